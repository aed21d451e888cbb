export const id = 378;
export const ids = [378];
export const modules = {

/***/ 1378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createOfflineSources),
/* harmony export */   createSources: () => (/* binding */ createSources)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1370);
/* harmony import */ var _core_package_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1137);
/* harmony import */ var _core_quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(228);
/* harmony import */ var _core_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8086);
/* harmony import */ var _core_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7207);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(716);
/* harmony import */ var _store_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9223);
/**
 * Where links come from: local files, packages of the registry, releases on GitHub.
 *
 * A source that cannot be read is an error. One that can be read and has nothing is what the input
 * `if-no-files-found` says it is. Each place is asked once in a run, however many entries and releases need it.
 */








/**
 * All sources.
 *
 * Problems, each at the entry: those of the workspace and of `package-address.ts`, `no-files-found` for a package
 * or release that is not there, `package-registry` and `github` for what these servers answered.
 */
function createSources(ports, settings) {
    const { workspace, packages, github } = ports;
    const filesOnce = remember();
    const assetsOnce = remember();
    const absent = (message, hint, place) => absentSource(message, hint, place, settings);
    async function inPackage(entry, variables) {
        const wanted = (0,_core_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .Tl)(entry, (0,_core_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(variables, null));
        if (!wanted.ok)
            return wanted;
        const { package: name, version } = wanted.value;
        const files = await filesOnce((0,_core_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .MO)(wanted.value), () => packages.listFiles(wanted.value));
        if (files === null) {
            const what = `the project has no generic package ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} of version ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(version)}`;
            return absent(what, 'Name and version are compared exactly. Hidden packages do not count.', entry.place);
        }
        const found = files.map(({ path }) => ({ path, url: packages.fileUrl({ ...wanted.value, path }) }));
        return selected(found, entry);
    }
    async function onGithub(entry, variables) {
        const { owner, repository } = entry;
        const tag = entry.tag === null ? variables.tag : (0,_core_template_js__WEBPACK_IMPORTED_MODULE_4__/* .expandTemplate */ .Ly)(entry.tag, (0,_core_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(variables, null));
        if (tag === null || tag.trim() === '')
            return { ok: false, problems: [noGithubTag(entry)] };
        const key = `${owner}/${repository} ${tag}`;
        const assets = await assetsOnce(key, () => github.listAssets(owner, repository, tag));
        if (assets === null) {
            const what = `${owner}/${repository} has no published release ${(0,_core_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(tag)} on GitHub`;
            return absent(what, 'Drafts are not read. With `tag` another release can be named.', entry.place);
        }
        const found = assets.map(({ url, ...asset }) => ({ path: asset.name, url, asset }));
        return selected(found, entry);
    }
    return {
        find(entry, variables) {
            switch (entry.kind) {
                case 'files':
                    return localFiles(entry, variables, workspace, (address) => packages.fileUrl(address));
                case 'package':
                    return told('package-registry', entry, () => inPackage(entry, variables));
                case 'github':
                    return told('github', entry, () => onGithub(entry, variables));
            }
        },
    };
}
/** The part of the sources that needs no network. `package` and `github` entries are not looked at. */
function createOfflineSources(workspace, settings) {
    const project = settings.project ?? 'group/project';
    return {
        async find(entry, variables) {
            if (entry.kind !== 'files')
                return { ok: true, value: null, warnings: [] };
            return localFiles(entry, variables, workspace, (address) => (0,_core_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .genericFileUrl */ .Jk)(settings.gitlabUrl, project, address));
        },
    };
}
/** Local files. Those that are to be uploaded have the address that they will have. */
async function localFiles(entry, variables, workspace, urlOf) {
    const files = await workspace.listFiles(entry.patterns);
    const { upload } = entry;
    if (!files.ok || upload === null)
        return files.ok ? { ...files, value: files.value.map((path) => ({ path })) } : files;
    const target = (0,_core_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .Tl)(upload, (0,_core_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .lookup */ .$I)(variables, null));
    if (!target.ok)
        return target;
    const names = files.value.map((path) => (0,_core_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fileParts */ .RN)(path).basename);
    const problems = names.flatMap((name) => (0,_core_package_address_js__WEBPACK_IMPORTED_MODULE_2__/* .fileNameProblem */ .XY)(name, entry.place) ?? []);
    if ((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .C)(problems))
        return { ok: false, problems };
    const value = files.value.map((path) => {
        return { path, url: urlOf({ ...target.value, path: (0,_core_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .fileParts */ .RN)(path).basename }) };
    });
    return { ...files, value };
}
function selected(found, { patterns }) {
    const paths = new Set((0,_core_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .selectPaths */ .LO)(patterns.map(({ pattern }) => pattern), found.map(({ path }) => path)));
    return { ok: true, value: found.filter(({ path }) => paths.has(path)), warnings: [] };
}
function absentSource(message, hint, place, { ifNoFilesFound }) {
    const optional = 'If that is fine, set if-no-files-found to warn or ignore.';
    const problem = { code: 'no-files-found', message, hint: `${hint} ${optional}`, place };
    switch (ifNoFilesFound) {
        case 'error':
            return { ok: false, problems: [{ severity: 'error', ...problem }] };
        case 'warn':
            return { ok: true, value: null, warnings: [{ severity: 'warning', ...problem }] };
        case 'ignore':
            return { ok: true, value: null, warnings: [] };
    }
}
function noGithubTag(entry) {
    return {
        severity: 'error',
        code: 'no-tag',
        message: 'it is not known which release on GitHub is meant',
        hint: 'Give the entry a `tag`, or set the input tag.',
        place: entry.tag?.place ?? entry.place,
    };
}
/** A server's refusal, told at the entry that needs it. */
async function told(code, entry, find) {
    try {
        return await find();
    }
    catch (error) {
        if (!(error instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A))
            throw error;
        return { ok: false, problems: [{ ...(0,_store_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .problemOf */ .Z)(error, code), place: entry.place }] };
    }
}
/** Asks once for each key, and gives everybody the same promise. */
function remember() {
    const answers = new Map();
    return (key, ask) => {
        const answer = answers.get(key) ?? ask();
        answers.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 288:
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
            if (open.length === 0)
                return found;
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

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ selectPaths),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   qo: () => (/* binding */ globEnters),
/* harmony export */   zl: () => (/* binding */ isExclude)
/* harmony export */ });
/* unused harmony export globExcludes */
/* harmony import */ var _braces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(288);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7824);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5494);
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
    }
    const last = pattern[folder.length - 1];
    if (pattern.length <= folder.length)
        return 'no';
    return last?.kind === 'name' && last.isLiteral ? 'named' : 'yes';
}
function namesHidden(segment) {
    const [first] = segment.kind === 'name' ? segment.signs : [];
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
            signs.push(classOf(characters.slice(at + 1, close)));
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
function classOf(characters) {
    const negated = characters[0] === '!' || characters[0] === '^';
    const members = negated ? characters.slice(1) : characters;
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const from = members[at] ?? '';
        const to = members[at + 2];
        const isRange = members[at + 1] === '-' && to !== undefined;
        ranges.push([from, isRange ? to : from]);
        if (isRange)
            at += 2;
    }
    return { kind: 'class', negated, ranges };
}


