import { describe, expect, test } from '@jest/globals';
import { readEnvironment } from '../../../src/app/settings/environment.js';
import { type EventFacts, eventFacts } from '../../../src/app/settings/github-event.js';
import type { Input } from '../../../src/app/settings/input.js';
import { INPUTS, type RawInputs } from '../../../src/app/settings/inputs.js';
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
    declared: { kind: 'manifest', path: null },
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
  const PULL = { number: 7 };
  /** Variables, the payload of GitHub's event, and what is said of a proposal. */
  const PROPOSALS: readonly [Record<string, string>, unknown, string][] = [
    [{ CI_PIPELINE_SOURCE: 'merge_request_event' }, {}, 'merge request pipeline'],
    [
      { CI_PIPELINE_SOURCE: 'merge_request_event', CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' },
      {},
      'merge train',
    ],
    [
      { CI_PIPELINE_SOURCE: 'parent_pipeline', CI_MERGE_REQUEST_IID: '3' },
      {},
      'child pipeline of a merge request',
    ],
    [
      { CI_PIPELINE_SOURCE: 'parent_pipeline', CI_MERGE_REQUEST_REF_PATH: 'refs/merge-requests/1/head' },
      {},
      'child pipeline of a merge request',
    ],
    [{ CI_PIPELINE_SOURCE: 'pipeline', CI_MERGE_REQUEST_IID: '3' }, {}, 'pipeline of a merge request'],
    [{ CI_MERGE_REQUEST_IID: '3', CI_COMMIT_TAG: 'v1' }, {}, 'pipeline of a merge request'],
    [{ CI_PIPELINE_SOURCE: 'external_pull_request_event' }, {}, 'pipeline of an external pull request'],
    [
      { CI_PIPELINE_SOURCE: 'parent_pipeline', CI_EXTERNAL_PULL_REQUEST_IID: '9' },
      {},
      'child pipeline of an external pull request',
    ],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, {}, 'pull request'],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, { action: 'closed', pull_request: PULL }, 'pull request'],
    [{ GITHUB_EVENT_NAME: 'pull_request_target' }, {}, 'pull request'],
    [{ GITHUB_EVENT_NAME: 'pull_request_review' }, {}, 'review of a pull request'],
    [{ GITHUB_EVENT_NAME: 'pull_request_review_comment' }, {}, 'review of a pull request'],
    [{ GITHUB_EVENT_NAME: 'merge_group' }, {}, 'merge queue'],
    [
      { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-1-abc' },
      {},
      'merge queue',
    ],
    [
      { GITHUB_EVENT_NAME: 'issue_comment' },
      { issue: { number: 7, pull_request: { url: 'x' } } },
      'comment on a pull request',
    ],
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group', 'issue_comment'].map(
      (event): [Record<string, string>, unknown, string] => [
        { GITHUB_EVENT_NAME: 'workflow_run' },
        { workflow_run: { event } },
        'workflow run of a pull request',
      ],
    ),
    [
      { GITHUB_EVENT_NAME: 'workflow_run' },
      { workflow_run: { event: 'workflow_run', pull_requests: [PULL] } },
      'workflow run of a pull request',
    ],
    [
      { GITHUB_EVENT_NAME: 'check_suite' },
      { check_suite: { pull_requests: [PULL] } },
      'check of a pull request',
    ],
    [{ GITHUB_EVENT_NAME: 'check_run' }, { check_run: { pull_requests: [PULL] } }, 'check of a pull request'],
    [
      { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/pull/7/merge' },
      {},
      'ref of a pull request',
    ],
    [{ GITHUB_EVENT_NAME: 'workflow_call', GITHUB_REF: 'refs/pull/7/head' }, {}, 'ref of a pull request'],
    [{ GITHUB_EVENT_NAME: 'workflow_call' }, { pull_request: PULL }, 'pull request'],
    [{ GITHUB_EVENT_NAME: 'workflow_call', GITHUB_HEAD_REF: 'feature' }, {}, 'pull request'],
    [
      { GITHUB_EVENT_NAME: 'repository_dispatch' },
      { client_payload: { pull_request: PULL } },
      'pull request',
    ],
  ];
  test.each(PROPOSALS)('plans: %j %j', (variables, payload, what) => {
    const facts = eventFacts(payload, variables['GITHUB_EVENT_NAME'] ?? '');
    expect(settings({}, variables, facts)).toMatchObject({ dryRun: true, proposed: true, reason: what });
    expect(settings({ 'dry-run': 'False' }, variables, facts)).toMatchObject({
      dryRun: false,
      proposed: true,
      reason: 'dry-run is false',
    });
  });

  const OTHERS: readonly [Record<string, string>, unknown, string][] = [
    [{}, {}, 'no pull or merge request'],
    [{ GITHUB_EVENT_NAME: 'push' }, {}, 'push to a branch'],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' }, {}, 'push of a tag'],
    [{ GITHUB_EVENT_NAME: 'release' }, { release: { tag_name: 'v1' } }, 'release event'],
    [{ GITHUB_EVENT_NAME: 'schedule' }, {}, 'schedule'],
    [{ GITHUB_EVENT_NAME: 'workflow_dispatch' }, { inputs: {} }, 'workflow started by hand'],
    [{ GITHUB_EVENT_NAME: 'workflow_run' }, { workflow_run: { event: 'push' } }, 'after another workflow'],
    [
      { GITHUB_EVENT_NAME: 'workflow_run' },
      { workflow_run: { event: 'workflow_run', pull_requests: [] } },
      'after another workflow',
    ],
    [{ GITHUB_EVENT_NAME: 'issue_comment' }, { issue: { number: 7 } }, 'started by issue_comment'],
    [{ GITHUB_EVENT_NAME: 'odd\nname' }, null, 'no pull or merge request'],
    [{ CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'v1' }, {}, 'tag pipeline'],
    [{ CI_PIPELINE_SOURCE: 'parent_pipeline' }, {}, 'child pipeline'],
    [{ CI_PIPELINE_SOURCE: 'push', CI_OPEN_MERGE_REQUESTS: 'group/app!1' }, {}, 'push to a branch'],
    [{ CI_PIPELINE_SOURCE: 'schedule', CI_MERGE_REQUEST_IID: '' }, {}, 'schedule'],
  ];
  test.each(OTHERS)('applies: %j %j', (variables, payload, what) => {
    const facts = eventFacts(payload, variables['GITHUB_EVENT_NAME'] ?? '');
    expect(settings({}, variables, facts)).toMatchObject({ dryRun: false, proposed: false, reason: what });
    expect(settings({ 'dry-run': 'true' }, variables, facts)).toMatchObject({
      dryRun: true,
      reason: 'dry-run is true',
    });
  });
});

