import type { Log } from '../../src/ports/telling.js';

/** A log that keeps what it is told, one line each: level, message, hint. */
export interface Told extends Log {
  readonly lines: string[];
}

export function told(): Told {
  const lines: string[] = [];
  return {
    lines,
    debug: (message) => lines.push(`debug ${message}`),
    info: (message) => lines.push(`info ${message}`),
    warning: (message, hint) => lines.push(`warning ${message}${hint === undefined ? '' : ` | ${hint}`}`),
  };
}
