"use strict";
exports.id = 1752;
exports.ids = [1752];
exports.modules = {

/***/ 1752:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFullPlan: function() { return /* reexport safe */ _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__.fi; },
/* harmony export */   inManifestOrder: function() { return /* reexport safe */ _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__.rV; }
/* harmony export */ });
/* harmony import */ var _shared_IMC4UYOO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5157);
/* harmony import */ var _shared_GFKLANP5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6606);
/* harmony import */ var _shared_I3EPEAF2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1959);






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




/***/ })

};
;