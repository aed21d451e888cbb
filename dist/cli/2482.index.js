"use strict";
exports.id = 2482;
exports.ids = [2482];
exports.modules = {

/***/ 2482:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportUsage: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.wB; },
/* harmony export */   runCommand: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.DZ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/run-command.js




/***/ })

};
;