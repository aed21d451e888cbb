"use strict";
exports.id = 5999;
exports.ids = [5999];
exports.modules = {

/***/ 5999:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: function() { return /* binding */ junitReport; }
/* harmony export */ });
/* harmony import */ var _shared_MWIELF2E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7469);
/* harmony import */ var _shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7064);
/* harmony import */ var _shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(810);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6606);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3189);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3825);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7225);








// shim:report/words/failure.js


// shim:report/text/apply.js


// shim:report/text/problems.js


// lib/report/text/junit.js
function junitReport(result) {
  const cases = casesOf(result);
  const failures = cases.filter(({ bad }) => bad?.kind === "failure").length;
  const errors = cases.filter(({ bad }) => bad?.kind === "error").length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="release-links" ${counts}>`,
    ...cases.flatMap(caseLines),
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function casesOf(result) {
  switch (result.kind) {
    case "failed":
      return [runCase(result.problems, (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .report_words_failure__failureOf */ .Zu)(result, { failOnChanges: true }) ?? "")];
    case "validated":
      return [{ suite: "release-links", name: result.validation.file, bad: null }];
    case "reported": {
      const own = (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__hasErrors */ .l1)(result.report.problems) ? [runCase(result.report.problems, (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .report_words_failure__failureOf */ .Zu)(result, { failOnChanges: true }) ?? "")] : [];
      return [...own, ...result.report.releases.map((release) => releaseCase(release, result.report))];
    }
  }
}
function runCase(problems, message) {
  const text = problems.map((problem) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .report_text_problems__renderProblem */ .pg)(problem)).join("\n");
  return { suite: "release-links", name: "run", bad: { kind: "error", message, text } };
}
function releaseCase(release, { dryRun }) {
  const { project, tag, plan, uploads, remaining, problems } = release;
  const differs = dryRun ? (0,_shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_2__/* .core_run_report__isPending */ .Oo)(release) || plan.conflicts.length > 0 : remaining !== null && !(0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_4__/* .core_plan_plan__isInSync */ .me)(remaining) || (release.outcomes ?? []).some(({ status }) => status !== "done") || release.outcomes === null && ((0,_shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_2__/* .core_run_report__isPending */ .Oo)(release) || plan.conflicts.length > 0);
  if (!differs && !(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__hasErrors */ .l1)(problems))
    return { suite: project, name: tag, bad: null };
  const paint = (0,_shared_5P445VO3_js__WEBPACK_IMPORTED_MODULE_1__/* .report_text_columns__painter */ .cn)(false);
  const lines = [...(0,_shared_MWIELF2E_js__WEBPACK_IMPORTED_MODULE_0__/* .report_text_plan__planSection */ .n)(release, true, paint), ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .report_text_apply__applySection */ .Xd)(release, true, paint)];
  const parts = [
    (0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_5__/* .core_text_quoted__counted */ .Zf)(plan.changes.length, "change"),
    ...uploads.length > 0 ? [(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_5__/* .core_text_quoted__counted */ .Zf)(uploads.length, "upload")] : [],
    ...plan.conflicts.length > 0 ? [(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_5__/* .core_text_quoted__counted */ .Zf)(plan.conflicts.length, "conflict")] : []
  ];
  const message = `The release is not what the manifest says: ${parts.join(", ")}.`;
  return { suite: project, name: tag, bad: { kind: "failure", message, text: lines.join("\n").trimEnd() } };
}
function caseLines({ suite, name, bad }) {
  const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"`;
  if (bad === null)
    return [`${open}/>`];
  return [
    `${open}>`,
    `      <${bad.kind} message="${attribute(bad.message)}">${(0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__xml */ .Qh)(bad.text)}</${bad.kind}>`,
    "    </testcase>"
  ];
}
function attribute(value) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__xml */ .Qh)((0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__seen */ .Yp)(value));
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

/***/ 6606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Dz; },
/* harmony export */   Gb: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Gb; },
/* harmony export */   Xw: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Xw; },
/* harmony export */   Z9: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Z9; },
/* harmony export */   me: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.me; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/plan/plan.js





/***/ }),

/***/ 7469:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.e; },
/* harmony export */   n: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nR; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/text/plan.js





/***/ }),

/***/ 3825:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Dc; },
/* harmony export */   Gq: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Gq; },
/* harmony export */   IX: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.IX; },
/* harmony export */   l1: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.l1; },
/* harmony export */   ou: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.ou; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/problem/problem.js





/***/ }),

/***/ 3189:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Zf; },
/* harmony export */   r4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.r4; },
/* harmony export */   s_: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.s_; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/quoted.js





/***/ }),

/***/ 810:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.F9; },
/* harmony export */   KJ: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.KJ; },
/* harmony export */   Oo: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Oo; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/run/report.js





/***/ })

};
;