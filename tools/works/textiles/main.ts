import { buildTextile, textiles } from './index';

/** `npx tsx tools/works/textiles/main.ts [id…]`: makes all textiles, or those named. */
const asked = process.argv.slice(2);
for (const id of asked.length > 0 ? asked : textiles.map((textile) => textile.id)) {
  const started = performance.now();
  await buildTextile(id);
  console.log(`${id}: made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
