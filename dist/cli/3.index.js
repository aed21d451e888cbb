"use strict";
exports.id = 3;
exports.ids = [3];
exports.modules = {

/***/ 5003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: ./lib/core/desired/desired.js + 4 modules
var desired_desired = __webpack_require__(6551);
// EXTERNAL MODULE: ./lib/core/manifest/manifest.js + 1 modules
var manifest_manifest = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/core/manifest/release-table.js
var release_table = __webpack_require__(3550);
// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __webpack_require__(9765);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/run/no-release.js
var no_release = __webpack_require__(5001);
// EXTERNAL MODULE: ./lib/node_modules/yaml.js
var yaml = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/core/entry/template.js
var template = __webpack_require__(2427);
;// CONCATENATED MODULE: ./lib/report/data/export.js
/**
 * A release's links as a manifest. Planning with it gives no changes: that is what an existing project starts from.
 *
 * Every value is written as it is, credentials inside an address included, because with anything else in their
 * place the manifest would change the release. What a template would take for a variable is escaped (`$$`).
 * The links stand in GitLab's order, newest first, as a new release made from the manifest would show them.
 */


/** Lets an editor check and complete the file (yaml-language-server). */
const MODELINE = '# yaml-language-server: $schema=./node_modules/release-links/schema/release-links.schema.json\n';
/** One release as a manifest with `links:`. */
function exportManifest(links) {
    return manifestText({ links: links.map(linkNode) });
}
/** Several releases as a manifest with a `releases:` table, in the order given. */
function exportReleases(releases) {
    return manifestText({
        releases: releases.map(({ tag, links }) => ({ tag: scalar(tag), links: links.map(linkNode) })),
    });
}
/** GitLab's defaults are not written. */
function linkNode(link) {
    return {
        name: scalar((0,template/* templateOf */.kW)(link.name)),
        url: scalar((0,template/* templateOf */.kW)(link.url)),
        ...(link.link_type !== 'other' && { link_type: scalar(link.link_type) }),
        ...(link.direct_asset_path !== null && {
            direct_asset_path: scalar((0,template/* templateOf */.kW)(link.direct_asset_path)),
        }),
    };
}
/**
 * What a terminal or GitHub's runner would obey, if the manifest is printed, and what a reader would not see.
 * Strings that hold any of it are written in double quotes, where YAML can say it as an escape.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#(?:\[|vso\[))/gu;
function scalar(value) {
    const node = new yaml/* Scalar */.X5(value);
    if (value.search(UNSEEN) !== -1)
        node.type = yaml/* Scalar */.X5.QUOTE_DOUBLE;
    return node;
}
function manifestText(content) {
    const document = new yaml/* Document */.yo(content, { version: '1.2' });
    const text = document.toString({
        lineWidth: 0,
        singleQuote: null,
        doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    });
    return MODELINE + text.replace(UNSEEN, yamlEscape);
}
/** The line ends between the lines stay; those inside a value have been written as `\n` already. */
function yamlEscape(character) {
    if (character === '\n')
        return character;
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff
        ? `\\U${code.toString(16).padStart(8, '0')}`
        : `\\u${code.toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./lib/cli/session/command.js
var command = __webpack_require__(9515);
// EXTERNAL MODULE: ./lib/cli/session/open-release.js
var open_release = __webpack_require__(8344);
// EXTERNAL MODULE: ./lib/cli/session/session.js + 1 modules
var session_session = __webpack_require__(674);
;// CONCATENATED MODULE: ./lib/cli/commands/export.js
/** `export`: how an existing project starts. */










/** Prints a manifest; planning with it gives no changes. With `--tags`, a `releases:` table. */
async function exportCommand(session) {
    return session.settings.tags.length > 0 ? exportMany(session, session.settings.tags) : exportOne(session);
}
async function exportOne(session) {
    const opened = await (0,open_release/* openRelease */.g)(session);
    if (!opened.ok)
        return opened;
    const { store, project, tag } = opened.value;
    const release = await store.readRelease(tag);
    if (release === null) {
        await store.checkProject();
        return (0,command/* failed */.g)((0,no_release/* noRelease */.r)(project, tag));
    }
    print(session, exportManifest(release.links), [release]);
    return (0,command/* ended */.v)();
}
async function exportMany(session, patterns) {
    const project = (0,session_session/* requireProject */.LX)(session.settings);
    if (!project.ok)
        return project;
    const releases = await (await (0,session_session/* openStore */.Ch)(session, project.value)).readReleases();
    const chosen = releases.filter(({ tag }) => patterns.some((pattern) => (0,wildcard/* matches */.cK)(pattern, tag)));
    if (chosen.length === 0) {
        const message = `no release of project ${project.value} matches ${patterns.join(', ')}`;
        return (0,command/* failed */.g)((0,problem/* error */.z3)('no-release-matches', message, 'Patterns match whole tags; * and ? are wildcards.'));
    }
    print(session, exportReleases(chosen), chosen);
    return (0,command/* ended */.v)();
}
/**
 * Some releases cannot be declared: two links that share a path since a race, a path that only older servers took.
 * Their manifest is printed all the same, with what is wrong about it.
 */
function print({ terminal, settings }, text, releases) {
    terminal.print(text);
    const manifest = (0,manifest_manifest/* parseManifest */.Ng)(text, 'export');
    const problems = manifest.ok
        ? releases.flatMap(({ tag }) => checkRelease(manifest.value, tag, settings))
        : manifest.problems;
    terminal.problems(problems.map((problem) => ({ ...problem, severity: 'warning' })));
    const empty = releases.filter(({ links }) => links.length === 0).map(({ tag }) => JSON.stringify(tag));
    if (empty.length > 0)
        terminal.problems([withoutLinks(empty)]);
}
/** The guard that refuses an empty list refuses it here too: it cannot know that it was meant. */
function withoutLinks(tags) {
    const [first] = tags;
    const message = tags.length === 1
        ? `release ${first} has no links`
        : `${tags.length} releases have no links, ${first} among them`;
    const hint = 'A plan with this manifest needs allow-empty: true.';
    return { severity: 'warning', code: 'empty-desired', message, hint };
}
function checkRelease(manifest, tag, settings) {
    const { body } = manifest;
    const entries = body.kind === 'links' ? body.entries : ((0,release_table/* ownerOf */.b)(body.releases, tag)?.links ?? []);
    const variables = { tag, project: settings.project, vars: settings.vars };
    const options = { ifNoFilesFound: 'error', gitlabUrl: settings.gitlabUrl };
    const desired = (0,desired_desired/* desiredLinks */.Q)(entries, new Map(), variables, manifest.ignore, options);
    return desired.ok ? [] : desired.problems;
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openRelease),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
/** What commands about one release need first: a project, a tag and a way to read. */


/** The store and the tag. Problems: `no-project`, `no-tag`. */
async function openRelease(session) {
    const project = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProject */ .LX)(session.settings);
    const tag = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTag */ .a_)(session.settings);
    if (project.ok && tag.ok) {
        const store = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)(session, project.value);
        return { ok: true, value: { store, project: project.value, tag: tag.value }, warnings: [] };
    }
    const problems = [project, tag].flatMap((result) => (result.ok ? [] : result.problems));
    return { ok: false, problems };
}
/**
 * The links of the release, newest first; `null` where there is no such release.
 *
 * @throws StoreError
 */
async function linksOf({ store, tag }) {
    try {
        return await store.listLinks(tag);
    }
    catch (error) {
        if (!(0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(error, 'release'))
            throw error;
        await store.checkProject();
        return null;
    }
}


/***/ }),

/***/ 6551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ desiredLinks)
});

// EXTERNAL MODULE: ./lib/core/entry/template.js
var template = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/url-template.js
var url_template = __webpack_require__(7363);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __webpack_require__(5596);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __webpack_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/core/manifest/ignore.js
var manifest_ignore = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/core/text/look-alike.js
var look_alike = __webpack_require__(6432);
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
var kinds = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/pattern/glob.js
var pattern_glob = __webpack_require__(2333);
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

// EXTERNAL MODULE: ./lib/core/desired/link-rules.js + 2 modules
var link_rules = __webpack_require__(45);
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

// EXTERNAL MODULE: ./lib/core/desired/url-rules.js
var url_rules = __webpack_require__(2396);
// EXTERNAL MODULE: ./lib/core/desired/variable-check.js
var variable_check = __webpack_require__(7854);
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
        const unknown = (0,variable_check/* variableProblems */.d)(entry, variables);
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
    const name = entry.name === null ? (0,core_link/* nameFromUrl */.pB)(url) : (0,template/* expandTemplate */.Ly)(entry.name, value);
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
    const name = entry.name === null ? (0,entry_variables/* fileParts */.RN)(found.path).basename : (0,template/* expandTemplate */.Ly)(entry.name, value);
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
        direct_asset_path: path === null ? null : (0,template/* expandTemplate */.Ly)(path, value),
    };
}
function oldName({ was }, value) {
    return was === null ? null : (0,template/* expandTemplate */.Ly)(was, value);
}
/** GitLab strips a URL before it stores and compares it; so does the plan, or it would find a change each time. */
function strip(written, entry, file, faults) {
    const url = (0,url_rules/* strippedUrl */.Tg)(written);
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
    for (const { field, ...finding } of (0,link_rules/* checkLink */.tD)(link, options)) {
        faults.add(entry, found?.path ?? null, { ...finding, place: fieldPlace(entry, field) });
    }
}


/***/ }),

/***/ 7854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ variableProblems)
/* harmony export */ });
/* harmony import */ var _entry_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _entry_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2427);
/* harmony import */ var _entry_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8173);
/** Variables of templates that have no value in this run. */




/** `unknown-variable` for a `vars.NAME` that is not given, `unset-variable` for what is not known of the run. */
function variableProblems(entry, variables) {
    return (0,_entry_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .templatesOf */ .r3)(entry).flatMap((template) => templateProblems(template, variables));
}
function templateProblems(template, variables) {
    return template.parts.flatMap((part) => {
        if (part.kind === 'literal')
            return [];
        if (part.name.startsWith(_entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_PREFIX */ .U9)) {
            if (variables.vars.has(part.name.slice(_entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_PREFIX */ .U9.length)))
                return [];
            const names = [...variables.vars.keys()].map((name) => _entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_PREFIX */ .U9 + name);
            const problem = (0,_entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownVariable */ .LD)(part.name, names, part.place);
            return [{ ...problem, hint: `${problem.hint} Set it in the input vars, as NAME=value.` }];
        }
        const isUnset = (0,_entry_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .runValue */ .Lo)(variables, part.name) === null && Object.hasOwn(UNSET, part.name);
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
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('unset-variable', `\${${name}} has no value, because ${reason}`, hint, place);
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ignoredBy),
/* harmony export */   x: () => (/* binding */ ignoreFromInput)
/* harmony export */ });
/* harmony import */ var _pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9765);
/* harmony import */ var _problem_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3365);
/** Which links are none of our business. */


/** The patterns of the input `ignore`, one a line. */
function ignoreFromInput(lines) {
    return (0,_problem_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTexts */ .Ld)(lines, 'ignore').map(({ value, place }) => ({ pattern: value, place }));
}
/** The first pattern that matches the name, or `null`. */
function ignoredBy(name, patterns) {
    return patterns.find(({ pattern }) => (0,_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name)) ?? null;
}


/***/ })

};
;