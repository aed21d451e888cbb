export const id = 677;
export const ids = [677];
export const modules = {

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(2071);
;// CONCATENATED MODULE: ./lib/core/manifest/schema.js
/**
 * JSON Schema of a manifest, for editors: completion, descriptions, and structure checked while it is written.
 *
 * Draft-07, which editors know best. It tells structure and types; GitLab's own rules, templates and duplicates are
 * checked by the program, which says more about them than a schema could.
 */

const FILE_VARIABLES = '${path}, ${basename}, ${stem}, ${ext} and ${dir}';
/** A text; a number is taken in the digits in which it is written. */
const schema_text = (description, extra = {}) => ({
    type: ['string', 'number'],
    description,
    ...extra,
});
const oneOrMore = (description) => ({
    description,
    anyOf: [
        { type: ['string', 'number'] },
        { type: 'array', items: { type: ['string', 'number'] }, minItems: 1 },
    ],
});
const linkProperties = (defaultName, url) => ({
    name: schema_text(`Name of the link, unique within the release. ${defaultName}`),
    url: schema_text(url),
    link_type: {
        description: 'What the link leads to.',
        enum: core_link/* LINK_TYPES */.rm,
        default: 'other',
    },
    direct_asset_path: schema_text('Permanent path of the link: …/-/releases/<tag>/downloads<path>. Letters, digits and _ . - / only.', { examples: ['/bin/app.zip'] }),
    filepath: schema_text('Old name of direct_asset_path.'),
});
const fileName = 'Default: ${basename}.';
const fileUrl = `Where the file can be downloaded. May use ${FILE_VARIABLES}.`;
const entry = (description, properties, required) => ({
    type: 'object',
    description,
    properties,
    required,
    additionalProperties: false,
    not: { required: ['direct_asset_path', 'filepath'] },
});
const PACKAGE_NAME = schema_text('Name of a generic package in the registry of the project.');
const PACKAGE_VERSION = schema_text('Version of the package.', { examples: ['${version}'] });
const UPLOAD = {
    type: 'object',
    description: 'Puts the files into the generic package registry first; the URL then defaults to the file there.',
    properties: {
        package: PACKAGE_NAME,
        version: PACKAGE_VERSION,
        replace: {
            type: 'boolean',
            description: 'Whether a different file of the same name may be replaced.',
            default: false,
        },
    },
    required: ['package', 'version'],
    additionalProperties: false,
};
const patterns = (what) => oneOrMore(`Patterns of ${what}: * and ? within a folder, ** across folders, [a-z], {a,b}; ! at the start excludes.`);
const LINK_ENTRY = entry('One link.', linkProperties('Default: the last path segment of the URL.', 'Where the link leads: http, https or ftp.'), ['url']);
const FILES_ENTRY = {
    ...entry('One link for each local file that matches.', {
        files: patterns('local files, relative to the root'),
        upload: UPLOAD,
        ...linkProperties(fileName, fileUrl),
    }, ['files']),
    anyOf: [{ required: ['url'] }, { required: ['upload'] }],
};
const GITHUB_ENTRY = entry('One link for each asset of a GitHub release.', {
    github: {
        type: 'string',
        description: 'Repository whose release has the assets.',
        pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9._-]+$',
        examples: ['owner/app'],
    },
    tag: schema_text('Tag of the GitHub release. Default: ${tag}.'),
    files: patterns('asset names. Default: all assets'),
    ...linkProperties(fileName, `Default: the address of the asset. May use ${FILE_VARIABLES}, \${asset.name}, \${asset.size} and \${asset.digest}.`),
}, ['github']);
const PACKAGE_ENTRY = entry('One link for each file of a generic package.', {
    package: PACKAGE_NAME,
    version: PACKAGE_VERSION,
    files: patterns('file names. Default: all files'),
    ...linkProperties(fileName, `Default: the address of the file. May use ${FILE_VARIABLES}.`),
}, ['package', 'version']);
const RELEASE_ENTRY = {
    type: 'object',
    description: 'Releases and the links they should have.',
    properties: {
        tag: schema_text('The tag of one release.'),
        tags: oneOrMore('Every existing release whose tag matches: * for any characters, ? for one.'),
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
            items: { anyOf: [LINK_ENTRY, FILES_ENTRY, GITHUB_ENTRY, PACKAGE_ENTRY] },
        },
    },
};

;// CONCATENATED MODULE: ./lib/cli/commands/schema.js
/** `schema`: what an editor needs to check a manifest while it is written. */

async function schemaCommand({ terminal }) {
    terminal.print(`${JSON.stringify(MANIFEST_SCHEMA, null, 2)}\n`);
    return 0;
}


/***/ })

};
