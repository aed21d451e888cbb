"use strict";
exports.id = 299;
exports.ids = [299];
exports.modules = {

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

/***/ 45:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tD: () => (/* binding */ checkLink)
});

// UNUSED EXPORTS: isLegalPath, nearestLegalPath

// EXTERNAL MODULE: ./lib/core/entry/filters.js
var filters = __webpack_require__(7702);
// EXTERNAL MODULE: ./lib/core/text/quoted.js
var quoted = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/core/parsed-url.js
var parsed_url = __webpack_require__(9609);
;// CONCATENATED MODULE: ./lib/core/desired/own-address.js
/**
 * Links that lead to their own permanent address.
 *
 * GitLab reports the path of a link as `<project>/-/releases/<tag>/downloads/<path>`, and an address that is the link's
 * URL as "no path". So a link whose URL is that very address would be changed by every run, and whoever opens it is sent
 * round in a circle. The same place has several addresses: by path or id of the project, on the web or in the API, by tag
 * or as the latest release. A circle it is in all of them.
 */


/**
 * `own-address`: an error where the link leads to itself, a warning where that cannot be told because the project is
 * known by its id and named by its path, or the other way round.
 */
function ownAddress(link, release) {
    const { url, direct_asset_path: path } = link;
    const { tag = null, projects = [] } = release;
    if (path === null || !url.includes('/downloads/'))
        return [];
    const address = permanentAddress(url, release.gitlabUrl ?? null);
    if (address === null || address.path !== path || tag === null)
        return [];
    if (address.tag !== null && address.tag !== tag)
        return [];
    const isSame = sameProject(address.project, projects);
    if (isSame === false)
        return [];
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} is the permanent address of the link itself`;
    const hint = 'Write where the file really is; GitLab makes the permanent address from `direct_asset_path`.';
    if (isSame === true)
        return [{ severity: 'error', code: 'own-address', message, hint }];
    return [{ severity: 'warning', code: 'own-address', message: `perhaps ${message}`, hint }];
}
/** `null` where one is an id and the others are paths, so that nothing can be said. */
function sameProject(one, others) {
    const same = others.some((other) => other.toLowerCase() === one.toLowerCase());
    if (same)
        return true;
    return others.some((other) => isId(other) === isId(one)) ? false : null;
}
function isId(project) {
    return /^\d+$/.test(project);
}
/** Takes an address apart; `null` where it is none of this instance. */
function permanentAddress(url, gitlabUrl) {
    const below = gitlabUrl === null ? null : pathBelow(url, gitlabUrl);
    if (below === null)
        return null;
    const match = /^\/api\/v4\/projects\/([^/]+)\/releases\/(.+?)\/downloads(\/.+)$/.exec(below) ??
        /^\/projects\/(\d+)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below) ??
        /^\/(.+?)\/(?:-\/)?releases\/(.+?)\/downloads(\/.+)$/.exec(below);
    if (match === null)
        return null;
    const [, project = '', tag = '', path = ''] = match.map((part) => decoded(part ?? ''));
    return { project, tag: tag === 'permalink/latest' ? null : tag, path };
}
/** The path of a URL below the instance's own, without query and fragment; `null` where it is elsewhere. */
function pathBelow(url, gitlabUrl) {
    const there = (0,parsed_url/* parsedUrl */.j)(url);
    const own = (0,parsed_url/* parsedUrl */.j)(gitlabUrl);
    if (there === null || own === null)
        return null;
    // GitLab answers on http with a redirect to https.
    if (there.host !== own.host && there.hostname !== own.hostname)
        return null;
    const root = own.pathname.replace(/\/$/, '');
    return there.pathname.startsWith(`${root}/`) ? there.pathname.slice(root.length) : null;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./lib/core/text/credentials.js
var credentials = __webpack_require__(6250);
;// CONCATENATED MODULE: ./lib/core/desired/url-findings.js
/** What GitLab accepts as the URL of a link, and users regret: all of it warnings. */



/** @param url one that GitLab accepts, stripped */
function urlFindings(url) {
    const findings = [url_findings_credentials(url), unopenable(url), expiring(url), oldUpload(url)];
    return findings.filter((finding) => finding !== null);
}
function warning(code, message, hint) {
    return { severity: 'warning', code, message, hint };
}
function url_findings_credentials(url) {
    const masked = (0,credentials/* maskUrl */.y)(url);
    // The user of an ssh address is no secret.
    if (masked === url || url.startsWith('ssh:'))
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(masked)} carries credentials, which everybody who sees the release can read`;
    return warning('url-credentials', message, 'Remove them, and give access to the file in another way.');
}
/** GitLab's parser is loose; browsers and most clients go by the WHATWG's URL standard, and so does Node. */
function unopenable(url) {
    if ((0,parsed_url/* parsedUrl */.j)(url) !== null)
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} is accepted by GitLab, but browsers cannot open it`;
    const hint = 'Look at the host and the port: a host holds no % < > ^ | and no space, a port is at most 65535.';
    return warning('url-not-openable', message, hint);
}
/**
 * Job artifacts are deleted after a time (`artifacts:expire_in`, 30 days by default on gitlab.com). Their addresses:
 *
 * - web: `/-/jobs/ID/artifacts/(raw|file|browse|download|external_file)/…` and, by ref, `/-/jobs/artifacts/REF/…`;
 *   before GitLab 12.0 without `/-`, and with `builds` in place of `jobs`;
 * - API: `/api/v4/projects/ID/jobs/ID/artifacts…` and, by ref, `/api/v4/projects/ID/jobs/artifacts/REF/…`.
 */
const JOB_ARTIFACTS = [
    /\/-\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
    /\/api\/v\d\/projects\/[^/?#]+\/(?:jobs|builds)\/(?:\d+\/artifacts(?:[/?#]|$)|artifacts\/)/,
    /\/(?:jobs|builds)\/(?:\d+\/artifacts|artifacts\/[^?#]+?)\/(?:raw|file|browse|download)(?:[/?#]|$)/,
];
/** Artifacts of workflows on GitHub, kept for 90 days by default: the page's address, the check's, and the API's. */
const WORKFLOW_ARTIFACTS = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:actions\/(?:runs\/\d+\/)?artifacts|suites\/\d+\/artifacts)\/\d+/;
/** Addresses that a storage service has signed, which they are valid for a week at most. */
const SIGNED = /[?&](?:X-Amz-Signature|X-Goog-Signature|sig|Signature)=[^&]+/i;
const SIGNED_UNTIL = /[?&](?:X-Amz-Expires|X-Goog-Expires|se|Expires)=/i;
function expiring(url) {
    const plain = url.replaceAll(/%2d/gi, '-');
    const keep = 'Put the file into a package registry, or keep the artifacts of this job for ever.';
    if (JOB_ARTIFACTS.some((form) => form.test(plain))) {
        return warning('url-expires', `the URL ${(0,quoted/* quoted */.TL)(url)} leads to job artifacts, which expire`, keep);
    }
    if (WORKFLOW_ARTIFACTS.test(url)) {
        const message = `the URL ${(0,quoted/* quoted */.TL)(url)} leads to artifacts of a GitHub workflow, which expire`;
        return warning('url-expires', message, 'Put the file into a release or a package registry.');
    }
    if (SIGNED.test(url) && SIGNED_UNTIL.test(url)) {
        const message = `the URL ${(0,quoted/* quoted */.TL)(url.replace(/\?.*/s, '?…'))} is a signed address, which expires`;
        return warning('url-expires', message, 'Use the permanent address of the file.');
    }
    return null;
}
/**
 * Files attached to texts, as their addresses were before GitLab 17.2: `/GROUP/PROJECT/uploads/HASH/NAME`. Today's are
 * `/-/project/ID/uploads/HASH/NAME`, and the old ones lead nowhere.
 */
const OLD_UPLOAD = /^https?:\/\/[^/?#]+((?:\/[^/?#]+){2,})\/uploads\/[0-9a-f]{32}\/[^/?#]+/;
function oldUpload(url) {
    const before = OLD_UPLOAD.exec(url)?.[1]?.split('/');
    if (before === undefined || before.includes('-') || before.includes('api'))
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} is an upload in the form from before GitLab 17.2, which does not open any more`;
    const hint = 'Open the file in GitLab and take its new address (/-/project/ID/uploads/…), or use the package registry.';
    return warning('url-old-upload', message, hint);
}

