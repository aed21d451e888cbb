#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9907:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("cluster");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inputVariable),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/**
 * The one declaration of inputs. Parsing (`settings.ts`), `action.yml`, the component's `spec:inputs`, `--help` and
 * the README's table all follow from it; `scripts/generate.mjs` writes them and a test holds them together.
 */
const TEXT = { kind: 'text' };
const LINES = { kind: 'lines' };
const BOOLEAN = { kind: 'boolean' };
const choice = (...values) => ({ kind: 'choice', values });
const INPUTS = [
    {
        name: 'gitlab-url',
        type: TEXT,
        group: 'release',
        defaultText: '`CI_SERVER_URL`, else `https://gitlab.com`',
        description: 'Base URL of GitLab, with its relative root where it has one (https://host/gitlab)',
    },
    {
        name: 'project',
        type: TEXT,
        group: 'release',
        defaultText: '`CI_PROJECT_ID`',
        description: 'Numeric id or full path of the GitLab project',
    },
    {
        name: 'tag',
        type: TEXT,
        group: 'release',
        defaultText: '`CI_COMMIT_TAG`; on GitHub the tag of the release event or the pushed tag',
        description: 'Tag of the release',
    },
    {
        name: 'tags',
        type: LINES,
        group: 'release',
        description: 'Patterns (* and ?) of tags: every existing release that matches, instead of the one of tag',
    },
    {
        name: 'token',
        type: TEXT,
        group: 'release',
        secret: true,
        defaultText: '`GITLAB_TOKEN`, else `CI_JOB_TOKEN`',
        description: 'GitLab access token or job token; needs scope api and the role Developer to apply',
    },
    {
        name: 'token-type',
        type: choice('auto', 'private', 'job', 'oauth'),
        default: 'auto',
        group: 'release',
        description: 'Kind of token; auto tells a job token by its value or prefix and takes any other as private',
    },
    {
        name: 'create-release',
        type: BOOLEAN,
        default: 'false',
        group: 'release',
        description: 'Create a release that does not exist, with all its links',
    },
    {
        name: 'ref',
        type: TEXT,
        group: 'release',
        description: 'Commit or branch from which create-release makes a missing git tag',
    },
    {
        name: 'manifest',
        type: TEXT,
        group: 'links',
        defaultText: 'first of `release-links.yml`, `.release-links.yml`, `.gitlab/…`, `.github/…`',
        description: 'Path of the manifest, relative to root',
    },
    {
        name: 'links',
        type: TEXT,
        group: 'links',
        description: 'Inline YAML list of links instead of a manifest',
    },
    {
        name: 'files',
        type: LINES,
        group: 'links',
        description: 'Glob patterns instead of a manifest: one link for each file that matches; !pattern excludes',
    },
    {
        name: 'url',
        type: TEXT,
        group: 'links',
        description: 'URL template for files, such as https://downloads.example.com/${tag}/${path}',
    },
    {
        name: 'name',
        type: TEXT,
        group: 'links',
        defaultText: '`${basename}`',
        description: 'Name template for files',
    },
    {
        name: 'link-type',
        type: choice('other', 'runbook', 'image', 'package'),
        group: 'links',
        defaultText: '`other`',
        description: 'Link type for files',
    },
    {
        name: 'direct-asset-path',
        type: TEXT,
        group: 'links',
        description: 'Permanent path template for files, such as /bin/${basename}',
    },
    {
        name: 'root',
        type: TEXT,
        group: 'links',
        defaultText: 'working directory',
        description: 'Folder in which the manifest and files are looked up; patterns find nothing outside it',
    },
    {
        name: 'vars',
        type: LINES,
        group: 'links',
        description: 'NAME=value lines, read in templates as ${vars.NAME}',
    },
    {
        name: 'if-no-files-found',
        type: choice('error', 'warn', 'ignore'),
        default: 'error',
        group: 'links',
        description: 'What a pattern that matches nothing is',
    },
    {
        name: 'check-urls',
        type: choice('false', 'true', 'all'),
        default: 'false',
        group: 'links',
        description: 'Ask each wanted URL whether it answers, without a token; private addresses only with all',
    },
    {
        name: 'prune',
        type: BOOLEAN,
        default: 'true',
        group: 'policy',
        description: 'Delete links that are not wanted',
    },
    {
        name: 'ignore',
        type: LINES,
        group: 'policy',
        description: 'Patterns (* and ?) of link names to leave alone, added to those of the manifest',
    },
    {
        name: 'max-deletes',
        type: { kind: 'number', min: 0, max: 1_000_000 },
        default: '10',
        group: 'policy',
        description: 'The most links a run may delete',
    },
    {
        name: 'allow-empty',
        type: BOOLEAN,
        default: 'false',
        group: 'policy',
        description: 'Allow a manifest that wants no link at all',
    },
    {
        name: 'order',
        type: choice('manifest', 'any'),
        default: 'manifest',
        group: 'policy',
        description: 'manifest creates one link at a time, so that GitLab lists them as the manifest does; any is faster',
    },
    {
        name: 'dry-run',
        type: choice('auto', 'true', 'false'),
        default: 'auto',
        group: 'dry-run',
        description: 'Plan without writing; auto does so in pull and merge requests',
    },
    {
        name: 'fail-on-changes',
        type: BOOLEAN,
        default: 'false',
        group: 'dry-run',
        description: 'Fail a dry run that finds changes (drift check)',
    },
    {
        name: 'comment',
        type: choice('auto', 'true', 'false'),
        default: 'auto',
        group: 'dry-run',
        description: 'Keep one comment with the plan on the pull or merge request; auto does so where the token may',
    },
    {
        name: 'comment-key',
        type: TEXT,
        group: 'dry-run',
        description: 'Tells several comments on one pull or merge request apart',
    },
    {
        name: 'github-token',
        type: TEXT,
        group: 'dry-run',
        secret: true,
        defaultText: 'token of the job',
        description: 'GitHub token for the comment and for github: entries',
    },
    {
        name: 'concurrency',
        type: { kind: 'number', min: 1, max: 32 },
        default: '4',
        group: 'network',
        description: 'The most requests under way at a time',
    },
    {
        name: 'retries',
        type: { kind: 'number', min: 0, max: 20 },
        default: '5',
        group: 'network',
        description: 'How often a request is repeated where that is safe',
    },
    {
        name: 'timeout',
        type: { kind: 'duration', maxSeconds: 3600 },
        default: '30',
        group: 'network',
        description: 'The longest a request may take, in seconds',
    },
    {
        name: 'deadline',
        type: { kind: 'duration', maxSeconds: 86_400 },
        default: '15m',
        group: 'network',
        description: 'The longest the whole run may take',
    },
    {
        name: 'allow-insecure',
        type: BOOLEAN,
        default: 'false',
        group: 'network',
        description: 'Send a token over plain http to a host that is not loopback',
    },
];
/** Environment variable that gives an input to the command line: `RELEASE_LINKS_GITLAB_URL`. */
function inputVariable(name) {
    return `RELEASE_LINKS_${name.toUpperCase().replaceAll('-', '_')}`;
}


