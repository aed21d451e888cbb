/**
 * Queries and forms as Rack reads them: `a=1`, and nested keys such as `assets[links][][name]=x`.
 * Objects have no prototype, so that a key such as `__proto__` is only a key.
 */

import { unescapeQuery } from './escape.js';

/** What may stand behind a key of a form. */
export type FormValue = string | null | FormValue[] | FormObject;

/** A form, or a nested part of one. */
export interface FormObject {
  [key: string]: FormValue;
}

/** `undefined` where a percent sequence is broken, bytes are no UTF-8, or a value holds a NUL. */
export function parseForm(text: string): FormObject | undefined {
  const pairs: [string, string | null][] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const key = unescapeQuery(equals < 0 ? part : part.slice(0, equals));
    const value = equals < 0 ? null : unescapeQuery(part.slice(equals + 1));
    if (key === undefined || value === undefined) return undefined;
    if (key.includes('\0') || value?.includes('\0')) return undefined;
    pairs.push([key, value]);
  }
  return nest(pairs);
}

/** Puts flat pairs into the objects and lists that their keys describe. */
export function nest(pairs: Iterable<readonly [string, string | null]>): FormObject {
  const form = emptyObject();
  for (const [key, value] of pairs) {
    const head = /^[^[]+/.exec(key)?.[0];
    if (head === undefined) continue;
    const rest = [...key.slice(head.length).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
    store(form, [head, ...rest.slice(0, MAX_NESTING)], value);
  }
  return form;
}

const MAX_NESTING = 32;

function emptyObject(): FormObject {
  return Object.create(null) as FormObject;
}

function isObject(value: FormValue | undefined): value is FormObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function store(target: FormObject, keys: readonly string[], value: string | null): void {
  const [key, next, ...rest] = keys;
  if (key === undefined) return;
  if (next === undefined) {
    target[key] = value;
  } else if (next === '') {
    const list = target[key];
    const items = Array.isArray(list) ? list : [];
    target[key] = items;
    append(items, rest, value);
  } else {
    const inner = target[key];
    const object = isObject(inner) ? inner : emptyObject();
    target[key] = object;
    store(object, [next, ...rest], value);
  }
}

/** A list item begins where a key comes again that the last item already has. */
function append(items: FormValue[], keys: readonly string[], value: string | null): void {
  const [key] = keys;
  if (key === undefined) {
    items.push(value);
    return;
  }
  const last = items.at(-1);
  const fits = isObject(last) && !(keys.length === 1 && key in last);
  const object = fits ? last : emptyObject();
  if (!fits) items.push(object);
  store(object, keys, value);
}
