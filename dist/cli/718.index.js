export const id = 718;
export const ids = [718];
export const modules = {

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expandBraces),
/* harmony export */   v: () => (/* binding */ MOST_ALTERNATIVES)
/* harmony export */ });
/** Brace expansion: `{a,b}.zip` means `a.zip` or `b.zip`. */
/** Alternatives multiply; this many are enough for every combination of platforms. */
const MOST_ALTERNATIVES = 100;
/**
 * All alternatives of a pattern, in the order in which they are written; `null` where there are too many. Braces
 * without a comma, without an end or inside `[…]` are plain characters.
 */
function expandBraces(pattern) {
    const results = [];
    const waiting = [pattern];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const group = firstGroup(next);
        if (group === null) {
            results.push(next);
        }
        else {
            const { start, end, parts } = group;
            const [before, after] = [next.slice(0, start), next.slice(end)];
            waiting.push(...parts.map((part) => before + part + after).reverse());
        }
        if (results.length + waiting.length > MOST_ALTERNATIVES)
            return null;
    }
    return results;
}
/** The first `{` that has its `}`, with at least one comma between them that belongs to it. */
function firstGroup(pattern) {
    const open = [];
    let found = null;
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern[at];
        if (character === '[')
            at = skipClass(pattern, at);
        else if (character === '{')
            open.push({ start: at, commas: [] });
        else if (character === ',')
            open.at(-1)?.commas.push(at);
        else if (character === '}') {
            const group = open.pop();
            if (group === undefined || group.commas.length === 0)
                continue;
            // An outer group closes later than those inside it, and begins before them.
            if (found === null || group.start < found.start)
                found = { ...cut(pattern, group.commas, group.start, at) };
        }
    }
    return found;
}
function cut(pattern, commas, start, close) {
    const edges = [start, ...commas, close];
    const parts = edges.slice(1).map((edge, index) => pattern.slice((edges[index] ?? 0) + 1, edge));
    return { start, end: close + 1, parts };
}
/** Position of the `]` that ends the class begun at `start`; `start` itself where there is none. */
function skipClass(pattern, start) {
    const negated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
    const close = pattern.indexOf(']', start + (negated ? 3 : 2));
    const slash = pattern.indexOf('/', start);
    return close === -1 || (slash !== -1 && slash < close) ? start : close;
}


/***/ }),

/***/ 6571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ desiredLinks)
});

// EXTERNAL MODULE: ./lib/core/ignore.js
var core_ignore = __webpack_require__(8109);
// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/core/draft.js
/** Links that are being made, and how they clash with each other and with what is ignored. */



/** Where an entry says what this property is: its template, or the entry itself. */
function fieldPlace(entry, field) {
    return entry[field]?.place ?? entry.place;
}
const CODES = {
    name: 'duplicate-name',
    url: 'duplicate-url',
    direct_asset_path: 'duplicate-path',
};
/**
 * Tells of values that two links claim, both places named (GitLab: `… has already been taken`), and of names that
 * are wanted and ignored: the first run would create such a link, and no run after it would touch it.
 */
function clashes(drafts, ignore, faults) {
    for (const field of core_link/* CLAIM_FIELDS */.hO) {
        const claims = new Map();
        for (const draft of drafts) {
            const value = draft.link[field];
            // A blank value has been refused already.
            if (value === null || value === '')
                continue;
            const first = claims.get(value);
            if (first !== undefined)
                addDuplicate(field, value, first, draft, faults);
            else
                claims.set(value, draft);
        }
    }
    for (const draft of drafts) {
        const pattern = (0,core_ignore/* ignoredBy */.g)(draft.link.name, ignore);
        if (pattern !== null)
            addIgnored(draft, pattern, faults);
    }
}
function addDuplicate(field, value, first, second, faults) {
    const other = first.found === null ? '' : `, first by ${(0,quoted/* quoted */.TL)(first.found.path)}`;
    faults.add(second.entry, second.found?.path ?? null, {
        severity: 'error',
        code: CODES[field],
        message: `the ${field} ${(0,quoted/* quoted */.TL)(value)} is wanted twice${other}`,
        hint: `Within a release GitLab takes each ${field} once.${adviceFor(field, second.entry)}`,
        place: fieldPlace(second.entry, field),
        ...(first.entry !== second.entry && { related: fieldPlace(first.entry, field) }),
    });
}
function adviceFor(field, entry) {
    if (entry.kind === 'link')
        return '';
    if (entry[field] === null && field === 'name')
        return ' The default is ${basename}; write name: ${path}.';
    return entry[field] === null ? '' : ' Put a variable into it that differs between files, such as ${path}.';
}
function addIgnored(draft, pattern, faults) {
    faults.add(draft.entry, draft.found?.path ?? null, {
        severity: 'error',
        code: 'wanted-and-ignored',
        message: `the name ${(0,quoted/* quoted */.TL)(draft.link.name)} is wanted, but ignored by ${(0,quoted/* quoted */.TL)(pattern.pattern)}`,
        hint: 'Ignored links are never touched. Change the name or the pattern.',
        place: fieldPlace(draft.entry, 'name'),
        related: pattern.place,
    });
}

;// CONCATENATED MODULE: ./lib/core/fault-groups.js
/** Problems that many links of one entry share, told once. */

/** Collects problems; those of one entry with the same code and places count as one. */
class FaultGroups {
    #groups = new Map();
    add(entry, file, problem) {
        const groups = this.#groups.get(entry) ?? new Map();
        this.#groups.set(entry, groups);
        const key = [problem.code, placeKey(problem.place), placeKey(problem.related)].join(' ');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { problem, file, count: 1 });
        else
            group.count += 1;
    }
    problems() {
        return [...this.#groups.values()].flatMap((groups) => [...groups.values()].map(toProblem));
    }
}
function placeKey(place) {
    return `${place?.file}:${place?.line}:${place?.column}`;
}
function toProblem({ problem, file, count }) {
    if (file === null)
        return problem;
    const others = count === 1 ? '' : ` and ${(0,quoted/* counted */.hS)(count - 1, 'more file')}`;
    return { ...problem, message: `${problem.message} (for ${(0,quoted/* quoted */.TL)(file)}${others})` };
}

;// CONCATENATED MODULE: ./lib/core/link-name.js
/** The name that a link takes from its URL. */
/**
 * The last path segment of a URL that is not empty, with its percent sequences decoded: the name of the file, as
 * `${basename}` would give it. `null` where there is no path. What decodes to no text, or to control characters or
 * a `/`, stays encoded.
 */
