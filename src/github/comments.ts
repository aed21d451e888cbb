/**
 * Comments on a GitHub pull request.
 *
 * Which comments are ours? The marker is public: whoever may comment can write it first, and a token with write
 * permission may edit other people's comments. If that comment were taken for ours, a stranger would own the
 * text that reviewers trust. So a comment counts only if it was written by a bot, which is what the job's token
 * is, or by the very account the token belongs to; that account is asked for only where it matters. To remove one takes
 * more (docs/decisions/0024-copies-of-the-comment.md).
 */

import { isRecord } from '../core/record.js';
import type { Comment, Comments } from '../ports/comments.js';
import { isMissing, StoreError } from '../ports/store-error.js';
import { createGithubClient, type GithubClient, type GithubOptions } from './client.js';
import { explainCommentRefusal } from './comment-refusals.js';
import { allRows } from './rows.js';

/** A pull request on GitHub: `owner/repository#number`. */
export interface PullRequestId {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

/** What of GitHub's answer is looked at. */
interface FoundComment extends Omit<Comment, 'isOwn'> {
  /** `null` where the account is gone; `undefined` on a server that reports no authors, which GitHub always does. */
  readonly author: { readonly login: string; readonly isBot: boolean } | null | undefined;
}

/** Nothing is loaded, sent or refused before the first call. */
export function createGithubComments(options: GithubOptions, pull: PullRequestId): Comments {
  const where = `${pull.owner}/${pull.repository}#${pull.number}`;
  const client = createGithubClient(options, (error) => explainCommentRefusal(error, where, options.token));
  const repository = { owner: pull.owner, repo: pull.repository };
  const issue = { ...repository, issue_number: pull.number };
  return {
    async find(marker) {
      const isMarked = ({ body }: FoundComment): boolean => firstLine(body) === marker;
      const comments = await allComments(client, issue, (found) => found.some(isMarked));
      const marked = comments.filter(isMarked);
      // Who the token is decides about what a person wrote, and about what may be removed.
      const isAsked = marked.length > 1 || !marked.every(mayBeOurs);
      const self = isAsked ? await ownLogin(client) : null;
      const ours = marked.filter((each) => mayBeOurs(each) || isBy(each, self?.login ?? null));
      const writer = self === null ? null : (self.login ?? botOf(ours[0]));
      return ours.map((each) => ({ id: each.id, body: each.body, isOwn: isBy(each, writer) }));
    },
    async findOthers(marker, isMark) {
      const comments = await allComments(client, issue, () => true);
      const others = comments.filter(({ body }) => firstLine(body) !== marker && isMark(firstLine(body)));
      if (others.length === 0) return [];
      const oldest = comments.find((each) => firstLine(each.body) === marker && mayBeOurs(each));
      const writer = (await ownLogin(client)).login ?? botOf(oldest);
      return others.filter((each) => isBy(each, writer)).map(({ id, body }) => ({ id, body, isOwn: true }));
    },
    async create(body) {
      await client.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
    },
    async update(id, body) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
      await client.send(route, { ...repository, comment_id: id, body });
    },
    async remove(id) {
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
      try {
        await client.send(route, { ...repository, comment_id: id });
      } catch (error) {
        if (!isMissing(error, 'note')) throw error;
      }
    },
  };
}

/** Oldest first, as GitHub lists them. @param isEnough whether those are what is looked for: none has to be proved absent */
function allComments(
  client: GithubClient,
  issue: { readonly owner: string; readonly repo: string; readonly issue_number: number },
  isEnough: (comments: readonly FoundComment[]) => boolean,
): Promise<FoundComment[]> {
  return allRows(client, 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', issue, {
    rows: 'comments',
    readRow: readComment,
    keyOf: ({ id }) => id,
    isEnough,
  });
}

/**
 * Who the token is: the account of a personal token. `login` is `null` for the token of an app, such as the job's own,
 * which GitHub refuses to say.
 */
async function ownLogin(client: GithubClient): Promise<{ readonly login: string | null }> {
  try {
    const { data } = await client.send('GET /user');
    const login = isRecord(data) ? data['login'] : null;
    return { login: typeof login === 'string' ? login : null };
  } catch (error) {
    if (error instanceof StoreError && (error.kind === 'denied' || error.kind === 'missing'))
      return { login: null };
    throw error;
  }
}

/**
 * Whose comments the token of an app may remove: those of the bot that wrote the oldest one with our marker. Bots are
 * let into a repository by its owners, and nobody else can write under the name of one.
 */
function botOf(comment: FoundComment | undefined): string | null {
  return comment?.author?.isBot === true ? comment.author.login : null;
}

function isBy({ author }: FoundComment, login: string | null): boolean {
  return login !== null && author?.login === login;
}

/** One comment of a list; `null` for what is no comment. */
function readComment(value: unknown): FoundComment | null {
  if (!isRecord(value)) return null;
  const { id, body, user } = value;
  if (typeof id !== 'number' || typeof body !== 'string') return null;
  if (user === undefined) return { id, body, author: undefined };
  if (!isRecord(user) || typeof user['login'] !== 'string') return { id, body, author: null };
  const { login, type } = user;
  // No person can be called `name[bot]`.
  return { id, body, author: { login, isBot: type === 'Bot' || login.endsWith('[bot]') } };
}

function mayBeOurs({ author }: FoundComment): boolean {
  return author === undefined || author?.isBot === true;
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}
