export const id = 612;
export const ids = [612];
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

/***/ 9612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uZ: () => (/* binding */ MOST_BYTES),
  Ng: () => (/* binding */ parseManifest)
});

// UNUSED EXPORTS: MOST_ENTRIES

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
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
/** A template, or `null` where there is no field, no text in it, or a wrong variable. */
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
/**
 * The kind that an entry's keys tell, or `null` where they tell two.
 *
 * @param meant keys that are misspelt: an entry with `flies` is no literal link, whatever else it lacks
 */
function kindOf(reading, fields, meant) {
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
    const tells = (key) => fields.has(key) || meant.has(key);
    if (tells('github'))
        return 'github';
    if (tells('package'))
        return 'package';
    return tells('files') || tells('upload') ? 'files' : 'link';
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
    const kind = kindOf(reading, fields, (0,yaml_fields/* meantKeys */.E)(node, ALL_KEYS));
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
            return packageEntry(reading, fields, templates, hasUnknownKeys);
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
    if (files === undefined) {
        if (!hasUnknownKeys)
            missing(reading, templates.place, '`upload` needs `files` to put into the package');
        return null;
    }
    const patterns = readPatterns(reading, files);
    if (!fields.has('url') && !fields.has('upload') && !hasUnknownKeys) {
        missing(reading, templates.place, 'an entry with local `files` needs a `url` (or `upload`)');
    }
    return patterns && { kind: 'files', ...templates, patterns, upload };
}
function readUpload(reading, field) {
    if (field === undefined)
        return null;
    const before = reading.problems.length;
    const fields = (0,yaml_fields/* readFields */.q)(reading, field.node, field.place, '`upload`', ['package', 'version', 'replace']);
    if (fields === null)
        return null;
    const hasUnknownKeys = reading.problems.length > before;
    const coordinates = readCoordinates(reading, fields, field.place, '`upload`', hasUnknownKeys);
    const replace = fields.get('replace');
    const value = replace === undefined ? false : (0,yaml_reader/* readBoolean */.Vf)(reading, replace);
    return coordinates && { ...coordinates, replace: value ?? false, place: field.place };
}
function packageEntry(reading, fields, templates, hasUnknownKeys) {
    const { place } = templates;
    const coordinates = readCoordinates(reading, fields, place, 'an entry with `package`', hasUnknownKeys);
    const patterns = readPatterns(reading, fields.get('files'));
    return coordinates && patterns && { kind: 'package', ...templates, ...coordinates, patterns };
}
/** Both are required: a default version would hide which package a link leads into. */
function readCoordinates(reading, fields, at, what, hasUnknownKeys) {
    const [name, version] = ['package', 'version'].map((key) => {
        const field = fields.get(key);
        if (field === undefined && !hasUnknownKeys)
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

// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/core/problem-order.js
var problem_order = __webpack_require__(7937);
// EXTERNAL MODULE: ./lib/core/release-table.js
var release_table = __webpack_require__(1371);
// EXTERNAL MODULE: ./lib/core/source-text.js
var source_text = __webpack_require__(8676);
// EXTERNAL MODULE: ./lib/core/yaml-document.js + 1 modules
var yaml_document = __webpack_require__(1034);
;// CONCATENATED MODULE: ./lib/core/manifest.js
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
    const source = (0,source_text/* sourceText */.rI)(text, file);
    if (text.length > MOST_BYTES)
        return { ok: false, problems: [tooLarge(source)], rest: null };
    const document = (0,yaml_document/* parseYaml */.h)(source);
    const reading = { source, problems: [...document.problems] };
    const manifest = document.readable ? readManifest(reading, document.root) : null;
    if (manifest !== null && !(0,problem/* hasErrors */.C)(reading.problems)) {
        return { ok: true, value: manifest, warnings: (0,problem_order/* inOrder */.a)(reading.problems) };
    }
    const isTooMuch = reading.problems.some(({ code }) => code === 'too-many-entries');
    return { ok: false, problems: (0,problem_order/* inOrder */.a)(reading.problems), rest: isTooMuch ? null : manifest };
}
function readManifest(reading, root) {
    const { file } = reading.source;
    const start = reading.source.place(0, 0);
    if ((0,yaml_reader/* shapeOf */.F5)(root) === 'null') {
        reading.problems.push(emptyManifest(start));
        return null;
    }
    if ((0,yaml_reader/* shapeOf */.F5)(root) === 'list') {
        const entries = readEntries(reading, { key: 'links', place: start, node: root });
        checkCount(reading, entries);
        return { file, body: { kind: 'links', entries }, ignore: [] };
    }
    const fields = (0,yaml_fields/* readFields */.q)(reading, root, start, 'a manifest', ['links', 'releases', 'ignore']);
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
        const table = (0,release_table/* readReleases */.t)(reading, releases, readEntries);
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
    const items = (0,yaml_reader/* readItems */.F1)(reading, field) ?? [];
    return items.slice(0, MOST_ENTRIES + 1).flatMap((item) => readEntry(reading, item) ?? []);
}
function readIgnore(reading, field) {
    if (field === undefined || ((0,dist/* isSeq */.oP)(field.node) && field.node.items.length === 0))
        return [];
    const texts = (0,yaml_reader/* readTexts */.Z7)(reading, field) ?? [];
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
/* harmony export */   A: () => (/* binding */ unique),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4415);
/** In what order problems are told, and how many. */



/** More problems than this help nobody. */
const MOST_PROBLEMS = 200;
/**
 * By place; those without one last. Beyond MOST_PROBLEMS only their number is told, as `more-problems`; with the
 * number of those that were left out before.
 */
function inOrder(problems) {
    const sorted = problems
        .filter(({ omitted }) => omitted === undefined)
        .sort((a, b) => comparePlaces(a.place, b.place));
    const before = problems.reduce((sum, { omitted = 0 }) => sum + omitted, 0);
    const rest = before + Math.max(0, sorted.length - MOST_PROBLEMS);
    if (rest === 0)
        return sorted;
    // An error is never left out in favour of a warning: that would change the outcome.
    const kept = [...sorted].sort((a, b) => (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.severity, b.severity)).slice(0, MOST_PROBLEMS);
    const shown = kept.sort((a, b) => comparePlaces(a.place, b.place));
    const severity = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .C)(problems) ? 'error' : 'warning';
    const message = `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more problem')} not shown`;
    return [...shown, { severity, code: 'more-problems', message, hint: 'Mend these first.', omitted: rest }];
}
function comparePlaces(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
/** Each problem once, whoever found it. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
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
 * Parses a template; `null` where a variable of it is wrong.
 *
 * @param names the variables that this template may use, besides `vars.NAME`
 * @param problems takes `unknown-variable` and `unterminated-variable`
 */
function parseTemplate(text, names, problems) {
    const parts = [];
    const before = problems.length;
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
        if (problems.length < before + MOST_PROBLEMS) {
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
    if (problems.length > before)
        return null;
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
