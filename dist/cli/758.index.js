export const id = 758;
export const ids = [758];
export const modules = {

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewMergeRequest: () => (/* binding */ reviewMergeRequest)
});

// EXTERNAL MODULE: ./lib/app/environment.js
var environment = __webpack_require__(1717);
;// CONCATENATED MODULE: ./lib/app/merge-request.js
/** The merge request that a GitLab pipeline is about, and whether we can write a note on it. */
const WAYS_OUT = 'Put a project access token with the scope api into a masked variable GITLAB_TOKEN, or keep the job token and let ' +
    '--report-terraform with artifacts:reports:terraform show the counts in the merge request';
/**
 * Finds the merge request: that of the target project, which in a fork's pipeline is not the project the job
 * runs in (CI_MERGE_REQUEST_PROJECT_ID, CI_MERGE_REQUEST_IID).
 */
function mergeRequestPlace(settings, environment) {
    const { CI_MERGE_REQUEST_IID: iid, CI_SERVER_URL: server } = environment;
    const project = environment.CI_MERGE_REQUEST_PROJECT_ID ?? environment.CI_PROJECT_ID;
    if (iid === undefined || project === undefined || !/^\d{1,9}$/.test(iid)) {
        return { kind: 'none', reason: 'this pipeline is not about a merge request' };
    }
    // The token is for the GitLab of the release; the merge request may be on another one.
    if (server !== undefined && baseOf(server) !== settings.gitlabUrl) {
        return { kind: 'closed', reason: 'the merge request is on another GitLab than the release' };
    }
    if (settings.token === null) {
        const reason = 'there is no token; a fork’s pipeline has none, and the job log has the plan';
        return { kind: 'closed', reason, hint: WAYS_OUT };
    }
    if (settings.token.kind === 'job') {
        return { kind: 'closed', reason: 'a CI job token may not write notes', hint: WAYS_OUT };
    }
    return { kind: 'merge-request', project, iid: Number(iid) };
}
/** As the setting `gitlab-url` is written. */
function baseOf(url) {
    return (URL.canParse(url) ? new URL(url).href : url).replace(/\/+$/, '');
}

// EXTERNAL MODULE: ./lib/app/ports.js
var ports = __webpack_require__(716);
;// CONCATENATED MODULE: ./lib/app/sticky-comment.js
/**
 * One comment that is kept up to date: found by its marker, updated in place, left alone where it says the same.
 *
 * Two jobs that run at the same moment may each create one. From then on the older one is kept.
 */

/** Refusals of an update after which another comment may still do: it was deleted meanwhile, or is not ours. */
const NOT_OURS = new Set(['missing', 'denied']);
/**
 * Makes `body` the text of the comment with this marker, and creates it where there is none.
 *
 * @param marker the first line of `body`
 * @throws StoreError where the comments cannot be read, or none can be written
 */
