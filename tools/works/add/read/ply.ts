import { Document } from '@gltf-transform/core';
import { PLYLoader } from 'three/examples/jsm/loaders/PLYLoader.js';
import type { Parsed, Problem } from '#kit';
import { LIMITS } from '../limits';
import type { Model } from '../model';
import { bytesInWords, countOf, inWords, refuse, repaired } from '../say';
import { readPicture } from './files';
import { createMetal, createScanned, flipV, patchOf } from './plain';
import { readPlyHeader } from './ply-header';
import type { SourceFile } from './source';

/** Reads PLY, binary or ascii, with the colours of its vertices or the picture that MeshLab names. */
export async function readPly({ name, path, bytes }: SourceFile): Promise<Parsed<Model>> {
  const header = readPlyHeader(bytes);
  if (!header)
    return refuse('cut-off', `${name} is cut off: its header has no end; copy or export it again.`);
  const { vertices, faces, least, bodyAt, texture, hasColors } = header;
  if (!(vertices >= 0 && faces >= 0))
    return refuse('damaged', `${name} is damaged: its header counts no vertices; export it again.`);
  if (faces > LIMITS.triangles)
    return refuse(
      'too-many-triangles',
      `${name} has ${inWords(faces)} triangles, and ${inWords(LIMITS.triangles)} are the most: reduce it to 5 million.`,
    );
  // Before anything is allocated: what is announced must be there.
  if (least > bytes.length - bodyAt + 64)
    return refuse(
      'cut-off',
      `${name} is cut off: its header announces ${countOf(vertices, 'vertex', 'vertices')} and ${countOf(faces, 'face')}, at least ${bytesInWords(least)}, but only ${bytesInWords(bytes.length - bodyAt)} follow; copy or export it again.`,
    );
  if (faces === 0 && vertices > 0)
    return refuse(
      'point-cloud',
      `${name} holds ${countOf(vertices, 'point')} but no triangles: make a surface of it first (in MeshLab: Screened Poisson) and export that.`,
    );
  const geometry = parse(bytes);
  if (!geometry)
    return refuse('cut-off', `${name} is cut off: it ends before its last face; copy or export it again.`);
  const document = new Document();
  const problems: Problem[] = [];
  const picture = texture ? await readPicture(document, path, texture) : undefined;
  if (picture?.value === undefined && picture) return { problems: picture.problems };
  const material =
    picture?.value || hasColors ? createScanned(document, 'ply') : createMetal(document, 'ply');
  if (picture?.value) material.setBaseColorTexture(picture.value);
  else if (!hasColors)
    problems.push(repaired('The PLY file has no colours: the piece was given plain unpolished silver.'));
  return { value: { document, patches: [flipV(patchOf(material, geometry))] }, problems };
}

function parse(bytes: Uint8Array<ArrayBuffer>) {
  try {
    return new PLYLoader().parse(bytes.buffer);
  } catch (error) {
    // The loader reads past the end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
