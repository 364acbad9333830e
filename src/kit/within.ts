/** Seconds after which code that does not come is given up: enough for the largest part of it on a slow line. */
const PATIENCE = 60;

/**
 * What is coming, as long as it does not take too long. Browsers wait for code for ever, and nothing tells how far it is.
 * @throws Error with a sentence when it takes longer; what comes later is there for the next who asks
 */
export function within<T>(coming: Promise<T>, seconds = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`A part of the exhibition did not come in ${seconds} seconds.`)),
      1000 * seconds,
    );
    const settled = (): void => clearTimeout(timer);
    coming.then(settled, settled);
    coming.then(resolve, reject);
  });
}
