import { describe, expect, test } from '@jest/globals';
import { mergeRequestPlace } from '../../../src/app/review/merge-request.js';
import { readEnvironment } from '../../../src/app/settings/environment.js';
import type { RawInputs } from '../../../src/app/settings/inputs.js';
import { parseSettings, type Settings } from '../../../src/app/settings/settings.js';

function settingsOf(raw: RawInputs, variables: Readonly<Record<string, string>> = {}): Settings {
  const settings = parseSettings({ project: 'group/app', tag: 'v1', ...raw }, readEnvironment(variables));
  if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
  return settings.value;
}

describe('mergeRequestPlace', () => {
  const pipeline = {
    CI_SERVER_URL: 'https://gitlab.example.com',
    CI_PROJECT_ID: '24',
    CI_MERGE_REQUEST_IID: '5',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_JOB_TOKEN: 'job-secret',
  };
  const place = (raw: RawInputs, variables: Readonly<Record<string, string>>) =>
    mergeRequestPlace(settingsOf(raw, variables), readEnvironment(variables));

  test('is that of the target project', () => {
    expect(place({ token: 'glpat-1' }, pipeline)).toEqual({ kind: 'merge-request', project: '42', iid: 5 });
  });

  test('is none outside of a merge request pipeline', () => {
    expect(place({ token: 'glpat-1' }, { CI_PROJECT_ID: '24' })).toMatchObject({ kind: 'none' });
  });

  test('is closed to a job token, with the two ways out', () => {
    expect(place({}, pipeline)).toMatchObject({
      kind: 'closed',
      reason: 'a CI job token may not write notes',
      hint: expect.stringMatching(/project access token.*--report-terraform/),
    });
  });

  test('is closed without a token', () => {
    const { CI_JOB_TOKEN: _, ...variables } = pipeline;
    expect(place({}, variables)).toMatchObject({
      kind: 'closed',
      reason: expect.stringContaining('no token'),
    });
  });

  test('is closed where the release is on another GitLab: the token is for that one', () => {
    const raw = { token: 'glpat-1', 'gitlab-url': 'https://gitlab.com' };
    expect(place(raw, pipeline)).toMatchObject({
      kind: 'closed',
      reason: expect.stringContaining('another GitLab'),
    });
    expect(
      place({ token: 'glpat-1' }, { ...pipeline, CI_SERVER_URL: 'https://GitLab.example.com:443/' }),
    ).toMatchObject({
      kind: 'merge-request',
    });
  });
});
