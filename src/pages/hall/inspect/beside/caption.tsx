import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Work } from '#catalog';
import { placementOf } from '#visit';
import { useAccent } from '../../../parts/accent';
import { useSite, useVisit } from '../../../site';
import { Text } from '../../../text/localized';
import { useMessage } from '../../../text/message';
import styles from './beside.module.css';

/** What one of two works is called, where it comes from and how tall it is: as published, or else our model. */
export function Caption({ work, children }: { work: Work; children?: ReactNode }) {
  const { index } = useSite().data;
  const { data } = useVisit();
  const say = useMessage();
  const intl = useIntl();
  const country = index.countries.get(work.country);
  const published = work.dimensions?.height;
  const height = published ?? (placementOf(data, work.id)?.size[1] ?? 0) * 1000;
  const value = intl.formatNumber(height, { style: 'unit', unit: 'millimeter', maximumFractionDigits: 0 });
  return (
    <div className={styles['caption']} style={useAccent(work.country)} data-caption="" data-away="">
      <p>
        <span className={styles['name']}>
          <Text of={work.title} />
        </span>
        <span className={styles['country']}>
          {country && <Text of={country.name} />}
          {country && ' · '}
          {say(published === undefined ? 'beside.ours' : 'beside.published', { value })}
        </span>
      </p>
      {children}
    </div>
  );
}
