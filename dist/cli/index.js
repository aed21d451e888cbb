#!/usr/bin/env node
/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 1307:
/***/ (function(module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1345);

// shim:face/node-floor.js


// shim:app/version.js


// shim:cli/words/arguments.js


// shim:cli/words/commands.js


// shim:cli/words/help.js


// lib/cli/main.js
async function main(args) {
  const end = args.indexOf("--");
  const words = end === -1 ? args : args.slice(0, end);
  const command = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_words_commands__COMMANDS */ .qn.find(({ name }) => name === args[0]);
  if (words.includes("--version") || words.includes("-V")) {
    if (!words.includes("--verbose"))
      return print(`${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .app_version__VERSION */ .Rr}
`);
    const { buildInfo } = await __nccwpck_require__.e(/* import() */ 3161).then(__nccwpck_require__.bind(__nccwpck_require__, 3161));
    return print(buildInfo(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .app_version__VERSION */ .Rr, process.argv[1] ?? ""));
  }
  if (words.includes("--help") || words.includes("-h") || args[0] === "help") {
    const topic = command ?? _words_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_words_commands__COMMANDS */ .qn.find(({ name }) => name === args[1]);
    return print(topic === void 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_words_help__generalHelp */ .IN)() : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_words_help__commandHelp */ .RS)(topic));
  }
  const { runCommand, reportUsage } = await Promise.all(/* import() */[__nccwpck_require__.e(7225), __nccwpck_require__.e(2482)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2482));
  const invocation = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_words_arguments__parseArguments */ .jI)(args, process.env);
  if (!invocation.ok)
    return reportUsage(args, invocation.problems);
  if (invocation.value.flags.help !== void 0)
    return print((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_words_help__commandHelp */ .RS)(invocation.value.command));
  return runCommand(invocation.value);
}
function print(text) {
  process.stdout.write(text);
  return 0;
}
var isResultLost = false;
process.stdout.on("error", ({ code }) => {
  if (code === "EPIPE" || isResultLost)
    return;
  isResultLost = true;
  process.stderr.write(`error: the result cannot be written to standard output: ${code}
`);
  process.exitCode ||= 1;
});
process.stderr.on("error", () => {
});
var exitCode = await main(process.argv.slice(2));
process.exitCode = isResultLost ? exitCode || 1 : exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: function() { return /* binding */ looksLikeToken; },
/* harmony export */   Dc: function() { return /* binding */ problem; },
/* harmony export */   Ds: function() { return /* binding */ inputsOf; },
/* harmony export */   Gq: function() { return /* binding */ resultOf; },
/* harmony export */   HG: function() { return /* binding */ nameFromUrl; },
/* harmony export */   IN: function() { return /* binding */ generalHelp; },
/* harmony export */   IX: function() { return /* binding */ warning; },
/* harmony export */   Py: function() { return /* binding */ LINK_TYPES; },
/* harmony export */   R7: function() { return /* binding */ INPUTS; },
/* harmony export */   RS: function() { return /* binding */ commandHelp; },
/* harmony export */   Rr: function() { return /* binding */ VERSION; },
/* harmony export */   TO: function() { return /* binding */ flagsOf; },
/* harmony export */   VC: function() { return /* binding */ CLAIM_FIELDS; },
/* harmony export */   Xd: function() { return /* binding */ permissionList; },
/* harmony export */   _0: function() { return /* binding */ toLink; },
/* harmony export */   aH: function() { return /* binding */ changedFields; },
/* harmony export */   b3: function() { return /* binding */ wrap; },
/* harmony export */   bl: function() { return /* binding */ isJobTokenText; },
/* harmony export */   ci: function() { return /* binding */ shortOf; },
/* harmony export */   hX: function() { return /* binding */ tokensIn; },
/* harmony export */   jI: function() { return /* binding */ parseArguments; },
/* harmony export */   l1: function() { return /* binding */ hasErrors; },
/* harmony export */   m$: function() { return /* binding */ inputVariable; },
/* harmony export */   oi: function() { return /* binding */ mayBeSecret; },
/* harmony export */   ou: function() { return /* binding */ error; },
/* harmony export */   qn: function() { return /* binding */ COMMANDS; },
/* harmony export */   r4: function() { return /* binding */ REPORT_FILES; },
/* harmony export */   v8: function() { return /* binding */ nearest; },
/* harmony export */   ve: function() { return /* binding */ LINK_FIELDS; },
/* harmony export */   xZ: function() { return /* binding */ NEEDS; }
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
// lib/app/version.js
var VERSION = "0.1.0";

// lib/cli/words/arguments.js


// lib/app/settings/input.js
var TEXT = { kind: "text" };
var LINES = { kind: "lines", of: "texts" };
var BOOLEAN = { kind: "boolean" };
var choice = (...values) => ({ kind: "choice", values });

// lib/app/settings/link-inputs.js
var LINK_INPUTS = [
  {
    name: "manifest",
    type: TEXT,
    defaultText: "first of `release-links.yml`, `.release-links.yml`, `.gitlab/\u2026`, `.github/\u2026`",
    description: "Path of the manifest, relative to root; on the command line `-` is standard input"
  },
  {
    name: "links",
    type: { kind: "text", form: "yaml" },
    description: "Inline YAML list of links instead of a manifest"
  },
  {
    name: "files",
    type: LINES,
    description: "Glob patterns instead of a manifest: one link for each file that matches; !pattern excludes"
  },
  {
    name: "url",
    type: TEXT,
    description: "URL template for files, such as https://downloads.example.com/${tag}/${path}"
  },
  {
    name: "name",
    type: TEXT,
    defaultText: "`${basename}`",
    description: "Name template for files"
  },
  {
    name: "link-type",
    type: choice("other", "runbook", "image", "package"),
    defaultText: "`other`",
    description: "Link type for files"
  },
  {
    name: "direct-asset-path",
    type: TEXT,
    description: "Permanent path template for files, such as /bin/${basename}"
  },
  {
    name: "root",
    type: TEXT,
    default: ".",
    defaultText: "working directory",
    description: "Folder with the manifest and files; patterns match nothing outside it"
  },
  {
    name: "vars",
    type: { kind: "lines", of: "variables" },
    description: "NAME=value lines, used in templates as ${vars.NAME}"
  },
  {
    name: "if-no-files-found",
    type: choice("error", "warn", "ignore"),
    default: "error",
    description: "How to treat a pattern that matches nothing"
  },
  {
    name: "check-urls",
    type: choice("false", "true", "all"),
    default: "false",
    description: "Check that every URL responds; no token is sent, and private addresses are checked only with `all`"
  }
];

