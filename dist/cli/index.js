#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7959:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ inputVariable),
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/**
 * The one declaration of inputs. `Settings`, parsing, `action.yml`, the component's `spec:inputs`, `--help` and
 * the README's table all follow from it; `scripts/generate.mjs` writes them and a test holds them together.
 */
const TEXT = { kind: 'text' };
const LINES = { kind: 'lines', of: 'texts' };
const BOOLEAN = { kind: 'boolean' };
const choice = (...values) => ({ kind: 'choice', values });
const INPUTS = [
    {
        name: 'gitlab-url',
        type: { kind: 'text', form: 'base-url' },
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
        type: { kind: 'text', form: 'yaml' },
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
        default: '.',
        group: 'links',
        defaultText: 'working directory',
        description: 'Folder in which the manifest and files are looked up; patterns find nothing outside it',
    },
    {
        name: 'vars',
        type: { kind: 'lines', of: 'variables' },
        group: 'links',
        description: 'NAME=value lines, read in templates as ${vars.NAME}',
    },
    {
        name: 'if-no-files-found',
        type: choice('error', 'warn', 'ignore'),
        default: 'error',
        group: 'links',
        description: 'How to treat a pattern that matches nothing',
    },
    {
        name: 'check-urls',
        type: choice('false', 'true', 'all'),
        default: 'false',
        group: 'links',
        description: 'Check that every URL responds; no token is sent, and private addresses are checked only with `all`',
    },
    {
        name: 'prune',
        type: BOOLEAN,
        default: 'true',
        group: 'policy',
        description: 'Delete links that are not in the manifest',
    },
    {
        name: 'ignore',
        type: LINES,
        group: 'policy',
        description: 'Patterns (* and ?) of link names to leave alone, added to those of the manifest',
    },
    {
        name: 'max-deletes',
        type: { kind: 'limit', max: 1_000_000 },
        default: '10',
        group: 'policy',
        description: 'Maximum number of links a run may delete, or a percentage (30%) of the links it manages',
    },
    {
        name: 'max-updates',
        type: { kind: 'limit', max: 1_000_000 },
        default: '100',
        group: 'policy',
        description: 'Maximum number of links a run may update, or a percentage (30%) of the links it manages',
    },
    {
        name: 'only',
        type: LINES,
        group: 'policy',
        description: 'Patterns (* and ?) of link names; links with other names are left as they are',
    },
    {
        name: 'allow-empty',
        type: BOOLEAN,
        default: 'false',
        group: 'policy',
        description: 'Allow a manifest without any link',
    },
    {
        name: 'order',
        type: choice('manifest', 'any'),
        default: 'manifest',
        group: 'policy',
        description: 'manifest creates one link at a time, so that GitLab lists them as the manifest does; any is faster',
    },
    {
        name: 'writes',
        type: choice('auto', 'rest', 'graphql'),
        default: 'auto',
        group: 'network',
        description: 'How links are written: auto uses GraphQL, 25 links to a request, for 20 writes or more with an access token',
    },
    {
        name: 'dry-run',
        type: choice('auto', 'true', 'false'),
        default: 'auto',
        group: 'dry-run',
        description: 'Plan without writing; `auto`: in pull and merge requests',
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
        description: 'Keep one comment with the plan on the pull or merge request; `auto`: on dry runs, if the token is allowed to',
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
        description: 'Maximum number of requests under way at a time',
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
        description: 'Time limit for one request (30, 90s, 2m)',
    },
    {
        name: 'deadline',
        type: { kind: 'duration', maxSeconds: 86_400 },
        default: '15m',
        group: 'network',
        description: 'Time limit for the whole run (15m, 1h)',
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

/***/ 7692:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The program's version: the one in package.json, to which a test holds it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 6932:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _face_node_floor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7289);
/* harmony import */ var _app_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7692);
/* harmony import */ var _words_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3307);
/* harmony import */ var _words_help_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5580);
/* harmony import */ var _words_options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4621);
/**
 * The command line. It finds out what is asked for and loads only what that needs: help and version must cost
 * next to nothing, and the sandbox is for those who ask for it.
 */





