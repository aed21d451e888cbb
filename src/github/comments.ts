/**
 * Comments on a GitHub pull request.
 *
 * Which comments are ours? The marker is public: whoever may comment can write it first, and a token with write
 * permission may edit other people's comments. If that comment were taken for ours, a stranger would own the
 * text that reviewers trust. So a comment counts only if it was written by a bot, which is what the job's token
 * is, or by the very account the token belongs to; that account is asked for only where it matters.
 */

import { append } from '../core/text/append.js';
import type { Comment, Comments } from '../ports/comments.js';
import { StoreError } from '../ports/store-error.js';
import { isRecord } from './answers.js';
import { createGithubClient, type GithubClient, type GithubOptions } from './client.js';
import { explainCommentRefusal } from './comment-refusals.js';

export interface PullRequestId {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

/** GitHub's largest page. */
const PAGE_SIZE = 100;

/** 10,000 comments; GitHub stops at 2,500 for one issue. */
const MAX_PAGES = 100;

/** What of GitHub's answer is looked at. */
interface FoundComment extends Comment {
  /** `null` where the account is gone; `undefined` on a server that tells no authors, which GitHub always does. */
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
      const marked = (await allComments(client, issue)).filter(({ body }) => firstLine(body) === marker);
      const login = marked.every(mayBeOurs) ? null : await ownLogin(client);
      return marked
        .filter((comment) => mayBeOurs(comment) || (login !== null && comment.author?.login === login))
        .map(({ id, body }) => ({ id, body }));
    },
    async create(body) {
      await client.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
    },
    async update(id, body) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
      await client.send(route, { ...repository, comment_id: id, body });
    },
  };
}

/** Oldest first, as GitHub lists them. Without `Link`, which a proxy may drop, a full page is taken to have a next one. */
async function allComments(
  client: GithubClient,
  issue: { readonly owner: string; readonly repo: string; readonly issue_number: number },
): Promise<FoundComment[]> {
  const comments: FoundComment[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data, hasNext } = await client.send(route, { ...issue, per_page: PAGE_SIZE, page });
    if (!Array.isArray(data)) throw new StoreError('unexpected', 'GitHub answered with no list of comments');
    append(comments, data.flatMap(readComment));
    if (!hasNext && data.length < PAGE_SIZE) break;
  }
  return comments;
}

/** The account of a personal token; `null` for the job's own token, which has none and is refused. */
async function ownLogin(client: GithubClient): Promise<string | null> {
  try {
    const { data } = await client.send('GET /user');
    const login = isRecord(data) ? data['login'] : null;
    return typeof login === 'string' ? login : null;
  } catch (error) {
    if (error instanceof StoreError && (error.kind === 'denied' || error.kind === 'missing')) return null;
    throw error;
  }
}

/** One comment of a list; none for what is no comment. */
function readComment(value: unknown): FoundComment[] {
  if (!isRecord(value)) return [];
  const { id, body, user } = value;
  if (typeof id !== 'number' || typeof body !== 'string') return [];
  if (user === undefined) return [{ id, body, author: undefined }];
  if (!isRecord(user) || typeof user['login'] !== 'string') return [{ id, body, author: null }];
  const { login, type } = user;
  // No person can be called `name[bot]`.
  return [{ id, body, author: { login, isBot: type === 'Bot' || login.endsWith('[bot]') } }];
}

function mayBeOurs({ author }: FoundComment): boolean {
  return author === undefined || author?.isBot === true;
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}
