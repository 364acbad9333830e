import { createStage, type Stage } from './stage/create-stage';
import { probeDevice } from './stage/device';
import { createLossLog } from './stage/losses';
import { pickProfile, pickTier } from './stage/profile';
import { createRuntime } from './stage/runtime';
import { collectStats } from './systems/collect-stats';
import type { SceneHandle, SceneOptions } from './types';

/** Seconds between the loss of a graphics context and the new canvas. */
const RESTORE_AFTER = 0.3;

/**
 * Puts the hall on an element of the page.
 * @throws SceneError `no-webgl` when this machine cannot draw it
 */
export function mountScene(host: HTMLElement, options: SceneOptions): SceneHandle {
  const device = probeDevice();
  const runtime = createRuntime(
    options,
    device,
    pickProfile(options.quality ?? pickTier(device), device.software),
  );
  const { report } = options.visit.commands;
  const losses = createLossLog();
  let stage: Stage | null = null;
  let restoring: ReturnType<typeof setTimeout> | undefined;

  const raise = (): void => {
    stage = createStage(host, runtime, onLost);
  };
  const onLost = (): void => {
    report.context('lost');
    stage?.dispose();
    stage = null;
    if (losses.note(performance.now() / 1000)) runtime.profile = pickProfile('phone', device.software);
    restoring = setTimeout(() => {
      raise();
      report.context('ok');
    }, 1000 * RESTORE_AFTER);
  };
  raise();
  options.visit.wake = () => runtime.wake();

  return {
    stats: () => collectStats(runtime, stage?.renderer ?? null, stage?.scene ?? null, losses.count()),
    prefetch: runtime.halls.want,
    forget: runtime.halls.forget,
    pause: (paused) => stage?.pause(paused),
    relabel: () => {
      runtime.relabel.ring();
      runtime.wake();
    },
    dispose() {
      clearTimeout(restoring);
      options.visit.wake = () => {};
      stage?.dispose();
      stage = null;
      runtime.dispose();
    },
  };
}
