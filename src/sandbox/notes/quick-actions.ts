/** Lines of a comment that GitLab carries out instead of showing: `/close`, `/assign @somebody`, … */

/** A comment taken apart. */
export interface QuickActions {
  /** Names without the slash, in order. */
  readonly commands: readonly string[];
  /** The comment without those lines. */
  readonly rest: string;
}

const COMMANDS = new Set([
  ...['approve', 'assign', 'assign_reviewer', 'close', 'confidential', 'copy_metadata', 'done', 'draft'],
  ...['due', 'estimate', 'label', 'lock', 'merge', 'milestone', 'ready', 'react', 'rebase', 'reassign'],
  ...['relabel', 'reopen', 'request_review', 'shrug', 'spend', 'submit_review', 'subscribe', 'tableflip'],
  ...['target_branch', 'title', 'todo', 'unapprove', 'unassign', 'unlabel', 'unlock', 'unsubscribe'],
]);

/** A command stands at the start of a line, outside of fenced code. */
export function readQuickActions(body: string): QuickActions {
  const commands: string[] = [];
  let fenced = false;
  const rest = body.split(/\r?\n/).filter((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    const name = fenced ? undefined : /^\/([a-z_]+)(?:\s|$)/.exec(line)?.[1];
    if (name === undefined || !COMMANDS.has(name)) return true;
    commands.push(name);
    return false;
  });
  return { commands, rest: commands.length === 0 ? body : rest.join('\n').trim() };
}
