export const id = 992;
export const ids = [992];
export const modules = {

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reconcileCommand: () => (/* binding */ reconcileCommand),
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _app_reconcile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7529);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7418);
/* harmony import */ var _result_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2272);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7021);
/** `validate`, `plan` and `apply`. */





/** `validate`: no network, no token. */
async function validateCommand(session) {
    const result = await (0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .tf)(session.settings, await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(session.settings));
    return finish(result, session);
}
/** `plan` and `apply`. */
async function reconcileCommand(session) {
    const { settings, terminal, log, stop, invocation } = session;
    const project = (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .requireProject */ .LX)(settings);
    if (!project.ok) {
        terminal.problems(project.problems);
        return 1;
    }
    const command = invocation.command.name === 'plan' ? 'plan' : 'apply';
    const doors = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openDoors */ .Em)(session, project.value);
    const ports = { ...doors, log, progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .createProgress */ .m)(session), stop };
    const result = await (0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .reconcile */ .Lq)(command, settings, ports);
    const code = finish(result, session);
    if (concernsReview(session))
        await (await __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 9758))).reviewMergeRequest(result, session);
    return code;
}
/** Whether there is anything to write or to say about a note: most runs are about no merge request. */
function concernsReview({ settings }) {
    return settings.comment === 'true' || process.env['CI_MERGE_REQUEST_IID'] !== undefined;
}
/** Shows the result where it belongs and gives the exit code. */
function finish(result, session) {
    const { terminal, invocation, settings } = session;
    const output = (0,_result_output_js__WEBPACK_IMPORTED_MODULE_3__/* .renderResult */ .C)(result, session);
    terminal.problems(output.problems);
    terminal.print(output.text);
    for (const [file, text] of output.files)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    if (!(0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(result))
        return 1;
    if (result.kind !== 'reported' || !result.report.dryRun)
        return 0;
    if (settings.failOnChanges && (0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(result.report))
        return failOnChanges(session);
    return invocation.flags['detailed-exitcode'] !== undefined && (0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(result.report) ? 2 : 0;
}
function failOnChanges({ terminal }) {
    const message = 'the release is not what the manifest says, and fail-on-changes is set';
    terminal.problems([
        { severity: 'error', code: 'drift', message, hint: 'Apply the plan, or change the manifest.' },
    ]);
    return 1;
}


/***/ })

};
