import { useMemo } from 'react';
import type { CataloguePlace } from '#visit';
import spoken from '../parts/spoken.module.css';
import { usePartId } from '../parts/use-part-id';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import { AwaitedDesigners } from './awaited-designers';
import styles from './catalogue-list.module.css';
import { CatalogueWorks } from './catalogue-works';
import { ElsewhereHits } from './elsewhere-hits';
import { FilterForm } from './filter-form';
import { GroupLinks } from './group-links';
import { OtherHits } from './other-hits';
import { PageLinks } from './page-links';
import { partOf } from './pages';
import { useFilter } from './use-filter';
import { useSettled } from './use-settled';
import { WishList } from './wish-list';

/** So many works are passed by Tab without a thought; more can be skipped. */
const FEW = 12;

/** Works as cards, with search, filters, order and groups; on the catalogue's pages and in its panel. */
export function CatalogueList({ place }: { place: CataloguePlace }) {
  const { filter, answered, find, works, others, missed, filtering, taken, setFilter, takeFilter } =
    useFilter();
  const { catalog } = useSite().data;
  const say = useMessage();
  const partId = usePartId();
  const part = useMemo(() => partOf(catalog, works, place), [catalog, works, place]);
  const count = filtering
    ? say('catalogue.found', { count: works.length, total: catalog.works.length })
    : say('catalogue.count', { count: works.length });
  const told = missed ? say('catalogue.missed') : count;
  const after = partId('after-works');
  return (
    <>
      <FilterForm key={taken} filter={filter} onChange={setFilter} />
      <noscript>
        <p className={styles['note']}>{say('catalogue.noScript')}</p>
      </noscript>
      <OtherHits hits={others} />
      <div className={styles['bar']}>
        <p data-found="">{told}</p>
        {/* Read out when the visitor has stopped typing, and not for each letter. */}
        <p role="status" className={spoken['spoken']}>
          {useSettled(told)}
        </p>
        <GroupLinks place={place} find={find} />
      </div>
      <WishList filter={filter} onChange={takeFilter} />
      {works.length > 0 ? (
        <>
          {after && works.length > FEW && (
            <a href={`#${after}`} className={styles['skip']}>
              {say('catalogue.skip')}
            </a>
          )}
          <CatalogueWorks part={part} group={place.group} filter={answered} />
        </>
      ) : (
        <p className={styles['nothing']}>{say('catalogue.nothing')}</p>
      )}
      <ElsewhereHits query={answered.q} />
      <div id={after} tabIndex={-1} className={styles['after']}>
        {place.group === 'designer' && !filtering && part.page === part.pages && <AwaitedDesigners />}
        <PageLinks place={place} find={find} part={part} />
      </div>
    </>
  );
}
