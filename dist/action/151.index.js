"use strict";
exports.id = 151;
exports.ids = [151];
exports.modules = {

/***/ 151:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   advise: function() { return /* binding */ advise; },
/* harmony export */   examine: function() { return /* binding */ examine; }
/* harmony export */ });
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var _shared_FI33LECU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7452);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7392);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2500);





// lib/app/doctor/check.js
var SOON = 14;
function check(name, state, message, hint) {
  return { name, state, message, ...hint != null && { hint } };
}
function unknown(name, what, { message }) {
  return check(name, "warning", `${what} is not known: ${message}`);
}
function record(value) {
  return (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_3__/* .core_record__isRecord */ .HL)(value) ? value : null;
}
function text(value, key) {
  const found = record(value)?.[key];
  return typeof found === "string" ? found : null;
}
function list(value, key) {
  const found = record(value)?.[key];
  return Array.isArray(found) ? found.filter((each) => typeof each === "string") : [];
}

// lib/app/doctor/project-checks.js
function visible(project, settings) {
  if (project.ok)
    return check("project", "ok", `Project ${text(project.value, "path_with_namespace") ?? settings.project}`);
  const { error } = project;
  if (error.missing !== "project")
    return unknown("project", "Whether the project is there", error);
  const isJob = settings.token?.kind === "job";
  return isJob ? unknown("project", "Whether the project is there", error) : check("project", "error", error.message, error.hint);
}
function role(project, isJob) {
  if (isJob)
    return check("role", "ok", "A job token has the role of the user who started the job");
  if (!project.ok)
    return unknown("role", "The role in the project", project.error);
  const level = levelIn(project) ?? 0;
  if (record(project.value)?.["archived"] === true)
    return check("role", "error", "The project is archived, so nothing can be written");
  if (level === 0) {
    const hint = "It may be a member through an invited group. To apply it needs the role Developer.";
    return check("role", "warning", "GitLab shows no membership, so the role is not known", hint);
  }
  if (level >= DEVELOPER)
    return check("role", "ok", `Access level ${level}: at least Developer`);
  return check("role", "warning", `Access level ${level}: less than Developer, so only reading is certain to work`, "Give the role Developer.");
}
function levelIn(project) {
  if (!project.ok)
    return null;
  const access = record(record(project.value)?.["permissions"]);
  const levels = ["project_access", "group_access"].map((key) => record(access?.[key])?.["access_level"]);
  return levels.reduce((most, each) => typeof each === "number" ? Math.max(most, each) : most, 0);
}
var DEVELOPER = 30;
async function tagCheck({ tag }, project, inspection) {
  if (tag === null)
    return check("tag", "warning", "No tag is given", "Set `tag`.");
  const hidden = unseen("tag", project);
  if (hidden !== null)
    return hidden;
  const found = await inspection.read(`projects/:project/repository/tags/${encodeURIComponent(tag)}`);
  const shown = JSON.stringify(tag);
  if (!found.ok) {
    return found.error.missing === "tag" ? check("tag", "warning", `There is no tag ${shown}`, "Push it, set `wait` if a mirror brings it, or set `create-release` and `ref`.") : unknown("tag", `Whether there is a tag ${shown}`, found.error);
  }
  if (record(found.value)?.["protected"] !== true)
    return check("tag", "ok", `Tag ${shown}, not protected`);
  return protection(tag, levelIn(project), await inspection.read("projects/:project/protected_tags?per_page=100"));
}
function protection(tag, level, rules) {
  const about2 = `Tag ${JSON.stringify(tag)} is protected`;
  const where = "Settings > Repository > Protected tags says who may create it: only they may change its release.";
  if (!rules.ok || !Array.isArray(rules.value) || level === null)
    return check("tag", "warning", about2, where);
  const fitting = rules.value.filter((rule) => (0,_shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__/* .core_pattern_wildcard__matches */ .H)(text(rule, "name") ?? "", tag));
  const entries = fitting.flatMap((rule) => {
    const levels = record(rule)?.["create_access_levels"];
    return Array.isArray(levels) ? levels : [];
  });
  const isOpen = entries.some((entry) => {
    const least = record(entry)?.["access_level"];
    return typeof least === "number" && least > 0 && least <= level;
  });
  if (isOpen)
    return check("tag", "ok", `${about2}, and the role is enough for it`);
  return check("tag", "warning", `${about2}, and the role that GitLab shows is not enough for it`, where);
}
function unseen(name, project) {
  if (project.ok || project.error.missing !== "project")
    return null;
  return check(name, "warning", `The project cannot be seen, so nothing is known about the ${name}`);
}
async function releaseCheck(settings, project, inspection) {
  const { tag } = settings;
  if (project.ok && text(project.value, "releases_access_level") === "disabled")
    return check("release", "error", "Releases are switched off in the project", "Settings > General > Visibility switches them on.");
  const hidden = settings.token?.kind === "job" ? null : unseen("release", project);
  if (hidden !== null)
    return hidden;
  const path = tag === null ? "releases?per_page=1" : `releases/${encodeURIComponent(tag)}`;
  const found = await inspection.read(`projects/:project/${path}`);
  const shown = JSON.stringify(tag);
  if (found.ok)
    return check("release", "ok", tag === null ? "Releases can be read" : `There is a release ${shown}`);
  const { error } = found;
  if (error.missing === "release")
    return check("release", "warning", `There is no release ${shown} that the token can see`, "If another tool creates it, set `wait`; if nobody does, set `create-release`.");
  return check("release", "error", error.message, error.hint);
}

