"use strict";
exports.id = 167;
exports.ids = [167];
exports.modules = {

/***/ 6167:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryOut: function() { return /* binding */ carryOut; }
/* harmony export */ });
/* harmony import */ var _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(991);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2500);


// shim:app/apply/files.js


// lib/app/apply/news.js
function isCertain({ outcome, certainty }) {
  return outcome.status !== "skipped" && certainty !== "open";
}
var News = class {
  #ports;
  #last;
  /** Of each release the positions of the changes that were passed on. */
  #told;
  #files = /* @__PURE__ */ new Set();
  constructor(start, ports) {
    this.#ports = ports;
    this.#last = start;
    this.#told = start.releases.map(() => /* @__PURE__ */ new Set());
  }
  /** Passes on what an event has brought and no later one will change: what was done, and what GitLab has refused. */
  publish(state, event) {
    if (event.kind === "uploaded" || event.kind === "stopped")
      this.#tellFiles(state);
    for (const [at, release] of this.#touched(state, event)) {
      const before = this.#last.releases[at];
      if (before?.creation.open === "taken" && release.creation.open === null && release.release !== null)
        this.#tellMeeting(release);
      this.#tell(release, at, this.#positions(release, at, event), isCertain);
    }
    this.#last = state;
  }
  /** Passes on the rest. */
  finish(state) {
    this.#tellFiles(state);
    state.releases.forEach((release, at) => {
      this.#tell(release, at, release.entries.keys(), () => true);
    });
  }
  /** The releases that an event is about. */
  #touched({ releases }, event) {
    const touched = () => {
      if (event.kind === "written")
        return event.origins.map(({ release }) => release);
      if (event.kind === "read")
        return event.releases;
      return event.kind === "release-created" ? [event.release] : [];
    };
    return new Map(touched().flatMap((at) => {
      const release = releases[at];
      return release === void 0 ? [] : [[at, release]];
    }));
  }
  /** The changes that an event may have brought to an end: looking at all, for each call, takes long for thousands. */
  #positions({ round, entries }, release, event) {
    if (event.kind !== "written")
      return entries.keys();
    return event.origins.flatMap((origin) => origin.release === release && origin.kind === "task" ? round?.tasks[origin.at]?.shown ?? [] : []);
  }
  #tell({ entries, target }, release, positions, isDue) {
    const told = this.#told[release];
    for (const at of positions) {
      const entry = entries[at] ?? null;
      if (told === void 0 || entry === null || told.has(at) || !isDue(entry))
        continue;
      told.add(at);
      this.#ports.progress.advance(target.tag, entry.outcome);
    }
  }
  #tellFiles({ files, releases }) {
    files.forEach((file, at) => {
      const outcome = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_files__outcomeOf */ .WV)(file);
      if (outcome === null || this.#files.has(at))
        return;
      this.#files.add(at);
      const owner = releases.find(({ needs }) => needs.own.includes(at));
      if (owner !== void 0)
        this.#ports.progress.advance(owner.target.tag, outcome);
    });
  }
  #tellMeeting({ creation, target }) {
    if (creation.isDone)
      return;
    const tag = JSON.stringify(target.tag);
    this.#ports.log.info(`release ${tag} was created by somebody else in the meantime; going on with it`);
  }
};

// shim:app/prepare/targets.js


// shim:app/apply/round.js


// shim:app/apply/run.js


