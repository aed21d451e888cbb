"use strict";
exports.id = 766;
exports.ids = [766];
exports.modules = {

/***/ 4968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ answerCall)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
;// CONCATENATED MODULE: ./lib/gitlab/api/create-once.js
/** A create that never makes two links of one and takes no lost answer for a failure. */


/** How often a create is sent again after GitLab showed that it was not done. */
const ATTEMPTS = 4;
/**
 * Creates a link; the answer is `done`, or `already` where somebody else has made the same one. Where the answer leaves open whether it was done (lost, a server error, or "has already been
 * taken", which is also what a repeated call meets), the release is read: an identical link is success, and only
 * a link that is certainly not there is sent again.
 *
 * @throws StoreError as `createLink` and `readRelease` do
 */
async function createOnce(store, tag, link) {
    // Also after an answer that promised that nothing was done: it may come from something before GitLab.
    let isRepeated = false;
    const beforeRetry = async () => {
        isRepeated = true;
    };
    for (let attempt = 1;; attempt += 1) {
        try {
            return { kind: 'done', link: await store.createLink(tag, link, beforeRetry) };
        }
        catch (error) {
            const open = error instanceof store_error/* StoreError */.AD && (error.kind === 'unclear' || error.kind === 'taken');
            if (!open)
                throw error;
            isRepeated ||= error.kind === 'unclear';
            const links = await readAgain(store, tag, error);
            const same = links.find((found) => (0,core_link/* changedFields */.E0)(found, link).length === 0);
            // A first call that was refused has not made it: somebody else has.
            if (same !== undefined)
                return isRepeated ? { kind: 'done', link: same } : { kind: 'already' };
            const clash = links.some((found) => found.name === link.name || found.url === link.url);
            if (error.kind === 'taken' || clash || attempt >= ATTEMPTS)
                throw error;
        }
    }
}
/** Where even that fails, the create stays open: it was sent, and must not be told as one that never was. */
async function readAgain(store, tag, open) {
    try {
        return (await store.readRelease(tag))?.links ?? [];
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        const kind = error.kind === 'stopped' ? open.kind : error.kind;
        const message = `${open.message}; whether it was made could not be read: ${error.message}`;
        throw new store_error/* StoreError */.AD(kind, message, error.hint === null ? {} : { hint: error.hint });
    }
}

;// CONCATENATED MODULE: ./lib/gitlab/api/answer-call.js
/**
 * One call by REST, and what is certain of it.
 *
 * REST has no conditional write. What was certainly not done may be sent again, but after a wait the link may be
 * another one; what may have been done must not be sent again blindly. So before a PUT or DELETE is sent a second
 * time, the link is looked at: as it was, the call goes out again; as it should be, it is done; else it is left alone.
 */



/** Sends a call; never rejects with a StoreError. */
async function answerCall(store, call) {
    try {
        return await send(store, call);
    }
    catch (error) {
        if (error instanceof Known)
            return error.answer;
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        return { kind: 'failed', error };
    }
}
/** Thrown where a look has answered the call. */
class Known extends Error {
    answer;
    constructor(answer) {
        super('the call has its answer');
        this.answer = answer;
    }
}
async function send(store, call) {
    const { tag } = call;
    switch (call.kind) {
        case 'create':
            return await createOnce(store, tag, call.link);
        case 'update': {
            const link = await store.updateLink(tag, call.id, call.link, (mayBeDone) => lookFirst(store, call, mayBeDone));
            return { kind: 'done', link };
        }
        case 'delete': {
            let isRepeated = false;
            const link = await store.deleteLink(tag, call.id, (mayBeDone) => {
                isRepeated = true;
                return lookFirst(store, call, mayBeDone);
            });
            if (link !== null)
                return { kind: 'done', link };
            return isRepeated ? { kind: 'done', link: null } : { kind: 'already' };
        }
        default:
            return call;
    }
}
/** @throws Known where there is nothing to be sent any more */
async function lookFirst(store, call, mayBeDone) {
    const now = await linkNow(store, call);
    if (now !== null && (0,core_link/* changedFields */.E0)(now, call.before).length === 0)
        return;
    const isDone = call.kind === 'delete' ? now === null : now !== null && (0,core_link/* changedFields */.E0)(now, call.link).length === 0;
    // Even an answer that promised that nothing was done may come from something before GitLab.
    if (isDone)
        throw new Known({ kind: 'done', link: null });
    if (!mayBeDone)
        throw new Known({ kind: 'changed', now });
    throw new store_error/* StoreError */.AD('unclear', 'the answer was lost, and the link is neither as it was nor as it should be', {
        hint: 'Somebody else writes to this release at the same time. Run again when they are done.',
    });
}
async function linkNow(store, { tag, id }) {
    try {
        return await store.getLink(tag, id);
    }
    catch (error) {
        if ((0,store_error/* isMissing */.b2)(error, 'link', 'release'))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitLabProject: () => (/* binding */ openGitLabProject)
});

