"use strict";
exports.id = 4971;
exports.ids = [4971];
exports.modules = {

/***/ 4971:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   carryOut: function() { return /* binding */ carryOut; }
/* harmony export */ });
/* harmony import */ var _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5157);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1917);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3825);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7225);






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
      const outcome = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_files__outcomeOf */ .WV)(file);
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
    this.#ports.log.info(`release ${tag} was created by somebody else in the meantime; continuing with it`);
  }
};

// shim:app/prepare/targets.js


// shim:app/apply/shown.js


// lib/app/apply/outcomes.js
function noteEnding(entries, at, change, ending, certainty) {
  if (at < 0)
    return entries;
  const known = entries[at] ?? null;
  if (known !== null && ending.status === "skipped")
    return entries;
  const isOurs = ending.status === "unchanged" && (known?.outcome.status === "done" || known?.outcome.status === "failed" && (known.certainty === "open" || known.isDisproved));
  const end = isOurs ? { status: "done" } : ending;
  const outcome = { action: change.action, name: (0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__/* .core_plan_plan__changeName */ .Xw)(change), ...end };
  return entries.with(at, { outcome, certainty, isDisproved: false });
}
function correct(entries, shown, links, remaining) {
  const names = new Set(links.map(({ name }) => name));
  const contents = new Set(links.map(_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__contentOf */ .Xn));
  const inPlace = new Set(remaining.unchanged.map(({ name }) => name));
  const moves = remaining.changes.filter(({ action }) => action === "move");
  const asDesired = /* @__PURE__ */ new Set([...inPlace, ...moves.map(_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__/* .core_plan_plan__changeName */ .Xw)]);
  return entries.map((entry, at) => {
    const change = shown.changes[at];
    if (entry === null || change === void 0)
      return entry;
    const { action, name } = entry.outcome;
    const holds = change.action === "delete" ? !names.has(name) : change.action === "move" ? inPlace.has(name) : (
      // One that `only` names by the name it had is unmanaged under its new one.
      asDesired.has(name) || contents.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__contentOf */ .Xn)(change.after))
    );
    const ending = endingAfter(entry, holds, change, contents);
    if (ending === null)
      return entry;
    const isDisproved = ending.status === "failed" && entry.outcome.status === "done";
    return { ...entry, isDisproved, outcome: { action, name, ...ending } };
  });
}
function endingAfter({ outcome, certainty, isDisproved }, holds, change, contents) {
  switch (outcome.status) {
    case "done":
    case "unchanged":
      if (change.action === "delete") {
        const isBack = outcome.status === "done" && certainty !== "open" ? contents.has((0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__contentOf */ .Xn)(change.before)) : !holds;
        return isBack ? { status: "failed", error: BACK_AGAIN } : null;
      }
      return holds ? null : { status: "failed", error: change.action === "move" ? NOT_IN_PLACE : NOT_THERE };
    case "failed":
      if (!holds || certainty === "final")
        return null;
      return { status: certainty === "judged" && !isDisproved ? "unchanged" : "done" };
    case "skipped":
      return null;
    default:
      return outcome;
  }
}
var BACK_AGAIN = "it is there again: somebody else is writing to this release. Run again when they are done";
var NOT_THERE = "GitLab accepted it, but the release does not have it as it was sent. Either somebody else changed it again, or this version of GitLab does not store all of it";
var NOT_IN_PLACE = "GitLab accepted it, but does not list the links in the order of the manifest. Somebody else may write to this release at the same time; run again when they are done";
var HALFWAY = {
  status: "failed",
  error: "it was moved out of the way of another link and leads to its new file already, but its own change was not sent. Run again to finish it"
};
var ROW_GIVEN_AWAY = {
  status: "failed",
  error: "it had to leave its place for another link, and was not written to its new one. Run again to finish it"
};
var ROW_IN_DOUBT = {
  status: "failed",
  error: "another link was sent to its place, and whether it has it is not known, so it was not written to its new one. Run again to finish it"
};

// lib/app/apply/round.js
function openRound(plan, tasks, isReread) {
  return {
    plan,
    tasks,
    marks: tasks.map(() => "waiting"),
    returns: tasks.map(() => 0),
    first: 0,
    lastFrom: tasks.filter(({ isLast }) => !isLast).length,
    hasFailed: false,
    waiting: tasks.length,
    underWay: 0,
    isReread,
    isDirty: false,
    isHalted: false,
    isChainEnded: false,
    doubtful: /* @__PURE__ */ new Set(),
    refused: /* @__PURE__ */ new Set(),
    skipped: /* @__PURE__ */ new Set()
  };
}
function isOver({ waiting, underWay }) {
  return waiting === 0 && underWay === 0;
}
function mark(round, at, next2) {
  const before = round.marks[at] ?? "waiting";
  const marks = round.marks.with(at, next2);
  let { first } = round;
  while (first < marks.length && marks[first] !== "waiting" && marks[first] !== "sent")
    first += 1;
  const count = (which) => Number(next2 === which) - Number(before === which);
  return {
    ...round,
    marks,
    first: next2 === "waiting" ? Math.min(first, at) : first,
    waiting: round.waiting + count("waiting"),
    underWay: round.underWay + count("sent"),
    hasFailed: round.hasFailed || next2 === "failed" && at < round.lastFrom,
    isDirty: round.isDirty || next2 === "sent" && at < round.lastFrom
  };
}
function isFree(round, at, together) {
  const task = round.tasks[at];
  if (task === void 0 || round.marks[at] !== "waiting")
    return false;
  if (task.isLast && (round.hasFailed || round.first < round.lastFrom))
    return false;
  const { follows } = task;
  const before = follows === null ? "done" : round.marks[follows];
  const isTurn = before === "done" || before === "failed" || follows !== null && together.has(follows);
  return isTurn && task.waitsFor.every((on) => round.marks[on] === "done" || together.has(on));
}
function needsLook({ isReread, isDirty }, { kind, isLast, removes }) {
  if (removes !== null)
    return !isReread;
  return kind === "delete" && (!isReread || isLast && isDirty);
}
function endTask({ round, entries }, at, ending, certainty) {
  const task = round.tasks[at];
  if (task === void 0)
    return { round, entries };
  const isDone = ending.status === "done" || ending.status === "unchanged";
  const end = ending.status === "skipped" ? halfway(round, task) ?? ending : ending;
  const ended = noteEnding(entries, task.shown, task.shownChange, end, certainty);
  const { removes } = task;
  return {
    round: mark(round, at, isDone ? "done" : "failed"),
    // The link whose row this was has gone with it, or has not.
    entries: removes === null ? ended : noteEnding(ended, removes.shown, removes.change, end, certainty)
  };
}
function halfway({ tasks, marks, doubtful }, { kind, change, waitsFor, chain }) {
  if (chain === null) {
    const isParked = kind === "update" && waitsFor.some((on) => tasks[on]?.change === change && marks[on] === "done");
    return isParked ? HALFWAY : null;
  }
  if (change.action === "create")
    return null;
  const { id } = change.before;
  const toItsRow = [...tasks.keys()].filter((at) => {
    const call = tasks[at]?.call;
    return call !== void 0 && call.kind !== "create" && call.id === id;
  });
  if (toItsRow.some((at) => marks[at] === "done"))
    return ROW_GIVEN_AWAY;
  return toItsRow.some((at) => marks[at] === "sent" || doubtful.has(at)) ? ROW_IN_DOUBT : null;
}
function skipBlocked(state) {
  let { round, entries } = state;
  for (let at = round.first; at < round.tasks.length; at += 1) {
    if (round.marks[at] !== "waiting" || !isBlocked(round, at))
      continue;
    ({ round, entries } = skip({ round, entries }, at));
  }
  return { round, entries };
}
function isBlocked(round, at) {
  const task = round.tasks[at];
  if (task === void 0 || round.isHalted || task.isLast && round.hasFailed)
    return true;
  if ((task.follows !== null || task.chain !== null) && round.isChainEnded)
    return true;
  return task.waitsFor.some((on) => round.marks[on] === "failed");
}
function skip(state, at) {
  const task = state.round.tasks[at];
  if (task === void 0)
    return state;
  const { round, entries } = endTask(state, at, { status: "skipped" }, "open");
  return { entries, round: { ...round, skipped: /* @__PURE__ */ new Set([...round.skipped, task.change]) } };
}
function withhold(state, names) {
  if (names.size === 0)
    return state;
  let next2 = state;
  state.round.tasks.forEach(({ change, kind }, at) => {
    if (kind === "delete" || names.has((0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__/* .core_plan_plan__changeName */ .Xw)(change)))
      next2 = skip(next2, at);
  });
  return skipBlocked(next2);
}

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
  return round.tasks.some((task, at) => isFree(round, at, NONE2) && (now - readAt > FRESH || needsLook(round, task)));
}
var NONE2 = /* @__PURE__ */ new Set();
function nextReadBack(state) {
  const isBusy = state.releases.some(({ stage }) => !["planned", "written", "over"].includes(stage));
  const written = [...state.releases.entries()].filter(([, { stage }]) => stage === "written");
  return isBusy || written.length === 0 ? null : nextRead(state, written, "reading");
}
function nextRead(state, which, stage) {
  const after = which.reduce((marked, [at]) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_run__change */ .pb)(marked, at, (each) => ({ ...each, stage })), state);
  return under(after, {
    kind: "read",
    releases: which.map(([at]) => at),
    tags: which.map(([, { target }]) => target.tag),
    extent: stage === "looking" ? "some" : "all"
  });
}

