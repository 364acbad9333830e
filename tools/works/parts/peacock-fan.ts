import type { Vec2, Vec3 } from '#kit';
import { arc, bezier, ellipse, lift, place, spiral, times } from '../../geometry';
import type { Detail } from '../detail';
import type { Part } from '../part';
import { moveParts } from '../part';
import { bead } from './bead';
import { small } from './fewer';
import { filigree } from './filigree';
import { granules } from './granules';
import { plate } from './plate';
import { stone } from './stone';
import { plainWire, twistedWire } from './wirework';

/** Radii of the inner and the outer bow, and the number of feathers. */
const FAN = { inner: 7, outer: 30.5, petals: 9 };

/** The peacock's tail: a fan of filigree between two bows of twisted wire, each feather with its eye. */
export function peacockFan(detail: Detail): Part[] {
  const step = Math.PI / FAN.petals;
  const feathers = times(FAN.petals, (index) => {
    const angle = step * (index + 0.5);
    const [long, wide] = [FAN.outer - FAN.inner - 1.6, step * FAN.outer * 0.37];
    const loop = bezier(
      [
        [0, 0],
        [wide * 0.35, long * 0.36],
        [wide, long * 0.52],
        [wide, long * 0.78],
        [wide, long],
        [-wide, long],
        [-wide, long * 0.78],
        [-wide, long * 0.52],
        [-wide * 0.35, long * 0.36],
        [0, 0],
      ],
      10,
    );
    const curls = [-1, 1].map((side): Vec2[] =>
      spiral([side * wide * 0.42, long * 0.46], [wide * 0.4, 0.4], side > 0 ? Math.PI : 0, side * -1.3, 14),
    );
    const eye = [
      ...stone(
        {
          material: index % 2 ? 'turquoise' : 'coral',
          cut: 'cabochon',
          half: [1.65, 1.9],
          height: 1.2,
          bezel: 'gold',
          teeth: 9,
        },
        [0, long * 0.76, 0.2],
        small(detail),
      ),
      ...(detail.isFine
        ? granules(
            { radius: 0.42, z: 0.3 },
            ellipse(2.9, 3.1, 12).map(([x, y]): Vec2 => [x, long * 0.76 + y]),
            detail,
          )
        : []),
    ];
    const disc = plate(ellipse(2.9, 3.2, 20), { front: 0.4, thickness: 0.6, border: 0.6, grain: 1 }, detail);
    const feather = [
      ...filigree([loop], { wire: 0.5, height: 1.1, z: -0.5 }, detail),
      ...(detail.isFine ? filigree(curls, { wire: 0.4, height: 0.9, z: -0.4 }, detail) : []),
      ...moveParts(disc, place({ y: long * 0.76 })),
      ...eye,
      // A grain between the two curls, which hold it.
      ...(detail.isFine ? moveParts([bead(0.6, small(detail))], place({ y: long * 0.46, z: 0.1 })) : []),
    ];
    return moveParts(
      feather,
      place({
        x: FAN.inner * Math.cos(angle),
        y: FAN.inner * Math.sin(angle),
        turnZ: angle - Math.PI / 2,
      }),
    );
  }).flat();
  const bow = (radius: number, wireRadius: number, material: 'gold' | 'silver') =>
    twistedWire(
      lift(arc(0, 0, radius, 0, Math.PI, 40), 0),
      { radius: wireRadius, closed: false, material, pitch: wireRadius * 7, free: true },
      small(detail),
    );
  const crown = times(detail.isFine ? 17 : 9, (index): Vec2 => {
    const angle = (Math.PI * (index + 0.5)) / (detail.isFine ? 17 : 9);
    return [32.1 * Math.cos(angle), 32.1 * Math.sin(angle)];
  });
  const foot: Vec3[] = [
    [-FAN.outer - 1, -0.4, 0],
    [FAN.outer + 1, -0.4, 0],
  ];
  return [
    ...feathers,
    ...bow(FAN.outer, 0.8, 'gold'),
    ...bow(FAN.inner, 0.7, 'silver'),
    ...crown.flatMap(([x, y]) => moveParts([bead(1.2, small(detail))], place({ x, y }))),
    ...plainWire(foot, { radius: 0.9, closed: false, free: true }, detail),
    ...moveParts(
      [
        ...plate(
          arc(0, 0, 5.6, 0, Math.PI, 20),
          { front: 1, thickness: 1.6, border: 1, field: 'gold', edge: 'gold', grain: 1 },
          detail,
        ),
        ...stone(
          { material: 'glass-red', cut: 'cabochon', half: [2.2, 1.8], height: 1.5, bezel: 'gold', teeth: 0 },
          [0, 2.3, 1],
          small(detail),
        ),
      ],
      place({}),
    ),
  ];
}
