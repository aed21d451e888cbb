"use strict";
exports.id = 580;
exports.ids = [580];
exports.modules = {

/***/ 3973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createOfflineSources),
  L: () => (/* binding */ createSources)
});

// EXTERNAL MODULE: ./lib/core/desired/package-address.js
var package_address = __webpack_require__(5026);
// EXTERNAL MODULE: ./lib/core/entry/template.js
var template = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __webpack_require__(5596);
// EXTERNAL MODULE: ./lib/core/pattern/glob.js
var glob = __webpack_require__(2333);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
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

/***/ 1605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6717);
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
    return { ...Object.fromEntries(set), ...facts, occasion: (0,_occasion_js__WEBPACK_IMPORTED_MODULE_0__/* .occasionOf */ .zC)(variables, proposal) };
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

/***/ 3780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ eventFacts),
/* harmony export */   KN: () => (/* binding */ nothingToDo)
/* harmony export */ });
/* unused harmony export record */
/* harmony import */ var _occasion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6717);
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
    if (typeof cause === 'string' && (0,_occasion_js__WEBPACK_IMPORTED_MODULE_0__/* .mayPropose */ .kh)(cause))
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


/***/ }),

/***/ 6717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kh: () => (/* binding */ mayPropose),
/* harmony export */   uF: () => (/* binding */ announcement),
/* harmony export */   zC: () => (/* binding */ occasionOf)
/* harmony export */ });
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


/***/ }),

/***/ 8522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/token.js
var core_token = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/app/settings/environment.js
var settings_environment = __webpack_require__(1605);
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

