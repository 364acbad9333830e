import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Document, Texture } from '@gltf-transform/core';
import type { Parsed } from '#kit';
import { LIMITS } from '../limits';
import { bytesInWords, refuse } from '../say';

/** Reads a file that a model names, if it lies in the model's folder. */
export async function readBeside(model: string, uri: string): Promise<Parsed<Uint8Array<ArrayBuffer>>> {
  const folder = dirname(resolve(model));
  const wanted = decode(uri).replaceAll('\\', '/');
  if (/^[a-z][a-z0-9+.-]+:/i.test(wanted) || wanted.startsWith('//'))
    return refuse(
      'external-address',
      `The model asks for ${shorten(uri)}, which is elsewhere: put the file beside the model, or export one GLB with everything in it.`,
    );
  const path = resolve(folder, wanted);
  const inside = relative(folder, path);
  if (isAbsolute(wanted) || inside.startsWith('..') || isAbsolute(inside))
    return refuse(
      'outside-folder',
      `The model asks for ${shorten(uri)}, which lies outside its folder: put the file beside the model, or export one GLB with everything in it.`,
    );
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile())
    return refuse(
      'missing-file',
      `The model asks for ${shorten(uri)}, which is not there: put it beside the model, or export one GLB with everything in it.`,
    );
  if (found.size > LIMITS.bytes)
    return refuse(
      'too-large',
      `${shorten(uri)} has ${bytesInWords(found.size)}, and ${bytesInWords(LIMITS.bytes)} is the most.`,
    );
  return { value: new Uint8Array(await readFile(path)), problems: [] };
}

/** Reads a picture beside the model into the document. */
export async function readPicture(document: Document, model: string, uri: string): Promise<Parsed<Texture>> {
  const read = await readBeside(model, uri);
  if (!read.value) return { problems: read.problems };
  const texture = document.createTexture(uri).setImage(read.value).setMimeType(mimeOf(read.value));
  return { value: texture, problems: [] };
}

/** The kind of a picture by its first bytes. */
export function mimeOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  if (head.startsWith('\x89PNG')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.slice(4, 12) === 'ftypavif') return 'image/avif';
  if (head.startsWith('II*') || head.startsWith('MM\0*')) return 'image/tiff';
  if (head.includes('KTX 20')) return 'image/ktx2';
  return 'application/octet-stream';
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

const shorten = (uri: string): string => (uri.length > 80 ? `${uri.slice(0, 77)}…` : uri);
