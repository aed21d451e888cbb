"use strict";
exports.id = 719;
exports.ids = [719];
exports.modules = {

/***/ 6719:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareSaved: function() { return /* binding */ prepareSaved; }
/* harmony export */ });
/* harmony import */ var _shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9215);
/* harmony import */ var _shared_U4A6MURU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2785);
/* harmony import */ var _shared_IYE5QFAM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7505);
/* harmony import */ var _shared_EQFGD2FX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1077);
/* harmony import */ var _shared_WJUPWBNG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5870);
/* harmony import */ var _shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4186);
/* harmony import */ var _shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4600);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7392);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2500);










// lib/core/saved/open.js
var SAVE = "Save one with `release-links plan --out FILE`, and pass that file on as it is.";
function openPlan(text, file, digestOf2) {
  const document = parsed(text);
  if (document === void 0)
    return failed(invalid(file, "it is not JSON"));
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_8__/* .core_record__isRecord */ .HL)(document) || document["format"] !== _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB)
    return failed(otherProgram(document, file));
  const { digest, ...body } = document;
  if (body["version"] !== _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT_VERSION */ .Hp)
    return failed(otherVersion(body["version"], file));
  if (typeof digest !== "string" || digest !== digestOf2(body))
    return failed(damaged(file));
  try {
    const plan = _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .SAVED_PLAN */ .ce.read(body, "");
    const own = contradiction(plan);
    return own === null ? { ok: true, value: { plan, digest }, warnings: [] } : failed(invalid(file, own));
  } catch (thrown) {
    if (!(thrown instanceof _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .Mismatch */ .DH))
      throw thrown;
    return failed(invalid(file, `${thrown.at}: expected ${thrown.expected}`));
  }
}
function contradiction(plan) {
  for (const release of plan.releases) {
    if (hasTwins(release.current))
      continue;
    const links = release.current.map((link, id) => ({ ...link, id, direct_asset_url: link.url }));
    const again = (0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .planAgain */ .Gj)(release, links, plan.order);
    const isSame = JSON.stringify((0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .savedChanges */ .Fy)(again)) === JSON.stringify(release.changes);
    if (!isSame || again.conflicts.length > 0)
      return `the changes of release ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(release.tag)} do not follow from its links; another version of release-links may have saved it`;
  }
  const tags = plan.releases.map(({ tag }) => tag);
  return new Set(tags).size === tags.length ? null : "a release is in it twice";
}
function hasTwins(links) {
  return _shared_WJUPWBNG_js__WEBPACK_IMPORTED_MODULE_5__/* .core_link__CLAIM_FIELDS */ .VC.some((field) => {
    const values = links.map((link) => link[field]).filter((value) => value !== null);
    return new Set(values).size < values.length;
  });
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function failed(problem) {
  return { ok: false, problems: [problem] };
}
function invalid(file, why) {
  return (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__error */ .ou)("plan-file-invalid", `${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(file)} is not a saved plan: ${why}`, SAVE);
}
function otherProgram(document, file) {
  if ((0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_8__/* .core_record__isRecord */ .HL)(document) && "dry_run" in document && "releases" in document)
    return invalid(file, "it is the report that --format json prints");
  return invalid(file, `it is JSON of something else: the key \`format\` is not ${JSON.stringify(_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT */ .uB)}`);
}
function otherVersion(version, file) {
  const found = typeof version === "number" ? version : "no number";
  return (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__error */ .ou)("plan-file-version", `${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(file)} is a saved plan of format version ${found}; this version of release-links reads ${_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT_VERSION */ .Hp}`, "Use one version of release-links to plan and to apply.");
}
function damaged(file) {
  return (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__error */ .ou)("plan-file-damaged", `the digest in ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(file)} does not match its contents: the file was changed after it was saved`, "A saved plan is applied as it is or not at all. Change the manifest, and plan again.");
}

// shim:core/plan/matching.js


// lib/core/saved/stale.js
function since(subject, verb, detail = "") {
  return `${subject} ${verb} since the plan was saved${detail === "" ? "" : `: ${detail}`}`;
}
function differencesOf(saved, links, order) {
  const release = `release ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(saved.tag)}`;
  if (links === null)
    return saved.exists ? [since(release, "was deleted")] : [];
  if (!saved.exists)
    return [since(release, "was created")];
  if (JSON.stringify((0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .savedLinks */ .dY)(links, "any")) !== JSON.stringify((0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .savedLinks */ .dY)(saved.current, "any"))) {
    const found = linkDifferences(saved.current, links, release);
    return found.length > 0 ? found : [since(`the links of ${release}`, "were changed")];
  }
  return isSamePlan(saved, links, order) ? [] : [since(`the order of the links of ${release}`, "was changed")];
}
function isSamePlan(saved, links, order) {
  const isSameOrder = order !== "strict" || JSON.stringify((0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .savedLinks */ .dY)(links, order)) === JSON.stringify(saved.current);
  return isSameOrder && JSON.stringify((0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .savedChanges */ .Fy)((0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .planAgain */ .Gj)(saved, links, order))) === JSON.stringify(saved.changes);
}
function linkDifferences(before, now, release) {
  const { pairs, created, left } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_plan_matching__matchLinks */ .oU)(before, now);
  const about = ({ name }) => `link ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(name)} of ${release}`;
  return [
    ...pairs.flatMap(([was, is]) => {
      const fields = (0,_shared_WJUPWBNG_js__WEBPACK_IMPORTED_MODULE_5__/* .core_link__changedFields */ .aH)(was, is);
      if (fields.length === 0)
        return [];
      const changes = fields.map((field) => `${field} ${shownValue(was, field)} \u2192 ${shownValue(is, field)}`);
      return [since(about(was), "was changed", `${changes.join(", ")}${hidden(was, is, fields)}`)];
    }),
    ...created.map((link) => since(about(link), "was removed", contentOf(link))),
    ...left.map((link) => since(about(link), "was added", contentOf(link)))
  ];
}
function contentOf(link) {
  const path = link.direct_asset_path === null ? "" : `, direct_asset_path ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(link.direct_asset_path)}`;
  return `url ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(link.url)}, link_type ${link.link_type}${path}`;
}
function shownValue(link, field) {
  const value = link[field];
  return value === null ? "(none)" : field === "link_type" ? value : (0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(value);
}
function hidden(was, is, fields) {
  const isHidden = fields.includes("url") && shownValue(was, "url") === shownValue(is, "url");
  return isHidden ? " (they differ in credentials, or beyond what is shown)" : "";
}

// lib/app/saved/given-limits.js
function beyondLimits(plan, settings) {
  return [...elsewhere(plan, settings), ...otherReleases(plan, settings), ...otherRef(plan, settings)];
}
function elsewhere(plan, settings) {
  const { gitlabUrl, project, facts } = settings;
  if (plan.gitlab_url !== gitlabUrl)
    return [
      mismatch(`the saved plan is for ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(plan.gitlab_url)}, and this run is for ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(gitlabUrl)}`)
    ];
  const isOwn = (name) => name?.toLowerCase() === plan.project.toLowerCase();
  if ([project, facts.path, facts.id].some(isOwn))
    return [];
  const own = (0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)((0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j1)(settings));
  return [
    mismatch(`the saved plan is for project ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(plan.project)}, and this run is for ${own}`, "Apply it to the project that it was made for, and name the project as the plan does.")
  ];
}
function otherReleases({ releases }, { limits, tags }) {
  const isMeant = (tag) => (limits.tag === null || tag === limits.tag) && (tags.length === 0 || tags.some((pattern) => (0,_shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__/* .core_pattern_wildcard__matches */ .H)(pattern, tag)));
  return releases.filter(({ tag }) => !isMeant(tag)).map(({ tag }) => {
    const input = limits.tag === null ? `tags ${tags.join(", ")}` : `tag ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(limits.tag)}`;
    return mismatch(`the saved plan is about release ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(tag)}, which the input ${input} does not name`);
  });
}
function otherRef({ ref }, { limits }) {
  if (limits.ref === null || limits.ref === ref)
    return [];
  const saved = ref === null ? "has none" : `has ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(ref)}`;
  return [mismatch(`the input ref is ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(limits.ref)}, and the saved plan ${saved}`)];
}
function forbiddenChanges(tag, { changes }, settings) {
  return changes.flatMap((change) => {
    const input = forbiddenBy(change, settings);
    if (input === null)
      return [];
    const what = `would ${change.action} link ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)((0,_shared_EQFGD2FX_js__WEBPACK_IMPORTED_MODULE_4__/* .core_plan_plan__changeName */ .Xw)(change))} of release ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(tag)}`;
    return [mismatch(`the saved plan ${what}, which the input ${input} of this run does not allow`)];
  });
}
function forbiddenBy(change, { only, ignore, prune }) {
  const names = [
    ...change.action === "create" ? [] : [change.before.name],
    ...change.action === "delete" ? [] : [change.after.name]
  ];
  if (!prune && change.action === "delete")
    return "prune";
  if (!names.some((name) => (0,_shared_EQFGD2FX_js__WEBPACK_IMPORTED_MODULE_4__/* .core_plan_plan__isInScope */ .Dz)(name, { only, ignore: [], prune: true })))
    return "only";
  return names.some((name) => ignore.some((pattern) => (0,_shared_JVHXF3K6_js__WEBPACK_IMPORTED_MODULE_0__/* .core_pattern_wildcard__matches */ .H)(pattern, name))) ? "ignore" : null;
}
var AGREE = "Give both jobs the same inputs, or plan again.";
function mismatch(message, hint = AGREE) {
  return (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__error */ .ou)("plan-file-mismatch", message, hint);
}

// shim:core/desired/package-address.js


// shim:core/text/append.js


// lib/app/saved/saved-files.js
async function findFiles({ releases }, place, { packages, contents }, concurrency) {
  const files = [
    ...new Map(releases.flatMap((release) => release.files).map((each) => [keyOf(each), each])).values()
  ];
  const limit = (0,_shared_IYE5QFAM_js__WEBPACK_IMPORTED_MODULE_3__/* .pLimit */ .c)(concurrency);
  const versions = new Map(files.map((file) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_desired_package_address__packageKey */ .GZ)(addressOf(file)), addressOf(file)]));
  const listed = new Map(await Promise.all([...versions].map(async ([key, version]) => [key, await limit(() => packages.listFiles(version))])));
  const problems = [];
  const differences = [];
  for (const file of files) {
    const there = listed.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_desired_package_address__packageKey */ .GZ)(addressOf(file)))?.find(({ path }) => path === file.name);
    (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_append__append */ .RT)(differences, registryDifferences(file, there));
    if (file.state === "there")
      continue;
    if (file.text !== null) {
      (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_append__append */ .RT)(differences, fileDifferences(file, contents.fromText(file.path, file.text)));
      continue;
    }
    const measured = await contents.measure(file.path);
    if (measured.ok)
      (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_append__append */ .RT)(differences, fileDifferences(file, measured.value));
    else
      (0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_text_append__append */ .RT)(problems, measured.problems);
  }
  const planned2 = new Map(files.map((file) => [keyOf(file), plannedFile(file, place)]));
  const uploads = releases.map((release) => new Map(release.files.map((file) => [file.link, planned2.get(keyOf(file)) ?? plannedFile(file, place)])));
  return (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__resultOf */ .Gq)({ uploads, differences }, problems);
}
function keyOf(file) {
  return `${(0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .core_desired_package_address__packageKey */ .GZ)(addressOf(file))} ${file.name}`;
}
function addressOf(file) {
  const { project, package: name, version, name: path } = file;
  return { ...project !== null && { project }, package: name, version, path };
}
function plannedFile(saved, place) {
  const { path, text, size, sha256, state, replace, present } = saved;
  return {
    file: { path, size, sha256, ...text !== null && { text } },
    address: addressOf(saved),
    state,
    mayReplace: replace,
    present,
    place
  };
}
function fileDifferences(saved, now) {
  const changes = [
    ...saved.size === now.size ? [] : [`size ${saved.size} \u2192 ${now.size}`],
    ...saved.sha256 === now.sha256 ? [] : [`sha256 ${saved.sha256} \u2192 ${now.sha256}`]
  ];
  return changes.length === 0 ? [] : [since(`file ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(saved.path)}`, "was changed", changes.join(", "))];
}
function registryDifferences(saved, now) {
  const { name, state, present } = saved;
  const file = `file ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(name)} of package ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(saved.package)} ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__quoted */ .r4)(saved.version)}`;
  if (state === "new")
    return now === void 0 ? [] : [since(file, "was added to the package registry")];
  if (now === void 0)
    return [since(file, "was removed from the package registry")];
  if (now.sha256 === present)
    return [];
  const sums = `sha256 ${present ?? "(not known)"} \u2192 ${now.sha256 ?? "(not known)"}`;
  return [since(file, "was changed in the package registry", sums)];
}

