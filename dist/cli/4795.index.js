"use strict";
exports.id = 4795;
exports.ids = [4795];
exports.modules = {

/***/ 4795:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reviewMergeRequest: function() { return /* binding */ reviewMergeRequest; }
/* harmony export */ });
/* harmony import */ var _shared_RUQTY76H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9094);
/* harmony import */ var _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6200);
/* harmony import */ var _shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(610);
/* harmony import */ var _shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3558);
/* harmony import */ var _shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(810);
/* harmony import */ var _shared_CDPJBVRT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5623);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3936);
/* harmony import */ var _shared_QSEAWFAF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3872);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9727);
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6143);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21);
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2977);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6606);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3189);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7225);















// lib/app/review/merge-request.js
var WAYS_OUT = "Put a project access token with the scope api into a masked variable GITLAB_TOKEN, or keep the job token and let --report-terraform with artifacts:reports:terraform show the counts in the merge request";
function mergeRequestPlace(settings, environment) {
  const { CI_MERGE_REQUEST_IID: iid, CI_SERVER_URL: server } = environment;
  const project = environment.CI_MERGE_REQUEST_PROJECT_ID ?? environment.CI_PROJECT_ID;
  if (iid === void 0 || project === void 0 || !/^\d{1,9}$/.test(iid)) {
    return { kind: "none", reason: "this pipeline is not about a merge request" };
  }
  if (server !== void 0 && baseOf(server) !== settings.gitlabUrl) {
    return { kind: "closed", reason: "the merge request is on another GitLab than the release" };
  }
  if (settings.token === null) {
    const reason = "there is no token; a fork\u2019s pipeline has none, and the job log has the plan";
    return { kind: "closed", reason, hint: WAYS_OUT };
  }
  if (settings.token.kind === "job") {
    return { kind: "closed", reason: "a CI job token may not write notes", hint: WAYS_OUT };
  }
  return { kind: "merge-request", project, iid: Number(iid) };
}
function baseOf(url) {
  return ((0,_shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_9__/* .core_parsed_url__parsedUrl */ .i)(url)?.href ?? url).replace(/\/+$/, "");
}

// shim:app/review/review.js


// lib/report/markdown/outdated.js
var MARKER = /^<!-- release-links:[0-9a-f]{32} -->$/;
var COMMIT = /^For commit ([0-9a-f]{7,8})\.$/m;
var OUTDATED = "**Outdated:**";
var SHORT = 8;
function commitLine(commit) {
  const short = shortCommit(commit);
  return short === null ? "" : `
For commit ${short}.
`;
}
function isCommentMarker(firstLine) {
  return MARKER.test(firstLine);
}
function outdatedText(other, { current, before }) {
  const now = shortCommit(current);
  const lines = other.split(/\r?\n/);
  const [marker = "", second = ""] = lines;
  if (now === null || !isCommentMarker(marker) || lines.some((line) => line.startsWith(OUTDATED)))
    return null;
  const shown = commitOf(other);
  if (shown !== null && (shown === now || shown === (before === null ? null : commitOf(before))))
    return null;
  const title = second.startsWith("### ") ? second : "### Release links";
  const what = shown === null ? "an earlier commit" : `commit ${shown}`;
  const reason = `${OUTDATED} this was the report for ${what}. Its job has not run for commit ${now}; see the newer comments.`;
  return `${marker}
${title}

${reason}
${commitLine(shown)}`;
}
function commitOf(body) {
  const last = body.trimEnd().split(/\r?\n/).at(-1) ?? "";
  return shortCommit(COMMIT.exec(last)?.[1] ?? null);
}
function shortCommit(commit) {
  return commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, SHORT) : null;
}

// lib/report/markdown/review-text.js
function reviewText(result, file, options) {
  switch (result.kind) {
    case "reported":
      return (0,_shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(result.report, options);
    case "validated": {
      const { links, warnings } = result.validation;
      return (0,_shared_RUQTY76H_js__WEBPACK_IMPORTED_MODULE_0__/* .renderValidationMarkdown */ .Z)({ file: result.validation.file, links, problems: warnings }, options);
    }
    case "failed":
      return (0,_shared_RUQTY76H_js__WEBPACK_IMPORTED_MODULE_0__/* .renderValidationMarkdown */ .Z)({ file, links: null, problems: result.problems }, options);
  }
}

// lib/face/review.js
var COMMIT_LINE = 40;
async function reviewRun(run, place) {
  const { result, settings, isPlan, budget, hide, log, commit } = run;
  const marker = (0,_shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Ql)((0,_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .app_review_review__reviewKey */ .DG)(settings, run.job));
  const file = (0,_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .app_review_review__reviewedFile */ .zk)(result, settings);
  const room = { ...budget, limit: budget.limit - COMMIT_LINE };
  const body = () => `${hide(reviewText(result, file, { budget: room, marker }))}${commitLine(commit)}`;
  const report = result.kind === "validated" ? void 0 : result.report;
  const dryRun = report?.dryRun ?? (isPlan || settings.dryRun);
  const outdating = {
    isMark: isCommentMarker,
    text: (other, before) => outdatedText(other, { current: commit, before })
  };
  await (0,_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .app_review_review__postReview */ .aF)({ when: settings.comment, dryRun, marker, body, outdating }, place, log);
}

// lib/cli/output/review.js
async function reviewMergeRequest(result, session) {
  const { settings, log, invocation, terminal } = session;
  const isPlan = invocation.command.name === "plan";
  const { CI_JOB_NAME: name = "", CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head } = process.env;
  const job = [name];
  const commit = head || settings.commit;
  const run = { result, settings, isPlan, budget: _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_1__/* .GITLAB_NOTE */ .Nr, hide: terminal.hide, log, job, commit };
  await reviewRun(run, placeOf(session));
}
function placeOf(session) {
  const place = mergeRequestPlace(session.settings, (0,_shared_CDPJBVRT_js__WEBPACK_IMPORTED_MODULE_5__/* .app_settings_environment__readEnvironment */ .h)(process.env));
  if (place.kind !== "merge-request")
    return place;
  return { kind: "open", open: () => (0,_shared_QSEAWFAF_js__WEBPACK_IMPORTED_MODULE_7__/* .face_ports__openMergeRequestNotes */ .Pr)((0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_11__/* .cli_session_session__reachOf */ .fg)(session), place) };
}



/***/ }),

/***/ 5623:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:app/settings/environment.js





/***/ }),

/***/ 6143:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.io; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/parsed-url.js





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

/***/ 3872:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Oh; },
/* harmony export */   PU: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.PU; },
/* harmony export */   Pr: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Pr; },
/* harmony export */   nA: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:face/ports.js





/***/ })

};
;