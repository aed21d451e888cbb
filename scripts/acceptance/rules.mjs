/**
 * The rules of GitLab that the client relies on, each as requests whose answers show it. A rule gets `ask(method, path,
 * body)`, where the path begins behind a project of its own, and the path of a fresh release.
 */

const link = (name, more = {}) => ({ name, url: `https://downloads.example.com/${name}`, ...more });

/** @typedef {(method: string, path: string, body?: unknown) => Promise<void>} Ask */

/** @type {readonly { rule: string, run: (ask: Ask, release: string, tag: string) => Promise<void> }[]} */
export const RULES = [
  rule('a release has all its links, newest first', async (ask, release) => {
    for (const name of ['a', 'b', 'c']) await ask('POST', `${release}/assets/links`, link(name));
    await ask('GET', `${release}/assets/links`);
  }),
  rule('links of a new release are listed newest first', async (ask, _release, tag) => {
    const body = { tag_name: `${tag}-more`, ref: 'main', assets: { links: [link('a'), link('b')] } };
    await ask('POST', '/releases', body);
  }),
  rule('a path shows in direct_asset_url only', (ask, release) =>
    ask('POST', `${release}/assets/links`, link('a', { direct_asset_path: '/bin/a' })),
  ),
  rule('filepath is the older name of the path, and the newer one wins', (ask, release) =>
    ask('POST', `${release}/assets/links`, link('a', { direct_asset_path: '/new', filepath: '/old' })),
  ),
  rule('an update without link_type resets it to other', async (ask, release) => {
    await ask('POST', `${release}/assets/links`, link('a', { link_type: 'package' }));
    await ask('PUT', `${release}/assets/links/1`, { name: 'b' });
  }),
  rule('an update with a null path takes it away', async (ask, release) => {
    await ask('POST', `${release}/assets/links`, link('a', { direct_asset_path: '/bin/a' }));
    await ask('PUT', `${release}/assets/links/1`, { name: 'a', filepath: null });
  }),
  rule('names, URLs and paths are unique within a release', async (ask, release) => {
    await ask('POST', `${release}/assets/links`, link('a', { direct_asset_path: '/a' }));
    await ask('POST', `${release}/assets/links`, { name: 'a', url: 'https://x.example.com/' });
    await ask('POST', `${release}/assets/links`, { name: 'b', url: 'https://downloads.example.com/a' });
    await ask('POST', `${release}/assets/links`, link('c', { direct_asset_path: '/a' }));
  }),
  rule('two links cannot swap a value in two calls', async (ask, release) => {
    for (const name of ['a', 'b']) await ask('POST', `${release}/assets/links`, link(name));
    await ask('PUT', `${release}/assets/links/1`, { name: 'b' });
  }),
  rule('a deleted link frees its values at once, and DELETE answers with it', async (ask, release) => {
    await ask('POST', `${release}/assets/links`, link('a'));
    await ask('DELETE', `${release}/assets/links/1`);
    await ask('DELETE', `${release}/assets/links/1`);
    await ask('POST', `${release}/assets/links`, link('a'));
  }),
  ...[
    'javascript:alert(1)',
    'wrong_url',
    'http://',
    'ssh://h.example.com/',
    'ftp://h.example.com/f',
    'https://h.example.com/a b',
  ].map((url) =>
    rule(`URL ${url}`, (ask, release) => ask('POST', `${release}/assets/links`, { name: 'a', url })),
  ),
  ...['bin/a', '/bin/a+b', '/bin/ä', '/', '/bin/a-b_c.d'].map((path) =>
    rule(`path ${path}`, (ask, release) =>
      ask('POST', `${release}/assets/links`, link('a', { direct_asset_path: path })),
    ),
  ),
  ...['other', 'runbook', 'image', 'package', 'exe'].map((type) =>
    rule(`link_type ${type}`, (ask, release) =>
      ask('POST', `${release}/assets/links`, link('a', { link_type: type })),
    ),
  ),
  rule('nothing given', (ask, release) => ask('POST', `${release}/assets/links`, {})),
  rule('an update of nothing', async (ask, release) => {
    await ask('POST', `${release}/assets/links`, link('a'));
    await ask('PUT', `${release}/assets/links/1`, { link_type: 'image' });
  }),
  rule('blank values', (ask, release) => ask('POST', `${release}/assets/links`, { name: ' ', url: ' ' })),
  rule('a release that is not there', (ask) => ask('GET', '/releases/nowhere/assets/links')),
  rule('a link that is not there', (ask, release) => ask('GET', `${release}/assets/links/999999999`)),
  rule('a link id that is no number', (ask, release) => ask('GET', `${release}/assets/links/abc`)),
  rule('pages of links', async (ask, release) => {
    for (const name of ['a', 'b', 'c']) await ask('POST', `${release}/assets/links`, link(name));
    await ask('GET', `${release}/assets/links?per_page=2&page=2`);
  }),
  rule('a generic package keeps its file', async (ask, _release, tag) => {
    await ask('PUT', `/packages/generic/app/${tag.slice(1)}/app.txt`, 'text');
    await ask('GET', `/packages/generic/app/${tag.slice(1)}/app.txt`);
  }),
];

function rule(name, run) {
  return { rule: name, run };
}