// lib/app/apply/release-creation.js
function beginCreation(state, files) {
  const begun = { ...state, isApplied: true, stage: "missing" };
  if ((0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_files__withheldNames */ .Cf)(state.needs, files).size === 0)
    return begun;
  return { ...endAll(begun, { status: "skipped" }, "open"), ...HALTED };
}
function creationSent(state) {
  const creation = { ...state.creation, open: null };
  return { ...state, stage: "creating", rounds: state.rounds + 1, creation, remaining: null };
}
function creationAnswered(state, error) {
  const written = { ...state, stage: "written" };
  if (error === null)
    return { ...endAll(written, { status: "done" }, "judged"), creation: { ...CREATION, isDone: true } };
  const failed = { status: "failed", error: (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__sentenceOf */ .aH)(error) };
  switch (error.kind) {
    case "taken":
      return { ...endAll(written, failed, "open"), creation: { ...CREATION, open: "taken" } };
    case "unclear":
    case "unexpected":
      return {
        ...endAll(written, failed, "open"),
        // What is not GitLab's answer would come again.
        creation: { ...CREATION, open: "unclear", isHalted: error.kind === "unexpected" }
      };
    default: {
      const problems = [...state.problems, (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__problemOf */ .y2)(error, "create-release-failed")];
      return { ...endAll(written, { status: "skipped" }, "open"), creation: HALTED.creation, problems };
    }
  }
}
function creationStopped(state) {
  return { ...endAll(state, { status: "skipped" }, "open"), ...HALTED };
}
var CREATION = { isDone: false, open: null, isHalted: false };
var HALTED = { stage: "written", creation: { ...CREATION, isHalted: true } };
function endAll(state, ending, certainty) {
  const entries = state.shown.plan.changes.reduce((noted, change, at) => noteEnding(noted, at, change, ending, certainty), state.entries);
  return { ...state, entries };
}

// lib/app/apply/strict-tasks.js
function toStrictTasks(tag, plan, rows, shown) {
  const { steps, deletes } = (0,_shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .toStrictSchedule */ .Qn)(plan, rows);
  const links = linksOf(plan);
  const parked = /* @__PURE__ */ new Map();
  const tasks = steps.map((step2, at) => {
    const task = taskOf(step2, tag, links, parked.get(step2.change) ?? null, shown);
    if (step2.parked !== null)
      parked.set(step2.change, step2.parked);
    return { ...task, follows: at === 0 ? null : at - 1 };
  });
  return [
    ...tasks,
    ...deletes.map((change) => {
      const step2 = { kind: "delete", change, parked: null, waitsFor: [], chain: 0 };
      return { ...taskOf(step2, tag, links, null, shown), chain: null, isLast: true };
    })
  ];
}
function linksOf({ changes }) {
  return {
    written: new Map(changes.flatMap((change) => change.action === "delete" ? [] : [[(0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__/* .core_plan_plan__changeName */ .Xw)(change), change]])),
    leaving: new Map(changes.flatMap((change) => change.action === "create" ? [] : [[change.before.id, change]]))
  };
}
function taskOf({ kind, change: row, parked, waitsFor, chain }, tag, { written, leaving }, before, shown) {
  const left = row.action === "create" ? void 0 : leaving.get(row.before.id);
  const change = row.action === "delete" ? left : written.get(row.after.name);
  if (change === void 0)
    throw new Error("a row changes for no link of the plan");
  const isOverwritten = kind !== "park" && row.action === "update" && left?.action === "delete";
  return {
    kind,
    change,
    ...shown(change),
    call: callOf(row, tag, parked, before),
    waitsFor,
    chain,
    isPart: kind === "park" || row.action === "delete" && change.action !== "delete",
    removes: isOverwritten ? removalOf(left, shown) : null,
    follows: null,
    isLast: false
  };
}
function removalOf(change, shown) {
  return { change, shown: shown(change).shown };
}
function callOf(row, tag, parked, before) {
  if (row.action === "create")
    return { kind: "create", tag, link: row.after };
  const { id } = row.before;
  const now = before ?? (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__toLink */ ._0)(row.before);
  if (row.action === "delete")
    return { kind: "delete", tag, id, before: now };
  return { kind: "update", tag, id, before: now, link: parked ?? row.after };
}

