import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { EYE_HEIGHT } from '#plan';
import { HAND_FIELD_OF_VIEW, type Live } from '#visit';
import { createLookPast, freeAspect } from '../../src/scene/camera/look-past';
import { createCameraPoser, fieldOfView } from '../../src/scene/camera/pose';

const live = (change: Partial<Live> = {}): Live => ({
  pose: { position: [1, 0.2, 3], heading: Math.PI / 2, pitch: 0 },
  velocity: [0, 0],
  orbit: { azimuth: 0, elevation: 0, distance: 0.5, pan: [0, 0, 0] },
  inspectBlend: 0,
  lamp: { azimuth: 0, elevation: 0 },
  pixelsPerMetre: 0,
  surface: 0,
  waiting: false,
  aspect: 1.6,
  inset: { end: 0, bottom: 0 },
  ...change,
});
const pose = (state: Live) => {
  const camera = new PerspectiveCamera(55, 1.6, 0.05, 120);
  createCameraPoser().pose(camera, state);
  return camera;
};

describe('the camera', () => {
  it('is at the eyes of the visitor and looks where they look', () => {
    const camera = pose(live());
    expect(camera.position.toArray()).toEqual([1, 0.2 + EYE_HEIGHT, 3]);
    const [x, y, z] = camera.getWorldDirection(new Vector3()).toArray();
    expect([x, y, z].map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([-1, 0, 0]);
  });

  it('sees more up and down on a tall canvas, and the usual angle close by', () => {
    expect(fieldOfView(16 / 9, 0, 1)).toBe(55);
    expect(fieldOfView(0.46, 0, 1)).toBeGreaterThan(65);
    expect(fieldOfView(0.46, 1, 1)).toBeCloseTo(HAND_FIELD_OF_VIEW);
    expect(fieldOfView(0.46, 1, 0.5)).toBeGreaterThan(50);
  });
});

describe('looking past a panel', () => {
  const canvas = { width: 1000, height: 500, rightToLeft: false };

  it('takes the picture to the middle of what is free, and rests', () => {
    const camera = new PerspectiveCamera(55, 2);
    const lookPast = createLookPast();
    const state = live({ inset: { end: 400, bottom: 0 } });
    let steps = 0;
    while (lookPast.step(camera, state, canvas, 1 / 60, false)) steps += 1;
    expect(steps).toBeGreaterThan(5);
    expect(camera.view).toMatchObject({ enabled: true, offsetX: 200, offsetY: 0 });
    expect(freeAspect(state, canvas)).toBeCloseTo(1.2);
    state.inset = { end: 0, bottom: 0 };
    expect(lookPast.step(camera, state, canvas, 1 / 60, true)).toBe(false);
    expect(camera.view?.enabled).toBe(false);
  });

  it('goes the other way where the end is on the left', () => {
    const camera = new PerspectiveCamera(55, 2);
    const state = live({ inset: { end: 400, bottom: 100 } });
    createLookPast().step(camera, state, { ...canvas, rightToLeft: true }, 1 / 60, true);
    expect(camera.view).toMatchObject({ offsetX: -200, offsetY: 50 });
  });
});
