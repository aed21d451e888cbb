"use strict";
exports.id = 4325;
exports.ids = [4325];
exports.modules = {

/***/ 4325:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getCommand: function() { return /* binding */ getCommand; },
/* harmony export */   listCommand: function() { return /* binding */ listCommand; }
/* harmony export */ });
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4506);
/* harmony import */ var _shared_HNUFVSKV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _shared_2WK4C74S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);
/* harmony import */ var _shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6511);
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2977);
/* harmony import */ var _shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4962);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1917);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3825);










// lib/cli/commands/links.js
async function listCommand(session) {
  const { tags } = session.invocation.flags;
  if (tags !== void 0)
    return listTags(session, tags);
  const release = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__/* .openRelease */ .gS)(session);
  if (!release.ok)
    return release;
  const links = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .hP)(release.value);
  if (!links.ok)
    return links;
  session.terminal.print(isJson(session) ? (await __webpack_require__.e(/* import() */ 1792).then(__webpack_require__.bind(__webpack_require__, 1792))).renderListJson(links.value) : (await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 882))).renderListText(links.value));
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_7__/* .cli_session_command__ended */ .e)();
}
async function listTags(session, pattern) {
  const project = (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_4__/* .cli_session_session__requireProject */ .XQ)(session.settings);
  if (!project.ok)
    return project;
  const releases = await (await (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_4__/* .cli_session_session__openStore */ .mA)(session, project.value)).readReleases();
  const tags = releases.map(({ tag }) => tag).filter((tag) => (0,_shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__/* .core_pattern_wildcard__matches */ .H)(pattern, tag));
  session.terminal.print(isJson(session) ? (await __webpack_require__.e(/* import() */ 1792).then(__webpack_require__.bind(__webpack_require__, 1792))).renderTagsJson(tags) : (await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 882))).renderTagsText(tags));
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_7__/* .cli_session_command__ended */ .e)();
}
async function getCommand(session) {
  const release = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__/* .openRelease */ .gS)(session);
  if (!release.ok)
    return release;
  const { store, tag } = release.value;
  const asked = session.invocation.operands[0] ?? "";
  const byId = /^\d{1,15}$/.test(asked) ? await getById(store, tag, Number(asked)) : null;
  const found = byId ?? await getByName(release.value, asked);
  if (!found.ok)
    return found;
  session.terminal.print(isJson(session) ? (await __webpack_require__.e(/* import() */ 1792).then(__webpack_require__.bind(__webpack_require__, 1792))).renderGetJson(found.value) : (await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 882))).renderGetText(found.value));
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_7__/* .cli_session_command__ended */ .e)();
}
async function getById(store, tag, id) {
  try {
    return { ok: true, value: await store.getLink(tag, id), warnings: [] };
  } catch (error) {
    if ((0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_6__/* .ports_store_error__isMissing */ .eN)(error, "link"))
      return null;
    throw error;
  }
}
async function getByName(release, name) {
  const links = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .hP)(release);
  if (!links.ok)
    return links;
  const link = links.value.find((each) => each.name === name);
  if (link !== void 0)
    return { ok: true, value: link, warnings: [] };
  const names = links.value.map((each) => each.name);
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_7__/* .cli_session_command__failed */ .r)((0,_shared_HNUFVSKV_js__WEBPACK_IMPORTED_MODULE_1__/* .noLink */ .O)(release.tag, name, names));
}
function isJson(session) {
  return session.invocation.flags.format === "json";
}



/***/ }),

/***/ 443:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.v8; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/text/nearest.js





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

/***/ 9927:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: function() { return /* binding */ noLink; }
/* harmony export */ });
/* harmony import */ var _shared_2WK4C74S_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(443);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3825);



// lib/core/run/no-link.js
function noLink(tag, asked, names) {
  const guess = (0,_shared_2WK4C74S_js__WEBPACK_IMPORTED_MODULE_0__/* .core_text_nearest__nearest */ .v)(asked, names);
  const hint = guess === null ? "See `release-links list` for its links." : `Did you mean ${JSON.stringify(guess)}?`;
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_1__/* .core_problem_problem__error */ .ou)("no-link", `release ${JSON.stringify(tag)} has no link ${JSON.stringify(asked)}`, hint);
}




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





/***/ })

};
;