import { BufferAttribute, BufferGeometry, Group, Mesh } from 'three';
import type { Surroundings } from '../../works/gallery';
import { type Facets, shapeCoin } from './coin-shape';

/** A coin in the metals that pieces are made of, lit as they are. Its middle is at the origin. */
export function createCoin({ closeMaterials, lamp }: Pick<Surroundings, 'closeMaterials' | 'lamp'>): {
  readonly shape: Group;
  dispose(): void;
} {
  const { ring, core } = shapeCoin();
  const shape = new Group();
  const made = (
    [
      ['brass', ring],
      ['silver-matte', core],
    ] as const
  ).map(([name, facets]) => {
    const metal = closeMaterials.get(name);
    return new Mesh(geometryOf(facets), metal && lamp.wear(metal));
  });
  shape.add(...made);
  return {
    shape,
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