// lib/app/apply/next-read.js
var FRESH = 2e3;
function under(state, command) {
  const isWrite = command.kind === "write" || command.kind === "create-release";
  return {
    state: { ...state, underWay: state.underWay + 1, writing: state.writing + Number(isWrite) },
    commands: [command]
  };
}
function nextLook(state, now) {
  if (state.writing > 0)
    return null;
  const stale = [...state.releases.entries()].filter(([, release]) => wantsLook(release, now));
  if (stale.length === 0)
    return null;
  return nextRead(state, stale, "looking");
}
function wantsLook({ stage, round, readAt }, now) {
  if (stage !== "writing" || round === null)
    return false;
  return round.tasks.some((task, at) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_round__isFree */ .qm)(round, at, NONE) && (now - readAt > FRESH || (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_round__needsLook */ .Qx)(round, task)));
}
var NONE = /* @__PURE__ */ new Set();
function nextReadBack(state) {
  const isBusy = state.releases.some(({ stage }) => !["planned", "written", "over"].includes(stage));
  const written = [...state.releases.entries()].filter(([, { stage }]) => stage === "written");
  return isBusy || written.length === 0 ? null : nextRead(state, written, "reading");
}
function nextRead(state, which, stage) {
  const after = which.reduce((marked, [at]) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_run__change */ .pb)(marked, at, (each) => ({ ...each, stage })), state);
  return under(after, {
    kind: "read",
    releases: which.map(([at]) => at),
    tags: which.map(([, { target }]) => target.tag),
    extent: stage === "looking" ? "some" : "all"
  });
}

// shim:app/apply/release-creation.js


// shim:app/apply/release-events.js


// lib/app/apply/next.js
function enlist(state, isDue) {
  const releases = state.releases.map((release) => isDue(release) ? { ...release, stage: "files" } : release);
  return { ...state, releases };
}
function next(given, now, batchSize) {
  const commands = [];
  let state = given;
  const begin = (found) => {
    if (found === null || found.commands.length === 0)
      return false;
    state = found.state;
    for (const command of found.commands)
      commands.push(command);
    return true;
  };
  const canBegin = () => !state.isStopped && state.underWay < state.config.concurrency;
  while (canBegin() && begin(nextFile(state)))
    ;
  state = withFilesThere(state);
  while (canBegin() && begin(nextCreation(state)))
    ;
  while (canBegin() && begin(nextWrite(state, now, batchSize)))
    ;
  if (canBegin())
    begin(nextLook(state, now));
  if (canBegin())
    begin(nextReadBack(state));
  return { state, commands };
}
function nextFile(state) {
  const needed = state.releases.flatMap(({ stage, needs }) => stage === "files" ? [...needs.files.values()] : []);
  const at = needed.find((each) => state.files[each]?.state === "waiting");
  const file = at === void 0 ? void 0 : state.files[at];
  if (at === void 0 || file === void 0)
    return null;
  const files = state.files.with(at, { ...file, state: "sent" });
  return under({ ...state, files }, { kind: "upload", file: at, planned: file.planned, upload: file.upload });
}
function withFilesThere(state) {
  const { files, config } = state;
  if (!state.releases.some(({ stage }) => stage === "files"))
    return state;
  const releases = state.releases.map((release) => {
    if (release.stage !== "files" || !(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_files__areOver */ .bY)(release.needs, files))
      return release;
    return release.release === null ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_release_creation__beginCreation */ .ZF)(release, files) : (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_release_events__beginRound */ .M0)(release, release.shown.plan, files, config);
  });
  return { ...state, releases };
}
function nextCreation(state) {
  const release = state.releases.findIndex(({ stage }) => stage === "missing");
  const found = state.releases[release];
  if (found === void 0)
    return null;
  const { tag } = found.target;
  return under((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_run__change */ .pb)(state, release, _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_release_creation__creationSent */ .uF), {
    kind: "create-release",
    release,
    tag,
    links: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_prepare_targets__creatableLinks */ .B4)(found.target),
    ref: state.config.ref,
    page: found.target.page ?? null
  });
}
function nextWrite(state, now, batchSize) {
  const ahead = state.releases.reduce((sum, { round }) => sum + (round?.waiting ?? 0), 0);
  const restored = nextVictim(state);
  if (restored !== null)
    return restored;
  if (ahead === 0)
    return null;
  const size = Math.max(1, batchSize(ahead));
  const origins = [];
  const calls = [];
  const ids = /* @__PURE__ */ new Set();
  let after = state;
  state.releases.forEach((release, position) => {
    if (calls.length >= size || release.stage !== "writing" || now - release.readAt > FRESH)
      return;
    const free = freeTasks(release, size - calls.length, ids);
    const tasks = wholeChains(release, free, size, calls.length > 0);
    for (const at of tasks) {
      const task = release.round?.tasks[at];
      if (task === void 0)
        continue;
      origins.push({ release: position, kind: "task", at });
      calls.push(task.call);
    }
    if (tasks.length > 0)
      after = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_run__change */ .pb)(after, position, (each) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_release_events__sent */ .l9)(each, tasks));
  });
  return calls.length === 0 ? null : under(after, { kind: "write", origins, calls });
}
function freeTasks({ round }, most, ids) {
  if (round === null || round.waiting === 0)
    return [];
  const found = /* @__PURE__ */ new Set();
  for (let at = round.first; at < round.tasks.length && found.size < most; at += 1) {
    const task = round.tasks[at];
    if (task === void 0 || (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_round__needsLook */ .Qx)(round, task))
      continue;
    const { call } = task;
    if (call.kind !== "create" && ids.has(call.id) || !(0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_round__isFree */ .qm)(round, at, found)) {
      if (task.follows !== null)
        break;
      continue;
    }
    found.add(at);
    if (call.kind !== "create")
      ids.add(call.id);
  }
  return [...found];
}
function wholeChains({ round }, free, size, hasOthers) {
  const last = free.at(-1);
  const chain = last === void 0 ? null : round?.tasks[last]?.chain ?? null;
  if (round === null || last === void 0 || chain === null || round.tasks[last + 1]?.chain !== chain)
    return free;
  const start = free.findIndex((at) => round.tasks[at]?.chain === chain);
  const isBegun = round.tasks[(free[start] ?? 0) - 1]?.chain === chain;
  const length = round.tasks.filter((task) => task.chain === chain).length;
  const isFirst = start === 0 && !hasOthers;
  return isBegun || isFirst || length > size ? free : free.slice(0, start);
}
function nextVictim(state) {
  for (const [position, release] of state.releases.entries()) {
    const at = release.victims.findIndex((victim2) => victim2.state === "waiting");
    const victim = release.victims[at];
    if (victim === void 0)
      continue;
    const victims = release.victims.with(at, { ...victim, state: "sent" });
    return under((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_run__change */ .pb)(state, position, (each) => ({ ...each, victims, remaining: null })), {
      kind: "write",
      origins: [{ release: position, kind: "victim", at }],
      calls: [{ kind: "create", tag: release.target.tag, link: victim.link }]
    });
  }
  return null;
}