test.each([
  ['release', { action: 'deleted' }, 'the release on GitHub was deleted'],
  ['release', { action: 'unpublished' }, 'the release on GitHub was unpublished'],
  ['release', { action: 'published' }, null],
  ['issues', { action: 'deleted' }, null],
  ['delete', { ref: 'v1', ref_type: 'tag' }, 'a tag or branch was deleted on GitHub'],
  ['push', { deleted: true }, 'what was pushed is a deletion'],
  ['push', { deleted: false }, null],
])('%s %j leaves something to do: %s', (event, payload, gone) => {
  expect(settings({}, {}, eventFacts(payload, event)).gone).toBe(gone);
});

test('a run that is no proposal, or a drift check, must see the release', () => {
  const proposal = { CI_PIPELINE_SOURCE: 'merge_request_event' };
  expect(settings({}, proposal).mustPlan).toBe(false);
  expect(settings({ 'fail-on-changes': 'true' }, proposal).mustPlan).toBe(true);
  expect(settings({}, { CI_PIPELINE_SOURCE: 'schedule' }).mustPlan).toBe(true);
  expect(settings({}).mustPlan).toBe(true);
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
    expect(messages({ token: ' ' })).toEqual(['input token: expected a value, found something else']);
  });
});

describe('values', () => {
  test.each(['true', 'True', 'TRUE'])('%s is true', (prune) => expect(settings({ prune }).prune).toBe(true));
  test.each(['false', 'False', 'FALSE'])('%s is false', (prune) =>
    expect(settings({ prune }).prune).toBe(false),
  );
  test.each(['yes', 'on', '1', 'tRue', ''])('%j is no boolean', (prune) => {
    expect(messages({ prune })[0]).toContain('input prune: expected true or false');
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
    limit: '1000%',
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
      expect(messages({ ...other, [name]: value }).join('; ')).toContain(`input ${name}: expected`);
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

describe('lists', () => {
  const LISTS = ['a\nb', '["a", "b"]', "['a', 'b']", '[a, b]', '- a\n- b', '"a"\n\'b\''];
  test.each(LISTS)('%j is a list of two', (text) => {
    expect(settings({ ignore: text, tags: text })).toMatchObject({ ignore: ['a', 'b'], tags: ['a', 'b'] });
    expect(settings({ files: text, url: 'https://x' }).declared).toMatchObject({ files: ['a', 'b'] });
  });
  test('vars too', () => {
    expect([...settings({ vars: '["A=1", "B=x, y"]' }).vars]).toEqual([
      ['A', '1'],
      ['B', 'x, y'],
    ]);
  });
});

describe('texts that nothing replaced', () => {
  test.each([
    '$CI_COMMIT_TAG',
    '${{ github.ref_name }}',
    'v{{ .Version }}',
    '${CI_COMMIT_TAG}',
    'v$VERSION',
    '%TAG%',
  ])('tag %s', (tag) => {
    expect(messages({ tag }).join()).toContain('that nothing replaced');
    expect(messages({}, { CI_COMMIT_TAG: tag }).join()).toContain('that nothing replaced');
    expect(messages({ ref: tag }).join()).toContain('input ref');
  });
  test('refs/tags/ is taken off, with a notice', () => {
    const found = settings({ tag: 'refs/tags/release/1.0' });
    expect(found.tag).toBe('release/1.0');
    expect(found.notices.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'tag-ref']]);
    expect(settings({ tag: 'v1' }).notices).toEqual([]);
  });
  test.each(['refs/heads/main', 'refs/pull/7/merge'])('%s is no tag', (tag) => {
    expect(messages({ tag })).toHaveLength(1);
  });
  test.each(['$RELEASE_LINKS_TOKEN', '${RELEASE_LINKS_TOKEN}', '${{ secrets.GITLAB }}', '%GITLAB_TOKEN%'])(
    'token %s',
    (token) => {
      const [found = ''] = messages({ token });
      expect(found).toContain('arrived instead of its value');
      expect(found).not.toContain(token);
      expect(messages({}, { GITLAB_TOKEN: token })).toEqual([found]);
    },
  );
  test('a token with a $ inside is one', () => expect(messages({ token: 'ab$CI_X' })).toEqual([]));
});

describe('a limit is a number or a percentage', () => {
  test.each([
    ['0', 0],
    ['1000000', 1_000_000],
    ['30%', { percent: 30 }],
    ['0%', { percent: 0 }],
    [' 100% ', { percent: 100 }],
  ])('%j', (text, limit) => {
    expect(settings({ 'max-updates': text }).maxUpdates).toEqual(limit);
    expect(settings({ 'max-deletes': text }).maxDeletes).toEqual(limit);
  });
  test.each(['-1', '1.5', '101%', '30 %', '%', '30%%', '1000001', 'all'])('%j is none', (text) => {
    expect(messages({ 'max-updates': text })).not.toEqual([]);
  });
  test('ten deletes and a hundred updates without a word', () => {
    expect([settings({}).maxDeletes, settings({}).maxUpdates]).toEqual([10, 100]);
  });
});
