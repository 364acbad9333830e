import { API_METHODS } from '#embed';
import type { OpenTarget, PageApi } from '#visit';
import { beginAnew } from './begin-anew';
import { hideNotice, showFailure, showLoading } from './notice';
import type { Shell } from './shell';

/** How a static page comes alive: not before somebody wants more of it. */
export interface Life<Alive extends Shell = Shell> {
  /** Whether it is alive or on its way there. */
  begun(): boolean;
  load(): Promise<Alive>;
  /**
   * Loads the shell for the visitor, telling them while it lasts and when it fails.
   * @param address where the same wish leads without it: tried when the shell's code is broken
   */
  bring(then?: (shell: Alive) => unknown, address?: string): Promise<void>;
  /** The page API, which loads the shell when it is asked something. */
  readonly api: PageApi;
}

/** Milliseconds after which a kiosk tries again by itself. */
const NEXT_TRY = 20_000;

/** @param opening told of what is to be opened, before the shell is there that opens it */
export function createLife<Alive extends Shell>(
  start: () => Promise<Alive>,
  opening: (target: OpenTarget) => void,
): Life<Alive> {
  let loading: Promise<Alive> | null = null;

  const load = (): Promise<Alive> => {
    loading ??= start();
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };

  const bring: Life<Alive>['bring'] = async (then = () => {}, address = location.href) => {
    const waiting = setTimeout(showLoading, 400);
    try {
      const shell = await load();
      // From here on the shell itself says what is on its way.
      clearTimeout(waiting);
      hideNotice();
      await then(shell);
    } catch (error) {
      // Data that was amiss says so by line; everything else is of the code.
      const details = error instanceof Error && 'lines' in error ? (error.lines as string[]) : null;
      clearTimeout(waiting);
      document.documentElement.classList.remove('finding');
      const again = async (): Promise<void> => {
        clearTimeout(timer);
        if (!details) await beginAnew(address);
        await bring(then, address);
      };
      showFailure(() => void again(), { details: details ?? [] });
      // Nobody looks after a kiosk.
      const isKiosk = new URLSearchParams(location.search).get('kiosk') === '1';
      const timer = isKiosk ? setTimeout(() => void again(), NEXT_TRY) : undefined;
    }
  };

  const ask =
    <Name extends keyof PageApi>(name: Name) =>
    async (...args: unknown[]) => {
      const alive = load();
      if (name === 'open') opening((args[0] ?? {}) as OpenTarget);
      const { api } = await alive;
      return (api[name] as (...args: unknown[]) => unknown)(...args);
    };

  return {
    begun: () => loading !== null,
    load,
    bring,
    api: Object.fromEntries(API_METHODS.map((name) => [name, ask(name)])) as unknown as PageApi,
  };
}