async function main(args) {
    // Behind `--` nothing is a flag: a link may well be named --help.
    const end = args.indexOf('--');
    const words = end === -1 ? args : args.slice(0, end);
    const command = _words_options_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.find(({ name }) => name === args[0]);
    if (words.includes('--version')) {
        if (!words.includes('--verbose'))
            return print(`${_app_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}\n`);
        const { buildInfo } = await __nccwpck_require__.e(/* import() */ 35).then(__nccwpck_require__.bind(__nccwpck_require__, 7035));
        return print(buildInfo(_app_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x, process.argv[1] ?? ''));
    }
    if (words.includes('--help') || words.includes('-h') || args[0] === 'help') {
        const topic = command ?? _words_options_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.find(({ name }) => name === args[1]);
        return print(topic === undefined ? (0,_words_help_js__WEBPACK_IMPORTED_MODULE_2__/* .generalHelp */ .a)() : (0,_words_help_js__WEBPACK_IMPORTED_MODULE_2__/* .commandHelp */ .b)(topic));
    }
    const { runCommand, reportUsage } = await Promise.all(/* import() */[__nccwpck_require__.e(692), __nccwpck_require__.e(726), __nccwpck_require__.e(580)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3580));
    const invocation = (0,_words_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .W)(args, process.env);
    return invocation.ok ? runCommand(invocation.value) : reportUsage(args, invocation.problems);
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

/***/ 3307:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./lib/app/settings/inputs.js
var settings_inputs = __nccwpck_require__(7959);
// EXTERNAL MODULE: ./lib/core/text/nearest.js
var nearest = __nccwpck_require__(3698);
// EXTERNAL MODULE: ./lib/core/token.js
var token = __nccwpck_require__(899);
// EXTERNAL MODULE: ./lib/cli/words/options.js
var options = __nccwpck_require__(4621);
// EXTERNAL MODULE: ./lib/core/problem/problem.js
var problem = __nccwpck_require__(8173);
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
    return (0,problem/* resultOf */.Bg)(Object.fromEntries(given), set.sort().flatMap(misspelt));
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
    const { tokens = [] } = (0,external_node_util_namespaceObject.parseArgs)({
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
    const wanted = command.operands === '' ? 0 : command.operands.split(' ').length;
    if (operands.length === wanted)
        return [];
    if (operands.length < wanted)
        return [usage(`${command.name} needs ${command.operands}`)];
    return [usage(`unexpected argument ${shown(operands[wanted] ?? '')}`)];
}
const HIDDEN = '(not shown: it may be a token)';
/** A word that was given, quoted; whoever pastes a token in the wrong place shall not find it in a log. */
function shown(word) {
    return (0,token/* mayBeSecret */.lr)(word) ? HIDDEN : JSON.stringify(word);
}
function unknownFlag(rawName, command) {
    const known = [...(0,options/* inputsOf */.Vc)(command), ...(0,options/* flagsOf */.Zo)(command)].map(({ name }) => `--${name}`);
    const name = rawName.replace(/^--(?:no-)?/, '');
    const others = [...settings_inputs/* INPUTS */.m, ...options/* FLAGS */.Wg].map((each) => `--${each.name}`);
    const elsewhere = others.includes(`--${name}`) && !known.includes(`--${name}`);
    const guess = (0,nearest/* nearest */.p)(rawName, known);
    const hint = guess === null ? `See release-links ${command.name} --help.` : `Did you mean ${guess}?`;
    if (command.name === 'plan' && name === 'dry-run')
        return usage('plan has no flag --dry-run: it never writes', 'To write, use apply.');
    const why = elsewhere ? `It would mean nothing to ${command.name}. ` : '';
    return usage(`${command.name} has no flag ${(0,token/* mayBeSecret */.lr)(rawName) ? HIDDEN : rawName}`, `${why}${hint}`);
}
function noCommand(word) {
    const names = options/* COMMANDS */.Lo.map(({ name }) => name);
    if (word === undefined)
        return usage('no command given', `Commands: ${names.join(', ')}. See release-links --help.`);
    const guess = (0,nearest/* nearest */.p)(word, names);
    const hint = guess === null ? `Commands: ${names.join(', ')}.` : `Did you mean ${guess}?`;
    return usage(`there is no command ${shown(word)}`, hint);
}
function usage(message, hint) {
    return { severity: 'error', code: 'usage', message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 5580:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ generalHelp),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
/* harmony import */ var _app_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7959);
/* harmony import */ var _ports_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4743);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4621);
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
        ..._options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo.flatMap((command) => entry(`${command.name} ${command.operands}`.trim(), command.summary)),
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
    const inputs = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(command);
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
        ...linkFlags(command),
        ...permissions(command),
        'Output:',
        ...(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Zo)(command)
            .filter(({ ofLink }) => ofLink === undefined)
            .flatMap(flagEntry),
        '',
    ].join('\n');
}
/** What a link is to be, of a command that writes one. */
function linkFlags(command) {
    const flags = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .flagsOf */ .Zo)(command).filter(({ ofLink }) => ofLink === true);
    return flags.length === 0 ? [] : ['Link:', ...flags.flatMap(flagEntry), ''];
}
/** What the token of a command needs, where it has one. */
function permissions({ name }) {
    const needs = Object.values(_ports_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDS */ .Q).filter(({ commands }) => commands.includes(name));
    if (needs.length === 0)
        return [];
    return ['Permissions of the token:', ...needs.flatMap(permissionEntry), ''];
}
function permissionEntry({ use, scope, role, fineGrained, job }) {
    const jobs = job.length === 0 ? 'job tokens cannot' : `job token: ${job.join(', ')}`;
    const text = `scope ${scope}, role ${role}; or fine-grained ${(0,_ports_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionList */ .M)(fineGrained)}; ${jobs}`;
    const [term = '', ...lines] = [use.replaceAll('`', ''), ...wrap(text, WIDTH - 6)];
    return [`  ${term}`, ...lines.map((line) => `      ${line}`)];
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
        case 'limit':
            return ' N|P%';
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

/***/ 4621:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Zo: () => (/* binding */ flagsOf)
/* harmony export */ });
/* unused harmony export COMMON_FLAGS */
/* harmony import */ var _app_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7959);
/* harmony import */ var _core_link_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3976);
/* harmony import */ var _face_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4030);
/** What the command line has beside the inputs: commands, and flags that say how results are shown. */



