"use strict";
exports.id = 660;
exports.ids = [660];
exports.modules = {

/***/ 1550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createOfflineSources),
/* harmony export */   L: () => (/* binding */ createSources)
/* harmony export */ });
/* harmony import */ var _core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5026);
/* harmony import */ var _core_manifest_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(358);
/* harmony import */ var _core_manifest_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5095);
/* harmony import */ var _core_pattern_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2333);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8173);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(850);
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3673);
/**
 * Where links come from: local files, packages of the registry, releases on GitHub.
 *
 * A source that cannot be read is an error. One that can be read and has nothing is what the input
 * `if-no-files-found` says it is. Each place is asked once in a run, however many entries and releases need it.
 */







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
        const wanted = (0,_core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .Tl)(entry, (0,_core_manifest_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(variables, null));
        if (!wanted.ok)
            return wanted;
        const { package: name, version } = wanted.value;
        const files = await filesOnce((0,_core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(wanted.value), () => packages.listFiles(wanted.value));
        if (files === null) {
            const what = `the project has no generic package ${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} of version ${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(version)}`;
            return absent(what, 'Name and version are compared exactly. Hidden packages do not count.', entry.place);
        }
        const found = files.map(({ path }) => ({ path, url: packages.fileUrl({ ...wanted.value, path }) }));
        return selected(found, entry);
    }
    async function onGithub(entry, variables) {
        const { owner, repository } = entry;
        const tag = entry.tag === null ? variables.tag : (0,_core_manifest_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expandTemplate */ .Ly)(entry.tag, (0,_core_manifest_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(variables, null));
        if (tag === null || tag.trim() === '')
            return { ok: false, problems: [noGithubTag(entry)] };
        const key = `${owner}/${repository} ${tag}`;
        const assets = await assetsOnce(key, () => github.listAssets(owner, repository, tag));
        if (assets === null) {
            const what = `${owner}/${repository} has no published release ${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} on GitHub`;
            return absent(what, 'Drafts are not read. With `tag` another release can be named.', entry.place);
        }
        const found = assets.map(({ url, ...asset }) => ({ path: asset.name, url, asset }));
        return selected(found, entry);
    }
    return {
        find(entry, variables) {
            switch (entry.kind) {
                case 'files':
                    return localFiles(entry, variables, workspace, (address) => packages.fileUrl(address));
                case 'package':
                    return told('package-registry', entry, () => inPackage(entry, variables));
                case 'github':
                    return told('github', entry, () => onGithub(entry, variables));
            }
        },
    };
}
/** The part of the sources that needs no network. `package` and `github` entries are not looked at. */
function createOfflineSources(workspace, settings) {
    const project = settings.project ?? 'group/project';
    return {
        async find(entry, variables) {
            if (entry.kind !== 'files')
                return { ok: true, value: null, warnings: [] };
            return localFiles(entry, variables, workspace, (address) => (0,_core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .genericFileUrl */ .Jk)(settings.gitlabUrl, project, address));
        },
    };
}
/** Local files. Those that are to be uploaded have the address that they will have. */
async function localFiles(entry, variables, workspace, urlOf) {
    const files = await workspace.listFiles(entry.patterns);
    const { upload } = entry;
    if (!files.ok || upload === null)
        return files.ok ? { ...files, value: files.value.map((path) => ({ path })) } : files;
    const target = (0,_core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .Tl)(upload, (0,_core_manifest_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(variables, null));
    if (!target.ok)
        return target;
    const names = files.value.map((path) => (0,_core_manifest_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fileParts */ .RN)(path).basename);
    const problems = names.flatMap((name) => (0,_core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameProblem */ .XY)(name, entry.place) ?? []);
    if ((0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(problems))
        return { ok: false, problems };
    const value = files.value.map((path) => {
        return { path, url: urlOf({ ...target.value, path: (0,_core_manifest_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fileParts */ .RN)(path).basename }) };
    });
    return { ...files, value };
}
function selected(found, { patterns }) {
    const paths = new Set((0,_core_pattern_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .selectPaths */ .LO)(patterns.map(({ pattern }) => pattern), found.map(({ path }) => path)));
    return { ok: true, value: found.filter(({ path }) => paths.has(path)), warnings: [] };
}
function absentSource(message, hint, place, { ifNoFilesFound }) {
    const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
    const problem = { code: 'no-files-found', message, hint: `${hint} ${optional}`, place };
    switch (ifNoFilesFound) {
        case 'error':
            return { ok: false, problems: [{ severity: 'error', ...problem }] };
        case 'warn':
            return { ok: true, value: null, warnings: [{ severity: 'warning', ...problem }] };
        case 'ignore':
            return { ok: true, value: null, warnings: [] };
    }
}
function noGithubTag(entry) {
    return {
        severity: 'error',
        code: 'no-tag',
        message: 'it is not known which release on GitHub is meant',
        hint: 'The `tag` of the entry is blank. Leave it out to take the tag of the release.',
        place: entry.tag?.place ?? entry.place,
    };
}
/** A server's refusal, told at the entry that needs it. */
async function told(code, entry, find) {
    try {
        return await find();
    }
    catch (error) {
        // A stopped run is no fault of the entry.
        if (!(error instanceof _ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD) || error.kind === 'stopped')
            throw error;
        return { ok: false, problems: [{ ...(0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(error, code), place: entry.place }] };
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

/***/ 1605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/** What a CI system tells a job through variables: the only ones that are ever read. */
const VARIABLES = [
    'GITLAB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_SERVER_URL',
    'CI_PROJECT_ID',
    'CI_PROJECT_URL',
    'CI_COMMIT_TAG',
    'CI_PIPELINE_SOURCE',
    'CI_MERGE_REQUEST_IID',
    'CI_MERGE_REQUEST_PROJECT_ID',
    'GITHUB_EVENT_NAME',
    'GITHUB_REF',
];
/** Picks the known variables; an empty one counts as not set. */
function readEnvironment(variables, event = {}) {
    const set = VARIABLES.flatMap((name) => (variables[name] ? [[name, variables[name]]] : []));
    return { proposed: false, ...Object.fromEntries(set), ...event };
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


/***/ }),

/***/ 1178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/app/settings/environment.js
var settings_environment = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/app/settings/inputs.js
var inputs = __webpack_require__(7959);
;// CONCATENATED MODULE: ./lib/app/settings/input-values.js
/** How the text of an input becomes a value, and what is said where it does not. */

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
/** Reads inputs by their declared type and collects a Problem for each that does not fit. */
class InputReader {
    problems = [];
    #raw;
    constructor(raw) {
        this.#raw = raw;
    }
    /** The text without white space around it; null where nothing was given; a Problem where it is blank. */
    text(name) {
        const value = this.#raw[name];
        if (value === undefined)
            return null;
        if (value.trim() !== '')
            return value.trim();
        this.#wrong(name, 'a value', 'nothing but white space');
        return null;
    }
    /** One value a line, blank lines left out. */
    lines(name) {
        const lines = (this.#raw[name] ?? '').split(/\r?\n/).map((line) => line.trim());
        return lines.filter((line) => line !== '');
    }
    boolean(name) {
        const text = this.#given(name);
        const value = BOOLEANS.get(text);
        if (value === undefined)
            this.#wrong(name, 'true or false', show(text));
        return value ?? false;
    }
    choice(name) {
        const { type } = declaration(name);
        const values = type.kind === 'choice' ? type.values : [];
        const text = this.#given(name);
        // YAML booleans may arrive in any of their spellings where a choice has true and false among its values.
        const value = values.includes(text) ? text : String(BOOLEANS.get(text) ?? text);
        if (!values.includes(value))
            this.#wrong(name, `one of ${values.join(', ')}`, show(text));
        return value;
    }
    number(name) {
        const { type } = declaration(name);
        const text = this.#given(name);
        const { min, max } = type.kind === 'number' ? type : { min: 0, max: 0 };
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (!(value >= min && value <= max))
            this.#wrong(name, `a whole number from ${min} to ${max}`, show(text));
        return value;
    }
    /** A duration in milliseconds: seconds, or a number with `s`, `m` or `h`. */
    milliseconds(name) {
        const { type } = declaration(name);
        const text = this.#given(name);
        const [, digits = '', unit = ''] = text.match(/^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/) ?? [];
        const seconds = digits === '' ? Number.NaN : Number(digits) * (UNITS.get(unit) ?? Number.NaN);
        const max = type.kind === 'duration' ? type.maxSeconds : 0;
        if (!(seconds > 0 && seconds <= max)) {
            this.#wrong(name, `a time such as 30, 90s or 15m, at most ${max} seconds`, show(text));
        }
        return seconds * 1000;
    }
    /** An http or https address without query, fragment or credentials; returned without a trailing slash. */
    baseUrl(name, otherwise) {
        const text = this.text(name) ?? otherwise;
        const url = !/\s/.test(text) && !CONTROL.test(text) && URL.canParse(text) ? new URL(text) : null;
        const plain = url !== null && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
        if (!plain || !/^https?:$/.test(url.protocol)) {
            // Also where it is no address at all: a password with a slash in it makes it none.
            const found = text.includes('@') ? 'one with credentials' : show(text);
            this.#wrong(name, 'an address such as https://gitlab.example.com, without query or credentials', found);
            return text;
        }
        return url.href.replace(/\/+$/, '');
    }
    /** `NAME=value` lines. */
    variables(name) {
        const variables = new Map();
        for (const line of this.lines(name)) {
            const [, key, value] = line.match(/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s) ?? [];
            if (key === undefined || value === undefined)
                this.#wrong(name, 'lines of the form NAME=value', show(line));
            else
                variables.set(key, value);
        }
        return variables;
    }
    /** What was given or the declared default. */
    #given(name) {
        return this.#raw[name]?.trim() ?? declaration(name).default ?? '';
    }
    #wrong(name, wanted, found) {
        const shown = declaration(name).secret === true ? 'something else' : found;
        this.problems.push({
            severity: 'error',
            code: 'invalid-input',
            message: `input ${name}: wanted ${wanted}, found ${shown}`,
            hint: declaration(name).description.concat('.'),
        });
    }
}
function declaration(name) {
    return inputs/* INPUTS */.m.find((input) => input.name === name);
}
function show(text) {
    const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return text === '' ? 'nothing' : JSON.stringify(short);
}
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

;// CONCATENATED MODULE: ./lib/app/settings/settings.js
/** Raw inputs and the CI's environment → Settings. Parsed once, here; nothing behind this door looks at strings. */



/**
 * @param raw what was given, flags before environment; a name is absent where nothing was
 * @param environment what the CI tells
 * @returns all settings, or every `invalid-input` and `two-sources` Problem at once
 */
function parseSettings(raw, environment) {
    const read = new InputReader(raw);
    const project = read.text('project') ?? (0,settings_environment/* projectOf */.v8)(environment);
    const tag = read.text('tag') ?? (0,settings_environment/* tagOf */.cO)(environment);
    const proposed = isProposal(environment);
    const dryRun = read.choice('dry-run');
    const settings = {
        gitlabUrl: read.baseUrl('gitlab-url', environment.CI_SERVER_URL ?? 'https://gitlab.com'),
        project,
        tag,
        tags: read.lines('tags'),
        token: tokenSetting(read, environment),
        createRelease: read.boolean('create-release'),
        ref: read.text('ref'),
        source: sourceSetting(read, raw),
        root: read.text('root') ?? '.',
        vars: read.variables('vars'),
        ifNoFilesFound: read.choice('if-no-files-found'),
        checkUrls: read.choice('check-urls'),
        prune: read.boolean('prune'),
        ignore: read.lines('ignore'),
        maxDeletes: read.number('max-deletes'),
        allowEmpty: read.boolean('allow-empty'),
        order: read.choice('order'),
        dryRun: dryRun === 'auto' ? proposed : dryRun === 'true',
        proposed,
        failOnChanges: read.boolean('fail-on-changes'),
        comment: read.choice('comment'),
        commentKey: read.text('comment-key') ?? '',
        githubToken: read.text('github-token'),
        concurrency: read.number('concurrency'),
        retries: read.number('retries'),
        timeout: read.milliseconds('timeout'),
        deadline: read.milliseconds('deadline'),
        allowInsecure: read.boolean('allow-insecure'),
    };
    const problems = [
        ...read.problems,
        ...checkProject(project),
        ...checkTag(tag),
        ...twoSources(raw),
    ];
    if (raw.tag !== undefined && raw.tags !== undefined)
        problems.push(clash('tag', 'tags'));
    return (0,problem/* resultOf */.Bg)(settings, problems);
}
/** Whether a change is only proposed: pull requests, merge queues and merge request pipelines. There `auto` plans. */
function isProposal(environment) {
    const event = environment.GITHUB_EVENT_NAME ?? '';
    return (event.startsWith('pull_request') ||
        event === 'merge_group' ||
        environment.proposed ||
        environment.CI_PIPELINE_SOURCE === 'merge_request_event');
}
/** `auto`: a job token is told by its value or its prefix; everything else goes where access tokens go. */
function tokenSetting(read, environment) {
    const value = read.text('token') ?? (0,settings_environment/* tokenOf */.B9)(environment);
    if (value === null)
        return null;
    const type = read.choice('token-type');
    if (type !== 'auto')
        return { kind: type, value };
    const isJobToken = value === environment.CI_JOB_TOKEN || value.startsWith('glcbt-');
    return { kind: isJobToken ? 'job' : 'private', value };
}
function sourceSetting(read, raw) {
    if (raw.links !== undefined)
        return { kind: 'links', text: raw.links };
    if (raw.files === undefined)
        return { kind: 'manifest', path: read.text('manifest') };
    return {
        kind: 'files',
        files: read.lines('files'),
        url: read.text('url'),
        name: read.text('name'),
        linkType: raw['link-type'] === undefined ? null : read.choice('link-type'),
        directAssetPath: read.text('direct-asset-path'),
    };
}
const SOURCES = ['manifest', 'links', 'files'];
const FILES_ONLY = ['url', 'name', 'link-type', 'direct-asset-path'];
function twoSources(raw) {
    const [first, second] = SOURCES.filter((name) => raw[name] !== undefined);
    const problems = first !== undefined && second !== undefined ? [clash(first, second)] : [];
    if (raw.files !== undefined)
        return problems;
    const stray = FILES_ONLY.filter((name) => raw[name] !== undefined);
    return [
        ...problems,
        ...stray.map((name) => ({
            severity: 'error',
            code: 'invalid-input',
            message: `input ${name} is a template for files, but files is not given`,
            hint: `Give files, or write ${name.replaceAll('-', '_')} in the manifest.`,
        })),
    ];
}
function clash(first, second) {
    return {
        severity: 'error',
        code: 'two-sources',
        message: `inputs ${first} and ${second} are both given, and each says what the release should have`,
        hint: `Keep one of ${first} and ${second}.`,
    };
}


/***/ }),

/***/ 6660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportUsage: () => (/* binding */ reportUsage),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/cli/session/named-file.js
var named_file = __webpack_require__(3778);
// EXTERNAL MODULE: ./lib/cli/session/session.js
var session_session = __webpack_require__(4634);
// EXTERNAL MODULE: ./lib/app/settings/inputs.js
var settings_inputs = __webpack_require__(7959);
;// CONCATENATED MODULE: ./lib/app/settings/secrets.js
/**
 * The last line of defence: a token that the run was given is shown nowhere, whatever brought it there, and be it a
 * server that puts what it was sent into the name of a link.
 */

/** Inputs that hold tokens. */
const SECRET_INPUTS = settings_inputs/* INPUTS */.m.filter((input) => input.secret === true).map(({ name }) => name);
/** Where tokens come from, besides the inputs. */
const TOKEN_VARIABLES = ['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'GITHUB_TOKEN'];
/** No token is shorter; a shorter word may well be part of something else. */
const SHORTEST = 8;
/** Every token that a run may use, once, as it will be sent. */
function tokensOf(inputs, variables) {
    const names = [...TOKEN_VARIABLES, ...SECRET_INPUTS.map(settings_inputs/* inputVariable */.L)];
    const values = [...SECRET_INPUTS.map((name) => inputs[name]), ...names.map((name) => variables[name])];
    return [...new Set(values.map((value) => value?.trim() ?? ''))].filter((value) => value !== '');
}
/** A function that takes tokens out of a text, as they are and percent-encoded. */
function tokenHider(tokens) {
    const secrets = tokens.filter((token) => token.length >= SHORTEST).flatMap(spellings);
    // A token may be the beginning of another, whose end would stay.
    secrets.sort((a, b) => b.length - a.length);
    return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '[token]'), text);
}
function spellings(secret) {
    return /\p{Surrogate}/u.test(secret) ? [secret] : [secret, encodeURIComponent(secret)];
}

// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/report/words/visible.js
var visible = __webpack_require__(5795);
// EXTERNAL MODULE: ./lib/report/text/columns.js
var columns = __webpack_require__(7224);
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
    const paint = (0,columns/* painter */.C2)(options.color ?? false);
    const style = problem.severity === 'error' ? 'red' : 'yellow';
    const head = `${paint('bold', paint(style, `${problem.severity}:`))} ${paint('bold', (0,words_escape/* terminal */.Fo)(problem.message))}`;
    const lines = problem.place === undefined
        ? [head]
        : [`${paint('bold', problems_location(problem.place))} ${head}`, ...snippet(problem.place, style, paint)];
    if (problem.hint !== undefined)
        lines.push(`  ${paint('bold', 'hint:')} ${(0,words_escape/* terminal */.Fo)(problem.hint)}`);
    if (problem.related !== undefined) {
        lines.push(`${paint('bold', problems_location(problem.related))} note: the other place is here`);
        lines.push(...snippet(problem.related, 'dim', paint));
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
    const carets = '^'.repeat(Math.max(1, (0,columns/* displayWidth */.F1)(marked)));
    const indent = ' '.repeat((0,columns/* displayWidth */.F1)(before));
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

;// CONCATENATED MODULE: ./lib/cli/session/terminal.js
/** Standard output for results, standard error for everything else; no token on either. */




/** The terminal, pipe or job log that the process was given. */
function openTerminal(options, variables) {
    const { stdout, stderr } = process;
    const color = options.out === null && wantsColor(options.color, variables, stdout.isTTY === true);
    const warnColor = wantsColor(options.color, variables, stderr.isTTY === true);
    const written = [];
    const hide = tokenHider(tokensOf(options.inputs, variables));
    const say = (text) => void stderr.write(hide(text));
    const tell = (problem) => {
        say(`${renderProblem(problem, { color: warnColor })}\n`);
    };
    return {
        color,
        width: stdout.isTTY === true && options.out === null ? stdout.columns : null,
        isInteractive: stderr.isTTY === true && variables['TERM'] !== 'dumb',
        print: (text) => {
            if (options.out === null)
                stdout.write(hide(text));
            else {
                written.push(hide(text));
                (0,named_file/* writeNamedFile */.Bl)(options.out, written.join(''));
            }
        },
        draw: say,
        problems: (problems) => problems.forEach(tell),
        hide,
        log: {
            debug: (message) => void (options.debug && say(`debug: ${(0,words_escape/* terminal */.Fo)(message)}\n`)),
            info: (message) => say(`${(0,words_escape/* terminal */.Fo)(message)}\n`),
            warning: (message, hint) => tell({ severity: 'warning', code: 'warning', message, ...(hint !== undefined && { hint }) }),
        },
    };
}
/**
 * Whether to use colours: as asked for; else NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) decide; else
 * terminals and the job logs of GitLab and GitHub, which show colours, get them.
 */
function wantsColor(when, variables, isTerminal) {
    if (when !== 'auto')
        return when === 'always';
    if (variables['NO_COLOR'])
        return false;
    if (variables['FORCE_COLOR'])
        return !['0', 'false'].includes(variables['FORCE_COLOR']);
    if (variables['TERM'] === 'dumb')
        return false;
    return isTerminal || variables['GITLAB_CI'] === 'true' || variables['GITHUB_ACTIONS'] === 'true';
}

;// CONCATENATED MODULE: ./lib/cli/run-command.js
/** From an invocation to an exit code: signals, errors and the choice of the command's code. */




/** Signals that ask a run to end, and the exit codes that tell so (128 + the signal's number). */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Carries out a command and gives the exit code of the process. */
async function runCommand(invocation) {
    const { flags, inputs } = invocation;
    const terminal = openTerminal({
        color: flags.color === 'always' || flags.color === 'never' ? flags.color : 'auto',
        debug: flags.debug !== undefined,
        out: flags.out ?? null,
        inputs,
    }, process.env);
    const stopping = listenForSignals(terminal);
    try {
        const session = (0,session_session/* openSession */.fA)(invocation, terminal, stopping.signal);
        if (!session.ok) {
            terminal.problems(session.problems);
            return 1;
        }
        const code = await (await loadCommand(invocation.command.name))(session.value);
        return stopping.code ?? code;
    }
    catch (error) {
        tellError(error, terminal, flags.debug !== undefined);
        return stopping.code ?? 1;
    }
    finally {
        stopping.end();
    }
}
/** Tells what is wrong with the command line. */
function reportUsage(problems) {
    openTerminal({ color: 'auto', debug: false, out: null, inputs: {} }, process.env).problems(problems);
    return 1;
}
async function loadCommand(name) {
    switch (name) {
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(912), __webpack_require__.e(9), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 9781))).validateCommand;
        case 'plan':
        case 'apply':
            return (await Promise.all(/* import() */[__webpack_require__.e(912), __webpack_require__.e(9), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 9781))).reconcileCommand;
        case 'list':
            return (await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 1425))).listCommand;
        case 'get':
            return (await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 1425))).getCommand;
        case 'export':
            return (await Promise.all(/* import() */[__webpack_require__.e(912), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 5003))).exportCommand;
        case 'schema':
            return (await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 2615))).schemaCommand;
        case 'sandbox':
            return (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(527)]).then(__webpack_require__.bind(__webpack_require__, 6527))).sandboxCommand;
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(912), __webpack_require__.e(9), __webpack_require__.e(119), __webpack_require__.e(549)]).then(__webpack_require__.bind(__webpack_require__, 1549))).demoCommand;
        default:
            throw new Error(`command ${name} is declared but has no code`);
    }
}
/** The first signal stops gently; a second one ends the process at once. */
function listenForSignals(terminal) {
    const controller = new AbortController();
    let code = null;
    const listeners = Object.entries(SIGNALS).map(([signal, exitCode]) => {
        const listener = () => {
            if (code !== null)
                process.exit(exitCode);
            code = exitCode;
            terminal.log.info(`${signal}: finishing the requests under way, starting no other (again: end at once)`);
            controller.abort();
        };
        process.on(signal, listener);
        return () => process.off(signal, listener);
    });
    return {
        signal: controller.signal,
        get code() {
            return code;
        },
        end() {
            for (const remove of listeners)
                remove();
        },
    };
}
function tellError(error, terminal, debug) {
    if (error instanceof store_error/* StoreError */.AD)
        terminal.problems([(0,store_error/* problemOf */.Zw)(error, 'gitlab')]);
    else if (error instanceof named_file/* FileError */.f6) {
        terminal.problems([{ severity: 'error', code: 'file', message: error.message, hint: error.hint }]);
    }
    else {
        const message = error instanceof Error ? error.message : String(error);
        const hint = debug ? undefined : 'Run again with --debug for the stack trace.';
        terminal.problems([
            { severity: 'error', code: 'unexpected', message, ...(hint !== undefined && { hint }) },
        ]);
    }
    if (debug && error instanceof Error)
        terminal.draw(`${error.stack ?? ''}\n`);
}