// lib/app/apply/upload-once.js
var ATTEMPTS = 3;
async function uploadOnce({ file, address, mayReplace }, { packages, contents }, onBytes) {
  for (let attempt = 1; ; attempt += 1) {
    if (!mayReplace) {
      const there = await listed(address, packages);
      if (there !== null && there.sha256 !== file.sha256)
        throw appeared(address);
      if (there !== null)
        return;
    }
    const sent = await send(file, address, packages, contents, onBytes);
    if (sent.sha256 === file.sha256)
      return;
    const kept = sent.error === null || OPEN.has(sent.error.kind) ? await keptAfter(sent.error, address, packages) : null;
    if (kept === file.sha256)
      return;
    if (sent.error === null)
      throw (sent.sha256 ?? kept) === null ? unproved(address) : corrupted(address);
    if (sent.error.kind !== "unclear" || attempt >= ATTEMPTS)
      throw sent.error;
  }
}
var OPEN = /* @__PURE__ */ new Set(["unclear", "taken"]);
async function send(file, address, packages, contents, onBytes) {
  const open = contents.open(file, onBytes);
  try {
    const stored = await packages.putFile(address, file.size, () => open.stream());
    return { sha256: stored?.sha256 ?? null, error: null };
  } catch (error) {
    if (!(error instanceof _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE))
      throw error;
    const { fault } = open;
    if (fault === null)
      return { sha256: null, error };
    const hint = fault.hint === void 0 ? {} : { hint: fault.hint };
    throw new _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("refused", fault.message, hint);
  }
}
async function keptAfter(open, address, packages) {
  try {
    return await keptSum(address, packages);
  } catch (error) {
    if (!(error instanceof _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE))
      throw error;
    const before = open === null ? "it was sent" : open.message;
    throw new _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unclear", `${before}; it may be in the registry, which could not be read: ${error.message}`, {
      hint: "Run again: a file that is there is not sent twice."
    });
  }
}
async function keptSum(address, packages) {
  return (await listed(address, packages))?.sha256 ?? null;
}
async function listed(address, packages) {
  const files = await packages.listFiles(address);
  return files?.find(({ path }) => path === address.path) ?? null;
}
function appeared({ path }) {
  const message = `somebody else has put another file ${path} into the package since the plan was made`;
  return new _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("refused", message, {
    hint: "A published file keeps its contents. Use another version, or set replace to true in upload"
  });
}
function corrupted({ path }) {
  return new _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unexpected", `GitLab does not have ${path} as it was sent: its sha256 is another one`, {
    hint: "Something between here and GitLab may change what it passes on. Run again"
  });
}
function unproved({ path }) {
  return new _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("unexpected", `GitLab accepted ${path} but reported no sha256 for it, so its content cannot be verified`, {
    hint: "Check the package registry of the project; very old versions of GitLab report no checksums"
  });
}

