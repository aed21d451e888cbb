import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { StatusLine } from '../../../src/cli/session/status-line.js';

/** What moves the cursor or erases, or a character. */
const PIECE = new RegExp(`${String.fromCharCode(27)}\\[(\\d*)([AJ])|[\\s\\S]`, 'gu');

/** A terminal that wraps, erases and moves up, as far as the line uses that. */
class Screen extends EventEmitter {
  columns: number;
  readonly rows: string[] = [''];
  row = 0;

  constructor(columns: number) {
    super();
    this.columns = columns;
  }

  write(text: string): boolean {
    for (const [piece, up, code] of text.matchAll(PIECE)) this.#obey(piece, up, code);
    return true;
  }

  #obey(piece: string, up = '', code?: string): void {
    if (code === 'A') this.row -= Number(up || 1);
    else if (code === 'J') this.rows.splice(this.row, Number.POSITIVE_INFINITY, '');
    else if (piece === '\n') {
      this.row += 1;
      this.rows[this.row] ??= '';
    } else if (piece === '\r') return;
    else {
      if ((this.rows[this.row] ?? '').length >= this.columns) this.#obey('\n');
      this.rows[this.row] += piece;
    }
  }

  /** Makes it narrower: what is in the last row wraps. */
  resize(columns: number): void {
    this.columns = columns;
    const last = this.rows.pop() ?? '';
    this.row = this.rows.length - 1;
    for (let at = 0; at === 0 || at < last.length; at += columns) {
      this.rows.push(last.slice(at, at + columns));
      this.row += 1;
    }
    this.emit('resize');
  }
}

const bar = (columns: number): string => '='.repeat(columns);

function line(columns = 20) {
  const screen = new Screen(columns);
  const status = new StatusLine(screen as never, (text) => text.replaceAll('secret', '[token]'));
  return { screen, status };
}

describe('StatusLine', () => {
  test('is drawn over and over in one row, one column short of the terminal', () => {
    const { screen, status } = line();
    for (let time = 0; time < 100; time += 1) status.show(bar);
    expect(screen.rows).toEqual(['='.repeat(19)]);
  });

  test('stays below what is written meanwhile, and leaves nothing behind', () => {
    const { screen, status } = line();
    status.show(bar);
    status.above(() => screen.write('a message\n'));
    status.above(() => screen.write('and another\n'));
    expect(screen.rows).toEqual(['a message', 'and another', '='.repeat(19)]);
    status.show(null);
    expect(screen.rows).toEqual(['a message', 'and another', '']);
    expect(screen.listenerCount('resize')).toBe(0);
  });

  test.each([10, 7, 19, 40])('follows the terminal to %d columns', (columns) => {
    const { screen, status } = line();
    status.above(() => screen.write('before\n'));
    status.show(bar);
    screen.resize(columns);
    expect(screen.rows).toEqual(['before', '='.repeat(columns - 1)]);
  });

  test('shows no token', () => {
    const { screen, status } = line(60);
    status.show(() => 'a secret');
    expect(screen.rows).toEqual(['a [token]']);
  });
});
