import { relative, resolve } from 'node:path';
import { error, type Problem } from '../core/problem/problem.js';
import { quoted } from '../core/text/quoted.js';
import { isInside, realPath } from './inside.js';

/**
 * What is wrong with the root folder, or `null`. A root that is named below the working directory has to be there: a
 * symbolic link out of it comes with the checkout, which may be a stranger's. One that is elsewhere by its own words was
 * chosen by whoever wrote the workflow. Problem: `root-outside-checkout`.
 *
 * @param root absolute
 * @param checkout the working directory, absolute
 */
export async function checkRoot(root: string, checkout = resolve('.')): Promise<Problem | null> {
  if (!isInside(checkout, root)) return null;
  const [real, realCheckout] = await Promise.all([realPath(root), realPath(checkout)]);
  // One that is not there is reported where it is read.
  if (real === null || realCheckout === null || isInside(realCheckout, real)) return null;
  const message = `the root folder ${quoted(relative(checkout, root))} is a symbolic link that leads out of the checkout`;
  const hint = 'Set `root` to a folder of the checkout, or to the absolute path that is meant.';
  return error('root-outside-checkout', message, hint);
}
