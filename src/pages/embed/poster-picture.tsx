import type { Work } from '#catalog';
import type { Place } from '#visit';
import { type PagesData, useSite } from '../site';
import { useMessage } from '../text/message';
import { stillOf } from '../works/still-url';
import { WorkStill } from '../works/work-still';
import styles from './embed-poster.module.css';

/** Works beside each other on a poster that is about several. */
const ROW = 3;

/** The works that a poster shows, of those that have a picture. */
function worksOf({ catalog, index, plan }: PagesData, place: Place): readonly Work[] {
  switch (place.kind) {
    case 'work':
      return [index.works.get(place.id)].filter((work) => work !== undefined);
    case 'designer':
      return catalog.works.filter(({ designer }) => designer === place.id);
    case 'country':
      return catalog.works.filter(({ country }) => country === place.id);
    case 'tour':
      return (plan.tours[place.id] ?? []).flatMap(({ work }) => index.works.get(work ?? '') ?? []);
    default:
      return [];
  }
}

/** The picture of a work, a row of works, or the hall. */
export function PosterPicture({ place }: { place: Place }) {
  const site = useSite();
  const say = useMessage();
  const works = worksOf(site.data, place).filter((work) => stillOf(site, work.id) !== null);
  const row = [...new Set(works)].slice(0, ROW);
  if (row.length > 0)
    return (
      <div className={styles['works']} data-count={row.length}>
        {row.map((work) => (
          <WorkStill key={work.id} work={work} />
        ))}
      </div>
    );
  return (
    <img
      className={styles['hall']}
      src={`${site.base}media/poster.webp`}
      width={1600}
      height={900}
      alt={say('home.posterAlt')}
      fetchPriority="high"
    />
  );
}
