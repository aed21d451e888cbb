/** Many trials, and what they come to. */

import { caseOf } from './case.js';
import { type Ending, tryCase, type Verdict } from './trial.js';

/** Whether links are written one by one, or several to a GraphQL document. */
export type Way = 'rest' | 'graphql';

export interface Campaign {
  readonly verdicts: readonly Verdict[];
  /** Those that must not be: lies, lost links, unshown writes, and runs that the next did not heal. */
  readonly bad: readonly Verdict[];
}

/**
 * @param onVerdict sees each as it comes
 * @param tell told the whole story of each
 */
export async function runCampaign(
  way: Way,
  seeds: Iterable<number>,
  onVerdict: (verdict: Verdict) => void = () => {},
  tell?: (line: string) => void,
): Promise<Campaign> {
  const verdicts: Verdict[] = [];
  for (const seed of seeds) {
    const verdict = await tryCase(caseOf(seed, way), tell === undefined ? {} : { tell });
    onVerdict(verdict);
    verdicts.push(verdict);
  }
  return { verdicts, bad: verdicts.filter(isBad) };
}

/** Ends each case's run at its first request, then at its second, and so on, in either way. */
export async function runEndings(
  way: Way,
  seeds: Iterable<number>,
  onVerdict: (verdict: Verdict) => void = () => {},
): Promise<Campaign> {
  const verdicts: Verdict[] = [];
  for (const seed of seeds) {
    for (const end of ['cancelled', 'deadline'] as const) {
      for (let endAt = 0; ; endAt += 1) {
        const verdict = await tryCase(caseOf(seed, way), { endAt, end });
        onVerdict(verdict);
        verdicts.push(verdict);
        if (endAt >= verdict.requests) break;
      }
    }
  }
  return { verdicts, bad: verdicts.filter(isBad) };
}

export function isBad({ lies, lost, unshown, ends, healed }: Verdict): boolean {
  return lies.length + lost.length + unshown.length + ends.length > 0 || !healed;
}

const ENDINGS: Readonly<Record<Ending, string>> = {
  converged: 'converged',
  unfinished: 'reported as unfinished',
  conflict: 'stopped at a conflict',
  unread: 'could not read the release',
};

/** Lines of a table: what is counted, and how often it was. */
export function tableOf({ verdicts }: Campaign): string[] {
  const sum = (count: (verdict: Verdict) => number): number =>
    verdicts.reduce((total, verdict) => total + count(verdict), 0);
  const rows: [string, number | string][] = [
    ['runs', verdicts.length],
    ...Object.entries(ENDINGS).map(([ending, text]): [string, number] => [
      `  ${text}`,
      verdicts.filter((verdict) => verdict.ending === ending).length,
    ]),
    ['not healed by the next run', verdicts.filter(({ healed }) => !healed).length],
    ['lost links', sum(({ lost }) => lost.length)],
    ['lies', sum(({ lies }) => lies.length)],
    ['writes that were not shown', sum(({ unshown }) => unshown.length)],
    ['ends that no order of the writes leads to', sum(({ ends }) => ends.length)],
    ['writes that met another one of the last two seconds', sum(({ races }) => races.length)],
    ['requests', sum(({ requests }) => requests)],
    ['requests beyond the least possible', spread(verdicts.map(({ extra }) => extra))],
  ];
  const width = Math.max(...rows.map(([text]) => text.length));
  return rows.map(([text, value]) => `${text.padEnd(width)}  ${value}`);
}

/** A run that gives up early needs less than the least. */
function spread(extras: readonly number[]): string {
  const sorted = extras.map((extra) => Math.max(0, extra)).sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return `median ${at(0.5)}, 90 % ${at(0.9)}, 99 % ${at(0.99)}, most ${sorted.at(-1) ?? 0}`;
}
