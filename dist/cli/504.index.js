"use strict";
exports.id = 504;
exports.ids = [504];
exports.modules = {

/***/ 5504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./lib/core/token.js
var token = __webpack_require__(899);
// EXTERNAL MODULE: ./lib/ports/permissions.js
var permissions = __webpack_require__(4743);
;// CONCATENATED MODULE: ./lib/app/doctor/check.js
/** The lines of `doctor`, and reading what an answer says. */
/** A line; a hint of `null` is none. */
function check(name, state, message, hint) {
    return { name, state, message, ...(hint != null && { hint }) };
}
/** What the token may not ask is not known, and no fault. */
function unknown(name, what, { message }) {
    return check(name, 'warning', `${what} is not known: ${message}`);
}
/** Its properties; `null` where it has none. */
function record(value) {
    return typeof value === 'object' && value !== null ? { ...value } : null;
}
/** A property that is a text. */
function check_text(value, key) {
    const found = record(value)?.[key];
    return typeof found === 'string' ? found : null;
}
/** The texts of a property that is a list. */
function list(value, key) {
    const found = record(value)?.[key];
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}

;// CONCATENATED MODULE: ./lib/app/doctor/project-checks.js
/** The lines of `doctor` about the project, and what is in it. */

/** Whether the project can be seen. */
function visible(project, settings) {
    if (project.ok)
        return check('project', 'ok', `Project ${check_text(project.value, 'path_with_namespace') ?? settings.project}`);
    const { error } = project;
    if (error.missing !== 'project')
        return unknown('project', 'Whether the project is there', error);
    // A job token reads releases of projects that this route does not show it.
    const isJob = settings.token?.kind === 'job';
    return isJob
        ? unknown('project', 'Whether the project is there', error)
        : check('project', 'error', error.message, error.hint);
}
/** What the token's user may do in it. */
function role(project, isJob) {
    if (isJob)
        return check('role', 'ok', 'A job token has the role of the user who started the job');
    if (!project.ok)
        return unknown('role', 'The role in the project', project.error);
    const access = record(record(project.value)?.['permissions']);
    const levels = ['project_access', 'group_access'].map((key) => record(access?.[key])?.['access_level']);
    const level = levels.reduce((most, each) => (typeof each === 'number' ? Math.max(most, each) : most), 0);
    if (record(project.value)?.['archived'] === true)
        return check('role', 'error', 'The project is archived and takes no writes');
    if (level >= DEVELOPER)
        return check('role', 'ok', `Access level ${level}: at least Developer`);
    return check('role', 'warning', `Access level ${level}: less than Developer, so only reading is sure`, 'Give the role Developer.');
}
/** GitLab's access levels: 30 is Developer. */
const DEVELOPER = 30;
/** Whether tag and release are there. */
async function tagAndRelease({ tag }, inspection) {
    if (tag === null)
        return [check('tag', 'warning', 'No tag is given', 'Set `tag`.')];
    const name = encodeURIComponent(tag);
    const shown = JSON.stringify(tag);
    const [found, release] = [
        await inspection.read(`projects/:project/repository/tags/${name}`),
        await inspection.read(`projects/:project/releases/${name}`),
    ];
    return [tagCheck(found, shown), releaseCheck(release, shown)];
}
function tagCheck(found, shown) {
    if (!found.ok) {
        return found.error.missing === 'tag'
            ? check('tag', 'warning', `There is no tag ${shown}`, 'Push it, or set `create-release` and `ref`.')
            : unknown('tag', `Whether there is a tag ${shown}`, found.error);
    }
    if (record(found.value)?.['protected'] !== true)
        return check('tag', 'ok', `Tag ${shown}, not protected`);
    const hint = 'Settings > Repository > Protected tags says who may create it: they alone may change its release.';
    return check('tag', 'warning', `Tag ${shown} is protected`, hint);
}
function releaseCheck(found, shown) {
    if (found.ok)
        return check('release', 'ok', `There is a release ${shown}`);
    const { error } = found;
    if (error.missing === 'release')
        return check('release', 'warning', `There is no release ${shown} that the token can see`, 'Set `create-release` to make it.');
    return check('release', 'error', error.message, error.hint);
}

;// CONCATENATED MODULE: ./lib/app/doctor/doctor.js
/**
 * What can be known before a run, by asking with GET alone: the server, the token, the project, the tag, the release.
 *
 * Nothing is guessed. What GitLab does not let the token ask is a line that says so, and never an error: a run may do
 * without it. A job token may ask little, so its lines say what such a token can do by its nature.
 */




/** All lines, in the order in which a run would meet what they are about. */
async function examine(settings, inspection) {
    const isJob = settings.token?.kind === 'job';
    const project = await inspection.read('projects/:project');
    return [
        await server(settings, inspection, isJob),
        network(inspection),
        await doctor_token(settings, inspection),
        visible(project, settings),
        role(project, isJob),
        ...(await tagAndRelease(settings, inspection)),
        await doctor_packages(inspection),
        notes(settings),
    ];
}
async function server({ gitlabUrl }, inspection, isJob) {
    const found = await inspection.read('version');
    if (found.ok) {
        const version = check_text(found.value, 'version');
        return version === null
            ? check('server', 'error', `${gitlabUrl} does not answer as a GitLab does`, 'Check `gitlab-url`.')
            : check('server', 'ok', `GitLab ${version} at ${gitlabUrl}`);
    }
    const { error } = found;
    if (isJob && error.kind === 'denied')
        return check('server', 'ok', `GitLab at ${gitlabUrl}; job tokens may not ask for its version`);
    if (error.kind === 'denied')
        return unknown('server', `The version of ${gitlabUrl}`, error);
    return check('server', 'error', error.message, error.hint);
}
function network({ proxy }) {
    return check('network', 'ok', proxy === null ? 'No proxy is used' : `Through the proxy ${proxy}`);
}
async function doctor_token({ token: given }, inspection) {
    if (given === null)
        return check('token', 'warning', 'There is no token: only public projects can be read', 'Set `token`.');
    if (given.kind === 'private' && (0,token/* isJobTokenText */.KV)(given.value))
        return check('token', 'error', 'A job token is sent as an access token', 'Set `token-type: job` or `auto`.');
    if (given.kind === 'job')
        return jobToken(await inspection.read('job'));
    const self = await inspection.read('personal_access_tokens/self');
    if (!self.ok)
        return tokenRefused(self.error);
    const name = check_text(self.value, 'name') ?? 'without a name';
    const until = check_text(self.value, 'expires_at');
    const scopes = list(self.value, 'scopes');
    const end = until === null ? 'without an end' : `until ${until}`;
    const user = await inspection.read('user');
    const owner = user.ok ? check_text(user.value, 'username') : null;
    const whose = owner === null ? '' : ` of ${owner}`;
    const about = `Token “${name}”${whose}, ${end}, scopes ${scopes.join(', ') || 'none'}`;
    if (scopes.includes('granular'))
        return fineGrained(about);
    if (scopes.includes('api'))
        return check('token', 'ok', about);
    return check('token', 'warning', `${about}: not enough to apply`, 'Use a token with the scope `api`.');
}
function jobToken(job) {
    const may = 'A job token can read and write releases and packages where its project is let in, and no notes';
    if (job.ok)
        return check('token', 'ok', `${may}; its job is running`);
    return job.error.kind === 'denied' && job.error.lack?.what === 'token'
        ? check('token', 'error', job.error.message, job.error.hint)
        : check('token', 'warning', `${may}; its job could not be read: ${job.error.message}`);
}
/** GitLab shows the permissions of such a token to nobody who has only the token. */
function fineGrained(about) {
    const needed = (0,permissions/* permissionList */.M)([...permissions/* NEEDS */.Q.read.fineGrained, ...permissions/* NEEDS */.Q.apply.fineGrained]);
    const hint = `To apply it needs ${needed}.`;
    return check('token', 'warning', `${about}; what it may do cannot be asked with it`, hint);
}
function tokenRefused(error) {
    if (error.lack?.what === 'permission')
        return fineGrained('A fine-grained token');
    if (error.lack?.what === 'token')
        return check('token', 'error', error.message, error.hint);
    return unknown('token', 'What the token may do', error);
}
async function doctor_packages(inspection) {
    const found = await inspection.read('projects/:project/packages');
    if (found.ok)
        return check('packages', 'ok', 'The package registry can be read');
    return check('packages', 'warning', `${found.error.message}: needed for \`upload\` and \`package\` only`, found.error.hint);
}
function notes({ token: given }) {
    return given?.kind === 'job' || given === null
        ? check('notes', 'warning', 'No note on a merge request can be written with this', 'Use a project access token with the scope `api`.')
        : check('notes', 'ok', 'An access token may write notes where its user may');
}

// EXTERNAL MODULE: ./lib/face/ports.js + 7 modules
var ports = __webpack_require__(705);
// EXTERNAL MODULE: ./lib/report/words/escape.js
var words_escape = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/cli/session/command.js
var command = __webpack_require__(9515);
// EXTERNAL MODULE: ./lib/cli/session/session.js + 1 modules
var session_session = __webpack_require__(674);
;// CONCATENATED MODULE: ./lib/cli/commands/doctor.js
/** `doctor`: what can be known before a run. */





/** Exit code 1 where a line is an error. */
async function doctorCommand(session) {
    const project = (0,session_session/* requireProject */.LX)(session.settings);
    if (!project.ok)
        return project;
    const inspection = await (0,ports/* openInspection */.JF)((0,session_session/* reachOf */.xw)(session), project.value);
    const checks = await examine(session.settings, inspection);
    const isJson = session.invocation.flags.format === 'json';
    session.terminal.print(isJson ? (0,words_escape/* jsonText */.s$)({ checks }) : checks.map(line).join(''));
    return (0,command/* ended */.v)(checks.some(({ state }) => state === 'error') ? 1 : 0);
}
function line({ name, state, message, hint }) {
    const head = `${state.padEnd(7)} ${name.padEnd(8)} ${(0,words_escape/* terminal */.Fo)(message)}\n`;
    return hint === undefined ? head : `${head}${' '.repeat(17)}${(0,words_escape/* terminal */.Fo)(hint)}\n`;
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