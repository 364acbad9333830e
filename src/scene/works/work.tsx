import { useThree } from '@react-three/fiber';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useRuntime } from '../stage/runtime';
import type { Exhibit } from './exhibit';
import type { Gallery } from './gallery';
import { type HungWork, hangWork } from './hang-work';
import { createPlaceholder } from './placeholder';
import type { WorkModel } from './work-model';

interface WorkProps {
  readonly gallery: Gallery;
  readonly exhibit: Exhibit;
}

/** One work in its place: nothing while its model is on its way, then the model, or a block with its name. */
export function Work({ gallery, exhibit }: WorkProps) {
  const { shelf } = useRuntime();
  const { work } = exhibit.placement;
  const model = useSyncExternalStore(shelf.changed.listen, () => shelf.room(work));
  if (model === undefined) return null;
  return model ? (
    <RoomModel gallery={gallery} exhibit={exhibit} model={model} />
  ) : (
    <MissingModel gallery={gallery} exhibit={exhibit} />
  );
}

function RoomModel({ gallery, exhibit, model }: WorkProps & { readonly model: WorkModel }) {
  const { shelf } = useRuntime();
  const invalidate = useThree((state) => state.invalidate);
  const { work } = exhibit.placement;
  const [hung, setHung] = useState<HungWork | null>(null);
  useEffect(() => {
    const done = shelf.use(model);
    const made = hangWork(gallery, exhibit, model);
    gallery.hung.set(work, made);
    setHung(made);
    invalidate();
    return () => {
      setHung(null);
      gallery.hung.delete(work);
      made.remove();
      done();
      invalidate();
    };
  }, [shelf, gallery, exhibit, work, model, invalidate]);
  return hung?.own ? <primitive object={hung.own} dispose={null} /> : null;
}

function MissingModel({ gallery, exhibit }: WorkProps) {
  const { placement, matrix, stand } = exhibit;
  const placeholder = useMemo(() => {
    const label = { atlas: gallery.labels.atlas, index: gallery.labels.indexOf(placement.work) };
    const { model, light } = gallery;
    return createPlaceholder(placement.size, matrix, label, model.room, { stands: light.stands, stand });
  }, [gallery, placement, matrix, stand]);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    // Its label now says why there is only a block.
    gallery.labels.write(() => invalidate());
    return () => placeholder.dispose();
  }, [gallery, placeholder, invalidate]);
  return <primitive object={placeholder.group} dispose={null} />;
}
