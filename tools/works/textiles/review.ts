import { join } from 'node:path';
import sharp from 'sharp';
import { triangleCount } from './cloth/mesh';
import type { Textile } from './design';
import { buildParts, type Parts } from './parts';
import { type Body, takePicture, type View } from './picture';
import { writeStill } from './still';
import { encodeWebp, paintTexture, type TexturePair } from './texture';

/** Pixels a side of the whole textile and of each of the two details beside it. */
const [WHOLE, DETAIL] = [1080, 540];
/** Middle of a detail as shares of the textile's box, and the side of the picture in metres. */
const DETAILS = [
  { x: 0.36, y: 0.62, side: 0.5 },
  { x: 0.13, y: 0.9, side: 0.34 },
] as const;

/** Strength of the highlight: none on wool, more the smoother the silk. */
const glossOf = ({ roughness }: Textile) => (roughness < 0.45 ? 0.32 : roughness < 0.7 ? 0.2 : 0);

/** What a photographer puts before the camera: the cloth with its picture, and the rod. */
const bodiesOf = (textile: Textile, pair: TexturePair, parts: Parts): Body[] => [
  { mesh: parts.cloth, texture: pair, colour: [0, 0, 0], gloss: glossOf(textile) },
  { mesh: parts.rod, colour: [0.34, 0.22, 0.08], gloss: 0.8 },
];

/** The view of a whole textile, `size` pixels a side. */
function wholeView({ size: [width, height] }: Parts, size: number): View {
  const span = Math.max(height, width) / 0.9;
  return { x: span / 2, y: (span - height) / 2 - 0.004, scale: size / span, size, turn: 0 };
}

/** The picture as the hall's model carries it: smaller, and read back from its compressed file. */
async function asInHall(pair: TexturePair): Promise<TexturePair> {
  const shrink = async (pixels: Uint8Array) => {
    const { bytes } = await encodeWebp(pixels, pair.width, pair.height, 1024, 60);
    return sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  };
  const colour = await shrink(pair.colour);
  const normal = await shrink(pair.normal);
  const metal = pair.metal && (await shrink(pair.metal));
  const { width, height } = colour.info;
  return {
    ...pair,
    width,
    height,
    colour: colour.data,
    normal: normal.data,
    ...(metal && { metal: metal.data }),
  };
}

/** Pictures a textile for its maker: the whole and two details, into `<folder>/<id>.png`; says how it went. */
export async function reviewTextile(
  textile: Textile,
  model: 'room' | 'inspect',
  folder: string,
): Promise<string> {
  const start = performance.now();
  const painted = await paintTexture(textile);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const pair = model === 'room' ? await asInHall(painted) : painted;
  const parts = buildParts(textile, textile.detail[model], pair.atlas);
  const bodies = bodiesOf(textile, pair, parts);
  const shoot = async (view: View, to: number) =>
    sharp(await writeStill(takePicture(bodies, view), Math.round(0.014 * view.scale), to)).toBuffer();
  const details = DETAILS.map(({ x, y, side }): View => {
    const [across, up] = [(x - 0.5) * parts.size[0], y * parts.size[1]];
    const size = 2 * DETAIL;
    return { x: side / 2 - across, y: side / 2 - up, scale: size / side, size, turn: 0 };
  });
  const close = await Promise.all(details.map((view) => shoot(view, DETAIL)));
  await sharp({ create: { width: WHOLE + DETAIL, height: WHOLE, channels: 3, background: '#fff' } })
    .composite([
      { input: await shoot(wholeView(parts, 2 * WHOLE), WHOLE), left: 0, top: 0 },
      ...close.map((input, k) => ({ input, left: WHOLE, top: k * DETAIL })),
    ])
    .png()
    .toFile(join(folder, `${textile.id}.png`));
  const triangles = triangleCount(parts.cloth) + triangleCount(parts.rod);
  const size = parts.size.map((length) => Math.round(length * 1000)).join(' × ');
  return `${textile.id}: ${model}, painted in ${seconds} s, ${triangles} triangles, ${size} mm`;
}
