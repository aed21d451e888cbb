import { describe, expect, test } from '@jest/globals';
import { checkToken } from '../../src/network/token-check.js';

describe('checkToken', () => {
  test.each(['', ' ', 'line\nbreak', 'tab\t', 'pässword', 'nul\u0000'])(
    'refuses %j without repeating it',
    (value) => {
      for (const name of ['token', 'github-token'] as const) {
        const check = () => checkToken(value, name);
        expect(check).toThrow(/^The (token|github-token) /);
        if (value.trim() !== '') expect(check).not.toThrow(value);
      }
    },
  );

  test('takes none, and any printable one', () => {
    expect(() => checkToken(null, 'token')).not.toThrow();
    expect(() => checkToken('glcbt-64_A.b-~!', 'token')).not.toThrow();
  });
});
