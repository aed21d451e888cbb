"use strict";
exports.id = 747;
exports.ids = [747];
exports.modules = {

/***/ 9747:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInspection: function() { return /* binding */ createInspection; }
/* harmony export */ });
/* harmony import */ var _shared_RMFFJVEZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7082);
/* harmony import */ var _shared_HTIZQD2J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(982);
/* harmony import */ var _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2500);




// shim:gitlab/transport/connector.js


// shim:gitlab/transport/proxy.js


// shim:gitlab/transport/failure.js


// lib/gitlab/transport/server-certificate.js
var DAY = 864e5;
var VARIABLES = ["NODE_EXTRA_CA_CERTS", "CI_SERVER_TLS_CA_FILE"];
async function serverCertificate(question) {
  const { facts, deadline, now, environment } = question;
  try {
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(facts.timeout)]);
    const socket = await socketOf(question, signal);
    return { ok: true, value: factsOf(socket, environment, now) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === "AbortError" && !deadline.aborted;
    const reason = deadline.aborted ? "deadline" : isLate ? "timeout" : "error";
    return { ok: false, failure: (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlab_transport_failure__explainFailure */ .Ou)(reason, error, facts) };
  }
}
function socketOf({ url, connector }, signal) {
  return new Promise((resolve, reject) => {
    const outgoing = connector.request(url, { ...connector.options(url), method: "HEAD", headers: connector.headers, signal }, (incoming) => {
      resolve(incoming.socket);
      incoming.resume();
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}
function factsOf(socket, environment, now) {
  const shown = socket.getPeerCertificate(true);
  const end = Date.parse(shown.valid_to);
  const root = rootOf(shown).fingerprint256;
  const authority = VARIABLES.find((name) => fingerprints(environment[name]).includes(root));
  return {
    issuer: nameOf(shown.issuer),
    until: new Date(end).toISOString().slice(0, 10),
    days: Math.floor((end - now) / DAY),
    isVerified: socket.authorized,
    authority: authority ?? null
  };
}
function rootOf(shown) {
  let root = shown;
  const seen = /* @__PURE__ */ new Set([root.fingerprint256]);
  while (root.issuerCertificate !== void 0 && !seen.has(root.issuerCertificate.fingerprint256)) {
    root = root.issuerCertificate;
    seen.add(root.fingerprint256);
  }
  return root;
}
function nameOf({ CN, O }) {
  return [CN ?? O ?? "an authority without a name"].flat().join(", ");
}
function ownAuthorities(environment) {
  return VARIABLES.flatMap((variable) => {
    const file = environment[variable] ?? "";
    return file === "" ? [] : [{ variable, count: (0,_shared_HTIZQD2J_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAuthorities */ .i)(file)?.length ?? null }];
  });
}
function fingerprints(file = "") {
  return file === "" ? [] : ((0,_shared_HTIZQD2J_js__WEBPACK_IMPORTED_MODULE_1__/* .fileAuthorities */ .i)(file) ?? []).map(({ fingerprint256 }) => fingerprint256);
}

// lib/gitlab/api/inspection.js
var SMALLEST = `query=${encodeURIComponent("{__typename}")}`;
function createInspection(options, client = new _shared_RMFFJVEZ_js__WEBPACK_IMPORTED_MODULE_0__/* .gitlab_client_client__GitLabClient */ .g(options)) {
  const { environment = {} } = options;
  const ask = async (request) => {
    try {
      return { ok: true, value: (await client.send(request)).body };
    } catch (error) {
      if (!(error instanceof _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__StoreError */ .nE))
        throw error;
      return { ok: false, error };
    }
  };
  return {
    read(written) {
      const [path = "", query = ""] = written.replace(":project", encodeURIComponent(client.project)).split("?");
      return ask({ method: "GET", path, query });
    },
    readGraphql: () => ask({ api: "graphql", method: "GET", path: "", query: SMALLEST }),
    certificate: () => readCertificate(options, client),
    get authorities() {
      return ownAuthorities(environment);
    },
    get proxy() {
      return (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlab_transport_proxy__proxyFor */ .QC)(new URL(client.address.base), environment)?.host ?? null;
    },
    get today() {
      return new Date(client.wallTime).toISOString().slice(0, 10);
    }
  };
}
async function readCertificate(options, client) {
  const { environment = {}, deadline, timeout } = options;
  try {
    const { base, host } = client.address;
    const url = new URL(base);
    if (url.protocol !== "https:")
      return { ok: true, value: null };
    const proxy = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlab_transport_proxy__proxyFor */ .QC)(url, environment);
    const connector = await (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .gitlab_transport_connector__openConnector */ .xK)(url, proxy, environment, () => {
    });
    const facts = { host, timeout, limit: 0, proxy: proxy?.host ?? null };
    const now = client.wallTime;
    const found = await serverCertificate({ url, connector, environment, facts, deadline, now });
    if (found.ok)
      return found;
    const { kind, message, hint } = found.failure;
    return { ok: false, error: new _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__StoreError */ .nE(kind, message, { hint }) };
  } catch (error) {
    if (!(error instanceof _shared_3J3E5YBC_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__StoreError */ .nE))
      throw error;
    return { ok: false, error };
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





/***/ }),

/***/ 982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ fileAuthorities; },
/* harmony export */   j: function() { return /* binding */ readCertificates; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
// lib/gitlab/transport/certificates.js



function readCertificates(environment, warn) {
  const file = environment["CI_SERVER_TLS_CA_FILE"] ?? "";
  if (file === "")
    return null;
  try {
    return [...defaultCertificates(environment), ...certificatesIn((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8")).map(String)];
  } catch {
    warn("The certificates in CI_SERVER_TLS_CA_FILE cannot be read, and are left out", "It names a file in PEM form: -----BEGIN CERTIFICATE----- and so on");
    return null;
  }
}
function certificatesIn(pem) {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [""];
  return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
}
function fileAuthorities(file) {
  try {
    return certificatesIn((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8"));
  } catch {
    return null;
  }
}
function defaultCertificates(environment) {
  const { getCACertificates } = (node_tls__WEBPACK_IMPORTED_MODULE_2___default());
  if (getCACertificates !== void 0)
    return getCACertificates("default");
  const extra = environment["NODE_EXTRA_CA_CERTS"] ?? "";
  return extra === "" || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(extra) ? (node_tls__WEBPACK_IMPORTED_MODULE_2___default().rootCertificates) : [...(node_tls__WEBPACK_IMPORTED_MODULE_2___default().rootCertificates), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(extra, "utf8")];
}




/***/ }),

/***/ 7082:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.GJ; },
/* harmony export */   g: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.gT; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2500);
// shim:gitlab/client/client.js





/***/ })

};
;