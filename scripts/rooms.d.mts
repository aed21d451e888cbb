/** A folder of src/ and what its files may import. */
export interface Room {
  readonly room: string;
  readonly imports: readonly string[];
  readonly packages?: readonly string[];
  /** No I/O, no clock, no timers, no randomness. */
  readonly pure?: boolean;
}

export const ROOMS: readonly Room[];

export function withRoomRules<Config extends { readonly overrides: readonly object[] }>(
  biome: Config,
): Config;
