import type { WebGLRenderer } from 'three';
import { findHall, pickHour } from '#venue';
import { middleOf, placementOf } from '#visit';
import { createHandLamp } from '../hand/extras/hand-lamp';
import { createLightReader } from '../light/light-reader';
import { createRoomUniforms } from '../light/room-light';
import { setToneMapping } from '../stage/renderer';
import type { SceneRuntime } from '../stage/runtime';
import { createSignal } from '../stage/signal';
import { resolveExhibits } from '../works/exhibit';
import type { Surroundings } from '../works/gallery';
import { createLevels } from '../works/levels';
import { createPatterns, createWorkMaterials, VITRINE_LIGHT } from '../works/materials';
import { createFoyerLight } from './foyer-light';

/** A wall that lamps are aimed at has so many times the light of the room around it. */
const ON_WALL = 1.65;

/**
 * What a work takes along that is seen before its hall: its place in the hall as the plan has it, and the light of a plain
 * room of the hall's size, under the hall's sky. Undefined for a work that stands in no hall.
 */
export function createFoyerSurroundings(
  renderer: WebGLRenderer,
  { options, profile }: SceneRuntime,
  work: string,
): Surroundings | undefined {
  const { data, store } = options.visit;
  const placement = placementOf(data, work);
  const hall = placement && findHall(data.venue, placement.hall);
  if (!hall) return undefined;
  const hour = pickHour(hall, store.getState().hour);
  setToneMapping(renderer, hour.exposure);
  const room = createRoomUniforms(hall.lighting);
  const light = createFoyerLight(renderer, hall, hour, { size: profile.probe, eye: middleOf(placement) });
  const patterns = createPatterns();
  const closeStand = { value: 0 };
  const closeMaterials = createWorkMaterials({
    light: light.stands,
    intensity: VITRINE_LIGHT,
    patterns,
    stand: closeStand,
  });
  return {
    model: { room, hour, relit: createSignal(), collider: { cast: () => null } },
    light: { hall: light.stands.texture },
    exhibits: resolveExhibits(hall, [placement], data.catalog.works),
    hung: new Map(),
    closeMaterials,
    closeStand,
    lamp: createHandLamp(profile.tier === 'desktop'),
    lightReader: createLightReader(),
    levels: { ...createLevels(0, () => {}), of: () => ON_WALL },
    dispose() {
      closeMaterials.dispose();
      patterns.dispose();
      light.dispose();
    },
  };
}
