import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Country } from '#catalog';
import facts from '../parts/facts.module.css';
import { SourceNote } from '../parts/source-note';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';

/** Capital, people and flag, each with where it is from. */
export function CountryFacts({ country }: { country: Country }) {
  const intl = useIntl();
  const say = useMessage();
  const { base } = useSite();
  const { capital, population, flag } = country;
  if (!capital && !population && !flag) return null;
  return (
    <dl className={facts['facts']}>
      {capital && (
        <Fact label={say('country.capital')}>
          <Text of={capital} />
        </Fact>
      )}
      {population && (
        <Fact label={say('country.population')}>
          {say('country.people', {
            count: intl.formatNumber(population.value),
            year: String(population.year),
          })}
          <SourceNote ids={[population.source]} />
        </Fact>
      )}
      {flag && (
        <Fact label={say('country.flag')}>
          {flag.file && <img src={base + flag.file} alt="" width={160} loading="lazy" decoding="async" />}
          <p>
            <Text of={flag.description} />
          </p>
          {flag.meaning && (
            <p>
              <Text of={flag.meaning} />
            </p>
          )}
          <SourceNote ids={flag.sources} />
        </Fact>
      )}
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
