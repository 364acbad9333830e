import type { Vec2 } from '#kit';
import type { LoftRing } from '../../geometry';
import { areaOf, flipMesh, inset, loft, ringFace, sheet } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part } from '../part';

export interface PlateStyle {
  /** Front face height; the back lies at `front − thickness`. */
  readonly front?: number;
  readonly thickness: number;
  /** Width of the polished border around the field. */
  readonly border: number;
  readonly field?: MaterialName;
  readonly edge?: MaterialName;
  /** How far the field lies below the border. */
  readonly sunk?: number;
  /** Distance between points of the field when made finely. */
  readonly grain?: number;
}

/** A plate of sheet with a bevelled edge, a border, a field within it and a plain back that can be bent with it. */
export function plate(outline: readonly Vec2[], style: PlateStyle, detail: Detail): Part[] {
  const {
    front = 0,
    thickness,
    border,
    field = 'silver-matte',
    edge = 'silver',
    sunk = 0.2,
    grain = 1.3,
  } = style;
  const step = detail.size(6.5, 1.1);
  const rim = inset(outline, 0.02, step);
  const bevel = Math.min(0.3, thickness * 0.3);
  const levels: LoftRing[] = [
    [bevel, front - thickness],
    [0, front - thickness + bevel],
    [0, front - bevel],
    [bevel, front],
  ];
  const wall = loft(rim, detail.isFine ? levels : levels.filter((_, index) => index % 3 === 0), {
    top: false,
  });
  const inner = inset(outline, border, step);
  const face = inset(outline, bevel, step);
  // From afar a few points across are enough, but a small plate keeps its shape.
  const afar = Math.min(9, Math.sqrt(Math.abs(areaOf(outline))) / 7);
  const fieldStep = detail.isFine ? grain * detail.size(2, 1) : afar;
  return [
    part(edge, wall),
    part(edge, ringFace(face, inner, front), 40),
    part(field, sheet(inset(outline, border - 0.4, step), fieldStep, front - sunk), 60),
    part(edge, flipMesh(sheet(face, detail.isFine ? fieldStep * 1.5 : afar, front - thickness)), 60),
  ];
}
