/**
 * Notes on a GitLab merge request, through gitbeaker's MergeRequestNotes and our own requester.
 *
 * Only access tokens may write notes (GitLab's lib/api/notes.rb: a job token reads, and gets 401 for the
 * rest). A note counts as ours only if the token's own user wrote it: the marker is public, a token with the
 * role Maintainer may edit other people's notes, and a stranger who wrote the marker first would own the text
 * that reviewers trust. Where GitLab does not tell who the token is, GitLab's own refusal has to do.
 */

import { MergeRequestNotes } from '@gitbeaker/core';
import { isRecord } from '../../core/record.js';
import type { Comment, Comments } from '../../ports/comments.js';
import { isMissing, StoreError } from '../../ports/store-error.js';
import { GitLabClient } from '../client/client.js';
import type { GitLabOptions } from '../client/options.js';
import { PAGE_SIZE, readPages } from '../client/paging.js';
import { gitbeakerOptions } from './gitbeaker-routes.js';

interface Note extends Omit<Comment, 'isOwn'> {
  readonly author: string | null;
}

/**
 * The notes of one merge request.
 *
 * @param over its `project` is the one that has the merge request: the target's, in a fork's pipeline
 */
export function createMergeRequestNotes(over: GitLabOptions | GitLabClient, iid: number): Comments {
  return new GitLabNotes(over instanceof GitLabClient ? over : new GitLabClient(over), iid);
}

class GitLabNotes implements Comments {
  readonly #client: GitLabClient;
  readonly #iid: number;
  #resource: MergeRequestNotes | null = null;

  constructor(client: GitLabClient, iid: number) {
    this.#client = client;
    this.#iid = iid;
  }

  async find(marker: string): Promise<readonly Comment[]> {
    const isMarked = ({ body }: Note): boolean => firstLine(body) === marker;
    const marked = (await this.#all((notes) => notes.some(isMarked))).filter(isMarked);
    if (marked.length === 0) return [];
    const self = await this.#ownName();
    return marked
      .filter(({ author }) => self === null || author === self)
      .map(({ id, body }) => ({ id, body, isOwn: self !== null }));
  }

  async findOthers(marker: string, isMark: (firstLine: string) => boolean): Promise<readonly Comment[]> {
    const notes = await this.#all(() => true);
    const others = notes.filter(({ body }) => firstLine(body) !== marker && isMark(firstLine(body)));
    const self = others.length === 0 ? null : await this.#ownName();
    return others
      .filter(({ author }) => self !== null && author === self)
      .map(({ id, body }) => ({ id, body, isOwn: true }));
  }

  async create(body: string): Promise<void> {
    await this.#notes.create(this.#client.project, this.#iid, inert(body));
  }

  async update(id: number, body: string): Promise<void> {
    await this.#notes.edit(this.#client.project, this.#iid, id, { body: inert(body) });
  }

  async remove(id: number): Promise<void> {
    try {
      await this.#notes.remove(this.#client.project, this.#iid, id);
    } catch (error) {
      if (!isMissing(error, 'note')) throw error;
    }
  }

  /** All notes, oldest first. @param isEnough whether those are what is looked for: none has to be proved absent */
  #all(isEnough: (notes: readonly Note[]) => boolean): Promise<Note[]> {
    return readPages(
      (page) =>
        this.#notes.all(this.#client.project, this.#iid, {
          sort: 'asc',
          orderBy: 'created_at',
          perPage: PAGE_SIZE,
          page,
          showExpanded: true,
        }),
      { rows: 'notes', proof: 'repeat', readRow: readNote, keyOf: ({ id }) => id, isEnough },
    );
  }

  /** The user name of the token, or `null` where it is not told (a token that is limited to a few routes). */
  async #ownName(): Promise<string | null> {
    try {
      const { body } = await this.#client.send({ method: 'GET', path: 'user' });
      const name = isRecord(body) ? body['username'] : null;
      return typeof name === 'string' ? name : null;
    } catch (error) {
      if (error instanceof StoreError && (error.kind === 'denied' || error.kind === 'missing')) return null;
      throw error;
    }
  }

  get #notes(): MergeRequestNotes {
    this.#resource ??= new MergeRequestNotes(gitbeakerOptions(this.#client));
    return this.#resource;
  }
}

/** One note of a list; `null` for what is no note. */
function readNote(value: unknown): Note | null {
  if (!isRecord(value)) return null;
  const { id, body, author } = value;
  if (typeof id !== 'number' || typeof body !== 'string') return null;
  const name = isRecord(author) ? author['username'] : null;
  return { id, body, author: typeof name === 'string' ? name : null };
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}

/**
 * GitLab carries out lines that begin with `/` as quick actions (`/merge`, `/close`). No report has such a line;
 * this holds even if one had.
 */
function inert(body: string): string {
  return body.replace(/^([ \t]*)\//gm, '$1&#47;');
}
