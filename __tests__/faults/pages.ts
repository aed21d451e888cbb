/**
 * Lists that shift while they are read: between two pages somebody deletes or adds releases, or links, that are none of
 * the run's. A row then slips from one page to another and is on none of those that were read. What must never come of it:
 * a release or a link that is there is called missing, in sync is said where something differs, or another plan is shown
 * than the one that the release calls for. Either the plan is whole, or the run fails and says that the list does not
 * add up; and in that case nothing was written.
 */

import type { FaultFor } from '../../src/sandbox/http/fault.js';
import type { Sandbox } from '../../src/sandbox/http/server.js';
import { play } from '../app/harness.js';
import { seedOf, withSandbox } from '../serving.js';
import { Dice } from './dice.js';

/** What came of one run. */
export interface PageVerdict {
  readonly seed: number;
  readonly kind: 'releases' | 'links';
  /** How often a list shifted under the reader. */
  readonly shifts: number;
  readonly ending: 'whole' | 'does not add up';
  /** What must not be. */
  readonly lies: readonly string[];
}

const OWN = 'https://x.test/own';
const OLD = 'https://x.test/old';

/** Somebody who deletes or adds a row that is not the run's, before a later page is answered; `times` times at most. */
class Shifter {
  shifts = 0;
  #sandbox: Sandbox | null = null;

  constructor(
    private readonly dice: Dice,
    private readonly page: RegExp,
    private readonly times: number,
    private readonly shift: (sandbox: Sandbox, dice: Dice) => boolean,
  ) {}

  watch(sandbox: Sandbox): void {
    this.#sandbox = sandbox;
  }

