"use strict";
exports.id = 5665;
exports.ids = [5665];
exports.modules = {

/***/ 5665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Batches: function() { return /* binding */ Batches; }
/* harmony export */ });
/* harmony import */ var _shared_RMFFJVEZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4878);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1917);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7225);





// shim:gitlab/graphql/batch-size.js


// shim:gitlab/refusals/explain.js


// lib/gitlab/graphql/document.js
var LONGEST_VALUE = 2e3;
function fitsDocument(call) {
  if (call.kind === "delete")
    return true;
  const { name, url, direct_asset_path: path } = call.link;
  return [name, url, path ?? ""].every(
    // A NUL, or half a surrogate pair, reaches the database as it is.
    (text) => Buffer.byteLength(text, "utf8") <= LONGEST_VALUE && !new RegExp("\\0|\\p{Surrogate}", "u").test(text)
  );
}
function smallerBatch(size) {
  return size > _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlab_graphql_batch_size__BATCH */ .tY / 4 ? Math.floor(size / 2) : null;
}
function aliasOf(index) {
  return `s${index + 1}`;
}
var FORMS = {
  create: { mutation: "Create", selection: "errors link{id}" },
  update: { mutation: "Update", selection: "errors" },
  delete: { mutation: "Delete", selection: "errors link{name url linkType directAssetPath}" }
};
function documentOf(calls, project) {
  const ids = calls.flatMap((call) => call.kind === "create" ? [] : [call.id]);
  if (new Set(ids).size < ids.length)
    throw new Error("two calls of one document write the same link");
  if (!calls.every(fitsDocument))
    throw new Error("a call does not fit into a document");
  const declared = calls.map(({ kind }, index) => `$${aliasOf(index)}:ReleaseAssetLink${FORMS[kind].mutation}Input!`);
  const fields = calls.map(({ kind }, index) => {
    const { mutation, selection } = FORMS[kind];
    const alias = aliasOf(index);
    return `${alias}:releaseAssetLink${mutation}(input:$${alias}){${selection}}`;
  });
  return {
    query: `mutation(${declared.join("")}){${fields.join(" ")}}`,
    variables: Object.fromEntries(calls.map((call, index) => [aliasOf(index), inputOf(call, project)]))
  };
}
function inputOf(call, project) {
  switch (call.kind) {
    case "create":
      return { projectPath: project, tagName: call.tag, ...fieldsOf(call.link) };
    case "update":
      return { id: gid(call.id), ...fieldsOf(call.link) };
    case "delete":
      return { id: gid(call.id) };
    default:
      return call;
  }
}
function fieldsOf({ name, url, link_type, direct_asset_path }) {
  return { name, url, linkType: link_type.toUpperCase(), directAssetPath: direct_asset_path };
}
function gid(id) {
  return `gid://gitlab/Releases::Link/${id}`;
}

// lib/gitlab/graphql/answers.js
function errorMessages(body) {
  return errorsOf(body).map(({ message }) => message);
}
function hasRun(body) {
  return (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__/* .core_record__isRecord */ .HL)(body) && Object.hasOwn(body, "data");
}
function readAnswers(body, calls, refusal) {
  const data = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__/* .core_record__isRecord */ .HL)(body) && (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__/* .core_record__isRecord */ .HL)(body["data"]) ? body["data"] : {};
  const errors = errorsOf(body);
  return calls.map((call, index) => {
    const alias = aliasOf(index);
    const own = errors.filter(({ path }) => path[0] === alias);
    return readAlias(call, Object.hasOwn(data, alias) ? data[alias] : void 0, own, refusal);
  });
}
function readAlias(call, value, errors, refusal) {
  if ((0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__/* .core_record__isRecord */ .HL)(value))
    return readPayload(call, value, refusal);
  if (value === null && errors.length > 0 && errors.every(({ path }) => path.length === 1)) {
    const late2 = errors.some(({ message }) => message.startsWith("Timeout on "));
    return late2 ? { kind: "unsent" } : { kind: "ask" };
  }
  const late = errors.some(({ message }) => message.startsWith("Timeout on "));
  return { kind: "failed", error: unclear(late) };
}
function readPayload(call, payload, refusal) {
  const { errors } = payload;
  if (!Array.isArray(errors) || !errors.every((each) => typeof each === "string")) {
    return { kind: "failed", error: unclear(false) };
  }
  if (errors.length === 0) {
    return { kind: "done", link: call.kind === "delete" ? linkOf(payload["link"]) : null };
  }
  if (errors.some((each) => /^Release with tag .* was not found$/s.test(each)))
    return { kind: "ask" };
  return { kind: "failed", error: refusal(errors) };
}
function linkOf(value) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__/* .core_record__isRecord */ .HL)(value))
    return null;
  const { name, url, linkType, directAssetPath: path } = value;
  const link_type = linkType === null ? "other" : _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__LINK_TYPES */ .Py.find((each) => each.toUpperCase() === linkType);
  if (typeof name !== "string" || typeof url !== "string" || link_type === void 0)
    return null;
  if (path !== null && typeof path !== "string")
    return null;
  return { name, url, link_type, direct_asset_path: path === "" ? null : path };
}
function unclear(late) {
  const message = late ? "GitLab's time limit passed during this write; whether the change was made is not known" : "GitLab's answer leaves this write out; whether the change was made is not known";
  return new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE("unclear", message);
}
function errorsOf(body) {
  const errors = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__/* .core_record__isRecord */ .HL)(body) ? body["errors"] : void 0;
  if (!Array.isArray(errors))
    return [];
  return errors.filter(_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_1__/* .core_record__isRecord */ .HL).map(({ message, path }) => ({
    message: typeof message === "string" ? message : "",
    path: Array.isArray(path) ? path : []
  }));
}

