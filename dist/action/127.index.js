"use strict";
exports.id = 127;
exports.ids = [127];
exports.modules = {

/***/ 1940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   XS: () => (/* binding */ graphqlUrl),
/* harmony export */   cr: () => (/* binding */ checkSegment),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   y0: () => (/* binding */ apiUrl)
/* harmony export */ });
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(845);
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);


/**
 * Reads a base URL. A trailing slash, and the `/api/v4` that `CI_API_V4_URL` carries, are forgiven.
 *
 * @throws StoreError `refused` where it is not an http(s) URL, or carries credentials or a query
 */
function parseAddress(url) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
        throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('refused', 'The address of GitLab is not an http or https URL', {
            hint: 'Set `gitlab-url` to a base URL such as https://gitlab.example.com',
        });
    }
    if (parsed.username !== '' || parsed.password !== '' || parsed.search !== '' || parsed.hash !== '') {
        throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('refused', 'The address of GitLab carries credentials, a query or a fragment', {
            hint: 'Set `gitlab-url` to the bare base URL and give the token as `token`',
        });
    }
    const root = parsed.pathname.replace(/\/+$/, '').replace(/\/api\/v4$/, '');
    return {
        origin: parsed.origin,
        host: parsed.host,
        root,
        base: `${parsed.origin}${root}`,
        isPrivate: parsed.protocol === 'https:' || (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(parsed),
    };
}
/**
 * Refuses what would not arrive as one path segment: `.` and `..` are resolved away by every URL parser (and
 * so would call another route), an empty one leaves `//`, control characters never name a project or a tag.
 *
 * @throws StoreError `refused`
 */
function checkSegment(what, value) {
    const found = segmentFault(value);
    if (found === null)
        return;
    throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('refused', `The ${what} ${found}`, {
        hint: what === 'project'
            ? 'Set `project` to the numeric id or the full path, such as group/subgroup/app'
            : 'Set `tag` to the name of the git tag',
    });
}
function segmentFault(value) {
    if (value.trim() === '')
        return 'is empty';
    if (value === '.' || value === '..')
        return `is "${value}"`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(value))
        return 'holds a control character';
    if (/\p{Surrogate}/u.test(value))
        return 'holds half of a surrogate pair, which is no text';
    return null;
}
/**
 * The address of a route of the API.
 *
 * @param path below `/api/v4/`, percent-encoded
 * @param query without `?`, perhaps empty
 * @throws StoreError `refused` where the path leads out of the API, as one with `..` does
 */
function apiUrl(address, path, query) {
    const url = new URL(`${address.base}/api/v4/${path}${query === '' ? '' : `?${query}`}`);
    if (url.origin === address.origin && url.pathname.startsWith(`${address.root}/api/v4/`))
        return url;
    throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD('refused', 'A part of the request leads out of the API of this GitLab');
}
/** The one address of GraphQL. */
function graphqlUrl({ base }) {
    return new URL(`${base}/api/graphql`);
}
/**
 * The page of a release: GitLab's own word for it where it is on the same origin, else built from a path. It goes
 * into outputs, which scripts read: a parser takes line breaks off, and encodes quotes and spaces.
 */
function releasePage(address, project, tag, told) {
    const page = typeof told === 'string' && URL.canParse(told) ? new URL(told) : null;
    if (page?.origin === address.origin)
        return page.href;
    if (/^\d+$/.test(project))
        return null;
    const path = project.split('/').map(encodeURIComponent).join('/');
    return `${address.base}/${path}/-/releases/${encodeURIComponent(tag)}`;
}


/***/ }),

