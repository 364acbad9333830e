import { Color, Group, Matrix4, Mesh, NoColorSpace } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import { pickLeadingWork, type StandPlace, turnOf } from '#plan';
import type { Silk } from '#venue';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { LoadError } from '../loading/fetch-bytes';
import { type SceneRuntime, sceneProblem } from '../stage/runtime';
import type { HallWriting } from '../types';
import { createQueue } from '../works/queue';
import { createMeasure, loadFonts } from '../writing/letters';
import { createSheet } from '../writing/sheet';
import { partIntoCells, type SilkCell } from './cells';
import { createCloth } from './cloth';
import { dye } from './dye';
import { layoutSilk } from './layout';
import { paintPicture, paintWords, type SilkPaint } from './paint';
import { createRods } from './rods';
import { createSilkMaterial } from './silk-material';
import { resolveSilkText } from './silk-text';
import { lendStill } from './stills';
import { createWires } from './wires';

/** Pictures that come within this time, seconds, are brought to the graphics card together. */
const TOGETHER = 1.5;

/** The silks of a hall: one mesh, one picture and one bundle of wires for all. */
export interface Silks {
  readonly group: Group;
  /** How much of them hangs down, 0 to 1; nothing at first. */
  readonly unfurled: { value: number };
  /** Writes them anew; `done` when there is something new to see. */
  write(done: () => void): void;
  dispose(): void;
}

interface Hung {
  readonly silk: Silk;
  readonly place: StandPlace;
  readonly cell: SilkCell;
  readonly work: string | undefined;
  printed: boolean;
}

/** Null where no silk hangs at a stand of the exhibition. */
export function createSilks(
  { options, loader, profile, device }: SceneRuntime,
  { hall, room, collider }: HallModel,
  light: HallLight,
  writing: HallWriting,
): Silks | null {
  const { plan, catalog, manifest } = options.visit.data;
  const { report } = options.visit.commands;
  const found = hall.silks.flatMap((silk) => {
    const place = plan.stands.find(({ number, hall: id }) => number === silk.stand && id === hall.id);
    return place ? [{ silk, place }] : [];
  });
  const first = found[0];
  if (!first) return null;
  const edge = profile.labels;
  const sheet = createSheet(edge, edge);
  // A processor makes smaller pictures of colours six times as slowly as of mere numbers: each change would halt it.
  if (device.software) sheet.texture.colorSpace = NoColorSpace;
  const { context } = sheet;
  if (!context) return null;
  const cells = partIntoCells(found.length, edge, first.silk.size);
  const hung = found.flatMap(({ silk, place }, at): Hung[] => {
    const cell = cells[at];
    const work = pickLeadingWork(place, plan.placements, catalog.works);
    return cell ? [{ silk, place, cell, work, printed: false }] : [];
  });
  const measure = createMeasure(context);
  const paintOf = ({ silk, place, cell, work }: Hung): SilkPaint => {
    const { accent, text } = resolveSilkText({ place, work }, writing, options);
    return { cell, size: silk.size, accent: dye(accent), layout: layoutSilk(text, silk.size, measure) };
  };

  const cloths = hung.map(({ silk, place, cell }) => {
    const frame = new Matrix4().makeRotationY(turnOf(silk)).setPosition(...silk.position);
    const colour = new Color(dye(writing.stand(place).accent));
    const parts = [createCloth(silk.size, { cell, edge }, colour, place.number), createRods(silk.size)];
    return { size: silk.size, frame, geometry: mergeGeometries(parts).applyMatrix4(frame) };
  });
  const unfurled = { value: 0 };
  const cloth = new Mesh(
    mergeGeometries(cloths.map(({ geometry }) => geometry)),
    createSilkMaterial(sheet.texture, room, light, unfurled),
  );
  const wires = createWires(cloths, collider, hall.lighting.box.max[1]);
  cloth.name = 'silks';
  const group = new Group().add(cloth, wires);

  let disposed = false;
  let fresh: ReturnType<typeof setTimeout> | undefined;
  let wake = (): void => {};
  const renew = (): void => {
    sheet.texture.needsUpdate = true;
    wake();
  };
  const renewSoon = (): void => {
    fresh ??= setTimeout(() => {
      fresh = undefined;
      renew();
    }, 1000 * TOGETHER);
  };
  const draw = (): void => {
    for (const one of hung) paintWords(context, paintOf(one), one.printed);
    renew();
  };

  const queue = createQueue(() => options.visit.live.pose.position);
  const bring = async (one: Hung, work: string): Promise<void> => {
    try {
      await lendStill(work, { loader, base: options.base, manifest }, (picture) => {
        if (disposed) return;
        const paint = paintOf(one);
        paintPicture(context, paint, picture);
        one.printed = true;
        paintWords(context, paint, true);
        renewSoon();
      });
    } catch (error) {
      if (error instanceof LoadError && error.code === 'aborted') return;
      report.problem(sceneProblem('warning', 'silk-without-picture', error));
    }
  };
  for (const one of hung) {
    const { work } = one;
    if (work !== undefined) queue.add({ position: one.silk.position, run: () => bring(one, work) });
  }

  return {
    group,
    unfurled,
    write(done) {
      wake = done;
      draw();
      const letters = hung.flatMap((one) => {
        const { dark, pale } = paintOf(one).layout;
        return [...dark, ...pale].map(({ text }) => text);
      });
      void loadFonts(letters.join('')).then((came) => {
        if (came && !disposed) draw();
      });
    },
    dispose() {
      disposed = true;
      clearTimeout(fresh);
      queue.dispose();
      cloth.geometry.dispose();
      cloth.material.dispose();
      wires.geometry.dispose();
      wires.material.dispose();
      sheet.dispose();
    },
  };
}
