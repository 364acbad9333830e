import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { parseManifest } from '#assets';
import { loadParser } from '#catalog';
import { EYE_HEIGHT, mountOf, resolvePlan, resolveStance, turnOf } from '#plan';
import { findHall, findViewpoint, parseVenue } from '#venue';
import type { Room } from '../pages/room';

/** How far below each other the halls are put, metres: out of sight of whoever walks in the first. */
const STOREY = 30;

/**
 * The shipped exhibition as other engines are given it: the same models of halls and works, each where it stands with us,
 * the halls one below the other.
 * @param site a built site
 */
export async function hangRoom(site: string, catalogPath = 'catalog/exhibition.json'): Promise<Room> {
  const read = (path: string) => readFile(join(site, path), 'utf8');
  const catalog = (await loadParser())(await read(catalogPath), { file: catalogPath }).value;
  if (!catalog) throw new Error(`${catalogPath} cannot be read: see "npm run catalog:check".`);
  const venue = parseVenue(await read(catalog.venue)).value;
  const manifest = parseManifest(JSON.parse(await read('models/manifest.json'))).value;
  if (!venue || !manifest) throw new Error(`${catalog.venue} or models/manifest.json cannot be read.`);
  const { placements } = resolvePlan(catalog, venue, manifest);
  const byId = new Map(catalog.works.map((work) => [work.id, work]));
  const downOf = new Map(venue.halls.map(({ id }, at) => [id, at * STOREY]));
  const folder = catalog.venue.replace(/[^/]*$/, '');
  const works = placements.flatMap((placement) => {
    const file = manifest.works[placement.work]?.derivatives.room?.file;
    const slot = findHall(venue, placement.hall)?.slots.find(({ id }) => id === placement.slot);
    if (!file || !slot) return [];
    const mount = mountOf(byId.get(placement.work), slot.kind);
    const { offset, tilt } = resolveStance(mount, placement.size, placement.row);
    const [x, y, z] = placement.position;
    const stand = new Matrix4()
      .makeRotationY(turnOf(placement))
      .setPosition(x, y - (downOf.get(placement.hall) ?? 0), z);
    const own = new Matrix4().compose(
      new Vector3(...offset),
      new Quaternion().setFromEuler(new Euler(tilt, 0, 0)),
      new Vector3(1, 1, 1),
    );
    return [{ file: `models/${file}`, matrix: stand.multiply(own).toArray() }];
  });
  const start = findViewpoint(venue, venue.start);
  if (!start) throw new Error(`${catalog.venue} has no viewpoint where a visit begins.`);
  const [x, y, z] = start.position;
  return {
    halls: venue.halls.map(({ id, model }) => ({ file: folder + model, down: downOf.get(id) ?? 0 })),
    works,
    start: [0, x, y + EYE_HEIGHT, z, start.heading, start.pitch],
  };
}
