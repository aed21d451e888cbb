"use strict";
exports.id = 1860;
exports.ids = [1860];
exports.modules = {

/***/ 1860:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNLIMITED: function() { return /* reexport safe */ _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_0__.Mp; },
/* harmony export */   commentMarker: function() { return /* reexport safe */ _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_0__.Ql; },
/* harmony export */   leftOutNote: function() { return /* reexport safe */ _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_0__.UZ; },
/* harmony export */   renderMarkdown: function() { return /* reexport safe */ _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_0__.Gc; }
/* harmony export */ });
/* harmony import */ var _shared_S7NBG74L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6200);
/* harmony import */ var _shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(610);
/* harmony import */ var _shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3558);
/* harmony import */ var _shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3936);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9727);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6606);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3189);












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

/***/ 3558:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.V6; },
/* harmony export */   n: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nn; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/words/changed-part.js





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

/***/ 21:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.MF; },
/* harmony export */   Y: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.YD; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/credentials.js





/***/ }),

/***/ 610:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.FF; },
/* harmony export */   Hf: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Hf; },
/* harmony export */   II: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.II; },
/* harmony export */   IV: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.IV; },
/* harmony export */   NF: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.NF; },
/* harmony export */   UD: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.UD; },
/* harmony export */   _D: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__._D; },
/* harmony export */   a4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.a4; },
/* harmony export */   hW: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hW; },
/* harmony export */   pH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.pH; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:report/words/sentences.js





/***/ }),

/***/ 6200:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: function() { return /* binding */ problemSection; },
/* harmony export */   Gc: function() { return /* binding */ renderMarkdown; },
/* harmony export */   I0: function() { return /* binding */ fitInto; },
/* harmony export */   Mp: function() { return /* binding */ UNLIMITED; },
/* harmony export */   Nr: function() { return /* binding */ GITLAB_NOTE; },
/* harmony export */   Ql: function() { return /* binding */ commentMarker; },
/* harmony export */   UZ: function() { return /* binding */ leftOutNote; }
/* harmony export */ });
/* harmony import */ var _shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var _shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3558);
/* harmony import */ var _shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(810);
/* harmony import */ var _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6606);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3189);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7225);









// lib/report/markdown/markdown.js


// lib/report/markdown/budget.js
var GITLAB_NOTE = { unit: "characters", limit: 1e6 };
function fitInto(head2, sections, note, budget) {
  const fits = (text) => sizeOf(text, budget.unit) <= budget.limit;
  const write = (rows, details) => compose(head2, sections, note, rows, details);
  const total = sections.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + rowsOf(block, false), 0);
  for (const details of [true, false]) {
    const text = write(total, details);
    if (fits(text))
      return text;
  }
  let most = 0;
  let tooMany = total;
  while (most + 1 < tooMany) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(write(middle, false)))
      most = middle;
    else
      tooMany = middle;
  }
  return write(most, false);
}
function sizeOf(text, unit) {
  return unit === "bytes" ? Buffer.byteLength(text) : text.length;
}
function rowsOf(block, details) {
  return block.detail === true && !details ? 0 : block.rows.length;
}
function compose(head2, sections, note, limit, details) {
  const lost = /* @__PURE__ */ new Map();
  const lostDetails = /* @__PURE__ */ new Set();
  let room = limit;
  const parts = [head2];
  for (const section of sections) {
    const shown = [];
    for (const block of section.blocks) {
      if (block.rows.length === 0)
        continue;
      if (block.detail === true) {
        if (details)
          (0,_shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_append__append */ .R)(shown, [block.open, ...block.rows, block.close]);
        else
          lostDetails.add(block.noun);
        continue;
      }
      const taken = Math.min(room, block.rows.length);
      room -= taken;
      if (taken > 0)
        (0,_shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_append__append */ .R)(shown, [block.open, ...block.rows.slice(0, taken), block.close]);
      const rest = block.rows.length - taken;
      if (rest > 0)
        lost.set(block.noun, (lost.get(block.noun) ?? 0) + rest);
    }
    if (shown.length > 0)
      (0,_shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_append__append */ .R)(parts, [section.open, ...shown, section.close]);
  }
  if (lost.size > 0 || lostDetails.size > 0)
    parts.push(note({ details: [...lostDetails], rows: lost }));
  return parts.join("");
}

// shim:report/words/drift.js


// shim:report/words/movement.js


// shim:report/words/size.js


