"use strict";
exports.id = 1141;
exports.ids = [1141];
exports.modules = {

/***/ 260:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.HL; },
/* harmony export */   hR: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hR; },
/* harmony export */   kL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.kL; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/record.js





/***/ }),

/***/ 1141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginsIn: function() { return /* binding */ loginsIn; },
/* harmony export */   readGlabLogins: function() { return /* binding */ readGlabLogins; }
/* harmony export */ });
/* harmony import */ var _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);
/* harmony import */ var _shared_W6RTFTJE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1424);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(260);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);




// lib/workspace/glab-logins.js



async function readGlabLogins(environment) {
  for (const folder of foldersOf(environment)) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "config.yml"), "utf8").catch(() => null);
    if (text !== null)
      return loginsIn(text);
  }
  return [];
}
function foldersOf({ GLAB_CONFIG_DIR: own, XDG_CONFIG_HOME: xdg, HOME: home = (0,node_os__WEBPACK_IMPORTED_MODULE_4__.homedir)() }) {
  if (own)
    return [own];
  const folders = [xdg, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(home, ".config"), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(home, "Library", "Application Support")];
  return folders.flatMap((folder) => folder ? [(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, "glab-cli")] : []);
}
function loginsIn(text) {
  const file = parsed(text);
  const hosts = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(file) && (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(file["hosts"]) ? file["hosts"] : {};
  const first = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(file) ? file["host"] : void 0;
  const logins = Object.entries(hosts).flatMap(([host, entry]) => loginOf(host.toLowerCase(), entry) ?? []);
  return logins.sort((a, b) => Number(b.host === first) - Number(a.host === first));
}
function parsed(text) {
  try {
    return (0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text.replaceAll(/!!null[ \t]+(?=\S)/g, ""), { maxAliasCount: 0, logLevel: "silent" });
  } catch {
    return null;
  }
}
function loginOf(host, entry) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(entry) || !/^[\w.-]+(?::\d+)?$/.test(host))
    return null;
  const { token, api_protocol: protocol, api_host: apiHost, is_oauth2: isOauth } = entry;
  const at = typeof apiHost === "string" && /^[\w.-]+(?::\d+)?$/.test(apiHost) ? apiHost : host;
  return {
    host,
    url: `${protocol === "http" ? "http" : "https"}://${at}`,
    token: tokenOf(token, String(isOauth) === "true")
  };
}
function tokenOf(value, isOauth) {
  if (typeof value !== "string" || value.trim() === "")
    return null;
  return { kind: isOauth ? "oauth" : "private", value: value.trim() };
}



/***/ })

};
;