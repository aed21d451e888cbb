"use strict";
exports.id = 927;
exports.ids = [927];
exports.modules = {

/***/ 5927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInspection: () => (/* binding */ createInspection)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _client_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(127);
/* harmony import */ var _transport_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9424);



/** Asks the GitLab of a project about itself. Nothing is sent before the first question. */
function createInspection(options) {
    const client = new _client_client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitLabClient */ .z(options);
    return {
        async read(path) {
            const project = encodeURIComponent(client.project);
            try {
                const { body } = await client.send({ method: 'GET', path: path.replace(':project', project) });
                return { ok: true, value: body };
            }
            catch (error) {
                if (!(error instanceof _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD))
                    throw error;
                return { ok: false, error };
            }
        },
        get proxy() {
            return (0,_transport_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(new URL(client.address.base), options.environment ?? {})?.host ?? null;
        },
    };
}


/***/ })

};
;