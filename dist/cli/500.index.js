"use strict";
exports.id = 500;
exports.ids = [500];
exports.modules = {

/***/ 500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exportCommand: function() { return /* binding */ exportCommand; }
/* harmony export */ });
/* harmony import */ var _shared_RBGY7HOY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4015);
/* harmony import */ var _shared_MPN5Z426_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);
/* harmony import */ var _shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4506);
/* harmony import */ var _shared_W6RTFTJE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1424);
/* harmony import */ var _shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6511);
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2977);
/* harmony import */ var _shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4962);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1917);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3189);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3825);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7225);














// shim:core/desired/desired.js


// shim:core/manifest/release-table.js


// lib/cli/commands/export.js
async function exportCommand(session) {
  const { out, force } = session.invocation.flags;
  if (out !== void 0 && force === void 0)
    (0,_shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_named_file__refuseExisting */ .WI)(out);
  return session.settings.tags.length > 0 ? exportMany(session, session.settings.tags) : exportOne(session);
}
async function exportOne(session) {
  const opened = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_6__/* .openRelease */ .gS)(session);
  if (!opened.ok)
    return opened;
  const release = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseOf */ .l7)(opened.value);
  if (!release.ok)
    return release;
  print(session, (0,_shared_RBGY7HOY_js__WEBPACK_IMPORTED_MODULE_0__/* .exportManifest */ .MI)(release.value.links), [release.value]);
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_11__/* .cli_session_command__ended */ .e)();
}
async function exportMany(session, patterns) {
  const project = (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_7__/* .cli_session_session__requireProject */ .XQ)(session.settings);
  if (!project.ok)
    return project;
  const releases = await (await (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_7__/* .cli_session_session__openStore */ .mA)(session, project.value)).readReleases();
  const chosen = releases.filter(({ tag }) => patterns.some((pattern) => (0,_shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_4__/* .core_pattern_wildcard__matches */ .H)(pattern, tag)));
  if (chosen.length === 0) {
    const message = `no release of project ${project.value} matches ${patterns.join(", ")}`;
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_11__/* .cli_session_command__failed */ .r)((0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_12__/* .core_problem_problem__error */ .ou)("no-release-matches", message, "Patterns match whole tags; * and ? are wildcards."));
  }
  print(session, (0,_shared_RBGY7HOY_js__WEBPACK_IMPORTED_MODULE_0__/* .exportReleases */ .bN)(chosen), chosen);
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_11__/* .cli_session_command__ended */ .e)();
}
function print(session, text, releases) {
  const { terminal, settings } = session;
  terminal.print(text);
  sayWritten(session, releases);
  const manifest = (0,_shared_MPN5Z426_js__WEBPACK_IMPORTED_MODULE_1__/* .core_manifest_manifest__parseManifest */ .c)(text, "export");
  const problems = manifest.ok ? releases.flatMap(({ tag }) => checkRelease(manifest.value, tag, settings)) : manifest.problems;
  terminal.problems(problems.map((problem) => ({ ...problem, severity: "warning" })));
  const empty = releases.filter(({ links }) => links.length === 0).map(({ tag }) => JSON.stringify(tag));
  if (empty.length > 0)
    terminal.problems([withoutLinks(empty)]);
}
function sayWritten({ invocation, log }, releases) {
  const { out } = invocation.flags;
  if (out === void 0)
    return;
  const links = releases.reduce((sum, release) => sum + release.links.length, 0);
  const [only] = releases;
  const whose = releases.length === 1 && only !== void 0 ? `release ${JSON.stringify(only.tag)}` : (0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_10__/* .core_text_quoted__counted */ .Zf)(releases.length, "release");
  log.info(`Wrote ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_10__/* .core_text_quoted__counted */ .Zf)(links, "link")} of ${whose} to ${out}.`);
}
function withoutLinks(tags) {
  const [first] = tags;
  const message = tags.length === 1 ? `release ${first} has no links` : `${tags.length} releases have no links, ${first} among them`;
  const hint = "A plan with this manifest needs allow-empty: true.";
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_12__/* .core_problem_problem__warning */ .IX)("empty-desired", message, hint);
}
function checkRelease(manifest, tag, settings) {
  const { body } = manifest;
  const entries = body.kind === "links" ? body.entries : (0,_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .core_manifest_release_table__ownerOf */ .dg)(body.releases, tag)?.links ?? [];
  const variables = { tag, project: settings.project, vars: settings.vars };
  const options = { ifNoFilesFound: "error", gitlabUrl: settings.gitlabUrl };
  const desired = (0,_plan_js__WEBPACK_IMPORTED_MODULE_13__/* .core_desired_desired__desiredLinks */ .R5)(entries, /* @__PURE__ */ new Map(), variables, manifest.ignore, options);
  return desired.ok ? [] : desired.problems;
}



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

