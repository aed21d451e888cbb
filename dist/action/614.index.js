"use strict";
exports.id = 614;
exports.ids = [614];
exports.modules = {

/***/ 5614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createUrlChecker: () => (/* binding */ createUrlChecker)
});

// UNUSED EXPORTS: MAX_TIMEOUT

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/node_modules/p-limit.js
var p_limit = __webpack_require__(4029);
// EXTERNAL MODULE: ./lib/core/parsed-url.js
var parsed_url = __webpack_require__(9609);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/check-urls/public-address.js
/**
 * Which IP addresses belong to the public Internet. A manifest may come from anybody who can open a pull request;
 * it must not make the runner knock at addresses that only the runner can reach.
 *
 * From the IANA registries of special-purpose addresses (RFC 6890). For IPv6 it is the other way round: only
 * 2000::/3 is handed out at all, and what is special in there is taken out.
 */

const SPECIAL_V4 = [
    ['0.0.0.0', 8], // this host
    ['10.0.0.0', 8], // private
    ['100.64.0.0', 10], // shared by carrier-grade NAT; some clouds serve metadata here
    ['127.0.0.0', 8], // loopback
    ['168.63.129.16', 32], // Azure's platform service, reachable from within only
    ['169.254.0.0', 16], // link-local, metadata services of most clouds among them
    ['172.16.0.0', 12], // private
    ['192.0.0.0', 24], // protocol assignments
    ['192.0.2.0', 24], // documentation
    ['192.31.196.0', 24], // AS112, which answers for private names
    ['192.52.193.0', 24], // automatic multicast tunnelling
    ['192.175.48.0', 24], // AS112
    ['192.88.99.0', 24], // 6to4 relays, given up
    ['192.168.0.0', 16], // private
    ['198.18.0.0', 15], // benchmarks
    ['198.51.100.0', 24], // documentation
    ['203.0.113.0', 24], // documentation
    ['224.0.0.0', 4], // multicast
    ['240.0.0.0', 4], // reserved, broadcast
];
const SPECIAL_V6 = [
    ['2001::', 23], // protocol assignments, Teredo among them, which carries an IPv4 address
    ['2001:db8::', 32], // documentation
    ['2002::', 16], // 6to4, which carries an IPv4 address
    ['3fff::', 20], // documentation
];
const specialV4 = listOf(SPECIAL_V4, 'ipv4');
const specialV6 = listOf(SPECIAL_V6, 'ipv6');
const globalV6 = listOf([['2000::', 3]], 'ipv6');
/** IPv4 addresses in IPv6's clothes: mapped (RFC 4291) and those of NAT64 (RFC 6052), which reach the IPv4 one. */
const carriers = listOf([
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
], 'ipv6');
/** @param address IPv4 or IPv6, without brackets; a zone (`%eth0`) makes it a local one. Any other text is not public */
function isPublicAddress(address) {
    switch ((0,external_node_net_.isIP)(address)) {
        case 4:
            return !specialV4.check(address, 'ipv4');
        case 6: {
            if (address.includes('%'))
                return false;
            if (carriers.check(address, 'ipv6'))
                return isPublicAddress(carriedAddress(address));
            return globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
        }
        default:
            return false;
    }
}
/** The last 32 bits as IPv4. WHATWG's URL writes any IPv6 address in one form: groups of hex digits. */
function carriedAddress(address) {
    const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
    const [high = '0', low = '0'] = written.split(':').slice(-2);
    const bits = [Number.parseInt(high || '0', 16), Number.parseInt(low || '0', 16)];
    return bits.flatMap((group) => [group >> 8, group & 0xff]).join('.');
}
function listOf(ranges, type) {
    const list = new external_node_net_.BlockList();
    for (const [net, prefix] of ranges)
        list.addSubnet(net, prefix, type);
    return list;
}

;// CONCATENATED MODULE: ./lib/check-urls/guarded-lookup.js
/**
 * Name resolution that tells only public addresses. It is given to the socket itself, so that the connection goes
 * to the address that was looked at: a name that resolves to something else a moment later gains nothing.
 */

