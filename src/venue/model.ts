import type { LocalizedText, Pose2, Vec2, Vec3 } from '#kit';

/** A building as data: what an exhibition may be hung in. Lengths in metres, angles in radians. */
export interface Venue {
  readonly version: 1;
  readonly id: string;
  readonly title: LocalizedText;
  /** What the building is and what it is not, for the visitor. */
  readonly note: LocalizedText;
  /** The viewpoint where a visit begins. */
  readonly start: string;
  readonly halls: readonly Hall[];
}

/** One room of a building with its model, light and floor. File names are relative to `venue.json`. */
export interface Hall {
  readonly id: string;
  readonly title: LocalizedText;
  readonly model: string;
  readonly bytes: number;
  /** The walkable floor, a `FloorFile`. */
  readonly floor: string;
  readonly lighting: Lighting;
  /** Pictures by the material name that wears them. */
  readonly textures: Readonly<Record<string, SurfaceTexture>>;
  readonly slots: readonly Slot[];
  readonly bays: readonly Bay[];
  readonly viewpoints: readonly Viewpoint[];
  /** The walls on the plan as a closed ring of [x, z], for the map. */
  readonly outline: readonly Vec2[];
}

/** Baked light and what reflections need. */
export interface Lighting {
  /** Light map by the prefix of the mesh names in the model that wear it. */
  readonly maps: Readonly<Record<string, LightMap>>;
  /** Irradiance / π that white in a light map stands for; `lightMapIntensity = π · range`. */
  readonly range: number;
  /** Tone-mapping exposure that the light was balanced for. */
  readonly exposure: number;
  /** Where the reflection probe stands. */
  readonly probe: Vec3;
  /** The box that reflections are projected on. */
  readonly box: { readonly min: Vec3; readonly max: Vec3 };
}

export interface LightMap {
  readonly file: string;
  readonly bytes: number;
}

export interface SurfaceTexture {
  readonly map?: string;
  readonly roughnessMap?: string;
  /** Metres that one repeat covers: TEXCOORD_0 of the model is in metres. */
  readonly size: number;
}

export type SlotKind = 'vitrine' | 'plinth' | 'wall' | 'table';

/** A place that can hold one work. */
export interface Slot {
  readonly id: string;
  readonly kind: SlotKind;
  /** Where the work stands: the middle of the deck, or the wall point in the middle of the hanging area's lower edge. */
  readonly position: Vec3;
  /** The way the work faces, by the heading convention: 0 faces −Z. A model's front is +Z, so turn it by heading + π. */
  readonly heading: number;
  /** Width, height and depth that it can hold. */
  readonly size: Vec3;
  /** The stand's number, left to right. */
  readonly stand?: number;
  /** The bay that the slot belongs to. */
  readonly bay?: string;
  /** Where a visitor stands to see the work. */
  readonly approach: Pose2;
  /** Eye height there when it is not the usual one. */
  readonly eyeHeight?: number;
}

/** A part of the hall that belongs together, such as a country's wall. */
export interface Bay {
  readonly id: string;
  /** Where its marker hangs. */
  readonly position: Vec3;
  /** The way its wall faces. */
  readonly heading: number;
  readonly approach: Pose2;
}

/** A good place to look from. */
export interface Viewpoint {
  readonly id: string;
  readonly title: LocalizedText;
  /** On the floor, below the visitor's eyes. */
  readonly position: Vec3;
  readonly heading: number;
  readonly pitch: number;
  /** Vertical field of view in degrees when it is not the usual one. */
  readonly fov?: number;
}
