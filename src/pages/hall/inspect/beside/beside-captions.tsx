import { useIntl } from 'react-intl';
import type { Work } from '#catalog';
import { placementOf } from '#visit';
import { useAccent } from '../../../parts/accent';
import button from '../../../parts/button.module.css';
import { useSite, useVisit } from '../../../site';
import { Text } from '../../../text/localized';
import { useMessage } from '../../../text/message';
import { useVisitState } from '../../use-visit-state';
import styles from './beside.module.css';

/** Which is which of two works side by side, where they come from and how tall each is. */
export function BesideCaptions({ work }: { work: Work }) {
  const { index } = useSite().data;
  const { inspection } = useVisit().commands;
  const say = useMessage();
  const beside = useVisitState((state) => state.inspection.beside);
  const other = beside === null ? undefined : index.works.get(beside);
  if (!other) return null;
  return (
    <section className={styles['captions']} aria-label={say('beside.label')}>
      <Caption work={work} />
      <Caption work={other} />
      <button
        type="button"
        className={button['plain']}
        onClick={() => void inspection.beside(null).catch(() => {})}
      >
        {say('beside.clear')}
      </button>
    </section>
  );
}

function Caption({ work }: { work: Work }) {
  const { index } = useSite().data;
  const { data } = useVisit();
  const say = useMessage();
  const intl = useIntl();
  const country = index.countries.get(work.country);
  const published = work.dimensions?.height;
  const height = published ?? (placementOf(data, work.id)?.size[1] ?? 0) * 1000;
  const value = intl.formatNumber(height, { style: 'unit', unit: 'millimeter', maximumFractionDigits: 0 });
  return (
    <p className={styles['caption']} style={useAccent(work.country)}>
      <span className={styles['name']}>
        <Text of={work.title} />
      </span>
      {country && (
        <span className={styles['country']}>
          <Text of={country.name} />
        </span>
      )}
      <span className={styles['country']}>
        {say(published === undefined ? 'beside.ours' : 'beside.published', { value })}
      </span>
    </p>
  );
}