// lib/app/settings/network-inputs.js
var NETWORK_INPUTS = [
  {
    name: "writes",
    type: choice("auto", "rest", "graphql"),
    default: "auto",
    description: "How links are written: auto uses GraphQL, 25 links to a request, for 20 writes or more with an access token"
  },
  {
    name: "doctor",
    type: BOOLEAN,
    default: "false",
    description: "Before an apply that has something to write, check token, project, role and tag, and warn"
  },
  {
    name: "concurrency",
    type: { kind: "number", min: 1, max: 32 },
    default: "4",
    description: "Maximum number of requests in flight at a time"
  },
  {
    name: "retries",
    type: { kind: "number", min: 0, max: 20 },
    default: "5",
    description: "How often a request is retried, if that is safe"
  },
  {
    name: "timeout",
    type: { kind: "duration", maxSeconds: 3600 },
    default: "30",
    description: "Time limit for one request (30, 90s, 2m)"
  },
  {
    name: "deadline",
    type: { kind: "duration", maxSeconds: 86400 },
    default: "15m",
    description: "Time limit for the whole run (15m, 1h)"
  },
  {
    name: "allow-insecure",
    type: BOOLEAN,
    default: "false",
    description: "Send a token over plain http to a host that is not loopback"
  }
];

// lib/app/settings/policy-inputs.js
var POLICY_INPUTS = [
  {
    name: "prune",
    type: BOOLEAN,
    default: "true",
    description: "Delete links that are not in the manifest"
  },
  {
    name: "ignore",
    type: LINES,
    description: "Patterns (* and ?) of link names to leave alone, added to those of the manifest"
  },
  {
    name: "max-deletes",
    type: { kind: "limit", max: 1e6 },
    default: "10",
    description: "Maximum number of links a run may delete, or a percentage (30%) of the links it manages"
  },
  {
    name: "max-updates",
    type: { kind: "limit", max: 1e6 },
    default: "100",
    description: "Maximum number of links a run may update, or a percentage (30%) of the links it manages"
  },
  {
    name: "require-known-links",
    type: BOOLEAN,
    default: "false",
    description: "Refuse, instead of warning, to delete links from a release that has no link of the manifest"
  },
  {
    name: "only",
    type: LINES,
    description: "Patterns (* and ?) of link names; links with other names are left as they are"
  },
  {
    name: "allow-empty",
    type: BOOLEAN,
    default: "false",
    description: "Allow a manifest without any link"
  },
  {
    name: "order",
    type: choice("manifest", "any", "strict"),
    default: "manifest",
    description: "manifest lists new links as the manifest does, above the others; any is faster; strict moves existing links, too"
  },
  {
    name: "plan-out",
    type: TEXT,
    description: "File that a dry run saves its plan to; on the command line also plan --out"
  },
  {
    name: "plan-file",
    type: TEXT,
    description: "Saved plan to apply instead of a manifest; refused if a release has changed since"
  },
  {
    name: "plan-digest",
    type: TEXT,
    description: "Apply only the plan with this digest, which the comment and the summary show"
  }
];

// lib/app/settings/release-inputs.js
var RELEASE_INPUTS = [
  {
    name: "gitlab-url",
    type: { kind: "text", form: "base-url" },
    defaultText: "from the manifest, else `CI_SERVER_URL`, else `https://gitlab.com`",
    description: "Base URL of GitLab, with its relative root where it has one (https://host/gitlab)"
  },
  {
    name: "project",
    type: TEXT,
    defaultText: "from the manifest, else `CI_PROJECT_ID`",
    description: "Numeric id or full path of the GitLab project"
  },
  {
    name: "tag",
    type: TEXT,
    defaultText: "`CI_COMMIT_TAG`; on GitHub the tag of the release event or the pushed tag",
    description: "Tag of the release"
  },
  {
    name: "tags",
    type: LINES,
    description: "Patterns (* and ?) of tags: every existing release that matches, instead of the one given by tag"
  },
  {
    name: "tag-prefix",
    type: TEXT,
    description: "What comes before the version in a tag (app/, @scope/app@, pack-a-v; * and ? are wildcards): ${version} is what follows"
  },
  {
    name: "token",
    type: TEXT,
    secret: true,
    defaultText: "`GITLAB_TOKEN`, else `CI_JOB_TOKEN`",
    description: "GitLab access token or job token; needs scope api and the role Developer to apply"
  },
  {
    name: "token-type",
    type: choice("auto", "private", "job", "oauth"),
    default: "auto",
    description: "Kind of token; `auto` recognises a job token by its value or prefix and takes any other as private"
  },
  {
    name: "create-release",
    type: BOOLEAN,
    default: "false",
    description: "Create a release that does not exist, with all its links"
  },
  {
    name: "release-name",
    type: TEXT,
    defaultText: "the tag",
    description: "Title template for a release that create-release creates, such as App ${version}"
  },
  {
    name: "release-description",
    type: { kind: "text", form: "yaml" },
    description: "Template of the notes (Markdown) for a release that create-release creates"
  },
  {
    name: "release-description-file",
    type: TEXT,
    description: "File with the notes for a release that create-release creates, relative to root"
  },
  {
    name: "release-milestones",
    type: LINES,
    description: "Titles of the milestones of a release that create-release creates"
  },
  {
    name: "released-at",
    type: TEXT,
    defaultText: "now",
    description: "Date of a release that create-release creates, such as 2026-01-31T12:00:00Z"
  },
  {
    name: "ref",
    type: TEXT,
    description: "Commit or branch from which create-release makes a missing git tag"
  },
  {
    name: "wait",
    type: { kind: "duration", maxSeconds: 86400, none: true },
    default: "0",
    description: "How long to wait (10m) for a tag or release that a mirror or another tool has not brought yet; 0 does not wait"
  },
  {
    name: "settle",
    type: { kind: "duration", maxSeconds: 3600, none: true },
    default: "20s",
    description: "With `wait`: how long the links of a release must stay the same before the run goes on"
  }
];

// lib/app/settings/review-inputs.js
var REVIEW_INPUTS = [
  {
    name: "dry-run",
    type: choice("auto", "true", "false"),
    default: "auto",
    description: "Plan without writing; `auto`: in pull and merge requests"
  },
  {
    name: "fail-on-changes",
    type: BOOLEAN,
    default: "false",
    description: "Fail a dry run that finds changes (drift check)"
  },
  {
    name: "comment",
    type: choice("auto", "true", "false"),
    default: "auto",
    description: "Keep one comment with the plan on the pull or merge request; `auto`: on dry runs, if the token is allowed to"
  },
  {
    name: "comment-key",
    type: TEXT,
    description: "Distinguishes several comments on one pull or merge request"
  },
  {
    name: "github-token",
    type: TEXT,
    secret: true,
    defaultText: "token of the job",
    description: "GitHub token for the comment and for github: entries"
  }
];

