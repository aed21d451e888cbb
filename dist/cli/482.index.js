"use strict";
exports.id = 482;
exports.ids = [482,544];
exports.modules = {

/***/ 6482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./lib/report/data/json.js
var json = __webpack_require__(2544);
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
 */
function dotenvReport(report) {
    const outputs = toOutputs(report);
    return [
        (0,words_escape/* dotenvLine */.HP)('RELEASE_LINKS_CHANGED', outputs.changed),
        (0,words_escape/* dotenvLine */.HP)('RELEASE_LINKS_IN_SYNC', outputs['in-sync']),
        (0,words_escape/* dotenvLine */.HP)('RELEASE_LINKS_CREATED', outputs.created),
        (0,words_escape/* dotenvLine */.HP)('RELEASE_LINKS_UPDATED', outputs.updated),
        (0,words_escape/* dotenvLine */.HP)('RELEASE_LINKS_DELETED', outputs.deleted),
        (0,words_escape/* dotenvLine */.HP)('RELEASE_LINKS_UNCHANGED', outputs.unchanged),
        (0,words_escape/* dotenvLine */.HP)('RELEASE_LINKS_RELEASE_URL', outputs['release-url']),
    ].join('');
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

/***/ 2544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonCurrentLink: () => (/* binding */ jsonCurrentLink),
/* harmony export */   renderJson: () => (/* binding */ renderJson),
/* harmony export */   toJson: () => (/* binding */ toJson)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2709);
/* harmony import */ var _core_run_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6250);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4318);
/**
 * The JSON document of a plan or an apply: stable, in a fixed order of keys, described by `plan-schema.ts`.
 *
 * Keys that have nothing to say are left out (`outcomes` in a dry run, `remaining`, `uploads`, `problems`), all
 * others are always there. Credentials inside addresses are hidden here too, as the document is kept as an
 * artifact and passed between jobs: it is a report, not a manifest.
 */




/** The document as a value, for the `plan` output and for tests. */
function toJson(report) {
    return {
        version: 1,
        command: report.command,
        dry_run: report.dryRun,
        summary: (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)(report.releases.map((release) => release.plan)),
        releases: report.releases.map((release) => jsonRelease(release, report.dryRun)),
        in_sync: report.inSync,
        requests: report.requests,
        ...(report.problems.length > 0 && { problems: report.problems.map(jsonProblem) }),
    };
}
/** The document as text, indented by two spaces, with a line end. */
function renderJson(report) {
    return (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_2__.jsonText)(toJson(report));
}
function jsonRelease(release, dryRun) {
    const { plan, outcomes, remaining, uploads, problems } = release;
    return {
        project: release.project,
        tag: release.tag,
        exists: release.exists,
        created: release.created,
        url: release.url,
        changes: plan.changes.map(jsonChange),
        unchanged: plan.unchanged.map(jsonCurrentLink),
        unmanaged: plan.unmanaged.map(jsonCurrentLink),
        conflicts: plan.conflicts.map(jsonConflict),
        ...(!dryRun && { outcomes: (outcomes ?? []).map(jsonOutcome) }),
        ...(remaining !== null && !(0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSync */ .tU)(remaining) && { remaining: jsonRemaining(remaining) }),
        ...(uploads.length > 0 && { uploads: uploads.map(jsonUpload) }),
        ...(problems.length > 0 && { problems: problems.map(jsonProblem) }),
    };
}
function jsonRemaining(plan) {
    return { changes: plan.changes.map(jsonChange), conflicts: plan.conflicts.map(jsonConflict) };
}
function jsonChange(change) {
    const name = (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskText */ .g)((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change));
    switch (change.action) {
        case 'create':
            return { action: 'create', name, after: jsonLink(change.after) };
        case 'update':
            return {
                action: 'update',
                name,
                id: change.before.id,
                fields: change.fields,
                before: jsonLink(change.before),
                after: jsonLink(change.after),
            };
        case 'delete':
            return { action: 'delete', name, id: change.before.id, before: jsonLink(change.before) };
    }
}
function jsonConflict(conflict) {
    return { name: (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskText */ .g)(conflict.name), field: conflict.field, held_by: jsonCurrentLink(conflict.heldBy) };
}
function jsonOutcome(outcome) {
    const base = { action: outcome.action, name: (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskText */ .g)(outcome.name) };
    return outcome.status === 'failed'
        ? { ...base, status: outcome.status, error: (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskText */ .g)(outcome.error) }
        : { ...base, status: outcome.status };
}
function jsonUpload(upload) {
    return {
        name: upload.name,
        path: upload.path,
        package: upload.package,
        version: upload.version,
        size: upload.size,
        replaces: upload.replaces,
    };
}
function jsonProblem(problem) {
    const { place, hint } = problem;
    return {
        severity: problem.severity,
        code: problem.code,
        message: (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskText */ .g)(problem.message),
        ...(hint !== undefined && { hint: (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskText */ .g)(hint) }),
        ...(place !== undefined && { place: `${place.file}:${place.line}:${place.column}` }),
    };
}
function jsonLink(link) {
    return {
        name: (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskText */ .g)(link.name),
        url: (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .maskUrl */ .y)(link.url),
        link_type: link.link_type,
        direct_asset_path: link.direct_asset_path,
    };
}
/** A link as GitLab has it, its id first; for `list` and `get` too. */
function jsonCurrentLink(link) {
    return { id: link.id, ...jsonLink(link) };
}


/***/ })

};
;