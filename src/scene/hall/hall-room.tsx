import { useThree } from '@react-three/fiber';
import { useEffect, useState } from 'react';
import { type Problem, within } from '#kit';
import { InTurn } from '../foyer/in-turn';
import type { Finding } from '../hotspots/finding';
import { LoadError } from '../loading/fetch-bytes';
import { setToneMapping } from '../stage/renderer';
import { type SceneRuntime, sceneProblem, useRuntime } from '../stage/runtime';
import { useView } from '../stage/view';
import type { Works } from '../works/works';
import { useFirstSight } from './first-sight';
import { createHallLight, type HallLight } from './hall-light';
import type { HallModel } from './hall-model';
import { useHeldPicture } from './held-picture';

interface Furnished {
  readonly model: HallModel;
  /** What shows the works: its code comes beside the hall's model and not before it. */
  readonly works: typeof Works;
  readonly finding: typeof Finding;
}

/** A hall of the venue: fetched, lit, then shown whole, and its works in it. */
export function HallRoom({ hall }: { readonly hall: string }) {
  const runtime = useRuntime();
  const { foyer } = useView();
  const [furnished, setFurnished] = useState<Furnished | null>(null);
  useEffect(() => {
    let gone = false;
    const { halls, options } = runtime;
    const furnish = async (): Promise<void> => {
      await foyer.turn();
      if (gone) return;
      const asked = [halls.want(hall), within(import('../works/works')), options.floor(hall)] as const;
      const [model, { Works: works, Finding: finding }] = await Promise.all(asked);
      await foyer.turn();
      if (!gone) setFurnished({ model, works, finding });
    };
    furnish().catch((error: unknown) => {
      if (!gone) tellFailure(runtime, error);
    });
    return () => {
      gone = true;
    };
  }, [runtime, foyer, hall]);
  return furnished && <LitHall {...furnished} />;
}

function LitHall({ model, works: Shown, finding: Found }: Furnished) {
  const { profile } = useRuntime();
  const { foyer } = useView();
  const gl = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const [light, setLight] = useState<HallLight | null>(null);
  const seen = useFirstSight(model);
  useHeldPicture();
  useEffect(() => {
    if (!seen) return;
    const left = new AbortController();
    let made: HallLight | null = null;
    const { turn } = foyer;
    const bring = async (): Promise<void> => {
      await turn();
      if (left.signal.aborted) return;
      setToneMapping(gl, model.hour.exposure);
      made = await createHallLight(gl, model, profile, {
        eye: camera.position.toArray(),
        turn,
        left: left.signal,
      });
      if (left.signal.aborted) made.dispose();
      else setLight(made);
    };
    bring().catch((error: unknown) => {
      if (left.signal.aborted) return;
      // For the boundary around all of it.
      setLight(() => {
        throw error;
      });
    });
    return () => {
      left.abort();
      setLight(null);
      made?.dispose();
      model.rest();
    };
  }, [gl, foyer, camera, model, profile, seen]);
  return (
    <>
      <primitive object={model.group} dispose={null} />
      <Found model={model} />
      {light && (
        <InTurn>
          <Shown model={model} light={light} />
        </InTurn>
      )}
    </>
  );
}

function tellFailure({ options }: SceneRuntime, error: unknown): void {
  if (error instanceof LoadError && error.code === 'aborted') return;
  const fault = error instanceof LoadError ? `hall-${error.code}` : 'hall-unreadable';
  const code = navigator.onLine ? fault : 'offline';
  const problem: Problem = sceneProblem('error', code, error);
  options.visit.commands.report.failed(problem);
}
