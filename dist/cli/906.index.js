"use strict";
exports.id = 906;
exports.ids = [906];
exports.modules = {

/***/ 6848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ shareFiles),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sy: () => (/* binding */ withheldNames),
/* harmony export */   xn: () => (/* binding */ areOver)
/* harmony export */ });
/* harmony import */ var _core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5026);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/**
 * The files that releases need in the package registry, and how far they are.
 *
 * A link is never made before its file is there: the files of a release go first, and the links of a file that
 * could not be put there are withheld, and so are all deletes. The other links of the release are sent. Releases
 * that need the same file share it.
 */



/**
 * Shares files between releases.
 *
 * @param planned for each release, in the order in which they are reported, its files under the names of its links
 */
function shareFiles(planned) {
    const files = [];
    const places = new Map();
    const needs = planned.map((own) => {
        const needed = new Map();
        const reported = [];
        for (const [link, file] of own) {
            if (file.state === 'there' || file.state === 'conflict')
                continue;
            const known = places.get(file);
            const at = known ?? files.push(fileState(file)) - 1;
            places.set(file, at);
            if (known === undefined)
                reported.push(at);
            needed.set(link, at);
        }
        const conflicts = new Set([...own.values()].filter(({ state }) => state === 'conflict'));
        return { files: needed, own: reported, problems: [...conflicts].map(conflictProblem) };
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
        replaces: state === 'replace',
    };
    return { planned, upload, state: 'waiting' };
}
/** What became of a file; `null` before it has. */
function outcomeOf(file) {
    return file === undefined || typeof file.state === 'string' ? null : file.state;
}
/** Whether all files of a release have come to an end. */
function areOver({ files: needed }, files) {
    return [...needed.values()].every((at) => outcomeOf(files[at]) !== null);
}
/** Names of links whose file is not there. */
function withheldNames({ files: needed }, files) {
    const missing = [...needed].filter(([, at]) => outcomeOf(files[at])?.status !== 'done');
    return new Set(missing.map(([name]) => name));
}
function conflictProblem({ file, address, place }) {
    const target = `${(0,_core_desired_package_address_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(address)} of the package registry`;
    return (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('upload-conflict', `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(file.path)} differs from the file ${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(address.path)} that is in ${target} already`, 'A published file keeps its contents. Use another version, or set replace to true in upload.', place);
}


/***/ }),

/***/ 2890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ noteEnding),
/* harmony export */   Pi: () => (/* binding */ HALFWAY),
/* harmony export */   d4: () => (/* binding */ correct)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6058);
/** What became of each change of a release over all rounds, put right by what was read back. */


/**
 * Takes in how a change ended. One that a later round did not come to stays what it was, and so does the failure of
 * a link's parking, which is why its own change was not sent.
 */
function noteEnding(entries, at, change, ending, certainty) {
    const known = entries[at] ?? null;
    if (known !== null && ending.status === 'skipped')
        return entries;
    // What was sent before without an answer may have been done late, and then it was not somebody else.
    const isOurs = ending.status === 'unchanged' && known?.outcome.status === 'failed' && known.certainty === 'open';
    const end = isOurs ? { status: 'done' } : ending;
    const outcome = { action: change.action, name: (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change), ...end };
    return entries.with(at, { outcome, certainty, isDisproved: false });
}
/** Brings the outcomes in line with what was read after them. */
function correct(entries, shown, links, remaining) {
    const names = new Set(links.map(({ name }) => name));
    const contents = new Set(links.map(_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E));
    const asWanted = new Set(remaining.unchanged.map(({ name }) => name));
    return entries.map((entry, at) => {
        const change = shown.changes[at];
        if (entry === null || change === undefined)
            return entry;
        const { action, name } = entry.outcome;
        const holds = action === 'delete' ? !names.has(name) : asWanted.has(name);
        const ending = endingAfter(entry, holds, change, contents);
        if (ending === null)
            return entry;
        const isDisproved = ending.status === 'failed' && ending.error === NOT_THERE;
        return { ...entry, isDisproved, outcome: { action, name, ...ending } };
    });
}
/** `null`: what was said of it stands. */
function endingAfter({ outcome, certainty }, holds, change, contents) {
    switch (outcome.status) {
        case 'done':
        case 'unchanged':
            if (change.action === 'delete') {
                // We deleted what was shown; of what others did, only the end counts.
                const isBack = outcome.status === 'done' && certainty !== 'open' ? contents.has((0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$E)(change.before)) : !holds;
                return isBack ? { status: 'failed', error: BACK_AGAIN } : null;
            }
            return holds ? null : { status: 'failed', error: NOT_THERE };
        case 'failed':
            if (!holds || certainty === 'final')
                return null;
            return { status: certainty === 'judged' ? 'unchanged' : 'done' };
        case 'skipped':
            return null;
        default:
            return outcome;
    }
}
/** GitLab's web form deletes all links and makes them anew, under other ids: a delete then finds nothing. */
const BACK_AGAIN = 'it is there again: somebody else writes to this release at the same time. Run again when they are done';
/** Somebody else has changed it since, or this GitLab keeps only a part of what it is sent. */
const NOT_THERE = 'GitLab accepted it, but the release does not have it as it was sent. Either somebody else changed it again, or ' +
    'this version of GitLab does not store all of it';
/** A parked link is changed already: it must not count as one that nothing was sent for. */
const HALFWAY = {
    status: 'failed',
    error: 'it was moved out of the way of another link and leads to its new file already, but its own change was not ' +
        'sent. Run again to finish it',
};


/***/ }),

/***/ 742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ creationStopped),
/* harmony export */   T: () => (/* binding */ beginCreation),
/* harmony export */   vO: () => (/* binding */ creationAnswered),
/* harmony export */   wK: () => (/* binding */ creationSent)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6848);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2890);
/**
 * The creation of a release that was not there: with all its links or not at all. Whether a call whose answer was
 * lost has made it, the read that follows shows.
 */



/** To the creation; where the file of a link is not there, nothing is sent. */
function beginCreation(state, files) {
    const begun = { ...state, isApplied: true, stage: 'missing' };
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .withheldNames */ .sy)(state.needs, files).size === 0)
        return begun;
    return { ...endAll(begun, { status: 'skipped' }, 'open'), ...HALTED };
}
/** Marks the call as under way. */
function creationSent(state) {
    const creation = { ...state.creation, open: null };
    return { ...state, stage: 'creating', rounds: state.rounds + 1, creation, remaining: null };
}
/** Takes in the answer: `null` where GitLab created it. */
function creationAnswered(state, error) {
    const written = { ...state, stage: 'written' };
    if (error === null)
        return { ...endAll(written, { status: 'done' }, 'judged'), creation: { ...CREATION, isDone: true } };
    const failed = { status: 'failed', error: (0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(error) };
    switch (error.kind) {
        case 'taken':
            return { ...endAll(written, failed, 'open'), creation: { ...CREATION, open: 'taken' } };
        case 'unclear':
        case 'unexpected':
            return {
                ...endAll(written, failed, 'open'),
                // What is not GitLab's answer would come again.
                creation: { ...CREATION, open: 'unclear', isHalted: error.kind === 'unexpected' },
            };
        default: {
            const problems = [...state.problems, (0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOf */ .Zw)(error, 'create-release-failed')];
            return { ...endAll(written, { status: 'skipped' }, 'open'), creation: HALTED.creation, problems };
        }
    }
}
/** The run was stopped before the call. */
function creationStopped(state) {
    return { ...endAll(state, { status: 'skipped' }, 'open'), ...HALTED };
}
const CREATION = { isDone: false, open: null, isHalted: false };
const HALTED = { stage: 'written', creation: { ...CREATION, isHalted: true } };
/** All links of the release share one outcome. */
function endAll(state, ending, certainty) {
    const entries = state.shown.plan.changes.reduce((noted, change, at) => (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteEnding */ .AO)(noted, at, change, ending, certainty), state.entries);
    return { ...state, entries };
}


/***/ }),

/***/ 1728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ answered),
  uv: () => (/* binding */ beginRound),
  TU: () => (/* binding */ halted),
  pK: () => (/* binding */ putBack),
  t$: () => (/* binding */ sent),
  gu: () => (/* binding */ settled),
  pL: () => (/* binding */ withheldAt)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/app/apply/files.js
var apply_files = __webpack_require__(6848);
// EXTERNAL MODULE: ./lib/app/apply/round.js
var apply_round = __webpack_require__(6203);
// EXTERNAL MODULE: ./lib/app/apply/shown.js
var shown = __webpack_require__(6058);
;// CONCATENATED MODULE: ./lib/core/plan/parking.js
/** Where a link waits while others take its place: see the essay in `schedule.ts`. */

/** Marks a parked URL for whoever meets one: an interrupted run leaves it, the next run puts it right. */
const FRAGMENT = 'release-links-parked';
/** Chooses parking values that no link of the release claims or will claim. */
class Parking {
    /** URLs that look parked: those of an interrupted run, and those that are chosen here. */
    #parkedUrls = new Set();
    /** How many links have each path now; only of the paths that parked links have, which are few. */
    #paths = new Map();
    /** @param parked every change that will be parked */
    constructor(plan, parked) {
        for (const { before } of parked) {
            if (before.direct_asset_path !== null)
                this.#paths.set(before.direct_asset_path, 0);
        }
        // Most plans park nothing, and need not be looked through.
        if (parked.length > 0)
            this.#lookThrough(plan);
    }
    /**
     * What the link of `change` should be while it is parked.
     *
     * @param contested the fields whose present values others want
     */
    park(change, contested = new Set()) {
        const { before, after } = change;
        const path = before.direct_asset_path;
        const isShared = path !== null && (this.#paths.get(path) ?? 0) > 1;
        return {
            ...(0,core_link/* toLink */.SW)(before),
            url: contested.has('url') ? this.#parkedUrl(after.url, before.id) : before.url,
            direct_asset_path: contested.has('direct_asset_path') || isShared ? null : path,
        };
    }
    /** The target itself, made distinct by its fragment, which no server ever sees. */
    #parkedUrl(url, id) {
        const stem = `${url}${url.includes('#') ? '-' : '#'}${FRAGMENT}-${id}`;
        let parked = stem;
        for (let count = 2; this.#parkedUrls.has(parked); count += 1)
            parked = `${stem}-${count}`;
        this.#parkedUrls.add(parked);
        return parked;
    }
    #lookThrough({ unchanged, unmanaged, changes }) {
        for (const link of unchanged)
            this.#note(link);
        for (const link of unmanaged)
            this.#note(link);
        for (const change of changes) {
            if (change.action !== 'create')
                this.#note(change.before);
            if (change.action !== 'delete')
                this.#noteUrl(change.after.url);
        }
    }
    #note({ url, direct_asset_path: path }) {
        this.#noteUrl(url);
        const count = path === null ? undefined : this.#paths.get(path);
        if (path !== null && count !== undefined)
            this.#paths.set(path, count + 1);
    }
    #noteUrl(url) {
        if (url.includes(FRAGMENT))
            this.#parkedUrls.add(url);
    }
}

;// CONCATENATED MODULE: ./lib/core/plan/waiting-order.js
/**
 * In what order things that wait for each other can be done, and where a circle must be broken.
 *
 * What can go is taken off one by one (Kahn's algorithm). When nothing can, following waits from the first item
 * that is left must run into a circle; of its members the one that most others wait for is *parked*: it stops
 * holding others up now, and is done itself later. The result depends on the input alone.
 *
 * A release may have a hundred thousand links, so work and memory must grow with the number of waits and no faster:
 *
 * - Items are numbers, and what is known of them stands in typed arrays: no object and no set for each.
 * - The walk that finds a circle is not begun again for the next one. What was walked stays on the path, but for
 *   what was freed meanwhile and all that came after it.
 * - Of a long circle only the last members of the path are looked at. Else a ring whose first member is parked each
 *   time (URLs move on by one place, paths are reversed) would be walked again for each of its members.
 */
/** How many members of a circle are looked at for the one to park. Circles of real releases are far smaller. */
const LOOKED_AT = 64;
/**
 * @param waits for each item the items it waits for, as indices into the same list, never itself
 * @returns every item once with `park: false`, after all it waits for were done or parked
 */
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
/** What waits, what can go, and the way that was walked in search of a circle. */
class Queue {
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
            if (more > 0 || (more === 0 && other < best))
                best = other;
        }
        return best;
    }
    #firstPending(item) {
        for (const on of this.#waits[item] ?? [])
            if (this.#freed[on] === 0)
                return on;
        throw new Error('an item that waits for nothing was not taken off');
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
}
/** For each item those that wait for it: the ones of item `i` stand in `items` from `from[i]` to `from[i + 1]`. */
class Waiters {
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
}
/** What is waited for twice by one item is waited for once. */
function eachWait(waits, visit) {
    waits.forEach((list, index) => {
        if (list.length === 1)
            visit(list[0], index);
        else if (list.length > 1)
            for (const on of new Set(list))
                visit(on, index);
    });
}

;// CONCATENATED MODULE: ./lib/core/plan/schedule.js
/**
 * Steps: a plan's changes as API calls, and what each call has to wait for.
 *
 * Name, URL and path are unique within a release, and GitLab checks each call on its own. So a call that
 * writes a value must wait until the link that holds the value now has let go of it. That makes a graph:
 * every update or create waits for the holders of the values it writes. Deletes wait for nobody and creates
 * hold nothing, so only updates can wait for each other in a circle (a swap of two URLs, a rotation).
 *
 * A circle is broken by *parking* one of its links: an extra update moves its contested URL to the new URL plus
 * a fragment, so that whoever downloads in that instant already gets the right file, and clears its contested
 * path. Both values are free at once; later the link gets its final values like any other. Names never need
 * parking: a link that is recognised by path or URL has, by the order of the passes in `plan.ts`, a new name
 * that no link holds and an old name that nobody wants.
 *
 * Two links may, after a race, share a path; GitLab then refuses every update that would keep it (there is no
 * unique index on filepath, only a check; name and url have an index). That is why an update also waits for other
 * holders of a path that it merely keeps, and why parking clears a shared path even when nobody waits for it.
 */



/**
 * Turns a plan without conflicts into API calls, of which GitLab refuses none as long as nobody else writes.
 *
 * @param names names of the desired links in the manifest's order
 */
function toSchedule(plan, names) {
    const { changes } = plan;
    const { waits, contested } = findWaits(changes);
    const turns = [...releaseOrder(waits)];
    const parking = new Parking(plan, turns.flatMap(({ index, park }) => (park ? [changes[index]] : [])));
    const writes = [];
    const creates = [];
    const deletes = [];
    /** For each change that was parked or done, the position of the step that freed its values, or -1. */
    const freedAt = new Int32Array(changes.length).fill(-1);
    const write = (index, step) => {
        const position = writes.push(step) - 1;
        if (freedAt[index] === -1)
            freedAt[index] = position;
    };
    for (const { index, park } of turns) {
        const change = changes[index];
        const waitsFor = park ? NONE : stepsBefore(index, waits[index] ?? NONE, freedAt);
        switch (change?.action) {
            case 'create':
                creates.push({ kind: 'create', change, waitsFor });
                break;
            case 'delete':
                if (contested[index] === 0)
                    deletes.push(change);
                else
                    write(index, { kind: 'delete', change, waitsFor });
                break;
            case 'update':
                if (park) {
                    const link = parking.park(change, fieldsOf(contested[index]));
                    write(index, { kind: 'park', change, link, waitsFor });
                }
                else
                    write(index, { kind: 'update', change, waitsFor });
        }
    }
    return { writes, creates: inSendingOrder(creates, names), deletes };
}
/** Most changes wait for nothing. They share this list: one for each would be most of the memory. */
const NONE = Object.freeze([]);
/** Positions of the steps that freed what a change waits for, its own parking included. */
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
/** Field by field, so that only one index of values is in memory at a time. */
function findWaits(changes) {
    const waiting = new Map();
    const contested = new Uint8Array(changes.length);
    core_link/* CLAIM_FIELDS */.hO.forEach((field, bit) => {
        const writers = writersOf(field, changes);
        if (writers.size === 0)
            return;
        changes.forEach((change, on) => {
            const value = change.action === 'create' ? null : change.before[field];
            const index = value === null ? undefined : writers.get(value);
            if (index === undefined || index === on)
                return;
            const list = waiting.get(index);
            if (list === undefined)
                waiting.set(index, [on]);
            else
                list.push(on);
            contested[on] = contested[on] | (1 << bit);
        });
    });
    return { waits: changes.map((_, index) => waiting.get(index) ?? NONE), contested };
}
/**
 * Which change writes each value; values are distinct in a manifest. One that a link keeps is left out, since nobody
 * else can have it, unless it is a path.
 */
function writersOf(field, changes) {
    const writers = new Map();
    changes.forEach((change, index) => {
        if (change.action === 'delete')
            return;
        const value = change.after[field];
        if (value === null)
            return;
        const isKept = change.action === 'update' && change.before[field] === value;
        if (!isKept || field === 'direct_asset_path')
            writers.set(value, index);
    });
    return writers;
}
function fieldsOf(bits) {
    return new Set(core_link/* CLAIM_FIELDS */.hO.filter((_, bit) => (bits & (1 << bit)) !== 0));
}
/**
 * The reverse of the manifest's order, because GitLab lists the newest link first. What the manifest does not name
 * comes last.
 */
function inSendingOrder(creates, names) {
    if (creates.length < 2)
        return creates;
    const unnamed = new Map(creates.map((step) => [step.change.after.name, step]));
    const ordered = [];
    for (const name of names.toReversed()) {
        const step = unnamed.get(name);
        if (step === undefined)
            continue;
        ordered.push(step);
        unnamed.delete(name);
    }
    return [...ordered, ...unnamed.values()];
}

;// CONCATENATED MODULE: ./lib/app/apply/task.js
/** A schedule as a list of calls, each with what it has to wait for. */


/**
 * The tasks that carry out a plan, in an order in which they could be sent one by one.
 *
 * @param shownAt where a change stands in the plan that was shown
 * @param names names of the desired links in the manifest's order
 * @param order `any` gives up the order in which GitLab lists new links
 */
function toTasks(tag, plan, shownAt, names, order) {
    const { writes, creates, deletes } = toSchedule(plan, names);
    const parked = new Map();
    const tasks = [];
    for (const step of writes) {
        tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(step.change), follows: null, isLast: false });
        if (step.kind === 'park')
            parked.set(step.change, step.link);
    }
    creates.forEach((step, at) => {
        const follows = order === 'manifest' && at > 0 ? tasks.length - 1 : null;
        tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(step.change), follows, isLast: false });
    });
    for (const change of deletes) {
        const step = { kind: 'delete', change, waitsFor: [] };
        tasks.push({ ...taskOf(step, tag, parked), shown: shownAt(change), follows: null, isLast: true });
    }
    return tasks;
}
function taskOf(step, tag, parked) {
    const { kind, change, waitsFor } = step;
    return { kind, change, waitsFor, call: callOf(step, tag, parked.get(change)) };
}
/** @param parked what the link is when its final values are written; absent where it was not parked */
function callOf(step, tag, parked) {
    if (step.kind === 'create')
        return { kind: 'create', tag, link: step.change.after };
    const { id } = step.change.before;
    const before = parked ?? (0,core_link/* toLink */.SW)(step.change.before);
    if (step.kind === 'delete')
        return { kind: 'delete', tag, id, before };
    return { kind: 'update', tag, id, before, link: step.kind === 'park' ? step.link : step.change.after };
}

