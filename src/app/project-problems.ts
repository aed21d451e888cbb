/** What is wrong in several projects, as one list. */

import type { Place, Problem } from '../core/problem/problem.js';
import type { Settings } from './settings/settings.js';

/** What was found of one project. */
interface ProjectProblems {
  readonly settings: Pick<Settings, 'project' | 'declared'> | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The problems of all projects. What all of them say is said once; what has no place in a file names its project. A
 * pattern for all projects need not match in each of them, unless that would let something be deleted.
 *
 * @param count how many projects the run has, where that is not the number of lists
 */
export function allProblems(lists: readonly ProjectProblems[], count = lists.length): Problem[] {
  const [only] = lists;
  if (count === 1 && only !== undefined) return [...only.problems];
  const times = new Map<string, number>();
  for (const { problems } of lists)
    for (const key of new Set(problems.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const shown = new Set<string>();
  return lists.flatMap(({ settings, problems }) =>
    problems.flatMap((problem): Problem[] => {
      const key = keyOf(problem);
      const isCommon = times.get(key) === count;
      if (!isCommon && isAboutAll(problem, settings?.declared)) return [];
      const isOnce = isCommon || problem.place !== undefined;
      if (isOnce && shown.has(key)) return [];
      shown.add(key);
      return [isOnce ? problem : named(problem, settings?.project ?? '')];
    }),
  );
}

const keyOf = ({ severity, code, message, place }: Problem): string =>
  JSON.stringify([severity, code, message, placeText(place)]);

const placeText = (place: Place | undefined): string =>
  place === undefined ? '' : `${place.file}:${place.line}:${place.column}`;

/** Whether a warning is about a pattern that stands for all projects. */
function isAboutAll({ severity, code, place }: Problem, declared: Settings['declared'] | undefined): boolean {
  if (severity !== 'warning') return false;
  if (code === 'unused-only') return true;
  if (code !== 'unused-ignore' || declared?.kind !== 'read' || !declared.parsed.ok) return false;
  const { file, ignore } = declared.parsed.value;
  return place?.file !== file || ignore.some((each) => placeText(each.place) === placeText(place));
}

function named(problem: Problem, project: string): Problem {
  if (problem.message.includes(project)) return problem;
  const name = /^\d+$/.test(project) ? `project ${project}` : project;
  return { ...problem, message: `${name}: ${problem.message}` };
}
