"use strict";
exports.id = 596;
exports.ids = [596];
exports.modules = {

/***/ 6215:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createUrlChecker: function() { return /* binding */ createUrlChecker; }
/* harmony export */ });
/* unused harmony export MAX_TIMEOUT */
/* harmony import */ var _shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3627);
/* harmony import */ var _shared_IYE5QFAM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7505);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7392);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1553);
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_dns_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_7__);




// lib/check-urls/url-checker.js



// lib/check-urls/public-address.js

var SPECIAL_V4 = [
  ["0.0.0.0", 8],
  // this host
  ["10.0.0.0", 8],
  // private
  ["100.64.0.0", 10],
  // shared by carrier-grade NAT; some clouds serve metadata here
  ["127.0.0.0", 8],
  // loopback
  ["168.63.129.16", 32],
  // Azure's platform service, reachable from within only
  ["169.254.0.0", 16],
  // link-local, metadata services of most clouds among them
  ["172.16.0.0", 12],
  // private
  ["192.0.0.0", 24],
  // protocol assignments
  ["192.0.2.0", 24],
  // documentation
  ["192.31.196.0", 24],
  // AS112, which answers for private names
  ["192.52.193.0", 24],
  // automatic multicast tunnelling
  ["192.175.48.0", 24],
  // AS112
  ["192.88.99.0", 24],
  // 6to4 relays, given up
  ["192.168.0.0", 16],
  // private
  ["198.18.0.0", 15],
  // benchmarks
  ["198.51.100.0", 24],
  // documentation
  ["203.0.113.0", 24],
  // documentation
  ["224.0.0.0", 4],
  // multicast
  ["240.0.0.0", 4]
  // reserved, broadcast
];
var SPECIAL_V6 = [
  ["2001::", 23],
  // protocol assignments, Teredo among them, which carries an IPv4 address
  ["2001:db8::", 32],
  // documentation
  ["2002::", 16],
  // 6to4, which carries an IPv4 address
  ["3fff::", 20]
  // documentation
];
var specialV4 = listOf(SPECIAL_V4, "ipv4");
var specialV6 = listOf(SPECIAL_V6, "ipv6");
var globalV6 = listOf([["2000::", 3]], "ipv6");
var carriers = listOf([
  ["::ffff:0:0", 96],
  ["64:ff9b::", 96]
], "ipv6");
function isPublicAddress(address) {
  switch ((0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(address)) {
    case 4:
      return !specialV4.check(address, "ipv4");
    case 6: {
      if (address.includes("%"))
        return false;
      if (carriers.check(address, "ipv6"))
        return isPublicAddress(carriedAddress(address));
      return globalV6.check(address, "ipv6") && !specialV6.check(address, "ipv6");
    }
    default:
      return false;
  }
}
function carriedAddress(address) {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [high = "0", low = "0"] = written.split(":").slice(-2);
  const bits = [Number.parseInt(high || "0", 16), Number.parseInt(low || "0", 16)];
  return bits.flatMap((group) => [group >> 8, group & 255]).join(".");
}
function listOf(ranges, type) {
  const list = new node_net__WEBPACK_IMPORTED_MODULE_5__.BlockList();
  for (const [net, prefix] of ranges)
    list.addSubnet(net, prefix, type);
  return list;
}

// lib/check-urls/guarded-lookup.js
var PrivateAddress = class extends Error {
  hostname;
  name = "PrivateAddress";
  constructor(hostname) {
    super(`${hostname} is not a public address`);
    this.hostname = hostname;
  }
};
function guardedLookup(resolve, isAllowed = isPublicAddress) {
  return (hostname, options, callback) => {
    resolve(hostname).then((addresses) => {
      const [first] = addresses;
      if (first === void 0 || !addresses.every(({ address }) => isAllowed(address))) {
        callback(new PrivateAddress(hostname), "");
      } else if (options.all === true)
        callback(null, [...addresses]);
      else
        callback(null, first.address, first.family);
    }, (error) => callback(error, ""));
  };
}

// lib/check-urls/probe.js



var Silence = class extends Error {
  name = "Silence";
};
function probe(method, url, options) {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_5__.isIP)(host) !== 0 && !options.isAllowed(host))
      throw new PrivateAddress(host);
    options.signal.throwIfAborted();
    const request = (url.protocol === "https:" ? (node_https__WEBPACK_IMPORTED_MODULE_7___default()) : (node_http__WEBPACK_IMPORTED_MODULE_6___default())).request({
      method,
      host,
      port: url.port === "" ? void 0 : Number(url.port),
      path: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        "user-agent": options.userAgent,
        accept: "*/*",
        // One byte is asked for; whoever sends more is not listened to.
        ...method === "GET" && { range: "bytes=0-0" }
      },
      agent: false,
      lookup: options.lookup,
      signal: options.signal
    });
    const timer = setTimeout(() => request.destroy(new Silence()), options.timeout);
    request.on("response", (response) => {
      clearTimeout(timer);
      const sum = response.headers["x-checksum-sha256"];
      resolve({
        status: response.statusCode ?? 0,
        location: response.headers.location ?? null,
        sha256: typeof sum === "string" ? sum : null
      });
      request.destroy();
    });
    request.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    request.end();
  });
}

