import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Work } from '#catalog';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { Measures } from '../../../works/measures';
import { useHall } from '../../hall-context';
import styles from '../plates.module.css';
import { pickStep } from './steps';

/** Room for the bar, CSS pixels. */
const LONGEST = 150;

/** How large what is seen is: a bar of a round length, which follows the zoom, and the published measures. */
export function ScalePlate({ work }: { work: Work }) {
  const say = useMessage();
  const intl = useIntl();
  return (
    <section className={styles['plate']} aria-label={say('scale.label')}>
      <ScaleBar />
      {(work.dimensions || work.weight !== undefined) && (
        <p className={styles['measures']}>
          {work.dimensions && <Measures dimensions={work.dimensions} />}
          {work.weight !== undefined && (
            <span>{intl.formatNumber(work.weight, { style: 'unit', unit: 'gram' })}</span>
          )}
        </p>
      )}
    </section>
  );
}

/** Written by reference after each frame, and only when something of it is another. */
function ScaleBar() {
  const { live } = useVisit();
  const { follower } = useHall();
  const say = useMessage();
  const intl = useIntl();
  const bar = useRef<HTMLDivElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let seen = Number.NaN;
    const draw = () => {
      if (live.pixelsPerMetre === seen) return;
      seen = live.pixelsPerMetre;
      const step = pickStep(seen, LONGEST);
      bar.current?.toggleAttribute('data-absent', step === null);
      if (!step) return;
      bar.current?.style.setProperty('--length', `${step.pixels.toFixed(1)}px`);
      const text = intl.formatNumber(step.millimetres, { style: 'unit', unit: 'millimeter' });
      if (label.current && label.current.textContent !== text) label.current.textContent = text;
    };
    draw();
    return follower.after(draw);
  }, [live, follower, intl]);
  return (
    <div ref={bar} className={styles['bar']} data-absent="">
      <span className={styles['length']} aria-hidden="true" />
      <span>
        <span className={styles['spoken']}>{say('scale.bar')} </span>
        <span ref={label} className={styles['figure']} />
      </span>
    </div>
  );
}
