import { Matrix4, Vector3 } from 'three';
import { turnOf } from '#plan';
import type { Hall } from '#venue';
import type { HallLight } from '../../hall/hall-light';
import type { HallModel } from '../../hall/hall-model';
import type { Profile } from '../../stage/profile';
import type { SceneOptions } from '../../types';
import { type Exhibit, slotToHall } from '../exhibit';
import { CELL_SHAPE, createLabelAtlas, type LabelAtlas } from './atlas';
import type { LabelText } from './layout';
import { PLATE_HEIGHT, PLATE_WIDTH, placeOnPlinth, placeOnWall, plateWidth } from './places';
import { createPlates, type PlacedLabel } from './plates';

/** Width of the card in the vitrine of a stand that awaits its designer, metres. */
const CARD_WIDTH = 0.34;

/** Every label of a hall, in the visitor's language. */
export interface Labels {
  readonly atlas: LabelAtlas;
  readonly group: ReturnType<typeof createPlates>['group'];
  /** Index in the atlas of a work's label. */
  indexOf(work: string): number;
  /** Writes them anew; `done` when there is something new to see. */
  write(done: () => void): void;
  dispose(): void;
}

interface LabelPlan extends PlacedLabel {
  readonly text: () => LabelText;
}

export function createLabels(
  { hall, room, collider }: HallModel,
  exhibits: readonly Exhibit[],
  light: HallLight,
  options: SceneOptions,
  { labels: edge }: Profile,
): Labels {
  const works = exhibits.map((exhibit, index): LabelPlan => {
    const { slot, stand, placement } = exhibit;
    const shelf = listBeside(exhibit, exhibits);
    const width = slot.kind === 'wall' ? PLATE_WIDTH : plateWidth(slot, shelf.length);
    return {
      place:
        slot.kind === 'wall'
          ? placeOnWall(exhibit, collider)
          : placeOnPlinth(slot, collider, shelf.indexOf(exhibit), shelf.length),
      width,
      height: width / CELL_SHAPE,
      stand,
      index,
      text: () => labelOf(options, placement.work),
    };
  });
  const cards = listAwaiting(hall, options).map(({ place, stand }, at): LabelPlan => {
    const scale = CARD_WIDTH / PLATE_WIDTH;
    return {
      place,
      stand,
      width: CARD_WIDTH,
      height: PLATE_HEIGHT * scale,
      index: works.length + at,
      text: () => ({ title: options.texts().awaiting, detail: '' }),
    };
  });
  const plans = [...works, ...cards];
  const atlas = createLabelAtlas(plans.length, edge);
  const plates = createPlates(plans, atlas, room, light);
  return {
    atlas,
    group: plates.group,
    indexOf: (work) => exhibits.findIndex(({ placement }) => placement.work === work),
    write: (done) =>
      atlas.write(
        plans.map(({ text }) => text()),
        done,
      ),
    dispose() {
      plates.dispose();
      atlas.dispose();
    },
  };
}

/** The works of a case from left to right as a visitor sees them. */
function listBeside({ slot, slotMatrix }: Exhibit, exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const right = new Vector3().setFromMatrixColumn(slotMatrix, 0);
  const across = ({ placement }: Exhibit): number => right.dot(new Vector3(...placement.position));
  return exhibits.filter((other) => other.slot === slot).sort((a, b) => across(a) - across(b));
}

function labelOf({ titleOf, texts, visit }: SceneOptions, work: string): LabelText {
  const { title, detail } = titleOf(work);
  if (visit.store.getState().works[work] === 'failed') return { title, detail: texts().missing };
  if (detail) return { title, detail };
  const made = visit.data.catalog.works.find(({ id }) => id === work)?.made;
  return { title, detail: made === 'study' ? texts().study : '' };
}

/** Where cards lie: in the vitrines of stands that have no work yet, leaning back on the deck. */
function listAwaiting(
  hall: Hall,
  { visit }: SceneOptions,
): { readonly place: Matrix4; readonly stand: number }[] {
  const { stands, placements } = visit.data.plan;
  const taken = new Set(placements.map(({ slot }) => slot));
  return stands.flatMap(({ hall: id, slots }) => {
    if (id !== hall.id || slots.some((slot) => taken.has(slot))) return [];
    const slot = hall.slots.find((candidate) => candidate.id === slots[0]);
    if (!slot) return [];
    const lean = new Matrix4().makeRotationX(-0.5).setPosition(0, 0.055, 0);
    const place = slotToHall(slot.position, turnOf(slot)).multiply(lean);
    return [{ place, stand: hall.slots.indexOf(slot) }];
  });
}
