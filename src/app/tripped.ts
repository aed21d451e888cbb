/** Guards over all that a run is about to do. */

import { breaches, protectionBreaches } from '../core/plan/guard.js';
import { isInScope } from '../core/plan/plan.js';
import { unknownLinks } from '../core/plan/unknown-links.js';
import { hasErrors, type Problem } from '../core/problem/problem.js';
import type { PlannedProject } from './projects.js';

/**
 * Limits that the plans break, each alone and all together. Where a pattern is refused already, it is the reason why no
 * link is recognised.
 */
export function tripped(parts: readonly PlannedProject[], objections: readonly Problem[]): Problem[] {
  const [first] = parts;
  if (first === undefined) return [];
  const limits = first.prepared.settings;
  const guarded = parts.flatMap((part) => {
    const project = parts.length === 1 ? null : part.prepared.settings.project;
    return part.run.releases.map(({ target: { tag, desired, policy }, shown: { plan } }) => {
      const inScope = desired.filter(({ name }) => isInScope(name, policy)).length;
      return { tag, project, desired: inScope, leftOut: desired.length - inScope, plan, links: desired };
    });
  });
  const held = guarded.flatMap((each) => {
    const rows = each.links.filter(({ protect }) => protect);
    return protectionBreaches(each, each.plan, new Map(rows.map(({ name, place }) => [name, place])));
  });
  const unknown = hasErrors(objections) ? [] : unknownLinks(guarded, limits.requireKnownLinks);
  return [...breaches(guarded, limits), ...unknown, ...held];
}
