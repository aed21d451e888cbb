/** Variables of a GitLab pipeline in a text → variables of a template. */

import { templateOf } from '../../core/entry/template.js';

/** A text as a template. */
export interface CiText {
  readonly template: string;
  /** Names NAME of `${vars.NAME}` in it. */
  readonly vars: readonly string[];
  /** Forms of a shell that no template has, such as `${NAME:-x}`: only the variable of each is in the template. */
  readonly shellForms: readonly string[];
}

/** `$$`, an input of a component, `${NAME}` perhaps with what a shell does to its value, `$NAME`. */
const REFERENCE =
  /\$\$|\$\[\[\s*inputs\.(?<input>[\w-]+)[^\]\n]*\]\]|\$\{(?<braced>[A-Za-z_]\w*)(?<form>[^\w}][^}\n]*)?\}|\$(?<plain>[A-Za-z_]\w*)/g;

/** The tag without a leading `v`, as a shell says it; that is what `${version}` is. */
const WITHOUT_V = '#v';

/**
 * What GitLab would replace in a text, said in a template: the tag is `${tag}`, any other variable `${vars.NAME}`. Text
 * that a template would take for a variable is escaped.
 *
 * @param tags names of the variables that hold the tag
 */
export function ciTemplate(text: string, tags: ReadonlySet<string>): CiText {
  const pieces: { readonly literal: boolean; readonly text: string }[] = [];
  const vars: string[] = [];
  const shellForms: string[] = [];
  let literal = '';
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const { input, braced, form, plain } = match.groups ?? {};
    literal += text.slice(at, match.index);
    at = match.index + match[0].length;
    // A name in `vars` has no hyphen.
    const name = input?.replaceAll('-', '_') ?? braced ?? plain;
    if (name === undefined) {
      literal += '$';
      continue;
    }
    const isTag = input === undefined && tags.has(name);
    const isVersion = isTag && form === WITHOUT_V;
    if (form !== undefined && !isVersion) shellForms.push(match[0]);
    if (!isTag) vars.push(name);
    pieces.push({ literal: true, text: literal });
    pieces.push({ literal: false, text: isVersion ? `\${version}` : isTag ? `\${tag}` : `\${vars.${name}}` });
    literal = '';
  }
  pieces.push({ literal: true, text: literal + text.slice(at) });
  const template = pieces.map((piece, index) => written(piece, index < pieces.length - 1)).join('');
  return { template, vars, shellForms };
}

/** `$$}` keeps a `$` apart from the variable that follows. */
function written(piece: { readonly literal: boolean; readonly text: string }, isFollowed: boolean): string {
  if (!piece.literal) return piece.text;
  const template = templateOf(piece.text);
  return isFollowed && template.endsWith('$') ? `${template}$$}` : template;
}
