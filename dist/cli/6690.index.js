"use strict";
exports.id = 6690;
exports.ids = [6690];
exports.modules = {

/***/ 6690:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderValidationMarkdown: function() { return /* reexport safe */ _shared_RUQTY76H_js__WEBPACK_IMPORTED_MODULE_0__.Z; }
/* harmony export */ });
/* harmony import */ var _shared_RUQTY76H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9094);
/* harmony import */ var _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(610);
/* harmony import */ var _shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3558);
/* harmony import */ var _shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(810);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3936);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9727);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6606);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3189);













/***/ })

};
;