/**
 * Of single calls. Inputs have the same names: those are templates for `files`, while here a value is written as it is
 * given, so no variable `RELEASE_LINKS_…` of a job that also plans gets into a call.
 */
const LINK_FLAGS = [
    { name: 'name', value: 'NAME', ofLink: true, description: 'Name; written as given, ${…} is not replaced' },
    { name: 'url', value: 'URL', ofLink: true, description: 'Address; written as given' },
    {
        name: 'link-type',
        value: _core_link_js__WEBPACK_IMPORTED_MODULE_2__/* .LINK_TYPES */ .rm.join('|'),
        choices: _core_link_js__WEBPACK_IMPORTED_MODULE_2__/* .LINK_TYPES */ .rm,
        ofLink: true,
        description: 'Type; a new link without it is other, an existing one keeps its own',
    },
    {
        name: 'direct-asset-path',
        value: 'PATH',
        ofLink: true,
        description: 'Permanent path such as /bin/app.dmg; an empty one means none',
    },
];
const OWN_FLAGS = [
    {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'json', 'markdown'],
        description: 'text (default), json or markdown',
    },
    { name: 'out', value: 'FILE', description: 'Write the result to FILE instead of standard output' },
    { name: 'detailed-exitcode', value: null, description: 'Exit 2 where a plan or dry run has changes' },
    {
        name: 'dotenv-prefix',
        value: 'NAME',
        description: 'How variables of --report-dotenv begin: docs-links is DOCS_LINKS_ (default: release-links)',
    },
    { name: 'port', value: 'PORT', description: 'Port to listen on; 0 (default) picks a free one' },
    { name: 'seed', value: 'FILE', description: 'Projects, releases and tokens to start with, YAML or JSON' },
    {
        name: 'gitlab-version',
        value: 'VERSION',
        choices: ['11.7', '12.10', '13.8', '15.8', 'current'],
        description: 'GitLab version to behave like: 11.7, 12.10, 13.8, 15.8 or current (default)',
    },
    {
        name: 'graphql',
        value: 'WHICH',
        choices: ['on', 'old', 'off'],
        description: 'on, old (without the mutations of links) or off; by default what the version has',
    },
    { name: 'work', value: 'TIME', description: 'How long the server works on each write, such as 20ms' },
    {
        name: 'fault',
        value: 'FAULTS',
        description: 'What goes wrong, such as "status 503 on POST links at 2" (docs/sandbox.md)',
    },
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
    {
        name: 'version',
        value: null,
        description: 'Show the version; with --verbose also the commit, the hash of the bundle, and Node',
    },
];
const FLAGS = [
    ...LINK_FLAGS,
    ...OWN_FLAGS,
    ..._face_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILES */ .J.map(({ name, description }) => ({ name, value: 'FILE', description })),
];
/** Flags that every command takes. */
const COMMON_FLAGS = ['color', 'debug', 'help', 'version'];
const RUN_GROUPS = ['release', 'links', 'policy', 'dry-run', 'network'];
const READ_GROUPS = ['release', 'network'];
const CREATION = ['create-release', 'ref'];
const IN_REVIEW = 'In a merge request pipeline it is a dry run, unless --dry-run=false.';
/** What a single call writes is one link of one release. */
const CALL = {
    groups: ['release', 'dry-run', 'network'],
    without: [
        'tags',
        ...CREATION,
        'fail-on-changes',
        'comment',
        'comment-key',
        'github-token',
        'concurrency',
        'writes',
    ],
    formats: ['text', 'json'],
};
const REPORTS = [..._face_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILES */ .J.map(({ name }) => name), 'dotenv-prefix'];
const VALIDATE_REPORTS = _face_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FILES */ .J.filter(({ ofValidate }) => ofValidate).map(({ name }) => name);
/** What only has a say in what is done to a release. `token` stays: how it is given is checked. */
const WRITING = [
    ...CREATION,
    'prune',
    'max-deletes',
    'max-updates',
    'only',
    'allow-empty',
    'order',
    'writes',
    'dry-run',
    'fail-on-changes',
    'comment',
    'comment-key',
    'github-token',
    'retries',
    'allow-insecure',
];
const COMMANDS = [
    {
        name: 'validate',
        operands: '',
        summary: 'Check the manifest and files; no token, and no network but for --check-urls',
        details: 'Tells every problem at once, each with its place.',
        groups: RUN_GROUPS,
        without: WRITING,
        flags: ['format', 'out', ...VALIDATE_REPORTS],
        example: 'release-links validate --manifest release-links.yml',
    },
    {
        name: 'plan',
        operands: '',
        summary: 'Show what apply would do; the release gets nothing but GET',
        details: 'Exit code 0, or 2 with --detailed-exitcode where there are changes.',
        groups: RUN_GROUPS,
        without: ['dry-run'],
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
        name: 'doctor',
        operands: '',
        summary: 'Check server, token, project, tag and release before a run, with GET alone',
        details: 'Each line is ok, warning or error, with what to do. Exit code 1 where one is an error.',
        groups: READ_GROUPS,
        without: ['tags', 'concurrency', ...CREATION],
        flags: ['format', 'out'],
        formats: ['text', 'json'],
        example: 'release-links doctor --project group/app --tag v1.0.0',
    },
    {
        name: 'list',
        operands: '',
        summary: 'Print the links of a release, newest first',
        details: '',
        groups: READ_GROUPS,
        without: ['tags', 'concurrency', ...CREATION],
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
        without: ['tags', 'concurrency', ...CREATION],
        flags: ['format', 'out'],
        formats: ['text', 'json'],
        example: 'release-links get app.dmg --project group/app --tag v1.0.0',
    },
    {
        name: 'create',
        operands: 'NAME URL',
        summary: 'Create one link of a release, without a manifest',
        details: `Where the very same link is there already, nothing is sent. ${IN_REVIEW}`,
        ...CALL,
        flags: ['link-type', 'direct-asset-path', 'format', 'out', 'detailed-exitcode'],
        example: 'release-links create app.dmg https://x.example/app.dmg --project group/app --tag v1.0.0',
    },
    {
        name: 'update',
        operands: 'NAME|ID',
        summary: 'Change one link of a release; what is not given stays as it is',
        details: `A number is an id or a name; where two links fit, none is changed. ${IN_REVIEW}`,
        ...CALL,
        flags: ['name', 'url', 'link-type', 'direct-asset-path', 'format', 'out', 'detailed-exitcode'],
        example: 'release-links update app.dmg --url https://x.example/new.dmg --project group/app --tag v1.0.0',
    },
    {
        name: 'delete',
        operands: 'NAME|ID',
        summary: 'Delete one link of a release',
        details: `A number is an id or a name; where two links fit, none is changed. ${IN_REVIEW}`,
        ...CALL,
        flags: ['format', 'out', 'detailed-exitcode'],
        example: 'release-links delete app.dmg --project group/app --tag v1.0.0 --dry-run',
    },
    {
        name: 'export',
        operands: '',
        summary: 'Print the links of a release as a manifest',
        details: 'Planning with that manifest gives no changes. With --tags it writes a releases: table.',
        groups: READ_GROUPS,
        without: ['concurrency', ...CREATION],
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
        flags: ['port', 'seed', 'gitlab-version', 'graphql', 'work', 'fault'],
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

/***/ 3976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   SW: () => (/* binding */ toLink),
/* harmony export */   V9: () => (/* binding */ LINK_FIELDS),
/* harmony export */   hO: () => (/* binding */ CLAIM_FIELDS),
/* harmony export */   pB: () => (/* binding */ nameFromUrl),
/* harmony export */   rm: () => (/* binding */ LINK_TYPES)
/* harmony export */ });
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


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/**
 * Problems are data: something the user can fix, reported with its place and a hint.
 * What the user cannot fix (a bug, a broken network) is an Error and is thrown.
 */
