/**
 * The other tools, each from its public package: how one publishes the links of a release.
 *
 * From npm they go into a folder of their own, with pinned versions and without their install scripts; glab is Debian's
 * (`apt-get install glab`, from Debian 13 on).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../check/process.mjs';

const FOLDER = join(tmpdir(), 'release-links-beside');
export const VERSIONS = {
  '@semantic-release/gitlab': '13.3.3',
  'semantic-release': '24.2.9',
  'release-it': '19.2.4',
  'electron-publish': '26.16.0',
};
const TOKEN = 'access-token';

/** Installs what comes from npm. */
export function install() {
  mkdirSync(FOLDER, { recursive: true });
  const missing = Object.keys(VERSIONS).filter((name) => !existsSync(join(FOLDER, 'node_modules', name)));
  if (missing.length === 0) return;
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const args = [
    'install',
    '--prefix',
    FOLDER,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--legacy-peer-deps',
  ];
  execFileSync('npm', [...args, ...packages], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs glab against a server; `args` begin with the command. */
export function glab(server, cwd, args) {
  const host = new URL(server.url).host;
  const config = join(cwd, 'glab');
  mkdirSync(config, { recursive: true });
  const text = `check_update: false\nhosts:\n  ${host}: { token: ${TOKEN}, api_host: "${host}", api_protocol: http, git_protocol: https }\n`;
  writeFileSync(join(config, 'config.yml'), text, { mode: 0o600 });
  const env = { ...process.env, GLAB_CONFIG_DIR: config, GITLAB_HOST: host, GLAB_SEND_TELEMETRY: '0' };
  return run('glab', [...args, '--repo', 'group/app'], { cwd, env });
}

/** Runs a script that uses packages of the folder. */
function script(cwd, text, env = {}) {
  const file = join(FOLDER, `${process.pid}.mjs`);
  writeFileSync(file, text);
  return run(process.execPath, [file], { cwd, env: { ...process.env, GITLAB_TOKEN: TOKEN, ...env } });
}

/** The publish step of the plugin, as semantic-release calls it after the tag was pushed. */
export function semanticRelease(server, cwd, tag, assets) {
  const config = { gitlabUrl: server.url, gitlabApiPathPrefix: '/api/v4', assets, retryLimit: 0 };
  const options = { repositoryUrl: `${server.url}/group/app.git` };
  const nextRelease = { gitTag: tag, gitHead: 'main', notes: 'Notes', version: tag.slice(1) };
  return script(
    cwd,
    `import { publish } from '@semantic-release/gitlab';
const logger = { log() {}, error() {}, warn() {} };
const context = { cwd: ${JSON.stringify(cwd)}, env: process.env, options: ${JSON.stringify(options)}, logger };
await publish(${JSON.stringify(config)}, { ...context, nextRelease: ${JSON.stringify(nextRelease)} });`,
  );
}

/** release-it's own command in a repository whose tag is there; it makes the release with the files of dist/. */
export async function releaseIt(server, cwd, version, gitlab) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=First');
  // release-it fetches from its remote, and takes the project's path from the end of the address.
  git('clone', '--quiet', '--bare', '.', 'group/app.git');
  git('remote', 'add', 'origin', join(cwd, 'group/app.git'));
  const config = {
    git: {
      commit: false,
      tag: false,
      push: false,
      requireUpstream: false,
      requireCleanWorkingDir: false,
      tagName: 'v${version}',
    },
    npm: false,
    gitlab: { release: true, origin: server.url, tokenRef: 'GITLAB_TOKEN', skipChecks: true, ...gitlab },
  };
  writeFileSync(join(cwd, '.release-it.json'), JSON.stringify(config));
  const program = join(FOLDER, 'node_modules/release-it/bin/release-it.js');
  return run(process.execPath, [program, version, '--ci', '--no-increment'], {
    cwd,
    env: { ...process.env, GITLAB_TOKEN: TOKEN },
  });
}

/** electron-publish, as electron-builder calls it for each installer. */
export function electronPublish(server, cwd, version, files) {
  const info = {
    provider: 'gitlab',
    projectId: 24,
    host: server.secureHost,
    uploadTarget: 'generic_package',
  };
  return script(
    cwd,
    `import publish from 'electron-publish';
import util from 'builder-util';
import runtime from 'builder-util-runtime';
const context = { cancellationToken: new runtime.CancellationToken(), progress: null };
const publisher = new publish.GitlabPublisher(context, ${JSON.stringify(info)}, ${JSON.stringify(version)});
for (const file of ${JSON.stringify(files)}) await publisher.upload({ file, arch: util.Arch.x64 });`,
    { NODE_EXTRA_CA_CERTS: server.cert },
  );
}
