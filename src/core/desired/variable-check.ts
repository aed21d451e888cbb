/** Variables of templates that have no value in this run. */

import { type Entry, templatesOf } from '../entry/kinds.js';
import { type Template, unknownVariable, VARS_PREFIX } from '../entry/template.js';
import { runValue, type Variables } from '../entry/variables.js';
import { error, type Place, type Problem } from '../problem/problem.js';

/** `unknown-variable` for a `vars.NAME` that is not given, `unset-variable` for what is not known of the run. */
export function variableProblems(entry: Entry, variables: Variables): readonly Problem[] {
  return templatesOf(entry).flatMap((template) => templateProblems(template, variables));
}

/** The same for one template. */
export function templateProblems(template: Template, variables: Variables): readonly Problem[] {
  return template.parts.flatMap((part): Problem[] => {
    if (part.kind === 'literal') return [];
    if (part.name.startsWith(VARS_PREFIX)) {
      if (variables.vars.has(part.name.slice(VARS_PREFIX.length))) return [];
      const names = [...variables.vars.keys()].map((name) => VARS_PREFIX + name);
      return [unknownVariable(part.name, names, part.place, 'Set it in the input vars, as NAME=value.')];
    }
    const isUnset = runValue(variables, part.name) === null && Object.hasOwn(UNSET, part.name);
    return isUnset ? [unset(part.name, part.place)] : [];
  });
}

const UNSET_TAG = ['no tag is known', 'Set the input `tag`.'] as const;

/** Variables of a run that may be without a value: why they are, and what helps. Those of files are never. */
const UNSET: Readonly<Partial<Record<string, readonly [reason: string, hint: string]>>> = {
  tag: UNSET_TAG,
  version: UNSET_TAG,
  project: ['no project is known', 'Set the input `project`.'],
  project_id: [
    'the project is known by its path only',
    'Set the input `project` to the numeric id, or use ${project} or ${project_url}.',
  ],
  project_url: [
    'the project is known by its id only',
    'Set the input `project` to the full path, or use ${api_url}/projects/${project_id}.',
  ],
  api_url: ['no GitLab is known', 'Set the input `gitlab-url`.'],
  commit: ['the run is in no pipeline or workflow', 'Pass it with the input `vars`.'],
};

function unset(name: string, place: Place): Problem {
  const [reason, hint] = UNSET[name] ?? ['nothing gives it one', undefined];
  return error('unset-variable', `\${${name}} has no value, because ${reason}`, hint, place);
}