// lib/app/saved/prepare-saved.js
async function prepareSaved(file, settings, ports) {
  const text = await ports.workspace.readPlanFile(file);
  if (!text.ok)
    return text;
  const signed = openPlan(text.value, file, _shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol);
  if (!signed.ok)
    return signed;
  const { plan, digest } = signed.value;
  const refused = [...beyondLimits(plan, settings), ...(0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .digestProblems */ .bv)(digest, settings)];
  if (refused.length > 0)
    return { ok: false, problems: refused };
  return compare(signed.value, file, settings, ports);
}
async function compare(signed, file, settings, ports) {
  const { plan } = signed;
  const readAt = ports.now();
  const found = await readReleases(plan, ports);
  const place = { file, line: 1, column: 1, length: 1, lineText: "" };
  const files = await findFiles(plan, place, ports, settings.concurrency);
  if (!files.ok)
    return files;
  const differences = [
    ...plan.releases.flatMap((release) => differencesOf(release, found.get(release.tag)?.links ?? null, plan.order)),
    ...files.value.differences
  ];
  if (differences.length > 0)
    return { ok: false, problems: stalePlan(differences) };
  const releases = plan.releases.map((saved) => planned(saved, plan.order, found.get(saved.tag) ?? null, place, readAt));
  const problems = releases.flatMap(({ target, plan: each }) => forbiddenChanges(target.tag, each, settings));
  if (problems.length > 0)
    return { ok: false, problems };
  const createRelease = plan.releases.some(({ exists }) => !exists);
  const value = {
    signed,
    releases,
    uploads: files.value.uploads,
    desired: releases.flatMap(({ target }) => target.desired),
    objections: [],
    settings: { ...settings, createRelease, ref: plan.ref, order: plan.order }
  };
  return { ok: true, value, warnings: settings.notices };
}
async function readReleases({ releases }, { store }) {
  const [first, second] = releases.map(({ tag }) => tag);
  const found = first !== void 0 && second === void 0 ? /* @__PURE__ */ new Map([[first, await store.readRelease(first)]]) : await store.readThese(releases.map(({ tag }) => tag));
  if (releases.some(({ tag }) => (found.get(tag) ?? null) === null))
    await store.checkProject();
  return found;
}
function planned(saved, order, current, place, readAt) {
  const { tag, ignore, only, prune } = saved;
  const desired = saved.desired.map((link) => ({ ...link, place, source: null }));
  const plan = (0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .planAgain */ .Gj)(saved, current?.links ?? [], order);
  const page = saved.page && pageOf(saved.page);
  return {
    target: { tag, desired, policy: { ignore, only, prune, ...(0,_shared_HJMT7WP2_js__WEBPACK_IMPORTED_MODULE_1__/* .orderPolicy */ .nf)(order) }, page },
    current,
    plan,
    readAt
  };
}
function pageOf({ name, description, milestones, released_at }) {
  return { name, description, milestones, releasedAt: released_at };
}
var MOST = 50;
function stalePlan(differences) {
  const rest = differences.length - MOST;
  const shown = differences.slice(0, MOST);
  const all = rest > 0 ? [...shown, `there ${rest === 1 ? "is" : "are"} ${(0,_shared_XW3P6MKH_js__WEBPACK_IMPORTED_MODULE_7__/* .core_text_quoted__counted */ .Zf)(rest, "more difference")}`] : shown;
  return all.map((message, at) => at === all.length - 1 ? (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__error */ .ou)("stale-plan", message, AGAIN) : (0,_shared_EMKKRNVP_js__WEBPACK_IMPORTED_MODULE_6__/* .core_problem_problem__error */ .ou)("stale-plan", message));
}
var AGAIN = "Nothing was written. Plan again, look through the new plan, and apply that.";



/***/ }),

/***/ 7505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ pLimit; }
/* harmony export */ });
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
  const run = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
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
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
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




/***/ }),

/***/ 598:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.HF; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/pattern/wildcard.js





/***/ })

};
;