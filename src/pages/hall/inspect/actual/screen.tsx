import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { recall, remember } from '../../storage';
import { type Calibration, type Fit, fitNow, formatCalibration, parseCalibration } from './calibration';

/** What is known of the visitor's screen, and where it is told. */
export interface Screen {
  /** Null until a card has been fitted. */
  readonly fit: Fit | null;
  keep(pixelsPerMillimetre: number): void;
}

const ScreenContext = createContext<Screen>({ fit: null, keep() {} });
export const useScreen = (): Screen => useContext(ScreenContext);

/** Under which name a device remembers its screen. */
const NAME = 'screen';

/** Knows the screen as long as the hall is open, and on devices that may remember also the next time. */
export function ScreenProvider({ children }: { children: ReactNode }) {
  const [known, setKnown] = useState<Calibration | null>(() => parseCalibration(recall(NAME)));
  const ratio = usePixelRatio();
  const screen = useMemo<Screen>(
    () => ({
      fit: known && fitNow(known, ratio),
      keep(pixelsPerMillimetre) {
        const calibration = { pixelsPerMillimetre, ratio };
        remember(NAME, formatCalibration(calibration));
        setKnown(calibration);
      },
    }),
    [known, ratio],
  );
  return <ScreenContext value={screen}>{children}</ScreenContext>;
}

/** Device pixels for a CSS pixel, which the browser's zoom and another screen change. */
function usePixelRatio(): number {
  const [ratio, setRatio] = useState(devicePixelRatio);
  useEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`);
    const read = () => setRatio(devicePixelRatio);
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, [ratio]);
  return ratio;
}
