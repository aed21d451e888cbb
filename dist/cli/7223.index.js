"use strict";
exports.id = 7223;
exports.ids = [7223];
exports.modules = {

/***/ 7223:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandboxCommand: function() { return /* binding */ sandboxCommand; }
/* harmony export */ });
/* harmony import */ var _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2089);
/* harmony import */ var _shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1068);
/* harmony import */ var _shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4506);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3917);
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6143);
/* harmony import */ var _shared_W6RTFTJE_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1424);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(260);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1959);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3189);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3825);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_14___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_14__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7225);















// lib/cli/commands/sandbox.js


// shim:core/yaml/fields.js


// shim:core/yaml/reader.js


// lib/sandbox/world/seed-shape.js
var text = (reading, field) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_reader__readText */ .XK)(reading, field)?.value;
var truth = (reading, field) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_reader__readBoolean */ .ek)(reading, field) ?? void 0;
function parsed(expected, parse) {
  return (reading, field) => {
    const found = (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_reader__readText */ .XK)(reading, field);
    if (found === null)
      return void 0;
    const value = parse(found.value);
    if (value === void 0) {
      const message = `\`${field.key}\` must be ${expected}`;
      reading.problems.push((0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("seed-value", message, void 0, found.place));
    }
    return value;
  };
}
var count = parsed("a whole number of at least 1", (value) => /^0*[1-9]\d{0,14}$/.test(value) ? Number(value) : void 0);
var time = parsed("a time such as 2026-11-22T03:04:05Z", (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)) ? value : void 0);
var span = parsed("a time such as 20s or 500ms", milliseconds);
function milliseconds(written) {
  const [, digits, unit] = /^(\d{1,6})(ms|s)?$/.exec(written) ?? [];
  return digits === void 0 ? void 0 : Number(digits) * (unit === "s" ? 1e3 : 1);
}
function oneOf(words) {
  return parsed((0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__listed */ .s_)(words, "or"), (value) => words.find((word) => word === value));
}
function orNull(shape) {
  return (reading, field) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_reader__shapeOf */ .Ex)(field.node) === "null" ? null : shape(reading, field);
}
function list(item) {
  return (reading, field) => {
    const nodes = (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_reader__readItems */ ._E)(reading, field);
    if (nodes === null)
      return void 0;
    const key = `an item of ${field.key}`;
    const items = nodes.map((node) => item(reading, { key, place: (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_reader__placeOf */ .Q8)(reading, node), node }));
    return items.filter((each) => each !== void 0);
  };
}
function object(what, required, optional) {
  const shapes = { ...required, ...optional };
  return (reading, field) => {
    const fields = (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_fields__readFields */ .r8)(reading, field.node, field.place, what, Object.keys(shapes));
    if (fields === null)
      return void 0;
    for (const key of Object.keys(required).filter((each) => !fields.has(each))) {
      const message = `${what} needs the key \`${key}\``;
      reading.problems.push((0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("missing-key", message, void 0, field.place));
    }
    const values = [...fields.values()].map((each) => [each.key, shapes[each.key]?.(reading, each)]);
    return Object.fromEntries(values);
  };
}
function record(what, value) {
  return (reading, field) => {
    const keys = (0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(field.node) ? field.node.items.map(({ key }) => (0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .isScalar */ .jn)(key) ? String(key.value) : "") : [];
    const fields = (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_fields__readFields */ .r8)(reading, field.node, field.place, what, keys);
    if (fields === null)
      return void 0;
    const values = [...fields.values()].flatMap((each) => {
      const found = value(reading, each);
      return found === void 0 ? [] : [[each.key, found]];
    });
    return Object.fromEntries(values);
  };
}

// lib/sandbox/http/fault-plan.js
function status(kind) {
  return ([code = "", ...rest]) => rest.length === 0 && /^[2-5]\d\d$/.test(code) ? { kind, status: Number(code) } : void 0;
}
function bare(kind) {
  return (values) => values.length === 0 ? { kind } : void 0;
}
function timed(kind) {
  return ([time2 = "", ...rest]) => {
    const ms = milliseconds(time2);
    return rest.length === 0 && ms !== void 0 ? { kind, ms } : void 0;
  };
}
function numbered(kind) {
  return ([during = "", ...rest]) => rest.length === 0 && /^[1-9]\d{0,3}$/.test(during) ? { kind, during: Number(during) } : void 0;
}
var KINDS = {
  status: { usage: "status 503", read: status("status") },
  "status-after": { usage: "status-after 502", read: status("status-after") },
  delay: { usage: "delay 50ms", read: timed("delay") },
  slow: { usage: "slow 2s", read: timed("slow") },
  "reset-before": { usage: "reset-before", read: bare("reset-before") },
  "reset-after": { usage: "reset-after", read: bare("reset-after") },
  hang: { usage: "hang", read: bare("hang") },
  truncate: { usage: "truncate", read: bare("truncate") },
  "hang-up": {
    usage: "hang-up 2 500ms",
    read([after = "", time2 = "0ms", code = "", ...rest]) {
      const ms = milliseconds(time2);
      if (rest.length > 0 || ms === void 0 || !/^\d{1,4}$/.test(after))
        return void 0;
      const cut = { kind: "hang-up", after: Number(after), ms };
      if (code === "")
        return cut;
      return /^[2-5]\d\d$/.test(code) ? { ...cut, status: Number(code) } : void 0;
    }
  },
  break: { usage: "break 3", read: numbered("break") },
  "time-out": { usage: "time-out 3", read: numbered("time-out") }
};
function parseFaults(line) {
  const planned = [];
  for (const part of line.split(";").map((each) => each.trim())) {
    const read = parseFault(part);
    if (typeof read === "string")
      return { ok: false, message: read };
    planned.push(read);
  }
  const met = planned.map(() => 0);
  return {
    ok: true,
    faultFor(request) {
      let chosen;
      for (const [index, each] of planned.entries()) {
        if (!fits(each, request))
          continue;
        const count2 = (met[index] ?? 0) + 1;
        met[index] = count2;
        if (count2 >= each.first && count2 <= each.last)
          chosen ??= each.fault;
      }
      return chosen;
    }
  };
}
function fits({ method, text: text2 }, request) {
  return (method === null || method === request.method) && request.target.includes(text2);
}
var SHAPE = /^(.*?)(?:\s+on\s+(?:(GET|HEAD|POST|PUT|DELETE)\b\s*)?(\S*?))?(?:\s+(at|from)\s+(\S+))?$/;
function parseFault(part) {
  const [, what = "", method = null, text2 = "", when, number = "1"] = SHAPE.exec(part) ?? [];
  const [name = "", ...values] = what.split(/\s+/);
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : void 0;
  if (kind === void 0) {
    return `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(name)} is not a fault; there are ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__listed */ .s_)(Object.keys(KINDS), "and")}`;
  }
  const fault = kind.read(values);
  if (fault === void 0)
    return `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(what)} cannot be read; write it like ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(kind.usage)}`;
  if (!/^[1-9]\d{0,5}$/.test(number)) {
    return `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(number)} behind \`${when}\` must be a whole number of at least 1`;
  }
  const first = Number(number);
  return { fault, method, text: text2, first, last: when === "at" ? first : Number.POSITIVE_INFINITY };
}

// shim:core/problem/written-text.js


// shim:core/yaml/document.js


// lib/sandbox/world/seed-rules.js
function contradictions(seed, file) {
  const messages = [
    ...repeated(seed.projects.map(({ id }) => id)).map((id) => `two projects have the id ${id}`),
    ...repeated(seed.projects.flatMap(pathsOf)).map((path) => `two projects have the path ${path}`),
    ...seed.projects.flatMap(inProject),
    ...strangers(seed)
  ];
  return messages.map((message) => (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("seed-contradiction", `${file}: ${message}`));
}
function pathsOf({ path, moved_from = [] }) {
  return [path, ...moved_from].map((each) => each.toLowerCase());
}
function inProject({ path, releases = [], merge_requests = [] }) {
  const tags = repeated(releases.map(({ tag }) => tag)).map((tag) => `${path} has two releases of ${tag}`);
  const iids = repeated(merge_requests.map(({ iid }) => iid));
  const links = releases.flatMap(({ tag, links: all = [] }) => [
    ...repeated(all.map(({ name }) => name)).map((name) => `release ${tag} has two links named ${name}`),
    ...repeated(all.map(({ url }) => url)).map((url) => `release ${tag} has two links to ${url}`)
  ]);
  return [...tags, ...links, ...iids.map((iid) => `${path} has two merge requests ${iid}`)];
}
function strangers(seed) {
  const ids = new Set(seed.projects.map(({ id }) => id));
  const named = Object.entries(seed.tokens).flatMap(([token, { projects = [], job_project }]) => [...projects, ...job_project === void 0 ? [] : [job_project]].map((id) => ({
    id,
    by: `token ${token}`
  })));
  const allowed = seed.projects.flatMap(({ path, job_token_allowlist = [] }) => job_token_allowlist.map(({ project }) => ({ id: project, by: path })));
  const unknown = [...named, ...allowed].filter(({ id }) => !ids.has(id));
  return unknown.map(({ id, by }) => `${by} names project ${id}, which the seed does not have`);
}
function repeated(values) {
  const seen = /* @__PURE__ */ new Set();
  return values.filter((value) => seen.size === seen.add(value).size);
}

// lib/sandbox/world/seed.js
var LINK = object("a link", { name: text, url: text }, {
  link_type: orNull(oneOf(_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_10__/* .core_link__LINK_TYPES */ .Py)),
  direct_asset_path: orNull(text),
  created_at: time,
  appears_after: span
});
var RELEASE = object("a release", { tag: text }, {
  name: text,
  description: orNull(text),
  created_at: time,
  released_at: time,
  links: list(LINK),
  appears_after: span,
  disappears_after: span
});
var PACKAGE = object("a package", { name: text, version: text }, {
  status: oneOf(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKAGE_STATUSES */ .il),
  files: list(object("a package file", { name: text, content: text }, {}))
});
var MERGE_REQUEST = object("a merge request", { iid: count }, { notes: list(object("a note", { body: text }, { author: text, hidden: truth, system: truth })) });
var PROJECT = object("a project", { id: count, path: text }, {
  visibility: oneOf(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__/* .VISIBILITIES */ .jZ),
  archived: truth,
  releases_access: oneOf(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASES_ACCESS */ .yH),
  branches: list(text),
  tags: list(text),
  milestones: list(text),
  protected_tags: list(object("a protected tag", { tag: text }, { roles: list(oneOf(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg)) })),
  moved_from: list(text),
  job_token_allowlist: list(object("an allowed project", { project: count }, { permissions: list(text) })),
  releases: list(RELEASE),
  packages: list(PACKAGE),
  packages_enabled: truth,
  package_duplicates: truth,
  merge_requests: list(MERGE_REQUEST)
});
var TOKEN = object("a token", { kind: oneOf(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_KINDS */ .oq) }, {
  role: oneOf(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLES */ .gg),
  projects: list(count),
  scopes: list(text),
  permissions: list(text),
  name: text,
  expires_at: time,
  state: oneOf(_shared_MO6OOTX4_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_STATES */ .b7),
  job_project: count,
  user: text,
  admin: truth
});
var SEED = object("the seed", { projects: list(PROJECT) }, { tokens: record("tokens", TOKEN) });
function parseSeed(written, file) {
  const source = (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_problem_written_text__writtenText */ .i3)(written, file);
  const document = (0,_plan_js__WEBPACK_IMPORTED_MODULE_15__/* .core_yaml_document__parseYaml */ .Oj)(source);
  const problems = [...document.problems];
  const reading = { written: source, problems };
  const seed = document.readable ? SEED(reading, { key: file, place: source.place(0, 0), node: document.root }) : void 0;
  if (seed === void 0 || problems.length > 0)
    return { ok: false, problems };
  const whole = { ...seed, tokens: seed.tokens ?? {} };
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__resultOf */ .Gq)(whole, contradictions(whole, file));
}

// lib/cli/commands/sandbox.js
async function sandboxCommand({ invocation, terminal, cancel }) {
  const { flags } = invocation;
  const conduct = readConduct(flags);
  if (!conduct.ok)
    return conduct;
  const seed = readSeed(flags.seed);
  if (!seed.ok)
    return seed;
  const started = await listen({ seed: seed.value, ...conduct.value });
  if (!started.ok)
    return started;
  const sandbox = started.value;
  terminal.print(`${sandbox.url}
`);
  tellWorld(seed.value, sandbox.url, terminal.log.info);
  if (!cancel.aborted)
    await (0,node_events__WEBPACK_IMPORTED_MODULE_14__.once)(cancel, "abort");
  await sandbox.close();
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_session_command__ended */ .e)();
}
function readConduct(flags) {
  const problems = [];
  const wrong = (message) => void problems.push((0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("usage", message));
  const { port = "0" } = flags;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    wrong(`--port: expected a number from 0 to 65535, found ${JSON.stringify(port)}`);
  }
  const work = milliseconds(flags.work ?? "0");
  if (work === void 0) {
    wrong(`--work: expected a time such as 20ms or 1s, found ${JSON.stringify(flags.work)}`);
  }
  const rateLimit = flags["rate-limit"] === void 0 ? void 0 : readRateLimit(flags["rate-limit"]);
  if (rateLimit === null) {
    const found = JSON.stringify(flags["rate-limit"]);
    wrong(`--rate-limit: expected requests/seconds such as 2000/60, found ${found}`);
  }
  const faults = flags.fault === void 0 ? void 0 : parseFaults(flags.fault);
  if (faults?.ok === false)
    wrong(`--fault: ${faults.message}`);
  const version = _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_0__/* .GITLAB_VERSIONS */ .oU.find((each) => each === flags["gitlab-version"]);
  const graphql = _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_0__/* .GRAPHQL_SUPPORT */ .O5.find((each) => each === flags.graphql);
  if (problems.length > 0)
    return { ok: false, problems };
  const value = {
    port: Number(port),
    work: work ?? 0,
    ...version === void 0 ? {} : { version },
    ...graphql === void 0 ? {} : { graphql },
    ...rateLimit === void 0 || rateLimit === null ? {} : { rateLimit },
    ...faults?.ok === true ? { fault: faults.faultFor } : {}
  };
  return { ok: true, value, warnings: [] };
}
function readRateLimit(text2) {
  const found = /^(\d{1,6})\/(\d{1,5})$/.exec(text2);
  const [requests, seconds] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && requests > 0 && seconds > 0 ? { requests, seconds } : null;
}
async function listen(options) {
  const { port } = options;
  try {
    return { ok: true, value: await (0,_shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_0__/* .startSandbox */ .OT)(options), warnings: [] };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code !== "EADDRINUSE" && code !== "EACCES")
      throw cause;
    const reason = code === "EACCES" ? "may not be used without more rights" : "is in use";
    const message = `--port: the port ${port} ${reason}`;
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_session_command__failed */ .r)((0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("usage", message, "Choose another; 0 picks a free one."));
  }
}
function readSeed(file) {
  if (file === void 0)
    return { ok: true, value: _shared_XTJDF4OZ_js__WEBPACK_IMPORTED_MODULE_0__/* .DEMO_SEED */ .UM, warnings: [] };
  return parseSeed((0,_shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_named_file__readNamedFile */ .am)(file), file);
}
function tellWorld(seed, url, info) {
  const project = seed.projects[0];
  const token = Object.keys(seed.tokens)[0];
  if (project === void 0 || token === void 0)
    return;
  const tag = project.releases?.[0]?.tag ?? "v0.1";
  info(`Try: GITLAB_TOKEN=${token} release-links list --gitlab-url ${url} --project ${project.id} --tag ${tag}`);
  info("Ctrl-C ends it.");
}



/***/ }),

/***/ 2937:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Cg; },
/* harmony export */   WI: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.WI; },
/* harmony export */   am: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.am; },
/* harmony export */   v4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.v4; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/named-file.js





/***/ }),

/***/ 3825:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Dc; },
/* harmony export */   Gq: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Gq; },
/* harmony export */   IX: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.IX; },
/* harmony export */   l1: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.l1; },
/* harmony export */   ou: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.ou; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/problem/problem.js





/***/ }),

/***/ 3189:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Zf; },
/* harmony export */   r4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.r4; },
/* harmony export */   s_: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.s_; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/quoted.js





/***/ })

};
;