/***/ 4962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.cG; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/run/no-release.js





/***/ }),

/***/ 1274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.c; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/manifest/manifest.js





/***/ }),

/***/ 6511:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gS: function() { return /* binding */ openRelease; },
/* harmony export */   hP: function() { return /* binding */ linksOf; },
/* harmony export */   l7: function() { return /* binding */ releaseOf; }
/* harmony export */ });
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1917);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6407);





// lib/cli/session/open-release.js
async function openRelease(session) {
  const project = (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_session__requireProject */ .XQ)(session.settings);
  const tag = (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_session__requireTag */ ._5)(session.settings);
  if (project.ok && tag.ok) {
    const store = await (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_session__openStore */ .mA)(session, project.value);
    return { ok: true, value: { store, project: project.value, tag: tag.value }, warnings: [] };
  }
  const problems = [project, tag].flatMap((result) => result.ok ? [] : result.problems);
  return { ok: false, problems };
}
async function linksOf(opened) {
  try {
    return { ok: true, value: await opened.store.listLinks(opened.tag), warnings: [] };
  } catch (error) {
    if (!(0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__isMissing */ .eN)(error, "release"))
      throw error;
    return await withoutRelease(opened);
  }
}
async function releaseOf(opened) {
  const release = await opened.store.readRelease(opened.tag);
  return release === null ? await withoutRelease(opened) : { ok: true, value: release, warnings: [] };
}
async function withoutRelease({ store, project, tag }) {
  await store.checkProject();
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_3__/* .cli_session_command__failed */ .r)((0,_shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_1__/* .core_run_no_release__noRelease */ .c)(project, tag));
}




/***/ }),

/***/ 2977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.XQ; },
/* harmony export */   _5: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__._5; },
/* harmony export */   fg: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.fg; },
/* harmony export */   mA: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.mA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/session.js





/***/ }),

/***/ 4015:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: function() { return /* binding */ manifestText; },
/* harmony export */   MI: function() { return /* binding */ exportManifest; },
/* harmony export */   bN: function() { return /* binding */ exportReleases; },
/* harmony export */   nz: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_1__.nz; }
/* harmony export */ });
/* harmony import */ var _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7225);


// shim:core/entry/template.js


// lib/report/data/schema-address.js
var SCHEMA_ADDRESS = "./release-links.schema.json";

// lib/report/data/export.js
var MODELINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}
`;
function exportManifest(links) {
  return manifestText({ links: links.map(linkNode) });
}
function exportReleases(releases) {
  return manifestText({
    releases: releases.map(({ tag, links }) => ({ tag: scalar(tag), links: links.map(linkNode) }))
  });
}
function linkNode(link) {
  return {
    name: scalar((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_template__templateOf */ .nz)(link.name)),
    url: scalar((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_template__templateOf */ .nz)(link.url)),
    ...link.link_type !== "other" && { link_type: scalar(link.link_type) },
    ...link.direct_asset_path !== null && {
      direct_asset_path: scalar((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_template__templateOf */ .nz)(link.direct_asset_path))
    }
  };
}
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#(?:\[|vso\[))/gu;
function scalar(value) {
  const node = new _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(value);
  if (value.search(UNSEEN) !== -1)
    node.type = _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
  return node;
}
function manifestText(content) {
  const document = new _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(content, { version: "1.2" });
  const text = document.toString({
    lineWidth: 0,
    singleQuote: null,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
  });
  return MODELINE + text.replace(UNSEEN, yamlEscape);
}
function yamlEscape(character) {
  if (character === "\n")
    return character;
  const code = character.codePointAt(0) ?? 0;
  return code > 65535 ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}




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