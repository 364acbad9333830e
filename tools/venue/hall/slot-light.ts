import type { Slot } from '#venue';
import { at, toWorld } from '../kit/chart-mesh';
import { packAtlas } from '../kit/pack';
import type { KeptLight } from './bake-hall';
import { type HallDrawing, PAD } from './drawing';

/** The material of the decks that works stand on. */
const DECK = 'velvet';

/** Tells each slot with a deck how bright that is in the first hour, by the average of them all. */
export async function lightSlots(
  slots: readonly Slot[],
  { lit, hours }: HallDrawing,
  light: KeptLight,
): Promise<readonly Slot[]> {
  const decks: { x: number; z: number; light: number }[] = [];
  const weights = Object.entries(hours[0]?.weights ?? {});
  for (const [name, { mesh, size }] of Object.entries(lit)) {
    const faces = mesh.faces.filter(({ material }) => material === DECK);
    if (faces.length === 0) continue;
    const atlas = packAtlas(mesh.charts, size, PAD);
    const pictures = await Promise.all(
      weights.map(async ([group, weight]) => ({
        ...(await light(group, name)),
        weight: typeof weight === 'number' ? weight : weight[1],
      })),
    );
    for (const { corners, chart } of faces) {
      const points = corners.map((corner) => toWorld(at(mesh.vertices, corner)));
      const middle = (axis: 0 | 2): number =>
        points.reduce((sum, point) => sum + point[axis], 0) / points.length;
      const place = at(atlas.places, chart);
      const [x, y] = [place.x + (place.width >> 1), size - 1 - place.y - (place.height >> 1)];
      const value = pictures.reduce(
        (sum, { values, width, weight }) => sum + weight * at(values, (y * width + x) * 3 + 1),
        0,
      );
      decks.push({ x: middle(0), z: middle(2), light: value });
    }
  }
  const mean = decks.reduce((sum, deck) => sum + deck.light, 0) / Math.max(1, decks.length);
  return slots.map((slot) => {
    const deck = decks.find(({ x, z }) => Math.hypot(x - slot.position[0], z - slot.position[2]) < 0.05);
    return deck && slot.kind !== 'wall' && mean > 0
      ? { ...slot, light: Math.round((100 * deck.light) / mean) / 100 }
      : slot;
  });
}
