"use strict";
exports.id = 957;
exports.ids = [957];
exports.modules = {

/***/ 1043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reconcile),
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/node_modules/p-limit.js
var p_limit = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/core/plan/guard.js
/** Guards: limits a plan must keep before anything of it is carried out, in a dry run too. */
/**
 * The limits that plans break, for each release and for their sum: `empty-desired`, `too-many-deletes`.
 * Each names the input that lifts it.
 */
function breaches(releases, limits) {
    const problems = [];
    for (const { tag, desired } of releases) {
        if (desired === 0 && !limits.allowEmpty)
            problems.push(emptyDesired(tag));
    }
    const counts = releases.map(({ tag, plan }) => ({ tag, deletes: countDeletes(plan) }));
    const over = counts.filter(({ deletes }) => deletes > limits.maxDeletes);
    for (const { tag, deletes } of over)
        problems.push(tooManyDeletes(`release ${quote(tag)}`, deletes, limits));
    const sum = counts.reduce((total, { deletes }) => total + deletes, 0);
    if (over.length === 0 && sum > limits.maxDeletes) {
        problems.push(tooManyDeletes(`all ${counts.length} releases together`, sum, limits));
    }
    return problems;
}
function countDeletes(plan) {
    return plan.changes.filter((change) => change.action === 'delete').length;
}
function emptyDesired(tag) {
    return {
        severity: 'error',
        code: 'empty-desired',
        message: `the manifest wants no link at all for release ${quote(tag)}`,
        hint: 'If the release should indeed have no links, set allow-empty to true.',
    };
}
function tooManyDeletes(where, deletes, limits) {
    return {
        severity: 'error',
        code: 'too-many-deletes',
        message: `the plan would delete ${deletes} links of ${where}; at most ${limits.maxDeletes} are allowed`,
        hint: `Look through the plan. If these deletes are meant, set max-deletes to ${deletes} or more; to keep links that are not in the manifest, set prune to false.`,
    };
}
function quote(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/run/end.js
var end = __webpack_require__(2885);
// EXTERNAL MODULE: ./lib/core/run/no-release.js
var no_release = __webpack_require__(5001);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
;// CONCATENATED MODULE: ./lib/app/apply/rounds.js
/**
 * Apply, read again, and once more where the release is not what was wanted: another pipeline or a person may
 * write between our read and our writes, and answers get lost. After MAX_ROUNDS what differs is reported.
 */

/** The most times a plan is made and applied for one release. */
const MAX_ROUNDS = 3;
/** Up to this many releases are read back one by one; more are read as a list, a hundred to a request. */
const SINGLE_READS = 2;
/** Carries out the plans of `runs` until each release is as wanted or another round would not help. */
async function applyRounds(runs, store, options) {
    let pending = runs;
    for (let round = 1; round <= MAX_ROUNDS && pending.length > 0; round += 1) {
        await Promise.all(pending.map((run) => applyOne(run, store, options)));
        if (options.stop.aborted)
            return;
        await readBack(pending, store, options);
        pending = pending.filter((run) => run.wantsRound);
    }
}
/** The files first: a link is never made before its file is there. Those of a later round have gone up already. */
async function applyOne(run, store, options) {
    const { limit, stop, onOutcome, uploads, ref } = options;
    const { tag } = run.target;
    await run.uploads.run({ ...uploads, limit, stop, onOutcome: (outcome) => onOutcome(tag, outcome) });
    await run.applyRound(store, options, ref);
}
async function readBack(runs, store, { limit }) {
    const releases = runs.length > SINGLE_READS ? readTogether(store) : null;
    await Promise.all(runs.map(async (run) => {
        try {
            const { tag } = run.target;
            const read = releases === null
                ? limit(() => store.readRelease(tag))
                : releases.then((all) => all.get(tag) ?? null);
            run.absorb(await read);
        }
        catch (error) {
            if (!(error instanceof store_error/* StoreError */.AD))
                throw error;
            run.lose(error);
        }
    }));
}
async function readTogether(store) {
    const releases = await store.readReleases();
    return new Map(releases.map((release) => [release.tag, release]));
}

// EXTERNAL MODULE: ./lib/core/entry/link-keys.js
var link_keys = __webpack_require__(534);
// EXTERNAL MODULE: ./lib/core/entry/template.js
var entry_template = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __webpack_require__(5596);
// EXTERNAL MODULE: ./lib/core/pattern/file-pattern.js
var file_pattern = __webpack_require__(2646);
// EXTERNAL MODULE: ./lib/core/problem/source-text.js
var source_text = __webpack_require__(3365);
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
var ignore = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/core/manifest/manifest.js + 1 modules
var manifest = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __webpack_require__(1510);
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

// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
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
    const isOwn = URL.canParse(url) && URL.canParse(gitlabUrl) && new URL(url).origin === new URL(gitlabUrl).origin;
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

;// CONCATENATED MODULE: ./lib/app/prepare/run-variables.js
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

// EXTERNAL MODULE: ./lib/app/prepare/sources.js + 1 modules
var prepare_sources = __webpack_require__(3973);
// EXTERNAL MODULE: ./lib/core/desired/desired.js + 7 modules
var desired_desired = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/core/desired/variable-check.js
var variable_check = __webpack_require__(7854);
// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __webpack_require__(323);
;// CONCATENATED MODULE: ./lib/app/prepare/targets.js
/** What each release should have: entries, asked of their sources, made into links. */







/**
 * Asks the sources what there is, and tells what each release should have; all Problems at once. Releases are
 * looked at side by side, up to the input `concurrency`.
 */
async function findTargets(subjects, manifest, settings, sources) {
    const problems = [];
    const targets = [];
    const policy = {
        ignore: manifest.ignore.map(({ pattern }) => pattern),
        prune: settings.prune,
    };
    const limit = (0,p_limit/* default */.A)(settings.concurrency);
    const found = subjects.map(({ tag, entries }) => limit(async () => {
        const variables = runVariables(tag, settings);
        return {
            variables,
            tag,
            desired: await findDesired(entries, variables, manifest, settings, sources),
        };
    }));
    for (const { tag, variables, desired } of await Promise.all(found)) {
        problems.push(...(desired.ok ? desired.warnings : desired.problems));
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
        if ((0,kinds/* needsServer */.hG)(entry) && (0,variable_check/* variableProblems */.d)(entry, variables).length > 0)
            continue;
        const result = await sources.find(entry, variables);
        problems.push(...(result.ok ? result.warnings : result.problems));
        if (result.ok && result.value !== null)
            found.set(entry, result.value);
    }
    const desired = (0,desired_desired/* desiredLinks */.Q)(entries, found, variables, manifest.ignore, {
        ifNoFilesFound: settings.ifNoFilesFound,
        gitlabUrl: settings.gitlabUrl,
        tag: variables.tag,
        projects: [settings.project, settings.facts.id, settings.facts.path].filter((name) => name !== null),
    });
    problems.push(...(desired.ok ? desired.warnings : desired.problems));
    if (!desired.ok || (0,problem/* hasErrors */.Cs)(problems))
        return { ok: false, problems };
    return { ok: true, value: desired.value, warnings: problems };
}

;// CONCATENATED MODULE: ./lib/app/validate.js
/** What can be said of a declaration without GitLab: everything but what other servers know. */






/** Stands for a tag where none is known, so that templates can be tried. */
const SAMPLE_TAG = 'v0.0.0';
/**
 * Checks entries and local files; `github` and `package` entries only as far as their text goes.
 *
 * @param urls asks whether addresses answer. Those that a made-up tag is part of are not asked
 */
async function validateDeclaration(manifest, settings, workspace, urls = null) {
    const problems = [];
    const sources = (0,prepare_sources/* createOfflineSources */.G)(workspace, settings);
    const asked = [];
    let links = 0;
    for (const { tag, entries } of samples(manifest, settings)) {
        const variables = withSamples(runVariables(tag, settings));
        const desired = await findDesired(entries, variables, manifest, settings, sources);
        problems.push(...(desired.ok ? desired.warnings : desired.problems));
        if (!desired.ok)
            continue;
        links += desired.value.length;
        const isReal = tag === settings.tag || isExact(manifest, tag);
        asked.push(...desired.value.filter(({ url }) => isReal || !url.includes(tag.replace(/^v/, ''))));
    }
    if (urls !== null)
        problems.push(...(await findDeadUrls(asked, urls, settings.gitlabUrl)));
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
async function readDeclaration(settings, workspace) {
    const manifest = await readSource(settings, workspace);
    const extra = (0,ignore/* ignoreFromInput */.x)(settings.ignore);
    const ignoring = (value) => ({ ...value, ignore: [...value.ignore, ...extra] });
    if (manifest.ok)
        return { ...manifest, value: ignoring(manifest.value) };
    const { problems, rest } = manifest;
    if (rest === null)
        return { ok: false, problems };
    const found = await validateDeclaration(ignoring(rest), settings, workspace);
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

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan = __webpack_require__(2622);
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

;// CONCATENATED MODULE: ./lib/app/apply/outcomes.js
/** What became of each change of a release over all rounds, put right by what was read back. */

/**
 * Whether a link is to be deleted in a plan. Nothing is deleted that is not in the plan that was shown, whatever
 * turns up later; ids do not count, as GitLab's web form changes them.
 */
function isShownDelete(plan, link) {
    return plan.changes.some((change) => change.action === 'delete' && change.before.name === link.name && change.before.url === link.url);
}
class OutcomeBook {
    /** The plan that was shown. */
    #plan;
    #outcomes = new Map();
    constructor(plan) {
        this.#plan = plan;
    }
    /** In the order in which their changes were first carried out. */
    get all() {
        return [...this.#outcomes.values()];
    }
    /** Takes in what became of a round's changes. One that a later round did not come to stays what it was. */
    note(outcomes) {
        for (const [change, outcome] of outcomes) {
            const key = `${change.action} ${(0,plan/* changeName */.m9)(change)}`;
            if (outcome.status !== 'skipped' || !this.#outcomes.has(key))
                this.#outcomes.set(key, outcome);
        }
    }
    /** What a lost answer left open, the read has told; a delete of what is there all the same was none. */
    correct(links, remaining) {
        for (const [key, outcome] of this.#outcomes)
            this.#outcomes.set(key, this.#corrected(outcome, links, remaining));
    }
    #corrected(outcome, links, remaining) {
        const { action, name, status } = outcome;
        const named = links.filter((link) => link.name === name);
        if (status === 'done') {
            const back = action === 'delete' && named.some((link) => isShownDelete(this.#plan, link));
            return back ? { action, name, status: 'failed', error: BACK_AGAIN } : outcome;
        }
        const holds = action === 'delete' ? named.length === 0 : remaining.unchanged.some((link) => link.name === name);
        return holds && status === 'failed' ? { action, name, status: 'done' } : outcome;
    }
}
/** GitLab's web form deletes all links and makes them anew, under other ids: a delete then finds nothing. */
const BACK_AGAIN = 'it is there again: somebody else writes to this release at the same time. Run again when they are done';

;// CONCATENATED MODULE: ./lib/app/apply/release-creation.js
/**
 * The creation of one release that was not there: with all its links or not at all. Whether a call whose answer was
 * lost has made it, the read that follows tells.
 */


class ReleaseCreation {
    #tag;
    #links;
    #problems = [];
    #isDone = false;
    /** A call that may have created the release, and did not tell: its answer was lost, or there was one already. */
    #open = null;
    /** @param links what the release should have, in the manifest's order */
    constructor(tag, links) {
        this.#tag = tag;
        this.#links = links;
    }
    /** Whether this run created the release. */
    get isDone() {
        return this.#isDone;
    }
    /** Whether a call may have created it, and no read has told yet. */
    get isOpen() {
        return this.#open !== null;
    }
    get problems() {
        return this.#problems;
    }
    /**
     * Sends it; throws only for bugs.
     *
     * @param changes the creates of its links, which share one outcome
     * @param isWhole false where the file of a link is not there: then nothing is sent
     */
    async send(changes, isWhole, store, options, ref) {
        const end = (ending, halted) => {
            const outcomes = new Map(changes.map((change) => [
                change,
                { action: change.action, name: (0,plan/* changeName */.m9)(change), ...ending },
            ]));
            for (const outcome of outcomes.values())
                options.onOutcome(this.#tag, outcome);
            return { outcomes, refused: new Set(), halted };
        };
        if (!isWhole)
            return end({ status: 'skipped' }, true);
        this.#open = null;
        try {
            await options.limit(() => store.createRelease(this.#tag, this.#links, ref));
            this.#isDone = true;
            return end({ status: 'done' }, false);
        }
        catch (error) {
            if (!(error instanceof store_error/* StoreError */.AD))
                throw error;
            // Perhaps it was made, by us or by somebody else: the read that follows will tell.
            if (error.kind === 'unclear' || error.kind === 'taken' || error.kind === 'unexpected') {
                this.#open = error.kind === 'taken' ? 'taken' : 'unclear';
                // What is not GitLab's answer would come again.
                return end({ status: 'failed', error: (0,store_error/* sentenceOf */.$N)(error) }, error.kind === 'unexpected');
            }
            this.#problems.push((0,store_error/* problemOf */.Zw)(error, 'create-release-failed'));
            return end({ status: 'skipped' }, true);
        }
    }
    /**
     * Whether the release that a read found after an open call is the one that we sent: where the answer was lost, one
     * of its links is enough to tell; where there was a release already, all must be there, as after a create.
     */
    settle({ unchanged }) {
        if (this.#open === null)
            return;
        const { length } = this.#links;
        this.#isDone = unchanged.length >= (this.#open === 'taken' ? length : Math.min(1, length));
        if (!this.#isDone && this.#open === 'unclear')
            this.#problems.push(CREATION_UNCLEAR);
        this.#open = null;
    }
}
/** The answer was lost, and none of the links tells whose release it is that is there now. */
const CREATION_UNCLEAR = {
    severity: 'warning',
    code: 'creation-unclear',
    message: 'whether this run or somebody else created the release is not known: the answer was lost',
    hint: 'Somebody else wrote to it at the same time. Its links are told as they were read.',
};

// EXTERNAL MODULE: ./lib/core/desired/package-address.js
var package_address = __webpack_require__(5026);
;// CONCATENATED MODULE: ./lib/app/apply/upload-once.js
/** An upload that takes no lost answer for a failure, and nothing for success but the sum that GitLab tells. */

/** How often a file is sent again after GitLab showed that it did not keep it. */
const ATTEMPTS = 3;
/**
 * Puts a file into the registry and makes sure of it: by the sum in the answer, or else by looking.
 *
 * Where the answer leaves open whether it was done (lost, a server error, or a refused duplicate, which is also
 * what a repeated call meets), the registry is asked: the same file is success, and only a file that is certainly
 * not there is sent again. A file that is not the measured one any more is not sent at all.
 *
 * @throws StoreError
 */
async function uploadOnce(file, address, { packages, contents }, onBytes) {
    for (let attempt = 1;; attempt += 1) {
        const sent = await send(file, address, packages, contents, onBytes);
        if (sent.sha256 === file.sha256)
            return;
        const kept = sent.error === null || OPEN.has(sent.error.kind) ? await keptSum(address, packages) : null;
        if (kept === file.sha256)
            return;
        if (sent.error === null)
            throw (sent.sha256 ?? kept) === null ? unproved(address) : corrupted(address);
        if (sent.error.kind !== 'unclear' || attempt >= ATTEMPTS)
            throw sent.error;
    }
}
/** Errors after which the file may be there all the same. */
const OPEN = new Set(['unclear', 'taken']);
async function send(file, address, packages, contents, onBytes) {
    const open = contents.open(file, onBytes);
    try {
        const stored = await packages.putFile(address, file.size, () => open.stream());
        return { sha256: stored?.sha256 ?? null, error: null };
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        const { fault } = open;
        if (fault === null)
            return { sha256: null, error };
        // The connection broke because we broke it: GitLab never had the whole file.
        const hint = fault.hint === undefined ? {} : { hint: fault.hint };
        throw new store_error/* StoreError */.AD('refused', fault.message, hint);
    }
}
async function keptSum(address, packages) {
    const files = await packages.listFiles(address);
    return files?.find(({ path }) => path === address.path)?.sha256 ?? null;
}
function corrupted({ path }) {
    return new store_error/* StoreError */.AD('unexpected', `GitLab does not have ${path} as it was sent: its sha256 is another one`, {
        hint: 'Something between here and GitLab may change what it passes on. Run again',
    });
}
function unproved({ path }) {
    return new store_error/* StoreError */.AD('unexpected', `GitLab took ${path} and tells no sha256 of it, so it is not known what it has`, {
        hint: 'Look into the package registry of the project; very old versions of GitLab tell no sums',
    });
}

;// CONCATENATED MODULE: ./lib/app/apply/release-uploads.js
/**
 * The files that one release needs in the package registry, on their way there.
 *
 * A link is never made before its file is there: the files of a release go first, and the links of a file that
 * could not be put there are withheld, and so are all deletes. The other links of the release are sent.
 */




/** One file that is to go up. Releases that need the same file share it. */
class FileUpload {
    upload;
    #planned;
    #done = null;
    #outcome = null;
    constructor(planned) {
        const { file, address, state } = planned;
        this.#planned = planned;
        this.upload = {
            name: address.path,
            path: file.path,
            package: address.package,
            version: address.version,
            size: file.size,
            replaces: state === 'replace',
        };
    }
    /** What became of it; `null` before. */
    get outcome() {
        return this.#outcome;
    }
    /** Sends the file, once, whoever asks first. */
    run(options) {
        this.#done ??= options.limit(async () => {
            const outcome = await this.#send(options);
            this.#outcome = outcome;
            options.onOutcome(outcome);
            return outcome;
        });
        return this.#done;
    }
    async #send({ ports, stop, onBytes }) {
        const about = { action: 'upload', name: this.upload.name };
        if (stop.aborted)
            return { ...about, status: 'skipped' };
        const { file, address } = this.#planned;
        try {
            await uploadOnce(file, address, ports, (sent) => onBytes(this.upload, sent));
            return { ...about, status: 'done' };
        }
        catch (error) {
            if (!(error instanceof store_error/* StoreError */.AD))
                throw error;
            if (error.kind === 'stopped')
                return { ...about, status: 'skipped' };
            return { ...about, status: 'failed', error: (0,store_error/* sentenceOf */.$N)(error) };
        }
    }
}
/** What one release needs. */
class ReleaseUploads {
    /** Files that this release tells of: those that no release before it needs. */
    own;
    /** Files that may not replace what is there. */
    problems;
    #needed;
    /**
     * @param needed what has to go up, under the names of the links that need it
     * @param own those of `needed` that this release tells of
     */
    constructor(needed, own, conflicts) {
        this.#needed = needed;
        this.own = own;
        this.problems = conflicts.map(conflictProblem);
    }
    /** Files that have to go up before the release is what the manifest says. */
    get isPending() {
        return [...this.#needed.values()].some(({ outcome }) => outcome?.status !== 'done');
    }
    /** Of the files that this release tells of and that were begun. */
    get outcomes() {
        return this.own.flatMap(({ outcome }) => outcome ?? []);
    }
    /** Sends the files that were not sent yet. */
    async run(options) {
        await Promise.all([...new Set(this.#needed.values())].map((file) => file.run(options)));
    }
    /** Names of links whose file is not there. */
    get withheld() {
        const missing = [...this.#needed].filter(([, { outcome }]) => outcome?.status !== 'done');
        return new Set(missing.map(([name]) => name));
    }
}
/** A release that needs no files. */
const NO_UPLOADS = new ReleaseUploads(new Map(), [], []);
/**
 * Shares files between releases.
 *
 * @param planned for each release, in the order in which they are told, its files under the names of its links
 */
function toReleaseUploads(planned) {
    const uploads = new Map();
    return planned.map((files) => {
        const needed = new Map();
        const own = [];
        for (const [link, file] of files) {
            if (file.state === 'there' || file.state === 'conflict')
                continue;
            const known = uploads.get(file);
            const upload = known ?? new FileUpload(file);
            uploads.set(file, upload);
            if (known === undefined)
                own.push(upload);
            needed.set(link, upload);
        }
        const conflicts = [...files.values()].filter(({ state }) => state === 'conflict');
        return new ReleaseUploads(needed, own, [...new Set(conflicts)]);
    });
}
function conflictProblem({ file, address, place }) {
    const target = `${(0,package_address/* packageKey */.MO)(address)} of the package registry`;
    return {
        severity: 'error',
        code: 'upload-conflict',
        message: `${(0,quoted/* quoted */.TL)(file.path)} differs from the file ${(0,quoted/* quoted */.TL)(address.path)} that is in ${target} already`,
        hint: 'A published file keeps its contents. Use another version, or set replace to true in upload.',
        place,
    };
}

;// CONCATENATED MODULE: ./lib/app/apply/send.js
/**
 * Carries out a schedule: each step after those it waits for, one outcome for each change of the plan.
 *
 * A change that GitLab refuses stops only what waits for it. A failure that the next call would meet as well
 * (no permission, no connection, a stopped run) lets everything that has not begun be skipped. Deletes that are
 * left for last are sent only when all else succeeded, so that a half-done apply never has fewer links than
 * it found.
 */


/** Failures that any further call would meet too. */
const HALTING = new Set(['denied', 'unreachable', 'unexpected', 'stopped']);
/** Failures that the same call would meet again. */
const REFUSALS = new Set(['refused', 'taken', 'denied']);
/**
 * Carries out the schedule of one release; throws only for bugs.
 *
 * @param withheld names of links that lead to files which are not there: their changes are skipped, and all deletes
 */
async function applySchedule(plan, schedule, store, tag, options, withheld = new Set()) {
    const run = new Run(store, tag, options, withheld);
    const writes = [];
    for (const step of schedule.writes)
        writes.push(run.step(step, step.waitsFor.map((at) => writes[at])));
    let previous = Promise.resolve();
    const creates = schedule.creates.map((step) => {
        const turn = options.order === 'manifest' ? previous : Promise.resolve();
        const created = turn.then(() => run.step(step, step.waitsFor.map((at) => writes[at])));
        previous = created;
        return created;
    });
    const wentWell = (await Promise.all([...writes, ...creates])).every(Boolean);
    const clear = Promise.resolve(wentWell);
    await Promise.all(schedule.deletes.map((change) => run.step({ kind: 'delete', change, waitsFor: [] }, [clear])));
    return run.applied(plan);
}
/** A parked link is changed already: it must not be told as one that nothing was sent for. */
const HALFWAY = {
    status: 'failed',
    error: 'it was moved out of the way of another link and leads to its new file already, but its own change was not ' +
        'sent. Run again to finish it',
};
/** What has become of one release's changes so far. */
class Run {
    #outcomes = new Map();
    #refused = new Set();
    /** Moved out of the way of others, and not yet where they belong. */
    #parked = new Set();
    #store;
    #tag;
    #options;
    #withheld;
    #halted = false;
    constructor(store, tag, options, withheld) {
        this.#store = store;
        this.#tag = tag;
        this.#options = options;
        this.#withheld = withheld;
    }
    applied(plan) {
        const outcomes = plan.changes.flatMap((change) => {
            const outcome = this.#outcomes.get(change);
            return outcome === undefined ? [] : [[change, outcome]];
        });
        return { outcomes: new Map(outcomes), refused: this.#refused, halted: this.#halted };
    }
    /** Waits, carries the step out, and tells whether what waits for it may begin. */
    async step(step, waits) {
        const isWithheld = step.kind === 'delete' ? this.#withheld.size > 0 : this.#withheld.has((0,plan/* changeName */.m9)(step.change));
        const free = (await Promise.all(waits)).every((done) => done === true) && !isWithheld;
        return this.#options.limit(async () => {
            if (!free || this.#halted || this.#options.stop.aborted)
                return this.#settle(step, { status: 'skipped' });
            try {
                await this.#send(step);
            }
            catch (error) {
                if (!(error instanceof store_error/* StoreError */.AD))
                    throw error;
                if (HALTING.has(error.kind))
                    this.#halted = true;
                if (REFUSALS.has(error.kind))
                    this.#refused.add(step.change);
                const skipped = error.kind === 'stopped';
                return this.#settle(step, skipped ? { status: 'skipped' } : { status: 'failed', error: (0,store_error/* sentenceOf */.$N)(error) });
            }
            if (step.kind !== 'park')
                return this.#settle(step, { status: 'done' });
            this.#parked.add(step.change);
            return true;
        });
    }
    #settle(step, end) {
        const { change } = step;
        if (end.status === 'skipped' && this.#parked.has(change))
            return this.#settle(step, HALFWAY);
        // The update of a link whose parking failed is skipped; the failure is what there is to tell.
        if (this.#outcomes.get(change)?.status !== 'failed') {
            const outcome = { action: change.action, name: (0,plan/* changeName */.m9)(change), ...end };
            this.#outcomes.set(change, outcome);
            if (step.kind !== 'park' || end.status === 'failed')
                this.#options.onOutcome(this.#tag, outcome);
        }
        return end.status === 'done';
    }
    async #send(step) {
        const [answer] = await this.#store.writeBatch([callOf(step, this.#tag)]);
        if (answer?.kind === 'failed')
            throw answer.error;
    }
}
function callOf(step, tag) {
    switch (step.kind) {
        case 'create':
            return { kind: 'create', tag, link: step.change.after };
        case 'park':
            return { kind: 'update', tag, id: step.change.before.id, before: step.change.before, link: step.link };
        case 'update':
            return {
                kind: 'update',
                tag,
                id: step.change.before.id,
                before: step.change.before,
                link: step.change.after,
            };
        case 'delete':
            return { kind: 'delete', tag, id: step.change.before.id, before: step.change.before };
    }
}

;// CONCATENATED MODULE: ./lib/app/apply/release-run.js
/**
 * One release on its way to what the manifest says: what was planned and shown, what became of it, and what the
 * last read showed. Its report is computed from what was read, never from what was sent.
 */








class ReleaseRun {
    target;
    /** What was planned first, and shown. */
    plan;
    uploads;
    #existed;
    /** What is to be carried out in the next round. */
    #next;
    #remaining = null;
    #release;
    #creation;
    #applied = null;
    #outcomes;
    #problems = [];
    constructor(target, current, uploads = NO_UPLOADS) {
        this.target = target;
        this.uploads = uploads;
        this.plan = (0,plan/* createPlan */.qT)(target.desired, current?.links ?? [], target.policy);
        this.#next = this.plan;
        this.#outcomes = new OutcomeBook(this.plan);
        this.#creation = new ReleaseCreation(target.tag, target.desired.map(core_link/* toLink */.SW));
        this.#release = current;
        this.#existed = current !== null;
    }
    get exists() {
        return this.#existed;
    }
    /** Carries out what the last read showed to be necessary, but for the links of files that did not go up. */
    async applyRound(store, options, ref) {
        // What was read before this round is not what the release is after it.
        this.#remaining = null;
        if (this.#release === null) {
            const isWhole = this.uploads.withheld.size === 0;
            this.#applied = await this.#creation.send(this.#next.changes, isWhole, store, options, ref);
        }
        else {
            const names = this.target.desired.map(({ name }) => name);
            this.#applied = await applySchedule(this.#next, toSchedule(this.#next, names), store, this.target.tag, options, this.uploads.withheld);
        }
        this.#outcomes.note(this.#applied.outcomes);
    }
    /** Takes in what a read after a round showed, and plans the next round from it. */
    absorb(release) {
        const { desired, policy } = this.target;
        const links = release?.links ?? [];
        this.#release = release;
        this.#remaining = (0,plan/* createPlan */.qT)(desired, links, policy);
        if (release !== null)
            this.#creation.settle(this.#remaining);
        this.#next = (0,plan/* limitDeletes */.Uv)(this.#remaining, (link) => isShownDelete(this.plan, link));
        if (release !== null)
            this.#outcomes.correct(links, this.#remaining);
    }
    /** The read after a round failed: nothing can be said of what the release is now. */
    lose(error) {
        this.#remaining = null;
        this.#problems.push((0,store_error/* problemOf */.Zw)(error, 'read-back-failed'));
    }
    /** Whether another round could bring the release nearer to what is wanted. */
    get wantsRound() {
        if (this.#remaining === null || this.#applied?.halted === true)
            return false;
        if (this.#release === null)
            return this.#creation.isOpen;
        return this.#next.changes.length > 0 && this.#next.conflicts.length === 0 && !this.#isFutile();
    }
    report(project, extra) {
        const uploaded = this.uploads.outcomes;
        const applied = this.#applied !== null || uploaded.length > 0;
        return {
            project,
            tag: this.target.tag,
            exists: this.#existed,
            created: this.#creation.isDone,
            url: this.#release?.url ?? null,
            plan: this.plan,
            uploads: this.uploads.own.map(({ upload }) => upload),
            outcomes: applied ? [...uploaded, ...this.#outcomes.all] : null,
            remaining: this.#remaining,
            conflictPlaces: this.#conflictPlaces(),
            problems: [
                ...this.#creation.problems,
                ...this.#problems,
                ...this.uploads.problems,
                ...extra,
                ...this.#gone(),
                ...this.#heldProblems(),
            ],
        };
    }
    /** Computed from what was read last, and from the sums that GitLab told of the files. */
    get inSync() {
        if (this.uploads.isPending || this.uploads.problems.length > 0)
            return false;
        if (this.#applied === null)
            return this.#existed && (0,plan/* isInSync */.tU)(this.plan);
        return this.#remaining !== null && this.#release !== null && (0,plan/* isInSync */.tU)(this.#remaining);
    }
    /** All that is left was refused, or waited for what was refused: GitLab would say the same again. */
    #isFutile() {
        const applied = this.#applied;
        const refused = applied === null ? 0 : applied.refused.size + this.uploads.withheld.size;
        if (applied === null || refused === 0)
            return false;
        const settled = new Set([...applied.outcomes].flatMap(([change, { status }]) => applied.refused.has(change) || status === 'skipped' ? [content(change)] : []));
        return this.#next.changes.every((change) => settled.has(content(change)));
    }
    #conflictPlaces() {
        const names = new Set(this.plan.conflicts.map(({ name }) => name));
        const declared = this.target.desired.filter(({ name }) => names.has(name));
        return new Map(declared.map(({ name, place }) => [name, place]));
    }
    /** The last read found no release where there was one: what is missing are not its links. */
    #gone() {
        const wasThere = this.#existed || this.#creation.isDone;
        if (this.#remaining === null || this.#release !== null || !wasThere)
            return [];
        const message = `release ${JSON.stringify(this.target.tag)} is not there any more: it was deleted while the plan was applied`;
        const hint = 'Find out who deleted it. To create it again with its links, set create-release to true.';
        return [{ severity: 'error', code: 'no-release', message, hint }];
    }
    #heldProblems() {
        const deletes = this.#remaining?.changes.filter(({ action }) => action === 'delete') ?? [];
        return deletes.flatMap((change) => {
            if (change.action !== 'delete' || isShownDelete(this.plan, change.before))
                return [];
            return [
                {
                    severity: 'error',
                    code: 'not-in-plan',
                    message: `link ${JSON.stringify(change.before.name)} appeared while the plan was applied; it was left alone`,
                    hint: 'Nothing is deleted that was not in the plan that was shown. Run again to plan its deletion.',
                },
            ];
        });
    }
}
/** Two changes with one content would send one and the same call. */
function content(change) {
    return change.action === 'delete'
        ? JSON.stringify(['delete', change.before.id])
        : JSON.stringify([change.action, change.after, change.action === 'update' ? change.before.id : null]);
}

// EXTERNAL MODULE: ./lib/core/manifest/release-table.js
var release_table = __webpack_require__(3550);
// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __webpack_require__(9765);
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
        return { severity, code: 'no-release-matches', message, hint };
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
        const address = { ...version.value, path: (0,entry_variables/* fileParts */.RN)(local).basename };
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
                hint: 'In the package a file has its name without folders. Rename one, or use another package or version.',
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
    const state = there === undefined
        ? 'new'
        : there.sha256 === file.sha256
            ? 'there'
            : upload.replace
                ? 'replace'
                : 'conflict';
    return { file, address, state, place: state === 'conflict' ? upload.place : place };
}

;// CONCATENATED MODULE: ./lib/app/prepare/comparison.js
/**
 * Everything before the first write: which releases, what they have, what they should have, and the plans.
 *
 * What is wrong with a declaration is told before a network is asked wherever that is possible: for one release
 * whose links need no other server. Many releases are listed by GitLab first, in one request for each hundred.
 */






/**
 * A run for each release: the plan of its links, and the files that have to be there before them. Problems: those of
 * `subjects.ts`, `targets.ts` and `upload-plan.ts`.
 *
 * @throws StoreError where GitLab cannot be read
 */
async function prepareRuns(manifest, settings, ports) {
    const single = singleSubject(manifest, settings);
    if (!single.ok)
        return single;
    const compared = await (single.value === null
        ? compareMany(manifest, settings, ports)
        : compareOne(single.value, manifest, settings, ports));
    if (!compared.ok)
        return compared;
    const { current, targets } = compared.value;
    const uploads = await planUploads(targets, ports, settings.concurrency);
    if (!uploads.ok)
        return { ok: false, problems: [...compared.warnings, ...uploads.problems] };
    const queues = toReleaseUploads(targets.map(({ tag }) => uploads.value.get(tag) ?? new Map()));
    const runs = targets.map((target, at) => new ReleaseRun(target, current.get(target.tag) ?? null, queues[at]));
    const desired = targets.flatMap((target) => target.desired);
    return { ok: true, value: { runs, desired }, warnings: [...compared.warnings, ...uploads.warnings] };
}
async function compareOne(subject, manifest, settings, { store, sources }) {
    const find = () => findTargets([subject], manifest, settings, sources);
    const ahead = !subject.entries.some(kinds/* needsServer */.hG) ? await find() : null;
    if (ahead?.ok === false)
        return ahead;
    const release = await store.readRelease(subject.tag);
    const targets = ahead ?? (await find());
    if (!targets.ok)
        return targets;
    const current = new Map(release === null ? [] : [[subject.tag, release]]);
    return { ok: true, value: { current, targets: targets.value }, warnings: targets.warnings };
}
async function compareMany(manifest, settings, { store, sources }) {
    const releases = await store.readReleases();
    const subjects = chooseSubjects(manifest, settings, releases);
    if (!subjects.ok)
        return subjects;
    const targets = await findTargets(subjects.value, manifest, settings, sources);
    const warnings = subjects.warnings;
    if (!targets.ok)
        return { ok: false, problems: [...warnings, ...targets.problems] };
    const current = new Map(releases.map((release) => [release.tag, release]));
    return {
        ok: true,
        value: { current, targets: targets.value },
        warnings: [...warnings, ...targets.warnings],
    };
}

// EXTERNAL MODULE: ./lib/app/settings/occasion.js
var occasion = __webpack_require__(6717);
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
        ports.log.info((0,occasion/* announcement */.uF)(settings));
    const prepared = await prepare(settings, ports, dryRun);
    if (prepared.kind === 'failed') {
        const report = toReport(command, dryRun, [], prepared.problems, settings, ports.store);
        return { ...prepared, report: { ...report, inSync: false } };
    }
    if (prepared.kind !== 'prepared')
        return prepared;
    const { runs, warnings } = prepared;
    const objections = [...tripped(runs, settings), ...(await deadUrls(prepared.desired, settings, ports))];
    const report = (extra) => toReport(command, dryRun, runs, [...warnings, ...objections, ...extra], settings, ports.store);
    if (!dryRun && !(0,problem/* hasErrors */.Cs)(objections))
        await apply(runs, report([]), settings, ports);
    return { kind: 'reported', report: report(stopped(ports.stop)) };
}
/** Everything before the first write; a project that cannot be seen without a token is not looked at. */
async function prepare(settings, ports, dryRun) {
    const manifest = await readDeclaration(settings, ports.workspace);
    if (!manifest.ok)
        return { kind: 'failed', problems: manifest.problems };
    const { value, warnings } = manifest;
    const failed = (problems) => ({
        kind: 'failed',
        problems: [...warnings, ...problems],
    });
    const unread = async (why) => validated(await validateDeclaration(value, settings, ports.workspace, ports.urls), [...warnings, why]);
    try {
        const runs = await prepareRuns(value, settings, ports);
        if (runs.ok) {
            // To a creation GitLab itself says that there is no such project.
            const isSaidMissing = dryRun || !settings.createRelease;
            if (isSaidMissing && runs.value.runs.some(({ exists }) => !exists))
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
async function apply(runs, plan, settings, ports) {
    const due = runs.filter(({ plan, exists, uploads }) => {
        const needed = exists ? plan.changes.length > 0 || uploads.isPending : settings.createRelease;
        return needed && plan.conflicts.length === 0 && uploads.problems.length === 0;
    });
    if (due.length === 0)
        return;
    ports.progress.begin(plan);
    try {
        await applyRounds(due, ports.store, {
            limit: (0,p_limit/* default */.A)(settings.concurrency),
            order: settings.order,
            stop: ports.stop,
            ref: settings.ref,
            uploads: { ports, onBytes: (upload, sent) => ports.progress.transfer(upload, sent) },
            onOutcome: (tag, outcome) => ports.progress.advance(tag, outcome),
        });
    }
    finally {
        ports.progress.end();
    }
}
/** Dead addresses are shown beside the plan, and nothing is applied. */
async function deadUrls(links, settings, ports) {
    return ports.urls === null ? [] : findDeadUrls(links, ports.urls, settings.gitlabUrl);
}
function tripped(runs, settings) {
    const guarded = runs.map(({ target, plan }) => ({ tag: target.tag, desired: target.desired.length, plan }));
    return breaches(guarded, settings);
}
function missingRelease(run, settings) {
    if (run.exists || settings.createRelease)
        return [];
    const ways = 'To create the release with its links, set create-release to true; the git tag must exist, or ref must say from what it is made.';
    return [(0,no_release/* noRelease */.r)(settings.project ?? '', run.target.tag, ways)];
}
function toReport(command, dryRun, runs, problems, settings, store) {
    const project = settings.project ?? '';
    return {
        command,
        dryRun,
        reason: command === 'plan' ? null : settings.reason,
        releases: runs.map((run) => run.report(project, missingRelease(run, settings))),
        inSync: runs.every((run) => run.inSync),
        requests: store.requests,
        problems,
    };
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
/** What is reviewed is often released only later, under a tag that nobody knows yet. */
const NO_RELEASE_YET = {
    severity: 'warning',
    code: 'no-tag',
    message: 'no tag is given, so only the manifest was checked',
    hint: 'Set tag to the release that the change is for, and the plan is shown here.',
};
const INVISIBLE = {
    severity: 'warning',
    code: 'project-not-visible',
    message: 'without a token the project cannot be read, so only the manifest was checked',
    hint: 'Pull requests from forks get no secrets. With a token in the job the plan would be shown here.',
};
function validated(result, warnings) {
    if (!result.ok)
        return { kind: 'failed', problems: [...warnings, ...result.problems] };
    const { value } = result;
    return { kind: 'validated', validation: { ...value, warnings: [...warnings, ...result.warnings] } };
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xc: () => (/* binding */ postReview),
  SA: () => (/* binding */ reviewKey),
  KX: () => (/* binding */ reviewedFile)
});

// EXTERNAL MODULE: ./lib/core/run/result.js
var run_result = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
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
    const place = (0,run_result/* problemsOf */.GW)(result).find((problem) => problem.place !== undefined)?.place;
    if (place !== undefined)
        return place.file;
    if (settings === null)
        return 'inputs';
    const { source } = settings;
    return source.kind === 'manifest' ? (source.path ?? 'release-links.yml') : source.kind;
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ createProgress)
});

// EXTERNAL MODULE: ./lib/core/run/report.js
var report = __webpack_require__(7520);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
;// CONCATENATED MODULE: ./lib/report/words/outcome.js
/** What became of one change, on a line of a log. */
const ENDED = { create: 'created', update: 'updated', delete: 'deleted', upload: 'uploaded' };
/** `created a`, `failed to update b: …`, `skipped delete of c`. */
function outcomeLine(outcome, show) {
    const name = show(outcome.name);
    switch (outcome.status) {
        case 'done':
            return `${ENDED[outcome.action]} ${name}`;
        case 'failed':
            return `failed to ${outcome.action} ${name}: ${show(outcome.error)}`;
        case 'skipped':
            return `skipped ${outcome.action} of ${name}`;
    }
}

// EXTERNAL MODULE: ./lib/report/words/size.js
var words_size = __webpack_require__(9360);
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
        this.#total = (0,report/* workOf */.LT)(plan);
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
            : `; uploading ${(0,words_escape/* terminal */.Fo)(first[0].name)} (${(0,words_size/* formatSize */.X)(first[1])} of ${(0,words_size/* formatSize */.X)(first[0].size)})`;
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
                say(`uploading ${(0,words_escape/* terminal */.Fo)(upload.name)} (${(0,words_size/* formatSize */.X)(upload.size)})`);
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

// EXTERNAL MODULE: ./lib/report/text/text.js
var text_text = __webpack_require__(5668);
// EXTERNAL MODULE: ./lib/report/text/columns.js
var text_columns = __webpack_require__(7224);
;// CONCATENATED MODULE: ./lib/cli/output/bar.js
/**
 * One line that says how far an apply is, never wider than the terminal: a line that wraps cannot be drawn over again.
 *
 * Where there is not enough room the names are shortened first. Then goes what can be missed most easily: the rate,
 * how many other files are on their way, the width of the bar, and at last the bar.
 */



/** Fewer columns of a name say nothing. */
const SHORTEST_NAME = 8;
/** From the most to the least. */
const LAYOUTS = [
    { bar: 30, noun: true, others: true, rate: true, size: 'bytes' },
    { bar: 12, noun: true, others: true, rate: true, size: 'bytes' },
    { bar: 12, noun: false, others: false, rate: true, size: 'bytes' },
    { bar: 12, noun: false, others: false, rate: false, size: 'bytes' },
    { bar: 8, noun: false, others: false, rate: false, size: 'percent' },
    { bar: 0, noun: false, others: false, rate: false, size: 'percent' },
    { bar: 0, noun: false, others: false, rate: false, size: 'none' },
];
/** The line, at most `columns` wide. */
function barLine(state, columns) {
    const name = state.file?.name ?? '';
    for (const layout of LAYOUTS) {
        const [before, after] = parts(state, layout);
        const room = columns - (0,text_columns/* displayWidth */.F1)(before) - (0,text_columns/* displayWidth */.F1)(after);
        if (room >= Math.min((0,text_columns/* displayWidth */.F1)(name), SHORTEST_NAME))
            return `${before}${(0,text_columns/* fitText */.vY)(name, room)}${after}`;
    }
    return (0,text_columns/* fitText */.vY)(`${state.done} of ${state.total}`, columns);
}
/** What stands before and after the name. */
function parts(state, layout) {
    const { done, total, file, others } = state;
    const sum = layout.noun ? `${done} of ${(0,quoted/* counted */.hS)(total, 'change')}` : `${done} of ${total}`;
    const head = layout.bar === 0 ? sum : `[${fill(done / Math.max(total, 1), layout.bar)}] ${sum}`;
    if (file === null)
        return [head, ''];
    const tail = [
        sizeText(file, layout.size),
        layout.rate && state.rate !== null ? `, ${(0,words_size/* formatSize */.X)(state.rate)}/s` : '',
        layout.rate && state.left !== null ? `, ${timeText(state.left)} left` : '',
        layout.others && others > 0 ? `, and ${others} more` : '',
    ];
    return [`${head}  `, tail.join('')];
}
function sizeText({ sent, size }, form) {
    switch (form) {
        case 'bytes':
            return ` ${(0,words_size/* formatSize */.X)(sent)} of ${(0,words_size/* formatSize */.X)(size)}`;
        case 'percent':
            return ` ${Math.floor((100 * sent) / Math.max(size, 1))}%`;
        case 'none':
            return '';
    }
}
function fill(part, width) {
    const filled = Math.min(width, Math.round(part * width));
    return '='.repeat(filled) + ' '.repeat(width - filled);
}
/** `8 s`, `3 min 5 s`, `2 h 10 min`. */
function timeText(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60
        ? `${minutes} min ${whole % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./lib/cli/output/rate.js
/** How fast bytes leave, over the last seconds: an upload over a line that others use is never even. */
/** Milliseconds that are looked back. */
const WINDOW = 5000;
/** Before so many milliseconds nothing can be said. */
const FIRST = 1000;
class Rate {
    /** Times and the bytes that had left by then, oldest first. */
    #marks = [];
    /**
     * @param now milliseconds of a clock that does not go back
     * @param bytes that have left since the run began; fewer than before where a file is sent again
     */
    mark(now, bytes) {
        const last = this.#marks.at(-1);
        if (last !== undefined && bytes < last[1])
            this.#marks = [];
        const kept = this.#marks.filter(([time]) => now - time <= WINDOW);
        this.#marks = [...kept, [now, bytes]];
    }
    /** Bytes a second; `null` as long as too little is known, and where nothing moves. */
    get() {
        const [first] = this.#marks;
        const last = this.#marks.at(-1);
        if (first === undefined || last === undefined || last[0] - first[0] < FIRST || last[1] <= first[1])
            return null;
        return ((last[1] - first[1]) * 1000) / (last[0] - first[0]);
    }
}

;// CONCATENATED MODULE: ./lib/cli/output/progress.js
/** How far an apply is: a bar on a terminal where there is more than a moment's work, else a line a change. */





/** A run of fewer changes is over before a bar can be read. */
const BAR_FROM = 8;
/** A line that is drawn for every chunk would slow the upload down. Milliseconds. */
const REDRAW = 100;
/** Announces the plan on standard output (text format only) and shows the work on standard error. */
function createProgress(stage, clock = performance) {
    const { terminal, invocation } = stage;
    const isText = (invocation.flags.format ?? 'text') === 'text';
    const lines = createLineProgress({
        announce: (plan) => {
            if (!isText)
                return;
            const width = terminal.width === null ? {} : { width: terminal.width };
            terminal.print(`${(0,text_text/* renderPlan */.EG)(plan, { color: terminal.color, ...width })}\n`);
        },
        say: (line) => terminal.log.info(line),
        failuresLater: isText,
        ...(clock.every !== undefined && { every: clock.every }),
    });
    return terminal.isInteractive ? withBar(lines, stage, clock) : lines;
}
/** Lines until there is enough to do for a bar, and from then on the bar. */
function withBar(lines, { terminal }, { now }) {
    const work = new WorkCount();
    const transfers = new Map();
    const rate = new Rate();
    let isBar = false;
    let allBytes = 0;
    let pastBytes = 0;
    let drawn = Number.NEGATIVE_INFINITY;
    const state = () => {
        const [first] = transfers;
        const bytes = rate.get();
        const sent = pastBytes + sumOf(transfers.values());
        return {
            done: work.done,
            total: work.total,
            file: first === undefined ? null : { name: (0,words_escape/* terminal */.Fo)(first[0].name), sent: first[1], size: first[0].size },
            others: Math.max(0, transfers.size - 1),
            rate: bytes,
            left: bytes === null ? null : Math.max(0, allBytes - sent) / bytes,
        };
    };
    const draw = () => {
        drawn = now();
        terminal.status((columns) => barLine(state(), columns));
    };
    return {
        begin(plan) {
            lines.begin(plan);
            work.begin(plan);
            allBytes = sumOf(plan.releases.flatMap(({ uploads }) => uploads.map(({ size }) => size)));
            isBar = work.total >= BAR_FROM;
            if (isBar)
                lines.end();
        },
        advance(tag, outcome) {
            work.advance();
            for (const [upload] of transfers) {
                if (!isOf(outcome, upload))
                    continue;
                transfers.delete(upload);
                pastBytes += upload.size;
            }
            if (isBar)
                draw();
            else
                lines.advance(tag, outcome);
        },
        transfer(upload, sent) {
            // A small file is through before anything can be read of it.
            if (!transfers.has(upload) && sent === upload.size)
                return;
            transfers.set(upload, sent);
            rate.mark(now(), pastBytes + sumOf(transfers.values()));
            if (!isBar)
                lines.end();
            isBar = true;
            if (now() - drawn >= REDRAW)
                draw();
        },
        end() {
            lines.end();
            terminal.status(null);
        },
    };
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderResult)
});

// EXTERNAL MODULE: ./lib/app/review/review.js + 1 modules
var review = __webpack_require__(9491);
// EXTERNAL MODULE: ./lib/face/report-files.js
var report_files = __webpack_require__(4030);
// EXTERNAL MODULE: ./lib/report/text/text.js
var text_text = __webpack_require__(5668);
// EXTERNAL MODULE: ./lib/core/run/result.js
var run_result = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/report/words/sentences.js
var sentences = __webpack_require__(7531);
;// CONCATENATED MODULE: ./lib/report/words/diagnostics.js
/** All that is wrong, as problems: for standard error, annotations and the code quality report. */


/** The problems of a result, and its conflicts as errors (`conflict`) on their lines of the manifest. */
function diagnosticsOf(result) {
    if (result.kind !== 'reported')
        return (0,run_result/* problemsOf */.GW)(result);
    return [...(0,run_result/* problemsOf */.GW)(result), ...result.report.releases.flatMap(conflictProblems)];
}
function conflictProblems({ plan, tag, conflictPlaces }) {
    return plan.conflicts.map((conflict) => {
        const { what, todo } = (0,sentences/* conflictSentences */.Z$)(conflict, JSON.stringify);
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

;// CONCATENATED MODULE: ./lib/cli/output/result-output.js
/** A run's result in the format that was asked for, and as report files for the CI. */




/** Renders; nothing is written here. All formats but text are loaded when they are asked for. */
async function renderResult(result, session) {
    const problems = diagnosticsOf(result);
    const files = await renderFiles(result, problems, session);
    return { text: await renderText(result, session), problems, files };
}
async function renderFiles(result, problems, { invocation, settings }) {
    const repository = process.env['CI_PROJECT_DIR'] ?? '.';
    const dotenvPrefix = invocation.flags['dotenv-prefix'];
    const files = [];
    for (const { name, render } of report_files/* REPORT_FILES */.J) {
        const path = invocation.flags[name];
        if (path === undefined)
            continue;
        const text = await render({ result, problems, settings, repository, dotenvPrefix });
        if (text !== null)
            files.push([path, text]);
    }
    return files;
}
async function renderText(result, session) {
    const { format = 'text' } = session.invocation.flags;
    switch (result.kind) {
        case 'failed':
            return format === 'json' ? await renderFailed(result, session) : '';
        case 'validated':
            return await renderValidation(result, format);
        case 'reported':
            return await renderReport(result.report, format, session);
    }
}
/** With JSON there is a document whatever happens, and it says why there is no more in it. */
async function renderFailed(result, { settings }) {
    const { renderJson, renderValidationJson } = await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 3341));
    if (result.report !== undefined)
        return renderJson(result.report);
    const file = (0,review/* reviewedFile */.KX)(result, settings);
    return renderValidationJson({ file, links: null, problems: result.problems });
}
async function renderValidation(result, format) {
    const { file, links } = result.validation;
    if (format === 'text')
        return `${file} is valid: ${links} ${links === 1 ? 'link' : 'links'}.\n`;
    const found = { file, links, problems: diagnosticsOf(result) };
    return format === 'markdown'
        ? (await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 8501))).renderValidationMarkdown(found)
        : (await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 3341))).renderValidationJson(found);
}
async function renderReport(report, format, { terminal }) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 3341))).renderJson(report);
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 4932))).renderMarkdown(report);
    // What was carried out has been announced before (`progress.ts`).
    const announced = report.releases.some(({ outcomes }) => outcomes !== null);
    const options = { color: terminal.color, ...(terminal.width !== null && { width: terminal.width }) };
    return announced ? (0,text_text/* renderApply */.lv)(report, options) : (0,text_text/* renderPlan */.EG)(report, options);
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pLimit)
/* harmony export */ });
/* harmony import */ var _shared_chunk_ID3W54NY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1066);


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

/***/ 5668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   lv: () => (/* binding */ renderApply)
/* harmony export */ });
/* unused harmony export renderText */
/* harmony import */ var _core_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(850);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4318);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1123);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7224);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2512);
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
    const paint = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .painter */ .C2)(options.color);
    const shown = report.releases.filter((release) => !(0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuiet */ .rM)(release));
    const quiet = report.releases.filter((release) => (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuiet */ .rM)(release));
    const lines = [
        ...headLines(report, shown),
        ...shown.flatMap((release) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planSection */ .lA)(release, report.releases.length > 1, paint, options.width)),
        ...quietUnmanaged(quiet, paint),
        ...(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .planNotes */ .vy)(report),
        paint('bold', (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .planSentence */ .th)(report)),
    ];
    return `${lines.join('\n')}\n`;
}
/** What became of an apply; empty after a dry run and where there was nothing to do. The last line is `Apply …`. */
function renderApply(report, options) {
    if (!(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .hasApplied */ .sd)(report))
        return '';
    const paint = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .painter */ .C2)(options.color);
    const lines = [
        ...report.releases.flatMap((release) => (0,_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .applySection */ .c)(release, report.releases.length > 1, paint)),
        paint('bold', (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .applySentence */ .s2)(report)),
    ];
    return `${lines.join('\n')}\n`;
}
/** Totals first, where there are several releases. */
function headLines(report, shown) {
    if (report.releases.length < 2)
        return [];
    const rest = report.releases.length - shown.length;
    return [
        `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(report.releases.length, 'release')}: ${shown.length} to look at, ${rest} as wanted.`,
        '',
    ];
}
/** Unmanaged links are named even where nothing else is to be told of their release. */
function quietUnmanaged(releases, paint) {
    return releases.flatMap((release) => {
        if (release.plan.unmanaged.length === 0)
            return [];
        const title = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(release, _words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo);
        return [title, '', ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .unmanagedLines */ .eB)(release.plan.unmanaged, paint), ''];
    });
}


/***/ })

};
;