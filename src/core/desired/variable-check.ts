/** Variables of templates that have no value in this run. */

import { type Entry, templatesOf } from '../entry/kinds.js';
import { type Template, unknownVariable, VARS_PREFIX } from '../entry/template.js';
import type { Variables } from '../entry/variables.js';
import type { Problem } from '../problem/problem.js';

/** `unknown-variable` for a `vars.NAME` that is not given, `unset-variable` for a tag or project that is not known. */
export function variableProblems(entry: Entry, variables: Variables): readonly Problem[] {
  return templatesOf(entry).flatMap((template) => templateProblems(template, variables));
}

function templateProblems(template: Template, variables: Variables): readonly Problem[] {
  return template.parts.flatMap((part): Problem[] => {
    if (part.kind === 'literal') return [];
    if (part.name.startsWith(VARS_PREFIX)) {
      if (variables.vars.has(part.name.slice(VARS_PREFIX.length))) return [];
      const names = [...variables.vars.keys()].map((name) => VARS_PREFIX + name);
      const problem = unknownVariable(part.name, names, part.place);
      return [{ ...problem, hint: `${problem.hint} Set it in the input vars, as NAME=value.` }];
    }
    const input = part.name === 'version' ? 'tag' : part.name;
    const isUnset = (input === 'tag' || input === 'project') && variables[input] === null;
    return isUnset ? [unset(part.name, input, part.place)] : [];
  });
}

function unset(name: string, input: string, place: Problem['place'] & object): Problem {
  return {
    severity: 'error',
    code: 'unset-variable',
    message: `\${${name}} has no value, because no ${input} is known`,
    hint: `Set the input ${input}.`,
    place,
  };
}
