import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { useFoyer } from '../foyer/use-foyer';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { LightSystem } from '../hall/light-system';
import { Opening } from '../hall/opening';
import { HandExtras } from '../hand/extras/hand-extras';
import { Hand } from '../hand/hand';
import { LaterHangings } from '../hangings/later';
import { HourSystem } from '../hours/hour-system';
import { Boundary } from '../stage/boundary';
import { sceneProblem, useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import { createGallery, type Gallery } from './gallery';
import { LevelSystem } from './level-system';
import { StreamSystem } from './stream-system';
import { Work } from './work';

export { Finding } from '../hotspots/finding';

/** The works of a hall on their mounts, behind their glass, with their labels. */
export function Works({ model, light }: { readonly model: HallModel; readonly light: HallLight }) {
  const runtime = useRuntime();
  const view = useView();
  const inFoyer = useFoyer() !== null;
  const invalidate = useThree((state) => state.invalidate);
  const [gallery, setGallery] = useState<Gallery | null>(null);
  useEffect(() => {
    const made = createGallery(runtime, model, light);
    const write = (): void => made.labels.write(() => invalidate());
    write();
    const mute = runtime.relabel.listen(write);
    setGallery(made);
    return () => {
      mute();
      setGallery(null);
      if (view.ended) made.dispose();
      else view.leavings.push(made.dispose);
    };
  }, [runtime, view, model, light, invalidate]);
  if (!gallery) return null;
  const { report } = runtime.options.visit.commands;
  return (
    <>
      <primitive object={gallery.group} dispose={null} />
      {gallery.exhibits.map((exhibit) => (
        <Boundary
          key={exhibit.placement.work}
          onError={(error) => {
            report.work(exhibit.placement.work, 'failed');
            report.problem(sceneProblem('warning', 'work-broken', error));
          }}
        >
          <Work gallery={gallery} exhibit={exhibit} />
        </Boundary>
      ))}
      {!inFoyer && (
        <Hand gallery={gallery}>
          <HandExtras gallery={gallery} />
        </Hand>
      )}
      <LaterHangings model={model} light={light} />
      <StreamSystem gallery={gallery} />
      <LightSystem light={light} />
      <LevelSystem gallery={gallery} />
      <HourSystem model={model} light={light} />
      <Opening />
    </>
  );
}
