"use strict";
exports.id = 505;
exports.ids = [505];
exports.modules = {

/***/ 6505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openProxiedConnector: function() { return /* binding */ openProxiedConnector; }
/* harmony export */ });
/* harmony import */ var _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7388);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2500);


// lib/gitlab/transport/proxied-connector.js



// shim:gitlab/transport/connection.js


// lib/gitlab/transport/proxied-connector.js
var ProxyRefusal = class extends Error {
  code;
  constructor(status) {
    super();
    this.code = `PROXY_${status}`;
  }
};
var TUNNEL_TIMEOUT = 1e4;
function openProxiedConnector(url, proxy, trust) {
  const headers = authorization(proxy);
  if (url.protocol === "https:") {
    const agent2 = new TunnelAgent(proxy, headers, trust);
    return { request: node_https__WEBPACK_IMPORTED_MODULE_2__.request, options: () => ({ agent: agent2 }), headers: {} };
  }
  const { Agent: Agent2, request: request2 } = proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_2__ : node_http__WEBPACK_IMPORTED_MODULE_1__;
  const agent = new Agent2({ ..._plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlab_transport_connection__KEPT */ .NZ, ...trust });
  const options = (target) => ({ ...hostOf(proxy), path: target.href, agent });
  return { request: request2, options, headers: { ...headers, host: url.host } };
}
var TunnelAgent = class extends node_https__WEBPACK_IMPORTED_MODULE_2__.Agent {
  #proxy;
  #headers;
  #trust;
  constructor(proxy, headers, trust) {
    super({ ..._plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlab_transport_connection__KEPT */ .NZ, ...trust });
    this.#proxy = proxy;
    this.#headers = headers;
    this.#trust = trust;
  }
  createConnection(options, callback) {
    const target = `${options.host}`.includes(":") ? `[${options.host}]` : `${options.host}`;
    const authority = `${target}:${options.port}`;
    const fail = callback;
    const ask = (this.#proxy.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_2__ : node_http__WEBPACK_IMPORTED_MODULE_1__).request({
      ...hostOf(this.#proxy),
      ...this.#trust,
      method: "CONNECT",
      path: authority,
      headers: { host: authority, connection: "keep-alive", ...this.#headers },
      agent: false,
      timeout: TUNNEL_TIMEOUT
    });
    ask.once("socket", (socket) => socket.unref());
    ask.once("timeout", () => ask.destroy());
    ask.once("connect", ({ statusCode = 0 }, socket, early) => {
      socket.setTimeout(0);
      if (statusCode < 200 || statusCode > 299 || early.length > 0) {
        socket.destroy();
        return fail(new ProxyRefusal(statusCode));
      }
      socket.ref();
      const inside = { ...options, socket };
      return callback(null, super.createConnection(inside));
    });
    ask.once("response", ({ statusCode = 0 }) => ask.destroy(new ProxyRefusal(statusCode)));
    ask.on("error", fail);
    ask.end();
    return void 0;
  }
};
function hostOf(proxy) {
  const port = proxy.port === "" ? proxy.protocol === "https:" ? 443 : 80 : Number(proxy.port);
  return { protocol: proxy.protocol, hostname: proxy.hostname.replace(/^\[|\]$/g, ""), port };
}
function authorization({ username, password, host }) {
  if (username === "" && password === "")
    return {};
  try {
    const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` };
  } catch {
    throw new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_0__/* .ports_store_error__StoreError */ .nE("refused", `The proxy ${host} cannot be used as it is written`, {
      hint: "Percent-encode special characters in its user name and password."
    });
  }
}



/***/ }),

/***/ 7388:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Jj; },
/* harmony export */   eN: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eN; },
/* harmony export */   k$: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.k$; },
/* harmony export */   nE: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nE; },
/* harmony export */   y2: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.y2; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:ports/store-error.js





/***/ })

};
;