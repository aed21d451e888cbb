/**
 * Merges the modules in `lib/` into few: for each program what every run needs (`words`), what a plan needs (`plan`),
 * and one module for each thing that is loaded by `import()`. ncc bundles these.
 *
 * Given module by module, ncc wraps each in a function, because others that are loaded later share it. V8 then reads
 * every line twice, once to skip the function and once to compile it, and a run that changes nothing spends more than
 * half of its time there. In one module each line is read once. docs/decisions/0001 has figures.
 *
 * A module belongs to the first part that imports it. Later parts import it from there, so that it stands in the
 * program once and is run once.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

const OPTIONS = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // One byte a character: V8 reads a text with any other character at half the speed.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
};

/**
 * Writes the parts of a program to `lib/parts/PROGRAM/`, with `main.js` as the entry.
 *
 * @param folder `lib`
 * @param program a folder there with a `main.js`
 * @param plan the module, below `lib/`, with which the part `plan` begins; `null`: all that `main.js` imports is one part
 * @param externals libraries that are bundled by themselves
 */
export async function mergeParts(folder, program, plan, externals) {
  const main = resolve(folder, program, 'main.js');
  const graph = await graphOf(main, externals);
  const parts = assign(graph, main, plan === null ? null : resolve(folder, plan));
  const target = join(folder, 'parts', program);
  const needed = neededNames(graph, parts);
  const context = { graph, parts, needed, externals, target: resolve(target), folder: resolve(folder) };
  const eager = [...new Set(parts.values())].filter((name) => name !== 'main');
  for (const name of ['main', ...eager]) write(await mergeEager(name, context));
  write(await mergeLazy(context));
}

/** Every own module that a program may load, with its imports and the names that it exports. */
async function graphOf(main, external) {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [main],
    outdir: '.',
    splitting: true,
    metafile: true,
    external: [...external],
  });
  const isOwn = (path) => !path.includes('node_modules');
  const files = Object.keys(metafile.inputs).filter(isOwn);
  const each = await build({ ...OPTIONS, bundle: false, entryPoints: files, outdir: '.', metafile: true });
  const exportsOf = new Map(
    Object.values(each.metafile.outputs).map(({ entryPoint, exports }) => [resolve(entryPoint), exports]),
  );
  return new Map(
    files.map((file) => {
      const imports = metafile.inputs[file].imports.filter(({ path, external: no }) => !no && isOwn(path));
      const of = (kind) => imports.filter((each) => each.kind === kind).map(({ path }) => resolve(path));
      const path = resolve(file);
      const found = { static: of('import-statement'), dynamic: of('dynamic-import') };
      return [path, { ...found, exports: exportsOf.get(path) ?? [] }];
    }),
  );
}

/** The name of the part for each module that is loaded in any case: `main`, `words` or `plan`. */
function assign(graph, main, plan) {
  const parts = new Map([[main, 'main']]);
  const add = (file, name) => {
    if (parts.has(file)) return;
    parts.set(file, name);
    for (const next of graph.get(file).static) add(next, name);
  };
  for (const next of graph.get(main).static) add(next, plan === null ? 'plan' : 'words');
  if (plan !== null) add(plan, 'plan');
  return parts;
}

/**
 * By module of `words` and `plan`, the names that other parts import from it.
 *
 * Imports stand in what tsc writes as `import { a, b as c } from './x.js';`.
 */
function neededNames(graph, parts) {
  const needed = new Map([...parts.keys()].map((file) => [file, new Set()]));
  for (const [file, { dynamic }] of graph) {
    for (const target of dynamic) for (const name of graph.get(target).exports) needed.get(target)?.add(name);
    for (const [, names, path] of readFileSync(file, 'utf8').matchAll(
      /^import \{([^}]*)\} from '([^']+)';$/gm,
    )) {
      const target = resolve(dirname(file), path);
      if (!needed.has(target) || parts.get(target) === parts.get(file)) continue;
      const trimmed = names.split(',').map((name) => name.trim().split(' as ')[0]);
      for (const name of trimmed.filter(Boolean)) needed.get(target).add(name);
    }
  }
  return needed;
}

/** `main`, `words` or `plan`; the last two export whatever the others import from their modules. */
async function mergeEager(name, context) {
  const { parts } = context;
  if (name === 'main') {
    const [entry] = [...parts.keys()];
    return await merge({ entryPoints: { main: entry } }, name, context);
  }
  const files = [...parts.keys()].filter((file) => parts.get(file) === name);
  const lines = files.flatMap((file) => {
    const names = [...context.needed.get(file)].map(
      (each) => `${each} as ${exportName(file, each, context)}`,
    );
    return names.length === 0
      ? []
      : [`export { ${names.join(', ')} } from ${JSON.stringify(`./${named(file, context)}`)};`];
  });
  return await merge({ entryPoints: { [name]: `part:${lines.join('\n')}` } }, name, context);
}

/** All that is loaded by `import()`, each under its own name; what two of them share stands in a module of its own. */
async function mergeLazy(context) {
  const lazy = new Set([...context.graph.values()].flatMap(({ dynamic }) => dynamic));
  const entryPoints = Object.fromEntries(
    [...lazy].sort().map((file) => {
      const { exports } = context.graph.get(file);
      return [
        lazyName(file, context),
        `part:export { ${exports.join(', ')} } from ${JSON.stringify(`./${named(file, context)}`)};`,
      ];
    }),
  );
  return await merge({ entryPoints, splitting: true, chunkNames: 'shared-[hash]' }, null, context);
}

async function merge(options, name, context) {
  const { outputFiles } = await build({
    ...OPTIONS,
    ...options,
    outdir: context.target,
    external: [...context.externals],
    plugins: [elsewhere(name, context)],
  });
  return outputFiles;
}

/** Sends imports of what belongs to another part there. */
const elsewhere = (name, context) => ({
  name: 'elsewhere',
  setup(builder) {
    const { graph, parts } = context;
    builder.onResolve({ filter: /^part:/ }, ({ path }) => ({ path, namespace: 'part' }));
    builder.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
      contents: path.slice('part:'.length),
      resolveDir: context.folder,
    }));
    builder.onResolve({ filter: /^\.\/\w+\.js$/, namespace: 'shim' }, ({ path }) => ({
      path,
      external: true,
    }));
    builder.onResolve({ filter: /^[./]/ }, ({ path, resolveDir, kind }) => {
      const file = resolve(resolveDir, path);
      if (!graph.has(file)) return undefined;
      if (kind === 'dynamic-import') return { path: `./${lazyName(file, context)}.js`, external: true };
      const part = parts.get(file);
      return part === undefined || part === name
        ? undefined
        : { path: named(file, context), namespace: 'shim' };
    });
    builder.onLoad({ filter: /.*/, namespace: 'shim' }, (shim) => {
      const path = resolve(context.folder, shim.path);
      const names = [...context.needed.get(path)].map(
        (each) => `${exportName(path, each, context)} as ${each}`,
      );
      return { contents: `export { ${names.join(', ')} } from "./${parts.get(path)}.js";` };
    });
  },
});

/** Below the folder, with `/`: esbuild writes the names of modules down, and a build must not depend on its place. */
function named(file, { folder }) {
  return relative(folder, file).split(sep).join('/');
}

/** `core/plan/plan.js` → `core_plan_plan`. */
function lazyName(file, { folder }) {
  return named(file, { folder }).replace(/\.js$/, '').replace(/\W/g, '_');
}

function exportName(file, name, context) {
  return `${lazyName(file, context)}__${name}`;
}

function write(files) {
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}
