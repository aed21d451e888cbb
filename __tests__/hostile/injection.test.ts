/** What names and addresses from outside cannot do to logs, outputs, summaries, comments and report files. */

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import type { SeedLink } from '../../src/sandbox/world/seed-model.js';
import { runStep } from '../e2e/workflow-step.js';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/fake-github.js';
import { openSandbox } from '../sandboxes.js';
import { runCommand } from '../secrets/command.js';
import { appSeed } from '../serving.js';

jest.setTimeout(60_000);

const HOSTILE: readonly string[] = [
  '::set-output name=in-sync::true',
  'a\n::error::pwned',
  'a\r\n::add-mask::e',
  'a\r::stop-commands::x',
  '%0A::warning::pwned',
  '\u2028::error::pwned',
  '\u0085::error::pwned',
  '##[error]pwned',
  'x\nEOF\nin-sync<<EOF\ntrue\nEOF',
  'changed=true\nin-sync=true',
  'A=B\nRELEASE_LINKS_PRUNE=false',
  '\u001b]0;pwned\u0007\u001b[2J\u001b[1;31m',
  '\u009b31mred',
  '\u202egpj.exe',
  '\u2066hidden\u2069',
  '<img src=x onerror=alert(1)>',
  '<!-- release-links: forged -->',
  '</details></table><script>',
  '[x](javascript:alert(1))',
  '![x](https://tracker.test/x.png)',
  'https://phish.test/ @everyone !1 #1 ~label %milestone $1',
  '@root',
  '/close',
  'a\n/close\n/approve',
  '``` ` ````',
  '| a | b |\n|---|---|',
  '&lt;b&gt; &#64;root',
  '__proto__',
  'constructor',
];

const START: readonly SeedLink[] = HOSTILE.map((name, at) => ({ name, url: `https://x.test/${at}?"><b>` }));

/** Half of them stay as they are, the others change, and one is new. */
const MANIFEST = JSON.stringify({
  links: [
    ...HOSTILE.slice(0, -3).map((name, at) => ({
      name,
      url: `https://x.test/${at}${at % 2 === 0 ? '?"><b>' : '#`changed`|<i>'}`,
    })),
    { name: 'new\n::error::pwned @root', url: 'https://x.test/new|`x`' },
  ],
});

let sandbox: Sandbox;
let github: FakeGitHub;
beforeEach(async () => {
  sandbox = await openSandbox(
    appSeed({ tags: ['v1'], releases: [{ tag: 'v1', links: START }], merge_requests: [{ iid: 7 }] }),
  );
  github = await startFakeGitHub();
});
afterEach(() => github.close());

/** C0 and C1 but for line breaks and tabs, marks that turn the direction of text, and line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const COLOUR = /\u001b\[\d+(;\d+)*m/g;

/** A line that the platform would take as a quick action. */
const QUICK_ACTION = /^\s*\/[a-z]/m;

