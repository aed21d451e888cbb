"use strict";
exports.id = 686;
exports.ids = [686];
exports.modules = {

/***/ 8305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitLabProject: () => (/* binding */ openGitLabProject)
});

// EXTERNAL MODULE: ./lib/gitlab/client/client.js + 16 modules
var client_client = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/core/desired/package-address.js
var package_address = __webpack_require__(5026);
// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/gitlab/client/paging.js
var paging = __webpack_require__(406);
// EXTERNAL MODULE: ./lib/gitlab/refusals/complaint.js
var complaint = __webpack_require__(2675);
;// CONCATENATED MODULE: ./lib/gitlab/refusals/package-refusals.js
/**
 * What GitLab's package registry refuses, in its own words (lib/api/helpers/packages_helpers.rb and
 * app/services/packages/generic). Everything else reads as it does for releases.
 */

const DUPLICATES = 'The group allows no duplicates of generic packages (Settings > Packages and registries). Use another version, ' +
    'delete the file that is there, or let the group allow duplicates';
const WRITES = [
    {
        status: 400,
        when: /Duplicate package is not allowed/,
        kind: 'taken',
        say: () => 'The package has a file of this name, and a second one is refused',
        hint: DUPLICATES,
    },
    {
        status: 400,
        when: /File is too large/,
        kind: 'refused',
        say: () => 'The file is larger than this GitLab allows for generic packages',
        hint: 'Its administrator can raise the limit; on gitlab.com it is 5 GB',
    },
    {
        status: 413,
        kind: 'refused',
        say: () => 'The file is larger than GitLab, or the proxy in front of it, lets through (413)',
        hint: 'Raise the limit of the proxy (client_max_body_size in nginx)',
    },
    {
        status: 403,
        when: /Package protected/,
        kind: 'denied',
        say: () => 'A rule of the project protects packages of this name',
        hint: 'Settings > Packages and registries > Protected packages says who may put files into them',
    },
    {
        status: 403,
        when: /may not change releases|lets nobody change a release/,
        kind: 'denied',
        say: (project) => `The token may not put files into packages of project ${project}`,
        hint: 'It needs at least the role Developer and the scope `api`; the package registry may be switched off',
    },
    {
        status: 401,
        when: /wants a token/,
        kind: 'denied',
        say: () => 'GitLab takes files for a package only with a token',
        hint: 'Give an access token or the job token as `token`',
    },
];
const READS = [
    {
        status: 403,
        when: /may not read releases/,
        kind: 'denied',
        say: (project) => `The token may not read packages of project ${project}`,
        hint: 'Packages of a private project are for the role Reporter and above; the package registry may be switched off',
    },
];
/**
 * The same refusal in words about packages. What is none of these is given back as it is.
 *
 * @param error what the client threw
 */
function explainPackageRefusal(error, writes, project) {
    if (!(error instanceof store_error/* StoreError */.AD))
        return error;
    const row = (writes ? WRITES : READS).find(({ status, when }) => status === error.status && (when === undefined || when.test(error.message)));
    if (row === undefined)
        return error;
    return new store_error/* StoreError */.AD(row.kind, row.say(project), { hint: row.hint, status: row.status });
}

;// CONCATENATED MODULE: ./lib/gitlab/api/packages.js
/**
 * The generic packages of a project (lib/api/generic_packages.rb, project_packages.rb, package_files.rb).
 *
 * Three habits of GitLab matter. Its filter by name is fuzzy, and old servers do not know the one by version, so
 * both are compared here. A second file of one name does not replace the first but is put beside it, and downloads
 * serve the newest; the others are history. A nested path is one name with `%2F` in it.
 */






