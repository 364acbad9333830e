import type { JsonPath, Vec3 } from '#kit';
import type { Hall } from '#venue';

/** A place of a hall where a visitor stands. */
export interface Standing {
  /** What it is, for sentences: `the approach to the slot "case"`. */
  readonly what: string;
  readonly position: Vec3;
  readonly path: JsonPath;
}

/** Every place of a hall that must lie on its floor. */
export function listStandings(hall: Hall, at: number): Standing[] {
  const approaches = (part: 'slots' | 'bays' | 'boards', noun: string): Standing[] =>
    hall[part].map(({ id, approach }, index) => ({
      what: `the approach to the ${noun} "${id}"`,
      position: approach.position,
      path: ['halls', at, part, index, 'approach', 'position'],
    }));
  const places = (part: 'viewpoints' | 'portals', noun: string): Standing[] =>
    hall[part].map(({ id, position }, index) => ({
      what: `the ${noun} "${id}"`,
      position,
      path: ['halls', at, part, index, 'position'],
    }));
  const tall = hall.viewpoints.flatMap(({ id, tall }, index): Standing[] =>
    tall
      ? [
          {
            what: `the viewpoint "${id}" of tall screens`,
            position: tall.position,
            path: ['halls', at, 'viewpoints', index, 'tall', 'position'],
          },
        ]
      : [],
  );
  return [
    ...places('viewpoints', 'viewpoint'),
    ...tall,
    ...approaches('slots', 'slot'),
    ...approaches('bays', 'bay'),
    ...approaches('boards', 'board'),
    ...places('portals', 'portal'),
  ];
}
