/**
 * `order: strict` by GraphQL, looked at between two documents: what a document has taken away, the first call of the next
 * one brings back. So no URL and no permanent path is gone for longer than one document takes.
 */

import { expect, test } from '@jest/globals';
import { aliasesOf } from '../faults/document.js';
import { scenario } from './scenario.js';

const linkOf = (name: string) => ({
  name,
  url: `https://h.test/${name}`,
  link_type: 'package' as const,
  direct_asset_path: `/bin/app-${name}`,
});

/** Row ids, and the URL and path that each has. */
type Rows = ReadonlyMap<string, readonly string[]>;

interface Input {
  readonly url?: string;
  readonly directAssetPath?: string | null;
}

/** What a document makes of the rows, call by call. */
function afterEach(body: string, rows: Rows, at: number): Rows[] {
  const { variables } = JSON.parse(body) as { readonly variables: Readonly<Record<string, Input>> };
  let now = rows;
  return aliasesOf(body).map(({ alias, kind, id }) => {
    const next = new Map(now);
    const { url = '', directAssetPath: path = null } = variables[alias] ?? {};
    if (kind === 'delete') next.delete(`${id}`);
    else next.set(id === null ? `new ${at} ${alias}` : `${id}`, path === null ? [url] : [url, path]);
    now = next;
    return next;
  });
}

interface Watched {
  readonly order: readonly string[];
  /** The rows after each call of each document. */
  readonly documents: readonly (readonly Rows[])[];
}

async function watched(from: readonly string[], to: readonly string[]): Promise<Watched> {
  const documents: Rows[][] = [];
  // The sandbox numbers links in the order in which they are made; GitLab lists the newest first.
  let rows: Rows = new Map(
    from.toReversed().map((name, at) => {
      const { url, direct_asset_path: path } = linkOf(name);
      return [`${at + 1}`, [url, path]];
    }),
  );
  let order: readonly string[] = [];
  await scenario()
    .has(...from.map(linkOf).toReversed())
    .wants(...to.map(linkOf))
    .given({ order: 'strict', writes: 'graphql', 'max-updates': '100%', 'max-deletes': '100%' })
    .faults(({ method, body }) => {
      if (method !== 'POST' || body === null) return undefined;
      const states = afterEach(body, rows, documents.length);
      documents.push(states);
      rows = states.at(-1) ?? rows;
      return undefined;
    })
    .runs((ran) => {
      const links = ran.links();
      order = links.toSorted((a, b) => b.created_at - a.created_at).map(({ name }) => name);
      const found = links.map(({ url, filepath }) => [url, filepath]);
      expect([...rows.values()].toSorted()).toEqual(found.toSorted());
    })
    .run();
  return { order, documents };
}

/** Values that were there, are to stay, and are gone. */
function goneIn(rows: Rows | undefined, values: readonly string[]): string[] {
  const there = new Set([...(rows?.values() ?? [])].flat());
  return values.filter((value) => !there.has(value));
}

const names = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `n${from + at}`);

/** The same for the same seed. */
function shuffled(list: readonly string[], seed: number): string[] {
  let state = seed;
  return list
    .map((each) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return [state, each] as const;
    })
    .toSorted(([a], [b]) => a - b)
    .map(([, each]) => each);
}

test.each<[string, readonly string[], readonly string[]]>([
  ['one is added at the end of 100', names(100), [...names(100), 'last']],
  ['60 are turned round', names(60), names(60).toReversed()],
  ['the first of 70 goes to the end', names(70), [...names(69, 1), 'n0']],
  [
    '30 in the middle are turned by one place',
    names(50),
    [...names(10), 'n39', ...names(29, 10), ...names(10, 40)],
  ],
  ['ten are added here and there, ten go', names(60), shuffled([...names(50), ...names(10, 100)], 4)],
  ['60 are shuffled', names(60), shuffled(names(60), 1)],
  ['90 are shuffled', names(90), shuffled(names(90), 2)],
])(
  '%s: at most one link is gone between two documents, and the next call brings it back',
  async (_, from, to) => {
    const { order, documents } = await watched(from, to);
    expect(order).toEqual(to);
    const values = from
      .filter((name) => to.includes(name))
      .flatMap((name) => [linkOf(name).url, linkOf(name).direct_asset_path]);
    documents.forEach((states, at) => {
      // Never two links at once, and so no more than one URL and one path.
      for (const rows of states) expect(goneIn(rows, values).length).toBeLessThanOrEqual(2);
      const gone = goneIn(states.at(-1), values);
      const first = documents[at + 1]?.[0];
      expect(goneIn(first, values).filter((value) => gone.includes(value))).toEqual([]);
    });
    expect(goneIn(documents.at(-1)?.at(-1), values)).toEqual([]);
    expect(documents.length).toBeGreaterThan(0);
  },
);
