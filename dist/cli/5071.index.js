"use strict";
exports.id = 5071;
exports.ids = [5071];
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

/***/ 6407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eV; },
/* harmony export */   r: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.rQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/command.js





/***/ }),

/***/ 4506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.HF; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/pattern/wildcard.js





/***/ }),

/***/ 6143:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.io; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/parsed-url.js





/***/ }),

/***/ 1068:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: function() { return /* binding */ requiredText; },
/* harmony export */   Ab: function() { return /* binding */ fitsDatabase; },
/* harmony export */   Aq: function() { return /* binding */ releaseNeed; },
/* harmony export */   Cg: function() { return /* binding */ showVersion; },
/* harmony export */   Ck: function() { return /* binding */ atLeast; },
/* harmony export */   D3: function() { return /* binding */ commitOf; },
/* harmony export */   Dl: function() { return /* binding */ ROOT; },
/* harmony export */   EZ: function() { return /* binding */ microseconds; },
/* harmony export */   Gv: function() { return /* binding */ isObject2; },
/* harmony export */   H2: function() { return /* binding */ choiceParam; },
/* harmony export */   H9: function() { return /* binding */ isRead; },
/* harmony export */   II: function() { return /* binding */ escapeQuery; },
/* harmony export */   IS: function() { return /* binding */ ownFaults; },
/* harmony export */   Id: function() { return /* binding */ requireReadableBody; },
/* harmony export */   J: function() { return /* binding */ changeLink; },
/* harmony export */   JL: function() { return /* binding */ mediaType; },
/* harmony export */   Ly: function() { return /* binding */ isoTime; },
/* harmony export */   Me: function() { return /* binding */ mayCreateTag; },
/* harmony export */   Mn: function() { return /* binding */ unescapePart; },
/* harmony export */   Pq: function() { return /* binding */ json; },
/* harmony export */   Q0: function() { return /* binding */ meterBody; },
/* harmony export */   Qq: function() { return /* binding */ text; },
/* harmony export */   SB: function() { return /* binding */ insertLink; },
/* harmony export */   SU: function() { return /* binding */ SandboxRefusal; },
/* harmony export */   TR: function() { return /* binding */ refuse; },
/* harmony export */   Tj: function() { return /* binding */ permissionFor; },
/* harmony export */   U8: function() { return /* binding */ openProject; },
/* harmony export */   V2: function() { return /* binding */ isMeasured; },
/* harmony export */   VL: function() { return /* binding */ showUser; },
/* harmony export */   Yi: function() { return /* binding */ accessTo; },
/* harmony export */   Z$: function() { return /* binding */ textParam; },
/* harmony export */   Z7: function() { return /* binding */ normalised; },
/* harmony export */   ay: function() { return /* binding */ mayWrite; },
/* harmony export */   b7: function() { return /* binding */ TOKEN_STATES; },
/* harmony export */   bQ: function() { return /* binding */ routeValue; },
/* harmony export */   bp: function() { return /* binding */ showMetadata; },
/* harmony export */   cP: function() { return /* binding */ integerOf; },
/* harmony export */   em: function() { return /* binding */ sentence; },
/* harmony export */   gI: function() { return /* binding */ given; },
/* harmony export */   gg: function() { return /* binding */ ROLES; },
/* harmony export */   h5: function() { return /* binding */ showJob; },
/* harmony export */   hN: function() { return /* binding */ brokenServer; },
/* harmony export */   hQ: function() { return /* binding */ refuseError; },
/* harmony export */   il: function() { return /* binding */ PACKAGE_STATUSES; },
/* harmony export */   jZ: function() { return /* binding */ VISIBILITIES; },
/* harmony export */   li: function() { return /* binding */ badRequest; },
/* harmony export */   ll: function() { return /* binding */ newestFirst; },
/* harmony export */   ls: function() { return /* binding */ identify; },
/* harmony export */   nc: function() { return /* binding */ unauthorized; },
/* harmony export */   om: function() { return /* binding */ mayWriteRelease; },
/* harmony export */   oq: function() { return /* binding */ TOKEN_KINDS; },
/* harmony export */   pv: function() { return /* binding */ escapeSegment; },
/* harmony export */   qu: function() { return /* binding */ releaseJson; },
/* harmony export */   sU: function() { return /* binding */ integerParam; },
/* harmony export */   uD: function() { return /* binding */ isFileTarget; },
/* harmony export */   uM: function() { return /* binding */ showOwnToken; },
/* harmony export */   uq: function() { return /* binding */ assetUrl; },
/* harmony export */   vL: function() { return /* binding */ removeLink; },
/* harmony export */   vy: function() { return /* binding */ sourceCount; },
/* harmony export */   x8: function() { return /* binding */ readBody; },
/* harmony export */   xA: function() { return /* binding */ catchUp; },
/* harmony export */   xB: function() { return /* binding */ readQuery; },
/* harmony export */   xP: function() { return /* binding */ measure; },
/* harmony export */   xl: function() { return /* binding */ raise; },
/* harmony export */   xm: function() { return /* binding */ faultsOf; },
/* harmony export */   yH: function() { return /* binding */ RELEASES_ACCESS; },
/* harmony export */   ye: function() { return /* binding */ shaOf; },
/* harmony export */   z3: function() { return /* binding */ isBlank; },
/* harmony export */   zc: function() { return /* binding */ linkJson; },
/* harmony export */   zy: function() { return /* binding */ has; }
/* harmony export */ });
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4506);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(260);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_4__);




// lib/sandbox/world/measured-body.js

var KEPT_BYTES = 8 * 1024 * 1024;
function meterBody() {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256");
  let size = 0;
  let kept = [];
  return {
    add(chunk) {
      hash.update(chunk);
      size += chunk.length;
      if (size > KEPT_BYTES)
        kept = null;
      kept?.push(chunk);
    },
    finish: () => ({ size, sha256: hash.digest("hex"), bytes: kept === null ? null : Buffer.concat(kept) })
  };
}
function measure(body) {
  const meter = meterBody();
  meter.add(typeof body === "string" ? Buffer.from(body, "utf8") : body);
  return meter.finish();
}
function isMeasured(body) {
  return body !== null && typeof body === "object" && "sha256" in body;
}
function isFileTarget(method, target) {
  return method === "PUT" && target.includes("/packages/generic/");
}

// lib/sandbox/request/exchange.js
var SandboxRefusal = class extends Error {
  response;
  name = "SandboxRefusal";
  constructor(response) {
    super(`refused with ${response.status}`);
    this.response = response;
  }
};
var ESCAPES = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029"
};
function json(status, value, headers = {}) {
  const body = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => ESCAPES[char] ?? char);
  return { status, headers: { "content-type": "application/json", ...headers }, body };
}
function text(status, body, headers = {}) {
  return { status, headers: { "content-type": "text/plain", ...headers }, body };
}
function refuse(status, message) {
  return new SandboxRefusal(json(status, { message }));
}
function refuseError(status, error) {
  return new SandboxRefusal(json(status, { error }));
}
function brokenServer() {
  return refuse(500, "500 Internal Server Error");
}
function badRequest() {
  return new SandboxRefusal(text(400, "Bad Request"));
}

