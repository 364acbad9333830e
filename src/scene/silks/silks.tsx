import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { useRuntime } from '../stage/runtime';
import type { HallWriting } from '../types';
import { createSilks, type Silks as MadeSilks } from './create-silks';

interface SilksProps {
  readonly model: HallModel;
  readonly light: HallLight;
  readonly writing: HallWriting;
}

/** The silks above the stands of a hall. */
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
  return silks && <primitive object={silks.group} dispose={null} />;
}
