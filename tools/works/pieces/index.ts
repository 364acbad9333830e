import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Piece } from '../piece';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The identifiers of the studio's jewels: every file beside this one is a jewel and bears its name. */
export const pieceIds = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();

/** Loads one jewel without the others, so that a change to one does not wait for all. */
export async function loadPiece(id: string): Promise<Piece> {
  const exports = (await import(`./${id}.ts`)) as Readonly<Record<string, unknown>>;
  const piece = Object.values(exports).find((value) => (value as Partial<Piece>)?.id === id);
  if (!piece) throw new Error(`tools/works/pieces/${id}.ts exports no piece with the identifier "${id}"`);
  return piece as Piece;
}
