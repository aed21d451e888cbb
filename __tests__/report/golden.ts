import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect } from '@jest/globals';

const FOLDER = resolve('__tests__/fixtures/reports');

/** Compares with the file of that name; with UPDATE_GOLDEN=1 it writes the file instead. */
export function expectGolden(name: string, text: string): void {
  const file = resolve(FOLDER, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no ${name} yet: run with UPDATE_GOLDEN=1`).toBe(
    text,
  );
}
