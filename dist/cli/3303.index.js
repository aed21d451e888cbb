"use strict";
exports.id = 3303;
exports.ids = [3303];
exports.modules = {

/***/ 3303:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCallText: function() { return /* binding */ renderCallText; }
/* harmony export */ });
/* harmony import */ var _shared_MWIELF2E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7469);
/* harmony import */ var _shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7064);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3936);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21);





// lib/report/text/call.js
var DONE = { create: "Created", update: "Updated", delete: "Deleted" };
function renderCallText(call, options) {
  const paint = (0,_shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_1__/* .report_text_columns__painter */ .cn)(options.color);
  const { change, link } = call;
  const lines = change === null || call.status === "unchanged" ? [] : (0,_shared_MWIELF2E_js__WEBPACK_IMPORTED_MODULE_0__/* .report_text_plan__changeLines */ .e)(change, nameWidth(call), paint, options.width);
  const permanent = call.status !== "done" || link === null || link.direct_asset_path === null ? [] : [`  permanent: ${(0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)((0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_text_credentials__maskUrl */ .Y)(link.direct_asset_url))}`];
  return `${[paint("bold", sentence(call)), ...lines, ...permanent].join("\n")}
`;
}
function nameWidth({ change }) {
  const name = change?.action === "create" ? change.after.name : change?.action === "delete" ? change.before.name : "";
  return (0,_shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_1__/* .report_text_columns__displayWidth */ .bY)((0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)(name));
}
function sentence({ command, project, tag, status, change, link }) {
  const where = `${/^\d+$/.test(project) ? "project " : ""}${(0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)(project)} ${(0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)(tag)}`;
  const id = link?.id ?? (change === null || change.action === "create" ? null : change.before.id);
  const what = id === null ? "a link" : `link ${id}`;
  switch (status) {
    case "planned":
      return `Would ${command} ${what} of ${where}:`;
    case "done":
      return `${DONE[command]} ${what} of ${where}:`;
    case "unchanged":
      return `Nothing to do: ${what} of ${where} is ${link === null ? "gone" : "like this"} already.`;
  }
}



/***/ }),

/***/ 7064:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.NU; },
/* harmony export */   X_: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.X_; },
/* harmony export */   bY: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.uj; },
/* harmony export */   cn: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.cn; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/text/columns.js





/***/ }),

/***/ 3936:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.MT; },
/* harmony export */   Qh: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Qh; },
/* harmony export */   XC: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.XC; },
/* harmony export */   Yp: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Yp; },
/* harmony export */   ci: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.ci; },
/* harmony export */   j2: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.j2; },
/* harmony export */   kY: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.kY; },
/* harmony export */   wc: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.wc; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/words/escape.js





/***/ }),

/***/ 7469:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.e; },
/* harmony export */   n: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nR; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/text/plan.js





/***/ })

};
;