;// CONCATENATED MODULE: ./lib/app/apply/release-events.js
/** What happens to one release: each function takes its state and gives the next one. */






/** Failures that any further call would meet too. */
const HALTING = new Set(['denied', 'unreachable', 'unexpected', 'stopped']);
/** Failures that the same call would meet again. */
const REFUSALS = new Set(['refused', 'taken', 'denied']);
/** How often a call may come back unsent. */
const MAX_RETURNS = 5;
/** Begins a round with what the release's plan is now, but for the links of files that did not go up. */
function beginRound(state, plan, files, { order }) {
    const { tag, desired } = state.target;
    const names = desired.map(({ name }) => name);
    const shownAt = (change) => (0,shown/* positionOf */.df)(change, state.shown) ?? -1;
    const opened = (0,apply_round/* openRound */.rM)(plan, toTasks(tag, plan, shownAt, names, order), state.rounds > 0);
    const { round, entries } = (0,apply_round/* withhold */.s$)({ round: opened, entries: state.entries }, (0,apply_files/* withheldNames */.sy)(state.needs, files));
    return settled({ ...state, stage: 'writing', isApplied: true, rounds: state.rounds + 1, round, entries });
}
/** Marks calls as under way. What was read before is not what the release is from now on. */
function sent(state, tasks) {
    if (state.round === null)
        return state;
    const round = tasks.reduce((marked, at) => (0,apply_round/* mark */.Gy)(marked, at, 'sent'), state.round);
    return { ...state, round, remaining: null };
}
/**
 * Takes in the answer to a call.
 *
 * @param isAlone whether it was sent in a request of its own
 */
function answered(state, at, answer, isAlone) {
    const { round, entries } = state;
    const task = round?.tasks[at];
    if (round === null || task === undefined)
        return state;
    const end = (ending, certainty, more = {}) => {
        const ended = (0,apply_round/* endTask */.ZJ)({ round: { ...round, ...more }, entries }, at, ending, certainty);
        const isLost = ending.status === 'failed' || ending.status === 'skipped';
        return settled({ ...state, ...(isLost ? (0,apply_round/* skipBlocked */.Wl)(ended) : ended) });
    };
    switch (answer.kind) {
        case 'done': {
            const { call, kind } = task;
            if (kind === 'park' && call.kind === 'update')
                return {
                    ...state,
                    round: (0,apply_round/* mark */.Gy)(round, at, 'done'),
                    own: new Set([...state.own, (0,shown/* contentOf */.$E)(call.link)]),
                };
            if (call.kind === 'delete' &&
                answer.link !== null &&
                (0,core_link/* changedFields */.E0)(call.before, answer.link).length > 0)
                return foundVictim(end({ status: 'failed', error: WRONG_VICTIM }, 'final'), task.shown, answer.link);
            // A delete that GitLab did not confirm with its link may have met one that the web form had made anew.
            return end({ status: 'done' }, call.kind === 'delete' && answer.link === null ? 'open' : 'judged');
        }
        case 'already':
            return end({ status: 'unchanged' }, 'judged');
        case 'changed':
            return withheldAt(end({ status: 'skipped' }, 'open'), task.shown, answer.now);
        case 'unsent': {
            const returns = (round.returns[at] ?? 0) + 1;
            if (returns > MAX_RETURNS)
                return end({ status: 'failed', error: NEVER_SENT }, 'open', { isHalted: true });
            const counted = { ...round, returns: round.returns.with(at, returns) };
            return { ...state, round: (0,apply_round/* mark */.Gy)(counted, at, 'waiting') };
        }
        case 'failed':
            return end(...failureOf(answer.error), afterFailure(round, at, answer.error, isAlone));
        default:
            return answer;
    }
}
function failureOf(error) {
    if (error.kind === 'stopped')
        return [{ status: 'skipped' }, 'open'];
    return [{ status: 'failed', error: (0,store_error/* sentenceOf */.$N)(error) }, REFUSALS.has(error.kind) ? 'judged' : 'open'];
}
function afterFailure(round, at, { kind }, isAlone) {
    const task = round.tasks[at];
    if (task === undefined)
        return {};
    const isRefused = REFUSALS.has(kind);
    return {
        isHalted: round.isHalted || HALTING.has(kind),
        isChainEnded: round.isChainEnded || (task.kind === 'create' && !isAlone),
        refused: isRefused ? new Set([...round.refused, task.change]) : round.refused,
    };
}
function foundVictim(state, shown, link) {
    return { ...state, stage: 'writing', victims: [...state.victims, { shown, link, state: 'waiting' }] };
}
/** A change whose link is not what was shown is left alone. */
function withheldAt(state, shown, now) {
    return { ...state, withheld: [...state.withheld, { shown, now }] };
}
/** Takes in what became of putting a link back. */
function putBack(state, at, answer) {
    const victim = state.victims[at];
    if (victim === undefined)
        return state;
    const isBack = answer.kind === 'done' || answer.kind === 'already';
    const error = answer.kind === 'failed' ? (0,store_error/* sentenceOf */.$N)(answer.error) : NEVER_SENT;
    return settled({
        ...state,
        victims: state.victims.with(at, { ...victim, state: isBack ? 'back' : { error } }),
    });
}
/** Nothing more is begun: the run was stopped, or what it would need to know cannot be read. */
function halted(state, problem = null) {
    const problems = problem === null ? state.problems : [...state.problems, problem];
    const { round, entries } = state;
    if (round === null)
        return { ...state, problems };
    const skipped = (0,apply_round/* skipBlocked */.Wl)({ round: { ...round, isHalted: true }, entries });
    return settled({
        ...state,
        ...skipped,
        problems,
        stage: state.stage === 'looking' ? 'writing' : state.stage,
    });
}
/** To `written` when all of the round has come to its end. */
function settled(state) {
    const isBusy = state.victims.some((victim) => victim.state === 'waiting' || victim.state === 'sent');
    const isDone = state.stage === 'writing' && state.round !== null && (0,apply_round/* isOver */.PU)(state.round) && !isBusy;
    return isDone ? { ...state, stage: 'written' } : state;
}
const WRONG_VICTIM = 'somebody else had changed this link in the instant before it was deleted, so it was not the one of the plan';
const NEVER_SENT = 'it could not be sent';


/***/ }),

/***/ 6203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ needsLook),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Wl: () => (/* binding */ skipBlocked),
/* harmony export */   ZJ: () => (/* binding */ endTask),
/* harmony export */   rM: () => (/* binding */ openRound),
/* harmony export */   s$: () => (/* binding */ withhold),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);
/**
 * One round of one release: its tasks, and how far they are. All functions give a new round.
 *
 * A change that GitLab refuses stops only what waits for it. A failure that the next call would meet as well (no
 * permission, no connection, a stopped run) lets everything that has not begun be skipped. Deletes that are left for
 * last are sent only when all else succeeded, so that a half-done apply never has fewer links than it found.
 */


/** @param isReread whether `plan` was made from a read that came after the first one */
function openRound(plan, tasks, isReread) {
    return {
        plan,
        tasks,
        marks: tasks.map(() => 'waiting'),
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
        refused: new Set(),
        skipped: new Set(),
    };
}
/** Whether every task has come to its end. */
function isOver({ waiting, underWay }) {
    return waiting === 0 && underWay === 0;
}
/** Gives a task another mark. */
function mark(round, at, next) {
    const before = round.marks[at] ?? 'waiting';
    const marks = round.marks.with(at, next);
    let { first } = round;
    while (first < marks.length && marks[first] !== 'waiting' && marks[first] !== 'sent')
        first += 1;
    const count = (which) => Number(next === which) - Number(before === which);
    return {
        ...round,
        marks,
        first: next === 'waiting' ? Math.min(first, at) : first,
        waiting: round.waiting + count('waiting'),
        underWay: round.underWay + count('sent'),
        hasFailed: round.hasFailed || (next === 'failed' && at < round.lastFrom),
        isDirty: round.isDirty || (next === 'sent' && at < round.lastFrom),
    };
}
/**
 * Whether a task may be sent now, as far as other tasks go.
 *
 * @param together tasks that go before it in the same request
 */
function isFree(round, at, together) {
    const task = round.tasks[at];
    if (task === undefined || round.marks[at] !== 'waiting')
        return false;
    if (task.isLast && (round.hasFailed || round.first < round.lastFrom))
        return false;
    const { follows } = task;
    const before = follows === null ? 'done' : round.marks[follows];
    const isTurn = before === 'done' || before === 'failed' || (follows !== null && together.has(follows));
    return isTurn && task.waitsFor.every((on) => round.marks[on] === 'done' || together.has(on));
}
/** Whether a delete still needs a look at the release: before the first, and after whatever else was sent. */
function needsLook({ isReread, isDirty }, { kind, isLast }) {
    return kind === 'delete' && (!isReread || (isLast && isDirty));
}
/** Ends a task. One whose link was moved out of the way, and is now skipped, has failed: something was sent for it. */
function endTask({ round, entries }, at, ending, certainty) {
    const task = round.tasks[at];
    if (task === undefined)
        return { round, entries };
    const isDone = ending.status === 'done' || ending.status === 'unchanged';
    const end = ending.status === 'skipped' && isParked(round, task) ? _outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .HALFWAY */ .Pi : ending;
    return {
        round: mark(round, at, isDone ? 'done' : 'failed'),
        entries: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .noteEnding */ .AO)(entries, task.shown, task.change, end, certainty),
    };
}
function isParked({ tasks, marks }, { kind, change, waitsFor }) {
    return kind === 'update' && waitsFor.some((on) => tasks[on]?.change === change && marks[on] === 'done');
}
/** Skips what cannot be sent any more, because of what has failed. */
function skipBlocked(state) {
    let { round, entries } = state;
    for (let at = round.first; at < round.tasks.length; at += 1) {
        if (round.marks[at] !== 'waiting' || !isBlocked(round, at))
            continue;
        ({ round, entries } = skip({ round, entries }, at));
    }
    return { round, entries };
}
function isBlocked(round, at) {
    const task = round.tasks[at];
    if (task === undefined || round.isHalted || (task.isLast && round.hasFailed))
        return true;
    if (task.follows !== null && round.isChainEnded)
        return true;
    return task.waitsFor.some((on) => round.marks[on] === 'failed');
}
function skip(state, at) {
    const task = state.round.tasks[at];
    if (task === undefined)
        return state;
    const { round, entries } = endTask(state, at, { status: 'skipped' }, 'open');
    return { entries, round: { ...round, skipped: new Set([...round.skipped, task.change]) } };
}
/** Skips the changes of links whose files are not there, and all deletes with them. */
function withhold(state, names) {
    if (names.size === 0)
        return state;
    let next = state;
    state.round.tasks.forEach(({ change, kind }, at) => {
        if (kind === 'delete' || names.has((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change)))
            next = skip(next, at);
    });
    return skipBlocked(next);
}


/***/ }),

/***/ 113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zg: () => (/* binding */ change),
  AD: () => (/* binding */ startRun),
  PM: () => (/* binding */ step)
});

// EXTERNAL MODULE: ./lib/app/apply/files.js
var apply_files = __webpack_require__(6848);
// EXTERNAL MODULE: ./lib/app/apply/release-creation.js
var release_creation = __webpack_require__(742);
// EXTERNAL MODULE: ./lib/app/apply/release-events.js + 4 modules
var release_events = __webpack_require__(1728);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/app/prepare/targets.js
var targets = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/app/apply/outcomes.js
var outcomes = __webpack_require__(2890);
// EXTERNAL MODULE: ./lib/app/apply/round.js
var apply_round = __webpack_require__(6203);
// EXTERNAL MODULE: ./lib/app/apply/shown.js
var apply_shown = __webpack_require__(6058);
;// CONCATENATED MODULE: ./lib/app/apply/release-reads.js
/**
 * What a read says of a release: in the middle of a round, which of its changes still hold, and after it, what has
 * become of them and whether another round would help.
 */









/** The most times a plan is made and applied for one release. */
const MAX_ROUNDS = 3;
/** Takes in what a look in the middle of a round showed: changes whose link is another one by now are withheld. */
function looked(state, release, at) {
    const { round } = state;
    if (round === null)
        return state;
    const known = { ...state, release, readAt: at, stage: 'writing' };
    if (release === null)
        return (0,release_events/* halted */.TU)(known);
    let next = { ...known, round: { ...round, isReread: true, isDirty: false } };
    const seen = new Set();
    const moving = movingIds(round);
    round.tasks.forEach((task, position) => {
        if (round.marks[position] !== 'waiting' || seen.has(task.change))
            return;
        // The first call that is left of a change says what its link should be now.
        seen.add(task.change);
        next = heldAgainst(next, position, task, release.links, moving);
    });
    const { round: last, entries } = next;
    return last === null ? next : (0,release_events/* settled */.gu)({ ...next, ...(0,apply_round/* skipBlocked */.Wl)({ round: last, entries }) });
}
/** Links that this round is still to change or delete: the values they hold will be free. */
function movingIds({ tasks, marks }) {
    return new Set(tasks.flatMap(({ call }, at) => (marks[at] === 'waiting' && call.kind !== 'create' ? [call.id] : [])));
}
function heldAgainst(state, at, task, links, moving) {
    const { round, entries } = state;
    if (round === null)
        return state;
    const { call, shown } = task;
    const end = (status) => ({
        ...state,
        ...(0,apply_round/* endTask */.ZJ)({ round, entries }, at, { status }, status === 'unchanged' ? 'judged' : 'open'),
    });
    if (call.kind === 'create') {
        if ((0,apply_shown/* sameAs */.f4)(call.link, links) !== undefined)
            return end('unchanged');
        const holder = links.find((link) => !moving.has(link.id) && (0,apply_shown/* claimOf */._B)(call.link, link) !== null);
        return holder === undefined ? state : (0,release_events/* withheldAt */.pL)(end('skipped'), shown, (0,core_link/* toLink */.SW)(holder));
    }
    const now = links.find(({ id }) => id === call.id) ?? (0,apply_shown/* sameAs */.f4)(call.before, links);
    if (now !== undefined && (0,core_link/* changedFields */.E0)(now, call.before).length === 0)
        return now.id === call.id ? state : { ...state, round: readdressed(round, task.change, now.id) };
    if (call.kind === 'delete' ? now === undefined : isAsWanted(now, task.change))
        return end('unchanged');
    return (0,release_events/* withheldAt */.pL)(end('skipped'), shown, now === undefined ? null : (0,core_link/* toLink */.SW)(now));
}
function isAsWanted(now, change) {
    return now !== undefined && change.action === 'update' && (0,core_link/* changedFields */.E0)(now, change.after).length === 0;
}
/** The link was deleted and made again just as it was: the web form does so. */
function readdressed(round, change, id) {
    const tasks = round.tasks.map((task) => task.change === change && task.call.kind !== 'create' ? { ...task, call: { ...task.call, id } } : task);
    return { ...round, tasks };
}
/** Takes in what a read after a round showed, and begins the next round where that helps. */
function readBack(state, release, at, files, config) {
    const { desired, policy } = state.target;
    const links = release?.links ?? [];
    const remaining = (0,plan/* createPlan */.qT)(desired, links, policy);
    const { creation, problems } = release === null ? unsettled(state) : settleCreation(state, remaining);
    const entries = release === null ? state.entries : (0,outcomes/* correct */.d4)(state.entries, state.shown.plan, links, remaining);
    const known = {
        ...state,
        release,
        readAt: at,
        remaining,
        creation,
        problems,
        entries,
        withheld: [],
        stage: 'over',
    };
    const isHalted = state.round?.isHalted === true || state.creation.isHalted;
    if (isHalted || state.rounds >= MAX_ROUNDS)
        return known;
    if (release === null)
        return state.creation.open === null ? known : { ...known, stage: 'missing' };
    const next = (0,apply_shown/* withinShown */.F$)(remaining, state.shown, state.own);
    if ((0,plan/* isInSync */.tU)(next) || next.changes.length === 0 || remaining.conflicts.length > 0)
        return known;
    return isFutile(known, next, files) ? known : (0,release_events/* beginRound */.uv)(known, next, files, config);
}
/** The read failed: nothing can be said of what the release is now, and nothing more is sent to it. */
function unread(state, error) {
    const problem = (0,store_error/* problemOf */.Zw)(error, 'read-back-failed');
    if (state.stage === 'looking')
        return (0,release_events/* halted */.TU)(state, error.kind === 'stopped' ? null : problem);
    return { ...state, remaining: null, problems: [...state.problems, problem], stage: 'over' };
}
/** All that is left was refused, or waited for what was refused: GitLab would say the same again. */
function isFutile({ round, needs }, next, files) {
    if (round === null)
        return false;
    const isWithheld = [...needs.files.values()].some((at) => {
        const state = files[at]?.state;
        return typeof state === 'object' && state.status !== 'done';
    });
    if (round.refused.size === 0 && !isWithheld)
        return false;
    const isEnded = new Set([...round.refused, ...round.skipped].map(textOf));
    return next.changes.every((change) => isEnded.has(textOf(change)));
}
/** Two changes with one text would send one and the same call. */
function textOf(change) {
    return change.action === 'delete'
        ? JSON.stringify(['delete', change.before.id])
        : JSON.stringify([change.action, change.after, change.action === 'update' ? change.before.id : null]);
}
function unsettled({ creation, problems }) {
    return { creation, problems };
}
/**
 * Whether the release that a read found after an open call is the one that we sent: where the answer was lost, one
 * of its links is enough to say so; where there was a release already, all must be there, as after a create.
 */
