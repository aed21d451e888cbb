/** A runner that is shown no token. GitHub's own hides registered ones in its log, and nowhere else. */

import { shorten } from '../report/words/changed-part.js';
import type { Runner } from './runner.js';

/** GitHub cuts the message of an annotation at 4,096 characters. Some room is left for how they are counted. */
const MESSAGE_LIMIT = 4000;

/** The same runner, with every text edited on its way there: tokens first, so that no cut leaves a part of one. */
export function redactingRunner(runner: Runner, hide: (text: string) => string): Runner {
  const message = (text: string): string => shorten(hide(text), MESSAGE_LIMIT);
  return {
    getInput: (name, options) => runner.getInput(name, options),
    setSecret: (secret) => runner.setSecret(secret),
    setOutput: (name, value) => runner.setOutput(name, hide(value)),
    setFailed: (text) => runner.setFailed(message(text)),
    debug: (text) => runner.debug(hide(text)),
    info: (text) => runner.info(hide(text)),
    warning: (text, place) => runner.warning(message(text), place),
    error: (text, place) => runner.error(message(text), place),
    startGroup: (name) => runner.startGroup(hide(name)),
    endGroup: () => runner.endGroup(),
    summary: { addRaw: (text) => runner.summary.addRaw(hide(text)) },
  };
}
