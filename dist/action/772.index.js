"use strict";
exports.id = 772;
exports.ids = [772,406];
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


/***/ }),

/***/ 6772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMergeRequestNotes: () => (/* binding */ createMergeRequestNotes)
/* harmony export */ });
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_text_append_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3770);
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3673);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(127);
/* harmony import */ var _client_paging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(406);
/* harmony import */ var _transport_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6888);
/* harmony import */ var _gitbeaker_routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5406);
/**
 * Notes on a GitLab merge request, through gitbeaker's MergeRequestNotes and our own requester.
 *
 * Only access tokens may write notes (GitLab's lib/api/notes.rb: a job token reads, and gets 401 for the
 * rest). A note counts as ours only if the token's own user wrote it: the marker is public, a token with the
 * role Maintainer may edit other people's notes, and a stranger who wrote the marker first would own the text
 * that reviewers trust. Where GitLab does not tell who the token is, GitLab's own refusal has to do.
 */







/** 50,000 notes. */
const MAX_PAGES = 500;
/**
 * The notes of one merge request.
 *
 * @param over its `project` is the one that has the merge request: the target's, in a fork's pipeline
 */
function createMergeRequestNotes(over, iid) {
    return new GitLabNotes(over instanceof _client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitLabClient */ .z ? over : new _client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitLabClient */ .z(over), iid);
}
class GitLabNotes {
    #client;
    #iid;
    #resource = null;
    constructor(client, iid) {
        this.#client = client;
        this.#iid = iid;
    }
    async find(marker) {
        const marked = (await this.#all()).filter(({ body }) => firstLine(body) === marker);
        if (marked.length === 0)
            return [];
        const self = await this.#ownName();
        return marked
            .filter(({ author }) => self === null || author === self)
            .map(({ id, body }) => ({ id, body }));
    }
    async create(body) {
        await this.#notes.create(this.#client.project, this.#iid, inert(body));
    }
    async update(id, body) {
        await this.#notes.edit(this.#client.project, this.#iid, id, { body: inert(body) });
    }
    /** All notes, oldest first. GitLab takes hidden notes off a page after cutting it: only its end is the end. */
    async #all() {
        const notes = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const answer = await this.#notes.all(this.#client.project, this.#iid, {
                sort: 'asc',
                orderBy: 'created_at',
                perPage: _client_paging_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .md,
                page,
                showExpanded: true,
            });
            const { data, paginationInfo } = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(answer) ? answer : {};
            if (!Array.isArray(data))
                throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('unexpected', 'GitLab’s answer has no list of notes');
            (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_6__/* .append */ .B)(notes, data.flatMap(readNote));
            if (!(0,_client_paging_js__WEBPACK_IMPORTED_MODULE_3__/* .hasNext */ .oy)(paginationInfo, page, data.length))
                return notes;
        }
        return notes;
    }
    /** The user name of the token, or `null` where it is not told (a token that is limited to a few routes). */
    async #ownName() {
        try {
            const { body } = await this.#client.send({ method: 'GET', path: 'user' });
            const name = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(body) ? body['username'] : null;
            return typeof name === 'string' ? name : null;
        }
        catch (error) {
            if (error instanceof _ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD && (error.kind === 'denied' || error.kind === 'missing'))
                return null;
            throw error;
        }
    }
    get #notes() {
        this.#resource ??= new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_0__.MergeRequestNotes((0,_gitbeaker_routes_js__WEBPACK_IMPORTED_MODULE_4__.gitbeakerOptions)(this.#client));
        return this.#resource;
    }
}
/** One note of a list; none for what is no note. */
function readNote(value) {
    if (!(0,_transport_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
        return [];
    const { id, body, author } = value;
    if (typeof id !== 'number' || typeof body !== 'string')
        return [];
    const name = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(author) ? author['username'] : null;
    return [{ id, body, author: typeof name === 'string' ? name : null }];
}
function firstLine(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}
/**
 * GitLab carries out lines that begin with `/` as quick actions (`/merge`, `/close`). No report has such a line;
 * this holds even if one had.
 */
function inert(body) {
    return body.replace(/^([ \t]*)\//gm, '$1&#47;');
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   oy: () => (/* binding */ hasNext)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _transport_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6888);
/**
 * Lists by pages, counted by ourselves. A `Link` header names a host and carries every parameter, tokens
 * included; it is never looked at. `x-next-page` only says whether to go on.
 */


/** GitLab's largest page. */
const PAGE_SIZE = 100;
/** 100,000 rows. A server that has more than that to say about one release is not to be believed. */
const MAX_PAGES = 1000;
/** How often a list is read whose pages do not add up. */
const READS = 3;
/**
 * Reads page after page until GitLab says that there is no next one.
 *
 * Pages are cut at different moments: a row that is added or taken away in between moves others over the cut, and one
 * of them is on no page. So the rows of several pages are held against `x-total`, which has to stay the same; what does
 * not add up is read again. GitLab leaves it out for more than 10,000 rows, of which nothing can be checked.
 *
 * @param fetchPage gives gitbeaker's expanded answer: `data` and, for a list, `paginationInfo`
 * @param keyOf what tells rows apart: pages overlap where rows are added meanwhile, or share a created_at
 * @param where what the rows are, for errors (`releases`)
 * @throws StoreError `unexpected` for an answer that is no list, a list that repeats itself, never ends or never adds up
 */
async function readPages(fetchPage, readRow, keyOf, where) {
    for (let read = 1; read <= READS; read += 1) {
        const rows = await readOnce(fetchPage, readRow, keyOf, where);
        if (rows !== null)
            return rows;
    }
    throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unexpected', `GitLab's list of ${where} does not add up: its pages are not those of one list`, {
        hint: 'Somebody else may be adding or deleting. Run again when they are done.',
    });
}
/** @returns `null` where the pages do not add up */
async function readOnce(fetchPage, readRow, keyOf, where) {
    const rows = new Map();
    const totals = new Set();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await fetchPage(page);
        const data = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) ? answer['data'] : undefined;
        if (!(0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) || !Array.isArray(data))
            throw strange(`GitLab's answer has no list of ${where}`);
        const known = rows.size;
        data.forEach((value, index) => {
            const row = readRow(value, `${where}[${index}]`);
            if (!rows.has(keyOf(row)))
                rows.set(keyOf(row), row);
        });
        const info = answer['paginationInfo'];
        const total = totalOf(info);
        if (total !== null)
            totals.add(total);
        if (data.length === 0 || !hasNext(info, page, data.length)) {
            const addsUp = page === 1 || totals.size === 0 || (totals.size === 1 && totals.has(rows.size));
            return addsUp ? [...rows.values()] : null;
        }
        if (rows.size === known) {
            if (totals.size === 0)
                throw strange(`GitLab's list of ${where} repeats itself`);
            return null;
        }
    }
    throw strange(`GitLab's list of ${where} does not end after ${MAX_PAGES} pages`);
}
function totalOf(info) {
    const total = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(info) ? info['total'] : null;
    return typeof total === 'number' && !Number.isNaN(total) ? total : null;
}
/**
 * Whether a list goes on. Without paging headers, which a proxy may drop, a full page is taken to have a next one.
 *
 * @param info gitbeaker's `paginationInfo`
 * @param length rows of the page
 */
function hasNext(info, page, length) {
    const { next, perPage } = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(info) ? info : { next: null, perPage: null };
    if (typeof next === 'number')
        return next > page;
    const told = typeof perPage === 'number' && !Number.isNaN(perPage);
    return !told && length >= PAGE_SIZE;
}
function strange(message) {
    return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unexpected', message, {
        hint: 'Check that `gitlab-url` is the address of a GitLab, and what stands between here and it',
    });
}


/***/ })

};
;