"use strict";
exports.id = 811;
exports.ids = [811];
exports.modules = {

/***/ 2811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestProblems: function() { return /* reexport safe */ _shared_BH4KP5GS_js__WEBPACK_IMPORTED_MODULE_0__.bv; },
/* harmony export */   signPlan: function() { return /* reexport safe */ _shared_BH4KP5GS_js__WEBPACK_IMPORTED_MODULE_0__.t7; }
/* harmony export */ });
/* harmony import */ var _shared_BH4KP5GS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5238);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2785);
/* harmony import */ var _shared_7CW4C2RE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4369);
/* harmony import */ var _shared_JJBVZYQE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3195);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7392);









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

/***/ 4369:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Py; },
/* harmony export */   VC: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.VC; },
/* harmony export */   aH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.aH; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/link.js





/***/ }),

/***/ 5238:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: function() { return /* binding */ Mismatch; },
/* harmony export */   Dz: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_6__.Dz; },
/* harmony export */   Fy: function() { return /* binding */ savedChanges; },
/* harmony export */   Gj: function() { return /* binding */ planAgain; },
/* harmony export */   Hp: function() { return /* binding */ FORMAT_VERSION; },
/* harmony export */   Xw: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_6__.Xw; },
/* harmony export */   bv: function() { return /* binding */ digestProblems; },
/* harmony export */   ce: function() { return /* binding */ SAVED_PLAN; },
/* harmony export */   dY: function() { return /* binding */ savedLinks; },
/* harmony export */   j1: function() { return /* binding */ projectName; },
/* harmony export */   nf: function() { return /* binding */ orderPolicy; },
/* harmony export */   ol: function() { return /* binding */ digestOf; },
/* harmony export */   t7: function() { return /* binding */ signPlan; },
/* harmony export */   uB: function() { return /* binding */ FORMAT; }
/* harmony export */ });
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2785);
/* harmony import */ var _shared_7CW4C2RE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
/* harmony import */ var _shared_JJBVZYQE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3195);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7392);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2500);






// lib/app/saved/sign.js


// lib/core/saved/canonical.js
function canonicalText(document) {
  return JSON.stringify(document, (_, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
  });
}
function digestText(hex) {
  return `sha256:${hex}`;
}

// shim:core/plan/plan.js


// lib/core/saved/part.js
var Mismatch = class extends Error {
  at;
  expected;
  name = "Mismatch";
  /** @param at path of the part, such as `releases[0].tag` */
  constructor(at, expected) {
    super(`${at}: expected ${expected}`);
    this.at = at;
    this.expected = expected;
  }
};
function part(schema, expected, is) {
  return {
    schema,
    read: (found, at) => {
      if (!is(found))
        throw new Mismatch(at, expected);
      return found;
    }
  };
}
var isText = (found) => typeof found === "string";
function text(description) {
  return part({ type: "string", description }, "a text", isText);
}
function sha256(description) {
  const pattern = "^[0-9a-f]{64}$";
  const is = (found) => isText(found) && new RegExp(pattern).test(found);
  return part({ type: "string", pattern, description }, "a SHA-256 in hex", is);
}
function flag(description) {
  const is = (found) => typeof found === "boolean";
  return part({ type: "boolean", description }, "true or false", is);
}
function count(description) {
  const is = (found) => Number.isSafeInteger(found) && Number(found) >= 0;
  return part({ type: "integer", minimum: 0, description }, "a whole number", is);
}
function oneOf(words, description) {
  const is = (found) => words.includes(found);
  return part({ enum: words, description }, words.join(" or "), is);
}
function orNull({ schema, read }, description) {
  return {
    schema: { anyOf: [{ ...schema, description }, { type: "null" }] },
    read: (found, at) => found === null ? null : read(found, at)
  };
}
function listOf({ schema, read }, description) {
  return {
    schema: { type: "array", items: schema, description },
    read: (found, at) => {
      if (!Array.isArray(found))
        throw new Mismatch(at, "a list");
      return found.map((each, index) => read(each, `${at}[${index}]`));
    }
  };
}
function object(parts) {
  const names = Object.keys(parts);
  const properties = Object.fromEntries(names.map((name) => [name, parts[name]?.schema]));
  return {
    schema: { type: "object", properties, required: names, additionalProperties: false },
    read: (found, at) => {
      if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_4__/* .core_record__isRecord */ .HL)(found))
        throw new Mismatch(at || "the document", "an object");
      const stray = Object.keys(found).find((name) => !Object.hasOwn(parts, name));
      if (stray !== void 0)
        throw new Mismatch(below(at, stray), "no such key");
      const read = names.map((name) => [name, parts[name]?.read(found[name], below(at, name))]);
      return Object.fromEntries(read);
    }
  };
}
function below(at, name) {
  return at === "" ? name : `${at}.${name}`;
}

