"use strict";
exports.id = 944;
exports.ids = [944];
exports.modules = {

/***/ 2944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reconcileCommand: () => (/* binding */ reconcileCommand),
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _app_reconcile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
/* harmony import */ var _app_settings_github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3780);
/* harmony import */ var _core_run_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3523);
/* harmony import */ var _face_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8086);
/* harmony import */ var _face_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(705);
/* harmony import */ var _report_words_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5423);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5970);
/* harmony import */ var _output_result_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92);
/* harmony import */ var _session_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9515);
/* harmony import */ var _session_named_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3778);
/* harmony import */ var _session_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(674);
/** `validate`, `plan` and `apply`. */











/** `validate`: no token, and no network but for `--check-urls`. */
async function validateCommand(session) {
    const urls = await (0,_face_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .openUrlChecker */ .hy)((0,_session_session_js__WEBPACK_IMPORTED_MODULE_9__/* .reachOf */ .xw)(session));
    const result = await (0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .validate */ .t)(session.settings, (0,_face_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(session.settings), urls);
    return await finish(result, session);
}
/** `plan` and `apply`. */
async function reconcileCommand(session) {
    const { log, limits, invocation } = session;
    const mustPlan = session.settings.mustPlan || invocation.flags['detailed-exitcode'] !== undefined;
    const settings = { ...session.settings, mustPlan };
    if (settings.gone !== null) {
        log.info((0,_app_settings_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingToDo */ .KN)(settings.gone));
        return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_10__/* .ended */ .v)();
    }
    const project = (0,_session_session_js__WEBPACK_IMPORTED_MODULE_9__/* .requireProject */ .LX)(settings);
    if (!project.ok)
        return project;
    const command = invocation.command.name === 'plan' ? 'plan' : 'apply';
    const world = await (0,_face_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .openPorts */ .Rr)((0,_session_session_js__WEBPACK_IMPORTED_MODULE_9__/* .reachOf */ .xw)(session), project.value, settings.githubToken);
    const ports = {
        ...world,
        log,
        progress: (0,_face_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .withMoves */ .P)((0,_output_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .createProgress */ .m)(session), limits.moved),
        stop: limits.stop,
    };
    const result = await (0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .reconcile */ .L)(command, settings, ports);
    const code = await finish(result, session);
    if (concernsReview(session))
        await (await __webpack_require__.e(/* import() */ 129).then(__webpack_require__.bind(__webpack_require__, 1129))).reviewMergeRequest(result, session);
    return code;
}
/** Whether there is anything to write or to say about a note: most runs are about no merge request. */
function concernsReview({ settings }) {
    return settings.comment === 'true' || process.env['CI_MERGE_REQUEST_IID'] !== undefined;
}
/** Whether changes were asked for and only planned. */
function isDryApply(result, { invocation }) {
    return invocation.command.name === 'apply' && result.kind === 'reported' && result.report.dryRun;
}
/** Shows the result where it belongs and gives the exit code. */
async function finish(result, session) {
    const { terminal, invocation, settings } = session;
    const output = await (0,_output_result_output_js__WEBPACK_IMPORTED_MODULE_7__/* .renderResult */ .C)(result, session);
    terminal.problems(output.problems);
    terminal.print(output.text);
    for (const [file, text] of output.files)
        (0,_session_named_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeNamedFile */ .Bl)(file, terminal.hide(text));
    if (isDryApply(result, session))
        terminal.draw(`Dry run (${settings.reason}): nothing was written.\n`);
    const failure = (0,_report_words_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOf */ .g)(result, settings);
    if (failure !== null) {
        // The text ends with the same sentence, unless there is a reason behind it.
        if (!output.text.trimEnd().endsWith(failure))
            terminal.draw(`${failure}\n`);
        return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_10__/* .ended */ .v)(1);
    }
    if (result.kind !== 'reported' || !result.report.dryRun)
        return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_10__/* .ended */ .v)();
    return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_10__/* .ended */ .v)(invocation.flags['detailed-exitcode'] !== undefined && (0,_core_run_result_js__WEBPACK_IMPORTED_MODULE_2__/* .hasChanges */ .ik)(result.report) ? 2 : 0);
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