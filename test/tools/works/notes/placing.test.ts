import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Work } from '#catalog';
import { applyRecord } from '../../../../tools/works/notes/apply';
import { withNotes } from '../../../../tools/works/notes/catalog-file';
import { eyeFrom, frameOf, SIDES } from '../../../../tools/works/notes/eye';
import { nearestWeights } from '../../../../tools/works/notes/find';
import { blend } from '../../../../tools/works/notes/model';
import { parseRecords } from '../../../../tools/works/notes/record';
import { pointAt, pointOfAnchor } from '../../../../tools/works/notes/spot';
import { modelOf, noteWith, plate } from './support';

const two = modelOf(plate(-0.05), plate(0.05, 2));

describe('pointing at a work', () => {
  it.each([
    ['front', [0.05, 0.05, 0.05], [0, 0, 1]],
    ['back', [-0.05, 0.05, -0.05], [0, 0, -1]],
  ] as const)('finds the first surface from the %s', (side, position, normal) => {
    const spot = pointAt(two, SIDES[side], [0.75, 0.25]);
    expect(spot?.position).toEqual(position);
    expect(spot?.normal).toEqual(normal);
    expect(spot && pointOfAnchor(two, spot.anchor)?.map((part) => Number(part.toFixed(4)))).toEqual(position);
  });

  it('counts triangles through the primitives of a node', () => {
    expect(pointAt(two, SIDES.front, [0.75, 0.25])?.anchor).toMatchObject({ mesh: 'plate', triangle: 2 });
    expect(pointAt(two, SIDES.back, [0.75, 0.25])?.anchor.triangle).toBeLessThan(2);
  });

  it('finds nothing beside the work', () => {
    expect(pointAt(two, SIDES.left, [0.5, 0.5])).toBeUndefined();
  });

  it('has the right of the visitor on the right', () => {
    expect(eyeFrom(SIDES.right).toward[0]).toBeCloseTo(1);
    expect(eyeFrom(SIDES.above).up[2]).toBeCloseTo(-1);
    expect(frameOf(two, SIDES.above)).toMatchObject({
      width: expect.closeTo(0.2),
      height: expect.closeTo(0.1),
    });
  });
});

describe('the nearest point of a triangle', () => {
  it('is no farther than any other of its points', () => {
    const number = fc.double({ min: -1, max: 1, noNaN: true });
    const point = fc.tuple(number, number, number);
    fc.assert(
      fc.property(fc.tuple(point, point, point), point, fc.tuple(number, number), (corners, to, [s, t]) => {
        const away = ([x, y, z]: readonly [number, number, number]) =>
          Math.hypot(x - to[0], y - to[1], z - to[2]);
        const weights = nearestWeights(corners, to);
        const [v, w] = [Math.abs(s), (1 - Math.abs(s)) * Math.abs(t)];
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(-1e-9);
        expect(away(blend(corners, weights))).toBeLessThanOrEqual(
          away(blend(corners, [1 - v - w, v, w])) + 1e-6,
        );
      }),
    );
  });
});

describe('a record', () => {
  const words = { kind: 'wear', title: { en: 'Pin' }, text: { en: 'It is pinned.' } } as const;

  it('makes a note that is looked at from where its author pointed', () => {
    const note = applyRecord(
      { work: 'ring', id: 'pin', from: 'back', at: [0.5, 0.5], ...words },
      undefined,
      two,
    );
    expect(note).toMatchObject({
      ...words,
      view: { azimuth: expect.closeTo(Math.PI, 3), elevation: 0, distance: 0.07 },
    });
    expect(note.position[2]).toBeCloseTo(-0.05);
  });

  it('is looked at from an angle within half a turn, however it was written', () => {
    const { view } = applyRecord({ work: 'ring', id: 'stone', look: { azimuth: 3.5 } }, noteWith(), two);
    expect(view?.azimuth).toBeCloseTo(3.5 - 2 * Math.PI, 3);
  });

  it('leaves of a note what it does not name', () => {
    const known = noteWith({ terms: ['glass'], view: { azimuth: 0.2, elevation: 0, distance: 0.1 } });
    const note = applyRecord({ work: 'ring', id: 'stone', look: { distance: 0.05 } }, known, two);
    expect(note).toEqual({ ...known, view: { azimuth: 0.2, elevation: 0, distance: 0.05 } });
  });

  it('is refused where it points past the work or leaves a new note without words', () => {
    const past = {
      work: 'ring',
      id: 'pin',
      from: { azimuth: Math.PI / 2, elevation: 0 },
      at: [0.5, 0.5] as [number, number],
    };
    expect(() => applyRecord({ ...past, ...words }, undefined, two)).toThrow('ring/pin points past the work');
    expect(() => applyRecord({ work: 'ring', id: 'pin', at: [0.5, 0.5] }, undefined, two)).toThrow(
      'add "kind"',
    );
    expect(() => parseRecords('[{"work": "ring", "id": "pin", "at": [2, 0]}]')).toThrow('0.at.0');
  });

  it('changes nothing else of its work', () => {
    const work = { id: 'ring', place: {}, rights: {}, sources: [] } as unknown as Work;
    const once = withNotes(work, [noteWith()]);
    expect(Object.keys(once)).toEqual(['id', 'place', 'notes', 'rights', 'sources']);
    const twice = withNotes(once, [noteWith({ kind: 'wear' }), noteWith({ id: 'pin' })]);
    expect(twice.notes?.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['stone wear', 'pin material']);
  });
});
