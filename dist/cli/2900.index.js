"use strict";
exports.id = 2900;
exports.ids = [2900];
exports.modules = {

/***/ 2900:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: function() { return /* binding */ initCommand; }
/* harmony export */ });
/* harmony import */ var _shared_RBGY7HOY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4015);
/* harmony import */ var _shared_MPN5Z426_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1274);
/* harmony import */ var _shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2937);
/* harmony import */ var _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9727);
/* harmony import */ var _shared_W6RTFTJE_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1424);
/* harmony import */ var _shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(260);
/* harmony import */ var _shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6511);
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2977);
/* harmony import */ var _shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4962);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1917);
/* harmony import */ var _shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3189);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6407);
/* harmony import */ var _shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3825);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_14__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_15__);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7225);















// lib/cli/commands/init.js



// lib/app/init/draft.js
function uploadEntry(files, packageName2, linkType) {
  const [only] = files;
  return {
    files: files.length === 1 && only !== void 0 ? only : files,
    upload: { package: packageName2, version: `\${version}`, file: `\${basename|file}` },
    direct_asset_path: `/\${basename|path}`,
    ...linkType !== "other" && { link_type: linkType }
  };
}
function packageNameOf(text) {
  const name = text.replace(/[^\w.+-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
  return name === "" ? "files" : name;
}

// lib/app/init/folder.js
var SUMS = /(?:^|[._-])(?:sha\d+(?:sums?)?|md5(?:sums?)?|checksums?)(?:\.txt)?$|\.(?:sig|asc|pem|minisig)$/i;
var ENDING = /(?:\.(?:tar|pkg\.tar))?\.[A-Za-z][A-Za-z0-9]{0,9}$|\.7z$/;
function draftOfFolder(files, folder, packageName2) {
  const shown = files.filter((file) => !file.split("/").some((part) => part.startsWith(".")));
  const isDeep = shown.some((file) => file.includes("/"));
  const start = literal(folder === "" ? "" : `${folder}/`);
  const patternOf = (file) => {
    const ending = SUMS.test(file) ? void 0 : ENDING.exec(file)?.[0];
    if (ending === void 0)
      return start + sumsPattern(file, isDeep);
    return `${start}${isDeep ? "**/" : ""}*${literal(ending)}`;
  };
  const groups = [
    [shown.filter((file) => !SUMS.test(file)), "package"],
    [shown.filter((file) => SUMS.test(file)), "other"]
  ];
  const entries = groups.flatMap(([some, linkType]) => {
    const patterns = [...new Set(some.map(patternOf))].sort();
    return patterns.length === 0 ? [] : [uploadEntry(patterns, packageNameOf(packageName2), linkType)];
  });
  return { entries, vars: [], warnings: [] };
}
function sumsPattern(file, isDeep) {
  const each = /\.(?:sha\d+|md5|sig|asc|pem|minisig)$/i.exec(file)?.[0];
  return each === void 0 ? literal(file) : `${isDeep ? "**/" : ""}*${each}`;
}
function literal(text) {
  return text.replace(/[*?[\]{}$\\]|^!/g, "?");
}

// lib/app/init/ci-text.js
var REFERENCE = /\$\$|\$\[\[\s*inputs\.(?<input>[\w-]+)[^\]\n]*\]\]|\$\{(?<braced>[A-Za-z_]\w*)(?<form>[^\w}][^}\n]*)?\}|\$(?<plain>[A-Za-z_]\w*)/g;
var WITHOUT_V = "#v";
function ciTemplate(text, tags) {
  const pieces = [];
  const vars = [];
  const shellForms = [];
  let literal2 = "";
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const { input, braced, form, plain } = match.groups ?? {};
    literal2 += text.slice(at, match.index);
    at = match.index + match[0].length;
    const name = input?.replaceAll("-", "_") ?? braced ?? plain;
    if (name === void 0) {
      literal2 += "$";
      continue;
    }
    const isTag = input === void 0 && tags.has(name);
    const isVersion = isTag && form === WITHOUT_V;
    if (form !== void 0 && !isVersion)
      shellForms.push(match[0]);
    if (!isTag)
      vars.push(name);
    pieces.push({ literal: true, text: literal2 });
    pieces.push({ literal: false, text: isVersion ? `\${version}` : isTag ? `\${tag}` : `\${vars.${name}}` });
    literal2 = "";
  }
  pieces.push({ literal: true, text: literal2 + text.slice(at) });
  const template = pieces.map((piece, index) => written(piece, index < pieces.length - 1)).join("");
  return { template, vars, shellForms };
}
function written(piece, isFollowed) {
  if (!piece.literal)
    return piece.text;
  const template = (0,_shared_RBGY7HOY_js__WEBPACK_IMPORTED_MODULE_0__/* .core_entry_template__templateOf */ .nz)(piece.text);
  return isFollowed && template.endsWith("$") ? `${template}$$}` : template;
}

