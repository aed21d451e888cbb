"use strict";
exports.id = 997;
exports.ids = [997];
exports.modules = {

/***/ 3378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carryOut: () => (/* binding */ carryOut)
});

// EXTERNAL MODULE: ./lib/ports/store-error.js
var store_error = __webpack_require__(3673);
// EXTERNAL MODULE: ./lib/app/apply/files.js
var apply_files = __webpack_require__(6848);
;// CONCATENATED MODULE: ./lib/app/apply/news.js
/** Passes on what becomes of a run while it goes on: each change and each file once, and when it is certain. */

function isCertain({ outcome, certainty }) {
    return outcome.status !== 'skipped' && certainty !== 'open';
}
class News {
    #ports;
    #last;
    /** Of each release the positions of the changes that were passed on. */
    #told;
    #files = new Set();
    constructor(start, ports) {
        this.#ports = ports;
        this.#last = start;
        this.#told = start.releases.map(() => new Set());
    }
    /** Passes on what an event has brought and no later one will change: what was done, and what GitLab has refused. */
    publish(state, event) {
        if (event.kind === 'uploaded' || event.kind === 'stopped')
            this.#tellFiles(state);
        for (const [at, release] of this.#touched(state, event)) {
            const before = this.#last.releases[at];
            if (before?.creation.open === 'taken' && release.creation.open === null && release.release !== null)
                this.#tellMeeting(release);
            this.#tell(release, at, this.#positions(release, at, event), isCertain);
        }
        this.#last = state;
    }
    /** Passes on the rest. */
    finish(state) {
        this.#tellFiles(state);
        state.releases.forEach((release, at) => {
            this.#tell(release, at, release.entries.keys(), () => true);
        });
    }
    /** The releases that an event is about. */
    #touched({ releases }, event) {
        const touched = () => {
            if (event.kind === 'written')
                return event.origins.map(({ release }) => release);
            if (event.kind === 'read')
                return event.releases;
            return event.kind === 'release-created' ? [event.release] : [];
        };
        return new Map(touched().flatMap((at) => {
            const release = releases[at];
            return release === undefined ? [] : [[at, release]];
        }));
    }
    /** The changes that an event may have brought to an end: looking at all, for each call, takes long for thousands. */
    #positions({ round, entries }, release, event) {
        if (event.kind !== 'written')
            return entries.keys();
        return event.origins.flatMap((origin) => origin.release === release && origin.kind === 'task' ? (round?.tasks[origin.at]?.shown ?? []) : []);
    }
    #tell({ entries, target }, release, positions, isDue) {
        const told = this.#told[release];
        for (const at of positions) {
            const entry = entries[at] ?? null;
            if (told === undefined || entry === null || told.has(at) || !isDue(entry))
                continue;
            told.add(at);
            this.#ports.progress.advance(target.tag, entry.outcome);
        }
    }
    #tellFiles({ files, releases }) {
        files.forEach((file, at) => {
            const outcome = (0,apply_files/* outcomeOf */.sG)(file);
            if (outcome === null || this.#files.has(at))
                return;
            this.#files.add(at);
            const owner = releases.find(({ needs }) => needs.own.includes(at));
            if (owner !== undefined)
                this.#ports.progress.advance(owner.target.tag, outcome);
        });
    }
    #tellMeeting({ creation, target }) {
        if (creation.isDone)
            return;
        const tag = JSON.stringify(target.tag);
        this.#ports.log.info(`release ${tag} was created by somebody else in the meantime; going on with it`);
    }
}

// EXTERNAL MODULE: ./lib/app/prepare/targets.js
var targets = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/app/apply/round.js
var apply_round = __webpack_require__(6203);
// EXTERNAL MODULE: ./lib/app/apply/run.js + 2 modules
var run = __webpack_require__(113);
;// CONCATENATED MODULE: ./lib/app/apply/next-read.js
/** Which reads come next: of releases that were read too long ago, and of those whose round is over. */


