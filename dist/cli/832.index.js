"use strict";
exports.id = 832;
exports.ids = [832];
exports.modules = {

/***/ 6832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Batches: () => (/* binding */ Batches)
});

// EXTERNAL MODULE: ./lib/core/link.js
var core_link = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/gitlab/graphql/batch-size.js
var batch_size = __webpack_require__(3156);
// EXTERNAL MODULE: ./lib/gitlab/refusals/explain.js + 4 modules
var explain = __webpack_require__(133);
// EXTERNAL MODULE: ./lib/gitlab/transport/json.js
var json = __webpack_require__(6888);
;// CONCATENATED MODULE: ./lib/gitlab/graphql/document.js
/**
 * Calls made into one GraphQL document.
 *
 * GitLab runs the aliases of a mutation one after another, each in a transaction of its own; one that is refused stops
 * none of the others. What makes a document safe to send:
 *
 * - no value stands in the document itself, each call is one input variable: nothing has to be escaped, and a document
 *   of so many calls of the same kinds is always the same text, whose length is known beforehand;
 * - no link twice: GitLab loads a record once in a request, so a refused update would leave its values behind for the
 *   next one, and an update after a delete ends the whole request with a bare 500;
 * - all four fields of a link, always: an update must not depend on what the server takes for left out;
 * - nothing that a database refuses instead of a validation, since that ends the whole request, too (`fitsDocument`).
 */

/** Bytes. PostgreSQL's index takes names and URLs of 2,684 bytes; what is longer ends the document with a 500. */
const LONGEST_VALUE = 2000;
/** Whether a call may be one of several. What may not goes by REST, which refuses it alone and with a reason. */
function fitsDocument(call) {
    if (call.kind === 'delete')
        return true;
    const { name, url, direct_asset_path: path } = call.link;
    return [name, url, path ?? ''].every(
    // A NUL, or half a surrogate pair, reaches the database as it is.
    (text) => Buffer.byteLength(text, 'utf8') <= LONGEST_VALUE && !/\0|\p{Surrogate}/u.test(text));
}
/** The largest size below `size`; `null` where halving has gone on long enough, and REST is the better way. */
function smallerBatch(size) {
    return size > batch_size/* BATCH */.D / 4 ? Math.floor(size / 2) : null;
}
/** The name of a call in the document and in its answer. */
function aliasOf(index) {
    return `s${index + 1}`;
}
const FORMS = {
    create: { mutation: 'Create', selection: 'errors link{id}' },
    update: { mutation: 'Update', selection: 'errors' },
    delete: { mutation: 'Delete', selection: 'errors link{name url linkType directAssetPath}' },
};
/**
 * @param project full path, such as `group/app`: GraphQL does not know projects by their numbers
 * @throws Error (a bug) for two calls of one link, or one that does not fit
 */
function documentOf(calls, project) {
    const ids = calls.flatMap((call) => (call.kind === 'create' ? [] : [call.id]));
    if (new Set(ids).size < ids.length)
        throw new Error('two calls of one document write the same link');
    if (!calls.every(fitsDocument))
        throw new Error('a call does not fit into a document');
    const declared = calls.map(({ kind }, index) => `$${aliasOf(index)}:ReleaseAssetLink${FORMS[kind].mutation}Input!`);
    const fields = calls.map(({ kind }, index) => {
        const { mutation, selection } = FORMS[kind];
        const alias = aliasOf(index);
        return `${alias}:releaseAssetLink${mutation}(input:$${alias}){${selection}}`;
    });
    return {
        query: `mutation(${declared.join('')}){${fields.join(' ')}}`,
        variables: Object.fromEntries(calls.map((call, index) => [aliasOf(index), inputOf(call, project)])),
    };
}
function inputOf(call, project) {
    switch (call.kind) {
        case 'create':
            return { projectPath: project, tagName: call.tag, ...fieldsOf(call.link) };
        case 'update':
            return { id: gid(call.id), ...fieldsOf(call.link) };
        case 'delete':
            return { id: gid(call.id) };
        default:
            return call;
    }
}
/** A path of `null` clears it; an empty one would be refused. */
function fieldsOf({ name, url, link_type, direct_asset_path }) {
    return { name, url, linkType: link_type.toUpperCase(), directAssetPath: direct_asset_path };
}
/** REST's number as GraphQL writes it. */
function gid(id) {
    return `gid://gitlab/Releases::Link/${id}`;
}

