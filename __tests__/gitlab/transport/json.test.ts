import { describe, expect, test } from '@jest/globals';
import { isTooDeep } from '../../../src/gitlab/transport/json.js';

const nested = (depth: number, open = '[', close = ']') => `${open.repeat(depth)}${close.repeat(depth)}`;
/** Long enough to be looked at. */
const padded = (text: string) => `["${'x'.repeat(300_000)}",${text}]`;

describe('isTooDeep', () => {
  test.each([
    ['lists', padded(nested(101))],
    ['objects', padded(nested(101, '{"a":', '}'))],
    ['both, in turn', padded(nested(60, '[{"a":', '}]'))],
    ['never closed', '['.repeat(5_000_000)],
  ])('yes: %s', (_, text) => expect(isTooDeep(text)).toBe(true));

  test.each([
    ['as deep as allowed', padded(nested(99))],
    ['side by side', padded(Array.from({ length: 1000 }, () => nested(50)).join())],
    ['in a string', padded(JSON.stringify('['.repeat(1000)))],
    ['in a string after a quote', padded(JSON.stringify(`"\\"${'{'.repeat(1000)}`))],
    ['a long string', `"${'x'.repeat(5_000_000)}`],
    ['too short to do harm', nested(50_000)],
  ])('no: %s', (_, text) => expect(isTooDeep(text)).toBe(false));
});
