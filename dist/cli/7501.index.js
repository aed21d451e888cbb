"use strict";
exports.id = 7501;
exports.ids = [7501];
exports.modules = {

/***/ 7501:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: function() { return /* binding */ demoCommand; }
/* harmony export */ });
/* harmony import */ var _shared_CDPJBVRT_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5623);
/* harmony import */ var _shared_QSEAWFAF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3872);
/* harmony import */ var _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2089);
/* harmony import */ var _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1068);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4506);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3917);
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6143);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(260);
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2977);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1959);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6407);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7225);













// shim:app/reconcile.js


// shim:app/settings/settings.js


// shim:core/run/result.js


// shim:cli/output/progress.js


// shim:cli/output/result-output.js


// lib/cli/commands/demo.js
var STORY = [
  { command: "plan", title: "1. plan: what would change? The release gets only GET requests." },
  { command: "apply", title: "2. apply: make the release match, then read it again." },
  { command: "plan", title: "3. plan: is there anything left to do?" }
];
async function demoCommand(session) {
  const { terminal, log, limits } = session;
  const sandbox = await (0,_shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_2__/* .startSandbox */ .OT)({ seed: _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DRIFTED_SEED */ .zI });
  try {
    terminal.print(introduction(sandbox.url));
    for (const { command, title } of STORY) {
      terminal.print(`
${title}

`);
      const settings = demoSettings(sandbox.url);
      const demo = { ...session, settings };
      const ports = {
        ...await (0,_shared_QSEAWFAF_js__WEBPACK_IMPORTED_MODULE_1__/* .face_ports__openPorts */ .PU)((0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_9__/* .cli_session_session__reachOf */ .fg)(demo), "24", null),
        log,
        progress: (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_output_progress__createProgress */ ._L)(demo),
        stop: limits.stop
      };
      const result = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .app_reconcile__reconcile */ .Ls)(command, settings, ports);
      const output = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_output_result_output__renderResult */ .Ix)(result, demo, false);
      terminal.problems(output.problems);
      terminal.print(output.text);
      if (!(0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .core_run_result__succeeded */ .XW)(result))
        return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_11__/* .cli_session_command__ended */ .e)(1);
    }
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_11__/* .cli_session_command__ended */ .e)();
  } finally {
    await sandbox.close();
  }
}
function demoSettings(url) {
  const raw = { "gitlab-url": url, project: "24", tag: "v0.1", token: "demo-token", links: _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DEMO_MANIFEST */ .Ec };
  const settings = (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .app_settings_settings__parseSettings */ .sj)(raw, (0,_shared_CDPJBVRT_js__WEBPACK_IMPORTED_MODULE_0__/* .app_settings_environment__readEnvironment */ .h)({}));
  if (!settings.ok)
    throw new Error(settings.problems.map(({ message }) => message).join("; "));
  return settings.value;
}
function introduction(url) {
  const manifest = _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_2__/* .DEMO_MANIFEST */ .Ec.replaceAll(/^(?=.)/gm, "    ");
  return [
    `A small GitLab is running in this process at ${url} (project 24, release v0.1).`,
    "Somebody edited the links of the release by hand. The manifest says:",
    "",
    manifest
  ].join("\n");
}



/***/ }),

/***/ 5623:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:app/settings/environment.js





/***/ }),

/***/ 2977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.XQ; },
/* harmony export */   _5: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__._5; },
/* harmony export */   fg: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.fg; },
/* harmony export */   mA: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.mA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/session.js





/***/ }),

/***/ 3872:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Oh; },
/* harmony export */   PU: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.PU; },
/* harmony export */   Pr: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Pr; },
/* harmony export */   nA: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:face/ports.js





/***/ })

};
;