// EXTERNAL MODULE: ./lib/core/desired/url-rules.js
var url_rules = __webpack_require__(2396);
;// CONCATENATED MODULE: ./lib/core/desired/link-rules.js
/**
 * GitLab's own rules for a link (model Releases::Link), checked before anything is sent.
 *
 * Nothing that GitLab accepts is refused here. What it accepts but users regret is a warning.
 */





/** GitLab's limit for `filepath`, in characters. */
const LONGEST_PATH = 128;
/**
 * The longest name or URL that is certain to fit a row of GitLab's unique index, in bytes. Longer ones fit when the
 * database can compress them; else GitLab answers 500.
 */
const LONGEST_INDEXED = 2684;
/**
 * Everything that can be known of a link offline.
 *
 * @param link with its URL stripped (`strippedUrl`)
 */
function checkLink(link, options = {}) {
    const refused = (0,url_rules/* checkUrl */.CU)(link.url, options.gitlabUrl ?? null);
    const url = refused.length > 0
        ? refused
        : [...urlFindings(link.url), ...ownAddress(link, options), ...lengthFindings('the URL', link.url)];
    const path = link.direct_asset_path === null ? [] : checkPath(link.direct_asset_path);
    return [
        ...[...checkName(link.name), ...lengthFindings('the name', link.name)].map(of('name')),
        ...url.map(of('url')),
        ...path.map(of('direct_asset_path')),
    ];
}
function of(field) {
    return (finding) => ({ ...finding, field });
}
/** A name may be anything that is not blank; GitLab keeps white space at its ends. */
function checkName(name) {
    if (url_rules/* BLANK */.Z4.test(name)) {
        const hint = 'Give the link a name that people can click on.';
        return [{ severity: 'error', code: 'blank-name', message: 'the name is blank', hint }];
    }
    if (name.includes('\0')) {
        return [
            {
                severity: 'error',
                code: 'control-character',
                message: 'the name holds a NUL character',
                hint: 'Remove it.',
            },
        ];
    }
    if (name === name.trim())
        return [];
    const message = `the name ${(0,quoted/* quoted */.TL)(name)} has white space at its ends`;
    return [
        { severity: 'warning', code: 'name-white-space', message, hint: 'GitLab keeps it, and " a" is not "a".' },
    ];
}
/**
 * FILEPATH_REGEX of GitLab: `\A\/[^\/](?!.*\/\/.*)[\-\.\w\/]+[\da-zA-Z]+\z`. A slash, then one character that may
 * be anything else, then letters, digits and `_ . - /` without `//`; the last one a letter or digit.
 */
