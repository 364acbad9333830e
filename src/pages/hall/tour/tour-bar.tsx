import { ArrowLeft, ArrowRight, Pause, Play, Undo2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { PlaceLink } from '../../parts/place-link';
import { useSite, useVisit } from '../../site';
import { Paragraphs, Text } from '../../text/localized';
import { useMessage } from '../../text/message';
import controls from '../controls/controls.module.css';
import { IconButton } from '../controls/icon-button';
import { useHall } from '../hall-context';
import { useVisitState } from '../use-visit-state';
import { titleOf } from '../words/title-of';
import { Pace } from './pace';
import { Progress } from './progress';
import styles from './tour-bar.module.css';
import { useTourCover } from './use-tour-cover';
import { useVoice } from './use-voice';
import { VoiceButton } from './voice-button';

/** The guide of a tour: which stop this is, what there is to say, and the ways on. The words are its captions. */
export function TourBar() {
  const site = useSite();
  const { commands, data } = useVisit();
  const say = useMessage();
  const tourId = useVisitState((state) => state.tour);
  const number = useVisitState((state) => state.stop);
  const place = useVisitState((state) => state.place);
  const { playing, away } = useVisitState((state) => state.guide);
  const tour = tourId === null ? undefined : site.data.index.tours.get(tourId);
  const stops = tourId === null ? undefined : data.plan.tours[tourId];
  const stop = stops?.[number - 1];
  const voice = useVoice(stop);
  const { returnFocus } = useHall();
  const touring = tour !== undefined && stop !== undefined;
  const first = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLElement>(null);
  useTourCover(bar, touring && !away);
  // The button that began the walk, or came back to it, is gone.
  useEffect(() => {
    if (!touring || away) return;
    first.current?.focus({ preventScroll: true });
    // And so is the one that ends it: a panel that opens then takes the focus, else it goes where the keys work.
    return () => {
      if (document.activeElement === document.body) returnFocus();
    };
  }, [touring, away, returnFocus]);
  if (!tour || !stops || !stop) return null;

  const leave = (
    <IconButton icon={X} label={say('tourBar.stopTour')} onClick={() => void commands.tour('stop')} />
  );
  if (away) {
    return (
      <section className={styles['away']} aria-label={say('tourBar.label')}>
        <button type="button" className={controls['named']} onClick={() => void commands.tour('return')}>
          <Undo2 size={22} aria-hidden="true" />
          {say('tourBar.return', { stop: number })}
        </button>
        {leave}
      </section>
    );
  }
  const last = number === stops.length;
  return (
    <section ref={bar} className={styles['bar']} aria-label={say('tourBar.label')}>
      <div className={styles['head']}>
        <p className={styles['where']}>
          <Text of={tour.title} />
          <span>{say('tourBar.stop', { stop: number, count: stops.length })}</span>
        </p>
        <div className={styles['ways']}>
          <IconButton
            icon={ArrowLeft}
            label={say('tourBar.previous')}
            disabled={number === 1}
            onClick={() => void commands.tour('previous')}
          />
          <IconButton
            icon={playing ? Pause : Play}
            label={say(playing ? 'tourBar.pause' : 'tourBar.play')}
            onClick={() => void commands.tour(playing ? 'pause' : 'play')}
          />
          <button
            ref={first}
            type="button"
            className={controls['named']}
            onClick={() => void commands.tour(last ? 'stop' : 'next')}
          >
            {say(last ? 'tourBar.end' : 'tourBar.next')}
            <ArrowRight size={22} aria-hidden="true" />
          </button>
          {leave}
        </div>
      </div>
      <Progress stops={stops} number={number} />
      <div className={styles['words']} aria-live="polite">
        {voice.cue === null ? <Paragraphs of={stop.text} /> : <p>{voice.cue}</p>}
      </div>
      <div className={styles['foot']}>
        <VoiceButton voice={voice} />
        <Pace />
        {place.kind !== 'home' && (
          <PlaceLink
            to={place}
            onClick={({ ctrlKey, metaKey, shiftKey }) => {
              // A work is in hand first: of what a tour shows in hand, the link leaves the walk and opens the panel.
              if (!ctrlKey && !metaKey && !shiftKey) commands.inspect();
            }}
          >
            {say('tourBar.more', { title: titleOf(site, place) })}
          </PlaceLink>
        )}
      </div>
    </section>
  );
}
