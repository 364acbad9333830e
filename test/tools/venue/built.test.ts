import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, test } from 'vitest';
import { type FloorFile, type Hall, parseFloor, parseVenue, pickHour, type Venue } from '#venue';
import { createWalkable } from '../../../src/visit/walk/create-walkable';

const VENUES = join(import.meta.dirname, '../../../public/models/venues');
const MANIFEST = join(VENUES, '../manifest.json');

function readVenue(id: string): Venue {
  const { value, problems } = parseVenue(readFileSync(join(VENUES, id, 'venue.json'), 'utf8'));
  expect(problems).toEqual([]);
  if (!value) throw new Error(`venue ${id} does not parse`);
  return value;
}

function readFloor(id: string, hall: Hall): FloorFile {
  const { value, problems } = parseFloor(readFileSync(join(VENUES, id, hall.floor), 'utf8'));
  expect(problems).toEqual([]);
  if (!value) throw new Error(`the floor of ${id} does not parse`);
  return value;
}

async function readModel(id: string, hall: Hall) {
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .read(join(VENUES, id, hall.model));
}

const CASES = ['spaak', 'cabinet'].flatMap((id) => {
  const venue = readVenue(id);
  return venue.halls.map((hall) => ({ id, venue, hall }));
});

describe.each(CASES)('$id, $hall.id', ({ id, venue, hall }) => {
  const floor = readFloor(id, hall);
  const walkable = createWalkable(floor);
  const start = hall.viewpoints.find((viewpoint) => viewpoint.id === venue.start) ?? hall.viewpoints[0];
  if (!start) throw new Error('no start');

  test('every file that the venue names is there, as long as it says', () => {
    const { lighting, textures } = hall;
    const maps = lighting.hours
      .flatMap((hour) => Object.values(hour.maps))
      .flatMap((map) => (map.small ? [map, map.small] : [map]));
    const named = [
      hall.model,
      hall.floor,
      ...maps.map((map) => map.file),
      ...Object.values(textures).flatMap((texture) =>
        [texture.map, texture.roughnessMap, texture.normalMap].filter((file) => file !== undefined),
      ),
    ];
    for (const file of named) expect(existsSync(join(VENUES, id, file)), file).toBe(true);
    expect(readFileSync(join(VENUES, id, hall.model)).byteLength).toBe(hall.bytes);
    for (const map of maps) {
      expect(readFileSync(join(VENUES, id, map.file)).byteLength).toBe(map.bytes);
    }
  });

  test('the manifest lists the folder', () => {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
    const files = manifest.venues[id].files;
    expect(Object.keys(files)).toEqual(readdirSync(join(VENUES, id)).toSorted());
    for (const [file, { bytes, hash }] of Object.entries<{ bytes: number; hash: string }>(files)) {
      const content = readFileSync(join(VENUES, id, file));
      expect(content.byteLength, file).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex').slice(0, 16), file).toBe(hash);
    }
  });

  test('the model is light, and every lit mesh has its light map and fits it', async () => {
    const model = await readModel(id, hall);
    const meshes = model.getRoot().listMeshes();
    expect(hall.bytes).toBeLessThan(400_000);
    expect(meshes.length).toBeLessThanOrEqual(35);
    const prefixes = Object.keys(pickHour(hall, '').maps);
    for (const prefix of prefixes)
      expect(meshes.some((mesh) => mesh.getName().startsWith(prefix))).toBe(true);
    for (const mesh of meshes) {
      const light = mesh.listPrimitives()[0]?.getAttribute('TEXCOORD_1');
      expect(light !== null, mesh.getName()).toBe(
        prefixes.some((prefix) => mesh.getName().startsWith(prefix)),
      );
      if (!light) continue;
      expect(light.getComponentSize(), mesh.getName()).toBe(2);
      expect(Math.min(...light.getMinNormalized([]))).toBeGreaterThan(0);
      expect(Math.max(...light.getMaxNormalized([]))).toBeLessThan(1);
    }
    const materials = model
      .getRoot()
      .listMaterials()
      .map((material) => material.getName());
    for (const name of Object.keys(hall.textures)) expect(materials).toContain(name);
  });

  test('viewpoints and the approach to every slot and bay lie on the floor', () => {
    const poses = [
      ...hall.viewpoints,
      ...hall.slots.map((slot) => slot.approach),
      ...hall.bays.map((bay) => bay.approach),
      ...hall.boards.map((board) => board.approach),
      ...hall.portals,
    ];
    for (const { position } of poses) {
      const ground = walkable.nearest(position, 0.01);
      expect(ground, JSON.stringify(position)).not.toBeNull();
      expect(ground?.[1]).toBeCloseTo(position[1], 3);
    }
  });

  test('every slot is reached on foot from the start, and is before the visitor there', () => {
    for (const slot of hall.slots) {
      const { position, heading } = slot.approach;
      expect(walkable.path(start.position, position), slot.id).not.toBeNull();
      const [dx, dz] = [slot.position[0] - position[0], slot.position[2] - position[2]];
      const away = Math.hypot(dx, dz);
      expect((-Math.sin(heading) * dx - Math.cos(heading) * dz) / away, slot.id).toBeCloseTo(1, 3);
      // The work faces its visitor.
      expect((Math.sin(slot.heading) * dx + Math.cos(slot.heading) * dz) / away, slot.id).toBeGreaterThan(
        0.9,
      );
    }
  });

  test('a walker who goes anywhere at random stays inside the walls', () => {
    let [state, heading] = [12345, 0];
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    let at = start.position;
    for (let step = 0; step < 4000; step++) {
      if (step % 40 === 0) heading = random() * 2 * Math.PI;
      at = walkable.slide(at, [at[0] - Math.sin(heading) * 0.12, at[1], at[2] - Math.cos(heading) * 0.12]);
      // Behind a threshold the floor goes on a little, into the other hall.
      const [x, , z] = at;
      const leaving = hall.portals.some(({ position }) => Math.hypot(x - position[0], z - position[2]) < 2.2);
      expect(leaving || isInside(hall.outline, x, z), at.join()).toBe(true);
      for (const slot of hall.slots) {
        if (slot.kind === 'wall') continue;
        expect(Math.hypot(at[0] - slot.position[0], at[2] - slot.position[2]), slot.id).toBeGreaterThan(0.4);
      }
    }
  });
});

