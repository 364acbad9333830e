import sharp from 'sharp';
import { flip, meanOf, type Picture } from './flip/flip';
import { paintDifferences } from './flip/heat';
import { readPicture, writePicture } from './flip/picture';
import { shrink } from './shrink';

/** How two pictures of a view differ. */
export interface Comparison {
  readonly hour: string;
  readonly view: string;
  /** Mean FLIP: 0 the same, 1 as different as can be. */
  readonly flip: number;
  /** The same of the two halves of the reference: what of the difference may be its own. */
  readonly noise: number;
  /** How much lighter the site's picture is than the reference, by the mean of its bytes; −1 to 1. */
  readonly lighter: number;
  /** The reference is of another model, light or viewpoint than there is now. */
  readonly stale: boolean;
}

/**
 * Compares two PNGs of one view; the site's may be a whole number of times as large, for its edges to be as smooth. `sheet` has the reference, the site's picture and their differences side by side.
 */
export async function comparePictures(
  reference: Buffer,
  site: Buffer,
  pixelsPerDegree: number,
): Promise<Pick<Comparison, 'flip' | 'lighter'> & { readonly sheet: Buffer }> {
  const [truth, large] = [await readPicture(reference), await readPicture(site)];
  const shown = shrink(large, large.width / truth.width);
  const differences = flip(truth, shown, pixelsPerDegree);
  const { width, height } = truth;
  const tiles = [reference, await writePicture(shown), await paintDifferences(differences)];
  const sheet = await sharp({ create: { width: 3 * width, height, channels: 3, background: '#000' } })
    .composite(tiles.map((input, at) => ({ input, left: at * width, top: 0 })))
    .removeAlpha()
    .png()
    .toBuffer();
  return { flip: meanOf(differences), lighter: (lightnessOf(shown) - lightnessOf(truth)) / 255, sheet };
}

const lightnessOf = ({ bytes }: Picture): number => bytes.reduce((sum, byte) => sum + byte, 0) / bytes.length;

/** A line a view, and their mean. */
export function formatComparisons(all: readonly Comparison[]): string {
  const mean = (part: 'flip' | 'noise' | 'lighter') =>
    all.reduce((sum, comparison) => sum + comparison[part], 0) / all.length;
  const rows = [
    ['hour', 'view', 'FLIP', 'noise', 'lighter'],
    ...all.map((comparison) => [
      ...rowOf(comparison.hour, comparison.view, comparison),
      comparison.stale ? 'STALE: render the reference again' : '',
    ]),
    ...(all.length > 1
      ? [
          rowOf('', `mean of ${all.length}`, {
            flip: mean('flip'),
            noise: mean('noise'),
            lighter: mean('lighter'),
          }),
        ]
      : []),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 || column > 4 ? cell.padEnd(width(column)) : cell.padStart(width(column)),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const rowOf = (
  hour: string,
  view: string,
  { flip: difference, noise, lighter }: Pick<Comparison, 'flip' | 'noise' | 'lighter'>,
): string[] => [
  hour,
  view,
  difference.toFixed(3),
  noise.toFixed(3),
  `${lighter > 0 ? '+' : ''}${(100 * lighter).toFixed(1)} %`,
];
