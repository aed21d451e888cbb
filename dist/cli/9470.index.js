"use strict";
exports.id = 9470;
exports.ids = [9470];
exports.modules = {

/***/ 9470:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobAnnotations: function() { return /* binding */ jobAnnotations; }
/* harmony export */ });
/* harmony import */ var _shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3558);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3936);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21);




// lib/report/data/job-annotations.js
var LIMIT = 7e4;
var LABEL_LIMIT = 200;
function jobAnnotations(result) {
  const releases = result.kind === "reported" ? result.report.releases : [];
  const links = releases.flatMap(({ tag, url }) => url === null || !/^https?:\/\//.test(url) ? [] : [{ external_link: { label: `Release ${(0,_shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_changed_part__shorten */ .n)((0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__seen */ .Yp)(tag), LABEL_LIMIT)}`, url: (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskUrl */ .Y)(url) } }]);
  const fitting = [];
  let size = 0;
  for (const link of links) {
    size += Buffer.byteLength(JSON.stringify(link)) + 1;
    if (size > LIMIT)
      break;
    fitting.push(link);
  }
  return `${JSON.stringify(fitting.length === 0 ? {} : { "Release links": fitting })}
`;
}



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

/***/ 3558:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.V6; },
/* harmony export */   n: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nn; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/words/changed-part.js





/***/ }),

/***/ 21:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.MF; },
/* harmony export */   Y: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.YD; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/credentials.js





/***/ })

};
;