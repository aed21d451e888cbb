"use strict";
exports.id = 303;
exports.ids = [303];
exports.modules = {

/***/ 4888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/** What became of one thing that an apply set out to do. */
/** Counts outcomes. That a release was created is told by `ReleaseReport.created`. */
function tally(outcomes) {
    const done = (action) => outcomes.filter((outcome) => outcome.status === 'done' && outcome.action === action).length;
    return {
        created: done('create'),
        updated: done('update'),
        deleted: done('delete'),
        uploaded: done('upload'),
        failed: outcomes.filter((outcome) => outcome.status === 'failed').length,
        skipped: outcomes.filter((outcome) => outcome.status === 'skipped').length,
    };
}


/***/ }),

/***/ 7520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
/**
 * What a plan or an apply found and did: the value that the story in `app/` hands to the renderers in `report/`.
 *
 * It lives in the core because both rooms speak of it and neither may know the other.
 */


/** Adds up what is planned. For an apply too this is the plan, not what became of it (see `tally`). */
function summarize(plans) {
    const sum = (count) => plans.reduce((total, plan) => total + count(plan), 0);
    const changes = (action) => sum((plan) => plan.changes.filter((change) => change.action === action).length);
    return {
        create: changes('create'),
        update: changes('update'),
        delete: changes('delete'),
        unchanged: sum((plan) => plan.unchanged.length),
        unmanaged: sum((plan) => plan.unmanaged.length),
        conflict: sum((plan) => plan.conflicts.length),
    };
}
/** Whether something is to be done to the release: a link, a file, or the release itself. */
function isPending(release) {
    return !release.exists || release.plan.changes.length > 0 || release.uploads.length > 0;
}
/** How many changes and uploads an apply sets out to do: none in a release that has conflicts, or is not there. */
function workOf({ releases }) {
    return releases
        .filter(({ plan, problems }) => plan.conflicts.length === 0 && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems))
        .reduce((sum, { plan, uploads }) => sum + plan.changes.length + uploads.length, 0);
}
/** Whether there is nothing to tell of a release but that it is as the manifest says. */
function isQuiet(release) {
    const differs = release.remaining !== null && !(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSync */ .tU)(release.remaining);
    return !isPending(release) && !differs && release.problems.length === 0;
}
/** Whether an error (not a warning) stands anywhere in the report, a conflict included. */
function hasFailed(report) {
    return ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(report.problems) ||
        report.releases.some((release) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(release.problems) ||
            release.plan.conflicts.length > 0 ||
            (release.outcomes ?? []).some(({ status }) => status === 'failed' || status === 'skipped')));
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCallText: () => (/* binding */ renderCallText)
/* harmony export */ });
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6250);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4318);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7224);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2512);
/** What `create`, `update` and `delete` print: a sentence, and the change with its sign as a plan shows it. */




const DONE = { create: 'Created', update: 'Updated', delete: 'Deleted' };
/** Ends with a line end. */
function renderCallText(call, options) {
    const paint = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C2)(options.color);
    const { change, link } = call;
    const lines = change === null || call.status === 'unchanged'
        ? []
        : (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .changeLines */ .Ow)(change, nameWidth(call), paint, options.width);
    const permanent = call.status !== 'done' || link === null || link.direct_asset_path === null
        ? []
        : [`  permanent: ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskUrl */ .y)(link.direct_asset_url))}`];
    return `${[paint('bold', sentence(call)), ...lines, ...permanent].join('\n')}\n`;
}
function nameWidth({ change }) {
    const name = change?.action === 'create' ? change.after.name : change?.action === 'delete' ? change.before.name : '';
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)((0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(name));
}
function sentence({ command, project, tag, status, change, link }) {
    const where = `${/^\d+$/.test(project) ? 'project ' : ''}${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(project)} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(tag)}`;
    const id = link?.id ?? (change === null || change.action === 'create' ? null : change.before.id);
    const what = id === null ? 'a link' : `link ${id}`;
    switch (status) {
        case 'planned':
            return `Would ${command} ${what} of ${where}:`;
        case 'done':
            return `${DONE[command]} ${what} of ${where}:`;
        case 'unchanged':
            return `Nothing to do: ${what} of ${where} is ${link === null ? 'gone' : 'like this'} already.`;
    }
}