function nameFromUrl(url) {
    const path = url.replace(/[?#].*/s, '').replace(/^[^:/]*:(?:\/\/[^/]*)?/, '');
    const segment = path.split('/').findLast((part) => part !== '');
    return segment === undefined ? null : decoded(segment);
}
function decoded(segment) {
    try {
        const text = decodeURIComponent(segment);
        return /[\p{Cc}/]/u.test(text) || text.trim() === '' ? segment : text;
    }
    catch {
        // A broken percent sequence, which GitLab accepts in a URL.
        return segment;
    }
}

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/problem-order.js
var problem_order = __webpack_require__(7937);
// EXTERNAL MODULE: ./lib/core/credentials.js
var credentials = __webpack_require__(1713);
;// CONCATENATED MODULE: ./lib/core/url-rules.js
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
    const invalid = (message, hint) => error('invalid-url', `the URL ${(0,quoted/* quoted */.TL)(url)} ${message}`, hint);
    if (scheme !== null && !/^[A-Za-z][A-Za-z0-9.+-]*$/.test(scheme)) {
        return invalid('has a colon after something that is no scheme', 'Begin it with https://.');
    }
    // Addressable's pattern ends at a line feed in the fragment, so GitLab never sees what follows there.
    const seen = url.replace(/(#[^\n]*)[\s\S]*/, '$1');
    const lineBreak = /^(?:ftp|ssh):/.test(url) ? /[\n\r]|%0[ad]/i : /[\n\r]/;
    if (lineBreak.test(seen)) {
        return invalid('holds a line break', 'Write it on one line.');
    }
    if (scheme !== null && IP_BASED.has(scheme.toLowerCase())) {
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
/** The schemes that Addressable knows to need a host. */
const IP_BASED = new Set([
    'http',
    'https',
    'ftp',
    'tftp',
    'sftp',
    'ssh',
    'svn+ssh',
    'telnet',
    'nntp',
    'gopher',
    'wais',
    'prospero',
    'git',
    'ws',
    'wss',
    'ldap',
    'dns',
]);
/** `Only allowed schemes are http, https, ftp`; the comparison is case-sensitive. */
function schemeFinding(url, { scheme }) {
    if (SCHEMES.includes(scheme))
        return null;
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} does not begin with http://, https:// or ftp://`;
    if (scheme !== null && SCHEMES.includes(scheme.toLowerCase())) {
        return error('url-scheme', message, `GitLab takes schemes in lower case only: ${scheme.toLowerCase()}.`);
    }
    if (/^https?%3a/i.test(url)) {
        const hint = 'Values of variables are percent-encoded in `url`, so the scheme cannot come from one: write https:// first.';
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
    return error('url-host', `the URL ${(0,quoted/* quoted */.TL)(url)} has a host that GitLab refuses: ${(0,quoted/* quoted */.TL)(host)}`, hint);
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

;// CONCATENATED MODULE: ./lib/core/rules.js
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
    const refused = checkUrl(link.url, options.gitlabUrl ?? null);
    const url = refused.length > 0 ? refused : urlWarnings(link.url);
    const path = link.direct_asset_path === null ? [] : checkPath(link.direct_asset_path);
    return [
        ...[...checkName(link.name), ...lengthFindings('the name', link.name)].map(of('name')),
        ...url.map(of('url')),
        ...path.map(of('direct_asset_path')),
    ];
}
function urlWarnings(url) {
    return [...credentialFindings(url), ...expiryFindings(url), ...lengthFindings('the URL', url)];
}
function of(field) {
    return (finding) => ({ ...finding, field });
}
/** A name may be anything that is not blank; GitLab keeps white space at its ends. */
function checkName(name) {
    if (BLANK.test(name)) {
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
    const suggestion = legal === null ? rule : `${rule} For example: ${legal}`;
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
    const decomposed = path
        .slice(0, 4 * LONGEST_PATH)
        .normalize('NFD')
        .replace(/\p{M}/gu, '');
    const plain = `/${decomposed}`
        .replace(/(?:%[\da-f]{2}|[^-.\w/])+(?=[./])/gi, '')
        .replace(/(?:%[\da-f]{2}|[^-.\w/])+/gi, '-')
        .replace(/\/{2,}/g, '/');
    const legal = withoutOddEnd(plain.slice(0, LONGEST_PATH));
    return isLegalPath(legal) ? legal : null;
}
/** Character by character, because a pattern anchored at the end alone would look at each start. */
function withoutOddEnd(path) {
    const last = [...path].findLastIndex((character) => /[\dA-Za-z]/.test(character));
    return path.slice(0, last + 1);
}
function credentialFindings(url) {
    const masked = (0,credentials/* maskUrl */.y)(url);
    // The user of an ssh address is no secret.
    if (masked === url || url.startsWith('ssh:'))
        return [];
    const message = `the URL ${(0,quoted/* quoted */.TL)(masked)} carries credentials, which everybody who sees the release can read`;
    const hint = 'Remove them, and give access to the file in another way.';
    return [{ severity: 'warning', code: 'url-credentials', message, hint }];
}
/** Job artifacts are deleted after a time (`artifacts:expire_in`, 30 days by default on gitlab.com). */
function expiryFindings(url) {
    if (!/\/-\/jobs\/(?:\d+\/artifacts\/|artifacts\/)/.test(url))
        return [];
    const message = `the URL ${(0,quoted/* quoted */.TL)(url)} leads to job artifacts, which expire`;
    const hint = 'Put the file into a package registry, or keep the artifacts of this job for ever.';
    return [{ severity: 'warning', code: 'url-expires', message, hint }];
}
function lengthFindings(what, value) {
    const bytes = new TextEncoder().encode(value).length;
    if (bytes <= LONGEST_INDEXED)
        return [];
    const message = `${what} has ${bytes} bytes; GitLab may answer 500 to more than ${LONGEST_INDEXED}`;
    return [{ severity: 'warning', code: 'too-long', message, hint: 'Make it shorter.' }];
}

// EXTERNAL MODULE: ./lib/core/glob.js
var core_glob = __webpack_require__(29);
;// CONCATENATED MODULE: ./lib/core/source-files.js
/** Sources that found nothing. */


/**
 * `no-files-found` for each pattern of an entry that matches nothing, so that a misspelt one does not hide behind
 * the others; and for an entry without patterns whose source is empty.
 */
function emptySources(entry, files, options) {
    if (options.ifNoFilesFound === 'ignore')
        return [];
    const severity = options.ifNoFilesFound === 'error' ? 'error' : 'warning';
    const tell = (message, place) => {
        return { severity, code: 'no-files-found', message, hint: hintOf(entry), place };
    };
    const source = sourceName(entry);
    if (entry.patterns.length === 0)
        return files.length === 0 ? [tell(`${source} has no files`, entry.place)] : [];
    const paths = files.map(({ path }) => path.split('/'));
    const empty = entry.patterns.filter(({ pattern }) => {
        const glob = (0,core_glob/* compileGlob */.SO)([pattern]);
        return !(0,core_glob/* isExclude */.zl)(pattern) && !paths.some((path) => (0,core_glob/* globMatches */.mw)(glob, path));
    });
    return empty.map(({ pattern, place }) => tell(`no file of ${source} matches ${(0,quoted/* quoted */.TL)(pattern)}`, place));
}
function sourceName(entry) {
    switch (entry.kind) {
        case 'files':
            return 'the root folder';
        case 'github':
            return `the GitHub release of ${entry.owner}/${entry.repository}`;
        case 'package':
            return `the package ${(0,quoted/* quoted */.TL)(entry.package.source)}`;
    }
}
function hintOf(entry) {
    const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
    return entry.kind === 'files'
        ? `Patterns are relative to the root and case-sensitive. * stays within a folder; dist/** is all that is in dist. ${optional}`
        : `Names are case-sensitive, and all of a name must match. ${optional}`;
}

// EXTERNAL MODULE: ./lib/core/template.js
var template = __webpack_require__(1909);
// EXTERNAL MODULE: ./lib/core/variable-check.js
var variable_check = __webpack_require__(8738);
// EXTERNAL MODULE: ./lib/core/variables.js
var core_variables = __webpack_require__(5690);
;// CONCATENATED MODULE: ./lib/core/desired.js
/**
 * Entries, what their sources found, and the variables of a run → the links that the release should have.
 *
 * Many links of one entry tend to share a fault. Such problems are told once for the entry, with the first file
 * that shows it and the number of the others (`fault-groups.ts`).
 */













/**
 * The links of one release, in the manifest's order; those of one entry by path.
 *
 * Problems: `unknown-variable`, `unset-variable`, `no-files-found`, `missing-name`, those of `rules.ts`,
 * `url-white-space`, `duplicate-name`, `duplicate-url`, `duplicate-path`, `wanted-and-ignored`.
 *
 * @param found what the source of each entry found. An entry that is not in the map was not looked at: it gives
 *   no links, and only its variables are checked. Every found file of an entry without `url` has a URL
 */
function desiredLinks(entries, found, variables, ignore, options) {
    const problems = [];
    const faults = new FaultGroups();
    const drafts = [];
    for (const entry of entries) {
        const unknown = (0,variable_check/* variableProblems */.d_)(entry, variables);
        problems.push(...unknown);
        const files = found.get(entry);
        if (entry.kind !== 'link' && files !== undefined)
            problems.push(...emptySources(entry, files, options));
        // Without its variables an entry's links would only repeat the fault in other words.
        if (unknown.length === 0)
            drafts.push(...draftsOf(entry, files ?? [], variables, faults));
    }
    for (const draft of drafts)
        checkDraft(draft, options, faults);
    clashes(drafts, ignore, faults);
    const all = (0,problem_order/* inOrder */.a)([...problems, ...faults.problems()]);
    if ((0,problem/* hasErrors */.C)(all))
        return { ok: false, problems: all };
    return { ok: true, value: drafts.map(desiredLink), warnings: all };
}
function desiredLink({ link, entry, found }) {
    const source = found === null ? null : { entry, found };
    return { ...link, place: entry.place, source };
}
function draftsOf(entry, files, variables, faults) {
    if (entry.kind === 'link')
        return literalDraft(entry, (0,core_variables/* lookup */.$I)(variables, null), faults);
    const byPath = [...files].sort((a, b) => (0,core_link/* compareText */.n6)(a.path, b.path));
    return byPath.flatMap((found) => fileDraft(entry, found, (0,core_variables/* lookup */.$I)(variables, found), faults));
}
function literalDraft(entry, value, faults) {
    const url = strip((0,template/* expandTemplate */.Ly)(entry.url, value, template/* encodePath */.O0), entry, null, faults);
    const name = entry.name === null ? nameFromUrl(url) : (0,template/* expandTemplate */.Ly)(entry.name, value);
    if (name === null) {
        const message = `the URL ${(0,quoted/* quoted */.TL)(url)} has no path from which the link could take its name`;
        faults.add(entry, null, {
            severity: 'error',
            code: 'missing-name',
            message,
            hint: 'Give the entry a `name`.',
            place: entry.url.place,
        });
        return [];
    }
    return [{ entry, found: null, link: linkOf(entry, name, url, value) }];
}
function fileDraft(entry, found, value, faults) {
    if (usesDigest(entry) && value('asset.digest') === null) {
        faults.add(entry, found.path, {
            severity: 'error',
            code: 'unset-variable',
            message: 'GitHub knows no digest of this asset',
            hint: 'Assets from before June 2025 have none. Upload it again, or do without ${asset.digest}.',
            place: entry.place,
        });
        return [];
    }
    const written = entry.url === null ? found.url : (0,template/* expandTemplate */.Ly)(entry.url, value, template/* encodePath */.O0);
    if (written === undefined)
        throw new Error(`the source of ${found.path} gave no URL`);
    const url = strip(written, entry, found.path, faults);
    const name = entry.name === null ? (0,core_variables/* fileParts */.RN)(found.path).basename : (0,template/* expandTemplate */.Ly)(entry.name, value);
    return [{ entry, found, link: linkOf(entry, name, url, value) }];
}
function usesDigest(entry) {
    return [entry.name, entry.url, entry.direct_asset_path].some((template) => template?.parts.some((part) => part.kind === 'variable' && part.name === 'asset.digest'));
}
function linkOf(entry, name, url, value) {
    const path = entry.direct_asset_path;
    return {
        name,
        url,
        link_type: entry.link_type,
        direct_asset_path: path === null ? null : (0,template/* expandTemplate */.Ly)(path, value),
    };
}
/** GitLab strips a URL before it stores and compares it; so does the plan, or it would find a change each time. */
function strip(written, entry, file, faults) {
    const url = strippedUrl(written);
    if (url !== written && url !== '') {
        faults.add(entry, file, {
            severity: 'warning',
            code: 'url-white-space',
            message: `the URL ${(0,quoted/* quoted */.TL)(written)} has white space at its ends, which GitLab strips`,
            hint: 'Remove it.',
            place: fieldPlace(entry, 'url'),
        });
    }
    return url;
}
function checkDraft({ link, entry, found }, options, faults) {
    for (const { field, ...finding } of checkLink(link, options)) {
        faults.add(entry, found?.path ?? null, { ...finding, place: fieldPlace(entry, field) });
    }
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ earlyProblems),
/* harmony export */   Hn: () => (/* binding */ withFurther),
/* harmony export */   WH: () => (/* binding */ triable)
/* harmony export */ });
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6571);
/* harmony import */ var _entry_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7417);
/* harmony import */ var _problem_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7937);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1909);
/* harmony import */ var _variable_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8738);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5690);
/**
 * What the rules say of a manifest that is not good enough to be used.
 *
 * Rules are checked on links, and links are made when a run knows its tag and its files. But who has to mend a
 * misspelt key should not be told of a bad URL only after that. So the literal entries that could be read are tried
 * with a sample tag; whoever has the files and variables of a run tries all of them.
 */






