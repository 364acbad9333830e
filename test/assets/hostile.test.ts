import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadInspector, parseManifest } from '#assets';
import { harmlessManifest, MANIFESTS } from '../fixtures/hostile/data';
import { harmlessModel, MODELS } from '../fixtures/hostile/models';
import { PICTURES, png } from '../fixtures/hostile/pictures';
import { swappedIn } from '../support/swapped';

const { inspectModel, inspectPicture } = await loadInspector();
const models = new URL('../../public/models/', import.meta.url);
const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(file, models)));

describe(`a hostile list of models: ${MANIFESTS.length} of them`, () => {
  it.each(MANIFESTS)('$name', ({ make, code }) => {
    const { value, problems } = parseManifest(JSON.parse(make()));
    expect(value === undefined).toBe(code !== null);
    if (code !== null) expect(problems.map((problem) => problem.code)).toContain(code);
    expect(Object.hasOwn(value?.works ?? {}, '__proto__')).toBe(false);
    expect(problems.length).toBeLessThanOrEqual(500);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('and none of them is the one that they are copies of', () => {
    expect(parseManifest(harmlessManifest()).problems).toEqual([]);
  });

  it('knows nothing of a work that is named like a part of JavaScript', () => {
    expect(parseManifest(harmlessManifest()).value?.works['constructor']).toBeUndefined();
  });

  it('is read or told, whatever stands in the place of a value, 300 times', () => {
    fc.assert(
      fc.property(swappedIn(harmlessManifest()), (text) => {
        const json = jsonOf(text);
        const { value, problems } = parseManifest(json);
        expect(value === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe(`a hostile model: ${MODELS.length} of them`, () => {
  it.each(MODELS)('$name', ({ make, code }) => {
    expect(inspectModel(make())?.code ?? null).toBe(code);
  });

  it('is told, whatever of it is damaged, 500 times', () => {
    const harmless = harmlessModel();
    fc.assert(
      fc.property(fc.nat(harmless.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, put) => {
        const copy = Uint8Array.from(harmless);
        copy.set(put.subarray(0, copy.length - at), at);
        const found = inspectModel(copy);
        expect(found === undefined || /^(model|picture)-[a-z-]+$/.test(found.code)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is none of those that are shown', () => {
    const files = ['works/asyk/room.glb', 'works/asyk/inspect.glb', 'venues/spaak/hemicycle.glb'];
    expect(files.map((file) => inspectModel(bytesOf(file)))).toEqual([undefined, undefined, undefined]);
  });
});

describe(`a hostile picture: ${PICTURES.length} of them`, () => {
  it.each(PICTURES)('$name', ({ make, code }) => {
    expect(inspectPicture(make())?.code ?? null).toBe(code);
  });

  it('is told, whatever its first bytes, 500 times', () => {
    const starts = fc.constantFrom(
      '\xff\xd8\xff',
      'RIFF0000WEBP',
      '\xabKTX 20\xbb\r\n\x1a\n',
      '0000ftypavif',
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const bytes = Uint8Array.from([...[...start].map((sign) => sign.charCodeAt(0)), ...rest]);
        const found = inspectPicture(bytes);
        expect(found === undefined || found.code.startsWith('picture-')).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(inspectPicture(png(1, 1))).toBeUndefined();
  });

  it('is none of those that are shown', () => {
    const files = [
      'works/asyk/still.webp',
      'works/asyk/still.avif',
      'venues/spaak/hemicycle-noon-halla.webp',
    ];
    expect(files.map((file) => inspectPicture(bytesOf(file)))).toEqual([undefined, undefined, undefined]);
  });
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