/***/ }),

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

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ genericFileUrl),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   TL: () => (/* binding */ genericPath),
/* harmony export */   Tl: () => (/* binding */ packageVersion),
/* harmony export */   XY: () => (/* binding */ fileNameProblem)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1137);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(228);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8086);
/**
 * Where a file of a generic package is, and what GitLab allows there.
 *
 * The rules are those of GitLab's lib/api/generic_packages.rb and Gitlab::Regex: a name or version that breaks them
 * is answered with `400 … is invalid`. They are checked before anything is read or sent, so that a tag such as
 * `release/1.0` in a version is told with its place.
 */



/** Letters, digits and `.`, `_`, `-`, `+`; newer servers take `~` and `@` too, but not at the ends. */
const NAME = /^[A-Za-z0-9._+-](?:[A-Za-z0-9._+~@-]*[A-Za-z0-9._+-])?$/;
const VERSION = /^(?!.*\.\.)[A-Za-z0-9_+.-]+$/;
/** Resolved away by every URL parser, although GitLab's own patterns would take them. */
const DOTS = /^\.\.?$/;
const NAME_HINT = 'GitLab takes letters, digits and . _ - + (newer versions also ~ and @ inside).';
/** The package that an entry names. Problems: `invalid-package`. */
function packageVersion(templates, value) {
    const name = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplate */ .Ly)(templates.package, value);
    const version = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .expandTemplate */ .Ly)(templates.version, value);
    const problems = [];
    if (!isName(name)) {
        const what = `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} cannot be the name of a generic package`;
        problems.push(invalid('invalid-package', what, NAME_HINT, templates.package.place));
    }
    if (!VERSION.test(version) || DOTS.test(version)) {
        const what = `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)} cannot be the version of a generic package`;
        const hint = 'GitLab takes letters, digits and . _ - + here, and no two dots side by side.';
        problems.push(invalid('invalid-package', what, hint, templates.version.place));
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .resultOf */ .B)({ package: name, version }, problems);
}
/** The Problem (`invalid-package-file`) of a file name that the registry does not take, or `null`. */
function fileNameProblem(name, place) {
    if (isName(name))
        return null;
    const message = `the package registry takes no file called ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}`;
    return invalid('invalid-package-file', message, `${NAME_HINT} Rename the file.`, place);
}
function isName(name) {
    return NAME.test(name) && !DOTS.test(name);
}
function invalid(code, message, hint, place) {
    return { severity: 'error', code, message, hint, place };
}
/** Below `projects/:id/` of the API: where the file is put, and where it can be downloaded. */
function genericPath({ package: name, version, path }) {
    return `packages/generic/${encodeURIComponent(name)}/${encodeURIComponent(version)}/${(0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}`;
}
/**
 * The address at which everybody who may read the package can download the file.
 *
 * @param base GitLab's base URL, a relative root included, without a slash at its end
 * @param project numeric id or full path
 */
