import { BufferAttribute, type BufferGeometry, Color, PlaneGeometry } from 'three';
import type { Vec2 } from '#kit';
import type { SilkCell } from './cells';

/** Pieces that a cloth is divided into, across and down. */
const ACROSS = 18;
const DOWN = 8;
/** How deep its folds are and how far it bellies forward between its two rods, metres. */
const FOLD = 0.016;
const BELLY = 0.03;

/**
 * A cloth that hangs from the middle of its upper edge, face towards +Z: straight at its rods, gently waved between.
 * The attribute `plain` is the colour of its back.
 * @param seed any number: cloths with different ones hang differently
 */
export function createCloth(
  [width, height]: Vec2,
  cell: SilkCell,
  edge: number,
  accent: string,
  seed: number,
): BufferGeometry {
  const cloth = new PlaneGeometry(width, height, ACROSS, DOWN).translate(0, -height / 2, 0);
  const places = cloth.getAttribute('position');
  const uv = cloth.getAttribute('uv');
  const plain = new BufferAttribute(new Float32Array(3 * places.count), 3);
  const colour = new Color(accent);
  for (let i = 0; i < places.count; i += 1) {
    places.setZ(i, waveOf(uv.getX(i), 1 - uv.getY(i), seed));
    plain.setXYZ(i, colour.r, colour.g, colour.b);
    uv.setXY(i, (cell.x + uv.getX(i) * cell.width) / edge, (cell.y + (1 - uv.getY(i)) * cell.height) / edge);
  }
  cloth.setAttribute('plain', plain);
  cloth.computeVertexNormals();
  return cloth;
}

/** How far the cloth stands off at a share of its width and, from above, of its height. */
export function waveOf(across: number, down: number, seed: number): number {
  const loose = Math.sin(Math.PI * down) ** 0.7;
  const phase = seed * 2.4;
  const folds =
    Math.sin(across * Math.PI * 4.6 + phase + down * 0.8) + 0.4 * Math.sin(across * Math.PI * 9 - phase);
  return BELLY * loose * Math.sin(Math.PI * across) * 0.6 + FOLD * loose * folds;
}