// lib/app/settings/inputs.js
function inGroup(group, inputs) {
  return inputs.map((input) => ({ ...input, group }));
}
var INPUTS = [
  ...inGroup("release", RELEASE_INPUTS),
  ...inGroup("links", LINK_INPUTS),
  ...inGroup("policy", POLICY_INPUTS),
  ...inGroup("dry-run", REVIEW_INPUTS),
  ...inGroup("network", NETWORK_INPUTS)
];
function inputVariable(name) {
  return `RELEASE_LINKS_${name.toUpperCase().replaceAll("-", "_")}`;
}

// lib/core/link.js
var LINK_TYPES = ["other", "runbook", "image", "package"];
var LINK_FIELDS = ["name", "url", "link_type", "direct_asset_path"];
var CLAIM_FIELDS = ["name", "url", "direct_asset_path"];
function changedFields(before, after) {
  return LINK_FIELDS.filter((field) => before[field] !== after[field]);
}
function toLink(link) {
  return {
    name: link.name,
    url: link.url,
    link_type: link.link_type,
    direct_asset_path: link.direct_asset_path
  };
}
function nameFromUrl(url) {
  const path = url.replace(/[?#].*/s, "").replace(/^[^:/]*:(?:\/\/[^/]*)?/, "");
  const segment = path.split("/").findLast((part) => part !== "");
  return segment === void 0 ? null : decoded(segment);
}
function hasControl(text) {
  return !/^[ -~]*$/.test(text) && new RegExp("\\p{Cc}", "u").test(text);
}
function decoded(segment) {
  try {
    const text = decodeURIComponent(segment);
    return text.includes("/") || hasControl(text) || text.trim() === "" ? segment : text;
  } catch {
    return segment;
  }
}

// lib/face/report-files.js
var ciFiles = () => Promise.all(/* import() */[__nccwpck_require__.e(7225), __nccwpck_require__.e(4982)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4982));
var REPORT_FILES = [
  {
    name: "report-terraform",
    description: "Counts for artifacts:reports:terraform",
    ofValidate: false,
    render: async ({ result }) => result.kind === "reported" ? (await ciFiles()).terraformReport(result.report) : null
  },
  {
    name: "report-dotenv",
    description: "Variables for artifacts:reports:dotenv",
    ofValidate: false,
    render: async ({ result, dotenvPrefix }) => result.kind === "reported" ? (await ciFiles()).dotenvReport(result.report, dotenvPrefix) : null
  },
  {
    name: "report-codequality",
    description: "Manifest problems for artifacts:reports:codequality",
    ofValidate: true,
    render: async ({ problems, settings, repository }) => {
      const { inRepository } = await Promise.all(/* import() */[__nccwpck_require__.e(7225), __nccwpck_require__.e(658)]).then(__nccwpck_require__.bind(__nccwpck_require__, 658));
      const placed = problems.map((problem2) => inRepository(problem2, settings, repository));
      return (await ciFiles()).codeQualityReport(placed);
    }
  },
  {
    name: "report-annotations",
    description: "Links to the releases for artifacts:reports:annotations, shown on the job's page",
    ofValidate: false,
    render: async ({ result }) => (await Promise.all(/* import() */[__nccwpck_require__.e(7225), __nccwpck_require__.e(9470)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9470))).jobAnnotations(result)
  },
  {
    name: "report-junit",
    description: "A test a release for artifacts:reports:junit; those that differ fail with the difference",
    ofValidate: false,
    render: async ({ result }) => (await Promise.all(/* import() */[__nccwpck_require__.e(7225), __nccwpck_require__.e(5999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5999))).junitReport(result)
  }
];

// lib/cli/words/flags.js
var LINK_FLAGS = [
  { name: "name", value: "NAME", ofLink: true, description: "Name; written as given, ${\u2026} is not replaced" },
  { name: "url", value: "URL", ofLink: true, description: "Address; written as given" },
  {
    name: "link-type",
    value: LINK_TYPES.join("|"),
    choices: LINK_TYPES,
    ofLink: true,
    description: "Type; a new link without it is other, an existing one keeps its own"
  },
  {
    name: "direct-asset-path",
    value: "PATH",
    ofLink: true,
    description: "Permanent path such as /bin/app.dmg; an empty one means none"
  }
];
var OWN_FLAGS = [
  {
    name: "format",
    value: "FORMAT",
    choices: ["text", "json", "markdown"],
    description: "text (default), json or markdown"
  },
  {
    name: "json",
    value: null,
    sets: { name: "format", value: "json" },
    description: "The same as --format json"
  },
  { name: "force", value: null, description: "Replace the file of --out if it exists" },
  {
    name: "tags",
    value: "PATTERN",
    description: "Print the tags of releases, newest first, instead of links; without a value, all of them"
  },
  {
    name: "from",
    value: "PATH",
    description: "What to start from: .gitlab-ci.yml, .goreleaser.yaml, or a folder of files"
  },
  { name: "out", value: "FILE", description: "Write the result to FILE instead of standard output" },
  { name: "yes", value: null, description: "Do not ask before links are deleted or updated" },
  { name: "detailed-exitcode", value: null, description: "Exit 2 if a plan or dry run has changes" },
  {
    name: "dotenv-prefix",
    value: "NAME",
    description: "How variables of --report-dotenv begin: docs-links is DOCS_LINKS_ (default: release-links)"
  },
  { name: "port", value: "PORT", description: "Port to listen on; 0 (default) picks a free one" },
  { name: "seed", value: "FILE", description: "Projects, releases and tokens to start with, YAML or JSON" },
  {
    name: "gitlab-version",
    value: "VERSION",
    choices: ["11.7", "12.10", "13.8", "15.8", "current"],
    description: "GitLab version to behave like: 11.7, 12.10, 13.8, 15.8 or current (default)"
  },
  {
    name: "graphql",
    value: "WHICH",
    choices: ["on", "old", "off"],
    description: "on, old (without the mutations of links) or off; by default what the version has"
  },
  {
    name: "rate-limit",
    value: "LIMIT",
    description: "Rate limit as requests/seconds, such as 2000/60; further requests get 429"
  },
  { name: "work", value: "TIME", description: "How long the server works on each write, such as 20ms" },
  {
    name: "fault",
    value: "FAULTS",
    description: 'What goes wrong, such as "status 503 on POST links at 2" (docs/sandbox.md)'
  },
  {
    name: "color",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    description: "auto (default), always or never"
  },
  {
    name: "debug",
    value: null,
    description: "Show each request, and stack traces of errors, on standard error"
  },
  { name: "check", value: null, description: "Write nothing; exit 1 if the manifest is in another style" },
  { name: "verbose", value: null, description: "Also the commit, the hash of the bundle, and Node" },
  { name: "help", value: null, description: "Show this help" },
  {
    name: "version",
    value: null,
    description: "Show the version; with --verbose also the commit, the hash of the bundle, and Node"
  }
];
var FLAGS = [
  ...LINK_FLAGS,
  ...OWN_FLAGS,
  ...REPORT_FILES.map(({ name, description }) => ({ name, value: "FILE", description }))
];
var COMMON_FLAGS = ["color", "debug", "help", "version"];

// lib/cli/words/command.js
var READ_GROUPS = ["release", "network"];
var CREATION = ["create-release", "ref", "wait", "settle", "doctor"];
function inputsOf({ groups, without = [] }) {
  return INPUTS.filter(({ name, group }) => groups.includes(group) && !without.includes(name));
}
function flagsOf(command) {
  const json = command.flags.includes("format") ? ["json"] : [];
  const names = [...command.flags, ...json, ...COMMON_FLAGS];
  const flags = FLAGS.filter(({ name }) => names.includes(name));
  const { formats, out } = command;
  return flags.map((flag) => {
    if (flag.name === "out" && out !== void 0)
      return { ...flag, description: out };
    if (flag.name !== "format" || formats === void 0)
      return flag;
    const description = `${formats[0]} (default) or ${formats.slice(1).join(", ")}`;
    return { ...flag, choices: formats, description };
  });
}

// lib/cli/words/link-commands.js
var IN_REVIEW = "In a merge request pipeline it is a dry run, unless --dry-run=false.";
var CALL = {
  groups: ["release", "dry-run", "network"],
  without: [
    "tags",
    ...CREATION,
    "fail-on-changes",
    "comment",
    "comment-key",
    "github-token",
    "concurrency",
    "writes"
  ],
  formats: ["text", "json"]
};
var LINK_COMMANDS = [
  {
    name: "list",
    operands: "",
    summary: "Print the links of a release, newest first",
    details: "With --tags it prints the tags of the releases of the project. Here, and in get, export, plan, doctor and init, --tag latest is the newest release unless one has that name. Commands that write take it for a name, and so do the action and the apply job of the component: they need a tag.",
    groups: READ_GROUPS,
    without: ["tags", "concurrency", ...CREATION],
    flags: ["tags", "format", "out"],
    formats: ["text", "json"],
    example: "release-links list --project group/app --tag v1.0.0"
  },
  {
    name: "get",
    operands: "NAME|ID",
    summary: "Print one link of a release",
    details: "A number is taken as an id first, then as a name.",
    groups: READ_GROUPS,
    without: ["tags", "concurrency", ...CREATION],
    flags: ["format", "out"],
    formats: ["text", "json"],
    example: "release-links get app.dmg --project group/app --tag v1.0.0"
  },
  {
    name: "create",
    operands: "NAME URL",
    summary: "Create one link of a release, without a manifest",
    details: `If exactly this link exists already, nothing is sent. ${IN_REVIEW}`,
    ...CALL,
    flags: ["link-type", "direct-asset-path", "format", "out", "detailed-exitcode"],
    example: "release-links create app.dmg https://x.example/app.dmg --project group/app --tag v1.0.0"
  },
  {
    name: "update",
    operands: "NAME|ID",
    summary: "Change one link of a release; what is not given stays as it is",
    details: `A number is an id or a name; if two links match, none is changed. ${IN_REVIEW}`,
    ...CALL,
    flags: ["name", "url", "link-type", "direct-asset-path", "format", "out", "detailed-exitcode"],
    example: "release-links update app.dmg --url https://x.example/new.dmg --project group/app --tag v1.0.0"
  },
  {
    name: "delete",
    operands: "NAME|ID",
    summary: "Delete one link of a release",
    details: `A number is an id or a name; if two links match, none is changed. ${IN_REVIEW}`,
    ...CALL,
    flags: ["format", "out", "detailed-exitcode"],
    example: "release-links delete app.dmg --project group/app --tag v1.0.0 --dry-run"
  },
  {
    name: "export",
    operands: "",
    summary: "Print the links of a release as a manifest",
    details: "Planning with that manifest gives no changes. With --tags it writes a releases: table.",
    groups: READ_GROUPS,
    without: ["concurrency", ...CREATION],
    flags: ["out", "force"],
    example: "release-links export --project group/app --tag v1.0.0 --out release-links.yml"
  },
  {
    name: "init",
    operands: "",
    summary: "Write a manifest from what is there: a release, a file of another tool, a folder",
    details: "Without --from: the release of --project and --tag, else .gitlab-ci.yml or .goreleaser.yaml. A file that exists is never replaced.",
    groups: READ_GROUPS,
    without: ["tags", "concurrency", ...CREATION],
    flags: ["from", "out"],
    out: "Write the manifest to FILE (default: release-links.yml)",
    example: "release-links init --from .gitlab-ci.yml"
  }
];

// lib/cli/words/run-commands.js
var RUN_GROUPS = ["release", "links", "policy", "dry-run", "network"];
var REPORTS = [...REPORT_FILES.map(({ name }) => name), "dotenv-prefix"];
var VALIDATE_REPORTS = REPORT_FILES.filter(({ ofValidate }) => ofValidate).map(({ name }) => name);
var WRITING = [
  ...CREATION,
  "prune",
  "max-deletes",
  "max-updates",
  "require-known-links",
  "only",
  "allow-empty",
  "order",
  "plan-out",
  "plan-file",
  "plan-digest",
  "writes",
  "dry-run",
  "fail-on-changes",
  "comment",
  "comment-key",
  "github-token",
  "retries",
  "allow-insecure"
];
var RUN_COMMANDS = [
  {
    name: "validate",
    operands: "",
    summary: "Check the manifest and files; no token needed, and no network except for --check-urls",
    details: "Reports all problems at once, each with its place.",
    groups: RUN_GROUPS,
    without: WRITING,
    flags: ["format", "out", ...VALIDATE_REPORTS],
    example: "release-links validate --manifest release-links.yml"
  },
  {
    name: "plan",
    operands: "",
    summary: "Show what apply would do; the release gets only GET requests",
    details: "Exit code 0, or 2 with --detailed-exitcode if there are changes.",
    groups: RUN_GROUPS,
    without: ["dry-run", "plan-file", "plan-digest"],
    flags: ["format", "out", "detailed-exitcode", ...REPORTS],
    out: "Save the plan to FILE, for apply --plan-file; the result still goes to standard output",
    example: "release-links plan --project group/app --tag v1.0.0"
  },
  {
    name: "apply",
    operands: "",
    summary: "Create, update and delete links until the release matches",
    details: "In a merge request pipeline it plans only, unless --dry-run=false. On a terminal it asks before it deletes or updates more than 3 links.",
    groups: RUN_GROUPS,
    flags: ["yes", "format", "out", "detailed-exitcode", ...REPORTS],
    example: "release-links apply --project group/app --tag v1.0.0"
  },
  {
    name: "doctor",
    operands: "",
    summary: "Check server, token, project, tag and release before a run, with GET requests only",
    details: "Each line is ok, warning or error, with what to do. Exit code 1 if one is an error.",
    groups: READ_GROUPS,
    without: ["tags", "concurrency", ...CREATION],
    flags: ["format", "out"],
    formats: ["text", "json"],
    example: "release-links doctor --project group/app --tag v1.0.0"
  }
];

// lib/cli/words/tool-commands.js
var FMT_WITHOUT = INPUTS.filter(({ name, group }) => group === "links" && !["manifest", "root"].includes(name)).map(({ name }) => name);
var TOOL_COMMANDS = [
  {
    name: "schema",
    operands: "",
    summary: "Print the JSON schema of the manifest",
    details: "",
    groups: [],
    flags: ["out"],
    example: "release-links schema --out release-links.schema.json"
  },
  {
    name: "explain",
    operands: "[CODE]",
    summary: "Print what a problem code means and what to do",
    details: "The code is in brackets at the end of a message. Without one, all codes are listed.",
    groups: [],
    flags: ["out"],
    example: "release-links explain unknown-key"
  },
  {
    name: "fmt",
    operands: "",
    summary: "Write the manifest in one style, comments kept",
    details: "Its meaning does not change. With --check nothing is written; the exit code is 1 if the file would change.",
    groups: ["links"],
    without: FMT_WITHOUT,
    flags: ["check"],
    example: "release-links fmt --check --manifest release-links.yml"
  },
  {
    name: "completion",
    operands: "bash|zsh|fish",
    summary: "Print a script that completes commands and flags in a shell",
    details: "For bash: source <(release-links completion bash).",
    groups: [],
    flags: ["out"],
    example: "release-links completion bash"
  },
  {
    name: "version",
    operands: "",
    summary: "Print the version",
    details: "",
    groups: [],
    flags: ["verbose", "out"],
    example: "release-links version --verbose"
  },
  {
    name: "sandbox",
    operands: "",
    summary: "Serve a small GitLab in memory on 127.0.0.1, to try things out",
    details: "The first line on standard output is its address. Ctrl-C ends it.",
    groups: [],
    flags: ["port", "seed", "gitlab-version", "graphql", "rate-limit", "work", "fault"],
    example: "release-links sandbox --port 8080 --seed world.yml"
  },
  {
    name: "demo",
    operands: "",
    summary: "Plan, apply and plan again on a drifted release of a sandbox",
    details: "Needs no GitLab, no token and no manifest.",
    groups: [],
    flags: [],
    example: "release-links demo"
  }
];

// lib/cli/words/commands.js
var COMMANDS = [...RUN_COMMANDS, ...LINK_COMMANDS, ...TOOL_COMMANDS];

// lib/cli/words/short-names.js
var SHORT_NAMES = /* @__PURE__ */ new Map([["--plan", "--plan-file"]]);
function spelledOut(args) {
  const end = args.indexOf("--");
  const isList = args.find((word) => !word.startsWith("-")) === "list";
  return args.map((word, at) => {
    if (end !== -1 && at > end)
      return word;
    if (word === "--tags" && isList && (args[at + 1] ?? "-").startsWith("-"))
      return "--tags=*";
    const [, flag = word, rest = ""] = word.match(/^(--[^=]+)(=.*)?$/s) ?? [];
    return `${SHORT_NAMES.get(flag) ?? flag}${rest}`;
  });
}
function shortName(input) {
  return [...SHORT_NAMES].find(([, flag]) => flag === `--${input}`)?.[0] ?? null;
}
var SHORT = {
  project: "p",
  tag: "t",
  manifest: "m",
  "dry-run": "n",
  format: "o",
  yes: "y",
  help: "h",
  version: "V"
};
function shortOf(name) {
  return SHORT[name] ?? null;
}

// lib/core/problem/problem.js
function error(...parts) {
  return problem("error", ...parts);
}
function warning(...parts) {
  return problem("warning", ...parts);
}
function problem(severity, ...[code, message, hint, place, related]) {
  return {
    severity,
    code,
    message,
    ...hint !== void 0 && { hint },
    ...place !== void 0 && { place },
    ...related !== void 0 && { related }
  };
}
function hasErrors(problems) {
  return problems.some((problem2) => problem2.severity === "error");
}
function resultOf(value, problems) {
  return hasErrors(problems) ? { ok: false, problems } : { ok: true, value, warnings: problems };
}

// lib/core/text/nearest.js
var LONGEST = 64;
function nearest(word, candidates, most = Number.POSITIVE_INFINITY) {
  if (word.length > LONGEST)
    return null;
  const wanted = plain(word);
  let best = null;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate));
    const allowed = Math.min(most, Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)));
    if (distance <= allowed && distance < Math.max(wanted.length, 1) && distance < (best?.distance ?? Infinity)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate ?? null;
}
function plain(word) {
  return word.toLowerCase().replace(/[-_]/g, "");
}
function editDistance(a, b) {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let beforeLast = last;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const edits = [cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1)];
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits.push(cell(beforeLast, j - 2) + 1);
      row.push(edits.reduce((least, edit) => Math.min(least, edit)));
    }
    beforeLast = last;
    last = row;
  }
  return cell(last, b.length);
}
function cell(row, index) {
  return row[index] ?? Infinity;
}