// lib/app/doctor/server-checks.js
async function server({ gitlabUrl, token: token2 }, inspection) {
  const found = await inspection.read("version");
  if (found.ok) {
    const version = text(found.value, "version");
    return version === null ? check("server", "error", `${gitlabUrl} does not answer like a GitLab`, "Check `gitlab-url`.") : check("server", "ok", `GitLab ${version} at ${gitlabUrl}`);
  }
  const { error } = found;
  if (token2?.kind === "job" && error.kind === "denied")
    return check("server", "ok", `GitLab at ${gitlabUrl}; job tokens cannot read its version`);
  if (error.kind === "denied")
    return unknown("server", `The version of ${gitlabUrl}`, error);
  return check("server", "error", error.message, error.hint);
}
function network({ proxy }) {
  return check("network", "ok", proxy === null ? "No proxy is used" : `Through the proxy ${proxy}`);
}
async function certificate(inspection) {
  const broken = inspection.authorities.filter(({ count }) => count === null);
  const found = await inspection.certificate();
  if (!found.ok)
    return check("certificate", "error", found.error.message, found.error.hint);
  const { value } = found;
  if (value === null)
    return check("certificate", "ok", "There is none: the address is plain http");
  const { issuer, until, days, isVerified, authority } = value;
  const whose = authority === null ? "" : `, an authority of ${authority}`;
  const about2 = `Signed by ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_quoted__quoted */ .r4)(issuer)}${whose}, until ${until}`;
  if (!isVerified) {
    const hint = "Unset NODE_TLS_REJECT_UNAUTHORIZED: anyone in between can read the token.";
    return check("certificate", "warning", `${about2}, and not verified`, hint);
  }
  if (broken.length > 0) {
    const names = broken.map(({ variable }) => variable).join(" and ");
    const hint = "It must name a readable file in PEM format.";
    return check("certificate", "warning", `${about2}; the file of ${names} cannot be read`, hint);
  }
  if (days < SOON)
    return check("certificate", "warning", `${about2}: in ${days} days`, "Renew the certificate of the server.");
  return check("certificate", "ok", about2);
}
async function graphql({ token: token2, writes }, inspection) {
  if (token2 === null)
    return check("graphql", "ok", "Not checked: without a token nothing is written");
  if (token2.kind === "job")
    return check("graphql", "ok", "Not checked: links are written one by one with a job token");
  if (writes === "rest")
    return check("graphql", "ok", "Not checked: `writes` is rest");
  const found = await inspection.readGraphql();
  const name = found.ok ? text(record(found.value)?.["data"], "__typename") : null;
  if (name !== null)
    return check("graphql", "ok", "GraphQL answers");
  const why = found.ok ? "it answered with an error" : found.error.message;
  if (!found.ok && saysNothing(found.error))
    return check("graphql", "warning", `Whether GraphQL is open is not known: ${why}`);
  if (writes === "graphql")
    return check("graphql", "error", `GraphQL is not open: ${why}`, "Set `writes` to auto or rest.");
  return check("graphql", "warning", `GraphQL is not open, so links are written one by one: ${why}`);
}
function saysNothing({ kind, lack }) {
  return kind === "unreachable" || kind === "stopped" || lack?.what === "token";
}

