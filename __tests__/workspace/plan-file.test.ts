/** The file of a saved plan: whole or not at all, for its owner alone where that is asked, and never through a link. */

import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Result } from '../../src/core/problem/problem.js';
import { readPlanFile, writePlanFile } from '../../src/workspace/plan-file.js';
import { folderWith, removeFolders } from '../app/scratch.js';

const before = process.cwd();
let elsewhere = '';

beforeEach(() => {
  elsewhere = folderWith({ 'theirs.json': 'theirs' });
  process.chdir(folderWith({ 'old.json': 'old', 'folder/x': '' }));
});
afterEach(() => {
  process.chdir(before);
  removeFolders();
});

const said = (result: Result<unknown>): string =>
  result.ok ? 'ok' : result.problems.map(({ code, message }) => `${code}: ${message}`).join();
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('writing', () => {
  test('takes the place of an older file, and leaves nothing else', async () => {
    expect(said(await writePlanFile('old.json', 'new', false))).toBe('ok');
    expect(readFileSync('old.json', 'utf8')).toBe('new');
    expect(readdirSync('.').sort()).toEqual(['folder', 'old.json']);
  });

  test('with credentials nobody else may read it, also where an older file let them', async () => {
    chmodSync('old.json', 0o666);
    for (const path of ['old.json', 'fresh.json']) {
      expect(said(await writePlanFile(path, 'secret', true))).toBe('ok');
      expect(modeOf(path)).toBe('600');
    }
  });

  test('without any it has the mode of other files', async () => {
    writeFileSync('other', '');
    await writePlanFile('plan.json', 'open', false);
    expect(modeOf('plan.json')).toBe(modeOf('other'));
  });

  test('not through a symbolic link, nor into a folder that one leads to', async () => {
    symlinkSync(join(elsewhere, 'theirs.json'), 'link.json');
    symlinkSync(elsewhere, 'away');
    symlinkSync('folder', 'inside');
    expect(said(await writePlanFile('link.json', 'x', false))).toMatch(
      /^plan-file-unwritable: .* it is a symbolic link$/,
    );
    expect(said(await writePlanFile('away/new.json', 'x', false))).toMatch(
      /leads its folder out of the working directory$/,
    );
    expect(said(await writePlanFile('inside/new.json', 'x', false))).toBe('ok');
    expect(readdirSync(elsewhere)).toEqual(['theirs.json']);
    expect(readFileSync(join(elsewhere, 'theirs.json'), 'utf8')).toBe('theirs');
  });

  test('a path that leads elsewhere by its own words was meant so', async () => {
    expect(said(await writePlanFile(join(elsewhere, 'plan.json'), 'x', false))).toBe('ok');
  });

  test.each([
    ['nowhere/plan.json', 'there is no such folder'],
    ['folder', 'it is not a file'],
    ['/dev/null', 'it is not a file'],
    ['a\0b', 'it is not a path'],
  ])('not to %j', async (path, why) => {
    expect(said(await writePlanFile(path, 'x', false))).toContain(why);
  });
});

describe('reading', () => {
  test('gives the text of a file, inside or elsewhere by its own words', async () => {
    expect(await readPlanFile('old.json')).toMatchObject({ ok: true, value: 'old' });
    const way = relative('.', join(elsewhere, 'theirs.json'));
    expect(await readPlanFile(way)).toMatchObject({ ok: true, value: 'theirs' });
  });

  test('not through a symbolic link that leads out', async () => {
    symlinkSync(join(elsewhere, 'theirs.json'), 'link.json');
    expect(said(await readPlanFile('link.json'))).toMatch(
      /^plan-file-unreadable: .* leads out of the working directory$/,
    );
  });

  test.each([
    ['nowhere.json', 'there is no such file'],
    ['folder', 'it is not a file'],
    ['/dev/null', 'it is not a file'],
    ['bytes', 'it is not UTF-8'],
    ['a\0b', 'there is no such file'],
  ])('not %j', async (path, why) => {
    writeFileSync('bytes', new Uint8Array([0x7b, 0xff]));
    mkdirSync('other', { recursive: true });
    expect(said(await readPlanFile(path))).toMatch(new RegExp(`^plan-file-unreadable: .*${why}`));
  });
});
