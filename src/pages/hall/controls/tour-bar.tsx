import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../parts/place-link';
import { useSite, useVisit } from '../../site';
import { Paragraphs, Text } from '../../text/localized';
import { useMessage } from '../../text/message';
import { useVisitState } from '../use-visit-state';
import { titleOf } from '../words/title-of';
import controls from './controls.module.css';
import { IconButton } from './icon-button';
import styles from './tour-bar.module.css';

/** The guide of a tour: which stop this is, what there is to say, and the ways on. The words are its captions. */
export function TourBar() {
  const site = useSite();
  const { commands, data } = useVisit();
  const say = useMessage();
  const tourId = useVisitState((state) => state.tour);
  const number = useVisitState((state) => state.stop);
  const place = useVisitState((state) => state.place);
  const tour = tourId === null ? undefined : site.data.index.tours.get(tourId);
  const stops = tourId === null ? undefined : data.plan.tours[tourId];
  const stop = stops?.[number - 1];
  const touring = tour !== undefined && stop !== undefined;
  const next = useRef<HTMLButtonElement>(null);
  // The button that began the walk is gone with its panel.
  useEffect(() => {
    if (touring) next.current?.focus({ preventScroll: true });
  }, [touring]);
  if (!tour || !stops || !stop) return null;
  return (
    <section className={styles['bar']} aria-label={say('tourBar.label')}>
      <div className={styles['head']}>
        <p className={styles['where']}>
          <Text of={tour.title} />
          <span>{say('tourBar.stop', { stop: number, count: stops.length })}</span>
        </p>
        <div className={styles['ways']}>
          <IconButton
            icon={ArrowLeft}
            label={say('tourBar.previous')}
            onClick={() => void commands.tour('previous')}
          />
          <button
            ref={next}
            type="button"
            className={controls['named']}
            onClick={() => void commands.tour(number < stops.length ? 'next' : 'stop')}
          >
            {say(number < stops.length ? 'tourBar.next' : 'tourBar.end')}
            <ArrowRight size={22} aria-hidden="true" />
          </button>
          <IconButton icon={X} label={say('tourBar.stopTour')} onClick={() => void commands.tour('stop')} />
        </div>
      </div>
      <div className={styles['words']} aria-live="polite">
        <Paragraphs of={stop.text} />
        {place.kind !== 'home' && (
          <p>
            <PlaceLink to={place}>{say('tourBar.more', { title: titleOf(site, place) })}</PlaceLink>
          </p>
        )}
      </div>
    </section>
  );
}
