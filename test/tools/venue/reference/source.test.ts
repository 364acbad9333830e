import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  hashSource,
  type ReferenceSource,
  readNote,
  writeNote,
} from '../../../../tools/venue/reference/source';
import { SOUND_VENUE } from '../check/sound-venue';

let venue = '';
beforeAll(async () => {
  venue = await mkdtemp(join(tmpdir(), 'hemicycle-source-'));
});
afterAll(() => rm(venue, { recursive: true, force: true }));

it('knows a reference of an older model, light or viewpoint', async () => {
  const [hall] = SOUND_VENUE.halls;
  const [hour, viewpoint] = [hall?.lighting.hours[0], hall?.viewpoints[0]];
  if (!hall || !hour || !viewpoint) throw new Error('the sound venue has no hall');
  const source: ReferenceSource = { hall, hour, viewpoint, lights: {}, venue };
  await writeFile(join(venue, hall.model), 'a model');
  const picture = join(venue, 'door.png');
  expect(readNote(picture)).toBeUndefined();
  const note = { source: hashSource(source), noise: 0.03 };
  writeNote(picture, note);
  expect(readNote(picture)).toEqual(note);

  const changed: readonly ReferenceSource[] = [
    { ...source, viewpoint: { ...viewpoint, pitch: 0.1 } },
    { ...source, lights: { areas: [] } },
    { ...source, hour: { ...hour, exposure: 1.1 } },
  ];
  for (const other of changed) expect(hashSource(other)).not.toBe(note.source);
  await writeFile(join(venue, hall.model), 'another model');
  expect(hashSource(source)).not.toBe(note.source);
});
