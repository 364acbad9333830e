import type { Catalog, Work } from '#catalog';
import type { Hall, Slot, Venue } from '#venue';

const en = (text: string) => ({ en: text });

/** A work with everything that the format asks for; change what a test is about. */
export function smallWork(id: string, change: Partial<Work> = {}): Work {
  return {
    kind: 'jewellery',
    mount: 'panel',
    body: 'chest',
    id,
    title: en(`The ${id}`),
    made: 'study',
    country: 'kz',
    after: { title: 'A published object', museum: 'A museum', accession: '1' },
    summary: en('One sentence.'),
    text: en('A text.'),
    materials: [],
    techniques: [],
    alt: en('What it looks like.'),
    rights: { holder: 'Somebody', licence: 'CC0-1.0' },
    sources: [],
    ...change,
  } as Work;
}

/** A catalog with two countries, one designer and two stands; change what a test is about. */
export function smallCatalog(change: Partial<Catalog> = {}): Catalog {
  return {
    version: 1,
    id: 'small',
    title: en('A small exhibition'),
    subtitle: en('For tests'),
    introduction: en('An introduction.'),
    about: en('About.'),
    languages: [
      { tag: 'en', name: 'English' },
      { tag: 'fr', name: 'français' },
    ],
    venue: 'models/venues/room/venue.json',
    editions: [],
    programme: [],
    countries: [
      {
        id: 'kz',
        name: en('Kazakhstan'),
        accent: '#224466',
        summary: en('s'),
        text: en('t'),
        bay: 'bay-1',
        sources: [],
      },
      { id: 'uz', name: en('Uzbekistan'), accent: '#662244', summary: en('s'), text: en('t'), sources: [] },
    ],
    designers: [
      {
        id: 'ann',
        name: 'Ann',
        country: 'uz',
        role: en('jeweller'),
        text: en('t'),
        editions: [],
        sources: [],
      },
    ],
    stands: [
      { id: 'stand-1', number: 1, country: 'kz' },
      { id: 'stand-2', number: 2, country: 'uz', designer: 'ann' },
    ],
    works: [smallWork('ring'), smallWork('cuff', { country: 'uz' })],
    terms: [],
    tours: [
      {
        id: 'walk',
        title: en('A walk'),
        summary: en('s'),
        stops: [
          { work: 'ring', text: en('First') },
          { country: 'uz', text: en('Second') },
        ],
      },
    ],
    hotspots: [],
    media: [],
    sources: [],
    ...change,
  };
}

export function smallSlot(id: string, x: number, change: Partial<Slot> = {}): Slot {
  return {
    id,
    kind: 'vitrine',
    position: [x, 1, -3],
    heading: Math.PI,
    size: [0.5, 0.5, 0.5],
    approach: { position: [x, 0, -2], heading: 0 },
    ...change,
  };
}

/** A room of 10 × 10 m around the origin with two vitrines and two bays. */
export function smallVenue(change: Partial<Hall> = {}): Venue {
  const bay = (id: string, x: number) => ({
    id,
    position: [x, 2, -5] as const,
    heading: Math.PI,
    approach: { position: [x, 0, -3] as const, heading: 0 },
  });
  return {
    version: 1,
    id: 'room',
    title: en('A room'),
    note: en('Only a room.'),
    start: 'door',
    halls: [
      {
        id: 'main',
        title: en('Main'),
        model: 'main.glb',
        bytes: 1,
        floor: 'main.floor.json',
        lighting: {
          hours: [
            {
              id: 'day',
              title: en('Day'),
              maps: {},
              range: 4,
              exposure: 1,
              lamps: 1,
              sky: { zenith: [0.3, 0.5, 1], horizon: [1, 1, 1], ground: [0.5, 0.5, 0.5], clouds: [1, 1, 1] },
            },
          ],
          probe: [0, 1, 0],
          box: { min: [-5, 0, -5], max: [5, 3, 5] },
        },
        textures: {},
        slots: [smallSlot('slot-1', -2, { stand: 1 }), smallSlot('slot-2', 2, { stand: 2 })],
        bays: [bay('bay-1', -3), bay('bay-2', 3)],
        viewpoints: [{ id: 'door', title: en('The door'), position: [0, 0, 4], heading: 0, pitch: 0 }],
        portals: [],
        silks: [],
        boards: [],
        outline: [
          [-5, -5],
          [5, -5],
          [5, 5],
          [-5, 5],
        ],
        ...change,
      },
    ],
  };
}

/**
 * The room with a second hall over its north-eastern corner: a threshold of 2 m at z = −4 leads there, and back. The
 * first knows day and evening, the second only the evening.
 */
export function twoHalls(): Venue {
  const venue = smallVenue({
    portals: [{ id: 'onwards', to: 'side', position: [3, 0, -4], heading: 0, width: 2 }],
  });
  const [main] = venue.halls;
  const [day] = main?.lighting.hours ?? [];
  if (!main || !day) throw new Error('the small venue has no hall');
  const evening = { ...day, id: 'evening', title: en('Evening') };
  const side: Hall = {
    ...main,
    id: 'side',
    title: en('Side'),
    floor: 'side.floor.json',
    lighting: { ...main.lighting, hours: [evening] },
    slots: [smallSlot('slot-3', -4, { stand: 3, approach: { position: [-4, 0, 2], heading: 0 } })],
    bays: [],
    viewpoints: [
      { id: 'side-door', title: en('Side door'), position: [3, 0, -4.6], heading: 0.5, pitch: 0.1 },
    ],
    portals: [{ id: 'back', to: 'main', position: [3, 0, -4], heading: Math.PI, width: 2 }],
  };
  return {
    ...venue,
    halls: [{ ...main, lighting: { ...main.lighting, hours: [day, evening] } }, side],
  };
}