// EXTERNAL MODULE: ./lib/app/settings/inputs.js
var inputs = __webpack_require__(7959);
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
    const values = inputs/* INPUTS */.m.map((input) => {
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
            return text === undefined ? null : choice(type.values, text, wrong);
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
function choice(values, text, wrong) {
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

// EXTERNAL MODULE: ./lib/core/text/unexpanded.js
var unexpanded = __webpack_require__(2668);
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
    const project = values.project ?? (0,settings_environment/* projectOf */.v8)(environment);
    const { tag, notices } = plainTag(values.tag ?? (0,settings_environment/* tagOf */.cO)(environment));
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
    const value = token ?? (0,settings_environment/* tokenOf */.B9)(environment);
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


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportUsage: () => (/* binding */ reportUsage),
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/face/signals.js
var signals = __webpack_require__(9705);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/cli/session/named-file.js
var named_file = __webpack_require__(3778);
// EXTERNAL MODULE: ./lib/cli/session/session.js + 1 modules
var session_session = __webpack_require__(674);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var redact = __webpack_require__(8439);
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
/** Every token that a run may use, once, as it will be sent. */
function tokensOf(inputs, variables) {
    const names = [...TOKEN_VARIABLES, ...SECRET_INPUTS.map(settings_inputs/* inputVariable */.L)];
    const values = [...SECRET_INPUTS.map((name) => inputs[name]), ...names.map((name) => variables[name])];
    return [...new Set(values.map((value) => value?.trim() ?? ''))].filter((value) => value !== '');
}
/** Takes the run's tokens out of what is shown: `core/text/redact.ts` says how. */
const tokenHider = redact/* createRedactor */.l;

// EXTERNAL MODULE: ./lib/core/token.js
var token = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/report/text/problems.js
var problems = __webpack_require__(2923);
// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
;// CONCATENATED MODULE: ./lib/cli/session/status-line.js
/**
 * A line at the foot of a terminal that is drawn over and over, such as a progress bar. Whatever else is written takes
 * its place, and it is drawn again below.
 *
 * It is never as wide as the terminal: a full line wraps, and what has wrapped cannot be erased with one `\r`.
 */
/** Of terminals that do not say how wide they are. */
const COLUMNS = 80;
/** To the start of the line, and everything after it erased (ECMA-48: CR, ED). */
const ERASE = '\r\u001b[J';
class StatusLine {
    #stream;
    #hide;
    #line = null;
    /** How much of the terminal the line took when it was drawn last. */
    #drawn = 0;
    /** @param hide takes secrets out of what is shown */
    constructor(stream, hide) {
        this.#stream = stream;
        this.#hide = hide;
    }
    /** Shows the line, or takes it away. */
    show(line) {
        if (line === null && this.#line === null)
            return;
        if (this.#line === null)
            this.#stream.on('resize', this.#resized);
        if (line === null)
            this.#stream.off('resize', this.#resized);
        this.#line = line;
        this.#stream.write(ERASE);
        this.#draw();
    }
    /** Writes something else: the line makes room for it. */
    above(write) {
        if (this.#line !== null)
            this.#stream.write(ERASE);
        write();
        this.#draw();
    }
    #draw() {
        if (this.#line === null)
            return;
        // One column is left, for the cursor and for a character that is wider than it was thought to be.
        const text = this.#hide(this.#line(Math.max(1, this.#columns - 1)));
        this.#drawn = [...text].length;
        this.#stream.write(text);
    }
    /** A terminal that has become narrower has wrapped the line: its first rows are above the cursor now. */
    #resized = () => {
        const rows = Math.ceil(this.#drawn / this.#columns) - 1;
        this.#stream.write(rows > 0 ? `\u001b[${rows}A${ERASE}` : ERASE);
        this.#draw();
    };
    get #columns() {
        return this.#stream.columns || COLUMNS;
    }
}

;// CONCATENATED MODULE: ./lib/cli/session/terminal.js
/** Standard output for results, standard error for everything else; no token on either. */






/** The terminal, pipe or job log that the process was given. */
function openTerminal(options, variables) {
    const { stdout, stderr } = process;
    const color = options.out === null && wantsColor(options.color, variables, stdout.isTTY === true);
    const warnColor = wantsColor(options.color, variables, stderr.isTTY === true);
    const written = [];
    // A token may have been given as something else, too, and be repeated in the message about it.
    const stray = process.argv.slice(2).flatMap(token/* tokensIn */.gF);
    const hide = tokenHider([...tokensOf(options.inputs, variables), ...stray]);
    const foot = new StatusLine(stderr, hide);
    const say = (text) => foot.above(() => stderr.write(hide(text)));
    const tell = (problem) => {
        say(`${(0,problems/* renderProblem */.y)(problem, { color: warnColor })}\n`);
    };
    return {
        color,
        get width() {
            return stdout.isTTY === true && options.out === null ? stdout.columns || null : null;
        },
        isInteractive: stderr.isTTY === true && variables['TERM'] !== 'dumb',
        print: (text) => {
            if (options.out === null)
                foot.above(() => stdout.write(hide(text)));
            else {
                written.push(hide(text));
                (0,named_file/* writeNamedFile */.Bl)(options.out, written.join(''));
            }
        },
        draw: say,
        status: (line) => foot.show(line),
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

// EXTERNAL MODULE: ./lib/cli/words/options.js
var options = __webpack_require__(4621);
;// CONCATENATED MODULE: ./lib/cli/run-command.js
/** From an invocation to an exit code: signals, errors and the choice of the command's code. */







/** Carries out a command and gives the exit code of the process. */
async function runCommand(invocation) {
    const { flags, inputs, command } = invocation;
    const terminal = openTerminal({
        color: flags.color === 'always' || flags.color === 'never' ? flags.color : 'auto',
        debug: flags.debug !== undefined,
        out: flags.out ?? null,
        inputs,
    }, process.env);
    const cancellation = (0,signals/* listenForSignals */.s)(process, terminal.log.info);
    try {
        const session = (0,session_session/* openSession */.fA)(invocation, terminal, cancellation);
        const end = session.ok ? await (await loadCommand(command.name))(session.value) : session;
        const code = end.ok ? end.value : await reportFailure(command.name, flags.format, end.problems, terminal);
        return cancellation.exitCode ?? code;
    }
    catch (thrown) {
        const problem = problemOfThrown(thrown, flags.debug !== undefined);
        await reportFailure(command.name, flags.format, [problem], terminal);
        if (flags.debug !== undefined && thrown instanceof Error)
            terminal.draw(`${thrown.stack ?? ''}\n`);
        return cancellation.exitCode ?? 1;
    }
    finally {
        cancellation.end();
    }
}
/** Shows what is wrong with the command line. */
async function reportUsage(args, problems) {
    const terminal = openTerminal({ color: 'auto', debug: false, out: null, inputs: {} }, process.env);
    // Any other word may be a token that was pasted in the wrong place.
    const command = options/* COMMANDS */.Lo.find(({ name }) => name === args[0])?.name ?? null;
    const format = asksForJson(args) ? 'json' : undefined;
    return reportFailure(command, format, problems, terminal);
}
/** Whether JSON is wanted, as far as arguments that could not be understood tell. */
function asksForJson(args) {
    const end = args.indexOf('--');
    const words = end === -1 ? args : args.slice(0, end);
    return words.some((word, at) => word === '--format=json' || (word === '--format' && words[at + 1] === 'json'));
}
/** The problems on standard error and, where JSON was asked for, as the document on standard output. */
async function reportFailure(command, format, problems, terminal) {
    terminal.problems(problems);
    if (format === 'json') {
        const { renderFailureJson } = await __webpack_require__.e(/* import() */ 341).then(__webpack_require__.bind(__webpack_require__, 3341));
        terminal.print(renderFailureJson({ command, problems }));
    }
    return 1;
}
async function loadCommand(name) {
    switch (name) {
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(261), __webpack_require__.e(906), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 2944))).validateCommand;
        case 'plan':
        case 'apply':
            return (await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(261), __webpack_require__.e(906), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 2944))).reconcileCommand;
        case 'list':
            return (await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 2709))).listCommand;
        case 'get':
            return (await __webpack_require__.e(/* import() */ 709).then(__webpack_require__.bind(__webpack_require__, 2709))).getCommand;
        case 'create':
            return (await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 950))).createCommand;
        case 'update':
            return (await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 950))).updateCommand;
        case 'delete':
            return (await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(950)]).then(__webpack_require__.bind(__webpack_require__, 950))).deleteCommand;
        case 'doctor':
            return (await __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 5504))).doctorCommand;
        case 'export':
            return (await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(3)]).then(__webpack_require__.bind(__webpack_require__, 5003))).exportCommand;
        case 'schema':
            return (await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 2615))).schemaCommand;
        case 'sandbox':
            return (await Promise.all(/* import() */[__webpack_require__.e(67), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 8756))).sandboxCommand;
        case 'demo':
            return (await Promise.all(/* import() */[__webpack_require__.e(299), __webpack_require__.e(261), __webpack_require__.e(906), __webpack_require__.e(67), __webpack_require__.e(549)]).then(__webpack_require__.bind(__webpack_require__, 1549))).demoCommand;
        default:
            throw new Error(`command ${name} is declared but has no code`);
    }
}
function problemOfThrown(thrown, debug) {
    if (thrown instanceof store_error/* StoreError */.AD)
        return (0,store_error/* problemOf */.Zw)(thrown, 'gitlab');
    if (thrown instanceof named_file/* FileError */.f6)
        return (0,problem/* error */.z3)('file', thrown.message, thrown.hint);
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return (0,problem/* error */.z3)('unexpected', message, debug ? undefined : 'Run again with --debug for the stack trace.');
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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
    ELOOP: ['it is a symbolic link', 'Remove the link, or write to another file.'],
    EISDIR: ['it is a folder', 'Give the path of a file.'],
    ENOTDIR: ['a part of its path is a file', 'Look at the path.'],
    EACCES: ['it is not permitted', 'Look at the permissions of the file and its folder.'],
    ENOSPC: ['the disk is full', 'Make room.'],
};
/**
 * Writes a file that a flag names. The working directory may be the checkout of a stranger's change: nothing is written
 * through a symbolic link in it. A path that leads elsewhere by its own words (`/dev/stdout`) was meant so.
 *
 * @throws FileError
 */