/***/ }),

/***/ 2512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ changeLines),
/* harmony export */   eB: () => (/* binding */ unmanagedLines),
/* harmony export */   lA: () => (/* binding */ planSection),
/* harmony export */   pb: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6250);
/* harmony import */ var _words_changed_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8191);
/* harmony import */ var _words_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8650);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4318);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _words_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9360);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7224);
/** The lines of one release's plan. */








/** A longer name is not cut, but does not push the other columns away either. */
const NAME_COLUMNS = 48;
/**
 * The section of a release, an empty line at its end.
 *
 * @param several whether there are other releases: only then it must be told whose the problems are
 */
function planSection(release, several, paint, width) {
    const { plan } = release;
    const existence = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .existenceSentence */ .wS)(release);
    const names = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnWidth */ .zt)(plan.changes.map((change) => shownName((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change))), NAME_COLUMNS);
    return [
        paint('bold', (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(release, _words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)),
        ...(release.url === null ? [] : [paint('dim', (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(release.url))]),
        ...(existence === '' ? [] : [existence]),
        '',
        ...block(uploadLines(release.uploads, paint)),
        ...block(plan.changes.flatMap((change) => changeLines(change, names, paint, width))),
        ...block((0,_words_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .likelyCauses */ .Z)(plan).map((cause) => `  ${paint('dim', `? ${cause.sentence(_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)}`)}`)),
        ...block(unmanagedLines(plan.unmanaged, paint)),
        ...block(plan.conflicts.flatMap((conflict) => conflictLines(conflict, paint))),
        ...block(several && !(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .wasApplied */ .VJ)(release) ? problemLines(release.problems, paint) : []),
    ];
}
/** Lines with an empty one behind them, if there are any. */
function block(lines) {
    return lines.length === 0 ? [] : [...lines, ''];
}
/** A line a change, and one for each field of an update. */
function changeLines(change, names, paint, width) {
    switch (change.action) {
        case 'create':
            return [linkLine('+', 'green', change.after, names, paint)];
        case 'update':
            return [
                `  ${paint('yellow', `~ ${shownName(change.after.name)}`)}`,
                ...fieldLines(change, paint, width),
            ];
        case 'delete':
            return [linkLine('-', 'red', change.before, names, paint)];
    }
}
function linkLine(sign, style, link, names, paint) {
    const name = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .padEnd */ .f)(shownName(link.name), names);
    return `  ${paint(style, `${sign} ${name}`)}  ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .maskUrl */ .y)(link.url))}${traits(link)}`;
}
/** What is special about a link: its type, if it is not GitLab's default, and its path. */
function traits(link) {
    const words = [
        link.link_type === 'other' ? '' : link.link_type,
        link.direct_asset_path === null ? '' : (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(link.direct_asset_path),
    ].filter((word) => word !== '');
    return words.length === 0 ? '' : `  (${words.join(', ')})`;
}
/** `url: old → new`, the labels aligned on their colons. */
function fieldLines(change, paint, width) {
    const label = change.fields.reduce((widest, field) => Math.max(widest, field.length), 0);
    return change.fields.map((field) => {
        const [before, after] = shownValues(change, field);
        const indent = 6 + label + 2;
        const { start, end, ...middle } = (0,_words_changed_part_js__WEBPACK_IMPORTED_MODULE_6__/* .changedPart */ .e)(before, after);
        const old = start + paint('red', middle.before) + end;
        const fresh = start + paint('green', middle.after) + end;
        const columns = indent + (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F1)(before) + 3 + (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .displayWidth */ .F1)(after);
        const gap = width !== undefined && columns > width ? `\n${' '.repeat(indent - 2)}→ ` : ' → ';
        return `      ${field.padStart(label)}: ${old}${gap}${fresh}`;
    });
}
/** The two values, fit to be shown. Where only hidden credentials differ, the new one says so. */
function shownValues(change, field) {
    const show = (link) => {
        const value = link[field];
        return value === null ? _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : field === 'url' ? (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .maskUrl */ .y)(value)) : (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(value);
    };
    const before = show(change.before);
    const after = show(change.after);
    return [before, before === after ? `${after} (the hidden credentials differ)` : after];
}
/** The links that are left alone, aligned. */
function unmanagedLines(links, paint) {
    if (links.length === 0)
        return [];
    const names = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnWidth */ .zt)(links.map((link) => shownName(link.name)), NAME_COLUMNS);
    return [
        '  Unmanaged, left alone:',
        ...links.map((link) => `    ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .padEnd */ .f)(shownName(link.name), names)}  ${paint('dim', (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .maskUrl */ .y)(link.url)))}`),
    ];
}
function conflictLines(conflict, paint) {
    const { what, todo } = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictSentences */ .Z$)(conflict, quoted);
    return [
        `  ${paint('magenta', `! ${shownName(conflict.name)}`)}`,
        `      ${conflict.field}: ${what}.`,
        `      ${todo}`,
    ];
}
/** Problems of one release. They stand in its plan or, once it was applied, behind what became of it. */
function problemLines(problems, paint) {
    return problems.flatMap(({ severity, message, hint }) => [
        `  ${paint(severity === 'error' ? 'red' : 'yellow', `! ${severity}:`)} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(message)}`,
        ...(hint === undefined ? [] : [`      ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(hint)}`]),
    ]);
}
/** `^ upload app.deb (12.3 MB)` and where to; the size stands beside its name, the packages below each other. */
function uploadLines(uploads, paint) {
    const files = uploads.map(({ name, size }) => `${shownName(name)} (${(0,_words_size_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSize */ .X)(size)})`);
    const width = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .columnWidth */ .zt)(files, NAME_COLUMNS);
    return uploads.map((upload, at) => {
        const target = `${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(upload.package)} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(upload.version)}`;
        const replaces = upload.replaces ? ', replaces another file' : '';
        return `  ${paint('green', `^ upload ${(0,_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .padEnd */ .f)(files[at] ?? '', width)}`)}  ${target}${replaces}`;
    });
}
/** A name as it is shown; in quotes where it would otherwise not be seen where it begins and ends. */
function shownName(name) {
    return name === name.trim() && name !== '' ? (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(name) : quoted(name);
}
function quoted(value) {
    return `"${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(value)}"`;
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ changedPart),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/**
 * What changed between two values, so that an eye finds it: the common start, the two middles, the common end.
 *
 * The middles are widened to whole segments (a host, a folder, a file name, a parameter), because one changed digit
 * in the middle of a version is easily overlooked and `v1.9` → `v1.10` should not read as `9` → `10`.
 */
/** What separates the segments of an address. */
const SEPARATOR = /[/?#&=@:\s]/;
/** `start + before + end` is the first value, `start + after + end` the second. */
function changedPart(before, after) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head])
        head += 1;
    while (head > 0 && !isBoundary(before, head, after, head))
        head -= 1;
    let tail = 0;
    const rest = shorter - head;
    while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    while (tail > 0 && !isBoundary(before, before.length - tail, after, after.length - tail))
        tail -= 1;
    const end = (text) => text.length - tail;
    return {
        start: before.slice(0, head),
        before: before.slice(head, end(before)),
        after: after.slice(head, end(after)),
        end: before.slice(end(before)),
    };
}
/** Whether in both texts a segment ends or begins at the place. */
function isBoundary(a, placeA, b, placeB) {
    return isEdge(a, placeA) && isEdge(b, placeB);
}
function isEdge(text, place) {
    return separates(text[place - 1]) || separates(text[place]);
}
/** The end of the text separates too. */
function separates(character) {
    return character === undefined || SEPARATOR.test(character);
}
/** Shortens a text in the middle to at most `limit` UTF-16 code units, never through a surrogate pair. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const room = limit - 1;
    const tail = Math.floor(room / 3);
    const head = text.slice(0, room - tail).replace(/[\ud800-\udbff]$/, '');
    return `${head}…${text.slice(-tail).replace(/^[\udc00-\udfff]/, '')}`;
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ likelyCauses)
/* harmony export */ });
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);
/**
 * Likely causes of a difference that nobody seems to have made.
 *
 * From one read it cannot be told who changed a link: GitLab keeps neither an author nor the time of a change.
 * But two of its ways leave a trace. Its web form saves a release by deleting every link and making all of them
 * anew, without their paths. And its API sets `link_type` to `other` when an update leaves it out. Neither trace
 * is a proof: the manifest may have been changed just now. So each sentence begins with that question.
 */

