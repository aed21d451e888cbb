"use strict";
exports.id = 20;
exports.ids = [20];
exports.modules = {

/***/ 20:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMergeRequestNotes: function() { return /* binding */ createMergeRequestNotes; }
/* harmony export */ });
/* harmony import */ var _shared_25ZSYTDD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4143);
/* harmony import */ var _shared_RMFFJVEZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4878);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(260);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1917);
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4406);
/* harmony import */ var _gitbeaker_core__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(_gitbeaker_core__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7225);





// lib/gitlab/api/notes.js


// shim:gitlab/client/paging.js


// lib/gitlab/api/notes.js
function createMergeRequestNotes(over, iid) {
  return new GitLabNotes(over instanceof _shared_RMFFJVEZ_js__WEBPACK_IMPORTED_MODULE_1__/* .gitlab_client_client__GitLabClient */ .g ? over : new _shared_RMFFJVEZ_js__WEBPACK_IMPORTED_MODULE_1__/* .gitlab_client_client__GitLabClient */ .g(over), iid);
}
var GitLabNotes = class {
  #client;
  #iid;
  #resource = null;
  constructor(client, iid) {
    this.#client = client;
    this.#iid = iid;
  }
  async find(marker) {
    const isMarked = ({ body }) => firstLine(body) === marker;
    const marked = (await this.#all((notes) => notes.some(isMarked))).filter(isMarked);
    if (marked.length === 0)
      return [];
    const self = await this.#ownName();
    return marked.filter(({ author }) => self === null || author === self).map(({ id, body }) => ({ id, body, isOwn: self !== null }));
  }
  async findOthers(marker, isMark) {
    const notes = await this.#all(() => true);
    const others = notes.filter(({ body }) => firstLine(body) !== marker && isMark(firstLine(body)));
    const self = others.length === 0 ? null : await this.#ownName();
    return others.filter(({ author }) => self !== null && author === self).map(({ id, body }) => ({ id, body, isOwn: true }));
  }
  async create(body) {
    await this.#notes.create(this.#client.project, this.#iid, inert(body));
  }
  async update(id, body) {
    await this.#notes.edit(this.#client.project, this.#iid, id, { body: inert(body) });
  }
  async remove(id) {
    try {
      await this.#notes.remove(this.#client.project, this.#iid, id);
    } catch (error) {
      if (!(0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__isMissing */ .eN)(error, "note"))
        throw error;
    }
  }
  /** All notes, oldest first. @param isEnough whether those are what is looked for: none has to be proved absent */
  #all(isEnough) {
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .gitlab_client_paging__readPages */ .Z8)((page) => this.#notes.all(this.#client.project, this.#iid, {
      sort: "asc",
      orderBy: "created_at",
      perPage: _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .gitlab_client_paging__PAGE_SIZE */ .CQ,
      page,
      showExpanded: true
    }), { rows: "notes", proof: "repeat", readRow: readNote, keyOf: ({ id }) => id, isEnough });
  }
  /** The user name of the token, or `null` where it is not told (a token that is limited to a few routes). */
  async #ownName() {
    try {
      const { body } = await this.#client.send({ method: "GET", path: "user" });
      const name = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(body) ? body["username"] : null;
      return typeof name === "string" ? name : null;
    } catch (error) {
      if (error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE && (error.kind === "denied" || error.kind === "missing"))
        return null;
      throw error;
    }
  }
  get #notes() {
    this.#resource ??= new _gitbeaker_core__WEBPACK_IMPORTED_MODULE_4__.MergeRequestNotes((0,_shared_25ZSYTDD_js__WEBPACK_IMPORTED_MODULE_0__/* .gitbeakerOptions */ .dq)(this.#client));
    return this.#resource;
  }
};
function readNote(value) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(value))
    return null;
  const { id, body, author } = value;
  if (typeof id !== "number" || typeof body !== "string")
    return null;
  const name = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(author) ? author["username"] : null;
  return { id, body, author: typeof name === "string" ? name : null };
}
function firstLine(body) {
  return body.split(/\r?\n/, 1)[0] ?? "";
}
function inert(body) {
  return body.replace(/^([ \t]*)\//gm, "$1&#47;");
}



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




/***/ }),

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

/***/ 1917:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.aH; },
/* harmony export */   eN: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eN; },
/* harmony export */   k$: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.k$; },
/* harmony export */   nE: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nE; },
/* harmony export */   y2: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.y2; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:ports/store-error.js





/***/ }),

/***/ 4878:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.GJ; },
/* harmony export */   g: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.gT; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:gitlab/client/client.js





/***/ })

};
;