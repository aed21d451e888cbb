"use strict";
exports.id = 290;
exports.ids = [290];
exports.modules = {

/***/ 2290:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithubComments: function() { return /* binding */ createGithubComments; }
/* harmony export */ });
/* harmony import */ var _shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5153);
/* harmony import */ var _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7388);
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3627);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7392);





// lib/github/comment-refusals.js
var PERMISSION = "Give the job `permissions: pull-requests: write`, and a token of your own the same for this repository. The job summary has the report in any case.";
function explainCommentRefusal(error, where, token) {
  if (error instanceof _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE)
    return error;
  const refusal = (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .errorAnswerOf */ .UU)(error, token);
  if (refusal === null)
    return (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(error);
  if ((0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottled */ .B5)(refusal))
    return (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .throttled */ .v6)(refusal, token);
  const { status, said } = refusal;
  switch (status) {
    case 401:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE("denied", "GitHub does not know the github-token", {
        status,
        lack: { what: "token" },
        hint: "It is mistyped, expired or revoked; without the input the job\u2019s own token is used."
      });
    case 403:
      if (/locked/i.test(said))
        return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE("denied", `${where} is locked`, { status });
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE("denied", `the token may not comment on ${where}: it lacks pull-requests: write (${said})`, { status, hint: PERMISSION, lack: { what: "permission", names: ["pull-requests: write"] } });
    case 404:
    case 410:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE("missing", `GitHub shows the token no comments of ${where} (${status})`, {
        status,
        missing: "note",
        hint: PERMISSION
      });
    case 422:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE("refused", `GitHub does not accept the comment: ${said}`, { status });
    default:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE("unreachable", `GitHub failed (${status}: ${said})`, { status });
  }
}

// lib/github/comments.js
function createGithubComments(options, pull) {
  const where = `${pull.owner}/${pull.repository}#${pull.number}`;
  const client = (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .createGithubClient */ .zZ)(options, (error) => explainCommentRefusal(error, where, options.token));
  const repository = { owner: pull.owner, repo: pull.repository };
  const issue = { ...repository, issue_number: pull.number };
  return {
    async find(marker) {
      const isMarked = ({ body }) => firstLine(body) === marker;
      const comments = await allComments(client, issue, (found) => found.some(isMarked));
      const marked = comments.filter(isMarked);
      const isAsked = marked.length > 1 || !marked.every(mayBeOurs);
      const self = isAsked ? await ownLogin(client) : null;
      const ours = marked.filter((each) => mayBeOurs(each) || isBy(each, self?.login ?? null));
      const writer = self === null ? null : self.login ?? botOf(ours[0]);
      return ours.map((each) => ({ id: each.id, body: each.body, isOwn: isBy(each, writer) }));
    },
    async findOthers(marker, isMark) {
      const comments = await allComments(client, issue, () => true);
      const others = comments.filter(({ body }) => firstLine(body) !== marker && isMark(firstLine(body)));
      if (others.length === 0)
        return [];
      const oldest = comments.find((each) => firstLine(each.body) === marker && mayBeOurs(each));
      const writer = (await ownLogin(client)).login ?? botOf(oldest);
      return others.filter((each) => isBy(each, writer)).map(({ id, body }) => ({ id, body, isOwn: true }));
    },
    async create(body) {
      await client.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...issue, body });
    },
    async update(id, body) {
      const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      await client.send(route, { ...repository, comment_id: id, body });
    },
    async remove(id) {
      const route = "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}";
      try {
        await client.send(route, { ...repository, comment_id: id });
      } catch (error) {
        if (!(0,_shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__isMissing */ .eN)(error, "note"))
          throw error;
      }
    }
  };
}
function allComments(client, issue, isEnough) {
  return (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(client, "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", issue, {
    rows: "comments",
    readRow: readComment,
    keyOf: ({ id }) => id,
    isEnough
  });
}
async function ownLogin(client) {
  try {
    const { data } = await client.send("GET /user");
    const login = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_record__isRecord */ .HL)(data) ? data["login"] : null;
    return { login: typeof login === "string" ? login : null };
  } catch (error) {
    if (error instanceof _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE && (error.kind === "denied" || error.kind === "missing"))
      return { login: null };
    throw error;
  }
}
function botOf(comment) {
  return comment?.author?.isBot === true ? comment.author.login : null;
}
function isBy({ author }, login) {
  return login !== null && author?.login === login;
}
function readComment(value) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_record__isRecord */ .HL)(value))
    return null;
  const { id, body, user } = value;
  if (typeof id !== "number" || typeof body !== "string")
    return null;
  if (user === void 0)
    return { id, body, author: void 0 };
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_record__isRecord */ .HL)(user) || typeof user["login"] !== "string")
    return { id, body, author: null };
  const { login, type } = user;
  return { id, body, author: { login, isBot: type === "Bot" || login.endsWith("[bot]") } };
}
function mayBeOurs({ author }) {
  return author === void 0 || author?.isBot === true;
}
function firstLine(body) {
  return body.split(/\r?\n/, 1)[0] ?? "";
}



