import type { Vec2, Vec3 } from '#kit';
import { bezier, ellipse, inset, mirrorOutline, mix, place, points, spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { bell } from '../parts/bell';
import { granuleRow, granules, granuleTriangle, rosette } from '../parts/granules';
import { pendant } from '../parts/pendant';
import { plate } from '../parts/plate';
import { petal, scroll } from '../parts/scroll';
import { stone } from '../parts/stone';
import { tube } from '../parts/tube';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The field above the tube: a triangle with a softly curved outline and a rounded tip. */
const OUTLINE = mirrorOutline([
  ...points('0 0, 54 0'),
  ...bezier(points('54 0, 48 12, 38 20, 32 32, 26 44, 18 54, 10 63, 7 68, 5 76, 0 78')).slice(1),
]);

const TUBE = { length: 101, radius: 7.4, cap: 4.4, y: -6 } as const;
const PENDANTS = 9;

export const boitumar: Piece = {
  id: 'boitumar',
  size: { width: 115, depth: 18 },
  notes:
    'Triangle over a tube for the paper, gilding, pseudo-granulation, oval and marquise stones after the Met’s Kazakh holders 2006.544.9 and 2012.206.10, whose sizes are not published: 115 × 95 × 18 mm without the chains is a proposal, as are the nine chains of 40 mm with bells.',
  build: (detail) => [...field(detail), ...amuletTube(detail), ...pendants(detail), ...hangers(detail)],
};

function field(detail: Detail): Part[] {
  const line = (gap: number, z: number) => onPlate(inset(OUTLINE, gap, 0.8), z);
  return [
    ...plate(OUTLINE, { thickness: 2, border: 5.6, field: 'gold', grain: 1.2, sunk: 0.1 }, detail),
    ...twistedWire(line(0.9, 0.4), { radius: 0.9 }, detail),
    ...granuleRow({ radius: 0.85 }, inset(OUTLINE, 2.9, 0.8), detail),
    ...plainWire(line(4.5, 0.2), { radius: 0.5 }, detail),
    ...twistedWire(line(5.6, 0.2), { radius: 0.5 }, detail),
    ...stone(
      {
        material: 'carnelian',
        cut: 'cabochon',
        half: [10.5, 8],
        height: 4.4,
        collar: 'silver',
        crown: 'silver',
      },
      [0, 24, 0],
      detail,
    ),
    ...[-1, 1].flatMap((side) => marquise([side * 26.5, 17], side * -0.62, detail)),
    ...stone(
      {
        material: 'glass-green',
        cut: 'cabochon',
        half: [3.6, 4.8],
        height: 2.4,
        collar: 'silver',
        crown: 'silver',
      },
      [0, 49.5, 0],
      detail,
    ),
    ...beading(detail),
  ];
}

/** A pointed oval stone: the power below 2 draws its ends out. */
const marquise = ([x, y]: Vec2, turn: number, detail: Detail): Part[] =>
  stone(
    {
      material: 'carnelian',
      cut: 'cabochon',
      half: [8.4, 4.2],
      power: 1.45,
      height: 2.8,
      turn,
      collar: 'silver',
      crown: 'silver',
    },
    [x, y, 0],
    detail,
  );

function beading(detail: Detail): Part[] {
  const rays = detail.isFine ? 22 : 12;
  const sun = times(rays, (index) => {
    const angle = (Math.PI * 2 * index) / rays;
    const at: Vec2 = [15.6 * Math.cos(angle), 24 + 13 * Math.sin(angle)];
    return granuleTriangle({ radius: 0.5, rows: 3, turn: angle - Math.PI / 2 }, at, detail);
  });
  const foot = times(13, (index) => {
    const x = mix(-43, 43, index / 12);
    return Math.abs(x) < 5 ? [] : granuleTriangle({ radius: 0.52, rows: 3 }, [x, 6.8], detail);
  });
  const tips = [-1, 1].flatMap((side) => {
    const curl = spiral(
      [side * 12.5, 43],
      [4.2, 1],
      side > 0 ? Math.PI : 0,
      side * -1.15,
      detail.count(8, 24),
    );
    return [
      ...scroll(curl, { width: 1.3, material: 'silver' }, detail),
      ...petal(
        { length: 6.4, width: 2.8, material: 'silver' },
        [side * 14, 36],
        side > 0 ? 0.25 : Math.PI - 0.25,
        detail,
      ),
      ...rosette({ radius: 0.9, petals: 8 }, [side * 39.5, 9.5], detail),
      ...rosette({ radius: 0.8, petals: 7 }, [side * 21.5, 35.5], detail),
      ...granules({ radius: 0.8 }, [[side * 12.5, 43]], detail),
    ];
  });
  return [
    ...sun.flat(),
    ...foot.flat(),
    ...tips,
    ...granuleTriangle({ radius: 0.6, rows: 5 }, [0, 59], detail),
  ];
}

function amuletTube(detail: Detail): Part[] {
  const { length, radius, cap, y } = TUBE;
  const hoops = [-44, -27, -9, 9, 27, 44].flatMap((x) => {
    const round = onPlate(ellipse(radius + 0.5, radius + 0.5, detail.count(10, 30)), 0);
    return [-1.7, 1.7].flatMap((gap) =>
      moveParts(
        twistedWire(round, { radius: 0.55, material: 'gold' }, detail),
        place({ x: x + gap, y, turnY: Math.PI / 2 }),
      ),
    );
  });
  const beads = [-35.5, -18, 0, 18, 35.5].flatMap((x, index) => {
    const style = {
      material: index % 2 ? 'glass-green' : 'carnelian',
      cut: 'cabochon',
      half: [4, 3.4],
      height: 2,
      collar: 'gold',
    } as const;
    return stone(style, [x, y, radius - 1], detail);
  });
  const ends = [-1, 1].flatMap((side) =>
    moveParts(
      rosette({ radius: 1.5, petals: 6 }, [0, 0], detail),
      place({ x: side * (length / 2 + cap - 0.5), y, turnY: (side * Math.PI) / 2 }),
    ),
  );
  return [
    ...moveParts(tube({ length, radius, sections: 6, cap }, detail), place({ y })),
    ...hoops,
    ...beads,
    ...ends,
  ];
}

function pendants(detail: Detail): Part[] {
  return times(PENDANTS, (index) => {
    const x = mix(-47, 47, index / (PENDANTS - 1));
    const at: Vec3 = [x, TUBE.y - TUBE.radius - 0.6, 0];
    return pendant(
      at,
      { length: 40, link: 3, wire: 0.42, seed: 40 + index, end: bell(4.6, detail), turn: 1.2 },
      detail,
    );
  }).flat();
}

/** Rings at the ends of the tube for a cord, and one at the tip. */
const hangers = (detail: Detail): Part[] =>
  [-1, 1].flatMap((side) => [
    ...moveParts(
      [ring({ radius: 2.6, wire: 0.7 }, detail)],
      place({ x: side * 48, y: TUBE.y + TUBE.radius + 1.6, z: 0, turnY: Math.PI / 2 }),
    ),
    ...moveParts(
      [ring({ radius: 3, wire: 0.6 }, detail)],
      place({ x: side * 48, y: TUBE.y + TUBE.radius + 5.4, z: 0 }),
    ),
  ]);
