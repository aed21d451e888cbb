"use strict";
exports.id = 709;
exports.ids = [709];
exports.modules = {

/***/ 2709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   getCommand: () => (/* binding */ getCommand),
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _core_run_no_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5754);
/* harmony import */ var _core_run_no_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5001);
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _session_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9515);
/* harmony import */ var _session_open_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8344);
/** `list` and `get`: what a release has now. */





/** `list`: newest first, as GitLab shows them. */
async function listCommand(session) {
    const release = await (0,_session_open_release_js__WEBPACK_IMPORTED_MODULE_1__/* .openRelease */ .g)(session);
    if (!release.ok)
        return release;
    const links = await (0,_session_open_release_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .h)(release.value);
    if (links === null)
        return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)((0,_core_run_no_release_js__WEBPACK_IMPORTED_MODULE_3__/* .noRelease */ .r)(release.value.project, release.value.tag));
    session.terminal.print(isJson(session)
        ? (await __webpack_require__.e(/* import() */ 341).then(__webpack_require__.bind(__webpack_require__, 3341))).renderListJson(links)
        : (await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 7378))).renderListText(links));
    return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v)();
}
/** `get NAME|ID`: by id it is GitLab's single-link call; a name that looks like an id is tried as one first. */
async function getCommand(session) {
    const release = await (0,_session_open_release_js__WEBPACK_IMPORTED_MODULE_1__/* .openRelease */ .g)(session);
    if (!release.ok)
        return release;
    const { store, tag } = release.value;
    const asked = session.invocation.operands[0] ?? '';
    const byId = /^\d{1,15}$/.test(asked) ? await getById(store, tag, Number(asked)) : null;
    const link = byId ?? (await getByName(release.value, asked));
    if ('code' in link)
        return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .g)(link);
    session.terminal.print(isJson(session)
        ? (await __webpack_require__.e(/* import() */ 341).then(__webpack_require__.bind(__webpack_require__, 3341))).renderGetJson(link)
        : (await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 7378))).renderGetText(link));
    return (0,_session_command_js__WEBPACK_IMPORTED_MODULE_2__/* .ended */ .v)();
}
async function getById(store, tag, id) {
    try {
        return await store.getLink(tag, id);
    }
    catch (error) {
        if ((0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(error, 'link'))
            return null;
        throw error;
    }
}
/** Problems: `no-release`, `no-link`. */
async function getByName(release, name) {
    const links = await (0,_session_open_release_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .h)(release);
    if (links === null)
        return (0,_core_run_no_release_js__WEBPACK_IMPORTED_MODULE_3__/* .noRelease */ .r)(release.project, release.tag);
    const link = links.find((each) => each.name === name);
    if (link !== undefined)
        return link;
    return (0,_core_run_no_link_js__WEBPACK_IMPORTED_MODULE_4__/* .noLink */ .O)(release.tag, name, links.map((each) => each.name));
}
function isJson(session) {
    return session.invocation.flags.format === 'json';
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/** How the code of a command looks, and how it ends. */
/** The command has printed its result. */
function ended(code = 0) {
    return { ok: true, value: code, warnings: [] };
}
/** There is no result. */
function failed(...problems) {
    return { ok: false, problems };
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openRelease),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(674);
/** What commands about one release need first: a project, a tag and a way to read. */


/** The store and the tag. Problems: `no-project`, `no-tag`. */
async function openRelease(session) {
    const project = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProject */ .LX)(session.settings);
    const tag = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .requireTag */ .a_)(session.settings);
    if (project.ok && tag.ok) {
        const store = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)(session, project.value);
        return { ok: true, value: { store, project: project.value, tag: tag.value }, warnings: [] };
    }
    const problems = [project, tag].flatMap((result) => (result.ok ? [] : result.problems));
    return { ok: false, problems };
}
/**
 * The links of the release, newest first; `null` where there is no such release.
 *
 * @throws StoreError
 */
async function linksOf({ store, tag }) {
    try {
        return await store.listLinks(tag);
    }
    catch (error) {
        if (!(0,_ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(error, 'release'))
            throw error;
        await store.checkProject();
        return null;
    }
}


/***/ }),

/***/ 5754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noLink)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);
/** What is said where a link is not there: the same words wherever that is found out. */


/**
 * `no-link`: the release has no link of that name or id.
 *
 * @param names of the links that it has
 */
function noLink(tag, asked, names) {
    const guess = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(asked, names);
    const hint = guess === null ? 'See `release-links list` for its links.' : `Did you mean ${JSON.stringify(guess)}?`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)('no-link', `release ${JSON.stringify(tag)} has no link ${JSON.stringify(asked)}`, hint);
}


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noRelease)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8173);
/** What is said where a release is not there: the same words wherever that is found out. */

const SPELLING = 'Check the spelling of the tag.';
/**
 * `no-release`: the project has no release for the tag.
 *
 * @param ways what else can be done; sentences
 */
function noRelease(project, tag, ways = '') {
    const hint = ways === '' ? SPELLING : `${SPELLING} ${ways}`;
    return (0,_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)('no-release', `project ${project} has no release ${JSON.stringify(tag)}`, hint);
}


/***/ })

};
;