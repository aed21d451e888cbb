/**
 * Prints the tests whose outcome may depend on the version of Node: those that run the bundles in dist/, and those
 * that, themselves or through what they import, use Node's network, its processes or its compression. The others run
 * the same JavaScript on every version; .ci/run runs them once.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const NODE =
  /from 'node:(http|https|net|tls|dns|dns\/promises|child_process|zlib|stream|stream\/promises)'|\bfetch\(|\bdist\/(cli|action)\b/;

/** Project files that a file imports, by `import`, `export … from` or `import()`. */
function imports(path, text) {
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(([, each]) => each);
  return specifiers
    .map((each) => normalize(join(dirname(path), each)))
    .map((each) => each.replace(/\.js$/, '.ts'))
    .filter((each) => existsSync(each));
}

function dependsOnNode(path, seen = new Set()) {
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  return NODE.test(text) || imports(path, text).some((each) => dependsOnNode(each, seen));
}

const tests = readdirSync('__tests__', { recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('__tests__', name))
  .sort();
// Tests of the project's own files start its tools, on whatever Node they are installed for.
const chosen = tests.filter((path) => !path.startsWith(join('__tests__', 'project')) && dependsOnNode(path));
console.log(chosen.join('\n'));
console.error(`${chosen.length} of ${tests.length} test files`);
