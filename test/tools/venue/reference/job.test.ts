import { describe, expect, it } from 'vitest';
import { type JobParts, planJob, planView } from '../../../../tools/venue/reference/job';
import { readOptions } from '../../../../tools/venue/reference/options';
import { planSittings } from '../../../../tools/venue/reference/render';
import { SOUND_VENUE } from '../check/sound-venue';

const [hall] = SOUND_VENUE.halls;
const hour = hall?.lighting.hours[0];
if (!hall || !hour) throw new Error('the sound venue has no hall');

const parts: JobParts = {
  hall,
  hour: { ...hour, lamps: 0.5 },
  materials: [
    {
      name: 'oak',
      colour: [1, 1, 1],
      roughness: 0.5,
      metalness: 0,
      glow: [0, 0, 0],
      clear: false,
      reflection: 0.3,
    },
    { name: 'brass', colour: [0.9, 0.6, 0.3], roughness: 0.3, metalness: 1, glow: [0, 0, 0], clear: false },
    { name: 'roofglass', colour: [0, 0, 0], roughness: 0, metalness: 0, glow: [0, 0, 0], clear: true },
    { name: 'lamp-disc', colour: [0, 0, 0], roughness: 1, metalness: 0, glow: [20, 16, 12], clear: false },
  ],
  model: 'front.glb',
  lights: {},
  skies: {},
  pictureOf: (file) => `work/${file}.png`,
  size: [640, 360],
  samples: 4,
  views: [],
};

describe('planJob', () => {
  it('gives surfaces their pictures, and knows glass and lamps by their names', () => {
    const { materials, prefixes } = planJob(parts);
    expect(prefixes).toEqual(['walls']);
    expect(materials['oak']).toMatchObject({
      kind: 'surface',
      pictures: { map: 'work/oak.webp.png' },
      size: 1.7,
    });
    expect(materials['brass']).toMatchObject({
      kind: 'surface',
      metalness: 1,
      reflection: 0.5,
      pictures: {},
    });
    expect(materials['roofglass']).toMatchObject({ kind: 'glass' });
  });

  it('lets lamps shine as much as the hour says', () => {
    expect(planJob(parts).materials['lamp-disc']).toMatchObject({ kind: 'lamp', glow: [10, 8, 6] });
  });
});

it('looks from the height of eyes', () => {
  const view = planView({ id: 'door', title: {}, position: [1, 0.2, 3], heading: 0.5, pitch: -0.1 }, 'work');
  expect(view).toMatchObject({ id: 'door', heading: 0.5, pitch: -0.1, output: 'work/door' });
  expect(view.eye[1]).toBeCloseTo(1.82);
  expect(view.fov).toBeCloseTo((55 * Math.PI) / 180);
});

describe('planSittings', () => {
  const told = (views: readonly string[], hours: readonly string[]) =>
    planSittings(SOUND_VENUE, { views, hours }).map(
      (sitting) => `${sitting.hall.id} ${sitting.hour.id} ${sitting.views.join()}`,
    );

  it('takes every view of every hall at every hour', () => {
    expect(told([], [])).toEqual([
      'front day door',
      'front evening door',
      'back day end',
      'back evening end',
    ]);
  });

  it('takes what is asked for, and says what there is when that is nothing', () => {
    expect(told(['end'], ['evening'])).toEqual(['back evening end']);
    expect(() => told(['ends'], [])).toThrow('Views: door, end. Hours: day, evening.');
  });
});

describe('readOptions', () => {
  it('reads sizes and lists', () => {
    expect(readOptions(['--size', '480x270', '--view', 'a', '--view', 'b'])).toEqual({
      venue: 'spaak',
      samples: 384,
      size: [480, 270],
      views: ['a', 'b'],
      hours: [],
      threads: 0,
    });
    expect(readOptions(['--help'])).toBeUndefined();
  });

  it.each([[['--size', '640']], [['--samples', '0']], [['--samples', 'many']], [['--frames', '3']]])(
    'refuses %j',
    (given) => {
      expect(() => readOptions(given)).toThrow();
    },
  );
});
