import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Work } from '#catalog';
import facts from '../parts/facts.module.css';
import { PlaceLink } from '../parts/place-link';
import { TermChips } from '../parts/term-chips';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { useMessage } from '../text/message';
import { Measures } from './measures';

/** What is known of a work in names and figures: what it is, whose, of when, of what, how made, how large. */
export function WorkFacts({ work }: { work: Work }) {
  const intl = useIntl();
  const say = useMessage();
  const { index, plan } = useSite().data;
  const designer = work.designer === undefined ? undefined : index.designers.get(work.designer);
  const placement = plan.placements.find((placed) => placed.work === work.id);
  const stand = plan.stands.find((place) => place.stand === placement?.stand);
  const form = work.kind === 'jewellery' && work.form !== undefined ? [work.form] : [];
  const date = work.date ?? work.after?.date;
  return (
    <dl className={facts['facts']}>
      {form.length > 0 && (
        <Fact label={say('work.form')}>
          <TermChips ids={form} />
        </Fact>
      )}
      {designer && (
        <Fact label={say('work.designer')}>
          <PlaceLink to={{ kind: 'designer', id: designer.id }}>{designer.name}</PlaceLink>
        </Fact>
      )}
      {date && (
        <Fact label={say(work.date ? 'work.date' : 'work.dateOfObject')}>
          {typeof date === 'string' ? date : <Text of={date} />}
        </Fact>
      )}
      {work.materials.length > 0 && (
        <Fact label={say('work.materials')}>
          <TermChips ids={work.materials} />
        </Fact>
      )}
      {work.techniques.length > 0 && (
        <Fact label={say('work.techniques')}>
          <TermChips ids={work.techniques} />
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
