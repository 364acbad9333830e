import { ShapeUtils, Vector2 } from 'three';
import type { Vec2 } from '#kit';
import type { LoftRing, Mesh, Triangle } from '../../geometry';
import {
  areaOf,
  distance2,
  flipMesh,
  item,
  loft,
  mergeMeshes,
  mix,
  solids,
  times,
  wrapped,
} from '../../geometry';
import type { Detail } from '../detail';
import type { Drawing } from '../engraving/drawing';
import { cutLine } from '../engraving/drawing';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { part } from '../part';
import { engrave } from './engraving';

/** A flat form with holes: outer loops run anticlockwise, holes clockwise. */
export type Region = readonly (readonly Vec2[])[];

type Section = InstanceType<typeof solids.CrossSection>;

const sectionOf = (region: Region): Section =>
  new solids.CrossSection(
    region.map((loop) => loop.map(([x, y]): [number, number] => [x, y])),
    'Positive',
  );

/** The loops of a section, which is freed; points that stray less than `slack` from their line are left out. */
function loopsOf(section: Section, slack = 0.012): Vec2[][] {
  const plain = section.simplify(slack);
  const loops = plain.toPolygons().map((loop) => loop.map(([x, y]): Vec2 => [x, y]));
  plain.delete();
  section.delete();
  return loops;
}

/** The pieces of a region, smoothed and laid together anew: lines that were smoothed into each other stay apart. */
function bodiesOf(region: Region, slack: number): Section[] {
  const whole = sectionOf(loopsOf(sectionOf(region), slack));
  const bodies = whole.decompose();
  whole.delete();
  return bodies;
}

/** Forms laid over one another and cut out as one; a form that runs clockwise is a slot in what lies below it. */
export const joinForms = (forms: Region): Vec2[][] => loopsOf(sectionOf(forms));

/** What is left of one region when the other is sawn out of it. */
export function sawOut(region: Region, holes: Region): Vec2[][] {
  const [from, away] = [sectionOf(region), sectionOf(holes)];
  const left = from.subtract(away);
  from.delete();
  away.delete();
  return loopsOf(left);
}

/** What two regions have in common. */
export function keepWithin(region: Region, frame: Region): Vec2[][] {
  const [from, within] = [sectionOf(region), sectionOf(frame)];
  const kept = from.intersect(within);
  from.delete();
  within.delete();
  return loopsOf(kept);
}

/** The loops of a region moved inwards (negative: outwards). */
export function insetRegion(region: Region, distance: number): Vec2[][] {
  const whole = sectionOf(region);
  const moved = whole.offset(-distance, 'Round', 2, 16);
  whole.delete();
  return loopsOf(moved, 0.03);
}

export interface CutSheetStyle {
  readonly material?: MaterialName;
  /** Height of the front face. */
  readonly front?: number;
  readonly thickness: number;
  readonly bevel?: number;
  /** The longest edge that is left in one piece: short where the sheet will be bent. */
  readonly step?: number;
  /** How far a line may stray from its curve, from afar and in the hand. */
  readonly slack?: readonly [coarse: number, fine: number];
  /** False for sheet that is soldered on a ground: it has no back. */
  readonly back?: boolean;
  /** Width of the upright strips in which its faces are made, for sheet that will be bent about an upright axis. */
  readonly strips?: number;
  /** Distance from its edges at which a line is chased along them. */
  readonly chased?: number;
}

/** Sheet cut with chisel or fret saw: pierced plates, and flat ornament laid on a ground. */
export function cutSheet(region: Region, style: CutSheetStyle, detail: Detail): Part[] {
  const { material = 'silver', front = 0, thickness, step = 6, back = true, slack = [0.6, 0.045] } = style;
  const bevel = style.bevel ?? Math.min(0.16, thickness * 0.4);
  const stray = detail.isFine ? detail.size(slack[1] * 4, slack[1]) : slack[0];
  const low = front - thickness;
  const [foot, edge, face]: LoftRing[] = [
    [0, low],
    [0, front - bevel],
    [bevel, front],
  ];
  const levels = !detail.isFine ? [foot, [0, front] as const] : back ? [foot, edge, face] : [foot, face];
  // From afar narrow gaps in soldered-on ornament run together.
  const closed = detail.isFine || back || style.strips ? region : insetRegion(insetRegion(region, -1.3), 1.2);
  const bodies = bodiesOf(closed, stray);
  const meshes = bodies.flatMap((body) => {
    // From afar holes and scraps that nobody would see are left out.
    const least = detail.isFine ? 0.12 : 4;
    const loops = loopsOf(body)
      .filter((loop) => loop.length > 2 && Math.abs(areaOf(loop)) > least)
      .map((loop) => splitEdges(loop, detail.isFine ? step : step * 2));
    const outer = loops.find((loop) => areaOf(loop) > 0);
    if (!outer) return [];
    const rims = [outer, ...loops.filter((loop) => loop !== outer)];
    const walls = rims.map((rim) => loft(rim, levels.filter(isRing), { top: false }));
    // From afar what is soldered on is as flat as gilding.
    const isFlush = !detail.isFine && !back;
    return [
      ...(isFlush ? [] : [mergeMeshes(walls)]),
      ...(style.strips ? [] : faces(rims, walls, levels.length, back)),
    ];
  });
  if (style.strips) {
    const wide = detail.isFine ? style.strips : style.strips * 2;
    const inner = detail.isFine ? insetRegion(closed, bevel) : closed;
    meshes.push(joinSeams(stripFaces(inner, wide, stray, front)));
    if (back) meshes.push(flipMesh(joinSeams(stripFaces(closed, wide, stray, low))));
  }
  if (!meshes.length) return [];
  const cut = [part(material, mergeMeshes(meshes), 40)];
  return style.chased && detail.isFine ? engrave(cut, chasing(region, style.chased)) : cut;
}

