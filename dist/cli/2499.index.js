"use strict";
exports.id = 2499;
exports.ids = [2499];
exports.modules = {

/***/ 2499:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fmtCommand: function() { return /* binding */ fmtCommand; }
/* harmony export */ });
/* harmony import */ var _shared_QSEAWFAF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3872);
/* harmony import */ var _shared_MPN5Z426_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);
/* harmony import */ var _shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _shared_W6RTFTJE_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1424);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3825);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7225);








// lib/cli/commands/fmt.js


// lib/report/data/format.js
function formatManifest(text) {
  const formatted = asJson(text) ?? asYaml(text);
  if (contentOf(formatted) !== contentOf(text) || commentsOf(formatted) !== commentsOf(text))
    throw new Error("the manifest cannot be formatted without changing it");
  return formatted;
}
function asJson(text) {
  if (!/^\s*[[{]/.test(text))
    return null;
  try {
    const formatted = `${JSON.stringify(JSON.parse(text), null, 2)}
`;
    return contentOf(formatted) === contentOf(text) ? formatted : null;
  } catch {
    return null;
  }
}
function asYaml(text) {
  const document = (0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(text, { version: "1.2" });
  (0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(document, {
    Collection: (_, node) => {
      if ((0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .isCollection */ .P3)(node) && node.items.length > 0)
        node.flow = false;
    },
    Scalar: (_, node) => {
      if ((0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(node) && typeof node.value === "number")
        node.value = node.source ?? String(node.value);
      const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
      if (typeof node.value === "string" && !isBlock)
        delete node.type;
    }
  });
  const written = new _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .Document */ .yo(document.contents, { version: "1.2" });
  written.commentBefore = document.commentBefore;
  written.comment = document.comment;
  return written.toString({
    lineWidth: 0,
    singleQuote: null,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
  });
}
function contentOf(text) {
  return JSON.stringify((0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text, { schema: "failsafe" }));
}
function commentsOf(text) {
  return [...new _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .Lexer */ .JG().lex(text)].filter((token) => token.startsWith("#")).map((comment) => comment.trim()).join("\n");
}

// shim:cli/session/standard-input.js


// lib/cli/commands/fmt.js
async function fmtCommand({ settings, invocation, terminal, log }) {
  const path = settings.declared.kind === "manifest" ? settings.declared.path : null;
  const found = await (0,_shared_QSEAWFAF_js__WEBPACK_IMPORTED_MODULE_0__/* .face_ports__openWorkspace */ .Oh)(settings, _plan_js__WEBPACK_IMPORTED_MODULE_8__/* .cli_session_standard_input__standardInput */ .ej).readManifest(path);
  if (!found.ok)
    return found;
  const { file, text } = found.value;
  const manifest = (0,_shared_MPN5Z426_js__WEBPACK_IMPORTED_MODULE_1__/* .core_manifest_manifest__parseManifest */ .c)(text, file);
  if (!manifest.ok && (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__hasErrors */ .l1)(manifest.problems))
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_5__/* .cli_session_command__failed */ .r)(...manifest.problems);
  const formatted = formatManifest(text);
  const isCheck = invocation.flags.check !== void 0;
  if (formatted === text && (isCheck || path !== "-")) {
    log.info(`${file} is in the style of fmt.`);
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_5__/* .cli_session_command__ended */ .e)();
  }
  if (isCheck) {
    log.info(`${file} is in another style. release-links fmt writes it.`);
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_5__/* .cli_session_command__ended */ .e)(1);
  }
  if (path === "-")
    terminal.print(formatted);
  else {
    (0,_shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_named_file__writeNamedFile */ .v4)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(settings.root, file), formatted);
    log.info(`Formatted ${file}.`);
  }
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_5__/* .cli_session_command__ended */ .e)();
}



/***/ }),

/***/ 2937:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Cg; },
/* harmony export */   WI: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.WI; },
/* harmony export */   am: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.am; },
/* harmony export */   v4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.v4; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/named-file.js





/***/ }),

/***/ 6407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eV; },
/* harmony export */   r: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.rQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/command.js





/***/ }),

/***/ 1274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.c; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/manifest/manifest.js





/***/ }),

/***/ 3872:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Oh; },
/* harmony export */   PU: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.PU; },
/* harmony export */   Pr: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Pr; },
/* harmony export */   nA: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:face/ports.js





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





/***/ })

};
;