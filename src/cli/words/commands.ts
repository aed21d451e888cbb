/** The one declaration of commands: parsing, `--help`, completion and docs/cli.md follow from it. */

import type { Command } from './command.js';
import { LINK_COMMANDS } from './link-commands.js';
import { RUN_COMMANDS } from './run-commands.js';
import { TOOL_COMMANDS } from './tool-commands.js';

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Command[] = [...RUN_COMMANDS, ...LINK_COMMANDS, ...TOOL_COMMANDS];
