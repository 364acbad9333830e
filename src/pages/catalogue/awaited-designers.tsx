import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { chromeLanguage } from '../text/localized';
import { Message } from '../text/message';
import styles from './catalogue-list.module.css';

/** Designers whom reports name and whose works have not come yet, so that nobody looks for them in vain. */
export function AwaitedDesigners() {
  const site = useSite();
  const { catalog, index } = site.data;
  const awaited = catalog.designers.filter(({ id }) => index.worksOf({ designer: id }).length === 0);
  if (awaited.length === 0) return null;
  const names = awaited.map(({ id, name, nameForms }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <PlaceLink to={{ kind: 'designer', id }}>{nameForms?.[chromeLanguage(site)] ?? name}</PlaceLink>
    </span>
  ));
  return (
    <p className={styles['note']}>
      <Message id="catalogue.awaited" values={{ names }} />
    </p>
  );
}
