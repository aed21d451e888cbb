/** Times as they are shown. */

/**
 * A time in words: `45 s`, `10 min`, `1 min 30 s`, `1 h 5 min`. Rounded to whole seconds, and from an hour on to minutes.
 *
 * @param milliseconds not negative
 */
export function shownTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds >= 3600)
    return joined(Math.floor(seconds / 3600), 'h', Math.floor((seconds % 3600) / 60), 'min');
  if (seconds >= 60) return joined(Math.floor(seconds / 60), 'min', seconds % 60, 's');
  return `${seconds} s`;
}

function joined(large: number, unit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}
