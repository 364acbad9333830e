/** West, south, east, north in degrees. */
export type MapBounds = readonly [west: number, south: number, east: number, north: number];

/** Height of a map for a width of 1 that gives degrees of both kinds their true length in its middle. */
export function mapHeight([west, south, east, north]: MapBounds): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return (north - south) / ((east - west) * shrink);
}

/** Where a position is on a map: parts of its width from the left and of its height from the top. */
export function onMap(
  [longitude = 0, latitude = 0]: readonly number[],
  [west, south, east, north]: MapBounds,
): readonly [x: number, y: number] {
  return [(longitude - west) / (east - west), (north - latitude) / (north - south)];
}
