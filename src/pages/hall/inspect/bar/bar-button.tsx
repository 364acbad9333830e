import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import styles from './bar.module.css';

interface BarButtonProps {
  /** Missing where the word says it better than any sign. */
  readonly icon?: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
  /** For what is on or off. */
  readonly pressed?: boolean;
  /** The sign alone: for what every arrow says. */
  readonly bare?: boolean;
  /** The key that does the same while the stage has the focus. */
  readonly keys?: string;
  /** Identifier of the sentence that says why nothing can be done. */
  readonly refused?: string | false;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of the bar: a sign with its word below, so that nobody has to guess. */
export function BarButton({
  icon: Icon,
  label,
  onClick,
  pressed,
  bare = false,
  keys,
  refused,
  ref,
}: BarButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles[Icon ? (bare ? 'bare' : 'button') : 'word']}
      aria-pressed={pressed}
      aria-keyshortcuts={keys}
      aria-disabled={refused ? true : undefined}
      aria-describedby={refused || undefined}
      title={bare ? label : undefined}
      onClick={onClick}
    >
      {Icon && <Icon size="1.2rem" strokeWidth={1.75} aria-hidden="true" />}
      <span className={styles['text']}>{label}</span>
    </button>
  );
}
