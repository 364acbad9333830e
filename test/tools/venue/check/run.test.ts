import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../../../tools/venue/check/run';
import { altered } from '../../../venue/venues';
import { soundFiles } from './sound-venue';

let venues = '';
let sound: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  venues = await mkdtemp(join(tmpdir(), 'hemicycle-venues-'));
  sound = await soundFiles();
});

afterAll(() => rm(venues, { recursive: true, force: true }));

/** Lays a venue with some files changed, checks it, and gives its lines without the folder. */
async function check(id: string, changes: Readonly<Record<string, string | undefined>>) {
  await mkdir(join(venues, id));
  for (const [name, content] of sound)
    if (!(name in changes)) await writeFile(join(venues, id, name), content);
  for (const [name, content] of Object.entries(changes))
    if (content !== undefined) await writeFile(join(venues, id, name), content);
  return run(id);
}

async function run(...given: readonly string[]) {
  const printed: string[] = [];
  const status = await runCheck(given, { venues, print: (text) => printed.push(text) });
  const lines = printed
    .join('\n')
    .replaceAll(`${relative(process.cwd(), venues)}/`, '')
    .split('\n');
  return { status, lines };
}

describe('venue:check', () => {
  it('prints a table and nothing else of a sound venue, named by its id, its file or not at all', async () => {
    const { status, lines } = await check('sound', {});
    expect({ status, lines }).toEqual({
      status: 0,
      lines: [
        expect.stringMatching(/^venue /),
        expect.stringMatching(/^sound {2}front/),
        expect.stringMatching(/^sound {2}back/),
        '1 venue, 0 errors, 0 warnings.',
      ],
    });
    expect(await run(join(venues, 'sound/venue.json'))).toEqual({ status, lines });
    expect(await run()).toEqual({ status, lines });
  });

  it.each<[id: string, changes: Record<string, string | undefined>, line: RegExp]>([
    ['no-json', { 'venue.json': '{' }, /^no-json\/venue\.json venue-json The file is not JSON/],
    ['no-model', { 'front.glb': undefined }, /^no-model\/venue\.json file-missing "front\.glb" is not/],
    ['bad-model', { 'front.glb': 'glTF' }, /^bad-model\/venue\.json model-unreadable front\.glb cannot/],
    ['bad-floor', { 'back.floor.json': '{}' }, /^bad-floor\/venue\.json floor-shape back\.floor\.json: /],
    ['bad-light', { 'back-day.webp': 'RIFF' }, /^bad-light\/venue\.json picture-unreadable "back-day\.webp"/],
  ])('complains and ends with 1: %s', async (id, changes, line) => {
    const { status, lines } = await check(id, changes);
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(line));
  });

  it('finds an hour that lacks a light map', async () => {
    const venue = JSON.parse(new TextDecoder().decode(sound.get('venue.json')));
    const broken = altered(venue, ['halls', 1, 'lighting', 'hours', 1, 'maps'], {});
    const { status, lines } = await check('no-evening', { 'venue.json': JSON.stringify(broken) });
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^no-evening\/venue\.json venue-hour "evening" /));
  });

  it('names a venue that is not there', async () => {
    const { status, lines } = await run('nowhere');
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^nowhere\/venue\.json venue-missing /));
  });
});