/** The address is not one that may be asked. */
class PrivateAddress extends Error {
    hostname;
    name = 'PrivateAddress';
    constructor(hostname) {
        super(`${hostname} is not a public address`);
        this.hostname = hostname;
    }
}
/**
 * A `lookup` for `node:net`. A name with even one address that is not public is refused altogether: whoever
 * answers with both kinds is at fault or up to something.
 *
 * @param isAllowed usually `isPublicAddress`
 */
function guardedLookup(resolve, isAllowed = isPublicAddress) {
    return (hostname, options, callback) => {
        resolve(hostname).then((addresses) => {
            const [first] = addresses;
            if (first === undefined || !addresses.every(({ address }) => isAllowed(address))) {
                callback(new PrivateAddress(hostname), '');
            }
            else if (options.all === true)
                callback(null, [...addresses]);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, ''));
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
;// CONCATENATED MODULE: ./lib/check-urls/probe.js
/**
 * One request that wants to know whether there is an answer, and nothing of what is in it.
 *
 * Over node:http itself: `fetch` can neither be told to which address to connect nor be kept from following. No
 * token, no cookie, no credentials of the URL, no proxy: a proxy would resolve the name anew, out of our sight.
 */




/** No answer in time. */
class Silence extends Error {
    name = 'Silence';
}
/**
 * Asks, and drops the connection as soon as the head of the answer is there.
 *
 * @param url http or https
 * @throws PrivateAddress, Silence, an error of node:net or node:tls, or the signal's reason
 */
function probe(method, url, options) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return new Promise((resolve, reject) => {
        if ((0,external_node_net_.isIP)(host) !== 0 && !options.isAllowed(host))
            throw new PrivateAddress(host);
        options.signal.throwIfAborted();
        const request = (url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default())).request({
            method,
            host,
            port: url.port === '' ? undefined : Number(url.port),
            path: `${url.pathname}${url.search}`,
            headers: {
                host: url.host,
                'user-agent': options.userAgent,
                accept: '*/*',
                // One byte is asked for; whoever sends more is not listened to.
                ...(method === 'GET' && { range: 'bytes=0-0' }),
            },
            agent: false,
            lookup: options.lookup,
            signal: options.signal,
        });
        const timer = setTimeout(() => request.destroy(new Silence()), options.timeout);
        request.on('response', (response) => {
            clearTimeout(timer);
            resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null });
            request.destroy();
        });
        request.on('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        request.end();
    });
}

;// CONCATENATED MODULE: ./lib/check-urls/asking.js
/** Asking one address whether it answers, through redirects and second tries. */



/** As many as browsers and curl follow, or fewer. */
const MAX_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * HEAD; where that gives no good answer, a GET of one byte, because many servers refuse or forget HEAD; and where
 * that fails in a way that may pass, a second one. Never throws.
 */