// lib/gitlab/graphql/deliver.js
async function deliver(client, calls, project) {
  const body = JSON.stringify(documentOf(calls, project));
  const headers = { "content-type": "application/json" };
  try {
    const request = { api: "graphql", method: "POST", path: "", headers, body, recheck: tooLate };
    const answer = await client.send(request);
    return read(answer.body, calls, (sentences) => refusalOf(client, sentences));
  } catch (error) {
    if (error instanceof TooLate)
      return { kind: "too-late" };
    if (!(error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE))
      throw error;
    return readError(error);
  }
}
var TooLate = class extends Error {
};
async function tooLate() {
  throw new TooLate("the document had to wait");
}
function read(body, calls, refusal) {
  if (hasRun(body))
    return { kind: "answered", answers: readAnswers(body, calls, refusal) };
  const messages = errorMessages(body);
  if (messages.some((each) => TOO_LARGE.test(each)))
    return { kind: "too-large" };
  return { kind: "unsupported", reason: messages[0] ?? "the answer has no data" };
}
var TOO_LARGE = /Query too large|exceeds max complexity|Timeout on validation/;
function readError(error) {
  const { kind, status } = error;
  if (status === 500)
    return { kind: "broken", error };
  if (status === 429)
    return { kind: "unsent", error };
  if (status === 422)
    return { kind: "too-large" };
  if (status !== null && status < 500)
    return { kind: "unsupported", reason: error.message };
  if (status !== null || kind === "unclear" || kind === "unexpected")
    return { kind: "lost", error };
  return { kind: "unsent", error };
}
function refusalOf(client, texts) {
  return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlab_refusals_explain__explainRefusal */ .x6)({
    status: 400,
    complaint: { where: "message", code: null, scope: null, texts },
    write: true,
    subject: { area: "releases", row: "link", name: "releases" },
    project: client.project,
    base: client.address.base,
    token: "private"
  });
}

// shim:gitlab/api/answer-call.js


// lib/gitlab/api/call-state.js
function isDone(call, releases, calls) {
  const links = releases.get(call.tag)?.links ?? [];
  if (call.kind === "delete")
    return links.every(({ id }) => id !== call.id);
  const isOwn = ({ id }) => call.kind === "update" ? id === call.id : !calls.some((each) => each.kind !== "create" && each.id === id);
  return links.some((link) => isOwn(link) && (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__changedFields */ .aH)(link, call.link).length === 0);
}
function isAsBefore(call, releases) {
  if (call.kind === "create")
    return true;
  const link = releases.get(call.tag)?.links.find(({ id }) => id === call.id);
  return link !== void 0 && (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__changedFields */ .aH)(link, call.before).length === 0;
}

