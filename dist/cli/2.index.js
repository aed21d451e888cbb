export const id = 2;
export const ids = [2];
export const modules = {

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7820);
/** How values and lists of words are written in messages. */

const LONGEST = 120;
/** So much of a value is looked through for credentials. More would let long manifests cost too much. */
const LOOKED_THROUGH = 8192;
/** In double quotes, control characters escaped, credentials in addresses hidden, long values shortened. */
function quoted(value) {
    const masked = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .maskText */ .g)(value.slice(0, LOOKED_THROUGH));
    return JSON.stringify(masked.length > LONGEST ? `${masked.slice(0, LONGEST - 1)}…` : masked);
}
/** `a, b and c`; with another last word, `a, b or c`. */
function listed(words, last = 'and') {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileContents: () => (/* binding */ createFileContents)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(228);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3508);
/**
 * The contents of local files: measured once, and later sent as they were measured.
 *
 * A build may still be writing a file, or write it again. What was planned is what is sent: the bytes are summed
 * once more on their way out, and the last of them are held back until the sum is the one that was measured. So a
 * server that counts bytes never sees a whole file that is not the planned one.
 */





/** Bytes read at once. */
const CHUNK = 512 * 1024;
/**
 * A stream reads into so many buffers in turn. Fresh ones would not be collected while a file is sent: a gigabyte
 * of them was in memory at its end. A socket takes the next chunk only when the one before has left, and no more
 * than one is on its way between here and there; were one overwritten too early, the sum that GitLab tells would
 * not be that of the file.
 */
const BUFFERS = 4;
/** Of the files below a root folder, which may be relative to the working directory. */
function createFileContents(root) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root);
    return {
        measure: (path) => measureFile(folder, path),
        open: (file, onBytes) => new MeasuredStream(folder, file, onBytes),
    };
}
/** Problems: `unreadable-file`, `link-outside-root`, `empty-file`, `file-changed`. */
async function measureFile(root, path) {
    try {
        const handle = await openInside(root, path);
        try {
            return await measureHandle(handle, path);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        return { ok: false, problems: [unreadable(path, error)] };
    }
}
async function measureHandle(handle, path) {
    const before = await handle.stat();
    if (!before.isFile())
        return { ok: false, problems: [unreadable(path, new Refusal(NO_FILE))] };
    if (before.size === 0)
        return { ok: false, problems: [empty(path)] };
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    // One buffer for all: nobody keeps the bytes.
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
        const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
        if (bytesRead === 0)
            break;
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
    }
    const after = await handle.stat();
    if (size !== before.size || !sameState(before, after))
        return { ok: false, problems: [changed(path)] };
    return { ok: true, value: { path, size, sha256: hash.digest('hex') }, warnings: [] };
}
function sameState(before, after) {
    return before.size === after.size && before.mtimeMs === after.mtimeMs;
}
/** Never outside the root, although a symbolic link may have been put in the file's place since it was listed. */
async function openInside(root, path) {
    const [folder, real] = await Promise.all([(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(root), (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path))]);
    if (folder === null || real === null)
        throw new Refusal('it is gone');
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, real))
        throw new Refusal('it is a symbolic link that leads out of the root folder');
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, 'r');
}
/** Why a file is not read, where the operating system has no objection. */
class Refusal extends Error {
}
const NO_FILE = 'it is not a regular file';
class MeasuredStream {
    #root;
    #file;
    #onBytes;
    #fault = null;
    constructor(root, file, onBytes) {
        this.#root = root;
        this.#file = file;
        this.#onBytes = onBytes;
    }
    get fault() {
        return this.#fault;
    }
    stream() {
        const bytes = this.#bytes();
        return new ReadableStream({
            pull: async (controller) => {
                const next = await bytes.next();
                if (next.done === true)
                    controller.close();
                else
                    controller.enqueue(next.value);
            },
            cancel: async () => {
                await bytes.return(undefined);
            },
        }, 
        // Nothing is opened or read ahead of need.
        { highWaterMark: 0 });
    }
    async *#bytes() {
        const { path, size, sha256 } = this.#file;
        const handle = await this.#attempt(() => openInside(this.#root, path));
        try {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            const buffers = Array.from({ length: BUFFERS }, () => Buffer.allocUnsafeSlow(Math.min(CHUNK, size)));
            let sent = 0;
            for (let turn = 0; sent < size; turn += 1) {
                const buffer = buffers[turn % BUFFERS] ?? Buffer.alloc(CHUNK);
                const chunk = await this.#attempt(() => readChunk(handle, buffer, size - sent, hash));
                sent += chunk.length;
                const isLast = sent === size;
                const isWhole = !isLast || ((await isAtEnd(handle)) && hash.digest('hex') === sha256);
                if (chunk.length === 0 || !isWhole)
                    throw this.#broken(changed(path));
                yield chunk;
                this.#onBytes(sent);
            }
            return undefined;
        }
        finally {
            await handle.close();
        }
    }
    async #attempt(act) {
        try {
            return await act();
        }
        catch (error) {
            throw this.#broken(unreadable(this.#file.path, error));
        }
    }
    #broken(fault) {
        this.#fault = fault;
        return new Error(fault.message);
    }
}
async function readChunk(handle, buffer, most, hash) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, most), null);
    const chunk = buffer.subarray(0, bytesRead);
    hash.update(chunk);
    return chunk;
}
async function isAtEnd(handle) {
    return (await handle.read(Buffer.alloc(1), 0, 1, null)).bytesRead === 0;
}
function unreadable(path, error) {
    const reason = error instanceof Refusal ? error.message : (0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) || 'unknown error';
    return {
        severity: 'error',
        code: 'unreadable-file',
        message: `the file ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)} cannot be read: ${reason}`,
        hint: 'Look at its permissions, or exclude it with a pattern that begins with !.',
    };
}
function empty(path) {
    return {
        severity: 'error',
        code: 'empty-file',
        message: `the file ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)} is empty, and GitLab keeps no empty files in packages`,
        hint: 'Look at what should have written it, or exclude it with a pattern that begins with !.',
    };
}
function changed(path) {
    return {
        severity: 'error',
        code: 'file-changed',
        message: `the file ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)} changed while it was read`,
        hint: 'Run this after everything that writes the file has ended.',
    };
}


/***/ }),

/***/ 3508:
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


/***/ })

};
