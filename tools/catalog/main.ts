import { relative, resolve } from 'node:path';
import { runCheck } from './run';

const root = resolve(import.meta.dirname, '../..');
const fromHere = (path: string): string => relative(process.cwd(), resolve(root, path));

process.exitCode = await runCheck(process.argv.slice(2), {
  catalog: fromHere('public/catalog/exhibition.json'),
  site: resolve(root, 'public'),
  print: (text) => console.log(text),
});
