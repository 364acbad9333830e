import { makeFractal, makeNoise, sample } from './noise';
import { paintPicture } from './picture';

/** Felt, 0.3 m a side: fibres that lie every way, on a ground that is a little uneven. A factor on the wool's colour. */
export async function paintFelt(size = 512): Promise<Uint8Array> {
  const clouds = makeFractal(size, size, [4, 4], 4, 810);
  const along = makeNoise(size, size, size / 2, size / 12, 821);
  const across = makeNoise(size, size, size / 12, size / 2, 822);
  const grain = makeNoise(size, size, size / 2, size / 2, 823);
  return paintPicture(
    size,
    (x, y) => {
      const fibres = 0.5 * (sample(along, x, y) + sample(across, x, y)) - 0.5;
      const tone =
        0.86 + 0.3 * (sample(clouds, x, y) - 0.5) + 0.36 * fibres + 0.16 * (sample(grain, x, y) - 0.5);
      return [tone, tone, tone];
    },
    80,
  );
}
