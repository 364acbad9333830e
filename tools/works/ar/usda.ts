import type { Document, Material, Mesh, Primitive, Texture } from '@gltf-transform/core';
import { Matrix3, Matrix4, Vector3 } from 'three';
import { item, times } from '../../geometry';
import { bandsOf } from './bands';
import { materialText } from './usda-material';

/** A scene in USD's text form and the pictures that it names. */
export interface UsdScene {
  readonly text: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/**
 * Describes a document in USD. Points are written in hundredths of a millimetre's precision, since text is all that
 * a package holds and nothing in it may be compressed.
 */
export function describeUsd(name: string, document: Document): UsdScene {
  const pictures = new Map<string, Uint8Array>();
  const names = new Map<Texture, string>();
  const pictureName = (texture: Texture): string => {
    const known = names.get(texture);
    if (known) return known;
    const ending = texture.getMimeType() === 'image/png' ? 'png' : 'jpg';
    const file = `pictures/${names.size}.${ending}`;
    const image = texture.getImage();
    if (!image) throw new Error(`the picture "${texture.getName()}" is empty`);
    pictures.set(file, image);
    names.set(texture, file);
    return file;
  };
  const meshes: string[] = [];
  const materials = new Map<string, string>();
  for (const { mesh, matrix } of placedMeshes(document))
    for (const primitive of mesh.listPrimitives())
      for (const band of bandsOf(indicesOf(primitive), opennessOf(primitive))) {
        const material = primitive.getMaterial();
        const key = `M${numberOf(document, material)}_${Math.round(band.tint * 100)}`;
        if (!materials.has(key)) materials.set(key, materialText(key, material, band.tint, pictureName));
        meshes.push(meshText(`P${meshes.length}`, key, primitive, band.indices, matrix));
      }
  return { text: sceneText(name, meshes, [...materials.values()]), pictures };
}

function sceneText(name: string, meshes: readonly string[], materials: readonly string[]): string {
  return `#usda 1.0
(
  customLayerData = {
    string creator = "Hemicycle"
    string title = "${name}"
  }
  defaultPrim = "Work"
  metersPerUnit = 1
  upAxis = "Y"
)

def Xform "Work" (
  kind = "component"
)
{
  token preliminary:anchoring:type = "plane"
  token preliminary:planeAnchoring:alignment = "horizontal"
  def Xform "Millimetres"
  {
    float3 xformOp:scale = (0.001, 0.001, 0.001)
    uniform token[] xformOpOrder = ["xformOp:scale"]
${meshes.join('\n')}
  }
  def Scope "Materials"
  {
${materials.join('\n')}
  }
}
`;
}

/** One mesh of triangles, with only the vertices that it uses, in millimetres. */
function meshText(
  name: string,
  material: string,
  primitive: Primitive,
  indices: readonly number[],
  matrix: Matrix4,
): string {
  const used = new Map<number, number>();
  const corners = indices.map((index) => {
    const known = used.get(index) ?? used.size;
    used.set(index, known);
    return known;
  });
  const vertices = [...used.keys()];
  const normalMatrix = new Matrix3().getNormalMatrix(matrix);
  const read = (semantic: string, size: number): ((vertex: number) => number[]) | undefined => {
    const array = primitive.getAttribute(semantic)?.getArray();
    return array ? (vertex) => times(size, (axis) => item(array, vertex * size + axis)) : undefined;
  };
  const [position, normal, uv] = [read('POSITION', 3), read('NORMAL', 3), read('TEXCOORD_0', 2)];
  if (!position || !normal) throw new Error(`${name} has no positions or no normals`);
  const point = new Vector3();
  const points = vertices.map((vertex) => {
    point.fromArray(position(vertex)).applyMatrix4(matrix).multiplyScalar(1000);
    return tuple(point.toArray(), 100);
  });
  const normals = vertices.map((vertex) => {
    point.fromArray(normal(vertex)).applyMatrix3(normalMatrix).normalize();
    return tuple(point.toArray(), 100);
  });
  // USD counts pictures' rows from below.
  const st = uv && vertices.map((vertex) => tuple([uv(vertex)[0] ?? 0, 1 - (uv(vertex)[1] ?? 0)], 10_000));
  return `    def Mesh "${name}" (
      prepend apiSchemas = ["MaterialBindingAPI"]
    )
    {
      uniform token subdivisionScheme = "none"
      uniform bool doubleSided = ${primitive.getMaterial()?.getDoubleSided() ? 1 : 0}
      int[] faceVertexCounts = [${times(corners.length / 3, () => 3).join(',')}]
      int[] faceVertexIndices = [${corners.join(',')}]
      point3f[] points = [${points.join(',')}]
      normal3f[] normals = [${normals.join(',')}] (
        interpolation = "vertex"
      )
${
  st
    ? `      texCoord2f[] primvars:st = [${st.join(',')}] (
        interpolation = "vertex"
      )\n`
    : ''
}      rel material:binding = </Work/Materials/${material}>
    }`;
}

const tuple = (values: readonly number[], precision: number): string =>
  `(${values.map((value) => Math.round(value * precision) / precision + 0).join(',')})`;

interface PlacedMesh {
  readonly mesh: Mesh;
  readonly matrix: Matrix4;
}

const placedMeshes = (document: Document): PlacedMesh[] =>
  document
    .getRoot()
    .listNodes()
    .flatMap((node) => {
      const mesh = node.getMesh();
      return mesh ? [{ mesh, matrix: new Matrix4().fromArray(node.getWorldMatrix()) }] : [];
    });

function indicesOf(primitive: Primitive): ArrayLike<number> {
  const indices = primitive.getIndices()?.getArray();
  if (indices) return indices;
  return times(primitive.getAttribute('POSITION')?.getCount() ?? 0, (index) => index);
}

/** How open each vertex lies, of surfaces that wear no picture. */
function opennessOf(primitive: Primitive): number[] | undefined {
  const colours = primitive.getAttribute('COLOR_0');
  if (!colours || primitive.getMaterial()?.getBaseColorTexture()) return undefined;
  const element: number[] = [];
  return times(colours.getCount(), (vertex) => colours.getElement(vertex, element)[0] ?? 1);
}

const numberOf = (document: Document, material: Material | null): number =>
  material ? document.getRoot().listMaterials().indexOf(material) : -1;
