import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  type Material,
  RedFormat,
  RGFormat,
  type Texture,
} from 'three';
import { after, patchShader, replaceIn } from '../light/shader';

/**
 * A picture as its file keeps it: how bright each place is, and its colour for each four of them together, of which eyes tell
 * no more. It takes three eighths of what red, green and blue for each place do.
 */
export class PlanarTexture extends DataTexture {
  chroma: DataTexture | null = null;

  override copy(source: this): this {
    super.copy(source);
    this.chroma = source.chroma;
    return this;
  }

  override dispose(): void {
    super.dispose();
    this.chroma?.dispose();
  }
}

/**
 * Parts a picture; null for one that is clear somewhere, and where a browser does not let pixels be read.
 * @param like how it is repeated
 */
export function partPicture(
  picture: ImageBitmap,
  like: Pick<Texture, 'wrapS' | 'wrapT'>,
): PlanarTexture | null {
  const { width, height } = picture;
  const context = openCanvas(width, height);
  if (!context || !tellsPixels()) return null;
  context.drawImage(picture, 0, 0);
  const pixels = context.getImageData(0, 0, width, height).data;
  context.canvas.width = 0;
  const planes = planesOf(pixels, width, height);
  if (!planes) return null;
  const luma = settle(new PlanarTexture(planes.luma, width, height, RedFormat), like);
  luma.chroma = settle(new DataTexture(planes.chroma, (width + 1) >> 1, (height + 1) >> 1, RGFormat), like);
  return luma;
}

function openCanvas(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return canvas.getContext('2d', { willReadFrequently: true });
}

/** A colour, and how far from it a browser may tell it. */
const KNOWN = [200, 100, 50, 255] as const;
const NEARLY = 4;

/** Whether pixels are as they were drawn: some browsers tell others, or noise, so that nobody is known again by them. */
function tellsPixels(): boolean {
  const context = openCanvas(4, 4);
  if (!context) return false;
  context.fillStyle = `rgb(${KNOWN[0]} ${KNOWN[1]} ${KNOWN[2]})`;
  context.fillRect(0, 0, 4, 4);
  const { data } = context.getImageData(0, 0, 4, 4);
  return data.every((value, at) => Math.abs(value - (KNOWN[at % 4] ?? 0)) <= NEARLY);
}

function settle<T extends Texture>(texture: T, { wrapS, wrapT }: Pick<Texture, 'wrapS' | 'wrapT'>): T {
  Object.assign(texture, { wrapS, wrapT });
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = 8;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}

export interface Planes {
  /** A byte for each place. */
  readonly luma: Uint8Array<ArrayBuffer>;
  /** Two bytes, of blue and of red, for each two by two places; the last column and row may stand for one. */
  readonly chroma: Uint8Array<ArrayBuffer>;
}

/**
 * In whole numbers and without anything in between: a picture has millions of places.
 * @param pixels red, green, blue and opacity @returns null where something is not wholly opaque
 */
export function planesOf(
  { buffer, byteOffset }: Uint8ClampedArray<ArrayBuffer>,
  width: number,
  height: number,
): Planes | null {
  // Opacity, blue, green and red from the highest bits to the lowest: all that there is today counts from below.
  const pixels = new Uint32Array(buffer, byteOffset, width * height);
  const luma = new Uint8Array(width * height);
  const [across, down] = [(width + 1) >> 1, (height + 1) >> 1];
  const chroma = new Uint8Array(2 * across * down);
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] as number;
    if (pixel < 0xff000000) return null;
    luma[at] =
      (19595 * (pixel & 255) + 38470 * ((pixel >> 8) & 255) + 7471 * ((pixel >> 16) & 255) + 32768) >> 16;
  }
  for (let row = 0; row < down; row += 1) {
    const upper = 2 * row * width;
    const lower = Math.min(2 * row + 1, height - 1) * width;
    for (let column = 0; column < across; column += 1) {
      const left = 2 * column;
      const right = Math.min(left + 1, width - 1);
      const a = pixels[upper + left] as number;
      const b = pixels[upper + right] as number;
      const c = pixels[lower + left] as number;
      const d = pixels[lower + right] as number;
      const red = (a & 255) + (b & 255) + (c & 255) + (d & 255);
      const green = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
      const blue = ((a >> 16) & 255) + ((b >> 16) & 255) + ((c >> 16) & 255) + ((d >> 16) & 255);
      const bright = (19595 * red + 38470 * green + 7471 * blue + 32768) >> 16;
      const into = 2 * (row * across + column);
      // A quarter of the difference, by what each colour can differ from brightness at most.
      chroma[into] = Math.min(255, (((blue - bright) * 9246 + 32768) >> 16) + 128);
      chroma[into + 1] = Math.min(255, (((red - bright) * 11686 + 32768) >> 16) + 128);
    }
  }
  return { luma, chroma };
}

const JOIN = /* glsl */ `
{
  float bright = texture2D( map, vMapUv ).r;
  vec2 chroma = texture2D( chromaMap, vMapUv ).rg - 128.0 / 255.0;
  vec3 told = bright + vec3( 1.402 * chroma.y, - 0.344136 * chroma.x - 0.714136 * chroma.y, 1.772 * chroma.x );
  diffuseColor.rgb *= sRGBTransferEOTF( vec4( clamp( told, 0.0, 1.0 ), 1.0 ) ).rgb;
}`;

/** Lets a material that wears such a picture as its colour put it together again; any other stays as it is. */
export function wearPlanes<M extends Material & { readonly map: Texture | null }>(material: M): M {
  const { map } = material;
  if (!(map instanceof PlanarTexture)) return material;
  return patchShader(material, 'planes', (shader) => {
    shader.uniforms['chromaMap'] = { value: map.chroma };
    const fragment = after(shader.fragmentShader, 'map_pars_fragment', 'uniform sampler2D chromaMap;');
    shader.fragmentShader = replaceIn(fragment, '#include <map_fragment>', JOIN);
  });
}
