import { describe, expect, it } from 'vitest';
import { type FloorFile, parseVenue, type Venue } from '#venue';
import type { FoundFile, ModelFacts, VenueEvidence } from '../../../../tools/venue/check/evidence';
import { judgeVenue } from '../../../../tools/venue/check/judge';
import { formatFigures } from '../../../../tools/venue/check/table';
import { altered } from '../../../venue/venues';
import { SOUND_MODEL, SOUND_VENUE, soundEvidence } from './sound-venue';

type Path = readonly (string | number)[];

const codesOf = (evidence: VenueEvidence) => judgeVenue(evidence).problems.map(({ code }) => code);

/** The sound venue with one part of `venue.json` replaced. */
function withVenue(path: Path, replacement?: unknown): VenueEvidence {
  const { value: venue, problems } = parseVenue(altered(SOUND_VENUE, path, replacement));
  if (!venue) throw new Error(problems.map(({ message }) => message).join());
  return seat(venue);
}

function seat(venue: Venue): VenueEvidence {
  const sound = soundEvidence();
  const halls = sound.halls.map((each, at) => ({ ...each, hall: venue.halls[at] ?? each.hall }));
  return { ...sound, venue, halls };
}

/** The sound venue whose first hall has another model. */
function withModel(path: Path, replacement?: unknown): VenueEvidence {
  const value = altered(SOUND_MODEL, path, replacement) as ModelFacts;
  const sound = soundEvidence();
  return {
    ...sound,
    halls: sound.halls.map((each, at) => (at === 0 ? { ...each, model: { value, problems: [] } } : each)),
  };
}

function withFile(name: string, found?: FoundFile): VenueEvidence {
  const sound = soundEvidence();
  const files = new Map(sound.files);
  if (found) files.set(name, found);
  else files.delete(name);
  return { ...sound, files };
}

/** The sound venue with another floor in one of its halls. */
function withFloor(at: number, path: Path, replacement: unknown): VenueEvidence {
  const sound = soundEvidence();
  return {
    ...sound,
    halls: sound.halls.map((each) =>
      each.at === at
        ? {
            ...each,
            floor: { value: altered(each.floor.value, path, replacement) as FloorFile, problems: [] },
          }
        : each,
    ),
  };
}

const front = ['halls', 0] as const;
const slot = [...front, 'slots', 0] as const;
const day = [...front, 'lighting', 'hours', 0] as const;

