/**
 * The last check before GitHub's log. What renderers make is safe by itself: values from outside never begin a
 * line, and are escaped. This holds even if one of them forgets: no line that is printed as text can be a
 * command to the runner (`::name::`, `##[name]`, `##vso[…]`).
 */

import { maskText } from '../core/text/credentials.js';
import { withoutCommands } from '../report/words/escape.js';
import { visible } from '../report/words/visible.js';

/** Lines as they may be printed. Colours stay. */
export function logText(text: string): string {
  return withoutCommands(text).replace(/\r/g, '\\r');
}

/**
 * The message of a command such as `::error::`. Line breaks stay, as `@actions/core` encodes them; the runner
 * prints them again, so each line has to be harmless too.
 */
export function commandText(message: string): string {
  return logText(maskText(message).split('\n').map(visible).join('\n'));
}