/** The registry of the client's project. Nothing is sent before the first call. */
function createPackageRegistry(client) {
    return new GitLabPackages(client);
}
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
            rows.push(...(await this.#files(id)));
        return newestOfEach(rows);
    }
    async putFile(address, size, stream) {
        const { body } = await this.#send({
            method: 'PUT',
            path: this.#path((0,package_address/* genericPath */.TL)(address)),
            query: 'select=package_file',
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(size) },
            body: stream,
            // Twice would leave two files of one name, or be refused where duplicates are.
            repeatable: false,
        });
        // `{"message":"201 Created"}` is what servers from before 13.5 say, which do not know `select`.
        return (0,complaint/* isRecord */.u4)(body) && 'file_name' in body ? readFile(body, 'the stored file') : null;
    }
    fileUrl(address) {
        return (0,package_address/* genericFileUrl */.Jk)(this.#client.address.base, this.#client.project, address);
    }
    /** Hidden packages are not listed; those on their way in or out are left out here. */
    async #packages({ package: name, version }) {
        const query = { package_type: 'generic', package_name: name, package_version: version };
        const rows = await (0,paging/* readPages */.n4)((page) => this.#page('packages', { ...query, page }), readPackage, ({ id }) => id, 'packages');
        return rows.filter((row) => row.package === name && row.version === version && row.status === 'default');
    }
    async #files(id) {
        return await (0,paging/* readPages */.n4)((page) => this.#page(`packages/${id}/package_files`, { page }), readFile, (file) => file.id, 'package files');
    }
    /** A page in the shape that `readPages` takes. */
    async #page(path, parameters) {
        const values = { ...parameters, per_page: paging/* PAGE_SIZE */.md };
        const query = Object.entries(values).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
        const { body, headers } = await this.#send({
            method: 'GET',
            path: this.#path(path),
            query: query.join('&'),
        });
        const next = headers.get('x-next-page');
        const perPage = headers.get('x-per-page');
        const paginationInfo = {
            next: next === null || next === '' ? null : Number(next),
            perPage: perPage === null ? null : Number(perPage),
        };
        return { data: body, paginationInfo };
    }
    #path(below) {
        return `projects/${encodeURIComponent(this.#client.project)}/${below}`;
    }
    async #send(request) {
        try {
            return await this.#client.send(request);
        }
        catch (error) {
            throw explainPackageRefusal(error, request.method === 'PUT', this.#client.project);
        }
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
    if (!(0,complaint/* isRecord */.u4)(value))
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
    if (!(0,complaint/* isRecord */.u4)(value))
        throw strange(where);
    const { id, file_name: name, size, file_sha256: sha256 } = value;
    if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
        throw strange(where);
    return {
        id,
        path: name.replaceAll(/%2f/gi, '/'),
        size,
        sha256: typeof sha256 === 'string' ? sha256.toLowerCase() : null,
    };
}
function strange(where) {
    return new store_error/* StoreError */.AD('unexpected', `GitLab's answer has something else where ${where} should be`, {
        hint: 'Check that `gitlab-url` is the address of a GitLab, or look for a newer version of this program',
    });
}