function settleCreation({ creation, problems, target }, { unchanged }) {
    if (creation.open === null)
        return { creation, problems };
    const { length } = (0,targets/* creatableLinks */.Zh)(target);
    const isDone = unchanged.length >= (creation.open === 'taken' ? length : Math.min(1, length));
    const isUnclear = !isDone && creation.open === 'unclear';
    return {
        creation: { ...creation, isDone, open: null },
        problems: isUnclear ? [...problems, CREATION_UNCLEAR] : problems,
    };
}
/** The answer was lost, and none of the links shows whose release it is that is there now. */
const CREATION_UNCLEAR = (0,problem/* warning */.$e)('creation-unclear', 'whether this run or somebody else created the release is not known: the answer was lost', 'Somebody else wrote to it at the same time. Its links are reported as they were read.');

;// CONCATENATED MODULE: ./lib/app/apply/release-state.js
/**
 * One release on its way to what the manifest says: what was planned and shown, what became of it, and what was read
 * last. A value; what happens to it is in `release-events.ts`.
 */

/** A release as a run begins with it. */
function beginRelease({ target, current, plan, readAt }, needs) {
    return {
        target,
        shown: (0,apply_shown/* toShown */.bh)(plan),
        existed: current !== null,
        needs,
        stage: 'planned',
        release: current,
        readAt,
        rounds: 0,
        round: null,
        entries: plan.changes.map(() => null),
        isApplied: false,
        own: new Set(),
        creation: { isDone: false, open: null, isHalted: false },
        withheld: [],
        victims: [],
        problems: [],
        remaining: null,
    };
}

;// CONCATENATED MODULE: ./lib/app/apply/run.js
/**
 * The apply of a run as a function of state and event. Nothing here sends, waits or looks at a clock: `drive.ts` does,
 * and a test may do it instead.
 *
 * All releases of a run are one state, since they share what is limited: the number of requests under way, and the
 * requests themselves, as one can carry calls of several releases. What comes next is chosen in `next.ts`.
 */





/** A run before its first call. @param uploads for each release its planned files, under the names of its links */
function startRun(planned, uploads, config) {
    const { files, needs } = (0,apply_files/* shareFiles */.TS)(uploads);
    const releases = planned.map((release, at) => beginRelease(release, needs[at] ?? NO_NEEDS));
    return { config, releases, files, underWay: 0, writing: 0, isStopped: false };
}
const NO_NEEDS = { files: new Map(), own: [], problems: [] };
/** The state after an event. */
function step(state, event) {
    switch (event.kind) {
        case 'written': {
            const isAlone = event.origins.length === 1;
            return event.origins.reduce((next, { release, kind, at }, index) => {
                const answer = event.answers[index] ?? UNSENT;
                return change(next, release, (each) => kind === 'task' ? (0,release_events/* answered */.oQ)(each, at, answer, isAlone) : (0,release_events/* putBack */.pK)(each, at, answer));
            }, over(state, 1));
        }
        case 'release-created':
            return change(over(state, 1), event.release, (each) => (0,release_creation/* creationAnswered */.vO)(each, event.error));
        case 'read':
            return event.releases.reduce((next, release) => change(next, release, (each) => read(each, event, state)), over(state, 0));
        case 'uploaded': {
            const file = state.files[event.file];
            if (file === undefined)
                return state;
            return { ...over(state, 0), files: state.files.with(event.file, { ...file, state: event.outcome }) };
        }
        case 'stopped':
            return stop(state);
        default:
            return event;
    }
}
const UNSENT = { kind: 'unsent' };
/** @param writing 1 where the command that is over was one that writes */
function over(state, writing) {
    return { ...state, underWay: state.underWay - 1, writing: state.writing - writing };
}
/** The state with one release changed. */
function change(state, at, act) {
    const release = state.releases[at];
    if (release === undefined)
        return state;
    const next = act(release);
    return next === release ? state : { ...state, releases: state.releases.with(at, next) };
}
function read(release, { found, at }, { files, config }) {
    if (found instanceof Error)
        return unread(release, found);
    const current = found.get(release.target.tag) ?? null;
    return release.stage === 'looking'
        ? looked(release, current, at)
        : readBack(release, current, at, files, config);
}
/** What has not begun is skipped; what is under way will still answer. */
function stop(state) {
    const files = state.files.map((file) => {
        if (file.state !== 'waiting')
            return file;
        return { ...file, state: { action: 'upload', name: file.upload.name, status: 'skipped' } };
    });
    const releases = state.releases.map((release) => {
        const isEarly = release.stage === 'files' || release.stage === 'missing';
        if (isEarly && release.release === null)
            return (0,release_creation/* creationStopped */.$N)({ ...release, isApplied: true });
        const begun = release.stage === 'files' ? (0,release_events/* beginRound */.uv)(release, release.shown.plan, files, state.config) : release;
        return (0,release_events/* halted */.TU)(begun);
    });
    return { ...state, files, releases, isStopped: true };
}


/***/ }),

/***/ 6058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   F$: () => (/* binding */ withinShown),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   bh: () => (/* binding */ toShown),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   f4: () => (/* binding */ sameAs)
/* harmony export */ });
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3976);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);
/**
 * What was shown, and so may be done. A later round plans from what was read last; of that plan it carries out only
 * what the plan that was shown says as well, on links that are as they were shown, or as this run has left them.
 *
 * Ids do not count: GitLab's web form deletes all links and makes them anew. Their content does, all of it: a link
 * that somebody has changed is another one than the one that a person agreed to change or delete.
 */


/** Makes a plan ready to be asked. */
function toShown(plan) {
    return { plan, positions: new Map(plan.changes.map((change, at) => [keyOf(change), at])) };
}
/** Position of the shown change that a change is one with; `null` where there is none. */
function positionOf(change, { positions }) {
    return positions.get(keyOf(change)) ?? null;
}
function keyOf(change) {
    return `${change.action} ${(0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changeName */ .m9)(change)}`;
}
/** All four fields of a link as one text. */
function contentOf(link) {
    return JSON.stringify([link.name, link.url, link.link_type, link.direct_asset_path]);
}
/**
 * Whether a change is one of those that were shown.
 *
 * @param own contents that this run has given to links on the way (parked ones)
 */
function isShown(change, shown, own) {
    const at = positionOf(change, shown);
    const known = at === null ? undefined : shown.plan.changes[at];
    if (known === undefined || known.action !== change.action)
        return false;
    const isLeft = (link) => own.has(contentOf(link));
    switch (change.action) {
        case 'create':
            return known.action === 'create' && contentOf(known.after) === contentOf(change.after);
        case 'update':
            return (known.action === 'update' &&
                contentOf(known.after) === contentOf(change.after) &&
                (contentOf(known.before) === contentOf(change.before) || isLeft(change.before)));
        case 'delete':
            return known.action === 'delete' && contentOf(known.before) === contentOf(change.before);
    }
}
/**
 * The part of a plan that may be carried out: without changes that were not shown, and without those that need a
 * value which the link of such a change holds. What is left out counts as unmanaged.
 */
function withinShown(plan, shown, own) {
    let changes = plan.changes.filter((change) => isShown(change, shown, own));
    if (changes.length === plan.changes.length)
        return plan;
    for (;;) {
        const kept = new Set(changes);
        const left = plan.changes.flatMap((change) => kept.has(change) || change.action === 'create' ? [] : [change.before]);
        const free = changes.filter((change) => change.action === 'delete' || !clashes(change.after, left));
        if (free.length === changes.length)
            return { ...plan, changes, unmanaged: [...plan.unmanaged, ...left], conflicts: [] };
        changes = free;
    }
}
function clashes(link, others) {
    return others.some((other) => claimOf(link, other) !== null);
}
/** The first field whose value both links claim; `null` where there is none. */
function claimOf(link, other) {
    return _core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAIM_FIELDS */ .hO.find((field) => link[field] !== null && link[field] === other[field]) ?? null;
}
/** The link of `links` with exactly the content of `link`. */
function sameAs(link, links) {
    const content = contentOf((0,_core_link_js__WEBPACK_IMPORTED_MODULE_1__/* .toLink */ .SW)(link));
    return links.find((each) => contentOf(each) === content);
}


/***/ }),

/***/ 1833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runVariables)
/* harmony export */ });
/** What templates can use of a run. */
/** The values for the release with this tag. */
function runVariables(tag, settings) {
    const { project, facts, vars, gitlabUrl, commit } = settings;
    return {
        tag,
        project,
        vars,
        apiUrl: `${gitlabUrl}/api/v4`,
        projectUrl: facts.url,
        projectId: facts.id,
        commit,
    };
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ creatableLinks),
/* harmony export */   q8: () => (/* binding */ findTargets),
/* harmony export */   yG: () => (/* binding */ findDesired)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4029);
/* harmony import */ var _core_desired_desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6551);
/* harmony import */ var _core_desired_variable_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7854);
/* harmony import */ var _core_entry_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(323);
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3976);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2622);
/* harmony import */ var _core_problem_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1510);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8173);
/* harmony import */ var _core_text_append_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3770);
/* harmony import */ var _run_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1833);
/** What each release should have: entries, asked of their sources, made into links. */










/** What a release that is not there would be created with: the links that `only` does not leave out, in order. */
function creatableLinks({ desired, policy }) {
    return desired.filter(({ name }) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isInScope */ .yX)(name, policy)).map(_core_link_js__WEBPACK_IMPORTED_MODULE_5__/* .toLink */ .SW);
}
/**
 * Asks the sources what there is, and tells what each release should have; all Problems at once. Releases are
 * looked at side by side, up to the input `concurrency`.
 */
async function findTargets(subjects, manifest, settings, sources) {
    const problems = [];
    const targets = [];
    const policy = {
        ignore: manifest.ignore.map(({ pattern }) => pattern),
        only: settings.only,
        prune: settings.prune,
    };
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(settings.concurrency);
    const found = subjects.map(({ tag, entries }) => limit(async () => {
        const variables = (0,_run_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .runVariables */ .R)(tag, settings);
        return {
            variables,
            tag,
            desired: await findDesired(entries, variables, manifest, settings, sources),
        };
    }));
    for (const { tag, variables, desired } of await Promise.all(found)) {
        (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .B)(problems, desired.ok ? desired.warnings : desired.problems);
        if (desired.ok)
            targets.push({ tag, desired: desired.value, policy, variables });
    }
    // Releases that share an entry share its problems.
    return (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .resultOf */ .Bg)(targets, (0,_core_problem_order_js__WEBPACK_IMPORTED_MODULE_9__/* .inOrder */ .a)((0,_core_problem_order_js__WEBPACK_IMPORTED_MODULE_9__/* .unique */ .A)(problems)));
}
/** What one release should have, in the manifest's order. */
async function findDesired(entries, variables, manifest, settings, sources) {
    const found = new Map();
    const problems = [];
    for (const entry of entries) {
        if (entry.kind === 'link')
            continue;
        // Without its variables an entry may not say which files are meant; `desiredLinks` tells of them.
        if ((0,_core_entry_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .needsServer */ .hG)(entry) && (0,_core_desired_variable_check_js__WEBPACK_IMPORTED_MODULE_2__/* .variableProblems */ .d)(entry, variables).length > 0)
            continue;
        const result = await sources.find(entry, variables);
        (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .B)(problems, result.ok ? result.warnings : result.problems);
        if (result.ok && result.value !== null)
            found.set(entry, result.value);
    }
    const desired = (0,_core_desired_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredLinks */ .Q)(entries, found, variables, manifest.ignore, {
        ifNoFilesFound: settings.ifNoFilesFound,
        gitlabUrl: settings.gitlabUrl,
        tag: variables.tag,
        projects: [settings.project, settings.facts.id, settings.facts.path].filter((name) => name !== null),
    });
    (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .B)(problems, desired.ok ? desired.warnings : desired.problems);
    if (!desired.ok || (0,_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .Cs)(problems))
        return { ok: false, problems };
    return { ok: true, value: desired.value, warnings: problems };
}


/***/ }),

/***/ 3626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reconcile),
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
;// CONCATENATED MODULE: ./lib/core/plan/guard.js
/** Guards: limits a plan must keep before anything of it is carried out, in a dry run too. */


/**
 * The limits that plans break, for each release and for their sum: `empty-desired`, `too-many-deletes`,
 * `too-many-updates`. Each names the input that lifts it, and a value that is enough for the whole run.
 */
function breaches(releases, limits) {
    const problems = [];
    for (const { tag, desired } of releases) {
        if (desired === 0 && !limits.allowEmpty)
            problems.push(emptyDesired(tag));
    }
    return [
        ...problems,
        ...tooMany(DELETES, releases, limits.maxDeletes),
        ...tooMany(UPDATES, releases, limits.maxUpdates),
    ];
}
const DELETES = {
    action: 'delete',
    code: 'too-many-deletes',
    input: 'max-deletes',
    otherwise: 'to keep links that are not in the manifest, set prune to false.',
};
const UPDATES = {
    action: 'update',
    code: 'too-many-updates',
    input: 'max-updates',
    otherwise: 'if a template or a variable is wrong, fix it first.',
};
function tooMany(guard, releases, limit) {
    const counts = releases.map(({ tag, plan }) => ({
        where: `release ${quote(tag)}`,
        ...countOf(guard, plan),
    }));
    const sum = {
        where: `all ${counts.length} releases together`,
        changes: counts.reduce((total, { changes }) => total + changes, 0),
        links: counts.reduce((total, { links }) => total + links, 0),
    };
    const over = counts.filter((count) => isOver(count, limit));
    if (over.length === 0 && !isOver(sum, limit))
        return [];
    // What is enough for one release may not be enough for all of them: the hint names what is.
    const needed = neededFor([...counts, sum], limit);
    return (over.length > 0 ? over : [sum]).map((count) => {
        const { action, code, input, otherwise } = guard;
        const most = typeof limit === 'number' ? `${limit}` : `${allowed(count, limit)} (${limit.percent}%)`;
        const message = `the plan would ${action} ${(0,quoted/* counted */.hS)(count.changes, 'link')} of ${count.where}; at most ${most} are allowed`;
        return (0,problem/* error */.z3)(code, message, `Look through the plan. If these ${action}s are meant, set ${input} to ${needed} or more; ${otherwise}`);
    });
}
function countOf({ action }, { changes, unchanged }) {
    const existing = changes.filter((change) => change.action !== 'create').length;
    return {
        changes: changes.filter((change) => change.action === action).length,
        links: unchanged.length + existing,
    };
}
function allowed({ links }, limit) {
    return typeof limit === 'number' ? limit : Math.ceil((links * limit.percent) / 100);
}
function isOver(count, limit) {
    return count.changes > allowed(count, limit);
}
/** In a loop: there may be more releases than a call takes arguments. */
function largest(numbers) {
    return numbers.reduce((most, each) => (each > most ? each : most), 0);
}
function neededFor(counts, limit) {
    if (typeof limit === 'number')
        return String(largest(counts.map(({ changes }) => changes)));
    const shares = counts.map(({ changes, links }) => (changes === 0 ? 0 : Math.ceil((100 * changes) / links)));
    return `${largest(shares)}%`;
}
function emptyDesired(tag) {
    return (0,problem/* error */.z3)('empty-desired', `the manifest wants no link at all for release ${quote(tag)}`, 'If the release should indeed have no links, set allow-empty to true.');
}
/**
 * Updates of links whose entries say `protect: true`, as `protected-link`: such a link may be created and is never
 * changed.
 *
 * @param protectedLinks for each protected name, where it is declared
 */