// lib/sandbox/request/escape.js
function unescapePart(part) {
  if (!part.includes("%"))
    return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return void 0;
  }
}
function unescapeQuery(part) {
  return unescapePart(part.replaceAll("+", " "));
}
function hex(char) {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
function escapeQuery(value) {
  return encodeURIComponent(value).replaceAll("%20", "+").replace(/[!*'()]/g, hex);
}
function escapeSegment(value) {
  return encodeURIComponent(value).replace(/%(?:24|26|2B|2C|3B|3D|3A|40)/g, (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16)));
}
function escapePath(value) {
  return value.split("/").map(escapeSegment).join("/");
}

// lib/sandbox/request/form.js
function parseForm(text2) {
  const pairs = [];
  for (const part of text2.split("&")) {
    if (part === "")
      continue;
    const equals = part.indexOf("=");
    const key = unescapeQuery(equals < 0 ? part : part.slice(0, equals));
    const value = equals < 0 ? null : unescapeQuery(part.slice(equals + 1));
    if (key === void 0 || value === void 0)
      return void 0;
    if (key.includes("\0") || value?.includes("\0"))
      return void 0;
    pairs.push([key, value]);
  }
  return nest(pairs);
}
function nest(pairs) {
  const form = emptyObject();
  for (const [key, value] of pairs) {
    const head = /^[^[]+/.exec(key)?.[0];
    if (head === void 0)
      continue;
    const rest = [...key.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
    store(form, [head, ...rest.slice(0, MAX_NESTING)], value);
  }
  return form;
}
var MAX_NESTING = 32;
function emptyObject() {
  return /* @__PURE__ */ Object.create(null);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function store(target, keys, value) {
  const [key, next, ...rest] = keys;
  if (key === void 0)
    return;
  if (next === void 0) {
    target[key] = value;
  } else if (next === "") {
    const list = target[key];
    const items = Array.isArray(list) ? list : [];
    target[key] = items;
    append(items, rest, value);
  } else {
    const inner = target[key];
    const object = isObject(inner) ? inner : emptyObject();
    target[key] = object;
    store(object, [next, ...rest], value);
  }
}
function append(items, keys, value) {
  const [key] = keys;
  if (key === void 0) {
    items.push(value);
    return;
  }
  const last = items.at(-1);
  const fits = isObject(last) && !(keys.length === 1 && key in last);
  const object = fits ? last : emptyObject();
  if (!fits)
    items.push(object);
  store(object, keys, value);
}

// lib/sandbox/request/ruby-text.js
function strip(text2) {
  let start = 0;
  let end = text2.length;
  while (start < end && isAsciiSpace(text2.charCodeAt(start)))
    start += 1;
  while (end > start && isAsciiSpace(text2.charCodeAt(end - 1)))
    end -= 1;
  return text2.slice(start, end);
}
function isAsciiSpace(code) {
  return code === 32 || code >= 9 && code <= 13;
}
function isBlank(value) {
  return value === null || new RegExp("^\\p{White_Space}*$", "u").test(value);
}
function rubyNumber(source) {
  if (/^-?\d+$/.test(source))
    return BigInt(source).toString();
  const number = Number(source);
  if (!Number.isFinite(number))
    return number < 0 ? "-Infinity" : "Infinity";
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-4 || size >= 1e16))
    return scientific(number);
  const plain = Object.is(number, -0) ? "-0" : number.toString();
  return plain.includes(".") ? plain : `${plain}.0`;
}
function scientific(number) {
  const [digits = "", exponent = ""] = number.toExponential().split("e");
  const mantissa = digits.includes(".") ? digits : `${digits}.0`;
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${mantissa}e${sign}${exponent.slice(1).padStart(2, "0")}`;
}

// lib/sandbox/request/json-body.js
var NumberText = class {
  text;
  constructor(text2) {
    this.text = text2;
  }
};
var MAX_DEPTH = 100;
var MALFORMED = { kind: "malformed" };
function parseJsonBody(text2) {
  const value = parse(text2);
  if (value === void 0)
    return MALFORMED;
  const findings = { nul: false, malformed: false, numbers: false };
  inspect(value, 0, findings);
  if (findings.malformed)
    return MALFORMED;
  if (findings.nul)
    return { kind: "nul" };
  return { kind: "value", value: findings.numbers ? withNumberTexts(text2) : value };
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function inspect(value, depth, findings) {
  if (typeof value === "string") {
    if (value.includes("\0"))
      findings.nul = true;
    if (new RegExp("\\p{Surrogate}", "u").test(value))
      findings.malformed = true;
  } else if (typeof value === "number") {
    findings.numbers = true;
  } else if (typeof value === "object" && value !== null) {
    if (depth >= MAX_DEPTH)
      findings.malformed = true;
    else
      for (const inner of Object.values(value))
        inspect(inner, depth + 1, findings);
  }
}
function withNumberTexts(text2) {
  const marked = text2.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => token.startsWith('"') ? token : `"\\u0000${token}"`);
  return JSON.parse(marked, (_key, value) => typeof value === "string" && value.startsWith("\0") ? new NumberText(rubyNumber(value.slice(1))) : value);
}

// lib/sandbox/request/multipart.js
function parseMultipart(body, contentType) {
  const match = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (boundary === void 0)
    return void 0;
  const parts = `\r
${body}`.split(`\r
--${boundary}`);
  const pairs = [];
  for (const part of parts.slice(1)) {
    if (part.startsWith("--"))
      return nest(pairs);
    const split = part.indexOf("\r\n\r\n");
    const head = part.slice(0, split);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1];
    if (split < 0 || name === void 0)
      return void 0;
    const value = part.slice(split + 4);
    if (value.includes("\0"))
      return void 0;
    pairs.push(/\bfilename="/i.test(head) ? [`${name}[file]`, value] : [name, value]);
  }
  return void 0;
}

// lib/sandbox/request/params.js
var NO_PARAMS = {};
function mediaType(request) {
  return (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
function readQuery(query) {
  if (query === "")
    return NO_PARAMS;
  const form = parseForm(query);
  if (form === void 0)
    throw badRequest();
  return form;
}
function readBody(request) {
  if (request.body === null || isMeasured(request.body) || request.body.length === 0)
    return NO_PARAMS;
  switch (mediaType(request)) {
    case "application/json":
      return jsonParams(request, bodyText(request.body));
    case "application/x-www-form-urlencoded":
      return parseForm(bodyText(request.body) ?? "%") ?? failBadly();
    case "multipart/form-data":
      return parseMultipart(bodyText(request.body) ?? "", request.headers["content-type"] ?? "") ?? failBadly();
    default:
      return NO_PARAMS;
  }
}
function failBadly() {
  throw badRequest();
}
var UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function bodyText(body) {
  if (typeof body === "string")
    return body;
  try {
    return UTF8.decode(body);
  } catch {
    return void 0;
  }
}
function jsonParams(request, source) {
  const body = source === void 0 ? { kind: "malformed" } : parseJsonBody(source);
  switch (body.kind) {
    case "malformed":
      throw malformedJson(request);
    case "nul":
      throw badRequest();
    case "value":
      return isObject2(body.value) ? body.value : NO_PARAMS;
  }
}
function malformedJson(request) {
  if (request.headers["accept"] === "application/json") {
    return new SandboxRefusal(json(400, { status: 400, error: "Bad Request" }));
  }
  return new SandboxRefusal(text(400, "", { "content-type": "text/html; charset=UTF-8" }));
}
function requireReadableBody(request) {
  if (request.method === "GET" || request.method === "HEAD" || request.body === null)
    return;
  if (isMeasured(request.body) || request.body.length === 0)
    return;
  const type = mediaType(request);
  if (READABLE.has(type))
    return;
  throw refuseError(415, `The provided content-type '${type}' is not supported.`);
}
var READABLE = /* @__PURE__ */ new Set(["application/json", "application/x-www-form-urlencoded", "multipart/form-data"]);
function isObject2(value) {
  return (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__isRecord */ .HL)(value) && !(value instanceof NumberText);
}
function has(params, name) {
  return Object.hasOwn(params, name);
}
function given(params, name) {
  return has(params, name) ? params[name] ?? void 0 : void 0;
}
function textParam(params, name, complaints, label = name) {
  const value = given(params, name);
  if (value === void 0)
    return null;
  if (typeof value === "string")
    return value;
  if (typeof value === "boolean")
    return String(value);
  if (value instanceof NumberText)
    return value.text;
  complaints.push(`${label} is invalid`);
  return null;
}
function requiredText(params, name, complaints, label = name) {
  if (!has(params, name))
    complaints.push(`${label} is missing`);
  return textParam(params, name, complaints, label);
}
function integerOf(source) {
  const digits = source.trim();
  return /^[+-]?\d+(_\d+)*$/.test(digits) ? BigInt(digits.replaceAll("_", "").replace(/^\+/, "")) : void 0;
}
function integerParam(params, name, fallback, complaints) {
  const value = textParam(params, name, complaints);
  if (value === null || value === "")
    return fallback;
  const integer = integerOf(value);
  if (integer === void 0)
    complaints.push(`${name} is invalid`);
  return integer ?? fallback;
}
function choiceParam(params, name, choices, complaints) {
  const before = complaints.length;
  const value = textParam(params, name, complaints);
  if (value === null)
    return null;
  const choice = choices.find((each) => each === value);
  if (choice === void 0 && complaints.length === before) {
    complaints.push(`${name} does not have a valid value`);
  }
  return choice ?? null;
}
function raise(complaints) {
  if (complaints.length > 0)
    throw refuseError(400, complaints.join(", "));
}

// lib/sandbox/request/call.js
function routeValue(call, name) {
  const value = call.route[name];
  if (value === void 0)
    throw new Error(`the route has no ${name}`);
  return value;
}
function isRead(call) {
  return call.request.method === "GET" || call.request.method === "HEAD";
}
function ownAddress(call) {
  const host = call.request.headers["host"];
  const { origin, root } = call.world.site;
  return `${host === void 0 ? origin : `http://${host}`}${root}`;
}

// lib/sandbox/access/auth.js
var JOB_TOKEN = /^(?:[\w.]+-)?glcbt-/;
function identify(call, rules) {
  const token = findToken(call, rules);
  if (token !== null && token.kind !== "job") {
    requireUsable(token, rules.scopes ?? (isRead(call) ? ["api", "read_api"] : ["api"]));
  }
  return token;
}
function findToken(call, rules) {
  const { world, params } = call;
  const bearer = bearerOf(call);
  if (rules.jobTokens && bearer !== void 0 && runningJob(world, bearer))
    return runningJob(world, bearer);
  const oauth = bearer ?? tokenParam(params, "access_token") ?? tokenParam(params, "bearer_token");
  if (oauth !== void 0 && world.tokens.get(oauth)?.kind === "oauth")
    return known(world, oauth, "oauth");
  const basic = rules.basic === true ? basicOf(call) : void 0;
  if (basic !== void 0)
    return basicToken(world, basic, rules);
  const personal = tokenParam(params, "private_token") ?? header(call, "private-token") ?? tokenParam(params, "access_token") ?? bearer ?? tokenParam(params, "bearer_token");
  if (personal !== void 0 && !JOB_TOKEN.test(personal))
    return known(world, personal, "pat");
  if (!rules.jobTokens)
    return null;
  const job = tokenParam(params, "job_token") ?? tokenParam(params, "token") ?? header(call, "job-token");
  if (job === void 0)
    return null;
  return runningJob(world, job) ?? unauthorized();
}
function known(world, value, kind) {
  const token = world.tokens.get(value);
  return token?.kind === kind ? token : unauthorized();
}
function runningJob(world, value) {
  const token = world.tokens.get(value);
  return token?.kind === "job" && token.state === "active" ? token : null;
}
function unauthorized() {
  throw refuse(401, "401 Unauthorized");
}
function tokenParam(params, name) {
  const value = given(params, name);
  return typeof value === "string" && value !== "" ? value : void 0;
}
function header(call, name) {
  const value = call.request.headers[name];
  return value === "" ? void 0 : value;
}
function bearerOf(call) {
  return /^bearer +(.+)$/i.exec(call.request.headers["authorization"] ?? "")?.[1]?.trim();
}
function basicOf(call) {
  const encoded = /^basic +(.+)$/i.exec(call.request.headers["authorization"] ?? "")?.[1];
  if (encoded === void 0)
    return void 0;
  const [user = "", ...rest] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return { user, password: rest.join(":") };
}
function basicToken(world, { user, password }, rules) {
  if (user === "gitlab-ci-token" && rules.jobTokens)
    return runningJob(world, password) ?? unauthorized();
  return known(world, password, "pat");
}
function requireUsable(token, scopes) {
  switch (token.state) {
    case "expired":
      throw invalidToken("Token is expired. You can either do re-authorization or token refresh.");
    case "revoked":
      throw invalidToken("Token was revoked. You have to re-authorize from the user.");
    case "active": {
      if (token.permissions === null && !scopes.some((scope) => token.scopes.includes(scope)))
        throw insufficientScope(scopes);
    }
  }
}
function invalidToken(description) {
  const body = { error: "invalid_token", error_description: description };
  const realm = 'Bearer realm="Protected by OAuth 2.0"';
  return oauthRefusal(401, body, {
    "www-authenticate": `${realm}, error="invalid_token", error_description="${description}"`
  });
}
function insufficientScope(scopes) {
  return oauthRefusal(403, {
    error: "insufficient_scope",
    error_description: "The request requires higher privileges than provided by the access token.",
    scope: scopes.join(" ")
  });
}
function insufficientPermission(boundary, permission) {
  return oauthRefusal(403, {
    error: "insufficient_granular_scope",
    error_description: `Access denied: This operation requires a fine-grained personal access token with the following ${boundary} permissions: [${permission}].`
  });
}
function oauthRefusal(status, body, headers = {}) {
  const response = json(status, body, headers);
  const length = String(Buffer.byteLength(response.body));
  return new SandboxRefusal({ ...response, headers: { ...response.headers, "content-length": length } });
}

// lib/sandbox/world/seed-model.js
var ROLES = ["none", "guest", "reporter", "developer", "maintainer"];
var VISIBILITIES = ["private", "internal", "public"];
var RELEASES_ACCESS = ["everyone", "members", "disabled"];
var TOKEN_KINDS = ["pat", "job", "oauth"];
var TOKEN_STATES = ["active", "expired", "revoked"];
var PACKAGE_STATUSES = ["default", "hidden", "processing", "error", "pending_destruction"];

// lib/sandbox/world/world.js
var ROOT = { id: 1, username: "root" };
function catchUp(world) {
  for (let [first] = world.later; first !== void 0 && first.at <= world.now(); [first] = world.later) {
    world.later.shift();
    first.act();
  }
}
function microseconds(iso) {
  return Date.parse(iso) * 1e3;
}
function isoTime(moment) {
  return new Date(Math.floor(moment / 1e3)).toISOString();
}

// lib/sandbox/instance/instance.js
var SELF = ["api", "read_api", "read_user"];
function caller(call, permission) {
  const identity = identify(call, { jobTokens: false, scopes: SELF });
  if (identity === null)
    return unauthorized();
  if (permission !== null && identity.permissions?.includes(permission) === false) {
    throw insufficientPermission("user", permission);
  }
  return identity;
}
function personJson({ site }, { id, username }) {
  return {
    ...{ id, username, name: username, state: "active", locked: false, avatar_url: null },
    web_url: `${site.origin}${site.root}/${username}`
  };
}
function showUser(call) {
  const { user, userId, admin } = caller(call, "User: Read");
  return json(200, {
    ...personJson(call.world, { id: userId, username: user }),
    created_at: isoTime(0),
    bot: /^(?:project|group)_\d+_bot/.test(user),
    ...admin ? { is_admin: true } : {}
  });
}
function showVersion(call) {
  caller(call, null);
  return json(200, call.world.release);
}
function showMetadata(call) {
  caller(call, null);
  const kas = { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null };
  return json(200, { ...call.world.release, kas, enterprise: false });
}
function showOwnToken(call) {
  const token = caller(call, null);
  if (token.kind !== "pat") {
    throw refuse(400, "400 Bad request - This endpoint requires token type to be a personal access token");
  }
  return json(200, {
    ...{ id: token.id, name: token.name, revoked: false, created_at: isoTime(0), description: null },
    ...{ scopes: token.scopes, user_id: token.userId, last_used_at: isoTime(call.world.now()) },
    ...{ active: true, expires_at: token.expiresAt }
  });
}
function showJob(call) {
  const identity = identify(call, { jobTokens: true });
  if (identity === null || identity.kind !== "job")
    return unauthorized();
  const project = call.world.projects.get(identity.jobProject ?? -1);
  return json(200, {
    ...{ id: 1, status: "running", stage: "deploy", name: "release-links", ref: "main", tag: false },
    user: personJson(call.world, { id: identity.userId, username: identity.user }),
    pipeline: { id: 1, project_id: project?.id ?? null, ref: "main", status: "running", source: "push" },
    project: { ci_job_token_scope_enabled: false }
  });
}

// lib/sandbox/access/permission.js
function atLeast(role, needed) {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
var ACTIONS = { POST: "Create", PUT: "Update", DELETE: "Delete" };
function permissionFor(call, resource) {
  return `${resource}: ${ACTIONS[call.request.method] ?? "Read"}`;
}
function releaseNeed(call, resource) {
  return {
    job: isRead(call) ? "read_releases" : "admin_releases",
    permission: permissionFor(call, resource)
  };
}
function openProject(call, identity, need) {
  const given2 = routeValue(call, "id");
  const project = lookUp(call.world, given2);
  if (project === void 0)
    throw refuse(404, "404 Project Not Found");
  if (identity?.permissions && identity.projects?.has(project.id) === false)
    throw refuse(404, "404 Not Found");
  const access = accessTo(project, identity);
  if (access === null)
    throw hidden(call, project, identity);
  if (identity?.permissions?.includes(need.permission) === false) {
    throw insufficientPermission("project", need.permission);
  }
  requireJobPermission(project, identity, need.job);
  if (integerOf(given2) === void 0 && given2.toLowerCase() !== project.path.toLowerCase()) {
    throw moved(call, project);
  }
  return access;
}
function accessTo(project, identity) {
  const role = roleIn(project, identity);
  const member = atLeast(role, "guest");
  if (!member && !isOpenTo(project, identity))
    return null;
  return {
    project,
    identity,
    role,
    readReleases: project.releasesAccess === "everyone" || project.releasesAccess === "members" && member,
    readCode: atLeast(role, "reporter") || isOpenTo(project, identity)
  };
}
function lookUp(world, given2) {
  if (/^\d+$/.test(given2))
    return world.projects.get(Number(given2));
  const id = given2.includes("/") ? world.paths.get(given2.toLowerCase()) : void 0;
  return id === void 0 ? void 0 : world.projects.get(id);
}
function isOpenTo(project, identity) {
  return project.visibility === "public" || project.visibility === "internal" && identity !== null;
}
function roleIn(project, identity) {
  if (identity === null)
    return "none";
  if (identity.kind === "job" && identity.jobProject !== project.id && !allows(project, identity.jobProject)) {
    return "none";
  }
  return identity.projects === null || identity.projects.has(project.id) ? identity.role : "none";
}
function allows(project, jobProject) {
  return jobProject !== null && project.jobAllowlist.has(jobProject);
}
function hidden(call, project, identity) {
  const source = identity?.kind === "job" ? call.world.projects.get(identity.jobProject ?? -1) : void 0;
  if (source === void 0 || source.id === project.id || allows(project, source.id)) {
    return refuse(404, "404 Project Not Found");
  }
  const [from, to] = [source, project].map(({ path }) => path.slice(path.lastIndexOf("/") + 1));
  return refuse(403, `403 Forbidden - Authentication by CI/CD job token not allowed from ${from} to ${to}.`);
}
function requireJobPermission(project, identity, permission) {
  if (identity?.kind !== "job" || identity.jobProject === null || identity.jobProject === project.id)
    return;
  const granted = project.jobAllowlist.get(identity.jobProject);
  if (permission === null)
    throw refuse(403, "403 Forbidden - This action is unauthorized for CI/CD job tokens.");
  if (granted === void 0 || granted === null || granted.includes(permission))
    return;
  if (granted.includes(permission.replace("read_", "admin_")))
    return;
  throw refuse(403, `403 Forbidden - Insufficient permissions to access this resource in project ${project.path}. The following token permission is required: ${permission}.`);
}
function moved(call, project) {
  if (call.request.method !== "GET") {
    return refuse(405, "Non GET methods are not allowed for moved projects");
  }
  const { root } = call.world.site;
  const target = call.request.target.slice(root.length);
  const url = `${ownAddress(call)}${target.replace(/^\/api\/v4\/projects\/[^/?]+/, `/api/v4/projects/${project.id}`)}`;
  return new SandboxRefusal(text(301, `This resource has been moved permanently to ${url}`, { location: url }));
}
function mayWriteRelease(world, access, tag, action = "write") {
  const needed = action === "delete" && world.features.deleteTakesMaintainer ? "maintainer" : "developer";
  return mayWrite(access, needed) && (!world.features.protectedTags || mayCreateTag(access, tag));
}
function mayWrite(access, needed = "developer") {
  return !access.project.archived && atLeast(access.role, needed);
}
function mayCreateTag(access, tag) {
  const rules = access.project.protectedTags.filter((rule) => (0,_shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__/* .core_pattern_wildcard__matches */ .H)(rule.pattern, tag));
  return rules.length === 0 || rules.some((rule) => rule.roles.includes(access.role));
}

// lib/sandbox/releases/index-row.js
var LONGEST_PLAIN = 2684;
var LONGEST_COMPRESSED = LONGEST_PLAIN - 4;
var WINDOW = 4095;
var LONGEST_MATCH = 273;
var PATIENCE = 1024;
function fitsIndex(text2) {
  const bytes = Buffer.from(text2, "utf8");
  if (bytes.length <= LONGEST_PLAIN)
    return true;
  const compressed = compressedSize(bytes);
  return compressed !== null && compressed <= bytes.length * 0.75 && compressed <= LONGEST_COMPRESSED;
}
function compressedSize(bytes) {
  const seen = /* @__PURE__ */ new Map();
  let size = 0;
  let items = 0;
  let matched = false;
  for (let at = 0; at < bytes.length; items += 1) {
    const length = matchLength(bytes, at, seen);
    if (length >= 3) {
      size += length > 17 ? 3 : 2;
      matched = true;
    } else {
      size += 1;
    }
    const step = Math.max(length >= 3 ? length : 1, 1);
    for (const end = at + step; at < end; at += 1)
      seen.set(keyAt(bytes, at), at);
    if (!matched && size >= PATIENCE)
      return null;
  }
  return size + Math.ceil(items / 8);
}
function keyAt(bytes, at) {
  return (bytes[at] ?? 0) << 16 | (bytes[at + 1] ?? 0) << 8 | (bytes[at + 2] ?? 0);
}
function matchLength(bytes, at, seen) {
  const before = at + 2 < bytes.length ? seen.get(keyAt(bytes, at)) : void 0;
  if (before === void 0 || at - before > WINDOW)
    return 0;
  let length = 0;
  while (length < LONGEST_MATCH && at + length < bytes.length && bytes[before + length] === bytes[at + length]) {
    length += 1;
  }
  return length;
}

// lib/sandbox/releases/url-rules.js

var ALLOWED_SCHEMES = ["http", "https", "ftp"];
var IP_BASED = /* @__PURE__ */ new Set([
  ...["http", "https", "ftp", "tftp", "sftp", "ssh", "svn+ssh"],
  ...["telnet", "nntp", "gopher", "wais", "ldap", "prospero"]
]);
var INVALID = "URI is invalid";
function blockedReason(url, ownHost) {
  const uri = parseUri(url);
  if (uri === null || breaksLine(url, uri.scheme))
    return INVALID;
  if (isOwnShell(uri, ownHost))
    return null;
  if (uri.scheme === null || !ALLOWED_SCHEMES.includes(uri.scheme)) {
    return `Only allowed schemes are ${ALLOWED_SCHEMES.join(", ")}`;
  }
  return isHostname(uri.host) ? null : "Hostname or IP address invalid";
}
function parseUri(url) {
  const [, scheme = null, authority, path = ""] = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url) ?? [];
  if (scheme !== null && !/^[a-z][a-z0-9.+-]*$/i.test(scheme))
    return null;
  if (authority === void 0) {
    const missing = scheme !== null && IP_BASED.has(scheme.toLowerCase()) && path === "";
    return missing ? null : { scheme, host: null, port: null };
  }
  const hostAndPort = authority.replace(/^[^[\]]*@/, "");
  const port = /:([^:@[\]]*)$/.exec(hostAndPort)?.[1] ?? "";
  const host = hostAndPort.replace(/:[^:@[\]]*$/, "");
  if (port !== "" && !/^\d{1,5}$/.test(unescapePart(port) ?? ""))
    return null;
  if (host === "" && path === "" && scheme !== null && IP_BASED.has(scheme.toLowerCase()))
    return null;
  return isHostText(host) ? { scheme, host, port: port === "" ? null : port } : null;
}
function isHostText(host) {
  if (new RegExp('[<>{}/\\\\?#@"]|\\p{White_Space}', "u").test(host))
    return false;
  const bracketed = /^\[(.*)\]$/.exec(host)?.[1];
  return bracketed === void 0 || /^[\w.~!$&'()*+,;=:-]*$/.test(bracketed);
}
function breaksLine(url, scheme) {
  const seen = /^[^#]*(?:#[^\n]*)?/.exec(url)?.[0] ?? "";
  if (/[\r\n]/.test(seen))
    return true;
  const web = scheme !== null && ["http", "https"].includes(scheme.toLowerCase());
  return !web && /%0[ad]/i.test(seen);
}
function isOwnShell(uri, ownHost) {
  return uri.scheme === "ssh" && uri.host === ownHost && (uri.port === null || uri.port === "22");
}
function isHostname(host) {
  if (host === null)
    return true;
  const name = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
  return isBlank(name) || (0,node_net__WEBPACK_IMPORTED_MODULE_4__.isIPv6)(name) || /^[\p{Alphabetic}\p{M}\p{Nd}]/u.test(name);
}

// lib/sandbox/releases/link-rules.js
var LONGEST_PATH = 128;
var TAKEN = "has already been taken";
function normalised(draft) {
  return draft.url === null ? draft : { ...draft, url: strip(draft.url) };
}
function ownFaults(world, draft) {
  return [
    ...urlFaults(world, draft.url),
    ...isBlank(draft.name) ? [{ attribute: "name", message: "can't be blank" }] : [],
    ...pathFaults(world, draft.filepath)
  ];
}
function faultsOf(world, draft, others) {
  const taken = (attribute) => {
    const value = draft[attribute];
    const holder = value === null || value === "" ? void 0 : others.find((link) => link[attribute] === value);
    return holder === void 0 ? [] : [{ attribute, message: TAKEN }];
  };
  const own = ownFaults(world, draft);
  return ["url", "name", "filepath"].flatMap((attribute) => [
    ...own.filter((fault) => fault.attribute === attribute),
    ...taken(attribute)
  ]);
}
function fitsDatabase(draft) {
  return fitsIndex(draft.name ?? "") && fitsIndex(draft.url ?? "");
}
function urlFaults(world, url) {
  const attribute = "url";
  if (url === null || isBlank(url)) {
    return [
      { attribute, message: "can't be blank" },
      { attribute, message: "must be a valid URL" }
    ];
  }
  const reason = blockedReason(url, new URL(world.site.origin).hostname);
  return reason === null ? [] : [{ attribute, message: `is blocked: ${reason}` }];
}
var CURRENT_PATH = /^\/[^/](?!.*\/\/)[-.\w/]+[\da-zA-Z]$/u;
var OLD_PATH = /^\/(?!\/)(?!.*\/\/)[-.\w/]*[\da-zA-Z]$/;
function pathFaults(world, path) {
  const attribute = "filepath";
  if (path === null)
    return [];
  if ([...path].length > LONGEST_PATH) {
    return [{ attribute, message: `is too long (maximum is ${LONGEST_PATH} characters)` }];
  }
  const pattern = world.features.pathPattern === "current" ? CURRENT_PATH : OLD_PATH;
  return pattern.test(path) ? [] : [{ attribute, message: "is in an invalid format" }];
}
function sentence(fault) {
  return `${fault.attribute.charAt(0).toUpperCase()}${fault.attribute.slice(1)} ${fault.message}`;
}

// lib/sandbox/releases/link-store.js
function insertLink(world, release, draft) {
  const link = {
    id: world.nextId("link"),
    name: draft.name ?? "",
    url: draft.url ?? "",
    filepath: draft.filepath,
    link_type: draft.link_type,
    created_at: world.tick()
  };
  release.links.push(link);
  touch(world, release);
  return link;
}
function touch(world, release) {
  release.updated_at = world.tick();
}
function changeLink(world, release, link, draft) {
  link.name = draft.name ?? "";
  link.url = draft.url ?? "";
  link.filepath = draft.filepath;
  link.link_type = draft.link_type;
  touch(world, release);
  return link;
}
function removeLink(world, release, link) {
  release.links.splice(release.links.indexOf(link), 1);
  touch(world, release);
}
function newestFirst(links) {
  return links.toSorted((a, b) => b.created_at - a.created_at || (0,_shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_1__/* .core_text_compare__compareText */ .w)(a.name, b.name));
}

// lib/sandbox/releases/link-json.js
function linkJson(world, project, release, link) {
  const { features } = world;
  return {
    id: link.id,
    name: link.name,
    url: link.url,
    ...features.directAssetUrl ? { direct_asset_url: assetUrl(world, project, release, link) } : {},
    ...features.external ? { external: !link.url.startsWith(webUrl(world, project)) } : {},
    ...features.linkType ? { link_type: link.link_type } : {}
  };
}
function webUrl(world, project) {
  return `${world.site.origin}${world.site.root}/${project.path}`;
}
function assetUrl(world, project, release, link) {
  if (link.filepath === null || link.filepath === "")
    return link.url;
  const path = escapePath(link.filepath.replace(/^\//, ""));
  return `${webUrl(world, project)}/-/releases/${escapeSegment(release.tag)}/downloads/${path}`;
}

// lib/sandbox/world/git.js

function commitOf(project, ref, webUrl2) {
  const id = shaOf(project, ref);
  const time = isoTime(0);
  return {
    ...{ id, short_id: id.slice(0, 8), created_at: time, parent_ids: [], title: `Release ${ref}` },
    ...{ message: `Release ${ref}
`, author_name: "root", author_email: "root@example.com" },
    ...{ authored_date: time, committer_name: "root", committer_email: "root@example.com" },
    ...{ committed_date: time, trailers: {}, extended_trailers: {}, web_url: `${webUrl2}/-/commit/${id}` }
  };
}
function shaOf(project, ref) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha1").update(`${project.path}\0${ref}`).digest("hex");
}

// lib/sandbox/releases/release-json.js
var SOURCE_FORMATS = ["zip", "tar.gz", "tar.bz2", "tar"];
function sourceCount(readCode) {
  return readCode ? SOURCE_FORMATS.length : 0;
}
function releaseJson(world, access, release) {
  const { project, readCode } = access;
  const { tag, milestones: titles = [] } = release;
  const web = webUrl(world, project);
  const path = `${world.site.root}/${project.path}`;
  const name = project.path.slice(project.path.lastIndexOf("/") + 1);
  const archive = `${name}-${tag.replaceAll("/", "-")}`;
  return {
    name: release.name ?? tag,
    tag_name: tag,
    description: release.description,
    created_at: isoTime(release.created_at),
    released_at: isoTime(release.released_at),
    upcoming_release: release.released_at > world.now(),
    author: personJson(world, release.author ?? ROOT),
    ...titles.length > 0 ? { milestones: titles.map((title) => milestoneJson(project, title, web)) } : {},
    ...readCode ? {
      commit: commitOf(project, tag, web),
      commit_path: `${path}/-/commit/${shaOf(project, tag)}`,
      tag_path: `${path}/-/tags/${escapeSegment(tag)}`
    } : {},
    assets: {
      count: release.links.length + sourceCount(readCode),
      ...readCode ? {
        sources: SOURCE_FORMATS.map((format) => ({
          format,
          url: `${web}/-/archive/${escapeSegment(tag)}/${archive}.${format}`
        }))
      } : {},
      links: newestFirst(release.links).map((link) => linkJson(world, project, release, link))
    },
    ...readCode ? { evidences: [] } : {},
    _links: addresses(world, access, tag, web)
  };
}
function milestoneJson(project, title, web) {
  const id = project.milestones.indexOf(title) + 1;
  return {
    id,
    iid: id,
    project_id: project.id,
    title,
    description: "",
    state: "active",
    due_date: null,
    start_date: null,
    expired: false,
    web_url: `${web}/-/milestones/${id}`,
    issue_stats: { total: 0, closed: 0 }
  };
}
function addresses(world, access, tag, web) {
  const self = `${web}/-/releases/${escapeSegment(tag)}`;
  const list = (what, state) => `${web}/-/${what}?release_tag=${escapeQuery(tag)}&scope=all&state=${state}`;
  return {
    closed_issues_url: list("issues", "closed"),
    closed_merge_requests_url: list("merge_requests", "closed"),
    ...mayWriteRelease(world, access, tag) ? { edit_url: `${self}/edit` } : {},
    merged_merge_requests_url: list("merge_requests", "merged"),
    opened_issues_url: list("issues", "opened"),
    opened_merge_requests_url: list("merge_requests", "opened"),
    self
  };
}




/***/ }),

/***/ 9727:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.RT; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/append.js





/***/ }),

/***/ 3917:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.wA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/compare.js





/***/ }),

/***/ 2089:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: function() { return /* binding */ DEMO_MANIFEST; },
/* harmony export */   O5: function() { return /* binding */ GRAPHQL_SUPPORT; },
/* harmony export */   OT: function() { return /* binding */ startSandbox; },
/* harmony export */   UM: function() { return /* binding */ DEMO_SEED; },
/* harmony export */   oU: function() { return /* binding */ GITLAB_VERSIONS; },
/* harmony export */   zI: function() { return /* binding */ DRIFTED_SEED; }
/* harmony export */ });
/* harmony import */ var _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1068);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9727);
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4506);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3917);
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1959);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_8__);







// lib/sandbox/world/version.js
var GITLAB_VERSIONS = ["11.7", "12.10", "13.8", "15.8", "current"];
var GRAPHQL_SUPPORT = ["on", "old", "off"];
var CURRENT = {
  filepath: true,
  directAssetPath: true,
  linkType: true,
  linkTypeDefaultOnPut: true,
  directAssetUrl: true,
  external: false,
  refusals: "list",
  parametersFirst: true,
  jobTokensOnLinks: true,
  jobTokensOnReleaseUpdate: true,
  deleteTakesMaintainer: false,
  protectedTags: true,
  downloads: true,
  pathPattern: "current",
  graphql: "on"
};
var V15_8 = { ...CURRENT, directAssetPath: false, external: true };
var V13_8 = {
  ...V15_8,
  linkTypeDefaultOnPut: false,
  refusals: "by-attribute",
  parametersFirst: false,
  jobTokensOnLinks: false,
  jobTokensOnReleaseUpdate: false,
  deleteTakesMaintainer: true,
  protectedTags: false,
  downloads: false,
  pathPattern: "old",
  graphql: "old"
};
var V12_10 = { ...V13_8, linkType: false, directAssetUrl: false };
var V11_7 = { ...V12_10, filepath: false, graphql: "off" };
var FEATURES = {
  "11.7": V11_7,
  "12.10": V12_10,
  "13.8": V13_8,
  "15.8": V15_8,
  current: CURRENT
};
var NUMBERS = {
  "11.7": "11.7.12",
  "12.10": "12.10.14",
  "13.8": "13.8.8",
  "15.8": "15.8.6",
  current: "18.6.1"
};
function numberOf(version) {
  return { version: NUMBERS[version], revision: "5a2d0b0f7c1" };
}
function featuresOf(version) {
  return FEATURES[version];
}

// lib/sandbox/http/server.js


// lib/sandbox/request/body.js
var LONGEST_BODY = 8 * 1024 * 1024;
async function readRequest(incoming) {
  const method = incoming.method ?? "GET";
  const target = incoming.url ?? "/";
  const body = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileTarget */ .uD)(method, target) ? await measureBody(incoming) : await collectBody(incoming);
  if (body === "too-large")
    return body;
  return { method, target, headers: flatHeaders(incoming), body };
}
function flatHeaders(incoming) {
  const headers = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== void 0)
      headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}
async function measureBody(incoming) {
  const meter = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .meterBody */ .Q0)();
  for await (const chunk of incoming)
    meter.add(chunk);
  return meter.finish();
}
async function collectBody(incoming) {
  const chunks = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > LONGEST_BODY)
      chunks.length = 0;
    else
      chunks.push(chunk);
  }
  if (size > LONGEST_BODY)
    return "too-large";
  return size === 0 ? null : Buffer.concat(chunks);
}

// lib/sandbox/world/release-from-seed.js
var SECOND = 1e6;
function releaseFrom(seed, age, ids) {
  const links = (seed.links ?? []).filter(({ appears_after = 0 }) => appears_after <= age);
  const created = seed.created_at === void 0 ? ids.tick() : (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .microseconds */ .EZ)(seed.created_at);
  const first = ids.tick() - links.length * SECOND;
  return {
    tag: seed.tag,
    name: seed.name ?? null,
    description: seed.description ?? null,
    created_at: created,
    released_at: seed.released_at === void 0 ? created : (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .microseconds */ .EZ)(seed.released_at),
    updated_at: created,
    links: links.map((link, index) => linkFrom(link, first + index * SECOND, ids))
  };
}
function linkFrom(link, moment, ids) {
  return {
    id: ids.nextId("link"),
    name: link.name,
    url: link.url,
    filepath: link.direct_asset_path ?? null,
    link_type: link.link_type === void 0 ? "other" : link.link_type,
    created_at: link.created_at === void 0 ? moment : (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .microseconds */ .EZ)(link.created_at)
  };
}

// lib/sandbox/world/later.js
function deedsOf(seed, projects, ids, start) {
  const deeds = seed.projects.flatMap(({ id, releases = [] }) => {
    const project = projects.get(id);
    return project === void 0 ? [] : releases.flatMap((release) => deedsFor(release, project, ids, start));
  });
  return deeds.toSorted((a, b) => a.at - b.at);
}
function deedsFor(seed, project, ids, start) {
  const { tag, appears_after: appears, disappears_after: disappears, links = [] } = seed;
  const at = (milliseconds) => start + milliseconds * 1e3;
  const deeds = [];
  if (appears !== void 0) {
    const create = () => {
      if (project.releases.has(tag))
        return;
      project.tags.add(tag);
      project.releases.set(tag, releaseFrom(seed, appears, ids));
    };
    deeds.push({ at: at(appears), act: create });
  }
  for (const link of links) {
    const { appears_after: after = 0 } = link;
    if (after <= (appears ?? 0))
      continue;
    const add = () => void project.releases.get(tag)?.links.push(linkFrom(link, ids.tick(), ids));
    deeds.push({ at: at(after), act: add });
  }
  if (disappears !== void 0)
    deeds.push({ at: at(disappears), act: () => project.releases.delete(tag) });
  return deeds;
}

// lib/sandbox/world/package-store.js
function emptyPackages(duplicates) {
  return { duplicates, list: [] };
}
function findOrCreatePackage(store, name, version, status, ids) {
  const found = findPackage(store, name, version);
  if (found !== void 0)
    return found;
  const made = { id: ids.nextId("package"), name, version, status, created_at: ids.tick(), files: [] };
  store.list.push(made);
  return made;
}
function findPackage(store, name, version) {
  return store.list.find((each) => each.name === name && each.version === version && each.status !== "pending_destruction");
}
function addFile(target, name, upload, ids) {
  const file = { id: ids.nextId("package-file"), file_name: name, upload, created_at: ids.tick() };
  target.files.push(file);
  return file;
}
function seedPackages(store, seeds, ids) {
  for (const seed of seeds) {
    const made = {
      id: ids.nextId("package"),
      name: seed.name,
      version: seed.version,
      status: seed.status ?? "default",
      created_at: ids.tick(),
      files: []
    };
    store.list.push(made);
    for (const file of seed.files ?? [])
      addFile(made, file.name, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(file.content), ids);
  }
  return store;
}

// lib/sandbox/world/world-from-seed.js
function createWorld(seed, options = {}) {
  const clock = options.clock ?? Date.now;
  const counters = /* @__PURE__ */ new Map();
  let last = 0;
  const ids = {
    tick() {
      last = Math.max(last + 1, clock() * 1e3);
      return last;
    },
    nextId(kind) {
      const id = (counters.get(kind) ?? 0) + 1;
      counters.set(kind, id);
      return id;
    }
  };
  const features = featuresOf(options.version ?? "current");
  const projects = new Map(seed.projects.map((project) => [project.id, projectFrom(project, ids)]));
  return {
    site: options.site ?? { origin: "http://127.0.0.1", root: "" },
    features: { ...features, graphql: options.graphql ?? features.graphql },
    release: numberOf(options.version ?? "current"),
    projects,
    paths: pathsOf(seed),
    tokens: tokensFrom(seed),
    now: () => clock() * 1e3,
    later: deedsOf(seed, projects, ids, clock() * 1e3),
    ...ids
  };
}
function pathsOf(seed) {
  const former = seed.projects.flatMap((project) => (project.moved_from ?? []).map((path) => [path.toLowerCase(), project.id]));
  const present = seed.projects.map((project) => [project.path.toLowerCase(), project.id]);
  return new Map([...former, ...present]);
}
function tokensFrom(seed) {
  const tokens = Object.entries(seed.tokens);
  return new Map(tokens.map(([value, token], index) => [value, tokenFrom(token, index, seed)]));
}
function tokenFrom(token, index, seed) {
  const home = token.job_project ?? token.projects?.[0] ?? seed.projects[0]?.id ?? null;
  return {
    kind: token.kind,
    role: token.role ?? "maintainer",
    projects: token.projects === void 0 ? null : new Set(token.projects),
    scopes: token.permissions === void 0 ? token.scopes ?? ["api"] : ["granular"],
    permissions: token.permissions ?? null,
    id: index + 1,
    name: token.name ?? token.kind,
    expiresAt: token.expires_at?.slice(0, 10) ?? null,
    userId: userIdOf(token, index, seed),
    state: token.state ?? "active",
    jobProject: token.kind === "job" ? home : null,
    user: token.user ?? `${token.kind}-user-${index + 1}`,
    admin: token.admin ?? false
  };
}
function userIdOf({ user }, index, seed) {
  const all = Object.values(seed.tokens);
  const first = user === void 0 ? -1 : all.findIndex((each) => each.user === user);
  return (first < 0 ? index : first) + 2;
}
function projectFrom(seed, ids) {
  const present = (seed.releases ?? []).filter(({ appears_after }) => appears_after === void 0);
  const releases = present.map((release) => releaseFrom(release, 0, ids));
  return {
    id: seed.id,
    path: seed.path,
    visibility: seed.visibility ?? "private",
    archived: seed.archived ?? false,
    releasesAccess: seed.releases_access ?? "everyone",
    branches: new Set(seed.branches ?? ["main"]),
    tags: /* @__PURE__ */ new Set([...seed.tags ?? [], ...releases.map((release) => release.tag)]),
    protectedTags: (seed.protected_tags ?? []).map(({ tag, roles }) => ({
      pattern: tag,
      roles: roles ?? ["maintainer"]
    })),
    jobAllowlist: new Map((seed.job_token_allowlist ?? []).map(({ project, permissions }) => [project, permissions ?? null])),
    releases: new Map(releases.map((release) => [release.tag, release])),
    milestones: seed.milestones ?? [],
    packagesEnabled: seed.packages_enabled ?? true,
    packages: seedPackages(emptyPackages(seed.package_duplicates ?? true), seed.packages ?? [], ids),
    mergeRequests: new Map((seed.merge_requests ?? []).map((request) => [
      request.iid,
      { notes: notesFrom(request, ids), commands: [] }
    ]))
  };
}
function notesFrom(seed, ids) {
  return (seed.notes ?? []).map((note) => {
    const moment = ids.tick();
    return {
      id: ids.nextId("note"),
      body: note.body,
      author: note.author ?? "someone",
      hidden: note.hidden ?? false,
      system: note.system ?? false,
      created_at: moment,
      updated_at: moment
    };
  });
}

// lib/sandbox/http/answer.js


// lib/sandbox/request/paging.js
var DEFAULT_SIZE = 20n;
var MAX_SIZE = 100n;
var COUNT_LIMIT = 1e4;
var BIGGEST_OFFSET = 2n ** 63n;
function readPage(params) {
  const complaints = [];
  const page2 = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .integerParam */ .sU)(params, "page", 1n, complaints);
  const perPage = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .integerParam */ .sU)(params, "per_page", DEFAULT_SIZE, complaints);
  if (perPage === 0n)
    complaints.push("per_page has a value not allowed");
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const number = page2 < 1n ? 1n : page2;
  const size = perPage < 1n ? DEFAULT_SIZE : perPage > MAX_SIZE ? MAX_SIZE : perPage;
  if (number * size >= BIGGEST_OFFSET)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenServer */ .hN)();
  return { number: Number(number), size: Number(size), sentSize: perPage };
}
function paginate(call, rows, page2, variables) {
  const start = (page2.number - 1) * page2.size;
  const pages = Math.max(1, Math.ceil(rows.length / page2.size));
  const counted = rows.length <= COUNT_LIMIT;
  const next = page2.number < pages ? page2.number + 1 : null;
  const previous = page2.number > 1 && page2.number <= pages ? page2.number - 1 : null;
  const link = (number, rel) => `<${pageUrl(call, page2, number, variables)}>; rel="${rel}"`;
  const links = [
    previous === null ? null : link(previous, "prev"),
    next === null ? null : link(next, "next"),
    link(1, "first"),
    counted ? link(pages, "last") : null
  ];
  const headers = {
    "x-per-page": String(page2.size),
    "x-page": String(page2.number),
    "x-next-page": next === null ? "" : String(next),
    "x-prev-page": previous === null ? "" : String(previous),
    link: links.filter((each) => each !== null).join(", "),
    ...counted ? { "x-total": String(rows.length), "x-total-pages": String(pages) } : {}
  };
  return { rows: rows.slice(start, start + page2.size), headers };
}
function pageUrl(call, page2, number, variables) {
  const params = { ...call.query, ...variables, page: String(number), per_page: String(page2.sentSize) };
  const query = Object.entries(params).flatMap(([key, value]) => queryParts(key, value));
  return `${call.world.site.origin}${call.path}?${query.sort().join("&")}`;
}
function queryParts(key, value) {
  if (Array.isArray(value))
    return value.flatMap((item) => queryParts(`${key}[]`, item));
  if ((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
    return Object.entries(value).flatMap(([inner, item]) => queryParts(`${key}[${inner}]`, item));
  }
  return [`${(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeQuery */ .II)(key)}=${(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeQuery */ .II)(typeof value === "string" ? value : "")}`];
}

// lib/sandbox/notes/quick-actions.js
var COMMANDS = /* @__PURE__ */ new Set([
  ...["approve", "assign", "assign_reviewer", "close", "confidential", "copy_metadata", "done", "draft"],
  ...["due", "estimate", "label", "lock", "merge", "milestone", "ready", "react", "rebase", "reassign"],
  ...["relabel", "reopen", "request_review", "shrug", "spend", "submit_review", "subscribe", "tableflip"],
  ...["target_branch", "title", "todo", "unapprove", "unassign", "unlabel", "unlock", "unsubscribe"]
]);
function readQuickActions(body) {
  const commands = [];
  let fenced = false;
  const rest = body.split(/\r?\n/).filter((line) => {
    if (line.startsWith("```"))
      fenced = !fenced;
    const name = fenced ? void 0 : /^\/([a-z_]+)(?:\s|$)/.exec(line)?.[1];
    if (name === void 0 || !COMMANDS.has(name))
      return true;
    commands.push(name);
    return false;
  });
  return { commands, rest: commands.length === 0 ? body : rest.join("\n").trim() };
}

// lib/sandbox/notes/notes.js
var LONGEST_NOTE = 1e6;
function authenticate(call) {
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isRead */ .H9)(call) }) ?? (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .unauthorized */ .nc)();
}
function open(call, token) {
  const access = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, token, {
    job: "read_merge_requests",
    permission: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionFor */ .Tj)(call, "Work Item")
  });
  const iid = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "iid"));
  const mergeRequest = access.project.mergeRequests.get(Number(iid ?? 0));
  if (mergeRequest === void 0 || !access.readCode)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 MergeRequest Not Found");
  return { access, iid: Number(iid), mergeRequest };
}
function listNotes(call) {
  const token = authenticate(call);
  const complaints = [];
  const orderBy = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "order_by", ["created_at", "updated_at"], complaints);
  const sort = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "sort", ["asc", "desc"], complaints);
  const filter = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "activity_filter", ["all_notes", "only_comments", "only_activity"], complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const page2 = readPage(call.params);
  const opened = open(call, token);
  const key = orderBy ?? "created_at";
  const newest = opened.mergeRequest.notes.filter(({ system }) => filter === null || filter === "all_notes" || system === (filter === "only_activity")).toSorted((a, b) => b[key] - a[key]);
  const ordered = sort === "asc" ? newest.toReversed() : newest;
  const variables = { id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "id"), noteable_id: String(opened.iid) };
  const { rows, headers } = paginate(call, ordered, page2, variables);
  const shown = rows.filter(({ hidden }) => !hidden);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, shown.map((note) => noteJson(call, opened, note)), headers);
}
function showNote(call) {
  const opened = open(call, authenticate(call));
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, noteJson(call, opened, requireNote(call, opened)));
}
function createNote(call) {
  const token = authenticate(call);
  const complaints = [];
  const body = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredText */ .$4)(call.params, "body", complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const opened = open(call, token);
  requireGoodBody(body);
  const { commands, rest } = readQuickActions(body ?? "");
  (0,_shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_1__/* .core_text_append__append */ .R)(opened.mergeRequest.commands, commands);
  if (commands.length > 0 && (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(rest)) {
    const summary = commands.map((command) => `Applied ${command}.`);
    return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(202, { commands_changes: {}, summary });
  }
  const { world } = call;
  const moment = world.tick();
  const note = {
    id: world.nextId("note"),
    body: rest,
    author: token.user,
    hidden: false,
    system: false,
    created_at: moment,
    updated_at: moment
  };
  opened.mergeRequest.notes.push(note);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(201, noteJson(call, opened, note));
}
function updateNote(call) {
  const token = authenticate(call);
  const complaints = [];
  const body = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredText */ .$4)(call.params, "body", complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  if ((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(body))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseError */ .hQ)(400, "body is empty");
  const opened = open(call, token);
  const note = requireOwnNote(call, opened, token);
  requireGoodBody(body);
  note.body = body ?? "";
  note.updated_at = call.world.tick();
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, noteJson(call, opened, note));
}
function deleteNote(call) {
  const token = authenticate(call);
  const opened = open(call, token);
  const note = requireOwnNote(call, opened, token);
  const { notes } = opened.mergeRequest;
  notes.splice(notes.indexOf(note), 1);
  return { status: 204, headers: {}, body: "" };
}
function requireGoodBody(body) {
  if ((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(body))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, `400 Bad request - Note {:note=>["can't be blank"]}`);
  if ([...body ?? ""].length > LONGEST_NOTE) {
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, `400 Bad request - Note {:note=>["is too long (maximum is ${LONGEST_NOTE} characters)"]}`);
  }
}
function requireNote(call, { mergeRequest }) {
  const id = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "note_id"));
  if (id === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseError */ .hQ)(400, "note_id is invalid");
  const note = mergeRequest.notes.find((each) => each.id === Number(id));
  if (note === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not found");
  return note;
}
function requireOwnNote(call, opened, token) {
  const note = requireNote(call, opened);
  const mine = note.author === token.user || (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .Ck)(opened.access.role, "maintainer");
  if (!mine || note.system)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  return note;
}
function noteJson(call, { access, iid }, note) {
  const { origin, root } = call.world.site;
  const author = {
    username: note.author,
    name: note.author,
    state: "active",
    avatar_url: null,
    web_url: `${origin}${root}/${note.author}`
  };
  return {
    id: note.id,
    type: null,
    body: note.body,
    author,
    created_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(note.created_at),
    updated_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(note.updated_at),
    system: note.system,
    noteable_id: iid,
    noteable_type: "MergeRequest",
    project_id: access.project.id,
    resolvable: false,
    confidential: false,
    internal: false,
    imported: false,
    imported_from: "none",
    noteable_iid: iid,
    commands_changes: {}
  };
}

