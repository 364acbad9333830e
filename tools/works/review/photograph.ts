import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseVenue, pickHour } from '#venue';
import type { BuildPlaces } from '../build';
import { type Manifest, readManifest, shortHash, updateWork } from '../manifest';
import { loadPiece, pieceIds } from '../pieces';
import { STILL_SHOT } from '../shot';
import { writeSmallStill } from '../small-still';
import { hashImports } from '../sources';
import { writeStill } from '../still';
import { createPhotographer } from './camera';

/** What a photograph depends on besides the model: the camera, and the scene whose light and materials it uses. */
const CAMERA = [
  'tools/works/review/page.ts',
  'tools/works/still.ts',
  'tools/works/shot.ts',
  'src/scene/studio.ts',
];

/** Those of some works whose still is not of their model as it is now, or was taken in another light. */
export async function unphotographed(ids: readonly string[], places: BuildPlaces): Promise<string[]> {
  const manifest = await readManifest(places.manifest);
  const sources = await Promise.all(ids.map((id) => stillSource(id, manifest, places)));
  return ids.filter((id, index) => {
    const still = manifest.works[id]?.derivatives.still;
    return sources[index] !== undefined && still?.source !== sources[index];
  });
}

/** Photographs the finest model of each work and records the stills. */
export async function photographWorks(
  ids: readonly string[],
  places: BuildPlaces,
  onTaken: (id: string) => void,
): Promise<void> {
  if (!ids.length) return;
  const photographer = await createPhotographer(places.root);
  try {
    for (const id of ids) {
      const manifest = await readManifest(places.manifest);
      const model = manifest.works[id]?.derivatives.inspect;
      const source = await stillSource(id, manifest, places);
      if (!model || !source) throw new Error(`${id} has no model to photograph: build it first`);
      await photographer.load(join(places.models, model.file));
      const photograph = await photographer.shoot({ ...STILL_SHOT, ...(await wishOf(id)) });
      const still = {
        ...(await writeStill(id, photograph, source, places.models)),
        small: await writeSmallStill(id, photograph, places.models),
      };
      await updateWork(places.manifest, id, (known) => {
        if (!known) throw new Error(`${id} is not in the manifest`);
        return { ...known, derivatives: { ...known.derivatives, still } };
      });
      onTaken(id);
    }
  } finally {
    await photographer.dispose();
  }
}

/** How a jewel of the studio wishes to be photographed. */
const wishOf = async (id: string) => (pieceIds().includes(id) ? (await loadPiece(id)).still : undefined);

async function stillSource(
  id: string,
  manifest: Manifest,
  { root }: BuildPlaces,
): Promise<string | undefined> {
  const model = manifest.works[id]?.derivatives.inspect;
  if (!model) return undefined;
  const camera = await hashImports(root, CAMERA);
  const wish = JSON.stringify((await wishOf(id)) ?? null);
  return shortHash([model.hash, camera, wish, await hallSource(manifest, root)].join(' '));
}

/** What a photograph sees of the hall: its model, surfaces and first hour; places of visitors do not matter. */
async function hallSource({ venues }: Manifest, root: string): Promise<string> {
  const { value: venue } = parseVenue(
    await readFile(join(root, 'public/models/venues/spaak/venue.json'), 'utf8'),
  );
  const hall = venue?.halls[0];
  if (!hall) return '';
  const { maps, ...hour } = pickHour(hall, '');
  const files = [
    hall.model,
    ...Object.values(maps).map(({ file }) => file),
    ...Object.values(hall.textures).flatMap(({ map, roughnessMap, normalMap }) =>
      [map ?? [], roughnessMap ?? [], normalMap ?? []].flat(),
    ),
  ];
  const hashes = files.map((file) => venues['spaak']?.files[file]?.hash);
  const decks = hall.slots.filter(({ kind }) => kind !== 'wall').map(({ position }) => position);
  return JSON.stringify([hashes, hour, hall.lighting.probe, hall.lighting.box, decks]);
}
