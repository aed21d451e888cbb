export const id = 76;
export const ids = [76];
export const modules = {

/***/ 2071:
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

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1713);
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
        return words[0] ?? '';
    return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Ld: () => (/* binding */ inputTexts),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/** A text the user wrote, and where in it something stands. */
const BYTE_ORDER_MARK = '\ufeff';
/** Lines end with LF or CRLF, as YAML 1.2 and every editor have it. */
function sourceText(written, file) {
    const text = written.startsWith(BYTE_ORDER_MARK) ? written.slice(1) : written;
    const starts = lineStarts(text);
    const place = (start, end) => {
        const index = lineAt(starts, start);
        const from = starts[index] ?? 0;
        const next = starts[index + 1];
        const line = next === undefined ? text.slice(from) : withoutReturn(text.slice(from, next - 1));
        const column = Math.min(start - from, line.length);
        const length = Math.max(1, Math.min(end - from, line.length) - column);
        return { file, line: index + 1, column: column + 1, length, source: line };
    };
    return { file, text, place };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
/** Index of the last start that is not after `offset`. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** The values of an input, one a line, as Texts. */
function inputTexts(values, input) {
    const source = sourceText(values.join('\n'), input);
    let start = 0;
    return values.map((value) => {
        const from = start;
        start += value.length + 1;
        const at = (first, end) => source.place(from + first, from + end);
        return { value, place: at(0, value.length), at };
    });
}
/** The value of an input as a Text. */
function inputText(value, input) {
    const source = sourceText(value, input);
    return { value, place: source.place(0, value.length), at: source.place };
}


/***/ }),

/***/ 773:
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
    return walk([...pattern], [...text], { isStar, fits: fitsCharacter, mayTake: () => true });
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


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/quoted.js
var quoted = __webpack_require__(4415);
;// CONCATENATED MODULE: ./lib/core/yaml-scan.js
/**
 * The first look at a YAML text, token by token: what is refused, and what is too much.
 *
 * Nesting is limited here because the composer of the yaml library recurses, and the number of tokens because it
 * takes seconds for what a stranger could make of more.
 */


