/** One plan has one digest on all faces, and what one face saves another can apply. The command line is that of dist/. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { Seed } from '../../src/sandbox/world/seed-model.js';
import { onStage, type Stage } from '../action/stage.js';
import { Folder } from './cli-process.js';

jest.setTimeout(60_000);

const SEED: Seed = {
  projects: [
    {
      id: 24,
      path: 'group/app',
      tags: ['v1'],
      releases: [{ tag: 'v1', links: [{ name: 'old', url: 'https://x.test/old' }] }],
      merge_requests: [{ iid: 7, notes: [] }],
    },
  ],
  tokens: { 'test-token': { kind: 'pat', role: 'maintainer' } },
};
const MANIFEST = '- { name: new, url: https://x.test/new }\n';
const DIGEST = /Plan digest: `?(sha256:[0-9a-f]{64})/;

async function withFolder(body: (stage: Stage, folder: Folder) => Promise<void>): Promise<void> {
  const folder = new Folder();
  folder.write('release-links.yml', MANIFEST);
  try {
    await onStage(SEED, (stage) => body(stage, folder));
  } finally {
    folder.remove();
  }
}

const digestIn = (text: string): string => DIGEST.exec(text)?.[1] ?? `none in ${text}`;

test('log, JSON, summary, comment, note and file of every face have one digest', async () => {
  await withFolder(async ({ sandbox, step, pullRequest, github }, folder) => {
    const at = [
      '--gitlab-url',
      sandbox.url,
      '--project',
      'group/app',
      '--tag',
      'v1',
      '--token',
      'test-token',
    ];
    const cli = await folder.run(['plan', ...at, '--out', 'plan.json', '--format', 'markdown']);
    const json = await folder.run(['plan', ...at, '--format', 'json']);
    const file = JSON.parse(readFileSync(join(folder.path, 'plan.json'), 'utf8'));
    const pipeline = {
      CI_SERVER_URL: sandbox.url,
      CI_PROJECT_ID: '24',
      CI_PROJECT_URL: `${sandbox.url}/group/app`,
      CI_MERGE_REQUEST_PROJECT_ID: '24',
      CI_MERGE_REQUEST_IID: '7',
      RELEASE_LINKS_TAG: 'v1',
      RELEASE_LINKS_TOKEN: 'test-token',
      RELEASE_LINKS_PLAN_OUT: 'component.json',
    };
    const component = await folder.run(['plan'], pipeline);
    const saved = JSON.parse(readFileSync(join(folder.path, 'component.json'), 'utf8'));
    const own = join(folder.path, 'action.json');
    const inputs = { tag: 'v1', token: 'test-token', project: 'group/app', links: MANIFEST, 'plan-out': own };
    const action = await step(inputs, pullRequest);
    const note = sandbox.world.projects.get(24)?.mergeRequests.get(7)?.notes[0]?.body ?? '';
    const found = {
      file: file.digest,
      markdown: digestIn(cli.stdout),
      json: JSON.parse(json.stdout).digest,
      component: digestIn(component.stdout),
      componentFile: saved.digest,
      note: digestIn(note),
      summary: digestIn(action.summaryText),
      comment: digestIn(github.comments[0]?.body ?? ''),
      output: action.outputs.get('plan-digest'),
      log: digestIn(action.said.join('\n')),
      actionFile: JSON.parse(readFileSync(own, 'utf8')).digest,
    };
    expect(new Set(Object.values(found))).toEqual(new Set([file.digest]));
    expect(cli.stderr).toContain(`Saved the plan to "plan.json": ${file.digest}`);
  });
});

test('the action applies what the command line saved, bound to its digest; a second time it is stale', async () => {
  await withFolder(async ({ sandbox, step, folder: place }, folder) => {
    const at = ['--gitlab-url', sandbox.url, '--project', 'group/app', '--token', 'test-token'];
    await folder.run(['plan', ...at, '--tag', 'v1', '--out', 'plan.json']);
    const file = join(folder.path, 'plan.json');
    const { digest } = JSON.parse(readFileSync(file, 'utf8'));
    const inputs = { token: 'test-token', project: 'group/app', 'plan-file': file, root: place };
    const other = await step({ ...inputs, 'plan-digest': `sha256:${'0'.repeat(64)}` });
    expect(other.failure).toContain('1 error');
    expect(sandbox.log.every(({ method }) => method === 'GET')).toBe(true);
    const played = await step({ ...inputs, 'plan-digest': digest });
    expect({ failure: played.failure, digest: digestIn(played.said.join('\n')) }).toEqual({
      failure: null,
      digest,
    });
    const again = await folder.run(['apply', ...at, '--plan', 'plan.json']);
    expect({ code: again.code, stdout: again.stdout }).toEqual({ code: 1, stdout: '' });
    expect(again.stderr).toMatch(
      /link "old" of release "v1" was removed since the plan was saved: .*\[stale-plan\]/,
    );
  });
});

test('the command line: inputs that contradict a plan, a file for its owner, and a place that is none', async () => {
  await withFolder(async ({ sandbox }, folder) => {
    const at = [
      '--gitlab-url',
      sandbox.url,
      '--project',
      'group/app',
      '--tag',
      'v1',
      '--token',
      'test-token',
    ];
    folder.write('release-links.yml', '- { name: new, url: "https://u:hunter2@x.test/new" }\n');
    const saved = await folder.run(['plan', ...at, '--out', 'plan.json']);
    expect(saved.stderr).toContain('only you may read it (mode 600)');
    expect(statSync(join(folder.path, 'plan.json')).mode & 0o777).toBe(0o600);
    expect(saved.stdout + saved.stderr).not.toContain('hunter2');
    const both = await folder.run([
      'apply',
      ...at,
      '--plan-file=plan.json',
      '--links',
      '[]',
      '--vars',
      'A=b',
    ]);
    expect(both.code).toBe(1);
    expect(both.stderr.match(/\[two-sources\]/g)).toHaveLength(2);
    writeFileSync(
      join(folder.path, 'edited.json'),
      readFileSync(join(folder.path, 'plan.json'), 'utf8').replace('x.test', 'y.test'),
    );
    const edited = await folder.run(['apply', ...at, '--plan-file', 'edited.json']);
    expect(edited.stderr).toContain('[plan-file-damaged]');
    const nowhere = await folder.run(['plan', ...at, '--out', 'nowhere/plan.json']);
    expect({ code: nowhere.code, said: nowhere.stdout.includes('Plan: ') }).toEqual({ code: 1, said: true });
    expect(nowhere.stderr).toContain('[plan-file-unwritable]');
    expect(sandbox.log.every(({ method }) => method === 'GET')).toBe(true);
  });
});
