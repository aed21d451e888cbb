const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size in bytes as people read it: `512 B`, `12.3 MB` (1 MB is 1,000,000 bytes). */
export function formatSize(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999.95 would be rounded to "1000.0": it belongs to the next unit.
  while (value >= (unit === 0 ? 1000 : 999.95) && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return unit === 0 ? `${value} B` : `${value.toFixed(1)} ${UNITS[unit]}`;
}
