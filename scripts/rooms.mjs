/**
 * Who may import whom. `npm run generate` writes the lint rules of `biome.json` from this, and ARCHITECTURE.md points
 * here; `__tests__/project/rooms.test.ts` holds the files of src/ against it.
 *
 * A room is a folder below src/ without the folders in it. It may always import its own files. `imports` names rooms,
 * or `room/*` for the rooms in it; `packages` names what is not ours.
 */

const CORE = ['core', 'core/*'];
const PORTS = ['ports', ...CORE];
const NODE = ['node:*', 'node:*/*'];

/** @type {readonly { room: string, imports: readonly string[], packages?: readonly string[], pure?: boolean }[]} */
export const ROOMS = [
  { room: 'core', imports: [], pure: true },
  { room: 'core/text', imports: [], pure: true },
  { room: 'core/problem', imports: ['core/text'], pure: true },
  { room: 'core/pattern', imports: ['core/problem', 'core/text'], pure: true },
  { room: 'core/yaml', imports: ['core/problem', 'core/text'], packages: ['yaml', 'yaml/*'], pure: true },
  {
    room: 'core/entry',
    imports: ['core', 'core/text', 'core/problem', 'core/pattern', 'core/yaml'],
    pure: true,
  },
  {
    room: 'core/manifest',
    imports: ['core', 'core/text', 'core/problem', 'core/pattern', 'core/yaml', 'core/entry'],
    packages: ['yaml', 'yaml/*'],
    pure: true,
  },
  {
    room: 'core/desired',
    imports: ['core', 'core/text', 'core/problem', 'core/pattern', 'core/entry', 'core/manifest'],
    pure: true,
  },
  { room: 'core/plan', imports: ['core', 'core/text', 'core/problem', 'core/pattern'], pure: true },
  {
    room: 'core/saved',
    imports: ['core', 'core/text', 'core/problem', 'core/plan'],
    pure: true,
  },
  { room: 'core/run', imports: ['core', 'core/text', 'core/problem', 'core/plan', 'core/saved'], pure: true },
  { room: 'ports', imports: CORE, pure: true },
  { room: 'app', imports: [...PORTS, 'app/*'], packages: ['p-limit'] },
  { room: 'app/settings', imports: CORE },
  { room: 'app/prepare', imports: [...PORTS, 'app/settings'], packages: ['p-limit'] },
  { room: 'app/apply', imports: [...PORTS, 'app/prepare'] },
  { room: 'app/wait', imports: [...PORTS, 'app/settings', 'app/prepare'] },
  {
    room: 'app/saved',
    imports: [...PORTS, 'app/settings', 'app/prepare'],
    packages: ['node:crypto', 'p-limit'],
  },
  { room: 'app/doctor', imports: [...PORTS, 'app/settings'] },
  // Files of other tools are YAML in their own ways.
  { room: 'app/init', imports: CORE, packages: ['yaml'], pure: true },
  { room: 'app/review', imports: [...PORTS, 'app/settings'] },
  // What the clients of GitLab and GitHub have in common.
  { room: 'network', imports: PORTS },
  { room: 'gitlab/transport', imports: PORTS, packages: NODE },
  { room: 'gitlab/refusals', imports: [...PORTS, 'gitlab/transport'] },
  {
    room: 'gitlab/client',
    imports: [...PORTS, 'network', 'gitlab/transport', 'gitlab/refusals'],
    packages: NODE,
  },
  {
    room: 'gitlab/graphql',
    imports: [...PORTS, 'gitlab/transport', 'gitlab/refusals', 'gitlab/client'],
    packages: NODE,
  },
  {
    room: 'gitlab/api',
    imports: [...PORTS, 'gitlab/*'],
    packages: [...NODE, '@gitbeaker/core', '@gitbeaker/requester-utils'],
  },
  { room: 'github', imports: [...PORTS, 'network'], packages: [...NODE, '@actions/github/**'] },
  { room: 'workspace', imports: PORTS, packages: [...NODE, 'yaml'] },
  { room: 'check-urls', imports: PORTS, packages: [...NODE, 'p-limit'] },
  { room: 'report/words', imports: CORE, pure: true },
  { room: 'report/data', imports: [...CORE, 'report/words'], packages: ['yaml', 'node:crypto'], pure: true },
  { room: 'report/text', imports: [...CORE, 'report/words', 'report/data'], pure: true },
  { room: 'report/markdown', imports: [...CORE, 'report/words'], packages: ['node:crypto'], pure: true },
  {
    room: 'face',
    imports: [
      ...PORTS,
      'app',
      'app/*',
      'report/*',
      'network',
      'gitlab/*',
      'github',
      'workspace',
      'check-urls',
    ],
    packages: NODE,
  },
  {
    room: 'action',
    imports: [...PORTS, 'app', 'app/*', 'report/*', 'face'],
    packages: [...NODE, '@actions/core'],
  },
  { room: 'cli', imports: [...PORTS, 'app', 'app/*', 'report/*', 'face', 'cli/*'], packages: NODE },
  { room: 'cli/words', imports: [...PORTS, 'app/*', 'face'], packages: NODE },
  {
    room: 'cli/session',
    imports: [...PORTS, 'app', 'app/*', 'report/*', 'face', 'cli/words'],
    packages: NODE,
  },
  {
    room: 'cli/output',
    imports: [...PORTS, 'app', 'app/*', 'report/*', 'face', 'cli/words', 'cli/session'],
    packages: NODE,
  },
  {
    room: 'cli/commands',
    imports: [
      ...PORTS,
      'app',
      'app/*',
      'report/*',
      'face',
      'cli/words',
      'cli/session',
      'cli/output',
      // `demo` and `sandbox` start one.
      'sandbox/*',
    ],
    packages: NODE,
  },
  {
    room: 'sandbox/world',
    imports: ['core', 'core/text', 'core/problem', 'core/pattern', 'core/yaml'],
    packages: [...NODE, 'yaml'],
  },
  { room: 'sandbox/request', imports: ['core', 'core/text', 'sandbox/world'], packages: NODE },
  {
    room: 'sandbox/access',
    imports: ['core', 'core/text', 'core/pattern', 'sandbox/world', 'sandbox/request'],
    packages: NODE,
  },
  ...['instance', 'projects', 'releases', 'packages', 'notes'].map((room) => ({
    room: `sandbox/${room}`,
    imports: [
      ...['core', 'core/text', 'core/pattern', 'sandbox/world', 'sandbox/request', 'sandbox/access'],
      ...(room === 'releases' ? ['sandbox/instance'] : []),
    ],
    packages: NODE,
  })),
  {
    room: 'sandbox/graphql',
    imports: ['core', 'core/text', 'sandbox/world', 'sandbox/request', 'sandbox/access', 'sandbox/releases'],
    packages: [...NODE, 'graphql/**'],
  },
  { room: 'sandbox/http', imports: ['core', 'core/text', 'sandbox/*'], packages: NODE },
];