// lib/core/plan/waiting-order.js
var LOOKED_AT = 64;
function* releaseOrder(waits) {
  const queue = new Queue(waits);
  yield* takeOff(queue);
  for (let start = 0; start < waits.length; start += 1) {
    while (!queue.isDone(start)) {
      const parked = queue.mostWaitedFor(start);
      yield { index: parked, park: true };
      queue.free(parked);
      yield* takeOff(queue);
    }
  }
}
function* takeOff(queue) {
  for (let index = queue.next(); index !== null; index = queue.next()) {
    yield { index, park: false };
    queue.free(index);
  }
}
var Queue = class {
  #waits;
  #waiters;
  /** For each item how many others it still waits for. */
  #pending;
  /** Parked or done: holds nobody up any more. */
  #freed;
  #done;
  /** Items that wait for nothing, in the order in which they came to that; each comes once. */
  #ready;
  #readyCount = 0;
  #taken = 0;
  /** Each item of the path waits for the next. */
  #path = [];
  /** For each item its place on the path, or -1. */
  #place;
  constructor(waits) {
    const count = waits.length;
    this.#waits = waits;
    this.#pending = new Int32Array(count);
    this.#waiters = new Waiters(waits, this.#pending);
    this.#freed = new Uint8Array(count);
    this.#done = new Uint8Array(count);
    this.#ready = new Int32Array(count);
    this.#place = new Int32Array(count).fill(-1);
    for (let index = 0; index < count; index += 1) {
      if (this.#pending[index] === 0)
        this.#add(index);
    }
  }
  isDone(index) {
    return this.#done[index] === 1;
  }
  /** Takes off the next item that waits for nothing, or gives `null`. */
  next() {
    if (this.#taken === this.#readyCount)
      return null;
    const index = this.#ready[this.#taken];
    this.#taken += 1;
    this.#done[index] = 1;
    this.#leavePath(index);
    return index;
  }
  /** Lets go of what waits for an item that was parked or done; the second time there is nothing left to do. */
  free(index) {
    if (this.#freed[index] === 1)
      return;
    this.#freed[index] = 1;
    this.#leavePath(index);
    const { from, items } = this.#waiters;
    for (let at = from[index]; at < from[index + 1]; at += 1) {
      const waiter = items[at];
      const left = this.#pending[waiter] - 1;
      this.#pending[waiter] = left;
      if (left === 0)
        this.#add(waiter);
    }
  }
  /** Follows waits from an item that waits until one comes round again, and chooses from the circle. */
  mostWaitedFor(start) {
    const path = this.#path;
    let item = path.length === 0 ? start : this.#firstPending(path.at(-1));
    while (this.#place[item] === -1) {
      this.#place[item] = path.push(item) - 1;
      item = this.#firstPending(item);
    }
    const circleStart = Math.max(this.#place[item], path.length - LOOKED_AT);
    let best = path[circleStart];
    for (let at = circleStart + 1; at < path.length; at += 1) {
      const other = path[at];
      const more = this.#waiters.count(other) - this.#waiters.count(best);
      if (more > 0 || more === 0 && other < best)
        best = other;
    }
    return best;
  }
  #firstPending(item) {
    for (const on of this.#waits[item] ?? [])
      if (this.#freed[on] === 0)
        return on;
    throw new Error("an item that waits for nothing was not taken off");
  }
  #add(index) {
    this.#ready[this.#readyCount] = index;
    this.#readyCount += 1;
  }
  /** What comes after an item on the path was reached through it. */
  #leavePath(index) {
    const place = this.#place[index];
    if (place === -1)
      return;
    for (const item of this.#path.splice(place))
      this.#place[item] = -1;
  }
};
var Waiters = class {
  from;
  items;
  /** @param pending is filled with the number of others that each item waits for */
  constructor(waits, pending) {
    const count = waits.length;
    const from = new Int32Array(count + 1);
    eachWait(waits, (on, index) => {
      if (on >= count)
        throw new Error(`an item waits for item ${on}, which is not there`);
      from[on + 1] = from[on + 1] + 1;
      pending[index] = pending[index] + 1;
    });
    for (let at = 0; at < count; at += 1)
      from[at + 1] = from[at + 1] + from[at];
    const filled = from.slice();
    const items = new Int32Array(from[count]);
    eachWait(waits, (on, index) => {
      const at = filled[on];
      items[at] = index;
      filled[on] = at + 1;
    });
    this.from = from;
    this.items = items;
  }
  count(index) {
    return this.from[index + 1] - this.from[index];
  }
};
function eachWait(waits, visit) {
  waits.forEach((list, index) => {
    if (list.length === 1)
      visit(list[0], index);
    else if (list.length > 1)
      for (const on of new Set(list))
        visit(on, index);
  });
}

// lib/core/plan/schedule.js
function toSchedule(plan, names) {
  const changes = rowsOf(plan);
  const { waits, contested } = (0,_shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .findWaits */ .YF)(changes);
  const turns = [...releaseOrder(waits)];
  const parking = new _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .Parking */ .D0({ ...plan, changes }, turns.flatMap(({ index, park }) => park ? [changes[index]] : []));
  const writes = [];
  const creates = [];
  const deletes = [];
  const freedAt = new Int32Array(changes.length).fill(-1);
  const write = (index, step2) => {
    const position = writes.push(step2) - 1;
    if (freedAt[index] === -1)
      freedAt[index] = position;
  };
  for (const { index, park } of turns) {
    const change = changes[index];
    const waitsFor = park ? _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsBefore */ .Bl)(index, waits[index] ?? _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3, freedAt);
    switch (change?.action) {
      case "create":
        creates.push({ kind: "create", change, waitsFor });
        break;
      case "delete":
        if (contested[index] === 0)
          deletes.push(change);
        else
          write(index, { kind: "delete", change, waitsFor });
        break;
      case "update":
        if (park) {
          const link = parking.park(change, (0,_shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(contested[index]));
          write(index, { kind: "park", change, link, waitsFor });
        } else
          write(index, { kind: "update", change, waitsFor });
    }
  }
  return { writes, creates: inSendingOrder(creates, names), deletes };
}
function rowsOf({ changes }) {
  return changes.filter((change) => change.action !== "move");
}
function inSendingOrder(creates, names) {
  if (creates.length < 2)
    return creates;
  const unnamed = new Map(creates.map((step2) => [step2.change.after.name, step2]));
  const ordered = [];
  for (const name of names.toReversed()) {
    const step2 = unnamed.get(name);
    if (step2 === void 0)
      continue;
    ordered.push(step2);
    unnamed.delete(name);
  }
  return [...ordered, ...unnamed.values()];
}

// lib/app/apply/task.js
function toTasks(tag, plan, shown, names, order) {
  const { writes, creates, deletes } = toSchedule(plan, names);
  const parked = /* @__PURE__ */ new Map();
  const tasks = [];
  for (const step2 of writes) {
    tasks.push({ ...taskOf2(step2, tag, parked), ...shown(step2.change), follows: null, isLast: false });
    if (step2.kind === "park")
      parked.set(step2.change, step2.link);
  }
  creates.forEach((step2, at) => {
    const follows = order !== "any" && at > 0 ? tasks.length - 1 : null;
    tasks.push({ ...taskOf2(step2, tag, parked), ...shown(step2.change), follows, isLast: false });
  });
  for (const change of deletes) {
    const step2 = { kind: "delete", change, waitsFor: [] };
    tasks.push({ ...taskOf2(step2, tag, parked), ...shown(change), follows: null, isLast: true });
  }
  return tasks;
}
function taskOf2(step2, tag, parked) {
  const { kind, change, waitsFor } = step2;
  const call = callOf2(step2, tag, parked.get(change));
  return { kind, change, waitsFor, call, isPart: kind === "park", removes: null, chain: null };
}
function callOf2(step2, tag, parked) {
  if (step2.kind === "create")
    return { kind: "create", tag, link: step2.change.after };
  const { id } = step2.change.before;
  const before = parked ?? (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__toLink */ ._0)(step2.change.before);
  if (step2.kind === "delete")
    return { kind: "delete", tag, id, before };
  return { kind: "update", tag, id, before, link: step2.kind === "park" ? step2.link : step2.change.after };
}
function ownContents(task) {
  if (task === void 0 || task.call.kind === "create")
    return [];
  const { call, kind, chain } = task;
  const parked = kind === "park" && call.kind === "update" ? [(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__contentOf */ .Xn)(call.link)] : [];
  return chain === null ? parked : [...parked, (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__contentOf */ .Xn)(call.before)];
}

// lib/app/apply/release-events.js
var HALTING = /* @__PURE__ */ new Set(["denied", "unreachable", "unexpected", "stopped"]);
var REFUSALS = /* @__PURE__ */ new Set(["refused", "taken", "denied"]);
var UNDECIDED = /* @__PURE__ */ new Set(["unclear", "unexpected"]);
var MAX_RETURNS = 5;
function beginRound(state, plan, files, { order }) {
  const { tag, desired, policy } = state.target;
  const withheld = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_files__withheldNames */ .Cf)(state.needs, files);
  const safe = plan.rows !== void 0 && withheld.size > 0 ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__withinShown */ .NO)((0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__/* .core_plan_plan__withoutMoves */ .Gb)(desired, state.release?.links ?? [], policy), state.shown, state.own) : plan;
  const opened = openRound(safe, tasksOf(tag, safe, state, order), state.rounds > 0);
  const { round, entries } = withhold({ round: opened, entries: state.entries }, withheld);
  return settled({ ...state, stage: "writing", isApplied: true, rounds: state.rounds + 1, round, entries });
}
function tasksOf(tag, plan, { shown, target }, order) {
  const shownAs = (change) => {
    const at = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__positionOf */ .NA)(change, shown);
    return { shown: at ?? -1, shownChange: (at === null ? void 0 : shown.plan.changes[at]) ?? change };
  };
  const names = target.desired.map(({ name }) => name);
  return plan.rows === void 0 ? toTasks(tag, plan, shownAs, names, order) : toStrictTasks(tag, plan, plan.rows, shownAs);
}
function sent(state, tasks) {
  if (state.round === null)
    return state;
  const { tasks: all } = state.round;
  const round = tasks.reduce((marked, at) => mark(marked, at, "sent"), state.round);
  const own = tasks.flatMap((at) => ownContents(all[at]));
  return {
    ...state,
    round,
    remaining: null,
    own: own.length === 0 ? state.own : /* @__PURE__ */ new Set([...state.own, ...own])
  };
}
function answered(state, at, answer, isAlone) {
  const { round, entries } = state;
  const task = round?.tasks[at];
  if (round === null || task === void 0)
    return state;
  const end = (ending, certainty, more = {}) => {
    const ended = endTask({ round: { ...round, ...more }, entries }, at, ending, certainty);
    const isLost = ending.status === "failed" || ending.status === "skipped";
    return settled({ ...state, ...isLost ? skipBlocked(ended) : ended });
  };
  switch (answer.kind) {
    case "done": {
      const { call, isPart } = task;
      if (call.kind === "delete" && answer.link !== null && (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__changedFields */ .aH)(call.before, answer.link).length > 0)
        return foundVictim(end({ status: "failed", error: WRONG_VICTIM }, "final"), task.shown, answer.link);
      if (isPart)
        return { ...state, round: mark(round, at, "done") };
      return end({ status: "done" }, call.kind === "delete" && answer.link === null ? "open" : "judged");
    }
    case "already":
      if (task.isPart)
        return { ...state, round: mark(round, at, "done") };
      return end({ status: "unchanged" }, "judged");
    case "changed":
      return withheldAt(end({ status: "skipped" }, "open", { isChainEnded: round.isChainEnded || task.chain !== null }), task.shown, answer.now);
    case "unsent": {
      const returns = (round.returns[at] ?? 0) + 1;
      if (returns > MAX_RETURNS)
        return end({ status: "failed", error: NEVER_SENT }, "open", { isHalted: true });
      const counted = { ...round, returns: round.returns.with(at, returns) };
      const back = { round: mark(counted, at, "waiting"), entries };
      return settled({ ...state, ...isBlocked(back.round, at) ? skipBlocked(back) : back });
    }
    case "failed":
      return end(...failureOf(answer.error), afterFailure(round, at, answer.error, isAlone));
    default:
      return answer;
  }
}
function failureOf(error) {
  if (error.kind === "stopped")
    return [{ status: "skipped" }, "open"];
  return [{ status: "failed", error: (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__sentenceOf */ .aH)(error) }, REFUSALS.has(error.kind) ? "judged" : "open"];
}
function afterFailure(round, at, { kind }, isAlone) {
  const task = round.tasks[at];
  if (task === void 0)
    return {};
  const isRefused = REFUSALS.has(kind);
  return {
    doubtful: UNDECIDED.has(kind) ? /* @__PURE__ */ new Set([...round.doubtful, at]) : round.doubtful,
    isHalted: round.isHalted || HALTING.has(kind),
    isChainEnded: round.isChainEnded || task.chain !== null || task.kind === "create" && !isAlone,
    refused: isRefused ? /* @__PURE__ */ new Set([...round.refused, task.change]) : round.refused
  };
}
function foundVictim(state, shown, link) {
  return { ...state, stage: "writing", victims: [...state.victims, { shown, link, state: "waiting" }] };
}
function withheldAt(state, shown, now) {
  return { ...state, withheld: [...state.withheld, { shown, now }] };
}
function putBack(state, at, answer) {
  const victim = state.victims[at];
  if (victim === void 0)
    return state;
  const isBack = answer.kind === "done" || answer.kind === "already";
  const error = answer.kind === "failed" ? (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__sentenceOf */ .aH)(answer.error) : NEVER_SENT;
  return settled({
    ...state,
    victims: state.victims.with(at, { ...victim, state: isBack ? "back" : { error } })
  });
}
function halted(state, problem = null) {
  const problems = problem === null ? state.problems : [...state.problems, problem];
  const { round, entries } = state;
  if (round === null)
    return { ...state, problems };
  const skipped = skipBlocked({ round: { ...round, isHalted: true }, entries });
  return settled({
    ...state,
    ...skipped,
    problems,
    stage: state.stage === "looking" ? "writing" : state.stage
  });
}
function settled(state) {
  const isBusy = state.victims.some((victim) => victim.state === "waiting" || victim.state === "sent");
  const isDone = state.stage === "writing" && state.round !== null && isOver(state.round) && !isBusy;
  return isDone ? { ...state, stage: "written" } : state;
}
var WRONG_VICTIM = "somebody else had changed this link in the instant before it was deleted, so it was not the one in the plan";
var NEVER_SENT = "it could not be sent";

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
    if (release.stage !== "files" || !(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_files__areOver */ .bY)(release.needs, files))
      return release;
    return release.release === null ? beginCreation(release, files) : beginRound(release, release.shown.plan, files, config);
  });
  return { ...state, releases };
}
function nextCreation(state) {
  const release = state.releases.findIndex(({ stage }) => stage === "missing");
  const found = state.releases[release];
  if (found === void 0)
    return null;
  const { tag } = found.target;
  return under((0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_run__change */ .pb)(state, release, creationSent), {
    kind: "create-release",
    release,
    tag,
    links: (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_prepare_targets__creatableLinks */ .B4)(found.target),
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
      after = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_run__change */ .pb)(after, position, (each) => sent(each, tasks));
  });
  return calls.length === 0 ? null : under(after, { kind: "write", origins, calls });
}
function freeTasks({ round }, most, ids) {
  if (round === null || round.waiting === 0)
    return [];
  const found = /* @__PURE__ */ new Set();
  for (let at = round.first; at < round.tasks.length && found.size < most; at += 1) {
    const task = round.tasks[at];
    if (task === void 0 || needsLook(round, task))
      continue;
    const { call } = task;
    if (call.kind !== "create" && ids.has(call.id) || !isFree(round, at, found)) {
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
    return under((0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_run__change */ .pb)(state, position, (each) => ({ ...each, victims, remaining: null })), {
      kind: "write",
      origins: [{ release: position, kind: "victim", at }],
      calls: [{ kind: "create", tag: release.target.tag, link: victim.link }]
    });
  }
  return null;
}

// lib/app/apply/release-reads.js
var MAX_ROUNDS = 3;
function looked(state, release, at) {
  const { round } = state;
  if (round === null)
    return state;
  const known = { ...state, release, readAt: at, stage: "writing" };
  if (release === null)
    return halted(known);
  let next2 = { ...known, round: { ...round, isReread: true, isDirty: false } };
  const seen = /* @__PURE__ */ new Set();
  const moving = movingIds(round);
  round.tasks.forEach((task, position) => {
    if (round.marks[position] !== "waiting" || seen.has(task.change))
      return;
    seen.add(task.change);
    next2 = heldAgainst(next2, position, task, release.links, moving);
  });
  const { round: last, entries } = next2;
  return last === null ? next2 : settled({ ...next2, ...skipBlocked({ round: last, entries }) });
}
function movingIds({ tasks, marks }) {
  return new Set(tasks.flatMap(({ call }, at) => marks[at] === "waiting" && call.kind !== "create" ? [call.id] : []));
}
function heldAgainst(state, at, task, links, moving) {
  const { round, entries } = state;
  if (round === null)
    return state;
  const { call, shown } = task;
  const isChainEnded = round.isChainEnded || task.chain !== null;
  const end = (status) => ({
    ...state,
    ...endTask({ round: status === "skipped" ? { ...round, isChainEnded } : round, entries }, at, { status }, status === "unchanged" ? "judged" : "open")
  });
  if (call.kind === "create") {
    const same = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__sameAs */ .jr)(call.link, links);
    if (same !== void 0 && !moving.has(same.id))
      return end("unchanged");
    const holder = links.find((link) => !moving.has(link.id) && (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__claimOf */ .sT)(call.link, link) !== null);
    return holder === void 0 ? state : withheldAt(end("skipped"), shown, (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__toLink */ ._0)(holder));
  }
  const now = links.find(({ id }) => id === call.id) ?? (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__sameAs */ .jr)(call.before, links);
  if (now !== void 0 && (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__changedFields */ .aH)(now, call.before).length === 0)
    return now.id === call.id ? state : { ...state, round: readdressed(round, call.id, now.id) };
  if (call.kind === "delete" ? now === void 0 : isAsDesired(now, task.change))
    return task.isPart && call.kind === "delete" ? { ...state, round: mark(round, at, "done") } : end("unchanged");
  return withheldAt(end("skipped"), shown, now === void 0 ? null : (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__toLink */ ._0)(now));
}
function isAsDesired(now, change) {
  return now !== void 0 && change.action !== "delete" && (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__/* .core_link__changedFields */ .aH)(now, change.after).length === 0;
}
function readdressed(round, from, id) {
  const tasks = round.tasks.map((task) => task.call.kind !== "create" && task.call.id === from ? { ...task, call: { ...task.call, id } } : task);
  return { ...round, tasks };
}
function readBack(state, release, at, files, config) {
  const { desired, policy } = state.target;
  const links = release?.links ?? [];
  const remaining = (0,_shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__/* .createFullPlan */ .fi)(desired, links, policy);
  const { creation, problems } = release === null ? unsettled(state) : settleCreation(state, remaining);
  const entries = correct(state.entries, state.shown.plan, links, remaining);
  const known = {
    ...state,
    release,
    readAt: at,
    remaining,
    creation,
    problems,
    entries,
    withheld: [],
    stage: "over"
  };
  const isHalted = state.round?.isHalted === true || state.creation.isHalted;
  if (isHalted || state.rounds >= MAX_ROUNDS)
    return known;
  if (release === null)
    return state.creation.open === null ? known : { ...known, stage: "missing" };
  const next2 = allowed(remaining, state, links);
  if ((0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__/* .core_plan_plan__isInSync */ .me)(next2) || next2.changes.length === 0 || remaining.conflicts.length > 0)
    return known;
  return isFutile(known, next2, files) ? known : beginRound(known, next2, files, config);
}
function allowed(remaining, { target, shown, own }, links) {
  if (remaining.rows === void 0)
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__withinShown */ .NO)(remaining, shown, own);
  if (remaining.changes.every((change) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__isShown */ .sB)(change, shown, own)))
    return remaining;
  return (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_shown__withinShown */ .NO)((0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__/* .core_plan_plan__withoutMoves */ .Gb)(target.desired, links, target.policy), shown, own);
}
function unread(state, error) {
  const problem = (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__problemOf */ .y2)(error, "read-back-failed");
  if (state.stage === "looking")
    return halted(state, error.kind === "stopped" ? null : problem);
  return { ...state, remaining: null, problems: [...state.problems, problem], stage: "over" };
}
function isFutile({ round, needs }, next2, files) {
  if (round === null)
    return false;
  const isWithheld = [...needs.files.values()].some((at) => {
    const state = files[at]?.state;
    return typeof state === "object" && state.status !== "done";
  });
  if (round.refused.size === 0 && !isWithheld)
    return false;
  const isEnded = new Set([...round.refused, ...round.skipped].map(textOf));
  return next2.changes.every((change) => isEnded.has(textOf(change)));
}
function textOf(change) {
  return change.action === "delete" ? JSON.stringify(["delete", change.before.id]) : JSON.stringify([change.action, change.after, change.action === "update" ? change.before.id : null]);
}
function unsettled({ creation, problems }) {
  return { creation, problems };
}
function settleCreation({ creation, problems, target }, { unchanged }) {
  if (creation.open === null)
    return { creation, problems };
  const { length } = (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_prepare_targets__creatableLinks */ .B4)(target);
  const isDone = length > 0 && unchanged.length >= (creation.open === "taken" ? length : 1);
  const isUnclear = !isDone && creation.open === "unclear";
  return {
    creation: { ...creation, isDone, open: null },
    problems: isUnclear ? [...problems, CREATION_UNCLEAR] : problems
  };
}
var CREATION_UNCLEAR = (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_4__/* .core_problem_problem__warning */ .IX)("creation-unclear", "whether this run or somebody else created the release is not known: the answer was lost", "Somebody else wrote to it at the same time. Its links are reported as they were read.");