const SAMPLE = { tag: 'v0.0.0-sample', project: 'sample', vars: new Map() };
/** Problems of the links that could be made, release by release. */
function earlyProblems({ body, ignore }) {
    const groups = body.kind === 'links' ? [body.entries] : body.releases.map(({ links }) => links);
    return groups.flatMap((entries) => {
        const known = entries.filter(isKnown);
        const desired = (0,_desired_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredLinks */ .Q)(known, new Map(), SAMPLE, ignore, { ifNoFilesFound: 'ignore' });
        const unnamed = unnamedPlaces(known);
        const problems = desired.ok ? desired.warnings : desired.problems;
        return problems.filter((problem) => !isAboutDefaultName(problem, unnamed));
    });
}
/**
 * The part of a manifest with faults that can be tried. Of local files whose links cannot be made, because `url` is
 * misspelt or a template is wrong, the patterns are left: whether they match does not depend on that.
 */
function triable({ file, body, ignore }) {
    if (body.kind === 'links')
        return { file, ignore, body: { ...body, entries: body.entries.flatMap(tried) } };
    const releases = body.releases.map((release) => ({ ...release, links: release.links.flatMap(tried) }));
    return { file, ignore, body: { ...body, releases } };
}
function tried(entry) {
    const isWhole = entry.kind !== 'files' || entry.url !== null || entry.upload !== null;
    if (isWhole && !hasUnknownVariables(entry))
        return [entry];
    if (entry.kind !== 'files')
        return [];
    const { place } = entry;
    // A stand-in without a name: what is said of its links, it being made up, is left out.
    const url = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTemplate */ .QC)(madeUp('https://sample.invalid/${path}', place), _entry_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLES */ .u.files, []);
    return [{ ...entry, name: null, url, direct_asset_path: null, upload: null }];
}
function madeUp(value, place) {
    return { value, place, at: () => place };
}
function hasUnknownVariables(entry) {
    const uses = (templates) => templates.flatMap((each) => each?.parts ?? []).flatMap((part) => ('name' in part ? [part.name] : []));
    const isIn = (names) => (name) => names.includes(name) || name.startsWith(_template_js__WEBPACK_IMPORTED_MODULE_3__/* .VARS_PREFIX */ .U9);
    return !(uses((0,_variable_check_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTemplates */ .on)(entry)).every(isIn(_entry_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLES */ .u[entry.kind])) &&
        uses((0,_variable_check_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceTemplates */ .v_)(entry)).every(isIn(_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_VARIABLES */ .w$)));
}
/**
 * The problems of a manifest with faults, and those that came out when it was tried.
 *
 * @param told by `parseManifest`
 * @param found by trying `tried`; what has been told of a place already is left out, whatever its sample was
 */
function withFurther(told, found, { body }) {
    if (told.some(({ code }) => code === MORE))
        return told;
    const entries = body.kind === 'links' ? body.entries : body.releases.flatMap(({ links }) => links);
    const unnamed = unnamedPlaces(entries);
    const known = new Set(told.map(subject));
    const further = found.filter((problem) => problem.code !== MORE && !known.has(subject(problem)) && !isAboutDefaultName(problem, unnamed));
    return (0,_problem_order_js__WEBPACK_IMPORTED_MODULE_5__/* .inOrder */ .a)([...told, ...further]);
}
/** Stands for problems that are left out (`problem-order.ts`). */
const MORE = 'more-problems';
/** What a problem is about; what is wrong with one variable is said once. */
function subject({ code, place }) {
    const what = code.endsWith('-variable') ? 'variable' : code;
    return place === undefined ? what : `${what} ${place.line}:${place.column}`;
}
/** Places of entries that give no name: what is told of the whole of one is told of its default name. */
function unnamedPlaces(entries) {
    return new Set(entries.filter(({ name }) => name === null).map(({ place }) => place));
}
/** Where the key `name` is misspelt, the name that was meant is not the default one. */
function isAboutDefaultName({ code, place, related }, unnamed) {
    return code === 'missing-name' || unnamed.has(place) || unnamed.has(related);
}
/** Whether the sample has a value for every variable of the entry. */
function isKnown(entry) {
    const templates = [entry.name, entry.url, entry.direct_asset_path];
    const parts = templates.flatMap((template) => template?.parts ?? []);
    return (entry.kind === 'link' &&
        parts.every((part) => part.kind === 'literal' || _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_VARIABLES */ .w$.some((name) => name === part.name)));
}


