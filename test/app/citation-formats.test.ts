import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, isCitationFormat } from '../../src/app/sharing/citation-formats';

const ring = {
  key: 'bird-ring',
  author: 'Hemicycle contributors',
  title: 'Ring & beak, 100 % silver',
  genre: 'study model after Ring, A Museum, 12_3',
  within: 'A Forum',
  year: 2025,
  address: 'https://forum.example/works/bird-ring/?note=a%20b',
  language: 'en',
};
const DAY = '2026-11-25';
const write = (format: keyof typeof CITATION_FORMATS, citation = ring) =>
  CITATION_FORMATS[format].write(citation, DAY);

describe('a citation for programs', () => {
  it('is BibTeX, with what TeX would read as its own escaped', () => {
    expect(write('BibTeX')).toBe(
      [
        '@misc{birdring2025,',
        '  author = {{Hemicycle contributors}},',
        '  title = {{Ring \\& beak, 100 \\% silver}},',
        '  howpublished = {A Forum},',
        '  note = {study model after Ring, A Museum, 12\\_3},',
        '  year = {2025},',
        '  url = {https://forum.example/works/bird-ring/?note=a\\%20b},',
        '  urldate = {2026-11-25},',
        '  language = {en},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is RIS, one field a line', () => {
    const lines = write('RIS', { ...ring, title: 'Two\nlines' }).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines).toContain('TI  - Two lines');
    expect(lines).toContain('Y2  - 2026/11/25');
    expect(lines.at(-2)).toBe('ER  - ');
  });

  it('is CSL-JSON', () => {
    expect(JSON.parse(write('CSL-JSON'))).toEqual([
      {
        id: 'birdring2025',
        type: 'webpage',
        author: [{ literal: 'Hemicycle contributors' }],
        title: ring.title,
        genre: ring.genre,
        'container-title': 'A Forum',
        issued: { 'date-parts': [[2025]] },
        URL: ring.address,
        accessed: { 'date-parts': [[2026, 11, 25]] },
        language: 'en',
      },
    ]);
  });

  it('leaves out what nobody knows', () => {
    const bare = { key: 'a', title: 'A', address: 'https://forum.example/', language: 'fr' };
    expect(CITATION_FORMATS.BibTeX.write(bare, DAY)).not.toMatch(/author|howpublished|note|year =/);
    expect(CITATION_FORMATS.RIS.write(bare, DAY)).not.toMatch(/AU|T2|M3|PY/);
  });

  it('keeps its braces balanced whatever a title says', () => {
    const balance = (text: string) => {
      let depth = 0;
      for (const [sign] of text.replace(/\\[\\{}]/g, '').matchAll(/[{}]/g)) {
        depth += sign === '{' ? 1 : -1;
        if (depth < 0) return depth;
      }
      return depth;
    };
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, author) => {
        expect(balance(write('BibTeX', { ...ring, title, author }))).toBe(0);
      }),
    );
  });

  it('comes in formats that have a name', () => {
    expect(['BibTeX', 'RIS', 'CSL-JSON'].every(isCitationFormat)).toBe(true);
    expect(isCitationFormat('toString')).toBe(false);
  });
});
