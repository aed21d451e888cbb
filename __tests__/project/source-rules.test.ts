/**
 * Rules of CONTRIBUTING.md that lint has no rule for, as the compiler sees the files of src/.
 *
 * The compiler's own interface is marked as unstable: its version is pinned in package.json, and the last test here
 * fails where it finds nothing.
 */

import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Node, SourceFile, Statement } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import { API } from 'typescript/unstable/sync';

const api = new API({ cwd: process.cwd() });
/** Files of src/, by their path. */
const files = new Map<string, SourceFile>();

beforeAll(() => {
  const config = join(process.cwd(), 'tsconfig.build.json').split(sep).join('/');
  const [project] = api.updateSnapshot({ openProjects: [config] }).getProjects();
  for (const path of project?.program.getSourceFileNames() ?? []) {
    const name = relative(process.cwd(), path).split(sep).join('/');
    const file = name.startsWith('src/') ? project?.program.getSourceFile(path) : undefined;
    if (file !== undefined) files.set(name, file);
  }
});

afterAll(() => api.close());

/** What stands at the top of a file under a name of its own. */
interface Declared {
  readonly name: string;
  readonly isType: boolean;
  readonly at: Statement;
}

function declarationsOf(file: SourceFile): readonly Declared[] {
  return file.statements.flatMap((at): Declared[] => {
    if (is.isVariableStatement(at)) {
      const { declarations } = at.declarationList;
      return declarations.map(({ name }) => ({ name: name.getText(file), isType: false, at }));
    }
    if (is.isFunctionDeclaration(at)) {
      return at.name === undefined ? [] : [{ name: at.name.text, isType: false, at }];
    }
    if (is.isClassDeclaration(at) || is.isInterfaceDeclaration(at) || is.isTypeAliasDeclaration(at)) {
      return at.name === undefined ? [] : [{ name: at.name.text, isType: true, at }];
    }
    return [];
  });
}

function isExported(file: SourceFile, at: Statement): boolean {
  return file.text.startsWith('export ', at.getStart(file));
}

/** The comment that stands right above a statement, without a blank line between. */
function docstringOf(file: SourceFile, at: Statement): string | null {
  const above = file.text.slice(at.pos, at.getStart(file));
  return /\/\*\*((?:(?!\*\/).)*)\*\/\n(?:\/\/ biome-ignore [^\n]*\n)?$/s.exec(above)?.[1] ?? null;
}

/** Every place of src/ where a node is as asked, as `file:line`. */
function places(isMeant: (node: Node, file: SourceFile) => boolean): string[] {
  return [...files].flatMap(([name, file]) => {
    const found: string[] = [];
    const visit = (node: Node): void => {
      if (isMeant(node, file)) {
        found.push(`${name}:${file.text.slice(0, node.getStart(file)).split('\n').length}`);
      }
      node.forEachChild(visit);
    };
    visit(file);
    return found;
  });
}

/** Words of a name or a sentence, in lower case, without those that say nothing. */
function wordsOf(text: string): readonly string[] {
  const words =
    text
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? [];
  return words.filter((word) => !['the', 'an', 'of', 'for', 'to', 'this', 'that', 'is'].includes(word));
}

describe('exports', () => {
  const exported = () =>
    [...files].flatMap(([path, file]) =>
      declarationsOf(file)
        .filter(({ at }) => isExported(file, at))
        .map(({ name, at }) => ({ name, path, text: docstringOf(file, at) })),
    );

  test('have a docstring, each', () => {
    const bare = exported().filter(({ text }) => text === null);
    expect(bare.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
  });

  test('are not described by their own name', () => {
    const empty = exported().filter(({ name, text }) => {
      const own = wordsOf(name);
      return text !== null && wordsOf(text).every((word) => own.includes(word));
    });
    expect(empty.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
  });

  test('are found', () => {
    expect(exported().length).toBeGreaterThan(800);
    expect(exported().find(({ name }) => name === 'parsedUrl')?.text).toContain('canParse');
  });
});

test('a name of a type has one meaning', () => {
  const places = new Map<string, string[]>();
  for (const [path, file] of files) {
    for (const { name, isType } of declarationsOf(file)) {
      if (isType) places.set(name, [...(places.get(name) ?? []), path]);
    }
  }
  expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
  expect(places.get('Plan')).toEqual(['src/core/plan/plan.ts']);
});

describe('what is done in one way', () => {
  const of = (found: readonly string[]): string[] => found.map((place) => place.replace(/:\d+$/, ''));

  test('problems are made with error, warning and problem', () => {
    const literals = places(
      (node, file) =>
        is.isObjectLiteralExpression(node) &&
        ['severity', 'code', 'message'].every((name) =>
          node.properties.some((each) => !is.isSpreadAssignment(each) && each.name.getText(file) === name),
        ),
    );
    // Where they are made, and the declaration of their JSON.
    expect(of(literals)).toEqual(['src/core/problem/problem.ts', 'src/report/data/report-shape.ts']);
  });

  test('URLs are parsed with parsedUrl: URL.canParse of Node 20 changes its mind', () => {
    const uses = places(
      (node, file) => is.isPropertyAccessExpression(node) && node.name.getText(file) === 'canParse',
    );
    expect(uses).toEqual([]);
  });
});
