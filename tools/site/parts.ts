import type { Manifest } from '#assets';
import { type Catalog, createElsewhere, shortCatalog, takePart, type Work } from '#catalog';
import { FIRST_WING, partOf, type WingPlan } from '#plan';
import type { Place } from '#visit';

/** A share of the exhibition that browsers load by itself, with the pages that are written from it. */
export interface Part {
  /** As pages name it; missing for an exhibition that is one file. */
  readonly name?: string;
  /** Made when it is asked for, so that one is in memory at a time. */
  readonly files?: () => { readonly catalog: Catalog; readonly manifest: Manifest };
  readonly places: readonly Place[];
  /** Missing for all languages of the exhibition. */
  readonly languages?: readonly string[];
}

interface Whole {
  readonly catalog: Catalog;
  readonly manifest: Manifest;
  readonly wings: readonly WingPlan[];
  readonly places: readonly Place[];
}

/** Places that one unit of the build writes, in all languages: enough to be worth starting, few enough for all cores. */
const TOGETHER = 24;

/** The exhibition as browsers load it: as one where it fits into the building once, else wing by wing and as a list. */
export function partsOf(whole: Whole): readonly Part[] {
  const { wings, places } = whole;
  if (wings.length === 1) {
    const chunks = Math.ceil(places.length / TOGETHER);
    return Array.from({ length: chunks }, (_, at) => ({
      places: places.slice(at * TOGETHER, (at + 1) * TOGETHER),
    }));
  }
  const placesByWing = sharePlaces(whole);
  const filesOfWing = createWingFiles(whole);
  const parts = wings.map(
    (plan): Part => ({
      name: `parts/${plan.wing.id}`,
      files: () => filesOfWing(plan),
      places: placesByWing.get(plan.wing.id) ?? [],
    }),
  );
  const lists = whole.catalog.languages.map(
    ({ tag }): Part => ({
      name: `lists/${tag}`,
      files: () => ({
        catalog: shortCatalog(whole.catalog, tag, partOf(whole.catalog, wings)),
        manifest: stillsOf(whole.manifest, whole.catalog.works),
      }),
      places: places.filter(({ kind }) => kind === 'catalogue'),
      languages: [tag],
    }),
  );
  return [...parts, ...lists];
}

function createWingFiles({ catalog, manifest, wings }: Whole) {
  const made = new Set(catalog.works.map(({ designer }) => designer));
  const whole = partOf(catalog, wings);
  const elsewhereOf = createElsewhere(catalog);
  return ({ wing, works, stands }: WingPlan): { catalog: Catalog; manifest: Manifest } => {
    const first = wing.id === FIRST_WING;
    const makers = [...works, ...stands].flatMap(({ designer }) => designer ?? []);
    const elsewhere = elsewhereOf({ works, designers: new Set(makers), withLists: first });
    const inside = takePart(catalog, {
      works,
      stands,
      ownCountries: !first,
      // Whoever has no work here yet is presented with the exhibition itself.
      ...(first && { designers: catalog.designers.filter(({ id }) => !made.has(id)).map(({ id }) => id) }),
      part: { ...whole, wing: wing.id, ...(elsewhere.length > 0 && { elsewhere: [...elsewhere] }) },
    });
    const own = assetsOf(manifest, works);
    const others = stillsOf(manifest, elsewhere);
    return { catalog: inside, manifest: { ...own, works: { ...own.works, ...others.works } } };
  };
}

/** Each page is written once: a work's in its wing, a designer's where their first work is, all others in the first wing. */
function sharePlaces({ catalog, wings, places }: Whole): ReadonlyMap<string, readonly Place[]> {
  const homes = new Map<string, string>();
  for (const { wing, works } of wings) {
    for (const { id, designer } of works) {
      homes.set(`work ${id}`, wing.id);
      const maker = `designer ${designer}`;
      if (designer !== undefined && !homes.has(maker)) homes.set(maker, wing.id);
    }
  }
  // Who has a stand in the first wing is shown there, with or without works.
  for (const { designer } of catalog.stands) homes.set(`designer ${designer}`, FIRST_WING);
  const shared = new Map<string, Place[]>();
  for (const place of places) {
    if (place.kind === 'catalogue') continue;
    const home = ('id' in place ? homes.get(`${place.kind} ${place.id}`) : undefined) ?? FIRST_WING;
    const list = shared.get(home);
    if (list) list.push(place);
    else shared.set(home, [place]);
  }
  return shared;
}

const assetsOf = (manifest: Manifest, works: readonly Work[]): Manifest => ({
  ...manifest,
  works: Object.fromEntries(
    works.flatMap(({ id }) => {
      const assets = manifest.works[id];
      return assets ? [[id, assets] as const] : [];
    }),
  ),
});

/** Of a list nothing but its pictures is shown. */
function stillsOf(manifest: Manifest, list: readonly Work[]): Manifest {
  const works = list.flatMap(({ id }) => {
    const assets = manifest.works[id];
    if (!assets?.derivatives.still) return [];
    const { blur: _, source: __, ...still } = assets.derivatives.still;
    return [[id, { ...assets, derivatives: { still } }] as const];
  });
  return { ...manifest, works: Object.fromEntries(works) };
}
