import type { Vec2 } from '#kit';

/**
 * An adult's right hand from the back, laid flat: 185 mm from the wrist to the tip of the middle finger. Millimetres from
 * the middle of the wrist, right and up; drawn for this exhibition after the usual measures of hands.
 */
const OUTLINE: readonly Vec2[] = [
  [-27, 0],
  [-28.5, 14],
  [-33, 27],
  [-42, 40],
  [-52, 54],
  [-60, 69],
  [-67.5, 83],
  [-74, 95],
  [-78.5, 105.5],
  [-78, 113],
  [-71.5, 115.5],
  [-64.5, 110],
  [-57.5, 99.5],
  [-49.5, 88.5],
  [-43.5, 83],
  [-40.5, 87],
  [-40.8, 98],
  [-43, 118],
  [-45.5, 138],
  [-46.6, 155],
  [-45.3, 165],
  [-39.6, 170],
  [-33.4, 165.6],
  [-30.8, 156],
  [-28.2, 138],
  [-24.6, 119],
  [-21.6, 106.5],
  [-19.2, 103.4],
  [-17.2, 107],
  [-16.6, 124],
  [-17, 146],
  [-17.2, 166],
  [-15.2, 179],
  [-8.6, 185],
  [-1.8, 179.4],
  [0.4, 167],
  [1.4, 147],
  [2.4, 125],
  [3, 109],
  [4.6, 105.2],
  [7, 108.4],
  [10, 125],
  [13.4, 144],
  [16.4, 160],
  [20, 169.6],
  [26.2, 172.4],
  [31, 166.6],
  [31.4, 157],
  [29.8, 140],
  [27.6, 120],
  [25.6, 104.6],
  [26.6, 99.8],
  [29.4, 102],
  [34, 114],
  [39.6, 127.6],
  [45, 139],
  [50.6, 145],
  [56.4, 143.6],
  [58.4, 136.6],
  [55.8, 126.4],
  [51.4, 112],
  [47.4, 98],
  [44.8, 84],
  [43.2, 66],
  [40.4, 46],
  [35, 26],
  [29.6, 12],
  [28, 0],
];

/** Nails and the folds of knuckles, lighter than the outline. */
const LINES: readonly (readonly Vec2[])[] = [
  [
    [-44, 158],
    [-43.6, 164],
    [-39.6, 167],
    [-35.4, 164.4],
    [-34, 157.6],
  ],
  [
    [-14.6, 171.6],
    [-13.6, 179],
    [-8.6, 182],
    [-3.8, 179],
    [-2.6, 171.6],
  ],
  [
    [19.4, 160.4],
    [21.6, 167],
    [26, 169.4],
    [29.2, 165],
    [29, 158.6],
  ],
  [
    [47.6, 134.8],
    [50.4, 140.6],
    [54, 141.8],
    [56, 138],
    [54.8, 132.2],
  ],
  [
    [-75, 98.4],
    [-76.4, 106],
    [-75, 111.4],
    [-70.4, 112],
    [-66.6, 107.4],
  ],
  [
    [-42, 131],
    [-37.4, 132.6],
    [-32.6, 131],
  ],
  [
    [-13.4, 143],
    [-8, 144.4],
    [-2.4, 143],
  ],
  [
    [16.6, 137.4],
    [21, 137.6],
    [25.4, 135],
  ],
  [
    [42.6, 118.4],
    [46, 118],
    [49.4, 115.6],
  ],
];

/** A smooth curve: where it begins, then two handles and an end for each piece of it. */
export interface Stroke {
  readonly from: Vec2;
  readonly pieces: readonly (readonly [Vec2, Vec2, Vec2])[];
}

/** A curve through points, tangent at each to the line between its neighbours. */
export function strokeThrough(points: readonly Vec2[]): Stroke {
  const at = (index: number): Vec2 => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const handle = (index: number, side: 1 | -1): Vec2 => {
    const [x, y] = at(index);
    const [before, after] = [at(index - 1), at(index + 1)];
    return [x + (side * (after[0] - before[0])) / 6, y + (side * (after[1] - before[1])) / 6];
  };
  return {
    from: at(0),
    pieces: points.slice(1).map((end, index) => [handle(index, 1), handle(index + 1, -1), end]),
  };
}

export const HAND_OUTLINE = strokeThrough(OUTLINE);
export const HAND_LINES = LINES.map(strokeThrough);

/** Left, bottom, right and top of the outline's points, millimetres. */
export const HAND_BOX = [
  Math.min(...OUTLINE.map(([x]) => x)),
  0,
  Math.max(...OUTLINE.map(([x]) => x)),
  Math.max(...OUTLINE.map(([, y]) => y)),
] as const;
