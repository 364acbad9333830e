/** The element at an index that the caller knows to exist. */
export function item<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return found;
}

/** The element at an index that runs round and round a closed list. */
export const wrapped = <T>(list: ArrayLike<T>, index: number): T =>
  item(list, ((index % list.length) + list.length) % list.length);

/** `count` values made from their index. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