async function keepComment(comments, marker, body) {
    for (const comment of await comments.find(marker)) {
        if (sameText(comment.body, body))
            return 'unchanged';
        if (await updated(comments, comment, body))
            return 'updated';
    }
    await comments.create(body);
    return 'created';
}
async function updated(comments, comment, body) {
    try {
        await comments.update(comment.id, body);
        return true;
    }
    catch (error) {
        if (error instanceof ports/* StoreError */.A && NOT_OURS.has(error.kind))
            return false;
        throw error;
    }
}
/** Both platforms may change line ends and take white space off the end. */
function sameText(stored, wanted) {
    return normalised(stored) === normalised(wanted);
}
function normalised(text) {
    return text.replaceAll('\r\n', '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/app/review.js
/**
 * Putting a run's report where people review: one comment on the pull or merge request, or a word about why not.
 *
 * The comment is a convenience. Whatever hinders it is said and never fails the run: the log has the same report.
 */


const DONE = {
    created: 'Wrote the comment.',
    updated: 'Updated the comment.',
    unchanged: 'The comment says the same already.',
};
/** Keeps the comment, or says why there is none. Throws only for bugs. */
async function postReview(review, place, log) {
    const { when } = review;
    if (when === 'false' || (when === 'auto' && !review.dryRun))
        return;
    switch (place.kind) {
        case 'none':
            if (when === 'true')
                log.warning(`No comment was written: ${place.reason}`);
            else
                log.debug(`no comment: ${place.reason}`);
            return;
        case 'closed':
            if (when === 'true')
                log.warning(`No comment was written: ${place.reason}`, place.hint);
            else
                log.info([`No comment was written: ${place.reason}`, place.hint].filter(Boolean).join('. '));
            return;
        case 'open':
            await keep(review, place, log);
            return;
        default:
            place;
    }
}
async function keep(review, place, log) {
    try {
        const comments = await place.open();
        log.info(DONE[await keepComment(comments, review.marker, review.body())]);
    }
    catch (error) {
        if (!(error instanceof ports/* StoreError */.A))
            throw error;
        log.warning(`The comment was not written: ${error.message}`, error.hint ?? undefined);
    }
}
/**
 * What tells the comments of one pull or merge request apart: the release or releases, and the input
 * `comment-key`. It is to be hashed, and never shown.
 */
function reviewKey(settings) {
    const { gitlabUrl, project, tag, tags, commentKey } = settings;
    return [gitlabUrl, project ?? '', tag ?? '', ...tags, '', commentKey];
}

// EXTERNAL MODULE: ./lib/report/budget.js
var budget = __webpack_require__(290);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(1202);
// EXTERNAL MODULE: ./lib/report/validation.js
var validation = __webpack_require__(1480);
;// CONCATENATED MODULE: ./lib/report/review-text.js
/** A run's result as Markdown: the body of the job summary and of the comment, each with its own limit. */


/** @param file what a result without a plan is about: the manifest's path, or the input that holds it */
function reviewText(result, file, options) {
    switch (result.kind) {
        case 'reported':
            return (0,markdown/* renderMarkdown */.Gc)(result.report, options);
        case 'validated': {
            const { links, warnings } = result.validation;
            return (0,validation/* renderValidationMarkdown */.Z)({ file: result.validation.file, links, problems: warnings }, options);
        }
        case 'failed':
            return (0,validation/* renderValidationMarkdown */.Z)({ file, links: null, problems: result.problems }, options);
    }
}

// EXTERNAL MODULE: ./lib/cli/session.js
var cli_session = __webpack_require__(7021);
;// CONCATENATED MODULE: ./lib/cli/review.js
/** The note with the plan on a merge request, where a pipeline is about one. */







/** Keeps the note, or says why there is none; a note that cannot be written fails nothing. */
async function reviewMergeRequest(result, session) {
    const { settings, log, invocation } = session;
    const marker = (0,markdown/* commentMarker */.Ql)(reviewKey(settings));
    const dryRun = invocation.command.name === 'plan' || settings.dryRun;
    const body = () => reviewText(result, sourceName(session), { budget: budget/* GITLAB_NOTE */.Nr, marker });
    await postReview({ when: settings.comment, dryRun, marker, body }, placeOf(session), log);
}
function placeOf(session) {
    const place = mergeRequestPlace(session.settings, (0,environment/* readEnvironment */.Qo)(process.env));
    if (place.kind !== 'merge-request')
        return place;
    const open = async () => {
        const { createMergeRequestNotes } = await Promise.all(/* import() */[__webpack_require__.e(694), __webpack_require__.e(206), __webpack_require__.e(719)]).then(__webpack_require__.bind(__webpack_require__, 3719));
        return createMergeRequestNotes((0,cli_session/* gitlabOptions */.gr)(session, place.project), place.iid);
    };
    return { kind: 'open', open };
}
/** What a result without a plan is about. */
function sourceName({ settings: { source } }) {
    return source.kind === 'manifest' ? (source.path ?? 'release-links.yml') : source.kind;
}


/***/ })

};
