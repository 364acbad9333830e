import type { Material, Texture } from '@gltf-transform/core';

/** A material as USD's preview surface; `tint` darkens it. */
export function materialText(
  key: string,
  material: Material | null,
  tint: number,
  pictureName: (texture: Texture) => string,
): string {
  const path = `/Work/Materials/${key}`;
  const [red, green, blue] = (material?.getBaseColorFactor() ?? [0.8, 0.8, 0.8]).map((value) => value * tint);
  const colour = material?.getBaseColorTexture();
  const normal = material?.getNormalTexture();
  const inputs = [
    colour
      ? `color3f inputs:diffuseColor.connect = <${path}/Colour.outputs:rgb>`
      : `color3f inputs:diffuseColor = (${short(red)}, ${short(green)}, ${short(blue)})`,
    `float inputs:metallic = ${short(material?.getMetallicFactor())}`,
    `float inputs:roughness = ${short(material?.getRoughnessFactor())}`,
    ...(normal ? [`normal3f inputs:normal.connect = <${path}/Relief.outputs:rgb>`] : []),
  ];
  const scale = `(${short(red)}, ${short(green)}, ${short(blue)}, 1)`;
  const pictures = [
    ...(colour
      ? [pictureText(path, 'Colour', pictureName(colour), 'sRGB', `float4 inputs:scale = ${scale}`)]
      : []),
    ...(normal ? [pictureText(path, 'Relief', pictureName(normal), 'raw', RELIEF)] : []),
  ];
  return `    def Material "${key}"
    {
      token outputs:surface.connect = <${path}/Surface.outputs:surface>
      def Shader "Surface"
      {
        uniform token info:id = "UsdPreviewSurface"
        ${inputs.join('\n        ')}
        token outputs:surface
      }
${pictures.length ? `      def Shader "Place"\n      {\n        uniform token info:id = "UsdPrimvarReader_float2"\n        string inputs:varname = "st"\n        float2 outputs:result\n      }\n` : ''}${pictures.join('\n')}
    }`;
}

/** Bytes become directions from -1 to 1. */
const RELIEF = 'float4 inputs:scale = (2, 2, 2, 1)\n        float4 inputs:bias = (-1, -1, -1, 0)';

const pictureText = (path: string, name: string, file: string, space: string, more: string): string =>
  `      def Shader "${name}"
      {
        uniform token info:id = "UsdUVTexture"
        asset inputs:file = @${file}@
        float2 inputs:st.connect = <${path}/Place.outputs:result>
        token inputs:sourceColorSpace = "${space}"
        token inputs:wrapS = "repeat"
        token inputs:wrapT = "repeat"
        ${more}
        float3 outputs:rgb
      }`;

const short = (value = 0): number => Math.round(value * 1000) / 1000;
