import { BufferAttribute, BufferGeometry, type Matrix4, type Mesh, Vector3 } from 'three';

/** Which attributes a plain geometry is given, whether or not the model had them. */
export interface PlainLayout {
  readonly uv: boolean;
  /** Second UV set, where baked light is looked up. */
  readonly uv1: boolean;
  /** Baked occlusion, white (open) where the model has none. */
  readonly color: boolean;
  /** How much of the baked darkness of recesses is kept, 0 to 1; all of it unless told. */
  readonly recesses?: number;
}

/**
 * A mesh as plain indexed geometry in another space. Models come quantized, each with its own scale in its node;
 * in one space and one layout they can be merged and batched.
 */
export function plainGeometry(mesh: Mesh, toSpace: Matrix4, layout: PlainLayout): BufferGeometry {
  const source = mesh.geometry;
  const count = source.getAttribute('position').count;
  const plain = new BufferGeometry();
  plain.setAttribute(
    'position',
    transformed(source, 'position', (v) => v.applyMatrix4(toSpace)),
  );
  if (!source.getAttribute('normal')) source.computeVertexNormals();
  const normals = toSpace.clone().invert().transpose();
  plain.setAttribute(
    'normal',
    transformed(source, 'normal', (v) => v.transformDirection(normals)),
  );
  if (layout.uv) plain.setAttribute('uv', copied(source, 'uv', 2, count));
  if (layout.uv1) plain.setAttribute('uv1', copied(source, 'uv1', 2, count));
  if (layout.color) plain.setAttribute('color', occlusion(source, count, layout.recesses ?? 1));
  plain.setIndex(indexOf(source, count));
  return plain;
}

function transformed(source: BufferGeometry, name: string, apply: (v: Vector3) => Vector3): BufferAttribute {
  const from = source.getAttribute(name);
  const to = new BufferAttribute(new Float32Array(3 * from.count), 3);
  const v = new Vector3();
  for (let i = 0; i < from.count; i += 1) {
    apply(v.set(from.getX(i), from.getY(i), from.getZ(i)));
    to.setXYZ(i, v.x, v.y, v.z);
  }
  return to;
}

function copied(source: BufferGeometry, name: string, size: number, count: number): BufferAttribute {
  const to = new BufferAttribute(new Float32Array(size * count), size);
  if (!source.hasAttribute(name)) return to;
  const from = source.getAttribute(name);
  for (let i = 0; i < count; i += 1) to.setXY(i, from.getX(i), from.getY(i));
  return to;
}

function occlusion(source: BufferGeometry, count: number, recesses: number): BufferAttribute {
  const to = new BufferAttribute(new Uint8Array(4 * count).fill(255), 4, true);
  if (!source.hasAttribute('color')) return to;
  const from = source.getAttribute('color');
  const soften = (open: number) => 1 - (1 - open) * recesses;
  for (let i = 0; i < count; i += 1) {
    to.setXYZ(i, soften(from.getX(i)), soften(from.getY(i)), soften(from.getZ(i)));
  }
  return to;
}

/** In as few bytes as count its corners. */
function indexOf(source: BufferGeometry, count: number): BufferAttribute {
  const from = source.getIndex();
  const size = from ? from.count : count;
  const to = count > 65_535 ? new Uint32Array(size) : new Uint16Array(size);
  for (let i = 0; i < to.length; i += 1) to[i] = from ? from.getX(i) : i;
  return new BufferAttribute(to, 1);
}
