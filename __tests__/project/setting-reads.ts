/**
 * Which inputs the files of src/ read, as the compiler sees it.
 *
 * The compiler's own interface is marked as unstable: its version is pinned in package.json, and the test that uses
 * this fails where it finds no read at all.
 */

import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import {
  isBindingElement,
  isIdentifier,
  isObjectBindingPattern,
  isPropertyAccessExpression,
} from 'typescript/unstable/ast/is';
import { API, type Project } from 'typescript/unstable/sync';

const SETTINGS = resolved('src/app/settings/settings.ts');
const INPUTS = resolved('src/app/settings/inputs.ts');

/** A place where a property is taken from an object: its name, and the object whose type says which property it is. */
interface Read {
  readonly name: string;
  readonly from: Node;
}

export interface Findings {
  /** Names in camelCase of the declared inputs that nothing reads. */
  readonly unread: readonly string[];
  /** What the compiler objects to in the changed files and in all others of src/. */
  readonly errors: readonly string[];
}

/**
 * Looks at the project as it is or would be. A read counts where it is from something that
 * `Settings` or `InputValues` could be passed for and the property is an input: `settings.prune`, `const { prune } =
 * settings`, or an `options.prune` of a function that takes them by structure.
 *
 * @param changed texts that stand for files, by their path from the top: what the project would be with them
 */
export function inputReads(changed: ReadonlyMap<string, string>): Findings {
  const files = new Map([...changed].map(([path, text]) => [resolved(path), text]));
  const api = new API({ cwd: process.cwd(), fs: { readFile: (path) => files.get(path) } });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [resolved('tsconfig.build.json')] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error('the compiler found no project');
    const errors = project.program.getSemanticDiagnostics().map(({ text }) => text);
    return { unread: unread(project), errors };
  } finally {
    api.close();
  }
}

function unread({ checker, program }: Project): readonly string[] {
  const types = [
    [INPUTS, 'InputValues'],
    [SETTINGS, 'Settings'],
  ].map(([file = '', name = '']) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.resolveName(name, 1 << 19, source.statements.at(-1));
    if (symbol === undefined) throw new Error(`there is no type ${name} in ${file}`);
    return checker.getDeclaredTypeOfSymbol(symbol);
  });
  const [values] = types;
  if (values === undefined) throw new Error('no types');
  const names = checker.getPropertiesOfType(values).map(({ name }) => name);
  const known = new Set(names);
  const reads = program
    .getSourceFileNames()
    .filter(isOurs)
    .flatMap((file) => {
      const source = program.getSourceFile(file);
      return source === undefined ? [] : readsIn(source).filter(({ name }) => known.has(name));
    });
  const froms = checker.getTypeAtLocation(reads.map(({ from }) => from));
  const used = reads.filter((_, at) => {
    const from = froms[at];
    return from !== undefined && types.some((type) => checker.isTypeAssignableTo(type, from));
  });
  const read = new Set(used.map(({ name }) => name));
  return names.filter((name) => !read.has(name));
}

/** Every property that is taken from an object. One that a rest is made without is left out, not read. */
function readsIn(root: Node): readonly Read[] {
  const reads: Read[] = [];
  const visit = (node: Node): void => {
    if (isPropertyAccessExpression(node) && isIdentifier(node.name))
      reads.push({ name: node.name.text, from: node.expression });
    if (isObjectBindingPattern(node)) {
      const hasRest = node.elements.some((element) => element.dotDotDotToken !== undefined);
      for (const element of hasRest ? [] : node.elements) {
        if (!isBindingElement(element)) continue;
        const name = element.propertyName ?? element.name;
        if (name !== undefined && isIdentifier(name)) reads.push({ name: name.text, from: node });
      }
    }
    node.forEachChild(visit);
  };
  visit(root);
  return reads;
}

function isOurs(file: string): boolean {
  return relative(process.cwd(), file).split(sep)[0] === 'src';
}

function resolved(path: string): string {
  return join(process.cwd(), path).split(sep).join('/');
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(resolved(path), 'utf8');
}