// lib/check-urls/asking.js
var MAX_REDIRECTS = 10;
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function ask(url, options) {
  const first = await attempt("HEAD", url, options);
  if (first.kind !== "dead")
    return first;
  const second = await attempt("GET", url, options);
  if (second.kind !== "dead" || !mayPass(second))
    return second;
  await options.pause();
  const third = await attempt("GET", url, options);
  return third.kind === "dead" && third.status === 429 ? unchecked(`${third.reason}: it throttles`) : third;
}
function mayPass({ status }) {
  return status === null || status === 429 || status >= 500;
}
async function attempt(method, given, options) {
  const first = (0,_shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_0__/* .core_parsed_url__parsedUrl */ .i)(given);
  if (first === null)
    return { kind: "dead", status: null, reason: "cannot be checked: it is not a valid address" };
  let url = first;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const way = hops === 0 ? "" : `redirects to ${url.origin === "null" ? url.protocol : url.origin}, which `;
    const closed = unaskable(url, way);
    if (closed !== null)
      return closed;
    let head;
    try {
      head = await probe(method, url, options);
    } catch (error) {
      return failed(error, way, options);
    }
    const next = target(head, url);
    if (next === null)
      return answered(head, way);
    if (/\/users\/sign_in$/.test(next.pathname))
      return unchecked(`${way}asks to sign in`);
    url = next;
  }
  return { kind: "dead", status: null, reason: "redirects endlessly" };
}
function target({ status, location }, url) {
  return REDIRECTS.has(status) && location !== null ? (0,_shared_K7JCPJ4T_js__WEBPACK_IMPORTED_MODULE_0__/* .core_parsed_url__parsedUrl */ .i)(location, url) : null;
}
function unaskable(url, way) {
  if (url.protocol === "http:" || url.protocol === "https:")
    return null;
  const scheme = url.protocol.slice(0, -1);
  if (url.protocol === "ftp:")
    return unchecked(`${way}is ftp, which is not checked`);
  return { kind: "dead", status: null, reason: `${way}is ${scheme}, which no browser follows` };
}
function answered({ status, sha256 }, way) {
  if (status >= 200 && status < 300 || status === 304 || status === 416) {
    return { kind: "alive", ...sha256 !== null && { sha256 } };
  }
  if (status === 401 || status === 407)
    return unchecked(`${way}answers ${status}: it asks for a sign-in`);
  return { kind: "dead", status, reason: `${way}answers ${status}` };
}
function failed(error, way, options) {
  if (options.signal.aborted)
    return unchecked("the run ended first");
  if (error instanceof PrivateAddress) {
    return {
      kind: "unchecked",
      reason: `${way}leads to an address that is not public`,
      hint: "Set check-urls to all to check such addresses, too."
    };
  }
  if (error instanceof Silence) {
    return { kind: "dead", status: null, reason: `${way}does not answer within ${options.timeout / 1e3} s` };
  }
  return { kind: "dead", status: null, reason: `${way}${breakdown((0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_2__/* .core_record__errorCode */ .hR)(error) || "unknown error")}` };
}
function unchecked(reason) {
  return { kind: "unchecked", reason };
}
function breakdown(code) {
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `has a host whose name cannot be resolved (${code})`;
    case "ECONNREFUSED":
      return "has a host that refuses connections";
    case "CERT_HAS_EXPIRED":
      return "has a host whose certificate has expired";
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return "has a host whose certificate is for another name";
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
    case "SELF_SIGNED_CERT_IN_CHAIN":
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
    case "UNABLE_TO_GET_ISSUER_CERT_LOCALLY":
      return "has a host whose certificate is signed by an unknown authority";
    default:
      return `could not be reached (${code})`;
  }
}

// lib/check-urls/url-checker.js
var MAX_TIMEOUT = 1e4;
var RETRY_PAUSE = 1e3;
function createUrlChecker(options) {
  const isAllowed = options.allowPrivate ? () => true : isPublicAddress;
  const asking = {
    lookup: guardedLookup(options.resolve ?? systemResolve, isAllowed),
    isAllowed,
    timeout: Math.min(options.timeout, MAX_TIMEOUT),
    signal: options.stop,
    userAgent: options.userAgent,
    pause: async () => {
      const { stop: signal, retryPause = RETRY_PAUSE } = options;
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(retryPause, void 0, { signal }).catch(() => void 0);
    }
  };
  return {
    async check(urls) {
      const limit = (0,_shared_IYE5QFAM_js__WEBPACK_IMPORTED_MODULE_1__/* .pLimit */ .c)(options.concurrency);
      const states = await Promise.all([...new Set(urls)].map(async (url) => [url, await limit(() => ask(url, asking))]));
      return new Map(states);
    }
  };
}
var systemResolve = (hostname) => (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_3__.lookup)(hostname, { all: true });



/***/ }),

/***/ 7392:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.HL; },
/* harmony export */   hR: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hR; },
/* harmony export */   kL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.kL; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/record.js





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

/***/ 3627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.io; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:core/parsed-url.js





/***/ })

};
;