async function ask(url, options) {
    const first = await attempt('HEAD', url, options);
    if (first.kind !== 'dead')
        return first;
    const second = await attempt('GET', url, options);
    if (second.kind !== 'dead' || !mayPass(second))
        return second;
    await options.pause();
    const third = await attempt('GET', url, options);
    return third.kind === 'dead' && third.status === 429 ? unchecked(`${third.reason}: it throttles`) : third;
}
/** Throttled, broken inside, or not reached. */
function mayPass({ status }) {
    return status === null || status === 429 || status >= 500;
}
async function attempt(method, given, options) {
    const first = (0,parsed_url/* parsedUrl */.j)(given);
    if (first === null)
        return { kind: 'dead', status: null, reason: 'cannot be asked: it is no valid address' };
    let url = first;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
        const way = hops === 0 ? '' : `redirects to ${url.origin === 'null' ? url.protocol : url.origin}, which `;
        const closed = unaskable(url, way);
        if (closed !== null)
            return closed;
        let head;
        try {
            head = await probe(method, url, options);
        }
        catch (error) {
            return failed(error, way, options);
        }
        const next = target(head, url);
        if (next === null)
            return answered(head, way);
        if (/\/users\/sign_in$/.test(next.pathname))
            return unchecked(`${way}asks to sign in`);
        url = next;
    }
    return { kind: 'dead', status: null, reason: 'redirects without end' };
}
/** Where a redirect leads, which every hop is looked at anew for; `null` for any other answer. */
function target({ status, location }, url) {
    if (!REDIRECTS.has(status) || location === null || !URL.canParse(location, url.href))
        return null;
    return new URL(location, url);
}
function unaskable(url, way) {
    if (url.protocol === 'http:' || url.protocol === 'https:')
        return null;
    const scheme = url.protocol.slice(0, -1);
    if (url.protocol === 'ftp:')
        return unchecked(`${way}is ftp, which is not asked`);
    return { kind: 'dead', status: null, reason: `${way}is ${scheme}, which no browser follows` };
}
function answered({ status }, way) {
    // 416: the file is empty, and so has no first byte.
    if ((status >= 200 && status < 300) || status === 304 || status === 416)
        return { kind: 'alive' };
    if (status === 401 || status === 407)
        return unchecked(`${way}answers ${status}: it wants to know who asks`);
    return { kind: 'dead', status, reason: `${way}answers ${status}` };
}
function failed(error, way, options) {
    if (options.signal.aborted)
        return unchecked('the run ended first');
    if (error instanceof PrivateAddress) {
        return {
            kind: 'unchecked',
            reason: `${way}leads to an address that is not public`,
            hint: 'Set check-urls to all to have such addresses asked too.',
        };
    }
    if (error instanceof Silence) {
        return { kind: 'dead', status: null, reason: `${way}does not answer within ${options.timeout / 1000} s` };
    }
    return { kind: 'dead', status: null, reason: `${way}${breakdown(codeOf(error))}` };
}
/** By shape: an error of the system need not be an Error of this realm. */
function codeOf(error) {
    const isObject = typeof error === 'object' && error !== null;
    return isObject && 'code' in error ? String(error.code) : 'unknown error';
}
function unchecked(reason) {
    return { kind: 'unchecked', reason };
}
function breakdown(code) {
    switch (code) {
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return `has a host whose name cannot be resolved (${code})`;
        case 'ECONNREFUSED':
            return 'has a host that refuses connections';
        case 'CERT_HAS_EXPIRED':
            return 'has a host whose certificate has expired';
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return 'has a host whose certificate is for another name';
        case 'DEPTH_ZERO_SELF_SIGNED_CERT':
        case 'SELF_SIGNED_CERT_IN_CHAIN':
        case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
        case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
            return 'has a host whose certificate is signed by an unknown authority';
        default:
            return `could not be asked (${code})`;
    }
}

;// CONCATENATED MODULE: ./lib/check-urls/url-checker.js
/** Checks of wanted addresses over the network: the input `check-urls`. */






/** A file server that takes longer to begin is as good as dead to whoever clicks on a link. */
const MAX_TIMEOUT = 10_000;
const RETRY_PAUSE = 1000;
/** Asks each address once, however often it is wanted. */
function createUrlChecker(options) {
    const isAllowed = options.allowPrivate ? () => true : isPublicAddress;
    const asking = {
        lookup: guardedLookup(options.resolve ?? systemResolve, isAllowed),
        isAllowed,
        timeout: Math.min(options.timeout, MAX_TIMEOUT),
        signal: options.stop,
        userAgent: options.userAgent,
        pause: async () => {
            const { stop: signal, retryPause = RETRY_PAUSE } = options;
            await (0,external_node_timers_promises_.setTimeout)(retryPause, undefined, { signal }).catch(() => undefined);
        },
    };
    return {
        async check(urls) {
            const limit = (0,p_limit/* default */.A)(options.concurrency);
            const states = await Promise.all([...new Set(urls)].map(async (url) => [url, await limit(() => ask(url, asking))]));
            return new Map(states);
        },
    };
}
const systemResolve = (hostname) => (0,promises_.lookup)(hostname, { all: true });


/***/ })

};
;