import { describe, expect, test } from '@jest/globals';
import { type EventFacts, readEnvironment } from '../../../src/app/settings/environment.js';
import { INPUTS, type Input, type RawInputs } from '../../../src/app/settings/inputs.js';
import { parseSettings, type Settings } from '../../../src/app/settings/settings.js';

function settings(raw: RawInputs, variables: Record<string, string> = {}, event: EventFacts = {}): Settings {
  const result = parseSettings(raw, readEnvironment(variables, event));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

function messages(raw: RawInputs, variables: Record<string, string> = {}): string[] {
  const result = parseSettings(raw, readEnvironment(variables));
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

test('with nothing given, the documented defaults hold', () => {
  expect(settings({})).toMatchObject({
    gitlabUrl: 'https://gitlab.com',
    project: null,
    tag: null,
    token: null,
    source: { kind: 'manifest', path: null },
    root: '.',
    ifNoFilesFound: 'error',
    dryRun: false,
    prune: true,
    maxDeletes: 10,
    allowEmpty: false,
    order: 'manifest',
    createRelease: false,
    ref: null,
    failOnChanges: false,
    comment: 'auto',
    concurrency: 4,
    retries: 5,
    timeout: 30_000,
    deadline: 900_000,
    checkUrls: 'false',
    allowInsecure: false,
  });
});

describe('dry-run: auto', () => {
  const CASES: readonly [string, Record<string, string>, EventFacts, boolean][] = [
    ['on a laptop', {}, {}, false],
    ['pull request', { GITHUB_EVENT_NAME: 'pull_request' }, {}, true],
    ['pull request of the target', { GITHUB_EVENT_NAME: 'pull_request_target' }, {}, true],
    ['merge queue', { GITHUB_EVENT_NAME: 'merge_group' }, {}, true],
    ['push', { GITHUB_EVENT_NAME: 'push' }, {}, false],
    ['after a workflow of a pull request', { GITHUB_EVENT_NAME: 'workflow_run' }, { proposed: true }, true],
    ['after another workflow', { GITHUB_EVENT_NAME: 'workflow_run' }, { proposed: false }, false],
    ['merge request pipeline', { CI_PIPELINE_SOURCE: 'merge_request_event' }, {}, true],
    ['tag pipeline', { CI_PIPELINE_SOURCE: 'push' }, {}, false],
  ];
  test.each(CASES)('%s', (_, variables, event, expected) => {
    expect(settings({}, variables, event).dryRun).toBe(expected);
    expect(settings({ 'dry-run': 'true' }, variables, event).dryRun).toBe(true);
    expect(settings({ 'dry-run': 'False' }, variables, event).dryRun).toBe(false);
  });
});

describe('tag', () => {
  const CASES: readonly [string, Record<string, string>, EventFacts, string | null][] = [
    ['GitLab tag pipeline', { CI_COMMIT_TAG: 'v1' }, {}, 'v1'],
    ['GitHub release event', { GITHUB_REF: 'refs/tags/v0' }, { releaseTag: 'v1' }, 'v1'],
    ['GitHub tag push', { GITHUB_REF: 'refs/tags/release/1.0' }, {}, 'release/1.0'],
    ['GitHub branch push', { GITHUB_REF: 'refs/heads/main' }, {}, null],
  ];
  test.each(CASES)('%s', (_, variables, event, expected) => {
    expect(settings({}, variables, event).tag).toBe(expected);
    expect(settings({ tag: 'given' }, variables, event).tag).toBe('given');
  });
});

describe('project', () => {
  test('comes from the job', () => expect(settings({}, { CI_PROJECT_ID: '24' }).project).toBe('24'));
  test('is the target of a merge request, not the fork that the job runs in', () => {
    expect(settings({}, { CI_PROJECT_ID: '99', CI_MERGE_REQUEST_PROJECT_ID: '24' }).project).toBe('24');
  });
  test.each(['24', 'group/app', 'group/sub/app.x', 'Grüße/app_1'])('%s is one', (project) => {
    expect(settings({ project }).project).toBe(project);
  });
  test.each(['', ' ', 'app', '..', 'a/..', '/a/b', 'a/b/', 'a b/c', 'a/b\u0007', 'https://gitlab.com/a/b'])(
    '%j is none',
    (project) => {
      expect(messages({ project })).not.toEqual([]);
    },
  );
});

describe('token', () => {
  test('an access token beats the job token', () => {
    expect(settings({}, { GITLAB_TOKEN: 'pat', CI_JOB_TOKEN: 'job' }).token).toEqual({
      kind: 'private',
      value: 'pat',
    });
  });
  test('the job token is known by its value', () => {
    expect(settings({}, { CI_JOB_TOKEN: 'job' }).token).toEqual({ kind: 'job', value: 'job' });
    expect(settings({ token: 'job' }, { CI_JOB_TOKEN: 'job' }).token?.kind).toBe('job');
  });
  test('or by its prefix', () => expect(settings({ token: 'glcbt-1_x' }).token?.kind).toBe('job'));
  test('the kind can be told', () => {
    expect(settings({ token: 'x', 'token-type': 'oauth' }).token?.kind).toBe('oauth');
  });
  test('a blank one is said without showing it', () => {
    expect(messages({ token: ' ' })).toEqual(['input token: wanted a value, found something else']);
  });
});

describe('values', () => {
  test.each(['true', 'True', 'TRUE'])('%s is true', (prune) => expect(settings({ prune }).prune).toBe(true));
  test.each(['false', 'False', 'FALSE'])('%s is false', (prune) =>
    expect(settings({ prune }).prune).toBe(false),
  );
  test.each(['yes', 'on', '1', 'tRue', ''])('%j is no boolean', (prune) => {
    expect(messages({ prune })[0]).toContain('input prune: wanted true or false');
  });
  test.each([
    ['30', 30_000],
    ['1.5', 1500],
    ['90s', 90_000],
    ['2m', 120_000],
  ])('timeout %s', (timeout, expected) => {
    expect(settings({ timeout }).timeout).toBe(expected);
  });
  test.each(['0', '-1', 'soon', '2d', '99999999', ''])('%j is no timeout', (timeout) => {
    expect(messages({ timeout })).toHaveLength(1);
  });
  test.each(['-1', '1.5', 'ten', '99999999'])('%j is no number of deletes', (deletes) => {
    expect(messages({ 'max-deletes': deletes })).toHaveLength(1);
  });
  test('vars are NAME=value lines', () => {
    expect([...settings({ vars: 'A=1\n\n B_2=x=y \r\nC=' }).vars]).toEqual([
      ['A', '1'],
      ['B_2', 'x=y'],
      ['C', ''],
    ]);
  });
  test('a relative root of GitLab is kept, a trailing slash is not', () => {
    expect(settings({ 'gitlab-url': 'https://host/gitlab/' }).gitlabUrl).toBe('https://host/gitlab');
  });
  test.each([
    '',
    'gitlab.com',
    'ftp://x',
    'https://u:secret@x',
    'https://secret@x',
    'https://u:se/secret@x',
    'https://x/?a',
    'https://x y',
    'https://x/\u0001',
  ])('%j is no GitLab', (url) => {
    const found = messages({ 'gitlab-url': url });
    expect(found).not.toEqual([]);
    expect(found.join()).not.toContain('secret');
  });
  test.each(['', '.', '..', 'a..b', 'a b', 'a\tb', 'a\u0000'])('%j is no tag', (tag) => {
    expect(messages({ tag })).not.toEqual([]);
  });
  test.each(['v1', 'release/1.0', 'v1+b', 'a#b%c', 'größe-1'])('%s is a tag', (tag) =>
    expect(settings({ tag }).tag).toBe(tag),
  );
});

describe('every input that is given is checked', () => {
  const BOGUS: Readonly<Record<Exclude<Input['type']['kind'], 'text' | 'lines'>, string>> = {
    boolean: 'perhaps',
    choice: 'bogus',
    number: 'many',
    duration: 'soon',
  };
  const all: readonly Input[] = INPUTS;
  const checked = all.flatMap(({ name, type }): [string, string][] => {
    if (type.kind === 'lines') return type.of === 'variables' ? [[name, 'no assignment']] : [];
    if (type.kind === 'text') return type.form === 'yaml' ? [] : [[name, ' ']];
    return [[name, BOGUS[type.kind]]];
  });
  const WITH: readonly RawInputs[] = [
    {},
    { manifest: 'a.yml' },
    { links: '[]' },
    { files: '*', url: 'https://x' },
    { token: 'glpat-x' },
    { tags: 'v*' },
    { 'dry-run': 'true', 'create-release': 'false', comment: 'false', 'check-urls': 'false' },
  ];
  test.each(checked)('%s: %j', (name, value) => {
    for (const other of WITH)
      expect(messages({ ...other, [name]: value }).join('; ')).toContain(`input ${name}: wanted`);
  });
});

describe('one source', () => {
  test.each<RawInputs>([
    { manifest: 'a.yml', links: '[]' },
    { links: '[]', files: '*' },
    { manifest: 'a.yml', files: '*' },
    { tag: 'v1', tags: 'v*' },
  ])('%j is two', (raw) => expect(messages(raw)).toHaveLength(1));

  test('templates need files', () => expect(messages({ url: 'https://x' })).toHaveLength(1));
});
