/**
 * Calls written together, by GraphQL, and what is certain of each of them afterwards.
 *
 * There is no probe: the first document of a run goes out alone, and a server that does not take it costs one request;
 * from then on all goes by REST. A document whose answer is lost may still be carried out: the releases are read until
 * two reads, further apart than one write takes, agree. After a bare 500 nothing is under way any more: what was done
 * is seen by reading, and the rest goes by REST, one by one, which gives each its reason.
 */

import type { Answer, Call, ReleaseStore } from '../../ports/releases.js';
import { StoreError } from '../../ports/store-error.js';
import { type GitLabClient, LONG_WAIT } from '../client/client.js';
import type { AliasAnswer } from '../graphql/answers.js';
import { BATCH } from '../graphql/batch-size.js';
import { deliver } from '../graphql/deliver.js';
import { fitsDocument, smallerBatch } from '../graphql/document.js';
import { answerCall, answerCalls } from './answer-call.js';
import { isAsBefore, isDone, type Releases } from './call-state.js';
import type { LinkWrites } from './link-calls.js';

/** Milliseconds between two reads that have to agree: longer than a single write takes. */
const APART = 3000;

/** Milliseconds for which other documents may wait for the answer to the first one. */
const FIRST_WAIT = 2000;

/** A server begins no further call of a document after 30 s; the last may take a step more. */
const LONGEST = 36_000;

type Store = LinkWrites & Pick<ReleaseStore, 'readThese'>;

/** The documents of one run. */
export class Batches {
  readonly #client: GitLabClient;
  readonly #store: Store;
  #size: number = BATCH;
  /** The first document; others wait for it. */
  #first: Promise<unknown> | null = null;

  constructor(client: GitLabClient, store: Store) {
    this.#client = client;
    this.#store = store;
  }

  /** How many calls go together; 1 where this server takes no documents. */
  get size(): number {
    return this.#size;
  }

  /** @param project full path; `null` where it is not known, and nothing can be created by GraphQL */
  async write(calls: readonly Call[], project: string | null): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const part of this.#parts(calls, project)) {
      // What comes after a call that did not leave may depend on it.
      const isCut = answers.some(({ kind }) => kind === 'unsent');
      const added = isCut ? part.map(() => UNSENT) : await this.#writePart(part, project);
      for (const answer of added) answers.push(answer);
    }
    return answers;
  }

  /** Calls that may be in one document, in their order; what may not is a part of its own. */
  #parts(calls: readonly Call[], project: string | null): readonly (readonly Call[])[] {
    const parts: Call[][] = [];
    let open: Call[] | null = null;
    for (const call of calls) {
      const fits = fitsDocument(call) && (project !== null || call.kind !== 'create');
      if (fits && open !== null) open.push(call);
      else parts.push([call]);
      open = fits ? (parts.at(-1) ?? null) : null;
    }
    return parts;
  }

  async #writePart(calls: readonly Call[], project: string | null): Promise<readonly Answer[]> {
    const begun = this.#client.now();
    if (this.#first !== null) await this.#first;
    // Their links may be other ones by now. (They were read right before, as this is the beginning of a run.)
    if (this.#client.now() - begun > FIRST_WAIT) return calls.map(() => UNSENT);
    const [only] = calls;
    const isFit = calls.every(fitsDocument) && (project !== null || only?.kind !== 'create');
    // Calls that were put together for a document are checked anew before they leave one by one.
    if (this.#size === 1 && calls.length > 1) return calls.map(() => UNSENT);
    if (this.#size === 1 || !isFit) return answerCalls(this.#store, calls);
    const answers = this.#deliver(calls, project ?? '');
    this.#first ??= answers;
    return answers;
  }

  async #deliver(calls: readonly Call[], project: string): Promise<readonly Answer[]> {
    const begun = this.#client.now();
    const delivery = await deliver(this.#client, calls, project);
    switch (delivery.kind) {
      case 'answered':
        return this.#asked(calls, delivery.answers, begun);
      case 'too-large':
        this.#size = smallerBatch(Math.min(this.#size, calls.length)) ?? 1;
        return calls.map(() => UNSENT);
      case 'unsupported':
        this.#size = 1;
        this.#client.debug(
          `this GitLab, or this token, does not accept links by GraphQL: continuing with REST (${delivery.reason})`,
        );
        return calls.map(() => UNSENT);
      case 'too-late':
        return calls.map(() => UNSENT);
      case 'unsent':
        return calls.map(() => ({ kind: 'failed', error: delivery.error }));
      case 'broken':
        return this.#afterBreak(calls, delivery.error);
      case 'lost':
        return this.#afterLoss(calls, delivery.error);
      default:
        return delivery satisfies never;
    }
  }

  /** GraphQL gives one text for all that is missing or forbidden: REST gives the reason. */
  async #asked(
    calls: readonly Call[],
    given: readonly AliasAnswer[],
    begun: number,
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const [at, call] of calls.entries()) {
      const answer = given[at] ?? UNSENT;
      if (answer.kind !== 'ask') answers.push(answer);
      else if (this.#size === 1) answers.push(UNSENT);
      else {
        const said = await answerCall(this.#store, call, this.#isLate(begun));
        // What REST does, or forbids, GraphQL would not do the next time either.
        if (said.kind === 'done' || (said.kind === 'failed' && said.error.kind === 'denied')) this.#size = 1;
        answers.push(said);
      }
    }
    return answers;
  }

  async #afterBreak(calls: readonly Call[], error: StoreError): Promise<readonly Answer[]> {
    const releases = await this.#read(calls);
    if (releases === null) return calls.map(() => ({ kind: 'failed', error: unclear(error) }));
    const begun = this.#client.now();
    const answers: Answer[] = [];
    for (const call of calls) {
      const isStale = this.#isLate(begun) || !isAsBefore(call, releases);
      answers.push(isDone(call, releases, calls) ? DONE : await answerCall(this.#store, call, isStale));
    }
    return answers;
  }

  async #afterLoss(calls: readonly Call[], error: StoreError): Promise<readonly Answer[]> {
    let before = await this.#read(calls);
    for (let waited = 0; waited < LONGEST && before !== null; waited += APART) {
      await this.#client.pause(APART);
      const now = await this.#read(calls);
      const agrees = now !== null && textOf(now) === textOf(before);
      before = now;
      if (agrees) break;
    }
    const releases = before;
    return calls.map((call) =>
      releases !== null && isDone(call, releases, calls) ? DONE : { kind: 'failed', error: unclear(error) },
    );
  }

  /** Whether what was known then may not be so any more. */
  #isLate(since: number): boolean {
    return this.#client.now() - since > LONG_WAIT;
  }

  /** The releases of these calls; `null` where they cannot be read. */
  async #read(calls: readonly Call[]): Promise<Releases | null> {
    try {
      return await this.#store.readThese([...new Set(calls.map(({ tag }) => tag))]);
    } catch (error) {
      if (error instanceof StoreError) return null;
      throw error;
    }
  }
}

const UNSENT: Answer = { kind: 'unsent' };
const DONE: Answer = { kind: 'done', link: null };

function textOf(releases: Releases): string {
  return JSON.stringify([...releases]);
}

function unclear(error: StoreError): StoreError {
  if (error.kind === 'unclear') return error;
  return new StoreError('unclear', `${error.message}; whether the change was made is not known`);
}