function writeNamedFile(path, text) {
    const isOurs = isBelow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    if (isOurs)
        checkFolder(path);
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const flag = O_WRONLY | O_CREAT | O_TRUNC | (isOurs ? O_NOFOLLOW : 0);
    // `writeFileSync` takes the flags of open(2), too; its types know only their names.
    attempt('write', path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: flag }));
}
function isBelow(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** @throws FileError where the folder is reached through a link that leads out of the working directory */
function checkFolder(path) {
    const folder = attempt('write', path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path))));
    if (isBelow((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)('.'), folder))
        return;
    const message = `cannot write ${JSON.stringify(path)}: a symbolic link leads its folder out of the working directory`;
    throw new FileError(message, 'Write to a folder that is really there.');
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
        // By shape: an error of the system need not be of this realm.
        const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
        const [reason, hint] = REASONS[code] ?? [code, 'Look at the path and its permissions.'];
        throw new FileError(`cannot ${verb} ${JSON.stringify(path)}: ${reason}`, hint);
    }
}


/***/ }),

/***/ 674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ openSession),
  Ch: () => (/* binding */ openStore),
  xw: () => (/* binding */ reachOf),
  LX: () => (/* binding */ requireProject),
  a_: () => (/* binding */ requireTag)
});

// EXTERNAL MODULE: ./lib/app/settings/environment.js
var environment = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/app/settings/github-event.js
var github_event = __webpack_require__(3780);
// EXTERNAL MODULE: ./lib/app/settings/settings.js + 5 modules
var settings_settings = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./lib/face/ports.js + 7 modules
var ports = __webpack_require__(705);
// EXTERNAL MODULE: ./lib/face/signals.js
var signals = __webpack_require__(9705);
;// CONCATENATED MODULE: ./lib/cli/session/session.js
/** What a command of the command line works with: settings, the terminal, and when to stop. */






