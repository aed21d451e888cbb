/**
 * Comments on a GitHub pull request, through octokit.
 *
 * Which comments are ours? The marker is public: whoever may comment can write it first, and a token with write
 * permission may edit other people's comments. If that comment were taken for ours, a stranger would own the
 * text that reviewers trust. So a comment counts only if it was written by a bot, which is what the job's token
 * is, or by the very account the token belongs to; that account is asked for only where it matters.
 */

import { getOctokit } from '@actions/github';
import { type Comment, type Comments, StoreError } from '../app/ports.js';
import { explainGitHub } from './github-refusals.js';

export interface GitHubCommentsOptions {
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
  readonly userAgent: string;
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** Once aborted, no request begins. */
  readonly stop: AbortSignal;
  /** Aborts what is in flight. */
  readonly deadline: AbortSignal;
}

/** GitHub's largest page. */
const PAGE_SIZE = 100;

/** 10,000 comments; GitHub stops at 2,500 for one issue. */
const MAX_PAGES = 100;

/** What of GitHub's answer is looked at. */
interface FoundComment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly login: string; readonly type: string } | null;
}

/** @throws StoreError `denied` for a token that cannot be one */
export function createGitHubComments(options: GitHubCommentsOptions): Comments {
  if (!/^[\x21-\x7e]+$/.test(options.token)) {
    throw new StoreError(
      'denied',
      'the github-token holds white space or another character that no token has',
    );
  }
  return new GitHubComments(options);
}

class GitHubComments implements Comments {
  readonly #options: GitHubCommentsOptions;
  readonly #octokit: ReturnType<typeof getOctokit>;

  constructor(options: GitHubCommentsOptions) {
    const { token, apiUrl: baseUrl, userAgent } = options;
    this.#options = options;
    this.#octokit = getOctokit(token, { baseUrl, userAgent });
  }

  async find(marker: string): Promise<readonly Comment[]> {
    const marked: FoundComment[] = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const { comments, isLast } = await this.#page(page);
      marked.push(...comments.filter(({ body }) => firstLine(body ?? '') === marker));
      if (isLast) break;
    }
    const strangers = marked.filter((comment) => !isByBot(comment));
    const login = strangers.length === 0 ? null : await this.#ownLogin();
    return marked
      .filter((comment) => isByBot(comment) || (login !== null && comment.user?.login === login))
      .map(({ id, body = '' }) => ({ id, body }));
  }

  async create(body: string): Promise<void> {
    const { number: issue_number } = this.#options;
    await this.#send((common) => this.#octokit.rest.issues.createComment({ ...common, issue_number, body }));
  }

  async update(id: number, body: string): Promise<void> {
    await this.#send((common) =>
      this.#octokit.rest.issues.updateComment({ ...common, comment_id: id, body }),
    );
  }

  /** Pages are counted here: a `Link` header only says whether to go on, its address is not followed. */
  async #page(page: number): Promise<{ comments: readonly FoundComment[]; isLast: boolean }> {
    const { number: issue_number } = this.#options;
    const { data, headers } = await this.#send((common) =>
      this.#octokit.rest.issues.listComments({ ...common, issue_number, per_page: PAGE_SIZE, page }),
    );
    if (!Array.isArray(data)) throw new StoreError('unexpected', 'GitHub answered with no list of comments');
    return { comments: data, isLast: !/rel="?next"?/.test(headers.link ?? '') };
  }

  /** The account of a personal token; the job's own token has none and is refused. */
  async #ownLogin(): Promise<string | null> {
    try {
      const { data } = await this.#send(({ request }) =>
        this.#octokit.rest.users.getAuthenticated({ request }),
      );
      return data.login;
    } catch (error) {
      if (error instanceof StoreError && (error.kind === 'denied' || error.kind === 'missing')) return null;
      throw error;
    }
  }

  async #send<T>(call: (common: Common) => Promise<T>): Promise<T> {
    const { owner, repository: repo, number, timeout, stop, deadline } = this.#options;
    if (stop.aborted) throw new StoreError('stopped', 'the run was cancelled');
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(timeout)]);
    try {
      return await call({ owner, repo, request: { signal } });
    } catch (error) {
      throw explainGitHub(error, `${owner}/${repo}#${number}`);
    }
  }
}

interface Common {
  readonly owner: string;
  readonly repo: string;
  readonly request: { readonly signal: AbortSignal };
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}

/** No person can be called `name[bot]`. The author of a comment is null where the account is gone. */
function isByBot({ user }: FoundComment): boolean {
  return user === null || user === undefined || user.type === 'Bot' || user.login.endsWith('[bot]');
}
