import { MoveRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { headingTowards } from '#kit';
import type { Hotspot } from '#plan';
import { useAccent } from '../../parts/accent';
import { useSite, useVisit } from '../../site';
import { useSpeak } from '../../text/localized';
import { useMessage } from '../../text/message';
import { useHall } from '../hall-context';
import { createMarker } from './create-marker';
import styles from './markers.module.css';

/** A work is a ring that says its name when it is asked; people, countries and further halls are their names. */
const labels = { work: 'name', designer: 'plate', country: 'pill', hall: 'sign' } as const;

/** The button of one hotspot. Where it is on the screen is written by the scene, frame by frame. */
export function HotspotMarker({ hotspot, open }: { hotspot: Hotspot; open: boolean }) {
  const node = useRef<HTMLButtonElement>(null);
  const visit = useVisit();
  const { follower, rememberOpener } = useHall();
  const { text, lang } = useSpeak()(hotspot.title);
  const { index } = useSite().data;
  const say = useMessage();
  const { id, kind, target } = hotspot;
  const countries = {
    work: () => index.works.get(target)?.country,
    designer: () => index.designers.get(target)?.country,
    country: () => target,
    hall: () => undefined,
  };
  const accent = useAccent(countries[kind]());

  useEffect(() => {
    const button = node.current;
    if (!button) return;
    const marker = createMarker(button, follower.tick, kind === 'work' ? 'ring' : 'name');
    visit.markers.set(id, marker);
    visit.wake();
    return () => {
      if (visit.markers.get(id) === marker) visit.markers.delete(id);
    };
  }, [visit, follower, id, kind]);

  const turnTowards = () => {
    visit.commands.highlight(id);
    const button = node.current;
    if (!button?.matches(':focus-visible[data-away]')) return;
    const { position } = visit.live.pose;
    void visit.commands.goTo({ position, heading: headingTowards(position, hotspot.position) });
  };

  return (
    <button
      ref={node}
      type="button"
      className={styles[kind]}
      data-hotspot={id}
      data-away=""
      data-beside={hotspot.leads === undefined ? undefined : ''}
      style={accent}
      lang={lang}
      aria-label={kind === 'hall' ? say('markers.hall', { hall: text }) : undefined}
      aria-expanded={kind === 'hall' ? undefined : open}
      onClick={(event) => {
        rememberOpener(event.currentTarget);
        // What cannot be opened has been told by the command itself.
        visit.commands.open({ [kind]: target }).catch(() => {});
      }}
      onFocus={turnTowards}
      onBlur={() => visit.commands.highlight(null)}
      onPointerEnter={() => visit.commands.highlight(id)}
      onPointerLeave={() => visit.commands.highlight(null)}
    >
      {kind === 'work' && <span className={styles['ring']} aria-hidden="true" />}
      <span className={styles[labels[kind]]}>
        {text}
        {kind === 'hall' && <MoveRight size={18} aria-hidden="true" />}
      </span>
    </button>
  );
}
