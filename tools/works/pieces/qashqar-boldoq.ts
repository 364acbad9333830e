import type { Vec2, Vec3 } from '#kit';
import type { LathePoint } from '../../geometry';
import { createRandom, ellipse, lathe, mix, place, spiral, sway, times, wire } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { bendParts, moveParts, part, ROUND } from '../part';
import { bead } from '../parts/bead';
import { beadDrop } from '../parts/bead-drop';
import { bell } from '../parts/bell';
import { small } from '../parts/fewer';
import { filigree } from '../parts/filigree';
import { granuleRow, granules, rosette } from '../parts/granules';
import { peacockFan } from '../parts/peacock-fan';
import { plate } from '../parts/plate';
import { petal } from '../parts/scroll';
import { stone } from '../parts/stone';
import { onPlate, plainWire, ring, twistedWire } from '../parts/wirework';
import type { Piece } from '../piece';

/** The tube, like an amulet case: its radius, and its length between the caps. */
const TUBE = { radius: 8.6, length: 86 };
const HOOK = { y: 61, radius: 21 };
const DROPS = 9;

/** Wraps flat work (x along the tube, y about it) round the tube. */
const wrap = ([x, y, z]: Vec3): Vec3 => {
  const angle = y / TUBE.radius;
  const reach = TUBE.radius + z;
  return [x, reach * Math.sin(angle), reach * Math.cos(angle)];
};

export const qashqarBoldoq: Piece = {
  id: 'qashqar-boldoq',
  size: { width: 102, height: 146 },
  notes:
    'One earring of a pair, outer size after Met 2013.968.7b (146 × 102 mm, Bukhara): silver filigree, a tube like an amulet case, applied silver-gilt plaques, silver bells and coral beads are published. The fan at the foot of the hook ring is published for the form, not for that object; number of bells and plaques, the course of the filigree are a proposal.',
  build(detail) {
    return [
      ...body(detail),
      ...casing(detail),
      ...ends(detail),
      ...moveParts(peacockFan(detail), place({ y: TUBE.radius + 0.8 })),
      ...hook(detail),
      ...drops(detail),
    ];
  },
};

/** The tube and its domed caps; in many rings, so that the shade of the wires stays by them. */
function body(detail: Detail): Part[] {
  const half = TUBE.length / 2;
  const rings = detail.isFine ? 44 : 4;
  const dome = (end: number): LathePoint[] => {
    const rise = times(6, (step): LathePoint => {
      const angle = (Math.PI / 2) * (step / 5);
      return [TUBE.radius * 1.02 * Math.sin(angle), end * (half + 5.4 * Math.cos(angle))];
    });
    return end < 0 ? rise : rise.reverse();
  };
  const wall = times(
    rings + 1,
    (index): LathePoint => [TUBE.radius, half * ((2 * index) / rings - 1) * 0.99],
  );
  const tube = lathe([...dome(-1), ...wall, ...dome(1)], detail.count(12, 32));
  return moveParts([part('silver-matte', tube, 42)], place({ turnZ: -Math.PI / 2 }));
}

/** Filigree all round the tube between gilded wires, and the plaques on its front. */
function casing(detail: Detail): Part[] {
  const fields = 4;
  const span = TUBE.length / fields;
  const about = 2 * Math.PI * TUBE.radius;
  const rings = times(fields + 1, (index) => {
    const x = -TUBE.length / 2 + span * index;
    const steps = detail.count(9, 30);
    // Its seam lies behind.
    const line = (gap: number): Vec3[] =>
      times(steps + 1, (step): Vec3 => [x + gap, (step / steps + 0.5) * about, 0.35]);
    return [
      ...bendParts(
        twistedWire(line(0), { radius: 0.75, material: 'gold', closed: false, pitch: 5 }, small(detail)),
        wrap,
      ),
      ...(detail.isFine && index > 0 && index < fields
        ? [-1.3, 1.3].flatMap((gap) =>
            bendParts(plainWire(line(gap), { radius: 0.34, closed: false }, small(detail)), wrap),
          )
        : []),
    ];
  }).flat();
  const rows = detail.isFine ? [-20, -11, 11, 20, 27] : [-11, 11];
  const scrolls = times(fields, (field) => {
    const middle = -TUBE.length / 2 + span * (field + 0.5);
    return rows.flatMap((y) => pair([middle, y], span * 0.42, detail));
  }).flat();
  const plaques = times(fields, (field) => {
    const x = -TUBE.length / 2 + span * (field + 0.5);
    return [...plaque([x, 0], field % 2 ? 'turquoise' : 'coral', detail), ...wavesBy(x, detail)];
  }).flat();
  return [...rings, ...bendParts([...scrolls, ...plaques], wrap)];
}

