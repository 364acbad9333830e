import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { sceneProblem, useRuntime } from '../stage/runtime';
import type { Hangings } from './hangings';

interface LaterProps {
  readonly model: HallModel;
  readonly light: HallLight;
}

/** Silks and boards, whose code comes once the hall can be walked: nothing of them keeps a visitor waiting. */
export function LaterHangings({ model, light }: LaterProps) {
  const { visit } = useRuntime().options;
  const walkable = useStore(visit.store, ({ hallPhase }) => hallPhase === 'walkable');
  const [shown, setShown] = useState<{ readonly Hangings: typeof Hangings } | null>(null);
  const { silks, boards } = model.hall;
  const wanted = walkable && silks.length + boards.length > 0;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    import('./hangings').then(
      (module) => {
        if (!gone) setShown(module);
      },
      (error: unknown) =>
        visit.commands.report.problem(sceneProblem('warning', 'hangings-not-loaded', error)),
    );
    return () => {
      gone = true;
    };
  }, [wanted, visit]);
  return shown && <shown.Hangings model={model} light={light} />;
}