function isLegalPath(path) {
    if ([...path].length > LONGEST_PATH)
        return false;
    return /^\/[^/][-.\w/]+[\dA-Za-z]$/u.test(path) && !path.includes('//');
}
function checkPath(path) {
    if (isLegalPath(path))
        return [];
    const [code, message] = pathFault(path);
    const legal = nearestLegalPath(path);
    const rule = 'A path is / and then letters, digits, _ . - and /, at least three of them; a letter or digit ends it.';
    const suggestion = legal === null
        ? rule
        : `${rule} For example: ${legal}. In a template \${basename|path} writes a name so.`;
    const hint = path === '' ? 'For a link without a permanent path leave direct_asset_path out.' : suggestion;
    return [{ severity: 'error', code, message: `the path ${(0,quoted/* quoted */.TL)(path)} ${message}`, hint }];
}
function pathFault(path) {
    const length = [...path].length;
    if (length > LONGEST_PATH)
        return ['path-too-long', `has ${length} characters; GitLab takes ${LONGEST_PATH}`];
    const fault = (message) => ['path-format', message];
    if (path === '')
        return fault('is empty');
    if (!path.startsWith('/'))
        return fault('does not begin with /');
    if (path.includes('//'))
        return fault('holds //');
    const odd = new Set([...path].slice(2).filter((character) => !/[-.\w/]/.test(character)));
    if (odd.size > 0)
        return fault(`holds what GitLab refuses: ${[...odd].slice(0, 5).map(quoted/* quoted */.TL).join(' ')}`);
    if (!/[\dA-Za-z]$/.test(path))
        return fault('does not end with a letter or a digit');
    return fault('is too short');
}
/** A path that GitLab takes and that looks like this one, or `null`. */
function nearestLegalPath(path) {
    const plain = (0,filters/* filtered */.m)(`/${path.slice(0, 4 * LONGEST_PATH)}`, 'path');
    const legal = (0,filters/* filtered */.m)(plain.slice(0, LONGEST_PATH), 'path');
    return isLegalPath(legal) ? legal : null;
}
function lengthFindings(what, value) {
    const bytes = new TextEncoder().encode(value).length;
    if (bytes <= LONGEST_INDEXED)
        return [];
    const message = `${what} has ${bytes} bytes; GitLab may answer 500 to more than ${LONGEST_INDEXED}`;
    return [{ severity: 'warning', code: 'too-long', message, hint: 'Make it shorter.' }];
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ checkUrl),
/* harmony export */   Tg: () => (/* binding */ strippedUrl),
/* harmony export */   Z4: () => (/* binding */ BLANK)
/* harmony export */ });
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);
/**
 * What GitLab accepts as the URL of a link (AddressableUrlValidator with the schemes http, https and ftp, over
 * Addressable::URI and UrlBlocker), as far as it can be known without the instance.
 *
 * The parser is loose: spaces, braces, broken percent sequences and ports beyond 65535 pass. Nothing that GitLab
 * accepts may be refused here; where its answer is not certain there is a warning.
 */

