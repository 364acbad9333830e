/** Files that are asked for at the same time. */
const AT_ONCE = 4;

/**
 * Does something with each of many, a few at the same time. When one fails no other is begun, and those that were are
 * waited for.
 * @throws what the first of them has thrown
 */
export async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const failures: unknown[] = [];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined && failures.length === 0; next = left.shift())
      await work(next).catch((error: unknown) => void failures.push(error));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
}
