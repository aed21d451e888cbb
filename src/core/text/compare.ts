/** The order of texts. */

/** Orders strings by UTF-16 code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Orders names as people count: `n2` before `n10`. Where only the spelling of numbers differs (`n2`, `n02`), by code
 * unit, so that the order is the same on every machine.
 */
export function compareNatural(a: string, b: string): number {
  const [left, right] = [a.split(DIGITS), b.split(DIGITS)];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const [x = '', y = ''] = [left[at], right[at]];
    // Every second part is a number, without leading zeros the longer the larger.
    const order =
      at % 2 === 0 ? compareText(x, y) : compareNumber(x.replace(ZEROS, ''), y.replace(ZEROS, ''));
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

const DIGITS = /(\d+)/;
const ZEROS = /^0+/;

function compareNumber(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}
