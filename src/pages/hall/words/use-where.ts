import { useIntl } from 'react-intl';
import { useSite, useVisit } from '../../site';
import { speak } from '../../text/localized';
import { useMessage } from '../../text/message';
import { titleOfHotspot } from './hotspot-title';
import { lookAround } from './where';

/** Tells in words where the visitor stands. */
export function useWhere(): () => string {
  const site = useSite();
  const visit = useVisit();
  const say = useMessage();
  const intl = useIntl();
  return () => {
    const { hall } = visit.store.getState();
    const hotspots = visit.data.plan.hotspots.filter((hotspot) => hotspot.hall === hall);
    const { facing, near } = lookAround(visit.live.pose, hotspots);
    const room = visit.data.venue.halls.find(({ id }) => id === hall);
    const metres = (value: number) =>
      intl.formatNumber(value, { style: 'unit', unit: 'meter', maximumFractionDigits: 0 });
    return [
      say('where.hall', { hall: room ? speak(site, room.title).text : hall }),
      facing && say('where.facing', { title: titleOfHotspot(site, facing).text }),
      near.length > 0 &&
        say('where.near', {
          list: near
            .map(({ hotspot, metres: far }) => `${titleOfHotspot(site, hotspot).text} (${metres(far)})`)
            .join('; '),
        }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}
