"use strict";
exports.id = 781;
exports.ids = [781];
exports.modules = {

/***/ 9781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcileCommand: () => (/* binding */ reconcileCommand),
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: ./lib/app/reconcile.js + 21 modules
var reconcile = __webpack_require__(7549);
// EXTERNAL MODULE: ./lib/core/run/result.js
var run_result = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/face/ports.js + 6 modules
var face_ports = __webpack_require__(7669);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/report/words/sentences.js
var sentences = __webpack_require__(7531);
;// CONCATENATED MODULE: ./lib/report/words/failure.js
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
            if (!(0,run_result/* succeeded */.gq)(result))
                return unfinished(result.report);
            return result.report.dryRun && options.failOnChanges && (0,run_result/* hasChanges */.ik)(result.report)
                ? `${(0,sentences/* planSentence */.th)(result.report)} The release is not what the manifest says, and fail-on-changes is set.`
                : null;
    }
}
function unfinished(report) {
    const conflicts = report.releases.reduce((sum, { plan }) => sum + plan.conflicts.length, 0);
    const clash = conflicts === 0 ? [] : [(0,quoted/* counted */.hS)(conflicts, 'conflict')];
    const problems = (0,run_result/* problemsOf */.GW)({ kind: 'reported', report }).filter(({ severity }) => severity === 'error');
    const reasons = [...(problems.length === 0 ? [] : [(0,quoted/* counted */.hS)(problems.length, 'error')]), ...clash].join(', ');
    const sentence = report.dryRun ? 'This plan cannot be applied' : (0,sentences/* applySentence */.s2)(report).replace(/\.$/, '');
    return reasons === '' ? `${sentence}.` : `${sentence}: ${reasons}.`;
}
function errors(problems) {
    return (0,quoted/* counted */.hS)(problems.filter(({ severity }) => severity === 'error').length, 'error');
}

// EXTERNAL MODULE: ./lib/cli/output/progress.js
var progress = __webpack_require__(880);
// EXTERNAL MODULE: ./lib/cli/output/result-output.js + 1 modules
var result_output = __webpack_require__(92);
// EXTERNAL MODULE: ./lib/cli/session/named-file.js
var named_file = __webpack_require__(3778);
// EXTERNAL MODULE: ./lib/cli/session/session.js
var session_session = __webpack_require__(4634);
;// CONCATENATED MODULE: ./lib/cli/commands/reconcile.js
/** `validate`, `plan` and `apply`. */








/** `validate`: no network, no token. */
async function validateCommand(session) {
    const result = await (0,reconcile/* validate */.t)(session.settings, (0,face_ports/* openWorkspace */.OH)(session.settings));
    return await finish(result, session);
}
/** `plan` and `apply`. */
async function reconcileCommand(session) {
    const { settings, terminal, log, stop, invocation } = session;
    const project = (0,session_session/* requireProject */.LX)(settings);
    if (!project.ok) {
        terminal.problems(project.problems);
        return 1;
    }
    const command = invocation.command.name === 'plan' ? 'plan' : 'apply';
    const world = await (0,face_ports/* openPorts */.Rr)((0,session_session/* reachOf */.xw)(session), project.value, settings.githubToken);
    const ports = { ...world, log, progress: (0,progress/* createProgress */.m)(session), stop };
    const result = await (0,reconcile/* reconcile */.L)(command, settings, ports);
    const code = await finish(result, session);
    if (concernsReview(session))
        await (await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 4173))).reviewMergeRequest(result, session);
    return code;
}
/** Whether there is anything to write or to say about a note: most runs are about no merge request. */
function concernsReview({ settings }) {
    return settings.comment === 'true' || process.env['CI_MERGE_REQUEST_IID'] !== undefined;
}
/** Shows the result where it belongs and gives the exit code. */
async function finish(result, session) {
    const { terminal, invocation, settings } = session;
    const output = await (0,result_output/* renderResult */.C)(result, session);
    terminal.problems(output.problems);
    terminal.print(output.text);
    for (const [file, text] of output.files)
        (0,named_file/* writeNamedFile */.Bl)(file, terminal.hide(text));
    const failure = failureOf(result, settings);
    if (failure !== null) {
        terminal.draw(`${failure}\n`);
        return 1;
    }
    if (result.kind !== 'reported' || !result.report.dryRun)
        return 0;
    return invocation.flags['detailed-exitcode'] !== undefined && (0,run_result/* hasChanges */.ik)(result.report) ? 2 : 0;
}


/***/ })

};
;