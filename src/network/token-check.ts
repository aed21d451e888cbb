import { StoreError } from '../ports/store-error.js';

/**
 * Refuses a token that cannot be sent in a header. Said here, in our words, before anything else may say it with the
 * token in the sentence.
 *
 * @param name of the input it came from
 * @throws StoreError `denied`
 */
export function checkToken(token: string | null, name: 'token' | 'github-token'): void {
  if (token === null || /^[\x21-\x7e]+$/.test(token)) return;
  const subject = name === 'token' ? 'The token' : 'The github-token';
  const found = token === '' ? 'is empty' : 'contains white space or another character that no token has';
  throw new StoreError('denied', `${subject} ${found}`, {
    hint: `Copy the value of \`${name}\` again, without quotes and line breaks.`,
    lack: { what: 'token' },
  });
}

/**
 * Refuses to send a token in clear over a network.
 *
 * @param isPrivate whether the address is https, or does not leave the machine
 * @throws StoreError `denied`
 */
export function checkSecrecy(
  token: string | null,
  isPrivate: boolean,
  {
    name,
    address,
    hint,
  }: { readonly name: 'token' | 'github-token'; readonly address: string; readonly hint: string },
): void {
  if (token === null || isPrivate) return;
  const subject = name === 'token' ? 'The token' : 'The github-token';
  throw new StoreError('denied', `${subject} is not sent to ${address} over plain http`, {
    hint,
    lack: { what: 'token' },
  });
}
