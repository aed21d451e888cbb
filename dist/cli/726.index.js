"use strict";
exports.id = 726;
exports.ids = [726];
exports.modules = {

/***/ 9765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 1510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unique),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);
/* harmony import */ var _text_quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8173);
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
    const kept = [...sorted].sort((a, b) => (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.severity, b.severity)).slice(0, MOST_PROBLEMS);
    const shown = kept.sort((a, b) => comparePlaces(a.place, b.place));
    const severity = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .hasErrors */ .Cs)(problems) ? 'error' : 'warning';
    const message = `${(0,_text_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest, 'more problem')} not shown`;
    return [...shown, { severity, code: 'more-problems', message, hint: 'Mend these first.', omitted: rest }];
}
function comparePlaces(a, b) {
    if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
    return (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.file, b.file) || a.line - b.line || a.column - b.column;
}
/** Each problem once, whoever found it. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}


/***/ }),

/***/ 3770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ append)
/* harmony export */ });
/**
 * Puts items at the end of a list. `list.push(...items)` makes an argument of each, and from about 124,000 on the stack
 * overflows.
 */
function append(list, items) {
    for (const item of items)
        list.push(item);
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ compareNatural),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** The order of texts. */
/** Orders strings by UTF-16 code unit: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Orders names as people count: `n2` before `n10`. Where only the spelling of numbers differs (`n2`, `n02`), by code
 * unit, so that the order is the same on every machine.
 */
function compareNatural(a, b) {
    const [left, right] = [a.split(DIGITS), b.split(DIGITS)];
    for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
        const [x = '', y = ''] = [left[at], right[at]];
        // Every second part is a number, without leading zeros the longer the larger.
        const order = at % 2 === 0 ? compareText(x, y) : compareNumber(x.replace(ZEROS, ''), y.replace(ZEROS, ''));
        if (order !== 0)
            return order;
    }
    return left.length - right.length || compareText(a, b);
}
const DIGITS = /(\d+)/;
const ZEROS = /^0+/;
function compareNumber(a, b) {
    return a.length - b.length || compareText(a, b);
}


/***/ }),

/***/ 6250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText),
/* harmony export */   y: () => (/* binding */ maskUrl)
/* harmony export */ });
/**
 * Credentials inside an address (`https://user:password@host/…`) are hidden wherever the address is shown.
 *
 * A user name stays readable where a password stands beside it. A lone one is hidden, because that is how
 * tokens are written (`https://<token>@host`), and so is one with `x-oauth-basic` or nothing as its password.
 * GitLab's tokens given as query parameters are hidden too.
 *
 * What reads addresses differs in details: `http:user:pass@host` and `http:/user:pass@host` reach the same host.
 * So the rule is generous: whatever stands between the scheme and the last `@` before a `/`, `?` or `#`.
 */
const MASK = '***';
/** The start of an address: scheme, slashes, then everything up to the last `@` of the authority. */
const USER_INFO = /^(\s*[a-zA-Z][a-zA-Z0-9+.-]*:[/\\]*)([^/?#\\]*)@/;
/** The same inside a text. It begins at `://`, so that a long text without one costs a single pass. */
const USER_INFO_IN_TEXT = /:\/\/([^/?#\s]*)@/g;
const TOKEN_PARAMETERS = /([?&](?:private_token|access_token|job_token|feed_token|rss_token)=)[^&#\s]*/gi;
/** An address with its credentials replaced by `***`. Any other text comes back as it is. */
function maskUrl(url) {
    return url
        .replace(USER_INFO, (_, start, info) => `${start}${maskUserInfo(info)}@`)
        .replace(TOKEN_PARAMETERS, `$1${MASK}`);
}
/** A text in which every address has its credentials replaced by `***`. */
function maskText(text) {
    return text
        .replace(USER_INFO_IN_TEXT, (_, info) => `://${maskUserInfo(info)}@`)
        .replace(TOKEN_PARAMETERS, `$1${MASK}`);
}
function maskUserInfo(info) {
    const colon = info.indexOf(':');
    const password = colon === -1 ? '' : info.slice(colon + 1);
    return password === '' || password === 'x-oauth-basic' ? MASK : `${info.slice(0, colon)}:${MASK}`;
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6250);
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

/***/ 7224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   f: () => (/* binding */ padEnd),
/* harmony export */   vY: () => (/* binding */ fitText),
/* harmony export */   zt: () => (/* binding */ columnWidth)
/* harmony export */ });
/**
 * Text for a terminal: how many columns it takes, and its colours.
 *
 * East Asian wide characters and emoji take two columns, marks that sit on the character before take none. That is
 * close enough to align a table; terminals differ about the newest emoji.
 */
const ZERO = /[\p{Mn}\p{Me}]|\u200d/u;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const ASCII = /^[\x20-\x7e]*$/;
/** Columns of a text that has no control codes (see `visible`). */
function displayWidth(text) {
    if (ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
/** The text, filled with spaces on the right up to `width` columns; a longer one is not cut. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** A column of ordinary names may be this wide, whatever the others are. */
const ORDINARY = 24;
/**
 * The width of a column: that of its widest text, but for the few that are far wider than the others. Those stick out
 * alone and do not push everything else away.
 *
 * @param limit no column is wider
 */
function columnWidth(texts, limit) {
    const widths = texts.map(displayWidth).sort((a, b) => a - b);
    const middle = widths[Math.floor((widths.length - 1) / 2)] ?? 0;
    const most = Math.min(limit, Math.max(ORDINARY, 2 * middle));
    return widths.findLast((width) => width <= most) ?? 0;
}
/** The text in at most `columns`: a longer one loses its middle, so that a file's ending stays in sight. */
function fitText(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    if (columns < 1)
        return '';
    const characters = [...text];
    const tail = takeColumns(characters.toReversed(), Math.floor((columns - 1) / 2)).reverse();
    const head = takeColumns(characters, columns - 1 - displayWidth(tail.join('')));
    return `${head.join('')}…${tail.join('')}`;
}
/** As many of the first characters as fit. */
function takeColumns(characters, columns) {
    const taken = [];
    let width = 0;
    for (const character of characters) {
        width += displayWidth(character);
        if (width > columns)
            break;
        taken.push(character);
    }
    return taken;
}
/** ECMA-48 "Select Graphic Rendition" codes: on, off. */
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    underline: [4, 24],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    magenta: [35, 39],
};
function painter(color) {
    if (!color)
        return (_, text) => text;
    return (style, text) => {
        const [on, off] = STYLES[style];
        return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ }),

/***/ 2923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderProblem)
/* harmony export */ });
/* harmony import */ var _core_text_append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3770);
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6250);
/* harmony import */ var _words_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4318);
/* harmony import */ var _words_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5795);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7224);
/**
 * A problem as a compiler shows it:
 *
 * ```text
 * release-links.yml:3:10: error: the URL "HTTPS://example.com" does not begin with http://, https:// or ftp://
 *   3 |     url: HTTPS://example.com
 *     |          ^^^^^^^^^^^^^^^^^^^
 *   hint: GitLab takes schemes in lower case only: https.
 * ```
 *
 * The line comes from a file that a stranger may have written. What a terminal would obey is made visible,
 * credentials in addresses are hidden, and a very long line is cut to what surrounds the place.
 */





