/** A scan in a package without types. */
declare module 'bunny' {
  export const positions: number[][];
  export const cells: number[][];
}
