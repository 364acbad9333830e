import type { Country } from '#catalog';
import facts from '../parts/facts.module.css';
import { Section } from '../parts/section';
import { SourceNote } from '../parts/source-note';
import { Text } from '../text/localized';
import { type MessageId, useMessage } from '../text/message';

type Heritage = NonNullable<Country['heritage']>[number];

const kinds: Readonly<Record<Heritage['kind'], MessageId>> = {
  representative: 'heritage.representative',
  urgent: 'heritage.urgent',
  practice: 'heritage.practice',
};

/** What UNESCO has listed of the country's crafts, by year. */
export function HeritageList({ heritage = [] }: { heritage: Country['heritage'] }) {
  const say = useMessage();
  if (heritage.length === 0) return null;
  return (
    <Section title={say('country.heritage')} small>
      <dl className={facts['facts']}>
        {heritage.map(({ title, year, kind, sources }) => (
          <div key={`${year} ${Object.values(title)[0]}`} className={facts['short']}>
            <dt>{year}</dt>
            <dd>
              <Text of={title} />
              <small>{say(kinds[kind])}</small>
              <SourceNote ids={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Towns and regions, and what they are known for. */
export function TownList({ towns = [] }: { towns: Country['towns'] }) {
  const say = useMessage();
  if (towns.length === 0) return null;
  return (
    <Section title={say('country.towns')} small>
      <dl className={facts['facts']}>
        {towns.map(({ name, craft, sources }) => (
          <div key={Object.values(name)[0]}>
            <dt>
              <Text of={name} />
            </dt>
            <dd>
              <Text of={craft} />
              <SourceNote ids={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
