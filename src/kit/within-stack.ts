/**
 * What a function returns; undefined when it exhausts the stack. zod hands on the faults of a list as arguments of one
 * call: with a hundred thousand of them there is no room, and no other sign of it.
 */
export function withinStack<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
