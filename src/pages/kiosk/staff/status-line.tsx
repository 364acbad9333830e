import { useEffect, useRef, useState } from 'react';
import { useVisit } from '../../site';
import type { KioskClock } from '../clock';
import styles from '../kiosk.module.css';
import type { KioskControls } from '../kiosk-shell';
import { describeKiosk } from './describe';

interface StatusLineProps {
  readonly controls: KioskControls;
  readonly clock: KioskClock;
}

/** What staff want to know of a screen, in one line; in English, as technicians' manuals are. */
export function StatusLine({ controls, clock }: StatusLineProps) {
  const visit = useVisit();
  const line = useRef<HTMLElement>(null);
  const look = () => describeKiosk(visit, controls, clock);
  const [facts, setFacts] = useState(look);
  useEffect(() => {
    line.current?.showPopover?.();
    const timer = setInterval(() => setFacts(look()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <aside ref={line} className={styles['status']} popover="manual" lang="en" aria-label="Status for staff">
      {facts.map(([name, value]) => (
        <span key={name}>
          {name} <b>{value}</b>
        </span>
      ))}
    </aside>
  );
}
