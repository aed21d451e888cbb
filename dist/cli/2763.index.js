"use strict";
exports.id = 2763;
exports.ids = [2763];
exports.modules = {

/***/ 2763:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awaitReleases: function() { return /* binding */ awaitReleases; }
/* harmony export */ });
/* harmony import */ var _shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1917);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3189);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3825);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7225);





// shim:core/text/duration.js


// shim:app/prepare/subjects.js


// lib/app/wait/sight.js
async function lookAt(manifest, settings, store) {
  const single = (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .app_prepare_subjects__singleSubject */ .S5)(manifest, settings);
  const named = single.ok && single.value !== null ? [single.value.tag] : (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .app_prepare_subjects__namedTags */ .As)(manifest, settings);
  const isOpen = single.ok && single.value === null && hasPatterns(manifest);
  const found = new Map(isOpen ? (await store.readReleases()).map((each) => [each.tag, each]) : []);
  const missing = named.filter((tag) => !found.has(tag));
  const read = missing.length === 0 ? /* @__PURE__ */ new Map() : await store.readThese(missing);
  for (const [tag, release] of read)
    if (release !== null)
      found.set(tag, release);
  const chosen = isOpen ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .app_prepare_subjects__chooseSubjects */ .Qq)(manifest, settings, [...found.values()], []) : null;
  const tags = chosen?.ok === true ? chosen.value.map(({ tag }) => tag) : named;
  const sights = [];
  for (const tag of tags) {
    const release = found.get(tag) ?? null;
    const isTagWanted = release === null && settings.createRelease && settings.ref === null;
    sights.push({ tag, release, hasTag: isTagWanted ? await store.hasTag(tag) : null });
  }
  return { sights, unmatched: chosen?.ok === false ? chosen.problems : [] };
}
function hasPatterns({ body }) {
  return body.kind === "links" || body.releases.some(({ kind }) => kind !== "tag");
}
function missingFrom({ sights }, { createRelease }) {
  return sights.filter(({ release, hasTag }) => release === null && (!createRelease || hasTag === false));
}
function printOf({ sights, unmatched }) {
  const releases = sights.map(({ tag, release, hasTag }) => [
    tag,
    hasTag,
    release?.links.map(({ id, name, url, link_type, direct_asset_path }) => [
      id,
      name,
      url,
      link_type,
      direct_asset_path
    ]) ?? null
  ]);
  return JSON.stringify([releases, unmatched.length]);
}

// lib/app/wait/late.js
async function lateProblems(why, view, wasThere, settings, store) {
  if (why === "moving")
    return [stillChanging(view, settings)];
  const problems = [];
  for (const { tag, hasTag } of missingFrom(view, settings)) {
    const isThere = hasTag ?? await store.hasTag(tag);
    problems.push(neverCame(tag, isThere, wasThere, settings));
  }
  const waited = `after ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_duration__shownTime */ .PX)(settings.wait)} of waiting`;
  return [...problems, ...view.unmatched.map((each) => ({ ...each, message: `${each.message} ${waited}` }))];
}
function neverCame(tag, hasTag, wasThere, settings) {
  const waited = `after ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_duration__shownTime */ .PX)(settings.wait)} of waiting`;
  const gone = wasThere ? `${waited}: it was there and was deleted again` : waited;
  const { message, ...rest } = (0,_shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_0__/* .core_run_no_release__noRelease */ .c)(settings.project ?? "", tag, WAYS[String(hasTag)]);
  return { ...rest, message: `${message} ${gone}` };
}
var WAYS = {
  true: "Its git tag is there: check whether the job that creates the release has failed, or raise `wait`.",
  false: "Its git tag is not there either: check whether the mirror or the push that brings it has failed, or raise `wait`.",
  null: "Check whether the job or the mirror that brings it has failed, or raise `wait`."
};
function stillChanging({ sights }, { wait, settle }) {
  const [first] = sights;
  const whose = sights.length === 1 ? `release ${JSON.stringify(first?.tag)}` : "the releases";
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_3__/* .core_problem_problem__error */ .ou)("release-changing", `the links of ${whose} still changed after ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_duration__shownTime */ .PX)(wait)} of waiting`, `Somebody else is writing to it. Run again when that is done, raise \`wait\`, or lower \`settle\` (${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_duration__shownTime */ .PX)(settle)}).`);
}

