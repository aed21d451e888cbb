import { expect, test } from '@jest/globals';
import { discreetRunner } from '../../src/action/discreet-runner.js';
import { recorder } from './recorder.js';

test('every text is edited on its way to the runner; secrets and inputs are not', async () => {
  const heard = recorder({ INPUT_TOKEN: 'secret' });
  const runner = discreetRunner(heard, (text) => text.replaceAll('secret', '***'));
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
