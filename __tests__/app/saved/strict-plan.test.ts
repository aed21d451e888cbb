/** Saved plans with `order: strict`: moves are part of them, and so is the order that they were made from. */

import { expect, test } from '@jest/globals';
import { TAG } from '../../serving.js';
import { scenario } from '../scenario.js';
import type { Stage } from '../stage.js';
import { link, someone } from './saved-runs.js';

/** As the release page lists them. */
const listed = ({ release }: Stage): string[] =>
  (release?.links ?? []).toSorted((a, b) => b.created_at - a.created_at).map(({ name }) => name);

// GitLab lists the newest first: c, b, a.
const start = scenario()
  .has(link('a'), link('b'), link('c'))
  .wants(link('a'), link('b'), link('c'))
  .given({ order: 'strict' });

test('moves are saved by name and carried out by another run', () =>
  start
    .saves(({ plan }) => {
      expect(plan.order).toBe('strict');
      expect(plan.releases[0]?.changes.every(({ action }) => action === 'move')).toBe(true);
      expect(plan.releases[0]?.current.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    })
    .appliesSaved(({ succeeded, stage }) => {
      expect(succeeded).toBe(true);
      expect(listed(stage)).toEqual(['a', 'b', 'c']);
    })
    .ends());

test('where the same links stand in another order, the plan is stale', () =>
  start
    .saves()
    .meanwhile(async (stage) => {
      const path = `releases/${TAG}/assets/links`;
      await someone(stage, 'DELETE', `${path}/${stage.release?.links[0]?.id}`);
      await someone(stage, 'POST', path, link('a'));
      expect(listed(stage)).toEqual(['a', 'c', 'b']);
    })
    .appliesSaved(({ messages, sent }) => {
      expect(messages).toEqual([
        expect.stringMatching(/^stale-plan: the order of the links of release "v0.1" was changed/),
      ]);
      expect(sent).toEqual([]);
    })
    .ends());
