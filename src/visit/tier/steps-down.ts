/** What is known of a device before anything has been drawn. */
export interface FirstSigns {
  /** How often the page died with the hall on, one time after the other. */
  readonly deaths: number;
  /** The visitor has asked to be spared data. */
  readonly saveData: boolean;
  /** Charge, 0 to 1, of a device that runs on its battery; null on the mains, or where the browser does not tell. */
  readonly battery: number | null;
}

/** A battery below this is spared. */
const NEARLY_EMPTY = 0.2;

/** By how many tiers a visit begins lower than the device's own: a tab that has died must not die of the same again. */
export function stepsDown({ deaths, saveData, battery }: FirstSigns): number {
  const spared = saveData || (battery !== null && battery < NEARLY_EMPTY) ? 1 : 0;
  return Math.min(2, Math.max(spared, deaths));
}
