import { parseArgs } from 'node:util';
import { type Gpu, launchBrowser } from '../browser/launch';
import { buildIfStale } from '../serve/build-if-stale';
import { builtSite, createSiteServer } from '../serve/server';
import { measureVisit, type VisitFigures } from './measure-visit';
import { type ProfileName, profiles } from './profiles';
import { formatVisits } from './table';

const usage = `Visits the built exhibition in a browser and measures it.
  --json           figures as JSON
  --profile NAME   desktop or phone; both unless told
  --gpu NAME       software (unless told), mesa (an installed Chromium on Mesa) or native
  --headed         shows the window`;

const { values } = parseArgs({
  options: {
    gpu: { type: 'string', default: 'software' },
    headed: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    profile: { type: 'string' },
  },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const gpu = oneOf<Gpu>('--gpu', values.gpu, ['software', 'mesa', 'native']);
const names = Object.keys(profiles) as ProfileName[];
const wanted = values.profile === undefined ? names : [oneOf('--profile', values.profile, names)];

await buildIfStale();
const server = await createSiteServer({ root: builtSite });
const visits: Partial<Record<ProfileName, VisitFigures>> = {};
try {
  for (const name of wanted) {
    // A browser each, so that neither finds the other's shaders and files.
    const browser = await launchBrowser({ gpu, headed: values.headed });
    visits[name] = await measureVisit(browser, server, name).finally(() => browser.close());
  }
} finally {
  await server.close();
}
if (values.json) {
  console.log(JSON.stringify({ gpu, visits }, null, 2));
} else {
  console.log(
    `${formatVisits(visits)}\n\nDrawn by ${gpu}. Times are this machine's: compare them only with its own.`,
  );
  const problems = Object.values(visits).flatMap(({ stats }) => stats.problems);
  for (const problem of new Set(problems)) console.log(`problem: ${problem}`);
}

function oneOf<Name extends string>(option: string, value: string, known: readonly Name[]): Name {
  const found = known.find((name) => name === value);
  if (found === undefined) {
    console.error(`${option} is ${known.join(', ')}, not "${value}".`);
    process.exit(1);
  }
  return found;
}