// lib/core/saved/saved-plan.js
var FORMAT = "release-links-plan";
var FORMAT_VERSION = 1;
var LINK_PARTS = {
  name: text("Name of the link."),
  url: text("Address that it leads to, credentials included."),
  link_type: oneOf(_shared_7CW4C2RE_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__LINK_TYPES */ .Py, "Type of the link."),
  direct_asset_path: orNull(text(""), "Permanent path; null where there is none.")
};
var LINK = object(LINK_PARTS);
var DESIRED = object({
  ...LINK_PARTS,
  was: orNull(text(""), "Name under which the release may still have it."),
  protect: flag("Whether a run may never change it.")
});
var CHANGE = object({
  action: oneOf(["create", "update", "move", "delete"], "What is done."),
  before: orNull(LINK, "The link as it is; null for a create."),
  after: orNull(LINK, "The link as it becomes; null for a delete.")
});
var FILE = object({
  link: text("Name of the link that leads to the file."),
  path: text("The local file, relative to the root."),
  text: orNull(text(""), "Contents of a file that the run makes itself; null: it is on the disk."),
  size: count("In bytes."),
  sha256: sha256("Of the local file."),
  project: orNull(text(""), "Another project that has the package; null: that of the release."),
  package: text("Name of the package."),
  version: text("Version of the package."),
  name: text("Name of the file in the package."),
  state: oneOf(["there", "new", "replace"], "there: the registry has it; new: nothing of that name is there; replace: another file is, and may be replaced."),
  replace: flag("Whether another file may be replaced."),
  present: orNull(sha256("SHA-256 of what the registry has under that name."), "null: nothing, or not known.")
});
var PAGE = object({
  name: orNull(text(""), "Title; null: the tag."),
  description: orNull(text(""), "Notes; null: none."),
  milestones: listOf(text("Title of a milestone."), "Milestones of the project or its groups."),
  released_at: orNull(text(""), "Date; null: when it is created.")
});
var RELEASE = object({
  tag: text("Tag of the release."),
  exists: flag("Whether the release is there; one that is not is created with all its links."),
  page: orNull(PAGE, "What a release that is not there is created with besides; null: nothing."),
  prune: flag("Whether links that are not desired are deleted."),
  ignore: listOf(text("* and ? are wildcards."), "Patterns of names that are left alone."),
  only: listOf(text("* and ? are wildcards."), "Patterns of the names that the plan is about; empty: all."),
  changes: listOf(CHANGE, "Creates, updates and moves by name, then deletes by name."),
  files: listOf(FILE, "Files that the links of the release need in the package registry."),
  desired: listOf(DESIRED, "The links that the release should have, in the order of the manifest."),
  current: listOf(LINK, "The links that it had when the plan was made: by name, or as GitLab listed them where order is strict.")
});
var BODY = {
  format: oneOf([FORMAT], "What this file is."),
  version: oneOf([FORMAT_VERSION], "Version of the format."),
  gitlab_url: text("Base URL of GitLab."),
  project: text("Full path of the project; its id where the path was not known."),
  ref: orNull(text(""), "From what a missing git tag is made; null where the tag must be there."),
  order: oneOf(["manifest", "any", "strict"], "In which order links are created, or listed."),
  releases: listOf(RELEASE, "By tag.")
};
var SAVED_PLAN = object(BODY);
var { format, version, ...CONTENT } = BODY;
var PLAN_FILE = object({
  format,
  version,
  digest: text("sha256: and the SHA-256 of this document without this key, in the form of RFC 8785."),
  ...CONTENT
});
var PLAN_FILE_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Saved plan of release-links",
  description: "What release-links plan --out writes and apply --plan-file reads.",
  ...PLAN_FILE.schema
};
function savedChanges({ changes }) {
  return changes.map((change) => ({
    action: change.action,
    before: change.action === "create" ? null : bare(change.before),
    after: change.action === "delete" ? null : bare(change.after)
  }));
}
function savedLinks(links, order) {
  const saved = links.map(bare);
  return order === "strict" ? saved : saved.sort((a, b) => (0,_shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_0__/* .core_text_compare__compareText */ .w)(JSON.stringify(a), JSON.stringify(b)));
}
function planAgain({ desired, ignore, only, prune }, links, order) {
  return (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .core_plan_plan__createPlan */ .Z9)(desired, links, { ignore, only, prune, ...orderPolicy(order) });
}
function orderPolicy(order) {
  return order === "strict" ? { order } : {};
}
function bare({ name, url, link_type, direct_asset_path }) {
  return { name, url, link_type, direct_asset_path };
}