// lib/app/init/foreign-yaml.js
function readForeignYaml(text, file) {
  try {
    const documents = [...(0,_shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAllDocuments */ .hR)(text, { merge: true, logLevel: "silent" })];
    const fault = documents.flatMap(({ errors }) => errors)[0];
    if (fault !== void 0)
      return unreadable(file, fault.message);
    const mappings = documents.map((document) => document.toJS()).filter(_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__/* .core_record__isRecord */ .HL);
    return { ok: true, value: Object.assign({}, ...mappings), warnings: [] };
  } catch (thrown) {
    return unreadable(file, thrown instanceof Error ? thrown.message : String(thrown));
  }
}
function unreadable(file, reason) {
  const [line = ""] = reason.split("\n");
  const message = `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(file)} cannot be read as YAML: ${line.replace(/:$/, "")}`;
  return {
    ok: false,
    problems: [(0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("init-unreadable", message, "Fix the file, or name another with --from.")]
  };
}
function mappingOf(value) {
  return (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__/* .core_record__isRecord */ .HL)(value) ? value : {};
}
function itemsOf(value) {
  return Array.isArray(value) ? value : [];
}
function textOf(value) {
  if (typeof value === "number")
    return String(value);
  return typeof value === "string" ? value : null;
}
function textsOf(value) {
  return itemsOf(value).flatMap((item) => textOf(item) ?? []);
}

// lib/app/init/included.js
var MOST = 150;
function wholePipeline(text, file, readLocal) {
  const seen = /* @__PURE__ */ new Set();
  const unread = /* @__PURE__ */ new Set();
  function read(content, name) {
    const own = readForeignYaml(content, name);
    if (!own.ok)
      return own;
    let jobs2 = {};
    for (const { kind, what } of includesOf(own.value["include"])) {
      const isReadable = kind === "local" && !what.includes("$");
      const found = isReadable ? readLocal(what.replace(/^\/+/, "")) : [];
      if (found.length === 0)
        unread.add(`${kind} ${what}`);
      for (const { path, text: inner } of found) {
        if (seen.has(path))
          continue;
        if (seen.size >= MOST) {
          unread.add(`local ${path}`);
          continue;
        }
        seen.add(path);
        const included = read(inner, path);
        if (!included.ok)
          return included;
        jobs2 = merged(jobs2, included.value);
      }
    }
    return { ok: true, value: merged(jobs2, own.value), warnings: [] };
  }
  const jobs = read(text, file);
  if (!jobs.ok)
    return jobs;
  return { ok: true, value: { jobs: jobs.value, unread: [...unread] }, warnings: [] };
}
function includesOf(include) {
  if (typeof include === "string")
    return [{ kind: /^https?:\/\//i.test(include) ? "remote" : "local", what: include }];
  if (Array.isArray(include))
    return include.flatMap(includesOf);
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__/* .core_record__isRecord */ .HL)(include))
    return [];
  const { project, file } = include;
  if (typeof project === "string") {
    const files = typeof file === "string" ? [file] : itemsOf(file).map(String);
    return files.map((path) => ({ kind: "project", what: `${project}: ${path}` }));
  }
  return ["local", "remote", "template", "component", "artifact"].flatMap((kind) => {
    const what = include[kind];
    return typeof what === "string" ? [{ kind, what }] : [];
  });
}
function merged(first, second) {
  const all = new Map(Object.entries(first));
  for (const [key, value] of Object.entries(second)) {
    const before = all.get(key);
    all.set(key, (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__/* .core_record__isRecord */ .HL)(before) && (0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__/* .core_record__isRecord */ .HL)(value) ? merged(before, value) : value);
  }
  return Object.fromEntries(all);
}

// lib/app/init/gitlab-ci.js
var DEEPEST = 10;
var KEYS = {
  name: "name",
  url: "url",
  filepath: "direct_asset_path",
  direct_asset_path: "direct_asset_path",
  link_type: "link_type"
};
function draftOfCi(text, file, readLocal) {
  const pipeline = wholePipeline(text, file, readLocal);
  if (!pipeline.ok)
    return pipeline;
  const { jobs, unread } = pipeline.value;
  const entries = /* @__PURE__ */ new Map();
  const vars = /* @__PURE__ */ new Set();
  const warnings = unread.length === 0 ? [] : [notRead(file, unread)];
  for (const [job, value2] of Object.entries(jobs)) {
    const release = mappingOf(mappingOf(value2)["release"]);
    const tags = tagVariables(release);
    for (const link of linksOf(jobs, release)) {
      const read = readLink(link, job, tags);
      for (const name of read.vars)
        vars.add(name);
      (0,_shared_TK7G2M3R_js__WEBPACK_IMPORTED_MODULE_4__/* .core_text_append__append */ .R)(warnings, read.warnings);
      if (read.entry !== null)
        entries.set(JSON.stringify(read.entry), read.entry);
    }
  }
  const value = { entries: [...entries.values()], vars: [...vars], warnings };
  return { ok: true, value, warnings: [] };
}
function tagVariables(release) {
  const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(textOf(release["tag_name"]) ?? "");
  const own = name?.[1] ?? name?.[2];
  return new Set(own === void 0 ? ["CI_COMMIT_TAG"] : ["CI_COMMIT_TAG", own]);
}
function linksOf(pipeline, release) {
  const assets = mappingOf(followed(pipeline, release["assets"])[0]);
  return followed(pipeline, assets["links"]).flatMap((value) => Array.isArray(value) ? value : [value]);
}
function followed(pipeline, value, depth = 0) {
  if (!Array.isArray(value) || depth > DEEPEST)
    return value === void 0 ? [] : [value];
  const items = itemsOf(value);
  if (items.length > 1 && items.every((item) => typeof item === "string")) {
    const target = items.reduce((at, key) => mappingOf(at)[String(key)], pipeline);
    return target === void 0 ? [value] : followed(pipeline, target, depth + 1);
  }
  return items.flatMap((item) => followed(pipeline, item, depth + 1));
}
function readLink(link, job, tags) {
  if (!(0,_shared_3J7I6FAH_js__WEBPACK_IMPORTED_MODULE_6__/* .core_record__isRecord */ .HL)(link) || textOf(link["url"]) === null)
    return { entry: null, vars: [], warnings: [noUrl(job)] };
  const texts = Object.entries(KEYS).flatMap(([theirs, ours]) => {
    const text = textOf(link[theirs]);
    return text === null ? [] : [{ ours, ...ciTemplate(text, tags) }];
  });
  return {
    entry: Object.fromEntries(texts.map(({ ours, template }) => [ours, template])),
    vars: texts.flatMap((text) => text.vars),
    warnings: texts.flatMap((text) => text.shellForms.map((form) => shellForm(form, job)))
  };
}
function notRead(file, unread) {
  const message = `what ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(file)} includes was not all read; not read: ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__listed */ .s_)(unread.map(_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4))}`;
  const hint = "If a release is there, copy the file next to this one and run init --from with its path.";
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__warning */ .IX)("init-left-out", message, hint);
}
function noUrl(job) {
  const message = `a link of job ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(job)} has no url`;
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__warning */ .IX)("init-left-out", message, "It may come from an included file: add it to the manifest.");
}
function shellForm(form, job) {
  const message = `${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(form)} in job ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(job)} is shell syntax; only its variable was taken over`;
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__warning */ .IX)("init-left-out", message, "Compute the value in the job, and pass it in `vars`.");
}

