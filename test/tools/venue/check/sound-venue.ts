import { Document, NodeIO } from '@gltf-transform/core';
import sharp from 'sharp';
import type { FloorFile, Hall, Venue } from '#venue';
import type {
  FoundFile,
  HallEvidence,
  MeshFacts,
  ModelFacts,
  VenueEvidence,
} from '../../../../tools/venue/check/evidence';

const en = (text: string) => ({ en: text });

/** A floor of one rectangle for each pair of corners, none joined to another. */
function floorOf(
  ...rectangles: readonly (readonly [x0: number, z0: number, x1: number, z1: number])[]
): FloorFile {
  return {
    version: 1,
    agent: { radius: 0.28, height: 1.8, climb: 0.2 },
    cell: { size: 0.07, height: 0.04 },
    vertices: rectangles.flatMap(([x0, z0, x1, z1]) => [x0, 0, z0, x0, 0, z1, x1, 0, z1, x1, 0, z0]),
    polygons: rectangles.map((_, k) => [4 * k, 4 * k + 1, 4 * k + 2, 4 * k + 3]),
    neighbours: rectangles.map(() => [-1, -1, -1, -1]),
  };
}

const shared = (id: string): Pick<Hall, 'title' | 'model' | 'bytes' | 'floor' | 'textures'> => ({
  title: en(id),
  model: `${id}.glb`,
  bytes: 1000,
  floor: `${id}.floor.json`,
  textures: { oak: { map: 'oak.webp', size: 1.7 } },
});

const lightingOf = (id: string, z: readonly [number, number]): Hall['lighting'] => ({
  hours: ['day', 'evening'].map((hour) => ({
    id: hour,
    title: en(hour),
    maps: {
      walls: {
        file: `${id}-${hour}.webp`,
        bytes: 500,
        small: { file: `${id}-${hour}-small.webp`, bytes: 200 },
      },
    },
    range: 4,
    exposure: 0.6,
    lamps: 1,
    sky: { zenith: [0.3, 0.5, 1], horizon: [1, 1, 1], ground: [0.5, 0.5, 0.5], clouds: [1, 1, 1] },
  })),
  probe: [0, 1.6, 0],
  box: { min: [-5, 0, z[0]], max: [5, 4, z[1]] },
});

const nothing = { slots: [], bays: [], silks: [], boards: [] };

const outlineOf = (near: number, far: number): Hall['outline'] => [
  [-5, near],
  [5, near],
  [5, far],
  [-5, far],
];

/** Two rooms of 10 × 10 m behind one another; their portals meet at z = −5. */
export const SOUND_VENUE: Venue = {
  version: 1,
  id: 'sound',
  title: en('Sound'),
  note: en('Two rooms.'),
  start: 'door',
  halls: [
    {
      id: 'front',
      ...shared('front'),
      ...nothing,
      lighting: lightingOf('front', [-5, 5]),
      slots: [
        {
          id: 'case',
          kind: 'vitrine',
          position: [-2, 1, -2],
          heading: Math.PI,
          size: [0.7, 0.5, 0.7],
          stand: 1,
          approach: { position: [-2, 0, -0.8], heading: 0 },
        },
        {
          id: 'cloth',
          kind: 'wall',
          position: [4.9, 1, 0],
          heading: Math.PI / 2,
          size: [1.6, 2, 0.1],
          approach: { position: [3, 0, 0], heading: -Math.PI / 2 },
        },
      ],
      bays: [
        {
          id: 'west',
          position: [-5, 3, 0],
          heading: -Math.PI / 2,
          approach: { position: [-3, 0, 0], heading: Math.PI / 2 },
        },
      ],
      silks: [{ stand: 1, position: [-2, 3.8, -2], heading: Math.PI, size: [0.8, 1.6] }],
      boards: [
        {
          id: 'welcome',
          tells: 'title',
          position: [2, 1.4, 4.8],
          heading: 0,
          tilt: 0.1,
          size: [1, 1.5],
          look: 'paper',
          approach: { position: [2, 0, 3], heading: Math.PI },
        },
      ],
      viewpoints: [{ id: 'door', title: en('Door'), position: [0, 0, 4], heading: 0, pitch: 0 }],
      portals: [{ id: 'through', to: 'back', position: [0, 0, -5], heading: 0, width: 2 }],
      outline: outlineOf(-5, 5),
    },
    {
      id: 'back',
      ...shared('back'),
      ...nothing,
      lighting: lightingOf('back', [-15, -5]),
      viewpoints: [{ id: 'end', title: en('End'), position: [0, 0, -14], heading: Math.PI, pitch: 0 }],
      portals: [{ id: 'home', to: 'front', position: [0, 0, -5], heading: Math.PI, width: 2 }],
      outline: outlineOf(-15, -5),
    },
  ],
};

