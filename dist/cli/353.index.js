export const id = 353;
export const ids = [353];
export const modules = {

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError)
/* harmony export */ });
/**
 * The doors to the world. The story in `reconcile.ts` knows these shapes only; the adapters behind them are
 * made in `action/main.ts`, `cli/doors.ts` and `cli/session.ts`.
 */
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


/***/ }),

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/app/environment.js
var app_environment = __webpack_require__(7918);
// EXTERNAL MODULE: ./lib/app/inputs.js
var inputs = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/app/input-values.js
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

;// CONCATENATED MODULE: ./lib/app/settings.js
/** Raw inputs and the CI's environment → Settings. Parsed once, here; nothing behind this door looks at strings. */



/**
 * @param raw what was given, flags before environment; a name is absent where nothing was
 * @param environment what the CI tells
 * @returns all settings, or every `invalid-input` and `two-sources` Problem at once
 */
function parseSettings(raw, environment) {
    const read = new InputReader(raw);
    const project = read.text('project') ?? (0,app_environment/* projectOf */.v8)(environment);
    const tag = read.text('tag') ?? (0,app_environment/* tagOf */.cO)(environment);
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
    return (0,problem/* resultOf */.B)(settings, problems);
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
    const value = read.text('token') ?? (0,app_environment/* tokenOf */.B9)(environment);
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

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf),
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/** What the store could not do, as a Problem for the report. */
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

/***/ 8970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportUsage: () => (/* binding */ reportUsage),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/app/ports.js
var ports = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/app/store-problem.js
var store_problem = __webpack_require__(7948);
// EXTERNAL MODULE: ./lib/cli/named-file.js
var named_file = __webpack_require__(8970);
// EXTERNAL MODULE: ./lib/cli/session.js
var cli_session = __webpack_require__(1474);
// EXTERNAL MODULE: ./lib/app/inputs.js
var app_inputs = __webpack_require__(4842);
;// CONCATENATED MODULE: ./lib/app/secrets.js
/**
 * The last line of defence: a token that the run was given is shown nowhere, whatever brought it there, and be it a
 * server that puts what it was sent into the name of a link.
 */

/** Inputs that hold tokens. */
const SECRET_INPUTS = app_inputs/* INPUTS */.m.filter((input) => input.secret === true).map(({ name }) => name);
/** Where tokens come from, besides the inputs. */
const TOKEN_VARIABLES = ['GITLAB_TOKEN', 'CI_JOB_TOKEN', 'GITHUB_TOKEN'];
/** No token is shorter; a shorter word may well be part of something else. */
const SHORTEST = 8;
/** Every token that a run may use, once, as it will be sent. */
function tokensOf(inputs, variables) {
    const names = [...TOKEN_VARIABLES, ...SECRET_INPUTS.map(app_inputs/* inputVariable */.L)];
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

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/core/credentials.js
var credentials = __webpack_require__(1713);
// EXTERNAL MODULE: ./lib/report/colour.js
var colour = __webpack_require__(8044);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
// EXTERNAL MODULE: ./lib/report/width.js
var width = __webpack_require__(1354);
;// CONCATENATED MODULE: ./lib/report/problem-text.js
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
    const paint = (0,colour/* painter */.C)(options.color ?? false);
    const style = problem.severity === 'error' ? 'red' : 'yellow';
    const head = `${paint('bold', paint(style, `${problem.severity}:`))} ${paint('bold', (0,report_escape/* terminal */.Fo)(problem.message))}`;
    const lines = problem.place === undefined
        ? [head]
        : [`${paint('bold', problem_text_location(problem.place))} ${head}`, ...snippet(problem.place, style, paint)];
    if (problem.hint !== undefined)
        lines.push(`  ${paint('bold', 'hint:')} ${(0,report_escape/* terminal */.Fo)(problem.hint)}`);
    if (problem.related !== undefined) {
        lines.push(`${paint('bold', problem_text_location(problem.related))} note: the other place is here`);
        lines.push(...snippet(problem.related, 'dim', paint));
    }
    return lines.join('\n');
}
function problem_text_location({ file, line, column }) {
    return `${(0,report_escape/* terminal */.Fo)(file)}:${line}:${column}:`;
}
/** The line and, below it, carets under the place; nothing where the line is not known. */
function snippet(place, style, paint) {
    if (place.source === '')
        return [];
    const { before, marked, after } = pieces(place);
    const number = String(place.line);
    const gutter = ' '.repeat(number.length);
    const carets = '^'.repeat(Math.max(1, (0,width/* displayWidth */.F1)(marked)));
    const indent = ' '.repeat((0,width/* displayWidth */.F1)(before));
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

;// CONCATENATED MODULE: ./lib/cli/terminal.js
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
            debug: (message) => void (options.debug && say(`debug: ${(0,report_escape/* terminal */.Fo)(message)}\n`)),
            info: (message) => say(`${(0,report_escape/* terminal */.Fo)(message)}\n`),
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
        const session = (0,cli_session/* openSession */.fA)(invocation, terminal, stopping.signal);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(76), __webpack_require__.e(612), __webpack_require__.e(571), __webpack_require__.e(209), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 1098))).validateCommand;
        case 'plan':
        case 'apply':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(76), __webpack_require__.e(612), __webpack_require__.e(571), __webpack_require__.e(209), __webpack_require__.e(98)]).then(__webpack_require__.bind(__webpack_require__, 1098))).reconcileCommand;
        case 'list':
            return (await __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 6754))).listCommand;
        case 'get':
            return (await __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 6754))).getCommand;
        case 'export':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(76), __webpack_require__.e(612), __webpack_require__.e(571), __webpack_require__.e(465)]).then(__webpack_require__.bind(__webpack_require__, 3465))).exportCommand;
        case 'schema':
            return (await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 5749))).schemaCommand;
        case 'sandbox':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(76), __webpack_require__.e(377), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 6875))).sandboxCommand;
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(76), __webpack_require__.e(612), __webpack_require__.e(571), __webpack_require__.e(209), __webpack_require__.e(377), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 7050))).demoCommand;
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
    if (error instanceof ports/* StoreError */.A)
        terminal.problems([(0,store_problem/* problemOf */.Z)(error, 'gitlab')]);
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

