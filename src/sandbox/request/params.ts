/**
 * Parameters: from the query and from a JSON or form body, where the body's value wins. Undeclared ones are never
 * looked at, which is how GitLab drops them without a word.
 *
 * The checks collect their complaints, because GitLab reports all of them at once, joined by commas.
 */

import { isRecord } from '../../core/record.js';
import { isMeasured } from '../world/measured-body.js';
import { badRequest, json, refuseError, SandboxRefusal, type SandboxRequest, text } from './exchange.js';
import { parseForm } from './form.js';
import { NumberText, parseJsonBody } from './json-body.js';
import { parseMultipart } from './multipart.js';

/** Values are strings, booleans, null, NumberTexts, lists or objects. */
export type Params = Readonly<Record<string, unknown>>;

const NO_PARAMS: Params = {};

/** The content type without its parameters, lower case; empty where there is none. */
export function mediaType(request: SandboxRequest): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The parameters of the query. Refuses what cannot be decoded. */
export function readQuery(query: string): Params {
  if (query === '') return NO_PARAMS;
  const form = parseForm(query);
  if (form === undefined) throw badRequest();
  return form;
}

/** The parameters of the body. A body of another type has none; the route may still refuse it (415). */
export function readBody(request: SandboxRequest): Params {
  if (request.body === null || isMeasured(request.body) || request.body.length === 0) return NO_PARAMS;
  switch (mediaType(request)) {
    case 'application/json':
      return jsonParams(request, bodyText(request.body));
    case 'application/x-www-form-urlencoded':
      return parseForm(bodyText(request.body) ?? '%') ?? failBadly();
    case 'multipart/form-data':
      return (
        parseMultipart(bodyText(request.body) ?? '', request.headers['content-type'] ?? '') ?? failBadly()
      );
    default:
      return NO_PARAMS;
  }
}

function failBadly(): never {
  throw badRequest();
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function bodyText(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return UTF8.decode(body);
  } catch {
    return undefined;
  }
}

function jsonParams(request: SandboxRequest, source: string | undefined): Params {
  const body = source === undefined ? { kind: 'malformed' as const } : parseJsonBody(source);
  switch (body.kind) {
    case 'malformed':
      throw malformedJson(request);
    case 'nul':
      throw badRequest();
    case 'value':
      return isObject(body.value) ? body.value : NO_PARAMS;
  }
}

/** The framework's error page: JSON for whoever asks for JSON and nothing else, an empty page for the rest. */
function malformedJson(request: SandboxRequest): SandboxRefusal {
  if (request.headers['accept'] === 'application/json') {
    return new SandboxRefusal(json(400, { status: 400, error: 'Bad Request' }));
  }
  return new SandboxRefusal(text(400, '', { 'content-type': 'text/html; charset=UTF-8' }));
}

/** A body that the API can read, or none. GET has no body to look at. */
export function requireReadableBody(request: SandboxRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return;
  if (isMeasured(request.body) || request.body.length === 0) return;
  const type = mediaType(request);
  if (READABLE.has(type)) return;
  throw refuseError(415, `The provided content-type '${type}' is not supported.`);
}

const READABLE = new Set(['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']);

/** A mapping, as opposed to a list or a scalar. */
export function isObject(value: unknown): value is Params {
  return isRecord(value) && !(value instanceof NumberText);
}

/** Whether the key is there, whatever its value. */
export function has(params: Params, name: string): boolean {
  return Object.hasOwn(params, name);
}

/** The value, `undefined` where the key is absent or its value is null. */
export function given(params: Params, name: string): unknown {
  return has(params, name) ? (params[name] ?? undefined) : undefined;
}

/**
 * A text parameter: `null` where absent or null. Numbers and booleans are written as text; lists and objects are
 * a complaint.
 * @param label how the complaint names it, where that differs (`assets[links][0][name]`)
 */
export function textParam(
  params: Params,
  name: string,
  complaints: string[],
  label: string = name,
): string | null {
  const value = given(params, name);
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof NumberText) return value.text;
  complaints.push(`${label} is invalid`);
  return null;
}

/** As textParam, and a complaint where the key is absent. Null and blank pass: they are the model's business. */
export function requiredText(
  params: Params,
  name: string,
  complaints: string[],
  label: string = name,
): string | null {
  if (!has(params, name)) complaints.push(`${label} is missing`);
  return textParam(params, name, complaints, label);
}

/** Ruby's `Integer(text, 10)`: spaces around, a sign and single underscores are fine. */
export function integerOf(source: string): bigint | undefined {
  const digits = source.trim();
  return /^[+-]?\d+(_\d+)*$/.test(digits) ? BigInt(digits.replaceAll('_', '').replace(/^\+/, '')) : undefined;
}

/** An integer parameter: `fallback` where absent, null or empty. */
export function integerParam(params: Params, name: string, fallback: bigint, complaints: string[]): bigint {
  const value = textParam(params, name, complaints);
  if (value === null || value === '') return fallback;
  const integer = integerOf(value);
  if (integer === undefined) complaints.push(`${name} is invalid`);
  return integer ?? fallback;
}

/** One of a list of words: `null` where absent, null. Anything else is a complaint. */
export function choiceParam<T extends string>(
  params: Params,
  name: string,
  choices: readonly T[],
  complaints: string[],
): T | null {
  const before = complaints.length;
  const value = textParam(params, name, complaints);
  if (value === null) return null;
  const choice = choices.find((each) => each === value);
  if (choice === undefined && complaints.length === before) {
    complaints.push(`${name} does not have a valid value`);
  }
  return choice ?? null;
}

/** Refuses, if there is anything to complain of. */
export function raise(complaints: readonly string[]): void {
  if (complaints.length > 0) throw refuseError(400, complaints.join(', '));
}
