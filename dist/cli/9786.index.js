"use strict";
exports.id = 9786;
exports.ids = [9786];
exports.modules = {

/***/ 9786:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCertificates: function() { return /* reexport safe */ _shared_HTIZQD2J_js__WEBPACK_IMPORTED_MODULE_0__.j; }
/* harmony export */ });
/* harmony import */ var _shared_HTIZQD2J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);




/***/ }),

/***/ 8882:
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




/***/ })

};
;