import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, type Place, shareAddress } from '#visit';

const own = 'https://forum.example/fr/works/asyk/';
const work: Place = { kind: 'work', id: 'asyk' };
const shared = (place: Place, template: string) =>
  shareAddress({ place, language: 'fr', own, target: { kind: 'template', template } });

describe('the address that is handed on', () => {
  it('is the place’s own page unless a museum asks for something else', () => {
    expect(shareAddress({ place: work, language: 'fr', own })).toBe(own);
    expect(shareAddress({ place: work, language: 'fr', own, target: { kind: 'self' } })).toBe(own);
  });

  it('is the one page of a museum that has one', () => {
    const address = 'https://museum.example/visit';
    expect(shareAddress({ place: work, language: 'fr', own, target: { kind: 'page', address } })).toBe(
      address,
    );
  });

  it('is the museum’s page of the place, by its template', () => {
    expect(shared(work, 'https://museum.example/forum/{work}')).toBe('https://museum.example/forum/asyk');
    expect(shared(work, 'https://museum.example/{language}/{kind}?id={id}')).toBe(
      'https://museum.example/fr/work?id=asyk',
    );
  });

  it('leaves gaps empty that the place has nothing for', () => {
    expect(shared({ kind: 'country', id: 'kz' }, 'https://museum.example/forum/{work}')).toBe(
      'https://museum.example/forum/',
    );
    expect(shared({ kind: 'home' }, 'https://museum.example/{nobody}{id}')).toBe('https://museum.example/');
  });

  it('never lets a place write more of the address than its gap', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const address = new URL(shared({ kind: 'work', id }, 'https://museum.example/{work}?from=hall'));
        expect(address.origin).toBe('https://museum.example');
        expect(address.search).toBe('?from=hall');
      }),
    );
  });
});

describe('the code for a museum’s page', () => {
  it('is a frame with a name, and a link for whoever sees none', () => {
    const code = embedCode({
      frame: 'https://a.example/embed/works/x/?ui=full&start=1',
      title: 'X',
      page: own,
    });
    expect(code).toContain('<iframe src="https://a.example/embed/works/x/?ui=full&#38;start=1" title="X"');
    expect(code).toContain(`<p><a href="${own}">X</a></p>`);
  });

  it('cannot be broken out of by a title', () => {
    const code = embedCode({ frame: own, title: '"><script>alert(1)</script>', page: own });
    expect(code).not.toContain('<script>');
    expect(code).toContain('title="&#34;&#62;&#60;script&#62;');
  });
});
