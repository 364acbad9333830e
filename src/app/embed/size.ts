/** Tells how high what is shown is, in pixels, whenever that changes. */
export function watchHeight(tell: (height: number) => void): void {
  const app = document.getElementById('app');
  if (!app) return;
  let last = -1;
  new ResizeObserver(() => {
    const { offsetHeight } = app;
    if (offsetHeight === last) return;
    last = offsetHeight;
    tell(offsetHeight);
  }).observe(app);
}
