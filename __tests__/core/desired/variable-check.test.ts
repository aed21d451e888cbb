import { describe, expect, test } from '@jest/globals';
import { desiredLinks } from '../../../src/core/desired/desired.js';
import type { Variables } from '../../../src/core/entry/variables.js';
import { parseManifest } from '../../../src/core/manifest/manifest.js';
import type { Problem } from '../../../src/core/problem/problem.js';

/** What is told of the variables of a manifest's links. */
function problems(text: string, variables: Partial<Variables> = {}): readonly Problem[] {
  const manifest = parseManifest(text, 'm.yml');
  if (!manifest.ok) return manifest.problems;
  const { body } = manifest.value;
  const known = { tag: 'v1', project: 'group/app', vars: new Map(), ...variables };
  const entries = body.kind === 'links' ? body.entries : [];
  const result = desiredLinks(entries, new Map(), known, [], { ifNoFilesFound: 'error' });
  return result.ok ? result.warnings : result.problems;
}

describe('a variable without a value', () => {
  test.each([
    ['${tag}', 'tag', '${tag} has no value, because no tag is known'],
    ['${version}', 'tag', '${version} has no value, because no tag is known'],
    ['${project}', 'project', '${project} has no value, because no project is known'],
  ])('%s: which input to set', (variable, input, message) => {
    const source = `- url: https://e/${variable}`;
    expect(problems(source, { [input]: null })).toEqual([
      {
        severity: 'error',
        code: 'unset-variable',
        message,
        hint: `Set the input \`${input}\`.`,
        place: { file: 'm.yml', line: 1, column: 18, length: variable.length, lineText: source },
      },
    ]);
    expect(problems(source)).toEqual([]);
  });

  test.each([
    ['${project_id}', 'the project is known by its path only'],
    ['${project_url}', 'the project is known by its id only'],
    ['${api_url}', 'no GitLab is known'],
    ['${commit}', 'the run is in no pipeline or workflow'],
  ])('%s', (variable, reason) => {
    const message = `${variable} has no value, because ${reason}`;
    expect(problems(`- url: "https://e/${variable}"`)).toMatchObject([{ code: 'unset-variable', message }]);
    const known = { projectId: '24', projectUrl: 'https://e/a', apiUrl: 'https://e/api', commit: 'c0' };
    expect(problems(`- url: "https://e/${variable}"`, known)).toEqual([]);
  });

  test('a name that is not given, and how to give it', () => {
    const vars = new Map([['CHANNEL', 'stable']]);
    expect(problems('- {name: "${vars.CHANEL}", url: https://e/x}', { vars })).toMatchObject([
      {
        code: 'unknown-variable',
        message: 'there is no variable "${vars.CHANEL}" here',
        hint:
          'Did you mean ${vars.CHANNEL}? Available: ${vars.CHANNEL}. A literal ${ is written $${. ' +
          'Set it in the input vars, as NAME=value.',
      },
    ]);
    expect(problems('- {name: "${vars.CHANNEL}", url: https://e/x}', { vars })).toEqual([]);
  });

  test.each([
    ['direct_asset_path', '- {url: https://e/x, direct_asset_path: "/${vars.X}"}'],
    ['the package of an upload', '- {files: a, upload: {package: "${vars.X}", version: v}}'],
    ['the version of an upload', '- {files: a, upload: {package: p, version: "${vars.X}"}}'],
    ['the tag of a GitHub release', '- {github: a/b, tag: "${vars.X}"}'],
    ['a package', '- {package: "${vars.X}", version: v}'],
    ['the version of a package', '- {package: p, version: "${vars.X}"}'],
  ])('is told of %s', (_, text) => {
    expect(problems(text)).toMatchObject([{ code: 'unknown-variable', place: { length: 9 } }]);
  });

  test('a file has its own variables, whichever they are', () => {
    expect(problems('- {files: a, url: "https://e/${path}/${ext}"}', { tag: null, project: null })).toEqual(
      [],
    );
  });
});
