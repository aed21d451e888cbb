/**
 * Values from outside, looked at by their shape: parsed JSON, and what was thrown. What is thrown need not be an Error of
 * this realm (jest and vm contexts have their own), so nothing here asks `instanceof`.
 */

/** Properties that may be anything. */
export type Properties = Readonly<Record<string, unknown>>;

/** Whether a value has properties: an object, and neither `null` nor a list. */
export function isRecord(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The `code` of a thrown value, such as `ENOENT` or `ECONNRESET`; empty where it has none. */
export function errorCode(error: unknown): string {
  return isRecord(error) && error['code'] !== undefined ? String(error['code']) : '';
}

/** Causes of causes of causes: no library wraps an error as often. */
const MOST_CAUSES = 5;

/**
 * A thrown value and its causes, the outermost first. Where several addresses were tried in vain (`AggregateError`), the
 * error of the first stands for all.
 */
export function* withCauses(error: unknown): Generator<Properties> {
  let current: unknown = error;
  for (let depth = 0; depth < MOST_CAUSES && isRecord(current); depth += 1) {
    yield current;
    const { cause, errors } = current;
    current = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
}
