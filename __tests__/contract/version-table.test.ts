/** What older GitLabs do differently. */

import { describe, expect, test } from '@jest/globals';
import type { GitLabVersion } from '../../src/sandbox/world/version.js';
import { ask, LINKS, RELEASES, worldFrom } from './ask.js';
import { worldWith } from './recording-world.js';

const WISH = {
  name: 'n',
  url: 'https://x/n',
  link_type: 'image',
  filepath: '/bin/old',
  direct_asset_path: '/bin/new',
};
const at = (version: GitLabVersion) => worldFrom(worldWith([]), { version });
const BASE = { id: 1, name: 'n', url: 'https://x/n' };
const OLD = 'https://gitlab.example/group/sub/project/-/releases/v0.1/downloads/bin/old';

const ANSWERS: readonly { readonly version: GitLabVersion; readonly link: object }[] = [
  { version: '11.7', link: { ...BASE, external: true } },
  { version: '12.10', link: { ...BASE, external: true } },
  { version: '13.8', link: { ...BASE, direct_asset_url: OLD, external: true, link_type: 'image' } },
  { version: '15.8', link: { ...BASE, direct_asset_url: OLD, external: true, link_type: 'image' } },
  { version: 'current', link: { ...BASE, direct_asset_url: OLD.replace('old', 'new'), link_type: 'image' } },
];

describe.each(ANSWERS)('$version', ({ version, link }) => {
  test('a link with everything', () => {
    expect(ask(at(version), `POST ${LINKS}`, { body: WISH })).toMatchObject({ status: 201, body: link });
    expect(Object.keys(ask(at(version), `POST ${LINKS}`, { body: WISH }).body as object)).toEqual(
      Object.keys(link),
    );
  });
});

describe('what an update that leaves the type out does to it', () => {
  test.each([
    { version: '13.8', type: 'image' },
    { version: '15.8', type: 'other' },
  ] as const)('$version: $type', ({ version, type }) => {
    const here = at(version);
    ask(here, `POST ${LINKS}`, { body: WISH });
    expect(ask(here, `PUT ${LINKS}/1`, { body: { name: 'm' } }).body).toMatchObject({ link_type: type });
  });
});

describe('how refusals are written', () => {
  test.each([
    { version: '11.7', message: { url: ['has already been taken'], name: ['has already been taken'] } },
    { version: '15.8', message: ['Url has already been taken', 'Name has already been taken'] },
  ] as const)('$version', ({ version, message }) => {
    const here = at(version);
    const body = { name: 'n', url: 'https://x/n' };
    ask(here, `POST ${LINKS}`, { body });
    expect(ask(here, `POST ${LINKS}`, { body })).toMatchObject({ status: 400, body: { message } });
  });

  test('several of one attribute', () => {
    const message = { url: ["can't be blank", 'must be a valid URL'] };
    expect(ask(at('13.8'), `POST ${LINKS}`, { body: { name: 'n', url: '' } }).body).toEqual({ message });
  });
});

describe('13.8 besides', () => {
  test('the token comes before the parameters', () => {
    expect(ask(at('13.8'), `POST ${LINKS}`, { token: 'nope', body: {} }).status).toBe(401);
    expect(ask(at('15.8'), `POST ${LINKS}`, { token: 'nope', body: {} }).status).toBe(400);
  });

  test('what is no number is no link', () => {
    expect(ask(at('13.8'), `GET ${LINKS}/abc`).status).toBe(404);
  });

  test('job tokens are nothing on links', () => {
    const job = { token: null, headers: { 'job-token': 'job-token' } };
    expect(ask(at('13.8'), `GET ${LINKS}`, job).status).toBe(404);
    expect(ask(at('15.8'), `GET ${LINKS}`, job).status).toBe(200);
  });

  test('deleting takes a maintainer', () => {
    const here = at('13.8');
    ask(here, `POST ${LINKS}`, { body: WISH });
    expect(ask(here, `DELETE ${LINKS}/1`, { token: 'developer-token' }).status).toBe(403);
    expect(ask(here, `DELETE ${LINKS}/1`).status).toBe(200);
  });

  test('there are no downloads through the API', () => {
    expect(ask(at('13.8'), `GET ${RELEASES}/permalink/latest`).status).toBe(404);
    expect(ask(at('15.8'), `GET ${RELEASES}/permalink/latest`).status).toBe(302);
  });
});
