import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/pages/countries/label-sides';

describe('labels of a map', () => {
  it('stand at the end of their dots where there is room', () => {
    expect(placeLabels([{ x: 0.3, y: 0.5, text: 'Town' }], 0.7)).toEqual(['end']);
  });

  it('turn inwards at the edge', () => {
    expect(placeLabels([{ x: 0.97, y: 0.5, text: 'Harbour' }], 0.7)).toEqual(['start']);
  });

  it('keep off one another and off the dots', () => {
    const sides = placeLabels(
      [
        { x: 0.7, y: 0.5, text: 'Tashkent' },
        { x: 0.8, y: 0.55, text: 'Kokand' },
        { x: 0.85, y: 0.56, text: 'Margilan' },
      ],
      0.7,
    );
    expect(new Set(sides).size).toBe(3);
  });
});
