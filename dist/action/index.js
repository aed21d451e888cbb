/******/ (function() { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3727:
/***/ (function(module, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(module, async function (__webpack_handle_async_dependencies__, __webpack_async_result__) { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2500);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(857);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6982);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9896);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(fs__WEBPACK_IMPORTED_MODULE_3__);
// shim:face/node-floor.js


// lib/node_modules/@actions/core.js







function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs__WEBPACK_IMPORTED_MODULE_3__.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_1__.EOL}${delimiter}`;
}
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_3__.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_3__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_3__.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(os__WEBPACK_IMPORTED_MODULE_1__.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os__WEBPACK_IMPORTED_MODULE_1__.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_1__.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// shim:face/ports.js


// shim:face/signals.js


// shim:action/log-text.js


// shim:action/run.js


// lib/action/main.js
var runner = {
  getInput,
  setSecret,
  setOutput,
  setFailed,
  debug,
  info,
  warning,
  error,
  startGroup,
  endGroup,
  summary
};
var ports = {
  openPorts: (reach, project, githubToken) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .face_ports__openPorts */ .PU)(reach, project, githubToken),
  openComments: (reach, pullRequest, token) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .face_ports__openPullRequestComments */ .Zc)(reach, pullRequest, token)
};
var cancellation = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .face_signals__listenForSignals */ .Te)(process, (line) => info(line));
try {
  await (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .action_run__runStep */ ._L)({ runner, variables: process.env, cancellation, ports });
} catch (thrown) {
  const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown));
  setFailed((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .action_log_text__commandText */ .CM)(`release-links ended unexpectedly: ${message}`));
  if (isDebug())
    debug(stack ?? "");
}
if (cancellation.exitCode !== null)
  process.exitCode = cancellation.exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2500:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CM: function() { return /* binding */ commandText; },
  _L: function() { return /* binding */ runStep; },
  bY: function() { return /* binding */ areOver; },
  WV: function() { return /* binding */ outcomeOf; },
  Cf: function() { return /* binding */ withheldNames; },
  pb: function() { return /* binding */ change; },
  sT: function() { return /* binding */ claimOf; },
  Xn: function() { return /* binding */ contentOf; },
  sB: function() { return /* binding */ isShown; },
  NA: function() { return /* binding */ positionOf; },
  jr: function() { return /* binding */ sameAs; },
  NO: function() { return /* binding */ withinShown; },
  Qq: function() { return /* binding */ chooseSubjects; },
  As: function() { return /* binding */ namedTags; },
  S5: function() { return /* binding */ singleSubject; },
  B4: function() { return /* binding */ creatableLinks; },
  GG: function() { return /* binding */ plainDigest; },
  GZ: function() { return /* binding */ packageKey; },
  VC: function() { return /* binding */ CLAIM_FIELDS; },
  Py: function() { return /* binding */ LINK_TYPES; },
  aH: function() { return /* binding */ changedFields; },
  _0: function() { return /* binding */ toLink; },
  xY: function() { return /* binding */ isLoopback; },
  io: function() { return /* binding */ parsedUrl; },
  HF: function() { return /* binding */ matches; },
  oU: function() { return /* binding */ matchLinks; },
  qy: function() { return /* binding */ FRAGMENT; },
  Xw: function() { return /* binding */ changeName; },
  Z9: function() { return /* binding */ createPlan; },
  Dz: function() { return /* binding */ isInScope; },
  me: function() { return /* binding */ isInSync; },
  Gb: function() { return /* binding */ withoutMoves; },
  ou: function() { return /* binding */ error; },
  Gq: function() { return /* binding */ resultOf; },
  IX: function() { return /* binding */ warning; },
  hR: function() { return /* binding */ errorCode; },
  HL: function() { return /* binding */ isRecord; },
  kL: function() { return /* binding */ withCauses; },
  cG: function() { return /* binding */ noRelease; },
  RT: function() { return /* binding */ append; },
  wA: function() { return /* binding */ compareText; },
  YD: function() { return /* binding */ maskUrl; },
  PX: function() { return /* binding */ shownTime; },
  Zf: function() { return /* binding */ counted; },
  s_: function() { return /* binding */ listed; },
  r4: function() { return /* binding */ quoted; },
  sg: function() { return /* binding */ createRedactor; },
  bl: function() { return /* binding */ isJobTokenText; },
  AK: function() { return /* binding */ looksLikeToken; },
  PU: function() { return /* binding */ openPorts; },
  Zc: function() { return /* binding */ openPullRequestComments; },
  Te: function() { return /* binding */ listenForSignals; },
  VG: function() { return /* binding */ answerCall; },
  qj: function() { return /* binding */ answerCalls; },
  c3: function() { return /* binding */ checkSegment; },
  gT: function() { return /* binding */ GitLabClient; },
  GJ: function() { return /* binding */ LONG_WAIT; },
  tY: function() { return /* binding */ BATCH; },
  x6: function() { return /* binding */ explainRefusal; },
  NZ: function() { return /* binding */ KEPT; },
  xK: function() { return /* binding */ openConnector; },
  Ou: function() { return /* binding */ explainFailure; },
  QC: function() { return /* binding */ proxyFor; },
  $D: function() { return /* binding */ repeat; },
  FN: function() { return /* binding */ systemClock; },
  zV: function() { return /* binding */ MAX_WAIT; },
  EV: function() { return /* binding */ Pace; },
  _n: function() { return /* binding */ readList; },
  ow: function() { return /* binding */ checkSecrecy; },
  DW: function() { return /* binding */ checkToken; },
  xZ: function() { return /* binding */ NEEDS; },
  Xd: function() { return /* binding */ permissionList; },
  nE: function() { return /* binding */ StoreError; },
  eN: function() { return /* binding */ isMissing; },
  y2: function() { return /* binding */ problemOf; },
  k$: function() { return /* binding */ restated; },
  Jj: function() { return /* binding */ sentenceOf; },
  wc: function() { return /* binding */ jsonText; },
  Z4: function() { return /* binding */ isInside; },
  u7: function() { return /* binding */ realPath; },
  X$: function() { return /* binding */ firstInvalidByte; }
});

// UNUSED EXPORTS: gitlab_client_paging__PAGE_SIZE, gitlab_client_paging__readPages

;// CONCATENATED MODULE: external "node:events"
var external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: external "node:stream/promises"
var promises_namespaceObject = require("node:stream/promises");
;// CONCATENATED MODULE: external "node:stream"
var external_node_stream_namespaceObject = require("node:stream");
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/parts/action/plan.js
// lib/core/problem/problem.js
function error(...parts) {
  return problem("error", ...parts);
}
function warning(...parts) {
  return problem("warning", ...parts);
}
function problem(severity, ...[code2, message, hint, place, related]) {
  return {
    severity,
    code: code2,
    message,
    ...hint !== void 0 && { hint },
    ...place !== void 0 && { place },
    ...related !== void 0 && { related }
  };
}
function hasErrors(problems2) {
  return problems2.some((problem2) => problem2.severity === "error");
}
function resultOf(value, problems2) {
  return hasErrors(problems2) ? { ok: false, problems: problems2 } : { ok: true, value, warnings: problems2 };
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
    const allowed2 = Math.min(most, Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)));
    if (distance <= allowed2 && distance < Math.max(wanted.length, 1) && distance < (best?.distance ?? Infinity)) {
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
    const row2 = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const edits = [cell(last, j) + 1, cell(row2, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1)];
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits.push(cell(beforeLast, j - 2) + 1);
      row2.push(edits.reduce((least, edit) => Math.min(least, edit)));
    }
    beforeLast = last;
    last = row2;
  }
  return cell(last, b.length);
}
function cell(row2, index) {
  return row2[index] ?? Infinity;
}

// lib/core/text/credentials.js
var MASK = "***";
var USER_INFO = /^(\s*[a-zA-Z][a-zA-Z0-9+.-]*:[/\\]*)([^/?#\\]*)@/;
var USER_INFO_IN_TEXT = /:\/\/([^/?#\s]*)@/g;
var TOKEN_PARAMETERS = /([?&](?:private_token|access_token|job_token|feed_token|rss_token)=)[^&#\s]*/gi;
function maskUrl(url) {
  return url.replace(USER_INFO, (_, start2, info) => `${start2}${maskUserInfo(info)}@`).replace(TOKEN_PARAMETERS, `$1${MASK}`);
}
function maskText(text2) {
  return text2.replace(USER_INFO_IN_TEXT, (_, info) => `://${maskUserInfo(info)}@`).replace(TOKEN_PARAMETERS, `$1${MASK}`);
}
function maskUserInfo(info) {
  const colon = info.indexOf(":");
  const password = colon === -1 ? "" : info.slice(colon + 1);
  return password === "" || password === "x-oauth-basic" ? MASK : `${info.slice(0, colon)}:${MASK}`;
}

// lib/core/text/quoted.js
var LONGEST2 = 120;
var LOOKED_THROUGH = 8192;
function quoted(value) {
  const masked2 = maskText(value.slice(0, LOOKED_THROUGH));
  return JSON.stringify(masked2.length > LONGEST2 ? `${masked2.slice(0, LONGEST2 - 1)}\u2026` : masked2);
}
function listed(words, last = "and") {
  if (words.length < 2)
    return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
function counted(count2, noun) {
  return `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
}

// lib/core/text/unexpanded.js
var NOTATIONS = {
  variable: "a variable of a shell or of CI",
  windows: "a variable of the Windows shell",
  command: "a command of a shell",
  github: "an expression of GitHub Actions",
  gitlab: "an input of a GitLab component",
  template: "a Go or Jinja template"
};
var MEANT = {
  tag: [
    "CI_COMMIT_TAG",
    "CI_COMMIT_REF_NAME",
    "GITHUB_REF_NAME",
    "GITHUB_REF",
    "CIRCLE_TAG",
    "BITBUCKET_TAG",
    "DRONE_TAG",
    "TRAVIS_TAG",
    "BUILD_SOURCEBRANCHNAME",
    "GIT_TAG",
    "TAG",
    "TAG_NAME",
    "RELEASE_TAG",
    "REF_NAME",
    "Tag",
    "tag",
    "tag_name",
    "tagName",
    "release_tag",
    "ref",
    "ref_name"
  ],
  version: [
    "VERSION",
    "RELEASE_VERSION",
    "PACKAGE_VERSION",
    "APP_VERSION",
    "SEMVER",
    "Version",
    "RawVersion",
    "version",
    "release_version",
    "projectVersion"
  ],
  project: ["CI_PROJECT_PATH", "CI_PROJECT_ID", "PROJECT_PATH"],
  basename: ["ArtifactName", "artifactFile", "basename", "FILE", "FILENAME", "filename"],
  path: ["ArtifactPath", "path", "filepath"],
  stem: ["stem"],
  ext: ["ext", "ArtifactExt", "artifactFileExtension"],
  dir: ["dir", "dirname"]
};
var OURS = new Map(Object.entries(MEANT).flatMap(([ours, theirs]) => theirs.map((name2) => [name2, ours])));
var LOWER_CASE = [...OURS.keys()].filter((name2) => /^[a-z]/.test(name2)).join("|");
var REFERENCE = new RegExp([
  String.raw`\$\$`,
  String.raw`\$\[\[(?<gitlab>[^\]\n]{1,200})\]\]`,
  String.raw`\$\{\{(?<github>[^}\n]{1,200})\}\}`,
  String.raw`\{\{(?<template>[^{}\n]{1,200})\}\}`,
  String.raw`\$\((?<command>[A-Za-z][^()\n]{0,200})\)`,
  String.raw`\$env:(?<powershell>\w{1,200})`,
  String.raw`\$\{(?<braced>[A-Za-z_]\w{0,200})(?:[:#%/^,-][^}\n]{0,200})?\}`,
  String.raw`\$(?<variable>[A-Z_][A-Z0-9_]{1,200}|${LOWER_CASE})(?!\w)`,
  // A percent-encoded text has `%C3%` in it: a name that begins like two hexadecimal digits does not count.
  "%(?<windows>(?![0-9A-Fa-f]{2})[A-Z_][A-Z0-9_]{1,200})%"
].join("|"), "g");
function findUnexpanded(text2) {
  return [...text2.matchAll(REFERENCE)].flatMap((match) => {
    const { groups = {}, index } = match;
    const [kind, name2] = Object.entries(groups).find(([, value]) => value !== void 0) ?? [];
    if (kind === void 0 || name2 === void 0)
      return [];
    const notation = kind === "powershell" || kind === "braced" ? "variable" : kind;
    const [written4] = match;
    return [{ text: written4, start: index, end: index + written4.length, notation, name: name2.trim() }];
  });
}
function meantVariable({ name: name2, notation }) {
  if (notation === "command")
    return null;
  const last = name2.match(/^\.?(?:[\w-]+\.)*(?<last>[\w-]+)/)?.groups?.["last"] ?? "";
  return OURS.get(last) ?? OURS.get(last.toUpperCase()) ?? null;
}

// lib/core/entry/filters.js
var FILTERS = {
  path: (value) => withoutOddEnd(plain2(value, "[^-.\\w/]").replace(/\/{2,}/g, "/")),
  file: (value) => plain2(value, "[^-+.\\w]").replace(/^\.{1,2}$/, "-")
};
function plain2(value, odd) {
  const run = `(?:%[\\da-f]{2}|${odd})+`;
  return value.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(new RegExp(`${run}(?=[./])`, "gi"), "").replace(new RegExp(run, "gi"), "-");
}
function withoutOddEnd(path) {
  let end = path.length;
  while (end > 0 && !/[\dA-Za-z]/.test(path[end - 1] ?? ""))
    end -= 1;
  return path.slice(0, end);
}
function filtered(value, filter) {
  return filter === null ? value : FILTERS[filter]?.(value) ?? value;
}

// lib/core/entry/unexpanded-check.js
var SUSPICIOUS = /\$(?!\{[^{])|\{\{|%[A-Z_]/;
function unexpandedIn(text2) {
  if (!SUSPICIOUS.test(text2))
    return [];
  return findUnexpanded(text2).filter(({ text: written4, start: start2, notation }) => {
    if (notation === "variable" && written4.startsWith("${"))
      return false;
    return text2[start2 - 1] !== "$";
  });
}
function unexpandedProblem(text2, found, names) {
  const meant = meantVariable(found);
  const message = `${quoted(found.text)} is ${NOTATIONS[found.notation]}, which nothing replaces here`;
  return error("unexpanded-variable", message, hintFor(found, meant, names), text2.at(found.start, found.end));
}
function hintFor({ text: text2, notation }, meant, names) {
  if (names.length === 0)
    return "Write the value itself.";
  const right = meant !== null && names.includes(meant) ? `Write \${${meant}}.` : "Pass its value with the input `vars`, and write ${vars.NAME}.";
  const isDollar = text2.startsWith("$");
  const literal = isDollar ? `If the text itself is meant, write $${text2}.` : "If the text itself is meant, pass it with the input `vars`.";
  return notation === "gitlab" ? `${right} Inputs are replaced in the component's own files only.` : `${right} ${literal}`;
}

// lib/core/entry/template.js
var VARS_PREFIX = "vars.";
var MOST_PROBLEMS = 20;
var OPENING = /\$\$\}|\$\$(?=[{[(A-Za-z_])|\$\{([^}]*)(\}?)/g;
function parseTemplate(text2, names, problems2) {
  const parts = [];
  const before = problems2.length;
  const foreign = unexpandedIn(text2.value).slice(0, MOST_PROBLEMS);
  for (const one of foreign)
    problems2.push(unexpandedProblem(text2, one, names));
  let literal = "";
  let at = 0;
  for (const opening of text2.value.matchAll(OPENING)) {
    const [written4, name2, close] = opening;
    literal += text2.value.slice(at, opening.index);
    at = opening.index + written4.length;
    if (name2 === void 0) {
      if (written4 === "$$")
        literal += "$";
      continue;
    }
    if (foreign.some(({ start: start2 }) => start2 === opening.index))
      continue;
    const place = text2.at(opening.index, at);
    const bar = name2.indexOf("|");
    const filter = bar === -1 ? null : name2.slice(bar + 1);
    const variable = bar === -1 ? name2 : name2.slice(0, bar);
    if (problems2.length < before + MOST_PROBLEMS) {
      const problem2 = close === "" ? unterminated(place) : checkName(variable, names, place) ?? checkFilter(filter, place);
      if (problem2 !== null)
        problems2.push(problem2);
    }
    if (literal !== "")
      parts.push({ kind: "literal", text: literal });
    parts.push({ kind: "variable", name: variable, filter, place });
    literal = "";
  }
  literal += text2.value.slice(at);
  if (problems2.length > before)
    return null;
  if (literal !== "")
    parts.push({ kind: "literal", text: literal });
  return { written: text2.value, place: text2.place, parts };
}
function unterminated(place) {
  return error("unterminated-variable", "a variable begins with `${` but never ends", "Close it with }. A literal ${ is written $${.", place);
}
function checkName(name2, names, place) {
  if (names.includes(name2) || name2.startsWith(VARS_PREFIX) && name2.length > VARS_PREFIX.length)
    return null;
  return unknownVariable(name2, names, place);
}
function checkFilter(filter, place) {
  if (filter === null || Object.hasOwn(FILTERS, filter))
    return null;
  const meant = nearest(filter.trim(), Object.keys(FILTERS));
  const hint = `${meant === null ? "" : `Did you mean ${meant}? `}Available: ${listed(Object.keys(FILTERS))}.`;
  return error("unknown-filter", `there is no filter ${quoted(filter)}`, hint, place);
}
var ENVIRONMENT = /^(?:env\.|secrets\.|[A-Z][A-Z0-9]*_)/;
function unknownVariable(name2, names, place, further) {
  const alias = meantVariable({ name: name2, notation: "variable" });
  const meant = alias !== null && names.includes(alias) ? alias : nearest(name2.trim(), names);
  const available = listed(names.map((known) => `\${${known}}`));
  const hints = [
    meant === null ? "" : `Did you mean \${${meant}}?`,
    `Available: ${available === "" ? "none" : available}.`,
    ENVIRONMENT.test(name2) ? "The environment cannot be read here; pass values with the input vars." : "",
    "A literal ${ is written $${.",
    further ?? ""
  ];
  const message = `there is no variable ${quoted(`\${${name2}}`)} here`;
  const hint = hints.filter((text2) => text2 !== "").join(" ");
  return error("unknown-variable", message, hint, place);
}
function expandTemplate(template, lookup3) {
  return template.parts.map((part) => part.kind === "literal" ? part.text : filtered(lookup3(part.name) ?? "", part.filter)).join("");
}

// lib/core/pattern/wildcard.js
function matches(pattern, text2) {
  return walk([...pattern], [...text2], { isStar, fits: fitsCharacter, mayTake: () => true });
}
function covers(wide2, narrow) {
  return walk([...wide2], [...narrow], { isStar, fits: fitsSign, mayTake: () => true });
}
function isStar(sign2) {
  return sign2 === "*";
}
function fitsCharacter(sign2, character) {
  return sign2 === "?" || sign2 === character;
}
function fitsSign(sign2, other) {
  return sign2 === "?" ? other !== "*" : sign2 === other;
}
function walk(pattern, text2, rules) {
  let sign2 = 0;
  let star = -1;
  let taken = 0;
  for (let at = 0; at < text2.length; ) {
    const item2 = text2[at];
    const next = pattern[sign2];
    if (next !== void 0 && rules.isStar(next)) {
      star = sign2;
      taken = at;
      sign2 += 1;
    } else if (next !== void 0 && rules.fits(next, item2)) {
      sign2 += 1;
      at += 1;
    } else if (star !== -1 && rules.mayTake(text2[taken])) {
      sign2 = star + 1;
      taken += 1;
      at = taken;
    } else {
      return false;
    }
  }
  return pattern.slice(sign2).every(rules.isStar);
}

// lib/core/pattern/tag-prefix.js
var LONGEST3 = 4096;
function afterPrefix(prefix, tag) {
  const rest = restBehind(prefix, tag);
  return rest === "" ? null : rest;
}
function restBehind(prefix, tag) {
  if (!/[*?]/.test(prefix))
    return tag.startsWith(prefix) ? tag.slice(prefix.length) : null;
  for (let end = 0; end <= Math.min(tag.length, LONGEST3); end += 1) {
    if (matches(prefix, tag.slice(0, end)))
      return tag.slice(end);
  }
  return null;
}

// lib/core/entry/variables.js
function sizeOf({ size, asset }) {
  const bytes = size ?? asset?.size;
  return bytes === void 0 ? null : String(bytes);
}
function sha256Of({ asset, sha256 }) {
  if (sha256 !== void 0)
    return sha256;
  const digest = /^sha256:([\da-f]+)$/i.exec(asset?.digest ?? "");
  return digest?.[1]?.toLowerCase() ?? null;
}
var RUN_VARIABLES = [
  "tag",
  "version",
  "project",
  "project_id",
  "project_url",
  "api_url",
  "commit"
];
var ADDRESS_VARIABLES = /* @__PURE__ */ new Set(["project_url", "api_url"]);
var FILE_VARIABLES = [
  ...RUN_VARIABLES,
  "path",
  "basename",
  "stem",
  "ext",
  "dir",
  "size",
  "sha256"
];
var ASSET_VARIABLES = [...FILE_VARIABLES, "asset.name", "asset.size", "asset.digest"];
function versionOf(tag, prefix = null) {
  const rest = prefix === null ? tag : afterPrefix(prefix, tag) ?? tag;
  return rest.startsWith("v") ? rest.slice(1) : rest;
}
var RUN_VALUES = {
  tag: ({ tag }) => tag,
  version: ({ tag, tagPrefix }) => tag === null ? null : versionOf(tag, tagPrefix ?? null),
  project: ({ project }) => project,
  project_id: ({ projectId }) => projectId ?? null,
  project_url: ({ projectUrl }) => projectUrl ?? null,
  api_url: ({ apiUrl: apiUrl2 }) => apiUrl2 ?? null,
  commit: ({ commit }) => commit ?? null
};
function runValue(variables2, name2) {
  if (name2.startsWith(VARS_PREFIX))
    return variables2.vars.get(name2.slice(VARS_PREFIX.length)) ?? null;
  return Object.hasOwn(RUN_VALUES, name2) ? RUN_VALUES[name2](variables2) : null;
}
var FILE_VALUES = {
  path: ({ path }) => path,
  basename: ({ basename }) => basename,
  stem: ({ stem }) => stem,
  ext: ({ ext }) => ext,
  dir: ({ dir }) => dir,
  size: (_, found) => sizeOf(found),
  sha256: (_, found) => sha256Of(found),
  "asset.name": (_, { asset }) => asset?.name ?? null,
  "asset.size": (_, { asset }) => asset === void 0 ? null : String(asset.size),
  "asset.digest": (_, { asset }) => asset?.digest ?? null
};
function lookup(variables2, found) {
  const ofRun = (name2) => runValue(variables2, name2);
  return found === null ? ofRun : fileLookup(found, ofRun);
}
function fileLookup(found, others) {
  const parts = fileParts(found.path);
  return (name2) => Object.hasOwn(FILE_VALUES, name2) ? FILE_VALUES[name2](parts, found) : others(name2);
}
function fileParts(path) {
  const slash = path.lastIndexOf("/");
  const basename = path.slice(slash + 1);
  const dot = basename.lastIndexOf(".");
  const hasExtension = dot > 0;
  return {
    path,
    basename,
    stem: hasExtension ? basename.slice(0, dot) : basename,
    ext: hasExtension ? basename.slice(dot + 1) : "",
    dir: slash === -1 ? "." : path.slice(0, slash) || "/"
  };
}

// lib/core/entry/url-template.js
var AUTHORITY = /^[A-Za-z][A-Za-z0-9+.-]*:\/{0,2}[^/?#\\]*$/;
function expandUrl(template, lookup3) {
  let url = "";
  for (const part of template.parts) {
    url += part.kind === "literal" ? part.text : written(filtered(lookup3(part.name) ?? "", part.filter), part.name, url);
  }
  return url;
}
function written(value, name2, before) {
  const isGiven = name2.startsWith(VARS_PREFIX) || ADDRESS_VARIABLES.has(name2);
  const isHost = before === "" || AUTHORITY.test(before);
  if (isHost)
    return isGiven ? value : encodePath(value).replaceAll("%3A", ":");
  return isGiven ? encodeRest(value) : encodePath(value);
}
function encodeRest(value) {
  return value.split(/((?:%[\dA-Fa-f]{2})+)/).map((piece, at) => at % 2 === 1 ? piece : encodePath(piece)).join("");
}
function encodePath(value) {
  return value.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map((segment) => encodeURIComponent(segment)).join("/");
}

// lib/core/project-name.js
function isProject(text2) {
  if (/^\d+$/.test(text2))
    return true;
  const segments2 = text2.split("/");
  const fits = segments2.length >= 2 && segments2.every((segment) => /^[\p{L}\p{N}_.][\p{L}\p{N}_.-]*$/u.test(segment));
  return fits && !segments2.some((segment) => /^\.+$/.test(segment));
}

// lib/core/desired/package-address.js
var NAME = /^[A-Za-z0-9._+-](?:[A-Za-z0-9._+~@-]*[A-Za-z0-9._+-])?$/;
var VERSION = /^(?!.*\.\.)[A-Za-z0-9_+.-]+$/;
var DOTS = /^\.\.?$/;
var NAME_HINT = "GitLab accepts letters, digits and . _ - + (newer versions also ~ and @ inside).";
function packageVersion(templates, value) {
  const name2 = expandTemplate(templates.package, value);
  const version = expandTemplate(templates.version, value);
  const problems2 = [];
  if (!isName(name2)) {
    const what2 = `${quoted(name2)} cannot be the name of a generic package`;
    problems2.push(invalid("invalid-package", what2, NAME_HINT, templates.package.place));
  }
  if (!VERSION.test(version) || DOTS.test(version)) {
    const what2 = `${quoted(version)} cannot be the version of a generic package`;
    const hint = "GitLab accepts letters, digits and . _ - + here, and no two dots side by side.";
    problems2.push(invalid("invalid-package", what2, hint, templates.version.place));
  }
  const project = templates.project === null ? null : expandTemplate(templates.project, value);
  if (project !== null && !isProject(project)) {
    const what2 = `${quoted(project)} is not a project`;
    const place = templates.project?.place ?? templates.package.place;
    problems2.push(invalid("invalid-package", what2, "Write its full path, such as group/app, or its id.", place));
  }
  return resultOf({ ...project !== null && { project }, package: name2, version }, problems2);
}
function uploadedName(upload, found, variables2) {
  if (found.text !== void 0 || upload.file === null)
    return fileParts(found.path).basename;
  return expandTemplate(upload.file, lookup(variables2, found));
}
function fileNameProblem(name2, place) {
  if (isName(name2))
    return null;
  const message = `the package registry does not accept a file called ${quoted(name2)}`;
  return invalid("invalid-package-file", message, `${NAME_HINT} Rename the file, or write file: \${basename|file} in upload.`, place);
}
function isName(name2) {
  return NAME.test(name2) && !DOTS.test(name2);
}
function invalid(code2, message, hint, place) {
  return error(code2, message, hint, place);
}
function genericPath({ package: name2, version, path }) {
  return `packages/generic/${encodeURIComponent(name2)}/${encodeURIComponent(version)}/${encodePath(path)}`;
}
function genericFileUrl(base, project, address) {
  return `${base}/api/v4/projects/${encodeURIComponent(address.project ?? project)}/${genericPath(address)}`;
}
function packageKey({ project, package: name2, version }) {
  return `${project === void 0 ? "" : `${project} `}${name2} ${version}`;
}

// lib/core/text/compare.js
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compareNatural(a, b) {
  const [left, right] = [a.split(DIGITS), b.split(DIGITS)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [x = "", y = ""] = [left[at], right[at]];
    const order = at % 2 === 0 ? compareText(x, y) : compareNumber(x.replace(ZEROS, ""), y.replace(ZEROS, ""));
    if (order !== 0)
      return order;
  }
  return left.length - right.length || compareText(a, b);
}
var DIGITS = /(\d+)/;
var ZEROS = /^0+/;
function compareNumber(a, b) {
  return a.length - b.length || compareText(a, b);
}

// lib/core/text/append.js
function append(list3, items) {
  for (const item2 of items)
    list3.push(item2);
}

// lib/core/pattern/braces.js
var MOST_ALTERNATIVES = 100;
function expandBraces(pattern) {
  const results = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const group = firstGroup(next);
    if (group === null) {
      results.push(next);
    } else {
      const { start: start2, end, parts } = group;
      const [before, after] = [next.slice(0, start2), next.slice(end)];
      append(waiting, parts.map((part) => before + part + after).reverse());
    }
    if (results.length + waiting.length > MOST_ALTERNATIVES)
      return null;
  }
  return results;
}
function firstGroup(pattern) {
  const open = [];
  let found = null;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === "[")
      at = skipClass(pattern, at);
    else if (character === "{")
      open.push({ start: at, commas: [] });
    else if (character === ",")
      open.at(-1)?.commas.push(at);
    else if (character === "}") {
      const group = open.pop();
      if (group === void 0 || group.commas.length === 0)
        continue;
      if (found === null || group.start < found.start)
        found = { ...cut(pattern, group.commas, group.start, at) };
    }
  }
  return found;
}
function cut(pattern, commas, start2, close) {
  const edges = [start2, ...commas, close];
  const parts = edges.slice(1).map((edge, index) => pattern.slice((edges[index] ?? 0) + 1, edge));
  return { start: start2, end: close + 1, parts };
}
function skipClass(pattern, start2) {
  const negated = pattern[start2 + 1] === "!" || pattern[start2 + 1] === "^";
  const close = pattern.indexOf("]", start2 + (negated ? 3 : 2));
  const slash = pattern.indexOf("/", start2);
  return close === -1 || slash !== -1 && slash < close ? start2 : close;
}

// lib/core/pattern/name-pattern.js
function nameMatches({ signs, head: head2, tail, middle }, name2, hidden) {
  if (middle === "nothing")
    return name2 === head2;
  if (name2.startsWith(".") && !hidden && head2 === "")
    return false;
  if (name2.length < head2.length + tail.length || !name2.startsWith(head2) || !name2.endsWith(tail))
    return false;
  if (middle === "star")
    return true;
  return walk(signs, [...name2], {
    isStar: (sign2) => sign2.kind === "star",
    fits: signFits,
    mayTake: () => true
  });
}
function signFits(sign2, character) {
  switch (sign2.kind) {
    case "star":
      return false;
    case "any":
      return true;
    case "character":
      return sign2.character === character;
    case "class":
      return sign2.negated !== sign2.ranges.some(([from, to]) => from <= character && character <= to);
  }
}
function nameOf(text2) {
  const signs = signsOf(text2);
  const first = signs.findIndex((sign2) => sign2.kind !== "character");
  if (first === -1)
    return { kind: "name", signs, head: textOf(signs), tail: "", middle: "nothing" };
  const last = signs.findLastIndex((sign2) => sign2.kind !== "character");
  const middle = first === last && signs[first]?.kind === "star" ? "star" : "more";
  return {
    kind: "name",
    signs,
    head: textOf(signs.slice(0, first)),
    tail: textOf(signs.slice(last + 1)),
    middle
  };
}
function textOf(signs) {
  return signs.map((sign2) => sign2.kind === "character" ? sign2.character : "").join("");
}
function signsOf(name2) {
  const signs = [];
  const characters = [...name2];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? "";
    const close = character === "[" ? classEnd(characters, at) : -1;
    if (close !== -1) {
      signs.push(classOf(characters.slice(at + 1, close).join("")));
      at = close;
    } else if (character === "*") {
      signs.push({ kind: "star" });
    } else {
      signs.push(character === "?" ? { kind: "any" } : { kind: "character", character });
    }
  }
  return signs;
}
function classEnd(characters, start2) {
  const negated = characters[start2 + 1] === "!" || characters[start2 + 1] === "^";
  return characters.indexOf("]", start2 + (negated ? 3 : 2));
}
function classOf(text2) {
  const negated = /^[!^]/.test(text2);
  const members = (negated ? text2.slice(1) : text2).matchAll(/(.)-(.)|./gsu);
  return { kind: "class", negated, ranges: [...members].map(([sign2, from = sign2, to = sign2]) => [from, to]) };
}

// lib/core/pattern/glob.js
function isExclude(pattern) {
  return pattern.startsWith("!");
}
function compileGlob(patterns) {
  const compile = (pattern) => (expandBraces(pattern) ?? [pattern]).map(segmentsOf);
  return {
    included: patterns.filter((pattern) => !isExclude(pattern)).flatMap(compile),
    excluded: patterns.filter(isExclude).flatMap((pattern) => compile(pattern.slice(1)))
  };
}
function selectPaths(patterns, paths) {
  const glob = compileGlob(patterns);
  const selected2 = paths.filter((path) => patterns.length === 0 || globMatches(glob, path.split("/")));
  return selected2.sort(compareText);
}
function globMatches(glob, path) {
  return glob.included.some((pattern) => segmentsMatch(pattern, path, false)) && !globExcludes(glob, path);
}
function globExcludes(glob, path) {
  return glob.excluded.some((pattern) => path.some((_, index) => segmentsMatch(pattern, path.slice(0, index + 1), true)));
}
function globEnters(glob, folder) {
  if (globExcludes(glob, folder))
    return "no";
  const answers = glob.included.map((pattern) => segmentsEnter(pattern, folder));
  return answers.includes("named") ? "named" : answers.includes("yes") ? "yes" : "no";
}
function segmentsEnter(pattern, folder) {
  let isNamed = false;
  for (const [index, name2] of folder.entries()) {
    const segment = pattern[index];
    if (segment === void 0)
      return "no";
    if (segment.kind === "folders") {
      const hidden = folder.slice(index).some((rest) => rest.startsWith("."));
      return hidden && !pattern.slice(index).some(namesHidden) ? "no" : "yes";
    }
    if (!nameMatches(segment, name2, false))
      return "no";
    isNamed = segment.middle === "nothing";
  }
  if (pattern.length <= folder.length)
    return "no";
  return isNamed ? "named" : "yes";
}
function namesHidden(segment) {
  const first = segment.kind === "name" ? segment.signs[0] : void 0;
  return first?.kind === "character" && first.character === ".";
}
function segmentsMatch(pattern, path, hidden) {
  return walk(pattern, path, {
    isStar: (segment) => segment.kind === "folders",
    fits: (segment, name2) => segment.kind === "name" && nameMatches(segment, name2, hidden),
    mayTake: (name2) => hidden || !name2.startsWith(".")
  });
}
function segmentsOf(pattern) {
  const names = pattern.split("/").filter((name2) => name2 !== "" && name2 !== ".");
  if (names.at(-1) === "**")
    names.push("*");
  return names.map((name2) => {
    if (name2 === "**")
      return { kind: "folders" };
    return nameOf(name2);
  });
}

// lib/ports/store-error.js
var StoreError = class extends Error {
  kind;
  name = "StoreError";
  constructor(kind, message, details = {}) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.kind = kind;
    this.hint = details.hint ?? null;
    this.status = details.status ?? null;
    this.missing = details.missing ?? null;
    this.lack = details.lack ?? null;
  }
  /** What to do next, where something can be said. */
  hint;
  /** HTTP status, where there was an answer. */
  status;
  /** What is not there; `null` for all kinds but `missing`, and where the server does not say. */
  missing;
  /** What the token lacks; `null` for all kinds but `denied`, and where the server does not say. */
  lack;
};
function restated(error2, changed2) {
  const { kind = error2.kind, message = error2.message, hint = error2.hint } = changed2;
  return new StoreError(kind, message, {
    hint: hint ?? void 0,
    status: error2.status ?? void 0,
    missing: changed2.missing ?? error2.missing ?? void 0,
    lack: error2.lack ?? void 0,
    cause: error2.cause
  });
}
function isMissing(error2, ...what2) {
  return error2 instanceof StoreError && error2.missing !== null && what2.includes(error2.missing);
}
function problemOf(cause, code2) {
  return error(code2, cause.message, cause.hint ?? void 0);
}
function sentenceOf(error2) {
  return error2.hint === null ? error2.message : `${error2.message}. ${error2.hint}`;
}

// lib/app/prepare/source-faults.js
function absentSource(message, hint, place, { ifNoFilesFound }) {
  const optional2 = "If that is fine, set if-no-files-found to warn or ignore.";
  if (ifNoFilesFound === "ignore")
    return { ok: true, value: null, warnings: [] };
  const severity = ifNoFilesFound === "error" ? "error" : "warning";
  const absent = problem(severity, "no-files-found", message, `${hint} ${optional2}`, place);
  return resultOf(null, [absent]);
}
async function atPlace(code2, place, find) {
  try {
    return await find();
  } catch (thrown) {
    if (!(thrown instanceof StoreError) || thrown.kind === "stopped")
      throw thrown;
    return { ok: false, problems: [{ ...problemOf(thrown, code2), place }] };
  }
}

// lib/app/prepare/github-texts.js
function githubTexts(github, settings) {
  const listed2 = /* @__PURE__ */ new Map();
  return {
    release: ({ owner, repository, place }, tag) => atPlace("github", place, async () => {
      const known = (await listed2.get(`${owner}/${repository}`))?.find((release2) => release2.tag === tag);
      const found = known ?? await github.readRelease(owner, repository, tag);
      return found === null ? absentSource(noGithubRelease(owner, repository, tag), "Drafts are not read.", place, settings) : { ok: true, value: found, warnings: [] };
    }),
    releases: ({ owner, repository, place }) => atPlace("github", place, async () => {
      const key3 = `${owner}/${repository}`;
      const asked = listed2.get(key3) ?? github.listReleases(owner, repository);
      listed2.set(key3, asked);
      return { ok: true, value: await asked, warnings: [] };
    })
  };
}
function noGithubRelease(owner, repository, tag) {
  return `${owner}/${repository} has no published release ${quoted(tag)} on GitHub`;
}

// lib/core/desired/sums.js
function sumLines(desired) {
  const lines2 = desired.flatMap(({ source }) => {
    const sum = source === null ? null : sha256Of(source.found);
    return source === null || sum === null ? [] : [[fileParts(source.found.path).basename, sum]];
  });
  return sumText(lines2);
}
function sumText(rows) {
  const sorted2 = [...new Map(rows)].sort(([a], [b]) => compareText(a, b));
  return sorted2.map(([name2, sum]) => `${sum}  ${name2}`).join("\n");
}

// lib/node_modules/shared/chunk-ID3W54NY.js
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};

// lib/node_modules/yaml.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
function visit_(key3, node, visitor, path) {
  const ctrl = callVisitor(key3, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key3, path, ctrl);
    return visit_(key3, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key3, node, visitor, path) {
  const ctrl = await callVisitor(key3, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key3, path, ctrl);
    return visitAsync_(key3, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key3, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key3, node, path);
  if (isMap(node))
    return visitor.Map?.(key3, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key3, node, path);
  if (isPair(node))
    return visitor.Pair?.(key3, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key3, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key3, node, path);
  return void 0;
}
function replaceNode(key3, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key3] = node;
  } else if (isPair(parent)) {
    if (key3 === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line.trim().split(/[ \t]+/);
    const name2 = parts.shift();
    switch (name2) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name2}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error2) {
        onError(String(error2));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines2.push(`%TAG ${handle} ${prefix}`);
    }
    return lines2.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name2 = `${prefix}${i}`;
    if (!exclude.has(name2))
      return name2;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}
function applyReviver(reviver, obj, key3, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key3, val);
}
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item2 of node.items) {
      const c = getAliasCount(doc, item2, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match = tags.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key3, ...rest] = path;
      const node = this.get(key3, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key3, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key3}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key3, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key3);
    const node = this.get(key3, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key3}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key3, ...rest] = path;
    const node = this.get(key3, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key3, ...rest] = path;
    if (rest.length === 0)
      return this.has(key3);
    const node = this.get(key3, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key3, ...rest] = path;
    if (rest.length === 0) {
      this.set(key3, value);
    } else {
      const node = this.get(key3, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key3, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key3}. Remaining path: ${rest}`);
    }
  }
};
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment2, indent) {
  if (/^\n+$/.test(comment2))
    return comment2.substring(1);
  return indent ? comment2.replace(/^(?! *$)/gm, indent) : comment2;
}
var lineComment = (str, indent, comment2) => str.endsWith("\n") ? indentComment(comment2, indent) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent) : (str.endsWith(" ") ? "" : " ") + comment2;
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text2, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text2;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text2.length <= endStep)
    return text2;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text2, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text2[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text2[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text2, i, indent.length);
      end = i + indent.length + endStep;
      split = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text2[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split = i;
      }
      if (i >= end) {
        if (split) {
          folds.push(split);
          end = split + endStep;
          split = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text2[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text2;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text2;
  if (onFold)
    onFold();
  let res = text2.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text2.length;
    if (fold === 0)
      res = `
${indent}${text2.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text2[fold]}\\`;
      res += `
${indent}${text2.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text2, i, indent) {
  let end = i;
  let start2 = i + 1;
  let ch = text2[start2];
  while (ch === " " || ch === "	") {
    if (i < start2 + indent) {
      ch = text2[++i];
    } else {
      do {
        ch = text2[++i];
      } while (ch && ch !== "\n");
      end = i;
      start2 = i + 1;
      ch = text2[start2];
    }
  }
  return end;
}
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit2 = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit2)
    return false;
  for (let i = 0, start2 = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start2 > limit2)
        return true;
      start2 = i + 1;
      if (strLen - start2 <= limit2)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start2 = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start2, i) + "\\ ";
      i += 1;
      start2 = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start2, i);
            const code2 = json.substr(i + 2, 4);
            switch (code2) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code2.substr(0, 2) === "00")
                  str += "\\x" + code2.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start2 = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start2, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start2 = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start2 ? str + json.slice(start2) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start2) {
    value = value.substring(start2.length);
    start2 = start2.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment2) {
    header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start2}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start2}${value}${end}`;
}
function plainString(item2, ctx, onComment, onChompKeep) {
  const { type, value } = item2;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item2, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item2, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item2, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item2, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item2.value === "string" ? item2 : Object.assign({}, item2, { value: String(item2.value) });
  let { type } = item2;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item2) {
  if (item2.tag) {
    const match = tags.filter((t) => t.tag === item2.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item2.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item2)) {
    obj = item2.value;
    let match = tags.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item2.format) ?? match.find((t) => !t.format);
  } else {
    obj = item2;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name2} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item2, ctx, onComment, onChompKeep) {
  if (isPair(item2))
    return item2.toString(ctx, onComment, onChompKeep);
  if (isAlias(item2)) {
    if (ctx.doc.directives)
      return item2.toString(ctx);
    if (ctx.resolvedAliases?.has(item2)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item2);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item2]);
      item2 = item2.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item2) ? item2 : ctx.doc.createNode(item2, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}
function stringifyPair({ key: key3, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key3) && key3.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key3) || !isNode(key3) && typeof key3 === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key3 || keyComment && value == null && !ctx.inFlow || isCollection(key3) || (isScalar(key3) ? key3.type === Scalar.BLOCK_FOLDED || key3.type === Scalar.BLOCK_LITERAL : typeof key3 === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key3, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key3) => (merge.identify(key3) || isScalar(key3) && (!key3.type || key3.type === Scalar.PLAIN) && merge.identify(key3.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key3, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key3))
        map2.set(key3, value2);
    } else if (map2 instanceof Set) {
      map2.add(key3);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key3)) {
      Object.defineProperty(map2, key3, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
function addPairToJSMap(ctx, map2, { key: key3, value }) {
  if (isNode(key3) && key3.addToJSMap)
    key3.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key3))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key3, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key3, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key3, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key3) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key3.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}
function createPair(key3, value, ctx) {
  const k = createNode(key3, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key3, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key3;
    this.value = value;
  }
  clone(schema4) {
    let { key: key3, value } = this;
    if (isNode(key3))
      key3 = key3.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key3, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item2 = items[i];
    let comment22 = null;
    if (isNode(item2)) {
      if (!chompKeep && item2.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item2.commentBefore, chompKeep);
      if (item2.comment)
        comment22 = item2.comment;
    } else if (isPair(item2)) {
      const ik = isNode(item2.key) ? item2.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item2, itemCtx, () => comment22 = null, () => chompKeep = true);
    if (comment22)
      str2 += lineComment(str2, itemIndent, commentString(comment22));
    if (chompKeep && comment22)
      chompKeep = false;
    lines2.push(blockItemPrefix + str2);
  }
  let str;
  if (lines2.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines2[0];
    for (let i = 1; i < lines2.length; ++i) {
      const line = lines2[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment2) {
    str += "\n" + indentComment(commentString(comment2), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines2 = [];
  for (let i = 0; i < items.length; ++i) {
    const item2 = items[i];
    let comment2 = null;
    if (isNode(item2)) {
      if (item2.spaceBefore)
        lines2.push("");
      addCommentBefore(ctx, lines2, item2.commentBefore, false);
      if (item2.comment)
        comment2 = item2.comment;
    } else if (isPair(item2)) {
      const ik = isNode(item2.key) ? item2.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines2.push("");
        addCommentBefore(ctx, lines2, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item2.value) ? item2.value : null;
      if (iv) {
        if (iv.comment)
          comment2 = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item2.value == null && ik?.comment) {
        comment2 = ik.comment;
      }
    }
    if (comment2)
      reqNewline = true;
    let str = stringify(item2, itemCtx, () => comment2 = null);
    reqNewline || (reqNewline = lines2.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines2.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment2)
      str += lineComment(str, itemIndent, commentString(comment2));
    lines2.push(str);
    linesAtValue = lines2.length;
  }
  const { start: start2, end } = flowChars;
  if (lines2.length === 0) {
    return start2 + end;
  } else {
    if (!reqNewline) {
      const len = lines2.reduce((sum, line) => sum + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start2;
      for (const line of lines2)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start2}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines2, comment2, chompKeep) {
  if (comment2 && chompKeep)
    comment2 = comment2.replace(/^\n+/, "");
  if (comment2) {
    const ic = indentComment(commentString(comment2), indent);
    lines2.push(ic.trimStart());
  }
}
function findPair(items, key3) {
  const k = isScalar(key3) ? key3.value : key3;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key3 || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key3, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key3, value);
      else if (Array.isArray(replacer) && !replacer.includes(key3))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key3, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key3, value] of obj)
        add(key3, value);
    } else if (obj && typeof obj === "object") {
      for (const key3 of Object.keys(obj))
        add(key3, obj[key3]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item2) => sortEntries(_pair, item2) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key3) {
    const it = findPair(this.items, key3);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key3, keepScalar) {
    const it = findPair(this.items, key3);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key3) {
    return !!findPair(this.items, key3);
  }
  set(key3, value) {
    this.add(new Pair(key3, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item2 of this.items)
      addPairToJSMap(ctx, map2, item2);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item2 of this.items) {
      if (!isPair(item2))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item2)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key3) {
    const idx = asItemIndex(key3);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key3, keepScalar) {
    const idx = asItemIndex(key3);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key3) {
    const idx = asItemIndex(key3);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key3, value) {
    const idx = asItemIndex(key3);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key3}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item2 of this.items)
      seq2.push(toJS(item2, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key3 = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key3, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key3) {
  let idx = isScalar(key3) ? key3.value : key3;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item2, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item2, ctx, onComment, onChompKeep);
  }
};
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};
function stringifyNumber({ format, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var plan_float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var plan_int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  plan_int,
  intHex,
  floatNaN,
  floatExp,
  plan_float
];
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines2 = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines2[i] = str.substr(o, lineWidth);
      }
      str = lines2.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
  }
};
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item2 = seq2.items[i];
      if (isPair(item2))
        continue;
      else if (isMap(item2)) {
        if (item2.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item2.items[0] || new Pair(new Scalar(null));
        if (item2.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item2.commentBefore}
${pair.key.commentBefore}` : item2.commentBefore;
        if (item2.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item2.comment}
${cn.comment}` : item2.comment;
        }
        item2 = pair;
      }
      seq2.items[i] = isPair(item2) ? item2 : new Pair(item2);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key3, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key3 = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key3 = keys[0];
          value = it[key3];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key3 = it;
      }
      pairs2.items.push(createPair(key3, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key3, value;
      if (isPair(pair)) {
        key3 = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key3, ctx);
      } else {
        key3 = toJS(pair, "", ctx);
      }
      if (map2.has(key3))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key3, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key: key3 } of pairs2.items) {
      if (isScalar(key3)) {
        if (seenKeys.includes(key3.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key3.value}`);
        } else {
          seenKeys.push(key3.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign2 = str[0];
  if (sign2 === "-" || sign2 === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign2 === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign2 === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key3) {
    let pair;
    if (isPair(key3))
      pair = key3;
    else if (key3 && typeof key3 === "object" && "key" in key3 && "value" in key3 && key3.value === null)
      pair = new Pair(key3.key, null);
    else
      pair = new Pair(key3, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key3, keepPair) {
    const pair = findPair(this.items, key3);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key3, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key3);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key3));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};
function parseSexagesimal(str, asBigInt) {
  const sign2 = str[0];
  const parts = sign2 === "-" || sign2 === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign2 === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign2 = "";
  if (value < 0) {
    sign2 = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign2 + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float: plan_float,
  floatExp,
  floatNaN,
  floatTime,
  int: plan_int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key3) => key3 !== "yaml11").map((key3) => JSON.stringify(key3)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key3) => JSON.stringify(key3)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};
function stringifyDocument(doc, options) {
  const lines2 = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines2.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines2.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines2.length !== 1)
      lines2.unshift("");
    const cs = commentString(doc.commentBefore);
    lines2.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines2.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines2.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines2[lines2.length - 1] === "---") {
      lines2[lines2.length - 1] = `--- ${body}`;
    } else
      lines2.push(body);
  } else {
    lines2.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines2.push("...");
        lines2.push(indentComment(cs, ""));
      } else {
        lines2.push(`... ${cs}`);
      }
    } else {
      lines2.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines2[lines2.length - 1] !== "")
        lines2.push("");
      lines2.push(indentComment(commentString(dc), ""));
    }
  }
  return lines2.join("\n") + "\n";
}
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name2) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name2 || prev.has(name2) ? findNewAnchor(name2 || "a", prev) : name2;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key3, value, options = {}) {
    const k = this.createNode(key3, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key3) {
    return assertCollection(this.contents) ? this.contents.delete(key3) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key3, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key3, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key3) {
    return isCollection(this.contents) ? this.contents.has(key3) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key3, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key3], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key3, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}
var YAMLError = class extends Error {
  constructor(name2, pos, code2, message) {
    super();
    this.name = name2;
    this.code = code2;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLParseError", pos, code2, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code2, message) {
    super("YAMLWarning", pos, code2, message);
  }
};
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment2 = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start2 = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment2)
          comment2 = cb;
        else
          comment2 += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment2)
            comment2 += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start2 ?? (start2 = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start2 ?? (start2 = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment: comment2,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start2 ?? end
  };
}
function containsNewline(key3) {
  if (!key3)
    return null;
  switch (key3.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key3.source.includes("\n"))
        return true;
      if (key3.end) {
        for (const st of key3.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key3.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start: start2, key: key3, sep: sep4, value } = collItem;
    const keyProps = resolveProps(start2, {
      indicator: "explicit-key-ind",
      next: key3 ?? sep4?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key3) {
        if (key3.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key3 && key3.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep4) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key3)) {
        onError(key3 ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key3 ? composeNode2(ctx, key3, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start2, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key3, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep4 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key3 || key3.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep4, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start: start2, value } of bs.items) {
    const props = resolveProps(start2, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start2, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}
function resolveEnd(end, offset, reqSpace, onError) {
  let comment2 = "";
  if (end) {
    let hasSpace = false;
    let sep4 = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment2)
            comment2 = cb;
          else
            comment2 += sep4 + cb;
          sep4 = "";
          break;
        }
        case "newline":
          if (comment2)
            sep4 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment: comment2, offset };
}
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start: start2, key: key3, sep: sep4, value } = collItem;
    const props = resolveProps(start2, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key3 ?? sep4?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep4 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key3))
        onError(
          key3,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start2) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep4 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep4, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key3 ? composeNode2(ctx, key3, props, onError) : composeEmptyNode2(ctx, keyStart, start2, null, props, onError);
      if (isBlock(key3))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep4 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep4)
            for (const st of sep4) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name2 = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}
function resolveBlockScalar(ctx, scalar, onError) {
  const start2 = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start2, start2, start2] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines2 = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines2.length;
  for (let i = lines2.length - 1; i >= 0; --i) {
    const content = lines2[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines2.length > 0 ? "\n".repeat(Math.max(1, lines2.length - 1)) : "";
    let end2 = start2 + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start2, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines2[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines2.length - 1; i >= chompStart; --i) {
    if (lines2[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep4 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines2[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines2[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep4 + indent.slice(trimIndent) + content;
      sep4 = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep4 === " ")
        sep4 = "\n";
      else if (!prevMoreIndented && sep4 === "\n")
        sep4 = "\n\n";
      value += sep4 + indent.slice(trimIndent) + content;
      sep4 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep4 === "\n")
        value += "\n";
      else
        sep4 = "\n";
    } else {
      value += sep4 + content;
      sep4 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines2.length; ++i)
        value += "\n" + lines2[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start2 + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start2, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment2 = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment2 = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment: comment2, length };
}
function splitLines(source) {
  const split = source.split(/\n( *)/);
  const first = split[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines2 = [line0];
  for (let i = 1; i < split.length; i += 2)
    lines2.push([split[i], split[i + 1]]);
  return lines2;
}
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep4 = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep4 === "\n")
        res += sep4;
      else
        sep4 = "\n";
    } else {
      res += sep4 + lm;
      sep4 = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep4 + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code2 = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code2);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment2)
    scalar.comment = comment2;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment: comment2, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment2;
    else
      node.commentBefore = comment2;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment2) {
    node.comment = comment2;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}
function composeDoc(options, directives, { offset, start: start2, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start2, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment2 = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment: comment2, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code2, message, warning2) => {
      const pos = getErrorPos(source);
      if (warning2)
        this.warnings.push(new YAMLWarning(pos, code2, message));
      else
        this.errors.push(new YAMLParseError(pos, code2, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment2) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment2;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning2) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error2);
        else
          this.doc.errors.push(error2);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};
var cst_exports = {};
__export(cst_exports, {
  BOM: () => BOM,
  DOCUMENT: () => DOCUMENT,
  FLOW_END: () => FLOW_END,
  SCALAR: () => SCALAR2,
  createScalarToken: () => createScalarToken,
  isCollection: () => isCollection2,
  isScalar: () => isScalar2,
  prettyToken: () => prettyToken,
  resolveAsScalar: () => resolveAsScalar,
  setScalarValue: () => setScalarValue,
  stringify: () => stringify2,
  tokenType: () => tokenType,
  visit: () => visit2
});
function resolveAsScalar(token, strict = true, onError) {
  if (token) {
    const _onError = (pos, code2, message) => {
      const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
      if (onError)
        onError(offset, code2, message);
      else
        throw new YAMLParseError([offset, offset + 1], code2, message);
    };
    switch (token.type) {
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return resolveFlowScalar(token, strict, _onError);
      case "block-scalar":
        return resolveBlockScalar({ options: { strict } }, token, _onError);
    }
  }
  return null;
}
function createScalarToken(value, context) {
  const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
  const source = stringifyString({ type, value }, {
    implicitKey,
    indent: indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  const end = context.end ?? [
    { type: "newline", offset: -1, indent, source: "\n" }
  ];
  switch (source[0]) {
    case "|":
    case ">": {
      const he = source.indexOf("\n");
      const head2 = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      const props = [
        { type: "block-scalar-header", offset, indent, source: head2 }
      ];
      if (!addEndtoBlockProps(props, end))
        props.push({ type: "newline", offset: -1, indent, source: "\n" });
      return { type: "block-scalar", offset, indent, props, source: body };
    }
    case '"':
      return { type: "double-quoted-scalar", offset, indent, source, end };
    case "'":
      return { type: "single-quoted-scalar", offset, indent, source, end };
    default:
      return { type: "scalar", offset, indent, source, end };
  }
}
function setScalarValue(token, value, context = {}) {
  let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
  let indent = "indent" in token ? token.indent : null;
  if (afterKey && typeof indent === "number")
    indent += 2;
  if (!type)
    switch (token.type) {
      case "single-quoted-scalar":
        type = "QUOTE_SINGLE";
        break;
      case "double-quoted-scalar":
        type = "QUOTE_DOUBLE";
        break;
      case "block-scalar": {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
        break;
      }
      default:
        type = "PLAIN";
    }
  const source = stringifyString({ type, value }, {
    implicitKey: implicitKey || indent === null,
    indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
    inFlow,
    options: { blockQuote: true, lineWidth: -1 }
  });
  switch (source[0]) {
    case "|":
    case ">":
      setBlockScalarValue(token, source);
      break;
    case '"':
      setFlowScalarValue(token, source, "double-quoted-scalar");
      break;
    case "'":
      setFlowScalarValue(token, source, "single-quoted-scalar");
      break;
    default:
      setFlowScalarValue(token, source, "scalar");
  }
}
function setBlockScalarValue(token, source) {
  const he = source.indexOf("\n");
  const head2 = source.substring(0, he);
  const body = source.substring(he + 1) + "\n";
  if (token.type === "block-scalar") {
    const header = token.props[0];
    if (header.type !== "block-scalar-header")
      throw new Error("Invalid block scalar header");
    header.source = head2;
    token.source = body;
  } else {
    const { offset } = token;
    const indent = "indent" in token ? token.indent : -1;
    const props = [
      { type: "block-scalar-header", offset, indent, source: head2 }
    ];
    if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
      props.push({ type: "newline", offset: -1, indent, source: "\n" });
    for (const key3 of Object.keys(token))
      if (key3 !== "type" && key3 !== "offset")
        delete token[key3];
    Object.assign(token, { type: "block-scalar", indent, props, source: body });
  }
}
function addEndtoBlockProps(props, end) {
  if (end)
    for (const st of end)
      switch (st.type) {
        case "space":
        case "comment":
          props.push(st);
          break;
        case "newline":
          props.push(st);
          return true;
      }
  return false;
}
function setFlowScalarValue(token, source, type) {
  switch (token.type) {
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      token.type = type;
      token.source = source;
      break;
    case "block-scalar": {
      const end = token.props.slice(1);
      let oa = source.length;
      if (token.props[0].type === "block-scalar-header")
        oa -= token.props[0].source.length;
      for (const tok of end)
        tok.offset += oa;
      delete token.props;
      Object.assign(token, { type, source, end });
      break;
    }
    case "block-map":
    case "block-seq": {
      const offset = token.offset + source.length;
      const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
      delete token.items;
      Object.assign(token, { type, source, end: [nl] });
      break;
    }
    default: {
      const indent = "indent" in token ? token.indent : -1;
      const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
      for (const key3 of Object.keys(token))
        if (key3 !== "type" && key3 !== "offset")
          delete token[key3];
      Object.assign(token, { type, indent, source, end });
    }
  }
}
var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
  switch (token.type) {
    case "block-scalar": {
      let res = "";
      for (const tok of token.props)
        res += stringifyToken(tok);
      return res + token.source;
    }
    case "block-map":
    case "block-seq": {
      let res = "";
      for (const item2 of token.items)
        res += stringifyItem(item2);
      return res;
    }
    case "flow-collection": {
      let res = token.start.source;
      for (const item2 of token.items)
        res += stringifyItem(item2);
      for (const st of token.end)
        res += st.source;
      return res;
    }
    case "document": {
      let res = stringifyItem(token);
      if (token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
    default: {
      let res = token.source;
      if ("end" in token && token.end)
        for (const st of token.end)
          res += st.source;
      return res;
    }
  }
}
function stringifyItem({ start: start2, key: key3, sep: sep4, value }) {
  let res = "";
  for (const st of start2)
    res += st.source;
  if (key3)
    res += stringifyToken(key3);
  if (sep4)
    for (const st of sep4)
      res += st.source;
  if (value)
    res += stringifyToken(value);
  return res;
}
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit2(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit2.BREAK = BREAK2;
visit2.SKIP = SKIP2;
visit2.REMOVE = REMOVE2;
visit2.itemAtPath = (cst, path) => {
  let item2 = cst;
  for (const [field, index] of path) {
    const tok = item2?.[field];
    if (tok && "items" in tok) {
      item2 = tok.items[index];
    } else
      return void 0;
  }
  return item2;
};
visit2.parentCollection = (cst, path) => {
  const parent = visit2.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item2, visitor) {
  let ctrl = visitor(item2, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item2[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item2, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item2, path) : ctrl;
}
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
var isCollection2 = (token) => !!token && "items" in token;
var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
function prettyToken(token) {
  switch (token) {
    case BOM:
      return "<BOM>";
    case DOCUMENT:
      return "<DOC>";
    case FLOW_END:
      return "<FLOW_END>";
    case SCALAR2:
      return "<SCALAR>";
    default:
      return JSON.stringify(token);
  }
}
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote3 = this.charAt(0);
    let end = this.buffer.indexOf(quote3, this.pos + 1);
    if (quote3 === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};
function includesToken(list3, type) {
  for (let i = 0; i < list3.length; ++i)
    if (list3[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list3) {
  for (let i = 0; i < list3.length; ++i) {
    switch (list3[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error2) {
    const token = error2 ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start2 = getFirstKeyStartProps(prev);
      let sep4;
      if (scalar.end) {
        sep4 = scalar.end;
        sep4.push(this.sourceToken);
        delete scalar.end;
      } else
        sep4 = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start: start2, key: scalar, sep: sep4 }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start2 = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start2 = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start2.push(this.sourceToken);
            map2.items.push({ start: start2 });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start2.push(this.sourceToken);
            map2.items.push({ start: start2, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start22 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start22, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start22 = getFirstKeyStartProps(it.start);
              const key3 = it.key;
              const sep4 = it.sep;
              sep4.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start22, key: key3, sep: sep4 }]
              });
            } else if (start2.length > 0) {
              it.sep = it.sep.concat(start2, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start: start2, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start: start2, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start: start2 });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep4 = fc.end.splice(1, fc.end.length);
        sep4.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start: start2, key: fc, sep: sep4 }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        start2.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start2 = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: start2, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start2, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start2.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// lib/core/text/look-alike.js
var FOREIGN = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u051B\u051D\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03B1";
var LATIN = "aeopcyxijsdhqwABEKMHOPCTYXIJSABEZHIKMNOPTYXoa";
var LATIN_OF = new Map([...FOREIGN].map((letter, at) => [letter, LATIN[at] ?? letter]));
var UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
var SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
var DASHES = /[\u2010-\u2015\u2212]/g;
function appearance(text2) {
  if (/^[ -~]*$/.test(text2))
    return text2;
  const plain3 = text2.replace(UNSEEN, "").replace(SPACES, " ").replace(DASHES, "-").normalize("NFKC");
  return [...plain3].map((letter) => LATIN_OF.get(letter) ?? letter).join("");
}
function unseenDifference(one, other) {
  if (one === other || appearance(one) !== appearance(other))
    return null;
  if (one.normalize("NFC") === other.normalize("NFC")) {
    return "an accent is a character of its own in one of them (Unicode NFD) and part of its letter in the other (NFC)";
  }
  const odd = oddCharacter(one, other) ?? oddCharacter(other, one);
  return odd === null ? "their characters are not the same" : odd;
}
function oddCharacter(one, other) {
  const known = new Set(other);
  const odd = [...one].find((character) => !known.has(character) && !/[ -~]/.test(character));
  if (odd === void 0)
    return null;
  return `one of them has ${described(odd)}`;
}
function described(character) {
  const code2 = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (character === "\xA0" || character === "\u202F")
    return `a no-break space (${code2})`;
  if (character.search(SPACES) === 0)
    return `a space of another width (${code2})`;
  if (character.search(UNSEEN) === 0)
    return `a character that cannot be seen (${code2})`;
  if (character.search(DASHES) === 0)
    return `a dash (${code2}) in place of -`;
  const latin = LATIN_OF.get(character);
  if (latin === void 0)
    return `the character ${code2}`;
  const script = new RegExp("\\p{Script=Cyrillic}", "u").test(character) ? "Cyrillic" : "Greek";
  return `the ${script} letter ${code2} in place of ${latin}`;
}

// lib/core/yaml/reader.js
var TRUE_OR_FALSE = "true or false";
var A_LIST = "a list";
var NULL = /^(?:|~|null|Null|NULL)$/;
var BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
function shapeOf(node) {
  if (node === null)
    return "null";
  if (!isAlias(node) && node.tag !== void 0)
    return "refused";
  if (isMap(node))
    return "mapping";
  if (isSeq(node))
    return "list";
  if (!isScalar(node))
    return "refused";
  if (node.type !== Scalar.PLAIN)
    return "text";
  const value = String(node.value);
  return NULL.test(value) ? "null" : BOOLEAN.test(value) ? "boolean" : "text";
}
function isWrittenNull({ node }) {
  return isScalar(node) && shapeOf(node) === "null" && /\S/.test(String(node.value));
}
var SHAPES = {
  text: "a text",
  boolean: "a boolean",
  null: "nothing",
  mapping: "a mapping",
  list: "a list",
  refused: "an alias or a tagged value"
};
function placeOf(reading, node) {
  const [start2, end] = node.range;
  return reading.written.place(start2, end);
}
function refuse(reading, node, at, what2, expected) {
  const shape = shapeOf(node);
  if (shape === "refused")
    return null;
  if (node === null || shape === "null") {
    reading.problems.push(error("empty-value", `${what2} has no value; it must be ${expected}`, "Write a value, or remove it.", at));
    return null;
  }
  const place = placeOf(reading, node);
  const hint = hintFor2(shape, expected);
  const found = SHAPES[shape];
  const message = `${what2} must be ${expected}, but it is ${found}`;
  reading.problems.push(error("wrong-type", message, hint ?? void 0, place));
  return null;
}
function hintFor2(shape, expected) {
  if (expected === A_LIST && shape === "mapping")
    return 'Make a list of it: write "- " before each item.';
  if (shape === "boolean")
    return "If the word itself is meant, quote it.";
  return expected === TRUE_OR_FALSE ? "Write true or false, without quotes." : null;
}
function readText(reading, field) {
  return textOf2(reading, field.node, field.place, `\`${field.key}\``, "a text");
}
function textOf2(reading, node, after, what2, expected) {
  if (!isScalar(node) || shapeOf(node) !== "text")
    return refuse(reading, node, after, what2, expected);
  const value = String(node.value);
  const place = placeOf(reading, node);
  let starts = null;
  const at = (start2, end) => {
    starts ??= openings(value, reading.written.text.slice(node.range[0], node.range[1]), node.range[0]);
    const from = starts.get(start2);
    return from === void 0 ? place : reading.written.place(from, from + end - start2);
  };
  return { value, place, at };
}
function openings(value, raw, offset) {
  const inValue = offsetsOfOpenings(value);
  const inSource = offsetsOfOpenings(raw);
  if (inValue.length !== inSource.length)
    return /* @__PURE__ */ new Map();
  return new Map(inValue.map((start2, index) => [start2, offset + (inSource[index] ?? 0)]));
}
function offsetsOfOpenings(text2) {
  return [...text2.matchAll(/\$\{/g)].map(({ index }) => index);
}
function readBoolean(reading, field) {
  const { node } = field;
  if (!isScalar(node) || shapeOf(node) !== "boolean") {
    return refuse(reading, node, field.place, `\`${field.key}\``, TRUE_OR_FALSE);
  }
  return String(node.value).toLowerCase() === "true";
}
function readTexts(reading, field) {
  const what2 = `\`${field.key}\``;
  if (!isSeq(field.node)) {
    const text2 = textOf2(reading, field.node, field.place, what2, "a text or a list of texts");
    return text2 && [text2];
  }
  const items = field.node.items;
  if (items.length === 0) {
    reading.problems.push(error("empty-value", `${what2} is an empty list`, "Write at least one value, or remove the key.", placeOf(reading, field.node)));
    return null;
  }
  const texts = items.map((item2) => textOf2(reading, item2, placeOf(reading, item2), `an item of ${what2}`, "a text"));
  return texts.every((text2) => text2 !== null) ? texts : null;
}
function readItems(reading, field) {
  if (!isSeq(field.node))
    return refuse(reading, field.node, field.place, `\`${field.key}\``, A_LIST);
  return field.node.items;
}

// lib/core/yaml/fields.js
function readFields(reading, node, at, what2, keys, foreign = {}, spellings2 = {}) {
  if (!isMap(node))
    return refuse(reading, node, at, what2, "a mapping");
  const fields = /* @__PURE__ */ new Map();
  for (const pair of node.items) {
    const key3 = pair.key;
    const place = placeOf(reading, key3);
    if (!isScalar(key3)) {
      if (!isAlias(key3))
        reading.problems.push(oddKey(place));
      continue;
    }
    const written4 = String(key3.value);
    const name2 = Object.hasOwn(spellings2, written4) ? String(spellings2[written4]) : written4;
    const first = fields.get(name2);
    if (!keys.includes(name2))
      reading.problems.push(unknownKey(name2, what2, keys, place, foreign));
    else if (first !== void 0)
      reading.problems.push(repeatedKey(name2, place, first.place));
    else
      fields.set(name2, { key: name2, place, node: pair.value });
  }
  return fields;
}
function meantKeys(node, keys) {
  const names = isMap(node) ? node.items.flatMap(({ key: key3 }) => isScalar(key3) ? [String(key3.value)] : []) : [];
  return new Set(names.flatMap((name2) => keys.includes(name2) ? [] : nearest(appearance(name2), keys) ?? []));
}
function oddKey(place) {
  return error("wrong-type", "a key must be a text", void 0, place);
}
function unknownKey(name2, what2, keys, place, foreign) {
  if (name2 === "<<") {
    const message = "`<<` is a YAML merge key, which a manifest cannot use";
    return error("yaml-merge", message, "Write the keys out; what links share goes under `defaults:`.", place);
  }
  const hint = `${advice(name2, keys, foreign)}Known keys: ${listed(keys)}.`;
  return error("unknown-key", `${what2} has no key ${quoted(name2)}`, hint, place);
}
function advice(name2, keys, foreign) {
  if (Object.hasOwn(foreign, name2))
    return `${foreign[name2]} `;
  const meant = nearest(appearance(name2), keys);
  if (meant === null)
    return "";
  const unseen2 = unseenDifference(name2, meant);
  return `Did you mean \`${meant}\`? ${unseen2 === null ? "" : `They look the same, but ${unseen2}. `}`;
}
function repeatedKey(name2, place, first) {
  const message = `the key ${quoted(name2)} is given twice`;
  return error("duplicate-key", message, "Remove one of the two.", place, first);
}

// lib/core/pattern/file-pattern.js
var LONGEST4 = 1024;
function checkPatterns(texts, problems2) {
  append(problems2, texts.flatMap((text2) => patternProblem(text2) ?? []));
  const [first] = texts;
  if (first !== void 0 && texts.every(({ value }) => isExclude(value))) {
    problems2.push(error("only-excludes", "all patterns of `files` begin with `!`, so there is nothing to take away from", "Put a pattern without ! before them, such as **.", first.place));
  }
  return texts.map(({ value, place }) => ({ pattern: value, place }));
}
function patternProblem({ value, place }) {
  const refuse2 = (code2, message, hint) => {
    return error(code2, `the pattern ${quoted(value)} ${message}`, hint, place);
  };
  const pattern = isExclude(value) ? value.slice(1) : value;
  if (pattern.trim() === "")
    return refuse2("invalid-pattern", "is empty", "Write a path such as dist/*.zip.");
  if (pattern.length > LONGEST4) {
    return refuse2("pattern-too-large", `has more than ${LONGEST4} characters`, "Write several patterns.");
  }
  const alternatives = expandBraces(pattern);
  if (alternatives === null) {
    const message = `stands for more than ${MOST_ALTERNATIVES} alternatives`;
    return refuse2("pattern-too-large", message, "Use * in place of some braces, or write several patterns.");
  }
  if (alternatives.some(leavesRoot)) {
    return refuse2("pattern-outside-root", "leads out of the root folder", "Patterns are relative to the root. To look elsewhere, set the input `root`.");
  }
  return oddSign(pattern, refuse2);
}
function oddSign(pattern, refuse2) {
  if (pattern.includes("\0"))
    return refuse2("invalid-pattern", "contains a NUL character", "Remove it.");
  if (pattern.includes("\\")) {
    return refuse2("invalid-pattern", "contains a backslash", "Write / on every system, and [*] for a literal *.");
  }
  if (pattern.includes("${")) {
    return refuse2("invalid-pattern", "contains a variable, but variables are not replaced in patterns", "Use a wildcard in its place, such as dist/app-*.zip.");
  }
  const foreign = findUnexpanded(pattern).find(({ notation }) => IN_PATTERN.has(notation));
  if (foreign !== void 0) {
    return refuse2("invalid-pattern", `holds ${foreign.text}, which nothing replaces here`, "Use a wildcard in its place, such as dist/app-*.zip. For a literal $ write [$].");
  }
  return null;
}
var IN_PATTERN = /* @__PURE__ */ new Set(["variable", "github", "gitlab", "windows"]);
function leavesRoot(pattern) {
  return /^[/\\]/.test(pattern) || /^[A-Za-z]:/.test(pattern) || pattern.split(/[/\\]/).includes("..");
}

// lib/core/entry/entry-kind.js
function readPatterns(reading, field) {
  if (field === void 0)
    return [];
  const texts = readTexts(reading, field);
  return texts === null ? null : checkPatterns(texts, reading.problems);
}
function missingKey(reading, place, message) {
  reading.problems.push(error("missing-key", message, void 0, place));
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
function hasControl(text2) {
  return !/^[ -~]*$/.test(text2) && new RegExp("\\p{Cc}", "u").test(text2);
}
function decoded(segment) {
  try {
    const text2 = decodeURIComponent(segment);
    return text2.includes("/") || hasControl(text2) || text2.trim() === "" ? segment : text2;
  } catch {
    return segment;
  }
}

// lib/core/entry/schema-words.js
function schemaText(description, extra = {}) {
  return { type: ["string", "number"], description, ...extra };
}
function schemaTexts(description) {
  const item2 = { type: ["string", "number"] };
  return { description, anyOf: [item2, { type: "array", items: item2, minItems: 1 }] };
}
function schemaPatterns(what2) {
  return schemaTexts(`Patterns of ${what2}: * and ? within a folder, ** across folders, [a-z], {a,b}; ! at the start excludes.`);
}
function schemaMapping(description, properties, required) {
  return { type: "object", description, properties, required, additionalProperties: false };
}
var FILE_VARIABLE_WORDS = "${path}, ${basename}, ${stem}, ${ext}, ${dir}, ${size} and ${sha256}";
var FILE_NAME_WORDS = "Default: ${basename}.";

// lib/core/entry/link-keys.js
var key = (record2) => record2;
var templateKey = (schema4) => key({ absent: null, read: readTemplate, schema: schema4 });
var LINK_KEYS = {
  name: templateKey(({ defaultName }) => schemaText(`Name of the link, unique within the release. ${defaultName}`)),
  url: templateKey(({ url }) => schemaText(url)),
  link_type: key({
    absent: "other",
    read: readLinkType,
    schema: () => ({ description: "What the link leads to.", enum: LINK_TYPES, default: "other" })
  }),
  protect: key({
    absent: false,
    read: (reading, field) => readBoolean(reading, field) ?? false,
    schema: () => ({
      description: "Whether the link is never changed or deleted: a run that would do so fails.",
      type: "boolean",
      default: false
    })
  }),
  sha256: templateKey(() => schemaText("SHA-256 that the file should have, in hex. It is compared where the server reports one.")),
  was: templateKey(() => schemaText("Old name of the link. A link of that name is updated in place, whatever else is new.")),
  direct_asset_path: key({
    absent: null,
    read: (reading, field, names) => isWrittenNull(field) ? null : readTemplate(reading, field, pathVariables(names)),
    schema: () => ({
      type: ["string", "number", "null"],
      description: "Permanent path of the link: \u2026/-/releases/<tag>/downloads<path>. Letters, digits and _ . - / only. May use ${name}. null: none, whatever `defaults` says.",
      examples: ["/bin/app.zip"]
    })
  })
};
var OLD_NAMES = { filepath: "direct_asset_path" };
var PATH_VARIABLES = ["name", "basename", "stem", "ext"];
function pathVariables(names) {
  return [.../* @__PURE__ */ new Set([...names, ...PATH_VARIABLES])];
}
var NAMES = Object.keys(LINK_KEYS);
var LINK_KEY_NAMES = [...NAMES, ...Object.keys(OLD_NAMES)];
function noTemplates(place) {
  return valuesOf(place, (name2) => LINK_KEYS[name2].absent);
}
function readLinkTemplates(reading, fields, place, names, defaults) {
  const path = fields.get("direct_asset_path");
  const filepath = fields.get("filepath");
  if (path !== void 0 && filepath !== void 0) {
    const message = "`filepath` is the old name of `direct_asset_path`; an entry has one of them";
    reading.problems.push(error("two-paths", message, "Remove `filepath`.", filepath.place, path.place));
  }
  return valuesOf(place, (name2) => {
    const field = fields.get(name2) ?? (name2 === OLD_NAMES.filepath ? filepath : void 0);
    return field === void 0 ? sharedValue(name2, place, defaults) : LINK_KEYS[name2].read(reading, field, names);
  });
}
function sharedValue(name2, place, defaults) {
  const value = defaults[name2];
  if (value === void 0)
    return LINK_KEYS[name2].absent;
  return typeof value === "object" && value !== null ? { ...value, place } : value;
}
function valuesOf(place, each) {
  const values = { place };
  for (const name2 of NAMES)
    values[name2] = each(name2);
  return values;
}
function linkTemplates(values) {
  return NAMES.flatMap((name2) => {
    const value = values[name2];
    return value === null || typeof value !== "object" ? [] : [value];
  });
}
function readTemplate(reading, field, names) {
  const text2 = field === void 0 ? null : readText(reading, field);
  return text2 === null ? null : parseTemplate(text2, names, reading.problems);
}
function readLinkType(reading, field) {
  const text2 = readText(reading, field);
  return text2 === null ? "other" : linkTypeOf(reading, text2);
}
function linkTypeOf(reading, text2) {
  const type = LINK_TYPES.find((known) => known === text2.value);
  if (type !== void 0)
    return type;
  const meant = nearest(appearance(text2.value), LINK_TYPES);
  const hint = `${meant === null ? "" : `Did you mean ${meant}? `}GitLab knows ${listed(LINK_TYPES)}, in lower case.`;
  reading.problems.push(error("unknown-link-type", `${quoted(text2.value)} is not a link type`, hint, text2.place));
  return "other";
}

// lib/core/entry/package-entry.js
function readPackage(reading, fields, at, what2, hasUnknownKeys) {
  const [name2, version] = ["package", "version"].map((key3) => {
    const field = fields.get(key3);
    if (field === void 0 && !hasUnknownKeys)
      missingKey(reading, at, `${what2} needs a \`${key3}\``);
    return readTemplate(reading, field, RUN_VARIABLES);
  });
  const project = readTemplate(reading, fields.get("project"), RUN_VARIABLES);
  return name2 && version ? { package: name2, version, project } : null;
}
var packageSchemas = () => ({
  package: schemaText("Name of a generic package in the registry of the project."),
  version: schemaText("Version of the package.", { examples: ["${version}"] }),
  project: schemaText("Full path or numeric id of another project of the same GitLab, whose registry has the package.")
});
var PACKAGE = {
  called: "an entry with `package`",
  mark: "package",
  keys: ["package", "version", "project", "files"],
  variables: FILE_VARIABLES,
  read({ reading, fields, templates, hasUnknownKeys }) {
    const which = readPackage(reading, fields, templates.place, "an entry with `package`", hasUnknownKeys);
    const patterns = readPatterns(reading, fields.get("files"));
    return which && patterns && { kind: "package", ...templates, ...which, patterns };
  },
  templates: (entry) => [entry.package, entry.version, entry.project],
  source: (entry) => `the package ${quoted(entry.package.written)}`,
  needsServer: () => true,
  schema: () => ({
    description: "One link for each file of a generic package.",
    properties: { ...packageSchemas(), files: schemaPatterns("file names. Default: all files") },
    required: ["package", "version"],
    defaultName: FILE_NAME_WORDS,
    url: `Default: the address of the file. May use ${FILE_VARIABLE_WORDS}.`
  })
};

// lib/core/entry/files-entry.js
var FILES = {
  called: "an entry with local `files`",
  mark: null,
  keys: ["files", "upload", "checksums"],
  variables: FILE_VARIABLES,
  read({ reading, fields, templates, hasUnknownKeys }) {
    const upload = readUpload(reading, fields.get("upload"));
    const sums = fields.get("checksums");
    const checksums = readTemplate(reading, sums, RUN_VARIABLES);
    if (sums !== void 0 && !fields.has("upload") && !hasUnknownKeys) {
      missingKey(reading, sums.place, "`checksums` needs `upload`, which puts the checksum file beside the others");
    }
    const files = fields.get("files");
    const { place } = templates;
    if (files === void 0) {
      if (!hasUnknownKeys)
        missingKey(reading, place, "`upload` needs `files` to put into the package");
      return null;
    }
    const patterns = readPatterns(reading, files);
    if (!fields.has("url") && !fields.has("upload") && !hasUnknownKeys) {
      missingKey(reading, place, "an entry with local `files` needs a `url` (or `upload`)");
    }
    return patterns && { kind: "files", ...templates, patterns, upload, checksums };
  },
  templates: ({ upload, checksums }) => upload === null ? [checksums] : [upload.package, upload.version, upload.project, upload.file, checksums],
  source: () => "the root folder",
  needsServer: ({ upload }) => upload !== null,
  schema: () => ({
    description: "One link for each local file that matches.",
    properties: {
      files: schemaPatterns("local files, relative to the root"),
      upload: uploadSchema(),
      checksums: checksumsSchema()
    },
    required: ["files"],
    defaultName: FILE_NAME_WORDS,
    url: `Where the file can be downloaded. May use ${FILE_VARIABLE_WORDS}.`,
    extra: { anyOf: [{ required: ["url"] }, { required: ["upload"] }] }
  })
};
function readUpload(reading, field) {
  if (field === void 0)
    return null;
  const before = reading.problems.length;
  const fields = readFields(reading, field.node, field.place, "`upload`", [
    "package",
    "version",
    "project",
    "file",
    "replace"
  ]);
  if (fields === null)
    return null;
  const hasUnknownKeys = reading.problems.length > before;
  const which = readPackage(reading, fields, field.place, "`upload`", hasUnknownKeys);
  const replace = fields.get("replace");
  const value = replace === void 0 ? false : readBoolean(reading, replace);
  const file = readTemplate(reading, fields.get("file"), FILE_VARIABLES);
  return which && { ...which, file, replace: value ?? false, place: field.place };
}
function checksumsSchema() {
  return schemaText("Name of a file with the SHA-256 of each, uploaded and linked as one more.", {
    examples: ["SHA256SUMS"]
  });
}
function uploadSchema() {
  const description = "Puts the files into the generic package registry first; the URL then defaults to the file there.";
  const file = schemaText("Name of a file in the package. Default: ${basename}.", {
    examples: ["${basename|file}"]
  });
  const replace = {
    type: "boolean",
    description: "Whether a different file of the same name may be replaced.",
    default: false
  };
  return schemaMapping(description, { ...packageSchemas(), file, replace }, ["package", "version"]);
}

// lib/core/entry/github-entry.js
var REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.+$)[A-Za-z0-9._-]+$/;
function readRepository(reading, field) {
  const text2 = readText(reading, field);
  if (text2 === null)
    return null;
  if (!REPOSITORY.test(text2.value)) {
    const hint = "Write owner/name, as in: github: octocat/hello-world.";
    const message = `${quoted(text2.value)} is not a GitHub repository`;
    reading.problems.push(error("invalid-repository", message, hint, text2.place));
    return null;
  }
  const slash = text2.value.indexOf("/");
  return {
    owner: text2.value.slice(0, slash),
    repository: text2.value.slice(slash + 1),
    place: text2.place
  };
}
var GITHUB = {
  called: "an entry with `github`",
  mark: "github",
  keys: ["github", "tag", "files"],
  variables: ASSET_VARIABLES,
  read({ reading, fields, templates }) {
    const field = fields.get("github");
    const named2 = field === void 0 ? null : readRepository(reading, field);
    const tag = readTemplate(reading, fields.get("tag"), RUN_VARIABLES);
    const patterns = readPatterns(reading, fields.get("files"));
    if (named2 === null || patterns === null)
      return null;
    const { owner, repository } = named2;
    return { kind: "github", ...templates, owner, repository, tag, patterns };
  },
  templates: (entry) => [entry.tag],
  source: (entry) => `the GitHub release of ${entry.owner}/${entry.repository}`,
  needsServer: () => true,
  schema: () => ({
    description: "One link for each asset of a GitHub release.",
    properties: {
      github: {
        type: "string",
        description: "Repository whose release has the assets.",
        pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$",
        examples: ["owner/app"]
      },
      tag: schemaText("Tag of the GitHub release. Default: ${tag}."),
      files: schemaPatterns("asset names. Default: all assets")
    },
    required: ["github"],
    defaultName: FILE_NAME_WORDS,
    url: `Default: the address of the asset. May use ${FILE_VARIABLE_WORDS}, \${asset.name}, \${asset.size} and \${asset.digest}.`
  })
};

// lib/core/entry/link-entry.js
var LINK = {
  called: "a literal link",
  mark: null,
  keys: [],
  variables: RUN_VARIABLES,
  read({ reading, fields, templates, hasUnknownKeys }) {
    const { place, url } = templates;
    if (url !== null)
      return { ...templates, kind: "link", url };
    if (!fields.has("url") && !hasUnknownKeys) {
      missingKey(reading, place, "an entry needs a `url`, `files`, `github` or `package`");
    }
    return null;
  },
  templates: () => [],
  source: null,
  needsServer: () => false,
  schema: () => ({
    description: "One link.",
    properties: {},
    required: ["url"],
    defaultName: "Default: the last path segment of the URL.",
    url: "Where the link leads: http, https or ftp."
  })
};

// lib/core/entry/kinds.js
var KINDS = { link: LINK, files: FILES, github: GITHUB, package: PACKAGE };
function recordOf(kind) {
  return KINDS[kind];
}
var NAMES2 = Object.keys(KINDS);
var ALL_KEYS = [
  .../* @__PURE__ */ new Set([...LINK_KEY_NAMES, ...NAMES2.flatMap((name2) => KINDS[name2].keys)])
];
function kindRecord(kind) {
  return recordOf(kind);
}
function templatesOf(entry) {
  const own3 = recordOf(entry.kind).templates(entry);
  return [...linkTemplates(entry), ...own3.filter((template) => template !== null)];
}
function usesVariable(entry, names) {
  return templatesOf(entry).some(({ parts }) => parts.some((part) => part.kind === "variable" && names.includes(part.name)));
}
function needsServer(entry) {
  return recordOf(entry.kind).needsServer(entry);
}
function sourceName(entry) {
  return recordOf(entry.kind).source?.(entry) ?? "the manifest";
}
function kindOf(fields, meant, problems2) {
  const marked = NAMES2.flatMap((name2) => fields.get(KINDS[name2].mark ?? "") ?? []);
  const [first, second] = marked;
  if (first !== void 0 && second !== void 0) {
    const message = `an entry takes its files from \`${first.key}\` or from \`${second.key}\`, not from both`;
    problems2.push(error("two-sources", message, "Write two entries instead.", second.place, first.place));
    return null;
  }
  const shows = (key3) => key3 !== null && (fields.has(key3) || meant.has(key3));
  return NAMES2.find((name2) => shows(KINDS[name2].mark)) ?? NAMES2.find((name2) => KINDS[name2].mark === null && KINDS[name2].keys.some(shows)) ?? "link";
}
function refuseMisplaced(fields, kind, problems2) {
  const { keys, called } = KINDS[kind];
  for (const { key: key3, place } of fields.values()) {
    if (LINK_KEY_NAMES.includes(key3) || keys.includes(key3))
      continue;
    problems2.push(error("misplaced-key", `\`${key3}\` has no meaning in ${called}`, homeOf(key3), place));
  }
}
function homeOf(key3) {
  const owners = NAMES2.filter((name2) => KINDS[name2].keys.includes(key3));
  const homes = owners.map((name2) => KINDS[name2].called);
  const inUpload = key3 === "version" || key3 === "project" ? ", or into `upload`" : "";
  return `It belongs to ${listed(homes, "or")}${inUpload}.`;
}

// lib/app/prepare/local-files.js
var SAMPLE = { size: 0, sha256: "0".repeat(64) };
async function localFiles(entry, variables2, { workspace, contents, urlOf }) {
  const listed2 = await workspace.listFiles(entry.patterns);
  if (!listed2.ok)
    return listed2;
  const files = entry.checksums !== null || entry.sha256 !== null || usesVariable(entry, ["size", "sha256"]) ? await measured(listed2.value, entry.place, contents, entry.upload === null) : { ok: true, value: listed2.value.map((path) => ({ path })), warnings: [] };
  if (!files.ok)
    return files;
  const { upload } = entry;
  if (upload === null)
    return { ...files, warnings: listed2.warnings };
  const target = packageVersion(upload, lookup(variables2, null));
  if (!target.ok)
    return target;
  const names = files.value.map((found) => uploadedName(upload, found, variables2));
  const problems2 = names.flatMap((name2) => fileNameProblem(name2, entry.place) ?? []);
  if (hasErrors(problems2))
    return { ok: false, problems: problems2 };
  const value = files.value.map((found, at) => {
    return { ...found, url: urlOf({ ...target.value, path: names[at] ?? "" }) };
  });
  const sums = sumFile(entry, variables2, value, names);
  if (!sums.ok)
    return sums;
  const [file] = sums.value;
  const url = file && urlOf({ ...target.value, path: file.path });
  return { ok: true, value: file && url ? [...value, { ...file, url }] : value, warnings: listed2.warnings };
}
function sumFile({ checksums, place }, variables2, found, names) {
  if (checksums === null || found.length === 0)
    return { ok: true, value: [], warnings: [] };
  const path = expandTemplate(checksums, lookup(variables2, null));
  const problems2 = [];
  const illegal = fileNameProblem(path, checksums.place);
  if (illegal !== null)
    problems2.push(illegal);
  if (names.includes(path)) {
    const message = `${quoted(path)} would be both the checksum file and one of the files`;
    const hint = "Exclude it with a pattern that begins with !, or give the checksum file another name.";
    problems2.push(error("duplicate-upload", message, hint, checksums.place, place));
  }
  const rows = found.map((file, at) => [names[at] ?? "", sha256Of(file) ?? ""]);
  return resultOf([{ path, text: `${sumText(rows)}
` }], problems2);
}
async function measured(paths, place, contents, isLinked) {
  const found = [];
  const problems2 = [];
  for (const path of paths) {
    const file = contents === null ? null : await contents.measure(path, isLinked);
    if (file?.ok === false)
      append(problems2, file.problems.map((problem2) => ({ ...problem2, place })));
    else
      found.push({
        path,
        size: file?.value.size ?? SAMPLE.size,
        sha256: file?.value.sha256 ?? SAMPLE.sha256
      });
  }
  return resultOf(found, problems2);
}

// lib/app/prepare/sources.js
function fileUrl({ gitlabUrl, facts, project }, address) {
  return genericFileUrl(gitlabUrl, facts.path ?? project ?? "group/project", address);
}
function createSources(ports, settings) {
  const { workspace, contents, packages: packages2, github } = ports;
  const filesOnce = remember();
  const assetsOnce = remember();
  const absent = (message, hint, place) => absentSource(message, hint, place, settings);
  async function inPackage(entry, variables2) {
    const wanted = packageVersion(entry, lookup(variables2, null));
    if (!wanted.ok)
      return wanted;
    const { package: name2, version } = wanted.value;
    const files = await filesOnce(packageKey(wanted.value), () => packages2.listFiles(wanted.value));
    if (files === null) {
      const what2 = `the project has no generic package ${quoted(name2)} of version ${quoted(version)}`;
      return absent(what2, "Name and version are compared exactly.", entry.place);
    }
    const found = files.map((file) => ({
      ...file,
      url: fileUrl(settings, { ...wanted.value, path: file.path })
    }));
    return selected(found, entry);
  }
  async function onGithub(entry, variables2) {
    const { owner, repository } = entry;
    const tag = entry.tag === null ? variables2.tag : expandTemplate(entry.tag, lookup(variables2, null));
    if (tag === null || tag.trim() === "")
      return { ok: false, problems: [noGithubTag(entry)] };
    const key3 = `${owner}/${repository} ${tag}`;
    const assets = await assetsOnce(key3, () => github.listAssets(owner, repository, tag));
    if (assets === null) {
      const what2 = noGithubRelease(owner, repository, tag);
      return absent(what2, "Drafts are not read. To use another release, set `tag`.", entry.place);
    }
    const found = assets.map(({ url, ...asset }) => ({ path: asset.name, url, asset }));
    return selected(found, entry);
  }
  const finders = {
    files: (entry, variables2) => localFiles(entry, variables2, { workspace, contents, urlOf: (address) => fileUrl(settings, address) }),
    package: (entry, variables2) => atEntry("package-registry", entry, () => inPackage(entry, variables2)),
    github: (entry, variables2) => atEntry("github", entry, () => onGithub(entry, variables2))
  };
  return {
    find(entry, variables2) {
      const find = finders[entry.kind];
      return find(entry, variables2);
    },
    ...githubTexts(github, settings)
  };
}
function createOfflineSources(workspace, settings) {
  return {
    async find(entry, variables2) {
      if (entry.kind !== "files")
        return { ok: true, value: null, warnings: [] };
      const urlOf = (address) => fileUrl(settings, address);
      return localFiles(entry, variables2, { workspace, contents: null, urlOf });
    },
    release: async () => ({ ok: true, value: null, warnings: [] }),
    releases: async () => ({ ok: true, value: [], warnings: [] })
  };
}
function selected(found, { patterns }) {
  const paths = new Set(selectPaths(patterns.map(({ pattern }) => pattern), found.map(({ path }) => path)));
  return { ok: true, value: found.filter(({ path }) => paths.has(path)), warnings: [] };
}
function noGithubTag(entry) {
  const hint = "The `tag` of the entry is blank. Leave it out to use the tag of the release.";
  const message = "it is not known which release on GitHub is meant";
  return error("no-tag", message, hint, entry.tag?.place ?? entry.place);
}
function atEntry(code2, { place }, find) {
  return atPlace(code2, place, find);
}
function remember() {
  const answers = /* @__PURE__ */ new Map();
  return (key3, ask) => {
    const answer = answers.get(key3) ?? ask();
    answers.set(key3, answer);
    return answer;
  };
}

// lib/app/version.js
var VERSION2 = "0.1.0";

// lib/gitlab/client/client.js


// lib/core/text/redact.js
var SHORTEST_TOKEN = 8;
var PIECE = 16;
var MASK2 = "[token]";
var VARIABLE_NAME = /^(?:\$\{?|%)[A-Z_][A-Z0-9_]*(?:\}|%)?$/;
function createRedactor(tokens) {
  const secrets = [...new Set(tokens)].filter((token) => token.length >= SHORTEST_TOKEN && !VARIABLE_NAME.test(token));
  secrets.sort((a, b) => b.length - a.length);
  const hide = secrets.map((secret) => {
    const [whole, pieces2] = [wholeHider(secret), pieceHider(secret)];
    return (text2) => pieces2(whole(text2));
  });
  return (text2) => hide.reduce((shown3, each) => each(shown3), text2);
}
function wholeHider(secret) {
  const run = (secret.match(/[A-Za-z0-9]+/g) ?? []).reduce((a, b) => b.length > a.length ? b : a, "");
  let pattern = null;
  return (text2) => {
    if (!text2.includes(run))
      return text2;
    pattern ??= new RegExp([...secret].map(spellings).join(""), "g");
    return text2.replace(pattern, MASK2);
  };
}
function spellings(character) {
  if (/[A-Za-z0-9]/.test(character))
    return character;
  const plain3 = character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  if (new RegExp("\\p{Surrogate}", "u").test(character))
    return plain3;
  const code2 = character.codePointAt(0) ?? 0;
  const hex = code2.toString(16).padStart(4, "0");
  const digits = [...hex].map((digit) => `[${digit}${digit.toUpperCase()}]`).join("");
  const named2 = NAMED[character];
  const bytes = [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  const ways = [
    `\\\\{0,3}${plain3}`,
    bytes.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`),
    `\\\\u${digits}`,
    `&#${code2};`,
    `&#x${digits.replace(/^(?:\[00\])*/, "")};`,
    ...named2 === void 0 ? [] : [named2]
  ];
  return `(?:${ways.join("|")})`;
}
var NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function pieceHider(secret) {
  if (secret.length <= PIECE)
    return (text2) => text2;
  const starts = [];
  for (let at = 0; at + PIECE <= secret.length; at += PIECE)
    starts.push(at);
  starts.push(secret.length - PIECE);
  const pieces2 = starts.map((at) => ({ at, piece: secret.slice(at, at + PIECE) }));
  return (text2) => pieces2.reduce((shown3, { at, piece }) => withoutPiece(shown3, secret, at, piece), text2);
}
function withoutPiece(text2, secret, at, piece) {
  let [kept, from] = ["", 0];
  for (let found = text2.indexOf(piece); found !== -1; found = text2.indexOf(piece, from)) {
    let [start2, before] = [found, at];
    while (start2 > from && before > 0 && text2[start2 - 1] === secret[before - 1])
      [start2, before] = [start2 - 1, before - 1];
    let [end, after] = [found + piece.length, at + piece.length];
    while (after < secret.length && text2[end] === secret[after])
      [end, after] = [end + 1, after + 1];
    kept += text2.slice(from, start2) + MASK2;
    from = end;
  }
  return from === 0 ? text2 : kept + text2.slice(from);
}

// lib/network/attempts.js
async function repeat(pace, attempt) {
  let failed = null;
  for (; ; ) {
    let waited = 0;
    const onWait = (ms) => {
      waited += ms;
    };
    if (!await pace.turn(failed, onWait))
      throw new StoreError("stopped", pace.whyStopped() ?? "");
    const ended = await attempt(waited).finally(() => pace.over());
    switch (ended.kind) {
      case "done":
        return ended.value;
      case "redirected":
        failed = null;
        break;
      case "failed": {
        const { error: error2, retry, throttled } = ended;
        if (throttled)
          pace.quiet(retry?.retryAfter ?? 0);
        const number2 = (failed?.number ?? 0) + 1;
        if (retry === null || number2 > pace.retries)
          throw error2;
        failed = { number: number2, message: error2.message, retryAfter: retry.retryAfter };
        break;
      }
      default:
        ended;
    }
  }
}

// lib/network/clock.js
function processTime() {
  return Number(process.hrtime.bigint()) / 1e6;
}
var systemClock = {
  now: processTime,
  wallTime: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signals) => new Promise((resolve7) => {
    if (signals.some((signal) => signal.aborted))
      return resolve7(false);
    const end = (slept) => {
      clearTimeout(timer);
      for (const signal of signals)
        signal.removeEventListener("abort", interrupt);
      resolve7(slept);
    };
    const interrupt = () => end(false);
    const timer = setTimeout(() => end(true), ms);
    for (const signal of signals)
      signal.addEventListener("abort", interrupt);
  })
};

// lib/core/record.js
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function errorCode(error2) {
  return isRecord(error2) && error2["code"] !== void 0 ? String(error2["code"]) : "";
}
var MOST_CAUSES = 5;
function* withCauses(error2) {
  let current = error2;
  for (let depth = 0; depth < MOST_CAUSES && isRecord(current); depth += 1) {
    yield current;
    const { cause, errors: errors2 } = current;
    current = cause ?? (Array.isArray(errors2) ? errors2[0] : void 0);
  }
}

// lib/core/run/end.js
function isLate({ reason }) {
  return isRecord(reason) && reason["name"] === "TimeoutError";
}
function whyEnded(...signals) {
  const ended = signals.find(({ aborted }) => aborted);
  if (ended === void 0)
    return null;
  return isLate(ended) ? "The deadline of the run passed" : "The run was cancelled";
}

// lib/network/pace.js
var MAX_WAIT = 6e4;
var FIRST_BACKOFF = 500;
var MAX_BACKOFF = 3e4;
function waitBefore(retry, retryAfter, random) {
  if (retryAfter !== null && retryAfter > 0)
    return Math.min(retryAfter, MAX_WAIT);
  return Math.round(random * Math.min(MAX_BACKOFF, FIRST_BACKOFF * 2 ** (retry - 1)));
}
var Pace = class {
  #options;
  #clock;
  /** On the clock's `now`. */
  #quietUntil = Number.NEGATIVE_INFINITY;
  /** Loaded when an answer has named a limit and another request is to leave. */
  #allowances = null;
  /** What answers have said since the last turn. */
  #heard = [];
  /** Requests that were sent and not answered yet. */
  #underWay = 0;
  /** Until when it was said that nothing is sent, so that it is said once. */
  #saidUntil = Number.NEGATIVE_INFINITY;
  constructor(options) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }
  /** Further tries after the first. */
  get retries() {
    return this.#options.retries;
  }
  /**
   * Waits for the turn of a request, after a failed try as long as a retry demands, and says so. Before a request that
   * the server would refuse for its rate limit it waits until that is over. Each turn that comes ends with `over`.
   *
   * @param onWait told the milliseconds of each wait
   * @returns false where the run was stopped, or its deadline passed, before the turn came
   */
  async turn(failed, onWait = () => {
  }) {
    const { stop, deadline } = this.#options;
    if (this.whyStopped() !== null)
      return false;
    const now = this.#clock.now();
    const own3 = failed === null ? 0 : waitBefore(failed.number, failed.retryAfter, this.#clock.random());
    const wait = Math.max(own3, this.#quietUntil - now);
    if (failed !== null)
      this.#announce(failed, wait);
    if (wait > 0) {
      onWait(wait);
      await this.#clock.sleep(wait, [stop, deadline]);
    }
    if (this.#heard.length > 0)
      await this.#learn();
    while (this.whyStopped() === null) {
      const held = this.#allowances?.wait(this.#clock.now()) ?? 0;
      if (held === 0) {
        this.#allowances?.take();
        this.#underWay += 1;
        return true;
      }
      this.#announceHold(held);
      onWait(held);
      await this.#clock.sleep(held, [stop, deadline]);
    }
    return false;
  }
  /** The request whose turn came has ended, with an answer or without. */
  over() {
    this.#underWay -= 1;
  }
  /** Takes in what an answer says of how many more requests the server will take; to be called before `over`. */
  allow(allowance) {
    const heard = { allowance, others: this.#underWay - 1, now: this.#clock.now() };
    if (this.#allowances === null)
      this.#heard.push(heard);
    else
      this.#allowances.learn(heard.allowance, heard.others, heard.now);
  }
  async #learn() {
    const { Allowances } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 3939));
    this.#allowances ??= new Allowances();
    for (const { allowance, others, now } of this.#heard.splice(0))
      this.#allowances.learn(allowance, others, now);
  }
  /** Sends nothing for so many milliseconds (at most MAX_WAIT): the server throttles all requests (429). */
  quiet(ms) {
    this.#quietUntil = Math.max(this.#quietUntil, this.#clock.now() + Math.min(ms, MAX_WAIT));
  }
  /** Why nothing more is sent, as a sentence; `null` while the run goes on. */
  whyStopped() {
    return whyEnded(this.#options.stop, this.#options.deadline);
  }
  #announceHold(wait) {
    const until = this.#clock.now() + wait;
    if (until <= this.#saidUntil + 1e3)
      return;
    this.#saidUntil = until;
    const seconds = Math.ceil(wait / 1e3);
    this.#options.log.info(`the server's rate limit is used up (RateLimit-Remaining: 0); going on in ${seconds} s, when it is reset`);
  }
  #announce({ message, number: number2 }, wait) {
    const seconds = (wait / 1e3).toFixed(wait < 1e4 ? 1 : 0);
    this.#options.log.info(`${message}; trying again in ${seconds} s (${number2} of ${this.#options.retries})`);
  }
};

// lib/gitlab/refusals/subject.js
var releases = () => "releases";
var plan_packages = () => "packages";
var notes = ([, iid = ""]) => `notes on merge request !${iid}`;
var ROUTES = [
  { path: /^releases\/[^/]+\/assets\/links\/[^/]+$/, area: "releases", row: "link", name: releases },
  { path: /^releases\/[^/]+/, area: "releases", row: "release", name: releases },
  { path: /^releases$/, area: "releases", row: "project", name: releases },
  { path: /^packages\/\d+\//, area: "packages", row: "package", name: plan_packages },
  { path: /^packages(?:\/|$)/, area: "packages", row: "project", name: plan_packages },
  { path: /^merge_requests\/(\d+)\/notes/, area: "notes", row: "note", name: notes },
  { path: /^(?:repository\/tags|protected_tags)\/[^/]+/, area: "other", row: "tag", name: () => "tags" }
];
function subjectOf(path) {
  const below = /^projects\/[^/]+\/(.+)$/.exec(path)?.[1] ?? "";
  for (const { path: pattern, area, row: row2, name: name2 } of ROUTES) {
    const match = pattern.exec(below);
    if (match !== null)
      return { area, row: row2, name: name2(match) };
  }
  return { area: "other", row: "project", name: "the project" };
}

// lib/core/loopback.js
function isLoopback({ hostname }) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

// lib/core/parsed-url.js
function parsedUrl(url, base) {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

// lib/core/text/plain.js
function isPlain(text2) {
  return /^[ -~]*$/.test(text2);
}

// lib/gitlab/client/address.js
function parseAddress(url) {
  const parsed = parsedUrl(url);
  if (parsed === null || parsed.protocol !== "https:" && parsed.protocol !== "http:") {
    throw new StoreError("refused", "The address of GitLab is not an http or https URL", {
      hint: "Set `gitlab-url` to a base URL such as https://gitlab.example.com"
    });
  }
  if (parsed.username !== "" || parsed.password !== "" || parsed.search !== "" || parsed.hash !== "") {
    throw new StoreError("refused", "The address of GitLab contains credentials, a query or a fragment", {
      hint: "Set `gitlab-url` to the bare base URL and give the token as `token`"
    });
  }
  const root = parsed.pathname.replace(/\/+$/, "").replace(/\/api\/v4$/, "");
  return {
    origin: parsed.origin,
    host: parsed.host,
    root,
    base: `${parsed.origin}${root}`,
    isPrivate: parsed.protocol === "https:" || isLoopback(parsed)
  };
}
function checkSegment(what2, value) {
  const found = segmentFault(value);
  if (found === null)
    return;
  throw new StoreError("refused", `The ${what2} ${found}`, {
    hint: what2 === "project" ? "Set `project` to the numeric id or the full path, such as group/subgroup/app" : "Set `tag` to the name of the git tag"
  });
}
function segmentFault(value) {
  if (value.trim() === "")
    return "is empty";
  if (value === "." || value === "..")
    return `is "${value}"`;
  if (/[\u0000-\u001f\u007f]/.test(value))
    return "contains a control character";
  if (!isPlain(value) && new RegExp("\\p{Surrogate}", "u").test(value))
    return "contains half of a surrogate pair, which is not valid text";
  return null;
}
function apiUrl(address, path, query) {
  const url = new URL(`${address.base}/api/v4/${path}${query === "" ? "" : `?${query}`}`);
  if (url.origin === address.origin && url.pathname.startsWith(`${address.root}/api/v4/`))
    return url;
  throw new StoreError("refused", "A part of the request leads out of the API of this GitLab");
}
function graphqlUrl({ base }, query) {
  return new URL(`${base}/api/graphql${query === "" ? "" : `?${query}`}`);
}
function releasePage(address, project, tag, told) {
  const page = typeof told === "string" ? parsedUrl(told) : null;
  if (page?.origin === address.origin)
    return page.href;
  if (/^\d+$/.test(project))
    return null;
  const path = project.split("/").map(encodeURIComponent).join("/");
  return `${address.base}/${path}/-/releases/${encodeURIComponent(tag)}`;
}
function projectPathIn(page, { base }) {
  const end = page?.indexOf("/-/releases/") ?? -1;
  if (page === null || end < 0 || !page.startsWith(`${base}/`))
    return null;
  return decodeURIComponent(page.slice(base.length + 1, end));
}

// lib/gitlab/transport/connection.js
var REST = 4e3;
var KEPT = { keepAlive: true, timeout: REST };

// lib/gitlab/transport/connector.js
async function openConnector(url, proxy, environment, warn2) {
  if (proxy !== null) {
    const { openProxiedConnector } = await __nccwpck_require__.e(/* import() */ 505).then(__nccwpck_require__.bind(__nccwpck_require__, 6505));
    return openProxiedConnector(url, proxy, await trust(environment, warn2));
  }
  if (url.protocol !== "https:") {
    const http = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
    return straight(http.request, new http.Agent(KEPT));
  }
  const https = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23));
  return straight(https.request, new https.Agent({ ...KEPT, ...await trust(environment, warn2) }));
}
function straight(send2, agent) {
  return { request: send2, options: () => ({ agent }), headers: {} };
}
async function trust(environment, warn2) {
  if (!environment["CI_SERVER_TLS_CA_FILE"])
    return {};
  const { readCertificates } = await __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.bind(__nccwpck_require__, 7174));
  const ca = readCertificates(environment, warn2);
  if (ca === null)
    return {};
  const { createSecureContext } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1692, 23));
  return { secureContext: createSecureContext({ ca: [...ca] }) };
}

// lib/gitlab/transport/exchange.js


// lib/gitlab/transport/answer-text.js


// lib/gitlab/transport/json.js
var MAX_DEPTH = 100;
var MAX_VALUES = 1e6;
var QUOTE = 34;
var COMMA = 44;
var BACKSLASH = 92;
var JsonMeter = class {
  #depth = 0;
  #values = 0;
  #quoted = false;
  #escaped = false;
  /** Takes in the next bytes of UTF-8; says what is too much, or `null`. */
  add(bytes) {
    let [depth, values, quoted3, escaped] = [this.#depth, this.#values, this.#quoted, this.#escaped];
    for (const byte of bytes) {
      if (escaped)
        escaped = false;
      else if (byte === QUOTE)
        quoted3 = !quoted3;
      else if (quoted3)
        escaped = byte === BACKSLASH;
      else if (byte === COMMA)
        values += 1;
      else if ((byte | 32) === 123) {
        depth += 1;
        values += 1;
        if (depth > MAX_DEPTH)
          return "depth";
      } else if ((byte | 32) === 125)
        depth -= 1;
    }
    [this.#depth, this.#values, this.#quoted, this.#escaped] = [depth, values, quoted3, escaped];
    return values > MAX_VALUES ? "values" : null;
  }
};
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// lib/gitlab/transport/media-type.js
function mediaType(headers) {
  return (headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
function isJsonType(type) {
  return type === "" || /[/+]json$/.test(type);
}

// lib/gitlab/transport/answer-text.js
var TooLarge = class extends Error {
  by;
  constructor(by) {
    super();
    this.by = by;
  }
};
var OddEncoding = class extends Error {
  code = "ENCODING";
};
var ENCODINGS = "gzip";
async function readText2(answer, limit2, isError) {
  const decoder = new TextDecoder();
  const type = mediaType({ get: () => answer.headers["content-type"] ?? null });
  const meter = isJsonType(type) ? new JsonMeter() : null;
  const pieces2 = [];
  let size = 0;
  for await (const chunk of await unpacked(answer)) {
    const bytes = chunk;
    size += bytes.byteLength;
    const excess2 = size > limit2 ? "bytes" : meter?.add(bytes) ?? null;
    if (excess2 !== null && !isError)
      throw new TooLarge(excess2);
    if (excess2 !== null)
      break;
    pieces2.push(decoder.decode(bytes, { stream: true }));
  }
  pieces2.push(decoder.decode());
  return pieces2.join("");
}
async function unpacked(answer) {
  const encoding = (answer.headers["content-encoding"] ?? "").trim().toLowerCase();
  if (encoding === "" || encoding === "identity")
    return answer;
  if (encoding !== "gzip" && encoding !== "x-gzip")
    throw new OddEncoding();
  const { constants, createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23));
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  return (0,external_node_stream_namespaceObject.pipeline)(answer, gunzip, () => void 0);
}

// lib/gitlab/transport/failure-rows.js
var CHECK_ADDRESS = "Check `gitlab-url`, and that this machine can reach it";
var TRUST = "For your own certificate authority, put its PEM file into NODE_EXTRA_CA_CERTS or CI_SERVER_TLS_CA_FILE.";
var FAILURE_ROWS = [
  {
    match: "PROXY_407",
    sent: "no",
    transient: false,
    say: ({ proxy }) => `The proxy ${proxy ?? ""} requires a user name and password (407)`.replace("  ", " "),
    hint: "Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY."
  },
  {
    match: /^PROXY_\d+\b/,
    sent: "no",
    transient: true,
    say: ({ proxy, host }) => `The proxy ${proxy ?? ""} refused to connect to ${host}`.replace("  ", " "),
    hint: "Ask for the GitLab host to be allowed there, or name it in NO_PROXY."
  },
  {
    match: /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|EAI_NODATA|EAI_NONAME)\b/,
    sent: "no",
    transient: true,
    say: ({ host, proxy }, code2) => proxy === null ? `The name ${host} cannot be resolved (${code2})` : `The name ${host}, or that of the proxy ${proxy}, cannot be resolved (${code2})`,
    hint: "Check the spelling of `gitlab-url`, and the name server of this machine."
  },
  {
    match: "ECONNREFUSED",
    sent: "no",
    transient: true,
    say: ({ host, proxy }) => `${proxy === null ? host : `The proxy ${proxy}`} refuses connections`,
    hint: `${CHECK_ADDRESS}.`
  },
  {
    match: /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN)\b/,
    sent: "no",
    transient: true,
    say: ({ host }, code2) => `There is no network route to ${host} (${code2})`,
    hint: `${CHECK_ADDRESS}.`
  },
  {
    match: /^ETIMEDOUT .*connect ETIMEDOUT/,
    sent: "no",
    transient: true,
    say: ({ host }) => `${host} did not accept a connection in time`,
    hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this.`
  },
  {
    match: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)\b/,
    sent: "no",
    transient: false,
    say: ({ host }) => `The certificate of ${host} is self-signed or signed by an unknown authority`,
    hint: TRUST
  },
  {
    match: /^(UNABLE_TO_(GET_ISSUER_CERT|GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|CERT_UNTRUSTED)\b/,
    sent: "no",
    transient: false,
    say: ({ host }) => `The certificate of ${host} cannot be verified: its authority is not known here`,
    hint: TRUST
  },
  {
    match: "ERR_TLS_CERT_ALTNAME_INVALID",
    sent: "no",
    transient: false,
    say: ({ host }) => `The certificate of ${host} is for another name`,
    hint: "Set `gitlab-url` to the name that the certificate is for."
  },
  {
    match: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b/,
    sent: "no",
    transient: false,
    say: ({ host }) => `The certificate of ${host} has expired or is not valid yet`,
    hint: "Renew the certificate, or set the clock of this machine."
  },
  {
    match: /^ERR_SSL_WRONG_VERSION_NUMBER\b|wrong version number|packet length too long/,
    sent: "no",
    transient: false,
    say: ({ host }) => `${host} does not speak TLS on this port`,
    hint: "Check scheme and port of `gitlab-url`."
  },
  {
    match: /^(ERR_TLS|ERR_SSL|CERT_|EPROTO)|TLS connection was established/i,
    sent: "no",
    transient: true,
    say: ({ host }, code2) => `No secure connection to ${host} could be made (${code2})`,
    hint: TRUST
  },
  {
    match: /^HPE_/,
    sent: "maybe",
    transient: false,
    kind: "unexpected",
    say: ({ host }) => `${host} answered with something that is not HTTP`,
    hint: "Check scheme and port of `gitlab-url`."
  },
  {
    match: "ETIMEDOUT",
    sent: "maybe",
    transient: true,
    say: ({ host }) => `${host} stopped answering`
  },
  {
    match: /^(Z_|ENCODING\b)/,
    sent: "maybe",
    transient: true,
    say: ({ host }) => `${host} answered with something that cannot be unpacked`,
    hint: "Something between this machine and GitLab may be changing data on the way."
  },
  {
    // Node's words for a connection that ended in order, before and within an answer.
    match: /\b(socket hang up|aborted)$|^ERR_STREAM_PREMATURE_CLOSE\b/,
    sent: "maybe",
    transient: true,
    say: ({ host }) => `${host} closed the connection before its answer was complete`
  },
  {
    match: /^(ECONNRESET|EPIPE|ECONNABORTED)\b/,
    sent: "maybe",
    transient: true,
    say: ({ host }, code2) => `The connection to ${host} was reset (${code2})`
  }
];
var UNKNOWN_FAILURE = {
  match: "",
  sent: "maybe",
  transient: true,
  say: ({ host }, code2) => `The exchange with ${host} failed${code2 === "" ? "" : ` (${code2})`}`
};

// lib/gitlab/transport/failure.js
function explainFailure(reason, error2, facts) {
  switch (reason) {
    case "timeout":
      return {
        sent: "maybe",
        transient: true,
        kind: "unreachable",
        code: "TIMEOUT",
        message: `${facts.host} did not answer within ${facts.timeout / 1e3} s`,
        hint: "Raise `timeout` if the server or the network is known to be slow."
      };
    case "no-connection":
      return {
        sent: "no",
        transient: true,
        kind: "unreachable",
        code: "NO_CONNECTION",
        message: `${facts.proxy === null ? facts.host : `${facts.host}, or the proxy ${facts.proxy},`} did not accept a connection in time`,
        hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this.`
      };
    // Also what a second signal does, which ends a run that was cancelled before.
    case "deadline":
      return {
        sent: "maybe",
        transient: false,
        kind: "stopped",
        code: "DEADLINE",
        message: "The run was ended before the answer came",
        hint: "If it was not cancelled, raise `deadline`, or look for what makes GitLab slow."
      };
    case "bytes":
      return excess(`${facts.host} answered with more than ${Math.floor(facts.limit / 2 ** 20)} MiB, which no release has`);
    case "values":
      return excess(`${facts.host} answered with more than 1,000,000 values, which no release has`);
    case "depth":
      return excess(`${facts.host} answered with lists within lists without end`);
    case "error":
      return explainError(error2, facts);
    default:
      return reason;
  }
}
function excess(message) {
  const hint = "Check that `gitlab-url` is the address of a GitLab.";
  return { sent: "maybe", transient: false, kind: "unexpected", code: "TOO_LARGE", message, hint };
}
function explainError(error2, facts) {
  const { code: code2, text: text2 } = traits(error2);
  const row2 = FAILURE_ROWS.find(({ match }) => typeof match === "string" ? match === code2 : match.test(`${code2} ${text2}`));
  const { sent, transient, say, hint, kind } = row2 ?? UNKNOWN_FAILURE;
  return {
    sent,
    transient,
    kind: kind ?? "unreachable",
    code: code2,
    message: say(facts, code2),
    ...hint === void 0 ? {} : { hint }
  };
}
function traits(error2) {
  const texts = [];
  let code2 = "";
  for (const each of withCauses(error2)) {
    for (const key3 of ["name", "message"])
      if (each[key3] !== void 0)
        texts.push(String(each[key3]));
    if (code2 === "" && typeof each["code"] === "string")
      code2 = each["code"];
  }
  return { code: code2, text: texts.join(" ") };
}

// lib/gitlab/transport/time-limit.js
var CONNECT_TIMEOUT = 1e4;
function startTimeLimit(timeout, deadline) {
  const aborter = new AbortController();
  let clock;
  let overrun = null;
  let isConnected = false;
  let isOver2 = false;
  const giveUp = (why) => {
    overrun ??= why;
    aborter.abort();
  };
  const moved = () => {
    clearTimeout(clock);
    if (isOver2)
      return;
    clock = isConnected ? setTimeout(giveUp, timeout, "timeout") : setTimeout(giveUp, Math.min(timeout, CONNECT_TIMEOUT), "no-connection");
  };
  const miss = () => giveUp("deadline");
  deadline.addEventListener("abort", miss);
  moved();
  return {
    signal: aborter.signal,
    get overrun() {
      return overrun;
    },
    get isConnected() {
      return isConnected;
    },
    connected: () => {
      isConnected = true;
      moved();
    },
    moved,
    end: () => {
      isOver2 = true;
      clearTimeout(clock);
      deadline.removeEventListener("abort", miss);
    }
  };
}

// lib/gitlab/transport/exchange.js
var ERROR_LIMIT = 2 ** 20;
async function exchange(request, facts) {
  if (request.deadline.aborted) {
    return { ok: false, failure: { ...explainFailure("deadline", null, facts), sent: "no" } };
  }
  const time = startTimeLimit(request.timeout, request.deadline);
  try {
    return { ok: true, answer: await converse(request, time) };
  } catch (error2) {
    const reason = time.overrun ?? (error2 instanceof TooLarge ? error2.by : "error");
    const failure2 = explainFailure(reason, error2, facts);
    return { ok: false, failure: time.isConnected ? failure2 : { ...failure2, sent: "no" } };
  } finally {
    time.end();
  }
}
async function converse(request, time) {
  const { url, method, headers, connector, limit: limit2 } = request;
  const outgoing = connector.request(url, {
    ...connector.options(url),
    method,
    headers: { "accept-encoding": ENCODINGS, ...headers, ...expectation(request.body), ...connector.headers },
    signal: time.signal
  });
  try {
    const answered = answerOf(outgoing, time);
    sendBody(outgoing, request, time);
    const incoming = await answered;
    const isError = (incoming.statusCode ?? 0) >= 300;
    const text2 = await readText2(incoming, isError ? Math.min(limit2, ERROR_LIMIT) : limit2, isError);
    if (!outgoing.writableFinished || !incoming.complete)
      outgoing.destroy();
    return { status: incoming.statusCode ?? 0, headers: lookup2(incoming.headers), text: text2 };
  } catch (error2) {
    outgoing.destroy();
    throw error2;
  }
}
function answerOf(outgoing, time) {
  return new Promise((resolve7, reject) => {
    outgoing.once("socket", (socket) => {
      if (outgoing.reusedSocket)
        time.connected();
      else
        socket.once("encrypted" in socket ? "secureConnect" : "connect", time.connected);
    });
    outgoing.once("response", resolve7);
    outgoing.on("error", reject);
    outgoing.once("close", () => reject(new Error("socket hang up")));
    time.signal.addEventListener("abort", () => reject(new Error("given up")));
  });
}
function sendBody(outgoing, { body, timeout }, time) {
  if (body === null)
    outgoing.end();
  else if (typeof body === "string")
    outgoing.end(body);
  else
    sendOnceWelcome(outgoing, body, Math.min(WELCOME, timeout / 4), time);
}
var WELCOME = 1e3;
function expectation(body) {
  return body === null || typeof body === "string" ? {} : { expect: "100-continue" };
}
function sendOnceWelcome(outgoing, body, wait, time) {
  let timer;
  let state = "waiting";
  const begin = () => {
    if (state !== "waiting")
      return;
    state = "begun";
    (0,promises_namespaceObject.pipeline)(watched(body, time.moved), outgoing).catch(() => void 0);
  };
  const end = () => {
    clearTimeout(timer);
    if (state === "waiting")
      body.cancel().catch(() => void 0);
    state = "over";
  };
  outgoing.once("continue", begin);
  outgoing.once("socket", () => {
    timer = setTimeout(begin, wait);
  });
  outgoing.once("response", end);
  outgoing.once("close", end);
  outgoing.flushHeaders();
}
async function* watched(body, onChunk) {
  for await (const chunk of body) {
    onChunk();
    yield chunk;
  }
}
function lookup2(headers) {
  return {
    get: (name2) => {
      const value = Object.hasOwn(headers, name2) ? headers[name2] : void 0;
      return Array.isArray(value) ? value.join(", ") : value ?? null;
    }
  };
}

// lib/gitlab/transport/proxy.js

function proxyFor(url, environment) {
  const look = (name2) => environment[name2.toLowerCase()] || environment[name2.toUpperCase()] || "";
  const proxy = look(url.protocol === "https:" ? "https_proxy" : "http_proxy").trim();
  if (proxy === "" || isExempt(url, look("no_proxy")))
    return null;
  const text2 = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  const parsed = parsedUrl(text2);
  if (parsed !== null && (parsed.protocol === "http:" || parsed.protocol === "https:"))
    return parsed;
  throw new StoreError("refused", "The proxy named by HTTPS_PROXY or HTTP_PROXY is not an http or https URL", {
    hint: "Write it as http://host:port; SOCKS proxies are not supported."
  });
}
function isExempt(url, list3) {
  if (isLoopback(url))
    return true;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return list3.toLowerCase().split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => exempts(entry, host, port));
}
function exempts(entry, host, port) {
  if (entry === "*")
    return true;
  if (contains(entry, host))
    return true;
  const [, bracketed, plain3, wantedPort] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
  const name2 = bracketed ?? plain3 ?? entry;
  if (wantedPort !== void 0 && wantedPort !== port)
    return false;
  if ((0,external_node_net_.isIP)(name2) !== 0)
    return contains(name2, host);
  const suffix = name2.replace(/^\*?\./, ".");
  return suffix.startsWith(".") ? host.endsWith(suffix) : host === name2 || host.endsWith(`.${name2}`);
}
function contains(range, host) {
  const [base = "", bits, ...more] = range.split("/");
  const family = (0,external_node_net_.isIP)(base);
  if (family === 0 || (0,external_node_net_.isIP)(host) !== family || more.length > 0)
    return false;
  const type = family === 4 ? "ipv4" : "ipv6";
  const most = family === 4 ? 32 : 128;
  const prefix = bits === void 0 ? most : Number(bits);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > most)
    return false;
  const ranges = new external_node_net_.BlockList();
  ranges.addSubnet(base, prefix, type);
  return ranges.check(host, type);
}

// lib/gitlab/client/request.js
function isRead({ method }) {
  return method === "GET" || method === "HEAD";
}

// lib/core/token.js
var JOB_PREFIX = /^(?:[A-Za-z0-9_]{1,20}-)?glcbt-/;
var JWT = /^eyJ[\w-]*\.eyJ[\w-]*\.[\w-]+$/;
function isJobTokenText(value) {
  return JOB_PREFIX.test(value) || JWT.test(value);
}
var GITLAB_PREFIX = /(?:^|-)(?:glpat|gldt|gloas|glrt|glrtr|glcbt|glptt|glft|glimt|glagent|glwt|glsoat|glffct)-[\w.+/-]{4,}/;
var GITHUB_PREFIX = /^(?:gh[pousr]_|github_pat_)\w{4,}/;
function looksLikeToken(word) {
  return GITLAB_PREFIX.test(word) || GITHUB_PREFIX.test(word) || JWT.test(word);
}

// lib/gitlab/client/token.js
function tokenHeaders(token) {
  if (token === null)
    return {};
  switch (token.kind) {
    case "private":
      return { "private-token": token.value };
    case "job":
      return { "job-token": token.value };
    case "oauth":
      return { authorization: `Bearer ${token.value}` };
    default:
      return token.kind;
  }
}
function isMisplacedJobToken(token) {
  return token?.kind === "private" && isJobTokenText(token.value);
}

// lib/gitlab/client/dispatch.js
var BODY_LIMIT = 32 * 2 ** 20;
var FRESH = { "cache-control": "no-cache" };
var Dispatch = class {
  #options;
  #clock;
  #redact;
  #warn;
  #connector = null;
  #requests = 0;
  /** @param warn called with what is wrong with certificates, and what to do */
  constructor(options, clock, redact, warn2) {
    this.#options = options;
    this.#clock = clock;
    this.#redact = redact;
    this.#warn = warn2;
  }
  /** Requests sent so far. */
  get requests() {
    return this.#requests;
  }
  /**
   * Sends it. What the server says besides data comes back without the token.
   *
   * @throws StoreError `refused` for a proxy that cannot be used
   */
  async send(request, url, address) {
    const { token, timeout, deadline, stop, userAgent, environment = {} } = this.#options;
    const { method, body, headers } = request;
    const proxy = proxyFor(url, environment);
    this.#connector ??= openConnector(url, proxy, environment, this.#warn);
    const connector = await this.#connector;
    const own3 = { accept: "application/json", "user-agent": userAgent };
    const started = this.#clock.now();
    this.#requests += 1;
    const exchanged = await exchange({
      url,
      method,
      headers: { ...own3, ...isRead(request) ? FRESH : {}, ...headers, ...tokenHeaders(token) },
      timeout,
      // A request is soon over and may finish; a file is not waited for once the run is cancelled.
      deadline: typeof body === "function" ? AbortSignal.any([stop, deadline]) : deadline,
      limit: BODY_LIMIT,
      connector,
      body: typeof body === "function" ? body() : body ?? null
    }, { host: address.host, timeout, limit: BODY_LIMIT, proxy: proxy?.host ?? null });
    this.#trace(request, url, exchanged, this.#clock.now() - started);
    return exchanged.ok ? { ok: true, answer: this.#withoutToken(exchanged.answer) } : exchanged;
  }
  /** Before anything shortens or quotes it. Data stays as it is: it has to be compared. */
  #withoutToken(answer) {
    const isData = answer.status >= 200 && answer.status < 300 && isJsonType(mediaType(answer.headers));
    return isData ? answer : { ...answer, text: this.#redact(answer.text) };
  }
  #trace({ method }, url, exchanged, ms) {
    const end = exchanged.ok ? `${exchanged.answer.status}` : `failed ${exchanged.failure.code}`.trim();
    const line = `${method} ${url.pathname}${url.search} ${end} ${Math.round(ms)} ms`;
    this.#options.log.debug(this.#redact(line));
  }
};

// lib/network/token-check.js
function checkToken(token, name2) {
  if (token === null || /^[\x21-\x7e]+$/.test(token))
    return;
  const subject = name2 === "token" ? "The token" : "The github-token";
  const found = token === "" ? "is empty" : "contains white space or another character that no token has";
  throw new StoreError("denied", `${subject} ${found}`, {
    hint: `Copy the value of \`${name2}\` again, without quotes and line breaks.`,
    lack: { what: "token" }
  });
}
function checkSecrecy(token, isPrivate, { name: name2, address, hint }) {
  if (token === null || isPrivate)
    return;
  const subject = name2 === "token" ? "The token" : "The github-token";
  throw new StoreError("denied", `${subject} is not sent to ${address} over plain http`, {
    hint,
    lack: { what: "token" }
  });
}

// lib/gitlab/client/options.js
function checkOptions(options) {
  const { token, allowInsecure } = options;
  const address = parseAddress(options.url);
  checkSegment("project", options.project);
  const value = token?.value ?? null;
  checkToken(value, "token");
  checkSecrecy(value, address.isPrivate || allowInsecure, {
    name: "token",
    address: address.base,
    hint: "Use https, or set `allow-insecure: true` if the network in between is your own."
  });
  return address;
}

// lib/gitlab/client/retry.js
var GATEWAY = /* @__PURE__ */ new Set([408, 502, 503, 504, 520, 521, 522, 523, 524]);
function troubleOf(answer, reads, now) {
  const retryAfter = retryAfterOf(answer.headers, now);
  const { status, text: text2 } = answer;
  if (status === 429)
    return { done: "no", retryAfter: retryAfter ?? resetWait(answer.headers, now) };
  if (status === 409 && /Resource lock/.test(text2))
    return { done: "no", retryAfter };
  if (status === 503 && (retryAfter !== null || /maintenance/i.test(text2)))
    return { done: "no", retryAfter };
  if (GATEWAY.has(status))
    return { done: "maybe", retryAfter };
  return reads && status >= 500 ? { done: "maybe", retryAfter } : null;
}
function retryAfterOf(headers, now) {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value))
    return Math.ceil(Number(value) * 1e3);
  const until = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - serverTime(headers, now));
}
function resetWait(headers, now) {
  const value = headers.get("ratelimit-reset")?.trim() ?? "";
  return /^\d+$/.test(value) ? Math.max(0, Number(value) * 1e3 - serverTime(headers, now)) : null;
}
function allowanceOf(headers, now) {
  const remaining = headers.get("ratelimit-remaining")?.trim() ?? "";
  const resetIn = resetWait(headers, now);
  if (!/^-?\d+$/.test(remaining) || resetIn === null)
    return null;
  const reset = headers.get("ratelimit-reset")?.trim() ?? "";
  return { name: headers.get("ratelimit-name") ?? "", remaining: Number(remaining), reset, resetIn };
}
function serverTime(headers, now) {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? now : date;
}

// lib/gitlab/refusals/complaint.js
var MAX_TEXTS = 20;
var MAX_LENGTH = 500;
var MAX_DEPTH2 = 4;
function readComplaint(answer) {
  const type = mediaType(answer.headers);
  if (type === "text/html" || /^\s*<(!doctype|html)/i.test(answer.text.slice(0, 200))) {
    return { where: "html", code: null, scope: null, texts: htmlTitle(answer.text) };
  }
  const value = parseJson(answer.text);
  if (isRecord(value))
    return readRecord(value);
  const texts = value === void 0 ? [answer.text.slice(0, 4 * MAX_LENGTH)] : sentences(value, "", 0);
  const said = texts.map(oneLine).filter((text2) => text2 !== "");
  return { where: said.length === 0 ? "none" : "text", code: null, scope: null, texts: said };
}
function readRecord(value) {
  const error2 = own(value, "error");
  const description = own(value, "error_description");
  const scope = own(value, "scope");
  if (typeof error2 === "string" && typeof description === "string") {
    return {
      where: "error",
      code: oneLine(error2),
      scope: typeof scope === "string" ? oneLine(scope) : null,
      texts: [oneLine(description)]
    };
  }
  const said = [
    ["message", own(value, "message")],
    ["error", own(value, "error")],
    ["message", graphqlMessages(own(value, "errors"))]
  ];
  for (const [where, words] of said) {
    const texts = sentences(words, "", 0).map(oneLine).filter((text2) => text2 !== "");
    if (texts.length > 0)
      return { where, code: null, scope: null, texts };
  }
  return { where: "none", code: null, scope: null, texts: [] };
}
function graphqlMessages(errors2) {
  return Array.isArray(errors2) ? errors2.map((each) => isRecord(each) ? own(each, "message") : null) : [];
}
function sentences(value, subject, depth) {
  if (typeof value === "string")
    return [`${subject}${value.slice(0, 2 * MAX_LENGTH)}`];
  if (depth >= MAX_DEPTH2)
    return [];
  if (Array.isArray(value)) {
    return value.slice(0, MAX_TEXTS).flatMap((item2) => sentences(item2, subject, depth + 1)).slice(0, MAX_TEXTS);
  }
  if (!isRecord(value))
    return [];
  return Object.keys(value).slice(0, MAX_TEXTS).flatMap((key3) => sentences(own(value, key3), subjectOf2(key3), depth + 1)).slice(0, MAX_TEXTS);
}
function subjectOf2(key3) {
  if (key3 === "base" || key3 === "error" || key3 === "message")
    return "";
  const words = key3.slice(0, MAX_LENGTH).replaceAll("_", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} `;
}
function htmlTitle(html) {
  const title2 = oneLine(/<title[^>]{0,100}>([^<]{0,500})/i.exec(html.slice(0, 2e4))?.[1] ?? "");
  return title2 === "" ? [] : [title2];
}
function oneLine(text2) {
  const line = text2.slice(0, 4 * MAX_LENGTH).replace(/[\p{Cc}\p{White_Space}]+/gu, " ").trim();
  return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH)}\u2026`;
}
function own(value, key3) {
  return Object.hasOwn(value, key3) ? value[key3] : void 0;
}

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
  for (const name2 of new Set(names)) {
    const at = name2.lastIndexOf(": ");
    const resource = at === -1 ? name2 : name2.slice(0, at);
    actions.set(resource, [...actions.get(resource) ?? [], ...at === -1 ? [] : [name2.slice(at + 2)]]);
  }
  return [...actions].map(([resource, found]) => found.length === 0 ? resource : `${resource}: ${found.join(", ")}`).join("; ");
}

// lib/gitlab/refusals/refusal.js
function quote(_, text2) {
  return `GitLab refused: ${text2}`;
}
var SEND_AS_JOB = "The token is a CI job token sent as an access token, which GitLab ignores: set `token-type: job` (or `auto`).";
function namesIn(list3) {
  return list3.split(/,| and /).map((name2) => name2.trim()).filter((name2) => name2 !== "");
}

// lib/gitlab/refusals/permission-refusals.js
var GRANULAR = /permissions?:\s*\[([^\]]+)\]/;
var ALLOWLIST = /Authentication by CI\/CD job token not allowed from (.+) to (.+?)\.?$/;
var POLICIES = /Insufficient permissions to access this resource in project (.+?)\. The following token permissions? (?:is|are) required: (.+?)\.?$/;
function isGranular({ complaint }) {
  return complaint.code === "insufficient_granular_scope";
}
function granularNames({ complaint }) {
  return namesIn(complaint.texts.map((text2) => GRANULAR.exec(text2)?.[1] ?? "").join(","));
}
function wholeNeed({ subject, write }) {
  switch (subject.area) {
    case "packages":
      return (write ? NEEDS.upload : NEEDS.readPackages).fineGrained;
    case "notes":
      return NEEDS.notes.fineGrained;
    case "releases":
    case "other":
      return [...NEEDS.read.fineGrained, ...write ? NEEDS.apply.fineGrained : []];
    default:
      return subject.area;
  }
}
function wholePolicies({ subject, write }) {
  const packages2 = subject.area === "packages";
  if (write)
    return packages2 ? "ADMIN_PACKAGES" : "ADMIN_RELEASES";
  return packages2 ? "READ_PACKAGES" : "READ_RELEASES to plan, or ADMIN_RELEASES to apply";
}
var PERMISSION_ROWS = [
  {
    status: 403,
    when: (refusal) => isGranular(refusal) && granularNames(refusal).length > 0,
    kind: "denied",
    lack: (refusal) => ({ what: "permission", names: granularNames(refusal) }),
    say: (refusal) => {
      const names = granularNames(refusal);
      const noun = names.length === 1 ? "permission" : "permissions";
      return `The fine-grained token lacks the ${noun} ${permissionList(names)} in project ${refusal.project}`;
    },
    hint: (refusal) => `Create a token with everything that is needed here: ${permissionList([...wholeNeed(refusal), ...granularNames(refusal)])}.`
  },
  {
    status: 403,
    when: isGranular,
    kind: "denied",
    lack: { what: "permission", names: [] },
    say: (_, text2) => `GitLab does not let fine-grained tokens do this (${text2})`,
    hint: "Use a project or group access token, or a personal access token that is not fine-grained."
  },
  {
    status: 403,
    when: ALLOWLIST,
    kind: "denied",
    lack: { what: "allowlist" },
    say: (_, __, [, from, to]) => `The project ${to} does not let job tokens of ${from} in`,
    hint: (refusal, [, from, to]) => `In ${to}, under Settings > CI/CD > Job token permissions, add ${from} to the allowlist; with fine-grained permissions it needs ${wholePolicies(refusal)}. Or use an access token.`
  },
  {
    status: 403,
    when: POLICIES,
    kind: "denied",
    lack: (_, [, , needed = ""]) => ({ what: "permission", names: policies(needed) }),
    say: (_, __, [, project, needed = ""]) => `Job tokens of this project lack the permission ${listed(policies(needed))} in ${project}`,
    hint: (refusal, [, project]) => `In ${project}, under Settings > CI/CD > Job token permissions, grant this job's project ${wholePolicies(refusal)}. Or use an access token.`
  },
  {
    status: 403,
    when: /unauthorized for CI\/CD job tokens/,
    kind: "denied",
    lack: { what: "permission", names: [] },
    say: () => "This GitLab does not let job tokens do this",
    hint: "Use an access token with the scope `api`."
  }
];
function policies(names) {
  return namesIn(names).map((name2) => /^[a-z_]+$/.test(name2) ? name2.toUpperCase() : name2);
}

// lib/gitlab/refusals/access-refusals.js
var NEW_TOKEN = "Create a new access token with the scope `api` and store it where `token` is read from.";
var NO_TOKEN = { what: "token" };
var UNAUTHORIZED = [
  { status: 401, when: /expired/i, kind: "denied", say: () => "The token has expired", hint: NEW_TOKEN },
  { status: 401, when: /revoked/i, kind: "denied", say: () => "The token was revoked", hint: NEW_TOKEN },
  {
    status: 401,
    when: /impersonation/i,
    kind: "denied",
    say: () => "The token is an impersonation token, and this GitLab has switched these off",
    hint: "Use a personal, project or group access token."
  },
  {
    status: 401,
    when: ({ complaint }) => complaint.code === "dpop_error",
    kind: "denied",
    say: () => "The token may only be used with a proof of possession (DPoP), which this program cannot give",
    hint: "Use a project or group access token, or switch DPoP off for this one."
  },
  {
    status: 401,
    area: "packages",
    when: ({ token, write }) => token === "none" && write,
    kind: "denied",
    say: () => "GitLab accepts files for a package only with a token",
    hint: "Give an access token or the job token as `token`."
  },
  {
    status: 401,
    when: ({ token }) => token === "none",
    kind: "denied",
    say: () => "GitLab requires a token for this",
    hint: "Give an access token as `token`."
  },
  {
    status: 401,
    when: ({ token }) => token === "job",
    kind: "denied",
    say: () => "GitLab does not know this job token, or its job is not running any more",
    hint: "A job token works only while its job runs; an access token needs `token-type: private` (or `auto`)."
  },
  {
    status: 401,
    kind: "denied",
    say: ({ base }) => `${base} does not know this token`,
    hint: "It is mistyped, deleted, or of another GitLab; a CI job token needs `token-type: job`."
  }
].map((row2) => ({ ...row2, lack: NO_TOKEN }));
var ROLE = { what: "role" };
var BARE = [
  {
    status: 403,
    when: ({ token }) => token === "misplaced-job",
    kind: "denied",
    lack: NO_TOKEN,
    say: () => "GitLab treats the request as anonymous and refuses it",
    hint: SEND_AS_JOB
  },
  {
    status: 403,
    when: ({ token, write }) => token === "none" && write,
    kind: "denied",
    lack: NO_TOKEN,
    say: ({ subject }) => `Without a token GitLab lets nobody change ${subject.name}`,
    hint: "Give an access token with the scope `api` as `token`."
  },
  {
    status: 403,
    area: "packages",
    when: (refusal) => isBare(refusal) && refusal.write,
    kind: "denied",
    lack: ROLE,
    say: ({ project }) => `The token may not put files into packages of project ${project}`,
    hint: "It needs at least the role Developer and the scope `api`; the package registry may be switched off."
  },
  {
    status: 403,
    area: "packages",
    when: isBare,
    kind: "denied",
    lack: ROLE,
    say: ({ project }) => `The token may not read packages of project ${project}`,
    hint: "Packages of a private project are for the role Reporter and above; the package registry may be switched off."
  },
  {
    status: 403,
    area: "notes",
    when: isBare,
    kind: "denied",
    lack: ROLE,
    say: ({ project, subject, write }) => `The token may not ${write ? "write" : "read"} ${subject.name} of project ${project}`,
    hint: "It needs the scope `api` and, for a note that somebody else wrote, the role Maintainer."
  },
  {
    status: 403,
    when: (refusal) => refusal.write && isBare(refusal),
    kind: "denied",
    lack: ROLE,
    say: ({ project, subject }) => `The token may not change ${subject.name} of project ${project}`,
    hint: ({ token }) => `${token === "job" ? "The user who started the job" : "The token"} needs at least the role Developer; a protected tag needs the right to create it (Settings > Repository > Protected tags); an archived project cannot be written to.`
  },
  {
    status: 403,
    when: isBare,
    kind: "denied",
    lack: ROLE,
    say: ({ project, subject }) => `The token may not read ${subject.name} of project ${project}`,
    hint: "Releases may be switched off, or be for members only (Settings > General > Visibility)."
  }
];
var FORBIDDEN = [
  {
    status: 403,
    when: ({ complaint }) => complaint.code === "insufficient_scope",
    kind: "denied",
    lack: ({ complaint }) => ({ what: "scope", names: (complaint.scope ?? "api").split(" ") }),
    say: ({ complaint }) => `The token lacks the scope it needs here (${complaint.scope ?? "api"})`,
    hint: "Create a token with the scope `api`; `read_api` is enough for `plan`."
  },
  ...PERMISSION_ROWS,
  {
    status: 403,
    when: /not allowed to create this tag as it is protected/,
    kind: "denied",
    lack: ROLE,
    say: () => "The tag is protected, and the token may not create it",
    hint: "Settings > Repository > Protected tags says who may; or create the tag first."
  },
  {
    status: 403,
    area: "packages",
    when: /Package protected/,
    kind: "denied",
    lack: ROLE,
    say: () => "A rule of the project protects packages of this name",
    hint: "Settings > Packages and registries > Protected packages says who may put files into them."
  },
  ...BARE,
  {
    status: 403,
    when: ({ complaint }) => complaint.where !== "html",
    kind: "denied",
    say: quote
  },
  {
    status: 403,
    kind: "denied",
    say: ({ base }) => `${base} answered 403 with a web page, which GitLab's API does not`,
    hint: "A firewall or proxy in front of GitLab may have blocked this machine."
  }
];
function isBare({ complaint }) {
  return complaint.where !== "html" && saysNothing(complaint);
}
function saysNothing({ texts }) {
  return texts.length === 0 || texts.every((text2) => /^(403 )?Forbidden$/i.test(text2));
}
var ACCESS_ROWS = [...UNAUTHORIZED, ...FORBIDDEN];

// lib/gitlab/refusals/missing-refusals.js
var MISSING_ROWS = [
  {
    status: 404,
    when: /Project Not Found/i,
    kind: "missing",
    missing: "project",
    say: noProject,
    hint: projectHint
  },
  {
    status: 404,
    when: ({ complaint }) => complaint.where === "error",
    kind: "unexpected",
    say: ({ base }) => `${base} has no such route in its API`,
    hint: "A proxy in front of GitLab may decode %2F (use the numeric project id, and let the proxy pass the path as it is), or `gitlab-url` lacks the relative root of the instance."
  },
  {
    // A fine-grained token that is not for this project gets no more than this.
    status: 404,
    when: ({ complaint, subject }) => complaint.where === "message" && subject.row === "project",
    kind: "missing",
    missing: "project",
    say: noProject,
    hint: projectHint
  },
  {
    status: 404,
    area: "notes",
    when: ({ complaint }) => complaint.where === "message",
    kind: "missing",
    missing: "note",
    say: ({ project, subject }) => `GitLab shows the token no ${subject.name} of project ${project}`,
    hint: "Check the number of the merge request, and whose token it is; a note may have been deleted."
  },
  {
    status: 404,
    when: ({ complaint }) => complaint.where === "message",
    kind: "missing",
    missing: ({ subject }) => subject.row,
    say: ({ subject }) => subject.row === "link" ? "GitLab has no such release or link" : `GitLab has no such ${subject.row}`,
    hint: "Somebody else may have deleted it: run again."
  },
  {
    status: 404,
    kind: "unexpected",
    say: ({ base }) => `${base} does not answer as GitLab's API does (404)`,
    hint: "Check `gitlab-url`: it is the base URL of the instance, with its relative root if it has one."
  }
];
function noProject({ project, base }) {
  return `There is no project ${project} on ${base}, or the token may not see it`;
}
function projectHint({ token, project }) {
  if (token === "misplaced-job")
    return SEND_AS_JOB;
  if (token === "none")
    return "For a private project give an access token as `token`; else check `project`.";
  const spelling = /%2f/i.test(project) ? "write / instead of %2F in `project`" : "check `project`";
  return `GitLab also says this to anyone who is not a member: ${spelling}, whose token it is, and, for a fine-grained token, whether it is for this project.`;
}

// lib/gitlab/refusals/package-refusals.js
var DUPLICATES = "The group allows no duplicates of generic packages (Settings > Packages and registries). Use another version, delete the file that is there, or let the group allow duplicates.";
var PACKAGE_ROWS = [
  {
    status: 400,
    area: "packages",
    when: /Duplicate package is not allowed/,
    kind: "taken",
    say: () => "The package has a file of this name, and a second one is refused",
    hint: DUPLICATES
  },
  {
    status: 400,
    area: "packages",
    when: /File is too large/,
    kind: "refused",
    say: () => "The file is larger than this GitLab allows for generic packages",
    hint: "Its administrator can raise the limit; on gitlab.com it is 5 GB."
  },
  {
    status: 413,
    area: "packages",
    kind: "refused",
    say: () => "The file is larger than GitLab, or the proxy in front of it, lets through (413)",
    hint: "Raise the limit of the proxy (client_max_body_size in nginx)."
  }
];

// lib/gitlab/refusals/request-refusals.js
var PATH_RULE = "A path begins with /, has letters, digits and . _ - / only, ends in a letter or digit, and has 4 to 128 characters.";
var BAD_REQUEST = [
  {
    status: 400,
    when: isTaken,
    kind: "taken",
    say: quote,
    hint: "Name, URL and path are unique within a release: another link of it has this one."
  },
  { status: 400, when: /Filepath is/, kind: "refused", say: quote, hint: PATH_RULE },
  {
    status: 400,
    when: /Url is blocked: Only allowed schemes/,
    kind: "refused",
    say: quote,
    hint: "The URL begins with http://, https:// or ftp://, in lower case."
  },
  {
    status: 400,
    when: /Requests to hosts and IP addresses not on the Allow List|Host cannot be resolved/,
    kind: "refused",
    say: quote,
    hint: "This GitLab denies all outbound requests but allowed ones: ask its administrator to allow the host."
  },
  {
    status: 400,
    when: /link_type/,
    kind: "refused",
    say: quote,
    hint: "The link types are other, runbook, image and package; older GitLab versions know fewer."
  },
  {
    status: 400,
    when: /Tag name invalid/,
    kind: "refused",
    say: quote,
    hint: "Git does not allow this name for a tag."
  },
  {
    status: 400,
    when: ({ complaint }) => complaint.where === "text" || complaint.where === "none",
    kind: "refused",
    say: () => "GitLab could not read the request (400)",
    hint: "A NUL or another control character in a name, a URL or the tag is the usual cause."
  }
];
function isTaken({ complaint }) {
  return complaint.texts.length > 0 && complaint.texts.every((text2) => /has already been taken/.test(text2));
}
var OTHERS = [
  {
    status: 500,
    when: ({ write }) => write,
    kind: "unreachable",
    say: () => "GitLab reported an internal error (500)",
    hint: "It does so for a name or URL of more than about 2,600 bytes, and when two runs write at the same time."
  },
  {
    status: 405,
    when: /moved project/,
    kind: "denied",
    say: ({ project }) => `The project ${project} has moved, and takes no writes under its old path`,
    hint: "Set `project` to the new path, or to the numeric id, which never changes."
  },
  {
    status: 407,
    kind: "unreachable",
    say: () => "The proxy requires a user name and password (407)",
    hint: "Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY."
  },
  {
    status: 409,
    when: /Release already exists/,
    kind: "taken",
    say: quote,
    hint: "Run again to update it."
  },
  {
    status: 410,
    kind: "unexpected",
    say: ({ base }) => `${base} does not have version 4 of the API any more (410)`,
    hint: "Look for a newer version of this program."
  },
  {
    status: 413,
    kind: "refused",
    say: () => "The request is too large for GitLab or for the proxy in front of it (413)"
  },
  {
    status: 422,
    when: /Ref is not specified/,
    kind: "refused",
    say: () => "The git tag does not exist",
    hint: "Push the tag first, or set `ref` to the commit or branch from which GitLab should create it."
  },
  {
    status: 429,
    kind: "unreachable",
    say: () => "GitLab throttles this token or address (429)",
    hint: "Try again later, lower `concurrency`, or raise `retries`."
  }
];
var REQUEST_ROWS = [...PACKAGE_ROWS, ...BAD_REQUEST, ...MISSING_ROWS, ...OTHERS];

// lib/gitlab/refusals/explain.js
function explainRefusal(refusal) {
  const text2 = refusal.complaint.texts.join("; ");
  for (const row2 of ROWS) {
    if (row2.status !== refusal.status)
      continue;
    if (row2.area !== void 0 && row2.area !== refusal.subject.area)
      continue;
    const match = row2.when === void 0 ? [] : matches2(row2.when, refusal, text2);
    if (match === null)
      continue;
    return build(row2, refusal, text2, match);
  }
  return build(fallback(refusal.status), refusal, text2, []);
}
function matches2(when, refusal, text2) {
  if (typeof when === "function")
    return when(refusal) ? [] : null;
  return when.exec(text2);
}
function build(row2, refusal, text2, match) {
  const { hint, missing: missing3, lack } = row2;
  return new StoreError(row2.kind, row2.say(refusal, text2, match), {
    status: refusal.status,
    hint: typeof hint === "function" ? hint(refusal, match) : hint,
    missing: typeof missing3 === "function" ? missing3(refusal) : missing3,
    lack: typeof lack === "function" ? lack(refusal, match) : lack
  });
}
var ROWS = [...ACCESS_ROWS, ...REQUEST_ROWS];
function fallback(status) {
  if (status >= 500) {
    return {
      status,
      kind: "unreachable",
      say: (_, text2) => `GitLab failed (${status}${text2 === "" || text2.startsWith(`${status}`) ? "" : `: ${text2}`})`,
      hint: "Try again later; the status page or the administrator of this GitLab may know more."
    };
  }
  if (status >= 400) {
    return {
      status,
      kind: "refused",
      say: (refusal, text2) => text2 === "" ? `GitLab refused (${status})` : quote(refusal, text2)
    };
  }
  return {
    status,
    kind: "unexpected",
    say: ({ base }) => `${base} answered with status ${status}, which GitLab's API does not use here`,
    hint: "Check that `gitlab-url` is the address of a GitLab."
  };
}

// lib/gitlab/client/verdict.js
function judge(exchanged, asked) {
  if (!exchanged.ok) {
    const { failure: failure2 } = exchanged;
    return {
      kind: "failed",
      error: new StoreError(failure2.kind, failure2.message, { hint: failure2.hint }),
      trouble: failure2.transient ? { done: failure2.sent, retryAfter: null } : null,
      doubtful: failure2.sent === "maybe"
    };
  }
  const { answer } = exchanged;
  if (answer.status >= 200 && answer.status < 300)
    return readSuccess(answer, asked);
  if (answer.status >= 300 && answer.status < 400)
    return readRedirect(answer, asked);
  return readRefusal(answer, asked);
}
function readSuccess(answer, asked) {
  const { status, headers, text: text2 } = answer;
  const { host, base } = asked.address;
  if (text2.trim() === "")
    return { kind: "done", answer: { status, headers, body: null } };
  const type = mediaType(headers);
  const isJson = isJsonType(type) && type !== "";
  const body = isJsonType(type) ? parseJson(text2) : void 0;
  if (body !== void 0)
    return { kind: "done", answer: { status, headers, body } };
  if (isJson) {
    const error2 = new StoreError("unreachable", `${host} answered with JSON that is cut off or broken`);
    return { kind: "failed", error: error2, trouble: { done: "maybe", retryAfter: null }, doubtful: true };
  }
  const complaint = readComplaint(answer);
  const title2 = complaint.where === "html" ? complaint.texts[0] : void 0;
  const found = title2 === void 0 ? type || "something else" : `a web page, \u201C${title2}\u201D`;
  return plan_final("unexpected", `${base} answered with ${found} instead of JSON`, status, NOT_GITLAB);
}
var NOT_GITLAB = "Check `gitlab-url`; a login page, a captive portal or a proxy in front of GitLab may have answered instead.";
function readRedirect(answer, asked) {
  const location2 = answer.headers.get("location") ?? "";
  const { address, url } = asked;
  const target = location2 === "" ? null : parsedUrl(location2, url);
  if (target === null) {
    return plan_final("unexpected", `${address.base} redirects to nowhere (${answer.status})`, answer.status, NOT_GITLAB);
  }
  const moved = movedProject(target, asked);
  if (moved !== null && isRead(asked))
    return { kind: "moved", project: moved };
  const shown3 = `${target.origin}${target.pathname}`;
  if (target.origin === address.origin) {
    return plan_final("unexpected", `${address.base} redirects to ${target.pathname}`, answer.status, NOT_GITLAB);
  }
  const upgrade = target.protocol === "https:" && url.protocol === "http:" && target.hostname === url.hostname;
  return plan_final("unexpected", `${address.base} redirects to another address, ${shown3}, which is not followed`, answer.status, upgrade ? `Set \`gitlab-url\` to ${target.origin}${address.root}.` : "If that is where this GitLab lives now, set `gitlab-url` to it; the token is not sent there by itself.");
}
function movedProject(target, asked) {
  if (target.origin !== asked.address.origin || /^\d+$/.test(asked.project))
    return null;
  const ours = segments(asked.url);
  const theirs = segments(target);
  const at = segments({ pathname: `${asked.address.root}/api/v4/projects` }).length;
  const id = theirs[at] ?? "";
  const isSame = theirs.length === ours.length && theirs.every((part, index) => index === at || part === ours[index]);
  return isSame && ours[at] === asked.project && /^\d+$/.test(id) ? id : null;
}
function segments({ pathname }) {
  return pathname.split("/").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}
function readRefusal(answer, asked) {
  const error2 = explainRefusal({
    status: answer.status,
    complaint: readComplaint(answer),
    write: !isRead(asked),
    subject: asked.subject,
    project: asked.project,
    base: asked.address.base,
    token: asked.token
  });
  const trouble = troubleOf(answer, isRead(asked), asked.now);
  const doubtful = trouble === null ? answer.status >= 500 : trouble.done === "maybe";
  return { kind: "failed", error: error2, trouble, doubtful };
}
function plan_final(kind, message, status, hint) {
  return {
    kind: "failed",
    error: new StoreError(kind, message, { status, hint }),
    trouble: null,
    doubtful: false
  };
}

// lib/gitlab/client/client.js
var LONG_WAIT = 1e3;
var MAX_LISTENERS = 1e4;
var GitLabClient = class {
  #options;
  #clock;
  #pace;
  #redact;
  #dispatch;
  #warned = /* @__PURE__ */ new Set();
  #project;
  constructor(options) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#pace = new Pace(options);
    this.#redact = createRedactor(options.token === null ? [] : [options.token.value]);
    this.#dispatch = new Dispatch(options, this.#clock, this.#redact, (...words) => this.warnOnce(...words));
    this.#project = options.project;
    (0,external_node_events_namespaceObject.setMaxListeners)(MAX_LISTENERS, options.stop, options.deadline);
  }
  /** Base address. @throws StoreError `refused` where the URL is none */
  get address() {
    return parseAddress(this.#options.url);
  }
  /** The project as given, or its numeric id once GitLab said that it has moved. */
  get project() {
    return this.#project;
  }
  /** Requests sent so far, retries included. */
  get requests() {
    return this.#dispatch.requests;
  }
  /** How the requests are authenticated; `null`: not at all. */
  get tokenKind() {
    return this.#options.token?.kind ?? null;
  }
  /** Milliseconds since the epoch, on the client's clock. */
  get wallTime() {
    return this.#clock.wallTime();
  }
  /** Writes to the log of details. */
  debug(message) {
    this.#options.log.debug(this.#redact(message));
  }
  /** Milliseconds on the clock of the run. */
  now() {
    return this.#clock.now();
  }
  /** Waits so many milliseconds; shorter where the run ends before. */
  async pause(ms) {
    await this.#clock.sleep(ms, [this.#options.stop, this.#options.deadline]);
  }
  /** How links are to be written. Only an access token may write by GraphQL: a job token is never sent there. */
  get writes() {
    const { token, writes = "rest" } = this.#options;
    const isAccess = token !== null && token.kind !== "job" && !isMisplacedJobToken(token);
    return isAccess ? writes : "rest";
  }
  /** Warns once, however often it is met. */
  warnOnce(message, hint) {
    if (this.#warned.has(message))
      return;
    this.#warned.add(message);
    this.#options.log.warning(message, hint);
  }
  /**
   * Sends a request and gives the 2xx answer; retries where that is safe.
   *
   * @throws StoreError for everything else. For a write, kind `unclear` means that it may have been done
   */
  async send(request) {
    const address = checkOptions(this.#options);
    let doubtful = false;
    let hasFailed2 = false;
    try {
      return await repeat(this.#pace, async (waited) => {
        if (hasFailed2 || waited > LONG_WAIT)
          await request.recheck?.(doubtful ? "maybe-done" : hasFailed2 ? "not-done" : "never");
        const verdict = await this.#once(request, address);
        hasFailed2 = verdict.kind === "failed";
        if (verdict.kind === "failed")
          doubtful ||= verdict.doubtful;
        return this.#attempt(request, verdict);
      });
    } catch (error2) {
      throw error2 instanceof StoreError ? this.#final(error2, request, doubtful) : error2;
    }
  }
  #attempt(request, verdict) {
    switch (verdict.kind) {
      case "done":
        return { kind: "done", value: verdict.answer };
      case "moved":
        this.#move(verdict.project);
        return { kind: "redirected" };
      case "failed": {
        const { trouble, error: error2 } = verdict;
        const repeatable = request.repeatable ?? request.method !== "POST";
        const isSafe = trouble !== null && (trouble.done === "no" || repeatable);
        return {
          kind: "failed",
          error: restated(error2, { message: this.#redact(error2.message) }),
          retry: isSafe ? trouble : null,
          throttled: error2.status === 429
        };
      }
      default:
        return verdict;
    }
  }
  /** The error to throw: `unclear` where a write may have been done, and without the token in any case. */
  #final(error2, request, doubtful) {
    const unclear = !isRead(request) && doubtful && (error2.kind === "unreachable" || error2.kind === "stopped");
    const doubt = unclear ? "; whether the change was made is not known" : "";
    return restated(error2, {
      kind: unclear ? "unclear" : error2.kind,
      message: this.#redact(`${error2.message}${doubt}`),
      hint: error2.hint === null ? null : this.#redact(error2.hint)
    });
  }
  async #once(request, address) {
    const project = this.#project;
    const url = this.#url(request, address);
    const { token } = this.#options;
    const exchanged = await this.#dispatch.send(request, url, address);
    const now = this.#clock.wallTime();
    const allowance = exchanged.ok ? allowanceOf(exchanged.answer.headers, now) : null;
    if (allowance !== null)
      this.#pace.allow(allowance);
    return judge(exchanged, {
      method: request.method,
      url,
      address,
      project,
      subject: subjectOf(request.path),
      token: token === null ? "none" : isMisplacedJobToken(token) ? "misplaced-job" : token.kind,
      now
    });
  }
  /** The address to call. A moved project's requests go to its id, under whatever name they were made. */
  #url(request, address) {
    const { path, query = "" } = request;
    if (request.api === "graphql")
      return graphqlUrl(address, query);
    const given = `projects/${encodeURIComponent(this.#options.project)}`;
    const named2 = path === given || path.startsWith(`${given}/`);
    const now = named2 ? `projects/${encodeURIComponent(this.#project)}${path.slice(given.length)}` : path;
    return apiUrl(address, now, query);
  }
  #move(project) {
    this.warnOnce(`The project ${this.#options.project} has moved; GitLab knows it by its id ${project}`, `Set \`project\` to ${project} or to the new path.`);
    this.#project = project;
  }
};

// lib/network/paged-list.js
var MAX_PAGES = 1e3;
var READS = 3;
async function readList(fetchPage, kind) {
  let before = null;
  const reads = kind.proof === "count" ? READS : READS + 1;
  for (let read = 1; read <= reads; read += 1) {
    const reading = await readOnce(fetchPage, kind);
    if (isProved(reading, before, kind))
      return [...reading.rows];
    before = reading;
  }
  throw new StoreError("unexpected", `${kind.server}'s list of ${kind.rows} does not add up: its pages are not those of one list`, {
    hint: "Somebody else may be adding or deleting. Run again when they are done."
  });
}
function isProved(reading, before, { proof, keyOf: keyOf4, isEnough }) {
  const { rows, pages, totals, isRepeated } = reading;
  if (pages === 1)
    return true;
  if (isRepeated)
    return false;
  if (proof === "count")
    return totals.size === 0 || totals.size === 1 && totals.has(rows.length);
  if (isEnough?.(rows) === true)
    return true;
  return before !== null && totals.size <= 1 && keysOf(before, keyOf4) === keysOf(reading, keyOf4);
}
function keysOf({ rows }, keyOf4) {
  return JSON.stringify(rows.map(keyOf4));
}
async function readOnce(fetchPage, kind) {
  const rows = /* @__PURE__ */ new Map();
  const totals = /* @__PURE__ */ new Set();
  const reading = (pages, isRepeated) => ({
    rows: [...rows.values()],
    pages,
    totals,
    isRepeated
  });
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { rows: values, total, hasNext: hasNext2 } = await fetchPage(page);
    const known = rows.size;
    const found = values.flatMap((value, index) => kind.readRow(value, `${kind.rows}[${index}]`) ?? []);
    for (const row2 of found)
      if (!rows.has(kind.keyOf(row2)))
        rows.set(kind.keyOf(row2), row2);
    if (total !== null)
      totals.add(total);
    if (!hasNext2 || values.length === 0 && kind.proof === "count")
      return reading(page, false);
    if (found.length > 0 && rows.size === known) {
      if (totals.size === 0)
        throw strange(`${kind.server}'s list of ${kind.rows} repeats itself`, kind);
      return reading(page, true);
    }
  }
  throw strange(`${kind.server}'s list of ${kind.rows} does not end after ${MAX_PAGES} pages`, kind);
}
function strange(message, { server }) {
  const address = server === "GitLab" ? "`gitlab-url`" : "GITHUB_API_URL";
  return new StoreError("unexpected", message, {
    hint: `Check that ${address} is the address of a ${server}, and what is between this machine and it`
  });
}

// lib/gitlab/client/paging.js
var PAGE_SIZE = 100;
function readPages(fetchPage, kind) {
  return readList(async (page) => {
    const answer = await fetchPage(page);
    const data = dataOf(answer, kind.rows);
    const info = isRecord(answer) ? answer["paginationInfo"] : null;
    return { rows: data, total: totalOf(info), hasNext: hasNext(info, page, data.length) };
  }, { ...kind, server: "GitLab" });
}
async function readPage(fetchPage, { rows, readRow }) {
  return dataOf(await fetchPage(), rows).flatMap((row2, at) => readRow(row2, `${rows}[${at}]`) ?? []);
}
function dataOf(answer, rows) {
  const data = isRecord(answer) ? answer["data"] : void 0;
  if (!Array.isArray(data))
    throw strange2(`GitLab's answer has no list of ${rows}`);
  return data;
}
function totalOf(info) {
  const total = isRecord(info) ? info["total"] : null;
  return typeof total === "number" && !Number.isNaN(total) ? total : null;
}
function hasNext(info, page, length) {
  const { next, perPage } = isRecord(info) ? info : { next: null, perPage: null };
  if (typeof next === "number")
    return next > page;
  const told = typeof perPage === "number" && !Number.isNaN(perPage);
  return !told && length >= PAGE_SIZE;
}
function strange2(message) {
  return new StoreError("unexpected", message, {
    hint: "Check that `gitlab-url` is the address of a GitLab, and what is between this machine and it"
  });
}

// lib/gitlab/api/packages.js
function createPackageRegistry(client) {
  return new GitLabPackages(client);
}
var COUNTED = /* @__PURE__ */ new Set(["default", "hidden"]);
var GitLabPackages = class {
  #client;
  constructor(client) {
    this.#client = client;
  }
  async listFiles(version) {
    const packages2 = await this.#packages(version);
    if (packages2.length === 0)
      return null;
    const rows = [];
    for (const { id } of packages2)
      append(rows, await this.#files(version, id));
    return newestOfEach(rows);
  }
  async putFile(address, size, stream) {
    const { body } = await this.#client.send({
      method: "PUT",
      path: this.#path(address, genericPath(address)),
      query: "select=package_file",
      headers: { "content-type": "application/octet-stream", "content-length": String(size) },
      body: stream,
      // Twice would leave two files of one name, or be refused where duplicates are.
      repeatable: false
    });
    return isRecord(body) && "file_name" in body ? readFile(body, "the stored file") : null;
  }
  /**
   * A hidden package takes uploads and serves downloads like any other, so it counts; GitLab lists it only where it is
   * asked for. A name and version has one package, so it is asked for only where there is no other. Packages on their
   * way in or out are left out.
   */
  async #packages(version) {
    const listed2 = await this.#packagesOf(version, {});
    return listed2.length > 0 ? listed2 : this.#packagesOf(version, { status: "hidden" });
  }
  async #packagesOf(wanted, status) {
    const { package: name2, version } = wanted;
    const query = { package_type: "generic", package_name: name2, package_version: version, ...status };
    const rows = await readPages((page) => this.#page(wanted, "packages", { ...query, page }), {
      rows: "packages",
      proof: "count",
      readRow: readPackage2,
      keyOf: ({ id }) => id
    });
    return rows.filter((row2) => row2.package === name2 && row2.version === version && COUNTED.has(row2.status));
  }
  async #files(version, id) {
    return await readPages((page) => this.#page(version, `packages/${id}/package_files`, { page }), {
      rows: "package files",
      proof: "count",
      readRow: readFile,
      keyOf: ({ id: id2 }) => id2
    });
  }
  /** A page in the shape that `readPages` takes. */
  async #page(version, path, parameters) {
    const values = { ...parameters, per_page: PAGE_SIZE };
    const query = Object.entries(values).map(([key3, value]) => `${key3}=${encodeURIComponent(value)}`);
    const { body, headers } = await this.#client.send({
      method: "GET",
      path: this.#path(version, path),
      query: query.join("&")
    });
    const next = headers.get("x-next-page");
    const perPage = headers.get("x-per-page");
    const total = headers.get("x-total");
    const paginationInfo = {
      next: next === null || next === "" ? null : Number(next),
      perPage: perPage === null ? null : Number(perPage),
      total: total === null || total === "" ? null : Number(total)
    };
    return { data: body, paginationInfo };
  }
  #path({ project = this.#client.project }, below) {
    return `projects/${encodeURIComponent(project)}/${below}`;
  }
};
function newestOfEach(rows) {
  const newest = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const known = newest.get(row2.path);
    if (known === void 0 || known.id < row2.id)
      newest.set(row2.path, row2);
  }
  const files = [...newest.values()].map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  return files.sort((a, b) => compareText(a.path, b.path));
}
function readPackage2(value, where) {
  if (!isRecord(value))
    throw strange3(where);
  const { id, name: name2, version, status } = value;
  if (typeof id !== "number" || typeof name2 !== "string")
    throw strange3(where);
  return {
    id,
    package: name2,
    // Packages of other types, which an old server may list too, can be without one.
    version: typeof version === "string" ? version : "",
    status: typeof status === "string" ? status : "default"
  };
}
function readFile(value, where) {
  if (!isRecord(value))
    throw strange3(where);
  const { id, file_name: name2, size, file_sha256: sha256 } = value;
  if (typeof id !== "number" || typeof name2 !== "string" || typeof size !== "number")
    throw strange3(where);
  return {
    id,
    path: plainName(name2),
    size,
    sha256: typeof sha256 === "string" ? sha256.toLowerCase() : null
  };
}
function plainName(stored) {
  if (!stored.includes("%"))
    return stored;
  try {
    return decodeURIComponent(stored);
  } catch {
    return stored;
  }
}
function strange3(where) {
  return new StoreError("unexpected", `GitLab's answer has something else where ${where} should be`, {
    hint: "Check that `gitlab-url` is the address of a GitLab, or look for a newer version of this program"
  });
}

// lib/gitlab/graphql/batch-size.js
var BATCH = 25;
var WORTHWHILE = 20;

// lib/gitlab/api/create-once.js
var ATTEMPTS = 4;
async function createOnce(store, tag, link) {
  let isRepeated = false;
  const recheck = async (tried) => {
    isRepeated ||= tried !== "never";
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: "done", link: await store.createLink(tag, link, recheck) };
    } catch (error2) {
      const open = error2 instanceof StoreError && (error2.kind === "unclear" || error2.kind === "taken");
      if (!open)
        throw error2;
      isRepeated ||= error2.kind === "unclear";
      const links = await readAgain(store, tag, error2);
      const same = links.find((found) => changedFields(found, link).length === 0);
      if (same !== void 0)
        return isRepeated ? { kind: "done", link: same } : { kind: "already" };
      const clash2 = links.some((found) => found.name === link.name || found.url === link.url);
      if (error2.kind === "taken" || clash2 || attempt >= ATTEMPTS)
        throw error2;
    }
  }
}
async function readAgain(store, tag, open) {
  try {
    return (await store.readRelease(tag))?.links ?? [];
  } catch (error2) {
    if (!(error2 instanceof StoreError))
      throw error2;
    const kind = error2.kind === "stopped" ? open.kind : error2.kind;
    const message = `${open.message}; whether it was made could not be read: ${error2.message}`;
    throw new StoreError(kind, message, error2.hint === null ? {} : { hint: error2.hint });
  }
}

// lib/gitlab/api/answer-call.js
async function answerCall(store, call, isStale = false) {
  try {
    if (isStale && call.kind !== "create")
      await lookFirst(store, call, "never");
    return await send(store, call);
  } catch (error2) {
    if (error2 instanceof Known)
      return error2.answer;
    if (!(error2 instanceof StoreError))
      throw error2;
    return { kind: "failed", error: error2 };
  }
}
async function answerCalls(store, calls) {
  const answers = [];
  for (const call of calls)
    answers.push(await answerCall(store, call));
  return answers;
}
var Known = class extends Error {
  answer;
  constructor(answer) {
    super("the call has its answer");
    this.answer = answer;
  }
};
async function send(store, call) {
  const { tag } = call;
  switch (call.kind) {
    case "create":
      return await createOnce(store, tag, call.link);
    case "update": {
      const link = await store.updateLink(tag, call.id, call.link, (tried) => lookFirst(store, call, tried));
      return { kind: "done", link };
    }
    case "delete": {
      let isRepeated = false;
      const link = await store.deleteLink(tag, call.id, (tried) => {
        isRepeated ||= tried !== "never";
        return lookFirst(store, call, tried);
      });
      if (link !== null)
        return { kind: "done", link };
      return isRepeated ? { kind: "done", link: null } : { kind: "already" };
    }
    default:
      return call;
  }
}
async function lookFirst(store, call, tried) {
  const now = await linkNow(store, call);
  if (now !== null && changedFields(now, call.before).length === 0)
    return;
  const isDone = call.kind === "delete" ? now === null : now !== null && changedFields(now, call.link).length === 0;
  if (isDone)
    throw new Known(tried === "never" ? { kind: "already" } : { kind: "done", link: null });
  if (tried !== "maybe-done")
    throw new Known({ kind: "changed", now });
  throw new StoreError("unclear", "the answer was lost, and the link is neither as it was nor as it should be", {
    hint: "Somebody else is writing to this release. Run again when they are done."
  });
}
async function linkNow(store, { tag, id }) {
  try {
    return await store.getLink(tag, id);
  } catch (error2) {
    if (isMissing(error2, "link", "release"))
      return null;
    throw error2;
  }
}

// lib/gitlab/api/lacks.js
function bothLacks(first, second) {
  const names = [.../* @__PURE__ */ new Set([...namesOf(first.lack), ...namesOf(second.lack)])];
  if (namesOf(first.lack).length === 0 || names.length === namesOf(second.lack).length)
    return second;
  if (namesOf(second.lack).length === 0)
    return second.kind === "denied" ? first : second;
  return new StoreError("denied", `The token lacks the permissions ${permissionList(names)}`, {
    hint: second.hint ?? void 0,
    status: second.status ?? void 0,
    lack: { what: "permission", names }
  });
}
function mayListInstead(error2) {
  if (!(error2 instanceof StoreError) || error2.kind !== "denied" || error2.status !== 403)
    return false;
  return error2.lack?.what !== "token" && error2.lack?.what !== "scope";
}
function namesOf(lack) {
  return lack?.what === "permission" ? lack.names : [];
}

// lib/gitlab/api/wire.js
function createBody(link) {
  const { name: name2, url, link_type, direct_asset_path: path } = link;
  return {
    name: name2,
    url,
    link_type,
    ...path === null ? {} : { direct_asset_path: path, filepath: path }
  };
}
function updateBody(link) {
  const { name: name2, url, link_type, direct_asset_path: path } = link;
  return { name: name2, url, link_type, direct_asset_path: path, filepath: path };
}
function readLink(value, tag, where) {
  if (!isRecord(value))
    throw unexpected(where, "an object", value);
  const id = own2(value, "id");
  if (typeof id !== "number" || !Number.isSafeInteger(id) || id < 0)
    throw unexpected(`${where}.id`, "an id", id);
  const name2 = readString(value, "name", where);
  const url = readString(value, "url", where);
  const type = own2(value, "link_type");
  const told = own2(value, "direct_asset_url");
  const direct = told ?? url;
  if (typeof direct !== "string")
    throw unexpected(`${where}.direct_asset_url`, "a string", direct);
  const path = direct === url ? null : pathIn(direct, tag);
  if (path === void 0) {
    throw new StoreError("unexpected", `GitLab's answer has a ${where}.direct_asset_url of an unknown form`, {
      hint: "Its permanent path cannot be read from this address and would be lost: please report the form of the address"
    });
  }
  return {
    link: {
      id,
      name: name2,
      url,
      link_type: readType(type, where),
      direct_asset_path: path,
      direct_asset_url: direct
    },
    hasType: type !== void 0,
    hasAddress: told !== void 0 && told !== null
  };
}
function readLinks(value, tag, where) {
  if (!Array.isArray(value))
    throw unexpected(where, "a list", value);
  const links = value.map((item2, index) => readLink(item2, tag, `${where}[${index}]`).link);
  return [...new Map(links.map((link) => [link.id, link])).values()];
}
function readRelease(value, where) {
  if (!isRecord(value))
    throw unexpected(where, "an object", value);
  const tag = readString(value, "tag_name", where);
  const assets = own2(value, "assets");
  if (!isRecord(assets))
    throw unexpected(`${where}.assets`, "an object", assets);
  const addresses = own2(value, "_links");
  return {
    tag,
    links: readLinks(own2(assets, "links"), tag, `${where}.assets.links`),
    self: isRecord(addresses) ? own2(addresses, "self") : void 0
  };
}
function readType(value, where) {
  if (value === void 0 || value === null)
    return "other";
  const type = LINK_TYPES.find((known) => known === value);
  if (type === void 0)
    throw unexpected(`${where}.link_type`, `one of ${LINK_TYPES.join(", ")}`, value);
  return type;
}
function pathIn(direct, tag) {
  const segments2 = direct.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, "").split("/");
  const starts = [...segments2.keys()].filter((index) => segments2[index] === "releases");
  const tagForms = [[tag], tag.split("/")];
  for (const modern of [true, false]) {
    for (const start2 of starts) {
      if (modern && segments2[start2 - 1] !== "-")
        continue;
      for (const form of tagForms) {
        const end = start2 + 1 + form.length;
        if (segments2[end] !== "downloads")
          continue;
        if (!form.every((part, index) => decode(segments2[start2 + 1 + index] ?? "") === part))
          continue;
        return `/${segments2.slice(end + 1).map(decode).join("/")}`;
      }
    }
  }
  return void 0;
}
function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
function readString(value, key3, where) {
  const found = own2(value, key3);
  if (typeof found !== "string")
    throw unexpected(`${where}.${key3}`, "a string", found);
  return found;
}
function own2(value, key3) {
  return Object.hasOwn(value, key3) ? value[key3] : void 0;
}
function unexpected(where, expected, found) {
  return new StoreError("unexpected", `GitLab's answer has ${describe(found)} where ${where} should be ${expected}`, {
    hint: "Check that `gitlab-url` is the address of a GitLab, or look for a newer version of this program"
  });
}
function describe(value) {
  if (value === void 0)
    return "nothing";
  if (value === null)
    return "null";
  if (Array.isArray(value))
    return "a list";
  if (typeof value === "string")
    return /^[a-z_]{1,20}$/.test(value) ? `"${value}"` : "a string";
  return typeof value === "object" ? "an object" : `${typeof value === "number" ? "the number" : "the value"} ${String(value)}`;
}

// lib/gitlab/api/link-writes.js
var RestLinks = class {
  #client;
  constructor(client) {
    this.#client = client;
  }
  /** Sent again only where it was certainly not done (StoreError `unclear` otherwise). */
  async create(tag, link, recheck) {
    const { name: name2, url } = link;
    const links = await this.#routes(tag, recheck);
    const answer = await links.create(this.#client.project, tag, name2, url, createBody(link));
    return written2(() => this.#kept(readLink(answer, tag, "link"), link));
  }
  /** Sends the whole link. */
  async update(tag, id, link, recheck) {
    const links = await this.#routes(tag, recheck);
    const answer = await links.edit(this.#client.project, tag, id, updateBody(link));
    return written2(() => this.#kept(readLink(answer, tag, "link"), link));
  }
  /** @returns the link as it was; `null` where it was gone already */
  async remove(tag, id, recheck) {
    const links = await this.#routes(tag, recheck);
    try {
      const answer = await links.remove(this.#client.project, tag, id);
      return written2(() => readLink(answer, tag, "link").link);
    } catch (error2) {
      if (!isMissing(error2, "link"))
        throw error2;
      return null;
    }
  }
  /** @throws StoreError `missing` */
  async get(tag, id) {
    const links = await this.#routes(tag);
    return readLink(await links.show(this.#client.project, tag, id), tag, "link").link;
  }
  async #routes(tag, recheck) {
    checkSegment("tag", tag);
    const { linkRoutes } = await __nccwpck_require__.e(/* import() */ 131).then(__nccwpck_require__.bind(__nccwpck_require__, 4131));
    return linkRoutes(this.#client, recheck);
  }
  /** Says what an old server silently dropped. What the release has now is for the read-back to find out. */
  #kept({ link, hasType, hasAddress }, wanted) {
    const warn2 = (what2, since) => this.#client.warnOnce(`This GitLab ${what2}`, since);
    if (!hasType && wanted.link_type !== "other") {
      warn2("does not support link types, and shows every link as `other`", "GitLab 13.1 and later support them");
    }
    if (wanted.direct_asset_path !== null && !hasAddress) {
      warn2("does not report the permanent paths of links, if it has them", "Newer versions report them");
    } else if (wanted.direct_asset_path !== null && link.direct_asset_path === null) {
      warn2("has dropped `direct_asset_path` (permanent paths)", "GitLab 12.10 and later support them");
    }
    return link;
  }
};
function written2(read) {
  try {
    return read();
  } catch (error2) {
    if (!(error2 instanceof StoreError) || error2.kind !== "unexpected")
      throw error2;
    throw restated(error2, { kind: "unclear" });
  }
}

// lib/gitlab/api/release-body.js
function releaseBody(tag, links, ref, page) {
  const { name: name2 = null, description = null, milestones = [], releasedAt = null } = page ?? {};
  return {
    tag_name: tag,
    ...ref !== null && { ref },
    ...name2 !== null && { name: name2 },
    ...description !== null && { description },
    ...milestones.length > 0 && { milestones: [...milestones] },
    ...releasedAt !== null && { released_at: releasedAt },
    assets: { links: links.map(createBody).reverse() }
  };
}

// lib/gitlab/api/release-list.js
var ROWS2 = {
  rows: "releases",
  proof: "count",
  readRow: readRelease,
  keyOf: ({ tag }) => tag
};
var ReleaseList = class {
  #resource;
  #client;
  #pages = /* @__PURE__ */ new Map();
  constructor(resource, client) {
    this.#resource = resource;
    this.#client = client;
  }
  /** One request for each hundred. @throws StoreError */
  async all() {
    const releases2 = await readPages((page) => this.#fetch(page), ROWS2);
    this.#pages = new Map(releases2.map(({ tag }, at) => [tag, Math.floor(at / PAGE_SIZE) + 1]));
    return releases2;
  }
  /** Whether a release was on the list when it was last read. */
  knows(tag) {
    return this.#pages.has(tag);
  }
  /**
   * One request: the page on which a release was. It may have moved to another one since then.
   *
   * @throws StoreError
   */
  around(tag) {
    return readPage(() => this.#fetch(this.#pages.get(tag) ?? 1), ROWS2);
  }
  #fetch(page) {
    return this.#resource.all(this.#client.project, { perPage: PAGE_SIZE, page, showExpanded: true });
  }
};

// lib/gitlab/api/visibility.js
var Visibility = class {
  #client;
  #isProved = false;
  constructor(client) {
    this.#client = client;
  }
  /** To be called where an answer proves that the project can be seen. */
  prove() {
    this.#isProved = true;
  }
  /**
   * Makes sure that what is missing is the release, and not the project.
   *
   * @throws StoreError `missing` for the project, and whatever hinders asking
   */
  async check() {
    const { tokenKind } = this.#client;
    if (this.#isProved || tokenKind !== "private" && tokenKind !== "oauth")
      return;
    const path = `projects/${encodeURIComponent(this.#client.project)}/releases`;
    try {
      await this.#client.send({ method: "GET", path, query: "per_page=1" });
    } catch (error2) {
      if (!(error2 instanceof StoreError) || error2.kind !== "denied")
        throw this.#explained(error2);
    }
    this.#isProved = true;
  }
  #explained(error2) {
    if (!isMissing(error2, "project"))
      return error2;
    const { project, address, tokenKind } = this.#client;
    return new StoreError("missing", noProject({ project, base: address.base }), {
      status: 404,
      missing: "project",
      hint: projectHint({ project, token: tokenKind ?? "none" })
    });
  }
};

// lib/gitlab/api/store.js
function createReleaseStore(over) {
  return new GitLabReleaseStore(over instanceof GitLabClient ? over : new GitLabClient(over));
}
var SINGLE_READS = 2;
var GitLabReleaseStore = class {
  #client;
  #visibility;
  #links;
  #isBatching = false;
  #batches = null;
  /** The project's full path; `null` as long as nothing has shown it. */
  #projectPath;
  #loaded = null;
  #listed = null;
  constructor(client) {
    this.#client = client;
    this.#visibility = new Visibility(client);
    this.#links = new RestLinks(client);
    this.#projectPath = /^\d+$/.test(client.project) ? null : client.project;
  }
  get requests() {
    return this.#client.requests;
  }
  /** Without gitbeaker: a run that finds nothing to do sends only this, and would load all of it for one address. */
  async readRelease(tag) {
    checkSegment("tag", tag);
    const path = `projects/${encodeURIComponent(this.#client.project)}/releases/${encodeURIComponent(tag)}`;
    try {
      const { body } = await this.#client.send({ method: "GET", path });
      const answer = readRelease(body, "release");
      if (answer.tag !== tag)
        throw otherRelease(tag, answer.tag);
      this.#visibility.prove();
      return this.#release(answer);
    } catch (error2) {
      if (isMissing(error2, "release"))
        return null;
      if (!mayListInstead(error2))
        throw error2;
      return await this.#listInstead(tag, error2);
    }
  }
  /** The list of links instead of the release. What was refused first is part of the error, or would be met next time. */
  async #listInstead(tag, refused) {
    try {
      return { tag, links: await this.listLinks(tag), url: this.#page(tag, void 0) };
    } catch (error2) {
      if (isMissing(error2, "release"))
        return null;
      throw error2 instanceof StoreError ? bothLacks(refused, error2) : error2;
    }
  }
  checkProject() {
    return this.#visibility.check();
  }
  hasTag = async (tag) => (await __nccwpck_require__.e(/* import() */ 540).then(__nccwpck_require__.bind(__nccwpck_require__, 2540))).hasTag(this.#client, tag);
  async readReleases() {
    const releases2 = await (await this.#list()).all();
    this.#visibility.prove();
    return releases2.map((release2) => this.#release(release2));
  }
  /** Up to SINGLE_READS one by one; more as a list, a hundred to a request. */
  async readThese(tags) {
    const list3 = tags.length > SINGLE_READS ? await this.readReleases() : [];
    const listed2 = new Map(list3.map((release2) => [release2.tag, release2]));
    const found = /* @__PURE__ */ new Map();
    for (const tag of tags)
      found.set(tag, listed2.get(tag) ?? await this.readRelease(tag));
    return found;
  }
  /** The page of the list on which the first one was seen. */
  async readSome(tags) {
    const [first] = tags;
    const list3 = this.#listed;
    if (first === void 0 || tags.length <= SINGLE_READS || list3 === null || !list3.knows(first))
      return this.readThese(tags.slice(0, SINGLE_READS));
    const asked = new Set(tags);
    const found = /* @__PURE__ */ new Map();
    for (const row2 of await list3.around(first))
      if (asked.has(row2.tag))
        found.set(row2.tag, this.#release(row2));
    if (!found.has(first))
      found.set(first, await this.readRelease(first));
    return found;
  }
  async createRelease(...[tag, links, ref, page]) {
    checkSegment("tag", tag);
    const { releases: releases2 } = await this.#resources();
    const body = releaseBody(tag, links, ref, page ?? null);
    const answer = await releases2.create(this.#client.project, body);
    return written2(() => this.#release(readRelease(answer, "release")));
  }
  /** Once a run has begun with documents, it goes on with them. */
  batchSize(ahead) {
    const { writes } = this.#client;
    this.#isBatching ||= writes === "graphql" || writes === "auto" && ahead >= WORTHWHILE;
    return this.#isBatching ? this.#batches?.size ?? BATCH : 1;
  }
  async writeBatch(calls) {
    if (!this.#isBatching)
      return answerCalls(this, calls);
    const { Batches } = await __nccwpck_require__.e(/* import() */ 837).then(__nccwpck_require__.bind(__nccwpck_require__, 9837));
    this.#batches ??= new Batches(this.#client, this);
    return this.#batches.write(calls, this.#projectPath);
  }
  createLink(tag, link, recheck) {
    return this.#links.create(tag, link, recheck);
  }
  updateLink(tag, id, link, recheck) {
    return this.#links.update(tag, id, link, recheck);
  }
  deleteLink(tag, id, recheck) {
    return this.#links.remove(tag, id, recheck);
  }
  getLink(tag, id) {
    return this.#links.get(tag, id);
  }
  async listLinks(tag) {
    checkSegment("tag", tag);
    const { links } = await this.#resources();
    return await readPages((page) => links.all(this.#client.project, tag, { perPage: PAGE_SIZE, page, showExpanded: true }), {
      rows: "links",
      proof: "count",
      readRow: (value, where) => readLink(value, tag, where).link,
      keyOf: ({ id }) => id
    });
  }
  #resources() {
    this.#loaded ??= __nccwpck_require__.e(/* import() */ 131).then(__nccwpck_require__.bind(__nccwpck_require__, 4131)).then(({ releaseResources }) => releaseResources(this.#client));
    return this.#loaded;
  }
  async #list() {
    const { releases: releases2 } = await this.#resources();
    this.#listed ??= new ReleaseList(releases2, this.#client);
    return this.#listed;
  }
  #release({ tag, links, self }) {
    return { tag, links, url: this.#page(tag, self) };
  }
  #page(tag, told) {
    const page = releasePage(this.#client.address, this.#client.project, tag, told);
    this.#projectPath ??= projectPathIn(page, this.#client.address);
    return page;
  }
};
function otherRelease(asked, told) {
  const [wanted, found] = [asked, told].map((tag) => JSON.stringify(tag.slice(0, 200)));
  return new StoreError("unexpected", `GitLab was asked for release ${wanted} and answered with ${found}`, {
    hint: "A cache or proxy between here and GitLab may mix up addresses"
  });
}

// lib/gitlab/api/project.js
function openGitLabProject(options, given) {
  const client = given ?? new GitLabClient(options);
  return {
    store: createReleaseStore(client),
    packages: createPackageRegistry(client),
    inspect: async () => (await __nccwpck_require__.e(/* import() */ 747).then(__nccwpck_require__.bind(__nccwpck_require__, 9747))).createInspection(options, client)
  };
}

// lib/workspace/file-content.js



// lib/workspace/file-faults.js
var UnfitFile = class extends Error {
};
function unreadable(path, cause) {
  const reason = cause instanceof UnfitFile ? cause.message : errorCode(cause) || "unknown error";
  return error("unreadable-file", `the file ${quoted(path)} cannot be read: ${reason}`, "Check its permissions, or exclude it with a pattern that begins with !.");
}
function empty(path) {
  return error("empty-file", `the file ${quoted(path)} is empty, and GitLab keeps no empty files in packages`, "Check the step that should have written it, or exclude it with a pattern that begins with !.");
}
function changed(path) {
  return error("file-changed", `the file ${quoted(path)} changed while it was read`, "Run this after everything that writes the file has ended.");
}

// lib/workspace/inside.js


function isInside(folder, path) {
  const way = (0,external_node_path_.relative)(folder, path);
  return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
async function realPath(path) {
  try {
    return external_node_fs_.realpathSync.native(path);
  } catch {
    return null;
  }
}

// lib/workspace/made-file.js
function fromText(path, text2) {
  const bytes = Buffer.from(text2);
  const { createHash: createHash2 } = process.getBuiltinModule("node:crypto");
  return { path, text: text2, size: bytes.length, sha256: createHash2("sha256").update(bytes).digest("hex") };
}
function openText(text2, onBytes) {
  const stream = () => new ReadableStream({
    start(controller) {
      const bytes = new TextEncoder().encode(text2);
      controller.enqueue(bytes);
      onBytes(bytes.length);
      controller.close();
    }
  });
  return { fault: null, stream };
}

// lib/workspace/file-content.js
var CHUNK = 512 * 1024;
var BUFFERS = 4;
function createFileContents(root) {
  const folder = (0,external_node_path_.resolve)(root);
  return {
    measure: (path, mayBeEmpty = false) => measureFile(folder, path, mayBeEmpty),
    fromText,
    open: (file, onBytes) => file.text === void 0 ? new MeasuredStream(folder, file, onBytes) : openText(file.text, onBytes)
  };
}
async function measureFile(root, path, mayBeEmpty) {
  try {
    const handle = await openInside(root, path);
    try {
      return await measureHandle(handle, path, mayBeEmpty);
    } finally {
      await handle.close();
    }
  } catch (error2) {
    return { ok: false, problems: [unreadable(path, error2)] };
  }
}
async function measureHandle(handle, path, mayBeEmpty) {
  const before = await handle.stat();
  if (!before.isFile())
    return { ok: false, problems: [unreadable(path, new UnfitFile(NO_FILE))] };
  if (before.size === 0 && !mayBeEmpty)
    return { ok: false, problems: [empty(path)] };
  const hash = await sha256Hash();
  let size = 0;
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
    if (bytesRead === 0)
      break;
    hash.update(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
  const after = await handle.stat();
  if (size !== before.size || !sameState(before, after))
    return { ok: false, problems: [changed(path)] };
  return { ok: true, value: { path, size, sha256: hash.digest("hex") }, warnings: [] };
}
var sha256Hash = async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7598, 23))).createHash("sha256");
function sameState(before, after) {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}
async function openInside(root, path) {
  const [folder, real] = await Promise.all([realPath(root), realPath((0,external_node_path_.join)(root, path))]);
  if (folder === null || real === null)
    throw new UnfitFile("it is gone");
  if (!isInside(folder, real))
    throw new UnfitFile("it is a symbolic link that leads out of the root folder");
  return await external_node_fs_.promises.open(real, "r");
}
var NO_FILE = "it is not a regular file";
var MeasuredStream = class {
  #root;
  #file;
  #onBytes;
  #fault = null;
  constructor(root, file, onBytes) {
    this.#root = root;
    this.#file = file;
    this.#onBytes = onBytes;
  }
  get fault() {
    return this.#fault;
  }
  stream() {
    const bytes = this.#bytes();
    return new ReadableStream(
      {
        pull: async (controller) => {
          const next = await bytes.next();
          if (next.done === true)
            controller.close();
          else
            controller.enqueue(next.value);
        },
        cancel: async () => {
          await bytes.return(void 0);
        }
      },
      // Nothing is opened or read ahead of need.
      { highWaterMark: 0 }
    );
  }
  async *#bytes() {
    const { path, size, sha256 } = this.#file;
    const handle = await this.#attempt(() => openInside(this.#root, path));
    try {
      const hash = await sha256Hash();
      const buffers = Array.from({ length: BUFFERS }, () => Buffer.allocUnsafeSlow(Math.min(CHUNK, size)));
      let sent = 0;
      for (let turn = 0; sent < size; turn += 1) {
        const buffer = buffers[turn % BUFFERS] ?? Buffer.alloc(CHUNK);
        const chunk = await this.#attempt(() => readChunk(handle, buffer, size - sent, hash));
        sent += chunk.length;
        const isLast = sent === size;
        const isWhole = !isLast || await isAtEnd(handle) && hash.digest("hex") === sha256;
        if (chunk.length === 0 || !isWhole)
          throw this.#broken(changed(path));
        yield chunk;
        this.#onBytes(sent);
      }
      return void 0;
    } finally {
      await handle.close();
    }
  }
  async #attempt(act) {
    try {
      return await act();
    } catch (error2) {
      throw this.#broken(unreadable(this.#file.path, error2));
    }
  }
  #broken(fault) {
    this.#fault = fault;
    return new Error(fault.message);
  }
};
async function readChunk(handle, buffer, most, hash) {
  const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, most), null);
  const chunk = buffer.subarray(0, bytesRead);
  hash.update(chunk);
  return chunk;
}
async function isAtEnd(handle) {
  return (await handle.read(Buffer.alloc(1), 0, 1, null)).bytesRead === 0;
}

// lib/workspace/workspace.js


// lib/workspace/file-walk.js



// lib/core/problem/order.js
var MOST_PROBLEMS2 = 200;
function inOrder(problems2) {
  const sorted2 = problems2.filter(({ omitted }) => omitted === void 0).sort((a, b) => comparePlaces(a.place, b.place));
  const before = problems2.reduce((sum, { omitted = 0 }) => sum + omitted, 0);
  const rest = before + Math.max(0, sorted2.length - MOST_PROBLEMS2);
  if (rest === 0)
    return sorted2;
  const kept = [...sorted2].sort((a, b) => compareText(a.severity, b.severity)).slice(0, MOST_PROBLEMS2);
  const shown3 = kept.sort((a, b) => comparePlaces(a.place, b.place));
  const severity = hasErrors(problems2) ? "error" : "warning";
  const message = `${counted(rest, "more problem")} not shown`;
  return [...shown3, { ...problem(severity, "more-problems", message, "Fix these first."), omitted: rest }];
}
function comparePlaces(a, b) {
  if (a === void 0 || b === void 0)
    return Number(a === void 0) - Number(b === void 0);
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function unique(problems2) {
  return [...new Map(problems2.map((problem2) => [JSON.stringify(problem2), problem2])).values()];
}

// lib/workspace/file-walk.js
async function listFiles(root, patterns) {
  const refused = [];
  checkPatterns(patterns.map(({ pattern, place }) => ({ value: pattern, place, at: () => place })), refused);
  if (refused.length > 0)
    return { ok: false, problems: refused };
  const real = await realPath(root);
  if (real === null)
    return { ok: false, problems: [missingRoot(root)] };
  const glob = compileGlob(patterns.map(({ pattern }) => pattern));
  const walk2 = { root: real, glob, found: [], problems: [], waiting: [[]] };
  for (let next = walk2.waiting.pop(); next !== void 0; next = walk2.waiting.pop())
    await lookInto(walk2, next);
  return resultOf(walk2.found.sort(compareText), inOrder(withPlace(walk2.problems, patterns)));
}
function withPlace(problems2, patterns) {
  const place = patterns[0]?.place;
  return place === void 0 ? problems2 : problems2.map((problem2) => ({ ...problem2, place }));
}
async function lookInto(walk2, folder) {
  for (const child of await childrenOf(walk2, folder)) {
    const path = [...folder, child.name];
    if (child.isSymbolicLink())
      await takeLink(walk2, path);
    else if (child.isDirectory())
      enter(walk2, path);
    else if (child.isFile())
      take(walk2, path);
  }
}
async function childrenOf(walk2, folder) {
  try {
    return await external_node_fs_.promises.readdir((0,external_node_path_.join)(walk2.root, ...folder), { withFileTypes: true });
  } catch (cause) {
    const code2 = errorCode(cause);
    if (code2 === "ENOENT" && folder.length > 0)
      return [];
    walk2.problems.push(error("unreadable-folder", `the folder ${quoted(folder.join("/") || walk2.root)} cannot be read (${code2})`, "Check its permissions, or exclude it with a pattern that begins with !."));
    return [];
  }
}
function take(walk2, path) {
  if (globMatches(walk2.glob, path))
    walk2.found.push(path.join("/"));
}
function enter(walk2, path) {
  if (globEnters(walk2.glob, path) !== "no")
    walk2.waiting.push(path);
}
async function takeLink(walk2, path) {
  const wantsFile = globMatches(walk2.glob, path);
  const wantsFolder = globEnters(walk2.glob, path) === "named";
  if (!wantsFile && !wantsFolder)
    return;
  const target = await realPath((0,external_node_path_.join)(walk2.root, ...path));
  const stats = target === null ? null : await external_node_fs_.promises.stat(target).catch(() => null);
  if (target === null || stats === null)
    return;
  const asked = wantsFile && stats.isFile() || wantsFolder && stats.isDirectory();
  if (!asked)
    return;
  if (!isInside(walk2.root, target))
    walk2.problems.push(outsideRoot(path.join("/")));
  else if (stats.isFile())
    walk2.found.push(path.join("/"));
  else
    walk2.waiting.push(path);
}
function outsideRoot(path) {
  return error("link-outside-root", `${quoted(path)} is a symbolic link that leads out of the root folder`, "Copy the file into the root, or exclude the link with a pattern that begins with !.");
}
function missingRoot(root) {
  return error("missing-root", `the root folder ${quoted(root)} does not exist`, "Set the input root to an existing folder.");
}

// lib/workspace/manifest-file.js



// lib/core/manifest/manifest-problems.js
var MOST_BYTES = 4 * 1024 * 1024;
var MOST_ENTRIES = 2e4;
var MANIFEST_KEYS = [
  "links",
  "releases",
  "projects",
  "gitlab_url",
  "project",
  "create_release",
  "tag_prefix",
  "defaults",
  "ignore"
];
var HYPHENATED = {
  "gitlab-url": "gitlab_url",
  "tag-prefix": "tag_prefix",
  "create-release": "create_release"
};
var FOREIGN_KEYS = {
  release: "Write the list that stands below `assets: links:` under `links`, and title, description and milestones under `create_release`; the input `tag` says which release is meant.",
  assets: "Write the list that stands below `assets: links:` under `links`.",
  asset_links: "Write `links`.",
  tag_name: "Set the input `tag`, or write `releases` with an entry for each tag.",
  tag: "Set the input `tag`, or write `releases` with an entry for each tag.",
  tags: "Set the input `tags`, or write `releases` with an entry for each pattern.",
  files: "Write `links`, and below it an entry with `files`."
};
function loneLink(reading, root, start2) {
  if (!isMap(root))
    return null;
  const keys = root.items.map(({ key: key3 }) => isScalar(key3) ? String(key3.value) : "");
  if (keys.some((key3) => MANIFEST_KEYS.includes(key3)) || !keys.includes("url"))
    return null;
  const hint = root.flow === true ? "Make it a list: write [ before it and ] after it." : 'Make it a list: write "- " before its first line, and indent the others by two spaces.';
  const message = `this is one link, but ${reading.written.file === "links" ? "the input `links`" : "a manifest"} is a list of links`;
  return error("wrong-type", message, hint, start2);
}
function twoBodies(releases2, links) {
  const message = "a manifest has `links` or `releases`, not both";
  return error("two-sources", message, "Put the links into an entry of `releases`.", releases2, links);
}
function tooManyEntries(place) {
  const message = `a manifest has at most ${MOST_ENTRIES} entries`;
  const hint = "Use an entry with `files` for many files, or `tags` for many releases.";
  return error("too-many-entries", message, hint, place);
}
function tooLarge(written4) {
  return error("manifest-too-large", `the text is longer than ${MOST_BYTES / 1024 / 1024} MiB`, "Is this the right file? Use an entry with `files` for many files.", { ...written4.place(0, 0), lineText: "" });
}
function emptyManifest(place) {
  return error("empty-manifest", "the manifest is empty", "Write `links:` and a list below it; `release-links export` writes that of an existing release.", place);
}
function noLinks(place) {
  return error("missing-key", "a manifest needs `links` (or `releases`)", "For a release without links write: links: [].", place);
}

// lib/workspace/utf8.js
function firstInvalidByte(bytes) {
  if (isUtf8(bytes))
    return null;
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (isUtf8Start(bytes.subarray(0, middle)))
      good = middle;
    else
      bad = middle - 1;
  }
  const prefix = bytes.subarray(0, good);
  return isUtf8(prefix) ? good : lastCharacter(prefix);
}
function isUtf8(bytes) {
  return decodes(bytes, false);
}
function isUtf8Start(bytes) {
  return decodes(bytes, true);
}
function decodes(bytes, stream) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
function lastCharacter(bytes) {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] ?? 0) & 192) === 128)
    at -= 1;
  return at;
}

// lib/workspace/manifest-file.js
var DEFAULT_NAMES = [
  "release-links",
  ".release-links",
  ".gitlab/release-links",
  ".github/release-links"
].flatMap((stem) => [`${stem}.yml`, `${stem}.yaml`]);
async function readManifest(root, path) {
  if (path !== null)
    return await readText3(root, path);
  for (const name2 of DEFAULT_NAMES) {
    const result = await readText3(root, name2);
    if (result.ok || result.problems.some(({ code: code2 }) => code2 !== "missing-manifest"))
      return result;
  }
  if (await realPath(root) === null)
    return { ok: false, problems: [missingRoot(root)] };
  return failure("no-manifest", `there is no manifest: looked for ${listed(DEFAULT_NAMES)} in ${quoted(root)}`, "Write release-links.yml; `release-links init` makes one from a release, the files of another tool or a folder. Or set manifest, links or files.");
}
async function readText3(root, path) {
  const absolute = (0,external_node_path_.resolve)(root, path);
  const file = shownPath(root, absolute);
  if (path.includes("\0"))
    return missing(path);
  const real = await realPath(absolute);
  if (real === null)
    return missing(path);
  if (isInside(root, absolute) && !isInside(await realPath(root) ?? root, real)) {
    return failure("link-outside-root", `the manifest ${quoted(file)} is a symbolic link that leads out of the root folder`, "Put the file itself there.");
  }
  return readFile2(real, file);
}
function shownPath(root, absolute) {
  return (isInside(root, absolute) ? (0,external_node_path_.relative)(root, absolute) : absolute).split(external_node_path_.sep).join("/");
}
function readFile2(real, file) {
  try {
    const stats = (0,external_node_fs_.statSync)(real);
    if (stats.isDirectory())
      return isFolder(file);
    if (!stats.isFile())
      return unreadable2(file, "it is not a file");
    if (stats.size > MOST_BYTES)
      return tooLarge2(file, stats.size);
    return decodeManifest(readStart(real), file);
  } catch (error2) {
    return errorCode(error2) === "ENOENT" ? missing(file) : unreadable2(file, errorCode(error2));
  }
}
function readStart(real) {
  const handle = (0,external_node_fs_.openSync)(real, "r");
  try {
    const bytes = new Uint8Array(MOST_BYTES + 1);
    let length = 0;
    for (let count2 = -1; count2 !== 0 && length < bytes.length; length += count2) {
      count2 = (0,external_node_fs_.readSync)(handle, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    (0,external_node_fs_.closeSync)(handle);
  }
}
function decodeManifest(bytes, file) {
  if (bytes.length > MOST_BYTES)
    return tooLarge2(file, bytes.length);
  const invalid3 = firstInvalidByte(bytes);
  if (invalid3 !== null)
    return notUtf8(file, invalid3);
  return { ok: true, value: { file, text: new TextDecoder().decode(bytes) }, warnings: [] };
}
function isFolder(file) {
  return failure("manifest-is-folder", `${quoted(file)} is a folder, not a manifest`, "Give the path of the file itself.");
}
function missing(file) {
  return failure("missing-manifest", `the manifest ${quoted(file)} does not exist`, "Paths are relative to the input root. `release-links export` makes a manifest from an existing release.");
}
function unreadable2(file, why) {
  return failure("manifest-unreadable", `the manifest ${quoted(file)} cannot be read (${why})`, "Check its permissions.");
}
function tooLarge2(file, size) {
  return failure("manifest-too-large", `the manifest ${quoted(file)} has ${size} bytes; at most ${MOST_BYTES} are read`, "Is this the right file? An entry with `files` stands for many files.");
}
function notUtf8(file, offset) {
  return failure("manifest-not-utf8", `the manifest ${quoted(file)} is not UTF-8: byte ${offset} (counted from 0) does not begin a character`, "Save it as UTF-8.");
}
function failure(code2, message, hint) {
  return { ok: false, problems: [error(code2, message, hint)] };
}

// lib/workspace/root-check.js

async function checkRoot(root, checkout = (0,external_node_path_.resolve)(".")) {
  if (!isInside(checkout, root))
    return null;
  const [real, realCheckout] = await Promise.all([realPath(root), realPath(checkout)]);
  if (real === null || realCheckout === null || isInside(realCheckout, real))
    return null;
  const message = `the root folder ${quoted((0,external_node_path_.relative)(checkout, root))} is a symbolic link that leads out of the checkout`;
  const hint = "Set `root` to a folder of the checkout, or to the absolute path that is meant.";
  return error("root-outside-checkout", message, hint);
}

// lib/workspace/workspace.js
function createWorkspace(root, standardInput) {
  const folder = (0,external_node_path_.resolve)(root);
  let checked = null;
  const guarded = async (read) => {
    checked ??= checkRoot(folder);
    const problem2 = await checked;
    return problem2 === null ? read() : { ok: false, problems: [problem2] };
  };
  return {
    readManifest: (path) => path === "-" && standardInput !== void 0 ? standardInput().then((bytes) => decodeManifest(bytes, "standard input")) : guarded(() => readManifest(folder, path)),
    listFiles: (patterns) => guarded(() => listFiles(folder, patterns)),
    readPlanFile: async (path) => (await __nccwpck_require__.e(/* import() */ 356).then(__nccwpck_require__.bind(__nccwpck_require__, 8356))).readPlanFile(path),
    readText: (path) => guarded(async () => (await __nccwpck_require__.e(/* import() */ 580).then(__nccwpck_require__.bind(__nccwpck_require__, 4580))).readTextFile(folder, path))
  };
}

// lib/face/ports.js
var USER_AGENT = `release-links/${VERSION2}`;
function gitlabOptions({ settings, limits, log, environment }, project) {
  const { gitlabUrl: url, token, retries, timeout, allowInsecure, writes } = settings;
  const own3 = { url, project, token, retries, timeout, allowInsecure, writes };
  return { ...own3, ...limits, log, userAgent: USER_AGENT, environment };
}
function openProject(reach, project) {
  return openGitLabProject(gitlabOptions(reach, project));
}
async function openPorts(reach, project, githubToken) {
  const { settings, limits } = reach;
  const { root } = settings;
  const gitlab = openProject(reach, project);
  const workspace = openWorkspace(settings, reach.standardInput);
  const github = githubReleases(reach, githubToken);
  const urls = await openUrlChecker(reach);
  const contents = createFileContents(root);
  const sources = createSources({ workspace, contents, packages: gitlab.packages, github }, settings);
  return {
    ...gitlab,
    workspace,
    contents,
    sources,
    urls,
    digests: { check: async (all) => (await createChecker(reach)).check(all) },
    another: async (other) => openPorts(forProject(reach, other), other, githubToken),
    now: systemClock.now,
    sleep: async (milliseconds2) => void await systemClock.sleep(milliseconds2, [limits.stop])
  };
}
function forProject(reach, project) {
  const settings = reach.settings.projects?.find((each) => each.project === project);
  return { ...reach, settings: settings ?? { ...reach.settings, project } };
}
function githubReleases({ settings, limits, log, environment }, token) {
  let opened = null;
  const open = async () => {
    const { createGithubReleases } = await __nccwpck_require__.e(/* import() */ 894).then(__nccwpck_require__.bind(__nccwpck_require__, 894));
    const { retries, timeout } = settings;
    const apiUrl2 = githubApiUrl(environment);
    return createGithubReleases({ apiUrl: apiUrl2, token, userAgent: USER_AGENT, retries, timeout, ...limits, log });
  };
  const github = () => {
    opened ??= open();
    return opened;
  };
  return {
    listAssets: async (...release2) => (await github()).listAssets(...release2),
    readRelease: async (...release2) => (await github()).readRelease(...release2),
    listReleases: async (...repository) => (await github()).listReleases(...repository)
  };
}
async function openPullRequestComments({ settings, limits, log, environment }, pullRequest, token) {
  const { createGithubComments } = await __nccwpck_require__.e(/* import() */ 290).then(__nccwpck_require__.bind(__nccwpck_require__, 2290));
  const { retries, timeout } = settings;
  const apiUrl2 = githubApiUrl(environment);
  return createGithubComments({ token, apiUrl: apiUrl2, userAgent: USER_AGENT, retries, timeout, ...limits, log }, pullRequest);
}
function openWorkspace({ root }, standardInput) {
  return createWorkspace(root, standardInput);
}
function githubApiUrl(environment) {
  return environment["GITHUB_API_URL"] || "https://api.github.com";
}
async function openUrlChecker(reach) {
  return reach.settings.checkUrls === "false" ? null : await createChecker(reach);
}
async function createChecker({ settings, limits }) {
  const { checkUrls, concurrency, timeout } = settings;
  const { createUrlChecker } = await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 6215));
  const allowPrivate = checkUrls === "all";
  return createUrlChecker({ allowPrivate, concurrency, timeout, userAgent: USER_AGENT, stop: limits.stop });
}

// lib/face/deadline.js
var GAP = 5e3;
var PROCESS = {
  now: processTime,
  after: (milliseconds2, act) => void setTimeout(act, milliseconds2).unref()
};
function startDeadline(milliseconds2, clock = PROCESS) {
  const controller = new AbortController();
  let end = clock.now() + milliseconds2;
  let last = Number.NEGATIVE_INFINITY;
  const wait = () => {
    const left = Math.ceil(end - clock.now());
    if (left > 0)
      clock.after(left, wait);
    else
      controller.abort(new DOMException("The deadline of the run passed", "TimeoutError"));
  };
  wait();
  return {
    signal: controller.signal,
    moved: () => {
      const now = clock.now();
      if (now - last <= GAP)
        end += now - last;
      last = now;
    }
  };
}
function withMoves(progress, moved) {
  return {
    ...progress,
    transfer: (upload, sent) => {
      moved();
      progress.transfer(upload, sent);
    }
  };
}

// lib/face/signals.js
var SIGNALS = { SIGINT: 130, SIGTERM: 143 };
function listenForSignals(source, say) {
  const soft = new AbortController();
  const hard = new AbortController();
  let exitCode = null;
  const receive = (signal) => {
    if (exitCode === null) {
      exitCode = SIGNALS[signal];
      say(`${signal}: finishing the requests in flight, starting no others (again: abort them)`);
      soft.abort();
    } else if (!hard.signal.aborted) {
      say(`${signal}: aborting the requests in flight (again: exit at once, without a report)`);
      hard.abort();
    } else {
      source.exit(exitCode);
    }
  };
  const listeners = ["SIGINT", "SIGTERM"].map((signal) => {
    const listener = () => receive(signal);
    source.on(signal, listener);
    return () => source.off(signal, listener);
  });
  return {
    soft: soft.signal,
    hard: hard.signal,
    get exitCode() {
      return exitCode;
    },
    end: () => {
      for (const remove of listeners)
        remove();
    }
  };
}
function limitsOf({ deadline }, { soft, hard }) {
  const late = startDeadline(deadline);
  const end = AbortSignal.any([hard, late.signal]);
  return { stop: AbortSignal.any([soft, end]), deadline: end, moved: late.moved };
}

// lib/report/words/visible.js
var unseen = () => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
var ZERO_WIDTH_JOINER = "\u200D";
var isEmoji = (text2) => new RegExp("(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)$", "u").test(text2);
var SHORT = /* @__PURE__ */ new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["	", "\\t"]
]);
function visible(text2) {
  if (isPlain(text2))
    return text2;
  return text2.replace(unseen(), (character, offset) => {
    if (character === ZERO_WIDTH_JOINER && isEmoji(text2.slice(Math.max(0, offset - 2), offset))) {
      return character;
    }
    return SHORT.get(character) ?? codeEscape(character);
  });
}
function codeEscape(character) {
  const code2 = character.codePointAt(0) ?? 0;
  const hex = code2.toString(16);
  return code2 > 65535 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

// lib/report/words/escape.js
function terminal(value) {
  return withoutCommands(seen(value));
}
function withoutCommands(text2) {
  return text2.replace(/^(\s*):(?=:)/gm, "$1\\u003a").replace(/#(?=#(?:\[|vso\[))/g, "\\u0023");
}
function jsonText(document) {
  const text2 = JSON.stringify(document, null, 2).replace(/[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")).replace(/#(?=#(?:\[|vso\[))/g, "\\u0023");
  return `${text2}
`;
}
function markdown(value) {
  const text2 = seen(value);
  if (text2.trim() === "")
    return "` `";
  const longest = (text2.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text2) ? " " : "";
  return fence + pad + text2 + pad + fence;
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);
function seen(value) {
  return visible(maskText(value));
}
function entities(text2) {
  return text2.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}
function percentEncode(character) {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

// lib/action/log-text.js
function logText(text2) {
  return withoutCommands(text2).replace(/\r/g, "\\r");
}
function commandText(message) {
  return logText(maskText(message).split("\n").map(visible).join("\n"));
}

// lib/core/plan/change.js
function changeName(change2) {
  return change2.action === "delete" ? change2.before.name : change2.after.name;
}

// lib/core/plan/conflicts.js
function findConflicts(written4, unmanaged) {
  const held = CLAIM_FIELDS.map((field) => ({ field, holders: holdersOf(field, unmanaged) }));
  const conflicts2 = [];
  for (const after of written4) {
    for (const { field, holders } of held) {
      const heldBy = holders.get(after[field]);
      if (heldBy !== void 0)
        conflicts2.push({ name: after.name, field, heldBy });
    }
  }
  return conflicts2;
}
function holdersOf(field, links) {
  const holders = /* @__PURE__ */ new Map();
  for (const link of links) {
    const value = link[field];
    if (value !== null && !holders.has(value))
      holders.set(value, link);
  }
  return holders;
}

// lib/core/plan/matching.js
var PASSES = [
  { desired: (link) => link.name, current: (link) => link.name },
  { desired: (link) => link.was ?? null, current: (link) => link.name },
  { desired: (link) => link.direct_asset_path, current: (link) => link.direct_asset_path },
  { desired: (link) => link.url, current: (link) => link.url }
];
function matchLinks(desired, current) {
  const pairs2 = [];
  let open = desired;
  let left = [...current].sort((a, b) => a.id - b.id);
  for (const pass of PASSES) {
    if (open.length === 0 || left.length === 0)
      break;
    const keys = open.map(pass.desired);
    if (keys.every((key3) => key3 === null))
      continue;
    const places = oldestBy(pass.current, left);
    const taken = new Uint8Array(left.length);
    const unmatched2 = [];
    for (const [at, link] of open.entries()) {
      const value = keys[at] ?? null;
      const place = value === null ? void 0 : places.get(value);
      if (place === void 0)
        unmatched2.push(link);
      else {
        pairs2.push([link, left[place]]);
        taken[place] = 1;
      }
    }
    if (unmatched2.length < open.length)
      left = left.filter((_, place) => taken[place] === 0);
    open = unmatched2;
  }
  return { pairs: pairs2, created: open, left };
}
function oldestBy(key3, links) {
  const places = /* @__PURE__ */ new Map();
  for (let place = links.length - 1; place >= 0; place -= 1) {
    const value = key3(links[place]);
    if (value !== null)
      places.set(value, place);
  }
  return places;
}

// lib/core/plan/parked-name.js
var FRAGMENT = "release-links-parked";
function isParkedName(name2) {
  return PARKED_NAME.test(name2);
}
var PARKED_NAME = new RegExp(` \\(${FRAGMENT}-\\d+(?:-\\d+)?\\)$`);

// lib/core/plan/settled.js
function isSettled({ changes: changes2, pairs: pairs2, candidates }, desired) {
  if (changes2.length > 0)
    return false;
  const places = new Map(candidates.map(({ id }, place) => [id, place]));
  const rows = new Map(pairs2.map(([{ name: name2 }, { id }]) => [name2, places.get(id) ?? -1]));
  let last = -1;
  return desired.every(({ name: name2 }) => {
    const place = rows.get(name2) ?? last;
    const isBehind = place >= last;
    last = place;
    return isBehind;
  });
}

// lib/core/plan/plan.js
function isInSync(plan) {
  return plan.changes.length === 0 && plan.conflicts.length === 0;
}
function createPlan(desired, current, policy, arrange) {
  const found = compare(desired, current, policy);
  const { unmanaged } = found;
  const isDone = policy.order !== "strict" || isSettled(found, desired);
  if (!isDone && arrange === void 0)
    throw new Error("links may have to move, and nothing is there to do it");
  const { changes: all, rows, unchanged } = isDone || arrange === void 0 ? found : arrange(found, desired);
  const changes2 = sorted(all);
  const conflicts2 = unmanaged.length === 0 ? [] : findConflicts(written3(changes2), unmanaged);
  return { changes: changes2, ...rows !== void 0 && { rows }, unchanged, unmanaged, conflicts: conflicts2 };
}
function isArranged(desired, current, policy) {
  return policy.order !== "strict" || isSettled(compare(desired, current, policy), desired);
}
function compare(desired, current, policy) {
  const unmanaged = [];
  const candidates = [];
  for (const link of current)
    (isIgnored(link.name, policy) ? unmanaged : candidates).push(link);
  const { pairs: pairs2, created, left } = matchLinks(desired, candidates);
  const writes = [];
  const unchanged = [];
  const deletes = [];
  for (const link of created) {
    if (isInScope(link.name, policy))
      writes.push({ action: "create", after: toLink(link) });
  }
  for (const [after, before] of pairs2) {
    const fields = changedFields(before, after);
    if (!isInScope(after.name, policy) && !isInScope(before.name, policy))
      unmanaged.push(before);
    else if (fields.length === 0)
      unchanged.push(before);
    else
      writes.push({ action: "update", before, after: toLink(after), fields });
  }
  for (const before of left) {
    if (isParkedName(before.name) || policy.prune && isInScope(before.name, policy))
      deletes.push({ action: "delete", before });
    else
      unmanaged.push(before);
  }
  unmanaged.sort(byNameThenId);
  unchanged.sort(byNameThenId);
  return { changes: [...writes, ...deletes], unchanged, unmanaged, pairs: pairs2, candidates };
}
function withoutMoves(desired, current, { order: _, ...policy }) {
  return createPlan(desired, current, policy);
}
function sorted(changes2) {
  const isDelete = ({ action }) => action === "delete";
  const writes = changes2.filter((change2) => !isDelete(change2)).sort(byName);
  return [...writes, ...changes2.filter(isDelete).sort(byName)];
}
function written3(changes2) {
  return changes2.flatMap((change2) => change2.action === "delete" ? [] : [change2.after]);
}
function isInScope(name2, { only = [] }) {
  return only.length === 0 || only.some((pattern) => matches(pattern, name2));
}
function isIgnored(name2, policy) {
  return policy.ignore.some((pattern) => matches(pattern, name2));
}
function byName(a, b) {
  return compareNatural(changeName(a), changeName(b));
}
function byNameThenId(a, b) {
  return compareNatural(a.name, b.name) || a.id - b.id;
}

// lib/app/apply/files.js
function shareFiles(planned) {
  const files = [];
  const places = /* @__PURE__ */ new Map();
  const needs = planned.map((own3) => {
    const needed = /* @__PURE__ */ new Map();
    const reported = [];
    for (const [link, file] of own3) {
      if (file.state === "there" || file.state === "conflict")
        continue;
      const known = places.get(file);
      const at = known ?? files.push(fileState(file)) - 1;
      places.set(file, at);
      if (known === void 0)
        reported.push(at);
      needed.set(link, at);
    }
    const conflicts2 = new Set([...own3.values()].filter(({ state }) => state === "conflict"));
    return { files: needed, own: reported, problems: [...conflicts2].map(conflictProblem) };
  });
  return { files, needs };
}
function fileState(planned) {
  const { file, address, state } = planned;
  const upload = {
    name: address.path,
    path: file.path,
    package: address.package,
    version: address.version,
    size: file.size,
    replaces: state === "replace"
  };
  return { planned, upload, state: "waiting" };
}
function outcomeOf(file) {
  return file === void 0 || typeof file.state === "string" ? null : file.state;
}
function areOver({ files: needed }, files) {
  return [...needed.values()].every((at) => outcomeOf(files[at]) !== null);
}
function withheldNames({ files: needed }, files) {
  const missing3 = [...needed].filter(([, at]) => outcomeOf(files[at])?.status !== "done");
  return new Set(missing3.map(([name2]) => name2));
}
function conflictProblem({ file, address, place }) {
  const target = `${packageKey(address)} of the package registry`;
  return error("upload-conflict", `${quoted(file.path)} differs from the file ${quoted(address.path)} that is in ${target} already`, "A published file keeps its contents. Use another version, or set replace to true in upload.", place);
}

// lib/app/apply/shown.js
function toShown(plan) {
  return { plan, positions: new Map(plan.changes.map((change2, at) => [keyOf(change2), at])) };
}
function positionOf(change2, { positions, plan }) {
  const at = positions.get(keyOf(change2));
  if (at !== void 0 || plan.rows === void 0 || change2.action === "delete")
    return at ?? null;
  const name2 = changeName(change2);
  return WRITES.map((action) => positions.get(`${action} ${name2}`)).find((each) => each !== void 0) ?? null;
}
var WRITES = ["create", "update", "move"];
function keyOf(change2) {
  return `${change2.action} ${changeName(change2)}`;
}
function contentOf(link) {
  return JSON.stringify([link.name, link.url, link.link_type, link.direct_asset_path]);
}
function isShown(change2, shown3, own3) {
  const at = positionOf(change2, shown3);
  const known = at === null ? void 0 : shown3.plan.changes[at];
  const isLeft = (link) => own3.has(contentOf(link));
  if (change2.action === "delete") {
    if (known === void 0)
      return isParkedName(change2.before.name) && isLeft(change2.before);
    return known.action === "delete" && contentOf(known.before) === contentOf(change2.before);
  }
  if (known === void 0 || known.action === "delete")
    return false;
  if (contentOf(known.after) !== contentOf(change2.after))
    return false;
  switch (change2.action) {
    case "create":
      return known.action === "create" || isLeft(known.before);
    case "update":
      return known.action === "update" && contentOf(known.before) === contentOf(change2.before) || known.action !== "create" && isLeft(change2.before);
    case "move":
      return true;
  }
}
function withinShown(plan, shown3, own3) {
  let changes2 = plan.changes.filter((change2) => isShown(change2, shown3, own3));
  if (changes2.length === plan.changes.length)
    return plan;
  for (; ; ) {
    const kept = new Set(changes2);
    const left = plan.changes.flatMap((change2) => kept.has(change2) || change2.action === "create" ? [] : [change2.before]);
    const free = changes2.filter((change2) => change2.action === "delete" || !clashes(change2.after, left));
    if (free.length === changes2.length)
      return { ...plan, changes: changes2, unmanaged: [...plan.unmanaged, ...left], conflicts: [] };
    changes2 = free;
  }
}
function clashes(link, others) {
  return others.some((other) => claimOf(link, other) !== null);
}
function claimOf(link, other) {
  return CLAIM_FIELDS.find((field) => link[field] !== null && link[field] === other[field]) ?? null;
}
function sameAs(link, links) {
  const content = contentOf(toLink(link));
  return links.find((each) => contentOf(each) === content);
}

// lib/app/apply/not-in-plan.js
function notInPlan(state) {
  const { remaining, release: release2, shown: shown3, own: own3 } = state;
  if (remaining === null)
    return state.withheld.map((each) => heldBack(each, state));
  if (release2 === null || !state.isApplied)
    return [];
  const known = knownLinks(state);
  return remaining.changes.flatMap((change2) => {
    if (isShown(change2, shown3, own3) || isOurFailure(change2, state))
      return [];
    return [beyond(what(change2, known, state))];
  });
}
function knownLinks({ shown: shown3 }) {
  const { changes: changes2, unchanged, unmanaged } = shown3.plan;
  const before = changes2.flatMap((change2) => change2.action === "create" ? [] : [change2.before]);
  return new Map([...before, ...unchanged, ...unmanaged].map((link) => [link.id, link]));
}
function isOurFailure(change2, { entries, shown: shown3 }) {
  if (change2.action === "delete")
    return false;
  return ["create", "update", "move"].some((action) => {
    const at = shown3.positions.get(`${action} ${changeName(change2)}`);
    const entry = at === void 0 ? null : entries[at];
    return entry?.outcome.status === "failed" && entry.isDisproved;
  });
}
function what(change2, known, { shown: shown3 }) {
  const name2 = JSON.stringify(changeName(change2));
  if (change2.action === "create")
    return `link ${name2} was deleted by somebody else`;
  if (change2.action === "move")
    return `link ${name2} is not where the manifest has it, because somebody else added, changed or deleted links`;
  const { before } = change2;
  const was = known.get(before.id);
  if (was !== void 0)
    return `link ${JSON.stringify(was.name)} was changed by somebody else (${differences(was, before)})`;
  const created = change2.action === "update" && positionOf({ action: "create", after: change2.after }, shown3) !== null;
  const field = change2.action === "update" ? claimOf(change2.after, before) : null;
  const other = JSON.stringify(before.name);
  if (created && field !== null && field !== "name")
    return `link ${other} appeared and has the ${field} that ${name2} should get`;
  if (created)
    return `link ${other} was created by somebody else and differs from the manifest (${differences(change2.action === "update" ? change2.after : before, before)})`;
  return `link ${other} appeared`;
}
function differences(was, now) {
  return changedFields(was, now).map((field) => `${field} is now ${JSON.stringify(now[field])}`).join(", ");
}
function heldBack({ shown: at, now }, { shown: shown3 }) {
  const change2 = shown3.plan.changes[at];
  const name2 = JSON.stringify(change2 === void 0 ? "" : changeName(change2));
  if (now === null || change2 === void 0)
    return beyond(`link ${name2} was deleted by somebody else`);
  if (change2.action !== "create")
    return beyond(`link ${name2} was changed by somebody else (${differences(change2.before, now)})`);
  return beyond(`link ${JSON.stringify(now.name)} appeared and has what ${name2} should get`);
}
function beyond(found) {
  return error("not-in-plan", `${found} while the plan was applied; it was left alone`, "Only what the plan showed is done. Run again to make a new plan.");
}

// lib/app/apply/release-report.js
function reportRelease(state, files, project, extra) {
  const uploads = state.needs.own.flatMap((at) => files[at] ?? []);
  const uploaded = uploads.flatMap((file) => outcomeOf(file) ?? []);
  return {
    project,
    tag: state.target.tag,
    exists: state.existed,
    created: state.creation.isDone,
    url: state.release?.url ?? null,
    page: state.existed ? null : state.target.page ?? null,
    plan: state.shown.plan,
    uploads: uploads.map(({ upload }) => upload),
    outcomes: wasBegun(state, uploaded) ? [...uploaded, ...linkOutcomes(state)] : null,
    remaining: state.remaining,
    conflictPlaces: conflictPlaces(state),
    problems: [
      ...state.problems,
      ...state.needs.problems,
      ...extra,
      ...goneProblems(state),
      ...victimProblems(state),
      ...notInPlan(state)
    ]
  };
}
function isReleaseInSync(state, files) {
  if (needsFiles(state, files) || state.needs.problems.length > 0)
    return false;
  if (!state.isApplied)
    return state.existed && isInSync(state.shown.plan);
  return state.remaining !== null && state.release !== null && isInSync(state.remaining);
}
function needsFiles({ needs }, files) {
  return [...needs.files.values()].some((at) => outcomeOf(files[at])?.status !== "done");
}
function wasBegun({ isApplied }, uploaded) {
  return isApplied || uploaded.length > 0;
}
function linkOutcomes({ entries }) {
  return entries.flatMap((entry) => entry === null ? [] : [entry.outcome]);
}
function conflictPlaces({ shown: shown3, target }) {
  const names = new Set(shown3.plan.conflicts.map(({ name: name2 }) => name2));
  const declared = target.desired.filter(({ name: name2 }) => names.has(name2));
  return new Map(declared.map(({ name: name2, place }) => [name2, place]));
}
function goneProblems({ existed, creation, remaining, release: release2, target }) {
  if (remaining === null || release2 !== null || !(existed || creation.isDone))
    return [];
  return [
    error("no-release", `release ${JSON.stringify(target.tag)} is not there any more: it was deleted while the plan was applied`, "Find out who deleted it. To create it again with its links, set create-release to true.")
  ];
}
function victimProblems({ victims, shown: shown3, release: release2, remaining }) {
  const seen2 = remaining === null ? [] : release2?.links ?? [];
  return victims.map(({ shown: at, link, state }) => {
    const change2 = shown3.plan.changes[at];
    const planned = JSON.stringify(change2?.action === "delete" ? change2.before.name : link.name);
    const found = `somebody changed link ${planned} in the instant before it was deleted; it was ${JSON.stringify(link)}`;
    if (state === "back" || sameAs(link, seen2) !== void 0)
      return error("wrong-delete", `${found} and was restored like that`, "It has a new id. Run again to make a new plan.");
    const why = typeof state === "object" ? state.error : "the run ended before";
    return error("wrong-delete", `${found} and could not be restored: ${why}`, "Create it again by hand.");
  });
}

// lib/app/apply/release-state.js
function beginRelease({ target, current, plan, readAt }, needs) {
  return {
    target,
    shown: toShown(plan),
    existed: current !== null,
    needs,
    stage: "planned",
    release: current,
    readAt,
    rounds: 0,
    round: null,
    entries: plan.changes.map(() => null),
    isApplied: false,
    own: /* @__PURE__ */ new Set(),
    creation: { isDone: false, open: null, isHalted: false },
    withheld: [],
    victims: [],
    problems: [],
    remaining: null
  };
}

// lib/app/apply/run.js
function startRun(planned, uploads, config) {
  const { files, needs } = shareFiles(uploads);
  const releases2 = planned.map((release2, at) => beginRelease(release2, needs[at] ?? NO_NEEDS));
  return { config, releases: releases2, files, underWay: 0, writing: 0, isStopped: false };
}
var NO_NEEDS = { files: /* @__PURE__ */ new Map(), own: [], problems: [] };
function change(state, at, act) {
  const release2 = state.releases[at];
  if (release2 === void 0)
    return state;
  const next = act(release2);
  return next === release2 ? state : { ...state, releases: state.releases.with(at, next) };
}

// lib/core/manifest/address.js
var NO_ADDRESS = { gitlabUrl: null, project: null };
function readAddress(reading, fields) {
  return {
    gitlabUrl: plainText(reading, fields, "gitlab_url"),
    project: plainText(reading, fields, "project")
  };
}
function plainText(reading, fields, key3) {
  const field = fields.get(key3);
  const text2 = field === void 0 ? null : readText(reading, field);
  if (text2 === null)
    return null;
  const [foreign] = unexpandedIn(text2.value);
  if (foreign === void 0)
    return text2;
  reading.problems.push(unexpandedProblem(text2, foreign, []));
  return null;
}

// lib/core/problem/written-text.js
var BYTE_ORDER_MARK = "\uFEFF";
function writtenText(written4, file) {
  const text2 = written4.startsWith(BYTE_ORDER_MARK) ? written4.slice(1) : written4;
  const starts = lineStarts(text2);
  const place = (start2, end) => {
    const index = lineAt(starts, start2);
    const from = starts[index] ?? 0;
    const next = starts[index + 1];
    const line = next === void 0 ? text2.slice(from) : withoutReturn(text2.slice(from, next - 1));
    const column = Math.min(start2 - from, line.length);
    const length = Math.max(1, Math.min(end - from, line.length) - column);
    return { file, line: index + 1, column: column + 1, length, lineText: line };
  };
  return { file, text: text2, place };
}
function lineStarts(text2) {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}
function withoutReturn(line) {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset)
      low = middle;
    else
      high = middle - 1;
  }
  return low;
}
function inputTexts(values, input) {
  const all = writtenText(values.join("\n"), input);
  let start2 = 0;
  return values.map((value) => {
    const from = start2;
    start2 += value.length + 1;
    const at = (first, end) => all.place(from + first, from + end);
    return { value, place: at(0, value.length), at };
  });
}
function inputText(value, input) {
  const all = writtenText(value, input);
  return { value, place: all.place(0, value.length), at: all.place };
}

// lib/core/manifest/entries-from-inputs.js
function entriesFromInputs(inputs) {
  const problems2 = [];
  const texts = inputTexts(inputs.files, "files");
  const patterns = checkPatterns(texts, problems2);
  const place = texts[0]?.place ?? inputText("", "files").place;
  const template = (value, input, names = FILE_VARIABLES) => value === void 0 || value === null ? null : parseTemplate(inputText(value, input), names, problems2);
  const url = template(inputs.url, "url");
  if (inputs.url === void 0 || inputs.url === null)
    problems2.push(missingUrl());
  if (patterns.length === 0)
    problems2.push(missingFiles());
  const entry = {
    ...noTemplates(place),
    kind: "files",
    patterns,
    upload: null,
    checksums: null,
    name: template(inputs.name, "name"),
    url,
    link_type: inputs.linkType ?? "other",
    direct_asset_path: template(inputs.directAssetPath, "direct-asset-path", pathVariables(FILE_VARIABLES))
  };
  return resultOf([entry], problems2);
}
function missingUrl() {
  return error("missing-key", "the input `files` needs the input `url`: where the files can be downloaded", "For example: https://downloads.example.com/${tag}/${path}");
}
function missingFiles() {
  return error("missing-key", "the input `files` holds no pattern", "Write one pattern per line, such as dist/*.zip.");
}

// lib/core/manifest/ignore.js
function ignoreFromInput(lines2) {
  return inputTexts(lines2, "ignore").map(({ value, place }) => ({ pattern: value, place }));
}
function ignoredBy(name2, patterns) {
  return patterns.find(({ pattern }) => matches(pattern, name2)) ?? null;
}

// lib/core/entry/entry-reader.js
var FOREIGN_KEYS2 = {
  label: "Write `name`.",
  title: "Write `name`.",
  text: "Write `name`.",
  type: "Write `link_type`.",
  linkType: "Write `link_type`.",
  path: "Write `direct_asset_path` for the permanent path of the link, or `files` for local files.",
  target: "Write `direct_asset_path` for the permanent path of the link.",
  directAssetPath: "Write `direct_asset_path`.",
  href: "Write `url`.",
  link: "Write `url`.",
  file: "Write `files`.",
  glob: "Write `files`.",
  asset: "Write `files`, or `url`.",
  assets: "Each asset is an entry of its own.",
  links: "Each link is an entry of its own.",
  external: "GitLab decides itself whether a link is external; leave it out.",
  repo: "Write `github: owner/name`.",
  repository: "Write `github: owner/name`."
};
function readEntry(reading, node, defaults = {}) {
  const place = placeOf(reading, node);
  if (shapeOf(node) === "text") {
    const hint = "Write what it is: url: https://example.com/app.zip, or files: dist/*.zip.";
    reading.problems.push(error("wrong-type", "an entry must be a mapping, but it is a text", hint, place));
    return null;
  }
  const before = reading.problems.length;
  const fields = readFields(reading, node, place, "an entry", ALL_KEYS, FOREIGN_KEYS2);
  if (fields === null)
    return null;
  const hasUnknownKeys = reading.problems.length > before;
  const kind = kindOf(fields, meantKeys(node, ALL_KEYS), reading.problems);
  if (kind === null)
    return null;
  refuseMisplaced(fields, kind, reading.problems);
  const record2 = kindRecord(kind);
  const templates = readLinkTemplates(reading, fields, place, record2.variables, defaults);
  return record2.read({ reading, fields, templates, hasUnknownKeys });
}

// lib/core/entry/link-defaults.js
var SHARED = ["link_type", "protect", "direct_asset_path"];
var NOT_SHARED = {
  filepath: "Write `direct_asset_path`.",
  name: "Each entry has its own name; for files it defaults to ${basename}.",
  url: "Each entry has its own URL. What URLs share can be a variable: url: ${vars.BASE}/app.zip."
};
function readDefaults(reading, field, before = {}) {
  if (field === void 0)
    return before;
  const fields = readFields(reading, field.node, field.place, "`defaults`", SHARED, NOT_SHARED);
  const given = SHARED.flatMap((name2) => {
    const one = fields?.get(name2);
    return one === void 0 ? [] : [[name2, LINK_KEYS[name2].read(reading, one, RUN_VARIABLES)]];
  });
  return { ...before, ...Object.fromEntries(given) };
}

// lib/core/yaml/scan.js
var LARGEST_STACK = 64;
var MOST_TOKENS = 7e5;
var MOST_REFUSALS = 1e3;
function scanYaml(written4) {
  const parser = new Parser();
  const tokens = [];
  const problems2 = [];
  const openQuotes = /* @__PURE__ */ new Map();
  const counts = { depth: 0, tokens: 0, badEscapes: 0 };
  let isScalar3 = false;
  for (const lexeme of new Lexer().lex(written4.text)) {
    const at = parser.offset;
    const place = () => written4.place(at, at + lexeme.length);
    if (!isScalar3) {
      const refused = refusedToken(lexeme, place);
      if (refused !== null)
        problems2.push(refused);
      if (isOpenQuote(lexeme))
        openQuotes.set(at + lexeme.length, at);
      counts.badEscapes += badEscapes(lexeme);
    }
    isScalar3 = lexeme === cst_exports.SCALAR;
    append(tokens, parser.next(lexeme));
    counts.tokens += 1;
    counts.depth = parser.stack.length;
    const limit2 = overLimit(counts, place);
    if (limit2 !== null)
      problems2.push(limit2);
    if (limit2 !== null || problems2.length > MOST_REFUSALS)
      return { tokens, problems: problems2, isWhole: false, openQuotes };
  }
  append(tokens, parser.end());
  return { tokens, problems: problems2, isWhole: true, openQuotes };
}
var ESCAPE = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/g;
function badEscapes(lexeme) {
  if (cst_exports.tokenType(lexeme) !== "double-quoted-scalar")
    return 0;
  return lexeme.replace(ESCAPE, "").split("\\").length - 1;
}
function tooManyBadEscapes(place) {
  return error("yaml-syntax", `this is not valid YAML: more than ${MOST_REFUSALS} backslashes do not begin an escape`, "Use single quotes, in which a backslash is a character like any other.", place);
}
function isOpenQuote(lexeme) {
  const quote3 = lexeme[0];
  return (quote3 === '"' || quote3 === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote3));
}
function overLimit({ depth, tokens, badEscapes: badEscapes2 }, place) {
  if (depth > LARGEST_STACK)
    return nestedTooDeep(place());
  if (badEscapes2 > MOST_REFUSALS)
    return tooManyBadEscapes(place());
  return tokens > MOST_TOKENS ? tooManyTokens(place()) : null;
}
function refusedToken(lexeme, place) {
  const refuse2 = (code2, message, hint) => {
    return error(code2, message, hint, place());
  };
  const literal = () => `If the text itself is meant, quote it: ${quoted(lexeme)}.`;
  const quote3 = () => `Write the value out; what links share goes under \`defaults:\`. ${literal()}`;
  switch (cst_exports.tokenType(lexeme)) {
    case "alias":
      return refuse2("yaml-alias", `${quoted(lexeme)} is a YAML alias, which a manifest cannot use`, quote3());
    case "anchor":
      return refuse2("yaml-anchor", `${quoted(lexeme)} is a YAML anchor, which a manifest cannot use`, quote3());
    case "tag":
      return refuse2("yaml-tag", `${quoted(lexeme)} is a YAML tag, which a manifest cannot use`, `Write the value out. ${literal()}`);
    case "directive-line":
      if (/^%YAML\s+1\.2$/.test(lexeme))
        return null;
      return refuse2("yaml-directive", `${quoted(lexeme)} is a YAML directive, which a manifest cannot use`, "A manifest is YAML 1.2; remove this line.");
    default:
      return null;
  }
}
function nestedTooDeep(place) {
  return error("yaml-depth", "lists and mappings are nested too deep", "A manifest needs no more than four levels. Is a bracket unclosed?", place);
}
function tooManyTokens(place) {
  return error("manifest-too-large", "the manifest has too many parts to be read", "Use an entry with `files` for many files, or `tags` for many releases.", place);
}

// lib/core/yaml/document.js
function parseYaml(written4) {
  const { tokens, problems: problems2, isWhole, openQuotes } = scanYaml(written4);
  if (!isWhole)
    return { root: null, problems: problems2, readable: false };
  const documents = compose(tokens, written4);
  const [document] = documents;
  const errors2 = documents.flatMap((one) => one.errors).filter((error2) => !TOKEN_ERRORS.has(error2.code));
  const syntax = firstOfLines(errors2.map((error2) => syntaxProblem(error2, written4, openQuotes)));
  const second = documents[1] === void 0 ? [] : [severalDocuments(documents[1], written4)];
  return {
    root: document?.contents ?? null,
    problems: [...problems2, ...syntax, ...second],
    readable: syntax.length === 0
  };
}
function compose(tokens, written4) {
  const composer = new Composer({
    version: "1.2",
    schema: "failsafe",
    strict: true,
    uniqueKeys: false
  });
  return [...composer.compose(tokens, true, written4.text.length)];
}
var TOKEN_ERRORS = /* @__PURE__ */ new Set([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_DIRECTIVE",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "TAG_RESOLVE_FAILED"
]);
function severalDocuments(document, written4) {
  const start2 = document.range[0];
  return error("yaml-documents", "a second YAML document begins here; a manifest is one document", "Remove the line with --- (or ...) between them, and write all links under one `links:`.", written4.place(start2, start2));
}
function firstOfLines(problems2) {
  const lines2 = /* @__PURE__ */ new Set();
  return problems2.filter(({ place }) => !lines2.has(place?.line) && lines2.add(place?.line));
}
function syntaxProblem(found, written4, openQuotes) {
  const quote3 = openQuotes.get(found.pos[0]);
  const place = quote3 === void 0 ? placeOf2(found, written4) : written4.place(quote3, found.pos[0]);
  if (found.code === "TAB_AS_INDENT") {
    const message2 = "a tab is used for indentation, where YAML allows only spaces";
    return error("yaml-tab", message2, "Replace each tab at the start of the line with spaces.", place);
  }
  if (quote3 !== void 0) {
    const message2 = "this is not valid YAML: the quote that begins here does not end";
    return error("yaml-syntax", message2, "Close it.", place);
  }
  const message = `this is not valid YAML: ${sentence(found.message)}`;
  return error("yaml-syntax", message, syntaxHint(found, written4.text), place);
}
function placeOf2(error2, written4) {
  const [start2, end] = error2.pos;
  const last = written4.text.trimEnd().length;
  return written4.place(Math.min(start2, last), Math.min(end, last));
}
function sentence(message) {
  const short2 = message.length > 200 ? `${message.slice(0, 199)}\u2026` : message;
  return short2.slice(0, 1).toLowerCase() + short2.slice(1);
}
function syntaxHint(error2, text2) {
  if (text2.slice(Math.max(0, error2.pos[0] - 1), error2.pos[0] + 1).includes("${")) {
    return 'Between [ ] or { } a value with ${\u2026} must be quoted: "${version}".';
  }
  switch (error2.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return "A value that contains a colon followed by a space must be quoted.";
    case "BAD_SCALAR_START":
      return "Quote the value.";
    case "BAD_DQ_ESCAPE":
      return "Between double quotes a backslash begins an escape. Use single quotes, or write \\\\.";
    case "MISSING_CHAR":
      return "Something was opened and not closed, a separator is missing, or the indentation is off.";
    case "BAD_INDENT":
      return "Check the indentation: what belongs together begins in the same column. Is a bracket unclosed?";
    case "MULTILINE_IMPLICIT_KEY":
      return "Check the indentation, and whether the line before lacks a colon.";
    default:
      return void 0;
  }
}

// lib/core/manifest/new-release.js
var NO_NEW_RELEASE = {
  name: null,
  notes: null,
  milestones: null,
  releasedAt: null,
  github: null
};
var PAGE_VARIABLES = [
  ...RUN_VARIABLES,
  "github.name",
  "github.notes",
  "github.published_at"
];
var NOTES_VARIABLES = [...PAGE_VARIABLES, "sha256sums"];
var KEYS = ["name", "description", "description_file", "milestones", "released_at", "github"];
var FOREIGN2 = {
  title: "Write `name`.",
  notes: "Write `description`.",
  body: "Write `description`.",
  notes_file: "Write `description_file`.",
  file: "Write `description_file`.",
  milestone: "Write `milestones`.",
  date: "Write `released_at`.",
  tag: "The input `tag`, or an entry of `releases`, says which release is meant.",
  tag_name: "The input `tag`, or an entry of `releases`, says which release is meant.",
  ref: "Set the input `ref`.",
  assets: "Write `links`, beside `create_release`.",
  links: "Write `links` beside `create_release`, not below it."
};
function firstSaid(own3, common) {
  if (own3 === null || common === null)
    return own3 ?? common;
  return {
    name: own3.name ?? common.name,
    notes: own3.notes ?? common.notes,
    milestones: own3.milestones ?? common.milestones,
    releasedAt: own3.releasedAt ?? common.releasedAt,
    github: own3.github ?? common.github
  };
}
function readNewRelease(reading, field) {
  if (field === void 0)
    return null;
  const fields = readFields(reading, field.node, field.place, "`create_release`", KEYS, FOREIGN2);
  if (fields === null)
    return null;
  const github = fields.get("github");
  return {
    name: readTemplate(reading, fields.get("name"), PAGE_VARIABLES),
    notes: readNotes(reading, fields),
    milestones: readMilestones(reading, fields.get("milestones")),
    releasedAt: readTemplate(reading, fields.get("released_at"), PAGE_VARIABLES),
    github: github === void 0 ? null : readRepository(reading, github)
  };
}
function readNotes(reading, fields) {
  const text2 = fields.get("description");
  const file = fields.get("description_file");
  if (text2 !== void 0 && file !== void 0) {
    const message = "a release has `description` or `description_file`, not both";
    reading.problems.push(error("two-sources", message, "Keep one of them.", file.place, text2.place));
  }
  const template = readTemplate(reading, text2, NOTES_VARIABLES);
  if (template !== null)
    return { kind: "text", template };
  const path = readTemplate(reading, file, RUN_VARIABLES);
  return path && { kind: "file", template: path };
}
function readMilestones(reading, field) {
  if (field === void 0)
    return null;
  if (isSeq(field.node) && field.node.items.length === 0)
    return [];
  const texts = readTexts(reading, field) ?? [];
  return texts.flatMap((text2) => parseTemplate(text2, PAGE_VARIABLES, reading.problems) ?? []);
}

// lib/core/manifest/release-tags.js
function readTags(reading, fields, place) {
  const tag = fields.get("tag");
  const tags = fields.get("tags");
  if (tag !== void 0 && tags !== void 0) {
    reading.problems.push(error("two-tags", "an entry of `releases` has `tag` or `tags`, not both", "Use `tags` with a list: each item may be a tag or a pattern.", tags.place, tag.place));
    return null;
  }
  if (tag !== void 0) {
    const text2 = readText(reading, tag);
    if (text2 === null || !isGoodTag(reading, text2, false))
      return null;
    return { kind: "tag", tag: text2.value };
  }
  if (tags === void 0) {
    missing2(reading, place, "an entry of `releases` needs a `tag`, or `tags`");
    return null;
  }
  const texts = readTexts(reading, tags);
  if (texts === null || !texts.every((text2) => isGoodTag(reading, text2, true)))
    return null;
  return { kind: "tags", patterns: texts.map(({ value, place: place2 }) => ({ pattern: value, place: place2 })) };
}
function readTagPrefix(reading, field) {
  const text2 = field === void 0 ? null : readText(reading, field);
  if (text2 === null || text2.value !== "" && !isGoodTag(reading, text2, true))
    return null;
  return { pattern: text2.value, place: text2.place };
}
var notInTag = () => /[\p{Cc} ~^:\\[]|\.\.|^\.|^-|^$/u;
function isGoodTag(reading, text2, wildcards) {
  const [foreign] = unexpandedIn(text2.value);
  if (foreign !== void 0) {
    reading.problems.push(unexpandedProblem(text2, foreign, []));
    return false;
  }
  const hasWildcard = isWildcard(text2.value);
  if (!notInTag().test(text2.value) && (wildcards || !hasWildcard))
    return true;
  reading.problems.push(error("invalid-tag", `${quoted(text2.value)} is not a valid git tag`, hasWildcard ? "Patterns go under `tags`; * stands for any characters and ? for one, nothing else is special." : "Write the tag as git shows it.", text2.place));
  return false;
}
function isWildcard(pattern) {
  return /[*?]/.test(pattern);
}
function missing2(reading, place, message) {
  reading.problems.push(error("missing-key", message, void 0, place));
}

// lib/core/manifest/projects.js
var PROJECT_KEYS = [
  "project",
  "links",
  "releases",
  "create_release",
  "tag_prefix",
  "defaults",
  "ignore"
];
var ELSEWHERE = {
  gitlab_url: "All projects of a manifest are of one GitLab: write `gitlab_url` at the top."
};
function readProjects(reading, field, readOne2) {
  const items = readItems(reading, field) ?? [];
  if (items.length === 0 && !reading.problems.some(({ place }) => place === field.place))
    missing2(reading, field.place, "`projects` needs an entry for each project");
  const found = items.flatMap((item2) => readProject(reading, item2, readOne2) ?? []);
  append(reading.problems, repeated(found));
  return found;
}
function readProject(reading, node, readOne2) {
  const place = placeOf(reading, node);
  const what2 = "an entry of `projects`";
  const fields = readFields(reading, node, place, what2, PROJECT_KEYS, ELSEWHERE, HYPHENATED);
  if (fields === null)
    return null;
  if (!fields.has("project"))
    missing2(reading, place, "an entry of `projects` needs `project`");
  const one = readOne2(fields, place);
  return one?.address.project ? one : null;
}
function repeated(found) {
  const first = /* @__PURE__ */ new Map();
  return found.flatMap(({ address: { project } }) => {
    if (project === null)
      return [];
    const key3 = project.value.trim().toLowerCase();
    const known = first.get(key3);
    if (known !== void 0)
      return [duplicateProject(project.value, project.place, known.place)];
    first.set(key3, project);
    return [];
  });
}
function duplicateProject(project, place, first) {
  const message = `the project ${quoted(project)} stands in the list twice`;
  return error("duplicate-project", message, "Put all of a project into one entry.", place, first);
}
function besideProjects(fields) {
  const list3 = fields.get("projects");
  const stray = ["links", "releases", "project"].flatMap((key3) => fields.get(key3) ?? []);
  return stray.map(({ key: key3, place }) => error("two-sources", `a manifest has \`projects\` or \`${key3}\`, not both`, key3 === "project" ? "Each entry of `projects` names its own." : `Put \`${key3}\` into an entry of \`projects\`.`, place, list3?.place));
}

// lib/core/manifest/release-table.js
function ownerOf(releases2, tag) {
  return releases2.find((entry) => ownsTag(entry, tag)) ?? null;
}
function ownsTag(entry, tag) {
  return entry.kind === "tag" ? entry.tag === tag : entry.patterns.some(({ pattern }) => matches(pattern, tag));
}
var RELEASE_KEYS = ["tag", "tags", "tag_prefix", "create_release", "defaults", "links"];
function readReleases(reading, field, readLinks2) {
  const items = readItems(reading, field) ?? [];
  const releases2 = items.flatMap((item2) => readRelease2(reading, item2, readLinks2) ?? []);
  append(reading.problems, tableProblems(releases2));
  return releases2;
}
function readRelease2(reading, node, readLinks2) {
  const place = placeOf(reading, node);
  const fields = readFields(reading, node, place, "an entry of `releases`", RELEASE_KEYS, {}, HYPHENATED);
  if (fields === null)
    return null;
  const links = fields.get("links");
  if (links === void 0)
    missing2(reading, place, "an entry of `releases` needs `links`");
  const entries = links === void 0 ? [] : readLinks2(links, fields.get("defaults"));
  const tags = readTags(reading, fields, place);
  const tagPrefix = readTagPrefix(reading, fields.get("tag_prefix"));
  const newRelease = readNewRelease(reading, fields.get("create_release"));
  return tags && { ...tags, place, links: entries, tagPrefix, newRelease };
}
var MOST_WILDCARDS = 100;
function tableProblems(releases2) {
  const owners = /* @__PURE__ */ new Map();
  const wildcards = [];
  const problems2 = [];
  for (const entry of releases2) {
    const patterns = entry.kind === "tag" ? [entry.tag] : entry.patterns.map(({ pattern }) => pattern);
    const before = patterns.map((pattern) => owners.get(pattern) ?? wildcards.find((wide2) => covers(wide2.pattern, pattern))?.entry);
    const problem2 = ownershipProblem(entry, before);
    if (problem2 !== null)
      problems2.push(problem2);
    for (const pattern of patterns) {
      if (!owners.has(pattern))
        owners.set(pattern, entry);
      if (isWildcard(pattern) && wildcards.length < MOST_WILDCARDS)
        wildcards.push({ pattern, entry });
    }
  }
  return problems2;
}
function ownershipProblem(entry, owners) {
  const [first] = owners;
  if (first === void 0 || owners.includes(void 0))
    return null;
  return entry.kind === "tag" && first.kind === "tag" ? duplicateTag(entry.tag, entry, first) : shadowed(entry, first);
}
function duplicateTag(tag, entry, owner) {
  return error("duplicate-tag", `the tag ${quoted(tag)} is in the table twice`, "Put all links of a release into one entry.", entry.place, owner.place);
}
function shadowed(entry, owner) {
  return warning("shadowed-entry", "this entry can never match: one above it owns all its releases", "The first entry that matches a tag owns it. Put the narrower entry first.", entry.place, owner.place);
}

// lib/core/manifest/manifest.js
function parseManifest(text2, file) {
  const written4 = writtenText(text2, file);
  if (text2.length > MOST_BYTES)
    return { ok: false, problems: [tooLarge(written4)], rest: null };
  const document = parseYaml(written4);
  const reading = { written: written4, problems: [...document.problems] };
  const manifest = document.readable ? readManifest2(reading, document.root) : null;
  if (manifest !== null && !hasErrors(reading.problems)) {
    return { ok: true, value: manifest, warnings: inOrder(reading.problems) };
  }
  const isTooMuch = reading.problems.some(({ code: code2 }) => code2 === "too-many-entries");
  return { ok: false, problems: inOrder(reading.problems), rest: isTooMuch ? null : manifest };
}
function readManifest2(reading, root) {
  const { file } = reading.written;
  const start2 = reading.written.place(0, 0);
  if (shapeOf(root) === "null") {
    reading.problems.push(emptyManifest(start2));
    return null;
  }
  if (shapeOf(root) === "list") {
    const entries = readEntries(reading, { key: "links", place: start2, node: root });
    checkCount(reading, entries);
    return { file, body: { kind: "links", entries }, ...NOTHING_SAID, address: NO_ADDRESS };
  }
  const lone = loneLink(reading, root, start2);
  if (lone !== null) {
    reading.problems.push(lone);
    return null;
  }
  const fields = readFields(reading, root, start2, "a manifest", MANIFEST_KEYS, FOREIGN_KEYS, HYPHENATED);
  if (fields === null)
    return null;
  const common = { ...NOTHING_SAID, defaults: {} };
  const list3 = fields.get("projects");
  if (list3 === void 0)
    return readOne(reading, fields, start2, common);
  append(reading.problems, besideProjects(fields));
  const shared = readCommon(reading, fields, common);
  const projects2 = readProjects(reading, list3, (own3, place) => readOne(reading, own3, place, shared));
  checkCount(reading, projects2.flatMap(everyEntry));
  const { ignore, tagPrefix, newRelease } = shared;
  const address = readAddress(reading, fields);
  return { file, body: { kind: "releases", releases: [] }, ignore, tagPrefix, newRelease, address, projects: projects2 };
}
function everyEntry({ body, projects: projects2 = [] }) {
  const own3 = body.kind === "links" ? body.entries : body.releases.flatMap(({ links }) => links);
  return projects2.length === 0 ? own3 : projects2.flatMap(everyEntry);
}
var NOTHING_SAID = { ignore: [], tagPrefix: null, newRelease: null };
function readCommon(reading, fields, above) {
  const ignore = readIgnore(reading, fields.get("ignore"));
  return {
    ignore: [...above.ignore, ...ignore],
    tagPrefix: readTagPrefix(reading, fields.get("tag_prefix")) ?? above.tagPrefix,
    newRelease: firstSaid(readNewRelease(reading, fields.get("create_release")), above.newRelease),
    defaults: readDefaults(reading, fields.get("defaults"), above.defaults)
  };
}
function readOne(reading, fields, start2, above) {
  const { file } = reading.written;
  const { defaults, ...common } = readCommon(reading, fields, above);
  const body = readBody(reading, fields, start2, defaults);
  const address = readAddress(reading, fields);
  return body === null ? null : { file, body, ...common, address };
}
function readBody(reading, fields, start2, defaults) {
  const links = fields.get("links");
  const releases2 = fields.get("releases");
  if (links !== void 0 && releases2 !== void 0) {
    reading.problems.push(twoBodies(releases2.place, links.place));
  }
  if (releases2 !== void 0) {
    const table2 = readReleases(reading, releases2, (list3, own3) => readEntries(reading, list3, readDefaults(reading, own3, defaults)));
    checkCount(reading, table2.flatMap((entry) => entry.links));
    return { kind: "releases", releases: table2 };
  }
  if (links !== void 0) {
    const entries = readEntries(reading, links, defaults);
    checkCount(reading, entries);
    return { kind: "links", entries };
  }
  if (!reading.problems.some(({ code: code2 }) => code2 === "unknown-key"))
    reading.problems.push(noLinks(start2));
  return null;
}
function readEntries(reading, field, defaults = {}) {
  const items = readItems(reading, field) ?? [];
  return items.slice(0, MOST_ENTRIES + 1).flatMap((item2) => readEntry(reading, item2, defaults) ?? []);
}
function readIgnore(reading, field) {
  if (field === void 0 || isSeq(field.node) && field.node.items.length === 0)
    return [];
  const texts = readTexts(reading, field) ?? [];
  return texts.map(({ value, place }) => ({ pattern: value, place }));
}
function checkCount(reading, entries) {
  const first = entries[MOST_ENTRIES];
  if (first === void 0)
    return;
  reading.problems.push(tooManyEntries(first.place));
}

// lib/core/manifest/new-release-inputs.js
function newReleaseFromInputs(inputs) {
  const problems2 = [];
  const template = (value2, input, names) => value2 === null ? null : parseTemplate(inputText(value2, input), names, problems2);
  const text2 = template(inputs.releaseDescription, "release-description", NOTES_VARIABLES);
  const file = template(inputs.releaseDescriptionFile, "release-description-file", RUN_VARIABLES);
  if (text2 !== null && file !== null) {
    const message = "inputs release-description and release-description-file are both given";
    problems2.push(error("two-sources", message, "Keep one of them."));
  }
  const milestones = inputTexts(inputs.releaseMilestones, "release-milestones").flatMap((milestone) => parseTemplate(milestone, PAGE_VARIABLES, problems2) ?? []);
  const notes2 = text2 === null ? file && { kind: "file", template: file } : { kind: "text", template: text2 };
  const value = {
    ...NO_NEW_RELEASE,
    name: template(inputs.releaseName, "release-name", PAGE_VARIABLES),
    notes: notes2,
    milestones: milestones.length === 0 ? null : milestones,
    releasedAt: template(inputs.releasedAt, "released-at", PAGE_VARIABLES)
  };
  return resultOf(value, problems2);
}

// lib/core/manifest/second-look.js
function withFurther(told, found, rest) {
  const defaults = defaultPlaces(rest);
  const further = found.filter(({ code: code2, place, related }) => code2 !== "missing-name" && !(isOneOf(defaults, place) || isOneOf(defaults, related)));
  return inOrder(unique([...told, ...further]));
}
function defaultPlaces(manifest) {
  const entries = everyEntry(manifest);
  return new Set(entries.flatMap(({ name: name2, url, place }) => name2 === null || url === null ? [place] : []));
}
function isOneOf(places, place) {
  return place !== void 0 && places.has(place);
}

// lib/app/one-project.js
function onlyProject(parsed, { project, facts }) {
  if (!parsed.ok || parsed.value.projects === void 0)
    return parsed;
  const { projects: projects2 } = parsed.value;
  const own3 = new Set([project, facts.id, facts.path].map((name2) => name2?.trim().toLowerCase()));
  const names = projects2.map(({ address }) => address.project?.value.trim() ?? "");
  const at = names.findIndex((name2) => own3.has(name2.toLowerCase()));
  const value = projects2[at];
  if (value !== void 0)
    return { ...parsed, value };
  const message = `\`projects\` of ${parsed.value.file} has no entry for ${quoted(project ?? "")}`;
  const hint = `It has ${listed(names.map(quoted))}. Set \`project\` to one of them, or leave it out for all.`;
  return { ok: false, problems: [error("project-not-in-manifest", message, hint)], rest: null };
}

// lib/app/prepare/dead-urls.js
async function findDeadUrls(links, checker, gitlabUrl) {
  const asked = links.filter((link) => !isUpload(link));
  const states = await checker.check(asked.map(({ url }) => url));
  const problems2 = asked.flatMap((link) => {
    const state = states.get(link.url);
    return state === void 0 ? [] : problemOf2(link, ownState(link.url, state, gitlabUrl));
  });
  return unique(problems2);
}
function isUpload({ source }) {
  return source?.entry.kind === "files" && source.entry.upload !== null;
}
function ownState(url, state, gitlabUrl) {
  const origin = parsedUrl(url)?.origin;
  const isOwn = origin !== void 0 && origin === parsedUrl(gitlabUrl)?.origin;
  if (!isOwn || state.kind !== "dead" || state.status !== 403 && state.status !== 404)
    return state;
  return { kind: "unchecked", reason: `${state.reason}, which GitLab also does for private files` };
}
function problemOf2({ name: name2, url, place }, state) {
  const about = `link ${quoted(name2)}: ${quoted(maskUrl(url))}`;
  switch (state.kind) {
    case "alive":
      return [];
    case "dead": {
      const hint = "Put the file there first, or correct the address.";
      return [error("dead-url", `${about} ${state.reason}`, hint, place)];
    }
    case "unchecked": {
      const hint = state.hint ?? "Whether there is something to download is not known.";
      const message = `${about} was not checked: it ${state.reason}`;
      return [warning("url-unchecked", message, hint, place)];
    }
    default:
      return state;
  }
}

// lib/core/desired/variable-check.js
function variableProblems(entry, variables2) {
  return templatesOf(entry).flatMap((template) => templateProblems(template, variables2));
}
function templateProblems(template, variables2) {
  return template.parts.flatMap((part) => {
    if (part.kind === "literal")
      return [];
    if (part.name.startsWith(VARS_PREFIX)) {
      if (variables2.vars.has(part.name.slice(VARS_PREFIX.length)))
        return [];
      const names = [...variables2.vars.keys()].map((name2) => VARS_PREFIX + name2);
      return [unknownVariable(part.name, names, part.place, "Set it in the input vars, as NAME=value.")];
    }
    const isUnset = runValue(variables2, part.name) === null && Object.hasOwn(UNSET, part.name);
    return isUnset ? [unset(part.name, part.place)] : [];
  });
}
var UNSET_TAG = ["no tag is known", "Set the input `tag`."];
var UNSET = {
  tag: UNSET_TAG,
  version: UNSET_TAG,
  project: ["no project is known", "Set the input `project`."],
  project_id: [
    "the project is known by its path only",
    "Set the input `project` to the numeric id, or use ${project} or ${project_url}."
  ],
  project_url: [
    "the project is known by its id only",
    "Set the input `project` to the full path, or use ${api_url}/projects/${project_id}."
  ],
  api_url: ["no GitLab is known", "Set the input `gitlab-url`."],
  commit: ["the run is in no pipeline or workflow", "Pass it with the input `vars`."]
};
function unset(name2, place) {
  const [reason, hint] = UNSET[name2] ?? ["nothing gives it one", void 0];
  return error("unset-variable", `\${${name2}} has no value, because ${reason}`, hint, place);
}

// lib/core/release-page.js
function isEmptyPage({ name: name2, description, milestones, releasedAt }) {
  return name2 === null && description === null && milestones.length === 0 && releasedAt === null;
}

// lib/app/prepare/new-releases.js
async function mirroredTags({ body, newRelease }, settings, sources) {
  if (!settings.createRelease)
    return { ok: true, value: [], warnings: [] };
  if (body.kind === "links")
    return await tagsOn(newRelease?.github ?? null, sources);
  const tags = [];
  const problems2 = [];
  for (const entry of body.releases) {
    const github = entry.kind === "tags" ? entry.newRelease?.github ?? null : null;
    const found = await tagsOn(github, sources);
    append(problems2, found.ok ? found.warnings : found.problems);
    if (found.ok)
      append(tags, found.value.filter((tag) => ownerOf(body.releases, tag) === entry));
  }
  return resultOf(tags, unique(problems2));
}
async function tagsOn(github, sources) {
  if (github === null)
    return { ok: true, value: [], warnings: [] };
  const releases2 = await sources.releases(github);
  return releases2.ok ? { ...releases2, value: releases2.value.map(({ tag }) => tag).reverse() } : releases2;
}
async function withPages(targets, current, settings, ports) {
  const problems2 = [];
  const paged = [];
  for (const target of targets) {
    const isCreated = settings.createRelease && !current.has(target.tag);
    const page = isCreated ? await pageOf(target, ports) : null;
    if (page !== null)
      append(problems2, page.ok ? page.warnings : page.problems);
    paged.push(page?.ok === true ? { ...target, page: page.value } : target);
  }
  return resultOf(paged, unique(problems2));
}
var LONGEST_NOTES = 1e6;
async function pageOf({ tag, desired, variables: variables2, newRelease }, { workspace, sources }) {
  if (newRelease === null)
    return { ok: true, value: null, warnings: [] };
  const there = newRelease.github && await sources.release(newRelease.github, tag);
  if (there?.ok === false)
    return there;
  const github = there?.value ?? null;
  const used = templatesOf2(newRelease);
  const problems2 = [
    ...there?.warnings ?? [],
    ...used.flatMap((template) => templateProblems(template, variables2)),
    ...used.flatMap((template) => withoutGithub(template, newRelease))
  ];
  if (hasErrors(problems2))
    return { ok: false, problems: problems2 };
  const lookup3 = (name2) => {
    if (name2 === "sha256sums")
      return sumLines(desired);
    return GITHUB_VALUES[name2]?.(github) ?? runValue(variables2, name2);
  };
  const text2 = (template) => template && expandTemplate(template, lookup3).trim();
  const notes2 = await notesOf(newRelease.notes, workspace, text2);
  if (!notes2.ok)
    return notes2;
  const releasedAt = text2(newRelease.releasedAt) || null;
  const page = {
    name: (newRelease.name === null ? github?.name : text2(newRelease.name)) || null,
    description: (newRelease.notes === null ? github?.notes : notes2.value) || null,
    milestones: (newRelease.milestones ?? []).map((each) => text2(each) ?? "").filter((each) => each !== ""),
    releasedAt: newRelease.releasedAt === null ? github?.publishedAt ?? null : releasedAt
  };
  append(problems2, [...dateProblems(page, newRelease), ...lengthProblems(page, newRelease)]);
  return resultOf(isEmptyPage(page) ? null : page, problems2);
}
var GITHUB_VALUES = {
  "github.name": (release2) => release2?.name ?? "",
  "github.notes": (release2) => release2?.notes ?? "",
  "github.published_at": (release2) => release2?.publishedAt ?? ""
};
function templatesOf2({ name: name2, notes: notes2, milestones, releasedAt }) {
  return [name2, notes2?.template ?? null, ...milestones ?? [], releasedAt].filter((template) => template !== null);
}
function withoutGithub({ parts }, { github }) {
  if (github !== null)
    return [];
  return parts.flatMap((part) => {
    if (part.kind === "literal" || !Object.hasOwn(GITHUB_VALUES, part.name))
      return [];
    const message = `\${${part.name}} has no value, because no release on GitHub is named`;
    return [error("unset-variable", message, "Add github: owner/name to `create_release`.", part.place)];
  });
}
async function notesOf(notes2, workspace, text2) {
  if (notes2 === null)
    return { ok: true, value: null, warnings: [] };
  const value = text2(notes2.template) ?? "";
  if (notes2.kind === "text")
    return { ok: true, value, warnings: [] };
  const read = await workspace.readText(value);
  if (read.ok)
    return read;
  const { place } = notes2.template;
  return { ok: false, problems: read.problems.map((problem2) => ({ ...problem2, place })) };
}
var DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
function isDate(text2) {
  const [, year, month, day] = DATE.exec(text2) ?? [];
  if (year === void 0 || Number.isNaN(Date.parse(text2.replace(" ", "T"))))
    return false;
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}
function dateProblems({ releasedAt }, { releasedAt: template }) {
  if (releasedAt === null || template === null || isDate(releasedAt))
    return [];
  const hint = "Write a date such as 2026-01-31 or 2026-01-31T12:00:00Z.";
  return [error("invalid-date", `${quoted(releasedAt)} is not a date`, hint, template.place)];
}
function lengthProblems({ description }, { notes: notes2, github }) {
  const length = description === null ? 0 : [...description].length;
  if (length <= LONGEST_NOTES)
    return [];
  const message = `the notes have ${length} characters; GitLab accepts ${LONGEST_NOTES}`;
  return [error("description-too-long", message, "Shorten them.", notes2?.template.place ?? github?.place)];
}

// lib/app/prepare/run-variables.js
function runVariables(tag, tagPrefix, settings) {
  const { project, facts, vars, gitlabUrl, commit } = settings;
  return {
    tag,
    tagPrefix,
    project,
    vars,
    apiUrl: `${gitlabUrl}/api/v4`,
    projectUrl: facts.url,
    projectId: facts.id,
    commit
  };
}

// lib/core/pattern/pattern-cause.js
var IN_LISTS = [
  [/^\[.*,.*\]$/s, "Write one pattern per line; brackets are part of the pattern."],
  [/^- /, "Write one pattern per line, without a dash."],
  [/^["'`“”‘’]|["'`“”‘’]$/, "Quotes are part of the pattern: leave them out."]
];
var COMMA_LIST = /[,;](?![^{}]*\})/;
var OF_NAMES = [
  [/^\[.*\]$/s, "Write one pattern per line; brackets are part of the pattern."],
  [/[?*+@!]\([^)]*\)/, "Forms such as @(a|b) have no meaning here; write one pattern per line."],
  [/\{[^{}]*,[^{}]*\}/, "Braces have no meaning here; write one pattern per line."],
  [/\[[^\]]+\]/, "Brackets have no meaning here: * and ? are the only wildcards."],
  [/^\^|\$$|\.\*|\\/, "This is not a regular expression: * stands for any characters."],
  [/^~/, "The sign ~ has no meaning here."]
];
function slipIn(pattern, slips) {
  const [variable] = findUnexpanded(pattern);
  if (variable !== void 0)
    return `${variable.text} is not expanded here.`;
  const slip = [...IN_LISTS, ...slips].find(([sign2]) => sign2.test(pattern));
  if (slip !== void 0)
    return slip[1];
  return COMMA_LIST.test(pattern) ? "Commas are part of the pattern; write one pattern per line." : null;
}
function patternCause(pattern, names) {
  const slip = slipIn(pattern, OF_NAMES);
  if (slip !== null)
    return slip;
  const [alike] = names.filter((name2) => matches(folded(pattern), folded(name2)));
  return alike === void 0 ? null : `Case matters: there is ${JSON.stringify(alike)}.`;
}
function isSlip(pattern, names) {
  if (/^["'`“‘].*["'`”’]$|^\[.*[,"'].*\]$|^- /s.test(pattern))
    return true;
  const parts = pattern.split(/[,;\n]/).map((part) => folded(part.replaceAll(/^[\s[\]"'`]+|[\s[\]"'`]+$/g, "")));
  return parts.some((part) => part !== "" && names.some((name2) => matches(part, folded(name2))));
}
function folded(text2) {
  return text2.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

// lib/app/prepare/subjects.js
function singleSubject(manifest, settings) {
  const tag = singleTag(manifest, settings);
  if (tag === null) {
    if (manifest.body.kind === "links" && settings.tags.length === 0)
      return { ok: false, problems: [NO_TAG] };
    return { ok: true, value: null, warnings: [] };
  }
  const subject = subjectOf3(manifest, tag, settings);
  if (subject === null)
    return { ok: false, problems: [notInTable(tag, manifest)] };
  return { ok: true, value: subject, warnings: [] };
}
function chooseSubjects(manifest, settings, releases2, mirrored) {
  const tags = [.../* @__PURE__ */ new Set([...releases2.map(({ tag }) => tag), ...exactTags(manifest), ...mirrored])];
  const subjects = tags.filter((tag) => isMeant(tag, settings)).flatMap((tag) => subjectOf3(manifest, tag, settings) ?? []);
  return resultOf(subjects, unmatched(manifest, settings, subjects, tags));
}
function namedTags(manifest, settings) {
  return exactTags(manifest).filter((tag) => isMeant(tag, settings));
}
function isMeant(tag, { tags }) {
  return tags.length === 0 || tags.some((pattern) => matches(pattern, tag));
}
function singleTag(manifest, settings) {
  if (settings.tags.length > 0)
    return null;
  if (settings.tag !== null)
    return settings.tag;
  const exact = exactTags(manifest);
  const all = manifest.body.kind === "releases" ? manifest.body.releases.length : 0;
  return all === 1 && exact.length === 1 ? exact[0] ?? null : null;
}
function exactTags(manifest) {
  if (manifest.body.kind === "links")
    return [];
  return manifest.body.releases.flatMap((entry) => entry.kind === "tag" ? [entry.tag] : []);
}
function subjectOf3(manifest, tag, settings) {
  const { body } = manifest;
  const common = prefixInput(settings) ?? manifest.tagPrefix;
  const { newRelease } = manifest;
  if (body.kind === "links")
    return { tag, entries: body.entries, prefix: common, newRelease };
  const owner = ownerOf(body.releases, tag);
  return owner && {
    tag,
    entries: owner.links,
    prefix: owner.tagPrefix ?? common,
    newRelease: owner.newRelease
  };
}
function prefixInput({ tagPrefix }) {
  return tagPrefix === null ? null : { pattern: tagPrefix, place: inputText(tagPrefix, "tag-prefix").place };
}
function prefixProblems({ tag, prefix }) {
  if (prefix === null || afterPrefix(prefix.pattern, tag) !== null)
    return [];
  const message = `the tag ${quoted(tag)} is not the prefix ${quoted(prefix.pattern)} followed by a version`;
  const hint = "Let `tags` match only tags with this prefix, or give other tags an entry of their own.";
  return [error("tag-prefix", message, hint, prefix.place)];
}
var NO_TAG = error("no-tag", "no tag is given, so it is not known which release is meant", "Set tag (in a tag pipeline it is set automatically), or tags for every existing release that matches.");
function notInTable(tag, manifest) {
  return error("tag-not-in-table", `no entry of the releases table in ${manifest.file} matches tag ${JSON.stringify(tag)}`, "Add an entry for it, or set tag to one that the table has.");
}
function unmatched(manifest, settings, subjects, existing) {
  if (settings.ifNoFilesFound === "ignore")
    return [];
  const severity = settings.ifNoFilesFound === "warn" ? "warning" : "error";
  const hint = "A pattern is for releases that exist; * stands for any characters. Set if-no-files-found to allow it.";
  if (subjects.length === 0) {
    const tags = `tags ${settings.tags.join(", ")}`;
    const table2 = `the table in ${manifest.file}`;
    const narrowed = settings.tags.length > 0 ? `both ${tags} and ${table2}` : table2;
    const wanted = manifest.body.kind === "links" ? tags : narrowed;
    return [problem(severity, "no-release-matches", `no release of the project matches ${wanted}`, hint)];
  }
  const isUnused = (pattern) => !existing.some((tag) => matches(pattern, tag));
  const tell = (pattern, about) => {
    const message = `no release of the project matches ${about} ${JSON.stringify(pattern)}`;
    const cause = patternCause(pattern, existing);
    return problem(severity, "no-release-matches", message, cause === null ? hint : `${cause} ${hint}`);
  };
  if (settings.tags.length > 0)
    return settings.tags.filter(isUnused).map((pattern) => tell(pattern, "the input tags"));
  if (manifest.body.kind === "links")
    return [];
  return manifest.body.releases.flatMap((entry) => {
    const patterns = entry.kind === "tag" ? [] : entry.patterns.filter(({ pattern }) => isUnused(pattern));
    return patterns.map(({ pattern, place }) => ({ ...tell(pattern, "the pattern"), place }));
  });
}

// lib/node_modules/p-limit.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run = async (function_, resolve7, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve7(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve7, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve7, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve7, reject) => {
    enqueue(function_, resolve7, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises3 = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises3.push(promise);
            return promise;
          });
        } catch (error2) {
          for (const promise of promises3) {
            promise.catch(() => {
            });
          }
          throw error2;
        }
        return Promise.all(promises3);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// lib/core/desired/digest.js
function readDigest(text2) {
  return /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text2.trim())?.[1]?.toLowerCase() ?? null;
}
function invalidDigest(text2, place) {
  const message = `${quoted(text2)} is not a SHA-256`;
  return error("invalid-digest", message, "A SHA-256 has 64 hex digits, as sha256sum prints them.", place);
}
function digestProblem(name2, wanted, found, place) {
  if (found === wanted)
    return null;
  if (found === null) {
    const message2 = `link ${quoted(name2)}: its sha256 was not compared, because the server reports none`;
    return warning("digest-unchecked", message2, "Servers report it as X-Checksum-SHA256.", place);
  }
  const message = `link ${quoted(name2)}: the file has the SHA-256 ${found}, not ${wanted}`;
  return error("digest-mismatch", message, "Find out which of the two is right before you publish.", place);
}

// lib/core/desired/draft.js
function fieldPlace(entry, field) {
  return entry[field]?.place ?? entry.place;
}
var CODES = {
  name: "duplicate-name",
  url: "duplicate-url",
  direct_asset_path: "duplicate-path"
};
function clashes2(drafts, ignore, faults) {
  for (const field of CLAIM_FIELDS) {
    const claims = /* @__PURE__ */ new Map();
    for (const draft of drafts) {
      const value = draft.link[field];
      if (value === null || value === "")
        continue;
      const first = claims.get(value);
      if (first !== void 0)
        addDuplicate(field, value, first, draft, faults);
      else
        claims.set(value, draft);
    }
  }
  lookAlikes(drafts, faults);
  for (const draft of drafts) {
    const pattern = ignoredBy(draft.link.name, ignore);
    if (pattern !== null)
      addIgnored(draft, pattern, faults);
  }
}
function lookAlikes(drafts, faults) {
  if (drafts.every(({ link }) => /^[ -~]*$/.test(link.name)))
    return;
  const seen2 = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const { name: name2 } = draft.link;
    const first = seen2.get(appearance(name2));
    const unseen2 = first === void 0 ? null : unseenDifference(first.link.name, name2);
    if (first === void 0)
      seen2.set(appearance(name2), draft);
    if (first === void 0 || unseen2 === null)
      continue;
    const message = `two links have names that look the same, ${quoted(name2)}, but ${unseen2}`;
    const hint = "Write both in the same way, or make them differ.";
    const place = fieldPlace(draft.entry, "name");
    faults.add(draft.entry, draft.found?.path ?? null, warning("look-alike-names", message, hint, place, fieldPlace(first.entry, "name")));
  }
}
function addDuplicate(field, value, first, second, faults) {
  const other = first.found === null ? "" : `, first by ${quoted(first.found.path)}`;
  const message = `two links have the ${field} ${quoted(value)}${other}`;
  const hint = `Within a release GitLab accepts each ${field} once.${adviceFor(field, second.entry)}`;
  const related = first.entry === second.entry ? void 0 : fieldPlace(first.entry, field);
  faults.add(second.entry, second.found?.path ?? null, error(CODES[field], message, hint, fieldPlace(second.entry, field), related));
}
function adviceFor(field, entry) {
  if (entry.kind === "link")
    return "";
  if (entry[field] === null && field === "name")
    return " The default is ${basename}; write name: ${path}.";
  return entry[field] === null ? "" : " Put a variable into it that differs between files, such as ${path}.";
}
function addIgnored(draft, pattern, faults) {
  faults.add(draft.entry, draft.found?.path ?? null, error("wanted-and-ignored", `the name ${quoted(draft.link.name)} is in the manifest, but ignored by ${quoted(pattern.pattern)}`, "Ignored links are never touched. Change the name or the pattern.", fieldPlace(draft.entry, "name"), pattern.place));
}

// lib/core/pattern/file-pattern-cause.js
var OF_FILES = [
  [/^~/, "The sign ~ has no meaning here: patterns are relative to the root folder."],
  [/[?*+@!]\([^)]*\)/, "Forms such as @(a|b) have no meaning here; write {a,b}."],
  [/\/$/, "A folder alone has no files: write ** after it for all that is in it."],
  [
    /[^/]\*\*|\*\*[^/]/,
    "Folders are skipped only by a ** that stands alone between two slashes, as in dist/**/*.zip."
  ],
  [
    /^\^|\$$|\.\*(?=[^.*/]*$)(?!$)|\.\+/,
    "This is not a regular expression: * stands for any characters of a name."
  ],
  [/\[[^\]]+\]/, "A part such as [x] is a set: it stands for one of the characters inside."]
];
var FOLDER_LIKE = /^(?:[^*?[{]*\/)?[^*?[{./]+$/;
function filePatternCause(pattern) {
  const slip = slipIn(pattern, OF_FILES);
  if (slip !== null || !FOLDER_LIKE.test(pattern))
    return slip;
  return `If ${pattern} is a folder, write ${pattern}/** for all that is in it.`;
}

// lib/core/desired/empty-sources.js
function emptySources(entry, files, options) {
  if (options.ifNoFilesFound === "ignore")
    return [];
  const severity = options.ifNoFilesFound === "error" ? "error" : "warning";
  const unmatched2 = (message, hint, place) => {
    return problem(severity, "no-files-found", message, hint, place);
  };
  const source = sourceName(entry);
  if (entry.patterns.length === 0)
    return files.length === 0 ? [unmatched2(`${source} has no files`, hintOf(entry, null), entry.place)] : [];
  const paths = files.map(({ path }) => path.split("/"));
  const empty2 = entry.patterns.filter(({ pattern }) => {
    const glob = compileGlob([pattern]);
    return !isExclude(pattern) && !paths.some((path) => globMatches(glob, path));
  });
  return empty2.map(({ pattern, place }) => unmatched2(`no file of ${source} matches ${quoted(pattern)}`, hintOf(entry, pattern), place));
}
function hintOf(entry, pattern) {
  const optional2 = "If that is fine, set if-no-files-found to warn or ignore.";
  const cause = pattern === null ? null : filePatternCause(pattern);
  if (cause !== null)
    return `${cause} ${optional2}`;
  return entry.kind === "files" ? `Patterns are relative to the root and case-sensitive. * stays within a folder; dist/** is all that is in dist. ${optional2}` : `Names are case-sensitive, and all of a name must match. ${optional2}`;
}

// lib/core/desired/link-fields.js
function linkOf(entry, name2, url, value) {
  const path = entry.direct_asset_path;
  return {
    name: name2,
    url,
    link_type: entry.link_type,
    direct_asset_path: path === null ? null : expandTemplate(path, pathLookup(entry, name2, url, value))
  };
}
function pathLookup(entry, name2, url, value) {
  const file = entry.kind === "link" ? fileLookup({ path: nameFromUrl(url) ?? name2 }, value) : value;
  return (variable) => variable === "name" ? name2 : file(variable);
}
function sumLink(entry, name2, url, value) {
  const parts = entry.direct_asset_path?.parts ?? [];
  const tells = parts.some((part) => part.kind === "variable" && OF_FILES2.includes(part.name));
  const path = tells ? linkOf(entry, name2, url, value).direct_asset_path : null;
  return { name: name2, url, link_type: "other", direct_asset_path: path };
}
var OF_FILES2 = ["name", "path", "basename", "stem", "ext"];

// lib/core/desired/own-address.js
function ownAddress(link, release2) {
  const { url, direct_asset_path: path } = link;
  const { tag = null, projects: projects2 = [] } = release2;
  if (path === null || !url.includes("/downloads/"))
    return [];
  const address = permanentAddress(url, release2.gitlabUrl ?? null);
  if (address === null || address.path !== path || tag === null)
    return [];
  if (address.tag !== null && address.tag !== tag)
    return [];
  const isSame = sameProject(address.project, projects2);
  if (isSame === false)
    return [];
  const message = `the URL ${quoted(url)} is the permanent address of the link itself`;
  const hint = "Write where the file really is; GitLab makes the permanent address from `direct_asset_path`.";
  if (isSame === true)
    return [error("own-address", message, hint)];
  return [warning("own-address", `perhaps ${message}`, hint)];
}
function sameProject(one, others) {
  const same = others.some((other) => other.toLowerCase() === one.toLowerCase());
  if (same)
    return true;
  return others.some((other) => isId(other) === isId(one)) ? false : null;
}
function isId(project) {
  return /^\d+$/.test(project);
}
function permanentAddress(url, gitlabUrl) {
  const below = gitlabUrl === null ? null : pathBelow(url, gitlabUrl);
  if (below === null)
    return null;
  const match = /^\/api\/v4\/projects\/([^/]+)\/releases\/(.+?)\/downloads(\/.+)$/.exec(below) ?? /^\/projects\/(\d+)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below) ?? /^\/(.+?)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below);
  if (match === null)
    return null;
  const [, project = "", tag = "", path = ""] = match.map((part) => decoded2(part ?? ""));
  return { project, tag: tag === "permalink/latest" ? null : tag, path };
}
function pathBelow(url, gitlabUrl) {
  const there = parsedUrl(url);
  const own3 = parsedUrl(gitlabUrl);
  if (there === null || own3 === null)
    return null;
  if (there.host !== own3.host && there.hostname !== own3.hostname)
    return null;
  const root = own3.pathname.replace(/\/$/, "");
  return there.pathname.startsWith(`${root}/`) ? there.pathname.slice(root.length) : null;
}
function decoded2(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// lib/core/desired/url-findings.js
function urlFindings(url) {
  const findings = [credentials(url), unopenable(url), expiring(url), oldUpload(url)];
  return findings.filter((finding) => finding !== null);
}
function credentials(url) {
  const masked2 = maskUrl(url);
  if (masked2 === url || url.startsWith("ssh:"))
    return null;
  const message = `the URL ${quoted(masked2)} contains credentials, which everybody who sees the release can read`;
  return warning("url-credentials", message, "Remove them, and give access to the file in another way.");
}
function unopenable(url) {
  if (parsedUrl(url) !== null)
    return null;
  const message = `the URL ${quoted(url)} is accepted by GitLab, but browsers cannot open it`;
  const hint = "Check the host and the port: a host holds no % < > ^ | and no space, a port is at most 65535.";
  return warning("url-not-openable", message, hint);
}
var JOB_ARTIFACTS = [
  /\/-\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
  /\/api\/v\d\/projects\/[^/?#]+\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
  /\/(?:jobs|builds)\/(?:\d+\/artifacts|artifacts\/[^?#]+?)\/(?:raw|file|browse|download)(?:[/?#]|$)/
];
var WORKFLOW_ARTIFACTS = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:actions\/(?:runs\/\d+\/)?artifacts|suites\/\d+\/artifacts)\/\d+/;
var SIGNED = /[?&](?:X-Amz-Signature|X-Goog-Signature|sig|Signature)=[^&]+/i;
var SIGNED_UNTIL = /[?&](?:X-Amz-Expires|X-Goog-Expires|se|Expires)=/i;
function expiring(url) {
  const plain3 = url.replaceAll(/%2d/gi, "-");
  const keep2 = "Put the file into a package registry, or keep the artifacts of this job for ever.";
  if (JOB_ARTIFACTS.some((form) => form.test(plain3))) {
    return warning("url-expires", `the URL ${quoted(url)} leads to job artifacts, which expire`, keep2);
  }
  if (WORKFLOW_ARTIFACTS.test(url)) {
    const message = `the URL ${quoted(url)} leads to artifacts of a GitHub workflow, which expire`;
    return warning("url-expires", message, "Put the file into a release or a package registry.");
  }
  if (SIGNED.test(url) && SIGNED_UNTIL.test(url)) {
    const message = `the URL ${quoted(url.replace(/\?.*/s, "?\u2026"))} is a signed address, which expires`;
    return warning("url-expires", message, "Use the permanent address of the file.");
  }
  return null;
}
var OLD_UPLOAD = /^https?:\/\/[^/?#]+((?:\/[^/?#]+){2,})\/uploads\/[0-9a-f]{32}\/[^/?#]+/;
function oldUpload(url) {
  const before = OLD_UPLOAD.exec(url)?.[1]?.split("/");
  if (before === void 0 || before.includes("-") || before.includes("api"))
    return null;
  const message = `the URL ${quoted(url)} is an upload in the form from before GitLab 17.2, which no longer works`;
  const hint = "Open the file in GitLab and take its new address (/-/project/ID/uploads/\u2026), or use the package registry.";
  return warning("url-old-upload", message, hint);
}

// lib/core/desired/url-rules.js
var SCHEMES = ["http", "https", "ftp"];
var STRIPPED = new Set("	\n\v\f\r ");
function strippedUrl(url) {
  let start2 = 0;
  let end = url.length;
  while (STRIPPED.has(url[start2]))
    start2 += 1;
  while (STRIPPED.has(url[end - 1]))
    end -= 1;
  return url.slice(start2, end);
}
function isBlank(value) {
  return !/^[!-~]/.test(value) && new RegExp("^\\p{White_Space}*$", "u").test(value);
}
function checkUrl(url, gitlabUrl) {
  if (isBlank(url))
    return [error("blank-url", "the URL is blank", "Write an http, https or ftp address.")];
  if (url.includes("\0"))
    return [error("control-character", "the URL contains a NUL character", "Remove it.")];
  const parts = splitUrl(url);
  const invalid3 = invalidUri(url, parts);
  if (invalid3 !== null)
    return [invalid3];
  const refused = isOwnUrl(parts, gitlabUrl) ? null : schemeFinding(url, parts) ?? hostFinding(url, parts);
  return refused === null ? [] : [refused];
}
function splitUrl(url) {
  const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url);
  const [, scheme = null, authority = null, path = ""] = parts ?? [];
  return { scheme, authority, path };
}
function hostOf(authority) {
  return authority.replace(/^[^[\]]*@/, "").replace(/:[^:@[\]]*$/, "");
}
function portOf(authority) {
  return /:([^:@[\]]*)$/.exec(authority)?.[1] ?? "";
}
function invalidUri(url, { scheme, authority, path }) {
  const invalid3 = (message, hint) => error("invalid-url", `the URL ${quoted(url)} ${message}`, hint);
  if (scheme !== null && !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(scheme)) {
    return invalid3("has a colon after something that is not a scheme", "Begin it with https://.");
  }
  const seen2 = url.replace(/(#[^\n]*)[\s\S]*/, "$1");
  const lineBreak = /^(?:ftp|ssh):/.test(url) ? /[\n\r]|%0[ad]/i : /[\n\r]/;
  if (lineBreak.test(seen2)) {
    return invalid3("contains a line break", "Write it on one line.");
  }
  if (SCHEMES.includes(scheme?.toLowerCase() ?? null)) {
    const host = authority === null ? "" : hostOf(authority);
    if (host === "" && path === "")
      return invalid3("ends after its scheme", "Add a host and a path.");
  }
  if (authority === null)
    return null;
  if (isNoHost(hostOf(authority))) {
    return invalid3("has a host that is not a valid host name", "A host has no white space, quotes, < > { } or backslash; variables of a CI system are not replaced here.");
  }
  if (!/^(?:\d|%3\d){0,5}$/.test(portOf(authority))) {
    const message = "has a port that is not a number of up to five digits";
    return invalid3(message, "Write the port in digits, or leave it out.");
  }
  return null;
}
function schemeFinding(url, { scheme }) {
  if (SCHEMES.includes(scheme))
    return null;
  const message = `the URL ${quoted(url)} does not begin with http://, https:// or ftp://`;
  if (scheme !== null && SCHEMES.includes(scheme.toLowerCase())) {
    return error("url-scheme", message, `GitLab accepts schemes in lower case only: ${scheme.toLowerCase()}.`);
  }
  if (/^https?%3a/i.test(url)) {
    const hint2 = "The colon behind the scheme is percent-encoded. Write https:// itself, or begin with `${vars.NAME}`.";
    return error("url-scheme", message, hint2);
  }
  const hint = scheme === null ? "Write the whole address, beginning with https://." : "GitLab accepts no other scheme. Link to an http address of the same file.";
  return error("url-scheme", message, hint);
}
function hostFinding(url, { authority }) {
  if (authority === null)
    return null;
  const host = hostOf(authority);
  const name2 = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
  if (isBlank(name2) || beginsLikeHost(name2) || isIpv6(name2))
    return null;
  const hint = "A host begins with a letter or a digit.";
  return error("url-host", `the URL ${quoted(url)} has a host that GitLab refuses: ${quoted(host)}`, hint);
}
function beginsLikeHost(name2) {
  return /^[a-z\d]/i.test(name2) || /^[\p{Alphabetic}\p{Nd}]/u.test(name2);
}
function isNoHost(host) {
  return /[ <>{}"\\]/.test(host) || !isPlain(host) && new RegExp("\\p{White_Space}", "u").test(host);
}
function isIpv6(name2) {
  return parsedUrl(`http://[${name2.split("%", 1)[0]}]/`) !== null;
}
function isOwnUrl({ scheme, authority }, gitlabUrl) {
  if (gitlabUrl === null || authority === null)
    return false;
  const own3 = splitUrl(gitlabUrl);
  if (own3.authority === null || hostOf(own3.authority).toLowerCase() !== hostOf(authority).toLowerCase())
    return false;
  if (scheme === "ssh")
    return true;
  const defaultPort = scheme === "https" ? "443" : "80";
  const [port, ownPort] = [authority, own3.authority].map((one) => portOf(one) || defaultPort);
  return scheme === own3.scheme && port === ownPort;
}

// lib/core/desired/link-rules.js
var LONGEST_PATH = 128;
var LONGEST_INDEXED = 2684;
function checkLink(link, options = {}) {
  const refused = checkUrl(link.url, options.gitlabUrl ?? null);
  const url = refused.length > 0 ? refused : [...urlFindings(link.url), ...ownAddress(link, options), ...lengthFindings("the URL", link.url)];
  const path = link.direct_asset_path === null ? [] : checkPath(link.direct_asset_path);
  return [
    ...[...checkName2(link.name), ...lengthFindings("the name", link.name)].map(of("name")),
    ...url.map(of("url")),
    ...path.map(of("direct_asset_path"))
  ];
}
function of(field) {
  return (finding) => ({ ...finding, field });
}
function checkName2(name2) {
  if (isBlank(name2)) {
    const hint = "Give the link a name that people can click on.";
    return [error("blank-name", "the name is blank", hint)];
  }
  if (name2.includes("\0")) {
    return [error("control-character", "the name contains a NUL character", "Remove it.")];
  }
  if (name2 === name2.trim())
    return [];
  const message = `the name ${quoted(name2)} has white space at its ends`;
  return [warning("name-white-space", message, 'GitLab keeps it, and " a" is not "a".')];
}
function isLegalPath(path) {
  if ([...path].length > LONGEST_PATH)
    return false;
  return /^\/[^/][-.\w/]+[\dA-Za-z]$/u.test(path) && !path.includes("//");
}
function checkPath(path) {
  if (isLegalPath(path))
    return [];
  const [code2, message] = pathFault(path);
  const legal = nearestLegalPath(path);
  const rule = "A path is / followed by at least three letters, digits, _ . - or /, and ends in a letter or digit.";
  const suggestion = legal === null ? rule : `${rule} For example: ${legal}. In a template \${basename|path} writes a name so.`;
  const hint = path === "" ? "For a link without a permanent path leave direct_asset_path out." : suggestion;
  return [error(code2, `the path ${quoted(path)} ${message}`, hint)];
}
function pathFault(path) {
  const length = [...path].length;
  if (length > LONGEST_PATH)
    return ["path-too-long", `has ${length} characters; GitLab accepts ${LONGEST_PATH}`];
  const fault = (message) => ["path-format", message];
  if (path === "")
    return fault("is empty");
  if (!path.startsWith("/"))
    return fault("does not begin with /");
  if (path.includes("//"))
    return fault("holds //");
  const odd = new Set([...path].slice(2).filter((character) => !/[-.\w/]/.test(character)));
  if (odd.size > 0)
    return fault(`contains what GitLab refuses: ${[...odd].slice(0, 5).map(quoted).join(" ")}`);
  if (!/[\dA-Za-z]$/.test(path))
    return fault("does not end with a letter or a digit");
  return fault("is too short");
}
function nearestLegalPath(path) {
  const plain3 = filtered(`/${path.slice(0, 4 * LONGEST_PATH)}`, "path");
  const legal = filtered(plain3.slice(0, LONGEST_PATH), "path");
  return isLegalPath(legal) ? legal : null;
}
function lengthFindings(what2, value) {
  const bytes = new TextEncoder().encode(value).length;
  if (bytes <= LONGEST_INDEXED)
    return [];
  const message = `${what2} has ${bytes} bytes; GitLab may answer 500 to more than ${LONGEST_INDEXED}`;
  return [warning("too-long", message, "Make it shorter.")];
}

// lib/core/desired/old-names.js
function oldNameClashes(drafts, faults) {
  if (drafts.every(({ was }) => was === null))
    return;
  const byName2 = new Map(drafts.map((draft) => [draft.link.name, draft]));
  const byOldName = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    if (draft.was === null)
      continue;
    const first = byOldName.get(draft.was);
    const owner = byName2.get(draft.was);
    if (owner !== void 0)
      addDesired(draft, owner, faults);
    else if (first !== void 0)
      addTwice(draft, first, faults);
    else
      byOldName.set(draft.was, draft);
  }
}
function addDesired(draft, owner, faults) {
  const message = `link ${quoted(draft.link.name)} was ${quoted(draft.was ?? "")}, but a link of that name is in the manifest`;
  const hint = owner === draft ? "It is the name of the link itself. Remove `was`." : "Remove `was`, or rename the other link in a run of its own.";
  faults.add(draft.entry, draft.found?.path ?? null, {
    ...error("was-desired", message, hint, oldNamePlace(draft)),
    ...owner.entry !== draft.entry && { related: fieldPlace(owner.entry, "name") }
  });
}
function addTwice(draft, first, faults) {
  const message = `two links were ${quoted(draft.was ?? "")}: ${quoted(first.link.name)} and ${quoted(draft.link.name)}`;
  faults.add(draft.entry, draft.found?.path ?? null, {
    ...error("was-twice", message, "Keep `was` in one of the entries.", oldNamePlace(draft)),
    ...first.entry !== draft.entry && { related: oldNamePlace(first) }
  });
}
function oldNamePlace({ entry }) {
  return entry.was?.place ?? entry.place;
}

// lib/core/desired/shared-faults.js
var FaultGroups = class {
  #groups = /* @__PURE__ */ new Map();
  add(entry, file, problem2) {
    const groups = this.#groups.get(entry) ?? /* @__PURE__ */ new Map();
    this.#groups.set(entry, groups);
    const key3 = [problem2.code, placeKey(problem2.place), placeKey(problem2.related)].join(" ");
    const group = groups.get(key3);
    if (group === void 0)
      groups.set(key3, { problem: problem2, file, count: 1 });
    else
      group.count += 1;
  }
  problems() {
    return [...this.#groups.values()].flatMap((groups) => [...groups.values()].map(toProblem));
  }
};
function placeKey(place) {
  return `${place?.file}:${place?.line}:${place?.column}`;
}
function toProblem({ problem: problem2, file, count: count2 }) {
  if (file === null)
    return problem2;
  const others = count2 === 1 ? "" : ` and ${counted(count2 - 1, "more file")}`;
  return { ...problem2, message: `${problem2.message} (for ${quoted(file)}${others})` };
}

// lib/core/desired/desired.js
function desiredLinks(entries, found, variables2, ignore, options) {
  const problems2 = [];
  const faults = new FaultGroups();
  const drafts = [];
  for (const entry of entries) {
    const unknown = variableProblems(entry, variables2);
    append(problems2, unknown);
    const files = found.get(entry);
    if (entry.kind !== "link" && files !== void 0)
      append(problems2, emptySources(entry, files, options));
    if (unknown.length === 0)
      append(drafts, draftsOf(entry, files ?? [], variables2, faults));
  }
  for (const draft of drafts)
    checkDraft(draft, options, faults);
  clashes2(drafts, ignore, faults);
  oldNameClashes(drafts, faults);
  const all = inOrder([...problems2, ...faults.problems()]);
  if (hasErrors(all))
    return { ok: false, problems: all };
  return { ok: true, value: drafts.map(desiredLink), warnings: all };
}
function desiredLink({ link, was, entry, found, sha256 = null }) {
  const source = found === null ? null : { entry, found };
  return { ...link, place: entry.place, source, was, sha256, protect: entry.protect };
}
function draftsOf(entry, files, variables2, faults) {
  if (entry.kind === "link")
    return literalDraft(entry, lookup(variables2, null), faults);
  if (entry.kind === "files" && entry.url === null && entry.upload === null)
    return [];
  const isMade = ({ text: text2 }) => Number(text2 !== void 0);
  const byPath = [...files].sort((a, b) => isMade(a) - isMade(b) || compareText(a.path, b.path));
  return byPath.flatMap((found) => fileDraft(entry, found, lookup(variables2, found), faults));
}
function literalDraft(entry, value, faults) {
  const url = strip(expandUrl(entry.url, value), entry, null, faults);
  const name2 = entry.name === null ? nameFromUrl(url) : expandTemplate(entry.name, value);
  if (name2 === null) {
    const message = `the URL ${quoted(url)} has no path from which the link could take its name`;
    faults.add(entry, null, error("missing-name", message, "Give the entry a `name`.", entry.url.place));
    return [];
  }
  const sha256 = wantedDigest(entry, null, value, faults);
  return [{ entry, found: null, link: linkOf(entry, name2, url, value), was: oldName(entry, value), sha256 }];
}
function fileDraft(entry, found, value, faults) {
  if (found.text === void 0 && sha256Of(found) === null && usesVariable(entry, ["asset.digest", "sha256"])) {
    const [message, hint] = WITHOUT_SUM[entry.kind];
    faults.add(entry, found.path, error("unset-variable", message, hint, entry.place));
    return [];
  }
  const written4 = entry.url === null ? found.url : expandUrl(entry.url, value);
  if (written4 === void 0)
    throw new Error(`the source of ${found.path} gave no URL`);
  const url = strip(written4, entry, found.path, faults);
  if (found.text !== void 0)
    return [{ entry, found, link: sumLink(entry, found.path, url, value), was: null }];
  const name2 = entry.name === null ? fileParts(found.path).basename : expandTemplate(entry.name, value);
  const sha256 = wantedDigest(entry, found, value, faults);
  const problem2 = sha256 && digestProblem(name2, sha256, sha256Of(found), entry.sha256?.place ?? entry.place);
  if (problem2)
    faults.add(entry, found.path, problem2);
  return [{ entry, found, link: linkOf(entry, name2, url, value), was: oldName(entry, value) }];
}
var WITHOUT_SUM = {
  github: [
    "GitHub knows no digest of this asset",
    "Assets from before June 2025 have none. Upload it again, or do without ${asset.digest} and ${sha256}."
  ],
  package: [
    "the registry reports no SHA-256 for this file",
    "Very old versions of GitLab have none. Upload it again, or do without ${sha256}."
  ],
  files: ["the SHA-256 of this file is not known", "Do without ${sha256}."]
};
function wantedDigest(entry, found, value, faults) {
  if (entry.sha256 === null)
    return null;
  const text2 = expandTemplate(entry.sha256, value);
  const digest = readDigest(text2);
  if (digest === null)
    faults.add(entry, found?.path ?? null, invalidDigest(text2, entry.sha256.place));
  return digest;
}
function oldName({ was }, value) {
  return was === null ? null : expandTemplate(was, value);
}
function strip(written4, entry, file, faults) {
  const url = strippedUrl(written4);
  if (url !== written4 && url !== "") {
    faults.add(entry, file, warning("url-white-space", `the URL ${quoted(written4)} has white space at its ends, which GitLab strips`, "Remove it.", fieldPlace(entry, "url")));
  }
  return url;
}
function checkDraft({ link, entry, found }, options, faults) {
  for (const { field, ...finding } of checkLink(link, options)) {
    faults.add(entry, found?.path ?? null, { ...finding, place: fieldPlace(entry, field) });
  }
}

// lib/app/prepare/targets.js
function creatableLinks({ desired, policy }) {
  return desired.filter(({ name: name2 }) => isInScope(name2, policy)).map(toLink);
}
async function findTargets(subjects, manifest, settings, sources) {
  const problems2 = [];
  const targets = [];
  const policy = {
    ignore: manifest.ignore.map(({ pattern }) => pattern),
    only: settings.only,
    prune: settings.prune,
    ...settings.order === "strict" ? { order: settings.order } : {}
  };
  const limit2 = pLimit(settings.concurrency);
  append(problems2, subjects.flatMap(prefixProblems));
  const found = subjects.map(({ tag, entries, prefix, newRelease }) => limit2(async () => {
    const variables2 = runVariables(tag, prefix?.pattern ?? null, settings);
    return {
      variables: variables2,
      newRelease,
      tag,
      desired: await findDesired(entries, variables2, manifest, settings, sources)
    };
  }));
  for (const { tag, variables: variables2, desired, newRelease } of await Promise.all(found)) {
    append(problems2, desired.ok ? desired.warnings : desired.problems);
    if (desired.ok)
      targets.push({ tag, desired: desired.value, policy, variables: variables2, newRelease });
  }
  return resultOf(targets, inOrder(unique(problems2)));
}
async function findDesired(entries, variables2, manifest, settings, sources) {
  const found = /* @__PURE__ */ new Map();
  const problems2 = [];
  for (const entry of entries) {
    if (entry.kind === "link")
      continue;
    if (needsServer(entry) && variableProblems(entry, variables2).length > 0)
      continue;
    const result = await sources.find(entry, variables2);
    append(problems2, result.ok ? result.warnings : result.problems);
    if (result.ok && result.value !== null)
      found.set(entry, result.value);
  }
  const desired = desiredLinks(entries, found, variables2, manifest.ignore, {
    ifNoFilesFound: settings.ifNoFilesFound,
    gitlabUrl: settings.gitlabUrl,
    tag: variables2.tag,
    projects: [settings.project, settings.facts.id, settings.facts.path].filter((name2) => name2 !== null)
  });
  append(problems2, desired.ok ? desired.warnings : desired.problems);
  if (!desired.ok || hasErrors(problems2))
    return { ok: false, problems: problems2 };
  return { ok: true, value: desired.value, warnings: problems2 };
}

// lib/app/validate.js
var SAMPLE_TAG = "v0.0.0";
async function validateDeclaration(manifest, settings, workspace, urls = null) {
  const problems2 = [];
  const sources = createOfflineSources(workspace, settings);
  const asked = [];
  let links = 0;
  for (const { tag, entries, prefix, newRelease } of samples(manifest, settings)) {
    append(problems2, prefixProblems({ tag, prefix }));
    const variables2 = withSamples(runVariables(tag, prefix?.pattern ?? null, settings));
    const desired = await findDesired(entries, variables2, manifest, settings, sources);
    append(problems2, desired.ok ? desired.warnings : desired.problems);
    if (!desired.ok)
      continue;
    const page = await pageOf({ tag, desired: desired.value, variables: variables2, newRelease }, { workspace, sources });
    append(problems2, page.ok ? page.warnings : page.problems);
    links += desired.value.length;
    const isReal = tag === settings.tag || isExact(manifest, tag);
    append(asked, desired.value.filter(({ url }) => isReal || !url.includes(tag.replace(/^v/, ""))));
  }
  if (urls !== null)
    append(problems2, await findDeadUrls(asked, urls, settings.gitlabUrl));
  const told = inOrder([
    ...unique(problems2.filter(({ omitted }) => omitted === void 0)),
    ...problems2.filter(({ omitted }) => omitted !== void 0)
  ]);
  if (hasErrors(told))
    return { ok: false, problems: told };
  return { ok: true, value: { file: manifest.file, links, warnings: [] }, warnings: told };
}
function withSamples(variables2) {
  const { project, projectUrl, projectId, commit, apiUrl: apiUrl2 } = variables2;
  return {
    ...variables2,
    project: project ?? "group/project",
    projectUrl: projectUrl ?? `${apiUrl2?.replace(/\/api\/v4$/, "")}/group/project`,
    projectId: projectId ?? "1",
    commit: commit ?? "0".repeat(40)
  };
}
function samples({ body, tagPrefix, newRelease }, settings) {
  const common = prefixInput(settings) ?? tagPrefix;
  if (body.kind === "links") {
    const tag = settings.tag ?? withPrefix(SAMPLE_TAG, common);
    return [{ tag, entries: body.entries, prefix: common, newRelease }];
  }
  return body.releases.map((entry) => {
    const prefix = entry.tagPrefix ?? common;
    const tag = entry.kind === "tag" ? entry.tag : withPrefix(sampleOf(entry.patterns[0]), prefix);
    return { tag, entries: entry.links, prefix, newRelease: entry.newRelease };
  });
}
function sampleOf(pattern) {
  return pattern === void 0 ? SAMPLE_TAG : literalOf(pattern);
}
function literalOf({ pattern }) {
  return pattern.replaceAll(/[*?]/g, "0");
}
function withPrefix(tag, prefix) {
  if (prefix === null || prefixProblems({ tag, prefix }).length === 0)
    return tag;
  return literalOf(prefix) + SAMPLE_TAG;
}
function isExact({ body }, tag) {
  return body.kind === "releases" && body.releases.some((entry) => entry.kind === "tag" && entry.tag === tag);
}

// lib/app/declaration.js
async function readDeclaration(settings, workspace) {
  const declared = onlyProject(await readDeclared(settings, workspace), settings);
  const manifest = withNewRelease(declared, newReleaseFromInputs(settings));
  const extra = ignoreFromInput(settings.ignore);
  const ignoring = (value) => ({ ...value, ignore: [...value.ignore, ...extra] });
  if (manifest.ok) {
    const warnings = [...settings.notices, ...manifest.warnings];
    return { ...manifest, warnings, value: ignoring(manifest.value) };
  }
  const { problems: problems2, rest } = manifest;
  if (rest === null)
    return { ok: false, problems: problems2 };
  const further = [];
  for (const each of rest.projects ?? [rest]) {
    const found = await validateDeclaration(ignoring(each), settings, workspace);
    append(further, found.ok ? found.warnings : found.problems);
  }
  return { ok: false, problems: withFurther(problems2, further, rest) };
}
function withNewRelease(manifest, inputs) {
  if (!inputs.ok) {
    const others = manifest.ok ? [] : manifest.problems;
    return { ok: false, problems: [...others, ...inputs.problems], rest: manifest.ok ? null : manifest.rest };
  }
  if (!manifest.ok)
    return manifest;
  const { value } = manifest;
  const first = (own3) => firstSaid(inputs.value, own3);
  const body = value.body.kind === "links" ? value.body : {
    ...value.body,
    releases: value.body.releases.map((entry) => ({
      ...entry,
      newRelease: first(firstSaid(entry.newRelease, value.newRelease))
    }))
  };
  return { ...manifest, value: { ...value, body, newRelease: first(value.newRelease) } };
}
async function readDeclared({ declared }, workspace) {
  switch (declared.kind) {
    case "read":
      return declared.parsed;
    case "links":
      return parseManifest(declared.text, "links");
    case "files": {
      const entries = entriesFromInputs(declared);
      if (!entries.ok)
        return { ...entries, rest: null };
      const body = { kind: "links", entries: entries.value };
      return {
        ...entries,
        value: { file: "files", body, ignore: [], tagPrefix: null, newRelease: null, address: NO_ADDRESS }
      };
    }
    case "manifest": {
      const found = await workspace.readManifest(declared.path);
      if (!found.ok)
        return { ...found, rest: null };
      const parsed = parseManifest(found.value.text, found.value.file);
      const warnings = found.warnings;
      return parsed.ok ? { ...parsed, warnings: [...warnings, ...parsed.warnings] } : parsed;
    }
  }
}

// lib/app/ended.js
function stopped(stop) {
  if (!stop.aborted)
    return [];
  const goOn = "Run again: it continues from what the release has";
  const [message, hint] = isLate(stop) ? ["the deadline of the run passed before it was finished", `Raise deadline. ${goOn}.`] : ["the run was stopped before it was finished", `${goOn}.`];
  return [error("stopped", message, hint)];
}
function unreadable3(error2, stop) {
  const ended = error2.kind === "stopped" ? stopped(stop) : [];
  return ended.length > 0 ? ended : [problemOf(error2, "gitlab")];
}

// lib/app/prepare/digests.js
async function askServers(links, gitlabUrl, { urls, digests }) {
  const dead = urls === null ? [] : await findDeadUrls(links, urls, gitlabUrl);
  return [...dead, ...await findWrongDigests(links, digests)];
}
async function findWrongDigests(links, checker) {
  const asked = links.filter(({ sha256 }) => typeof sha256 === "string");
  if (checker === void 0 || asked.length === 0)
    return [];
  const states = await checker.check(asked.map(({ url }) => url));
  const problems2 = asked.flatMap(({ name: name2, url, sha256, place }) => {
    const state = states.get(url);
    const found = state?.kind === "alive" ? readDigest(state.sha256 ?? "") : null;
    return digestProblem(name2, sha256 ?? "", found, place) ?? [];
  });
  return unique(problems2);
}

// lib/app/prepare/unused-patterns.js
function unusedIgnores(patterns, names, deletes) {
  if (names.length === 0)
    return [];
  const unused = patterns.filter(({ pattern }) => !names.some((name2) => matches(pattern, name2)));
  return unused.map(({ pattern, place }) => {
    const cause = patternCause(pattern, names);
    const severity = deletes && isSlip(pattern, names) ? "error" : "warning";
    const hint = cause ?? "If such links are added later, this is fine; otherwise correct the pattern or remove it.";
    return problem(severity, "unused-ignore", `the ignore pattern ${quoted(pattern)} matches no link`, hint, place);
  });
}
function unusedOnly(patterns, names) {
  const unused = patterns.filter((pattern) => !names.some((name2) => matches(pattern, name2)));
  const isIdle = unused.length === patterns.length && unused.some((pattern) => isSlip(pattern, names));
  return unused.map((pattern) => {
    const message = `the pattern ${quoted(pattern)} of \`only\` matches no link`;
    const hint = patternCause(pattern, names) ?? "It is compared with the names of links, both current and desired; correct it or remove it.";
    return problem(isIdle ? "error" : "warning", "unused-only", message, hint);
  });
}

// lib/app/prepare/upload-plan.js
async function planUploads(subjects, ports, concurrency) {
  const needs = subjects.flatMap(needsOf);
  const clashes3 = duplicates(needs);
  if (needs.length === 0 || clashes3.length > 0)
    return resultOf(/* @__PURE__ */ new Map(), clashes3);
  const limit2 = pLimit(concurrency);
  const [files, listed2] = await Promise.all([
    eachOnce(needs, fileOf, (need) => limit2(() => measure(need, ports.contents))),
    eachOnce(needs, ({ address }) => packageKey(address), (need) => limit2(() => list(need, ports.packages)))
  ]);
  const problems2 = [...files.values(), ...listed2.values()].flatMap((result) => result.ok ? [] : result.problems);
  const plan = /* @__PURE__ */ new Map();
  const planned = /* @__PURE__ */ new Map();
  for (const need of needs) {
    const file = files.get(fileOf(need));
    const present = listed2.get(packageKey(need.address));
    if (file?.ok !== true || present?.ok !== true)
      continue;
    const key3 = fileKey(need.address);
    const each = planned.get(key3) ?? planFile(need, file.value, present.value);
    planned.set(key3, each);
    const links = plan.get(need.tag) ?? /* @__PURE__ */ new Map();
    plan.set(need.tag, links.set(need.link, each));
  }
  return resultOf(plan, problems2);
}
function needsOf({ tag, desired, variables: variables2 }) {
  return desired.flatMap(({ name: name2, source }) => {
    const upload = source?.entry.kind === "files" ? source.entry.upload : null;
    if (source === null || upload === null)
      return [];
    const version = packageVersion(upload, lookup(variables2, null));
    if (!version.ok)
      return [];
    const local = source.found.path;
    const address = { ...version.value, path: uploadedName(upload, source.found, variables2) };
    const text2 = source.found.text ?? null;
    return [{ tag, link: name2, local, text: text2, upload, place: source.entry.place, address }];
  });
}
function duplicates(needs) {
  const first = /* @__PURE__ */ new Map();
  return needs.flatMap((need) => {
    const key3 = fileKey(need.address);
    const known = first.get(key3) ?? need;
    first.set(key3, known);
    if (fileOf(known) === fileOf(need))
      return [];
    const { package: name2, version, path } = need.address;
    return [
      error("duplicate-upload", `${quoted(known.local)} and ${quoted(need.local)} would both be the file ${quoted(path)} of package ${quoted(name2)} ${quoted(version)}`, "In the package a file has its name without folders, or what `file` in `upload` says. Give the two different names.", need.place, known.place)
    ];
  });
}
function fileKey(address) {
  return `${packageKey(address)} ${address.path}`;
}
async function eachOnce(needs, keyOf4, ask) {
  const first = /* @__PURE__ */ new Map();
  for (const need of needs)
    if (!first.has(keyOf4(need)))
      first.set(keyOf4(need), need);
  const answers = [...first].map(async ([key3, need]) => [key3, await ask(need)]);
  return new Map(await Promise.all(answers));
}
var fileOf = ({ local, text: text2 }) => text2 === null ? `disk ${local}` : `made ${text2}`;
async function measure({ local, text: text2, place }, contents) {
  if (text2 !== null)
    return { ok: true, value: contents.fromText(local, text2), warnings: [] };
  const file = await contents.measure(local);
  return file.ok ? file : { ok: false, problems: file.problems.map((problem2) => ({ ...problem2, place })) };
}
async function list({ address, upload }, packages2) {
  try {
    return { ok: true, value: await packages2.listFiles(address) ?? [], warnings: [] };
  } catch (error2) {
    if (!(error2 instanceof StoreError) || error2.kind === "stopped")
      throw error2;
    return { ok: false, problems: [{ ...problemOf(error2, "package-registry"), place: upload.place }] };
  }
}
function planFile(need, file, present) {
  const { address, upload, place } = need;
  const there = present.find(({ path }) => path === address.path);
  const state = stateOf(file, there, upload.replace);
  const at = state === "conflict" ? upload.place : place;
  return { file, address, state, mayReplace: upload.replace, present: there?.sha256 ?? null, place: at };
}
function stateOf(file, there, replace) {
  if (there === void 0)
    return "new";
  if (there.sha256 === file.sha256)
    return "there";
  return replace ? "replace" : "conflict";
}

// lib/app/prepare/comparison.js
async function prepareReleases(manifest, settings, ports) {
  const single = singleSubject(manifest, settings);
  if (!single.ok)
    return single;
  const compared = await (single.value === null ? compareMany(manifest, settings, ports) : compareOne(single.value, manifest, settings, ports));
  if (!compared.ok)
    return compared;
  const { current, readAt } = compared.value;
  const paged = await withPages(compared.value.targets, current, settings, ports);
  if (!paged.ok)
    return { ok: false, problems: [...compared.warnings, ...paged.problems] };
  const targets = paged.value;
  const planned = await planUploads(targets.map((target) => withinScope(target, current)), ports, settings.concurrency);
  if (!planned.ok)
    return { ok: false, problems: [...compared.warnings, ...planned.problems] };
  const uploads = targets.map(({ tag }) => planned.value.get(tag) ?? /* @__PURE__ */ new Map());
  const arrange = await arrangementFor(targets, current);
  const releases2 = targets.map((target) => {
    const found = current.get(target.tag) ?? null;
    const plan = createPlan(target.desired, found?.links ?? [], target.policy, arrange);
    return { target, current: found, plan, readAt };
  });
  const desired = targets.flatMap((target) => target.desired);
  return {
    ok: true,
    value: { releases: releases2, uploads, desired, objections: objectionsTo(manifest, settings, releases2) },
    warnings: [...compared.warnings, ...paged.warnings, ...planned.warnings]
  };
}
async function arrangementFor(targets, current) {
  const areArranged = targets.every(({ tag, desired, policy }) => isArranged(desired, current.get(tag)?.links ?? [], policy));
  return areArranged ? void 0 : (await __nccwpck_require__.e(/* import() */ 780).then(__nccwpck_require__.bind(__nccwpck_require__, 4780))).inManifestOrder;
}
function objectionsTo(manifest, settings, releases2) {
  const names = releases2.flatMap(({ current }) => (current?.links ?? []).map(({ name: name2 }) => name2));
  const deletes = releases2.some(({ plan }) => plan.changes.some(({ action }) => action === "delete"));
  const desired = releases2.flatMap(({ target }) => target.desired.map(({ name: name2 }) => name2));
  return [
    ...unusedIgnores(manifest.ignore, names, deletes),
    ...unusedOnly(settings.only, [...names, ...desired]),
    ...cutNumber(settings, releases2)
  ];
}
function cutNumber({ tag }, releases2) {
  const isThere = releases2.every(({ current }) => current !== null);
  if (tag === null || !/^\d+(?:\.\d+)?$/.test(tag) || isThere)
    return [];
  const message = `the tag ${JSON.stringify(tag)} looks like a number, and there is no such release`;
  const hint = "YAML cuts numbers: 1.10 becomes 1.1, and 010 becomes 8. Write the tag in quotes.";
  return [warning("cut-number", message, hint)];
}
function withinScope(target, current) {
  const { desired, policy, tag } = target;
  if ((policy.only ?? []).length === 0)
    return target;
  const { changes: changes2, unchanged } = withoutMoves(desired, current.get(tag)?.links ?? [], policy);
  const names = /* @__PURE__ */ new Set([...changes2.map(changeName), ...unchanged.map(({ name: name2 }) => name2)]);
  return { ...target, desired: desired.filter(({ name: name2 }) => names.has(name2)) };
}
async function compareOne(subject, manifest, settings, { store, sources, now }) {
  const find = () => findTargets([subject], manifest, settings, sources);
  const ahead = !subject.entries.some(needsServer) ? await find() : null;
  if (ahead?.ok === false)
    return ahead;
  const readAt = now();
  const release2 = await store.readRelease(subject.tag);
  const targets = ahead ?? await find();
  if (!targets.ok)
    return targets;
  const current = new Map(release2 === null ? [] : [[subject.tag, release2]]);
  return { ok: true, value: { readAt, current, targets: targets.value }, warnings: targets.warnings };
}
var FULL_PAGE = 100;
async function compareMany(manifest, settings, { store, sources, now }) {
  const readAt = now();
  const releases2 = await store.readReleases();
  const mirrored = await mirroredTags(manifest, settings, sources);
  if (!mirrored.ok)
    return mirrored;
  const subjects = chooseSubjects(manifest, settings, releases2, mirrored.value);
  if (!subjects.ok)
    return subjects;
  const targets = await findTargets(subjects.value, manifest, settings, sources);
  const warnings = subjects.warnings;
  if (!targets.ok)
    return { ok: false, problems: [...warnings, ...targets.problems] };
  const current = new Map(releases2.map((release2) => [release2.tag, release2]));
  if (releases2.length >= FULL_PAGE) {
    for (const { tag } of targets.value) {
      const release2 = current.get(tag) ?? await store.readRelease(tag);
      if (release2 !== null)
        current.set(tag, release2);
    }
  }
  return {
    ok: true,
    value: { readAt, current, targets: targets.value },
    warnings: [...warnings, ...targets.warnings]
  };
}

// lib/core/run/report.js
function summarize(plans) {
  const sum = (count2) => plans.reduce((total, plan) => total + count2(plan), 0);
  const changes2 = (action) => sum((plan) => plan.changes.filter((change2) => change2.action === action).length);
  return {
    create: changes2("create"),
    update: changes2("update"),
    move: changes2("move"),
    delete: changes2("delete"),
    unchanged: sum((plan) => plan.unchanged.length),
    unmanaged: sum((plan) => plan.unmanaged.length),
    conflict: sum((plan) => plan.conflicts.length)
  };
}
function isPending(release2) {
  return !release2.exists || release2.plan.changes.length > 0 || release2.uploads.length > 0;
}
function workOf({ releases: releases2 }) {
  return releases2.filter(({ plan, problems: problems2 }) => plan.conflicts.length === 0 && !hasErrors(problems2)).reduce((sum, { plan, uploads }) => sum + plan.changes.length + uploads.length, 0);
}
function isQuiet(release2) {
  const differs = release2.remaining !== null && !isInSync(release2.remaining);
  return !isPending(release2) && !differs && release2.problems.length === 0;
}
function hasFailed(report) {
  return hasErrors(report.problems) || report.releases.some((release2) => hasErrors(release2.problems) || release2.plan.conflicts.length > 0 || (release2.outcomes ?? []).some(({ status }) => status === "failed" || status === "skipped"));
}

// lib/app/saved-plan.js
async function prepareFromPlan(file, settings, ports) {
  const { prepareSaved } = await Promise.all(/* import() */[__nccwpck_require__.e(215), __nccwpck_require__.e(719)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6719));
  try {
    const prepared = await prepareSaved(file, settings, ports);
    if (!prepared.ok)
      return { kind: "failed", problems: [...settings.notices, ...prepared.problems] };
    return { kind: "prepared", ...prepared.value, warnings: prepared.warnings };
  } catch (error2) {
    if (!(error2 instanceof StoreError))
      throw error2;
    return { kind: "failed", problems: unreadable3(error2, ports.stop) };
  }
}
async function sign(parts, planned) {
  const [prepared] = parts;
  if (prepared === void 0 || parts.length > 1)
    return { signed: null, digest: null, refusal: [] };
  const { settings } = prepared;
  const { planOut, planFile: planFile2, planDigest } = settings;
  const isShown2 = planned.releases.some(isPending) || planFile2 !== null || planDigest !== null;
  if (!isShown2 && planOut === null)
    return { signed: null, digest: null, refusal: [] };
  const { digestProblems, signPlan } = await Promise.all(/* import() */[__nccwpck_require__.e(215), __nccwpck_require__.e(811)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2811));
  const signed = hasFailed(planned) ? null : prepared.signed ?? signPlan(prepared, settings);
  const digest = signed?.digest ?? null;
  return { signed, digest: isShown2 ? digest : null, refusal: digestProblems(digest, settings) };
}

// lib/app/prepare-run.js
async function prepare(settings, ports, dryRun) {
  if (settings.planFile !== null)
    return prepareFromPlan(settings.planFile, settings, ports);
  const manifest = await readDeclaration(settings, ports.workspace);
  if (!manifest.ok)
    return { kind: "failed", problems: manifest.problems };
  const { value, warnings } = manifest;
  const failed = (problems2) => ({
    kind: "failed",
    problems: [...warnings, ...problems2]
  });
  const unread = async (why) => validated(await validateDeclaration(value, settings, ports.workspace, ports.urls), [...warnings, why]);
  try {
    const late = settings.wait === 0 ? [] : await waitFirst(value, settings, ports);
    if (late.length > 0)
      return failed(late);
    const runs = await prepareReleases(value, settings, ports);
    if (runs.ok) {
      const isSaidMissing = dryRun || !settings.createRelease;
      if (isSaidMissing && runs.value.releases.some(({ current }) => current === null))
        await ports.store.checkProject();
      const all = [...warnings, ...runs.warnings];
      return { kind: "prepared", ...runs.value, warnings: all, settings, signed: null };
    }
    if (dryRun && !settings.mustPlan && runs.problems.includes(NO_TAG))
      return await unread(NO_RELEASE_YET);
    return failed(runs.problems);
  } catch (thrown) {
    if (!(thrown instanceof StoreError))
      throw thrown;
    const isInvisible = dryRun && settings.token === null && thrown.missing === "project";
    if (isInvisible && !settings.mustPlan)
      return unread(INVISIBLE);
    if (settings.doctor && !dryRun && thrown.kind !== "stopped")
      await (await __nccwpck_require__.e(/* import() */ 151).then(__nccwpck_require__.bind(__nccwpck_require__, 151))).advise(settings, ports);
    return failed(unreadable3(thrown, ports.stop));
  }
}
async function waitFirst(manifest, settings, ports) {
  const checked = await validateDeclaration(manifest, settings, ports.workspace);
  if (!checked.ok)
    return checked.problems;
  const { awaitReleases } = await __nccwpck_require__.e(/* import() */ 599).then(__nccwpck_require__.bind(__nccwpck_require__, 5599));
  return awaitReleases(manifest, settings, ports);
}
var NO_RELEASE_YET = warning("no-tag", "no tag is given, so only the manifest was checked", "Set tag to the release that the change is for, and the plan is shown here.");
var INVISIBLE = warning("project-not-visible", "without a token the project cannot be read, so only the manifest was checked", "Pull requests from forks get no secrets. With a token in the job the plan would be shown here.");
function validated(result, warnings) {
  if (!result.ok)
    return { kind: "failed", problems: [...warnings, ...result.problems] };
  const { value } = result;
  return { kind: "validated", validation: { ...value, warnings: [...warnings, ...result.warnings] } };
}

// lib/app/project-problems.js
function allProblems(lists, count2 = lists.length) {
  const [only] = lists;
  if (count2 === 1 && only !== void 0)
    return [...only.problems];
  const times = /* @__PURE__ */ new Map();
  for (const { problems: problems2 } of lists)
    for (const key3 of new Set(problems2.map(keyOf2)))
      times.set(key3, (times.get(key3) ?? 0) + 1);
  const shown3 = /* @__PURE__ */ new Set();
  return lists.flatMap(({ settings, problems: problems2 }) => problems2.flatMap((problem2) => {
    const key3 = keyOf2(problem2);
    const isCommon = times.get(key3) === count2;
    if (!isCommon && isAboutAll(problem2, settings?.declared))
      return [];
    const isOnce = isCommon || problem2.place !== void 0;
    if (isOnce && shown3.has(key3))
      return [];
    shown3.add(key3);
    return [isOnce ? problem2 : named(problem2, settings?.project ?? "")];
  }));
}
var keyOf2 = ({ severity, code: code2, message, place }) => JSON.stringify([severity, code2, message, placeText(place)]);
var placeText = (place) => place === void 0 ? "" : `${place.file}:${place.line}:${place.column}`;
function isAboutAll({ severity, code: code2, place }, declared) {
  if (severity !== "warning")
    return false;
  if (code2 === "unused-only")
    return true;
  if (code2 !== "unused-ignore" || declared?.kind !== "read" || !declared.parsed.ok)
    return false;
  const { file, ignore } = declared.parsed.value;
  return place?.file !== file || ignore.some((each) => placeText(each.place) === placeText(place));
}
function named(problem2, project) {
  if (problem2.message.includes(project))
    return problem2;
  const name2 = /^\d+$/.test(project) ? `project ${project}` : project;
  return { ...problem2, message: `${name2}: ${problem2.message}` };
}

// lib/app/projects.js
async function openProjects(given, ports) {
  const { projects: projects2 = [] } = given;
  if (projects2.length === 0)
    return { ok: true, value: [{ settings: given, ports }], warnings: [] };
  const saved = ["planFile", "planOut", "planDigest"].filter((name2) => given[name2] !== null);
  if (saved.length > 0)
    return { ok: false, problems: [NOT_SAVED] };
  const opened = [];
  for (const [at, own3] of projects2.entries()) {
    const { mustPlan } = given;
    const other = at === 0 ? {} : await ports.another?.(own3.project ?? "");
    if (other === void 0)
      throw new Error("these ports lead to one project only");
    const progress = namedProgress(own3.project ?? "", ports.progress);
    opened.push({ settings: { ...own3, mustPlan }, ports: { ...ports, ...other, progress } });
  }
  return { ok: true, value: opened, warnings: [] };
}
function namedProgress(project, progress) {
  return {
    begin: (plan) => progress.begin(plan),
    advance: (tag, outcome) => progress.advance(`${project} ${tag}`, outcome),
    transfer: (upload, sent) => progress.transfer(upload, sent),
    end: () => progress.end()
  };
}
var NOT_SAVED = error("several-projects", "a plan of several projects cannot be saved or compared with a digest", "Set `project` to one of them, and save a plan for each.");
function endOf(found) {
  const isElsewhere = ({ prepared }) => prepared.kind === "failed" && codesOf(prepared.problems).every((code2) => code2 === "tag-not-in-table");
  const meant = found.every(isElsewhere) ? found : found.filter((each) => !isElsewhere(each));
  const failed = meant.flatMap(({ settings, prepared }) => prepared.kind === "failed" ? [{ settings, problems: prepared.problems }] : []);
  if (failed.length > 0)
    return { end: { kind: "failed", problems: allProblems(failed, found.length) }, parts: [], warnings: [] };
  const parts = meant.flatMap(({ prepared, ports }) => prepared.kind === "prepared" ? [{ prepared, ports }] : []);
  const results = meant.flatMap(({ prepared }) => prepared.kind === "prepared" || prepared.kind === "reported" ? [] : [prepared]);
  const all = meant.map(({ settings }) => settings);
  if (parts.length === 0)
    return { end: severalValidated(all, results), parts, warnings: [] };
  const warnings = allProblems(meant.map(({ settings, prepared }) => ({ settings, problems: warningsOf(prepared) })), found.length);
  return { end: null, parts, warnings };
}
function codesOf(problems2) {
  return problems2.flatMap(({ severity, code: code2 }) => severity === "error" ? [code2] : []);
}
function warningsOf(prepared) {
  if (prepared.kind === "prepared")
    return prepared.warnings;
  return prepared.kind === "validated" ? prepared.validation.warnings : [];
}
function severalValidated(projects2, results) {
  const lists = results.map((result, at) => ({
    settings: projects2[at],
    problems: result.kind === "failed" ? result.problems : result.kind === "validated" ? result.validation.warnings : []
  }));
  const problems2 = allProblems(lists, projects2.length);
  const checks = results.flatMap((result) => result.kind === "validated" ? [result.validation] : []);
  const [first] = checks;
  if (first === void 0 || checks.length < results.length || hasErrors(problems2))
    return { kind: "failed", problems: problems2 };
  const links = checks.reduce((sum, each) => sum + each.links, 0);
  return { kind: "validated", validation: { file: first.file, links, warnings: problems2 } };
}
function joined(reports, problems2) {
  const [first] = reports;
  if (first === void 0)
    throw new Error("a run has a project");
  return {
    ...first,
    releases: reports.flatMap(({ releases: releases2 }) => releases2),
    inSync: reports.every(({ inSync }) => inSync),
    requests: reports.reduce((sum, { requests }) => sum + requests, 0),
    problems: problems2
  };
}
function sameProjects(parts) {
  const owners = /* @__PURE__ */ new Map();
  const again = /* @__PURE__ */ new Set();
  for (const part of parts)
    for (const { release: release2 } of part.run.releases) {
      if (release2?.url == null)
        continue;
      const owner = owners.get(release2.url) ?? part;
      owners.set(release2.url, owner);
      if (owner !== part)
        again.add(part);
    }
  return [...again].map(({ prepared }) => duplicateProject(prepared.settings.project ?? ""));
}

// lib/core/run/no-release.js
var SPELLING = "Check the spelling of the tag.";
var LATEST = "Name the tag: `latest` is the newest release only for commands that write nothing, and only if there is a release.";
function noRelease(project, tag, ways = "") {
  const first = tag === "latest" ? LATEST : SPELLING;
  const hint = ways === "" ? first : `${first} ${ways}`;
  return error("no-release", `project ${project} has no release ${JSON.stringify(tag)}`, hint);
}

// lib/app/run-report.js
var NOTHING = { releases: [], files: [] };
function toReport(command, dryRun, { releases: releases2, files }, problems2, settings, store) {
  const project = settings.project ?? "";
  return {
    command,
    dryRun,
    reason: command === "plan" ? null : settings.reason,
    releases: releases2.map((each) => reportRelease(each, files, project, missingRelease(each, settings))),
    inSync: releases2.every((each) => isReleaseInSync(each, files)),
    digest: null,
    requests: store.requests,
    problems: problems2
  };
}
function missingRelease(run, settings) {
  if (run.existed || settings.createRelease)
    return [];
  return [noRelease(settings.project ?? "", run.target.tag, WAYS)];
}
var WAYS = "If another tool makes the release (semantic-release and release-it push the tag first and create the release later; a mirror brings it late), set `wait`, such as 10m. Only if nobody else does, set `create-release` to true: it creates the release without notes, titled like its tag; the git tag must exist, or `ref` must say from what it is made.";

// lib/app/settings/occasion.js
var MERGE_REQUEST = "CI_MERGE_REQUEST_";
var EXTERNAL_PULL_REQUEST = "CI_EXTERNAL_PULL_REQUEST_";
function occasionOf(variables2, proposal) {
  const what2 = gitlabProposal(variables2) ?? githubProposal(variables2["GITHUB_EVENT_NAME"] ?? "", variables2, proposal);
  return what2 === null ? { proposed: false, what: otherOccasion(variables2) } : { proposed: true, what: what2 };
}
function gitlabProposal(variables2) {
  const source = variables2["CI_PIPELINE_SOURCE"] ?? "";
  const has = (prefix) => Object.entries(variables2).some(([name2, value]) => name2.startsWith(prefix) && Boolean(value));
  const of2 = source === "parent_pipeline" ? "child pipeline of" : "pipeline of";
  if (variables2["CI_MERGE_REQUEST_EVENT_TYPE"] === "merge_train")
    return "merge train";
  if (source === "merge_request_event")
    return "merge request pipeline";
  if (has(MERGE_REQUEST))
    return `${of2} a merge request`;
  if (source === "external_pull_request_event" || has(EXTERNAL_PULL_REQUEST)) {
    return `${of2} an external pull request`;
  }
  return null;
}
var PROPOSING = [
  ["pull_request_review", "review of a pull request"],
  ["pull_request_comment", "comment on a pull request"],
  ["pull_request", "pull request"],
  ["merge_group", "merge queue"]
];
function githubProposal(event, variables2, proposal) {
  const named2 = PROPOSING.find(([prefix]) => event.startsWith(prefix));
  if (named2 !== void 0)
    return named2[1];
  if (proposal !== void 0)
    return proposal;
  const ref = variables2["GITHUB_REF"] ?? "";
  if (ref.startsWith("refs/pull/"))
    return "ref of a pull request";
  if (ref.startsWith("refs/heads/gh-readonly-queue/"))
    return "merge queue";
  return variables2["GITHUB_HEAD_REF"] ? "pull request" : null;
}
function mayPropose(event) {
  return event === "issue_comment" || PROPOSING.some(([prefix]) => event.startsWith(prefix));
}
var OTHER = {
  push: "push to a branch",
  schedule: "schedule",
  web: "pipeline started by hand",
  workflow_dispatch: "workflow started by hand",
  release: "release event",
  parent_pipeline: "child pipeline",
  workflow_run: "after another workflow"
};
function otherOccasion(variables2) {
  const source = variables2["CI_PIPELINE_SOURCE"] ?? variables2["GITHUB_EVENT_NAME"] ?? "";
  if (source === "schedule")
    return "schedule";
  if (variables2["CI_COMMIT_TAG"])
    return "tag pipeline";
  if (source === "push" && variables2["GITHUB_REF"]?.startsWith("refs/tags/"))
    return "push of a tag";
  if (source === "")
    return "no pull or merge request";
  return OTHER[source] ?? (/^[a-z_]{1,40}$/.test(source) ? `started by ${source}` : "no pull or merge request");
}
function announcement({ dryRun, reason }) {
  return dryRun ? `Dry run (${reason}): nothing will be written. Set dry-run to false to apply.` : `Applying (${reason}).`;
}
function dryRunSentence({ dryRun, reason }) {
  return dryRun ? `Dry run (${reason}): nothing was written.` : null;
}

// lib/core/plan/guard.js
function releaseName({ tag, project }) {
  return project ? `release ${quote2(tag)} of project ${quote2(project)}` : `release ${quote2(tag)}`;
}
function breaches(releases2, limits) {
  const problems2 = [];
  for (const release2 of releases2) {
    if (wouldEmpty(release2) && !limits.allowEmpty)
      problems2.push(emptyDesired(release2));
  }
  return [
    ...problems2,
    ...tooMany(DELETES, releases2, limits.maxDeletes),
    ...tooMany(UPDATES, releases2, limits.maxUpdates)
  ];
}
function wouldEmpty({ desired, leftOut, plan }) {
  return desired === 0 && (leftOut === 0 || plan.changes.some(({ action }) => action === "delete"));
}
var DELETES = {
  action: "delete",
  counts: ["delete"],
  code: "too-many-deletes",
  input: "max-deletes",
  otherwise: "to keep links that are not in the manifest, set prune to false."
};
var UPDATES = {
  action: "update",
  counts: ["update", "move"],
  code: "too-many-updates",
  input: "max-updates",
  otherwise: "if a template or a variable is wrong, fix it first."
};
function tooMany(guard, releases2, limit2) {
  const counts = releases2.map((release2) => ({
    where: releaseName(release2),
    ...countOf(guard, release2.plan)
  }));
  const sum = {
    where: `all ${counts.length} releases together`,
    changes: counts.reduce((total, { changes: changes2 }) => total + changes2, 0),
    links: counts.reduce((total, { links }) => total + links, 0)
  };
  const over = counts.filter((count2) => isOver(count2, limit2));
  if (over.length === 0 && !isOver(sum, limit2))
    return [];
  const needed = neededFor([...counts, sum], limit2);
  const moves = releases2.some(({ plan }) => plan.changes.some(({ action }) => action === "move"));
  return (over.length > 0 ? over : [sum]).map((count2) => {
    const { action, code: code2, input, otherwise } = guard;
    const number2 = allowed(count2, limit2);
    const most = typeof limit2 === "number" ? `${number2}` : `${number2} (${limit2.percent}%)`;
    const isMoving = moves && guard.counts.includes("move");
    const [verb, meant] = isMoving ? [`${action} or move`, `${action}s and moves`] : [action, `${action}s`];
    const message = `the plan would ${verb} ${counted(count2.changes, "link")} of ${count2.where}; at most ${most} ${number2 === 1 ? "is" : "are"} allowed`;
    return error(code2, message, `Look through the plan. If these ${meant} are meant, set ${input} to ${needed} or more; ${otherwise}`);
  });
}
function countOf({ counts }, { changes: changes2, unchanged }) {
  const existing = changes2.filter((change2) => change2.action !== "create").length;
  return {
    changes: changes2.filter(({ action }) => counts.includes(action)).length,
    links: unchanged.length + existing
  };
}
function allowed({ links }, limit2) {
  return typeof limit2 === "number" ? limit2 : Math.ceil(links * limit2.percent / 100);
}
function isOver(count2, limit2) {
  return count2.changes > allowed(count2, limit2);
}
function largest(numbers) {
  return numbers.reduce((most, each) => each > most ? each : most, 0);
}
function neededFor(counts, limit2) {
  if (typeof limit2 === "number")
    return String(largest(counts.map(({ changes: changes2 }) => changes2)));
  const shares = counts.map(({ changes: changes2, links }) => changes2 === 0 ? 0 : Math.ceil(100 * changes2 / links));
  return `${largest(shares)}%`;
}
function emptyDesired(release2) {
  return error("empty-desired", `the manifest has no links for ${releaseName(release2)}`, "If the release should indeed have no links, set allow-empty to true.");
}
function protectionBreaches(release2, plan, protectedLinks) {
  if (protectedLinks.size === 0)
    return [];
  const isProtected = (change2) => (change2.action === "update" || change2.action === "move") && protectedLinks.has(change2.after.name);
  return plan.changes.filter(isProtected).map((change2) => {
    const { name: name2 } = change2.after;
    const what2 = change2.action === "update" ? `change its ${change2.fields.join(", ")}` : "move it";
    return error("protected-link", `link ${quote2(name2)} of ${releaseName(release2)} is protected, but the plan would ${what2}`, change2.action === "update" ? PROTECTED : PROTECTED_PLACE, protectedLinks.get(name2));
  });
}
var PROTECTED = "Make the entry match the release. If the change is meant, remove `protect: true` from the entry for one run.";
var PROTECTED_PLACE = "Put new links at the top of the manifest, or set `order` to manifest. If the move is meant, remove `protect: true` from the entry for one run.";
function quote2(text2) {
  return JSON.stringify(text2);
}

// lib/core/plan/unknown-links.js
function unknownLinks(releases2, isRefused) {
  return releases2.filter(isForeign).map((release2) => {
    const deletes = counted(deletesOf(release2.plan), "link");
    const message = `the plan would delete ${deletes} of ${releaseName(release2)}, and none of its links is in the manifest`;
    return isRefused ? error("unknown-links", message, `${ADVICE} If the deletes are meant, set \`require-known-links\` to false for one run.`) : warning("unknown-links", message, `${ADVICE} To refuse such a plan, set \`require-known-links\` to true.`);
  });
}
var ADVICE = "Check `project`, `tag` and the manifest. If another tool makes these links, keep them with `ignore` or `prune: false`, and let it finish first with `wait`.";
function isForeign({ desired, plan }) {
  const { unchanged, unmanaged, changes: changes2 } = plan;
  const isKnown = unchanged.length + unmanaged.length > 0 || changes2.some(({ action }) => action === "update" || action === "move");
  return desired > 0 && !isKnown && deletesOf(plan) > 0;
}
function deletesOf({ changes: changes2 }) {
  return changes2.filter(({ action }) => action === "delete").length;
}

// lib/app/tripped.js
function tripped(parts, objections) {
  const [first] = parts;
  if (first === void 0)
    return [];
  const limits = first.prepared.settings;
  const guarded = parts.flatMap((part) => {
    const project = parts.length === 1 ? null : part.prepared.settings.project;
    return part.run.releases.map(({ target: { tag, desired, policy }, shown: { plan } }) => {
      const inScope = desired.filter(({ name: name2 }) => isInScope(name2, policy)).length;
      return { tag, project, desired: inScope, leftOut: desired.length - inScope, plan, links: desired };
    });
  });
  const held = guarded.flatMap((each) => {
    const rows = each.links.filter(({ protect }) => protect);
    return protectionBreaches(each, each.plan, new Map(rows.map(({ name: name2, place }) => [name2, place])));
  });
  const unknown = hasErrors(objections) ? [] : unknownLinks(guarded, limits.requireKnownLinks);
  return [...breaches(guarded, limits), ...unknown, ...held];
}

// lib/app/reconcile.js
async function reconcile(command, given, ports) {
  const dryRun = command === "plan" || given.dryRun;
  if (command === "apply")
    ports.log.info(announcement(given));
  const projects2 = await openProjects(given, ports);
  if (!projects2.ok)
    return { kind: "failed", problems: projects2.problems };
  const found = [];
  for (const { settings, ports: own3 } of projects2.value)
    found.push({ settings, ports: own3, prepared: await prepare(settings, own3, dryRun) });
  const { end, parts, warnings } = endOf(found);
  const nothing = (problems2) => {
    const reports = found.map((each) => toReport(command, dryRun, NOTHING, [], each.settings, each.ports.store));
    return { ...joined(reports, problems2), inSync: false };
  };
  if (end !== null)
    return end.kind === "failed" ? { ...end, report: nothing(end.problems) } : end;
  return carry(command, dryRun, parts.map(start), warnings, ports);
}
function start({ prepared, ...rest }) {
  const { order, ref, concurrency } = prepared.settings;
  const run = startRun(prepared.releases, prepared.uploads, { order, ref, concurrency });
  return { ...rest, prepared, run };
}
async function carry(command, dryRun, planned, warnings, ports) {
  let parts = planned;
  const objections = await objectionsTo2(parts);
  const report = (extra) => {
    const reports = parts.map(({ run, prepared: { settings }, ports: { store } }) => toReport(command, dryRun, run, [], settings, store));
    return joined(reports, [...warnings, ...objections, ...extra]);
  };
  const { signed, digest, refusal } = await sign(parts.map(({ prepared }) => prepared), report([]));
  append(objections, refusal);
  let answer = [];
  if (!dryRun && !hasErrors(objections)) {
    const applied = await apply(parts, { ...report([]), digest }, ports);
    if (applied === null && !ports.stop.aborted)
      answer = [NOT_CONFIRMED];
    parts = applied ?? parts;
  }
  const ended = { ...report([...answer, ...stopped(ports.stop)]), digest };
  return { kind: "reported", report: ended, ...signed !== null && { signed } };
}
async function objectionsTo2(parts) {
  const asked = parts.map(async ({ prepared: { settings, desired }, ports }) => ({
    settings,
    problems: await askServers(desired, settings.gitlabUrl, ports)
  }));
  const dead = allProblems(await Promise.all(asked));
  const faults = allProblems(parts.map(({ prepared: { settings, objections } }) => ({ settings, problems: objections })));
  return [...faults, ...tripped(parts, faults), ...sameProjects(parts), ...dead];
}
async function apply(parts, plan, ports) {
  const due = parts.filter((part) => part.run.releases.some((release2) => isDue(part, release2)));
  if (due.length === 0)
    return parts;
  for (const { prepared, ports: own3 } of due)
    if (prepared.settings.doctor)
      await (await __nccwpck_require__.e(/* import() */ 151).then(__nccwpck_require__.bind(__nccwpck_require__, 151))).advise(prepared.settings, own3);
  if (ports.confirm !== void 0 && !await ports.confirm(plan))
    return null;
  const { carryOut } = await __nccwpck_require__.e(/* import() */ 167).then(__nccwpck_require__.bind(__nccwpck_require__, 6167));
  ports.progress.begin(plan);
  try {
    const applied = [];
    for (const part of parts) {
      const isIdle = !due.includes(part);
      const run = isIdle ? part.run : await carryOut(part.run, (each) => isDue(part, each), part.ports);
      applied.push({ ...part, run });
    }
    return applied;
  } finally {
    ports.progress.end();
  }
}
function isDue({ run, prepared }, release2) {
  const { shown: shown3, existed, needs } = release2;
  const isPending2 = shown3.plan.changes.length > 0 || needsFiles(release2, run.files);
  const isNeeded = existed ? isPending2 : prepared.settings.createRelease;
  return isNeeded && shown3.plan.conflicts.length === 0 && needs.problems.length === 0;
}
var NOT_CONFIRMED = error("not-confirmed", "nothing was written: the answer was not yes", "Answer y, or apply with --yes.");

// lib/app/settings/environment.js
var VARIABLES = [
  "GITLAB_TOKEN",
  "CI_JOB_TOKEN",
  "CI_SERVER_URL",
  "CI_PROJECT_ID",
  "CI_PROJECT_URL",
  "CI_COMMIT_SHA",
  "CI_COMMIT_TAG",
  "CI_MERGE_REQUEST_IID",
  "CI_MERGE_REQUEST_PROJECT_ID",
  "GITHUB_REF",
  "GITHUB_SHA"
];
function readEnvironment(variables2, event = {}) {
  const { proposal, ...facts } = event;
  const set2 = VARIABLES.flatMap((name2) => variables2[name2] ? [[name2, variables2[name2]]] : []);
  return { ...Object.fromEntries(set2), ...facts, occasion: occasionOf(variables2, proposal) };
}
function projectOf(environment) {
  return environment.CI_MERGE_REQUEST_PROJECT_ID ?? environment.CI_PROJECT_ID ?? null;
}
function tagOf(environment) {
  if (environment.CI_COMMIT_TAG !== void 0)
    return environment.CI_COMMIT_TAG;
  if (environment.releaseTag !== void 0)
    return environment.releaseTag;
  return environment.GITHUB_REF?.match(/^refs\/tags\/(.+)$/s)?.[1] ?? null;
}
function tokenOf(environment) {
  return environment.GITLAB_TOKEN ?? environment.CI_JOB_TOKEN ?? null;
}

// lib/core/text/written-list.js
var ITEM = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^"',[\]{}][^,[\]{}]*?))\s*(?:,|$)/y;
function writtenList(text2) {
  const trimmed = text2.trim();
  if (trimmed.startsWith("[") && trimmed.endsWith("]"))
    return flowList(trimmed.slice(1, -1));
  const lines2 = trimmed.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isBlock2 = lines2.length > 0 && lines2.every((line) => /^\s*- +\S/.test(line));
  return isBlock2 ? lines2.map((line) => unquote(line.replace(/^\s*- +/, "").trim())) : null;
}
function flowList(inside) {
  if (inside.trim() === "")
    return [];
  if (!/["',]/.test(inside))
    return null;
  const items = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inside.length) {
    const [, double, single, plain3] = ITEM.exec(inside) ?? [];
    const item2 = double === void 0 ? single?.replaceAll("''", "'") ?? plain3 : unescaped(double);
    if (item2 === void 0)
      return null;
    items.push(item2.trim());
  }
  return items;
}
function unquote(value) {
  const [, double, single] = value.match(/^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')$/s) ?? [];
  if (double !== void 0)
    return unescaped(double);
  return single === void 0 ? value : single.replaceAll("''", "'");
}
function unescaped(text2) {
  return text2.replaceAll(/\\(.)/gs, (_, sign2) => ESCAPES[sign2] ?? sign2);
}
var ESCAPES = { n: "\n", t: "	" };
var RUBY = /"(?:[^"\\]|\\.)*"|:(\w+)\s*=>|:("(?:[^"\\]|\\.)*")\s*=>|\s*=>\s*|\bnil\b/gs;
function withoutRuby(text2) {
  if (!/^\s*\[\s*\{\s*[:"][^\n]*?=>/.test(text2))
    return text2;
  return text2.replaceAll(RUBY, (written4, symbol, quotedSymbol) => {
    if (symbol !== void 0)
      return `"${symbol}": `;
    if (quotedSymbol !== void 0)
      return `${quotedSymbol}: `;
    if (written4 === "nil")
      return "null";
    return written4.startsWith('"') ? written4.replaceAll(/\\([#$@])/g, "$1") : ": ";
  });
}

// lib/app/settings/input.js
var TEXT = { kind: "text" };
var LINES = { kind: "lines", of: "texts" };
var BOOLEAN2 = { kind: "boolean" };
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
    type: BOOLEAN2,
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
    type: BOOLEAN2,
    default: "false",
    description: "Send a token over plain http to a host that is not loopback"
  }
];

// lib/app/settings/policy-inputs.js
var POLICY_INPUTS = [
  {
    name: "prune",
    type: BOOLEAN2,
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
    type: BOOLEAN2,
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
    type: BOOLEAN2,
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
    type: BOOLEAN2,
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
    type: BOOLEAN2,
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
function inputVariable(name2) {
  return `RELEASE_LINKS_${name2.toUpperCase().replaceAll("-", "_")}`;
}

// lib/app/settings/input-values.js
var BOOLEANS = /* @__PURE__ */ new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false]
]);
var UNITS = /* @__PURE__ */ new Map([
  ["", 1],
  ["s", 1],
  ["m", 60],
  ["h", 3600]
]);
var CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
function readInputs(raw) {
  const problems2 = [];
  const values = INPUTS.map((input) => {
    const wrong = (expected, found) => problems2.push(invalid2(input, expected, found));
    return [camelCase(input.name), readInput(input, raw[input.name], wrong)];
  });
  return { values: Object.fromEntries(values), problems: problems2 };
}
function readInput(input, given, wrong) {
  const { type } = input;
  const text2 = given?.trim() ?? input.default;
  switch (type.kind) {
    case "lines":
      return type.of === "variables" ? variables(text2 ?? "", wrong) : lines(text2 ?? "");
    case "text":
      return readText4(type, given, text2, wrong);
    case "boolean":
      return plan_boolean(text2 ?? "", wrong);
    case "choice":
      return text2 === void 0 ? null : choice2(type.values, text2, wrong);
    case "number":
      return number(type, text2 ?? "", wrong);
    case "limit":
      return limit(type.max, text2 ?? "", wrong);
    case "duration":
      return milliseconds(type, text2 ?? "", wrong);
    default:
      return type;
  }
}
function readText4({ form }, given, text2, wrong) {
  if (form === "yaml")
    return given === void 0 ? null : withoutRuby(given);
  if (text2 === void 0)
    return null;
  if (text2 === "") {
    wrong("a value", "nothing but white space");
    return null;
  }
  return form === "base-url" ? baseUrl(text2, wrong) : text2;
}
function lines(text2) {
  const all = writtenList(text2) ?? text2.split(/\r?\n/).map((line) => unquote(line.trim()));
  return all.filter((line) => line !== "");
}
function variables(text2, wrong) {
  const found = /* @__PURE__ */ new Map();
  for (const line of lines(text2)) {
    const [, key3, value] = line.match(/^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s) ?? [];
    if (key3 === void 0 || value === void 0)
      wrong("lines of the form NAME=value", show(line));
    else
      found.set(key3, value);
  }
  return found;
}
function plan_boolean(text2, wrong) {
  const value = BOOLEANS.get(text2);
  if (value === void 0)
    wrong("true or false", show(text2));
  return value ?? false;
}
function choice2(values, text2, wrong) {
  const value = values.includes(text2) ? text2 : String(BOOLEANS.get(text2) ?? text2);
  if (!values.includes(value))
    wrong(`one of ${values.join(", ")}`, show(text2));
  return value;
}
function number({ min, max }, text2, wrong) {
  const value = /^\d{1,9}$/.test(text2) ? Number(text2) : Number.NaN;
  if (!(value >= min && value <= max))
    wrong(`a whole number from ${min} to ${max}`, show(text2));
  return value;
}
function limit(max, text2, wrong) {
  const [, digits, sign2] = text2.match(/^(\d{1,9})(%?)$/) ?? [];
  const value = digits === void 0 ? Number.NaN : Number(digits);
  const isPercentage = sign2 === "%";
  if (!(value <= (isPercentage ? 100 : max))) {
    wrong(`a whole number from 0 to ${max}, or a percentage from 0% to 100%`, show(text2));
  }
  return isPercentage ? { percent: value } : value;
}
function milliseconds({ maxSeconds: max, none }, text2, wrong) {
  const [, digits = "", unit = ""] = text2.match(/^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/) ?? [];
  const seconds = digits === "" ? Number.NaN : Number(digits) * (UNITS.get(unit) ?? Number.NaN);
  if (!((none === true ? seconds >= 0 : seconds > 0) && seconds <= max)) {
    const least = none === true ? "0, or " : "";
    wrong(`${least}a time such as 30, 90s or 15m, at most ${max} seconds`, show(text2));
  }
  return seconds * 1e3;
}
function baseUrl(text2, wrong) {
  const url = !/\s/.test(text2) && !CONTROL.test(text2) ? parsedUrl(text2) : null;
  const plain3 = url !== null && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (!plain3 || !/^https?:$/.test(url.protocol)) {
    const found = text2.includes("@") ? "one with credentials" : show(text2);
    wrong("an address such as https://gitlab.example.com, without query or credentials", found);
    return text2;
  }
  return url.href.replace(/\/+$/, "");
}
function invalid2({ name: name2, description, secret }, expected, found) {
  return error("invalid-input", `input ${name2}: expected ${expected}, found ${secret === true ? "something else" : found}`, `${description}.`);
}
function show(text2) {
  const short2 = text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2;
  return text2 === "" ? "nothing" : JSON.stringify(short2);
}
function camelCase(name2) {
  return name2.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}

// lib/app/settings/plan-inputs.js
var PLAN_SAYS = [
  "manifest",
  "links",
  "files",
  "url",
  "name",
  "link-type",
  "direct-asset-path",
  "vars",
  "tag-prefix",
  "release-name",
  "release-description",
  "release-description-file",
  "release-milestones",
  "released-at"
];
function besidePlan(raw) {
  if (raw["plan-file"] === void 0)
    return [];
  return PLAN_SAYS.filter((name2) => raw[name2] !== void 0).map((name2) => error("two-sources", `inputs plan-file and ${name2} are both given, and a saved plan has all that ${name2} would say`, `Keep one of plan-file and ${name2}.`));
}
var DIGEST = /^(?:sha256:)?([0-9a-f]{64})$/i;
function plainDigest(text2) {
  const hex = DIGEST.exec(text2)?.[1];
  return hex === void 0 ? null : `sha256:${hex.toLowerCase()}`;
}
function checkDigest(text2) {
  if (text2 === null || plainDigest(text2) !== null)
    return [];
  const message = `input plan-digest: expected sha256: and 64 hex digits, found ${show(text2)}`;
  return [error("invalid-input", message, "Copy the whole digest from the comment, the summary or the log.")];
}

// lib/app/settings/project-facts.js
function projectFacts(project, gitlabUrl, environment) {
  const { CI_PROJECT_ID: id = null, CI_PROJECT_URL: url = null } = environment;
  const path = url?.startsWith(`${gitlabUrl}/`) ? url.slice(gitlabUrl.length + 1) : null;
  const isOwn = project !== null && (project === id || project.toLowerCase() === path?.toLowerCase());
  if (isOwn && path !== null)
    return { id, url, path };
  if (project === null)
    return { id: null, url: null, path: null };
  if (/^\d+$/.test(project))
    return { id: project, url: null, path: null };
  return { id: null, url: `${gitlabUrl}/${project}`, path: project };
}

// lib/app/settings/target-checks.js
function checkProject(project, what2 = "input project") {
  if (project === null || isProject(project))
    return [];
  return [
    error("invalid-input", `${what2}: expected a numeric id or a full path such as group/app, found ${show(project)}`, "The path is the part of the project\u2019s address behind the host, without a slash at either end.")
  ];
}
function checkTag(tag) {
  if (tag === null)
    return [];
  const bad = tag === "" || tag === "." || tag.includes("..") || /\s/.test(tag) || CONTROL.test(tag);
  if (!bad)
    return [];
  return [
    error("invalid-input", `input tag: expected the name of a git tag, found ${show(tag)}`, "A tag has no white space, no control characters and no \u201C..\u201D.")
  ];
}

// lib/app/settings/text-checks.js
var TAG_REF = "refs/tags/";
function plainTag(tag) {
  if (tag === null || !tag.startsWith(TAG_REF) || tag === TAG_REF)
    return { tag, notices: [] };
  const plain3 = tag.slice(TAG_REF.length);
  const message = `input tag: ${show(tag)} is taken as the tag ${show(plain3)}`;
  return {
    tag: plain3,
    notices: [warning("tag-ref", message, "Give the name of the tag alone, such as github.ref_name.")]
  };
}
function checkExpanded(name2, value) {
  const [found] = value === null ? [] : findUnexpanded(value);
  if (found === void 0)
    return [];
  const message = `input ${name2}: ${show(value ?? "")} holds ${NOTATIONS[found.notation]} that nothing replaced`;
  const hint = `Check that ${found.text} is set in this job and is expanded where the input is given.`;
  return [error("unexpanded-variable", message, hint)];
}
function checkRef(tag) {
  if (tag === null || !/^refs\/(?:heads|pull|merge-requests)\//.test(tag))
    return [];
  const message = `input tag: expected the name of a git tag, found ${show(tag)}`;
  return [
    error("invalid-input", message, "This is a branch or a proposal: the run was not started by a tag.")
  ];
}
function checkToken2(token) {
  const value = token ?? "";
  const [found] = findUnexpanded(value);
  if (found === void 0 || found.text !== value)
    return [];
  const message = `input token: the name of the variable ${found.name} arrived instead of its value`;
  const hint = "The variable is not set in this job. It may be protected while the branch or tag is not, belong to another environment, or be kept from expansion (raw, expand: false).";
  return [error("unexpanded-variable", message, hint)];
}

// lib/core/text/duration.js
function shownTime(milliseconds2) {
  const seconds = Math.round(milliseconds2 / 1e3);
  if (seconds >= 3600)
    return joined2(Math.floor(seconds / 3600), "h", Math.floor(seconds % 3600 / 60), "min");
  if (seconds >= 60)
    return joined2(Math.floor(seconds / 60), "min", seconds % 60, "s");
  return `${seconds} s`;
}
function joined2(large, unit, small, smallUnit) {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}

// lib/app/settings/time-checks.js
function checkTimes({ wait, settle, deadline, planFile: planFile2 }) {
  if (wait === 0)
    return [];
  if (planFile2 !== null) {
    const message2 = "wait has no effect beside plan-file: a saved plan is compared with its releases at once";
    return [warning("wait-beside-plan", message2, "Give `wait` to the job that plans.")];
  }
  if (wait + settle < deadline)
    return [];
  const message = `wait (${shownTime(wait)}) and settle (${shownTime(settle)}) are not shorter than deadline (${shownTime(deadline)})`;
  return [warning("wait-beyond-deadline", message, "Waiting is part of the run: raise `deadline`.")];
}

// lib/app/settings/settings.js
var GITLAB_COM = "https://gitlab.com";
function parseSettings(raw, environment) {
  const server = environment.CI_SERVER_URL ?? GITLAB_COM;
  const { values, problems: problems2 } = readInputs({ ...raw, "gitlab-url": raw["gitlab-url"] ?? server });
  const gitlabUrl = values.gitlabUrl ?? server;
  const project = values.project ?? projectOf(environment);
  const { tag, notices } = plainTag(values.tag ?? tagOf(environment));
  const token = tokenSetting(values, environment);
  const { proposed, what: what2 } = environment.occasion;
  const isAuto = values.dryRun === "auto";
  const { tokenType: tokenType2, manifest, links, files, url, name: name2, linkType, directAssetPath, ...rest } = values;
  const settings = {
    ...rest,
    gitlabUrl,
    project,
    facts: projectFacts(project, gitlabUrl, environment),
    tag,
    commit: environment.CI_COMMIT_SHA ?? environment.GITHUB_SHA ?? null,
    token,
    notices: [...notices, ...checkTimes(values)],
    declared: declaredIn(values, raw),
    dryRun: isAuto ? proposed : values.dryRun === "true",
    reason: isAuto ? what2 : `dry-run is ${values.dryRun}`,
    proposed,
    mustPlan: !proposed || values.failOnChanges || values.planOut !== null,
    limits: { tag: values.tag === null ? null : tag, ref: values.ref },
    gone: environment.gone ?? null
  };
  const checks = [...checkProject(project), ...checkTag(tag), ...twoSources(raw), ...checkRef(tag)];
  const texts = [
    ...checkExpanded("tag", tag),
    ...checkExpanded("ref", values.ref),
    ...checkExpanded("tag-prefix", values.tagPrefix),
    ...checkToken2(token?.value ?? null),
    ...checkDigest(values.planDigest),
    ...besidePlan(raw)
  ];
  return resultOf(settings, [...problems2, ...checks, ...texts]);
}
function tokenSetting({ token, tokenType: tokenType2 }, environment) {
  const value = token ?? tokenOf(environment);
  if (value === null)
    return null;
  if (tokenType2 !== "auto")
    return { kind: tokenType2, value };
  const isJobToken = value === environment.CI_JOB_TOKEN || isJobTokenText(value);
  return { kind: isJobToken ? "job" : "private", value };
}
function declaredIn(values, raw) {
  const { manifest, links, files, url, name: name2, linkType, directAssetPath } = values;
  if (links !== null)
    return { kind: "links", text: links };
  if (raw.files === void 0)
    return { kind: "manifest", path: manifest };
  return { kind: "files", files, url, name: name2, linkType, directAssetPath };
}
var SOURCES = ["manifest", "links", "files"];
var FILES_ONLY = ["url", "name", "link-type", "direct-asset-path"];
function twoSources(raw) {
  const [first, second] = SOURCES.filter((name2) => raw[name2] !== void 0);
  const sources = first !== void 0 && second !== void 0 ? [clash(first, second)] : [];
  const tags = raw.tag !== void 0 && raw.tags !== void 0 ? [clash("tag", "tags")] : [];
  const stray = raw.files === void 0 ? FILES_ONLY.filter((name2) => raw[name2] !== void 0) : [];
  return [...sources, ...tags, ...stray.map(withoutFiles)];
}
function withoutFiles(name2) {
  return error("invalid-input", `input ${name2} is a template for files, but files is not given`, `Give files, or write ${name2.replaceAll("-", "_")} in the manifest.`);
}
function clash(first, second) {
  return error("two-sources", `inputs ${first} and ${second} are both given, and each says what the release should have`, `Keep one of ${first} and ${second}.`);
}

// lib/app/local-settings.js
var GITLAB_COM2 = { host: "gitlab.com", url: "https://gitlab.com", token: null };
async function withLocalDefaults(raw, environment, { local, say }) {
  const first = parseSettings(raw, environment);
  if (!first.ok || local === null)
    return first;
  const { project, token } = first.value;
  if (project !== null && token !== null)
    return first;
  const found = await lookAround(first.value, raw["gitlab-url"] !== void 0, project === null, local);
  const login = token === null ? found.login?.token ?? null : null;
  if (found.remote !== null)
    say(`Using project ${found.remote.project} of the git remote ${found.remote.name}.`);
  if (login !== null)
    say(`Using the token of glab for ${found.login?.host}.`);
  const url = found.login?.url;
  const completed = parseSettings({
    ...raw,
    ...url !== void 0 && raw["gitlab-url"] === void 0 && { "gitlab-url": url },
    ...found.remote !== null && { project: found.remote.project }
  }, environment);
  if (!completed.ok || login === null)
    return completed;
  return { ...completed, value: { ...completed.value, token: login } };
}
async function lookAround({ gitlabUrl }, isNamed, wantsRemote, local) {
  const logins = await local.logins();
  const all = logins.some(({ host }) => host === GITLAB_COM2.host) ? logins : [...logins, GITLAB_COM2];
  const remote = wantsRemote ? await local.remote() : null;
  const own3 = all.find(({ url }) => originOf(url) === originOf(gitlabUrl)) ?? null;
  const there = remote === null ? null : all.find(({ host }) => host === remote.host) ?? null;
  if (isNamed || there === null)
    return { remote: there !== null && there === own3 ? remote : null, login: own3 };
  return { remote, login: there };
}
function originOf(url) {
  return parsedUrl(url)?.origin ?? null;
}

// lib/app/run-settings.js
async function readSettings(raw, environment, ports) {
  const first = parseSettings(raw, environment);
  if (!first.ok)
    return first;
  const isComplete = raw["gitlab-url"] !== void 0 && raw.project !== void 0;
  const said = isComplete ? null : await readManifestAddress(first.value, ports);
  const named2 = { ...addressOf(said?.address ?? null), ...pick(raw) };
  const addresses = said === null ? [] : [said.address, ...said.addresses];
  const found = addresses.flatMap((each) => checkAddress(each, raw, environment, first.value));
  const problems2 = found.filter(({ code: code2 }) => !ports.isOffline || code2 === "invalid-input");
  if (problems2.length > 0)
    return { ok: false, problems: problems2 };
  const several = raw.project === void 0 ? said?.projects ?? [] : [];
  const chosen = { ...raw, ...named2, ...several[0] !== void 0 && { project: several[0] } };
  const second = await withLocalDefaults(chosen, environment, ports);
  if (!second.ok)
    return second;
  const declared = said === null || first.value.planFile !== null ? first.value.declared : said.declared;
  const settings = { ...second.value, declared };
  if (several.length === 0)
    return resultOf(settings, second.warnings);
  return eachProject(settings, said?.declared.parsed.ok === true ? several : [], chosen, environment);
}
function eachProject(settings, names, raw, environment) {
  const { gitlabUrl, token, declared } = settings;
  const projects2 = [];
  for (const project of names) {
    const one = parseSettings({ ...raw, "gitlab-url": gitlabUrl, project }, environment);
    if (!one.ok)
      return one;
    projects2.push({ ...one.value, token, declared });
  }
  return resultOf({ ...settings, projects: projects2 }, []);
}
async function readManifestAddress(settings, ports) {
  if (settings.declared.kind === "files")
    return null;
  const parsed = await readDeclared(settings, ports.openWorkspace(settings));
  const manifest = parsed.ok ? parsed.value : parsed.rest;
  if (manifest === null)
    return null;
  const addresses = (manifest.projects ?? []).map(({ address }) => address);
  const projects2 = addresses.flatMap(({ project }) => project?.value.trim() ?? []);
  return { address: manifest.address, declared: { kind: "read", parsed }, projects: projects2, addresses };
}
function addressOf(address) {
  return {
    ...address?.gitlabUrl && { "gitlab-url": address.gitlabUrl.value },
    ...address?.project && { project: address.project.value }
  };
}
function pick({ "gitlab-url": gitlabUrl, project }) {
  return {
    ...gitlabUrl !== void 0 && { "gitlab-url": gitlabUrl },
    ...project !== void 0 && { project }
  };
}
function checkAddress({ gitlabUrl, project }, raw, environment, settings) {
  const url = raw["gitlab-url"] === void 0 ? gitlabUrl : null;
  const named2 = raw.project === void 0 && project !== null ? checkProject(project.value, "`project`") : [];
  return [
    ...url === null ? [] : urlProblems(url, environment, settings),
    ...named2.map((problem2) => project === null ? problem2 : { ...problem2, place: project.place })
  ];
}
function urlProblems({ value, place }, environment, { gitlabUrl, proposed, token }) {
  const wrong = [];
  const url = baseUrl(value.trim(), (expected, found) => {
    wrong.push(error("invalid-input", `\`gitlab_url\`: expected ${expected}, found ${found}`, void 0, place));
  });
  if (wrong.length > 0)
    return wrong;
  const { origin } = new URL(url);
  if (parsedUrl(gitlabUrl)?.origin === origin)
    return [];
  if (proposed) {
    const message = `only the manifest of a proposal names ${quoted(origin)}, so it is not contacted`;
    const hint = "A pull or merge request could send the token anywhere. Set the input `gitlab-url` to this address in the job.";
    return [error("gitlab-url-proposed", message, hint, place)];
  }
  if (token !== null && token.value === environment.CI_JOB_TOKEN) {
    const message = `the job token is valid at ${quoted(gitlabUrl)}, but the manifest names ${quoted(origin)}`;
    return [error("job-token-elsewhere", message, "Set GITLAB_TOKEN to a token of that GitLab.", place)];
  }
  return [];
}

// lib/app/settings/github-event.js
function eventFacts(payload, event) {
  const body = record(payload);
  const tag = record(body["release"])["tag_name"];
  const proposal = proposalIn(body);
  const gone = goneIn(body, event);
  return {
    ...typeof tag === "string" && tag !== "" && { releaseTag: tag },
    ...proposal !== null && { proposal },
    ...gone !== null && { gone }
  };
}
function proposalIn(body) {
  const run = record(body["workflow_run"]);
  const cause = run["event"];
  if (typeof cause === "string" && mayPropose(cause))
    return "workflow run of a pull request";
  if (cause === "workflow_run" && isFilled(run["pull_requests"]))
    return "workflow run of a pull request";
  for (const key3 of ["check_run", "check_suite"]) {
    if (isFilled(record(body[key3])["pull_requests"]))
      return "check of a pull request";
  }
  if (isFilled(record(body["issue"])["pull_request"]))
    return "comment on a pull request";
  const sent = record(body["client_payload"]);
  return [body, sent].some((each) => isFilled(each["pull_request"])) ? "pull request" : null;
}
function goneIn(body, event) {
  const action = body["action"];
  if (event === "release" && (action === "deleted" || action === "unpublished")) {
    return `the release on GitHub was ${action}`;
  }
  if (event === "delete")
    return "a tag or branch was deleted on GitHub";
  return event === "push" && body["deleted"] === true ? "what was pushed is a deletion" : null;
}
function nothingToDo(gone) {
  return `Nothing was done: ${gone}. The links of the release on GitLab stay as they are.`;
}
function isFilled(value) {
  return Array.isArray(value) ? value.length > 0 : isRecord(value);
}
function record(value) {
  return isRecord(value) ? value : {};
}

// lib/core/run/result.js
function problemsOf(result) {
  switch (result.kind) {
    case "failed":
      return result.problems;
    case "validated":
      return result.validation.warnings;
    case "reported":
      return unique([
        ...result.report.problems,
        ...result.report.releases.flatMap(({ problems: problems2 }) => problems2)
      ]);
  }
}
function succeeded(result) {
  if (result.kind !== "reported")
    return result.kind === "validated";
  const { releases: releases2, dryRun, inSync } = result.report;
  if (hasErrors(problemsOf(result)) || releases2.some(({ plan }) => plan.conflicts.length > 0))
    return false;
  return dryRun || inSync;
}
function hasChanges(report) {
  return report.releases.some(isPending);
}

// lib/app/review/outdated-comments.js
async function markOutdated(comments, marker, before, outdating) {
  let rewritten = 0;
  try {
    for (const { id, body } of await comments.findOthers(marker, outdating.isMark)) {
      const text2 = outdating.text(body, before);
      if (text2 === null)
        continue;
      await comments.update(id, text2);
      rewritten += 1;
    }
    return { rewritten, failure: null };
  } catch (error2) {
    if (!(error2 instanceof StoreError))
      throw error2;
    return { rewritten, failure: error2 };
  }
}

// lib/app/review/sticky-comment.js
var NOT_OURS = /* @__PURE__ */ new Set(["missing", "denied"]);
async function keepComment(comments, marker, body) {
  const found = await comments.find(marker);
  for (const [at, comment2] of found.entries()) {
    const kept = sameText(comment2.body, body) ? "unchanged" : await updated(comments, comment2, body) ? "updated" : null;
    if (kept !== null)
      return { kept, before: comment2.body, ...await removeCopies(comments, found.slice(at + 1)) };
  }
  await comments.create(body);
  return { kept: "created", before: null, removed: 0, leftOver: null };
}
async function removeCopies(comments, copies) {
  let removed = 0;
  for (const { id } of copies.filter(({ isOwn }) => isOwn)) {
    try {
      await comments.remove(id);
      removed += 1;
    } catch (error2) {
      if (!(error2 instanceof StoreError))
        throw error2;
      return { removed, leftOver: error2 };
    }
  }
  return { removed, leftOver: null };
}
async function updated(comments, comment2, body) {
  try {
    await comments.update(comment2.id, body);
    return true;
  } catch (error2) {
    if (error2 instanceof StoreError && NOT_OURS.has(error2.kind))
      return false;
    throw error2;
  }
}
function sameText(stored, wanted) {
  return normalised(stored) === normalised(wanted);
}
function normalised(text2) {
  return text2.replaceAll("\r\n", "\n").trimEnd();
}

// lib/app/review/review.js
var DONE = {
  created: "Wrote the comment.",
  updated: "Updated the comment.",
  unchanged: "The comment is already up to date."
};
async function postReview(review, place, log) {
  const { when } = review;
  if (when === "false" || when === "auto" && !review.dryRun)
    return;
  switch (place.kind) {
    case "none":
      if (when === "true")
        log.warning(`No comment was written: ${place.reason}`);
      else
        log.debug(`no comment: ${place.reason}`);
      return;
    case "closed":
      if (when === "true")
        log.warning(`No comment was written: ${place.reason}`, place.hint);
      else
        log.info([`No comment was written: ${place.reason}`, place.hint].filter(Boolean).join(". "));
      return;
    case "open":
      await keep(review, place, log);
      return;
    default:
      place;
  }
}
async function keep(review, place, log) {
  try {
    const comments = await place.open();
    const { kept, before, removed, leftOver } = await keepComment(comments, review.marker, review.body());
    log.info(DONE[kept]);
    if (removed > 0)
      log.info(`Removed ${removed === 1 ? "a copy" : `${removed} copies`} of the comment.`);
    if (leftOver !== null)
      log.warning(`A copy of the comment was not removed: ${leftOver.message}`, leftOver.hint ?? void 0);
    if (kept !== "unchanged")
      await outdate(comments, before, review, log);
  } catch (error2) {
    if (!(error2 instanceof StoreError))
      throw error2;
    log.warning(`The comment was not written: ${error2.message}`, error2.hint ?? void 0);
  }
}
async function outdate(comments, before, review, log) {
  const { rewritten, failure: failure2 } = await markOutdated(comments, review.marker, before, review.outdating);
  if (rewritten > 0)
    log.info(`Marked ${counted(rewritten, "comment")} of other jobs as outdated.`);
  if (failure2 !== null)
    log.warning(`Outdated comments of other jobs were not marked: ${failure2.message}`, failure2.hint ?? void 0);
}
function reviewKey(settings, job) {
  const { gitlabUrl, project, tag, tags, commentKey } = settings;
  const place = job.some((word) => word !== "") ? ["job", ...job] : [tag ?? "", ...tags];
  return [gitlabUrl, project ?? "", ...place, "", commentKey ?? ""];
}
function reviewedFile(result, settings) {
  const place = problemsOf(result).find((problem2) => problem2.place !== void 0)?.place;
  if (place !== void 0)
    return place.file;
  if (settings === null)
    return "inputs";
  const { declared } = settings;
  return declared.kind === "manifest" ? declared.path ?? "release-links.yml" : declared.kind;
}

// lib/report/markdown/markdown.js


// lib/report/words/changed-part.js
var SEPARATOR = /[/?#&=@:\s]/;
function changedPart(before, after) {
  const shorter = Math.min(before.length, after.length);
  let head2 = 0;
  while (head2 < shorter && before[head2] === after[head2])
    head2 += 1;
  while (head2 > 0 && !isBoundary(before, head2, after, head2))
    head2 -= 1;
  let tail = 0;
  const rest = shorter - head2;
  while (tail < rest && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  while (tail > 0 && !isBoundary(before, before.length - tail, after, after.length - tail))
    tail -= 1;
  const end = (text2) => text2.length - tail;
  return {
    start: before.slice(0, head2),
    before: before.slice(head2, end(before)),
    after: after.slice(head2, end(after)),
    end: before.slice(end(before))
  };
}
function isBoundary(a, placeA, b, placeB) {
  return isEdge(a, placeA) && isEdge(b, placeB);
}
function isEdge(text2, place) {
  return separates(text2[place - 1]) || separates(text2[place]);
}
function separates(character) {
  return character === void 0 || SEPARATOR.test(character);
}
function shorten(text2, limit2) {
  if (text2.length <= limit2)
    return text2;
  const room = limit2 - 1;
  const tail = Math.floor(room / 3);
  const head2 = text2.slice(0, room - tail).replace(/[\ud800-\udbff]$/, "");
  return `${head2}\u2026${text2.slice(-tail).replace(/^[\udc00-\udfff]/, "")}`;
}

// lib/core/run/outcome.js
function tally(outcomes) {
  const done = (action) => outcomes.filter((outcome) => outcome.status === "done" && outcome.action === action).length;
  return {
    created: done("create"),
    updated: done("update"),
    moved: done("move"),
    deleted: done("delete"),
    uploaded: done("upload"),
    failed: outcomes.filter((outcome) => outcome.status === "failed").length,
    skipped: outcomes.filter((outcome) => outcome.status === "skipped").length
  };
}

// lib/report/words/sentences.js
var NONE = "(none)";
var UNREAD = "The release could not be read again. The next run checks it and fixes what is left.";
function planSentence(report) {
  const sum = summarize(report.releases.map((release2) => release2.plan));
  if (!report.releases.some(isPending) && !hasFailed(report))
    return noChanges(report, sum.unchanged);
  const move = sum.move > 0 ? ` ${sum.move} to move,` : "";
  return `Plan: ${sum.create} to create, ${sum.update} to update,${move} ${sum.delete} to delete, ${sum.unchanged} unchanged.`;
}
function noChanges(report, unchanged) {
  const releases2 = report.releases.length;
  const where = releases2 === 1 ? "The release is" : `All ${releases2} releases are`;
  return releases2 === 0 ? "No changes. No release is affected." : `No changes. ${where} what the manifest says: ${counted(unchanged, "link")} unchanged.`;
}
function planNotes(report) {
  const sum = summarize(report.releases.map((release2) => release2.plan));
  const uploads = report.releases.reduce((total, release2) => total + release2.uploads.length, 0);
  const missing3 = report.releases.filter(awaitsCreation).length;
  return [
    missing3 > 0 ? `${counted(missing3, "release")} to create.` : "",
    uploads > 0 ? `${counted(uploads, "file")} to upload.` : "",
    sum.unmanaged > 0 ? `${counted(sum.unmanaged, "link")} unmanaged: left alone.` : "",
    sum.conflict > 0 ? `${counted(sum.conflict, "conflict")}: nothing is applied to these releases.` : ""
  ].filter((note) => note !== "");
}
function applySentence(report) {
  const outcomes = report.releases.flatMap((release2) => release2.outcomes ?? []);
  const created = report.releases.filter((release2) => release2.created).length;
  const isUntouched = outcomes.length === 0 && created === 0;
  if (isUntouched && (!report.inSync || hasFailed(report)))
    return "Nothing was applied.";
  const done = tally(outcomes);
  const unchanged = summarize(report.releases.map((release2) => release2.plan)).unchanged;
  const parts = [
    `${done.created} created`,
    `${done.updated} updated`,
    done.moved > 0 ? `${done.moved} moved` : "",
    `${done.deleted} deleted`,
    done.failed > 0 ? `${done.failed} failed` : "",
    done.skipped > 0 ? `${done.skipped} skipped` : "",
    `${unchanged} unchanged`,
    done.uploaded > 0 ? `${counted(done.uploaded, "file")} uploaded` : "",
    created > 0 ? `${counted(created, "release")} created` : ""
  ];
  const verdict = report.inSync ? "complete" : "incomplete";
  return `Apply ${verdict}: ${parts.filter((part) => part !== "").join(", ")}.`;
}
function hasApplied(report) {
  if (report.dryRun)
    return false;
  return hasFailed(report) || report.releases.some((release2) => isPending(release2) || stillDiffers(release2));
}
function wasApplied(release2) {
  return release2.outcomes !== null && release2.outcomes.length > 0;
}
function stillDiffers(release2) {
  return release2.remaining !== null && !isInSync(release2.remaining);
}
function conflictSentences(conflict, show2) {
  const { heldBy, field } = conflict;
  const value = heldBy[field] ?? NONE;
  const holder = show2(heldBy.name);
  return {
    what: field === "name" ? `the name is held by the unmanaged link ${holder} (id ${heldBy.id})` : `${show2(value)} is held by the unmanaged link ${holder} (id ${heldBy.id})`,
    todo: `Choose another ${FIELD_WORDS[field]}, or let ${holder} be managed: stop ignoring it, or list it in the manifest.`
  };
}
var FIELD_WORDS = {
  name: "name",
  url: "URL",
  link_type: "link type",
  direct_asset_path: "path"
};
function heading(release2, show2) {
  const word = /^\d+$/.test(release2.project) ? "project " : "";
  return `${word}${show2(release2.project)} ${show2(release2.tag)}`;
}
function awaitsCreation(release2) {
  return !release2.exists && !release2.created && release2.outcomes === null && !hasErrors(release2.problems);
}
function existenceSentence(release2, show2) {
  if (release2.exists)
    return "";
  if (release2.created)
    return `The release was created by this run${pageWords(release2, show2)}.`;
  return awaitsCreation(release2) ? `The release does not exist yet. It will be created${pageWords(release2, show2) || WITHOUT_PAGE}.` : "The release does not exist.";
}
var WITHOUT_PAGE = " without notes, titled like its tag";
function pageWords({ page }, show2) {
  if (page === null)
    return "";
  const { name: name2, description, milestones, releasedAt } = page;
  const first = firstLine(maskText(description ?? ""));
  const words = [
    name2 === null ? "titled like its tag" : `titled ${show2(name2)}`,
    description === null ? "without notes" : `with notes that begin ${show2(first)}`,
    milestones.length === 0 ? "" : `for the ${milestones.length === 1 ? "milestone" : "milestones"} ${milestones.map(show2).join(", ")}`,
    releasedAt === null ? "" : `dated ${show2(releasedAt)}`
  ];
  return words.filter((word) => word !== "").map((word) => `, ${word}`).join("");
}
var LONGEST_LINE = 120;
function firstLine(text2) {
  const line = text2.split(/\r?\n/).find((each) => each.trim() !== "")?.trim() ?? "";
  return line.length > LONGEST_LINE ? `${[...line].slice(0, LONGEST_LINE).join("")}\u2026` : line;
}

// lib/report/markdown/budget.js
var GITHUB_COMMENT = { unit: "characters", limit: 65536 };
var JOB_SUMMARY = { unit: "bytes", limit: 1048576 };
function fitInto(head2, sections, note, budget) {
  const fits = (text2) => sizeOf2(text2, budget.unit) <= budget.limit;
  const write = (rows, details) => compose2(head2, sections, note, rows, details);
  const total = sections.flatMap(({ blocks }) => blocks).reduce((sum, block2) => sum + rowsOf(block2, false), 0);
  for (const details of [true, false]) {
    const text2 = write(total, details);
    if (fits(text2))
      return text2;
  }
  let most = 0;
  let tooMany2 = total;
  while (most + 1 < tooMany2) {
    const middle = Math.floor((most + tooMany2) / 2);
    if (fits(write(middle, false)))
      most = middle;
    else
      tooMany2 = middle;
  }
  return write(most, false);
}
function sizeOf2(text2, unit) {
  return unit === "bytes" ? Buffer.byteLength(text2) : text2.length;
}
function rowsOf(block2, details) {
  return block2.detail === true && !details ? 0 : block2.rows.length;
}
function compose2(head2, sections, note, limit2, details) {
  const lost = /* @__PURE__ */ new Map();
  const lostDetails = /* @__PURE__ */ new Set();
  let room = limit2;
  const parts = [head2];
  for (const section of sections) {
    const shown3 = [];
    for (const block2 of section.blocks) {
      if (block2.rows.length === 0)
        continue;
      if (block2.detail === true) {
        if (details)
          append(shown3, [block2.open, ...block2.rows, block2.close]);
        else
          lostDetails.add(block2.noun);
        continue;
      }
      const taken = Math.min(room, block2.rows.length);
      room -= taken;
      if (taken > 0)
        append(shown3, [block2.open, ...block2.rows.slice(0, taken), block2.close]);
      const rest = block2.rows.length - taken;
      if (rest > 0)
        lost.set(block2.noun, (lost.get(block2.noun) ?? 0) + rest);
    }
    if (shown3.length > 0)
      append(parts, [section.open, ...shown3, section.close]);
  }
  if (lost.size > 0 || lostDetails.size > 0)
    parts.push(note({ details: [...lostDetails], rows: lost }));
  return parts.join("");
}

// lib/report/words/drift.js
function likelyCauses(plan) {
  const updates = plan.changes.filter((change2) => change2.action === "update");
  const same = updates.filter((change2) => !change2.fields.includes("name") && !change2.fields.includes("url"));
  const pathless = same.filter((change2) => change2.fields.includes("direct_asset_path") && change2.before.direct_asset_path === null);
  const untyped = same.filter((change2) => change2.fields.includes("link_type") && change2.before.link_type === "other");
  return [
    ...causeOf("direct_asset_path", pathless, (names) => `${names} lost the path: GitLab's web form, which makes every link anew without its path, was probably used to edit the release.`),
    ...causeOf("link_type", untyped, (names) => `${names} fell back to the type other: probably updated through GitLab's API by something that left link_type out.`)
  ];
}
var NAMED2 = 3;
function causeOf(field, changes2, tell) {
  if (changes2.length === 0)
    return [];
  const names = changes2.map((change2) => change2.after.name);
  const sentence2 = (show2) => {
    const who = names.length <= NAMED2 ? names.map(show2).join(", ") : counted(names.length, "link");
    return `Not a change in the manifest? ${tell(who)}`;
  };
  return [{ field, names, sentence: sentence2 }];
}

// lib/report/words/movement.js
function movement({ before, to }) {
  return `link ${before.id} \u2192 ${to === null ? "new link" : `link ${to}`}`;
}

// lib/report/words/size.js
var UNITS2 = ["B", "kB", "MB", "GB", "TB"];
function formatSize(bytes) {
  let value = bytes;
  let unit = 0;
  while (value >= (unit === 0 ? 1e3 : 999.95) && unit < UNITS2.length - 1) {
    value /= 1e3;
    unit += 1;
  }
  return unit === 0 ? `${value} B` : `${value.toFixed(1)} ${UNITS2[unit]}`;
}

// lib/report/markdown/rows.js
var VALUE_LIMIT = 400;
var CONTEXT = 40;
function code(value) {
  return `<code>${inCode(shorten(seen(value), VALUE_LIMIT))}</code>`;
}
function inCode(text2) {
  return entities(text2).replace(/^ | $|(?<= ) /g, "&nbsp;");
}
function changeRow(change2, outcomes) {
  const name2 = changeName(change2);
  const cells = [change2.action, code(name2), changeCell(change2)];
  if (outcomes !== null)
    cells.push(outcomeCell(outcomes.get(outcomeKey(change2.action, name2))));
  return row(cells);
}
function outcomeKey(action, name2) {
  return `${action} ${name2}`;
}
function row(cells) {
  return `<tr>${cells.map((cell2) => `<td>${cell2}</td>`).join("")}</tr>
`;
}
function changeCell(change2) {
  switch (change2.action) {
    case "create":
      return linkCell(change2.after);
    case "update":
      return change2.fields.map((field) => fieldCell(change2, field)).join("<br>");
    case "move":
      return movement(change2);
    case "delete":
      return linkCell(change2.before);
  }
}
function linkCell(link) {
  const type = link.link_type === "other" ? "" : `<br>${link.link_type}`;
  const path = link.direct_asset_path === null ? "" : `<br>${code(link.direct_asset_path)}`;
  return code(maskUrl(link.url)) + type + path;
}
function fieldCell(change2, field) {
  if (field === "url")
    return urlCell(maskUrl(change2.before.url), maskUrl(change2.after.url));
  const show2 = (value) => value === null ? "none" : code(value);
  return `${field} ${show2(change2.before[field])} \u2192 ${show2(change2.after[field])}`;
}
function urlCell(before, after) {
  if (before === after)
    return `url ${code(after)} (the hidden credentials differ)`;
  const part = changedPart(seen(before), seen(after));
  const start2 = inCode(shorten(part.start, 2 * CONTEXT));
  const end = inCode(shorten(part.end, 2 * CONTEXT));
  const mark = (tag, text2) => {
    const marked = text2 === "" ? "" : `<${tag}>${inCode(shorten(text2, VALUE_LIMIT))}</${tag}>`;
    return `<code>${start2}${marked}${end}</code>`;
  };
  return `url ${mark("del", part.before)} \u2192<br>${mark("ins", part.after)}`;
}
function outcomeCell(outcome) {
  if (outcome === void 0)
    return "not done";
  return outcome.status === "failed" ? `failed: ${code(outcome.error)}` : outcome.status;
}
function conflictItem(conflict, place) {
  const { what: what2, todo } = conflictSentences(conflict, code);
  return item(`${placeCell(place)}${code(conflict.name)}, ${conflict.field}: ${what2}. ${todo}`);
}
function problemItem(problem2) {
  const { hint } = problem2;
  const where = placeCell(problem2.place);
  return item(`<b>${problem2.severity}</b> ${where}${code(problem2.message)} (${problem2.code})${hint === void 0 ? "" : `<br>${code(hint)}`}`);
}
function placeCell(place) {
  return place === void 0 ? "" : `${code(`${place.file}:${place.line}:${place.column}`)} `;
}
function outcomeItem(outcome) {
  return item(`${outcome.action} ${code(outcome.name)}: ${outcomeCell(outcome)}`);
}
function uploadItem(upload) {
  const replaces = upload.replaces ? ", replaces another file" : "";
  return item(`upload ${code(upload.name)} (${formatSize(upload.size)}) to ${code(upload.package)} ${code(upload.version)}${replaces}`);
}
function linkItem(link) {
  return item(`${code(link.name)} ${code(maskUrl(link.url))}`);
}
function item(text2) {
  return `<li>${text2}</li>
`;
}

// lib/report/markdown/section.js
function hasProjects(releases2) {
  return releases2.some(({ project }) => project !== releases2[0]?.project);
}
function plan_name({ project, tag }, isFull) {
  return isFull ? `${code(project)} ${code(tag)}` : code(tag);
}
function problemSection(problems2) {
  return { open: "\n", blocks: [list2("problem", problems2.map(problemItem))], close: "" };
}
function overviewSection(releases2, isFull) {
  const sums = releases2.map(({ plan }) => summarize([plan]));
  const hasMoves = sums.some(({ move }) => move > 0);
  const rows = releases2.map((release2, at) => {
    const { create = 0, update = 0, move = 0, delete: deletes = 0 } = sums[at] ?? {};
    const cells = [
      plan_name(release2, isFull),
      create,
      update,
      ...hasMoves ? [move] : [],
      deletes,
      remark(release2)
    ];
    return `<tr>${cells.map((cell2) => `<td>${cell2}</td>`).join("")}</tr>
`;
  });
  const open = table(["release", "create", "update", ...hasMoves ? ["move"] : [], "delete", ""]);
  return { open: "\n", blocks: [{ open, rows, close: TABLE_END, noun: "release" }], close: "" };
}
function remark(release2) {
  const failed = (release2.outcomes ?? []).filter(({ status }) => status === "failed" || status === "skipped").length;
  const words = [
    release2.exists ? "" : "new",
    release2.plan.conflicts.length > 0 ? counted(release2.plan.conflicts.length, "conflict") : "",
    release2.problems.length > 0 ? counted(release2.problems.length, "problem") : "",
    failed > 0 ? `${failed} not done` : ""
  ];
  return words.filter((word) => word !== "").join(", ");
}
function releaseSection(release2, options) {
  const { plan } = release2;
  const existence = existenceSentence(release2, code);
  const causes = likelyCauses(plan).map((cause) => item(cause.sentence(code)));
  const blocks = [
    list2("problem", release2.problems.map(problemItem)),
    list2("conflict", conflictItems(release2)),
    list2("upload", release2.uploads.map(uploadItem)),
    changeTable(release2),
    list2("outcome", otherOutcomes(release2).map(outcomeItem)),
    ...remainingBlocks(release2),
    list2("likely cause", causes),
    list2("unmanaged link", plan.unmanaged.map(linkItem), "Unmanaged, left alone:"),
    unchangedDetails(plan)
  ];
  const note = existence === "" ? "" : `${existence}

`;
  return options.folded ? {
    open: `
<details><summary>${plan_name(release2, options.hasProjects)}</summary>
${paragraph(existence)}`,
    blocks,
    close: "</details>\n"
  } : {
    open: `
${options.several ? `<h4>${plan_name(release2, options.hasProjects)}</h4>

` : ""}${note}`,
    blocks,
    close: ""
  };
}
function conflictItems({ plan, conflictPlaces: conflictPlaces2 }) {
  return plan.conflicts.map((conflict) => conflictItem(conflict, conflictPlaces2.get(conflict.name)));
}
function quietSection(releases2, several, isFull) {
  const of2 = (release2) => several ? `${plan_name(release2, isFull)}: ` : "";
  const unmanaged = releases2.flatMap((release2) => release2.plan.unmanaged.map((link) => item(`${of2(release2)}${code(link.name)}`)));
  const tags = releases2.map((release2) => item(`${code(release2.tag)} (${counted(release2.plan.unchanged.length, "link")})`));
  const details = several ? [folded2(`${counted(releases2.length, "release")} in sync`, "unchanged release", tags)] : releases2.map((release2) => unchangedDetails(release2.plan));
  return {
    open: "\n",
    blocks: [list2("unmanaged link", unmanaged, "Unmanaged, left alone:"), ...details],
    close: ""
  };
}
var TABLE_END = "</tbody></table>\n";
function table(heads) {
  return `<table><thead><tr>${heads.map((head2) => `<th>${head2}</th>`).join("")}</tr></thead><tbody>
`;
}
function changeTable({ plan, outcomes }) {
  const results = outcomes === null ? null : new Map(outcomes.map((outcome) => [keyOf3(outcome), outcome]));
  const heads = ["change", "link", "what", ...outcomes === null ? [] : ["result"]];
  return {
    open: table(heads),
    rows: plan.changes.map((change2) => changeRow(change2, results)),
    close: TABLE_END,
    noun: "change"
  };
}
function keyOf3(outcome) {
  return outcomeKey(outcome.action, outcome.name);
}
function otherOutcomes({ plan, outcomes }) {
  const planned = new Set(plan.changes.map((change2) => outcomeKey(change2.action, changeName(change2))));
  return (outcomes ?? []).filter((outcome) => !planned.has(keyOf3(outcome)));
}
function remainingBlocks(release2) {
  if (!wasApplied(release2))
    return [];
  if (release2.remaining === null)
    return [list2("remark", [item(UNREAD)])];
  if (!stillDiffers(release2))
    return [];
  const rows = release2.remaining.changes.map((change2) => changeRow(change2, null));
  const open = `<p>Still different after the last read:</p>
${table(["change", "link", "what"])}`;
  return [{ open, rows, close: TABLE_END, noun: "remaining change" }];
}
function unchangedDetails(plan) {
  return folded2(`${counted(plan.unchanged.length, "link")} unchanged`, "unchanged link", plan.unchanged.map(linkItem));
}
function folded2(summary, noun, rows) {
  return {
    open: `<details><summary>${summary}</summary>
<ul>
`,
    rows,
    close: "</ul></details>\n",
    noun,
    detail: true
  };
}
function list2(noun, rows, title2 = "") {
  return { open: `${paragraph(title2)}<ul>
`, rows, close: "</ul>\n", noun };
}
function paragraph(text2) {
  return text2 === "" ? "" : `<p>${text2}</p>
`;
}

// lib/report/markdown/markdown.js
var UNLIMITED = { unit: "characters", limit: Number.POSITIVE_INFINITY };
var OVERVIEW_FROM = 4;
function renderMarkdown(report, options = {}) {
  const shown3 = report.releases.filter((release2) => !isQuiet(release2));
  const quiet = report.releases.filter((release2) => isQuiet(release2));
  const several = report.releases.length > 1;
  const isFull = hasProjects(report.releases);
  const folded3 = shown3.length >= OVERVIEW_FROM;
  const sections = [
    problemSection(report.problems),
    ...folded3 ? [overviewSection(shown3, isFull)] : [],
    ...shown3.map((release2) => releaseSection(release2, { several, hasProjects: isFull, folded: folded3 })),
    quietSection(quiet, several, isFull)
  ];
  return fitInto(head(report, shown3, options.marker), sections, leftOutNote, options.budget ?? UNLIMITED);
}
function commentMarker(parts) {
  const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
  return `<!-- release-links:${hash.slice(0, 32)} -->`;
}
function head(report, shown3, marker) {
  const applied = hasApplied(report);
  const notes2 = [
    ...report.releases.length > 1 ? [
      `${counted(report.releases.length, "release")}: ${shown3.length} to look at, ${report.releases.length - shown3.length} in sync.`
    ] : [],
    ...planNotes(report),
    ...report.dryRun ? ["This is a dry run: nothing was changed."] : []
  ];
  const lines2 = [
    ...marker === void 0 ? [] : [marker],
    `### ${title(report)}`,
    "",
    `**${applied ? applySentence(report) : planSentence(report)}**`,
    ...applied ? ["", planSentence(report)] : [],
    ...notes2.length === 0 ? [] : ["", notes2.join(" ")],
    ...report.digest === null ? [] : ["", `Plan digest: \`${report.digest}\``]
  ];
  return `${lines2.join("\n")}
`;
}
function title(report) {
  const [first, second] = report.releases;
  if (first === void 0)
    return "Release links";
  const project = plan_short(first.project);
  return second === void 0 ? `Release links of ${release(first)} in project ${project}` : `Release links of ${report.releases.length} releases in ${projects(report, project)}`;
}
function projects({ releases: releases2 }, first) {
  const count2 = new Set(releases2.map(({ project }) => project)).size;
  return count2 === 1 ? `project ${first}` : `${count2} projects`;
}
function release({ tag, url }) {
  const name2 = plan_short(tag);
  return url === null || !/^https?:\/\//.test(url) ? name2 : `[${name2}](<${destination(url)}>)`;
}
function destination(url) {
  return seen(url).replace(/[\s<>\\`[\]()*_|"']/g, percentEncode);
}
function plan_short(value) {
  return markdown(shorten(seen(value), 120));
}
function leftOutNote(leftOut) {
  const rows = [...leftOut.rows].map(([noun, number2]) => counted(number2, noun));
  const details = leftOut.details.map((noun) => `the ${noun}s`);
  return `
Left out here, because there is not enough room: ${[...rows, ...details].join(", ")}. The job's log and the JSON output have all of it.
`;
}

// lib/report/markdown/outdated.js
var MARKER = /^<!-- release-links:[0-9a-f]{32} -->$/;
var COMMIT = /^For commit ([0-9a-f]{7,8})\.$/m;
var OUTDATED = "**Outdated:**";
var SHORT2 = 8;
function commitLine(commit) {
  const short2 = shortCommit(commit);
  return short2 === null ? "" : `
For commit ${short2}.
`;
}
function isCommentMarker(firstLine2) {
  return MARKER.test(firstLine2);
}
function outdatedText(other, { current, before }) {
  const now = shortCommit(current);
  const lines2 = other.split(/\r?\n/);
  const [marker = "", second = ""] = lines2;
  if (now === null || !isCommentMarker(marker) || lines2.some((line) => line.startsWith(OUTDATED)))
    return null;
  const shown3 = commitOf(other);
  if (shown3 !== null && (shown3 === now || shown3 === (before === null ? null : commitOf(before))))
    return null;
  const title2 = second.startsWith("### ") ? second : "### Release links";
  const what2 = shown3 === null ? "an earlier commit" : `commit ${shown3}`;
  const reason = `${OUTDATED} this was the report for ${what2}. Its job has not run for commit ${now}; see the newer comments.`;
  return `${marker}
${title2}

${reason}
${commitLine(shown3)}`;
}
function commitOf(body) {
  const last = body.trimEnd().split(/\r?\n/).at(-1) ?? "";
  return shortCommit(COMMIT.exec(last)?.[1] ?? null);
}
function shortCommit(commit) {
  return commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, SHORT2) : null;
}

// lib/report/markdown/validation.js
function renderValidationMarkdown(report, options = {}) {
  const errors2 = report.problems.filter((problem2) => problem2.severity === "error").length;
  const warnings = report.problems.length - errors2;
  const counts = [
    ...errors2 > 0 ? [counted(errors2, "error")] : [],
    ...warnings > 0 ? [counted(warnings, "warning")] : []
  ];
  const lines2 = [
    ...options.marker === void 0 ? [] : [options.marker],
    `### Release links: ${markdown(report.file)}`,
    "",
    report.links === null ? "**Nothing could be planned.**" : `**The manifest is valid: ${counted(report.links, "link")}. No release was checked.**`,
    ...counts.length === 0 ? [] : ["", `${counts.join(", ")}.`]
  ];
  const head2 = `${lines2.join("\n")}
`;
  return fitInto(head2, [problemSection(report.problems)], leftOutNote, options.budget ?? UNLIMITED);
}

// lib/report/markdown/review-text.js
function reviewText(result, file, options) {
  switch (result.kind) {
    case "reported":
      return renderMarkdown(result.report, options);
    case "validated": {
      const { links, warnings } = result.validation;
      return renderValidationMarkdown({ file: result.validation.file, links, problems: warnings }, options);
    }
    case "failed":
      return renderValidationMarkdown({ file, links: null, problems: result.problems }, options);
  }
}

// lib/face/review.js
var COMMIT_LINE = 40;
async function reviewRun(run, place) {
  const { result, settings, isPlan, budget, hide, log, commit } = run;
  const marker = commentMarker(reviewKey(settings, run.job));
  const file = reviewedFile(result, settings);
  const room = { ...budget, limit: budget.limit - COMMIT_LINE };
  const body = () => `${hide(reviewText(result, file, { budget: room, marker }))}${commitLine(commit)}`;
  const report = result.kind === "validated" ? void 0 : result.report;
  const dryRun = report?.dryRun ?? (isPlan || settings.dryRun);
  const outdating = {
    isMark: isCommentMarker,
    text: (other, before) => outdatedText(other, { current: commit, before })
  };
  await postReview({ when: settings.comment, dryRun, marker, body, outdating }, place, log);
}

// lib/action/annotation-limit.js
var MOST = 9;
function annotationLimit() {
  const made = { error: 0, warning: 0 };
  return {
    take: (severity) => {
      made[severity] += 1;
      return made[severity] <= MOST;
    },
    rest: (severity) => {
      const left = made[severity] - MOST;
      if (left <= 0)
        return "";
      return severity === "error" ? `${left} more in the log and the summary.` : `${counted(left, "more warning")} in the log and the summary.`;
    }
  };
}

// lib/action/conclusion.js


// lib/report/text/columns.js
var zero = () => /[\p{Mn}\p{Me}]|\u200d/u;
var wide = () => /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
function displayWidth(text2) {
  if (isPlain(text2))
    return text2.length;
  const [none, two] = [zero(), wide()];
  let width = 0;
  for (const character of text2)
    width += none.test(character) ? 0 : two.test(character) ? 2 : 1;
  return width;
}
function padEnd(text2, width) {
  return text2 + " ".repeat(Math.max(0, width - displayWidth(text2)));
}
var ORDINARY = 24;
function columnWidth(texts, limit2) {
  const widths = texts.map(displayWidth).sort((a, b) => a - b);
  const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
  const most = Math.min(limit2, Math.max(ORDINARY, 2 * middle));
  return widths.findLast((width) => width <= most) ?? 0;
}
var STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39]
};
function painter(color) {
  if (!color)
    return (_, text2) => text2;
  return (style, text2) => {
    const [on, off] = STYLES[style];
    return text2 === "" ? "" : `\x1B[${on}m${text2}\x1B[${off}m`;
  };
}

// lib/report/text/problems.js
var WINDOW = 120;
var BEFORE = 50;
var TAB = "    ";
function renderProblem(problem2, options = {}) {
  const paint = painter(options.color ?? false);
  const style = problem2.severity === "error" ? "red" : "yellow";
  const head2 = `${paint("bold", paint(style, `${problem2.severity}:`))} ${paint("bold", terminal(problem2.message))}${codeText(problem2.code, paint)}`;
  const lines2 = problem2.place === void 0 ? [head2] : [`${paint("bold", plan_location(problem2.place))} ${head2}`, ...snippet(problem2.place, style, paint)];
  if (problem2.hint !== void 0)
    lines2.push(`  ${paint("bold", "hint:")} ${terminal(problem2.hint)}`);
  if (problem2.related !== void 0) {
    lines2.push(`${paint("bold", plan_location(problem2.related))} note: the other place is here`);
    append(lines2, snippet(problem2.related, "dim", paint));
  }
  return lines2.join("\n");
}
function codeText(code2, paint) {
  return code2 === null ? "" : ` ${paint("dim", `[${code2}]`)}`;
}
function plan_location({ file, line, column }) {
  return `${terminal(file)}:${line}:${column}:`;
}
function snippet(place, style, paint) {
  if (place.lineText === "")
    return [];
  const { before, marked, after } = pieces(place);
  const number2 = String(place.line);
  const gutter = " ".repeat(number2.length);
  const carets = "^".repeat(Math.max(1, displayWidth(marked)));
  const indent = " ".repeat(displayWidth(before));
  return [
    `  ${paint("dim", `${number2} |`)} ${before}${marked}${after}`.trimEnd(),
    `  ${gutter} ${paint("dim", "|")} ${indent}${paint(style, carets)}`
  ];
}
function pieces(place) {
  const { lineText, start: start2, end } = masked(place);
  const from = lineText.length > WINDOW ? Math.max(0, start2 - BEFORE) : 0;
  const to = Math.min(lineText.length, from + WINDOW);
  const last = Math.min(end, to);
  return {
    before: (from > 0 ? "\u2026" : "") + shown(lineText.slice(from, start2)),
    marked: shown(lineText.slice(start2, last)),
    after: shown(lineText.slice(last, to)) + (to < lineText.length ? "\u2026" : "")
  };
}
function shown(text2) {
  return visible(text2.replaceAll("	", TAB));
}
function masked({ lineText, column, length }) {
  const start2 = column - 1;
  const text2 = maskText(lineText);
  if (text2 === lineText)
    return { lineText, start: start2, end: start2 + length };
  const same = commonStart(lineText, text2);
  const shift = text2.length - lineText.length;
  const moved = (offset) => offset <= same ? offset : Math.max(same, offset + shift);
  return { lineText: text2, start: moved(start2), end: moved(start2 + length) };
}
function commonStart(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length])
    length += 1;
  return length;
}

// lib/report/words/diagnostics.js
function diagnosticsOf(result) {
  if (result.kind !== "reported")
    return problemsOf(result);
  return [...problemsOf(result), ...result.report.releases.flatMap(conflictProblems)];
}
function conflictProblems({ plan, tag, conflictPlaces: conflictPlaces2 }) {
  return plan.conflicts.map((conflict) => {
    const { what: what2, todo } = conflictSentences(conflict, JSON.stringify);
    const place = conflictPlaces2.get(conflict.name);
    return error("conflict", `link ${JSON.stringify(conflict.name)} of release ${JSON.stringify(tag)}: ${what2}`, todo, place);
  });
}

// lib/report/words/failure.js
function failureOf(result, options) {
  switch (result.kind) {
    case "failed":
      return `Nothing was done: ${errors(result.problems)}.`;
    case "validated":
      return null;
    case "reported":
      if (!succeeded(result))
        return unfinished(result.report);
      return result.report.dryRun && options.failOnChanges && hasChanges(result.report) ? `${planSentence(result.report)} The release is not what the manifest says, and fail-on-changes is set.` : null;
  }
}
function unfinished(report) {
  const conflicts2 = report.releases.reduce((sum, { plan }) => sum + plan.conflicts.length, 0);
  const clash2 = conflicts2 === 0 ? [] : [counted(conflicts2, "conflict")];
  const problems2 = problemsOf({ kind: "reported", report }).filter(({ severity }) => severity === "error");
  const reasons = [...problems2.length === 0 ? [] : [counted(problems2.length, "error")], ...clash2].join(", ");
  const sentence2 = report.dryRun ? "This plan cannot be applied" : applySentence(report).replace(/\.$/, "");
  return reasons === "" ? `${sentence2}.` : `${sentence2}: ${reasons}.`;
}
function errors(problems2) {
  return counted(problems2.filter(({ severity }) => severity === "error").length, "error");
}

// lib/action/annotations.js

function annotate(runner, problem2, folders) {
  const { text: text2, place } = annotation(problem2, folders);
  if (problem2.severity === "error")
    runner.error(text2, place);
  else
    runner.warning(text2, place);
}
function annotation({ code: code2, message, hint, place, related }, folders) {
  const spot = place === void 0 ? {} : spotOf(place, folders);
  const where = place === void 0 || "file" in spot ? "" : `${shown2(place)}: `;
  const other = related === void 0 ? "" : ` (see also ${shown2(related)})`;
  return {
    text: commandText([`${where}${message}${other}`, hint].filter(Boolean).join("\n")),
    place: { title: `release-links: ${code2}`, ...spot }
  };
}
function shown2({ file, line, column }) {
  return `${file}:${line}:${column}`;
}
function spotOf(place, { root, repository, isFile }) {
  const file = (0,external_node_path_.relative)(repository, (0,external_node_path_.resolve)(root, place.file)).split(external_node_path_.sep).join("/");
  if (!isFile || file === "" || file === ".." || file.startsWith("../") || /^[A-Za-z]:/.test(file))
    return {};
  return {
    file,
    startLine: place.line,
    endLine: place.line,
    startColumn: place.column,
    endColumn: place.column + place.length - 1
  };
}

// lib/report/words/outcome.js
var ENDED = {
  create: "created",
  update: "updated",
  move: "moved",
  delete: "deleted",
  upload: "uploaded"
};
function outcomeLine(outcome, show2) {
  const name2 = show2(outcome.name);
  switch (outcome.status) {
    case "done":
      return `${ENDED[outcome.action]} ${name2}`;
    case "unchanged":
      return `nothing to ${outcome.action}: somebody else had done ${name2} already`;
    case "failed":
      return `failed to ${outcome.action} ${name2}: ${show2(outcome.error)}`;
    case "skipped":
      return `skipped ${outcome.action} of ${name2}`;
  }
}

// lib/face/line-progress.js
var HEARTBEAT = 3e4;
var every = (milliseconds2, act) => {
  const timer = setInterval(act, milliseconds2).unref();
  return () => clearInterval(timer);
};
var WorkCount = class {
  #total = 0;
  #done = 0;
  begin(plan) {
    this.#total = workOf(plan);
  }
  /** A further round does more than was planned. */
  advance() {
    this.#done += 1;
    this.#total = Math.max(this.#total, this.#done);
  }
  get total() {
    return this.#total;
  }
  get done() {
    return this.#done;
  }
};
function createLineProgress(options) {
  const { announce, failuresLater } = options;
  const work = new WorkCount();
  const transfers = /* @__PURE__ */ new Map();
  let stop = null;
  const beat = () => {
    const [first] = transfers;
    const sent = first === void 0 ? "" : `; uploading ${terminal(first[0].name)} (${formatSize(first[1])} of ${formatSize(first[0].size)})`;
    options.say(`${work.done} of ${counted(work.total, "change")} done${sent}`);
  };
  const restart = () => {
    stop?.();
    stop = (options.every ?? every)(HEARTBEAT, beat);
  };
  const say = (line) => {
    options.say(line);
    if (stop !== null)
      restart();
  };
  return {
    begin(plan) {
      announce(plan);
      work.begin(plan);
      restart();
    },
    advance(tag, outcome) {
      work.advance();
      for (const upload of transfers.keys())
        if (isOf(outcome, upload))
          transfers.delete(upload);
      const isLater = failuresLater && (outcome.status === "failed" || outcome.status === "skipped");
      if (!isLater)
        say(`${outcomeLine(outcome, terminal)} (${terminal(tag)}, ${work.done} of ${work.total})`);
    },
    transfer(upload, sent) {
      const isNew = !transfers.has(upload);
      if (isNew && sent === upload.size)
        return;
      transfers.set(upload, sent);
      if (isNew)
        say(`uploading ${terminal(upload.name)} (${formatSize(upload.size)})`);
    },
    end() {
      stop?.();
      stop = null;
    }
  };
}
function isOf(outcome, upload) {
  return outcome.action === "upload" && outcome.name === upload.name;
}

// lib/report/text/plan.js
var NAME_COLUMNS = 48;
function planSection(release2, several, paint, width) {
  const { plan } = release2;
  const existence = existenceSentence(release2, terminal);
  const names = columnWidth(plan.changes.map((change2) => shownName(changeName(change2))), NAME_COLUMNS);
  return [
    paint("bold", heading(release2, terminal)),
    ...release2.url === null ? [] : [paint("dim", terminal(release2.url))],
    ...existence === "" ? [] : [existence],
    "",
    ...block(uploadLines(release2.uploads, paint)),
    ...block(plan.changes.flatMap((change2) => changeLines(change2, names, paint, width))),
    ...block(likelyCauses(plan).map((cause) => `  ${paint("dim", `? ${cause.sentence(terminal)}`)}`)),
    ...block(unmanagedLines(plan.unmanaged, paint)),
    ...block(plan.conflicts.flatMap((conflict) => conflictLines(conflict, paint))),
    ...block(several && !wasApplied(release2) ? problemLines(release2.problems, paint) : [])
  ];
}
function block(lines2) {
  return lines2.length === 0 ? [] : [...lines2, ""];
}
function changeLines(change2, names, paint, width) {
  switch (change2.action) {
    case "create":
      return [linkLine("+", "green", change2.after, names, paint)];
    case "update":
      return [
        `  ${paint("yellow", `~ ${shownName(change2.after.name)}`)}`,
        ...fieldLines(change2, paint, width)
      ];
    case "move":
      return [
        `  ${paint("yellow", `> ${padEnd(shownName(change2.after.name), names)}`)}  ${movement(change2)}`
      ];
    case "delete":
      return [linkLine("-", "red", change2.before, names, paint)];
  }
}
function linkLine(sign2, style, link, names, paint) {
  const name2 = padEnd(shownName(link.name), names);
  return `  ${paint(style, `${sign2} ${name2}`)}  ${terminal(maskUrl(link.url))}${traits2(link)}`;
}
function traits2(link) {
  const words = [
    link.link_type === "other" ? "" : link.link_type,
    link.direct_asset_path === null ? "" : terminal(link.direct_asset_path)
  ].filter((word) => word !== "");
  return words.length === 0 ? "" : `  (${words.join(", ")})`;
}
function fieldLines(change2, paint, width) {
  const label = change2.fields.reduce((widest, field) => Math.max(widest, field.length), 0);
  return change2.fields.map((field) => {
    const [before, after] = shownValues(change2, field);
    const indent = 6 + label + 2;
    const { start: start2, end, ...middle } = changedPart(before, after);
    const old = start2 + paint("red", middle.before) + end;
    const fresh = start2 + paint("green", middle.after) + end;
    const columns = indent + displayWidth(before) + 3 + displayWidth(after);
    const gap = width !== void 0 && columns > width ? `
${" ".repeat(indent - 2)}\u2192 ` : " \u2192 ";
    return `      ${field.padStart(label)}: ${old}${gap}${fresh}`;
  });
}
function shownValues(change2, field) {
  const show2 = (link) => {
    const value = link[field];
    return value === null ? NONE : field === "url" ? terminal(maskUrl(value)) : terminal(value);
  };
  const before = show2(change2.before);
  const after = show2(change2.after);
  return [before, before === after ? `${after} (the hidden credentials differ)` : after];
}
function unmanagedLines(links, paint) {
  if (links.length === 0)
    return [];
  const names = columnWidth(links.map((link) => shownName(link.name)), NAME_COLUMNS);
  return [
    "  Unmanaged, left alone:",
    ...links.map((link) => `    ${padEnd(shownName(link.name), names)}  ${paint("dim", terminal(maskUrl(link.url)))}`)
  ];
}
function conflictLines(conflict, paint) {
  const { what: what2, todo } = conflictSentences(conflict, quoted2);
  return [
    `  ${paint("magenta", `! ${shownName(conflict.name)}`)}`,
    `      ${conflict.field}: ${what2}.`,
    `      ${todo}`
  ];
}
function problemLines(problems2, paint) {
  return problems2.flatMap(({ severity, code: code2, message, hint }) => [
    `  ${paint(severity === "error" ? "red" : "yellow", `! ${severity}:`)} ${terminal(message)}${codeText(code2, paint)}`,
    ...hint === void 0 ? [] : [`      ${terminal(hint)}`]
  ]);
}
function uploadLines(uploads, paint) {
  const files = uploads.map(({ name: name2, size }) => `${shownName(name2)} (${formatSize(size)})`);
  const width = columnWidth(files, NAME_COLUMNS);
  return uploads.map((upload, at) => {
    const target = `${terminal(upload.package)} ${terminal(upload.version)}`;
    const replaces = upload.replaces ? ", replaces another file" : "";
    return `  ${paint("green", `^ upload ${padEnd(files[at] ?? "", width)}`)}  ${target}${replaces}`;
  });
}
function shownName(name2) {
  return name2 === name2.trim() && name2 !== "" ? terminal(name2) : quoted2(name2);
}
function quoted2(value) {
  return `"${terminal(value)}"`;
}

// lib/report/text/apply.js
function applySection(release2, several, paint) {
  const lines2 = [
    ...outcomeLines(release2.outcomes ?? [], paint),
    ...remainingLines(release2, paint),
    ...several && wasApplied(release2) ? problemLines(release2.problems, paint) : []
  ];
  if (lines2.length === 0)
    return [];
  return [paint("bold", heading(release2, terminal)), "", ...lines2, ""];
}
function outcomeLines(outcomes, paint) {
  const failed = outcomes.flatMap((outcome) => outcome.status === "failed" ? [
    `  ${paint("red", `! failed: ${outcome.action} ${terminal(outcome.name)}`)}`,
    `      ${terminal(outcome.error)}`
  ] : []);
  const unchanged = outcomes.filter(({ status }) => status === "unchanged").map(({ action, name: name2 }) => `  ${action} ${terminal(name2)}: somebody else had done it already`);
  return [
    ...failed,
    ...unchanged,
    ...skippedLines(outcomes.filter(({ status }) => status === "skipped"), paint)
  ];
}
var NAMED3 = 3;
function skippedLines(skipped, paint) {
  if (skipped.length === 0)
    return [];
  const titles = skipped.slice(0, NAMED3).map(({ action, name: name2 }) => `${action} ${terminal(name2)}`);
  const more = skipped.length - titles.length;
  const rest = more === 0 ? "" : ` and ${more} more`;
  return [`  ${paint("yellow", `! skipped: ${titles.join(", ")}${rest}`)}`];
}
function remainingLines(release2, paint) {
  if (!wasApplied(release2))
    return [];
  if (release2.remaining === null)
    return [`  ${paint("yellow", `! ${UNREAD}`)}`];
  if (!stillDiffers(release2))
    return [];
  const said = new Set((release2.outcomes ?? []).flatMap(({ action, name: name2, status }) => status === "failed" || status === "skipped" ? [`${action} ${name2}`] : []));
  const { conflicts: conflicts2 } = release2.remaining;
  const changes2 = release2.remaining.changes.filter((change2) => !said.has(`${change2.action} ${changeName(change2)}`));
  if (changes2.length === 0 && conflicts2.length === 0)
    return [];
  const clash2 = conflicts2.length === 0 ? [] : [counted(conflicts2.length, "conflict")];
  const differences2 = [...changes2.length === 0 ? [] : [counted(changes2.length, "change")], ...clash2];
  return [
    `  ${paint("yellow", "! still different:")} ${differences2.join(", ")}`,
    ...changes2.map((change2) => `    ${remainingLine(change2)}`)
  ];
}
function remainingLine(change2) {
  const name2 = terminal(changeName(change2));
  switch (change2.action) {
    case "create":
      return `+ ${name2}`;
    case "update":
      return `~ ${name2} (${change2.fields.join(", ")})`;
    case "move":
      return `> ${name2}`;
    case "delete":
      return `- ${name2}`;
  }
}

// lib/report/text/text.js
function renderPlan(report, options) {
  const paint = painter(options.color);
  const shown3 = report.releases.filter((release2) => !isQuiet(release2));
  const quiet = report.releases.filter((release2) => isQuiet(release2));
  const lines2 = [
    ...headLines(report, shown3),
    ...shown3.flatMap((release2) => planSection(release2, report.releases.length > 1, paint, options.width)),
    ...quietUnmanaged(quiet, paint),
    ...planNotes(report),
    ...digestLines(report),
    paint("bold", planSentence(report))
  ];
  return `${lines2.join("\n")}
`;
}
function renderApply(report, options) {
  if (!hasApplied(report))
    return "";
  const paint = painter(options.color);
  const lines2 = [
    ...report.releases.flatMap((release2) => applySection(release2, report.releases.length > 1, paint)),
    paint("bold", applySentence(report))
  ];
  return `${lines2.join("\n")}
`;
}
function digestLines({ digest }) {
  return digest === null ? [] : [`Plan digest: ${digest}`];
}
function headLines(report, shown3) {
  if (report.releases.length < 2)
    return [];
  const rest = report.releases.length - shown3.length;
  return [`${counted(report.releases.length, "release")}: ${shown3.length} to look at, ${rest} in sync.`, ""];
}
function quietUnmanaged(releases2, paint) {
  return releases2.flatMap((release2) => {
    if (release2.plan.unmanaged.length === 0)
      return [];
    const title2 = heading(release2, terminal);
    return [title2, "", ...unmanagedLines(release2.plan.unmanaged, paint), ""];
  });
}

// lib/action/job-log.js
function createLog(runner, limit2) {
  return {
    debug: (message) => runner.debug(commandText(message)),
    info: (message) => runner.info(logText(terminal(message))),
    warning: (message, hint) => {
      const text2 = commandText([message, hint].filter(Boolean).join("\n"));
      if (limit2.take("warning"))
        runner.warning(text2);
      else
        runner.info(`warning: ${text2}`);
    }
  };
}
function createProgress(runner, color) {
  return createLineProgress({
    announce: (plan) => printPlan(runner, plan, color),
    say: (line) => runner.info(logText(line)),
    failuresLater: true
  });
}
function printPlan(runner, report, color) {
  const lines2 = renderPlan(report, { color }).trimEnd().split("\n");
  if (lines2.length > 1) {
    runner.startGroup("Plan");
    runner.info(logText(lines2.slice(0, -1).join("\n").trimEnd()));
    runner.endGroup();
  }
  runner.info(logText(lines2.at(-1) ?? ""));
}
function printReport(runner, report, color) {
  const announced = report.releases.some(({ outcomes }) => outcomes !== null);
  if (!announced)
    printPlan(runner, report, color);
  const text2 = announced ? renderApply(report, { color }) : "";
  if (text2 !== "")
    runner.info(logText(text2.trimEnd()));
}
function wantsColor(variables2) {
  return !variables2["NO_COLOR"] && !["0", "false"].includes(variables2["FORCE_COLOR"] ?? "");
}

// lib/report/data/shape.js
function key2(schema4, write) {
  return { schema: schema4, write, optional: false };
}
function plan_text(description, write) {
  return key2({ type: "string", description }, write);
}
function nullableText(description, write) {
  return key2({ type: ["string", "null"], description }, write);
}
function flag(description, write) {
  return key2({ type: "boolean", description }, write);
}
function count(description, write) {
  return key2({ type: "integer", minimum: 0, description }, write);
}
function constant(word) {
  return key2({ const: word }, () => word);
}
function oneOf(words, write, description) {
  return key2({ enum: words, ...description !== void 0 && { description } }, write);
}
function listOf(item2, description, write, more = {}) {
  const schema4 = { type: "array", items: item2.schema, ...more, description };
  return key2(schema4, (from) => write(from).map(item2.write));
}
function nested(part, write, description) {
  const schema4 = description === void 0 ? part.schema : { ...part.schema, description };
  return key2(schema4, (from) => part.write(write(from)));
}
function optional({ schema: schema4, write }, has) {
  return { schema: schema4, write: (from) => has(from) ? write(from) : void 0, optional: true };
}
function object() {
  return (properties) => {
    const entries = Object.entries(properties);
    const described2 = entries.map(([name2, { schema: schema4 }]) => [name2, schema4]);
    const required = entries.filter(([, property]) => !property.optional).map(([name2]) => name2);
    return {
      schema: { type: "object", properties: Object.fromEntries(described2), required },
      write: (from) => {
        const written4 = entries.map(([name2, { write }]) => [name2, write(from)]);
        return Object.fromEntries(written4.filter(([, value]) => value !== void 0));
      }
    };
  };
}
function plan_define(name2, { schema: schema4, write }) {
  return { name: name2, definition: schema4, schema: { $ref: `#/definitions/${name2}` }, write };
}

// lib/report/data/link-shape.js
var OWN = {
  name: plan_text("Name, unique within the release.", (link) => maskText(link.name)),
  url: plan_text("Address, with credentials inside it replaced by ***.", (link) => maskUrl(link.url)),
  link_type: oneOf(LINK_TYPES, (link) => link.link_type, "Type of the link."),
  direct_asset_path: nullableText("Path below \u2026/-/releases/<tag>/downloads, or null.", (link) => link.direct_asset_path)
};
var ID = count("Id of the link. Not stable: GitLab's web form recreates every link.", (link) => link.id);
var LINK2 = plan_define("link", object()(OWN));
var CURRENT_LINK = plan_define("currentLink", object()({ id: ID, ...OWN }));
var LISTED_LINK = plan_define("listedLink", object()({
  id: ID,
  ...OWN,
  direct_asset_url: plan_text("The permanent address, or the URL where there is no path.", (link) => maskUrl(link.direct_asset_url))
}));
var NAME2 = plan_text("Name of the link after the change, or before its deletion.", (change2) => maskText(changeName(change2)));
var CHANGED_ID = count("Id of the link.", ({ before }) => before.id);
var BEFORE2 = nested(LINK2, ({ before }) => before);
var AFTER = nested(LINK2, ({ after }) => after);
var CREATE = object()({ action: constant("create"), name: NAME2, after: AFTER });
var UPDATE = object()({
  action: constant("update"),
  name: NAME2,
  id: CHANGED_ID,
  fields: key2({
    type: "array",
    items: { enum: LINK_FIELDS },
    minItems: 1,
    description: "The fields that differ."
  }, (change2) => change2.fields),
  before: BEFORE2,
  after: AFTER
});
var MOVE = object()({
  action: constant("move"),
  name: NAME2,
  id: CHANGED_ID,
  to: key2({
    type: ["integer", "null"],
    minimum: 0,
    description: "Id that the link will have, which another link has now; null where GitLab gives it a new one."
  }, (change2) => change2.to),
  before: BEFORE2,
  after: AFTER
});
var DELETE = object()({
  action: constant("delete"),
  name: NAME2,
  id: CHANGED_ID,
  before: BEFORE2
});
var ANY_CHANGE = {
  schema: { oneOf: [CREATE.schema, UPDATE.schema, MOVE.schema, DELETE.schema] },
  write: (change2) => {
    switch (change2.action) {
      case "create":
        return CREATE.write(change2);
      case "update":
        return UPDATE.write(change2);
      case "move":
        return MOVE.write(change2);
      case "delete":
        return DELETE.write(change2);
    }
  }
};
var CHANGE = plan_define("change", ANY_CHANGE);
var CONFLICT = plan_define("conflict", object()({
  name: plan_text("Name of the desired link.", (conflict) => maskText(conflict.name)),
  field: oneOf(CLAIM_FIELDS, (conflict) => conflict.field, "The field whose value is held."),
  held_by: nested(CURRENT_LINK, (conflict) => conflict.heldBy)
}));
var changes = (description, write) => listOf(CHANGE, description, write);
var conflicts = (description, write) => listOf(CONFLICT, description, write);
var OUTCOME = plan_define("outcome", object()({
  action: oneOf(["create", "update", "move", "delete", "upload"], (outcome) => outcome.action),
  name: plan_text("Name of the link or file.", (outcome) => maskText(outcome.name)),
  status: oneOf(["done", "unchanged", "failed", "skipped"], (outcome) => outcome.status),
  error: optional(plan_text("Why it failed.", (outcome) => outcome.status === "failed" ? maskText(outcome.error) : ""), ({ status }) => status === "failed")
}));
var UPLOAD = plan_define("upload", object()({
  name: plan_text("The file's name in the package registry.", (upload) => upload.name),
  path: plan_text("The local file, relative to the root.", (upload) => upload.path),
  package: plan_text("Name of the package.", (upload) => upload.package),
  version: plan_text("Version of the package.", (upload) => upload.version),
  size: count("Size in bytes.", (upload) => upload.size),
  replaces: flag("Whether another file of that name and version is there now.", (upload) => upload.replaces)
}));

// lib/report/data/report-shape.js
var VERSION3 = constant(1);
var PROBLEM = plan_define("problem", object()({
  severity: oneOf(["error", "warning"], (problem2) => problem2.severity),
  code: plan_text("Stable name of the kind of problem.", (problem2) => problem2.code),
  message: plan_text("What is wrong.", (problem2) => maskText(problem2.message)),
  hint: optional(plan_text("What to do.", ({ hint = "" }) => maskText(hint)), ({ hint }) => hint !== void 0),
  place: optional(plan_text("file:line:column", ({ place }) => place === void 0 ? "" : `${place.file}:${place.line}:${place.column}`), ({ place }) => place !== void 0)
}));
var problems = (description) => optional(listOf(PROBLEM, description, (from) => from.problems), (from) => from.problems.length > 0);
var REMAINING = object()({
  changes: changes("", (plan) => plan.changes),
  conflicts: conflicts("", (plan) => plan.conflicts)
});
function differing({ release: { remaining } }) {
  return remaining !== null && !isInSync(remaining) ? remaining : null;
}
var EMPTY = { changes: [], unchanged: [], unmanaged: [], conflicts: [] };
var NO_PAGE = { name: null, description: null, milestones: [], releasedAt: null };
var PAGE = object()({
  name: nullableText("Title; null: the tag.", (page) => page.name),
  description: nullableText("Notes; null: none.", (page) => page.description === null ? null : maskText(page.description)),
  milestones: listOf(plan_text("", (title2) => title2), "Titles of milestones.", (page) => page.milestones),
  released_at: nullableText("Date; null: now.", (page) => page.releasedAt)
});
var RELEASE = plan_define("release", object()({
  project: plan_text("The project as it was given: a numeric id or a full path.", ({ release: release2 }) => release2.project),
  tag: plan_text("Tag of the release.", ({ release: release2 }) => release2.tag),
  exists: flag("Whether the release was there when the run began.", ({ release: release2 }) => release2.exists),
  created: flag("Whether this run created it.", ({ release: release2 }) => release2.created),
  url: nullableText("Address of the release's page, or null where it is not known.", ({ release: release2 }) => release2.url),
  page: optional(nested(PAGE, ({ release: release2 }) => release2.page ?? NO_PAGE, "What a release that was not there is created with besides its links. Absent where nothing is given."), ({ release: release2 }) => release2.page !== null),
  changes: changes("What was planned: creates and updates by name, then deletes by name.", ({ release: release2 }) => release2.plan.changes),
  unchanged: listOf(CURRENT_LINK, "Links that are as the manifest says.", ({ release: release2 }) => release2.plan.unchanged),
  unmanaged: listOf(CURRENT_LINK, "Links that are never touched.", ({ release: release2 }) => release2.plan.unmanaged),
  conflicts: conflicts("Desired values that an unmanaged link holds. With any, nothing is applied.", ({ release: release2 }) => release2.plan.conflicts),
  outcomes: optional(listOf(OUTCOME, "Of an apply: what became of each change.", ({ release: release2 }) => release2.outcomes ?? []), ({ dryRun }) => !dryRun),
  remaining: optional(nested(REMAINING, (from) => differing(from) ?? EMPTY, "Of an apply after which something still differs: what would have to be done."), (from) => differing(from) !== null),
  uploads: optional(listOf(UPLOAD, "Files that go into the package registry first. Absent without any.", ({ release: release2 }) => release2.uploads), ({ release: release2 }) => release2.uploads.length > 0),
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
  version: VERSION3,
  command: oneOf(["plan", "apply"], (report) => report.command),
  dry_run: flag("Whether this was a dry run.", (report) => report.dryRun),
  summary: nested(SUMMARY, (report) => summarize(report.releases.map((release2) => release2.plan)), "Totals of what was planned. What became of it is in outcomes."),
  releases: listOf(RELEASE, "One entry for each release.", ({ releases: releases2, dryRun }) => releases2.map((release2) => ({ release: release2, dryRun, problems: release2.problems }))),
  in_sync: flag("Whether every release is, now, exactly what the manifest says.", (report) => report.inSync),
  digest: optional(plan_text("Digest of the plan. Absent where nothing is to be done, or where the plan cannot be applied.", (report) => report.digest ?? ""), (report) => report.digest !== null),
  requests: count("Requests sent to GitLab, retries included.", (report) => report.requests),
  problems: problems("Problems of the run as a whole. Absent without any.")
});

// lib/report/data/output-schema.js
var LIST = object()({
  version: VERSION3,
  command: constant("list"),
  links: listOf(LISTED_LINK, "Newest first.", (links) => links)
});
var TAG = { schema: { type: "string" }, write: (tag) => tag };
var LIST_TAGS = object()({
  version: VERSION3,
  command: constant("list"),
  tags: listOf(TAG, "Tags of the releases, newest first.", (tags) => tags)
});
var GET = object()({
  version: VERSION3,
  command: constant("get"),
  link: nested(LISTED_LINK, (link) => link)
});
var CALL = object()({
  version: VERSION3,
  command: oneOf(["create", "update", "delete"], (call) => call.command),
  project: plan_text("The project as it was given: a numeric id or a full path.", (call) => call.project),
  tag: plan_text("Tag of the release.", (call) => call.tag),
  dry_run: flag("Whether this was a dry run.", (call) => call.dryRun),
  status: oneOf(["planned", "done", "unchanged"], (call) => call.status, "planned in a dry run; unchanged where the link was already like that."),
  change: optional(key2(CHANGE.schema, ({ change: change2 }) => change2 === null ? void 0 : CHANGE.write(change2)), ({ change: change2 }) => change2 !== null),
  link: optional(key2(LISTED_LINK.schema, ({ link }) => link === null ? void 0 : LISTED_LINK.write(link)), ({ link }) => link !== null)
});
var VALIDATION = object()({
  version: VERSION3,
  command: constant("validate"),
  file: plan_text("The manifest, or the input that holds it.", (found) => found.file),
  links: key2({
    type: ["integer", "null"],
    minimum: 0,
    description: "Links that it makes, as far as can be known without other servers; null where it is wrong."
  }, (found) => found.links),
  problems: problems("What is wrong with it. Absent without any.")
});
var FAILURE = object()({
  version: VERSION3,
  command: nullableText("The command, or null where there is none of that name.", (failure2) => failure2.command),
  failed: constant(true),
  problems: listOf(PROBLEM, "Why.", (failure2) => failure2.problems, { minItems: 1 })
});
var DEFINITIONS = [
  LINK2,
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
  definitions: Object.fromEntries(DEFINITIONS.map(({ name: name2, definition }) => [name2, definition]))
};

// lib/report/data/json.js
function toJson(report) {
  return REPORT.write(report);
}

// lib/report/data/outputs.js
function toOutputs(report) {
  const planned = summarize(report.releases.map((release2) => release2.plan));
  const done = tally(report.releases.flatMap((release2) => release2.outcomes ?? []));
  const [first, second] = report.releases;
  return {
    changed: String(report.dryRun ? report.releases.some(isPending) : hasChanged(report)),
    "in-sync": String(report.inSync),
    created: String(report.dryRun ? planned.create : done.created),
    updated: String(report.dryRun ? planned.update : done.updated),
    moved: String(report.dryRun ? planned.move : done.moved),
    deleted: String(report.dryRun ? planned.delete : done.deleted),
    unchanged: String(planned.unchanged),
    plan: JSON.stringify(toJson(report)),
    "plan-digest": report.digest ?? "",
    "release-url": second === void 0 ? first?.url ?? "" : ""
  };
}
function hasChanged(report) {
  return report.releases.some((release2) => release2.created || (release2.outcomes ?? []).some((outcome) => outcome.status === "done"));
}

// lib/action/plan-output.js
var PLAN_OUTPUT_LIMIT = 5e5;
var eachRelease = (change2) => (report) => ({ ...report, releases: report.releases.map(change2) });
var STEPS = [
  ["unchanged", eachRelease((release2) => ({ ...release2, unchanged: [] }))],
  ["unmanaged", eachRelease((release2) => ({ ...release2, unmanaged: [] }))],
  ["releases", (report) => ({ ...report, releases: [] })],
  ["problems", ({ problems: _, ...report }) => report]
];
function planOutput(report, limit2 = PLAN_OUTPUT_LIMIT) {
  let document = toJson(report);
  let text2 = oneLine2(document);
  const omitted = [];
  for (const [name2, omit] of STEPS) {
    if (text2.length <= limit2)
      break;
    omitted.push(name2);
    document = omit(document);
    text2 = oneLine2({ ...document, omitted });
  }
  return text2;
}
function oneLine2(document) {
  return jsonText(document).replace(/\n */g, "");
}

// lib/action/outputs.js
var NOTHING_KNOWN = {
  changed: "false",
  "in-sync": "false",
  created: "0",
  updated: "0",
  moved: "0",
  deleted: "0",
  unchanged: "0",
  plan: "",
  "plan-digest": "",
  "release-url": ""
};
function outputsOf(result) {
  const report = result.kind === "validated" ? void 0 : result.report;
  return report === void 0 ? NOTHING_KNOWN : { ...toOutputs(report), plan: planOutput(report) };
}

// lib/action/conclusion.js
async function conclude(result, settings, place) {
  const { runner, variables: variables2, limit: limit2 } = place;
  const color = wantsColor(variables2);
  if (result.kind === "reported")
    printReport(runner, result.report, color);
  showProblems(result, settings, place);
  for (const [name2, value] of Object.entries(outputsOf(result)))
    runner.setOutput(name2, value);
  if (variables2["GITHUB_STEP_SUMMARY"]) {
    const text2 = reviewText(result, reviewedFile(result, settings), { budget: JOB_SUMMARY });
    await runner.summary.addRaw(text2).write();
  }
  const failure2 = failureOf(result, { failOnChanges: settings?.failOnChanges ?? false });
  if (failure2 !== null)
    runner.setFailed(logText(`${failure2} ${limit2.rest("error")}`.trimEnd()));
}
function showProblems(result, settings, { runner, variables: variables2, limit: limit2 }) {
  const color = wantsColor(variables2);
  const folders = {
    root: (0,external_node_path_.resolve)(settings?.root ?? "."),
    repository: (0,external_node_path_.resolve)(variables2["GITHUB_WORKSPACE"] ?? "."),
    isFile: settings?.declared.kind === "manifest"
  };
  for (const problem2 of diagnosticsOf(result)) {
    const isShown2 = limit2.take(problem2.severity);
    if (problem2.place !== void 0 || !isShown2)
      runner.info(logText(renderProblem(problem2, { color })));
    if (isShown2)
      annotate(runner, problem2, folders);
  }
}

// lib/face/event-file.js

function loadPayload(variables2) {
  const path = variables2["GITHUB_EVENT_PATH"];
  if (!path)
    return {};
  try {
    return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
  } catch {
    return {};
  }
}

// lib/action/event.js
function loadEvent(variables2) {
  return readEvent(loadPayload(variables2), variables2);
}
function loadHead(variables2) {
  const event = record(loadPayload(variables2));
  const run = record(event["workflow_run"])["head_sha"];
  const { sha } = record(pullOfEvent(event)["head"]);
  const head2 = typeof sha === "string" ? sha : run;
  return typeof head2 === "string" ? head2 : null;
}
function readEvent(payload, variables2) {
  const event = record(payload);
  return {
    facts: eventFacts(payload, variables2["GITHUB_EVENT_NAME"] ?? ""),
    pullRequest: findPullRequest(event, record(event["workflow_run"]), variables2)
  };
}
function findPullRequest(event, run, variables2) {
  const name2 = variables2["GITHUB_EVENT_NAME"] ?? "";
  const pull = name2 === "workflow_run" ? pullOfRun(event, run) : pullOfEvent(event);
  const { number: number2 } = pull;
  const [owner = "", repository = ""] = (variables2["GITHUB_REPOSITORY"] ?? "").split("/");
  if (typeof number2 !== "number" || !Number.isSafeInteger(number2) || owner === "" || repository === "") {
    return { kind: "none", reason: NO_PULL_REQUEST[name2] ?? `the event ${name2} is not about a pull request` };
  }
  const trusted = name2 === "pull_request_target" || name2 === "workflow_run";
  if (!trusted && isFromFork(pull))
    return FORK;
  return { kind: "pull-request", owner, repository, number: number2 };
}
function pullOfEvent(event) {
  const issue = record(event["issue"]);
  return record(event["pull_request"] ?? (issue["pull_request"] === void 0 ? void 0 : issue));
}
function pullOfRun(event, run) {
  const pulls = Array.isArray(run["pull_requests"]) ? run["pull_requests"] : [];
  const here = record(event["repository"])["id"];
  const isHere = (pull) => {
    const base = record(record(record(pull)["base"])["repo"])["id"];
    return base === void 0 || here === void 0 || base === here;
  };
  return record(pulls.find(isHere));
}
var NO_PULL_REQUEST = {
  workflow_run: "the workflow run names no pull request, as is always the case for a branch in a fork",
  merge_group: "a merge queue has no comments"
};
var FORK = {
  kind: "closed",
  reason: "the pull request comes from a fork, whose jobs may not write comments",
  hint: "The job summary has the report"
};
function isFromFork(pull) {
  if (pull["head"] === void 0 || pull["base"] === void 0)
    return false;
  const head2 = record(record(pull["head"])["repo"])["full_name"];
  const base = record(record(pull["base"])["repo"])["full_name"];
  return String(head2).toLowerCase() !== String(base).toLowerCase();
}

// lib/app/settings/secrets.js
var SECRET_INPUTS = INPUTS.filter((input) => input.secret === true).map(({ name: name2 }) => name2);
var TOKEN_VARIABLES = ["GITLAB_TOKEN", "CI_JOB_TOKEN", "GITHUB_TOKEN"];
function tokensOf(inputs, variables2) {
  const names = [...TOKEN_VARIABLES, ...SECRET_INPUTS.map(inputVariable)];
  const values = [...SECRET_INPUTS.map((name2) => inputs[name2]), ...names.map((name2) => variables2[name2])];
  return [...new Set(values.map((value) => value?.trim() ?? ""))].filter((value) => value !== "");
}
var tokenHider = createRedactor;

// lib/action/given-inputs.js
var PREFIX = "INPUT_";
function givenInputs(runner, variables2) {
  const given = INPUTS.flatMap(({ name: name2 }) => {
    const value = runner.getInput(name2, { trimWhitespace: false });
    return value === "" ? [] : [[name2, value]];
  });
  return resultOf(Object.fromEntries(given), unknownInputs(variables2));
}
function unknownInputs(variables2) {
  const known = new Set(INPUTS.map(({ name: name2 }) => variableOf(name2)));
  const strange4 = Object.keys(variables2).filter((key3) => key3.startsWith(PREFIX) && !known.has(key3));
  return strange4.sort().map((key3) => {
    const name2 = key3.slice(PREFIX.length).toLowerCase();
    const names = INPUTS.map((input) => input.name);
    const guess = names.find((each) => each === name2.replaceAll("_", "-")) ?? nearest(name2, names);
    return error("unknown-input", `there is no input ${JSON.stringify(name2)}`, guess === null ? `Inputs: ${names.join(", ")}.` : `Did you mean ${guess}?`);
  });
}
function variableOf(name2) {
  return `${PREFIX}${name2.toUpperCase()}`;
}
function tokensOfStep(runner, variables2) {
  return tokensOf(Object.fromEntries(SECRET_INPUTS.map((name2) => [name2, runner.getInput(name2)])), variables2);
}
function hideSecrets(runner, variables2) {
  for (const token of tokensOfStep(runner, variables2))
    runner.setSecret(token);
}
function secretHider(runner, variables2) {
  return tokenHider(tokensOfStep(runner, variables2));
}

// lib/action/redacting-runner.js
var MESSAGE_LIMIT = 4e3;
function redactingRunner(runner, hide) {
  const message = (text2) => shorten(hide(text2), MESSAGE_LIMIT);
  return {
    getInput: (name2, options) => runner.getInput(name2, options),
    setSecret: (secret) => runner.setSecret(secret),
    setOutput: (name2, value) => runner.setOutput(name2, hide(value)),
    setFailed: (text2) => runner.setFailed(message(text2)),
    debug: (text2) => runner.debug(hide(text2)),
    info: (text2) => runner.info(hide(text2)),
    warning: (text2, place) => runner.warning(message(text2), place),
    error: (text2, place) => runner.error(message(text2), place),
    startGroup: (name2) => runner.startGroup(hide(name2)),
    endGroup: () => runner.endGroup(),
    summary: { addRaw: (text2) => runner.summary.addRaw(hide(text2)) }
  };
}

// lib/action/run.js
async function runStep(given) {
  const { variables: variables2, cancellation } = given;
  hideSecrets(given.runner, variables2);
  const runner = redactingRunner(given.runner, secretHider(given.runner, variables2));
  const step = { ...given, runner, limit: annotationLimit() };
  const event = loadEvent(variables2);
  const settings = await settingsOf(step, event);
  if (!settings.ok) {
    await conclude({ kind: "failed", problems: settings.problems }, null, step);
    sayRest(step);
    return;
  }
  if (settings.value.gone !== null) {
    skip(settings.value.gone, runner);
    return;
  }
  const limits = limitsOf(settings.value, cancellation);
  const result = await reconcileStep(settings.value, step, limits);
  await conclude(result, settings.value, step);
  if (settings.value.planOut !== null)
    await save(result, settings.value.planOut, step);
  await comment(result, settings.value, event, step, limits);
  sayRest(step);
  const last = dryRunSentence(settings.value);
  if (last !== null)
    runner.info(logText(last));
}
async function save(result, path, { runner, variables: variables2, limit: limit2 }) {
  const { savePlan } = await __nccwpck_require__.e(/* import() */ 93).then(__nccwpck_require__.bind(__nccwpck_require__, 8093));
  const hide = secretHider(runner, variables2);
  const problems2 = await savePlan({ result, path, hide, log: createLog(runner, limit2) });
  for (const { message, hint } of problems2)
    runner.setFailed(logText([message, hint].filter(Boolean).join(". ")));
}
function sayRest({ runner, limit: limit2 }) {
  const rest = limit2.rest("warning");
  if (rest !== "")
    runner.warning(rest);
}
function skip(gone, runner) {
  runner.info(logText(nothingToDo(gone)));
  for (const [name2, value] of Object.entries(NOTHING_KNOWN))
    runner.setOutput(name2, value);
}
async function settingsOf({ runner, variables: variables2 }, event) {
  const inputs = givenInputs(runner, variables2);
  if (!inputs.ok)
    return inputs;
  const ports = { openWorkspace, isOffline: false, local: null, say: runner.info };
  const settings = await readSettings(inputs.value, readEnvironment(variables2, event.facts), ports);
  if (!settings.ok || settings.value.project !== null)
    return settings;
  return { ok: false, problems: [NO_PROJECT] };
}
var NO_PROJECT = error("no-project", "no project is given", "Set the input project to the numeric id or the full path of the GitLab project.");
async function reconcileStep(settings, step, limits) {
  const { runner, variables: variables2, ports, limit: limit2 } = step;
  const log = createLog(runner, limit2);
  const githubToken = settings.githubToken ?? (variables2["GITHUB_TOKEN"] || null);
  const reach = { settings, limits, log, environment: variables2 };
  const world = await ports.openPorts(reach, settings.project ?? "", githubToken);
  const progress = withMoves(createProgress(runner, wantsColor(variables2)), limits.moved);
  return reconcile("apply", settings, { ...world, log, progress, stop: limits.stop });
}
async function comment(result, settings, event, { runner, variables: variables2, ports, limit: limit2 }, limits) {
  const { pullRequest } = event;
  const token = settings.githubToken ?? variables2["GITHUB_TOKEN"] ?? "";
  const log = createLog(runner, limit2);
  const reach = { settings, limits, log, environment: variables2 };
  const place = pullRequest.kind !== "pull-request" ? pullRequest : token === "" ? NO_TOKEN2 : { kind: "open", open: () => ports.openComments(reach, pullRequest, token) };
  const hide = secretHider(runner, variables2);
  const job = [variables2["GITHUB_WORKFLOW"] ?? "", variables2["GITHUB_JOB"] ?? ""];
  const commit = loadHead(variables2) ?? settings.commit;
  await reviewRun({ result, settings, isPlan: false, budget: GITHUB_COMMENT, hide, log, job, commit }, place);
}
var NO_TOKEN2 = {
  kind: "closed",
  reason: "there is no token to write it with",
  hint: "Set github-token, or leave it out: by default it is the job\u2019s own"
};



/***/ }),

/***/ 4406:
/***/ (function(module) {

module.exports = require("../gitbeaker/index.js");

/***/ }),

/***/ 4669:
/***/ (function(module) {

module.exports = require("../github/index.js");

/***/ }),

/***/ 6982:
/***/ (function(module) {

module.exports = require("crypto");

/***/ }),

/***/ 9896:
/***/ (function(module) {

module.exports = require("fs");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 1553:
/***/ (function(module) {

module.exports = require("node:dns/promises");

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

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 8500:
/***/ (function(module) {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function(module) {

module.exports = require("node:tls");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ (function(module) {

module.exports = require("os");

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
/******/ 			792: 1
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(3727);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;