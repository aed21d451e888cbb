import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Seed, SeedLink } from '../../src/sandbox/world/seed-model.js';
import { appSeed } from '../serving.js';
import { onStage } from './stage.js';

const OLD: SeedLink = { name: 'old.zip', url: 'https://example.com/old.zip' };
const APP: SeedLink = { name: 'app.zip', url: 'https://example.com/app.zip' };

const LINKS = `
- url: https://example.com/app.zip
- name: docs
  url: https://example.com/docs
`;

function seedOf(links: readonly SeedLink[], visibility: 'public' | 'private' = 'private'): Seed {
  return appSeed({ visibility, tags: ['v1'], releases: [{ tag: 'v1', links }] });
}

const INPUTS = { tag: 'v1', token: 'test-token', links: LINKS };

describe('a dry run on a pull request', () => {
  test('plans, and keeps one comment up to date', async () => {
    await onStage(seedOf([OLD, APP]), async ({ step, pullRequest, github, calls, sandbox }) => {
      const inputs = { ...INPUTS, project: 'group/app' };
      const inSync = { links: `- url: ${APP.url}`, prune: 'false' };
      const first = await step(inputs, pullRequest);
      expect(first.failure).toBeNull();
      expect(calls()).toEqual(['GET /v1']);
      expect(Object.fromEntries(first.outputs)).toMatchObject({
        changed: 'true',
        'in-sync': 'false',
        created: '1',
        updated: '0',
        moved: '0',
        deleted: '1',
        unchanged: '1',
        'release-url': `${sandbox.url}/group/app/-/releases/v1`,
      });
      expect(JSON.parse(first.outputs.get('plan') ?? '')).toMatchObject({ dry_run: true, in_sync: false });
      expect(github.comments.map(({ body }) => body)).toEqual([
        expect.stringMatching(/^<!-- release-links:[0-9a-f]{32} -->\n### /),
      ]);
      const comment = github.comments[0]?.body ?? '';
      expect(comment.slice(comment.indexOf('\n') + 1)).toBe(first.summaryText);
      expect(comment).toContain('Plan: 1 to create, 0 to update, 1 to delete, 1 unchanged.');

      await step({ ...inputs, ...inSync }, pullRequest);
      expect(github.comments).toHaveLength(1);
      expect(github.comments[0]?.body).toContain('No changes.');

      const before = github.calls.length;
      await step({ ...inputs, ...inSync }, pullRequest);
      expect(github.calls.slice(before).map(({ method }) => method)).toEqual(['GET']);
    });
  });

  test('keeps one comment for a job, whatever the tag, and names the commit of its last plan', async () => {
    await onStage(seedOf([APP]), async ({ step, pullRequest, github }) => {
      const job = (name: string, sha: string) => ({
        ...pullRequest,
        GITHUB_WORKFLOW: 'review',
        GITHUB_JOB: name,
        GITHUB_SHA: sha.repeat(40),
      });
      await step(INPUTS, job('plan', 'a'));
      expect(github.comments[0]?.body).toMatch(/\nFor commit aaaaaaaa\.\n$/);
      await step({ ...INPUTS, tag: 'v0.9' }, job('plan', 'b'));
      expect(github.comments).toHaveLength(1);
      expect(github.comments[0]?.body).toMatch(/\nFor commit bbbbbbbb\.\n$/);
      await step(INPUTS, job('drift', 'b'));
      expect(github.comments).toHaveLength(2);
    });
  });

  test('keeps a comment for each comment-key', async () => {
    await onStage(seedOf([APP]), async ({ step, pullRequest, github }) => {
      await step(INPUTS, pullRequest);
      await step({ ...INPUTS, 'comment-key': 'linux' }, pullRequest);
      await step(INPUTS, pullRequest);
      expect(github.comments).toHaveLength(2);
    });
  });

  test('shortens what a comment cannot hold, and says so', async () => {
    await onStage(seedOf([]), async ({ step, pullRequest, github }) => {
      const links = Array.from({ length: 2000 }, (_, index) => `- url: https://example.com/files/${index}`);
      const run = await step({ ...INPUTS, links: links.join('\n') }, pullRequest);
      const comment = github.comments[0]?.body ?? '';
      expect(comment.length).toBeGreaterThan(60_000);
      expect(comment).toContain('Left out here');
      expect(run.summaryText).not.toContain('Left out here');
      expect(run.outputs.get('created')).toBe('2000');
    });
  });

  test('warns where the token may not comment, and does not fail', async () => {
    await onStage(seedOf([APP]), async ({ step, pullRequest, github }) => {
      const run = await step(INPUTS, { ...pullRequest, GITHUB_TOKEN: 'read-token' });
      expect(run.failure).toBeNull();
      expect(github.comments).toEqual([]);
      expect(run.said.filter((line) => line.startsWith('warning: '))).toEqual([
        expect.stringMatching(
          /not written: .*lacks pull-requests: write.*\n.*permissions: pull-requests: write/,
        ),
      ]);
    });
  });

  test('says why there is no comment where one is asked for outright', async () => {
    await onStage(seedOf([APP]), async ({ step, pullRequest }) => {
      const { GITHUB_TOKEN: _, ...anonymous } = pullRequest;
      const run = await step({ ...INPUTS, comment: 'true' }, anonymous);
      expect(run.said).toContainEqual(
        expect.stringMatching(/^warning: No comment was written: there is no token/),
      );
    });
  });

  test('writes no comment with comment: false', async () => {
    await onStage(seedOf([APP]), async ({ step, pullRequest, github }) => {
      await step({ ...INPUTS, comment: 'false' }, pullRequest);
      expect(github.calls).toEqual([]);
    });
  });

  test('shows a manifest’s errors on their lines, in the summary and in the comment', async () => {
    await onStage(seedOf([APP]), async ({ step, pullRequest, github, folder, calls }) => {
      mkdirSync(join(folder, 'app'));
      writeFileSync(
        join(folder, 'app', 'release-links.yml'),
        'links:\n  - name: a\n    ulr: https://example.com\n',
      );
      const run = await step({ tag: 'v1', token: 'test-token', root: join(folder, 'app') }, pullRequest);
      expect(run.failure).toMatch(/^Nothing was done: \d errors?\.$/);
      const errors = run.said.filter((line) => line.startsWith('error: '));
      expect(errors).toContainEqual(
        expect.stringMatching(/ulr.*\n.*"file":"app\/release-links.yml","startLine":3/),
      );
      expect(run.said).toContainEqual(expect.stringMatching(/^info: release-links.yml:3:5: error: /));
      expect(run.summaryText).toContain('**Nothing could be planned.**');
      expect(github.comments[0]?.body).toContain('**Nothing could be planned.**');
      expect(run.outputs.get('changed')).toBe('false');
      expect(JSON.parse(run.outputs.get('plan') ?? '')).toMatchObject({
        releases: [],
        in_sync: false,
        problems: [{ code: 'unknown-key', place: 'release-links.yml:3:5' }],
      });
      expect(calls()).toEqual([]);
    });
  });
});

describe('a pull request from a fork', () => {
  const fork = {
    ...{ number: 7, base: { repo: { full_name: 'acme/app' } } },
    head: { repo: { full_name: 'eve/app' } },
  };

  test('plans anonymously on a public project, and attempts no comment', async () => {
    await onStage(seedOf([OLD, APP], 'public'), async ({ step, event, github }) => {
      const variables = { ...event('pull_request', { pull_request: fork }), GITHUB_TOKEN: 'read-token' };
      const run = await step({ tag: 'v1', links: LINKS }, variables);
      expect(run.failure).toBeNull();
      expect(run.outputs.get('created')).toBe('1');
      expect(github.calls).toEqual([]);
      expect(run.summaryText).toContain('Plan: 1 to create');
      expect(run.said).toContainEqual(expect.stringMatching(/^info: No comment was written: .*fork/));
    });
  });

  test('only validates on a private project, with a warning', async () => {
    await onStage(seedOf([APP]), async ({ step, event }) => {
      const run = await step({ tag: 'v1', links: LINKS }, event('pull_request', { pull_request: fork }));
      expect(run.failure).toBeNull();
      expect(run.said).toContainEqual(
        expect.stringMatching(/^warning: without a token the project cannot be read/),
      );
      expect(run.summaryText).toContain('The manifest is valid: 2 links.');
      expect(run.outputs.get('in-sync')).toBe('false');
    });
  });
});

describe('an apply', () => {
  const tagPush = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1', GITHUB_TOKEN: 'bot-token' };

  test('shows the plan, then a line a change, and makes the release match', async () => {
    await onStage(seedOf([OLD, APP]), async ({ step, github, sandbox }) => {
      const run = await step({ token: 'test-token', links: LINKS }, tagPush);
      expect(run.failure).toBeNull();
      expect(Object.fromEntries(run.outputs)).toMatchObject({
        changed: 'true',
        'in-sync': 'true',
        created: '1',
        updated: '0',
        moved: '0',
        deleted: '1',
      });
      const told = run.said.filter((line) =>
        /^(group|endgroup|info: (Plan|created|deleted|Apply))/.test(line),
      );
      expect(told).toEqual([
        'info: Applying (push of a tag).',
        'group: Plan',
        'endgroup',
        'info: Plan: 1 to create, 0 to update, 1 to delete, 1 unchanged.',
        'info: created docs (v1, 1 of 2)',
        'info: deleted old.zip (v1, 2 of 2)',
        expect.stringMatching(/^info: Apply complete: 1 created, 0 updated, 1 deleted/),
      ]);
      expect(github.calls).toEqual([]);
      const project = sandbox.world.projects.get(24);
      expect(project?.releases.get('v1')?.links.map(({ name }) => name)).toEqual(['app.zip', 'docs']);

      const again = await step({ token: 'test-token', links: LINKS }, tagPush);
      expect(again.outputs.get('changed')).toBe('false');
      expect(again.said).not.toContain('group: Plan');
      expect(again.said).toContainEqual(expect.stringMatching(/^info: No changes\./));
    });
  });

  test('takes the tag from a release event', async () => {
    await onStage(seedOf([]), async ({ step, event, calls }) => {
      await step({ token: 'test-token', links: LINKS }, event('release', { release: { tag_name: 'v1' } }));
      expect(calls()[0]).toBe('GET /v1');
      expect(calls().filter((call) => call.startsWith('POST'))).toHaveLength(2);
    });
  });

  test('is a dry run where a workflow run was started by a pull request, and comments there', async () => {
    await onStage(seedOf([]), async ({ step, event, calls, github }) => {
      const run = { event: 'pull_request', pull_requests: [{ number: 7 }] };
      const variables = { ...event('workflow_run', { workflow_run: run }), GITHUB_TOKEN: 'bot-token' };
      await step(INPUTS, variables);
      expect(calls()).toEqual(['GET /v1']);
      expect(github.comments).toHaveLength(1);
    });
  });

  test('fails on a conflict, and writes nothing', async () => {
    const held = { name: 'kept', url: 'https://example.com/app.zip' };
    await onStage(seedOf([held]), async ({ step, calls }) => {
      const run = await step({ ...INPUTS, ignore: 'kept' }, tagPush);
      expect(run.failure).toBe('Nothing was applied: 1 conflict.');
      expect(calls()).toEqual(['GET /v1']);
    });
  });

  test('tells a tripped guard as an error', async () => {
    await onStage(seedOf([OLD, APP]), async ({ step }) => {
      const run = await step({ ...INPUTS, 'max-deletes': '0' }, tagPush);
      expect(run.failure).toMatch(/1 error/);
      expect(run.said.filter((line) => line.startsWith('error: '))).toHaveLength(1);
      expect(run.outputs.get('changed')).toBe('false');
    });
  });

  test('begins nothing once it is cancelled', async () => {
    await onStage(seedOf([OLD, APP]), async ({ step, calls }) => {
      const run = await step(INPUTS, tagPush, AbortSignal.abort());
      expect(run.failure).not.toBeNull();
      expect(calls()).toEqual([]);
    });
  });
});

describe('a drift check', () => {
  test('fails where something would change', async () => {
    await onStage(seedOf([OLD]), async ({ step }) => {
      const inputs = { ...INPUTS, 'dry-run': 'true', 'fail-on-changes': 'true' };
      const run = await step(inputs, { GITHUB_EVENT_NAME: 'schedule' });
      expect(run.failure).toMatch(/^Plan: 2 to create, .* fail-on-changes is set\.$/);
    });
  });

  test('passes where nothing would', async () => {
    await onStage(seedOf([APP]), async ({ step }) => {
      const inputs = { ...INPUTS, links: `- url: ${APP.url}`, 'dry-run': 'true', 'fail-on-changes': 'true' };
      expect((await step(inputs, { GITHUB_EVENT_NAME: 'schedule' })).failure).toBeNull();
    });
  });
});

describe('inputs', () => {
  test('that are unknown, or a project that is missing, are errors before anything is sent', async () => {
    await onStage(seedOf([]), async ({ step, calls }) => {
      const unknown = await step({ ...INPUTS, prun: 'false' });
      expect(unknown.said).toContainEqual(
        expect.stringMatching(/there is no input "prun"\nDid you mean prune\?/),
      );
      expect(unknown.summaryText).toContain('Nothing could be planned');
      const homeless = await step({ ...INPUTS, project: '' });
      expect(homeless.failure).toBe('Nothing was done: 1 error.');
      expect(calls()).toEqual([]);
    });
  });

  test('that are secret are hidden before anything is said', async () => {
    await onStage(seedOf([]), async ({ step }) => {
      const run = await step({ ...INPUTS, 'github-token': 'ghs-1' });
      const first = run.said.findIndex((line) => line !== 'secret');
      expect(run.said.slice(0, first)).toEqual(['secret', 'secret']);
      expect(run.said.slice(first)).not.toContain('secret');
      expect(JSON.stringify([run.said, [...run.outputs], run.summaryText, run.failure])).not.toMatch(
        /test-token|ghs-1/,
      );
    });
  });
});

describe('hostile names', () => {
  const NAMES = [
    '::error::owned',
    '##[error]owned',
    '</details><!-- release-links:0 -->',
    '@all /close `x` | #1 !2',
    '\u001b[31mred\u202e',
    '/merge',
  ];

  test('do nothing in log, summary, comment and outputs', async () => {
    const links = NAMES.map((name, index) => ({ name, url: `https://example.com/${index}` }));
    await onStage(seedOf(links), async ({ step, pullRequest, github }) => {
      const run = await step({ ...INPUTS, links: LINKS }, pullRequest);
      expect(run.outputs.get('deleted')).toBe(`${NAMES.length}`);
      const log = run.said.flatMap((line) => line.replace(/^\w+: /, '').split('\n'));
      expect(log.filter((line) => /^\s*::|##\[|\p{Cc}|\p{Cf}/u.test(line))).toEqual([]);
      const comment = github.comments[0]?.body ?? '';
      expect(comment.split('\n').filter((line) => line.startsWith('/'))).toEqual([]);
      expect(comment.match(/<!--/g)).toHaveLength(1);
      expect(run.outputs.get('plan')).not.toMatch(/\n|\u202e|##\[/);
    });
  });
});

describe('an event after which there is nothing to do', () => {
  test.each(['deleted', 'unpublished'])('a release that was %s', async (action) => {
    await onStage(seedOf([OLD]), async ({ step, event, calls }) => {
      const variables = event('release', { action, release: { tag_name: 'v1' } });
      const run = await step({ token: 'test-token', links: LINKS }, variables);
      expect(run.failure).toBeNull();
      expect(run.said.join('\n')).toContain(`Nothing was done: the release on GitHub was ${action}.`);
      expect(run.outputs.get('changed')).toBe('false');
      expect(calls()).toEqual([]);
    });
  });
});

test('the log says why a run applies or plans', async () => {
  await onStage(seedOf([APP]), async ({ step, event, pullRequest }) => {
    const applied = await step(INPUTS, event('release', { action: 'published' }));
    expect(applied.said.join('\n')).toContain('Applying (release event).');
    const planned = await step(INPUTS, pullRequest);
    expect(planned.said.join('\n')).toContain('Dry run (pull request): nothing will be written.');
    expect(planned.said.at(-1)).toBe('info: Dry run (pull request): nothing was written.');
    expect(applied.said.join('\n')).not.toContain('nothing was written');
  });
});
