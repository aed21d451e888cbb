"use strict";
exports.id = 3605;
exports.ids = [3605];
exports.modules = {

/***/ 3605:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAnswer: function() { return /* binding */ readAnswer; }
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_0__);
// lib/cli/output/answer.js

async function readAnswer(input, stop) {
  const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, terminal: false });
  const end = () => lines.close();
  const answer = new Promise((done) => {
    lines.once("line", done);
    lines.once("close", () => done(""));
  });
  stop.addEventListener("abort", end);
  if (stop.aborted)
    end();
  try {
    return await answer;
  } finally {
    stop.removeEventListener("abort", end);
    lines.close();
    input.pause();
  }
}



/***/ })

};
;