// lib/app/init/goreleaser.js
var ENDINGS = {
  tgz: "tgz",
  archlinux: "pkg.tar.zst",
  "termux.deb": "termux.deb"
};
function draftOfGoreleaser(text, file, fallback) {
  const config = readForeignYaml(text, file);
  if (!config.ok)
    return config;
  const read = config.value;
  const folder = plainText(read["dist"])?.replace(/^\.\/|\/+$/g, "") || "dist";
  const packageName2 = packageNameOf(plainText(read["project_name"]) ?? fallback);
  const formats = formatsOf(read);
  const packages = formats.filter((format) => !["binary", "none", ""].includes(format)).map((format) => `${folder}/*.${ENDINGS[format] ?? format}`);
  const groups = [
    [[...packages, ...extraFiles(read)], "package"],
    [checksums(read, folder), "other"]
  ];
  const entries = groups.flatMap(([patterns, linkType]) => patterns.length === 0 ? [] : [uploadEntry([...new Set(patterns)], packageName2, linkType)]);
  return { ok: true, value: { entries, vars: [], warnings: leftOut(read, formats, folder) }, warnings: [] };
}
function formatsOf(config) {
  const archives = config["archives"] === void 0 ? [{}] : itemsOf(config["archives"]);
  const archived = archives.flatMap((archive) => [
    ...archiveFormats(archive, ["tar.gz"]),
    ...itemsOf(mappingOf(archive)["format_overrides"]).flatMap((each) => archiveFormats(each, []))
  ]);
  const packed = itemsOf(config["nfpms"]).flatMap((each) => textsOf(mappingOf(each)["formats"]));
  const source = mappingOf(config["source"]);
  const sources = source["enabled"] === true ? [textOf(source["format"]) ?? "tar.gz"] : [];
  return [.../* @__PURE__ */ new Set([...archived, ...packed, ...sources])];
}
function archiveFormats(value, otherwise) {
  const { format, formats } = mappingOf(value);
  const one = textOf(formats) ?? textOf(format);
  if (one !== null)
    return [one];
  return Array.isArray(formats) ? textsOf(formats) : otherwise;
}
function extraFiles(config) {
  const extra = itemsOf(mappingOf(config["release"])["extra_files"]);
  return extra.flatMap((each) => {
    const glob = textOf(mappingOf(each)["glob"]);
    return glob === null || glob === "" ? [] : [asPattern(glob.replace(/^\.\//, ""))];
  });
}
function checksums(config, folder) {
  const checksum = mappingOf(config["checksum"]);
  const name = textOf(checksum["name_template"]) ?? "{{ .ProjectName }}_{{ .Version }}_checksums.txt";
  const sums = checksum["split"] === true ? `*.${textOf(checksum["algorithm"]) ?? "sha256"}` : asPattern(name);
  const signatures = itemsOf(config["signs"]).length > 0 ? [`${folder}/*.sig`] : [];
  return [...checksum["disable"] === true ? [] : [`${folder}/${sums}`], ...signatures];
}
function asPattern(text) {
  return text.replace(/\{\{[^}]*\}\}/g, "*").replace(/\*+(?:_\*+)*/g, (stars) => stars === "**" ? stars : "*");
}
function plainText(value) {
  const text = textOf(value);
  return text === null || text === "" || text.includes("{{") ? null : text;
}
function leftOut(config, formats, folder) {
  const binaries = formats.includes("binary") ? [
    (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__warning */ .IX)("init-left-out", `archives of format binary are in folders below ${folder} and have no common extension`, "Add an entry with their `files` to the manifest.")
  ] : [];
  const boms = itemsOf(config["sboms"]).length > 0;
  return boms ? [
    ...binaries,
    (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__warning */ .IX)("init-left-out", "the files of `sboms` were not taken over", "Add an entry for them.")
  ] : binaries;
}

// lib/cli/session/included-files.js



// shim:core/pattern/glob.js


// lib/cli/session/included-files.js
var LONGEST = 1024 * 1024;
var PIPELINE = /\.ya?ml$/;
var FOREIGN = /* @__PURE__ */ new Set([".git", "node_modules"]);
function localFilesOf(pipeline) {
  const root = projectRoot((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(pipeline)));
  return (pattern) => {
    const glob = pattern.replace(/\*\*(?!\/|$)/g, "**/*");
    const paths = /[*?[{]/.test(pattern) ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_16__/* .core_pattern_glob__selectPaths */ .kn)([glob], pipelineFiles(root)) : [pattern];
    return paths.flatMap((path) => fileAt(root, path));
  };
}
function projectRoot(folder) {
  for (let at = folder; ; at = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(at)) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(at, ".git")))
      return at;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_15__.dirname)(at) === at)
      return folder;
  }
}
function pipelineFiles(root, below = "") {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory())
      return FOREIGN.has(entry.name) ? [] : pipelineFiles(root, path);
    return PIPELINE.test(entry.name) ? [path] : [];
  });
}
function fileAt(root, path) {
  try {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(root, path));
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.realpathSync)(root), real);
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(real);
    if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_15__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(root, way) === (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(root))
      return [];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(real).isFile() || size > LONGEST)
      return [];
    return [{ path: way.split(node_path__WEBPACK_IMPORTED_MODULE_15__.sep).join("/"), text: (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readFileSync)(real, "utf8") }];
  } catch {
    return [];
  }
}