/***/ }),

/***/ 3778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** Files that the command line names: results, report files, the seed of a sandbox. */

/** A named file that cannot be read or written; the user can mend that, so there is no stack trace to look for. */
class FileError extends Error {
    hint;
    name = 'FileError';
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
const REASONS = {
    ENOENT: [
        'there is no such file or folder',
        'Paths are relative to the working directory; folders are not made.',
    ],
    EISDIR: ['it is a folder', 'Give the path of a file.'],
    ENOTDIR: ['a part of its path is a file', 'Look at the path.'],
    EACCES: ['it is not permitted', 'Look at the permissions of the file and its folder.'],
    ENOSPC: ['the disk is full', 'Make room.'],
};
/** @throws FileError */
function writeNamedFile(path, text) {
    attempt('write', path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text));
}
/** @throws FileError */
function readNamedFile(path) {
    return attempt('read', path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
}
function attempt(verb, path, act) {
    try {
        return act();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        const [reason, hint] = REASONS[code] ?? [code, 'Look at the path and its permissions.'];
        throw new FileError(`cannot ${verb} ${JSON.stringify(path)}: ${reason}`, hint);
    }
}


/***/ }),

/***/ 4634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   LX: () => (/* binding */ requireProject),
/* harmony export */   a_: () => (/* binding */ requireTag),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _app_settings_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1605);
/* harmony import */ var _app_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1178);
/* harmony import */ var _face_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7669);
/** What a command of the command line works with: settings, the terminal, and when to stop. */



