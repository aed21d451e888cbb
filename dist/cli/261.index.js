"use strict";
exports.id = 261;
exports.ids = [261];
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

/***/ 3523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   gq: () => (/* binding */ succeeded),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* harmony import */ var _problem_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1510);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);
/** How a run ended, for whoever shows it. */



/** All problems of a result, those of single releases included. */
function problemsOf(result) {
    switch (result.kind) {
        case 'failed':
            return result.problems;
        case 'validated':
            return result.validation.warnings;
        case 'reported':
            // What stops several releases alike, such as a list that cannot be read again, is told once.
            return (0,_problem_order_js__WEBPACK_IMPORTED_MODULE_1__/* .unique */ .A)([
                ...result.report.problems,
                ...result.report.releases.flatMap(({ problems }) => problems),
            ]);
    }
}
/** Whether a run did, or found, what it should: the difference between exit codes 0 and 1. */
function succeeded(result) {
    if (result.kind !== 'reported')
        return result.kind === 'validated';
    const { releases, dryRun, inSync } = result.report;
    if ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(problemsOf(result)) || releases.some(({ plan }) => plan.conflicts.length > 0))
        return false;
    return dryRun || inSync;
}
/** Whether anything would change, or was changed. */
function hasChanges(report) {
    return report.releases.some(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPending */ .mm);
}


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applySection)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(850);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4318);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2512);
/** The lines that say what became of one release: what went wrong and what still differs. What went well is counted. */





/** The section of a release, an empty line at its end; no lines where all went well. */
function applySection(release, several, paint) {
    const lines = [
        ...outcomeLines(release.outcomes ?? [], paint),
        ...remainingLines(release, paint),
        ...(several && (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .wasApplied */ .VJ)(release) ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .problemLines */ .pb)(release.problems, paint) : []),
    ];
    if (lines.length === 0)
        return [];
    return [paint('bold', (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(release, _words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)), '', ...lines, ''];
}
function outcomeLines(outcomes, paint) {
    const failed = outcomes.flatMap((outcome) => outcome.status === 'failed'
        ? [
            `  ${paint('red', `! failed: ${outcome.action} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(outcome.name)}`)}`,
            `      ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(outcome.error)}`,
        ]
        : []);
    const unchanged = outcomes
        .filter(({ status }) => status === 'unchanged')
        .map(({ action, name }) => `  ${action} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(name)}: somebody else had done it already`);
    return [
        ...failed,
        ...unchanged,
        ...skippedLines(outcomes.filter(({ status }) => status === 'skipped'), paint),
    ];
}
/** So many are named. */
const NAMED = 3;
/** One line, however many there are: why they were skipped stands elsewhere. */
function skippedLines(skipped, paint) {
    if (skipped.length === 0)
        return [];
    const titles = skipped.slice(0, NAMED).map(({ action, name }) => `${action} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)(name)}`);
    const more = skipped.length - titles.length;
    const rest = more === 0 ? '' : ` and ${more} more`;
    return [`  ${paint('yellow', `! skipped: ${titles.join(', ')}${rest}`)}`];
}
/** What the last read shows to differ, but for what failed or was skipped: that has been said. */
function remainingLines(release, paint) {
    // Where nothing was sent, all that was planned still differs, and the plan stands right above.
    if (!(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .wasApplied */ .VJ)(release))
        return [];
    if (release.remaining === null)
        return [`  ${paint('yellow', `! ${_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .UNREAD */ .yn}`)}`];
    if (!(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .stillDiffers */ .W3)(release))
        return [];
    const said = new Set((release.outcomes ?? []).flatMap(({ action, name, status }) => status === 'failed' || status === 'skipped' ? [`${action} ${name}`] : []));
    const { conflicts } = release.remaining;
    const changes = release.remaining.changes.filter((change) => !said.has(`${change.action} ${(0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change)}`));
    if (changes.length === 0 && conflicts.length === 0)
        return [];
    const clash = conflicts.length === 0 ? [] : [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(conflicts.length, 'conflict')];
    const differences = [...(changes.length === 0 ? [] : [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(changes.length, 'change')]), ...clash];
    return [
        `  ${paint('yellow', '! still different:')} ${differences.join(', ')}`,
        ...changes.map((change) => `    ${remainingLine(change)}`),
    ];
}
function remainingLine(change) {
    const name = (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo)((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change));
    switch (change.action) {
        case 'create':
            return `+ ${name}`;
        case 'update':
            return `~ ${name} (${change.fields.join(', ')})`;
        case 'delete':
            return `- ${name}`;
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