// shim:ports/permissions.js


// lib/app/doctor/token-checks.js
async function token({ token: given }, inspection) {
  if (given === null)
    return about("warning", "There is no token: only public projects can be read", "Set `token`.", false);
  if (given.kind === "job")
    return jobToken(await inspection.read("job"));
  if (given.kind === "private" && (0,_shared_FI33LECU_js__WEBPACK_IMPORTED_MODULE_1__/* .core_token__isJobTokenText */ .b)(given.value))
    return about("error", "A job token is sent as an access token", "Set `token-type` to job or auto.", false);
  const self = await inspection.read("personal_access_tokens/self");
  if (self.ok)
    return accessToken(self.value, inspection);
  if (given.kind === "oauth" && self.error.lack?.what !== "token")
    return oauthToken(await inspection.read("user"));
  return refused(self.error);
}
async function accessToken(self, inspection) {
  const scopes = list(self, "scopes");
  const user = await inspection.read("user");
  const owner = user.ok ? text(user.value, "username") : null;
  const isGranular = scopes.includes("granular");
  const kind = isGranular ? "Fine-grained token" : kindOf(owner);
  const until = text(self, "expires_at");
  const whose = owner === null ? "" : ` of ${owner}`;
  const end = until === null ? "without an expiry date" : `until ${until}`;
  const words = isGranular ? "" : `, scopes ${scopes.join(", ") || "none"}`;
  const line = `${kind} \u201C${text(self, "name") ?? "without a name"}\u201D${whose}, ${end}${words}`;
  if (isGranular)
    return fineGrained(line, scopes);
  if (!scopes.includes("api")) {
    const reads = scopes.includes("read_api") ? "not enough to apply" : "not enough to read releases";
    return about("warning", `${line}: ${reads}`, "Use a token with the scope `api`.", true, scopes);
  }
  if (until !== null && daysBetween(inspection.today, until) < SOON)
    return about("warning", line, "It expires soon: renew it, and store it where `token` is read from.", true, scopes);
  return about("ok", line, null, true, scopes);
}
function kindOf(owner) {
  if (owner === null)
    return "Access token";
  if (/^project_\d+_bot/.test(owner))
    return "Project access token";
  return /^group_\d+_bot/.test(owner) ? "Group access token" : "Personal access token";
}
function daysBetween(today, until) {
  return (Date.parse(until.slice(0, 10)) - Date.parse(today)) / 864e5;
}
function oauthToken(user) {
  if (!user.ok)
    return refused(user.error);
  const owner = text(user.value, "username") ?? "a user without a name";
  return about("ok", `OAuth token of ${owner}; its scopes and expiry date cannot be read`, null, true);
}
var JOB_MAY = "A job token reads and writes releases and packages if its project is let in and the user of the job may; it writes no notes on merge requests and no links by GraphQL";
function jobToken(job) {
  if (!job.ok && job.error.kind === "denied" && job.error.lack?.what === "token")
    return about("error", job.error.message, job.error.hint, false);
  if (!job.ok)
    return about("warning", `${JOB_MAY}. Its job could not be read: ${job.error.message}`, null, true);
  const user = text(record(job.value)?.["user"], "username");
  return about("ok", `${JOB_MAY}. Its job${user === null ? "" : ` of ${user}`} is running`, null, true);
}
function fineGrained(line, scopes) {
  const needed = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .ports_permissions__permissionList */ .Xd)([..._plan_js__WEBPACK_IMPORTED_MODULE_4__/* .ports_permissions__NEEDS */ .xZ.read.fineGrained, ..._plan_js__WEBPACK_IMPORTED_MODULE_4__/* .ports_permissions__NEEDS */ .xZ.apply.fineGrained]);
  const hint = `To apply it needs ${needed}.`;
  return about("warning", `${line}; it cannot be used to read what it may do`, hint, true, scopes);
}
function refused(error) {
  if (error.lack?.what === "permission")
    return fineGrained("A fine-grained token", ["granular"]);
  if (error.lack?.what === "token")
    return about("error", error.message, error.hint, false);
  if (error.lack?.what === "scope")
    return about("warning", error.message, "Use a token with the scope `api`.", true, []);
  return { check: unknown("token", "What the token may do", error), scopes: null, isAlive: true };
}
function about(state, message, hint, isAlive, scopes = null) {
  return { check: check("token", state, message, hint), scopes, isAlive };
}
function notes({ token: given }, facts, project) {
  const hint = "Use a project access token with the scope `api`.";
  if (given === null || given.kind === "job")
    return check("notes", "warning", "No note on a merge request can be written with this", hint);
  if (!facts.isAlive)
    return check("notes", "warning", "No note can be written while the token is refused");
  if (project.ok && text(project.value, "merge_requests_access_level") === "disabled")
    return check("notes", "ok", "The project has no merge requests, and so no notes");
  const { scopes } = facts;
  if (scopes?.includes("granular") === true) {
    const needed = `It needs ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .ports_permissions__permissionList */ .Xd)(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .ports_permissions__NEEDS */ .xZ.notes.fineGrained)}.`;
    return check("notes", "warning", "Whether a fine-grained token may write notes cannot be checked", needed);
  }
  if (scopes === null && !project.ok)
    return check("notes", "warning", `Whether notes can be written is not known: ${project.error.message}`);
  if (scopes !== null && !scopes.includes("api"))
    return check("notes", "warning", "No note can be written without the scope `api`", hint);
  return check("notes", "ok", "An access token may write notes if its user may");
}

