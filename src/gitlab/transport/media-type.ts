/** Headers by name, in lower case; several of one name are joined by `, `. */
export interface AnswerHeaders {
  get(name: string): string | null;
}

/** The part of `content-type` before parameters, in lower case; empty where there is none. */
export function mediaType(headers: AnswerHeaders): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a body of this type is read as JSON. */
export function isJsonType(type: string): boolean {
  return type === '' || /[/+]json$/.test(type);
}