/** Reads the settings. Problems: those of `parseSettings`. */
function openSession(invocation, terminal, cancel) {
    const settings = (0,_app_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSettings */ .P)(invocation.inputs, (0,_app_settings_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readEnvironment */ .Qo)(process.env));
    if (!settings.ok)
        return settings;
    const deadline = AbortSignal.timeout(settings.value.deadline);
    const stop = AbortSignal.any([cancel, deadline]);
    const session = {
        invocation,
        settings: settings.value,
        terminal,
        log: terminal.log,
        cancel,
        stop,
        deadline,
    };
    return { ok: true, value: session, warnings: settings.warnings };
}
/** The project that a command needs. */
function requireProject(settings) {
    if (settings.project !== null)
        return { ok: true, value: settings.project, warnings: [] };
    return { ok: false, problems: [missing('project', 'its numeric id or full path')] };
}
/** The tag that a command needs. */
function requireTag(settings) {
    if (settings.tag !== null)
        return { ok: true, value: settings.tag, warnings: [] };
    return { ok: false, problems: [missing('tag', 'the tag of the release')] };
}
function missing(name, what) {
    return {
        severity: 'error',
        code: `no-${name}`,
        message: `no ${name} is given`,
        hint: `Set --${name} to ${what}.`,
    };
}
/** The releases of the project on GitLab. */
async function openStore(session, project) {
    return (await (0,_face_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .openProject */ .U8)(reachOf(session), project)).store;
}
/** What the adapters of a command are made from. */
function reachOf({ settings, stop, deadline, log }) {
    return { settings, limits: { stop, deadline }, log, environment: process.env };
}