// shim:app/settings/plan-inputs.js


// lib/app/saved/sign.js
function digestOf(document) {
  return digestText((0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha256").update(canonicalText(document)).digest("hex"));
}
function signPlan(prepared, settings) {
  const plan = savedPlan(prepared, settings);
  return { plan, digest: digestOf(plan) };
}
function projectName({ facts, project }) {
  return facts.path ?? project ?? "";
}
function savedPlan({ releases, uploads }, settings) {
  const saved = releases.map((release, at) => savedRelease(release, settings.order, uploads[at] ?? /* @__PURE__ */ new Map()));
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    gitlab_url: settings.gitlabUrl,
    project: projectName(settings),
    ref: settings.ref,
    order: settings.order,
    releases: saved.sort((a, b) => (0,_shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_0__/* .core_text_compare__compareText */ .w)(a.tag, b.tag))
  };
}
function savedRelease({ target, current, plan }, order, files) {
  const { tag, desired, policy } = target;
  return {
    tag,
    exists: current !== null,
    page: current === null && target.page ? savedPage(target.page) : null,
    prune: policy.prune,
    ignore: policy.ignore,
    only: policy.only ?? [],
    changes: savedChanges(plan),
    files: [...files].map(([link, file]) => savedFile(link, file)),
    desired: desired.map((link) => ({ ...fields(link), was: link.was, protect: link.protect })),
    current: savedLinks(current?.links ?? [], order)
  };
}
function savedPage({ name, description, milestones, releasedAt }) {
  return { name, description, milestones, released_at: releasedAt };
}
function fields({ name, url, link_type, direct_asset_path }) {
  return { name, url, link_type, direct_asset_path };
}
function savedFile(link, { file, address, state, mayReplace, present }) {
  if (state === "conflict")
    throw new Error("a plan with a conflict cannot be applied, and is not saved");
  return {
    link,
    path: file.path,
    text: file.text ?? null,
    size: file.size,
    sha256: file.sha256,
    project: address.project ?? null,
    package: address.package,
    version: address.version,
    name: address.path,
    state,
    replace: mayReplace,
    present
  };
}
function digestProblems(digest, settings) {
  const { planDigest, planFile } = settings;
  if (planDigest === null)
    return [];
  const asked = (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .app_settings_plan_inputs__plainDigest */ .GG)(planDigest);
  if (digest === asked)
    return [];
  const which = planFile === null ? "the plan of this run" : `the saved plan ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_text_quoted__quoted */ .r4)(planFile)}`;
  const found = digest === null ? "cannot be applied and has none" : `has ${digest}`;
  return [
    (0,_shared_JJBVZYQE_js__WEBPACK_IMPORTED_MODULE_2__/* .core_problem_problem__error */ .o)("plan-digest", `input plan-digest asks for the plan ${asked}, but ${which} ${found}`, "The release, the manifest or an input has changed since that plan was reviewed. Look through this plan; if it is meant, give its digest.")
  ];
}




/***/ }),

/***/ 3195:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Gq; },
/* harmony export */   o: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.ou; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/problem/problem.js





/***/ }),

/***/ 2785:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.wA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/text/compare.js





/***/ }),

/***/ 4600:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Zf; },
/* harmony export */   r4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.r4; },
/* harmony export */   s_: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.s_; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/text/quoted.js





/***/ })

};
;