/** Reads the settings. Problems: those of `parseSettings`. */
function openSession(invocation, terminal, cancellation) {
    const facts = (0,github_event/* eventFacts */.IS)(loadPayload(process.env), process.env['GITHUB_EVENT_NAME'] ?? '');
    const settings = (0,settings_settings/* parseSettings */.P)(invocation.inputs, (0,environment/* readEnvironment */.Qo)(process.env, facts));
    if (!settings.ok)
        return settings;
    const session = {
        invocation,
        settings: settings.value,
        terminal,
        log: terminal.log,
        cancel: cancellation.soft,
        limits: (0,signals/* limitsOf */.A)(settings.value, cancellation),
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
    return (await (0,ports/* openProject */.U8)(reachOf(session), project)).store;
}
/** What the adapters of a command are made from. */
function reachOf({ settings, limits, log }) {
    return { settings, limits, log, environment: process.env };
}


/***/ }),

/***/ 5026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ genericFileUrl),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   TL: () => (/* binding */ genericPath),
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   XY: () => (/* binding */ fileNameProblem),
/* harmony export */   iB: () => (/* binding */ uploadedName)
/* harmony export */ });
/* harmony import */ var _entry_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2427);
/* harmony import */ var _entry_url_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7363);
/* harmony import */ var _entry_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8173);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(850);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nX: () => (/* binding */ ALL_KEYS),
  I: () => (/* binding */ kindOf),
  MG: () => (/* binding */ kindRecord),
  DB: () => (/* binding */ kindSchemas),
  hG: () => (/* binding */ needsServer),
  rL: () => (/* binding */ refuseMisplaced),
  VZ: () => (/* binding */ sourceName),
  r3: () => (/* binding */ templatesOf)
});

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/core/yaml/fields.js
var yaml_fields = __webpack_require__(4507);
// EXTERNAL MODULE: ./lib/core/yaml/reader.js
var reader = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/pattern/file-pattern.js
var file_pattern = __webpack_require__(2646);
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
var link_keys = __webpack_require__(534);
// EXTERNAL MODULE: ./lib/core/entry/schema-words.js
var schema_words = __webpack_require__(882);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var variables = __webpack_require__(5596);
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
            properties: { ...properties, ...(0,link_keys/* linkKeySchemas */.QL)(words) },
            required,
            additionalProperties: false,
            not: { required: ['direct_asset_path', 'filepath'] },
            ...extra,
        };
    });
}