function protectionBreaches(tag, plan, protectedLinks) {
    if (protectedLinks.size === 0)
        return [];
    const isProtected = (change) => change.action === 'update' && protectedLinks.has(change.after.name);
    return plan.changes
        .filter(isProtected)
        .map(({ after, fields }) => (0,problem/* error */.z3)('protected-link', `link ${quote(after.name)} of release ${quote(tag)} is protected, but the plan would change its ${fields.join(', ')}`, 'Make the entry match the release. If the change is meant, remove `protect: true` from the entry for one run.', protectedLinks.get(after.name)));
}
function quote(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(2622);
// EXTERNAL MODULE: ./lib/core/run/end.js
var end = __webpack_require__(2885);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/app/apply/files.js
var apply_files = __webpack_require__(6848);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/app/apply/shown.js
var apply_shown = __webpack_require__(6058);
;// CONCATENATED MODULE: ./lib/app/apply/not-in-plan.js
/** What differs in the end and was not shown in the beginning: somebody else wrote to the release, and it was left. */




/** A Problem `not-in-plan` for each change that would have gone beyond the plan that was shown, and was not made. */
function notInPlan(state) {
    const { remaining, release, shown, own } = state;
    if (remaining === null)
        return state.withheld.map((each) => heldBack(each, state));
    if (release === null || !state.isApplied)
        return [];
    const known = knownLinks(state);
    return remaining.changes.flatMap((change) => {
        if ((0,apply_shown/* isShown */.aJ)(change, shown, own) || isOurFailure(change, state))
            return [];
        return [beyond(what(change, known, state))];
    });
}
/** The links that were shown, as they were then. */
function knownLinks({ shown }) {
    const { changes, unchanged, unmanaged } = shown.plan;
    const before = changes.flatMap((change) => (change.action === 'create' ? [] : [change.before]));
    return new Map([...before, ...unchanged, ...unmanaged].map((link) => [link.id, link]));
}
/** GitLab took what we sent and has something else: the outcome says so already. */
function isOurFailure(change, { entries, shown }) {
    if (change.action === 'delete')
        return false;
    return ['create', 'update'].some((action) => {
        const at = shown.positions.get(`${action} ${(0,plan_plan/* changeName */.m9)(change)}`);
        const entry = at === undefined ? null : entries[at];
        return entry?.outcome.status === 'failed' && entry.isDisproved;
    });
}
function what(change, known, { shown }) {
    const name = JSON.stringify((0,plan_plan/* changeName */.m9)(change));
    if (change.action === 'create')
        return `link ${name} was deleted by somebody else`;
    const { before } = change;
    const was = known.get(before.id);
    if (was !== undefined)
        return `link ${JSON.stringify(was.name)} was changed by somebody else (${differences(was, before)})`;
    const created = change.action === 'update' && (0,apply_shown/* positionOf */.df)({ action: 'create', after: change.after }, shown) !== null;
    const field = change.action === 'update' ? (0,apply_shown/* claimOf */._B)(change.after, before) : null;
    const other = JSON.stringify(before.name);
    if (created && field !== null && field !== 'name')
        return `link ${other} appeared and has the ${field} that ${name} should get`;
    if (created)
        return `link ${other} was made by somebody else, and not as the manifest has it (${differences(change.action === 'update' ? change.after : before, before)})`;
    return `link ${other} appeared`;
}
/** Fields that are not what they were, with their values now. */
function differences(was, now) {
    return (0,core_link/* changedFields */.E0)(was, now)
        .map((field) => `${field} is now ${JSON.stringify(now[field])}`)
        .join(', ');
}
function heldBack({ shown: at, now }, { shown }) {
    const change = shown.plan.changes[at];
    const name = JSON.stringify(change === undefined ? '' : (0,plan_plan/* changeName */.m9)(change));
    if (now === null || change === undefined)
        return beyond(`link ${name} was deleted by somebody else`);
    if (change.action !== 'create')
        return beyond(`link ${name} was changed by somebody else (${differences(change.before, now)})`);
    return beyond(`link ${JSON.stringify(now.name)} appeared and has what ${name} should get`);
}
function beyond(found) {
    return (0,problem/* error */.z3)('not-in-plan', `${found} while the plan was applied; it was left alone`, 'Nothing is done that was not in the plan that was shown. Run again to make a new plan.');
}

;// CONCATENATED MODULE: ./lib/app/apply/release-report.js
/** What is reported of one release: computed from what was read, never from what was sent. */




/**
 * The report of one release, in the middle of a run or at its end.
 *
 * @param project as the user gave it
 * @param extra problems of this release that the apply does not know of
 */
function reportRelease(state, files, project, extra) {
    const uploads = state.needs.own.flatMap((at) => files[at] ?? []);
    const uploaded = uploads.flatMap((file) => (0,apply_files/* outcomeOf */.sG)(file) ?? []);
    return {
        project,
        tag: state.target.tag,
        exists: state.existed,
        created: state.creation.isDone,
        url: state.release?.url ?? null,
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
            ...notInPlan(state),
        ],
    };
}
/** Whether the release is, now, what the manifest says; from what was read last, and the sums of its files. */
function isReleaseInSync(state, files) {
    if (needsFiles(state, files) || state.needs.problems.length > 0)
        return false;
    if (!state.isApplied)
        return state.existed && (0,plan_plan/* isInSync */.tU)(state.shown.plan);
    return state.remaining !== null && state.release !== null && (0,plan_plan/* isInSync */.tU)(state.remaining);
}
/** Whether files have to go up before the release is what the manifest says. */
function needsFiles({ needs }, files) {
    return [...needs.files.values()].some((at) => (0,apply_files/* outcomeOf */.sG)(files[at])?.status !== 'done');
}
function wasBegun({ isApplied }, uploaded) {
    return isApplied || uploaded.length > 0;
}
function linkOutcomes({ entries }) {
    return entries.flatMap((entry) => (entry === null ? [] : [entry.outcome]));
}
function conflictPlaces({ shown, target }) {
    const names = new Set(shown.plan.conflicts.map(({ name }) => name));
    const declared = target.desired.filter(({ name }) => names.has(name));
    return new Map(declared.map(({ name, place }) => [name, place]));
}
/** The last read found no release where there was one: what is missing are not its links. */
function goneProblems({ existed, creation, remaining, release, target }) {
    if (remaining === null || release !== null || !(existed || creation.isDone))
        return [];
    return [
        (0,problem/* error */.z3)('no-release', `release ${JSON.stringify(target.tag)} is not there any more: it was deleted while the plan was applied`, 'Find out who deleted it. To create it again with its links, set create-release to true.'),
    ];
}
/** Somebody changed a link in the instant before it was deleted. */
function victimProblems({ victims, shown }) {
    return victims.map(({ shown: at, link, state }) => {
        const change = shown.plan.changes[at];
        const planned = JSON.stringify(change?.action === 'delete' ? change.before.name : link.name);
        const found = `somebody changed link ${planned} in the instant before it was deleted; it was ${JSON.stringify(link)}`;
        if (state === 'back')
            return (0,problem/* error */.z3)('wrong-delete', `${found} and was put back as that`, 'Its id is a new one. Run again to plan anew.');
        const why = typeof state === 'object' ? state.error : 'the run ended before';
        return (0,problem/* error */.z3)('wrong-delete', `${found} and could not be put back: ${why}`, 'Make it again by hand.');
    });
}

// EXTERNAL MODULE: ./lib/app/apply/run.js + 2 modules
var apply_run = __webpack_require__(113);
// EXTERNAL MODULE: ./lib/core/entry/link-keys.js
var link_keys = __webpack_require__(534);
// EXTERNAL MODULE: ./lib/core/entry/template.js
var entry_template = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __webpack_require__(5596);
// EXTERNAL MODULE: ./lib/core/pattern/file-pattern.js
var file_pattern = __webpack_require__(2646);
// EXTERNAL MODULE: ./lib/core/problem/source-text.js
var source_text = __webpack_require__(3365);
;// CONCATENATED MODULE: ./lib/core/manifest/entries-from-inputs.js
/** Links declared by inputs alone: a glob list and its templates, without a manifest. */






/**
 * The one entry that these inputs make. Its places are in texts named after the inputs.
 *
 * Problems: those of patterns and templates, and `missing-key` where there is no `url`.
 */
function entriesFromInputs(inputs) {
    const problems = [];
    const texts = (0,source_text/* inputTexts */.Ld)(inputs.files, 'files');
    const patterns = (0,file_pattern/* checkPatterns */.u)(texts, problems);
    const place = texts[0]?.place ?? (0,source_text/* inputText */.AN)('', 'files').place;
    const template = (value, input) => value === undefined || value === null
        ? null
        : (0,entry_template/* parseTemplate */.QC)((0,source_text/* inputText */.AN)(value, input), entry_variables/* FILE_VARIABLES */.LZ, problems);
    const url = template(inputs.url, 'url');
    if (inputs.url === undefined || inputs.url === null)
        problems.push(missingUrl());
    if (patterns.length === 0)
        problems.push(missingFiles());
    const entry = {
        ...(0,link_keys/* noTemplates */.Xj)(place),
        kind: 'files',
        patterns,
        upload: null,
        name: template(inputs.name, 'name'),
        url,
        link_type: inputs.linkType ?? 'other',
        direct_asset_path: template(inputs.directAssetPath, 'direct-asset-path'),
    };
    return (0,problem/* resultOf */.Bg)([entry], problems);
}
function missingUrl() {
    return {
        severity: 'error',
        code: 'missing-key',
        message: 'the input `files` needs the input `url`: where the files can be downloaded',
        hint: 'For example: https://downloads.example.com/${tag}/${path}',
    };
}
function missingFiles() {
    return {
        severity: 'error',
        code: 'missing-key',
        message: 'the input `files` holds no pattern',
        hint: 'Write one pattern a line, such as dist/*.zip.',
    };
}

// EXTERNAL MODULE: ./lib/core/manifest/ignore.js
var ignore = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/core/manifest/manifest.js + 1 modules
var manifest = __webpack_require__(7642);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __webpack_require__(1510);
;// CONCATENATED MODULE: ./lib/core/manifest/second-look.js
/**
 * What else is wrong with a manifest that has faults.
 *
 * Files are looked for, and rules are checked, where links are made. But who has to mend a misspelt key should not be
 * told of a bad URL only after that. So what could be read in spite of the faults is tried like a good manifest, and
 * what would only follow from a fault is left out.
 */

/**
 * The problems of a manifest with faults, and those that came out when the rest of it was tried.
 *
 * @param told by `parseManifest`
 * @param found when `rest` was tried
 */
function withFurther(told, found, rest) {
    const defaults = defaultPlaces(rest);
    const further = found.filter(({ code, place, related }) => code !== 'missing-name' && !(isOneOf(defaults, place) || isOneOf(defaults, related)));
    return (0,order/* inOrder */.a)((0,order/* unique */.A)([...told, ...further]));
}
/**
 * Places of entries that leave the name or the URL to its default. Perhaps a misspelt key would have given it: what is
 * told of the whole of such an entry is told of the default.
 */
function defaultPlaces({ body }) {
    const entries = body.kind === 'links' ? body.entries : body.releases.flatMap(({ links }) => links);
    return new Set(entries.flatMap(({ name, url, place }) => (name === null || url === null ? [place] : [])));
}
function isOneOf(places, place) {
    return place !== undefined && places.has(place);
}

// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/core/parsed-url.js
var parsed_url = __webpack_require__(9609);
// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
;// CONCATENATED MODULE: ./lib/app/prepare/dead-urls.js
/** Whether the addresses that are wanted answer: the input `check-urls`. */




/**
 * Asks the wanted addresses, each once. Problems, at the entry of the link:
 *
 * - `dead-url`, an error: there is nothing to download;
 * - `url-unchecked`, a warning: that cannot be known.
 *
 * Files that this run is about to upload are not there yet, and are not asked for.
 *
 * @param gitlabUrl base URL of GitLab, which says 404 also of what exists and asks for a token
 */
async function findDeadUrls(links, checker, gitlabUrl) {
    const asked = links.filter((link) => !isUpload(link));
    const states = await checker.check(asked.map(({ url }) => url));
    const problems = asked.flatMap((link) => {
        const state = states.get(link.url);
        return state === undefined ? [] : problemOf(link, ownState(link.url, state, gitlabUrl));
    });
    // Releases that share an entry share its links.
    return (0,order/* unique */.A)(problems);
}
function isUpload({ source }) {
    return source?.entry.kind === 'files' && source.entry.upload !== null;
}
/** GitLab hides what is private behind 403 and 404, and no token is sent here. */
function ownState(url, state, gitlabUrl) {
    const origin = (0,parsed_url/* parsedUrl */.j)(url)?.origin;
    const isOwn = origin !== undefined && origin === (0,parsed_url/* parsedUrl */.j)(gitlabUrl)?.origin;
    if (!isOwn || state.kind !== 'dead' || (state.status !== 403 && state.status !== 404))
        return state;
    return { kind: 'unchecked', reason: `${state.reason}, as GitLab does for what is private too` };
}
function problemOf({ name, url, place }, state) {
    const about = `link ${(0,quoted/* quoted */.TL)(name)}: ${(0,quoted/* quoted */.TL)((0,credentials/* maskUrl */.y)(url))}`;
    switch (state.kind) {
        case 'alive':
            return [];
        case 'dead': {
            const hint = 'Put the file there first, or correct the address.';
            return [{ severity: 'error', code: 'dead-url', message: `${about} ${state.reason}`, hint, place }];
        }
        case 'unchecked': {
            const hint = state.hint ?? 'Whether there is something to download is not known.';
            const message = `${about} was not checked: it ${state.reason}`;
            return [{ severity: 'warning', code: 'url-unchecked', message, hint, place }];
        }
        default:
            return state;
    }
}

// EXTERNAL MODULE: ./lib/app/prepare/run-variables.js
var run_variables = __webpack_require__(1833);
// EXTERNAL MODULE: ./lib/app/prepare/sources.js + 1 modules
var prepare_sources = __webpack_require__(3973);
// EXTERNAL MODULE: ./lib/app/prepare/targets.js
var prepare_targets = __webpack_require__(9374);
;// CONCATENATED MODULE: ./lib/app/validate.js
/** What can be said of a declaration without GitLab: everything but what other servers know. */







/** Stands for a tag where none is known, so that templates can be tried. */
const SAMPLE_TAG = 'v0.0.0';
/**
 * Checks entries and local files; `github` and `package` entries only as far as their text goes.
 *
 * @param urls asks whether addresses answer. Those that a made-up tag is part of are not asked
 */
async function validateDeclaration(manifest, settings, workspace, urls = null) {
    const problems = [];
    const sources = (0,prepare_sources/* createOfflineSources */.G)(workspace, settings);
    const asked = [];
    let links = 0;
    for (const { tag, entries } of samples(manifest, settings)) {
        const variables = withSamples((0,run_variables/* runVariables */.R)(tag, settings));
        const desired = await (0,prepare_targets/* findDesired */.yG)(entries, variables, manifest, settings, sources);
        (0,append/* append */.B)(problems, desired.ok ? desired.warnings : desired.problems);
        if (!desired.ok)
            continue;
        links += desired.value.length;
        const isReal = tag === settings.tag || isExact(manifest, tag);
        (0,append/* append */.B)(asked, desired.value.filter(({ url }) => isReal || !url.includes(tag.replace(/^v/, ''))));
    }
    if (urls !== null)
        (0,append/* append */.B)(problems, await findDeadUrls(asked, urls, settings.gitlabUrl));
    const told = (0,order/* inOrder */.a)(problems);
    if ((0,problem/* hasErrors */.Cs)(told))
        return { ok: false, problems: told };
    return { ok: true, value: { file: manifest.file, links, warnings: [] }, warnings: told };
}
/** With something for what only a run knows, so that templates can be tried. */
function withSamples(variables) {
    const { project, projectUrl, projectId, commit, apiUrl } = variables;
    return {
        ...variables,
        project: project ?? 'group/project',
        projectUrl: projectUrl ?? `${apiUrl?.replace(/\/api\/v4$/, '')}/group/project`,
        projectId: projectId ?? '1',
        commit: commit ?? '0'.repeat(40),
    };
}
/** For each group of entries a tag it could be used for. */
function samples(manifest, settings) {
    if (manifest.body.kind === 'links')
        return [{ tag: settings.tag ?? SAMPLE_TAG, entries: manifest.body.entries }];
    return manifest.body.releases.map((entry) => ({ tag: sampleTag(entry), entries: entry.links }));
}
/** Whether the tag stands in the manifest, rather than being made up for a pattern. */
function isExact({ body }, tag) {
    return body.kind === 'releases' && body.releases.some((entry) => entry.kind === 'tag' && entry.tag === tag);
}
function sampleTag(entry) {
    if (entry.kind === 'tag')
        return entry.tag;
    return entry.patterns[0]?.pattern.replaceAll(/[*?]/g, '0') ?? SAMPLE_TAG;
}

