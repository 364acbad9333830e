import { BoxGeometry, Mesh, MeshStandardMaterial, PlaneGeometry, Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createCollider } from '../../src/scene/hall/collider';
import { enterBox } from '../../src/scene/input/pick';
import { replaceIn } from '../../src/scene/light/shader';

const floor = new Mesh(new PlaneGeometry(10, 10).rotateX(-Math.PI / 2), new MeshStandardMaterial());
floor.name = 'stone';
const block = new Mesh(new BoxGeometry(1, 1, 1).translate(0, 0.5, -3), new MeshStandardMaterial());
block.name = 'plinth';

describe('the collider', () => {
  const collider = createCollider([floor, block]);
  const forward = new Vector3(0, 0, -1);

  it('finds the first surface and says which it is', () => {
    const hit = collider.cast(new Vector3(0, 0.5, 0), forward, 10);
    expect(hit).toMatchObject({ surface: 'plinth', mesh: block });
    expect(hit?.distance).toBeCloseTo(2.5);
    expect(hit?.normal.z).toBeCloseTo(1);
  });

  it('numbers corners within the mesh that was met', () => {
    const hit = collider.cast(new Vector3(0, 0.5, 0), forward, 10);
    const corners = block.geometry.getAttribute('position');
    for (const corner of hit?.corners ?? []) expect(corners.getZ(corner)).toBeCloseTo(-2.5);
  });

  it('looks no further than it is told', () => {
    expect(collider.cast(new Vector3(0, 0.5, 0), forward, 2)).toBeNull();
  });

  it('turns normals towards who asks', () => {
    expect(collider.cast(new Vector3(2, -1, 2), new Vector3(0, 1, 0), 5)?.normal.y).toBeCloseTo(-1);
  });

  it('lets every ray through an empty hall', () => {
    expect(createCollider([]).cast(new Vector3(), forward, 10)).toBeNull();
  });
});

it('enters a box where the ray does', () => {
  const low = new Vector3(-1, 0, -1);
  const high = new Vector3(1, 2, 1);
  expect(enterBox(new Ray(new Vector3(0, 1, 5), new Vector3(0, 0, -1)), low, high)).toBeCloseTo(4);
  expect(enterBox(new Ray(new Vector3(3, 1, 5), new Vector3(0, 0, -1)), low, high)).toBe(
    Number.POSITIVE_INFINITY,
  );
});

it('fails loudly when a shader no longer has what is to be replaced', () => {
  expect(() => replaceIn('void main() {}', '#include <gone>', '')).toThrow('#include <gone>');
});
