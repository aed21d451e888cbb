"use strict";
exports.id = 950;
exports.ids = [950];
exports.modules = {

/***/ 950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommand: () => (/* binding */ createCommand),
  deleteCommand: () => (/* binding */ deleteCommand),
  updateCommand: () => (/* binding */ updateCommand)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
;// CONCATENATED MODULE: ./lib/app/single-call.js
/** Carries out one change of one link, and reads what has become of it. */






/**
 * Sends a change and believes only what is read afterwards.
 *
 * Problems: `gitlab`, `stopped`, `not-in-plan`, `wrong-delete`, `read-back-failed`, `not-as-given`.
 */
async function carryOut(store, tag, change) {
    const [answer] = await store.writeBatch([callOf(tag, change)]);
    if (answer === undefined)
        throw new Error('the store gave no answer');
    const problem = problemOfAnswer(answer, change) ?? (await putBack(store, tag, change, answer));
    if (problem !== null)
        return { ok: false, problems: [problem] };
    return await readBack(store, tag, change, answer.kind === 'already' ? 'unchanged' : 'done');
}
function callOf(tag, change) {
    switch (change.action) {
        case 'create':
            return { kind: 'create', tag, link: change.after };
        case 'update':
            return { kind: 'update', tag, id: change.before.id, before: change.before, link: change.after };
        case 'delete':
            return { kind: 'delete', tag, id: change.before.id, before: change.before };
    }
}
/** `null` where the change was done, or was not needed. */
function problemOfAnswer(answer, change) {
    const what = `${change.action} of ${(0,quoted/* quoted */.TL)((0,plan/* changeName */.m9)(change))}`;
    switch (answer.kind) {
        case 'done':
        case 'already':
            return null;
        case 'changed': {
            const message = `somebody else has changed the link in the meantime; the ${what} was not carried out`;
            return (0,problem/* error */.z3)('not-in-plan', message, 'Look at the link, and run again.');
        }
        case 'unsent':
            return (0,problem/* error */.z3)('stopped', `the ${what} was not sent`, 'Run again.');
        case 'failed':
            return (0,store_error/* problemOf */.Zw)(answer.error, answer.error.kind === 'stopped' ? 'stopped' : 'gitlab');
        default:
            return answer;
    }
}
/** A delete of a link that somebody changed in the instant before: it is made again as GitLab's answer shows it. */
async function putBack(store, tag, change, answer) {
    if (change.action !== 'delete' || answer.kind !== 'done' || answer.link === null)
        return null;
    const { link } = answer;
    if ((0,core_link/* changedFields */.E0)(link, change.before).length === 0)
        return null;
    const [back] = await store.writeBatch([{ kind: 'create', tag, link }]);
    const was = (0,credentials/* maskText */.g)(JSON.stringify((0,core_link/* toLink */.SW)(link)));
    const found = `somebody changed link ${(0,quoted/* quoted */.TL)(change.before.name)} in the instant before it was deleted; it was ${was}`;
    if (back?.kind === 'done' || back?.kind === 'already')
        return (0,problem/* error */.z3)('wrong-delete', `${found} and was put back as that`, 'Its id is a new one.');
    const why = back?.kind === 'failed' ? (0,store_error/* sentenceOf */.$N)(back.error) : 'the call was not sent';
    return (0,problem/* error */.z3)('wrong-delete', `${found} and could not be put back: ${why}`, 'Make it again by hand.');
}
async function readBack(store, tag, change, status) {
    const what = `${change.action} of ${(0,quoted/* quoted */.TL)((0,plan/* changeName */.m9)(change))}`;
    try {
        const links = await store.listLinks(tag);
        const found = links.find((link) => change.action === 'create' ? link.name === change.after.name : link.id === change.before.id);
        const difference = differenceOf(change, found);
        if (difference === null)
            return { ok: true, value: { status, link: found ?? null }, warnings: [] };
        const message = `the ${what} was sent, but ${difference}`;
        const hint = 'This GitLab does not know the field, or somebody else writes to the release. Look at the link.';
        return { ok: false, problems: [(0,problem/* error */.z3)('not-as-given', message, hint)] };
    }
    catch (thrown) {
        if (!(thrown instanceof store_error/* StoreError */.AD))
            throw thrown;
        const message = `the ${what} was carried out, but the release could not be read again: ${thrown.message}`;
        return { ok: false, problems: [(0,problem/* error */.z3)('read-back-failed', message, thrown.hint ?? undefined)] };
    }
}
/** How the release differs from what was asked for; `null` where it does not. */
function differenceOf(change, found) {
    if (change.action === 'delete')
        return found === undefined ? null : 'the link is still there';
    if (found === undefined)
        return 'the link is not there';
    const fields = (0,core_link/* changedFields */.E0)(found, change.after);
    return fields.length === 0 ? null : `the release has another ${fields.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/core/text/unexpanded.js
var unexpanded = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/core/desired/link-rules.js + 2 modules
var link_rules = __webpack_require__(45);
;// CONCATENATED MODULE: ./lib/core/desired/given-link.js
/** A link, or fields of one, given on a command line and not by a manifest. */





/** Stands for fields that are not known yet; nothing is said of it. */
const UNKNOWN = { name: '-', url: 'https://-/', link_type: 'other', direct_asset_path: null };
/**
 * Everything that can be known offline of what was given. Values are written as they are: no template is expanded, so
 * what looks like a variable that nothing replaced is an error.
 *
 * Problems: `unexpanded-variable`, and those of `link-rules.ts`.
 *
 * @param given with a stripped URL (`strippedUrl`)
 * @param current the link that gets these fields, once it was read. GitLab has its other fields already, so they are
 *   not checked but for a URL that becomes the link's own address
 */
function checkGivenLink(given, options, current = UNKNOWN) {
    const findings = (0,link_rules/* checkLink */.tD)({ ...current, ...given }, options).filter(({ field, code }) => given[field] !== undefined || (code === 'own-address' && given.direct_asset_path !== undefined));
    return [
        ...core_link/* CLAIM_FIELDS */.hO.flatMap((field) => given_link_unexpanded(given[field] ?? '')),
        ...findings.map(({ severity, code, message, hint }) => (0,problem/* problem */.CC)(severity, code, message, hint)),
    ];
}
/** `${vars.BASE}` and other templates of a manifest, besides the notations of other tools. */
const TEMPLATE = /\$\{[a-z][^{}\n]{0,200}\}/;
function given_link_unexpanded(value) {
    const found = (0,unexpanded/* findUnexpanded */.aI)(value)[0]?.text ?? TEMPLATE.exec(value)?.[0];
    if (found === undefined)
        return [];
    const message = `${(0,quoted/* quoted */.TL)(value)} holds ${found}, which nothing has replaced`;
    const hint = 'A single call writes values as they are given. Let the shell replace variables, or use a manifest, which has templates.';
    return [(0,problem/* error */.z3)('unexpanded-variable', message, hint)];
}

// EXTERNAL MODULE: ./lib/core/desired/url-rules.js
var url_rules = __webpack_require__(2396);
// EXTERNAL MODULE: ./lib/core/run/no-release.js
var no_release = __webpack_require__(5001);
// EXTERNAL MODULE: ./lib/core/run/no-link.js
var no_link = __webpack_require__(5754);
;// CONCATENATED MODULE: ./lib/core/run/single-call.js
/**
 * One change of one link, without a manifest: what `create`, `update` and `delete` would do to a release.
 *
 * A person names the link, so the questions are other ones than those of a plan: which link is meant, and whether
 * another link holds what this one is to get. Everything is decided from one read, before anything is sent.
 */




/**
 * A new link. One with the same four fields needs nothing.
 *
 * Problem: `taken`, for each value that another link holds.
 */
function decideCreate(link, current) {
    const same = current.find((each) => (0,core_link/* changedFields */.E0)(each, link).length === 0);
    if (same !== undefined)
        return decided({ kind: 'unchanged', link: same });
    const problems = takenBy(link, current);
    if (problems.length > 0)
        return { ok: false, problems };
    return decided({ kind: 'change', change: { action: 'create', after: (0,core_link/* toLink */.SW)(link) } });
}
/**
 * Other fields for a link. The change has all four: GitLab takes a missing `link_type` as `other`.
 *
 * Problems: `no-link`, `ambiguous-link`, `taken`.
 *
 * @param asked name or id of the link
 */
function decideUpdate(asked, given, tag, current) {
    const found = findLink(asked, tag, current);
    if (!found.ok)
        return found;
    const before = found.value;
    const after = (0,core_link/* toLink */.SW)({ ...before, ...given });
    const fields = (0,core_link/* changedFields */.E0)(before, after);
    if (fields.length === 0)
        return decided({ kind: 'unchanged', link: before });
    const others = current.filter(({ id }) => id !== before.id);
    const problems = takenBy(after, others);
    if (problems.length > 0)
        return { ok: false, problems };
    return decided({ kind: 'change', change: { action: 'update', before, after, fields } });
}
/** The link goes. Problems: `no-link`, `ambiguous-link`. */
function decideDelete(asked, tag, current) {
    const found = findLink(asked, tag, current);
    return found.ok ? decided({ kind: 'change', change: { action: 'delete', before: found.value } }) : found;
}
function decided(value) {
    return { ok: true, value, warnings: [] };
}
/** By id, then by name. A number that is the id of one link and the name of another may not pick what is written. */
function findLink(asked, tag, current) {
    const byId = /^\d{1,15}$/.test(asked) ? current.find(({ id }) => id === Number(asked)) : undefined;
    const byName = current.find(({ name }) => name === asked);
    if (byId !== undefined && byName !== undefined && byId.id !== byName.id) {
        const message = `${asked} is the id of the link ${(0,quoted/* quoted */.TL)(byId.name)} and the name of the link with id ${byName.id}`;
        const hint = `For the link of that name give its id, ${byName.id}; for the other one its name.`;
        return { ok: false, problems: [(0,problem/* error */.z3)('ambiguous-link', message, hint)] };
    }
    const link = byId ?? byName;
    if (link !== undefined)
        return { ok: true, value: link, warnings: [] };
    const names = current.map(({ name }) => name);
    return { ok: false, problems: [(0,no_link/* noLink */.O)(tag, asked, names)] };
}
const WORDS = { name: 'name', url: 'URL', direct_asset_path: 'path' };
/** Within a release GitLab takes each name, URL and path once (`… has already been taken`). */
function takenBy(link, others) {
    return core_link/* CLAIM_FIELDS */.hO.flatMap((field) => {
        const value = link[field];
        const holder = value === null ? undefined : others.find((other) => other[field] === value);
        if (value === null || holder === undefined)
            return [];
        const who = field === 'name' ? `id ${holder.id}` : `${(0,quoted/* quoted */.TL)(holder.name)}, id ${holder.id}`;
        const message = `the ${WORDS[field]} ${(0,quoted/* quoted */.TL)(value)} is taken by another link (${who})`;
        const hint = `Choose another ${WORDS[field]}, or change that link: release-links update ${holder.id}.`;
        return [(0,problem/* error */.z3)('taken', message, hint)];
    });
}

// EXTERNAL MODULE: ./lib/cli/session/command.js
var session_command = __webpack_require__(9515);
// EXTERNAL MODULE: ./lib/cli/session/open-release.js
var open_release = __webpack_require__(8344);
;// CONCATENATED MODULE: ./lib/cli/commands/calls.js
/** `create`, `update` and `delete`: GitLab's calls for one link, for work by hand and for scripts. */








/** `create NAME URL` */
async function createCommand(session) {
    const [name = '', url = ''] = session.invocation.operands;
    const link = {
        link_type: 'other',
        direct_asset_path: null,
        ...givenFields(session),
        name,
        url: (0,url_rules/* strippedUrl */.Tg)(url),
    };
    const problems = checkGivenLink(link, ruleOptions(session));
    return await call(session, problems, (current) => decideCreate(link, current));
}
/** `update NAME|ID`: a field that is not given stays. */
async function updateCommand(session) {
    const asked = session.invocation.operands[0] ?? '';
    const given = givenFields(session);
    const options = ruleOptions(session);
    const problems = Object.keys(given).length === 0 ? [nothingGiven()] : checkGivenLink(given, options);
    return await call(session, problems, (current, tag) => {
        const decision = decideUpdate(asked, given, tag, current);
        if (!decision.ok || decision.value.kind !== 'change')
            return decision;
        const { change } = decision.value;
        // What one field alone does not show: a URL that is the address of the link itself.
        const together = change.action === 'update' ? checkGivenLink(given, options, change.before) : [];
        return (0,problem/* hasErrors */.Cs)(together) ? { ok: false, problems: together } : decision;
    });
}
/** `delete NAME|ID` */
async function deleteCommand(session) {
    const asked = session.invocation.operands[0] ?? '';
    return await call(session, [], (current, tag) => decideDelete(asked, tag, current));
}
/** The fields that flags give. An empty path is none. */
function givenFields({ invocation: { flags } }) {
    const { name, url, 'link-type': type, 'direct-asset-path': path } = flags;
    return {
        ...(name !== undefined && { name }),
        ...(url !== undefined && { url: (0,url_rules/* strippedUrl */.Tg)(url) }),
        // The declaration of the flag lets nothing else in.
        ...(type !== undefined && { link_type: type }),
        ...(path !== undefined && { direct_asset_path: path === '' ? null : path }),
    };
}
function ruleOptions({ settings }) {
    const { gitlabUrl, tag, project, facts } = settings;
    return { gitlabUrl, tag, projects: [project, facts.id, facts.path].filter((name) => name !== null) };
}
function nothingGiven() {
    const hint = 'Give at least one of --name, --url, --link-type and --direct-asset-path.';
    return (0,problem/* error */.z3)('usage', 'update was given nothing to change', hint);
}
/** GitLab lets nobody write without a token, whatever the project. */
function tokenProblems({ dryRun, token }) {
    if (dryRun || token !== null)
        return [];
    return [(0,problem/* error */.z3)('no-token', 'no token is given, and GitLab needs one to write', 'Set GITLAB_TOKEN.')];
}
/**
 * All that is wrong is shown before anything is sent. Problems besides those of `openRelease`, `carryOut` and the
 * decision: `no-token`, `no-release`.
 */
async function call(session, found, decide) {
    const release = await (0,open_release/* openRelease */.g)(session);
    const problems = [...found, ...(release.ok ? [] : release.problems), ...tokenProblems(session.settings)];
    if (!release.ok || (0,problem/* hasErrors */.Cs)(problems))
        return (0,session_command/* failed */.g)(...problems);
    session.terminal.problems(problems);
    const links = await (0,open_release/* linksOf */.h)(release.value);
    if (links === null)
        return (0,session_command/* failed */.g)((0,no_release/* noRelease */.r)(release.value.project, release.value.tag));
    const decision = decide(links, release.value.tag);
    return decision.ok ? await finish(session, release.value, decision.value) : decision;
}
/** Carries the decision out, unless it is a dry run, and prints how it ended. */
async function finish(session, release, decision) {
    const { settings, terminal, invocation } = session;
    const { project, tag, store } = release;
    const command = invocation.command.name;
    const base = { command, project, tag, dryRun: settings.dryRun };
    if (decision.kind === 'unchanged') {
        await print(session, { ...base, status: 'unchanged', change: null, link: decision.link });
        return (0,session_command/* ended */.v)();
    }
    const { change } = decision;
    if (settings.dryRun) {
        await print(session, { ...base, status: 'planned', change, link: null });
        terminal.draw(`Dry run (${settings.reason}): nothing was written.\n`);
        return (0,session_command/* ended */.v)(invocation.flags['detailed-exitcode'] === undefined ? 0 : 2);
    }
    const end = await carryOut(store, tag, change);
    if (!end.ok)
        return end;
    await print(session, { ...base, change, ...end.value });
    return (0,session_command/* ended */.v)();
}
async function print({ invocation, terminal }, document) {
    const options = { color: terminal.color, ...(terminal.width !== null && { width: terminal.width }) };
    terminal.print(invocation.flags.format === 'json'
        ? (await __webpack_require__.e(/* import() */ 103).then(__webpack_require__.bind(__webpack_require__, 3341))).renderCallJson(document)
        : (await __webpack_require__.e(/* import() */ 303).then(__webpack_require__.bind(__webpack_require__, 3303))).renderCallText(document, options));
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

/***/ 5754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noLink)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);
/** What is said where a link is not there: the same words wherever that is found out. */


/**
 * `no-link`: the release has no link of that name or id.
 *
 * @param names of the links that it has
 */
function noLink(tag, asked, names) {
    const guess = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(asked, names);
    const hint = guess === null ? 'See `release-links list` for its links.' : `Did you mean ${JSON.stringify(guess)}?`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('no-link', `release ${JSON.stringify(tag)} has no link ${JSON.stringify(asked)}`, hint);
}


/***/ })

};
;