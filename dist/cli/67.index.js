"use strict";
exports.id = 67;
exports.ids = [67];
exports.modules = {

/***/ 7869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ insufficientPermission),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   nc: () => (/* binding */ unauthorized)
/* harmony export */ });
/* harmony import */ var _request_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8916);
/* harmony import */ var _request_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(809);
/* harmony import */ var _request_params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);
/**
 * Whose request it is. A request may carry several tokens in several places; GitLab looks at them in a fixed order
 * and stops at the first place that is not empty, so that a bad token is never saved by a good one further down.
 */



/** An instance may put its own prefix in front of GitLab's. */
const JOB_TOKEN = /^(?:[\w.]+-)?glcbt-/;
/** Problems: 401 for a token that is unknown, expired or revoked, 403 for one of too small a scope. */
function identify(call, rules) {
    const token = findToken(call, rules);
    if (token !== null && token.kind !== 'job') {
        requireUsable(token, rules.scopes ?? ((0,_request_call_js__WEBPACK_IMPORTED_MODULE_2__/* .isRead */ .H9)(call) ? ['api', 'read_api'] : ['api']));
    }
    return token;
}
function findToken(call, rules) {
    const { world, params } = call;
    const bearer = bearerOf(call);
    if (rules.jobTokens && bearer !== undefined && runningJob(world, bearer))
        return runningJob(world, bearer);
    const oauth = bearer ?? tokenParam(params, 'access_token') ?? tokenParam(params, 'bearer_token');
    if (oauth !== undefined && world.tokens.get(oauth)?.kind === 'oauth')
        return known(world, oauth, 'oauth');
    const basic = rules.basic === true ? basicOf(call) : undefined;
    if (basic !== undefined)
        return basicToken(world, basic, rules);
    const personal = tokenParam(params, 'private_token') ??
        header(call, 'private-token') ??
        tokenParam(params, 'access_token') ??
        bearer ??
        tokenParam(params, 'bearer_token');
    // A job token that was put where a personal one belongs counts as nothing at all.
    if (personal !== undefined && !JOB_TOKEN.test(personal))
        return known(world, personal, 'pat');
    if (!rules.jobTokens)
        return null;
    const job = tokenParam(params, 'job_token') ?? tokenParam(params, 'token') ?? header(call, 'job-token');
    if (job === undefined)
        return null;
    return runningJob(world, job) ?? unauthorized();
}
function known(world, value, kind) {
    const token = world.tokens.get(value);
    return token?.kind === kind ? token : unauthorized();
}
function runningJob(world, value) {
    const token = world.tokens.get(value);
    return token?.kind === 'job' && token.state === 'active' ? token : null;
}
/** Refuses with 401. */
function unauthorized() {
    throw (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(401, '401 Unauthorized');
}
function tokenParam(params, name) {
    const value = (0,_request_params_js__WEBPACK_IMPORTED_MODULE_1__/* .given */ .gI)(params, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function header(call, name) {
    const value = call.request.headers[name];
    return value === '' ? undefined : value;
}
function bearerOf(call) {
    return /^bearer +(.+)$/i.exec(call.request.headers['authorization'] ?? '')?.[1]?.trim();
}
function basicOf(call) {
    const encoded = /^basic +(.+)$/i.exec(call.request.headers['authorization'] ?? '')?.[1];
    if (encoded === undefined)
        return undefined;
    const [user = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
    return { user, password: rest.join(':') };
}
function basicToken(world, { user, password }, rules) {
    if (user === 'gitlab-ci-token' && rules.jobTokens)
        return runningJob(world, password) ?? unauthorized();
    return known(world, password, 'pat');
}
function requireUsable(token, scopes) {
    switch (token.state) {
        case 'expired':
            throw invalidToken('Token is expired. You can either do re-authorization or token refresh.');
        case 'revoked':
            throw invalidToken('Token was revoked. You have to re-authorize from the user.');
        case 'active': {
            // What a fine-grained token may do depends on the project.
            if (token.permissions === null && !scopes.some((scope) => token.scopes.includes(scope)))
                throw insufficientScope(scopes);
        }
    }
}
function invalidToken(description) {
    const body = { error: 'invalid_token', error_description: description };
    const realm = 'Bearer realm="Protected by OAuth 2.0"';
    return oauthRefusal(401, body, {
        'www-authenticate': `${realm}, error="invalid_token", error_description="${description}"`,
    });
}
function insufficientScope(scopes) {
    return oauthRefusal(403, {
        error: 'insufficient_scope',
        error_description: 'The request requires higher privileges than provided by the access token.',
        scope: scopes.join(' '),
    });
}
/**
 * What a fine-grained token gets that lacks permissions.
 * @param boundary where they would be needed: `project` or `user`
 */
function insufficientPermission(boundary, permission) {
    return oauthRefusal(403, {
        error: 'insufficient_granular_scope',
        error_description: `Access denied: This operation requires a fine-grained personal access token with the following ${boundary} permissions: [${permission}].`,
    });
}
/** These answers come from the OAuth layer, which knows their length beforehand. */
function oauthRefusal(status, body, headers = {}) {
    const response = (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(status, body, headers);
    const length = String(Buffer.byteLength(response.body));
    return new _request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_({ ...response, headers: { ...response.headers, 'content-length': length } });
}


/***/ }),

/***/ 6968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ releaseNeed),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   Me: () => (/* binding */ mayCreateTag),
/* harmony export */   Tj: () => (/* binding */ permissionFor),
/* harmony export */   U8: () => (/* binding */ openProject),
/* harmony export */   Yi: () => (/* binding */ accessTo),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   om: () => (/* binding */ mayWriteRelease)
/* harmony export */ });
/* harmony import */ var _core_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9765);
/* harmony import */ var _request_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8916);
/* harmony import */ var _request_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(809);
/* harmony import */ var _request_params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);
/* harmony import */ var _world_seed_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4610);
/* harmony import */ var _auth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7869);
/**
 * Who may do what, and where a project that may not be seen ends the request: as 404, so that nobody learns that
 * it is there.
 */






/** Roles include those below them. */
function atLeast(role, needed) {
    return _world_seed_model_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg.indexOf(role) >= _world_seed_model_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLES */ .gg.indexOf(needed);
}
const ACTIONS = { POST: 'Create', PUT: 'Update', DELETE: 'Delete' };
/** `Release Link: Update` for a PUT. */
function permissionFor(call, resource) {
    return `${resource}: ${ACTIONS[call.request.method] ?? 'Read'}`;
}
/** For releases and their links. */
function releaseNeed(call, resource) {
    return {
        job: (0,_request_call_js__WEBPACK_IMPORTED_MODULE_4__/* .isRead */ .H9)(call) ? 'read_releases' : 'admin_releases',
        permission: permissionFor(call, resource),
    };
}
/**
 * The project that the route's `id` names, by number or by path.
 * Refusals: 404 where it is not there or not to be seen; 403 for a job token from a project that is not allowed;
 * 301 (405 for a write) where the path is a former one. A fine-grained token is told what it lacks, but nothing of
 * projects outside its grant.
 */
