import {
  BoxGeometry,
  Color,
  Mesh,
  MeshStandardMaterial,
  ShaderLib,
  Texture,
  type Vector3,
  WebGLRenderTarget,
} from 'three';
import { describe, expect, it } from 'vitest';
import { planDistance, type Vec3 } from '#kit';
import { createCollider } from '../../src/scene/hall/collider';
import { readDeckLight } from '../../src/scene/light/stands/deck-light';
import { groupStands } from '../../src/scene/light/stands/groups';
import { litByStand, markStand } from '../../src/scene/light/stands/lit-by-stand';
import { shareLight } from '../../src/scene/light/stands/share';
import { createStands } from '../../src/scene/light/stands/stands';

const SIZE: Vec3 = [0.8, 0.5, 0.5];
const deck = (x: number, z = 0) => ({
  kind: 'vitrine' as const,
  position: [x, 1, z] as const,
  heading: 0,
  size: SIZE,
});
const wall = (x: number) => ({ ...deck(x, -3), kind: 'wall' as const, heading: Math.PI });
const SPARE: Vec3 = [0, 1.7, 0];

describe('groups of stands', () => {
  it('share a probe above one of their decks', () => {
    const slots = [deck(0), deck(1), deck(10), deck(11), deck(12)];
    const { probes, keepers, groupOf } = groupStands(slots, 8, SPARE);
    expect(probes).toHaveLength(2);
    expect(new Set(groupOf.slice(0, 2)).size).toBe(1);
    expect(new Set(groupOf.slice(2)).size).toBe(1);
    expect(probes[groupOf[3] ?? 0]).toEqual([11, 1.22, 0]);
    expect(keepers[groupOf[3] ?? 0]).toBe(3);
  });

  it('are no more than there may be, and each stand has the nearest', () => {
    const slots = Array.from({ length: 48 }, (_, at) =>
      deck(9 * Math.sin((at * Math.PI) / 24), 9 * Math.cos((at * Math.PI) / 24)),
    );
    const { probes, groupOf } = groupStands(slots, 4, SPARE);
    expect(probes).toHaveLength(4);
    slots.forEach(({ position }, at) => {
      const away = planDistance(position, probes[groupOf[at] ?? -1] ?? SPARE);
      for (const probe of probes) expect(away).toBeLessThanOrEqual(planDistance(position, probe) + 1e-9);
      // Four probes around a ring: nobody is far from one.
      expect(away).toBeLessThan(9);
    });
  });

  it('take walls in, which have groups of their own only where there is nothing else', () => {
    expect(groupStands([deck(0), deck(8), wall(7)], 4, SPARE).groupOf).toEqual([0, 1, 1]);
    const { probes } = groupStands([wall(0)], 4, SPARE);
    // Before the wall, which faces +Z, at half the height of what hangs there.
    expect(probes).toEqual([[expect.closeTo(0), 1.25, expect.closeTo(-2.6)]]);
    expect(groupStands([], 4, SPARE)).toEqual({ probes: [SPARE], keepers: [], groupOf: [] });
  });
});

describe('the light of a stand', () => {
  it('is told by the deck that its probe stands at', () => {
    const groups = { keepers: [2, 3], groupOf: [0, 0, 0, 1, 1] };
    const shares = shareLight([0.2, 0.3, 0.24, 1, 0.8], groups);
    expect(shares.map((share) => Math.round(100 * share))).toEqual([83, 125, 100, 100, 80]);
  });

  it('keeps within bounds, and is as the probe says where nothing is known', () => {
    const group = { keepers: [1], groupOf: [0, 0, 0] };
    expect(shareLight([0.1, 1, 9], group)).toEqual([0.5, 1, 1.8]);
    expect(shareLight([null, 1, null], group)).toEqual([1, 1, 1]);
    expect(shareLight([1, null, 1], group)).toEqual([1, 1, 1]);
    expect(shareLight([1, 0, 1], group)).toEqual([1, 1, 1]);
  });

  it('is read off its deck', () => {
    const box = new Mesh(new BoxGeometry(2, 1, 2).translate(0, 0.5, 0), new MeshStandardMaterial());
    const collider = createCollider([box]);
    const half = new Color().setRGB(0.5, 0.5, 0.5).convertLinearToSRGB().r * 255;
    const seen: Vector3[] = [];
    const reader = {
      read: ({ point }: { point: Vector3 }) => {
        seen.push(point.clone());
        return point.x > 0.1 ? null : ([half, half, half] as const);
      },
    };
    // Texels hold the square root of light.
    expect(readDeckLight(deck(0), collider, reader)).toBeCloseTo(0.25);
    expect(seen).toHaveLength(5);
    expect(seen.every(({ y }) => Math.abs(y - 1) < 1e-6)).toBe(true);
    expect(readDeckLight(deck(5), collider, reader)).toBeNull();
    expect(readDeckLight(wall(0), collider, reader)).toBeNull();
  });
});