function genericFileUrl(base, project, address) {
    return `${base}/api/v4/projects/${encodeURIComponent(project)}/${genericPath(address)}`;
}
/** One text for each package version or file; no part of it can hold a space. */
function packageKey({ package: name, version }) {
    return `${name} ${version}`;
}


/***/ }),

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

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ unknownVariable),
/* harmony export */   Ly: () => (/* binding */ expandTemplate),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   U9: () => (/* binding */ VARS_PREFIX)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7232);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(228);
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
    while (at < text.value.length) {
        const open = nextOpening(text.value, at);
        literal += text.value.slice(at, open.start);
        if (open.kind === 'end')
            break;
        if (open.kind === 'escape') {
            literal += '${';
            at = open.start + 3;
            continue;
        }
        const close = text.value.indexOf('}', open.start);
        const end = close === -1 ? text.value.length : close + 1;
        const place = text.at(open.start, end);
        const name = text.value.slice(open.start + 2, close === -1 ? end : close);
        if (problems.length < most) {
            const problem = close === -1 ? unterminated(place) : checkName(name, names, place);
            if (problem !== null)
                problems.push(problem);
        }
        if (literal !== '')
            parts.push({ kind: 'literal', text: literal });
        parts.push({ kind: 'variable', name, place });
        literal = '';
        at = end;
    }
    if (literal !== '')
        parts.push({ kind: 'literal', text: literal });
    return { source: text.value, place: text.place, parts };
}
function nextOpening(value, from) {
    const brace = value.indexOf('${', from);
    if (brace === -1)
        return { kind: 'end', start: value.length };
    if (brace > from && value[brace - 1] === '$')
        return { kind: 'escape', start: brace - 1 };
    return { kind: 'variable', start: brace };
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

/***/ 7207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   LZ: () => (/* binding */ FILE_VARIABLES),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   rf: () => (/* binding */ ASSET_VARIABLES),
/* harmony export */   w$: () => (/* binding */ RUN_VARIABLES)
/* harmony export */ });
/* unused harmony export versionOf */
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8086);
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


/***/ }),

/***/ 5494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/**
 * Wildcards for names and tags, as GitLab has them for protected tags: `*` stands for any run of characters, `/`
 * included and perhaps none, and `?` for one character. Nothing else is special, so a pattern without these two
 * matches only itself. No regular expression is made: a hostile pattern costs no more than the product of the
 * two lengths.
 */
/** Whether `pattern` matches the whole of `text`. A pattern that equals the text always does. */
function matches(pattern, text) {
    return (pattern === text || walk([...pattern], [...text], { isStar, fits: fitsCharacter, mayTake: () => true }));
}
/**
 * Whether every text that `narrow` matches is matched by `wide` too, as far as that can be told by walking the
 * two side by side. It never says yes wrongly.
 */
function covers(wide, narrow) {
    return walk([...wide], [...narrow], { isStar, fits: fitsSign, mayTake: () => true });
}
function isStar(sign) {
    return sign === '*';
}
function fitsCharacter(sign, character) {
    return sign === '?' || sign === character;
}
function fitsSign(sign, other) {
    return sign === '?' ? other !== '*' : sign === other;
}
/**
 * Whether a pattern matches all items of a text. On a dead end only the last star is asked to take one item more:
 * an earlier one could not do better, as its run would only begin the rest of the pattern later.
 */
function walk(pattern, text, rules) {
    let sign = 0;
    let star = -1;
    let taken = 0;
    for (let at = 0; at < text.length;) {
        const item = text[at];
        const wanted = pattern[sign];
        if (wanted !== undefined && rules.isStar(wanted)) {
            star = sign;
            taken = at;
            sign += 1;
        }
        else if (wanted !== undefined && rules.fits(wanted, item)) {
            sign += 1;
            at += 1;
        }
        else if (star !== -1 && rules.mayTake(text[taken])) {
            sign = star + 1;
            taken += 1;
            at = taken;
        }
        else {
            return false;
        }
    }
    return pattern.slice(sign).every(rules.isStar);
}


/***/ })

};