;// CONCATENATED MODULE: ./lib/gitlab/graphql/answers.js
/**
 * What GitLab's answer to a document says of each call.
 *
 * Three things have to be told apart: done, judged and not done, and not known. A time-out leaves all three in one
 * document: aliases that were done, one that was done but whose fields could not be resolved any more, and those whose
 * turn did not come. The length of an error's path is what tells the last two apart.
 */




/** The sentences of an answer's errors. */
function errorMessages(body) {
    return errorsOf(body).map(({ message }) => message);
}
/** Whether anything ran at all: one static error anywhere leaves `data` out. */
function hasRun(body) {
    return (0,json/* isRecord */.u4)(body) && Object.hasOwn(body, 'data');
}
/** An answer for each call, in the order of the calls. */
function readAnswers(body, calls, refusal) {
    const data = (0,json/* isRecord */.u4)(body) && (0,json/* isRecord */.u4)(body['data']) ? body['data'] : {};
    const errors = errorsOf(body);
    return calls.map((call, index) => {
        const alias = aliasOf(index);
        const own = errors.filter(({ path }) => path[0] === alias);
        return readAlias(call, Object.hasOwn(data, alias) ? data[alias] : undefined, own, refusal);
    });
}
function readAlias(call, value, errors, refusal) {
    if ((0,json/* isRecord */.u4)(value))
        return readPayload(call, value, refusal);
    if (value === null && errors.length > 0 && errors.every(({ path }) => path.length === 1)) {
        const late = errors.some(({ message }) => message.startsWith('Timeout on '));
        return late ? { kind: 'unsent' } : { kind: 'ask' };
    }
    const late = errors.some(({ message }) => message.startsWith('Timeout on '));
    return { kind: 'failed', error: unclear(late) };
}
function readPayload(call, payload, refusal) {
    const { errors } = payload;
    if (!Array.isArray(errors) || !errors.every((each) => typeof each === 'string')) {
        return { kind: 'failed', error: unclear(false) };
    }
    if (errors.length === 0) {
        return { kind: 'done', link: call.kind === 'delete' ? linkOf(payload['link']) : null };
    }
    // Which project or release is not there, or is hidden, REST says better.
    if (errors.some((each) => /^Release with tag .* was not found$/s.test(each)))
        return { kind: 'ask' };
    return { kind: 'failed', error: refusal(errors) };
}
/** `null` where the answer has no whole link. */
function linkOf(value) {
    if (!(0,json/* isRecord */.u4)(value))
        return null;
    const { name, url, linkType, directAssetPath: path } = value;
    // Old rows have no type, which REST and GraphQL show as null; it counts as the default.
    const link_type = linkType === null ? 'other' : core_link/* LINK_TYPES */.rm.find((each) => each.toUpperCase() === linkType);
    if (typeof name !== 'string' || typeof url !== 'string' || link_type === undefined)
        return null;
    if (path !== null && typeof path !== 'string')
        return null;
    return { name, url, link_type, direct_asset_path: path === '' ? null : path };
}
function unclear(late) {
    const message = late
        ? "GitLab's time limit passed during this write; whether the change was made is not known"
        : "GitLab's answer leaves this write out; whether the change was made is not known";
    return new store_error/* StoreError */.AD('unclear', message);
}
function errorsOf(body) {
    const errors = (0,json/* isRecord */.u4)(body) ? body['errors'] : undefined;
    if (!Array.isArray(errors))
        return [];
    return errors.filter(json/* isRecord */.u4).map(({ message, path }) => ({
        message: typeof message === 'string' ? message : '',
        path: Array.isArray(path) ? path : [],
    }));
}

;// CONCATENATED MODULE: ./lib/gitlab/graphql/deliver.js
/**
 * Sends a document, and says what is certain after it: which calls were done, that none was, or that the server may
 * still be writing. There is no question about the server's version beforehand. A server that does not take the
 * document says so by an answer after which nothing has run, whatever its form, so the first document is the question.
 */