// lib/app/apply/step.js
function step(state, event) {
  switch (event.kind) {
    case "written": {
      const isAlone = event.origins.length === 1;
      return event.origins.reduce((next2, { release, kind, at }, index) => {
        const answer = event.answers[index] ?? UNSENT;
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_run__change */ .pb)(next2, release, (each) => kind === "task" ? answered(each, at, answer, isAlone) : putBack(each, at, answer));
      }, over(state, 1));
    }
    case "release-created":
      return (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_run__change */ .pb)(over(state, 1), event.release, (each) => creationAnswered(each, event.error));
    case "read":
      return event.releases.reduce((next2, release) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .app_apply_run__change */ .pb)(next2, release, (each) => read(each, event, state)), over(state, 0));
    case "uploaded": {
      const file = state.files[event.file];
      if (file === void 0)
        return state;
      return { ...over(state, 0), files: state.files.with(event.file, { ...file, state: event.outcome }) };
    }
    case "stopped":
      return stop(state);
    default:
      return event;
  }
}
var UNSENT = { kind: "unsent" };
function over(state, writing) {
  return { ...state, underWay: state.underWay - 1, writing: state.writing - writing };
}
function read(release, { found, at }, { files, config }) {
  if (found instanceof Error)
    return unread(release, found);
  const current = found.get(release.target.tag);
  if (current === void 0)
    return { ...release, stage: release.stage === "looking" ? "writing" : "over" };
  return release.stage === "looking" ? looked(release, current, at) : readBack(release, current, at, files, config);
}
function stop(state) {
  const files = state.files.map((file) => {
    if (file.state !== "waiting")
      return file;
    return { ...file, state: { action: "upload", name: file.upload.name, status: "skipped" } };
  });
  const releases = state.releases.map((release) => {
    const isEarly = release.stage === "files" || release.stage === "missing";
    if (isEarly && release.release === null)
      return creationStopped({ ...release, isApplied: true });
    const begun = release.stage === "files" ? beginRound(release, release.shown.plan, files, state.config) : release;
    return halted(begun);
  });
  return { ...state, files, releases, isStopped: true };
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
    const sent2 = await send(file, address, packages, contents, onBytes);
    if (sent2.sha256 === file.sha256)
      return;
    const kept = sent2.error === null || OPEN.has(sent2.error.kind) ? await keptAfter(sent2.error, address, packages) : null;
    if (kept === file.sha256)
      return;
    if (sent2.error === null)
      throw (sent2.sha256 ?? kept) === null ? unproved(address) : corrupted(address);
    if (sent2.error.kind !== "unclear" || attempt >= ATTEMPTS)
      throw sent2.error;
  }
}
var OPEN = /* @__PURE__ */ new Set(["unclear", "taken"]);
async function send(file, address, packages, contents, onBytes) {
  const open = contents.open(file, onBytes);
  try {
    const stored = await packages.putFile(address, file.size, () => open.stream());
    return { sha256: stored?.sha256 ?? null, error: null };
  } catch (error) {
    if (!(error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE))
      throw error;
    const { fault } = open;
    if (fault === null)
      return { sha256: null, error };
    const hint = fault.hint === void 0 ? {} : { hint: fault.hint };
    throw new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE("refused", fault.message, hint);
  }
}
async function keptAfter(open, address, packages) {
  try {
    return await keptSum(address, packages);
  } catch (error) {
    if (!(error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE))
      throw error;
    const before = open === null ? "it was sent" : open.message;
    throw new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE("unclear", `${before}; it may be in the registry, which could not be read: ${error.message}`, {
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
  return new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE("refused", message, {
    hint: "A published file keeps its contents. Use another version, or set replace to true in upload"
  });
}
function corrupted({ path }) {
  return new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE("unexpected", `GitLab does not have ${path} as it was sent: its sha256 differs`, {
    hint: "Something between this machine and GitLab may be changing data on the way. Run again"
  });
}
function unproved({ path }) {
  return new _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE("unexpected", `GitLab accepted ${path} but reported no sha256 for it, so its content cannot be verified`, {
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
      state = step(state, event);
      news.publish(state, event);
      advance();
    };
    const advance = () => {
      if (ports.stop.aborted && !state.isStopped)
        state = step(state, { kind: "stopped" });
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
      const error = await failureOf2(store.createRelease(tag, links, ref, page));
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
async function failureOf2(call) {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE)
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
    if (!(error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE))
      throw error;
    return { kind: "read", releases, found: error, at: begun };
  }
}
var GIVEN_UP = "it was cancelled during the upload; the registry may have it. Run again to check and continue";
async function upload({ planned, upload: shown }, { packages, contents, progress }) {
  const about = { action: "upload", name: planned.address.path };
  let isBegun = false;
  try {
    await uploadOnce(planned, { packages, contents }, (sent2) => {
      isBegun = true;
      progress.transfer(shown, sent2);
    });
    return { ...about, status: "done" };
  } catch (error) {
    if (!(error instanceof _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__StoreError */ .nE))
      throw error;
    if (error.kind !== "stopped")
      return { ...about, status: "failed", error: (0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_3__/* .ports_store_error__sentenceOf */ .aH)(error) };
    return isBegun ? { ...about, status: "failed", error: GIVEN_UP } : { ...about, status: "skipped" };
  }
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

/***/ 5157:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: function() { return /* binding */ stepsBefore; },
/* harmony export */   D0: function() { return /* binding */ Parking; },
/* harmony export */   Pf: function() { return /* binding */ fieldsOf; },
/* harmony export */   Qn: function() { return /* binding */ toStrictSchedule; },
/* harmony export */   YF: function() { return /* binding */ findWaits; },
/* harmony export */   fi: function() { return /* binding */ createFullPlan; },
/* harmony export */   rV: function() { return /* binding */ inManifestOrder; },
/* harmony export */   x3: function() { return /* binding */ NONE; }
/* harmony export */ });
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6606);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1959);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7225);



