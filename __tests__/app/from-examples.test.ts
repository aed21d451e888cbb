/** examples/from: every kind of release file, rewritten as a manifest, is applied and planned again. */

import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scenario } from './scenario.js';

const FOLDER = 'examples/from';
const EXAMPLES = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

interface Expected {
  /** What a build has left behind. */
  readonly files?: readonly string[];
  readonly vars?: string;
  /** Links of the release afterwards, oldest last: name, permanent path where it has one. */
  readonly links: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  curl: { links: ['boot.bin', 'main.bin'] },
  'electron-builder': {
    files: [
      'dist/Example Studio Setup 0.1.0.exe',
      'dist/Example Studio-0.1.0.AppImage',
      'dist/Example Studio-0.1.0.dmg',
      'dist/latest.yml',
    ],
    links: [
      'Example Studio Setup 0.1.0.exe /Example-Studio-Setup-0.1.0.exe',
      'Example Studio-0.1.0.AppImage /Example-Studio-0.1.0.AppImage',
      'Example Studio-0.1.0.dmg /Example-Studio-0.1.0.dmg',
      'latest.yml /latest.yml',
    ],
  },
  'github-workflow': { links: ['app.tar.gz', 'app.zip'] },
  'glab-create': {
    links: ['tool_windows.msi /tool.msi', 'tool_linux.rpm /tool.rpm', 'SHA256SUMS'],
  },
  'glab-upload': {
    files: ['build/desktop.AppImage', 'build/desktop.flatpak'],
    links: ['Linux AppImage /desktop.AppImage', 'desktop.flatpak /desktop.flatpak'],
  },
  goreleaser: {
    files: [
      'dist/app_linux_amd64.tar.gz',
      'dist/app_windows_amd64.zip',
      'dist/app_0.1~rc1.deb',
      'dist/checksums.txt',
    ],
    links: [
      'app_0.1~rc1.deb /app_0.1-rc1.deb',
      'app_linux_amd64.tar.gz /app_linux_amd64.tar.gz',
      'app_windows_amd64.zip /app_windows_amd64.zip',
      'checksums.txt',
    ],
  },
  jreleaser: {
    files: ['target/cli-0.1-linux.zip', 'target/cli-0.1-mac.zip'],
    links: ['cli for Linux', 'cli for macOS'],
  },
  'python-gitlab': {
    vars: 'BASE=https://files.example.com/server',
    links: ['server-linux.zip', 'server-macos.zip', 'server-windows.zip'],
  },
  'release-cli': { vars: 'IMAGE=registry.example.com/group/app', links: ['app.jar', 'Container image'] },
  'release-it': { files: ['dist/theme.zip'], links: ['theme.zip'] },
  'release-keyword': {
    vars: 'DOWNLOADS=https://downloads.example.com/app',
    links: [
      'Linux (x86-64) /linux-amd64.tar.gz',
      'macOS (Apple silicon) /darwin-arm64.tar.gz',
      'Documentation',
    ],
  },
  'semantic-release': { files: ['dist/widget.min.js'], links: ['Widget (minified)', 'Styles'] },
  terraform: {
    links: ['agent.tar.gz /agent.tar.gz', 'agent.sbom /agent.sbom', 'runbook.html /runbook.html'],
  },
};

test('each example is one of the table, and the page lists it', () => {
  expect(EXAMPLES).toEqual(Object.keys(EXPECTED).sort());
  const page = readFileSync(join(FOLDER, 'README.md'), 'utf8');
  expect(EXAMPLES.filter((name) => !page.includes(`](${name}/`))).toEqual([]);
});

/** The package is what the script with curl has filled. */
const start = scenario()
  .inProject({
    packages: [
      {
        name: 'firmware',
        version: 'v0.1',
        files: ['boot.bin', 'main.bin', 'notes.txt'].map((file) => ({ name: file, content: file })),
      },
    ],
  })
  .onGitHub({
    'acme/app': {
      releases: [{ tag: 'v0.1', assets: ['app.zip', 'app.tar.gz', 'notes.txt'].map((name) => ({ name })) }],
    },
  });

describe.each(EXAMPLES)('%s', (name) => {
  test('is applied as its manifest says, and then there is nothing to do', () => {
    const { files = [], vars, links } = EXPECTED[name] ?? { links: [] };
    return start
      .finds(Object.fromEntries(files.map((path) => [path, `what ${path} holds`])))
      .meanwhile(({ raw }) => cpSync(join(FOLDER, name), raw.root ?? '', { recursive: true }))
      .given(vars === undefined ? {} : { vars })
      .runs((ran) => {
        expect(ran.report.problems).toEqual([]);
        const found = ran.links().map((link) => [link.name, link.filepath].filter(Boolean).join(' '));
        expect(found.sort()).toEqual([...links].sort());
      })
      .by({ command: 'plan' })
      .runs(({ report }) =>
        expect(report.releases.map(({ plan }) => [plan.changes.length, plan.unchanged.length])).toEqual([
          [0, links.length],
        ]),
      )
      .ends();
  });
});