/***/ 127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ GitLabClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/core/text/redact.js
var redact = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/network/attempts.js
var attempts = __webpack_require__(8555);
// EXTERNAL MODULE: ./lib/network/clock.js
var clock = __webpack_require__(1667);
// EXTERNAL MODULE: ./lib/network/pace.js
var pace = __webpack_require__(4198);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
;// CONCATENATED MODULE: ./lib/gitlab/refusals/subject.js
/** What a request is about, read from its path: it decides what GitLab's "not found" means, and the words of refusals. */
const releases = () => 'releases';
const subject_packages = () => 'packages';
const notes = ([, iid = '']) => `notes on merge request !${iid}`;
/** The first that fits. A list of a project is always there: 404 means that the project is not. */
const ROUTES = [
    { path: /^releases\/[^/]+\/assets\/links\/[^/]+$/, area: 'releases', row: 'link', name: releases },
    { path: /^releases\/[^/]+/, area: 'releases', row: 'release', name: releases },
    { path: /^releases$/, area: 'releases', row: 'project', name: releases },
    { path: /^packages\/\d+\//, area: 'packages', row: 'package', name: subject_packages },
    { path: /^packages(?:\/|$)/, area: 'packages', row: 'project', name: subject_packages },
    { path: /^merge_requests\/(\d+)\/notes/, area: 'notes', row: 'note', name: notes },
    { path: /^(?:repository\/tags|protected_tags)\/[^/]+/, area: 'other', row: 'tag', name: () => 'tags' },
];
/**
 * The subject of a request.
 *
 * @param path below `/api/v4/`, percent-encoded
 */
function subjectOf(path) {
    const below = /^projects\/[^/]+\/(.+)$/.exec(path)?.[1] ?? '';
    for (const { path: pattern, area, row, name } of ROUTES) {
        const match = pattern.exec(below);
        if (match !== null)
            return { area, row, name: name(match) };
    }
    return { area: 'other', row: 'project', name: 'the project' };
}

// EXTERNAL MODULE: ./lib/gitlab/client/address.js
var client_address = __webpack_require__(1940);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/gitlab/transport/connection.js
var connection = __webpack_require__(1162);
;// CONCATENATED MODULE: ./lib/gitlab/transport/connector.js
/** How requests leave this machine: straight or through a proxy, over which TLS, on connections that are kept. */


/**
 * The way to an origin. What TLS and a proxy need is loaded only for those who use them.
 *
 * @param url an address of the origin
 * @param proxy with user name and password, if it wants them
 * @param environment names the authorities to trust (`certificates.ts`)
 * @param warn told of authorities that cannot be read
 * @throws StoreError `refused` for a proxy that cannot be used
 */
async function openConnector(url, proxy, environment, warn) {
    if (proxy !== null) {
        const { openProxiedConnector } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 8023));
        return openProxiedConnector(url, proxy, await trust(environment, warn));
    }
    if (url.protocol !== 'https:')
        return straight(external_node_http_.request, new external_node_http_.Agent(connection/* KEPT */.t));
    const https = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23));
    return straight(https.request, new https.Agent({ ...connection/* KEPT */.t, ...(await trust(environment, warn)) }));
}
function straight(send, agent) {
    return { request: send, options: () => ({ agent }), headers: {} };
}
/** Made once for all connections: to read some 150 certificates takes a while. */
async function trust(environment, warn) {
    if (!environment['CI_SERVER_TLS_CA_FILE'])
        return {};
    const { readCertificates } = await __webpack_require__.e(/* import() */ 226).then(__webpack_require__.bind(__webpack_require__, 7226));
    const ca = readCertificates(environment, warn);
    if (ca === null)
        return {};
    const { createSecureContext } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    return { secureContext: createSecureContext({ ca: [...ca] }) };
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/gitlab/transport/json.js
var json = __webpack_require__(6888);
;// CONCATENATED MODULE: ./lib/gitlab/transport/media-type.js
/** The part of `content-type` before parameters, in lower case; empty where there is none. */
function mediaType(headers) {
    return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
/** Whether a body of this type is read as JSON. */
function isJsonType(type) {
    return type === '' || /[/+]json$/.test(type);
}

;// CONCATENATED MODULE: ./lib/gitlab/transport/answer-text.js



/** The body is larger than anybody wants to read: in bytes, or in what its JSON would become. */
class TooLarge extends Error {
    by;
    constructor(by) {
        super();
        this.by = by;
    }
}
/** The body is packed in a way that was not asked for. */
class OddEncoding extends Error {
    code = 'ENCODING';
}
/** What `readText` can unpack, for `accept-encoding`. */
const ENCODINGS = 'gzip';
/**
 * The body of an answer, unpacked, as UTF-8 text without a byte order mark.
 *
 * @param limit bytes, counted after unpacking: a small body may hide a huge one
 * @param isError whether what is beyond the limit does not matter: then it is left off
 * @throws TooLarge, OddEncoding, or what Node throws for a body that is cut off or broken
 */
async function readText(answer, limit, isError) {
    const decoder = new TextDecoder();
    const type = mediaType({ get: () => answer.headers['content-type'] ?? null });
    const meter = isJsonType(type) ? new json/* JsonMeter */.e2() : null;
    const pieces = [];
    let size = 0;
    for await (const chunk of await unpacked(answer)) {
        const bytes = chunk;
        size += bytes.byteLength;
        const excess = size > limit ? 'bytes' : (meter?.add(bytes) ?? null);
        if (excess !== null && !isError)
            throw new TooLarge(excess);
        if (excess !== null)
            break;
        pieces.push(decoder.decode(bytes, { stream: true }));
    }
    pieces.push(decoder.decode());
    return pieces.join('');
}
async function unpacked(answer) {
    const encoding = (answer.headers['content-encoding'] ?? '').trim().toLowerCase();
    if (encoding === '' || encoding === 'identity')
        return answer;
    if (encoding !== 'gzip' && encoding !== 'x-gzip')
        throw new OddEncoding();
    const { constants, createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    // An answer without a body may be marked as packed, too. Whether one is cut off, HTTP itself tells.
    const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
    // What goes wrong on either side is thrown by who reads.
    return (0,external_node_stream_.pipeline)(answer, gunzip, () => undefined);
}

;// CONCATENATED MODULE: ./lib/gitlab/transport/failure-rows.js
/** The codes of Node and OpenSSL for a broken connection, each with its sentence. */
const CHECK_ADDRESS = 'Check `gitlab-url`, and that this machine may reach it';
const TRUST = 'For an own certificate authority put its PEM file into NODE_EXTRA_CA_CERTS or CI_SERVER_TLS_CA_FILE.';
/** The first row that matches speaks. */
const FAILURE_ROWS = [
    {
        match: 'PROXY_407',
        sent: 'no',
        transient: false,
        say: ({ proxy }) => `The proxy ${proxy ?? ''} wants a user name and password (407)`.replace('  ', ' '),
        hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY.',
    },
    {
        match: /^PROXY_\d+\b/,
        sent: 'no',
        transient: true,
        say: ({ proxy, host }) => `The proxy ${proxy ?? ''} refused to connect to ${host}`.replace('  ', ' '),
        hint: 'Ask for the GitLab host to be allowed there, or name it in NO_PROXY.',
    },
    {
        match: /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|EAI_NODATA|EAI_NONAME)\b/,
        sent: 'no',
        transient: true,
        say: ({ host, proxy }, code) => proxy === null
            ? `The name ${host} cannot be resolved (${code})`
            : `The name ${host}, or that of the proxy ${proxy}, cannot be resolved (${code})`,
        hint: 'Check the spelling of `gitlab-url`, and the name server of this machine.',
    },
    {
        match: 'ECONNREFUSED',
        sent: 'no',
        transient: true,
        say: ({ host, proxy }) => `${proxy === null ? host : `The proxy ${proxy}`} refuses connections`,
        hint: `${CHECK_ADDRESS}.`,
    },
    {
        match: /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN)\b/,
        sent: 'no',
        transient: true,
        say: ({ host }, code) => `There is no way through the network to ${host} (${code})`,
        hint: `${CHECK_ADDRESS}.`,
    },
    {
        match: /^ETIMEDOUT .*connect ETIMEDOUT/,
        sent: 'no',
        transient: true,
        say: ({ host }) => `${host} did not accept a connection in time`,
        hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this.`,
    },
    {
        match: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)\b/,
        sent: 'no',
        transient: false,
        say: ({ host }) => `The certificate of ${host} is signed by itself or by an unknown authority`,
        hint: TRUST,
    },
    {
        match: /^(UNABLE_TO_(GET_ISSUER_CERT|GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|CERT_UNTRUSTED)\b/,
        sent: 'no',
        transient: false,
        say: ({ host }) => `The certificate of ${host} cannot be verified: its authority is not known here`,
        hint: TRUST,
    },
    {
        match: 'ERR_TLS_CERT_ALTNAME_INVALID',
        sent: 'no',
        transient: false,
        say: ({ host }) => `The certificate of ${host} is for another name`,
        hint: 'Set `gitlab-url` to the name that the certificate is for.',
    },
    {
        match: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b/,
        sent: 'no',
        transient: false,
        say: ({ host }) => `The certificate of ${host} has expired or is not valid yet`,
        hint: 'Renew the certificate, or set the clock of this machine.',
    },
    {
        match: /^ERR_SSL_WRONG_VERSION_NUMBER\b|wrong version number|packet length too long/,
        sent: 'no',
        transient: false,
        say: ({ host }) => `${host} does not speak TLS on this port`,
        hint: 'Check scheme and port of `gitlab-url`.',
    },
    {
        match: /^(ERR_TLS|ERR_SSL|CERT_|EPROTO)|TLS connection was established/i,
        sent: 'no',
        transient: true,
        say: ({ host }, code) => `No secure connection to ${host} could be made (${code})`,
        hint: TRUST,
    },
    {
        match: /^HPE_/,
        sent: 'maybe',
        transient: false,
        kind: 'unexpected',
        say: ({ host }) => `${host} answered with something that is not HTTP`,
        hint: 'Check scheme and port of `gitlab-url`.',
    },
    {
        match: 'ETIMEDOUT',
        sent: 'maybe',
        transient: true,
        say: ({ host }) => `${host} stopped answering`,
    },
    {
        match: /^(Z_|ENCODING\b)/,
        sent: 'maybe',
        transient: true,
        say: ({ host }) => `${host} answered with something that cannot be unpacked`,
        hint: 'Something between here and GitLab may change what it passes on.',
    },
    {
        // Node's words for a connection that ended in order, before and within an answer.
        match: /\b(socket hang up|aborted)$|^ERR_STREAM_PREMATURE_CLOSE\b/,
        sent: 'maybe',
        transient: true,
        say: ({ host }) => `${host} closed the connection before its answer was complete`,
    },
    {
        match: /^(ECONNRESET|EPIPE|ECONNABORTED)\b/,
        sent: 'maybe',
        transient: true,
        say: ({ host }, code) => `The connection to ${host} was reset (${code})`,
    },
];
/** For a code that no row knows. */
const UNKNOWN_FAILURE = {
    match: '',
    sent: 'maybe',
    transient: true,
    say: ({ host }, code) => `The exchange with ${host} failed${code === '' ? '' : ` (${code})`}`,
};

;// CONCATENATED MODULE: ./lib/gitlab/transport/failure.js
/**
 * Each way in which a network fails, in words.
 *
 * What matters most to the caller is `sent`: a connection that was never made has certainly not changed
 * anything, so even a create may be tried again; a connection that broke later may have delivered its request.
 */

/**
 * Says what went wrong. Nothing of `error` is kept, and nothing of its text repeated but known codes: it may hold
 * the request with the token.
 */
function explainFailure(reason, error, facts) {
    switch (reason) {
        case 'timeout':
            return {
                sent: 'maybe',
                transient: true,
                kind: 'unreachable',
                code: 'TIMEOUT',
                message: `${facts.host} did not answer within ${facts.timeout / 1000} s`,
                hint: 'Raise `timeout` where the server or the network is known to be slow.',
            };
        case 'no-connection':
            return {
                sent: 'no',
                transient: true,
                kind: 'unreachable',
                code: 'NO_CONNECTION',
                message: `${facts.proxy === null ? facts.host : `${facts.host}, or the proxy ${facts.proxy},`} did not accept a connection in time`,
                hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this.`,
            };
        // Also what a second signal does, which ends a run that was cancelled before.
        case 'deadline':
            return {
                sent: 'maybe',
                transient: false,
                kind: 'stopped',
                code: 'DEADLINE',
                message: 'The run was ended before the answer came',
                hint: 'If it was not cancelled, raise `deadline`, or look for what makes GitLab slow.',
            };
        case 'bytes':
            return excess(`${facts.host} answered with more than ${Math.floor(facts.limit / 2 ** 20)} MiB, which no release has`);
        case 'values':
            return excess(`${facts.host} answered with more than 1,000,000 values, which no release has`);
        case 'depth':
            return excess(`${facts.host} answered with lists within lists without end`);
        case 'error':
            return explainError(error, facts);
        default:
            return reason;
    }
}
function excess(message) {
    const hint = 'Check that `gitlab-url` is the address of a GitLab.';
    return { sent: 'maybe', transient: false, kind: 'unexpected', code: 'TOO_LARGE', message, hint };
}
function explainError(error, facts) {
    const { code, text } = traits(error);
    const row = FAILURE_ROWS.find(({ match }) => typeof match === 'string' ? match === code : match.test(`${code} ${text}`));
    const { sent, transient, say, hint, kind } = row ?? UNKNOWN_FAILURE;
    return {
        sent,
        transient,
        kind: kind ?? 'unreachable',
        code,
        message: say(facts, code),
        ...(hint === undefined ? {} : { hint }),
    };
}
/**
 * The first code in the chain of causes (and of the addresses that were tried), and all names and messages. Looked at by
 * shape: what is thrown need not be an Error of this realm.
 */
function traits(error) {
    const texts = [];
    let code = '';
    let current = error;
    for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
        if ('name' in current)
            texts.push(String(current.name));
        if ('message' in current)
            texts.push(String(current.message));
        if (code === '' && 'code' in current && typeof current.code === 'string')
            code = current.code;
        const tried = 'errors' in current && Array.isArray(current.errors) ? current.errors[0] : undefined;
        current = ('cause' in current ? current.cause : undefined) ?? tried;
    }
    return { code, text: texts.join(' ') };
}

;// CONCATENATED MODULE: ./lib/gitlab/transport/time-limit.js
/** How long one exchange may take. */
/** A firewall that drops packets is not waited for as long as a server that thinks. Milliseconds. */
const CONNECT_TIMEOUT = 10_000;
/**
 * Starts the clock of an exchange.
 *
 * @param timeout milliseconds until the answer is complete
 * @param deadline of the run
 */
function startTimeLimit(timeout, deadline) {
    const aborter = new AbortController();
    let clock;
    let overrun = null;
    let isConnected = false;
    const giveUp = (why) => {
        overrun ??= why;
        aborter.abort();
    };
    const moved = () => {
        clearTimeout(clock);
        clock = isConnected
            ? setTimeout(giveUp, timeout, 'timeout')
            : setTimeout(giveUp, Math.min(timeout, CONNECT_TIMEOUT), 'no-connection');
    };
    const miss = () => giveUp('deadline');
    deadline.addEventListener('abort', miss);
    moved();
    return {
        signal: aborter.signal,
        get overrun() {
            return overrun;
        },
        get isConnected() {
            return isConnected;
        },
        connected: () => {
            isConnected = true;
            moved();
        },
        moved,
        end: () => {
            clearTimeout(clock);
            deadline.removeEventListener('abort', miss);
        },
    };
}

