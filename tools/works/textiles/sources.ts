import { fileURLToPath } from 'node:url';
import { hashImports } from '../sources';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A hash of what one textile is made from: the loom and the brushes, its own design and all that it imports. */
export const hashSources = (id: string): Promise<string> =>
  hashImports(ROOT, ['tools/works/textiles/build.ts', `tools/works/textiles/designs/${id}.ts`]);