// lib/sandbox/packages/package-json.js
function packageJson(world, project, each) {
  return {
    id: each.id,
    name: each.name,
    version: each.version,
    package_type: "generic",
    status: each.status,
    _links: { web_path: `${world.site.root}/${project.path}/-/packages/${each.id}` },
    created_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(each.created_at),
    tags: [],
    pipelines: []
  };
}
function packageFileJson(packageId, file) {
  return {
    id: file.id,
    package_id: packageId,
    created_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(file.created_at),
    file_name: file.file_name,
    size: file.upload.size,
    file_md5: null,
    file_sha1: null,
    file_sha256: file.upload.sha256
  };
}
function packageFileRecord(world, packageId, file) {
  return {
    ...packageFileJson(packageId, file),
    updated_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(file.created_at),
    file_store: 1,
    file: { url: `${world.site.origin}${world.site.root}/uploads/package_files/${file.id}` },
    status: "default"
  };
}

// lib/sandbox/packages/packages.js
function authenticate2(call) {
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: true, basic: true });
  return identity === null && !(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isRead */ .H9)(call) ? (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .unauthorized */ .nc)() : identity;
}
function openRegistry(call, identity) {
  const access = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, {
    job: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isRead */ .H9)(call) ? "read_packages" : "admin_packages",
    // A file is put, and made by that.
    permission: call.request.method === "PUT" ? "Package: Create" : (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionFor */ .Tj)(call, "Package")
  });
  if (!access.project.packagesEnabled)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  if ((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isRead */ .H9)(call) ? !access.readCode : !(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWrite */ .ay)(access))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  return access;
}
var NAME = /^[A-Za-z0-9._+-](?:[A-Za-z0-9._+~@-]*[A-Za-z0-9._+-])?$/;
var VERSION = /^(?!.*\.\.)[\w+.-]+$/;
function readAddress(call, complaints) {
  const name = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "package_name");
  const version = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "package_version");
  const segments = fileSegments(call);
  if (!NAME.test(name))
    complaints.push("package_name is invalid");
  if (!VERSION.test(version))
    complaints.push("package_version is invalid");
  if (!segments.every((segment) => NAME.test(segment) && segment !== ".."))
    complaints.push("file_name is invalid");
  return { name, version, file: storedName(segments) };
}
function storedName(segments) {
  const [only = "", ...others] = segments;
  if (others.length === 0)
    return only;
  return encodeURIComponent(segments.join("/")).replace(/[~!'()]/g, percent);
}
function percent(char) {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function fileSegments({ path }) {
  const raw = path.slice(path.indexOf(GENERIC) + GENERIC.length).split("/");
  return raw.slice(2).map((segment) => (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapePart */ .Mn)(segment) ?? "");
}
var GENERIC = "/packages/generic/";
function uploadFile(call) {
  const identity = authenticate2(call);
  const complaints = [];
  const address = readAddress(call, complaints);
  const status = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.query, "status", ["default", "hidden"], complaints) ?? "default";
  const select = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.query, "select", ["package_file"], complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const { project } = openRegistry(call, identity);
  const { world } = call;
  const present = findPackage(project.packages, address.name, address.version);
  const repeated = present?.files.some((file2) => file2.file_name === address.file) === true;
  if (repeated && !project.packages.duplicates) {
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, "400 Bad request - Duplicate package is not allowed");
  }
  const target = findOrCreatePackage(project.packages, address.name, address.version, status, world);
  const { body } = call.request;
  const file = addFile(target, address.file, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasured */ .V2)(body) ? body : (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(body ?? ""), world);
  return select === null ? (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(201, { message: "201 Created" }) : (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, packageFileRecord(world, target.id, file));
}
function downloadFile(call) {
  const identity = authenticate2(call);
  const complaints = [];
  const address = readAddress(call, complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const { project } = openRegistry(call, identity);
  const found = findPackage(project.packages, address.name, address.version);
  const file = found?.files.findLast((each) => each.file_name === address.file);
  if (file === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not found");
  return fileAnswer(file);
}
function fileAnswer({ file_name, upload }) {
  if (upload.bytes === null)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseError */ .hQ)(501, "The sandbox kept the size and sum of this file only.");
  const headers = {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="${file_name}"`,
    "content-length": String(upload.size),
    "x-checksum-sha256": upload.sha256
  };
  return { status: 200, headers, body: upload.bytes };
}
function requireMaintainer(access) {
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .Ck)(access.role, "maintainer"))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
}

// lib/sandbox/packages/package-lists.js
var TYPES = [
  ...["cargo", "composer", "conan", "debian", "generic", "golang", "helm", "maven", "ml_model"],
  ...["npm", "nuget", "pypi", "rpm", "rubygems", "terraform_module"]
];
var DIRECTIONS = ["asc", "desc"];
var LISTED = ["default", "error"];
function listPackages(call) {
  const identity = authenticate2(call);
  const { params } = call;
  const complaints = [];
  const orderBy = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(params, "order_by", ["created_at", "name", "version", "type"], complaints);
  const sort = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(params, "sort", DIRECTIONS, complaints);
  const type = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(params, "package_type", TYPES, complaints);
  const name = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "package_name", complaints)?.toLowerCase() ?? "";
  const version = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "package_version", complaints);
  const status = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(params, "status", _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .PACKAGE_STATUSES */ .il, complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const page2 = readPage(params);
  const { project } = openRegistry(call, identity);
  const found = project.packages.list.filter((each) => (type === null || type === "generic") && // Fuzzy: any package whose name holds the text.
  each.name.toLowerCase().includes(name) && (version === null || each.version === version) && (status === null ? LISTED.includes(each.status) : each.status === status));
  const key = orderBy === "name" || orderBy === "version" ? orderBy : null;
  const ordered = key === null ? found : found.toSorted((a, b) => (0,_shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_3__/* .core_text_compare__compareText */ .w)(a[key], b[key]));
  const { rows, headers } = paginate(call, directed(ordered, sort), page2, { id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "id") });
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, rows.map((each) => packageJson(call.world, project, each)), headers);
}
function listPackageFiles(call) {
  const identity = authenticate2(call);
  const complaints = [];
  const id = readId(call, "package_id", complaints);
  const orderBy = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "order_by", ["id", "created_at", "file_name"], complaints);
  const sort = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "sort", DIRECTIONS, complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const page2 = readPage(call.params);
  const { project } = openRegistry(call, identity);
  const { files } = requirePackage(project, id);
  const byName = (a, b) => (0,_shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_3__/* .core_text_compare__compareText */ .w)(a.file_name, b.file_name);
  const ordered = directed(orderBy === "file_name" ? files.toSorted(byName) : files, sort);
  const variables = { id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "id"), package_id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "package_id") };
  const { rows, headers } = paginate(call, ordered, page2, variables);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, rows.map((file) => packageFileJson(id, file)), headers);
}
function directed(rows, sort) {
  return sort === "desc" ? rows.toReversed() : rows;
}
function readId(call, name, complaints) {
  const id = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, name));
  if (id === void 0)
    complaints.push(`${name} is invalid`);
  return Number(id ?? 0);
}
function requirePackage({ packages }, id) {
  const found = packages.list.find((each) => each.id === id && each.status !== "pending_destruction");
  if (found === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not found");
  return found;
}
function openFile(call, mustMaintain) {
  const identity = authenticate2(call);
  const complaints = [];
  const packageId = readId(call, "package_id", complaints);
  const fileId = readId(call, "package_file_id", complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const access = openRegistry(call, identity);
  if (mustMaintain)
    requireMaintainer(access);
  const owner = requirePackage(access.project, packageId);
  const file = owner.files.find((each) => each.id === fileId);
  if (file === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not found");
  return { owner, file, remove: () => owner.files.splice(owner.files.indexOf(file), 1) };
}
function downloadPackageFile(call) {
  return fileAnswer(openFile(call, false).file);
}
var NOTHING = { status: 204, headers: {}, body: "" };
function deletePackageFile(call) {
  openFile(call, true).remove();
  return NOTHING;
}
function deletePackage(call) {
  const identity = authenticate2(call);
  const complaints = [];
  const id = readId(call, "package_id", complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const access = openRegistry(call, identity);
  requireMaintainer(access);
  requirePackage(access.project, id).status = "pending_destruction";
  return NOTHING;
}

// lib/sandbox/projects/projects.js
var ACCESS_LEVELS = {
  none: 0,
  guest: 10,
  reporter: 20,
  developer: 30,
  maintainer: 40
};
var RELEASES_LEVEL = {
  everyone: "enabled",
  members: "private",
  disabled: "disabled"
};
function showProject(call) {
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: false });
  const access = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, { job: null, permission: "Project: Read" });
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, projectJson(call.world, access));
}
function projectJson(world, access) {
  const { project, identity, role } = access;
  const [name = "", ...groups] = project.path.split("/").toReversed();
  const namespace = groups.toReversed().join("/");
  const { origin, root } = world.site;
  const web = `${origin}${root}/${project.path}`;
  const api = `${origin}${root}/api/v4/projects/${project.id}`;
  const basic = {
    ...{ id: project.id, description: null, name, path: name, path_with_namespace: project.path },
    name_with_namespace: project.path.split("/").join(" / "),
    ...{ created_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(0), default_branch: [...project.branches][0] ?? null, tag_list: [], topics: [] },
    ssh_url_to_repo: `git@${new URL(origin).hostname}:${project.path}.git`,
    ...{ http_url_to_repo: `${web}.git`, web_url: web, readme_url: null, forks_count: 0, avatar_url: null },
    ...{ star_count: 0, last_activity_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(0) },
    namespace: {
      ...{ id: 1, name: groups[0] ?? "", path: groups[0] ?? "", kind: "group", full_path: namespace },
      ...{ parent_id: null, avatar_url: null, web_url: `${origin}${root}/groups/${namespace}` }
    }
  };
  if (identity === null)
    return basic;
  const level = ACCESS_LEVELS[role];
  return {
    ...basic,
    _links: {
      self: api,
      merge_requests: `${api}/merge_requests`,
      repo_branches: `${api}/repository/branches`
    },
    ...{ archived: project.archived, visibility: project.visibility, empty_repo: false },
    ...{ issues_enabled: true, merge_requests_enabled: true, jobs_enabled: true, wiki_enabled: true },
    ...{ packages_enabled: project.packagesEnabled, repository_access_level: "enabled" },
    package_registry_access_level: project.packagesEnabled ? "enabled" : "disabled",
    releases_access_level: RELEASES_LEVEL[project.releasesAccess],
    merge_requests_access_level: "enabled",
    permissions: {
      project_access: level === 0 ? null : { access_level: level, notification_level: 3 },
      group_access: null
    }
  };
}

// lib/sandbox/projects/tags.js
function openTags(call) {
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: false });
  const access = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, { job: null, permission: "Repository Tag: Read" });
  if (!access.readCode)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  return access;
}
function listTags(call) {
  const access = openTags(call);
  const tags = [...access.project.tags].toReversed();
  const { rows, headers } = paginate(call, tags, readPage(call.params), { id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "id") });
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, rows.map((tag) => tagJson(call.world, access, tag)), headers);
}
function showTag(call) {
  const access = openTags(call);
  const tag = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "tag_name");
  if (!access.project.tags.has(tag))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Tag Not Found");
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, tagJson(call.world, access, tag));
}
function tagJson({ site }, { project }, tag) {
  const release = project.releases.get(tag);
  return {
    commit: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(project, tag, `${site.origin}${site.root}/${project.path}`),
    release: release === void 0 ? null : { tag_name: tag, description: release.description ?? "" },
    ...{ name: tag, message: "", target: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .shaOf */ .ye)(project, tag) },
    protected: project.protectedTags.some(({ pattern }) => (0,_shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_2__/* .core_pattern_wildcard__matches */ .H)(pattern, tag)),
    created_at: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(0)
  };
}
function openProtection(call) {
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: false });
  const access = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, { job: null, permission: "Protected Tag: Read" });
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .Ck)(access.role, "maintainer"))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  return access;
}
function listProtectedTags(call) {
  const { project } = openProtection(call);
  const page2 = readPage(call.params);
  const { rows, headers } = paginate(call, project.protectedTags, page2, { id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "id") });
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, rows.map(protectionJson), headers);
}
function showProtectedTag(call) {
  const { project } = openProtection(call);
  const name = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "name");
  const rule = project.protectedTags.find(({ pattern }) => pattern === name);
  if (rule === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not Found");
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, protectionJson(rule));
}
function protectionJson({ pattern, roles }) {
  const levels = roles.length === 0 ? [0] : [roles.reduce((least, role) => Math.min(least, ACCESS_LEVELS[role]), Number.POSITIVE_INFINITY)];
  return {
    name: pattern,
    create_access_levels: levels.map((access_level) => ({
      ...{ id: access_level, access_level, user_id: null, group_id: null, deploy_key_id: null },
      access_level_description: access_level === 0 ? "No one" : access_level === 40 ? "Maintainers" : "Developers + Maintainers"
    }))
  };
}

// lib/sandbox/releases/link-params.js
function readLinkId(call, complaints) {
  const id = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .integerOf */ .cP)((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "link_id").replace(/\.[^.]*$/, ""));
  if (id === void 0 && call.world.features.parametersFirst)
    complaints.push("link_id is invalid");
  return id ?? 0n;
}
function onlyLinkId(call) {
  const complaints = [];
  const id = readLinkId(call, complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  return id;
}
function readDraft(call) {
  const { params } = call;
  const complaints = [];
  const name = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredText */ .$4)(params, "name", complaints);
  const url = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredText */ .$4)(params, "url", complaints);
  const filepath = readPath(call, complaints) ?? null;
  const link_type = readType(call, complaints) ?? "other";
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .normalised */ .Z7)({ name, url, filepath, link_type });
}
function readChange(call) {
  const { params, world } = call;
  const complaints = [];
  const id = readLinkId(call, complaints);
  const name = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "name", complaints);
  const url = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "url", complaints);
  const filepath = readPath(call, complaints);
  const link_type = readType(call, complaints) ?? (world.features.linkTypeDefaultOnPut ? "other" : void 0);
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(params, "name") && !(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(params, "url")) {
    complaints.push("name, url are missing, at least one parameter must be provided");
  }
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const values = {
    ...(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(params, "name") ? { name } : {},
    ...(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(params, "url") ? { url } : {},
    ...filepath === void 0 ? {} : { filepath },
    ...link_type === void 0 ? {} : { link_type }
  };
  return { id, values };
}
function readPath(call, complaints) {
  return pathParam(call.world, call.params, complaints);
}
function pathParam(world, params, complaints, label = (name) => name) {
  const { directAssetPath, filepath } = world.features;
  const names = [...directAssetPath ? ["direct_asset_path"] : [], ...filepath ? ["filepath"] : []];
  const given2 = names.filter((name) => (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(params, name));
  if (given2.length === 0)
    return void 0;
  const values = given2.map((name) => (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, name, complaints, label(name)));
  return values.find((value) => value !== null) ?? null;
}
function readType(call, complaints) {
  return call.world.features.linkType ? (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "link_type", _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_5__/* .core_link__LINK_TYPES */ .Py, complaints) : null;
}

// lib/sandbox/releases/release-params.js
function readReleaseDraft(call) {
  const { params, world } = call;
  const complaints = [];
  const tag = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredText */ .$4)(params, "tag_name", complaints) ?? "";
  const name = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "name", complaints);
  const description = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "description", complaints);
  const ref = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "ref", complaints);
  const items = linkParams(params, complaints);
  for (const [index, item] of items.entries())
    requireNameAndUrl(item, index, complaints);
  const releasedAt = timeParam(params, "released_at", complaints);
  const milestones = textList(params, "milestones", complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const links = items.map((item, index) => draftOf(world, item, index));
  return { tag, name, description, ref, releasedAt, milestones, links };
}
function linkParams(params, complaints) {
  const assets = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(params, "assets");
  if (assets === void 0 || assets === "")
    return [];
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(assets)) {
    complaints.push("assets is invalid");
    return [];
  }
  const links = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(assets, "links");
  if (links === void 0 || links === "")
    return [];
  const items = Array.isArray(links) ? links.filter((item) => item !== null) : [links];
  if (!Array.isArray(links) || !items.every(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv))
    complaints.push("assets[links] is invalid");
  return items.filter(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
}
function requireNameAndUrl(item, index, complaints) {
  if (Object.keys(item).length === 0)
    return;
  for (const name of ["name", "url"])
    (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredText */ .$4)(item, name, complaints, `assets[links][${index}][${name}]`);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(item, "link_type", complaints, `assets[links][${index}][link_type]`);
}
function draftOf(world, item, index) {
  const complaints = [];
  const label = (name) => `assets[links][${index}][${name}]`;
  const filepath = pathParam(world, item, complaints, label) ?? null;
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const link_type = typeOf(world, item);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .normalised */ .Z7)({
    name: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(item, "name", []),
    url: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(item, "url", []),
    filepath,
    link_type
  });
}
function typeOf(world, item) {
  if (!world.features.linkType || !(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(item, "link_type"))
    return "other";
  const value = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(item, "link_type", []);
  if (value === null || value === "")
    return null;
  const type = _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_5__/* .core_link__LINK_TYPES */ .Py.find((each) => each === value);
  if (type === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, `'${value}' is not a valid link_type`);
  return type;
}
function readReleaseChange(call) {
  const { params } = call;
  const complaints = [];
  const name = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "name", complaints);
  const description = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, "description", complaints);
  const releasedAt = timeParam(params, "released_at", complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  return {
    ...(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(params, "name") ? { name } : {},
    ...(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(params, "description") ? { description } : {},
    ...releasedAt === null ? {} : { released_at: releasedAt }
  };
}
function timeParam(params, name, complaints) {
  const before = complaints.length;
  const value = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, name, complaints);
  if (value === null || value === "" || complaints.length > before)
    return null;
  const time = /\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time))
    complaints.push(`${name} is invalid`);
  return Number.isNaN(time) ? null : time * 1e3;
}
function textList(params, name, complaints) {
  const value = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .given */ .gI)(params, name);
  if (Array.isArray(value) && value.every((item) => typeof item === "string"))
    return value;
  return ((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .textParam */ .Z$)(params, name, complaints) ?? "").split(",").filter((item) => item !== "");
}

// lib/sandbox/releases/releases.js
function open2(call, jobTokens = true) {
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens });
  const access = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNeed */ .Aq)(call, "Release"));
  if (!access.readReleases)
    throw forbidden();
  return access;
}
function forbidden() {
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
}
function listReleases(call) {
  const access = open2(call);
  const { project } = access;
  const complaints = [];
  const orderBy = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "order_by", ["released_at", "created_at"], complaints);
  const sort = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceParam */ .H2)(call.params, "sort", ["asc", "desc"], complaints);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .xl)(complaints);
  const page2 = readPage(call.params);
  const key = orderBy ?? "released_at";
  const newest = [...project.releases.values()].toSorted((a, b) => b[key] - a[key]);
  const ordered = sort === "asc" ? newest.toReversed() : newest;
  const { rows, headers } = paginate(call, ordered, page2, { id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "id") });
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, rows.map((release) => (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseJson */ .qu)(call.world, access, release)), headers);
}
function openRelease(call) {
  const access = open2(call);
  if (!access.readCode)
    throw forbidden();
  const release = access.project.releases.get((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "tag_name"));
  if (release === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not Found");
  return { access, release };
}
function showRelease(call) {
  const { access, release } = openRelease(call);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseJson */ .qu)(call.world, access, release));
}
function createRelease(call) {
  const { world } = call;
  const access = open2(call);
  const draft = readReleaseDraft(call);
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWrite */ .ay)(access))
    throw forbidden();
  if (world.features.protectedTags && !(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .mayCreateTag */ .Me)(access, draft.tag)) {
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "You are not allowed to create this tag as it is protected.");
  }
  const { project } = access;
  if (project.releases.has(draft.tag))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(409, "Release already exists");
  const unknown = draft.milestones.filter((title) => !project.milestones.includes(title));
  if (unknown.length > 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, `Milestone(s) not found: ${unknown.join(", ")}`);
  ensureTag(access, draft);
  requireValidLinks(world, draft);
  const now = world.tick();
  const release = {
    tag: draft.tag,
    name: draft.name,
    description: draft.description,
    created_at: now,
    released_at: draft.releasedAt ?? now,
    updated_at: now,
    author: authorOf(access.identity),
    milestones: draft.milestones,
    links: []
  };
  for (const link of draft.links)
    (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .insertLink */ .SB)(world, release, link);
  project.releases.set(draft.tag, release);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(201, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseJson */ .qu)(world, access, release));
}
function authorOf(identity) {
  return identity === null ? _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl : { id: identity.userId, username: identity.user };
}
function ensureTag({ project }, { tag, ref }) {
  if (project.tags.has(tag))
    return;
  if (ref === null || ref === "")
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(422, "Ref is not specified");
  if (tag === "" || tag === "HEAD" || /[\s~^:?*[\\\u007f]|\.\.|^[-/.]|[/.]$|\.lock$/.test(tag)) {
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, "Tag name invalid");
  }
  const known = project.branches.has(ref) || project.tags.has(ref) || /^[0-9a-f]{7,40}$/.test(ref);
  if (!known)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, `Target ${ref} is invalid`);
  project.tags.add(tag);
}
function requireValidLinks(world, { links }) {
  const faults = links.flatMap((link) => (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFaults */ .IS)(world, link).map(({ attribute, message }) => `Links ${attribute} ${message}`));
  if (faults.length > 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, `Validation failed: ${[...new Set(faults)].join(", ")}`);
  const doubled = ["name", "url", "filepath"].flatMap((attribute) => doubledValues(links, attribute));
  if (doubled.length > 0) {
    const scope = "#<Release:0x00007f0000000000>";
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, `Validation failed: Links have duplicate values (${doubled.join(", ")}) for ${scope} scope`);
  }
  if (!links.every(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsDatabase */ .Ab)) {
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, "PG::ProgramLimitExceeded: ERROR:  index row size exceeds btree version 4 maximum 2704");
  }
}
function doubledValues(links, attribute) {
  const values = links.map((link) => link[attribute]).filter((value) => value !== null);
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
function updateRelease(call) {
  const access = open2(call, call.world.features.jobTokensOnReleaseUpdate);
  const change = readReleaseChange(call);
  const release = writableRelease(call, access, "write");
  if (!access.project.tags.has(release.tag))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "Tag does not exist");
  if (Object.keys(change).length === 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, "params is empty");
  Object.assign(release, change, { updated_at: call.world.tick() });
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseJson */ .qu)(call.world, access, release));
}
function deleteRelease(call) {
  const access = open2(call);
  const release = writableRelease(call, access, "delete");
  access.project.releases.delete(release.tag);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseJson */ .qu)(call.world, access, release));
}
function writableRelease(call, access, action) {
  const release = access.project.releases.get((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "tag_name"));
  if (release === void 0 || !(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWriteRelease */ .om)(call.world, access, release.tag, action))
    throw forbidden();
  return release;
}

// lib/sandbox/releases/downloads.js
function downloadAsset(call) {
  const { release } = openRelease(call);
  const path = `/${(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "path")}`;
  const link = release.links.find((each) => each.filepath === path);
  if (link === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not found");
  return redirect(link.url);
}
function latestRelease(call) {
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: true });
  const { project, readReleases, readCode } = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNeed */ .Aq)(call, "Release"));
  if (!readReleases || !readCode)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  const suffix = call.route["path"] ?? "";
  if (suffix.split("/").includes(".."))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseError */ .hQ)(400, "suffix_path should be a valid file path");
  const [latest] = [...project.releases.values()].toSorted((a, b) => b.released_at - a.released_at);
  if (latest === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not Found");
  const base = `${call.world.site.root}/api/v4/projects/${project.id}/releases/${(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeSegment */ .pv)(latest.tag)}`;
  const query = Object.entries(call.query).filter(([key]) => key !== "order_by").map(([key, value]) => `${(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeQuery */ .II)(key)}=${(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeQuery */ .II)(typeof value === "string" ? value : "")}`);
  return redirect(`${base}${suffix === "" ? "" : `/${suffix}`}${query.length === 0 ? "" : `?${query.join("&")}`}`);
}
function redirect(location) {
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(302, `This resource has been moved temporarily to ${location}.`, {
    location: asHeader(location)
  });
}
function asHeader(location) {
  return location.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char));
}

// lib/sandbox/releases/links.js
function open3(call) {
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: call.world.features.jobTokensOnLinks });
  const access = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNeed */ .Aq)(call, "Release Link"));
  if (!access.readReleases)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  const release = access.project.releases.get((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "tag_name"));
  if (release === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not found");
  return { access, release };
}
function inOrder(call, readParams) {
  if (call.world.features.parametersFirst) {
    const input = readParams();
    return { input, ...open3(call) };
  }
  const opened = open3(call);
  return { input: readParams(), ...opened };
}
function listLinks(call) {
  const { input: page2, access, release } = inOrder(call, () => readPage(call.params));
  const ordered = asDatabaseSorts((0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(release.links), page2);
  const variables = { id: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .routeValue */ .bQ)(call, "id"), tag_name: release.tag };
  const { rows, headers } = paginate(call, ordered, page2, variables);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, rows.map((link) => (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .linkJson */ .zc)(call.world, access.project, release, link)), headers);
}
function asDatabaseSorts(links, page2) {
  const bound = page2.number * page2.size;
  const [first] = links;
  if (first === void 0 || links.length <= 2 * bound || first.created_at !== links.at(-1)?.created_at) {
    return links;
  }
  return [...links.slice(1, bound), first, ...links.slice(bound)];
}
function showLink(call) {
  const { input: id, access, release } = inOrder(call, () => onlyLinkId(call));
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .linkJson */ .zc)(call.world, access.project, release, findLink(release, id)));
}
function createLink(call) {
  const { world } = call;
  const { input: draft, access, release } = inOrder(call, () => readDraft(call));
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWriteRelease */ .om)(world, access, release.tag))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  requireValid(world, draft, release.links);
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsDatabase */ .Ab)(draft)) {
    world.nextId("link");
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenServer */ .hN)();
  }
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(201, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .linkJson */ .zc)(world, access.project, release, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .insertLink */ .SB)(world, release, draft)));
}
function updateLink(call) {
  const { world } = call;
  const { input: change, access, release } = inOrder(call, () => readChange(call));
  const link = findLink(release, change.id);
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWriteRelease */ .om)(world, access, release.tag))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  const draft = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .normalised */ .Z7)({ ...link, ...change.values });
  requireValid(world, draft, release.links.filter((each) => each !== link));
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsDatabase */ .Ab)(draft))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenServer */ .hN)();
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .linkJson */ .zc)(world, access.project, release, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .changeLink */ .J)(world, release, link, draft)));
}
function deleteLink(call) {
  const { world } = call;
  const { input: id, access, release } = inOrder(call, () => onlyLinkId(call));
  const link = findLink(release, id);
  if (!(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWriteRelease */ .om)(world, access, release.tag, "delete"))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, "403 Forbidden");
  const gone = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .linkJson */ .zc)(world, access.project, release, link);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .removeLink */ .vL)(world, release, link);
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(200, gone);
}
function findLink(release, id) {
  const link = release.links.find((each) => each.id === Number(id));
  if (link === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, "404 Not found");
  return link;
}
function requireValid(world, draft, others) {
  const faults = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .faultsOf */ .xm)(world, draft, others);
  if (faults.length > 0)
    throw refuseLink(world, faults);
}
function refuseLink(world, faults) {
  if (world.features.refusals === "list")
    return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, faults.map(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em));
  const message = {};
  for (const fault of faults)
    message[fault.attribute] = [...message[fault.attribute] ?? [], fault.message];
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(400, message);
}

// lib/sandbox/http/routes.js
function route(method, path, handler, since) {
  return { method, segments: path.split("/"), handler, ...since === void 0 ? {} : { since } };
}
var RELEASES = "projects/:id/releases";
var LINKS = `${RELEASES}/:tag_name/assets/links`;
var GENERIC2 = "projects/:id/packages/generic/:package_name/:package_version/*path";
var PACKAGES = "projects/:id/packages";
var PACKAGE_FILES = `${PACKAGES}/:package_id/package_files`;
var NOTES = "projects/:id/merge_requests/:iid/notes";
var hasDownloads = (features) => features.downloads;
var ROUTES = [
  route("GET", LINKS, listLinks),
  route("POST", LINKS, createLink),
  route("GET", `${LINKS}/:link_id`, showLink),
  route("PUT", `${LINKS}/:link_id`, updateLink),
  route("DELETE", `${LINKS}/:link_id`, deleteLink),
  route("GET", RELEASES, listReleases),
  route("POST", RELEASES, createRelease),
  route("GET", `${RELEASES}/permalink/latest`, latestRelease, hasDownloads),
  route("GET", `${RELEASES}/permalink/latest/*path`, latestRelease, hasDownloads),
  route("GET", `${RELEASES}/:tag_name`, showRelease),
  route("PUT", `${RELEASES}/:tag_name`, updateRelease),
  route("DELETE", `${RELEASES}/:tag_name`, deleteRelease),
  route("GET", `${RELEASES}/:tag_name/downloads/*path`, downloadAsset, hasDownloads),
  route("PUT", GENERIC2, uploadFile),
  route("GET", GENERIC2, downloadFile),
  route("GET", PACKAGES, listPackages),
  route("DELETE", `${PACKAGES}/:package_id`, deletePackage),
  route("GET", PACKAGE_FILES, listPackageFiles),
  route("DELETE", `${PACKAGE_FILES}/:package_file_id`, deletePackageFile),
  route("GET", `${PACKAGE_FILES}/:package_file_id/download`, downloadPackageFile),
  route("GET", "user", _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .showUser */ .VL),
  route("GET", "personal_access_tokens/self", _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .showOwnToken */ .uM),
  route("GET", "version", _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .showVersion */ .Cg),
  route("GET", "metadata", _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .showMetadata */ .bp),
  route("GET", "job", _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .showJob */ .h5),
  route("GET", "projects/:id", showProject),
  route("GET", "projects/:id/repository/tags", listTags),
  route("GET", "projects/:id/repository/tags/:tag_name", showTag),
  route("GET", "projects/:id/protected_tags", listProtectedTags),
  route("GET", "projects/:id/protected_tags/:name", showProtectedTag),
  route("GET", NOTES, listNotes),
  route("POST", NOTES, createNote),
  route("GET", `${NOTES}/:note_id`, showNote),
  route("PUT", `${NOTES}/:note_id`, updateNote),
  route("DELETE", `${NOTES}/:note_id`, deleteNote)
];
function findRoute(method, path, features) {
  const wanted = method === "HEAD" ? "GET" : method;
  const segments = (path.endsWith("/") ? path.slice(0, -1) : path).split("/");
  for (const each of ROUTES) {
    if (each.method !== wanted || each.since?.(features) === false)
      continue;
    const values = matchSegments(each.segments, segments);
    if (values !== void 0)
      return { handler: each.handler, values };
  }
  return void 0;
}
function matchSegments(pattern, segments) {
  const open4 = pattern.at(-1)?.startsWith("*") === true;
  if (open4 ? segments.length < pattern.length : segments.length !== pattern.length)
    return void 0;
  const values = {};
  for (const [index, part] of pattern.entries()) {
    const raw = part.startsWith("*") ? segments.slice(index).join("/") : segments[index] ?? "";
    if (!part.startsWith(":") && !part.startsWith("*")) {
      if (part !== raw)
        return void 0;
    } else {
      const value = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapePart */ .Mn)(raw);
      if (raw === "" || value === void 0)
        return void 0;
      values[part.slice(1)] = value;
    }
  }
  return values;
}

// lib/sandbox/http/web.js
function webDownload(call) {
  try {
    return findDownload(call);
  } catch (error) {
    throw error instanceof _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .SandboxRefusal */ .SU ? new _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .SandboxRefusal */ .SU(page(404, "Page not found")) : error;
  }
}
function webRoute(path) {
  const [, project, tag, file] = /^\/(.+?)\/-\/releases\/([^/]+)\/downloads\/(.+)$/.exec(path) ?? [];
  const [id, tag_name, file_path] = [project, tag, file].map((part) => (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapePart */ .Mn)(part ?? ""));
  if (id === void 0 || tag_name === void 0 || file_path === void 0 || id === "")
    return void 0;
  return { id, tag_name, path: file_path };
}
function findDownload(call) {
  const { site } = call.world;
  const identity = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: false });
  const { project, readReleases } = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .openProject */ .U8)(call, identity, (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseNeed */ .Aq)(call, "Release"));
  const release = project.releases.get(call.route["tag_name"] ?? "");
  const link = release?.links.find((each) => each.filepath === `/${call.route["path"]}`);
  if (link === void 0 || !readReleases)
    return page(404, "Page not found");
  const own = (0,_shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_4__/* .core_parsed_url__parsedUrl */ .i)(link.url)?.host === new URL(site.origin).host;
  return own ? redirect(link.url) : page(200, "You are being redirected away from GitLab");
}
function page(status, title) {
  const body = `<!DOCTYPE html>
<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>
`;
  return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(status, body, { "content-type": "text/html; charset=utf-8" });
}