// EXTERNAL MODULE: ./lib/gitlab/client/client.js + 15 modules
var client_client = __webpack_require__(127);
// EXTERNAL MODULE: ./lib/core/desired/package-address.js
var package_address = __webpack_require__(5026);
// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/gitlab/client/paging.js
var paging = __webpack_require__(406);
// EXTERNAL MODULE: ./lib/gitlab/transport/json.js
var json = __webpack_require__(6888);
;// CONCATENATED MODULE: ./lib/gitlab/api/packages.js
/**
 * The generic packages of a project (lib/api/generic_packages.rb, project_packages.rb, package_files.rb).
 *
 * Three habits of GitLab matter. Its filter by name is fuzzy, and old servers do not know the one by version, so
 * both are compared here. A second file of one name does not replace the first but is put beside it, and downloads
 * serve the newest; the others are history. A file below a path has one name, percent-encoded (`plainName`).
 */






/** The registry of the client's project. Nothing is sent before the first call. */
function createPackageRegistry(client) {
    return new GitLabPackages(client);
}
/** Of a package whose files can be downloaded. */
const COUNTED = new Set(['default', 'hidden']);
class GitLabPackages {
    #client;
    constructor(client) {
        this.#client = client;
    }
    async listFiles(version) {
        const packages = await this.#packages(version);
        if (packages.length === 0)
            return null;
        const rows = [];
        for (const { id } of packages)
            (0,append/* append */.B)(rows, await this.#files(id));
        return newestOfEach(rows);
    }
    async putFile(address, size, stream) {
        const { body } = await this.#client.send({
            method: 'PUT',
            path: this.#path((0,package_address/* genericPath */.TL)(address)),
            query: 'select=package_file',
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
            body: stream,
            // Twice would leave two files of one name, or be refused where duplicates are.
            repeatable: false,
        });
        // `{"message":"201 Created"}` is what servers from before 13.5 say, which do not know `select`.
        return (0,json/* isRecord */.u4)(body) && 'file_name' in body ? readFile(body, 'the stored file') : null;
    }
    /**
     * A hidden package takes uploads and serves downloads like any other, so it counts; GitLab lists it only where it is
     * asked for. A name and version has one package, so it is asked for only where there is no other. Packages on their
     * way in or out are left out.
     */
    async #packages(version) {
        const listed = await this.#packagesOf(version, {});
        return listed.length > 0 ? listed : this.#packagesOf(version, { status: 'hidden' });
    }
    async #packagesOf({ package: name, version }, status) {
        const query = { package_type: 'generic', package_name: name, package_version: version, ...status };
        const rows = await (0,paging/* readPages */.n4)((page) => this.#page('packages', { ...query, page }), readPackage, ({ id }) => id, 'packages');
        return rows.filter((row) => row.package === name && row.version === version && COUNTED.has(row.status));
    }
    async #files(id) {
        return await (0,paging/* readPages */.n4)((page) => this.#page(`packages/${id}/package_files`, { page }), readFile, (file) => file.id, 'package files');
    }
    /** A page in the shape that `readPages` takes. */
    async #page(path, parameters) {
        const values = { ...parameters, per_page: paging/* PAGE_SIZE */.md };
        const query = Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
        const { body, headers } = await this.#client.send({
            method: 'GET',
            path: this.#path(path),
            query: query.join('&'),
        });
        const next = headers.get('x-next-page');
        const perPage = headers.get('x-per-page');
        const total = headers.get('x-total');
        const paginationInfo = {
            next: next === null || next === '' ? null : Number(next),
            perPage: perPage === null ? null : Number(perPage),
            total: total === null || total === '' ? null : Number(total),
        };
        return { data: body, paginationInfo };
    }
    #path(below) {
        return `projects/${encodeURIComponent(this.#client.project)}/${below}`;
    }
}
/** Sorted by path. The rows' ids grow with time. */
function newestOfEach(rows) {
    const newest = new Map();
    for (const row of rows) {
        const known = newest.get(row.path);
        if (known === undefined || known.id < row.id)
            newest.set(row.path, row);
    }
    const files = [...newest.values()].map(({ path, size, sha256 }) => ({ path, size, sha256 }));
    return files.sort((a, b) => (0,compare/* compareText */.n)(a.path, b.path));
}
function readPackage(value, where) {
    if (!(0,json/* isRecord */.u4)(value))
        throw strange(where);
    const { id, name, version, status } = value;
    if (typeof id !== 'number' || typeof name !== 'string')
        throw strange(where);
    return {
        id,
        package: name,
        // Packages of other types, which an old server may list too, can be without one.
        version: typeof version === 'string' ? version : '',
        status: typeof status === 'string' ? status : 'default',
    };
}
function readFile(value, where) {
    if (!(0,json/* isRecord */.u4)(value))
        throw strange(where);
    const { id, file_name: name, size, file_sha256: sha256 } = value;
    if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
        throw strange(where);
    return {
        id,
        path: plainName(name),
        size,
        sha256: typeof sha256 === 'string' ? sha256.toLowerCase() : null,
    };
}
/**
 * A file below a path is stored under one name, `path/file` percent-encoded by Ruby's rules (`encoded_file_name` in
 * lib/api/generic_packages.rb): all but letters, digits and `* - . _`. One without a path is stored as it is, and no
 * name that GitLab takes has a `%` in it.
 */
