import { createStage, type Stage } from './stage/create-stage';
import { describeDevice } from './stage/device';
import { createLossLog } from './stage/losses';
import { type Device, lowerTier, pickProfile, pickTier } from './stage/profile';
import { createRestorer } from './stage/restorer';
import { createRuntime, sceneProblem } from './stage/runtime';
import { collectStats } from './systems/collect-stats';
import type { SceneHandle, SceneOptions, Tier } from './types';

/** Seconds after which models are asked for again that the network kept from coming. */
const RETRY_AFTER = 60;

/**
 * Puts the hall on an element of the page.
 * @throws when no graphics context is to be had
 */
export function mountScene(host: HTMLElement, options: SceneOptions): SceneHandle {
  const device = describeDevice(options.card);
  const runtime = createRuntime(options, device, pickProfile(firstTier(options, device), device.software));
  const { report } = options.visit.commands;
  const losses = createLossLog();
  let stage: Stage | null = null;
  let paused = false;

  const raise = (): void => {
    stage = createStage(host, runtime, onLost);
    stage.pause(paused);
  };
  const restorer = createRestorer(raise, (error) =>
    report.failed(sceneProblem('error', 'context-lost', error)),
  );
  const renew = (): void => {
    report.context('lost');
    runtime.halls.rest();
    stage?.dispose();
    stage = null;
    restorer.begin();
  };
  // Not before there is a picture again is anything there again.
  const stopWaiting = runtime.opened.listen(() => {
    if (options.visit.store.getState().context === 'lost') report.context('ok');
  });
  const lower = (): boolean => {
    const tier = lowerTier(runtime.profile.tier, device.software);
    if (tier) runtime.profile = pickProfile(tier, device.software);
    return tier !== null;
  };
  const onLost = (): void => {
    if (losses.note(performance.now() / 1000)) lower();
    renew();
  };
  const { retry } = runtime.shelf;
  const retrying = setInterval(retry, 1000 * RETRY_AFTER);
  addEventListener('online', retry);
  raise();
  options.visit.wake = () => runtime.wake();

  return {
    stats: () => collectStats(runtime, stage?.renderer ?? null, stage?.scene ?? null, losses.count()),
    prefetch: runtime.halls.want,
    forget: runtime.halls.forget,
    pause(asked) {
      paused = asked;
      stage?.pause(paused);
    },
    lower() {
      if (!lower()) return false;
      renew();
      // What was fetched for more is fetched again for less.
      runtime.halls.dispose();
      return true;
    },
    relabel: () => {
      runtime.relabel.ring();
      runtime.wake();
    },
    dispose() {
      restorer.stop();
      clearInterval(retrying);
      stopWaiting();
      removeEventListener('online', retry);
      options.visit.wake = () => {};
      stage?.dispose();
      stage = null;
      runtime.dispose();
    },
  };
}

function firstTier({ quality, lowerBy = 0 }: SceneOptions, device: Device): Tier {
  let tier = quality ?? pickTier(device);
  for (let step = 0; step < lowerBy; step += 1) tier = lowerTier(tier, device.software) ?? tier;
  return tier;
}
