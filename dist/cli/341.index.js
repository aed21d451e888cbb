"use strict";
exports.id = 341;
exports.ids = [341,722,103];
exports.modules = {

/***/ 2622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m9: () => (/* binding */ changeName),
  qT: () => (/* binding */ createPlan),
  yX: () => (/* binding */ isInScope),
  tU: () => (/* binding */ isInSync)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __webpack_require__(9765);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
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

/***/ 7520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
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
        .filter(({ plan, problems }) => plan.conflicts.length === 0 && !(0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems))
        .reduce((sum, { plan, uploads }) => sum + plan.changes.length + uploads.length, 0);
}
/** Whether there is nothing to tell of a release but that it is as the manifest says. */
function isQuiet(release) {
    const differs = release.remaining !== null && !(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSync */ .tU)(release.remaining);
    return !isPending(release) && !differs && release.problems.length === 0;
}
/** Whether an error (not a warning) stands anywhere in the report, a conflict included. */
function hasFailed(report) {
    return ((0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(report.problems) ||
        report.releases.some((release) => (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(release.problems) ||
            release.plan.conflicts.length > 0 ||
            (release.outcomes ?? []).some(({ status }) => status === 'failed' || status === 'skipped')));
}


/***/ }),

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