import type { Country } from '#catalog';
import { useAccent } from '../parts/accent';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './country-row.module.css';

/** The countries side by side, each under a band of its colour. */
export function CountryRow() {
  const { catalog } = useSite().data;
  return (
    <ul className={styles['row']}>
      {catalog.countries.map((country) => (
        <CountryBand key={country.id} country={country} />
      ))}
    </ul>
  );
}

function CountryBand({ country }: { country: Country }) {
  const { index } = useSite().data;
  const say = useMessage();
  return (
    <li className={styles['country']} style={useAccent(country.id)}>
      <p className={styles['name']}>
        <PlaceLink to={{ kind: 'country', id: country.id }} className={styles['link']}>
          <Text of={country.name} />
        </PlaceLink>
      </p>
      <p className={styles['count']}>
        {say('country.works', { count: index.listed({ country: country.id }).count })}
      </p>
      <p className={styles['summary']}>
        <Text of={country.summary} />
      </p>
    </li>
  );
}
