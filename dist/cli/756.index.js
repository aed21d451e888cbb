"use strict";
exports.id = 756;
exports.ids = [756];
exports.modules = {

/***/ 8756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sandboxCommand: () => (/* binding */ sandboxCommand)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
;// CONCATENATED MODULE: ./lib/sandbox/http/fault-plan.js
/**
 * Faults written on one line, for the command line: `KIND [VALUE…] [on [METHOD] TEXT] [at N | from N]`, several
 * separated by `;`. The first that fits a request is the one that it meets.
 */

function fault_plan_status(kind) {
    return ([code = '', ...rest]) => rest.length === 0 && /^[2-5]\d\d$/.test(code) ? { kind, status: Number(code) } : undefined;
}
function bare(kind) {
    return (values) => (values.length === 0 ? { kind } : undefined);
}
function timed(kind) {
    return ([time = '', ...rest]) => {
        const ms = milliseconds(time);
        return rest.length === 0 && ms !== undefined ? { kind, ms } : undefined;
    };
}
const KINDS = {
    status: { usage: 'status 503', read: fault_plan_status('status') },
    'status-after': { usage: 'status-after 502', read: fault_plan_status('status-after') },
    delay: { usage: 'delay 50ms', read: timed('delay') },
    slow: { usage: 'slow 2s', read: timed('slow') },
    'reset-before': { usage: 'reset-before', read: bare('reset-before') },
    'reset-after': { usage: 'reset-after', read: bare('reset-after') },
    hang: { usage: 'hang', read: bare('hang') },
    truncate: { usage: 'truncate', read: bare('truncate') },
    'hang-up': {
        usage: 'hang-up 2 500ms',
        read([after = '', time = '0ms', ...rest]) {
            const ms = milliseconds(time);
            return rest.length === 0 && ms !== undefined && /^\d{1,4}$/.test(after)
                ? { kind: 'hang-up', after: Number(after), ms }
                : undefined;
        },
    },
    'time-out': {
        usage: 'time-out 3',
        read: ([during = '', ...rest]) => rest.length === 0 && /^[1-9]\d{0,3}$/.test(during)
            ? { kind: 'time-out', during: Number(during) }
            : undefined,
    },
};
/** Milliseconds of `50ms`, `2s` or `50`; `undefined` for anything else. */
function milliseconds(text) {
    const [, digits, unit] = /^(\d{1,6})(ms|s)?$/.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits) * (unit === 's' ? 1000 : 1);
}
/** Reads faults. Which request is the N-th is counted anew for each plan. */
function parseFaults(line) {
    const planned = [];
    for (const part of line.split(';').map((each) => each.trim())) {
        const read = parseFault(part);
        if (typeof read === 'string')
            return { ok: false, message: read };
        planned.push(read);
    }
    const met = planned.map(() => 0);
    return {
        ok: true,
        source(request) {
            let chosen;
            for (const [index, each] of planned.entries()) {
                if (!fits(each, request))
                    continue;
                const count = (met[index] ?? 0) + 1;
                met[index] = count;
                if (count >= each.first && count <= each.last)
                    chosen ??= each.fault;
            }
            return chosen;
        },
    };
}
function fits({ method, text }, request) {
    return (method === null || method === request.method) && request.target.includes(text);
}
const SHAPE = /^(.*?)(?:\s+on\s+(?:(GET|HEAD|POST|PUT|DELETE)\b\s*)?(\S*?))?(?:\s+(at|from)\s+(\S+))?$/;
function parseFault(part) {
    const [, what = '', method = null, text = '', when, number = '1'] = SHAPE.exec(part) ?? [];
    const [name = '', ...values] = what.split(/\s+/);
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    if (kind === undefined) {
        return `${(0,quoted/* quoted */.TL)(name)} is not a fault; there are ${(0,quoted/* listed */.KE)(Object.keys(KINDS), 'and')}`;
    }
    const fault = kind.read(values);
    if (fault === undefined)
        return `${(0,quoted/* quoted */.TL)(what)} cannot be read; write it like ${(0,quoted/* quoted */.TL)(kind.usage)}`;
    if (!/^[1-9]\d{0,5}$/.test(number)) {
        return `${(0,quoted/* quoted */.TL)(number)} behind \`${when}\` must be a whole number of at least 1`;
    }
    const first = Number(number);
    return { fault, method, text, first, last: when === 'at' ? first : Number.POSITIVE_INFINITY };
}