/** Characters of a line that are shown, and how many of them before the place. */
const WINDOW = 120;
const BEFORE = 50;
const TAB = '    ';
/** The text, several lines without a line end after the last. */
function renderProblem(problem, options = {}) {
    const paint = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C2)(options.color ?? false);
    const style = problem.severity === 'error' ? 'red' : 'yellow';
    const head = `${paint('bold', paint(style, `${problem.severity}:`))} ${paint('bold', (0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(problem.message))}`;
    const lines = problem.place === undefined
        ? [head]
        : [`${paint('bold', location(problem.place))} ${head}`, ...snippet(problem.place, style, paint)];
    if (problem.hint !== undefined)
        lines.push(`  ${paint('bold', 'hint:')} ${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(problem.hint)}`);
    if (problem.related !== undefined) {
        lines.push(`${paint('bold', location(problem.related))} note: the other place is here`);
        (0,_core_text_append_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .B)(lines, snippet(problem.related, 'dim', paint));
    }
    return lines.join('\n');
}
function location({ file, line, column }) {
    return `${(0,_words_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminal */ .Fo)(file)}:${line}:${column}:`;
}
/** The line and, below it, carets under the place; nothing where the line is not known. */
function snippet(place, style, paint) {
    if (place.source === '')
        return [];
    const { before, marked, after } = pieces(place);
    const number = String(place.line);
    const gutter = ' '.repeat(number.length);
    const carets = '^'.repeat(Math.max(1, (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(marked)));
    const indent = ' '.repeat((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(before));
    return [
        `  ${paint('dim', `${number} |`)} ${before}${marked}${after}`.trimEnd(),
        `  ${gutter} ${paint('dim', '|')} ${indent}${paint(style, carets)}`,
    ];
}
function pieces(place) {
    const { source, start, end } = masked(place);
    const from = source.length > WINDOW ? Math.max(0, start - BEFORE) : 0;
    const to = Math.min(source.length, from + WINDOW);
    const last = Math.min(end, to);
    return {
        before: (from > 0 ? '…' : '') + shown(source.slice(from, start)),
        marked: shown(source.slice(start, last)),
        after: shown(source.slice(last, to)) + (to < source.length ? '…' : ''),
    };
}
/** A tab becomes a fixed number of spaces, so that the carets stand right whatever the terminal's tab stops. */
function shown(text) {
    return (0,_words_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(text.replaceAll('\t', TAB));
}
/** The line with credentials hidden, and the place moved along with what was hidden before it. */
function masked({ source, column, length }) {
    const start = column - 1;
    const text = (0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .maskText */ .g)(source);
    if (text === source)
        return { source, start, end: start + length };
    const same = commonStart(source, text);
    const shift = text.length - source.length;
    const moved = (offset) => (offset <= same ? offset : Math.max(same, offset + shift));
    return { source: text, start: moved(start), end: moved(start + length) };
}
function commonStart(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length += 1;
    return length;
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   HP: () => (/* binding */ dotenvLine),
/* harmony export */   O5: () => (/* binding */ entities),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   a: () => (/* binding */ percentEncode),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export withoutCommands */
/* harmony import */ var _core_text_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6250);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5795);
/**
 * Names and addresses come from outside: from a manifest in a pull request, from whoever edits the release.
 * Each place that shows them has its own way of being talked into something else. There is one function for each
 * place, and nothing from outside is shown without passing through the one that fits.
 *
 * | place            | what could be smuggled                                  | what is done                      |
 * |------------------|---------------------------------------------------------|-----------------------------------|
 * | terminal, log    | control codes, reversed text, `::command::`, `##[…]`    | made visible                      |
 * | JSON             | the same, where it is printed                           | `\uXXXX`                         |
 * | Markdown, inline | everything Markdown, HTML, `@name`, `#1`, `/quick`      | a code span that nothing closes   |
 * | HTML             | tags, attributes, comments                              | entities, in `<code>`             |
 * | XML              | tags, attributes, characters that XML has no way to write | entities, U+FFFD          |
 * | dotenv file      | a second variable                                       | one line, no white space          |
 *
 * Mentions, references and autolinks are not looked for inside code, neither by GitHub nor by GitLab. GitLab's
 * quick actions and GitHub's workflow commands work at the start of a line, where no value is ever put. Workflow
 * commands and output files themselves are written by `@actions/core`, which escapes what it is given.
 * Credentials inside an address are hidden by all of them (`credentials.ts`).
 */


/** For a terminal or a job log: one line, nothing that is obeyed. */
function terminal(value) {
    return withoutCommands(seen(value));
}
/**
 * Lines in which GitHub's runner finds no command. It looks for `::` at the start of a line, white space before it
 * ignored, and for `##[` and `##vso[` anywhere in it. The first character of each is written out, so that the reader
 * still sees it.
 */
function withoutCommands(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1\\u003a').replace(/#(?=#(?:\[|vso\[))/g, '\\u0023');
}
/**
 * A JSON document as text, indented, with a line end. JSON may say any character as `\uXXXX`, so what a terminal
 * or GitHub's runner would obey is written that way, and the document means the same.
 */
function jsonText(document) {
    const text = JSON.stringify(document, null, 2)
        .replace(/[\p{Cf}\p{Zl}\p{Zp}\x7f-\x9f]/gu, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''))
        .replace(/#(?=#(?:\[|vso\[))/g, '\\u0023');
    return `${text}\n`;
}
/** For Markdown, outside of tables: a code span. The fence is longer than any run of backticks inside. */
function markdown(value) {
    const text = seen(value);
    if (text.trim() === '')
        return '` `';
    const longest = (text.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    // One space on each side is taken off again by the renderer; it is needed beside a backtick or a space.
    const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return fence + pad + text + pad + fence;
}
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** A value as a reader may see it: on one line, credentials hidden, nothing invisible. Not yet escaped for any place. */
function seen(value) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(value));
}
/** The characters of HTML as entities: for text that has been through `seen`. A mention stays one outside of `<code>`. */
function entities(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character);
}
/** For XML, in an attribute or as text. What XML 1.0 has no way to write becomes U+FFFD. */
function xml(value) {
    return entities(value).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
/**
 * A line of a dotenv report, line end included. GitLab's dotenv reports know neither line breaks nor escapes, and
 * a later job uses the value in a shell. So what a shell or a line reader obeys is percent-encoded, as an address
 * would have it.
 */
function dotenvLine(key, value) {
    return `${key}=${(0,_core_text_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .maskText */ .g)(value).replace(/[\s\p{Cc}\p{Cf}\p{Cs}"'\\`$]/gu, percentEncode)}\n`;
}
/** UTF-8 bytes as `%XX`. Other than `encodeURIComponent` it encodes any character, and a lone surrogate as U+FFFD. */
function percentEncode(character) {
    return [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
}


/***/ }),

/***/ 5795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Makes characters visible that a reader cannot see and a terminal or browser obeys: control codes, marks that
 * reverse the direction of text (the "Trojan Source" trick), zero-width and tag characters, lone surrogates.
 * They are shown as JavaScript writes them: `\n`, `\u001b`, `\u{e0041}`. Everything else stays as it is, so
 * ordinary names in any script and emoji are untouched.
 */
/**
 * Cc: control codes. Cf: format characters, which hold all bidi controls (Unicode Bidirectional Algorithm, UAX 9)
 * and the zero-width ones. Cs: lone surrogates. Zl, Zp: line and paragraph separators. Co and Cn are left alone:
 * fonts show them as boxes.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What joins emoji (a family of three) is left to do its work. */
const ZERO_WIDTH_JOINER = '\u200d';
const EMOJI_BEFORE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const SHORT = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The text on one line, with what cannot be seen written out. */
function visible(text) {
    return text.replace(UNSEEN, (character, offset) => {
        if (character === ZERO_WIDTH_JOINER && EMOJI_BEFORE.test(text.slice(Math.max(0, offset - 2), offset))) {
            return character;
        }
        return SHORT.get(character) ?? codeEscape(character);
    });
}
function codeEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ })

};
;