/** The parser holds one or two tokens on its stack for each level. A manifest has four, the composer can bear thousands. */
const LARGEST_STACK = 64;
/** More than 20,000 entries need. */
const MOST_TOKENS = 700_000;
/** After so many refused tokens nothing else is worth telling. */
const MOST_REFUSALS = 1000;
/** Problems: `yaml-alias`, `yaml-anchor`, `yaml-tag`, `yaml-directive`, `yaml-depth`, `manifest-too-large`. */
function scanYaml(source) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const problems = [];
    const openQuotes = new Map();
    const counts = { depth: 0, tokens: 0, badEscapes: 0 };
    let isScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(source.text)) {
        const at = parser.offset;
        const place = () => source.place(at, at + lexeme.length);
        if (!isScalar) {
            const refused = refusedToken(lexeme, place);
            if (refused !== null)
                problems.push(refused);
            if (isOpenQuote(lexeme))
                openQuotes.set(at + lexeme.length, at);
            counts.badEscapes += badEscapes(lexeme);
        }
        isScalar = lexeme === dist/* CST */.DB.SCALAR;
        tokens.push(...parser.next(lexeme));
        counts.tokens += 1;
        counts.depth = parser.stack.length;
        const limit = overLimit(counts, place);
        if (limit !== null)
            problems.push(limit);
        if (limit !== null || problems.length > MOST_REFUSALS)
            return { tokens, problems, isWhole: false, openQuotes };
    }
    tokens.push(...parser.end());
    return { tokens, problems, isWhole: true, openQuotes };
}
/** Escapes of YAML 1.2 between double quotes. */
const ESCAPE = /\\(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/g;
/** How many backslashes of a token begin no escape. The library makes an error of each, and takes its time. */
function badEscapes(lexeme) {
    if (dist/* CST */.DB.tokenType(lexeme) !== 'double-quoted-scalar')
        return 0;
    return lexeme.replace(ESCAPE, '').split('\\').length - 1;
}
function tooManyBadEscapes(place) {
    return {
        severity: 'error',
        code: 'yaml-syntax',
        message: `this is not valid YAML: more than ${MOST_REFUSALS} backslashes begin no escape`,
        hint: 'Use single quotes, in which a backslash is a character like any other.',
        place,
    };
}
function isOpenQuote(lexeme) {
    const quote = lexeme[0];
    return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}
function overLimit({ depth, tokens, badEscapes }, place) {
    if (depth > LARGEST_STACK)
        return nestedTooDeep(place());
    if (badEscapes > MOST_REFUSALS)
        return tooManyBadEscapes(place());
    return tokens > MOST_TOKENS ? tooManyTokens(place()) : null;
}
/** A refusal for tokens that the plain form of YAML does without. */
function refusedToken(lexeme, place) {
    const refuse = (code, message, hint) => {
        return { severity: 'error', code, message, hint, place: place() };
    };
    const quote = `Write the value out. If the text itself is meant, quote it: ${(0,quoted/* quoted */.TL)(lexeme)}.`;
    switch (dist/* CST */.DB.tokenType(lexeme)) {
        case 'alias':
            return refuse('yaml-alias', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML alias, which a manifest cannot use`, quote);
        case 'anchor':
            return refuse('yaml-anchor', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML anchor, which a manifest cannot use`, quote);
        case 'tag':
            return refuse('yaml-tag', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML tag, which a manifest cannot use`, quote);
        case 'directive-line':
            if (/^%YAML\s+1\.2$/.test(lexeme))
                return null;
            return refuse('yaml-directive', `${(0,quoted/* quoted */.TL)(lexeme)} is a YAML directive, which a manifest cannot use`, 'A manifest is YAML 1.2; remove this line.');
        default:
            return null;
    }
}
function nestedTooDeep(place) {
    return {
        severity: 'error',
        code: 'yaml-depth',
        message: 'lists and mappings are nested too deep',
        hint: 'A manifest needs no more than four levels. Is a bracket unclosed?',
        place,
    };
}
function tooManyTokens(place) {
    return {
        severity: 'error',
        code: 'manifest-too-large',
        message: 'the manifest has too many parts to be read',
        hint: 'Use an entry with `files` for many files, or `tags` for many releases.',
        place,
    };
}

;// CONCATENATED MODULE: ./lib/core/yaml-document.js
/**
 * YAML text → tree, or everything that is wrong with the text.
 *
 * A manifest may come from anybody who can open a pull request, so YAML is read in its plainest form. Three
 * decisions keep that safe and simple:
 *
 * - Lexical tokens are looked at before a tree is built (`yaml-scan.ts`). Anchors, aliases, tags and directives are
 *   refused there, each at its place, so nothing is ever expanded (no "billion laughs").
 * - The "failsafe" schema makes every scalar a string: `name: 1.10` stays `1.10`. What is a boolean or null in
 *   YAML 1.2's core schema is told by `yaml-reader.ts`, from the source text.
 * - Repeated keys are found by the reader, in linear time and with both places, and not by the library.
 */


/**
 * Reads one YAML 1.2 document.
 *
 * Problems: `yaml-syntax`, `yaml-tab`, `yaml-alias`, `yaml-anchor`, `yaml-tag`, `yaml-directive`,
 * `yaml-documents`, `yaml-depth`, `manifest-too-large`.
 */
function parseYaml(source) {
    const { tokens, problems, isWhole, openQuotes } = scanYaml(source);
    if (!isWhole)
        return { root: null, problems, readable: false };
    const documents = compose(tokens, source);
    const [document] = documents;
    const errors = documents.flatMap((one) => one.errors).filter((error) => !TOKEN_ERRORS.has(error.code));
    const syntax = firstOfLines(errors.map((error) => syntaxProblem(error, source, openQuotes)));
    const second = documents[1] === undefined ? [] : [severalDocuments(documents[1], source)];
    return {
        root: document?.contents ?? null,
        problems: [...problems, ...syntax, ...second],
        readable: syntax.length === 0,
    };
}
function compose(tokens, source) {
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'failsafe',
        strict: true,
        uniqueKeys: false,
    });
    return [...composer.compose(tokens, true, source.text.length)];
}
/** What the library says of tokens that the scan has refused already. */
const TOKEN_ERRORS = new Set([
    'ALIAS_PROPS',
    'BAD_ALIAS',
    'BAD_DIRECTIVE',
    'MULTIPLE_ANCHORS',
    'MULTIPLE_TAGS',
    'TAG_RESOLVE_FAILED',
]);
function severalDocuments(document, source) {
    const start = document.range[0];
    return {
        severity: 'error',
        code: 'yaml-documents',
        message: 'a second YAML document begins here; a manifest is one document',
        hint: 'Remove the line with --- (or ...) between them, and write all links under one `links:`.',
        place: source.place(start, start),
    };
}
/** Of several errors on one line the later ones are mostly consequences. */
function firstOfLines(problems) {
    const lines = new Set();
    return problems.filter(({ place }) => !lines.has(place.line) && lines.add(place.line));
}
function syntaxProblem(error, source, openQuotes) {
    const quote = openQuotes.get(error.pos[0]);
    const place = quote === undefined ? placeOf(error, source) : source.place(quote, error.pos[0]);
    const tell = (code, message, hint) => {
        return { severity: 'error', code, message, ...(hint !== null && { hint }), place };
    };
    if (error.code === 'TAB_AS_INDENT') {
        const message = 'a tab is used for indentation, where YAML allows only spaces';
        return tell('yaml-tab', message, 'Replace each tab at the start of the line with spaces.');
    }
    if (quote !== undefined) {
        return tell('yaml-syntax', 'this is not valid YAML: the quote that begins here does not end', 'Close it.');
    }
    const message = `this is not valid YAML: ${sentence(error.message)}`;
    return tell('yaml-syntax', message, syntaxHint(error, source.text));
}
/** What is missing at the end of the text is shown after its last character. */
function placeOf(error, source) {
    const [start, end] = error.pos;
    const last = source.text.trimEnd().length;
    return source.place(Math.min(start, last), Math.min(end, last));
}
/** The library's message as a part of a sentence. Some hold a piece of the text, however long it is. */
function sentence(message) {
    const short = message.length > 200 ? `${message.slice(0, 199)}…` : message;
    return short.slice(0, 1).toLowerCase() + short.slice(1);
}
/** What usually helps, by the library's error code. */
function syntaxHint(error, text) {
    if (text.slice(Math.max(0, error.pos[0] - 1), error.pos[0] + 1).includes('${')) {
        return 'Between [ ] or { } a value with ${…} must be quoted: "${version}".';
    }
    switch (error.code) {
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'A value that holds a colon followed by a space must be quoted.';
        case 'BAD_SCALAR_START':
            return 'Quote the value.';
        case 'BAD_DQ_ESCAPE':
            return 'Between double quotes a backslash begins an escape. Use single quotes, or write \\\\.';
        case 'MISSING_CHAR':
            return 'Something was opened and not closed, a separator is missing, or the indentation is off.';
        case 'BAD_INDENT':
            return 'Look at the indentation: what belongs together begins in the same column. Is a bracket unclosed?';
        case 'MULTILINE_IMPLICIT_KEY':
            return 'Look at the indentation, and whether the line before lacks a colon.';
        default:
            return null;
    }
}


/***/ }),

/***/ 9664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ meantKeys),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6661);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4415);
/* harmony import */ var _yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9378);
/** Reads mappings out of a YAML tree. */




/**
 * The fields of a mapping. Unknown and repeated keys are written down and left out.
 *
 * @param what how the mapping is called in messages
 * @param keys all keys it may have
 */
function readFields(reading, node, at, what, keys) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(reading, node, at, what, 'a mapping');
    const fields = new Map();
    for (const pair of node.items) {
        const key = pair.key;
        const place = (0,_yaml_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(reading, key);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key))
                reading.problems.push(oddKey(place));
            continue;
        }
        const name = String(key.value);
        const first = fields.get(name);
        if (!keys.includes(name))
            reading.problems.push(unknownKey(name, what, keys, place));
        else if (first !== undefined)
            reading.problems.push(repeatedKey(name, place, first.place));
        else
            fields.set(name, { key: name, place, node: pair.value });
    }
    return fields;
}
/** The known keys that unknown ones of a mapping were probably meant to be. */
function meantKeys(node, keys) {
    const names = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.flatMap(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? [String(key.value)] : []))
        : [];
    return new Set(names.flatMap((name) => (keys.includes(name) ? [] : ((0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, keys) ?? []))));
}
function oddKey(place) {
    return { severity: 'error', code: 'wrong-type', message: 'a key must be a text', place };
}
function unknownKey(name, what, keys, place) {
    if (name === '<<') {
        return {
            severity: 'error',
            code: 'yaml-merge',
            message: '`<<` is a YAML merge key, which a manifest cannot use',
            hint: 'Write the keys out.',
            place,
        };
    }
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, keys);
    const message = `${what} has no key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)}`;
    const hint = `${meant === null ? '' : `Did you mean \`${meant}\`? `}Known keys: ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(keys)}.`;
    return { severity: 'error', code: 'unknown-key', message, hint, place };
}
function repeatedKey(name, place, first) {
    return {
        severity: 'error',
        code: 'duplicate-key',
        message: `the key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} is given twice`,
        hint: 'Remove one of the two.',
        place,
        related: first,
    };
}


/***/ }),

/***/ 9378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/**
 * Reads values out of a YAML tree. Each function gives the value, or `null` after it has written down what is
 * wrong: so a caller goes on, and all problems come out together.
 */

const TRUE_OR_FALSE = 'true or false';
const NULL = /^(?:|~|null|Null|NULL)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
function shapeOf(node) {
    if (node === null)
        return 'null';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && node.tag !== undefined)
        return 'refused';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return 'mapping';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return 'list';
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return 'refused';
    if (node.type !== yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN)
        return 'text';
    const value = String(node.value);
    return NULL.test(value) ? 'null' : BOOLEAN.test(value) ? 'boolean' : 'text';
}
const SHAPES = {
    text: 'a text',
    boolean: 'a boolean',
    null: 'nothing',
    mapping: 'a mapping',
    list: 'a list',
    refused: 'an alias or a tagged value',
};
/** The place of a node; of one that is written over several lines, the first. */
function placeOf(reading, node) {
    const [start, end] = node.range;
    return reading.source.place(start, end);
}
/** Writes down that something else was wanted. An alias and a tag have been refused already. */
function refuse(reading, node, at, what, wanted) {
    const shape = shapeOf(node);
    if (shape === 'refused')
        return null;
    if (node === null || shape === 'null') {
        reading.problems.push({
            severity: 'error',
            code: 'empty-value',
            message: `${what} has no value; it must be ${wanted}`,
            hint: 'Write a value, or remove it.',
            place: at,
        });
        return null;
    }
    const place = placeOf(reading, node);
    const hint = hintFor(shape, wanted);
    const found = SHAPES[shape];
    const message = `${what} must be ${wanted}, but it is ${found}`;
    reading.problems.push({ severity: 'error', code: 'wrong-type', message, ...(hint && { hint }), place });
    return null;
}
function hintFor(shape, wanted) {
    if (shape === 'boolean')
        return 'If the word itself is meant, quote it.';
    return wanted === TRUE_OR_FALSE ? 'Write true or false, without quotes.' : null;
}
/** A string, or a number in the digits in which it was written. */
function readText(reading, field) {
    return textOf(reading, field.node, field.place, `\`${field.key}\``, 'a text');
}
function textOf(reading, node, after, what, wanted) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || shapeOf(node) !== 'text')
        return refuse(reading, node, after, what, wanted);
    const value = String(node.value);
    const place = placeOf(reading, node);
    let starts = null;
    const at = (start, end) => {
        starts ??= openings(value, reading.source.text.slice(node.range[0], node.range[1]), node.range[0]);
        const from = starts.get(start);
        return from === undefined ? place : reading.source.place(from, from + end - start);
    };
    return { value, place, at };
}
/**
 * Where each `${` of a scalar's value stands in the source. Escapes and folding move things about; so the openings
 * are paired by number, and where the numbers differ (an escaped `$`) none is known.
 */
