"use strict";
exports.id = 129;
exports.ids = [129,882,932];
exports.modules = {

/***/ 1129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewMergeRequest: () => (/* binding */ reviewMergeRequest)
});

;// CONCATENATED MODULE: ./lib/app/review/merge-request.js
/** The merge request that a GitLab pipeline is about, and whether we can write a note on it. */
const WAYS_OUT = 'Put a project access token with the scope api into a masked variable GITLAB_TOKEN, or keep the job token and let ' +
    '--report-terraform with artifacts:reports:terraform show the counts in the merge request';
/**
 * Finds the merge request: that of the target project, which in a fork's pipeline is not the project the job
 * runs in (CI_MERGE_REQUEST_PROJECT_ID, CI_MERGE_REQUEST_IID).
 */
function mergeRequestPlace(settings, environment) {
    const { CI_MERGE_REQUEST_IID: iid, CI_SERVER_URL: server } = environment;
    const project = environment.CI_MERGE_REQUEST_PROJECT_ID ?? environment.CI_PROJECT_ID;
    if (iid === undefined || project === undefined || !/^\d{1,9}$/.test(iid)) {
        return { kind: 'none', reason: 'this pipeline is not about a merge request' };
    }
    // The token is for the GitLab of the release; the merge request may be on another one.
    if (server !== undefined && baseOf(server) !== settings.gitlabUrl) {
        return { kind: 'closed', reason: 'the merge request is on another GitLab than the release' };
    }
    if (settings.token === null) {
        const reason = 'there is no token; a fork’s pipeline has none, and the job log has the plan';
        return { kind: 'closed', reason, hint: WAYS_OUT };
    }
    if (settings.token.kind === 'job') {
        return { kind: 'closed', reason: 'a CI job token may not write notes', hint: WAYS_OUT };
    }
    return { kind: 'merge-request', project, iid: Number(iid) };
}
/** As the setting `gitlab-url` is written. */
function baseOf(url) {
    return (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./lib/app/settings/environment.js
var environment = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/face/ports.js + 7 modules
var ports = __webpack_require__(705);
// EXTERNAL MODULE: ./lib/app/review/review.js + 1 modules
var review = __webpack_require__(9491);
// EXTERNAL MODULE: ./lib/report/markdown/markdown.js
var markdown = __webpack_require__(4932);
// EXTERNAL MODULE: ./lib/report/markdown/validation.js
var validation = __webpack_require__(8501);
;// CONCATENATED MODULE: ./lib/report/markdown/review-text.js
/** A run's result as Markdown: the body of the job summary and of the comment, each with its own limit. */


/** @param file what a result without a plan is about: the manifest's path, or the input that holds it */
function reviewText(result, file, options) {
    switch (result.kind) {
        case 'reported':
            return (0,markdown.renderMarkdown)(result.report, options);
        case 'validated': {
            const { links, warnings } = result.validation;
            return (0,validation.renderValidationMarkdown)({ file: result.validation.file, links, problems: warnings }, options);
        }
        case 'failed':
            return (0,validation.renderValidationMarkdown)({ file, links: null, problems: result.problems }, options);
    }
}

;// CONCATENATED MODULE: ./lib/face/review.js
/** The comment with a run's report: the same on a pull request and on a merge request. */



/** Keeps the comment at `place`, or says why there is none. A comment that cannot be written fails nothing. */
async function reviewRun(run, place) {
    const { result, settings, isPlan, budget, hide, log } = run;
    const marker = (0,markdown.commentMarker)((0,review/* reviewKey */.SA)(settings));
    const file = (0,review/* reviewedFile */.KX)(result, settings);
    const body = () => hide(reviewText(result, file, { budget, marker }));
    const report = result.kind === 'validated' ? undefined : result.report;
    const dryRun = report?.dryRun ?? (isPlan || settings.dryRun);
    await (0,review/* postReview */.Xc)({ when: settings.comment, dryRun, marker, body }, place, log);
}

// EXTERNAL MODULE: ./lib/report/markdown/budget.js
var budget = __webpack_require__(6280);
// EXTERNAL MODULE: ./lib/cli/session/session.js + 1 modules
var session_session = __webpack_require__(674);
;// CONCATENATED MODULE: ./lib/cli/output/review.js
/** The note with the plan on a merge request, where a pipeline is about one. */






/** Keeps the note, or says why there is none; a note that cannot be written fails nothing. */
async function reviewMergeRequest(result, session) {
    const { settings, log, invocation, terminal } = session;
    const isPlan = invocation.command.name === 'plan';
    const run = { result, settings, isPlan, budget: budget/* GITLAB_NOTE */.Nr, hide: terminal.hide, log };
    await reviewRun(run, placeOf(session));
}
function placeOf(session) {
    const place = mergeRequestPlace(session.settings, (0,environment/* readEnvironment */.Qo)(process.env));
    if (place.kind !== 'merge-request')
        return place;
    return { kind: 'open', open: () => (0,ports/* openMergeRequestNotes */.r7)((0,session_session/* reachOf */.xw)(session), place) };
}


/***/ }),