/** Milliseconds for which what was read of a release is taken to be so. */
const FRESH = 2000;
/** A command that is begun now. */
function under(state, command) {
    const isWrite = command.kind === 'write' || command.kind === 'create-release';
    return {
        state: { ...state, underWay: state.underWay + 1, writing: state.writing + Number(isWrite) },
        commands: [command],
    };
}
/** Reads the releases again of which something waits that was read too long ago, or is to be deleted. */
function nextLook(state, now) {
    if (state.writing > 0)
        return null;
    const stale = [...state.releases.entries()].filter(([, release]) => wantsLook(release, now));
    if (stale.length === 0)
        return null;
    return nextRead(state, stale, 'looking');
}
function wantsLook({ stage, round, readAt }, now) {
    if (stage !== 'writing' || round === null)
        return false;
    return round.tasks.some((task, at) => (0,apply_round/* isFree */.xp)(round, at, NONE) && (now - readAt > FRESH || (0,apply_round/* needsLook */.B4)(round, task)));
}
const NONE = new Set();
/** Reads back when all releases are through with their rounds. */
function nextReadBack(state) {
    const isBusy = state.releases.some(({ stage }) => !['planned', 'written', 'over'].includes(stage));
    const written = [...state.releases.entries()].filter(([, { stage }]) => stage === 'written');
    return isBusy || written.length === 0 ? null : nextRead(state, written, 'reading');
}
function nextRead(state, which, stage) {
    const after = which.reduce((marked, [at]) => (0,run/* change */.Zg)(marked, at, (each) => ({ ...each, stage })), state);
    return under(after, {
        kind: 'read',
        releases: which.map(([at]) => at),
        tags: which.map(([, { target }]) => target.tag),
    });
}

// EXTERNAL MODULE: ./lib/app/apply/release-creation.js
var release_creation = __webpack_require__(742);
// EXTERNAL MODULE: ./lib/app/apply/release-events.js + 4 modules
var release_events = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/app/apply/next.js
/**
 * Which calls come next: as many commands as may be under way, each as full as it can be.
 *
 * REST has no conditional write: between the read that shows a link as it was planned and the write to its id, somebody
 * else may change it. What can be done is to keep that time short. So no write leaves whose release was read longer
 * than FRESH ago, and no delete without a look at the release after all other writes. A look is one request for one
 * release, and a page of the list for a hundred of them; it is taken when nothing else can be sent and no write is
 * under way, so that what it shows is what the next write will meet.
 */







/** Marks the releases that are to be applied. */
function enlist(state, isDue) {
    const releases = state.releases.map((release) => (isDue(release) ? { ...release, stage: 'files' } : release));
    return { ...state, releases };
}
/**
 * The commands to begin now.
 *
 * @param now on the run's clock, in milliseconds
 */
function next(given, now, batchSize) {
    const commands = [];
    let state = given;
    const begin = (found) => {
        if (found === null || found.commands.length === 0)
            return false;
        state = found.state;
        for (const command of found.commands)
            commands.push(command);
        return true;
    };
    const canBegin = () => !state.isStopped && state.underWay < state.config.concurrency;
    while (canBegin() && begin(nextFile(state)))
        ;
    state = withFilesThere(state);
    while (canBegin() && begin(nextCreation(state)))
        ;
    while (canBegin() && begin(nextWrite(state, now, batchSize)))
        ;
    if (canBegin())
        begin(nextLook(state, now));
    if (canBegin())
        begin(nextReadBack(state));
    return { state, commands };
}
function nextFile(state) {
    const needed = state.releases.flatMap(({ stage, needs }) => stage === 'files' ? [...needs.files.values()] : []);
    const at = needed.find((each) => state.files[each]?.state === 'waiting');
    const file = at === undefined ? undefined : state.files[at];
    if (at === undefined || file === undefined)
        return null;
    const files = state.files.with(at, { ...file, state: 'sent' });
    return under({ ...state, files }, { kind: 'upload', file: at, planned: file.planned, upload: file.upload });
}
/** Releases whose files have come to an end go on. */
function withFilesThere(state) {
    const { files, config } = state;
    if (!state.releases.some(({ stage }) => stage === 'files'))
        return state;
    const releases = state.releases.map((release) => {
        if (release.stage !== 'files' || !(0,apply_files/* areOver */.xn)(release.needs, files))
            return release;
        return release.release === null
            ? (0,release_creation/* beginCreation */.T)(release, files)
            : (0,release_events/* beginRound */.uv)(release, release.shown.plan, files, config);
    });
    return { ...state, releases };
}
function nextCreation(state) {
    const release = state.releases.findIndex(({ stage }) => stage === 'missing');
    const found = state.releases[release];
    if (found === undefined)
        return null;
    const { tag } = found.target;
    return under((0,run/* change */.Zg)(state, release, release_creation/* creationSent */.wK), {
        kind: 'create-release',
        release,
        tag,
        links: (0,targets/* creatableLinks */.Zh)(found.target),
        ref: state.config.ref,
    });
}
/** Fills one request with calls that may leave now, in the order of the releases. */
function nextWrite(state, now, batchSize) {
    const ahead = state.releases.reduce((sum, { round }) => sum + (round?.waiting ?? 0), 0);
    const restored = nextVictim(state);
    if (restored !== null)
        return restored;
    if (ahead === 0)
        return null;
    const size = Math.max(1, batchSize(ahead));
    const origins = [];
    const calls = [];
    const ids = new Set();
    let after = state;
    state.releases.forEach((release, position) => {
        if (calls.length >= size || release.stage !== 'writing' || now - release.readAt > FRESH)
            return;
        const tasks = freeTasks(release, size - calls.length, ids);
        for (const at of tasks) {
            const task = release.round?.tasks[at];
            if (task === undefined)
                continue;
            origins.push({ release: position, kind: 'task', at });
            calls.push(task.call);
        }
        if (tasks.length > 0)
            after = (0,run/* change */.Zg)(after, position, (each) => (0,release_events/* sent */.t$)(each, tasks));
    });
    return calls.length === 0 ? null : under(after, { kind: 'write', origins, calls });
}
/**
 * Tasks of a release that may go into one request together, in their order.
 *
 * @param ids links that the request has already; those of the tasks are added
 */
