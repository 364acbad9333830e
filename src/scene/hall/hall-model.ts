import {
  type BufferGeometry,
  Group,
  type Material,
  Mesh,
  type MeshStandardMaterial,
  type Texture,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Hall } from '#venue';
import { createRoomUniforms, type RoomUniforms } from '../light/room-light';
import { createSky } from '../light/sky';
import { plainGeometry } from '../loading/plain-geometry';
import { releaseModel, releaseTexture } from '../loading/release';
import { type Collider, createCollider } from './collider';
import { createSurface, isGlass, isLamp } from './surfaces';

/** A hall as it is drawn: one mesh a material, its sky, and what rays are cast against. */
export interface HallModel {
  readonly hall: Hall;
  readonly group: Group;
  readonly room: RoomUniforms;
  /** Names of the meshes that give light. */
  readonly lamps: ReadonlySet<string>;
  /** The materials that reflect. */
  readonly reflecting: readonly MeshStandardMaterial[];
  readonly collider: Collider;
  dispose(): void;
}

export interface HallParts {
  readonly hall: Hall;
  readonly model: Group;
  /** By prefix of the names of the nodes that wear them. */
  readonly lightMaps: ReadonlyMap<string, Texture>;
  /** By file name. */
  readonly textures: ReadonlyMap<string, Texture>;
}

interface Pile {
  readonly name: string;
  readonly material: Material;
  readonly prefix: string;
  readonly pieces: BufferGeometry[];
}

/** Builds the hall from its files. */
export function buildHall({ hall, model, lightMaps, textures }: HallParts): HallModel {
  const room = createRoomUniforms(hall.lighting);
  const piles = pileByMaterial(model, [...lightMaps.keys()]);
  const group = new Group();
  group.name = hall.id;
  const reflecting: MeshStandardMaterial[] = [];
  const meshes: Mesh[] = [];
  for (const { name, material, prefix, pieces } of piles) {
    const geometry = pieces.length === 1 ? pieces[0] : mergeGeometries(pieces);
    if (!geometry) continue;
    const surface = createSurface(material, lightMaps.get(prefix) ?? null, { hall, room, textures });
    const mesh = new Mesh(geometry, surface);
    mesh.name = name;
    mesh.renderOrder = isGlass(name) ? 6 : 0;
    mesh.matrixAutoUpdate = false;
    if ((surface as MeshStandardMaterial).isMeshStandardMaterial)
      reflecting.push(surface as MeshStandardMaterial);
    meshes.push(mesh);
    group.add(mesh);
  }
  const sky = createSky(room);
  group.add(sky.mesh);
  const collider = createCollider(meshes.filter((mesh) => !isGlass(mesh.name) && !isLamp(mesh.name)));
  releaseModel(model);
  return {
    hall,
    group,
    room,
    lamps: new Set(meshes.map((mesh) => mesh.name).filter(isLamp)),
    reflecting,
    collider,
    dispose() {
      sky.dispose();
      releaseModel(group);
      for (const texture of [...lightMaps.values(), ...textures.values()]) releaseTexture(texture);
    },
  };
}

/** Everything of one material and one light map together, in world space. */
function pileByMaterial(model: Group, prefixes: readonly string[]): Pile[] {
  const piles = new Map<string, Pile>();
  model.updateMatrixWorld(true);
  model.traverse((object) => {
    const mesh = object as Mesh;
    if (!mesh.isMesh || Array.isArray(mesh.material)) return;
    const material = mesh.material;
    const prefix = prefixes.find((candidate) => isBelow(mesh, candidate)) ?? '';
    const key = `${prefix} ${material.name}`;
    const pile = piles.get(key) ?? { name: material.name, material, prefix, pieces: [] };
    piles.set(key, pile);
    const lit = prefix !== '';
    pile.pieces.push(plainGeometry(mesh, mesh.matrixWorld, { uv: true, uv1: lit, color: false }));
  });
  return [...piles.values()];
}

/** Whether a mesh or the node that holds it has a name with this prefix. */
function isBelow(mesh: Mesh, prefix: string): boolean {
  return mesh.name.startsWith(prefix) || (mesh.parent?.name.startsWith(prefix) ?? false);
}
