import { MoveRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { headingTowards } from '#kit';
import type { Hotspot } from '#plan';
import { useAccent } from '../../parts/accent';
import { useSite, useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { useHall } from '../hall-context';
import { titleOfHotspot } from '../words/hotspot-title';
import { addressOfWing } from '../words/wing-title';
import { createMarker } from './create-marker';
import styles from './markers.module.css';
import type { NameBoard, Placed } from './name-board';

/** A work is a ring that says its name when it is asked; people, countries and further halls are their names. */
const labels = {
  work: 'name',
  designer: 'plate',
  country: 'pill',
  story: 'plate',
  hall: 'sign',
  wing: 'sign',
} as const;

/** From how far a marker says its name, if there is room, metres. */
const REACH: Readonly<Record<Hotspot['kind'], number>> = {
  work: 3.4,
  designer: 9,
  country: 40,
  story: 9,
  hall: 18,
  wing: 9,
};

/** The button of one hotspot. Where it is on the screen is written by the scene, frame by frame. */
interface HotspotMarkerProps {
  readonly hotspot: Hotspot;
  readonly open: boolean;
  readonly board: NameBoard;
}

export function HotspotMarker({ hotspot, open, board }: HotspotMarkerProps) {
  const node = useRef<HTMLButtonElement>(null);
  const visit = useVisit();
  const { follower, rememberOpener } = useHall();
  const site = useSite();
  const { index } = site.data;
  const { text, lang } = titleOfHotspot(site, hotspot);
  const say = useMessage();
  const { id, kind, target } = hotspot;
  const isWay = kind === 'hall' || kind === 'wing';
  const countries = {
    work: () => index.works.get(target)?.country,
    designer: () => index.designers.get(target)?.country,
    country: () => target,
    story: () => undefined,
    hall: () => undefined,
    wing: () => undefined,
  };
  const accent = useAccent(countries[kind]());

  useEffect(() => {
    const button = node.current;
    if (!button) return;
    const leaveBoard = board.join(id, button, REACH[kind]);
    const placed = (place: Placed) => {
      board.put(id, place);
      follower.tick();
    };
    const marker = createMarker(button, placed, kind === 'work' ? 'ring' : 'name');
    visit.markers.set(id, marker);
    visit.wake();
    return () => {
      leaveBoard();
      if (visit.markers.get(id) === marker) visit.markers.delete(id);
    };
    // A name is measured anew when it has become another.
  }, [visit, follower, board, id, kind, text]);

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
      style={accent}
      lang={lang}
      aria-label={isWay ? say(`markers.${kind}`, { [kind]: text }) : undefined}
      aria-expanded={isWay ? undefined : open}
      onClick={(event) => {
        if (kind === 'wing') return location.assign(addressOfWing(site, target));
        rememberOpener(event.currentTarget);
        // What cannot be opened has been told by the command itself.
        visit.commands.open({ [kind]: target }).catch(() => {});
      }}
      onFocus={turnTowards}
      onBlur={() => visit.commands.highlight(null)}
      onPointerEnter={() => visit.commands.highlight(id)}
      onPointerLeave={() => visit.commands.highlight(null)}
    >
      <span className={kind === 'work' ? styles['ring'] : styles['dot']} aria-hidden="true" />
      <span className={styles[labels[kind]]} data-label="">
        {text}
        {isWay && <MoveRight size={18} aria-hidden="true" />}
      </span>
    </button>
  );
}