function expectSafeMarkdown(text: string): void {
  const prose = withoutCode(text);
  // The address of a link between angle brackets ends at the first of them, or at the line's end.
  const markup = prose.replace(/\]\(<[^<>\n]*>\)/g, ']()');
  const tags = [...markup.matchAll(/<\/?([a-z!][^\s>]*)/gi)].map(([, tag = '']) => tag);
  expect(tags.filter((tag) => !OUR_TAGS.has(tag))).toEqual([]);
  expect(prose).not.toMatch(/(^|[^\w`])@(root|everyone)/);
  expect(prose).not.toMatch(/!\[|\]\(<?javascript:|\]\(<?https:\/\/(tracker|phish)/);
  expect(text).not.toMatch(QUICK_ACTION);
  expect(text.match(/<!-- release-links/g) ?? []).toHaveLength(text.startsWith('<!-- ') ? 1 : 0);
  expect(text).not.toMatch(INVISIBLE);
}

/** Those in which a report is laid out. */
const OUR_TAGS: ReadonlySet<string> = new Set(
  'b br details li summary table tbody td th thead tr ul !--'.split(' '),
);

/** What stands in code spans and code blocks is shown as it is, and does nothing. */
function withoutCode(text: string): string {
  return text.replace(/<(code|pre)>.*?<\/\1>/gs, '').replace(/(`+)(?!`).*?[^`]\1(?!`)/gs, '');
}

describe('the action', () => {
  const REPO = { repo: { full_name: 'acme/app' } };
  const run = (inputs: Readonly<Record<string, string>> = {}) =>
    runStep({
      event: 'pull_request',
      payload: { pull_request: { number: 7, head: REPO, base: REPO } },
      githubToken: 'bot-token',
      files: { 'release-links.yml': MANIFEST },
      inputs: { 'gitlab-url': sandbox.url, project: '24', tag: 'v1', token: 'test-token', ...inputs },
      variables: { GITHUB_API_URL: github.url },
    });

  test.each([{}, { 'dry-run': 'false', 'max-deletes': '20' }])('%j', async (inputs) => {
    const { stdout, stderr, outputs, summary } = await run(inputs);
    const commands = stdout.split(/\r\n|[\n\r]/).filter((line) => /^\s*(::|##\[)/.test(line));
    expect(
      commands.filter((line) => !/^::(add-mask|group|endgroup|debug|warning|error|notice)/.test(line)),
    ).toEqual([]);
    expect(
      commands.filter((line) => /pwned/.test(line) && /^::(error|warning|notice)::pwned/.test(line)),
    ).toEqual([]);
    expect(stdout.replace(COLOUR, '')).not.toMatch(INVISIBLE);
    expect(stderr).toBe('');
    expect([...outputs.keys()].toSorted()).toEqual(
      [
        'changed',
        'created',
        'deleted',
        'in-sync',
        'moved',
        'plan',
        'plan-digest',
        'release-url',
        'unchanged',
        'updated',
      ].toSorted(),
    );
    expect(outputs.get('in-sync')).toBe(inputs['dry-run'] === 'false' ? 'true' : 'false');
    expect(JSON.parse(outputs.get('plan') ?? '')).toMatchObject({ version: 1 });
    expectSafeMarkdown(summary);
    for (const { body } of github.comments) expectSafeMarkdown(body);
  });
});

describe('the command line', () => {
  const at = () => ['--gitlab-url', sandbox.url, '--project', '24', '--tag', 'v1'];
  const run = (args: readonly string[], variables: Readonly<Record<string, string>> = {}) =>
    runCommand([...args, ...at()], {
      variables: { GITLAB_TOKEN: 'test-token', ...variables },
      files: { 'release-links.yml': MANIFEST },
    });

  test('text shows nothing that a terminal obeys', async () => {
    for (const command of ['plan', 'list']) {
      const { stdout, stderr, code } = await run([command, '--color', 'never']);
      expect(code).toBe(0);
      expect(stdout + stderr).not.toMatch(INVISIBLE);
      expect(stdout.split(/\r\n|[\n\r]/).filter((line) => /^\s*(::|##\[)/.test(line))).toEqual([]);
    }
  });

  test('report files keep their form', async () => {
    const { written } = await run([
      ...['apply', '--dry-run=true'],
      ...['--report-dotenv', 'env', '--report-terraform', 'tf.json', '--report-codequality', 'cq.json'],
      ...['--format', 'json', '--out', 'plan.json'],
    ]);
    const lines = (written['env'] ?? '').trimEnd().split('\n');
    expect(lines.filter((line) => !/^RELEASE_LINKS_[A-Z_]+=[\w:/.%-]*$/.test(line))).toEqual([]);
    expect(new Set(lines.map((line) => line.split('=')[0])).size).toBe(lines.length);
    for (const name of ['tf.json', 'cq.json', 'plan.json']) {
      expect(written[name]).not.toMatch(INVISIBLE);
      expect(() => JSON.parse(written[name] ?? '')).not.toThrow();
    }
  });

  test('a note on the merge request', async () => {
    await run(['plan', '--comment', 'true'], {
      CI_SERVER_URL: sandbox.url,
      CI_PROJECT_ID: '24',
      CI_MERGE_REQUEST_IID: '7',
    });
    const request = sandbox.world.projects.get(24)?.mergeRequests.get(7);
    expect(request?.notes).toHaveLength(1);
    expect(request?.commands).toEqual([]);
    for (const { body } of request?.notes ?? []) expectSafeMarkdown(body);
  });

  test('an export can be read again, and changes nothing', async () => {
    const { stdout } = await run(['export']);
    const planned = await runCommand(['plan', ...at(), '--detailed-exitcode'], {
      variables: { GITLAB_TOKEN: 'test-token' },
      files: { 'release-links.yml': stdout },
    });
    expect({ code: planned.code, stdout: planned.stdout }).toMatchObject({ code: 0 });
  });
});
