/** Compares the links of a release with a manifest, for the tables of the benches. */

/**
 * What is not as it should be, in words; empty where all is.
 *
 * @param found links as the sandbox stores them, newest first
 * @param wanted entries of a manifest
 */
export function faultsOf(found, wanted) {
  const byName = new Map(found.map((each) => [each.name, each]));
  const count = (holds) =>
    wanted.filter((each) => byName.has(each.name) && !holds(byName.get(each.name), each)).length;
  const missing = wanted.filter(({ name }) => !byName.has(name)).length;
  const wrong = [
    [missing, 'missing'],
    [count((have, want) => have.url === want.url), 'with another URL'],
    [count((have, want) => have.link_type === want.link_type), 'with another type'],
    [count((have, want) => have.filepath === want.direct_asset_path), 'without their path'],
  ].flatMap(([amount, what]) => (amount === 0 ? [] : [`${amount} ${what}`]));
  const order = (links) => links.map(({ name }) => name).join();
  if (missing === 0 && order(found) !== order(wanted)) {
    wrong.push(order(found.toReversed()) === order(wanted) ? 'in reverse order' : 'in another order');
  }
  return wrong;
}
