import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BODY_PLACES } from '#catalog';
import { drawFigure } from '../../../tools/catalog/figures/draw';
import { atlasName } from '../../../tools/catalog/maps/atlas';
import { drawMap } from '../../../tools/catalog/maps/draw';
import { pathOf, project } from '../../../tools/catalog/maps/project';

const site = join(import.meta.dirname, '../../../public');

describe('the figures', () => {
  it.each(BODY_PLACES)('are in the site as they are drawn: %s', (place) => {
    expect(readFileSync(join(site, `catalog/figures/${place}.svg`), 'utf8')).toBe(drawFigure(place));
  });
});

describe('a map', () => {
  const bounds = [0, 0, 10, 10] as const;
  const square = [
    [2, 2],
    [8, 2],
    [8, 8],
    [2, 8],
    [2, 2],
  ];
  const atlas = [
    { name: 'Here', rings: [square] },
    { name: 'There', rings: [square.map(([x = 0, y = 0]) => [x + 6, y])] },
    { name: 'Far away', rings: [square.map(([x = 0, y = 0]) => [x + 100, y])] },
  ];
  const subject = {
    name: 'Here',
    accent: '#1f5582',
    bounds,
    capital: [5, 5] as const,
    towns: [[3, 3] as const],
  };

  it('shows the country, the neighbours in view, the capital and the towns', () => {
    const drawn = drawMap(atlas, subject);
    expect(drawn.match(/<path class="h"/g)).toHaveLength(1);
    expect(drawn.match(/<path class="l"/g)).toHaveLength(1);
    expect(drawn.match(/<circle class="d"/g)).toHaveLength(2);
    expect(drawn.match(/<circle class="r"/g)).toHaveLength(1);
    expect(drawn).toContain('prefers-color-scheme:dark');
    expect(drawn).not.toMatch(/NaN|undefined|<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it('is cut at its frame', () => {
    const numbers =
      pathOf(
        square.map(([x = 0, y = 0]) => [x + 6, y]),
        bounds,
      ).match(/-?\d+/g) ?? [];
    expect(Math.max(...numbers.map(Number))).toBe(1008);
    expect(
      pathOf(
        square.map(([x = 0, y = 0]) => [x + 100, y]),
        bounds,
      ),
    ).toBe('');
  });

  it('has whole units and the north at the top', () => {
    expect(project([0, 10], bounds)).toEqual([0, 0]);
    expect(project([5, 10], bounds)).toEqual([500, 0]);
  });

  it('needs a country that the atlas has', () => {
    expect(() => drawMap(atlas, { ...subject, name: 'Nowhere' })).toThrow('no country "Nowhere"');
    expect(atlasName('uz')).toBe('Uzbekistan');
  });
});