// lib/app/apply/drive.js
function carryOut(run, isDue, ports) {
  return drive(enlist(run, isDue), ports);
}
function drive(start, ports) {
  let state = start;
  const news = new News(start, ports);
  return new Promise((resolve, reject) => {
    const take = (event) => {
      state = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_run__step */ .t)(state, event);
      news.publish(state, event);
      advance();
    };
    const advance = () => {
      if (ports.stop.aborted && !state.isStopped)
        state = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .app_apply_run__step */ .t)(state, { kind: "stopped" });
      const chosen = next(state, ports.now(), (ahead) => ports.store.batchSize(ahead));
      ({ state } = chosen);
      for (const command of chosen.commands)
        perform(command, ports).then(guarded, reject);
      if (state.underWay > 0)
        return;
      news.finish(state);
      resolve(state);
    };
    const guarded = (event) => {
      try {
        take(event);
      } catch (error) {
        reject(error);
      }
    };
    advance();
  });
}
async function perform(command, ports) {
  const { store } = ports;
  switch (command.kind) {
    case "write":
      return { kind: "written", origins: command.origins, answers: await store.writeBatch(command.calls) };
    case "create-release": {
      const { release, tag, links, ref, page } = command;
      const error = await failureOf(store.createRelease(tag, links, ref, page));
      return { kind: "release-created", release, error };
    }
    case "read":
      return readAgain(command, ports);
    case "upload":
      return { kind: "uploaded", file: command.file, outcome: await upload(command, ports) };
    default:
      return command;
  }
}
async function failureOf(call) {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE)
      return error;
    throw error;
  }
}
var LONG_READ = 1e3;
async function readAgain({ releases, tags, extent }, { store, now }) {
  const begun = now();
  try {
    const found = await (extent === "all" ? store.readThese(tags) : store.readSome(tags));
    const ended = now();
    return { kind: "read", releases, found, at: ended - begun > LONG_READ ? ended : begun };
  } catch (error) {
    if (!(error instanceof _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE))
      throw error;
    return { kind: "read", releases, found: error, at: begun };
  }
}
var GIVEN_UP = "it was given up while it was sent; the registry may have it. Run again to find out and go on";
async function upload({ planned, upload: shown }, { packages, contents, progress }) {
  const about = { action: "upload", name: planned.address.path };
  let isBegun = false;
  try {
    await uploadOnce(planned, { packages, contents }, (sent) => {
      isBegun = true;
      progress.transfer(shown, sent);
    });
    return { ...about, status: "done" };
  } catch (error) {
    if (!(error instanceof _shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE))
      throw error;
    if (error.kind !== "stopped")
      return { ...about, status: "failed", error: (0,_shared_3ZLUJAKY_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__sentenceOf */ .aH)(error) };
    return isBegun ? { ...about, status: "failed", error: GIVEN_UP } : { ...about, status: "skipped" };
  }
}



/***/ }),

/***/ 991:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Jj; },
/* harmony export */   eN: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eN; },
/* harmony export */   k$: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.k$; },
/* harmony export */   nE: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nE; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:ports/store-error.js





/***/ })

};
;