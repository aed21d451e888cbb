import { describe, expect, test } from '@jest/globals';
import { tokenHider, tokensOf } from '../../../src/app/settings/secrets.js';

describe('tokensOf', () => {
  test('every place that a token comes from, each token once and as it is sent', () => {
    const variables = {
      GITLAB_TOKEN: 'glpat-1',
      CI_JOB_TOKEN: ' glcbt-2\n',
      RELEASE_LINKS_TOKEN: 'glpat-1',
      RELEASE_LINKS_GITHUB_TOKEN: '',
      RELEASE_LINKS_PROJECT: 'group/app',
    };
    const inputs = { token: 'glpat-3', 'github-token': 'ghs-4', project: 'group/app' };
    expect(tokensOf(inputs, variables)).toEqual(['glpat-3', 'ghs-4', 'glpat-1', 'glcbt-2']);
  });
});

describe('tokenHider', () => {
  test('leaves nothing of a token that begins with another', () => {
    expect(tokenHider(['glpat-abc', 'glpat-abc.def'])('glpat-abc.def glpat-abc')).toBe('[token] [token]');
  });

  test('takes tokens out as they are and percent-encoded', () => {
    expect(tokenHider(['tok/en+12'])('a tok/en+12 b tok%2Fen%2B12 c')).toBe('a [token] b [token] c');
  });

  test('leaves short words alone, which may be part of others', () => {
    expect(tokenHider(['secret7'])('secret7s')).toBe('secret7s');
  });

  test('takes half a surrogate pair as it is', () => {
    expect(tokenHider(['a-token-\ud800'])('x a-token-\ud800')).toBe('x [token]');
  });
});
