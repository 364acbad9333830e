import { useEffect, useRef, useState } from 'react';
import button from '../parts/button.module.css';
import { useMessage } from '../text/message';
import type { KioskClock } from './clock';
import styles from './kiosk.module.css';

/** The last seconds of a visit that nobody seems to make any more: any touch keeps it. */
export function Warning({ clock }: { readonly clock: KioskClock }) {
  const say = useMessage();
  const plate = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(clock.secondsLeft);
  // Said once: whoever listens is not counted down to.
  const [first] = useState(left);
  useEffect(() => {
    // Above everything, whatever dialog the visitor has open.
    plate.current?.showPopover?.();
    const timer = setInterval(() => setLeft(clock.secondsLeft()), 250);
    return () => clearInterval(timer);
  }, [clock]);
  return (
    <div ref={plate} className={styles['warning']} popover="manual" role="alert">
      <p className={styles['question']}>{say('kiosk.warning')}</p>
      <p className={styles['spoken']}>{say('kiosk.ends', { count: first })}</p>
      <p aria-hidden="true">{say('kiosk.ends', { count: left })}</p>
      <button type="button" className={button['strong']} onClick={clock.touch}>
        {say('kiosk.stay')}
      </button>
    </div>
  );
}