;// CONCATENATED MODULE: ./lib/gitlab/transport/exchange.js
/**
 * One request and its answer over node:http: no retry, no redirect, no judgement of the status. Why not `fetch`:
 * docs/decisions/0014-node-http.md.
 *
 * A time-out covers the whole exchange, since a server that sends one byte a minute is as bad as a silent one.
 * Only an upload may take longer: each chunk that leaves starts the clock anew. A body is read up to a limit
 * and dropped beyond it, so that no server can fill the memory.
 */




/** Bytes of an error answer's body: no error takes more to say. */
const ERROR_LIMIT = 2 ** 20;
/** Sends one request. Never throws: whatever goes wrong on the way is in what it gives back. */
async function exchange(request, facts) {
    if (request.deadline.aborted) {
        return { ok: false, failure: { ...explainFailure('deadline', null, facts), sent: 'no' } };
    }
    const time = startTimeLimit(request.timeout, request.deadline);
    try {
        return { ok: true, answer: await converse(request, time) };
    }
    catch (error) {
        const reason = time.overrun ?? (error instanceof TooLarge ? error.by : 'error');
        const failure = explainFailure(reason, error, facts);
        return { ok: false, failure: time.isConnected ? failure : { ...failure, sent: 'no' } };
    }
    finally {
        time.end();
    }
}
async function converse(request, time) {
    const { url, method, headers, connector, limit } = request;
    const outgoing = connector.request(url, {
        ...connector.options(url),
        method,
        headers: { 'accept-encoding': ENCODINGS, ...headers, ...expectation(request.body), ...connector.headers },
        signal: time.signal,
    });
    try {
        const answered = answerOf(outgoing, time);
        sendBody(outgoing, request, time);
        const incoming = await answered;
        const isError = (incoming.statusCode ?? 0) >= 300;
        const text = await readText(incoming, isError ? Math.min(limit, ERROR_LIMIT) : limit, isError);
        // An upload that was answered before its end goes nowhere, and neither does the rest of a cut answer.
        if (!outgoing.writableFinished || !incoming.complete)
            outgoing.destroy();
        return { status: incoming.statusCode ?? 0, headers: lookup(incoming.headers), text };
    }
    catch (error) {
        outgoing.destroy();
        throw error;
    }
}
function answerOf(outgoing, time) {
    return new Promise((resolve, reject) => {
        outgoing.once('socket', (socket) => {
            if (outgoing.reusedSocket)
                time.connected();
            else
                socket.once('encrypted' in socket ? 'secureConnect' : 'connect', time.connected);
        });
        outgoing.once('response', resolve);
        // Not only once: an upload may go on failing after its answer has come.
        outgoing.on('error', reject);
        outgoing.once('close', () => reject(new Error('socket hang up')));
        // A request that has no socket yet keeps quiet when it is destroyed.
        time.signal.addEventListener('abort', () => reject(new Error('given up')));
    });
}
function sendBody(outgoing, { body, timeout }, time) {
    if (body === null)
        outgoing.end();
    else if (typeof body === 'string')
        outgoing.end(body);
    else
        sendOnceWelcome(outgoing, body, Math.min(WELCOME, timeout / 4), time);
}
/** How long a server that does not know `Expect` is waited for, in milliseconds; curl waits as long. */
const WELCOME = 1000;
/** RFC 9110, 10.1.1: the server is to say whether it wants the body. */
function expectation(body) {
    return body === null || typeof body === 'string' ? {} : { expect: '100-continue' };
}
/**
 * Sends a file when the server has said that it wants it. A refusal (too large, no permission) would else meet a
 * connection that is full of the file, and be lost where the server closes it.
 */
function sendOnceWelcome(outgoing, body, wait, time) {
    let timer;
    let state = 'waiting';
    const begin = () => {
        if (state !== 'waiting')
            return;
        state = 'begun';
        // What it throws, `outgoing` reports too.
        (0,promises_.pipeline)(watched(body, time.moved), outgoing).catch(() => undefined);
    };
    const end = () => {
        clearTimeout(timer);
        if (state === 'waiting')
            body.cancel().catch(() => undefined);
        state = 'over';
    };
    outgoing.once('continue', begin);
    outgoing.once('socket', () => {
        timer = setTimeout(begin, wait);
    });
    outgoing.once('response', end);
    outgoing.once('close', end);
    outgoing.flushHeaders();
}
/** The same stream, reporting each chunk that is taken from it. */
async function* watched(body, onChunk) {
    for await (const chunk of body) {
        onChunk();
        yield chunk;
    }
}
function lookup(headers) {
    return {
        get: (name) => {
            const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
            return Array.isArray(value) ? value.join(', ') : (value ?? null);
        },
    };
}

// EXTERNAL MODULE: ./lib/gitlab/transport/proxy.js
var transport_proxy = __webpack_require__(9424);
;// CONCATENATED MODULE: ./lib/gitlab/client/request.js
/** Whether a request asks and changes nothing. */
function isRead({ method }) {
    return method === 'GET' || method === 'HEAD';
}

// EXTERNAL MODULE: ./lib/core/token.js
var core_token = __webpack_require__(899);
;// CONCATENATED MODULE: ./lib/gitlab/client/token.js

/** The one header that carries the token; none for an anonymous request. */
function tokenHeaders(token) {
    if (token === null)
        return {};
    switch (token.kind) {
        case 'private':
            return { 'private-token': token.value };
        case 'job':
            return { 'job-token': token.value };
        case 'oauth':
            return { authorization: `Bearer ${token.value}` };
        default:
            return token.kind;
    }
}
/**
 * GitLab ignores a `PRIVATE-TOKEN` that starts as its job tokens do (`glcbt-`), and treats the request as
 * anonymous: what follows is a 404 or 403 that speaks of everything but the token.
 */
function isMisplacedJobToken(token) {
    return token?.kind === 'private' && (0,core_token/* isJobTokenText */.KV)(token.value);
}

;// CONCATENATED MODULE: ./lib/gitlab/client/dispatch.js
/** Sends one request of a client, once: the way out of the machine, the headers, the trace in the log. */






/** No release comes near: 50,000 links of 600 bytes are 30 MiB. */
const BODY_LIMIT = 32 * 2 ** 20;
/** A plan, and even more a read after a write, must not be made from what a cache in between has kept. */
const FRESH = { 'cache-control': 'no-cache' };
/** One origin's requests leave through it. */
class Dispatch {
    #options;
    #clock;
    #redact;
    #warn;
    #connector = null;
    #requests = 0;
    /** @param warn called with what is wrong with certificates, and what to do */
    constructor(options, clock, redact, warn) {
        this.#options = options;
        this.#clock = clock;
        this.#redact = redact;
        this.#warn = warn;
    }
    /** Requests sent so far. */
    get requests() {
        return this.#requests;
    }
    /**
     * Sends it. What the server says besides data comes back without the token.
     *
     * @throws StoreError `refused` for a proxy that cannot be used
     */
    async send(request, url, address) {
        const { token, timeout, deadline, stop, userAgent, environment = {} } = this.#options;
        const { method, body, headers } = request;
        const proxy = (0,transport_proxy/* proxyFor */.i)(url, environment);
        // One for all requests, so that connections are kept: they all go to one origin.
        this.#connector ??= openConnector(url, proxy, environment, this.#warn);
        const connector = await this.#connector;
        const own = { accept: 'application/json', 'user-agent': userAgent };
        const started = this.#clock.now();
        this.#requests += 1;
        const exchanged = await exchange({
            url,
            method,
            headers: { ...own, ...(isRead(request) ? FRESH : {}), ...headers, ...tokenHeaders(token) },
            timeout,
            // A request is soon over and may finish; a file is not waited for once the run is cancelled.
            deadline: typeof body === 'function' ? AbortSignal.any([stop, deadline]) : deadline,
            limit: BODY_LIMIT,
            connector,
            body: typeof body === 'function' ? body() : (body ?? null),
        }, { host: address.host, timeout, limit: BODY_LIMIT, proxy: proxy?.host ?? null });
        this.#trace(request, url, exchanged, this.#clock.now() - started);
        return exchanged.ok ? { ok: true, answer: this.#withoutToken(exchanged.answer) } : exchanged;
    }
    /** Before anything shortens or quotes it. Data stays as it is: it has to be compared. */
    #withoutToken(answer) {
        const isData = answer.status >= 200 && answer.status < 300 && isJsonType(mediaType(answer.headers));
        return isData ? answer : { ...answer, text: this.#redact(answer.text) };
    }
    #trace({ method }, url, exchanged, ms) {
        const end = exchanged.ok ? `${exchanged.answer.status}` : `failed ${exchanged.failure.code}`.trim();
        const line = `${method} ${url.pathname}${url.search} ${end} ${Math.round(ms)} ms`;
        this.#options.log.debug(this.#redact(line));
    }
}

// EXTERNAL MODULE: ./lib/network/token-check.js
var token_check = __webpack_require__(4585);
;// CONCATENATED MODULE: ./lib/gitlab/client/options.js


/**
 * Refuses all that can be refused without asking GitLab.
 *
 * @throws StoreError `refused` for an address or a project that cannot be; `denied` for a token that cannot be
 *   sent, or would be sent in clear
 */
