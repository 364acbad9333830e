import type { Parsed } from '#kit';
import type { Model } from '../model';
import { readGltf } from './gltf';
import { readObj } from './obj';
import { readPly } from './ply';
import type { SourceFile } from './source';
import { readStl } from './stl';

/**
 * Reads a designer's file of any known kind.
 * @param keepNames materials that look alike stay apart if their names differ
 */
export function readModel(file: SourceFile, keepNames: boolean): Parsed<Model> | Promise<Parsed<Model>> {
  switch (file.format) {
    case 'glb':
    case 'gltf':
      return readGltf(file, keepNames);
    case 'obj':
      return readObj(file);
    case 'ply':
      return readPly(file);
    case 'stl':
      return readStl(file);
  }
}