const isRing = (ring: LoftRing | undefined): ring is LoftRing => ring !== undefined;

/** Lines along all edges of a region, as the chaser's tracer leaves them. */
function chasing(region: Region, gap: number): Drawing {
  const all = region.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), top: Math.max(...ys) };
  const lines = insetRegion(region, gap).map((loop) => cutLine(loop, gap * 0.62, 0.8, true));
  return { box, shapes: lines, niello: false };
}

function splitEdges(loop: readonly Vec2[], step: number): Vec2[] {
  return loop.flatMap((from, index) => {
    const to = wrapped(loop, index + 1);
    const pieces = Math.max(1, Math.ceil(distance2(from, to) / step));
    return times(pieces, (piece): Vec2 => {
      const share = piece / pieces;
      return [mix(from[0], to[0], share), mix(from[1], to[1], share)];
    });
  });
}

/** The face of a region in upright strips: each is filled by itself, so that no triangle reaches far across. */
function stripFaces(region: Region, wide: number, stray: number, z: number): Mesh[] {
  const xs = region.flat().map(([x]) => x);
  const ys = region.flat().map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, top] = [Math.min(...ys) - 1, Math.max(...ys) + 1];
  const count = Math.max(1, Math.ceil((right - left) / wide));
  return times(count, (index) => {
    const from = mix(left, right, index / count);
    const to = mix(left, right, (index + 1) / count);
    const box: Vec2[] = [
      [from, low],
      [to, low],
      [to, top],
      [from, top],
    ];
    return bodiesOf(keepWithin(region, [box]), stray).flatMap((body) => {
      const loops = loopsOf(body).filter((loop) => loop.length > 2 && Math.abs(areaOf(loop)) > 0.03);
      const outer = loops.find((loop) => areaOf(loop) > 0);
      return outer ? [fillLoops([outer, ...loops.filter((loop) => loop !== outer)], z)] : [];
    });
  }).flat();
}

/** One mesh of many, whose vertices in one place are one, so that it is shaded as one. */
function joinSeams(meshes: readonly Mesh[]): Mesh {
  const { vertices, triangles } = mergeMeshes(meshes);
  const numbers = new Map<string, number>();
  const kept: Mesh['vertices'][number][] = [];
  const numberOf = vertices.map((vertex) => {
    const key = vertex.map((value) => Math.round(value * 200)).join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, kept.length);
    return kept.push(vertex) - 1;
  });
  const joined = triangles.map(
    ([a, b, c]): Triangle => [item(numberOf, a), item(numberOf, b), item(numberOf, c)],
  );
  return { vertices: kept, triangles: joined.filter(([a, b, c]) => a !== b && b !== c && c !== a) };
}

function fillLoops(loops: Region, z: number): Mesh {
  const [contour, ...holes] = loops.map((loop) => loop.map(([x, y]) => new Vector2(x, y)));
  const triangles = ShapeUtils.triangulateShape(contour ?? [], holes).map((corners): Triangle => {
    const [a = 0, b = 0, c = 0] = corners;
    return [a, b, c];
  });
  return { vertices: loops.flat().map(([x, y]) => [x, y, z]), triangles };
}

/** The front within the last ring of each wall, and the back within the first. */
function faces(
  rims: Region,
  walls: readonly ReturnType<typeof loft>[],
  levels: number,
  back: boolean,
): ReturnType<typeof loft>[] {
  // Filled as cut: the bevelled ring may fold over itself at a narrow tip.
  const { triangles } = fillLoops(rims, 0);
  const fill = (level: number, flip: boolean): Mesh => {
    const vertices = walls.flatMap((wall, index) => {
      const size = item(rims, index).length;
      return wall.vertices.slice(level * size, (level + 1) * size);
    });
    return flip ? flipMesh({ vertices, triangles }) : { vertices, triangles };
  };
  return [fill(levels - 1, false), ...(back ? [fill(0, true)] : [])];
}
