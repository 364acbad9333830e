import { useFrame, useThree } from '@react-three/fiber';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { PerspectiveCamera } from 'three';
import { useStore } from 'zustand';
import type { Visit } from '#visit';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import type { Exhibit } from '../works/exhibit';
import type { Surroundings } from '../works/gallery';
import type { WorkModel } from '../works/work-model';
import { placeOfNote } from './anchor';
import type { Backdrop } from './backdrop';
import { HandStageContext } from './hand-stage';
import { createHold, type Hold } from './hold';
import type { Models, ModelsProps } from './models';
import { createPins, type Pin } from './pins';
import { createTouch } from './touch';

interface HeldProps {
  readonly gallery: Surroundings;
  readonly exhibit: Exhibit;
  /** What is behind it: the next one's as well. */
  readonly backdrop: Backdrop;
  /** What brings its models. */
  readonly models: typeof Models;
  readonly children?: ReactNode;
}

/** One work from its place in the hall into the hand and back. */
export function Held({ gallery, exhibit, backdrop, models: Brought, children }: HeldProps) {
  const { visit } = useRuntime().options;
  const invalidate = useThree((state) => state.invalidate);
  const [hold, setHold] = useState<Hold | null>(null);
  useEffect(() => {
    const made = createHold(exhibit, backdrop, invalidate);
    visit.live.waiting = true;
    setHold(made);
    const unlight = gallery.model.relit.listen(made.backdrop.spoil);
    return () => {
      unlight();
      setHold(null);
      Object.assign(visit.live, { waiting: false, pixelsPerMetre: 0, surface: 0 });
      gallery.model.room.vitrines.value = 1;
      gallery.hung.get(exhibit.placement.work)?.show(true);
      made.dispose();
      invalidate();
    };
  }, [gallery, exhibit, backdrop, visit, invalidate]);
  if (!hold) return null;
  return (
    <>
      <Motion hold={hold} gallery={gallery} exhibit={exhibit} />
      <Brought hold={hold} gallery={gallery} exhibit={exhibit} />
      <HandStageContext value={hold.stage}>{children}</HandStageContext>
    </>
  );
}

/** Puts it where it belongs in each frame, with what is pinned to it, and tells what is in the middle of the picture. */
function Motion({ hold, gallery, exhibit }: ModelsProps) {
  const { visit } = useRuntime().options;
  const { work } = exhibit.placement;
  const view = useView();
  const gl = useThree((state) => state.gl);
  const touch = useMemo(() => createTouch(hold, visit.live, gl.domElement), [hold, visit, gl]);
  const pins = useMemo(() => createPins(visit, hold.stage, touch), [visit, hold, touch]);
  const tape = useStore(visit.store, ({ inspection }) => inspection.tape);
  const fine = useStore(visit.store, ({ works }) => works[work] === 'inspect');
  useEffect(() => {
    // Notes are anchored on the fine model; until it is there they are where they were written down.
    const model = fine ? hold.piece()?.model : undefined;
    pins.set([
      ...notePins(visit, work, model),
      ...tape.map((position, end) => ({ id: `tape-${end}`, position })),
    ]);
    hold.stage.invalidate();
    return () => pins.set([]);
  }, [pins, visit, work, tape, hold, fine]);
  useEffect(() => {
    view.hand = { draw: hold.draw, touch: touch.touch, aside: touch.aside };
    return () => {
      view.hand = null;
    };
  }, [hold, view, touch]);
  useFrame(({ camera, size }) => {
    const { live } = visit;
    hold.pose(live, camera as PerspectiveCamera, size);
    const { lifted, glass, flight } = hold.coming();
    gallery.hung.get(work)?.show(!(lifted && hold.piece()));
    gallery.model.room.vitrines.value = glass;
    live.surface = flight === 1 ? Math.min(touch.depth() ?? 0, live.orbit.distance * 2) : 0;
    const inHand = flight > 0.98 && visit.store.getState().mode === 'inspect';
    if (pins.place(size, inHand)) hold.stage.invalidate();
  }, -50);
  return null;
}

const notePins = ({ data }: Visit, id: string, model: WorkModel | undefined): Pin[] =>
  (data.catalog.works.find((work) => work.id === id)?.notes ?? []).map((note) => ({
    id: `note-${note.id}`,
    position: model ? placeOfNote(note, model.parts, Math.max(...model.size.toArray())) : note.position,
    normal: note.normal,
  }));