/***/ }),

/***/ 534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ LINK_KEY_NAMES),
/* harmony export */   QL: () => (/* binding */ linkKeySchemas),
/* harmony export */   Xj: () => (/* binding */ noTemplates),
/* harmony export */   on: () => (/* binding */ linkTemplates),
/* harmony export */   uK: () => (/* binding */ readLinkTemplates),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3976);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8173);
/* harmony import */ var _text_look_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6432);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(850);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1473);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(882);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2427);
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
    const old = Object.entries(OLD_NAMES).map(([name, meant]) => [name, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaText */ .tk)(`Old name of ${meant}.`)]);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ab: () => (/* binding */ schemaTexts),
/* harmony export */   d0: () => (/* binding */ FILE_NAME_WORDS),
/* harmony export */   fh: () => (/* binding */ schemaPatterns),
/* harmony export */   qu: () => (/* binding */ schemaMapping),
/* harmony export */   se: () => (/* binding */ FILE_VARIABLE_WORDS),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ unknownVariable),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   U9: () => (/* binding */ VARS_PREFIX),
/* harmony export */   kW: () => (/* binding */ templateOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(850);
/* harmony import */ var _text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7702);
/* harmony import */ var _unexpanded_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2222);
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
    const foreign = new Set((0,_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpandedIn */ .k)(text).map(({ start }) => start));
    const needsEscape = (at) => text[at + 1] === '{' || text[at - 1] === '$' || foreign.has(at);
    const escaped = text
        .replace(/\$(?=[{[(A-Za-z_])/g, (sign, at) => (needsEscape(at) ? '$$' : sign))
        .replaceAll('$$}', () => '$$$}$}');
    return (0,_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpandedIn */ .k)(escaped).reduceRight((result, { start }) => `${result.slice(0, start + 1)}$$}${result.slice(start + 1)}`, escaped);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ unexpandedProblem),
/* harmony export */   k: () => (/* binding */ unexpandedIn)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8173);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(850);
/* harmony import */ var _text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   U: () => (/* binding */ expandUrl)
/* harmony export */ });
/* harmony import */ var _filters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7702);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2427);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   LZ: () => (/* binding */ FILE_VARIABLES),
/* harmony export */   Lo: () => (/* binding */ runValue),
/* harmony export */   P1: () => (/* binding */ ADDRESS_VARIABLES),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   rf: () => (/* binding */ ASSET_VARIABLES),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES)
/* harmony export */ });
/* unused harmony export versionOf */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2427);
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

/***/ 7642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ MOST_BYTES),
  Ng: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: MOST_ENTRIES

// EXTERNAL MODULE: ./lib/node_modules/yaml.js
var yaml = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/yaml/fields.js
var yaml_fields = __webpack_require__(4507);
// EXTERNAL MODULE: ./lib/core/yaml/reader.js
var reader = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/entry/link-keys.js
var link_keys = __webpack_require__(534);
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
var order = __webpack_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/source-text.js
var source_text = __webpack_require__(3365);
// EXTERNAL MODULE: ./lib/core/yaml/document.js + 1 modules
var yaml_document = __webpack_require__(2741);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   t: () => (/* binding */ readReleases)
/* harmony export */ });
/* harmony import */ var _entry_unexpanded_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2222);
/* harmony import */ var _pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9765);
/* harmony import */ var _text_append_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3770);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(850);
/* harmony import */ var _yaml_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4507);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1473);
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

/***/ 3287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expandBraces),
/* harmony export */   v: () => (/* binding */ MOST_ALTERNATIVES)
/* harmony export */ });
/* harmony import */ var _text_append_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3770);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _text_append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3770);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(850);
/* harmony import */ var _text_unexpanded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2668);
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3287);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2333);
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

