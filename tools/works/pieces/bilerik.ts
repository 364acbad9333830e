import type { Vec2, Vec3 } from '#kit';
import { areaOf, inset, loft, mix, place, points, resampleOutline, sheet, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, niello, part } from '../part';
import { createRoll } from '../parts/cuff';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { plate } from '../parts/plate';
import { petal, scroll } from '../parts/scroll';
import { stone } from '../parts/stone';
import { onPlate, plainWire, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** Half of the band's length, from the middle of the sole to an end. */
const HALF = 73;
const MIDDLE = 17;
/** Half the side of the square sole. */
const SOLE = 16.9;

/** Half the height of the band at a distance from its middle. */
const halfHeight = (x: number): number => 6 + 9 * Math.exp(-((Math.abs(x) / 30) ** 2.6));

const edge = (side: number, steps: number): Vec2[] =>
  times(steps + 1, (index) => {
    const x = mix(-HALF, HALF, index / steps);
    return [x, MIDDLE + side * halfHeight(x)];
  });

const OUTLINE: readonly Vec2[] = resampleOutline([...edge(-1, 60), ...edge(1, 60).reverse()], 1);

const roll = createRoll(() => [30.9, 23.4], MIDDLE);

export const bilerik: Piece = {
  id: 'bilerik',
  size: { width: 64, height: 34, depth: 52 },
  notes:
    'An open bracelet, flat and widening to a square sole that holds the pattern, with an oval agate, squared ends with punched eyes, zigzag, moon and little-amulet motifs, as published. No size is published: 64 × 52 × 34 mm with a gap of 24 mm is a proposal.',
  still: { from: [0.4, 0.42, 1], frame: 1.3, ground: 'floor' },
  build: (detail) => bendParts([...band(detail), ...sole(detail), ...arms(detail)], roll),
};

function band(detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(OUTLINE, gap, 0.8), z);
  return [
    ...plate(OUTLINE, { thickness: 2, border: 2.2, grain: 1, sunk: 0.15, field: 'silver-matte' }, detail),
    ...plainWire(line(0.9, 0.2), { radius: 0.75 }, detail),
    ...twistedWire(line(2.2, 0.1), { radius: 0.55 }, detail),
  ];
}

/** The raised square that carries the agate. */
function sole(detail: Detail): Part[] {
  const square = resampleOutline(
    points(`${-SOLE} ${-SOLE}, ${SOLE} ${-SOLE}, ${SOLE} ${SOLE}, ${-SOLE} ${SOLE}`),
    detail.size(5, 1),
  );
  const block = plate(square, { front: 1.6, thickness: 3, border: 4.1, sunk: 0.35, grain: 0.9 }, detail);
  // The field behind the stone is niello.
  const plates = block.flatMap((each) => (each.material === 'silver-matte' ? niello([each]) : [each]));
  const frame = (gap: number) => inset(square, gap, 0.8);
  const corners = [1, -1].flatMap((side) =>
    [1, -1].flatMap((up) => [
      ...rosette({ radius: 1, petals: 7, z: 1.3 }, [side * 9.8, up * 9.8], detail),
      ...petal(
        { length: 4.2, width: 1.7, material: 'gold', z: 1.3 },
        [side * 2.4, up * 10.4],
        side > 0 ? up * 0.1 : Math.PI - up * 0.1,
        detail,
      ),
    ]),
  );
  const work = [
    ...plates,
    ...granuleRow({ radius: 0.85, z: 1.5 }, frame(2.1), detail),
    ...twistedWire(onPlate(frame(4.1), 1.6), { radius: 0.55, material: 'gold' }, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'cabochon',
        half: [8.6, 6.4],
        height: 3.2,
        collar: 'gold',
        crown: 'silver',
      },
      [0, 0, 1.2],
      detail,
    ),
    ...corners,
    ...[1, -1].flatMap((up) =>
      granuleTriangle({ radius: 0.5, rows: 3, turn: up > 0 ? Math.PI : 0, z: 1.3 }, [0, up * 11.8], detail),
    ),
  ];
  return moveParts(work, place({ y: MIDDLE }));
}

/** Both arms of the band: zigzag, moons, little amulets, and the squared end with its eyes and star. */
function arms(detail: Detail): Part[] {
  const right = [...zigzag(detail), ...fields(detail), ...endField(detail)];
  return [...right, ...moveParts(right, place({ mirror: true }))];
}