function plainName(stored) {
    if (!stored.includes('%'))
        return stored;
    try {
        return decodeURIComponent(stored);
    }
    catch {
        return stored;
    }
}
function strange(where) {
    return new store_error/* StoreError */.AD('unexpected', `GitLab's answer has something else where ${where} should be`, {
        hint: 'Check that `gitlab-url` is the address of a GitLab, or look for a newer version of this program',
    });
}

// EXTERNAL MODULE: ./lib/gitlab/client/address.js
var address = __webpack_require__(1940);
// EXTERNAL MODULE: ./lib/gitlab/graphql/batch-size.js
var batch_size = __webpack_require__(3156);
// EXTERNAL MODULE: ./lib/gitlab/api/answer-call.js + 1 modules
var answer_call = __webpack_require__(4968);
// EXTERNAL MODULE: ./lib/ports/permissions.js
var permissions = __webpack_require__(4743);
;// CONCATENATED MODULE: ./lib/gitlab/api/lacks.js
/** Reading a release that the token may read only in part. */


/** Two refusals of one read as one error: whoever repairs only the second meets the first again. */
function bothLacks(first, second) {
    const names = [...new Set([...namesOf(first.lack), ...namesOf(second.lack)])];
    if (namesOf(first.lack).length === 0 || names.length === namesOf(second.lack).length)
        return second;
    if (namesOf(second.lack).length === 0)
        return second.kind === 'denied' ? first : second;
    return new store_error/* StoreError */.AD('denied', `The token lacks the permissions ${(0,permissions/* permissionList */.M)(names)}`, {
        hint: second.hint ?? undefined,
        status: second.status ?? undefined,
        lack: { what: 'permission', names },
    });
}
/**
 * GET release wants the right to read code, the list of links does not: a guest, or a job token without code
 * access, gets 403 here and 200 there (lib/api/releases.rb, `authorize_read_code!`). So may a fine-grained token that
 * has one of the two permissions. What is wrong with the token itself the list would meet as well.
 */
function mayListInstead(error) {
    if (!(error instanceof store_error/* StoreError */.AD) || error.kind !== 'denied' || error.status !== 403)
        return false;
    return error.lack?.what !== 'token' && error.lack?.what !== 'scope';
}
function namesOf(lack) {
    return lack?.what === 'permission' ? lack.names : [];
}

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
;// CONCATENATED MODULE: ./lib/gitlab/api/wire.js
/**
 * GitLab's JSON and our links, both ways.
 *
 * GitLab never returns the path of a link. It returns `direct_asset_url`, which is the link's URL where there
 * is no path, and else `<project page>/-/releases/<tag>/downloads/<path>`; the path is read out of that. An
 * address that cannot be read is an error and not "no path", because a PUT with no path would remove it.
 *
 * What old servers get is what today's get: GitLab drops parameters it does not know. 11.7 takes name and url,
 * 12.10 and later `filepath` too, 13.1 and later `link_type`, 15.9 and later `direct_asset_path`.
 */



