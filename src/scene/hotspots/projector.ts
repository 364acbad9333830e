import { Matrix4, type PerspectiveCamera, Vector3 } from 'three';
import type { Hotspot } from '#plan';
import type { Visit } from '#visit';
import type { HallModel } from '../hall/hall-model';
import { createOcclusion } from './occlusion';
import { type Projected, projectPoint } from './project';

/** Markers further away than this are not shown, metres. */
const FARTHEST: Readonly<Record<Hotspot['kind'], number>> = {
  country: 16,
  hall: 18,
  wing: 12,
  designer: 14,
  story: 14,
  work: 14,
};
/**
 * Countries are what a visitor sees of an exhibition first: their names carry from one end of a hall to the other. Where
 * silks hang, these say them from afar, and markers would only cover them.
 */
const FARTHEST_COUNTRY = 40;
/** Of works that share a case only one is shown from further away than this, metres. */
const FARTHEST_BESIDE = 3.2;
/** Rays for one frame. */
const RAYS = 4;
/** A marker this close before a surface is not behind it, metres. */
const CLEARANCE = 0.12;

/** Moves the buttons of hotspots to where their points are on the canvas. */
export interface Projector {
  /** True while the state of some markers is older than the picture: another frame is needed. */
  project(camera: PerspectiveCamera, width: number, height: number, settled: boolean): boolean;
}

export function createProjector(
  { markers, live }: Visit,
  hotspots: readonly Pick<Hotspot, 'id' | 'kind' | 'position' | 'leads'>[],
  { hall, collider }: Pick<HallModel, 'hall' | 'collider'>,
): Projector {
  const farthest = hall.silks.length > 0 ? FARTHEST : { ...FARTHEST, country: FARTHEST_COUNTRY };
  const occlusion = createOcclusion(hotspots.length);
  const places: Projected[] = hotspots.map(() => ({ x: 0, y: 0, distance: 0, inView: false }));
  const points = hotspots.map(({ position }) => new Vector3(...position));
  const clip = new Matrix4();
  const before = new Matrix4();
  const towards = new Vector3();
  const eye: [number, number, number] = [0, 0, 0];
  const view = { matrix: clip.elements, eye, width: 0, height: 0 };

  const wanted = (index: number): boolean => {
    const place = places[index];
    const hotspot = hotspots[index];
    if (!hotspot || !place?.inView) return false;
    return place.distance < (hotspot.leads === false ? FARTHEST_BESIDE : farthest[hotspot.kind]);
  };

  return {
    project(camera, width, height, settled) {
      clip.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
      camera.position.toArray(eye);
      view.width = width;
      view.height = height;
      if (!clip.equals(before)) {
        before.copy(clip);
        occlusion.invalidate();
      }
      hotspots.forEach(({ position }, index) => {
        const place = places[index];
        if (place) projectPoint(position, view, place);
      });
      const behind = (index: number): boolean => {
        const point = points[index];
        if (!point) return false;
        towards.subVectors(point, camera.position);
        const distance = towards.length();
        return collider.cast(camera.position, towards.divideScalar(distance), distance - CLEARANCE) !== null;
      };
      occlusion.refresh(wanted, behind, settled ? hotspots.length : RAYS);
      const inspecting = live.inspectBlend > 0.01;
      hotspots.forEach(({ id }, index) => {
        const marker = markers.get(id);
        const place = places[index];
        if (!marker || !place) return;
        const visible = !inspecting && wanted(index) && !occlusion.hidden(index);
        marker.place(place.x, place.y, place.distance, visible);
      });
      return occlusion.pending() > 0;
    },
  };
}
