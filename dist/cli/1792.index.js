"use strict";
exports.id = 1792;
exports.ids = [1792,9411];
exports.modules = {

/***/ 1792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCallJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.jM; },
/* harmony export */   renderFailureJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.DC; },
/* harmony export */   renderGetJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.lk; },
/* harmony export */   renderJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.hF; },
/* harmony export */   renderListJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.Fz; },
/* harmony export */   renderTagsJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.MS; },
/* harmony export */   renderValidationJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.Yt; },
/* harmony export */   toJson: function() { return /* reexport safe */ _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__.aB; }
/* harmony export */ });
/* harmony import */ var _shared_YBB735HU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1119);
/* harmony import */ var _shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3936);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6606);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1959);









/***/ }),

/***/ 3936:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.MT; },
/* harmony export */   Qh: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Qh; },
/* harmony export */   XC: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.XC; },
/* harmony export */   Yp: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Yp; },
/* harmony export */   ci: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.ci; },
/* harmony export */   j2: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.j2; },
/* harmony export */   kY: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.kY; },
/* harmony export */   wc: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.wc; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/words/escape.js





/***/ }),

/***/ 6606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Dz; },
/* harmony export */   Gb: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Gb; },
/* harmony export */   Xw: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Xw; },
/* harmony export */   Z9: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Z9; },
/* harmony export */   me: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.me; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/plan/plan.js





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

/***/ 21:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.MF; },
/* harmony export */   Y: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.YD; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/credentials.js





/***/ }),

/***/ 1119:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: function() { return /* binding */ renderFailureJson; },
/* harmony export */   Fz: function() { return /* binding */ renderListJson; },
/* harmony export */   MS: function() { return /* binding */ renderTagsJson; },
/* harmony export */   Yt: function() { return /* binding */ renderValidationJson; },
/* harmony export */   aB: function() { return /* binding */ toJson; },
/* harmony export */   hF: function() { return /* binding */ renderJson; },
/* harmony export */   jM: function() { return /* binding */ renderCallJson; },
/* harmony export */   lk: function() { return /* binding */ renderGetJson; }
/* harmony export */ });
/* harmony import */ var _shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3936);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6606);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1959);






// lib/report/data/shape.js
function key(schema, write) {
  return { schema, write, optional: false };
}
function text(description, write) {
  return key({ type: "string", description }, write);
}
function nullableText(description, write) {
  return key({ type: ["string", "null"], description }, write);
}
function flag(description, write) {
  return key({ type: "boolean", description }, write);
}
function count(description, write) {
  return key({ type: "integer", minimum: 0, description }, write);
}
function constant(word) {
  return key({ const: word }, () => word);
}
function oneOf(words, write, description) {
  return key({ enum: words, ...description !== void 0 && { description } }, write);
}
function listOf(item, description, write, more = {}) {
  const schema = { type: "array", items: item.schema, ...more, description };
  return key(schema, (from) => write(from).map(item.write));
}
function nested(part, write, description) {
  const schema = description === void 0 ? part.schema : { ...part.schema, description };
  return key(schema, (from) => part.write(write(from)));
}
function optional({ schema, write }, has) {
  return { schema, write: (from) => has(from) ? write(from) : void 0, optional: true };
}
function object() {
  return (properties) => {
    const entries = Object.entries(properties);
    const described = entries.map(([name, { schema }]) => [name, schema]);
    const required = entries.filter(([, property]) => !property.optional).map(([name]) => name);
    return {
      schema: { type: "object", properties: Object.fromEntries(described), required },
      write: (from) => {
        const written = entries.map(([name, { write }]) => [name, write(from)]);
        return Object.fromEntries(written.filter(([, value]) => value !== void 0));
      }
    };
  };
}
function define(name, { schema, write }) {
  return { name, definition: schema, schema: { $ref: `#/definitions/${name}` }, write };
}

