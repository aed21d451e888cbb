/**
 * Credentials inside an address (`https://user:password@host/…`) are hidden wherever the address is shown.
 *
 * A user name stays readable where a password stands beside it. A lone one is hidden, because that is how
 * tokens are written (`https://<token>@host`), and so is one with `x-oauth-basic` or nothing as its password.
 * GitLab's tokens given as query parameters are hidden too.
 *
 * What reads addresses differs in details: `http:user:pass@host` and `http:/user:pass@host` reach the same host.
 * So the rule is generous: whatever stands between the scheme and the last `@` before a `/`, `?` or `#`.
 */

const MASK = '***';

/** The start of an address: scheme, slashes, then everything up to the last `@` of the authority. */
const USER_INFO = /^(\s*[a-zA-Z][a-zA-Z0-9+.-]*:[/\\]*)([^/?#\\]*)@/;

/** The same inside a text. It begins at `://`, so that a long text without one costs a single pass. */
const USER_INFO_IN_TEXT = /:\/\/([^/?#\s]*)@/g;

const TOKEN_PARAMETERS = /([?&](?:private_token|access_token|job_token|feed_token|rss_token)=)[^&#\s]*/gi;

/** An address with its credentials replaced by `***`. Any other text comes back as it is. */
export function maskUrl(url: string): string {
  return url
    .replace(USER_INFO, (_, start: string, info: string) => `${start}${maskUserInfo(info)}@`)
    .replace(TOKEN_PARAMETERS, `$1${MASK}`);
}

/** A text in which every address has its credentials replaced by `***`. */
export function maskText(text: string): string {
  return text
    .replace(USER_INFO_IN_TEXT, (_, info: string) => `://${maskUserInfo(info)}@`)
    .replace(TOKEN_PARAMETERS, `$1${MASK}`);
}

function maskUserInfo(info: string): string {
  const colon = info.indexOf(':');
  const password = colon === -1 ? '' : info.slice(colon + 1);
  return password === '' || password === 'x-oauth-basic' ? MASK : `${info.slice(0, colon)}:${MASK}`;
}