// lib/sandbox/http/answer.js
function answer(world, request) {
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .catchUp */ .xA)(world);
  const file = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isFileTarget */ .uD)(request.method, request.target) && !(0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasured */ .V2)(request.body);
  const received = file ? { ...request, body: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(request.body ?? "") } : request;
  return finish(received, respond(world, received));
}
function answerInTime(world, request, course) {
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .catchUp */ .xA)(world);
  if (isGraphql(world, request.target))
    return respondGraphql(world, request, course);
  const isRead2 = request.method === "GET" || request.method === "HEAD";
  const pause2 = isRead2 ? void 0 : course.beforeWrite();
  return pause2 === void 0 ? answer(world, request) : pause2.then(() => answer(world, request));
}
function isGraphql({ site }, target) {
  return target.replace(/\?.*$/s, "").replace(/\/$/, "") === `${site.root}/api/graphql`;
}
async function respondGraphql(world, request, course) {
  try {
    const { answerGraphql } = await __webpack_require__.e(/* import() */ 1253).then(__webpack_require__.bind(__webpack_require__, 1253));
    return finish(request, await answerGraphql(world, request, course));
  } catch (error) {
    if (error instanceof _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .SandboxRefusal */ .SU)
      return finish(request, error.response);
    throw error;
  }
}
function respond(world, request) {
  try {
    return route2(world, request);
  } catch (error) {
    if (error instanceof _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .SandboxRefusal */ .SU)
      return error.response;
    throw error;
  }
}
function route2(world, request) {
  const mark = request.target.indexOf("?");
  const path = mark < 0 ? request.target : request.target.slice(0, mark);
  const decoded = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapePart */ .Mn)(path);
  if (decoded === void 0 || decoded.includes("\0"))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .badRequest */ .li)();
  const query = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .readQuery */ .xB)(mark < 0 ? "" : request.target.slice(mark + 1));
  const body = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x8)(request);
  const isRead2 = request.method === "GET" || request.method === "HEAD";
  const match = findHandler(world, request.method, path);
  (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .requireReadableBody */ .Id)(request);
  const call = {
    world,
    request,
    path,
    route: match.values,
    query,
    // The body of a read must be well formed, but is not looked at.
    params: isRead2 ? query : { ...query, ...body }
  };
  return match.handler(call);
}
function findHandler(world, method, path) {
  const { root } = world.site;
  const local = path.startsWith(`${root}/`) ? path.slice(root.length) : "";
  if (local.startsWith(V3))
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseError */ .hQ)(410, "API V3 is no longer supported. Use API V4 instead.");
  const match = local.startsWith(V4) ? findRoute(method, local.slice(V4.length), world.features) : findPage(method, local);
  if (match === void 0)
    throw (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseError */ .hQ)(404, "404 Not Found");
  return match;
}
var V3 = "/api/v3/";
var V4 = "/api/v4/";
function findPage(method, path) {
  const values = method === "GET" || method === "HEAD" ? webRoute(path) : void 0;
  return values === void 0 ? void 0 : { handler: webDownload, values };
}
var REVALIDATE = "max-age=0, private, must-revalidate";
function finish(request, response) {
  if (request.method === "HEAD") {
    return withHeaders({ ...response, body: "" }, { "cache-control": "no-cache" });
  }
  const good = response.status === 200 || response.status === 201;
  if (!good || response.body.length === 0) {
    const early = response.status === 400 && response.headers["content-type"] !== "application/json";
    return early ? response : withHeaders(response, { "cache-control": "no-cache" });
  }
  const etag = `W/"${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(response.body).digest("hex").slice(0, 32)}"`;
  const tagged = withHeaders(response, { "cache-control": REVALIDATE, etag });
  if (request.method !== "GET" || request.headers["if-none-match"] !== etag)
    return tagged;
  const { "content-type": _type, "content-length": _length, ...headers } = tagged.headers;
  return { status: 304, headers, body: "" };
}
function withHeaders(response, headers) {
  return { ...response, headers: { ...headers, ...response.headers } };
}

