import { expect, test } from '@jest/globals';
import { redactingRunner } from '../../src/action/redacting-runner.js';
import { recorder } from './recorder.js';

test('every text is edited on its way to the runner; secrets and inputs are not', async () => {
  const heard = recorder({ INPUT_TOKEN: 'secret' });
  const runner = redactingRunner(heard, (text) => text.replaceAll('secret', '***'));
  for (const tell of ['debug', 'info', 'warning', 'error', 'startGroup'] as const) runner[tell]('a secret');
  runner.setFailed('failed: secret');
  runner.setOutput('plan', 'planned: secret');
  await runner.summary.addRaw('summed up: secret').write();
  const kinds = ['debug', 'info', 'warning', 'error', 'group'];
  expect(heard.said).toEqual(kinds.map((kind) => `${kind}: a ***`));
  expect([heard.failure, heard.outputs.get('plan'), heard.summaryText]).toEqual([
    'failed: ***',
    'planned: ***',
    'summed up: ***',
  ]);
  runner.setSecret('secret');
  expect(heard.secrets).toEqual(['secret']);
  expect(runner.getInput('token')).toBe('secret');
});

test('a long message is cut after its tokens are hidden', () => {
  const heard = recorder({});
  const token = 'glpat-0123456789abcdefghij';
  const runner = redactingRunner(heard, (text) => text.replaceAll(token, '[token]'));
  for (let before = 3900; before < 4100; before += 7)
    runner.error(`${'x'.repeat(before)}${token}${'y'.repeat(2000)}`);
  runner.setFailed('z'.repeat(10_000));
  expect(heard.said.length).toBe(29);
  expect(heard.said.filter((line) => line.length > 4096 || /glpat|6789/.test(line))).toEqual([]);
  expect(heard.failure?.length).toBeLessThan(4096);
});
