import { describe, expect, test } from '@jest/globals';
import { JsonMeter } from '../../../src/gitlab/transport/json.js';

const nested = (depth: number, open = '[', close = ']') => `${open.repeat(depth)}${close.repeat(depth)}`;

/** What a meter says to a text that comes in pieces of `size` bytes. */
function measured(text: string, size = 1000) {
  const [meter, bytes] = [new JsonMeter(), Buffer.from(text)];
  for (let at = 0; at < bytes.length; at += size) {
    const excess = meter.add(bytes.subarray(at, at + size));
    if (excess !== null) return excess;
  }
  return null;
}

describe('JsonMeter', () => {
  test.each([
    ['lists', 'depth', nested(101)],
    ['objects', 'depth', nested(101, '{"a":', '}')],
    ['both, in turn', 'depth', nested(60, '[{"a":', '}]')],
    ['never closed', 'depth', '['.repeat(5_000_000)],
    ['empty lists', 'values', `[${'[],'.repeat(500_000)}0]`],
    ['empty objects', 'values', `[${'{},'.repeat(500_000)}0]`],
    ['numbers', 'values', `[${'0,'.repeat(1_000_000)}0]`],
  ])('too much: %s', (_, excess, text) => expect(measured(text)).toBe(excess));

  test.each([
    ['as deep as allowed', nested(100)],
    ['side by side', `[${Array.from({ length: 1000 }, () => nested(50)).join()}]`],
    ['in a string', JSON.stringify('[,'.repeat(1_000_000))],
    ['in a string after a quote', JSON.stringify(`"\\"${'{,'.repeat(1_000_000)}`)],
    ['a long string', `"${'x'.repeat(5_000_000)}`],
    ['as many values as allowed', `[${'0,'.repeat(999_999)}0]`],
  ])('not too much: %s', (_, text) => {
    expect(measured(text)).toBeNull();
    // Wherever it is cut, between a backslash and what follows, too.
    expect(measured(text.slice(0, 50_000), 1)).toBeNull();
  });
});
