/** Where the desired links come from. */

import { choice, type GroupedInput, LINES, TEXT } from './input.js';

/** The inputs of the group `links`, in the order of the tables and of `--help`. */
export const LINK_INPUTS = [
  {
    name: 'manifest',
    type: TEXT,
    defaultText: 'first of `release-links.yml`, `.release-links.yml`, `.gitlab/…`, `.github/…`',
    description: 'Path of the manifest, relative to root; on the command line `-` is standard input',
  },
  {
    name: 'links',
    type: { kind: 'text', form: 'yaml' },
    description: 'Inline YAML list of links instead of a manifest',
  },
  {
    name: 'files',
    type: LINES,
    description:
      'Glob patterns instead of a manifest: one link for each file that matches; !pattern excludes',
  },
  {
    name: 'url',
    type: TEXT,
    description: 'URL template for files, such as https://downloads.example.com/${tag}/${path}',
  },
  {
    name: 'name',
    type: TEXT,
    defaultText: '`${basename}`',
    description: 'Name template for files',
  },
  {
    name: 'link-type',
    type: choice('other', 'runbook', 'image', 'package'),
    defaultText: '`other`',
    description: 'Link type for files',
  },
  {
    name: 'direct-asset-path',
    type: TEXT,
    description: 'Permanent path template for files, such as /bin/${basename}',
  },
  {
    name: 'root',
    type: TEXT,
    default: '.',
    defaultText: 'working directory',
    description: 'Folder with the manifest and files; patterns match nothing outside it',
  },
  {
    name: 'vars',
    type: { kind: 'lines', of: 'variables' },
    description: 'NAME=value lines, used in templates as ${vars.NAME}',
  },
  {
    name: 'if-no-files-found',
    type: choice('error', 'warn', 'ignore'),
    default: 'error',
    description: 'How to treat a pattern that matches nothing',
  },
  {
    name: 'check-urls',
    type: choice('false', 'true', 'all'),
    default: 'false',
    description:
      'Check that every URL responds; no token is sent, and private addresses are checked only with `all`',
  },
] as const satisfies readonly GroupedInput[];
