"use strict";
exports.id = 811;
exports.ids = [811];
exports.modules = {

/***/ 2811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestProblems: function() { return /* reexport safe */ _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_0__.bv; },
/* harmony export */   signPlan: function() { return /* reexport safe */ _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_0__.t7; }
/* harmony export */ });
/* harmony import */ var _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9215);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2785);
/* harmony import */ var _shared_EQFGD2FX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1077);
/* harmony import */ var _shared_WJUPWBNG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5870);
/* harmony import */ var _shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4186);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7392);










/***/ })

};
;