/** The parameters of a create: the path under both of its names, and only where there is one. */
function createBody(link) {
    const { name, url, link_type, direct_asset_path: path } = link;
    return {
        name,
        url,
        link_type,
        ...(path === null ? {} : { direct_asset_path: path, filepath: path }),
    };
}
/**
 * The parameters of an update: always the whole link, since GitLab resets a `link_type` that is left out to
 * `other` (lib/api/release/links.rb). `null` clears the path, and has to stand under both names: where only
 * one is null GitLab takes the other.
 */
function updateBody(link) {
    const { name, url, link_type, direct_asset_path: path } = link;
    return { name, url, link_type, direct_asset_path: path, filepath: path };
}
/**
 * Reads one link.
 *
 * @param where the place in the answer, for the error (`assets.links[3]`)
 * @throws StoreError `unexpected` that names the place
 */
function readLink(value, tag, where) {
    if (!(0,json/* isRecord */.u4)(value))
        throw unexpected(where, 'an object', value);
    const id = own(value, 'id');
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0)
        throw unexpected(`${where}.id`, 'an id', id);
    const name = readString(value, 'name', where);
    const url = readString(value, 'url', where);
    const type = own(value, 'link_type');
    const told = own(value, 'direct_asset_url');
    const direct = told ?? url;
    if (typeof direct !== 'string')
        throw unexpected(`${where}.direct_asset_url`, 'a string', direct);
    const path = direct === url ? null : pathIn(direct, tag);
    if (path === undefined) {
        throw new store_error/* StoreError */.AD('unexpected', `GitLab's answer has a ${where}.direct_asset_url of an unknown form`, {
            hint: 'Its permanent path cannot be told, and would be lost: please report the form of this address',
        });
    }
    return {
        link: {
            id,
            name,
            url,
            link_type: readType(type, where),
            direct_asset_path: path,
            direct_asset_url: direct,
        },
        hasType: type !== undefined,
        hasAddress: told !== undefined && told !== null,
    };
}
/**
 * Reads a list of links, each id once: one that stood there twice would be updated and then deleted.
 *
 * @throws StoreError `unexpected`
 */
function readLinks(value, tag, where) {
    if (!Array.isArray(value))
        throw unexpected(where, 'a list', value);
    const links = value.map((item, index) => readLink(item, tag, `${where}[${index}]`).link);
    return [...new Map(links.map((link) => [link.id, link])).values()];
}
/** Reads a release with all its links. @throws StoreError `unexpected` */
function readRelease(value, where) {
    if (!(0,json/* isRecord */.u4)(value))
        throw unexpected(where, 'an object', value);
    const tag = readString(value, 'tag_name', where);
    const assets = own(value, 'assets');
    if (!(0,json/* isRecord */.u4)(assets))
        throw unexpected(`${where}.assets`, 'an object', assets);
    const addresses = own(value, '_links');
    return {
        tag,
        links: readLinks(own(assets, 'links'), tag, `${where}.assets.links`),
        self: (0,json/* isRecord */.u4)(addresses) ? own(addresses, 'self') : undefined,
    };
}
/** `null` is what rows from before 13.1 have, and what POST /releases stores for `null`. */
function readType(value, where) {
    if (value === undefined || value === null)
        return 'other';
    const type = core_link/* LINK_TYPES */.rm.find((known) => known === value);
    if (type === undefined)
        throw unexpected(`${where}.link_type`, `one of ${core_link/* LINK_TYPES */.rm.join(', ')}`, value);
    return type;
}
/**
 * The path in a `direct_asset_url`, or `undefined` where it is none for this tag.
 *
 * The text is not parsed as a URL: a parser would resolve the `..` that a path may have. The leftmost match
 * counts, since a path may contain anything that looks like one, but a project's path has no segment `-`.
 */