// lib/report/data/link-shape.js
var OWN = {
  name: text("Name, unique within the release.", (link) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)(link.name)),
  url: text("Address, with credentials inside it replaced by ***.", (link) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskUrl */ .Y)(link.url)),
  link_type: oneOf(_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_4__/* .core_link__LINK_TYPES */ .Py, (link) => link.link_type, "Type of the link."),
  direct_asset_path: nullableText("Path below \u2026/-/releases/<tag>/downloads, or null.", (link) => link.direct_asset_path)
};
var ID = count("Id of the link. Not stable: GitLab's web form recreates every link.", (link) => link.id);
var LINK = define("link", object()(OWN));
var CURRENT_LINK = define("currentLink", object()({ id: ID, ...OWN }));
var LISTED_LINK = define("listedLink", object()({
  id: ID,
  ...OWN,
  direct_asset_url: text("The permanent address, or the URL where there is no path.", (link) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskUrl */ .Y)(link.direct_asset_url))
}));
var NAME = text("Name of the link after the change, or before its deletion.", (change) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)((0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_3__/* .core_plan_plan__changeName */ .Xw)(change)));
var CHANGED_ID = count("Id of the link.", ({ before }) => before.id);
var BEFORE = nested(LINK, ({ before }) => before);
var AFTER = nested(LINK, ({ after }) => after);
var CREATE = object()({ action: constant("create"), name: NAME, after: AFTER });
var UPDATE = object()({
  action: constant("update"),
  name: NAME,
  id: CHANGED_ID,
  fields: key({
    type: "array",
    items: { enum: _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_4__/* .core_link__LINK_FIELDS */ .ve },
    minItems: 1,
    description: "The fields that differ."
  }, (change) => change.fields),
  before: BEFORE,
  after: AFTER
});
var MOVE = object()({
  action: constant("move"),
  name: NAME,
  id: CHANGED_ID,
  to: key({
    type: ["integer", "null"],
    minimum: 0,
    description: "Id that the link will have, which another link has now; null where GitLab gives it a new one."
  }, (change) => change.to),
  before: BEFORE,
  after: AFTER
});
var DELETE = object()({
  action: constant("delete"),
  name: NAME,
  id: CHANGED_ID,
  before: BEFORE
});
var ANY_CHANGE = {
  schema: { oneOf: [CREATE.schema, UPDATE.schema, MOVE.schema, DELETE.schema] },
  write: (change) => {
    switch (change.action) {
      case "create":
        return CREATE.write(change);
      case "update":
        return UPDATE.write(change);
      case "move":
        return MOVE.write(change);
      case "delete":
        return DELETE.write(change);
    }
  }
};
var CHANGE = define("change", ANY_CHANGE);
var CONFLICT = define("conflict", object()({
  name: text("Name of the desired link.", (conflict) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)(conflict.name)),
  field: oneOf(_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_4__/* .core_link__CLAIM_FIELDS */ .VC, (conflict) => conflict.field, "The field whose value is held."),
  held_by: nested(CURRENT_LINK, (conflict) => conflict.heldBy)
}));
var changes = (description, write) => listOf(CHANGE, description, write);
var conflicts = (description, write) => listOf(CONFLICT, description, write);
var OUTCOME = define("outcome", object()({
  action: oneOf(["create", "update", "move", "delete", "upload"], (outcome) => outcome.action),
  name: text("Name of the link or file.", (outcome) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)(outcome.name)),
  status: oneOf(["done", "unchanged", "failed", "skipped"], (outcome) => outcome.status),
  error: optional(text("Why it failed.", (outcome) => outcome.status === "failed" ? (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)(outcome.error) : ""), ({ status }) => status === "failed")
}));
var UPLOAD = define("upload", object()({
  name: text("The file's name in the package registry.", (upload) => upload.name),
  path: text("The local file, relative to the root.", (upload) => upload.path),
  package: text("Name of the package.", (upload) => upload.package),
  version: text("Version of the package.", (upload) => upload.version),
  size: count("Size in bytes.", (upload) => upload.size),
  replaces: flag("Whether another file of that name and version is there now.", (upload) => upload.replaces)
}));

