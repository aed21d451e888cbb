/**
 * Node below the floor is refused with one sentence. Imported first by every entry, so that it speaks before anything
 * meets a function that an old Node does not have. Written in words that Node 16 can read.
 */

/** The oldest Node that is tested: `engines` of package.json. */
const FLOOR = [20, 19] as const;

/** What to say of a version of Node, such as `18.20.4`; `null` where it is new enough. */
export function refusalOf(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1]);
  return isOld
    ? `error: release-links needs Node ${FLOOR.join('.')} or newer; this is Node ${version}`
    : null;
}

const refusal = refusalOf(process.versions.node);
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}
