import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { checkRoot } from '../../src/workspace/root-check.js';
import { folderWith, removeFolders } from '../app/scratch.js';

afterEach(removeFolders);

test('a root that is a link out of the checkout is refused, and so is one behind such a link', async () => {
  const [checkout, outside] = [folderWith({}), folderWith({ 'secret/x': '' })];
  symlinkSync(outside, join(checkout, 'root'));
  for (const root of ['root', 'root/secret']) {
    expect(await checkRoot(join(checkout, root), checkout)).toMatchObject({ code: 'root-outside-checkout' });
  }
});

test('a link within the checkout, the checkout itself, a folder elsewhere and one that is missing are not', async () => {
  const [checkout, outside] = [folderWith({ 'real/x': '' }), folderWith({})];
  symlinkSync(join(checkout, 'real'), join(checkout, 'inner'));
  mkdirSync(join(checkout, 'deep/er'), { recursive: true });
  const roots = [
    join(checkout, 'inner'),
    checkout,
    join(checkout, 'deep/er'),
    outside,
    join(checkout, 'none'),
  ];
  for (const root of roots) expect(await checkRoot(root, checkout)).toBeNull();
});
