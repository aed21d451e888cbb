import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { refusalOf } from '../../src/face/node-floor.js';

test.each(['16.20.2', '18.20.8', '20.18.3', '20.0.0'])('Node %s is refused in one sentence', (version) => {
  expect(refusalOf(version)).toBe(`error: release-links needs Node 20.19 or newer; this is Node ${version}`);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node %s will do', (version) => {
  expect(refusalOf(version)).toBeNull();
});

test('the floor is that of package.json', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  const floor = engines.node.replace('>=', '');
  expect(refusalOf(`${floor}.0`)).toBeNull();
  const [major, minor] = floor.split('.').map(Number);
  expect(refusalOf(`${major}.${(minor ?? 0) - 1}.99`)).not.toBeNull();
});

test.each(['src/cli/main.ts', 'src/action/main.ts'])('%s looks at it before anything else', (path) => {
  expect(/^import .*$/m.exec(readFileSync(path, 'utf8'))?.[0]).toMatch(
    /^import '\.\.\/face\/node-floor\.js';/,
  );
});
