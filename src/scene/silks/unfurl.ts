/** Seconds that a silk takes to come down. */
const SECONDS = 1.8;

/** How far it has come, 0 to 1, one moment later: quickly at first, settling at the end. */
export function stepUnfurl(unfurled: number, dt: number): number {
  // From how far it has come to the time that it took, onwards, and back.
  const time = 1 - Math.cbrt(1 - unfurled) + dt / SECONDS;
  return time >= 1 ? 1 : 1 - (1 - time) ** 3;
}
