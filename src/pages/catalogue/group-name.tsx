import type { BodyPlace } from '#catalog';
import type { Grouping } from '#visit';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { chromeLanguage, Text } from '../text/localized';
import { useMessage } from '../text/message';

const rest = {
  country: 'catalogue.noCountry',
  designer: 'catalogue.noDesigner',
  technique: 'catalogue.noTechnique',
  body: 'catalogue.noBody',
} as const;

/** What a group is called, and a link to the page that tells of it where there is one. */
export function GroupName({ by, id }: { by: Grouping; id: string }) {
  const site = useSite();
  const { index } = site.data;
  const say = useMessage();
  if (id === '') return say(rest[by]);
  switch (by) {
    case 'country': {
      const country = index.countries.get(id);
      return <PlaceLink to={{ kind: 'country', id }}>{country ? <Text of={country.name} /> : id}</PlaceLink>;
    }
    case 'designer': {
      const designer = index.designers.get(id);
      const name = designer?.nameForms?.[chromeLanguage(site)] ?? designer?.name ?? id;
      return <PlaceLink to={{ kind: 'designer', id }}>{name}</PlaceLink>;
    }
    case 'technique': {
      const term = index.terms.get(id);
      return (
        <PlaceLink to={{ kind: 'glossary' }} part={`term-${id}`}>
          {term ? <Text of={term.term} /> : id}
        </PlaceLink>
      );
    }
    case 'body':
      return say(`body.${id as BodyPlace}`);
  }
}