describe('a material that is lit by a stand', () => {
  const light = {
    texture: new Texture(),
    uniforms: { stands: { value: new Texture() as never }, probeShare: { value: 0.5 } },
  };
  const patched = (stand: Parameters<typeof litByStand>[2]) => {
    const { vertexShader, fragmentShader } = ShaderLib.physical;
    const shader = { uniforms: {}, vertexShader, fragmentShader };
    const material = litByStand(new MeshStandardMaterial(), light, stand);
    material.onBeforeCompile(shader as never, {} as never);
    return { ...shader, key: material.customProgramCacheKey() };
  };

  it('finds it by itself, by its corners, or in its batch', () => {
    const [one, marked] = [patched({ value: 2 }), patched('marked')];
    expect(one.vertexShader).toContain('uniform float stand;');
    expect(one.uniforms).toMatchObject({ stand: { value: 2 } });
    expect(marked.vertexShader).toContain('attribute float stand;');
    expect(marked.key).not.toBe(one.key);
    expect(one.fragmentShader).not.toContain('#include <cube_uv_reflection_fragment>');
    const corners = markStand(new BoxGeometry(), 5).getAttribute('stand');
    expect([...corners.array]).toEqual(Array.from({ length: 24 }, () => 5));
  });
});

describe('the probes of stands', () => {
  const made = () => {
    const copied: number[] = [];
    const renderer = {
      initRenderTarget: () => {},
      copyTextureToTexture: (...[, , , to]: { x: number }[]) => copied.push((to?.x ?? -1) / 6),
    };
    const looks: number[] = [];
    const camera = {
      look: ([x]: Vec3) => {
        looks.push(x);
        return new WebGLRenderTarget(6, 8);
      },
      dispose: () => {},
    };
    const hall = { slots: [deck(0), deck(5), deck(10)], lighting: { probe: SPARE } };
    const model = { hall, collider: { cast: () => null } };
    return { stands: createStands(renderer as never, model as never, 8), camera, looks, copied };
  };

  it('are borrowed from the nearest until their turn comes', () => {
    const { stands, camera, looks, copied } = made();
    stands.renew(camera, [11, 0, 0]);
    expect(looks).toEqual([10]);
    expect(copied.toSorted()).toEqual([0, 1, 2]);
    copied.length = 0;
    while (stands.refine(camera, [0, 0, 0]));
    expect(looks).toEqual([10, 0, 5]);
    expect(new Set(copied).size).toBe(2);
    expect(stands.texture.image).toMatchObject({ width: 18, height: 8 });
    expect(stands.uniforms.probeShare.value).toBeCloseTo(1 / 3);
  });

  it('look around anew in another hour, also when they had not done so in the last', () => {
    const { stands, camera, looks } = made();
    stands.renew(camera, [0, 0, 0]);
    stands.refine(camera, [0, 0, 0]);
    stands.renew(camera, [5, 0, 0]);
    while (stands.refine(camera, [5, 0, 0]));
    expect(looks.slice(0, 3)).toEqual([0, 5, 5]);
    expect(new Set(looks.slice(2))).toEqual(new Set([0, 5, 10]));
    stands.dispose();
  });
});