const MESHES: readonly MeshFacts[] = [
  { names: ['walls-oak'], material: 'oak', triangles: 12, measured: true, light: [0.01, 0.99] },
  { names: ['walls-plaster'], material: 'plaster', triangles: 12, measured: true, light: [0.01, 0.99] },
  { names: ['roofglass'], material: 'roofglass', triangles: 2, measured: false },
  { names: ['lamps'], material: 'lamp-disc', triangles: 20, measured: false },
];

export const SOUND_MODEL: ModelFacts = {
  materials: MESHES.map(({ material }) => material),
  meshes: MESHES,
};

const FLOORS: Readonly<Record<string, FloorFile>> = {
  front: floorOf([-4.7, -6, 4.7, 4.7]),
  back: floorOf([-4.7, -14.7, 4.7, -4]),
};

const isPicture = (file: string): boolean => file.endsWith('.webp');

/** Evidence in which there is nothing to complain about. */
export function soundEvidence(): VenueEvidence {
  const files = new Map<string, FoundFile>([['oak.webp', { bytes: 300, pixels: [64, 64] }]]);
  for (const { id, model, floor, lighting } of SOUND_VENUE.halls) {
    files.set(model, { bytes: 1000 });
    files.set(floor, { bytes: 100 });
    for (const hour of lighting.hours) {
      files.set(`${id}-${hour.id}.webp`, { bytes: 500, pixels: [128, 64] });
      files.set(`${id}-${hour.id}-small.webp`, { bytes: 200, pixels: [64, 32] });
    }
  }
  const halls = SOUND_VENUE.halls.map((hall, at): HallEvidence => {
    const floor = FLOORS[hall.id];
    return {
      hall,
      at,
      model: { value: SOUND_MODEL, problems: [] },
      floor: { ...(floor && { value: floor }), problems: [] },
    };
  });
  return { venue: SOUND_VENUE, files, halls };
}

/** The same venue as files: their bytes are what `venue.json` then says. */
export async function soundFiles(): Promise<Map<string, Uint8Array>> {
  const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const files = new Map<string, Uint8Array>();
  for (const [name, { pixels }] of soundEvidence().files) {
    if (isPicture(name) && pixels) files.set(name, await picture(...pixels));
    else if (name.endsWith('.glb')) files.set(name, await model());
    else files.set(name, text(FLOORS[name.replace('.floor.json', '')]));
  }
  const bytesOf = (name: string) => files.get(name)?.byteLength ?? 0;
  const halls = SOUND_VENUE.halls.map((hall) => ({
    ...hall,
    bytes: bytesOf(hall.model),
    lighting: {
      ...hall.lighting,
      hours: hall.lighting.hours.map((hour) => ({
        ...hour,
        maps: Object.fromEntries(
          Object.entries(hour.maps).map(([prefix, { file, small }]) => [
            prefix,
            { file, bytes: bytesOf(file), ...(small && { small: { ...small, bytes: bytesOf(small.file) } }) },
          ]),
        ),
      })),
    },
  }));
  return files.set('venue.json', text({ ...SOUND_VENUE, halls }));
}

async function picture(width: number, height: number): Promise<Uint8Array> {
  const create = { width, height, channels: 3, background: '#888' } as const;
  return new Uint8Array(await sharp({ create }).webp().toBuffer());
}

async function model(): Promise<Uint8Array> {
  const document = new Document();
  document.createBuffer();
  const scene = document.createScene();
  const accessor = (type: 'VEC2' | 'VEC3', values: readonly number[]) =>
    document.createAccessor().setType(type).setArray(new Float32Array(values));
  for (const { names, material } of MESHES) {
    const name = names[0] ?? '';
    const primitive = document
      .createPrimitive()
      .setMaterial(document.createMaterial(material))
      .setAttribute('POSITION', accessor('VEC3', [0, 0, 0, 1, 0, 0, 0, 1, 0]))
      .setAttribute('NORMAL', accessor('VEC3', [0, 0, 1, 0, 0, 1, 0, 0, 1]));
    if (name.startsWith('walls'))
      for (const channel of ['TEXCOORD_0', 'TEXCOORD_1'])
        primitive.setAttribute(channel, accessor('VEC2', [0, 0, 1, 0, 0, 1]));
    scene.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
  }
  return new NodeIO().writeBinary(document);
}
