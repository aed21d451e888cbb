/**
 * One release with links, as @semantic-release/gitlab publishes it. It makes the release, too.
 *
 * usage: semantic-release.mjs URL TOKEN PROJECT TAG ensure FILE, in a folder in which the package is installed
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [url, token, project, tag, , file] = process.argv.slice(2);
const entry = createRequire(join(process.cwd(), 'x.js')).resolve('@semantic-release/gitlab');
const { publish } = await import(pathToFileURL(entry).href);
const assets = JSON.parse(readFileSync(file, 'utf8')).map((link) => ({
  label: link.name,
  url: link.url,
  type: link.link_type,
  filepath: link.direct_asset_path,
}));
const log = () => {};
await publish(
  { gitlabUrl: url, gitlabApiPathPrefix: '/api/v4', assets, retryLimit: 0 },
  {
    cwd: process.cwd(),
    env: { GITLAB_TOKEN: token },
    options: { repositoryUrl: `${url}/${project}.git` },
    nextRelease: { gitTag: tag, gitHead: 'main', notes: 'Notes', version: tag },
    logger: { log, error: log, warn: log },
  },
);