function checkOptions(options) {
    const { token, allowInsecure } = options;
    const address = (0,client_address/* parseAddress */.or)(options.url);
    (0,client_address/* checkSegment */.cr)('project', options.project);
    const value = token?.value ?? null;
    (0,token_check/* checkToken */.S)(value, 'token');
    (0,token_check/* checkSecrecy */.r)(value, address.isPrivate || allowInsecure, {
        name: 'token',
        address: address.base,
        hint: 'Use https, or set `allow-insecure: true` where the network in between is your own.',
    });
    return address;
}

;// CONCATENATED MODULE: ./lib/gitlab/refusals/complaint.js
/**
 * What an error answer says, whatever its shape. GitLab has at least nine: `message` as a string, as an array
 * of sentences, as an object of arrays (up to about 13.8, and for releases still), as an object with `error`;
 * `error` alone (parameters and routes); `error` with `error_description` (tokens); plain text (throttling,
 * broken requests); GraphQL's `errors` with `message`; and the HTML pages of the web server or of a proxy in front.
 */


const MAX_TEXTS = 20;
const MAX_LENGTH = 500;
const MAX_DEPTH = 4;
/** Reads an error answer. Any answer gives a complaint; none makes it throw. */
function readComplaint(answer) {
    const type = mediaType(answer.headers);
    if (type === 'text/html' || /^\s*<(!doctype|html)/i.test(answer.text.slice(0, 200))) {
        return { source: 'html', code: null, scope: null, texts: htmlTitle(answer.text) };
    }
    const value = (0,json/* parseJson */.qF)(answer.text);
    if ((0,json/* isRecord */.u4)(value))
        return readRecord(value);
    const texts = value === undefined ? [answer.text.slice(0, 4 * MAX_LENGTH)] : sentences(value, '', 0);
    const said = texts.map(oneLine).filter((text) => text !== '');
    return { source: said.length === 0 ? 'none' : 'text', code: null, scope: null, texts: said };
}
function readRecord(value) {
    const error = own(value, 'error');
    const description = own(value, 'error_description');
    const scope = own(value, 'scope');
    if (typeof error === 'string' && typeof description === 'string') {
        return {
            source: 'error',
            code: oneLine(error),
            scope: typeof scope === 'string' ? oneLine(scope) : null,
            texts: [oneLine(description)],
        };
    }
    const said = [
        ['message', own(value, 'message')],
        ['error', own(value, 'error')],
        ['message', graphqlMessages(own(value, 'errors'))],
    ];
    for (const [source, words] of said) {
        const texts = sentences(words, '', 0)
            .map(oneLine)
            .filter((text) => text !== '');
        if (texts.length > 0)
            return { source, code: null, scope: null, texts };
    }
    return { source: 'none', code: null, scope: null, texts: [] };
}
/** GraphQL's `{"errors": [{"message": …}]}`. */
function graphqlMessages(errors) {
    return Array.isArray(errors) ? errors.map((each) => ((0,json/* isRecord */.u4)(each) ? own(each, 'message') : null)) : [];
}
/** The texts of a nested value; in an object the key is the subject of the sentence (`name` → `Name has …`). */
function sentences(value, subject, depth) {
    if (typeof value === 'string')
        return [`${subject}${value.slice(0, 2 * MAX_LENGTH)}`];
    if (depth >= MAX_DEPTH)
        return [];
    if (Array.isArray(value)) {
        return value
            .slice(0, MAX_TEXTS)
            .flatMap((item) => sentences(item, subject, depth + 1))
            .slice(0, MAX_TEXTS);
    }
    if (!(0,json/* isRecord */.u4)(value))
        return [];
    return Object.keys(value)
        .slice(0, MAX_TEXTS)
        .flatMap((key) => sentences(own(value, key), complaint_subjectOf(key), depth + 1))
        .slice(0, MAX_TEXTS);
}
/** GitLab's own wording of a full message: the attribute, humanised. `base` and `error` are no attributes. */
function complaint_subjectOf(key) {
    if (key === 'base' || key === 'error' || key === 'message')
        return '';
    const words = key.slice(0, MAX_LENGTH).replaceAll('_', ' ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} `;
}
function htmlTitle(html) {
    const title = oneLine(/<title[^>]{0,100}>([^<]{0,500})/i.exec(html.slice(0, 20_000))?.[1] ?? '');
    return title === '' ? [] : [title];
}
function oneLine(text) {
    const line = text
        .slice(0, 4 * MAX_LENGTH)
        .replace(/[\p{Cc}\p{White_Space}]+/gu, ' ')
        .trim();
    return line.length <= MAX_LENGTH ? line : `${line.slice(0, MAX_LENGTH)}…`;
}
/** A property of the value itself; what an answer does not have is never looked up in a prototype. */
function own(value, key) {
    return Object.hasOwn(value, key) ? value[key] : undefined;
}

// EXTERNAL MODULE: ./lib/gitlab/refusals/explain.js + 4 modules
var explain = __webpack_require__(133);
;// CONCATENATED MODULE: ./lib/gitlab/client/retry.js
/**
 * When to send a request again. Pure: time comes in as an argument.
 *
 * Two questions decide. Is the trouble of a kind that passes? And would sending it twice do harm? A GET never
 * does; a PUT of a whole link and a DELETE of an id give the same end as one; a POST makes a second link, so it
 * is repeated only when the first was certainly not done: no connection, or an answer that says so.
 */
/**
 * Gateways' statuses, Cloudflare's 520 to 524 (gitlab.com is behind it) among them: GitLab itself did not
 * answer. 500 is not among them for writes: GitLab gives it to the loser of a race and to values that do not
 * fit, and would give it again.
 */
const GATEWAY = new Set([408, 502, 503, 504, 520, 521, 522, 523, 524]);
/**
 * Judges an error answer: the trouble, or `null` where it would only come again.
 *
 * @param reads true for GET and HEAD, which are tried again after any server error
 * @param now milliseconds since the epoch, used where the answer has no `Date`
 */
function troubleOf(answer, reads, now) {
    const retryAfter = retryAfterOf(answer.headers, now);
    const { status, text } = answer;
    if (status === 429)
        return { done: 'no', retryAfter: retryAfter ?? resetWait(answer.headers, now) };
    if (status === 409 && /Resource lock/.test(text))
        return { done: 'no', retryAfter };
    // A 503 that names its end (or GitLab's maintenance mode) was answered instead of doing the work.
    if (status === 503 && (retryAfter !== null || /maintenance/i.test(text)))
        return { done: 'no', retryAfter };
    if (GATEWAY.has(status))
        return { done: 'maybe', retryAfter };
    return reads && status >= 500 ? { done: 'maybe', retryAfter } : null;
}
/** `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfterOf(headers, now) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(value))
        return Math.ceil(Number(value) * 1000);
    const until = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(until) ? null : Math.max(0, until - serverTime(headers, now));
}
/** `RateLimit-Reset` is an epoch in seconds, not a number of seconds to wait (GitLab's rate limit headers). */
function resetWait(headers, now) {
    const value = headers.get('ratelimit-reset')?.trim() ?? '';
    return /^\d+$/.test(value) ? Math.max(0, Number(value) * 1000 - serverTime(headers, now)) : null;
}
/** The server's own clock, so that a wrong clock here does not shorten or stretch a wait. */
function serverTime(headers, now) {
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? now : date;
}

;// CONCATENATED MODULE: ./lib/gitlab/client/verdict.js
/** What one exchange means: done, the project lives elsewhere, or failed, and then whether it may pass. */







/** Reads how an exchange ended. Never throws. */
function judge(exchanged, asked) {
    if (!exchanged.ok) {
        const { failure } = exchanged;
        return {
            kind: 'failed',
            error: new store_error/* StoreError */.AD(failure.kind, failure.message, { hint: failure.hint }),
            trouble: failure.transient ? { done: failure.sent, retryAfter: null } : null,
            doubtful: failure.sent === 'maybe',
        };
    }
    const { answer } = exchanged;
    if (answer.status >= 200 && answer.status < 300)
        return readSuccess(answer, asked);
    if (answer.status >= 300 && answer.status < 400)
        return readRedirect(answer, asked);
    return readRefusal(answer, asked);
}
function readSuccess(answer, asked) {
    const { status, headers, text } = answer;
    const { host, base } = asked.address;
    if (text.trim() === '')
        return { kind: 'done', answer: { status, headers, body: null } };
    const type = mediaType(headers);
    const isJson = isJsonType(type) && type !== '';
    const body = isJsonType(type) ? (0,json/* parseJson */.qF)(text) : undefined;
    if (body !== undefined)
        return { kind: 'done', answer: { status, headers, body } };
    if (isJson) {
        const error = new store_error/* StoreError */.AD('unreachable', `${host} answered with JSON that is cut off or broken`);
        return { kind: 'failed', error, trouble: { done: 'maybe', retryAfter: null }, doubtful: true };
    }
    const complaint = readComplaint(answer);
    const title = complaint.source === 'html' ? complaint.texts[0] : undefined;
    const found = title === undefined ? type || 'something else' : `a web page, “${title}”`;
    return verdict_final('unexpected', `${base} answered with ${found} instead of JSON`, status, NOT_GITLAB);
}
const NOT_GITLAB = 'Check `gitlab-url`; a login page, a captive portal or a proxy in front of GitLab may have answered instead.';
function readRedirect(answer, asked) {
    const location = answer.headers.get('location') ?? '';
    const { address, url } = asked;
    if (location === '' || !URL.canParse(location, url.href)) {
        return verdict_final('unexpected', `${address.base} redirects to nowhere (${answer.status})`, answer.status, NOT_GITLAB);
    }
    const target = new URL(location, url);
    const moved = movedProject(target, asked);
    if (moved !== null && isRead(asked))
        return { kind: 'moved', project: moved };
    const shown = `${target.origin}${target.pathname}`;
    if (target.origin === address.origin) {
        return verdict_final('unexpected', `${address.base} redirects to ${target.pathname}`, answer.status, NOT_GITLAB);
    }
    const upgrade = target.protocol === 'https:' && url.protocol === 'http:' && target.hostname === url.hostname;
    return verdict_final('unexpected', `${address.base} redirects to another address, ${shown}, which is not followed`, answer.status, upgrade
        ? `Set \`gitlab-url\` to ${target.origin}${address.root}.`
        : 'If that is where this GitLab lives now, set `gitlab-url` to it; the token is not sent to it unasked.');
}
/**
 * The numeric id in a redirect of a moved project (lib/api/helpers.rb, `redirect!`): the same address, with
 * nothing changed but the project, and that from a path to an id.
 */
function movedProject(target, asked) {
    if (target.origin !== asked.address.origin || /^\d+$/.test(asked.project))
        return null;
    const ours = segments(asked.url);
    const theirs = segments(target);
    const at = segments({ pathname: `${asked.address.root}/api/v4/projects` }).length;
    const id = theirs[at] ?? '';
    const isSame = theirs.length === ours.length && theirs.every((part, index) => index === at || part === ours[index]);
    return isSame && ours[at] === asked.project && /^\d+$/.test(id) ? id : null;
}
/** The parts of a path, decoded: GitLab writes a tag in an address with other percent sequences than we do. */
function segments({ pathname }) {
    return pathname.split('/').map((part) => {
        try {
            return decodeURIComponent(part);
        }
        catch {
            return part;
        }
    });
}
function readRefusal(answer, asked) {
    const error = (0,explain/* explainRefusal */.G)({
        status: answer.status,
        complaint: readComplaint(answer),
        write: !isRead(asked),
        subject: asked.subject,
        project: asked.project,
        base: asked.address.base,
        token: asked.token,
    });
    const trouble = troubleOf(answer, isRead(asked), asked.now);
    const doubtful = trouble === null ? answer.status >= 500 : trouble.done === 'maybe';
    return { kind: 'failed', error, trouble, doubtful };
}
function verdict_final(kind, message, status, hint) {
    return {
        kind: 'failed',
        error: new store_error/* StoreError */.AD(kind, message, { status, hint }),
        trouble: null,
        doubtful: false,
    };
}

;// CONCATENATED MODULE: ./lib/gitlab/client/client.js
/**
 * GitLab over HTTP, for whatever speaks to it: releases, notes, packages.
 *
 * It holds the token and is the only one that does. It sends to one origin, follows no redirect, retries what
 * is safe to retry, and turns every failure into a StoreError in the user's words. Why gitbeaker's own
 * requester is not used: docs/decisions/0003-own-requester.md. The rules of retrying: 0004-retry-rules.md.
 */













/** More than there are ever requests under way. */
const MAX_LISTENERS = 10_000;
/** One project of one GitLab. Nothing is sent, and nothing refused, before the first `send`. */
class GitLabClient {
    #options;
    #clock;
    #pace;
    #redact;
    #dispatch;
    #warned = new Set();
    #project;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? clock/* systemClock */.m;
        this.#pace = new pace/* Pace */.oG(options);
        this.#redact = (0,redact/* createRedactor */.l)(options.token === null ? [] : [options.token.value]);
        this.#dispatch = new Dispatch(options, this.#clock, this.#redact, (...words) => this.warnOnce(...words));
        this.#project = options.project;
        // Each request under way listens to both; Node takes more than ten of them for a leak and says so.
        (0,external_node_events_.setMaxListeners)(MAX_LISTENERS, options.stop, options.deadline);
    }
    /** Base address. @throws StoreError `refused` where the URL is none */
    get address() {
        return (0,client_address/* parseAddress */.or)(this.#options.url);
    }
    /** The project as given, or its numeric id once GitLab said that it has moved. */
    get project() {
        return this.#project;
    }
    /** Requests sent so far, retries included. */
    get requests() {
        return this.#dispatch.requests;
    }
    /** How the requests are authenticated; `null`: not at all. */
    get tokenKind() {
        return this.#options.token?.kind ?? null;
    }
    /** Writes to the log of details. */
    debug(message) {
        this.#options.log.debug(this.#redact(message));
    }
    /** Waits so many milliseconds; shorter where the run ends before. */
    async pause(ms) {
        await this.#clock.sleep(ms, [this.#options.stop, this.#options.deadline]);
    }
    /** How links are to be written. Only an access token may write by GraphQL: a job token is never sent there. */
    get writes() {
        const { token, writes = 'rest' } = this.#options;
        const isAccess = token !== null && token.kind !== 'job' && !isMisplacedJobToken(token);
        return isAccess ? writes : 'rest';
    }
    /** Warns once, however often it is met. */
    warnOnce(message, hint) {
        if (this.#warned.has(message))
            return;
        this.#warned.add(message);
        this.#options.log.warning(message, hint);
    }
    /**
     * Sends a request and gives the 2xx answer; retries where that is safe.
     *
     * @throws StoreError for everything else. For a write, kind `unclear` means that it may have been done
     */
    async send(request) {
        const address = checkOptions(this.#options);
        let doubtful = false;
        let hasFailed = false;
        try {
            return await (0,attempts/* repeat */.u)(this.#pace, async () => {
                if (hasFailed)
                    await request.beforeRetry?.(doubtful);
                const verdict = await this.#once(request, address);
                hasFailed = verdict.kind === 'failed';
                if (verdict.kind === 'failed')
                    doubtful ||= verdict.doubtful;
                return this.#attempt(request, verdict);
            });
        }
        catch (error) {
            throw error instanceof store_error/* StoreError */.AD ? this.#final(error, request, doubtful) : error;
        }
    }
    #attempt(request, verdict) {
        switch (verdict.kind) {
            case 'done':
                return { kind: 'done', value: verdict.answer };
            case 'moved':
                this.#move(verdict.project);
                return { kind: 'redirected' };
            case 'failed': {
                const { trouble, error } = verdict;
                const repeatable = request.repeatable ?? request.method !== 'POST';
                const isSafe = trouble !== null && (trouble.done === 'no' || repeatable);
                return {
                    kind: 'failed',
                    error: (0,store_error/* restated */.lL)(error, { message: this.#redact(error.message) }),
                    retry: isSafe ? trouble : null,
                    throttled: error.status === 429,
                };
            }
            default:
                return verdict;
        }
    }
    /** The error to throw: `unclear` where a write may have been done, and without the token in any case. */
    #final(error, request, doubtful) {
        const unclear = !isRead(request) && doubtful && (error.kind === 'unreachable' || error.kind === 'stopped');
        const doubt = unclear ? '; whether the change was made is not known' : '';
        return (0,store_error/* restated */.lL)(error, {
            kind: unclear ? 'unclear' : error.kind,
            message: this.#redact(`${error.message}${doubt}`),
            hint: error.hint === null ? null : this.#redact(error.hint),
        });
    }
    async #once(request, address) {
        // Another request may learn of the move while this one is under way: it is judged by what it asked.
        const project = this.#project;
        const url = this.#url(request, address);
        const { token } = this.#options;
        const exchanged = await this.#dispatch.send(request, url, address);
        return judge(exchanged, {
            method: request.method,
            url,
            address,
            project,
            subject: subjectOf(request.path),
            token: token === null ? 'none' : isMisplacedJobToken(token) ? 'misplaced-job' : token.kind,
            now: this.#clock.wallTime(),
        });
    }
    /** The address to call. A moved project's requests go to its id, under whatever name they were made. */
    #url(request, address) {
        if (request.api === 'graphql')
            return (0,client_address/* graphqlUrl */.XS)(address);
        const { path, query = '' } = request;
        const given = `projects/${encodeURIComponent(this.#options.project)}`;
        const named = path === given || path.startsWith(`${given}/`);
        const now = named ? `projects/${encodeURIComponent(this.#project)}${path.slice(given.length)}` : path;
        return (0,client_address/* apiUrl */.y0)(address, now, query);
    }
    #move(project) {
        this.warnOnce(`The project ${this.#options.project} has moved; GitLab knows it by its id ${project}`, `Set \`project\` to ${project} or to the new path.`);
        this.#project = project;
    }
}