/***/ }),

/***/ 5026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ genericFileUrl),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   TL: () => (/* binding */ genericPath),
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   XY: () => (/* binding */ fileNameProblem)
/* harmony export */ });
/* harmony import */ var _manifest_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(358);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8173);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(850);
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
    const name = (0,_manifest_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplate */ .Ly)(templates.package, value);
    const version = (0,_manifest_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplate */ .Ly)(templates.version, value);
    const problems = [];
    if (!isName(name)) {
        const what = `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} cannot be the name of a generic package`;
        problems.push(invalid('invalid-package', what, NAME_HINT, templates.package.place));
    }
    if (!VERSION.test(version) || DOTS.test(version)) {
        const what = `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)} cannot be the version of a generic package`;
        const hint = 'GitLab takes letters, digits and . _ - + here, and no two dots side by side.';
        problems.push(invalid('invalid-package', what, hint, templates.version.place));
    }
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .Bg)({ package: name, version }, problems);
}
/** The Problem (`invalid-package-file`) of a file name that the registry does not take, or `null`. */
function fileNameProblem(name, place) {
    if (isName(name))
        return null;
    const message = `the package registry takes no file called ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`;
    return invalid('invalid-package-file', message, `${NAME_HINT} Rename the file.`, place);
}
function isName(name) {
    return NAME.test(name) && !DOTS.test(name);
}
function invalid(code, message, hint, place) {
    return { severity: 'error', code, message, hint, place };
}
/** Below `projects/:id/` of the API: where the file is put, and where it can be downloaded. */
function genericPath({ package: name, version, path }) {
    return `packages/generic/${encodeURIComponent(name)}/${encodeURIComponent(version)}/${(0,_manifest_template_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}`;
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

/***/ 3976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   SW: () => (/* binding */ toLink),
/* harmony export */   hO: () => (/* binding */ CLAIM_FIELDS),
/* harmony export */   pB: () => (/* binding */ nameFromUrl),
/* harmony export */   rm: () => (/* binding */ LINK_TYPES)
/* harmony export */ });
/* unused harmony export LINK_FIELDS */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ MOST_BYTES),
  Ng: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: MOST_ENTRIES

// EXTERNAL MODULE: ./lib/node_modules/yaml.js
var yaml = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __webpack_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/problem/source-text.js
var source_text = __webpack_require__(3365);
// EXTERNAL MODULE: ./lib/core/yaml/document.js + 1 modules
var yaml_document = __webpack_require__(2741);
// EXTERNAL MODULE: ./lib/core/yaml/fields.js
var yaml_fields = __webpack_require__(4507);
// EXTERNAL MODULE: ./lib/core/yaml/reader.js
var reader = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/pattern/file-pattern.js
var file_pattern = __webpack_require__(2646);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/text/nearest.js
var nearest = __webpack_require__(3698);
// EXTERNAL MODULE: ./lib/core/manifest/template.js
var template = __webpack_require__(358);
;// CONCATENATED MODULE: ./lib/core/manifest/link-templates.js
/** Reads what an entry says of its links. */





/** The keys that every entry may have. */
const LINK_KEYS = ['name', 'url', 'link_type', 'direct_asset_path', 'filepath'];
/**
 * The templates of an entry's links.
 *
 * @param names the variables that they may use
 */
function readLinkTemplates(reading, fields, place, names) {
    const path = fields.get('direct_asset_path');
    const filepath = fields.get('filepath');
    if (path !== undefined && filepath !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-paths',
            message: '`filepath` is the old name of `direct_asset_path`; an entry has one of them',
            hint: 'Remove `filepath`.',
            place: filepath.place,
            related: path.place,
        });
    }
    return {
        place,
        name: readTemplate(reading, fields.get('name'), names),
        url: readTemplate(reading, fields.get('url'), names),
        link_type: readLinkType(reading, fields.get('link_type')),
        direct_asset_path: readTemplate(reading, path ?? filepath, names),
    };
}
/** A template, or `null` where there is no field, no text in it, or a wrong variable. */
function readTemplate(reading, field, names) {
    const text = field === undefined ? null : (0,reader/* readText */.yR)(reading, field);
    return text === null ? null : (0,template/* parseTemplate */.QC)(text, names, reading.problems);
}
function readLinkType(reading, field) {
    const text = field === undefined ? null : (0,reader/* readText */.yR)(reading, field);
    return text === null ? 'other' : linkTypeOf(reading, text);
}
function linkTypeOf(reading, text) {
    const type = core_link/* LINK_TYPES */.rm.find((known) => known === text.value);
    if (type !== undefined)
        return type;
    const meant = (0,nearest/* nearest */.p)(text.value, core_link/* LINK_TYPES */.rm);
    reading.problems.push({
        severity: 'error',
        code: 'unknown-link-type',
        message: `${(0,quoted/* quoted */.TL)(text.value)} is not a link type`,
        hint: `${meant === null ? '' : `Did you mean ${meant}? `}GitLab knows ${(0,quoted/* listed */.KE)(core_link/* LINK_TYPES */.rm)}, in lower case.`,
        place: text.place,
    });
    return 'other';
}

;// CONCATENATED MODULE: ./lib/core/manifest/entry-kind.js
/** What kind of entry a mapping is. */

/** The keys of each kind of entry, besides LINK_KEYS. The first one tells the kind. */
const KIND_KEYS = {
    link: [],
    files: ['files', 'upload'],
    github: ['github', 'tag', 'files'],
    package: ['package', 'version', 'files'],
};
/** The keys of all kinds. */
const ALL_KEYS = [...new Set([...LINK_KEYS, ...Object.values(KIND_KEYS).flat()])];
/**
 * The kind that an entry's keys tell, or `null` where they tell two.
 *
 * @param meant keys that are misspelt: an entry with `flies` is no literal link, whatever else it lacks
 */
function kindOf(reading, fields, meant) {
    const github = fields.get('github');
    const fromPackage = fields.get('package');
    if (github !== undefined && fromPackage !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-sources',
            message: 'an entry takes its files from `github` or from `package`, not from both',
            hint: 'Make two entries of it.',
            place: fromPackage.place,
            related: github.place,
        });
        return null;
    }
    const tells = (key) => fields.has(key) || meant.has(key);
    if (tells('github'))
        return 'github';
    if (tells('package'))
        return 'package';
    return tells('files') || tells('upload') ? 'files' : 'link';
}
const ABOUT = {
    upload: 'It belongs to an entry with local `files`.',
    tag: 'It belongs to an entry with `github`.',
    version: 'It belongs to an entry with `package`, or into `upload`.',
};
/** Writes down keys that belong to entries of another kind. */
function refuseMisplaced(reading, fields, kind) {
    const allowed = [...LINK_KEYS, ...KIND_KEYS[kind]];
    for (const { key, place } of fields.values()) {
        if (allowed.includes(key))
            continue;
        const hint = ABOUT[key];
        reading.problems.push({
            severity: 'error',
            code: 'misplaced-key',
            message: `\`${key}\` has no meaning in ${KIND_NAMES[kind]}`,
            ...(hint === undefined ? {} : { hint }),
            place,
        });
    }
}
const KIND_NAMES = {
    link: 'a literal link',
    files: 'an entry with local files',
    github: 'an entry with assets of a GitHub release',
    package: 'an entry with files of a package',
};

