/** The fold of languages in the head: what it opens lies over the page. */
const FOLD = 'header nav > details[open]';

/** Closes it as people expect of what lies over something: by Escape, by a press elsewhere, and when the focus goes on. */
export function connectFolds(): void {
  const open = () => document.querySelector<HTMLDetailsElement>(FOLD);
  const leave = ({ target }: Event) => {
    const fold = open();
    if (fold && target instanceof Node && !fold.contains(target)) fold.open = false;
  };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
  document.addEventListener('keydown', ({ key }) => {
    const fold = key === 'Escape' ? open() : null;
    if (!fold) return;
    const within = fold.contains(document.activeElement);
    fold.open = false;
    if (within) fold.querySelector('summary')?.focus();
  });
}