/***/ }),

/***/ 133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ explainRefusal)
});

// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/ports/permissions.js
var permissions = __webpack_require__(4743);
// EXTERNAL MODULE: ./lib/gitlab/refusals/refusal.js
var refusals_refusal = __webpack_require__(5082);
;// CONCATENATED MODULE: ./lib/gitlab/refusals/permission-refusals.js
/**
 * What fine-grained tokens and job tokens lack (lib/api/api_guard.rb, helpers.rb; docs, "Fine-grained permissions for
 * personal access tokens" and "Job token permissions").
 *
 * GitLab names what the one request lacks. Whoever grants just that meets the next refusal an hour later, so the hints
 * name what the whole run needs.
 */



/** `[Release Link: Update]`, however many permissions there are. */
const GRANULAR = /permissions?:\s*\[([^\]]+)\]/;
const ALLOWLIST = /Authentication by CI\/CD job token not allowed from (.+) to (.+?)\.?$/;
const POLICIES = /Insufficient permissions to access this resource in project (.+?)\. The following token permissions? (?:is|are) required: (.+?)\.?$/;
function isGranular({ complaint }) {
    return complaint.code === 'insufficient_granular_scope';
}
/** The permissions that GitLab names; none where it names none. */
function granularNames({ complaint }) {
    return (0,refusals_refusal/* namesIn */.wX)(complaint.texts.map((text) => GRANULAR.exec(text)?.[1] ?? '').join(','));
}
/** What the run as a whole needs, of which GitLab has named a part. */
function wholeNeed({ subject, write }) {
    switch (subject.area) {
        case 'packages':
            return (write ? permissions/* NEEDS */.Q.upload : permissions/* NEEDS */.Q.readPackages).fineGrained;
        case 'notes':
            return permissions/* NEEDS */.Q.notes.fineGrained;
        case 'releases':
        case 'other':
            return [...permissions/* NEEDS */.Q.read.fineGrained, ...(write ? permissions/* NEEDS */.Q.apply.fineGrained : [])];
        default:
            return subject.area;
    }
}
function wholePolicies({ subject, write }) {
    const packages = subject.area === 'packages';
    if (write)
        return packages ? 'ADMIN_PACKAGES' : 'ADMIN_RELEASES';
    return packages ? 'READ_PACKAGES' : 'READ_RELEASES to plan, or ADMIN_RELEASES to apply';
}
/** Rows of 403. */
const PERMISSION_ROWS = [
    {
        status: 403,
        when: (refusal) => isGranular(refusal) && granularNames(refusal).length > 0,
        kind: 'denied',
        lack: (refusal) => ({ what: 'permission', names: granularNames(refusal) }),
        say: (refusal) => {
            const names = granularNames(refusal);
            const noun = names.length === 1 ? 'permission' : 'permissions';
            return `The fine-grained token lacks the ${noun} ${(0,permissions/* permissionList */.M)(names)} in project ${refusal.project}`;
        },
        hint: (refusal) => 'Create a token with everything that is needed here: ' +
            `${(0,permissions/* permissionList */.M)([...wholeNeed(refusal), ...granularNames(refusal)])}.`,
    },
    {
        status: 403,
        when: isGranular,
        kind: 'denied',
        lack: { what: 'permission', names: [] },
        say: (_, text) => `GitLab does not let fine-grained tokens do this (${text})`,
        hint: 'Use a project or group access token, or a personal access token that is not fine-grained.',
    },
    {
        status: 403,
        when: ALLOWLIST,
        kind: 'denied',
        lack: { what: 'allowlist' },
        say: (_, __, [, from, to]) => `The project ${to} does not let job tokens of ${from} in`,
        hint: (refusal, [, from, to]) => `In ${to}, under Settings > CI/CD > Job token permissions, add ${from} to the allowlist; with fine-grained ` +
            `permissions it needs ${wholePolicies(refusal)}. Or use an access token.`,
    },
    {
        status: 403,
        when: POLICIES,
        kind: 'denied',
        lack: (_, [, , needed = '']) => ({ what: 'permission', names: policies(needed) }),
        say: (_, __, [, project, needed = '']) => `Job tokens of this project lack the permission ${(0,quoted/* listed */.KE)(policies(needed))} in ${project}`,
        hint: (refusal, [, project]) => `In ${project}, under Settings > CI/CD > Job token permissions, grant this job's project ` +
            `${wholePolicies(refusal)}. Or use an access token.`,
    },
    {
        status: 403,
        when: /unauthorized for CI\/CD job tokens/,
        kind: 'denied',
        lack: { what: 'permission', names: [] },
        say: () => 'This GitLab does not let job tokens do this',
        hint: 'Use an access token with the scope `api`.',
    },
];
/** GitLab's sentence has them in lower case, its settings and documentation in capitals. */
function policies(names) {
    return (0,refusals_refusal/* namesIn */.wX)(names).map((name) => (/^[a-z_]+$/.test(name) ? name.toUpperCase() : name));
}