/**
 * A Problem of severity `error`: the run stops before anything is written.
 *
 * @param code kebab-case, listed in docs/problems.md or docs/run-problems.md
 * @param message what was expected and what was found; no full stop at its end
 * @param hint what to do next; ends in a full stop
 * @param related the other place of a clash
 */
function error(code, message, hint, place, related) {
    return problem('error', code, message, hint, place, related);
}
/** A Problem of severity `warning`: reported, and the run goes on. The parameters are those of `error`. */
function warning(code, message, hint, place, related) {
    return problem('warning', code, message, hint, place, related);
}
/** For a severity that only the run knows, such as that of `if-no-files-found`. The rest is as in `error`. */
function problem(severity, code, message, hint, place, related) {
    return {
        severity,
        code,
        message,
        ...(hint !== undefined && { hint }),
        ...(place !== undefined && { place }),
        ...(related !== undefined && { related }),
    };
}
/** Whether one of them is an error. */
function hasErrors(problems) {
    return problems.some((problem) => problem.severity === 'error');
}
/** `value` with its warnings, unless one of `problems` is an error. */
function resultOf(value, problems) {
    return hasErrors(problems) ? { ok: false, problems } : { ok: true, value, warnings: problems };
}


/***/ }),

/***/ 3698:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
            row.push(edits.reduce((least, edit) => Math.min(least, edit)));
        }
        beforeLast = last;
        last = row;
    }
    return cell(last, b.length);
}
function cell(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 899:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ isJobTokenText),
/* harmony export */   gF: () => (/* binding */ tokensIn),
/* harmony export */   lr: () => (/* binding */ mayBeSecret)
/* harmony export */ });
/* unused harmony export looksLikeToken */
/** Tokens of GitLab: their kinds, and what their text reveals about them. */
/**
 * Job tokens start with `glcbt-`, or with the prefix of their instance before it (`acme-glcbt-…`, a setting of the
 * administrator).
 */
