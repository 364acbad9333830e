import { BufferAttribute, type BufferGeometry, type Color, PlaneGeometry } from 'three';
import type { Vec2 } from '#kit';
import type { SilkCell } from './cells';

/** Pieces that a cloth is divided into, across and down. */
const ACROSS = 24;
const DOWN = 8;
/** How deep its folds are and how far it bellies forward between its two rods, metres. */
const FOLD = 0.02;
const BELLY = 0.025;
/** How much darker a fold is in its depth than the cloth is on average. */
const DEPTH = 0.15;

/**
 * A cloth that hangs from the middle of its upper edge, face towards +Z: straight at its rods, gently waved between.
 * `plain` is the colour of its back; its fourth part, where it is 1, says that the front is plain as well. `hang` is
 * how much brighter the front is there for standing out from its folds, how far below the rod it hangs, and how far the
 * cloth reaches.
 * @param seed any number: cloths with different ones hang differently
 */
export function createCloth(
  [width, height]: Vec2,
  { cell, edge }: { readonly cell: SilkCell; readonly edge: number },
  colour: Color,
  seed: number,
): BufferGeometry {
  const cloth = new PlaneGeometry(width, height, ACROSS, DOWN).translate(0, -height / 2, 0);
  const places = cloth.getAttribute('position');
  const uv = cloth.getAttribute('uv');
  const hang = new BufferAttribute(new Float32Array(3 * places.count), 3);
  for (let i = 0; i < places.count; i += 1) {
    const [across, down] = [uv.getX(i), 1 - uv.getY(i)];
    const fold = foldOf(across, down, seed);
    places.setZ(i, BELLY * looseness(down) * Math.sin(Math.PI * across) + FOLD * fold);
    hang.setXYZ(i, DEPTH * fold, down * height, height);
    uv.setXY(i, (cell.x + across * cell.width) / edge, (cell.y + down * cell.height) / edge);
  }
  cloth.setAttribute('hang', hang);
  cloth.computeVertexNormals();
  return makePlain(cloth, colour, 0);
}

/** Gives a part its plain colour. @param front 1 where the front is plain as well */
export function makePlain(part: BufferGeometry, { r, g, b }: Color, front: 0 | 1): BufferGeometry {
  const { count } = part.getAttribute('position');
  const plain = new BufferAttribute(new Float32Array(4 * count), 4);
  for (let i = 0; i < count; i += 1) plain.setXYZW(i, r, g, b, front);
  part.setAttribute('plain', plain);
  if (!part.hasAttribute('depth'))
    part.setAttribute('depth', new BufferAttribute(new Float32Array(count), 1));
  return part;
}

/** How free the cloth is to move, from its upper rod (0) to its lower one (1): 0 at both. */
const looseness = (down: number): number => Math.sin(Math.PI * down) ** 0.6;

/** How far the cloth stands out at a share of its width and, from above, of its height; 1 is a whole fold. */
export function foldOf(across: number, down: number, seed: number): number {
  const phase = seed * 2.4;
  const wide = Math.sin(across * Math.PI * 4.2 + phase + 0.9 * down);
  const narrow = Math.sin(across * Math.PI * 8.6 - phase + 0.5 * down);
  return looseness(down) * (0.72 * wide + 0.28 * narrow);
}
