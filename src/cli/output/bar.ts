/**
 * One line that says how far an apply is, never wider than the terminal: a line that wraps cannot be drawn over again.
 *
 * Where there is not enough room the names are shortened first. Then goes what can be missed most easily: the rate,
 * how many other files are on their way, the width of the bar, and at last the bar.
 */

import { counted } from '../../core/text/quoted.js';
import { displayWidth, fitText } from '../../report/text/columns.js';
import { formatSize } from '../../report/words/size.js';

/** What the line is made from. */
export interface BarState {
  readonly done: number;
  readonly total: number;
  /** The file on its way that was begun first; `null` where none is. */
  readonly file: { readonly name: string; readonly sent: number; readonly size: number } | null;
  /** How many more are on their way. */
  readonly others: number;
  /** Bytes a second; `null` where nothing can be said yet. */
  readonly rate: number | null;
  /** Seconds until all files are up, at this rate. */
  readonly left: number | null;
}

/** Fewer columns of a name say nothing. */
const SHORTEST_NAME = 8;

interface Layout {
  readonly bar: number;
  readonly noun: boolean;
  readonly others: boolean;
  readonly rate: boolean;
  readonly size: 'bytes' | 'percent' | 'none';
}

/** From the most to the least. */
const LAYOUTS: readonly Layout[] = [
  { bar: 30, noun: true, others: true, rate: true, size: 'bytes' },
  { bar: 12, noun: true, others: true, rate: true, size: 'bytes' },
  { bar: 12, noun: false, others: false, rate: true, size: 'bytes' },
  { bar: 12, noun: false, others: false, rate: false, size: 'bytes' },
  { bar: 8, noun: false, others: false, rate: false, size: 'percent' },
  { bar: 0, noun: false, others: false, rate: false, size: 'percent' },
  { bar: 0, noun: false, others: false, rate: false, size: 'none' },
];

/** The line, at most `columns` wide. */
export function barLine(state: BarState, columns: number): string {
  const name = state.file?.name ?? '';
  for (const layout of LAYOUTS) {
    const [before, after] = parts(state, layout);
    const room = columns - displayWidth(before) - displayWidth(after);
    if (room >= Math.min(displayWidth(name), SHORTEST_NAME)) return `${before}${fitText(name, room)}${after}`;
  }
  return fitText(`${state.done} of ${state.total}`, columns);
}

/** What stands before and after the name. */
function parts(state: BarState, layout: Layout): readonly [string, string] {
  const { done, total, file, others } = state;
  const sum = layout.noun ? `${done} of ${counted(total, 'change')}` : `${done} of ${total}`;
  const head = layout.bar === 0 ? sum : `[${fill(done / Math.max(total, 1), layout.bar)}] ${sum}`;
  if (file === null) return [head, ''];
  const tail = [
    sizeText(file, layout.size),
    layout.rate && state.rate !== null ? `, ${formatSize(state.rate)}/s` : '',
    layout.rate && state.left !== null ? `, ${timeText(state.left)} left` : '',
    layout.others && others > 0 ? `, and ${others} more` : '',
  ];
  return [`${head}  `, tail.join('')];
}

function sizeText({ sent, size }: NonNullable<BarState['file']>, form: Layout['size']): string {
  switch (form) {
    case 'bytes':
      return ` ${formatSize(sent)} of ${formatSize(size)}`;
    case 'percent':
      return ` ${Math.floor((100 * sent) / Math.max(size, 1))}%`;
    case 'none':
      return '';
  }
}

function fill(part: number, width: number): string {
  const filled = Math.min(width, Math.round(part * width));
  return '='.repeat(filled) + ' '.repeat(width - filled);
}

/** `8 s`, `3 min 5 s`, `2 h 10 min`. */
export function timeText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