// EXTERNAL MODULE: ./lib/core/manifest/variables.js
var variables = __webpack_require__(5095);
;// CONCATENATED MODULE: ./lib/core/manifest/entry-reader.js
/** YAML mapping → Entry. */







const VARIABLES = {
    link: variables/* RUN_VARIABLES */.w$,
    files: variables/* FILE_VARIABLES */.LZ,
    github: variables/* ASSET_VARIABLES */.rf,
    package: variables/* FILE_VARIABLES */.LZ,
};
/** The entry, or `null` where something that it cannot do without is missing or wrong. */
function readEntry(reading, node) {
    const place = (0,reader/* placeOf */.$t)(reading, node);
    if ((0,reader/* shapeOf */.F5)(node) === 'text')
        return bareText(reading, place);
    const before = reading.problems.length;
    const fields = (0,yaml_fields/* readFields */.q)(reading, node, place, 'an entry', ALL_KEYS);
    if (fields === null)
        return null;
    const hasUnknownKeys = reading.problems.length > before;
    const kind = kindOf(reading, fields, (0,yaml_fields/* meantKeys */.E)(node, ALL_KEYS));
    if (kind === null)
        return null;
    refuseMisplaced(reading, fields, kind);
    const templates = readLinkTemplates(reading, fields, place, VARIABLES[kind]);
    switch (kind) {
        case 'link':
            return linkEntry(reading, fields, templates, hasUnknownKeys);
        case 'files':
            return filesEntry(reading, fields, templates, hasUnknownKeys);
        case 'github':
            return githubEntry(reading, fields, templates);
        case 'package':
            return packageEntry(reading, fields, templates, hasUnknownKeys);
    }
}
function bareText(reading, place) {
    reading.problems.push({
        severity: 'error',
        code: 'wrong-type',
        message: 'an entry must be a mapping, but it is a text',
        hint: 'Write what it is: url: https://example.com/app.zip, or files: dist/*.zip.',
        place,
    });
    return null;
}
function linkEntry(reading, fields, templates, hasUnknownKeys) {
    const { place, url } = templates;
    if (url !== null)
        return { kind: 'link', ...templates, url };
    // A misspelt key has been told already; that the right one is missing goes without saying.
    if (!fields.has('url') && !hasUnknownKeys) {
        missing(reading, place, 'an entry needs a `url`, `files`, `github` or `package`');
    }
    return null;
}
function filesEntry(reading, fields, templates, hasUnknownKeys) {
    const upload = readUpload(reading, fields.get('upload'));
    const files = fields.get('files');
    if (files === undefined) {
        if (!hasUnknownKeys)
            missing(reading, templates.place, '`upload` needs `files` to put into the package');
        return null;
    }
    const patterns = readPatterns(reading, files);
    if (!fields.has('url') && !fields.has('upload') && !hasUnknownKeys) {
        missing(reading, templates.place, 'an entry with local `files` needs a `url` (or `upload`)');
    }
    return patterns && { kind: 'files', ...templates, patterns, upload };
}
function readUpload(reading, field) {
    if (field === undefined)
        return null;
    const before = reading.problems.length;
    const fields = (0,yaml_fields/* readFields */.q)(reading, field.node, field.place, '`upload`', ['package', 'version', 'replace']);
    if (fields === null)
        return null;
    const hasUnknownKeys = reading.problems.length > before;
    const coordinates = readCoordinates(reading, fields, field.place, '`upload`', hasUnknownKeys);
    const replace = fields.get('replace');
    const value = replace === undefined ? false : (0,reader/* readBoolean */.Vf)(reading, replace);
    return coordinates && { ...coordinates, replace: value ?? false, place: field.place };
}
function packageEntry(reading, fields, templates, hasUnknownKeys) {
    const { place } = templates;
    const coordinates = readCoordinates(reading, fields, place, 'an entry with `package`', hasUnknownKeys);
    const patterns = readPatterns(reading, fields.get('files'));
    return coordinates && patterns && { kind: 'package', ...templates, ...coordinates, patterns };
}
/** Both are required: a default version would hide which package a link leads into. */
function readCoordinates(reading, fields, at, what, hasUnknownKeys) {
    const [name, version] = ['package', 'version'].map((key) => {
        const field = fields.get(key);
        if (field === undefined && !hasUnknownKeys)
            missing(reading, at, `${what} needs a \`${key}\``);
        return readTemplate(reading, field, variables/* RUN_VARIABLES */.w$);
    });
    return name && version ? { package: name, version } : null;
}
/** GitHub's own rule for names of owners and repositories, loosely: what cannot leave the path of an address. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.+$)[A-Za-z0-9._-]+$/;
function githubEntry(reading, fields, templates) {
    const field = fields.get('github');
    const text = field === undefined ? null : (0,reader/* readText */.yR)(reading, field);
    const tag = readTemplate(reading, fields.get('tag'), variables/* RUN_VARIABLES */.w$);
    const patterns = readPatterns(reading, fields.get('files'));
    if (text === null || patterns === null)
        return null;
    if (!REPOSITORY.test(text.value)) {
        reading.problems.push({
            severity: 'error',
            code: 'invalid-repository',
            message: `${(0,quoted/* quoted */.TL)(text.value)} is not a GitHub repository`,
            hint: 'Write owner/name, as in: github: octocat/hello-world.',
            place: text.place,
        });
        return null;
    }
    const slash = text.value.indexOf('/');
    const owner = text.value.slice(0, slash);
    const repository = text.value.slice(slash + 1);
    return { kind: 'github', ...templates, owner, repository, tag, patterns };
}
function readPatterns(reading, field) {
    if (field === undefined)
        return [];
    const texts = (0,reader/* readTexts */.Z7)(reading, field);
    return texts === null ? null : (0,file_pattern/* checkPatterns */.u)(texts, reading.problems);
}
function missing(reading, place, message) {
    reading.problems.push({ severity: 'error', code: 'missing-key', message, place });
}

// EXTERNAL MODULE: ./lib/core/manifest/release-table.js
var release_table = __webpack_require__(3550);
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
    const document = (0,yaml_document/* parseYaml */.h)(source);
    const reading = { source, problems: [...document.problems] };
    const manifest = document.readable ? readManifest(reading, document.root) : null;
    if (manifest !== null && !(0,problem/* hasErrors */.Cs)(reading.problems)) {
        return { ok: true, value: manifest, warnings: (0,order/* inOrder */.a)(reading.problems) };
    }
    const isTooMuch = reading.problems.some(({ code }) => code === 'too-many-entries');
    return { ok: false, problems: (0,order/* inOrder */.a)(reading.problems), rest: isTooMuch ? null : manifest };
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
    const fields = (0,yaml_fields/* readFields */.q)(reading, root, start, 'a manifest', ['links', 'releases', 'ignore']);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   t: () => (/* binding */ readReleases)
/* harmony export */ });
/* harmony import */ var _pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9765);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(850);
/* harmony import */ var _yaml_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4507);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1473);
/** The table `releases:`, and which entry owns which release. */




