import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Messages } from './messages';
import { formatReport, reportOn } from './report';

const usage = `Tells for every language how much of the interface and of the catalog exists in it, and whether a native reader has
read it over. Fails on messages that are missing, unknown, broken or ask for other things than the English ones.
  --catalog FILE  another catalog than public/catalog/exhibition.json
  --json          the same for machines`;

const { values } = parseArgs({
  options: {
    catalog: { type: 'string', default: 'public/catalog/exhibition.json' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
  process.exit(0);
}
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'src/pages/messages');
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const files: Record<string, Messages> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.slice(0, -'.json'.length), read(join(folder, file)) as Messages]),
);
const report = reportOn(read(join(root, values.catalog)), files);
console.log(values.json ? JSON.stringify(report, null, 2) : formatReport(report));
if (report.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
