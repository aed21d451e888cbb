/**
 * When waiting for releases ends. Pure: what was seen, and when, comes in as arguments.
 *
 * A release that is there may still be in the making: glab, and the `release:` keyword of a GitLab job, create it first
 * and then its links, one after another. A run that plans in between takes the links that have come for ones that are not
 * in the manifest. So waiting ends when everything that is waited for is there, and has looked the same for the settle
 * time.
 */

/** What one look at the releases showed. */
export interface Look {
  /** Whether everything that is waited for is there. */
  readonly isThere: boolean;
  /** Equal for two looks exactly where they showed the same. */
  readonly print: string;
  /** When it was begun, and when the answer was there; milliseconds on the run's clock. */
  readonly begun: number;
  readonly ended: number;
}

/** What is known after some looks. */
export interface Watch {
  /** When waiting began, on the run's clock. */
  readonly begun: number;
  /** How many looks there were. */
  readonly looks: number;
  /** What the last one showed; `null` before the first. */
  readonly print: string | null;
  /** Since when it is the same. */
  readonly since: number;
  /** Whether any look showed everything there. */
  readonly wasThere: boolean;
}

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For what is missing. Once it is there, it may take the settle time beyond that. */
  readonly wait: number;
  /** How long it must have looked the same. */
  readonly settle: number;
}

/** What comes next. */
export type Verdict =
  | { readonly kind: 'over' }
  | { readonly kind: 'again'; readonly after: number }
  /** `missing`: not everything is there; `moving`: it is, and it does not keep still. */
  | { readonly kind: 'late'; readonly why: 'missing' | 'moving' };

/** Before the first look. */
export function beginWatch(now: number): Watch {
  return { begun: now, looks: 0, print: null, since: now, wasThere: false };
}

/** Takes in a look. What it showed was so at some moment between its begin and its end. */
export function afterLook(watch: Watch, { print, isThere, ended }: Look): Watch {
  const since = print === watch.print ? watch.since : ended;
  return { ...watch, looks: watch.looks + 1, print, since, wasThere: watch.wasThere || isThere };
}

/** @param watch with the look taken in */
export function judge({ begun, looks, since }: Watch, look: Look, { wait, settle }: Patience): Verdict {
  const end = begun + wait;
  if (!look.isThere) {
    const left = end - look.ended;
    if (left <= 0) return { kind: 'late', why: 'missing' };
    return { kind: 'again', after: Math.min(pauseAfter(looks), left) };
  }
  if (settle === 0 || look.begun - since >= settle) return { kind: 'over' };
  if (since > end) return { kind: 'late', why: 'moving' };
  return { kind: 'again', after: Math.min(SETTLING, Math.max(0, since + settle - look.ended)) };
}

const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 15_000;

/** While it settles: often enough that the time begins anew soon after a change. */
const SETTLING = 5000;

/**
 * Milliseconds to the next look while something is missing: 2 s, then half as long again each time, up to 15 s. What is
 * nearly there is seen at once, and ten minutes are about 45 requests. GitLab.com allows 2,000 a minute, and an instance
 * that is stricter answers 429, which the client obeys.
 *
 * @param looks how many there were; at least 1
 */
export function pauseAfter(looks: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.5 ** (looks - 1));
}