// lib/report/data/report-shape.js
var VERSION = constant(1);
var PROBLEM = define("problem", object()({
  severity: oneOf(["error", "warning"], (problem) => problem.severity),
  code: text("Stable name of the kind of problem.", (problem) => problem.code),
  message: text("What is wrong.", (problem) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)(problem.message)),
  hint: optional(text("What to do.", ({ hint = "" }) => (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)(hint)), ({ hint }) => hint !== void 0),
  place: optional(text("file:line:column", ({ place }) => place === void 0 ? "" : `${place.file}:${place.line}:${place.column}`), ({ place }) => place !== void 0)
}));
var problems = (description) => optional(listOf(PROBLEM, description, (from) => from.problems), (from) => from.problems.length > 0);
var REMAINING = object()({
  changes: changes("", (plan) => plan.changes),
  conflicts: conflicts("", (plan) => plan.conflicts)
});
function differing({ release: { remaining } }) {
  return remaining !== null && !(0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_3__/* .core_plan_plan__isInSync */ .me)(remaining) ? remaining : null;
}
var EMPTY = { changes: [], unchanged: [], unmanaged: [], conflicts: [] };
var NO_PAGE = { name: null, description: null, milestones: [], releasedAt: null };
var PAGE = object()({
  name: nullableText("Title; null: the tag.", (page) => page.name),
  description: nullableText("Notes; null: none.", (page) => page.description === null ? null : (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_credentials__maskText */ .M)(page.description)),
  milestones: listOf(text("", (title) => title), "Titles of milestones.", (page) => page.milestones),
  released_at: nullableText("Date; null: now.", (page) => page.releasedAt)
});
var RELEASE = define("release", object()({
  project: text("The project as it was given: a numeric id or a full path.", ({ release }) => release.project),
  tag: text("Tag of the release.", ({ release }) => release.tag),
  exists: flag("Whether the release was there when the run began.", ({ release }) => release.exists),
  created: flag("Whether this run created it.", ({ release }) => release.created),
  url: nullableText("Address of the release's page, or null where it is not known.", ({ release }) => release.url),
  page: optional(nested(PAGE, ({ release }) => release.page ?? NO_PAGE, "What a release that was not there is created with besides its links. Absent where nothing is given."), ({ release }) => release.page !== null),
  changes: changes("What was planned: creates and updates by name, then deletes by name.", ({ release }) => release.plan.changes),
  unchanged: listOf(CURRENT_LINK, "Links that are as the manifest says.", ({ release }) => release.plan.unchanged),
  unmanaged: listOf(CURRENT_LINK, "Links that are never touched.", ({ release }) => release.plan.unmanaged),
  conflicts: conflicts("Desired values that an unmanaged link holds. With any, nothing is applied.", ({ release }) => release.plan.conflicts),
  outcomes: optional(listOf(OUTCOME, "Of an apply: what became of each change.", ({ release }) => release.outcomes ?? []), ({ dryRun }) => !dryRun),
  remaining: optional(nested(REMAINING, (from) => differing(from) ?? EMPTY, "Of an apply after which something still differs: what would have to be done."), (from) => differing(from) !== null),
  uploads: optional(listOf(UPLOAD, "Files that go into the package registry first. Absent without any.", ({ release }) => release.uploads), ({ release }) => release.uploads.length > 0),
  problems: problems("Problems of this release. Absent without any.")
}));
var SUMMARY = object()({
  create: count("Links to create.", (sum) => sum.create),
  update: count("Links to update.", (sum) => sum.update),
  move: optional(count("Links to move to another place on the release page. Absent without any.", (sum) => sum.move), (sum) => sum.move > 0),
  delete: count("Links to delete.", (sum) => sum.delete),
  unchanged: count("Links that are as the manifest says.", (sum) => sum.unchanged),
  unmanaged: count("Links that are never touched.", (sum) => sum.unmanaged),
  conflict: count("Conflicts.", (sum) => sum.conflict)
});
var REPORT = object()({
  version: VERSION,
  command: oneOf(["plan", "apply"], (report) => report.command),
  dry_run: flag("Whether this was a dry run.", (report) => report.dryRun),
  summary: nested(SUMMARY, (report) => (0,_shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_0__/* .core_run_report__summarize */ .KJ)(report.releases.map((release) => release.plan)), "Totals of what was planned. What became of it is in outcomes."),
  releases: listOf(RELEASE, "One entry for each release.", ({ releases, dryRun }) => releases.map((release) => ({ release, dryRun, problems: release.problems }))),
  in_sync: flag("Whether every release is, now, exactly what the manifest says.", (report) => report.inSync),
  digest: optional(text("Digest of the plan. Absent where nothing is to be done, or where the plan cannot be applied.", (report) => report.digest ?? ""), (report) => report.digest !== null),
  requests: count("Requests sent to GitLab, retries included.", (report) => report.requests),
  problems: problems("Problems of the run as a whole. Absent without any.")
});

