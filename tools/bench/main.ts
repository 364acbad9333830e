import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseManifest } from '#assets';
import { bundlePage } from '../browser/bundle-page';
import { launchBrowser } from '../browser/launch';
import { buildIfStale } from '../serve/build-if-stale';
import { builtSite, createSiteServer, type SiteServer } from '../serve/server';
import { type Part, replaceReport } from './document';
import { describeMachine, formatMachine } from './machine';
import { type Options, parseOptions, usage } from './options';
import { stagePeers } from './peers/stage';
import { formatRounds, formatSoak, formatSpread } from './report';
import { type Extent, type Run, visitOnce } from './run';
import { siteWith } from './sites';
import { type Figures, mediansOf } from './statistics';
import { hallOf, type SubjectName, titles } from './subjects/names';
import { soak, soakControl } from './subjects/soak';
import { formatReport } from './table';
import { targetsOf } from './targets';
import { throttles } from './throttles';
import { createVisitor, type Visitor } from './visitor';

const repository = join(import.meta.dirname, '../..');
const folder = join(repository, '.cache/bench');
const document = join(repository, 'docs/performance.md');

const options = readOptions();
if (options.help) {
  console.log(usage);
} else {
  await buildIfStale();
  await mkdir(folder, { recursive: true });
  const probe = await bundlePage(join(import.meta.dirname, 'probe/install.ts'));
  if (options.soak > 0) await soakOnly(probe);
  else await compare(probe);
}

function readOptions(): Options {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(1);
  }
}

/** Visits everybody by turns and tells. */
async function compare(probe: string): Promise<void> {
  const stage = await stagePeers(builtSite, folder);
  const made: [string, string][] = [];
  for (const works of options.works) {
    // A size that cannot be made is told of and takes nobody else along.
    await siteWith(works, folder).then(
      (site) => made.push([hallOf(works), site]),
      (error: unknown) => console.error(error instanceof Error ? error.message : error),
    );
  }
  const servers: SiteServer[] = [];
  const serve = async (root: string): Promise<SiteServer> => {
    const server = await createSiteServer({ root });
    servers.push(server);
    return server;
  };
  const halls = new Map<string, SiteServer>();
  for (const [name, root] of made) halls.set(name, await serve(root));
  const sites = { ours: await serve(builtSite), peers: await serve(stage), halls };
  const models = await listModels();
  // The hall comes first: the others walk on the way that was walked there.
  const names: readonly string[] = [...options.only, ...halls.keys()];
  const began = performance.now();
  try {
    const results = [];
    for (const size of options.sizes) {
      const run: Run = { probe, sites, options, size, models, path: [] };
      results.push({ size, ...(await visitAll(run, names)) });
    }
    await tell(results, (performance.now() - began) / 60_000);
  } finally {
    for (const server of servers) await server.close();
  }
}

type Rounds = Readonly<Record<string, readonly Figures[]>>;
interface Slowed {
  readonly title: string;
  readonly rounds: Rounds;
}
interface Result {
  readonly size: { readonly width: number; readonly height: number };
  readonly rounds: Rounds;
  readonly slowed: readonly Slowed[];
  /** Visits in which every upload was waited for. */
  readonly waited: Rounds;
  readonly renderer: string;
  readonly problems: readonly string[];
}