/**
 * One request. Never rejects with a StoreError.
 *
 * @param project full path of the project; links are written in no other
 */
async function deliver(client, calls, project) {
    const body = JSON.stringify(documentOf(calls, project));
    const headers = { 'content-type': 'application/json' };
    try {
        const answer = await client.send({ api: 'graphql', method: 'POST', path: '', headers, body });
        return read(answer.body, calls, (sentences) => refusalOf(client, sentences));
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        return readError(error);
    }
}
function read(body, calls, refusal) {
    if (hasRun(body))
        return { kind: 'answered', answers: readAnswers(body, calls, refusal) };
    const messages = errorMessages(body);
    if (messages.some((each) => TOO_LARGE.test(each)))
        return { kind: 'too-large' };
    return { kind: 'unsupported', reason: messages[0] ?? 'the answer has no data' };
}
/** Texts of lib/gitlab/graphql and graphql-ruby. */
const TOO_LARGE = /Query too large|exceeds max complexity|Timeout on validation/;
function readError(error) {
    const { kind, status } = error;
    if (status === 500)
        return { kind: 'broken', error };
    if (status === 429)
        return { kind: 'unsent', error };
    // The only thing in such a document that GitLab cannot process (422) is its size.
    if (status === 422)
        return { kind: 'too-large' };
    if (status !== null && status < 500)
        return { kind: 'unsupported', reason: error.message };
    if (status !== null || kind === 'unclear' || kind === 'unexpected')
        return { kind: 'lost', error };
    return { kind: 'unsent', error };
}
/** The sentences are those of REST, and so is what is said about them. */
function refusalOf(client, texts) {
    return (0,explain/* explainRefusal */.G)({
        status: 400,
        complaint: { source: 'message', code: null, scope: null, texts },
        write: true,
        subject: { area: 'releases', row: 'link', name: 'releases' },
        project: client.project,
        base: client.address.base,
        token: 'private',
    });
}

// EXTERNAL MODULE: ./lib/gitlab/api/answer-call.js + 1 modules
var answer_call = __webpack_require__(4968);
;// CONCATENATED MODULE: ./lib/gitlab/api/batches.js
/**
 * Calls written together, by GraphQL, and what is certain of each of them afterwards.
 *
 * There is no probe: the first document of a run goes out alone, and a server that does not take it costs one request;
 * from then on all goes by REST. A document whose answer is lost may still be carried out: the releases are read until
 * two reads, further apart than one write takes, agree. After a bare 500 nothing is under way any more: what was done
 * is seen by reading, and the rest goes by REST, one by one, which gives each its reason.
 */