// lib/core/plan/placement-puzzle.js
function scored(placement, { links, writes }) {
  const kept = placement.filter((row, at) => row !== null && row === links[at]?.row).length;
  return { placement, score: writes(placement) * (links.length + 1) - kept };
}

// lib/core/plan/placement-search.js
var MOST_CELLS = 1e3;
var MOST_LOOKS = 1e3;
function searchPlacements(puzzle, found) {
  const { links, rows } = puzzle;
  if (links.length * rows > MOST_CELLS)
    return found;
  const search = new PlacementSearch(puzzle, found);
  for (let created = Math.max(0, links.length - rows); created <= links.length; created += 1)
    search.from(created);
  return search.best;
}
var PlacementSearch = class {
  best;
  #puzzle;
  /** For a link and a row, the most that the links from there on can save: see `#savings`. */
  #savings;
  #placement;
  #looks = 0;
  constructor(puzzle, found) {
    this.#puzzle = puzzle;
    this.best = found;
    this.#placement = puzzle.links.map(() => null);
    this.#savings = savingsOf(puzzle);
  }
  /** Tries all placements with so many new rows. */
  from(created) {
    const unit = this.#puzzle.links.length + 1;
    this.#placement.fill(null);
    this.#place(created, 0, (this.#puzzle.rows + created) * unit);
  }
  /** @param score what the placement costs so far, without circles, if no further link stays */
  #place(at, from, score) {
    const { links, rows } = this.#puzzle;
    const saved = this.#savings[at]?.[from] ?? 0;
    if (score - saved >= this.best.score || this.#looks >= MOST_LOOKS)
      return;
    if (at === links.length) {
      this.#looks += 1;
      const found = scored([...this.#placement], this.#puzzle);
      if (found.score < this.best.score)
        this.best = found;
      return;
    }
    for (let row = from; row <= rows - (links.length - at); row += 1) {
      this.#placement[at] = row;
      this.#place(at + 1, row + 1, score - worthOf(this.#puzzle, at, row));
    }
    this.#placement[at] = null;
  }
};
function worthOf({ links }, at, row) {
  const link = links[at];
  if (link?.row !== row)
    return 0;
  return link.isSame ? links.length + 2 : 1;
}
function savingsOf(puzzle) {
  const { links, rows } = puzzle;
  const table = Array.from({ length: links.length + 1 }, () => new Int32Array(rows + 2));
  for (let at = links.length - 1; at >= 0; at -= 1) {
    for (let from = rows - 1; from >= 0; from -= 1) {
      const skipped = table[at]?.[from + 1] ?? 0;
      const placed = (table[at + 1]?.[from + 1] ?? 0) + worthOf(puzzle, at, from);
      table[at][from] = Math.max(skipped, placed);
    }
  }
  return table;
}

// lib/core/plan/placement.js
function placeLinks(puzzle) {
  let best = null;
  for (const { least, placements } of candidates(puzzle)) {
    if (best !== null && least >= best.score)
      break;
    for (const placement of placements())
      best = better(best, scored(placement, puzzle));
  }
  const found = best ?? scored(allNew(puzzle), puzzle);
  return searchPlacements(puzzle, found).placement;
}
function better(one, other) {
  return one === null || other.score < one.score ? other : one;
}
function allNew({ links }) {
  return links.map(() => null);
}
var TRIED = 16;
function candidates(puzzle) {
  const { links, rows } = puzzle;
  const unit = links.length + 1;
  const fewest = Math.max(0, links.length - rows);
  const { weight, next } = chainsOf(puzzle);
  const found = links.flatMap(({ row }, at) => {
    const created = row === null ? at + 1 : Math.max(fewest, at - row);
    if (row === null || created > at || weight[at] === 0)
      return [];
    return [
      {
        least: (rows + created) * unit - weight[at],
        placements: () => fillings(puzzle, created, chainFrom(at, next))
      }
    ];
  });
  found.push({ least: (rows + fewest) * unit, placements: () => fillings(puzzle, fewest, []) });
  return found.sort((a, b) => a.least - b.least).slice(0, TRIED);
}
function chainsOf({ links, rows }) {
  const count = links.length;
  const weight = new Int32Array(count);
  const next = new Int32Array(count).fill(-1);
  const differences = links.map(({ row }, at) => row === null ? null : row - at);
  const levels = [...new Set(differences.filter((each) => each !== null))].sort((a, b) => b - a);
  const levelOf = new Map(levels.map((difference, level) => [difference, level]));
  const tree = new Int32Array(levels.length + 1).fill(-1);
  for (let at = count - 1; at >= 0; at -= 1) {
    const difference = differences[at] ?? null;
    if (difference === null || difference > rows - count)
      continue;
    const level = levelOf.get(difference) + 1;
    let best = -1;
    for (let node = level; node > 0; node -= node & -node)
      best = heavier(best, tree[node], weight);
    next[at] = best;
    weight[at] = (best === -1 ? 0 : weight[best]) + (links[at]?.isSame === true ? count + 2 : 1);
    for (let node = level; node < tree.length; node += node & -node)
      tree[node] = heavier(tree[node], at, weight);
  }
  return { weight, next };
}
function heavier(one, other, weight) {
  if (one === -1 || other === -1)
    return Math.max(one, other);
  return weight[other] > weight[one] ? other : one;
}
function chainFrom(start, next) {
  const chain = [];
  for (let at = start; at !== -1; at = next[at])
    chain.push(at);
  return chain;
}
function* fillings({ links, rows }, created, chain) {
  for (const fromEnd of [false, true]) {
    const placement = links.map(() => null);
    let from = created;
    let row = 0;
    for (const stays of [...chain, links.length]) {
      const end = stays === links.length ? rows : links[stays]?.row;
      const start = fromEnd ? end - (stays - from) : row;
      for (let at = from; at < stays; at += 1)
        placement[at] = start + at - from;
      if (stays < links.length)
        placement[stays] = end;
      from = stays + 1;
      row = end + 1;
    }
    yield placement;
  }
}

// lib/core/plan/chain-order.js
var NEW = 0;
var WAITING = 1;
var DONE = 2;
var ChainOrder = class {
  #waits;
  #state;
  #parked;
  /** @param waits for each item the items it waits for, as indices into the same list, never itself */
  constructor(waits) {
    this.#waits = waits;
    this.#state = new Uint8Array(waits.length);
    this.#parked = new Uint8Array(waits.length);
  }
  /** What has to be done for an item, and then the item; nothing where it was done before. */
  *to(root) {
    if (this.#state[root] !== NEW)
      return;
    const stack = [{ item: root, next: 0 }];
    this.#state[root] = WAITING;
    for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
      const on = this.#waits[top.item]?.[top.next];
      top.next += 1;
      if (on === void 0) {
        yield { index: top.item, park: false };
        this.#state[top.item] = DONE;
        stack.pop();
      } else if (this.#state[on] === NEW) {
        this.#state[on] = WAITING;
        stack.push({ item: on, next: 0 });
      } else if (this.#state[on] === WAITING && this.#parked[on] === 0) {
        this.#parked[on] = 1;
        yield { index: on, park: true };
      }
    }
  }
};

// shim:core/plan/parked-name.js


// lib/core/plan/parking.js
var Parking = class {
  /** URLs that look parked: those of an interrupted run, and those that are chosen here. */
  #parkedUrls = /* @__PURE__ */ new Set();
  /** Names that look parked, likewise. */
  #parkedNames = /* @__PURE__ */ new Set();
  /** How many links have each path now; only of the paths that parked links have, which are few. */
  #paths = /* @__PURE__ */ new Map();
  /** @param parked every change that will be parked */
  constructor(plan, parked) {
    for (const { before } of parked) {
      if (before.direct_asset_path !== null)
        this.#paths.set(before.direct_asset_path, 0);
    }
    if (parked.length > 0)
      this.#lookThrough(plan);
  }
  /**
   * What the link of `change` should be while it is parked.
   *
   * @param contested the fields whose present values others want
   */
  park(change, contested = /* @__PURE__ */ new Set()) {
    const { before, after } = change;
    const path = before.direct_asset_path;
    const isShared = path !== null && (this.#paths.get(path) ?? 0) > 1;
    return {
      ...(0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__toLink */ ._0)(before),
      name: contested.has("name") ? this.#parkedName(after.name, before.id) : before.name,
      url: contested.has("url") ? this.#parkedUrl(after.url, before.id) : before.url,
      direct_asset_path: contested.has("direct_asset_path") || isShared ? null : path
    };
  }
  /** The target itself, made distinct by its fragment, which no server ever sees. */
  #parkedUrl(url, id) {
    const stem = `${url}${url.includes("#") ? "-" : "#"}${_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .core_plan_parked_name__FRAGMENT */ .qy}-${id}`;
    let parked = stem;
    for (let count = 2; this.#parkedUrls.has(parked); count += 1)
      parked = `${stem}-${count}`;
    this.#parkedUrls.add(parked);
    return parked;
  }
  #parkedName(name, id) {
    const stem = `${name} (${_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .core_plan_parked_name__FRAGMENT */ .qy}-${id}`;
    let parked = `${stem})`;
    for (let count = 2; this.#parkedNames.has(parked); count += 1)
      parked = `${stem}-${count})`;
    this.#parkedNames.add(parked);
    return parked;
  }
  #lookThrough({ unchanged, unmanaged, changes }) {
    for (const link of unchanged)
      this.#note(link);
    for (const link of unmanaged)
      this.#note(link);
    for (const change of changes) {
      if (change.action !== "create")
        this.#note(change.before);
      if (change.action !== "delete")
        this.#noteClaims(change.after);
    }
  }
  #note(link) {
    this.#noteClaims(link);
    const path = link.direct_asset_path;
    const count = path === null ? void 0 : this.#paths.get(path);
    if (path !== null && count !== void 0)
      this.#paths.set(path, count + 1);
  }
  #noteClaims({ name, url }) {
    if (url.includes(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .core_plan_parked_name__FRAGMENT */ .qy))
      this.#parkedUrls.add(url);
    if (name.includes(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .core_plan_parked_name__FRAGMENT */ .qy))
      this.#parkedNames.add(name);
  }
};

