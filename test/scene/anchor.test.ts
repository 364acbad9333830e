import { BufferGeometry, Float32BufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import { placeOfNote } from '../../src/scene/hand/anchor';

/** A triangle of 10 mm in the plane z, as a part of a node. */
const part = (node: string, z: number) => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute([0, 0, z, 0.01, 0, z, 0, 0.01, z], 3));
  geometry.setIndex([0, 1, 2]);
  return { node, material: 'silver', geometry };
};
const parts = [part('ring', 0), part('other', 1), part('ring', 0.002)];
const anchor = (triangle: number, mesh = 'ring') => ({
  mesh,
  triangle,
  weights: [0.5, 0.25, 0.25] as [number, number, number],
});
const position: [number, number, number] = [0.003, 0.0025, 0.002];

describe('the place of a note', () => {
  it('is where its anchor is on the surface, counted through the parts of its node', () => {
    const [x, y, z] = placeOfNote({ position, anchor: anchor(1) }, parts, 0.02);
    expect([x, y, z]).toEqual([expect.closeTo(0.0025), expect.closeTo(0.0025), expect.closeTo(0.002)]);
  });

  it('is where it was written down when the anchor leads elsewhere, or nowhere', () => {
    expect(placeOfNote({ position, anchor: anchor(0) }, parts, 0.02)).toBe(position);
    expect(placeOfNote({ position, anchor: anchor(7) }, parts, 0.02)).toBe(position);
    expect(placeOfNote({ position, anchor: anchor(0, 'gone') }, parts, 0.02)).toBe(position);
    expect(placeOfNote({ position }, parts, 0.02)).toBe(position);
  });

  it('may be further off on a large work', () => {
    expect(placeOfNote({ position, anchor: anchor(0) }, parts, 0.5)[2]).toBeCloseTo(0);
  });
});
