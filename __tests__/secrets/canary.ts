/** Secrets that must not be found anywhere but where they belong. */

export const CANARIES = {
  private: 'glpat-CANARY/private+1',
  job: 'glcbt-64_CANARYjob',
  oauth: 'CANARYoauth0123456789',
  github: 'ghp_CANARYgithub',
  /** Password in the address of a link. */
  link: 'CANARYlink',
  /** Password in the address of a proxy. */
  proxy: 'CANARYproxy',
} as const;

export type Canary = keyof typeof CANARIES;

/** The canaries in a text, however they are written there; empty, as it must be. */
export function found(text: string): string[] {
  return Object.entries(CANARIES).flatMap(([name, value]) =>
    disguises(value).some((disguise) => text.includes(disguise)) ? [name] : [],
  );
}

/** As it is, percent-encoded, in base64 at any offset, as JSON and HTML write it. */
function disguises(value: string): string[] {
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from(`${'x'.repeat(offset)}${value}`)
      .toString('base64')
      .slice(4, -4),
  );
  const html = value.replaceAll('/', '&#x2F;').replaceAll('+', '&#43;');
  return [value, encodeURIComponent(value), html, value.replaceAll('/', '\\/'), ...base64];
}
