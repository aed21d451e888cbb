/** The commands about links as they are: one or all of a release, and a manifest made of them. */

import { type Command, CREATION, READ_GROUPS } from './command.js';

const IN_REVIEW = 'In a merge request pipeline it is a dry run, unless --dry-run=false.';
/** What a single call writes is one link of one release. */
const CALL = {
  groups: ['release', 'dry-run', 'network'],
  without: [
    'tags',
    ...CREATION,
    'fail-on-changes',
    'comment',
    'comment-key',
    'github-token',
    'concurrency',
    'writes',
  ],
  formats: ['text', 'json'],
} as const satisfies Partial<Command>;

/** In the order of `--help`. */
export const LINK_COMMANDS = [
  {
    name: 'list',
    operands: '',
    summary: 'Print the links of a release, newest first',
    details:
      'With --tags it prints the tags of the releases of the project. Here, and in get, export, plan, doctor and init, --tag latest is the newest release unless one has that name. Commands that write take it for a name, and so do the action and the apply job of the component: they need a tag.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['tags', 'format', 'out'],
    formats: ['text', 'json'],
    example: 'release-links list --project group/app --tag v1.0.0',
  },
  {
    name: 'get',
    operands: 'NAME|ID',
    summary: 'Print one link of a release',
    details: 'A number is taken as an id first, then as a name.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['format', 'out'],
    formats: ['text', 'json'],
    example: 'release-links get app.dmg --project group/app --tag v1.0.0',
  },
  {
    name: 'create',
    operands: 'NAME URL',
    summary: 'Create one link of a release, without a manifest',
    details: `If exactly this link exists already, nothing is sent. ${IN_REVIEW}`,
    ...CALL,
    flags: ['link-type', 'direct-asset-path', 'format', 'out', 'detailed-exitcode'],
    example: 'release-links create app.dmg https://x.example/app.dmg --project group/app --tag v1.0.0',
  },
  {
    name: 'update',
    operands: 'NAME|ID',
    summary: 'Change one link of a release; what is not given stays as it is',
    details: `A number is an id or a name; if two links match, none is changed. ${IN_REVIEW}`,
    ...CALL,
    flags: ['name', 'url', 'link-type', 'direct-asset-path', 'format', 'out', 'detailed-exitcode'],
    example: 'release-links update app.dmg --url https://x.example/new.dmg --project group/app --tag v1.0.0',
  },
  {
    name: 'delete',
    operands: 'NAME|ID',
    summary: 'Delete one link of a release',
    details: `A number is an id or a name; if two links match, none is changed. ${IN_REVIEW}`,
    ...CALL,
    flags: ['format', 'out', 'detailed-exitcode'],
    example: 'release-links delete app.dmg --project group/app --tag v1.0.0 --dry-run',
  },
  {
    name: 'export',
    operands: '',
    summary: 'Print the links of a release as a manifest',
    details: 'Planning with that manifest gives no changes. With --tags it writes a releases: table.',
    groups: READ_GROUPS,
    without: ['concurrency', ...CREATION],
    flags: ['out', 'force'],
    example: 'release-links export --project group/app --tag v1.0.0 --out release-links.yml',
  },
  {
    name: 'init',
    operands: '',
    summary: 'Write a manifest from what is there: a release, a file of another tool, a folder',
    details:
      'Without --from: the release of --project and --tag, else .gitlab-ci.yml or .goreleaser.yaml. A file that exists is never replaced.',
    groups: READ_GROUPS,
    without: ['tags', 'concurrency', ...CREATION],
    flags: ['from', 'out'],
    out: 'Write the manifest to FILE (default: release-links.yml)',
    example: 'release-links init --from .gitlab-ci.yml',
  },
] as const satisfies readonly Command[];
