/**
 * docs/plan.png: a plan as a reviewer sees it. The program plans against its sandbox, marked and GitHub's stylesheet
 * turn the Markdown into a page, and a headless Chromium takes the picture.
 *
 * Needs `npm run build` and Chromium (Debian: apt-get install chromium fonts-liberation); CHROMIUM names another one.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { mustRun } from './check/process.mjs';
import { startSandbox } from './check/sandbox.mjs';

const PICTURE = 'docs/plan.png';
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
  { name: 'app-1.4.0-macos.dmg', url: `${DOWNLOADS}/macos.dmg`, link_type: 'package' },
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

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
try {
  const page = join(folder, 'page.html');
  writeFileSync(page, html(await planMarkdown()));
  const height = await pageHeight(page);
  await chromium(page, [`--screenshot=${join(process.cwd(), PICTURE)}`, `--window-size=${WIDTH},${height}`]);
  const { size } = statSync(PICTURE);
  if (size > LARGEST) throw new Error(`${PICTURE} has ${size} bytes, more than ${LARGEST}`);
  console.log(`${PICTURE}: ${WIDTH} × ${height}, ${size} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function planMarkdown() {
  const sandbox = await startSandbox(folder, { 'v1.4.0': CURRENT });
  try {
    writeFileSync(join(folder, 'release-links.yml'), MANIFEST);
    const where = [
      '--gitlab-url',
      sandbox.url,
      '--project',
      'group/app',
      '--tag',
      'v1.4.0',
      '--root',
      folder,
    ];
    const program = join(process.cwd(), 'dist/cli/index.js');
    const env = { PATH: process.env.PATH, GITLAB_TOKEN: 'access-token' };
    return await mustRun(process.execPath, [program, 'plan', '--format', 'markdown', ...where], { env });
  } finally {
    await sandbox.close();
  }
}

function html(markdown) {
  const style = readFileSync('node_modules/github-markdown-css/github-markdown-light.css', 'utf8');
  const frame = 'margin: 16px; padding: 16px 24px; border: 1px solid #d1d9e0; border-radius: 6px';
  return `<!doctype html><meta charset="utf-8"><style>${style} body { margin: 0; background: #fff }</style>
<body onload="document.body.dataset.height = document.documentElement.scrollHeight">
<div style="padding: 1px 0"><article class="markdown-body" style="${frame}">${marked(markdown)}</article></div>`;
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
