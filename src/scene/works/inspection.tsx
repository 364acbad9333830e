import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { prepare } from '../stage/prepare';
import { sceneProblem, useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import type { Exhibit } from './exhibit';
import type { Gallery } from './gallery';
import { assembleClose, type CloseWork } from './hang-work';
import { subjectOf } from './subject';

/** How much of its light the hall keeps while a work is looked at closely. */
const DIMMED = 0.62;

/** The work under inspection: tells the camera where it is, dims the hall, and brings its fine model. */
export function Inspection({ gallery }: { readonly gallery: Gallery }) {
  const { options } = useRuntime();
  const view = useView();
  const work = useStore(options.visit.store, ({ mode, place }) =>
    mode === 'inspect' && place.kind === 'work' ? place.id : null,
  );
  // The work stays in hand until the camera is back: both the fine model and the way there are needed till then.
  const [held, setHeld] = useState<string | null>(null);
  const exhibit = gallery.exhibits.find(({ placement }) => placement.work === held) ?? null;
  useEffect(() => {
    if (work) setHeld(work);
  }, [work]);
  useEffect(() => {
    view.subject = exhibit ? subjectOf(exhibit) : null;
  }, [exhibit, view]);
  useFrame(() => {
    const { inspectBlend } = options.visit.live;
    if (held && !work && inspectBlend === 0) setHeld(null);
    gallery.model.room.dim.value = 1 - (1 - DIMMED) * inspectBlend;
    gallery.model.room.vitrines.value = Math.max(0, 1 - 1.6 * inspectBlend);
  }, -50);
  return exhibit ? <CloseModel key={held} gallery={gallery} exhibit={exhibit} /> : null;
}

/**
 * The fine model: first drawn at no size, so that it is on the graphics card before it is seen; then the two change
 * places between one frame and the next.
 */
function CloseModel({ gallery, exhibit }: { readonly gallery: Gallery; readonly exhibit: Exhibit }) {
  const { shelf, options } = useRuntime();
  const { gl, scene, camera, invalidate } = useThree();
  const { report } = options.visit.commands;
  const { work } = exhibit.placement;
  const [close, setClose] = useState<CloseWork | null>(null);
  useEffect(() => {
    let gone = false;
    const bring = async (): Promise<void> => {
      const model = await shelf.close(work);
      if (gone || !model) return;
      const made = assembleClose(gallery, exhibit, model);
      await prepare(gl, made.group, camera, scene);
      if (gone) made.dispose();
      else setClose(made);
    };
    bring().catch((error: unknown) => report.problem(sceneProblem('warning', 'work-broken', error)));
    return () => {
      gone = true;
      setClose(null);
    };
  }, [shelf, report, work, gallery, exhibit, gl, camera, scene]);
  useEffect(() => {
    if (!close) return;
    const { group } = close;
    const shown = group.scale.clone();
    group.scale.setScalar(0);
    group.traverse((part) => {
      part.frustumCulled = false;
    });
    invalidate();
    const swap = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        group.scale.copy(shown);
        report.work(work, 'inspect');
        invalidate();
      }),
    );
    return () => {
      cancelAnimationFrame(swap);
      group.scale.copy(shown);
      close.dispose();
      report.work(work, 'room');
    };
  }, [close, report, work, invalidate]);
  return close ? <primitive object={close.group} dispose={null} /> : null;
}