const SCHEMES = ['http', 'https', 'ftp'];
/** White space that GitLab strips from both ends before it looks (Ruby's `strip`). */
const STRIPPED = new Set('\t\n\v\f\r ');
/** The URL as GitLab would store it. */
function strippedUrl(url) {
    let start = 0;
    let end = url.length;
    while (STRIPPED.has(url[start]))
        start += 1;
    while (STRIPPED.has(url[end - 1]))
        end -= 1;
    return url.slice(start, end);
}
/** Ruby's `[[:space:]]`: what makes a value blank. */
const BLANK = /^\p{White_Space}*$/u;
/**
 * What GitLab would say of a URL.
 *
 * @param url stripped
 * @param gitlabUrl base URL of the instance: its own addresses skip the checks of scheme and host
 */
function checkUrl(url, gitlabUrl) {
    if (BLANK.test(url))
        return [error('blank-url', 'the URL is blank', 'Write an http, https or ftp address.')];
    if (url.includes('\0'))
        return [error('control-character', 'the URL holds a NUL character', 'Remove it.')];
    const parts = splitUrl(url);
    const invalid = invalidUri(url, parts);
    if (invalid !== null)
        return [invalid];
    const refused = isOwnUrl(parts, gitlabUrl) ? null : (schemeFinding(url, parts) ?? hostFinding(url, parts));
    return refused === null ? [] : [refused];
}
function error(code, message, hint) {
    return { severity: 'error', code, message, hint };
}
function splitUrl(url) {
    const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)/.exec(url);
    const [, scheme = null, authority = null, path = ''] = parts ?? [];
    return { scheme, authority, path };
}
/** The host of an authority, without user and port; brackets of an IPv6 address are kept. */
function hostOf(authority) {
    return authority.replace(/^[^[\]]*@/, '').replace(/:[^:@[\]]*$/, '');
}
function portOf(authority) {
    return /:([^:@[\]]*)$/.exec(authority)?.[1] ?? '';
}
/** Why Addressable would refuse to parse it, or GitLab to take a multi-line one: `URI is invalid`. */
function invalidUri(url, { scheme, authority, path }) {
    const invalid = (message, hint) => error('invalid-url', `the URL ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(url)} ${message}`, hint);
    if (scheme !== null && !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(scheme)) {
        return invalid('has a colon after something that is no scheme', 'Begin it with https://.');
    }
    // Addressable's pattern ends at a line feed in the fragment, so GitLab never sees what follows there.
    const seen = url.replace(/(#[^\n]*)[\s\S]*/, '$1');
    const lineBreak = /^(?:ftp|ssh):/.test(url) ? /[\n\r]|%0[ad]/i : /[\n\r]/;
    if (lineBreak.test(seen)) {
        return invalid('holds a line break', 'Write it on one line.');
    }
    // Addressable wants a host with other schemes too; GitLab takes none of those.
    if (SCHEMES.includes(scheme?.toLowerCase() ?? null)) {
        const host = authority === null ? '' : hostOf(authority);
        if (host === '' && path === '')
            return invalid('ends after its scheme', 'Add a host and a path.');
    }
    if (authority === null)
        return null;
    if (/[\p{White_Space}<>{}"\\]/u.test(hostOf(authority))) {
        return invalid('has a host that no host can have', 'A host has no white space, quotes, < > { } or backslash; variables of a CI system are not replaced here.');
    }
    // Percent sequences of digits are digits.
    if (!/^(?:\d|%3\d){0,5}$/.test(portOf(authority))) {
        const message = 'has a port that is not a number of up to five digits';
        return invalid(message, 'Write the port in digits, or leave it out.');
    }
    return null;
}
/** `Only allowed schemes are http, https, ftp`; the comparison is case-sensitive. */
function schemeFinding(url, { scheme }) {
    if (SCHEMES.includes(scheme))
        return null;
    const message = `the URL ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(url)} does not begin with http://, https:// or ftp://`;
    if (scheme !== null && SCHEMES.includes(scheme.toLowerCase())) {
        return error('url-scheme', message, `GitLab takes schemes in lower case only: ${scheme.toLowerCase()}.`);
    }
    if (/^https?%3a/i.test(url)) {
        const hint = 'The colon behind the scheme is percent-encoded. Write https:// itself, or begin with `${vars.NAME}`.';
        return error('url-scheme', message, hint);
    }
    const hint = scheme === null
        ? 'Write the whole address, beginning with https://.'
        : 'GitLab accepts no other scheme. Link to an http address of the same file.';
    return error('url-scheme', message, hint);
}
/** `Hostname or IP address invalid`: a host is blank, an IP address, or begins with a letter or digit of any script. */
function hostFinding(url, { authority }) {
    if (authority === null)
        return null;
    const host = hostOf(authority);
    const name = /^\[(.*)\]$/.exec(host)?.[1] ?? host;
    if (BLANK.test(name) || /^[\p{Alphabetic}\p{Nd}]/u.test(name) || isIpv6(name))
        return null;
    const hint = 'A host begins with a letter or a digit.';
    return error('url-host', `the URL ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(url)} has a host that GitLab refuses: ${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(host)}`, hint);
}
function isIpv6(name) {
    return URL.canParse(`http://[${name.split('%', 1)[0]}]/`);
}
/** An address of the instance itself: same scheme, host and port, or ssh to its host (UrlBlocker's `internal?`). */
function isOwnUrl({ scheme, authority }, gitlabUrl) {
    if (gitlabUrl === null || authority === null)
        return false;
    const own = splitUrl(gitlabUrl);
    if (own.authority === null || hostOf(own.authority).toLowerCase() !== hostOf(authority).toLowerCase())
        return false;
    // The instance's ssh port is not known here; any is let pass.
    if (scheme === 'ssh')
        return true;
    const defaultPort = scheme === 'https' ? '443' : '80';
    const [port, ownPort] = [authority, own.authority].map((one) => portOf(one) || defaultPort);
    return scheme === own.scheme && port === ownPort;
}


/***/ }),

/***/ 9609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parsedUrl)
/* harmony export */ });
/** URLs, as the WHATWG's standard reads them. */
/**
 * The URL, or `null` where the standard refuses it.
 *
 * Not by `URL.canParse`: in Node 20 (20.20.2) its optimized form, which is used after some thousand calls, takes the bytes of
 * a Latin-1 string for UTF-8 and refuses `https://bücher.example/`.
 */
function parsedUrl(url) {
    try {
        return new URL(url);
    }
    catch {
        return null;
    }
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