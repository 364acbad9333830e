import type { WebGLRenderer } from 'three';
import { expect, it } from 'vitest';
import { keptBy } from '../../src/scene/stage/kept';

/** As three keeps what it knows of an object: a place for each, made when it is first asked for. */
function createProperties() {
  const places = new WeakMap<object, object>();
  return {
    get(thing: object): object {
      const place = places.get(thing) ?? {};
      places.set(thing, place);
      return place;
    },
  };
}

it('makes a thing once for each renderer, whoever asks for it', () => {
  const [one, other] = [0, 1].map(() => ({ properties: createProperties() }) as unknown as WebGLRenderer) as [
    WebGLRenderer,
    WebGLRenderer,
  ];
  const createBlur = (renderer: WebGLRenderer) => ({ renderer });
  const createSky = (renderer: WebGLRenderer) => ({ renderer });
  const blur = keptBy(one, createBlur);
  expect(blur.renderer).toBe(one);
  expect(keptBy(one, createBlur)).toBe(blur);
  expect(keptBy(one, createSky)).not.toBe(blur);
  expect(keptBy(other, createBlur).renderer).toBe(other);
});
