"use strict";
exports.id = 378;
exports.ids = [378];
exports.modules = {

/***/ 2622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m9: () => (/* binding */ changeName),
  qT: () => (/* binding */ createPlan),
  yX: () => (/* binding */ isInScope),
  tU: () => (/* binding */ isInSync)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __webpack_require__(9765);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
;// CONCATENATED MODULE: ./lib/core/plan/conflicts.js
/** Values that a plan would write although a link that it must not touch has them: see the terms in `plan.ts`. */

/**
 * Every value that a write carries must not be claimed by an unmanaged link, kept values included. Not to have a path
 * is no claim. Of several holders the first is named.
 *
 * @param written links as creates and updates would write them
 */
function findConflicts(written, unmanaged) {
    const held = core_link/* CLAIM_FIELDS */.hO.map((field) => ({ field, holders: holdersOf(field, unmanaged) }));
    const conflicts = [];
    for (const after of written) {
        for (const { field, holders } of held) {
            const heldBy = holders.get(after[field]);
            if (heldBy !== undefined)
                conflicts.push({ name: after.name, field, heldBy });
        }
    }
    return conflicts;
}
function holdersOf(field, links) {
    const holders = new Map();
    for (const link of links) {
        const value = link[field];
        if (value !== null && !holders.has(value))
            holders.set(value, link);
    }
    return holders;
}

;// CONCATENATED MODULE: ./lib/core/plan/matching.js
/** Which current link is which desired one: the passes that `plan.ts` explains. */
/** An identical link has the same name, and names are unique: the pass by name covers both. */
const PASSES = [
    { desired: (link) => link.name, current: (link) => link.name },
    { desired: (link) => link.was ?? null, current: (link) => link.name },
    { desired: (link) => link.direct_asset_path, current: (link) => link.direct_asset_path },
    { desired: (link) => link.url, current: (link) => link.url },
];
/** Pairs each desired link with at most one current link. Of several with one value the oldest is matched. */
function matchLinks(desired, current) {
    const pairs = [];
    let open = desired;
    let left = [...current].sort((a, b) => a.id - b.id);
    for (const pass of PASSES) {
        if (open.length === 0 || left.length === 0)
            break;
        const keys = open.map(pass.desired);
        if (keys.every((key) => key === null))
            continue;
        const places = oldestBy(pass.current, left);
        const taken = new Uint8Array(left.length);
        const unmatched = [];
        for (const [at, link] of open.entries()) {
            const value = keys[at] ?? null;
            const place = value === null ? undefined : places.get(value);
            // Desired values are distinct, so that nobody else takes the same link in this pass.
            if (place === undefined)
                unmatched.push(link);
            else {
                pairs.push([link, left[place]]);
                taken[place] = 1;
            }
        }
        if (unmatched.length < open.length)
            left = left.filter((_, place) => taken[place] === 0);
        open = unmatched;
    }
    return { pairs, created: open, left };
}
/** For each value the place of the oldest link that has it. */
function oldestBy(key, links) {
    const places = new Map();
    // From the youngest on: an older one takes the place of a younger one.
    for (let place = links.length - 1; place >= 0; place -= 1) {
        const value = key(links[place]);
        if (value !== null)
            places.set(value, place);
    }
    return places;
}

;// CONCATENATED MODULE: ./lib/core/plan/plan.js
/**
 * The plan: what would have to change for a release's links to become the desired ones.
 *
 * ## Premise
 *
 * A release is shared ground. Our manifest says what some of its links should be; GitLab's web form, another
 * pipeline or an older tool may have made others. We want two things that pull against each other: the release
 * should be exactly what the manifest says, and nothing that others rely on should disappear. The policy says,
 * as data, where the line runs. Everything the line leaves to others is listed in the plan and stays as it is.
 *
 * ## Terms
 *
 * - *Desired*: a link of the manifest. *Current*: a link that the release has now.
 * - *Ignore*: patterns of names that are none of our business. An ignored link is neither compared, changed nor
 *   deleted, not even when its name, path or URL is one that the manifest has too.
 * - *Prune*: whether current links that no desired link was matched with are deleted. It is on by default: a link
 *   that was taken out of the manifest would otherwise stay for ever, and people would go on downloading from it.
 * - *Only*: patterns of the names that a run is about, for jobs that share a release. Where there are any, nothing
 *   is created, updated or deleted unless the name it has or the name it gets matches one.
 * - *Unmanaged*: a current link that the plan leaves alone, because it is ignored, because `only` leaves it out, or
 *   because it is not in the manifest and prune is off. Unmanaged links are shown, so that nobody has to guess what a run did not touch.
 * - *Claim*: a link's name, URL and path. Within a release GitLab allows each value once.
 * - *Conflict*: a change would write a value that an unmanaged link claims. GitLab would refuse the call, and the
 *   only way out, to change or delete the unmanaged link, is what we promised not to do. So a plan with a conflict
 *   is shown and not applied: a person has to say which of the two links is right. Values that a changed link
 *   merely keeps count as well, since GitLab checks the whole link; an unchanged link is sent nowhere and has none.
 *
 * ## Which current link is which desired one
 *
 * Links are matched in passes, each over what the earlier ones left: same name (which covers identical ones, as
 * names are unique), the name that the entry says the link *was*, same `direct_asset_path`, same URL. Name comes
 * first because people and scripts refer to links by name, and because a second run must find the link that the
 * first one renamed; path comes before URL because a path is a public address that must keep leading somewhere.
 * A match is an update in place, which keeps the id and the position; what is left over is created or deleted.
 *
 * The plan neither acts nor prints. It is sorted by name, so that the same release and manifest give the same
 * bytes in whatever order they were listed; in which order calls are sent is decided in `schedule.ts`.
 */





/** The name under which a change is shown: the one the link will have, or had before its deletion. */
function changeName(change) {
    return change.action === 'delete' ? change.before.name : change.after.name;
}
/** True where the release already is what the manifest says. */
function isInSync(plan) {
    return plan.changes.length === 0 && plan.conflicts.length === 0;
}
/**
 * Compares desired with current links.
 *
 * @param desired links with distinct names, URLs and paths (`desired.ts` sees to that)
 * @param current all links of the release, in any order
 */
function createPlan(desired, current, policy) {
    const unmanaged = [];
    const candidates = [];
    for (const link of current)
        (isIgnored(link.name, policy) ? unmanaged : candidates).push(link);
    const { pairs, created, left } = matchLinks(desired, candidates);
    const writes = [];
    const unchanged = [];
    const deletes = [];
    for (const link of created) {
        if (isInScope(link.name, policy))
            writes.push({ action: 'create', after: (0,core_link/* toLink */.SW)(link) });
    }
    for (const [after, before] of pairs) {
        const fields = (0,core_link/* changedFields */.E0)(before, after);
        if (!isInScope(after.name, policy) && !isInScope(before.name, policy))
            unmanaged.push(before);
        else if (fields.length === 0)
            unchanged.push(before);
        else
            writes.push({ action: 'update', before, after: (0,core_link/* toLink */.SW)(after), fields });
    }
    for (const before of left) {
        if (policy.prune && isInScope(before.name, policy))
            deletes.push({ action: 'delete', before });
        else
            unmanaged.push(before);
    }
    unmanaged.sort(byNameThenId);
    const changes = [...writes.sort(byName), ...deletes.sort(byName)];
    const conflicts = unmanaged.length === 0 ? [] : findConflicts(written(changes), unmanaged);
    return { changes, unchanged: unchanged.sort(byNameThenId), unmanaged, conflicts };
}
function written(changes) {
    return changes.flatMap((change) => (change.action === 'delete' ? [] : [change.after]));
}
/** Whether a link of this name may be created, updated or deleted, as far as `only` has a say in it. */
function isInScope(name, { only = [] }) {
    return only.length === 0 || only.some((pattern) => (0,wildcard/* matches */.cK)(pattern, name));
}
function isIgnored(name, policy) {
    return policy.ignore.some((pattern) => (0,wildcard/* matches */.cK)(pattern, name));
}
function byName(a, b) {
    return (0,compare/* compareNatural */.d)(changeName(a), changeName(b));
}
function byNameThenId(a, b) {
    return (0,compare/* compareNatural */.d)(a.name, b.name) || a.id - b.id;
}


/***/ }),

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