// EXTERNAL MODULE: ./lib/gitlab/client/address.js
var address = __webpack_require__(1940);
// EXTERNAL MODULE: ./lib/gitlab/refusals/refusal.js
var refusal = __webpack_require__(5082);
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
    if (!(0,complaint/* isRecord */.u4)(value))
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
    if (!(0,complaint/* isRecord */.u4)(value))
        throw unexpected(where, 'an object', value);
    const tag = readString(value, 'tag_name', where);
    const assets = own(value, 'assets');
    if (!(0,complaint/* isRecord */.u4)(assets))
        throw unexpected(`${where}.assets`, 'an object', assets);
    const addresses = own(value, '_links');
    return {
        tag,
        links: readLinks(own(assets, 'links'), tag, `${where}.assets.links`),
        self: (0,complaint/* isRecord */.u4)(addresses) ? own(addresses, 'self') : undefined,
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

;// CONCATENATED MODULE: ./lib/gitlab/api/store.js






/** The releases of one project of one GitLab. Nothing is sent, and nothing refused, before the first call. */
function createReleaseStore(over) {
    return new GitLabReleaseStore(over instanceof client_client/* GitLabClient */.z ? over : new client_client/* GitLabClient */.z(over));
}
class GitLabReleaseStore {
    #client;
    #loaded = null;
    constructor(client) {
        this.#client = client;
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
            return this.#release(answer);
        }
        catch (error) {
            if (isMissingRow(error))
                return null;
            if (!mayListInstead(error))
                throw error;
        }
        try {
            return { tag, links: await this.listLinks(tag), url: this.#page(tag, undefined) };
        }
        catch (error) {
            if (isMissingRow(error))
                return null;
            throw error;
        }
    }
    async readReleases() {
        const { releases: resource } = await this.#resources();
        const releases = await (0,paging/* readPages */.n4)((page) => resource.all(this.#client.project, { perPage: paging/* PAGE_SIZE */.md, page, showExpanded: true }), readRelease, (release) => release.tag, 'releases');
        return releases.map((release) => this.#release(release));
    }
    async createRelease(tag, links, ref) {
        (0,address/* checkSegment */.cr)('tag', tag);
        // GitLab inserts the links in the order given and lists the newest first.
        const assets = { links: links.map(createBody).reverse() };
        const body = { tag_name: tag, ...(ref === null ? {} : { ref }), assets };
        const { releases } = await this.#resources();
        const answer = await releases.create(this.#client.project, body);
        return this.#written(() => this.#release(readRelease(answer, 'release')));
    }
    async createLink(tag, link) {
        (0,address/* checkSegment */.cr)('tag', tag);
        const { name, url } = link;
        const body = createBody(link);
        const { links } = await this.#resources();
        const answer = await links.create(this.#client.project, tag, name, url, body);
        return this.#written(() => this.#kept(readLink(answer, tag, 'link'), link));
    }
    async updateLink(tag, id, link) {
        (0,address/* checkSegment */.cr)('tag', tag);
        const { links } = await this.#resources();
        const answer = await links.edit(this.#client.project, tag, id, updateBody(link));
        return this.#written(() => this.#kept(readLink(answer, tag, 'link'), link));
    }
    async deleteLink(tag, id) {
        (0,address/* checkSegment */.cr)('tag', tag);
        const { links } = await this.#resources();
        try {
            await links.remove(this.#client.project, tag, id);
        }
        catch (error) {
            if (!isMissingRow(error))
                throw error;
        }
    }
    async getLink(tag, id) {
        (0,address/* checkSegment */.cr)('tag', tag);
        const { links } = await this.#resources();
        return readLink(await links.show(this.#client.project, tag, id), tag, 'link').link;
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
        return (0,address/* releasePage */.NC)(this.#client.address, this.#client.project, tag, told);
    }
    /** A write that was done, but whose answer makes no sense, has to be looked at again. */
    #written(read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof store_error/* StoreError */.AD) || error.kind !== 'unexpected')
                throw error;
            throw new store_error/* StoreError */.AD('unclear', error.message, error.hint === null ? {} : { hint: error.hint });
        }
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
function otherRelease(asked, told) {
    const [wanted, found] = [asked, told].map((tag) => JSON.stringify(tag.slice(0, 200)));
    return new store_error/* StoreError */.AD('unexpected', `GitLab was asked for release ${wanted} and answered with ${found}`, {
        hint: 'A cache or proxy between here and GitLab may mix up addresses',
    });
}
/** GitLab has the project, but not the release or the link (`404 Not Found`, `404 Not found`). */
function isMissingRow(error) {
    return error instanceof refusal/* Refused */.Lw && error.what === 'row';
}
/**
 * GET release wants the right to read code, the list of links does not: a guest, or a job token without code
 * access, gets 403 here and 200 there (lib/api/releases.rb, `authorize_read_code!`).
 */
function mayListInstead(error) {
    return error instanceof refusal/* Refused */.Lw && error.status === 403 && error.what !== 'token';
}

;// CONCATENATED MODULE: ./lib/gitlab/api/project.js
/** All that is asked of one project: its releases and its packages, over one client and so in one count and pace. */



/** Nothing is sent, and nothing refused, before the first call. */
function openGitLabProject(options) {
    const client = new client_client/* GitLabClient */.z(options);
    return { store: createReleaseStore(client), packages: createPackageRegistry(client) };
}


/***/ })

};
;