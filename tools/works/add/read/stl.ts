import { Document } from '@gltf-transform/core';
import { STLLoader } from 'three/examples/jsm/loaders/STLLoader.js';
import type { Parsed } from '#kit';
import { LIMITS } from '../limits';
import type { Model } from '../model';
import { bytesInWords, inWords, refuse, repaired } from '../say';
import { createMetal, patchOf } from './plain';
import type { SourceFile } from './source';

const HEADER = 84;
const FACE = 50;

/** Reads STL, binary or ascii: naked triangles, which get the look of unpolished silver. */
export function readStl({ name, bytes }: SourceFile): Parsed<Model> {
  const view = new DataView(bytes.buffer);
  const isText = isAscii(bytes);
  if (!isText) {
    if (bytes.length < HEADER)
      return refuse(
        'cut-off',
        `${name} ends after ${bytesInWords(bytes.length)}, before its first triangle: copy or export it again.`,
      );
    const stated = view.getUint32(80, true);
    const held = Math.floor((bytes.length - HEADER) / FACE);
    if (stated > held)
      return refuse(
        'cut-off',
        `${name} is cut off: it announces ${inWords(stated)} triangles and holds ${inWords(held)}; copy or export it again.`,
      );
    if (stated > LIMITS.triangles)
      return refuse(
        'too-many-triangles',
        `${name} has ${inWords(stated)} triangles, and ${inWords(LIMITS.triangles)} are the most: reduce it to 5 million.`,
      );
  } else if (!/endsolid/.test(tailOf(bytes))) {
    return refuse(
      'cut-off',
      `${name} is cut off: its last line is not \`endsolid\`; copy or export it again.`,
    );
  }
  const geometry = new STLLoader().parse(bytes.buffer);
  const document = new Document();
  const patch = patchOf(createMetal(document, 'stl'), geometry);
  // The directions that STL brings are one a face and often wrong: they are made anew.
  const { normals: _, ...bare } = patch;
  return {
    value: { document, patches: [bare] },
    problems: [repaired('STL knows no materials: the piece was given plain unpolished silver.')],
  };
}

function isAscii(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  // Binary files may begin with `solid` as well; only a text goes on with words that STL knows.
  return (
    /^\s*solid/.test(head) && (/\bfacet\b/.test(head) || /^\s*endsolid/m.test(head)) && !head.includes('\0')
  );
}

const tailOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 512)));