/** Milliseconds between two reads that have to agree: longer than a single write takes. */
const APART = 3000;
/** A server begins no further call of a document after 30 s; the last may take a step more. */
const LONGEST = 36_000;
/** The documents of one run. */
class Batches {
    #client;
    #store;
    #size = batch_size/* BATCH */.D;
    /** The first document; others wait for it. */
    #first = null;
    constructor(client, store) {
        this.#client = client;
        this.#store = store;
    }
    /** How many calls go together; 1 where this server takes no documents. */
    get size() {
        return this.#size;
    }
    /** @param project full path; `null` where it is not known, and nothing can be created by GraphQL */
    async write(calls, project) {
        const answers = [];
        for (const part of this.#parts(calls, project)) {
            // What comes after a call that did not leave may depend on it.
            const isCut = answers.some(({ kind }) => kind === 'unsent');
            const added = isCut ? part.map(() => UNSENT) : await this.#writePart(part, project);
            for (const answer of added)
                answers.push(answer);
        }
        return answers;
    }
    /** Calls that may be in one document, in their order; what may not is a part of its own. */
    #parts(calls, project) {
        const parts = [];
        let open = null;
        for (const call of calls) {
            const fits = fitsDocument(call) && (project !== null || call.kind !== 'create');
            if (fits && open !== null)
                open.push(call);
            else
                parts.push([call]);
            open = fits ? (parts.at(-1) ?? null) : null;
        }
        return parts;
    }
    async #writePart(calls, project) {
        if (this.#first !== null)
            await this.#first;
        const [only] = calls;
        const isFit = calls.every(fitsDocument) && (project !== null || only?.kind !== 'create');
        // Calls that were put together for a document are checked anew before they leave one by one.
        if (this.#size === 1 && calls.length > 1)
            return calls.map(() => UNSENT);
        if (this.#size === 1 || !isFit)
            return this.#byRest(calls);
        const answers = this.#deliver(calls, project ?? '');
        this.#first ??= answers;
        return answers;
    }
    async #deliver(calls, project) {
        const delivery = await deliver(this.#client, calls, project);
        switch (delivery.kind) {
            case 'answered':
                return this.#asked(calls, delivery.answers);
            case 'too-large':
                this.#size = smallerBatch(Math.min(this.#size, calls.length)) ?? 1;
                return calls.map(() => UNSENT);
            case 'unsupported':
                this.#size = 1;
                this.#client.debug(`this GitLab, or this token, takes no links by GraphQL: going on with REST (${delivery.reason})`);
                return calls.map(() => UNSENT);
            case 'unsent':
                return calls.map(() => ({ kind: 'failed', error: delivery.error }));
            case 'broken':
                return this.#afterBreak(calls, delivery.error);
            case 'lost':
                return this.#afterLoss(calls, delivery.error);
            default:
                return delivery;
        }
    }
    /** GraphQL gives one text for all that is missing or forbidden: REST gives the reason. */
    async #asked(calls, given) {
        const answers = [];
        for (const [at, call] of calls.entries()) {
            const answer = given[at] ?? UNSENT;
            if (answer.kind !== 'ask')
                answers.push(answer);
            else if (this.#size === 1)
                answers.push(UNSENT);
            else {
                const said = await (0,answer_call/* answerCall */.l)(this.#store, call);
                // What REST does, or forbids, GraphQL would not do the next time either.
                if (said.kind === 'done' || (said.kind === 'failed' && said.error.kind === 'denied'))
                    this.#size = 1;
                answers.push(said);
            }
        }
        return answers;
    }
    async #byRest(calls) {
        const answers = [];
        for (const call of calls)
            answers.push(await (0,answer_call/* answerCall */.l)(this.#store, call));
        return answers;
    }
    async #afterBreak(calls, error) {
        const releases = await this.#read(calls);
        if (releases === null)
            return calls.map(() => ({ kind: 'failed', error: batches_unclear(error) }));
        const answers = [];
        for (const call of calls)
            answers.push(isDone(call, releases) ? DONE : await (0,answer_call/* answerCall */.l)(this.#store, call));
        return answers;
    }
    async #afterLoss(calls, error) {
        let before = await this.#read(calls);
        for (let waited = 0; waited < LONGEST && before !== null; waited += APART) {
            await this.#client.pause(APART);
            const now = await this.#read(calls);
            const agrees = now !== null && textOf(now) === textOf(before);
            before = now;
            if (agrees)
                break;
        }
        const releases = before;
        return calls.map((call) => releases !== null && isDone(call, releases) ? DONE : { kind: 'failed', error: batches_unclear(error) });
    }
    /** The releases of these calls; `null` where they cannot be read. */
    async #read(calls) {
        try {
            return await this.#store.readThese([...new Set(calls.map(({ tag }) => tag))]);
        }
        catch (error) {
            if (error instanceof store_error/* StoreError */.AD)
                return null;
            throw error;
        }
    }
}
const UNSENT = { kind: 'unsent' };
const DONE = { kind: 'done', link: null };
function isDone(call, releases) {
    const links = releases.get(call.tag)?.links ?? [];
    if (call.kind === 'delete')
        return links.every(({ id }) => id !== call.id);
    return links.some((link) => (call.kind === 'create' || link.id === call.id) && (0,core_link/* changedFields */.E0)(link, call.link).length === 0);
}
function textOf(releases) {
    return JSON.stringify([...releases]);
}
function batches_unclear({ message }) {
    return new store_error/* StoreError */.AD('unclear', `${message}; whether the change was made is not known`);
}


/***/ })

};
;