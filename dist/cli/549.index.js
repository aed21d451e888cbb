"use strict";
exports.id = 549;
exports.ids = [549];
exports.modules = {

/***/ 1549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var _app_reconcile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);
/* harmony import */ var _app_settings_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1605);
/* harmony import */ var _app_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _core_run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3523);
/* harmony import */ var _face_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(705);
/* harmony import */ var _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7282);
/* harmony import */ var _sandbox_world_demo_seed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8320);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5970);
/* harmony import */ var _output_result_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92);
/* harmony import */ var _session_command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9515);
/* harmony import */ var _session_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(674);
/** `demo`: the main job on a sandbox, with the real client over real HTTP. */











const STORY = [
    { command: 'plan', title: '1. plan: what would change? The release gets nothing but GET.' },
    { command: 'apply', title: '2. apply: make the release match, then read it again.' },
    { command: 'plan', title: '3. plan: is there anything left to do?' },
];
/** Runs plan, apply, plan; fails where one of them does. */
async function demoCommand(session) {
    const { terminal, log, limits } = session;
    const sandbox = await (0,_sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_5__/* .startSandbox */ .O)({ seed: _sandbox_world_demo_seed_js__WEBPACK_IMPORTED_MODULE_6__/* .DRIFTED_SEED */ .zI });
    try {
        terminal.print(introduction(sandbox.url));
        for (const { command, title } of STORY) {
            terminal.print(`\n${title}\n\n`);
            const settings = demoSettings(sandbox.url);
            const demo = { ...session, settings };
            const ports = {
                ...(await (0,_face_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .openPorts */ .Rr)((0,_session_session_js__WEBPACK_IMPORTED_MODULE_9__/* .reachOf */ .xw)(demo), '24', null)),
                log,
                progress: (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .createProgress */ .m)(demo),
                stop: limits.stop,
            };
            const result = await (0,_app_reconcile_js__WEBPACK_IMPORTED_MODULE_0__/* .reconcile */ .L)(command, settings, ports);
            const output = await (0,_output_result_output_js__WEBPACK_IMPORTED_MODULE_8__/* .renderResult */ .C)(result, demo);
            terminal.problems(output.problems);
            terminal.print(output.text);
            if (!(0,_core_run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .succeeded */ .gq)(result))
                return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_10__/* .ended */ .v)(1);
        }
        return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_10__/* .ended */ .v)();
    }
    finally {
        await sandbox.close();
    }
}
function demoSettings(url) {
    const raw = { 'gitlab-url': url, project: '24', tag: 'v0.1', token: 'demo-token', links: _sandbox_world_demo_seed_js__WEBPACK_IMPORTED_MODULE_6__/* .DEMO_MANIFEST */ .Ec };
    const settings = (0,_app_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P)(raw, (0,_app_settings_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .readEnvironment */ .Qo)({}));
    if (!settings.ok)
        throw new Error(settings.problems.map(({ message }) => message).join('; '));
    return settings.value;
}
function introduction(url) {
    const manifest = _sandbox_world_demo_seed_js__WEBPACK_IMPORTED_MODULE_6__/* .DEMO_MANIFEST */ .Ec.replaceAll(/^(?=.)/gm, '    ');
    return [
        `A small GitLab is running in this process at ${url} (project 24, release v0.1).`,
        'Somebody edited the links of the release by hand. The manifest says:',
        '',
        manifest,
    ].join('\n');
}


/***/ })

};
;