/** Two S of flattened wire, back to back: one cell of the filigree. */
function pair([x, y]: Vec2, wide: number, detail: Detail): Part[] {
  const tall = 4.1;
  const half = (side: number): Vec2[] => [
    ...spiral([x + side * wide * 0.54, y + tall * 0.42], [0.5, tall * 0.52], 0.4, side * 1.3, 12),
    ...spiral([x + side * wide * 0.46, y - tall * 0.42], [tall * 0.52, 0.5], 2.2, -side * 1.3, 12),
  ];
  const lines = [half(1), half(-1)];
  return [
    ...filigree(lines, { wire: 0.42, height: 0.55 }, detail),
    ...(detail.isFine
      ? [
          ...filigree(
            [ellipse(1.15, 2.6, 14).map(([u, v]): Vec2 => [x + u, y + v])],
            { wire: 0.4, height: 0.5, closed: true },
            detail,
          ),
          ...granules(
            { radius: 0.5 },
            [
              [x, y],
              [x + wide * 0.54, y + tall * 0.42],
              [x - wide * 0.54, y + tall * 0.42],
              [x + wide * 0.46, y - tall * 0.42],
              [x - wide * 0.46, y - tall * 0.42],
            ],
            detail,
          ),
        ]
      : []),
  ];
}

/** Two wavy wires with grains in their bends, on either side of a plaque. */
function wavesBy(x: number, detail: Detail): Part[] {
  if (!detail.isFine) return [];
  return [-1, 1].flatMap((side) => {
    const at = x + side * 8.75;
    const wave = times(41, (index): Vec2 => [at + 0.62 * Math.sin(index * 0.785), -8 + index * 0.4]);
    const bends = times(10, (index): Vec2 => [at + (index % 2 ? 0.42 : -0.42), -7.2 + index * 1.6]);
    return [
      ...filigree([wave], { wire: 0.36, height: 0.55 }, detail),
      ...granules({ radius: 0.36 }, bends, detail),
    ];
  });
}

/** A gilded plaque of eight lobes with a bead of coral or turquoise. */
function plaque(at: Vec2, material: 'coral' | 'turquoise', detail: Detail): Part[] {
  const lobes: Vec2[] = times(64, (index): Vec2 => {
    const angle = (index / 64) * Math.PI * 2;
    const reach = 6.6 + 0.75 * Math.abs(Math.sin(angle * 4)) ** 0.7;
    return [reach * Math.cos(angle), reach * Math.sin(angle)];
  });
  const leaves = times(8, (index) => {
    const angle = ((index + 0.5) / 8) * Math.PI * 2;
    return petal(
      { length: 2.9, width: 2, z: 0.95, relief: 0.55 },
      [3.5 * Math.cos(angle), 3.5 * Math.sin(angle)],
      angle,
      detail,
    );
  });
  return moveParts(
    [
      ...plate(
        lobes,
        { front: 1, thickness: 1, border: 0.8, field: 'gold', edge: 'gold', sunk: 0.05, grain: 1 },
        detail,
      ),
      ...(detail.isFine
        ? granuleRow({ radius: 0.4, material: 'gold', z: 0.95 }, ellipse(6.4, 6.4, 60), detail)
        : []),
      ...leaves.flat(),
      ...stone(
        { material, cut: 'cabochon', half: [2.4, 2.4], height: 1.7, bezel: 'gold', collar: 'gold', teeth: 0 },
        [0, 0, 0.9],
        small(detail),
      ),
    ],
    place({ x: at[0], y: at[1] }),
  );
}

