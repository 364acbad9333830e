import type { HallModel } from '../hall/hall-model';
import { usePicker } from '../input/use-picker';
import { ProjectorSystem } from './projector-system';

/** What lets a hall be asked from its first sight on: its markers, and what is under a pointer. */
export function Finding({ model }: { readonly model: HallModel }) {
  usePicker(model);
  return <ProjectorSystem model={model} />;
}
