import {
  type BatchedMesh,
  BoxGeometry,
  type BufferAttribute,
  Group,
  Matrix4,
  MeshStandardMaterial,
  Vector3,
} from 'three';
import { describe, expect, it, vi } from 'vitest';
import type { Vec3 } from '#kit';
import { type Mount, resolveStance, turnOf } from '#plan';
import { createBatches } from '../../src/scene/works/batches';
import { createQueue, type Errand, pickNearest } from '../../src/scene/works/queue';
import { fillGaps } from '../../src/scene/works/wall-light';

const SIZE: Vec3 = [0.12, 0.2, 0.03];

describe('resolveStance', () => {
  it.each(['panel', 'bar', 'cushion', 'cuff', 'post', 'stand', 'deck'] satisfies Mount[])(
    '%s carries a work above the deck',
    (mount) => {
      const { offset, solids, shadow } = resolveStance(mount, SIZE);
      expect(offset[1]).toBeGreaterThanOrEqual(0);
      expect(shadow).toBeDefined();
      for (const { middle, size } of solids) {
        expect(size.every((length) => length > 0)).toBe(true);
        expect(middle[1]).toBeGreaterThan(0);
      }
    },
  );

  it('lays a pendant on its panel: on its face, within its rim', () => {
    const { offset, tilt, solids } = resolveStance('panel', SIZE);
    const panel = solids.find((solid) => solid.tilt === tilt);
    const normal = new Vector3(0, 0, 1).applyAxisAngle(new Vector3(1, 0, 0), tilt);
    const top = new Vector3(...offset).addScaledVector(
      new Vector3(0, 1, 0).applyAxisAngle(new Vector3(1, 0, 0), tilt),
      SIZE[1],
    );
    const fromPanel = (point: Vector3) =>
      point
        .clone()
        .sub(new Vector3(...(panel?.middle ?? [0, 0, 0])))
        .dot(normal);
    const back = (panel?.size[2] ?? 0) / 2 + SIZE[2] / 2;
    expect(fromPanel(new Vector3(...offset))).toBeCloseTo(back, 2);
    expect(fromPanel(top)).toBeCloseTo(back, 2);
    expect(panel?.size[1]).toBeGreaterThan(SIZE[1]);
  });

  it('hangs a work from a bar that is above it', () => {
    const { offset, solids } = resolveStance('bar', SIZE);
    const highest = Math.max(...solids.map(({ middle }) => middle[1]));
    expect(highest).toBeGreaterThan(offset[1] + SIZE[1]);
  });

  it('raises what is small on a block, and leaves what is tall on the deck', () => {
    const small = resolveStance('cushion', [0.03, 0.02, 0.03]);
    const tall = resolveStance('bar', [0.1, 0.45, 0.05]);
    expect(small.foot?.lift).toBeGreaterThan(0.05);
    expect(small.offset[1]).toBeGreaterThan(small.foot?.lift ?? 1);
    expect(tall.foot).toBeUndefined();
    expect(tall.offset[1]).toBeLessThan(0.06);
  });

  it('turns a front to where the placement faces', () => {
    const front = new Vector3(0, 0, 1).applyAxisAngle(new Vector3(0, 1, 0), turnOf({ heading: 0 }));
    expect(front.z).toBeCloseTo(-1);
  });
});

describe('the queue of models', () => {
  const errand = (x: number, log: string[], gate: Promise<void>): Errand => ({
    position: [x, 0, 0],
    run: async () => {
      log.push(`${x}`);
      await gate;
    },
  });

  it('picks the nearest', () => {
    const far = { position: [9, 0, 0] as const, run: async () => {} };
    const near = { position: [1, 5, 1] as const, run: async () => {} };
    expect(pickNearest([far, near], [0, 0, 0])).toBe(1);
    expect(pickNearest([], [0, 0, 0])).toBe(-1);
  });

  it('runs two at a time, the nearest first, also when the visitor has moved meanwhile', async () => {
    const log: string[] = [];
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let here: Vec3 = [0, 0, 0];
    const queue = createQueue(() => here);
    for (const x of [7, 1, 3, 5]) queue.add(errand(x, log, gate));
    await Promise.resolve();
    expect(log).toEqual(['1', '3']);
    here = [9, 0, 0];
    open();
    await vi.waitFor(() => expect(log).toHaveLength(4));
    expect(log).toEqual(['1', '3', '7', '5']);
  });
});

describe('batches', () => {
  const piece = (triangles: number) =>
    new BoxGeometry(0.1, 0.1, 0.1, triangles, 1, 1).deleteAttribute('uv') as BoxGeometry;
  const drawn = (group: Group) => (group.children as BatchedMesh[]).map((mesh) => mesh.instanceCount);

  it('draw what shares a material at once, wherever in the hall it is', () => {
    const group = new Group();
    const batches = createBatches(group);
    const [silver, gold] = [new MeshStandardMaterial(), new MeshStandardMaterial()];
    for (let x = 0; x < 40; x += 1) batches.add(silver, piece(1), new Matrix4().setPosition(x, 0, 0), x);
    batches.add(gold, piece(1), new Matrix4(), 0);
    expect(drawn(group)).toEqual([40, 1]);
    expect(group.children.every(({ frustumCulled }) => !frustumCulled)).toBe(true);
  });

  it('grow for large pieces and keep what they had', () => {
    const group = new Group();
    const batches = createBatches(group);
    const silver = new MeshStandardMaterial();
    const first = batches.add(silver, piece(1), new Matrix4(), 3);
    for (let i = 0; i < 6; i += 1) batches.add(silver, piece(2000), new Matrix4(), i);
    const [mesh] = group.children as BatchedMesh[];
    const corner = new Vector3().fromBufferAttribute(
      mesh?.geometry.getAttribute('position') as BufferAttribute,
      0,
    );
    corner.applyMatrix4(mesh?.getMatrixAt(0, new Matrix4()) as Matrix4);
    expect(corner.x).toBeCloseTo(0.05);
    expect(drawn(group)).toEqual([7]);
    first.remove();
    expect(drawn(group)).toEqual([6]);
    batches.dispose();
    expect(group.children).toEqual([]);
  });
});

it('fills gaps in the light of a wall from beside', () => {
  const pixels = new Uint8Array([9, 9, 9, 255, 0, 0, 0, 0, 4, 4, 4, 255]);
  fillGaps(pixels);
  expect([...pixels]).toEqual([9, 9, 9, 255, 9, 9, 9, 255, 4, 4, 4, 255]);
});
