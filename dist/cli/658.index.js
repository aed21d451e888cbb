"use strict";
exports.id = 658;
exports.ids = [658];
exports.modules = {

/***/ 658:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inRepository: function() { return /* binding */ inRepository; }
/* harmony export */ });
/* harmony import */ var _shared_44E4HRMO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3423);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


// lib/face/repository-place.js

function inRepository({ place, ...problem }, { root, declared }, repository) {
  if (place === void 0 || declared.kind !== "manifest")
    return problem;
  const [top, path] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, place.file)];
  if (!(0,_shared_44E4HRMO_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__isInside */ .Z)(top, path))
    return { ...problem, place };
  return { ...problem, place: { ...place, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") } };
}



/***/ }),

/***/ 3423:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Z4; },
/* harmony export */   u: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.u7; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:workspace/inside.js





/***/ })

};
;