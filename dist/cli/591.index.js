export const id = 591;
export const ids = [591];
export const modules = {

/***/ 4053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Whether a file is where it seems to be. */


/** Whether a path is the folder itself or below it. Both are absolute and without symbolic links. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** The path without symbolic links, or `null` where it leads nowhere (or round in a circle). */
async function realPath(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        return null;
    }
}
/** The code that Node gives an error of the operating system, such as `ENOENT`; empty for any other. */
function errorCode(error) {
    // Not `instanceof`: the error may come from another realm, as it does where code runs in a vm context.
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}


/***/ }),

/***/ 591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorkspace: () => (/* binding */ createWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/file-pattern.js
var file_pattern = __webpack_require__(918);
// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/problem-order.js
var problem_order = __webpack_require__(7937);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/workspace/inside.js
var inside = __webpack_require__(4053);
;// CONCATENATED MODULE: ./lib/workspace/file-walk.js
/**
 * Lists the files that patterns match, without ever looking outside the root.
 *
 * Symbolic links: one to a file inside the root is a file like any other. One to a folder is followed only where a
 * pattern spells its name out, so that a loop ends with the pattern. One that leads out of the root is refused if
 * a pattern asks for what is behind it, and else left alone.
 */









/**
 * Files below `root` (absolute) that the patterns match: relative, with `/`, sorted by code unit.
 *
 * Problems: those of `checkPatterns`, `missing-root`, `link-outside-root`, `unreadable-folder`.
 */
async function listFiles(root, patterns) {
    const refused = [];
    (0,file_pattern/* checkPatterns */.u)(patterns.map(({ pattern, place }) => ({ value: pattern, place, at: () => place })), refused);
    if (refused.length > 0)
        return { ok: false, problems: refused };
    const real = await (0,inside/* realPath */.Ye)(root);
    if (real === null)
        return { ok: false, problems: [missingRoot(root)] };
    const glob = (0,core_glob/* compileGlob */.SO)(patterns.map(({ pattern }) => pattern));
    const walk = { root: real, glob, found: [], problems: [], waiting: [[]] };
    for (let next = walk.waiting.pop(); next !== undefined; next = walk.waiting.pop())
        await lookInto(walk, next);
    return (0,problem/* resultOf */.B)(walk.found.sort(core_link/* compareText */.n6), (0,problem_order/* inOrder */.a)(withPlace(walk.problems, patterns)));
}
/** Problems of the disk are told at the first pattern of the entry, which is where the user can do something. */
function withPlace(problems, patterns) {
    const place = patterns[0]?.place;
    return place === undefined ? problems : problems.map((problem) => ({ ...problem, place }));
}
async function lookInto(walk, folder) {
    for (const child of await childrenOf(walk, folder)) {
        const path = [...folder, child.name];
        if (child.isSymbolicLink())
            await takeLink(walk, path);
        else if (child.isDirectory())
            enter(walk, path);
        else if (child.isFile())
            take(walk, path);
    }
}
async function childrenOf(walk, folder) {
    try {
        return await (0,promises_.readdir)((0,external_node_path_.join)(walk.root, ...folder), { withFileTypes: true });
    }
    catch (error) {
        const code = (0,inside/* errorCode */.CA)(error);
        // Gone since it was listed: then there is nothing in it.
        if (code === 'ENOENT' && folder.length > 0)
            return [];
        walk.problems.push({
            severity: 'error',
            code: 'unreadable-folder',
            message: `the folder ${(0,quoted/* quoted */.TL)(folder.join('/') || walk.root)} cannot be read (${code})`,
            hint: 'Look at its permissions, or exclude it with a pattern that begins with !.',
        });
        return [];
    }
}
function take(walk, path) {
    if ((0,core_glob/* globMatches */.mw)(walk.glob, path))
        walk.found.push(path.join('/'));
}
function enter(walk, path) {
    if ((0,core_glob/* globEnters */.qo)(walk.glob, path) !== 'no')
        walk.waiting.push(path);
}
async function takeLink(walk, path) {
    const wantsFile = (0,core_glob/* globMatches */.mw)(walk.glob, path);
    const wantsFolder = (0,core_glob/* globEnters */.qo)(walk.glob, path) === 'named';
    if (!wantsFile && !wantsFolder)
        return;
    const target = await (0,inside/* realPath */.Ye)((0,external_node_path_.join)(walk.root, ...path));
    const stats = target === null ? null : await (0,promises_.stat)(target).catch(() => null);
    // A link to nowhere is no file.
    if (target === null || stats === null)
        return;
    const asked = (wantsFile && stats.isFile()) || (wantsFolder && stats.isDirectory());
    if (!asked)
        return;
    if (!(0,inside/* isInside */.FK)(walk.root, target))
        walk.problems.push(outsideRoot(path.join('/')));
    else if (stats.isFile())
        walk.found.push(path.join('/'));
    else
        walk.waiting.push(path);
}
function outsideRoot(path) {
    return {
        severity: 'error',
        code: 'link-outside-root',
        message: `${(0,quoted/* quoted */.TL)(path)} is a symbolic link that leads out of the root folder`,
        hint: 'Copy the file into the root, or exclude the link with a pattern that begins with !.',
    };
}
/** Told by whoever looks for something in the root folder first. */
function missingRoot(root) {
    return {
        severity: 'error',
        code: 'missing-root',
        message: `the root folder ${(0,quoted/* quoted */.TL)(root)} does not exist`,
        hint: 'Set the input root to an existing folder.',
    };
}

// EXTERNAL MODULE: ./lib/core/manifest.js + 3 modules
var manifest = __webpack_require__(9612);
;// CONCATENATED MODULE: ./lib/workspace/utf8.js
/** Where bytes stop being UTF-8. */
/** Offset of the first byte that belongs to no character, or `null` where all is well. */
function firstInvalidByte(bytes) {
    if (isUtf8(bytes))
        return null;
    // A prefix that is cut inside a character is fine as far as it goes, so the good prefixes are those up to a
    // point: halve the distance until it is found.
    let good = 0;
    let bad = bytes.length;
    while (good < bad) {
        const middle = Math.ceil((good + bad) / 2);
        if (isUtf8Start(bytes.subarray(0, middle)))
            good = middle;
        else
            bad = middle - 1;
    }
    const prefix = bytes.subarray(0, good);
    return isUtf8(prefix) ? good : lastCharacter(prefix);
}
function isUtf8(bytes) {
    return decodes(bytes, false);
}
/** Whether more bytes could make it UTF-8. */
function isUtf8Start(bytes) {
    return decodes(bytes, true);
}
function decodes(bytes, stream) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
        return true;
    }
    catch {
        return false;
    }
}
/** Offset at which an unfinished character at the end begins. */
function lastCharacter(bytes) {
    let at = bytes.length - 1;
    while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80)
        at -= 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/workspace/manifest-file.js
