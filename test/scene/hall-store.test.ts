import { BoxGeometry, BufferAttribute, Group, Mesh, MeshStandardMaterial, Texture } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_MANIFEST } from '#assets';
import { resolvePlan } from '#plan';
import type { Hall } from '#venue';
import { createVisit } from '#visit';
import { createHallStore } from '../../src/scene/hall/hall-store';
import type { Loader } from '../../src/scene/loading/loader';
import { smallCatalog, twoHalls } from '../support/small-exhibition';

function model(): Group {
  const geometry = new BoxGeometry();
  const corners = geometry.getAttribute('position').count;
  geometry.setAttribute('uv1', new BufferAttribute(new Float32Array(2 * corners), 2));
  const mesh = new Mesh(geometry, new MeshStandardMaterial({ name: 'wall' }));
  mesh.name = 'room';
  return new Group().add(mesh);
}

function setUp(textures: Hall['textures'] = {}, small?: { file: string; bytes: number }) {
  const catalog = smallCatalog();
  const plain = twoHalls();
  const halls = plain.halls.map((hall) => ({
    ...hall,
    textures,
    lighting: {
      ...hall.lighting,
      hours: hall.lighting.hours.map((hour) => ({
        ...hour,
        maps: { room: { file: `${hour.id}.webp`, bytes: 1, ...(small && { small }) } },
      })),
    },
  }));
  const venue = { ...plain, halls };
  const plan = resolvePlan(catalog, venue, EMPTY_MANIFEST);
  const visit = createVisit({
    data: { catalog, venue, plan, manifest: EMPTY_MANIFEST },
    address: { place: { kind: 'home' } },
    language: 'en',
    motion: 'full',
  });
  const loader = {
    model: vi.fn(async () => model()),
    picture: vi.fn(async (_url: string) => new Texture()),
    transferred: () => 0,
    dispose() {},
  } satisfies Loader;
  const store = createHallStore({ visit, loader, folder: '/venue/', small: () => small !== undefined });
  return { visit, loader, store };
}

describe('the halls of a scene', () => {
  it('are fetched once, in the light of the hour that was chosen', async () => {
    const { visit, loader, store } = setUp();
    visit.commands.setHour('evening');
    const hall = await store.want('main');
    expect(await store.want('main')).toBe(hall);
    expect(hall.hour.id).toBe('evening');
    expect(loader.model).toHaveBeenCalledTimes(1);
    expect(loader.picture.mock.calls.map(([url]) => url)).toEqual(['/venue/evening.webp']);
  });

  it('take on the light of the hour that was chosen since they were fetched', async () => {
    const { visit, loader, store } = setUp();
    await store.want('main');
    visit.commands.setHour('evening');
    expect((await store.want('main')).hour.id).toBe('evening');
    visit.commands.setHour('day');
    loader.picture.mockRejectedValueOnce(new Error('no light'));
    expect((await store.want('main')).hour.id).toBe('evening');
  });

  it('are freed when nobody is near, but never the one that somebody is in', async () => {
    const { loader, store } = setUp();
    const side = await store.want('side');
    const freed = vi.spyOn(side, 'dispose');
    store.forget('side');
    store.forget('main');
    await Promise.resolve();
    expect(freed).toHaveBeenCalledTimes(1);
    await store.want('side');
    expect(loader.model).toHaveBeenCalledTimes(2);
  });

  it('can be asked for again after they did not come', async () => {
    const { loader, store } = setUp();
    loader.model.mockRejectedValueOnce(new Error('no model'));
    await expect(store.want('side')).rejects.toThrow('no model');
    expect((await store.want('side')).hall.id).toBe('side');
    await expect(store.want('attic')).rejects.toThrow('no hall "attic"');
  });

  it('are plain where a picture of a surface does not come, and that is told', async () => {
    const { visit, loader, store } = setUp({ oak: { map: 'oak.webp', size: 1 } });
    loader.picture.mockImplementation(async (url) => {
      if (url.endsWith('oak.webp')) throw new Error('oak.webp is not there');
      return new Texture();
    });
    expect((await store.want('main')).hall.id).toBe('main');
    expect(visit.store.getState().problems).toEqual([
      { severity: 'warning', code: 'picture-missing', message: 'oak.webp is not there' },
    ]);
  });

  it('stand in light of the other size where the one that suits does not come', async () => {
    const { loader, store } = setUp({}, { file: 'small.webp', bytes: 1 });
    loader.picture.mockImplementation(async (url) => {
      if (url.endsWith('small.webp')) throw new Error('small.webp is cut off');
      return new Texture();
    });
    await store.want('main');
    expect(loader.picture.mock.calls.map(([url]) => url)).toEqual(['/venue/small.webp', '/venue/day.webp']);
  });
});