// lib/core/plan/waits.js
var NONE = Object.freeze([]);
function stepsBefore(index, waits, freedAt) {
  const own = freedAt[index];
  if (waits.length === 0 && own === -1)
    return NONE;
  const positions = new Set(own === -1 ? [] : [own]);
  for (const on of waits)
    if (freedAt[on] !== -1)
      positions.add(freedAt[on]);
  return positions.size === 0 ? NONE : [...positions].sort((a, b) => a - b);
}
function findWaits(changes) {
  const waiting = /* @__PURE__ */ new Map();
  const contested = new Uint8Array(changes.length);
  _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__CLAIM_FIELDS */ .VC.forEach((field, bit) => {
    const writers = writersOf(field, changes);
    if (writers.size === 0)
      return;
    changes.forEach((change, on) => {
      const value = change.action === "create" ? null : change.before[field];
      const index = value === null ? void 0 : writers.get(value);
      if (index === void 0 || index === on)
        return;
      const list = waiting.get(index);
      if (list === void 0)
        waiting.set(index, [on]);
      else
        list.push(on);
      contested[on] = contested[on] | 1 << bit;
    });
  });
  return { waits: changes.map((_, index) => waiting.get(index) ?? NONE), contested };
}
function writersOf(field, changes) {
  const writers = /* @__PURE__ */ new Map();
  changes.forEach((change, index) => {
    if (change.action === "delete")
      return;
    const value = change.after[field];
    if (value === null)
      return;
    const isKept = change.action === "update" && change.before[field] === value;
    if (!isKept || field === "direct_asset_path")
      writers.set(value, index);
  });
  return writers;
}
function fieldsOf(bits) {
  return new Set(_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__CLAIM_FIELDS */ .VC.filter((_, bit) => (bits & 1 << bit) !== 0));
}

