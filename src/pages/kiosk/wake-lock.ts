/** Keeps the screen on while the page is in view, where the browser can; asks again whenever it was let go. Returns what ends it. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  let ended = false;
  const ask = async (): Promise<void> => {
    if (ended || asking || lock || document.visibilityState !== 'visible') return;
    asking = true;
    try {
      const got = await navigator.wakeLock.request('screen');
      if (ended) return void got.release().catch(() => {});
      lock = got;
      got.addEventListener('release', () => {
        lock = null;
        void ask();
      });
    } catch {
      // Refused, as on a battery that is nearly empty, or not known: the machine's own settings decide.
    } finally {
      asking = false;
    }
  };
  const onVisible = (): void => void ask();
  document.addEventListener('visibilitychange', onVisible);
  void ask();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', onVisible);
    lock?.release().catch(() => {});
  };
}
