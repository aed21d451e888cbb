"use strict";
exports.id = 1468;
exports.ids = [1468];
exports.modules = {

/***/ 1468:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitbeakerOptions: function() { return /* reexport safe */ _shared_25ZSYTDD_js__WEBPACK_IMPORTED_MODULE_0__.dq; },
/* harmony export */   linkRoutes: function() { return /* reexport safe */ _shared_25ZSYTDD_js__WEBPACK_IMPORTED_MODULE_0__.JT; },
/* harmony export */   releaseResources: function() { return /* reexport safe */ _shared_25ZSYTDD_js__WEBPACK_IMPORTED_MODULE_0__.vu; }
/* harmony export */ });
/* harmony import */ var _shared_25ZSYTDD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4143);




/***/ }),

/***/ 4143:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: function() { return /* binding */ linkRoutes; },
/* harmony export */   dq: function() { return /* binding */ gitbeakerOptions; },
/* harmony export */   vu: function() { return /* binding */ releaseResources; }
/* harmony export */ });
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__);
// lib/gitlab/api/gitbeaker-routes.js


function releaseResources(client) {
  const options = gitbeakerOptions(client);
  return { releases: new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.ProjectReleases(options), links: new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.ReleaseLinks(options) };
}
function linkRoutes(client, recheck) {
  const send = (request) => client.send({ ...request, ...recheck !== void 0 && { recheck } });
  return new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.ReleaseLinks(gitbeakerOptions({ address: client.address, send }));
}
function gitbeakerOptions(client) {
  const { base } = client.address;
  return {
    host: base,
    requesterFn: ({ url }) => requester(client, prefixOf(url, `${base}/api/v4/`)),
    queryTimeout: null,
    rateLimits: {}
  };
}
function requester(client, prefix) {
  const send = async (method, endpoint, { searchParams, body } = {}) => {
    const answer = await client.send({
      method,
      path: `${prefix}${endpoint}`,
      query: (0,_gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.formatQuery)(searchParams),
      // gitbeaker gives a DELETE the body `{}`, which some proxies refuse and GitLab does not want.
      ...body === void 0 || method === "DELETE" ? {} : jsonBody(body)
    });
    return { status: answer.status, headers: pagingHeaders(answer.headers), body: answer.body };
  };
  return {
    get: (endpoint, options) => send("GET", endpoint, options),
    post: (endpoint, options) => send("POST", endpoint, options),
    put: (endpoint, options) => send("PUT", endpoint, options),
    delete: (endpoint, options) => send("DELETE", endpoint, options),
    patch: () => Promise.reject(new TypeError("gitbeaker asks for PATCH, which no route in use has"))
  };
}
function jsonBody(body) {
  return { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
}
function prefixOf(url, api) {
  const prefix = url.startsWith(api) ? url.slice(api.length) : "";
  return prefix === "" ? "" : `${prefix}/`;
}
function pagingHeaders(headers) {
  const kept = ["x-next-page", "x-page", "x-per-page", "x-total"].map((name) => [name, headers.get(name)]);
  return Object.fromEntries(kept.filter((pair) => pair[1] !== null));
}




/***/ })

};
;