// lib/report/markdown/rows.js
var VALUE_LIMIT = 400;
var CONTEXT = 40;
function code(value) {
  return `<code>${inCode((0,_shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_changed_part__shorten */ .n)((0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__seen */ .Yp)(value), VALUE_LIMIT))}</code>`;
}
function inCode(text) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__entities */ .MT)(text).replace(/^ | $|(?<= ) /g, "&nbsp;");
}
function changeRow(change, outcomes) {
  const name2 = (0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_6__/* .core_plan_plan__changeName */ .Xw)(change);
  const cells = [change.action, code(name2), changeCell(change)];
  if (outcomes !== null)
    cells.push(outcomeCell(outcomes.get(outcomeKey(change.action, name2))));
  return row(cells);
}
function outcomeKey(action, name2) {
  return `${action} ${name2}`;
}
function row(cells) {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>
`;
}
function changeCell(change) {
  switch (change.action) {
    case "create":
      return linkCell(change.after);
    case "update":
      return change.fields.map((field) => fieldCell(change, field)).join("<br>");
    case "move":
      return (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .report_words_movement__movement */ .Qz)(change);
    case "delete":
      return linkCell(change.before);
  }
}
function linkCell(link) {
  const type = link.link_type === "other" ? "" : `<br>${link.link_type}`;
  const path = link.direct_asset_path === null ? "" : `<br>${code(link.direct_asset_path)}`;
  return code((0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_5__/* .core_text_credentials__maskUrl */ .Y)(link.url)) + type + path;
}
function fieldCell(change, field) {
  if (field === "url")
    return urlCell((0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_5__/* .core_text_credentials__maskUrl */ .Y)(change.before.url), (0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_5__/* .core_text_credentials__maskUrl */ .Y)(change.after.url));
  const show = (value) => value === null ? "none" : code(value);
  return `${field} ${show(change.before[field])} \u2192 ${show(change.after[field])}`;
}
function urlCell(before, after) {
  if (before === after)
    return `url ${code(after)} (the hidden credentials differ)`;
  const part = (0,_shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_changed_part__changedPart */ .V)((0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__seen */ .Yp)(before), (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__seen */ .Yp)(after));
  const start = inCode((0,_shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_changed_part__shorten */ .n)(part.start, 2 * CONTEXT));
  const end = inCode((0,_shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_changed_part__shorten */ .n)(part.end, 2 * CONTEXT));
  const mark = (tag, text) => {
    const marked = text === "" ? "" : `<${tag}>${inCode((0,_shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_changed_part__shorten */ .n)(text, VALUE_LIMIT))}</${tag}>`;
    return `<code>${start}${marked}${end}</code>`;
  };
  return `url ${mark("del", part.before)} \u2192<br>${mark("ins", part.after)}`;
}
function outcomeCell(outcome) {
  if (outcome === void 0)
    return "not done";
  return outcome.status === "failed" ? `failed: ${code(outcome.error)}` : outcome.status;
}
function conflictItem(conflict, place) {
  const { what, todo } = (0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__conflictSentences */ ._D)(conflict, code);
  return item(`${placeCell(place)}${code(conflict.name)}, ${conflict.field}: ${what}. ${todo}`);
}
function problemItem(problem) {
  const { hint } = problem;
  const where = placeCell(problem.place);
  return item(`<b>${problem.severity}</b> ${where}${code(problem.message)} (${problem.code})${hint === void 0 ? "" : `<br>${code(hint)}`}`);
}
function placeCell(place) {
  return place === void 0 ? "" : `${code(`${place.file}:${place.line}:${place.column}`)} `;
}
function outcomeItem(outcome) {
  return item(`${outcome.action} ${code(outcome.name)}: ${outcomeCell(outcome)}`);
}
function uploadItem(upload) {
  const replaces = upload.replaces ? ", replaces another file" : "";
  return item(`upload ${code(upload.name)} (${(0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .report_words_size__formatSize */ .TY)(upload.size)}) to ${code(upload.package)} ${code(upload.version)}${replaces}`);
}
function linkItem(link) {
  return item(`${code(link.name)} ${code((0,_shared_JGEC4KSH_js__WEBPACK_IMPORTED_MODULE_5__/* .core_text_credentials__maskUrl */ .Y)(link.url))}`);
}
function item(text) {
  return `<li>${text}</li>
`;
}

// lib/report/markdown/section.js
function hasProjects(releases) {
  return releases.some(({ project }) => project !== releases[0]?.project);
}
function name({ project, tag }, isFull) {
  return isFull ? `${code(project)} ${code(tag)}` : code(tag);
}
function problemSection(problems) {
  return { open: "\n", blocks: [list("problem", problems.map(problemItem))], close: "" };
}
function overviewSection(releases, isFull) {
  const sums = releases.map(({ plan }) => (0,_shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_2__/* .core_run_report__summarize */ .KJ)([plan]));
  const hasMoves = sums.some(({ move }) => move > 0);
  const rows = releases.map((release2, at) => {
    const { create = 0, update = 0, move = 0, delete: deletes = 0 } = sums[at] ?? {};
    const cells = [
      name(release2, isFull),
      create,
      update,
      ...hasMoves ? [move] : [],
      deletes,
      remark(release2)
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>
`;
  });
  const open = table(["release", "create", "update", ...hasMoves ? ["move"] : [], "delete", ""]);
  return { open: "\n", blocks: [{ open, rows, close: TABLE_END, noun: "release" }], close: "" };
}
function remark(release2) {
  const failed = (release2.outcomes ?? []).filter(({ status }) => status === "failed" || status === "skipped").length;
  const words = [
    release2.exists ? "" : "new",
    release2.plan.conflicts.length > 0 ? (0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(release2.plan.conflicts.length, "conflict") : "",
    release2.problems.length > 0 ? (0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(release2.problems.length, "problem") : "",
    failed > 0 ? `${failed} not done` : ""
  ];
  return words.filter((word) => word !== "").join(", ");
}
function releaseSection(release2, options) {
  const { plan } = release2;
  const existence = (0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__existenceSentence */ .NF)(release2, code);
  const causes = (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .report_words_drift__likelyCauses */ .fW)(plan).map((cause) => item(cause.sentence(code)));
  const blocks = [
    list("problem", release2.problems.map(problemItem)),
    list("conflict", conflictItems(release2)),
    list("upload", release2.uploads.map(uploadItem)),
    changeTable(release2),
    list("outcome", otherOutcomes(release2).map(outcomeItem)),
    ...remainingBlocks(release2),
    list("likely cause", causes),
    list("unmanaged link", plan.unmanaged.map(linkItem), "Unmanaged, left alone:"),
    unchangedDetails(plan)
  ];
  const note = existence === "" ? "" : `${existence}

`;
  return options.folded ? {
    open: `
<details><summary>${name(release2, options.hasProjects)}</summary>
${paragraph(existence)}`,
    blocks,
    close: "</details>\n"
  } : {
    open: `
${options.several ? `<h4>${name(release2, options.hasProjects)}</h4>

` : ""}${note}`,
    blocks,
    close: ""
  };
}
function conflictItems({ plan, conflictPlaces }) {
  return plan.conflicts.map((conflict) => conflictItem(conflict, conflictPlaces.get(conflict.name)));
}
function quietSection(releases, several, isFull) {
  const of = (release2) => several ? `${name(release2, isFull)}: ` : "";
  const unmanaged = releases.flatMap((release2) => release2.plan.unmanaged.map((link) => item(`${of(release2)}${code(link.name)}`)));
  const tags = releases.map((release2) => item(`${code(release2.tag)} (${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(release2.plan.unchanged.length, "link")})`));
  const details = several ? [folded(`${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(releases.length, "release")} in sync`, "unchanged release", tags)] : releases.map((release2) => unchangedDetails(release2.plan));
  return {
    open: "\n",
    blocks: [list("unmanaged link", unmanaged, "Unmanaged, left alone:"), ...details],
    close: ""
  };
}
var TABLE_END = "</tbody></table>\n";
function table(heads) {
  return `<table><thead><tr>${heads.map((head2) => `<th>${head2}</th>`).join("")}</tr></thead><tbody>
`;
}
function changeTable({ plan, outcomes }) {
  const results = outcomes === null ? null : new Map(outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const heads = ["change", "link", "what", ...outcomes === null ? [] : ["result"]];
  return {
    open: table(heads),
    rows: plan.changes.map((change) => changeRow(change, results)),
    close: TABLE_END,
    noun: "change"
  };
}
function keyOf(outcome) {
  return outcomeKey(outcome.action, outcome.name);
}
function otherOutcomes({ plan, outcomes }) {
  const planned = new Set(plan.changes.map((change) => outcomeKey(change.action, (0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_6__/* .core_plan_plan__changeName */ .Xw)(change))));
  return (outcomes ?? []).filter((outcome) => !planned.has(keyOf(outcome)));
}
function remainingBlocks(release2) {
  if (!(0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__wasApplied */ .a4)(release2))
    return [];
  if (release2.remaining === null)
    return [list("remark", [item(_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__UNREAD */ .hW)])];
  if (!(0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__stillDiffers */ .Hf)(release2))
    return [];
  const rows = release2.remaining.changes.map((change) => changeRow(change, null));
  const open = `<p>Still different after the last read:</p>
${table(["change", "link", "what"])}`;
  return [{ open, rows, close: TABLE_END, noun: "remaining change" }];
}
function unchangedDetails(plan) {
  return folded(`${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(plan.unchanged.length, "link")} unchanged`, "unchanged link", plan.unchanged.map(linkItem));
}
function folded(summary, noun, rows) {
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
function list(noun, rows, title2 = "") {
  return { open: `${paragraph(title2)}<ul>
`, rows, close: "</ul>\n", noun };
}
function paragraph(text) {
  return text === "" ? "" : `<p>${text}</p>
`;
}

// lib/report/markdown/markdown.js
var UNLIMITED = { unit: "characters", limit: Number.POSITIVE_INFINITY };
var OVERVIEW_FROM = 4;
function renderMarkdown(report, options = {}) {
  const shown = report.releases.filter((release2) => !(0,_shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_2__/* .core_run_report__isQuiet */ .F9)(release2));
  const quiet = report.releases.filter((release2) => (0,_shared_ZKWZFOUR_js__WEBPACK_IMPORTED_MODULE_2__/* .core_run_report__isQuiet */ .F9)(release2));
  const several = report.releases.length > 1;
  const isFull = hasProjects(report.releases);
  const folded2 = shown.length >= OVERVIEW_FROM;
  const sections = [
    problemSection(report.problems),
    ...folded2 ? [overviewSection(shown, isFull)] : [],
    ...shown.map((release2) => releaseSection(release2, { several, hasProjects: isFull, folded: folded2 })),
    quietSection(quiet, several, isFull)
  ];
  return fitInto(head(report, shown, options.marker), sections, leftOutNote, options.budget ?? UNLIMITED);
}
function commentMarker(parts) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_8__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex");
  return `<!-- release-links:${hash.slice(0, 32)} -->`;
}
function head(report, shown, marker) {
  const applied = (0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__hasApplied */ .pH)(report);
  const notes = [
    ...report.releases.length > 1 ? [
      `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(report.releases.length, "release")}: ${shown.length} to look at, ${report.releases.length - shown.length} in sync.`
    ] : [],
    ...(0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__planNotes */ .II)(report),
    ...report.dryRun ? ["This is a dry run: nothing was changed."] : []
  ];
  const lines = [
    ...marker === void 0 ? [] : [marker],
    `### ${title(report)}`,
    "",
    `**${applied ? (0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__applySentence */ .FF)(report) : (0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__planSentence */ .UD)(report)}**`,
    ...applied ? ["", (0,_shared_N3EHQNN3_js__WEBPACK_IMPORTED_MODULE_0__/* .report_words_sentences__planSentence */ .UD)(report)] : [],
    ...notes.length === 0 ? [] : ["", notes.join(" ")],
    ...report.digest === null ? [] : ["", `Plan digest: \`${report.digest}\``]
  ];
  return `${lines.join("\n")}
`;
}
function title(report) {
  const [first, second] = report.releases;
  if (first === void 0)
    return "Release links";
  const project = short(first.project);
  return second === void 0 ? `Release links of ${release(first)} in project ${project}` : `Release links of ${report.releases.length} releases in ${projects(report, project)}`;
}
function projects({ releases }, first) {
  const count = new Set(releases.map(({ project }) => project)).size;
  return count === 1 ? `project ${first}` : `${count} projects`;
}
function release({ tag, url }) {
  const name2 = short(tag);
  return url === null || !/^https?:\/\//.test(url) ? name2 : `[${name2}](<${destination(url)}>)`;
}
function destination(url) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__seen */ .Yp)(url).replace(/[\s<>\\`[\]()*_|"']/g, _shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__percentEncode */ .ci);
}
function short(value) {
  return (0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__markdown */ .kY)((0,_shared_EFJ5WFHC_js__WEBPACK_IMPORTED_MODULE_1__/* .report_words_changed_part__shorten */ .n)((0,_shared_7O3B4KT2_js__WEBPACK_IMPORTED_MODULE_3__/* .report_words_escape__seen */ .Yp)(value), 120));
}
function leftOutNote(leftOut) {
  const rows = [...leftOut.rows].map(([noun, number]) => (0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(number, noun));
  const details = leftOut.details.map((noun) => `the ${noun}s`);
  return `
Left out here, because there is not enough room: ${[...rows, ...details].join(", ")}. The job's log and the JSON output have all of it.
`;
}




/***/ }),

/***/ 9727:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.RT; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/append.js





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