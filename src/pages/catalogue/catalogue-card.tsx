import { Landmark } from 'lucide-react';
import type { Work } from '#catalog';
import { useAccent } from '../parts/accent';
import { PlaceLink } from '../parts/place-link';
import spoken from '../parts/spoken.module.css';
import { useSite } from '../site';
import { chromeLanguage, Text } from '../text/localized';
import { useMessage } from '../text/message';
import { useInPanel } from '../text/panel-context';
import { WorkStill } from '../works/work-still';
import styles from './catalogue-card.module.css';

interface CatalogueCardProps {
  readonly work: Work;
  /** Whether it stands in the hall. */
  readonly placed: boolean;
}

/** A work among hundreds: picture, name, where it is from and who made it. The whole card is one link. */
export function CatalogueCard({ work, placed }: CatalogueCardProps) {
  const site = useSite();
  const { index } = site.data;
  const say = useMessage();
  const inPanel = useInPanel();
  const country = index.countries.get(work.country);
  const designer = work.designer === undefined ? undefined : index.designers.get(work.designer);
  const native = work.names?.native;
  return (
    <article className={styles['card']} style={useAccent(work.country)} data-work={work.id}>
      <WorkStill work={work} lazy listed="(min-width: 60rem) 11rem, 45vw" decorative />
      <p className={styles['title']}>
        <PlaceLink to={{ kind: 'work', id: work.id }} className={styles['link']}>
          <Text of={work.title} />
        </PlaceLink>
      </p>
      <p className={styles['line']}>
        {country && <Text of={country.name} />}
        {native && (
          <>
            {' · '}
            <span translate="no">{native}</span>
          </>
        )}
      </p>
      <p className={styles['line']}>
        {designer ? (designer.nameForms?.[chromeLanguage(site)] ?? designer.name) : say('catalogue.study')}
      </p>
      {placed && !inPanel && (
        <PlaceLink
          to={{ kind: 'work', id: work.id }}
          mode="hall"
          className={styles['hall']}
          title={say('enter.here')}
        >
          <Landmark size={18} aria-hidden="true" />
          <span className={spoken['spoken']}>
            {say('enter.here')}: <Text of={work.title} />
          </span>
        </PlaceLink>
      )}
    </article>
  );
}
