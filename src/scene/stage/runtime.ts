import { createContext, useContext } from 'react';
import { invariant, type Problem } from '#kit';
import { createHallStore, type HallStore } from '../hall/hall-store';
import { createEarlyFetch } from '../loading/early-fetch';
import { createLoader, type Loader } from '../loading/loader';
import { createFrameMeter, type FrameMeter } from '../systems/frame-meter';
import type { SceneOptions } from '../types';
import { createWorkShelf, type WorkShelf } from '../works/shelf';
import { gathered } from './gathered';
import type { Device, Profile } from './profile';
import { createSignal, type Signal } from './signal';

/**
 * Milliseconds within which what comes is shown in one frame by a processor that draws by itself: each frame takes it
 * longer than several works take to come.
 */
const TOGETHER = 700;

/**
 * What belongs to one mounted scene and outlives the loss of its graphics context: the visit, everything fetched and
 * parsed, and the counters.
 */
export interface SceneRuntime {
  readonly options: SceneOptions;
  readonly device: Device;
  readonly loader: Loader;
  readonly halls: HallStore;
  readonly shelf: WorkShelf;
  readonly meter: FrameMeter;
  /** Rings when labels are to be written anew. */
  readonly relabel: Signal;
  /** Rings when a hall is shown. */
  readonly opened: Signal;
  /** Lowered after repeated losses of the context, and when asked. */
  profile: Profile;
  /** Asks for a frame of whichever canvas is up. */
  wake: () => void;
  dispose(): void;
}

export function createRuntime(options: SceneOptions, device: Device, profile: Profile): SceneRuntime {
  const loader = createLoader({ fetch: createEarlyFetch(options) });
  const folder = options.base + options.venuePath.slice(0, options.venuePath.lastIndexOf('/') + 1);
  const halls = createHallStore({
    visit: options.visit,
    loader,
    folder,
    small: () => runtime.profile.tier !== 'desktop',
  });
  const shelf = createWorkShelf({
    visit: options.visit,
    loader,
    base: options.base,
    limits: () => runtime.profile.works,
    wake: device.software ? gathered(() => runtime.wake(), TOGETHER) : () => runtime.wake(),
  });
  const runtime: SceneRuntime = {
    options,
    device,
    loader,
    halls,
    shelf,
    meter: createFrameMeter(),
    relabel: createSignal(),
    opened: createSignal(),
    profile,
    wake: () => {},
    dispose() {
      loader.dispose();
      halls.dispose();
      shelf.dispose();
    },
  };
  return runtime;
}

/** A problem of the scene, for the record of the visit. */
export function sceneProblem(severity: Problem['severity'], code: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return { severity, code, message };
}

export const RuntimeContext = createContext<SceneRuntime | null>(null);

export function useRuntime(): SceneRuntime {
  const runtime = useContext(RuntimeContext);
  invariant(runtime, 'scene: useRuntime outside of the stage');
  return runtime;
}