/** The entry that owns the release with this tag: the first that matches; `null` where none does. */
function ownerOf(releases, tag) {
    return releases.find((entry) => ownsTag(entry, tag)) ?? null;
}
function ownsTag(entry, tag) {
    return entry.kind === 'tag'
        ? entry.tag === tag
        : entry.patterns.some(({ pattern }) => (0,_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, tag));
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
    const items = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(reading, field) ?? [];
    const releases = items.flatMap((item) => readRelease(reading, item, readLinks) ?? []);
    reading.problems.push(...tableProblems(releases));
    return releases;
}
function readRelease(reading, node, readLinks) {
    const place = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reading, node);
    const fields = (0,_yaml_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .q)(reading, node, place, 'an entry of `releases`', ['tag', 'tags', 'links']);
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
        const text = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, tag);
        if (text === null || !isGoodTag(reading, text, false))
            return null;
        return { kind: 'tag', tag: text.value };
    }
    if (tags === undefined) {
        missing(reading, place, 'an entry of `releases` needs a `tag`, or `tags`');
        return null;
    }
    const texts = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readTexts */ .Z7)(reading, tags);
    if (texts === null || !texts.every((text) => isGoodTag(reading, text, true)))
        return null;
    return { kind: 'tags', patterns: texts.map(({ value, place }) => ({ pattern: value, place })) };
}
/** What git refuses in every ref name (git-check-ref-format), besides wildcards: no tag can be so. */
const NOT_IN_TAG = /[\p{Cc} ~^:\\[]|\.\.|^\.|^-|^$/u;
function isGoodTag(reading, text, wildcards) {
    const hasWildcard = isWildcard(text.value);
    if (!NOT_IN_TAG.test(text.value) && (wildcards || !hasWildcard))
        return true;
    reading.problems.push({
        severity: 'error',
        code: 'invalid-tag',
        message: `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text.value)} can be no git tag`,
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
        const before = patterns.map((pattern) => owners.get(pattern) ?? wildcards.find((wide) => (0,_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(wide.pattern, pattern))?.entry);
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
        message: `the tag ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} stands in the table twice`,
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

/***/ 358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ unknownVariable),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   U9: () => (/* binding */ VARS_PREFIX)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(850);
/**
 * Templates: texts with `${variables}`.
 *
 * A template is parsed once, when the manifest is read, so that a misspelt variable is told with its place and
 * before anything is fetched. `$${` writes a literal `${`. Nothing but the variables listed in `variables.ts` can
 * be written: no environment, no expression.
 */


/** A variable of the form `vars.NAME`: which names there are is known only when a run starts. */
const VARS_PREFIX = 'vars.';
/** More problems of one template help nobody. */
const MOST_PROBLEMS = 20;
/** `$${`, or a variable: its name and its end, which is empty where the text ends before. */
const OPENING = /\$\$\{|\$\{([^}]*)(\}?)/g;
/**
 * Parses a template; `null` where a variable of it is wrong.
 *
 * @param names the variables that this template may use, besides `vars.NAME`
 * @param problems takes `unknown-variable` and `unterminated-variable`
 */
function parseTemplate(text, names, problems) {
    const parts = [];
    const before = problems.length;
    let literal = '';
    let at = 0;
    for (const opening of text.value.matchAll(OPENING)) {
        const [written, name, close] = opening;
        literal += text.value.slice(at, opening.index);
        at = opening.index + written.length;
        if (name === undefined) {
            literal += '${';
            continue;
        }
        const place = text.at(opening.index, at);
        if (problems.length < before + MOST_PROBLEMS) {
            const problem = close === '' ? unterminated(place) : checkName(name, names, place);
            if (problem !== null)
                problems.push(problem);
        }
        if (literal !== '')
            parts.push({ kind: 'literal', text: literal });
        parts.push({ kind: 'variable', name, place });
        literal = '';
    }
    literal += text.value.slice(at);
    if (problems.length > before)
        return null;
    if (literal !== '')
        parts.push({ kind: 'literal', text: literal });
    return { source: text.value, place: text.place, parts };
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
/** What looks like a variable of the environment. Those hold secrets, which a pull request could print. */
const ENVIRONMENT = /^(?:env\.|secrets\.|[A-Z][A-Z0-9]*_)/;
/** The problem of a variable that is not there: names the nearest and all that are. */
function unknownVariable(name, names, place) {
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name.trim(), names);
    const available = (0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names.map((known) => `\${${known}}`));
    const hints = [
        meant === null ? '' : `Did you mean \${${meant}}?`,
        `Available: ${available === '' ? 'none' : available}.`,
        ENVIRONMENT.test(name)
            ? 'The environment cannot be read here; hand values over with the input vars.'
            : '',
        'A literal ${ is written $${.',
    ];
    const message = `there is no variable ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`\${${name}}`)} here`;
    const hint = hints.filter((text) => text !== '').join(' ');
    return { severity: 'error', code: 'unknown-variable', message, hint, place };
}
/**
 * The text of a template.
 *
 * @param lookup gives a variable's value, or `null` where it has none
 * @param encode how a value is written; the template's own text stays as it is
 */
function expandTemplate(template, lookup, encode = (value) => value) {
    return template.parts
        .map((part) => (part.kind === 'literal' ? part.text : encode(lookup(part.name) ?? '')))
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

/***/ 5095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   LZ: () => (/* binding */ FILE_VARIABLES),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   rf: () => (/* binding */ ASSET_VARIABLES),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES)
/* harmony export */ });
/* unused harmony export versionOf */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(358);
/** The values that templates can use. */

/** Variables that every template can use, besides `vars.NAME`. */
const RUN_VARIABLES = ['tag', 'version', 'project'];
/** Variables of an entry that makes one link for each file. */
const FILE_VARIABLES = [...RUN_VARIABLES, 'path', 'basename', 'stem', 'ext', 'dir'];
/** Variables of an entry whose files are assets of a GitHub release. */
const ASSET_VARIABLES = [...FILE_VARIABLES, 'asset.name', 'asset.size', 'asset.digest'];
/** The tag without a leading `v`: `v1.2.0` is version `1.2.0`. */
function versionOf(tag) {
    return tag.startsWith('v') ? tag.slice(1) : tag;
}
/** The variables of a run, and of a file where there is one. */
function lookup(variables, found) {
    const file = found === null ? null : fileParts(found.path);
    const asset = found?.asset ?? null;
    const values = {
        tag: variables.tag,
        version: variables.tag === null ? null : versionOf(variables.tag),
        project: variables.project,
        path: file?.path ?? null,
        basename: file?.basename ?? null,
        stem: file?.stem ?? null,
        ext: file?.ext ?? null,
        dir: file?.dir ?? null,
        'asset.name': asset?.name ?? null,
        'asset.size': asset === null ? null : String(asset.size),
        'asset.digest': asset?.digest ?? null,
    };
    const known = new Map(Object.entries(values));
    return (name) => {
        if (name.startsWith(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9))
            return variables.vars.get(name.slice(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9.length)) ?? null;
        return known.get(name) ?? null;
    };
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

/***/ 3287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expandBraces),
/* harmony export */   v: () => (/* binding */ MOST_ALTERNATIVES)
/* harmony export */ });
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
            waiting.push(...parts.map((part) => before + part + after).reverse());
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(850);
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3287);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2333);
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
    problems.push(...texts.flatMap((text) => patternProblem(text) ?? []));
    const [first] = texts;
    if (first !== undefined && texts.every(({ value }) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclude */ .zl)(value))) {
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
        return { severity: 'error', code, message: `the pattern ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${message}`, hint, place };
    };
    const pattern = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclude */ .zl)(value) ? value.slice(1) : value;
    if (pattern.trim() === '')
        return refuse('invalid-pattern', 'is empty', 'Write a path such as dist/*.zip.');
    if (pattern.length > LONGEST) {
        return refuse('pattern-too-large', `has more than ${LONGEST} characters`, 'Write several patterns.');
    }
    const alternatives = (0,_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .expandBraces */ .P)(pattern);
    if (alternatives === null) {
        const message = `stands for more than ${_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v} alternatives`;
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
    return null;
}
/** `/x`, `\x` (with it `\\server` and `\\?\`), `C:x`, and a `..` segment anywhere. */
function leavesRoot(pattern) {
    return /^[/\\]/.test(pattern) || /^[A-Za-z]:/.test(pattern) || pattern.split(/[/\\]/).includes('..');
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   qo: () => (/* binding */ globEnters),
/* harmony export */   zl: () => (/* binding */ isExclude)
/* harmony export */ });
/* unused harmony export globExcludes */
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3287);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9765);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unique),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
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

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** The order of texts. */
/** Orders strings by UTF-16 code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
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

/***/ 2741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/node_modules/yaml.js
var yaml = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
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
        tokens.push(...parser.next(lexeme));
        counts.tokens += 1;
        counts.depth = parser.stack.length;
        const limit = overLimit(counts, place);
        if (limit !== null)
            problems.push(limit);
        if (limit !== null || problems.length > MOST_REFUSALS)
            return { tokens, problems, isWhole: false, openQuotes };
    }
    tokens.push(...parser.end());
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


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meantKeys),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(850);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1473);
/** Reads mappings out of a YAML tree. */




