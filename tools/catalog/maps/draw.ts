import type { MapBounds } from '#catalog';
import type { Outline } from './atlas';
import { heightOf, pathOf, project, WIDTH } from './project';

export interface MapSubject {
  /** The country's name in the atlas. */
  readonly name: string;
  readonly accent: string;
  readonly bounds: MapBounds;
  readonly capital?: readonly [number, number] | undefined;
  readonly towns: readonly (readonly [number, number])[];
}

/** A colour with so much of another in it. */
function mix(colour: string, other: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16);
  const mixed = [0, 1, 2].map((at) =>
    Math.round(channel(colour, at) * (1 - share) + channel(other, at) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Quiet paper by day, the same by night: labels in the page's ink stand on every surface of it. */
const styleFor = (accent: string): string => {
  const rules = (sea: string, land: string, border: string, here: string, edge: string, dot: string) =>
    `.s{fill:${sea}}.l{fill:${land};stroke:${border}}.h{fill:${here};stroke:${edge}}.d{fill:${dot};stroke:${land}}.r{fill:none;stroke:${dot}}`;
  const day = rules('#e3e7e6', '#f1ede3', '#cdc5b4', mix('#f6f3ec', accent, 0.26), accent, '#211e19');
  const night = rules(
    '#14181b',
    '#26231f',
    '#48433b',
    mix('#26231f', accent, 0.5),
    mix(accent, '#efe9dc', 0.4),
    '#efe9dc',
  );
  return `${day}@media (prefers-color-scheme:dark){${night}}`;
};

/** A map as a file of its own: neighbours faint, the country in its accent, a ring for the capital, dots for towns. */
export function drawMap(atlas: readonly Outline[], subject: MapSubject): string {
  const { name, accent, bounds, capital, towns } = subject;
  const pathsOf = ({ rings }: Outline) => rings.map((ring) => pathOf(ring, bounds)).join('');
  const neighbours = atlas
    .filter((outline) => outline.name !== name)
    .map(pathsOf)
    .filter(Boolean);
  const country = atlas.find((outline) => outline.name === name);
  if (!country) throw new Error(`The atlas has no country "${name}".`);
  const height = heightOf(bounds);
  const dot = (place: readonly [number, number], radius: number) => {
    const [x, y] = project(place, bounds);
    return `<circle class="d" cx="${x}" cy="${y}" r="${radius}"/>`;
  };
  const ring = (place: readonly [number, number]) => {
    const [x, y] = project(place, bounds);
    return `<circle class="r" cx="${x}" cy="${y}" r="19"/>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<style>${styleFor(accent)}path{stroke-width:2;stroke-linejoin:round}.h{stroke-width:4}circle{stroke-width:4}</style>`,
    `<rect class="s" width="${WIDTH}" height="${height}"/>`,
    ...neighbours.map((path) => `<path class="l" d="${path}"/>`),
    `<path class="h" d="${pathsOf(country)}"/>`,
    ...towns.map((place) => dot(place, 10)),
    ...(capital ? [ring(capital), dot(capital, 10)] : []),
    '</svg>\n',
  ].join('\n');
}
