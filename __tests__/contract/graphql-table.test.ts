/** What is known of GitLab's GraphQL endpoint besides the recorded answers: limits, pages, old servers, lost connections. */

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { openSandbox } from '../sandboxes.js';
import type { ServerOptions } from '../serving.js';
import { LINKS } from './ask.js';
import { sendRaw } from './raw-request.js';
import { seededLinks, worldWith } from './recording-world.js';

// Real time, real sockets.
jest.setTimeout(60_000);

const start = (links = 5, options: ServerOptions = {}): Promise<Sandbox> =>
  openSandbox(worldWith(seededLinks(links)), options);

interface Answered {
  readonly status: number;
  readonly json: unknown;
}

async function post(sandbox: Sandbox, body: unknown, token: string | null = 'test-token'): Promise<Answered> {
  const answer = await sendRaw(sandbox.url, {
    method: 'POST',
    target: '/api/graphql',
    headers: {
      'Content-Type': 'application/json',
      ...(token === null ? {} : { 'PRIVATE-TOKEN': token }),
    },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: JSON.parse(answer.body) };
}

async function namesOf(sandbox: Sandbox): Promise<string[]> {
  const headers = { 'PRIVATE-TOKEN': 'test-token' };
  const answer = await sendRaw(sandbox.url, { method: 'GET', target: `${LINKS}?per_page=100`, headers });
  return (JSON.parse(answer.body) as { name: string }[]).map(({ name }) => name);
}

const update = (id: number, selection = 'errors') =>
  `a${id}:releaseAssetLinkUpdate(input:{id:"gid://gitlab/Releases::Link/${id}",name:"n${id}"}){${selection}}`;
const updates = (ids: readonly number[], selection?: string) =>
  `mutation{${ids.map((id) => update(id, selection)).join(' ')}}`;
const ids = (amount: number) => Array.from({ length: amount }, (_, index) => index + 1);

/** Two letters: 125 of longer ones would not fit into a document. */
const aliasOf = (id: number) =>
  `${'abcdefghijklm'[id % 13]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(id / 13)]}`;

/** One input variable an alias: 76 characters each. */
function byVariables(amount: number): { query: string; variables: Record<string, unknown> } {
  const names = ids(amount).map(aliasOf);
  return {
    query: `mutation(${names.map((name) => `$${name}:ReleaseAssetLinkUpdateInput!`).join('')}){${names
      .map((name) => `${name}:releaseAssetLinkUpdate(input:$${name}){errors}`)
      .join(' ')}}`,
    variables: Object.fromEntries(
      names.map((name, index) => [name, { id: `gid://gitlab/Releases::Link/${index + 1}`, name }]),
    ),
  };
}

function tooComplex(sum: number, limit: number): Answered {
  const message = `Query has complexity of ${sum}, which exceeds max complexity of ${limit}`;
  return { status: 200, json: { errors: [{ message }] } };
}

describe('limits', () => {
  test('125 mutations with {errors} cost 250, one more is refused and nothing runs', async () => {
    const sandbox = await start(126);
    expect(await post(sandbox, byVariables(126))).toEqual(tooComplex(252, 250));
    expect(sandbox.world.projects.get(24)?.releases.get('v0.1')?.links[0]?.name).toBe('seed-1');
    expect((await post(sandbox, byVariables(125))).status).toBe(200);
    expect(sandbox.world.projects.get(24)?.releases.get('v0.1')?.links[124]?.name).toBe(aliasOf(125));
  });

  test('administrators may have 300, anonymous visitors 200', async () => {
    const sandbox = await start(126);
    expect((await post(sandbox, byVariables(126), 'admin-token')).json).toHaveProperty(
      `data.${aliasOf(126)}.errors`,
      [],
    );
    expect(await post(sandbox, byVariables(101), null)).toEqual(tooComplex(202, 200));
  });

  const LINK = 'id name url linkType directAssetPath';
  const LIST = `assets{links(first:100){nodes{${LINK}} pageInfo{hasNextPage endCursor}}}`;
  test.each([
    ['a release by its tag', `project(fullPath:"x/y"){release(tagName:"t"){${LIST}}}`, 14],
    [
      'a page of releases',
      `project(fullPath:"x/y"){releases(first:100){nodes{tagName ${LIST}} pageInfo{hasNextPage endCursor}}}`,
      37,
    ],
    [
      '18 releases by tag',
      `project(fullPath:"x/y"){${ids(18)
        .map((n) => `r${n}:release(tagName:"t${n}"){assets{links{nodes{${LINK} directAssetUrl}}}}`)
        .join(' ')}}`,
      199,
    ],
    ['the complexity itself', '', 3],
  ])('%s, as %s, costs %p', async (_what, selection, cost) => {
    const sandbox = await start();
    const own = selection === '' ? 0 : 3;
    const { json } = await post(sandbox, { query: `{queryComplexity{limit score} ${selection}}` });
    expect(json).toHaveProperty('data.queryComplexity', { limit: 250, score: cost + own });
  });

  test.each([
    ['{errors}', 'errors', 2],
    ['{errors link{id}}', 'errors link{id}', 4],
    ['a whole link', `link{${LINK}} errors`, 8],
    ['a whole link with its address', `link{${LINK} directAssetUrl} errors`, 9],
  ])('a mutation with %s, as %s, costs %p', async (_what, selection, cost) => {
    const sandbox = await start();
    const { query, variables } = byVariables(Math.floor(250 / cost) + 1);
    const dear = query.replaceAll('{errors}', `{...f}`);
    const document = `${dear} fragment f on ReleaseAssetLinkUpdatePayload{${selection}}`;
    const sum = (Math.floor(250 / cost) + 1) * cost;
    expect(await post(sandbox, { query: document, variables })).toEqual(tooComplex(sum, 250));
  });

  test('10,000 characters, counted over all documents and before complexity; variables do not count', async () => {
    const sandbox = await start();
    const filler = (size: number) => `{echo(text:"${'😀'.repeat(size - 15)}")}`;
    expect((await post(sandbox, { query: filler(10_000) })).json).toHaveProperty('data.echo');
    const large = { status: 422, json: { errors: [{ message: 'Query too large' }] } };
    expect(await post(sandbox, { query: filler(10_001) })).toEqual(large);
    expect(await post(sandbox, [{ query: filler(6_000) }, { query: filler(4_001) }])).toEqual(large);
    const query = 'query($t:String!){echo(text:$t)}';
    expect((await post(sandbox, { query, variables: { t: 'x'.repeat(20_000) } })).status).toBe(200);
  });

  test('complexity is summed over the documents of a request, and each of them says so', async () => {
    const sandbox = await start(126);
    const documents = ids(6).map(() => byVariables(21));
    const { status, json } = await post(sandbox, documents);
    const message = 'Query has complexity of 252, which exceeds max complexity of 250';
    expect({ status, json }).toEqual({ status: 200, json: ids(6).map(() => ({ errors: [{ message }] })) });
  });
});

describe('how a document comes in', () => {
  const QUERY = '{currentUser{username}}';
  const DATA = { data: { currentUser: { username: 'tester' } } };
  const headers = { 'PRIVATE-TOKEN': 'test-token' };

  test('by GET, mutations excepted', async () => {
    const sandbox = await start();
    const get = (query: string) =>
      sendRaw(sandbox.url, {
        method: 'GET',
        target: `/api/graphql?query=${encodeURIComponent(query)}`,
        headers,
      });
    expect(JSON.parse((await get(QUERY)).body)).toEqual(DATA);
    expect(await get(updates([1]))).toMatchObject({
      status: 422,
      body: '{"errors":[{"message":"Mutations are forbidden in GET requests"}]}',
    });
  });

  test.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}&variables=%7B%7D`, DATA],
    ['text/plain', QUERY, { errors: [{ message: 'Unexpected end of document', locations: [] }] }],
    ['application/graphql', QUERY, { errors: [{ message: 'Unexpected end of document', locations: [] }] }],
  ])('as %s', async (type, body, expected) => {
    const sandbox = await start();
    const answer = await sendRaw(sandbox.url, {
      method: 'POST',
      target: '/api/graphql',
      headers: { ...headers, 'Content-Type': type },
      body,
    });
    expect(JSON.parse(answer.body)).toEqual(expected);
  });
});

describe('pages', () => {
  const query =
    'query($n:Int,$a:String){project(fullPath:"group/sub/project"){release(tagName:"v0.1"){assets{count links(first:$n,after:$a){nodes{name} pageInfo{hasNextPage endCursor}}}}}}';
  interface Page {
    readonly nodes: readonly { readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const linksOf = ({ json }: Answered) =>
    (json as { data: { project: { release: { assets: { links: Page } } } } }).data.project.release.assets
      .links;

  test('of at most 100, newest first, with a cursor behind each', async () => {
    const sandbox = await start(250);
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const links: Page = linksOf(await post(sandbox, { query, variables: { n: 500, a: after } }));
      seen.push(...links.nodes.map(({ name }) => name));
      after = links.pageInfo.endCursor;
      expect(links.pageInfo.hasNextPage).toBe(page < 2);
    }
    expect(seen).toEqual(ids(250).map((id) => `seed-${251 - id}`));
  });

  test.each([0, -1])('first: %p gives none', async (n) => {
    const sandbox = await start();
    expect(linksOf(await post(sandbox, { query, variables: { n, a: null } })).nodes).toEqual([]);
  });

  test('releases are counted off', async () => {
    const sandbox = await start();
    const releases =
      '{project(fullPath:"group/sub/project"){releases(first:1){nodes{tagName} pageInfo{endCursor}}}}';
    const { json } = await post(sandbox, { query: releases });
    expect(json).toHaveProperty('data.project.releases.pageInfo.endCursor', 'MQ');
  });
});

describe('servers without the mutations', () => {
  test('an old one: a document with input variables names their types first, at most five times', async () => {
    const sandbox = await start(5, { graphql: 'old' });
    const { status, json } = await post(sandbox, byVariables(20));
    expect(status).toBe(200);
    expect(json).not.toHaveProperty('data');
    const { errors } = json as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(
      ids(5).map(() => 'variableRequiresValidType'),
    );
    expect(await post(sandbox, { query: updates([1]) })).toMatchObject({
      json: { errors: [{ extensions: { code: 'undefinedField', typeName: 'Mutation' } }] },
    });
  });

  test('13.8 is such a one; 11.7 has no such page', async () => {
    const old = await start(5, { version: '13.8' });
    expect((await post(old, { query: updates([1]) })).json).not.toHaveProperty('data');
    const none = await start(5, { version: '11.7' });
    const answer = await sendRaw(none.url, { method: 'POST', target: '/api/graphql', body: '{}' });
    expect(answer).toMatchObject({ status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
});

describe('time', () => {
  test('a lost connection does not stop the server', async () => {
    const sandbox = await start(5, {
      fault: (_request, index) => (index === 0 ? { kind: 'hang-up', after: 2, ms: 40 } : undefined),
    });
    await expect(post(sandbox, { query: updates(ids(5)) })).rejects.toThrow();
    expect(await namesOf(sandbox)).toEqual(['seed-5', 'seed-4', 'seed-3', 'n2', 'n1']);
    while ((await namesOf(sandbox))[0] !== 'n5') await sleep(10);
    expect(await namesOf(sandbox)).toEqual(['n5', 'n4', 'n3', 'n2', 'n1']);
  });

  test('a document that takes longer than the limit ends in the middle', async () => {
    const sandbox = await start(40, { work: 10, graphqlTimeout: 100 });
    const { json } = await post(sandbox, { query: updates(ids(40)) });
    const { data, errors } = json as { data: Record<string, unknown>; errors: { path: string[] }[] };
    const done = Object.values(data).filter((value) => value !== null).length;
    expect(done).toBeLessThan(40);
    // The one that was under way was carried out, but its answer is not known.
    const underWay = errors[0]?.path.length === 2 ? 1 : 0;
    const next = done + underWay + 1;
    expect(errors[underWay]).toMatchObject({
      message: 'Timeout on Mutation.releaseAssetLinkUpdate',
      path: [`a${next}`],
    });
    const names = (await namesOf(sandbox)).toReversed();
    expect(names.slice(next - 2, next)).toEqual([`n${next - 1}`, `seed-${next}`]);
  });

  test('REST writes take their time too', async () => {
    const sandbox = await start(5, { work: 60 });
    const begin = performance.now();
    await sendRaw(sandbox.url, {
      method: 'DELETE',
      target: `${LINKS}/1`,
      headers: { 'PRIVATE-TOKEN': 'test-token' },
    });
    expect(performance.now() - begin).toBeGreaterThan(55);
  });
});