function pathIn(direct, tag) {
    const segments = direct.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i, '').split('/');
    const starts = [...segments.keys()].filter((index) => segments[index] === 'releases');
    const tagForms = [[tag], tag.split('/')];
    for (const modern of [true, false]) {
        for (const start of starts) {
            if (modern && segments[start - 1] !== '-')
                continue;
            for (const form of tagForms) {
                const end = start + 1 + form.length;
                if (segments[end] !== 'downloads')
                    continue;
                if (!form.every((part, index) => decode(segments[start + 1 + index] ?? '') === part))
                    continue;
                return `/${segments
                    .slice(end + 1)
                    .map(decode)
                    .join('/')}`;
            }
        }
    }
    return undefined;
}
/** Percent sequences decoded; a segment with a broken one is as it is. */
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
function readString(value, key, where) {
    const found = own(value, key);
    if (typeof found !== 'string')
        throw unexpected(`${where}.${key}`, 'a string', found);
    return found;
}
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function unexpected(where, wanted, found) {
    return new store_error/* StoreError */.AD('unexpected', `GitLab's answer has ${describe(found)} where ${where} should be ${wanted}`, {
        hint: 'Check that `gitlab-url` is the address of a GitLab, or look for a newer version of this program',
    });
}
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    // Only what can be nobody's secret is repeated.
    if (typeof value === 'string')
        return /^[a-z_]{1,20}$/.test(value) ? `"${value}"` : 'a string';
    return typeof value === 'object'
        ? 'an object'
        : `${typeof value === 'number' ? 'the number' : 'the value'} ${String(value)}`;
}

;// CONCATENATED MODULE: ./lib/gitlab/api/link-writes.js
/** Single links by REST: created, changed, deleted, read. */