describe('judgeVenue', () => {
  it('finds nothing wrong with a sound venue', () => {
    expect(judgeVenue(soundEvidence()).problems).toEqual([]);
  });

  it('tells where a problem is, what it is and what to do', () => {
    expect(judgeVenue(withVenue([...slot, 'position'], [-2, 0.5, -2])).problems).toEqual([
      {
        severity: 'error',
        code: 'slot-height',
        message:
          'the deck of "case" is 0.50 m above the floor before it: between 0.75 and 1.5 m everybody sees it.',
        path: ['halls', 0, 'slots', 0],
      },
    ]);
  });

  it.each<[code: string, evidence: VenueEvidence]>([
    ['file-missing', withFile('oak.webp')],
    ['file-bytes', withFile('front.glb', { bytes: 999 })],
    ['file-bytes', withFile('front-evening-small.webp', { bytes: 1, pixels: [64, 32] })],
    ['picture-unreadable', withFile('front-day.webp', { bytes: 500 })],
    ['light-small-size', withFile('front-day-small.webp', { bytes: 200, pixels: [128, 64] })],
    ['light-small-none', withVenue([...day, 'maps', 'walls', 'small'])],
    ['mesh-unlit', withModel(['meshes', 0, 'names'], ['shelf'])],
    ['mesh-no-light-coordinates', withModel(['meshes', 0, 'light'])],
    ['mesh-light-range', withModel(['meshes', 0, 'light'], [0.1, 1.2])],
    ['mesh-light-range', withModel(['meshes', 0, 'light'], [-0.2, 0.9])],
    ['light-unworn', withModel(['meshes'], SOUND_MODEL.meshes.slice(2))],
    ['texture-unworn', withVenue([...front, 'textures', 'walnut'], { map: 'oak.webp', size: 1 })],
    ['texture-no-coordinates', withModel(['meshes', 0, 'measured'], false)],
    ['place-off-floor', withVenue([...front, 'viewpoints', 0, 'position'], [0, 0, 5.2])],
    ['place-off-floor', withVenue([...slot, 'approach', 'position'], [-2, 0.3, -0.8])],
    ['place-off-floor', withVenue([...front, 'bays', 0, 'approach', 'position'], [-6, 0, 0])],
    ['place-off-floor', withVenue([...front, 'boards', 0, 'approach', 'position'], [2, -1, 3])],
    ['place-off-floor', withVenue([...front, 'portals', 0, 'position'], [0, 1, -5])],
    ['slot-outside', withVenue([...slot, 'position'], [-6, 1, -2])],
    ['slot-approach', withVenue([...slot, 'approach', 'heading'], Math.PI)],
    ['slot-averted', withVenue([...slot, 'heading'], 0)],
    ['slot-height', withVenue([...slot, 'position'], [-2, 1.7, -2])],
    ['portal-one-way', withVenue(['halls', 1, 'portals', 0, 'position'], [0, 0, -13])],
    ['portal-one-way', withVenue(['halls', 1, 'portals', 0, 'heading'], 0)],
    ['portal-no-floor', withVenue([...front, 'portals', 0, 'position'], [5, 0, -5])],
    ['portal-floor-ends', withFloor(0, ['vertices'], [-4.7, 0, -5, -4.7, 0, 4.7, 4.7, 0, 4.7, 4.7, 0, -5])],
    ['hanging-outside', withVenue([...front, 'silks', 0, 'position'], [-2, 4.3, -2])],
    ['hanging-outside', withVenue([...front, 'silks', 0, 'size'], [0.8, 4.2])],
    ['hanging-outside', withVenue([...front, 'boards', 0, 'position'], [5.1, 1.4, 4.8])],
    ['silk-no-stand', withVenue([...front, 'silks', 0, 'stand'], 7)],
    ['board-approach', withVenue([...front, 'boards', 0, 'approach', 'heading'], 0)],
    ['over-budget', withModel(['meshes', 0, 'triangles'], 150_001)],
    ['over-budget', withModel(['materials'], Array(31).fill('oak'))],
    ['over-budget', withFile('oak.webp', { bytes: 6_000_000, pixels: [64, 64] })],
    ['over-budget', withFile('front-day-small.webp', { bytes: 2_500_000, pixels: [64, 32] })],
  ])('complains: %s', (code, evidence) => {
    expect(codesOf(evidence)).toContain(code);
  });

  it('finds slots in each other, also when they are turned, and lets neighbours touch', () => {
    const [first] = SOUND_VENUE.halls[0]?.slots ?? [];
    const beside = (x: number, heading: number) => {
      const second = { ...first, id: 'second', stand: 2, position: [x, 1, -2], heading };
      return codesOf(withVenue([...front, 'slots', 1], second));
    };
    expect(beside(-1.4, Math.PI)).toContain('slot-overlap');
    expect(beside(-1.3, Math.PI)).not.toContain('slot-overlap');
    expect(beside(-1.3, Math.PI / 4)).toContain('slot-overlap');
  });

  it('lets boards hang in an annex that the box of reflections leaves out', () => {
    const away = withVenue([...front, 'boards', 0, 'position'], [2, 1.4, 6.8]);
    expect(codesOf(away)).toContain('hanging-outside');
    const annexed = [...(SOUND_VENUE.halls[0]?.outline ?? []), [1, 5], [1, 8], [3, 8], [3, 5]];
    const venue = altered(away.venue, [...front, 'outline'], annexed) as Venue;
    expect(codesOf(seat(venue))).not.toContain('hanging-outside');
  });

  it('counts a material on two light maps as two draw calls', () => {
    const many = Array.from({ length: 61 }, (_, k) => ({
      names: [`walls-${k}`],
      material: `paint-${k}`,
      triangles: 1,
      measured: true,
      light: [0, 1],
    }));
    expect(codesOf(withModel(['meshes'], many))).toContain('over-budget');
    const alike = many.map((mesh) => ({ ...mesh, material: 'paint' }));
    expect(judgeVenue(withModel(['meshes'], alike)).figures[0]?.drawCalls).toBe(1);
  });

  it('follows portals from the start, and finds halls and islands that nobody reaches', () => {
    const closed = { ...SOUND_VENUE, halls: SOUND_VENUE.halls.map((hall) => ({ ...hall, portals: [] })) };
    expect(codesOf(seat(closed))).toEqual(['hall-unreachable']);
    const island = withFloor(0, [], {
      ...soundEvidence().halls[0]?.floor.value,
      vertices: [
        -4.7, 0, -6, -4.7, 0, 4.7, -1, 0, 4.7, -1, 0, -6, -0.9, 0, -6, -0.9, 0, 4.7, 4.7, 0, 4.7, 4.7, 0, -6,
      ],
      polygons: [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
      ],
      neighbours: [
        [-1, -1, -1, -1],
        [-1, -1, -1, -1],
      ],
    });
    expect(codesOf(island)).toEqual(['place-unreachable', 'place-unreachable']);
  });

  it('measures what the hall costs a desktop and a phone', () => {
    expect(formatFigures([{ id: 'sound', figures: judgeVenue(soundEvidence()).figures }])).toBe(
      [
        'venue  hall   calls  triangles  materials  kB  phone kB  hours  slots  views',
        'sound  front      4         46          4   2         2      2      2      1',
        'sound  back       4         46          4   2         2      2      0      1',
      ].join('\n'),
    );
  });
});