/***/ }),

/***/ 1271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The program's version: the one in package.json, to which a test holds it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 1273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _app_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1271);
/* harmony import */ var _words_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6199);
/* harmony import */ var _words_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1461);
/* harmony import */ var _words_options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(390);
/**
 * The command line. It finds out what is asked for and loads only what that needs: help and version must cost
 * next to nothing, and the sandbox is for those who ask for it.
 */




async function main(args) {
    // Behind `--` nothing is a flag: a link may well be named --help.
    const end = args.indexOf('--');
    const words = end === -1 ? args : args.slice(0, end);
    const command = _words_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.find(({ name }) => name === args[0]);
    if (words.includes('--version'))
        return print(`${_app_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
    if (words.includes('--help') || words.includes('-h') || args[0] === 'help') {
        const topic = command ?? _words_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.find(({ name }) => name === args[1]);
        return print(topic === undefined ? (0,_words_help_js__WEBPACK_IMPORTED_MODULE_1__/* .generalHelp */ .a)() : (0,_words_help_js__WEBPACK_IMPORTED_MODULE_1__/* .commandHelp */ .b)(topic));
    }
    const { runCommand, reportUsage } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(458)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5458));
    const invocation = (0,_words_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .W)(args, process.env);
    return invocation.ok ? runCommand(invocation.value) : reportUsage(invocation.problems);
}
function print(text) {
    process.stdout.write(text);
    return 0;
}
let isResultLost = false;
// A reader that has seen enough (`| head`) is no error, nor a reason to stop: the run may be in the middle of an
// apply, and its exit code tells how it ended. Where nothing can be written at all, nobody sees the result.
process.stdout.on('error', ({ code }) => {
    if (code === 'EPIPE' || isResultLost)
        return;
    isResultLost = true;
    process.stderr.write(`error: the result cannot be written to standard output: ${code}\n`);
    process.exitCode ||= 1;
});
process.stderr.on('error', () => { });
const exitCode = await main(process.argv.slice(2));
process.exitCode = isResultLost ? exitCode || 1 : exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/app/settings/inputs.js
var settings_inputs = __nccwpck_require__(1908);
// EXTERNAL MODULE: ./lib/core/text/nearest.js
var nearest = __nccwpck_require__(6069);
// EXTERNAL MODULE: ./lib/cli/words/options.js
var options = __nccwpck_require__(390);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(3108);
;// CONCATENATED MODULE: ./lib/cli/words/variables.js
/** Inputs that are given as variables: `RELEASE_LINKS_<INPUT>`. */




const PREFIX = (0,settings_inputs/* inputVariable */.L)('');
/**
 * Inputs of a command; an empty variable is not set. Variables of inputs that the command does not have are for
 * other commands of the same job.
 *
 * Problem: `unknown-input` for a misspelt one. Only what is all but the name of an input counts as that: a job may
 * have variables of its own that begin so, and a later job finds the results of an earlier one under such names.
 */
function givenVariables(command, variables) {
    const inputs = (0,options/* inputsOf */.Vc)(command);
    if (inputs.length === 0)
        return { ok: true, value: {}, warnings: [] };
    const given = inputs.flatMap(({ name }) => {
        const value = variables[(0,settings_inputs/* inputVariable */.L)(name)];
        return value === undefined || value === '' ? [] : [[name, value]];
    });
    const set = Object.keys(variables).filter((key) => key.startsWith(PREFIX) && variables[key] !== '');
    return (0,problem/* resultOf */.B)(Object.fromEntries(given), set.sort().flatMap(misspelt));
}
function misspelt(variable) {
    const names = settings_inputs/* INPUTS */.m.map(({ name }) => name);
    if (names.some((name) => (0,settings_inputs/* inputVariable */.L)(name) === variable))
        return [];
    const guess = (0,nearest/* nearest */.p)(variable.slice(PREFIX.length), names, 1);
    if (guess === null)
        return [];
    return [
        {
            severity: 'error',
            code: 'unknown-input',
            message: `the variable ${variable} names no input`,
            hint: `Did you mean ${(0,settings_inputs/* inputVariable */.L)(guess)}?`,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/cli/words/arguments.js
/** Arguments and environment → what is to be done. `node:util` takes the words apart; what they mean is decided here. */





const BOOLEAN_WORDS = ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'];
/**
 * Reads a command line.
 *
 * @param args words behind the program's name
 * @param variables environment, of which only `RELEASE_LINKS_<INPUT>` is read
 * @returns the invocation, or every `usage` and `unknown-input` Problem at once
 */
function parseArguments(args, variables) {
    const { tokens = [] } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: parseOptions(),
        strict: false,
        tokens: true,
        allowPositionals: true,
    });
    const words = tokens.filter((token) => token.kind === 'positional');
    const [first] = words;
    const command = options/* COMMANDS */.Lo.find(({ name }) => name === first?.value);
    if (command === undefined)
        return { ok: false, problems: [noCommand(first?.value)] };
    const reader = new FlagReader(command);
    const taken = new Set([first]);
    tokens.forEach((token, index) => {
        if (token.kind !== 'option')
            return;
        const next = tokens[index + 1];
        const follower = next?.kind === 'positional' && next !== first ? next.value : undefined;
        if (reader.read(token, follower) && next)
            taken.add(next);
    });
    const operands = words.filter((word) => !taken.has(word)).map(({ value }) => value);
    // Behind a flag that is misspelt, or has no value, a stray word may be the value of a flag, and so a token: it is
    // not repeated.
    const stray = reader.problems.length > 0 ? [] : checkOperands(command, operands);
    const given = givenVariables(command, variables);
    const problems = [...reader.problems, ...stray, ...(given.ok ? [] : given.problems)];
    if (!given.ok || problems.length > 0)
        return { ok: false, problems };
    const inputs = { ...given.value, ...Object.fromEntries(reader.inputs) };
    return {
        ok: true,
        value: { command, operands, inputs, flags: Object.fromEntries(reader.flags) },
        warnings: [],
    };
}
/** Switches and booleans may stand without a value; everything else takes the next word. */
function parseOptions() {
    const inputs = settings_inputs/* INPUTS */.m.map((input) => [input.name, { type: takesWord(input) ? 'string' : 'boolean' }]);
    const flags = options/* FLAGS */.Wg.map((flag) => [flag.name, { type: flag.value === null ? 'boolean' : 'string' }]);
    return { ...Object.fromEntries([...inputs, ...flags]), help: { type: 'boolean', short: 'h' } };
}
function takesWord(input) {
    return input.type.kind !== 'boolean' && !isTruthChoice(input);
}
/** `--dry-run` alone means `--dry-run=true`. */
function isTruthChoice(input) {
    return input.type.kind === 'choice' && input.type.values.includes('true');
}
class FlagReader {
    problems = [];
    inputs = new Map();
    flags = new Map();
    #command;
    constructor(command) {
        this.#command = command;
    }
    /** Takes in one flag. True where `next`, the word behind it, is its value. */
    read(token, next) {
        const negated = token.name.startsWith('no-') ? token.name.slice(3) : null;
        const input = (0,options/* inputsOf */.Vc)(this.#command).find((each) => each.name === token.name || (each.name === negated && !takesWord(each)));
        if (input !== undefined)
            return this.#readInput(input, token, negated === input.name, next);
        const flag = (0,options/* flagsOf */.Zo)(this.#command).find(({ name }) => name === token.name);
        if (flag !== undefined)
            this.#readFlag(flag, token);
        else
            this.problems.push(unknownFlag(token.rawName, this.#command));
        return false;
    }
    #readInput(input, token, negated, next) {
        const name = input.name;
        if (takesWord(input)) {
            const value = this.#value(token);
            const before = input.type.kind === 'lines' ? this.inputs.get(name) : undefined;
            if (value !== null)
                this.inputs.set(name, before === undefined ? value : `${before}\n${value}`);
            return false;
        }
        if (negated && input.type.kind !== 'boolean')
            this.problems.push(unknownFlag(token.rawName, this.#command));
        if (negated && token.value !== undefined)
            this.problems.push(usage(`--no-${name} takes no value`));
        const words = input.type.kind === 'choice' ? [...input.type.values, ...BOOLEAN_WORDS] : BOOLEAN_WORDS;
        // Where the command takes no operand, the word can be nothing but the value; what is wrong with it is told then.
        const isValue = next !== undefined && (this.#command.operands === '' || words.includes(next));
        const follows = !negated && token.value === undefined && isValue;
        this.inputs.set(name, negated ? 'false' : (token.value ?? (follows ? next : 'true')));
        return follows;
    }
    #readFlag(flag, token) {
        const value = flag.value === null ? this.#switch(flag, token) : this.#value(token);
        if (value === null)
            return;
        if (flag.choices !== undefined && !flag.choices.includes(value)) {
            this.problems.push(usage(`--${flag.name}: wanted one of ${flag.choices.join(', ')}, found ${JSON.stringify(value)}`));
        }
        this.flags.set(flag.name, value);
    }
    #switch(flag, token) {
        if (token.value === undefined)
            return 'true';
        this.problems.push(usage(`--${flag.name} takes no value`));
        return null;
    }
    #value(token) {
        const { value } = token;
        if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
            this.problems.push(usage(`${token.rawName} needs a value`, `Write ${token.rawName}=VALUE.`));
            return null;
        }
        return value;
    }
}
function checkOperands(command, operands) {
    const wanted = command.operands === '' ? 0 : 1;
    if (operands.length === wanted)
        return [];
    if (operands.length < wanted)
        return [usage(`${command.name} needs ${command.operands}`)];
    return [usage(`${command.name} does not know what to do with ${JSON.stringify(operands[wanted])}`)];
}
function unknownFlag(rawName, command) {
    const known = [...(0,options/* inputsOf */.Vc)(command), ...(0,options/* flagsOf */.Zo)(command)].map(({ name }) => `--${name}`);
    const guess = (0,nearest/* nearest */.p)(rawName, known);
    const hint = guess === null ? `See release-links ${command.name} --help.` : `Did you mean ${guess}?`;
    return usage(`${command.name} has no flag ${rawName}`, hint);
}
function noCommand(word) {
    const names = options/* COMMANDS */.Lo.map(({ name }) => name);
    if (word === undefined)
        return usage('no command given', `Commands: ${names.join(', ')}. See release-links --help.`);
    const guess = (0,nearest/* nearest */.p)(word, names);
    const hint = guess === null ? `Commands: ${names.join(', ')}.` : `Did you mean ${guess}?`;
    return usage(`there is no command ${JSON.stringify(word)}`, hint);
}
function usage(message, hint) {
    return { severity: 'error', code: 'usage', message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ generalHelp),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
/* harmony import */ var _app_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(390);
/** `--help`: written from the declarations, so that it cannot say anything else than the program does. */


const ABOUT = 'release-links: declare the asset links of a GitLab release in a file, and make the release match.';
const GROUP_TITLES = {
    release: 'Release',
    links: 'Desired links',
    policy: 'Policy',
    'dry-run': 'Dry run and review',
    network: 'Network',
};
const WIDTH = 100;
const INDENT = 30;
/** `release-links --help` */
function generalHelp() {
    return [
        ABOUT,
        '',
        'Usage: release-links COMMAND [flags]',
        '',
        'Commands:',
        ..._options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo.flatMap((command) => entry(`${command.name} ${command.operands}`.trim(), command.summary)),
        '',
        'First steps:',
        '  release-links demo                                        see it work, without GitLab',
        '  release-links export --project group/app --tag v1.0.0     start from what a release has',
        '  release-links plan --project group/app --tag v1.0.0       see what would change',
        '',
        'An input may be given as a variable: --gitlab-url is RELEASE_LINKS_GITLAB_URL; a flag beats its variable.',
        'The token is best given as GITLAB_TOKEN. Exit codes: 0 done or nothing to do, 1 error or unfinished,',
        '2 changes pending (plan --detailed-exitcode), 130 or 143 stopped by a signal.',
        '',
        'release-links COMMAND --help tells the flags of a command.',
        '',
    ].join('\n');
}
/** `release-links COMMAND --help` */
function commandHelp(command) {
    const inputs = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command);
    const sections = command.groups.flatMap((group) => [
        `${GROUP_TITLES[group]}:`,
        ...inputs.filter((input) => input.group === group).flatMap(inputEntry),
        '',
    ]);
    return [
        `Usage: release-links ${command.name}${command.operands && ` ${command.operands}`} [flags]`,
        '',
        `${command.summary}.`,
        ...(command.details === '' ? [] : [command.details]),
        '',
        'Example:',
        `  ${command.example}`,
        '',
        ...sections,
        ...(inputs.length === 0
            ? []
            : [`Each flag above also as a variable, such as ${(0,_app_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputVariable */ .L)(inputs[0]?.name ?? '')}.`, '']),
        'Output:',
        ...(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(command).flatMap(flagEntry),
        '',
    ].join('\n');
}
function inputEntry(input) {
    return entry(`--${input.name}${valueName(input)}`, `${input.description}${defaultOf(input)}`);
}
function flagEntry(flag) {
    return entry(`--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}`, flag.description);
}
function valueName({ type }) {
    switch (type.kind) {
        case 'boolean':
            return '[=false]';
        case 'choice':
            return ` ${type.values.join('|')}`;
        case 'number':
            return ' N';
        case 'duration':
            return ' TIME';
        case 'lines':
            return ' VALUE…';
        case 'text':
            return ' VALUE';
    }
}
function defaultOf(input) {
    const text = input.default ?? input.defaultText?.replaceAll('`', '');
    return text === undefined ? '' : ` (default: ${text})`;
}
/** A term and its text, wrapped beside it. */
function entry(term, text) {
    const lines = wrap(text, WIDTH - INDENT);
    const head = `  ${term}`;
    const rest = lines.map((line) => `${' '.repeat(INDENT)}${line}`);
    if (head.length > INDENT - 2)
        return [head, ...rest];
    return [`${head.padEnd(INDENT)}${lines[0] ?? ''}`, ...rest.slice(1)];
}
function wrap(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Zo: () => (/* binding */ flagsOf)
/* harmony export */ });
/* unused harmony export COMMON_FLAGS */
/* harmony import */ var _app_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1908);
/** What the command line has beside the inputs: commands, and flags that say how results are shown. */

