import type { Vec2 } from '#kit';
import type { LoftRing } from '../../geometry';
import { areaOf, item, mergeMeshes, mix, pierced, solids } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part } from '../part';

/** A bar of sheet that the saw leaves standing: its middle line and its width. */
export interface Bar {
  readonly line: readonly Vec2[];
  readonly width: number;
  /** Width at the far end; the same as `width` when left out. */
  readonly end?: number;
  readonly closed?: boolean;
}

export interface SawnBarsStyle {
  readonly thickness: number;
  readonly front?: number;
  readonly material?: MaterialName;
}

/** Holes smaller than this (mm²) are no work of the saw. */
const SLIVER = 0.12;

type Section = InstanceType<typeof solids.CrossSection>;

/** Openwork sawn from sheet: bars that grow into each other, with bevelled edges and a plain back. */
export function sawnBars(bars: readonly Bar[], style: SawnBarsStyle, detail: Detail): Part[] {
  const { thickness, front = 0, material = 'silver' } = style;
  const rods = bars.flatMap((bar) => rodsOf(bar, detail.isFine ? detail.count(6, 10) : 4));
  const joined = solids.CrossSection.union(rods);
  const bevel = Math.min(0.14, thickness * 0.25);
  const levels: LoftRing[] = [
    [bevel, front - thickness],
    [0, front - thickness + bevel],
    [0, front - bevel],
    [bevel, front],
  ];
  const rings = detail.isFine ? levels : levels.filter((_, index) => index % 3 === 0);
  const simple = joined.simplify(detail.isFine ? Math.max(0.015, detail.size(0.09, 0.03)) : 0.5);
  const pieces = simple.decompose();
  const meshes = pieces.map((piece) =>
    pierced(
      piece
        .toPolygons()
        .map((loop) => loop.map(([x, y]): Vec2 => [x, y]))
        .filter((loop) => Math.abs(areaOf(loop)) > SLIVER),
      rings,
    ),
  );
  for (const section of [...rods, joined, simple, ...pieces]) section.delete();
  return [part(material, mergeMeshes(meshes), 40)];
}

/** A bar as many short rods with round ends. */
function rodsOf({ line, width, end = width, closed = false }: Bar, segments: number): Section[] {
  const stops = closed ? [...line, item(line, 0)] : line;
  return stops.slice(1).map((to, index) => {
    const disc = (share: number, at: Vec2) => {
      const round = solids.CrossSection.circle(mix(width, end, share) / 2, segments);
      const moved = round.translate([at[0], at[1]]);
      round.delete();
      return moved;
    };
    const last = stops.length - 1;
    const ends = [disc(index / last, item(stops, index)), disc((index + 1) / last, to)];
    const rod = solids.CrossSection.hull(ends);
    for (const each of ends) each.delete();
    return rod;
  });
}
