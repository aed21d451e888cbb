export const id = 308;
export const ids = [308];
export const modules = {

/***/ 7824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   SW: () => (/* binding */ toLink),
/* harmony export */   hO: () => (/* binding */ CLAIM_FIELDS),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   rm: () => (/* binding */ LINK_TYPES)
/* harmony export */ });
/* unused harmony export LINK_FIELDS */
/**
 * A release link, as this program thinks of it.
 *
 * The four properties carry GitLab's own API names, so that one spelling serves the manifest, the wire,
 * the JSON output and the code.
 */
/** What GitLab accepts as `link_type` (Releases::Link), in the order of its documentation. */
const LINK_TYPES = ['other', 'runbook', 'image', 'package'];
/** The properties of a link, in the order in which they are shown. */
const LINK_FIELDS = ['name', 'url', 'link_type', 'direct_asset_path'];
/**
 * The properties whose values are unique within a release. A link that has such a value *claims* it:
 * GitLab refuses a second claim with `… has already been taken` (Releases::Link validations).
 */
const CLAIM_FIELDS = ['name', 'url', 'direct_asset_path'];
/** The fields in which two links differ, in the order of LINK_FIELDS; empty where they are the same. */
function changedFields(before, after) {
    return LINK_FIELDS.filter((field) => before[field] !== after[field]);
}
/** Just the four properties, without what a wider type (an id, a place in a file) adds. */
function toLink(link) {
    return {
        name: link.name,
        url: link.url,
        link_type: link.link_type,
        direct_asset_path: link.direct_asset_path,
    };
}
/** Orders strings by UTF-16 code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubReleases: () => (/* binding */ createGithubReleases)
});

// EXTERNAL MODULE: ./lib/app/ports.js
var ports = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(7824);
;// CONCATENATED MODULE: ./lib/github/answers.js
/** What of GitHub's JSON is looked at. */

