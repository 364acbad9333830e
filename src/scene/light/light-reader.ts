import type { Mesh, MeshStandardMaterial, Texture } from 'three';
import { Triangle, Vector2, Vector3 } from 'three';
import type { ColliderHit } from '../hall/collider';
import { PlanarTexture, tellColour } from '../loading/planes';

/** Edge of the picture that a light map is reduced to for reading, pixels. */
const EDGE = 512;

/** Reads baked light off the hall's surfaces. */
export interface LightReader {
  /** The light map's red, green and blue (0 to 255, as encoded) where a ray met the hall; null where it has none. */
  read(hit: ColliderHit): readonly [number, number, number] | null;
}

export function createLightReader(): LightReader {
  // Weak, since light maps come and go with the hours.
  const pictures = new WeakMap<Texture, Uint8ClampedArray | null>();
  const [a, b, c, share] = [new Vector3(), new Vector3(), new Vector3(), new Vector3()];
  const uv = new Vector2();

  const pixelsOf = (texture: Texture): Uint8ClampedArray | null => {
    const known = pictures.get(texture);
    if (known !== undefined) return known;
    const pixels = readPixels(texture);
    pictures.set(texture, pixels);
    return pixels;
  };

  return {
    read({ mesh, corners, point }) {
      const texture = lightMapOf(mesh);
      const coordinates = mesh.geometry.getAttribute('uv1');
      if (!texture || !coordinates) return null;
      const places = mesh.geometry.getAttribute('position');
      a.fromBufferAttribute(places, corners[0]);
      b.fromBufferAttribute(places, corners[1]);
      c.fromBufferAttribute(places, corners[2]);
      if (!Triangle.getBarycoord(point, a, b, c, share)) return null;
      uv.set(0, 0);
      [share.x, share.y, share.z].forEach((weight, at) => {
        const corner = corners[at] ?? 0;
        uv.x += weight * coordinates.getX(corner);
        uv.y += weight * coordinates.getY(corner);
      });
      if (texture instanceof PlanarTexture) return tellColour(texture, uv.x, uv.y, EDGE);
      const pixels = pixelsOf(texture);
      if (!pixels) return null;
      const x = Math.min(EDGE - 1, Math.max(0, Math.floor(uv.x * EDGE)));
      const y = Math.min(EDGE - 1, Math.max(0, Math.floor(uv.y * EDGE)));
      const at = 4 * (y * EDGE + x);
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    },
  };
}

function lightMapOf({ material }: Mesh): Texture | null {
  return Array.isArray(material) ? null : (material as MeshStandardMaterial).lightMap;
}

function readPixels({ image }: Texture): Uint8ClampedArray | null {
  const canvas = document.createElement('canvas');
  canvas.width = EDGE;
  canvas.height = EDGE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(image as CanvasImageSource, 0, 0, EDGE, EDGE);
  return context.getImageData(0, 0, EDGE, EDGE).data;
}