/***/ }),

/***/ 7417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ VARIABLES),
  h: () => (/* binding */ readEntry)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(2071);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/core/template.js
var template = __webpack_require__(1909);
// EXTERNAL MODULE: ./lib/core/yaml-reader.js
var yaml_reader = __webpack_require__(9378);
;// CONCATENATED MODULE: ./lib/core/link-templates.js
/** Reads what an entry says of its links. */





/** The keys that every entry may have. */
const LINK_KEYS = ['name', 'url', 'link_type', 'direct_asset_path', 'filepath'];
/**
 * The templates of an entry's links.
 *
 * @param names the variables that they may use
 */
function readLinkTemplates(reading, fields, place, names) {
    const path = fields.get('direct_asset_path');
    const filepath = fields.get('filepath');
    if (path !== undefined && filepath !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-paths',
            message: '`filepath` is the old name of `direct_asset_path`; an entry has one of them',
            hint: 'Remove `filepath`.',
            place: filepath.place,
            related: path.place,
        });
    }
    return {
        place,
        name: readTemplate(reading, fields.get('name'), names),
        url: readTemplate(reading, fields.get('url'), names),
        link_type: readLinkType(reading, fields.get('link_type')),
        direct_asset_path: readTemplate(reading, path ?? filepath, names),
    };
}
/** A template, or `null` where there is no field or no text in it. */
function readTemplate(reading, field, names) {
    const text = field === undefined ? null : (0,yaml_reader/* readText */.yR)(reading, field);
    return text === null ? null : (0,template/* parseTemplate */.QC)(text, names, reading.problems);
}
function readLinkType(reading, field) {
    const text = field === undefined ? null : (0,yaml_reader/* readText */.yR)(reading, field);
    return text === null ? 'other' : linkTypeOf(reading, text);
}
function linkTypeOf(reading, text) {
    const type = core_link/* LINK_TYPES */.rm.find((known) => known === text.value);
    if (type !== undefined)
        return type;
    const meant = (0,nearest/* nearest */.p)(text.value, core_link/* LINK_TYPES */.rm);
    reading.problems.push({
        severity: 'error',
        code: 'unknown-link-type',
        message: `${(0,quoted/* quoted */.TL)(text.value)} is not a link type`,
        hint: `${meant === null ? '' : `Did you mean ${meant}? `}GitLab knows ${(0,quoted/* listed */.KE)(core_link/* LINK_TYPES */.rm)}, in lower case.`,
        place: text.place,
    });
    return 'other';
}

;// CONCATENATED MODULE: ./lib/core/entry-kind.js
/** What kind of entry a mapping is. */

/** The keys of each kind of entry, besides LINK_KEYS. The first one tells the kind. */
const KIND_KEYS = {
    link: [],
    files: ['files', 'upload'],
    github: ['github', 'tag', 'files'],
    package: ['package', 'version', 'files'],
};
/** The keys of all kinds. */
const ALL_KEYS = [...new Set([...LINK_KEYS, ...Object.values(KIND_KEYS).flat()])];
/** The kind that an entry's keys tell, or `null` where they tell two. */
function kindOf(reading, fields) {
    const github = fields.get('github');
    const fromPackage = fields.get('package');
    if (github !== undefined && fromPackage !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-sources',
            message: 'an entry takes its files from `github` or from `package`, not from both',
            hint: 'Make two entries of it.',
            place: fromPackage.place,
            related: github.place,
        });
        return null;
    }
    if (github !== undefined)
        return 'github';
    if (fromPackage !== undefined)
        return 'package';
    return fields.has('files') || fields.has('upload') ? 'files' : 'link';
}
const ABOUT = {
    upload: 'It belongs to an entry with local `files`.',
    tag: 'It belongs to an entry with `github`.',
    version: 'It belongs to an entry with `package`, or into `upload`.',
};
/** Writes down keys that belong to entries of another kind. */
function refuseMisplaced(reading, fields, kind) {
    const allowed = [...LINK_KEYS, ...KIND_KEYS[kind]];
    for (const { key, place } of fields.values()) {
        if (allowed.includes(key))
            continue;
        const hint = ABOUT[key];
        reading.problems.push({
            severity: 'error',
            code: 'misplaced-key',
            message: `\`${key}\` has no meaning in ${KIND_NAMES[kind]}`,
            ...(hint === undefined ? {} : { hint }),
            place,
        });
    }
}
const KIND_NAMES = {
    link: 'a literal link',
    files: 'an entry with local files',
    github: 'an entry with assets of a GitHub release',
    package: 'an entry with files of a package',
};

// EXTERNAL MODULE: ./lib/core/file-pattern.js
var file_pattern = __webpack_require__(918);
// EXTERNAL MODULE: ./lib/core/variables.js
var variables = __webpack_require__(5690);
// EXTERNAL MODULE: ./lib/core/yaml-fields.js
var yaml_fields = __webpack_require__(9664);
;// CONCATENATED MODULE: ./lib/core/entry-reader.js
/** YAML mapping → Entry. */







