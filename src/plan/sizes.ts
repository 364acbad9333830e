import type { Manifest } from '#assets';
import type { Work } from '#catalog';
import type { Vec3 } from '#kit';

/** What a work is taken to measure when nobody says: a hand's width. Metres. */
const UNKNOWN: Vec3 = [0.16, 0.16, 0.06];

/**
 * Width, height and depth of a work in metres: from its model when there is one, else from what is published, else a
 * guess that is small enough to find a place.
 */
export function sizeOfWork(work: Work, manifest: Manifest): Vec3 {
  const box = manifest.works[work.id]?.box.millimetres;
  if (box) return [box[0] / 1000, box[1] / 1000, box[2] / 1000];
  const published = work.dimensions;
  if (!published) return UNKNOWN;
  const across = published.width ?? published.diameter ?? published.length;
  const up = published.height ?? published.length ?? published.diameter;
  const metres = (millimetres: number | undefined, otherwise: number) =>
    millimetres === undefined ? otherwise : millimetres / 1000;
  return [metres(across, UNKNOWN[0]), metres(up, UNKNOWN[1]), metres(published.depth, UNKNOWN[2])];
}
