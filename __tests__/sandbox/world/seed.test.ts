import { describe, expect, test } from '@jest/globals';
import type { Problem, Result } from '../../../src/core/problem/problem.js';
import { parseSeed, type Seed } from '../../../src/sandbox/world/seed.js';
import { ask, LINKS, worldFrom } from '../../contract/ask.js';

function problemsOf(result: Result<Seed>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

const FULL = `
projects:
  - id: 24
    path: group/sub/project
    visibility: private
    archived: false
    releases_access: members
    branches: [main]
    tags: [v0.1]
    protected_tags:
      - tag: "v*"
        roles: [maintainer]
    moved_from: [old/place]
    job_token_allowlist:
      - project: 25
        permissions: [read_releases]
    releases:
      - tag: v0.1
        name: First
        description: null
        created_at: 2026-11-01
        released_at: 2026-11-02T03:04:05Z
        links:
          - name: 1.10
            url: https://x/a
            link_type: null
            direct_asset_path: /bin/a
            created_at: 2026-11-01T00:00:00Z
    packages:
      - name: app
        version: "1.0"
        status: hidden
        files: [{ name: f, content: text }]
    package_duplicates: true
    merge_requests:
      - iid: 7
        notes: [{ body: hello, author: me, hidden: false, system: true }]
  - { id: 25, path: group/public, visibility: public }
tokens:
  test-token: { kind: pat, role: developer, projects: [24], scopes: [api], state: active, user: me }
  job-token: { kind: job, job_project: 25 }
  __proto__: { kind: oauth }
`;

describe('a good seed', () => {
  test('with every key', () => {
    const seed = parseSeed(FULL, 'seed.yml');
    expect(problemsOf(seed)).toEqual([]);
    expect(seed).toMatchObject({
      ok: true,
      value: {
        projects: [
          {
            id: 24,
            archived: false,
            releases: [
              { description: null, links: [{ name: '1.10', link_type: null, direct_asset_path: '/bin/a' }] },
            ],
            merge_requests: [{ iid: 7, notes: [{ system: true }] }],
          },
          { id: 25 },
        ],
        tokens: { 'job-token': { kind: 'job', job_project: 25 } },
      },
    });
  });

  test('makes a world that can be asked', () => {
    const seed = parseSeed(FULL, 'seed.yml');
    const world = worldFrom(seed.ok ? seed.value : { projects: [], tokens: {} });
    expect(ask(world, `GET ${LINKS}`)).toMatchObject({
      status: 200,
      body: [{ id: 1, name: '1.10', link_type: null }],
    });
    expect(world.tokens.get('__proto__')?.kind).toBe('oauth');
  });

  test('as JSON, without tokens', () => {
    expect(parseSeed('{"projects": [{"id": 1, "path": "a/b"}]}', 'seed.json')).toEqual({
      ok: true,
      value: { projects: [{ id: 1, path: 'a/b' }], tokens: {} },
      warnings: [],
    });
  });
});

const BAD: readonly {
  readonly name: string;
  readonly text: string;
  readonly codes: readonly string[];
  readonly says: string;
}[] = [
  { name: 'nothing', text: '', codes: ['empty-value'], says: 'seed.yml' },
  { name: 'a text', text: 'hello', codes: ['wrong-type'], says: 'must be a mapping' },
  {
    name: 'no projects',
    text: 'tokens: {}',
    codes: ['missing-key'],
    says: 'the seed needs the key `projects`',
  },
  {
    name: 'an unknown key',
    text: 'projects: []\ntoken: {}',
    codes: ['unknown-key'],
    says: 'Did you mean `tokens`?',
  },
  {
    name: 'an unknown key below',
    text: 'projects: [{ id: 1, path: a/b, realeses: [] }]',
    codes: ['unknown-key'],
    says: 'Did you mean `releases`?',
  },
  {
    name: 'a missing key below',
    text: 'projects: [{ id: 1, path: a/b, releases: [{ tag: v1, links: [{ name: a }] }] }]',
    codes: ['missing-key'],
    says: 'a link needs the key `url`',
  },
  {
    name: 'bad values',
    text: 'projects: [{ id: x, path: a/b, visibility: hidden, archived: 1 }]',
    codes: ['seed-value', 'seed-value', 'wrong-type'],
    says: 'private, internal or public',
  },
  {
    name: 'a bad time',
    text: 'projects: [{ id: 1, path: a/b, releases: [{ tag: v1, created_at: soon }] }]',
    codes: ['seed-value'],
    says: 'a time such as',
  },
  { name: 'a list that is none', text: 'projects: { id: 1 }', codes: ['wrong-type'], says: 'must be a list' },
  {
    name: 'tokens that are a list',
    text: 'projects: []\ntokens: [a]',
    codes: ['wrong-type'],
    says: 'must be a mapping',
  },
  { name: 'broken YAML', text: 'projects: [', codes: ['yaml-syntax'], says: '' },
  {
    name: 'contradictions',
    text: `projects:
  - { id: 1, path: a/b, releases: [{ tag: v1, links: [{ name: a, url: u1 }, { name: a, url: u2 }, { name: b, url: u2 }] }, { tag: v1 }] }
  - { id: 1, path: A/B, merge_requests: [{ iid: 1 }, { iid: 1 }], job_token_allowlist: [{ project: 5 }] }
tokens: { t: { kind: pat, projects: [9] } }`,
    codes: Array.from({ length: 8 }, () => 'seed-contradiction'),
    says: 'token t names project 9, which the seed does not have',
  },
];

describe('a bad seed', () => {
  test.each(BAD)('$name', ({ text, codes, says }) => {
    const problems = problemsOf(parseSeed(text, 'seed.yml'));
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(
      problems.map(({ message, hint, place }) => `${place?.file} ${message} ${hint}`).join('\n'),
    ).toContain(says);
  });

  test('every problem of reading has its place', () => {
    const [problem] = problemsOf(
      parseSeed('projects:\n  - id: 1\n    path: a/b\n    tagz: []\n', 'seed.yml'),
    );
    expect(problem?.place).toMatchObject({ file: 'seed.yml', line: 4, column: 5, length: 4 });
  });
});
