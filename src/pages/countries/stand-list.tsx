import type { Stand } from '#catalog';
import { useAccent } from '../parts/accent';
import { PlaceLink } from '../parts/place-link';
import spoken from '../parts/spoken.module.css';
import { useSite } from '../site';
import { chromeLanguage, Text } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './stand-list.module.css';

interface StandListProps {
  readonly stands: readonly Stand[];
  readonly withCountry?: boolean;
}

/** The numbered places of the hall, with whom each one shows or that it awaits its designer. */
export function StandList({ stands, withCountry = true }: StandListProps) {
  return (
    <ol className={styles['stands']}>
      {stands.map((stand) => (
        <StandLine key={stand.id} stand={stand} withCountry={withCountry} />
      ))}
    </ol>
  );
}

function StandLine({ stand, withCountry }: { stand: Stand; withCountry: boolean }) {
  const site = useSite();
  const { index, plan } = site.data;
  const say = useMessage();
  const country = index.countries.get(stand.country);
  const designer = stand.designer === undefined ? undefined : index.designers.get(stand.designer);
  const works = plan.placements
    .filter((placement) => placement.stand === stand.id)
    .flatMap((placement) => index.works.get(placement.work) ?? []);
  return (
    <li className={styles['stand']} style={useAccent(stand.country)}>
      <span className={styles['number']} aria-hidden="true">
        {stand.number}
      </span>
      <div className={styles['words']}>
        <p className={styles['who']}>
          <span className={spoken['spoken']}>{say('stand.number', { number: stand.number })}: </span>
          {designer ? (
            <PlaceLink to={{ kind: 'designer', id: designer.id }}>
              {designer.nameForms?.[chromeLanguage(site)] ?? designer.name}
            </PlaceLink>
          ) : (
            <PlaceLink to={{ kind: 'designer', id: stand.id }} className={styles['awaits']}>
              {say('stand.awaits')}
            </PlaceLink>
          )}
        </p>
        <p className={styles['what']}>
          {withCountry && country && (
            <PlaceLink to={{ kind: 'country', id: country.id }}>
              <Text of={country.name} />
            </PlaceLink>
          )}
          {works.map((work) => (
            <PlaceLink key={work.id} to={{ kind: 'work', id: work.id }}>
              <Text of={work.title} />
            </PlaceLink>
          ))}
        </p>
      </div>
    </li>
  );
}
