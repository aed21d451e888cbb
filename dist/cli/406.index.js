"use strict";
exports.id = 406;
exports.ids = [406];
exports.modules = {

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitbeakerOptions: () => (/* binding */ gitbeakerOptions),
/* harmony export */   linkRoutes: () => (/* binding */ linkRoutes),
/* harmony export */   releaseResources: () => (/* binding */ releaseResources)
/* harmony export */ });
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__);
/**
 * gitbeaker's resources over our client: gitbeaker knows the routes and their encoding, the client how to send.
 * The token is not given to gitbeaker at all.
 */


/** @throws StoreError `refused` where the client's URL is none */
function releaseResources(client) {
    const options = gitbeakerOptions(client);
    return { releases: new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.ProjectReleases(options), links: new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.ReleaseLinks(options) };
}
/** The routes of links, for one call that looks at what became of it before it is sent again. */
function linkRoutes(client, beforeRetry) {
    const send = (request) => client.send({ ...request, ...(beforeRetry !== undefined && { beforeRetry }) });
    return new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.ReleaseLinks(gitbeakerOptions({ address: client.address, send }));
}
/** Options for `new MergeRequestNotes(…)` and its like. @throws StoreError `refused` where the client's URL is none */
function gitbeakerOptions(client) {
    const { base } = client.address;
    return {
        host: base,
        requesterFn: ({ url }) => requester(client, prefixOf(url, `${base}/api/v4/`)),
        queryTimeout: null,
        rateLimits: {},
    };
}
/**
 * gitbeaker's own `createRequesterFn` would do, but it asks of each body whether it is a `FormData`, and to know
 * what that is Node loads undici: 20 to 40 ms before the first write.
 */
function requester(client, prefix) {
    const send = async (method, endpoint, { searchParams, body } = {}) => {
        const answer = await client.send({
            method,
            path: `${prefix}${endpoint}`,
            query: (0,_gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.formatQuery)(searchParams),
            // gitbeaker gives a DELETE the body `{}`, which some proxies refuse and GitLab does not want.
            ...(body === undefined || method === 'DELETE' ? {} : jsonBody(body)),
        });
        return { status: answer.status, headers: pagingHeaders(answer.headers), body: answer.body };
    };
    return {
        get: (endpoint, options) => send('GET', endpoint, options),
        post: (endpoint, options) => send('POST', endpoint, options),
        put: (endpoint, options) => send('PUT', endpoint, options),
        delete: (endpoint, options) => send('DELETE', endpoint, options),
        patch: () => Promise.reject(new TypeError('gitbeaker asks for PATCH, which no route in use has')),
    };
}
/** Keys as they are: all that is given to gitbeaker here has GitLab's own names. */
function jsonBody(body) {
    return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}
/** Some resources (notes) keep the first part of the route, `projects`, in their base address. */
function prefixOf(url, api) {
    const prefix = url.startsWith(api) ? url.slice(api.length) : '';
    return prefix === '' ? '' : `${prefix}/`;
}
/** Only what tells pages apart: without `link`, gitbeaker cannot follow it. */
function pagingHeaders(headers) {
    const kept = ['x-next-page', 'x-page', 'x-per-page', 'x-total'].map((name) => [name, headers.get(name)]);
    return Object.fromEntries(kept.filter((pair) => pair[1] !== null));
}


/***/ })

};
;