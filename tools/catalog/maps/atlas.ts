import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);

type Ring = readonly (readonly number[])[];

/** A country's outline: rings of [longitude, latitude]. */
export interface Outline {
  readonly name: string;
  readonly rings: readonly Ring[];
}

type Topology = Parameters<typeof feature>[0];
type Feature = {
  readonly properties: { readonly name: string };
  readonly geometry: { readonly type: string; readonly coordinates: never };
};

/** The outlines of all countries from Natural Earth's public-domain borders at 1 : 50 million. */
export function readAtlas(): readonly Outline[] {
  const file = require.resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const countries = topology.objects['countries'];
  if (!countries) throw new Error('The atlas has no countries.');
  const { features } = feature(topology, countries) as unknown as { features: readonly Feature[] };
  return features.map(({ properties, geometry }) => ({ name: properties.name, rings: ringsOf(geometry) }));
}

function ringsOf({ type, coordinates }: Feature['geometry']): readonly Ring[] {
  if (type === 'Polygon') return coordinates as readonly Ring[];
  return (coordinates as readonly (readonly Ring[])[]).flat();
}

/** What the atlas calls a country of an ISO code: its English name. */
export function atlasName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code.toUpperCase()) ?? code;
}
