/** Comments that other jobs left behind, on both platforms. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { readEnvironment } from '../../src/app/settings/environment.js';
import { parseSettings, type Settings } from '../../src/app/settings/settings.js';
import { reviewRun } from '../../src/face/review.js';
import { createGithubComments } from '../../src/github/comments.js';
import { createMergeRequestNotes } from '../../src/gitlab/api/notes.js';
import type { Comments } from '../../src/ports/comments.js';
import { commentMarker } from '../../src/report/markdown/markdown.js';
import { startFakeGitHub } from '../fake-github/fake-github.js';
import { told } from '../gitlab/told.js';
import { openSandbox } from '../sandboxes.js';
import { appSeed } from '../serving.js';

const NEVER = new AbortController().signal;
const A = 'aaaaaaaa'.repeat(5);
const B = 'bbbbbbbb'.repeat(5);
const C = 'cccccccc'.repeat(5);
/** As versions before wrote it: a mark by tag, and no commit. */
const OLD = `${commentMarker(['https://gitlab.com', 'group/app', 'v1'])}\n### Release links of v1\n\n**1 to create**\n`;

interface Board {
  readonly comments: Comments;
  /** The texts of all comments, oldest first, without their marks. */
  bodies(): readonly string[];
  /** Somebody else's comment. */
  add(body: string, isOwn: boolean): void;
  close(): Promise<void>;
}

const reach = {
  timeout: 5000,
  retries: 0,
  stop: NEVER,
  deadline: NEVER,
  log: told(),
  userAgent: 'test',
};

async function gitlab(): Promise<Board> {
  const bot = { kind: 'pat', role: 'developer', user: 'project_24_bot' } as const;
  const sandbox = await openSandbox(appSeed({ merge_requests: [{ iid: 5, notes: [] }] }, { bot }));
  const token = { kind: 'private', value: 'bot' } as const;
  const where = { url: sandbox.url, project: 'group/app', token, allowInsecure: false };
  const notes = sandbox.world.projects.get(24)?.mergeRequests.get(5)?.notes ?? [];
  return {
    comments: createMergeRequestNotes({ ...reach, ...where }, 5),
    bodies: () => notes.map(({ body }) => unmarked(body)),
    add: (body, isOwn) => {
      const author = isOwn ? 'project_24_bot' : 'mallory';
      const id = sandbox.world.nextId('note');
      const times = { created_at: 0, updated_at: 0 };
      notes.push({ id, body, author, hidden: false, system: false, ...times });
    },
    close: async () => {},
  };
}

async function github(token = 'bot-token'): Promise<Board> {
  const fake = await startFakeGitHub();
  const pull = { owner: 'acme', repository: 'app', number: 7 };
  const own =
    token === 'bot-token'
      ? { login: 'github-actions[bot]', type: 'Bot' as const }
      : { login: 'releaser', type: 'User' as const };
  return {
    comments: createGithubComments({ ...reach, token, apiUrl: fake.url }, pull),
    bodies: () => fake.comments.map(({ body }) => unmarked(body)),
    add: (body, isOwn) => void fake.addComment(body, isOwn ? own : { login: 'mallory', type: 'User' }),
    close: () => fake.close(),
  };
}

function unmarked(body: string): string {
  return body.replace(/^<!-- .* -->\n/, '');
}

function settings(): Settings {
  const read = parseSettings({ project: 'group/app', tag: 'v1', comment: 'true' }, readEnvironment({}));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

let board: Board | undefined;

afterEach(async () => {
  await board?.close();
  board = undefined;
});

describe.each([
  ['GitLab', () => gitlab()],
  ['GitHub, token of the job', () => github()],
  ['GitHub, token of a person', () => github('person-token')],
])('a comment of another job on %s', (_, open) => {
  async function start(): Promise<Board> {
    board = await open();
    return board;
  }

  async function run({ comments }: Board, job: string, commit: string | null): Promise<void> {
    const problem = { severity: 'error', code: 'unknown-key', message: `found by ${job}` } as const;
    await reviewRun(
      {
        result: { kind: 'failed', problems: [problem] },
        settings: settings(),
        isPlan: true,
        budget: { unit: 'characters', limit: 60_000 },
        hide: (text) => text,
        log: told(),
        job: [job],
        commit,
      },
      { kind: 'open', open: async () => comments },
    );
  }

  const states = (at: Board): string[] =>
    at.bodies().map((body) => {
      const commit = /^For commit (.)\1{7}\.$/m.exec(body)?.[1] ?? '-';
      return `${/found by (\w+)/.exec(body)?.[1] ?? ''}${body.includes('**Outdated:**') ? 'outdated ' : ' '}${commit}`;
    });

  test('says that it is outdated, and for which commit it was, where the job was renamed', async () => {
    const at = await start();
    await run(at, 'plan', A);
    await run(at, 'review', B);
    expect(at.bodies()[0]).toBe(
      '### Release links: `release-links.yml`\n\n**Outdated:** this was the report for commit aaaaaaaa. Its job has not run for commit bbbbbbbb; see the newer comments.\n\nFor commit aaaaaaaa.\n',
    );
    expect(states(at)).toEqual(['outdated a', 'review b']);
  });

  test('says so where an earlier version wrote it, and is not rewritten twice', async () => {
    const at = await start();
    at.add(OLD, true);
    await run(at, 'plan', A);
    const [first] = at.bodies();
    expect(first).toMatch(/^### Release links of v1\n\n\*\*Outdated:\*\* .* an earlier commit/);
    await run(at, 'plan', B);
    expect(at.bodies()[0]).toBe(first);
    expect(states(at)).toEqual(['outdated -', 'plan b']);
  });

  test('is left alone where it is for the same commit, or for the one before: its job may run in a moment', async () => {
    const at = await start();
    for (const commit of [A, B, C]) {
      await run(at, 'one', commit);
      await run(at, 'two', commit);
      expect(states(at)).toEqual([`one ${commit[0]}`, `two ${commit[0]}`]);
    }
    await run(at, 'one', A);
    expect(states(at)).toEqual(['one a', 'two c']);
  });

  test('is outdated where its job has left out a whole run, and is replaced when it runs again', async () => {
    const at = await start();
    await run(at, 'one', A);
    await run(at, 'two', A);
    await run(at, 'one', B);
    expect(states(at)).toEqual(['one b', 'two a']);
    await run(at, 'one', C);
    expect(states(at)).toEqual(['one c', 'outdated a']);
    await run(at, 'two', C);
    expect(states(at)).toEqual(['one c', 'two c']);
  });

  test('four names of the job while setting up leave one comment that is not outdated', async () => {
    const at = await start();
    for (const [index, name] of ['one', 'two', 'three', 'four'].entries()) {
      await run(at, name, `${index}`.repeat(40));
    }
    expect(states(at)).toEqual(['outdated 0', 'outdated 1', 'outdated 2', 'four 3']);
  });

  test('is left alone where somebody else wrote it, or where the commit is not known', async () => {
    const at = await start();
    at.add(OLD, false);
    at.add(`hello\n${OLD}`, true);
    await run(at, 'plan', A);
    expect(at.bodies().slice(0, 2)).toEqual([unmarked(OLD), `hello\n${OLD}`]);
    await run(at, 'review', null);
    expect(states(at).slice(2)).toEqual(['plan a', 'review -']);
  });
});
