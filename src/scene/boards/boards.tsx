import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import type { HallModel } from '../hall/hall-model';
import { useRuntime } from '../stage/runtime';
import type { HallWriting } from '../types';
import { createBoards, type Boards as MadeBoards } from './create-boards';

/** The boards of a hall with the exhibition's own texts. */
export function Boards({ model, writing }: { readonly model: HallModel; readonly writing: HallWriting }) {
  const runtime = useRuntime();
  const invalidate = useThree((state) => state.invalidate);
  const [boards, setBoards] = useState<MadeBoards | null>(null);
  useEffect(() => {
    const made = createBoards(model, runtime.profile, writing);
    const write = (): void => made.write(() => invalidate());
    write();
    const mute = runtime.relabel.listen(write);
    setBoards(made);
    return () => {
      mute();
      setBoards(null);
      made.dispose();
    };
  }, [runtime, model, writing, invalidate]);
  return boards && <primitive object={boards.group} dispose={null} />;
}