// lib/report/data/output-schema.js
var LIST = object()({
  version: VERSION,
  command: constant("list"),
  links: listOf(LISTED_LINK, "Newest first.", (links) => links)
});
var TAG = { schema: { type: "string" }, write: (tag) => tag };
var LIST_TAGS = object()({
  version: VERSION,
  command: constant("list"),
  tags: listOf(TAG, "Tags of the releases, newest first.", (tags) => tags)
});
var GET = object()({
  version: VERSION,
  command: constant("get"),
  link: nested(LISTED_LINK, (link) => link)
});
var CALL = object()({
  version: VERSION,
  command: oneOf(["create", "update", "delete"], (call) => call.command),
  project: text("The project as it was given: a numeric id or a full path.", (call) => call.project),
  tag: text("Tag of the release.", (call) => call.tag),
  dry_run: flag("Whether this was a dry run.", (call) => call.dryRun),
  status: oneOf(["planned", "done", "unchanged"], (call) => call.status, "planned in a dry run; unchanged where the link was already like that."),
  change: optional(key(CHANGE.schema, ({ change }) => change === null ? void 0 : CHANGE.write(change)), ({ change }) => change !== null),
  link: optional(key(LISTED_LINK.schema, ({ link }) => link === null ? void 0 : LISTED_LINK.write(link)), ({ link }) => link !== null)
});
var VALIDATION = object()({
  version: VERSION,
  command: constant("validate"),
  file: text("The manifest, or the input that holds it.", (found) => found.file),
  links: key({
    type: ["integer", "null"],
    minimum: 0,
    description: "Links that it makes, as far as can be known without other servers; null where it is wrong."
  }, (found) => found.links),
  problems: problems("What is wrong with it. Absent without any.")
});
var FAILURE = object()({
  version: VERSION,
  command: nullableText("The command, or null where there is none of that name.", (failure) => failure.command),
  failed: constant(true),
  problems: listOf(PROBLEM, "Why.", (failure) => failure.problems, { minItems: 1 })
});
var DEFINITIONS = [
  LINK,
  CURRENT_LINK,
  LISTED_LINK,
  CHANGE,
  CONFLICT,
  OUTCOME,
  UPLOAD,
  PROBLEM,
  RELEASE
];
var PLAN_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Output of release-links",
  description: "What release-links prints with --format json.",
  type: "object",
  oneOf: [
    { ...REPORT.schema, title: "plan or apply" },
    { ...LIST.schema, title: "list" },
    { ...LIST_TAGS.schema, title: "list --tags" },
    { ...GET.schema, title: "get" },
    { ...CALL.schema, title: "create, update or delete" },
    { ...VALIDATION.schema, title: "validate" },
    { ...FAILURE.schema, title: "failure" }
  ],
  definitions: Object.fromEntries(DEFINITIONS.map(({ name, definition }) => [name, definition]))
};

// lib/report/data/json.js
function toJson(report) {
  return REPORT.write(report);
}
function renderJson(report) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__jsonText */ .wc)(toJson(report));
}
function renderListJson(links) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__jsonText */ .wc)(LIST.write(links));
}
function renderTagsJson(tags) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__jsonText */ .wc)(LIST_TAGS.write(tags));
}
function renderGetJson(link) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__jsonText */ .wc)(GET.write(link));
}
function renderCallJson(call) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__jsonText */ .wc)(CALL.write(call));
}
function renderValidationJson(found) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__jsonText */ .wc)(VALIDATION.write(found));
}
function renderFailureJson(failure) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_escape__jsonText */ .wc)(FAILURE.write(failure));
}




/***/ }),

/***/ 810:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.F9; },
/* harmony export */   KJ: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.KJ; },
/* harmony export */   Oo: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Oo; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/run/report.js





/***/ })

};
;