/** At most one cause a field, each for all links that show it. */
function likelyCauses(plan) {
    const updates = plan.changes.filter((change) => change.action === 'update');
    const same = updates.filter((change) => !change.fields.includes('name') && !change.fields.includes('url'));
    const pathless = same.filter((change) => change.fields.includes('direct_asset_path') && change.before.direct_asset_path === null);
    const untyped = same.filter((change) => change.fields.includes('link_type') && change.before.link_type === 'other');
    return [
        ...causeOf('direct_asset_path', pathless, (names) => `${names} lost the path: GitLab's web form, which makes every link anew without its path, was probably used to edit the release.`),
        ...causeOf('link_type', untyped, (names) => `${names} fell back to the type other: probably updated through GitLab's API by something that left link_type out.`),
    ];
}
/** Names are given while they are few. */
const NAMED = 3;
function causeOf(field, changes, tell) {
    if (changes.length === 0)
        return [];
    const names = changes.map((change) => change.after.name);
    const sentence = (show) => {
        const who = names.length <= NAMED ? names.map(show).join(', ') : (0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(names.length, 'link');
        return `Not a change of the manifest? ${tell(who)}`;
    };
    return [{ field, names, sentence }];
}


/***/ }),

/***/ 7531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   VJ: () => (/* binding */ wasApplied),
/* harmony export */   W3: () => (/* binding */ stillDiffers),
/* harmony export */   Z$: () => (/* binding */ conflictSentences),
/* harmony export */   s2: () => (/* binding */ applySentence),
/* harmony export */   sd: () => (/* binding */ hasApplied),
/* harmony export */   th: () => (/* binding */ planSentence),
/* harmony export */   vy: () => (/* binding */ planNotes),
/* harmony export */   wS: () => (/* binding */ existenceSentence),
/* harmony export */   x3: () => (/* binding */ NONE),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8173);
/* harmony import */ var _core_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4888);
/* harmony import */ var _core_run_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/** The sentences that text and Markdown have in common, so that a log and a comment never disagree. */