;// CONCATENATED MODULE: ./lib/gitlab/refusals/access-refusals.js
/** What GitLab says about the token and its rights (lib/api/api_guard.rb, helpers.rb, release_policy.rb). */


const NEW_TOKEN = 'Create a new access token with the scope `api` and store it where `token` is read from.';
const NO_TOKEN = { what: 'token' };
const UNAUTHORIZED = [
    { status: 401, when: /expired/i, kind: 'denied', say: () => 'The token has expired', hint: NEW_TOKEN },
    { status: 401, when: /revoked/i, kind: 'denied', say: () => 'The token was revoked', hint: NEW_TOKEN },
    {
        status: 401,
        when: /impersonation/i,
        kind: 'denied',
        say: () => 'The token is an impersonation token, and this GitLab has switched these off',
        hint: 'Use a personal, project or group access token.',
    },
    {
        status: 401,
        when: ({ complaint }) => complaint.code === 'dpop_error',
        kind: 'denied',
        say: () => 'The token may only be used with a proof of possession (DPoP), which this program cannot give',
        hint: 'Use a project or group access token, or switch DPoP off for this one.',
    },
    {
        status: 401,
        area: 'packages',
        when: ({ token, write }) => token === 'none' && write,
        kind: 'denied',
        say: () => 'GitLab accepts files for a package only with a token',
        hint: 'Give an access token or the job token as `token`.',
    },
    {
        status: 401,
        when: ({ token }) => token === 'none',
        kind: 'denied',
        say: () => 'GitLab wants a token for this',
        hint: 'Give an access token as `token`.',
    },
    {
        status: 401,
        when: ({ token }) => token === 'job',
        kind: 'denied',
        say: () => 'GitLab does not know this job token, or its job is not running any more',
        hint: 'A job token works only while its job runs; an access token needs `token-type: private` (or `auto`).',
    },
    {
        status: 401,
        kind: 'denied',
        say: ({ base }) => `${base} does not know this token`,
        hint: 'It is mistyped, deleted, or of another GitLab; a CI job token needs `token-type: job`.',
    },
].map((row) => ({ ...row, lack: NO_TOKEN }));
const ROLE = { what: 'role' };
/** A bare 403, which says nothing of its reason. */
const BARE = [
    {
        status: 403,
        when: ({ token }) => token === 'misplaced-job',
        kind: 'denied',
        lack: NO_TOKEN,
        say: () => 'GitLab treats the request as anonymous and refuses it',
        hint: refusals_refusal/* SEND_AS_JOB */._8,
    },
    {
        status: 403,
        when: ({ token, write }) => token === 'none' && write,
        kind: 'denied',
        lack: NO_TOKEN,
        say: ({ subject }) => `Without a token GitLab lets nobody change ${subject.name}`,
        hint: 'Give an access token with the scope `api` as `token`.',
    },
    {
        status: 403,
        area: 'packages',
        when: (refusal) => isBare(refusal) && refusal.write,
        kind: 'denied',
        lack: ROLE,
        say: ({ project }) => `The token may not put files into packages of project ${project}`,
        hint: 'It needs at least the role Developer and the scope `api`; the package registry may be switched off.',
    },
    {
        status: 403,
        area: 'packages',
        when: isBare,
        kind: 'denied',
        lack: ROLE,
        say: ({ project }) => `The token may not read packages of project ${project}`,
        hint: 'Packages of a private project are for the role Reporter and above; the package registry may be ' +
            'switched off.',
    },
    {
        status: 403,
        area: 'notes',
        when: isBare,
        kind: 'denied',
        lack: ROLE,
        say: ({ project, subject, write }) => `The token may not ${write ? 'write' : 'read'} ${subject.name} of project ${project}`,
        hint: 'It needs the scope `api` and, for a note that somebody else wrote, the role Maintainer.',
    },
    {
        status: 403,
        when: (refusal) => refusal.write && isBare(refusal),
        kind: 'denied',
        lack: ROLE,
        say: ({ project, subject }) => `The token may not change ${subject.name} of project ${project}`,
        hint: ({ token }) => `${token === 'job' ? 'The user who started the job' : 'The token'} needs at least the role Developer; ` +
            'a protected tag needs the right to create it (Settings > Repository > Protected tags); ' +
            'an archived project takes no writes.',
    },
    {
        status: 403,
        when: isBare,
        kind: 'denied',
        lack: ROLE,
        say: ({ project, subject }) => `The token may not read ${subject.name} of project ${project}`,
        hint: 'Releases may be switched off, or be for members only (Settings > General > Visibility).',
    },
];
const FORBIDDEN = [
    {
        status: 403,
        when: ({ complaint }) => complaint.code === 'insufficient_scope',
        kind: 'denied',
        lack: ({ complaint }) => ({ what: 'scope', names: (complaint.scope ?? 'api').split(' ') }),
        say: ({ complaint }) => `The token lacks the scope it needs here (${complaint.scope ?? 'api'})`,
        hint: 'Create a token with the scope `api`; `read_api` is enough for `plan`.',
    },
    ...PERMISSION_ROWS,
    {
        status: 403,
        when: /not allowed to create this tag as it is protected/,
        kind: 'denied',
        lack: ROLE,
        say: () => 'The tag is protected, and the token may not create it',
        hint: 'Settings > Repository > Protected tags says who may; or create the tag first.',
    },
    {
        status: 403,
        area: 'packages',
        when: /Package protected/,
        kind: 'denied',
        lack: ROLE,
        say: () => 'A rule of the project protects packages of this name',
        hint: 'Settings > Packages and registries > Protected packages says who may put files into them.',
    },
    ...BARE,
    {
        status: 403,
        when: ({ complaint }) => complaint.source !== 'html',
        kind: 'denied',
        say: refusals_refusal/* quote */.hD,
    },
    {
        status: 403,
        kind: 'denied',
        say: ({ base }) => `${base} answered 403 with a web page, which GitLab's API does not`,
        hint: 'A firewall or proxy in front of GitLab may have blocked this machine.',
    },
];
/** A 403 that gives no reason. An answer of GitLab's own, unless it is a page. */
function isBare({ complaint }) {
    return complaint.source !== 'html' && saysNothing(complaint);
}
function saysNothing({ texts }) {
    return texts.length === 0 || texts.every((text) => /^(403 )?Forbidden$/i.test(text));
}
/** 401 and 403. */
const ACCESS_ROWS = [...UNAUTHORIZED, ...FORBIDDEN];