// lib/sandbox/http/pace.js

function pause(ms) {
  return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_8__.setTimeout)(ms, void 0, { ref: false });
}
function courseOf(work, limit, wait) {
  let end = null;
  return {
    beforeWrite: () => work > 0 ? wait(work) : void 0,
    isBroken: () => false,
    timeIsUp() {
      end ??= performance.now() + limit;
      return performance.now() > end;
    }
  };
}
function hangUpAfter(after, ms, cut, wait) {
  let writes = 0;
  return {
    beforeWrite() {
      writes += 1;
      if (writes <= after)
        return void 0;
      if (writes === after + 1)
        cut();
      return wait(ms);
    },
    isBroken: () => false,
    timeIsUp: () => false
  };
}
function breakDuring(during, course) {
  let writes = 0;
  return {
    ...course,
    beforeWrite() {
      writes += 1;
      return course.beforeWrite();
    },
    isBroken: () => writes === during
  };
}
function timeOutDuring(during, course) {
  let writes = 0;
  return {
    ...course,
    beforeWrite() {
      writes += 1;
      return course.beforeWrite();
    },
    timeIsUp: () => writes >= during
  };
}

// lib/sandbox/http/delivery.js
var ALWAYS = { "x-frame-options": "SAMEORIGIN", "x-content-type-options": "nosniff" };
async function deliver(delivery, fault) {
  const { outgoing, course } = delivery;
  const handle = () => delivery.handle(course);
  switch (fault?.kind) {
    case void 0:
      sendWhole(delivery, await handle());
      return;
    case "status":
      sendWhole(delivery, standIn(fault));
      return;
    case "status-after":
      await handle();
      sendWhole(delivery, standIn(fault));
      return;
    case "delay":
      await pause(fault.ms);
      sendWhole(delivery, await handle());
      return;
    case "reset-before":
      outgoing.destroy();
      return;
    case "reset-after":
      await handle();
      outgoing.destroy();
      return;
    case "hang":
      return;
    case "truncate":
      sendHalf(delivery, await handle(), () => outgoing.destroy());
      return;
    case "slow":
      outgoing.end(await sendHalfThenPause(delivery, await handle(), fault.ms));
      return;
    case "hang-up": {
      let isCut = false;
      const cut = () => {
        if (isCut)
          return;
        isCut = true;
        if (fault.status === void 0)
          outgoing.destroy();
        else
          sendWhole(delivery, standIn({ kind: "status", status: fault.status }));
      };
      await delivery.handle(hangUpAfter(fault.after, fault.ms, cut, delivery.wait));
      cut();
      return;
    }
    case "break":
      sendWhole(delivery, await delivery.handle(breakDuring(fault.during, course)));
      return;
    case "time-out":
      sendWhole(delivery, await delivery.handle(timeOutDuring(fault.during, course)));
  }
}
function standIn(fault) {
  const headers = { "content-type": "text/plain", ...fault.headers };
  return { status: fault.status, headers, body: fault.body ?? "" };
}
function sendHead({ outgoing, answered }, response) {
  answered(response.status);
  outgoing.writeHead(response.status, { ...ALWAYS, ...response.headers });
}
function sendWhole(delivery, response) {
  sendHead(delivery, response);
  if (response.body.length > 0)
    delivery.outgoing.write(response.body);
  delivery.outgoing.end();
}
function sendHalf(delivery, response, sent) {
  sendHead(delivery, response);
  const bytes = Buffer.from(response.body);
  const middle = Math.floor(bytes.length / 2);
  delivery.outgoing.write(bytes.subarray(0, middle), sent);
  return bytes.subarray(middle);
}
async function sendHalfThenPause(delivery, response, ms) {
  const rest = sendHalf(delivery, response, () => void 0);
  await pause(ms);
  return rest;
}

