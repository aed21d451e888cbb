"use strict";
exports.id = 226;
exports.ids = [226];
exports.modules = {

/***/ 7226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCertificates: () => (/* binding */ readCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);



/**
 * The certificates to trust where CI_SERVER_TLS_CA_FILE names some: GitLab Runner sets it for a GitLab whose
 * authority is its own. Node's own certificates and NODE_EXTRA_CA_CERTS stay trusted; `null` leaves it at them.
 * A file that is missing or broken is reported and left out, since the connection may do without.
 *
 * @param warn told what is wrong with the file, and what to do
 */
function readCertificates(environment, warn) {
    const file = environment['CI_SERVER_TLS_CA_FILE'] ?? '';
    if (file === '')
        return null;
    try {
        return [...defaultCertificates(environment), ...certificatesIn((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8'))];
    }
    catch {
        warn('The certificates in CI_SERVER_TLS_CA_FILE cannot be read, and are left out', 'It names a file in PEM form: -----BEGIN CERTIFICATE----- and so on');
        return null;
    }
}
/** @throws where there is none, or one is broken. TLS itself would silently leave it out */
function certificatesIn(pem) {
    const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [''];
    return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block).toString());
}
/** What Node trusts by default: it can tell from 22.15 on; before, NODE_EXTRA_CA_CERTS has to be read again. */
function defaultCertificates(environment) {
    const { getCACertificates } = (node_tls__WEBPACK_IMPORTED_MODULE_2___default());
    if (getCACertificates !== undefined)
        return getCACertificates('default');
    const extra = environment['NODE_EXTRA_CA_CERTS'] ?? '';
    // Node has told of a file that is not there when it started.
    return extra === '' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(extra)
        ? (node_tls__WEBPACK_IMPORTED_MODULE_2___default().rootCertificates)
        : [...(node_tls__WEBPACK_IMPORTED_MODULE_2___default().rootCertificates), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(extra, 'utf8')];
}


/***/ })

};
;