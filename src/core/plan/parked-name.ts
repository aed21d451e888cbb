/** How a link is marked that waits while others take its place: see `parking.ts`. By itself, as every plan asks. */

/** Marks a parked URL, or a parked name, for whoever meets one: an interrupted run leaves it, the next run puts it right. */
export const FRAGMENT = 'release-links-parked';

/** Whether a name is one that only parking gives: its link is ours, whoever meets it, and is not meant to stay. */
export function isParkedName(name: string): boolean {
  return PARKED_NAME.test(name);
}

const PARKED_NAME = new RegExp(` \\(${FRAGMENT}-\\d+(?:-\\d+)?\\)$`);
