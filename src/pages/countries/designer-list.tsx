import type { Designer } from '#catalog';
import facts from '../parts/facts.module.css';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { chromeLanguage, Text } from '../text/localized';

/** People of a country, each with the role that sources give them. */
export function DesignerList({ designers }: { designers: readonly Designer[] }) {
  const site = useSite();
  return (
    <dl className={facts['facts']}>
      {designers.map(({ id, name, nameForms, role }) => (
        <div key={id}>
          <dt>
            <PlaceLink to={{ kind: 'designer', id }}>{nameForms?.[chromeLanguage(site)] ?? name}</PlaceLink>
          </dt>
          <dd>
            <Text of={role} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