/** The variables that the templates of links may use, by what makes the links. */
const VARIABLES = {
    link: variables/* RUN_VARIABLES */.w$,
    files: variables/* FILE_VARIABLES */.LZ,
    github: variables/* ASSET_VARIABLES */.rf,
    package: variables/* FILE_VARIABLES */.LZ,
};
/** The entry, or `null` where something that it cannot do without is missing or wrong. */
function readEntry(reading, node) {
    const place = (0,yaml_reader/* placeOf */.$t)(reading, node);
    if ((0,yaml_reader/* shapeOf */.F5)(node) === 'text')
        return bareText(reading, place);
    const before = reading.problems.length;
    const fields = (0,yaml_fields/* readFields */.q)(reading, node, place, 'an entry', ALL_KEYS);
    if (fields === null)
        return null;
    const hasUnknownKeys = reading.problems.length > before;
    const kind = kindOf(reading, fields);
    if (kind === null)
        return null;
    refuseMisplaced(reading, fields, kind);
    const templates = readLinkTemplates(reading, fields, place, VARIABLES[kind]);
    switch (kind) {
        case 'link':
            return linkEntry(reading, fields, templates, hasUnknownKeys);
        case 'files':
            return filesEntry(reading, fields, templates, hasUnknownKeys);
        case 'github':
            return githubEntry(reading, fields, templates);
        case 'package':
            return packageEntry(reading, fields, templates);
    }
}
function bareText(reading, place) {
    reading.problems.push({
        severity: 'error',
        code: 'wrong-type',
        message: 'an entry must be a mapping, but it is a text',
        hint: 'Write what it is: url: https://example.com/app.zip, or files: dist/*.zip.',
        place,
    });
    return null;
}
function linkEntry(reading, fields, templates, hasUnknownKeys) {
    const { place, url } = templates;
    if (url !== null)
        return { kind: 'link', ...templates, url };
    // A misspelt key has been told already; that the right one is missing goes without saying.
    if (!fields.has('url') && !hasUnknownKeys) {
        missing(reading, place, 'an entry needs a `url`, `files`, `github` or `package`');
    }
    return null;
}
function filesEntry(reading, fields, templates, hasUnknownKeys) {
    const upload = readUpload(reading, fields.get('upload'));
    const files = fields.get('files');
    if (files === undefined)
        missing(reading, templates.place, '`upload` needs `files` to put into the package');
    const patterns = readPatterns(reading, files);
    if (!fields.has('url') && !fields.has('upload') && !hasUnknownKeys) {
        missing(reading, templates.place, 'an entry with local `files` needs a `url` (or `upload`)');
    }
    return patterns && { kind: 'files', ...templates, patterns, upload };
}
function readUpload(reading, field) {
    if (field === undefined)
        return null;
    const fields = (0,yaml_fields/* readFields */.q)(reading, field.node, field.place, '`upload`', ['package', 'version', 'replace']);
    if (fields === null)
        return null;
    const coordinates = readCoordinates(reading, fields, field.place, '`upload`');
    const replace = fields.get('replace');
    const value = replace === undefined ? false : (0,yaml_reader/* readBoolean */.Vf)(reading, replace);
    return coordinates && { ...coordinates, replace: value ?? false, place: field.place };
}
function packageEntry(reading, fields, templates) {
    const coordinates = readCoordinates(reading, fields, templates.place, 'an entry with `package`');
    const patterns = readPatterns(reading, fields.get('files'));
    return coordinates && patterns && { kind: 'package', ...templates, ...coordinates, patterns };
}
/** Both are required: a default version would hide which package a link leads into. */
function readCoordinates(reading, fields, at, what) {
    const [name, version] = ['package', 'version'].map((key) => {
        const field = fields.get(key);
        if (field === undefined)
            missing(reading, at, `${what} needs a \`${key}\``);
        return readTemplate(reading, field, variables/* RUN_VARIABLES */.w$);
    });
    return name && version ? { package: name, version } : null;
}
/** GitHub's own rule for names of owners and repositories, loosely: what cannot leave the path of an address. */
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.+$)[A-Za-z0-9._-]+$/;
function githubEntry(reading, fields, templates) {
    const field = fields.get('github');
    const text = field === undefined ? null : (0,yaml_reader/* readText */.yR)(reading, field);
    const tag = readTemplate(reading, fields.get('tag'), variables/* RUN_VARIABLES */.w$);
    const patterns = readPatterns(reading, fields.get('files'));
    if (text === null || patterns === null)
        return null;
    if (!REPOSITORY.test(text.value)) {
        reading.problems.push({
            severity: 'error',
            code: 'invalid-repository',
            message: `${(0,quoted/* quoted */.TL)(text.value)} is not a GitHub repository`,
            hint: 'Write owner/name, as in: github: octocat/hello-world.',
            place: text.place,
        });
        return null;
    }
    const slash = text.value.indexOf('/');
    const owner = text.value.slice(0, slash);
    const repository = text.value.slice(slash + 1);
    return { kind: 'github', ...templates, owner, repository, tag, patterns };
}
function readPatterns(reading, field) {
    if (field === undefined)
        return [];
    const texts = (0,yaml_reader/* readTexts */.Z7)(reading, field);
    return texts === null ? null : (0,file_pattern/* checkPatterns */.u)(texts, reading.problems);
}
function missing(reading, place, message) {
    reading.problems.push({ severity: 'error', code: 'missing-key', message, place });
}


/***/ }),

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9767);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4415);
/**
 * What a pattern of `files` may be. It comes from a manifest, perhaps out of a pull request, and is looked up on
 * the runner's disk: so it may not lead out of the root, in the notation of any operating system.
 */



const LONGEST = 1024;
/**
 * The patterns of one entry, checked.
 *
 * @param problems takes `invalid-pattern`, `pattern-outside-root`, `pattern-too-large` and `only-excludes`
 */
function checkPatterns(texts, problems) {
    problems.push(...texts.flatMap((text) => patternProblem(text) ?? []));
    const [first] = texts;
    if (first !== undefined && texts.every(({ value }) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclude */ .zl)(value))) {
        problems.push({
            severity: 'error',
            code: 'only-excludes',
            message: 'all patterns of `files` begin with `!`, so there is nothing to take away from',
            hint: 'Put a pattern without ! before them, such as **.',
            place: first.place,
        });
    }
    return texts.map(({ value, place }) => ({ pattern: value, place }));
}
function patternProblem({ value, place }) {
    const refuse = (code, message, hint) => {
        return { severity: 'error', code, message: `the pattern ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${message}`, hint, place };
    };
    const pattern = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclude */ .zl)(value) ? value.slice(1) : value;
    if (pattern.trim() === '')
        return refuse('invalid-pattern', 'is empty', 'Write a path such as dist/*.zip.');
    if (pattern.length > LONGEST) {
        return refuse('pattern-too-large', `has more than ${LONGEST} characters`, 'Write several patterns.');
    }
    const alternatives = (0,_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .expandBraces */ .P)(pattern);
    if (alternatives === null) {
        const message = `stands for more than ${_braces_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ALTERNATIVES */ .v} alternatives`;
        return refuse('pattern-too-large', message, 'Use * in place of some braces, or write several patterns.');
    }
    if (alternatives.some(leavesRoot)) {
        return refuse('pattern-outside-root', 'leads out of the root folder', 'Patterns are relative to the root. To look elsewhere, set the input `root`.');
    }
    return oddSign(pattern, refuse);
}
function oddSign(pattern, refuse) {
    if (pattern.includes('\0'))
        return refuse('invalid-pattern', 'holds a NUL character', 'Remove it.');
    if (pattern.includes('\\')) {
        return refuse('invalid-pattern', 'holds a backslash', 'Write / on every system, and [*] for a literal *.');
    }
    if (pattern.includes('${')) {
        return refuse('invalid-pattern', 'holds a variable, but variables are not replaced in patterns', 'Use a wildcard in its place, such as dist/app-*.zip.');
    }
    return null;
}
/** `/x`, `\x` (with it `\\server` and `\\?\`), `C:x`, and a `..` segment anywhere. */
function leavesRoot(pattern) {
    return /^[/\\]/.test(pattern) || /^[A-Za-z]:/.test(pattern) || pattern.split(/[/\\]/).includes('..');
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   qo: () => (/* binding */ globEnters),
/* harmony export */   zl: () => (/* binding */ isExclude)
/* harmony export */ });
/* unused harmony export globExcludes */
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9767);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2071);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(773);
/**
 * Glob patterns for paths: `*` and `?` within a segment, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` as a segment of
 * its own for any number of folders. A name that begins with a dot is matched only by a dot that is written out.
 *
 * Patterns come from manifests, perhaps from strangers, and are tried on names that strangers chose. The libraries
 * make regular expressions of them, and there five stars on one long name take half a minute. Here the cost is
 * the product of the two lengths (`walk`), and the syntax is what people use.
 */



/** Whether a pattern of a list takes away what the others match. */
function isExclude(pattern) {
    return pattern.startsWith('!');
}
/**
 * Compiles patterns. Those that begin with `!` exclude, wherever they stand in the list; one that matches a folder
 * excludes all that is in it, dotfiles too. Braces with too many alternatives are left as they are.
 */