function openProject(call, identity, need) {
    const given = (0,_request_call_js__WEBPACK_IMPORTED_MODULE_4__/* .routeValue */ .bQ)(call, 'id');
    const project = lookUp(call.world, given);
    if (project === undefined)
        throw (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, '404 Project Not Found');
    if (identity?.permissions && identity.projects?.has(project.id) === false)
        throw (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, '404 Not Found');
    const access = accessTo(project, identity);
    if (access === null)
        throw hidden(call, project, identity);
    if (identity?.permissions?.includes(need.permission) === false) {
        throw (0,_auth_js__WEBPACK_IMPORTED_MODULE_2__/* .insufficientPermission */ .DB)('project', need.permission);
    }
    requireJobPermission(project, identity, need.job);
    if ((0,_request_params_js__WEBPACK_IMPORTED_MODULE_1__/* .integerOf */ .cP)(given) === undefined && given.toLowerCase() !== project.path.toLowerCase()) {
        throw moved(call, project);
    }
    return access;
}
/** What the caller may do in the project; `null` where it may not be seen. */
function accessTo(project, identity) {
    const role = roleIn(project, identity);
    const member = atLeast(role, 'guest');
    if (!member && !isOpenTo(project, identity))
        return null;
    return {
        project,
        identity,
        role,
        readReleases: project.releasesAccess === 'everyone' || (project.releasesAccess === 'members' && member),
        readCode: atLeast(role, 'reporter') || isOpenTo(project, identity),
    };
}
function lookUp(world, given) {
    if (/^\d+$/.test(given))
        return world.projects.get(Number(given));
    const id = given.includes('/') ? world.paths.get(given.toLowerCase()) : undefined;
    return id === undefined ? undefined : world.projects.get(id);
}
function isOpenTo(project, identity) {
    return project.visibility === 'public' || (project.visibility === 'internal' && identity !== null);
}
/** A job of a project that is not on the allowlist comes in as a stranger, whatever its user may. */
function roleIn(project, identity) {
    if (identity === null)
        return 'none';
    if (identity.kind === 'job' &&
        identity.jobProject !== project.id &&
        !allows(project, identity.jobProject)) {
        return 'none';
    }
    return identity.projects === null || identity.projects.has(project.id) ? identity.role : 'none';
}
function allows(project, jobProject) {
    return jobProject !== null && project.jobAllowlist.has(jobProject);
}
function hidden(call, project, identity) {
    const source = identity?.kind === 'job' ? call.world.projects.get(identity.jobProject ?? -1) : undefined;
    if (source === undefined || source.id === project.id || allows(project, source.id)) {
        return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(404, '404 Project Not Found');
    }
    const [from, to] = [source, project].map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
    return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, `403 Forbidden - Authentication by CI/CD job token not allowed from ${from} to ${to}.`);
}
function requireJobPermission(project, identity, permission) {
    if (identity?.kind !== 'job' || identity.jobProject === null || identity.jobProject === project.id)
        return;
    const granted = project.jobAllowlist.get(identity.jobProject);
    if (permission === null)
        throw (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, '403 Forbidden - This action is unauthorized for CI/CD job tokens.');
    if (granted === undefined || granted === null || granted.includes(permission))
        return;
    // Who may change may also see.
    if (granted.includes(permission.replace('read_', 'admin_')))
        return;
    throw (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(403, `403 Forbidden - Insufficient permissions to access this resource in project ${project.path}. ` +
        `The following token permission is required: ${permission}.`);
}
function moved(call, project) {
    if (call.request.method !== 'GET') {
        return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(405, 'Non GET methods are not allowed for moved projects');
    }
    const { root } = call.world.site;
    const target = call.request.target.slice(root.length);
    const url = `${(0,_request_call_js__WEBPACK_IMPORTED_MODULE_4__/* .ownAddress */ .Xj)(call)}${target.replace(/^\/api\/v4\/projects\/[^/?]+/, `/api/v4/projects/${project.id}`)}`;
    return new _request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_((0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(301, `This resource has been moved permanently to ${url}`, { location: url }));
}
/** Whether releases of `tag`, and their links, may be written. Archived projects and protected tags say no. */
function mayWriteRelease(world, access, tag, action = 'write') {
    const needed = action === 'delete' && world.features.deleteTakesMaintainer ? 'maintainer' : 'developer';
    return mayWrite(access, needed) && (!world.features.protectedTags || mayCreateTag(access, tag));
}
/** Whether the project's things may be changed at all. */
function mayWrite(access, needed = 'developer') {
    return !access.project.archived && atLeast(access.role, needed);
}
/** A tag that no pattern protects may be created by every developer. */
function mayCreateTag(access, tag) {
    const rules = access.project.protectedTags.filter((rule) => (0,_core_pattern_wildcard_js__WEBPACK_IMPORTED_MODULE_5__/* .matches */ .cK)(rule.pattern, tag));
    return rules.length === 0 || rules.some((rule) => rule.roles.includes(access.role));
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// UNUSED EXPORTS: LOG_LENGTH

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/sandbox/world/upload.js
var upload = __webpack_require__(8038);
;// CONCATENATED MODULE: ./lib/sandbox/request/body.js
/** node's request made into a SandboxRequest: the body read up to a limit, or streamed past where it is a file. */

/** Bytes. More than any link or release needs. */
const LONGEST_BODY = 8 * 1024 * 1024;
/** Throws where the connection breaks before the body has come. */
async function readRequest(incoming) {
    const method = incoming.method ?? 'GET';
    const target = incoming.url ?? '/';
    const body = (0,upload/* isFileTarget */.uD)(method, target) ? await measureBody(incoming) : await collectBody(incoming);
    if (body === 'too-large')
        return body;
    return { method, target, headers: flatHeaders(incoming), body };
}
function flatHeaders(incoming) {
    const headers = {};
    for (const [name, value] of Object.entries(incoming.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return headers;
}
async function measureBody(incoming) {
    const meter = (0,upload/* meterUpload */.Pk)();
    for await (const chunk of incoming)
        meter.add(chunk);
    return meter.finish();
}
async function collectBody(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        // The rest is read all the same: who is still sending would not see the answer.
        if (size > LONGEST_BODY)
            chunks.length = 0;
        else
            chunks.push(chunk);
    }
    if (size > LONGEST_BODY)
        return 'too-large';
    return size === 0 ? null : Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/sandbox/request/exchange.js
var exchange = __webpack_require__(809);
;// CONCATENATED MODULE: ./lib/sandbox/world/package-store.js
/** The generic packages of one project, in memory. */

/** A registry with nothing in it. */
function emptyPackages(duplicates) {
    return { duplicates, list: [] };
}
/** The package of that name and version, made if there is none. Those on their way out do not count. */
function findOrCreatePackage(store, name, version, status, ids) {
    const found = findPackage(store, name, version);
    if (found !== undefined)
        return found;
    const made = { id: ids.nextId('package'), name, version, status, created_at: ids.tick(), files: [] };
    store.list.push(made);
    return made;
}
/** The package of that name and version, unless it is on its way out. */
function findPackage(store, name, version) {
    return store.list.find((each) => each.name === name && each.version === version && each.status !== 'pending_destruction');
}
/** Puts a file beside those of the same name, if there are any. */
function addFile(target, name, upload, ids) {
    const file = { id: ids.nextId('package-file'), file_name: name, upload, created_at: ids.tick() };
    target.files.push(file);
    return file;
}
/** Puts the seed's packages into `store`, which it returns. */
function seedPackages(store, seeds, ids) {
    for (const seed of seeds) {
        const made = {
            id: ids.nextId('package'),
            name: seed.name,
            version: seed.version,
            status: seed.status ?? 'default',
            created_at: ids.tick(),
            files: [],
        };
        store.list.push(made);
        for (const file of seed.files ?? [])
            addFile(made, file.name, (0,upload/* measure */.xP)(file.content), ids);
    }
    return store;
}

// EXTERNAL MODULE: ./lib/sandbox/world/version.js
var version = __webpack_require__(1839);
// EXTERNAL MODULE: ./lib/sandbox/world/world.js
var world_world = __webpack_require__(1799);
;// CONCATENATED MODULE: ./lib/sandbox/world/world-from-seed.js
/** A seed made into a world: defaults filled in, ids given out from 1 in the order of the seed. */



const SECOND = 1_000_000;
/** A world of its own: nothing is shared with other worlds of the same seed. */
function createWorld(seed, options = {}) {
    const clock = options.clock ?? Date.now;
    const counters = new Map();
    let last = 0;
    const ids = {
        tick() {
            last = Math.max(last + 1, clock() * 1000);
            return last;
        },
        nextId(kind) {
            const id = (counters.get(kind) ?? 0) + 1;
            counters.set(kind, id);
            return id;
        },
    };
    const features = (0,version/* featuresOf */.Hi)(options.version ?? 'current');
    const projects = new Map(seed.projects.map((project) => [project.id, projectFrom(project, ids)]));
    return {
        site: options.site ?? { origin: 'http://127.0.0.1', root: '' },
        features: { ...features, graphql: options.graphql ?? features.graphql },
        release: (0,version/* numberOf */.rl)(options.version ?? 'current'),
        projects,
        paths: pathsOf(seed),
        tokens: tokensFrom(seed),
        now: () => clock() * 1000,
        ...ids,
    };
}
function pathsOf(seed) {
    const former = seed.projects.flatMap((project) => (project.moved_from ?? []).map((path) => [path.toLowerCase(), project.id]));
    const present = seed.projects.map((project) => [project.path.toLowerCase(), project.id]);
    return new Map([...former, ...present]);
}
function tokensFrom(seed) {
    const tokens = Object.entries(seed.tokens);
    return new Map(tokens.map(([value, token], index) => [value, tokenFrom(token, index, seed)]));
}
function tokenFrom(token, index, seed) {
    const home = token.job_project ?? token.projects?.[0] ?? seed.projects[0]?.id ?? null;
    return {
        kind: token.kind,
        role: token.role ?? 'maintainer',
        projects: token.projects === undefined ? null : new Set(token.projects),
        scopes: token.permissions === undefined ? (token.scopes ?? ['api']) : ['granular'],
        permissions: token.permissions ?? null,
        id: index + 1,
        name: token.name ?? token.kind,
        expiresAt: token.expires_at?.slice(0, 10) ?? null,
        userId: userIdOf(token, index, seed),
        state: token.state ?? 'active',
        jobProject: token.kind === 'job' ? home : null,
        user: token.user ?? `${token.kind}-user-${index + 1}`,
        admin: token.admin ?? false,
    };
}
/** Tokens of one user name are one user's; 1 is ROOT. */
function userIdOf({ user }, index, seed) {
    const all = Object.values(seed.tokens);
    const first = user === undefined ? -1 : all.findIndex((each) => each.user === user);
    return (first < 0 ? index : first) + 2;
}
function projectFrom(seed, ids) {
    const releases = (seed.releases ?? []).map((release) => releaseFrom(release, ids));
    return {
        id: seed.id,
        path: seed.path,
        visibility: seed.visibility ?? 'private',
        archived: seed.archived ?? false,
        releasesAccess: seed.releases_access ?? 'everyone',
        branches: new Set(seed.branches ?? ['main']),
        tags: new Set([...(seed.tags ?? []), ...releases.map((release) => release.tag)]),
        protectedTags: (seed.protected_tags ?? []).map(({ tag, roles }) => ({
            pattern: tag,
            roles: roles ?? ['maintainer'],
        })),
        jobAllowlist: new Map((seed.job_token_allowlist ?? []).map(({ project, permissions }) => [project, permissions ?? null])),
        releases: new Map(releases.map((release) => [release.tag, release])),
        packagesEnabled: seed.packages_enabled ?? true,
        packages: seedPackages(emptyPackages(seed.package_duplicates ?? true), seed.packages ?? [], ids),
        mergeRequests: new Map((seed.merge_requests ?? []).map((request) => [
            request.iid,
            { notes: notesFrom(request, ids), commands: [] },
        ])),
    };
}
function releaseFrom(seed, ids) {
    const links = seed.links ?? [];
    const created = seed.created_at === undefined ? ids.tick() : (0,world_world/* microseconds */.EZ)(seed.created_at);
    const first = ids.tick() - links.length * SECOND;
    return {
        tag: seed.tag,
        name: seed.name ?? null,
        description: seed.description ?? null,
        created_at: created,
        released_at: seed.released_at === undefined ? created : (0,world_world/* microseconds */.EZ)(seed.released_at),
        updated_at: created,
        links: links.map((link, index) => ({
            id: ids.nextId('link'),
            name: link.name,
            url: link.url,
            filepath: link.direct_asset_path ?? null,
            link_type: link.link_type === undefined ? 'other' : link.link_type,
            created_at: link.created_at === undefined ? first + index * SECOND : (0,world_world/* microseconds */.EZ)(link.created_at),
        })),
    };
}
function notesFrom(seed, ids) {
    return (seed.notes ?? []).map((note) => {
        const moment = ids.tick();
        return {
            id: ids.nextId('note'),
            body: note.body,
            author: note.author ?? 'someone',
            hidden: note.hidden ?? false,
            system: note.system ?? false,
            created_at: moment,
            updated_at: moment,
        };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/sandbox/request/escape.js
var request_escape = __webpack_require__(951);
// EXTERNAL MODULE: ./lib/sandbox/request/params.js + 3 modules
var request_params = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/sandbox/instance/instance.js
var instance = __webpack_require__(259);
// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/sandbox/access/auth.js
var auth = __webpack_require__(7869);
// EXTERNAL MODULE: ./lib/sandbox/access/permission.js
var permission = __webpack_require__(6968);
// EXTERNAL MODULE: ./lib/sandbox/request/call.js
var request_call = __webpack_require__(8916);
;// CONCATENATED MODULE: ./lib/sandbox/request/paging.js
/** Lists in pages: offset paging with GitLab's headers. There is no other kind for what the sandbox serves. */



const DEFAULT_SIZE = 20n;
const MAX_SIZE = 100n;
/** Beyond this many rows GitLab does not count them. */
const COUNT_LIMIT = 10_000;
const BIGGEST_OFFSET = 2n ** 63n;
/** `page` and `per_page`. Below 1 they count as left out (0 is refused for `per_page`), above 100 as 100. */
function readPage(params) {
    const complaints = [];
    const page = (0,request_params/* integerParam */.sU)(params, 'page', 1n, complaints);
    const perPage = (0,request_params/* integerParam */.sU)(params, 'per_page', DEFAULT_SIZE, complaints);
    if (perPage === 0n)
        complaints.push('per_page has a value not allowed');
    (0,request_params/* raise */.xl)(complaints);
    const number = page < 1n ? 1n : page;
    const size = perPage < 1n ? DEFAULT_SIZE : perPage > MAX_SIZE ? MAX_SIZE : perPage;
    // The database takes no larger offset, and nobody catches that.
    if (number * size >= BIGGEST_OFFSET)
        throw (0,exchange/* brokenServer */.hN)();
    return { number: Number(number), size: Number(size), sentSize: perPage };
}
/** @param variables the route's variables by their names, which `Link` repeats */
function paginate(call, rows, page, variables) {
    const start = (page.number - 1) * page.size;
    const pages = Math.max(1, Math.ceil(rows.length / page.size));
    const counted = rows.length <= COUNT_LIMIT;
    const next = page.number < pages ? page.number + 1 : null;
    const previous = page.number > 1 && page.number <= pages ? page.number - 1 : null;
    const link = (number, rel) => `<${pageUrl(call, page, number, variables)}>; rel="${rel}"`;
    const links = [
        previous === null ? null : link(previous, 'prev'),
        next === null ? null : link(next, 'next'),
        link(1, 'first'),
        counted ? link(pages, 'last') : null,
    ];
    const headers = {
        'x-per-page': String(page.size),
        'x-page': String(page.number),
        'x-next-page': next === null ? '' : String(next),
        'x-prev-page': previous === null ? '' : String(previous),
        link: links.filter((each) => each !== null).join(', '),
        ...(counted ? { 'x-total': String(rows.length), 'x-total-pages': String(pages) } : {}),
    };
    return { rows: rows.slice(start, start + page.size), headers };
}
/** Rebuilt from the configured address, with every parameter that came, a token in the query included. */
function pageUrl(call, page, number, variables) {
    const params = { ...call.query, ...variables, page: String(number), per_page: String(page.sentSize) };
    const query = Object.entries(params).flatMap(([key, value]) => queryParts(key, value));
    return `${call.world.site.origin}${call.path}?${query.sort().join('&')}`;
}
function queryParts(key, value) {
    if (Array.isArray(value))
        return value.flatMap((item) => queryParts(`${key}[]`, item));
    if ((0,request_params/* isObject */.Gv)(value)) {
        return Object.entries(value).flatMap(([inner, item]) => queryParts(`${key}[${inner}]`, item));
    }
    return [`${(0,request_escape/* escapeQuery */.II)(key)}=${(0,request_escape/* escapeQuery */.II)(typeof value === 'string' ? value : '')}`];
}

// EXTERNAL MODULE: ./lib/sandbox/request/ruby-text.js
var ruby_text = __webpack_require__(4542);
;// CONCATENATED MODULE: ./lib/sandbox/notes/quick-actions.js
/** Lines of a comment that GitLab carries out instead of showing: `/close`, `/assign @somebody`, … */
const COMMANDS = new Set([
    ...['approve', 'assign', 'assign_reviewer', 'close', 'confidential', 'copy_metadata', 'done', 'draft'],
    ...['due', 'estimate', 'label', 'lock', 'merge', 'milestone', 'ready', 'react', 'rebase', 'reassign'],
    ...['relabel', 'reopen', 'request_review', 'shrug', 'spend', 'submit_review', 'subscribe', 'tableflip'],
    ...['target_branch', 'title', 'todo', 'unapprove', 'unassign', 'unlabel', 'unlock', 'unsubscribe'],
]);
/** A command stands at the start of a line, outside of fenced code. */
function readQuickActions(body) {
    const commands = [];
    let fenced = false;
    const rest = body.split(/\r?\n/).filter((line) => {
        if (line.startsWith('```'))
            fenced = !fenced;
        const name = fenced ? undefined : /^\/([a-z_]+)(?:\s|$)/.exec(line)?.[1];
        if (name === undefined || !COMMANDS.has(name))
            return true;
        commands.push(name);
        return false;
    });
    return { commands, rest: commands.length === 0 ? body : rest.join('\n').trim() };
}

;// CONCATENATED MODULE: ./lib/sandbox/notes/notes.js
/** The routes of comments on merge requests. */










/** Characters. */
const LONGEST_NOTE = 1_000_000;
/** The token comes first. A job token reads comments and does nothing else, so elsewhere it is no token. */
function authenticate(call) {
    return (0,auth/* identify */.ls)(call, { jobTokens: (0,request_call/* isRead */.H9)(call) }) ?? (0,auth/* unauthorized */.nc)();
}
function notes_open(call, token) {
    const access = (0,permission/* openProject */.U8)(call, token, {
        job: 'read_merge_requests',
        permission: (0,permission/* permissionFor */.Tj)(call, 'Work Item'),
    });
    const iid = (0,request_params/* integerOf */.cP)((0,request_call/* routeValue */.bQ)(call, 'iid'));
    const mergeRequest = access.project.mergeRequests.get(Number(iid ?? 0));
    if (mergeRequest === undefined || !access.readCode)
        throw (0,exchange/* refuse */.TR)(404, '404 MergeRequest Not Found');
    return { access, iid: Number(iid), mergeRequest };
}
/** Hidden comments are taken off a page after it was cut, so a page may be short without being the last. */
function listNotes(call) {
    const token = authenticate(call);
    const complaints = [];
    const orderBy = (0,request_params/* choiceParam */.H2)(call.params, 'order_by', ['created_at', 'updated_at'], complaints);
    const sort = (0,request_params/* choiceParam */.H2)(call.params, 'sort', ['asc', 'desc'], complaints);
    const filter = (0,request_params/* choiceParam */.H2)(call.params, 'activity_filter', ['all_notes', 'only_comments', 'only_activity'], complaints);
    (0,request_params/* raise */.xl)(complaints);
    const page = readPage(call.params);
    const opened = notes_open(call, token);
    const key = orderBy ?? 'created_at';
    const newest = opened.mergeRequest.notes
        .filter(({ system }) => filter === null || filter === 'all_notes' || system === (filter === 'only_activity'))
        .toSorted((a, b) => b[key] - a[key]);
    const ordered = sort === 'asc' ? newest.toReversed() : newest;
    const variables = { id: (0,request_call/* routeValue */.bQ)(call, 'id'), noteable_id: String(opened.iid) };
    const { rows, headers } = paginate(call, ordered, page, variables);
    const shown = rows.filter(({ hidden }) => !hidden);
    return (0,exchange/* json */.Pq)(200, shown.map((note) => noteJson(call, opened, note)), headers);
}
/** `GET …/notes/:note_id` */
function showNote(call) {
    const opened = notes_open(call, authenticate(call));
    return (0,exchange/* json */.Pq)(200, noteJson(call, opened, requireNote(call, opened)));
}
/** Lines that are quick actions are carried out and left out; where nothing else is left there is no comment. */
function createNote(call) {
    const token = authenticate(call);
    const complaints = [];
    const body = (0,request_params/* requiredText */.$4)(call.params, 'body', complaints);
    (0,request_params/* raise */.xl)(complaints);
    const opened = notes_open(call, token);
    requireGoodBody(body);
    const { commands, rest } = readQuickActions(body ?? '');
    (0,append/* append */.B)(opened.mergeRequest.commands, commands);
    if (commands.length > 0 && (0,ruby_text/* isBlank */.z3)(rest)) {
        const summary = commands.map((command) => `Applied ${command}.`);
        return (0,exchange/* json */.Pq)(202, { commands_changes: {}, summary });
    }
    const { world } = call;
    const moment = world.tick();
    const note = {
        id: world.nextId('note'),
        body: rest,
        author: token.user,
        hidden: false,
        system: false,
        created_at: moment,
        updated_at: moment,
    };
    opened.mergeRequest.notes.push(note);
    return (0,exchange/* json */.Pq)(201, noteJson(call, opened, note));
}
/** For its author, or a maintainer. */
function updateNote(call) {
    const token = authenticate(call);
    const complaints = [];
    const body = (0,request_params/* requiredText */.$4)(call.params, 'body', complaints);
    (0,request_params/* raise */.xl)(complaints);
    if ((0,ruby_text/* isBlank */.z3)(body))
        throw (0,exchange/* refuseError */.hQ)(400, 'body is empty');
    const opened = notes_open(call, token);
    const note = requireOwnNote(call, opened, token);
    requireGoodBody(body);
    note.body = body ?? '';
    note.updated_at = call.world.tick();
    return (0,exchange/* json */.Pq)(200, noteJson(call, opened, note));
}
/** For its author, or a maintainer. */
function deleteNote(call) {
    const token = authenticate(call);
    const opened = notes_open(call, token);
    const note = requireOwnNote(call, opened, token);
    const { notes } = opened.mergeRequest;
    notes.splice(notes.indexOf(note), 1);
    return { status: 204, headers: {}, body: '' };
}
function requireGoodBody(body) {
    if ((0,ruby_text/* isBlank */.z3)(body))
        throw (0,exchange/* refuse */.TR)(400, `400 Bad request - Note {:note=>["can't be blank"]}`);
    if ([...(body ?? '')].length > LONGEST_NOTE) {
        throw (0,exchange/* refuse */.TR)(400, `400 Bad request - Note {:note=>["is too long (maximum is ${LONGEST_NOTE} characters)"]}`);
    }
}
function requireNote(call, { mergeRequest }) {
    const id = (0,request_params/* integerOf */.cP)((0,request_call/* routeValue */.bQ)(call, 'note_id'));
    if (id === undefined)
        throw (0,exchange/* refuseError */.hQ)(400, 'note_id is invalid');
    const note = mergeRequest.notes.find((each) => each.id === Number(id));
    if (note === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not found');
    return note;
}
function requireOwnNote(call, opened, token) {
    const note = requireNote(call, opened);
    const mine = note.author === token.user || (0,permission/* atLeast */.jZ)(opened.access.role, 'maintainer');
    if (!mine || note.system)
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    return note;
}
function noteJson(call, { access, iid }, note) {
    const { origin, root } = call.world.site;
    const author = {
        username: note.author,
        name: note.author,
        state: 'active',
        avatar_url: null,
        web_url: `${origin}${root}/${note.author}`,
    };
    return {
        id: note.id,
        type: null,
        body: note.body,
        author,
        created_at: (0,world_world/* isoTime */.Ly)(note.created_at),
        updated_at: (0,world_world/* isoTime */.Ly)(note.updated_at),
        system: note.system,
        noteable_id: iid,
        noteable_type: 'MergeRequest',
        project_id: access.project.id,
        resolvable: false,
        confidential: false,
        internal: false,
        imported: false,
        imported_from: 'none',
        noteable_iid: iid,
        commands_changes: {},
    };
}

// EXTERNAL MODULE: ./lib/core/text/compare.js
var compare = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/sandbox/world/seed-model.js
var seed_model = __webpack_require__(4610);
;// CONCATENATED MODULE: ./lib/sandbox/packages/package-json.js
/** Packages and their files as the API shows them. */

/** A package in a list. */
function packageJson(world, project, each) {
    return {
        id: each.id,
        name: each.name,
        version: each.version,
        package_type: 'generic',
        status: each.status,
        _links: { web_path: `${world.site.root}/${project.path}/-/packages/${each.id}` },
        created_at: (0,world_world/* isoTime */.Ly)(each.created_at),
        tags: [],
        pipelines: [],
    };
}
/** A package's file in a list. Generic packages have no MD5 and no SHA-1. */
function packageFileJson(packageId, file) {
    return {
        id: file.id,
        package_id: packageId,
        created_at: (0,world_world/* isoTime */.Ly)(file.created_at),
        file_name: file.file_name,
        size: file.upload.size,
        file_md5: null,
        file_sha1: null,
        file_sha256: file.upload.sha256,
    };
}
/** What an upload answers when asked for the record: the row as it is, more or less. */
function packageFileRecord(world, packageId, file) {
    return {
        ...packageFileJson(packageId, file),
        updated_at: (0,world_world/* isoTime */.Ly)(file.created_at),
        file_store: 1,
        file: { url: `${world.site.origin}${world.site.root}/uploads/package_files/${file.id}` },
        status: 'default',
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/packages/packages.js
/** The routes of the package registry, for generic packages. */









/** A write without a token is 401 before anything else is looked at, unlike with releases. */
function packages_authenticate(call) {
    const identity = (0,auth/* identify */.ls)(call, { jobTokens: true, basic: true });
    return identity === null && !(0,request_call/* isRead */.H9)(call) ? (0,auth/* unauthorized */.nc)() : identity;
}
/** Reading takes a reporter where the project is private, writing a developer. */
function openRegistry(call, identity) {
    const access = (0,permission/* openProject */.U8)(call, identity, {
        job: (0,request_call/* isRead */.H9)(call) ? 'read_packages' : 'admin_packages',
        // A file is put, and made by that.
        permission: call.request.method === 'PUT' ? 'Package: Create' : (0,permission/* permissionFor */.Tj)(call, 'Package'),
    });
    if (!access.project.packagesEnabled)
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    if ((0,request_call/* isRead */.H9)(call) ? !access.readCode : !(0,permission/* mayWrite */.J)(access))
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    return access;
}
/** Letters, digits and `.`, `_`, `-`, `+`; newer servers take `~` and `@` too, but not at the ends. */
const NAME = /^[A-Za-z0-9._+-](?:[A-Za-z0-9._+~@-]*[A-Za-z0-9._+-])?$/;
const VERSION = /^(?!.*\.\.)[\w+.-]+$/;
function readAddress(call, complaints) {
    const name = (0,request_call/* routeValue */.bQ)(call, 'package_name');
    const version = (0,request_call/* routeValue */.bQ)(call, 'package_version');
    const segments = fileSegments(call);
    if (!NAME.test(name))
        complaints.push('package_name is invalid');
    if (!VERSION.test(version))
        complaints.push('package_version is invalid');
    if (!segments.every((segment) => NAME.test(segment) && segment !== '..'))
        complaints.push('file_name is invalid');
    return { name, version, file: storedName(segments) };
}
/**
 * The name of a file: as it is directly below the version, one percent-encoded text with its path where it has one. By
 * Ruby's rules (`URI.encode_uri_component`): of punctuation only `* - . _` stays. There is no space in such a name.
 */
function storedName(segments) {
    const [only = '', ...others] = segments;
    if (others.length === 0)
        return only;
    return encodeURIComponent(segments.join('/')).replace(/[~!'()]/g, percent);
}
function percent(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Cut before they are decoded: a slash that is encoded is no path, but a bad character of a name. */
function fileSegments({ path }) {
    const raw = path.slice(path.indexOf(GENERIC) + GENERIC.length).split('/');
    return raw.slice(2).map((segment) => (0,request_escape/* unescapePart */.Mn)(segment) ?? '');
}
const GENERIC = '/packages/generic/';
/** `PUT …/packages/generic/:package_name/:package_version/[path/]:file_name` */
function uploadFile(call) {
    const identity = packages_authenticate(call);
    const complaints = [];
    const address = readAddress(call, complaints);
    const status = (0,request_params/* choiceParam */.H2)(call.query, 'status', ['default', 'hidden'], complaints) ?? 'default';
    const select = (0,request_params/* choiceParam */.H2)(call.query, 'select', ['package_file'], complaints);
    (0,request_params/* raise */.xl)(complaints);
    const { project } = openRegistry(call, identity);
    const { world } = call;
    const present = findPackage(project.packages, address.name, address.version);
    const repeated = present?.files.some((file) => file.file_name === address.file) === true;
    if (repeated && !project.packages.duplicates) {
        throw (0,exchange/* refuse */.TR)(400, '400 Bad request - Duplicate package is not allowed');
    }
    const target = findOrCreatePackage(project.packages, address.name, address.version, status, world);
    const { body } = call.request;
    const file = addFile(target, address.file, (0,upload/* isUpload */._)(body) ? body : (0,upload/* measure */.xP)(body ?? ''), world);
    // As odd as it is: asked for the record, the server answers 200 instead of 201.
    return select === null
        ? (0,exchange/* json */.Pq)(201, { message: '201 Created' })
        : (0,exchange/* json */.Pq)(200, packageFileRecord(world, target.id, file));
}
/** The newest file of that name. */
function downloadFile(call) {
    const identity = packages_authenticate(call);
    const complaints = [];
    const address = readAddress(call, complaints);
    (0,request_params/* raise */.xl)(complaints);
    const { project } = openRegistry(call, identity);
    const found = findPackage(project.packages, address.name, address.version);
    const file = found?.files.findLast((each) => each.file_name === address.file);
    if (file === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not found');
    return fileAnswer(file);
}
/** The file's bytes and its sum; 501 where the file was too large to be kept. */
function fileAnswer({ file_name, upload }) {
    if (upload.bytes === null)
        throw (0,exchange/* refuseError */.hQ)(501, 'The sandbox kept the size and sum of this file only.');
    const headers = {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${file_name}"`,
        'content-length': String(upload.size),
        'x-checksum-sha256': upload.sha256,
    };
    return { status: 200, headers, body: upload.bytes };
}
/** Taking packages away is for maintainers. */
function requireMaintainer(access) {
    if (!(0,permission/* atLeast */.jZ)(access.role, 'maintainer'))
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
}

;// CONCATENATED MODULE: ./lib/sandbox/packages/package-lists.js
/** The routes that list packages and their files, and those that take them away. */








const TYPES = [
    ...['cargo', 'composer', 'conan', 'debian', 'generic', 'golang', 'helm', 'maven', 'ml_model'],
    ...['npm', 'nuget', 'pypi', 'rpm', 'rubygems', 'terraform_module'],
];
const DIRECTIONS = ['asc', 'desc'];
/** What is listed where no status is asked for. */
const LISTED = ['default', 'error'];
/** `GET …/packages` */
function listPackages(call) {
    const identity = packages_authenticate(call);
    const { params } = call;
    const complaints = [];
    const orderBy = (0,request_params/* choiceParam */.H2)(params, 'order_by', ['created_at', 'name', 'version', 'type'], complaints);
    const sort = (0,request_params/* choiceParam */.H2)(params, 'sort', DIRECTIONS, complaints);
    const type = (0,request_params/* choiceParam */.H2)(params, 'package_type', TYPES, complaints);
    const name = (0,request_params/* textParam */.Z$)(params, 'package_name', complaints)?.toLowerCase() ?? '';
    const version = (0,request_params/* textParam */.Z$)(params, 'package_version', complaints);
    const status = (0,request_params/* choiceParam */.H2)(params, 'status', seed_model/* PACKAGE_STATUSES */.il, complaints);
    (0,request_params/* raise */.xl)(complaints);
    const page = readPage(params);
    const { project } = openRegistry(call, identity);
    const found = project.packages.list.filter((each) => (type === null || type === 'generic') &&
        // Fuzzy: any package whose name holds the text.
        each.name.toLowerCase().includes(name) &&
        (version === null || each.version === version) &&
        (status === null ? LISTED.includes(each.status) : each.status === status));
    const key = orderBy === 'name' || orderBy === 'version' ? orderBy : null;
    const ordered = key === null ? found : found.toSorted((a, b) => (0,compare/* compareText */.n)(a[key], b[key]));
    const { rows, headers } = paginate(call, directed(ordered, sort), page, { id: (0,request_call/* routeValue */.bQ)(call, 'id') });
    return (0,exchange/* json */.Pq)(200, rows.map((each) => packageJson(call.world, project, each)), headers);
}
/** `GET …/packages/:package_id/package_files`: by id, unless asked otherwise. */
function listPackageFiles(call) {
    const identity = packages_authenticate(call);
    const complaints = [];
    const id = readId(call, 'package_id', complaints);
    const orderBy = (0,request_params/* choiceParam */.H2)(call.params, 'order_by', ['id', 'created_at', 'file_name'], complaints);
    const sort = (0,request_params/* choiceParam */.H2)(call.params, 'sort', DIRECTIONS, complaints);
    (0,request_params/* raise */.xl)(complaints);
    const page = readPage(call.params);
    const { project } = openRegistry(call, identity);
    const { files } = requirePackage(project, id);
    const byName = (a, b) => (0,compare/* compareText */.n)(a.file_name, b.file_name);
    const ordered = directed(orderBy === 'file_name' ? files.toSorted(byName) : files, sort);
    const variables = { id: (0,request_call/* routeValue */.bQ)(call, 'id'), package_id: (0,request_call/* routeValue */.bQ)(call, 'package_id') };
    const { rows, headers } = paginate(call, ordered, page, variables);
    return (0,exchange/* json */.Pq)(200, rows.map((file) => packageFileJson(id, file)), headers);
}
function directed(rows, sort) {
    return sort === 'desc' ? rows.toReversed() : rows;
}
function readId(call, name, complaints) {
    const id = (0,request_params/* integerOf */.cP)((0,request_call/* routeValue */.bQ)(call, name));
    if (id === undefined)
        complaints.push(`${name} is invalid`);
    return Number(id ?? 0);
}
function requirePackage({ packages }, id) {
    const found = packages.list.find((each) => each.id === id && each.status !== 'pending_destruction');
    if (found === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not found');
    return found;
}
function openFile(call, mustMaintain) {
    const identity = packages_authenticate(call);
    const complaints = [];
    const packageId = readId(call, 'package_id', complaints);
    const fileId = readId(call, 'package_file_id', complaints);
    (0,request_params/* raise */.xl)(complaints);
    const access = openRegistry(call, identity);
    if (mustMaintain)
        requireMaintainer(access);
    const owner = requirePackage(access.project, packageId);
    const file = owner.files.find((each) => each.id === fileId);
    if (file === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not found');
    return { owner, file, remove: () => owner.files.splice(owner.files.indexOf(file), 1) };
}
/** `GET …/package_files/:package_file_id/download` */
function downloadPackageFile(call) {
    return fileAnswer(openFile(call, false).file);
}
const NOTHING = { status: 204, headers: {}, body: '' };
/** `DELETE …/package_files/:package_file_id` */
function deletePackageFile(call) {
    openFile(call, true).remove();
    return NOTHING;
}
/** `DELETE …/packages/:package_id`: it is no longer listed or found. */
function deletePackage(call) {
    const identity = packages_authenticate(call);
    const complaints = [];
    const id = readId(call, 'package_id', complaints);
    (0,request_params/* raise */.xl)(complaints);
    const access = openRegistry(call, identity);
    requireMaintainer(access);
    requirePackage(access.project, id).status = 'pending_destruction';
    return NOTHING;
}

;// CONCATENATED MODULE: ./lib/sandbox/projects/projects.js
/** `GET /projects/:id`: what a project is, what is switched on, and what the caller may do there. */




/** GitLab's numbers of the roles. */
const ACCESS_LEVELS = {
    none: 0,
    guest: 10,
    reporter: 20,
    developer: 30,
    maintainer: 40,
};
const RELEASES_LEVEL = {
    everyone: 'enabled',
    members: 'private',
    disabled: 'disabled',
};
/** Job tokens are not taken: a private project is not there for them. */
function showProject(call) {
    const identity = (0,auth/* identify */.ls)(call, { jobTokens: false });
    const access = (0,permission/* openProject */.U8)(call, identity, { job: null, permission: 'Project: Read' });
    return (0,exchange/* json */.Pq)(200, projectJson(call.world, access));
}
/** Anonymous visitors see the part that is no setting. */
function projectJson(world, access) {
    const { project, identity, role } = access;
    const [name = '', ...groups] = project.path.split('/').toReversed();
    const namespace = groups.toReversed().join('/');
    const { origin, root } = world.site;
    const web = `${origin}${root}/${project.path}`;
    const api = `${origin}${root}/api/v4/projects/${project.id}`;
    const basic = {
        ...{ id: project.id, description: null, name, path: name, path_with_namespace: project.path },
        name_with_namespace: project.path.split('/').join(' / '),
        ...{ created_at: (0,world_world/* isoTime */.Ly)(0), default_branch: [...project.branches][0] ?? null, tag_list: [], topics: [] },
        ssh_url_to_repo: `git@${new URL(origin).hostname}:${project.path}.git`,
        ...{ http_url_to_repo: `${web}.git`, web_url: web, readme_url: null, forks_count: 0, avatar_url: null },
        ...{ star_count: 0, last_activity_at: (0,world_world/* isoTime */.Ly)(0) },
        namespace: {
            ...{ id: 1, name: groups[0] ?? '', path: groups[0] ?? '', kind: 'group', full_path: namespace },
            ...{ parent_id: null, avatar_url: null, web_url: `${origin}${root}/groups/${namespace}` },
        },
    };
    if (identity === null)
        return basic;
    const level = ACCESS_LEVELS[role];
    return {
        ...basic,
        _links: {
            self: api,
            merge_requests: `${api}/merge_requests`,
            repo_branches: `${api}/repository/branches`,
        },
        ...{ archived: project.archived, visibility: project.visibility, empty_repo: false },
        ...{ issues_enabled: true, merge_requests_enabled: true, jobs_enabled: true, wiki_enabled: true },
        ...{ packages_enabled: project.packagesEnabled, repository_access_level: 'enabled' },
        package_registry_access_level: project.packagesEnabled ? 'enabled' : 'disabled',
        releases_access_level: RELEASES_LEVEL[project.releasesAccess],
        merge_requests_access_level: 'enabled',
        permissions: {
            project_access: level === 0 ? null : { access_level: level, notification_level: 3 },
            group_access: null,
        },
    };
}

// EXTERNAL MODULE: ./lib/core/pattern/wildcard.js
var wildcard = __webpack_require__(9765);
// EXTERNAL MODULE: ./lib/sandbox/world/git.js
var git = __webpack_require__(5688);
;// CONCATENATED MODULE: ./lib/sandbox/projects/tags.js
/** Git tags, and which of them are protected. */









function openTags(call) {
    const identity = (0,auth/* identify */.ls)(call, { jobTokens: false });
    const access = (0,permission/* openProject */.U8)(call, identity, { job: null, permission: 'Repository Tag: Read' });
    if (!access.readCode)
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    return access;
}
/** `GET …/repository/tags` */
function listTags(call) {
    const access = openTags(call);
    const tags = [...access.project.tags].toReversed();
    const { rows, headers } = paginate(call, tags, readPage(call.params), { id: (0,request_call/* routeValue */.bQ)(call, 'id') });
    return (0,exchange/* json */.Pq)(200, rows.map((tag) => tagJson(call.world, access, tag)), headers);
}
/** `GET …/repository/tags/:tag_name` */
function showTag(call) {
    const access = openTags(call);
    const tag = (0,request_call/* routeValue */.bQ)(call, 'tag_name');
    if (!access.project.tags.has(tag))
        throw (0,exchange/* refuse */.TR)(404, '404 Tag Not Found');
    return (0,exchange/* json */.Pq)(200, tagJson(call.world, access, tag));
}
function tagJson({ site }, { project }, tag) {
    const release = project.releases.get(tag);
    return {
        commit: (0,git/* commitOf */.D)(project, tag, `${site.origin}${site.root}/${project.path}`),
        release: release === undefined ? null : { tag_name: tag, description: release.description ?? '' },
        ...{ name: tag, message: '', target: (0,git/* shaOf */.y)(project, tag) },
        protected: project.protectedTags.some(({ pattern }) => (0,wildcard/* matches */.cK)(pattern, tag)),
        created_at: (0,world_world/* isoTime */.Ly)(0),
    };
}
/** Protection is a setting, which only maintainers see. */
function openProtection(call) {
    const identity = (0,auth/* identify */.ls)(call, { jobTokens: false });
    const access = (0,permission/* openProject */.U8)(call, identity, { job: null, permission: 'Protected Tag: Read' });
    if (!(0,permission/* atLeast */.jZ)(access.role, 'maintainer'))
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    return access;
}
/** `GET …/protected_tags` */
function listProtectedTags(call) {
    const { project } = openProtection(call);
    const page = readPage(call.params);
    const { rows, headers } = paginate(call, project.protectedTags, page, { id: (0,request_call/* routeValue */.bQ)(call, 'id') });
    return (0,exchange/* json */.Pq)(200, rows.map(protectionJson), headers);
}
/** `GET …/protected_tags/:name`: the pattern as it is written, not a tag that it fits. */
function showProtectedTag(call) {
    const { project } = openProtection(call);
    const name = (0,request_call/* routeValue */.bQ)(call, 'name');
    const rule = project.protectedTags.find(({ pattern }) => pattern === name);
    if (rule === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not Found');
    return (0,exchange/* json */.Pq)(200, protectionJson(rule));
}
function protectionJson({ pattern, roles }) {
    // The lowest role stands for those above it; without any role no one may create such a tag.
    const levels = roles.length === 0
        ? [0]
        : [roles.reduce((least, role) => Math.min(least, ACCESS_LEVELS[role]), Number.POSITIVE_INFINITY)];
    return {
        name: pattern,
        create_access_levels: levels.map((access_level) => ({
            ...{ id: access_level, access_level, user_id: null, group_id: null, deploy_key_id: null },
            access_level_description: access_level === 0 ? 'No one' : access_level === 40 ? 'Maintainers' : 'Developers + Maintainers',
        })),
    };
}

// EXTERNAL MODULE: ./lib/sandbox/releases/link-rules.js + 2 modules
var link_rules = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/sandbox/releases/link-store.js
var link_store = __webpack_require__(4207);
// EXTERNAL MODULE: ./lib/sandbox/releases/release-json.js
var release_json = __webpack_require__(9037);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
;// CONCATENATED MODULE: ./lib/sandbox/releases/link-params.js
/** The parameters of the links routes, in the order in which GitLab complains of them. */




/** A dotted end counts as a format: `5.json` is 5. Up to 13.8 the id was a text, and what is no number was no link. */
function readLinkId(call, complaints) {
    const id = (0,request_params/* integerOf */.cP)((0,request_call/* routeValue */.bQ)(call, 'link_id').replace(/\.[^.]*$/, ''));
    if (id === undefined && call.world.features.parametersFirst)
        complaints.push('link_id is invalid');
    return id ?? 0n;
}
/** The link's id, where it is the only parameter. Refuses with 400 what is no number. */
function onlyLinkId(call) {
    const complaints = [];
    const id = readLinkId(call, complaints);
    (0,request_params/* raise */.xl)(complaints);
    return id;
}
/** The parameters of a creation. Refuses with 400, all complaints in one sentence. */
function readDraft(call) {
    const { params } = call;
    const complaints = [];
    const name = (0,request_params/* requiredText */.$4)(params, 'name', complaints);
    const url = (0,request_params/* requiredText */.$4)(params, 'url', complaints);
    const filepath = readPath(call, complaints) ?? null;
    const link_type = readType(call, complaints) ?? 'other';
    (0,request_params/* raise */.xl)(complaints);
    return (0,link_rules/* normalised */.Z7)({ name, url, filepath, link_type });
}
/** The parameters of an update. Refuses with 400, all complaints in one sentence. */
function readChange(call) {
    const { params, world } = call;
    const complaints = [];
    const id = readLinkId(call, complaints);
    const name = (0,request_params/* textParam */.Z$)(params, 'name', complaints);
    const url = (0,request_params/* textParam */.Z$)(params, 'url', complaints);
    const filepath = readPath(call, complaints);
    // Left out is not left alone: the framework fills the default in. Not so in 13.8.
    const link_type = readType(call, complaints) ?? (world.features.linkTypeDefaultOnPut ? 'other' : undefined);
    if (!(0,request_params/* has */.zy)(params, 'name') && !(0,request_params/* has */.zy)(params, 'url')) {
        complaints.push('name, url are missing, at least one parameter must be provided');
    }
    (0,request_params/* raise */.xl)(complaints);
    const values = {
        ...((0,request_params/* has */.zy)(params, 'name') ? { name } : {}),
        ...((0,request_params/* has */.zy)(params, 'url') ? { url } : {}),
        ...(filepath === undefined ? {} : { filepath }),
        ...(link_type === undefined ? {} : { link_type }),
    };
    return { id, values };
}
function readPath(call, complaints) {
    return pathParam(call.world, call.params, complaints);
}
/**
 * The path under either of its names, the newer one first: null falls through to the other, an empty text does not.
 * `undefined` where neither key is there, `null` where it is cleared.
 * @param label how a complaint names the parameter
 */
function pathParam(world, params, complaints, label = (name) => name) {
    const { directAssetPath, filepath } = world.features;
    const names = [...(directAssetPath ? ['direct_asset_path'] : []), ...(filepath ? ['filepath'] : [])];
    const given = names.filter((name) => (0,request_params/* has */.zy)(params, name));
    if (given.length === 0)
        return undefined;
    const values = given.map((name) => (0,request_params/* textParam */.Z$)(params, name, complaints, label(name)));
    return values.find((value) => value !== null) ?? null;
}
function readType(call, complaints) {
    return call.world.features.linkType ? (0,request_params/* choiceParam */.H2)(call.params, 'link_type', core_link/* LINK_TYPES */.rm, complaints) : null;
}

;// CONCATENATED MODULE: ./lib/sandbox/releases/release-params.js
/** The parameters of the routes that write releases. */





/** The parameters of a creation. Refuses with 400, all complaints in one sentence. */
function readReleaseDraft(call) {
    const { params, world } = call;
    const complaints = [];
    const tag = (0,request_params/* requiredText */.$4)(params, 'tag_name', complaints) ?? '';
    const name = (0,request_params/* textParam */.Z$)(params, 'name', complaints);
    const description = (0,request_params/* textParam */.Z$)(params, 'description', complaints);
    const ref = (0,request_params/* textParam */.Z$)(params, 'ref', complaints);
    const items = linkParams(params, complaints);
    for (const [index, item] of items.entries())
        requireNameAndUrl(item, index, complaints);
    const releasedAt = timeParam(params, 'released_at', complaints);
    const milestones = textList(params, 'milestones', complaints);
    (0,request_params/* raise */.xl)(complaints);
    const links = items.map((item, index) => draftOf(world, item, index));
    return { tag, name, description, ref, releasedAt, milestones, links };
}
/** The items of `assets[links]`; a null among them counts as no link. */
function linkParams(params, complaints) {
    const assets = (0,request_params/* given */.gI)(params, 'assets');
    if (assets === undefined || assets === '')
        return [];
    if (!(0,request_params/* isObject */.Gv)(assets)) {
        complaints.push('assets is invalid');
        return [];
    }
    const links = (0,request_params/* given */.gI)(assets, 'links');
    if (links === undefined || links === '')
        return [];
    const items = Array.isArray(links) ? links.filter((item) => item !== null) : [links];
    if (!Array.isArray(links) || !items.every(request_params/* isObject */.Gv))
        complaints.push('assets[links] is invalid');
    return items.filter(request_params/* isObject */.Gv);
}
/** An empty object passes here, and fails as a link without name and URL. */
function requireNameAndUrl(item, index, complaints) {
    if (Object.keys(item).length === 0)
        return;
    for (const name of ['name', 'url'])
        (0,request_params/* requiredText */.$4)(item, name, complaints, `assets[links][${index}][${name}]`);
    (0,request_params/* textParam */.Z$)(item, 'link_type', complaints, `assets[links][${index}][link_type]`);
}
/** Here the type is not checked as a parameter but by the model, before anything else of the link. */
function draftOf(world, item, index) {
    const complaints = [];
    const label = (name) => `assets[links][${index}][${name}]`;
    const filepath = pathParam(world, item, complaints, label) ?? null;
    (0,request_params/* raise */.xl)(complaints);
    const link_type = typeOf(world, item);
    return (0,link_rules/* normalised */.Z7)({
        name: (0,request_params/* textParam */.Z$)(item, 'name', []),
        url: (0,request_params/* textParam */.Z$)(item, 'url', []),
        filepath,
        link_type,
    });
}
function typeOf(world, item) {
    if (!world.features.linkType || !(0,request_params/* has */.zy)(item, 'link_type'))
        return 'other';
    const value = (0,request_params/* textParam */.Z$)(item, 'link_type', []);
    if (value === null || value === '')
        return null;
    const type = core_link/* LINK_TYPES */.rm.find((each) => each === value);
    if (type === undefined)
        throw (0,exchange/* refuse */.TR)(400, `'${value}' is not a valid link_type`);
    return type;
}
/** What a PUT may change; anything else in it, links included, is dropped. */
function readReleaseChange(call) {
    const { params } = call;
    const complaints = [];
    const name = (0,request_params/* textParam */.Z$)(params, 'name', complaints);
    const description = (0,request_params/* textParam */.Z$)(params, 'description', complaints);
    const releasedAt = timeParam(params, 'released_at', complaints);
    (0,request_params/* raise */.xl)(complaints);
    return {
        ...((0,request_params/* has */.zy)(params, 'name') ? { name } : {}),
        ...((0,request_params/* has */.zy)(params, 'description') ? { description } : {}),
        ...(releasedAt === null ? {} : { released_at: releasedAt }),
    };
}
function timeParam(params, name, complaints) {
    const before = complaints.length;
    const value = (0,request_params/* textParam */.Z$)(params, name, complaints);
    if (value === null || value === '' || complaints.length > before)
        return null;
    const time = /\d/.test(value) ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(time))
        complaints.push(`${name} is invalid`);
    return Number.isNaN(time) ? null : time * 1000;
}
/** A list of texts, or texts parted by commas. */
function textList(params, name, complaints) {
    const value = (0,request_params/* given */.gI)(params, name);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value;
    return ((0,request_params/* textParam */.Z$)(params, name, complaints) ?? '').split(',').filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./lib/sandbox/releases/releases.js
/** The routes of releases. */











/** Here the token comes before the parameters. */
function releases_open(call, jobTokens = true) {
    const identity = (0,auth/* identify */.ls)(call, { jobTokens });
    const access = (0,permission/* openProject */.U8)(call, identity, (0,permission/* releaseNeed */.Aq)(call, 'Release'));
    if (!access.readReleases)
        throw forbidden();
    return access;
}
function forbidden() {
    return (0,exchange/* refuse */.TR)(403, '403 Forbidden');
}
/** `GET …/releases`: in pages, each release with all its links. */
function listReleases(call) {
    const access = releases_open(call);
    const { project } = access;
    const complaints = [];
    const orderBy = (0,request_params/* choiceParam */.H2)(call.params, 'order_by', ['released_at', 'created_at'], complaints);
    const sort = (0,request_params/* choiceParam */.H2)(call.params, 'sort', ['asc', 'desc'], complaints);
    (0,request_params/* raise */.xl)(complaints);
    const page = readPage(call.params);
    const key = orderBy ?? 'released_at';
    const newest = [...project.releases.values()].toSorted((a, b) => b[key] - a[key]);
    const ordered = sort === 'asc' ? newest.toReversed() : newest;
    const { rows, headers } = paginate(call, ordered, page, { id: (0,request_call/* routeValue */.bQ)(call, 'id') });
    return (0,exchange/* json */.Pq)(200, rows.map((release) => (0,release_json/* releaseJson */.q)(call.world, access, release)), headers);
}
/** Needs access to code, unlike the list of the release's links: a guest is refused, whether it exists or not. */
function openRelease(call) {
    const access = releases_open(call);
    if (!access.readCode)
        throw forbidden();
    const release = access.project.releases.get((0,request_call/* routeValue */.bQ)(call, 'tag_name'));
    if (release === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not Found');
    return { access, release };
}
/** `GET …/releases/:tag_name`: with all its links, however many. */
function showRelease(call) {
    const { access, release } = openRelease(call);
    return (0,exchange/* json */.Pq)(200, (0,release_json/* releaseJson */.q)(call.world, access, release));
}
/**
 * The release and its links, together or not at all. A git tag that is missing is made before that, so that a
 * release that is refused for its links leaves the tag behind.
 */
function createRelease(call) {
    const { world } = call;
    const access = releases_open(call);
    const draft = readReleaseDraft(call);
    if (!(0,permission/* mayWrite */.J)(access))
        throw forbidden();
    if (world.features.protectedTags && !(0,permission/* mayCreateTag */.Me)(access, draft.tag)) {
        throw (0,exchange/* refuse */.TR)(403, 'You are not allowed to create this tag as it is protected.');
    }
    const { project } = access;
    if (project.releases.has(draft.tag))
        throw (0,exchange/* refuse */.TR)(409, 'Release already exists');
    const [milestone] = draft.milestones;
    if (milestone !== undefined)
        throw (0,exchange/* refuse */.TR)(400, `Milestone(s) not found: ${draft.milestones.join(', ')}`);
    ensureTag(access, draft);
    requireValidLinks(world, draft);
    const now = world.tick();
    const release = {
        tag: draft.tag,
        name: draft.name,
        description: draft.description,
        created_at: now,
        released_at: draft.releasedAt ?? now,
        updated_at: now,
        author: authorOf(access.identity),
        links: [],
    };
    for (const link of draft.links)
        (0,link_store/* insertLink */.Ck)(world, release, link);
    project.releases.set(draft.tag, release);
    return (0,exchange/* json */.Pq)(201, (0,release_json/* releaseJson */.q)(world, access, release));
}
function authorOf(identity) {
    return identity === null ? world_world/* ROOT */.Dl : { id: identity.userId, username: identity.user };
}
function ensureTag({ project }, { tag, ref }) {
    if (project.tags.has(tag))
        return;
    if (ref === null || ref === '')
        throw (0,exchange/* refuse */.TR)(422, 'Ref is not specified');
    if (tag === '' || tag === 'HEAD' || /[\s~^:?*[\\\u007f]|\.\.|^[-/.]|[/.]$|\.lock$/.test(tag)) {
        throw (0,exchange/* refuse */.TR)(400, 'Tag name invalid');
    }
    const known = project.branches.has(ref) || project.tags.has(ref) || /^[0-9a-f]{7,40}$/.test(ref);
    if (!known)
        throw (0,exchange/* refuse */.TR)(400, `Target ${ref} is invalid`);
    project.tags.add(tag);
}
/** Faults of single links first; only where there are none are doubled values told, all in one pair of brackets. */
function requireValidLinks(world, { links }) {
    const faults = links.flatMap((link) => (0,link_rules/* ownFaults */.IS)(world, link).map(({ attribute, message }) => `Links ${attribute} ${message}`));
    if (faults.length > 0)
        throw (0,exchange/* refuse */.TR)(400, `Validation failed: ${[...new Set(faults)].join(', ')}`);
    const doubled = ['name', 'url', 'filepath'].flatMap((attribute) => doubledValues(links, attribute));
    if (doubled.length > 0) {
        const scope = '#<Release:0x00007f0000000000>';
        throw (0,exchange/* refuse */.TR)(400, `Validation failed: Links have duplicate values (${doubled.join(', ')}) for ${scope} scope`);
    }
    if (!links.every(link_rules/* fitsDatabase */.Ab)) {
        throw (0,exchange/* refuse */.TR)(400, 'PG::ProgramLimitExceeded: ERROR:  index row size exceeds btree version 4 maximum 2704');
    }
}
function doubledValues(links, attribute) {
    const values = links.map((link) => link[attribute]).filter((value) => value !== null);
    return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
/** `PUT …/releases/:tag_name`: everything but the links. */
function updateRelease(call) {
    const access = releases_open(call, call.world.features.jobTokensOnReleaseUpdate);
    const change = readReleaseChange(call);
    const release = writableRelease(call, access, 'write');
    if (!access.project.tags.has(release.tag))
        throw (0,exchange/* refuse */.TR)(404, 'Tag does not exist');
    if (Object.keys(change).length === 0)
        throw (0,exchange/* refuse */.TR)(400, 'params is empty');
    Object.assign(release, change, { updated_at: call.world.tick() });
    return (0,exchange/* json */.Pq)(200, (0,release_json/* releaseJson */.q)(call.world, access, release));
}
/** Takes the links with it; the git tag stays. */
function deleteRelease(call) {
    const access = releases_open(call);
    const release = writableRelease(call, access, 'delete');
    access.project.releases.delete(release.tag);
    return (0,exchange/* json */.Pq)(200, (0,release_json/* releaseJson */.q)(call.world, access, release));
}
/** A release that is missing is forbidden, not missing: GitLab asks for permission on nothing. */
function writableRelease(call, access, action) {
    const release = access.project.releases.get((0,request_call/* routeValue */.bQ)(call, 'tag_name'));
    if (release === undefined || !(0,permission/* mayWriteRelease */.om)(call.world, access, release.tag, action))
        throw forbidden();
    return release;
}

;// CONCATENATED MODULE: ./lib/sandbox/releases/downloads.js
/** Permanent addresses that lead elsewhere: a release's asset by its path, and the latest release. */






/** To the link whose path is the rest of the address. Hosts make no difference. */
function downloadAsset(call) {
    const { release } = openRelease(call);
    const path = `/${(0,request_call/* routeValue */.bQ)(call, 'path')}`;
    const link = release.links.find((each) => each.filepath === path);
    if (link === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not found');
    return redirect(link.url);
}
/** To the release with the latest `released_at`, be it in the future. Keeps the query, without `order_by`. */
function latestRelease(call) {
    const identity = (0,auth/* identify */.ls)(call, { jobTokens: true });
    const { project, readReleases, readCode } = (0,permission/* openProject */.U8)(call, identity, (0,permission/* releaseNeed */.Aq)(call, 'Release'));
    if (!readReleases || !readCode)
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    const suffix = call.route['path'] ?? '';
    if (suffix.split('/').includes('..'))
        throw (0,exchange/* refuseError */.hQ)(400, 'suffix_path should be a valid file path');
    const [latest] = [...project.releases.values()].toSorted((a, b) => b.released_at - a.released_at);
    if (latest === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not Found');
    const base = `${call.world.site.root}/api/v4/projects/${project.id}/releases/${(0,request_escape/* escapeSegment */.pv)(latest.tag)}`;
    const query = Object.entries(call.query)
        .filter(([key]) => key !== 'order_by')
        .map(([key, value]) => `${(0,request_escape/* escapeQuery */.II)(key)}=${(0,request_escape/* escapeQuery */.II)(typeof value === 'string' ? value : '')}`);
    return redirect(`${base}${suffix === '' ? '' : `/${suffix}`}${query.length === 0 ? '' : `?${query.join('&')}`}`);
}
/** 302, with GitLab's text. */
function redirect(location) {
    return (0,exchange/* text */.Qq)(302, `This resource has been moved temporarily to ${location}.`, {
        location: asHeader(location),
    });
}
/** A header takes no control characters and nothing beyond ASCII; a link's URL may hold both. */
function asHeader(location) {
    return location.replace(/[^\x21-\x7e]/gu, (char) => encodeURIComponent(char));
}

// EXTERNAL MODULE: ./lib/sandbox/releases/link-json.js
var link_json = __webpack_require__(1878);
;// CONCATENATED MODULE: ./lib/sandbox/releases/links.js
/** The routes of release links. */









/** Token, scope, project and release, in this order. */
function links_open(call) {
    const identity = (0,auth/* identify */.ls)(call, { jobTokens: call.world.features.jobTokensOnLinks });
    const access = (0,permission/* openProject */.U8)(call, identity, (0,permission/* releaseNeed */.Aq)(call, 'Release Link'));
    if (!access.readReleases)
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    const release = access.project.releases.get((0,request_call/* routeValue */.bQ)(call, 'tag_name'));
    if (release === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not found');
    return { access, release };
}
/** Parameters come before token and project on today's servers, after them on old ones. */
function inOrder(call, readParams) {
    if (call.world.features.parametersFirst) {
        const input = readParams();
        return { input, ...links_open(call) };
    }
    const opened = links_open(call);
    return { input: readParams(), ...opened };
}
/** `GET …/assets/links`: newest first, in pages. */
function listLinks(call) {
    const { input: page, access, release } = inOrder(call, () => readPage(call.params));
    const ordered = asDatabaseSorts((0,link_store/* newestFirst */.ll)(release.links), page);
    const variables = { id: (0,request_call/* routeValue */.bQ)(call, 'id'), tag_name: release.tag };
    const { rows, headers } = paginate(call, ordered, page, variables);
    return (0,exchange/* json */.Pq)(200, rows.map((link) => (0,link_json/* linkJson */.zc)(call.world, access.project, release, link)), headers);
}
/**
 * Links of one and the same time come in an order that changes with the page. PostgreSQL keeps the best of a long
 * list in a heap, and emptying a heap of equals puts the first one last. Recorded so, and kept as a trap.
 */
function asDatabaseSorts(links, page) {
    const bound = page.number * page.size;
    const [first] = links;
    if (first === undefined || links.length <= 2 * bound || first.created_at !== links.at(-1)?.created_at) {
        return links;
    }
    return [...links.slice(1, bound), first, ...links.slice(bound)];
}
/** `GET …/assets/links/:link_id` */
function showLink(call) {
    const { input: id, access, release } = inOrder(call, () => onlyLinkId(call));
    return (0,exchange/* json */.Pq)(200, (0,link_json/* linkJson */.zc)(call.world, access.project, release, findLink(release, id)));
}
/** `POST …/assets/links` */
function createLink(call) {
    const { world } = call;
    const { input: draft, access, release } = inOrder(call, () => readDraft(call));
    if (!(0,permission/* mayWriteRelease */.om)(world, access, release.tag))
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    requireValid(world, draft, release.links);
    if (!(0,link_rules/* fitsDatabase */.Ab)(draft)) {
        // The row was refused after its id was drawn.
        world.nextId('link');
        throw (0,exchange/* brokenServer */.hN)();
    }
    return (0,exchange/* json */.Pq)(201, (0,link_json/* linkJson */.zc)(world, access.project, release, (0,link_store/* insertLink */.Ck)(world, release, draft)));
}
/** `PUT …/assets/links/:link_id` */
function updateLink(call) {
    const { world } = call;
    const { input: change, access, release } = inOrder(call, () => readChange(call));
    const link = findLink(release, change.id);
    if (!(0,permission/* mayWriteRelease */.om)(world, access, release.tag))
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    const draft = (0,link_rules/* normalised */.Z7)({ ...link, ...change.values });
    requireValid(world, draft, release.links.filter((each) => each !== link));
    if (!(0,link_rules/* fitsDatabase */.Ab)(draft))
        throw (0,exchange/* brokenServer */.hN)();
    return (0,exchange/* json */.Pq)(200, (0,link_json/* linkJson */.zc)(world, access.project, release, (0,link_store/* changeLink */.J)(world, release, link, draft)));
}
/** `DELETE …/assets/links/:link_id`: 200 with the link that is gone. */
function deleteLink(call) {
    const { world } = call;
    const { input: id, access, release } = inOrder(call, () => onlyLinkId(call));
    const link = findLink(release, id);
    if (!(0,permission/* mayWriteRelease */.om)(world, access, release.tag, 'delete'))
        throw (0,exchange/* refuse */.TR)(403, '403 Forbidden');
    const gone = (0,link_json/* linkJson */.zc)(world, access.project, release, link);
    (0,link_store/* removeLink */.vL)(world, release, link);
    return (0,exchange/* json */.Pq)(200, gone);
}
function findLink(release, id) {
    const link = release.links.find((each) => each.id === Number(id));
    if (link === undefined)
        throw (0,exchange/* refuse */.TR)(404, '404 Not found');
    return link;
}
function requireValid(world, draft, others) {
    const faults = (0,link_rules/* faultsOf */.xm)(world, draft, others);
    if (faults.length > 0)
        throw refuseLink(world, faults);
}
function refuseLink(world, faults) {
    if (world.features.refusals === 'list')
        return (0,exchange/* refuse */.TR)(400, faults.map(link_rules/* sentence */.em));
    const message = {};
    for (const fault of faults)
        message[fault.attribute] = [...(message[fault.attribute] ?? []), fault.message];
    return (0,exchange/* refuse */.TR)(400, message);
}

;// CONCATENATED MODULE: ./lib/sandbox/http/routes.js
/** The table of routes, and how a raw path finds its handler. */










function route(method, path, handler, since) {
    return { method, segments: path.split('/'), handler, ...(since === undefined ? {} : { since }) };
}
const RELEASES = 'projects/:id/releases';
const LINKS = `${RELEASES}/:tag_name/assets/links`;
const routes_GENERIC = 'projects/:id/packages/generic/:package_name/:package_version/*path';
const PACKAGES = 'projects/:id/packages';
const PACKAGE_FILES = `${PACKAGES}/:package_id/package_files`;
const NOTES = 'projects/:id/merge_requests/:iid/notes';
const hasDownloads = (features) => features.downloads;
/** `:x` is one segment, `*x` the rest. The first that fits is taken. */
const ROUTES = [
    route('GET', LINKS, listLinks),
    route('POST', LINKS, createLink),
    route('GET', `${LINKS}/:link_id`, showLink),
    route('PUT', `${LINKS}/:link_id`, updateLink),
    route('DELETE', `${LINKS}/:link_id`, deleteLink),
    route('GET', RELEASES, listReleases),
    route('POST', RELEASES, createRelease),
    route('GET', `${RELEASES}/permalink/latest`, latestRelease, hasDownloads),
    route('GET', `${RELEASES}/permalink/latest/*path`, latestRelease, hasDownloads),
    route('GET', `${RELEASES}/:tag_name`, showRelease),
    route('PUT', `${RELEASES}/:tag_name`, updateRelease),
    route('DELETE', `${RELEASES}/:tag_name`, deleteRelease),
    route('GET', `${RELEASES}/:tag_name/downloads/*path`, downloadAsset, hasDownloads),
    route('PUT', routes_GENERIC, uploadFile),
    route('GET', routes_GENERIC, downloadFile),
    route('GET', PACKAGES, listPackages),
    route('DELETE', `${PACKAGES}/:package_id`, deletePackage),
    route('GET', PACKAGE_FILES, listPackageFiles),
    route('DELETE', `${PACKAGE_FILES}/:package_file_id`, deletePackageFile),
    route('GET', `${PACKAGE_FILES}/:package_file_id/download`, downloadPackageFile),
    route('GET', 'user', instance/* showUser */.VL),
    route('GET', 'personal_access_tokens/self', instance/* showOwnToken */.uM),
    route('GET', 'version', instance/* showVersion */.Cg),
    route('GET', 'metadata', instance/* showMetadata */.bp),
    route('GET', 'job', instance/* showJob */.h5),
    route('GET', 'projects/:id', showProject),
    route('GET', 'projects/:id/repository/tags', listTags),
    route('GET', 'projects/:id/repository/tags/:tag_name', showTag),
    route('GET', 'projects/:id/protected_tags', listProtectedTags),
    route('GET', 'projects/:id/protected_tags/:name', showProtectedTag),
    route('GET', NOTES, listNotes),
    route('POST', NOTES, createNote),
    route('GET', `${NOTES}/:note_id`, showNote),
    route('PUT', `${NOTES}/:note_id`, updateNote),
    route('DELETE', `${NOTES}/:note_id`, deleteNote),
];
/** @param path raw, behind `/api/v4/`; one slash at its end makes no difference */
function findRoute(method, path, features) {
    const wanted = method === 'HEAD' ? 'GET' : method;
    const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
    for (const each of ROUTES) {
        if (each.method !== wanted || each.since?.(features) === false)
            continue;
        const values = matchSegments(each.segments, segments);
        if (values !== undefined)
            return { handler: each.handler, values };
    }
    return undefined;
}
function matchSegments(pattern, segments) {
    const open = pattern.at(-1)?.startsWith('*') === true;
    if (open ? segments.length < pattern.length : segments.length !== pattern.length)
        return undefined;
    const values = {};
    for (const [index, part] of pattern.entries()) {
        const raw = part.startsWith('*') ? segments.slice(index).join('/') : (segments[index] ?? '');
        if (!part.startsWith(':') && !part.startsWith('*')) {
            if (part !== raw)
                return undefined;
        }
        else {
            const value = (0,request_escape/* unescapePart */.Mn)(raw);
            if (raw === '' || value === undefined)
                return undefined;
            values[part.slice(1)] = value;
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/sandbox/http/web.js
/**
 * The addresses that people open: `…/-/releases/:tag/downloads/…`, which `direct_asset_url` is. They behave unlike the
 * API's: what lies on another host is not redirected to, but offered on a page.
 */





/** Problems: 404 as a page, whatever the reason; GitLab would ask an anonymous visitor to sign in. */
function webDownload(call) {
    try {
        return findDownload(call);
    }
    catch (error) {
        throw error instanceof exchange/* Refusal */.P_ ? new exchange/* Refusal */.P_(page(404, 'Page not found')) : error;
    }
}
/** @param path raw, behind the relative root */
function webRoute(path) {
    const [, project, tag, file] = /^\/(.+?)\/-\/releases\/([^/]+)\/downloads\/(.+)$/.exec(path) ?? [];
    const [id, tag_name, file_path] = [project, tag, file].map((part) => (0,request_escape/* unescapePart */.Mn)(part ?? ''));
    if (id === undefined || tag_name === undefined || file_path === undefined || id === '')
        return undefined;
    return { id, tag_name, path: file_path };
}
function findDownload(call) {
    const { site } = call.world;
    const identity = (0,auth/* identify */.ls)(call, { jobTokens: false });
    const { project, readReleases } = (0,permission/* openProject */.U8)(call, identity, (0,permission/* releaseNeed */.Aq)(call, 'Release'));
    const release = project.releases.get(call.route['tag_name'] ?? '');
    const link = release?.links.find((each) => each.filepath === `/${call.route['path']}`);
    if (link === undefined || !readReleases)
        return page(404, 'Page not found');
    const own = URL.canParse(link.url) && new URL(link.url).host === new URL(site.origin).host;
    return own ? redirect(link.url) : page(200, 'You are being redirected away from GitLab');
}
/** The address is left out on purpose: it comes from outside, and this is a page. */
function page(status, title) {
    const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
    return (0,exchange/* text */.Qq)(status, body, { 'content-type': 'text/html; charset=utf-8' });
}

;// CONCATENATED MODULE: ./lib/sandbox/http/answer.js
/**
 * The memory door: one request in, one answer out, no sockets. The order in which things are looked at is GitLab's:
 * is the request well formed, is there such a route, can its body be read; the rest is the route's business.
 */







/** Answers `request`, and changes `world` accordingly. Throws only where the sandbox itself has a bug. */
function answer(world, request) {
    const file = (0,upload/* isFileTarget */.uD)(request.method, request.target) && !(0,upload/* isUpload */._)(request.body);
    const received = file ? { ...request, body: (0,upload/* measure */.xP)(request.body ?? '') } : request;
    return finish(received, respond(world, received));
}
/**
 * As `answer`, but as time passes: whatever writes waits for its turn. GraphQL is answered here only; what it needs is
 * loaded by the first request for it.
 */
function answerInTime(world, request, course) {
    if (isGraphql(world, request.target))
        return respondGraphql(world, request, course);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const pause = isRead ? undefined : course.beforeWrite();
    return pause === undefined ? answer(world, request) : pause.then(() => answer(world, request));
}
function isGraphql({ site }, target) {
    return target.replace(/\?.*$/s, '').replace(/\/$/, '') === `${site.root}/api/graphql`;
}
async function respondGraphql(world, request, course) {
    try {
        const { answerGraphql } = await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 3648));
        return finish(request, await answerGraphql(world, request, course));
    }
    catch (error) {
        if (error instanceof exchange/* Refusal */.P_)
            return finish(request, error.response);
        throw error;
    }
}
function respond(world, request) {
    try {
        return answer_route(world, request);
    }
    catch (error) {
        if (error instanceof exchange/* Refusal */.P_)
            return error.response;
        throw error;
    }
}
function answer_route(world, request) {
    const mark = request.target.indexOf('?');
    const path = mark < 0 ? request.target : request.target.slice(0, mark);
    const decoded = (0,request_escape/* unescapePart */.Mn)(path);
    if (decoded === undefined || decoded.includes('\0'))
        throw (0,exchange/* badRequest */.li)();
    const query = (0,request_params/* readQuery */.xB)(mark < 0 ? '' : request.target.slice(mark + 1));
    const body = (0,request_params/* readBody */.x8)(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const match = findHandler(world, request.method, path);
    (0,request_params/* requireReadableBody */.Id)(request);
    const call = {
        world,
        request,
        path,
        route: match.values,
        query,
        // The body of a read must be well formed, but is not looked at.
        params: isRead ? query : { ...query, ...body },
    };
    return match.handler(call);
}
function findHandler(world, method, path) {
    const { root } = world.site;
    const local = path.startsWith(`${root}/`) ? path.slice(root.length) : '';
    if (local.startsWith(V3))
        throw (0,exchange/* refuseError */.hQ)(410, 'API V3 is no longer supported. Use API V4 instead.');
    const match = local.startsWith(V4)
        ? findRoute(method, local.slice(V4.length), world.features)
        : findPage(method, local);
    if (match === undefined)
        throw (0,exchange/* refuseError */.hQ)(404, '404 Not Found');
    return match;
}
const V3 = '/api/v3/';
const V4 = '/api/v4/';
function findPage(method, path) {
    const values = method === 'GET' || method === 'HEAD' ? webRoute(path) : undefined;
    return values === undefined ? undefined : { handler: webDownload, values };
}
const REVALIDATE = 'max-age=0, private, must-revalidate';
/** Caching headers, the tag of the body, and `304` for whoever has that body already. */
function finish(request, response) {
    if (request.method === 'HEAD') {
        return withHeaders({ ...response, body: '' }, { 'cache-control': 'no-cache' });
    }
    const good = response.status === 200 || response.status === 201;
    if (!good || response.body.length === 0) {
        // What is refused before any route is refused before the layer that writes this header.
        const early = response.status === 400 && response.headers['content-type'] !== 'application/json';
        return early ? response : withHeaders(response, { 'cache-control': 'no-cache' });
    }
    const etag = `W/"${(0,external_node_crypto_.createHash)('sha256').update(response.body).digest('hex').slice(0, 32)}"`;
    const tagged = withHeaders(response, { 'cache-control': REVALIDATE, etag });
    if (request.method !== 'GET' || request.headers['if-none-match'] !== etag)
        return tagged;
    const { 'content-type': _type, 'content-length': _length, ...headers } = tagged.headers;
    return { status: 304, headers, body: '' };
}
function withHeaders(response, headers) {
    return { ...response, headers: { ...headers, ...response.headers } };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/sandbox/http/pace.js
/** Courses of time: a server with so much work to do a write, and those that faults ask for. */

/** Does not keep the process alive. */
function pause(ms) {
    return (0,promises_.setTimeout)(ms, undefined, { ref: false });
}
/**
 * @param work milliseconds that each write takes
 * @param limit milliseconds after which a GraphQL document is not gone on with, counted from its first field
 */
function courseOf(work, limit) {
    let end = null;
    return {
        beforeWrite: () => (work > 0 ? pause(work) : undefined),
        timeIsUp() {
            end ??= performance.now() + limit;
            return performance.now() > end;
        },
    };
}
/** Writes go on, `ms` apart, after the client was cut off. */
function hangUpAfter(after, ms, cut) {
    let writes = 0;
    return {
        beforeWrite() {
            writes += 1;
            if (writes <= after)
                return undefined;
            cut();
            return pause(ms);
        },
        timeIsUp: () => false,
    };
}
/** Time is up as soon as that write has begun. */
function timeOutDuring(during, course) {
    let writes = 0;
    return {
        beforeWrite() {
            writes += 1;
            return course.beforeWrite();
        },
        timeIsUp: () => writes >= during,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/http/delivery.js
/** Sends an answer, or fails to in the way that was asked for. */

/** What GitLab's web server adds to everything. */
const ALWAYS = { 'x-frame-options': 'SAMEORIGIN', 'x-content-type-options': 'nosniff' };
/** Ends when the answer is on its way, or when it is certain that none will be. */
async function deliver(delivery, fault) {
    const { outgoing, course } = delivery;
    const handle = () => delivery.handle(course);
    switch (fault?.kind) {
        case undefined:
            sendWhole(delivery, await handle());
            return;
        case 'status':
            sendWhole(delivery, standIn(fault));
            return;
        case 'status-after':
            await handle();
            sendWhole(delivery, standIn(fault));
            return;
        case 'delay':
            await pause(fault.ms);
            sendWhole(delivery, await handle());
            return;
        case 'reset-before':
            outgoing.destroy();
            return;
        case 'reset-after':
            await handle();
            outgoing.destroy();
            return;
        case 'hang':
            return;
        case 'truncate':
            sendHalf(delivery, await handle(), () => outgoing.destroy());
            return;
        case 'slow':
            outgoing.end(await sendHalfThenPause(delivery, await handle(), fault.ms));
            return;
        case 'hang-up':
            await delivery.handle(hangUpAfter(fault.after, fault.ms, () => outgoing.destroy()));
            outgoing.destroy();
            return;
        case 'time-out':
            sendWhole(delivery, await delivery.handle(timeOutDuring(fault.during, course)));
    }
}
function standIn(fault) {
    const headers = { 'content-type': 'text/plain', ...fault.headers };
    return { status: fault.status, headers, body: fault.body ?? '' };
}
function sendHead({ outgoing, answered }, response) {
    answered(response.status);
    outgoing.writeHead(response.status, { ...ALWAYS, ...response.headers });
}
/** In chunks, as GitLab sends, where the answer does not say how long it is. */
function sendWhole(delivery, response) {
    sendHead(delivery, response);
    if (response.body.length > 0)
        delivery.outgoing.write(response.body);
    delivery.outgoing.end();
}
/** Sends the first half, and gives the second. */
function sendHalf(delivery, response, sent) {
    sendHead(delivery, response);
    const bytes = Buffer.from(response.body);
    const middle = Math.floor(bytes.length / 2);
    delivery.outgoing.write(bytes.subarray(0, middle), sent);
    return bytes.subarray(middle);
}
async function sendHalfThenPause(delivery, response, ms) {
    const rest = sendHalf(delivery, response, () => undefined);
    await pause(ms);
    return rest;
}

;// CONCATENATED MODULE: ./lib/sandbox/http/server.js
/**
 * The door for HTTP: node's server around `answer`. Listens on 127.0.0.1 only, takes bodies up to a limit, and
 * outlives whatever is thrown at it.
 */








/** Requests. Enough for any test; a limit for a sandbox that runs for days. */
const LOG_LENGTH = 100_000;
/** Throws what `listen` throws, such as a port that is taken. */
async function startSandbox(options) {
    const server = (0,external_node_http_.createServer)();
    await listen(server, options.port ?? 0);
    const { port } = server.address();
    const served = `http://127.0.0.1:${port}`;
    const root = options.root ?? '';
    const world = createWorld(options.seed, {
        site: { origin: options.origin ?? served, root },
        ...(options.version === undefined ? {} : { version: options.version }),
        ...(options.graphql === undefined ? {} : { graphql: options.graphql }),
        ...(options.clock === undefined ? {} : { clock: options.clock }),
    });
    const { work = 0, graphqlTimeout = 30_000 } = options;
    const log = [];
    let recorded = 0;
    const record = (request) => {
        log.push(request);
        if (log.length > LOG_LENGTH)
            log.shift();
        recorded += 1;
        return options.fault?.(request, recorded - 1);
    };
    server.on('request', (incoming, outgoing) => {
        const begin = () => courseOf(work, graphqlTimeout);
        serve(world, incoming, outgoing, { record, begin }).catch(() => outgoing.destroy());
    });
    return { url: `${served}${root}`, world, log, close: () => closeServer(server) };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve();
        });
    });
}
function closeServer(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
async function serve(world, incoming, outgoing, { record, begin }) {
    const request = await readRequest(incoming);
    if (request === 'too-large') {
        const response = (0,exchange/* json */.Pq)(413, { message: '413 Request Entity Too Large' }, { connection: 'close' });
        const large = { outgoing, handle: () => response, course: begin(), answered: () => undefined };
        await deliver(large, undefined);
        return;
    }
    const entry = recordOf(request);
    const fault = await record(entry);
    const answered = (status) => {
        entry.status = status;
    };
    const handle = (course) => safeAnswer(world, request, course);
    await deliver({ outgoing, handle, course: begin(), answered }, fault);
}
function recordOf({ method, target, headers, body }) {
    const text = body === null || (0,upload/* isUpload */._)(body) ? null : Buffer.from(body).toString('utf8');
    return { method, target, headers, body: text, status: null };
}
/** A bug in the sandbox is answered as GitLab answers its own. */
async function safeAnswer(world, request, course) {
    try {
        return await answerInTime(world, request, course);
    }
    catch {
        return (0,exchange/* json */.Pq)(500, { message: '500 Internal Server Error' });
    }
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ showVersion),
/* harmony export */   VL: () => (/* binding */ showUser),
/* harmony export */   bp: () => (/* binding */ showMetadata),
/* harmony export */   cg: () => (/* binding */ personJson),
/* harmony export */   h5: () => (/* binding */ showJob),
/* harmony export */   uM: () => (/* binding */ showOwnToken)
/* harmony export */ });
/* harmony import */ var _access_auth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7869);
/* harmony import */ var _request_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(809);
/* harmony import */ var _world_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1799);
/** What the instance says of itself and of the caller. Job tokens are not taken here; `GET /job` is theirs. */



/** Scopes that let a token ask about itself and its owner. */
const SELF = ['api', 'read_api', 'read_user'];
function caller(call, permission) {
    const identity = (0,_access_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: false, scopes: SELF });
    if (identity === null)
        return (0,_access_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .unauthorized */ .nc)();
    if (permission !== null && identity.permissions?.includes(permission) === false) {
        throw (0,_access_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .insufficientPermission */ .DB)('user', permission);
    }
    return identity;
}
/** A user wherever one is shown. */
function personJson({ site }, { id, username }) {
    return {
        ...{ id, username, name: username, state: 'active', locked: false, avatar_url: null },
        web_url: `${site.origin}${site.root}/${username}`,
    };
}
/** `GET /user` */
function showUser(call) {
    const { user, userId, admin } = caller(call, 'User: Read');
    return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(200, {
        ...personJson(call.world, { id: userId, username: user }),
        created_at: (0,_world_world_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(0),
        bot: /^(?:project|group)_\d+_bot/.test(user),
        ...(admin ? { is_admin: true } : {}),
    });
}
/** `GET /version` and, with a little more, `GET /metadata` */
function showVersion(call) {
    caller(call, null);
    return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(200, call.world.release);
}
/** `GET /metadata` */
function showMetadata(call) {
    caller(call, null);
    const kas = { enabled: false, externalUrl: null, externalK8sProxyUrl: null, version: null };
    return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(200, { ...call.world.release, kas, enterprise: false });
}
/** `GET /personal_access_tokens/self`: of the token itself, without its value. OAuth tokens are none of these. */
function showOwnToken(call) {
    const token = caller(call, null);
    if (token.kind !== 'pat') {
        throw (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(400, '400 Bad request - This endpoint requires token type to be a personal access token');
    }
    return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(200, {
        ...{ id: token.id, name: token.name, revoked: false, created_at: (0,_world_world_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(0), description: null },
        ...{ scopes: token.scopes, user_id: token.userId, last_used_at: (0,_world_world_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(call.world.now()) },
        ...{ active: true, expires_at: token.expiresAt },
    });
}
/** `GET /job`: the job that a job token belongs to. */
function showJob(call) {
    const identity = (0,_access_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(call, { jobTokens: true });
    if (identity === null || identity.kind !== 'job')
        return (0,_access_auth_js__WEBPACK_IMPORTED_MODULE_0__/* .unauthorized */ .nc)();
    const project = call.world.projects.get(identity.jobProject ?? -1);
    return (0,_request_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(200, {
        ...{ id: 1, status: 'running', stage: 'deploy', name: 'release-links', ref: 'main', tag: false },
        user: personJson(call.world, { id: identity.userId, username: identity.user }),
        pipeline: { id: 1, project_id: project?.id ?? null, ref: 'main', status: 'running', source: 'push' },
        project: { ci_job_token_scope_enabled: false },
    });
}


/***/ }),

/***/ 1878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qP: () => (/* binding */ webUrl),
/* harmony export */   uq: () => (/* binding */ assetUrl),
/* harmony export */   zc: () => (/* binding */ linkJson)
/* harmony export */ });
/* harmony import */ var _request_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(951);
/** A link as the API shows it. */

/** Key order is GitLab's. The path is never shown, only the address made of it. */
function linkJson(world, project, release, link) {
    const { features } = world;
    return {
        id: link.id,
        name: link.name,
        url: link.url,
        ...(features.directAssetUrl ? { direct_asset_url: assetUrl(world, project, release, link) } : {}),
        ...(features.external ? { external: !link.url.startsWith(webUrl(world, project)) } : {}),
        ...(features.linkType ? { link_type: link.link_type } : {}),
    };
}
/** Address of a project's page. */
function webUrl(world, project) {
    return `${world.site.origin}${world.site.root}/${project.path}`;
}
/** `direct_asset_url`: the link's own URL where it has no path. */
function assetUrl(world, project, release, link) {
    if (link.filepath === null || link.filepath === '')
        return link.url;
    const path = (0,_request_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapePath */ .ft)(link.filepath.replace(/^\//, ''));
    return `${webUrl(world, project)}/-/releases/${(0,_request_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeSegment */ .pv)(release.tag)}/downloads/${path}`;
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xm: () => (/* binding */ faultsOf),
  Ab: () => (/* binding */ fitsDatabase),
  Z7: () => (/* binding */ normalised),
  IS: () => (/* binding */ ownFaults),
  em: () => (/* binding */ sentence)
});

// EXTERNAL MODULE: ./lib/sandbox/request/ruby-text.js
var ruby_text = __webpack_require__(4542);
;// CONCATENATED MODULE: ./lib/sandbox/releases/index-row.js
/**
 * Whether a text fits a row of the unique indexes on links. There is no length limit for names and URLs, but
 * PostgreSQL refuses index rows beyond 2,704 bytes, and GitLab does not catch that. Long texts are compressed first
 * (pglz: back-references into the last 4 kB, no entropy coding), so 10,000 equal characters pass where 2,700
 * random ones do not.
 */
/** 2,704 bytes less the row's header, the release's id, and the text's length. */
const LONGEST_PLAIN = 2684;
/** A compressed text carries its plain length too. */
const LONGEST_COMPRESSED = LONGEST_PLAIN - 4;
const WINDOW = 4095;
const LONGEST_MATCH = 273;
/** Without a first match after so many bytes, compression is given up. */
const PATIENCE = 1024;
/** Whether a name or URL can be indexed. Exact up to LONGEST_PLAIN bytes, beyond that about right. */
function fitsIndex(text) {
    const bytes = Buffer.from(text, 'utf8');
    if (bytes.length <= LONGEST_PLAIN)
        return true;
    const compressed = compressedSize(bytes);
    return compressed !== null && compressed <= bytes.length * 0.75 && compressed <= LONGEST_COMPRESSED;
}
/** About as many bytes as pglz makes of it; `null` where it gives up. */
function compressedSize(bytes) {
    const seen = new Map();
    let size = 0;
    let items = 0;
    let matched = false;
    for (let at = 0; at < bytes.length; items += 1) {
        const length = matchLength(bytes, at, seen);
        if (length >= 3) {
            size += length > 17 ? 3 : 2;
            matched = true;
        }
        else {
            size += 1;
        }
        const step = Math.max(length >= 3 ? length : 1, 1);
        for (const end = at + step; at < end; at += 1)
            seen.set(keyAt(bytes, at), at);
        if (!matched && size >= PATIENCE)
            return null;
    }
    return size + Math.ceil(items / 8);
}
function keyAt(bytes, at) {
    return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}
/** How far the text at `at` repeats what stood where its first three bytes were seen last. */
function matchLength(bytes, at, seen) {
    const before = at + 2 < bytes.length ? seen.get(keyAt(bytes, at)) : undefined;
    if (before === undefined || at - before > WINDOW)
        return 0;
    let length = 0;
    while (length < LONGEST_MATCH &&
        at + length < bytes.length &&
        bytes[before + length] === bytes[at + length]) {
        length += 1;
    }
    return length;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/sandbox/request/escape.js
var request_escape = __webpack_require__(951);
;// CONCATENATED MODULE: ./lib/sandbox/releases/url-rules.js
/**
 * Which URLs a link may have: GitLab's AddressableUrlValidator with the settings of Releases::Link.
 *
 * The validator first parses as the Ruby library Addressable does, which is far more lenient than a browser: it cuts
 * the text into five parts with one regular expression, then checks the scheme, the port, the host's characters, and
 * that something follows the scheme. Only then GitLab's own two questions come: is the scheme one of three, and does
 * the host begin with a letter or digit. Nothing is resolved, and local addresses are fine.
 */



const ALLOWED_SCHEMES = ['http', 'https', 'ftp'];
/** Schemes for which Addressable wants a host or a path. */
const IP_BASED = new Set([
    ...['http', 'https', 'ftp', 'tftp', 'sftp', 'ssh', 'svn+ssh'],
    ...['telnet', 'nntp', 'gopher', 'wais', 'ldap', 'prospero'],
]);
const INVALID = 'URI is invalid';
/**
 * Why a stripped URL is blocked, in GitLab's words; `null` where it is not.
 * @param ownHost host name of the instance, whose ssh addresses are let through
 */
function blockedReason(url, ownHost) {
    const uri = parseUri(url);
    if (uri === null || breaksLine(url, uri.scheme))
        return INVALID;
    if (isOwnShell(uri, ownHost))
        return null;
    if (uri.scheme === null || !ALLOWED_SCHEMES.includes(uri.scheme)) {
        return `Only allowed schemes are ${ALLOWED_SCHEMES.join(', ')}`;
    }
    return isHostname(uri.host) ? null : 'Hostname or IP address invalid';
}
function parseUri(url) {
    const [, scheme = null, authority, path = ''] = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url) ?? [];
    if (scheme !== null && !/^[a-z][a-z0-9.+-]*$/i.test(scheme))
        return null;
    if (authority === undefined) {
        const missing = scheme !== null && IP_BASED.has(scheme.toLowerCase()) && path === '';
        return missing ? null : { scheme, host: null, port: null };
    }
    const hostAndPort = authority.replace(/^[^[\]]*@/, '');
    const port = /:([^:@[\]]*)$/.exec(hostAndPort)?.[1] ?? '';
    const host = hostAndPort.replace(/:[^:@[\]]*$/, '');
    if (port !== '' && !/^\d{1,5}$/.test((0,request_escape/* unescapePart */.Mn)(port) ?? ''))
        return null;
    if (host === '' && path === '' && scheme !== null && IP_BASED.has(scheme.toLowerCase()))
        return null;
    return isHostText(host) ? { scheme, host, port: port === '' ? null : port } : null;
}
/** Characters that Addressable takes in a host. */
function isHostText(host) {
    if (/[<>{}/\\?#@"]|\p{White_Space}/u.test(host))
        return false;
    const bracketed = /^\[(.*)\]$/.exec(host)?.[1];
    return bracketed === undefined || /^[\w.~!$&'()*+,;=:-]*$/.test(bracketed);
}
/**
 * Line ends are refused, except behind one in the fragment, which the parser does not see. Outside http and https
 * they are refused as percent sequences too.
 */
function breaksLine(url, scheme) {
    const seen = /^[^#]*(?:#[^\n]*)?/.exec(url)?.[0] ?? '';
    if (/[\r\n]/.test(seen))
        return true;
    const web = scheme !== null && ['http', 'https'].includes(scheme.toLowerCase());
    return !web && /%0[ad]/i.test(seen);
}
function isOwnShell(uri, ownHost) {
    return uri.scheme === 'ssh' && uri.host === ownHost && (uri.port === null || uri.port === '22');
}
function isHostname(host) {
    if (host === null)
        return true;
    const name = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
    return (0,ruby_text/* isBlank */.z3)(name) || (0,external_node_net_.isIPv6)(name) || /^[\p{Alphabetic}\p{M}\p{Nd}]/u.test(name);
}

;// CONCATENATED MODULE: ./lib/sandbox/releases/link-rules.js
/** What the model Releases::Link checks before a row is written, and the database after it. */



const LONGEST_PATH = 128;
const TAKEN = 'has already been taken';
/** The draft as it would be stored: GitLab strips the URL, and nothing else. */
function normalised(draft) {
    return draft.url === null ? draft : { ...draft, url: (0,ruby_text/* strip */.bB)(draft.url) };
}
/** Faults of the draft itself, in GitLab's order. */
function ownFaults(world, draft) {
    return [
        ...urlFaults(world, draft.url),
        ...((0,ruby_text/* isBlank */.z3)(draft.name) ? [{ attribute: 'name', message: "can't be blank" }] : []),
        ...pathFaults(world, draft.filepath),
    ];
}
/** All faults, those against the release's other links included. */
function faultsOf(world, draft, others) {
    const taken = (attribute) => {
        const value = draft[attribute];
        const holder = value === null || value === '' ? undefined : others.find((link) => link[attribute] === value);
        return holder === undefined ? [] : [{ attribute, message: TAKEN }];
    };
    const own = ownFaults(world, draft);
    return ['url', 'name', 'filepath'].flatMap((attribute) => [
        ...own.filter((fault) => fault.attribute === attribute),
        ...taken(attribute),
    ]);
}
/** Whether the unique indexes can hold the row. */
function fitsDatabase(draft) {
    return fitsIndex(draft.name ?? '') && fitsIndex(draft.url ?? '');
}
function urlFaults(world, url) {
    const attribute = 'url';
    if (url === null || (0,ruby_text/* isBlank */.z3)(url)) {
        return [
            { attribute, message: "can't be blank" },
            { attribute, message: 'must be a valid URL' },
        ];
    }
    const reason = blockedReason(url, new URL(world.site.origin).hostname);
    return reason === null ? [] : [{ attribute, message: `is blocked: ${reason}` }];
}
/** GitLab's FILEPATH_REGEX: the second character may be anything but `/`, which is odd but so. */
const CURRENT_PATH = /^\/[^/](?!.*\/\/)[-.\w/]+[\da-zA-Z]$/u;
/** That of 12.x and 13.x. */
const OLD_PATH = /^\/(?!\/)(?!.*\/\/)[-.\w/]*[\da-zA-Z]$/;
function pathFaults(world, path) {
    const attribute = 'filepath';
    if (path === null)
        return [];
    if ([...path].length > LONGEST_PATH) {
        return [{ attribute, message: `is too long (maximum is ${LONGEST_PATH} characters)` }];
    }
    const pattern = world.features.pathPattern === 'current' ? CURRENT_PATH : OLD_PATH;
    return pattern.test(path) ? [] : [{ attribute, message: 'is in an invalid format' }];
}
/** `Url has already been taken`. */
function sentence(fault) {
    return `${fault.attribute.charAt(0).toUpperCase()}${fault.attribute.slice(1)} ${fault.message}`;
}


/***/ }),

/***/ 4207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ insertLink),
/* harmony export */   J: () => (/* binding */ changeLink),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   vL: () => (/* binding */ removeLink)
/* harmony export */ });
/* unused harmony export touch */
/* harmony import */ var _core_text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);
/** Links put into, changed in and taken out of a release, by whoever: the API, a release's creation, a second writer. */

/** Stores a valid draft. Name and URL of a valid draft are never null. */
function insertLink(world, release, draft) {
    const link = {
        id: world.nextId('link'),
        name: draft.name ?? '',
        url: draft.url ?? '',
        filepath: draft.filepath,
        link_type: draft.link_type,
        created_at: world.tick(),
    };
    release.links.push(link);
    touch(world, release);
    return link;
}
/** Every write to a link is a write to its release. */
function touch(world, release) {
    release.updated_at = world.tick();
}
/** Stores a valid draft in place of `link`, which keeps its id and its place in the list. */
function changeLink(world, release, link, draft) {
    link.name = draft.name ?? '';
    link.url = draft.url ?? '';
    link.filepath = draft.filepath;
    link.link_type = draft.link_type;
    touch(world, release);
    return link;
}
/** Its name, URL and path are free at once; its id is not used again. */
function removeLink(world, release, link) {
    release.links.splice(release.links.indexOf(link), 1);
    touch(world, release);
}
/** As GitLab lists them: newest first. Nothing decides between links of one time; the name does here. */
function newestFirst(links) {
    return links.toSorted((a, b) => b.created_at - a.created_at || (0,_core_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.name, b.name));
}


/***/ }),

/***/ 9037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ releaseJson),
/* harmony export */   v: () => (/* binding */ sourceCount)
/* harmony export */ });
/* harmony import */ var _access_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6968);
/* harmony import */ var _instance_instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);
/* harmony import */ var _request_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(951);
/* harmony import */ var _world_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _world_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1799);
/* harmony import */ var _link_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1878);
/* harmony import */ var _link_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4207);
/** A release as the API shows it. */







/** The archives that GitLab offers of every release. */
const SOURCE_FORMATS = ['zip', 'tar.gz', 'tar.bz2', 'tar'];
/** How many source archives a release counts among its assets: none for whoever may not read code. */
function sourceCount(readCode) {
    return readCode ? SOURCE_FORMATS.length : 0;
}
/** Key order is GitLab's. Without access to code what is made of it is left out. */
function releaseJson(world, access, release) {
    const { project, readCode } = access;
    const { tag } = release;
    const web = (0,_link_json_js__WEBPACK_IMPORTED_MODULE_4__/* .webUrl */ .qP)(world, project);
    const path = `${world.site.root}/${project.path}`;
    const name = project.path.slice(project.path.lastIndexOf('/') + 1);
    const archive = `${name}-${tag.replaceAll('/', '-')}`;
    return {
        name: release.name ?? tag,
        tag_name: tag,
        description: release.description,
        created_at: (0,_world_world_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(release.created_at),
        released_at: (0,_world_world_js__WEBPACK_IMPORTED_MODULE_3__/* .isoTime */ .Ly)(release.released_at),
        upcoming_release: release.released_at > world.now(),
        author: (0,_instance_instance_js__WEBPACK_IMPORTED_MODULE_1__/* .personJson */ .cg)(world, release.author ?? _world_world_js__WEBPACK_IMPORTED_MODULE_3__/* .ROOT */ .Dl),
        ...(readCode
            ? {
                commit: (0,_world_git_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D)(project, tag, web),
                commit_path: `${path}/-/commit/${(0,_world_git_js__WEBPACK_IMPORTED_MODULE_2__/* .shaOf */ .y)(project, tag)}`,
                tag_path: `${path}/-/tags/${(0,_request_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeSegment */ .pv)(tag)}`,
            }
            : {}),
        assets: {
            count: release.links.length + sourceCount(readCode),
            ...(readCode
                ? {
                    sources: SOURCE_FORMATS.map((format) => ({
                        format,
                        url: `${web}/-/archive/${(0,_request_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeSegment */ .pv)(tag)}/${archive}.${format}`,
                    })),
                }
                : {}),
            links: (0,_link_store_js__WEBPACK_IMPORTED_MODULE_6__/* .newestFirst */ .ll)(release.links).map((link) => (0,_link_json_js__WEBPACK_IMPORTED_MODULE_4__/* .linkJson */ .zc)(world, project, release, link)),
        },
        ...(readCode ? { evidences: [] } : {}),
        _links: addresses(world, access, tag, web),
    };
}
function addresses(world, access, tag, web) {
    const self = `${web}/-/releases/${(0,_request_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeSegment */ .pv)(tag)}`;
    const list = (what, state) => `${web}/-/${what}?release_tag=${(0,_request_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeQuery */ .II)(tag)}&scope=all&state=${state}`;
    return {
        closed_issues_url: list('issues', 'closed'),
        closed_merge_requests_url: list('merge_requests', 'closed'),
        ...((0,_access_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWriteRelease */ .om)(world, access, tag) ? { edit_url: `${self}/edit` } : {}),
        merged_merge_requests_url: list('merge_requests', 'merged'),
        opened_issues_url: list('issues', 'opened'),
        opened_merge_requests_url: list('merge_requests', 'opened'),
        self,
    };
}


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isRead),
/* harmony export */   Xj: () => (/* binding */ ownAddress),
/* harmony export */   bQ: () => (/* binding */ routeValue)
/* harmony export */ });
/** A request that found its route, as the handlers see it. */
/** The value of one of the route's variables; a name that the route does not have is a bug. */
function routeValue(call, name) {
    const value = call.route[name];
    if (value === undefined)
        throw new Error(`the route has no ${name}`);
    return value;
}
/** GET or HEAD: what changes nothing, and for which a reading scope is enough. */
function isRead(call) {
    return call.request.method === 'GET' || call.request.method === 'HEAD';
}
/** The address under which the caller reached the instance. */
function ownAddress(call) {
    const host = call.request.headers['host'];
    const { origin, root } = call.world.site;
    return `${host === undefined ? origin : `http://${host}`}${root}`;
}


/***/ }),

/***/ 951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ escapeQuery),
/* harmony export */   Mn: () => (/* binding */ unescapePart),
/* harmony export */   ft: () => (/* binding */ escapePath),
/* harmony export */   n_: () => (/* binding */ unescapeQuery),
/* harmony export */   pv: () => (/* binding */ escapeSegment)
/* harmony export */ });
/** Percent sequences and query strings, as Rack reads and Rails writes them. */
/** The text, or `undefined` where a percent sequence is broken or the bytes are no UTF-8. */
function unescapePart(part) {
    if (!part.includes('%'))
        return part;
    try {
        return decodeURIComponent(part);
    }
    catch {
        return undefined;
    }
}
/** As unescapePart, for queries and forms, where `+` is a space. */
function unescapeQuery(part) {
    return unescapePart(part.replaceAll('+', ' '));
}
function hex(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** A key or value of a query, as Ruby's CGI.escape writes it. */
function escapeQuery(value) {
    return encodeURIComponent(value)
        .replaceAll('%20', '+')
        .replace(/[!*'()]/g, hex);
}
/** A path segment of a web address: letters, digits and `-._~!$&'()*+,;=:@` stay, `/` does not. */
function escapeSegment(value) {
    return encodeURIComponent(value).replace(/%(?:24|26|2B|2C|3B|3D|3A|40)/g, (escaped) => String.fromCharCode(Number.parseInt(escaped.slice(1), 16)));
}
/** As escapeSegment, with `/` kept. */
function escapePath(value) {
    return value.split('/').map(escapeSegment).join('/');
}


/***/ }),

/***/ 809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   hN: () => (/* binding */ brokenServer),
/* harmony export */   hQ: () => (/* binding */ refuseError),
/* harmony export */   li: () => (/* binding */ badRequest)
/* harmony export */ });
/**
 * One request and its answer, without sockets: what the memory door takes and gives. The server turns node's
 * streams into these, and these into bytes.
 */
/** Thrown by whichever rule says no first; carries the whole answer, so that the order of rules is the order of code. */
class Refusal extends Error {
    response;
    name = 'Refusal';
    constructor(response) {
        super(`refused with ${response.status}`);
        this.response = response;
    }
}
const ESCAPES = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
};
/** A JSON answer. GitLab's serializer escapes `<`, `>` and `&`, so that JSON is safe inside HTML. */
function json(status, value, headers = {}) {
    const body = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => ESCAPES[char] ?? char);
    return { status, headers: { 'content-type': 'application/json', ...headers }, body };
}
/** A plain text answer, unless `headers` give another type. */
function text(status, body, headers = {}) {
    return { status, headers: { 'content-type': 'text/plain', ...headers }, body };
}
/** `{"message": …}`: how GitLab's own code refuses. `message` is a sentence, a list, or lists by attribute. */
function refuse(status, message) {
    return new Refusal(json(status, { message }));
}
/** `{"error": …}`: how the framework refuses, for unknown routes and bad parameters. */
function refuseError(status, error) {
    return new Refusal(json(status, { error }));
}
/** Where GitLab's code raised something that nobody caught. */
function brokenServer() {
    return refuse(500, '500 Internal Server Error');
}
/** Before any route is looked at: a NUL, a broken percent sequence, bytes that are no UTF-8. */
function badRequest() {
    return new Refusal(text(400, 'Bad Request'));
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ choiceParam),
  gI: () => (/* binding */ given),
  zy: () => (/* binding */ has),
  cP: () => (/* binding */ integerOf),
  sU: () => (/* binding */ integerParam),
  Gv: () => (/* binding */ params_isObject),
  JL: () => (/* binding */ mediaType),
  xl: () => (/* binding */ raise),
  x8: () => (/* binding */ readBody),
  xB: () => (/* binding */ readQuery),
  Id: () => (/* binding */ requireReadableBody),
  $4: () => (/* binding */ requiredText),
  Z$: () => (/* binding */ textParam)
});