// lib/core/token.js
var JOB_PREFIX = /^(?:[A-Za-z0-9_]{1,20}-)?glcbt-/;
var JWT = /^eyJ[\w-]*\.eyJ[\w-]*\.[\w-]+$/;
function isJobTokenText(value) {
  return JOB_PREFIX.test(value) || JWT.test(value);
}
var GITLAB_PREFIX = /(?:^|-)(?:glpat|gldt|gloas|glrt|glrtr|glcbt|glptt|glft|glimt|glagent|glwt|glsoat|glffct)-[\w.+/-]{4,}/;
var GITHUB_PREFIX = /^(?:gh[pousr]_|github_pat_)\w{4,}/;
var RANDOM = /^(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])[\w+/=-]{20,}$/i;
function mayBeSecret(word) {
  return looksLikeToken(word) || RANDOM.test(word);
}
function looksLikeToken(word) {
  return GITLAB_PREFIX.test(word) || GITHUB_PREFIX.test(word) || JWT.test(word);
}
function tokensIn(word) {
  return [word, word.replace(/^-\w/, "")].flatMap((each) => each.split(/[=\s,;'"]+/)).filter(looksLikeToken);
}

// lib/cli/words/usage.js
function usage(message, hint) {
  return error("usage", message, hint);
}
var HIDDEN = "(not shown: it may be a token)";
function shownWord(word) {
  return mayBeSecret(word) ? HIDDEN : JSON.stringify(word);
}
function checkOperands(command, operands) {
  const names = command.operands === "" ? [] : command.operands.split(" ");
  const needed = names.filter((name) => !name.startsWith("["));
  if (operands.length < needed.length)
    return [usage(`${command.name} needs ${needed.join(" ")}`)];
  const stray = operands[names.length];
  if (stray === void 0)
    return [];
  const takesManifest = inputsOf(command).some(({ name }) => name === "manifest");
  const hint = takesManifest && isFileName(stray) ? `Write --manifest ${stray}.` : void 0;
  return [usage(`unexpected argument ${shownWord(stray)}`, hint)];
}
function isFileName(word) {
  return !mayBeSecret(word) && (word === "-" || /^[\w@./+-]{1,200}\.(?:ya?ml|json)$/i.test(word));
}
function unknownFlag(rawName, command) {
  const known = [...inputsOf(command), ...flagsOf(command)].map(({ name: name2 }) => `--${name2}`);
  const name = rawName.replace(/^--(?:no-)?/, "");
  const others = [...INPUTS, ...FLAGS].map((each) => `--${each.name}`);
  const elsewhere = others.includes(`--${name}`) && !known.includes(`--${name}`);
  const guess = nearest(rawName, known);
  const hint = guess === null ? `See release-links ${command.name} --help.` : `Did you mean ${guess}?`;
  if (command.name === "plan" && name === "dry-run")
    return usage("plan has no flag --dry-run: it never writes", "To write, use apply.");
  const why = elsewhere ? `It has no meaning for ${command.name}. ` : "";
  return usage(`${command.name} has no flag ${mayBeSecret(rawName) ? HIDDEN : rawName}`, `${why}${hint}`);
}
function noCommand(word) {
  const names = COMMANDS.map(({ name }) => name);
  if (word === void 0)
    return usage("no command given", `Commands: ${names.join(", ")}. See release-links --help.`);
  const guess = nearest(word, names);
  const plan = isFileName(word) ? ` To use a manifest, write release-links plan --manifest ${word}.` : "";
  const hint = guess === null ? `Commands: ${names.join(", ")}.${plan}` : `Did you mean ${guess}?`;
  return usage(`there is no command ${shownWord(word)}`, hint);
}

// lib/cli/words/variables.js
var PREFIX = inputVariable("");
function givenVariables(command, variables) {
  const inputs = inputsOf(command);
  if (inputs.length === 0)
    return { ok: true, value: {}, warnings: [] };
  const given = inputs.flatMap(({ name }) => {
    const value = variables[inputVariable(name)];
    return value === void 0 || value === "" ? [] : [[name, value]];
  });
  const set = Object.keys(variables).filter((key) => key.startsWith(PREFIX) && variables[key] !== "");
  return resultOf(Object.fromEntries(given), set.sort().flatMap(misspelt));
}
function misspelt(variable) {
  const names = INPUTS.map(({ name }) => name);
  if (names.some((name) => inputVariable(name) === variable))
    return [];
  const guess = nearest(variable.slice(PREFIX.length), names, 1);
  if (guess === null)
    return [];
  return [
    error("unknown-input", `the variable ${variable} names no input`, `Did you mean ${inputVariable(guess)}?`)
  ];
}

// lib/cli/words/arguments.js
var BOOLEAN_WORDS = ["true", "True", "TRUE", "false", "False", "FALSE"];
function parseArguments(args, variables) {
  const { tokens = [] } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
    args: spelledOut(args),
    options: parseOptions(),
    strict: false,
    tokens: true,
    allowPositionals: true
  });
  const words = tokens.filter((token) => token.kind === "positional");
  const [first] = words;
  const command = COMMANDS.find(({ name }) => name === first?.value);
  if (command === void 0)
    return { ok: false, problems: [noCommand(first?.value)] };
  const reader = new FlagReader(command);
  const taken = /* @__PURE__ */ new Set([first]);
  tokens.forEach((token, index) => {
    if (token.kind !== "option")
      return;
    const next = tokens[index + 1];
    const follower = next?.kind === "positional" && next !== first ? next.value : void 0;
    if (reader.read(token, follower) && next)
      taken.add(next);
  });
  const operands = words.filter((word) => !taken.has(word)).map(({ value }) => value);
  const stray = reader.problems.length > 0 ? [] : checkOperands(command, operands);
  const given = givenVariables(command, variables);
  const problems = [...reader.problems, ...stray, ...given.ok ? [] : given.problems];
  if (!given.ok || problems.length > 0)
    return { ok: false, problems };
  const inputs = { ...given.value, ...Object.fromEntries(reader.inputs) };
  return {
    ok: true,
    value: { command, operands, inputs, flags: Object.fromEntries(reader.flags) },
    warnings: []
  };
}
function parseOptions() {
  const entry2 = (name, isWord) => {
    const short = shortOf(name);
    return [name, { type: isWord ? "string" : "boolean", ...short !== null && { short } }];
  };
  const inputs = INPUTS.map((input) => entry2(input.name, takesWord(input)));
  const flags = FLAGS.map((flag) => entry2(flag.name, flag.value !== null));
  return Object.fromEntries([...inputs, ...flags]);
}
function takesWord(input) {
  return input.type.kind !== "boolean" && !isTruthChoice(input);
}
function isTruthChoice(input) {
  return input.type.kind === "choice" && input.type.values.includes("true");
}
var FlagReader = class {
  problems = [];
  inputs = /* @__PURE__ */ new Map();
  flags = /* @__PURE__ */ new Map();
  #command;
  /** Flags that another one has set, such as `format` by `--json`. */
  #shorthand = /* @__PURE__ */ new Map();
  constructor(command) {
    this.#command = command;
  }
  /** Takes in one flag. True where `next`, the word behind it, is its value. */
  read(token, next) {
    const negated = token.name.startsWith("no-") ? token.name.slice(3) : null;
    const input = inputsOf(this.#command).find((each) => each.name === token.name || each.name === negated && !takesWord(each));
    if (input !== void 0)
      return this.#readInput(input, token, negated === input.name, next);
    const flag = flagsOf(this.#command).find(({ name }) => name === token.name);
    if (flag !== void 0)
      this.#readFlag(flag, token);
    else
      this.problems.push(unknownFlag(token.rawName, this.#command));
    return false;
  }
  #readInput(input, token, negated, next) {
    const name = input.name;
    if (takesWord(input)) {
      const value = this.#value(token);
      const before = input.type.kind === "lines" ? this.inputs.get(name) : void 0;
      if (value !== null)
        this.inputs.set(name, before === void 0 ? value : `${before}
${value}`);
      return false;
    }
    if (negated && input.type.kind !== "boolean")
      this.problems.push(unknownFlag(token.rawName, this.#command));
    if (negated && token.value !== void 0)
      this.problems.push(usage(`--no-${name} takes no value`));
    const words = input.type.kind === "choice" ? [...input.type.values, ...BOOLEAN_WORDS] : BOOLEAN_WORDS;
    const isValue = next !== void 0 && (this.#command.operands === "" || words.includes(next));
    const follows = !negated && token.value === void 0 && isValue;
    this.inputs.set(name, negated ? "false" : token.value ?? (follows ? next : "true"));
    return follows;
  }
  #readFlag(flag, token) {
    const value = flag.value === null ? this.#switch(flag, token) : this.#value(token);
    if (value === null)
      return;
    if (flag.sets !== void 0) {
      this.#set(flag.sets.name, flag.sets.value, token);
      return;
    }
    if (flag.choices !== void 0 && !flag.choices.includes(value)) {
      this.problems.push(usage(`--${flag.name}: expected one of ${flag.choices.join(", ")}, found ${JSON.stringify(value)}`));
    }
    this.#set(flag.name, value, token);
  }
  /** The last one counts, but for two ways to say it that disagree. */
  #set(name, value, token) {
    const before = this.#shorthand.get(name) ?? null;
    const isShorthand = token.name !== name;
    const differs = this.flags.has(name) && this.flags.get(name) !== value;
    if (differs && (isShorthand || before !== null)) {
      const other = before ?? `--${name}`;
      this.problems.push(usage(`${token.rawName} contradicts ${other}`, "Keep one of them."));
    }
    if (isShorthand)
      this.#shorthand.set(name, token.rawName);
    this.flags.set(name, value);
  }
  #switch(flag, token) {
    if (token.value === void 0)
      return "true";
    this.problems.push(usage(`--${flag.name} takes no value`));
    return null;
  }
  #value(token) {
    const isShort = token.inlineValue === true && !token.rawName.startsWith("--");
    const value = isShort ? token.value.replace(/^=/, "") : token.value;
    if (value === void 0 || !token.inlineValue && value.startsWith("--")) {
      this.problems.push(usage(`${token.rawName} needs a value`, `Write ${token.rawName}=VALUE.`));
      return null;
    }
    return value;
  }
};

// lib/ports/permissions.js
var NEEDS = {
  read: {
    use: "`plan`, `list`, `get`, `export`, and every dry run",
    commands: ["plan", "apply", "list", "get", "create", "update", "delete", "export", "doctor"],
    fineGrained: ["Release: Read", "Release Link: Read"],
    job: ["READ_RELEASES"],
    scope: "read_api",
    role: "Guest"
  },
  apply: {
    use: "`apply`, `create`, `update`, `delete`",
    commands: ["apply", "create", "update", "delete"],
    fineGrained: ["Release Link: Create", "Release Link: Update", "Release Link: Delete"],
    job: ["ADMIN_RELEASES"],
    scope: "api",
    role: "Developer"
  },
  createRelease: {
    use: "`create-release`",
    commands: ["apply"],
    fineGrained: ["Release: Create"],
    job: ["ADMIN_RELEASES"],
    scope: "api",
    role: "Developer"
  },
  readPackages: {
    use: "`package` entries",
    commands: ["plan", "apply"],
    fineGrained: ["Package: Read"],
    job: ["READ_PACKAGES"],
    scope: "read_api",
    role: "Reporter"
  },
  upload: {
    use: "`upload`",
    commands: ["apply"],
    fineGrained: ["Package: Read", "Package: Create"],
    job: ["ADMIN_PACKAGES"],
    scope: "api",
    role: "Developer"
  },
  wait: {
    use: "`wait` with `create-release`, to see whether the tag is there",
    commands: ["plan", "apply"],
    fineGrained: ["Repository Tag: Read"],
    job: [],
    scope: "read_api",
    role: "Reporter"
  },
  notes: {
    use: "the note on a merge request (`comment`)",
    commands: ["plan", "apply"],
    fineGrained: ["Work Item: Read", "Work Item: Create", "Work Item: Update", "User: Read"],
    job: [],
    scope: "api",
    role: "Guest"
  },
  doctor: {
    use: "`doctor`, each for a line of its own",
    commands: ["doctor"],
    fineGrained: [
      "Project: Read",
      "Repository Tag: Read",
      "Protected Tag: Read",
      "Package: Read",
      "User: Read"
    ],
    job: [],
    scope: "read_api",
    role: "Guest"
  }
};
function permissionList(names) {
  const actions = /* @__PURE__ */ new Map();
  for (const name of new Set(names)) {
    const at = name.lastIndexOf(": ");
    const resource = at === -1 ? name : name.slice(0, at);
    actions.set(resource, [...actions.get(resource) ?? [], ...at === -1 ? [] : [name.slice(at + 2)]]);
  }
  return [...actions].map(([resource, found]) => found.length === 0 ? resource : `${resource}: ${found.join(", ")}`).join("; ");
}

// lib/cli/words/help.js
var ABOUT = "release-links: declare the asset links of a GitLab release in a file, and make the release match.";
var GROUP_TITLES = {
  release: "Release",
  links: "Desired links",
  policy: "Policy",
  "dry-run": "Dry run and review",
  network: "Network"
};
var WIDTH = 100;
var INDENT = 30;
function generalHelp() {
  return [
    ABOUT,
    "",
    "Usage: release-links COMMAND [flags]",
    "",
    "Commands:",
    ...COMMANDS.flatMap((command) => entry(`${command.name} ${command.operands}`.trim(), command.summary)),
    "",
    "First steps:",
    "  release-links demo                                        see it work, without GitLab",
    "  release-links export --project group/app --tag v1.0.0     start from what a release has",
    "  release-links plan --project group/app --tag v1.0.0       see what would change",
    "",
    "An input may be given as a variable: --gitlab-url is RELEASE_LINKS_GITLAB_URL; a flag overrides its variable.",
    "A message ends in its code, such as [unknown-key]: release-links explain unknown-key says what to do.",
    "The token is best given as GITLAB_TOKEN. Exit codes: 0 done or nothing to do, 1 error or unfinished,",
    "2 changes pending (plan --detailed-exitcode), 130 or 143 stopped by a signal.",
    "",
    "release-links COMMAND --help shows the flags of a command.",
    ""
  ].join("\n");
}
function commandHelp(command) {
  const inputs = inputsOf(command);
  const sections = command.groups.flatMap((group) => [
    `${GROUP_TITLES[group]}:`,
    ...inputs.filter((input) => input.group === group).flatMap(inputEntry),
    ""
  ]);
  return [
    `Usage: release-links ${command.name}${command.operands && ` ${command.operands}`} [flags]`,
    "",
    `${command.summary}.`,
    ...command.details === "" ? [] : [command.details],
    "",
    "Example:",
    `  ${command.example}`,
    "",
    ...sections,
    ...inputs.length === 0 ? [] : [`Each flag above also as a variable, such as ${inputVariable(inputs[0]?.name ?? "")}.`, ""],
    ...linkFlags(command),
    ...permissions(command),
    "Output:",
    ...flagsOf(command).filter(({ ofLink }) => ofLink === void 0).flatMap(flagEntry),
    ""
  ].join("\n");
}
function linkFlags(command) {
  const flags = flagsOf(command).filter(({ ofLink }) => ofLink === true);
  return flags.length === 0 ? [] : ["Link:", ...flags.flatMap(flagEntry), ""];
}
function permissions({ name }) {
  const needs = Object.values(NEEDS).filter(({ commands }) => commands.includes(name));
  if (needs.length === 0)
    return [];
  return ["Permissions of the token:", ...needs.flatMap(permissionEntry), ""];
}
function permissionEntry({ use, scope, role, fineGrained, job }) {
  const jobs = job.length === 0 ? "job tokens cannot" : `job token: ${job.join(", ")}`;
  const text = `scope ${scope}, role ${role}; or fine-grained ${permissionList(fineGrained)}; ${jobs}`;
  const [term = "", ...lines] = [use.replaceAll("`", ""), ...wrap(text, WIDTH - 6)];
  return [`  ${term}`, ...lines.map((line) => `      ${line}`)];
}
function inputEntry(input) {
  const short = shortName(input.name);
  const also = short === null ? "" : `; ${short} for short`;
  return entry(`${flagTerm(input.name)}${valueName(input)}`, `${input.description}${also}${defaultOf(input)}`);
}
function flagEntry(flag) {
  return entry(`${flagTerm(flag.name)}${flag.value === null ? "" : ` ${flag.value}`}`, flag.description);
}
function flagTerm(name) {
  const short = shortOf(name);
  return short === null ? `--${name}` : `-${short}, --${name}`;
}
function valueName({ type }) {
  switch (type.kind) {
    case "boolean":
      return "[=false]";
    case "choice":
      return ` ${type.values.join("|")}`;
    case "number":
      return " N";
    case "limit":
      return " N|P%";
    case "duration":
      return " TIME";
    case "lines":
      return " VALUE\u2026";
    case "text":
      return " VALUE";
  }
}
function defaultOf(input) {
  const text = input.default ?? input.defaultText?.replaceAll("`", "");
  return text === void 0 ? "" : ` (default: ${text})`;
}
function entry(term, text) {
  const lines = wrap(text, WIDTH - INDENT);
  const head = `  ${term}`;
  const rest = lines.map((line) => `${" ".repeat(INDENT)}${line}`);
  if (head.length > INDENT - 2)
    return [head, ...rest];
  return [`${head.padEnd(INDENT)}${lines[0] ?? ""}`, ...rest.slice(1)];
}
function wrap(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== void 0 && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else
      lines.push(word);
  }
  return lines;
}



/***/ }),