// lib/app/wait/watch.js
function beginWatch(now) {
  return { begun: now, looks: 0, print: null, since: now, wasThere: false };
}
function afterLook(watch, { print, isThere, ended }) {
  const since = print === watch.print ? watch.since : ended;
  return { ...watch, looks: watch.looks + 1, print, since, wasThere: watch.wasThere || isThere };
}
function judge({ begun, looks, since }, look2, { wait, settle }) {
  const end = begun + wait;
  if (!look2.isThere) {
    const left = end - look2.ended;
    if (left <= 0)
      return { kind: "late", why: "missing" };
    return { kind: "again", after: Math.min(pauseAfter(looks), left) };
  }
  if (settle === 0 || look2.begun - since >= settle)
    return { kind: "over" };
  if (since > end)
    return { kind: "late", why: "moving" };
  return { kind: "again", after: Math.min(SETTLING, Math.max(0, since + settle - look2.ended)) };
}
var FIRST_PAUSE = 2e3;
var LONGEST_PAUSE = 15e3;
var SETTLING = 5e3;
function pauseAfter(looks) {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.5 ** (looks - 1));
}

// lib/app/wait/await-releases.js
var QUIET = 15e3;
async function awaitReleases(manifest, settings, ports) {
  if (!(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .app_prepare_subjects__singleSubject */ .S5)(manifest, settings).ok)
    return [];
  const { store, now, sleep, stop } = ports;
  const say = news(settings, ports);
  let watch = beginWatch(now());
  let isSeen = false;
  for (; ; ) {
    const begun = now();
    const view = await look(manifest, settings, store, watch);
    if (view instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE) {
      if (now() - watch.begun >= settings.wait)
        throw view;
      watch = { ...watch, looks: watch.looks + 1 };
      await sleep(pauseAfter(watch.looks));
    } else {
      const missing = missingFrom(view, settings);
      const isThere = missing.length === 0 && view.unmatched.length === 0;
      if (!isThere && !isSeen)
        await store.checkProject();
      isSeen = true;
      const shown = { isThere, print: printOf(view), begun, ended: now() };
      watch = afterLook(watch, shown);
      const verdict = judge(watch, shown, settings);
      if (verdict.kind === "over")
        return [];
      if (verdict.kind === "late")
        return lateProblems(verdict.why, view, watch.wasThere, settings, store);
      say(view, watch);
      await sleep(verdict.after);
    }
    if (stop.aborted)
      throw new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE("stopped", "The run ended while it waited for the release");
  }
}
async function look(manifest, settings, store, { looks }) {
  try {
    return await lookAt(manifest, settings, store);
  } catch (error) {
    if (looks > 0 && error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_1__/* .ports_store_error__StoreError */ .nE && error.kind === "unreachable")
      return error;
    throw error;
  }
}
function news(settings, { log, now }) {
  let last = "";
  let said = Number.NEGATIVE_INFINITY;
  return (view, watch) => {
    const missing = missingFrom(view, settings);
    const isStill = missing.length === 0 && view.unmatched.length === 0;
    const state = isStill ? `since ${watch.since}` : "missing";
    if (state === last && now() - said < QUIET)
      return;
    const isFirst = last === "";
    last = state;
    said = now();
    const passed = isFirst ? "" : ` (${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_duration__shownTime */ .PX)(now() - watch.begun)} so far)`;
    log.info(`${isStill ? settling(view, settings) : waiting(view, settings)}${passed}`);
  };
}
function waiting(view, settings) {
  const tags = missingFrom(view, settings).map(({ tag }) => JSON.stringify(tag));
  const what = settings.createRelease ? "tag" : "release";
  const names = `${what}${tags.length === 1 ? "" : "s"} ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_2__/* .core_text_quoted__listed */ .s_)(tags.slice(0, SHOWN), "and")}`;
  const more = tags.length > SHOWN ? ` and ${tags.length - SHOWN} more` : "";
  const subject = tags.length === 0 ? "a release that matches" : `${names}${more}`;
  return `Waiting up to ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_duration__shownTime */ .PX)(settings.wait)} for ${subject}`;
}
var SHOWN = 3;
function settling({ sights }, { settle }) {
  const [first] = sights;
  const isNone = sights.length === 1 && first?.release === null;
  const one = isNone ? `Tag ${JSON.stringify(first?.tag)}` : `Release ${JSON.stringify(first?.tag)}`;
  const what = sights.length === 1 ? `${one} is there` : `All ${sights.length} releases are there`;
  return `${what}; waiting until nothing changes for ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_duration__shownTime */ .PX)(settle)}`;
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

/***/ 4962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.cG; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/run/no-release.js





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