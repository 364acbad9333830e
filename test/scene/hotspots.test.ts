import { Matrix4, PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { createOcclusion } from '../../src/scene/hotspots/occlusion';
import { projectPoint } from '../../src/scene/hotspots/project';

function viewFrom(x: number, y: number, z: number, heading: number) {
  const camera = new PerspectiveCamera(55, 2, 0.05, 100);
  camera.position.set(x, y, z);
  camera.rotation.set(0, heading, 0, 'YXZ');
  camera.updateMatrixWorld();
  const matrix = new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse).elements;
  return { matrix, eye: [x, y, z] as const, width: 1000, height: 500 };
}
const blank = () => ({ x: -1, y: -1, distance: 0, inView: true });

describe('projectPoint', () => {
  it('puts what is straight ahead into the middle', () => {
    const out = projectPoint([0, 1.6, -5], viewFrom(0, 1.6, 0, 0), blank());
    expect(out).toMatchObject({ inView: true, distance: 5 });
    expect(out.x).toBeCloseTo(500);
    expect(out.y).toBeCloseTo(250);
  });

  it('has right on the right and up above', () => {
    const out = projectPoint([1, 2.6, -5], viewFrom(0, 1.6, 0, 0), blank());
    expect(out.x).toBeGreaterThan(500);
    expect(out.y).toBeLessThan(250);
  });

  it('hides what is behind, also when the visitor has turned', () => {
    expect(projectPoint([0, 1.6, 5], viewFrom(0, 1.6, 0, 0), blank()).inView).toBe(false);
    expect(projectPoint([0, 1.6, 5], viewFrom(0, 1.6, 0, Math.PI), blank()).inView).toBe(true);
  });

  it('hides what is far beyond the rim', () => {
    expect(projectPoint([50, 1.6, -5], viewFrom(0, 1.6, 0, 0), blank()).inView).toBe(false);
  });
});

describe('createOcclusion', () => {
  it('looks up a few in turn and remembers them', () => {
    const occlusion = createOcclusion(5);
    const asked: number[] = [];
    const test = (index: number) => {
      asked.push(index);
      return index % 2 === 1;
    };
    occlusion.refresh(() => true, test, 3);
    expect([asked, occlusion.pending()]).toEqual([[0, 1, 2], 2]);
    occlusion.refresh(() => true, test, 3);
    expect([asked, occlusion.pending()]).toEqual([[0, 1, 2, 3, 4], 0]);
    expect([0, 1, 2, 3, 4].map(occlusion.hidden)).toEqual([false, true, false, true, false]);
  });

  it('rests until the camera moves, and spends no rays on what is not wanted', () => {
    const occlusion = createOcclusion(4);
    let rays = 0;
    const test = () => {
      rays += 1;
      return true;
    };
    occlusion.refresh((index) => index === 2, test, 4);
    occlusion.refresh(() => true, test, 4);
    expect(rays).toBe(1);
    occlusion.invalidate();
    occlusion.refresh(() => true, test, 4);
    expect(rays).toBe(5);
  });
});