test('the hemicycle numbers its stands from left to right, and steps up to them', () => {
  const { hall } = CASES[0] ?? {};
  const stands = (hall?.slots ?? []).filter((slot) => slot.stand !== undefined);
  expect(stands.map((slot) => slot.stand)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  // Around the middle, from the left end of the arc to its right end.
  const turn = stands.map(({ position: [x, , z] }) => Math.atan2(-z, x));
  expect(turn).toEqual(turn.toSorted((a, b) => b - a));
  if (!hall) throw new Error('no hall');
  const walkable = createWalkable(readFloor('spaak', hall));
  expect(walkable.nearest([0, 0, 5], 0.1)?.[1]).toBe(0);
  expect(walkable.nearest([0, 0.16, -5.6], 0.1)?.[1]).toBeCloseTo(0.16);
  expect(walkable.nearest([0, 0.32, -8.9], 0.1)?.[1]).toBeCloseTo(0.32);
  // Half way up the ramp to the second tier.
  expect(walkable.nearest([9.1, 0.16, 1.92], 0.1)?.[1]).toBeCloseTo(0.16, 2);
});

test('the bridge is reached by the ramp behind the oak wall and by the stairs', () => {
  const { hall } = CASES[0] ?? {};
  if (!hall) throw new Error('no hall');
  const walkable = createWalkable(readFloor('spaak', hall));
  const bridge = hall.viewpoints.find(({ id }) => id === 'bridge')?.position ?? [0, 0, 0];
  expect(bridge[1]).toBeGreaterThan(2.5);
  expect(walkable.nearest(bridge, 0.1)?.[1]).toBeCloseTo(bridge[1], 2);
  const behindWall = [0, 1.425, -11] as const;
  expect(walkable.nearest(behindWall, 0.1)?.[1]).toBeCloseTo(1.425, 1);
  const start = [0, 0, 5] as const;
  const byStairs = walkable.path(start, bridge);
  expect(byStairs).not.toBeNull();
  expect(walkable.path(start, behindWall)).not.toBeNull();
  expect(walkable.path(behindWall, bridge)).not.toBeNull();
  // Below the bridge one walks as well, and does not climb it there.
  expect(walkable.nearest([8, 0, 8], 0.3)?.[1]).toBe(0);
});

/** Whether a point of the plan lies within a ring. */
function isInside(ring: Hall['outline'], x: number, z: number): boolean {
  let inside = false;
  ring.forEach(([ax, az], k) => {
    const [bx, bz] = ring[(k + 1) % ring.length] ?? [ax, az];
    if (az > z !== bz > z && x < ax + ((z - az) / (bz - az)) * (bx - ax)) inside = !inside;
  });
  return inside;
}
