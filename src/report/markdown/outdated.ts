/**
 * A comment that no job keeps up to date any more, rewritten to say so.
 *
 * Such comments are left behind by a job that was renamed or removed, and by earlier versions, whose comments named no
 * commit. Which are they? Two jobs of one pipeline write at the same commit, one a moment before the other, so a comment
 * for the commit before this one may be replaced in a moment. It is outdated where it names neither the commit of this
 * run nor the one of the job's run before: then its job has left out a whole run. A job that writes its first comment
 * knows no run before, and takes every other commit for outdated (docs/decisions/0048-outdated-comments.md).
 *
 * The first line stays, so a job that runs again finds its comment and replaces it.
 */

const MARKER = /^<!-- release-links:[0-9a-f]{32} -->$/;
const COMMIT = /^For commit ([0-9a-f]{7,8})\.$/m;
const OUTDATED = '**Outdated:**';

/** How much of a commit's hash is shown. */
const SHORT = 8;

/** Which commits a run knows of. */
export interface KnownCommits {
  /** The commit of this run; `null` where it is not known, and then nothing is outdated. */
  readonly current: string | null;
  /** The text of the job's own comment before this run; `null` where there was none. */
  readonly before: string | null;
}

/** The last line of a comment. A reader sees by it whether the plan is that of the last push. Empty for no hash. */
export function commitLine(commit: string | null): string {
  const short = shortCommit(commit);
  return short === null ? '' : `\nFor commit ${short}.\n`;
}

/** Whether the first line of a comment is the mark of some job. */
export function isCommentMarker(firstLine: string): boolean {
  return MARKER.test(firstLine);
}

/**
 * The new text of another job's comment.
 *
 * @param other its whole text, the mark included
 * @returns `null` where it is to be left alone: it is not outdated, not certainly, or says so already
 */
export function outdatedText(other: string, { current, before }: KnownCommits): string | null {
  const now = shortCommit(current);
  const lines = other.split(/\r?\n/);
  const [marker = '', second = ''] = lines;
  if (now === null || !isCommentMarker(marker) || lines.some((line) => line.startsWith(OUTDATED)))
    return null;
  const shown = commitOf(other);
  if (shown !== null && (shown === now || shown === (before === null ? null : commitOf(before)))) return null;
  const title = second.startsWith('### ') ? second : '### Release links';
  const what = shown === null ? 'an earlier commit' : `commit ${shown}`;
  const reason = `${OUTDATED} this was the report for ${what}. Its job has not run for commit ${now}; see the newer comments.`;
  return `${marker}\n${title}\n\n${reason}\n${commitLine(shown)}`;
}

/** The commit that a comment names. Nothing of a report can look like that line's place, which is the last. */
function commitOf(body: string): string | null {
  const last = body.trimEnd().split(/\r?\n/).at(-1) ?? '';
  return shortCommit(COMMIT.exec(last)?.[1] ?? null);
}

function shortCommit(commit: string | null): string | null {
  return commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, SHORT) : null;
}
