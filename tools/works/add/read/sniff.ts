import type { Parsed } from '#kit';
import { refuse } from '../say';

export type Format = 'glb' | 'gltf' | 'obj' | 'stl' | 'ply';

const EXTENSIONS: readonly Format[] = ['glb', 'gltf', 'obj', 'stl', 'ply'];

/** Files that are something else, by how they begin. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(<!doctype html|<html|<head|<body)/i,
    'a web page: the download was probably a page that offers the file',
  ],
  [/^version https:\/\/git-lfs/, 'only a Git LFS pointer: fetch the real file with `git lfs pull`'],
  [/^PK[^ -~]/, 'a ZIP archive: unpack it first and name the model in it'],
  [/^Kaydara FBX/, 'an FBX file: export it as GLB'],
  [/^BLENDER/, "Blender's own file: export it as GLB"],
  [/^%PDF/, 'a PDF'],
  [/^ISO-10303-21/, 'a STEP file: export it as STL, OBJ or GLB'],
  [/^\s*<\?xml[\s\S]*COLLADA/, 'a COLLADA file: export it as GLB'],
];

/** What a file is, by its first bytes and not by its name. */
export function formatOf(name: string, head: Uint8Array): Parsed<Format> {
  const text = new TextDecoder('latin1').decode(head.subarray(0, 1024));
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  if (head.length === 0) return refuse('empty-file', `${name} is empty (0 bytes): export it again.`);
  for (const [pattern, what] of OTHERS)
    if (pattern.test(text)) return refuse('wrong-format', `${name} is not a model but ${what}.`);
  if (text.startsWith('glTF')) return { value: 'glb', problems: [] };
  if (/^ply\r?\n/.test(text)) return { value: 'ply', problems: [] };
  if (/^(?:\uFEFF|ï»¿)?\s*\{/.test(text) && extension !== 'stl') return { value: 'gltf', problems: [] };
  if (extension === 'glb' || extension === 'gltf' || extension === 'ply')
    return refuse(
      'wrong-format',
      `${name} does not begin like a ${extension} file: it is damaged or something else; export it again.`,
    );
  const known = EXTENSIONS.find((format) => format === extension);
  if (known) return { value: known, problems: [] };
  return refuse(
    'unknown-format',
    `${name} is of no known kind: give a GLB, glTF, OBJ, STL or PLY file; most programs export GLB.`,
  );
}
