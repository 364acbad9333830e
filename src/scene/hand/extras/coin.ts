import { BufferAttribute, BufferGeometry, Group, Mesh } from 'three';
import type { WorkMaterials } from '../../works/materials';
import { type Facets, shapeCoin } from './coin-shape';

/** A coin in the metals that pieces are made of, lit as they are. Its middle is at the origin. */
export function createCoin(materials: Pick<WorkMaterials, 'get'>): { readonly mesh: Group; dispose(): void } {
  const { ring, core } = shapeCoin();
  const mesh = new Group();
  const made = [
    new Mesh(geometryOf(ring), materials.get('brass')),
    new Mesh(geometryOf(core), materials.get('silver-matte')),
  ];
  mesh.add(...made);
  return {
    mesh,
    dispose() {
      for (const { geometry } of made) geometry.dispose();
    },
  };
}

function geometryOf({ position, normal, open }: Facets): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normal), 3));
  // Pieces carry how open they are as a colour.
  const colour = new Float32Array(open.flatMap((value) => [value, value, value, 1]));
  geometry.setAttribute('color', new BufferAttribute(colour, 4));
  return geometry;
}