// lib/gitlab/api/batches.js
var APART = 3e3;
var FIRST_WAIT = 2e3;
var LONGEST = 36e3;
var Batches = class {
  #client;
  #store;
  #size = _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlab_graphql_batch_size__BATCH */ .tY;
  /** The first document; others wait for it. */
  #first = null;
  constructor(client, store) {
    this.#client = client;
    this.#store = store;
  }
  /** How many calls go together; 1 where this server takes no documents. */
  get size() {
    return this.#size;
  }
  /** @param project full path; `null` where it is not known, and nothing can be created by GraphQL */
  async write(calls, project) {
    const answers = [];
    for (const part of this.#parts(calls, project)) {
      const isCut = answers.some(({ kind }) => kind === "unsent");
      const added = isCut ? part.map(() => UNSENT) : await this.#writePart(part, project);
      for (const answer of added)
        answers.push(answer);
    }
    return answers;
  }
  /** Calls that may be in one document, in their order; what may not is a part of its own. */
  #parts(calls, project) {
    const parts = [];
    let open = null;
    for (const call of calls) {
      const fits = fitsDocument(call) && (project !== null || call.kind !== "create");
      if (fits && open !== null)
        open.push(call);
      else
        parts.push([call]);
      open = fits ? parts.at(-1) ?? null : null;
    }
    return parts;
  }
  async #writePart(calls, project) {
    const begun = this.#client.now();
    if (this.#first !== null)
      await this.#first;
    if (this.#client.now() - begun > FIRST_WAIT)
      return calls.map(() => UNSENT);
    const [only] = calls;
    const isFit = calls.every(fitsDocument) && (project !== null || only?.kind !== "create");
    if (this.#size === 1 && calls.length > 1)
      return calls.map(() => UNSENT);
    if (this.#size === 1 || !isFit)
      return (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlab_api_answer_call__answerCalls */ .qj)(this.#store, calls);
    const answers = this.#deliver(calls, project ?? "");
    this.#first ??= answers;
    return answers;
  }
  async #deliver(calls, project) {
    const begun = this.#client.now();
    const delivery = await deliver(this.#client, calls, project);
    switch (delivery.kind) {
      case "answered":
        return this.#asked(calls, delivery.answers, begun);
      case "too-large":
        this.#size = smallerBatch(Math.min(this.#size, calls.length)) ?? 1;
        return calls.map(() => UNSENT);
      case "unsupported":
        this.#size = 1;
        this.#client.debug(`this GitLab, or this token, does not accept links by GraphQL: continuing with REST (${delivery.reason})`);
        return calls.map(() => UNSENT);
      case "too-late":
        return calls.map(() => UNSENT);
      case "unsent":
        return calls.map(() => ({ kind: "failed", error: delivery.error }));
      case "broken":
        return this.#afterBreak(calls, delivery.error);
      case "lost":
        return this.#afterLoss(calls, delivery.error);
      default:
        return delivery;
    }
  }
  /** GraphQL gives one text for all that is missing or forbidden: REST gives the reason. */
  async #asked(calls, given, begun) {
    const answers = [];
    for (const [at, call] of calls.entries()) {
      const answer = given[at] ?? UNSENT;
      if (answer.kind !== "ask")
        answers.push(answer);
      else if (this.#size === 1)
        answers.push(UNSENT);
      else {
        const said = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlab_api_answer_call__answerCall */ .VG)(this.#store, call, this.#isLate(begun));
        if (said.kind === "done" || said.kind === "failed" && said.error.kind === "denied")
          this.#size = 1;
        answers.push(said);
      }
    }
    return answers;
  }
  async #afterBreak(calls, error) {
    const releases = await this.#read(calls);
    if (releases === null)
      return calls.map(() => ({ kind: "failed", error: unclear2(error) }));
    const begun = this.#client.now();
    const answers = [];
    for (const call of calls) {
      const isStale = this.#isLate(begun) || !isAsBefore(call, releases);
      answers.push(isDone(call, releases, calls) ? DONE : await (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .gitlab_api_answer_call__answerCall */ .VG)(this.#store, call, isStale));
    }
    return answers;
  }
  async #afterLoss(calls, error) {
    let before = await this.#read(calls);
    for (let waited = 0; waited < LONGEST && before !== null; waited += APART) {
      await this.#client.pause(APART);
      const now = await this.#read(calls);
      const agrees = now !== null && textOf(now) === textOf(before);
      before = now;
      if (agrees)
        break;
    }
    const releases = before;
    return calls.map((call) => releases !== null && isDone(call, releases, calls) ? DONE : { kind: "failed", error: unclear2(error) });
  }
  /** Whether what was known then may not be so any more. */
  #isLate(since) {
    return this.#client.now() - since > _shared_RMFFJVEZ_js__WEBPACK_IMPORTED_MODULE_0__/* .gitlab_client_client__LONG_WAIT */ .G;
  }
  /** The releases of these calls; `null` where they cannot be read. */
  async #read(calls) {
    try {
      return await this.#store.readThese([...new Set(calls.map(({ tag }) => tag))]);
    } catch (error) {
      if (error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE)
        return null;
      throw error;
    }
  }
};
var UNSENT = { kind: "unsent" };
var DONE = { kind: "done", link: null };
function textOf(releases) {
  return JSON.stringify([...releases]);
}
function unclear2(error) {
  if (error.kind === "unclear")
    return error;
  return new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE("unclear", `${error.message}; whether the change was made is not known`);
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

/***/ 1959:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Py; },
/* harmony export */   VC: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.VC; },
/* harmony export */   _0: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__._0; },
/* harmony export */   aH: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.aH; },
/* harmony export */   ve: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.ve; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/link.js





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