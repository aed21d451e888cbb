export const id = 663;
export const ids = [663];
export const modules = {

/***/ 8663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubComments: () => (/* binding */ createGitHubComments)
});

// EXTERNAL MODULE: ../../work/main/node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(7221);
// EXTERNAL MODULE: ./lib/app/ports.js
var ports = __webpack_require__(716);
;// CONCATENATED MODULE: ./lib/action/github-refusals.js
/** What GitHub says to a comment that it does not take, and what to do about it. */

const PERMISSION = 'Give the job `permissions: pull-requests: write`, and a token of your own the same for this repository. ' +
    'The job summary has the report in any case';
/**
 * @param error what octokit threw
 * @param where the pull request, as `owner/name#1`
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
function explainGitHub(error, where) {
    if (error instanceof ports/* StoreError */.A)
        return error;
    if (!isRefusal(error))
        return new ports/* StoreError */.A('unreachable', `GitHub could not be asked: ${reasonOf(error)}`);
    const said = error.message.split(/ - https?:\/\//, 1)[0] ?? '';
    const { status } = error;
    if (isThrottled(error)) {
        return new ports/* StoreError */.A('unreachable', `GitHub takes no more comments for now (${status}: ${said})`, {
            status,
        });
    }
    switch (status) {
        case 401:
            return new ports/* StoreError */.A('denied', 'GitHub does not know the github-token', {
                status,
                hint: 'It is mistyped, expired or revoked; without the input the job’s own token is used',
            });
        case 403:
            return /locked/i.test(said)
                ? new ports/* StoreError */.A('denied', `${where} is locked`, { status })
                : new ports/* StoreError */.A('denied', `the token may not comment on ${where}: it lacks pull-requests: write (${said})`, { status, hint: PERMISSION });
        case 404:
        case 410:
            return new ports/* StoreError */.A('missing', `GitHub shows the token no comments of ${where} (${status})`, {
                status,
                hint: PERMISSION,
            });
        case 422:
            return new ports/* StoreError */.A('refused', `GitHub does not accept the comment: ${said}`, { status });
        default:
            return new ports/* StoreError */.A('unreachable', `GitHub failed (${status}: ${said})`, { status });
    }
}
/** Both kinds of GitHub's rate limits answer 403 or 429. */
function isThrottled({ status, message, response }) {
    const headers = response?.headers ?? {};
    const told = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 429 || (status === 403 && (told || /rate limit/i.test(message)));
}
/** octokit gives 500 to what was never answered, with no response. */
function isRefusal(error) {
    return error instanceof Error &&
        'status' in error &&
        typeof error.status === 'number' &&
        'response' in error
        ? error.response !== undefined
        : false;
}
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const cause = error.cause instanceof Error ? error.cause : error;
    return cause.name === 'TimeoutError' ? 'no answer in time' : cause.message;
}

;// CONCATENATED MODULE: ./lib/action/github-comments.js
/**
 * Comments on a GitHub pull request, through octokit.
 *
 * Which comments are ours? The marker is public: whoever may comment can write it first, and a token with write
 * permission may edit other people's comments. If that comment were taken for ours, a stranger would own the
 * text that reviewers trust. So a comment counts only if it was written by a bot, which is what the job's token
 * is, or by the very account the token belongs to; that account is asked for only where it matters.
 */



/** GitHub's largest page. */
const PAGE_SIZE = 100;
/** 10,000 comments; GitHub stops at 2,500 for one issue. */
const MAX_PAGES = 100;
/** @throws StoreError `denied` for a token that cannot be one */
function createGitHubComments(options) {
    if (!/^[\x21-\x7e]+$/.test(options.token)) {
        throw new ports/* StoreError */.A('denied', 'the github-token holds white space or another character that no token has');
    }
    return new GitHubComments(options);
}
class GitHubComments {
    #options;
    #octokit;
    constructor(options) {
        const { token, apiUrl: baseUrl, userAgent } = options;
        this.#options = options;
        this.#octokit = (0,github/* getOctokit */.Q)(token, { baseUrl, userAgent });
    }
    async find(marker) {
        const marked = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const { comments, isLast } = await this.#page(page);
            marked.push(...comments.filter(({ body }) => firstLine(body ?? '') === marker));
            if (isLast)
                break;
        }
        const strangers = marked.filter((comment) => !isByBot(comment));
        const login = strangers.length === 0 ? null : await this.#ownLogin();
        return marked
            .filter((comment) => isByBot(comment) || (login !== null && comment.user?.login === login))
            .map(({ id, body = '' }) => ({ id, body }));
    }
    async create(body) {
        const { number: issue_number } = this.#options;
        await this.#send((common) => this.#octokit.rest.issues.createComment({ ...common, issue_number, body }));
    }
    async update(id, body) {
        await this.#send((common) => this.#octokit.rest.issues.updateComment({ ...common, comment_id: id, body }));
    }
    /** Pages are counted here: a `Link` header only says whether to go on, its address is not followed. */
    async #page(page) {
        const { number: issue_number } = this.#options;
        const { data, headers } = await this.#send((common) => this.#octokit.rest.issues.listComments({ ...common, issue_number, per_page: PAGE_SIZE, page }));
        if (!Array.isArray(data))
            throw new ports/* StoreError */.A('unexpected', 'GitHub answered with no list of comments');
        return { comments: data, isLast: !/rel="?next"?/.test(headers.link ?? '') };
    }
    /** The account of a personal token; the job's own token has none and is refused. */
    async #ownLogin() {
        try {
            const { data } = await this.#send(({ request }) => this.#octokit.rest.users.getAuthenticated({ request }));
            return data.login;
        }
        catch (error) {
            if (error instanceof ports/* StoreError */.A && (error.kind === 'denied' || error.kind === 'missing'))
                return null;
            throw error;
        }
    }
    async #send(call) {
        const { owner, repository: repo, number, timeout, stop, deadline } = this.#options;
        if (stop.aborted)
            throw new ports/* StoreError */.A('stopped', 'the run was cancelled');
        const signal = AbortSignal.any([deadline, AbortSignal.timeout(timeout)]);
        try {
            return await call({ owner, repo, request: { signal } });
        }
        catch (error) {
            throw explainGitHub(error, `${owner}/${repo}#${number}`);
        }
    }
}
function firstLine(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}
/** No person can be called `name[bot]`. The author of a comment is null where the account is gone. */
function isByBot({ user }) {
    return user === null || user === undefined || user.type === 'Bot' || user.login.endsWith('[bot]');
}


/***/ })

};