function compileGlob(patterns) {
    const compile = (pattern) => ((0,_braces_js__WEBPACK_IMPORTED_MODULE_0__/* .expandBraces */ .P)(pattern) ?? [pattern]).map(segmentsOf);
    return {
        included: patterns.filter((pattern) => !isExclude(pattern)).flatMap(compile),
        excluded: patterns.filter(isExclude).flatMap((pattern) => compile(pattern.slice(1))),
    };
}
/** The paths that a list of patterns matches, sorted; all of them where there is no pattern. */
function selectPaths(patterns, paths) {
    const glob = compileGlob(patterns);
    const selected = paths.filter((path) => patterns.length === 0 || globMatches(glob, path.split('/')));
    return selected.sort(_link_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
}
/** Whether a path, given in segments, is matched and not excluded. */
function globMatches(glob, path) {
    return glob.included.some((pattern) => segmentsMatch(pattern, path, false)) && !globExcludes(glob, path);
}
/** Whether a path or a folder above it is excluded. */
function globExcludes(glob, path) {
    return glob.excluded.some((pattern) => path.some((_, index) => segmentsMatch(pattern, path.slice(0, index + 1), true)));
}
/**
 * Whether something in this folder could be matched: `named` where a pattern spells out the folder's last segment.
 * Links to folders are followed only then, so that a loop ends with the pattern.
 */
function globEnters(glob, folder) {
    if (globExcludes(glob, folder))
        return 'no';
    const answers = glob.included.map((pattern) => segmentsEnter(pattern, folder));
    return answers.includes('named') ? 'named' : answers.includes('yes') ? 'yes' : 'no';
}
function segmentsEnter(pattern, folder) {
    let isNamed = false;
    for (const [index, name] of folder.entries()) {
        const segment = pattern[index];
        if (segment === undefined)
            return 'no';
        if (segment.kind === 'folders') {
            const hidden = folder.slice(index).some((rest) => rest.startsWith('.'));
            return hidden && !pattern.slice(index).some(namesHidden) ? 'no' : 'yes';
        }
        if (!nameMatches(segment.signs, name, false))
            return 'no';
        isNamed = segment.isLiteral;
    }
    if (pattern.length <= folder.length)
        return 'no';
    return isNamed ? 'named' : 'yes';
}
function namesHidden(segment) {
    const first = segment.kind === 'name' ? segment.signs[0] : undefined;
    return first?.kind === 'character' && first.character === '.';
}
/** @param hidden whether wildcards match a leading dot, as they do in what excludes */
function segmentsMatch(pattern, path, hidden) {
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(pattern, path, {
        isStar: (segment) => segment.kind === 'folders',
        fits: (segment, name) => segment.kind === 'name' && nameMatches(segment.signs, name, hidden),
        mayTake: (name) => hidden || !name.startsWith('.'),
    });
}
function nameMatches(signs, name, hidden) {
    const [first] = signs;
    if (name.startsWith('.') && !hidden && first?.kind !== 'character')
        return false;
    return (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(signs, [...name], {
        isStar: (sign) => sign.kind === 'star',
        fits: signFits,
        mayTake: () => true,
    });
}
function signFits(sign, character) {
    switch (sign.kind) {
        case 'star':
            return false;
        case 'any':
            return true;
        case 'character':
            return sign.character === character;
        case 'class':
            return sign.negated !== sign.ranges.some(([from, to]) => from <= character && character <= to);
    }
}
/** Empty and `.` segments mean nothing: `./dist//a` is `dist/a`. What `dist/**` matches is in `dist`, never `dist`. */
function segmentsOf(pattern) {
    const names = pattern.split('/').filter((name) => name !== '' && name !== '.');
    if (names.at(-1) === '**')
        names.push('*');
    return names.map((name) => {
        if (name === '**')
            return { kind: 'folders' };
        const signs = signsOf(name);
        return { kind: 'name', signs, isLiteral: signs.every((sign) => sign.kind === 'character') };
    });
}
function signsOf(name) {
    const signs = [];
    const characters = [...name];
    for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? '';
        const close = character === '[' ? classEnd(characters, at) : -1;
        if (close !== -1) {
            signs.push(classOf(characters.slice(at + 1, close).join('')));
            at = close;
        }
        else if (character === '*') {
            signs.push({ kind: 'star' });
        }
        else {
            signs.push(character === '?' ? { kind: 'any' } : { kind: 'character', character });
        }
    }
    return signs;
}
/** Position of the `]` that ends the class begun at `start`, or -1: then the `[` is a plain character. */
function classEnd(characters, start) {
    const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
    // Directly at the start a `]` is one of the class.
    return characters.indexOf(']', start + (negated ? 3 : 2));
}
/** @param text what is between the brackets; a `-` at one of its ends is a plain character */
function classOf(text) {
    const negated = /^[!^]/.test(text);
    const members = (negated ? text.slice(1) : text).matchAll(/(.)-(.)|./gsu);
    return { kind: 'class', negated, ranges: [...members].map(([sign, from = sign, to = sign]) => [from, to]) };
}


/***/ }),

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ignoredBy),
/* harmony export */   x: () => (/* binding */ ignoreFromInput)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8676);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(773);
/** Which links are none of our business. */


/** The patterns of the input `ignore`, one a line. */
function ignoreFromInput(lines) {
    return (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inputTexts */ .Ld)(lines, 'ignore').map(({ value, place }) => ({ pattern: value, place }));
}
/** The first pattern that matches the name, or `null`. */
function ignoredBy(name, patterns) {
    return patterns.find(({ pattern }) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(pattern, name)) ?? null;
}


/***/ }),

/***/ 9718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/* unused harmony export MOST_ENTRIES */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _early_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7041);
/* harmony import */ var _entry_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7417);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5524);
/* harmony import */ var _problem_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7937);
/* harmony import */ var _release_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1371);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8676);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1034);
/* harmony import */ var _yaml_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9664);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9378);
/**
 * Manifest text → Manifest, or every problem of the text at once.
 *
 * A manifest is a mapping with `links` (or a bare list, which means the same) or `releases`, and `ignore`. The
 * input `links` is read by the same function, as a text of its own.
 */










/** The longest text, in UTF-8 bytes (and so in UTF-16 code units too): more than an export of 500 releases has. */
const MOST_BYTES = 4 * 1024 * 1024;
/** The most entries of a manifest, those of all releases together. */
const MOST_ENTRIES = 20_000;
/**
 * Reads a manifest. Problems are listed in the order of their places.
 *
 * @param text decoded text; a byte order mark is skipped
 * @param file how places name it: a path relative to the root, or `links` for the input
 */
function parseManifest(text, file) {
    const source = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceText */ .rI)(text, file);
    if (text.length > MOST_BYTES)
        return { ok: false, problems: [tooLarge(source)], rest: null };
    const document = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYaml */ .h)(source);
    const reading = { source, problems: [...document.problems] };
    const manifest = document.readable ? readManifest(reading, document.root) : null;
    if (manifest !== null && !(0,_problem_js__WEBPACK_IMPORTED_MODULE_8__/* .hasErrors */ .C)(reading.problems)) {
        return { ok: true, value: manifest, warnings: (0,_problem_order_js__WEBPACK_IMPORTED_MODULE_9__/* .inOrder */ .a)(reading.problems) };
    }
    const isTooMuch = reading.problems.some(({ code }) => code === 'too-many-entries');
    const rest = isTooMuch ? null : manifest;
    const early = rest === null ? [] : (0,_early_check_js__WEBPACK_IMPORTED_MODULE_1__/* .earlyProblems */ .An)(rest);
    return { ok: false, problems: (0,_problem_order_js__WEBPACK_IMPORTED_MODULE_9__/* .inOrder */ .a)([...reading.problems, ...early]), rest };
}
function readManifest(reading, root) {
    const { file } = reading.source;
    const start = reading.source.place(0, 0);
    if ((0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .shapeOf */ .F5)(root) === 'null') {
        reading.problems.push(emptyManifest(start));
        return null;
    }
    if ((0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .shapeOf */ .F5)(root) === 'list') {
        const entries = readEntries(reading, { key: 'links', place: start, node: root });
        checkCount(reading, entries);
        return { file, body: { kind: 'links', entries }, ignore: [] };
    }
    const fields = (0,_yaml_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readFields */ .q)(reading, root, start, 'a manifest', ['links', 'releases', 'ignore']);
    if (fields === null)
        return null;
    const ignore = readIgnore(reading, fields.get('ignore'));
    const body = readBody(reading, fields, start);
    return body === null ? null : { file, body, ignore };
}
function readBody(reading, fields, start) {
    const links = fields.get('links');
    const releases = fields.get('releases');
    if (links !== undefined && releases !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-sources',
            message: 'a manifest has `links` or `releases`, not both',
            hint: 'Put the links into an entry of `releases`.',
            place: releases.place,
            related: links.place,
        });
    }
    if (releases !== undefined) {
        const table = (0,_release_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readReleases */ .t)(reading, releases, readEntries);
        checkCount(reading, table.flatMap((entry) => entry.links));
        return { kind: 'releases', releases: table };
    }
    if (links !== undefined) {
        const entries = readEntries(reading, links);
        checkCount(reading, entries);
        return { kind: 'links', entries };
    }
    // Any other key has been refused by name already, with the nearest known one.
    if (!reading.problems.some(({ code }) => code === 'unknown-key'))
        reading.problems.push(noLinks(start));
    return null;
}
function readEntries(reading, field) {
    const items = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .readItems */ .F1)(reading, field) ?? [];
    return items.slice(0, MOST_ENTRIES + 1).flatMap((item) => (0,_entry_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntry */ .h)(reading, item) ?? []);
}
function readIgnore(reading, field) {
    if (field === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(field.node) && field.node.items.length === 0))
        return [];
    const texts = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .readTexts */ .Z7)(reading, field) ?? [];
    return texts.map(({ value, place }) => ({ pattern: value, place }));
}
function checkCount(reading, entries) {
    const first = entries[MOST_ENTRIES];
    if (first === undefined)
        return;
    reading.problems.push({
        severity: 'error',
        code: 'too-many-entries',
        message: `a manifest has at most ${MOST_ENTRIES} entries`,
        hint: 'Use an entry with `files` for many files, or `tags` for many releases.',
        place: first.place,
    });
}
function tooLarge(source) {
    return {
        severity: 'error',
        code: 'manifest-too-large',
        message: `the text is longer than ${MOST_BYTES / 1024 / 1024} MiB`,
        hint: 'Is this the right file? Use an entry with `files` for many files.',
        place: { ...source.place(0, 0), source: '' },
    };
}
function emptyManifest(place) {
    return {
        severity: 'error',
        code: 'empty-manifest',
        message: 'the manifest is empty',
        hint: 'Write `links:` and a list below it; `release-links export` writes that of an existing release.',
        place,
    };
}
function noLinks(place) {
    return {
        severity: 'error',
        code: 'missing-key',
        message: 'a manifest needs `links` (or `releases`)',
        hint: 'For a release without links write: links: [].',
        place,
    };
}


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4415);
/** In what order problems are told, and how many. */



