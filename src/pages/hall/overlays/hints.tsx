import { useState } from 'react';
import button from '../../parts/button.module.css';
import { useMessage } from '../../text/message';
import { recall, remember } from '../storage';
import styles from './overlays.module.css';

/** How to move with the device at hand; shown once on a device, until it is put away. */
export function Hints() {
  const say = useMessage();
  const [shown, setShown] = useState(() => recall('hints') === null);
  if (!shown) return null;
  const touch = matchMedia('(pointer: coarse)').matches;
  return (
    <section className={styles['hints']} aria-label={say('hints.label')}>
      <p>{say(touch ? 'hints.touch' : 'hints.mouse')}</p>
      <button
        type="button"
        className={button['plain']}
        onClick={() => {
          remember('hints', 'seen');
          setShown(false);
        }}
      >
        {say('hints.done')}
      </button>
    </section>
  );
}