function openings(value, raw, offset) {
    const inValue = offsetsOfOpenings(value);
    const inSource = offsetsOfOpenings(raw);
    if (inValue.length !== inSource.length)
        return new Map();
    return new Map(inValue.map((start, index) => [start, offset + (inSource[index] ?? 0)]));
}
function offsetsOfOpenings(text) {
    return [...text.matchAll(/\$\{/g)].map(({ index }) => index);
}
/** A boolean of YAML 1.2: `true` or `false`, `True`, `TRUE`… */
function readBoolean(reading, field) {
    const { node } = field;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || shapeOf(node) !== 'boolean') {
        return refuse(reading, node, field.place, `\`${field.key}\``, TRUE_OR_FALSE);
    }
    return String(node.value).toLowerCase() === 'true';
}
/** One text, or a list of at least one. */
function readTexts(reading, field) {
    const what = `\`${field.key}\``;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(field.node)) {
        const text = textOf(reading, field.node, field.place, what, 'a text or a list of texts');
        return text && [text];
    }
    const items = field.node.items;
    if (items.length === 0) {
        reading.problems.push({
            severity: 'error',
            code: 'empty-value',
            message: `${what} is an empty list`,
            hint: 'Write at least one value, or remove the key.',
            place: placeOf(reading, field.node),
        });
        return null;
    }
    const texts = items.map((item) => textOf(reading, item, placeOf(reading, item), `an item of ${what}`, 'a text'));
    return texts.every((text) => text !== null) ? texts : null;
}
/** The items of a list. */
function readItems(reading, field) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(field.node))
        return refuse(reading, field.node, field.place, `\`${field.key}\``, 'a list');
    return field.node.items;
}


/***/ })

};