/** More problems than this help nobody. */
const MOST_PROBLEMS = 200;
/** By place; those without one last. Beyond MOST_PROBLEMS only their number is told, as `more-problems`. */
function inOrder(problems) {
    const sorted = [...problems].sort((a, b) => comparePlaces(a.place, b.place));
    if (sorted.length <= MOST_PROBLEMS)
        return sorted;
    // An error is never left out in favour of a warning: that would change the outcome.
    const kept = [...sorted].sort((a, b) => (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.severity, b.severity)).slice(0, MOST_PROBLEMS);
    const shown = kept.sort((a, b) => comparePlaces(a.place, b.place));
    const rest = sorted.length - MOST_PROBLEMS;
    const severity = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(sorted) ? 'error' : 'warning';
    const message = `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more problem')} not shown`;
    return [...shown, { severity, code: 'more-problems', message, hint: 'Mend these first.' }];
}
function comparePlaces(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ownerOf),
/* harmony export */   t: () => (/* binding */ readReleases)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4415);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(773);
/* harmony import */ var _yaml_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9664);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);
/** The table `releases:`, and which entry owns which release. */




/** The entry that owns the release with this tag: the first that matches; `null` where none does. */
function ownerOf(releases, tag) {
    return releases.find((entry) => ownsTag(entry, tag)) ?? null;
}
function ownsTag(entry, tag) {
    return entry.kind === 'tag'
        ? entry.tag === tag
        : entry.patterns.some(({ pattern }) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, tag));
}
/**
 * Reads the table.
 *
 * Problems: those of entries, `missing-key`, `two-tags`, `invalid-tag`, `duplicate-tag`, and the warning
 * `shadowed-entry` for what can never match.
 *
 * @param readLinks reads the list of an entry's links
 */
