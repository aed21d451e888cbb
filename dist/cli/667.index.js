"use strict";
exports.id = 667;
exports.ids = [667];
exports.modules = {

/***/ 6143:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.io; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/parsed-url.js





/***/ }),

/***/ 667:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitRemote: function() { return /* binding */ readGitRemote; },
/* harmony export */   remoteParts: function() { return /* binding */ remoteParts; }
/* harmony export */ });
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);


// lib/workspace/git-remote.js


var run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_1__.execFile);
var OTHER_NAMES = { "altssh.gitlab.com": "gitlab.com" };
async function readGitRemote(folder) {
  const names = (await git(folder, ["remote"]))?.split("\n").filter((name2) => name2 !== "") ?? [];
  const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
  const url = name === void 0 ? null : await git(folder, ["remote", "get-url", name]);
  const parts = url === null ? null : remoteParts(url);
  return parts && name !== void 0 ? { name, ...parts } : null;
}
async function git(folder, args) {
  try {
    const { stdout } = await run("git", ["-C", folder, ...args], { timeout: 5e3, maxBuffer: 1e5 });
    return stdout.trim();
  } catch {
    return null;
  }
}
function remoteParts(url) {
  const scp = /^(?:[^@/:\s]+@)?([^@/:\s]+):(?!\/\/)([^\s]+)$/.exec(url);
  const parsed = scp === null ? (0,_shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_0__/* .core_parsed_url__parsedUrl */ .i)(url) : null;
  const isWeb = parsed?.protocol === "https:" || parsed?.protocol === "http:";
  if (parsed !== null && !isWeb && !/^(?:git\+)?ssh:$/.test(parsed.protocol))
    return null;
  const host = (scp?.[1] ?? (isWeb ? parsed?.host : parsed?.hostname) ?? "").toLowerCase();
  const path = scp?.[2] ?? decoded(parsed?.pathname ?? "");
  const project = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  if (host.length < 2 || !project.includes("/"))
    return null;
  return { host: OTHER_NAMES[host] ?? host, project };
}
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}



/***/ })

};
;