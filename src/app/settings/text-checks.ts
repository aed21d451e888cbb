/** Texts that arrived as they were written, though somebody expected them to be replaced by a value. */

import { error, type Problem, warning } from '../../core/problem/problem.js';
import { findUnexpanded, NOTATIONS } from '../../core/text/unexpanded.js';
import { show } from './input-values.js';

const TAG_REF = 'refs/tags/';

/** A tag without `refs/tags/`, as `github.ref` has it; with a `tag-ref` warning where that was taken off. */
export function plainTag(tag: string | null): {
  readonly tag: string | null;
  readonly notices: readonly Problem[];
} {
  if (tag === null || !tag.startsWith(TAG_REF) || tag === TAG_REF) return { tag, notices: [] };
  const plain = tag.slice(TAG_REF.length);
  const message = `input tag: ${show(tag)} is taken as the tag ${show(plain)}`;
  return {
    tag: plain,
    notices: [warning('tag-ref', message, 'Give the name of the tag alone, such as github.ref_name.')],
  };
}

/** An `unexpanded-variable` error for a tag, its prefix or a ref that holds a variable of another tool. */
export function checkExpanded(name: 'tag' | 'ref' | 'tag-prefix', value: string | null): readonly Problem[] {
  const [found] = value === null ? [] : findUnexpanded(value);
  if (found === undefined) return [];
  const message = `input ${name}: ${show(value ?? '')} holds ${NOTATIONS[found.notation]} that nothing replaced`;
  const hint = `Check that ${found.text} is set in this job and is expanded where the input is given.`;
  return [error('unexpanded-variable', message, hint)];
}

/** A `refs/heads/…` or `refs/pull/…` where a tag is expected. */
export function checkRef(tag: string | null): readonly Problem[] {
  if (tag === null || !/^refs\/(?:heads|pull|merge-requests)\//.test(tag)) return [];
  const message = `input tag: expected the name of a git tag, found ${show(tag)}`;
  return [
    error('invalid-input', message, 'This is a branch or a proposal: the run was not started by a tag.'),
  ];
}

/**
 * An `unexpanded-variable` error where the name of a variable arrived instead of the token in it. The name is no secret;
 * it is shown without its signs, because the text as a whole is hidden as a token.
 */
export function checkToken(token: string | null): readonly Problem[] {
  const value = token ?? '';
  const [found] = findUnexpanded(value);
  if (found === undefined || found.text !== value) return [];
  const message = `input token: the name of the variable ${found.name} arrived instead of its value`;
  const hint =
    'The variable is not set in this job. It may be protected while the branch or tag is not, belong to another ' +
    'environment, or be kept from expansion (raw, expand: false).';
  return [error('unexpanded-variable', message, hint)];
}