/** An asset; `null` for one whose upload has not ended (`state` is `starter` or `open`). @throws StoreError `unexpected` */
function readAsset(value) {
    if (!isRecord(value))
        throw strange('an asset');
    const { name, size, digest, state, browser_download_url: url } = value;
    if (typeof name !== 'string' || typeof size !== 'number' || typeof url !== 'string')
        throw strange('an asset');
    if (state !== undefined && state !== 'uploaded')
        return null;
    // Assets from before June 2025 have no digest.
    return { name, size, digest: typeof digest === 'string' ? digest : null, url };
}
/** The id of a release. @throws StoreError `unexpected` */
function readId(release) {
    const id = isRecord(release) ? release['id'] : undefined;
    if (typeof id !== 'number')
        throw strange('a release');
    return id;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function strange(wanted) {
    return new ports/* StoreError */.A('unexpected', `GitHub's answer has something else where ${wanted} should be`, {
        hint: 'Check GITHUB_API_URL; a proxy may have answered instead of GitHub',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/github/refusals.js
/** What GitHub says instead of an answer, and what to do about it. */

/** Whether the trouble is of a kind that passes by itself: no answer, or a server error. */
function isPassing(error) {
    if (error instanceof ports/* StoreError */.A)
        return false;
    const refusal = refusalOf(error);
    return refusal === null || refusal.status >= 500;
}
/**
 * @param error what octokit threw
 * @param token with which it was asked
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
function explainRefusal(error, token) {
    if (error instanceof ports/* StoreError */.A)
        return error;
    const refusal = refusalOf(error);
    if (refusal === null)
        return unreachable(error);
    const { status, said } = refusal;
    if (isThrottled(refusal))
        return throttled(refusal, token);
    switch (status) {
        case 401:
            return new ports/* StoreError */.A('denied', 'GitHub does not know the github-token', {
                status,
                hint: 'It is mistyped, expired or revoked; public repositories can be read without one',
            });
        case 404:
            return new ports/* StoreError */.A('missing', 'GitHub has no such release', { status });
        case 403:
        case 451:
            return new ports/* StoreError */.A('denied', `GitHub refused: ${said}`, {
                status,
                hint: 'The github-token needs the right to read the contents of the repository',
            });
        default:
            return new ports/* StoreError */.A(status >= 500 ? 'unreachable' : 'refused', `GitHub answered ${status}: ${said}`, {
                status,
            });
    }
}
/** There was no answer at all. */
function unreachable(error) {
    return new ports/* StoreError */.A('unreachable', `GitHub could not be asked: ${reasonOf(error)}`, {
        hint: 'Try again later; a proxy is taken from HTTPS_PROXY',
    });
}
/** Both of GitHub's rate limits answer 403 or 429. */
function isThrottled({ status, said, headers }) {
    if (status === 429)
        return true;
    const told = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
    return status === 403 && (told || /rate limit/i.test(said));
}
function throttled({ status, headers }, token) {
    const reset = Number(headers['x-ratelimit-reset']);
    const limit = String(headers['x-ratelimit-limit'] ?? '');
    const until = Number.isFinite(reset) && reset > 0 ? ` until ${new Date(reset * 1000).toISOString()}` : '';
    const allowed = limit === '' ? '' : ` (${limit} requests an hour)`;
    return new ports/* StoreError */.A('unreachable', `GitHub answers no more requests${until}${allowed}`, {
        status,
        hint: token === null
            ? 'Without a token GitHub answers few requests from one address: set github-token'
            : 'Run again later, or set github-token to one with a higher limit',
    });
}
/** Looked at by shape: what is thrown need not be an Error of this realm. */
function isThrown(error) {
    return (typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string');
}
/** octokit gives 500 to what was never answered, with no response. */
function refusalOf(error) {
    if (!isThrown(error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    const response = 'response' in error ? error.response : undefined;
    if (typeof response !== 'object' || response === null)
        return null;
    const headers = 'headers' in response ? response.headers : undefined;
    return {
        status: error.status,
        // octokit puts the address of the documentation behind the sentence.
        said: error.message.split(/ - https?:\/\//, 1)[0] ?? '',
        headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
    };
}
/** The code of the system or of undici, from the error or its cause; never the error's text, which is from outside. */
function reasonOf(error) {
    let current = error;
    for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
        if ('name' in current && current.name === 'TimeoutError')
            return 'no answer in time';
        if ('code' in current && typeof current.code === 'string')
            return current.code;
        current = 'cause' in current ? current.cause : undefined;
    }
    return 'no answer';
}

;// CONCATENATED MODULE: ./lib/github/client.js
/**
 * GitHub over HTTP, for releases and comments: octokit with our own rules of patience. It is loaded at the first
 * request, because most runs need no GitHub.
 *
 * Only what may be done twice is tried again: a comment that was written although the answer was lost would be
 * written a second time.
 */



/**
 * Nothing is loaded, sent or refused before the first request.
 *
 * @param explain says in words of what is asked for what octokit threw
 */
function createGithubClient(options, explain) {
    let opened = null;
    return {
        async send(route, parameters = {}) {
            opened ??= openOctokit(options);
            const ask = await opened;
            const retries = route.startsWith('POST ') ? 0 : options.retries;
            return withRetries({ ...options, retries }, explain, (signal) => ask(route, parameters, signal));
        },
    };
}
async function openOctokit(options) {
    const { apiUrl, token, userAgent } = options;
    checkAddress(apiUrl, token);
    checkToken(token);
    const { GitHub } = await __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 4589));
    const octokit = new GitHub({
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent,
        ...(token === null ? {} : { auth: `token ${token}` }),
        // What octokit would print, deprecations for the most part, is nothing the user can mend.
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
    });
    return async (route, parameters, signal) => {
        const { data, headers } = await octokit.request(`${route}`, { ...parameters, request: { signal } });
        return { data, hasNext: /rel="?next"?/.test(String(headers.link ?? '')) };
    };
}
async function withRetries({ retries, stop, deadline, timeout, pause = wait }, explain, ask) {
    for (let attempt = 1;; attempt += 1) {
        if (stop.aborted || deadline.aborted)
            throw new ports/* StoreError */.A('stopped', 'the run was stopped');
        try {
            return await ask(AbortSignal.any([deadline, AbortSignal.timeout(timeout)]));
        }
        catch (error) {
            if (!isPassing(error) || attempt > retries || deadline.aborted)
                throw explain(error);
        }
        await pause(Math.min(30_000, 500 * 2 ** (attempt - 1)), stop);
    }
}
async function wait(ms, stop) {
    // Cut short where the run is stopped; the next turn tells so.
    await (0,promises_.setTimeout)(ms, undefined, { signal: stop }).catch(() => { });
}
/** @throws StoreError `refused` for an address that is none, `denied` where the token would be sent in clear */
function checkAddress(apiUrl, token) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : null;
    if (url === null || !['https:', 'http:'].includes(url.protocol)) {
        throw new ports/* StoreError */.A('refused', 'GITHUB_API_URL is not an http or https address', {
            hint: 'Leave it out for github.com; on GitHub Enterprise it ends in /api/v3',
        });
    }
    const isPrivate = url.protocol === 'https:' || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (token === null || isPrivate)
        return;
    throw new ports/* StoreError */.A('denied', `the github-token is not sent to ${url.origin} over plain http`, {
        hint: 'Set GITHUB_API_URL to an https address',
    });
}
/**
 * Said here, in our words, because `fetch` would say it with the token in the sentence.
 *
 * @throws StoreError `denied` for a token that cannot be sent in a header
 */
function checkToken(token) {
    if (token === null || /^[\x21-\x7e]+$/.test(token))
        return;
    throw new ports/* StoreError */.A('denied', 'the github-token holds white space or another character that no token has', {
        hint: 'Store it again, without quotes and line breaks',
    });
}

;// CONCATENATED MODULE: ./lib/github/releases.js
/**
 * The assets of releases on GitHub, through octokit; with the job's token, or anonymously.
 *
 * GitHub answers 404 for a release that is not there, one that is still a draft, and a repository that the token
 * may not see. The three need different words, so the repository is asked for where a release is not found.
 */





/** GitHub's largest page. */
const PAGE_SIZE = 100;
/** GitHub allows 1,000 assets a release. */
const MAX_PAGES = 100;
/** Nothing is loaded, sent or refused before the first call. */
function createGithubReleases(options) {
    const client = createGithubClient(options, (error) => explainRefusal(error, options.token));
    /** Repositories that were asked for: once each, however many releases are missing. */
    const repositories = new Map();
    return {
        async listAssets(owner, repository, tag) {
            const named = { owner, repo: repository };
            const release = await orNull(client.send('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...named, tag }));
            if (release === null) {
                const key = `${owner}/${repository}`;
                const found = repositories.get(key) ?? findRepository(client, owner, repository, options);
                repositories.set(key, found);
                await found;
                return null;
            }
            return await allAssets(client, { ...named, release_id: readId(release) });
        },
    };
}
async function allAssets(client, release) {
    const assets = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
        const { data: rows } = await client.send(route, { ...release, per_page: PAGE_SIZE, page });
        if (!Array.isArray(rows))
            throw new ports/* StoreError */.A('unexpected', 'GitHub answered with no list of assets');
        for (const row of rows) {
            const asset = readAsset(row);
            if (asset !== null)
                assets.set(asset.name, asset);
        }
        if (rows.length < PAGE_SIZE)
            break;
    }
    return [...assets.values()].sort((a, b) => (0,core_link/* compareText */.n6)(a.name, b.name));
}
/** @throws StoreError `missing` where the repository is not there, or not to be seen with this token */
async function findRepository(client, owner, repo, { token }) {
    if ((await orNull(client.send('GET /repos/{owner}/{repo}', { owner, repo }))) !== null)
        return;
    const seen = token === null ? 'without a token' : 'with this github-token';
    throw new ports/* StoreError */.A('missing', `there is no repository ${owner}/${repo} on GitHub, or not to be seen ${seen}`, {
        status: 404,
        hint: token === null
            ? 'For a private repository set github-token to one that may read its contents'
            : 'The token of a job sees its own repository and public ones; another private one needs a token of your own',
    });
}
/** GitHub has no such thing, as far as the token may see. */
async function orNull(answer) {
    try {
        return (await answer).data;
    }
    catch (error) {
        if (error instanceof ports/* StoreError */.A && error.kind === 'missing')
            return null;
        throw error;
    }
}


/***/ })

};