// lib/sandbox/http/throttle.js
function throttleOf({ requests, seconds }, clock) {
  let period = Number.NaN;
  let observed = 0;
  return () => {
    const now = clock();
    const current = Math.floor(now / 1e3 / seconds);
    if (current !== period)
      observed = 0;
    period = current;
    observed += 1;
    const reset = (current + 1) * seconds;
    const headers = {
      "ratelimit-limit": String(Math.ceil(requests * 60 / seconds)),
      "ratelimit-name": "throttle_authenticated_api",
      "ratelimit-observed": String(observed),
      "ratelimit-remaining": String(Math.max(0, requests - observed)),
      "ratelimit-reset": String(reset)
    };
    if (observed <= requests)
      return { headers, refusal: null };
    const more = {
      "retry-after": String(reset - Math.floor(now / 1e3)),
      "ratelimit-resettime": new Date(reset * 1e3).toUTCString()
    };
    return { headers, refusal: (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(429, "Retry later\n", { ...headers, ...more }) };
  };
}
function withHeaders2(response, headers) {
  return { ...response, headers: { ...headers, ...response.headers } };
}

// lib/sandbox/http/server.js
var LOG_LENGTH = 1e5;
async function startSandbox(options) {
  const server = (0,node_http__WEBPACK_IMPORTED_MODULE_6__.createServer)();
  await listen(server, options.port ?? 0);
  const { port } = server.address();
  const served = `http://127.0.0.1:${port}`;
  const root = options.root ?? "";
  const world = createWorld(options.seed, {
    site: { origin: options.origin ?? served, root },
    ...options.version === void 0 ? {} : { version: options.version },
    ...options.graphql === void 0 ? {} : { graphql: options.graphql },
    ...options.clock === void 0 ? {} : { clock: options.clock }
  });
  const { work = 0, graphqlTimeout = 3e4, pause: wait = pause } = options;
  const log = [];
  let recorded = 0;
  const record = (request) => {
    log.push(request);
    if (log.length > LOG_LENGTH)
      log.shift();
    recorded += 1;
    return options.fault?.(request, recorded - 1);
  };
  const throttle = options.rateLimit === void 0 ? null : throttleOf(options.rateLimit, options.clock ?? Date.now);
  server.on("request", (incoming, outgoing) => {
    const begin = () => courseOf(work, graphqlTimeout, wait);
    serve(world, incoming, outgoing, { record, begin, wait, throttle }).catch(() => outgoing.destroy());
  });
  return { url: `${served}${root}`, world, log, close: () => closeServer(server) };
}
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
async function serve(world, incoming, outgoing, { record, begin, wait, throttle }) {
  const request = await readRequest(incoming);
  if (request === "too-large") {
    const response = (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(413, { message: "413 Request Entity Too Large" }, { connection: "close" });
    const large = { outgoing, handle: () => response, course: begin(), wait, answered: () => void 0 };
    await deliver(large, void 0);
    return;
  }
  const entry = recordOf(request);
  const fault = await record(entry);
  const answered = (status) => {
    entry.status = status;
  };
  const { headers, refusal } = throttle?.() ?? { headers: {}, refusal: null };
  const handle = async (course) => refusal ?? withHeaders2(await safeAnswer(world, request, course), headers);
  await deliver({ outgoing, handle, course: begin(), wait, answered }, fault);
}
function recordOf({ method, target, headers, body }) {
  const text2 = body === null || (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasured */ .V2)(body) ? null : Buffer.from(body).toString("utf8");
  return { method, target, headers, body: text2, status: null };
}
async function safeAnswer(world, request, course) {
  try {
    return await answerInTime(world, request, course);
  } catch {
    return (0,_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(500, { message: "500 Internal Server Error" });
  }
}

// lib/sandbox/world/demo-seed.js
var TOKENS = { "demo-token": { kind: "pat", role: "maintainer" } };
var PROJECT = { id: 24, path: "group/sub/project", visibility: "private", tags: ["v0.1"] };
var DMG = { name: "awesome-v0.2.dmg", url: "http://192.168.10.15:3000" };
var MSI = { name: "awesome-v0.2.msi", url: "http://192.168.10.15:3000/msi" };
var DEMO_SEED = {
  projects: [{ ...PROJECT, releases: [{ tag: "v0.1", links: [DMG, MSI] }] }],
  tokens: TOKENS
};
var DRIFTED_SEED = {
  projects: [
    {
      ...PROJECT,
      releases: [
        {
          tag: "v0.1",
          links: [
            { name: "awesome-v0.1.dmg", url: "http://192.168.10.15:3000/old/dmg" },
            { ...DMG, url: "http://192.168.10.15:8080/dmg" }
          ]
        }
      ]
    }
  ],
  tokens: TOKENS
};
var DEMO_MANIFEST = `links:
  - name: ${MSI.name}
    url: ${MSI.url}
  - name: ${DMG.name}
    url: ${DMG.url}
`;




/***/ })

};
;