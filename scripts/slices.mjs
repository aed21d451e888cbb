/**
 * Slices of libraries: what src/ imports of each package, and what that needs, as one module a package in
 * `lib/node_modules`, where ncc finds it before the whole package.
 *
 * ncc keeps a package whole: of gitbeaker's 170 resources we use three, and `@actions/core` brings an HTTP client
 * for a call (OpenID Connect) that we never make. Node compiles all of it before the first line runs, and a runner
 * downloads it. esbuild drops what cannot be reached; names stay as they are. docs/decisions/0001 has figures.
 */
import { readdirSync, readFileSync } from 'node:fs';
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
  const shared = new Set(Object.values(SHARED).flat());
  const own = [...used.keys()].filter((name) => !shared.has(name));
  const inputs = await Promise.all([
    // Together, so that what two of them need (two files of `graphql`) stands in a file of its own, once.
    slice(
      own.map((name) => [name.replace(/\.js$/, ''), [name]]),
      used,
      {
        format: 'esm',
        splitting: true,
        outdir: join(folder, 'node_modules'),
        chunkNames: 'shared/[name]-[hash]',
      },
    ),
    // What is bundled by itself may stay CommonJS, whose `require` of Node's own modules ncc understands.
    slice(Object.entries(SHARED), used, { format: 'cjs', outdir: join(folder, 'libraries') }),
  ]);
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

/**
 * Writes slices.
 *
 * @param slices path of each slice below the folder of the output, and the packages that it is made of
 * @param used names by package
 */
async function slice(slices, used, output) {
  const texts = new Map(
    slices.map(([path, packages]) => {
      const exports = packages.map((name) => {
        const entry = ENTRIES[name] === undefined ? name : `./node_modules/${ENTRIES[name]}`;
        return `export { ${[...(used.get(name) ?? [])].sort().join(', ')} } from ${JSON.stringify(entry)};\n`;
      });
      return [path, exports.join('')];
    }),
  );
  const { metafile } = await build({
    ...output,
    entryPoints: [...texts.keys()].map((path) => ({ in: `slice:${path}`, out: path })),
    bundle: true,
    metafile: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      entriesFrom(texts),
      withoutSideEffects,
      unusedResources,
      memoryLimiterOnly,
      fetchOnly,
      requestOnly,
    ],
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file)
    .filter((file) => file.includes('node_modules/'));
}

/** Entry points that are no files. */
const entriesFrom = (texts) => ({
  name: 'entries',
  setup(builder) {
    builder.onResolve({ filter: /^slice:/ }, ({ path }) => ({
      path: path.slice('slice:'.length),
      namespace: 'slice',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'slice' }, ({ path }) => ({
      contents: texts.get(path),
      resolveDir: process.cwd(),
    }));
  },
});

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

/**
 * octokit asks for `fetch` and a proxy of undici, and the proxy for `connect`; undici's index brings sockets, caches,
 * mocks and four other ways to send a request along as well.
 */
const fetchOnly = {
  name: 'fetch-only',
  setup(builder) {
    builder.onLoad({ filter: /undici[\\/]index\.js$/ }, ({ path }) => ({
      contents: `exports.fetch = require('./lib/web/fetch').fetch;
exports.ProxyAgent = require('./lib/dispatcher/proxy-agent');
require('./lib/dispatcher/dispatcher').prototype.connect = require('./lib/api/api-connect');
`,
      resolveDir: dirname(path),
      loader: 'js',
    }));
  },
};

/** We name GitHub's routes ourselves (`octokit.request`); the table of a method for each route is never asked. */
const requestOnly = {
  name: 'request-only',
  setup(builder) {
    builder.onLoad({ filter: /plugin-rest-endpoint-methods[\\/]dist-src[\\/]index\.js$/ }, () => ({
      contents: 'export const restEndpointMethods = () => ({});\n',
      loader: 'js',
    }));
  },
};
