import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkNotes, drawPictures, drawViews, placeNotes } from './commands';
import type { Part } from './draw';
import { SIDES, type Side } from './eye';

const USAGE = `npm run works:notes -- FILE…                 places the notes of some files of records
npm run works:notes -- --picture WORK…       draws works with a grid [--from front,back,…] [--part left,top,right,bottom]
npm run works:notes -- --views WORK…         draws what a visitor sees at each note
npm run works:notes -- --check [WORK…]       looks whether notes still sit on their models; [--write] sets them anew
Pictures go to .cache/works/notes. How notes are written: tools/works/notes/README.md`;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const around = {
  catalog: join(root, 'public/catalog/exhibition.json'),
  models: join(root, 'public/models/works'),
  pictures: join(root, '.cache/works/notes'),
  print: (line: string) => console.log(line),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    picture: { type: 'boolean' },
    views: { type: 'boolean' },
    check: { type: 'boolean' },
    write: { type: 'boolean', default: false },
    from: { type: 'string', default: 'front' },
    part: { type: 'string', default: '0,0,1,1' },
    help: { type: 'boolean', short: 'h' },
  },
});

const sides = values.from.split(',').filter((side): side is Side => Object.hasOwn(SIDES, side));
const [left = 0, top = 0, right = 1, bottom = 1] = values.part.split(',').map(Number);
const part: Part = [left, top, right, bottom];

if (values.check) process.exitCode = (await checkNotes(positionals, values.write, around)) ? 1 : 0;
else if (values.help || !positionals.length) console.log(USAGE);
else if (values.picture) await drawPictures(positionals, sides, part, around);
else if (values.views) await drawViews(positionals, around);
else await placeNotes(positionals, around);
