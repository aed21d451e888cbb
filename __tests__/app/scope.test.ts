/** `only`, `protect` and `was` in whole runs: what is written, and what the release has afterwards. */

import { describe, test } from '@jest/globals';
import { addressOf, scenario } from './scenario.js';

const LINKS = ['linux-old', 'mac-old', 'docs'];
const start = scenario().has(...LINKS);

describe('only', () => {
  test('two jobs keep one release without deleting each other’s links', () =>
    start
      .wants('linux-new')
      .given({ only: 'linux-*' })
      .sends('create linux-new', 'delete linux-old')
      .wants('mac-new')
      .given({ only: 'mac-*' })
      .sends('create mac-new', 'delete mac-old')
      .wants('linux-new')
      .given({ only: 'linux-*' })
      .sends()
      .wants('mac-new')
      .given({ only: 'mac-*' })
      .sends()
      .thenHas('mac-new', 'linux-new', 'docs'));

  test('a link that it names by the old name alone is renamed, and has not failed', () =>
    start
      .wants({ name: 'manual', was: 'docs' })
      .given({ only: 'docs' })
      .sends('update docs')
      .thenHas('manual', 'mac-old', 'linux-old'));

  test('a link of the manifest that it leaves out is not created, and a list is a list', () =>
    start
      .wants('linux-new', 'mac-new', 'other')
      .given({ only: '["linux-*", "mac-*"]' })
      .sends('create mac-new', 'create linux-new', 'delete linux-old', 'delete mac-old')
      .thenHas('linux-new', 'mac-new', 'docs'));

  test('a value that a link outside the scope holds is a conflict, and nothing is written', () =>
    start
      .wants({ name: 'linux-new', url: addressOf('docs') }, { name: 'docs', url: addressOf('d') })
      .given({ only: 'linux-new' })
      .refuses('conflict')
      .thenHas('docs', 'mac-old', 'linux-old'));
});

describe('protect', () => {
  test('a protected link is not changed, and neither is anything else', () =>
    start
      .wants({ name: 'docs', url: addressOf('elsewhere'), protect: true }, 'new')
      .refuses('protected-link')
      .thenHas('docs', 'mac-old', 'linux-old'));

  test('it is created where it is missing, and in sync from then on', () =>
    start
      .wants({ name: 'docs', protect: true }, { name: 'new', protect: true })
      .sends('create new', 'delete linux-old', 'delete mac-old')
      .thenSendsNothing());
});

describe('was', () => {
  test('the link is updated, and so keeps its id, although name, URL and path are new', () =>
    start
      .wants({ name: 'manual', was: 'docs', direct_asset_path: '/manual' })
      .given({ prune: 'false' })
      .sends('update docs')
      .thenHas('manual', 'mac-old', 'linux-old'));

  test('once it is renamed, or where there was no such link, it says nothing', () =>
    start
      .wants({ name: 'manual', was: 'docs' }, { name: 'new', was: 'never-there' })
      .sends('update docs', 'create new', 'delete linux-old', 'delete mac-old')
      .thenSendsNothing());
});
