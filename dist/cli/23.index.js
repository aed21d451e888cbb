"use strict";
exports.id = 23;
exports.ids = [23];
exports.modules = {

/***/ 8023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openProxiedConnector: () => (/* binding */ openProxiedConnector)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3673);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1162);
/**
 * Through an http or https proxy. https goes through a tunnel that the proxy is asked for with CONNECT
 * (RFC 9110, 9.3.6) and cannot look into; plain http is asked of the proxy itself by its absolute address
 * (RFC 9112, 3.2.2), as curl does it, since many proxies allow CONNECT to port 443 only.
 */




/** The proxy did not open a tunnel. */
class ProxyRefusal extends Error {
    code;
    constructor(status) {
        super();
        this.code = `PROXY_${status}`;
    }
}
/** Milliseconds in which the proxy has to open the tunnel. */
const TUNNEL_TIMEOUT = 10_000;
/** @throws StoreError `refused` for a proxy that cannot be used */
function openProxiedConnector(url, proxy, trust) {
    const headers = authorization(proxy);
    if (url.protocol === 'https:') {
        const agent = new TunnelAgent(proxy, headers, trust);
        return { request: node_https__WEBPACK_IMPORTED_MODULE_1__.request, options: () => ({ agent }), headers: {} };
    }
    const { Agent, request } = proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
    const agent = new Agent({ ..._connection_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT */ .t, ...trust });
    const options = (target) => ({ ...hostOf(proxy), path: target.href, agent });
    return { request, options, headers: { ...headers, host: url.host } };
}
/** Makes TLS connections to GitLab, each inside a tunnel of its own. */
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #proxy;
    #headers;
    #trust;
    constructor(proxy, headers, trust) {
        super({ ..._connection_js__WEBPACK_IMPORTED_MODULE_3__/* .KEPT */ .t, ...trust });
        this.#proxy = proxy;
        this.#headers = headers;
        this.#trust = trust;
    }
    createConnection(options, callback) {
        const target = `${options.host}`.includes(':') ? `[${options.host}]` : `${options.host}`;
        const authority = `${target}:${options.port}`;
        const fail = callback;
        const ask = (this.#proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__).request({
            ...hostOf(this.#proxy),
            ...this.#trust,
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, connection: 'keep-alive', ...this.#headers },
            agent: false,
            timeout: TUNNEL_TIMEOUT,
        });
        // Who waits for an answer keeps the process alive. When nobody does any more, the proxy shall not either.
        ask.once('socket', (socket) => socket.unref());
        ask.once('timeout', () => ask.destroy());
        ask.once('connect', ({ statusCode = 0 }, socket, early) => {
            socket.setTimeout(0);
            if (statusCode < 200 || statusCode > 299 || early.length > 0) {
                socket.destroy();
                return fail(new ProxyRefusal(statusCode));
            }
            socket.ref();
            const inside = { ...options, socket };
            return callback(null, super.createConnection(inside));
        });
        // A proxy that never heard of CONNECT may answer as to any other request.
        ask.once('response', ({ statusCode = 0 }) => ask.destroy(new ProxyRefusal(statusCode)));
        ask.on('error', fail);
        ask.end();
        return undefined;
    }
}
function hostOf(proxy) {
    const port = proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : Number(proxy.port);
    return { protocol: proxy.protocol, hostname: proxy.hostname.replace(/^\[|\]$/g, ''), port };
}
/** @throws StoreError `refused` where user name or password are not percent-encoded rightly */
function authorization({ username, password, host }) {
    if (username === '' && password === '')
        return {};
    try {
        const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
    }
    catch {
        throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .AD('refused', `The proxy ${host} cannot be used as it is written`, {
            hint: 'Percent-encode special characters in its user name and password.',
        });
    }
}


/***/ })

};
;