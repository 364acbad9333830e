import { Matrix4, PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { exposureFor, pixelsPerMetre, planesFor, poseHandCamera } from '../../src/scene/hand/hand-camera';
import { comingOf, createPiecePoser, type PieceInput } from '../../src/scene/hand/pose-piece';

const size = [0.08, 0.12, 0.02] as const;
const eye = new PerspectiveCamera(55, 1.6, 0.05, 120);
eye.position.set(1, 1.6, 2);
eye.rotation.set(-0.2, 0.5, 0, 'YXZ');
eye.updateMatrixWorld();
const home = new Matrix4().makeRotationY(0.4).setPosition(0.5, 1.2, 1);

const posed = (change: Partial<PieceInput>) => {
  const orbit = { azimuth: 0, elevation: 0, distance: 0.3, pan: [0, 0, 0] } as const;
  const [piece, beside] = [new Matrix4(), new Matrix4()];
  const input: PieceInput = { orbit, size, home, flight: 1, aside: [0, 0], ...change };
  const distance = createPiecePoser().pose(input, eye, piece, beside);
  const seen = (x: number, y: number, z: number) =>
    new Vector3(x, y, z).applyMatrix4(piece).applyMatrix4(eye.matrixWorldInverse);
  return { piece, beside, distance, seen };
};
const close = (point: Vector3, [x, y, z]: readonly [number, number, number]) =>
  expect(point.distanceTo(new Vector3(x, y, z))).toBeLessThan(1e-9);

describe('a piece in hand', () => {
  it('is in its place before it has left it', () => {
    const { piece } = posed({ flight: 0 });
    piece.elements.forEach((value, at) => {
      expect(value).toBeCloseTo(home.elements[at] ?? 0, 9);
    });
  });

  it('is held upright before the camera, its front to the visitor', () => {
    const { seen, distance } = posed({});
    expect(distance).toBeCloseTo(0.3);
    close(seen(0, 0.06, 0), [0, 0, -0.3]);
    close(seen(0.04, 0.12, 0), [0.04, 0.06, -0.3]);
    close(seen(0, 0.06, 0.01), [0, 0, -0.29]);
  });

  it('turns as a camera would go about it', () => {
    const orbit = { azimuth: Math.PI / 2, elevation: 0, distance: 0.3, pan: [0, 0, 0] } as const;
    // From its right its right side is nearest.
    close(posed({ orbit }).seen(0.04, 0.06, 0), [0, 0, -0.26]);
    const above = { ...orbit, azimuth: 0, elevation: Math.PI / 2 };
    close(posed({ orbit: above }).seen(0, 0.12, 0), [0, 0, -0.24]);
  });

  it('is shifted by pan, and turns about what is in the middle then', () => {
    const orbit = { azimuth: 0.8, elevation: 0.3, distance: 0.3, pan: [0.01, -0.02, 0.005] } as const;
    close(posed({ orbit }).seen(-0.01, 0.08, -0.005), [0, 0, -0.3]);
  });

  it('makes room, and what lies beside it stands upright at its middle', () => {
    const { seen, beside } = posed({ aside: [-0.05, 0.01] });
    close(seen(0, 0.06, 0), [-0.05, 0.01, -0.3]);
    const up = new Vector3(0, 1, 0).transformDirection(beside).transformDirection(eye.matrixWorldInverse);
    close(up, [0, 1, 0]);
  });

  it('grows evenly on its way', () => {
    const ways = [0, 0.25, 0.5, 0.75, 1].map((flight) => posed({ flight }).distance);
    for (let step = 1; step < ways.length; step += 1) expect(ways[step]).toBeLessThan(ways[step - 1] ?? 0);
  });
});

describe('its way', () => {
  it('begins with the glass, leaves its place then, and ends in the hand before a hall out of focus', () => {
    expect(comingOf(0)).toMatchObject({ glass: 1, flight: 0, dusk: 0, lifted: false });
    const lifting = comingOf(0.15);
    expect(lifting).toMatchObject({ glass: 0, lifted: true });
    expect(lifting.flight).toBeLessThan(0.001);
    expect(comingOf(1)).toMatchObject({ flight: 1, dusk: 1, lifted: true });
  });
});

describe('the eye', () => {
  it('cuts nothing open from 2 m to 5 mm', () => {
    for (const distance of [2, 0.3, 0.05, 0.005]) {
      const { near, far } = planesFor(distance, size);
      expect(near).toBeLessThan(Math.max(distance * 0.2, distance - 0.08));
      expect(far).toBeGreaterThan(distance + 0.3);
    }
    expect(planesFor(0.005, size).near).toBeLessThanOrEqual(0.001);
  });

  it('sees as the visitor does at first, and through a longer lens in hand', () => {
    const camera = new PerspectiveCamera();
    poseHandCamera(camera, eye, { distance: 1, size, flight: 0, free: 1 });
    expect(camera.fov).toBeCloseTo(eye.fov);
    expect(camera.position).toEqual(eye.position);
    poseHandCamera(camera, eye, { distance: 0.3, size, flight: 1, free: 1 });
    expect(camera.fov).toBeCloseTo(30);
    expect(pixelsPerMetre(30, 0.5, 900)).toBeCloseTo(900 / (2 * 0.5 * Math.tan(Math.PI / 12)));
  });

  it('opens a little close by, and not for the whole piece', () => {
    expect(exposureFor(2, size)).toBe(1);
    expect(exposureFor(0.005, size)).toBeGreaterThan(1.1);
  });
});