// lib/app/doctor/doctor.js
var NO_PROJECT = check("project", "error", "No project is given", "Set `project` to its numeric id or full path.");
async function examine(settings, inspection) {
  const isJob = settings.token?.kind === "job";
  const reached = [network(inspection), await certificate(inspection), await server(settings, inspection)];
  if (settings.project === null) {
    const { check: ofToken } = await token(settings, inspection);
    return [...reached, ofToken, NO_PROJECT, await graphql(settings, inspection)];
  }
  const project = await inspection.read("projects/:project");
  const facts = await token(settings, inspection);
  return [
    ...reached,
    facts.check,
    visible(project, settings),
    role(project, isJob),
    await tagCheck(settings, project, inspection),
    await releaseCheck(settings, project, inspection),
    await packages(project, inspection),
    await graphql(settings, inspection),
    notes(settings, facts, project)
  ];
}
async function advise(settings, { inspect, log }) {
  const inspection = await inspect();
  const project = await inspection.read("projects/:project");
  const lines = [
    (await token(settings, inspection)).check,
    visible(project, settings),
    role(project, settings.token?.kind === "job"),
    ...settings.tag === null ? [] : [await tagCheck(settings, project, inspection)]
  ];
  for (const { state, message, hint } of lines)
    if (state !== "ok")
      log.warning(message, hint);
}
async function packages(project, inspection) {
  const needed = "needed for `upload` and `package` only";
  if (project.ok && text(project.value, "package_registry_access_level") === "disabled")
    return check("packages", "warning", `The package registry is switched off: ${needed}`);
  const found = await inspection.read("projects/:project/packages?per_page=1");
  if (found.ok)
    return check("packages", "ok", "The package registry can be read");
  return check("packages", "warning", `${found.error.message}: ${needed}`, found.error.hint);
}



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

/***/ 7452:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.AK; },
/* harmony export */   b: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.bl; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/token.js





/***/ }),

/***/ 598:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.HF; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/pattern/wildcard.js





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