// lib/core/plan/strict-schedule.js
function countWrites(rows) {
  let count = 0;
  for (const _ of turnsOf(rows, findWaits(rows)))
    count += 1;
  return count;
}
function toStrictSchedule({ unchanged, unmanaged }, rows) {
  const found = findWaits(rows);
  const { waits, contested } = found;
  const turns = [...turnsOf(rows, found)];
  const parkedRows = turns.flatMap(({ index, park }) => park ? [rows[index]] : []);
  const parking = new Parking({ unchanged, unmanaged, changes: rows }, parkedRows);
  const steps = [];
  const deletes = [];
  const freedAt = new Int32Array(rows.length).fill(-1);
  for (const { index, park, chain } of turns) {
    const change = rows[index];
    if (change.action === "delete" && contested[index] === 0) {
      deletes.push(change);
      continue;
    }
    const isParking = park && change.action === "update";
    const waitsFor = isParking ? [] : stepsBefore(index, waits[index] ?? [], freedAt);
    const parked = isParking ? parking.park(change, fieldsOf(contested[index])) : null;
    const position = steps.push({ kind: isParking ? "park" : change.action, change, parked, waitsFor, chain }) - 1;
    if (freedAt[index] === -1)
      freedAt[index] = position;
  }
  return { steps, deletes };
}
function* turnsOf(rows, { waits, contested }) {
  const order = new ChainOrder(waits);
  const of = (action) => [...rows.keys()].filter((at) => rows[at]?.action === action);
  const updates = of("update");
  const ends = updates.filter((at) => contested[at] === 0);
  let chain = 0;
  for (const root of [...of("create").toReversed(), ...ends, ...updates, ...of("delete")]) {
    for (const turn of order.to(root))
      yield { ...turn, chain };
    chain += 1;
  }
}