/** Reads the manifest's file: found, small enough, and text. */







/** Where a manifest is looked for when no path is given: the first that exists. */
const DEFAULT_NAMES = [
    'release-links',
    '.release-links',
    '.gitlab/release-links',
    '.github/release-links',
].flatMap((stem) => [`${stem}.yml`, `${stem}.yaml`]);
/**
 * Reads a manifest below `root` (absolute), or one of the default names where `path` is `null`. A path that was
 * given may lead anywhere, as the workflow that gives it is trusted; a symbolic link out of the root may not, as
 * links come with the checkout.
 *
 * Problems: `no-manifest`, `missing-manifest`, `manifest-is-folder`, `manifest-unreadable`, `manifest-too-large`,
 * `manifest-not-utf8`, `link-outside-root`, `missing-root`.
 */
async function readManifest(root, path) {
    if (path !== null)
        return await readText(root, path);
    for (const name of DEFAULT_NAMES) {
        const result = await readText(root, name);
        if (result.ok || result.problems.some(({ code }) => code !== 'missing-manifest'))
            return result;
    }
    if ((await (0,inside/* realPath */.Ye)(root)) === null)
        return { ok: false, problems: [missingRoot(root)] };
    return failure({
        code: 'no-manifest',
        message: `there is no manifest: looked for ${(0,quoted/* listed */.KE)(DEFAULT_NAMES)} in ${(0,quoted/* quoted */.TL)(root)}`,
        hint: 'Write release-links.yml; `release-links export` makes one from an existing release. Or set manifest, links or files.',
    });
}
async function readText(root, path) {
    const absolute = (0,external_node_path_.resolve)(root, path);
    const file = shownPath(root, absolute);
    if (path.includes('\0'))
        return missing(path);
    const real = await (0,inside/* realPath */.Ye)(absolute);
    if (real === null)
        return missing(path);
    if ((0,inside/* isInside */.FK)(root, absolute) && !(0,inside/* isInside */.FK)((await (0,inside/* realPath */.Ye)(root)) ?? root, real)) {
        return failure({
            code: 'link-outside-root',
            message: `the manifest ${(0,quoted/* quoted */.TL)(file)} is a symbolic link that leads out of the root folder`,
            hint: 'Put the file itself there.',
        });
    }
    return await readFile(real, file);
}
function shownPath(root, absolute) {
    return ((0,inside/* isInside */.FK)(root, absolute) ? (0,external_node_path_.relative)(root, absolute) : absolute).split(external_node_path_.sep).join('/');
}
/** Kind and size are looked at before the file is opened: a pipe would be waited for. */
async function readFile(real, file) {
    try {
        const stats = await (0,promises_.stat)(real);
        if (stats.isDirectory())
            return isFolder(file);
        if (!stats.isFile())
            return unreadable(file, 'it is no file');
        if (stats.size > manifest/* MOST_BYTES */.uZ)
            return tooLarge(file, stats.size);
        return decode(await readStart(real), file);
    }
    catch (error) {
        return (0,inside/* errorCode */.CA)(error) === 'ENOENT' ? missing(file) : unreadable(file, (0,inside/* errorCode */.CA)(error));
    }
}
/** No more than can be used, whatever the size was said to be. */
async function readStart(real) {
    const handle = await (0,promises_.open)(real, 'r');
    try {
        const bytes = new Uint8Array(manifest/* MOST_BYTES */.uZ + 1);
        let length = 0;
        for (let count = -1; count !== 0 && length < bytes.length; length += count) {
            count = (await handle.read(bytes, length, bytes.length - length)).bytesRead;
        }
        return bytes.subarray(0, length);
    }
    finally {
        await handle.close();
    }
}
function decode(bytes, file) {
    if (bytes.length > manifest/* MOST_BYTES */.uZ)
        return tooLarge(file, bytes.length);
    const invalid = firstInvalidByte(bytes);
    if (invalid !== null)
        return notUtf8(file, invalid);
    return { ok: true, value: { file, text: new TextDecoder().decode(bytes) }, warnings: [] };
}
function isFolder(file) {
    return failure({
        code: 'manifest-is-folder',
        message: `${(0,quoted/* quoted */.TL)(file)} is a folder, not a manifest`,
        hint: 'Give the path of the file itself.',
    });
}
function missing(file) {
    return failure({
        code: 'missing-manifest',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} does not exist`,
        hint: 'Paths are relative to the input root. `release-links export` makes a manifest from an existing release.',
    });
}
function unreadable(file, why) {
    return failure({
        code: 'manifest-unreadable',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} cannot be read (${why})`,
        hint: 'Look at its permissions.',
    });
}
function tooLarge(file, size) {
    return failure({
        code: 'manifest-too-large',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} has ${size} bytes; at most ${manifest/* MOST_BYTES */.uZ} are read`,
        hint: 'Is this the right file? An entry with `files` stands for many files.',
    });
}
function notUtf8(file, offset) {
    return failure({
        code: 'manifest-not-utf8',
        message: `the manifest ${(0,quoted/* quoted */.TL)(file)} is not UTF-8: byte ${offset} (counted from 0) begins no character`,
        hint: 'Save it as UTF-8.',
    });
}
function failure(problem) {
    return { ok: false, problems: [{ severity: 'error', ...problem }] };
}

;// CONCATENATED MODULE: ./lib/workspace/workspace.js
/**
 * The files under the root folder: the manifest, and what its patterns match.
 *
 * The folder may be the checkout of a stranger's pull request. So nothing outside it is read through a symbolic
 * link, and whatever is found wrong is a Problem and not a crash.
 */



/** The workspace of a root folder, which may be relative to the working directory. */
function createWorkspace(root) {
    const folder = (0,external_node_path_.resolve)(root);
    return {
        readManifest: (path) => readManifest(folder, path),
        listFiles: (patterns) => listFiles(folder, patterns),
    };
}


/***/ })

};
