import {
  BoxGeometry,
  BufferAttribute,
  Group,
  type Material,
  Mesh,
  MeshStandardMaterial,
  Texture,
  type Vector3,
  type WebGLRenderer,
} from 'three';
import { describe, expect, it, vi } from 'vitest';
import type { Hour } from '#venue';
import { createCollider } from '../../src/scene/hall/collider';
import { buildHall, type HallModel } from '../../src/scene/hall/hall-model';
import { fileOf } from '../../src/scene/hall/load-hall';
import { createSky } from '../../src/scene/light/sky';
import { smallVenue } from '../support/small-exhibition';

const [hall] = smallVenue().halls;
const [day] = hall?.lighting.hours ?? [];
if (!hall || !day) throw new Error('the small venue has no hall');
const night: Hour = { ...day, id: 'night', range: 1, exposure: 2, lamps: 0.5 };

function piece(name: string, material: MeshStandardMaterial): Mesh {
  const geometry = new BoxGeometry();
  const corners = geometry.getAttribute('position').count;
  geometry.setAttribute('uv1', new BufferAttribute(new Float32Array(2 * corners), 2));
  const mesh = new Mesh(geometry, material);
  mesh.name = name;
  material.name = name.split(' ').at(-1) ?? '';
  return mesh;
}

function build(): { model: HallModel; wall: MeshStandardMaterial; lamp: MeshStandardMaterial; map: Texture } {
  const group = new Group();
  group.add(piece('room wall', new MeshStandardMaterial()));
  group.add(piece('lamp-ring', new MeshStandardMaterial({ emissive: 0xffffff, emissiveIntensity: 4 })));
  const map = new Texture();
  const parts = { createCollider, hall, hour: day, model: group, textures: new Map() };
  const model = buildHall({ ...parts, lightMaps: new Map([['room', map]]) } as Parameters<
    typeof buildHall
  >[0]);
  const worn = (name: string) =>
    model.group.children.flatMap((child) =>
      child.name === name ? [(child as Mesh).material as MeshStandardMaterial] : [],
    )[0] as MeshStandardMaterial;
  return { model, wall: worn('wall'), lamp: worn('lamp-ring'), map };
}

describe('a hall in the light of an hour', () => {
  it('wears its light maps, with its lamps and sky', () => {
    const { model, wall, lamp, map } = build();
    expect(model.hour).toBe(day);
    expect(wall.lightMap).toBe(map);
    expect(wall.lightMapIntensity).toBeCloseTo(4 * Math.PI);
    expect(lamp.color.r).toBeCloseTo(4);
    expect(model.room.level.value).toBeCloseTo(0.528, 3);
  });

  it('takes on another hour, and frees the light of the one before', () => {
    const { model, wall, lamp, map } = build();
    const freed = vi.fn();
    map.addEventListener('dispose', freed);
    const dark = new Texture();
    model.relight(night, new Map([['room', dark]]));
    expect(model.hour).toBe(night);
    expect(wall.lightMap).toBe(dark);
    expect(wall.lightMapIntensity).toBeCloseTo(Math.PI);
    expect(lamp.color.r).toBeCloseTo(2);
    expect(model.room.level.value).toBeCloseTo(0.222, 3);
    expect(freed).toHaveBeenCalledTimes(1);
    model.relight(day, new Map([['room', new Texture()]]));
    expect(lamp.color.r).toBeCloseTo(4);
  });

  it('leaves the graphics card without losing anything', () => {
    const { model, wall, map } = build();
    const freed = vi.fn();
    map.addEventListener('dispose', freed);
    model.rest();
    expect(freed).toHaveBeenCalled();
    expect(wall.lightMap).toBe(map);
    expect(model.collider).toBeDefined();
  });
});

it('takes the smaller light map for a phone, where there is one', () => {
  const small = { file: 'small.webp', bytes: 1 };
  expect(fileOf({ file: 'large.webp', bytes: 4, small }, true).file).toBe('small.webp');
  expect(fileOf({ file: 'large.webp', bytes: 4, small }, false).file).toBe('large.webp');
  expect(fileOf({ file: 'large.webp', bytes: 4 }, true).file).toBe('large.webp');
});

it('glows nowhere in a sky without a sun', () => {
  const sky = createSky({ dim: { value: 1 } });
  const shader = { uniforms: {} as Record<string, { readonly value: Vector3 }> };
  const { onBeforeCompile } = (sky.mesh as Mesh).material as Material;
  onBeforeCompile(shader as unknown as Parameters<typeof onBeforeCompile>[0], {} as WebGLRenderer);
  const { uniforms } = shader;
  sky.show({ ...day.sky, sun: { towards: [0, 0, 1], glow: [3, 2, 1] } });
  expect(uniforms['sun']?.value.toArray()).toEqual([0, 0, 1]);
  sky.show(day.sky);
  expect(uniforms['glow']?.value.toArray()).toEqual([0, 0, 0]);
  expect(uniforms['zenith']?.value.toArray()).toEqual([...day.sky.zenith]);
  sky.dispose();
});
