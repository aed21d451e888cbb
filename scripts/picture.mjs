/**
 * docs/plan.png, a plan as a reviewer sees it, and docs/terminal.png, its apply as whoever runs it at a
 * terminal sees it. The program runs against its sandbox; marked and GitHub's stylesheet turn the Markdown into a
 * page, and a headless Chromium takes the pictures.
 *
 * Needs `npm run build` and Chromium (Debian: apt-get install chromium fonts-liberation); CHROMIUM names another one.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { mustRun, run } from './check/process.mjs';
import { startSandbox } from './check/sandbox.mjs';

const LARGEST = 200_000;
const WIDTH = 1000;

const DOWNLOADS = 'https://downloads.example.com/app/v1.4.0';
const CURRENT = [
  {
    name: 'app-1.4.0-linux.tar.gz',
    url: 'https://old-downloads.example.com/app/v1.4.0/linux.tar.gz',
    link_type: 'package',
    direct_asset_path: '/bin/app-linux.tar.gz',
  },
  {
    name: 'app-1.4.0-macos.dmg',
    url: `${DOWNLOADS}/macos.dmg`,
    link_type: 'package',
    direct_asset_path: '/app-macos.dmg',
  },
  { name: 'Installation guide', url: 'https://docs.example.com/install', link_type: 'runbook' },
  { name: 'app-1.4.0-windows.msi', url: `${DOWNLOADS}/windows.msi`, link_type: 'package' },
  { name: 'Nightly build', url: 'https://nightly.example.com/' },
];

const MANIFEST = `links:
  - name: app-\${version}-linux.tar.gz
    url: https://downloads.example.com/app/\${tag}/linux.tar.gz
    link_type: package
    direct_asset_path: /bin/app-linux.tar.gz
  - name: app-\${version}-macos.dmg
    url: https://downloads.example.com/app/\${tag}/macos.dmg
    link_type: package
    direct_asset_path: /bin/app-macos.dmg
  - name: app-\${version}-checksums.txt
    url: https://downloads.example.com/app/\${tag}/checksums.txt
  - name: Installation guide
    url: https://docs.example.com/install
    link_type: runbook
ignore: [Nightly *]
`;

const BODY = '<body onload="document.body.dataset.height = document.documentElement.scrollHeight">';

/** The few marks of a terminal that the program uses, as styles. */
const STYLES = {
  1: 'font-weight: bold',
  2: 'opacity: 0.65',
  31: 'color: #ff7b72',
  32: 'color: #7ee787',
  33: 'color: #e3b341',
  36: 'color: #79c0ff',
};

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  await take('docs/plan.png', comment(await runs(['plan', '--format', 'markdown'])));
  const commands = [['apply'], ['plan']].map((args) => [...args, '--tag', 'v1.4.0']);
  await take('docs/terminal.png', terminal(await runs(...commands)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function take(picture, html) {
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  const height = await pageHeight(page);
  await chromium(page, [`--screenshot=${join(process.cwd(), picture)}`, `--window-size=${WIDTH},${height}`]);
  const { size } = statSync(picture);
  if (size > LARGEST) throw new Error(`${picture} has ${size} bytes, more than ${LARGEST}`);
  console.log(`${picture}: ${WIDTH} × ${height}, ${size} bytes`);
}

/** Runs commands one after the other on one sandbox: each with its output, in colour. */
async function runs(...commands) {
  const sandbox = await startSandbox(folder, { 'v1.4.0': CURRENT });
  const program = join(process.cwd(), 'dist/cli/index.js');
  const env = {
    PATH: process.env.PATH,
    GITLAB_TOKEN: 'access-token',
    RELEASE_LINKS_GITLAB_URL: sandbox.url,
    RELEASE_LINKS_PROJECT: 'group/app',
    RELEASE_LINKS_TAG: 'v1.4.0',
    FORCE_COLOR: '1',
  };
  const done = [];
  try {
    writeFileSync(join(folder, 'release-links.yml'), MANIFEST);
    for (const args of commands) {
      const { status, text } = await run(process.execPath, [program, ...args], { env, cwd: folder });
      if (status !== 0) throw new Error(text);
      // The sandbox has another port each time; the picture shows the address of a GitLab.
      done.push({ args, text: text.replaceAll(sandbox.url, 'https://gitlab.example.com') });
    }
  } finally {
    await sandbox.close();
  }
  return done;
}

function comment([{ text }]) {
  const style = readFileSync('node_modules/github-markdown-css/github-markdown-light.css', 'utf8');
  const frame = 'margin: 16px; padding: 16px 24px; border: 1px solid #d1d9e0; border-radius: 6px';
  return `<!doctype html><meta charset="utf-8"><style>${style} body { margin: 0; background: #fff }</style>
${BODY}<div style="padding: 1px 0"><article class="markdown-body" style="${frame}">${marked(text)}</article></div>`;
}

function terminal(done) {
  const lines = done.map(({ args, text }) => `<b>$ release-links ${args.join(' ')}</b>\n${marks(text)}`);
  const style =
    'margin: 0; padding: 20px 24px; background: #0d1117; color: #e6edf3; font: 14px/1.45 monospace';
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0; background: #0d1117 }</style>
${BODY}<pre style="${style}; white-space: pre-wrap">${lines.join('\n')}</pre>`;
}

function marks(text) {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told of colours by a control character
  return safe.replaceAll(/\u001b\[(\d+)m/g, (_, code) =>
    STYLES[code] === undefined ? '</span>' : `<span style="${STYLES[code]}">`,
  );
}

/** Height of the page at the picture's width, in CSS pixels. */
async function pageHeight(page) {
  const dom = await chromium(page, ['--dump-dom', `--window-size=${WIDTH},600`]);
  return Number(dom.match(/data-height="(\d+)"/)?.[1]);
}

function chromium(page, options) {
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--virtual-time-budget=1000',
  ];
  const profile = `--user-data-dir=${join(folder, 'profile')}`;
  return mustRun(process.env.CHROMIUM ?? 'chromium', [...quiet, profile, ...options, `file://${page}`]);
}
