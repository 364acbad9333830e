import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { pickHour } from '#venue';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { LoadError } from '../loading/fetch-bytes';
import { releaseTexture } from '../loading/release';
import { setToneMapping } from '../stage/renderer';
import { sceneProblem, useRuntime } from '../stage/runtime';
import { veilOf } from '../stage/veil';
import { useView } from '../stage/view';

/** How long one hour takes to fade into the other, seconds. */
const FADE = 0.6;

/**
 * Puts the hall into the light of the hour that the visitor chose. The light that is there stays until the other has
 * come, and for good when it does not come.
 */
export function HourSystem({ model, light }: { readonly model: HallModel; readonly light: HallLight }) {
  const { options, halls } = useRuntime();
  const view = useView();
  const { gl, scene, camera, invalidate } = useThree();
  const { store, commands } = options.visit;
  const wanted = useStore(store, ({ hour }) => pickHour(model.hall, hour));
  useEffect(() => {
    if (wanted === model.hour) return;
    let gone = false;
    const change = (maps: Awaited<ReturnType<typeof halls.light>>): void => {
      if (gone) {
        for (const texture of maps.values()) releaseTexture(texture);
        return;
      }
      const veil = veilOf(view, gl, scene, camera);
      if (view.open) veil.hold();
      setToneMapping(gl, wanted.exposure);
      model.relight(wanted, maps);
      light.renew(camera.position.toArray());
      model.relit.ring();
      invalidate();
      if (view.open) {
        const seconds = store.getState().motion === 'full' ? FADE : 0;
        // The frame that was asked for comes first.
        requestAnimationFrame(() => veil.lift(seconds));
      }
    };
    halls.light(wanted).then(change, (error: unknown) => {
      if (gone) return;
      const code = error instanceof LoadError ? `hour-${error.code}` : 'hour-unreadable';
      commands.report.hourFailed(model.hour.id, sceneProblem('warning', code, error));
    });
    return () => {
      gone = true;
    };
  }, [halls, view, gl, scene, camera, invalidate, store, commands, model, light, wanted]);
  return null;
}
