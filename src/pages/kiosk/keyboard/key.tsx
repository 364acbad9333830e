import { type ReactNode, useEffect, useRef } from 'react';
import styles from './keyboard.module.css';

interface KeyProps {
  /** What it is called, where its sign does not say it. */
  readonly label?: string;
  readonly wide?: boolean;
  readonly space?: boolean;
  /** Does the same again and again while it is held. */
  readonly repeats?: boolean;
  readonly onPress: () => void;
  readonly children?: ReactNode;
}

/** Milliseconds before a held key begins to repeat, and between two times. */
const FIRST = 500;
const AGAIN = 90;

/** One key. It never takes the focus, which stays where the letters go. */
export function Key({ label, wide = false, space = false, repeats = false, onPress, children }: KeyProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const press = useRef(onPress);
  press.current = onPress;
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const again = () => {
    press.current();
    timer.current = setTimeout(again, AGAIN);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['key']}
      data-wide={wide || undefined}
      data-space={space || undefined}
      aria-label={label}
      onPointerDown={() => {
        if (repeats) timer.current = setTimeout(again, FIRST);
      }}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
