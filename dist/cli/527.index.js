"use strict";
exports.id = 527;
exports.ids = [527];
exports.modules = {

/***/ 6527:
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
// EXTERNAL MODULE: ./lib/sandbox/http/server.js + 21 modules
var server = __webpack_require__(7616);
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
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
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
    package_duplicates: truth,
    merge_requests: list(MERGE_REQUEST),
});
const TOKEN = object('a token', { kind: oneOf(seed_model/* TOKEN_KINDS */.oq) }, {
    role: oneOf(seed_model/* ROLES */.gg),
    projects: list(count),
    scopes: list(seed_shape_text),
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

// EXTERNAL MODULE: ./lib/cli/session/command.js
var command = __webpack_require__(9515);
// EXTERNAL MODULE: ./lib/cli/session/named-file.js
var named_file = __webpack_require__(3778);
;// CONCATENATED MODULE: ./lib/cli/commands/sandbox.js
/** `sandbox`: a small GitLab on this machine, for trying things out. */







/** Serves until a signal ends it. The first line on standard output is the address. */
async function sandboxCommand({ invocation, terminal, cancel }) {
    const { flags } = invocation;
    const port = flags.port ?? '0';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
        return (0,command/* failed */.g)((0,problem/* error */.z3)('usage', `--port: expected a number from 0 to 65535, found ${JSON.stringify(port)}`));
    }
    const seed = readSeed(flags.seed);
    if (!seed.ok)
        return seed;
    const started = await listen(seed.value, Number(port));
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
/** Problem: `usage`, where the port cannot be had. */
async function listen(seed, port) {
    try {
        return { ok: true, value: await (0,server/* startSandbox */.O)({ seed, port }), warnings: [] };
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