const FLAGS = [
    {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'json', 'markdown'],
        description: 'text (default), json or markdown',
    },
    { name: 'out', value: 'FILE', description: 'Write the result to FILE instead of standard output' },
    { name: 'detailed-exitcode', value: null, description: 'Exit 2 where a plan has changes' },
    { name: 'report-terraform', value: 'FILE', description: 'Counts for artifacts:reports:terraform' },
    { name: 'report-dotenv', value: 'FILE', description: 'Variables for artifacts:reports:dotenv' },
    {
        name: 'report-codequality',
        value: 'FILE',
        description: 'Manifest problems for artifacts:reports:codequality',
    },
    { name: 'port', value: 'PORT', description: 'Port to listen on; 0 (default) picks a free one' },
    { name: 'seed', value: 'FILE', description: 'Projects, releases and tokens to start with, YAML or JSON' },
    {
        name: 'color',
        value: 'WHEN',
        choices: ['auto', 'always', 'never'],
        description: 'auto (default), always or never',
    },
    {
        name: 'debug',
        value: null,
        description: 'Tell each request, and stack traces of errors, on standard error',
    },
    { name: 'help', value: null, description: 'Show this help' },
    { name: 'version', value: null, description: 'Show the version' },
];
/** Flags that every command takes. */
const COMMON_FLAGS = ['color', 'debug', 'help', 'version'];
const RUN_GROUPS = ['release', 'links', 'policy', 'dry-run', 'network'];
const READ_GROUPS = ['release', 'network'];
const CREATION = ['create-release', 'ref'];
const REPORTS = ['report-terraform', 'report-dotenv', 'report-codequality'];
const COMMANDS = [
    {
        name: 'validate',
        operands: '',
        summary: 'Check the manifest and files; no network, no token',
        details: 'Tells every problem at once, each with its place.',
        groups: RUN_GROUPS,
        flags: ['format', 'out', 'report-codequality'],
        example: 'release-links validate --manifest release-links.yml',
    },
    {
        name: 'plan',
        operands: '',
        summary: 'Show what apply would do; the release gets nothing but GET',
        details: 'Exit code 0, or 2 with --detailed-exitcode where there are changes.',
        groups: RUN_GROUPS,
        flags: ['format', 'out', 'detailed-exitcode', ...REPORTS],
        example: 'release-links plan --project group/app --tag v1.0.0',
    },
    {
        name: 'apply',
        operands: '',
        summary: 'Create, update and delete links until the release matches',
        details: 'In a merge request pipeline it plans only, unless --dry-run=false.',
        groups: RUN_GROUPS,
        flags: ['format', 'out', 'detailed-exitcode', ...REPORTS],
        example: 'release-links apply --project group/app --tag v1.0.0',
    },
    {
        name: 'list',
        operands: '',
        summary: 'Print the links of a release, newest first',
        details: '',
        groups: READ_GROUPS,
        without: ['tags', ...CREATION],
        flags: ['format', 'out'],
        formats: ['text', 'json'],
        example: 'release-links list --project group/app --tag v1.0.0',
    },
    {
        name: 'get',
        operands: 'NAME|ID',
        summary: 'Print one link of a release',
        details: 'A number is taken as an id first, then as a name.',
        groups: READ_GROUPS,
        without: ['tags', ...CREATION],
        flags: ['format', 'out'],
        formats: ['text', 'json'],
        example: 'release-links get app.dmg --project group/app --tag v1.0.0',
    },
    {
        name: 'export',
        operands: '',
        summary: 'Print the links of a release as a manifest',
        details: 'Planning with that manifest gives no changes. With --tags it writes a releases: table.',
        groups: READ_GROUPS,
        without: CREATION,
        flags: ['out'],
        example: 'release-links export --project group/app --tag v1.0.0 --out release-links.yml',
    },
    {
        name: 'schema',
        operands: '',
        summary: 'Print the JSON schema of the manifest',
        details: '',
        groups: [],
        flags: ['out'],
        example: 'release-links schema --out release-links.schema.json',
    },
    {
        name: 'sandbox',
        operands: '',
        summary: 'Serve a small GitLab in memory on 127.0.0.1, to try things out',
        details: 'The first line on standard output is its address. Ctrl-C ends it.',
        groups: [],
        flags: ['port', 'seed'],
        example: 'release-links sandbox --port 8080 --seed world.yml',
    },
    {
        name: 'demo',
        operands: '',
        summary: 'Plan, apply and plan again on a drifted release of a sandbox',
        details: 'Needs no GitLab, no token and no manifest.',
        groups: [],
        flags: [],
        example: 'release-links demo',
    },
];
/** The inputs a command takes. */
function inputsOf({ groups, without = [] }) {
    return _app_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m.filter(({ name, group }) => groups.includes(group) && !without.includes(name));
}
/** The flags a command takes, common ones last. */
function flagsOf(command) {
    const names = [...command.flags, ...COMMON_FLAGS];
    const flags = FLAGS.filter(({ name }) => names.includes(name));
    const { formats } = command;
    if (formats === undefined)
        return flags;
    const description = `${formats[0]} (default) or ${formats.slice(1).join(', ')}`;
    return flags.map((flag) => (flag.name === 'format' ? { ...flag, choices: formats, description } : flag));
}


