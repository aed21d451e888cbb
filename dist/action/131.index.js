"use strict";
exports.id = 131;
exports.ids = [131];
exports.modules = {

/***/ 4131:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitbeakerOptions: function() { return /* reexport */ gitbeakerOptions; },
  linkRoutes: function() { return /* reexport */ linkRoutes; },
  releaseResources: function() { return /* reexport */ releaseResources; }
});

// EXTERNAL MODULE: external "../gitbeaker/index.js"
var index_js_ = __webpack_require__(4406);
;// CONCATENATED MODULE: ./lib/parts/action/shared-25ZSYTDD.js
// lib/gitlab/api/gitbeaker-routes.js


function releaseResources(client) {
  const options = gitbeakerOptions(client);
  return { releases: new index_js_.ProjectReleases(options), links: new index_js_.ReleaseLinks(options) };
}
function linkRoutes(client, recheck) {
  const send = (request) => client.send({ ...request, ...recheck !== void 0 && { recheck } });
  return new index_js_.ReleaseLinks(gitbeakerOptions({ address: client.address, send }));
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
      query: (0,index_js_.formatQuery)(searchParams),
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



;// CONCATENATED MODULE: ./lib/parts/action/gitlab_api_gitbeaker_routes.js




/***/ })

};
;