// EXTERNAL MODULE: ./lib/sandbox/world/upload.js
var upload = __webpack_require__(8038);
// EXTERNAL MODULE: ./lib/sandbox/request/exchange.js
var exchange = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/sandbox/request/escape.js
var request_escape = __webpack_require__(951);
;// CONCATENATED MODULE: ./lib/sandbox/request/form.js
/**
 * Queries and forms as Rack reads them: `a=1`, and nested keys such as `assets[links][][name]=x`.
 * Objects have no prototype, so that a key such as `__proto__` is only a key.
 */

/** `undefined` where a percent sequence is broken, bytes are no UTF-8, or a value holds a NUL. */
function parseForm(text) {
    const pairs = [];
    for (const part of text.split('&')) {
        if (part === '')
            continue;
        const equals = part.indexOf('=');
        const key = (0,request_escape/* unescapeQuery */.n_)(equals < 0 ? part : part.slice(0, equals));
        const value = equals < 0 ? null : (0,request_escape/* unescapeQuery */.n_)(part.slice(equals + 1));
        if (key === undefined || value === undefined)
            return undefined;
        if (key.includes('\0') || value?.includes('\0'))
            return undefined;
        pairs.push([key, value]);
    }
    return nest(pairs);
}
/** Puts flat pairs into the objects and lists that their keys describe. */
function nest(pairs) {
    const form = emptyObject();
    for (const [key, value] of pairs) {
        const head = /^[^[]+/.exec(key)?.[0];
        if (head === undefined)
            continue;
        const rest = [...key.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
        store(form, [head, ...rest.slice(0, MAX_NESTING)], value);
    }
    return form;
}
const MAX_NESTING = 32;
function emptyObject() {
    return Object.create(null);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function store(target, keys, value) {
    const [key, next, ...rest] = keys;
    if (key === undefined)
        return;
    if (next === undefined) {
        target[key] = value;
    }
    else if (next === '') {
        const list = target[key];
        const items = Array.isArray(list) ? list : [];
        target[key] = items;
        append(items, rest, value);
    }
    else {
        const inner = target[key];
        const object = isObject(inner) ? inner : emptyObject();
        target[key] = object;
        store(object, [next, ...rest], value);
    }
}
/** A list item begins where a key comes again that the last item already has. */
function append(items, keys, value) {
    const [key] = keys;
    if (key === undefined) {
        items.push(value);
        return;
    }
    const last = items.at(-1);
    const fits = isObject(last) && !(keys.length === 1 && key in last);
    const object = fits ? last : emptyObject();
    if (!fits)
        items.push(object);
    store(object, keys, value);
}

// EXTERNAL MODULE: ./lib/sandbox/request/ruby-text.js
var ruby_text = __webpack_require__(4542);
;// CONCATENATED MODULE: ./lib/sandbox/request/json-body.js
/**
 * JSON as Ruby reads it. Two differences matter: a lone surrogate is malformed, and a number keeps its kind, because
 * GitLab turns numbers into text where it wants text (`1e3` becomes `1000.0`, `1.10` becomes `1.1`).
 */

/** A number, as Ruby would print it. */
class NumberText {
    text;
    constructor(text) {
        this.text = text;
    }
}
const MAX_DEPTH = 100;
const MALFORMED = { kind: 'malformed' };
/** Never throws, however deep or odd the text. */
function parseJsonBody(text) {
    const value = parse(text);
    if (value === undefined)
        return MALFORMED;
    const findings = { nul: false, malformed: false, numbers: false };
    inspect(value, 0, findings);
    if (findings.malformed)
        return MALFORMED;
    if (findings.nul)
        return { kind: 'nul' };
    return { kind: 'value', value: findings.numbers ? withNumberTexts(text) : value };
}
/** `undefined`, which JSON cannot say, where it is malformed. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function inspect(value, depth, findings) {
    if (typeof value === 'string') {
        if (value.includes('\0'))
            findings.nul = true;
        if (/\p{Surrogate}/u.test(value))
            findings.malformed = true;
    }
    else if (typeof value === 'number') {
        findings.numbers = true;
    }
    else if (typeof value === 'object' && value !== null) {
        if (depth >= MAX_DEPTH)
            findings.malformed = true;
        else
            for (const inner of Object.values(value))
                inspect(inner, depth + 1, findings);
    }
}
/** Numbers are marked with a NUL, which no string of this document has, read as strings, and made NumberTexts. */
function withNumberTexts(text) {
    const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) => token.startsWith('"') ? token : `"\\u0000${token}"`);
    return JSON.parse(marked, (_key, value) => typeof value === 'string' && value.startsWith('\0') ? new NumberText((0,ruby_text/* rubyNumber */.uU)(value.slice(1))) : value);
}

;// CONCATENATED MODULE: ./lib/sandbox/request/multipart.js
/** Forms sent as `multipart/form-data`: text fields only. A file becomes an object, which no text parameter takes. */

/** `undefined` where the body does not hold together, is no UTF-8, or has a NUL in a field. */
function parseMultipart(body, contentType) {
    const match = /boundary=(?:"([^"]+)"|([^;]+))/i.exec(contentType);
    const boundary = match?.[1] ?? match?.[2];
    if (boundary === undefined)
        return undefined;
    const parts = `\r\n${body}`.split(`\r\n--${boundary}`);
    const pairs = [];
    for (const part of parts.slice(1)) {
        if (part.startsWith('--'))
            return nest(pairs);
        const split = part.indexOf('\r\n\r\n');
        const head = part.slice(0, split);
        const name = /\bname="([^"]*)"/i.exec(head)?.[1];
        if (split < 0 || name === undefined)
            return undefined;
        const value = part.slice(split + 4);
        if (value.includes('\0'))
            return undefined;
        pairs.push(/\bfilename="/i.test(head) ? [`${name}[file]`, value] : [name, value]);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/sandbox/request/params.js
/**
 * Parameters: from the query and from a JSON or form body, where the body's value wins. Undeclared ones are never
 * looked at, which is how GitLab drops them without a word.
 *
 * The checks collect their complaints, because GitLab tells all of them at once, joined by commas.
 */





const NO_PARAMS = {};
/** The content type without its parameters, lower case; empty where there is none. */
function mediaType(request) {
    return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
/** The parameters of the query. Refuses what cannot be decoded. */
function readQuery(query) {
    if (query === '')
        return NO_PARAMS;
    const form = parseForm(query);
    if (form === undefined)
        throw (0,exchange/* badRequest */.li)();
    return form;
}
/** The parameters of the body. A body of another type has none; the route may still refuse it (415). */
function readBody(request) {
    if (request.body === null || (0,upload/* isUpload */._)(request.body) || request.body.length === 0)
        return NO_PARAMS;
    switch (mediaType(request)) {
        case 'application/json':
            return jsonParams(request, bodyText(request.body));
        case 'application/x-www-form-urlencoded':
            return parseForm(bodyText(request.body) ?? '%') ?? failBadly();
        case 'multipart/form-data':
            return (parseMultipart(bodyText(request.body) ?? '', request.headers['content-type'] ?? '') ?? failBadly());
        default:
            return NO_PARAMS;
    }
}
function failBadly() {
    throw (0,exchange/* badRequest */.li)();
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function bodyText(body) {
    if (typeof body === 'string')
        return body;
    try {
        return UTF8.decode(body);
    }
    catch {
        return undefined;
    }
}
function jsonParams(request, source) {
    const body = source === undefined ? { kind: 'malformed' } : parseJsonBody(source);
    switch (body.kind) {
        case 'malformed':
            throw malformedJson(request);
        case 'nul':
            throw (0,exchange/* badRequest */.li)();
        case 'value':
            return params_isObject(body.value) ? body.value : NO_PARAMS;
    }
}
/** The framework's error page: JSON for whoever asks for JSON and nothing else, an empty page for the rest. */
function malformedJson(request) {
    if (request.headers['accept'] === 'application/json') {
        return new exchange/* Refusal */.P_((0,exchange/* json */.Pq)(400, { status: 400, error: 'Bad Request' }));
    }
    return new exchange/* Refusal */.P_((0,exchange/* text */.Qq)(400, '', { 'content-type': 'text/html; charset=UTF-8' }));
}
/** A body that the API can read, or none. GET has no body to look at. */
function requireReadableBody(request) {
    if (request.method === 'GET' || request.method === 'HEAD' || request.body === null)
        return;
    if ((0,upload/* isUpload */._)(request.body) || request.body.length === 0)
        return;
    const type = mediaType(request);
    if (READABLE.has(type))
        return;
    throw (0,exchange/* refuseError */.hQ)(415, `The provided content-type '${type}' is not supported.`);
}
const READABLE = new Set(['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']);
/** A mapping, as opposed to a list or a scalar. */
function params_isObject(value) {
    return (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText));
}
/** Whether the key is there, whatever its value. */
function has(params, name) {
    return Object.hasOwn(params, name);
}
/** The value, `undefined` where the key is absent or its value is null. */
function given(params, name) {
    return has(params, name) ? (params[name] ?? undefined) : undefined;
}
/**
 * A text parameter: `null` where absent or null. Numbers and booleans are written as text; lists and objects are
 * a complaint.
 * @param label how the complaint names it, where that differs (`assets[links][0][name]`)
 */
function textParam(params, name, complaints, label = name) {
    const value = given(params, name);
    if (value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    if (typeof value === 'boolean')
        return String(value);
    if (value instanceof NumberText)
        return value.text;
    complaints.push(`${label} is invalid`);
    return null;
}
/** As textParam, and a complaint where the key is absent. Null and blank pass: they are the model's business. */
function requiredText(params, name, complaints, label = name) {
    if (!has(params, name))
        complaints.push(`${label} is missing`);
    return textParam(params, name, complaints, label);
}
/** Ruby's `Integer(text, 10)`: spaces around, a sign and single underscores are fine. */
function integerOf(source) {
    const digits = source.trim();
    return /^[+-]?\d+(_\d+)*$/.test(digits) ? BigInt(digits.replaceAll('_', '').replace(/^\+/, '')) : undefined;
}
/** An integer parameter: `fallback` where absent, null or empty. */
function integerParam(params, name, fallback, complaints) {
    const value = textParam(params, name, complaints);
    if (value === null || value === '')
        return fallback;
    const integer = integerOf(value);
    if (integer === undefined)
        complaints.push(`${name} is invalid`);
    return integer ?? fallback;
}
/** One of a list of words: `null` where absent, null. Anything else is a complaint. */
function choiceParam(params, name, choices, complaints) {
    const before = complaints.length;
    const value = textParam(params, name, complaints);
    if (value === null)
        return null;
    const choice = choices.find((each) => each === value);
    if (choice === undefined && complaints.length === before) {
        complaints.push(`${name} does not have a valid value`);
    }
    return choice ?? null;
}
/** Refuses, if there is anything to complain of. */
function raise(complaints) {
    if (complaints.length > 0)
        throw (0,exchange/* refuseError */.hQ)(400, complaints.join(', '));
}


/***/ }),

/***/ 4542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   uU: () => (/* binding */ rubyNumber),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Text as Ruby treats it, where that shows in GitLab's answers. */
/** Ruby's `strip`: ASCII white space at both ends. */
function strip(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isAsciiSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isAsciiSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** Tab to carriage return, and space. */
function isAsciiSpace(code) {
    return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
/** Ruby's `blank?`: nothing but white space, Unicode's included. */
function isBlank(value) {
    return value === null || /^\p{White_Space}*$/u.test(value);
}
/** Ruby's `to_s` of the number that `source` writes. */
function rubyNumber(source) {
    if (/^-?\d+$/.test(source))
        return BigInt(source).toString();
    const number = Number(source);
    if (!Number.isFinite(number))
        return number < 0 ? '-Infinity' : 'Infinity';
    const size = Math.abs(number);
    if (size !== 0 && (size < 1e-4 || size >= 1e16))
        return scientific(number);
    const plain = Object.is(number, -0) ? '-0' : number.toString();
    return plain.includes('.') ? plain : `${plain}.0`;
}
function scientific(number) {
    const [digits = '', exponent = ''] = number.toExponential().split('e');
    const mantissa = digits.includes('.') ? digits : `${digits}.0`;
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${mantissa}e${sign}${exponent.slice(1).padStart(2, '0')}`;
}


/***/ }),

/***/ 8320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ DEMO_MANIFEST),
/* harmony export */   UM: () => (/* binding */ DEMO_SEED),
/* harmony export */   zI: () => (/* binding */ DRIFTED_SEED)
/* harmony export */ });
/** The world of the examples on GitLab's page about release links: project 24, release v0.1 and its two links. */
const TOKENS = { 'demo-token': { kind: 'pat', role: 'maintainer' } };
const PROJECT = { id: 24, path: 'group/sub/project', visibility: 'private', tags: ['v0.1'] };
const DMG = { name: 'awesome-v0.2.dmg', url: 'http://192.168.10.15:3000' };
const MSI = { name: 'awesome-v0.2.msi', url: 'http://192.168.10.15:3000/msi' };
/** The release as the page has it, links oldest first. */
const DEMO_SEED = {
    projects: [{ ...PROJECT, releases: [{ tag: 'v0.1', links: [DMG, MSI] }] }],
    tokens: TOKENS,
};
/** The same release after careless edits: one link points elsewhere, one is gone, a stale one is left. */
const DRIFTED_SEED = {
    projects: [
        {
            ...PROJECT,
            releases: [
                {
                    tag: 'v0.1',
                    links: [
                        { name: 'awesome-v0.1.dmg', url: 'http://192.168.10.15:3000/old/dmg' },
                        { ...DMG, url: 'http://192.168.10.15:8080/dmg' },
                    ],
                },
            ],
        },
    ],
    tokens: TOKENS,
};
/** What the page shows, as a manifest. */
const DEMO_MANIFEST = `links:
  - name: ${MSI.name}
    url: ${MSI.url}
  - name: ${DMG.name}
    url: ${DMG.url}
`;


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   y: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1799);
/** The git side of a project: there is none, so a commit is made up of the tag, always the same. */


/** The commit that a tag or branch points to, as the API shows it. */
function commitOf(project, ref, webUrl) {
    const id = shaOf(project, ref);
    const time = (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(0);
    return {
        ...{ id, short_id: id.slice(0, 8), created_at: time, parent_ids: [], title: `Release ${ref}` },
        ...{ message: `Release ${ref}\n`, author_name: 'root', author_email: 'root@example.com' },
        ...{ authored_date: time, committer_name: 'root', committer_email: 'root@example.com' },
        ...{ committed_date: time, trailers: {}, extended_trailers: {}, web_url: `${webUrl}/-/commit/${id}` },
    };
}
/** The number of that commit. */
function shaOf(project, ref) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${project.path}\0${ref}`).digest('hex');
}


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ TOKEN_STATES),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   il: () => (/* binding */ PACKAGE_STATUSES),
/* harmony export */   jZ: () => (/* binding */ VISIBILITIES),
/* harmony export */   oq: () => (/* binding */ TOKEN_KINDS),
/* harmony export */   yH: () => (/* binding */ RELEASES_ACCESS)
/* harmony export */ });
/** What a sandbox starts with. Keys are as in the seed file; everything but names and addresses may be left out. */
/** From least to most. */
const ROLES = ['none', 'guest', 'reporter', 'developer', 'maintainer'];
/** From least to most open. */
const VISIBILITIES = ['private', 'internal', 'public'];
/** Who may see releases: everyone who sees the project, only its members, or nobody. */
const RELEASES_ACCESS = ['everyone', 'members', 'disabled'];
/** Personal (or project, or group) access token, CI job token, OAuth token. */
const TOKEN_KINDS = ['pat', 'job', 'oauth'];
/** Whether a token still works, and why not. */
const TOKEN_STATES = ['active', 'expired', 'revoked'];
/** What can be the matter with a package. */
const PACKAGE_STATUSES = ['default', 'hidden', 'processing', 'error', 'pending_destruction'];


