"use strict";
exports.id = 648;
exports.ids = [648];
exports.modules = {

/***/ 3648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerGraphql: () => (/* binding */ answerGraphql)
});

// EXTERNAL MODULE: ./lib/sandbox/access/auth.js
var auth = __webpack_require__(7869);
// EXTERNAL MODULE: ./lib/sandbox/request/exchange.js
var exchange = __webpack_require__(809);
// EXTERNAL MODULE: ./lib/sandbox/request/params.js + 3 modules
var request_params = __webpack_require__(6331);
// EXTERNAL MODULE: ./lib/sandbox/world/upload.js
var upload = __webpack_require__(8038);
// EXTERNAL MODULE: ./lib/node_modules/graphql/error/GraphQLError.js
var GraphQLError = __webpack_require__(8151);
// EXTERNAL MODULE: ./lib/node_modules/graphql/execution/execute.js
var execute = __webpack_require__(3023);
// EXTERNAL MODULE: ./lib/node_modules/graphql/language/kinds.js
var kinds = __webpack_require__(9527);
// EXTERNAL MODULE: ./lib/node_modules/graphql/language/parser.js
var parser = __webpack_require__(6037);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.js
var FragmentsOnCompositeTypesRule = __webpack_require__(8295);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/KnownDirectivesRule.js
var KnownDirectivesRule = __webpack_require__(3982);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/KnownFragmentNamesRule.js
var KnownFragmentNamesRule = __webpack_require__(7858);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/NoFragmentCyclesRule.js
var NoFragmentCyclesRule = __webpack_require__(1191);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/NoUnusedFragmentsRule.js
var NoUnusedFragmentsRule = __webpack_require__(3297);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/UniqueOperationNamesRule.js
var UniqueOperationNamesRule = __webpack_require__(2695);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/UniqueVariableNamesRule.js
var UniqueVariableNamesRule = __webpack_require__(9910);
// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/validate.js
var validate = __webpack_require__(2187);
// EXTERNAL MODULE: ./lib/node_modules/graphql/language/printer.js
var printer = __webpack_require__(1500);
// EXTERNAL MODULE: ./lib/node_modules/graphql/type/definition.js
var type_definition = __webpack_require__(1149);
;// CONCATENATED MODULE: ./lib/sandbox/graphql/gid.js
/** Global IDs, GraphQL's names for rows: `gid://gitlab/Releases::Link/7`. */
/** What is wrong with a value that should be the global id of a link, in GitLab's words; `null` where it is one. */
function linkGidFault(value) {
    const shown = JSON.stringify(value);
    const parts = typeof value === 'string' ? /^gid:\/\/([^/]+)\/([^/]+)\/[^/]+$/.exec(value) : null;
    if (parts === null)
        return `${shown} is not a valid Global ID`;
    if (parts[1] !== 'gitlab')
        return `${shown} is not a Gitlab Global ID`;
    return parts[2] === 'Releases::Link' ? null : `${shown} does not represent an instance of Releases::Link`;
}
/** The number in a link's global id; `NaN` where there is none. */
function linkIdOf(gid) {
    const id = gid.slice(gid.lastIndexOf('/') + 1);
    return /^\d+$/.test(id) ? Number(id) : Number.NaN;
}
/** The global id of a row. */
function gidOf(type, id) {
    return `gid://gitlab/${type}/${id}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/static-error.js
/** Static errors in the words and shape of GitLab's GraphQL library, graphql-ruby. */


/** An error that keeps a document from running. */
function staticError(message, nodes, path, code, details = {}) {
    return new GraphQLError/* GraphQLError */.e(message, {
        nodes: nodes,
        path,
        extensions: { code, ...details },
    });
}
/**
 * The way to a node: `["mutation", "a", "input", "id"]`. The visitor's ancestors end before the parent, which is a list
 * or, where a node stands alone, has to be given as `node`.
 */
function pathTo(ancestors, node) {
    const all = node === undefined ? ancestors : [...ancestors, node];
    return all.flatMap((each) => ('kind' in each ? step(each) : []));
}
function step(node) {
    switch (node.kind) {
        case kinds/* Kind */.b.OPERATION_DEFINITION:
            return [node.name === undefined ? node.operation : `${node.operation} ${node.name.value}`];
        case kinds/* Kind */.b.FRAGMENT_DEFINITION:
            return [`fragment ${node.name.value}`];
        case kinds/* Kind */.b.INLINE_FRAGMENT:
            return [node.typeCondition === undefined ? '...' : `... on ${node.typeCondition.name.value}`];
        case kinds/* Kind */.b.FRAGMENT_SPREAD:
            return [`... ${node.name.value}`];
        case kinds/* Kind */.b.FIELD:
            return [node.alias?.value ?? node.name.value];
        case kinds/* Kind */.b.ARGUMENT:
        case kinds/* Kind */.b.OBJECT_FIELD:
        case kinds/* Kind */.b.DIRECTIVE:
            return [node.name.value];
        default:
            return [];
    }
}
/** `anonymous mutation`, or the operation's name. */
function nameOfOperation({ name, operation }) {
    return name?.value ?? `anonymous ${operation}`;
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/argument-rules.js
/** Which arguments a document may give, and as what. */





/** Unknown arguments, and values that do not fit. */
function argumentsAreAccepted(context) {
    const check = (node, owner, ancestors) => {
        const path = pathTo(ancestors, node);
        const argumentName = node.name.value;
        if (owner.type === undefined) {
            const message = `${owner.kind} '${owner.name}' doesn't accept argument '${argumentName}'`;
            const details = { name: owner.name, typeName: owner.kind, argumentName };
            context.reportError(staticError(message, node, path, 'argumentNotAccepted', details));
            return;
        }
        const fault = literalFault(node.value, owner.type);
        if (fault === null)
            return;
        const place = parentOf(ancestors);
        if (fault === 'unfit') {
            const found = (0,printer/* print */.y)(node.value);
            const message = `Argument '${argumentName}' on ${owner.kind} '${owner.name}' has an invalid value (${found}). Expected type '${owner.type}'.`;
            const details = { typeName: owner.kind, argumentName };
            context.reportError(staticError(message, place, path, 'argumentLiteralsIncompatible', details));
            return;
        }
        const details = { typeName: 'CoercionError' };
        context.reportError(staticError(fault.coercion, place, path, 'argumentLiteralsIncompatible', details));
    };
    return {
        Argument(node, _key, _parent, _path, ancestors) {
            const field = context.getFieldDef();
            if (field && context.getDirective() === null) {
                const type = field.args.find(({ name }) => name === node.name.value)?.type;
                check(node, { kind: 'Field', name: field.name, type }, ancestors);
            }
        },
        ObjectField(node, _key, _parent, _path, ancestors) {
            const parent = (0,type_definition/* getNamedType */.MR)(context.getParentInputType());
            if ((0,type_definition/* isInputObjectType */.qK)(parent)) {
                const type = parent.getFields()[node.name.value]?.type;
                check(node, { kind: 'InputObject', name: parent.name, type }, ancestors);
            }
        },
    };
}
function parentOf(ancestors) {
    const nodes = ancestors.flatMap((each) => ('kind' in each ? [each] : []));
    const parent = nodes.at(-1);
    if (parent === undefined)
        throw new Error('an argument stands in something');
    return parent;
}
/** What is wrong with a value itself. What stands inside an object is looked at where it stands. */
function literalFault(value, type) {
    if (value.kind === kinds/* Kind */.b.VARIABLE)
        return null;
    if (value.kind === kinds/* Kind */.b.NULL)
        return (0,type_definition/* isNonNullType */.bd)(type) ? 'unfit' : null;
    const bare = (0,type_definition/* getNullableType */.yl)(type);
    if ((0,type_definition/* isListType */.Fs)(bare)) {
        const items = value.kind === kinds/* Kind */.b.LIST ? value.values : [value];
        return items.map((item) => literalFault(item, bare.ofType)).find((fault) => fault !== null) ?? null;
    }
    if ((0,type_definition/* isInputObjectType */.qK)(bare))
        return value.kind === kinds/* Kind */.b.OBJECT ? null : 'unfit';
    if ((0,type_definition/* isEnumType */.oF)(bare)) {
        return value.kind === kinds/* Kind */.b.ENUM && bare.getValue(value.value) !== undefined ? null : 'unfit';
    }
    if (bare.name === 'ReleasesLinkID') {
        const fault = linkGidFault(value.kind === kinds/* Kind */.b.INT ? Number(value.value) : plain(value));
        return fault === null ? null : { coercion: fault };
    }
    return SCALARS[bare.name]?.includes(value.kind) === false ? 'unfit' : null;
}
const SCALARS = {
    String: [kinds/* Kind */.b.STRING],
    ID: [kinds/* Kind */.b.STRING, kinds/* Kind */.b.INT],
    Int: [kinds/* Kind */.b.INT],
    Float: [kinds/* Kind */.b.INT, kinds/* Kind */.b.FLOAT],
    Boolean: [kinds/* Kind */.b.BOOLEAN],
};
function plain(value) {
    return 'value' in value ? value.value : (0,printer/* print */.y)(value);
}
/** What must be given and is not. */
function requiredAreGiven(context) {
    return {
        Field(node, _key, _parent, _path, ancestors) {
            const field = context.getFieldDef();
            const given = new Set(node.arguments?.map(({ name }) => name.value));
            const missing = (field?.args ?? []).filter((arg) => (0,type_definition/* isRequiredArgument */.xP)(arg) && !given.has(arg.name));
            if (!field || missing.length === 0)
                return;
            const names = missing.map(({ name }) => name).join(', ');
            const message = `Field '${field.name}' is missing required arguments: ${names}`;
            const details = { className: 'Field', name: field.name, arguments: names };
            const path = pathTo(ancestors, node);
            context.reportError(staticError(message, node, path, 'missingRequiredArguments', details));
        },
        ObjectValue(node, _key, parent, _path, ancestors) {
            const type = (0,type_definition/* getNamedType */.MR)(context.getInputType());
            if (!(0,type_definition/* isInputObjectType */.qK)(type))
                return;
            const given = new Set(node.fields.map(({ name }) => name.value));
            for (const field of Object.values(type.getFields())) {
                if (!(0,type_definition/* isRequiredInputField */.YX)(field) || given.has(field.name))
                    continue;
                const message = `Argument '${field.name}' on InputObject '${type.name}' is required. Expected type ${field.type}`;
                const details = {
                    argumentName: field.name,
                    argumentType: String(field.type),
                    inputObjectType: type.name,
                };
                const path = [...pathTo(ancestors, parent), field.name];
                context.reportError(staticError(message, node, path, 'missingRequiredInputObjectAttribute', details));
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/complexity.js
/**
 * What a document costs: one a field, whether it is selected directly or by a fragment. A release by its tag costs two,
 * and a list of releases twice its content for a full page. Lists of links cost nothing for their length.
 */

/** The sum over an operation. */
function complexityOf(document, operation, variables) {
    const fragments = new Map(document.definitions.flatMap((each) => each.kind === kinds/* Kind */.b.FRAGMENT_DEFINITION
        ? [[each.name.value, each.selectionSet.selections]]
        : []));
    const costOf = (selections, parent) => selections.reduce((sum, each) => sum + costOfOne(each, parent), 0);
    const costOfOne = (each, parent) => {
        if (!isIncluded(each.directives ?? [], variables))
            return 0;
        switch (each.kind) {
            case kinds/* Kind */.b.FIELD:
                return fieldCost(each, parent, costOf(each.selectionSet?.selections ?? [], each.name.value), variables);
            case kinds/* Kind */.b.INLINE_FRAGMENT:
                return costOf(each.selectionSet.selections, parent);
            case kinds/* Kind */.b.FRAGMENT_SPREAD:
                return costOf(fragments.get(each.name.value) ?? [], parent);
        }
    };
    return costOf(operation.selectionSet.selections, '');
}
function fieldCost(field, parent, inner, variables) {
    if (parent !== 'project')
        return inner + 1;
    if (field.name.value === 'release')
        return inner + 2;
    return field.name.value === 'releases'
        ? Math.floor((inner + 2) * (1 + pageSize(field, variables) / 100))
        : inner + 1;
}
function pageSize({ arguments: all = [] }, variables) {
    const sizes = all
        .filter(({ name }) => name.value === 'first' || name.value === 'last')
        .map(({ value }) => Number(givenValue(value, variables) ?? Number.NaN));
    return sizes.filter((size) => size >= 0).reduce((least, size) => Math.min(least, size), 100);
}
function givenValue(value, variables) {
    if (value.kind === kinds/* Kind */.b.VARIABLE)
        return variables[value.name.value];
    return 'value' in value ? value.value : null;
}
/** `@skip` and `@include` count before the sum is taken. */
function isIncluded(directives, variables) {
    return directives.every(({ name, arguments: all = [] }) => {
        const condition = all[0] && givenValue(all[0].value, variables);
        if (name.value === 'skip')
            return condition !== true;
        return name.value === 'include' ? condition !== false : true;
    });
}

// EXTERNAL MODULE: ./lib/node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.js
var OverlappingFieldsCanBeMergedRule = __webpack_require__(1114);
;// CONCATENATED MODULE: ./lib/sandbox/graphql/field-rules.js
/** Which fields a document may select, and how. */




/** Fields that their type does not have. */
function fieldsAreDefined(context) {
    return {
        Field(node, _key, _parent, _path, ancestors) {
            const type = context.getParentType();
            if (!type || context.getFieldDef())
                return;
            const fieldName = node.name.value;
            const message = `Field '${fieldName}' doesn't exist on type '${type.name}'`;
            const details = { typeName: type.name, fieldName };
            context.reportError(staticError(message, node, pathTo(ancestors, node), 'undefinedField', details));
        },
    };
}
/** Objects need a selection, texts and numbers take none. */
function selectionsFit(context) {
    return {
        Field(node, _key, _parent, _path, ancestors) {
            const type = context.getType();
            if (!type)
                return;
            const leaf = (0,type_definition/* isLeafType */.zf)((0,type_definition/* getNamedType */.MR)(type));
            const name = node.name.value;
            const report = (message) => {
                const details = { nodeName: `field '${name}'`, typeName: String(type) };
                context.reportError(staticError(message, node, pathTo(ancestors, node), 'selectionMismatch', details));
            };
            if (!leaf && node.selectionSet === undefined) {
                report(`Field must have selections (field '${name}' returns ${(0,type_definition/* getNamedType */.MR)(type).name} but has no selections. Did you mean '${name} { ... }'?)`);
            }
            else if (leaf && node.selectionSet !== undefined) {
                const found = node.selectionSet.selections.map((each) => (0,printer/* print */.y)(each));
                report(`Selections can't be made on scalars (field '${name}' returns ${(0,type_definition/* getNamedType */.MR)(type).name} but has selections ${JSON.stringify(found)})`);
            }
        },
    };
}
/** One name in an answer for two different things. The search is the library's, the words are not. */
function namesDoNotClash(context) {
    const reworded = Object.create(context, {
        reportError: {
            value: ({ nodes = [] }) => {
                const [one, other] = nodes.filter(({ kind }) => kind === 'Field');
                if (one === undefined || other === undefined)
                    return;
                context.reportError(clash(one, other));
            },
        },
    });
    return (0,OverlappingFieldsCanBeMergedRule/* OverlappingFieldsCanBeMergedRule */.K)(reworded);
}
function clash(one, other) {
    const fieldName = one.alias?.value ?? one.name.value;
    const sameField = one.name.value === other.name.value;
    const conflicts = [one, other]
        .map((node) => (sameField ? argumentsOf(node) : node.name.value))
        .join(' or ');
    const message = `Field '${fieldName}' has ${sameField ? 'an argument' : 'a field'} conflict: ${conflicts}?`;
    return staticError(message, [one, other], [], 'fieldConflict', { fieldName, conflicts });
}
function argumentsOf({ arguments: all = [] }) {
    return `{${all.map(({ name, value }) => `${name.value}:${JSON.stringify((0,printer/* print */.y)(value))}`).join(', ')}}`;
}

// EXTERNAL MODULE: ./lib/sandbox/access/permission.js
var permission = __webpack_require__(6968);
// EXTERNAL MODULE: ./lib/sandbox/releases/link-rules.js + 2 modules
var link_rules = __webpack_require__(87);
// EXTERNAL MODULE: ./lib/sandbox/releases/link-store.js
var link_store = __webpack_require__(4207);
;// CONCATENATED MODULE: ./lib/sandbox/graphql/context.js
/** What the fields of one HTTP request share. */

/** "Not there", "not allowed" and "wrong scope" are one sentence. */
function unavailable() {
    return new GraphQLError/* GraphQLError */.e("The resource that you are attempting to access does not exist or you don't have permission to perform this action");
}

// EXTERNAL MODULE: ./lib/sandbox/releases/link-json.js
var link_json = __webpack_require__(1878);
// EXTERNAL MODULE: ./lib/sandbox/releases/release-json.js
var release_json = __webpack_require__(9037);
// EXTERNAL MODULE: ./lib/sandbox/world/world.js
var world_world = __webpack_require__(1799);
;// CONCATENATED MODULE: ./lib/sandbox/graphql/connections.js
/** Lists in pages, as GraphQL connections have them. */
/** More is never given at once. */
const LARGEST_PAGE = 100;
/** @param cursorOf gets the item and its place in the whole list, from 0 */
function connectionOf(items, page, cursorOf) {
    const all = items.map((node, index) => ({ node, cursor: cursorOf(node, index) }));
    const place = (cursor) => all.findIndex((edge) => edge.cursor === cursor);
    const start = typeof page.after === 'string' ? place(page.after) + 1 : 0;
    const end = typeof page.before === 'string' && place(page.before) >= 0 ? place(page.before) : all.length;
    const part = all.slice(start, end);
    const size = Math.max(0, Math.min(page.first ?? page.last ?? LARGEST_PAGE, LARGEST_PAGE));
    const fromEnd = typeof page.last === 'number' && typeof page.first !== 'number';
    const edges = fromEnd ? part.slice(Math.max(0, part.length - size)) : part.slice(0, size);
    const [first] = edges;
    const last = edges.at(-1);
    return {
        nodes: edges.map(({ node }) => node),
        edges,
        count: items.length,
        pageInfo: {
            hasNextPage: last !== undefined && all.indexOf(last) < all.length - 1,
            hasPreviousPage: first !== undefined && all.indexOf(first) > 0,
            startCursor: first?.cursor ?? null,
            endCursor: last?.cursor ?? null,
        },
    };
}
/** Cursor of a list that is counted off: `MTAw` behind the hundredth. */
function offsetCursor(_release, index) {
    return base64(String(index + 1));
}
/** Cursor of a list of links: the columns by which it is ordered. */
function linkCursor({ created_at, id }) {
    const seconds = new Date(Math.floor(created_at / 1_000_000) * 1000).toISOString().slice(0, 19);
    const fraction = String(created_at % 1_000_000).padStart(6, '0');
    const time = `${seconds.replace('T', ' ')}.${fraction} +0000`;
    return base64(JSON.stringify({ created_at: time, id: String(id) }));
}
function base64(text) {
    return Buffer.from(text, 'utf8').toString('base64url');
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/reads.js
/** What the fields outside the mutations give. */






/** The project as the caller may see it; `null` where it is not there or may not be seen. */
function findProject({ world, identity }, fullPath) {
    const id = world.paths.get(fullPath.toLowerCase());
    const project = id === undefined ? undefined : world.projects.get(id);
    return project === undefined ? null : (0,permission/* accessTo */.Yi)(project, identity);
}
/** `project` */
function projectValue(world, access) {
    const { project } = access;
    return {
        id: gidOf('Project', project.id),
        name: project.path.slice(project.path.lastIndexOf('/') + 1),
        path: project.path.slice(project.path.lastIndexOf('/') + 1),
        fullPath: project.path,
        webUrl: `${world.site.origin}${world.site.root}/${project.path}`,
        visibility: project.visibility,
        archived: project.archived,
        release: ({ tagName }) => {
            const release = access.readReleases ? project.releases.get(tagName) : undefined;
            return release === undefined ? null : releaseValue(world, access, release);
        },
        releases: (page) => releasesOf(world, access, page),
    };
}
function releasesOf(world, access, page) {
    if (!access.readReleases)
        return null;
    const sort = page.sort ?? 'RELEASED_AT_DESC';
    const key = sort.startsWith('CREATED') ? 'created_at' : 'released_at';
    const sign = sort.endsWith('ASC') ? 1 : -1;
    const releases = [...access.project.releases.values()].toSorted((a, b) => sign * (a[key] - b[key]));
    const { nodes, edges, ...rest } = connectionOf(releases, page, offsetCursor);
    const value = (release) => releaseValue(world, access, release);
    return {
        ...rest,
        nodes: nodes.map(value),
        edges: edges.map(({ node, cursor }) => ({ node: value(node), cursor })),
    };
}
function releaseValue(world, access, release) {
    return {
        id: `gid://gitlab/Release/${release.tag}`,
        tagName: release.tag,
        name: release.name ?? release.tag,
        description: release.description,
        createdAt: (0,world_world/* isoTime */.Ly)(release.created_at),
        releasedAt: (0,world_world/* isoTime */.Ly)(release.released_at),
        upcomingRelease: release.released_at > world.now(),
        assets: {
            count: release.links.length + (0,release_json/* sourceCount */.v)(access.readCode),
            links: (page) => linksOf(world, access.project, release, page),
        },
    };
}
/** Newest first, and of one time the higher id first. */
function linksOf(world, project, release, page) {
    const links = release.links.toSorted((a, b) => b.created_at - a.created_at || b.id - a.id);
    const { nodes, edges, ...rest } = connectionOf(links, page, linkCursor);
    const value = (link) => linkValue(world, project, release, link);
    return {
        ...rest,
        nodes: nodes.map(value),
        edges: edges.map(({ node, cursor }) => ({ node: value(node), cursor })),
    };
}
/** A link, of a list or of a mutation's answer. */
function linkValue(world, project, release, link) {
    return {
        id: gidOf('Releases::Link', link.id),
        name: link.name,
        url: link.url,
        linkType: link.link_type?.toUpperCase() ?? null,
        directAssetPath: link.filepath,
        directAssetUrl: (0,link_json/* assetUrl */.uq)(world, project, release, link),
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/mutations.js
/**
 * The three mutations. GitLab finds a record once in a request and keeps it: an update that is refused leaves its
 * values in the record, and the next update of the same link sends them along; one that was deleted cannot be changed
 * any more, which nobody catches.
 */







/** `releaseAssetLinkCreate` */
function createMutation(context, input) {
    const { world } = context;
    const access = findProject(context, String(input['projectPath']));
    if (access === null || !context.writes || !(0,permission/* mayWrite */.J)(access))
        throw unavailable();
    const tag = String(input['tagName']);
    const release = access.project.releases.get(tag);
    if (release === undefined)
        return refused([`Release with tag "${tag}" was not found`]);
    if (!(0,permission/* mayWriteRelease */.om)(world, access, tag))
        throw unavailable();
    const draft = (0,link_rules/* normalised */.Z7)({
        ...{ name: null, url: null, filepath: null, link_type: null },
        ...valuesOf(input),
    });
    const faults = (0,link_rules/* faultsOf */.xm)(world, draft, release.links);
    if (faults.length > 0)
        return refused(faults.map(link_rules/* sentence */.em));
    if (!(0,link_rules/* fitsDatabase */.Ab)(draft)) {
        world.nextId('link');
        throw broken(context);
    }
    const link = (0,link_store/* insertLink */.Ck)(world, release, draft);
    return { link: linkValue(world, access.project, release, link), errors: [] };
}
/** `releaseAssetLinkUpdate` */
function updateMutation(context, input) {
    if (input['linkType'] === null) {
        throw new GraphQLError/* GraphQLError */.e('if the linkType argument is provided, it cannot be null');
    }
    const { world } = context;
    const record = openRecord(context, input, 'write');
    record.values = (0,link_rules/* normalised */.Z7)({ ...record.values, ...valuesOf(input) });
    if (record.destroyed)
        throw broken(context);
    const { project, release, values } = record;
    const others = release.links.filter(({ id }) => id !== record.id);
    const faults = (0,link_rules/* faultsOf */.xm)(world, values, others);
    if (faults.length > 0)
        return refused(faults.map(link_rules/* sentence */.em));
    if (!(0,link_rules/* fitsDatabase */.Ab)(values))
        throw broken(context);
    const link = release.links.find(({ id }) => id === record.id);
    if (link !== undefined && changed(record.stored, values))
        (0,link_store/* changeLink */.J)(world, release, link, values);
    record.stored = values;
    return { link: linkValue(world, project, release, asLink(record)), errors: [] };
}
/** `releaseAssetLinkDelete`: the link as it was. A second time in one request it is "deleted" again. */
function deleteMutation(context, input) {
    const { world } = context;
    const record = openRecord(context, input, 'delete');
    const { project, release } = record;
    const link = release.links.find(({ id }) => id === record.id);
    if (link !== undefined)
        (0,link_store/* removeLink */.vL)(world, release, link);
    record.destroyed = true;
    return { link: linkValue(world, project, release, asLink(record)), errors: [] };
}
function refused(errors) {
    return { link: null, errors };
}
/** Marks the request: nothing runs after this. */
function broken(context) {
    context.broken = true;
    return new Error('Internal server error');
}
function valuesOf(input) {
    const text = (key) => (typeof input[key] === 'string' ? input[key] : null);
    const type = text('linkType')?.toLowerCase() ?? null;
    return {
        ...(Object.hasOwn(input, 'name') ? { name: text('name') } : {}),
        ...(Object.hasOwn(input, 'url') ? { url: text('url') } : {}),
        ...(Object.hasOwn(input, 'directAssetPath') ? { filepath: text('directAssetPath') } : {}),
        // The schema lets no other word through.
        ...(Object.hasOwn(input, 'linkType') ? { link_type: type } : {}),
    };
}
function openRecord(context, input, action) {
    const id = linkIdOf(String(input['id']));
    const known = context.records.get(id);
    const record = known === undefined ? loadRecord(context, id) : known;
    context.records.set(id, record);
    const access = record === null ? null : (0,permission/* accessTo */.Yi)(record.project, context.identity);
    if (record === null || access === null || !context.writes)
        throw unavailable();
    if (!(0,permission/* mayWriteRelease */.om)(context.world, access, record.release.tag, action))
        throw unavailable();
    return record;
}
function loadRecord({ world }, id) {
    for (const project of world.projects.values()) {
        for (const release of project.releases.values()) {
            const link = release.links.find((each) => each.id === id);
            if (link === undefined)
                continue;
            const { name, url, filepath, link_type } = link;
            const stored = { name, url, filepath, link_type };
            return { id, project, release, stored, values: stored, destroyed: false };
        }
    }
    return null;
}
function changed(before, after) {
    const keys = ['name', 'url', 'filepath', 'link_type'];
    return keys.some((key) => before[key] !== after[key]);
}
function asLink({ id, values, }) {
    const { name, url, filepath, link_type } = values;
    return { id, name: name ?? '', url: url ?? '', filepath, link_type };
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/resolve.js
/** What each field gives. Time is looked at before a field is resolved, never while one is. */




const QUERIES = {
    project({ request }, { fullPath }) {
        const access = findProject(request, String(fullPath));
        return access === null ? null : projectValue(request.world, access);
    },
    currentUser({ request: { identity } }) {
        if (identity === null)
            return null;
        return { id: gidOf('User', identity.userId), username: identity.user, name: identity.user };
    },
    metadata({ request: { world, identity } }) {
        return identity === null ? null : { ...world.release, enterprise: false };
    },
    queryComplexity: ({ complexity }) => complexity,
    echo: ({ request }, { text }) => `${JSON.stringify(request.identity?.user ?? null)} says: ${text}`,
};
const MUTATIONS = {
    releaseAssetLinkCreate: createMutation,
    releaseAssetLinkUpdate: updateMutation,
    releaseAssetLinkDelete: deleteMutation,
};
/** For `execute`. */
const resolveField = (source, args, context, info) => {
    const { request } = context;
    if (request.broken)
        throw new GraphQLError/* GraphQLError */.e('Internal server error');
    if (request.course.timeIsUp())
        throw new GraphQLError/* GraphQLError */.e(`Timeout on ${ownerOf(info)}.${info.fieldName}`);
    switch (info.parentType.name) {
        case 'Query':
            return QUERIES[info.fieldName]?.(context, args);
        case 'Mutation':
            return mutate(context, info.fieldName, args.input);
        default: {
            const value = source[info.fieldName];
            return typeof value === 'function' ? value(args) : value;
        }
    }
};
function mutate({ request }, name, input) {
    const clientMutationId = input['clientMutationId'] ?? null;
    const mutation = MUTATIONS[name];
    if (mutation === undefined)
        return { echoes: input['messages'] ?? null, errors: [], clientMutationId };
    const act = () => ({ ...mutation(request, input), clientMutationId });
    const pause = request.course.beforeWrite();
    return pause === undefined ? act() : pause.then(act);
}
/** As graphql-ruby names the class in which a field was defined. */
function ownerOf({ parentType: { name }, fieldName }) {
    if (!name.endsWith('Payload'))
        return name;
    return fieldName === 'link' ? name.replace(/Payload$/, '') : 'BaseMutation';
}

// EXTERNAL MODULE: ./lib/node_modules/graphql/utilities/typeFromAST.js
var typeFromAST = __webpack_require__(6518);
;// CONCATENATED MODULE: ./lib/sandbox/graphql/variable-rules.js
/** Which variables a document may declare and use. */




/** Each of a type that inputs have. An old server does not know the types of the mutations' inputs. */
function typesAreInputs(context) {
    return {
        VariableDefinition(node, _key, _parent, _path, ancestors) {
            let bare = node.type;
            while (bare.kind !== kinds/* Kind */.b.NAMED_TYPE)
                bare = bare.type;
            const type = context.getSchema().getType(bare.name.value);
            if (type !== undefined && (0,type_definition/* isInputType */.dX)(type))
                return;
            const typeName = bare.name.value;
            const variableName = node.variable.name.value;
            const message = `${typeName} isn't a defined input type (on $${variableName})`;
            const details = { typeName, variableName };
            context.reportError(staticError(message, node, pathTo(ancestors), 'variableRequiresValidType', details));
        },
    };
}
/** Each declared is used, each used is declared. */
function variablesAreUsed(context) {
    return {
        OperationDefinition: {
            leave(node) {
                const path = pathTo([node]);
                const declared = (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
                const usages = context.getRecursiveVariableUsages(node);
                const used = new Set(usages.map((usage) => usage.node.name.value));
                for (const variableName of declared.filter((name) => !used.has(name))) {
                    const message = `Variable $${variableName} is declared by ${nameOfOperation(node)} but not used`;
                    context.reportError(staticError(message, node, path, 'variableNotUsed', { variableName }));
                }
                for (const usage of usages.filter((each) => !declared.includes(each.node.name.value))) {
                    const variableName = usage.node.name.value;
                    const message = `Variable $${variableName} is used by ${nameOfOperation(node)} but not declared`;
                    context.reportError(staticError(message, usage.node, path, 'variableNotDefined', { variableName }));
                }
            },
        },
    };
}
/** A variable is of the type that its place takes. */
function variablesFit(context) {
    let declared = new Map();
    return {
        OperationDefinition(node) {
            declared = new Map((node.variableDefinitions ?? []).map((each) => [each.variable.name.value, each]));
        },
        Variable(node, _key, parent, _path, ancestors) {
            const definition = declared.get(node.name.value);
            const place = context.getInputType();
            const type = definition && (0,typeFromAST/* typeFromAST */.v)(context.getSchema(), definition.type);
            if (definition === undefined || !type || !place || !isArgument(parent))
                return;
            const errorMessage = misfit(type, place, definition.defaultValue !== undefined);
            if (errorMessage === null)
                return;
            const argumentName = parent.name.value;
            const message = `${errorMessage} on variable $${node.name.value} and argument ${argumentName} (${type} / ${place})`;
            const details = { variableName: node.name.value, typeName: String(type), argumentName, errorMessage };
            context.reportError(staticError(message, parent, pathTo(ancestors, parent), 'variableMismatch', details));
        },
    };
}
function isArgument(node) {
    const kind = node?.kind;
    return kind === kinds/* Kind */.b.ARGUMENT || kind === kinds/* Kind */.b.OBJECT_FIELD;
}
function misfit(type, place, hasDefault) {
    if (listDepth(type) !== listDepth(place))
        return 'List dimension mismatch';
    if (baseOf(type) !== baseOf(place))
        return 'Type mismatch';
    const required = (0,type_definition/* isNonNullType */.bd)(place) && hasDefault ? place.ofType : place;
    return (0,type_definition/* isListType */.Fs)(type) || nullable(type, required) ? null : 'Nullability mismatch';
}
function listDepth(type) {
    if ((0,type_definition/* isNonNullType */.bd)(type))
        return listDepth(type.ofType);
    return (0,type_definition/* isListType */.Fs)(type) ? 1 + listDepth(type.ofType) : 0;
}
function baseOf(type) {
    return (0,type_definition/* isNonNullType */.bd)(type) || (0,type_definition/* isListType */.Fs)(type) ? baseOf(type.ofType) : String(type);
}
function nullable(type, place) {
    return (0,type_definition/* isNonNullType */.bd)(type) || !(0,type_definition/* isNonNullType */.bd)(place);
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/variables.js
/** Whether the values that came for a document's variables fit, in graphql-ruby's words. One that does not keeps all from running. */




/** Errors, one a variable that does not fit. */
function variableErrors(schema, operation, values) {
    return (operation.variableDefinitions ?? []).flatMap((definition) => {
        const name = definition.variable.name.value;
        const type = (0,typeFromAST/* typeFromAST */.v)(schema, definition.type);
        if (!(0,type_definition/* isInputType */.dX)(type))
            return [];
        const given = Object.hasOwn(values, name);
        if (!given && (definition.defaultValue !== undefined || !(0,type_definition/* isNonNullType */.bd)(type)))
            return [];
        const value = given ? values[name] : null;
        const problems = faultsOf(value, type, []);
        if (problems.length === 0)
            return [];
        const named = problems.filter(({ path }) => path.length > 0);
        const places = named.map(({ path, explanation }) => `${path.join('.')} (${explanation})`);
        const start = `Variable $${name} of type ${type} was provided invalid value`;
        const message = places.length === 0 ? start : `${start} for ${places.join(', ')}`;
        return [new GraphQLError/* GraphQLError */.e(message, { nodes: definition, extensions: { value, problems } })];
    });
}
function faultsOf(value, type, path) {
    if ((0,type_definition/* isNonNullType */.bd)(type)) {
        if (value === null || value === undefined)
            return [{ path, explanation: 'Expected value to not be null' }];
        return faultsOf(value, type.ofType, path);
    }
    if (value === null || value === undefined)
        return [];
    if ((0,type_definition/* isListType */.Fs)(type)) {
        const items = Array.isArray(value) ? value : [value];
        return items.flatMap((item, index) => faultsOf(item, type.ofType, [...path, String(index)]));
    }
    if ((0,type_definition/* isInputObjectType */.qK)(type)) {
        if (typeof value !== 'object' || Array.isArray(value)) {
            return [{ path, explanation: `Expected ${JSON.stringify(value)} to be a key-value object` }];
        }
        return objectFaults(value, type, path);
    }
    if ((0,type_definition/* isEnumType */.oF)(type)) {
        if (typeof value === 'string' && type.getValue(value) !== undefined)
            return [];
        const words = type.getValues().map(({ name }) => name);
        return [{ path, explanation: `Expected ${JSON.stringify(value)} to be one of: ${words.join(', ')}` }];
    }
    return scalarFaults(value, type.name, path);
}
function objectFaults(value, type, path) {
    const fields = type.getFields();
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    return [
        ...unknown.map((key) => ({ path: [...path, key], explanation: `Field is not defined on ${type.name}` })),
        ...Object.values(fields).flatMap((field) => {
            if (!Object.hasOwn(value, field.name) && field.defaultValue !== undefined)
                return [];
            return faultsOf(value[field.name], field.type, [...path, field.name]);
        }),
    ];
}
const FITS = {
    String: (value) => typeof value === 'string',
    ID: (value) => typeof value === 'string' || Number.isInteger(value),
    Int: (value) => Number.isInteger(value),
    Float: (value) => typeof value === 'number',
    Boolean: (value) => typeof value === 'boolean',
};
function scalarFaults(value, type, path) {
    if (type === 'ReleasesLinkID') {
        const fault = linkGidFault(value);
        return fault === null ? [] : [{ path, explanation: fault, message: fault }];
    }
    if (FITS[type]?.(value) !== false)
        return [];
    return [{ path, explanation: `Could not coerce value ${JSON.stringify(value)} to ${type}` }];
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/document.js
/** One document: read, checked as a whole, and only then carried out, field by field. */


















/** GitLab reports no more static errors at once. */
const MOST_ERRORS = 5;
const RULES = [
    ...[typesAreInputs, fieldsAreDefined, selectionsFit, argumentsAreAccepted, requiredAreGiven],
    ...[variablesFit, variablesAreUsed, namesDoNotClash],
    // What no recording covers keeps the words of our library.
    ...[FragmentsOnCompositeTypesRule/* FragmentsOnCompositeTypesRule */.T, KnownDirectivesRule/* KnownDirectivesRule */.e, KnownFragmentNamesRule/* KnownFragmentNamesRule */.K, NoFragmentCyclesRule/* NoFragmentCyclesRule */.n],
    ...[NoUnusedFragmentsRule/* NoUnusedFragmentsRule */.z, UniqueOperationNamesRule/* UniqueOperationNamesRule */.H, UniqueVariableNamesRule/* UniqueVariableNamesRule */._],
];
/** Reads and checks, but runs nothing. */
function prepare(schema, request) {
    const { query, variables, operationName } = request;
    if (query.trim() === '')
        return { errors: [new GraphQLError/* GraphQLError */.e('Unexpected end of document')] };
    const document = parsed(query);
    if (document instanceof GraphQLError/* GraphQLError */.e)
        return { errors: [document] };
    const faults = (0,validate/* validate */.t)(schema, document, RULES);
    if (faults.length > 0)
        return { errors: faults.slice(0, MOST_ERRORS) };
    const operation = chosen(document, operationName);
    if (operation instanceof GraphQLError/* GraphQLError */.e)
        return { errors: [operation] };
    const wrong = variableErrors(schema, operation, variables);
    if (wrong.length > 0)
        return { errors: wrong };
    return { errors: null, document, operation, score: complexityOf(document, operation, variables) };
}
function parsed(query) {
    try {
        return (0,parser/* parse */.q)(query);
    }
    catch (error) {
        if (error instanceof GraphQLError/* GraphQLError */.e)
            return error;
        throw error;
    }
}
function chosen(document, name) {
    const operations = document.definitions.filter((each) => each.kind === kinds/* Kind */.b.OPERATION_DEFINITION);
    if (name === null || name === '') {
        const [only, ...others] = operations;
        return only === undefined || others.length > 0 ? new GraphQLError/* GraphQLError */.e('An operation name is required') : only;
    }
    const found = operations.find((each) => each.name?.value === name);
    return found ?? new GraphQLError/* GraphQLError */.e(`No operation named ${JSON.stringify(name)}`);
}
/** Whether the operation that would run is a mutation. */
function isMutation(prepared) {
    return prepared.errors === null && prepared.operation.operation === 'mutation';
}
/** Errors alone: nothing ran. */
function refusal(errors) {
    return { errors: errors.map(shown) };
}
/** Runs a document that was prepared. */
async function run(schema, prepared, request, contextValue) {
    const { data, errors } = await (0,execute/* execute */.g)({
        schema,
        document: prepared.document,
        variableValues: request.variables,
        operationName: request.operationName === '' ? null : request.operationName,
        contextValue,
        fieldResolver: resolveField,
    });
    return { ...(errors === undefined ? {} : { errors: errors.map(shown) }), data: data ?? null };
}
/** Locations are there always, empty where there is no place. */
function shown(error) {
    return { locations: [], ...error.toJSON() };
}

// EXTERNAL MODULE: ./lib/node_modules/graphql/utilities/buildASTSchema.js
var buildASTSchema = __webpack_require__(2775);
;// CONCATENATED MODULE: ./lib/sandbox/graphql/schema.js
/**
 * The part of GitLab's GraphQL schema that has to do with release links: three mutations, and the reads around them.
 * An old server's schema has neither the mutations nor the types of their inputs.
 */




const READS = `
  type Query {
    project(fullPath: ID!): Project
    currentUser: CurrentUser
    metadata: Metadata
    queryComplexity: QueryComplexity
    echo(text: String!): String!
  }
  type CurrentUser { id: ID! username: String! name: String! }
  type Metadata { version: String! revision: String! enterprise: Boolean! }
  type QueryComplexity { limit: Int score: Int }
  type Project {
    id: ID! name: String! path: String! fullPath: ID! webUrl: String visibility: String archived: Boolean
    release(tagName: String!): Release
    releases(sort: ReleaseSort, after: String, before: String, first: Int, last: Int): ReleaseConnection
  }
  enum ReleaseSort { CREATED_DESC CREATED_ASC RELEASED_AT_DESC RELEASED_AT_ASC }
  type ReleaseConnection { nodes: [Release] edges: [ReleaseEdge] pageInfo: PageInfo! count: Int! }
  type ReleaseEdge { node: Release cursor: String! }
  type Release {
    id: ID! tagName: String name: String description: String
    createdAt: String releasedAt: String upcomingRelease: Boolean assets: ReleaseAssets
  }
  type ReleaseAssets {
    count: Int
    links(after: String, before: String, first: Int, last: Int): ReleaseAssetLinkConnection
  }
  type ReleaseAssetLinkConnection { nodes: [ReleaseAssetLink] edges: [ReleaseAssetLinkEdge] pageInfo: PageInfo! }
  type ReleaseAssetLinkEdge { node: ReleaseAssetLink cursor: String! }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type ReleaseAssetLink {
    id: ReleasesLinkID! name: String url: String linkType: ReleaseAssetLinkType
    directAssetPath: String directAssetUrl: String
  }
  enum ReleaseAssetLinkType { OTHER RUNBOOK PACKAGE IMAGE }
  scalar ReleasesLinkID
  input EchoCreateInput { messages: [String!] clientMutationId: String }
  type EchoCreatePayload { echoes: [String!] errors: [String!]! clientMutationId: String }
`;
const OLD_MUTATIONS = 'type Mutation { echoCreate(input: EchoCreateInput!): EchoCreatePayload }';
const schema_MUTATIONS = `
  type Mutation {
    echoCreate(input: EchoCreateInput!): EchoCreatePayload
    releaseAssetLinkCreate(input: ReleaseAssetLinkCreateInput!): ReleaseAssetLinkCreatePayload
    releaseAssetLinkUpdate(input: ReleaseAssetLinkUpdateInput!): ReleaseAssetLinkUpdatePayload
    releaseAssetLinkDelete(input: ReleaseAssetLinkDeleteInput!): ReleaseAssetLinkDeletePayload
  }
  input ReleaseAssetLinkCreateInput {
    projectPath: ID! tagName: String! name: String! url: String!
    directAssetPath: String linkType: ReleaseAssetLinkType = OTHER clientMutationId: String
  }
  input ReleaseAssetLinkUpdateInput {
    id: ReleasesLinkID! name: String url: String
    directAssetPath: String linkType: ReleaseAssetLinkType clientMutationId: String
  }
  input ReleaseAssetLinkDeleteInput { id: ReleasesLinkID! clientMutationId: String }
  type ReleaseAssetLinkCreatePayload { link: ReleaseAssetLink errors: [String!]! clientMutationId: String }
  type ReleaseAssetLinkUpdatePayload { link: ReleaseAssetLink errors: [String!]! clientMutationId: String }
  type ReleaseAssetLinkDeletePayload { link: ReleaseAssetLink errors: [String!]! clientMutationId: String }
`;
const built = new Map();
/** The schema of a server that has the mutations, or of an old one. Built once each. */
function schemaFor(support) {
    const known = built.get(support);
    if (known !== undefined)
        return known;
    const document = (0,parser/* parse */.q)(`${READS}${support === 'on' ? schema_MUTATIONS : OLD_MUTATIONS}`, { noLocation: true });
    const schema = (0,buildASTSchema/* buildASTSchema */.o)(document, { assumeValid: true, assumeValidSDL: true });
    const id = schema.getType('ReleasesLinkID');
    if (id instanceof type_definition/* GraphQLScalarType */.Ag) {
        id.parseValue = (value) => {
            const fault = linkGidFault(value);
            if (fault !== null)
                throw new TypeError(fault);
            return value;
        };
    }
    built.set(support, schema);
    return schema;
}

;// CONCATENATED MODULE: ./lib/sandbox/graphql/endpoint.js
/**
 * `/api/graphql`: whose request it is, how large it is, and the documents in it. Loaded by the first request that goes
 * there, since the library behind it is larger than the rest of the sandbox.
 */






/** Characters, over all documents of a request; variables do not count. */
const LARGEST_QUERY = 10_000;
const LIMITS = { anonymous: 200, user: 250, admin: 300 };
/** Answers a request to `/api/graphql`, and changes `world` accordingly. */
async function answerGraphql(world, request, course) {
    const support = world.features.graphql;
    if (support === 'off' || !['GET', 'HEAD', 'POST'].includes(request.method))
        return notFound();
    const mark = request.target.indexOf('?');
    const query = (0,request_params/* readQuery */.xB)(mark < 0 ? '' : request.target.slice(mark + 1));
    const sent = parametersOf(request, query);
    const call = { world, request, path: '', route: {}, query, params: sent.params };
    const identity = whoIs(call);
    const requests = (sent.documents ?? [sent.params]).map(documentOf);
    const schema = schemaFor(support);
    if (sizeOf(requests) > LARGEST_QUERY)
        throw unprocessable('Query too large');
    const prepared = requests.map((each) => prepare(schema, each));
    if (request.method !== 'POST' && prepared.some(isMutation)) {
        throw unprocessable('Mutations are forbidden in GET requests');
    }
    const context = {
        ...{ world, identity, course },
        writes: identity?.scopes.includes('api') === true,
        records: new Map(),
        broken: false,
    };
    const answers = await runAll(schema, requests, prepared, context);
    if (context.broken)
        return reply(500, { errors: [{ message: 'Internal server error' }] });
    return reply(200, sent.documents === null ? answers[0] : answers);
}
/** One after another; a sum over the limit stops all of them. */
async function runAll(schema, requests, prepared, context) {
    const limit = LIMITS[context.identity === null ? 'anonymous' : context.identity.admin ? 'admin' : 'user'];
    const sum = prepared.reduce((total, each) => total + (each.errors === null ? each.score : 0), 0);
    const answers = [];
    for (const [index, each] of prepared.entries()) {
        const request = requests[index];
        if (context.broken || request === undefined)
            break;
        if (each.errors !== null) {
            answers.push(refusal(each.errors));
        }
        else if (sum > limit) {
            const message = `Query has complexity of ${sum}, which exceeds max complexity of ${limit}`;
            answers.push({ errors: [{ message }] });
        }
        else {
            const complexity = { limit, score: each.score };
            answers.push(await run(schema, each, request, { request: context, complexity }));
        }
    }
    return answers;
}
/** A JSON body is read anew: here numbers stay numbers. */
function parametersOf(request, query) {
    const params = { ...query, ...(0,request_params/* readBody */.x8)(request) };
    const { body } = request;
    if ((0,request_params/* mediaType */.JL)(request) !== 'application/json' || body === null || (0,upload/* isUpload */._)(body)) {
        return { params, documents: null };
    }
    const source = Buffer.from(body).toString('utf8');
    const value = source === '' ? {} : JSON.parse(source);
    if (Array.isArray(value))
        return { params, documents: value.map((each) => ((0,request_params/* isObject */.Gv)(each) ? each : {})) };
    return { params: (0,request_params/* isObject */.Gv)(value) ? { ...query, ...value } : query, documents: null };
}
function documentOf(params) {
    const { query, operationName } = params;
    return {
        query: typeof query === 'string' ? query : '',
        variables: variablesOf(params['variables']),
        operationName: typeof operationName === 'string' ? operationName : null,
    };
}
function variablesOf(value) {
    if (value === undefined || value === null || value === '')
        return {};
    if ((0,request_params/* isObject */.Gv)(value))
        return value;
    const read = typeof value === 'string' ? readJson(value) : undefined;
    if (!(0,request_params/* isObject */.Gv)(read))
        throw unprocessable('Variables are not valid JSON');
    return read;
}
function readJson(source) {
    try {
        return JSON.parse(source);
    }
    catch {
        return undefined;
    }
}
function sizeOf(requests) {
    return requests.reduce((sum, { query }) => sum + [...query].length, 0);
}
const TOKEN_HEADERS = ['private-token', 'job-token', 'deploy-token'];
const TOKEN_PARAMS = ['private_token', 'access_token', 'bearer_token', 'job_token'];
/** A token that is no user's is refused without a reason. Job tokens are no user's here. */
function whoIs(call) {
    const identity = known(call);
    if (identity !== null)
        return identity;
    const { headers } = call.request;
    const sent = TOKEN_HEADERS.some((name) => headers[name] !== undefined) ||
        TOKEN_PARAMS.some((name) => call.params[name] !== undefined) ||
        /^bearer\b/i.test(headers['authorization'] ?? '');
    if (sent)
        throw new exchange/* Refusal */.P_(reply(401, { errors: [{ message: 'Invalid token' }] }));
    return null;
}
function known(call) {
    try {
        return (0,auth/* identify */.ls)(call, { jobTokens: false, scopes: ['api', 'read_api'] });
    }
    catch (error) {
        if (error instanceof exchange/* Refusal */.P_)
            return null;
        throw error;
    }
}
function unprocessable(message) {
    return new exchange/* Refusal */.P_(reply(422, { errors: [{ message }] }));
}
function reply(status, body) {
    return (0,exchange/* json */.Pq)(status, body, { 'content-type': 'application/json; charset=utf-8' });
}
/** What GitLab shows where there is no such page. */
function notFound() {
    const page = '<!DOCTYPE html>\n<html><head><title>The page could not be found (404)</title></head></html>\n';
    return (0,exchange/* text */.Qq)(404, page, { 'content-type': 'text/html; charset=utf-8' });
}


/***/ })

};
;