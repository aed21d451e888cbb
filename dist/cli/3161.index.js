"use strict";
exports.id = 3161;
exports.ids = [3161];
exports.modules = {

/***/ 3161:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildInfo: function() { return /* binding */ buildInfo; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
// lib/cli/session/build-info.js



function buildInfo(version, program) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(program);
  const isPart = file.endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)("cli", "index.js"));
  const built = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
  const lines = [
    ["version", version],
    ["commit", (isPart ? commitOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(built)) : null) ?? "not recorded here; the bundle names the build"],
    ["bundle", `sha256:${isPart ? folderSum(built) : sum((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file))}`],
    ["node", `${process.version} ${process.platform}-${process.arch}`]
  ];
  return lines.map(([name, value]) => `${name}: ${value}
`).join("");
}
var sum = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
function folderSum(folder) {
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")).filter((name) => !name.startsWith("action/") && name !== "program.json").sort();
  return sum(names.map((name) => `${sum((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)))}  ./${name}
`).join(""));
}
function commitOf(root) {
  const folder = gitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ".git"));
  const head = read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "HEAD"));
  const ref = head?.match(/^ref: (refs\/.+)$/)?.[1];
  if (head === null || ref === void 0)
    return head;
  const common = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "commondir")) ?? ".");
  const packed = read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(common, "packed-refs"))?.split("\n") ?? [];
  return read((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(common, ref)) ?? packed.find((line) => line.endsWith(` ${ref}`))?.split(" ")[0] ?? null;
}
function gitFolder(path) {
  const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile();
  return isFile ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (read(path) ?? "").replace(/^gitdir: /, "")) : path;
}
function read(path) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8").trim() : null;
}



/***/ })

};
;