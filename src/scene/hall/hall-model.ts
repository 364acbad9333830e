import {
  type BufferGeometry,
  Color,
  Group,
  type Material,
  Mesh,
  type MeshBasicMaterial,
  type MeshStandardMaterial,
  type Texture,
} from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Hall, Hour } from '#venue';
import { createRoomUniforms, type RoomUniforms } from '../light/room-light';
import { createSky } from '../light/sky';
import { plainGeometry } from '../loading/plain-geometry';
import { releaseModel, releaseTexture, restModel } from '../loading/release';
import { createSignal, type Signal } from '../stage/signal';
import type { Collider, createCollider } from './collider';
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
  /** The hour whose light it stands in. */
  readonly hour: Hour;
  /** Rings when the light has become another. */
  readonly relit: Signal;
  /** Takes on the light of another hour; the light maps of the one before are freed. */
  relight(hour: Hour, lightMaps: LightMaps): void;
  /** Frees what the graphics card holds of it, `contextGone` its programs too. Drawn again, it is brought there again. */
  rest(contextGone?: boolean): void;
  dispose(): void;
}

/** By prefix of the names of the nodes that wear them. */
export type LightMaps = ReadonlyMap<string, Texture>;

export interface HallParts {
  /** Comes with the model and not before it: what rays are cast against is of no use without one. */
  readonly createCollider: typeof createCollider;
  readonly hall: Hall;
  readonly model: Group;
  /** The hour of the light maps. */
  readonly hour: Hour;
  readonly lightMaps: LightMaps;
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
export function buildHall(parts: HallParts): HallModel {
  const { hall, model, hour: first, lightMaps, textures } = parts;
  const room = createRoomUniforms(hall.lighting);
  const piles = pileByMaterial(model, [...lightMaps.keys()]);
  const group = new Group();
  group.name = hall.id;
  const reflecting: MeshStandardMaterial[] = [];
  const meshes: Mesh[] = [];
  const lit: { readonly surface: MeshStandardMaterial; readonly prefix: string }[] = [];
  const shining: { readonly lamp: MeshBasicMaterial; readonly colour: Color }[] = [];
  for (const { name, material, prefix, pieces } of piles) {
    const geometry = pieces.length === 1 ? pieces[0] : mergeGeometries(pieces);
    if (!geometry) continue;
    const surface = createSurface(material, lightMaps.get(prefix) ?? null, { hall, room, textures });
    const mesh = new Mesh(geometry, surface);
    mesh.name = name;
    // What lies on a surface comes before all else that is clear, panes come last.
    mesh.renderOrder = isGlass(name) ? 6 : surface.transparent ? -1 : 0;
    mesh.matrixAutoUpdate = false;
    if (isStandard(surface)) {
      reflecting.push(surface);
      if (surface.lightMap) lit.push({ surface, prefix });
    } else if (isLamp(name)) {
      const lamp = surface as MeshBasicMaterial;
      shining.push({ lamp, colour: new Color().copy(lamp.color) });
    }
    meshes.push(mesh);
    group.add(mesh);
  }
  const sky = createSky(room);
  group.add(sky.mesh);
  const collider = parts.createCollider(meshes.filter((mesh) => !isGlass(mesh.name) && !isLamp(mesh.name)));
  releaseModel(model);

  let hour = first;
  let worn = lightMaps;
  const shine = (): void => {
    for (const { surface, prefix } of lit) {
      surface.lightMap = worn.get(prefix) ?? null;
      surface.lightMapIntensity = Math.PI * hour.range;
    }
    for (const { lamp, colour } of shining) lamp.color.copy(colour).multiplyScalar(hour.lamps);
    sky.show(hour.sky);
    room.level.value = paperLevel(hour.exposure);
  };
  shine();
  return {
    hall,
    group,
    room,
    lamps: new Set(meshes.map((mesh) => mesh.name).filter(isLamp)),
    reflecting,
    collider,
    get hour() {
      return hour;
    },
    relit: createSignal(),
    relight(next, maps) {
      const before = worn;
      hour = next;
      worn = maps;
      shine();
      for (const texture of before.values()) releaseTexture(texture);
    },
    rest: (contextGone) => restModel(group, contextGone),
    dispose() {
      sky.dispose();
      releaseModel(group);
      for (const texture of [...worn.values(), ...textures.values()]) releaseTexture(texture);
    },
  };
}

const isStandard = (material: Material): material is MeshStandardMaterial =>
  (material as MeshStandardMaterial).isMeshStandardMaterial === true;

/** The exposure at which the light on paper was chosen by eye. */
const PAPER_EXPOSURE = 0.6;

/** Paper looks nearly the same at every exposure, only a little dimmer where the eye has opened for a dark room. */
const paperLevel = (exposure: number): number => (PAPER_EXPOSURE / exposure) ** 1.25;

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
