import type { LathePoint, Mesh } from '../../geometry';
import { lathe, meshOfSolid, place, solids, times, transformMesh } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part, ROUND } from '../part';
import { ring } from './wirework';

/**
 * A round hollow bell that hangs from the origin: two half-balls joined at a raised seam, a slit below that ends in
 * two holes, a neck and a ring.
 */
export function bell(radius: number, detail: Detail, material: MaterialName = 'silver'): Part[] {
  const eye = radius * 0.34;
  const middle = -(eye * 1.7 + radius * 1.14);
  const body = detail.isFine ? slitBall(radius, detail) : lathe(ballProfile(radius * 1.05, 4), 8);
  const neck = lathe(
    [
      [0, -0.02 * radius],
      [radius * 0.22, 0],
      [radius * 0.2, radius * 0.16],
      [radius * 0.1, radius * 0.22],
      [0, radius * 0.22],
    ],
    detail.count(6, 12),
  );
  return [
    part(material, transformMesh(body, place({ y: middle })), 50),
    ...moveParts(
      [ring({ radius: eye, wire: eye * 0.32, material }, detail)],
      place({ y: -eye * 0.9, turnY: Math.PI / 2 }),
    ),
    ...(detail.isFine
      ? [
          ...moveParts([part(material, neck, 50)], place({ y: middle + radius * 0.96 })),
          part(material, transformMesh(seam(radius, detail), place({ y: middle })), ROUND),
        ]
      : []),
  ];
}

/** From the point of hanging to the lowest point of a bell. */
export const bellLength = (radius: number): number => radius * 0.34 * 1.7 + radius * 2.14;

const ballProfile = (radius: number, steps: number): LathePoint[] =>
  times(steps + 1, (index) => {
    const polar = (Math.PI * index) / steps;
    return [radius * Math.sin(polar), -radius * Math.cos(polar)];
  });

function seam(radius: number, detail: Detail): Mesh {
  const lip = radius * 0.075;
  return lathe(
    [
      [radius * 0.97, -lip],
      [radius * 1.06, -lip * 0.7],
      [radius * 1.06, lip * 0.7],
      [radius * 0.97, lip],
    ],
    detail.count(12, 22),
  );
}

function slitBall(radius: number, detail: Detail): Mesh {
  const { Manifold } = solids;
  const turnedUp = (solid: InstanceType<typeof Manifold>) => solid.rotate([-90, 0, 0]);
  const shell = Manifold.sphere(radius, detail.count(12, 20)).subtract(Manifold.sphere(radius * 0.88, 10));
  const slot = Manifold.cube([radius * 0.16, radius * 1.3, radius], true).translate([0, 0, -radius]);
  const hole = (side: number) =>
    Manifold.cylinder(radius * 1.2, radius * 0.15, radius * 0.15, 7).translate([
      0,
      side * radius * 0.62,
      -radius * 1.3,
    ]);
  return meshOfSolid(turnedUp(shell.subtract(slot).subtract(hole(1)).subtract(hole(-1))));
}
