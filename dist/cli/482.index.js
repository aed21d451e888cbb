"use strict";
exports.id = 482;
exports.ids = [482,341,722,103];
exports.modules = {

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

/***/ 4888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/** What became of one thing that an apply set out to do. */
/** Counts outcomes. That a release was created is told by `ReleaseReport.created`. */
function tally(outcomes) {
    const done = (action) => outcomes.filter((outcome) => outcome.status === 'done' && outcome.action === action).length;
    return {
        created: done('create'),
        updated: done('update'),
        deleted: done('delete'),
        uploaded: done('upload'),
        failed: outcomes.filter((outcome) => outcome.status === 'failed').length,
        skipped: outcomes.filter((outcome) => outcome.status === 'skipped').length,
    };
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

/***/ 2515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareNatural),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** The order of texts. */
/** Orders strings by UTF-16 code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Orders names as people count: `n2` before `n10`. Where only the spelling of numbers differs (`n2`, `n02`), by code
 * unit, so that the order is the same on every machine.
 */
function compareNatural(a, b) {
    const [left, right] = [a.split(DIGITS), b.split(DIGITS)];
    for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
        const [x = '', y = ''] = [left[at], right[at]];
        // Every second part is a number, without leading zeros the longer the larger.
        const order = at % 2 === 0 ? compareText(x, y) : compareNumber(x.replace(ZEROS, ''), y.replace(ZEROS, ''));
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
const DIGITS = /(\d+)/;
const ZEROS = /^0+/;
function compareNumber(a, b) {
    return a.length - b.length || compareText(a, b);
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

/***/ 6482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeQualityReport: () => (/* binding */ codeQualityReport),
  dotenvReport: () => (/* binding */ dotenvReport),
  terraformReport: () => (/* binding */ terraformReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/run/report.js
var run_report = __webpack_require__(7520);
// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/report/words/visible.js
var visible = __webpack_require__(5795);
// EXTERNAL MODULE: ./lib/core/run/outcome.js
var outcome = __webpack_require__(4888);
// EXTERNAL MODULE: ./lib/report/data/json.js + 4 modules
var json = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/report/data/outputs.js
/** What a run hands to later steps and jobs: the action's outputs, of which the dotenv report is a part. */



/** Names of the action's outputs, in the order in which they are documented. */
const OUTPUTS = {
    changed: 'whether something was changed; in a dry run, whether something would be',
    'in-sync': 'whether every release is, now, exactly what the manifest says',
    created: 'number of links created; in a dry run, to create',
    updated: 'number of links updated; in a dry run, to update',
    deleted: 'number of links deleted; in a dry run, to delete',
    unchanged: 'number of links that are as the manifest says',
    plan: 'the JSON document of the run',
    'release-url': "address of the release's page; empty where it is not known and with several releases",
};
/** The value of each output, as text. */
function toOutputs(report) {
    const planned = (0,run_report/* summarize */.eh)(report.releases.map((release) => release.plan));
    const done = (0,outcome/* tally */.N)(report.releases.flatMap((release) => release.outcomes ?? []));
    const [first, second] = report.releases;
    return {
        changed: String(report.dryRun ? report.releases.some(run_report/* isPending */.mm) : hasChanged(report)),
        'in-sync': String(report.inSync),
        created: String(report.dryRun ? planned.create : done.created),
        updated: String(report.dryRun ? planned.update : done.updated),
        deleted: String(report.dryRun ? planned.delete : done.deleted),
        unchanged: String(planned.unchanged),
        plan: JSON.stringify((0,json.toJson)(report)),
        'release-url': second === undefined ? (first?.url ?? '') : '',
    };
}
function hasChanged(report) {
    return report.releases.some((release) => release.created || (release.outcomes ?? []).some((outcome) => outcome.status === 'done'));
}

;// CONCATENATED MODULE: ./lib/report/data/ci-files.js
/** Report files that GitLab CI collects as artifacts. Each function gives the text of one file. */






/**
 * For `artifacts:reports:terraform`: what was planned. GitLab's merge-request widget reads these three keys and
 * shows "n to add, n to change, n to delete".
 */
function terraformReport(report) {
    const sum = (0,run_report/* summarize */.eh)(report.releases.map((release) => release.plan));
    return `${JSON.stringify({ create: sum.create, update: sum.update, delete: sum.delete })}\n`;
}
/**
 * For `artifacts:reports:dotenv`: variables of later jobs. Their names end as the action's outputs do and are none
 * that the program reads itself (`RELEASE_LINKS_<INPUT>`), or a later run would take them for inputs. The plan is
 * left out: GitLab takes 5 kB.
 * @param prefix how the names begin, such as the prefix of the jobs: two runs in one pipeline each have their own
 */
function dotenvReport(report, prefix = 'release-links') {
    const outputs = toOutputs(report);
    const begin = variableName(prefix);
    return [
        (0,words_escape/* dotenvLine */.HP)(`${begin}_CHANGED`, outputs.changed),
        (0,words_escape/* dotenvLine */.HP)(`${begin}_IN_SYNC`, outputs['in-sync']),
        (0,words_escape/* dotenvLine */.HP)(`${begin}_CREATED`, outputs.created),
        (0,words_escape/* dotenvLine */.HP)(`${begin}_UPDATED`, outputs.updated),
        (0,words_escape/* dotenvLine */.HP)(`${begin}_DELETED`, outputs.deleted),
        (0,words_escape/* dotenvLine */.HP)(`${begin}_UNCHANGED`, outputs.unchanged),
        (0,words_escape/* dotenvLine */.HP)(`${begin}_RELEASE_URL`, outputs['release-url']),
    ].join('');
}
/** A text as the name of a variable: `docs-links` is `DOCS_LINKS`. */
function variableName(text) {
    const name = text.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_');
    return /^[A-Z_]/.test(name) ? name : `_${name}`;
}
/** Where a problem is put that has no place of its own: GitLab shows none without a file and a line. */
const NOWHERE = { file: 'release-links.yml', line: 1 };
/** GitLab's words, of the five it has (info, minor, major, critical, blocker). */
const SEVERITIES = { error: 'major', warning: 'minor' };
/**
 * For `artifacts:reports:codequality`: problems on their lines, in GitLab's subset of the Code Climate format.
 * A fingerprint does not depend on the line number, so that a problem that merely moves is not a new one.
 */
function codeQualityReport(problems) {
    const seen = new Map();
    const issues = problems.map((problem) => {
        const { file, line } = problem.place ?? NOWHERE;
        const message = (0,visible/* visible */.R)((0,credentials/* maskText */.g)(problem.message));
        const hint = problem.hint === undefined ? '' : ` ${(0,visible/* visible */.R)((0,credentials/* maskText */.g)(problem.hint))}`;
        const key = JSON.stringify([problem.code, file, message, (0,credentials/* maskText */.g)(problem.place?.source.trim() ?? '')]);
        const repeat = seen.get(key) ?? 0;
        seen.set(key, repeat + 1);
        return {
            description: `${message}.${hint}`,
            check_name: problem.code,
            fingerprint: (0,external_node_crypto_.createHash)('sha256').update(`${key}${repeat}`).digest('hex').slice(0, 32),
            severity: SEVERITIES[problem.severity],
            location: { path: file, lines: { begin: line } },
        };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
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


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   HP: () => (/* binding */ dotenvLine),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   a: () => (/* binding */ percentEncode),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   s$: () => (/* binding */ jsonText),
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
 * | XML              | tags, attributes, characters that XML has no way to write | entities, U+FFFD          |
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
/** For XML, in an attribute or as text. What XML 1.0 has no way to write becomes U+FFFD. */
function xml(value) {
    return entities(value).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
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


/***/ })

};
;