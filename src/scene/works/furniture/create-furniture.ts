import { type BufferGeometry, Group, InstancedMesh, Mesh, MeshStandardMaterial, Vector3 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { turnOf } from '#plan';
import type { Hall, Slot } from '#venue';
import type { HallLight } from '../../hall/hall-light';
import type { HallModel } from '../../hall/hall-model';
import { linear } from '../../light/colour';
import { createGlass } from '../../light/glass';
import { lightByRoom, type RoomUniforms } from '../../light/room-light';
import { before, patchShader } from '../../light/shader';
import { litByStand, markStand } from '../../light/stands/lit-by-stand';
import { releaseModel } from '../../loading/release';
import { type Exhibit, slotToHall } from '../exhibit';
import type { WorkMaterials } from '../materials';
import { caseOver } from './case-over';
import { createShadows } from './shadow';
import { buildEdges, buildPanes, buildSolid } from './solids';

/** Thickness of a pane as its edges show it, metres. */
const PANE = 0.007;

export interface Furniture {
  readonly group: Group;
  dispose(): void;
}

/** Glass over the vitrines and what carries the works: a handful of meshes for the whole hall. */
export function createFurniture(
  { hall, room, collider }: HallModel,
  exhibits: readonly Exhibit[],
  light: HallLight,
  materials: WorkMaterials,
): Furniture {
  const group = new Group();
  group.name = 'furniture';
  const own: Mesh[] = [];
  const vitrines = hall.slots.filter(({ kind }) => kind === 'vitrine' || kind === 'table');
  if (vitrines.length > 0)
    own.push(createPanes(vitrines, room, light), createEdges(vitrines, hall, room, light));
  const shadows = createShadows(exhibits, collider);
  if (shadows) own.push(shadows);
  const mounts = (['velvet', 'brass'] as const).flatMap(
    (name) => createMounts(exhibits, name, materials) ?? [],
  );
  for (const mesh of [...own, ...mounts]) group.add(mesh);
  return {
    group,
    dispose() {
      for (const mesh of own) releaseModel(mesh);
      for (const mesh of mounts) mesh.geometry.dispose();
    },
  };
}

function createPanes(slots: readonly Slot[], room: RoomUniforms, { hall }: HallLight): Mesh {
  const material = lightByRoom(createGlass({ opacity: 0.035, reflection: 0.3, doubleSided: false }), room);
  material.envMap = hall;
  patchShader(material, 'vitrine', (shader) => {
    shader.fragmentShader = `uniform float vitrines;\n${before(shader.fragmentShader, 'tonemapping_fragment', 'gl_FragColor *= vitrines;')}`;
  });
  const panes = new InstancedMesh(buildPanes(), material, slots.length);
  slots.forEach((slot, at) => {
    panes.setMatrixAt(at, slotToHall(slot.position, turnOf(slot)).scale(new Vector3(...caseOver(slot))));
  });
  panes.name = 'glass';
  panes.renderOrder = 7;
  panes.frustumCulled = false;
  return panes;
}

function createEdges(slots: readonly Slot[], hall: Hall, room: RoomUniforms, { stands }: HallLight): Mesh {
  const edges = slots.map((slot) => {
    const geometry = buildEdges(caseOver(slot), PANE);
    geometry.applyMatrix4(slotToHall(slot.position, turnOf(slot)));
    return markStand(geometry, hall.slots.indexOf(slot));
  });
  const material = new MeshStandardMaterial({
    color: linear(0.55, 0.72, 0.66),
    roughness: 0.12,
    transparent: true,
    opacity: 0.55,
    depthWrite: false,
    envMapIntensity: 1.5,
  });
  patchShader(litByStand(material, stands, 'marked'), 'edges', (shader) => {
    Object.assign(shader.uniforms, { vitrines: room.vitrines });
    shader.fragmentShader = `uniform float vitrines;\n${before(shader.fragmentShader, 'opaque_fragment', 'diffuseColor.a *= vitrines;')}`;
  });
  const mesh = new Mesh(mergeGeometries(edges), material);
  mesh.name = 'edges';
  mesh.renderOrder = 8;
  return mesh;
}

function createMounts(
  exhibits: readonly Exhibit[],
  name: 'velvet' | 'brass',
  materials: WorkMaterials,
): Mesh | null {
  const pieces: BufferGeometry[] = exhibits.flatMap(({ stance, slotMatrix, stand }) =>
    stance.solids
      .filter((solid) => solid.material === name)
      .map((solid) => markStand(buildSolid(solid).applyMatrix4(slotMatrix), stand)),
  );
  if (pieces.length === 0) return null;
  const mesh = new Mesh(mergeGeometries(pieces), materials.get(name));
  mesh.name = `mounts-${name}`;
  return mesh;
}