/***/ }),

/***/ 3108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   C: () => (/* binding */ hasErrors)
/* harmony export */ });
/**
 * Problems are data: something the user can mend, told with its place and a hint.
 * What the user cannot mend (a bug, a broken network) is an Error and is thrown.
 */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `value` with its warnings, unless one of `problems` is an error. */
function resultOf(value, problems) {
    return hasErrors(problems) ? { ok: false, problems } : { ok: true, value, warnings: problems };
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Which known word was probably meant. */
/** Longer words are not compared: the work grows with the product of the lengths. */
const LONGEST = 64;
/**
 * The candidate that is nearest to `word`, or `null` where none is near. Case, `-` and `_` make no difference.
 * Near means: at most one edit for each three characters, and no more than `most`. Of equally near ones the first is
 * taken.
 */
function nearest(word, candidates, most = Number.POSITIVE_INFINITY) {
    if (word.length > LONGEST)
        return null;
    const wanted = plain(word);
    let best = null;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, plain(candidate));
        const allowed = Math.min(most, Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3)));
        if (distance <= allowed &&
            distance < Math.max(wanted.length, 1) &&
            distance < (best?.distance ?? Infinity)) {
            best = { candidate, distance };
        }
    }
    return best?.candidate ?? null;
}
function plain(word) {
    return word.toLowerCase().replace(/[-_]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    let beforeLast = last;
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const edits = [cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (same ? 0 : 1)];
            // Before the start of a word there is nothing, which equals no letter.
            if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                edits.push(cell(beforeLast, j - 2) + 1);
            row.push(Math.min(...edits));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Infinity;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
