import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { appear } from '../stage/appear';
import { prepare } from '../stage/prepare';
import { setToneMapping } from '../stage/renderer';
import { useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import type { HallModel } from './hall-model';
import { createSketch } from './sketch';

/**
 * Shows a hall in its baked light alone, which a handful of simple programs can draw, and lets it be walked: what it
 * reflects and what stands in it is made ready behind that picture. Not where there is something to be seen already: a
 * work in the foyer, the hall before. @returns whether the rest may come
 */
export function useFirstSight(model: HallModel): boolean {
  const { options, opened } = useRuntime();
  const view = useView();
  const { gl, camera, invalidate } = useThree();
  const [needless] = useState(() => view.foyer.now() !== null || view.veil?.up() === true);
  const [seen, setSeen] = useState(needless);
  useEffect(() => {
    if (needless) return;
    let gone = false;
    const { store, commands } = options.visit;
    setToneMapping(gl, model.hour.exposure);
    const sketch = createSketch(gl, model);
    const goOn = (): void => {
      if (!gone) setSeen(true);
    };
    const open = (): void => {
      if (gone) return;
      view.sketch = sketch;
      view.open = true;
      invalidate();
      requestAnimationFrame(() => {
        if (gone) return;
        appear(gl.domElement, store.getState().motion);
        if (store.getState().hallPhase !== 'walkable') commands.report.walkable();
        opened.ring();
        // Not before the browser has shown it.
        requestAnimationFrame(() => setTimeout(goOn));
      });
    };
    sketch.during(() => prepare(gl, model.group, camera)).then(open, open);
    return () => {
      gone = true;
      sketch.dispose();
      view.sketch = null;
    };
  }, [options, opened, view, gl, camera, invalidate, model, needless]);
  return seen;
}
