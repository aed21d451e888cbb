"use strict";
exports.id = 93;
exports.ids = [93];
exports.modules = {

/***/ 8093:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   savePlan: function() { return /* binding */ savePlan; }
/* harmony export */ });
/* harmony import */ var _shared_SXEWGN4J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9044);
/* harmony import */ var _shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);
/* harmony import */ var _shared_FI33LECU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7452);
/* harmony import */ var _shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4186);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7392);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2500);







// shim:core/text/credentials.js


// lib/core/saved/credentials.js
var TELLING = /(?:token|secret|passw(?:or)?d|pwd|api[-_]?key|access[-_]?key|auth(?:orization)?|credential|signature|^sig|^key)$/i;
function holdsCredentials(url) {
  if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .core_text_credentials__maskUrl */ .YD)(url) !== url)
    return true;
  const [, query = ""] = url.split(/[?#](.*)/s);
  return query.split(/[&;#?]/).some((parameter) => {
    const [name = "", value = ""] = parameter.split(/=(.*)/s);
    return value !== "" && (TELLING.test(name) || (0,_shared_FI33LECU_js__WEBPACK_IMPORTED_MODULE_2__/* .core_token__looksLikeToken */ .A)(value));
  });
}
function countCredentials({ releases }) {
  const links = releases.flatMap(({ desired, current }) => [...desired, ...current]);
  return [...new Set(links.map(({ url }) => url))].filter(holdsCredentials).length;
}

// shim:report/words/escape.js


// lib/face/saved-plan.js
async function savePlan({ result, path, hide, log }) {
  if (result.kind !== "reported" || !result.report.dryRun)
    return [];
  const { signed } = result;
  if (signed === void 0) {
    log.info(`The plan was not saved to ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_quoted__quoted */ .r4)(path)}: it cannot be applied.`);
    return [];
  }
  const { format, version, ...content } = signed.plan;
  const text = (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .report_words_escape__jsonText */ .wc)({ format, version, digest: signed.digest, ...content });
  if (hide(text) !== text)
    return [holdsToken(path)];
  const secrets = countCredentials(signed.plan);
  const written = await (0,_shared_SXEWGN4J_js__WEBPACK_IMPORTED_MODULE_0__/* .writePlanFile */ .J)(path, text, secrets > 0);
  if (!written.ok)
    return written.problems;
  log.info(`Saved the plan to ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_quoted__quoted */ .r4)(path)}: ${signed.digest}`);
  if (secrets > 0)
    log.warning(...credentialsSaved(path, secrets));
  return [];
}
function credentialsSaved(path, secrets) {
  return [
    `${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_quoted__quoted */ .r4)(path)} holds credentials of ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_quoted__counted */ .Zf)(secrets, "URL")}; only you may read it (mode 600)`,
    "Anyone who can download it as an artifact can read them, too: limit who can, or take them out of the URLs."
  ];
}
function holdsToken(path) {
  return (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_3__/* .core_problem_problem__error */ .ou)("plan-file-token", `the plan was not saved to ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_quoted__quoted */ .r4)(path)}: a link of it holds a token that this run uses`, "Remove the token from the link: everybody who sees the release could use it.");
}



/***/ }),

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

/***/ 7452:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.AK; },
/* harmony export */   b: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.bl; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/token.js





/***/ }),

/***/ 9044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: function() { return /* binding */ writePlanFile; },
/* harmony export */   w: function() { return /* binding */ readPlanFile; }
/* harmony export */ });
/* harmony import */ var _shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7924);
/* harmony import */ var _shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4186);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7392);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);





// lib/workspace/plan-file.js


var MOST_BYTES = 256 * 1024 * 1024;
var UNREADABLE = "plan-file-unreadable";
var UNWRITABLE = "plan-file-unwritable";
async function readPlanFile(path) {
  const failed = (why, hint) => failure(UNREADABLE, `the saved plan ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_quoted__quoted */ .r4)(path)} cannot be read: ${why}`, hint);
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(path);
  const real = path.includes("\0") ? null : await (0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__realPath */ .u7)(absolute);
  if (real === null)
    return failed("there is no such file", "Paths are relative to the working directory. Is the artifact there?");
  if (await leadsOut(absolute, real))
    return failed("a symbolic link leads out of the working directory", "Put the file itself there.");
  try {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(real);
    if (!stats.isFile())
      return failed("it is not a file", "Give the path of the file itself.");
    if (stats.size > MOST_BYTES)
      return failed("it is too large", "Is this the right file?");
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(real);
    if ((0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_utf8__firstInvalidByte */ .X$)(bytes) !== null)
      return failed("it is not UTF-8", "Is this the right file?");
    return { ok: true, value: new TextDecoder().decode(bytes), warnings: [] };
  } catch (thrown) {
    return failed((0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_record__errorCode */ .hR)(thrown), "Check its permissions.");
  }
}
async function writePlanFile(path, text, isSecret) {
  const failed = (why, hint) => failure(UNWRITABLE, `the plan cannot be saved to ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_quoted__quoted */ .r4)(path)}: ${why}`, hint);
  if (path.includes("\0"))
    return failed("it is not a path", "Check the path.");
  const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(path);
  const folder = await (0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__realPath */ .u7)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(absolute));
  if (folder === null)
    return failed("there is no such folder", "Paths are relative to the working directory; folders are not created.");
  if (await leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(absolute), folder))
    return failed("a symbolic link leads its folder out of the working directory", REALLY_THERE);
  const target = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(absolute));
  const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.lstat)(target).catch(() => null);
  if (there?.isSymbolicLink())
    return failed("it is a symbolic link", "Remove the link, or write to another file.");
  if (there !== null && !there.isFile())
    return failed("it is not a file", "Give the path of a file.");
  try {
    const kept = await writeWhole(target, text, isSecret);
    return kept ? { ok: true, value: null, warnings: [] } : failed(NOT_PRIVATE, WITHOUT_CREDENTIALS);
  } catch (thrown) {
    return failed((0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_record__errorCode */ .hR)(thrown), "Check the permissions of the folder, and the free space on the disk.");
  }
}
var REALLY_THERE = "Write to a folder that is really there.";
var NOT_PRIVATE = "it holds credentials, and this file system cannot keep a file from others (mode 600)";
var WITHOUT_CREDENTIALS = "Save it elsewhere, or take the credentials out of the addresses.";
var OWNER_ONLY = 384;
var OTHERS = 63;
async function writeWhole(target, text, isSecret) {
  const early = `${target}.${process.pid}.tmp`;
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.unlink)(early).catch(() => {
  });
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(early, "wx", OWNER_ONLY);
  try {
    const isPrivate = ((await handle.stat()).mode & OTHERS) === 0;
    if (isSecret && !isPrivate)
      return false;
    await handle.writeFile(text);
    await handle.sync();
    if (!isSecret)
      await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.chmod)(early, 438 & ~process.umask());
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rename)(early, target);
    return true;
  } finally {
    await handle.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.unlink)(early).catch(() => {
    });
  }
}
async function leadsOut(absolute, real) {
  const here = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(".");
  return (0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__isInside */ .Z4)(here, absolute) && !(0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__isInside */ .Z4)(await (0,_shared_7VF5RZ5K_js__WEBPACK_IMPORTED_MODULE_0__/* .workspace_inside__realPath */ .u7)(here) ?? here, real);
}
function failure(code, message, hint) {
  return { ok: false, problems: [(0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_1__/* .core_problem_problem__error */ .ou)(code, message, hint)] };
}




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





/***/ })

};
;