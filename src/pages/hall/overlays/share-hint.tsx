import { type RefObject, useEffect, useState } from 'react';
import { useVisit } from '../../site';
import { type MessageId, useMessage } from '../../text/message';
import styles from './overlays.module.css';

/** How long a hint stays, milliseconds. */
const STAYS = 2600;

/**
 * In a frame the wheel and one finger belong to the page around. Who turns the wheel over a work, or drags up or down
 * with one finger, is told how the hall is moved instead.
 */
export function ShareHint({ surface }: { surface: RefObject<HTMLElement | null> }) {
  const visit = useVisit();
  const say = useMessage();
  const [hint, setHint] = useState<MessageId | null>(null);
  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (id: MessageId) => {
      setHint(id);
      clearTimeout(timer);
      timer = setTimeout(() => setHint(null), STAYS);
    };
    const shares = () => visit.store.getState().gestures === 'cooperative';
    const wheel = ({ ctrlKey, metaKey }: WheelEvent) => {
      if (shares() && !ctrlKey && !metaKey && visit.store.getState().mode === 'inspect') show('embed.wheel');
    };
    // The browser takes the finger away when it moves the page with it.
    const taken = ({ pointerType }: PointerEvent) => {
      if (shares() && pointerType === 'touch') show('embed.fingers');
    };
    element.addEventListener('wheel', wheel, { passive: true });
    element.addEventListener('pointercancel', taken);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointercancel', taken);
    };
  }, [surface, visit]);
  // There from the start, so that what comes into it is spoken.
  return (
    <p className={styles['share']} role="status" data-shown={hint !== null || undefined}>
      {hint && say(hint)}
    </p>
  );
}
