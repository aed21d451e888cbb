"use strict";
exports.id = 615;
exports.ids = [615];
exports.modules = {

/***/ 2615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./lib/core/entry/kinds.js + 5 modules
var kinds = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/entry/schema-words.js
var schema_words = __webpack_require__(882);
;// CONCATENATED MODULE: ./lib/core/manifest/schema.js
/**
 * JSON Schema of a manifest, for editors: completion, descriptions, and structure checked while it is written.
 *
 * Draft-07, which editors know best. It describes structure and types; GitLab's own rules, templates and duplicates are
 * checked by the program, which says more about them than a schema could. What it says of entries stands with each kind
 * of entry (`core/entry`).
 */


const RELEASE_ENTRY = {
    type: 'object',
    description: 'Releases and the links they should have.',
    properties: {
        tag: (0,schema_words/* schemaText */.tk)('The tag of one release.'),
        tags: (0,schema_words/* schemaTexts */.ab)('Every existing release whose tag matches: * for any characters, ? for one.'),
        links: { $ref: '#/definitions/links' },
    },
    required: ['links'],
    oneOf: [{ required: ['tag'] }, { required: ['tags'] }],
    additionalProperties: false,
};
/** The schema; `release-links schema` prints it and `schema/release-links.schema.json` holds it. */
const MANIFEST_SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'release-links manifest',
    description: 'The asset links that a GitLab release should have.',
    anyOf: [{ $ref: '#/definitions/links' }, { $ref: '#/definitions/manifest' }],
    definitions: {
        manifest: {
            type: 'object',
            properties: {
                links: { $ref: '#/definitions/links' },
                releases: {
                    type: 'array',
                    description: 'A table read top to bottom: the first entry that matches a tag owns that release.',
                    items: RELEASE_ENTRY,
                },
                ignore: {
                    description: 'Names of links that are never touched: * for any characters, ? for one.',
                    anyOf: [{ type: ['string', 'number'] }, { type: 'array', items: { type: ['string', 'number'] } }],
                },
            },
            oneOf: [{ required: ['links'] }, { required: ['releases'] }],
            additionalProperties: false,
        },
        links: {
            type: 'array',
            description: 'The links, in the order in which GitLab should show them.',
            items: { anyOf: (0,kinds/* kindSchemas */.DB)() },
        },
    },
};

// EXTERNAL MODULE: ./lib/cli/session/command.js
var command = __webpack_require__(9515);
;// CONCATENATED MODULE: ./lib/cli/commands/schema.js
/** `schema`: what an editor needs to check a manifest while it is written. */


async function schemaCommand({ terminal }) {
    terminal.print(`${JSON.stringify(MANIFEST_SCHEMA, null, 2)}\n`);
    return (0,command/* ended */.v)();
}


/***/ }),

/***/ 9515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed),
/* harmony export */   v: () => (/* binding */ ended)
/* harmony export */ });
/** How the code of a command looks, and how it ends. */
/** The command has printed its result. */
function ended(code = 0) {
    return { ok: true, value: code, warnings: [] };
}
/** There is no result. */
function failed(...problems) {
    return { ok: false, problems };
}


/***/ })

};
;