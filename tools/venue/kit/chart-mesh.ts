/** A point of the drawing: x to the right, y away from the entrance, z up; metres. `toWorld` turns it to Y up. */
export type Point = readonly [x: number, y: number, z: number];
export type Coordinate = readonly [u: number, v: number];

/** A rectangle of the light map that a surface is unrolled on: size in metres, density in texels per metre. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** A flat or nearly flat polygon. */
export interface Face {
  readonly corners: readonly number[];
  /** Where each corner lies on the chart, metres. */
  readonly local: readonly Coordinate[];
  /** TEXCOORD_0, metres. */
  readonly uv: readonly Coordinate[];
  readonly chart: number;
  readonly material: string;
  /** Whether normals are shared with the faces that share its corners. */
  readonly smooth: boolean;
}

/**
 * Geometry that carries its own light-map charts: whoever emits a surface knows how it unrolls, so no unwrapper has to
 * guess, neighbouring faces of one surface never get a seam, and density is chosen per surface.
 */
export interface ChartMesh {
  readonly vertices: Point[];
  readonly faces: Face[];
  readonly charts: Chart[];
}

export const createChartMesh = (): ChartMesh => ({ vertices: [], faces: [], charts: [] });

/** Adds a chart and returns its number. */
export function addChart(mesh: ChartMesh, chart: Chart): number {
  return mesh.charts.push(chart) - 1;
}

/** The world (glTF, Y up) point of a drawn one. */
export const toWorld = ([x, y, z]: Point): [number, number, number] => [x, z, y === 0 ? 0 : -y];

/** The direction of a vector, one long. */
export const unit = ([x, y, z]: Point): Point => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};

/** The item at an index that the caller knows to exist. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`venue kit: nothing at ${index} of ${list.length}`);
  return item;
}
