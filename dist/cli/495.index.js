"use strict";
exports.id = 495;
exports.ids = [495];
exports.modules = {

/***/ 2495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8173);
/* harmony import */ var _core_run_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7520);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(850);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4318);
/* harmony import */ var _words_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5423);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1123);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7224);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2512);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2923);
/**
 * JUnit XML, for `artifacts:reports:junit` of a drift check: a test for each release, which fails with the difference
 * where the release is not what the manifest says. GitLab shows `classname` as the suite and takes only the first of
 * several tests with one name, so a test is named by its tag.
 */










/** The report of a run, whatever became of it. Problems of the run as a whole are a test of their own. */
function junitReport(result) {
    const cases = casesOf(result);
    const failures = cases.filter(({ bad }) => bad?.kind === 'failure').length;
    const errors = cases.filter(({ bad }) => bad?.kind === 'error').length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${counts}>`,
        `  <testsuite name="release-links" ${counts}>`,
        ...cases.flatMap(caseLines),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function casesOf(result) {
    switch (result.kind) {
        case 'failed':
            return [runCase(result.problems, (0,_words_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(result, { failOnChanges: true }) ?? '')];
        case 'validated':
            return [{ suite: 'release-links', name: result.validation.file, bad: null }];
        case 'reported': {
            const own = (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(result.report.problems)
                ? [runCase(result.report.problems, (0,_words_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(result, { failOnChanges: true }) ?? '')]
                : [];
            return [...own, ...result.report.releases.map((release) => releaseCase(release, result.report))];
        }
    }
}
function runCase(problems, message) {
    const text = problems.map((problem) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_7__/* .renderProblem */ .y)(problem)).join('\n');
    return { suite: 'release-links', name: 'run', bad: { kind: 'error', message, text } };
}
function releaseCase(release, { dryRun }) {
    const { project, tag, plan, uploads, remaining, problems } = release;
    const differs = dryRun
        ? (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPending */ .mm)(release) || plan.conflicts.length > 0
        : (remaining !== null && !(0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isInSync */ .tU)(remaining)) ||
            (release.outcomes ?? []).some(({ status }) => status !== 'done') ||
            (release.outcomes === null && ((0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPending */ .mm)(release) || plan.conflicts.length > 0));
    if (!differs && !(0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(problems))
        return { suite: project, name: tag, bad: null };
    const paint = (0,_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .painter */ .C2)(false);
    const lines = [...(0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planSection */ .lA)(release, true, paint), ...(0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applySection */ .c)(release, true, paint)];
    const parts = [
        (0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(plan.changes.length, 'change'),
        ...(uploads.length > 0 ? [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(uploads.length, 'upload')] : []),
        ...(plan.conflicts.length > 0 ? [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(plan.conflicts.length, 'conflict')] : []),
    ];
    const message = `The release is not what the manifest says: ${parts.join(', ')}.`;
    return { suite: project, name: tag, bad: { kind: 'failure', message, text: lines.join('\n').trimEnd() } };
}
function caseLines({ suite, name, bad }) {
    const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"`;
    if (bad === null)
        return [`${open}/>`];
    return [
        `${open}>`,
        `      <${bad.kind} message="${attribute(bad.message)}">${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)(bad.text)}</${bad.kind}>`,
        '    </testcase>',
    ];
}
function attribute(value) {
    return (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .xml */ ._n)((0,_words_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .seen */ .cI)(value));
}


/***/ }),

/***/ 5423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_run_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3523);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7531);
/** Whether a run fails, and in which words. */



/**
 * The closing sentence of a run that fails; null where it does not.
 *
 * @param options.failOnChanges whether changes that a dry run finds are a failure (drift check)
 */
function failureOf(result, options) {
    switch (result.kind) {
        case 'failed':
            return `Nothing was done: ${errors(result.problems)}.`;
        case 'validated':
            return null;
        case 'reported':
            if (!(0,_core_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .succeeded */ .gq)(result))
                return unfinished(result.report);
            return result.report.dryRun && options.failOnChanges && (0,_core_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(result.report)
                ? `${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .planSentence */ .th)(result.report)} The release is not what the manifest says, and fail-on-changes is set.`
                : null;
    }
}
function unfinished(report) {
    const conflicts = report.releases.reduce((sum, { plan }) => sum + plan.conflicts.length, 0);
    const clash = conflicts === 0 ? [] : [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(conflicts, 'conflict')];
    const problems = (0,_core_run_result_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)({ kind: 'reported', report }).filter(({ severity }) => severity === 'error');
    const reasons = [...(problems.length === 0 ? [] : [(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.length, 'error')]), ...clash].join(', ');
    const sentence = report.dryRun ? 'This plan cannot be applied' : (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .applySentence */ .s2)(report).replace(/\.$/, '');
    return reasons === '' ? `${sentence}.` : `${sentence}: ${reasons}.`;
}
function errors(problems) {
    return (0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(problems.filter(({ severity }) => severity === 'error').length, 'error');
}


/***/ })

};
;