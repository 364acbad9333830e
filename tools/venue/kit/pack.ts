import { at, type Chart } from './chart-mesh';

/** Where a chart lies in the atlas, texels; `turned` charts have their sides exchanged. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
}

/** A packed light map. */
export interface Atlas {
  readonly size: number;
  /** What densities were multiplied by to fit. */
  readonly scale: number;
  readonly places: readonly Place[];
  /** The part of the texels that charts cover. */
  readonly coverage: number;
}

const SEARCH_STEPS = 12;

/** Packs charts as densely as the atlas allows, `pad` texels apart. */
export function packAtlas(charts: readonly Chart[], size: number, pad: number): Atlas {
  let [low, high] = [0.1, 4];
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const middle = (low + high) / 2;
    if (packCharts(charts, size, pad, middle)) low = middle;
    else high = middle;
  }
  const places = packCharts(charts, size, pad, low);
  if (!places) throw new Error(`venue kit: ${charts.length} charts do not fit ${size} texels`);
  const used = places.reduce((sum, place) => sum + place.width * place.height, 0);
  return { size, scale: low, places, coverage: used / size / size };
}

/**
 * The atlas coordinate of a point of a chart. Chart edges lie on texel centres, so bilinear filtering never reads
 * outside and two charts that meet in space sample the same light at their common edge.
 */
export function atlasCoordinate(
  atlas: Atlas,
  chart: Chart,
  place: Place,
  u: number,
  v: number,
): [number, number] {
  const a = chart.width > 0 ? u / chart.width : 0;
  const b = chart.height > 0 ? v / chart.height : 0;
  const [s, t] = place.turned ? [b, a] : [a, b];
  return [
    (place.x + 0.49 + s * (place.width - 0.98)) / atlas.size,
    (place.y + 0.49 + t * (place.height - 0.98)) / atlas.size,
  ];
}

interface Item {
  readonly chart: number;
  readonly long: number;
  readonly short: number;
  readonly upright: boolean;
}

/** One stretch of the skyline: how high the atlas is filled from `x` on. */
type Stretch = readonly [x: number, y: number, width: number];

const texels = (metres: number, density: number): number => Math.max(2, Math.ceil(metres * density));

function packCharts(charts: readonly Chart[], size: number, pad: number, scale: number): Place[] | undefined {
  const items = charts.map((chart, index): Item => {
    const width = texels(chart.width * chart.density, scale);
    const height = texels(chart.height * chart.density, scale);
    return {
      chart: index,
      long: Math.max(width, height),
      short: Math.min(width, height),
      upright: height > width,
    };
  });
  items.sort((a, b) => b.short - a.short || b.long - a.long);
  let skyline: Stretch[] = [[0, 0, size]];
  const places: Place[] = [];
  for (const item of items) {
    const spot = findSpot(skyline, item.long + pad, item.short + pad, size);
    if (!spot) return undefined;
    skyline = raise(skyline, spot);
    const turned = item.upright !== spot.turned;
    const chart = at(charts, item.chart);
    const width = texels(chart.width * chart.density, scale);
    const height = texels(chart.height * chart.density, scale);
    places[item.chart] = {
      x: spot.x + Math.floor(pad / 2),
      y: spot.y + Math.floor(pad / 2),
      width: turned ? height : width,
      height: turned ? width : height,
      turned,
    };
  }
  return places;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
}

/** The lowest top edge wins, then the leftmost. */
function findSpot(skyline: readonly Stretch[], long: number, short: number, size: number): Spot | undefined {
  let best: Spot | undefined;
  for (const turned of [false, true]) {
    const [width, height] = turned ? [short, long] : [long, short];
    for (let k = 0; k < skyline.length; k++) {
      const x = at(skyline, k)[0];
      if (x + width > size) continue;
      let y = 0;
      for (let rest = width, j = k; rest > 0; j++) {
        y = Math.max(y, at(skyline, j)[1]);
        rest -= at(skyline, j)[2];
      }
      if (y + height > size) continue;
      const top = y + height;
      const bestTop = best ? best.y + best.height : Infinity;
      if (top < bestTop || (top === bestTop && best && x < best.x)) best = { x, y, width, height, turned };
    }
  }
  return best;
}

function raise(skyline: readonly Stretch[], spot: Spot): Stretch[] {
  const { x, width } = spot;
  const cut: Stretch[] = [[x, spot.y + spot.height, width]];
  for (const stretch of skyline) {
    const [sx, sy, sw] = stretch;
    if (sx + sw <= x || sx >= x + width) {
      cut.push(stretch);
      continue;
    }
    if (sx < x) cut.push([sx, sy, x - sx]);
    if (sx + sw > x + width) cut.push([x + width, sy, sx + sw - x - width]);
  }
  cut.sort((a, b) => a[0] - b[0]);
  const merged: Stretch[] = [];
  for (const stretch of cut) {
    const last = merged.at(-1);
    if (last && last[1] === stretch[1]) merged[merged.length - 1] = [last[0], last[1], last[2] + stretch[2]];
    else merged.push(stretch);
  }
  return merged;
}