/***/ 4406:
/***/ (function(module) {

module.exports = require("../gitbeaker/index.js");

/***/ }),

/***/ 4669:
/***/ (function(module) {

module.exports = require("../github/index.js");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 1553:
/***/ (function(module) {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ (function(module) {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function(module) {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ (function(module) {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ (function(module) {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 481:
/***/ (function(module) {

module.exports = require("node:readline");

/***/ }),

/***/ 7075:
/***/ (function(module) {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ (function(module) {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function(module) {

module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	!function() {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = function(queue) {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach(function(fn) { fn.r--; });
/******/ 				queue.forEach(function(fn) { fn.r-- ? fn.r++ : fn(); });
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = function(deps) { return deps.map(function(dep) {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then(function(r) {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, function(e) {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = function(fn) { fn(queue); };
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = function() {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}); };
/******/ 		__nccwpck_require__.a = function(module, body, hasAwait) {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise(function(resolve, rej) {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = function(fn) { queue && fn(queue), depQueues.forEach(fn), promise["catch"](function() {}); };
/******/ 			module.exports = promise;
/******/ 			body(function(deps) {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = function() { return currentDeps.map(function(d) {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}); }
/******/ 				var promise = new Promise(function(resolve) {
/******/ 					fn = function() { resolve(getResult); };
/******/ 					fn.r = 0;
/******/ 					var fnQueue = function(q) { q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))); };
/******/ 					currentDeps.map(function(dep) { dep[webpackQueues](fnQueue); });
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, function(err) { (err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue); });
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	!function() {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = function(module) {
/******/ 			var getter = module && module.__esModule ?
/******/ 				function() { return module['default']; } :
/******/ 				function() { return module; };
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	!function() {
/******/ 		var getProto = Object.getPrototypeOf ? function(obj) { return Object.getPrototypeOf(obj); } : function(obj) { return obj.__proto__; };
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach(function(key) { def[key] = function() { return value[key]; }; });
/******/ 			}
/******/ 			def['default'] = function() { return value; };
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	!function() {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = function(exports, definition) {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	!function() {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = function(chunkId) {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	!function() {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = function(chunkId) {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	!function() {
/******/ 		__nccwpck_require__.o = function(obj, prop) { return Object.prototype.hasOwnProperty.call(obj, prop); }
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	!function() {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = function(exports) {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	}();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	!function() {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = function(chunk) {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = function(chunkId, promises) {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(1307);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;