// lib/cli/commands/init.js
var DEFAULT_OUT = "release-links.yml";
var KNOWN = [".gitlab-ci.yml", ".goreleaser.yaml", ".goreleaser.yml", "goreleaser.yaml", "goreleaser.yml"];
var NEVER = "init never replaces a file: choose another with --out, or move this one away.";
async function initCommand(session) {
  const { from, out = DEFAULT_OUT } = session.invocation.flags;
  (0,_shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_named_file__refuseExisting */ .WI)(out, NEVER);
  if (out === DEFAULT_OUT)
    (0,_shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_named_file__refuseExisting */ .WI)("release-links.yaml", NEVER);
  const made = await makeManifest(session, from ?? null);
  if (!made.ok)
    return made;
  session.terminal.problems(made.warnings);
  const { text } = made.value;
  (0,_shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_named_file__createNamedFile */ .Cg)(out, session.terminal.hide(text), NEVER);
  session.log.info(`Wrote ${out} from ${made.value.from}.`);
  const manifest = (0,_shared_MPN5Z426_js__WEBPACK_IMPORTED_MODULE_1__/* .core_manifest_manifest__parseManifest */ .c)(text, out);
  const problems = manifest.ok ? manifest.warnings : manifest.problems;
  session.terminal.problems(problems.map((problem) => ({ ...problem, severity: "warning" })));
  sayNext(session, out, made.value.vars);
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_session_command__ended */ .e)();
}
async function makeManifest(session, from) {
  const { project, tag } = session.settings;
  if (from !== null)
    return fromPath(from, session);
  if (project !== null && tag !== null)
    return fromRelease(session);
  const known = KNOWN.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)(name));
  if (known.length === 0)
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_session_command__failed */ .r)(nothing(`looked for ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__listed */ .s_)(KNOWN)} here`));
  return fromFolder(".", known, session);
}
async function fromRelease(session) {
  const opened = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_7__/* .openRelease */ .gS)(session);
  if (!opened.ok)
    return opened;
  const release = await (0,_shared_NOOAL6R4_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseOf */ .l7)(opened.value);
  if (!release.ok)
    return release;
  const text = (0,_shared_RBGY7HOY_js__WEBPACK_IMPORTED_MODULE_0__/* .exportManifest */ .MI)(release.value.links);
  return { ok: true, value: { text, from: `release ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(opened.value.tag)}`, vars: [] }, warnings: [] };
}
function fromPath(path, session) {
  const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder)
    return fromDraft(path, draftOfFile(path, session));
  return fromFolder(path, KNOWN.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(path, name))), session);
}
function fromFolder(folder, known, session) {
  const results = known.map((name) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(folder, name);
    return fromDraft(path, draftOfFile(path, session));
  });
  const made = results.find(({ ok }) => ok) ?? results[0];
  return made ?? fromDraft(folder, draftOfFiles(folder, session));
}
function draftOfFile(path, session) {
  const text = (0,_shared_J4RO2323_js__WEBPACK_IMPORTED_MODULE_2__/* .cli_session_named_file__readNamedFile */ .am)(path);
  const goreleaser = () => draftOfGoreleaser(text, path, packageName(path, session));
  if (/goreleaser/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)(path)))
    return goreleaser();
  const pipeline = draftOfCi(text, path, localFilesOf(path));
  const isGoreleaser = /^(?:builds|archives|nfpms|project_name):/m.test(text);
  return pipeline.ok && pipeline.value.entries.length === 0 && isGoreleaser ? goreleaser() : pipeline;
}
function draftOfFiles(folder, session) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_15__.relative)(".", folder).split(node_path__WEBPACK_IMPORTED_MODULE_15__.sep).join("/");
  if (path === ".." || path.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(path) !== (0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(folder)) {
    const message = `the folder ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(folder)} is not below the working directory, so no manifest here can name its files`;
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_session_command__failed */ .r)((0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("no-init-source", message, "Start init in a folder above it."));
  }
  const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_14__.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_15__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_15__.sep).join("/"));
  const top = files.filter((file) => !file.includes("/"));
  const draft = draftOfFolder(top.length > 0 ? top : files, path, packageName((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)("x"), session));
  return { ok: true, value: draft, warnings: [] };
}
function packageName(file, { settings }) {
  const own = /^\d+$/.test(settings.project ?? "") ? void 0 : settings.project?.split("/").at(-1);
  return own ?? (0,node_path__WEBPACK_IMPORTED_MODULE_15__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.resolve)(file, ".."));
}
function fromDraft(from, draft) {
  if (!draft.ok)
    return draft;
  const { entries, vars, warnings } = draft.value;
  if (entries.length === 0)
    return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_12__/* .cli_session_command__failed */ .r)(...warnings, nothing(`no links or files in ${(0,_shared_WFNLILNW_js__WEBPACK_IMPORTED_MODULE_11__/* .core_text_quoted__quoted */ .r4)(from)}`));
  return { ok: true, value: { text: (0,_shared_RBGY7HOY_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestText */ .$2)({ links: entries }), from, vars }, warnings };
}
function nothing(why) {
  const hint = "Name a file or folder with --from, or set --project and --tag to start from a release.";
  return (0,_shared_WC562H5I_js__WEBPACK_IMPORTED_MODULE_13__/* .core_problem_problem__error */ .ou)("no-init-source", `there is nothing to make a manifest from: ${why}`, hint);
}
function sayNext({ log, settings }, out, vars) {
  const given = vars.map((name) => ` --vars ${name}=\u2026`).join("");
  const manifest = out === DEFAULT_OUT ? "" : ` --manifest ${out}`;
  const run = `--project ${settings.project ?? "GROUP/PROJECT"} --tag ${settings.tag ?? "TAG"}${given}`;
  if (vars.length > 0)
    log.info(`In a pipeline, set vars: ${vars.map((name) => `${name}=$${name}`).join(" ")}`);
  log.info(`Next: release-links validate${manifest} --tag ${settings.tag ?? "TAG"}${given}`);
  log.info(`Then: release-links plan${manifest} ${run}`);
}



