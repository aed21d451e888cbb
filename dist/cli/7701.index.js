"use strict";
exports.id = 7701;
exports.ids = [7701];
exports.modules = {

/***/ 7701:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommand: function() { return /* binding */ createCommand; },
/* harmony export */   deleteCommand: function() { return /* binding */ deleteCommand; },
/* harmony export */   updateCommand: function() { return /* binding */ updateCommand; }
/* harmony export */ });
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21);
/* harmony import */ var _shared_HNUFVSKV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);
/* harmony import */ var _shared_2WK4C74S_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(443);
/* harmony import */ var _shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6511);
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2977);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6606);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1959);
/* harmony import */ var _shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4962);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1917);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3189);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3825);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7225);













// shim:app/settings/occasion.js


// lib/app/single-call.js
async function carryOut(store, tag, change) {
  const [answer] = await store.writeBatch([callOf(tag, change)]);
  if (answer === void 0)
    throw new Error("the store gave no answer");
  const problem = problemOfAnswer(answer, change) ?? await putBack(store, tag, change, answer);
  if (problem !== null)
    return { ok: false, problems: [problem] };
  return await readBack(store, tag, change, answer.kind === "already" ? "unchanged" : "done");
}
function callOf(tag, change) {
  switch (change.action) {
    case "create":
      return { kind: "create", tag, link: change.after };
    case "update":
      return { kind: "update", tag, id: change.before.id, before: change.before, link: change.after };
    case "delete":
      return { kind: "delete", tag, id: change.before.id, before: change.before };
  }
}
function problemOfAnswer(answer, change) {
  const what = `${change.action} of ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_quoted__quoted */ .r4)((0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_5__/* .core_plan_plan__changeName */ .Xw)(change))}`;
  switch (answer.kind) {
    case "done":
    case "already":
      return null;
    case "changed": {
      const message = `somebody else has changed the link in the meantime; the ${what} was not carried out`;
      return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("not-in-plan", message, "Check the link, and run again.");
    }
    case "unsent":
      return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("stopped", `the ${what} was not sent`, "Run again.");
    case "failed":
      return (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_8__/* .ports_store_error__problemOf */ .y2)(answer.error, answer.error.kind === "stopped" ? "stopped" : "gitlab");
    default:
      return answer;
  }
}
async function putBack(store, tag, change, answer) {
  if (change.action !== "delete" || answer.kind !== "done" || answer.link === null)
    return null;
  const { link } = answer;
  if ((0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__changedFields */ .aH)(link, change.before).length === 0)
    return null;
  const [back] = await store.writeBatch([{ kind: "create", tag, link }]);
  const was = (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_0__/* .core_text_credentials__maskText */ .M)(JSON.stringify((0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__toLink */ ._0)(link)));
  const found = `somebody changed link ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_quoted__quoted */ .r4)(change.before.name)} in the instant before it was deleted; it was ${was}`;
  if (back?.kind === "done" || back?.kind === "already")
    return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("wrong-delete", `${found} and was restored like that`, "It has a new id.");
  const why = back?.kind === "failed" ? (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_8__/* .ports_store_error__sentenceOf */ .aH)(back.error) : "the call was not sent";
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("wrong-delete", `${found} and could not be restored: ${why}`, "Create it again by hand.");
}
async function readBack(store, tag, change, status) {
  const what = `${change.action} of ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_quoted__quoted */ .r4)((0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_5__/* .core_plan_plan__changeName */ .Xw)(change))}`;
  try {
    const links = await store.listLinks(tag);
    const found = links.find((link) => change.action === "create" ? link.name === change.after.name : link.id === change.before.id);
    const difference = differenceOf(change, found);
    if (difference === null)
      return { ok: true, value: { status, link: found ?? null }, warnings: [] };
    const message = `the ${what} was sent, but ${difference}`;
    const hint = "This GitLab does not know the field, or somebody else is writing to the release. Check the link.";
    return { ok: false, problems: [(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("not-as-given", message, hint)] };
  } catch (thrown) {
    if (!(thrown instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_8__/* .ports_store_error__StoreError */ .nE))
      throw thrown;
    const message = `the ${what} was carried out, but the release could not be read again: ${thrown.message}`;
    return { ok: false, problems: [(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("read-back-failed", message, thrown.hint ?? void 0)] };
  }
}
function differenceOf(change, found) {
  if (change.action === "delete")
    return found === void 0 ? null : "the link is still there";
  if (found === void 0)
    return "the link is not there";
  const fields = (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__changedFields */ .aH)(found, change.after);
  return fields.length === 0 ? null : `the release has another ${fields.join(", ")}`;
}

// shim:core/text/unexpanded.js


// shim:core/desired/link-rules.js


// lib/core/desired/given-link.js
var UNKNOWN = { name: "-", url: "https://-/", link_type: "other", direct_asset_path: null };
function checkGivenLink(given, options, current = UNKNOWN) {
  const findings = (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .core_desired_link_rules__checkLink */ .EQ)({ ...current, ...given }, options).filter(({ field, code }) => given[field] !== void 0 || code === "own-address" && given.direct_asset_path !== void 0);
  return [
    ..._shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__CLAIM_FIELDS */ .VC.flatMap((field) => unexpanded(given[field] ?? "")),
    ...findings.map(({ severity, code, message, hint }) => (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__problem */ .Dc)(severity, code, message, hint))
  ];
}
var TEMPLATE = /\$\{[a-z][^{}\n]{0,200}\}/;
function unexpanded(value) {
  const found = (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .core_text_unexpanded__findUnexpanded */ .a)(value)[0]?.text ?? TEMPLATE.exec(value)?.[0];
  if (found === void 0)
    return [];
  const message = `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_quoted__quoted */ .r4)(value)} holds ${found}, which nothing has replaced`;
  const hint = "A single call writes values as they are given. Let the shell replace variables, or use a manifest, which has templates.";
  return [(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("unexpanded-variable", message, hint)];
}

// shim:core/desired/url-rules.js


// lib/core/run/single-call.js
function decideCreate(link, current) {
  const same = current.find((each) => (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__changedFields */ .aH)(each, link).length === 0);
  if (same !== void 0)
    return decided({ kind: "unchanged", link: same });
  const problems = takenBy(link, current);
  if (problems.length > 0)
    return { ok: false, problems };
  return decided({ kind: "change", change: { action: "create", after: (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__toLink */ ._0)(link) } });
}
function decideUpdate(asked, given, tag, current) {
  const found = findLink(asked, tag, current);
  if (!found.ok)
    return found;
  const before = found.value;
  const after = (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__toLink */ ._0)({ ...before, ...given });
  const fields = (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__changedFields */ .aH)(before, after);
  if (fields.length === 0)
    return decided({ kind: "unchanged", link: before });
  const others = current.filter(({ id }) => id !== before.id);
  const problems = takenBy(after, others);
  if (problems.length > 0)
    return { ok: false, problems };
  return decided({ kind: "change", change: { action: "update", before, after, fields } });
}
function decideDelete(asked, tag, current) {
  const found = findLink(asked, tag, current);
  return found.ok ? decided({ kind: "change", change: { action: "delete", before: found.value } }) : found;
}
function decided(value) {
  return { ok: true, value, warnings: [] };
}
function findLink(asked, tag, current) {
  const byId = /^\d{1,15}$/.test(asked) ? current.find(({ id }) => id === Number(asked)) : void 0;
  const byName = current.find(({ name }) => name === asked);
  if (byId !== void 0 && byName !== void 0 && byId.id !== byName.id) {
    const message = `${asked} is the id of the link ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_quoted__quoted */ .r4)(byId.name)} and the name of the link with id ${byName.id}`;
    const hint = `For the link of that name give its id, ${byName.id}; for the other one its name.`;
    return { ok: false, problems: [(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("ambiguous-link", message, hint)] };
  }
  const link = byId ?? byName;
  if (link !== void 0)
    return { ok: true, value: link, warnings: [] };
  const names = current.map(({ name }) => name);
  return { ok: false, problems: [(0,_shared_HNUFVSKV_js__WEBPACK_IMPORTED_MODULE_1__/* .noLink */ .O)(tag, asked, names)] };
}
var WORDS = { name: "name", url: "URL", direct_asset_path: "path" };
function takenBy(link, others) {
  return _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_6__/* .core_link__CLAIM_FIELDS */ .VC.flatMap((field) => {
    const value = link[field];
    const holder = value === null ? void 0 : others.find((other) => other[field] === value);
    if (value === null || holder === void 0)
      return [];
    const who = field === "name" ? `id ${holder.id}` : `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_quoted__quoted */ .r4)(holder.name)}, id ${holder.id}`;
    const message = `the ${WORDS[field]} ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_quoted__quoted */ .r4)(value)} is taken by another link (${who})`;
    const hint = `Choose another ${WORDS[field]}, or change that link: release-links update ${holder.id}.`;
    return [(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("taken", message, hint)];
  });
}

// lib/cli/commands/calls.js
async function createCommand(session) {
  const [name = "", url = ""] = session.invocation.operands;
  const link = {
    link_type: "other",
    direct_asset_path: null,
    ...givenFields(session),
    name,
    url: (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .core_desired_url_rules__strippedUrl */ .BO)(url)
  };
  const problems = checkGivenLink(link, ruleOptions(session));
  return await call(session, problems, (current) => decideCreate(link, current));
}
async function updateCommand(session) {
  const asked = session.invocation.operands[0] ?? "";
  const given = givenFields(session);
  const options = ruleOptions(session);
  const problems = Object.keys(given).length === 0 ? [nothingGiven()] : checkGivenLink(given, options);
  return await call(session, problems, (current, tag) => {
    const decision = decideUpdate(asked, given, tag, current);
    if (!decision.ok || decision.value.kind !== "change")
      return decision;
    const { change } = decision.value;
    const together = change.action === "update" ? checkGivenLink(given, options, change.before) : [];
    return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__hasErrors */ .l1)(together) ? { ok: false, problems: together } : decision;
  });
}
async function deleteCommand(session) {
  const asked = session.invocation.operands[0] ?? "";
  return await call(session, [], (current, tag) => decideDelete(asked, tag, current));
}
function givenFields({ invocation: { flags } }) {
  const { name, url, "link-type": type, "direct-asset-path": path } = flags;
  return {
    ...name !== void 0 && { name },
    ...url !== void 0 && { url: (0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .core_desired_url_rules__strippedUrl */ .BO)(url) },
    // The declaration of the flag lets nothing else in.
    ...type !== void 0 && { link_type: type },
    ...path !== void 0 && { direct_asset_path: path === "" ? null : path }
  };
}
function ruleOptions({ settings }) {
  const { gitlabUrl, tag, project, facts } = settings;
  return { gitlabUrl, tag, projects: [project, facts.id, facts.path].filter((name) => name !== null) };
}
function nothingGiven() {
  const hint = "Give at least one of --name, --url, --link-type and --direct-asset-path.";
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("usage", "update was given nothing to change", hint);
}
function tokenProblems({ dryRun, token }) {
  if (dryRun || token !== null)
    return [];
  return [(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__error */ .ou)("no-token", "no token is given, and GitLab needs one to write", "Set GITLAB_TOKEN.")];
}
async function call(session, found, decide) {
  const release = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__/* .openRelease */ .gS)(session);
  const problems = [...found, ...release.ok ? [] : release.problems, ...tokenProblems(session.settings)];
  if (!release.ok || (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_11__/* .core_problem_problem__hasErrors */ .l1)(problems))
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_10__/* .cli_session_command__failed */ .r)(...problems);
  session.terminal.problems(problems);
  const links = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_3__/* .linksOf */ .hP)(release.value);
  if (!links.ok)
    return links;
  const decision = decide(links.value, release.value.tag);
  return decision.ok ? await finish(session, release.value, decision.value) : decision;
}
async function finish(session, release, decision) {
  const { settings, terminal, invocation } = session;
  const { project, tag, store } = release;
  const command = invocation.command.name;
  const base = { command, project, tag, dryRun: settings.dryRun };
  if (decision.kind === "unchanged") {
    await print(session, { ...base, status: "unchanged", change: null, link: decision.link });
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_10__/* .cli_session_command__ended */ .e)();
  }
  const { change } = decision;
  if (settings.dryRun) {
    await print(session, { ...base, status: "planned", change, link: null });
    terminal.draw(`${(0,_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .app_settings_occasion__dryRunSentence */ .FL)(settings)}
`);
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_10__/* .cli_session_command__ended */ .e)(invocation.flags["detailed-exitcode"] === void 0 ? 0 : 2);
  }
  const end = await carryOut(store, tag, change);
  if (!end.ok)
    return end;
  await print(session, { ...base, change, ...end.value });
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_10__/* .cli_session_command__ended */ .e)();
}
async function print({ invocation, terminal }, document) {
  const options = { color: terminal.color, ...terminal.width !== null && { width: terminal.width } };
  terminal.print(invocation.flags.format === "json" ? (await __webpack_require__.e(/* import() */ 9411).then(__webpack_require__.bind(__webpack_require__, 1792))).renderCallJson(document) : (await __webpack_require__.e(/* import() */ 3303).then(__webpack_require__.bind(__webpack_require__, 3303))).renderCallText(document, options));
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

/***/ 6407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eV; },
/* harmony export */   r: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.rQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/command.js





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