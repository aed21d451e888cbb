/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3205:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ commandText),
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6250);
/* harmony import */ var _report_words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4318);
/* harmony import */ var _report_words_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5795);
/**
 * The last door before GitHub's log. What renderers make is safe by itself: values from outside never begin a
 * line, and are escaped. This holds even if one of them forgets: no line that is printed as text can be a
 * command to the runner (`::name::`, `##[name]`, `##vso[…]`).
 */



/** Lines as they may be printed. Colours stay. */
function logText(text) {
    return (0,_report_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text).replace(/\r/g, '\\r');
}
/**
 * The message of a command such as `::error::`. Line breaks stay, as `@actions/core` encodes them; the runner
 * prints them again, so each line has to be harmless too.
 */
function commandText(message) {
    return logText((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .maskText */ .g)(message).split('\n').map(_report_words_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R).join('\n'));
}


/***/ }),

/***/ 8738:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _face_node_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7289);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(125);
/* harmony import */ var _face_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5310);
/* harmony import */ var _face_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9705);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3205);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4602);
/** The GitHub Action: constructs the adapters and runs the step. What it does not need it does not load. */






/** By name, so that the bundle holds no more of the toolkit than this. */
const runner = {
    getInput: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4,
    setSecret: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq,
    setOutput: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH,
    setFailed: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1,
    debug: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz,
    info: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq,
    warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e,
    error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3,
    startGroup: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh,
    endGroup: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4,
    summary: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z,
};
const adapters = {
    openPorts: (reach, project, githubToken) => (0,_face_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .openPorts */ .Rr)(reach, project, githubToken),
    openComments: (reach, pullRequest, token) => (0,_face_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .openPullRequestComments */ .Dv)(reach, pullRequest, token),
};
const cancellation = (0,_face_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .listenForSignals */ .s)(process, (line) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq)(line));
try {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runStep */ .e)({ runner, variables: process.env, cancellation, adapters });
}
catch (thrown) {
    const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setFailed */ .C1)((0,_log_text_js__WEBPACK_IMPORTED_MODULE_4__/* .commandText */ .j)(`release-links ended unexpectedly: ${message}`));
    if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .isDebug */ ._o)())
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz)(stack ?? '');
}
if (cancellation.exitCode !== null)
    process.exitCode = cancellation.exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4602:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __nccwpck_require__(850);
;// CONCATENATED MODULE: ./lib/core/plan/guard.js
/** Guards: limits a plan must keep before anything of it is carried out, in a dry run too. */


/**
 * The limits that plans break, for each release and for their sum: `empty-desired`, `too-many-deletes`,
 * `too-many-updates`. Each names the input that lifts it, and a value that is enough for the whole run.
 */
function breaches(releases, limits) {
    const problems = [];
    for (const { tag, desired } of releases) {
        if (desired === 0 && !limits.allowEmpty)
            problems.push(emptyDesired(tag));
    }
    return [
        ...problems,
        ...tooMany(DELETES, releases, limits.maxDeletes),
        ...tooMany(UPDATES, releases, limits.maxUpdates),
    ];
}
const DELETES = {
    action: 'delete',
    code: 'too-many-deletes',
    input: 'max-deletes',
    otherwise: 'to keep links that are not in the manifest, set prune to false.',
};
const UPDATES = {
    action: 'update',
    code: 'too-many-updates',
    input: 'max-updates',
    otherwise: 'if a template or a variable is wrong, fix it first.',
};
function tooMany(guard, releases, limit) {
    const counts = releases.map(({ tag, plan }) => ({
        where: `release ${quote(tag)}`,
        ...countOf(guard, plan),
    }));
    const sum = {
        where: `all ${counts.length} releases together`,
        changes: counts.reduce((total, { changes }) => total + changes, 0),
        links: counts.reduce((total, { links }) => total + links, 0),
    };
    const over = counts.filter((count) => isOver(count, limit));
    if (over.length === 0 && !isOver(sum, limit))
        return [];
    // What is enough for one release may not be enough for all of them: the hint names what is.
    const needed = neededFor([...counts, sum], limit);
    return (over.length > 0 ? over : [sum]).map((count) => {
        const { action, code, input, otherwise } = guard;
        const most = typeof limit === 'number' ? `${limit}` : `${allowed(count, limit)} (${limit.percent}%)`;
        const message = `the plan would ${action} ${(0,quoted/* counted */.hS)(count.changes, 'link')} of ${count.where}; at most ${most} are allowed`;
        return (0,problem/* error */.z3)(code, message, `Look through the plan. If these ${action}s are meant, set ${input} to ${needed} or more; ${otherwise}`);
    });
}
function countOf({ action }, { changes, unchanged }) {
    const existing = changes.filter((change) => change.action !== 'create').length;
    return {
        changes: changes.filter((change) => change.action === action).length,
        links: unchanged.length + existing,
    };
}
function allowed({ links }, limit) {
    return typeof limit === 'number' ? limit : Math.ceil((links * limit.percent) / 100);
}
function isOver(count, limit) {
    return count.changes > allowed(count, limit);
}
/** In a loop: there may be more releases than a call takes arguments. */
function largest(numbers) {
    return numbers.reduce((most, each) => (each > most ? each : most), 0);
}
function neededFor(counts, limit) {
    if (typeof limit === 'number')
        return String(largest(counts.map(({ changes }) => changes)));
    const shares = counts.map(({ changes, links }) => (changes === 0 ? 0 : Math.ceil((100 * changes) / links)));
    return `${largest(shares)}%`;
}
function emptyDesired(tag) {
    return (0,problem/* error */.z3)('empty-desired', `the manifest wants no link at all for release ${quote(tag)}`, 'If the release should indeed have no links, set allow-empty to true.');
}
/**
 * Updates of links whose entries say `protect: true`, as `protected-link`: such a link may be created and is never
 * changed.
 *
 * @param protectedLinks for each protected name, where it is declared
 */
function protectionBreaches(tag, plan, protectedLinks) {
    if (protectedLinks.size === 0)
        return [];
    const isProtected = (change) => change.action === 'update' && protectedLinks.has(change.after.name);
    return plan.changes
        .filter(isProtected)
        .map(({ after, fields }) => (0,problem/* error */.z3)('protected-link', `link ${quote(after.name)} of release ${quote(tag)} is protected, but the plan would change its ${fields.join(', ')}`, 'Make the entry match the release. If the change is meant, remove `protect: true` from the entry for one run.', protectedLinks.get(after.name)));
}
function quote(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan_plan = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./lib/core/run/end.js
var end = __nccwpck_require__(2885);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __nccwpck_require__(3673);
// EXTERNAL MODULE: ./lib/app/apply/files.js
var apply_files = __nccwpck_require__(6848);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __nccwpck_require__(3976);
// EXTERNAL MODULE: ./lib/app/apply/shown.js
var apply_shown = __nccwpck_require__(6058);
;// CONCATENATED MODULE: ./lib/app/apply/not-in-plan.js
/** What differs in the end and was not shown in the beginning: somebody else wrote to the release, and it was left. */




/** A Problem `not-in-plan` for each change that would have gone beyond the plan that was shown, and was not made. */
function notInPlan(state) {
    const { remaining, release, shown, own } = state;
    if (remaining === null)
        return state.withheld.map((each) => heldBack(each, state));
    if (release === null || !state.isApplied)
        return [];
    const known = knownLinks(state);
    return remaining.changes.flatMap((change) => {
        if ((0,apply_shown/* isShown */.aJ)(change, shown, own) || isOurFailure(change, state))
            return [];
        return [beyond(what(change, known, state))];
    });
}
/** The links that were shown, as they were then. */
function knownLinks({ shown }) {
    const { changes, unchanged, unmanaged } = shown.plan;
    const before = changes.flatMap((change) => (change.action === 'create' ? [] : [change.before]));
    return new Map([...before, ...unchanged, ...unmanaged].map((link) => [link.id, link]));
}
/** GitLab took what we sent and has something else: the outcome says so already. */
function isOurFailure(change, { entries, shown }) {
    if (change.action === 'delete')
        return false;
    return ['create', 'update'].some((action) => {
        const at = shown.positions.get(`${action} ${(0,plan_plan/* changeName */.m9)(change)}`);
        const entry = at === undefined ? null : entries[at];
        return entry?.outcome.status === 'failed' && entry.isDisproved;
    });
}
function what(change, known, { shown }) {
    const name = JSON.stringify((0,plan_plan/* changeName */.m9)(change));
    if (change.action === 'create')
        return `link ${name} was deleted by somebody else`;
    const { before } = change;
    const was = known.get(before.id);
    if (was !== undefined)
        return `link ${JSON.stringify(was.name)} was changed by somebody else (${differences(was, before)})`;
    const created = change.action === 'update' && (0,apply_shown/* positionOf */.df)({ action: 'create', after: change.after }, shown) !== null;
    const field = change.action === 'update' ? (0,apply_shown/* claimOf */._B)(change.after, before) : null;
    const other = JSON.stringify(before.name);
    if (created && field !== null && field !== 'name')
        return `link ${other} appeared and has the ${field} that ${name} should get`;
    if (created)
        return `link ${other} was made by somebody else, and not as the manifest has it (${differences(change.action === 'update' ? change.after : before, before)})`;
    return `link ${other} appeared`;
}
/** Fields that are not what they were, with their values now. */
function differences(was, now) {
    return (0,core_link/* changedFields */.E0)(was, now)
        .map((field) => `${field} is now ${JSON.stringify(now[field])}`)
        .join(', ');
}
function heldBack({ shown: at, now }, { shown }) {
    const change = shown.plan.changes[at];
    const name = JSON.stringify(change === undefined ? '' : (0,plan_plan/* changeName */.m9)(change));
    if (now === null || change === undefined)
        return beyond(`link ${name} was deleted by somebody else`);
    if (change.action !== 'create')
        return beyond(`link ${name} was changed by somebody else (${differences(change.before, now)})`);
    return beyond(`link ${JSON.stringify(now.name)} appeared and has what ${name} should get`);
}
function beyond(found) {
    return (0,problem/* error */.z3)('not-in-plan', `${found} while the plan was applied; it was left alone`, 'Nothing is done that was not in the plan that was shown. Run again to make a new plan.');
}

;// CONCATENATED MODULE: ./lib/app/apply/release-report.js
/** What is reported of one release: computed from what was read, never from what was sent. */




/**
 * The report of one release, in the middle of a run or at its end.
 *
 * @param project as the user gave it
 * @param extra problems of this release that the apply does not know of
 */
function reportRelease(state, files, project, extra) {
    const uploads = state.needs.own.flatMap((at) => files[at] ?? []);
    const uploaded = uploads.flatMap((file) => (0,apply_files/* outcomeOf */.sG)(file) ?? []);
    return {
        project,
        tag: state.target.tag,
        exists: state.existed,
        created: state.creation.isDone,
        url: state.release?.url ?? null,
        plan: state.shown.plan,
        uploads: uploads.map(({ upload }) => upload),
        outcomes: wasBegun(state, uploaded) ? [...uploaded, ...linkOutcomes(state)] : null,
        remaining: state.remaining,
        conflictPlaces: conflictPlaces(state),
        problems: [
            ...state.problems,
            ...state.needs.problems,
            ...extra,
            ...goneProblems(state),
            ...victimProblems(state),
            ...notInPlan(state),
        ],
    };
}
/** Whether the release is, now, what the manifest says; from what was read last, and the sums of its files. */
function isReleaseInSync(state, files) {
    if (needsFiles(state, files) || state.needs.problems.length > 0)
        return false;
    if (!state.isApplied)
        return state.existed && (0,plan_plan/* isInSync */.tU)(state.shown.plan);
    return state.remaining !== null && state.release !== null && (0,plan_plan/* isInSync */.tU)(state.remaining);
}
/** Whether files have to go up before the release is what the manifest says. */
function needsFiles({ needs }, files) {
    return [...needs.files.values()].some((at) => (0,apply_files/* outcomeOf */.sG)(files[at])?.status !== 'done');
}
function wasBegun({ isApplied }, uploaded) {
    return isApplied || uploaded.length > 0;
}
function linkOutcomes({ entries }) {
    return entries.flatMap((entry) => (entry === null ? [] : [entry.outcome]));
}
function conflictPlaces({ shown, target }) {
    const names = new Set(shown.plan.conflicts.map(({ name }) => name));
    const declared = target.desired.filter(({ name }) => names.has(name));
    return new Map(declared.map(({ name, place }) => [name, place]));
}
/** The last read found no release where there was one: what is missing are not its links. */
function goneProblems({ existed, creation, remaining, release, target }) {
    if (remaining === null || release !== null || !(existed || creation.isDone))
        return [];
    return [
        (0,problem/* error */.z3)('no-release', `release ${JSON.stringify(target.tag)} is not there any more: it was deleted while the plan was applied`, 'Find out who deleted it. To create it again with its links, set create-release to true.'),
    ];
}
/** Somebody changed a link in the instant before it was deleted. */
function victimProblems({ victims, shown }) {
    return victims.map(({ shown: at, link, state }) => {
        const change = shown.plan.changes[at];
        const planned = JSON.stringify(change?.action === 'delete' ? change.before.name : link.name);
        const found = `somebody changed link ${planned} in the instant before it was deleted; it was ${JSON.stringify(link)}`;
        if (state === 'back')
            return (0,problem/* error */.z3)('wrong-delete', `${found} and was put back as that`, 'Its id is a new one. Run again to plan anew.');
        const why = typeof state === 'object' ? state.error : 'the run ended before';
        return (0,problem/* error */.z3)('wrong-delete', `${found} and could not be put back: ${why}`, 'Make it again by hand.');
    });
}

// EXTERNAL MODULE: ./lib/app/apply/run.js + 2 modules
var apply_run = __nccwpck_require__(113);
// EXTERNAL MODULE: ./lib/core/entry/link-keys.js
var link_keys = __nccwpck_require__(534);
// EXTERNAL MODULE: ./lib/core/entry/template.js
var entry_template = __nccwpck_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __nccwpck_require__(5596);
// EXTERNAL MODULE: ./lib/core/pattern/file-pattern.js
var file_pattern = __nccwpck_require__(2646);
// EXTERNAL MODULE: ./lib/core/problem/source-text.js
var source_text = __nccwpck_require__(3365);
;// CONCATENATED MODULE: ./lib/core/manifest/entries-from-inputs.js
/** Links declared by inputs alone: a glob list and its templates, without a manifest. */






/**
 * The one entry that these inputs make. Its places are in texts named after the inputs.
 *
 * Problems: those of patterns and templates, and `missing-key` where there is no `url`.
 */
function entriesFromInputs(inputs) {
    const problems = [];
    const texts = (0,source_text/* inputTexts */.Ld)(inputs.files, 'files');
    const patterns = (0,file_pattern/* checkPatterns */.u)(texts, problems);
    const place = texts[0]?.place ?? (0,source_text/* inputText */.AN)('', 'files').place;
    const template = (value, input) => value === undefined || value === null
        ? null
        : (0,entry_template/* parseTemplate */.QC)((0,source_text/* inputText */.AN)(value, input), entry_variables/* FILE_VARIABLES */.LZ, problems);
    const url = template(inputs.url, 'url');
    if (inputs.url === undefined || inputs.url === null)
        problems.push(missingUrl());
    if (patterns.length === 0)
        problems.push(missingFiles());
    const entry = {
        ...(0,link_keys/* noTemplates */.Xj)(place),
        kind: 'files',
        patterns,
        upload: null,
        name: template(inputs.name, 'name'),
        url,
        link_type: inputs.linkType ?? 'other',
        direct_asset_path: template(inputs.directAssetPath, 'direct-asset-path'),
    };
    return (0,problem/* resultOf */.Bg)([entry], problems);
}
function missingUrl() {
    return {
        severity: 'error',
        code: 'missing-key',
        message: 'the input `files` needs the input `url`: where the files can be downloaded',
        hint: 'For example: https://downloads.example.com/${tag}/${path}',
    };
}
function missingFiles() {
    return {
        severity: 'error',
        code: 'missing-key',
        message: 'the input `files` holds no pattern',
        hint: 'Write one pattern a line, such as dist/*.zip.',
    };
}

// EXTERNAL MODULE: ./lib/core/manifest/ignore.js
var ignore = __nccwpck_require__(3806);
// EXTERNAL MODULE: ./lib/core/manifest/manifest.js + 3 modules
var manifest = __nccwpck_require__(88);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __nccwpck_require__(1510);
;// CONCATENATED MODULE: ./lib/core/manifest/second-look.js
/**
 * What else is wrong with a manifest that has faults.
 *
 * Files are looked for, and rules are checked, where links are made. But who has to mend a misspelt key should not be
 * told of a bad URL only after that. So what could be read in spite of the faults is tried like a good manifest, and
 * what would only follow from a fault is left out.
 */

/**
 * The problems of a manifest with faults, and those that came out when the rest of it was tried.
 *
 * @param told by `parseManifest`
 * @param found when `rest` was tried
 */
function withFurther(told, found, rest) {
    const defaults = defaultPlaces(rest);
    const further = found.filter(({ code, place, related }) => code !== 'missing-name' && !(isOneOf(defaults, place) || isOneOf(defaults, related)));
    return (0,order/* inOrder */.a)((0,order/* unique */.A)([...told, ...further]));
}
/**
 * Places of entries that leave the name or the URL to its default. Perhaps a misspelt key would have given it: what is
 * told of the whole of such an entry is told of the default.
 */
function defaultPlaces({ body }) {
    const entries = body.kind === 'links' ? body.entries : body.releases.flatMap(({ links }) => links);
    return new Set(entries.flatMap(({ name, url, place }) => (name === null || url === null ? [place] : [])));
}
function isOneOf(places, place) {
    return place !== undefined && places.has(place);
}

// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __nccwpck_require__(3770);
// EXTERNAL MODULE: ./lib/core/parsed-url.js
var parsed_url = __nccwpck_require__(9609);
// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __nccwpck_require__(6250);
;// CONCATENATED MODULE: ./lib/app/prepare/dead-urls.js
/** Whether the addresses that are wanted answer: the input `check-urls`. */




/**
 * Asks the wanted addresses, each once. Problems, at the entry of the link:
 *
 * - `dead-url`, an error: there is nothing to download;
 * - `url-unchecked`, a warning: that cannot be known.
 *
 * Files that this run is about to upload are not there yet, and are not asked for.
 *
 * @param gitlabUrl base URL of GitLab, which says 404 also of what exists and asks for a token
 */
async function findDeadUrls(links, checker, gitlabUrl) {
    const asked = links.filter((link) => !isUpload(link));
    const states = await checker.check(asked.map(({ url }) => url));
    const problems = asked.flatMap((link) => {
        const state = states.get(link.url);
        return state === undefined ? [] : problemOf(link, ownState(link.url, state, gitlabUrl));
    });
    // Releases that share an entry share its links.
    return (0,order/* unique */.A)(problems);
}
function isUpload({ source }) {
    return source?.entry.kind === 'files' && source.entry.upload !== null;
}
/** GitLab hides what is private behind 403 and 404, and no token is sent here. */
function ownState(url, state, gitlabUrl) {
    const origin = (0,parsed_url/* parsedUrl */.j)(url)?.origin;
    const isOwn = origin !== undefined && origin === (0,parsed_url/* parsedUrl */.j)(gitlabUrl)?.origin;
    if (!isOwn || state.kind !== 'dead' || (state.status !== 403 && state.status !== 404))
        return state;
    return { kind: 'unchecked', reason: `${state.reason}, as GitLab does for what is private too` };
}
function problemOf({ name, url, place }, state) {
    const about = `link ${(0,quoted/* quoted */.TL)(name)}: ${(0,quoted/* quoted */.TL)((0,credentials/* maskUrl */.y)(url))}`;
    switch (state.kind) {
        case 'alive':
            return [];
        case 'dead': {
            const hint = 'Put the file there first, or correct the address.';
            return [{ severity: 'error', code: 'dead-url', message: `${about} ${state.reason}`, hint, place }];
        }
        case 'unchecked': {
            const hint = state.hint ?? 'Whether there is something to download is not known.';
            const message = `${about} was not checked: it ${state.reason}`;
            return [{ severity: 'warning', code: 'url-unchecked', message, hint, place }];
        }
        default:
            return state;
    }
}

// EXTERNAL MODULE: ./lib/app/prepare/run-variables.js
var run_variables = __nccwpck_require__(1833);
// EXTERNAL MODULE: ./lib/app/prepare/sources.js + 1 modules
var prepare_sources = __nccwpck_require__(3973);
// EXTERNAL MODULE: ./lib/app/prepare/targets.js + 10 modules
var prepare_targets = __nccwpck_require__(1628);
;// CONCATENATED MODULE: ./lib/app/validate.js
/** What can be said of a declaration without GitLab: everything but what other servers know. */







/** Stands for a tag where none is known, so that templates can be tried. */
const SAMPLE_TAG = 'v0.0.0';
/**
 * Checks entries and local files; `github` and `package` entries only as far as their text goes.
 *
 * @param urls asks whether addresses answer. Those that a made-up tag is part of are not asked
 */
async function validate_validateDeclaration(manifest, settings, workspace, urls = null) {
    const problems = [];
    const sources = (0,prepare_sources/* createOfflineSources */.G)(workspace, settings);
    const asked = [];
    let links = 0;
    for (const { tag, entries } of samples(manifest, settings)) {
        const variables = withSamples((0,run_variables/* runVariables */.R)(tag, settings));
        const desired = await (0,prepare_targets/* findDesired */.yG)(entries, variables, manifest, settings, sources);
        (0,append/* append */.B)(problems, desired.ok ? desired.warnings : desired.problems);
        if (!desired.ok)
            continue;
        links += desired.value.length;
        const isReal = tag === settings.tag || isExact(manifest, tag);
        (0,append/* append */.B)(asked, desired.value.filter(({ url }) => isReal || !url.includes(tag.replace(/^v/, ''))));
    }
    if (urls !== null)
        (0,append/* append */.B)(problems, await findDeadUrls(asked, urls, settings.gitlabUrl));
    const told = (0,order/* inOrder */.a)(problems);
    if ((0,problem/* hasErrors */.Cs)(told))
        return { ok: false, problems: told };
    return { ok: true, value: { file: manifest.file, links, warnings: [] }, warnings: told };
}
/** With something for what only a run knows, so that templates can be tried. */
function withSamples(variables) {
    const { project, projectUrl, projectId, commit, apiUrl } = variables;
    return {
        ...variables,
        project: project ?? 'group/project',
        projectUrl: projectUrl ?? `${apiUrl?.replace(/\/api\/v4$/, '')}/group/project`,
        projectId: projectId ?? '1',
        commit: commit ?? '0'.repeat(40),
    };
}
/** For each group of entries a tag it could be used for. */
function samples(manifest, settings) {
    if (manifest.body.kind === 'links')
        return [{ tag: settings.tag ?? SAMPLE_TAG, entries: manifest.body.entries }];
    return manifest.body.releases.map((entry) => ({ tag: sampleTag(entry), entries: entry.links }));
}
/** Whether the tag stands in the manifest, rather than being made up for a pattern. */
function isExact({ body }, tag) {
    return body.kind === 'releases' && body.releases.some((entry) => entry.kind === 'tag' && entry.tag === tag);
}
function sampleTag(entry) {
    if (entry.kind === 'tag')
        return entry.tag;
    return entry.patterns[0]?.pattern.replaceAll(/[*?]/g, '0') ?? SAMPLE_TAG;
}

;// CONCATENATED MODULE: ./lib/app/declaration.js
/** From settings to what is declared: a manifest's text, an inline list or a glob list, parsed and checked. */





/**
 * Reads and parses the declaration; every Problem of it at once. What could be read of a manifest with faults is tried
 * with the files and variables of the run, so that a misspelt key does not hide a pattern that matches nothing.
 */
async function declaration_readDeclaration(settings, workspace) {
    const manifest = await readSource(settings, workspace);
    const extra = (0,ignore/* ignoreFromInput */.x)(settings.ignore);
    const ignoring = (value) => ({ ...value, ignore: [...value.ignore, ...extra] });
    if (manifest.ok) {
        const warnings = [...settings.notices, ...manifest.warnings];
        return { ...manifest, warnings, value: ignoring(manifest.value) };
    }
    const { problems, rest } = manifest;
    if (rest === null)
        return { ok: false, problems };
    const found = await validate_validateDeclaration(ignoring(rest), settings, workspace);
    return { ok: false, problems: withFurther(problems, found.ok ? found.warnings : found.problems, rest) };
}
async function readSource({ source }, workspace) {
    switch (source.kind) {
        case 'links':
            return (0,manifest/* parseManifest */.Ng)(source.text, 'links');
        case 'files': {
            const entries = entriesFromInputs(source);
            if (!entries.ok)
                return { ...entries, rest: null };
            const body = { kind: 'links', entries: entries.value };
            return { ...entries, value: { file: 'files', body, ignore: [] } };
        }
        case 'manifest': {
            const found = await workspace.readManifest(source.path);
            if (!found.ok)
                return { ...found, rest: null };
            const parsed = (0,manifest/* parseManifest */.Ng)(found.value.text, found.value.file);
            const warnings = found.warnings;
            return parsed.ok ? { ...parsed, warnings: [...warnings, ...parsed.warnings] } : parsed;
        }
    }
}

// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __nccwpck_require__(323);
// EXTERNAL MODULE: ./lib/core/manifest/release-table.js
var release_table = __nccwpck_require__(3550);
// EXTERNAL MODULE: ./lib/core/text/unexpanded.js
var unexpanded = __nccwpck_require__(2668);
// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __nccwpck_require__(9765);
;// CONCATENATED MODULE: ./lib/core/pattern/pattern-cause.js
/** Why a pattern of names or tags probably matches nothing. */


/** The signs by which a slip is recognised, each with what to say. The first that fits is the cause. */
const SLIPS = [
    [/^\[.*\]$/s, 'A list is written one pattern a line; brackets are part of the pattern.'],
    [/^- /, 'A list is written one pattern a line, without a dash.'],
    [/^["'`“”‘’]|["'`“”‘’]$/, 'Quotes are part of the pattern: leave them out.'],
    [/[?*+@!]\([^)]*\)/, 'Forms such as @(a|b) have no meaning here; write one pattern a line.'],
    [/\{[^{}]*,[^{}]*\}/, 'Braces have no meaning here; write one pattern a line.'],
    [/\[[^\]]+\]/, 'Brackets have no meaning here: * and ? are the only wildcards.'],
    [/^\^|\$$|\.\*|\\/, 'This is no regular expression: * stands for any characters.'],
    [/^~/, 'The sign ~ has no meaning here.'],
];
/**
 * A sentence that names the likely cause; `null` where nothing looks odd.
 *
 * @param names what the pattern was tried on, without a match
 */
function patternCause(pattern, names) {
    const [variable] = (0,unexpanded/* findUnexpanded */.aI)(pattern);
    if (variable !== undefined)
        return `${variable.text} is not expanded here.`;
    const slip = SLIPS.find(([sign]) => sign.test(pattern));
    if (slip !== undefined)
        return slip[1];
    const parts = pattern.split(/[,;]/).map((part) => part.trim());
    if (parts.length > 1)
        return 'Commas are part of the pattern; write one pattern a line.';
    const [alike] = names.filter((name) => (0,wildcard/* matches */.cK)(folded(pattern), folded(name)));
    if (alike !== undefined)
        return `Case counts: there is ${JSON.stringify(alike)}.`;
    return null;
}
/**
 * Whether a pattern that matches nothing was most likely to match something that is there: it is written as a list or in
 * quotes, or a part of it matches one of the names when case, accents and blanks are passed over.
 *
 * @param names what the pattern was tried on, without a match
 */
function isSlip(pattern, names) {
    if (/^["'`“‘].*["'`”’]$|^\[.*[,"'].*\]$|^- /s.test(pattern))
        return true;
    const parts = pattern
        .split(/[,;\n]/)
        .map((part) => folded(part.replaceAll(/^[\s[\]"'`]+|[\s[\]"'`]+$/g, '')));
    return parts.some((part) => part !== '' && names.some((name) => (0,wildcard/* matches */.cK)(part, folded(name))));
}
/** Without what eyes pass over: case, the form of accents, the kind of blank. */
function folded(text) {
    return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/app/prepare/subjects.js
/** Which releases a run is about. */




/**
 * The one release that the run is about; `null` where it is about many, which only GitLab can list.
 * Problems: `no-tag`, `tag-not-in-table`.
 */
function singleSubject(manifest, settings) {
    const tag = singleTag(manifest, settings);
    if (tag === null) {
        if (manifest.body.kind === 'links' && settings.tags.length === 0)
            return { ok: false, problems: [NO_TAG] };
        return { ok: true, value: null, warnings: [] };
    }
    const entries = entriesOf(manifest, tag);
    if (entries === null)
        return { ok: false, problems: [notInTable(tag, manifest)] };
    return { ok: true, value: { tag, entries }, warnings: [] };
}
/**
 * Those of the project's releases that the run is about, and the ones that the table names but the project has not.
 * Problem: `no-release-matches`.
 */
function chooseSubjects(manifest, settings, releases) {
    const isWanted = (tag) => settings.tags.length === 0 || settings.tags.some((pattern) => (0,wildcard/* matches */.cK)(pattern, tag));
    const tags = [...new Set([...releases.map(({ tag }) => tag), ...exactTags(manifest)])];
    const subjects = tags.filter(isWanted).flatMap((tag) => {
        const entries = entriesOf(manifest, tag);
        return entries === null ? [] : [{ tag, entries }];
    });
    return (0,problem/* resultOf */.Bg)(subjects, unmatched(manifest, settings, subjects, tags));
}
/** The one release the run is about, or null where it is about many. */
function singleTag(manifest, settings) {
    if (settings.tags.length > 0)
        return null;
    if (settings.tag !== null)
        return settings.tag;
    const exact = exactTags(manifest);
    const all = manifest.body.kind === 'releases' ? manifest.body.releases.length : 0;
    return all === 1 && exact.length === 1 ? (exact[0] ?? null) : null;
}
function exactTags(manifest) {
    if (manifest.body.kind === 'links')
        return [];
    return manifest.body.releases.flatMap((entry) => (entry.kind === 'tag' ? [entry.tag] : []));
}
function entriesOf(manifest, tag) {
    if (manifest.body.kind === 'links')
        return manifest.body.entries;
    return (0,release_table/* ownerOf */.b)(manifest.body.releases, tag)?.links ?? null;
}
/** Told where nothing says which release is meant. */
const NO_TAG = {
    severity: 'error',
    code: 'no-tag',
    message: 'no tag is given, so it is not known which release is meant',
    hint: 'Set tag (in a tag pipeline it is known by itself), or tags for every existing release that matches.',
};
function notInTable(tag, manifest) {
    return {
        severity: 'error',
        code: 'tag-not-in-table',
        message: `no entry of the releases table in ${manifest.file} matches tag ${JSON.stringify(tag)}`,
        hint: 'Add an entry for it, or set tag to one that the table has.',
    };
}
/** Patterns that no release matches: what was meant to be changed would silently stay as it is. */
function unmatched(manifest, settings, subjects, existing) {
    if (settings.ifNoFilesFound === 'ignore')
        return [];
    const severity = settings.ifNoFilesFound === 'warn' ? 'warning' : 'error';
    const hint = 'A pattern is for releases that exist; * stands for any characters. Set if-no-files-found to allow it.';
    if (subjects.length === 0) {
        const tags = `tags ${settings.tags.join(', ')}`;
        const table = `the table in ${manifest.file}`;
        const narrowed = settings.tags.length > 0 ? `both ${tags} and ${table}` : table;
        const wanted = manifest.body.kind === 'links' ? tags : narrowed;
        return [
            { severity, code: 'no-release-matches', message: `no release of the project matches ${wanted}`, hint },
        ];
    }
    const isUnused = (pattern) => !existing.some((tag) => (0,wildcard/* matches */.cK)(pattern, tag));
    const tell = (pattern, about) => {
        const message = `no release of the project matches ${about} ${JSON.stringify(pattern)}`;
        const cause = patternCause(pattern, existing);
        return {
            severity,
            code: 'no-release-matches',
            message,
            hint: cause === null ? hint : `${cause} ${hint}`,
        };
    };
    if (settings.tags.length > 0)
        return settings.tags.filter(isUnused).map((pattern) => tell(pattern, 'the input tags'));
    if (manifest.body.kind === 'links')
        return [];
    return manifest.body.releases.flatMap((entry) => {
        const patterns = entry.kind === 'tag' ? [] : entry.patterns.filter(({ pattern }) => isUnused(pattern));
        return patterns.map(({ pattern, place }) => ({ ...tell(pattern, 'the pattern'), place }));
    });
}

;// CONCATENATED MODULE: ./lib/app/prepare/unused-ignores.js
/** Patterns of `ignore` that protect nothing. */




/**
 * `unused-ignore` for each pattern that matches no link of the releases: a warning. It is an error where links would be
 * deleted and the pattern looks like a slip, because these links may be the ones that it was to protect.
 *
 * @param names the links that the releases have now, of all of them; none: nothing is there to protect
 * @param deletes whether links would be deleted
 */
function unusedIgnores(patterns, names, deletes) {
    if (names.length === 0)
        return [];
    const unused = patterns.filter(({ pattern }) => !names.some((name) => (0,wildcard/* matches */.cK)(pattern, name)));
    return unused.map(({ pattern, place }) => {
        const cause = patternCause(pattern, names);
        const severity = deletes && isSlip(pattern, names) ? 'error' : 'warning';
        const hint = cause ?? 'If such links only come later, all is well; else correct the pattern or remove it.';
        return (0,problem/* problem */.CC)(severity, 'unused-ignore', `the ignore pattern ${(0,quoted/* quoted */.TL)(pattern)} matches no link`, hint, place);
    });
}

// EXTERNAL MODULE: ./lib/node_modules/p-limit.js
var p_limit = __nccwpck_require__(4029);
// EXTERNAL MODULE: ./lib/core/desired/package-address.js
var package_address = __nccwpck_require__(5026);
;// CONCATENATED MODULE: ./lib/app/prepare/upload-plan.js
/**
 * What has to go into the package registry before links can lead there.
 *
 * Local files are summed up, the registry is asked once for each package and version, and what is there already
 * with the same sum is left alone. Several links, and several releases, may need one file: it goes up once, and
 * the first release that is to be applied tells of it.
 */






/**
 * Looks at local files and at the registry; sends nothing but GET.
 *
 * Problems: `duplicate-upload` for two local files under one name in one package, those of `FileContents.measure`,
 * `package-registry` for what the registry answered. A conflict is no Problem of the plan: it stops its release.
 *
 * @throws StoreError `stopped`
 */
async function planUploads(subjects, ports, concurrency) {
    const needs = subjects.flatMap(needsOf);
    const clashes = duplicates(needs);
    if (needs.length === 0 || clashes.length > 0)
        return (0,problem/* resultOf */.Bg)(new Map(), clashes);
    const limit = (0,p_limit/* default */.A)(concurrency);
    const [files, listed] = await Promise.all([
        eachOnce(needs, ({ local }) => local, (need) => limit(() => measure(need, ports.contents))),
        eachOnce(needs, ({ address }) => (0,package_address/* packageKey */.MO)(address), (need) => limit(() => list(need, ports.packages))),
    ]);
    const problems = [...files.values(), ...listed.values()].flatMap((result) => result.ok ? [] : result.problems);
    const plan = new Map();
    const planned = new Map();
    for (const need of needs) {
        const file = files.get(need.local);
        const present = listed.get((0,package_address/* packageKey */.MO)(need.address));
        if (file?.ok !== true || present?.ok !== true)
            continue;
        const key = fileKey(need.address);
        const each = planned.get(key) ?? planFile(need, file.value, present.value);
        planned.set(key, each);
        const links = plan.get(need.tag) ?? new Map();
        plan.set(need.tag, links.set(need.link, each));
    }
    return (0,problem/* resultOf */.Bg)(plan, problems);
}
function needsOf({ tag, desired, variables }) {
    return desired.flatMap(({ name, source }) => {
        const upload = uploadOf(source);
        if (source === null || upload === null)
            return [];
        const version = (0,package_address/* packageVersion */.Tl)(upload, (0,entry_variables/* lookup */.$I)(variables, null));
        // The source has told what is wrong with it.
        if (!version.ok)
            return [];
        const local = source.found.path;
        const address = { ...version.value, path: (0,package_address/* uploadedName */.iB)(upload, source.found, variables) };
        return [{ tag, link: name, local, upload, place: source.entry.place, address }];
    });
}
function uploadOf(source) {
    return source?.entry.kind === 'files' ? source.entry.upload : null;
}
/** Two local files cannot be one file of a package, whichever of them came first. */
function duplicates(needs) {
    const first = new Map();
    return needs.flatMap((need) => {
        const key = fileKey(need.address);
        const known = first.get(key) ?? need;
        first.set(key, known);
        if (known.local === need.local)
            return [];
        const { package: name, version, path } = need.address;
        return [
            {
                severity: 'error',
                code: 'duplicate-upload',
                message: `${(0,quoted/* quoted */.TL)(known.local)} and ${(0,quoted/* quoted */.TL)(need.local)} would both be the file ${(0,quoted/* quoted */.TL)(path)} of package ${(0,quoted/* quoted */.TL)(name)} ${(0,quoted/* quoted */.TL)(version)}`,
                hint: 'In the package a file has its name without folders, or what `file` in `upload` says. Let the two differ.',
                place: need.place,
                related: known.place,
            },
        ];
    });
}
function fileKey(address) {
    return `${(0,package_address/* packageKey */.MO)(address)} ${address.path}`;
}
/** Asks once for each key. */
async function eachOnce(needs, keyOf, ask) {
    const first = new Map();
    for (const need of needs)
        if (!first.has(keyOf(need)))
            first.set(keyOf(need), need);
    const answers = [...first].map(async ([key, need]) => [key, await ask(need)]);
    return new Map(await Promise.all(answers));
}
async function measure({ local, place }, contents) {
    const file = await contents.measure(local);
    return file.ok ? file : { ok: false, problems: file.problems.map((problem) => ({ ...problem, place })) };
}
async function list({ address, upload }, packages) {
    try {
        return { ok: true, value: (await packages.listFiles(address)) ?? [], warnings: [] };
    }
    catch (error) {
        // A stopped run is no fault of the entry.
        if (!(error instanceof store_error/* StoreError */.AD) || error.kind === 'stopped')
            throw error;
        return { ok: false, problems: [{ ...(0,store_error/* problemOf */.Zw)(error, 'package-registry'), place: upload.place }] };
    }
}
function planFile(need, file, present) {
    const { address, upload, place } = need;
    const there = present.find(({ path }) => path === address.path);
    const state = stateOf(file, there, upload.replace);
    const at = state === 'conflict' ? upload.place : place;
    return { file, address, state, mayReplace: upload.replace, place: at };
}
function stateOf(file, there, replace) {
    if (there === undefined)
        return 'new';
    if (there.sha256 === file.sha256)
        return 'there';
    return replace ? 'replace' : 'conflict';
}

;// CONCATENATED MODULE: ./lib/app/prepare/comparison.js
/**
 * Everything before the first write: which releases, what they have, what they should have, and the plans.
 *
 * What is wrong with a declaration is told before a network is asked wherever that is possible: for one release
 * whose links need no other server. Many releases are listed by GitLab first, in one request for each hundred.
 */







/**
 * For each release the plan of its links, and the files that have to be there before them. Problems: those of
 * `subjects.ts`, `targets.ts` and `upload-plan.ts`.
 *
 * @throws StoreError where GitLab cannot be read
 */
async function prepareReleases(manifest, settings, ports) {
    const single = singleSubject(manifest, settings);
    if (!single.ok)
        return single;
    const compared = await (single.value === null
        ? compareMany(manifest, settings, ports)
        : compareOne(single.value, manifest, settings, ports));
    if (!compared.ok)
        return compared;
    const { current, targets, readAt } = compared.value;
    const planned = await planUploads(targets.map((target) => withinScope(target, current)), ports, settings.concurrency);
    if (!planned.ok)
        return { ok: false, problems: [...compared.warnings, ...planned.problems] };
    const uploads = targets.map(({ tag }) => planned.value.get(tag) ?? new Map());
    const releases = targets.map((target) => {
        const found = current.get(target.tag) ?? null;
        const plan = (0,plan_plan/* createPlan */.qT)(target.desired, found?.links ?? [], target.policy);
        return { target, current: found, plan, readAt };
    });
    const desired = targets.flatMap((target) => target.desired);
    return {
        ok: true,
        value: { releases, uploads, desired, objections: objectionsTo(manifest, settings, releases) },
        warnings: [...compared.warnings, ...planned.warnings],
    };
}
/** What is shown beside the plan: patterns that protect nothing, and a tag that may have been cut. */
function objectionsTo(manifest, settings, releases) {
    const names = releases.flatMap(({ current }) => (current?.links ?? []).map(({ name }) => name));
    const deletes = releases.some(({ plan }) => plan.changes.some(({ action }) => action === 'delete'));
    return [...unusedIgnores(manifest.ignore, names, deletes), ...cutNumber(settings, releases)];
}
/** YAML reads `tag: 1.10` as the number 1.1, and GitLab hands that on. */
function cutNumber({ tag }, releases) {
    const isThere = releases.every(({ current }) => current !== null);
    if (tag === null || !/^\d+(?:\.\d+)?$/.test(tag) || isThere)
        return [];
    const message = `the tag ${JSON.stringify(tag)} looks like a number, and there is no such release`;
    const hint = 'YAML cuts numbers: 1.10 becomes 1.1, and 010 becomes 8. Write the tag in quotes.';
    return [(0,problem/* warning */.$e)('cut-number', message, hint)];
}
/** Without the links that `only` leaves out: their files do not go up either. */
function withinScope(target, current) {
    const { desired, policy, tag } = target;
    if ((policy.only ?? []).length === 0)
        return target;
    const { changes, unchanged } = (0,plan_plan/* createPlan */.qT)(desired, current.get(tag)?.links ?? [], policy);
    const names = new Set([...changes.map(plan_plan/* changeName */.m9), ...unchanged.map(({ name }) => name)]);
    return { ...target, desired: desired.filter(({ name }) => names.has(name)) };
}
async function compareOne(subject, manifest, settings, { store, sources, now }) {
    const find = () => (0,prepare_targets/* findTargets */.q8)([subject], manifest, settings, sources);
    const ahead = !subject.entries.some(kinds/* needsServer */.hG) ? await find() : null;
    if (ahead?.ok === false)
        return ahead;
    const readAt = now();
    const release = await store.readRelease(subject.tag);
    const targets = ahead ?? (await find());
    if (!targets.ok)
        return targets;
    const current = new Map(release === null ? [] : [[subject.tag, release]]);
    return { ok: true, value: { readAt, current, targets: targets.value }, warnings: targets.warnings };
}
/** So many releases come on several pages; one that is named and on none of them is asked for by itself. */
const FULL_PAGE = 100;
async function compareMany(manifest, settings, { store, sources, now }) {
    const readAt = now();
    const releases = await store.readReleases();
    const subjects = chooseSubjects(manifest, settings, releases);
    if (!subjects.ok)
        return subjects;
    const targets = await (0,prepare_targets/* findTargets */.q8)(subjects.value, manifest, settings, sources);
    const warnings = subjects.warnings;
    if (!targets.ok)
        return { ok: false, problems: [...warnings, ...targets.problems] };
    const current = new Map(releases.map((release) => [release.tag, release]));
    if (releases.length >= FULL_PAGE) {
        for (const { tag } of targets.value) {
            const release = current.get(tag) ?? (await store.readRelease(tag));
            if (release !== null)
                current.set(tag, release);
        }
    }
    return {
        ok: true,
        value: { readAt, current, targets: targets.value },
        warnings: [...warnings, ...targets.warnings],
    };
}

;// CONCATENATED MODULE: ./lib/core/run/no-release.js
/** What is said where a release is not there: the same words wherever that is found out. */

const SPELLING = 'Check the spelling of the tag.';
/**
 * `no-release`: the project has no release for the tag.
 *
 * @param ways what else can be done; sentences
 */
function noRelease(project, tag, ways = '') {
    const hint = ways === '' ? SPELLING : `${SPELLING} ${ways}`;
    return (0,problem/* error */.z3)('no-release', `project ${project} has no release ${JSON.stringify(tag)}`, hint);
}

;// CONCATENATED MODULE: ./lib/app/run-report.js
/** The report of a run: what its releases say, and what it says as a whole. */


/** A run that came to no release. */
const NOTHING = { releases: [], files: [] };
/**
 * @param command what was asked for
 * @param problems of the run as a whole
 * @param store whose requests are counted
 */
function toReport(command, dryRun, { releases, files }, problems, settings, store) {
    const project = settings.project ?? '';
    return {
        command,
        dryRun,
        reason: command === 'plan' ? null : settings.reason,
        releases: releases.map((each) => reportRelease(each, files, project, missingRelease(each, settings))),
        inSync: releases.every((each) => isReleaseInSync(each, files)),
        requests: store.requests,
        problems,
    };
}
function missingRelease(run, settings) {
    if (run.existed || settings.createRelease)
        return [];
    const ways = 'To create the release with its links, set create-release to true; the git tag must exist, or ref must say from what it is made.';
    return [noRelease(settings.project ?? '', run.target.tag, ways)];
}

;// CONCATENATED MODULE: ./lib/app/settings/occasion.js
/**
 * Whether a change is only proposed, or is there to be applied: what `dry-run: auto` goes by, on all faces.
 *
 * Every sign counts that a CI system gives of a pull or merge request, and one is enough. Where the signs leave it open
 * (a workflow that ran because of a comment), it counts as proposed: a plan too many does no harm. Two things are no
 * signs. `CI_OPEN_MERGE_REQUESTS` is also set for pushes to a branch that happens to be the source of a merge request,
 * such as `main` on its way to `stable`. And a branch that somebody checked out leaves no trace.
 *
 * Sources: docs.gitlab.com/ci/variables/predefined_variables, docs.github.com on events that trigger workflows and on
 * webhook payloads.
 */
/** GitLab sets variables that begin so in pipelines of a merge request, and hands them to child pipelines. */
const MERGE_REQUEST = 'CI_MERGE_REQUEST_';
/** The same for pull requests of a GitHub repository whose CI is on GitLab. */
const EXTERNAL_PULL_REQUEST = 'CI_EXTERNAL_PULL_REQUEST_';
/**
 * What started the run, from the variables of the job.
 *
 * @param proposal what the payload of GitHub's event says of a proposal, if anything (`github-event.ts`)
 */
function occasionOf(variables, proposal) {
    const what = gitlabProposal(variables) ?? githubProposal(variables['GITHUB_EVENT_NAME'] ?? '', variables, proposal);
    return what === null ? { proposed: false, what: otherOccasion(variables) } : { proposed: true, what };
}
function gitlabProposal(variables) {
    const source = variables['CI_PIPELINE_SOURCE'] ?? '';
    const has = (prefix) => Object.entries(variables).some(([name, value]) => name.startsWith(prefix) && Boolean(value));
    const of = source === 'parent_pipeline' ? 'child pipeline of' : 'pipeline of';
    if (variables['CI_MERGE_REQUEST_EVENT_TYPE'] === 'merge_train')
        return 'merge train';
    if (source === 'merge_request_event')
        return 'merge request pipeline';
    if (has(MERGE_REQUEST))
        return `${of} a merge request`;
    if (source === 'external_pull_request_event' || has(EXTERNAL_PULL_REQUEST)) {
        return `${of} an external pull request`;
    }
    return null;
}
/** Events of GitHub that are always about a proposal, by what their names begin with. */
const PROPOSING = [
    ['pull_request_review', 'review of a pull request'],
    ['pull_request_comment', 'comment on a pull request'],
    ['pull_request', 'pull request'],
    ['merge_group', 'merge queue'],
];
function githubProposal(event, variables, proposal) {
    const named = PROPOSING.find(([prefix]) => event.startsWith(prefix));
    if (named !== undefined)
        return named[1];
    if (proposal !== undefined)
        return proposal;
    const ref = variables['GITHUB_REF'] ?? '';
    if (ref.startsWith('refs/pull/'))
        return 'ref of a pull request';
    if (ref.startsWith('refs/heads/gh-readonly-queue/'))
        return 'merge queue';
    return variables['GITHUB_HEAD_REF'] ? 'pull request' : null;
}
/** Whether an event, given by name as the cause of another one, may be about a proposal. */
function mayPropose(event) {
    return event === 'issue_comment' || PROPOSING.some(([prefix]) => event.startsWith(prefix));
}
/** Words for what starts pipelines and workflows besides. */
const OTHER = {
    push: 'push to a branch',
    schedule: 'schedule',
    web: 'pipeline started by hand',
    workflow_dispatch: 'workflow started by hand',
    release: 'release event',
    parent_pipeline: 'child pipeline',
    workflow_run: 'after another workflow',
};
function otherOccasion(variables) {
    const source = variables['CI_PIPELINE_SOURCE'] ?? variables['GITHUB_EVENT_NAME'] ?? '';
    if (source === 'schedule')
        return 'schedule';
    if (variables['CI_COMMIT_TAG'])
        return 'tag pipeline';
    if (source === 'push' && variables['GITHUB_REF']?.startsWith('refs/tags/'))
        return 'push of a tag';
    if (source === '')
        return 'no pull or merge request';
    return (OTHER[source] ?? (/^[a-z_]{1,40}$/.test(source) ? `started by ${source}` : 'no pull or merge request'));
}
/** One line for the log: whether an apply writes, and why. */
function announcement({ dryRun, reason, }) {
    return dryRun
        ? `Dry run (${reason}): nothing will be written. Set dry-run to false to apply.`
        : `Applying (${reason}).`;
}

;// CONCATENATED MODULE: ./lib/app/reconcile.js
/**
 * The story, top to bottom: read what is declared, read the releases, make the plans, and either show them or make
 * the releases match and look again.
 */














/**
 * Checks the declaration without GitLab.
 *
 * @param urls asks whether the addresses of the links answer; `null`: no network at all
 */
async function validate(settings, workspace, urls = null) {
    const manifest = await readDeclaration(settings, workspace);
    if (!manifest.ok)
        return { kind: 'failed', problems: manifest.problems };
    return validated(await validateDeclaration(manifest.value, settings, workspace, urls), manifest.warnings);
}
/**
 * Plans and, unless it is a dry run, applies.
 *
 * @param command what was asked for; `plan` is always a dry run
 */
async function reconcile(command, settings, ports) {
    const dryRun = command === 'plan' || settings.dryRun;
    if (command === 'apply')
        ports.log.info(announcement(settings));
    const prepared = await prepare(settings, ports, dryRun);
    if (prepared.kind === 'failed') {
        const report = toReport(command, dryRun, NOTHING, prepared.problems, settings, ports.store);
        return { ...prepared, report: { ...report, inSync: false } };
    }
    if (prepared.kind !== 'prepared')
        return prepared;
    const { releases, uploads, warnings } = prepared;
    const { order, ref, concurrency } = settings;
    let run = (0,apply_run/* startRun */.AD)(releases, uploads, { order, ref, concurrency });
    const dead = await deadUrls(prepared.desired, settings, ports);
    const objections = [...prepared.objections, ...tripped(run, settings), ...dead];
    const report = (extra) => toReport(command, dryRun, run, [...warnings, ...objections, ...extra], settings, ports.store);
    if (!dryRun && !(0,problem/* hasErrors */.Cs)(objections))
        run = await apply(run, report([]), settings, ports);
    return { kind: 'reported', report: report(stopped(ports.stop)) };
}
/** Everything before the first write; a project that cannot be seen without a token is not looked at. */
async function prepare(settings, ports, dryRun) {
    const manifest = await declaration_readDeclaration(settings, ports.workspace);
    if (!manifest.ok)
        return { kind: 'failed', problems: manifest.problems };
    const { value, warnings } = manifest;
    const failed = (problems) => ({
        kind: 'failed',
        problems: [...warnings, ...problems],
    });
    const unread = async (why) => validated(await validate_validateDeclaration(value, settings, ports.workspace, ports.urls), [...warnings, why]);
    try {
        const runs = await prepareReleases(value, settings, ports);
        if (runs.ok) {
            // To a creation GitLab itself says that there is no such project.
            const isSaidMissing = dryRun || !settings.createRelease;
            if (isSaidMissing && runs.value.releases.some(({ current }) => current === null))
                await ports.store.checkProject();
            return { kind: 'prepared', ...runs.value, warnings: [...warnings, ...runs.warnings] };
        }
        if (dryRun && !settings.mustPlan && runs.problems.includes(NO_TAG))
            return await unread(NO_RELEASE_YET);
        return failed(runs.problems);
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        const isInvisible = dryRun && settings.token === null && error.missing === 'project';
        if (isInvisible && !settings.mustPlan)
            return unread(INVISIBLE);
        const ended = error.kind === 'stopped' ? stopped(ports.stop) : [];
        return failed(ended.length > 0 ? ended : [(0,store_error/* problemOf */.Zw)(error, 'gitlab')]);
    }
}
/** Applies the plans that have changes. A release with conflicts, or one that is missing, does not stop the others. */
async function apply(run, plan, settings, ports) {
    const isDue = (release) => {
        const { shown, existed, needs } = release;
        const isPending = shown.plan.changes.length > 0 || needsFiles(release, run.files);
        const isNeeded = existed ? isPending : settings.createRelease;
        return isNeeded && shown.plan.conflicts.length === 0 && needs.problems.length === 0;
    };
    if (!run.releases.some(isDue))
        return run;
    const { carryOut } = await __nccwpck_require__.e(/* import() */ 378).then(__nccwpck_require__.bind(__nccwpck_require__, 3378));
    ports.progress.begin(plan);
    try {
        return await carryOut(run, isDue, ports);
    }
    finally {
        ports.progress.end();
    }
}
/** Dead addresses are shown beside the plan, and nothing is applied. */
async function deadUrls(links, settings, ports) {
    return ports.urls === null ? [] : findDeadUrls(links, ports.urls, settings.gitlabUrl);
}
function tripped({ releases }, settings) {
    const guarded = releases.map(({ target: { tag, desired, policy }, shown }) => ({
        tag,
        desired: desired.filter(({ name }) => (0,plan_plan/* isInScope */.yX)(name, policy)).length,
        plan: shown.plan,
    }));
    const held = releases.flatMap(({ target: { tag, desired }, shown }) => {
        const rows = desired.filter(({ protect }) => protect);
        return protectionBreaches(tag, shown.plan, new Map(rows.map(({ name, place }) => [name, place])));
    });
    return [...breaches(guarded, settings), ...held];
}
function stopped(stop) {
    if (!stop.aborted)
        return [];
    const goOn = 'Run again: it goes on from what the release has';
    const [message, hint] = (0,end/* isLate */.l)(stop)
        ? ['the deadline of the run passed before it was finished', `Raise deadline. ${goOn}.`]
        : ['the run was stopped before it was finished', `${goOn}.`];
    return [{ severity: 'error', code: 'stopped', message, hint }];
}
const NO_RELEASE_YET = (0,problem/* warning */.$e)('no-tag', 'no tag is given, so only the manifest was checked', 'Set tag to the release that the change is for, and the plan is shown here.');
const INVISIBLE = (0,problem/* warning */.$e)('project-not-visible', 'without a token the project cannot be read, so only the manifest was checked', 'Pull requests from forks get no secrets. With a token in the job the plan would be shown here.');
function validated(result, warnings) {
    if (!result.ok)
        return { kind: 'failed', problems: [...warnings, ...result.problems] };
    const { value } = result;
    return { kind: 'validated', validation: { ...value, warnings: [...warnings, ...result.warnings] } };
}

;// CONCATENATED MODULE: ./lib/app/settings/environment.js
/** What a CI system tells a job through variables: the only ones that are ever read. */

const VARIABLES = [
    'GITLAB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_SERVER_URL',
    'CI_PROJECT_ID',
    'CI_PROJECT_URL',
    'CI_COMMIT_SHA',
    'CI_COMMIT_TAG',
    'CI_MERGE_REQUEST_IID',
    'CI_MERGE_REQUEST_PROJECT_ID',
    'GITHUB_REF',
    'GITHUB_SHA',
];
/** Picks the known variables; an empty one counts as not set. */
function readEnvironment(variables, event = {}) {
    const { proposal, ...facts } = event;
    const set = VARIABLES.flatMap((name) => (variables[name] ? [[name, variables[name]]] : []));
    return { ...Object.fromEntries(set), ...facts, occasion: occasionOf(variables, proposal) };
}
/** The target project of a merge request, which in a fork's pipeline is not the project the job runs in. */
function projectOf(environment) {
    return environment.CI_MERGE_REQUEST_PROJECT_ID ?? environment.CI_PROJECT_ID ?? null;
}
function tagOf(environment) {
    if (environment.CI_COMMIT_TAG !== undefined)
        return environment.CI_COMMIT_TAG;
    if (environment.releaseTag !== undefined)
        return environment.releaseTag;
    return environment.GITHUB_REF?.match(/^refs\/tags\/(.+)$/s)?.[1] ?? null;
}
function tokenOf(environment) {
    return environment.GITLAB_TOKEN ?? environment.CI_JOB_TOKEN ?? null;
}

;// CONCATENATED MODULE: ./lib/app/settings/github-event.js
/** What the payload of GitHub's event, whatever it is, says of tag, proposal and release. */

/**
 * Takes from a payload what matters; nothing of it is relied on.
 *
 * @param payload the parsed file behind `GITHUB_EVENT_PATH`
 * @param event `GITHUB_EVENT_NAME`
 */
function eventFacts(payload, event) {
    const body = record(payload);
    const tag = record(body['release'])['tag_name'];
    const proposal = proposalIn(body);
    const gone = goneIn(body, event);
    return {
        ...(typeof tag === 'string' && tag !== '' && { releaseTag: tag }),
        ...(proposal !== null && { proposal }),
        ...(gone !== null && { gone }),
    };
}
function proposalIn(body) {
    const run = record(body['workflow_run']);
    const cause = run['event'];
    if (typeof cause === 'string' && mayPropose(cause))
        return 'workflow run of a pull request';
    // A run that was itself started by a run says no more than which pull requests its commit belongs to.
    if (cause === 'workflow_run' && isFilled(run['pull_requests']))
        return 'workflow run of a pull request';
    for (const key of ['check_run', 'check_suite']) {
        if (isFilled(record(body[key])['pull_requests']))
            return 'check of a pull request';
    }
    if (isFilled(record(body['issue'])['pull_request']))
        return 'comment on a pull request';
    // `repository_dispatch` of a slash command hands on the pull request that was commented on.
    const sent = record(body['client_payload']);
    return [body, sent].some((each) => isFilled(each['pull_request'])) ? 'pull request' : null;
}
function goneIn(body, event) {
    const action = body['action'];
    if (event === 'release' && (action === 'deleted' || action === 'unpublished')) {
        return `the release on GitHub was ${action}`;
    }
    if (event === 'delete')
        return 'a tag or branch was deleted on GitHub';
    return event === 'push' && body['deleted'] === true ? 'what was pushed is a deletion' : null;
}
/** What is said where the event leaves nothing to do. */
function nothingToDo(gone) {
    return `Nothing was done: ${gone}. The links of the release on GitLab stay as they are.`;
}
/** A list with something in it, or an object. */
function isFilled(value) {
    return Array.isArray(value) ? value.length > 0 : typeof value === 'object' && value !== null;
}
/** A JSON object, or an empty one. */
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./lib/core/token.js
var core_token = __nccwpck_require__(899);
;// CONCATENATED MODULE: ./lib/core/text/written-list.js
/**
 * Lists that arrive as one text: written in the notation of YAML or JSON where one value a line was expected, or turned
 * into text by GitLab, whose component inputs make `["docs-*", "keep 1"]` of a YAML list.
 *
 * Only what can hardly be meant otherwise is read as a list. `[ab].zip` stays a pattern, and so does `Nightly, Weekly`: a
 * name may have a comma in it.
 */
/** An item of a flow list: in quotes, or plain up to a comma. */
const ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^"',[\]{}][^,[\]{}]*?))\s*(?:,|$)/y;
/** The items of a text that is a flow list, a JSON array or a block list; `null` where it is none. */
function writtenList(text) {
    const trimmed = text.trim();
    if (trimmed.startsWith('[') && trimmed.endsWith(']'))
        return flowList(trimmed.slice(1, -1));
    const lines = trimmed.split(/\r?\n/).filter((line) => line.trim() !== '');
    const isBlock = lines.length > 0 && lines.every((line) => /^\s*- +\S/.test(line));
    return isBlock ? lines.map((line) => unquote(line.replace(/^\s*- +/, '').trim())) : null;
}
function flowList(inside) {
    // A single plain word in brackets is a set of characters, or a name with brackets.
    if (inside.trim() === '')
        return [];
    if (!/["',]/.test(inside))
        return null;
    const items = [];
    ITEM.lastIndex = 0;
    while (ITEM.lastIndex < inside.length) {
        const [, double, single, plain] = ITEM.exec(inside) ?? [];
        const item = double === undefined ? (single?.replaceAll("''", "'") ?? plain) : unescaped(double);
        if (item === undefined)
            return null;
        items.push(item.trim());
    }
    return items;
}
/** A value that stands in quotes as a whole, without them. */
function unquote(value) {
    const [, double, single] = value.match(/^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')$/s) ?? [];
    if (double !== undefined)
        return unescaped(double);
    return single === undefined ? value : single.replaceAll("''", "'");
}
function unescaped(text) {
    return text.replaceAll(/\\(.)/gs, (_, sign) => ESCAPES[sign] ?? sign);
}
const ESCAPES = { n: '\n', t: '\t' };
/** A text in quotes, or what Ruby writes between a key and its value, or for nothing. */
const RUBY = /"(?:[^"\\]|\\.)*"|:(\w+)\s*=>|:("(?:[^"\\]|\\.)*")\s*=>|\s*=>\s*|\bnil\b/gs;
/**
 * A list of mappings as Ruby shows it, `[{:name=>"a", "url"=>"b"}]`, in YAML; any other text as it is. That is what GitLab
 * makes of a YAML list that is given to an input of type text.
 */
function withoutRuby(text) {
    if (!/^\s*\[\s*\{\s*[:"][^\n]*?=>/.test(text))
        return text;
    return text.replaceAll(RUBY, (written, symbol, quotedSymbol) => {
        if (symbol !== undefined)
            return `"${symbol}": `;
        if (quotedSymbol !== undefined)
            return `${quotedSymbol}: `;
        if (written === 'nil')
            return 'null';
        return written.startsWith('"') ? written.replaceAll(/\\([#$@])/g, '$1') : ': ';
    });
}

;// CONCATENATED MODULE: ./lib/app/settings/inputs.js
/**
 * The one declaration of inputs. `Settings`, parsing, `action.yml`, the component's `spec:inputs`, `--help` and
 * the README's table all follow from it; `scripts/generate.mjs` writes them and a test holds them together.
 */
const TEXT = { kind: 'text' };
const LINES = { kind: 'lines', of: 'texts' };
const BOOLEAN = { kind: 'boolean' };
const choice = (...values) => ({ kind: 'choice', values });
const INPUTS = [
    {
        name: 'gitlab-url',
        type: { kind: 'text', form: 'base-url' },
        group: 'release',
        defaultText: '`CI_SERVER_URL`, else `https://gitlab.com`',
        description: 'Base URL of GitLab, with its relative root where it has one (https://host/gitlab)',
    },
    {
        name: 'project',
        type: TEXT,
        group: 'release',
        defaultText: '`CI_PROJECT_ID`',
        description: 'Numeric id or full path of the GitLab project',
    },
    {
        name: 'tag',
        type: TEXT,
        group: 'release',
        defaultText: '`CI_COMMIT_TAG`; on GitHub the tag of the release event or the pushed tag',
        description: 'Tag of the release',
    },
    {
        name: 'tags',
        type: LINES,
        group: 'release',
        description: 'Patterns (* and ?) of tags: every existing release that matches, instead of the one of tag',
    },
    {
        name: 'token',
        type: TEXT,
        group: 'release',
        secret: true,
        defaultText: '`GITLAB_TOKEN`, else `CI_JOB_TOKEN`',
        description: 'GitLab access token or job token; needs scope api and the role Developer to apply',
    },
    {
        name: 'token-type',
        type: choice('auto', 'private', 'job', 'oauth'),
        default: 'auto',
        group: 'release',
        description: 'Kind of token; auto tells a job token by its value or prefix and takes any other as private',
    },
    {
        name: 'create-release',
        type: BOOLEAN,
        default: 'false',
        group: 'release',
        description: 'Create a release that does not exist, with all its links',
    },
    {
        name: 'ref',
        type: TEXT,
        group: 'release',
        description: 'Commit or branch from which create-release makes a missing git tag',
    },
    {
        name: 'manifest',
        type: TEXT,
        group: 'links',
        defaultText: 'first of `release-links.yml`, `.release-links.yml`, `.gitlab/…`, `.github/…`',
        description: 'Path of the manifest, relative to root',
    },
    {
        name: 'links',
        type: { kind: 'text', form: 'yaml' },
        group: 'links',
        description: 'Inline YAML list of links instead of a manifest',
    },
    {
        name: 'files',
        type: LINES,
        group: 'links',
        description: 'Glob patterns instead of a manifest: one link for each file that matches; !pattern excludes',
    },
    {
        name: 'url',
        type: TEXT,
        group: 'links',
        description: 'URL template for files, such as https://downloads.example.com/${tag}/${path}',
    },
    {
        name: 'name',
        type: TEXT,
        group: 'links',
        defaultText: '`${basename}`',
        description: 'Name template for files',
    },
    {
        name: 'link-type',
        type: choice('other', 'runbook', 'image', 'package'),
        group: 'links',
        defaultText: '`other`',
        description: 'Link type for files',
    },
    {
        name: 'direct-asset-path',
        type: TEXT,
        group: 'links',
        description: 'Permanent path template for files, such as /bin/${basename}',
    },
    {
        name: 'root',
        type: TEXT,
        default: '.',
        group: 'links',
        defaultText: 'working directory',
        description: 'Folder in which the manifest and files are looked up; patterns find nothing outside it',
    },
    {
        name: 'vars',
        type: { kind: 'lines', of: 'variables' },
        group: 'links',
        description: 'NAME=value lines, read in templates as ${vars.NAME}',
    },
    {
        name: 'if-no-files-found',
        type: choice('error', 'warn', 'ignore'),
        default: 'error',
        group: 'links',
        description: 'How to treat a pattern that matches nothing',
    },
    {
        name: 'check-urls',
        type: choice('false', 'true', 'all'),
        default: 'false',
        group: 'links',
        description: 'Check that every URL responds; no token is sent, and private addresses are checked only with `all`',
    },
    {
        name: 'prune',
        type: BOOLEAN,
        default: 'true',
        group: 'policy',
        description: 'Delete links that are not in the manifest',
    },
    {
        name: 'ignore',
        type: LINES,
        group: 'policy',
        description: 'Patterns (* and ?) of link names to leave alone, added to those of the manifest',
    },
    {
        name: 'max-deletes',
        type: { kind: 'limit', max: 1_000_000 },
        default: '10',
        group: 'policy',
        description: 'Maximum number of links a run may delete, or a percentage (30%) of the links it manages',
    },
    {
        name: 'max-updates',
        type: { kind: 'limit', max: 1_000_000 },
        default: '100',
        group: 'policy',
        description: 'Maximum number of links a run may update, or a percentage (30%) of the links it manages',
    },
    {
        name: 'only',
        type: LINES,
        group: 'policy',
        description: 'Patterns (* and ?) of link names; links with other names are left as they are',
    },
    {
        name: 'allow-empty',
        type: BOOLEAN,
        default: 'false',
        group: 'policy',
        description: 'Allow a manifest without any link',
    },
    {
        name: 'order',
        type: choice('manifest', 'any'),
        default: 'manifest',
        group: 'policy',
        description: 'manifest creates one link at a time, so that GitLab lists them as the manifest does; any is faster',
    },
    {
        name: 'writes',
        type: choice('auto', 'rest', 'graphql'),
        default: 'auto',
        group: 'network',
        description: 'How links are written: auto uses GraphQL, 25 links to a request, for 20 writes or more with an access token',
    },
    {
        name: 'dry-run',
        type: choice('auto', 'true', 'false'),
        default: 'auto',
        group: 'dry-run',
        description: 'Plan without writing; `auto`: in pull and merge requests',
    },
    {
        name: 'fail-on-changes',
        type: BOOLEAN,
        default: 'false',
        group: 'dry-run',
        description: 'Fail a dry run that finds changes (drift check)',
    },
    {
        name: 'comment',
        type: choice('auto', 'true', 'false'),
        default: 'auto',
        group: 'dry-run',
        description: 'Keep one comment with the plan on the pull or merge request; `auto`: on dry runs, if the token is allowed to',
    },
    {
        name: 'comment-key',
        type: TEXT,
        group: 'dry-run',
        description: 'Tells several comments on one pull or merge request apart',
    },
    {
        name: 'github-token',
        type: TEXT,
        group: 'dry-run',
        secret: true,
        defaultText: 'token of the job',
        description: 'GitHub token for the comment and for github: entries',
    },
    {
        name: 'concurrency',
        type: { kind: 'number', min: 1, max: 32 },
        default: '4',
        group: 'network',
        description: 'Maximum number of requests under way at a time',
    },
    {
        name: 'retries',
        type: { kind: 'number', min: 0, max: 20 },
        default: '5',
        group: 'network',
        description: 'How often a request is repeated where that is safe',
    },
    {
        name: 'timeout',
        type: { kind: 'duration', maxSeconds: 3600 },
        default: '30',
        group: 'network',
        description: 'Time limit for one request (30, 90s, 2m)',
    },
    {
        name: 'deadline',
        type: { kind: 'duration', maxSeconds: 86_400 },
        default: '15m',
        group: 'network',
        description: 'Time limit for the whole run (15m, 1h)',
    },
    {
        name: 'allow-insecure',
        type: BOOLEAN,
        default: 'false',
        group: 'network',
        description: 'Send a token over plain http to a host that is not loopback',
    },
];
/** Environment variable that gives an input to the command line: `RELEASE_LINKS_GITLAB_URL`. */
function inputVariable(name) {
    return `RELEASE_LINKS_${name.toUpperCase().replaceAll('-', '_')}`;
}

;// CONCATENATED MODULE: ./lib/app/settings/input-values.js
/**
 * How the text of an input becomes a value, and what is said where it does not.
 *
 * There is one loop over the declaration and one reader for each type. Every input that was given is read, whatever
 * else was given: a misspelt value is an error also where nothing would use it in this run.
 */


/** YAML 1.2's core schema, as GitHub's own `getBooleanInput` reads booleans. */
const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const UNITS = new Map([
    ['', 1],
    ['s', 1],
    ['m', 60],
    ['h', 3600],
]);
/** C0 and C1 controls: no name, tag or address has them, and terminals obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/**
 * Reads every declared input; what was not given has its declared default, or none.
 *
 * @returns a value for each input, and an `invalid-input` Problem for each text that does not fit
 */
function readInputs(raw) {
    const problems = [];
    const values = INPUTS.map((input) => {
        const wrong = (wanted, found) => problems.push(invalid(input, wanted, found));
        return [camelCase(input.name), readInput(input, raw[input.name], wrong)];
    });
    // The mapped type says of each key what the reader of its kind returns.
    return { values: Object.fromEntries(values), problems };
}
function readInput(input, given, wrong) {
    const { type } = input;
    const text = given?.trim() ?? input.default;
    switch (type.kind) {
        case 'lines':
            return type.of === 'variables' ? variables(text ?? '', wrong) : lines(text ?? '');
        case 'text':
            return readText(type, given, text, wrong);
        case 'boolean':
            return input_values_boolean(text ?? '', wrong);
        case 'choice':
            return text === undefined ? null : input_values_choice(type.values, text, wrong);
        case 'number':
            return number(type, text ?? '', wrong);
        case 'limit':
            return limit(type.max, text ?? '', wrong);
        case 'duration':
            return milliseconds(type.maxSeconds, text ?? '', wrong);
        default:
            return type;
    }
}
/** Null where nothing was given; a Problem where it is blank. */
function readText({ form }, given, text, wrong) {
    if (form === 'yaml')
        return given === undefined ? null : withoutRuby(given);
    if (text === undefined)
        return null;
    if (text === '') {
        wrong('a value', 'nothing but white space');
        return null;
    }
    return form === 'base-url' ? baseUrl(text, wrong) : text;
}
/** One value a line, blank lines left out; or a list in the notation of YAML or JSON. */
function lines(text) {
    const all = writtenList(text) ?? text.split(/\r?\n/).map((line) => unquote(line.trim()));
    return all.filter((line) => line !== '');
}
/** `NAME=value` lines. */
function variables(text, wrong) {
    const found = new Map();
    for (const line of lines(text)) {
        const [, key, value] = line.match(/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s) ?? [];
        if (key === undefined || value === undefined)
            wrong('lines of the form NAME=value', show(line));
        else
            found.set(key, value);
    }
    return found;
}
function input_values_boolean(text, wrong) {
    const value = BOOLEANS.get(text);
    if (value === undefined)
        wrong('true or false', show(text));
    return value ?? false;
}
/** YAML booleans may arrive in any of their spellings where a choice has true and false among its values. */
function input_values_choice(values, text, wrong) {
    const value = values.includes(text) ? text : String(BOOLEANS.get(text) ?? text);
    if (!values.includes(value))
        wrong(`one of ${values.join(', ')}`, show(text));
    return value;
}
function number({ min, max }, text, wrong) {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= min && value <= max))
        wrong(`a whole number from ${min} to ${max}`, show(text));
    return value;
}
/** A number of links, or a percentage of them. */
function limit(max, text, wrong) {
    const [, digits, sign] = text.match(/^(\d{1,9})(%?)$/) ?? [];
    const value = digits === undefined ? Number.NaN : Number(digits);
    const isPercentage = sign === '%';
    if (!(value <= (isPercentage ? 100 : max))) {
        wrong(`a whole number from 0 to ${max}, or a percentage from 0% to 100%`, show(text));
    }
    return isPercentage ? { percent: value } : value;
}
/** A duration in milliseconds: seconds, or a number with `s`, `m` or `h`. */
function milliseconds(max, text, wrong) {
    const [, digits = '', unit = ''] = text.match(/^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/) ?? [];
    const seconds = digits === '' ? Number.NaN : Number(digits) * (UNITS.get(unit) ?? Number.NaN);
    if (!(seconds > 0 && seconds <= max)) {
        wrong(`a time such as 30, 90s or 15m, at most ${max} seconds`, show(text));
    }
    return seconds * 1000;
}
/** An http or https address without query, fragment or credentials; returned without a trailing slash. */
function baseUrl(text, wrong) {
    const url = !/\s/.test(text) && !CONTROL.test(text) && URL.canParse(text) ? new URL(text) : null;
    const plain = url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
    if (!plain || !/^https?:$/.test(url.protocol)) {
        // Also where it is no address at all: a password with a slash in it makes it none.
        const found = text.includes('@') ? 'one with credentials' : show(text);
        wrong('an address such as https://gitlab.example.com, without query or credentials', found);
        return text;
    }
    return url.href.replace(/\/+$/, '');
}
function invalid({ name, description, secret }, wanted, found) {
    return {
        severity: 'error',
        code: 'invalid-input',
        message: `input ${name}: wanted ${wanted}, found ${secret === true ? 'something else' : found}`,
        hint: `${description}.`,
    };
}
/** A value as it is shown in a message: quoted, and shortened where it is long. */
function show(text) {
    const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return text === '' ? 'nothing' : JSON.stringify(short);
}
function camelCase(name) {
    return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/app/settings/project-facts.js
/** What a run knows of its project beside the name that it was given. */
/**
 * An id or a path is known where it was given. The other one is known in the project's own pipeline, whose variables
 * name both.
 *
 * @param project numeric id or full path
 * @param gitlabUrl base URL of the instance, without a slash at its end
 */
function projectFacts(project, gitlabUrl, environment) {
    const { CI_PROJECT_ID: id = null, CI_PROJECT_URL: url = null } = environment;
    const path = url?.startsWith(`${gitlabUrl}/`) ? url.slice(gitlabUrl.length + 1) : null;
    const isOwn = project !== null && (project === id || project.toLowerCase() === path?.toLowerCase());
    if (isOwn && path !== null)
        return { id, url, path };
    if (project === null)
        return { id: null, url: null, path: null };
    if (/^\d+$/.test(project))
        return { id: project, url: null, path: null };
    return { id: null, url: `${gitlabUrl}/${project}`, path: project };
}

;// CONCATENATED MODULE: ./lib/app/settings/target-checks.js
/** What a project and a tag may look like, wherever they come from. */

/** A numeric id or a full path. `.` and `..` would leave the API's path when a client normalises it. */
function checkProject(project) {
    if (project === null || /^\d+$/.test(project))
        return [];
    const segments = project.split('/');
    const fits = segments.length >= 2 && segments.every((segment) => /^[\p{L}\p{N}_.][\p{L}\p{N}_.-]*$/u.test(segment));
    if (fits && !segments.some((segment) => /^\.+$/.test(segment)))
        return [];
    return [
        {
            severity: 'error',
            code: 'invalid-input',
            message: `input project: wanted a numeric id or a full path such as group/app, found ${show(project)}`,
            hint: 'The path is the part of the project’s address behind the host, without a slash at either end.',
        },
    ];
}
/** What git allows as a tag (git-check-ref-format), as far as a wrong one could do harm in a path. */
function checkTag(tag) {
    if (tag === null)
        return [];
    const bad = tag === '' || tag === '.' || tag.includes('..') || /\s/.test(tag) || CONTROL.test(tag);
    if (!bad)
        return [];
    return [
        {
            severity: 'error',
            code: 'invalid-input',
            message: `input tag: wanted the name of a git tag, found ${show(tag)}`,
            hint: 'A tag has no white space, no control characters and no “..”.',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/app/settings/text-checks.js
/** Texts that arrived as they were written, though somebody expected them to be replaced by a value. */



const TAG_REF = 'refs/tags/';
/** A tag without `refs/tags/`, as `github.ref` has it; with a `tag-ref` warning where that was taken off. */
function plainTag(tag) {
    if (tag === null || !tag.startsWith(TAG_REF) || tag === TAG_REF)
        return { tag, notices: [] };
    const plain = tag.slice(TAG_REF.length);
    const message = `input tag: ${show(tag)} is taken as the tag ${show(plain)}`;
    return {
        tag: plain,
        notices: [(0,problem/* warning */.$e)('tag-ref', message, 'Give the name of the tag alone, such as github.ref_name.')],
    };
}
/** An `unexpanded-variable` error for a tag or a ref that holds a variable of another tool. */
function checkExpanded(name, value) {
    const [found] = value === null ? [] : (0,unexpanded/* findUnexpanded */.aI)(value);
    if (found === undefined)
        return [];
    const message = `input ${name}: ${show(value ?? '')} holds ${unexpanded/* NOTATIONS */.Qv[found.notation]} that nothing replaced`;
    const hint = `Check that ${found.text} is set in this job and is expanded where the input is given.`;
    return [(0,problem/* error */.z3)('unexpanded-variable', message, hint)];
}
/** A `refs/heads/…` or `refs/pull/…` where a tag is expected. */
function checkRef(tag) {
    if (tag === null || !/^refs\/(?:heads|pull|merge-requests)\//.test(tag))
        return [];
    const message = `input tag: wanted the name of a git tag, found ${show(tag)}`;
    return [
        (0,problem/* error */.z3)('invalid-input', message, 'This is a branch or a proposal: the run was not started by a tag.'),
    ];
}
/**
 * An `unexpanded-variable` error where the name of a variable arrived instead of the token in it. The name is no secret;
 * it is shown without its signs, because the text as a whole is hidden as a token.
 */
function checkToken(token) {
    const value = token ?? '';
    const [found] = (0,unexpanded/* findUnexpanded */.aI)(value);
    if (found === undefined || found.text !== value)
        return [];
    const message = `input token: the name of the variable ${found.name} arrived instead of its value`;
    const hint = 'The variable is not set in this job. It may be protected while the branch or tag is not, belong to another ' +
        'environment, or be kept from expansion (raw, expand: false).';
    return [(0,problem/* error */.z3)('unexpanded-variable', message, hint)];
}

;// CONCATENATED MODULE: ./lib/app/settings/settings.js
/**
 * Raw inputs and the CI's environment → Settings. Parsed once, here; nothing behind this door looks at strings.
 *
 * `InputValues` follows from the declaration. What is written here by hand is only what more than one input, or the
 * environment, has a say in.
 */







const GITLAB_COM = 'https://gitlab.com';
/**
 * @param raw what was given, flags before environment; a name is absent where nothing was
 * @param environment what the CI tells
 * @returns all settings, or every `invalid-input` and `two-sources` Problem at once
 */
function parseSettings(raw, environment) {
    const server = environment.CI_SERVER_URL ?? GITLAB_COM;
    const { values, problems } = readInputs({ ...raw, 'gitlab-url': raw['gitlab-url'] ?? server });
    const gitlabUrl = values.gitlabUrl ?? server;
    const project = values.project ?? projectOf(environment);
    const { tag, notices } = plainTag(values.tag ?? tagOf(environment));
    const token = tokenSetting(values, environment);
    const { proposed, what } = environment.occasion;
    const isAuto = values.dryRun === 'auto';
    const { tokenType, manifest, links, files, url, name, linkType, directAssetPath, ...rest } = values;
    const settings = {
        ...rest,
        gitlabUrl,
        project,
        facts: projectFacts(project, gitlabUrl, environment),
        tag,
        commit: environment.CI_COMMIT_SHA ?? environment.GITHUB_SHA ?? null,
        token,
        notices,
        source: sourceSetting(values, raw),
        dryRun: isAuto ? proposed : values.dryRun === 'true',
        reason: isAuto ? what : `dry-run is ${values.dryRun}`,
        proposed,
        mustPlan: !proposed || values.failOnChanges,
        gone: environment.gone ?? null,
    };
    const checks = [...checkProject(project), ...checkTag(tag), ...twoSources(raw), ...checkRef(tag)];
    const texts = [
        ...checkExpanded('tag', tag),
        ...checkExpanded('ref', values.ref),
        ...checkToken(token?.value ?? null),
    ];
    return (0,problem/* resultOf */.Bg)(settings, [...problems, ...checks, ...texts]);
}
/** `auto`: a job token is told by its value or its form; everything else goes where access tokens go. */
function tokenSetting({ token, tokenType }, environment) {
    const value = token ?? tokenOf(environment);
    if (value === null)
        return null;
    if (tokenType !== 'auto')
        return { kind: tokenType, value };
    const isJobToken = value === environment.CI_JOB_TOKEN || (0,core_token/* isJobTokenText */.KV)(value);
    return { kind: isJobToken ? 'job' : 'private', value };
}
function sourceSetting(values, raw) {
    const { manifest, links, files, url, name, linkType, directAssetPath } = values;
    if (links !== null)
        return { kind: 'links', text: links };
    if (raw.files === undefined)
        return { kind: 'manifest', path: manifest };
    return { kind: 'files', files, url, name, linkType, directAssetPath };
}
const SOURCES = ['manifest', 'links', 'files'];
const FILES_ONLY = ['url', 'name', 'link-type', 'direct-asset-path'];
/** Inputs that contradict each other. */
function twoSources(raw) {
    const [first, second] = SOURCES.filter((name) => raw[name] !== undefined);
    const sources = first !== undefined && second !== undefined ? [clash(first, second)] : [];
    const tags = raw.tag !== undefined && raw.tags !== undefined ? [clash('tag', 'tags')] : [];
    const stray = raw.files === undefined ? FILES_ONLY.filter((name) => raw[name] !== undefined) : [];
    return [...sources, ...tags, ...stray.map(withoutFiles)];
}
function withoutFiles(name) {
    return {
        severity: 'error',
        code: 'invalid-input',
        message: `input ${name} is a template for files, but files is not given`,
        hint: `Give files, or write ${name.replaceAll('-', '_')} in the manifest.`,
    };
}
function clash(first, second) {
    return {
        severity: 'error',
        code: 'two-sources',
        message: `inputs ${first} and ${second} are both given, and each says what the release should have`,
        hint: `Keep one of ${first} and ${second}.`,
    };
}

// EXTERNAL MODULE: ./lib/face/deadline.js
var deadline = __nccwpck_require__(8086);
;// CONCATENATED MODULE: ./lib/core/run/report.js
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
        .filter(({ plan, problems }) => plan.conflicts.length === 0 && !(0,problem/* hasErrors */.Cs)(problems))
        .reduce((sum, { plan, uploads }) => sum + plan.changes.length + uploads.length, 0);
}
/** Whether there is nothing to tell of a release but that it is as the manifest says. */
function isQuiet(release) {
    const differs = release.remaining !== null && !(0,plan_plan/* isInSync */.tU)(release.remaining);
    return !isPending(release) && !differs && release.problems.length === 0;
}
/** Whether an error (not a warning) stands anywhere in the report, a conflict included. */
function hasFailed(report) {
    return ((0,problem/* hasErrors */.Cs)(report.problems) ||
        report.releases.some((release) => (0,problem/* hasErrors */.Cs)(release.problems) ||
            release.plan.conflicts.length > 0 ||
            (release.outcomes ?? []).some(({ status }) => status === 'failed' || status === 'skipped')));
}

;// CONCATENATED MODULE: ./lib/core/run/result.js
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
            return (0,order/* unique */.A)([
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
    if ((0,problem/* hasErrors */.Cs)(problemsOf(result)) || releases.some(({ plan }) => plan.conflicts.length > 0))
        return false;
    return dryRun || inSync;
}
/** Whether anything would change, or was changed. */
function hasChanges(report) {
    return report.releases.some(isPending);
}

;// CONCATENATED MODULE: ./lib/app/review/sticky-comment.js
/**
 * One comment that is kept up to date: found by its marker, updated in place, left alone where it says the same.
 *
 * Two jobs that run at the same moment may each create one. From then on the older one is kept.
 */

/** Refusals of an update after which another comment may still do: it was deleted meanwhile, or is not ours. */
const NOT_OURS = new Set(['missing', 'denied']);
/**
 * Makes `body` the text of the comment with this marker, and creates it where there is none.
 *
 * @param marker the first line of `body`
 * @throws StoreError where the comments cannot be read, or none can be written
 */
async function keepComment(comments, marker, body) {
    for (const comment of await comments.find(marker)) {
        if (sameText(comment.body, body))
            return 'unchanged';
        if (await updated(comments, comment, body))
            return 'updated';
    }
    await comments.create(body);
    return 'created';
}
async function updated(comments, comment, body) {
    try {
        await comments.update(comment.id, body);
        return true;
    }
    catch (error) {
        if (error instanceof store_error/* StoreError */.AD && NOT_OURS.has(error.kind))
            return false;
        throw error;
    }
}
/** Both platforms may change line ends and take white space off the end. */
function sameText(stored, wanted) {
    return normalised(stored) === normalised(wanted);
}
function normalised(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/app/review/review.js
/**
 * Putting a run's report where people review: one comment on the pull or merge request, or a word about why not.
 *
 * The comment is a convenience. Whatever hinders it is said and never fails the run: the log has the same report.
 */



const DONE = {
    created: 'Wrote the comment.',
    updated: 'Updated the comment.',
    unchanged: 'The comment says the same already.',
};
/** Keeps the comment, or says why there is none. Throws only for bugs. */
async function postReview(review, place, log) {
    const { when } = review;
    if (when === 'false' || (when === 'auto' && !review.dryRun))
        return;
    switch (place.kind) {
        case 'none':
            if (when === 'true')
                log.warning(`No comment was written: ${place.reason}`);
            else
                log.debug(`no comment: ${place.reason}`);
            return;
        case 'closed':
            if (when === 'true')
                log.warning(`No comment was written: ${place.reason}`, place.hint);
            else
                log.info([`No comment was written: ${place.reason}`, place.hint].filter(Boolean).join('. '));
            return;
        case 'open':
            await keep(review, place, log);
            return;
        default:
            place;
    }
}
async function keep(review, place, log) {
    try {
        const comments = await place.open();
        log.info(DONE[await keepComment(comments, review.marker, review.body())]);
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        log.warning(`The comment was not written: ${error.message}`, error.hint ?? undefined);
    }
}
/**
 * What tells the comments of one pull or merge request apart: the release or releases, and the input
 * `comment-key`. It is to be hashed, and never shown.
 */
function reviewKey(settings) {
    const { gitlabUrl, project, tag, tags, commentKey } = settings;
    return [gitlabUrl, project ?? '', tag ?? '', ...tags, '', commentKey ?? ''];
}
/**
 * What a result without a plan is about: the file of its first problem that has a place, else the manifest or the
 * input that stands for it.
 *
 * @param settings null where they could not be read
 */
function reviewedFile(result, settings) {
    const place = problemsOf(result).find((problem) => problem.place !== undefined)?.place;
    if (place !== undefined)
        return place.file;
    if (settings === null)
        return 'inputs';
    const { source } = settings;
    return source.kind === 'manifest' ? (source.path ?? 'release-links.yml') : source.kind;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/report/words/changed-part.js
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

// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __nccwpck_require__(4318);
;// CONCATENATED MODULE: ./lib/core/run/outcome.js
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

;// CONCATENATED MODULE: ./lib/report/words/sentences.js
/** The sentences that text and Markdown have in common, so that a log and a comment never disagree. */





/** Shown for a link without a permanent path. */
const NONE = '(none)';
/** Said of an apply after which the release could not be read. */
const UNREAD = 'The release could not be read again. The next run finds out and mends what is left.';
/** `Plan: 2 to create, 1 to update, 1 to delete, 12 unchanged.` or, where nothing is to be done, `No changes. …` */
function planSentence(report) {
    const sum = summarize(report.releases.map((release) => release.plan));
    if (!report.releases.some(isPending) && !hasFailed(report))
        return noChanges(report, sum.unchanged);
    return `Plan: ${sum.create} to create, ${sum.update} to update, ${sum.delete} to delete, ${sum.unchanged} unchanged.`;
}
function noChanges(report, unchanged) {
    const releases = report.releases.length;
    const where = releases === 1 ? 'The release is' : `All ${releases} releases are`;
    return releases === 0
        ? 'No changes. No release is concerned.'
        : `No changes. ${where} what the manifest says: ${(0,quoted/* counted */.hS)(unchanged, 'link')} unchanged.`;
}
/** What the plan sentence leaves out; each a sentence of its own, none where there is nothing to say. */
function planNotes(report) {
    const sum = summarize(report.releases.map((release) => release.plan));
    const uploads = report.releases.reduce((total, release) => total + release.uploads.length, 0);
    const missing = report.releases.filter(awaitsCreation).length;
    return [
        missing > 0 ? `${(0,quoted/* counted */.hS)(missing, 'release')} to create.` : '',
        uploads > 0 ? `${(0,quoted/* counted */.hS)(uploads, 'file')} to upload.` : '',
        sum.unmanaged > 0 ? `${(0,quoted/* counted */.hS)(sum.unmanaged, 'link')} unmanaged: left alone.` : '',
        sum.conflict > 0
            ? `${(0,quoted/* counted */.hS)(sum.conflict, 'conflict')}: nothing is applied to the releases concerned.`
            : '',
    ].filter((note) => note !== '');
}
/** The closing sentence of an apply: `Apply complete: …`, `Apply incomplete: …` or that nothing was applied. */
function applySentence(report) {
    const outcomes = report.releases.flatMap((release) => release.outcomes ?? []);
    if (!report.inSync && outcomes.length === 0)
        return 'Nothing was applied.';
    const done = tally(outcomes);
    const created = report.releases.filter((release) => release.created).length;
    const unchanged = summarize(report.releases.map((release) => release.plan)).unchanged;
    const parts = [
        `${done.created} created`,
        `${done.updated} updated`,
        `${done.deleted} deleted`,
        done.failed > 0 ? `${done.failed} failed` : '',
        done.skipped > 0 ? `${done.skipped} skipped` : '',
        `${unchanged} unchanged`,
        done.uploaded > 0 ? `${(0,quoted/* counted */.hS)(done.uploaded, 'file')} uploaded` : '',
        created > 0 ? `${(0,quoted/* counted */.hS)(created, 'release')} created` : '',
    ];
    const verdict = report.inSync ? 'complete' : 'incomplete';
    return `Apply ${verdict}: ${parts.filter((part) => part !== '').join(', ')}.`;
}
/** Whether there is an apply to speak of: one that found something to do, or went wrong. */
function hasApplied(report) {
    if (report.dryRun)
        return false;
    return hasFailed(report) || report.releases.some((release) => isPending(release) || stillDiffers(release));
}
/** Whether something was sent for the release, or would have been, had the run not been stopped. */
function wasApplied(release) {
    return release.outcomes !== null && release.outcomes.length > 0;
}
/** Whether the last read after an apply shows a release that is not as it was wanted. */
function stillDiffers(release) {
    return release.remaining !== null && !(0,plan_plan/* isInSync */.tU)(release.remaining);
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
    return !release.exists && !release.created && release.outcomes === null && !(0,problem/* hasErrors */.Cs)(release.problems);
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

;// CONCATENATED MODULE: ./lib/report/markdown/budget.js
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
                    (0,append/* append */.B)(shown, [block.open, ...block.rows, block.close]);
                else
                    lostDetails.add(block.noun);
                continue;
            }
            const taken = Math.min(room, block.rows.length);
            room -= taken;
            if (taken > 0)
                (0,append/* append */.B)(shown, [block.open, ...block.rows.slice(0, taken), block.close]);
            const rest = block.rows.length - taken;
            if (rest > 0)
                lost.set(block.noun, (lost.get(block.noun) ?? 0) + rest);
        }
        if (shown.length > 0)
            (0,append/* append */.B)(parts, [section.open, ...shown, section.close]);
    }
    if (lost.size > 0 || lostDetails.size > 0)
        parts.push(note({ details: [...lostDetails], rows: lost }));
    return parts.join('');
}

;// CONCATENATED MODULE: ./lib/report/words/drift.js
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
        const who = names.length <= NAMED ? names.map(show).join(', ') : (0,quoted/* counted */.hS)(names.length, 'link');
        return `Not a change of the manifest? ${tell(who)}`;
    };
    return [{ field, names, sentence }];
}

;// CONCATENATED MODULE: ./lib/report/words/size.js
const size_UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** A size in bytes as people read it: `512 B`, `12.3 MB` (1 MB is 1,000,000 bytes). */
function formatSize(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.95 would be rounded to "1000.0": it belongs to the next unit.
    while (value >= (unit === 0 ? 1000 : 999.95) && unit < size_UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return unit === 0 ? `${value} B` : `${value.toFixed(1)} ${size_UNITS[unit]}`;
}

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
    return `<code>${inCode(shorten((0,words_escape/* seen */.cI)(value), VALUE_LIMIT))}</code>`;
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
    const part = changedPart((0,words_escape/* seen */.cI)(before), (0,words_escape/* seen */.cI)(after));
    const start = inCode(shorten(part.start, 2 * CONTEXT));
    const end = inCode(shorten(part.end, 2 * CONTEXT));
    const mark = (tag, text) => {
        const marked = text === '' ? '' : `<${tag}>${inCode(shorten(text, VALUE_LIMIT))}</${tag}>`;
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
    const { what, todo } = conflictSentences(conflict, code);
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
    return item(`upload ${code(upload.name)} (${formatSize(upload.size)}) to ${code(upload.package)} ${code(upload.version)}${replaces}`);
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
    return { open: '\n', blocks: [section_list('problem', problems.map(problemItem))], close: '' };
}
/** A line a release, so that a reader sees all that are concerned even where their changes do not fit. */
function overviewSection(releases) {
    const rows = releases.map((release) => {
        const sum = summarize([release.plan]);
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
    const existence = existenceSentence(release);
    const causes = likelyCauses(plan).map((cause) => item(cause.sentence(code)));
    const blocks = [
        section_list('problem', release.problems.map(problemItem)),
        section_list('conflict', conflictItems(release)),
        section_list('upload', release.uploads.map(uploadItem)),
        changeTable(release),
        section_list('outcome', otherOutcomes(release).map(outcomeItem)),
        ...remainingBlocks(release),
        section_list('likely cause', causes),
        section_list('unmanaged link', plan.unmanaged.map(linkItem), 'Unmanaged, left alone:'),
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
        ? [section_folded(`${(0,quoted/* counted */.hS)(releases.length, 'release')} as wanted`, 'unchanged release', tags)]
        : releases.map((release) => unchangedDetails(release.plan));
    return {
        open: '\n',
        blocks: [section_list('unmanaged link', unmanaged, 'Unmanaged, left alone:'), ...details],
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
    if (!wasApplied(release))
        return [];
    if (release.remaining === null)
        return [section_list('remark', [item(UNREAD)])];
    if (!stillDiffers(release))
        return [];
    const rows = release.remaining.changes.map((change) => changeRow(change, null));
    const open = `<p>Still different after the last read:</p>\n${table(['change', 'link', 'what'])}`;
    return [{ open, rows, close: TABLE_END, noun: 'remaining change' }];
}
function unchangedDetails(plan) {
    return section_folded(`${(0,quoted/* counted */.hS)(plan.unchanged.length, 'link')} unchanged`, 'unchanged link', plan.unchanged.map(linkItem));
}
function section_folded(summary, noun, rows) {
    return {
        open: `<details><summary>${summary}</summary>\n<ul>\n`,
        rows,
        close: '</ul></details>\n',
        noun,
        detail: true,
    };
}
function section_list(noun, rows, title = '') {
    return { open: `${paragraph(title)}<ul>\n`, rows, close: '</ul>\n', noun };
}
function paragraph(text) {
    return text === '' ? '' : `<p>${text}</p>\n`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/markdown.js
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
    const shown = report.releases.filter((release) => !isQuiet(release));
    const quiet = report.releases.filter((release) => isQuiet(release));
    const several = report.releases.length > 1;
    const folded = shown.length >= OVERVIEW_FROM;
    const sections = [
        problemSection(report.problems),
        ...(folded ? [overviewSection(shown)] : []),
        ...shown.map((release) => releaseSection(release, { several, folded })),
        quietSection(quiet, several),
    ];
    return fitInto(head(report, shown, options.marker), sections, leftOutNote, options.budget ?? UNLIMITED);
}
/**
 * A line that nobody sees and by which a comment is found again. It is made from a hash, and in the rest of the
 * report every `<` from outside is an entity, so no name of a link can look like it.
 *
 * @param parts what tells comments apart: project, tag, and the input `comment-key`
 */
function commentMarker(parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
    return `<!-- release-links:${hash.slice(0, 32)} -->`;
}
function head(report, shown, marker) {
    const applied = hasApplied(report);
    const notes = [
        ...(report.releases.length > 1
            ? [
                `${(0,quoted/* counted */.hS)(report.releases.length, 'release')}: ${shown.length} to look at, ${report.releases.length - shown.length} as wanted.`,
            ]
            : []),
        ...planNotes(report),
        ...(report.dryRun ? ['This is a dry run: nothing was changed.'] : []),
    ];
    const lines = [
        ...(marker === undefined ? [] : [marker]),
        `### ${title(report)}`,
        '',
        `**${applied ? applySentence(report) : planSentence(report)}**`,
        ...(applied ? ['', planSentence(report)] : []),
        ...(notes.length === 0 ? [] : ['', notes.join(' ')]),
    ];
    return `${lines.join('\n')}\n`;
}
function title(report) {
    const [first, second] = report.releases;
    if (first === undefined)
        return 'Release links';
    const project = markdown_short(first.project);
    return second === undefined
        ? `Release links of ${release(first)} in project ${project}`
        : `Release links of ${report.releases.length} releases in project ${project}`;
}
function release({ tag, url }) {
    const name = markdown_short(tag);
    return url === null || !/^https?:\/\//.test(url) ? name : `[${name}](<${destination(url)}>)`;
}
/** What could end a link's destination is percent-encoded. */
function destination(url) {
    return (0,words_escape/* seen */.cI)(url).replace(/[\s<>\\`[\]()*_|"']/g, words_escape/* percentEncode */.a);
}
/** A heading has to stay readable, whatever a project or tag is called. */
function markdown_short(value) {
    return (0,words_escape/* markdown */.wD)(shorten((0,words_escape/* seen */.cI)(value), 120));
}
/** Says what did not fit, and where all of it is. */
function leftOutNote(leftOut) {
    const rows = [...leftOut.rows].map(([noun, number]) => (0,quoted/* counted */.hS)(number, noun));
    const details = leftOut.details.map((noun) => `the ${noun}s`);
    return `\nLeft out here, because there is not enough room: ${[...rows, ...details].join(', ')}. The job's log and the JSON output have all of it.\n`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/validation.js
/**
 * What a check without GitLab found: `validate`, a dry run that may not read the project, and a manifest that is
 * wrong. For a comment or a job summary; the terminal has the problems themselves (`problem-text.ts`).
 */





/** A verdict and all problems, never longer than the budget allows. */
function renderValidationMarkdown(report, options = {}) {
    const errors = report.problems.filter((problem) => problem.severity === 'error').length;
    const warnings = report.problems.length - errors;
    const counts = [
        ...(errors > 0 ? [(0,quoted/* counted */.hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,quoted/* counted */.hS)(warnings, 'warning')] : []),
    ];
    const lines = [
        ...(options.marker === undefined ? [] : [options.marker]),
        `### Release links: ${(0,words_escape/* markdown */.wD)(report.file)}`,
        '',
        report.links === null
            ? '**Nothing could be planned.**'
            : `**The manifest is valid: ${(0,quoted/* counted */.hS)(report.links, 'link')}. No release was looked at.**`,
        ...(counts.length === 0 ? [] : ['', `${counts.join(', ')}.`]),
    ];
    const head = `${lines.join('\n')}\n`;
    return fitInto(head, [problemSection(report.problems)], leftOutNote, options.budget ?? UNLIMITED);
}

;// CONCATENATED MODULE: ./lib/report/markdown/review-text.js
/** A run's result as Markdown: the body of the job summary and of the comment, each with its own limit. */


/** @param file what a result without a plan is about: the manifest's path, or the input that holds it */
function reviewText(result, file, options) {
    switch (result.kind) {
        case 'reported':
            return renderMarkdown(result.report, options);
        case 'validated': {
            const { links, warnings } = result.validation;
            return renderValidationMarkdown({ file: result.validation.file, links, problems: warnings }, options);
        }
        case 'failed':
            return renderValidationMarkdown({ file, links: null, problems: result.problems }, options);
    }
}

;// CONCATENATED MODULE: ./lib/face/review.js
/** The comment with a run's report: the same on a pull request and on a merge request. */



/** Keeps the comment at `place`, or says why there is none. A comment that cannot be written fails nothing. */
async function reviewRun(run, place) {
    const { result, settings, isPlan, budget, hide, log } = run;
    const marker = commentMarker(reviewKey(settings));
    const file = reviewedFile(result, settings);
    const body = () => hide(reviewText(result, file, { budget, marker }));
    const report = result.kind === 'validated' ? undefined : result.report;
    const dryRun = report?.dryRun ?? (isPlan || settings.dryRun);
    await postReview({ when: settings.comment, dryRun, marker, body }, place, log);
}

// EXTERNAL MODULE: ./lib/face/signals.js
var signals = __nccwpck_require__(9705);
;// CONCATENATED MODULE: ./lib/action/annotation-limit.js
/**
 * How many annotations a step may make. GitHub shows ten errors and ten warnings of a step and drops the rest without
 * a word ("Annotations", the limits of checks in workflows). So the first nine of each kind are made, and the tenth
 * says how many more there are.
 */

/** One less than what is shown: the last place is for what stands for the rest. */
const MOST = 9;
function annotationLimit() {
    const made = { error: 0, warning: 0 };
    return {
        take: (severity) => {
            made[severity] += 1;
            return made[severity] <= MOST;
        },
        rest: (severity) => {
            const left = made[severity] - MOST;
            if (left <= 0)
                return '';
            return severity === 'error'
                ? `${left} more in the log and the summary.`
                : `${(0,quoted/* counted */.hS)(left, 'more warning')} in the log and the summary.`;
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/report/words/visible.js
var visible = __nccwpck_require__(5795);
;// CONCATENATED MODULE: ./lib/report/text/columns.js
/**
 * Text for a terminal: how many columns it takes, and its colours.
 *
 * East Asian wide characters and emoji take two columns, marks that sit on the character before take none. That is
 * close enough to align a table; terminals differ about the newest emoji.
 */
const ZERO = /[\p{Mn}\p{Me}]|\u200d/u;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const ASCII = /^[\x20-\x7e]*$/;
/** Columns of a text that has no control codes (see `visible`). */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** The text, filled with spaces on the right up to `width` columns; a longer one is not cut. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** A column of ordinary names may be this wide, whatever the others are. */
const ORDINARY = 24;
/**
 * The width of a column: that of its widest text, but for the few that are far wider than the others. Those stick out
 * alone and do not push everything else away.
 *
 * @param limit no column is wider
 */
function columnWidth(texts, limit) {
    const widths = texts.map(displayWidth).sort((a, b) => a - b);
    const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
    const most = Math.min(limit, Math.max(ORDINARY, 2 * middle));
    return widths.findLast((width) => width <= most) ?? 0;
}
/** The text in at most `columns`: a longer one loses its middle, so that a file's ending stays in sight. */
function fitText(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    if (columns < 1)
        return '';
    const characters = [...text];
    const tail = takeColumns(characters.toReversed(), Math.floor((columns - 1) / 2)).reverse();
    const head = takeColumns(characters, columns - 1 - displayWidth(tail.join('')));
    return `${head.join('')}…${tail.join('')}`;
}
/** As many of the first characters as fit. */
function takeColumns(characters, columns) {
    const taken = [];
    let width = 0;
    for (const character of characters) {
        width += displayWidth(character);
        if (width > columns)
            break;
        taken.push(character);
    }
    return taken;
}
/** ECMA-48 "Select Graphic Rendition" codes: on, off. */
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    underline: [4, 24],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    magenta: [35, 39],
};
function painter(color) {
    if (!color)
        return (_, text) => text;
    return (style, text) => {
        const [on, off] = STYLES[style];
        return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
    };
}

;// CONCATENATED MODULE: ./lib/report/text/problems.js
/**
 * A problem as a compiler shows it:
 *
 * ```text
 * release-links.yml:3:10: error: the URL "HTTPS://example.com" does not begin with http://, https:// or ftp://
 *   3 |     url: HTTPS://example.com
 *     |          ^^^^^^^^^^^^^^^^^^^
 *   hint: GitLab takes schemes in lower case only: https.
 * ```
 *
 * The line comes from a file that a stranger may have written. What a terminal would obey is made visible,
 * credentials in addresses are hidden, and a very long line is cut to what surrounds the place.
 */





/** Characters of a line that are shown, and how many of them before the place. */
const WINDOW = 120;
const BEFORE = 50;
const TAB = '    ';
/** The text, several lines without a line end after the last. */
function renderProblem(problem, options = {}) {
    const paint = painter(options.color ?? false);
    const style = problem.severity === 'error' ? 'red' : 'yellow';
    const head = `${paint('bold', paint(style, `${problem.severity}:`))} ${paint('bold', (0,words_escape/* terminal */.Fo)(problem.message))}`;
    const lines = problem.place === undefined
        ? [head]
        : [`${paint('bold', problems_location(problem.place))} ${head}`, ...snippet(problem.place, style, paint)];
    if (problem.hint !== undefined)
        lines.push(`  ${paint('bold', 'hint:')} ${(0,words_escape/* terminal */.Fo)(problem.hint)}`);
    if (problem.related !== undefined) {
        lines.push(`${paint('bold', problems_location(problem.related))} note: the other place is here`);
        (0,append/* append */.B)(lines, snippet(problem.related, 'dim', paint));
    }
    return lines.join('\n');
}
function problems_location({ file, line, column }) {
    return `${(0,words_escape/* terminal */.Fo)(file)}:${line}:${column}:`;
}
/** The line and, below it, carets under the place; nothing where the line is not known. */
function snippet(place, style, paint) {
    if (place.source === '')
        return [];
    const { before, marked, after } = pieces(place);
    const number = String(place.line);
    const gutter = ' '.repeat(number.length);
    const carets = '^'.repeat(Math.max(1, displayWidth(marked)));
    const indent = ' '.repeat(displayWidth(before));
    return [
        `  ${paint('dim', `${number} |`)} ${before}${marked}${after}`.trimEnd(),
        `  ${gutter} ${paint('dim', '|')} ${indent}${paint(style, carets)}`,
    ];
}
function pieces(place) {
    const { source, start, end } = masked(place);
    const from = source.length > WINDOW ? Math.max(0, start - BEFORE) : 0;
    const to = Math.min(source.length, from + WINDOW);
    const last = Math.min(end, to);
    return {
        before: (from > 0 ? '…' : '') + shown(source.slice(from, start)),
        marked: shown(source.slice(start, last)),
        after: shown(source.slice(last, to)) + (to < source.length ? '…' : ''),
    };
}
/** A tab becomes a fixed number of spaces, so that the carets stand right whatever the terminal's tab stops. */
function shown(text) {
    return (0,visible/* visible */.R)(text.replaceAll('\t', TAB));
}
/** The line with credentials hidden, and the place moved along with what was hidden before it. */
function masked({ source, column, length }) {
    const start = column - 1;
    const text = (0,credentials/* maskText */.g)(source);
    if (text === source)
        return { source, start, end: start + length };
    const same = commonStart(source, text);
    const shift = text.length - source.length;
    const moved = (offset) => (offset <= same ? offset : Math.max(same, offset + shift));
    return { source: text, start: moved(start), end: moved(start + length) };
}
function commonStart(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./lib/report/words/diagnostics.js
/** All that is wrong, as problems: for standard error, annotations and the code quality report. */


/** The problems of a result, and its conflicts as errors (`conflict`) on their lines of the manifest. */
function diagnosticsOf(result) {
    if (result.kind !== 'reported')
        return problemsOf(result);
    return [...problemsOf(result), ...result.report.releases.flatMap(conflictProblems)];
}
function conflictProblems({ plan, tag, conflictPlaces }) {
    return plan.conflicts.map((conflict) => {
        const { what, todo } = conflictSentences(conflict, JSON.stringify);
        const place = conflictPlaces.get(conflict.name);
        return {
            severity: 'error',
            code: 'conflict',
            message: `link ${JSON.stringify(conflict.name)} of release ${JSON.stringify(tag)}: ${what}`,
            hint: todo,
            ...(place !== undefined && { place }),
        };
    });
}

;// CONCATENATED MODULE: ./lib/report/words/failure.js
/** Whether a run fails, and in which words. */



/**
 * The closing sentence of a run that fails; null where it does not.
 *
 * @param options.failOnChanges whether changes that a dry run finds are a failure (drift check)
 */
function failureOf(result, options) {
    switch (result.kind) {
        case 'failed':
            return `Nothing was done: ${errors(result.problems)}.`;
        case 'validated':
            return null;
        case 'reported':
            if (!succeeded(result))
                return unfinished(result.report);
            return result.report.dryRun && options.failOnChanges && hasChanges(result.report)
                ? `${planSentence(result.report)} The release is not what the manifest says, and fail-on-changes is set.`
                : null;
    }
}
function unfinished(report) {
    const conflicts = report.releases.reduce((sum, { plan }) => sum + plan.conflicts.length, 0);
    const clash = conflicts === 0 ? [] : [(0,quoted/* counted */.hS)(conflicts, 'conflict')];
    const problems = problemsOf({ kind: 'reported', report }).filter(({ severity }) => severity === 'error');
    const reasons = [...(problems.length === 0 ? [] : [(0,quoted/* counted */.hS)(problems.length, 'error')]), ...clash].join(', ');
    const sentence = report.dryRun ? 'This plan cannot be applied' : applySentence(report).replace(/\.$/, '');
    return reasons === '' ? `${sentence}.` : `${sentence}: ${reasons}.`;
}
function errors(problems) {
    return (0,quoted/* counted */.hS)(problems.filter(({ severity }) => severity === 'error').length, 'error');
}

// EXTERNAL MODULE: ./lib/action/log-text.js
var log_text = __nccwpck_require__(3205);
;// CONCATENATED MODULE: ./lib/action/annotations.js
/** Problems as GitHub's annotations, on the line of the manifest where they were found. */


/** Annotates a problem; the message is escaped by `@actions/core`. */
function annotate(runner, problem, folders) {
    const { text, place } = annotation(problem, folders);
    if (problem.severity === 'error')
        runner.error(text, place);
    else
        runner.warning(text, place);
}
/** What an annotation says and where. */
function annotation({ code, message, hint, place, related }, folders) {
    const spot = place === undefined ? {} : spotOf(place, folders);
    const where = place === undefined || 'file' in spot ? '' : `${annotations_shown(place)}: `;
    const other = related === undefined ? '' : ` (see also ${annotations_shown(related)})`;
    return {
        text: (0,log_text/* commandText */.j)([`${where}${message}${other}`, hint].filter(Boolean).join('\n')),
        place: { title: `release-links: ${code}`, ...spot },
    };
}
function annotations_shown({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
/** Nothing for what lies outside the repository, where GitHub has no file to annotate. */
function spotOf(place, { root, repository, isFile }) {
    const file = (0,external_node_path_.relative)(repository, (0,external_node_path_.resolve)(root, place.file)).split(external_node_path_.sep).join('/');
    if (!isFile || file === '' || file === '..' || file.startsWith('../') || /^[A-Za-z]:/.test(file))
        return {};
    return {
        file,
        startLine: place.line,
        endLine: place.line,
        startColumn: place.column,
        endColumn: place.column + place.length - 1,
    };
}

;// CONCATENATED MODULE: ./lib/report/words/outcome.js
/** What became of one change, on a line of a log. */
const ENDED = { create: 'created', update: 'updated', delete: 'deleted', upload: 'uploaded' };
/** `created a`, `failed to update b: …`, `skipped delete of c`. */
function outcomeLine(outcome, show) {
    const name = show(outcome.name);
    switch (outcome.status) {
        case 'done':
            return `${ENDED[outcome.action]} ${name}`;
        case 'unchanged':
            return `nothing to ${outcome.action}: somebody else had done ${name} already`;
        case 'failed':
            return `failed to ${outcome.action} ${name}: ${show(outcome.error)}`;
        case 'skipped':
            return `skipped ${outcome.action} of ${name}`;
    }
}

;// CONCATENATED MODULE: ./lib/face/line-progress.js
/**
 * How far an apply is, for a job log: a line for each change that is done, and a heartbeat where nothing else was said
 * for half a minute, since CI systems take a silent job for one that hangs.
 *
 * What failed and what was skipped is not told here: the report at the end has it, with the reason, and once is enough.
 */





/** Milliseconds of silence after which the log says that the run goes on. */
const HEARTBEAT = 30_000;
/** With a timer of the process, which it does not keep alive. */
const every = (milliseconds, act) => {
    const timer = setInterval(act, milliseconds).unref();
    return () => clearInterval(timer);
};
/** What is done of a run so far. */
class WorkCount {
    #total = 0;
    #done = 0;
    begin(plan) {
        this.#total = workOf(plan);
    }
    /** A further round does more than was planned. */
    advance() {
        this.#done += 1;
        this.#total = Math.max(this.#total, this.#done);
    }
    get total() {
        return this.#total;
    }
    get done() {
        return this.#done;
    }
}
function createLineProgress(options) {
    const { announce, failuresLater } = options;
    const work = new WorkCount();
    const transfers = new Map();
    let stop = null;
    const beat = () => {
        const [first] = transfers;
        const sent = first === undefined
            ? ''
            : `; uploading ${(0,words_escape/* terminal */.Fo)(first[0].name)} (${formatSize(first[1])} of ${formatSize(first[0].size)})`;
        options.say(`${work.done} of ${(0,quoted/* counted */.hS)(work.total, 'change')} done${sent}`);
    };
    const restart = () => {
        stop?.();
        stop = (options.every ?? every)(HEARTBEAT, beat);
    };
    const say = (line) => {
        options.say(line);
        if (stop !== null)
            restart();
    };
    return {
        begin(plan) {
            announce(plan);
            work.begin(plan);
            restart();
        },
        advance(tag, outcome) {
            work.advance();
            for (const upload of transfers.keys())
                if (isOf(outcome, upload))
                    transfers.delete(upload);
            const isLater = failuresLater && (outcome.status === 'failed' || outcome.status === 'skipped');
            if (!isLater)
                say(`${outcomeLine(outcome, words_escape/* terminal */.Fo)} (${(0,words_escape/* terminal */.Fo)(tag)}, ${work.done} of ${work.total})`);
        },
        transfer(upload, sent) {
            const isNew = !transfers.has(upload);
            // A small file is through before anything can be read of it.
            if (isNew && sent === upload.size)
                return;
            transfers.set(upload, sent);
            if (isNew)
                say(`uploading ${(0,words_escape/* terminal */.Fo)(upload.name)} (${formatSize(upload.size)})`);
        },
        end() {
            stop?.();
            stop = null;
        },
    };
}
/** Whether this is what became of the file. */
function isOf(outcome, upload) {
    return outcome.action === 'upload' && outcome.name === upload.name;
}

;// CONCATENATED MODULE: ./lib/report/text/plan.js
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
    const existence = existenceSentence(release);
    const names = columnWidth(plan.changes.map((change) => shownName((0,plan_plan/* changeName */.m9)(change))), NAME_COLUMNS);
    return [
        paint('bold', heading(release, words_escape/* terminal */.Fo)),
        ...(release.url === null ? [] : [paint('dim', (0,words_escape/* terminal */.Fo)(release.url))]),
        ...(existence === '' ? [] : [existence]),
        '',
        ...block(uploadLines(release.uploads, paint)),
        ...block(plan.changes.flatMap((change) => changeLines(change, names, paint, width))),
        ...block(likelyCauses(plan).map((cause) => `  ${paint('dim', `? ${cause.sentence(words_escape/* terminal */.Fo)}`)}`)),
        ...block(unmanagedLines(plan.unmanaged, paint)),
        ...block(plan.conflicts.flatMap((conflict) => conflictLines(conflict, paint))),
        ...block(several && !wasApplied(release) ? problemLines(release.problems, paint) : []),
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
    const name = padEnd(shownName(link.name), names);
    return `  ${paint(style, `${sign} ${name}`)}  ${(0,words_escape/* terminal */.Fo)((0,credentials/* maskUrl */.y)(link.url))}${traits(link)}`;
}
/** What is special about a link: its type, if it is not GitLab's default, and its path. */
function traits(link) {
    const words = [
        link.link_type === 'other' ? '' : link.link_type,
        link.direct_asset_path === null ? '' : (0,words_escape/* terminal */.Fo)(link.direct_asset_path),
    ].filter((word) => word !== '');
    return words.length === 0 ? '' : `  (${words.join(', ')})`;
}
/** `url: old → new`, the labels aligned on their colons. */
function fieldLines(change, paint, width) {
    const label = change.fields.reduce((widest, field) => Math.max(widest, field.length), 0);
    return change.fields.map((field) => {
        const [before, after] = shownValues(change, field);
        const indent = 6 + label + 2;
        const { start, end, ...middle } = changedPart(before, after);
        const old = start + paint('red', middle.before) + end;
        const fresh = start + paint('green', middle.after) + end;
        const columns = indent + displayWidth(before) + 3 + displayWidth(after);
        const gap = width !== undefined && columns > width ? `\n${' '.repeat(indent - 2)}→ ` : ' → ';
        return `      ${field.padStart(label)}: ${old}${gap}${fresh}`;
    });
}
/** The two values, fit to be shown. Where only hidden credentials differ, the new one says so. */
function shownValues(change, field) {
    const show = (link) => {
        const value = link[field];
        return value === null ? NONE : field === 'url' ? (0,words_escape/* terminal */.Fo)((0,credentials/* maskUrl */.y)(value)) : (0,words_escape/* terminal */.Fo)(value);
    };
    const before = show(change.before);
    const after = show(change.after);
    return [before, before === after ? `${after} (the hidden credentials differ)` : after];
}
/** The links that are left alone, aligned. */
function unmanagedLines(links, paint) {
    if (links.length === 0)
        return [];
    const names = columnWidth(links.map((link) => shownName(link.name)), NAME_COLUMNS);
    return [
        '  Unmanaged, left alone:',
        ...links.map((link) => `    ${padEnd(shownName(link.name), names)}  ${paint('dim', (0,words_escape/* terminal */.Fo)((0,credentials/* maskUrl */.y)(link.url)))}`),
    ];
}
function conflictLines(conflict, paint) {
    const { what, todo } = conflictSentences(conflict, plan_quoted);
    return [
        `  ${paint('magenta', `! ${shownName(conflict.name)}`)}`,
        `      ${conflict.field}: ${what}.`,
        `      ${todo}`,
    ];
}
/** Problems of one release. They stand in its plan or, once it was applied, behind what became of it. */
function problemLines(problems, paint) {
    return problems.flatMap(({ severity, message, hint }) => [
        `  ${paint(severity === 'error' ? 'red' : 'yellow', `! ${severity}:`)} ${(0,words_escape/* terminal */.Fo)(message)}`,
        ...(hint === undefined ? [] : [`      ${(0,words_escape/* terminal */.Fo)(hint)}`]),
    ]);
}
/** `^ upload app.deb (12.3 MB)` and where to; the size stands beside its name, the packages below each other. */
function uploadLines(uploads, paint) {
    const files = uploads.map(({ name, size }) => `${shownName(name)} (${formatSize(size)})`);
    const width = columnWidth(files, NAME_COLUMNS);
    return uploads.map((upload, at) => {
        const target = `${(0,words_escape/* terminal */.Fo)(upload.package)} ${(0,words_escape/* terminal */.Fo)(upload.version)}`;
        const replaces = upload.replaces ? ', replaces another file' : '';
        return `  ${paint('green', `^ upload ${padEnd(files[at] ?? '', width)}`)}  ${target}${replaces}`;
    });
}
/** A name as it is shown; in quotes where it would otherwise not be seen where it begins and ends. */
function shownName(name) {
    return name === name.trim() && name !== '' ? (0,words_escape/* terminal */.Fo)(name) : plan_quoted(name);
}
function plan_quoted(value) {
    return `"${(0,words_escape/* terminal */.Fo)(value)}"`;
}

;// CONCATENATED MODULE: ./lib/report/text/apply.js
/** The lines that say what became of one release: what went wrong and what still differs. What went well is counted. */





/** The section of a release, an empty line at its end; no lines where all went well. */
function applySection(release, several, paint) {
    const lines = [
        ...outcomeLines(release.outcomes ?? [], paint),
        ...remainingLines(release, paint),
        ...(several && wasApplied(release) ? problemLines(release.problems, paint) : []),
    ];
    if (lines.length === 0)
        return [];
    return [paint('bold', heading(release, words_escape/* terminal */.Fo)), '', ...lines, ''];
}
function outcomeLines(outcomes, paint) {
    const failed = outcomes.flatMap((outcome) => outcome.status === 'failed'
        ? [
            `  ${paint('red', `! failed: ${outcome.action} ${(0,words_escape/* terminal */.Fo)(outcome.name)}`)}`,
            `      ${(0,words_escape/* terminal */.Fo)(outcome.error)}`,
        ]
        : []);
    const unchanged = outcomes
        .filter(({ status }) => status === 'unchanged')
        .map(({ action, name }) => `  ${action} ${(0,words_escape/* terminal */.Fo)(name)}: somebody else had done it already`);
    return [
        ...failed,
        ...unchanged,
        ...skippedLines(outcomes.filter(({ status }) => status === 'skipped'), paint),
    ];
}
/** So many are named. */
const apply_NAMED = 3;
/** One line, however many there are: why they were skipped stands elsewhere. */
function skippedLines(skipped, paint) {
    if (skipped.length === 0)
        return [];
    const titles = skipped.slice(0, apply_NAMED).map(({ action, name }) => `${action} ${(0,words_escape/* terminal */.Fo)(name)}`);
    const more = skipped.length - titles.length;
    const rest = more === 0 ? '' : ` and ${more} more`;
    return [`  ${paint('yellow', `! skipped: ${titles.join(', ')}${rest}`)}`];
}
/** What the last read shows to differ, but for what failed or was skipped: that has been said. */
function remainingLines(release, paint) {
    // Where nothing was sent, all that was planned still differs, and the plan stands right above.
    if (!wasApplied(release))
        return [];
    if (release.remaining === null)
        return [`  ${paint('yellow', `! ${UNREAD}`)}`];
    if (!stillDiffers(release))
        return [];
    const said = new Set((release.outcomes ?? []).flatMap(({ action, name, status }) => status === 'failed' || status === 'skipped' ? [`${action} ${name}`] : []));
    const { conflicts } = release.remaining;
    const changes = release.remaining.changes.filter((change) => !said.has(`${change.action} ${(0,plan_plan/* changeName */.m9)(change)}`));
    if (changes.length === 0 && conflicts.length === 0)
        return [];
    const clash = conflicts.length === 0 ? [] : [(0,quoted/* counted */.hS)(conflicts.length, 'conflict')];
    const differences = [...(changes.length === 0 ? [] : [(0,quoted/* counted */.hS)(changes.length, 'change')]), ...clash];
    return [
        `  ${paint('yellow', '! still different:')} ${differences.join(', ')}`,
        ...changes.map((change) => `    ${remainingLine(change)}`),
    ];
}
function remainingLine(change) {
    const name = (0,words_escape/* terminal */.Fo)((0,plan_plan/* changeName */.m9)(change));
    switch (change.action) {
        case 'create':
            return `+ ${name}`;
        case 'update':
            return `~ ${name} (${change.fields.join(', ')})`;
        case 'delete':
            return `- ${name}`;
    }
}

;// CONCATENATED MODULE: ./lib/report/text/text.js
/**
 * A plan or an apply for a terminal or a job log, in the manner of Terraform: a section a release, a sign a change
 * (`+` create, `~` update, `-` delete, `^` upload, `!` conflict or problem), and a last line with the sum.
 *
 * Of many releases only those are shown of which there is something to tell; the head says how many there are.
 * Problems are diagnostics and belong to standard error (`problem-text.ts`). Only where there are several releases
 * those of each are shown here too, since they say why nothing happens to it.
 */







/** Everything: the plan and, after an apply, what became of it. Ends with a line end. */
function renderText(report, options) {
    const plan = renderPlan(report, options);
    const apply = renderApply(report, options);
    return apply === '' ? plan : `${plan}\n${apply}`;
}
/** The plan alone. The last line is `Plan: …` or `No changes. …`. */
function renderPlan(report, options) {
    const paint = painter(options.color);
    const shown = report.releases.filter((release) => !isQuiet(release));
    const quiet = report.releases.filter((release) => isQuiet(release));
    const lines = [
        ...headLines(report, shown),
        ...shown.flatMap((release) => planSection(release, report.releases.length > 1, paint, options.width)),
        ...quietUnmanaged(quiet, paint),
        ...planNotes(report),
        paint('bold', planSentence(report)),
    ];
    return `${lines.join('\n')}\n`;
}
/** What became of an apply; empty after a dry run and where there was nothing to do. The last line is `Apply …`. */
function renderApply(report, options) {
    if (!hasApplied(report))
        return '';
    const paint = painter(options.color);
    const lines = [
        ...report.releases.flatMap((release) => applySection(release, report.releases.length > 1, paint)),
        paint('bold', applySentence(report)),
    ];
    return `${lines.join('\n')}\n`;
}
/** Totals first, where there are several releases. */
function headLines(report, shown) {
    if (report.releases.length < 2)
        return [];
    const rest = report.releases.length - shown.length;
    return [
        `${(0,quoted/* counted */.hS)(report.releases.length, 'release')}: ${shown.length} to look at, ${rest} as wanted.`,
        '',
    ];
}
/** Unmanaged links are named even where nothing else is to be told of their release. */
function quietUnmanaged(releases, paint) {
    return releases.flatMap((release) => {
        if (release.plan.unmanaged.length === 0)
            return [];
        const title = heading(release, words_escape/* terminal */.Fo);
        return [title, '', ...unmanagedLines(release.plan.unmanaged, paint), ''];
    });
}

;// CONCATENATED MODULE: ./lib/action/job-log.js
/** The job's log on GitHub: what a run does while it does it, and the plan before it is carried out. */




/** Warnings become annotations without a place, as far as GitHub shows them. */
function createLog(runner, limit) {
    return {
        debug: (message) => runner.debug((0,log_text/* commandText */.j)(message)),
        info: (message) => runner.info((0,log_text/* logText */.k)((0,words_escape/* terminal */.Fo)(message))),
        warning: (message, hint) => {
            const text = (0,log_text/* commandText */.j)([message, hint].filter(Boolean).join('\n'));
            if (limit.take('warning'))
                runner.warning(text);
            else
                runner.info(`warning: ${text}`);
        },
    };
}
/** Shows the plan before anything is written, and a line for each change that is done. */
function createProgress(runner, color) {
    return createLineProgress({
        announce: (plan) => printPlan(runner, plan, color),
        say: (line) => runner.info((0,log_text/* logText */.k)(line)),
        failuresLater: true,
    });
}
/** The plan, folded; its last line, the sum, stands below for all to see. */
function printPlan(runner, report, color) {
    const lines = renderPlan(report, { color }).trimEnd().split('\n');
    if (lines.length > 1) {
        runner.startGroup('Plan');
        runner.info((0,log_text/* logText */.k)(lines.slice(0, -1).join('\n').trimEnd()));
        runner.endGroup();
    }
    runner.info((0,log_text/* logText */.k)(lines.at(-1) ?? ''));
}
/** The end of a run: the plan, unless it was shown before it was carried out, and what became of it. */
function printReport(runner, report, color) {
    const announced = report.releases.some(({ outcomes }) => outcomes !== null);
    if (!announced)
        printPlan(runner, report, color);
    const text = announced ? renderApply(report, { color }) : '';
    if (text !== '')
        runner.info((0,log_text/* logText */.k)(text.trimEnd()));
}
/** GitHub's log shows colours; NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) are obeyed. */
function wantsColor(variables) {
    return !variables['NO_COLOR'] && !['0', 'false'].includes(variables['FORCE_COLOR'] ?? '');
}

;// CONCATENATED MODULE: ./lib/report/data/shape.js
/**
 * What a JSON document says, declared once: each part has its JSON Schema and the function that makes it from a value
 * of the program. The schema that is published and the document that is printed come from the same declaration, so
 * neither can have a key that the other does not know.
 *
 * The schemas are draft-07, which editors and validators know best.
 */
/** A key that always stands there. */
function key(schema, write) {
    return { schema, write, optional: false };
}
function shape_text(description, write) {
    return key({ type: 'string', description }, write);
}
function nullableText(description, write) {
    return key({ type: ['string', 'null'], description }, write);
}
function flag(description, write) {
    return key({ type: 'boolean', description }, write);
}
/** A count or an id: whole, not negative. */
function count(description, write) {
    return key({ type: 'integer', minimum: 0, description }, write);
}
/** The same word in every document of its kind. */
function constant(word) {
    return key({ const: word }, () => word);
}
/** One of a few words. */
function oneOf(words, write, description) {
    return key({ enum: words, ...(description !== undefined && { description }) }, write);
}
/** A list of parts; `write` gives the values that the parts are made from. */
function listOf(item, description, write, more = {}) {
    const schema = { type: 'array', items: item.schema, ...more, description };
    return key(schema, (from) => write(from).map(item.write));
}
/** A part inside of another. */
function nested(part, write, description) {
    const schema = description === undefined ? part.schema : { ...part.schema, description };
    return key(schema, (from) => part.write(write(from)));
}
/** The key is left out where `has` says that there is nothing to say. */
function optional({ schema, write }, has) {
    return { schema, write: (from) => (has(from) ? write(from) : undefined), optional: true };
}
/** An object with these keys, in this order. `object<Link>()({ … })`: the first call says what it is made from. */
function object() {
    return (properties) => {
        const entries = Object.entries(properties);
        const described = entries.map(([name, { schema }]) => [name, schema]);
        const required = entries.filter(([, property]) => !property.optional).map(([name]) => name);
        return {
            schema: { type: 'object', properties: Object.fromEntries(described), required },
            write: (from) => {
                const written = entries.map(([name, { write }]) => [name, write(from)]);
                return Object.fromEntries(written.filter(([, value]) => value !== undefined));
            },
        };
    };
}
function shape_define(name, { schema, write }) {
    return { name, definition: schema, schema: { $ref: `#/definitions/${name}` }, write };
}

;// CONCATENATED MODULE: ./lib/report/data/link-shape.js
/** Links and what happens to them, as the JSON documents have them. Credentials inside addresses are hidden. */




const OWN = {
    name: shape_text('Name, unique within the release.', (link) => (0,credentials/* maskText */.g)(link.name)),
    url: shape_text('Address, with credentials inside it replaced by ***.', (link) => (0,credentials/* maskUrl */.y)(link.url)),
    link_type: oneOf(core_link/* LINK_TYPES */.rm, (link) => link.link_type, 'Type of the link.'),
    direct_asset_path: nullableText('Path below …/-/releases/<tag>/downloads, or null.', (link) => link.direct_asset_path),
};
const ID = count("Id of the link. Not stable: GitLab's web form recreates every link.", (link) => link.id);
/** A link as it should be. */
const LINK = shape_define('link', object()(OWN));
/** A link as GitLab has it. */
const CURRENT_LINK = shape_define('currentLink', object()({ id: ID, ...OWN }));
/** A link of `list` and `get`, with its permanent address. */
const LISTED_LINK = shape_define('listedLink', object()({
    id: ID,
    ...OWN,
    direct_asset_url: shape_text('The permanent address, or the URL where there is no path.', (link) => (0,credentials/* maskUrl */.y)(link.direct_asset_url)),
}));
const NAME = shape_text('Name of the link after the change, or before its deletion.', (change) => (0,credentials/* maskText */.g)((0,plan_plan/* changeName */.m9)(change)));
const CHANGED_ID = count('Id of the link.', ({ before }) => before.id);
const link_shape_BEFORE = nested(LINK, ({ before }) => before);
const AFTER = nested(LINK, ({ after }) => after);
const CREATE = object()({ action: constant('create'), name: NAME, after: AFTER });
const UPDATE = object()({
    action: constant('update'),
    name: NAME,
    id: CHANGED_ID,
    fields: key({
        type: 'array',
        items: { enum: core_link/* LINK_FIELDS */.V9 },
        minItems: 1,
        description: 'The fields that differ.',
    }, (change) => change.fields),
    before: link_shape_BEFORE,
    after: AFTER,
});
const DELETE = object()({
    action: constant('delete'),
    name: NAME,
    id: CHANGED_ID,
    before: link_shape_BEFORE,
});
const ANY_CHANGE = {
    schema: { oneOf: [CREATE.schema, UPDATE.schema, DELETE.schema] },
    write: (change) => {
        switch (change.action) {
            case 'create':
                return CREATE.write(change);
            case 'update':
                return UPDATE.write(change);
            case 'delete':
                return DELETE.write(change);
        }
    },
};
/** `before` and `after` have one shape, so that they can be compared; the id of the link stands beside them. */
const CHANGE = shape_define('change', ANY_CHANGE);
const CONFLICT = shape_define('conflict', object()({
    name: shape_text('Name of the desired link.', (conflict) => (0,credentials/* maskText */.g)(conflict.name)),
    field: oneOf(core_link/* CLAIM_FIELDS */.hO, (conflict) => conflict.field, 'The field whose value is held.'),
    held_by: nested(CURRENT_LINK, (conflict) => conflict.heldBy),
}));
/** Lists of changes and conflicts, where a plan is told. */
const changes = (description, write) => listOf(CHANGE, description, write);
const conflicts = (description, write) => listOf(CONFLICT, description, write);
const OUTCOME = shape_define('outcome', object()({
    action: oneOf(['create', 'update', 'delete', 'upload'], (outcome) => outcome.action),
    name: shape_text('Name of the link or file.', (outcome) => (0,credentials/* maskText */.g)(outcome.name)),
    status: oneOf(['done', 'unchanged', 'failed', 'skipped'], (outcome) => outcome.status),
    error: optional(shape_text('Why it failed.', (outcome) => outcome.status === 'failed' ? (0,credentials/* maskText */.g)(outcome.error) : ''), ({ status }) => status === 'failed'),
}));
const UPLOAD = shape_define('upload', object()({
    name: shape_text("The file's name in the package registry.", (upload) => upload.name),
    path: shape_text('The local file, relative to the root.', (upload) => upload.path),
    package: shape_text('Name of the package.', (upload) => upload.package),
    version: shape_text('Version of the package.', (upload) => upload.version),
    size: count('Size in bytes.', (upload) => upload.size),
    replaces: flag('Whether another file of that name and version is there now.', (upload) => upload.replaces),
}));

;// CONCATENATED MODULE: ./lib/report/data/report-shape.js
/** The JSON document of `plan` and `apply`. */





/** Of every document. */
const VERSION = constant(1);
const PROBLEM = shape_define('problem', object()({
    severity: oneOf(['error', 'warning'], (problem) => problem.severity),
    code: shape_text('Stable name of the kind of problem.', (problem) => problem.code),
    message: shape_text('What is wrong.', (problem) => (0,credentials/* maskText */.g)(problem.message)),
    hint: optional(shape_text('What to do.', ({ hint = '' }) => (0,credentials/* maskText */.g)(hint)), ({ hint }) => hint !== undefined),
    place: optional(shape_text('file:line:column', ({ place }) => place === undefined ? '' : `${place.file}:${place.line}:${place.column}`), ({ place }) => place !== undefined),
}));
/** The key `problems`, left out where there are none. */
const problems = (description) => optional(listOf(PROBLEM, description, (from) => from.problems), (from) => from.problems.length > 0);
const REMAINING = object()({
    changes: changes('', (plan) => plan.changes),
    conflicts: conflicts('', (plan) => plan.conflicts),
});
/** What the last read showed to differ; `null` where nothing does, or where it is not known. */
function differing({ release: { remaining } }) {
    return remaining !== null && !(0,plan_plan/* isInSync */.tU)(remaining) ? remaining : null;
}
const EMPTY = { changes: [], unchanged: [], unmanaged: [], conflicts: [] };
const RELEASE = shape_define('release', object()({
    project: shape_text('The project as it was given: a numeric id or a full path.', ({ release }) => release.project),
    tag: shape_text('Tag of the release.', ({ release }) => release.tag),
    exists: flag('Whether the release was there when the run began.', ({ release }) => release.exists),
    created: flag('Whether this run created it.', ({ release }) => release.created),
    url: nullableText("Address of the release's page, or null where it is not known.", ({ release }) => release.url),
    changes: changes('What was planned: creates and updates by name, then deletes by name.', ({ release }) => release.plan.changes),
    unchanged: listOf(CURRENT_LINK, 'Links that are as the manifest says.', ({ release }) => release.plan.unchanged),
    unmanaged: listOf(CURRENT_LINK, 'Links that are never touched.', ({ release }) => release.plan.unmanaged),
    conflicts: conflicts('Desired values that an unmanaged link holds. With any, nothing is applied.', ({ release }) => release.plan.conflicts),
    outcomes: optional(listOf(OUTCOME, 'Of an apply: what became of each change.', ({ release }) => release.outcomes ?? []), ({ dryRun }) => !dryRun),
    remaining: optional(nested(REMAINING, (from) => differing(from) ?? EMPTY, 'Of an apply after which something still differs: what would have to be done.'), (from) => differing(from) !== null),
    uploads: optional(listOf(UPLOAD, 'Files that go into the package registry first. Absent without any.', ({ release }) => release.uploads), ({ release }) => release.uploads.length > 0),
    problems: problems('Problems of this release. Absent without any.'),
}));
const SUMMARY = object()({
    create: count('Links to create.', (sum) => sum.create),
    update: count('Links to update.', (sum) => sum.update),
    delete: count('Links to delete.', (sum) => sum.delete),
    unchanged: count('Links that are as the manifest says.', (sum) => sum.unchanged),
    unmanaged: count('Links that are never touched.', (sum) => sum.unmanaged),
    conflict: count('Conflicts.', (sum) => sum.conflict),
});
/** The document of `plan` and `apply`. */
const REPORT = object()({
    version: VERSION,
    command: oneOf(['plan', 'apply'], (report) => report.command),
    dry_run: flag('Whether nothing was to be written.', (report) => report.dryRun),
    summary: nested(SUMMARY, (report) => summarize(report.releases.map((release) => release.plan)), 'Totals of what was planned. What became of it is in outcomes.'),
    releases: listOf(RELEASE, 'One entry for each release.', ({ releases, dryRun }) => releases.map((release) => ({ release, dryRun, problems: release.problems }))),
    in_sync: flag('Whether every release is, now, exactly what the manifest says.', (report) => report.inSync),
    requests: count('Requests sent to GitLab, retries included.', (report) => report.requests),
    problems: problems('Problems of the run as a whole. Absent without any.'),
});

;// CONCATENATED MODULE: ./lib/report/data/output-schema.js
/**
 * The JSON documents that `--format json` prints, declared once for the schema and for the printing (`shape.ts`):
 * `plan` and `apply`, `list` and `get`, `create`, `update` and `delete`, `validate`, and a failure before any of them could be made.
 *
 * Version 1 may gain keys, so unknown ones are allowed; none goes away and none changes its meaning.
 */



/** The document of `list`. */
const output_schema_LIST = object()({
    version: VERSION,
    command: constant('list'),
    links: listOf(LISTED_LINK, 'Newest first.', (links) => links),
});
/** The document of `get`. */
const output_schema_GET = object()({
    version: VERSION,
    command: constant('get'),
    link: nested(LISTED_LINK, (link) => link),
});
/** The document of `create`, `update` and `delete`. */
const output_schema_CALL = object()({
    version: VERSION,
    command: oneOf(['create', 'update', 'delete'], (call) => call.command),
    project: shape_text('The project as it was given: a numeric id or a full path.', (call) => call.project),
    tag: shape_text('Tag of the release.', (call) => call.tag),
    dry_run: flag('Whether nothing was to be written.', (call) => call.dryRun),
    status: oneOf(['planned', 'done', 'unchanged'], (call) => call.status, 'planned in a dry run; unchanged where the link was already like that.'),
    change: optional(key(CHANGE.schema, ({ change }) => (change === null ? undefined : CHANGE.write(change))), ({ change }) => change !== null),
    link: optional(key(LISTED_LINK.schema, ({ link }) => link === null ? undefined : LISTED_LINK.write(link)), ({ link }) => link !== null),
});
/** The document of `validate`. */
const output_schema_VALIDATION = object()({
    version: VERSION,
    command: constant('validate'),
    file: shape_text('The manifest, or the input that holds it.', (found) => found.file),
    links: key({
        type: ['integer', 'null'],
        minimum: 0,
        description: 'Links that it makes, as far as can be known without other servers; null where it is wrong.',
    }, (found) => found.links),
    problems: problems('What is wrong with it. Absent without any.'),
});
/** The document of a failure: it has none of the keys of the others, so that nobody takes it for a result. */
const output_schema_FAILURE = object()({
    version: VERSION,
    command: nullableText('The command, or null where there is none of that name.', (failure) => failure.command),
    failed: constant(true),
    problems: listOf(PROBLEM, 'Why.', (failure) => failure.problems, { minItems: 1 }),
});
const DEFINITIONS = [
    LINK,
    CURRENT_LINK,
    LISTED_LINK,
    CHANGE,
    CONFLICT,
    OUTCOME,
    UPLOAD,
    PROBLEM,
    RELEASE,
];
/** JSON Schema of every document that `--format json` prints. */
const PLAN_SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Output of release-links',
    description: 'What release-links prints with --format json.',
    type: 'object',
    oneOf: [
        { ...REPORT.schema, title: 'plan or apply' },
        { ...output_schema_LIST.schema, title: 'list' },
        { ...output_schema_GET.schema, title: 'get' },
        { ...output_schema_CALL.schema, title: 'create, update or delete' },
        { ...output_schema_VALIDATION.schema, title: 'validate' },
        { ...output_schema_FAILURE.schema, title: 'failure' },
    ],
    definitions: Object.fromEntries(DEFINITIONS.map(({ name, definition }) => [name, definition])),
};

;// CONCATENATED MODULE: ./lib/report/data/json.js
/**
 * The JSON documents as values and as text: stable, in a fixed order of keys. `output-schema.ts` declares them.
 *
 * Keys that have nothing to say are left out (`outcomes` in a dry run, `remaining`, `uploads`, `problems`), all
 * others are always there. Credentials inside addresses are hidden here too, as the document is kept as an
 * artifact and passed between jobs: it is a report, not a manifest.
 */



/** The document of `plan` or `apply` as a value, for the `plan` output and for tests. */
function toJson(report) {
    return REPORT.write(report);
}
/** The document of `plan` or `apply` as text, indented by two spaces, with a line end. */
function renderJson(report) {
    return jsonText(toJson(report));
}
/** The document of `list`, with a line end. */
function renderListJson(links) {
    return jsonText(LIST.write(links));
}
/** The document of `get`, with a line end. */
function renderGetJson(link) {
    return jsonText(GET.write(link));
}
/** The document of `create`, `update` and `delete`, with a line end. */
function renderCallJson(call) {
    return jsonText(CALL.write(call));
}
/** The document of `validate`, with a line end. */
function renderValidationJson(found) {
    return jsonText(VALIDATION.write(found));
}
/** The document of a command that has no other to print, with a line end. */
function renderFailureJson(failure) {
    return jsonText(FAILURE.write(failure));
}

;// CONCATENATED MODULE: ./lib/report/data/outputs.js
/** What a run hands to later steps and jobs: the action's outputs, of which the dotenv report is a part. */



/** Names of the action's outputs, in the order in which they are documented. */
const OUTPUTS = {
    changed: 'whether something was changed; in a dry run, whether something would be',
    'in-sync': 'whether every release is, now, exactly what the manifest says',
    created: 'number of links created; in a dry run, to create',
    updated: 'number of links updated; in a dry run, to update',
    deleted: 'number of links deleted; in a dry run, to delete',
    unchanged: 'number of links that are as the manifest says',
    plan: 'the JSON document of the run',
    'release-url': "address of the release's page; empty where it is not known and with several releases",
};
/** The value of each output, as text. */
function toOutputs(report) {
    const planned = summarize(report.releases.map((release) => release.plan));
    const done = tally(report.releases.flatMap((release) => release.outcomes ?? []));
    const [first, second] = report.releases;
    return {
        changed: String(report.dryRun ? report.releases.some(isPending) : hasChanged(report)),
        'in-sync': String(report.inSync),
        created: String(report.dryRun ? planned.create : done.created),
        updated: String(report.dryRun ? planned.update : done.updated),
        deleted: String(report.dryRun ? planned.delete : done.deleted),
        unchanged: String(planned.unchanged),
        plan: JSON.stringify(toJson(report)),
        'release-url': second === undefined ? (first?.url ?? '') : '',
    };
}
function hasChanged(report) {
    return report.releases.some((release) => release.created || (release.outcomes ?? []).some((outcome) => outcome.status === 'done'));
}

;// CONCATENATED MODULE: ./lib/action/plan-output.js
/**
 * The JSON document of a run as an output of the step.
 *
 * GitHub takes outputs of up to 1 MB and counts them about as UTF-16 ("Passing information between jobs"). A
 * longer document loses parts, always in the same order, and its key `omitted` names them. The totals under
 * `summary` stay those of the whole run.
 */


/** In UTF-16 code units, hence half of 1 MB. */
const PLAN_OUTPUT_LIMIT = 500_000;
const eachRelease = (change) => (report) => ({ ...report, releases: report.releases.map(change) });
/** What is missed least comes first. */
const STEPS = [
    ['unchanged', eachRelease((release) => ({ ...release, unchanged: [] }))],
    ['unmanaged', eachRelease((release) => ({ ...release, unmanaged: [] }))],
    ['releases', (report) => ({ ...report, releases: [] })],
    ['problems', ({ problems: _, ...report }) => report],
];
/** On one line, without a line end, never longer than the limit. */
function planOutput(report, limit = PLAN_OUTPUT_LIMIT) {
    let document = toJson(report);
    let text = oneLine(document);
    const omitted = [];
    for (const [name, omit] of STEPS) {
        if (text.length <= limit)
            break;
        omitted.push(name);
        document = omit(document);
        text = oneLine({ ...document, omitted });
    }
    return text;
}
/** Texts in JSON hold no line breaks, so every one is indentation. */
function oneLine(document) {
    return (0,words_escape/* jsonText */.s$)(document).replace(/\n */g, '');
}

;// CONCATENATED MODULE: ./lib/action/outputs.js
/** The outputs of the step. All of them are set at the end of every run, one that failed included. */


/** What is said where the release was not read: nothing is known to be in sync. */
const NOTHING_KNOWN = {
    changed: 'false',
    'in-sync': 'false',
    created: '0',
    updated: '0',
    deleted: '0',
    unchanged: '0',
    plan: '',
    'release-url': '',
};
/** Each output's value as text; `plan` within GitHub's limit. */
function outputsOf(result) {
    const report = result.kind === 'validated' ? undefined : result.report;
    return report === undefined ? NOTHING_KNOWN : { ...toOutputs(report), plan: planOutput(report) };
}

;// CONCATENATED MODULE: ./lib/action/conclusion.js
/** What a step shows at its end: log, annotations, outputs, job summary and verdict. */











/** @param settings null where they could not be read */
async function conclude(result, settings, place) {
    const { runner, variables, limit } = place;
    const color = wantsColor(variables);
    if (result.kind === 'reported')
        printReport(runner, result.report, color);
    showProblems(result, settings, place);
    for (const [name, value] of Object.entries(outputsOf(result)))
        runner.setOutput(name, value);
    // Old servers have no summaries.
    if (variables['GITHUB_STEP_SUMMARY']) {
        const text = reviewText(result, reviewedFile(result, settings), { budget: JOB_SUMMARY });
        await runner.summary.addRaw(text).write();
    }
    const failure = failureOf(result, { failOnChanges: settings?.failOnChanges ?? false });
    if (failure !== null)
        runner.setFailed((0,log_text/* logText */.k)(`${failure} ${limit.rest('error')}`.trimEnd()));
}
/** With the line and a caret in the log, and as annotations while there is room. */
function showProblems(result, settings, { runner, variables, limit }) {
    const color = wantsColor(variables);
    const folders = {
        root: (0,external_node_path_.resolve)(settings?.root ?? '.'),
        repository: (0,external_node_path_.resolve)(variables['GITHUB_WORKSPACE'] ?? '.'),
        isFile: settings?.source.kind === 'manifest',
    };
    for (const problem of diagnosticsOf(result)) {
        const isShown = limit.take(problem.severity);
        if (problem.place !== undefined || !isShown)
            runner.info((0,log_text/* logText */.k)(renderProblem(problem, { color })));
        if (isShown)
            annotate(runner, problem, folders);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/face/event-file.js
/** The file in which GitHub says what started a workflow. */

/**
 * The payload behind `GITHUB_EVENT_PATH`. A file that is missing or broken counts as an empty payload: no run needs
 * it, and local runners have none.
 */
function loadPayload(variables) {
    const path = variables['GITHUB_EVENT_PATH'];
    if (!path)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/action/event.js
/** What started the workflow, as GitHub tells it in a file of JSON, and what follows for tag, dry run and comment. */


/** Reads the file behind GITHUB_EVENT_PATH. */
function loadEvent(variables) {
    return readEvent(loadPayload(variables), variables);
}
/** Takes from a payload, whatever it is, what matters here. */
function readEvent(payload, variables) {
    const event = record(payload);
    return {
        facts: eventFacts(payload, variables['GITHUB_EVENT_NAME'] ?? ''),
        pullRequest: findPullRequest(event, record(event['workflow_run']), variables),
    };
}
function findPullRequest(event, run, variables) {
    const name = variables['GITHUB_EVENT_NAME'] ?? '';
    const pull = name === 'workflow_run' ? pullOfRun(event, run) : pullOfEvent(event);
    const { number } = pull;
    const [owner = '', repository = ''] = (variables['GITHUB_REPOSITORY'] ?? '').split('/');
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || owner === '' || repository === '') {
        return { kind: 'none', reason: NO_PULL_REQUEST[name] ?? `the event ${name} is not about a pull request` };
    }
    // These two run in the repository itself and have its token, wherever the branch comes from.
    const trusted = name === 'pull_request_target' || name === 'workflow_run';
    if (!trusted && isFromFork(pull))
        return FORK;
    return { kind: 'pull-request', owner, repository, number };
}
/** What is commented on is an issue that knows of its pull request, where it is one. */
function pullOfEvent(event) {
    const issue = record(event['issue']);
    return record(event['pull_request'] ?? (issue['pull_request'] === undefined ? undefined : issue));
}
/** In a fork a run also names pull requests into other repositories, whose numbers mean something else here. */
function pullOfRun(event, run) {
    const pulls = Array.isArray(run['pull_requests']) ? run['pull_requests'] : [];
    const here = record(event['repository'])['id'];
    const isHere = (pull) => {
        const base = record(record(record(pull)['base'])['repo'])['id'];
        return base === undefined || here === undefined || base === here;
    };
    return record(pulls.find(isHere));
}
/** GitHub leaves `pull_requests` empty where the branch is a fork's. */
const NO_PULL_REQUEST = {
    workflow_run: 'the workflow run names no pull request, as always where the branch is in a fork',
    merge_group: 'a merge queue has no comments',
};
const FORK = {
    kind: 'closed',
    reason: 'the pull request comes from a fork, whose jobs may not write comments',
    hint: 'The job summary has the report',
};
/** A fork that was deleted meanwhile has no repository at all. */
function isFromFork(pull) {
    if (pull['head'] === undefined || pull['base'] === undefined)
        return false;
    const head = record(record(pull['head'])['repo'])['full_name'];
    const base = record(record(pull['base'])['repo'])['full_name'];
    return String(head).toLowerCase() !== String(base).toLowerCase();
}

// EXTERNAL MODULE: ./lib/core/text/redact.js
var redact = __nccwpck_require__(8439);
;// CONCATENATED MODULE: ./lib/app/settings/secrets.js
/**
 * The last line of defence: a token that the run was given is shown nowhere, whatever brought it there, and be it a
 * server that puts what it was sent into the name of a link.
 */


/** Inputs that hold tokens. */
const SECRET_INPUTS = INPUTS.filter((input) => input.secret === true).map(({ name }) => name);
/** Where tokens come from, besides the inputs. */
const TOKEN_VARIABLES = ['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'GITHUB_TOKEN'];
/** Every token that a run may use, once, as it will be sent. */
function tokensOf(inputs, variables) {
    const names = [...TOKEN_VARIABLES, ...SECRET_INPUTS.map(inputVariable)];
    const values = [...SECRET_INPUTS.map((name) => inputs[name]), ...names.map((name) => variables[name])];
    return [...new Set(values.map((value) => value?.trim() ?? ''))].filter((value) => value !== '');
}
/** Takes the run's tokens out of what is shown: `core/text/redact.ts` says how. */
const tokenHider = redact/* createRedactor */.l;

// EXTERNAL MODULE: ./lib/core/text/nearest.js
var nearest = __nccwpck_require__(3698);
;// CONCATENATED MODULE: ./lib/action/given-inputs.js
/** The step's inputs, as GitHub's runner hands them over: variables named `INPUT_` and the name in capitals. */




const PREFIX = 'INPUT_';
/**
 * What was given. The runner passes every input that is not given as an empty text.
 *
 * White space is kept: in the YAML of `links` it has a meaning, and `parseSettings` takes it off elsewhere.
 *
 * @returns the inputs, or an `unknown-input` Problem for each that is not declared, which the runner itself only
 *   warns of
 */
function givenInputs(runner, variables) {
    const given = INPUTS.flatMap(({ name }) => {
        const value = runner.getInput(name, { trimWhitespace: false });
        return value === '' ? [] : [[name, value]];
    });
    return (0,problem/* resultOf */.Bg)(Object.fromEntries(given), unknownInputs(variables));
}
function unknownInputs(variables) {
    const known = new Set(INPUTS.map(({ name }) => variableOf(name)));
    const strange = Object.keys(variables).filter((key) => key.startsWith(PREFIX) && !known.has(key));
    return strange.sort().map((key) => {
        const name = key.slice(PREFIX.length).toLowerCase();
        const names = INPUTS.map((input) => input.name);
        const guess = names.find((each) => each === name.replaceAll('_', '-')) ?? (0,nearest/* nearest */.p)(name, names);
        return {
            severity: 'error',
            code: 'unknown-input',
            message: `there is no input ${JSON.stringify(name)}`,
            hint: guess === null ? `Inputs: ${names.join(', ')}.` : `Did you mean ${guess}?`,
        };
    });
}
/** As the runner makes it: capitals, dashes kept. */
function variableOf(name) {
    return `${PREFIX}${name.toUpperCase()}`;
}
/** Every token that the step may use. */
function tokensOfStep(runner, variables) {
    return tokensOf(Object.fromEntries(SECRET_INPUTS.map((name) => [name, runner.getInput(name)])), variables);
}
/** Has the runner hide the tokens in its log. To be called before anything is printed. */
function hideSecrets(runner, variables) {
    for (const token of tokensOfStep(runner, variables))
        runner.setSecret(token);
}
/** Takes the tokens out of a text. */
function secretHider(runner, variables) {
    return tokenHider(tokensOfStep(runner, variables));
}

;// CONCATENATED MODULE: ./lib/action/redacting-runner.js
/** A runner that is shown no token. GitHub's own hides registered ones in its log, and nowhere else. */

/** GitHub cuts the message of an annotation at 4,096 characters. Some room is left for how they are counted. */
const MESSAGE_LIMIT = 4000;
/** The same runner, with every text edited on its way there: tokens first, so that no cut leaves a part of one. */
function redactingRunner(runner, hide) {
    const message = (text) => shorten(hide(text), MESSAGE_LIMIT);
    return {
        getInput: (name, options) => runner.getInput(name, options),
        setSecret: (secret) => runner.setSecret(secret),
        setOutput: (name, value) => runner.setOutput(name, hide(value)),
        setFailed: (text) => runner.setFailed(message(text)),
        debug: (text) => runner.debug(hide(text)),
        info: (text) => runner.info(hide(text)),
        warning: (text, place) => runner.warning(message(text), place),
        error: (text, place) => runner.error(message(text), place),
        startGroup: (name) => runner.startGroup(hide(name)),
        endGroup: () => runner.endGroup(),
        summary: { addRaw: (text) => runner.summary.addRaw(hide(text)) },
    };
}

;// CONCATENATED MODULE: ./lib/action/run.js
/** The run of a step: from inputs and event to log, annotations, outputs, summary, comment and verdict. */
















/** Does the whole step. Throws only for bugs and a broken runner. */
async function runStep(given) {
    const { variables, cancellation } = given;
    hideSecrets(given.runner, variables);
    const runner = redactingRunner(given.runner, secretHider(given.runner, variables));
    const step = { ...given, runner, limit: annotationLimit() };
    const event = loadEvent(variables);
    const settings = readSettings(step, event);
    if (!settings.ok) {
        await conclude({ kind: 'failed', problems: settings.problems }, null, step);
        sayRest(step);
        return;
    }
    if (settings.value.gone !== null) {
        skip(settings.value.gone, runner);
        return;
    }
    const limits = (0,signals/* limitsOf */.A)(settings.value, cancellation);
    const result = await reconcileStep(settings.value, step, limits);
    await conclude(result, settings.value, step);
    await comment(result, settings.value, event, step, limits);
    sayRest(step);
}
/** The tenth warning stands for those that GitHub would not show. */
function sayRest({ runner, limit }) {
    const rest = limit.rest('warning');
    if (rest !== '')
        runner.warning(rest);
}
/** What the event is about is gone: a green step that says so. */
function skip(gone, runner) {
    runner.info((0,log_text/* logText */.k)(nothingToDo(gone)));
    for (const [name, value] of Object.entries(NOTHING_KNOWN))
        runner.setOutput(name, value);
}
function readSettings({ runner, variables }, event) {
    const inputs = givenInputs(runner, variables);
    if (!inputs.ok)
        return inputs;
    const settings = parseSettings(inputs.value, readEnvironment(variables, event.facts));
    if (!settings.ok || settings.value.project !== null)
        return settings;
    return { ok: false, problems: [NO_PROJECT] };
}
const NO_PROJECT = {
    severity: 'error',
    code: 'no-project',
    message: 'no project is given',
    hint: 'Set the input project to the numeric id or the full path of the GitLab project.',
};
async function reconcileStep(settings, step, limits) {
    const { runner, variables, adapters, limit } = step;
    const log = createLog(runner, limit);
    const githubToken = settings.githubToken ?? (variables['GITHUB_TOKEN'] || null);
    const reach = { settings, limits, log, environment: variables };
    const world = await adapters.openPorts(reach, settings.project ?? '', githubToken);
    const progress = (0,deadline/* withMoves */.P)(createProgress(runner, wantsColor(variables)), limits.moved);
    return reconcile('apply', settings, { ...world, log, progress, stop: limits.stop });
}
async function comment(result, settings, event, { runner, variables, adapters, limit }, limits) {
    const { pullRequest } = event;
    const token = settings.githubToken ?? variables['GITHUB_TOKEN'] ?? '';
    const log = createLog(runner, limit);
    const reach = { settings, limits, log, environment: variables };
    const place = pullRequest.kind !== 'pull-request'
        ? pullRequest
        : token === ''
            ? NO_TOKEN
            : { kind: 'open', open: () => adapters.openComments(reach, pullRequest, token) };
    const hide = secretHider(runner, variables);
    await reviewRun({ result, settings, isPlan: false, budget: GITHUB_COMMENT, hide, log }, place);
}
const NO_TOKEN = {
    kind: 'closed',
    reason: 'there is no token to write it with',
    hint: 'Set github-token, or leave it out: by default it is the job’s own',
};


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ shareFiles),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sy: () => (/* binding */ withheldNames),
/* harmony export */   xn: () => (/* binding */ areOver)
/* harmony export */ });
/* harmony import */ var _core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5026);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8173);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(850);
/**
 * The files that releases need in the package registry, and how far they are.
 *
 * A link is never made before its file is there: the files of a release go first, and the links of a file that
 * could not be put there are withheld, and so are all deletes. The other links of the release are sent. Releases
 * that need the same file share it.
 */



/**
 * Shares files between releases.
 *
 * @param planned for each release, in the order in which they are reported, its files under the names of its links
 */
function shareFiles(planned) {
    const files = [];
    const places = new Map();
    const needs = planned.map((own) => {
        const needed = new Map();
        const reported = [];
        for (const [link, file] of own) {
            if (file.state === 'there' || file.state === 'conflict')
                continue;
            const known = places.get(file);
            const at = known ?? files.push(fileState(file)) - 1;
            places.set(file, at);
            if (known === undefined)
                reported.push(at);
            needed.set(link, at);
        }
        const conflicts = new Set([...own.values()].filter(({ state }) => state === 'conflict'));
        return { files: needed, own: reported, problems: [...conflicts].map(conflictProblem) };
    });
    return { files, needs };
}
function fileState(planned) {
    const { file, address, state } = planned;
    const upload = {
        name: address.path,
        path: file.path,
        package: address.package,
        version: address.version,
        size: file.size,
        replaces: state === 'replace',
    };
    return { planned, upload, state: 'waiting' };
}
/** What became of a file; `null` before it has. */
function outcomeOf(file) {
    return file === undefined || typeof file.state === 'string' ? null : file.state;
}
/** Whether all files of a release have come to an end. */
function areOver({ files: needed }, files) {
    return [...needed.values()].every((at) => outcomeOf(files[at]) !== null);
}
/** Names of links whose file is not there. */
function withheldNames({ files: needed }, files) {
    const missing = [...needed].filter(([, at]) => outcomeOf(files[at])?.status !== 'done');
    return new Set(missing.map(([name]) => name));
}
function conflictProblem({ file, address, place }) {
    const target = `${(0,_core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(address)} of the package registry`;
    return (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('upload-conflict', `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file.path)} differs from the file ${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(address.path)} that is in ${target} already`, 'A published file keeps its contents. Use another version, or set replace to true in upload.', place);
}


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ noteEnding),
/* harmony export */   Pi: () => (/* binding */ HALFWAY),
/* harmony export */   d4: () => (/* binding */ correct)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2622);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6058);
/** What became of each change of a release over all rounds, put right by what was read back. */


/**
 * Takes in how a change ended. One that a later round did not come to stays what it was, and so does the failure of
 * a link's parking, which is why its own change was not sent.
 */
function noteEnding(entries, at, change, ending, certainty) {
    const known = entries[at] ?? null;
    if (known !== null && ending.status === 'skipped')
        return entries;
    // What was sent before without an answer may have been done late, and then it was not somebody else.
    const isOurs = ending.status === 'unchanged' && known?.outcome.status === 'failed' && known.certainty === 'open';
    const end = isOurs ? { status: 'done' } : ending;
    const outcome = { action: change.action, name: (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change), ...end };
    return entries.with(at, { outcome, certainty, isDisproved: false });
}
/** Brings the outcomes in line with what was read after them. */
function correct(entries, shown, links, remaining) {
    const names = new Set(links.map(({ name }) => name));
    const contents = new Set(links.map(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E));
    const asWanted = new Set(remaining.unchanged.map(({ name }) => name));
    return entries.map((entry, at) => {
        const change = shown.changes[at];
        if (entry === null || change === undefined)
            return entry;
        const { action, name } = entry.outcome;
        const holds = action === 'delete' ? !names.has(name) : asWanted.has(name);
        const ending = endingAfter(entry, holds, change, contents);
        if (ending === null)
            return entry;
        const isDisproved = ending.status === 'failed' && ending.error === NOT_THERE;
        return { ...entry, isDisproved, outcome: { action, name, ...ending } };
    });
}
/** `null`: what was said of it stands. */
function endingAfter({ outcome, certainty }, holds, change, contents) {
    switch (outcome.status) {
        case 'done':
        case 'unchanged':
            if (change.action === 'delete') {
                // We deleted what was shown; of what others did, only the end counts.
                const isBack = outcome.status === 'done' && certainty !== 'open' ? contents.has((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(change.before)) : !holds;
                return isBack ? { status: 'failed', error: BACK_AGAIN } : null;
            }
            return holds ? null : { status: 'failed', error: NOT_THERE };
        case 'failed':
            if (!holds || certainty === 'final')
                return null;
            return { status: certainty === 'judged' ? 'unchanged' : 'done' };
        case 'skipped':
            return null;
        default:
            return outcome;
    }
}
/** GitLab's web form deletes all links and makes them anew, under other ids: a delete then finds nothing. */
const BACK_AGAIN = 'it is there again: somebody else writes to this release at the same time. Run again when they are done';
/** Somebody else has changed it since, or this GitLab keeps only a part of what it is sent. */
const NOT_THERE = 'GitLab accepted it, but the release does not have it as it was sent. Either somebody else changed it again, or ' +
    'this version of GitLab does not store all of it';
/** A parked link is changed already: it must not count as one that nothing was sent for. */
const HALFWAY = {
    status: 'failed',
    error: 'it was moved out of the way of another link and leads to its new file already, but its own change was not ' +
        'sent. Run again to finish it',
};


/***/ }),

/***/ 742:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ creationStopped),
/* harmony export */   T: () => (/* binding */ beginCreation),
/* harmony export */   vO: () => (/* binding */ creationAnswered),
/* harmony export */   wK: () => (/* binding */ creationSent)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3673);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6848);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2890);
/**
 * The creation of a release that was not there: with all its links or not at all. Whether a call whose answer was
 * lost has made it, the read that follows shows.
 */



/** To the creation; where the file of a link is not there, nothing is sent. */
function beginCreation(state, files) {
    const begun = { ...state, isApplied: true, stage: 'missing' };
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withheldNames */ .sy)(state.needs, files).size === 0)
        return begun;
    return { ...endAll(begun, { status: 'skipped' }, 'open'), ...HALTED };
}
/** Marks the call as under way. */
function creationSent(state) {
    const creation = { ...state.creation, open: null };
    return { ...state, stage: 'creating', rounds: state.rounds + 1, creation, remaining: null };
}
/** Takes in the answer: `null` where GitLab created it. */
function creationAnswered(state, error) {
    const written = { ...state, stage: 'written' };
    if (error === null)
        return { ...endAll(written, { status: 'done' }, 'judged'), creation: { ...CREATION, isDone: true } };
    const failed = { status: 'failed', error: (0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(error) };
    switch (error.kind) {
        case 'taken':
            return { ...endAll(written, failed, 'open'), creation: { ...CREATION, open: 'taken' } };
        case 'unclear':
        case 'unexpected':
            return {
                ...endAll(written, failed, 'open'),
                // What is not GitLab's answer would come again.
                creation: { ...CREATION, open: 'unclear', isHalted: error.kind === 'unexpected' },
            };
        default: {
            const problems = [...state.problems, (0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error, 'create-release-failed')];
            return { ...endAll(written, { status: 'skipped' }, 'open'), creation: HALTED.creation, problems };
        }
    }
}
/** The run was stopped before the call. */
function creationStopped(state) {
    return { ...endAll(state, { status: 'skipped' }, 'open'), ...HALTED };
}
const CREATION = { isDone: false, open: null, isHalted: false };
const HALTED = { stage: 'written', creation: { ...CREATION, isHalted: true } };
/** All links of the release share one outcome. */
function endAll(state, ending, certainty) {
    const entries = state.shown.plan.changes.reduce((noted, change, at) => (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteEnding */ .AO)(noted, at, change, ending, certainty), state.entries);
    return { ...state, entries };
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ answered),
  uv: () => (/* binding */ beginRound),
  TU: () => (/* binding */ halted),
  pK: () => (/* binding */ putBack),
  t$: () => (/* binding */ sent),
  gu: () => (/* binding */ settled),
  pL: () => (/* binding */ withheldAt)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __nccwpck_require__(3976);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __nccwpck_require__(3673);
// EXTERNAL MODULE: ./lib/app/apply/files.js
var apply_files = __nccwpck_require__(6848);
// EXTERNAL MODULE: ./lib/app/apply/round.js
var apply_round = __nccwpck_require__(6203);
// EXTERNAL MODULE: ./lib/app/apply/shown.js
var shown = __nccwpck_require__(6058);
;// CONCATENATED MODULE: ./lib/core/plan/parking.js
/** Where a link waits while others take its place: see the essay in `schedule.ts`. */

/** Marks a parked URL for whoever meets one: an interrupted run leaves it, the next run puts it right. */
const FRAGMENT = 'release-links-parked';
/** Chooses parking values that no link of the release claims or will claim. */
class Parking {
    /** URLs that look parked: those of an interrupted run, and those that are chosen here. */
    #parkedUrls = new Set();
    /** How many links have each path now; only of the paths that parked links have, which are few. */
    #paths = new Map();
    /** @param parked every change that will be parked */
    constructor(plan, parked) {
        for (const { before } of parked) {
            if (before.direct_asset_path !== null)
                this.#paths.set(before.direct_asset_path, 0);
        }
        // Most plans park nothing, and need not be looked through.
        if (parked.length > 0)
            this.#lookThrough(plan);
    }
    /**
     * What the link of `change` should be while it is parked.
     *
     * @param contested the fields whose present values others want
     */
    park(change, contested = new Set()) {
        const { before, after } = change;
        const path = before.direct_asset_path;
        const isShared = path !== null && (this.#paths.get(path) ?? 0) > 1;
        return {
            ...(0,core_link/* toLink */.SW)(before),
            url: contested.has('url') ? this.#parkedUrl(after.url, before.id) : before.url,
            direct_asset_path: contested.has('direct_asset_path') || isShared ? null : path,
        };
    }
    /** The target itself, made distinct by its fragment, which no server ever sees. */
    #parkedUrl(url, id) {
        const stem = `${url}${url.includes('#') ? '-' : '#'}${FRAGMENT}-${id}`;
        let parked = stem;
        for (let count = 2; this.#parkedUrls.has(parked); count += 1)
            parked = `${stem}-${count}`;
        this.#parkedUrls.add(parked);
        return parked;
    }
    #lookThrough({ unchanged, unmanaged, changes }) {
        for (const link of unchanged)
            this.#note(link);
        for (const link of unmanaged)
            this.#note(link);
        for (const change of changes) {
            if (change.action !== 'create')
                this.#note(change.before);
            if (change.action !== 'delete')
                this.#noteUrl(change.after.url);
        }
    }
    #note({ url, direct_asset_path: path }) {
        this.#noteUrl(url);
        const count = path === null ? undefined : this.#paths.get(path);
        if (path !== null && count !== undefined)
            this.#paths.set(path, count + 1);
    }
    #noteUrl(url) {
        if (url.includes(FRAGMENT))
            this.#parkedUrls.add(url);
    }
}

;// CONCATENATED MODULE: ./lib/core/plan/waiting-order.js
/**
 * In what order things that wait for each other can be done, and where a circle must be broken.
 *
 * What can go is taken off one by one (Kahn's algorithm). When nothing can, following waits from the first item
 * that is left must run into a circle; of its members the one that most others wait for is *parked*: it stops
 * holding others up now, and is done itself later. The result depends on the input alone.
 *
 * A release may have a hundred thousand links, so work and memory must grow with the number of waits and no faster:
 *
 * - Items are numbers, and what is known of them stands in typed arrays: no object and no set for each.
 * - The walk that finds a circle is not begun again for the next one. What was walked stays on the path, but for
 *   what was freed meanwhile and all that came after it.
 * - Of a long circle only the last members of the path are looked at. Else a ring whose first member is parked each
 *   time (URLs move on by one place, paths are reversed) would be walked again for each of its members.
 */
/** How many members of a circle are looked at for the one to park. Circles of real releases are far smaller. */
const LOOKED_AT = 64;
/**
 * @param waits for each item the items it waits for, as indices into the same list, never itself
 * @returns every item once with `park: false`, after all it waits for were done or parked
 */
function* releaseOrder(waits) {
    const queue = new Queue(waits);
    yield* takeOff(queue);
    for (let start = 0; start < waits.length; start += 1) {
        while (!queue.isDone(start)) {
            const parked = queue.mostWaitedFor(start);
            yield { index: parked, park: true };
            queue.free(parked);
            yield* takeOff(queue);
        }
    }
}
function* takeOff(queue) {
    for (let index = queue.next(); index !== null; index = queue.next()) {
        yield { index, park: false };
        queue.free(index);
    }
}
/** What waits, what can go, and the way that was walked in search of a circle. */
class Queue {
    #waits;
    #waiters;
    /** For each item how many others it still waits for. */
    #pending;
    /** Parked or done: holds nobody up any more. */
    #freed;
    #done;
    /** Items that wait for nothing, in the order in which they came to that; each comes once. */
    #ready;
    #readyCount = 0;
    #taken = 0;
    /** Each item of the path waits for the next. */
    #path = [];
    /** For each item its place on the path, or -1. */
    #place;
    constructor(waits) {
        const count = waits.length;
        this.#waits = waits;
        this.#pending = new Int32Array(count);
        this.#waiters = new Waiters(waits, this.#pending);
        this.#freed = new Uint8Array(count);
        this.#done = new Uint8Array(count);
        this.#ready = new Int32Array(count);
        this.#place = new Int32Array(count).fill(-1);
        for (let index = 0; index < count; index += 1) {
            if (this.#pending[index] === 0)
                this.#add(index);
        }
    }
    isDone(index) {
        return this.#done[index] === 1;
    }
    /** Takes off the next item that waits for nothing, or gives `null`. */
    next() {
        if (this.#taken === this.#readyCount)
            return null;
        const index = this.#ready[this.#taken];
        this.#taken += 1;
        this.#done[index] = 1;
        this.#leavePath(index);
        return index;
    }
    /** Lets go of what waits for an item that was parked or done; the second time there is nothing left to do. */
    free(index) {
        if (this.#freed[index] === 1)
            return;
        this.#freed[index] = 1;
        this.#leavePath(index);
        const { from, items } = this.#waiters;
        for (let at = from[index]; at < from[index + 1]; at += 1) {
            const waiter = items[at];
            const left = this.#pending[waiter] - 1;
            this.#pending[waiter] = left;
            if (left === 0)
                this.#add(waiter);
        }
    }
    /** Follows waits from an item that waits until one comes round again, and chooses from the circle. */
    mostWaitedFor(start) {
        const path = this.#path;
        let item = path.length === 0 ? start : this.#firstPending(path.at(-1));
        while (this.#place[item] === -1) {
            this.#place[item] = path.push(item) - 1;
            item = this.#firstPending(item);
        }
        const circleStart = Math.max(this.#place[item], path.length - LOOKED_AT);
        let best = path[circleStart];
        for (let at = circleStart + 1; at < path.length; at += 1) {
            const other = path[at];
            const more = this.#waiters.count(other) - this.#waiters.count(best);
            if (more > 0 || (more === 0 && other < best))
                best = other;
        }
        return best;
    }
    #firstPending(item) {
        for (const on of this.#waits[item] ?? [])
            if (this.#freed[on] === 0)
                return on;
        throw new Error('an item that waits for nothing was not taken off');
    }
    #add(index) {
        this.#ready[this.#readyCount] = index;
        this.#readyCount += 1;
    }
    /** What comes after an item on the path was reached through it. */
    #leavePath(index) {
        const place = this.#place[index];
        if (place === -1)
            return;
        for (const item of this.#path.splice(place))
            this.#place[item] = -1;
    }
}
/** For each item those that wait for it: the ones of item `i` stand in `items` from `from[i]` to `from[i + 1]`. */
class Waiters {
    from;
    items;
    /** @param pending is filled with the number of others that each item waits for */
    constructor(waits, pending) {
        const count = waits.length;
        const from = new Int32Array(count + 1);
        eachWait(waits, (on, index) => {
            if (on >= count)
                throw new Error(`an item waits for item ${on}, which is not there`);
            from[on + 1] = from[on + 1] + 1;
            pending[index] = pending[index] + 1;
        });
        for (let at = 0; at < count; at += 1)
            from[at + 1] = from[at + 1] + from[at];
        const filled = from.slice();
        const items = new Int32Array(from[count]);
        eachWait(waits, (on, index) => {
            const at = filled[on];
            items[at] = index;
            filled[on] = at + 1;
        });
        this.from = from;
        this.items = items;
    }
    count(index) {
        return this.from[index + 1] - this.from[index];
    }
}
/** What is waited for twice by one item is waited for once. */
function eachWait(waits, visit) {
    waits.forEach((list, index) => {
        if (list.length === 1)
            visit(list[0], index);
        else if (list.length > 1)
            for (const on of new Set(list))
                visit(on, index);
    });
}

;// CONCATENATED MODULE: ./lib/core/plan/schedule.js
/**
 * Steps: a plan's changes as API calls, and what each call has to wait for.
 *
 * Name, URL and path are unique within a release, and GitLab checks each call on its own. So a call that
 * writes a value must wait until the link that holds the value now has let go of it. That makes a graph:
 * every update or create waits for the holders of the values it writes. Deletes wait for nobody and creates
 * hold nothing, so only updates can wait for each other in a circle (a swap of two URLs, a rotation).
 *
 * A circle is broken by *parking* one of its links: an extra update moves its contested URL to the new URL plus
 * a fragment, so that whoever downloads in that instant already gets the right file, and clears its contested
 * path. Both values are free at once; later the link gets its final values like any other. Names never need
 * parking: a link that is recognised by path or URL has, by the order of the passes in `plan.ts`, a new name
 * that no link holds and an old name that nobody wants.
 *
 * Two links may, after a race, share a path; GitLab then refuses every update that would keep it (there is no
 * unique index on filepath, only a check; name and url have an index). That is why an update also waits for other
 * holders of a path that it merely keeps, and why parking clears a shared path even when nobody waits for it.
 */



/**
 * Turns a plan without conflicts into API calls, of which GitLab refuses none as long as nobody else writes.
 *
 * @param names names of the desired links in the manifest's order
 */
function toSchedule(plan, names) {
    const { changes } = plan;
    const { waits, contested } = findWaits(changes);
    const turns = [...releaseOrder(waits)];
    const parking = new Parking(plan, turns.flatMap(({ index, park }) => (park ? [changes[index]] : [])));
    const writes = [];
    const creates = [];
    const deletes = [];
    /** For each change that was parked or done, the position of the step that freed its values, or -1. */
    const freedAt = new Int32Array(changes.length).fill(-1);
    const write = (index, step) => {
        const position = writes.push(step) - 1;
        if (freedAt[index] === -1)
            freedAt[index] = position;
    };
    for (const { index, park } of turns) {
        const change = changes[index];
        const waitsFor = park ? NONE : stepsBefore(index, waits[index] ?? NONE, freedAt);
        switch (change?.action) {
            case 'create':
                creates.push({ kind: 'create', change, waitsFor });
                break;
            case 'delete':
                if (contested[index] === 0)
                    deletes.push(change);
                else
                    write(index, { kind: 'delete', change, waitsFor });
                break;
            case 'update':
                if (park) {
                    const link = parking.park(change, fieldsOf(contested[index]));
                    write(index, { kind: 'park', change, link, waitsFor });
                }
                else
                    write(index, { kind: 'update', change, waitsFor });
        }
    }
    return { writes, creates: inSendingOrder(creates, names), deletes };
}
/** Most changes wait for nothing. They share this list: one for each would be most of the memory. */
const NONE = Object.freeze([]);
/** Positions of the steps that freed what a change waits for, its own parking included. */
function stepsBefore(index, waits, freedAt) {
    const own = freedAt[index];
    if (waits.length === 0 && own === -1)
        return NONE;
    const positions = new Set(own === -1 ? [] : [own]);
    for (const on of waits)
        if (freedAt[on] !== -1)
            positions.add(freedAt[on]);
    return positions.size === 0 ? NONE : [...positions].sort((a, b) => a - b);
}
/** Field by field, so that only one index of values is in memory at a time. */
function findWaits(changes) {
    const waiting = new Map();
    const contested = new Uint8Array(changes.length);
    core_link/* CLAIM_FIELDS */.hO.forEach((field, bit) => {
        const writers = writersOf(field, changes);
        if (writers.size === 0)
            return;
        changes.forEach((change, on) => {
            const value = change.action === 'create' ? null : change.before[field];
            const index = value === null ? undefined : writers.get(value);
            if (index === undefined || index === on)
                return;
            const list = waiting.get(index);
            if (list === undefined)
                waiting.set(index, [on]);
            else
                list.push(on);
            contested[on] = contested[on] | (1 << bit);
        });
    });
    return { waits: changes.map((_, index) => waiting.get(index) ?? NONE), contested };
}
/**
 * Which change writes each value; values are distinct in a manifest. One that a link keeps is left out, since nobody
 * else can have it, unless it is a path.
 */
function writersOf(field, changes) {
    const writers = new Map();
    changes.forEach((change, index) => {
        if (change.action === 'delete')
            return;
        const value = change.after[field];
        if (value === null)
            return;
        const isKept = change.action === 'update' && change.before[field] === value;
        if (!isKept || field === 'direct_asset_path')
            writers.set(value, index);
    });
    return writers;
}
function fieldsOf(bits) {
    return new Set(core_link/* CLAIM_FIELDS */.hO.filter((_, bit) => (bits & (1 << bit)) !== 0));
}
/**
 * The reverse of the manifest's order, because GitLab lists the newest link first. What the manifest does not name
 * comes last.
 */
function inSendingOrder(creates, names) {
    if (creates.length < 2)
        return creates;
    const unnamed = new Map(creates.map((step) => [step.change.after.name, step]));
    const ordered = [];
    for (const name of names.toReversed()) {
        const step = unnamed.get(name);
        if (step === undefined)
            continue;
        ordered.push(step);
        unnamed.delete(name);
    }
    return [...ordered, ...unnamed.values()];
}

;// CONCATENATED MODULE: ./lib/app/apply/task.js
/** A schedule as a list of calls, each with what it has to wait for. */


/**
 * The tasks that carry out a plan, in an order in which they could be sent one by one.
 *
 * @param shownAt where a change stands in the plan that was shown
 * @param names names of the desired links in the manifest's order
 * @param order `any` gives up the order in which GitLab lists new links
 */
function toTasks(tag, plan, shownAt, names, order) {
    const { writes, creates, deletes } = toSchedule(plan, names);
    const parked = new Map();
    const tasks = [];
    for (const step of writes) {
        tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(step.change), follows: null, isLast: false });
        if (step.kind === 'park')
            parked.set(step.change, step.link);
    }
    creates.forEach((step, at) => {
        const follows = order === 'manifest' && at > 0 ? tasks.length - 1 : null;
        tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(step.change), follows, isLast: false });
    });
    for (const change of deletes) {
        const step = { kind: 'delete', change, waitsFor: [] };
        tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(change), follows: null, isLast: true });
    }
    return tasks;
}
function taskOf(step, tag, parked) {
    const { kind, change, waitsFor } = step;
    return { kind, change, waitsFor, call: callOf(step, tag, parked.get(change)) };
}
/** @param parked what the link is when its final values are written; absent where it was not parked */
function callOf(step, tag, parked) {
    if (step.kind === 'create')
        return { kind: 'create', tag, link: step.change.after };
    const { id } = step.change.before;
    const before = parked ?? (0,core_link/* toLink */.SW)(step.change.before);
    if (step.kind === 'delete')
        return { kind: 'delete', tag, id, before };
    return { kind: 'update', tag, id, before, link: step.kind === 'park' ? step.link : step.change.after };
}

;// CONCATENATED MODULE: ./lib/app/apply/release-events.js
/** What happens to one release: each function takes its state and gives the next one. */






/** Failures that any further call would meet too. */
const HALTING = new Set(['denied', 'unreachable', 'unexpected', 'stopped']);
/** Failures that the same call would meet again. */
const REFUSALS = new Set(['refused', 'taken', 'denied']);
/** How often a call may come back unsent. */
const MAX_RETURNS = 5;
/** Begins a round with what the release's plan is now, but for the links of files that did not go up. */
function beginRound(state, plan, files, { order }) {
    const { tag, desired } = state.target;
    const names = desired.map(({ name }) => name);
    const shownAt = (change) => (0,shown/* positionOf */.df)(change, state.shown) ?? -1;
    const opened = (0,apply_round/* openRound */.rM)(plan, toTasks(tag, plan, shownAt, names, order), state.rounds > 0);
    const { round, entries } = (0,apply_round/* withhold */.s$)({ round: opened, entries: state.entries }, (0,apply_files/* withheldNames */.sy)(state.needs, files));
    return settled({ ...state, stage: 'writing', isApplied: true, rounds: state.rounds + 1, round, entries });
}
/** Marks calls as under way. What was read before is not what the release is from now on. */
function sent(state, tasks) {
    if (state.round === null)
        return state;
    const round = tasks.reduce((marked, at) => (0,apply_round/* mark */.Gy)(marked, at, 'sent'), state.round);
    return { ...state, round, remaining: null };
}
/**
 * Takes in the answer to a call.
 *
 * @param isAlone whether it was sent in a request of its own
 */
function answered(state, at, answer, isAlone) {
    const { round, entries } = state;
    const task = round?.tasks[at];
    if (round === null || task === undefined)
        return state;
    const end = (ending, certainty, more = {}) => {
        const ended = (0,apply_round/* endTask */.ZJ)({ round: { ...round, ...more }, entries }, at, ending, certainty);
        const isLost = ending.status === 'failed' || ending.status === 'skipped';
        return settled({ ...state, ...(isLost ? (0,apply_round/* skipBlocked */.Wl)(ended) : ended) });
    };
    switch (answer.kind) {
        case 'done': {
            const { call, kind } = task;
            if (kind === 'park' && call.kind === 'update')
                return {
                    ...state,
                    round: (0,apply_round/* mark */.Gy)(round, at, 'done'),
                    own: new Set([...state.own, (0,shown/* contentOf */.$E)(call.link)]),
                };
            if (call.kind === 'delete' &&
                answer.link !== null &&
                (0,core_link/* changedFields */.E0)(call.before, answer.link).length > 0)
                return foundVictim(end({ status: 'failed', error: WRONG_VICTIM }, 'final'), task.shown, answer.link);
            // A delete that GitLab did not confirm with its link may have met one that the web form had made anew.
            return end({ status: 'done' }, call.kind === 'delete' && answer.link === null ? 'open' : 'judged');
        }
        case 'already':
            return end({ status: 'unchanged' }, 'judged');
        case 'changed':
            return withheldAt(end({ status: 'skipped' }, 'open'), task.shown, answer.now);
        case 'unsent': {
            const returns = (round.returns[at] ?? 0) + 1;
            if (returns > MAX_RETURNS)
                return end({ status: 'failed', error: NEVER_SENT }, 'open', { isHalted: true });
            const counted = { ...round, returns: round.returns.with(at, returns) };
            return { ...state, round: (0,apply_round/* mark */.Gy)(counted, at, 'waiting') };
        }
        case 'failed':
            return end(...failureOf(answer.error), afterFailure(round, at, answer.error, isAlone));
        default:
            return answer;
    }
}
function failureOf(error) {
    if (error.kind === 'stopped')
        return [{ status: 'skipped' }, 'open'];
    return [{ status: 'failed', error: (0,store_error/* sentenceOf */.$N)(error) }, REFUSALS.has(error.kind) ? 'judged' : 'open'];
}
function afterFailure(round, at, { kind }, isAlone) {
    const task = round.tasks[at];
    if (task === undefined)
        return {};
    const isRefused = REFUSALS.has(kind);
    return {
        isHalted: round.isHalted || HALTING.has(kind),
        isChainEnded: round.isChainEnded || (task.kind === 'create' && !isAlone),
        refused: isRefused ? new Set([...round.refused, task.change]) : round.refused,
    };
}
function foundVictim(state, shown, link) {
    return { ...state, stage: 'writing', victims: [...state.victims, { shown, link, state: 'waiting' }] };
}
/** A change whose link is not what was shown is left alone. */
function withheldAt(state, shown, now) {
    return { ...state, withheld: [...state.withheld, { shown, now }] };
}
/** Takes in what became of putting a link back. */
function putBack(state, at, answer) {
    const victim = state.victims[at];
    if (victim === undefined)
        return state;
    const isBack = answer.kind === 'done' || answer.kind === 'already';
    const error = answer.kind === 'failed' ? (0,store_error/* sentenceOf */.$N)(answer.error) : NEVER_SENT;
    return settled({
        ...state,
        victims: state.victims.with(at, { ...victim, state: isBack ? 'back' : { error } }),
    });
}
/** Nothing more is begun: the run was stopped, or what it would need to know cannot be read. */
function halted(state, problem = null) {
    const problems = problem === null ? state.problems : [...state.problems, problem];
    const { round, entries } = state;
    if (round === null)
        return { ...state, problems };
    const skipped = (0,apply_round/* skipBlocked */.Wl)({ round: { ...round, isHalted: true }, entries });
    return settled({
        ...state,
        ...skipped,
        problems,
        stage: state.stage === 'looking' ? 'writing' : state.stage,
    });
}
/** To `written` when all of the round has come to its end. */
function settled(state) {
    const isBusy = state.victims.some((victim) => victim.state === 'waiting' || victim.state === 'sent');
    const isDone = state.stage === 'writing' && state.round !== null && (0,apply_round/* isOver */.PU)(state.round) && !isBusy;
    return isDone ? { ...state, stage: 'written' } : state;
}
const WRONG_VICTIM = 'somebody else had changed this link in the instant before it was deleted, so it was not the one of the plan';
const NEVER_SENT = 'it could not be sent';


/***/ }),

/***/ 6203:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ needsLook),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Wl: () => (/* binding */ skipBlocked),
/* harmony export */   ZJ: () => (/* binding */ endTask),
/* harmony export */   rM: () => (/* binding */ openRound),
/* harmony export */   s$: () => (/* binding */ withhold),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2622);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2890);
/**
 * One round of one release: its tasks, and how far they are. All functions give a new round.
 *
 * A change that GitLab refuses stops only what waits for it. A failure that the next call would meet as well (no
 * permission, no connection, a stopped run) lets everything that has not begun be skipped. Deletes that are left for
 * last are sent only when all else succeeded, so that a half-done apply never has fewer links than it found.
 */


/** @param isReread whether `plan` was made from a read that came after the first one */
function openRound(plan, tasks, isReread) {
    return {
        plan,
        tasks,
        marks: tasks.map(() => 'waiting'),
        returns: tasks.map(() => 0),
        first: 0,
        lastFrom: tasks.filter(({ isLast }) => !isLast).length,
        hasFailed: false,
        waiting: tasks.length,
        underWay: 0,
        isReread,
        isDirty: false,
        isHalted: false,
        isChainEnded: false,
        refused: new Set(),
        skipped: new Set(),
    };
}
/** Whether every task has come to its end. */
function isOver({ waiting, underWay }) {
    return waiting === 0 && underWay === 0;
}
/** Gives a task another mark. */
function mark(round, at, next) {
    const before = round.marks[at] ?? 'waiting';
    const marks = round.marks.with(at, next);
    let { first } = round;
    while (first < marks.length && marks[first] !== 'waiting' && marks[first] !== 'sent')
        first += 1;
    const count = (which) => Number(next === which) - Number(before === which);
    return {
        ...round,
        marks,
        first: next === 'waiting' ? Math.min(first, at) : first,
        waiting: round.waiting + count('waiting'),
        underWay: round.underWay + count('sent'),
        hasFailed: round.hasFailed || (next === 'failed' && at < round.lastFrom),
        isDirty: round.isDirty || (next === 'sent' && at < round.lastFrom),
    };
}
/**
 * Whether a task may be sent now, as far as other tasks go.
 *
 * @param together tasks that go before it in the same request
 */
function isFree(round, at, together) {
    const task = round.tasks[at];
    if (task === undefined || round.marks[at] !== 'waiting')
        return false;
    if (task.isLast && (round.hasFailed || round.first < round.lastFrom))
        return false;
    const { follows } = task;
    const before = follows === null ? 'done' : round.marks[follows];
    const isTurn = before === 'done' || before === 'failed' || (follows !== null && together.has(follows));
    return isTurn && task.waitsFor.every((on) => round.marks[on] === 'done' || together.has(on));
}
/** Whether a delete still needs a look at the release: before the first, and after whatever else was sent. */
function needsLook({ isReread, isDirty }, { kind, isLast }) {
    return kind === 'delete' && (!isReread || (isLast && isDirty));
}
/** Ends a task. One whose link was moved out of the way, and is now skipped, has failed: something was sent for it. */
function endTask({ round, entries }, at, ending, certainty) {
    const task = round.tasks[at];
    if (task === undefined)
        return { round, entries };
    const isDone = ending.status === 'done' || ending.status === 'unchanged';
    const end = ending.status === 'skipped' && isParked(round, task) ? _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .HALFWAY */ .Pi : ending;
    return {
        round: mark(round, at, isDone ? 'done' : 'failed'),
        entries: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteEnding */ .AO)(entries, task.shown, task.change, end, certainty),
    };
}
function isParked({ tasks, marks }, { kind, change, waitsFor }) {
    return kind === 'update' && waitsFor.some((on) => tasks[on]?.change === change && marks[on] === 'done');
}
/** Skips what cannot be sent any more, because of what has failed. */
function skipBlocked(state) {
    let { round, entries } = state;
    for (let at = round.first; at < round.tasks.length; at += 1) {
        if (round.marks[at] !== 'waiting' || !isBlocked(round, at))
            continue;
        ({ round, entries } = skip({ round, entries }, at));
    }
    return { round, entries };
}
function isBlocked(round, at) {
    const task = round.tasks[at];
    if (task === undefined || round.isHalted || (task.isLast && round.hasFailed))
        return true;
    if (task.follows !== null && round.isChainEnded)
        return true;
    return task.waitsFor.some((on) => round.marks[on] === 'failed');
}
function skip(state, at) {
    const task = state.round.tasks[at];
    if (task === undefined)
        return state;
    const { round, entries } = endTask(state, at, { status: 'skipped' }, 'open');
    return { entries, round: { ...round, skipped: new Set([...round.skipped, task.change]) } };
}
/** Skips the changes of links whose files are not there, and all deletes with them. */
function withhold(state, names) {
    if (names.size === 0)
        return state;
    let next = state;
    state.round.tasks.forEach(({ change, kind }, at) => {
        if (kind === 'delete' || names.has((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change)))
            next = skip(next, at);
    });
    return skipBlocked(next);
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zg: () => (/* binding */ change),
  AD: () => (/* binding */ startRun),
  PM: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./lib/app/apply/files.js
var apply_files = __nccwpck_require__(6848);
// EXTERNAL MODULE: ./lib/app/apply/release-creation.js
var release_creation = __nccwpck_require__(742);
// EXTERNAL MODULE: ./lib/app/apply/release-events.js + 4 modules
var release_events = __nccwpck_require__(1728);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __nccwpck_require__(3976);
// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __nccwpck_require__(3673);
// EXTERNAL MODULE: ./lib/app/prepare/targets.js + 10 modules
var targets = __nccwpck_require__(1628);
// EXTERNAL MODULE: ./lib/app/apply/outcomes.js
var outcomes = __nccwpck_require__(2890);
// EXTERNAL MODULE: ./lib/app/apply/round.js
var apply_round = __nccwpck_require__(6203);
// EXTERNAL MODULE: ./lib/app/apply/shown.js
var apply_shown = __nccwpck_require__(6058);
;// CONCATENATED MODULE: ./lib/app/apply/release-reads.js
/**
 * What a read says of a release: in the middle of a round, which of its changes still hold, and after it, what has
 * become of them and whether another round would help.
 */









/** The most times a plan is made and applied for one release. */
const MAX_ROUNDS = 3;
/** Takes in what a look in the middle of a round showed: changes whose link is another one by now are withheld. */
function looked(state, release, at) {
    const { round } = state;
    if (round === null)
        return state;
    const known = { ...state, release, readAt: at, stage: 'writing' };
    if (release === null)
        return (0,release_events/* halted */.TU)(known);
    let next = { ...known, round: { ...round, isReread: true, isDirty: false } };
    const seen = new Set();
    const moving = movingIds(round);
    round.tasks.forEach((task, position) => {
        if (round.marks[position] !== 'waiting' || seen.has(task.change))
            return;
        // The first call that is left of a change says what its link should be now.
        seen.add(task.change);
        next = heldAgainst(next, position, task, release.links, moving);
    });
    const { round: last, entries } = next;
    return last === null ? next : (0,release_events/* settled */.gu)({ ...next, ...(0,apply_round/* skipBlocked */.Wl)({ round: last, entries }) });
}
/** Links that this round is still to change or delete: the values they hold will be free. */
function movingIds({ tasks, marks }) {
    return new Set(tasks.flatMap(({ call }, at) => (marks[at] === 'waiting' && call.kind !== 'create' ? [call.id] : [])));
}
function heldAgainst(state, at, task, links, moving) {
    const { round, entries } = state;
    if (round === null)
        return state;
    const { call, shown } = task;
    const end = (status) => ({
        ...state,
        ...(0,apply_round/* endTask */.ZJ)({ round, entries }, at, { status }, status === 'unchanged' ? 'judged' : 'open'),
    });
    if (call.kind === 'create') {
        if ((0,apply_shown/* sameAs */.f4)(call.link, links) !== undefined)
            return end('unchanged');
        const holder = links.find((link) => !moving.has(link.id) && (0,apply_shown/* claimOf */._B)(call.link, link) !== null);
        return holder === undefined ? state : (0,release_events/* withheldAt */.pL)(end('skipped'), shown, (0,core_link/* toLink */.SW)(holder));
    }
    const now = links.find(({ id }) => id === call.id) ?? (0,apply_shown/* sameAs */.f4)(call.before, links);
    if (now !== undefined && (0,core_link/* changedFields */.E0)(now, call.before).length === 0)
        return now.id === call.id ? state : { ...state, round: readdressed(round, task.change, now.id) };
    if (call.kind === 'delete' ? now === undefined : isAsWanted(now, task.change))
        return end('unchanged');
    return (0,release_events/* withheldAt */.pL)(end('skipped'), shown, now === undefined ? null : (0,core_link/* toLink */.SW)(now));
}
function isAsWanted(now, change) {
    return now !== undefined && change.action === 'update' && (0,core_link/* changedFields */.E0)(now, change.after).length === 0;
}
/** The link was deleted and made again just as it was: the web form does so. */
function readdressed(round, change, id) {
    const tasks = round.tasks.map((task) => task.change === change && task.call.kind !== 'create' ? { ...task, call: { ...task.call, id } } : task);
    return { ...round, tasks };
}
/** Takes in what a read after a round showed, and begins the next round where that helps. */
function readBack(state, release, at, files, config) {
    const { desired, policy } = state.target;
    const links = release?.links ?? [];
    const remaining = (0,plan/* createPlan */.qT)(desired, links, policy);
    const { creation, problems } = release === null ? unsettled(state) : settleCreation(state, remaining);
    const entries = release === null ? state.entries : (0,outcomes/* correct */.d4)(state.entries, state.shown.plan, links, remaining);
    const known = {
        ...state,
        release,
        readAt: at,
        remaining,
        creation,
        problems,
        entries,
        withheld: [],
        stage: 'over',
    };
    const isHalted = state.round?.isHalted === true || state.creation.isHalted;
    if (isHalted || state.rounds >= MAX_ROUNDS)
        return known;
    if (release === null)
        return state.creation.open === null ? known : { ...known, stage: 'missing' };
    const next = (0,apply_shown/* withinShown */.F$)(remaining, state.shown, state.own);
    if ((0,plan/* isInSync */.tU)(next) || next.changes.length === 0 || remaining.conflicts.length > 0)
        return known;
    return isFutile(known, next, files) ? known : (0,release_events/* beginRound */.uv)(known, next, files, config);
}
/** The read failed: nothing can be said of what the release is now, and nothing more is sent to it. */
function unread(state, error) {
    const problem = (0,store_error/* problemOf */.Zw)(error, 'read-back-failed');
    if (state.stage === 'looking')
        return (0,release_events/* halted */.TU)(state, error.kind === 'stopped' ? null : problem);
    return { ...state, remaining: null, problems: [...state.problems, problem], stage: 'over' };
}
/** All that is left was refused, or waited for what was refused: GitLab would say the same again. */
function isFutile({ round, needs }, next, files) {
    if (round === null)
        return false;
    const isWithheld = [...needs.files.values()].some((at) => {
        const state = files[at]?.state;
        return typeof state === 'object' && state.status !== 'done';
    });
    if (round.refused.size === 0 && !isWithheld)
        return false;
    const isEnded = new Set([...round.refused, ...round.skipped].map(textOf));
    return next.changes.every((change) => isEnded.has(textOf(change)));
}
/** Two changes with one text would send one and the same call. */
function textOf(change) {
    return change.action === 'delete'
        ? JSON.stringify(['delete', change.before.id])
        : JSON.stringify([change.action, change.after, change.action === 'update' ? change.before.id : null]);
}
function unsettled({ creation, problems }) {
    return { creation, problems };
}
/**
 * Whether the release that a read found after an open call is the one that we sent: where the answer was lost, one
 * of its links is enough to say so; where there was a release already, all must be there, as after a create.
 */
function settleCreation({ creation, problems, target }, { unchanged }) {
    if (creation.open === null)
        return { creation, problems };
    const { length } = (0,targets/* creatableLinks */.Zh)(target);
    const isDone = unchanged.length >= (creation.open === 'taken' ? length : Math.min(1, length));
    const isUnclear = !isDone && creation.open === 'unclear';
    return {
        creation: { ...creation, isDone, open: null },
        problems: isUnclear ? [...problems, CREATION_UNCLEAR] : problems,
    };
}
/** The answer was lost, and none of the links shows whose release it is that is there now. */
const CREATION_UNCLEAR = (0,problem/* warning */.$e)('creation-unclear', 'whether this run or somebody else created the release is not known: the answer was lost', 'Somebody else wrote to it at the same time. Its links are reported as they were read.');

;// CONCATENATED MODULE: ./lib/app/apply/release-state.js
/**
 * One release on its way to what the manifest says: what was planned and shown, what became of it, and what was read
 * last. A value; what happens to it is in `release-events.ts`.
 */

/** A release as a run begins with it. */
function beginRelease({ target, current, plan, readAt }, needs) {
    return {
        target,
        shown: (0,apply_shown/* toShown */.bh)(plan),
        existed: current !== null,
        needs,
        stage: 'planned',
        release: current,
        readAt,
        rounds: 0,
        round: null,
        entries: plan.changes.map(() => null),
        isApplied: false,
        own: new Set(),
        creation: { isDone: false, open: null, isHalted: false },
        withheld: [],
        victims: [],
        problems: [],
        remaining: null,
    };
}

;// CONCATENATED MODULE: ./lib/app/apply/run.js
/**
 * The apply of a run as a function of state and event. Nothing here sends, waits or looks at a clock: `drive.ts` does,
 * and a test may do it instead.
 *
 * All releases of a run are one state, since they share what is limited: the number of requests under way, and the
 * requests themselves, as one can carry calls of several releases. What comes next is chosen in `next.ts`.
 */





/** A run before its first call. @param uploads for each release its planned files, under the names of its links */
function startRun(planned, uploads, config) {
    const { files, needs } = (0,apply_files/* shareFiles */.TS)(uploads);
    const releases = planned.map((release, at) => beginRelease(release, needs[at] ?? NO_NEEDS));
    return { config, releases, files, underWay: 0, writing: 0, isStopped: false };
}
const NO_NEEDS = { files: new Map(), own: [], problems: [] };
/** The state after an event. */
function step(state, event) {
    switch (event.kind) {
        case 'written': {
            const isAlone = event.origins.length === 1;
            return event.origins.reduce((next, { release, kind, at }, index) => {
                const answer = event.answers[index] ?? UNSENT;
                return change(next, release, (each) => kind === 'task' ? (0,release_events/* answered */.oQ)(each, at, answer, isAlone) : (0,release_events/* putBack */.pK)(each, at, answer));
            }, over(state, 1));
        }
        case 'release-created':
            return change(over(state, 1), event.release, (each) => (0,release_creation/* creationAnswered */.vO)(each, event.error));
        case 'read':
            return event.releases.reduce((next, release) => change(next, release, (each) => read(each, event, state)), over(state, 0));
        case 'uploaded': {
            const file = state.files[event.file];
            if (file === undefined)
                return state;
            return { ...over(state, 0), files: state.files.with(event.file, { ...file, state: event.outcome }) };
        }
        case 'stopped':
            return stop(state);
        default:
            return event;
    }
}
const UNSENT = { kind: 'unsent' };
/** @param writing 1 where the command that is over was one that writes */
function over(state, writing) {
    return { ...state, underWay: state.underWay - 1, writing: state.writing - writing };
}
/** The state with one release changed. */
function change(state, at, act) {
    const release = state.releases[at];
    if (release === undefined)
        return state;
    const next = act(release);
    return next === release ? state : { ...state, releases: state.releases.with(at, next) };
}
function read(release, { found, at }, { files, config }) {
    if (found instanceof Error)
        return unread(release, found);
    const current = found.get(release.target.tag) ?? null;
    return release.stage === 'looking'
        ? looked(release, current, at)
        : readBack(release, current, at, files, config);
}
/** What has not begun is skipped; what is under way will still answer. */
function stop(state) {
    const files = state.files.map((file) => {
        if (file.state !== 'waiting')
            return file;
        return { ...file, state: { action: 'upload', name: file.upload.name, status: 'skipped' } };
    });
    const releases = state.releases.map((release) => {
        const isEarly = release.stage === 'files' || release.stage === 'missing';
        if (isEarly && release.release === null)
            return (0,release_creation/* creationStopped */.$N)({ ...release, isApplied: true });
        const begun = release.stage === 'files' ? (0,release_events/* beginRound */.uv)(release, release.shown.plan, files, state.config) : release;
        return (0,release_events/* halted */.TU)(begun);
    });
    return { ...state, files, releases, isStopped: true };
}


/***/ }),

/***/ 6058:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   F$: () => (/* binding */ withinShown),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   bh: () => (/* binding */ toShown),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   f4: () => (/* binding */ sameAs)
/* harmony export */ });
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3976);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2622);
/**
 * What was shown, and so may be done. A later round plans from what was read last; of that plan it carries out only
 * what the plan that was shown says as well, on links that are as they were shown, or as this run has left them.
 *
 * Ids do not count: GitLab's web form deletes all links and makes them anew. Their content does, all of it: a link
 * that somebody has changed is another one than the one that a person agreed to change or delete.
 */


/** Makes a plan ready to be asked. */
function toShown(plan) {
    return { plan, positions: new Map(plan.changes.map((change, at) => [keyOf(change), at])) };
}
/** Position of the shown change that a change is one with; `null` where there is none. */
function positionOf(change, { positions }) {
    return positions.get(keyOf(change)) ?? null;
}
function keyOf(change) {
    return `${change.action} ${(0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change)}`;
}
/** All four fields of a link as one text. */
function contentOf(link) {
    return JSON.stringify([link.name, link.url, link.link_type, link.direct_asset_path]);
}
/**
 * Whether a change is one of those that were shown.
 *
 * @param own contents that this run has given to links on the way (parked ones)
 */
function isShown(change, shown, own) {
    const at = positionOf(change, shown);
    const known = at === null ? undefined : shown.plan.changes[at];
    if (known === undefined || known.action !== change.action)
        return false;
    const isLeft = (link) => own.has(contentOf(link));
    switch (change.action) {
        case 'create':
            return known.action === 'create' && contentOf(known.after) === contentOf(change.after);
        case 'update':
            return (known.action === 'update' &&
                contentOf(known.after) === contentOf(change.after) &&
                (contentOf(known.before) === contentOf(change.before) || isLeft(change.before)));
        case 'delete':
            return known.action === 'delete' && contentOf(known.before) === contentOf(change.before);
    }
}
/**
 * The part of a plan that may be carried out: without changes that were not shown, and without those that need a
 * value which the link of such a change holds. What is left out counts as unmanaged.
 */
function withinShown(plan, shown, own) {
    let changes = plan.changes.filter((change) => isShown(change, shown, own));
    if (changes.length === plan.changes.length)
        return plan;
    for (;;) {
        const kept = new Set(changes);
        const left = plan.changes.flatMap((change) => kept.has(change) || change.action === 'create' ? [] : [change.before]);
        const free = changes.filter((change) => change.action === 'delete' || !clashes(change.after, left));
        if (free.length === changes.length)
            return { ...plan, changes, unmanaged: [...plan.unmanaged, ...left], conflicts: [] };
        changes = free;
    }
}
function clashes(link, others) {
    return others.some((other) => claimOf(link, other) !== null);
}
/** The first field whose value both links claim; `null` where there is none. */
function claimOf(link, other) {
    return _core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAIM_FIELDS */ .hO.find((field) => link[field] !== null && link[field] === other[field]) ?? null;
}
/** The link of `links` with exactly the content of `link`. */
function sameAs(link, links) {
    const content = contentOf((0,_core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .toLink */ .SW)(link));
    return links.find((each) => contentOf(each) === content);
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVariables)
/* harmony export */ });
/** What templates can use of a run. */
/** The values for the release with this tag. */
function runVariables(tag, settings) {
    const { project, facts, vars, gitlabUrl, commit } = settings;
    return {
        tag,
        project,
        vars,
        apiUrl: `${gitlabUrl}/api/v4`,
        projectUrl: facts.url,
        projectId: facts.id,
        commit,
    };
}


/***/ }),

/***/ 3973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createOfflineSources),
  L: () => (/* binding */ createSources)
});

// EXTERNAL MODULE: ./lib/core/desired/package-address.js
var package_address = __nccwpck_require__(5026);
// EXTERNAL MODULE: ./lib/core/entry/template.js
var template = __nccwpck_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __nccwpck_require__(5596);
// EXTERNAL MODULE: ./lib/core/pattern/glob.js
var glob = __nccwpck_require__(2333);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __nccwpck_require__(850);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __nccwpck_require__(3673);
;// CONCATENATED MODULE: ./lib/app/prepare/local-files.js
/** The source that is the disk. */



/** Local files. Those that are to be uploaded have the address that they will have. */
async function localFiles(entry, variables, workspace, urlOf) {
    const files = await workspace.listFiles(entry.patterns);
    const { upload } = entry;
    if (!files.ok || upload === null)
        return files.ok ? { ...files, value: files.value.map((path) => ({ path })) } : files;
    const target = (0,package_address/* packageVersion */.Tl)(upload, (0,entry_variables/* lookup */.$I)(variables, null));
    if (!target.ok)
        return target;
    const names = files.value.map((path) => (0,package_address/* uploadedName */.iB)(upload, { path }, variables));
    const problems = names.flatMap((name) => (0,package_address/* fileNameProblem */.XY)(name, entry.place) ?? []);
    if ((0,problem/* hasErrors */.Cs)(problems))
        return { ok: false, problems };
    const value = files.value.map((path) => {
        return { path, url: urlOf({ ...target.value, path: (0,package_address/* uploadedName */.iB)(upload, { path }, variables) }) };
    });
    return { ...files, value };
}

;// CONCATENATED MODULE: ./lib/app/prepare/sources.js
/**
 * Where links come from: local files, packages of the registry, releases on GitHub.
 *
 * A source that cannot be read is an error. One that can be read and has nothing is what the input
 * `if-no-files-found` says it is. Each place is asked once in a run, however many entries and releases need it.
 */








/**
 * Where a file of a package can be downloaded. The project stands there by its path wherever that is known, so that a
 * pipeline, which knows the project by its id first, and a command line make the same link.
 */
function fileUrl({ gitlabUrl, facts, project }, address) {
    return (0,package_address/* genericFileUrl */.Jk)(gitlabUrl, facts.path ?? project ?? 'group/project', address);
}
/**
 * All sources.
 *
 * Problems, each at the entry: those of the workspace and of `package-address.ts`, `no-files-found` for a package
 * or release that is not there, `package-registry` and `github` for what these servers answered.
 */
function createSources(ports, settings) {
    const { workspace, packages, github } = ports;
    const filesOnce = remember();
    const assetsOnce = remember();
    const absent = (message, hint, place) => absentSource(message, hint, place, settings);
    async function inPackage(entry, variables) {
        const wanted = (0,package_address/* packageVersion */.Tl)(entry, (0,entry_variables/* lookup */.$I)(variables, null));
        if (!wanted.ok)
            return wanted;
        const { package: name, version } = wanted.value;
        const files = await filesOnce((0,package_address/* packageKey */.MO)(wanted.value), () => packages.listFiles(wanted.value));
        if (files === null) {
            const what = `the project has no generic package ${(0,quoted/* quoted */.TL)(name)} of version ${(0,quoted/* quoted */.TL)(version)}`;
            return absent(what, 'Name and version are compared exactly.', entry.place);
        }
        const found = files.map(({ path }) => ({ path, url: fileUrl(settings, { ...wanted.value, path }) }));
        return selected(found, entry);
    }
    async function onGithub(entry, variables) {
        const { owner, repository } = entry;
        const tag = entry.tag === null ? variables.tag : (0,template/* expandTemplate */.Ly)(entry.tag, (0,entry_variables/* lookup */.$I)(variables, null));
        if (tag === null || tag.trim() === '')
            return { ok: false, problems: [noGithubTag(entry)] };
        const key = `${owner}/${repository} ${tag}`;
        const assets = await assetsOnce(key, () => github.listAssets(owner, repository, tag));
        if (assets === null) {
            const what = `${owner}/${repository} has no published release ${(0,quoted/* quoted */.TL)(tag)} on GitHub`;
            return absent(what, 'Drafts are not read. With `tag` another release can be named.', entry.place);
        }
        const found = assets.map(({ url, ...asset }) => ({ path: asset.name, url, asset }));
        return selected(found, entry);
    }
    const finders = {
        files: (entry, variables) => localFiles(entry, variables, workspace, (address) => fileUrl(settings, address)),
        package: (entry, variables) => atEntry('package-registry', entry, () => inPackage(entry, variables)),
        github: (entry, variables) => atEntry('github', entry, () => onGithub(entry, variables)),
    };
    return {
        find(entry, variables) {
            // The compiler cannot pair a kind that is only known now with its own entry.
            const find = finders[entry.kind];
            return find(entry, variables);
        },
    };
}
/** The part of the sources that needs no network. `package` and `github` entries are not looked at. */
function createOfflineSources(workspace, settings) {
    return {
        async find(entry, variables) {
            if (entry.kind !== 'files')
                return { ok: true, value: null, warnings: [] };
            return localFiles(entry, variables, workspace, (address) => fileUrl(settings, address));
        },
    };
}
function selected(found, { patterns }) {
    const paths = new Set((0,glob/* selectPaths */.LO)(patterns.map(({ pattern }) => pattern), found.map(({ path }) => path)));
    return { ok: true, value: found.filter(({ path }) => paths.has(path)), warnings: [] };
}
function absentSource(message, hint, place, { ifNoFilesFound }) {
    const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
    if (ifNoFilesFound === 'ignore')
        return { ok: true, value: null, warnings: [] };
    const severity = ifNoFilesFound === 'error' ? 'error' : 'warning';
    const absent = (0,problem/* problem */.CC)(severity, 'no-files-found', message, `${hint} ${optional}`, place);
    return (0,problem/* resultOf */.Bg)(null, [absent]);
}
function noGithubTag(entry) {
    const hint = 'The `tag` of the entry is blank. Leave it out to take the tag of the release.';
    const message = 'it is not known which release on GitHub is meant';
    return (0,problem/* error */.z3)('no-tag', message, hint, entry.tag?.place ?? entry.place);
}
/** A server's refusal, reported at the entry that needs it. */
async function atEntry(code, entry, find) {
    try {
        return await find();
    }
    catch (thrown) {
        // A stopped run is no fault of the entry.
        if (!(thrown instanceof store_error/* StoreError */.AD) || thrown.kind === 'stopped')
            throw thrown;
        return { ok: false, problems: [{ ...(0,store_error/* problemOf */.Zw)(thrown, code), place: entry.place }] };
    }
}
/** Asks once for each key, and gives everybody the same promise. */
function remember() {
    const answers = new Map();
    return (key, ask) => {
        const answer = answers.get(key) ?? ask();
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 1628:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zh: () => (/* binding */ creatableLinks),
  yG: () => (/* binding */ findDesired),
  q8: () => (/* binding */ findTargets)
});

// EXTERNAL MODULE: ./lib/node_modules/p-limit.js
var p_limit = __nccwpck_require__(4029);
// EXTERNAL MODULE: ./lib/core/entry/template.js
var entry_template = __nccwpck_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/url-template.js
var url_template = __nccwpck_require__(7363);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __nccwpck_require__(5596);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __nccwpck_require__(3976);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __nccwpck_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __nccwpck_require__(3770);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __nccwpck_require__(2515);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __nccwpck_require__(850);
// EXTERNAL MODULE: ./lib/core/manifest/ignore.js
var manifest_ignore = __nccwpck_require__(3806);
// EXTERNAL MODULE: ./lib/core/text/look-alike.js
var look_alike = __nccwpck_require__(6432);
;// CONCATENATED MODULE: ./lib/core/desired/draft.js
/** Links that are being made, and how they clash with each other and with what is ignored. */





/** Where an entry says what this property is: its template, or the entry itself. */
function fieldPlace(entry, field) {
    return entry[field]?.place ?? entry.place;
}
const CODES = {
    name: 'duplicate-name',
    url: 'duplicate-url',
    direct_asset_path: 'duplicate-path',
};
/**
 * Tells of values that two links claim, both places named (GitLab: `… has already been taken`), and of names that
 * are wanted and ignored: the first run would create such a link, and no run after it would touch it.
 */
function clashes(drafts, ignore, faults) {
    for (const field of core_link/* CLAIM_FIELDS */.hO) {
        const claims = new Map();
        for (const draft of drafts) {
            const value = draft.link[field];
            // A blank value has been refused already.
            if (value === null || value === '')
                continue;
            const first = claims.get(value);
            if (first !== undefined)
                addDuplicate(field, value, first, draft, faults);
            else
                claims.set(value, draft);
        }
    }
    lookAlikes(drafts, faults);
    for (const draft of drafts) {
        const pattern = (0,manifest_ignore/* ignoredBy */.g)(draft.link.name, ignore);
        if (pattern !== null)
            addIgnored(draft, pattern, faults);
    }
}
/** Names that people cannot tell apart. Mostly every name is plain ASCII, and none looks like another. */
function lookAlikes(drafts, faults) {
    if (drafts.every(({ link }) => /^[ -~]*$/.test(link.name)))
        return;
    const seen = new Map();
    for (const draft of drafts) {
        const { name } = draft.link;
        const first = seen.get((0,look_alike/* appearance */.$)(name));
        const unseen = first === undefined ? null : (0,look_alike/* unseenDifference */.i)(first.link.name, name);
        if (first === undefined)
            seen.set((0,look_alike/* appearance */.$)(name), draft);
        if (first === undefined || unseen === null)
            continue;
        const message = `two links have names that look the same, ${(0,quoted/* quoted */.TL)(name)}, but ${unseen}`;
        const hint = 'Write both in the same way, or make them differ.';
        const place = fieldPlace(draft.entry, 'name');
        faults.add(draft.entry, draft.found?.path ?? null, (0,problem/* warning */.$e)('look-alike-names', message, hint, place, fieldPlace(first.entry, 'name')));
    }
}
function addDuplicate(field, value, first, second, faults) {
    const other = first.found === null ? '' : `, first by ${(0,quoted/* quoted */.TL)(first.found.path)}`;
    faults.add(second.entry, second.found?.path ?? null, {
        severity: 'error',
        code: CODES[field],
        message: `two links have the ${field} ${(0,quoted/* quoted */.TL)(value)}${other}`,
        hint: `Within a release GitLab takes each ${field} once.${adviceFor(field, second.entry)}`,
        place: fieldPlace(second.entry, field),
        ...(first.entry !== second.entry && { related: fieldPlace(first.entry, field) }),
    });
}
function adviceFor(field, entry) {
    if (entry.kind === 'link')
        return '';
    if (entry[field] === null && field === 'name')
        return ' The default is ${basename}; write name: ${path}.';
    return entry[field] === null ? '' : ' Put a variable into it that differs between files, such as ${path}.';
}
function addIgnored(draft, pattern, faults) {
    faults.add(draft.entry, draft.found?.path ?? null, {
        severity: 'error',
        code: 'wanted-and-ignored',
        message: `the name ${(0,quoted/* quoted */.TL)(draft.link.name)} is wanted, but ignored by ${(0,quoted/* quoted */.TL)(pattern.pattern)}`,
        hint: 'Ignored links are never touched. Change the name or the pattern.',
        place: fieldPlace(draft.entry, 'name'),
        related: pattern.place,
    });
}

// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __nccwpck_require__(323);
// EXTERNAL MODULE: ./lib/core/pattern/glob.js
var pattern_glob = __nccwpck_require__(2333);
;// CONCATENATED MODULE: ./lib/core/desired/empty-sources.js
/** Sources that found nothing. */



/**
 * `no-files-found` for each pattern of an entry that matches nothing, so that a misspelt one does not hide behind
 * the others; and for an entry without patterns whose source is empty.
 */
function emptySources(entry, files, options) {
    if (options.ifNoFilesFound === 'ignore')
        return [];
    const severity = options.ifNoFilesFound === 'error' ? 'error' : 'warning';
    const tell = (message, place) => {
        return { severity, code: 'no-files-found', message, hint: hintOf(entry), place };
    };
    const source = (0,kinds/* sourceName */.VZ)(entry);
    if (entry.patterns.length === 0)
        return files.length === 0 ? [tell(`${source} has no files`, entry.place)] : [];
    const paths = files.map(({ path }) => path.split('/'));
    const empty = entry.patterns.filter(({ pattern }) => {
        const glob = (0,pattern_glob/* compileGlob */.SO)([pattern]);
        return !(0,pattern_glob/* isExclude */.zl)(pattern) && !paths.some((path) => (0,pattern_glob/* globMatches */.mw)(glob, path));
    });
    return empty.map(({ pattern, place }) => tell(`no file of ${source} matches ${(0,quoted/* quoted */.TL)(pattern)}`, place));
}
function hintOf(entry) {
    const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
    return entry.kind === 'files'
        ? `Patterns are relative to the root and case-sensitive. * stays within a folder; dist/** is all that is in dist. ${optional}`
        : `Names are case-sensitive, and all of a name must match. ${optional}`;
}

// EXTERNAL MODULE: ./lib/core/entry/filters.js
var filters = __nccwpck_require__(7702);
// EXTERNAL MODULE: ./lib/core/parsed-url.js
var parsed_url = __nccwpck_require__(9609);
;// CONCATENATED MODULE: ./lib/core/desired/own-address.js
/**
 * Links that lead to their own permanent address.
 *
 * GitLab reports the path of a link as `<project>/-/releases/<tag>/downloads/<path>`, and an address that is the link's
 * URL as "no path". So a link whose URL is that very address would be changed by every run, and whoever opens it is sent
 * round in a circle. The same place has several addresses: by path or id of the project, on the web or in the API, by tag
 * or as the latest release. A circle it is in all of them.
 */


/**
 * `own-address`: an error where the link leads to itself, a warning where that cannot be told because the project is
 * known by its id and named by its path, or the other way round.
 */
function ownAddress(link, release) {
    const { url, direct_asset_path: path } = link;
    const { tag = null, projects = [] } = release;
    if (path === null || !url.includes('/downloads/'))
        return [];
    const address = permanentAddress(url, release.gitlabUrl ?? null);
    if (address === null || address.path !== path || tag === null)
        return [];
    if (address.tag !== null && address.tag !== tag)
        return [];
    const isSame = sameProject(address.project, projects);
    if (isSame === false)
        return [];
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} is the permanent address of the link itself`;
    const hint = 'Write where the file really is; GitLab makes the permanent address from `direct_asset_path`.';
    if (isSame === true)
        return [{ severity: 'error', code: 'own-address', message, hint }];
    return [{ severity: 'warning', code: 'own-address', message: `perhaps ${message}`, hint }];
}
/** `null` where one is an id and the others are paths, so that nothing can be said. */
function sameProject(one, others) {
    const same = others.some((other) => other.toLowerCase() === one.toLowerCase());
    if (same)
        return true;
    return others.some((other) => isId(other) === isId(one)) ? false : null;
}
function isId(project) {
    return /^\d+$/.test(project);
}
/** Takes an address apart; `null` where it is none of this instance. */
function permanentAddress(url, gitlabUrl) {
    const below = gitlabUrl === null ? null : pathBelow(url, gitlabUrl);
    if (below === null)
        return null;
    const match = /^\/api\/v4\/projects\/([^/]+)\/releases\/(.+?)\/downloads(\/.+)$/.exec(below) ??
        /^\/projects\/(\d+)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below) ??
        /^\/(.+?)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below);
    if (match === null)
        return null;
    const [, project = '', tag = '', path = ''] = match.map((part) => decoded(part ?? ''));
    return { project, tag: tag === 'permalink/latest' ? null : tag, path };
}
/** The path of a URL below the instance's own, without query and fragment; `null` where it is elsewhere. */
function pathBelow(url, gitlabUrl) {
    const there = (0,parsed_url/* parsedUrl */.j)(url);
    const own = (0,parsed_url/* parsedUrl */.j)(gitlabUrl);
    if (there === null || own === null)
        return null;
    // GitLab answers on http with a redirect to https.
    if (there.host !== own.host && there.hostname !== own.hostname)
        return null;
    const root = own.pathname.replace(/\/$/, '');
    return there.pathname.startsWith(`${root}/`) ? there.pathname.slice(root.length) : null;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __nccwpck_require__(6250);
;// CONCATENATED MODULE: ./lib/core/desired/url-findings.js
/** What GitLab accepts as the URL of a link, and users regret: all of it warnings. */



/** @param url one that GitLab accepts, stripped */
function urlFindings(url) {
    const findings = [url_findings_credentials(url), unopenable(url), expiring(url), oldUpload(url)];
    return findings.filter((finding) => finding !== null);
}
function warning(code, message, hint) {
    return { severity: 'warning', code, message, hint };
}
function url_findings_credentials(url) {
    const masked = (0,credentials/* maskUrl */.y)(url);
    // The user of an ssh address is no secret.
    if (masked === url || url.startsWith('ssh:'))
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(masked)} carries credentials, which everybody who sees the release can read`;
    return warning('url-credentials', message, 'Remove them, and give access to the file in another way.');
}
/** GitLab's parser is loose; browsers and most clients go by the WHATWG's URL standard, and so does Node. */
function unopenable(url) {
    if ((0,parsed_url/* parsedUrl */.j)(url) !== null)
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} is accepted by GitLab, but browsers cannot open it`;
    const hint = 'Look at the host and the port: a host holds no % < > ^ | and no space, a port is at most 65535.';
    return warning('url-not-openable', message, hint);
}
/**
 * Job artifacts are deleted after a time (`artifacts:expire_in`, 30 days by default on gitlab.com). Their addresses:
 *
 * - web: `/-/jobs/ID/artifacts/(raw|file|browse|download|external_file)/…` and, by ref, `/-/jobs/artifacts/REF/…`;
 *   before GitLab 12.0 without `/-`, and with `builds` in place of `jobs`;
 * - API: `/api/v4/projects/ID/jobs/ID/artifacts…` and, by ref, `/api/v4/projects/ID/jobs/artifacts/REF/…`.
 */
const JOB_ARTIFACTS = [
    /\/-\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
    /\/api\/v\d\/projects\/[^/?#]+\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
    /\/(?:jobs|builds)\/(?:\d+\/artifacts|artifacts\/[^?#]+?)\/(?:raw|file|browse|download)(?:[/?#]|$)/,
];
/** Artifacts of workflows on GitHub, kept for 90 days by default: the page's address, the check's, and the API's. */
const WORKFLOW_ARTIFACTS = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:actions\/(?:runs\/\d+\/)?artifacts|suites\/\d+\/artifacts)\/\d+/;
/** Addresses that a storage service has signed, which they are valid for a week at most. */
const SIGNED = /[?&](?:X-Amz-Signature|X-Goog-Signature|sig|Signature)=[^&]+/i;
const SIGNED_UNTIL = /[?&](?:X-Amz-Expires|X-Goog-Expires|se|Expires)=/i;
function expiring(url) {
    const plain = url.replaceAll(/%2d/gi, '-');
    const keep = 'Put the file into a package registry, or keep the artifacts of this job for ever.';
    if (JOB_ARTIFACTS.some((form) => form.test(plain))) {
        return warning('url-expires', `the URL ${(0,quoted/* quoted */.TL)(url)} leads to job artifacts, which expire`, keep);
    }
    if (WORKFLOW_ARTIFACTS.test(url)) {
        const message = `the URL ${(0,quoted/* quoted */.TL)(url)} leads to artifacts of a GitHub workflow, which expire`;
        return warning('url-expires', message, 'Put the file into a release or a package registry.');
    }
    if (SIGNED.test(url) && SIGNED_UNTIL.test(url)) {
        const message = `the URL ${(0,quoted/* quoted */.TL)(url.replace(/\?.*/s, '?…'))} is a signed address, which expires`;
        return warning('url-expires', message, 'Use the permanent address of the file.');
    }
    return null;
}
/**
 * Files attached to texts, as their addresses were before GitLab 17.2: `/GROUP/PROJECT/uploads/HASH/NAME`. Today's are
 * `/-/project/ID/uploads/HASH/NAME`, and the old ones lead nowhere.
 */
const OLD_UPLOAD = /^https?:\/\/[^/?#]+((?:\/[^/?#]+){2,})\/uploads\/[0-9a-f]{32}\/[^/?#]+/;
function oldUpload(url) {
    const before = OLD_UPLOAD.exec(url)?.[1]?.split('/');
    if (before === undefined || before.includes('-') || before.includes('api'))
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} is an upload in the form from before GitLab 17.2, which does not open any more`;
    const hint = 'Open the file in GitLab and take its new address (/-/project/ID/uploads/…), or use the package registry.';
    return warning('url-old-upload', message, hint);
}

;// CONCATENATED MODULE: ./lib/core/desired/url-rules.js
/**
 * What GitLab accepts as the URL of a link (AddressableUrlValidator with the schemes http, https and ftp, over
 * Addressable::URI and UrlBlocker), as far as it can be known without the instance.
 *
 * The parser is loose: spaces, braces, broken percent sequences and ports beyond 65535 pass. Nothing that GitLab
 * accepts may be refused here; where its answer is not certain there is a warning.
 */

const SCHEMES = ['http', 'https', 'ftp'];
/** White space that GitLab strips from both ends before it looks (Ruby's `strip`). */
const STRIPPED = new Set('\t\n\v\f\r ');
/** The URL as GitLab would store it. */
function strippedUrl(url) {
    let start = 0;
    let end = url.length;
    while (STRIPPED.has(url[start]))
        start += 1;
    while (STRIPPED.has(url[end - 1]))
        end -= 1;
    return url.slice(start, end);
}
/** Ruby's `[[:space:]]`: what makes a value blank. */
const BLANK = /^\p{White_Space}*$/u;
/**
 * What GitLab would say of a URL.
 *
 * @param url stripped
 * @param gitlabUrl base URL of the instance: its own addresses skip the checks of scheme and host
 */
function checkUrl(url, gitlabUrl) {
    if (BLANK.test(url))
        return [error('blank-url', 'the URL is blank', 'Write an http, https or ftp address.')];
    if (url.includes('\0'))
        return [error('control-character', 'the URL holds a NUL character', 'Remove it.')];
    const parts = splitUrl(url);
    const invalid = invalidUri(url, parts);
    if (invalid !== null)
        return [invalid];
    const refused = isOwnUrl(parts, gitlabUrl) ? null : (schemeFinding(url, parts) ?? hostFinding(url, parts));
    return refused === null ? [] : [refused];
}
function error(code, message, hint) {
    return { severity: 'error', code, message, hint };
}
function splitUrl(url) {
    const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url);
    const [, scheme = null, authority = null, path = ''] = parts ?? [];
    return { scheme, authority, path };
}
/** The host of an authority, without user and port; brackets of an IPv6 address are kept. */
function hostOf(authority) {
    return authority.replace(/^[^[\]]*@/, '').replace(/:[^:@[\]]*$/, '');
}
function portOf(authority) {
    return /:([^:@[\]]*)$/.exec(authority)?.[1] ?? '';
}
/** Why Addressable would refuse to parse it, or GitLab to take a multi-line one: `URI is invalid`. */
function invalidUri(url, { scheme, authority, path }) {
    const invalid = (message, hint) => error('invalid-url', `the URL ${(0,quoted/* quoted */.TL)(url)} ${message}`, hint);
    if (scheme !== null && !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(scheme)) {
        return invalid('has a colon after something that is no scheme', 'Begin it with https://.');
    }
    // Addressable's pattern ends at a line feed in the fragment, so GitLab never sees what follows there.
    const seen = url.replace(/(#[^\n]*)[\s\S]*/, '$1');
    const lineBreak = /^(?:ftp|ssh):/.test(url) ? /[\n\r]|%0[ad]/i : /[\n\r]/;
    if (lineBreak.test(seen)) {
        return invalid('holds a line break', 'Write it on one line.');
    }
    // Addressable wants a host with other schemes too; GitLab takes none of those.
    if (SCHEMES.includes(scheme?.toLowerCase() ?? null)) {
        const host = authority === null ? '' : hostOf(authority);
        if (host === '' && path === '')
            return invalid('ends after its scheme', 'Add a host and a path.');
    }
    if (authority === null)
        return null;
    if (/[\p{White_Space}<>{}"\\]/u.test(hostOf(authority))) {
        return invalid('has a host that no host can have', 'A host has no white space, quotes, < > { } or backslash; variables of a CI system are not replaced here.');
    }
    // Percent sequences of digits are digits.
    if (!/^(?:\d|%3\d){0,5}$/.test(portOf(authority))) {
        const message = 'has a port that is not a number of up to five digits';
        return invalid(message, 'Write the port in digits, or leave it out.');
    }
    return null;
}
/** `Only allowed schemes are http, https, ftp`; the comparison is case-sensitive. */
function schemeFinding(url, { scheme }) {
    if (SCHEMES.includes(scheme))
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} does not begin with http://, https:// or ftp://`;
    if (scheme !== null && SCHEMES.includes(scheme.toLowerCase())) {
        return error('url-scheme', message, `GitLab takes schemes in lower case only: ${scheme.toLowerCase()}.`);
    }
    if (/^https?%3a/i.test(url)) {
        const hint = 'The colon behind the scheme is percent-encoded. Write https:// itself, or begin with `${vars.NAME}`.';
        return error('url-scheme', message, hint);
    }
    const hint = scheme === null
        ? 'Write the whole address, beginning with https://.'
        : 'GitLab accepts no other scheme. Link to an http address of the same file.';
    return error('url-scheme', message, hint);
}
/** `Hostname or IP address invalid`: a host is blank, an IP address, or begins with a letter or digit of any script. */
function hostFinding(url, { authority }) {
    if (authority === null)
        return null;
    const host = hostOf(authority);
    const name = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
    if (BLANK.test(name) || /^[\p{Alphabetic}\p{Nd}]/u.test(name) || isIpv6(name))
        return null;
    const hint = 'A host begins with a letter or a digit.';
    return error('url-host', `the URL ${(0,quoted/* quoted */.TL)(url)} has a host that GitLab refuses: ${(0,quoted/* quoted */.TL)(host)}`, hint);
}
function isIpv6(name) {
    return URL.canParse(`http://[${name.split('%', 1)[0]}]/`);
}
/** An address of the instance itself: same scheme, host and port, or ssh to its host (UrlBlocker's `internal?`). */
function isOwnUrl({ scheme, authority }, gitlabUrl) {
    if (gitlabUrl === null || authority === null)
        return false;
    const own = splitUrl(gitlabUrl);
    if (own.authority === null || hostOf(own.authority).toLowerCase() !== hostOf(authority).toLowerCase())
        return false;
    // The instance's ssh port is not known here; any is let pass.
    if (scheme === 'ssh')
        return true;
    const defaultPort = scheme === 'https' ? '443' : '80';
    const [port, ownPort] = [authority, own.authority].map((one) => portOf(one) || defaultPort);
    return scheme === own.scheme && port === ownPort;
}

;// CONCATENATED MODULE: ./lib/core/desired/link-rules.js
/**
 * GitLab's own rules for a link (model Releases::Link), checked before anything is sent.
 *
 * Nothing that GitLab accepts is refused here. What it accepts but users regret is a warning.
 */





/** GitLab's limit for `filepath`, in characters. */
const LONGEST_PATH = 128;
/**
 * The longest name or URL that is certain to fit a row of GitLab's unique index, in bytes. Longer ones fit when the
 * database can compress them; else GitLab answers 500.
 */
const LONGEST_INDEXED = 2684;
/**
 * Everything that can be known of a link offline.
 *
 * @param link with its URL stripped (`strippedUrl`)
 */
function checkLink(link, options = {}) {
    const refused = checkUrl(link.url, options.gitlabUrl ?? null);
    const url = refused.length > 0
        ? refused
        : [...urlFindings(link.url), ...ownAddress(link, options), ...lengthFindings('the URL', link.url)];
    const path = link.direct_asset_path === null ? [] : checkPath(link.direct_asset_path);
    return [
        ...[...checkName(link.name), ...lengthFindings('the name', link.name)].map(of('name')),
        ...url.map(of('url')),
        ...path.map(of('direct_asset_path')),
    ];
}
function of(field) {
    return (finding) => ({ ...finding, field });
}
/** A name may be anything that is not blank; GitLab keeps white space at its ends. */
function checkName(name) {
    if (BLANK.test(name)) {
        const hint = 'Give the link a name that people can click on.';
        return [{ severity: 'error', code: 'blank-name', message: 'the name is blank', hint }];
    }
    if (name.includes('\0')) {
        return [
            {
                severity: 'error',
                code: 'control-character',
                message: 'the name holds a NUL character',
                hint: 'Remove it.',
            },
        ];
    }
    if (name === name.trim())
        return [];
    const message = `the name ${(0,quoted/* quoted */.TL)(name)} has white space at its ends`;
    return [
        { severity: 'warning', code: 'name-white-space', message, hint: 'GitLab keeps it, and " a" is not "a".' },
    ];
}
/**
 * FILEPATH_REGEX of GitLab: `\A\/[^\/](?!.*\/\/.*)[\-\.\w\/]+[\da-zA-Z]+\z`. A slash, then one character that may
 * be anything else, then letters, digits and `_ . - /` without `//`; the last one a letter or digit.
 */
function isLegalPath(path) {
    if ([...path].length > LONGEST_PATH)
        return false;
    return /^\/[^/][-.\w/]+[\dA-Za-z]$/u.test(path) && !path.includes('//');
}
function checkPath(path) {
    if (isLegalPath(path))
        return [];
    const [code, message] = pathFault(path);
    const legal = nearestLegalPath(path);
    const rule = 'A path is / and then letters, digits, _ . - and /, at least three of them; a letter or digit ends it.';
    const suggestion = legal === null
        ? rule
        : `${rule} For example: ${legal}. In a template \${basename|path} writes a name so.`;
    const hint = path === '' ? 'For a link without a permanent path leave direct_asset_path out.' : suggestion;
    return [{ severity: 'error', code, message: `the path ${(0,quoted/* quoted */.TL)(path)} ${message}`, hint }];
}
function pathFault(path) {
    const length = [...path].length;
    if (length > LONGEST_PATH)
        return ['path-too-long', `has ${length} characters; GitLab takes ${LONGEST_PATH}`];
    const fault = (message) => ['path-format', message];
    if (path === '')
        return fault('is empty');
    if (!path.startsWith('/'))
        return fault('does not begin with /');
    if (path.includes('//'))
        return fault('holds //');
    const odd = new Set([...path].slice(2).filter((character) => !/[-.\w/]/.test(character)));
    if (odd.size > 0)
        return fault(`holds what GitLab refuses: ${[...odd].slice(0, 5).map(quoted/* quoted */.TL).join(' ')}`);
    if (!/[\dA-Za-z]$/.test(path))
        return fault('does not end with a letter or a digit');
    return fault('is too short');
}
/** A path that GitLab takes and that looks like this one, or `null`. */
function nearestLegalPath(path) {
    const plain = (0,filters/* filtered */.m)(`/${path.slice(0, 4 * LONGEST_PATH)}`, 'path');
    const legal = (0,filters/* filtered */.m)(plain.slice(0, LONGEST_PATH), 'path');
    return isLegalPath(legal) ? legal : null;
}
function lengthFindings(what, value) {
    const bytes = new TextEncoder().encode(value).length;
    if (bytes <= LONGEST_INDEXED)
        return [];
    const message = `${what} has ${bytes} bytes; GitLab may answer 500 to more than ${LONGEST_INDEXED}`;
    return [{ severity: 'warning', code: 'too-long', message, hint: 'Make it shorter.' }];
}

;// CONCATENATED MODULE: ./lib/core/desired/old-names.js
/**
 * Old names (`was`) that cannot be followed. A link of the release becomes one link of the manifest: two entries cannot
 * both have been it, and a name that the manifest still has belongs to the link that has it.
 */



/** Reports `was-twice` and `was-desired`; a chain (a was b, b was c) is the latter. */
function oldNameClashes(drafts, faults) {
    if (drafts.every(({ was }) => was === null))
        return;
    const byName = new Map(drafts.map((draft) => [draft.link.name, draft]));
    const byOldName = new Map();
    for (const draft of drafts) {
        if (draft.was === null)
            continue;
        const first = byOldName.get(draft.was);
        const owner = byName.get(draft.was);
        if (owner !== undefined)
            addDesired(draft, owner, faults);
        else if (first !== undefined)
            addTwice(draft, first, faults);
        else
            byOldName.set(draft.was, draft);
    }
}
function addDesired(draft, owner, faults) {
    const message = `link ${(0,quoted/* quoted */.TL)(draft.link.name)} was ${(0,quoted/* quoted */.TL)(draft.was ?? '')}, but a link of that name is in the manifest`;
    const hint = owner === draft
        ? 'It is the name of the link itself. Remove `was`.'
        : 'Remove `was`, or rename the other link in a run of its own.';
    faults.add(draft.entry, draft.found?.path ?? null, {
        ...(0,problem/* error */.z3)('was-desired', message, hint, oldNamePlace(draft)),
        ...(owner.entry !== draft.entry && { related: fieldPlace(owner.entry, 'name') }),
    });
}
function addTwice(draft, first, faults) {
    const message = `two links were ${(0,quoted/* quoted */.TL)(draft.was ?? '')}: ${(0,quoted/* quoted */.TL)(first.link.name)} and ${(0,quoted/* quoted */.TL)(draft.link.name)}`;
    faults.add(draft.entry, draft.found?.path ?? null, {
        ...(0,problem/* error */.z3)('was-twice', message, 'Keep `was` in one of the entries.', oldNamePlace(draft)),
        ...(first.entry !== draft.entry && { related: oldNamePlace(first) }),
    });
}
function oldNamePlace({ entry }) {
    return entry.was?.place ?? entry.place;
}

;// CONCATENATED MODULE: ./lib/core/desired/shared-faults.js
/** Problems that many links of one entry share, told once. */

/** Collects problems; those of one entry with the same code and places count as one. */
class FaultGroups {
    #groups = new Map();
    add(entry, file, problem) {
        const groups = this.#groups.get(entry) ?? new Map();
        this.#groups.set(entry, groups);
        const key = [problem.code, placeKey(problem.place), placeKey(problem.related)].join(' ');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { problem, file, count: 1 });
        else
            group.count += 1;
    }
    problems() {
        return [...this.#groups.values()].flatMap((groups) => [...groups.values()].map(toProblem));
    }
}
function placeKey(place) {
    return `${place?.file}:${place?.line}:${place?.column}`;
}
function toProblem({ problem, file, count }) {
    if (file === null)
        return problem;
    const others = count === 1 ? '' : ` and ${(0,quoted/* counted */.hS)(count - 1, 'more file')}`;
    return { ...problem, message: `${problem.message} (for ${(0,quoted/* quoted */.TL)(file)}${others})` };
}

;// CONCATENATED MODULE: ./lib/core/desired/variable-check.js
/** Variables of templates that have no value in this run. */




/** `unknown-variable` for a `vars.NAME` that is not given, `unset-variable` for what is not known of the run. */
function variableProblems(entry, variables) {
    return (0,kinds/* templatesOf */.r3)(entry).flatMap((template) => templateProblems(template, variables));
}
function templateProblems(template, variables) {
    return template.parts.flatMap((part) => {
        if (part.kind === 'literal')
            return [];
        if (part.name.startsWith(entry_template/* VARS_PREFIX */.U9)) {
            if (variables.vars.has(part.name.slice(entry_template/* VARS_PREFIX */.U9.length)))
                return [];
            const names = [...variables.vars.keys()].map((name) => entry_template/* VARS_PREFIX */.U9 + name);
            const problem = (0,entry_template/* unknownVariable */.LD)(part.name, names, part.place);
            return [{ ...problem, hint: `${problem.hint} Set it in the input vars, as NAME=value.` }];
        }
        const isUnset = (0,entry_variables/* runValue */.Lo)(variables, part.name) === null && Object.hasOwn(UNSET, part.name);
        return isUnset ? [unset(part.name, part.place)] : [];
    });
}
const UNSET_TAG = ['no tag is known', 'Set the input `tag`.'];
/** Variables of a run that may be without a value: why they are, and what helps. Those of files are never. */
const UNSET = {
    tag: UNSET_TAG,
    version: UNSET_TAG,
    project: ['no project is known', 'Set the input `project`.'],
    project_id: [
        'the project is known by its path only',
        'Set the input `project` to the numeric id, or use ${project} or ${project_url}.',
    ],
    project_url: [
        'the project is known by its id only',
        'Set the input `project` to the full path, or use ${api_url}/projects/${project_id}.',
    ],
    api_url: ['no GitLab is known', 'Set the input `gitlab-url`.'],
    commit: ['the run is in no pipeline or workflow', 'Hand it over with the input `vars`.'],
};
function unset(name, place) {
    const [reason, hint] = UNSET[name] ?? ['nothing gives it one', undefined];
    return (0,problem/* error */.z3)('unset-variable', `\${${name}} has no value, because ${reason}`, hint, place);
}

;// CONCATENATED MODULE: ./lib/core/desired/desired.js
/**
 * Entries, what their sources found, and the variables of a run → the links that the release should have.
 *
 * Many links of one entry tend to share a fault. Such problems are told once for the entry, with the first file
 * that shows it and the number of the others (`fault-groups.ts`).
 */
















/**
 * The links of one release, in the manifest's order; those of one entry by path.
 *
 * Problems: `unknown-variable`, `unset-variable`, `no-files-found`, `missing-name`, those of `rules.ts`,
 * `url-white-space`, `duplicate-name`, `duplicate-url`, `duplicate-path`, `wanted-and-ignored`, `was-twice`, `was-desired`.
 *
 * @param found what the source of each entry found. An entry that is not in the map was not looked at: it gives
 *   no links, and only its variables are checked. Every found file has a URL, but for local ones of an entry without
 *   `url` and `upload`: one of these is wrong, which has been told, and there are no links either
 */
function desiredLinks(entries, found, variables, ignore, options) {
    const problems = [];
    const faults = new FaultGroups();
    const drafts = [];
    for (const entry of entries) {
        const unknown = variableProblems(entry, variables);
        (0,append/* append */.B)(problems, unknown);
        const files = found.get(entry);
        if (entry.kind !== 'link' && files !== undefined)
            (0,append/* append */.B)(problems, emptySources(entry, files, options));
        // Without its variables an entry's links would only repeat the fault in other words.
        if (unknown.length === 0)
            (0,append/* append */.B)(drafts, draftsOf(entry, files ?? [], variables, faults));
    }
    for (const draft of drafts)
        checkDraft(draft, options, faults);
    clashes(drafts, ignore, faults);
    oldNameClashes(drafts, faults);
    const all = (0,order/* inOrder */.a)([...problems, ...faults.problems()]);
    if ((0,problem/* hasErrors */.Cs)(all))
        return { ok: false, problems: all };
    return { ok: true, value: drafts.map(desiredLink), warnings: all };
}
function desiredLink({ link, was, entry, found }) {
    const source = found === null ? null : { entry, found };
    return { ...link, place: entry.place, source, was, protect: entry.protect };
}
function draftsOf(entry, files, variables, faults) {
    if (entry.kind === 'link')
        return literalDraft(entry, (0,entry_variables/* lookup */.$I)(variables, null), faults);
    if (entry.kind === 'files' && entry.url === null && entry.upload === null)
        return [];
    const byPath = [...files].sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path));
    return byPath.flatMap((found) => fileDraft(entry, found, (0,entry_variables/* lookup */.$I)(variables, found), faults));
}
function literalDraft(entry, value, faults) {
    const url = strip((0,url_template/* expandUrl */.U)(entry.url, value), entry, null, faults);
    const name = entry.name === null ? (0,core_link/* nameFromUrl */.pB)(url) : (0,entry_template/* expandTemplate */.Ly)(entry.name, value);
    if (name === null) {
        const message = `the URL ${(0,quoted/* quoted */.TL)(url)} has no path from which the link could take its name`;
        faults.add(entry, null, {
            severity: 'error',
            code: 'missing-name',
            message,
            hint: 'Give the entry a `name`.',
            place: entry.url.place,
        });
        return [];
    }
    return [{ entry, found: null, link: linkOf(entry, name, url, value), was: oldName(entry, value) }];
}
function fileDraft(entry, found, value, faults) {
    if (usesDigest(entry) && value('asset.digest') === null) {
        faults.add(entry, found.path, {
            severity: 'error',
            code: 'unset-variable',
            message: 'GitHub knows no digest of this asset',
            hint: 'Assets from before June 2025 have none. Upload it again, or do without ${asset.digest}.',
            place: entry.place,
        });
        return [];
    }
    const written = entry.url === null ? found.url : (0,url_template/* expandUrl */.U)(entry.url, value);
    if (written === undefined)
        throw new Error(`the source of ${found.path} gave no URL`);
    const url = strip(written, entry, found.path, faults);
    const name = entry.name === null ? (0,entry_variables/* fileParts */.RN)(found.path).basename : (0,entry_template/* expandTemplate */.Ly)(entry.name, value);
    return [{ entry, found, link: linkOf(entry, name, url, value), was: oldName(entry, value) }];
}
function usesDigest(entry) {
    return [entry.name, entry.url, entry.direct_asset_path].some((template) => template?.parts.some((part) => part.kind === 'variable' && part.name === 'asset.digest'));
}
function linkOf(entry, name, url, value) {
    const path = entry.direct_asset_path;
    return {
        name,
        url,
        link_type: entry.link_type,
        direct_asset_path: path === null ? null : (0,entry_template/* expandTemplate */.Ly)(path, value),
    };
}
function oldName({ was }, value) {
    return was === null ? null : (0,entry_template/* expandTemplate */.Ly)(was, value);
}
/** GitLab strips a URL before it stores and compares it; so does the plan, or it would find a change each time. */
function strip(written, entry, file, faults) {
    const url = strippedUrl(written);
    if (url !== written && url !== '') {
        faults.add(entry, file, {
            severity: 'warning',
            code: 'url-white-space',
            message: `the URL ${(0,quoted/* quoted */.TL)(written)} has white space at its ends, which GitLab strips`,
            hint: 'Remove it.',
            place: fieldPlace(entry, 'url'),
        });
    }
    return url;
}
function checkDraft({ link, entry, found }, options, faults) {
    for (const { field, ...finding } of checkLink(link, options)) {
        faults.add(entry, found?.path ?? null, { ...finding, place: fieldPlace(entry, field) });
    }
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan = __nccwpck_require__(2622);
// EXTERNAL MODULE: ./lib/app/prepare/run-variables.js
var run_variables = __nccwpck_require__(1833);
;// CONCATENATED MODULE: ./lib/app/prepare/targets.js
/** What each release should have: entries, asked of their sources, made into links. */










/** What a release that is not there would be created with: the links that `only` does not leave out, in order. */
function creatableLinks({ desired, policy }) {
    return desired.filter(({ name }) => (0,plan/* isInScope */.yX)(name, policy)).map(core_link/* toLink */.SW);
}
/**
 * Asks the sources what there is, and tells what each release should have; all Problems at once. Releases are
 * looked at side by side, up to the input `concurrency`.
 */
async function findTargets(subjects, manifest, settings, sources) {
    const problems = [];
    const targets = [];
    const policy = {
        ignore: manifest.ignore.map(({ pattern }) => pattern),
        only: settings.only,
        prune: settings.prune,
    };
    const limit = (0,p_limit/* default */.A)(settings.concurrency);
    const found = subjects.map(({ tag, entries }) => limit(async () => {
        const variables = (0,run_variables/* runVariables */.R)(tag, settings);
        return {
            variables,
            tag,
            desired: await findDesired(entries, variables, manifest, settings, sources),
        };
    }));
    for (const { tag, variables, desired } of await Promise.all(found)) {
        (0,append/* append */.B)(problems, desired.ok ? desired.warnings : desired.problems);
        if (desired.ok)
            targets.push({ tag, desired: desired.value, policy, variables });
    }
    // Releases that share an entry share its problems.
    return (0,problem/* resultOf */.Bg)(targets, (0,order/* inOrder */.a)((0,order/* unique */.A)(problems)));
}
/** What one release should have, in the manifest's order. */
async function findDesired(entries, variables, manifest, settings, sources) {
    const found = new Map();
    const problems = [];
    for (const entry of entries) {
        if (entry.kind === 'link')
            continue;
        // Without its variables an entry may not say which files are meant; `desiredLinks` tells of them.
        if ((0,kinds/* needsServer */.hG)(entry) && variableProblems(entry, variables).length > 0)
            continue;
        const result = await sources.find(entry, variables);
        (0,append/* append */.B)(problems, result.ok ? result.warnings : result.problems);
        if (result.ok && result.value !== null)
            found.set(entry, result.value);
    }
    const desired = desiredLinks(entries, found, variables, manifest.ignore, {
        ifNoFilesFound: settings.ifNoFilesFound,
        gitlabUrl: settings.gitlabUrl,
        tag: variables.tag,
        projects: [settings.project, settings.facts.id, settings.facts.path].filter((name) => name !== null),
    });
    (0,append/* append */.B)(problems, desired.ok ? desired.warnings : desired.problems);
    if (!desired.ok || (0,problem/* hasErrors */.Cs)(problems))
        return { ok: false, problems };
    return { ok: true, value: desired.value, warnings: problems };
}


/***/ }),

/***/ 5026:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ genericFileUrl),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   TL: () => (/* binding */ genericPath),
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   XY: () => (/* binding */ fileNameProblem),
/* harmony export */   iB: () => (/* binding */ uploadedName)
/* harmony export */ });
/* harmony import */ var _entry_template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2427);
/* harmony import */ var _entry_url_template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7363);
/* harmony import */ var _entry_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5596);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8173);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(850);
/**
 * Where a file of a generic package is, and what GitLab allows there.
 *
 * The rules are those of GitLab's lib/api/generic_packages.rb and Gitlab::Regex: a name or version that breaks them
 * is answered with `400 … is invalid`. They are checked before anything is read or sent, so that a tag such as
 * `release/1.0` in a version is told with its place.
 */





/** Letters, digits and `.`, `_`, `-`, `+`; newer servers take `~` and `@` too, but not at the ends. */
const NAME = /^[A-Za-z0-9._+-](?:[A-Za-z0-9._+~@-]*[A-Za-z0-9._+-])?$/;
const VERSION = /^(?!.*\.\.)[A-Za-z0-9_+.-]+$/;
/** Resolved away by every URL parser, although GitLab's own patterns would take them. */
const DOTS = /^\.\.?$/;
const NAME_HINT = 'GitLab takes letters, digits and . _ - + (newer versions also ~ and @ inside).';
/** The package that an entry names. Problems: `invalid-package`. */
function packageVersion(templates, value) {
    const name = (0,_entry_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplate */ .Ly)(templates.package, value);
    const version = (0,_entry_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplate */ .Ly)(templates.version, value);
    const problems = [];
    if (!isName(name)) {
        const what = `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} cannot be the name of a generic package`;
        problems.push(invalid('invalid-package', what, NAME_HINT, templates.package.place));
    }
    if (!VERSION.test(version) || DOTS.test(version)) {
        const what = `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(version)} cannot be the version of a generic package`;
        const hint = 'GitLab takes letters, digits and . _ - + here, and no two dots side by side.';
        problems.push(invalid('invalid-package', what, hint, templates.version.place));
    }
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .resultOf */ .Bg)({ package: name, version }, problems);
}
/** The name of a local file in its package. */
function uploadedName(upload, found, variables) {
    if (upload.file === null)
        return (0,_entry_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .fileParts */ .RN)(found.path).basename;
    return (0,_entry_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplate */ .Ly)(upload.file, (0,_entry_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)(variables, found));
}
/** The Problem (`invalid-package-file`) of a file name that the registry does not take, or `null`. */
function fileNameProblem(name, place) {
    if (isName(name))
        return null;
    const message = `the package registry takes no file called ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`;
    return invalid('invalid-package-file', message, `${NAME_HINT} Rename the file, or write file: \${basename|file} in upload.`, place);
}
function isName(name) {
    return NAME.test(name) && !DOTS.test(name);
}
function invalid(code, message, hint, place) {
    return { severity: 'error', code, message, hint, place };
}
/** Below `projects/:id/` of the API: where the file is put, and where it can be downloaded. */
function genericPath({ package: name, version, path }) {
    return `packages/generic/${encodeURIComponent(name)}/${encodeURIComponent(version)}/${(0,_entry_url_template_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O)(path)}`;
}
/**
 * The address at which everybody who may read the package can download the file.
 *
 * @param base GitLab's base URL, a relative root included, without a slash at its end
 * @param project numeric id or full path
 */
function genericFileUrl(base, project, address) {
    return `${base}/api/v4/projects/${encodeURIComponent(project)}/${genericPath(address)}`;
}
/** One text for each package version or file; no part of it can hold a space. */
function packageKey({ package: name, version }) {
    return `${name} ${version}`;
}


/***/ }),

/***/ 7702:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ FILTERS),
/* harmony export */   m: () => (/* binding */ filtered)
/* harmony export */ });
/**
 * Filters: `${basename|path}` writes a value so that it is legal where it stands.
 *
 * Release tools make names that GitLab refuses in a permanent path or in a package (`app_1.0~rc1.deb`, `app+1.rpm`,
 * `My App Setup 1.0.exe`), and assets of another release cannot be renamed.
 */
/** What a value can be written for. */
const FILTERS = {
    path: (value) => withoutOddEnd(plain(value, '[^-.\\w/]').replace(/\/{2,}/g, '/')),
    file: (value) => plain(value, '[^-+.\\w]').replace(/^\.{1,2}$/, '-'),
};
/** Without accents; what is odd goes before a dot or a slash, and is a hyphen elsewhere. */
function plain(value, odd) {
    const run = `(?:%[\\da-f]{2}|${odd})+`;
    return value
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(new RegExp(`${run}(?=[./])`, 'gi'), '')
        .replace(new RegExp(run, 'gi'), '-');
}
/**
 * A path ends with a letter or a digit. Character by character, because a pattern anchored at the end alone would look at
 * each start.
 */
function withoutOddEnd(path) {
    let end = path.length;
    while (end > 0 && !/[\dA-Za-z]/.test(path[end - 1] ?? ''))
        end -= 1;
    return path.slice(0, end);
}
/** The value as a filter writes it. @param filter a name in FILTERS; `null` for none */
function filtered(value, filter) {
    return filter === null ? value : (FILTERS[filter]?.(value) ?? value);
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nX: () => (/* binding */ ALL_KEYS),
  I: () => (/* binding */ kindOf),
  MG: () => (/* binding */ kindRecord),
  hG: () => (/* binding */ needsServer),
  rL: () => (/* binding */ refuseMisplaced),
  VZ: () => (/* binding */ sourceName),
  r3: () => (/* binding */ templatesOf)
});

// UNUSED EXPORTS: kindSchemas

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __nccwpck_require__(850);
// EXTERNAL MODULE: ./lib/core/yaml/fields.js
var yaml_fields = __nccwpck_require__(4507);
// EXTERNAL MODULE: ./lib/core/yaml/reader.js
var reader = __nccwpck_require__(1473);
// EXTERNAL MODULE: ./lib/core/pattern/file-pattern.js
var file_pattern = __nccwpck_require__(2646);
;// CONCATENATED MODULE: ./lib/core/entry/entry-kind.js
/**
 * What a kind of entry is made of.
 *
 * An entry of a manifest is a literal link, or takes its links from a source: local files, a package, a release on
 * GitHub. Each kind is one record of this shape, in a file of its own; `kinds.ts` lists them, and what is the same for
 * all kinds is done from the records. Whoever adds a source is led by the compiler: the record has no optional part,
 * and `app/prepare/sources.ts` must say how its files are found.
 */



/** Patterns of the key `files`; none where it is left out, `null` where they cannot be read. */
function readPatterns(reading, field) {
    if (field === undefined)
        return [];
    const texts = (0,reader/* readTexts */.Z7)(reading, field);
    return texts === null ? null : (0,file_pattern/* checkPatterns */.u)(texts, reading.problems);
}
/** Reports `missing-key`. */
function missingKey(reading, place, message) {
    reading.problems.push((0,problem/* error */.z3)('missing-key', message, undefined, place));
}

// EXTERNAL MODULE: ./lib/core/entry/link-keys.js
var link_keys = __nccwpck_require__(534);
// EXTERNAL MODULE: ./lib/core/entry/schema-words.js
var schema_words = __nccwpck_require__(882);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var variables = __nccwpck_require__(5596);
;// CONCATENATED MODULE: ./lib/core/entry/package-entry.js
/** Files of a generic package in the project's registry. */





/** Both are required: a default version would hide which package a link leads into. */
function readPackage(reading, fields, at, what, hasUnknownKeys) {
    const [name, version] = ['package', 'version'].map((key) => {
        const field = fields.get(key);
        if (field === undefined && !hasUnknownKeys)
            missingKey(reading, at, `${what} needs a \`${key}\``);
        return (0,link_keys/* readTemplate */.xV)(reading, field, variables/* RUN_VARIABLES */.w$);
    });
    return name && version ? { package: name, version } : null;
}
/** The schema of the keys that say which package is meant. */
const packageSchemas = () => ({
    package: (0,schema_words/* schemaText */.tk)('Name of a generic package in the registry of the project.'),
    version: (0,schema_words/* schemaText */.tk)('Version of the package.', { examples: ['${version}'] }),
});
/** The record of packages. */
const PACKAGE = {
    called: 'an entry with `package`',
    mark: 'package',
    keys: ['package', 'version', 'files'],
    variables: variables/* FILE_VARIABLES */.LZ,
    read({ reading, fields, templates, hasUnknownKeys }) {
        const which = readPackage(reading, fields, templates.place, 'an entry with `package`', hasUnknownKeys);
        const patterns = readPatterns(reading, fields.get('files'));
        return which && patterns && { kind: 'package', ...templates, ...which, patterns };
    },
    templates: (entry) => [entry.package, entry.version],
    source: (entry) => `the package ${(0,quoted/* quoted */.TL)(entry.package.source)}`,
    needsServer: () => true,
    schema: () => ({
        description: 'One link for each file of a generic package.',
        properties: { ...packageSchemas(), files: (0,schema_words/* schemaPatterns */.fh)('file names. Default: all files') },
        required: ['package', 'version'],
        defaultName: schema_words/* FILE_NAME_WORDS */.d0,
        url: `Default: the address of the file. May use ${schema_words/* FILE_VARIABLE_WORDS */.se}.`,
    }),
};

;// CONCATENATED MODULE: ./lib/core/entry/files-entry.js
/** Local files, perhaps put into a generic package first. */







/** The record of local files. */
const FILES = {
    called: 'an entry with local `files`',
    mark: null,
    keys: ['files', 'upload'],
    variables: variables/* FILE_VARIABLES */.LZ,
    read({ reading, fields, templates, hasUnknownKeys }) {
        const upload = readUpload(reading, fields.get('upload'));
        const files = fields.get('files');
        const { place } = templates;
        if (files === undefined) {
            if (!hasUnknownKeys)
                missingKey(reading, place, '`upload` needs `files` to put into the package');
            return null;
        }
        const patterns = readPatterns(reading, files);
        if (!fields.has('url') && !fields.has('upload') && !hasUnknownKeys) {
            missingKey(reading, place, 'an entry with local `files` needs a `url` (or `upload`)');
        }
        return patterns && { kind: 'files', ...templates, patterns, upload };
    },
    templates: ({ upload }) => (upload === null ? [] : [upload.package, upload.version, upload.file]),
    source: () => 'the root folder',
    needsServer: ({ upload }) => upload !== null,
    schema: () => ({
        description: 'One link for each local file that matches.',
        properties: { files: (0,schema_words/* schemaPatterns */.fh)('local files, relative to the root'), upload: uploadSchema() },
        required: ['files'],
        defaultName: schema_words/* FILE_NAME_WORDS */.d0,
        url: `Where the file can be downloaded. May use ${schema_words/* FILE_VARIABLE_WORDS */.se}.`,
        extra: { anyOf: [{ required: ['url'] }, { required: ['upload'] }] },
    }),
};
function readUpload(reading, field) {
    if (field === undefined)
        return null;
    const before = reading.problems.length;
    const fields = (0,yaml_fields/* readFields */.q)(reading, field.node, field.place, '`upload`', [
        'package',
        'version',
        'file',
        'replace',
    ]);
    if (fields === null)
        return null;
    const hasUnknownKeys = reading.problems.length > before;
    const which = readPackage(reading, fields, field.place, '`upload`', hasUnknownKeys);
    const replace = fields.get('replace');
    const value = replace === undefined ? false : (0,reader/* readBoolean */.Vf)(reading, replace);
    const file = (0,link_keys/* readTemplate */.xV)(reading, fields.get('file'), variables/* FILE_VARIABLES */.LZ);
    return which && { ...which, file, replace: value ?? false, place: field.place };
}
function uploadSchema() {
    const description = 'Puts the files into the generic package registry first; the URL then defaults to the file there.';
    const file = (0,schema_words/* schemaText */.tk)('Name of a file in the package. Default: ${basename}.', {
        examples: ['${basename|file}'],
    });
    const replace = {
        type: 'boolean',
        description: 'Whether a different file of the same name may be replaced.',
        default: false,
    };
    return (0,schema_words/* schemaMapping */.qu)(description, { ...packageSchemas(), file, replace }, ['package', 'version']);
}

;// CONCATENATED MODULE: ./lib/core/entry/github-entry.js
/** Assets of a release on GitHub. */







/** GitHub's own rule for names of owners and repositories, loosely: what cannot leave the path of an address. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.+$)[A-Za-z0-9._-]+$/;
/** The record of releases on GitHub. */
const GITHUB = {
    called: 'an entry with `github`',
    mark: 'github',
    keys: ['github', 'tag', 'files'],
    variables: variables/* ASSET_VARIABLES */.rf,
    read({ reading, fields, templates }) {
        const field = fields.get('github');
        const text = field === undefined ? null : (0,reader/* readText */.yR)(reading, field);
        const tag = (0,link_keys/* readTemplate */.xV)(reading, fields.get('tag'), variables/* RUN_VARIABLES */.w$);
        const patterns = readPatterns(reading, fields.get('files'));
        if (text === null || patterns === null)
            return null;
        if (!REPOSITORY.test(text.value)) {
            const hint = 'Write owner/name, as in: github: octocat/hello-world.';
            const message = `${(0,quoted/* quoted */.TL)(text.value)} is not a GitHub repository`;
            reading.problems.push((0,problem/* error */.z3)('invalid-repository', message, hint, text.place));
            return null;
        }
        const slash = text.value.indexOf('/');
        const owner = text.value.slice(0, slash);
        const repository = text.value.slice(slash + 1);
        return { kind: 'github', ...templates, owner, repository, tag, patterns };
    },
    templates: (entry) => [entry.tag],
    source: (entry) => `the GitHub release of ${entry.owner}/${entry.repository}`,
    needsServer: () => true,
    schema: () => ({
        description: 'One link for each asset of a GitHub release.',
        properties: {
            github: {
                type: 'string',
                description: 'Repository whose release has the assets.',
                pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$',
                examples: ['owner/app'],
            },
            tag: (0,schema_words/* schemaText */.tk)('Tag of the GitHub release. Default: ${tag}.'),
            files: (0,schema_words/* schemaPatterns */.fh)('asset names. Default: all assets'),
        },
        required: ['github'],
        defaultName: schema_words/* FILE_NAME_WORDS */.d0,
        url: `Default: the address of the asset. May use ${schema_words/* FILE_VARIABLE_WORDS */.se}, \${asset.name}, \${asset.size} and \${asset.digest}.`,
    }),
};

;// CONCATENATED MODULE: ./lib/core/entry/link-entry.js
/** A literal link. */


/** The record of literal links. */
const LINK = {
    called: 'a literal link',
    mark: null,
    keys: [],
    variables: variables/* RUN_VARIABLES */.w$,
    read({ reading, fields, templates, hasUnknownKeys }) {
        const { place, url } = templates;
        if (url !== null)
            return { ...templates, kind: 'link', url };
        if (!fields.has('url') && !hasUnknownKeys) {
            missingKey(reading, place, 'an entry needs a `url`, `files`, `github` or `package`');
        }
        return null;
    },
    templates: () => [],
    source: null,
    needsServer: () => false,
    schema: () => ({
        description: 'One link.',
        properties: {},
        required: ['url'],
        defaultName: 'Default: the last path segment of the URL.',
        url: 'Where the link leads: http, https or ftp.',
    }),
};

;// CONCATENATED MODULE: ./lib/core/entry/kinds.js
/** All kinds of entries, and what follows from the list. A new kind is a record in a file beside this, and a line here. */







/** The kinds, in the order in which they are documented. */
const KINDS = { link: LINK, files: FILES, github: GITHUB, package: PACKAGE };
/** The record of a kind; the compiler cannot pair a name that is only known later with its own entry. */
function recordOf(kind) {
    return KINDS[kind];
}
const NAMES = Object.keys(KINDS);
/** The keys of all kinds. */
const ALL_KEYS = [
    ...new Set([...link_keys/* LINK_KEY_NAMES */.Cn, ...NAMES.flatMap((name) => KINDS[name].keys)]),
];
/** What reads entries of a kind. */
function kindRecord(kind) {
    return recordOf(kind);
}
/** All templates of an entry that are there. */
function templatesOf(entry) {
    const own = recordOf(entry.kind).templates(entry);
    return [...(0,link_keys/* linkTemplates */.on)(entry), ...own.filter((template) => template !== null)];
}
/** Whether another server must be asked before the entry's links are known. */
function needsServer(entry) {
    return recordOf(entry.kind).needsServer(entry);
}
/** How the source of an entry is called in messages. */
function sourceName(entry) {
    return recordOf(entry.kind).source?.(entry) ?? 'the manifest';
}
/**
 * The kind that an entry's keys show, or `null` where they show two.
 *
 * @param meant keys that are misspelt: an entry with `flies` is no literal link, whatever else it lacks
 * @param problems takes `two-sources`
 */
function kindOf(fields, meant, problems) {
    const marked = NAMES.flatMap((name) => fields.get(KINDS[name].mark ?? '') ?? []);
    const [first, second] = marked;
    if (first !== undefined && second !== undefined) {
        const message = `an entry takes its files from \`${first.key}\` or from \`${second.key}\`, not from both`;
        problems.push((0,problem/* error */.z3)('two-sources', message, 'Make two entries of it.', second.place, first.place));
        return null;
    }
    const shows = (key) => key !== null && (fields.has(key) || meant.has(key));
    return (NAMES.find((name) => shows(KINDS[name].mark)) ??
        NAMES.find((name) => KINDS[name].mark === null && KINDS[name].keys.some(shows)) ??
        'link');
}
/** Reports keys that belong to entries of another kind, as `misplaced-key`. */
function refuseMisplaced(fields, kind, problems) {
    const { keys, called } = KINDS[kind];
    for (const { key, place } of fields.values()) {
        if (link_keys/* LINK_KEY_NAMES */.Cn.includes(key) || keys.includes(key))
            continue;
        problems.push((0,problem/* error */.z3)('misplaced-key', `\`${key}\` has no meaning in ${called}`, homeOf(key), place));
    }
}
/** Where a key belongs. */
function homeOf(key) {
    const owners = NAMES.filter((name) => KINDS[name].keys.includes(key));
    const homes = owners.map((name) => KINDS[name].called);
    const inUpload = key === 'version' ? ', or into `upload`' : '';
    return `It belongs to ${(0,quoted/* listed */.KE)(homes, 'or')}${inUpload}.`;
}
/** What the JSON Schema says of each kind. */
function kindSchemas() {
    return NAMES.map((name) => {
        const { description, properties, required, extra, ...words } = KINDS[name].schema();
        return {
            type: 'object',
            description,
            properties: { ...properties, ...linkKeySchemas(words) },
            required,
            additionalProperties: false,
            not: { required: ['direct_asset_path', 'filepath'] },
            ...extra,
        };
    });
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ LINK_KEY_NAMES),
/* harmony export */   Xj: () => (/* binding */ noTemplates),
/* harmony export */   on: () => (/* binding */ linkTemplates),
/* harmony export */   uK: () => (/* binding */ readLinkTemplates),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* unused harmony export linkKeySchemas */
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3976);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8173);
/* harmony import */ var _text_look_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6432);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(850);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1473);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(882);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2427);
/**
 * The keys that every entry may have: what it says of its links.
 *
 * One record a key: what it is where it is left out, how it is read, and what the schema says of it. A new key is a
 * record here, and the place in `core/desired` that uses its value.
 */








const key = (record) => record;
/** A key whose value is a template. */
const templateKey = (schema) => key({ absent: null, read: readTemplate, schema });
/** The keys, in the order in which they are read. */
const LINK_KEYS = {
    name: templateKey(({ defaultName }) => (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaText */ .tk)(`Name of the link, unique within the release. ${defaultName}`)),
    url: templateKey(({ url }) => (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaText */ .tk)(url)),
    link_type: key({
        absent: 'other',
        read: readLinkType,
        schema: () => ({ description: 'What the link leads to.', enum: _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LINK_TYPES */ .rm, default: 'other' }),
    }),
    protect: key({
        absent: false,
        read: (reading, field) => (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(reading, field) ?? false,
        schema: () => ({
            description: 'Whether the link is never changed or deleted: a run that would do so fails.',
            type: 'boolean',
            default: false,
        }),
    }),
    was: templateKey(() => (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaText */ .tk)('Old name of the link. A link of that name is updated in place, whatever else is new.')),
    direct_asset_path: templateKey(() => (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaText */ .tk)('Permanent path of the link: …/-/releases/<tag>/downloads<path>. Letters, digits and _ . - / only.', { examples: ['/bin/app.zip'] })),
};
/** Old names of keys, which GitLab had first. */
const OLD_NAMES = { filepath: 'direct_asset_path' };
const NAMES = Object.keys(LINK_KEYS);
/** Every spelling of the keys. */
const LINK_KEY_NAMES = [...NAMES, ...Object.keys(OLD_NAMES)];
/** The keys of an entry that has none of them. */
function noTemplates(place) {
    return valuesOf(place, (name) => LINK_KEYS[name].absent);
}
/**
 * What an entry says of its links.
 *
 * Problems: `two-paths`, `unknown-link-type`, those of texts and templates.
 *
 * @param names the variables that templates may use
 */
function readLinkTemplates(reading, fields, place, names) {
    const path = fields.get('direct_asset_path');
    const filepath = fields.get('filepath');
    if (path !== undefined && filepath !== undefined) {
        const message = '`filepath` is the old name of `direct_asset_path`; an entry has one of them';
        reading.problems.push((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .error */ .z3)('two-paths', message, 'Remove `filepath`.', filepath.place, path.place));
    }
    return valuesOf(place, (name) => {
        const field = fields.get(name) ?? (name === OLD_NAMES.filepath ? filepath : undefined);
        return field === undefined ? LINK_KEYS[name].absent : LINK_KEYS[name].read(reading, field, names);
    });
}
/** The compiler cannot pair each key with its own type in a loop, so this is the one place that asserts it. */
function valuesOf(place, each) {
    const values = { place };
    for (const name of NAMES)
        values[name] = each(name);
    return values;
}
/** Those of the keys' values that are templates. */
function linkTemplates(values) {
    return NAMES.flatMap((name) => {
        const value = values[name];
        return value === null || typeof value !== 'object' ? [] : [value];
    });
}
/** What the schema says of the keys. */
function linkKeySchemas(words) {
    const schemas = NAMES.map((name) => [name, LINK_KEYS[name].schema(words)]);
    const old = Object.entries(OLD_NAMES).map(([name, meant]) => [name, schemaText(`Old name of ${meant}.`)]);
    return Object.fromEntries([...schemas, ...old]);
}
/** A template, or `null` where there is no field, no text in it, or a wrong variable. */
function readTemplate(reading, field, names) {
    const text = field === undefined ? null : (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, field);
    return text === null ? null : (0,_template_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .QC)(text, names, reading.problems);
}
function readLinkType(reading, field) {
    const text = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, field);
    return text === null ? 'other' : linkTypeOf(reading, text);
}
function linkTypeOf(reading, text) {
    const type = _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LINK_TYPES */ .rm.find((known) => known === text.value);
    if (type !== undefined)
        return type;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,_text_look_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .appearance */ .$)(text.value), _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LINK_TYPES */ .rm);
    const hint = `${meant === null ? '' : `Did you mean ${meant}? `}GitLab knows ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .listed */ .KE)(_link_js__WEBPACK_IMPORTED_MODULE_4__/* .LINK_TYPES */ .rm)}, in lower case.`;
    reading.problems.push((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .error */ .z3)('unknown-link-type', `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(text.value)} is not a link type`, hint, text.place));
    return 'other';
}


/***/ }),

/***/ 882:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d0: () => (/* binding */ FILE_NAME_WORDS),
/* harmony export */   fh: () => (/* binding */ schemaPatterns),
/* harmony export */   qu: () => (/* binding */ schemaMapping),
/* harmony export */   se: () => (/* binding */ FILE_VARIABLE_WORDS),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* unused harmony export schemaTexts */
/** Pieces of the JSON Schema that the kinds of entries share. */
/** A text; a number is taken in the digits in which it is written. */
function schemaText(description, extra = {}) {
    return { type: ['string', 'number'], description, ...extra };
}
/** One text, or a list of at least one. */
function schemaTexts(description) {
    const item = { type: ['string', 'number'] };
    return { description, anyOf: [item, { type: 'array', items: item, minItems: 1 }] };
}
/** Patterns of files. */
function schemaPatterns(what) {
    return schemaTexts(`Patterns of ${what}: * and ? within a folder, ** across folders, [a-z], {a,b}; ! at the start excludes.`);
}
/** A mapping with these keys and no others. */
function schemaMapping(description, properties, required) {
    return { type: 'object', description, properties, required, additionalProperties: false };
}
/** The variables of an entry that makes one link for each file. */
const FILE_VARIABLE_WORDS = '${path}, ${basename}, ${stem}, ${ext} and ${dir}';
/** The default of `name` where links are made from files. */
const FILE_NAME_WORDS = 'Default: ${basename}.';


/***/ }),

/***/ 2427:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ unknownVariable),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   U9: () => (/* binding */ VARS_PREFIX)
/* harmony export */ });
/* unused harmony export templateOf */
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(850);
/* harmony import */ var _text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2668);
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7702);
/* harmony import */ var _unexpanded_check_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2222);
/**
 * Templates: texts with `${variables}`.
 *
 * A template is parsed once, when the manifest is read, so that a misspelt variable is told with its place and
 * before anything is fetched. `$$` writes a literal `$` where that would begin a variable. Nothing but the variables listed in `variables.ts` can
 * be written: no environment, no expression.
 */






/** A variable of the form `vars.NAME`: which names there are is known only when a run starts. */
const VARS_PREFIX = 'vars.';
/** More problems of one template help nobody. */
const MOST_PROBLEMS = 20;
/** `$$` before what would begin a variable, or a variable: its name and its end, which is empty where the text ends before. */
const OPENING = /\$\$\}|\$\$(?=[{[(A-Za-z_])|\$\{([^}]*)(\}?)/g;
/**
 * Parses a template; `null` where a variable of it is wrong.
 *
 * @param names the variables that this template may use, besides `vars.NAME`
 * @param problems takes `unknown-variable`, `unterminated-variable` and `unexpanded-variable`
 */
function parseTemplate(text, names, problems) {
    const parts = [];
    const before = problems.length;
    const foreign = (0,_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpandedIn */ .k)(text.value).slice(0, MOST_PROBLEMS);
    for (const one of foreign)
        problems.push((0,_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpandedProblem */ .i)(text, one, names));
    let literal = '';
    let at = 0;
    for (const opening of text.value.matchAll(OPENING)) {
        const [written, name, close] = opening;
        literal += text.value.slice(at, opening.index);
        at = opening.index + written.length;
        if (name === undefined) {
            // `$$}` is nothing: it keeps apart what would look like a template, as in `{$$}{ x }}`.
            if (written === '$$')
                literal += '$';
            continue;
        }
        if (foreign.some(({ start }) => start === opening.index))
            continue;
        const place = text.at(opening.index, at);
        const bar = name.indexOf('|');
        const filter = bar === -1 ? null : name.slice(bar + 1);
        const variable = bar === -1 ? name : name.slice(0, bar);
        if (problems.length < before + MOST_PROBLEMS) {
            const problem = close === ''
                ? unterminated(place)
                : (checkName(variable, names, place) ?? checkFilter(filter, place));
            if (problem !== null)
                problems.push(problem);
        }
        if (literal !== '')
            parts.push({ kind: 'literal', text: literal });
        parts.push({ kind: 'variable', name: variable, filter, place });
        literal = '';
    }
    literal += text.value.slice(at);
    if (problems.length > before)
        return null;
    if (literal !== '')
        parts.push({ kind: 'literal', text: literal });
    return { source: text.value, place: text.place, parts };
}
/** A text as the template that stands for it; only what would be taken for a variable is escaped. */
function templateOf(text) {
    const foreign = new Set(unexpandedIn(text).map(({ start }) => start));
    const needsEscape = (at) => text[at + 1] === '{' || text[at - 1] === '$' || foreign.has(at);
    const escaped = text
        .replace(/\$(?=[{[(A-Za-z_])/g, (sign, at) => (needsEscape(at) ? '$$' : sign))
        .replaceAll('$$}', () => '$$$}$}');
    return unexpandedIn(escaped).reduceRight((result, { start }) => `${result.slice(0, start + 1)}$$}${result.slice(start + 1)}`, escaped);
}
function unterminated(place) {
    return {
        severity: 'error',
        code: 'unterminated-variable',
        message: 'a variable begins with `${` but never ends',
        hint: 'Close it with }. A literal ${ is written $${.',
        place,
    };
}
function checkName(name, names, place) {
    if (names.includes(name) || (name.startsWith(VARS_PREFIX) && name.length > VARS_PREFIX.length))
        return null;
    return unknownVariable(name, names, place);
}
function checkFilter(filter, place) {
    if (filter === null || Object.hasOwn(_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .FILTERS */ .S, filter))
        return null;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(filter.trim(), Object.keys(_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .FILTERS */ .S));
    const hint = `${meant === null ? '' : `Did you mean ${meant}? `}Available: ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(Object.keys(_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .FILTERS */ .S))}.`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .error */ .z3)('unknown-filter', `there is no filter ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(filter)}`, hint, place);
}
/** What looks like a variable of the environment. Those hold secrets, which a pull request could print. */
const ENVIRONMENT = /^(?:env\.|secrets\.|[A-Z][A-Z0-9]*_)/;
/** The problem of a variable that is not there: names the nearest and all that are. */
function unknownVariable(name, names, place) {
    const alias = (0,_text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__/* .meantVariable */ .Ab)({ name, notation: 'variable' });
    const meant = alias !== null && names.includes(alias) ? alias : (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name.trim(), names);
    const available = (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(names.map((known) => `\${${known}}`));
    const hints = [
        meant === null ? '' : `Did you mean \${${meant}}?`,
        `Available: ${available === '' ? 'none' : available}.`,
        ENVIRONMENT.test(name)
            ? 'The environment cannot be read here; hand values over with the input vars.'
            : '',
        'A literal ${ is written $${.',
    ];
    const message = `there is no variable ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(`\${${name}}`)} here`;
    const hint = hints.filter((text) => text !== '').join(' ');
    return { severity: 'error', code: 'unknown-variable', message, hint, place };
}
/**
 * The text of a template.
 *
 * @param lookup gives a variable's value, or `null` where it has none
 */
function expandTemplate(template, lookup) {
    return template.parts
        .map((part) => (part.kind === 'literal' ? part.text : (0,_filters_js__WEBPACK_IMPORTED_MODULE_1__/* .filtered */ .m)(lookup(part.name) ?? '', part.filter)))
        .join('');
}


/***/ }),

/***/ 2222:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unexpandedProblem),
/* harmony export */   k: () => (/* binding */ unexpandedIn)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8173);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(850);
/* harmony import */ var _text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2668);
/** Variables of other tools in a text of ours, which would be published as they stand. */



/** What no text without such a variable has; almost every text stops here. */
const SUSPICIOUS = /\$(?!\{[^{])|\{\{|%[A-Z_]/;
/** Those of a template, our own `${…}` not among them: whether its name is known is told elsewhere. */
function unexpandedIn(text) {
    if (!SUSPICIOUS.test(text))
        return [];
    return (0,_text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnexpanded */ .aI)(text).filter(({ text: written, start, notation }) => {
        if (notation === 'variable' && written.startsWith('${'))
            return false;
        // `$$NAME` and `$${{ x }}` mean the text.
        return text[start - 1] !== '$';
    });
}
/**
 * `unexpanded-variable`.
 *
 * @param names our variables that the text may use; none where it is no template
 */
function unexpandedProblem(text, found, names) {
    const meant = (0,_text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__/* .meantVariable */ .Ab)(found);
    const message = `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.text)} is ${_text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTATIONS */ .Qv[found.notation]}, which nothing replaces here`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)('unexpanded-variable', message, hintFor(found, meant, names), text.at(found.start, found.end));
}
function hintFor({ text, notation }, meant, names) {
    if (names.length === 0)
        return 'Write the value itself.';
    const right = meant !== null && names.includes(meant)
        ? `Write \${${meant}}.`
        : 'Hand its value over with the input `vars`, and write ${vars.NAME}.';
    const isDollar = text.startsWith('$');
    const literal = isDollar
        ? `If the text itself is meant, write $${text}.`
        : 'If the text itself is meant, hand it over with the input `vars`.';
    return notation === 'gitlab'
        ? `${right} Inputs are replaced in the component's own files only.`
        : `${right} ${literal}`;
}


/***/ }),

/***/ 7363:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   U: () => (/* binding */ expandUrl)
/* harmony export */ });
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7702);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2427);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5596);
/**
 * Templates of URLs: how the value of a variable is written depends on where it stands.
 *
 * - At the very start (`${vars.BASE}/app.zip`) a value of the user's is an address already, and is written as it is.
 * - In the authority (`https://${vars.HOST}/app.zip`) it is a host, perhaps with a port, and percent sequences would
 *   make another host of it, or none.
 * - Behind that it is text of a path or a query, and what a path segment cannot hold is percent-encoded. A tag or a
 *   file name is encoded whole, since a `%` in it is a `%`. A value of the user's may be encoded already
 *   (`group%2Fapp`), so its percent sequences stay.
 *
 * The template's own text always stays as it is written.
 */



/** The text up to a variable, where it stands in the authority: a scheme, slashes, and no end of the authority yet. */
const AUTHORITY = /^[A-Za-z][A-Za-z0-9+.-]*:\/{0,2}[^/?#\\]*$/;
/**
 * The URL that a template stands for.
 *
 * @param lookup gives a variable's value, or `null` where it has none
 */
function expandUrl(template, lookup) {
    let url = '';
    for (const part of template.parts) {
        url +=
            part.kind === 'literal'
                ? part.text
                : written((0,_filters_js__WEBPACK_IMPORTED_MODULE_0__/* .filtered */ .m)(lookup(part.name) ?? '', part.filter), part.name, url);
    }
    return url;
}
/** @param before what stands before the value */
function written(value, name, before) {
    const isGiven = name.startsWith(_template_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_PREFIX */ .U9) || _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ADDRESS_VARIABLES */ .P1.has(name);
    const isHost = before === '' || AUTHORITY.test(before);
    if (isHost)
        return isGiven ? value : encodePath(value).replaceAll('%3A', ':');
    return isGiven ? encodeRest(value) : encodePath(value);
}
/** Encodes what is not encoded yet. */
function encodeRest(value) {
    return value
        .split(/((?:%[\dA-Fa-f]{2})+)/)
        .map((piece, at) => (at % 2 === 1 ? piece : encodePath(piece)))
        .join('');
}
/** Percent-encodes what a path segment of an URL cannot hold, and keeps `/`. Lone surrogates become U+FFFD. */
function encodePath(value) {
    return value
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((segment) => encodeURIComponent(segment))
        .join('/');
}


/***/ }),

/***/ 5596:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   LZ: () => (/* binding */ FILE_VARIABLES),
/* harmony export */   Lo: () => (/* binding */ runValue),
/* harmony export */   P1: () => (/* binding */ ADDRESS_VARIABLES),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   rf: () => (/* binding */ ASSET_VARIABLES),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES)
/* harmony export */ });
/* unused harmony export versionOf */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2427);
/** The values that templates can use. */

/** Variables that every template can use, besides `vars.NAME`. */
const RUN_VARIABLES = [
    'tag',
    'version',
    'project',
    'project_id',
    'project_url',
    'api_url',
    'commit',
];
/** Variables of a run whose values are addresses. */
const ADDRESS_VARIABLES = new Set(['project_url', 'api_url']);
/** Variables of an entry that makes one link for each file. */
const FILE_VARIABLES = [...RUN_VARIABLES, 'path', 'basename', 'stem', 'ext', 'dir'];
/** Variables of an entry whose files are assets of a GitHub release. */
const ASSET_VARIABLES = [...FILE_VARIABLES, 'asset.name', 'asset.size', 'asset.digest'];
/** The tag without a leading `v`: `v1.2.0` is version `1.2.0`. */
function versionOf(tag) {
    return tag.startsWith('v') ? tag.slice(1) : tag;
}
const RUN_VALUES = {
    tag: ({ tag }) => tag,
    version: ({ tag }) => (tag === null ? null : versionOf(tag)),
    project: ({ project }) => project,
    project_id: ({ projectId }) => projectId ?? null,
    project_url: ({ projectUrl }) => projectUrl ?? null,
    api_url: ({ apiUrl }) => apiUrl ?? null,
    commit: ({ commit }) => commit ?? null,
};
/** The value of a variable of the run, `vars.NAME` among them; `null` where it has none. */
function runValue(variables, name) {
    if (name.startsWith(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9))
        return variables.vars.get(name.slice(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9.length)) ?? null;
    return Object.hasOwn(RUN_VALUES, name) ? RUN_VALUES[name](variables) : null;
}
const FILE_VALUES = {
    path: ({ path }) => path,
    basename: ({ basename }) => basename,
    stem: ({ stem }) => stem,
    ext: ({ ext }) => ext,
    dir: ({ dir }) => dir,
    'asset.name': (_, { asset }) => asset?.name ?? null,
    'asset.size': (_, { asset }) => (asset === undefined ? null : String(asset.size)),
    'asset.digest': (_, { asset }) => asset?.digest ?? null,
};
/** The variables of a run, and of a file where there is one. */
function lookup(variables, found) {
    if (found === null)
        return (name) => runValue(variables, name);
    const parts = fileParts(found.path);
    return (name) => Object.hasOwn(FILE_VALUES, name)
        ? FILE_VALUES[name](parts, found)
        : runValue(variables, name);
}
function fileParts(path) {
    const slash = path.lastIndexOf('/');
    const basename = path.slice(slash + 1);
    const dot = basename.lastIndexOf('.');
    const hasExtension = dot > 0;
    return {
        path,
        basename,
        stem: hasExtension ? basename.slice(0, dot) : basename,
        ext: hasExtension ? basename.slice(dot + 1) : '',
        dir: slash === -1 ? '.' : path.slice(0, slash) || '/',
    };
}


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   SW: () => (/* binding */ toLink),
/* harmony export */   V9: () => (/* binding */ LINK_FIELDS),
/* harmony export */   hO: () => (/* binding */ CLAIM_FIELDS),
/* harmony export */   pB: () => (/* binding */ nameFromUrl),
/* harmony export */   rm: () => (/* binding */ LINK_TYPES)
/* harmony export */ });
/**
 * A release link, as this program thinks of it.
 *
 * The four properties carry GitLab's own API names, so that one spelling serves the manifest, the wire,
 * the JSON output and the code.
 */
/** What GitLab accepts as `link_type` (Releases::Link), in the order of its documentation. */
const LINK_TYPES = ['other', 'runbook', 'image', 'package'];
/** The properties of a link, in the order in which they are shown. */
const LINK_FIELDS = ['name', 'url', 'link_type', 'direct_asset_path'];
/**
 * The properties whose values are unique within a release. A link that has such a value *claims* it:
 * GitLab refuses a second claim with `… has already been taken` (Releases::Link validations).
 */
const CLAIM_FIELDS = ['name', 'url', 'direct_asset_path'];
/** The fields in which two links differ, in the order of LINK_FIELDS; empty where they are the same. */
function changedFields(before, after) {
    return LINK_FIELDS.filter((field) => before[field] !== after[field]);
}
/** Just the four properties, without what a wider type (an id, a place in a file) adds. */
function toLink(link) {
    return {
        name: link.name,
        url: link.url,
        link_type: link.link_type,
        direct_asset_path: link.direct_asset_path,
    };
}
/**
 * The last path segment of a URL that is not empty, with its percent sequences decoded: the name of the file, as
 * `${basename}` would give it. `null` where there is no path. What decodes to no text, or to control characters or
 * a `/`, stays encoded.
 */
function nameFromUrl(url) {
    const path = url.replace(/[?#].*/s, '').replace(/^[^:/]*:(?:\/\/[^/]*)?/, '');
    const segment = path.split('/').findLast((part) => part !== '');
    return segment === undefined ? null : decoded(segment);
}
function decoded(segment) {
    try {
        const text = decodeURIComponent(segment);
        return /[\p{Cc}/]/u.test(text) || text.trim() === '' ? segment : text;
    }
    catch {
        // A broken percent sequence, which GitLab accepts in a URL.
        return segment;
    }
}


/***/ }),

/***/ 845:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/**
 * Whether requests for a URL never leave the machine: RFC 6761 reserves `localhost` and all below it, and 127.0.0.0/8
 * and ::1 are its own. A parser has put the host into lower case, and an IPv4 address into four numbers.
 */
function isLoopback({ hostname }) {
    return (hostname === 'localhost' ||
        hostname.endsWith('.localhost') ||
        hostname === '[::1]' ||
        /^127\.\d+\.\d+\.\d+$/.test(hostname));
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ignoredBy),
/* harmony export */   x: () => (/* binding */ ignoreFromInput)
/* harmony export */ });
/* harmony import */ var _pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9765);
/* harmony import */ var _problem_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3365);
/** Which links are none of our business. */


/** The patterns of the input `ignore`, one a line. */
function ignoreFromInput(lines) {
    return (0,_problem_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTexts */ .Ld)(lines, 'ignore').map(({ value, place }) => ({ pattern: value, place }));
}
/** The first pattern that matches the name, or `null`. */
function ignoredBy(name, patterns) {
    return patterns.find(({ pattern }) => (0,_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name)) ?? null;
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ MOST_BYTES),
  Ng: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: MOST_ENTRIES

// EXTERNAL MODULE: ./lib/node_modules/yaml.js
var yaml = __nccwpck_require__(7692);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
// EXTERNAL MODULE: ./lib/core/yaml/fields.js
var yaml_fields = __nccwpck_require__(4507);
// EXTERNAL MODULE: ./lib/core/yaml/reader.js
var reader = __nccwpck_require__(1473);
// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __nccwpck_require__(323);
// EXTERNAL MODULE: ./lib/core/entry/link-keys.js
var link_keys = __nccwpck_require__(534);
;// CONCATENATED MODULE: ./lib/core/entry/entry-reader.js
/** YAML mapping → Entry. */





/** Keys of other tools' asset lists (release-cli, semantic-release, release-it, goreleaser), and what is meant here. */
const FOREIGN_KEYS = {
    label: 'Write `name`.',
    title: 'Write `name`.',
    text: 'Write `name`.',
    type: 'Write `link_type`.',
    linkType: 'Write `link_type`.',
    path: 'Write `direct_asset_path` for the permanent path of the link, or `files` for local files.',
    target: 'Write `direct_asset_path` for the permanent path of the link.',
    directAssetPath: 'Write `direct_asset_path`.',
    href: 'Write `url`.',
    link: 'Write `url`.',
    file: 'Write `files`.',
    glob: 'Write `files`.',
    asset: 'Write `files`, or `url`.',
    assets: 'Each asset is an entry of its own.',
    links: 'Each link is an entry of its own.',
    external: 'GitLab decides itself whether a link is external; leave it out.',
    repo: 'Write `github: owner/name`.',
    repository: 'Write `github: owner/name`.',
};
/** The entry, or `null` where something that it cannot do without is missing or wrong. */
function readEntry(reading, node) {
    const place = (0,reader/* placeOf */.$t)(reading, node);
    if ((0,reader/* shapeOf */.F5)(node) === 'text') {
        const hint = 'Write what it is: url: https://example.com/app.zip, or files: dist/*.zip.';
        reading.problems.push((0,problem/* error */.z3)('wrong-type', 'an entry must be a mapping, but it is a text', hint, place));
        return null;
    }
    const before = reading.problems.length;
    const fields = (0,yaml_fields/* readFields */.q)(reading, node, place, 'an entry', kinds/* ALL_KEYS */.nX, FOREIGN_KEYS);
    if (fields === null)
        return null;
    const hasUnknownKeys = reading.problems.length > before;
    const kind = (0,kinds/* kindOf */.I)(fields, (0,yaml_fields/* meantKeys */.E)(node, kinds/* ALL_KEYS */.nX), reading.problems);
    if (kind === null)
        return null;
    (0,kinds/* refuseMisplaced */.rL)(fields, kind, reading.problems);
    const record = (0,kinds/* kindRecord */.MG)(kind);
    const templates = (0,link_keys/* readLinkTemplates */.uK)(reading, fields, place, record.variables);
    return record.read({ reading, fields, templates, hasUnknownKeys });
}

// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __nccwpck_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/source-text.js
var source_text = __nccwpck_require__(3365);
// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __nccwpck_require__(3770);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __nccwpck_require__(850);
;// CONCATENATED MODULE: ./lib/core/yaml/scan.js
/**
 * The first look at a YAML text, token by token: what is refused, and what is too much.
 *
 * Nesting is limited here because the composer of the yaml library recurses, and the number of tokens because it
 * takes seconds for what a stranger could make of more.
 */



/** The parser holds one or two tokens on its stack for each level. A manifest has four, the composer can bear thousands. */
const LARGEST_STACK = 64;
/** More than 20,000 entries need. */
const MOST_TOKENS = 700_000;
/** After so many refused tokens nothing else is worth telling. */
const MOST_REFUSALS = 1000;
/** Problems: `yaml-alias`, `yaml-anchor`, `yaml-tag`, `yaml-directive`, `yaml-depth`, `manifest-too-large`. */
function scanYaml(source) {
    const parser = new yaml/* Parser */.iX();
    const tokens = [];
    const problems = [];
    const openQuotes = new Map();
    const counts = { depth: 0, tokens: 0, badEscapes: 0 };
    let isScalar = false;
    for (const lexeme of new yaml/* Lexer */.JG().lex(source.text)) {
        const at = parser.offset;
        const place = () => source.place(at, at + lexeme.length);
        if (!isScalar) {
            const refused = refusedToken(lexeme, place);
            if (refused !== null)
                problems.push(refused);
            if (isOpenQuote(lexeme))
                openQuotes.set(at + lexeme.length, at);
            counts.badEscapes += badEscapes(lexeme);
        }
        isScalar = lexeme === yaml/* CST */.DB.SCALAR;
        (0,append/* append */.B)(tokens, parser.next(lexeme));
        counts.tokens += 1;
        counts.depth = parser.stack.length;
        const limit = overLimit(counts, place);
        if (limit !== null)
            problems.push(limit);
        if (limit !== null || problems.length > MOST_REFUSALS)
            return { tokens, problems, isWhole: false, openQuotes };
    }
    (0,append/* append */.B)(tokens, parser.end());
    return { tokens, problems, isWhole: true, openQuotes };
}
/** Escapes of YAML 1.2 between double quotes. */
const ESCAPE = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/g;
/** How many backslashes of a token begin no escape. The library makes an error of each, and takes its time. */
function badEscapes(lexeme) {
    if (yaml/* CST */.DB.tokenType(lexeme) !== 'double-quoted-scalar')
        return 0;
    return lexeme.replace(ESCAPE, '').split('\\').length - 1;
}
function tooManyBadEscapes(place) {
    return {
        severity: 'error',
        code: 'yaml-syntax',
        message: `this is not valid YAML: more than ${MOST_REFUSALS} backslashes begin no escape`,
        hint: 'Use single quotes, in which a backslash is a character like any other.',
        place,
    };
}
function isOpenQuote(lexeme) {
    const quote = lexeme[0];
    return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}
function overLimit({ depth, tokens, badEscapes }, place) {
    if (depth > LARGEST_STACK)
        return nestedTooDeep(place());
    if (badEscapes > MOST_REFUSALS)
        return tooManyBadEscapes(place());
    return tokens > MOST_TOKENS ? tooManyTokens(place()) : null;
}
/** A refusal for tokens that the plain form of YAML does without. */
function refusedToken(lexeme, place) {
    const refuse = (code, message, hint) => {
        return { severity: 'error', code, message, hint, place: place() };
    };
    const quote = `Write the value out. If the text itself is meant, quote it: ${(0,quoted/* quoted */.TL)(lexeme)}.`;
    switch (yaml/* CST */.DB.tokenType(lexeme)) {
        case 'alias':
            return refuse('yaml-alias', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML alias, which a manifest cannot use`, quote);
        case 'anchor':
            return refuse('yaml-anchor', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML anchor, which a manifest cannot use`, quote);
        case 'tag':
            return refuse('yaml-tag', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML tag, which a manifest cannot use`, quote);
        case 'directive-line':
            if (/^%YAML\s+1\.2$/.test(lexeme))
                return null;
            return refuse('yaml-directive', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML directive, which a manifest cannot use`, 'A manifest is YAML 1.2; remove this line.');
        default:
            return null;
    }
}
function nestedTooDeep(place) {
    return {
        severity: 'error',
        code: 'yaml-depth',
        message: 'lists and mappings are nested too deep',
        hint: 'A manifest needs no more than four levels. Is a bracket unclosed?',
        place,
    };
}
function tooManyTokens(place) {
    return {
        severity: 'error',
        code: 'manifest-too-large',
        message: 'the manifest has too many parts to be read',
        hint: 'Use an entry with `files` for many files, or `tags` for many releases.',
        place,
    };
}

;// CONCATENATED MODULE: ./lib/core/yaml/document.js
/**
 * YAML text → tree, or everything that is wrong with the text.
 *
 * A manifest may come from anybody who can open a pull request, so YAML is read in its plainest form. Three
 * decisions keep that safe and simple:
 *
 * - Lexical tokens are looked at before a tree is built (`yaml-scan.ts`). Anchors, aliases, tags and directives are
 *   refused there, each at its place, so nothing is ever expanded (no "billion laughs").
 * - The "failsafe" schema makes every scalar a string: `name: 1.10` stays `1.10`. What is a boolean or null in
 *   YAML 1.2's core schema is told by `yaml-reader.ts`, from the source text.
 * - Repeated keys are found by the reader, in linear time and with both places, and not by the library.
 */


/**
 * Reads one YAML 1.2 document.
 *
 * Problems: `yaml-syntax`, `yaml-tab`, `yaml-alias`, `yaml-anchor`, `yaml-tag`, `yaml-directive`,
 * `yaml-documents`, `yaml-depth`, `manifest-too-large`.
 */
function parseYaml(source) {
    const { tokens, problems, isWhole, openQuotes } = scanYaml(source);
    if (!isWhole)
        return { root: null, problems, readable: false };
    const documents = compose(tokens, source);
    const [document] = documents;
    const errors = documents.flatMap((one) => one.errors).filter((error) => !TOKEN_ERRORS.has(error.code));
    const syntax = firstOfLines(errors.map((error) => syntaxProblem(error, source, openQuotes)));
    const second = documents[1] === undefined ? [] : [severalDocuments(documents[1], source)];
    return {
        root: document?.contents ?? null,
        problems: [...problems, ...syntax, ...second],
        readable: syntax.length === 0,
    };
}
function compose(tokens, source) {
    const composer = new yaml/* Composer */.Dk({
        version: '1.2',
        schema: 'failsafe',
        strict: true,
        uniqueKeys: false,
    });
    return [...composer.compose(tokens, true, source.text.length)];
}
/** What the library says of tokens that the scan has refused already. */
const TOKEN_ERRORS = new Set([
    'ALIAS_PROPS',
    'BAD_ALIAS',
    'BAD_DIRECTIVE',
    'MULTIPLE_ANCHORS',
    'MULTIPLE_TAGS',
    'TAG_RESOLVE_FAILED',
]);
function severalDocuments(document, source) {
    const start = document.range[0];
    return {
        severity: 'error',
        code: 'yaml-documents',
        message: 'a second YAML document begins here; a manifest is one document',
        hint: 'Remove the line with --- (or ...) between them, and write all links under one `links:`.',
        place: source.place(start, start),
    };
}
/** Of several errors on one line the later ones are mostly consequences. */
function firstOfLines(problems) {
    const lines = new Set();
    return problems.filter(({ place }) => !lines.has(place.line) && lines.add(place.line));
}
function syntaxProblem(error, source, openQuotes) {
    const quote = openQuotes.get(error.pos[0]);
    const place = quote === undefined ? placeOf(error, source) : source.place(quote, error.pos[0]);
    const tell = (code, message, hint) => {
        return { severity: 'error', code, message, ...(hint !== null && { hint }), place };
    };
    if (error.code === 'TAB_AS_INDENT') {
        const message = 'a tab is used for indentation, where YAML allows only spaces';
        return tell('yaml-tab', message, 'Replace each tab at the start of the line with spaces.');
    }
    if (quote !== undefined) {
        return tell('yaml-syntax', 'this is not valid YAML: the quote that begins here does not end', 'Close it.');
    }
    const message = `this is not valid YAML: ${sentence(error.message)}`;
    return tell('yaml-syntax', message, syntaxHint(error, source.text));
}
/** What is missing at the end of the text is shown after its last character. */
function placeOf(error, source) {
    const [start, end] = error.pos;
    const last = source.text.trimEnd().length;
    return source.place(Math.min(start, last), Math.min(end, last));
}
/** The library's message as a part of a sentence. Some hold a piece of the text, however long it is. */
function sentence(message) {
    const short = message.length > 200 ? `${message.slice(0, 199)}…` : message;
    return short.slice(0, 1).toLowerCase() + short.slice(1);
}
/** What usually helps, by the library's error code. */
function syntaxHint(error, text) {
    if (text.slice(Math.max(0, error.pos[0] - 1), error.pos[0] + 1).includes('${')) {
        return 'Between [ ] or { } a value with ${…} must be quoted: "${version}".';
    }
    switch (error.code) {
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'A value that holds a colon followed by a space must be quoted.';
        case 'BAD_SCALAR_START':
            return 'Quote the value.';
        case 'BAD_DQ_ESCAPE':
            return 'Between double quotes a backslash begins an escape. Use single quotes, or write \\\\.';
        case 'MISSING_CHAR':
            return 'Something was opened and not closed, a separator is missing, or the indentation is off.';
        case 'BAD_INDENT':
            return 'Look at the indentation: what belongs together begins in the same column. Is a bracket unclosed?';
        case 'MULTILINE_IMPLICIT_KEY':
            return 'Look at the indentation, and whether the line before lacks a colon.';
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./lib/core/manifest/release-table.js
var release_table = __nccwpck_require__(3550);
;// CONCATENATED MODULE: ./lib/core/manifest/manifest.js
/**
 * Manifest text → Manifest, or every problem of the text at once.
 *
 * A manifest is a mapping with `links` (or a bare list, which means the same) or `releases`, and `ignore`. The
 * input `links` is read by the same function, as a text of its own.
 */









/** The longest text, in UTF-8 bytes (and so in UTF-16 code units too): more than an export of 500 releases has. */
const MOST_BYTES = 4 * 1024 * 1024;
/** The most entries of a manifest, those of all releases together. */
const MOST_ENTRIES = 20_000;
/**
 * Reads a manifest. Problems are listed in the order of their places.
 *
 * @param text decoded text; a byte order mark is skipped
 * @param file how places name it: a path relative to the root, or `links` for the input
 */
function parseManifest(text, file) {
    const source = (0,source_text/* sourceText */.rI)(text, file);
    if (text.length > MOST_BYTES)
        return { ok: false, problems: [tooLarge(source)], rest: null };
    const document = parseYaml(source);
    const reading = { source, problems: [...document.problems] };
    const manifest = document.readable ? readManifest(reading, document.root) : null;
    if (manifest !== null && !(0,problem/* hasErrors */.Cs)(reading.problems)) {
        return { ok: true, value: manifest, warnings: (0,order/* inOrder */.a)(reading.problems) };
    }
    const isTooMuch = reading.problems.some(({ code }) => code === 'too-many-entries');
    return { ok: false, problems: (0,order/* inOrder */.a)(reading.problems), rest: isTooMuch ? null : manifest };
}
const MANIFEST_KEYS = ['links', 'releases', 'ignore'];
/** Keys of a job in `.gitlab-ci.yml`, and of other tools. */
const manifest_FOREIGN_KEYS = {
    release: 'Write the list that stands below `assets: links:` under `links`; which release is meant says the input `tag`.',
    assets: 'Write the list that stands below `assets: links:` under `links`.',
    asset_links: 'Write `links`.',
    tag_name: 'Set the input `tag`, or write `releases` with an entry for each tag.',
    tag: 'Set the input `tag`, or write `releases` with an entry for each tag.',
    tags: 'Set the input `tags`, or write `releases` with an entry for each pattern.',
    files: 'Write `links`, and below it an entry with `files`.',
};
/** One link where a list of links belongs, as release-cli takes it in `--assets-link`. */
function loneLink(reading, root, start) {
    if (!(0,yaml/* isMap */.jh)(root))
        return null;
    const keys = root.items.map(({ key }) => ((0,yaml/* isScalar */.jn)(key) ? String(key.value) : ''));
    if (keys.some((key) => MANIFEST_KEYS.includes(key)) || !keys.includes('url'))
        return null;
    const hint = root.flow === true
        ? 'Make it a list: write [ before it and ] behind it.'
        : 'Make it a list: write "- " before its first line, and indent the others by two spaces.';
    const message = `this is one link, but ${reading.source.file === 'links' ? 'the input `links`' : 'a manifest'} is a list of links`;
    return (0,problem/* error */.z3)('wrong-type', message, hint, start);
}
function readManifest(reading, root) {
    const { file } = reading.source;
    const start = reading.source.place(0, 0);
    if ((0,reader/* shapeOf */.F5)(root) === 'null') {
        reading.problems.push(emptyManifest(start));
        return null;
    }
    if ((0,reader/* shapeOf */.F5)(root) === 'list') {
        const entries = readEntries(reading, { key: 'links', place: start, node: root });
        checkCount(reading, entries);
        return { file, body: { kind: 'links', entries }, ignore: [] };
    }
    const lone = loneLink(reading, root, start);
    if (lone !== null) {
        reading.problems.push(lone);
        return null;
    }
    const fields = (0,yaml_fields/* readFields */.q)(reading, root, start, 'a manifest', MANIFEST_KEYS, manifest_FOREIGN_KEYS);
    if (fields === null)
        return null;
    const ignore = readIgnore(reading, fields.get('ignore'));
    const body = readBody(reading, fields, start);
    return body === null ? null : { file, body, ignore };
}
function readBody(reading, fields, start) {
    const links = fields.get('links');
    const releases = fields.get('releases');
    if (links !== undefined && releases !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-sources',
            message: 'a manifest has `links` or `releases`, not both',
            hint: 'Put the links into an entry of `releases`.',
            place: releases.place,
            related: links.place,
        });
    }
    if (releases !== undefined) {
        const table = (0,release_table/* readReleases */.t)(reading, releases, readEntries);
        checkCount(reading, table.flatMap((entry) => entry.links));
        return { kind: 'releases', releases: table };
    }
    if (links !== undefined) {
        const entries = readEntries(reading, links);
        checkCount(reading, entries);
        return { kind: 'links', entries };
    }
    // Any other key has been refused by name already, with the nearest known one.
    if (!reading.problems.some(({ code }) => code === 'unknown-key'))
        reading.problems.push(noLinks(start));
    return null;
}
function readEntries(reading, field) {
    const items = (0,reader/* readItems */.F1)(reading, field) ?? [];
    return items.slice(0, MOST_ENTRIES + 1).flatMap((item) => readEntry(reading, item) ?? []);
}
function readIgnore(reading, field) {
    if (field === undefined || ((0,yaml/* isSeq */.oP)(field.node) && field.node.items.length === 0))
        return [];
    const texts = (0,reader/* readTexts */.Z7)(reading, field) ?? [];
    return texts.map(({ value, place }) => ({ pattern: value, place }));
}
function checkCount(reading, entries) {
    const first = entries[MOST_ENTRIES];
    if (first === undefined)
        return;
    reading.problems.push({
        severity: 'error',
        code: 'too-many-entries',
        message: `a manifest has at most ${MOST_ENTRIES} entries`,
        hint: 'Use an entry with `files` for many files, or `tags` for many releases.',
        place: first.place,
    });
}
function tooLarge(source) {
    return {
        severity: 'error',
        code: 'manifest-too-large',
        message: `the text is longer than ${MOST_BYTES / 1024 / 1024} MiB`,
        hint: 'Is this the right file? Use an entry with `files` for many files.',
        place: { ...source.place(0, 0), source: '' },
    };
}
function emptyManifest(place) {
    return {
        severity: 'error',
        code: 'empty-manifest',
        message: 'the manifest is empty',
        hint: 'Write `links:` and a list below it; `release-links export` writes that of an existing release.',
        place,
    };
}
function noLinks(place) {
    return {
        severity: 'error',
        code: 'missing-key',
        message: 'a manifest needs `links` (or `releases`)',
        hint: 'For a release without links write: links: [].',
        place,
    };
}


/***/ }),

/***/ 3550:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   t: () => (/* binding */ readReleases)
/* harmony export */ });
/* harmony import */ var _entry_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2222);
/* harmony import */ var _pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9765);
/* harmony import */ var _text_append_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3770);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(850);
/* harmony import */ var _yaml_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4507);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1473);
/** The table `releases:`, and which entry owns which release. */






/** The entry that owns the release with this tag: the first that matches; `null` where none does. */
function ownerOf(releases, tag) {
    return releases.find((entry) => ownsTag(entry, tag)) ?? null;
}
function ownsTag(entry, tag) {
    return entry.kind === 'tag'
        ? entry.tag === tag
        : entry.patterns.some(({ pattern }) => (0,_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .cK)(pattern, tag));
}
/**
 * Reads the table.
 *
 * Problems: those of entries, `missing-key`, `two-tags`, `invalid-tag`, `duplicate-tag`, and the warning
 * `shadowed-entry` for what can never match.
 *
 * @param readLinks reads the list of an entry's links
 */
function readReleases(reading, field, readLinks) {
    const items = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readItems */ .F1)(reading, field) ?? [];
    const releases = items.flatMap((item) => readRelease(reading, item, readLinks) ?? []);
    (0,_text_append_js__WEBPACK_IMPORTED_MODULE_4__/* .append */ .B)(reading.problems, tableProblems(releases));
    return releases;
}
function readRelease(reading, node, readLinks) {
    const place = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(reading, node);
    const fields = (0,_yaml_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .q)(reading, node, place, 'an entry of `releases`', ['tag', 'tags', 'links']);
    if (fields === null)
        return null;
    const links = fields.get('links');
    if (links === undefined)
        missing(reading, place, 'an entry of `releases` needs `links`');
    const entries = links === undefined ? [] : readLinks(reading, links);
    const tags = readTags(reading, fields, place);
    return tags && { ...tags, place, links: entries };
}
function readTags(reading, fields, place) {
    const tag = fields.get('tag');
    const tags = fields.get('tags');
    if (tag !== undefined && tags !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-tags',
            message: 'an entry of `releases` has `tag` or `tags`, not both',
            hint: 'Use `tags` with a list: each item may be a tag or a pattern.',
            place: tags.place,
            related: tag.place,
        });
        return null;
    }
    if (tag !== undefined) {
        const text = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(reading, tag);
        if (text === null || !isGoodTag(reading, text, false))
            return null;
        return { kind: 'tag', tag: text.value };
    }
    if (tags === undefined) {
        missing(reading, place, 'an entry of `releases` needs a `tag`, or `tags`');
        return null;
    }
    const texts = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(reading, tags);
    if (texts === null || !texts.every((text) => isGoodTag(reading, text, true)))
        return null;
    return { kind: 'tags', patterns: texts.map(({ value, place }) => ({ pattern: value, place })) };
}
/** What git refuses in every ref name (git-check-ref-format), besides wildcards: no tag can be so. */
const NOT_IN_TAG = /[\p{Cc} ~^:\\[]|\.\.|^\.|^-|^$/u;
function isGoodTag(reading, text, wildcards) {
    const [foreign] = (0,_entry_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpandedIn */ .k)(text.value);
    if (foreign !== undefined) {
        reading.problems.push((0,_entry_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpandedProblem */ .i)(text, foreign, []));
        return false;
    }
    const hasWildcard = isWildcard(text.value);
    if (!NOT_IN_TAG.test(text.value) && (wildcards || !hasWildcard))
        return true;
    reading.problems.push({
        severity: 'error',
        code: 'invalid-tag',
        message: `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(text.value)} can be no git tag`,
        hint: hasWildcard
            ? 'A pattern stands under `tags`; * stands for any characters and ? for one, nothing else is special.'
            : 'Write the tag as git shows it.',
        place: text.place,
    });
    return false;
}
function isWildcard(pattern) {
    return /[*?]/.test(pattern);
}
/** Each pattern is held against this many earlier wildcards: enough for people, and a bound for the work. */
const MOST_WILDCARDS = 100;
/** Tags that stand in the table twice, and entries that can never match. */
function tableProblems(releases) {
    const owners = new Map();
    const wildcards = [];
    const problems = [];
    for (const entry of releases) {
        const patterns = entry.kind === 'tag' ? [entry.tag] : entry.patterns.map(({ pattern }) => pattern);
        const before = patterns.map((pattern) => owners.get(pattern) ?? wildcards.find((wide) => (0,_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(wide.pattern, pattern))?.entry);
        const problem = ownershipProblem(entry, before);
        if (problem !== null)
            problems.push(problem);
        for (const pattern of patterns) {
            if (!owners.has(pattern))
                owners.set(pattern, entry);
            if (isWildcard(pattern) && wildcards.length < MOST_WILDCARDS)
                wildcards.push({ pattern, entry });
        }
    }
    return problems;
}
/** @param owners for each of the entry's patterns the earlier entry that owns all it matches, where there is one */
function ownershipProblem(entry, owners) {
    const [first] = owners;
    if (first === undefined || owners.includes(undefined))
        return null;
    return entry.kind === 'tag' && first.kind === 'tag'
        ? duplicateTag(entry.tag, entry, first)
        : shadowed(entry, first);
}
function duplicateTag(tag, entry, owner) {
    return {
        severity: 'error',
        code: 'duplicate-tag',
        message: `the tag ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(tag)} stands in the table twice`,
        hint: 'Put all links of a release into one entry.',
        place: entry.place,
        related: owner.place,
    };
}
function shadowed(entry, owner) {
    return {
        severity: 'warning',
        code: 'shadowed-entry',
        message: 'this entry can never match: one above it owns all its releases',
        hint: 'The first entry that matches a tag owns it. Put the narrower entry first.',
        place: entry.place,
        related: owner.place,
    };
}
function missing(reading, place, message) {
    reading.problems.push({ severity: 'error', code: 'missing-key', message, place });
}


/***/ }),

/***/ 9609:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsedUrl)
/* harmony export */ });
/** URLs, as the WHATWG's standard reads them. */
/**
 * The URL, or `null` where the standard refuses it.
 *
 * Not by `URL.canParse`: in Node 20 (20.20.2) its optimized form, which is used after some thousand calls, takes the bytes of
 * a Latin-1 string for UTF-8 and refuses `https://bücher.example/`.
 */
function parsedUrl(url) {
    try {
        return new URL(url);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3287:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expandBraces),
/* harmony export */   v: () => (/* binding */ MOST_ALTERNATIVES)
/* harmony export */ });
/* harmony import */ var _text_append_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3770);
/** Brace expansion: `{a,b}.zip` means `a.zip` or `b.zip`. */

/** Alternatives multiply; this many are enough for every combination of platforms. */
const MOST_ALTERNATIVES = 100;
/**
 * All alternatives of a pattern, in the order in which they are written; `null` where there are too many. Braces
 * without a comma, without an end or inside `[…]` are plain characters.
 */
function expandBraces(pattern) {
    const results = [];
    const waiting = [pattern];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const group = firstGroup(next);
        if (group === null) {
            results.push(next);
        }
        else {
            const { start, end, parts } = group;
            const [before, after] = [next.slice(0, start), next.slice(end)];
            (0,_text_append_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .B)(waiting, parts.map((part) => before + part + after).reverse());
        }
        if (results.length + waiting.length > MOST_ALTERNATIVES)
            return null;
    }
    return results;
}
/** The first `{` that has its `}`, with at least one comma between them that belongs to it. */
function firstGroup(pattern) {
    const open = [];
    let found = null;
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '[')
            at = skipClass(pattern, at);
        else if (character === '{')
            open.push({ start: at, commas: [] });
        else if (character === ',')
            open.at(-1)?.commas.push(at);
        else if (character === '}') {
            const group = open.pop();
            if (group === undefined || group.commas.length === 0)
                continue;
            // An outer group closes later than those inside it, and begins before them.
            if (found === null || group.start < found.start)
                found = { ...cut(pattern, group.commas, group.start, at) };
        }
    }
    return found;
}
function cut(pattern, commas, start, close) {
    const edges = [start, ...commas, close];
    const parts = edges.slice(1).map((edge, index) => pattern.slice((edges[index] ?? 0) + 1, edge));
    return { start, end: close + 1, parts };
}
/** Position of the `]` that ends the class begun at `start`; `start` itself where there is none. */
function skipClass(pattern, start) {
    const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
    const close = pattern.indexOf(']', start + (negated ? 3 : 2));
    const slash = pattern.indexOf('/', start);
    return close === -1 || (slash !== -1 && slash < close) ? start : close;
}


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _text_append_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3770);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(850);
/* harmony import */ var _text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2668);
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3287);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2333);
/**
 * What a pattern of `files` may be. It comes from a manifest, perhaps out of a pull request, and is looked up on
 * the runner's disk: so it may not lead out of the root, in the notation of any operating system.
 */





const LONGEST = 1024;
/**
 * The patterns of one entry, checked.
 *
 * @param problems takes `invalid-pattern`, `pattern-outside-root`, `pattern-too-large` and `only-excludes`
 */
function checkPatterns(texts, problems) {
    (0,_text_append_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .B)(problems, texts.flatMap((text) => patternProblem(text) ?? []));
    const [first] = texts;
    if (first !== undefined && texts.every(({ value }) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isExclude */ .zl)(value))) {
        problems.push({
            severity: 'error',
            code: 'only-excludes',
            message: 'all patterns of `files` begin with `!`, so there is nothing to take away from',
            hint: 'Put a pattern without ! before them, such as **.',
            place: first.place,
        });
    }
    return texts.map(({ value, place }) => ({ pattern: value, place }));
}
function patternProblem({ value, place }) {
    const refuse = (code, message, hint) => {
        return { severity: 'error', code, message: `the pattern ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} ${message}`, hint, place };
    };
    const pattern = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .isExclude */ .zl)(value) ? value.slice(1) : value;
    if (pattern.trim() === '')
        return refuse('invalid-pattern', 'is empty', 'Write a path such as dist/*.zip.');
    if (pattern.length > LONGEST) {
        return refuse('pattern-too-large', `has more than ${LONGEST} characters`, 'Write several patterns.');
    }
    const alternatives = (0,_braces_js__WEBPACK_IMPORTED_MODULE_4__/* .expandBraces */ .P)(pattern);
    if (alternatives === null) {
        const message = `stands for more than ${_braces_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_ALTERNATIVES */ .v} alternatives`;
        return refuse('pattern-too-large', message, 'Use * in place of some braces, or write several patterns.');
    }
    if (alternatives.some(leavesRoot)) {
        return refuse('pattern-outside-root', 'leads out of the root folder', 'Patterns are relative to the root. To look elsewhere, set the input `root`.');
    }
    return oddSign(pattern, refuse);
}
function oddSign(pattern, refuse) {
    if (pattern.includes('\0'))
        return refuse('invalid-pattern', 'holds a NUL character', 'Remove it.');
    if (pattern.includes('\\')) {
        return refuse('invalid-pattern', 'holds a backslash', 'Write / on every system, and [*] for a literal *.');
    }
    if (pattern.includes('${')) {
        return refuse('invalid-pattern', 'holds a variable, but variables are not replaced in patterns', 'Use a wildcard in its place, such as dist/app-*.zip.');
    }
    const foreign = (0,_text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnexpanded */ .aI)(pattern).find(({ notation }) => IN_PATTERN.has(notation));
    if (foreign !== undefined) {
        return refuse('invalid-pattern', `holds ${foreign.text}, which nothing replaces here`, 'Use a wildcard in its place, such as dist/app-*.zip. For a literal $ write [$].');
    }
    return null;
}
/** `{{a,b}}` is a pattern too. */
const IN_PATTERN = new Set(['variable', 'github', 'gitlab', 'windows']);
/** `/x`, `\x` (with it `\\server` and `\\?\`), `C:x`, and a `..` segment anywhere. */
function leavesRoot(pattern) {
    return /^[/\\]/.test(pattern) || /^[A-Za-z]:/.test(pattern) || pattern.split(/[/\\]/).includes('..');
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   qo: () => (/* binding */ globEnters),
/* harmony export */   zl: () => (/* binding */ isExclude)
/* harmony export */ });
/* unused harmony export globExcludes */
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2515);
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3287);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9765);
/**
 * Glob patterns for paths: `*` and `?` within a segment, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` as a segment of
 * its own for any number of folders. A name that begins with a dot is matched only by a dot that is written out.
 *
 * Patterns come from manifests, perhaps from strangers, and are tried on names that strangers chose. The libraries
 * make regular expressions of them, and there five stars on one long name take half a minute. Here the cost is
 * the product of the two lengths (`walk`), and the syntax is what people use.
 */



/** Whether a pattern of a list takes away what the others match. */
function isExclude(pattern) {
    return pattern.startsWith('!');
}
/**
 * Compiles patterns. Those that begin with `!` exclude, wherever they stand in the list; one that matches a folder
 * excludes all that is in it, dotfiles too. Braces with too many alternatives are left as they are.
 */
function compileGlob(patterns) {
    const compile = (pattern) => ((0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .expandBraces */ .P)(pattern) ?? [pattern]).map(segmentsOf);
    return {
        included: patterns.filter((pattern) => !isExclude(pattern)).flatMap(compile),
        excluded: patterns.filter(isExclude).flatMap((pattern) => compile(pattern.slice(1))),
    };
}
/** The paths that a list of patterns matches, sorted; all of them where there is no pattern. */
function selectPaths(patterns, paths) {
    const glob = compileGlob(patterns);
    const selected = paths.filter((path) => patterns.length === 0 || globMatches(glob, path.split('/')));
    return selected.sort(_text_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
}
/** Whether a path, given in segments, is matched and not excluded. */
function globMatches(glob, path) {
    return glob.included.some((pattern) => segmentsMatch(pattern, path, false)) && !globExcludes(glob, path);
}
/** Whether a path or a folder above it is excluded. */
function globExcludes(glob, path) {
    return glob.excluded.some((pattern) => path.some((_, index) => segmentsMatch(pattern, path.slice(0, index + 1), true)));
}
/**
 * Whether something in this folder could be matched: `named` where a pattern spells out the folder's last segment.
 * Links to folders are followed only then, so that a loop ends with the pattern.
 */
function globEnters(glob, folder) {
    if (globExcludes(glob, folder))
        return 'no';
    const answers = glob.included.map((pattern) => segmentsEnter(pattern, folder));
    return answers.includes('named') ? 'named' : answers.includes('yes') ? 'yes' : 'no';
}
function segmentsEnter(pattern, folder) {
    let isNamed = false;
    for (const [index, name] of folder.entries()) {
        const segment = pattern[index];
        if (segment === undefined)
            return 'no';
        if (segment.kind === 'folders') {
            const hidden = folder.slice(index).some((rest) => rest.startsWith('.'));
            return hidden && !pattern.slice(index).some(namesHidden) ? 'no' : 'yes';
        }
        if (!nameMatches(segment.signs, name, false))
            return 'no';
        isNamed = segment.isLiteral;
    }
    if (pattern.length <= folder.length)
        return 'no';
    return isNamed ? 'named' : 'yes';
}
function namesHidden(segment) {
    const first = segment.kind === 'name' ? segment.signs[0] : undefined;
    return first?.kind === 'character' && first.character === '.';
}
/** @param hidden whether wildcards match a leading dot, as they do in what excludes */
function segmentsMatch(pattern, path, hidden) {
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(pattern, path, {
        isStar: (segment) => segment.kind === 'folders',
        fits: (segment, name) => segment.kind === 'name' && nameMatches(segment.signs, name, hidden),
        mayTake: (name) => hidden || !name.startsWith('.'),
    });
}
function nameMatches(signs, name, hidden) {
    const [first] = signs;
    if (name.startsWith('.') && !hidden && first?.kind !== 'character')
        return false;
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(signs, [...name], {
        isStar: (sign) => sign.kind === 'star',
        fits: signFits,
        mayTake: () => true,
    });
}
function signFits(sign, character) {
    switch (sign.kind) {
        case 'star':
            return false;
        case 'any':
            return true;
        case 'character':
            return sign.character === character;
        case 'class':
            return sign.negated !== sign.ranges.some(([from, to]) => from <= character && character <= to);
    }
}
/** Empty and `.` segments mean nothing: `./dist//a` is `dist/a`. What `dist/**` matches is in `dist`, never `dist`. */
function segmentsOf(pattern) {
    const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
    if (names.at(-1) === '**')
        names.push('*');
    return names.map((name) => {
        if (name === '**')
            return { kind: 'folders' };
        const signs = signsOf(name);
        return { kind: 'name', signs, isLiteral: signs.every((sign) => sign.kind === 'character') };
    });
}
function signsOf(name) {
    const signs = [];
    const characters = [...name];
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        const close = character === '[' ? classEnd(characters, at) : -1;
        if (close !== -1) {
            signs.push(classOf(characters.slice(at + 1, close).join('')));
            at = close;
        }
        else if (character === '*') {
            signs.push({ kind: 'star' });
        }
        else {
            signs.push(character === '?' ? { kind: 'any' } : { kind: 'character', character });
        }
    }
    return signs;
}
/** Position of the `]` that ends the class begun at `start`, or -1: then the `[` is a plain character. */
function classEnd(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    // Directly at the start a `]` is one of the class.
    return characters.indexOf(']', start + (negated ? 3 : 2));
}
/** @param text what is between the brackets; a `-` at one of its ends is a plain character */
function classOf(text) {
    const negated = /^[!^]/.test(text);
    const members = (negated ? text.slice(1) : text).matchAll(/(.)-(.)|./gsu);
    return { kind: 'class', negated, ranges: [...members].map(([sign, from = sign, to = sign]) => [from, to]) };
}


/***/ }),

/***/ 9765:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/**
 * Wildcards for names and tags, as GitLab has them for protected tags: `*` stands for any run of characters, `/`
 * included and perhaps none, and `?` for one character. Nothing else is special, so a pattern without these two
 * matches only itself. No regular expression is made: a hostile pattern costs no more than the product of the
 * two lengths.
 */
/** Whether `pattern` matches the whole of `text`. A pattern that equals the text always does. */
function matches(pattern, text) {
    return walk([...pattern], [...text], { isStar, fits: fitsCharacter, mayTake: () => true });
}
/**
 * Whether every text that `narrow` matches is matched by `wide` too, as far as that can be told by walking the
 * two side by side. It never says yes wrongly.
 */
function covers(wide, narrow) {
    return walk([...wide], [...narrow], { isStar, fits: fitsSign, mayTake: () => true });
}
function isStar(sign) {
    return sign === '*';
}
function fitsCharacter(sign, character) {
    return sign === '?' || sign === character;
}
function fitsSign(sign, other) {
    return sign === '?' ? other !== '*' : sign === other;
}
/**
 * Whether a pattern matches all items of a text. On a dead end only the last star is asked to take one item more:
 * an earlier one could not do better, as its run would only begin the rest of the pattern later.
 */
function walk(pattern, text, rules) {
    let sign = 0;
    let star = -1;
    let taken = 0;
    for (let at = 0; at < text.length;) {
        const item = text[at];
        const wanted = pattern[sign];
        if (wanted !== undefined && rules.isStar(wanted)) {
            star = sign;
            taken = at;
            sign += 1;
        }
        else if (wanted !== undefined && rules.fits(wanted, item)) {
            sign += 1;
            at += 1;
        }
        else if (star !== -1 && rules.mayTake(text[taken])) {
            sign = star + 1;
            taken += 1;
            at = taken;
        }
        else {
            return false;
        }
    }
    return pattern.slice(sign).every(rules.isStar);
}


/***/ }),

/***/ 2622:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m9: () => (/* binding */ changeName),
  qT: () => (/* binding */ createPlan),
  yX: () => (/* binding */ isInScope),
  tU: () => (/* binding */ isInSync)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __nccwpck_require__(3976);
// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __nccwpck_require__(9765);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __nccwpck_require__(2515);
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

/***/ 1510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unique),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2515);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(850);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8173);
/** In what order problems are told, and how many. */



/** More problems than this help nobody. */
const MOST_PROBLEMS = 200;
/**
 * By place; those without one last. Beyond MOST_PROBLEMS only their number is told, as `more-problems`; with the
 * number of those that were left out before.
 */
function inOrder(problems) {
    const sorted = problems
        .filter(({ omitted }) => omitted === undefined)
        .sort((a, b) => comparePlaces(a.place, b.place));
    const before = problems.reduce((sum, { omitted = 0 }) => sum + omitted, 0);
    const rest = before + Math.max(0, sorted.length - MOST_PROBLEMS);
    if (rest === 0)
        return sorted;
    // An error is never left out in favour of a warning: that would change the outcome.
    const kept = [...sorted].sort((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.severity, b.severity)).slice(0, MOST_PROBLEMS);
    const shown = kept.sort((a, b) => comparePlaces(a.place, b.place));
    const severity = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems) ? 'error' : 'warning';
    const message = `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more problem')} not shown`;
    return [...shown, { severity, code: 'more-problems', message, hint: 'Mend these first.', omitted: rest }];
}
function comparePlaces(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
/** Each problem once, whoever found it. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/**
 * Problems are data: something the user can fix, reported with its place and a hint.
 * What the user cannot fix (a bug, a broken network) is an Error and is thrown.
 */
/**
 * A Problem of severity `error`: the run stops before anything is written.
 *
 * @param code kebab-case, listed in docs/problems.md or docs/run-problems.md
 * @param message what was expected and what was found; no full stop at its end
 * @param hint what to do next; ends in a full stop
 * @param related the other place of a clash
 */
function error(code, message, hint, place, related) {
    return problem('error', code, message, hint, place, related);
}
/** A Problem of severity `warning`: reported, and the run goes on. The parameters are those of `error`. */
function warning(code, message, hint, place, related) {
    return problem('warning', code, message, hint, place, related);
}
/** For a severity that only the run knows, such as that of `if-no-files-found`. The rest is as in `error`. */
function problem(severity, code, message, hint, place, related) {
    return {
        severity,
        code,
        message,
        ...(hint !== undefined && { hint }),
        ...(place !== undefined && { place }),
        ...(related !== undefined && { related }),
    };
}
/** Whether one of them is an error. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `value` with its warnings, unless one of `problems` is an error. */
function resultOf(value, problems) {
    return hasErrors(problems) ? { ok: false, problems } : { ok: true, value, warnings: problems };
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Ld: () => (/* binding */ inputTexts),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/** A text the user wrote, and where in it something stands. */
const BYTE_ORDER_MARK = '\ufeff';
/** Lines end with LF or CRLF, as YAML 1.2 and every editor have it. */
function sourceText(written, file) {
    const text = written.startsWith(BYTE_ORDER_MARK) ? written.slice(1) : written;
    const starts = lineStarts(text);
    const place = (start, end) => {
        const index = lineAt(starts, start);
        const from = starts[index] ?? 0;
        const next = starts[index + 1];
        const line = next === undefined ? text.slice(from) : withoutReturn(text.slice(from, next - 1));
        const column = Math.min(start - from, line.length);
        const length = Math.max(1, Math.min(end - from, line.length) - column);
        return { file, line: index + 1, column: column + 1, length, source: line };
    };
    return { file, text, place };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
/** Index of the last start that is not after `offset`. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The values of an input, one a line, as Texts. */
function inputTexts(values, input) {
    const source = sourceText(values.join('\n'), input);
    let start = 0;
    return values.map((value) => {
        const from = start;
        start += value.length + 1;
        const at = (first, end) => source.place(from + first, from + end);
        return { value, place: at(0, value.length), at };
    });
}
/** The value of an input as a Text. */
function inputText(value, input) {
    const source = sourceText(value, input);
    return { value, place: source.place(0, value.length), at: source.place };
}


/***/ }),

/***/ 2885:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isLate),
/* harmony export */   r: () => (/* binding */ whyEnded)
/* harmony export */ });
/** Why a run ends before its time: its deadline passed, or it was cancelled. */
/**
 * Whether it was the deadline. By shape: the reason of `AbortSignal.timeout` need not be of this realm. The other way to
 * end a run is a signal to the process.
 */
function isLate({ reason }) {
    const given = reason;
    return typeof given === 'object' && given !== null && 'name' in given && given.name === 'TimeoutError';
}
/**
 * The reason as a sentence; `null` while the run goes on.
 *
 * @param signals that end it. The first that is aborted tells why: a second signal to the process cuts what is in
 *   flight, as the deadline does
 */
function whyEnded(...signals) {
    const ended = signals.find(({ aborted }) => aborted);
    if (ended === undefined)
        return null;
    return isLate(ended) ? 'The deadline of the run passed' : 'The run was cancelled';
}


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
/**
 * Puts items at the end of a list. `list.push(...items)` makes an argument of each, and from about 124,000 on the stack
 * overflows.
 */
function append(list, items) {
    for (const item of items)
        list.push(item);
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareNatural),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** The order of texts. */
/** Orders strings by UTF-16 code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Orders names as people count: `n2` before `n10`. Where only the spelling of numbers differs (`n2`, `n02`), by code
 * unit, so that the order is the same on every machine.
 */
function compareNatural(a, b) {
    const [left, right] = [a.split(DIGITS), b.split(DIGITS)];
    for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
        const [x = '', y = ''] = [left[at], right[at]];
        // Every second part is a number, without leading zeros the longer the larger.
        const order = at % 2 === 0 ? compareText(x, y) : compareNumber(x.replace(ZEROS, ''), y.replace(ZEROS, ''));
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
const DIGITS = /(\d+)/;
const ZEROS = /^0+/;
function compareNumber(a, b) {
    return a.length - b.length || compareText(a, b);
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText),
/* harmony export */   y: () => (/* binding */ maskUrl)
/* harmony export */ });
/**
 * Credentials inside an address (`https://user:password@host/…`) are hidden wherever the address is shown.
 *
 * A user name stays readable where a password stands beside it. A lone one is hidden, because that is how
 * tokens are written (`https://<token>@host`), and so is one with `x-oauth-basic` or nothing as its password.
 * GitLab's tokens given as query parameters are hidden too.
 *
 * What reads addresses differs in details: `http:user:pass@host` and `http:/user:pass@host` reach the same host.
 * So the rule is generous: whatever stands between the scheme and the last `@` before a `/`, `?` or `#`.
 */
const MASK = '***';
/** The start of an address: scheme, slashes, then everything up to the last `@` of the authority. */
const USER_INFO = /^(\s*[a-zA-Z][a-zA-Z0-9+.-]*:[/\\]*)([^/?#\\]*)@/;
/** The same inside a text. It begins at `://`, so that a long text without one costs a single pass. */
const USER_INFO_IN_TEXT = /:\/\/([^/?#\s]*)@/g;
const TOKEN_PARAMETERS = /([?&](?:private_token|access_token|job_token|feed_token|rss_token)=)[^&#\s]*/gi;
/** An address with its credentials replaced by `***`. Any other text comes back as it is. */
function maskUrl(url) {
    return url
        .replace(USER_INFO, (_, start, info) => `${start}${maskUserInfo(info)}@`)
        .replace(TOKEN_PARAMETERS, `$1${MASK}`);
}
/** A text in which every address has its credentials replaced by `***`. */
function maskText(text) {
    return text
        .replace(USER_INFO_IN_TEXT, (_, info) => `://${maskUserInfo(info)}@`)
        .replace(TOKEN_PARAMETERS, `$1${MASK}`);
}
function maskUserInfo(info) {
    const colon = info.indexOf(':');
    const password = colon === -1 ? '' : info.slice(colon + 1);
    return password === '' || password === 'x-oauth-basic' ? MASK : `${info.slice(0, colon)}:${MASK}`;
}


/***/ }),

/***/ 6432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ appearance),
/* harmony export */   i: () => (/* binding */ unseenDifference)
/* harmony export */ });
/** Texts that look the same and are not: a letter of another script, a space that is none, an accent of its own. */
/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones in the same order. */
const FOREIGN = 'аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοα';
const LATIN = 'aeopcyxijsdhqwABEKMHOPCTYXIJSABEZHIKMNOPTYXoa';
const LATIN_OF = new Map([...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter]));
/** Nothing to see. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Equal for texts that look the same, for a text in printable ASCII itself. */
function appearance(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    const plain = text.replace(UNSEEN, '').replace(SPACES, ' ').replace(DASHES, '-').normalize('NFKC');
    return [...plain].map((letter) => LATIN_OF.get(letter) ?? letter).join('');
}
/** In what two texts differ that look the same; `null` where they do not look the same, or are the same. */
function unseenDifference(one, other) {
    if (one === other || appearance(one) !== appearance(other))
        return null;
    if (one.normalize('NFC') === other.normalize('NFC')) {
        return 'an accent is a character of its own in one of them (Unicode NFD) and part of its letter in the other (NFC)';
    }
    const odd = oddCharacter(one, other) ?? oddCharacter(other, one);
    return odd === null ? 'their characters are not the same' : odd;
}
/** The first character of `one` that `other` does not have and that is not what it looks like. */
function oddCharacter(one, other) {
    const known = new Set(other);
    const odd = [...one].find((character) => !known.has(character) && !/[ -~]/.test(character));
    if (odd === undefined)
        return null;
    return `one of them has ${described(odd)}`;
}
function described(character) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (character === '\u00a0' || character === '\u202f')
        return `a no-break space (${code})`;
    if (character.search(SPACES) === 0)
        return `a space of another width (${code})`;
    if (character.search(UNSEEN) === 0)
        return `a character that cannot be seen (${code})`;
    if (character.search(DASHES) === 0)
        return `a dash (${code}) in place of -`;
    const latin = LATIN_OF.get(character);
    if (latin === undefined)
        return `the character ${code}`;
    const script = /\p{Script=Cyrillic}/u.test(character) ? 'Cyrillic' : 'Greek';
    return `the ${script} letter ${code} in place of ${latin}`;
}


/***/ }),

/***/ 3698:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Which known word was probably meant. */
/** Longer words are not compared: the work grows with the product of the lengths. */
const LONGEST = 64;
/**
 * The candidate that is nearest to `word`, or `null` where none is near. Case, `-` and `_` make no difference.
 * Near means: at most one edit for each three characters, and no more than `most`. Of equally near ones the first is
 * taken.
 */
function nearest(word, candidates, most = Number.POSITIVE_INFINITY) {
    if (word.length > LONGEST)
        return null;
    const wanted = plain(word);
    let best = null;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        const allowed = Math.min(most, Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)));
        if (distance <= allowed &&
            distance < Math.max(wanted.length, 1) &&
            distance < (best?.distance ?? Infinity)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate ?? null;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    let beforeLast = last;
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const edits = [cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1)];
            // Before the start of a word there is nothing, which equals no letter.
            if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                edits.push(cell(beforeLast, j - 2) + 1);
            row.push(edits.reduce((least, edit) => Math.min(least, edit)));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6250);
/** How values and lists of words are written in messages. */

const LONGEST = 120;
/** So much of a value is looked through for credentials. More would let long manifests cost too much. */
const LOOKED_THROUGH = 8192;
/** In double quotes, control characters escaped, credentials in addresses hidden, long values shortened. */
function quoted(value) {
    const masked = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .maskText */ .g)(value.slice(0, LOOKED_THROUGH));
    return JSON.stringify(masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked);
}
/** `a, b and c`; with another last word, `a, b or c`. */
function listed(words, last = 'and') {
    if (words.length < 2)
        return words[0] ?? '';
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 8439:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export SHORTEST_TOKEN */
/**
 * Taking tokens out of texts: one rule, and one floor, for everything that shows or logs something.
 *
 * A token may have been through other hands before it is looked for: quoted for JSON or Markdown, percent-encoded,
 * written as an HTML entity, or cut short with the rest left off. So it is looked for in all these spellings, and every
 * long piece of it counts as the token. It is better to hide before a text is shortened or quoted; this is why clients
 * do so with each error answer as soon as it has come, and why what is shown is looked through once more.
 */
/** No token is shorter. A shorter word may well be part of another, and to hide it would scramble the text. */
const SHORTEST_TOKEN = 8;
/** So many characters of a token in a row are never there by chance. */
const PIECE = 16;
const MASK = '[token]';
/**
 * @param tokens as they are sent; those under SHORTEST_TOKEN characters are left alone
 */
function createRedactor(tokens) {
    const secrets = [...new Set(tokens)].filter((token) => token.length >= SHORTEST_TOKEN);
    // A token may be the beginning of another, whose end would stay.
    secrets.sort((a, b) => b.length - a.length);
    const hide = secrets.map((secret) => {
        const [whole, pieces] = [wholeHider(secret), pieceHider(secret)];
        return (text) => pieces(whole(text));
    });
    return (text) => hide.reduce((shown, each) => each(shown), text);
}
/** Hides the whole token in every spelling. */
function wholeHider(secret) {
    // No spelling changes letters and digits: where the longest run of them is missing, so is the token.
    const run = (secret.match(/[A-Za-z0-9]+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
    const pattern = new RegExp([...secret].map(spellings).join(''), 'g');
    return (text) => (text.includes(run) ? text.replace(pattern, MASK) : text);
}
/** One character in all the ways in which it may be written. */
function spellings(character) {
    if (/[A-Za-z0-9]/.test(character))
        return character;
    const plain = character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    if (/\p{Surrogate}/u.test(character))
        return plain;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).padStart(4, '0');
    const digits = [...hex].map((digit) => `[${digit}${digit.toUpperCase()}]`).join('');
    const named = NAMED[character];
    const bytes = [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    const ways = [
        `\\\\{0,3}${plain}`,
        bytes.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`),
        `\\\\u${digits}`,
        `&#${code};`,
        `&#x${digits.replace(/^(?:\[00\])*/, '')};`,
        ...(named === undefined ? [] : [named]),
    ];
    return `(?:${ways.join('|')})`;
}
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Hides what is left of a token that was cut. */
function pieceHider(secret) {
    if (secret.length <= PIECE)
        return (text) => text;
    const starts = [];
    for (let at = 0; at + PIECE <= secret.length; at += PIECE)
        starts.push(at);
    starts.push(secret.length - PIECE);
    const pieces = starts.map((at) => ({ at, piece: secret.slice(at, at + PIECE) }));
    return (text) => pieces.reduce((shown, { at, piece }) => withoutPiece(shown, secret, at, piece), text);
}
/** Hides each place of `piece` (the token from `at` on) with what stands around it and belongs to the token, too. */
function withoutPiece(text, secret, at, piece) {
    let [kept, from] = ['', 0];
    for (let found = text.indexOf(piece); found !== -1; found = text.indexOf(piece, from)) {
        let [start, before] = [found, at];
        while (start > from && before > 0 && text[start - 1] === secret[before - 1])
            [start, before] = [start - 1, before - 1];
        let [end, after] = [found + piece.length, at + piece.length];
        while (after < secret.length && text[end] === secret[after])
            [end, after] = [end + 1, after + 1];
        kept += text.slice(from, start) + MASK;
        from = end;
    }
    return from === 0 ? text : kept + text.slice(from);
}


/***/ }),

/***/ 2668:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ meantVariable),
/* harmony export */   Qv: () => (/* binding */ NOTATIONS),
/* harmony export */   aI: () => (/* binding */ findUnexpanded)
/* harmony export */ });
/**
 * Variables of other tools that arrived as they were written: `$CI_COMMIT_TAG`, `${{ github.ref_name }}`,
 * `{{ .Version }}`. Somebody expected a value there, and without a word the text itself would be published.
 *
 * Our own variables are written `${name}`; whether a name is known is for templates to say. Here the other notations
 * are found. What a file name may really hold is left alone: `Outer$Inner.class`, `US$5`, `100%25`. So a `$name` counts
 * only in capitals, as all CI systems write them, or where it is the lower-case name of something people put into links.
 */
/** What each notation is called in messages. */
const NOTATIONS = {
    variable: 'a variable of a shell or of CI',
    windows: 'a variable of the Windows shell',
    command: 'a command of a shell',
    github: 'an expression of GitHub Actions',
    gitlab: 'an input of a GitLab component',
    template: 'a Go or Jinja template',
};
/** Our variable that people mean, by the names that CI systems and release tools give to the same thing. */
const MEANT = {
    tag: [
        'CI_COMMIT_TAG',
        'CI_COMMIT_REF_NAME',
        'GITHUB_REF_NAME',
        'GITHUB_REF',
        'CIRCLE_TAG',
        'BITBUCKET_TAG',
        'DRONE_TAG',
        'TRAVIS_TAG',
        'BUILD_SOURCEBRANCHNAME',
        'GIT_TAG',
        'TAG',
        'TAG_NAME',
        'RELEASE_TAG',
        'REF_NAME',
        'Tag',
        'tag',
        'tag_name',
        'tagName',
        'release_tag',
        'ref',
        'ref_name',
    ],
    version: [
        'VERSION',
        'RELEASE_VERSION',
        'PACKAGE_VERSION',
        'APP_VERSION',
        'SEMVER',
        'Version',
        'RawVersion',
        'version',
        'release_version',
        'projectVersion',
    ],
    project: ['CI_PROJECT_PATH', 'CI_PROJECT_ID', 'PROJECT_PATH'],
    basename: ['ArtifactName', 'artifactFile', 'basename', 'FILE', 'FILENAME', 'filename'],
    path: ['ArtifactPath', 'path', 'filepath'],
    stem: ['stem'],
    ext: ['ext', 'ArtifactExt', 'artifactFileExtension'],
    dir: ['dir', 'dirname'],
};
const OURS = new Map(Object.entries(MEANT).flatMap(([ours, theirs]) => theirs.map((name) => [name, ours])));
const LOWER_CASE = [...OURS.keys()].filter((name) => /^[a-z]/.test(name)).join('|');
/**
 * All notations in one expression, the longer before the shorter. Every run of any characters has a limit, so that a
 * hostile text costs no more than a multiple of its length. `$$` comes first: it means a `$` that begins nothing.
 */
const REFERENCE = new RegExp([
    String.raw `\$\$`,
    String.raw `\$\[\[(?<gitlab>[^\]\n]{1,200})\]\]`,
    String.raw `\$\{\{(?<github>[^}\n]{1,200})\}\}`,
    String.raw `\{\{(?<template>[^{}\n]{1,200})\}\}`,
    String.raw `\$\((?<command>[A-Za-z][^()\n]{0,200})\)`,
    String.raw `\$env:(?<powershell>\w{1,200})`,
    String.raw `\$\{(?<braced>[A-Za-z_]\w{0,200})(?:[:#%/^,-][^}\n]{0,200})?\}`,
    String.raw `\$(?<variable>[A-Z_][A-Z0-9_]{1,200}|${LOWER_CASE})(?!\w)`,
    // A percent-encoded text has `%C3%` in it: a name that begins like two hexadecimal digits does not count.
    '%(?<windows>(?![0-9A-Fa-f]{2})[A-Z_][A-Z0-9_]{1,200})%',
].join('|'), 'g');
/**
 * The references in a text, in order. One behind `$$` is meant as it stands and is not among them.
 *
 * @param text a whole value; a `${name}` in it is found too, so take our own variables out before
 */
function findUnexpanded(text) {
    return [...text.matchAll(REFERENCE)].flatMap((match) => {
        const { groups = {}, index } = match;
        const [kind, name] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
        if (kind === undefined || name === undefined)
            return [];
        const notation = kind === 'powershell' || kind === 'braced' ? 'variable' : kind;
        const [written] = match;
        return [{ text: written, start: index, end: index + written.length, notation, name: name.trim() }];
    });
}
/** Our variable, without `${` and `}`, that a reference most likely means; `null` where there is no such. */
function meantVariable({ name, notation }) {
    if (notation === 'command')
        return null;
    // `github.event.release.tag_name`, `.Env.VERSION`, `env.TAG`, `.Version | trim`, `inputs.tag`
    const last = name.match(/^\.?(?:[\w-]+\.)*(?<last>[\w-]+)/)?.groups?.['last'] ?? '';
    return OURS.get(last) ?? OURS.get(last.toUpperCase()) ?? null;
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isJobTokenText)
/* harmony export */ });
/* unused harmony exports mayBeSecret, looksLikeToken, tokensIn */
/** Tokens of GitLab: their kinds, and what their text reveals about them. */
/**
 * Job tokens start with `glcbt-`, or with the prefix of their instance before it (`acme-glcbt-…`, a setting of the
 * administrator).
 */
const JOB_PREFIX = /^(?:[A-Za-z0-9_]{1,20}-)?glcbt-/;
/** Three parts of base64url, the first of them JSON: a JWT. GitLab makes no other token of its API in this form. */
const JWT = /^eyJ[\w-]*\.eyJ[\w-]*\.[\w-]+$/;
/** Whether a token has the form of a CI job token, whatever header it is meant for. */
function isJobTokenText(value) {
    return JOB_PREFIX.test(value) || JWT.test(value);
}
/** The prefixes of GitLab's own tokens, behind the prefix of an instance if it has one (docs, "Token prefixes"). */
const GITLAB_PREFIX = /(?:^|-)(?:glpat|gldt|gloas|glrt|glrtr|glcbt|glptt|glft|glimt|glagent|glwt|glsoat|glffct)-[\w.+/-]{4,}/;
/** The prefixes of GitHub's tokens. */
const GITHUB_PREFIX = /^(?:gh[pousr]_|github_pat_)\w{4,}/;
/** Long, of one piece, and of letters and digits mixed, as random text is; a file name has a dot. */
const RANDOM = /^(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])[\w+/=-]{20,}$/i;
/** Whether a word that nobody can make sense of might be a secret that was pasted in the wrong place. */
function mayBeSecret(word) {
    return looksLikeToken(word) || RANDOM.test(word);
}
/** Whether a word that stands where no token belongs looks like one, and so must not be repeated. */
function looksLikeToken(word) {
    return GITLAB_PREFIX.test(word) || GITHUB_PREFIX.test(word) || JWT.test(word);
}
/** The parts of a word of the command line that look like tokens: all of it, or what stands behind a `=` or a space. */
function tokensIn(word) {
    return word.split(/[=\s,;'"]+/).filter(looksLikeToken);
}


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meantKeys),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7692);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8173);
/* harmony import */ var _text_look_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6432);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(850);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1473);
/** Reads mappings out of a YAML tree. */






/**
 * The fields of a mapping. Unknown and repeated keys are written down and left out.
 *
 * @param what how the mapping is called in messages
 * @param keys all keys it may have
 * @param foreign keys of other tools: what to do about them here, as a sentence
 */
function readFields(reading, node, at, what, keys, foreign = {}) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(reading, node, at, what, 'a mapping');
    const fields = new Map();
    for (const pair of node.items) {
        const key = pair.key;
        const place = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(reading, key);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key))
                reading.problems.push(oddKey(place));
            continue;
        }
        const name = String(key.value);
        const first = fields.get(name);
        if (!keys.includes(name))
            reading.problems.push(unknownKey(name, what, keys, place, foreign));
        else if (first !== undefined)
            reading.problems.push(repeatedKey(name, place, first.place));
        else
            fields.set(name, { key: name, place, node: pair.value });
    }
    return fields;
}
/** The known keys that unknown ones of a mapping were probably meant to be. */
function meantKeys(node, keys) {
    const names = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.flatMap(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? [String(key.value)] : []))
        : [];
    return new Set(names.flatMap((name) => (keys.includes(name) ? [] : ((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)((0,_text_look_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .appearance */ .$)(name), keys) ?? []))));
}
function oddKey(place) {
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('wrong-type', 'a key must be a text', undefined, place);
}
function unknownKey(name, what, keys, place, foreign) {
    if (name === '<<') {
        const message = '`<<` is a YAML merge key, which a manifest cannot use';
        return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('yaml-merge', message, 'Write the keys out.', place);
    }
    const hint = `${advice(name, keys, foreign)}Known keys: ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .KE)(keys)}.`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('unknown-key', `${what} has no key ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)}`, hint, place);
}
function advice(name, keys, foreign) {
    if (Object.hasOwn(foreign, name))
        return `${foreign[name]} `;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)((0,_text_look_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .appearance */ .$)(name), keys);
    if (meant === null)
        return '';
    const unseen = (0,_text_look_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenDifference */ .i)(name, meant);
    return `Did you mean \`${meant}\`? ${unseen === null ? '' : `They look the same, but ${unseen}. `}`;
}
function repeatedKey(name, place, first) {
    const message = `the key ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)} is given twice`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)('duplicate-key', message, 'Remove one of the two.', place, first);
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7692);
/**
 * Reads values out of a YAML tree. Each function gives the value, or `null` after it has written down what is
 * wrong: so a caller goes on, and all problems come out together.
 */

const TRUE_OR_FALSE = 'true or false';
const A_LIST = 'a list';
const NULL = /^(?:|~|null|Null|NULL)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
function shapeOf(node) {
    if (node === null)
        return 'null';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && node.tag !== undefined)
        return 'refused';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'mapping';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'list';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return 'refused';
    if (node.type !== yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN)
        return 'text';
    const value = String(node.value);
    return NULL.test(value) ? 'null' : BOOLEAN.test(value) ? 'boolean' : 'text';
}
const SHAPES = {
    text: 'a text',
    boolean: 'a boolean',
    null: 'nothing',
    mapping: 'a mapping',
    list: 'a list',
    refused: 'an alias or a tagged value',
};
/** The place of a node; of one that is written over several lines, the first. */
function placeOf(reading, node) {
    const [start, end] = node.range;
    return reading.source.place(start, end);
}
/** Writes down that something else was wanted. An alias and a tag have been refused already. */
function refuse(reading, node, at, what, wanted) {
    const shape = shapeOf(node);
    if (shape === 'refused')
        return null;
    if (node === null || shape === 'null') {
        reading.problems.push({
            severity: 'error',
            code: 'empty-value',
            message: `${what} has no value; it must be ${wanted}`,
            hint: 'Write a value, or remove it.',
            place: at,
        });
        return null;
    }
    const place = placeOf(reading, node);
    const hint = hintFor(shape, wanted);
    const found = SHAPES[shape];
    const message = `${what} must be ${wanted}, but it is ${found}`;
    reading.problems.push({ severity: 'error', code: 'wrong-type', message, ...(hint && { hint }), place });
    return null;
}
function hintFor(shape, wanted) {
    if (wanted === A_LIST && shape === 'mapping')
        return 'Make a list of it: write "- " before each item.';
    if (shape === 'boolean')
        return 'If the word itself is meant, quote it.';
    return wanted === TRUE_OR_FALSE ? 'Write true or false, without quotes.' : null;
}
/** A string, or a number in the digits in which it was written. */
function readText(reading, field) {
    return textOf(reading, field.node, field.place, `\`${field.key}\``, 'a text');
}
function textOf(reading, node, after, what, wanted) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || shapeOf(node) !== 'text')
        return refuse(reading, node, after, what, wanted);
    const value = String(node.value);
    const place = placeOf(reading, node);
    let starts = null;
    const at = (start, end) => {
        starts ??= openings(value, reading.source.text.slice(node.range[0], node.range[1]), node.range[0]);
        const from = starts.get(start);
        return from === undefined ? place : reading.source.place(from, from + end - start);
    };
    return { value, place, at };
}
/**
 * Where each `${` of a scalar's value stands in the source. Escapes and folding move things about; so the openings
 * are paired by number, and where the numbers differ (an escaped `$`) none is known.
 */
function openings(value, raw, offset) {
    const inValue = offsetsOfOpenings(value);
    const inSource = offsetsOfOpenings(raw);
    if (inValue.length !== inSource.length)
        return new Map();
    return new Map(inValue.map((start, index) => [start, offset + (inSource[index] ?? 0)]));
}
function offsetsOfOpenings(text) {
    return [...text.matchAll(/\$\{/g)].map(({ index }) => index);
}
/** A boolean of YAML 1.2: `true` or `false`, `True`, `TRUE`… */
function readBoolean(reading, field) {
    const { node } = field;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || shapeOf(node) !== 'boolean') {
        return refuse(reading, node, field.place, `\`${field.key}\``, TRUE_OR_FALSE);
    }
    return String(node.value).toLowerCase() === 'true';
}
/** One text, or a list of at least one. */
function readTexts(reading, field) {
    const what = `\`${field.key}\``;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(field.node)) {
        const text = textOf(reading, field.node, field.place, what, 'a text or a list of texts');
        return text && [text];
    }
    const items = field.node.items;
    if (items.length === 0) {
        reading.problems.push({
            severity: 'error',
            code: 'empty-value',
            message: `${what} is an empty list`,
            hint: 'Write at least one value, or remove the key.',
            place: placeOf(reading, field.node),
        });
        return null;
    }
    const texts = items.map((item) => textOf(reading, item, placeOf(reading, item), `an item of ${what}`, 'a text'));
    return texts.every((text) => text !== null) ? texts : null;
}
/** The items of a list. */
function readItems(reading, field) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(field.node))
        return refuse(reading, field.node, field.place, `\`${field.key}\``, A_LIST);
    return field.node.items;
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withMoves),
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/**
 * The deadline of a run. It is there for what hangs, so that no time counts in which bytes of an upload move: a large
 * file over a slow line is not cut in its middle.
 */
/** Bytes that follow others within so many milliseconds count as moving all the while. */
const GAP = 5000;
const PROCESS = {
    now: () => performance.now(),
    after: (milliseconds, act) => void setTimeout(act, milliseconds).unref(),
};
/** @param milliseconds from now, without the time in which bytes move */
function startDeadline(milliseconds, clock = PROCESS) {
    const controller = new AbortController();
    let end = clock.now() + milliseconds;
    let last = Number.NEGATIVE_INFINITY;
    const wait = () => {
        // Rounded up: a timer may come a little early.
        const left = Math.ceil(end - clock.now());
        if (left > 0)
            clock.after(left, wait);
        else
            controller.abort(new DOMException('The deadline of the run passed', 'TimeoutError'));
    };
    wait();
    return {
        signal: controller.signal,
        moved: () => {
            const now = clock.now();
            if (now - last <= GAP)
                end += now - last;
            last = now;
        },
    };
}
/** The same progress, and the deadline learns of every byte that leaves. */
function withMoves(progress, moved) {
    return {
        ...progress,
        transfer: (upload, sent) => {
            moved();
            progress.transfer(upload, sent);
        },
    };
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export refusalOf */
/**
 * Node below the floor is refused with one sentence. Imported first by every entry, so that it speaks before anything
 * meets a function that an old Node does not have. Written in words that Node 16 can read.
 */
/** The oldest Node that is tested: `engines` of package.json. */
const FLOOR = [20, 19];
/** What to say of a version of Node, such as `18.20.4`; `null` where it is new enough. */
function refusalOf(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isOld = major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1]);
    return isOld
        ? `error: release-links needs Node ${FLOOR.join('.')} or newer; this is Node ${version}`
        : null;
}
const refusal = refusalOf(process.versions.node);
if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    process.exit(1);
}


/***/ }),

/***/ 5310:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rr: () => (/* binding */ openPorts),
  Dv: () => (/* binding */ openPullRequestComments)
});

// UNUSED EXPORTS: USER_AGENT, githubApiUrl, openInspection, openMergeRequestNotes, openProject, openUrlChecker, openWorkspace

// EXTERNAL MODULE: ./lib/app/prepare/sources.js + 1 modules
var prepare_sources = __nccwpck_require__(3973);
;// CONCATENATED MODULE: ./lib/app/version.js
/** The program's version: the one in package.json, to which a test holds it. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __nccwpck_require__(2515);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __nccwpck_require__(3673);
// EXTERNAL MODULE: ./lib/github/answers.js
var answers = __nccwpck_require__(1653);
// EXTERNAL MODULE: ./lib/github/client.js + 1 modules
var github_client = __nccwpck_require__(2962);
// EXTERNAL MODULE: ./lib/github/refusals.js
var refusals = __nccwpck_require__(4517);
;// CONCATENATED MODULE: ./lib/github/releases.js
/**
 * The assets of releases on GitHub, through octokit; with the job's token, or anonymously.
 *
 * GitHub answers 404 for a release that is not there, one that is still a draft, and a repository that the token
 * may not see. The three need different words, so the repository is asked for where a release is not found.
 */





/** GitHub's largest page. */
const PAGE_SIZE = 100;
/** GitHub allows 1,000 assets a release. */
const MAX_PAGES = 100;
/** Nothing is loaded, sent or refused before the first call. */
function createGithubReleases(options) {
    const client = (0,github_client/* createGithubClient */.z)(options, (error) => (0,refusals/* explainRefusal */.GC)(error, options.token));
    /** Repositories that were asked for: once each, however many releases are missing. */
    const repositories = new Map();
    return {
        async listAssets(owner, repository, tag) {
            const named = { owner, repo: repository };
            const release = await orNull(client.send('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...named, tag }));
            if (release === null || (0,answers/* isDraft */.Qx)(release)) {
                const key = `${owner}/${repository}`;
                const found = repositories.get(key) ?? findRepository(client, owner, repository, options);
                repositories.set(key, found);
                await found;
                return null;
            }
            return await allAssets(client, { ...named, release_id: (0,answers/* readId */.wh)(release) });
        },
    };
}
async function allAssets(client, release) {
    const assets = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
        const { data: rows } = await client.send(route, { ...release, per_page: PAGE_SIZE, page });
        if (!Array.isArray(rows))
            throw new store_error/* StoreError */.AD('unexpected', 'GitHub answered with no list of assets');
        for (const row of rows) {
            const asset = (0,answers/* readAsset */.fs)(row);
            if (asset !== null)
                assets.set(asset.name, asset);
        }
        if (rows.length < PAGE_SIZE)
            break;
    }
    return [...assets.values()].sort((a, b) => (0,compare/* compareText */.n)(a.name, b.name));
}
/** @throws StoreError `missing` where the repository is not there, or not to be seen with this token */
async function findRepository(client, owner, repo, { token }) {
    if ((await orNull(client.send('GET /repos/{owner}/{repo}', { owner, repo }))) !== null)
        return;
    const seen = token === null ? 'without a token' : 'with this github-token';
    throw new store_error/* StoreError */.AD('missing', `there is no repository ${owner}/${repo} on GitHub, or not to be seen ${seen}`, {
        status: 404,
        missing: 'project',
        hint: token === null
            ? 'For a private repository set github-token to one that may read its contents.'
            : 'The token of a job sees its own repository and public ones; another private one needs a token of your own.',
    });
}
/** GitHub has no such thing, as far as the token may see. */
async function orNull(answer) {
    try {
        return (await answer).data;
    }
    catch (error) {
        if ((0,store_error/* isMissing */.b2)(error, 'release'))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __nccwpck_require__(850);
;// CONCATENATED MODULE: ./lib/workspace/inside.js
/** Whether a file is where it seems to be. */


/** Whether a path is the folder itself or below it. Both are absolute and without symbolic links. */
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/** The path without symbolic links, or `null` where it leads nowhere (or round in a circle). */
async function realPath(path) {
    try {
        return await (0,promises_namespaceObject.realpath)(path);
    }
    catch {
        return null;
    }
}
/** The code that Node gives an error of the operating system, such as `ENOENT`; empty for any other. */
function errorCode(error) {
    // Not `instanceof`: the error may come from another realm, as it does where code runs in a vm context.
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

;// CONCATENATED MODULE: ./lib/workspace/file-content.js
/**
 * The contents of local files: measured once, and later sent as they were measured.
 *
 * A build may still be writing a file, or write it again. What was planned is what is sent: the bytes are summed
 * once more on their way out, and the last of them are held back until the sum is the one that was measured. So a
 * server that counts bytes never sees a whole file that is not the planned one.
 */





/** Bytes read at once. */
const CHUNK = 512 * 1024;
/**
 * A stream reads into so many buffers in turn. Fresh ones would not be collected while a file is sent: a gigabyte
 * of them was in memory at its end. A socket takes the next chunk only when the one before has left, and no more
 * than one is on its way between here and there; were one overwritten too early, the sum that GitLab tells would
 * not be that of the file.
 */
const BUFFERS = 4;
/** Of the files below a root folder, which may be relative to the working directory. */
function createFileContents(root) {
    const folder = (0,external_node_path_.resolve)(root);
    return {
        measure: (path) => measureFile(folder, path),
        open: (file, onBytes) => new MeasuredStream(folder, file, onBytes),
    };
}
/** Problems: `unreadable-file`, `link-outside-root`, `empty-file`, `file-changed`. */
async function measureFile(root, path) {
    try {
        const handle = await openInside(root, path);
        try {
            return await measureHandle(handle, path);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return { ok: false, problems: [unreadable(path, error)] };
    }
}
async function measureHandle(handle, path) {
    const before = await handle.stat();
    if (!before.isFile())
        return { ok: false, problems: [unreadable(path, new Refusal(NO_FILE))] };
    if (before.size === 0)
        return { ok: false, problems: [empty(path)] };
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    // One buffer for all: nobody keeps the bytes.
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
        if (bytesRead === 0)
            break;
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
    }
    const after = await handle.stat();
    if (size !== before.size || !sameState(before, after))
        return { ok: false, problems: [changed(path)] };
    return { ok: true, value: { path, size, sha256: hash.digest('hex') }, warnings: [] };
}
function sameState(before, after) {
    return before.size === after.size && before.mtimeMs === after.mtimeMs;
}
/** Never outside the root, although a symbolic link may have been put in the file's place since it was listed. */
async function openInside(root, path) {
    const [folder, real] = await Promise.all([realPath(root), realPath((0,external_node_path_.join)(root, path))]);
    if (folder === null || real === null)
        throw new Refusal('it is gone');
    if (!isInside(folder, real))
        throw new Refusal('it is a symbolic link that leads out of the root folder');
    return await (0,promises_namespaceObject.open)(real, 'r');
}
/** Why a file is not read, where the operating system has no objection. */
class Refusal extends Error {
}
const NO_FILE = 'it is not a regular file';
class MeasuredStream {
    #root;
    #file;
    #onBytes;
    #fault = null;
    constructor(root, file, onBytes) {
        this.#root = root;
        this.#file = file;
        this.#onBytes = onBytes;
    }
    get fault() {
        return this.#fault;
    }
    stream() {
        const bytes = this.#bytes();
        return new ReadableStream({
            pull: async (controller) => {
                const next = await bytes.next();
                if (next.done === true)
                    controller.close();
                else
                    controller.enqueue(next.value);
            },
            cancel: async () => {
                await bytes.return(undefined);
            },
        }, 
        // Nothing is opened or read ahead of need.
        { highWaterMark: 0 });
    }
    async *#bytes() {
        const { path, size, sha256 } = this.#file;
        const handle = await this.#attempt(() => openInside(this.#root, path));
        try {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            const buffers = Array.from({ length: BUFFERS }, () => Buffer.allocUnsafeSlow(Math.min(CHUNK, size)));
            let sent = 0;
            for (let turn = 0; sent < size; turn += 1) {
                const buffer = buffers[turn % BUFFERS] ?? Buffer.alloc(CHUNK);
                const chunk = await this.#attempt(() => readChunk(handle, buffer, size - sent, hash));
                sent += chunk.length;
                const isLast = sent === size;
                const isWhole = !isLast || ((await isAtEnd(handle)) && hash.digest('hex') === sha256);
                if (chunk.length === 0 || !isWhole)
                    throw this.#broken(changed(path));
                yield chunk;
                this.#onBytes(sent);
            }
            return undefined;
        }
        finally {
            await handle.close();
        }
    }
    async #attempt(act) {
        try {
            return await act();
        }
        catch (error) {
            throw this.#broken(unreadable(this.#file.path, error));
        }
    }
    #broken(fault) {
        this.#fault = fault;
        return new Error(fault.message);
    }
}
async function readChunk(handle, buffer, most, hash) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, most), null);
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    return chunk;
}
async function isAtEnd(handle) {
    return (await handle.read(Buffer.alloc(1), 0, 1, null)).bytesRead === 0;
}
function unreadable(path, error) {
    const reason = error instanceof Refusal ? error.message : errorCode(error) || 'unknown error';
    return {
        severity: 'error',
        code: 'unreadable-file',
        message: `the file ${(0,quoted/* quoted */.TL)(path)} cannot be read: ${reason}`,
        hint: 'Look at its permissions, or exclude it with a pattern that begins with !.',
    };
}
function empty(path) {
    return {
        severity: 'error',
        code: 'empty-file',
        message: `the file ${(0,quoted/* quoted */.TL)(path)} is empty, and GitLab keeps no empty files in packages`,
        hint: 'Look at what should have written it, or exclude it with a pattern that begins with !.',
    };
}
function changed(path) {
    return {
        severity: 'error',
        code: 'file-changed',
        message: `the file ${(0,quoted/* quoted */.TL)(path)} changed while it was read`,
        hint: 'Run this after everything that writes the file has ended.',
    };
}

// EXTERNAL MODULE: ./lib/core/pattern/file-pattern.js
var file_pattern = __nccwpck_require__(2646);
// EXTERNAL MODULE: ./lib/core/pattern/glob.js
var pattern_glob = __nccwpck_require__(2333);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __nccwpck_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
;// CONCATENATED MODULE: ./lib/workspace/file-walk.js
/**
 * Lists the files that patterns match, without ever looking outside the root.
 *
 * Symbolic links: one to a file inside the root is a file like any other. One to a folder is followed only where a
 * pattern spells its name out, so that a loop ends with the pattern. One that leads out of the root is refused if
 * a pattern asks for what is behind it, and else left alone.
 */









/**
 * Files below `root` (absolute) that the patterns match: relative, with `/`, sorted by code unit.
 *
 * Problems: those of `checkPatterns`, `missing-root`, `link-outside-root`, `unreadable-folder`.
 */
async function listFiles(root, patterns) {
    const refused = [];
    (0,file_pattern/* checkPatterns */.u)(patterns.map(({ pattern, place }) => ({ value: pattern, place, at: () => place })), refused);
    if (refused.length > 0)
        return { ok: false, problems: refused };
    const real = await realPath(root);
    if (real === null)
        return { ok: false, problems: [missingRoot(root)] };
    const glob = (0,pattern_glob/* compileGlob */.SO)(patterns.map(({ pattern }) => pattern));
    const walk = { root: real, glob, found: [], problems: [], waiting: [[]] };
    for (let next = walk.waiting.pop(); next !== undefined; next = walk.waiting.pop())
        await lookInto(walk, next);
    return (0,problem/* resultOf */.Bg)(walk.found.sort(compare/* compareText */.n), (0,order/* inOrder */.a)(withPlace(walk.problems, patterns)));
}
/** Problems of the disk are told at the first pattern of the entry, which is where the user can do something. */
function withPlace(problems, patterns) {
    const place = patterns[0]?.place;
    return place === undefined ? problems : problems.map((problem) => ({ ...problem, place }));
}
async function lookInto(walk, folder) {
    for (const child of await childrenOf(walk, folder)) {
        const path = [...folder, child.name];
        if (child.isSymbolicLink())
            await takeLink(walk, path);
        else if (child.isDirectory())
            enter(walk, path);
        else if (child.isFile())
            take(walk, path);
    }
}
async function childrenOf(walk, folder) {
    try {
        return await (0,promises_namespaceObject.readdir)((0,external_node_path_.join)(walk.root, ...folder), { withFileTypes: true });
    }
    catch (error) {
        const code = errorCode(error);
        // Gone since it was listed: then there is nothing in it.
        if (code === 'ENOENT' && folder.length > 0)
            return [];
        walk.problems.push({
            severity: 'error',
            code: 'unreadable-folder',
            message: `the folder ${(0,quoted/* quoted */.TL)(folder.join('/') || walk.root)} cannot be read (${code})`,
            hint: 'Look at its permissions, or exclude it with a pattern that begins with !.',
        });
        return [];
    }
}
function take(walk, path) {
    if ((0,pattern_glob/* globMatches */.mw)(walk.glob, path))
        walk.found.push(path.join('/'));
}
function enter(walk, path) {
    if ((0,pattern_glob/* globEnters */.qo)(walk.glob, path) !== 'no')
        walk.waiting.push(path);
}
async function takeLink(walk, path) {
    const wantsFile = (0,pattern_glob/* globMatches */.mw)(walk.glob, path);
    const wantsFolder = (0,pattern_glob/* globEnters */.qo)(walk.glob, path) === 'named';
    if (!wantsFile && !wantsFolder)
        return;
    const target = await realPath((0,external_node_path_.join)(walk.root, ...path));
    const stats = target === null ? null : await (0,promises_namespaceObject.stat)(target).catch(() => null);
    // A link to nowhere is no file.
    if (target === null || stats === null)
        return;
    const asked = (wantsFile && stats.isFile()) || (wantsFolder && stats.isDirectory());
    if (!asked)
        return;
    if (!isInside(walk.root, target))
        walk.problems.push(outsideRoot(path.join('/')));
    else if (stats.isFile())
        walk.found.push(path.join('/'));
    else
        walk.waiting.push(path);
}
function outsideRoot(path) {
    return {
        severity: 'error',
        code: 'link-outside-root',
        message: `${(0,quoted/* quoted */.TL)(path)} is a symbolic link that leads out of the root folder`,
        hint: 'Copy the file into the root, or exclude the link with a pattern that begins with !.',
    };
}
/** Told by whoever looks for something in the root folder first. */
function missingRoot(root) {
    return {
        severity: 'error',
        code: 'missing-root',
        message: `the root folder ${(0,quoted/* quoted */.TL)(root)} does not exist`,
        hint: 'Set the input root to an existing folder.',
    };
}

// EXTERNAL MODULE: ./lib/core/manifest/manifest.js + 3 modules
var manifest = __nccwpck_require__(88);
;// CONCATENATED MODULE: ./lib/workspace/utf8.js
/** Where bytes stop being UTF-8. */
/** Offset of the first byte that belongs to no character, or `null` where all is well. */
function firstInvalidByte(bytes) {
    if (isUtf8(bytes))
        return null;
    // A prefix that is cut inside a character is fine as far as it goes, so the good prefixes are those up to a
    // point: halve the distance until it is found.
    let good = 0;
    let bad = bytes.length;
    while (good < bad) {
        const middle = Math.ceil((good + bad) / 2);
        if (isUtf8Start(bytes.subarray(0, middle)))
            good = middle;
        else
            bad = middle - 1;
    }
    const prefix = bytes.subarray(0, good);
    return isUtf8(prefix) ? good : lastCharacter(prefix);
}
function isUtf8(bytes) {
    return decodes(bytes, false);
}
/** Whether more bytes could make it UTF-8. */
function isUtf8Start(bytes) {
    return decodes(bytes, true);
}
function decodes(bytes, stream) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}
/** Offset at which an unfinished character at the end begins. */
function lastCharacter(bytes) {
    let at = bytes.length - 1;
    while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at -= 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/workspace/manifest-file.js
/** Reads the manifest's file: found, small enough, and text. */







/** Where a manifest is looked for when no path is given: the first that exists. */
const DEFAULT_NAMES = [
    'release-links',
    '.release-links',
    '.gitlab/release-links',
    '.github/release-links',
].flatMap((stem) => [`${stem}.yml`, `${stem}.yaml`]);
/**
 * Reads a manifest below `root` (absolute), or one of the default names where `path` is `null`. A path that was
 * given may lead anywhere, as the workflow that gives it is trusted; a symbolic link out of the root may not, as
 * links come with the checkout.
 *
 * Problems: `no-manifest`, `missing-manifest`, `manifest-is-folder`, `manifest-unreadable`, `manifest-too-large`,
 * `manifest-not-utf8`, `link-outside-root`, `missing-root`.
 */
async function readManifest(root, path) {
    if (path !== null)
        return await readText(root, path);
    for (const name of DEFAULT_NAMES) {
        const result = await readText(root, name);
        if (result.ok || result.problems.some(({ code }) => code !== 'missing-manifest'))
            return result;
    }
    if ((await realPath(root)) === null)
        return { ok: false, problems: [missingRoot(root)] };
    return failure({
        code: 'no-manifest',
        message: `there is no manifest: looked for ${(0,quoted/* listed */.KE)(DEFAULT_NAMES)} in ${(0,quoted/* quoted */.TL)(root)}`,
        hint: 'Write release-links.yml; `release-links export` makes one from an existing release. Or set manifest, links or files.',
    });
}
async function readText(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path);
    const file = shownPath(root, absolute);
    if (path.includes('\0'))
        return missing(path);
    const real = await realPath(absolute);
    if (real === null)
        return missing(path);
    if (isInside(root, absolute) && !isInside((await realPath(root)) ?? root, real)) {
        return failure({
            code: 'link-outside-root',
            message: `the manifest ${(0,quoted/* quoted */.TL)(file)} is a symbolic link that leads out of the root folder`,
            hint: 'Put the file itself there.',
        });
    }
    return await readFile(real, file);
}
function shownPath(root, absolute) {
    return (isInside(root, absolute) ? (0,external_node_path_.relative)(root, absolute) : absolute).split(external_node_path_.sep).join('/');
}
/** Kind and size are looked at before the file is opened: a pipe would be waited for. */
async function readFile(real, file) {
    try {
        const stats = await (0,promises_namespaceObject.stat)(real);
        if (stats.isDirectory())
            return isFolder(file);
        if (!stats.isFile())
            return manifest_file_unreadable(file, 'it is no file');
        if (stats.size > manifest/* MOST_BYTES */.uZ)
            return tooLarge(file, stats.size);
        return decode(await readStart(real), file);
    }
    catch (error) {
        return errorCode(error) === 'ENOENT' ? missing(file) : manifest_file_unreadable(file, errorCode(error));
    }
}
/** No more than can be used, whatever the size was said to be. */
async function readStart(real) {
    const handle = await (0,promises_namespaceObject.open)(real, 'r');
    try {
        const bytes = new Uint8Array(manifest/* MOST_BYTES */.uZ + 1);
        let length = 0;
        for (let count = -1; count !== 0 && length < bytes.length; length += count) {
            count = (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        return bytes.subarray(0, length);
    }
    finally {
        await handle.close();
    }
}
function decode(bytes, file) {
    if (bytes.length > manifest/* MOST_BYTES */.uZ)
        return tooLarge(file, bytes.length);
    const invalid = firstInvalidByte(bytes);
    if (invalid !== null)
        return notUtf8(file, invalid);
    return { ok: true, value: { file, text: new TextDecoder().decode(bytes) }, warnings: [] };
}
function isFolder(file) {
    return failure({
        code: 'manifest-is-folder',
        message: `${(0,quoted/* quoted */.TL)(file)} is a folder, not a manifest`,
        hint: 'Give the path of the file itself.',
    });
}
function missing(file) {
    return failure({
        code: 'missing-manifest',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} does not exist`,
        hint: 'Paths are relative to the input root. `release-links export` makes a manifest from an existing release.',
    });
}
function manifest_file_unreadable(file, why) {
    return failure({
        code: 'manifest-unreadable',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} cannot be read (${why})`,
        hint: 'Look at its permissions.',
    });
}
function tooLarge(file, size) {
    return failure({
        code: 'manifest-too-large',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} has ${size} bytes; at most ${manifest/* MOST_BYTES */.uZ} are read`,
        hint: 'Is this the right file? An entry with `files` stands for many files.',
    });
}
function notUtf8(file, offset) {
    return failure({
        code: 'manifest-not-utf8',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} is not UTF-8: byte ${offset} (counted from 0) begins no character`,
        hint: 'Save it as UTF-8.',
    });
}
function failure(problem) {
    return { ok: false, problems: [{ severity: 'error', ...problem }] };
}

;// CONCATENATED MODULE: ./lib/workspace/root-check.js




/**
 * What is wrong with the root folder, or `null`. A root that is named below the working directory has to be there: a
 * symbolic link out of it comes with the checkout, which may be a stranger's. One that is elsewhere by its own words was
 * chosen by whoever wrote the workflow. Problem: `root-outside-checkout`.
 *
 * @param root absolute
 * @param checkout the working directory, absolute
 */
async function checkRoot(root, checkout = (0,external_node_path_.resolve)('.')) {
    if (!isInside(checkout, root))
        return null;
    const [real, realCheckout] = await Promise.all([realPath(root), realPath(checkout)]);
    // One that is not there is reported where it is read.
    if (real === null || realCheckout === null || isInside(realCheckout, real))
        return null;
    const message = `the root folder ${(0,quoted/* quoted */.TL)((0,external_node_path_.relative)(checkout, root))} is a symbolic link that leads out of the checkout`;
    const hint = 'Set `root` to a folder of the checkout, or to the absolute path that is meant.';
    return (0,problem/* error */.z3)('root-outside-checkout', message, hint);
}

;// CONCATENATED MODULE: ./lib/workspace/workspace.js
/**
 * The files under the root folder: the manifest, and what its patterns match.
 *
 * The folder may be the checkout of a stranger's pull request. So nothing outside it is read through a symbolic
 * link, and whatever is found wrong is a Problem and not a crash.
 */




/** The workspace of a root folder, which may be relative to the working directory. */
function createWorkspace(root) {
    const folder = (0,external_node_path_.resolve)(root);
    let checked = null;
    const guarded = async (read) => {
        checked ??= checkRoot(folder);
        const problem = await checked;
        return problem === null ? read() : { ok: false, problems: [problem] };
    };
    return {
        readManifest: (path) => guarded(() => readManifest(folder, path)),
        listFiles: (patterns) => guarded(() => listFiles(folder, patterns)),
    };
}

;// CONCATENATED MODULE: ./lib/face/ports.js
/**
 * The adapters of a run, made in one place for all faces.
 *
 * They are in one file, and so in one piece of the bundle, because each further piece costs a millisecond or two;
 * only what many runs can do without is loaded by itself. Nothing is sent before it is needed.
 */





/** How we introduce ourselves to servers. */
const USER_AGENT = `release-links/${VERSION}`;
/** How to speak to GitLab about one of its projects. */
function gitlabOptions({ settings, limits, log, environment }, project) {
    const { gitlabUrl: url, token, retries, timeout, allowInsecure, writes } = settings;
    const own = { url, project, token, retries, timeout, allowInsecure, writes };
    return { ...own, ...limits, log, userAgent: USER_AGENT, environment };
}
/** The project on GitLab. The client is loaded here, so that what needs no network starts fast. */
async function openProject(reach, project) {
    const { openGitLabProject } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(766)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7766));
    return openGitLabProject(gitlabOptions(reach, project));
}
/**
 * All that `plan` and `apply` work with.
 *
 * @param githubToken for `github` entries; `null`: anonymous
 */
async function openPorts(reach, project, githubToken) {
    const { settings, limits, log } = reach;
    const { retries, timeout, root } = settings;
    const gitlab = await openProject(reach, project);
    const workspace = openWorkspace(settings);
    const github = createGithubReleases({
        apiUrl: githubApiUrl(reach.environment),
        token: githubToken,
        userAgent: USER_AGENT,
        retries,
        timeout,
        ...limits,
        log,
    });
    const urls = await openUrlChecker(reach);
    const sources = (0,prepare_sources/* createSources */.L)({ workspace, packages: gitlab.packages, github }, settings);
    return {
        ...gitlab,
        workspace,
        contents: createFileContents(root),
        sources,
        urls,
        now: () => performance.now(),
    };
}
/** Questions about the server, the token and the project. */
async function openInspection(reach, project) {
    const { createInspection } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(927)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5927));
    return createInspection(gitlabOptions(reach, project));
}
/** The notes of a merge request. */
async function openMergeRequestNotes(reach, { project, iid }) {
    const { createMergeRequestNotes } = await Promise.all(/* import() */[__nccwpck_require__.e(127), __nccwpck_require__.e(772)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6772));
    return createMergeRequestNotes(gitlabOptions(reach, project), iid);
}
/** The comments of a pull request. */
async function openPullRequestComments({ settings, limits, log, environment }, pullRequest, token) {
    const { createGithubComments } = await __nccwpck_require__.e(/* import() */ 74).then(__nccwpck_require__.bind(__nccwpck_require__, 1074));
    const { retries, timeout } = settings;
    const apiUrl = githubApiUrl(environment);
    return createGithubComments({ token, apiUrl, userAgent: USER_AGENT, retries, timeout, ...limits, log }, pullRequest);
}
/** The files below the root. */
function openWorkspace({ root }) {
    return createWorkspace(root);
}
/** GitHub's API; another one on GitHub Enterprise. */
function githubApiUrl(environment) {
    return environment['GITHUB_API_URL'] || 'https://api.github.com';
}
/** `null` where addresses are not to be checked. */
async function openUrlChecker({ settings, limits }) {
    const { checkUrls, concurrency, timeout } = settings;
    if (checkUrls === 'false')
        return null;
    const { createUrlChecker } = await __nccwpck_require__.e(/* import() */ 614).then(__nccwpck_require__.bind(__nccwpck_require__, 5614));
    const allowPrivate = checkUrls === 'all';
    return createUrlChecker({ allowPrivate, concurrency, timeout, userAgent: USER_AGENT, stop: limits.stop });
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8086);
/**
 * How a run is cancelled. GitHub sends SIGINT, 7.5 seconds later SIGTERM, and kills 2.5 seconds after that
 * ("Canceling a workflow"); GitLab's runner sends SIGTERM and kills later; a person presses Ctrl-C until something
 * happens. So the first signal lets what is in flight finish, the second gives it up, to leave time for the report,
 * and the third ends the process at once.
 */

/** The exit code of each signal: 128 and its number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** @param say shows a line: what the signal does, and what one more would do */
function listenForSignals(source, say) {
    const soft = new AbortController();
    const hard = new AbortController();
    let exitCode = null;
    const receive = (signal) => {
        if (exitCode === null) {
            exitCode = SIGNALS[signal];
            say(`${signal}: finishing the requests under way, starting no other (again: give them up)`);
            soft.abort();
        }
        else if (!hard.signal.aborted) {
            say(`${signal}: giving up the requests under way (again: end at once, without a report)`);
            hard.abort();
        }
        else {
            source.exit(exitCode);
        }
    };
    const listeners = ['SIGINT', 'SIGTERM'].map((signal) => {
        const listener = () => receive(signal);
        source.on(signal, listener);
        return () => source.off(signal, listener);
    });
    return {
        soft: soft.signal,
        hard: hard.signal,
        get exitCode() {
            return exitCode;
        },
        end: () => {
            for (const remove of listeners)
                remove();
        },
    };
}
/** When a run ends before its time: by signals, and by its deadline, which counts from now. */
function limitsOf({ deadline }, { soft, hard }) {
    const late = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .startDeadline */ .d)(deadline);
    const end = AbortSignal.any([hard, late.signal]);
    return { stop: AbortSignal.any([soft, end]), deadline: end, moved: late.moved };
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ isDraft),
/* harmony export */   fs: () => (/* binding */ readAsset),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3673);
/** What of GitHub's JSON is looked at. */

/** An asset; `null` for one whose upload has not ended (`state` is `starter` or `open`). @throws StoreError `unexpected` */
function readAsset(value) {
    if (!isRecord(value))
        throw strange('an asset');
    const { name, size, digest, state, browser_download_url: url } = value;
    if (typeof name !== 'string' || typeof size !== 'number' || typeof url !== 'string')
        throw strange('an asset');
    if (state !== undefined && state !== 'uploaded')
        return null;
    // Assets from before June 2025 have no digest.
    return { name, size, digest: typeof digest === 'string' ? digest : null, url };
}
/** The id of a release. @throws StoreError `unexpected` */
function readId(release) {
    const id = isRecord(release) ? release['id'] : undefined;
    if (typeof id !== 'number')
        throw strange('a release');
    return id;
}
/** Whether a release is not published. By its tag GitHub shows none, but servers that stand in for it may. */
function isDraft(release) {
    return isRecord(release) && release['draft'] === true;
}
/** Whether a value of an answer has properties. */
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function strange(wanted) {
    return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unexpected', `GitHub's answer has something else where ${wanted} should be`, {
        hint: 'Check GITHUB_API_URL; a proxy may have answered instead of GitHub',
    });
}


/***/ }),

/***/ 2962:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createGithubClient)
});

// EXTERNAL MODULE: ./lib/core/loopback.js
var loopback = __nccwpck_require__(845);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var text_redact = __nccwpck_require__(8439);
// EXTERNAL MODULE: ./lib/network/attempts.js
var attempts = __nccwpck_require__(8555);
// EXTERNAL MODULE: ./lib/network/clock.js
var network_clock = __nccwpck_require__(1667);
// EXTERNAL MODULE: ./lib/network/pace.js
var network_pace = __nccwpck_require__(4198);
// EXTERNAL MODULE: ./lib/network/token-check.js
var token_check = __nccwpck_require__(4585);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __nccwpck_require__(3673);
;// CONCATENATED MODULE: ./lib/github/redirects.js
/**
 * Redirects of GitHub's API. A repository that was renamed answers with its new address on the same origin, which
 * is followed. One to another origin is an error: nothing of ours is sent there unasked.
 */

/** More than GitHub ever needs. */
const MAX_HOPS = 5;
/** Whether GitHub says that what was asked for is somewhere else. */
function isRedirect({ status }) {
    return status >= 300 && status < 400;
}
/**
 * Where a redirect leads.
 *
 * @param origin of the API
 * @param hops that were followed before
 * @throws StoreError `unexpected` for another origin, for no address, and for redirects without end
 */
function redirectTarget({ status, headers }, origin, hops) {
    const { location = '' } = headers;
    if (hops >= MAX_HOPS || location === '' || !URL.canParse(location, origin)) {
        const found = hops >= MAX_HOPS ? 'redirects without end' : `redirects to nowhere (${status})`;
        throw new store_error/* StoreError */.AD('unexpected', `${origin} ${found}`, { hint: CHECK });
    }
    const target = new URL(location, origin);
    if (target.origin === origin)
        return target.href;
    const shown = `${target.origin}${target.pathname}`;
    throw new store_error/* StoreError */.AD('unexpected', `${origin} redirects to another address, ${shown}, which is not followed`, { hint: CHECK });
}
const CHECK = 'Check GITHUB_API_URL; a proxy may have answered instead of GitHub';
/** What of the parameters is in the body and not in the address, which the redirect brings along. */
function bodyOf(route, parameters) {
    if (route.startsWith('GET '))
        return {};
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => !route.includes(`{${name}}`)));
}

// EXTERNAL MODULE: ./lib/github/refusals.js
var refusals = __nccwpck_require__(4517);
;// CONCATENATED MODULE: ./lib/github/client.js
/**
 * GitHub over HTTP, for releases and comments: octokit, sent again by the rules of `network/`. It is loaded at the first
 * request, because most runs need no GitHub.
 *
 * Only what may be done twice is tried again: a comment that was written although the answer was lost would be
 * written a second time. Where GitHub asks for less haste, nothing was done, and its word on when to come back counts.
 */









/**
 * Nothing is loaded, sent or refused before the first request.
 *
 * @param explain says in words of what is asked for what octokit threw
 */
function createGithubClient(options, explain) {
    const pace = new network_pace/* Pace */.oG(options);
    const redact = (0,text_redact/* createRedactor */.l)(options.token === null ? [] : [options.token]);
    const discreet = (error) => {
        const explained = explain(error);
        return (0,store_error/* restated */.lL)(explained, { message: redact(explained.message) });
    };
    let opened = null;
    return {
        async send(route, parameters = {}) {
            opened ??= openOctokit(options);
            const ask = await opened;
            const isRepeatable = !route.startsWith('POST ');
            const { deadline, timeout } = options;
            return await (0,attempts/* repeat */.u)(pace, async () => {
                try {
                    const signal = AbortSignal.any([deadline, AbortSignal.timeout(timeout)]);
                    return { kind: 'done', value: await ask(route, parameters, signal) };
                }
                catch (error) {
                    // What the end of the run cut short says nothing about GitHub; the next turn says that it ended.
                    if (deadline.aborted && (0,refusals/* isPassing */.WG)(error))
                        return { kind: 'redirected' };
                    return failed(error, discreet(error), isRepeatable, options);
                }
            });
        },
    };
}
/** Whether to try again: as long as GitHub asks to wait, unless that is too long; else where it does no harm. */
function failed(error, explained, isRepeatable, { clock = network_clock/* systemClock */.m }) {
    const retryAfter = (0,refusals/* throttledFor */.Cv)(error, clock.wallTime());
    const throttled = retryAfter !== null;
    const isWorthIt = throttled ? retryAfter <= network_pace/* MAX_WAIT */.nC : isRepeatable && (0,refusals/* isPassing */.WG)(error);
    return { kind: 'failed', error: explained, retry: isWorthIt ? { retryAfter } : null, throttled };
}
async function openOctokit(options) {
    const { apiUrl, token, userAgent } = options;
    checkAddress(apiUrl, token);
    (0,token_check/* checkToken */.S)(token, 'github-token');
    const { GitHub } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4669, 23));
    const octokit = new GitHub({
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent,
        ...(token === null ? {} : { auth: `token ${token}` }),
        // What octokit would print, deprecations for the most part, is nothing the user can fix.
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
    });
    const { origin } = new URL(apiUrl);
    return async (route, parameters, signal) => {
        // Followed by `fetch` a redirect could lead anywhere, and turn a POST into a GET that looks like success.
        const request = { signal, redirect: 'manual' };
        const [method = ''] = route.split(' ', 1);
        let answer = await octokit.request(`${route}`, { ...parameters, request });
        for (let hops = 0; isRedirect(answer); hops += 1) {
            const url = redirectTarget(answer, origin, hops);
            answer = await octokit.request({ method, url, ...bodyOf(route, parameters), request });
        }
        const { data, headers } = answer;
        // A write was done, whatever became of its answer.
        if (method === 'GET' && isBroken(answer))
            throw new refusals/* BrokenAnswer */.MC();
        return { data, hasNext: /rel="?next"?/.test(String(headers.link ?? '')) };
    };
}
/** octokit hands JSON that it cannot parse, or that does not come to its end, over as a text. */
function isBroken({ data, headers }) {
    return typeof data === 'string' && /json/i.test(headers['content-type'] ?? '');
}
/** @throws StoreError `refused` for an address that is none, `denied` where the token would be sent in clear */
function checkAddress(apiUrl, token) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    if (url === null || !['https:', 'http:'].includes(url.protocol)) {
        throw new store_error/* StoreError */.AD('refused', 'GITHUB_API_URL is not an http or https address', {
            hint: 'Leave it out for github.com; on GitHub Enterprise it ends in /api/v3.',
        });
    }
    (0,token_check/* checkSecrecy */.r)(token, url.protocol === 'https:' || (0,loopback/* isLoopback */.U)(url), {
        name: 'github-token',
        address: url.origin,
        hint: 'Set GITHUB_API_URL to an https address.',
    });
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   Cv: () => (/* binding */ throttledFor),
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   UU: () => (/* binding */ errorAnswerOf),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   v6: () => (/* binding */ throttled)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3673);
/** What GitHub says instead of an answer, and what to do about it. */

/** GitHub answered, and its answer is cut off or broken. */
class BrokenAnswer extends Error {
}
/** Whether the trouble is of a kind that passes by itself: no answer, a broken one, or a server error. */
function isPassing(error) {
    if (error instanceof _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD)
        return false;
    const refusal = errorAnswerOf(error);
    return refusal === null || refusal.status >= 500;
}
/**
 * @param error what octokit threw
 * @param token with which it was asked
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
function explainRefusal(error, token) {
    if (error instanceof _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD)
        return error;
    const refusal = errorAnswerOf(error, token);
    if (refusal === null)
        return unreachable(error);
    const { status, said } = refusal;
    if (isThrottled(refusal))
        return throttled(refusal, token);
    switch (status) {
        case 401:
            return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('denied', 'GitHub does not know the github-token', {
                status,
                lack: { what: 'token' },
                hint: 'It is mistyped, expired or revoked; public repositories can be read without one.',
            });
        case 404:
            return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('missing', 'GitHub has no such release', { status, missing: 'release' });
        case 403:
        case 451:
            return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('denied', `GitHub refused: ${said}`, {
                status,
                hint: 'The github-token needs the right to read the contents of the repository.',
            });
        default:
            return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(status >= 500 ? 'unreachable' : 'refused', `GitHub answered ${status}: ${said}`, {
                status,
            });
    }
}
/** There was no answer at all, or a broken one. */
function unreachable(error) {
    if (error instanceof BrokenAnswer)
        return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unreachable', 'GitHub answered with JSON that is cut off or broken');
    return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unreachable', `GitHub could not be asked: ${reasonOf(error)}`, {
        hint: 'Try again later; a proxy is taken from HTTPS_PROXY.',
    });
}
/** Both of GitHub's rate limits answer 403 or 429. */
function isThrottled({ status, said, headers }) {
    if (status === 429)
        return true;
    const isExhausted = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
    return status === 403 && (isExhausted || /rate limit/i.test(said));
}
/**
 * Milliseconds until GitHub wants to be asked again; `null` where it did not throttle or did not say.
 *
 * @param now milliseconds since the epoch
 */
function throttledFor(error, now) {
    const refusal = errorAnswerOf(error);
    if (refusal === null || !isThrottled(refusal))
        return null;
    const { headers } = refusal;
    const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
    if (retryAfter >= 0)
        return retryAfter * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return String(headers['x-ratelimit-remaining']) === '0' && reset > 0
        ? Math.max(0, reset * 1000 - serverTime(headers, now))
        : null;
}
/** The rate limit, and when it ends where GitHub says so. */
function throttled({ status, headers }, token) {
    const reset = Number(headers['x-ratelimit-reset']);
    const limit = String(headers['x-ratelimit-limit'] ?? '');
    const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    const allowed = limit === '' ? '' : ` (${limit} requests an hour)`;
    return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unreachable', `GitHub answers no more requests${until}${allowed}`, {
        status,
        hint: token === null
            ? 'Without a token GitHub answers few requests from one address: set `github-token`.'
            : 'Run again later, or set `github-token` to one with a higher limit.',
    });
}
/** GitHub's own clock, so that a wrong clock here does not shorten or stretch a wait. */
function serverTime(headers, now) {
    const date = Date.parse(String(headers['date'] ?? ''));
    return Number.isNaN(date) ? now : date;
}
/** Looked at by shape: what is thrown need not be an Error of this realm. */
function isThrown(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}
/**
 * What GitHub said; `null` where it said nothing: octokit gives 500 to what was never answered, with no response.
 *
 * @param token with which it was asked, taken out of GitHub's sentence: a proxy in between may repeat what it was sent
 */
function errorAnswerOf(error, token = null) {
    if (!isThrown(error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    const response = 'response' in error ? error.response : undefined;
    if (typeof response !== 'object' || response === null)
        return null;
    const headers = 'headers' in response ? response.headers : undefined;
    return {
        status: error.status,
        // octokit puts the address of the documentation behind the sentence.
        said: withoutToken(error.message.split(/ - https?:\/\//, 1)[0] ?? '', token),
        headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    };
}
function withoutToken(text, token) {
    return token === null ? text : text.replaceAll(token, '[token]');
}
/** The code of the system or of undici, from the error or its cause; never the error's text, which is from outside. */
function reasonOf(error) {
    let current = error;
    for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
        if ('name' in current && current.name === 'TimeoutError')
            return 'no answer in time';
        if ('code' in current && typeof current.code === 'string')
            return current.code;
        current = 'cause' in current ? current.cause : undefined;
    }
    return 'no answer';
}


/***/ }),

/***/ 8555:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ repeat)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3673);
/** The one loop in which a request is sent, judged, and sent again where that is safe. */

/**
 * Tries until it is done, until a further try would do harm or no good, or until the run ends.
 *
 * @throws StoreError the last try's; `stopped` where the run ended before the next
 */
async function repeat(pace, attempt) {
    let failed = null;
    for (;;) {
        if (!(await pace.turn(failed)))
            throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('stopped', pace.whyStopped() ?? '');
        const ended = await attempt();
        switch (ended.kind) {
            case 'done':
                return ended.value;
            case 'redirected':
                failed = null;
                break;
            case 'failed': {
                const { error, retry, throttled } = ended;
                if (throttled)
                    pace.quiet(retry?.retryAfter ?? 0);
                const number = (failed?.number ?? 0) + 1;
                if (retry === null || number > pace.retries)
                    throw error;
                failed = { number, message: error.message, retryAfter: retry.retryAfter };
                break;
            }
            default:
                ended;
        }
    }
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's. */
const systemClock = {
    now: () => performance.now(),
    wallTime: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signals) => new Promise((resolve) => {
        if (signals.some((signal) => signal.aborted))
            return resolve(false);
        const end = (slept) => {
            clearTimeout(timer);
            for (const signal of signals)
                signal.removeEventListener('abort', interrupt);
            resolve(slept);
        };
        const interrupt = () => end(false);
        const timer = setTimeout(() => end(true), ms);
        for (const signal of signals)
            signal.addEventListener('abort', interrupt);
    }),
};


/***/ }),

/***/ 4198:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nC: () => (/* binding */ MAX_WAIT),
/* harmony export */   oG: () => (/* binding */ Pace)
/* harmony export */ });
/* unused harmony export waitBefore */
/* harmony import */ var _core_run_end_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2885);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1667);
/** When the next request leaves. */


/** The longest wait before one retry, in milliseconds, whatever the server asks for. */
const MAX_WAIT = 60_000;
const FIRST_BACKOFF = 500;
const MAX_BACKOFF = 30_000;
/**
 * Milliseconds to wait before retry number `retry` (the first is 1): what the server said, at most MAX_WAIT;
 * else exponential back-off with full jitter, which spreads clients that failed together.
 *
 * @param random from 0 up to 1
 */
function waitBefore(retry, retryAfter, random) {
    if (retryAfter !== null && retryAfter > 0)
        return Math.min(retryAfter, MAX_WAIT);
    return Math.round(random * Math.min(MAX_BACKOFF, FIRST_BACKOFF * 2 ** (retry - 1)));
}
/**
 * Decides when the next request leaves. All requests of a client share it: when the server throttles one of them,
 * the others would only be refused as well, and hold the limit up.
 */
class Pace {
    #options;
    #clock;
    /** On the clock's `now`. */
    #quietUntil = Number.NEGATIVE_INFINITY;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m;
    }
    /** Further tries after the first. */
    get retries() {
        return this.#options.retries;
    }
    /**
     * Waits for the turn of a request, after a failed try as long as a retry demands, and says so.
     *
     * @returns false where the run was stopped, or its deadline passed, before the turn came
     */
    async turn(failed) {
        const { stop, deadline } = this.#options;
        if (this.whyStopped() !== null)
            return false;
        const now = this.#clock.now();
        const own = failed === null ? 0 : waitBefore(failed.number, failed.retryAfter, this.#clock.random());
        const wait = Math.max(own, this.#quietUntil - now);
        if (failed !== null)
            this.#announce(failed, wait);
        if (wait > 0)
            await this.#clock.sleep(wait, [stop, deadline]);
        return this.whyStopped() === null;
    }
    /** Sends nothing for so many milliseconds (at most MAX_WAIT): the server throttles all requests (429). */
    quiet(ms) {
        this.#quietUntil = Math.max(this.#quietUntil, this.#clock.now() + Math.min(ms, MAX_WAIT));
    }
    /** Why nothing more is sent, as a sentence; `null` while the run goes on. */
    whyStopped() {
        return (0,_core_run_end_js__WEBPACK_IMPORTED_MODULE_1__/* .whyEnded */ .r)(this.#options.stop, this.#options.deadline);
    }
    #announce({ message, number }, wait) {
        const seconds = (wait / 1000).toFixed(wait < 10_000 ? 1 : 0);
        this.#options.log.info(`${message}; trying again in ${seconds} s (${number} of ${this.#options.retries})`);
    }
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkToken),
/* harmony export */   r: () => (/* binding */ checkSecrecy)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3673);

/**
 * Refuses a token that cannot be sent in a header. Said here, in our words, before anything else may say it with the
 * token in the sentence.
 *
 * @param name of the input it came from
 * @throws StoreError `denied`
 */
function checkToken(token, name) {
    if (token === null || /^[\x21-\x7e]+$/.test(token))
        return;
    const subject = name === 'token' ? 'The token' : 'The github-token';
    const found = token === '' ? 'is empty' : 'contains white space or another character that no token has';
    throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('denied', `${subject} ${found}`, {
        hint: `Copy the value of \`${name}\` again, without quotes and line breaks.`,
        lack: { what: 'token' },
    });
}
/**
 * Refuses to send a token in clear over a network.
 *
 * @param isPrivate whether the address is https, or does not leave the machine
 * @throws StoreError `denied`
 */
function checkSecrecy(token, isPrivate, { name, address, hint, }) {
    if (token === null || isPrivate)
        return;
    const subject = name === 'token' ? 'The token' : 'The github-token';
    throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('denied', `${subject} is not sent to ${address} over plain http`, {
        hint,
        lack: { what: 'token' },
    });
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* binding */ summary),
  $e: () => (/* binding */ warning)
});

// EXTERNAL MODULE: ./lib/node_modules/shared/chunk-ID3W54NY.js
var chunk_ID3W54NY = __nccwpck_require__(1066);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core.js


// node_modules/@actions/core/lib/command.js


// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!external_fs_namespaceObject.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js


// node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(external_os_namespaceObject.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(external_os_namespaceObject.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + external_os_namespaceObject.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}



/***/ }),

/***/ 4029:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pLimit)
/* harmony export */ });
/* harmony import */ var _shared_chunk_ID3W54NY_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1066);


// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}



/***/ }),

/***/ 1066:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ __export)
/* harmony export */ });
/* unused harmony exports __commonJS, __toESM */
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));




/***/ }),

/***/ 7692:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ cst_exports),
/* harmony export */   Dk: () => (/* binding */ Composer),
/* harmony export */   JG: () => (/* binding */ Lexer),
/* harmony export */   Vj: () => (/* binding */ isAlias),
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   iX: () => (/* binding */ Parser),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   oP: () => (/* binding */ isSeq)
/* harmony export */ });
/* unused harmony export Document */
/* harmony import */ var _shared_chunk_ID3W54NY_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1066);


// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match = tags.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify3 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify3(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines.push([split[i], split[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst.js
var cst_exports = {};
(0,_shared_chunk_ID3W54NY_js__WEBPACK_IMPORTED_MODULE_0__/* .__export */ .VA)(cst_exports, {
  BOM: () => BOM,
  DOCUMENT: () => DOCUMENT,
  FLOW_END: () => FLOW_END,
  SCALAR: () => SCALAR2,
  createScalarToken: () => createScalarToken,
  isCollection: () => isCollection2,
  isScalar: () => isScalar2,
  prettyToken: () => prettyToken,
  resolveAsScalar: () => resolveAsScalar,
  setScalarValue: () => setScalarValue,
  stringify: () => stringify2,
  tokenType: () => tokenType,
  visit: () => visit2
});

// node_modules/yaml/browser/dist/parse/cst-scalar.js
function resolveAsScalar(token, strict = true, onError) {
  if (token) {
    const _onError = (pos, code, message) => {
      const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
      if (onError)
        onError(offset, code, message);
      else
        throw new YAMLParseError([offset, offset + 1], code, message);
    };
    switch (token.type) {
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return resolveFlowScalar(token, strict, _onError);
      case "block-scalar":
        return resolveBlockScalar({ options: { strict } }, token, _onError);
    }
  }
  return null;
}
function createScalarToken(value, context) {
  const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
  const source = stringifyString({ type, value }, {
    implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  const end = context.end ?? [
    { type: "newline", offset: -1, indent, source: "\n" }
  ];
  switch (source[0]) {
    case "|":
    case ">": {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      const props = [
        { type: "block-scalar-header", offset, indent, source: head }
      ];
      if (!addEndtoBlockProps(props, end))
        props.push({ type: "newline", offset: -1, indent, source: "\n" });
      return { type: "block-scalar", offset, indent, props, source: body };
    }
    case '"':
      return { type: "double-quoted-scalar", offset, indent, source, end };
    case "'":
      return { type: "single-quoted-scalar", offset, indent, source, end };
    default:
      return { type: "scalar", offset, indent, source, end };
  }
}
function setScalarValue(token, value, context = {}) {
  let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
  let indent = "indent" in token ? token.indent : null;
  if (afterKey && typeof indent === "number")
    indent += 2;
  if (!type)
    switch (token.type) {
      case "single-quoted-scalar":
        type = "QUOTE_SINGLE";
        break;
      case "double-quoted-scalar":
        type = "QUOTE_DOUBLE";
        break;
      case "block-scalar": {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
        break;
      }
      default:
        type = "PLAIN";
    }
  const source = stringifyString({ type, value }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  switch (source[0]) {
    case "|":
    case ">":
      setBlockScalarValue(token, source);
      break;
    case '"':
      setFlowScalarValue(token, source, "double-quoted-scalar");
      break;
    case "'":
      setFlowScalarValue(token, source, "single-quoted-scalar");
      break;
    default:
      setFlowScalarValue(token, source, "scalar");
  }
}
function setBlockScalarValue(token, source) {
  const he = source.indexOf("\n");
  const head = source.substring(0, he);
  const body = source.substring(he + 1) + "\n";
  if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header")
      throw new Error("Invalid block scalar header");
    header.source = head;
    token.source = body;
  } else {
    const { offset } = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [
      { type: "block-scalar-header", offset, indent, source: head }
    ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
      props.push({ type: "newline", offset: -1, indent, source: "\n" });
    for (const key of Object.keys(token))
      if (key !== "type" && key !== "offset")
        delete token[key];
    Object.assign(token, { type: "block-scalar", indent, props, source: body });
  }
}
function addEndtoBlockProps(props, end) {
  if (end)
    for (const st of end)
      switch (st.type) {
        case "space":
        case "comment":
          props.push(st);
          break;
        case "newline":
          props.push(st);
          return true;
      }
  return false;
}
function setFlowScalarValue(token, source, type) {
  switch (token.type) {
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      token.type = type;
      token.source = source;
      break;
    case "block-scalar": {
      const end = token.props.slice(1);
      let oa = source.length;
      if (token.props[0].type === "block-scalar-header")
        oa -= token.props[0].source.length;
      for (const tok of end)
        tok.offset += oa;
      delete token.props;
      Object.assign(token, { type, source, end });
      break;
    }
    case "block-map":
    case "block-seq": {
      const offset = token.offset + source.length;
      const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
      delete token.items;
      Object.assign(token, { type, source, end: [nl] });
      break;
    }
    default: {
      const indent = "indent" in token ? token.indent : -1;
      const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
      for (const key of Object.keys(token))
        if (key !== "type" && key !== "offset")
          delete token[key];
      Object.assign(token, { type, indent, source, end });
    }
  }
}

// node_modules/yaml/browser/dist/parse/cst-stringify.js
var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
  switch (token.type) {
    case "block-scalar": {
      let res = "";
      for (const tok of token.props)
        res += stringifyToken(tok);
      return res + token.source;
    }
    case "block-map":
    case "block-seq": {
      let res = "";
      for (const item of token.items)
        res += stringifyItem(item);
      return res;
    }
    case "flow-collection": {
      let res = token.start.source;
      for (const item of token.items)
        res += stringifyItem(item);
      for (const st of token.end)
        res += st.source;
      return res;
    }
    case "document": {
      let res = stringifyItem(token);
      if (token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
    default: {
      let res = token.source;
      if ("end" in token && token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
  }
}
function stringifyItem({ start, key, sep, value }) {
  let res = "";
  for (const st of start)
    res += st.source;
  if (key)
    res += stringifyToken(key);
  if (sep)
    for (const st of sep)
      res += st.source;
  if (value)
    res += stringifyToken(value);
  return res;
}

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
var isCollection2 = (token) => !!token && "items" in token;
var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
function prettyToken(token) {
  switch (token) {
    case BOM:
      return "<BOM>";
    case DOCUMENT:
      return "<DOC>";
    case FLOW_END:
      return "<FLOW_END>";
    case SCALAR2:
      return "<SCALAR>";
    default:
      return JSON.stringify(token);
  }
}
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
  for (let i = 0; i < list.length; ++i)
    if (list[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list) {
  for (let i = 0; i < list.length; ++i) {
    switch (list[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar.end) {
        sep = scalar.end;
        sep.push(this.sourceToken);
        delete scalar.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};



/***/ }),

/***/ 3673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   lL: () => (/* binding */ restated)
/* harmony export */ });
/**
 * What a store could not do: the one error of the ports, and the same as a Problem for the report.
 *
 * Whatever decides looks at the fields. Message and hint are for people, and may be reworded without changing what the
 * program does.
 */
/** What went wrong at the store, in words for the user. Never carries a token: not in text, cause or fields. */
class StoreError extends Error {
    kind;
    name = 'StoreError';
    constructor(kind, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.kind = kind;
        this.hint = details.hint ?? null;
        this.status = details.status ?? null;
        this.missing = details.missing ?? null;
        this.lack = details.lack ?? null;
    }
    /** What to do next, where something can be said. */
    hint;
    /** HTTP status, where there was an answer. */
    status;
    /** What is not there; `null` for all kinds but `missing`, and where the server does not say. */
    missing;
    /** What the token lacks; `null` for all kinds but `denied`, and where the server does not say. */
    lack;
}
/** The same error, in parts another one. A hint of `null` takes it off. */
function restated(error, changed) {
    const { kind = error.kind, message = error.message, hint = error.hint } = changed;
    return new StoreError(kind, message, {
        hint: hint ?? undefined,
        status: error.status ?? undefined,
        missing: changed.missing ?? error.missing ?? undefined,
        lack: error.lack ?? undefined,
        cause: error.cause,
    });
}
/** Whether an error says that this is not there. */
function isMissing(error, ...what) {
    return error instanceof StoreError && error.missing !== null && what.includes(error.missing);
}
/** The error's own words and hint under a stable code. */
function problemOf(error, code) {
    return {
        severity: 'error',
        code,
        message: error.message,
        ...(error.hint !== null && { hint: error.hint }),
    };
}
/** What went wrong and what to do, as one text. */
function sentenceOf(error) {
    return error.hint === null ? error.message : `${error.message}. ${error.hint}`;
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   a: () => (/* binding */ percentEncode),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony exports xml, dotenvLine */
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6250);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5795);
/**
 * Names and addresses come from outside: from a manifest in a pull request, from whoever edits the release.
 * Each place that shows them has its own way of being talked into something else. There is one function for each
 * place, and nothing from outside is shown without passing through the one that fits.
 *
 * | place            | what could be smuggled                                  | what is done                      |
 * |------------------|---------------------------------------------------------|-----------------------------------|
 * | terminal, log    | control codes, reversed text, `::command::`, `##[…]`    | made visible                      |
 * | JSON             | the same, where it is printed                           | `\uXXXX`                         |
 * | Markdown, inline | everything Markdown, HTML, `@name`, `#1`, `/quick`      | a code span that nothing closes   |
 * | HTML             | tags, attributes, comments                              | entities, in `<code>`             |
 * | XML              | tags, attributes, characters that XML has no way to write | entities, U+FFFD          |
 * | dotenv file      | a second variable                                       | one line, no white space          |
 *
 * Mentions, references and autolinks are not looked for inside code, neither by GitHub nor by GitLab. GitLab's
 * quick actions and GitHub's workflow commands work at the start of a line, where no value is ever put. Workflow
 * commands and output files themselves are written by `@actions/core`, which escapes what it is given.
 * Credentials inside an address are hidden by all of them (`credentials.ts`).
 */


/** For a terminal or a job log: one line, nothing that is obeyed. */
function terminal(value) {
    return withoutCommands(seen(value));
}
/**
 * Lines in which GitHub's runner finds no command. It looks for `::` at the start of a line, white space before it
 * ignored, and for `##[` and `##vso[` anywhere in it. The first character of each is written out, so that the reader
 * still sees it.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1\\u003a').replace(/#(?=#(?:\[|vso\[))/g, '\\u0023');
}
/**
 * A JSON document as text, indented, with a line end. JSON may say any character as `\uXXXX`, so what a terminal
 * or GitHub's runner would obey is written that way, and the document means the same.
 */
function jsonText(document) {
    const text = JSON.stringify(document, null, 2)
        .replace(/[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''))
        .replace(/#(?=#(?:\[|vso\[))/g, '\\u0023');
    return `${text}\n`;
}
/** For Markdown, outside of tables: a code span. The fence is longer than any run of backticks inside. */
function markdown(value) {
    const text = seen(value);
    if (text.trim() === '')
        return '` `';
    const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    // One space on each side is taken off again by the renderer; it is needed beside a backtick or a space.
    const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return fence + pad + text + pad + fence;
}
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** A value as a reader may see it: on one line, credentials hidden, nothing invisible. Not yet escaped for any place. */
function seen(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(value));
}
/** The characters of HTML as entities: for text that has been through `seen`. A mention stays one outside of `<code>`. */
function entities(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}
/** For XML, in an attribute or as text. What XML 1.0 has no way to write becomes U+FFFD. */
function xml(value) {
    return entities(value).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
/**
 * A line of a dotenv report, line end included. GitLab's dotenv reports know neither line breaks nor escapes, and
 * a later job uses the value in a shell. So what a shell or a line reader obeys is percent-encoded, as an address
 * would have it.
 */
function dotenvLine(key, value) {
    return `${key}=${maskText(value).replace(/[\s\p{Cc}\p{Cf}\p{Cs}"'\\`$]/gu, percentEncode)}\n`;
}
/** UTF-8 bytes as `%XX`. Other than `encodeURIComponent` it encodes any character, and a lone surrogate as U+FFFD. */
function percentEncode(character) {
    return [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Makes characters visible that a reader cannot see and a terminal or browser obeys: control codes, marks that
 * reverse the direction of text (the "Trojan Source" trick), zero-width and tag characters, lone surrogates.
 * They are shown as JavaScript writes them: `\n`, `\u001b`, `\u{e0041}`. Everything else stays as it is, so
 * ordinary names in any script and emoji are untouched.
 */
/**
 * Cc: control codes. Cf: format characters, which hold all bidi controls (Unicode Bidirectional Algorithm, UAX 9)
 * and the zero-width ones. Cs: lone surrogates. Zl, Zp: line and paragraph separators. Co and Cn are left alone:
 * fonts show them as boxes.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What joins emoji (a family of three) is left to do its work. */
const ZERO_WIDTH_JOINER = '\u200d';
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The text on one line, with what cannot be seen written out. */
function visible(text) {
    return text.replace(UNSEEN, (character, offset) => {
        if (character === ZERO_WIDTH_JOINER && EMOJI_BEFORE.test(text.slice(Math.max(0, offset - 2), offset))) {
            return character;
        }
        return SHORT.get(character) ?? codeEscape(character);
    });
}
function codeEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 4406:
/***/ ((module) => {

module.exports = require("../gitbeaker/index.js");

/***/ }),

/***/ 4669:
/***/ ((module) => {

module.exports = require("../github/index.js");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(8738);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;