function readReleases(reading, field, readLinks) {
    const items = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readItems */ .F1)(reading, field) ?? [];
    const releases = items.flatMap((item) => readRelease(reading, item, readLinks) ?? []);
    reading.problems.push(...tableProblems(releases));
    return releases;
}
function readRelease(reading, node, readLinks) {
    const place = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reading, node);
    const fields = (0,_yaml_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .q)(reading, node, place, 'an entry of `releases`', ['tag', 'tags', 'links']);
    if (fields === null)
        return null;
    const links = fields.get('links');
    if (links === undefined)
        missing(reading, place, 'an entry of `releases` needs `links`');
    const entries = links === undefined ? [] : readLinks(reading, links);
    const tags = readTags(reading, fields, place);
    return tags && { ...tags, place, links: entries };
}
function readTags(reading, fields, place) {
    const tag = fields.get('tag');
    const tags = fields.get('tags');
    if (tag !== undefined && tags !== undefined) {
        reading.problems.push({
            severity: 'error',
            code: 'two-tags',
            message: 'an entry of `releases` has `tag` or `tags`, not both',
            hint: 'Use `tags` with a list: each item may be a tag or a pattern.',
            place: tags.place,
            related: tag.place,
        });
        return null;
    }
    if (tag !== undefined) {
        const text = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(reading, tag);
        if (text === null || !isGoodTag(reading, text, false))
            return null;
        return { kind: 'tag', tag: text.value };
    }
    if (tags === undefined) {
        missing(reading, place, 'an entry of `releases` needs a `tag`, or `tags`');
        return null;
    }
    const texts = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readTexts */ .Z7)(reading, tags);
    if (texts === null || !texts.every((text) => isGoodTag(reading, text, true)))
        return null;
    return { kind: 'tags', patterns: texts.map(({ value, place }) => ({ pattern: value, place })) };
}
/** What git refuses in every ref name (git-check-ref-format), besides wildcards: no tag can be so. */
const NOT_IN_TAG = /[\p{Cc} ~^:\\[]|\.\.|^\.|^-|^$/u;
function isGoodTag(reading, text, wildcards) {
    const hasWildcard = isWildcard(text.value);
    if (!NOT_IN_TAG.test(text.value) && (wildcards || !hasWildcard))
        return true;
    reading.problems.push({
        severity: 'error',
        code: 'invalid-tag',
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(text.value)} can be no git tag`,
        hint: hasWildcard
            ? 'A pattern stands under `tags`; * stands for any characters and ? for one, nothing else is special.'
            : 'Write the tag as git shows it.',
        place: text.place,
    });
    return false;
}
function isWildcard(pattern) {
    return /[*?]/.test(pattern);
}
/** Each pattern is held against this many earlier wildcards: enough for people, and a bound for the work. */
const MOST_WILDCARDS = 100;
/** Tags that stand in the table twice, and entries that can never match. */
function tableProblems(releases) {
    const owners = new Map();
    const wildcards = [];
    const problems = [];
    for (const entry of releases) {
        const patterns = entry.kind === 'tag' ? [entry.tag] : entry.patterns.map(({ pattern }) => pattern);
        const before = patterns.map((pattern) => owners.get(pattern) ?? wildcards.find((wide) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(wide.pattern, pattern))?.entry);
        const problem = ownershipProblem(entry, before);
        if (problem !== null)
            problems.push(problem);
        for (const pattern of patterns) {
            if (!owners.has(pattern))
                owners.set(pattern, entry);
            if (isWildcard(pattern) && wildcards.length < MOST_WILDCARDS)
                wildcards.push({ pattern, entry });
        }
    }
    return problems;
}
/** @param owners for each of the entry's patterns the earlier entry that owns all it matches, where there is one */
function ownershipProblem(entry, owners) {
    const [first] = owners;
    if (first === undefined || owners.includes(undefined))
        return null;
    return entry.kind === 'tag' && first.kind === 'tag'
        ? duplicateTag(entry.tag, entry, first)
        : shadowed(entry, first);
}
function duplicateTag(tag, entry, owner) {
    return {
        severity: 'error',
        code: 'duplicate-tag',
        message: `the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} stands in the table twice`,
        hint: 'Put all links of a release into one entry.',
        place: entry.place,
        related: owner.place,
    };
}
function shadowed(entry, owner) {
    return {
        severity: 'warning',
        code: 'shadowed-entry',
        message: 'this entry can never match: one above it owns all its releases',
        hint: 'The first entry that matches a tag owns it. Put the narrower entry first.',
        place: entry.place,
        related: owner.place,
    };
}
function missing(reading, place, message) {
    reading.problems.push({ severity: 'error', code: 'missing-key', message, place });
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ unknownVariable),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   U9: () => (/* binding */ VARS_PREFIX)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6661);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4415);
/**
 * Templates: texts with `${variables}`.
 *
 * A template is parsed once, when the manifest is read, so that a misspelt variable is told with its place and
 * before anything is fetched. `$${` writes a literal `${`. Nothing but the variables listed in `variables.ts` can
 * be written: no environment, no expression.
 */


/** A variable of the form `vars.NAME`: which names there are is known only when a run starts. */
const VARS_PREFIX = 'vars.';
/** More problems of one template help nobody. */
const MOST_PROBLEMS = 20;
/** `$${`, or a variable: its name and its end, which is empty where the text ends before. */
const OPENING = /\$\$\{|\$\{([^}]*)(\}?)/g;
/**
 * Parses a template.
 *
 * @param names the variables that this template may use, besides `vars.NAME`
 * @param problems takes `unknown-variable` and `unterminated-variable`
 */
function parseTemplate(text, names, problems) {
    const parts = [];
    const most = problems.length + MOST_PROBLEMS;
    let literal = '';
    let at = 0;
    for (const opening of text.value.matchAll(OPENING)) {
        const [written, name, close] = opening;
        literal += text.value.slice(at, opening.index);
        at = opening.index + written.length;
        if (name === undefined) {
            literal += '${';
            continue;
        }
        const place = text.at(opening.index, at);
        if (problems.length < most) {
            const problem = close === '' ? unterminated(place) : checkName(name, names, place);
            if (problem !== null)
                problems.push(problem);
        }
        if (literal !== '')
            parts.push({ kind: 'literal', text: literal });
        parts.push({ kind: 'variable', name, place });
        literal = '';
    }
    literal += text.value.slice(at);
    if (literal !== '')
        parts.push({ kind: 'literal', text: literal });
    return { source: text.value, place: text.place, parts };
}
function unterminated(place) {
    return {
        severity: 'error',
        code: 'unterminated-variable',
        message: 'a variable begins with `${` but never ends',
        hint: 'Close it with }. A literal ${ is written $${.',
        place,
    };
}
function checkName(name, names, place) {
    if (names.includes(name) || (name.startsWith(VARS_PREFIX) && name.length > VARS_PREFIX.length))
        return null;
    return unknownVariable(name, names, place);
}
/** What looks like a variable of the environment. Those hold secrets, which a pull request could print. */
const ENVIRONMENT = /^(?:env\.|secrets\.|[A-Z][A-Z0-9]*_)/;
/** The problem of a variable that is not there: names the nearest and all that are. */
function unknownVariable(name, names, place) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name.trim(), names);
    const available = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names.map((known) => `\${${known}}`));
    const hints = [
        meant === null ? '' : `Did you mean \${${meant}}?`,
        `Available: ${available === '' ? 'none' : available}.`,
        ENVIRONMENT.test(name)
            ? 'The environment cannot be read here; hand values over with the input vars.'
            : '',
        'A literal ${ is written $${.',
    ];
    const message = `there is no variable ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`\${${name}}`)} here`;
    const hint = hints.filter((text) => text !== '').join(' ');
    return { severity: 'error', code: 'unknown-variable', message, hint, place };
}
/**
 * The text of a template.
 *
 * @param lookup gives a variable's value, or `null` where it has none
 * @param encode how a value is written; the template's own text stays as it is
 */
function expandTemplate(template, lookup, encode = (value) => value) {
    return template.parts
        .map((part) => (part.kind === 'literal' ? part.text : encode(lookup(part.name) ?? '')))
        .join('');
}
/** Percent-encodes what a path segment of an URL cannot hold, and keeps `/`. Lone surrogates become U+FFFD. */
function encodePath(value) {
    return value
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((segment) => encodeURIComponent(segment))
        .join('/');
}


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d_: () => (/* binding */ variableProblems),
/* harmony export */   on: () => (/* binding */ linkTemplates),
/* harmony export */   v_: () => (/* binding */ sourceTemplates)
/* harmony export */ });
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1909);
/** Variables of templates that have no value in this run. */

/** `unknown-variable` for a `vars.NAME` that is not given, `unset-variable` for a tag or project that is not known. */
function variableProblems(entry, variables) {
    return templatesOf(entry).flatMap((template) => templateProblems(template, variables));
}
function templatesOf(entry) {
    return [...linkTemplates(entry), ...sourceTemplates(entry)].filter((template) => template !== null);
}
/** What an entry says of its links. */
function linkTemplates({ name, url, direct_asset_path }) {
    return [name, url, direct_asset_path];
}
/** What an entry says of where to look. */
function sourceTemplates(entry) {
    switch (entry.kind) {
        case 'link':
            return [];
        case 'files':
            return entry.upload === null ? [] : [entry.upload.package, entry.upload.version];
        case 'github':
            return [entry.tag];
        case 'package':
            return [entry.package, entry.version];
    }
}
function templateProblems(template, variables) {
    return template.parts.flatMap((part) => {
        if (part.kind === 'literal')
            return [];
        if (part.name.startsWith(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9)) {
            if (variables.vars.has(part.name.slice(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9.length)))
                return [];
            const names = [...variables.vars.keys()].map((name) => _template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9 + name);
            const problem = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownVariable */ .LD)(part.name, names, part.place);
            return [{ ...problem, hint: `${problem.hint} Set it in the input vars, as NAME=value.` }];
        }
        const input = part.name === 'version' ? 'tag' : part.name;
        const isUnset = (input === 'tag' || input === 'project') && variables[input] === null;
        return isUnset ? [unset(part.name, input, part.place)] : [];
    });
}
function unset(name, input, place) {
    return {
        severity: 'error',
        code: 'unset-variable',
        message: `\${${name}} has no value, because no ${input} is known`,
        hint: `Set the input ${input}.`,
        place,
    };
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   LZ: () => (/* binding */ FILE_VARIABLES),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   rf: () => (/* binding */ ASSET_VARIABLES),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES)
/* harmony export */ });
/* unused harmony export versionOf */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1909);
/** The values that templates can use. */

/** Variables that every template can use, besides `vars.NAME`. */
const RUN_VARIABLES = ['tag', 'version', 'project'];
/** Variables of an entry that makes one link for each file. */
const FILE_VARIABLES = [...RUN_VARIABLES, 'path', 'basename', 'stem', 'ext', 'dir'];
/** Variables of an entry whose files are assets of a GitHub release. */
const ASSET_VARIABLES = [...FILE_VARIABLES, 'asset.name', 'asset.size', 'asset.digest'];
/** The tag without a leading `v`: `v1.2.0` is version `1.2.0`. */
function versionOf(tag) {
    return tag.startsWith('v') ? tag.slice(1) : tag;
}
/** The variables of a run, and of a file where there is one. */
function lookup(variables, found) {
    const file = found === null ? null : fileParts(found.path);
    const asset = found?.asset ?? null;
    const values = {
        tag: variables.tag,
        version: variables.tag === null ? null : versionOf(variables.tag),
        project: variables.project,
        path: file?.path ?? null,
        basename: file?.basename ?? null,
        stem: file?.stem ?? null,
        ext: file?.ext ?? null,
        dir: file?.dir ?? null,
        'asset.name': asset?.name ?? null,
        'asset.size': asset === null ? null : String(asset.size),
        'asset.digest': asset?.digest ?? null,
    };
    const known = new Map(Object.entries(values));
    return (name) => {
        if (name.startsWith(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9))
            return variables.vars.get(name.slice(_template_js__WEBPACK_IMPORTED_MODULE_0__/* .VARS_PREFIX */ .U9.length)) ?? null;
        return known.get(name) ?? null;
    };
}
function fileParts(path) {
    const slash = path.lastIndexOf('/');
    const basename = path.slice(slash + 1);
    const dot = basename.lastIndexOf('.');
    const hasExtension = dot > 0;
    return {
        path,
        basename,
        stem: hasExtension ? basename.slice(0, dot) : basename,
        ext: hasExtension ? basename.slice(dot + 1) : '',
        dir: slash === -1 ? '.' : path.slice(0, slash) || '/',
    };
}


/***/ })

};
