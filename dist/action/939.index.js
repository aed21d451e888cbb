"use strict";
exports.id = 939;
exports.ids = [939];
exports.modules = {

/***/ 3939:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Allowances: function() { return /* binding */ Allowances; }
/* harmony export */ });
/* unused harmony export LONGEST_PERIOD */
// lib/network/allowance.js
var LONGEST_PERIOD = 36e5;
var Allowances = class {
  #limits = /* @__PURE__ */ new Map();
  /** A request leaves. */
  take() {
    for (const left of this.#limits.values())
      left.requests -= 1;
  }
  /**
   * Takes in what an answer says.
   *
   * @param others how many more requests were under way when it came
   * @param now when it came
   */
  learn({ name, remaining, reset, resetIn }, others, now) {
    const known = this.#limits.get(name);
    if (known?.reset === reset) {
      known.requests = Math.min(known.requests, remaining);
      return;
    }
    if (known !== void 0 && Number(reset) < Number(known.reset))
      return;
    const requests = remaining - Math.max(0, others);
    this.#limits.set(name, { requests, reset, until: now + Math.min(resetIn, LONGEST_PERIOD) });
  }
  /** Milliseconds until the next request may leave; 0 where it may leave now. */
  wait(now) {
    let wait = 0;
    for (const { requests, until } of this.#limits.values()) {
      if (until > now && requests <= 0)
        wait = Math.max(wait, until - now);
    }
    return wait;
  }
};



/***/ })

};
;