import { useEffect, useState } from 'react';
import { Boards } from '../boards/boards';
import type { HallLight } from '../hall/hall-light';
import type { HallModel } from '../hall/hall-model';
import { Silks } from '../silks/silks';
import { Boundary } from '../stage/boundary';
import { sceneProblem, useRuntime } from '../stage/runtime';
import type { HallWriting } from '../types';

interface HangingsProps {
  readonly model: HallModel;
  readonly light: HallLight;
}

/** What hangs in a hall and says what there is: silks above the stands, boards with the exhibition's texts. */
export function Hangings({ model, light }: HangingsProps) {
  const { options } = useRuntime();
  const { report } = options.visit.commands;
  const [writing, setWriting] = useState<HallWriting | null>(null);
  useEffect(() => {
    let gone = false;
    options.writing().then(
      (found) => {
        if (!gone) setWriting(found);
      },
      (error: unknown) => report.problem(sceneProblem('warning', 'hangings-unwritten', error)),
    );
    return () => {
      gone = true;
    };
  }, [options, report]);
  if (!writing) return null;
  return (
    <>
      <Boundary onError={(error) => report.problem(sceneProblem('warning', 'silks-broken', error))}>
        <Silks model={model} light={light} writing={writing} />
      </Boundary>
      <Boundary onError={(error) => report.problem(sceneProblem('warning', 'boards-broken', error))}>
        <Boards model={model} writing={writing} />
      </Boundary>
    </>
  );
}