// EXTERNAL MODULE: ./lib/gitlab/refusals/missing-refusals.js
var missing_refusals = __webpack_require__(8294);
;// CONCATENATED MODULE: ./lib/gitlab/refusals/package-refusals.js
const DUPLICATES = 'The group allows no duplicates of generic packages (Settings > Packages and registries). Use another version, ' +
    'delete the file that is there, or let the group allow duplicates.';
/** What the package registry refuses (lib/api/helpers/packages_helpers.rb, app/services/packages/generic). */
const PACKAGE_ROWS = [
    {
        status: 400,
        area: 'packages',
        when: /Duplicate package is not allowed/,
        kind: 'taken',
        say: () => 'The package has a file of this name, and a second one is refused',
        hint: DUPLICATES,
    },
    {
        status: 400,
        area: 'packages',
        when: /File is too large/,
        kind: 'refused',
        say: () => 'The file is larger than this GitLab allows for generic packages',
        hint: 'Its administrator can raise the limit; on gitlab.com it is 5 GB.',
    },
    {
        status: 413,
        area: 'packages',
        kind: 'refused',
        say: () => 'The file is larger than GitLab, or the proxy in front of it, lets through (413)',
        hint: 'Raise the limit of the proxy (client_max_body_size in nginx).',
    },
];

;// CONCATENATED MODULE: ./lib/gitlab/refusals/request-refusals.js
/** What GitLab says about the request: a link it does not take, something that is not there, too much at once. */



const PATH_RULE = 'A path begins with /, has letters, digits and . _ - / only, ends in a letter or digit, and has 4 to 128 characters.';
const BAD_REQUEST = [
    {
        status: 400,
        when: isTaken,
        kind: 'taken',
        say: refusals_refusal/* quote */.hD,
        hint: 'Name, URL and path are unique within a release: another link of it has this one.',
    },
    { status: 400, when: /Filepath is/, kind: 'refused', say: refusals_refusal/* quote */.hD, hint: PATH_RULE },
    {
        status: 400,
        when: /Url is blocked: Only allowed schemes/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'The URL begins with http://, https:// or ftp://, in lower case.',
    },
    {
        status: 400,
        when: /Requests to hosts and IP addresses not on the Allow List|Host cannot be resolved/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'This GitLab denies all outbound requests but allowed ones: ask its administrator to allow the host.',
    },
    {
        status: 400,
        when: /link_type/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'The link types are other, runbook, image and package; older GitLab versions know fewer.',
    },
    {
        status: 400,
        when: /Tag name invalid/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'Git does not allow this name for a tag.',
    },
    {
        status: 400,
        when: ({ complaint }) => complaint.source === 'text' || complaint.source === 'none',
        kind: 'refused',
        say: () => 'GitLab could not read the request (400)',
        hint: 'A NUL or another control character in a name, a URL or the tag is the usual cause.',
    },
];
function isTaken({ complaint }) {
    return complaint.texts.length > 0 && complaint.texts.every((text) => /has already been taken/.test(text));
}
const OTHERS = [
    {
        status: 500,
        when: ({ write }) => write,
        kind: 'unreachable',
        say: () => 'GitLab reported an internal error (500)',
        hint: 'It does so for a name or URL of more than about 2,600 bytes, and when two runs write at the same time.',
    },
    {
        status: 405,
        when: /moved project/,
        kind: 'denied',
        say: ({ project }) => `The project ${project} has moved, and takes no writes under its old path`,
        hint: 'Set `project` to the new path, or to the numeric id, which never changes.',
    },
    {
        status: 407,
        kind: 'unreachable',
        say: () => 'The proxy wants a user name and password (407)',
        hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY.',
    },
    {
        status: 409,
        when: /Release already exists/,
        kind: 'taken',
        say: refusals_refusal/* quote */.hD,
        hint: 'Run again to update it.',
    },
    {
        status: 410,
        kind: 'unexpected',
        say: ({ base }) => `${base} does not have version 4 of the API any more (410)`,
        hint: 'Look for a newer version of this program.',
    },
    {
        status: 413,
        kind: 'refused',
        say: () => 'The request is too large for GitLab or for the proxy in front of it (413)',
    },
    {
        status: 422,
        when: /Ref is not specified/,
        kind: 'refused',
        say: () => 'The git tag does not exist',
        hint: 'Push the tag first, or set `ref` to the commit or branch from which GitLab shall create it.',
    },
    {
        status: 429,
        kind: 'unreachable',
        say: () => 'GitLab throttles this token or address (429)',
        hint: 'Try again later, lower `concurrency`, or raise `retries`.',
    },
];
/** 400, 404 and all that is left but server errors. */
const REQUEST_ROWS = [...PACKAGE_ROWS, ...BAD_REQUEST, ...missing_refusals/* MISSING_ROWS */.vB, ...OTHERS];

;// CONCATENATED MODULE: ./lib/gitlab/refusals/explain.js
/**
 * GitLab's refusals, each as a sentence and a way out.
 *
 * GitLab often means something else than it says: a project that one may not see is "not found", a job token
 * in the wrong header makes a request anonymous, a protected tag is a bare 403. So a refusal is read together
 * with what was asked and with which kind of token. These rows are the only place where GitLab's sentences are looked
 * at: what they mean goes into the fields of the error, and whatever decides further on looks at those. The table is read from top to bottom; the first row that
 * fits speaks. The texts are those of GitLab's lib/api/helpers.rb, lib/api/api_guard.rb and models.
 */




/** The refusal as an error. Gives a sentence for every status and every complaint. */
function explainRefusal(refusal) {
    const text = refusal.complaint.texts.join('; ');
    for (const row of ROWS) {
        if (row.status !== refusal.status)
            continue;
        if (row.area !== undefined && row.area !== refusal.subject.area)
            continue;
        const match = row.when === undefined ? [] : matches(row.when, refusal, text);
        if (match === null)
            continue;
        return build(row, refusal, text, match);
    }
    return build(fallback(refusal.status), refusal, text, []);
}
function matches(when, refusal, text) {
    if (typeof when === 'function')
        return when(refusal) ? [] : null;
    return when.exec(text);
}
function build(row, refusal, text, match) {
    const { hint, missing, lack } = row;
    return new store_error/* StoreError */.AD(row.kind, row.say(refusal, text, match), {
        status: refusal.status,
        hint: typeof hint === 'function' ? hint(refusal, match) : hint,
        missing: typeof missing === 'function' ? missing(refusal) : missing,
        lack: typeof lack === 'function' ? lack(refusal, match) : lack,
    });
}
const ROWS = [...ACCESS_ROWS, ...REQUEST_ROWS];
function fallback(status) {
    if (status >= 500) {
        return {
            status,
            kind: 'unreachable',
            say: (_, text) => `GitLab failed (${status}${text === '' || text.startsWith(`${status}`) ? '' : `: ${text}`})`,
            hint: 'Try again later; the status page or the administrator of this GitLab may know more.',
        };
    }
    if (status >= 400) {
        return {
            status,
            kind: 'refused',
            say: (refusal, text) => (text === '' ? `GitLab refused (${status})` : (0,refusals_refusal/* quote */.hD)(refusal, text)),
        };
    }
    return {
        status,
        kind: 'unexpected',
        say: ({ base }) => `${base} answered with status ${status}, which GitLab's API does not use here`,
        hint: 'Check that `gitlab-url` is the address of a GitLab.',
    };
}


/***/ }),

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ noProject),
/* harmony export */   l5: () => (/* binding */ projectHint),
/* harmony export */   vB: () => (/* binding */ MISSING_ROWS)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5082);
/** What GitLab says is not there, and what it means by that. */

