import { describe, expect, it } from 'vitest';
import { anchorNote } from '../../../../tools/works/notes/anchoring';
import { SIDES } from '../../../../tools/works/notes/eye';
import { pointAt } from '../../../../tools/works/notes/spot';
import { modelOf, noteWith, plate } from './support';

const before = modelOf(plate(0));
const placed = noteWith(pointAt(before, SIDES.front, [0.75, 0.5]));

describe('a note after a new export', () => {
  it('stays where its triangle stayed', () => {
    expect(anchorNote(placed, before)).toMatchObject({ state: 'holds', spot: { anchor: placed.anchor } });
  });

  it('goes along with a triangle that moved a little', () => {
    const { state, spot, moved } = anchorNote(placed, modelOf(plate(0.002)));
    expect(state).toBe('moved');
    expect(spot.position).toEqual([0.05, 0, 0.002]);
    expect(moved).toBeCloseTo(0.002);
  });

  it('takes the nearest surface where its triangle is another one now', () => {
    const { state, spot } = anchorNote(placed, modelOf(plate(-0.05), plate(0.001, 2)));
    expect(state).toBe('loose');
    expect(spot).toMatchObject({ position: [0.05, 0, 0.001] });
    expect(spot.anchor.triangle).toBeGreaterThanOrEqual(2);
  });

  it('takes it as well where it never had a triangle', () => {
    const { state, spot } = anchorNote(noteWith({ position: [0.02, 0.03, 0.2] }), before);
    expect(state).toBe('loose');
    expect(spot.position).toEqual([0.02, 0.03, 0]);
  });
});
