import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
export function Works(_: { readonly model: HallModel; readonly light: HallLight }) {
  return null;
}