/***/ }),

/***/ 7388:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Jj; },
/* harmony export */   eN: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eN; },
/* harmony export */   k$: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.k$; },
/* harmony export */   nE: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nE; },
/* harmony export */   y2: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.y2; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:ports/store-error.js





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

/***/ 5153:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: function() { return /* binding */ isThrottled; },
/* harmony export */   GC: function() { return /* binding */ explainRefusal; },
/* harmony export */   HB: function() { return /* binding */ unreachable; },
/* harmony export */   Pl: function() { return /* binding */ allRows; },
/* harmony export */   UU: function() { return /* binding */ errorAnswerOf; },
/* harmony export */   v6: function() { return /* binding */ throttled; },
/* harmony export */   zZ: function() { return /* binding */ createGithubClient; }
/* harmony export */ });
/* harmony import */ var _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7388);
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3627);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7392);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2500);




// lib/github/refusals.js
var BrokenAnswer = class extends Error {
};
function isPassing(error) {
  if (error instanceof _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE)
    return false;
  const refusal = errorAnswerOf(error);
  return refusal === null || refusal.status >= 500;
}
function explainRefusal(error, token) {
  if (error instanceof _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE)
    return error;
  const refusal = errorAnswerOf(error, token);
  if (refusal === null)
    return unreachable(error);
  const { status, said } = refusal;
  if (isThrottled(refusal))
    return throttled(refusal, token);
  switch (status) {
    case 401:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("denied", "GitHub does not know the github-token", {
        status,
        lack: { what: "token" },
        hint: "It is mistyped, expired or revoked; public repositories can be read without one."
      });
    case 404:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("missing", "GitHub has no such release", { status, missing: "release" });
    case 403:
    case 451:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("denied", `GitHub refused: ${said}`, {
        status,
        hint: "The github-token needs the right to read the contents of the repository."
      });
    default:
      return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE(status >= 500 ? "unreachable" : "refused", `GitHub answered ${status}: ${said}`, {
        status
      });
  }
}
function unreachable(error) {
  if (error instanceof BrokenAnswer)
    return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unreachable", "GitHub answered with JSON that is cut off or broken");
  return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unreachable", `GitHub could not be reached: ${reasonOf(error)}`, {
    hint: "Try again later; a proxy is taken from HTTPS_PROXY."
  });
}
function isThrottled({ status, said, headers }) {
  if (status === 429)
    return true;
  const isExhausted = headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0";
  return status === 403 && (isExhausted || /rate limit/i.test(said));
}
function throttledFor(error, now) {
  const refusal = errorAnswerOf(error);
  if (refusal === null || !isThrottled(refusal))
    return null;
  const { headers } = refusal;
  const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
  if (retryAfter >= 0)
    return retryAfter * 1e3;
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return String(headers["x-ratelimit-remaining"]) === "0" && reset > 0 ? Math.max(0, reset * 1e3 - serverTime(headers, now)) : null;
}
function throttled({ status, headers }, token) {
  const reset = Number(headers["x-ratelimit-reset"]);
  const limit = String(headers["x-ratelimit-limit"] ?? "");
  const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1e3).toISOString()}` : "";
  const allowed = limit === "" ? "" : ` (${limit} requests an hour)`;
  return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unreachable", `GitHub refuses further requests${until}${allowed}`, {
    status,
    hint: token === null ? "Without a token GitHub answers few requests from one address: set `github-token`." : "Run again later, or set `github-token` to one with a higher limit."
  });
}
function serverTime(headers, now) {
  const date = Date.parse(String(headers["date"] ?? ""));
  return Number.isNaN(date) ? now : date;
}
function errorAnswerOf(error, token = null) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(error) || !(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(error["response"]))
    return null;
  const { message, status } = error;
  if (typeof message !== "string" || typeof status !== "number")
    return null;
  const { headers } = error["response"];
  return {
    status,
    // octokit puts the address of the documentation behind the sentence.
    said: withoutToken(message.split(/ - https?:\/\//, 1)[0] ?? "", token),
    headers: (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(headers) ? headers : {}
  };
}
function withoutToken(text, token) {
  return token === null ? text : text.replaceAll(token, "[token]");
}
function reasonOf(error) {
  for (const { name, code } of (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__withCauses */ .kL)(error)) {
    if (name === "TimeoutError")
      return "no answer in time";
    if (typeof code === "string")
      return code;
  }
  return "no answer";
}

// shim:core/loopback.js


// shim:core/text/redact.js


// shim:network/attempts.js


// shim:network/clock.js


// shim:network/pace.js


// shim:network/token-check.js


// lib/github/redirects.js
var MAX_HOPS = 5;
function isRedirect({ status }) {
  return status >= 300 && status < 400;
}
function redirectTarget({ status, headers }, origin, hops) {
  const { location = "" } = headers;
  const target = hops >= MAX_HOPS || location === "" ? null : (0,_shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_1__/* .core_parsed_url__parsedUrl */ .i)(location, origin);
  if (target === null) {
    const found = hops >= MAX_HOPS ? "redirects endlessly" : `redirects to nowhere (${status})`;
    throw new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unexpected", `${origin} ${found}`, { hint: CHECK });
  }
  if (target.origin === origin)
    return target.href;
  const shown = `${target.origin}${target.pathname}`;
  throw new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unexpected", `${origin} redirects to another address, ${shown}, which is not followed`, { hint: CHECK });
}
var CHECK = "Check GITHUB_API_URL; a proxy may have answered instead of GitHub";
function bodyOf(route, parameters) {
  if (route.startsWith("GET "))
    return {};
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => !route.includes(`{${name}}`)));
}

// lib/github/client.js
function createGithubClient(options, explain) {
  const pace = new _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .network_pace__Pace */ .EV(options);
  const redact = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .core_text_redact__createRedactor */ .sg)(options.token === null ? [] : [options.token]);
  const discreet = (error) => {
    const explained = explain(error);
    return (0,_shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__restated */ .k$)(explained, { message: redact(explained.message) });
  };
  let opened = null;
  return {
    async send(route, parameters = {}) {
      opened ??= openOctokit(options);
      const ask = await opened;
      const isRepeatable = !route.startsWith("POST ");
      const { deadline, timeout } = options;
      return await (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .network_attempts__repeat */ .$D)(pace, async () => {
        try {
          const signal = AbortSignal.any([deadline, AbortSignal.timeout(timeout)]);
          return { kind: "done", value: await ask(route, parameters, signal) };
        } catch (error) {
          if (deadline.aborted && isPassing(error))
            return { kind: "redirected" };
          return failed(error, discreet(error), isRepeatable, options);
        }
      });
    }
  };
}
function failed(error, explained, isRepeatable, { clock = _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .network_clock__systemClock */ .FN }) {
  const retryAfter = throttledFor(error, clock.wallTime());
  const throttled2 = retryAfter !== null;
  const isWorthIt = throttled2 ? retryAfter <= _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .network_pace__MAX_WAIT */ .zV : isRepeatable && isPassing(error);
  return { kind: "failed", error: explained, retry: isWorthIt ? { retryAfter } : null, throttled: throttled2 };
}
async function openOctokit(options) {
  const { apiUrl, token, userAgent } = options;
  checkAddress(apiUrl, token);
  (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .network_token_check__checkToken */ .DW)(token, "github-token");
  const { GitHub } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4669, 23));
  const octokit = new GitHub({
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent,
    ...token === null ? {} : { auth: `token ${token}` },
    // What octokit would print, deprecations for the most part, is nothing the user can fix.
    log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } }
  });
  const { origin } = new URL(apiUrl);
  return async (route, parameters, signal) => {
    const request = { signal, redirect: "manual" };
    const [method = ""] = route.split(" ", 1);
    let answer = await octokit.request(`${route}`, { ...parameters, request });
    for (let hops = 0; isRedirect(answer); hops += 1) {
      const url = redirectTarget(answer, origin, hops);
      answer = await octokit.request({ method, url, ...bodyOf(route, parameters), request });
    }
    const { data, headers } = answer;
    if (method === "GET" && isBroken(answer))
      throw new BrokenAnswer();
    return { data, hasNext: /rel="?next"?/.test(String(headers.link ?? "")) };
  };
}
function isBroken({ data, headers }) {
  return typeof data === "string" && /json/i.test(headers["content-type"] ?? "");
}
function checkAddress(apiUrl, token) {
  const url = (0,_shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_1__/* .core_parsed_url__parsedUrl */ .i)(apiUrl);
  if (url === null || !["https:", "http:"].includes(url.protocol)) {
    throw new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("refused", "GITHUB_API_URL is not an http or https address", {
      hint: "Leave it out for github.com; on GitHub Enterprise it ends in /api/v3."
    });
  }
  (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .network_token_check__checkSecrecy */ .ow)(token, url.protocol === "https:" || (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .core_loopback__isLoopback */ .xY)(url), {
    name: "github-token",
    address: url.origin,
    hint: "Set GITHUB_API_URL to an https address."
  });
}

// shim:network/paged-list.js


// lib/github/rows.js
var PAGE_SIZE = 100;
function allRows(client, route, parameters, kind) {
  return (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .network_paged_list__readList */ ._n)(async (page) => {
    const { data, hasNext } = await client.send(route, { ...parameters, per_page: PAGE_SIZE, page });
    if (!Array.isArray(data))
      throw new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unexpected", `GitHub answered with no list of ${kind.rows}`);
    return { rows: data, total: null, hasNext: hasNext || data.length >= PAGE_SIZE };
  }, { ...kind, server: "GitHub", proof: "repeat" });
}




/***/ }),

/***/ 3627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.io; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/parsed-url.js





/***/ })

};
;