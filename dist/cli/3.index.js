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

// EXTERNAL MODULE: ./lib/core/desired/desired.js + 8 modules
var desired_desired = __webpack_require__(7145);
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
/* harmony export */   g: () => (/* binding */ openRelease)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
/** What `list`, `get` and `export` need first: a project, a tag and a way to read. */

/** The store and the tag. Problems: `no-project`, `no-tag`. */
async function openRelease(session) {
    const project = (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .requireProject */ .LX)(session.settings);
    const tag = (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .requireTag */ .a_)(session.settings);
    if (project.ok && tag.ok) {
        const store = await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openStore */ .Ch)(session, project.value);
        return { ok: true, value: { store, project: project.value, tag: tag.value }, warnings: [] };
    }
    const problems = [project, tag].flatMap((result) => (result.ok ? [] : result.problems));
    return { ok: false, problems };
}


/***/ })

};
;