import { askFor } from './ahead';

/**
 * Loads the page anew, or another one: browsers remember code that was broken, and after an update only a new page knows
 * the names of what there is. Not when the network does not have it: then what stands there is better than nothing.
 * @returns whether it is on its way
 */
export async function beginAnew(address = location.href): Promise<boolean> {
  const answer = await askFor(address).catch(() => null);
  if (!answer?.ok) return false;
  if (address === location.href) location.reload();
  else location.assign(address);
  return true;
}
