import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer } from '../../tools/serve/server';

const example = join(import.meta.dirname, '../../docs/example-museum');

export interface Museum {
  /** Another origin than the exhibition's: `http://localhost:…/`. */
  readonly url: string;
  /** Puts a further page of the museum beside its own. `https://forum.example` stands for the exhibition. */
  page(name: string, html: string): void;
  close(): Promise<void>;
}

/** The example page of a museum on an origin of its own, showing the exhibition at an address. */
export async function openMuseum(
  site: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Museum> {
  const root = mkdtempSync(join(tmpdir(), 'hemicycle-museum-'));
  const page = (name: string, text: string) =>
    writeFileSync(join(root, name), text.replaceAll('https://forum.example', site.replace(/\/$/, '')));
  for (const file of readdirSync(example)) page(file, readFileSync(join(example, file), 'utf8'));
  const server = await createSiteServer({ root, headers });
  return {
    // The browser knows this name by itself, and takes what it names for another site than the number.
    url: server.url.replace('127.0.0.1', 'localhost'),
    page,
    async close() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}
