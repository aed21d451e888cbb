/** Names of projects. */

/** Whether a text is a numeric id or a full path. `.` and `..` would leave the API's path when a client normalises it. */
export function isProject(text: string): boolean {
  if (/^\d+$/.test(text)) return true;
  const segments = text.split('/');
  const fits =
    segments.length >= 2 && segments.every((segment) => /^[\p{L}\p{N}_.][\p{L}\p{N}_.-]*$/u.test(segment));
  return fits && !segments.some((segment) => /^\.+$/.test(segment));
}
