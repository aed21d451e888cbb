"use strict";
exports.id = 722;
exports.ids = [722];
exports.modules = {

/***/ 3341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCallJson: () => (/* binding */ renderCallJson),
  renderFailureJson: () => (/* binding */ renderFailureJson),
  renderGetJson: () => (/* binding */ renderGetJson),
  renderJson: () => (/* binding */ renderJson),
  renderListJson: () => (/* binding */ renderListJson),
  renderValidationJson: () => (/* binding */ renderValidationJson),
  toJson: () => (/* binding */ toJson)
});

// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
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
const NAME = shape_text('Name of the link after the change, or before its deletion.', (change) => (0,credentials/* maskText */.g)((0,plan/* changeName */.m9)(change)));
const CHANGED_ID = count('Id of the link.', ({ before }) => before.id);
const BEFORE = nested(LINK, ({ before }) => before);
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
    before: BEFORE,
    after: AFTER,
});
const DELETE = object()({
    action: constant('delete'),
    name: NAME,
    id: CHANGED_ID,
    before: BEFORE,
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

// EXTERNAL MODULE: ./lib/core/run/report.js
var run_report = __webpack_require__(7520);
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
    return remaining !== null && !(0,plan/* isInSync */.tU)(remaining) ? remaining : null;
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
    summary: nested(SUMMARY, (report) => (0,run_report/* summarize */.eh)(report.releases.map((release) => release.plan)), 'Totals of what was planned. What became of it is in outcomes.'),
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
const LIST = object()({
    version: VERSION,
    command: constant('list'),
    links: listOf(LISTED_LINK, 'Newest first.', (links) => links),
});
/** The document of `get`. */
const GET = object()({
    version: VERSION,
    command: constant('get'),
    link: nested(LISTED_LINK, (link) => link),
});
/** The document of `create`, `update` and `delete`. */
const CALL = object()({
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
const VALIDATION = object()({
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
const FAILURE = object()({
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
        { ...LIST.schema, title: 'list' },
        { ...GET.schema, title: 'get' },
        { ...CALL.schema, title: 'create, update or delete' },
        { ...VALIDATION.schema, title: 'validate' },
        { ...FAILURE.schema, title: 'failure' },
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
    return (0,words_escape/* jsonText */.s$)(toJson(report));
}
/** The document of `list`, with a line end. */
function renderListJson(links) {
    return (0,words_escape/* jsonText */.s$)(LIST.write(links));
}
/** The document of `get`, with a line end. */
function renderGetJson(link) {
    return (0,words_escape/* jsonText */.s$)(GET.write(link));
}
/** The document of `create`, `update` and `delete`, with a line end. */
function renderCallJson(call) {
    return (0,words_escape/* jsonText */.s$)(CALL.write(call));
}
/** The document of `validate`, with a line end. */
function renderValidationJson(found) {
    return (0,words_escape/* jsonText */.s$)(VALIDATION.write(found));
}
/** The document of a command that has no other to print, with a line end. */
function renderFailureJson(failure) {
    return (0,words_escape/* jsonText */.s$)(FAILURE.write(failure));
}


/***/ })

};
;