/***/ }),

/***/ 260:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.HL; },
/* harmony export */   hR: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.hR; },
/* harmony export */   kL: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.kL; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/record.js





/***/ }),

/***/ 1917:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.aH; },
/* harmony export */   eN: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.eN; },
/* harmony export */   k$: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.k$; },
/* harmony export */   nE: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.nE; },
/* harmony export */   y2: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.y2; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:ports/store-error.js





/***/ }),

/***/ 2937:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Cg; },
/* harmony export */   WI: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.WI; },
/* harmony export */   am: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.am; },
/* harmony export */   v4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.v4; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/named-file.js





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

/***/ 4962:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.cG; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/run/no-release.js





/***/ }),

/***/ 1274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.c; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/manifest/manifest.js





/***/ }),

/***/ 6511:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gS: function() { return /* binding */ openRelease; },
/* harmony export */   hP: function() { return /* binding */ linksOf; },
/* harmony export */   l7: function() { return /* binding */ releaseOf; }
/* harmony export */ });
/* harmony import */ var _shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1917);
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6407);





// lib/cli/session/open-release.js
async function openRelease(session) {
  const project = (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_session__requireProject */ .XQ)(session.settings);
  const tag = (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_session__requireTag */ ._5)(session.settings);
  if (project.ok && tag.ok) {
    const store = await (0,_shared_PVSCRXTA_js__WEBPACK_IMPORTED_MODULE_0__/* .cli_session_session__openStore */ .mA)(session, project.value);
    return { ok: true, value: { store, project: project.value, tag: tag.value }, warnings: [] };
  }
  const problems = [project, tag].flatMap((result) => result.ok ? [] : result.problems);
  return { ok: false, problems };
}
async function linksOf(opened) {
  try {
    return { ok: true, value: await opened.store.listLinks(opened.tag), warnings: [] };
  } catch (error) {
    if (!(0,_shared_EPADLZDQ_js__WEBPACK_IMPORTED_MODULE_2__/* .ports_store_error__isMissing */ .eN)(error, "release"))
      throw error;
    return await withoutRelease(opened);
  }
}
async function releaseOf(opened) {
  const release = await opened.store.readRelease(opened.tag);
  return release === null ? await withoutRelease(opened) : { ok: true, value: release, warnings: [] };
}
async function withoutRelease({ store, project, tag }) {
  await store.checkProject();
  return (0,_shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_3__/* .cli_session_command__failed */ .r)((0,_shared_LAS4UZY4_js__WEBPACK_IMPORTED_MODULE_1__/* .core_run_no_release__noRelease */ .c)(project, tag));
}




