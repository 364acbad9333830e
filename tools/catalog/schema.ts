import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { catalogJsonSchemaText } from './json-schema';

const file = resolve(import.meta.dirname, '../../public/catalog/schema.json');
await writeFile(file, catalogJsonSchemaText());
console.log('Written: public/catalog/schema.json');