/***/ 6432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 8439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./lib/node_modules/yaml.js
var yaml = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __webpack_require__(3770);
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


/***/ }),

/***/ 4507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meantKeys),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5311);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8173);
/* harmony import */ var _text_look_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6432);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3698);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(850);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1473);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JF: () => (/* binding */ openInspection),
  r7: () => (/* binding */ openMergeRequestNotes),
  Rr: () => (/* binding */ openPorts),
  U8: () => (/* binding */ openProject),
  hy: () => (/* binding */ openUrlChecker),
  OH: () => (/* binding */ openWorkspace)
});

// UNUSED EXPORTS: USER_AGENT, githubApiUrl, openPullRequestComments

// EXTERNAL MODULE: ./lib/app/prepare/sources.js + 1 modules
var prepare_sources = __webpack_require__(3973);
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

// EXTERNAL MODULE: ./lib/core/manifest/manifest.js + 1 modules
var manifest = __webpack_require__(7642);
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
    if (!(0,inside/* isInside */.FK)(checkout, root))
        return null;
    const [real, realCheckout] = await Promise.all([(0,inside/* realPath */.Ye)(root), (0,inside/* realPath */.Ye)(checkout)]);
    // One that is not there is reported where it is read.
    if (real === null || realCheckout === null || (0,inside/* isInside */.FK)(realCheckout, real))
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
const USER_AGENT = `release-links/${version/* VERSION */.x}`;
/** How to speak to GitLab about one of its projects. */
function gitlabOptions({ settings, limits, log, environment }, project) {
    const { gitlabUrl: url, token, retries, timeout, allowInsecure, writes } = settings;
    const own = { url, project, token, retries, timeout, allowInsecure, writes };
    return { ...own, ...limits, log, userAgent: USER_AGENT, environment };
}
/** The project on GitLab. The client is loaded here, so that what needs no network starts fast. */
async function openProject(reach, project) {
    const { openGitLabProject } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(766)]).then(__webpack_require__.bind(__webpack_require__, 7766));
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
    const { createInspection } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 5927));
    return createInspection(gitlabOptions(reach, project));
}
/** The notes of a merge request. */
async function openMergeRequestNotes(reach, { project, iid }) {
    const { createMergeRequestNotes } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(772)]).then(__webpack_require__.bind(__webpack_require__, 6772));
    return createMergeRequestNotes(gitlabOptions(reach, project), iid);
}
/** The comments of a pull request. */
async function openPullRequestComments({ settings, limits, log, environment }, pullRequest, token) {
    const { createGithubComments } = await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 1074));
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
    const { createUrlChecker } = await __webpack_require__.e(/* import() */ 614).then(__webpack_require__.bind(__webpack_require__, 5614));
    const allowPrivate = checkUrls === 'all';
    return createUrlChecker({ allowPrivate, concurrency, timeout, userAgent: USER_AGENT, stop: limits.stop });
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf),
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8086);
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

// EXTERNAL MODULE: ./lib/core/loopback.js
var loopback = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var text_redact = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/network/attempts.js
var attempts = __webpack_require__(8555);
// EXTERNAL MODULE: ./lib/network/clock.js
var network_clock = __webpack_require__(1667);
// EXTERNAL MODULE: ./lib/network/pace.js
var network_pace = __webpack_require__(4198);
// EXTERNAL MODULE: ./lib/network/token-check.js
var token_check = __webpack_require__(4585);
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
    const { GitHub } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4669, 23));
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isThrottled),
/* harmony export */   Cv: () => (/* binding */ throttledFor),
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   UU: () => (/* binding */ errorAnswerOf),
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ repeat)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nC: () => (/* binding */ MAX_WAIT),
/* harmony export */   oG: () => (/* binding */ Pace)
/* harmony export */ });
/* unused harmony export waitBefore */
/* harmony import */ var _core_run_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2885);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1667);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkToken),
/* harmony export */   r: () => (/* binding */ checkSecrecy)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);

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

/***/ 3673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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