/***/ }),

/***/ 8038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ meterUpload),
/* harmony export */   _: () => (/* binding */ isUpload),
/* harmony export */   uD: () => (/* binding */ isFileTarget),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony export KEPT_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** A file that was sent as a body: its size and sum always, its bytes only while it is small. */

/** Files up to this size can be downloaded again. */
const KEPT_BYTES = 8 * 1024 * 1024;
/** Starts at nothing. */
function meterUpload() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    let kept = [];
    return {
        add(chunk) {
            hash.update(chunk);
            size += chunk.length;
            if (size > KEPT_BYTES)
                kept = null;
            kept?.push(chunk);
        },
        finish: () => ({ size, sha256: hash.digest('hex'), bytes: kept === null ? null : Buffer.concat(kept) }),
    };
}
/** A whole body at once, as the memory door gets it. */
function measure(body) {
    const meter = meterUpload();
    meter.add(typeof body === 'string' ? Buffer.from(body, 'utf8') : body);
    return meter.finish();
}
/** Whether the body was a file, as opposed to text or bytes at hand. */
function isUpload(body) {
    return body !== null && typeof body === 'object' && 'sha256' in body;
}
/** Whether the body that goes there is a file, and hence no parameters. */
function isFileTarget(method, target) {
    return method === 'PUT' && target.includes('/packages/generic/');
}


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ featuresOf),
/* harmony export */   O5: () => (/* binding */ GRAPHQL_SUPPORT),
/* harmony export */   oU: () => (/* binding */ GITLAB_VERSIONS),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/**
 * What changed in GitLab between the versions that the sandbox can pretend to be. Each is a representative: a
 * client that copes with these five copes with what lies between.
 */
