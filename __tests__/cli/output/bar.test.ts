import { describe, expect, test } from '@jest/globals';
import { type BarState, barLine, timeText } from '../../../src/cli/output/bar.js';
import { Rate } from '../../../src/cli/output/rate.js';
import { displayWidth } from '../../../src/report/text/columns.js';
import { visible } from '../../../src/report/words/visible.js';
import { HOSTILE_NAMES } from '../../report/samples.js';

const file = (name: string) => ({ name, sent: 34_000_000, size: 200_000_000 });
const state = (rest: Partial<BarState> = {}): BarState => ({
  done: 12,
  total: 200,
  file: null,
  others: 0,
  rate: null,
  left: null,
  ...rest,
});

describe('barLine', () => {
  test('has all of it where there is room', () => {
    const line = barLine(state({ file: file('app.deb'), others: 2, rate: 3_200_000, left: 52 }), 199);
    expect(line).toBe(
      `[==${' '.repeat(28)}] 12 of 200 changes  app.deb 34.0 MB of 200.0 MB, 3.2 MB/s, 52 s left, and 2 more`,
    );
  });

  test('shortens the name first', () => {
    const name = 'a-very-long-name-of-a-package-for-some-operating-system_1.0.0_amd64.deb';
    const line = barLine(state({ file: file(name), others: 2, rate: 3_200_000, left: 52 }), 109);
    expect(line).toContain('a-ver');
    expect(line).toContain('.deb 34.0 MB of 200.0 MB, 3.2 MB/s, 52 s left, and 2 more');
  });

  test.each([39, 79, 199])('at %d columns: never wider, whatever the names and numbers', (columns) => {
    for (const name of [...HOSTILE_NAMES.map(visible), '漢字'.repeat(40), '👩‍💻'.repeat(30), ''])
      for (const others of [0, 99])
        for (const [rate, left] of [
          [null, null],
          [123_456_789, 98_765],
        ] as const)
          for (const total of [1, 999_999]) {
            const line = barLine(
              state({ file: file(name), others, rate, left, done: total, total }),
              columns,
            );
            expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          }
  });

  test('at 39 columns there are still name and part', () => {
    expect(barLine(state({ file: file('release-links_1.0.0_amd64.deb') }), 39)).toMatch(
      /^\[[= ]{8}\] 12 of 200 {2}rel\S*…\S*deb 17%$/,
    );
  });

  test.each([1, 2, 5, 10, 15])('at %d columns, too', (columns) => {
    expect(displayWidth(barLine(state({ file: file('app.deb') }), columns))).toBeLessThanOrEqual(columns);
  });
});

test.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [185, '3 min 5 s'],
  [7800, '2 h 10 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(timeText(seconds)).toBe(text);
});

describe('Rate', () => {
  test('says nothing before it knows, nor where nothing moves', () => {
    const rate = new Rate();
    rate.mark(0, 0);
    rate.mark(500, 1000);
    expect(rate.get()).toBeNull();
    rate.mark(20_000, 1000);
    expect(rate.get()).toBeNull();
  });

  test('looks back over the last seconds', () => {
    const rate = new Rate();
    for (let second = 0; second <= 10; second += 1) rate.mark(second * 1000, second * 10);
    for (let second = 11; second <= 20; second += 1) rate.mark(second * 1000, 100 + (second - 10) * 500);
    expect(rate.get()).toBe(500);
  });

  test('begins anew where a file is sent again', () => {
    const rate = new Rate();
    rate.mark(0, 0);
    rate.mark(2000, 4000);
    rate.mark(3000, 100);
    expect(rate.get()).toBeNull();
  });
});
