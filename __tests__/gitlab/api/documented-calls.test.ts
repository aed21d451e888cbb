import { describe, expect, test } from '@jest/globals';
import { GitLabClient } from '../../../src/gitlab/client/client.js';
import type { ApiRequest } from '../../../src/gitlab/client/request.js';
import type { GitLabVersion } from '../../../src/sandbox/world/version.js';
import { options } from '../options.js';
import { sandboxed } from '../sandboxed.js';

/**
 * The five calls of GitLab's page on release links, byte for byte as they leave: once in the form in which that
 * page shows them, once as this program sends them.
 */

const LINKS = '/api/v4/projects/24/releases/v0.1/assets/links';
const MSI = { name: 'awesome-v0.2.msi', url: 'http://192.168.10.15:3000/msi' };
const DMG = { name: 'awesome-v0.2.dmg', url: 'http://192.168.10.15:3000' };

async function documented(version: GitLabVersion = 'current') {
  const { sandbox, store } = await sandboxed({ links: [MSI, DMG] }, { version });
  const client = new GitLabClient(options(sandbox.url, { token: { kind: 'private', value: 'maintainer' } }));
  /** Sends a call with a form, as `curl --data` does; gives the answer's body. */
  const send = async (method: ApiRequest['method'], path: string, form: Record<string, string> = {}) => {
    const body = new URLSearchParams(form).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const request = { method, path: `projects/24/releases/v0.1/assets/links${path}` };
    return (await client.send(body === '' ? request : { ...request, body, headers })).body;
  };
  const wire = () => sandbox.log.map(({ method, target, body }) => [method, target, body]);
  return { sandbox, store, send, wire };
}

describe('as GitLab documents them', () => {
  test('today', async () => {
    const { sandbox, send, wire } = await documented();
    const downloads = `${sandbox.url}/group/sub/project/-/releases/v0.1/downloads`;
    const dmg = { id: 2, ...DMG, direct_asset_url: DMG.url, link_type: 'other' };
    const msi = { id: 1, ...MSI, direct_asset_url: MSI.url, link_type: 'other' };
    const amd = { name: 'hellodarwin-amd64', url: 'https://gitlab.example.com/hello-darwin-amd64' };

    expect(await send('GET', '')).toEqual([dmg, msi]);
    expect(await send('GET', '/1')).toEqual(msi);
    expect(await send('POST', '', { ...amd, direct_asset_path: '/bin/hellodarwin-amd64' })).toEqual({
      id: 3,
      ...amd,
      direct_asset_url: `${downloads}/bin/hellodarwin-amd64`,
      link_type: 'other',
    });
    expect(await send('PUT', '/1', { name: 'new name', link_type: 'runbook' })).toEqual({
      ...msi,
      name: 'new name',
      link_type: 'runbook',
    });
    // By the URL alone, and so with the type reset.
    expect(await send('PUT', '/1', { url: 'https://example.com/new' })).toEqual({
      id: 1,
      name: 'new name',
      url: 'https://example.com/new',
      direct_asset_url: 'https://example.com/new',
      link_type: 'other',
    });
    expect(await send('DELETE', '/1')).toMatchObject({ id: 1, name: 'new name' });
    expect(wire()).toEqual([
      ['GET', LINKS, null],
      ['GET', `${LINKS}/1`, null],
      [
        'POST',
        LINKS,
        'name=hellodarwin-amd64&url=https%3A%2F%2Fgitlab.example.com%2Fhello-darwin-amd64&direct_asset_path=%2Fbin%2Fhellodarwin-amd64',
      ],
      ['PUT', `${LINKS}/1`, 'name=new+name&link_type=runbook'],
      ['PUT', `${LINKS}/1`, 'url=https%3A%2F%2Fexample.com%2Fnew'],
      ['DELETE', `${LINKS}/1`, null],
    ]);
  });

  test('of 11.7: name and url, and `external` in the answers', async () => {
    const { send, wire } = await documented('11.7');
    expect(await send('GET', '')).toEqual([
      { id: 2, ...DMG, external: true },
      { id: 1, ...MSI, external: true },
    ]);
    expect(await send('GET', '/1')).toEqual({ id: 1, ...MSI, external: true });
    const zip = { name: 'awesome-v0.1.zip', url: 'http://192.168.10.15:3000/zip' };
    expect(await send('POST', '', zip)).toEqual({ id: 3, ...zip, external: true });
    expect(await send('PUT', '/1', { name: 'new name' })).toMatchObject({ name: 'new name', url: MSI.url });
    expect(await send('PUT', '/1', { url: 'http://x/new' })).toMatchObject({
      name: 'new name',
      url: 'http://x/new',
    });
    expect(await send('DELETE', '/1')).toMatchObject({ id: 1 });
    expect(wire().map(([method, target, body]) => `${method} ${target} ${body}`)).toEqual([
      `GET ${LINKS} null`,
      `GET ${LINKS}/1 null`,
      `POST ${LINKS} name=awesome-v0.1.zip&url=http%3A%2F%2F192.168.10.15%3A3000%2Fzip`,
      `PUT ${LINKS}/1 name=new+name`,
      `PUT ${LINKS}/1 url=http%3A%2F%2Fx%2Fnew`,
      `DELETE ${LINKS}/1 null`,
    ]);
  });
});

test.each(['current', '11.7'] as const)(
  'as this program sends them, to %s as to any other',
  async (version) => {
    const { sandbox, store } = await sandboxed({ links: [MSI, DMG] }, { version });
    const bare = { ...MSI, link_type: 'other', direct_asset_path: null } as const;
    const full = {
      name: 'n',
      url: 'https://x/n',
      link_type: 'package',
      direct_asset_path: '/bin/n',
    } as const;
    await store.readRelease('v0.1');
    await store.listLinks('v0.1');
    await store.getLink('v0.1', 1);
    await store.createLink('v0.1', full);
    await store.createLink('v0.1', { ...bare, name: 'm', url: 'https://x/m' });
    await store.updateLink('v0.1', 1, {
      ...full,
      name: 'o',
      url: 'https://x/o',
      direct_asset_path: '/bin/o',
    });
    await store.updateLink('v0.1', 1, bare);
    await store.deleteLink('v0.1', 1);

    expect(sandbox.log.map(({ method, target, body }) => [method, target, body])).toEqual([
      ['GET', '/api/v4/projects/24/releases/v0.1', null],
      ['GET', `${LINKS}?per_page=100&page=1`, null],
      ['GET', `${LINKS}/1`, null],
      [
        'POST',
        LINKS,
        '{"name":"n","url":"https://x/n","link_type":"package","direct_asset_path":"/bin/n","filepath":"/bin/n"}',
      ],
      ['POST', LINKS, '{"name":"m","url":"https://x/m","link_type":"other"}'],
      [
        'PUT',
        `${LINKS}/1`,
        '{"name":"o","url":"https://x/o","link_type":"package","direct_asset_path":"/bin/o","filepath":"/bin/o"}',
      ],
      [
        'PUT',
        `${LINKS}/1`,
        `{"name":"${MSI.name}","url":"${MSI.url}","link_type":"other","direct_asset_path":null,"filepath":null}`,
      ],
      ['DELETE', `${LINKS}/1`, null],
    ]);
    const writes = sandbox.log.filter(({ body }) => body !== null);
    expect(new Set(writes.map(({ headers }) => headers['content-type']))).toEqual(
      new Set(['application/json']),
    );
    expect(sandbox.log.at(-1)?.headers).not.toHaveProperty('content-type');
  },
);