// EXTERNAL MODULE: ./lib/sandbox/http/server.js + 21 modules
var server = __webpack_require__(7282);
// EXTERNAL MODULE: ./lib/sandbox/world/demo-seed.js
var demo_seed = __webpack_require__(8320);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/problem/source-text.js
var source_text = __webpack_require__(3365);
// EXTERNAL MODULE: ./lib/core/yaml/document.js + 1 modules
var yaml_document = __webpack_require__(2741);
// EXTERNAL MODULE: ./lib/sandbox/world/seed-model.js
var seed_model = __webpack_require__(4610);
;// CONCATENATED MODULE: ./lib/sandbox/world/seed-rules.js
/** What no GitLab could hold: found after a seed was read, so told without a line. */
/** Problems with the code `seed-contradiction`; none where the seed is sound. */
function contradictions(seed, file) {
    const messages = [
        ...repeated(seed.projects.map(({ id }) => id)).map((id) => `two projects have the id ${id}`),
        ...repeated(seed.projects.flatMap(pathsOf)).map((path) => `two projects have the path ${path}`),
        ...seed.projects.flatMap(inProject),
        ...strangers(seed),
    ];
    return messages.map((message) => ({
        severity: 'error',
        code: 'seed-contradiction',
        message: `${file}: ${message}`,
    }));
}
function pathsOf({ path, moved_from = [] }) {
    return [path, ...moved_from].map((each) => each.toLowerCase());
}
function inProject({ path, releases = [], merge_requests = [] }) {
    const tags = repeated(releases.map(({ tag }) => tag)).map((tag) => `${path} has two releases of ${tag}`);
    const iids = repeated(merge_requests.map(({ iid }) => iid));
    // Paths may be shared: GitLab's database does not forbid it, and two writers at once can do it.
    const links = releases.flatMap(({ tag, links: all = [] }) => [
        ...repeated(all.map(({ name }) => name)).map((name) => `release ${tag} has two links named ${name}`),
        ...repeated(all.map(({ url }) => url)).map((url) => `release ${tag} has two links to ${url}`),
    ]);
    return [...tags, ...links, ...iids.map((iid) => `${path} has two merge requests ${iid}`)];
}
/** Ids that no project has. */
function strangers(seed) {
    const ids = new Set(seed.projects.map(({ id }) => id));
    const named = Object.entries(seed.tokens).flatMap(([token, { projects = [], job_project }]) => [...projects, ...(job_project === undefined ? [] : [job_project])].map((id) => ({
        id,
        by: `token ${token}`,
    })));
    const allowed = seed.projects.flatMap(({ path, job_token_allowlist = [] }) => job_token_allowlist.map(({ project }) => ({ id: project, by: path })));
    const unknown = [...named, ...allowed].filter(({ id }) => !ids.has(id));
    return unknown.map(({ id, by }) => `${by} names project ${id}, which the seed does not have`);
}
function repeated(values) {
    const seen = new Set();
    return values.filter((value) => seen.size === seen.add(value).size);
}

// EXTERNAL MODULE: ./lib/node_modules/yaml.js
var yaml = __webpack_require__(5311);
// EXTERNAL MODULE: ./lib/core/yaml/fields.js
var yaml_fields = __webpack_require__(4507);
// EXTERNAL MODULE: ./lib/core/yaml/reader.js
var reader = __webpack_require__(1473);
;// CONCATENATED MODULE: ./lib/sandbox/world/seed-shape.js
/**
 * Shapes: what may stand where in a seed file, written once, as values that read. Each gives the value, or
 * `undefined` after writing down what is wrong, so that all problems come out together.
 */




