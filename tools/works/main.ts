import { gatherEvidence } from './check/evidence';
import { judgeWork } from './check/judge';
import { formatVerdicts } from './check/table';
import { makings, places } from './making';
import { readManifest, updateWork } from './manifest';
import { createProgress } from './progress';
import { photographWorks, unphotographed } from './review/photograph';
import { reduceStills } from './small-still';
import { makeSideBySide } from './workshop';

const USAGE = `npm run works:build -- [id…] [--force] [--no-still]

Makes the models of the works (all of them, or those named) whose sources have changed, and photographs them.
  --force     makes them even if nothing changed
  --no-still  takes no photographs (they need a Chromium)`;

await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<void> {
  if (given.includes('--help')) return console.log(USAGE);
  const named = given.filter((argument) => !argument.startsWith('--'));
  const known = makings.map(({ id }) => id);
  const unknown = named.filter((id) => !known.includes(id));
  if (unknown.length) {
    console.error(`No work is called ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const ids = named.length ? named : known;
  const force = given.includes('--force');
  const made = await make(ids, force);
  const pictured = given.includes('--no-still') ? [] : await photograph(ids, force);
  await reduceStills(ids, places);
  const verdicts = (await gatherEvidence(ids, places)).map(judgeWork);
  console.log(formatVerdicts(verdicts));
  console.log(`Made: ${made.join(', ') || 'nothing'}. Photographed: ${pictured.join(', ') || 'nothing'}.`);
  if (verdicts.some(({ breaches }) => breaches.length)) process.exitCode = 1;
}

/** Makes those whose sources changed; gives their identifiers. */
async function make(ids: readonly string[], force: boolean): Promise<readonly string[]> {
  const { works } = await readManifest(places.manifest);
  const changed: string[] = [];
  for (const { id, source } of makings)
    if (ids.includes(id) && (force || works[id]?.source !== (await source()))) changed.push(id);
  const progress = createProgress(changed.length);
  await makeSideBySide(changed, async (id, record) => {
    await updateWork(places.manifest, id, (before) => ({
      ...record,
      derivatives: { ...before?.derivatives, ...record.derivatives },
    }));
    progress.step(`${id} made`);
  });
  return changed;
}

/** Photographs those that look different from their still; gives their identifiers. */
async function photograph(ids: readonly string[], force: boolean): Promise<readonly string[]> {
  const waiting = force ? ids : await unphotographed(ids, places);
  const progress = createProgress(waiting.length);
  await photographWorks(waiting, places, (id) => progress.step(`${id} photographed`));
  return waiting;
}