function freeTasks({ round }, most, ids) {
    if (round === null || round.waiting === 0)
        return [];
    const found = new Set();
    for (let at = round.first; at < round.tasks.length && found.size < most; at += 1) {
        const task = round.tasks[at];
        if (task === undefined || (0,apply_round/* needsLook */.B4)(round, task))
            continue;
        const { call } = task;
        if ((call.kind !== 'create' && ids.has(call.id)) || !(0,apply_round/* isFree */.xp)(round, at, found)) {
            // In the manifest's order no create goes before the one that cannot go.
            if (task.follows !== null)
                break;
            continue;
        }
        found.add(at);
        if (call.kind !== 'create')
            ids.add(call.id);
    }
    return [...found];
}
/** A link that was deleted by mistake is put back before anything else is done. */
function nextVictim(state) {
    for (const [position, release] of state.releases.entries()) {
        const at = release.victims.findIndex((victim) => victim.state === 'waiting');
        const victim = release.victims[at];
        if (victim === undefined)
            continue;
        const victims = release.victims.with(at, { ...victim, state: 'sent' });
        return under((0,run/* change */.Zg)(state, position, (each) => ({ ...each, victims, remaining: null })), {
            kind: 'write',
            origins: [{ release: position, kind: 'victim', at }],
            calls: [{ kind: 'create', tag: release.target.tag, link: victim.link }],
        });
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/app/apply/upload-once.js
/** An upload that takes no lost answer for a failure, and nothing for success but the sum that GitLab tells. */

/** How often a file is sent again after GitLab showed that it did not keep it. */
const ATTEMPTS = 3;
/**
 * Puts a file into the registry and makes sure of it: by the sum in the answer, or else by looking.
 *
 * Where the answer leaves open whether it was done (lost, a server error, or a refused duplicate, which is also
 * what a repeated call meets), the registry is asked: the same file is success, and only a file that is certainly
 * not there is sent again. A file that is not the measured one any more is not sent at all.
 *
 * GitLab takes a second file of one name and serves it from then on. So where `replace` is off the registry is asked once
 * more right before the file is sent, as somebody may have put another there since the plan was made.
 *
 * @throws StoreError
 */
async function uploadOnce({ file, address, mayReplace }, { packages, contents }, onBytes) {
    for (let attempt = 1;; attempt += 1) {
        if (!mayReplace) {
            const there = await listed(address, packages);
            if (there !== null && there.sha256 !== file.sha256)
                throw appeared(address);
            if (there !== null)
                return;
        }
        const sent = await send(file, address, packages, contents, onBytes);
        if (sent.sha256 === file.sha256)
            return;
        const kept = sent.error === null || OPEN.has(sent.error.kind)
            ? await keptAfter(sent.error, address, packages)
            : null;
        if (kept === file.sha256)
            return;
        if (sent.error === null)
            throw (sent.sha256 ?? kept) === null ? unproved(address) : corrupted(address);
        if (sent.error.kind !== 'unclear' || attempt >= ATTEMPTS)
            throw sent.error;
    }
}
/** Errors after which the file may be there all the same. */
const OPEN = new Set(['unclear', 'taken']);
async function send(file, address, packages, contents, onBytes) {
    const open = contents.open(file, onBytes);
    try {
        const stored = await packages.putFile(address, file.size, () => open.stream());
        return { sha256: stored?.sha256 ?? null, error: null };
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        const { fault } = open;
        if (fault === null)
            return { sha256: null, error };
        // The connection broke because we broke it: GitLab never had the whole file.
        const hint = fault.hint === undefined ? {} : { hint: fault.hint };
        throw new store_error/* StoreError */.AD('refused', fault.message, hint);
    }
}
/** Where even looking fails, the upload stays open: it was sent, and must not count as one that never was. */
async function keptAfter(open, address, packages) {
    try {
        return await keptSum(address, packages);
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        const before = open === null ? 'it was sent' : open.message;
        throw new store_error/* StoreError */.AD('unclear', `${before}; it may be in the registry, which could not be read: ${error.message}`, {
            hint: 'Run again: a file that is there is not sent twice.',
        });
    }
}
async function keptSum(address, packages) {
    return (await listed(address, packages))?.sha256 ?? null;
}
async function listed(address, packages) {
    const files = await packages.listFiles(address);
    return files?.find(({ path }) => path === address.path) ?? null;
}
function appeared({ path }) {
    const message = `somebody else has put another file ${path} into the package since the plan was made`;
    return new store_error/* StoreError */.AD('refused', message, {
        hint: 'A published file keeps its contents. Use another version, or set replace to true in upload',
    });
}
function corrupted({ path }) {
    return new store_error/* StoreError */.AD('unexpected', `GitLab does not have ${path} as it was sent: its sha256 is another one`, {
        hint: 'Something between here and GitLab may change what it passes on. Run again',
    });
}
function unproved({ path }) {
    return new store_error/* StoreError */.AD('unexpected', `GitLab took ${path} and tells no sha256 of it, so it is not known what it has`, {
        hint: 'Look into the package registry of the project; very old versions of GitLab tell no sums',
    });
}

;// CONCATENATED MODULE: ./lib/app/apply/drive.js
/** Carries out an apply: does what `next.ts` chooses, and tells `run.ts` what became of it. */





/**
 * Carries out the plans of those releases that are due, until each is as it should be or nothing more would help.
 *
 * @returns the last state; throws only for bugs
 */
function carryOut(run, isDue, ports) {
    return drive(enlist(run, isDue), ports);
}
function drive(start, ports) {
    let state = start;
    const news = new News(start, ports);
    return new Promise((resolve, reject) => {
        const take = (event) => {
            state = (0,run/* step */.PM)(state, event);
            news.publish(state, event);
            advance();
        };
        const advance = () => {
            if (ports.stop.aborted && !state.isStopped)
                state = (0,run/* step */.PM)(state, { kind: 'stopped' });
            const chosen = next(state, ports.now(), (ahead) => ports.store.batchSize(ahead));
            ({ state } = chosen);
            for (const command of chosen.commands)
                perform(command, ports).then(guarded, reject);
            if (state.underWay > 0)
                return;
            news.finish(state);
            resolve(state);
        };
        const guarded = (event) => {
            try {
                take(event);
            }
            catch (error) {
                reject(error);
            }
        };
        advance();
    });
}
async function perform(command, ports) {
    const { store } = ports;
    switch (command.kind) {
        case 'write':
            return { kind: 'written', origins: command.origins, answers: await store.writeBatch(command.calls) };
        case 'create-release': {
            const { release, tag, links, ref } = command;
            const error = await failureOf(store.createRelease(tag, links, ref));
            return { kind: 'release-created', release, error };
        }
        case 'read':
            return readAgain(command, ports);
        case 'upload':
            return { kind: 'uploaded', file: command.file, outcome: await upload(command, ports) };
        default:
            return command;
    }
}
async function failureOf(call) {
    try {
        await call;
        return null;
    }
    catch (error) {
        if (error instanceof store_error/* StoreError */.AD)
            return error;
        throw error;
    }
}
/** A read that takes longer than this, in milliseconds, counts from its answer: else no write could ever follow it. */
const LONG_READ = 1000;
async function readAgain({ releases, tags }, { store, now }) {
    const begun = now();
    try {
        const found = await store.readThese(tags);
        const ended = now();
        return { kind: 'read', releases, found, at: ended - begun > LONG_READ ? ended : begun };
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        return { kind: 'read', releases, found: error, at: begun };
    }
}
/** The answer did not come any more, so that it is not known whether the registry has the file. */
const GIVEN_UP = 'it was given up while it was sent; the registry may have it. Run again to find out and go on';
async function upload({ planned, upload: shown }, { packages, contents, progress }) {
    const about = { action: 'upload', name: planned.address.path };
    let isBegun = false;
    try {
        await uploadOnce(planned, { packages, contents }, (sent) => {
            isBegun = true;
            progress.transfer(shown, sent);
        });
        return { ...about, status: 'done' };
    }
    catch (error) {
        if (!(error instanceof store_error/* StoreError */.AD))
            throw error;
        if (error.kind !== 'stopped')
            return { ...about, status: 'failed', error: (0,store_error/* sentenceOf */.$N)(error) };
        return isBegun ? { ...about, status: 'failed', error: GIVEN_UP } : { ...about, status: 'skipped' };
    }
}


/***/ })

};
;