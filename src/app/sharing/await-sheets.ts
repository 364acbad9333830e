/** What a share sheet needs beyond its words comes when it is opened; until then, and without it, they can be copied by hand. */
export function awaitSheets(): void {
  let sharing: Promise<typeof import('./sharing')> | null = null;
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('[data-share]')) return;
      sharing ??= import('./sharing');
      sharing
        .then(({ prepareSheet }) => prepareSheet(target))
        .catch(() => {
          sharing = null;
        });
    },
    // A sheet that opens tells nobody above it.
    true,
  );
}
