"use strict";
exports.id = 74;
exports.ids = [74];
exports.modules = {

/***/ 1074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubComments: () => (/* binding */ createGithubComments)
});

// EXTERNAL MODULE: ./lib/core/text/append.js
var append = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/github/answers.js
var answers = __webpack_require__(1653);
// EXTERNAL MODULE: ./lib/github/client.js + 1 modules
var github_client = __webpack_require__(2962);
// EXTERNAL MODULE: ./lib/github/refusals.js
var refusals = __webpack_require__(4517);
;// CONCATENATED MODULE: ./lib/github/comment-refusals.js
/** What GitHub says to a comment that it does not take, and what to do about it. */


const PERMISSION = 'Give the job `permissions: pull-requests: write`, and a token of your own the same for this repository. ' +
    'The job summary has the report in any case.';
/**
 * @param error what octokit threw
 * @param where the pull request, as `owner/name#1`
 * @param token with which it was asked
 * @returns a StoreError without the token: neither in its text nor as its cause
 */
function explainCommentRefusal(error, where, token) {
    if (error instanceof store_error/* StoreError */.AD)
        return error;
    const refusal = (0,refusals/* errorAnswerOf */.UU)(error, token);
    if (refusal === null)
        return (0,refusals/* unreachable */.HB)(error);
    if ((0,refusals/* isThrottled */.B5)(refusal))
        return (0,refusals/* throttled */.v6)(refusal, token);
    const { status, said } = refusal;
    switch (status) {
        case 401:
            return new store_error/* StoreError */.AD('denied', 'GitHub does not know the github-token', {
                status,
                lack: { what: 'token' },
                hint: 'It is mistyped, expired or revoked; without the input the job’s own token is used.',
            });
        case 403:
            if (/locked/i.test(said))
                return new store_error/* StoreError */.AD('denied', `${where} is locked`, { status });
            return new store_error/* StoreError */.AD('denied', `the token may not comment on ${where}: it lacks pull-requests: write (${said})`, { status, hint: PERMISSION, lack: { what: 'permission', names: ['pull-requests: write'] } });
        case 404:
        case 410:
            return new store_error/* StoreError */.AD('missing', `GitHub shows the token no comments of ${where} (${status})`, {
                status,
                missing: 'note',
                hint: PERMISSION,
            });
        case 422:
            return new store_error/* StoreError */.AD('refused', `GitHub does not accept the comment: ${said}`, { status });
        default:
            return new store_error/* StoreError */.AD('unreachable', `GitHub failed (${status}: ${said})`, { status });
    }
}

;// CONCATENATED MODULE: ./lib/github/comments.js
/**
 * Comments on a GitHub pull request.
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
/** Nothing is loaded, sent or refused before the first call. */
function createGithubComments(options, pull) {
    const where = `${pull.owner}/${pull.repository}#${pull.number}`;
    const client = (0,github_client/* createGithubClient */.z)(options, (error) => explainCommentRefusal(error, where, options.token));
    const repository = { owner: pull.owner, repo: pull.repository };
    const issue = { ...repository, issue_number: pull.number };
    return {
        async find(marker) {
            const marked = (await allComments(client, issue)).filter(({ body }) => firstLine(body) === marker);
            const login = marked.every(mayBeOurs) ? null : await ownLogin(client);
            return marked
                .filter((comment) => mayBeOurs(comment) || (login !== null && comment.author?.login === login))
                .map(({ id, body }) => ({ id, body }));
        },
        async create(body) {
            await client.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
        },
        async update(id, body) {
            const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
            await client.send(route, { ...repository, comment_id: id, body });
        },
    };
}
/** Oldest first, as GitHub lists them. Without `Link`, which a proxy may drop, a full page is taken to have a next one. */
async function allComments(client, issue) {
    const comments = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const { data, hasNext } = await client.send(route, { ...issue, per_page: PAGE_SIZE, page });
        if (!Array.isArray(data))
            throw new store_error/* StoreError */.AD('unexpected', 'GitHub answered with no list of comments');
        (0,append/* append */.B)(comments, data.flatMap(readComment));
        if (!hasNext && data.length < PAGE_SIZE)
            break;
    }
    return comments;
}
/** The account of a personal token; `null` for the job's own token, which has none and is refused. */
async function ownLogin(client) {
    try {
        const { data } = await client.send('GET /user');
        const login = (0,answers/* isRecord */.u4)(data) ? data['login'] : null;
        return typeof login === 'string' ? login : null;
    }
    catch (error) {
        if (error instanceof store_error/* StoreError */.AD && (error.kind === 'denied' || error.kind === 'missing'))
            return null;
        throw error;
    }
}
/** One comment of a list; none for what is no comment. */
function readComment(value) {
    if (!(0,answers/* isRecord */.u4)(value))
        return [];
    const { id, body, user } = value;
    if (typeof id !== 'number' || typeof body !== 'string')
        return [];
    if (user === undefined)
        return [{ id, body, author: undefined }];
    if (!(0,answers/* isRecord */.u4)(user) || typeof user['login'] !== 'string')
        return [{ id, body, author: null }];
    const { login, type } = user;
    // No person can be called `name[bot]`.
    return [{ id, body, author: { login, isBot: type === 'Bot' || login.endsWith('[bot]') } }];
}
function mayBeOurs({ author }) {
    return author === undefined || author?.isBot === true;
}
function firstLine(body) {
    return body.split(/\r?\n/, 1)[0] ?? '';
}


/***/ })

};
;