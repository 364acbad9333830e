import { Group } from 'three';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { createHandLamp, type HandLamp } from '../hand/extras/hand-lamp';
import { createLightReader, type LightReader } from '../light/light-reader';
import type { Stand } from '../light/stands/lit-by-stand';
import type { SceneRuntime } from '../stage/runtime';
import { type Batches, createBatches } from './batches';
import { type Exhibit, resolveExhibits } from './exhibit';
import { createFurniture } from './furniture/create-furniture';
import type { HungWork } from './hang-work';
import { createLabels, type Labels } from './labels/create-labels';
import { createLevels, type Levels } from './levels';
import { createPatterns, createWorkMaterials, VITRINE_LIGHT, type WorkMaterials } from './materials';

/** What a work in hand takes along of the place that it belongs to, on one graphics context. */
export interface Surroundings {
  readonly model: Pick<HallModel, 'room' | 'collider' | 'hour' | 'relit'>;
  readonly light: Pick<HallLight, 'hall'>;
  readonly exhibits: readonly Exhibit[];
  /** The works that hang in the hall at this moment, by identifier. */
  readonly hung: ReadonlyMap<string, HungWork>;
  /** For the finely modelled work under inspection, which is drawn by itself. */
  readonly closeMaterials: WorkMaterials;
  /** Number of the slot whose light that work is in: it takes it along wherever it goes. */
  readonly closeStand: Stand;
  /** The light that falls on it besides, from the visitor's hand. */
  readonly lamp: HandLamp;
  readonly lightReader: LightReader;
  readonly levels: Levels;
  dispose(): void;
}

/** What the works of one hall share. */
export interface Gallery extends Surroundings {
  readonly group: Group;
  readonly model: HallModel;
  readonly light: HallLight;
  readonly hung: Map<string, HungWork>;
  readonly materials: WorkMaterials;
  readonly batches: Batches;
  readonly labels: Labels;
}

export function createGallery(
  { options, profile }: SceneRuntime,
  model: HallModel,
  light: HallLight,
): Gallery {
  const { plan, catalog } = options.visit.data;
  const exhibits = resolveExhibits(model.hall, plan.placements, catalog.works);
  const patterns = createPatterns();
  const surroundings = { light: light.stands, intensity: VITRINE_LIGHT, patterns };
  const closeStand = { value: 0 };
  const materials = createWorkMaterials({ ...surroundings, stand: { value: 0 } });
  const closeMaterials = createWorkMaterials({ ...surroundings, stand: closeStand });
  const mountMaterials = createWorkMaterials({ ...surroundings, stand: 'marked' });
  const group = new Group();
  group.name = 'gallery';
  const batches = createBatches(group);
  const furniture = createFurniture(model, exhibits, light, mountMaterials);
  const labels = createLabels(model, exhibits, light, options, profile);
  group.add(furniture.group, labels.group);
  return {
    group,
    model,
    light,
    exhibits,
    hung: new Map(),
    materials,
    closeMaterials,
    closeStand,
    // Phones are spared the shadows.
    lamp: createHandLamp(profile.tier === 'desktop'),
    batches,
    labels,
    lightReader: createLightReader(),
    levels: createLevels(model.hall.slots.length, light.level),
    dispose() {
      batches.dispose();
      furniture.dispose();
      labels.dispose();
      for (const set of [materials, closeMaterials, mountMaterials]) set.dispose();
      patterns.dispose();
    },
  };
}
