import { describe, expect, test } from '@jest/globals';
import { createProgress } from '../../../src/cli/output/progress.js';
import type { Terminal } from '../../../src/cli/session/terminal.js';
import { parseArguments } from '../../../src/cli/words/arguments.js';
import type { Problem } from '../../../src/core/problem/problem.js';
import type { Outcome, OutcomeAction } from '../../../src/core/run/outcome.js';
import type { RunReport, Upload } from '../../../src/core/run/report.js';
import { link, planOf, planReport, release } from '../../report/samples.js';

const MIB = 2 ** 20;

function upload(name: string, size: number): Upload {
  return { name, path: `dist/${name}`, package: 'app', version: '1', size, replaces: false };
}

function reportOf(links: number, uploads: readonly Upload[] = []): RunReport {
  const desired = Array.from({ length: links }, (_, n) => link(`l${n}`));
  return planReport([release(planOf(desired, []), { uploads })]);
}

const done = (action: OutcomeAction, name: string): Outcome => ({ action, name, status: 'done' });

/** What a run shows: lines of the log, and what is drawn over and over, without the signs that clear a line. */
function shown(isInteractive: boolean, act: (progress: ReturnType<typeof createProgress>) => void) {
  const columns = 119;
  let now = 0;
  const lines: string[] = [];
  const drawn: string[] = [];
  const printed: string[] = [];
  const terminal: Terminal = {
    log: { debug: () => {}, info: (message) => lines.push(message), warning: () => {} },
    color: false,
    width: null,
    isInteractive,
    print: (text) => printed.push(text),
    draw: () => {},
    status: (line) => void (line !== null && drawn.push(line(columns))),
    problems: () => {},
    hide: (text) => text,
    protect: () => {},
  };
  const invocation = parseArguments(['apply'], {});
  if (!invocation.ok) throw new Error(JSON.stringify(invocation.problems));
  act(createProgress({ terminal, invocation: invocation.value }, { now: () => (now += 20) }));
  return { lines, drawn, printed: printed.join('') };
}

describe('in a job log', () => {
  test('the plan, and a line for each change', () => {
    const { lines, drawn, printed } = shown(false, (progress) => {
      progress.begin(reportOf(2));
      progress.advance('v1', done('create', 'l0'));
      progress.advance('v1', { action: 'create', name: 'l1', status: 'failed', error: 'no' });
      progress.end();
    });
    expect(printed).toContain('+ l0');
    // What failed stands in the report at the end.
    expect(lines).toEqual(['created l0 (v1, 1 of 2)']);
    expect(drawn).toEqual([]);
  });

  test('changes of a release that cannot be applied do not count', () => {
    const missing: Problem = { severity: 'error', code: 'no-release', message: 'not there' };
    const [release] = reportOf(1).releases;
    if (release === undefined) throw new Error('a report has a release');
    const { lines } = shown(false, (progress) => {
      progress.begin({ ...reportOf(1), releases: [release, { ...release, tag: 'v2', problems: [missing] }] });
      progress.advance('v1', done('create', 'l0'));
    });
    expect(lines).toEqual(['created l0 (v1, 1 of 1)']);
  });

  test('a further round counts on, and never beyond the whole', () => {
    const { lines } = shown(false, (progress) => {
      progress.begin(reportOf(1));
      progress.advance('v1', done('create', 'l0'));
      progress.advance('v1', done('create', 'l0'));
    });
    expect(lines).toEqual(['created l0 (v1, 1 of 1)', 'created l0 (v1, 2 of 2)']);
  });

  test('a line when a large file begins, and one when it has ended', () => {
    const big = upload('app.deb', 3 * MIB);
    const { lines } = shown(false, (progress) => {
      progress.begin(reportOf(0, [big]));
      for (const sent of [1, 2, 3]) progress.transfer(big, sent * MIB);
      progress.advance('v1', done('upload', 'app.deb'));
    });
    expect(lines).toEqual(['uploading app.deb (3.1 MB)', 'uploaded app.deb (v1, 1 of 1)']);
  });

  test('a file that is through at once has one line', () => {
    const small = upload('a', 10);
    const { lines } = shown(false, (progress) => {
      progress.begin(reportOf(0, [small]));
      progress.transfer(small, 10);
      progress.advance('v1', done('upload', 'a'));
    });
    expect(lines).toEqual(['uploaded a (v1, 1 of 1)']);
  });
});

describe('on a terminal', () => {
  test('a bar where there is more than a moment of work', () => {
    const few = shown(true, (progress) => {
      progress.begin(reportOf(7));
      progress.advance('v1', done('create', 'l0'));
    });
    expect([few.lines.length, few.drawn.length]).toEqual([1, 0]);
    const many = shown(true, (progress) => {
      progress.begin(reportOf(10));
      progress.advance('v1', done('create', 'l0'));
    });
    expect(many.lines).toEqual([]);
    expect(many.drawn).toEqual([`[${'='.repeat(3)}${' '.repeat(27)}] 1 of 10 changes`]);
  });

  test('the bar says how far a large file is and how fast it goes; it is not drawn for every chunk', () => {
    const big = upload('app.deb', 1000 * MIB);
    const other = upload('b.deb', 1000 * MIB);
    const { drawn } = shown(true, (progress) => {
      progress.begin(reportOf(0, [big, other]));
      for (let sent = 1; sent <= 1000; sent += 1) progress.transfer(big, sent * MIB);
      progress.transfer(other, 500 * MIB);
      progress.advance('v1', done('upload', 'app.deb'));
    });
    expect(drawn.length).toBeGreaterThan(300);
    expect(drawn.length).toBeLessThan(1000);
    expect(drawn[0]).toContain('0 of 2 changes  app.deb 1.0 MB of 1.0 GB');
    expect(drawn.at(-3)).toMatch(/app\.deb 1\.0 GB of 1\.0 GB, \d+\.\d MB\/s, .* left/);
    expect(drawn.at(-1)).toContain('1 of 2 changes  b.deb 524.3 MB of 1.0 GB');
  });
});
