/**
 * Slices of libraries: what src/ imports of each package, and what that needs, as one module a package in
 * `lib/node_modules`, where ncc finds it before the whole package.
 *
 * ncc keeps a package whole: of gitbeaker's 170 resources we use three, and `@actions/core` brings an HTTP client
 * for a call (OpenID Connect) that we never make. Node compiles all of it before the first line runs, and a runner
 * downloads it. esbuild drops what cannot be reached; names stay as they are. The figures are in bench/bundles.md.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Names that are imported in a way that the text of a static import does not show. */
const DYNAMIC = /const \{([^}]*)\} = await import\((?:\/\*[^*]*\*\/ *)?['"]([^'"]+)['"]\)/g;
const STATIC = /^import \{([^}]*)\} from ['"]([^'"]+)['"];/gm;
const WHOLE = /^import (?:\* as )?\w+ from ['"]([^'"]+)['"];/gm;

/** Entry points to use in place of those that a package gives Node. */
const ENTRIES = {
  // The same code as ES modules: what is not used can be left out.
  yaml: 'yaml/browser/index.js',
};

/** Libraries that both programs load only for some runs: bundled once, beside the programs. */
export const SHARED = {
  gitbeaker: ['@gitbeaker/core', '@gitbeaker/requester-utils'],
  github: ['@actions/github/lib/utils'],
};

/**
 * Slices every package that the modules in `folder` import: into `node_modules` there, or for shared libraries into
 * `libraries/NAME.js`.
 *
 * @returns {Promise<readonly string[]>} paths of the library files that went into a slice
 */
export async function sliceLibraries(folder) {
  const used = usedNames(folder);
  const groups = Object.entries(SHARED).map(([name, packages]) => ({
    target: join(folder, 'libraries', `${name}.js`),
    packages,
    isShared: true,
  }));
  const shared = new Set(Object.values(SHARED).flat());
  const single = [...used.keys()]
    .filter((name) => !shared.has(name))
    .map((name) => ({
      target: join(folder, 'node_modules', `${name}.js`),
      packages: [name],
      isShared: false,
    }));
  const inputs = await Promise.all([...groups, ...single].map((each) => slice(each, used)));
  return [...new Set(inputs.flat())].sort();
}

/** By package path (`@actions/github/lib/utils`), what is imported from it; `*` for all. */
function usedNames(folder) {
  const used = new Map();
  const add = (name, names) => {
    if (name.startsWith('.') || isBuiltin(name)) return;
    used.set(name, new Set([...(used.get(name) ?? []), ...names]));
  };
  for (const file of readdirSync(folder, { recursive: true }).sort()) {
    if (!file.endsWith('.js') || file.startsWith('node_modules')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, names, name] of [...text.matchAll(STATIC), ...text.matchAll(DYNAMIC)]) {
      add(
        name,
        names
          .split(',')
          .map((each) => each.trim().split(/ as |: /)[0])
          .filter(Boolean),
      );
    }
    for (const [, name] of text.matchAll(WHOLE)) add(name, ['default']);
  }
  return used;
}

async function slice({ target, packages, isShared }, used) {
  const exports = packages.map((name) => {
    const entry = ENTRIES[name] === undefined ? name : `./node_modules/${ENTRIES[name]}`;
    return `export { ${[...(used.get(name) ?? [])].sort().join(', ')} } from ${JSON.stringify(entry)};\n`;
  });
  const { outputFiles, metafile } = await build({
    stdin: { contents: exports.join(''), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    // What is bundled by itself may stay as CommonJS, whose `require` of Node's own modules ncc understands.
    format: isShared ? 'cjs' : 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutSideEffects, unusedResources, memoryLimiterOnly],
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputFiles[0].text);
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file)
    .filter((file) => file.includes('node_modules/'));
}

/** None of these packages does anything when it is imported, but few say so (`sideEffects` in package.json). */
const withoutSideEffects = {
  name: 'without-side-effects',
  setup(builder) {
    builder.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === SEEN) return undefined;
      const { kind, importer, resolveDir } = rest;
      const found = await builder.resolve(path, { kind, importer, resolveDir, pluginData: SEEN });
      return found.errors.length > 0 || found.external ? found : { ...found, sideEffects: false };
    });
  },
};
const SEEN = Symbol('seen');

/** gitbeaker's resources are classes in variables; a class that extends another counts as a call to be kept. */
const unusedResources = {
  name: 'unused-resources',
  setup(builder) {
    builder.onLoad({ filter: /@gitbeaker[\\/]core[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => {
      const declaration = /^var (\w+) = class (.*?\{)$([\s\S]*?)^\};$/gm;
      const pure = 'var $1 = /* @__PURE__ */ (() => class $2$3})();';
      return { contents: readFileSync(path, 'utf8').replace(declaration, pure), loader: 'js' };
    });
  },
};

/** gitbeaker limits its rate in memory; the package's index loads its limiters for a dozen databases, too. */
const memoryLimiterOnly = {
  name: 'memory-limiter-only',
  setup(builder) {
    builder.onLoad({ filter: /rate-limiter-flexible[\\/]index\.js$/ }, ({ path }) => ({
      contents: ['RateLimiterMemory', 'RateLimiterQueue']
        .map((name) => `exports.${name} = require('./lib/${name}.js');\n`)
        .join(''),
      resolveDir: dirname(path),
      loader: 'js',
    }));
  },
};
