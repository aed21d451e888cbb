/** Problems that many links of one entry share, told once. */

import type { Entry } from '../entry/kinds.js';
import type { Place, Problem } from '../problem/problem.js';
import { counted, quoted } from '../text/quoted.js';

interface FaultGroup {
  readonly problem: Problem;
  /** The first file that shows it; `null` for a literal link. */
  readonly file: string | null;
  count: number;
}

/** Collects problems; those of one entry with the same code and places count as one. */
export class FaultGroups {
  readonly #groups = new Map<Entry, Map<string, FaultGroup>>();

  add(entry: Entry, file: string | null, problem: Problem): void {
    const groups = this.#groups.get(entry) ?? new Map<string, FaultGroup>();
    this.#groups.set(entry, groups);
    const key = [problem.code, placeKey(problem.place), placeKey(problem.related)].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { problem, file, count: 1 });
    else group.count += 1;
  }

  problems(): Problem[] {
    return [...this.#groups.values()].flatMap((groups) => [...groups.values()].map(toProblem));
  }
}

function placeKey(place: Place | undefined): string {
  return `${place?.file}:${place?.line}:${place?.column}`;
}

function toProblem({ problem, file, count }: FaultGroup): Problem {
  if (file === null) return problem;
  const others = count === 1 ? '' : ` and ${counted(count - 1, 'more file')}`;
  return { ...problem, message: `${problem.message} (for ${quoted(file)}${others})` };
}
