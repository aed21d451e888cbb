/** A runner that is told no token. GitHub's own hides registered ones in its log, and nowhere else. */

import type { Runner } from './runner.js';

/** The same runner, with every text edited on its way there. */
export function discreetRunner(runner: Runner, hide: (text: string) => string): Runner {
  return {
    getInput: (name, options) => runner.getInput(name, options),
    setSecret: (secret) => runner.setSecret(secret),
    setOutput: (name, value) => runner.setOutput(name, hide(value)),
    setFailed: (message) => runner.setFailed(hide(message)),
    debug: (message) => runner.debug(hide(message)),
    info: (message) => runner.info(hide(message)),
    warning: (message, place) => runner.warning(hide(message), place),
    error: (message, place) => runner.error(hide(message), place),
    startGroup: (name) => runner.startGroup(hide(name)),
    endGroup: () => runner.endGroup(),
    summary: { addRaw: (text) => runner.summary.addRaw(hide(text)) },
  };
}
