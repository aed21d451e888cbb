"use strict";
exports.id = 7304;
exports.ids = [7304];
exports.modules = {

/***/ 7304:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasTag: function() { return /* binding */ hasTag; }
/* harmony export */ });
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1917);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7225);


// shim:gitlab/client/address.js


// lib/gitlab/api/tags.js
async function hasTag(client, tag) {
  (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .gitlab_client_address__checkSegment */ .c3)("tag", tag);
  const path = `projects/${encodeURIComponent(client.project)}/repository/tags/${encodeURIComponent(tag)}`;
  try {
    await client.send({ method: "GET", path });
    return true;
  } catch (error) {
    if ((0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__isMissing */ .eN)(error, "tag"))
      return false;
    if (error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE && error.kind === "denied")
      return null;
    throw error;
  }
}



/***/ }),

/***/ 1917:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.aH; },
/* harmony export */   eN: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eN; },
/* harmony export */   k$: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.k$; },
/* harmony export */   nE: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nE; },
/* harmony export */   y2: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.y2; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:ports/store-error.js





/***/ })

};
;