import {
  LinearFilter,
  LinearMipmapLinearFilter,
  type Mesh,
  NoColorSpace,
  type Object3D,
  RepeatWrapping,
  SRGBColorSpace,
  Texture,
} from 'three';

/** What a picture is for: the colour or roughness of a surface that repeats, or baked light on the second UV set. */
export type PictureUse = 'colour' | 'data' | 'light';

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
  const texture = new Texture(whole.width > edge ? await reduce(whole, edge) : whole);
  texture.flipY = false;
  texture.colorSpace = use === 'data' ? NoColorSpace : SRGBColorSpace;
  if (use === 'light') {
    // Charts lie next to each other in the atlas: smaller mip levels would mix their light.
    texture.channel = 1;
    texture.generateMipmaps = false;
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

/** Reduces the width of all pictures that a model wears, where they are wider. */
export async function reducePictures(model: Object3D, edge: number): Promise<void> {
  const sources = new Set<Texture['source']>();
  model.traverse((object) => {
    const { isMesh, material } = object as Mesh;
    if (!isMesh) return;
    for (const each of Array.isArray(material) ? material : [material])
      for (const value of Object.values(each)) if (value instanceof Texture) sources.add(value.source);
  });
  await Promise.all(
    [...sources].map(async (source) => {
      const whole: unknown = source.data;
      if (whole instanceof ImageBitmap && whole.width > edge) source.data = await reduce(whole, edge);
    }),
  );
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