/** The links of one project's releases. */
class RestLinks {
    #client;
    constructor(client) {
        this.#client = client;
    }
    /** Sent again only where it was certainly not done (StoreError `unclear` otherwise). */
    async create(tag, link, beforeRetry) {
        const { name, url } = link;
        const links = await this.#routes(tag, beforeRetry);
        const answer = await links.create(this.#client.project, tag, name, url, createBody(link));
        return written(() => this.#kept(readLink(answer, tag, 'link'), link));
    }
    /** Sends the whole link. */
    async update(tag, id, link, beforeRetry) {
        const links = await this.#routes(tag, beforeRetry);
        const answer = await links.edit(this.#client.project, tag, id, updateBody(link));
        return written(() => this.#kept(readLink(answer, tag, 'link'), link));
    }
    /** @returns the link as it was; `null` where it was gone already */
    async remove(tag, id, beforeRetry) {
        const links = await this.#routes(tag, beforeRetry);
        try {
            const answer = await links.remove(this.#client.project, tag, id);
            return written(() => readLink(answer, tag, 'link').link);
        }
        catch (error) {
            if (!(0,store_error/* isMissing */.b2)(error, 'link'))
                throw error;
            return null;
        }
    }
    /** @throws StoreError `missing` */
    async get(tag, id) {
        const links = await this.#routes(tag);
        return readLink(await links.show(this.#client.project, tag, id), tag, 'link').link;
    }
    async #routes(tag, beforeRetry) {
        (0,address/* checkSegment */.cr)('tag', tag);
        const { linkRoutes } = await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 5406));
        return linkRoutes(this.#client, beforeRetry);
    }
    /** Says what an old server silently dropped. What the release has now is for the read-back to find out. */
    #kept({ link, hasType, hasAddress }, wanted) {
        const warn = (what, since) => this.#client.warnOnce(`This GitLab ${what}`, since);
        if (!hasType && wanted.link_type !== 'other') {
            warn('does not know link types, and shows every link as `other`', 'GitLab 13.1 and later know them');
        }
        if (wanted.direct_asset_path !== null && !hasAddress) {
            warn('does not tell the permanent paths of links, if it knows them', 'Newer versions tell them');
        }
        else if (wanted.direct_asset_path !== null && link.direct_asset_path === null) {
            warn('has dropped `direct_asset_path` (permanent paths)', 'GitLab 12.10 and later know them');
        }
        return link;
    }
}
/** Reads the answer to a write that was done: one that makes no sense means that it has to be looked at again. */
function written(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD) || error.kind !== 'unexpected')
            throw error;
        throw (0,store_error/* restated */.lL)(error, { kind: 'unclear' });
    }
}

// EXTERNAL MODULE: ./lib/gitlab/refusals/missing-refusals.js
var missing_refusals = __webpack_require__(8294);
;// CONCATENATED MODULE: ./lib/gitlab/api/visibility.js
/**
 * Telling a release that is not there from a project that the token may not see.
 *
 * For most tokens GitLab does so itself: "404 Project Not Found". A fine-grained token that is not for the project gets
 * a plain "404 Not Found" for everything in it. The list of releases is there in every project, so it is asked for,
 * once, before a release is said to be missing.
 */


/** Knows whether the client's project can be seen. */
class Visibility {
    #client;
    #isProved = false;
    constructor(client) {
        this.#client = client;
    }
    /** To be called where an answer proves that the project can be seen. */
    prove() {
        this.#isProved = true;
    }
    /**
     * Makes sure that what is missing is the release, and not the project.
     *
     * @throws StoreError `missing` for the project, and whatever hinders asking
     */
    async check() {
        const { tokenKind } = this.#client;
        // Of the others GitLab says itself what is missing.
        if (this.#isProved || (tokenKind !== 'private' && tokenKind !== 'oauth'))
            return;
        const path = `projects/${encodeURIComponent(this.#client.project)}/releases`;
        try {
            await this.#client.send({ method: 'GET', path, query: 'per_page=1' });
        }
        catch (error) {
            // Whoever is refused is known there: the project can be seen.
            if (!(error instanceof store_error/* StoreError */.AD) || error.kind !== 'denied')
                throw this.#explained(error);
        }
        this.#isProved = true;
    }
    #explained(error) {
        if (!(0,store_error/* isMissing */.b2)(error, 'project'))
            return error;
        const { project, address, tokenKind } = this.#client;
        return new store_error/* StoreError */.AD('missing', (0,missing_refusals/* noProject */.Zv)({ project, base: address.base }), {
            status: 404,
            missing: 'project',
            hint: (0,missing_refusals/* projectHint */.l5)({ project, token: tokenKind ?? 'none' }),
        });
    }
}

;// CONCATENATED MODULE: ./lib/gitlab/api/store.js










/** The releases of one project of one GitLab. Nothing is sent, and nothing refused, before the first call. */
function createReleaseStore(over) {
    return new GitLabReleaseStore(over instanceof client_client/* GitLabClient */.z ? over : new client_client/* GitLabClient */.z(over));
}
/** Up to this many releases are read one by one. */
const SINGLE_READS = 2;
class GitLabReleaseStore {
    #client;
    #visibility;
    #links;
    #isBatching = false;
    #batches = null;
    /** The project's full path; `null` as long as nothing has shown it. */
    #projectPath;
    #loaded = null;
    constructor(client) {
        this.#client = client;
        this.#visibility = new Visibility(client);
        this.#links = new RestLinks(client);
        this.#projectPath = /^\d+$/.test(client.project) ? null : client.project;
    }
    get requests() {
        return this.#client.requests;
    }
    /** Without gitbeaker: a run that finds nothing to do sends only this, and would load all of it for one address. */
    async readRelease(tag) {
        (0,address/* checkSegment */.cr)('tag', tag);
        const path = `projects/${encodeURIComponent(this.#client.project)}/releases/${encodeURIComponent(tag)}`;
        try {
            const { body } = await this.#client.send({ method: 'GET', path });
            const answer = readRelease(body, 'release');
            // A plan made from another release's links would delete what it does not know.
            if (answer.tag !== tag)
                throw otherRelease(tag, answer.tag);
            this.#visibility.prove();
            return this.#release(answer);
        }
        catch (error) {
            if ((0,store_error/* isMissing */.b2)(error, 'release'))
                return null;
            if (!mayListInstead(error))
                throw error;
            return await this.#listInstead(tag, error);
        }
    }
    /** The list of links instead of the release. What was refused first is part of the error, or would be met next time. */
    async #listInstead(tag, refused) {
        try {
            return { tag, links: await this.listLinks(tag), url: this.#page(tag, undefined) };
        }
        catch (error) {
            if ((0,store_error/* isMissing */.b2)(error, 'release'))
                return null;
            throw error instanceof store_error/* StoreError */.AD ? bothLacks(refused, error) : error;
        }
    }
    checkProject() {
        return this.#visibility.check();
    }
    async readReleases() {
        const { releases: resource } = await this.#resources();
        const releases = await (0,paging/* readPages */.n4)((page) => resource.all(this.#client.project, { perPage: paging/* PAGE_SIZE */.md, page, showExpanded: true }), readRelease, (release) => release.tag, 'releases');
        this.#visibility.prove();
        return releases.map((release) => this.#release(release));
    }
    /** Up to SINGLE_READS one by one; more as a list, a hundred to a request. */
    async readThese(tags) {
        if (tags.length > SINGLE_READS) {
            const all = new Map((await this.readReleases()).map((release) => [release.tag, release]));
            // That one is missing is not concluded from a page: it is asked for by itself.
            const found = new Map();
            for (const tag of tags)
                found.set(tag, all.get(tag) ?? (await this.readRelease(tag)));
            return found;
        }
        const found = new Map();
        // One after the other: a read is one request under way, whatever it reads.
        for (const tag of tags)
            found.set(tag, await this.readRelease(tag));
        return found;
    }
    async createRelease(tag, links, ref) {
        (0,address/* checkSegment */.cr)('tag', tag);
        // GitLab inserts the links in the order given and lists the newest first.
        const assets = { links: links.map(createBody).reverse() };
        const body = { tag_name: tag, ...(ref === null ? {} : { ref }), assets };
        const { releases } = await this.#resources();
        const answer = await releases.create(this.#client.project, body);
        return written(() => this.#release(readRelease(answer, 'release')));
    }
    /** Once a run has begun with documents, it goes on with them. */
    batchSize(ahead) {
        const { writes } = this.#client;
        this.#isBatching ||= writes === 'graphql' || (writes === 'auto' && ahead >= batch_size/* WORTHWHILE */.c);
        return this.#isBatching ? (this.#batches?.size ?? batch_size/* BATCH */.D) : 1;
    }
    async writeBatch(calls) {
        if (this.#isBatching) {
            const { Batches } = await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 6832));
            this.#batches ??= new Batches(this.#client, this);
            return this.#batches.write(calls, this.#projectPath);
        }
        const answers = [];
        for (const call of calls)
            answers.push(await (0,answer_call/* answerCall */.l)(this, call));
        return answers;
    }
    createLink(tag, link, beforeRetry) {
        return this.#links.create(tag, link, beforeRetry);
    }
    updateLink(tag, id, link, beforeRetry) {
        return this.#links.update(tag, id, link, beforeRetry);
    }
    deleteLink(tag, id, beforeRetry) {
        return this.#links.remove(tag, id, beforeRetry);
    }
    getLink(tag, id) {
        return this.#links.get(tag, id);
    }
    async listLinks(tag) {
        (0,address/* checkSegment */.cr)('tag', tag);
        const { links } = await this.#resources();
        return await (0,paging/* readPages */.n4)((page) => links.all(this.#client.project, tag, { perPage: paging/* PAGE_SIZE */.md, page, showExpanded: true }), (value, where) => readLink(value, tag, where).link, (link) => link.id, 'links');
    }
    #resources() {
        this.#loaded ??= __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 5406)).then(({ releaseResources }) => releaseResources(this.#client));
        return this.#loaded;
    }
    #release({ tag, links, self }) {
        return { tag, links, url: this.#page(tag, self) };
    }
    #page(tag, told) {
        const page = (0,address/* releasePage */.NC)(this.#client.address, this.#client.project, tag, told);
        this.#projectPath ??= projectPathIn(page, this.#client.address);
        return page;
    }
}
/** A release's page names its project by the full path, however we named it. */
function projectPathIn(page, { base }) {
    const end = page?.indexOf('/-/releases/') ?? -1;
    if (page === null || end < 0 || !page.startsWith(`${base}/`))
        return null;
    return decodeURIComponent(page.slice(base.length + 1, end));
}
function otherRelease(asked, told) {
    const [wanted, found] = [asked, told].map((tag) => JSON.stringify(tag.slice(0, 200)));
    return new store_error/* StoreError */.AD('unexpected', `GitLab was asked for release ${wanted} and answered with ${found}`, {
        hint: 'A cache or proxy between here and GitLab may mix up addresses',
    });
}

;// CONCATENATED MODULE: ./lib/gitlab/api/project.js
/** All that is asked of one project: its releases and its packages, over one client and so in one count and pace. */



/** Nothing is sent, and nothing refused, before the first call. */
function openGitLabProject(over) {
    const client = over instanceof client_client/* GitLabClient */.z ? over : new client_client/* GitLabClient */.z(over);
    return { store: createReleaseStore(client), packages: createPackageRegistry(client) };
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   oy: () => (/* binding */ hasNext)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/* harmony import */ var _transport_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6888);
/**
 * Lists by pages, counted by ourselves. A `Link` header names a host and carries every parameter, tokens
 * included; it is never looked at. `x-next-page` only says whether to go on.
 */


/** GitLab's largest page. */
const PAGE_SIZE = 100;
/** 100,000 rows. A server that has more than that to say about one release is not to be believed. */
const MAX_PAGES = 1000;
/** How often a list is read whose pages do not add up. */
const READS = 3;
/**
 * Reads page after page until GitLab says that there is no next one.
 *
 * Pages are cut at different moments: a row that is added or taken away in between moves others over the cut, and one
 * of them is on no page. So the rows of several pages are held against `x-total`, which has to stay the same; what does
 * not add up is read again. GitLab leaves it out for more than 10,000 rows, of which nothing can be checked.
 *
 * @param fetchPage gives gitbeaker's expanded answer: `data` and, for a list, `paginationInfo`
 * @param keyOf what tells rows apart: pages overlap where rows are added meanwhile, or share a created_at
 * @param where what the rows are, for errors (`releases`)
 * @throws StoreError `unexpected` for an answer that is no list, a list that repeats itself, never ends or never adds up
 */
async function readPages(fetchPage, readRow, keyOf, where) {
    for (let read = 1; read <= READS; read += 1) {
        const rows = await readOnce(fetchPage, readRow, keyOf, where);
        if (rows !== null)
            return rows;
    }
    throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unexpected', `GitLab's list of ${where} does not add up: its pages are not those of one list`, {
        hint: 'Somebody else may be adding or deleting. Run again when they are done.',
    });
}
/** @returns `null` where the pages do not add up */
async function readOnce(fetchPage, readRow, keyOf, where) {
    const rows = new Map();
    const totals = new Set();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await fetchPage(page);
        const data = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) ? answer['data'] : undefined;
        if (!(0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) || !Array.isArray(data))
            throw strange(`GitLab's answer has no list of ${where}`);
        const known = rows.size;
        data.forEach((value, index) => {
            const row = readRow(value, `${where}[${index}]`);
            if (!rows.has(keyOf(row)))
                rows.set(keyOf(row), row);
        });
        const info = answer['paginationInfo'];
        const total = totalOf(info);
        if (total !== null)
            totals.add(total);
        if (data.length === 0 || !hasNext(info, page, data.length)) {
            const addsUp = page === 1 || totals.size === 0 || (totals.size === 1 && totals.has(rows.size));
            return addsUp ? [...rows.values()] : null;
        }
        if (rows.size === known) {
            if (totals.size === 0)
                throw strange(`GitLab's list of ${where} repeats itself`);
            return null;
        }
    }
    throw strange(`GitLab's list of ${where} does not end after ${MAX_PAGES} pages`);
}
function totalOf(info) {
    const total = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(info) ? info['total'] : null;
    return typeof total === 'number' && !Number.isNaN(total) ? total : null;
}
/**
 * Whether a list goes on. Without paging headers, which a proxy may drop, a full page is taken to have a next one.
 *
 * @param info gitbeaker's `paginationInfo`
 * @param length rows of the page
 */
function hasNext(info, page, length) {
    const { next, perPage } = (0,_transport_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(info) ? info : { next: null, perPage: null };
    if (typeof next === 'number')
        return next > page;
    const told = typeof perPage === 'number' && !Number.isNaN(perPage);
    return !told && length >= PAGE_SIZE;
}
function strange(message) {
    return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('unexpected', message, {
        hint: 'Check that `gitlab-url` is the address of a GitLab, and what stands between here and it',
    });
}


/***/ }),

/***/ 3156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ BATCH),
/* harmony export */   c: () => (/* binding */ WORTHWHILE)
/* harmony export */ });
/** How many calls go together: by itself, since it has to be known before anything is sent. */
/**
 * Calls in one document. GitLab allows a complexity of 250, which is 31 deletes with the link that was deleted, 62
 * creates or 125 updates, and 10,000 characters. Most of what a batch saves is saved at 25 (a request costs about as
 * much as a third of a write), while half of the limits stays free for servers that count otherwise, a second is
 * rarely passed, and four documents side by side are faster than one that is four times as long.
 */
const BATCH = 25;
/** From so many writes on, documents are worth their while. */
const WORTHWHILE = 20;


/***/ })

};
;