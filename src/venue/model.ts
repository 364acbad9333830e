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

/**
 * One room of a building with its model, light and floor. File names are relative to `venue.json`. All halls of a venue
 * share one coordinate system, so that a portal leads from a place to the same place.
 */
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
  /** Ways into other halls. */
  readonly portals: readonly Portal[];
  /** Cloths that hang above the stands and say from afar whose they are. */
  readonly silks: readonly Silk[];
  /** Surfaces that the exhibition's own texts are written on. */
  readonly boards: readonly Board[];
  /** The walls on the plan as a closed ring of [x, z], for the map. */
  readonly outline: readonly Vec2[];
}

/** Baked light and what reflections need. */
export interface Lighting {
  /** The light of different hours, at least one; a visit begins with the first. */
  readonly hours: readonly Hour[];
  /** Where the reflection probe stands. */
  readonly probe: Vec3;
  /** The box that reflections are projected on. */
  readonly box: { readonly min: Vec3; readonly max: Vec3 };
}

/** The light of one hour: the sum of what sun, sky and lamps gave each surface then. */
export interface Hour {
  readonly id: string;
  readonly title: LocalizedText;
  /** Light map by the prefix of the mesh names in the model that wear it. */
  readonly maps: Readonly<Record<string, LightMap>>;
  /**
   * Irradiance / π that white in a light map stands for. A map holds the square root of irradiance / π / range, as
   * sRGB, so that shade has as many steps as light: `lightMapIntensity = π · range`, times the texel once more.
   */
  readonly range: number;
  /** Tone-mapping exposure that the light was balanced for. */
  readonly exposure: number;
  /** Factor on what the model's lamps shine with; 0 is switched off. */
  readonly lamps: number;
  readonly sky: Sky;
}

/** A colour by its linear components; radiance where it shines. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What is seen through the glass. */
export interface Sky {
  readonly zenith: Rgb;
  readonly horizon: Rgb;
  /** Below the horizon. */
  readonly ground: Rgb;
  readonly clouds: Rgb;
  /** The direction to the sun (unit length) and what it adds around itself. */
  readonly sun?: { readonly towards: Vec3; readonly glow: Rgb };
}

export interface LightMap {
  readonly file: string;
  readonly bytes: number;
  /** The same at half the size, for phones. */
  readonly small?: { readonly file: string; readonly bytes: number };
}

export interface SurfaceTexture {
  readonly map?: string;
  /** Grey: what is in its red is read. */
  readonly roughnessMap?: string;
  /** How the surface leans, as glTF's normal textures. */
  readonly normalMap?: string;
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
  /** The light that falls on it in the first hour, by the average of the hall's slots: 1 is as bright as the others. */
  readonly light?: number;
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

/**
 * A way into another hall. Whoever crosses its threshold while looking onwards is there: the floors of both halls reach
 * beyond it on both sides, and neither hall sees into the other, so only one of them is ever drawn.
 */
export interface Portal {
  readonly id: string;
  /** The hall that it leads into. */
  readonly to: string;
  /** The middle of the threshold, on the floor. */
  readonly position: Vec3;
  /** The way somebody faces who goes through. */
  readonly heading: number;
  /** Length of the threshold. */
  readonly width: number;
}

/** A cloth above a stand: the stand's number, a work enlarged, whose place it is. */
export interface Silk {
  readonly stand: number;
  /** The middle of its upper edge. */
  readonly position: Vec3;
  /** The way its face looks. */
  readonly heading: number;
  /** Width and height. */
  readonly size: Vec2;
}

/** What of the exhibition a board tells: its name, its introduction, the forum's story, its programme. */
export type BoardText = 'title' | 'introduction' | 'story' | 'programme';

/** A surface with a text of the exhibition. The text is written by the scene; the model shows what carries it. */
export interface Board {
  readonly id: string;
  readonly tells: BoardText;
  /** Of boards that share a long text the one with this number, from 1, and how many they are. */
  readonly part?: readonly [number: number, of: number];
  /** Middle of the face. */
  readonly position: Vec3;
  /** The way its face looks. */
  readonly heading: number;
  /** How far it leans back from upright. */
  readonly tilt: number;
  /** Width and height. */
  readonly size: Vec2;
  /** Dark letters on paper, or pale letters straight on what is behind. */
  readonly look: 'paper' | 'letters';
  /** Where a visitor stands to read it. */
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
  /** From where and how a screen sees it that is taller than wide: such a one looks through a slit. */
  readonly tall?: Pick<Viewpoint, 'position' | 'heading' | 'pitch'>;
}