  readonly fault: FaultFor = ({ target }) => {
    if (this.#sandbox === null || this.shifts >= this.times || !this.page.test(target)) return undefined;
    if (this.dice.chance(0.8) && this.shift(this.#sandbox, this.dice)) this.shifts += 1;
    return undefined;
  };
}

/** One run of `seed`: a plan over many releases, or over one release with many links that come by the page. */
export function tryPages(seed: number): Promise<PageVerdict> {
  const dice = new Dice(seed);
  return dice.chance(0.7) ? tryReleases(seed, dice) : tryLinks(seed, dice);
}

async function tryReleases(seed: number, dice: Dice): Promise<PageVerdict> {
  const count = 101 + dice.below(200);
  const own = new Set<string>();
  const differing = new Set<string>();
  const releases = Array.from({ length: count }, (_, at) => {
    if (dice.chance(0.3)) return { tag: `other-${at}`, links: [] };
    const tag = `v9.${at}`;
    own.add(tag);
    const isOld = dice.chance(0.02);
    if (isOld) differing.add(tag);
    return { tag, links: [{ name: 'a', url: isOld ? OLD : OWN }] };
  });
  const shifter = new Shifter(
    dice,
    /releases\?.*\bpage=[2-9]\b/,
    dice.chance(0.2) ? 99 : dice.below(3),
    shiftReleases,
  );
  return await withSandbox(
    seedOf([], releases),
    async (sandbox) => {
      shifter.watch(sandbox);
      const raw = { tags: 'v9.*', links: JSON.stringify([{ name: 'a', url: OWN }]) };
      const { result, calls } = await play(sandbox, raw, { command: 'plan' });
      const common = { seed, kind: 'releases', shifts: shifter.shifts } as const;
      if (result.kind !== 'reported') return { ...common, ...failure(result, calls) };
      const { releases: found, inSync } = result.report;
      const planned = found.filter(({ plan }) => plan.changes.length > 0).map(({ tag }) => tag);
      const lies = [
        ...[...own]
          .filter((tag) => !found.some((each) => each.tag === tag))
          .map((tag) => `${tag} is not in the plan`),
        ...[...differing]
          .filter((tag) => !planned.includes(tag))
          .map((tag) => `${tag} differs, and no change is shown`),
        ...planned
          .filter((tag) => !differing.has(tag))
          .map((tag) => `${tag} is as it should be, and a change is shown`),
        ...found.filter(({ exists }) => !exists).map(({ tag }) => `${tag} is called missing`),
        ...(inSync === (differing.size === 0) ? [] : [`in sync: ${inSync}`]),
      ];
      return { ...common, ending: 'whole', lies };
    },
    { fault: shifter.fault },
  );
}

function shiftReleases(sandbox: Sandbox, dice: Dice): boolean {
  const releases = sandbox.world.projects.get(24)?.releases;
  const others = [...(releases?.keys() ?? [])].filter((tag) => tag.startsWith('other'));
  if (releases === undefined || others.length === 0) return false;
  return releases.delete(dice.pick(others));
}

/** A guest reads the links by the page, 100 at a time. */
async function tryLinks(seed: number, dice: Dice): Promise<PageVerdict> {
  const count = 101 + dice.below(200);
  const links = Array.from({ length: count }, (_, at) => {
    const name = dice.chance(0.3) ? `other-${at}` : `own-${at}`;
    return { name, url: `https://x.test/${name}` };
  });
  const own = links.filter(({ name }) => name.startsWith('own'));
  const shifter = new Shifter(
    dice,
    /links\?.*\bpage=[2-9]\b/,
    dice.chance(0.2) ? 99 : dice.below(3),
    shiftLinks,
  );
  return await withSandbox(
    seedOf(links),
    async (sandbox) => {
      shifter.watch(sandbox);
      const raw = { token: 'guest-token', links: JSON.stringify(own), ignore: 'other-*' };
      const { result, calls } = await play(sandbox, raw, { command: 'plan' });
      const common = { seed, kind: 'links', shifts: shifter.shifts } as const;
      if (result.kind !== 'reported') return { ...common, ...failure(result, calls) };
      const changes = result.report.releases.flatMap(({ plan }) => plan.changes);
      const lies = [
        ...changes.map((change) => `a change is shown: ${JSON.stringify(change).slice(0, 200)}`),
        ...(result.report.inSync ? [] : ['not in sync']),
      ];
      return { ...common, ending: 'whole', lies };
    },
    { fault: shifter.fault },
  );
}

function shiftLinks(sandbox: Sandbox, dice: Dice): boolean {
  const release = sandbox.world.projects.get(24)?.releases.get('v0.1');
  const others = (release?.links ?? []).filter(({ name }) => name.startsWith('other'));
  if (release === undefined || others.length === 0) return false;
  const gone = dice.pick(others);
  release.links.splice(release.links.indexOf(gone), 1);
  return true;
}

function failure(
  result: { readonly kind: string; readonly problems?: readonly { readonly message: string }[] },
  calls: readonly string[],
): Pick<PageVerdict, 'ending' | 'lies'> {
  const messages = (result.problems ?? []).map(({ message }) => message);
  const isHonest = messages.some((message) => message.includes('does not add up'));
  const writes = calls.filter((call) => !call.startsWith('GET '));
  return {
    ending: 'does not add up',
    lies: [
      ...(isHonest ? [] : [`failed otherwise: ${messages.join('; ')}`]),
      ...writes.map((call) => `wrote: ${call}`),
    ],
  };
}

/** Runs of these seeds, one after the other. */
export async function runPages(
  seeds: Iterable<number>,
  onVerdict: (verdict: PageVerdict) => void = () => {},
): Promise<readonly PageVerdict[]> {
  const verdicts: PageVerdict[] = [];
  for (const seed of seeds) {
    const verdict = await tryPages(seed);
    onVerdict(verdict);
    verdicts.push(verdict);
  }
  return verdicts;
}

/** Lines of a table. */
export function pagesTable(verdicts: readonly PageVerdict[]): readonly string[] {
  const count = (is: (verdict: PageVerdict) => boolean): number => verdicts.filter(is).length;
  const row = (name: string, value: number): string => `${name.padEnd(53)}${value}`;
  return [
    row('runs', verdicts.length),
    row(
      '  lists of releases',
      count(({ kind }) => kind === 'releases'),
    ),
    row(
      '  lists of links',
      count(({ kind }) => kind === 'links'),
    ),
    row(
      'lists that shifted',
      count(({ shifts }) => shifts > 0),
    ),
    row(
      '  and the plan was whole',
      count(({ shifts, ending }) => shifts > 0 && ending === 'whole'),
    ),
    row(
      '  and the run said that they do not add up',
      count(({ ending }) => ending === 'does not add up'),
    ),
    row(
      'lies',
      count(({ lies }) => lies.length > 0),
    ),
  ];
}