function zigzag(detail: Detail): Part[] {
  return [1, -1].flatMap((side) => {
    const count = detail.isFine ? 34 : 12;
    const line = times(count + 1, (index): Vec3 => {
      const x = mix(18, 58, index / count);
      return [x, MIDDLE + side * (halfHeight(x) - 3.6 - (index % 2) * 1.3), 0.1];
    });
    return plainWire(line, { radius: 0.3, closed: false }, detail);
  });
}

function fields(detail: Detail): Part[] {
  const belt = points(`41 ${MIDDLE - 2.8}, 57 ${MIDDLE - 2.5}, 57 ${MIDDLE + 2.5}, 41 ${MIDDLE + 2.8}`);
  const ground = niello([part('silver', sheet(belt, detail.size(8, 1), 0.05), 60)]);
  const tumarcha = [1, -1].flatMap((up) => [
    ...granuleTriangle(
      { radius: 0.5, rows: 4, turn: up > 0 ? Math.PI : 0, z: 0.05 },
      [21.5, MIDDLE + up * 7],
      detail,
    ),
    ...granuleTriangle(
      { radius: 0.5, rows: 4, turn: up > 0 ? Math.PI : 0, z: 0.05 },
      [31.5, MIDDLE + up * 4.6],
      detail,
    ),
  ]);
  const moons = [26.5, 36.5].flatMap((x) => moon([x, MIDDLE], x < 30 ? 3.4 : 2.8, detail));
  return [
    ...tumarcha,
    ...moons,
    ...stone(
      { material: 'coral', cut: 'cabochon', half: [2.1, 2.1], height: 1.3, collar: 'silver' },
      [20.4, MIDDLE, 0],
      detail,
    ),
    ...ground,
    ...plainWire(onPlate(resampleOutline(belt, 1), 0.1), { radius: 0.32 }, detail),
    ...scroll(
      [
        [41.6, MIDDLE - 1.2],
        [44, MIDDLE + 1.6],
        [47, MIDDLE + 1.4],
        [49.5, MIDDLE - 1.4],
        [53, MIDDLE - 1.2],
        [56, MIDDLE + 1],
      ],
      { width: 0.9, material: 'silver', z: 0.1, leaves: 6, leafLength: 2.6 },
      detail,
    ),
  ];
}

/** A crescent on its back, with a grain in its lap. */
function moon([x, y]: Vec2, size: number, detail: Detail): Part[] {
  const steps = detail.count(5, 14);
  const bow = (radius: number, shift: number, from: number, to: number): Vec2[] =>
    times(steps + 1, (index) => {
      const angle = mix(from, to, index / steps);
      return [x + shift + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
  const outline = [...bow(size, 0, -2.3, 2.3).reverse(), ...bow(size * 0.78, -size * 0.34, -2.15, 2.15)];
  const crescent = loft(areaOf(outline) < 0 ? [...outline].reverse() : outline, [
    [0, 0],
    [0.12, 0.5],
  ]);
  return [part('gold', crescent, 40), ...granules({ radius: 0.75 }, [[x + size * 0.1, y]], detail)];
}

/** Hen's eyes about a star on the squared end. */
function endField(detail: Detail): Part[] {
  const x = 63.4;
  const star = times(6, (index) =>
    petal({ length: 2.9, width: 1.1, material: 'silver' }, [x, MIDDLE], (index / 6) * Math.PI * 2, detail),
  );
  const eyes = points(
    `${x - 3} ${MIDDLE - 2.6}, ${x + 3.2} ${MIDDLE - 2.6}, ${x - 3} ${MIDDLE + 2.6}, ${x + 3.2} ${MIDDLE + 2.6}`,
  );
  const bar = (at: number): Vec3[] => [
    [at, MIDDLE - 3.8, 0.1],
    [at, MIDDLE + 3.8, 0.1],
  ];
  return [
    ...star.flat(),
    ...granules({ radius: 0.6, z: 0.3 }, [[x, MIDDLE]], detail),
    ...granules({ radius: 0.62 }, eyes, detail),
    ...[58.4, 68].flatMap((at) => plainWire(bar(at), { radius: 0.5, closed: false }, detail)),
  ];
}