/** A text; a number is taken as it is written. */
const seed_shape_text = (reading, field) => (0,reader/* readText */.yR)(reading, field)?.value;
/** True or false. */
const truth = (reading, field) => (0,reader/* readBoolean */.Vf)(reading, field) ?? undefined;
/** A text that `parse` makes something of; `undefined` from it is a problem that says what was `wanted`. */
function parsed(wanted, parse) {
    return (reading, field) => {
        const found = (0,reader/* readText */.yR)(reading, field);
        if (found === null)
            return undefined;
        const value = parse(found.value);
        if (value === undefined) {
            const message = `\`${field.key}\` must be ${wanted}`;
            reading.problems.push({ severity: 'error', code: 'seed-value', message, place: found.place });
        }
        return value;
    };
}
/** A whole number of at least 1. */
const count = parsed('a whole number of at least 1', (value) => /^0*[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined);
/** A date and time in ISO 8601, kept as text. */
const time = parsed('a time such as 2026-11-22T03:04:05Z', (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined);
/** One of some words. */
function oneOf(words) {
    return parsed((0,quoted/* listed */.KE)(words, 'or'), (value) => words.find((word) => word === value));
}
/** A value that may also be written as null. */
function orNull(shape) {
    return (reading, field) => ((0,reader/* shapeOf */.F5)(field.node) === 'null' ? null : shape(reading, field));
}
/** A list of things of one shape. */
function list(item) {
    return (reading, field) => {
        const nodes = (0,reader/* readItems */.F1)(reading, field);
        if (nodes === null)
            return undefined;
        const key = `an item of ${field.key}`;
        const items = nodes.map((node) => item(reading, { key, place: (0,reader/* placeOf */.$t)(reading, node), node }));
        return items.filter((each) => each !== undefined);
    };
}
/** A mapping with the keys of `required` and, perhaps, those of `optional`; any other key is a problem. */
function object(what, required, optional) {
    const shapes = { ...required, ...optional };
    return (reading, field) => {
        const fields = (0,yaml_fields/* readFields */.q)(reading, field.node, field.place, what, Object.keys(shapes));
        if (fields === null)
            return undefined;
        for (const key of Object.keys(required).filter((each) => !fields.has(each))) {
            const message = `${what} needs the key \`${key}\``;
            reading.problems.push({ severity: 'error', code: 'missing-key', message, place: field.place });
        }
        const values = [...fields.values()].map((each) => [each.key, shapes[each.key]?.(reading, each)]);
        // Whatever is missing or wrong has been written down, and then the value is not used.
        return Object.fromEntries(values);
    };
}
/** A mapping from any key to values of one shape. */
function record(what, value) {
    return (reading, field) => {
        const keys = (0,yaml/* isMap */.jh)(field.node)
            ? field.node.items.map(({ key }) => ((0,yaml/* isScalar */.jn)(key) ? String(key.value) : ''))
            : [];
        const fields = (0,yaml_fields/* readFields */.q)(reading, field.node, field.place, what, keys);
        if (fields === null)
            return undefined;
        const values = [...fields.values()].flatMap((each) => {
            const found = value(reading, each);
            return found === undefined ? [] : [[each.key, found]];
        });
        return Object.fromEntries(values);
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/world/seed.js
/** A seed file, YAML or JSON, made into a Seed. */







const LINK = object('a link', { name: seed_shape_text, url: seed_shape_text }, { link_type: orNull(oneOf(core_link/* LINK_TYPES */.rm)), direct_asset_path: orNull(seed_shape_text), created_at: time });
const RELEASE = object('a release', { tag: seed_shape_text }, { name: seed_shape_text, description: orNull(seed_shape_text), created_at: time, released_at: time, links: list(LINK) });
const PACKAGE = object('a package', { name: seed_shape_text, version: seed_shape_text }, {
    status: oneOf(seed_model/* PACKAGE_STATUSES */.il),
    files: list(object('a package file', { name: seed_shape_text, content: seed_shape_text }, {})),
});
const MERGE_REQUEST = object('a merge request', { iid: count }, { notes: list(object('a note', { body: seed_shape_text }, { author: seed_shape_text, hidden: truth, system: truth })) });
const PROJECT = object('a project', { id: count, path: seed_shape_text }, {
    visibility: oneOf(seed_model/* VISIBILITIES */.jZ),
    archived: truth,
    releases_access: oneOf(seed_model/* RELEASES_ACCESS */.yH),
    branches: list(seed_shape_text),
    tags: list(seed_shape_text),
    protected_tags: list(object('a protected tag', { tag: seed_shape_text }, { roles: list(oneOf(seed_model/* ROLES */.gg)) })),
    moved_from: list(seed_shape_text),
    job_token_allowlist: list(object('an allowed project', { project: count }, { permissions: list(seed_shape_text) })),
    releases: list(RELEASE),
    packages: list(PACKAGE),
    packages_enabled: truth,
    package_duplicates: truth,
    merge_requests: list(MERGE_REQUEST),
});
const TOKEN = object('a token', { kind: oneOf(seed_model/* TOKEN_KINDS */.oq) }, {
    role: oneOf(seed_model/* ROLES */.gg),
    projects: list(count),
    scopes: list(seed_shape_text),
    permissions: list(seed_shape_text),
    name: seed_shape_text,
    expires_at: time,
    state: oneOf(seed_model/* TOKEN_STATES */.b7),
    job_project: count,
    user: seed_shape_text,
    admin: truth,
});
const SEED = object('the seed', { projects: list(PROJECT) }, { tokens: record('tokens', TOKEN) });
/**
 * Problems: those of YAML; `unknown-key`, `missing-key`, `wrong-type`, `seed-value`; and `seed-contradiction` for
 * what no GitLab could hold, such as two links of one name in one release.
 */
function parseSeed(written, file) {
    const source = (0,source_text/* sourceText */.rI)(written, file);
    const document = (0,yaml_document/* parseYaml */.h)(source);
    const problems = [...document.problems];
    const reading = { source, problems };
    const seed = document.readable
        ? SEED(reading, { key: file, place: source.place(0, 0), node: document.root })
        : undefined;
    if (seed === undefined || problems.length > 0)
        return { ok: false, problems };
    const whole = { ...seed, tokens: seed.tokens ?? {} };
    return (0,problem/* resultOf */.Bg)(whole, contradictions(whole, file));
}

// EXTERNAL MODULE: ./lib/sandbox/world/version.js
var world_version = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/cli/session/command.js
var command = __webpack_require__(9515);
// EXTERNAL MODULE: ./lib/cli/session/named-file.js
var named_file = __webpack_require__(3778);
;// CONCATENATED MODULE: ./lib/cli/commands/sandbox.js
/** `sandbox`: a small GitLab on this machine, for trying things out. */









/** Serves until a signal ends it. The first line on standard output is the address. */
async function sandboxCommand({ invocation, terminal, cancel }) {
    const { flags } = invocation;
    const conduct = readConduct(flags);
    if (!conduct.ok)
        return conduct;
    const seed = readSeed(flags.seed);
    if (!seed.ok)
        return seed;
    const started = await listen({ seed: seed.value, ...conduct.value });
    if (!started.ok)
        return started;
    const sandbox = started.value;
    terminal.print(`${sandbox.url}\n`);
    tellWorld(seed.value, sandbox.url, terminal.log.info);
    // A signal may have come while the server started.
    if (!cancel.aborted)
        await (0,external_node_events_.once)(cancel, 'abort');
    await sandbox.close();
    return (0,command/* ended */.v)();
}
/** Where the sandbox listens, and how it behaves. Problems: `usage`, all at once. */
function readConduct(flags) {
    const problems = [];
    const wrong = (message) => void problems.push((0,problem/* error */.z3)('usage', message));
    const { port = '0' } = flags;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
        wrong(`--port: expected a number from 0 to 65535, found ${JSON.stringify(port)}`);
    }
    const work = milliseconds(flags.work ?? '0');
    if (work === undefined) {
        wrong(`--work: expected a time such as 20ms or 1s, found ${JSON.stringify(flags.work)}`);
    }
    const faults = flags.fault === undefined ? undefined : parseFaults(flags.fault);
    if (faults?.ok === false)
        wrong(`--fault: ${faults.message}`);
    // The words of both were checked with the command line.
    const version = world_version/* GITLAB_VERSIONS */.oU.find((each) => each === flags['gitlab-version']);
    const graphql = world_version/* GRAPHQL_SUPPORT */.O5.find((each) => each === flags.graphql);
    if (problems.length > 0)
        return { ok: false, problems };
    const value = {
        port: Number(port),
        work: work ?? 0,
        ...(version === undefined ? {} : { version }),
        ...(graphql === undefined ? {} : { graphql }),
        ...(faults?.ok === true ? { fault: faults.source } : {}),
    };
    return { ok: true, value, warnings: [] };
}
/** Problem: `usage`, where the port cannot be had. */
async function listen(options) {
    const { port } = options;
    try {
        return { ok: true, value: await (0,server/* startSandbox */.O)(options), warnings: [] };
    }
    catch (cause) {
        const code = cause instanceof Error && 'code' in cause ? cause.code : null;
        if (code !== 'EADDRINUSE' && code !== 'EACCES')
            throw cause;
        const reason = code === 'EACCES' ? 'may not be used without more rights' : 'is in use';
        const message = `--port: the port ${port} ${reason}`;
        return (0,command/* failed */.g)((0,problem/* error */.z3)('usage', message, 'Choose another; 0 picks a free one.'));
    }
}
function readSeed(file) {
    if (file === undefined)
        return { ok: true, value: demo_seed/* DEMO_SEED */.UM, warnings: [] };
    return parseSeed((0,named_file/* readNamedFile */.wh)(file), file);
}
/** How to use it, for whoever started it by hand. */
function tellWorld(seed, url, info) {
    const project = seed.projects[0];
    const token = Object.keys(seed.tokens)[0];
    if (project === undefined || token === undefined)
        return;
    const tag = project.releases?.[0]?.tag ?? 'v0.1';
    info(`Try: GITLAB_TOKEN=${token} release-links list --gitlab-url ${url} --project ${project.id} --tag ${tag}`);
    info('Ctrl-C ends it.');
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/** How the code of a command looks, and how it ends. */
/** The command has printed its result. */
function ended(code = 0) {
    return { ok: true, value: code, warnings: [] };
}
/** There is no result. */
function failed(...problems) {
    return { ok: false, problems };
}


/***/ })

};
;