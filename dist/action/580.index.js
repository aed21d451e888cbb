"use strict";
exports.id = 580;
exports.ids = [580];
exports.modules = {

/***/ 7392:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.HL; },
/* harmony export */   hR: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hR; },
/* harmony export */   kL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.kL; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/record.js





/***/ }),

/***/ 7924:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X$: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.X$; },
/* harmony export */   Z4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Z4; },
/* harmony export */   u7: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.u7; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:workspace/inside.js


// shim:workspace/utf8.js





/***/ }),

/***/ 4186:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Gq; },
/* harmony export */   IX: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.IX; },
/* harmony export */   ou: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.ou; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/problem/problem.js





/***/ }),

/***/ 4600:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Zf; },
/* harmony export */   r4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.r4; },
/* harmony export */   s_: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.s_; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/text/quoted.js





/***/ }),

/***/ 4580:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTextFile: function() { return /* binding */ readTextFile; }
/* harmony export */ });
/* harmony import */ var _shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7924);
/* harmony import */ var _shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4186);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7392);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);





// lib/workspace/text-file.js


var MOST_BYTES = 4e6;
async function readTextFile(root, path) {
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(root, path);
  if (path === "" || path.includes("\0") || !(0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__isInside */ .Z4)(root, absolute)) {
    return fault(path, "is not below the root folder", "Give a path relative to root.");
  }
  const real = await (0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__realPath */ .u7)(absolute);
  if (real === null)
    return fault(path, "does not exist", "Paths are relative to the input root.");
  if (!(0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__isInside */ .Z4)(await (0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__realPath */ .u7)(root) ?? root, real)) {
    return fault(path, "is a symbolic link that leads out of the root folder", "Put the file itself there.");
  }
  try {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(real);
    if (!stats.isFile())
      return fault(path, "is not a file", "Give the path of the file itself.");
    if (stats.size > MOST_BYTES) {
      return fault(path, `has ${stats.size} bytes`, `At most ${MOST_BYTES} are read.`);
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(real);
    if ((0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_utf8__firstInvalidByte */ .X$)(bytes) !== null)
      return fault(path, "is not UTF-8", "Save it as UTF-8.");
    return { ok: true, value: new TextDecoder().decode(bytes).trimEnd(), warnings: [] };
  } catch (thrown) {
    return fault(path, `cannot be read (${(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_record__errorCode */ .hR)(thrown)})`, "Check its permissions.");
  }
}
function fault(path, what, hint) {
  const message = `the file with the notes, ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_quoted__quoted */ .r4)(path)}, ${what}`;
  return { ok: false, problems: [(0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_1__/* .core_problem_problem__error */ .ou)("description-file", message, hint)] };
}



/***/ })

};
;