/***/ }),

/***/ 2977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.XQ; },
/* harmony export */   _5: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__._5; },
/* harmony export */   fg: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.fg; },
/* harmony export */   mA: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.mA; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:cli/session/session.js





/***/ }),

/***/ 4015:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: function() { return /* binding */ manifestText; },
/* harmony export */   MI: function() { return /* binding */ exportManifest; },
/* harmony export */   bN: function() { return /* binding */ exportReleases; },
/* harmony export */   nz: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_1__.nz; }
/* harmony export */ });
/* harmony import */ var _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7225);


// shim:core/entry/template.js


// lib/report/data/schema-address.js
var SCHEMA_ADDRESS = "./release-links.schema.json";

// lib/report/data/export.js
var MODELINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}
`;
function exportManifest(links) {
  return manifestText({ links: links.map(linkNode) });
}
function exportReleases(releases) {
  return manifestText({
    releases: releases.map(({ tag, links }) => ({ tag: scalar(tag), links: links.map(linkNode) }))
  });
}
function linkNode(link) {
  return {
    name: scalar((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_template__templateOf */ .nz)(link.name)),
    url: scalar((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_template__templateOf */ .nz)(link.url)),
    ...link.link_type !== "other" && { link_type: scalar(link.link_type) },
    ...link.direct_asset_path !== null && {
      direct_asset_path: scalar((0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_template__templateOf */ .nz)(link.direct_asset_path))
    }
  };
}
var UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|#(?=#(?:\[|vso\[))/gu;
function scalar(value) {
  const node = new _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(value);
  if (value.search(UNSEEN) !== -1)
    node.type = _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.QUOTE_DOUBLE;
  return node;
}
function manifestText(content) {
  const document = new _shared_WWENTKSR_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(content, { version: "1.2" });
  const text = document.toString({
    lineWidth: 0,
    singleQuote: null,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
  });
  return MODELINE + text.replace(UNSEEN, yamlEscape);
}
function yamlEscape(character) {
  if (character === "\n")
    return character;
  const code = character.codePointAt(0) ?? 0;
  return code > 65535 ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}




/***/ }),

/***/ 9727:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.RT; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/append.js





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





/***/ }),

/***/ 3189:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.Zf; },
/* harmony export */   r4: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.r4; },
/* harmony export */   s_: function() { return /* reexport safe */ _plan_js__WEBPACK_IMPORTED_MODULE_0__.s_; }
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7225);
// shim:core/text/quoted.js





/***/ })

};
;