const JOB_PREFIX = /^(?:[A-Za-z0-9_]{1,20}-)?glcbt-/;
/** Three parts of base64url, the first of them JSON: a JWT. GitLab makes no other token of its API in this form. */
const JWT = /^eyJ[\w-]*\.eyJ[\w-]*\.[\w-]+$/;
/** Whether a token has the form of a CI job token, whatever header it is meant for. */
function isJobTokenText(value) {
    return JOB_PREFIX.test(value) || JWT.test(value);
}
/** The prefixes of GitLab's own tokens, behind the prefix of an instance if it has one (docs, "Token prefixes"). */
const GITLAB_PREFIX = /(?:^|-)(?:glpat|gldt|gloas|glrt|glrtr|glcbt|glptt|glft|glimt|glagent|glwt|glsoat|glffct)-[\w.+/-]{4,}/;
/** The prefixes of GitHub's tokens. */
const GITHUB_PREFIX = /^(?:gh[pousr]_|github_pat_)\w{4,}/;
/** Long, of one piece, and of letters and digits mixed, as random text is; a file name has a dot. */
const RANDOM = /^(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])[\w+/=-]{20,}$/i;
/** Whether a word that nobody can make sense of might be a secret that was pasted in the wrong place. */
function mayBeSecret(word) {
    return looksLikeToken(word) || RANDOM.test(word);
}
/** Whether a word that stands where no token belongs looks like one, and so must not be repeated. */
function looksLikeToken(word) {
    return GITLAB_PREFIX.test(word) || GITHUB_PREFIX.test(word) || JWT.test(word);
}
/** The parts of a word of the command line that look like tokens: all of it, or what stands behind a `=` or a space. */
function tokensIn(word) {
    return word.split(/[=\s,;'"]+/).filter(looksLikeToken);
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony export refusalOf */
/**
 * Node below the floor is refused with one sentence. Imported first by every entry, so that it speaks before anything
 * meets a function that an old Node does not have. Written in words that Node 16 can read.
 */
/** The oldest Node that is tested: `engines` of package.json. */
const FLOOR = [20, 19];
/** What to say of a version of Node, such as `18.20.4`; `null` where it is new enough. */
function refusalOf(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const isOld = major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1]);
    return isOld
        ? `error: release-links needs Node ${FLOOR.join('.')} or newer; this is Node ${version}`
        : null;
}
const refusal = refusalOf(process.versions.node);
if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    process.exit(1);
}


