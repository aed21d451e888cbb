"use strict";
exports.id = 882;
exports.ids = [882];
exports.modules = {

/***/ 882:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderGetText: function() { return /* binding */ renderGetText; },
/* harmony export */   renderListText: function() { return /* binding */ renderListText; },
/* harmony export */   renderTagsText: function() { return /* binding */ renderTagsText; }
/* harmony export */ });
/* harmony import */ var _shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7064);
/* harmony import */ var _shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3936);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21);





// lib/report/text/links.js
var HEADS = ["ID", "NAME", "TYPE", "PATH", "URL"];
var COLUMN_LIMIT = 48;
function renderListText(links) {
  if (links.length === 0)
    return "The release has no links.\n";
  const rows = [HEADS, ...links.map((link) => fields(link).map(([, value]) => value))];
  const widths = HEADS.map((_, column) => (0,_shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_text_columns__columnWidth */ .NU)(rows.map((row) => row[column] ?? ""), COLUMN_LIMIT));
  const lines = rows.map((row) => row.map((cell, column) => (0,_shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_text_columns__padEnd */ .X_)(cell, widths[column] ?? 0)).join("  "));
  return lines.map((line) => `${line.trimEnd()}
`).join("");
}
function renderTagsText(tags) {
  return tags.map((tag) => `${(0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)(tag)}
`).join("");
}
function renderGetText(link) {
  const address = (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)((0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_text_credentials__maskUrl */ .Y)(link.direct_asset_url));
  const rows = [...fields(link), ["permanent", address]];
  const width = rows.reduce((widest, [label]) => Math.max(widest, label.length), 0) + 1;
  return rows.map(([label, value]) => `${(0,_shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_text_columns__padEnd */ .X_)(`${label}:`, width)} ${value}
`).join("");
}
function fields(link) {
  const path = link.direct_asset_path;
  return [
    ["id", String(link.id)],
    ["name", (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)(link.name)],
    ["type", link.link_type],
    ["path", path === null ? _shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_sentences__NONE */ .IV : (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)(path)],
    ["url", (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__/* .report_words_escape__terminal */ .XC)((0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_text_credentials__maskUrl */ .Y)(link.url))]
  ];
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

/***/ 21:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.MF; },
/* harmony export */   Y: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.YD; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/credentials.js





/***/ }),

/***/ 610:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.FF; },
/* harmony export */   Hf: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Hf; },
/* harmony export */   II: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.II; },
/* harmony export */   IV: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.IV; },
/* harmony export */   NF: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.NF; },
/* harmony export */   UD: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.UD; },
/* harmony export */   _D: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__._D; },
/* harmony export */   a4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.a4; },
/* harmony export */   hW: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hW; },
/* harmony export */   pH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.pH; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/words/sentences.js





/***/ })

};
;