/**
 * The fields of a mapping. Unknown and repeated keys are written down and left out.
 *
 * @param what how the mapping is called in messages
 * @param keys all keys it may have
 */
function readFields(reading, node, at, what, keys) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(reading, node, at, what, 'a mapping');
    const fields = new Map();
    for (const pair of node.items) {
        const key = pair.key;
        const place = (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reading, key);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key))
                reading.problems.push(oddKey(place));
            continue;
        }
        const name = String(key.value);
        const first = fields.get(name);
        if (!keys.includes(name))
            reading.problems.push(unknownKey(name, what, keys, place));
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
    return new Set(names.flatMap((name) => (keys.includes(name) ? [] : ((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, keys) ?? []))));
}
function oddKey(place) {
    return { severity: 'error', code: 'wrong-type', message: 'a key must be a text', place };
}
function unknownKey(name, what, keys, place) {
    if (name === '<<') {
        return {
            severity: 'error',
            code: 'yaml-merge',
            message: '`<<` is a YAML merge key, which a manifest cannot use',
            hint: 'Write the keys out.',
            place,
        };
    }
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, keys);
    const message = `${what} has no key ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`;
    const hint = `${meant === null ? '' : `Did you mean \`${meant}\`? `}Known keys: ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(keys)}.`;
    return { severity: 'error', code: 'unknown-key', message, hint, place };
}
function repeatedKey(name, place, first) {
    return {
        severity: 'error',
        code: 'duplicate-key',
        message: `the key ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is given twice`,
        hint: 'Remove one of the two.',
        place,
        related: first,
    };
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);
/**
 * Reads values out of a YAML tree. Each function gives the value, or `null` after it has written down what is
 * wrong: so a caller goes on, and all problems come out together.
 */

const TRUE_OR_FALSE = 'true or false';
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
        return refuse(reading, field.node, field.place, `\`${field.key}\``, 'a list');
    return field.node.items;
}


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r7: () => (/* binding */ openMergeRequestNotes),
  Rr: () => (/* binding */ openPorts),
  U8: () => (/* binding */ openProject),
  OH: () => (/* binding */ openWorkspace)
});

// UNUSED EXPORTS: USER_AGENT, githubApiUrl, openPullRequestComments

// EXTERNAL MODULE: ./lib/app/prepare/sources.js
var prepare_sources = __webpack_require__(1550);
// EXTERNAL MODULE: ./lib/app/version.js
var version = __webpack_require__(7692);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/github/answers.js
var answers = __webpack_require__(1653);
// EXTERNAL MODULE: ./lib/github/client.js + 1 modules
var github_client = __webpack_require__(2962);
// EXTERNAL MODULE: ./lib/github/refusals.js
var refusals = __webpack_require__(4517);
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
        hint: token === null
            ? 'For a private repository set github-token to one that may read its contents'
            : 'The token of a job sees its own repository and public ones; another private one needs a token of your own',
    });
}
/** GitHub has no such thing, as far as the token may see. */
async function orNull(answer) {
    try {
        return (await answer).data;
    }
    catch (error) {
        if (error instanceof store_error/* StoreError */.AD && error.kind === 'missing')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/workspace/inside.js
var inside = __webpack_require__(6524);
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
    const [folder, real] = await Promise.all([(0,inside/* realPath */.Ye)(root), (0,inside/* realPath */.Ye)((0,external_node_path_.join)(root, path))]);
    if (folder === null || real === null)
        throw new Refusal('it is gone');
    if (!(0,inside/* isInside */.FK)(folder, real))
        throw new Refusal('it is a symbolic link that leads out of the root folder');
    return await (0,promises_.open)(real, 'r');
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
    const reason = error instanceof Refusal ? error.message : (0,inside/* errorCode */.CA)(error) || 'unknown error';
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
var file_pattern = __webpack_require__(2646);
// EXTERNAL MODULE: ./lib/core/pattern/glob.js
var pattern_glob = __webpack_require__(2333);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __webpack_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
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
    const real = await (0,inside/* realPath */.Ye)(root);
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
        return await (0,promises_.readdir)((0,external_node_path_.join)(walk.root, ...folder), { withFileTypes: true });
    }
    catch (error) {
        const code = (0,inside/* errorCode */.CA)(error);
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
    const target = await (0,inside/* realPath */.Ye)((0,external_node_path_.join)(walk.root, ...path));
    const stats = target === null ? null : await (0,promises_.stat)(target).catch(() => null);
    // A link to nowhere is no file.
    if (target === null || stats === null)
        return;
    const asked = (wantsFile && stats.isFile()) || (wantsFolder && stats.isDirectory());
    if (!asked)
        return;
    if (!(0,inside/* isInside */.FK)(walk.root, target))
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
var manifest = __webpack_require__(1323);
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
    if ((await (0,inside/* realPath */.Ye)(root)) === null)
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
    const real = await (0,inside/* realPath */.Ye)(absolute);
    if (real === null)
        return missing(path);
    if ((0,inside/* isInside */.FK)(root, absolute) && !(0,inside/* isInside */.FK)((await (0,inside/* realPath */.Ye)(root)) ?? root, real)) {
        return failure({
            code: 'link-outside-root',
            message: `the manifest ${(0,quoted/* quoted */.TL)(file)} is a symbolic link that leads out of the root folder`,
            hint: 'Put the file itself there.',
        });
    }
    return await readFile(real, file);
}
function shownPath(root, absolute) {
    return ((0,inside/* isInside */.FK)(root, absolute) ? (0,external_node_path_.relative)(root, absolute) : absolute).split(external_node_path_.sep).join('/');
}
/** Kind and size are looked at before the file is opened: a pipe would be waited for. */
async function readFile(real, file) {
    try {
        const stats = await (0,promises_.stat)(real);
        if (stats.isDirectory())
            return isFolder(file);
        if (!stats.isFile())
            return manifest_file_unreadable(file, 'it is no file');
        if (stats.size > manifest/* MOST_BYTES */.uZ)
            return tooLarge(file, stats.size);
        return decode(await readStart(real), file);
    }
    catch (error) {
        return (0,inside/* errorCode */.CA)(error) === 'ENOENT' ? missing(file) : manifest_file_unreadable(file, (0,inside/* errorCode */.CA)(error));
    }
}
/** No more than can be used, whatever the size was said to be. */
async function readStart(real) {
    const handle = await (0,promises_.open)(real, 'r');
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
    return {
        readManifest: (path) => readManifest(folder, path),
        listFiles: (patterns) => listFiles(folder, patterns),
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
const USER_AGENT = `release-links/${version/* VERSION */.x}`;
/** How to speak to GitLab about one of its projects. */
function gitlabOptions({ settings, limits, log, environment }, project) {
    const { gitlabUrl: url, token, retries, timeout, allowInsecure } = settings;
    const own = { url, project, token, retries, timeout, allowInsecure };
    return { ...own, ...limits, log, userAgent: USER_AGENT, environment };
}
/** The project on GitLab. The client is loaded here, so that what needs no network starts fast. */
async function openProject(reach, project) {
    const { openGitLabProject } = await Promise.all(/* import() */[__webpack_require__.e(420), __webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__, 8305));
    return openGitLabProject(gitlabOptions(reach, project));
}
/**
 * All that `plan` and `apply` work with.
 *
 * @param githubToken for `github` entries; `null`: anonymous
 */
async function openPorts(reach, project, githubToken) {
    const { settings, limits } = reach;
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
    });
    const urls = await openUrlChecker(reach);
    const sources = (0,prepare_sources/* createSources */.L)({ workspace, packages: gitlab.packages, github }, settings);
    return { ...gitlab, workspace, contents: createFileContents(root), sources, urls };
}
/** The notes of a merge request. */
async function openMergeRequestNotes(reach, { project, iid }) {
    const { createMergeRequestNotes } = await Promise.all(/* import() */[__webpack_require__.e(420), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 6772));
    return createMergeRequestNotes(gitlabOptions(reach, project), iid);
}
/** The comments of a pull request. */
async function openPullRequestComments({ settings, limits, environment }, pullRequest, token) {
    const { createGithubComments } = await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 1074));
    const { retries, timeout } = settings;
    const apiUrl = githubApiUrl(environment);
    return createGithubComments({ token, apiUrl, userAgent: USER_AGENT, retries, timeout, ...limits }, pullRequest);
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
    const { createUrlChecker } = await __webpack_require__.e(/* import() */ 614).then(__webpack_require__.bind(__webpack_require__, 5614));
    const allowPrivate = checkUrls === 'all';
    return createUrlChecker({ allowPrivate, concurrency, timeout, userAgent: USER_AGENT, stop: limits.stop });
}