/***/ 1474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   LX: () => (/* binding */ requireProject),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   a_: () => (/* binding */ requireTag),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   gr: () => (/* binding */ gitlabOptions)
/* harmony export */ });
/* harmony import */ var _app_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7918);
/* harmony import */ var _app_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8257);
/* harmony import */ var _app_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1271);
/** What a command of the command line works with: settings, the doors to the world, and when to stop. */



/** Reads the settings. Problems: those of `parseSettings`. */
function openSession(invocation, terminal, cancel) {
    const settings = (0,_app_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSettings */ .P)(invocation.inputs, (0,_app_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironment */ .Qo)(process.env));
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
    return (await openProject(session, project)).store;
}
/** The project on GitLab. The client is loaded here, so that what needs no network starts fast. */
async function openProject(session, project) {
    const { openGitLabProject } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(833)]).then(__webpack_require__.bind(__webpack_require__, 2477));
    return openGitLabProject(gitlabOptions(session, project));
}
/** How to speak to GitLab about one of its projects. */
function gitlabOptions({ settings, stop, deadline, log }, project) {
    const { gitlabUrl: url, token, retries, timeout, allowInsecure } = settings;
    const userAgent = `release-links/${_app_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`;
    const environment = process.env;
    return {
        url,
        project,
        token,
        retries,
        timeout,
        stop,
        deadline,
        log,
        allowInsecure,
        userAgent,
        environment,
    };
}
/** The files below the root. */
async function openWorkspace(settings) {
    const { createWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(76), __webpack_require__.e(612), __webpack_require__.e(591)]).then(__webpack_require__.bind(__webpack_require__, 591));
    return createWorkspace(settings.root);
}


/***/ }),

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
/** Colours for a terminal: a function that wraps a text, or leaves it as it is where colours are off. */
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

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _core_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1713);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5944);
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
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_core_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(value));
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
    return `${key}=${(0,_core_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(value).replace(/[\s\p{Cc}\p{Cf}\p{Cs}"'\\`$]/gu, percentEncode)}\n`;
}
/** UTF-8 bytes as `%XX`. Other than `encodeURIComponent` it encodes any character, and a lone surrogate as U+FFFD. */
function percentEncode(character) {
    return [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 1354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
/**
 * How many columns a text takes in a terminal: two for East Asian wide characters and emoji, none for marks that
 * sit on the character before. Close enough to align a table; terminals differ about the newest emoji.
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


/***/ })

};