/** From oldest to newest. */
const GITLAB_VERSIONS = ['11.7', '12.10', '13.8', '15.8', 'current'];
/** GraphQL: with the mutations of release links (13.10), without them, or not there at all. */
const GRAPHQL_SUPPORT = ['on', 'old', 'off'];
const CURRENT = {
    filepath: true,
    directAssetPath: true,
    linkType: true,
    linkTypeDefaultOnPut: true,
    directAssetUrl: true,
    external: false,
    refusals: 'list',
    parametersFirst: true,
    jobTokensOnLinks: true,
    jobTokensOnReleaseUpdate: true,
    deleteTakesMaintainer: false,
    protectedTags: true,
    downloads: true,
    pathPattern: 'current',
    graphql: 'on',
};
const V15_8 = { ...CURRENT, directAssetPath: false, external: true };
const V13_8 = {
    ...V15_8,
    linkTypeDefaultOnPut: false,
    refusals: 'by-attribute',
    parametersFirst: false,
    jobTokensOnLinks: false,
    jobTokensOnReleaseUpdate: false,
    deleteTakesMaintainer: true,
    protectedTags: false,
    downloads: false,
    pathPattern: 'old',
    graphql: 'old',
};
const V12_10 = { ...V13_8, linkType: false, directAssetUrl: false };
const V11_7 = { ...V12_10, filepath: false, graphql: 'off' };
const FEATURES = {
    '11.7': V11_7,
    '12.10': V12_10,
    '13.8': V13_8,
    '15.8': V15_8,
    current: CURRENT,
};
const NUMBERS = {
    '11.7': '11.7.12',
    '12.10': '12.10.14',
    '13.8': '13.8.8',
    '15.8': '15.8.6',
    current: '18.6.1',
};
/** What `/version` says of a version. */
function numberOf(version) {
    return { version: NUMBERS[version], revision: '5a2d0b0f7c1' };
}
/** The features of a version. */
function featuresOf(version) {
    return FEATURES[version];
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   EZ: () => (/* binding */ microseconds),
/* harmony export */   Ly: () => (/* binding */ isoTime)
/* harmony export */ });
/**
 * The state of the little GitLab. Times are microseconds since 1970, as its database keeps them; of two things made
 * one after another the second is always later.
 */
/** Who made what was there from the start. */
const ROOT = { id: 1, username: 'root' };
/** The moment that an ISO 8601 text tells. */
function microseconds(iso) {
    return Date.parse(iso) * 1000;
}
/** `2026-11-22T03:04:58.928Z`. */
function isoTime(moment) {
    return new Date(Math.floor(moment / 1000)).toISOString();
}


/***/ })

};
;