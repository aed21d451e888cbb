import { describe, expect, test } from '@jest/globals';
import { givenInputs, hideSecrets } from '../../src/action/given-inputs.js';
import { INPUTS } from '../../src/app/settings/inputs.js';
import type { ProcessEnvironment } from '../../src/core/process-environment.js';
import { recorder } from './recorder.js';

const read = (variables: ProcessEnvironment) => givenInputs(recorder(variables), variables);

describe('givenInputs', () => {
  test('reads names as the runner writes them: in capitals, dashes kept', () => {
    const inputs = read({ 'INPUT_GITLAB-URL': 'https://gitlab.example.com', INPUT_TAG: 'v1', OTHER: 'x' });
    expect(inputs).toMatchObject({
      ok: true,
      value: { 'gitlab-url': 'https://gitlab.example.com', tag: 'v1' },
    });
  });

  test('takes an empty one as not given: that is how the runner passes those', () => {
    const variables = Object.fromEntries(INPUTS.map(({ name }) => [`INPUT_${name.toUpperCase()}`, '']));
    expect(read(variables)).toEqual({ ok: true, value: {}, warnings: [] });
  });

  test('keeps the white space of YAML', () => {
    const links = '  - name: a\n    url: https://example.com/a\n';
    expect(read({ INPUT_LINKS: links })).toMatchObject({ value: { links } });
  });

  test.each([
    ['INPUT_PRUN', 'prun', 'Did you mean prune?'],
    ['INPUT_GITLAB_URL', 'gitlab_url', 'Did you mean gitlab-url?'],
    ['INPUT_MAX-DELETE', 'max-delete', 'Did you mean max-deletes?'],
    ['INPUT_FROBNICATE', 'frobnicate', expect.stringContaining('gitlab-url, project, tag')],
  ])('refuses %s and names the nearest', (variable, name, hint) => {
    expect(read({ [variable]: '1', INPUT_TAG: 'v1' })).toEqual({
      ok: false,
      problems: [{ severity: 'error', code: 'unknown-input', message: `there is no input "${name}"`, hint }],
    });
  });

  test('names every unknown input at once', () => {
    const inputs = read({ INPUT_B: '1', INPUT_A: '1' });
    expect(inputs.ok ? [] : inputs.problems.map(({ message }) => message)).toEqual([
      'there is no input "a"',
      'there is no input "b"',
    ]);
  });
});

describe('hideSecrets', () => {
  test('registers every token the run may use, once, as it will be sent', () => {
    const variables = {
      INPUT_TOKEN: ' glpat-1\n',
      'INPUT_GITHUB-TOKEN': 'ghs-1',
      GITLAB_TOKEN: 'glpat-2',
      CI_JOB_TOKEN: 'glpat-1',
      GITHUB_TOKEN: '',
    };
    const runner = recorder(variables);
    hideSecrets(runner, variables);
    expect(runner.secrets.toSorted()).toEqual(['ghs-1', 'glpat-1', 'glpat-2']);
  });
});
