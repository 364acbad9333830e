/**
 * A frame takes the focus from nobody: as long as the visitor is elsewhere on the page around it, nothing in here is
 * focused, whoever asks for it. What the visitor does in the frame themselves focuses as everywhere.
 */
export function keepFocusPolite(): void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function focusPolitely(this: HTMLElement, options) {
    if (document.hasFocus()) focus.call(this, options);
  };
}

/** Links that leave the exhibition open beside the page that the frame stands in. @param told their addresses */
export function leadOutside(told: (href: string) => void): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || !/^https?:$/.test(link.protocol)) return;
      if (link.origin !== location.origin) {
        link.target = '_blank';
        link.relList.add('noopener');
      }
      if (link.target === '_blank') told(link.href);
    },
    // Before anybody follows it.
    { capture: true },
  );
}

/** Escape with nothing left to close gives the keys back to the page around. */
export function giveBackOnEscape(isOpen: () => boolean, given: () => void): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isOpen()) return;
    if (document.querySelector('dialog[open], [popover]:popover-open')) return;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    given();
  });
}