/** Caps: a rosette of grains, a knob, a collar of gilded wire. */
function ends(detail: Detail): Part[] {
  const grains = detail.isFine ? 16 : 7;
  const cap = [
    ...rosette({ radius: 1.5, z: 5, petals: 8 }, [0, 0], detail),
    ...granules(
      { radius: 0.72, z: 3 },
      times(grains, (index): Vec2 => {
        const angle = (index / grains) * Math.PI * 2;
        return [6.7 * Math.cos(angle), 6.7 * Math.sin(angle)];
      }),
      detail,
    ),
    ...plainWire(onPlate(ellipse(4.6, 4.6, 26), 4.2), { radius: 0.4, material: 'gold' }, small(detail)),
  ];
  const knob = moveParts([bead(1.5, detail, 'silver', 1.4)], place({ z: 6.2 }));
  return [-1, 1].flatMap((side) =>
    moveParts([...cap, ...knob], place({ x: (side * TUBE.length) / 2, turnY: (side * Math.PI) / 2 })),
  );
}

/** The ring that goes through the ear or hangs from a hook in the hair: stout below, thin above, its ends crossed. */
function hook(detail: Detail): Part[] {
  const random = createRandom(4);
  const steps = detail.count(22, 54);
  const line = times(steps + 1, (index): Vec3 => {
    const share = index / steps;
    const angle = -Math.PI / 2 + 0.1 + share * (Math.PI * 2 - 0.2);
    const reach = HOOK.radius * (1 + 0.012 * Math.sin(angle * 2 + 1));
    return [
      reach * Math.cos(angle),
      HOOK.y + reach * Math.sin(angle),
      mix(-0.3, 0.3, share) + sway(random, 0.05),
    ];
  });
  const thin = (share: number) => 1 - 0.42 * Math.sin(Math.PI * share) ** 0.8;
  const y = HOOK.y - HOOK.radius;
  return [
    part('silver', wire(line, 1.25, { sides: detail.count(5, 10), scale: thin }), ROUND),
    // The eye on the fan in which it turns.
    ...moveParts([ring({ radius: 2.3, wire: 0.75 }, detail)], place({ y: y + 0.6, turnY: Math.PI / 2 })),
    ...[-3.4, 3.4].flatMap((x) => moveParts([bead(1.9, small(detail))], place({ x, y: y + 0.3 }))),
  ];
}

/** Bells with coral under the tube. */
function drops(detail: Detail): Part[] {
  const random = createRandom(11);
  return times(DROPS, (index) => {
    const side = index - (DROPS - 1) / 2;
    const x = side * 10.2;
    const isLong = index % 2 === 0;
    const drop = beadDrop(
      {
        links: isLong ? 13 : 8,
        eye: 1.25,
        metal: 'silver',
        seed: 30 + index,
        beads: [
          { material: 'coral', radius: 2.6, length: 5.6, capped: true },
          ...(isLong ? [{ material: 'coral', radius: 1.9 } as const] : []),
        ],
        end: bell(isLong ? 5.1 : 4.5, small(detail)),
      },
      detail,
    );
    const eye = ring({ radius: 1.3, wire: 0.42 }, small(detail));
    return [
      ...moveParts([eye], place({ x, y: -TUBE.radius - 0.7, turnY: Math.PI / 2 })),
      ...moveParts(drop.parts, place({ x, y: -TUBE.radius - 1.5, turnZ: sway(random, 0.014) })),
    ];
  }).flat();
}
