"use strict";
exports.id = 7293;
exports.ids = [7293];
exports.modules = {

/***/ 7293:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: function() { return /* binding */ schemaCommand; }
/* harmony export */ });
/* harmony import */ var _shared_JUUCHQO2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7225);


// shim:core/entry/kinds.js


// shim:core/entry/link-defaults.js


// shim:core/entry/schema-words.js


// shim:core/manifest/manifest-problems.js


// shim:core/manifest/new-release.js


// lib/core/manifest/schema.js
var TAG_PREFIX = (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_schema_words__schemaText */ .h0)("What comes before the version in a tag, so that ${version} is the version; * and ? are wildcards.", { examples: ["app/", "@scope/app@", "pack-a-v"] });
var RELEASE_ENTRY = {
  type: "object",
  description: "Releases and the links they should have.",
  properties: spelled({
    tag: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_schema_words__schemaText */ .h0)("The tag of one release."),
    tags: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_schema_words__schemaTexts */ .Wr)("Every existing release whose tag matches: * for any characters, ? for one."),
    tag_prefix: TAG_PREFIX,
    create_release: { $ref: "#/definitions/create_release" },
    defaults: { $ref: "#/definitions/defaults" },
    links: { $ref: "#/definitions/links" }
  }),
  required: ["links"],
  oneOf: [{ required: ["tag"] }, { required: ["tags"] }],
  additionalProperties: false
};
var RELEASES = {
  type: "array",
  description: "A table read top to bottom: the first entry that matches a tag owns that release.",
  items: RELEASE_ENTRY
};
var IGNORE = {
  description: "Names of links that are never touched: * for any characters, ? for one.",
  anyOf: [{ type: ["string", "number"] }, { type: "array", items: { type: ["string", "number"] } }]
};
var PROJECT_ENTRY = {
  type: "object",
  description: "A project and what its releases should have.",
  properties: spelled({
    project: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_schema_words__schemaText */ .h0)("Full path or numeric id of the project.", { examples: ["group/app"] }),
    links: { $ref: "#/definitions/links" },
    releases: RELEASES,
    create_release: { $ref: "#/definitions/create_release" },
    tag_prefix: TAG_PREFIX,
    defaults: { $ref: "#/definitions/defaults" },
    ignore: IGNORE
  }),
  required: ["project"],
  oneOf: [{ required: ["links"] }, { required: ["releases"] }],
  additionalProperties: false
};
function spelled(properties) {
  const others = Object.entries(_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_manifest_manifest_problems__HYPHENATED */ .Ji).flatMap(([other, key]) => {
    const schema = properties[key];
    return schema === void 0 ? [] : [[other, { ...schema, description: `Another spelling of ${key}.` }]];
  });
  return { ...properties, ...Object.fromEntries(others) };
}
var MANIFEST_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "release-links manifest",
  description: "The asset links that a GitLab release should have.",
  anyOf: [{ $ref: "#/definitions/links" }, { $ref: "#/definitions/manifest" }],
  definitions: {
    manifest: {
      type: "object",
      properties: spelled({
        links: { $ref: "#/definitions/links" },
        releases: RELEASES,
        projects: {
          type: "array",
          description: "Several projects of one GitLab, each with its own links or releases.",
          items: PROJECT_ENTRY,
          minItems: 1
        },
        gitlab_url: {
          type: "string",
          description: "Base URL of the GitLab that has the releases. The input gitlab-url overrides it.",
          examples: ["https://gitlab.example.com"]
        },
        project: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_schema_words__schemaText */ .h0)("Full path or numeric id of the project. The input project overrides it.", {
          examples: ["group/app"]
        }),
        tag_prefix: TAG_PREFIX,
        create_release: { $ref: "#/definitions/create_release" },
        defaults: { $ref: "#/definitions/defaults" },
        ignore: IGNORE
      }),
      oneOf: [{ required: ["links"] }, { required: ["releases"] }, { required: ["projects"] }],
      not: { required: ["project", "projects"] },
      additionalProperties: false
    },
    create_release: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_manifest_new_release__newReleaseSchema */ .r6)(),
    defaults: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_link_defaults__defaultsSchema */ .YG)(),
    links: {
      type: "array",
      description: "The links, in the order in which GitLab should show them.",
      items: { anyOf: (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .core_entry_kinds__kindSchemas */ .H6)() }
    }
  }
};

// lib/cli/commands/schema.js
async function schemaCommand({ terminal }) {
  terminal.print(`${JSON.stringify(MANIFEST_SCHEMA, null, 2)}
`);
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





/***/ })

};
;