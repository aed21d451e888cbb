import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { writeNamedFile } from '../../../src/cli/session/named-file.js';
import { folderWith, removeFolders } from '../../app/scratch.js';

const before = process.cwd();
let outside = '';
beforeEach(() => {
  outside = folderWith({ kept: 'kept' });
  process.chdir(folderWith({}));
});
afterEach(() => {
  process.chdir(before);
  removeFolders();
});

test('a file is not written through a link, nor into a folder behind one', () => {
  symlinkSync(join(outside, 'kept'), 'plan.json');
  symlinkSync(outside, 'reports');
  expect(() => writeNamedFile('plan.json', 'x')).toThrow(/it is a symbolic link/);
  expect(() => writeNamedFile('reports/new.json', 'x')).toThrow(
    /leads its folder out of the working directory/,
  );
  expect(readFileSync(join(outside, 'kept'), 'utf8')).toBe('kept');
  expect(existsSync(join(outside, 'new.json'))).toBe(false);
});

test('a file in the working directory, one below a link within it, and one that is meant elsewhere are', () => {
  mkdirSync('real');
  symlinkSync('real', 'inner');
  for (const path of ['a.json', 'inner/b.json', join(outside, 'c.json')]) {
    writeNamedFile(path, 'first, and longer');
    writeNamedFile(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
  }
});
