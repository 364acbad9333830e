import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Work } from '#catalog';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import { Measures } from './measures';
import styles from './work-article.module.css';

/** What is known of a work in figures and names. */
export function WorkFacts({ work }: { work: Work }) {
  const intl = useIntl();
  const say = useMessage();
  const { index, plan } = useSite().data;
  const designer = work.designer === undefined ? undefined : index.designers.get(work.designer);
  const placement = plan.placements.find((placed) => placed.work === work.id);
  const stand = plan.stands.find((place) => place.stand === placement?.stand);
  return (
    <dl className={styles['facts']}>
      {designer && (
        <Fact label={say('work.designer')}>
          <PlaceLink to={{ kind: 'designer', id: designer.id }}>{designer.name}</PlaceLink>
        </Fact>
      )}
      {work.date && (
        <Fact label={say('work.date')}>
          {typeof work.date === 'string' ? work.date : <Text of={work.date} />}
        </Fact>
      )}
      {work.dimensions && (
        <Fact label={say('work.dimensions')}>
          <Measures dimensions={work.dimensions} />
        </Fact>
      )}
      {work.weight !== undefined && (
        <Fact label={say('work.weight')}>
          {intl.formatNumber(work.weight, { style: 'unit', unit: 'gram' })}
        </Fact>
      )}
      {stand && <Fact label={say('work.place')}>{say('stand.number', { number: stand.number })}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
