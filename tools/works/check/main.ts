import { places } from '../making';
import { readManifest } from '../manifest';
import { gatherEvidence } from './evidence';
import { judgeWork } from './judge';
import { formatVerdicts } from './table';

/** `npm run works:check`: every work against the budgets; fails when one breaks them. */
const { works } = await readManifest(places.manifest);
const verdicts = (await gatherEvidence(Object.keys(works), places)).map(judgeWork);
console.log(formatVerdicts(verdicts));
const broken = verdicts.filter(({ breaches }) => breaches.length);
console.log(`${verdicts.length} works, ${broken.length || 'none'} with something wrong.`);
if (broken.length) process.exitCode = 1;
