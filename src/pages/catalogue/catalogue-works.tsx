import { memo, type ReactNode, useMemo } from 'react';
import type { Grouping } from '#visit';
import { useAccent } from '../parts/accent';
import { PlaceLink } from '../parts/place-link';
import { useSite } from '../site';
import { Below, Heading } from '../text/heading';
import { useMessage } from '../text/message';
import { CatalogueCard } from './catalogue-card';
import styles from './catalogue-works.module.css';
import { type Filter, formatFilter } from './filter';
import { GroupName } from './group-name';
import type { CataloguePart } from './pages';

interface CatalogueWorksProps {
  readonly part: CataloguePart;
  readonly group: Grouping | undefined;
  readonly filter: Filter;
}

/**
 * The cards of one page of the catalogue. They are lists of links and no ARIA grid: how many stand in a row is a matter
 * of the window, and a screen reader would leave its reading mode. `data-works` lets arrow keys walk among them besides.
 * They stay as they are while somebody types.
 */
export const CatalogueWorks = memo(function CatalogueWorks({ part, group, filter }: CatalogueWorksProps) {
  const { plan } = useSite().data;
  const placed = useMemo(() => new Set(plan.placements.map(({ work }) => work)), [plan]);
  const listOf = ({ works }: CataloguePart['groups'][number]) => (
    <ul className={styles['grid']}>
      {works.map((work) => (
        <li key={work.id}>
          <CatalogueCard work={work} placed={placed.has(work.id)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div data-works="">
      {part.groups.map((each) =>
        group ? (
          <Group key={each.id} by={group} of={each} filter={filter}>
            {listOf(each)}
          </Group>
        ) : (
          <div key={each.id}>{listOf(each)}</div>
        ),
      )}
    </div>
  );
});

interface GroupProps {
  readonly by: Grouping;
  readonly of: CataloguePart['groups'][number];
  readonly filter: Filter;
  readonly children: ReactNode;
}

function Group({ by, of: { id, works, total }, filter, children }: GroupProps) {
  const say = useMessage();
  const wish = by === 'designer' ? null : by;
  const accent = useAccent(by === 'country' ? id : undefined);
  return (
    <Below>
      <section className={styles['group']} style={accent}>
        <Heading className={styles['name']}>
          <GroupName by={by} id={id} />
        </Heading>
        <p className={styles['total']}>{say('catalogue.count', { count: total })}</p>
        {children}
        {total > works.length && id !== '' && (
          <p>
            {wish ? (
              <PlaceLink to={{ kind: 'catalogue' }} find={formatFilter({ ...filter, [wish]: id })}>
                {say('home.allWorks', { count: total })}
              </PlaceLink>
            ) : (
              <PlaceLink to={{ kind: 'designer', id }}>{say('home.allWorks', { count: total })}</PlaceLink>
            )}
          </p>
        )}
      </section>
    </Below>
  );
}
