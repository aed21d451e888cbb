"use strict";
exports.id = 1504;
exports.ids = [1504];
exports.modules = {

/***/ 1504:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCommand: function() { return /* binding */ completionCommand; }
/* harmony export */ });
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3825);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1345);



// shim:cli/words/command.js


// shim:cli/words/commands.js


// shim:cli/words/short-names.js


// lib/cli/words/completion.js
var SHELLS = ["bash", "zsh", "fish"];
function completionScript(shell) {
  switch (shell) {
    case "bash":
      return bashScript();
    case "zsh":
      return zshScript();
    case "fish":
      return fishScript();
    default:
      return shell;
  }
}
var FILE_INPUTS = ["manifest", "root", "files", "release-description-file", "plan-file"];
function completionsOf(command) {
  const inputs = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_command__inputsOf */ .Ds)(command).map(({ name, description, type }) => {
    const value = type.kind === "boolean" ? "none" : type.kind === "choice" ? type.values : FILE_INPUTS.includes(name) ? "file" : "word";
    return { name, short: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_short_names__shortOf */ .ci)(name), description, value };
  });
  const flags = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_command__flagsOf */ .TO)(command).map(({ name, value, choices, description }) => {
    const kind = value === null ? "none" : choices ?? (value === "FILE" ? "file" : "word");
    return { name, short: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_short_names__shortOf */ .ci)(name), description, value: kind };
  });
  return [...inputs, ...flags];
}
function operandWords({ operands }) {
  return /^[a-z|]+$/.test(operands) ? operands.split("|") : [];
}
var NAMES = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_commands__COMMANDS */ .qn.map(({ name }) => name);
function spellings({ name, short }) {
  return short === null ? [`--${name}`] : [`--${name}`, `-${short}`];
}
function bashScript() {
  const cases = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_commands__COMMANDS */ .qn.flatMap((command) => [
    `    ${command.name})`,
    '      case "$before" in',
    ...completionsOf(command).flatMap((each) => bashValue(each)),
    "      esac",
    `      words="${completionsOf(command).flatMap(spellings).concat(operandWords(command)).join(" ")}" ;;`
  ]);
  return `# bash completion of release-links
_release_links() {
  local current before command words word
  COMPREPLY=()
  current=\${COMP_WORDS[COMP_CWORD]}
  before=\${COMP_WORDS[COMP_CWORD-1]}
  command=
  # --flag=value comes as three words.
  if [[ $current == = ]]; then current=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${NAMES.join("|")}) command=$word; break ;; esac
  done
  case "$command" in
    "") words="${NAMES.join(" ")} --help --version" ;;
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -F _release_links release-links
`;
}
function bashValue(completion) {
  const pattern = spellings(completion).join("|");
  const { value } = completion;
  if (value === "none")
    return [];
  if (value === "word")
    return [`        ${pattern}) return ;;`];
  const generate = value === "file" ? 'compopt -o filenames; COMPREPLY=($(compgen -f -- "$current"))' : bashWords(value);
  return [`        ${pattern}) ${generate}; return ;;`];
}
function bashWords(words) {
  return `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"))`;
}
function single(text, shell) {
  return `'${shell === "zsh" ? text.replaceAll("'", "'\\''") : text.replaceAll(/[\\']/g, "\\$&")}'`;
}
function zshScript() {
  const cases = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_commands__COMMANDS */ .qn.flatMap((command) => [
    `    ${command.name}) _arguments -s ${completionsOf(command).map(zshArgument).join(" ")}${zshOperands(command)} ;;`
  ]);
  const commands = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_commands__COMMANDS */ .qn.map(({ name, summary }) => single(`${name}:${summary}`, "zsh"));
  return `#compdef release-links
# zsh completion of release-links
_release_links() {
  local -a commands
  commands=(
    ${commands.join("\n    ")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = _release_links ]; then _release_links "$@"; else compdef _release_links release-links; fi
`;
}
function zshArgument(completion) {
  const { value, description } = completion;
  const text = description.replaceAll(/[[\]\\:]/g, "\\$&");
  const action = value === "none" ? "" : value === "file" ? ":file:_files" : value === "word" ? ":value: " : `:value:(${value.join(" ")})`;
  return spellings(completion).map((flag) => single(`*${flag}${value === "none" || !flag.startsWith("--") ? "" : "="}[${text}]${action}`, "zsh")).join(" ");
}
function zshOperands(command) {
  const words = operandWords(command);
  return words.length === 0 ? "" : ` '1:word:(${words.join(" ")})'`;
}
function fishScript() {
  const start = "complete -c release-links";
  const none = `not __fish_seen_subcommand_from ${NAMES.join(" ")}`;
  const lines = _words_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_words_commands__COMMANDS */ .qn.flatMap((command) => [
    `${start} -n ${single(none, "fish")} -f -a ${command.name} -d ${single(command.summary, "fish")}`,
    ...completionsOf(command).map((each) => `${start} -n ${seen(command)} ${fishFlag(each)}`),
    ...operandWords(command).map((word) => `${start} -n ${seen(command)} -f -a ${word}`)
  ]);
  return `# fish completion of release-links
${start} -f
${lines.join("\n")}
`;
}
function seen({ name }) {
  return single(`__fish_seen_subcommand_from ${name}`, "fish");
}
function fishFlag({ name, short, description, value }) {
  const letter = short === null ? "" : ` -s ${short}`;
  const takes = value === "none" ? "" : value === "file" ? " -r -F" : value === "word" ? " -x" : ` -x -a ${single(value.join(" "), "fish")}`;
  return `-l ${name}${letter}${takes} -d ${single(description, "fish")}`;
}

// lib/cli/commands/completion.js
async function completionCommand({ terminal, invocation }) {
  const [asked] = invocation.operands;
  const shell = SHELLS.find((each) => each === asked);
  if (shell === void 0)
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_command__failed */ .r)((0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_1__/* .core_problem_problem__error */ .ou)("usage", `expected one of ${SHELLS.join(", ")}, found ${JSON.stringify(asked)}`));
  terminal.print(completionScript(shell));
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_command__ended */ .e)();
}



/***/ }),

/***/ 6407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eV; },
/* harmony export */   r: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.rQ; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/command.js





/***/ }),

/***/ 3825:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Dc; },
/* harmony export */   Gq: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.Gq; },
/* harmony export */   IX: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.IX; },
/* harmony export */   l1: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.l1; },
/* harmony export */   ou: function() { return /* reexport safe */ _words_js__WEBPACK_IMPORTED_MODULE_0__.ou; }
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1345);
// shim:core/problem/problem.js





/***/ })

};
;