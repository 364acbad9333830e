import { useCallback } from 'react';
import { useCloseness } from '../use-closeness';
import { isNear } from './calibration';
import { useScreen } from './screen';

/** CSS pixels for a metre at which the work is as large as in reality; null until the screen is known. */
export function useActualSize(): { readonly scale: number | null; readonly shown: boolean } {
  const { fit } = useScreen();
  const scale = fit && fit.pixelsPerMillimetre * 1000;
  const shown = useCloseness(useCallback((now) => scale !== null && isNear(now, scale), [scale]));
  return { scale, shown };
}