// lib/core/plan/strict-order.js
function createFullPlan(desired, current, policy) {
  return (0,_shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_0__/* .core_plan_plan__createPlan */ .Z9)(desired, current, policy, inManifestOrder);
}
function inManifestOrder(plan, desired) {
  const { changes, unchanged, unmanaged, pairs, candidates: candidates2 } = plan;
  const left = new Set(unmanaged.map(({ id }) => id));
  const created = new Set(changes.flatMap((change) => change.action === "create" ? [change.after.name] : []));
  const rowOf = new Map(pairs.flatMap(([link, row]) => left.has(row.id) ? [] : [[link.name, row]]));
  const rows = strictRows(desired.filter(({ name }) => created.has(name) || rowOf.has(name)), ({ name }) => rowOf.get(name), candidates2.filter(({ id }) => !left.has(id)));
  const isOwn = (row) => {
    if (row.action === "create")
      return created.has(row.after.name);
    return row.action === "delete" || rowOf.get(row.after.name)?.id === row.before.id;
  };
  if (rows.every(isOwn))
    return plan;
  const moves = movesOf(unchanged, rows);
  const moved = new Set(moves.map(({ before }) => before));
  return {
    changes: [...changes, ...moves],
    rows,
    unchanged: unchanged.filter((link) => !moved.has(link))
  };
}
function movesOf(unchanged, rows) {
  const written = new Map(rows.flatMap((row) => row.action === "delete" ? [] : [[row.after.name, row]]));
  return unchanged.flatMap((before) => {
    const row = written.get(before.name);
    if (row === void 0)
      return [];
    const to = row.action === "create" ? null : row.before.id;
    return [{ action: "move", before, after: (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__toLink */ ._0)(before), to }];
  });
}
function strictRows(desired, rowOf, rows) {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const links = desired.map((link) => {
    const current = rowOf(link);
    const row = current === void 0 ? void 0 : places.get(current.id);
    if (current === void 0 || row === void 0)
      return { link, row: null, isSame: false };
    return { link, row, isSame: (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__changedFields */ .aH)(current, link).length === 0 };
  });
  const changesOf = (placement) => rowChanges(desired, rows, placement);
  const writes = (placement) => countWrites(changesOf(placement));
  return changesOf(placeLinks({ links, rows: rows.length, writes }));
}
function rowChanges(desired, rows, placement) {
  const written = desired.flatMap((link, at) => {
    const place = placement[at] ?? null;
    const before = place === null ? void 0 : rows[place];
    const after = (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__toLink */ ._0)(link);
    if (before === void 0)
      return [{ action: "create", after }];
    const fields = (0,_shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_1__/* .core_link__changedFields */ .aH)(before, after);
    return fields.length === 0 ? [] : [{ action: "update", before, after, fields }];
  });
  const used = new Set(placement);
  const deleted = rows.filter((_, place) => !used.has(place));
  return [...written, ...deleted.map((before) => ({ action: "delete", before }))];
}




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