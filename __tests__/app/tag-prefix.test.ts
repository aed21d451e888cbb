/** Tags of several packages in one repository, from inputs to links. */

import { expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/app/settings/inputs.js';
import type { PlayOptions } from './harness.js';
import { scenario } from './scenario.js';

const start = scenario().hasReleases(
  ...['app/v1.2.3', '@scope/app@1.2.3', 'pack-a-v1.2.0'].map((tag) => ({ tag })),
);

/** The names of the links that each release would get, or the problems. */
async function planned(raw: RawInputs, options: PlayOptions = {}): Promise<unknown> {
  const ran = await start
    .given(raw)
    .by({ command: 'plan', ...options })
    .run();
  if (ran.result.kind === 'failed') return ran.messages;
  return Object.fromEntries(
    ran.report.releases.map(({ tag, plan }) => [
      tag,
      plan.changes.flatMap((change) => (change.action === 'create' ? [change.after.name] : [])),
    ]),
  );
}

const LINKS = 'links: [{name: "app-${version}.zip", url: "https://example.com/${tag}/app.zip"}]';

test.each([
  ['app/v1.2.3', 'app/', 'app-1.2.3.zip'],
  ['@scope/app@1.2.3', '@scope/app@', 'app-1.2.3.zip'],
  ['pack-a-v1.2.0', 'pack-*-v', 'app-1.2.0.zip'],
])('the input: %s without %s', async (tag, prefix, name) => {
  expect(await planned({ tag, 'tag-prefix': prefix, links: LINKS })).toEqual({ [tag]: [name] });
});

test('the key beside links; the input beats it', async () => {
  const links = `tag_prefix: app/v1.\n${LINKS}`;
  expect(await planned({ tag: 'app/v1.2.3', links })).toEqual({ 'app/v1.2.3': ['app-2.3.zip'] });
  expect(await planned({ tag: 'app/v1.2.3', links, 'tag-prefix': 'app/' })).toEqual({
    'app/v1.2.3': ['app-1.2.3.zip'],
  });
});

test('each entry of a table has its own; those without take that of the table', async () => {
  const table = `
tag_prefix: app/
releases:
  - tags: app/*
    ${LINKS}
  - tags: "@scope/*"
    tag_prefix: "@*@"
    ${LINKS}
  - tags: pack-*
    tag_prefix: pack-a-
    ${LINKS}
`;
  const expected = {
    'app/v1.2.3': ['app-1.2.3.zip'],
    '@scope/app@1.2.3': ['app-1.2.3.zip'],
    'pack-a-v1.2.0': ['app-1.2.0.zip'],
  };
  expect(await planned({ links: table }, { table: true })).toEqual(expected);
});

test('a tag without the prefix is an error, and one that is nothing else', async () => {
  const message = 'tag-prefix: the tag "pack-a-v1.2.0" is not the prefix "app/" followed by a version';
  expect(await planned({ tag: 'pack-a-v1.2.0', 'tag-prefix': 'app/', links: LINKS })).toEqual([message]);
  expect(await planned({ tag: 'app/', 'tag-prefix': 'app/', links: LINKS })).toEqual([
    'tag-prefix: the tag "app/" is not the prefix "app/" followed by a version',
  ]);
});