/** `target`, a room or `room/*`, as the import specifiers of a file in `room` say it. */
function specifier(room, target) {
  const [top, sub] = room.split('/');
  const [targetTop, targetSub] = target.split('/');
  const up = sub === undefined ? './' : '../';
  const folder = targetTop === top ? up : `${'../'.repeat(room.split('/').length)}${targetTop}/`;
  return targetSub === undefined ? `${folder}*.js` : `${folder}${targetSub}/*.js`;
}

const DENIED = {
  process: 'This room does no I/O: let the caller pass what is needed.',
  console: 'This room does no I/O: return what is to be shown.',
  fetch: 'This room does no I/O.',
  Date: 'This room knows no clock: same input, same bytes.',
  performance: 'This room knows no clock: same input, same bytes.',
  setTimeout: 'This room knows no timers.',
  setInterval: 'This room knows no timers.',
  setImmediate: 'This room knows no timers.',
  crypto: 'This room knows no randomness: same input, same bytes.',
  globalThis: 'This room uses no globals.',
};

/** The room's rule in the words of biome. */
function override({ room, imports, packages = [], pure = false }) {
  const ours = imports.map((target) => specifier(room, target));
  const group = ['**', '!./*.js', ...[...new Set([...ours, ...packages])].map((each) => `!${each}`)];
  const names = [...new Set(imports)].concat(packages).join(', ');
  const message = `${room} imports ${names === '' ? 'nothing but its own files' : names}. See scripts/rooms.mjs.`;
  const style = { noRestrictedImports: { level: 'error', options: { patterns: [{ group, message }] } } };
  if (pure) style.noRestrictedGlobals = { level: 'error', options: { deniedGlobals: DENIED } };
  return { includes: [`src/${room}/*.ts`], linter: { rules: { style } } };
}

/** `biome.json` with the rules of all rooms; what it says of other folders stays. */
export function withRoomRules(biome) {
  const others = biome.overrides.filter(({ includes }) => !includes[0].startsWith('src/'));
  return { ...biome, overrides: [...others, ...ROOMS.map(override)] };
}
