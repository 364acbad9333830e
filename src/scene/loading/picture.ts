import {
  LinearFilter,
  LinearMipmapLinearFilter,
  NoColorSpace,
  RepeatWrapping,
  SRGBColorSpace,
  Texture,
} from 'three';

/** What a picture is for: the colour or roughness of a surface that repeats, or baked light on the second UV set. */
export type PictureUse = 'colour' | 'data' | 'light';

/** Decodes a picture off the main thread into a texture that is oriented as glTF has it. */
export async function decodePicture(bytes: Uint8Array<ArrayBuffer>, use: PictureUse): Promise<Texture> {
  const bitmap = await createImageBitmap(new Blob([bytes]), {
    premultiplyAlpha: 'none',
    colorSpaceConversion: 'none',
  });
  const texture = new Texture(bitmap);
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