;// CONCATENATED MODULE: ./lib/app/declaration.js
/** From settings to what is declared: a manifest's text, an inline list or a glob list, parsed and checked. */





/**
 * Reads and parses the declaration; every Problem of it at once. What could be read of a manifest with faults is tried
 * with the files and variables of the run, so that a misspelt key does not hide a pattern that matches nothing.
 */
async function readDeclaration(settings, workspace) {
    const manifest = await readSource(settings, workspace);
    const extra = (0,ignore/* ignoreFromInput */.x)(settings.ignore);
    const ignoring = (value) => ({ ...value, ignore: [...value.ignore, ...extra] });
    if (manifest.ok) {
        const warnings = [...settings.notices, ...manifest.warnings];
        return { ...manifest, warnings, value: ignoring(manifest.value) };
    }
    const { problems, rest } = manifest;
    if (rest === null)
        return { ok: false, problems };
    const found = await validateDeclaration(ignoring(rest), settings, workspace);
    return { ok: false, problems: withFurther(problems, found.ok ? found.warnings : found.problems, rest) };
}
async function readSource({ source }, workspace) {
    switch (source.kind) {
        case 'links':
            return (0,manifest/* parseManifest */.Ng)(source.text, 'links');
        case 'files': {
            const entries = entriesFromInputs(source);
            if (!entries.ok)
                return { ...entries, rest: null };
            const body = { kind: 'links', entries: entries.value };
            return { ...entries, value: { file: 'files', body, ignore: [] } };
        }
        case 'manifest': {
            const found = await workspace.readManifest(source.path);
            if (!found.ok)
                return { ...found, rest: null };
            const parsed = (0,manifest/* parseManifest */.Ng)(found.value.text, found.value.file);
            const warnings = found.warnings;
            return parsed.ok ? { ...parsed, warnings: [...warnings, ...parsed.warnings] } : parsed;
        }
    }
}

// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/manifest/release-table.js
var release_table = __webpack_require__(3550);
// EXTERNAL MODULE: ./lib/core/text/unexpanded.js
var unexpanded = __webpack_require__(2668);
// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __webpack_require__(9765);
;// CONCATENATED MODULE: ./lib/core/pattern/pattern-cause.js
/** Why a pattern of names or tags probably matches nothing. */


/** The signs by which a slip is recognised, each with what to say. The first that fits is the cause. */
const SLIPS = [
    [/^\[.*\]$/s, 'A list is written one pattern a line; brackets are part of the pattern.'],
    [/^- /, 'A list is written one pattern a line, without a dash.'],
    [/^["'`“”‘’]|["'`“”‘’]$/, 'Quotes are part of the pattern: leave them out.'],
    [/[?*+@!]\([^)]*\)/, 'Forms such as @(a|b) have no meaning here; write one pattern a line.'],
    [/\{[^{}]*,[^{}]*\}/, 'Braces have no meaning here; write one pattern a line.'],
    [/\[[^\]]+\]/, 'Brackets have no meaning here: * and ? are the only wildcards.'],
    [/^\^|\$$|\.\*|\\/, 'This is no regular expression: * stands for any characters.'],
    [/^~/, 'The sign ~ has no meaning here.'],
];
/**
 * A sentence that names the likely cause; `null` where nothing looks odd.
 *
 * @param names what the pattern was tried on, without a match
 */
function patternCause(pattern, names) {
    const [variable] = (0,unexpanded/* findUnexpanded */.aI)(pattern);
    if (variable !== undefined)
        return `${variable.text} is not expanded here.`;
    const slip = SLIPS.find(([sign]) => sign.test(pattern));
    if (slip !== undefined)
        return slip[1];
    const parts = pattern.split(/[,;]/).map((part) => part.trim());
    if (parts.length > 1)
        return 'Commas are part of the pattern; write one pattern a line.';
    const [alike] = names.filter((name) => (0,wildcard/* matches */.cK)(folded(pattern), folded(name)));
    if (alike !== undefined)
        return `Case counts: there is ${JSON.stringify(alike)}.`;
    return null;
}
/**
 * Whether a pattern that matches nothing was most likely to match something that is there: it is written as a list or in
 * quotes, or a part of it matches one of the names when case, accents and blanks are passed over.
 *
 * @param names what the pattern was tried on, without a match
 */
