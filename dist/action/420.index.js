"use strict";
exports.id = 420;
exports.ids = [420];
exports.modules = {

/***/ 1940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ releasePage),
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

/***/ 4827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ GitLabClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/gitlab/refusals/refusal.js
var refusals_refusal = __webpack_require__(5082);
;// CONCATENATED MODULE: ./lib/gitlab/transport/clock.js
const systemClock = {
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: (ms, signals) => new Promise((resolve) => {
        if (signals.some((signal) => signal.aborted))
            return resolve(false);
        const end = (slept) => {
            clearTimeout(timer);
            for (const signal of signals)
                signal.removeEventListener('abort', interrupt);
            resolve(slept);
        };
        const interrupt = () => end(false);
        const timer = setTimeout(() => end(true), ms);
        for (const signal of signals)
            signal.addEventListener('abort', interrupt);
    }),
};

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/gitlab/transport/answer-text.js

/** The body is larger than anybody wants to read. */
class TooLarge extends Error {
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
 * @throws TooLarge, OddEncoding, or what Node throws for a body that is cut off or broken
 */
async function readText(answer, limit) {
    const decoder = new TextDecoder();
    const pieces = [];
    let size = 0;
    for await (const chunk of await unpacked(answer)) {
        const bytes = chunk;
        size += bytes.byteLength;
        if (size > limit)
            throw new TooLarge();
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
const TRUST = 'For an own certificate authority put its PEM file into NODE_EXTRA_CA_CERTS or CI_SERVER_TLS_CA_FILE';
/** The first row that matches speaks. */
const BREAKDOWNS = [
    {
        match: 'PROXY_407',
        sent: 'no',
        transient: false,
        say: ({ proxy }) => `The proxy ${proxy ?? ''} wants a user name and password (407)`.replace('  ', ' '),
        hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY',
    },
    {
        match: /^PROXY_\d+\b/,
        sent: 'no',
        transient: true,
        say: ({ proxy, host }) => `The proxy ${proxy ?? ''} refused to connect to ${host}`.replace('  ', ' '),
        hint: 'Ask for the GitLab host to be allowed there, or name it in NO_PROXY',
    },
    {
        match: /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|EAI_NODATA|EAI_NONAME)\b/,
        sent: 'no',
        transient: true,
        say: ({ host, proxy }, code) => proxy === null
            ? `The name ${host} cannot be resolved (${code})`
            : `The name ${host}, or that of the proxy ${proxy}, cannot be resolved (${code})`,
        hint: 'Check the spelling of `gitlab-url`, and the name server of this machine',
    },
    {
        match: 'ECONNREFUSED',
        sent: 'no',
        transient: true,
        say: ({ host, proxy }) => `${proxy === null ? host : `The proxy ${proxy}`} refuses connections`,
        hint: CHECK_ADDRESS,
    },
    {
        match: /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ENETDOWN|EHOSTDOWN)\b/,
        sent: 'no',
        transient: true,
        say: ({ host }, code) => `There is no way through the network to ${host} (${code})`,
        hint: CHECK_ADDRESS,
    },
    {
        match: /^ETIMEDOUT .*connect ETIMEDOUT/,
        sent: 'no',
        transient: true,
        say: ({ host }) => `${host} did not accept a connection in time`,
        hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this`,
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
        hint: 'Set `gitlab-url` to the name that the certificate is for',
    },
    {
        match: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b/,
        sent: 'no',
        transient: false,
        say: ({ host }) => `The certificate of ${host} has expired or is not valid yet`,
        hint: 'Renew the certificate, or set the clock of this machine',
    },
    {
        match: /^ERR_SSL_WRONG_VERSION_NUMBER\b|wrong version number|packet length too long/,
        sent: 'no',
        transient: false,
        say: ({ host }) => `${host} does not speak TLS on this port`,
        hint: 'Check scheme and port of `gitlab-url`',
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
        hint: 'Check scheme and port of `gitlab-url`',
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
        hint: 'Something between here and GitLab may change what it passes on',
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
const UNKNOWN_BREAKDOWN = {
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
                hint: 'Raise `timeout` where the server or the network is known to be slow',
            };
        case 'no-connection':
            return {
                sent: 'no',
                transient: true,
                kind: 'unreachable',
                code: 'NO_CONNECTION',
                message: `${facts.proxy === null ? facts.host : `${facts.host}, or the proxy ${facts.proxy},`} did not accept a connection in time`,
                hint: `${CHECK_ADDRESS}; a firewall that drops packets looks like this`,
            };
        // Also what a second signal does, which ends a run that was cancelled before.
        case 'deadline':
            return {
                sent: 'maybe',
                transient: false,
                kind: 'stopped',
                code: 'DEADLINE',
                message: 'The run was ended before the answer came',
                hint: 'If it was not cancelled, raise `deadline`, or look for what makes GitLab slow',
            };
        case 'too-large':
            return {
                sent: 'maybe',
                transient: false,
                kind: 'unexpected',
                code: 'TOO_LARGE',
                message: `${facts.host} answered with more than ${Math.floor(facts.limit / 2 ** 20)} MiB, which no release has`,
                hint: 'Check that `gitlab-url` is the address of a GitLab',
            };
        case 'error':
            return explainError(error, facts);
        default:
            return reason;
    }
}
function explainError(error, facts) {
    const { code, text } = traits(error);
    const row = BREAKDOWNS.find(({ match }) => typeof match === 'string' ? match === code : match.test(`${code} ${text}`));
    const { sent, transient, say, hint, kind } = row ?? UNKNOWN_BREAKDOWN;
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
 * @param timeout milliseconds until the answer is complete
 * @param deadline of the run
 */
function startPatience(timeout, deadline) {
    const aborter = new AbortController();
    let clock;
    let lost = null;
    let isConnected = false;
    const lose = (why) => {
        lost ??= why;
        aborter.abort();
    };
    const moved = () => {
        clearTimeout(clock);
        clock = isConnected
            ? setTimeout(lose, timeout, 'timeout')
            : setTimeout(lose, Math.min(timeout, CONNECT_TIMEOUT), 'no-connection');
    };
    const miss = () => lose('deadline');
    deadline.addEventListener('abort', miss);
    moved();
    return {
        signal: aborter.signal,
        get lost() {
            return lost;
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




/** Sends one request. Never throws: whatever goes wrong on the way is an outcome. */
async function exchange(request, facts) {
    if (request.deadline.aborted) {
        return { ok: false, failure: { ...explainFailure('deadline', null, facts), sent: 'no' } };
    }
    const patience = startPatience(request.timeout, request.deadline);
    try {
        return { ok: true, answer: await converse(request, patience) };
    }
    catch (error) {
        const reason = patience.lost ?? (error instanceof TooLarge ? 'too-large' : 'error');
        const failure = explainFailure(reason, error, facts);
        return { ok: false, failure: patience.isConnected ? failure : { ...failure, sent: 'no' } };
    }
    finally {
        patience.end();
    }
}
async function converse(request, patience) {
    const { url, method, headers, route, limit } = request;
    const outgoing = route.request(url, {
        ...route.options(url),
        method,
        headers: { 'accept-encoding': ENCODINGS, ...headers, ...expectation(request.body), ...route.headers },
        signal: patience.signal,
    });
    try {
        const answered = answerOf(outgoing, patience);
        sendBody(outgoing, request, patience);
        const incoming = await answered;
        const text = await readText(incoming, limit);
        // An upload that was answered before its end goes nowhere.
        if (!outgoing.writableFinished)
            outgoing.destroy();
        return { status: incoming.statusCode ?? 0, headers: lookup(incoming.headers), text };
    }
    catch (error) {
        outgoing.destroy();
        throw error;
    }
}
function answerOf(outgoing, patience) {
    return new Promise((resolve, reject) => {
        outgoing.once('socket', (socket) => {
            if (outgoing.reusedSocket)
                patience.connected();
            else
                socket.once('encrypted' in socket ? 'secureConnect' : 'connect', patience.connected);
        });
        outgoing.once('response', resolve);
        // Not only once: an upload may go on failing after its answer has come.
        outgoing.on('error', reject);
        outgoing.once('close', () => reject(new Error('socket hang up')));
        // A request that has no socket yet keeps quiet when it is destroyed.
        patience.signal.addEventListener('abort', () => reject(new Error('given up')));
    });
}
function sendBody(outgoing, { body, timeout }, patience) {
    if (body === null)
        outgoing.end();
    else if (typeof body === 'string')
        outgoing.end(body);
    else
        sendOnceWelcome(outgoing, body, Math.min(WELCOME, timeout / 4), patience);
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
function sendOnceWelcome(outgoing, body, wait, patience) {
    let timer;
    let state = 'waiting';
    const begin = () => {
        if (state !== 'waiting')
            return;
        state = 'begun';
        // What it throws, `outgoing` tells too.
        (0,promises_.pipeline)(watched(body, patience.moved), outgoing).catch(() => undefined);
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
/** The same stream, telling of each chunk that is taken from it. */
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

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/core/loopback.js
var loopback = __webpack_require__(845);
;// CONCATENATED MODULE: ./lib/gitlab/transport/proxy.js



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
    throw new store_error/* StoreError */.AD('refused', 'The proxy named by HTTPS_PROXY or HTTP_PROXY is not an http or https URL', {
        hint: 'Write it as http://host:port; SOCKS proxies are not supported',
    });
}
function isExempt(url, list) {
    if ((0,loopback/* isLoopback */.U)(url))
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
    if ((0,external_node_net_.isIP)(name) !== 0)
        return contains(name, host);
    const suffix = name.replace(/^\*?\./, '.');
    return suffix.startsWith('.') ? host.endsWith(suffix) : host === name || host.endsWith(`.${name}`);
}
/** Whether `host` is an address in `range` (an address or a CIDR range). */
function contains(range, host) {
    const [base = '', bits, ...more] = range.split('/');
    const family = (0,external_node_net_.isIP)(base);
    if (family === 0 || (0,external_node_net_.isIP)(host) !== family || more.length > 0)
        return false;
    const type = family === 4 ? 'ipv4' : 'ipv6';
    const most = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : Number(bits);
    if (!Number.isInteger(prefix) || prefix < 0 || prefix > most)
        return false;
    const ranges = new external_node_net_.BlockList();
    ranges.addSubnet(base, prefix, type);
    return ranges.check(host, type);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/gitlab/transport/connection.js
var connection = __webpack_require__(1162);
;// CONCATENATED MODULE: ./lib/gitlab/transport/route.js
/** How requests leave this machine: straight or through a proxy, over which TLS, on connections that are kept. */


/**
 * The route to an origin. What TLS and a proxy need is loaded only for those who use them.
 *
 * @param url an address of the origin
 * @param proxy with user name and password, if it wants them
 * @param environment names the authorities to trust (`certificates.ts`)
 * @param warn told of authorities that cannot be read
 * @throws StoreError `refused` for a proxy that cannot be used
 */
async function openRoute(url, proxy, environment, warn) {
    if (proxy !== null) {
        const { openProxiedRoute } = await __webpack_require__.e(/* import() */ 305).then(__webpack_require__.bind(__webpack_require__, 686));
        return openProxiedRoute(url, proxy, await trust(environment, warn));
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

// EXTERNAL MODULE: ./lib/gitlab/client/address.js
var client_address = __webpack_require__(1940);
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
 * Refuses a token that cannot be sent in a header. Said here, in our words, before
 * anything else may say it with the token in the sentence.
 *
 * @throws StoreError `denied`
 */
function checkToken(token) {
    if (token === null || /^[\x21-\x7e]+$/.test(token.value))
        return;
    const found = token.value === '' ? 'is empty' : 'holds white space or another character that no token has';
    throw new store_error/* StoreError */.AD('denied', `The token ${found}`, {
        hint: 'Copy the token again, without quotes and line breaks',
    });
}
/**
 * GitLab ignores a `PRIVATE-TOKEN` that starts as its job tokens do (`glcbt-`), and treats the request as
 * anonymous: what follows is a 404 or 403 that speaks of everything but the token.
 */
function isMisplacedJobToken(token) {
    return token?.kind === 'private' && token.value.startsWith('glcbt-');
}
/** A function that takes the token out of a text, as it is and percent-encoded. */
function createRedactor(token) {
    if (token === null || token.value === '')
        return (text) => text;
    const plain = token.value;
    const encoded = /\p{Surrogate}/u.test(plain) ? plain : encodeURIComponent(plain);
    return (text) => text.replaceAll(plain, '[token]').replaceAll(encoded, '[token]');
}

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
    checkToken(token);
    if (token !== null && !address.isPrivate && !allowInsecure) {
        throw new store_error/* StoreError */.AD('denied', `The token is not sent to ${address.base} over plain http`, {
            hint: 'Use https, or set `allow-insecure: true` where the network in between is your own',
        });
    }
    return address;
}

// EXTERNAL MODULE: ./lib/core/run/end.js
var end = __webpack_require__(2885);
;// CONCATENATED MODULE: ./lib/gitlab/client/retry.js
/**
 * When to send a request again, and after how long. Pure: time and chance come in as arguments.
 *
 * Two questions decide. Is the trouble of a kind that passes? And would sending it twice do harm? A GET never
 * does; a PUT of a whole link and a DELETE of an id give the same end as one; a POST makes a second link, so it
 * is repeated only when the first was certainly not done: no connection, or an answer that says so.
 */
/** The longest wait before one retry, in milliseconds, whatever the server asks for. */
const MAX_WAIT = 60_000;
const FIRST_BACKOFF = 500;
const MAX_BACKOFF = 30_000;
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
    const told = toldWait(answer.headers, now);
    const { status, text } = answer;
    if (status === 429)
        return { done: 'no', told: told ?? resetWait(answer.headers, now) };
    if (status === 409 && /Resource lock/.test(text))
        return { done: 'no', told };
    // A 503 that names its end (or GitLab's maintenance mode) was answered instead of doing the work.
    if (status === 503 && (told !== null || /maintenance/i.test(text)))
        return { done: 'no', told };
    if (GATEWAY.has(status))
        return { done: 'maybe', told };
    return reads && status >= 500 ? { done: 'maybe', told } : null;
}
/**
 * Milliseconds to wait before retry number `retry` (the first is 1): what the server said, at most MAX_WAIT;
 * else exponential back-off with full jitter, which spreads clients that failed together.
 *
 * @param random from 0 up to 1
 */
function waitBefore(retry, told, random) {
    if (told !== null && told > 0)
        return Math.min(told, MAX_WAIT);
    return Math.round(random * Math.min(MAX_BACKOFF, FIRST_BACKOFF * 2 ** (retry - 1)));
}
/** `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. */
function toldWait(headers, now) {
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
    const told = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(told) ? now : told;
}

;// CONCATENATED MODULE: ./lib/gitlab/client/pace.js



/**
 * Decides when the next request leaves. All requests of a client share it: when GitLab throttles one of them,
 * the others would only be refused as well, and hold the limit up.
 */
class Pace {
    #options;
    #clock;
    /** Milliseconds since the epoch. */
    #quietUntil = 0;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? systemClock;
    }
    /**
     * Waits for the turn of a request, after a failed try as long as a retry demands, and tells of it.
     *
     * @returns false where the run was stopped, or its deadline passed, before the turn came
     */
    async turn(failed) {
        const { stop, deadline } = this.#options;
        if (this.whyStopped() !== null)
            return false;
        const now = this.#clock.now();
        const own = failed === null ? 0 : waitBefore(failed.number, failed.told, this.#clock.random());
        const wait = Math.max(own, this.#quietUntil - now);
        if (failed !== null)
            this.#tell(failed, wait);
        if (wait > 0)
            await this.#clock.sleep(wait, [stop, deadline]);
        return this.whyStopped() === null;
    }
    /** Sends nothing for so many milliseconds (at most MAX_WAIT): GitLab throttles all requests (429). */
    quiet(ms) {
        this.#quietUntil = Math.max(this.#quietUntil, this.#clock.now() + Math.min(ms, MAX_WAIT));
    }
    /** Why nothing more is sent, as a sentence; `null` while the run goes on. */
    whyStopped() {
        return (0,end/* whyEnded */.r)(this.#options.stop, this.#options.deadline);
    }
    #tell({ message, number }, wait) {
        const seconds = (wait / 1000).toFixed(wait < 10_000 ? 1 : 0);
        this.#options.log.info(`${message}; trying again in ${seconds} s (${number} of ${this.#options.retries})`);
    }
}

// EXTERNAL MODULE: ./lib/gitlab/refusals/complaint.js
var refusals_complaint = __webpack_require__(2675);
;// CONCATENATED MODULE: ./lib/gitlab/refusals/access-refusals.js
/** What GitLab says about the token and its rights (lib/api/api_guard.rb, helpers.rb, release_policy.rb). */

const NEW_TOKEN = 'Create a new access token with the scope `api` and store it where `token` is read from';
const UNAUTHORIZED = [
    { status: 401, when: /expired/i, kind: 'denied', say: () => 'The token has expired', hint: NEW_TOKEN },
    { status: 401, when: /revoked/i, kind: 'denied', say: () => 'The token was revoked', hint: NEW_TOKEN },
    {
        status: 401,
        when: /impersonation/i,
        kind: 'denied',
        say: () => 'The token is an impersonation token, and this GitLab has switched these off',
        hint: 'Use a personal, project or group access token',
    },
    {
        status: 401,
        when: ({ complaint }) => complaint.code === 'dpop_error',
        kind: 'denied',
        say: () => 'The token may only be used with a proof of possession (DPoP), which this program cannot give',
        hint: 'Use a project or group access token, or switch DPoP off for this one',
    },
    {
        status: 401,
        when: ({ token }) => token === 'none',
        kind: 'denied',
        say: () => 'GitLab wants a token for this',
        hint: 'Give an access token as `token`',
    },
    {
        status: 401,
        when: ({ token }) => token === 'job',
        kind: 'denied',
        say: () => 'GitLab does not know this job token, or its job is not running any more',
        hint: 'A job token works only while its job runs; an access token needs `token-type: private` (or `auto`)',
    },
    {
        status: 401,
        kind: 'denied',
        say: ({ base }) => `${base} does not know this token`,
        hint: 'It is mistyped, deleted, or of another GitLab; a CI job token needs `token-type: job`',
    },
];
const FORBIDDEN = [
    {
        status: 403,
        when: ({ complaint }) => complaint.code === 'insufficient_scope',
        kind: 'denied',
        what: 'token',
        say: ({ complaint }) => `The token lacks the scope it needs here (${complaint.scope ?? 'api'})`,
        hint: 'Create a token with the scope `api`; `read_api` is enough for `plan`',
    },
    {
        status: 403,
        when: /Authentication by CI\/CD job token not allowed from (.+) to (.+?)\.?$/,
        kind: 'denied',
        say: (_, __, [, from, to]) => `The project ${to} does not let job tokens of ${from} in`,
        hint: (_, [, from, to]) => `In ${to}, under Settings > CI/CD > Job token permissions, add ${from} to the allowlist; or use an access token`,
    },
    {
        status: 403,
        when: /Insufficient permissions to access this resource in project (.+?)\. The following token permissions? (?:is|are) required: (.+?)\.?$/,
        kind: 'denied',
        say: (_, __, [, project, needed]) => `Job tokens lack the permission ${needed} in ${project}`,
        hint: (_, [, project, needed]) => `In ${project}, under Settings > CI/CD > Job token permissions, grant ${needed}; or use an access token`,
    },
    {
        status: 403,
        when: /unauthorized for CI\/CD job tokens/,
        kind: 'denied',
        say: () => 'This GitLab does not let job tokens do this',
        hint: 'Use an access token with the scope `api`',
    },
    {
        status: 403,
        when: /not allowed to create this tag as it is protected/,
        kind: 'denied',
        say: () => 'The tag is protected, and the token may not create it',
        hint: 'Settings > Repository > Protected tags says who may; or create the tag first',
    },
    {
        status: 403,
        when: ({ token }) => token === 'misplaced-job',
        kind: 'denied',
        say: () => 'GitLab treats the request as anonymous and refuses it',
        hint: refusals_refusal/* SEND_AS_JOB */._8,
    },
    {
        status: 403,
        when: ({ token, write }) => token === 'none' && write,
        kind: 'denied',
        say: () => 'Without a token GitLab lets nobody change a release',
        hint: 'Give an access token with the scope `api` as `token`',
    },
    {
        status: 403,
        when: ({ complaint, write }) => write && isBare(complaint),
        kind: 'denied',
        say: ({ project }) => `The token may not change releases of project ${project}`,
        hint: ({ token }) => `${token === 'job' ? 'The user who started the job' : 'The token'} needs at least the role Developer; ` +
            'a protected tag needs the right to create it (Settings > Repository > Protected tags); ' +
            'an archived project takes no writes',
    },
    {
        status: 403,
        when: ({ complaint }) => isBare(complaint),
        kind: 'denied',
        say: ({ project }) => `The token may not read releases of project ${project}`,
        hint: 'Releases may be switched off, or be for members only (Settings > General > Visibility)',
    },
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
        hint: 'A firewall or proxy in front of GitLab may have blocked this machine',
    },
];
function isBare(complaint) {
    return complaint.texts.length === 0 || complaint.texts.every((text) => /^(403 )?Forbidden$/i.test(text));
}
/** 401 and 403. */
const ACCESS_ROWS = [...UNAUTHORIZED, ...FORBIDDEN];

;// CONCATENATED MODULE: ./lib/gitlab/refusals/request-refusals.js
/** What GitLab says about the request: a link it does not take, something that is not there, too much at once. */

const PATH_RULE = 'A path begins with /, has letters, digits and . _ - / only, ends in a letter or digit, and has 4 to 128 characters';
const BAD_REQUEST = [
    {
        status: 400,
        when: isTaken,
        kind: 'taken',
        say: refusals_refusal/* quote */.hD,
        hint: 'Name, URL and path are unique within a release: another link of it has this one',
    },
    { status: 400, when: /Filepath is/, kind: 'refused', say: refusals_refusal/* quote */.hD, hint: PATH_RULE },
    {
        status: 400,
        when: /Url is blocked: Only allowed schemes/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'The URL begins with http://, https:// or ftp://, in lower case',
    },
    {
        status: 400,
        when: /Requests to hosts and IP addresses not on the Allow List|Host cannot be resolved/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'This GitLab denies all outbound requests but allowed ones: ask its administrator to allow the host',
    },
    {
        status: 400,
        when: /link_type/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'The link types are other, runbook, image and package; older GitLab versions know fewer',
    },
    {
        status: 400,
        when: /Tag name invalid/,
        kind: 'refused',
        say: refusals_refusal/* quote */.hD,
        hint: 'Git does not allow this name for a tag',
    },
    {
        status: 400,
        when: ({ complaint }) => complaint.source === 'text' || complaint.source === 'none',
        kind: 'refused',
        say: () => 'GitLab could not read the request (400)',
        hint: 'A NUL or another control character in a name, a URL or the tag is the usual cause',
    },
];
function isTaken({ complaint }) {
    return complaint.texts.length > 0 && complaint.texts.every((text) => /has already been taken/.test(text));
}
const NOT_FOUND = [
    {
        status: 404,
        when: /Project Not Found/i,
        kind: 'missing',
        say: ({ project, base }) => `There is no project ${project} on ${base}, or the token may not see it`,
        hint: ({ token, project }) => {
            if (token === 'misplaced-job')
                return refusals_refusal/* SEND_AS_JOB */._8;
            if (token === 'none')
                return 'For a private project give an access token as `token`; else check `project`';
            const spelling = /%2f/i.test(project) ? 'write / instead of %2F in `project`' : 'check `project`';
            return `GitLab says so too to whoever is no member: ${spelling}, and whose token it is`;
        },
    },
    {
        status: 404,
        when: ({ complaint }) => complaint.source === 'error',
        kind: 'unexpected',
        say: ({ base }) => `${base} has no such route in its API`,
        hint: 'A proxy in front of GitLab may decode %2F (use the numeric project id, and let the proxy pass the path ' +
            'as it is), or `gitlab-url` lacks the relative root of the instance',
    },
    {
        status: 404,
        when: ({ complaint }) => complaint.source === 'message',
        kind: 'missing',
        what: 'row',
        say: () => 'GitLab has no such release or link',
        hint: 'Somebody else may have deleted it: run again',
    },
    {
        status: 404,
        kind: 'unexpected',
        say: ({ base }) => `${base} does not answer as GitLab's API does (404)`,
        hint: 'Check `gitlab-url`: it is the base URL of the instance, with its relative root if it has one',
    },
];
const OTHERS = [
    {
        status: 500,
        when: ({ write }) => write,
        kind: 'unreachable',
        say: () => 'GitLab failed inside (500)',
        hint: 'It does so for a name or URL of more than about 2,600 bytes, and when two runs write at the same time',
    },
    {
        status: 405,
        when: /moved project/,
        kind: 'denied',
        say: ({ project }) => `The project ${project} has moved, and takes no writes under its old path`,
        hint: 'Set `project` to the new path, or to the numeric id, which never changes',
    },
    {
        status: 407,
        kind: 'unreachable',
        say: () => 'The proxy wants a user name and password (407)',
        hint: 'Put them into HTTPS_PROXY as http://user:password@host:port, or name the GitLab host in NO_PROXY',
    },
    {
        status: 409,
        when: /Release already exists/,
        kind: 'taken',
        say: refusals_refusal/* quote */.hD,
        hint: 'Run again to update it',
    },
    {
        status: 410,
        kind: 'unexpected',
        say: ({ base }) => `${base} does not have version 4 of the API any more (410)`,
        hint: 'Look for a newer version of this program',
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
        hint: 'Push the tag first, or set `ref` to the commit or branch from which GitLab shall create it',
    },
    {
        status: 429,
        kind: 'unreachable',
        say: () => 'GitLab throttles this token or address (429)',
        hint: 'Try again later, lower `concurrency`, or raise `retries`',
    },
];
/** 400, 404 and all that is left but server errors. */
const REQUEST_ROWS = [...BAD_REQUEST, ...NOT_FOUND, ...OTHERS];

;// CONCATENATED MODULE: ./lib/gitlab/refusals/explain.js
/**
 * GitLab's refusals, each as a sentence and a way out.
 *
 * GitLab often means something else than it says: a project that one may not see is "not found", a job token
 * in the wrong header makes a request anonymous, a protected tag is a bare 403. So a refusal is read together
 * with what was asked and with which kind of token. The table is read from top to bottom; the first row that
 * fits speaks. The texts are those of GitLab's lib/api/helpers.rb, lib/api/api_guard.rb and models.
 */



/** The refusal as an error. Gives a sentence for every status and every complaint. */
function explainRefusal(refusal) {
    const text = refusal.complaint.texts.join('; ');
    for (const row of ROWS) {
        if (row.status !== refusal.status)
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
    const hint = typeof row.hint === 'function' ? row.hint(refusal, match) : row.hint;
    const options = { status: refusal.status, ...(hint === undefined ? {} : { hint }) };
    return new refusals_refusal/* Refused */.Lw(row.kind, row.say(refusal, text, match), options, row.what ?? 'other');
}
const ROWS = [...ACCESS_ROWS, ...REQUEST_ROWS];
function fallback(status) {
    if (status >= 500) {
        return {
            status,
            kind: 'unreachable',
            say: (_, text) => `GitLab failed (${status}${text === '' || text.startsWith(`${status}`) ? '' : `: ${text}`})`,
            hint: 'Try again later; the status page or the administrator of this GitLab may know more',
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
        hint: 'Check that `gitlab-url` is the address of a GitLab',
    };
}

// EXTERNAL MODULE: ./lib/gitlab/transport/json.js
var json = __webpack_require__(6888);
;// CONCATENATED MODULE: ./lib/gitlab/client/verdict.js
/** What one exchange means: done, the project lives elsewhere, or failed, and then whether it may pass. */





/** Reads an outcome. Never throws. What the server said may be in the error as it is, a token included. */
function judge(outcome, asked) {
    if (!outcome.ok) {
        const { failure } = outcome;
        const hint = failure.hint === undefined ? {} : { hint: failure.hint };
        return {
            kind: 'failed',
            error: new store_error/* StoreError */.AD(failure.kind, failure.message, hint),
            trouble: failure.transient ? { done: failure.sent, told: null } : null,
            doubtful: failure.sent === 'maybe',
        };
    }
    const { answer } = outcome;
    if (answer.status >= 200 && answer.status < 300)
        return readSuccess(answer, asked);
    if (answer.status >= 300 && answer.status < 400)
        return readRedirect(answer, asked);
    return readRefusal(answer, asked);
}
function isRead(asked) {
    return asked.method === 'GET' || asked.method === 'HEAD';
}
function readSuccess(answer, asked) {
    const { status, headers, text } = answer;
    const { host, base } = asked.address;
    if (text.trim() === '')
        return { kind: 'done', answer: { status, headers, body: null } };
    const type = (0,refusals_complaint/* mediaType */.JL)(headers);
    const isJson = /[/+]json$/.test(type);
    if ((0,json/* isTooDeep */.f)(text)) {
        return verdict_final('unexpected', `${host} answered with lists within lists without end`, status, NOT_GITLAB);
    }
    const body = isJson || type === '' ? (0,refusals_complaint/* parseJson */.qF)(text) : undefined;
    if (body !== undefined)
        return { kind: 'done', answer: { status, headers, body } };
    if (isJson) {
        const error = new store_error/* StoreError */.AD('unreachable', `${host} answered with JSON that is cut off or broken`);
        return { kind: 'failed', error, trouble: { done: 'maybe', told: null }, doubtful: true };
    }
    const complaint = (0,refusals_complaint/* readComplaint */.gK)(answer);
    const title = complaint.source === 'html' ? complaint.texts[0] : undefined;
    const found = title === undefined ? type || 'something else' : `a web page, “${title}”`;
    return verdict_final('unexpected', `${base} answered with ${found} instead of JSON`, status, NOT_GITLAB);
}
const NOT_GITLAB = 'Check `gitlab-url`; a login page, a captive portal or a proxy in front of GitLab may have answered instead';
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
        ? `Set \`gitlab-url\` to ${target.origin}${address.root}`
        : 'If that is where this GitLab lives now, set `gitlab-url` to it; the token is not sent to it unasked');
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
    const error = explainRefusal({
        status: answer.status,
        complaint: (0,refusals_complaint/* readComplaint */.gK)(answer),
        write: !isRead(asked),
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












/** No release comes near: 10,000 links of 1,000 bytes are 10 MiB. */
const BODY_LIMIT = 64 * 2 ** 20;
/** More than there are ever requests under way. */
const MAX_LISTENERS = 10_000;
/** One project of one GitLab. Nothing is sent, and nothing refused, before the first `send`. */
class GitLabClient {
    #options;
    #clock;
    #pace;
    #redact;
    #told = new Set();
    #route = null;
    #project;
    #requests = 0;
    constructor(options) {
        this.#options = options;
        this.#clock = options.clock ?? systemClock;
        this.#pace = new Pace(options);
        this.#redact = createRedactor(options.token);
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
        return this.#requests;
    }
    /** Warns once, however often it is met. */
    warnOnce(message, hint) {
        if (this.#told.has(message))
            return;
        this.#told.add(message);
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
        let failed = null;
        for (;;) {
            if (!(await this.#pace.turn(failed)))
                throw this.#stopped(request, doubtful);
            const verdict = await this.#once(request, address);
            switch (verdict.kind) {
                case 'done':
                    return verdict.answer;
                case 'moved':
                    this.#move(verdict.project);
                    failed = null;
                    break;
                case 'failed':
                    doubtful ||= verdict.doubtful;
                    if (verdict.error.status === 429)
                        this.#pace.quiet(verdict.trouble?.told ?? 0);
                    failed = this.#next(request, verdict, failed);
                    if (failed === null)
                        throw this.#final(verdict.error, request, doubtful);
                    break;
                default:
                    verdict;
            }
        }
    }
    /** The failed try to go on from; `null` where there is none left, or another would do harm or no good. */
    #next(request, verdict, before) {
        const { trouble, error } = verdict;
        const number = (before?.number ?? 0) + 1;
        if (trouble === null || number > this.#options.retries)
            return null;
        const repeatable = request.repeatable ?? request.method !== 'POST';
        if (trouble.done === 'maybe' && !repeatable)
            return null;
        return { number, message: this.#redact(error.message), told: trouble.told };
    }
    #stopped(request, doubtful) {
        return this.#final(new store_error/* StoreError */.AD('stopped', this.#pace.whyStopped() ?? ''), request, doubtful);
    }
    /** The error to throw: `unclear` where a write may have been done, and without the token in any case. */
    #final(error, request, doubtful) {
        const write = request.method !== 'GET' && request.method !== 'HEAD';
        const unclear = write && doubtful && (error.kind === 'unreachable' || error.kind === 'stopped');
        const doubt = unclear ? '; whether the change was made is not known' : '';
        const message = `${error.message}${doubt}`;
        return (0,refusals_refusal/* reworded */.Fg)(error, unclear ? 'unclear' : error.kind, message, this.#redact);
    }
    async #once(request, address) {
        // Another request may learn of the move while this one is under way: it is judged by what it asked.
        const project = this.#project;
        const url = this.#url(request, address);
        const { token } = this.#options;
        const exchanged = await this.#prepare(request, url, address);
        const started = this.#clock.now();
        this.#requests += 1;
        const outcome = await exchanged();
        const now = this.#clock.now();
        this.#trace(request, url, outcome, now - started);
        return judge(outcome, {
            method: request.method,
            url,
            address,
            project,
            token: token === null ? 'none' : isMisplacedJobToken(token) ? 'misplaced-job' : token.kind,
            now,
        });
    }
    /** Everything but the sending. @throws StoreError `refused` for a proxy that cannot be used */
    async #prepare(request, url, address) {
        const { token, timeout, deadline, userAgent, environment = {} } = this.#options;
        const { method, body, headers } = request;
        const proxy = proxyFor(url, environment);
        // One for all requests, so that connections are kept: they all go to one origin.
        this.#route ??= openRoute(url, proxy, environment, (...words) => this.warnOnce(...words));
        const route = await this.#route;
        const own = { accept: 'application/json', 'user-agent': userAgent };
        const message = {
            url,
            method,
            headers: { ...own, ...headers, ...tokenHeaders(token) },
            timeout,
            deadline,
            limit: BODY_LIMIT,
            route,
        };
        const facts = { host: address.host, timeout, limit: BODY_LIMIT, proxy: proxy?.host ?? null };
        return () => exchange({ ...message, body: typeof body === 'function' ? body() : (body ?? null) }, facts);
    }
    /** The address to call. A moved project's requests go to its id, under whatever name they were made. */
    #url(request, address) {
        const { path, query = '' } = request;
        const given = `projects/${encodeURIComponent(this.#options.project)}`;
        const named = path === given || path.startsWith(`${given}/`);
        const now = named ? `projects/${encodeURIComponent(this.#project)}${path.slice(given.length)}` : path;
        return (0,client_address/* apiUrl */.y0)(address, now, query);
    }
    #move(project) {
        this.warnOnce(`The project ${this.#options.project} has moved; GitLab knows it by its id ${project}`, `Set \`project\` to ${project} or to the new path`);
        this.#project = project;
    }
    #trace(request, url, outcome, ms) {
        const end = outcome.ok ? `${outcome.answer.status}` : `failed ${outcome.failure.code}`.trim();
        this.#options.log.debug(this.#redact(`${request.method} ${url.pathname}${url.search} ${end} ${ms} ms`));
    }
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
/* harmony import */ var _refusals_complaint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2675);
/**
 * Lists by pages, counted by ourselves. A `Link` header names a host and carries every parameter, tokens
 * included; it is never looked at. `x-next-page` only says whether to go on.
 */


/** GitLab's largest page. */
const PAGE_SIZE = 100;
/** 100,000 rows. A server that has more than that to say about one release is not to be believed. */
const MAX_PAGES = 1000;
/**
 * Reads page after page until GitLab says that there is no next one.
 *
 * @param fetchPage gives gitbeaker's expanded answer: `data` and, for a list, `paginationInfo`
 * @param keyOf what tells rows apart: pages overlap where rows are added meanwhile, or share a created_at
 * @param where what the rows are, for errors (`releases`)
 * @throws StoreError `unexpected` for an answer that is no list, a list that repeats itself or never ends
 */
async function readPages(fetchPage, readRow, keyOf, where) {
    const rows = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const answer = await fetchPage(page);
        const data = (0,_refusals_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) ? answer['data'] : undefined;
        if (!(0,_refusals_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(answer) || !Array.isArray(data))
            throw strange(`GitLab's answer has no list of ${where}`);
        const known = rows.size;
        data.forEach((value, index) => {
            const row = readRow(value, `${where}[${index}]`);
            if (!rows.has(keyOf(row)))
                rows.set(keyOf(row), row);
        });
        if (data.length === 0 || !hasNext(answer['paginationInfo'], page, data.length))
            return [...rows.values()];
        if (rows.size === known)
            throw strange(`GitLab's list of ${where} repeats itself`);
    }
    throw strange(`GitLab's list of ${where} does not end after ${MAX_PAGES} pages`);
}
/**
 * Whether a list goes on. Without paging headers, which a proxy may drop, a full page is taken to have a next one.
 *
 * @param info gitbeaker's `paginationInfo`
 * @param length rows of the page
 */
function hasNext(info, page, length) {
    const { next, perPage } = (0,_refusals_complaint_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(info) ? info : { next: null, perPage: null };
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

/***/ 2675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ mediaType),
/* harmony export */   gK: () => (/* binding */ readComplaint),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _transport_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6888);
/**
 * What an error answer says, whatever its shape. GitLab has at least eight: `message` as a string, as an array
 * of sentences, as an object of arrays (up to about 13.8, and for releases still), as an object with `error`;
 * `error` alone (parameters and routes); `error` with `error_description` (tokens); plain text (throttling,
 * broken requests); and the HTML pages of the web server or of a proxy in front.
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
    const value = parseJson(answer.text);
    if (isRecord(value))
        return readRecord(value);
    const texts = value === undefined ? [answer.text.slice(0, 4 * MAX_LENGTH)] : sentences(value, '', 0);
    const said = texts.map(oneLine).filter((text) => text !== '');
    return { source: said.length === 0 ? 'none' : 'text', code: null, scope: null, texts: said };
}
/** The part of `content-type` before parameters, in lower case; empty where there is none. */
function mediaType(headers) {
    return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
/** The value, or `undefined` for a text that is not JSON, or that it would be folly to parse. */
function parseJson(text) {
    if ((0,_transport_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooDeep */ .f)(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    for (const source of ['message', 'error']) {
        const texts = sentences(own(value, source), '', 0)
            .map(oneLine)
            .filter((text) => text !== '');
        if (texts.length > 0)
            return { source, code: null, scope: null, texts };
    }
    return { source: 'none', code: null, scope: null, texts: [] };
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
    if (!isRecord(value))
        return [];
    return Object.keys(value)
        .slice(0, MAX_TEXTS)
        .flatMap((key) => sentences(own(value, key), subjectOf(key), depth + 1))
        .slice(0, MAX_TEXTS);
}
/** GitLab's own wording of a full message: the attribute, humanised. `base` and `error` are no attributes. */
function subjectOf(key) {
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


/***/ }),

/***/ 5082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ reworded),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   _8: () => (/* binding */ SEND_AS_JOB),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3673);
/** The words in which refusals are written down: what was refused, the rows of the tables, and the error. */

/** A StoreError for what GitLab itself answered. */
class Refused extends _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD {
    /** What it is about: a release or link that is not there, the token's own rights, or anything else. */
    what;
    constructor(kind, message, options, what) {
        super(kind, message, options);
        this.what = what;
    }
}
/** The same error under another kind and message, with every text edited. */
function reworded(error, kind, message, edit) {
    const options = {
        ...(error.hint === null ? {} : { hint: edit(error.hint) }),
        ...(error.status === null ? {} : { status: error.status }),
    };
    if (error instanceof Refused)
        return new Refused(kind, edit(message), options, error.what);
    return new _ports_store_error_js__WEBPACK_IMPORTED_MODULE_0__/* .StoreError */ .AD(kind, edit(message), options);
}
/** What GitLab said, passed on. */
function quote(_, text) {
    return `GitLab refused: ${text}`;
}
/** The way out where a job token came as an access token (see `isMisplacedJobToken`). */
const SEND_AS_JOB = 'The token is a CI job token sent as an access token, which GitLab ignores: set `token-type: job` (or `auto`)';


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
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/** No answer of GitLab's is nested a tenth as deep. */
const MAX_DEPTH = 100;
/** Below this many characters even the deepest nesting is parsed in no time. */
const HARMLESS = 2 ** 18;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * Whether a JSON text is nested so deep that parsing it would take seconds and gigabytes: 64 MiB of `[` do.
 * Linear in the text, and half as long as parsing it; a pattern would overflow the stack on a long string.
 */
function isTooDeep(text) {
    if (text.length < HARMLESS)
        return false;
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === QUOTE)
            quoted = !quoted;
        else if (char === BACKSLASH)
            at += 1;
        // `[` and `{`, `]` and `}` differ in one bit.
        else if (!quoted && (char | 0x20) === 0x7b)
            depth += 1;
        else if (!quoted && (char | 0x20) === 0x7d)
            depth -= 1;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}


/***/ })

};
;