/***/ 7378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGetText: () => (/* binding */ renderGetText),
/* harmony export */   renderListText: () => (/* binding */ renderListText)
/* harmony export */ });
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6250);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4318);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7531);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7224);
/** What `list` and `get` print: links as GitLab has them, in the order in which GitLab lists them (newest first). */




const HEADS = ['ID', 'NAME', 'TYPE', 'PATH', 'URL'];
/** A longer value is not cut, but does not push the other columns away either. */
const COLUMN_LIMIT = 48;
/** An aligned table with a head, a line a link; a sentence where there is none. */
function renderListText(links) {
    if (links.length === 0)
        return 'The release has no links.\n';
    const rows = [HEADS, ...links.map((link) => fields(link).map(([, value]) => value))];
    const widths = HEADS.map((_, column) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnWidth */ .zt)(rows.map((row) => row[column] ?? ''), COLUMN_LIMIT));
    const lines = rows.map((row) => row.map((cell, column) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(cell, widths[column] ?? 0)).join('  '));
    return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
/** A line a property, aligned. */
function renderGetText(link) {
    const address = (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskUrl */ .y)(link.direct_asset_url));
    const rows = [...fields(link), ['permanent', address]];
    const width = rows.reduce((widest, [label]) => Math.max(widest, label.length), 0) + 1;
    return rows.map(([label, value]) => `${(0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padEnd */ .f)(`${label}:`, width)} ${value}\n`).join('');
}
function fields(link) {
    const path = link.direct_asset_path;
    return [
        ['id', String(link.id)],
        ['name', (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(link.name)],
        ['type', link.link_type],
        ['path', path === null ? _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(path)],
        ['url', (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskUrl */ .y)(link.url))],
    ];
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


/***/ })

};
;