async function visitAll(run: Run, names: readonly string[]): Promise<Omit<Result, 'size'>> {
  const rounds: Record<string, Figures[]> = {};
  const problems: string[] = [];
  let renderer = '';
  const begun = performance.now();
  const isLate = (): boolean => performance.now() - begun > options.minutes * 60_000;
  const add = async (
    into: Record<string, Figures[]>,
    name: string,
    extent: Extent,
    throttle?: keyof typeof throttles,
  ) => {
    process.stderr.write(`${throttle ? `${name} ${throttle}` : name} … `);
    const began = performance.now();
    try {
      const visited = await visitOnce(run, name, extent, throttle && throttles[throttle]);
      into[name] = [...(into[name] ?? []), visited.figures];
      renderer ||= visited.renderer;
      problems.push(...visited.problems.map((problem) => `${name}: ${problem}`));
    } catch (error) {
      // One that fails is told of and takes nobody else along.
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  };
  // Once is enough of the approach and the work in hand, which are compared with nobody, and of what is the same each
  // time: what is held in memory and how much was drawn at rest.
  for (const name of names) await add(rounds, name, 'all');
  const slowed: Slowed[] = [];
  for (const throttle of options.throttle) {
    const slow: Record<string, Figures[]> = {};
    for (const name of names)
      if (name === 'hall' || name === 'a-frame') await add(slow, name, 'walkable', throttle);
    slowed.push({ title: throttles[throttle].title, rounds: slow });
  }
  const waited: Record<string, Figures[]> = {};
  if (options.uploads)
    for (const name of names) if (name === 'hall' || name === 'a-frame') await add(waited, name, 'uploads');
  for (let round = 1; round < options.rounds; round += 1)
    for (const name of names) if (!isLate()) await add(rounds, name, 'times');
  return { rounds, slowed, waited, renderer, problems: [...new Set(problems)] };
}

function mediansOfAll(rounds: Rounds) {
  return Object.fromEntries(Object.entries(rounds).map(([name, all]) => [name, mediansOf(all)]));
}

/** Of visits whose uploads were waited for only these are told: all else is slower in them. */
function withWaited(medians: Readonly<Record<string, Figures>>, waited: Rounds) {
  const found = Object.entries(waited).map(([name, visits]) => {
    const figures = Object.entries(mediansOf(visits)).filter(([figure]) => figure.startsWith('waited'));
    return [name, { ...medians[name], ...Object.fromEntries(figures) }] as const;
  });
  return { ...medians, ...Object.fromEntries(found) };
}

async function tell(results: readonly Result[], minutes: number): Promise<void> {
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  const machine = describeMachine(version, results[0]?.renderer ?? '');
  const told = results.map(({ size, rounds, slowed, waited, problems }) => {
    const medians = withWaited(mediansOfAll(rounds), waited);
    const slow = slowed.map(({ title, rounds: all }) => ({ title, medians: mediansOfAll(all) }));
    const targets = targetsOf(medians);
    return {
      data: { size, rounds, medians, slowed: slow, waited, targets, problems },
      text: [
        `${formatMachine(machine)} ${size.width}×${size.height}, ${formatRounds(rounds)}, medians; ${formatSpread(rounds)}`,
        formatReport(targets, medians, titleOf, slow),
        ...problems.map((problem) => `Problem: ${problem}`),
      ].join('\n\n'),
    };
  });
  const report = told.map(({ text }) => text).join('\n\n');
  const file = resolve(options.json);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ machine, results: told.map(({ data }) => data) }, null, 2)}\n`);
  await writeDown('bench', report);
  console.log(`\n${report}\n\n${minutes.toFixed(1)} minutes. Figures of every visit: ${options.json}`);
}

async function soakOnly(probe: string): Promise<void> {
  const stage = await stagePeers(builtSite, folder);
  const [viewport = { width: 1280, height: 720 }] = options.sizes;
  const visit = async (
    root: string,
    go: (visitor: Visitor, server: SiteServer) => Promise<readonly Figures[]>,
  ) => {
    const server = await createSiteServer({ root });
    const browser = await launchBrowser({ gpu: options.gpu, headed: options.headed });
    try {
      return await go(await createVisitor({ browser, server, probe, cover: 0.5, viewport }), server);
    } finally {
      await browser.close();
      await server.close();
    }
  };
  const laps = await visit(builtSite, (visitor, server) => soak(visitor, server, options.soak));
  const control = await visit(stage, (visitor) => soakControl(visitor, options.soak));
  await writeFile(resolve(folder, 'soak.json'), `${JSON.stringify({ laps, control }, null, 2)}\n`);
  const report = `${formatSoak(laps)}\n\nThe control, ${titles.plain}, all loaded at once, only drawn:\n\n${formatSoak(control)}`;
  await writeDown('soak', report);
  console.log(report);
}

async function writeDown(part: Part, report: string): Promise<void> {
  if (options.write) await writeFile(document, replaceReport(await readFile(document, 'utf8'), part, report));
}

/** Works with a fine model, in the order of the catalog of models. */
async function listModels() {
  const { value } = parseManifest(
    JSON.parse(await readFile(join(builtSite, 'models/manifest.json'), 'utf8')),
  );
  return Object.entries(value?.works ?? {}).flatMap(
    ([
      work,
      {
        derivatives: { inspect },
      },
    ]) => (inspect ? [{ work, file: `models/${inspect.file}`, triangles: inspect.triangles }] : []),
  );
}

function titleOf(name: string): string {
  const works = /^hall-(\d+)$/.exec(name)?.[1];
  return works ? `${Number(works).toLocaleString('en')} works` : titles[name as SubjectName];
}