/***/ 6280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ fitInto),
/* harmony export */   Nr: () => (/* binding */ GITLAB_NOTE)
/* harmony export */ });
/* unused harmony exports GITHUB_COMMENT, JOB_SUMMARY */
/* harmony import */ var _core_text_append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3770);
/**
 * Fitting a report into the room there is, by steps: first the details go, then rows from the end. A table is
 * never cut inside a row and always closed, and what was left out is counted, so that nobody takes a part for
 * the whole.
 */

/** A comment on GitHub. */
const GITHUB_COMMENT = { unit: 'characters', limit: 65_536 };
/** A note on GitLab. */
const GITLAB_NOTE = { unit: 'characters', limit: 1_000_000 };
/** A job summary on GitHub: 1 MiB for each step. */
const JOB_SUMMARY = { unit: 'bytes', limit: 1_048_576 };
/**
 * The longest form that fits.
 *
 * @param head always shown
 * @param sections in the order of their importance
 * @param note a sentence about what was left out
 */
function fitInto(head, sections, note, budget) {
    const fits = (text) => sizeOf(text, budget.unit) <= budget.limit;
    const write = (rows, details) => compose(head, sections, note, rows, details);
    const total = sections
        .flatMap(({ blocks }) => blocks)
        .reduce((sum, block) => sum + rowsOf(block, false), 0);
    for (const details of [true, false]) {
        const text = write(total, details);
        if (fits(text))
            return text;
    }
    let most = 0;
    let tooMany = total;
    while (most + 1 < tooMany) {
        const middle = Math.floor((most + tooMany) / 2);
        if (fits(write(middle, false)))
            most = middle;
        else
            tooMany = middle;
    }
    return write(most, false);
}
function sizeOf(text, unit) {
    return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}
/** How many rows of a block count against the limit: details do not, as they come whole or not at all. */
function rowsOf(block, details) {
    return block.detail === true && !details ? 0 : block.rows.length;
}
function compose(head, sections, note, limit, details) {
    const lost = new Map();
    const lostDetails = new Set();
    let room = limit;
    const parts = [head];
    for (const section of sections) {
        const shown = [];
        for (const block of section.blocks) {
            if (block.rows.length === 0)
                continue;
            if (block.detail === true) {
                if (details)
                    (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .B)(shown, [block.open, ...block.rows, block.close]);
                else
                    lostDetails.add(block.noun);
                continue;
            }
            const taken = Math.min(room, block.rows.length);
            room -= taken;
            if (taken > 0)
                (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .B)(shown, [block.open, ...block.rows.slice(0, taken), block.close]);
            const rest = block.rows.length - taken;
            if (rest > 0)
                lost.set(block.noun, (lost.get(block.noun) ?? 0) + rest);
        }
        if (shown.length > 0)
            (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .B)(parts, [section.open, ...shown, section.close]);
    }
    if (lost.size > 0 || lostDetails.size > 0)
        parts.push(note({ details: [...lostDetails], rows: lost }));
    return parts.join('');
}


/***/ }),

