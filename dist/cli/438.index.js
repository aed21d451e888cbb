export const id = 438;
export const ids = [438];
export const modules = {

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createMergeRequestNotes: () => (/* binding */ createMergeRequestNotes)
/* harmony export */ });
/* harmony import */ var _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7582);
/* harmony import */ var _app_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7467);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7539);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(978);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6723);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4342);
/**
 * Notes on a GitLab merge request, through gitbeaker's MergeRequestNotes and our own requester.
 *
 * Only access tokens may write notes (GitLab's lib/api/notes.rb: a job token reads, and gets 401 for the
 * rest). A note counts as ours only if the token's own user wrote it: the marker is public, a token with the
 * role Maintainer may edit other people's notes, and a stranger who wrote the marker first would own the text
 * that reviewers trust. Where GitLab does not tell who the token is, GitLab's own refusal has to do.
 */






/** 50,000 notes. */
const MAX_PAGES = 500;
/** @param options `project` is the one that has the merge request: the target's, in a fork's pipeline */
function createMergeRequestNotes(options, iid) {
    return new GitLabNotes(new _client_js__WEBPACK_IMPORTED_MODULE_2__/* .GitLabClient */ .z(options), iid);
}
class GitLabNotes {
    #client;
    #iid;
    #resource = null;
    constructor(client, iid) {
        this.#client = client;
        this.#iid = iid;
    }
    async find(marker) {
        const marked = (await this.#all()).filter(({ body }) => firstLine(body) === marker);
        if (marked.length === 0)
            return [];
        const self = await this.#ownName();
        return marked
            .filter(({ author }) => self === null || author === self)
            .map(({ id, body }) => ({ id, body }));
    }
    async create(body) {
        await this.#write(() => this.#notes.create(this.#client.project, this.#iid, inert(body)));
    }
    async update(id, body) {
        await this.#write(() => this.#notes.edit(this.#client.project, this.#iid, id, { body: inert(body) }));
    }
    /** All notes, oldest first. GitLab takes hidden notes off a page after cutting it: only its end is the end. */
    async #all() {
        const notes = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const answer = await this.#told(() => this.#notes.all(this.#client.project, this.#iid, {
                sort: 'asc',
                orderBy: 'created_at',
                perPage: _paging_js__WEBPACK_IMPORTED_MODULE_3__/* .PAGE_SIZE */ .m,
                page,
                showExpanded: true,
            }));
            const { data, paginationInfo } = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(answer) ? answer : {};
            if (!Array.isArray(data))
                throw new _app_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('unexpected', 'GitLab’s answer has no list of notes');
            notes.push(...data.flatMap(readNote));
            const next = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(paginationInfo) ? paginationInfo['next'] : null;
            if (typeof next !== 'number' || !(next > page))
                return notes;
        }
        return notes;
    }
    /** The user name of the token, or `null` where it is not told (a token that is limited to a few routes). */
    async #ownName() {
        try {
            const { body } = await this.#client.send({ method: 'GET', path: 'user' });
            const name = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(body) ? body['username'] : null;
            return typeof name === 'string' ? name : null;
        }
        catch (error) {
            if (error instanceof _app_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A && (error.kind === 'denied' || error.kind === 'missing'))
                return null;
            throw error;
        }
    }
    async #write(call) {
        await this.#told(call);
    }
    /** GitLab's refusals speak of releases where the client explains them; here they are about a note. */
    async #told(call) {
        try {
            return await call();
        }
        catch (error) {
            throw error instanceof _app_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A ? this.#explain(error) : error;
        }
    }
    #explain(error) {
        const { status } = error;
        const subject = `merge request !${this.#iid} of project ${this.#client.project}`;
        if (status === 403) {
            return new _app_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('denied', `The token may not write notes on ${subject}`, {
                status,
                hint: 'It needs the scope `api` and, for a note that somebody else wrote, the role Maintainer',
            });
        }
        if (status === 404) {
            return new _app_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A('missing', `GitLab shows the token no ${subject}, or not this note of it`, {
                status,
            });
        }
        return error;
    }
    get #notes() {
        this.#resource ??= new _gitbeaker_rest__WEBPACK_IMPORTED_MODULE_0__/* .MergeRequestNotes */ .vxy((0,_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .gitbeakerOptions */ .d)(this.#client));
        return this.#resource;
    }
}
/** One note of a list; none for what is no note. */
function readNote(value) {
    if (!(0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
        return [];
    const { id, body, author } = value;
    if (typeof id !== 'number' || typeof body !== 'string')
        return [];
    const name = (0,_complaint_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(author) ? author['username'] : null;
    return [{ id, body, author: typeof name === 'string' ? name : null }];
}
function firstLine(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}
/**
 * GitLab carries out lines that begin with `/` as quick actions (`/merge`, `/close`). No report has such a line;
 * this holds even if one had.
 */
function inert(body) {
    return body.replace(/^([ \t]*)\//gm, '$1&#47;');
}


/***/ })

};