function isSlip(pattern, names) {
    if (/^["'`“‘].*["'`”’]$|^\[.*[,"'].*\]$|^- /s.test(pattern))
        return true;
    const parts = pattern
        .split(/[,;\n]/)
        .map((part) => folded(part.replaceAll(/^[\s[\]"'`]+|[\s[\]"'`]+$/g, '')));
    return parts.some((part) => part !== '' && names.some((name) => (0,wildcard/* matches */.cK)(part, folded(name))));
}
/** Without what eyes pass over: case, the form of accents, the kind of blank. */
function folded(text) {
    return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/app/prepare/subjects.js
/** Which releases a run is about. */




/**
 * The one release that the run is about; `null` where it is about many, which only GitLab can list.
 * Problems: `no-tag`, `tag-not-in-table`.
 */
function singleSubject(manifest, settings) {
    const tag = singleTag(manifest, settings);
    if (tag === null) {
        if (manifest.body.kind === 'links' && settings.tags.length === 0)
            return { ok: false, problems: [NO_TAG] };
        return { ok: true, value: null, warnings: [] };
    }
    const entries = entriesOf(manifest, tag);
    if (entries === null)
        return { ok: false, problems: [notInTable(tag, manifest)] };
    return { ok: true, value: { tag, entries }, warnings: [] };
}
/**
 * Those of the project's releases that the run is about, and the ones that the table names but the project has not.
 * Problem: `no-release-matches`.
 */
function chooseSubjects(manifest, settings, releases) {
    const isWanted = (tag) => settings.tags.length === 0 || settings.tags.some((pattern) => (0,wildcard/* matches */.cK)(pattern, tag));
    const tags = [...new Set([...releases.map(({ tag }) => tag), ...exactTags(manifest)])];
    const subjects = tags.filter(isWanted).flatMap((tag) => {
        const entries = entriesOf(manifest, tag);
        return entries === null ? [] : [{ tag, entries }];
    });
    return (0,problem/* resultOf */.Bg)(subjects, unmatched(manifest, settings, subjects, tags));
}
/** The one release the run is about, or null where it is about many. */
function singleTag(manifest, settings) {
    if (settings.tags.length > 0)
        return null;
    if (settings.tag !== null)
        return settings.tag;
    const exact = exactTags(manifest);
    const all = manifest.body.kind === 'releases' ? manifest.body.releases.length : 0;
    return all === 1 && exact.length === 1 ? (exact[0] ?? null) : null;
}
function exactTags(manifest) {
    if (manifest.body.kind === 'links')
        return [];
    return manifest.body.releases.flatMap((entry) => (entry.kind === 'tag' ? [entry.tag] : []));
}
function entriesOf(manifest, tag) {
    if (manifest.body.kind === 'links')
        return manifest.body.entries;
    return (0,release_table/* ownerOf */.b)(manifest.body.releases, tag)?.links ?? null;
}
/** Told where nothing says which release is meant. */
const NO_TAG = {
    severity: 'error',
    code: 'no-tag',
    message: 'no tag is given, so it is not known which release is meant',
    hint: 'Set tag (in a tag pipeline it is known by itself), or tags for every existing release that matches.',
};
function notInTable(tag, manifest) {
    return {
        severity: 'error',
        code: 'tag-not-in-table',
        message: `no entry of the releases table in ${manifest.file} matches tag ${JSON.stringify(tag)}`,
        hint: 'Add an entry for it, or set tag to one that the table has.',
    };
}
/** Patterns that no release matches: what was meant to be changed would silently stay as it is. */
function unmatched(manifest, settings, subjects, existing) {
    if (settings.ifNoFilesFound === 'ignore')
        return [];
    const severity = settings.ifNoFilesFound === 'warn' ? 'warning' : 'error';
    const hint = 'A pattern is for releases that exist; * stands for any characters. Set if-no-files-found to allow it.';
    if (subjects.length === 0) {
        const tags = `tags ${settings.tags.join(', ')}`;
        const table = `the table in ${manifest.file}`;
        const narrowed = settings.tags.length > 0 ? `both ${tags} and ${table}` : table;
        const wanted = manifest.body.kind === 'links' ? tags : narrowed;
        return [
            { severity, code: 'no-release-matches', message: `no release of the project matches ${wanted}`, hint },
        ];
    }
    const isUnused = (pattern) => !existing.some((tag) => (0,wildcard/* matches */.cK)(pattern, tag));
    const tell = (pattern, about) => {
        const message = `no release of the project matches ${about} ${JSON.stringify(pattern)}`;
        const cause = patternCause(pattern, existing);
        return {
            severity,
            code: 'no-release-matches',
            message,
            hint: cause === null ? hint : `${cause} ${hint}`,
        };
    };
    if (settings.tags.length > 0)
        return settings.tags.filter(isUnused).map((pattern) => tell(pattern, 'the input tags'));
    if (manifest.body.kind === 'links')
        return [];
    return manifest.body.releases.flatMap((entry) => {
        const patterns = entry.kind === 'tag' ? [] : entry.patterns.filter(({ pattern }) => isUnused(pattern));
        return patterns.map(({ pattern, place }) => ({ ...tell(pattern, 'the pattern'), place }));
    });
}

;// CONCATENATED MODULE: ./lib/app/prepare/unused-ignores.js
/** Patterns of `ignore` that protect nothing. */




/**
 * `unused-ignore` for each pattern that matches no link of the releases: a warning. It is an error where links would be
 * deleted and the pattern looks like a slip, because these links may be the ones that it was to protect.
 *
 * @param names the links that the releases have now, of all of them; none: nothing is there to protect
 * @param deletes whether links would be deleted
 */
function unusedIgnores(patterns, names, deletes) {
    if (names.length === 0)
        return [];
    const unused = patterns.filter(({ pattern }) => !names.some((name) => (0,wildcard/* matches */.cK)(pattern, name)));
    return unused.map(({ pattern, place }) => {
        const cause = patternCause(pattern, names);
        const severity = deletes && isSlip(pattern, names) ? 'error' : 'warning';
        const hint = cause ?? 'If such links only come later, all is well; else correct the pattern or remove it.';
        return (0,problem/* problem */.CC)(severity, 'unused-ignore', `the ignore pattern ${(0,quoted/* quoted */.TL)(pattern)} matches no link`, hint, place);
    });
}

// EXTERNAL MODULE: ./lib/node_modules/p-limit.js
var p_limit = __webpack_require__(4029);
// EXTERNAL MODULE: ./lib/core/desired/package-address.js
var package_address = __webpack_require__(5026);
;// CONCATENATED MODULE: ./lib/app/prepare/upload-plan.js
/**
 * What has to go into the package registry before links can lead there.
 *
 * Local files are summed up, the registry is asked once for each package and version, and what is there already
 * with the same sum is left alone. Several links, and several releases, may need one file: it goes up once, and
 * the first release that is to be applied tells of it.
 */






/**
 * Looks at local files and at the registry; sends nothing but GET.
 *
 * Problems: `duplicate-upload` for two local files under one name in one package, those of `FileContents.measure`,
 * `package-registry` for what the registry answered. A conflict is no Problem of the plan: it stops its release.
 *
 * @throws StoreError `stopped`
 */
async function planUploads(subjects, ports, concurrency) {
    const needs = subjects.flatMap(needsOf);
    const clashes = duplicates(needs);
    if (needs.length === 0 || clashes.length > 0)
        return (0,problem/* resultOf */.Bg)(new Map(), clashes);
    const limit = (0,p_limit/* default */.A)(concurrency);
    const [files, listed] = await Promise.all([
        eachOnce(needs, ({ local }) => local, (need) => limit(() => measure(need, ports.contents))),
        eachOnce(needs, ({ address }) => (0,package_address/* packageKey */.MO)(address), (need) => limit(() => list(need, ports.packages))),
    ]);
    const problems = [...files.values(), ...listed.values()].flatMap((result) => result.ok ? [] : result.problems);
    const plan = new Map();
    const planned = new Map();
    for (const need of needs) {
        const file = files.get(need.local);
        const present = listed.get((0,package_address/* packageKey */.MO)(need.address));
        if (file?.ok !== true || present?.ok !== true)
            continue;
        const key = fileKey(need.address);
        const each = planned.get(key) ?? planFile(need, file.value, present.value);
        planned.set(key, each);
        const links = plan.get(need.tag) ?? new Map();
        plan.set(need.tag, links.set(need.link, each));
    }
    return (0,problem/* resultOf */.Bg)(plan, problems);
}
function needsOf({ tag, desired, variables }) {
    return desired.flatMap(({ name, source }) => {
        const upload = uploadOf(source);
        if (source === null || upload === null)
            return [];
        const version = (0,package_address/* packageVersion */.Tl)(upload, (0,entry_variables/* lookup */.$I)(variables, null));
        // The source has told what is wrong with it.
        if (!version.ok)
            return [];
        const local = source.found.path;
        const address = { ...version.value, path: (0,package_address/* uploadedName */.iB)(upload, source.found, variables) };
        return [{ tag, link: name, local, upload, place: source.entry.place, address }];
    });
}
function uploadOf(source) {
    return source?.entry.kind === 'files' ? source.entry.upload : null;
}
/** Two local files cannot be one file of a package, whichever of them came first. */
function duplicates(needs) {
    const first = new Map();
    return needs.flatMap((need) => {
        const key = fileKey(need.address);
        const known = first.get(key) ?? need;
        first.set(key, known);
        if (known.local === need.local)
            return [];
        const { package: name, version, path } = need.address;
        return [
            {
                severity: 'error',
                code: 'duplicate-upload',
                message: `${(0,quoted/* quoted */.TL)(known.local)} and ${(0,quoted/* quoted */.TL)(need.local)} would both be the file ${(0,quoted/* quoted */.TL)(path)} of package ${(0,quoted/* quoted */.TL)(name)} ${(0,quoted/* quoted */.TL)(version)}`,
                hint: 'In the package a file has its name without folders, or what `file` in `upload` says. Let the two differ.',
                place: need.place,
                related: known.place,
            },
        ];
    });
}
function fileKey(address) {
    return `${(0,package_address/* packageKey */.MO)(address)} ${address.path}`;
}
/** Asks once for each key. */
async function eachOnce(needs, keyOf, ask) {
    const first = new Map();
    for (const need of needs)
        if (!first.has(keyOf(need)))
            first.set(keyOf(need), need);
    const answers = [...first].map(async ([key, need]) => [key, await ask(need)]);
    return new Map(await Promise.all(answers));
}
async function measure({ local, place }, contents) {
    const file = await contents.measure(local);
    return file.ok ? file : { ok: false, problems: file.problems.map((problem) => ({ ...problem, place })) };
}
async function list({ address, upload }, packages) {
    try {
        return { ok: true, value: (await packages.listFiles(address)) ?? [], warnings: [] };
    }
    catch (error) {
        // A stopped run is no fault of the entry.
        if (!(error instanceof store_error/* StoreError */.AD) || error.kind === 'stopped')
            throw error;
        return { ok: false, problems: [{ ...(0,store_error/* problemOf */.Zw)(error, 'package-registry'), place: upload.place }] };
    }
}
function planFile(need, file, present) {
    const { address, upload, place } = need;
    const there = present.find(({ path }) => path === address.path);
    const state = stateOf(file, there, upload.replace);
    const at = state === 'conflict' ? upload.place : place;
    return { file, address, state, mayReplace: upload.replace, place: at };
}
function stateOf(file, there, replace) {
    if (there === undefined)
        return 'new';
    if (there.sha256 === file.sha256)
        return 'there';
    return replace ? 'replace' : 'conflict';
}

;// CONCATENATED MODULE: ./lib/app/prepare/comparison.js
/**
 * Everything before the first write: which releases, what they have, what they should have, and the plans.
 *
 * What is wrong with a declaration is told before a network is asked wherever that is possible: for one release
 * whose links need no other server. Many releases are listed by GitLab first, in one request for each hundred.
 */







/**
 * For each release the plan of its links, and the files that have to be there before them. Problems: those of
 * `subjects.ts`, `targets.ts` and `upload-plan.ts`.
 *
 * @throws StoreError where GitLab cannot be read
 */
async function prepareReleases(manifest, settings, ports) {
    const single = singleSubject(manifest, settings);
    if (!single.ok)
        return single;
    const compared = await (single.value === null
        ? compareMany(manifest, settings, ports)
        : compareOne(single.value, manifest, settings, ports));
    if (!compared.ok)
        return compared;
    const { current, targets, readAt } = compared.value;
    const planned = await planUploads(targets.map((target) => withinScope(target, current)), ports, settings.concurrency);
    if (!planned.ok)
        return { ok: false, problems: [...compared.warnings, ...planned.problems] };
    const uploads = targets.map(({ tag }) => planned.value.get(tag) ?? new Map());
    const releases = targets.map((target) => {
        const found = current.get(target.tag) ?? null;
        const plan = (0,plan_plan/* createPlan */.qT)(target.desired, found?.links ?? [], target.policy);
        return { target, current: found, plan, readAt };
    });
    const desired = targets.flatMap((target) => target.desired);
    return {
        ok: true,
        value: { releases, uploads, desired, objections: objectionsTo(manifest, settings, releases) },
        warnings: [...compared.warnings, ...planned.warnings],
    };
}
/** What is shown beside the plan: patterns that protect nothing, and a tag that may have been cut. */
function objectionsTo(manifest, settings, releases) {
    const names = releases.flatMap(({ current }) => (current?.links ?? []).map(({ name }) => name));
    const deletes = releases.some(({ plan }) => plan.changes.some(({ action }) => action === 'delete'));
    return [...unusedIgnores(manifest.ignore, names, deletes), ...cutNumber(settings, releases)];
}
/** YAML reads `tag: 1.10` as the number 1.1, and GitLab hands that on. */
function cutNumber({ tag }, releases) {
    const isThere = releases.every(({ current }) => current !== null);
    if (tag === null || !/^\d+(?:\.\d+)?$/.test(tag) || isThere)
        return [];
    const message = `the tag ${JSON.stringify(tag)} looks like a number, and there is no such release`;
    const hint = 'YAML cuts numbers: 1.10 becomes 1.1, and 010 becomes 8. Write the tag in quotes.';
    return [(0,problem/* warning */.$e)('cut-number', message, hint)];
}
/** Without the links that `only` leaves out: their files do not go up either. */
function withinScope(target, current) {
    const { desired, policy, tag } = target;
    if ((policy.only ?? []).length === 0)
        return target;
    const { changes, unchanged } = (0,plan_plan/* createPlan */.qT)(desired, current.get(tag)?.links ?? [], policy);
    const names = new Set([...changes.map(plan_plan/* changeName */.m9), ...unchanged.map(({ name }) => name)]);
    return { ...target, desired: desired.filter(({ name }) => names.has(name)) };
}
async function compareOne(subject, manifest, settings, { store, sources, now }) {
    const find = () => (0,prepare_targets/* findTargets */.q8)([subject], manifest, settings, sources);
    const ahead = !subject.entries.some(kinds/* needsServer */.hG) ? await find() : null;
    if (ahead?.ok === false)
        return ahead;
    const readAt = now();
    const release = await store.readRelease(subject.tag);
    const targets = ahead ?? (await find());
    if (!targets.ok)
        return targets;
    const current = new Map(release === null ? [] : [[subject.tag, release]]);
    return { ok: true, value: { readAt, current, targets: targets.value }, warnings: targets.warnings };
}
/** So many releases come on several pages; one that is named and on none of them is asked for by itself. */
const FULL_PAGE = 100;
async function compareMany(manifest, settings, { store, sources, now }) {
    const readAt = now();
    const releases = await store.readReleases();
    const subjects = chooseSubjects(manifest, settings, releases);
    if (!subjects.ok)
        return subjects;
    const targets = await (0,prepare_targets/* findTargets */.q8)(subjects.value, manifest, settings, sources);
    const warnings = subjects.warnings;
    if (!targets.ok)
        return { ok: false, problems: [...warnings, ...targets.problems] };
    const current = new Map(releases.map((release) => [release.tag, release]));
    if (releases.length >= FULL_PAGE) {
        for (const { tag } of targets.value) {
            const release = current.get(tag) ?? (await store.readRelease(tag));
            if (release !== null)
                current.set(tag, release);
        }
    }
    return {
        ok: true,
        value: { readAt, current, targets: targets.value },
        warnings: [...warnings, ...targets.warnings],
    };
}

// EXTERNAL MODULE: ./lib/core/run/no-release.js
var no_release = __webpack_require__(5001);
;// CONCATENATED MODULE: ./lib/app/run-report.js
/** The report of a run: what its releases say, and what it says as a whole. */


/** A run that came to no release. */
const NOTHING = { releases: [], files: [] };
/**
 * @param command what was asked for
 * @param problems of the run as a whole
 * @param store whose requests are counted
 */
function toReport(command, dryRun, { releases, files }, problems, settings, store) {
    const project = settings.project ?? '';
    return {
        command,
        dryRun,
        reason: command === 'plan' ? null : settings.reason,
        releases: releases.map((each) => reportRelease(each, files, project, missingRelease(each, settings))),
        inSync: releases.every((each) => isReleaseInSync(each, files)),
        requests: store.requests,
        problems,
    };
}
function missingRelease(run, settings) {
    if (run.existed || settings.createRelease)
        return [];
    const ways = 'To create the release with its links, set create-release to true; the git tag must exist, or ref must say from what it is made.';
    return [(0,no_release/* noRelease */.r)(settings.project ?? '', run.target.tag, ways)];
}

// EXTERNAL MODULE: ./lib/app/settings/occasion.js
var occasion = __webpack_require__(6717);
;// CONCATENATED MODULE: ./lib/app/reconcile.js
/**
 * The story, top to bottom: read what is declared, read the releases, make the plans, and either show them or make
 * the releases match and look again.
 */














/**
 * Checks the declaration without GitLab.
 *
 * @param urls asks whether the addresses of the links answer; `null`: no network at all
 */
async function validate(settings, workspace, urls = null) {
    const manifest = await readDeclaration(settings, workspace);
    if (!manifest.ok)
        return { kind: 'failed', problems: manifest.problems };
    return validated(await validateDeclaration(manifest.value, settings, workspace, urls), manifest.warnings);
}
/**
 * Plans and, unless it is a dry run, applies.
 *
 * @param command what was asked for; `plan` is always a dry run
 */
async function reconcile(command, settings, ports) {
    const dryRun = command === 'plan' || settings.dryRun;
    if (command === 'apply')
        ports.log.info((0,occasion/* announcement */.uF)(settings));
    const prepared = await prepare(settings, ports, dryRun);
    if (prepared.kind === 'failed') {
        const report = toReport(command, dryRun, NOTHING, prepared.problems, settings, ports.store);
        return { ...prepared, report: { ...report, inSync: false } };
    }
    if (prepared.kind !== 'prepared')
        return prepared;
    const { releases, uploads, warnings } = prepared;
    const { order, ref, concurrency } = settings;
    let run = (0,apply_run/* startRun */.AD)(releases, uploads, { order, ref, concurrency });
    const dead = await deadUrls(prepared.desired, settings, ports);
    const objections = [...prepared.objections, ...tripped(run, settings), ...dead];
    const report = (extra) => toReport(command, dryRun, run, [...warnings, ...objections, ...extra], settings, ports.store);
    if (!dryRun && !(0,problem/* hasErrors */.Cs)(objections))
        run = await apply(run, report([]), settings, ports);
    return { kind: 'reported', report: report(stopped(ports.stop)) };
}
/** Everything before the first write; a project that cannot be seen without a token is not looked at. */
async function prepare(settings, ports, dryRun) {
    const manifest = await readDeclaration(settings, ports.workspace);
    if (!manifest.ok)
        return { kind: 'failed', problems: manifest.problems };
    const { value, warnings } = manifest;
    const failed = (problems) => ({
        kind: 'failed',
        problems: [...warnings, ...problems],
    });
    const unread = async (why) => validated(await validateDeclaration(value, settings, ports.workspace, ports.urls), [...warnings, why]);
    try {
        const runs = await prepareReleases(value, settings, ports);
        if (runs.ok) {
            // To a creation GitLab itself says that there is no such project.
            const isSaidMissing = dryRun || !settings.createRelease;
            if (isSaidMissing && runs.value.releases.some(({ current }) => current === null))
                await ports.store.checkProject();
            return { kind: 'prepared', ...runs.value, warnings: [...warnings, ...runs.warnings] };
        }
        if (dryRun && !settings.mustPlan && runs.problems.includes(NO_TAG))
            return await unread(NO_RELEASE_YET);
        return failed(runs.problems);
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        const isInvisible = dryRun && settings.token === null && error.missing === 'project';
        if (isInvisible && !settings.mustPlan)
            return unread(INVISIBLE);
        const ended = error.kind === 'stopped' ? stopped(ports.stop) : [];
        return failed(ended.length > 0 ? ended : [(0,store_error/* problemOf */.Zw)(error, 'gitlab')]);
    }
}
/** Applies the plans that have changes. A release with conflicts, or one that is missing, does not stop the others. */
async function apply(run, plan, settings, ports) {
    const isDue = (release) => {
        const { shown, existed, needs } = release;
        const isPending = shown.plan.changes.length > 0 || needsFiles(release, run.files);
        const isNeeded = existed ? isPending : settings.createRelease;
        return isNeeded && shown.plan.conflicts.length === 0 && needs.problems.length === 0;
    };
    if (!run.releases.some(isDue))
        return run;
    const { carryOut } = await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 3378));
    ports.progress.begin(plan);
    try {
        return await carryOut(run, isDue, ports);
    }
    finally {
        ports.progress.end();
    }
}
/** Dead addresses are shown beside the plan, and nothing is applied. */
async function deadUrls(links, settings, ports) {
    return ports.urls === null ? [] : findDeadUrls(links, ports.urls, settings.gitlabUrl);
}
function tripped({ releases }, settings) {
    const guarded = releases.map(({ target: { tag, desired, policy }, shown }) => ({
        tag,
        desired: desired.filter(({ name }) => (0,plan_plan/* isInScope */.yX)(name, policy)).length,
        plan: shown.plan,
    }));
    const held = releases.flatMap(({ target: { tag, desired }, shown }) => {
        const rows = desired.filter(({ protect }) => protect);
        return protectionBreaches(tag, shown.plan, new Map(rows.map(({ name, place }) => [name, place])));
    });
    return [...breaches(guarded, settings), ...held];
}
function stopped(stop) {
    if (!stop.aborted)
        return [];
    const goOn = 'Run again: it goes on from what the release has';
    const [message, hint] = (0,end/* isLate */.l)(stop)
        ? ['the deadline of the run passed before it was finished', `Raise deadline. ${goOn}.`]
        : ['the run was stopped before it was finished', `${goOn}.`];
    return [{ severity: 'error', code: 'stopped', message, hint }];
}
const NO_RELEASE_YET = (0,problem/* warning */.$e)('no-tag', 'no tag is given, so only the manifest was checked', 'Set tag to the release that the change is for, and the plan is shown here.');
const INVISIBLE = (0,problem/* warning */.$e)('project-not-visible', 'without a token the project cannot be read, so only the manifest was checked', 'Pull requests from forks get no secrets. With a token in the job the plan would be shown here.');
function validated(result, warnings) {
    if (!result.ok)
        return { kind: 'failed', problems: [...warnings, ...result.problems] };
    const { value } = result;
    return { kind: 'validated', validation: { ...value, warnings: [...warnings, ...result.warnings] } };
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xc: () => (/* binding */ postReview),
  SA: () => (/* binding */ reviewKey),
  KX: () => (/* binding */ reviewedFile)
});

// EXTERNAL MODULE: ./lib/core/run/result.js
var run_result = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
;// CONCATENATED MODULE: ./lib/app/review/sticky-comment.js
/**
 * One comment that is kept up to date: found by its marker, updated in place, left alone where it says the same.
 *
 * Two jobs that run at the same moment may each create one. From then on the older one is kept.
 */

/** Refusals of an update after which another comment may still do: it was deleted meanwhile, or is not ours. */
const NOT_OURS = new Set(['missing', 'denied']);
/**
 * Makes `body` the text of the comment with this marker, and creates it where there is none.
 *
 * @param marker the first line of `body`
 * @throws StoreError where the comments cannot be read, or none can be written
 */
async function keepComment(comments, marker, body) {
    for (const comment of await comments.find(marker)) {
        if (sameText(comment.body, body))
            return 'unchanged';
        if (await updated(comments, comment, body))
            return 'updated';
    }
    await comments.create(body);
    return 'created';
}
async function updated(comments, comment, body) {
    try {
        await comments.update(comment.id, body);
        return true;
    }
    catch (error) {
        if (error instanceof store_error/* StoreError */.AD && NOT_OURS.has(error.kind))
            return false;
        throw error;
    }
}
/** Both platforms may change line ends and take white space off the end. */
function sameText(stored, wanted) {
    return normalised(stored) === normalised(wanted);
}
function normalised(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/app/review/review.js
/**
 * Putting a run's report where people review: one comment on the pull or merge request, or a word about why not.
 *
 * The comment is a convenience. Whatever hinders it is said and never fails the run: the log has the same report.
 */



const DONE = {
    created: 'Wrote the comment.',
    updated: 'Updated the comment.',
    unchanged: 'The comment says the same already.',
};
/** Keeps the comment, or says why there is none. Throws only for bugs. */
async function postReview(review, place, log) {
    const { when } = review;
    if (when === 'false' || (when === 'auto' && !review.dryRun))
        return;
    switch (place.kind) {
        case 'none':
            if (when === 'true')
                log.warning(`No comment was written: ${place.reason}`);
            else
                log.debug(`no comment: ${place.reason}`);
            return;
        case 'closed':
            if (when === 'true')
                log.warning(`No comment was written: ${place.reason}`, place.hint);
            else
                log.info([`No comment was written: ${place.reason}`, place.hint].filter(Boolean).join('. '));
            return;
        case 'open':
            await keep(review, place, log);
            return;
        default:
            place;
    }
}
async function keep(review, place, log) {
    try {
        const comments = await place.open();
        log.info(DONE[await keepComment(comments, review.marker, review.body())]);
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        log.warning(`The comment was not written: ${error.message}`, error.hint ?? undefined);
    }
}
/**
 * What tells the comments of one pull or merge request apart: the release or releases, and the input
 * `comment-key`. It is to be hashed, and never shown.
 */
function reviewKey(settings) {
    const { gitlabUrl, project, tag, tags, commentKey } = settings;
    return [gitlabUrl, project ?? '', tag ?? '', ...tags, '', commentKey ?? ''];
}
/**
 * What a result without a plan is about: the file of its first problem that has a place, else the manifest or the
 * input that stands for it.
 *
 * @param settings null where they could not be read
 */
function reviewedFile(result, settings) {
    const place = (0,run_result/* problemsOf */.GW)(result).find((problem) => problem.place !== undefined)?.place;
    if (place !== undefined)
        return place.file;
    if (settings === null)
        return 'inputs';
    const { source } = settings;
    return source.kind === 'manifest' ? (source.path ?? 'release-links.yml') : source.kind;
}


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ createProgress)
});

// EXTERNAL MODULE: ./lib/core/run/report.js
var report = __webpack_require__(7520);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
;// CONCATENATED MODULE: ./lib/report/words/outcome.js
/** What became of one change, on a line of a log. */
const ENDED = { create: 'created', update: 'updated', delete: 'deleted', upload: 'uploaded' };
/** `created a`, `failed to update b: …`, `skipped delete of c`. */
function outcomeLine(outcome, show) {
    const name = show(outcome.name);
    switch (outcome.status) {
        case 'done':
            return `${ENDED[outcome.action]} ${name}`;
        case 'unchanged':
            return `nothing to ${outcome.action}: somebody else had done ${name} already`;
        case 'failed':
            return `failed to ${outcome.action} ${name}: ${show(outcome.error)}`;
        case 'skipped':
            return `skipped ${outcome.action} of ${name}`;
    }
}

// EXTERNAL MODULE: ./lib/report/words/size.js
var words_size = __webpack_require__(9360);
;// CONCATENATED MODULE: ./lib/face/line-progress.js
/**
 * How far an apply is, for a job log: a line for each change that is done, and a heartbeat where nothing else was said
 * for half a minute, since CI systems take a silent job for one that hangs.
 *
 * What failed and what was skipped is not told here: the report at the end has it, with the reason, and once is enough.
 */





