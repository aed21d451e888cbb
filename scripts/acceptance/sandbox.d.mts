/** The sandbox with what an acceptance run needs around it. */
export function startAcceptanceSandbox(): Promise<{
  readonly url: string;
  readonly token: string;
  readonly group: string;
  readonly removed: () => number;
  readonly close: () => Promise<void>;
}>;
