"use strict";
exports.id = 544;
exports.ids = [544];
exports.modules = {

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