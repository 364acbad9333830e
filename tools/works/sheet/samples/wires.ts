import type { Vec2, Vec3 } from '#kit';
import {
  arc,
  bezier,
  circle,
  ellipse,
  inset,
  lathe,
  lift,
  loft,
  place,
  points,
  spiral,
  times,
} from '../../../geometry';
import { moveParts, part } from '../../part';
import { braid, chain, hangingPath } from '../../parts/chain';
import { chainsToHook } from '../../parts/chains-to-hook';
import { earHoop } from '../../parts/ear-hoop';
import { filigree } from '../../parts/filigree';
import { loopChain } from '../../parts/loop-chain';
import { palmette } from '../../parts/palmette';
import { plate } from '../../parts/plate';
import { petal, scroll } from '../../parts/scroll';
import { winding, woundBead } from '../../parts/winding';
import { gridDrawing, gridPlateAfar, wireGrid } from '../../parts/wire-grid';
import { onPlate, plainWire, ring, twistedWire } from '../../parts/wirework';
import { laid, type Samples } from '../sample';

const BOARD = ellipse(12, 12, 72, 6);
const BLOCK = inset(BOARD, 6.6, 3.6);
const NET = { gap: 3, width: 3, cell: 2.4, wire: 0.22 };
const S: Vec2[] = bezier(points('-10 -5, -8 8, -2 8, 0 0, 2 -8, 8 -8, 10 5'));

/** Drawn, twisted, wound and flattened wire, and chains of it. */
export const WIRES: Samples = {
  'twisted, plain, rings': {
    part: 'wirework',
    make: (detail) =>
      laid(
        24,
        16,
        [
          ...times(3, (index) =>
            twistedWire(
              lift(
                [
                  [-10, 6 - index * 2.4],
                  [10, 6 - index * 2.4],
                ],
                0.4,
              ),
              { radius: 0.4 + index * 0.2, closed: false, material: index === 1 ? 'gold' : 'silver' },
              detail,
            ),
          ).flat(),
          ...plainWire(
            lift(
              [
                [-10, -1.4],
                [10, -1.4],
              ],
              0.3,
            ),
            { radius: 0.6, closed: false },
            detail,
          ),
          ...[-6, 0, 6].flatMap((x) =>
            moveParts([ring({ radius: 1.7, wire: 0.4 }, detail)], place({ x, y: -5, z: 0.3 })),
          ),
        ],
        detail,
      ),
  },
  'wound core, wound bead': {
    part: 'winding',
    make: (detail) => [
      ...moveParts(
        [
          ...winding({ from: -8, to: 8, wire: 0.5, radiusAt: (y) => 2.6 - 0.1 * y, ridges: 4 }, detail),
          part(
            'brass',
            lathe(
              [
                [0, -10],
                [3.7, -10],
                [3.7, -7.9],
                [2, -7.9],
                [0.6, 7.9],
                [2.1, 7.9],
                [2.1, 10],
                [0, 10],
              ],
              24,
            ),
            40,
          ),
        ],
        place({ x: -6 }),
      ),
      ...moveParts(woundBead({ length: 14, radius: 3, wire: 0.5 }, detail), place({ x: 6 })),
    ],
  },
  'a net on a border': {
    part: 'wire-grid',
    make: (detail) => [
      ...plate(BOARD, { thickness: 1, border: 5.4, grain: 1.6 }, detail),
      ...wireGrid(BOARD, { ...NET, grain: 0.4 }, detail),
    ],
  },
  'the net as a drawing': {
    part: 'wire-grid',
    make: () => [
      ...gridPlateAfar(BOARD, BLOCK, 1, gridDrawing(BOARD, NET)),
      part(
        'gold',
        loft(BLOCK, [
          [0, 0],
          [0.5, 1.5],
        ]),
      ),
    ],
  },
  'flat wire on edge': {
    part: 'filigree',
    make: (detail) =>
      laid(
        24,
        24,
        [
          ...filigree([circle(10, 40)], { wire: 0.5, height: 1.1, closed: true }, detail),
          ...times(4, (index) =>
            moveParts(
              filigree(
                [spiral([0, 5], [4, 0.8], -Math.PI / 2, 2.2, 40)],
                { wire: 0.4, height: 0.9, material: 'gold' },
                detail,
              ),
              place({ turnZ: (index * Math.PI) / 2 }),
            ),
          ).flat(),
        ],
        detail,
      ),
  },
  'a stem with leaves, a petal': {
    part: 'scroll',
    make: (detail) =>
      laid(
        26,
        22,
        [
          ...scroll(S, { width: 1, leaves: 8, leafLength: 4 }, detail),
          ...petal({ length: 7, width: 3, material: 'silver' }, [-10, -8.4], 0, detail),
        ],
        detail,
      ),
  },
  'fan over two volutes': {
    part: 'palmette',
    make: (detail) => laid(24, 22, palmette({ size: 9 }, [0, -3], Math.PI / 2, detail), detail),
  },
  'hoop with its eye': {
    part: 'ear-hoop',
    make: (detail) => earHoop({ radius: 12, wire: 0.9, seed: 3 }, detail),
  },
  'oval links, two braids': {
    part: 'chain',
    make: (detail) => {
      const down = (x: number): Vec3[] => hangingPath([x, 0, 0], 34);
      return [
        ...chain(down(-9), { link: 3.2, wire: 0.4 }, detail),
        ...chain(down(-3), { link: 5, wire: 0.55, material: 'gold' }, detail),
        ...braid(down(4), { width: 3, thickness: 1.8, pitch: 6 }, detail),
        ...braid(down(11), { width: 4.4, thickness: 2, strands: 6, pitch: 9 }, detail),
      ];
    },
  },
  'loops in loops': {
    part: 'loop-chain',
    make: (detail) =>
      [2.4, 3.4].flatMap((link, index) =>
        moveParts(loopChain({ length: 26, link, wire: 0.4, seed: 4 }, detail), place({ x: index * 7 - 3.5 })),
      ),
  },
  'three chains to a hook': {
    part: 'chains-to-hook',
    make: (detail) =>
      chainsToHook(
        [
          [-22, 0, 0],
          [0, 4, 0],
          [22, 0, 0],
        ],
        26,
        detail,
      ),
  },
  'rings and a bow': {
    part: 'wirework',
    make: (detail) =>
      laid(
        24,
        24,
        [
          ...twistedWire(onPlate(circle(9, 48), 0.5), { radius: 0.7 }, detail),
          ...plainWire(onPlate(circle(7, 48), 0.2), { radius: 0.35, material: 'gold' }, detail),
          ...plainWire(
            onPlate(arc(0, 0, 4.6, 0.3, 2.8, 24), 0.4),
            { radius: 0.6, closed: false, free: true },
            detail,
          ),
        ],
        detail,
      ),
  },
};
