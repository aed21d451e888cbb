import { describe, expect, test } from '@jest/globals';
import type { Upload } from '../../src/core/run/report.js';
import { createLineProgress, HEARTBEAT } from '../../src/face/line-progress.js';
import { link, planOf, planReport, release } from '../report/samples.js';

const big: Upload = {
  name: 'app.deb',
  path: 'd/app.deb',
  package: 'p',
  version: '1',
  size: 5_000_000,
  replaces: false,
};

/** Says what is said; `beat` lets half a minute pass. */
function log(failuresLater = true) {
  const lines: string[] = [];
  const timers = new Set<{ readonly milliseconds: number; readonly act: () => void }>();
  const progress = createLineProgress({
    announce: () => lines.push('plan'),
    say: (line) => lines.push(line),
    failuresLater,
    every: (milliseconds, act) => {
      const timer = { milliseconds, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  });
  const beat = (): void => {
    for (const { milliseconds, act } of [...timers]) {
      expect(milliseconds).toBe(HEARTBEAT);
      act();
    }
  };
  return { progress, lines, beat, timers };
}

const plan = planReport([release(planOf([link('a'), link('b')], []), { uploads: [big] })]);

describe('createLineProgress', () => {
  test('a heartbeat after half a minute of silence, until the end', () => {
    const { progress, lines, beat, timers } = log();
    progress.begin(plan);
    progress.transfer(big, 1_000_000);
    progress.transfer(big, 2_500_000);
    beat();
    progress.advance('v1', { action: 'upload', name: 'app.deb', status: 'done' });
    beat();
    expect(timers.size).toBe(1);
    progress.end();
    beat();
    expect(lines).toEqual([
      'plan',
      'uploading app.deb (5.0 MB)',
      '0 of 3 changes done; uploading app.deb (2.5 MB of 5.0 MB)',
      'uploaded app.deb (v1, 1 of 3)',
      '1 of 3 changes done',
    ]);
    expect(timers.size).toBe(0);
  });

  test.each([
    [true, []],
    [false, ['failed to create a: no (v1, 1 of 3)', 'skipped create of b (v1, 2 of 3)']],
  ])('failures are told once: at the end %s', (later, expected) => {
    const { progress, lines } = log(later);
    progress.begin(plan);
    progress.advance('v1', { action: 'create', name: 'a', status: 'failed', error: 'no' });
    progress.advance('v1', { action: 'create', name: 'b', status: 'skipped' });
    expect(lines).toEqual(['plan', ...expected]);
  });
});
