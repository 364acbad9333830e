import {
  ClampToEdgeWrapping,
  LinearFilter,
  LinearMipmapLinearFilter,
  type Mesh,
  type MeshStandardMaterial,
  NoColorSpace,
  type Object3D,
  RedFormat,
  RepeatWrapping,
  RGFormat,
  SRGBColorSpace,
  Texture,
} from 'three';
import { partPicture } from './planes';
import { releaseTexture } from './release';

/**
 * What a picture is for: the colour of something, also of a surface of the hall, whose colours are parted; how it leans (of
 * which red and green are kept, as the third direction follows), one tone such as its roughness (kept in red alone), or baked
 * light on the second UV set, parted too.
 */
export type PictureUse = 'colour' | 'surface' | 'lean' | 'tone' | 'light';

const SURFACE = { wrapS: RepeatWrapping, wrapT: RepeatWrapping, generateMipmaps: true } as const;
/** Charts lie next to each other in the atlas: smaller mip levels would mix their light. */
const LIGHT = { wrapS: ClampToEdgeWrapping, wrapT: ClampToEdgeWrapping, generateMipmaps: false } as const;

const PLAIN = { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } as const;

/**
 * Decodes a picture off the main thread into a texture that is oriented as glTF has it.
 * @param edge pixels that its width is reduced to, where it is wider
 */
export async function decodePicture(
  bytes: Uint8Array<ArrayBuffer>,
  use: PictureUse,
  edge = Number.POSITIVE_INFINITY,
): Promise<Texture> {
  const whole = await createImageBitmap(new Blob([bytes]), PLAIN);
  const picture = whole.width > edge ? await reduce(whole, edge) : whole;
  if (use === 'surface' || use === 'light') {
    const light = use === 'light';
    const planes = partPicture(picture, light ? LIGHT : SURFACE, light);
    if (planes) {
      picture.close();
      planes.channel = light ? 1 : 0;
      return planes;
    }
  }
  const texture = new Texture(picture);
  texture.flipY = false;
  texture.colorSpace = use === 'lean' || use === 'tone' ? NoColorSpace : SRGBColorSpace;
  if (use === 'lean') texture.format = RGFormat;
  if (use === 'tone') texture.format = RedFormat;
  if (use === 'light') {
    Object.assign(texture, LIGHT);
    texture.channel = 1;
    texture.minFilter = LinearFilter;
    texture.anisotropy = 4;
  } else {
    texture.wrapS = RepeatWrapping;
    texture.wrapT = RepeatWrapping;
    texture.minFilter = LinearMipmapLinearFilter;
    texture.anisotropy = 8;
  }
  texture.needsUpdate = true;
  return texture;
}

/** How wide a picture of how a surface leans is beside that of its colour: more of it is not seen. */
const LEANING = 0.75;

/** Reduces the width of all pictures that a model wears, where they are wider. */
export async function reducePictures(model: Object3D, edge: number): Promise<void> {
  const widths = new Map<Texture['source'], number>();
  for (const [name, { source }] of picturesOf(model))
    widths.set(source, Math.max(widths.get(source) ?? 0, name === 'normalMap' ? LEANING * edge : edge));
  await Promise.all(
    [...widths].map(async ([source, width]) => {
      const whole: unknown = source.data;
      if (whole instanceof ImageBitmap && whole.width > width) source.data = await reduce(whole, width);
    }),
  );
}

/** Parts the colours of a model, as far as they are that of nothing else. */
export function partPictures(model: Object3D): void {
  const others = new Set(picturesOf(model).flatMap(([name, { source }]) => (name === 'map' ? [] : source)));
  const parted = new Map<Texture, Texture>();
  model.traverse((object) => {
    const { isMesh, material } = object as Mesh;
    if (!isMesh) return;
    for (const each of Array.isArray(material) ? material : [material]) {
      const { map = null } = each as MeshStandardMaterial;
      if (!map || others.has(map.source)) continue;
      const planes = parted.get(map) ?? part(map);
      if (!planes) continue;
      parted.set(map, planes);
      (each as MeshStandardMaterial).map = planes;
    }
  });
  for (const map of parted.keys()) releaseTexture(map);
}

function part(map: Texture): Texture | null {
  const picture: unknown = map.image;
  const planes = picture instanceof ImageBitmap ? partPicture(picture, map) : null;
  if (!planes) return null;
  planes.channel = map.channel;
  planes.offset.copy(map.offset);
  planes.repeat.copy(map.repeat);
  planes.rotation = map.rotation;
  return planes;
}

/** Channels that are read of what a model wears: two of how it leans, the third follows; one of how open it is to the light. */
const READ: Readonly<Record<string, Texture['format']>> = { normalMap: RGFormat, aoMap: RedFormat };

/** Keeps of the pictures that a model wears the channels that are read, where a picture is for one purpose. */
export function leanPictures(model: Object3D): void {
  const uses = new Map<Texture, Set<string>>();
  for (const [name, texture] of picturesOf(model))
    uses.set(texture, (uses.get(texture) ?? new Set()).add(name));
  for (const [texture, names] of uses) {
    const [use = ''] = names;
    if (names.size === 1) texture.format = READ[use] ?? texture.format;
  }
}

/** The pictures that a model wears, and what as. */
function picturesOf(model: Object3D): readonly (readonly [string, Texture])[] {
  const found: (readonly [string, Texture])[] = [];
  model.traverse((object) => {
    const { isMesh, material } = object as Mesh;
    if (!isMesh) return;
    for (const each of Array.isArray(material) ? material : [material])
      for (const [name, value] of Object.entries(each))
        if (value instanceof Texture) found.push([name, value]);
  });
  return found;
}

async function reduce(whole: ImageBitmap, edge: number): Promise<ImageBitmap> {
  const resizeHeight = Math.max(1, Math.round((whole.height * edge) / whole.width));
  const reduced = await createImageBitmap(whole, {
    ...PLAIN,
    resizeWidth: edge,
    resizeHeight,
    resizeQuality: 'high',
  });
  whole.close();
  return reduced;
}
