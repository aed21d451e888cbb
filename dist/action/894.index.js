"use strict";
exports.id = 894;
exports.ids = [894];
exports.modules = {

/***/ 894:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGithubReleases: function() { return /* binding */ createGithubReleases; }
/* harmony export */ });
/* harmony import */ var _shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5153);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2785);
/* harmony import */ var _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3627);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7392);






// lib/github/answers.js
function readAsset(value) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_record__isRecord */ .HL)(value))
    throw strange("an asset");
  const { name, size, digest, state, browser_download_url: url } = value;
  if (typeof name !== "string" || typeof size !== "number" || typeof url !== "string")
    throw strange("an asset");
  if (state !== void 0 && state !== "uploaded")
    return null;
  return { name, size, digest: typeof digest === "string" ? digest : null, url };
}
function readGithubRelease(value) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_record__isRecord */ .HL)(value))
    throw strange("a release");
  const { tag_name: tag, name, body, published_at: publishedAt } = value;
  if (typeof tag !== "string")
    throw strange("a release");
  if (isDraft(value))
    return null;
  return {
    tag,
    name: typeof name === "string" ? name : "",
    notes: typeof body === "string" ? body : "",
    publishedAt: typeof publishedAt === "string" ? publishedAt : null
  };
}
function readId(release) {
  const id = (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_record__isRecord */ .HL)(release) ? release["id"] : void 0;
  if (typeof id !== "number")
    throw strange("a release");
  return id;
}
function isDraft(release) {
  return (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_record__isRecord */ .HL)(release) && release["draft"] === true;
}
function strange(expected) {
  return new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__StoreError */ .nE("unexpected", `GitHub's answer has something else where ${expected} should be`, {
    hint: "Check GITHUB_API_URL; a proxy may have answered instead of GitHub"
  });
}

// lib/github/releases.js
function createGithubReleases(options) {
  const client = (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .createGithubClient */ .zZ)(options, (error) => (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .GC)(error, options.token));
  const repositories = /* @__PURE__ */ new Map();
  const exists = (owner, repository) => {
    const key = `${owner}/${repository}`;
    const found = repositories.get(key) ?? findRepository(client, owner, repository, options);
    repositories.set(key, found);
    return found;
  };
  const published = async (owner, repo, tag) => {
    const release = await orNull(client.send("GET /repos/{owner}/{repo}/releases/tags/{tag}", { owner, repo, tag }));
    if (release !== null && !isDraft(release))
      return release;
    await exists(owner, repo);
    return null;
  };
  return {
    async listAssets(owner, repository, tag) {
      const release = await published(owner, repository, tag);
      const named = { owner, repo: repository };
      return release === null ? null : await allAssets(client, { ...named, release_id: readId(release) });
    },
    async readRelease(owner, repository, tag) {
      const release = await published(owner, repository, tag);
      return release === null ? null : readGithubRelease(release);
    },
    async listReleases(owner, repository) {
      await exists(owner, repository);
      return await (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(client, "GET /repos/{owner}/{repo}/releases", { owner, repo: repository }, { rows: "releases", readRow: readGithubRelease, keyOf: ({ tag }) => tag });
    }
  };
}
async function allAssets(client, release) {
  const assets = await (0,_shared_JBCEA64B_js__WEBPACK_IMPORTED_MODULE_0__/* .allRows */ .Pl)(client, "GET /repos/{owner}/{repo}/releases/{release_id}/assets", release, {
    rows: "assets",
    readRow: readAsset,
    keyOf: ({ name }) => name
  });
  return assets.sort((a, b) => (0,_shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_1__/* .core_text_compare__compareText */ .w)(a.name, b.name));
}
async function findRepository(client, owner, repo, { token }) {
  if (await orNull(client.send("GET /repos/{owner}/{repo}", { owner, repo })) !== null)
    return;
  const seen = token === null ? "without a token" : "with this github-token";
  throw new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__StoreError */ .nE("missing", `there is no repository ${owner}/${repo} on GitHub, or it is not visible ${seen}`, {
    status: 404,
    missing: "project",
    hint: token === null ? "For a private repository set github-token to one that may read its contents." : "The token of a job sees its own repository and public ones; another private one needs a token of your own."
  });
}
async function orNull(answer) {
  try {
    return (await answer).data;
  } catch (error) {
    if ((0,_shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__isMissing */ .eN)(error, "release"))
      return null;
    throw error;
  }
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





/***/ }),

/***/ 2785:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.wA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/text/compare.js





/***/ })

};
;