import fc from 'fast-check';
import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { pack } from '../../src/scene/works/pack';

const metres = fc.double({ min: -2, max: 2, noNaN: true });
const corner = fc.tuple(metres, metres, metres);

it('a packed piece has its corners where they were, to a part in 30,000 of its reach, and faces as it faced', () => {
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 30 }), (corners) => {
      const geometry = new BufferGeometry();
      const normals = corners.map((each) => new Vector3(...each).normalize());
      geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners.flat()), 3));
      geometry.setAttribute(
        'normal',
        new BufferAttribute(new Float32Array(normals.flatMap((each) => each.toArray())), 3),
      );
      geometry.setAttribute('color', new BufferAttribute(new Uint8Array(4 * corners.length), 4, true));
      geometry.setIndex(corners.map((_, at) => at));
      const { geometry: packed, scale } = pack(geometry);
      const reach = Math.max(...corners.flat().map(Math.abs));
      const [place, facing] = [new Vector3(), new Vector3()];
      corners.forEach((each, at) => {
        place.fromBufferAttribute(packed.getAttribute('position'), at).multiplyScalar(scale);
        expect(place.distanceTo(new Vector3(...each))).toBeLessThanOrEqual(reach / 30_000 + 1e-9);
        const normal = normals[at] as Vector3;
        if (Math.hypot(...each) < 1e-6) return;
        facing.fromBufferAttribute(packed.getAttribute('normal'), at);
        expect(facing.angleTo(normal)).toBeLessThan(0.01);
      });
      expect(packed.getIndex()?.count).toBe(corners.length);
    }),
  );
});
