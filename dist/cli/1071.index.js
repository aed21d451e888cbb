"use strict";
exports.id = 1071;
exports.ids = [1071];
exports.modules = {

/***/ 1071:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestProblems: function() { return /* reexport safe */ _shared_4OIHMLSG_js__WEBPACK_IMPORTED_MODULE_0__.bv; },
/* harmony export */   signPlan: function() { return /* reexport safe */ _shared_4OIHMLSG_js__WEBPACK_IMPORTED_MODULE_0__.t7; }
/* harmony export */ });
/* harmony import */ var _shared_4OIHMLSG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(483);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5157);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(260);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6606);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1959);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3189);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3825);











/***/ })

};
;