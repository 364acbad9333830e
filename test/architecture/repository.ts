import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const repository = join(import.meta.dirname, '../..');

/** Every TypeScript file below the folders: its path in the repository and its text. */
export function sourceFiles(
  ...folders: readonly string[]
): { readonly path: string; readonly source: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(repository, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({
        path: file.slice(repository.length + 1).replaceAll(sep, '/'),
        source: readFileSync(file, 'utf8'),
      })),
  );
}
