/**
 * Starts the suites that take longest first. In a fresh clone jest knows no durations and goes by the size of the files:
 * the fault campaign, a small file, would start near the end, and one core would wait for it. Once a duration is known
 * it counts, as jest has it.
 */
import { basename } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** By the processor time that each takes, the longest first; what takes under four seconds needs no place here. */
const LONGEST = [
  'campaign.test.ts',
  'home.test.ts',
  'secrets.test.ts',
  'cli.test.ts',
  'server.test.ts',
  'terminal.test.ts',
  'manifest.test.ts',
  'schedule.test.ts',
  'pages.test.ts',
  'markdown.test.ts',
  'acceptance.test.ts',
  'long-lists.test.ts',
  'export.property.test.ts',
  'action.test.ts',
  'drive.property.test.ts',
  'question.test.ts',
];

const place = ({ path, duration }) => {
  const known = LONGEST.indexOf(basename(path));
  return duration !== undefined || known === -1 ? LONGEST.length : known;
};

export default class LongestFirst extends Sequencer {
  /** Stable: what has no place keeps the order of jest. */
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
