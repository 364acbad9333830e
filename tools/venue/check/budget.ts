import { errorAt, type Problem } from '#kit';
import type { HallFigures } from './figures';

/** What every hall may cost. */
const EACH = { drawCalls: 60, triangles: 150_000, materials: 30 } as const;

/** Bytes until the first hall can be walked. */
const FIRST = { desktop: 6_000_000, phone: 2_500_000 } as const;

const REMEDY: Readonly<Record<keyof typeof EACH | keyof typeof FIRST, readonly [string, string]>> = {
  drawCalls: ['draw calls', 'let more meshes share a material'],
  triangles: ['triangles', 'draw curves with fewer'],
  materials: ['materials', 'let more meshes share one'],
  desktop: ['bytes until it can be walked', 'make light maps or pictures smaller'],
  phone: ['bytes until it can be walked on a phone', 'make small light maps or pictures smaller'],
};

/** What is over its budget; the bytes count for the hall that a visit starts in. */
export function checkBudgets(figures: HallFigures, at: number, isFirst: boolean): Problem[] {
  const limits: Readonly<Partial<Record<keyof typeof REMEDY, number>>> = isFirst
    ? { ...EACH, ...FIRST }
    : EACH;
  return (Object.keys(REMEDY) as (keyof typeof REMEDY)[]).flatMap((what) => {
    const limit = limits[what];
    if (limit === undefined || figures[what] <= limit) return [];
    const [noun, remedy] = REMEDY[what];
    const sentence = `"${figures.hall}" has ${figures[what]} ${noun}, ${limit} allowed: ${remedy}.`;
    return [errorAt('over-budget', sentence, ['halls', at])];
  });
}
