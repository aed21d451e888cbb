"use strict";
exports.id = 8384;
exports.ids = [8384];
exports.modules = {

/***/ 8384:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionCommand: function() { return /* binding */ versionCommand; }
/* harmony export */ });
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1345);


// shim:app/version.js


// lib/cli/commands/version.js
async function versionCommand({ terminal, invocation }) {
  const isVerbose = invocation.flags.verbose !== void 0;
  const text = isVerbose ? await details() : `${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .app_version__VERSION */ .Rr}
`;
  terminal.print(text);
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_command__ended */ .e)();
}
async function details() {
  const { buildInfo } = await __webpack_require__.e(/* import() */ 3161).then(__webpack_require__.bind(__webpack_require__, 3161));
  return buildInfo(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .app_version__VERSION */ .Rr, process.argv[1] ?? "");
}



/***/ }),

/***/ 6407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eV; },
/* harmony export */   r: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.rQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/command.js





/***/ })

};
;