/***/ 4932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNLIMITED: () => (/* binding */ UNLIMITED),
/* harmony export */   commentMarker: () => (/* binding */ commentMarker),
/* harmony export */   leftOutNote: () => (/* binding */ leftOutNote),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_run_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(850);
/* harmony import */ var _words_changed_part_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8191);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4318);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7531);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6280);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6081);
/**
 * One report for people who review: the body of a pull-request comment, a merge-request note and a job summary.
 *
 * The totals stand first. Then, of many releases, a table of those of which there is something to tell; then for
 * each its problems, conflicts and changes. What did not change is folded away. See `markdown-rows.ts` for why the
 * tables are HTML, and `budget.ts` for what happens when there is too much.
 */








/** The room of a file. */
const UNLIMITED = { unit: 'characters', limit: Number.POSITIVE_INFINITY };
/** From so many releases on, an overview comes first and the sections are folded. */
const OVERVIEW_FROM = 4;
/** The report, never longer than the budget allows. Ends with a line end. */
function renderMarkdown(report, options = {}) {
    const shown = report.releases.filter((release) => !(0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(release));
    const quiet = report.releases.filter((release) => (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuiet */ .rM)(release));
    const several = report.releases.length > 1;
    const folded = shown.length >= OVERVIEW_FROM;
    const sections = [
        (0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .problemSection */ .BX)(report.problems),
        ...(folded ? [(0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .overviewSection */ .jb)(shown)] : []),
        ...shown.map((release) => (0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseSection */ .hA)(release, { several, folded })),
        (0,_section_js__WEBPACK_IMPORTED_MODULE_5__/* .quietSection */ ["in"])(quiet, several),
    ];
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fitInto */ .I0)(head(report, shown, options.marker), sections, leftOutNote, options.budget ?? UNLIMITED);
}
/**
 * A line that nobody sees and by which a comment is found again. It is made from a hash, and in the rest of the
 * report every `<` from outside is an entity, so no name of a link can look like it.
 *
 * @param parts what tells comments apart: project, tag, and the input `comment-key`
 */
function commentMarker(parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
    return `<!-- release-links:${hash.slice(0, 32)} -->`;
}
function head(report, shown, marker) {
    const applied = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .hasApplied */ .sd)(report);
    const notes = [
        ...(report.releases.length > 1
            ? [
                `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(report.releases.length, 'release')}: ${shown.length} to look at, ${report.releases.length - shown.length} as wanted.`,
            ]
            : []),
        ...(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .planNotes */ .vy)(report),
        ...(report.dryRun ? ['This is a dry run: nothing was changed.'] : []),
    ];
    const lines = [
        ...(marker === undefined ? [] : [marker]),
        `### ${title(report)}`,
        '',
        `**${applied ? (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .applySentence */ .s2)(report) : (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .planSentence */ .th)(report)}**`,
        ...(applied ? ['', (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .planSentence */ .th)(report)] : []),
        ...(notes.length === 0 ? [] : ['', notes.join(' ')]),
    ];
    return `${lines.join('\n')}\n`;
}
function title(report) {
    const [first, second] = report.releases;
    if (first === undefined)
        return 'Release links';
    const project = short(first.project);
    return second === undefined
        ? `Release links of ${release(first)} in project ${project}`
        : `Release links of ${report.releases.length} releases in project ${project}`;
}
function release({ tag, url }) {
    const name = short(tag);
    return url === null || !/^https?:\/\//.test(url) ? name : `[${name}](<${destination(url)}>)`;
}
/** What could end a link's destination is percent-encoded. */
function destination(url) {
    return (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(url).replace(/[\s<>\\`[\]()*_|"']/g, _words_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .percentEncode */ .a);
}
/** A heading has to stay readable, whatever a project or tag is called. */
function short(value) {
    return (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_words_changed_part_js__WEBPACK_IMPORTED_MODULE_7__/* .shorten */ .m)((0,_words_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value), 120));
}
/** Says what did not fit, and where all of it is. */
function leftOutNote(leftOut) {
    const rows = [...leftOut.rows].map(([noun, number]) => (0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(number, noun));
    const details = leftOut.details.map((noun) => `the ${noun}s`);
    return `\nLeft out here, because there is not enough room: ${[...rows, ...details].join(', ')}. The job's log and the JSON output have all of it.\n`;
}


/***/ }),

/***/ 6081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jb: () => (/* binding */ overviewSection),
  BX: () => (/* binding */ problemSection),
  "in": () => (/* binding */ quietSection),
  hA: () => (/* binding */ releaseSection)
});

// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/core/run/report.js
var report = __webpack_require__(7520);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/report/words/drift.js
var drift = __webpack_require__(8650);
// EXTERNAL MODULE: ./lib/report/words/sentences.js
var sentences = __webpack_require__(7531);
// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
// EXTERNAL MODULE: ./lib/report/words/changed-part.js
var changed_part = __webpack_require__(8191);
// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/report/words/size.js
var size = __webpack_require__(9360);
;// CONCATENATED MODULE: ./lib/report/markdown/rows.js
/**
 * What Markdown reports show of links, as rows of HTML tables and lists.
 *
 * HTML and not Markdown tables: inside an HTML block nothing is read as Markdown, neither by GitHub nor by GitLab,
 * so `|`, backticks and asterisks of a name need no thought; and only HTML can mark the changed part of an address
 * inside code. A block ends at the first empty line, so no row may hold one: values are made visible, line ends
 * included, before they get here.
 */






/** A longer value is shortened in its middle: nobody reads it in a table, and the JSON output has it whole. */
const VALUE_LIMIT = 400;
/** Of what did not change in an address, this much is shown on either side of a gap. */
const CONTEXT = 40;
/** A value from outside, as code in an HTML block. */
function code(value) {
    return `<code>${inCode((0,changed_part/* shorten */.m)((0,words_escape/* seen */.cI)(value), VALUE_LIMIT))}</code>`;
}
/** Entities; spaces at the ends and in a row are kept, as HTML would swallow them. */
function inCode(text) {
    return (0,words_escape/* entities */.O5)(text).replace(/^ | $|(?<= ) /g, '&nbsp;');
}
/** A row of the table of changes. `outcomes`: what became of each change, by `outcomeKey`; `null` in a dry run. */
function changeRow(change, outcomes) {
    const name = (0,plan_plan/* changeName */.m9)(change);
    const cells = [change.action, code(name), changeCell(change)];
    if (outcomes !== null)
        cells.push(outcomeCell(outcomes.get(outcomeKey(change.action, name))));
    return row(cells);
}
/** By what an outcome belongs to a change. */
function outcomeKey(action, name) {
    return `${action} ${name}`;
}
function row(cells) {
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}
function changeCell(change) {
    switch (change.action) {
        case 'create':
            return linkCell(change.after);
        case 'update':
            return change.fields.map((field) => fieldCell(change, field)).join('<br>');
        case 'delete':
            return linkCell(change.before);
    }
}
function linkCell(link) {
    const type = link.link_type === 'other' ? '' : `<br>${link.link_type}`;
    const path = link.direct_asset_path === null ? '' : `<br>${code(link.direct_asset_path)}`;
    return code((0,credentials/* maskUrl */.y)(link.url)) + type + path;
}
/** An address is shown twice, one below the other, what changed struck out in the first and underlined in the second. */
function fieldCell(change, field) {
    if (field === 'url')
        return urlCell((0,credentials/* maskUrl */.y)(change.before.url), (0,credentials/* maskUrl */.y)(change.after.url));
    const show = (value) => (value === null ? 'none' : code(value));
    return `${field} ${show(change.before[field])} → ${show(change.after[field])}`;
}
function urlCell(before, after) {
    if (before === after)
        return `url ${code(after)} (the hidden credentials differ)`;
    const part = (0,changed_part/* changedPart */.e)((0,words_escape/* seen */.cI)(before), (0,words_escape/* seen */.cI)(after));
    const start = inCode((0,changed_part/* shorten */.m)(part.start, 2 * CONTEXT));
    const end = inCode((0,changed_part/* shorten */.m)(part.end, 2 * CONTEXT));
    const mark = (tag, text) => {
        const marked = text === '' ? '' : `<${tag}>${inCode((0,changed_part/* shorten */.m)(text, VALUE_LIMIT))}</${tag}>`;
        return `<code>${start}${marked}${end}</code>`;
    };
    return `url ${mark('del', part.before)} →<br>${mark('ins', part.after)}`;
}
function outcomeCell(outcome) {
    if (outcome === undefined)
        return 'not done';
    return outcome.status === 'failed' ? `failed: ${code(outcome.error)}` : outcome.status;
}
/** An item of the list of conflicts. `place`: where the manifest declares the link, if that is known. */
function conflictItem(conflict, place) {
    const { what, todo } = (0,sentences/* conflictSentences */.Z$)(conflict, code);
    return item(`${placeCell(place)}${code(conflict.name)}, ${conflict.field}: ${what}. ${todo}`);
}
/** An item of the list of problems. Its text may quote anything, so all of it is code. */
function problemItem(problem) {
    const { hint } = problem;
    const where = placeCell(problem.place);
    return item(`<b>${problem.severity}</b> ${where}${code(problem.message)}${hint === undefined ? '' : `<br>${code(hint)}`}`);
}
function placeCell(place) {
    return place === undefined ? '' : `${code(`${place.file}:${place.line}:${place.column}`)} `;
}
/** An item of the list of outcomes that are about no planned change: a file, the release, a later round. */
function outcomeItem(outcome) {
    return item(`${outcome.action} ${code(outcome.name)}: ${outcomeCell(outcome)}`);
}
function uploadItem(upload) {
    const replaces = upload.replaces ? ', replaces another file' : '';
    return item(`upload ${code(upload.name)} (${(0,size/* formatSize */.X)(upload.size)}) to ${code(upload.package)} ${code(upload.version)}${replaces}`);
}
function linkItem(link) {
    return item(`${code(link.name)} ${code((0,credentials/* maskUrl */.y)(link.url))}`);
}
function item(text) {
    return `<li>${text}</li>\n`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/section.js
/** The sections of a Markdown report: what stands under one heading. Each begins with an empty line. */






/** Problems of the run as a whole. */
function problemSection(problems) {
    return { open: '\n', blocks: [list('problem', problems.map(problemItem))], close: '' };
}
/** A line a release, so that a reader sees all that are concerned even where their changes do not fit. */
function overviewSection(releases) {
    const rows = releases.map((release) => {
        const sum = (0,report/* summarize */.eh)([release.plan]);
        const cells = [code(release.tag), sum.create, sum.update, sum.delete, remark(release)];
        return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
    });
    const open = table(['release', 'create', 'update', 'delete', '']);
    return { open: '\n', blocks: [{ open, rows, close: TABLE_END, noun: 'release' }], close: '' };
}
function remark(release) {
    const failed = (release.outcomes ?? []).filter(({ status }) => status === 'failed' || status === 'skipped').length;
    const words = [
        release.exists ? '' : 'new',
        release.plan.conflicts.length > 0 ? (0,quoted/* counted */.hS)(release.plan.conflicts.length, 'conflict') : '',
        release.problems.length > 0 ? (0,quoted/* counted */.hS)(release.problems.length, 'problem') : '',
        failed > 0 ? `${failed} not done` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
}
/** One release of which there is something to tell. */
function releaseSection(release, options) {
    const { plan } = release;
    const existence = (0,sentences/* existenceSentence */.wS)(release);
    const causes = (0,drift/* likelyCauses */.Z)(plan).map((cause) => item(cause.sentence(code)));
    const blocks = [
        list('problem', release.problems.map(problemItem)),
        list('conflict', conflictItems(release)),
        list('upload', release.uploads.map(uploadItem)),
        changeTable(release),
        list('outcome', otherOutcomes(release).map(outcomeItem)),
        ...remainingBlocks(release),
        list('likely cause', causes),
        list('unmanaged link', plan.unmanaged.map(linkItem), 'Unmanaged, left alone:'),
        unchangedDetails(plan),
    ];
    const note = existence === '' ? '' : `${existence}\n\n`;
    return options.folded
        ? {
            open: `\n<details><summary>${code(release.tag)}</summary>\n${paragraph(existence)}`,
            blocks,
            close: '</details>\n',
        }
        : { open: `\n${options.several ? `<h4>${code(release.tag)}</h4>\n\n` : ''}${note}`, blocks, close: '' };
}
function conflictItems({ plan, conflictPlaces }) {
    return plan.conflicts.map((conflict) => conflictItem(conflict, conflictPlaces.get(conflict.name)));
}
/** Releases that are as wanted: their unmanaged links are named, the rest is counted and folded. */
function quietSection(releases, several) {
    const of = (release) => (several ? `${code(release.tag)}: ` : '');
    const unmanaged = releases.flatMap((release) => release.plan.unmanaged.map((link) => item(`${of(release)}${code(link.name)}`)));
    const tags = releases.map((release) => item(`${code(release.tag)} (${(0,quoted/* counted */.hS)(release.plan.unchanged.length, 'link')})`));
    const details = several
        ? [folded(`${(0,quoted/* counted */.hS)(releases.length, 'release')} as wanted`, 'unchanged release', tags)]
        : releases.map((release) => unchangedDetails(release.plan));
    return {
        open: '\n',
        blocks: [list('unmanaged link', unmanaged, 'Unmanaged, left alone:'), ...details],
        close: '',
    };
}
const TABLE_END = '</tbody></table>\n';
function table(heads) {
    return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>\n`;
}
function changeTable({ plan, outcomes }) {
    const results = outcomes === null ? null : new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]));
    const heads = ['change', 'link', 'what', ...(outcomes === null ? [] : ['result'])];
    return {
        open: table(heads),
        rows: plan.changes.map((change) => changeRow(change, results)),
        close: TABLE_END,
        noun: 'change',
    };
}
function keyOf(outcome) {
    return outcomeKey(outcome.action, outcome.name);
}
/** What was done or not done, but does not stand in the table of changes. */
function otherOutcomes({ plan, outcomes }) {
    const planned = new Set(plan.changes.map((change) => outcomeKey(change.action, (0,plan_plan/* changeName */.m9)(change))));
    return (outcomes ?? []).filter((outcome) => !planned.has(keyOf(outcome)));
}
function remainingBlocks(release) {
    if (!(0,sentences/* wasApplied */.VJ)(release))
        return [];
    if (release.remaining === null)
        return [list('remark', [item(sentences/* UNREAD */.yn)])];
    if (!(0,sentences/* stillDiffers */.W3)(release))
        return [];
    const rows = release.remaining.changes.map((change) => changeRow(change, null));
    const open = `<p>Still different after the last read:</p>\n${table(['change', 'link', 'what'])}`;
    return [{ open, rows, close: TABLE_END, noun: 'remaining change' }];
}
function unchangedDetails(plan) {
    return folded(`${(0,quoted/* counted */.hS)(plan.unchanged.length, 'link')} unchanged`, 'unchanged link', plan.unchanged.map(linkItem));
}
function folded(summary, noun, rows) {
    return {
        open: `<details><summary>${summary}</summary>\n<ul>\n`,
        rows,
        close: '</ul></details>\n',
        noun,
        detail: true,
    };
}
function list(noun, rows, title = '') {
    return { open: `${paragraph(title)}<ul>\n`, rows, close: '</ul>\n', noun };
}
function paragraph(text) {
    return text === '' ? '' : `<p>${text}</p>\n`;
}


/***/ }),

/***/ 8501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderValidationMarkdown: () => (/* binding */ renderValidationMarkdown)
/* harmony export */ });
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(850);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4318);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6280);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4932);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6081);
/**
 * What a check without GitLab found: `validate`, a dry run that may not read the project, and a manifest that is
 * wrong. For a comment or a job summary; the terminal has the problems themselves (`problem-text.ts`).
 */





/** A verdict and all problems, never longer than the budget allows. */
function renderValidationMarkdown(report, options = {}) {
    const errors = report.problems.filter((problem) => problem.severity === 'error').length;
    const warnings = report.problems.length - errors;
    const counts = [
        ...(errors > 0 ? [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(warnings, 'warning')] : []),
    ];
    const lines = [
        ...(options.marker === undefined ? [] : [options.marker]),
        `### Release links: ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(report.file)}`,
        '',
        report.links === null
            ? '**Nothing could be planned.**'
            : `**The manifest is valid: ${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(report.links, 'link')}. No release was looked at.**`,
        ...(counts.length === 0 ? [] : ['', `${counts.join(', ')}.`]),
    ];
    const head = `${lines.join('\n')}\n`;
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .fitInto */ .I0)(head, [(0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .problemSection */ .BX)(report.problems)], _markdown_js__WEBPACK_IMPORTED_MODULE_2__.leftOutNote, options.budget ?? _markdown_js__WEBPACK_IMPORTED_MODULE_2__.UNLIMITED);
}


/***/ })

};
;