/***/ }),

/***/ 1653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ isDraft),
/* harmony export */   fs: () => (/* binding */ readAsset),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createGithubClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/loopback.js
var loopback = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/core/run/end.js
var run_end = __webpack_require__(2885);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
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
var refusals = __webpack_require__(4517);
;// CONCATENATED MODULE: ./lib/github/client.js
/**
 * GitHub over HTTP, for releases and comments: octokit with our own rules of patience. It is loaded at the first
 * request, because most runs need no GitHub.
 *
 * Only what may be done twice is tried again: a comment that was written although the answer was lost would be
 * written a second time. Where GitHub asks for less haste, nothing was done, and its word on when to come back counts.
 */






/** The longest wait for a rate limit, in milliseconds. A longer one is told instead. */
const MAX_WAIT = 60_000;
/**
 * Nothing is loaded, sent or refused before the first request.
 *
 * @param explain says in words of what is asked for what octokit threw
 */
function createGithubClient(options, explain) {
    let opened = null;
    return {
        async send(route, parameters = {}) {
            opened ??= openOctokit(options);
            const ask = await opened;
            const repeatable = !route.startsWith('POST ');
            return withRetries(options, repeatable, explain, (signal) => ask(route, parameters, signal));
        },
    };
}
async function openOctokit(options) {
    const { apiUrl, token, userAgent } = options;
    checkAddress(apiUrl, token);
    checkToken(token);
    const { GitHub } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4669, 23));
    const octokit = new GitHub({
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent,
        ...(token === null ? {} : { auth: `token ${token}` }),
        // What octokit would print, deprecations for the most part, is nothing the user can mend.
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
/** @param repeatable whether what may have been done can be done twice */
async function withRetries({ retries, stop, deadline, timeout, pause = wait }, repeatable, explain, ask) {
    for (let attempt = 1;; attempt += 1) {
        const end = (0,run_end/* whyEnded */.r)(stop, deadline);
        if (end !== null)
            throw new store_error/* StoreError */.AD('stopped', end);
        try {
            return await ask(AbortSignal.any([deadline, AbortSignal.timeout(timeout)]));
        }
        catch (error) {
            // What the end of the run cut short says nothing about GitHub; the next turn tells so.
            if (deadline.aborted && (0,refusals/* isPassing */.WG)(error))
                continue;
            const ms = waitAfter(error, attempt, repeatable);
            if (ms === null || attempt > retries)
                throw explain(error);
            await pause(ms, stop);
        }
    }
}
/** Milliseconds to wait before another try; `null` where that would do harm or no good. */
function waitAfter(error, attempt, repeatable) {
    const backoff = Math.min(30_000, 500 * 2 ** (attempt - 1));
    const told = (0,refusals/* throttledFor */.Cv)(error, Date.now());
    if (told !== null)
        return told <= MAX_WAIT ? Math.max(told, backoff) : null;
    return repeatable && (0,refusals/* isPassing */.WG)(error) ? backoff : null;
}
async function wait(ms, stop) {
    // Cut short where the run is stopped; the next turn tells so.
    await (0,promises_.setTimeout)(ms, undefined, { signal: stop }).catch(() => { });
}
/** @throws StoreError `refused` for an address that is none, `denied` where the token would be sent in clear */
function checkAddress(apiUrl, token) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    if (url === null || !['https:', 'http:'].includes(url.protocol)) {
        throw new store_error/* StoreError */.AD('refused', 'GITHUB_API_URL is not an http or https address', {
            hint: 'Leave it out for github.com; on GitHub Enterprise it ends in /api/v3',
        });
    }
    if (token === null || url.protocol === 'https:' || (0,loopback/* isLoopback */.U)(url))
        return;
    throw new store_error/* StoreError */.AD('denied', `the github-token is not sent to ${url.origin} over plain http`, {
        hint: 'Set GITHUB_API_URL to an https address',
    });
}
/**
 * Said here, in our words, because `fetch` would say it with the token in the sentence.
 *
 * @throws StoreError `denied` for a token that cannot be sent in a header
 */
function checkToken(token) {
    if (token === null || /^[\x21-\x7e]+$/.test(token))
        return;
    throw new store_error/* StoreError */.AD('denied', 'the github-token holds white space or another character that no token has', {
        hint: 'Store it again, without quotes and line breaks',
    });
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   Cv: () => (/* binding */ throttledFor),
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   v6: () => (/* binding */ throttled)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/** What GitHub says instead of an answer, and what to do about it. */

/** GitHub answered, and its answer is cut off or broken. */
class BrokenAnswer extends Error {
}
/** Whether the trouble is of a kind that passes by itself: no answer, a broken one, or a server error. */
function isPassing(error) {
    if (error instanceof _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD)
        return false;
    const refusal = refusalOf(error);
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
    const refusal = refusalOf(error, token);
    if (refusal === null)
        return unreachable(error);
    const { status, said } = refusal;
    if (isThrottled(refusal))
        return throttled(refusal, token);
    switch (status) {
        case 401:
            return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('denied', 'GitHub does not know the github-token', {
                status,
                hint: 'It is mistyped, expired or revoked; public repositories can be read without one',
            });
        case 404:
            return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('missing', 'GitHub has no such release', { status });
        case 403:
        case 451:
            return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('denied', `GitHub refused: ${said}`, {
                status,
                hint: 'The github-token needs the right to read the contents of the repository',
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
        hint: 'Try again later; a proxy is taken from HTTPS_PROXY',
    });
}
/** Both of GitHub's rate limits answer 403 or 429. */
function isThrottled({ status, said, headers }) {
    if (status === 429)
        return true;
    const told = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
    return status === 403 && (told || /rate limit/i.test(said));
}
/**
 * Milliseconds until GitHub wants to be asked again; `null` where it did not throttle or did not say.
 *
 * @param now milliseconds since the epoch
 */
function throttledFor(error, now) {
    const refusal = refusalOf(error);
    if (refusal === null || !isThrottled(refusal))
        return null;
    const { headers } = refusal;
    const told = Number(headers['retry-after'] ?? Number.NaN);
    if (told >= 0)
        return told * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return String(headers['x-ratelimit-remaining']) === '0' && reset > 0
        ? Math.max(0, reset * 1000 - now)
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
            ? 'Without a token GitHub answers few requests from one address: set github-token'
            : 'Run again later, or set github-token to one with a higher limit',
    });
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
function refusalOf(error, token = null) {
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

/***/ 3673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   Zw: () => (/* binding */ problemOf)
/* harmony export */ });
/** What a store could not do: the one error of the ports, and the same as a Problem for the report. */
/** What went wrong at the store, in words for the user. Never carries a token: not in text, cause or fields. */
class StoreError extends Error {
    kind;
    name = 'StoreError';
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.hint = options.hint ?? null;
        this.status = options.status ?? null;
    }
    /** What to do next, where something can be said. */
    hint;
    /** HTTP status, where there was an answer. */
    status;
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

/***/ 7224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
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
/** The width of the widest text, but at most `limit`, so that one long name does not push all else away. */
function columnWidth(texts, limit) {
    return texts.reduce((widest, text) => Math.max(widest, Math.min(displayWidth(text), limit)), 0);
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


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   HP: () => (/* binding */ dotenvLine),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   a: () => (/* binding */ percentEncode),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export withoutCommands */
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6250);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
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
/**
 * A line of a dotenv report, line end included. GitLab's dotenv reports know neither line breaks nor escapes, and
 * a later job uses the value in a shell. So what a shell or a line reader obeys is percent-encoded, as an address
 * would have it.
 */
function dotenvLine(key, value) {
    return `${key}=${(0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(value).replace(/[\s\p{Cc}\p{Cf}\p{Cs}"'\\`$]/gu, percentEncode)}\n`;
}
/** UTF-8 bytes as `%XX`. Other than `encodeURIComponent` it encodes any character, and a lone surrogate as U+FFFD. */
function percentEncode(character) {
    return [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Whether a file is where it seems to be. */


/** Whether a path is the folder itself or below it. Both are absolute and without symbolic links. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** The path without symbolic links, or `null` where it leads nowhere (or round in a circle). */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
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


/***/ })

};
;