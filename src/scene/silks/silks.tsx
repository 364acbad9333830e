import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { useRuntime } from '../stage/runtime';
import type { HallWriting } from '../types';
import { createSilks, type Silks as MadeSilks } from './create-silks';
import { stepUnfurl } from './unfurl';

/** A pause between frames counts as no more than this, seconds. */
const LONGEST = 0.1;

interface SilksProps {
  readonly model: HallModel;
  readonly light: HallLight;
  readonly writing: HallWriting;
}

/** The silks above the stands of a hall: they come down, and stay. */
export function Silks({ model, light, writing }: SilksProps) {
  const runtime = useRuntime();
  const invalidate = useThree((state) => state.invalidate);
  const [silks, setSilks] = useState<MadeSilks | null>(null);
  useEffect(() => {
    const made = createSilks(runtime, model, light, writing);
    if (!made) return;
    const write = (): void => made.write(() => invalidate());
    write();
    const mute = runtime.relabel.listen(write);
    setSilks(made);
    return () => {
      mute();
      setSilks(null);
      made.dispose();
    };
  }, [runtime, model, light, writing, invalidate]);
  useFrame((_, elapsed) => {
    const unfurled = silks?.unfurled;
    if (!unfurled || unfurled.value === 1) return;
    const still = runtime.options.visit.store.getState().motion === 'reduced';
    unfurled.value = still ? 1 : stepUnfurl(unfurled.value, Math.min(elapsed, LONGEST));
    invalidate();
  });
  return silks && <primitive object={silks.group} dispose={null} />;
}