/** Milliseconds of silence after which the log says that the run goes on. */
const HEARTBEAT = 30_000;
/** With a timer of the process, which it does not keep alive. */
const every = (milliseconds, act) => {
    const timer = setInterval(act, milliseconds).unref();
    return () => clearInterval(timer);
};
/** What is done of a run so far. */
class WorkCount {
    #total = 0;
    #done = 0;
    begin(plan) {
        this.#total = (0,report/* workOf */.LT)(plan);
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
}
function createLineProgress(options) {
    const { announce, failuresLater } = options;
    const work = new WorkCount();
    const transfers = new Map();
    let stop = null;
    const beat = () => {
        const [first] = transfers;
        const sent = first === undefined
            ? ''
            : `; uploading ${(0,words_escape/* terminal */.Fo)(first[0].name)} (${(0,words_size/* formatSize */.X)(first[1])} of ${(0,words_size/* formatSize */.X)(first[0].size)})`;
        options.say(`${work.done} of ${(0,quoted/* counted */.hS)(work.total, 'change')} done${sent}`);
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
            const isLater = failuresLater && (outcome.status === 'failed' || outcome.status === 'skipped');
            if (!isLater)
                say(`${outcomeLine(outcome, words_escape/* terminal */.Fo)} (${(0,words_escape/* terminal */.Fo)(tag)}, ${work.done} of ${work.total})`);
        },
        transfer(upload, sent) {
            const isNew = !transfers.has(upload);
            // A small file is through before anything can be read of it.
            if (isNew && sent === upload.size)
                return;
            transfers.set(upload, sent);
            if (isNew)
                say(`uploading ${(0,words_escape/* terminal */.Fo)(upload.name)} (${(0,words_size/* formatSize */.X)(upload.size)})`);
        },
        end() {
            stop?.();
            stop = null;
        },
    };
}
/** Whether this is what became of the file. */
function isOf(outcome, upload) {
    return outcome.action === 'upload' && outcome.name === upload.name;
}

// EXTERNAL MODULE: ./lib/report/text/text.js
var text_text = __webpack_require__(5668);
// EXTERNAL MODULE: ./lib/report/text/columns.js
var text_columns = __webpack_require__(7224);
;// CONCATENATED MODULE: ./lib/cli/output/bar.js
/**
 * One line that says how far an apply is, never wider than the terminal: a line that wraps cannot be drawn over again.
 *
 * Where there is not enough room the names are shortened first. Then goes what can be missed most easily: the rate,
 * how many other files are on their way, the width of the bar, and at last the bar.
 */



/** Fewer columns of a name say nothing. */
const SHORTEST_NAME = 8;
/** From the most to the least. */
const LAYOUTS = [
    { bar: 30, noun: true, others: true, rate: true, size: 'bytes' },
    { bar: 12, noun: true, others: true, rate: true, size: 'bytes' },
    { bar: 12, noun: false, others: false, rate: true, size: 'bytes' },
    { bar: 12, noun: false, others: false, rate: false, size: 'bytes' },
    { bar: 8, noun: false, others: false, rate: false, size: 'percent' },
    { bar: 0, noun: false, others: false, rate: false, size: 'percent' },
    { bar: 0, noun: false, others: false, rate: false, size: 'none' },
];
/** The line, at most `columns` wide. */
function barLine(state, columns) {
    const name = state.file?.name ?? '';
    for (const layout of LAYOUTS) {
        const [before, after] = parts(state, layout);
        const room = columns - (0,text_columns/* displayWidth */.F1)(before) - (0,text_columns/* displayWidth */.F1)(after);
        if (room >= Math.min((0,text_columns/* displayWidth */.F1)(name), SHORTEST_NAME))
            return `${before}${(0,text_columns/* fitText */.vY)(name, room)}${after}`;
    }
    return (0,text_columns/* fitText */.vY)(`${state.done} of ${state.total}`, columns);
}
/** What stands before and after the name. */
function parts(state, layout) {
    const { done, total, file, others } = state;
    const sum = layout.noun ? `${done} of ${(0,quoted/* counted */.hS)(total, 'change')}` : `${done} of ${total}`;
    const head = layout.bar === 0 ? sum : `[${fill(done / Math.max(total, 1), layout.bar)}] ${sum}`;
    if (file === null)
        return [head, ''];
    const tail = [
        sizeText(file, layout.size),
        layout.rate && state.rate !== null ? `, ${(0,words_size/* formatSize */.X)(state.rate)}/s` : '',
        layout.rate && state.left !== null ? `, ${timeText(state.left)} left` : '',
        layout.others && others > 0 ? `, and ${others} more` : '',
    ];
    return [`${head}  `, tail.join('')];
}
function sizeText({ sent, size }, form) {
    switch (form) {
        case 'bytes':
            return ` ${(0,words_size/* formatSize */.X)(sent)} of ${(0,words_size/* formatSize */.X)(size)}`;
        case 'percent':
            return ` ${Math.floor((100 * sent) / Math.max(size, 1))}%`;
        case 'none':
            return '';
    }
}
function fill(part, width) {
    const filled = Math.min(width, Math.round(part * width));
    return '='.repeat(filled) + ' '.repeat(width - filled);
}
/** `8 s`, `3 min 5 s`, `2 h 10 min`. */
function timeText(seconds) {
    const whole = Math.ceil(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    return minutes < 60
        ? `${minutes} min ${whole % 60} s`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

;// CONCATENATED MODULE: ./lib/cli/output/rate.js
/** How fast bytes leave, over the last seconds: an upload over a line that others use is never even. */
/** Milliseconds that are looked back. */
const WINDOW = 5000;
/** Before so many milliseconds nothing can be said. */
const FIRST = 1000;
class Rate {
    /** Times and the bytes that had left by then, oldest first. */
    #marks = [];
    /**
     * @param now milliseconds of a clock that does not go back
     * @param bytes that have left since the run began; fewer than before where a file is sent again
     */
    mark(now, bytes) {
        const last = this.#marks.at(-1);
        if (last !== undefined && bytes < last[1])
            this.#marks = [];
        const kept = this.#marks.filter(([time]) => now - time <= WINDOW);
        this.#marks = [...kept, [now, bytes]];
    }
    /** Bytes a second; `null` as long as too little is known, and where nothing moves. */
    get() {
        const [first] = this.#marks;
        const last = this.#marks.at(-1);
        if (first === undefined || last === undefined || last[0] - first[0] < FIRST || last[1] <= first[1])
            return null;
        return ((last[1] - first[1]) * 1000) / (last[0] - first[0]);
    }
}

;// CONCATENATED MODULE: ./lib/cli/output/progress.js
/** How far an apply is: a bar on a terminal where there is more than a moment's work, else a line a change. */





/** A run of fewer changes is over before a bar can be read. */
const BAR_FROM = 8;
/** A line that is drawn for every chunk would slow the upload down. Milliseconds. */
const REDRAW = 100;
const PROCESS = { now: () => performance.now() };
/** Announces the plan on standard output (text format only) and shows the work on standard error. */
function createProgress(stage, clock = PROCESS) {
    const { terminal, invocation } = stage;
    const isText = (invocation.flags.format ?? 'text') === 'text';
    const lines = createLineProgress({
        announce: (plan) => {
            if (!isText)
                return;
            const width = terminal.width === null ? {} : { width: terminal.width };
            terminal.print(`${(0,text_text/* renderPlan */.EG)(plan, { color: terminal.color, ...width })}\n`);
        },
        say: (line) => terminal.log.info(line),
        failuresLater: isText,
        ...(clock.every !== undefined && { every: clock.every }),
    });
    return terminal.isInteractive ? withBar(lines, stage, clock) : lines;
}
/** Lines until there is enough to do for a bar, and from then on the bar. */
function withBar(lines, { terminal }, { now }) {
    const work = new WorkCount();
    const transfers = new Map();
    const rate = new Rate();
    let isBar = false;
    let allBytes = 0;
    let pastBytes = 0;
    let drawn = Number.NEGATIVE_INFINITY;
    const state = () => {
        const [first] = transfers;
        const bytes = rate.get();
        const sent = pastBytes + sumOf(transfers.values());
        return {
            done: work.done,
            total: work.total,
            file: first === undefined ? null : { name: (0,words_escape/* terminal */.Fo)(first[0].name), sent: first[1], size: first[0].size },
            others: Math.max(0, transfers.size - 1),
            rate: bytes,
            left: bytes === null ? null : Math.max(0, allBytes - sent) / bytes,
        };
    };
    const draw = () => {
        drawn = now();
        terminal.status((columns) => barLine(state(), columns));
    };
    return {
        begin(plan) {
            lines.begin(plan);
            work.begin(plan);
            allBytes = sumOf(plan.releases.flatMap(({ uploads }) => uploads.map(({ size }) => size)));
            isBar = work.total >= BAR_FROM;
            if (isBar)
                lines.end();
        },
        advance(tag, outcome) {
            work.advance();
            for (const [upload] of transfers) {
                if (!isOf(outcome, upload))
                    continue;
                transfers.delete(upload);
                pastBytes += upload.size;
            }
            if (isBar)
                draw();
            else
                lines.advance(tag, outcome);
        },
        transfer(upload, sent) {
            // A small file is through before anything can be read of it.
            if (!transfers.has(upload) && sent === upload.size)
                return;
            transfers.set(upload, sent);
            rate.mark(now(), pastBytes + sumOf(transfers.values()));
            if (!isBar)
                lines.end();
            isBar = true;
            if (now() - drawn >= REDRAW)
                draw();
        },
        end() {
            lines.end();
            terminal.status(null);
        },
    };
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderResult)
});

// EXTERNAL MODULE: ./lib/app/review/review.js + 1 modules
var review = __webpack_require__(9491);
// EXTERNAL MODULE: ./lib/face/report-files.js
var report_files = __webpack_require__(4030);
// EXTERNAL MODULE: ./lib/report/text/text.js
var text_text = __webpack_require__(5668);
// EXTERNAL MODULE: ./lib/core/run/result.js
var run_result = __webpack_require__(3523);
// EXTERNAL MODULE: ./lib/report/words/sentences.js
var sentences = __webpack_require__(7531);
;// CONCATENATED MODULE: ./lib/report/words/diagnostics.js
/** All that is wrong, as problems: for standard error, annotations and the code quality report. */


/** The problems of a result, and its conflicts as errors (`conflict`) on their lines of the manifest. */
function diagnosticsOf(result) {
    if (result.kind !== 'reported')
        return (0,run_result/* problemsOf */.GW)(result);
    return [...(0,run_result/* problemsOf */.GW)(result), ...result.report.releases.flatMap(conflictProblems)];
}
function conflictProblems({ plan, tag, conflictPlaces }) {
    return plan.conflicts.map((conflict) => {
        const { what, todo } = (0,sentences/* conflictSentences */.Z$)(conflict, JSON.stringify);
        const place = conflictPlaces.get(conflict.name);
        return {
            severity: 'error',
            code: 'conflict',
            message: `link ${JSON.stringify(conflict.name)} of release ${JSON.stringify(tag)}: ${what}`,
            hint: todo,
            ...(place !== undefined && { place }),
        };
    });
}

;// CONCATENATED MODULE: ./lib/cli/output/result-output.js
/** A run's result in the format that was asked for, and as report files for the CI. */




/** Renders; nothing is written here. All formats but text are loaded when they are asked for. */
async function renderResult(result, session) {
    const problems = diagnosticsOf(result);
    const files = await renderFiles(result, problems, session);
    return { text: await renderText(result, session), problems, files };
}
async function renderFiles(result, problems, { invocation, settings }) {
    const repository = process.env['CI_PROJECT_DIR'] ?? '.';
    const dotenvPrefix = invocation.flags['dotenv-prefix'];
    const files = [];
    for (const { name, render } of report_files/* REPORT_FILES */.J) {
        const path = invocation.flags[name];
        if (path === undefined)
            continue;
        const text = await render({ result, problems, settings, repository, dotenvPrefix });
        if (text !== null)
            files.push([path, text]);
    }
    return files;
}
async function renderText(result, session) {
    const { format = 'text' } = session.invocation.flags;
    switch (result.kind) {
        case 'failed':
            return format === 'json' ? await renderFailed(result, session) : '';
        case 'validated':
            return await renderValidation(result, format);
        case 'reported':
            return await renderReport(result.report, format, session);
    }
}
/** With JSON there is a document whatever happens, and it says why there is no more in it. */
async function renderFailed(result, { settings }) {
    const { renderJson, renderValidationJson } = await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 3341));
    if (result.report !== undefined)
        return renderJson(result.report);
    const file = (0,review/* reviewedFile */.KX)(result, settings);
    return renderValidationJson({ file, links: null, problems: result.problems });
}
async function renderValidation(result, format) {
    const { file, links } = result.validation;
    if (format === 'text')
        return `${file} is valid: ${links} ${links === 1 ? 'link' : 'links'}.\n`;
    const found = { file, links, problems: diagnosticsOf(result) };
    return format === 'markdown'
        ? (await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 8501))).renderValidationMarkdown(found)
        : (await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 3341))).renderValidationJson(found);
}
async function renderReport(report, format, { terminal }) {
    if (format === 'json')
        return (await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 3341))).renderJson(report);
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 4932))).renderMarkdown(report);
    // What was carried out has been announced before (`progress.ts`).
    const announced = report.releases.some(({ outcomes }) => outcomes !== null);
    const options = { color: terminal.color, ...(terminal.width !== null && { width: terminal.width }) };
    return announced ? (0,text_text/* renderApply */.lv)(report, options) : (0,text_text/* renderPlan */.EG)(report, options);
}


/***/ }),

/***/ 6551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ desiredLinks)
});

// EXTERNAL MODULE: ./lib/core/entry/template.js
var template = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/core/entry/url-template.js
var url_template = __webpack_require__(7363);
// EXTERNAL MODULE: ./lib/core/entry/variables.js
var entry_variables = __webpack_require__(5596);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/core/problem/order.js
var order = __webpack_require__(1510);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/core/manifest/ignore.js
var manifest_ignore = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/core/text/look-alike.js
var look_alike = __webpack_require__(6432);
;// CONCATENATED MODULE: ./lib/core/desired/draft.js
/** Links that are being made, and how they clash with each other and with what is ignored. */





/** Where an entry says what this property is: its template, or the entry itself. */
function fieldPlace(entry, field) {
    return entry[field]?.place ?? entry.place;
}
const CODES = {
    name: 'duplicate-name',
    url: 'duplicate-url',
    direct_asset_path: 'duplicate-path',
};
/**
 * Tells of values that two links claim, both places named (GitLab: `… has already been taken`), and of names that
 * are wanted and ignored: the first run would create such a link, and no run after it would touch it.
 */
function clashes(drafts, ignore, faults) {
    for (const field of core_link/* CLAIM_FIELDS */.hO) {
        const claims = new Map();
        for (const draft of drafts) {
            const value = draft.link[field];
            // A blank value has been refused already.
            if (value === null || value === '')
                continue;
            const first = claims.get(value);
            if (first !== undefined)
                addDuplicate(field, value, first, draft, faults);
            else
                claims.set(value, draft);
        }
    }
    lookAlikes(drafts, faults);
    for (const draft of drafts) {
        const pattern = (0,manifest_ignore/* ignoredBy */.g)(draft.link.name, ignore);
        if (pattern !== null)
            addIgnored(draft, pattern, faults);
    }
}
/** Names that people cannot tell apart. Mostly every name is plain ASCII, and none looks like another. */
function lookAlikes(drafts, faults) {
    if (drafts.every(({ link }) => /^[ -~]*$/.test(link.name)))
        return;
    const seen = new Map();
    for (const draft of drafts) {
        const { name } = draft.link;
        const first = seen.get((0,look_alike/* appearance */.$)(name));
        const unseen = first === undefined ? null : (0,look_alike/* unseenDifference */.i)(first.link.name, name);
        if (first === undefined)
            seen.set((0,look_alike/* appearance */.$)(name), draft);
        if (first === undefined || unseen === null)
            continue;
        const message = `two links have names that look the same, ${(0,quoted/* quoted */.TL)(name)}, but ${unseen}`;
        const hint = 'Write both in the same way, or make them differ.';
        const place = fieldPlace(draft.entry, 'name');
        faults.add(draft.entry, draft.found?.path ?? null, (0,problem/* warning */.$e)('look-alike-names', message, hint, place, fieldPlace(first.entry, 'name')));
    }
}
function addDuplicate(field, value, first, second, faults) {
    const other = first.found === null ? '' : `, first by ${(0,quoted/* quoted */.TL)(first.found.path)}`;
    faults.add(second.entry, second.found?.path ?? null, {
        severity: 'error',
        code: CODES[field],
        message: `two links have the ${field} ${(0,quoted/* quoted */.TL)(value)}${other}`,
        hint: `Within a release GitLab takes each ${field} once.${adviceFor(field, second.entry)}`,
        place: fieldPlace(second.entry, field),
        ...(first.entry !== second.entry && { related: fieldPlace(first.entry, field) }),
    });
}
function adviceFor(field, entry) {
    if (entry.kind === 'link')
        return '';
    if (entry[field] === null && field === 'name')
        return ' The default is ${basename}; write name: ${path}.';
    return entry[field] === null ? '' : ' Put a variable into it that differs between files, such as ${path}.';
}
function addIgnored(draft, pattern, faults) {
    faults.add(draft.entry, draft.found?.path ?? null, {
        severity: 'error',
        code: 'wanted-and-ignored',
        message: `the name ${(0,quoted/* quoted */.TL)(draft.link.name)} is wanted, but ignored by ${(0,quoted/* quoted */.TL)(pattern.pattern)}`,
        hint: 'Ignored links are never touched. Change the name or the pattern.',
        place: fieldPlace(draft.entry, 'name'),
        related: pattern.place,
    });
}

// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/pattern/glob.js
var pattern_glob = __webpack_require__(2333);
;// CONCATENATED MODULE: ./lib/core/desired/empty-sources.js
/** Sources that found nothing. */



/**
 * `no-files-found` for each pattern of an entry that matches nothing, so that a misspelt one does not hide behind
 * the others; and for an entry without patterns whose source is empty.
 */
function emptySources(entry, files, options) {
    if (options.ifNoFilesFound === 'ignore')
        return [];
    const severity = options.ifNoFilesFound === 'error' ? 'error' : 'warning';
    const tell = (message, place) => {
        return { severity, code: 'no-files-found', message, hint: hintOf(entry), place };
    };
    const source = (0,kinds/* sourceName */.VZ)(entry);
    if (entry.patterns.length === 0)
        return files.length === 0 ? [tell(`${source} has no files`, entry.place)] : [];
    const paths = files.map(({ path }) => path.split('/'));
    const empty = entry.patterns.filter(({ pattern }) => {
        const glob = (0,pattern_glob/* compileGlob */.SO)([pattern]);
        return !(0,pattern_glob/* isExclude */.zl)(pattern) && !paths.some((path) => (0,pattern_glob/* globMatches */.mw)(glob, path));
    });
    return empty.map(({ pattern, place }) => tell(`no file of ${source} matches ${(0,quoted/* quoted */.TL)(pattern)}`, place));
}
function hintOf(entry) {
    const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
    return entry.kind === 'files'
        ? `Patterns are relative to the root and case-sensitive. * stays within a folder; dist/** is all that is in dist. ${optional}`
        : `Names are case-sensitive, and all of a name must match. ${optional}`;
}

// EXTERNAL MODULE: ./lib/core/desired/link-rules.js + 2 modules
var link_rules = __webpack_require__(45);
;// CONCATENATED MODULE: ./lib/core/desired/old-names.js
/**
 * Old names (`was`) that cannot be followed. A link of the release becomes one link of the manifest: two entries cannot
 * both have been it, and a name that the manifest still has belongs to the link that has it.
 */



/** Reports `was-twice` and `was-desired`; a chain (a was b, b was c) is the latter. */
function oldNameClashes(drafts, faults) {
    if (drafts.every(({ was }) => was === null))
        return;
    const byName = new Map(drafts.map((draft) => [draft.link.name, draft]));
    const byOldName = new Map();
    for (const draft of drafts) {
        if (draft.was === null)
            continue;
        const first = byOldName.get(draft.was);
        const owner = byName.get(draft.was);
        if (owner !== undefined)
            addDesired(draft, owner, faults);
        else if (first !== undefined)
            addTwice(draft, first, faults);
        else
            byOldName.set(draft.was, draft);
    }
}
function addDesired(draft, owner, faults) {
    const message = `link ${(0,quoted/* quoted */.TL)(draft.link.name)} was ${(0,quoted/* quoted */.TL)(draft.was ?? '')}, but a link of that name is in the manifest`;
    const hint = owner === draft
        ? 'It is the name of the link itself. Remove `was`.'
        : 'Remove `was`, or rename the other link in a run of its own.';
    faults.add(draft.entry, draft.found?.path ?? null, {
        ...(0,problem/* error */.z3)('was-desired', message, hint, oldNamePlace(draft)),
        ...(owner.entry !== draft.entry && { related: fieldPlace(owner.entry, 'name') }),
    });
}
function addTwice(draft, first, faults) {
    const message = `two links were ${(0,quoted/* quoted */.TL)(draft.was ?? '')}: ${(0,quoted/* quoted */.TL)(first.link.name)} and ${(0,quoted/* quoted */.TL)(draft.link.name)}`;
    faults.add(draft.entry, draft.found?.path ?? null, {
        ...(0,problem/* error */.z3)('was-twice', message, 'Keep `was` in one of the entries.', oldNamePlace(draft)),
        ...(first.entry !== draft.entry && { related: oldNamePlace(first) }),
    });
}
function oldNamePlace({ entry }) {
    return entry.was?.place ?? entry.place;
}

;// CONCATENATED MODULE: ./lib/core/desired/shared-faults.js
/** Problems that many links of one entry share, told once. */

/** Collects problems; those of one entry with the same code and places count as one. */
class FaultGroups {
    #groups = new Map();
    add(entry, file, problem) {
        const groups = this.#groups.get(entry) ?? new Map();
        this.#groups.set(entry, groups);
        const key = [problem.code, placeKey(problem.place), placeKey(problem.related)].join(' ');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { problem, file, count: 1 });
        else
            group.count += 1;
    }
    problems() {
        return [...this.#groups.values()].flatMap((groups) => [...groups.values()].map(toProblem));
    }
}
function placeKey(place) {
    return `${place?.file}:${place?.line}:${place?.column}`;
}
function toProblem({ problem, file, count }) {
    if (file === null)
        return problem;
    const others = count === 1 ? '' : ` and ${(0,quoted/* counted */.hS)(count - 1, 'more file')}`;
    return { ...problem, message: `${problem.message} (for ${(0,quoted/* quoted */.TL)(file)}${others})` };
}

// EXTERNAL MODULE: ./lib/core/desired/url-rules.js
var url_rules = __webpack_require__(2396);
// EXTERNAL MODULE: ./lib/core/desired/variable-check.js
var variable_check = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/core/desired/desired.js
/**
 * Entries, what their sources found, and the variables of a run → the links that the release should have.
 *
 * Many links of one entry tend to share a fault. Such problems are told once for the entry, with the first file
 * that shows it and the number of the others (`fault-groups.ts`).
 */
















/**
 * The links of one release, in the manifest's order; those of one entry by path.
 *
 * Problems: `unknown-variable`, `unset-variable`, `no-files-found`, `missing-name`, those of `rules.ts`,
 * `url-white-space`, `duplicate-name`, `duplicate-url`, `duplicate-path`, `wanted-and-ignored`, `was-twice`, `was-desired`.
 *
 * @param found what the source of each entry found. An entry that is not in the map was not looked at: it gives
 *   no links, and only its variables are checked. Every found file has a URL, but for local ones of an entry without
 *   `url` and `upload`: one of these is wrong, which has been told, and there are no links either
 */
function desiredLinks(entries, found, variables, ignore, options) {
    const problems = [];
    const faults = new FaultGroups();
    const drafts = [];
    for (const entry of entries) {
        const unknown = (0,variable_check/* variableProblems */.d)(entry, variables);
        (0,append/* append */.B)(problems, unknown);
        const files = found.get(entry);
        if (entry.kind !== 'link' && files !== undefined)
            (0,append/* append */.B)(problems, emptySources(entry, files, options));
        // Without its variables an entry's links would only repeat the fault in other words.
        if (unknown.length === 0)
            (0,append/* append */.B)(drafts, draftsOf(entry, files ?? [], variables, faults));
    }
    for (const draft of drafts)
        checkDraft(draft, options, faults);
    clashes(drafts, ignore, faults);
    oldNameClashes(drafts, faults);
    const all = (0,order/* inOrder */.a)([...problems, ...faults.problems()]);
    if ((0,problem/* hasErrors */.Cs)(all))
        return { ok: false, problems: all };
    return { ok: true, value: drafts.map(desiredLink), warnings: all };
}
function desiredLink({ link, was, entry, found }) {
    const source = found === null ? null : { entry, found };
    return { ...link, place: entry.place, source, was, protect: entry.protect };
}
function draftsOf(entry, files, variables, faults) {
    if (entry.kind === 'link')
        return literalDraft(entry, (0,entry_variables/* lookup */.$I)(variables, null), faults);
    if (entry.kind === 'files' && entry.url === null && entry.upload === null)
        return [];
    const byPath = [...files].sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path));
    return byPath.flatMap((found) => fileDraft(entry, found, (0,entry_variables/* lookup */.$I)(variables, found), faults));
}
function literalDraft(entry, value, faults) {
    const url = strip((0,url_template/* expandUrl */.U)(entry.url, value), entry, null, faults);
    const name = entry.name === null ? (0,core_link/* nameFromUrl */.pB)(url) : (0,template/* expandTemplate */.Ly)(entry.name, value);
    if (name === null) {
        const message = `the URL ${(0,quoted/* quoted */.TL)(url)} has no path from which the link could take its name`;
        faults.add(entry, null, {
            severity: 'error',
            code: 'missing-name',
            message,
            hint: 'Give the entry a `name`.',
            place: entry.url.place,
        });
        return [];
    }
    return [{ entry, found: null, link: linkOf(entry, name, url, value), was: oldName(entry, value) }];
}
function fileDraft(entry, found, value, faults) {
    if (usesDigest(entry) && value('asset.digest') === null) {
        faults.add(entry, found.path, {
            severity: 'error',
            code: 'unset-variable',
            message: 'GitHub knows no digest of this asset',
            hint: 'Assets from before June 2025 have none. Upload it again, or do without ${asset.digest}.',
            place: entry.place,
        });
        return [];
    }
    const written = entry.url === null ? found.url : (0,url_template/* expandUrl */.U)(entry.url, value);
    if (written === undefined)
        throw new Error(`the source of ${found.path} gave no URL`);
    const url = strip(written, entry, found.path, faults);
    const name = entry.name === null ? (0,entry_variables/* fileParts */.RN)(found.path).basename : (0,template/* expandTemplate */.Ly)(entry.name, value);
    return [{ entry, found, link: linkOf(entry, name, url, value), was: oldName(entry, value) }];
}
function usesDigest(entry) {
    return [entry.name, entry.url, entry.direct_asset_path].some((template) => template?.parts.some((part) => part.kind === 'variable' && part.name === 'asset.digest'));
}
function linkOf(entry, name, url, value) {
    const path = entry.direct_asset_path;
    return {
        name,
        url,
        link_type: entry.link_type,
        direct_asset_path: path === null ? null : (0,template/* expandTemplate */.Ly)(path, value),
    };
}
function oldName({ was }, value) {
    return was === null ? null : (0,template/* expandTemplate */.Ly)(was, value);
}
/** GitLab strips a URL before it stores and compares it; so does the plan, or it would find a change each time. */
function strip(written, entry, file, faults) {
    const url = (0,url_rules/* strippedUrl */.Tg)(written);
    if (url !== written && url !== '') {
        faults.add(entry, file, {
            severity: 'warning',
            code: 'url-white-space',
            message: `the URL ${(0,quoted/* quoted */.TL)(written)} has white space at its ends, which GitLab strips`,
            hint: 'Remove it.',
            place: fieldPlace(entry, 'url'),
        });
    }
    return url;
}
function checkDraft({ link, entry, found }, options, faults) {
    for (const { field, ...finding } of (0,link_rules/* checkLink */.tD)(link, options)) {
        faults.add(entry, found?.path ?? null, { ...finding, place: fieldPlace(entry, field) });
    }
}


/***/ }),

/***/ 7854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ variableProblems)
/* harmony export */ });
/* harmony import */ var _entry_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(323);
/* harmony import */ var _entry_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2427);
/* harmony import */ var _entry_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5596);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8173);
/** Variables of templates that have no value in this run. */




/** `unknown-variable` for a `vars.NAME` that is not given, `unset-variable` for what is not known of the run. */
function variableProblems(entry, variables) {
    return (0,_entry_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .templatesOf */ .r3)(entry).flatMap((template) => templateProblems(template, variables));
}
function templateProblems(template, variables) {
    return template.parts.flatMap((part) => {
        if (part.kind === 'literal')
            return [];
        if (part.name.startsWith(_entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_PREFIX */ .U9)) {
            if (variables.vars.has(part.name.slice(_entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_PREFIX */ .U9.length)))
                return [];
            const names = [...variables.vars.keys()].map((name) => _entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .VARS_PREFIX */ .U9 + name);
            const problem = (0,_entry_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownVariable */ .LD)(part.name, names, part.place);
            return [{ ...problem, hint: `${problem.hint} Set it in the input vars, as NAME=value.` }];
        }
        const isUnset = (0,_entry_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .runValue */ .Lo)(variables, part.name) === null && Object.hasOwn(UNSET, part.name);
        return isUnset ? [unset(part.name, part.place)] : [];
    });
}
const UNSET_TAG = ['no tag is known', 'Set the input `tag`.'];
/** Variables of a run that may be without a value: why they are, and what helps. Those of files are never. */
const UNSET = {
    tag: UNSET_TAG,
    version: UNSET_TAG,
    project: ['no project is known', 'Set the input `project`.'],
    project_id: [
        'the project is known by its path only',
        'Set the input `project` to the numeric id, or use ${project} or ${project_url}.',
    ],
    project_url: [
        'the project is known by its id only',
        'Set the input `project` to the full path, or use ${api_url}/projects/${project_id}.',
    ],
    api_url: ['no GitLab is known', 'Set the input `gitlab-url`.'],
    commit: ['the run is in no pipeline or workflow', 'Hand it over with the input `vars`.'],
};
function unset(name, place) {
    const [reason, hint] = UNSET[name] ?? ['nothing gives it one', undefined];
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)('unset-variable', `\${${name}} has no value, because ${reason}`, hint, place);
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ignoredBy),
/* harmony export */   x: () => (/* binding */ ignoreFromInput)
/* harmony export */ });
/* harmony import */ var _pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9765);
/* harmony import */ var _problem_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3365);
/** Which links are none of our business. */


/** The patterns of the input `ignore`, one a line. */
function ignoreFromInput(lines) {
    return (0,_problem_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTexts */ .Ld)(lines, 'ignore').map(({ value, place }) => ({ pattern: value, place }));
}
/** The first pattern that matches the name, or `null`. */
function ignoredBy(name, patterns) {
    return patterns.find(({ pattern }) => (0,_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name)) ?? null;
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pLimit)
/* harmony export */ });
/* harmony import */ var _shared_chunk_ID3W54NY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1066);


// node_modules/yocto-queue/index.js
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

// node_modules/p-limit/index.js
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

/***/ 5668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   lv: () => (/* binding */ renderApply)
/* harmony export */ });
/* unused harmony export renderText */
/* harmony import */ var _core_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7520);
/* harmony import */ var _core_text_quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(850);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4318);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7531);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1123);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7224);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2512);
/**
 * A plan or an apply for a terminal or a job log, in the manner of Terraform: a section a release, a sign a change
 * (`+` create, `~` update, `-` delete, `^` upload, `!` conflict or problem), and a last line with the sum.
 *
 * Of many releases only those are shown of which there is something to tell; the head says how many there are.
 * Problems are diagnostics and belong to standard error (`problem-text.ts`). Only where there are several releases
 * those of each are shown here too, since they say why nothing happens to it.
 */







/** Everything: the plan and, after an apply, what became of it. Ends with a line end. */
function renderText(report, options) {
    const plan = renderPlan(report, options);
    const apply = renderApply(report, options);
    return apply === '' ? plan : `${plan}\n${apply}`;
}
/** The plan alone. The last line is `Plan: …` or `No changes. …`. */
function renderPlan(report, options) {
    const paint = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .painter */ .C2)(options.color);
    const shown = report.releases.filter((release) => !(0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuiet */ .rM)(release));
    const quiet = report.releases.filter((release) => (0,_core_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isQuiet */ .rM)(release));
    const lines = [
        ...headLines(report, shown),
        ...shown.flatMap((release) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planSection */ .lA)(release, report.releases.length > 1, paint, options.width)),
        ...quietUnmanaged(quiet, paint),
        ...(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .planNotes */ .vy)(report),
        paint('bold', (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .planSentence */ .th)(report)),
    ];
    return `${lines.join('\n')}\n`;
}
/** What became of an apply; empty after a dry run and where there was nothing to do. The last line is `Apply …`. */
function renderApply(report, options) {
    if (!(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .hasApplied */ .sd)(report))
        return '';
    const paint = (0,_columns_js__WEBPACK_IMPORTED_MODULE_4__/* .painter */ .C2)(options.color);
    const lines = [
        ...report.releases.flatMap((release) => (0,_apply_js__WEBPACK_IMPORTED_MODULE_3__/* .applySection */ .c)(release, report.releases.length > 1, paint)),
        paint('bold', (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .applySentence */ .s2)(report)),
    ];
    return `${lines.join('\n')}\n`;
}
/** Totals first, where there are several releases. */
function headLines(report, shown) {
    if (report.releases.length < 2)
        return [];
    const rest = report.releases.length - shown.length;
    return [
        `${(0,_core_text_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(report.releases.length, 'release')}: ${shown.length} to look at, ${rest} as wanted.`,
        '',
    ];
}
/** Unmanaged links are named even where nothing else is to be told of their release. */
function quietUnmanaged(releases, paint) {
    return releases.flatMap((release) => {
        if (release.plan.unmanaged.length === 0)
            return [];
        const title = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(release, _words_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .Fo);
        return [title, '', ...(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .unmanagedLines */ .eB)(release.plan.unmanaged, paint), ''];
    });
}


/***/ })

};
;