/***/ }),

/***/ 4030:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ REPORT_FILES)
/* harmony export */ });
/**
 * The report files that `--report-… FILE` writes. A further one takes its renderer and a row here: the flag, its help
 * and the writing follow.
 */
const ciFiles = () => __nccwpck_require__.e(/* import() */ 482).then(__nccwpck_require__.bind(__nccwpck_require__, 6482));
const REPORT_FILES = [
    {
        name: 'report-terraform',
        description: 'Counts for artifacts:reports:terraform',
        ofValidate: false,
        render: async ({ result }) => result.kind === 'reported' ? (await ciFiles()).terraformReport(result.report) : null,
    },
    {
        name: 'report-dotenv',
        description: 'Variables for artifacts:reports:dotenv',
        ofValidate: false,
        render: async ({ result, dotenvPrefix }) => result.kind === 'reported' ? (await ciFiles()).dotenvReport(result.report, dotenvPrefix) : null,
    },
    {
        name: 'report-codequality',
        description: 'Manifest problems for artifacts:reports:codequality',
        ofValidate: true,
        render: async ({ problems, settings, repository }) => {
            const { inRepository } = await __nccwpck_require__.e(/* import() */ 136).then(__nccwpck_require__.bind(__nccwpck_require__, 4136));
            const placed = problems.map((problem) => inRepository(problem, settings, repository));
            return (await ciFiles()).codeQualityReport(placed);
        },
    },
    {
        name: 'report-annotations',
        description: "Links to the releases for artifacts:reports:annotations, shown on the job's page",
        ofValidate: false,
        render: async ({ result }) => (await __nccwpck_require__.e(/* import() */ 56).then(__nccwpck_require__.bind(__nccwpck_require__, 3056))).jobAnnotations(result),
    },
    {
        name: 'report-junit',
        description: 'A test a release for artifacts:reports:junit; those that differ fail with the difference',
        ofValidate: false,
        render: async ({ result }) => (await Promise.all(/* import() */[__nccwpck_require__.e(261), __nccwpck_require__.e(726), __nccwpck_require__.e(495)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2495))).junitReport(result),
    },
];


/***/ }),

/***/ 4743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 4406:
/***/ ((module) => {

module.exports = require("../gitbeaker/index.js");

/***/ }),

/***/ 4669:
/***/ ((module) => {

module.exports = require("../github/index.js");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 6141:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(6932);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;