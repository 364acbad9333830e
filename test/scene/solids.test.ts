import { Vector3 } from 'three';
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js';
import { expect, it } from 'vitest';
import type { Vec3 } from '#kit';
import { buildSolid } from '../../src/scene/works/furniture/solids';

const size: Vec3 = [0.2, 0.06, 0.14];

it('a pillow is round as three rounds boxes, and its triangles share their corners', () => {
  const built = buildSolid({ material: 'velvet', shape: 'pillow', size, middle: [0, 0, 0] });
  const round = new RoundedBoxGeometry(...size, 4, 0.016);
  const [places, normals, index] = [
    built.getAttribute('position'),
    built.getAttribute('normal'),
    built.getIndex(),
  ];
  expect(index?.count).toBe(round.getAttribute('position').count);
  expect(places.count).toBeLessThan((index?.count ?? 0) / 2);
  const [ours, theirs] = [new Vector3(), new Vector3()];
  for (const [name, own] of [
    ['position', places],
    ['normal', normals],
  ] as const)
    for (let at = 0; at < (index?.count ?? 0); at += 1) {
      ours.fromBufferAttribute(own, index?.getX(at) ?? 0);
      theirs.fromBufferAttribute(round.getAttribute(name), at);
      expect(ours.distanceTo(theirs)).toBeLessThan(1e-5);
    }
});
