/** Tells whenever what is shown becomes higher or lower. */
export function watchHeight(tell: () => void): void {
  const app = document.getElementById('app');
  if (!app) return;
  let last = -1;
  new ResizeObserver(() => {
    const { offsetHeight } = app;
    if (offsetHeight === last) return;
    last = offsetHeight;
    tell();
  }).observe(app);
}