/** 404. */
const MISSING_ROWS = [
    {
        status: 404,
        when: /Project Not Found/i,
        kind: 'missing',
        missing: 'project',
        say: noProject,
        hint: projectHint,
    },
    {
        status: 404,
        when: ({ complaint }) => complaint.source === 'error',
        kind: 'unexpected',
        say: ({ base }) => `${base} has no such route in its API`,
        hint: 'A proxy in front of GitLab may decode %2F (use the numeric project id, and let the proxy pass the path ' +
            'as it is), or `gitlab-url` lacks the relative root of the instance.',
    },
    {
        // A fine-grained token that is not for this project gets no more than this.
        status: 404,
        when: ({ complaint, subject }) => complaint.source === 'message' && subject.row === 'project',
        kind: 'missing',
        missing: 'project',
        say: noProject,
        hint: projectHint,
    },
    {
        status: 404,
        area: 'notes',
        when: ({ complaint }) => complaint.source === 'message',
        kind: 'missing',
        missing: 'note',
        say: ({ project, subject }) => `GitLab shows the token no ${subject.name} of project ${project}`,
        hint: 'Check the number of the merge request, and whose token it is; a note may have been deleted.',
    },
    {
        status: 404,
        when: ({ complaint }) => complaint.source === 'message',
        kind: 'missing',
        missing: ({ subject }) => subject.row,
        say: ({ subject }) => subject.row === 'link' ? 'GitLab has no such release or link' : `GitLab has no such ${subject.row}`,
        hint: 'Somebody else may have deleted it: run again.',
    },
    {
        status: 404,
        kind: 'unexpected',
        say: ({ base }) => `${base} does not answer as GitLab's API does (404)`,
        hint: 'Check `gitlab-url`: it is the base URL of the instance, with its relative root if it has one.',
    },
];
/** GitLab says the same of a project that is not there and of one that the token may not see. */
function noProject({ project, base }) {
    return `There is no project ${project} on ${base}, or the token may not see it`;
}
/** What to do where there is no project to be seen. */
function projectHint({ token, project }) {
    if (token === 'misplaced-job')
        return _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .SEND_AS_JOB */ ._8;
    if (token === 'none')
        return 'For a private project give an access token as `token`; else check `project`.';
    const spelling = /%2f/i.test(project) ? 'write / instead of %2F in `project`' : 'check `project`';
    return (`GitLab says so too to whoever is no member: ${spelling}, whose token it is, and, for a fine-grained token, ` +
        'whether it is for this project.');
}


/***/ }),

/***/ 5082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ SEND_AS_JOB),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/** The words in which refusals are written down: what was refused, and the rows of the tables. */
/** What GitLab said, passed on. */
function quote(_, text) {
    return `GitLab refused: ${text}`;
}
/** The way out where a job token came as an access token (see `isMisplacedJobToken`). */
const SEND_AS_JOB = 'The token is a CI job token sent as an access token, which GitLab ignores: set `token-type: job` (or `auto`).';
/** Names in a list of GitLab's: `a, b and c`. */
function namesIn(list) {
    return list
        .split(/,| and /)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}


/***/ }),

/***/ 1162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ KEPT)
/* harmony export */ });
/** What every way out of this machine has: how a request is sent on it, and how long its connections are kept. */
/**
 * A connection that rests longer is closed: servers and what stands before them close theirs after five seconds
 * and more, and a request on its way in that very moment would be lost. Milliseconds.
 */
const REST = 4000;
/** Options of an agent that keeps connections. None of them holds up the end of the process while it rests. */
const KEPT = { keepAlive: true, timeout: REST };


/***/ }),

/***/ 6888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e2: () => (/* binding */ JsonMeter),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * JSON of a server that may mean harm. A body of a few hundred packed kilobytes can become gigabytes of objects, and
 * stop all timers while it is parsed; so its brackets and commas are counted while it comes in.
 */
/** No answer of GitLab's is nested a tenth as deep. */
const MAX_DEPTH = 100;
/** More than 140,000 links have: seven values each, counted as below. */
const MAX_VALUES = 1_000_000;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
/** Counts what a JSON text will become, piece by piece, without parsing it. */
class JsonMeter {
    #depth = 0;
    #values = 0;
    #quoted = false;
    #escaped = false;
    /** Takes in the next bytes of UTF-8; says what is too much, or `null`. */
    add(bytes) {
        let [depth, values, quoted, escaped] = [this.#depth, this.#values, this.#quoted, this.#escaped];
        for (const byte of bytes) {
            if (escaped)
                escaped = false;
            else if (byte === QUOTE)
                quoted = !quoted;
            else if (quoted)
                escaped = byte === BACKSLASH;
            else if (byte === COMMA)
                values += 1;
            // `[` and `{`, `]` and `}` differ in one bit.
            else if ((byte | 0x20) === 0x7b) {
                depth += 1;
                values += 1;
                if (depth > MAX_DEPTH)
                    return 'depth';
            }
            else if ((byte | 0x20) === 0x7d)
                depth -= 1;
        }
        [this.#depth, this.#values, this.#quoted, this.#escaped] = [depth, values, quoted, escaped];
        return values > MAX_VALUES ? 'values' : null;
    }
}
/** The value, or `undefined` for a text that is not JSON. To be called with texts that went through a JsonMeter. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a value of an answer has properties. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(845);
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3673);



/**
 * The proxy for an address, or `null`. HTTPS_PROXY counts for https, HTTP_PROXY for http; the lower-case
 * spelling wins, as for curl. NO_PROXY is read as Go reads it, and so as GitLab Runner does: a name stands for
 * itself and all names below it, `.name` for those below only, `*` for everything; an address or a range in CIDR
 * form; each perhaps with a port. Loopback is never reached through a proxy.
 *
 * @throws StoreError `refused` for a proxy that is not http or https
 */
function proxyFor(url, environment) {
    const look = (name) => environment[name.toLowerCase()] || environment[name.toUpperCase()] || '';
    const proxy = look(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy').trim();
    if (proxy === '' || isExempt(url, look('no_proxy')))
        return null;
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
    const parsed = URL.canParse(text) ? new URL(text) : null;
    if (parsed !== null && (parsed.protocol === 'http:' || parsed.protocol === 'https:'))
        return parsed;
    throw new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .AD('refused', 'The proxy named by HTTPS_PROXY or HTTP_PROXY is not an http or https URL', {
        hint: 'Write it as http://host:port; SOCKS proxies are not supported.',
    });
}
function isExempt(url, list) {
    if ((0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U)(url))
        return true;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => exempts(entry, host, port));
}
function exempts(entry, host, port) {
    if (entry === '*')
        return true;
    if (contains(entry, host))
        return true;
    const [, bracketed, plain, wantedPort] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
    const name = bracketed ?? plain ?? entry;
    if (wantedPort !== undefined && wantedPort !== port)
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) !== 0)
        return contains(name, host);
    const suffix = name.replace(/^\*?\./, '.');
    return suffix.startsWith('.') ? host.endsWith(suffix) : host === name || host.endsWith(`.${name}`);
}
/** Whether `host` is an address in `range` (an address or a CIDR range). */
function contains(range, host) {
    const [base = '', bits, ...more] = range.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(base);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || more.length > 0)
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (!Number.isInteger(prefix) || prefix < 0 || prefix > most)
        return false;
    const ranges = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    ranges.addSubnet(base, prefix, type);
    return ranges.check(host, type);
}


/***/ }),

/***/ 4743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ permissionList),
/* harmony export */   Q: () => (/* binding */ NEEDS)
/* harmony export */ });
/**
 * What each use of this program needs of a token: the one table behind the documentation, `--help` and the hints of
 * refusals.
 *
 * Names of fine-grained permissions are those that GitLab shows when such a token is made, `Resource: Action` (docs,
 * "Fine-grained permissions for personal access tokens", REST API). Notes on merge requests stand there under "Work
 * Item". Names for job tokens are those of "Job token permissions" (docs, "Fine-grained permissions for CI/CD job
 * tokens").
 */
/** By name, each with what the ones before it need left out. */
const NEEDS = {
    read: {
        use: '`plan`, `list`, `get`, `export`, and every dry run',
        commands: ['plan', 'apply', 'list', 'get', 'create', 'update', 'delete', 'export', 'doctor'],
        fineGrained: ['Release: Read', 'Release Link: Read'],
        job: ['READ_RELEASES'],
        scope: 'read_api',
        role: 'Guest',
    },
    apply: {
        use: '`apply`, `create`, `update`, `delete`',
        commands: ['apply', 'create', 'update', 'delete'],
        fineGrained: ['Release Link: Create', 'Release Link: Update', 'Release Link: Delete'],
        job: ['ADMIN_RELEASES'],
        scope: 'api',
        role: 'Developer',
    },
    createRelease: {
        use: '`create-release`',
        commands: ['apply'],
        fineGrained: ['Release: Create'],
        job: ['ADMIN_RELEASES'],
        scope: 'api',
        role: 'Developer',
    },
    readPackages: {
        use: '`package` entries',
        commands: ['plan', 'apply'],
        fineGrained: ['Package: Read'],
        job: ['READ_PACKAGES'],
        scope: 'read_api',
        role: 'Reporter',
    },
    upload: {
        use: '`upload`',
        commands: ['apply'],
        fineGrained: ['Package: Read', 'Package: Create'],
        job: ['ADMIN_PACKAGES'],
        scope: 'api',
        role: 'Developer',
    },
    notes: {
        use: 'the note on a merge request (`comment`)',
        commands: ['plan', 'apply'],
        fineGrained: ['Work Item: Read', 'Work Item: Create', 'Work Item: Update', 'User: Read'],
        job: [],
        scope: 'api',
        role: 'Guest',
    },
    doctor: {
        use: '`doctor`, each for a line of its own',
        commands: ['doctor'],
        fineGrained: [
            'Project: Read',
            'Repository Tag: Read',
            'Protected Tag: Read',
            'Package: Read',
            'User: Read',
        ],
        job: [],
        scope: 'read_api',
        role: 'Guest',
    },
};
/** Permissions grouped by what they are for: `Release: Read; Release Link: Create, Read`. */
function permissionList(names) {
    const actions = new Map();
    for (const name of new Set(names)) {
        const at = name.lastIndexOf(': ');
        const resource = at === -1 ? name : name.slice(0, at);
        actions.set(resource, [...(actions.get(resource) ?? []), ...(at === -1 ? [] : [name.slice(at + 2)])]);
    }
    return [...actions]
        .map(([resource, found]) => (found.length === 0 ? resource : `${resource}: ${found.join(', ')}`))
        .join('; ');
}


/***/ })

};
;