/** Shown for a link without a permanent path. */
const NONE = '(none)';
/** Said of an apply after which the release could not be read. */
const UNREAD = 'The release could not be read again. The next run finds out and mends what is left.';
/** `Plan: 2 to create, 1 to update, 1 to delete, 12 unchanged.` or, where nothing is to be done, `No changes. …` */
function planSentence(report) {
    const sum = (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(report.releases.map((release) => release.plan));
    if (!report.releases.some(_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPending */ .mm) && !(0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(report))
        return noChanges(report, sum.unchanged);
    return `Plan: ${sum.create} to create, ${sum.update} to update, ${sum.delete} to delete, ${sum.unchanged} unchanged.`;
}
function noChanges(report, unchanged) {
    const releases = report.releases.length;
    const where = releases === 1 ? 'The release is' : `All ${releases} releases are`;
    return releases === 0
        ? 'No changes. No release is concerned.'
        : `No changes. ${where} what the manifest says: ${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unchanged, 'link')} unchanged.`;
}
/** What the plan sentence leaves out; each a sentence of its own, none where there is nothing to say. */
function planNotes(report) {
    const sum = (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(report.releases.map((release) => release.plan));
    const uploads = report.releases.reduce((total, release) => total + release.uploads.length, 0);
    const missing = report.releases.filter(awaitsCreation).length;
    return [
        missing > 0 ? `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(missing, 'release')} to create.` : '',
        uploads > 0 ? `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(uploads, 'file')} to upload.` : '',
        sum.unmanaged > 0 ? `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(sum.unmanaged, 'link')} unmanaged: left alone.` : '',
        sum.conflict > 0
            ? `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(sum.conflict, 'conflict')}: nothing is applied to the releases concerned.`
            : '',
    ].filter((note) => note !== '');
}
/** The closing sentence of an apply: `Apply complete: …`, `Apply incomplete: …` or that nothing was applied. */
function applySentence(report) {
    const outcomes = report.releases.flatMap((release) => release.outcomes ?? []);
    if (!report.inSync && outcomes.length === 0)
        return 'Nothing was applied.';
    const done = (0,_core_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N)(outcomes);
    const created = report.releases.filter((release) => release.created).length;
    const unchanged = (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(report.releases.map((release) => release.plan)).unchanged;
    const parts = [
        `${done.created} created`,
        `${done.updated} updated`,
        `${done.deleted} deleted`,
        done.failed > 0 ? `${done.failed} failed` : '',
        done.skipped > 0 ? `${done.skipped} skipped` : '',
        `${unchanged} unchanged`,
        done.uploaded > 0 ? `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(done.uploaded, 'file')} uploaded` : '',
        created > 0 ? `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(created, 'release')} created` : '',
    ];
    const verdict = report.inSync ? 'complete' : 'incomplete';
    return `Apply ${verdict}: ${parts.filter((part) => part !== '').join(', ')}.`;
}
/** Whether there is an apply to speak of: one that found something to do, or went wrong. */
function hasApplied(report) {
    if (report.dryRun)
        return false;
    return (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(report) || report.releases.some((release) => (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPending */ .mm)(release) || stillDiffers(release));
}
/** Whether something was sent for the release, or would have been, had the run not been stopped. */
function wasApplied(release) {
    return release.outcomes !== null && release.outcomes.length > 0;
}
/** Whether the last read after an apply shows a release that is not as it was wanted. */
function stillDiffers(release) {
    return release.remaining !== null && !(0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSync */ .tU)(release.remaining);
}
/** Who holds a wanted value, and what can be done. `value` is the shown one. */
function conflictSentences(conflict, show) {
    const { heldBy, field } = conflict;
    const value = heldBy[field] ?? NONE;
    const holder = show(heldBy.name);
    return {
        what: field === 'name'
            ? `the name is held by the unmanaged link ${holder} (id ${heldBy.id})`
            : `${show(value)} is held by the unmanaged link ${holder} (id ${heldBy.id})`,
        todo: `Choose another ${FIELD_WORDS[field]}, or let ${holder} be managed: stop ignoring it, or list it in the manifest.`,
    };
}
/** A field in a sentence. In tables and diffs its API name is shown. */
const FIELD_WORDS = {
    name: 'name',
    url: 'URL',
    link_type: 'link type',
    direct_asset_path: 'path',
};
/** A release's heading: `group/app v1.0`, or `project 24 v1.0` where the project was given by its id. */
function heading(release, show) {
    const word = /^\d+$/.test(release.project) ? 'project ' : '';
    return `${word}${show(release.project)} ${show(release.tag)}`;
}
/** Whether the release does not exist yet and is about to be created. */
function awaitsCreation(release) {
    return !release.exists && !release.created && release.outcomes === null && !(0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .hasErrors */ .Cs)(release.problems);
}
/** What there is to say of a release that did not exist when the run began; empty for one that did. */
function existenceSentence(release) {
    if (release.exists)
        return '';
    if (release.created)
        return 'The release was created by this run.';
    return awaitsCreation(release)
        ? 'The release does not exist yet. It will be created.'
        : 'The release does not exist.';
}


/***/ }),

/***/ 9360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A size in bytes as people read it: `512 B`, `12.3 MB` (1 MB is 1,000,000 bytes). */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.95 would be rounded to "1000.0": it belongs to the next unit.
    while (value >= (unit === 0 ? 1000 : 999.95) && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return unit === 0 ? `${value} B` : `${value.toFixed(1)} ${UNITS[unit]}`;
}


/***/ })

};
;