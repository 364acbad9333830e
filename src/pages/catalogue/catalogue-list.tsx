import { useSite } from '../site';
import { useMessage } from '../text/message';
import { WorkGrid } from '../works/work-grid';
import styles from './catalogue-list.module.css';
import { FilterForm } from './filter-form';
import { OtherHits } from './other-hits';
import { useFilter } from './use-filter';

/** Every work as a card, with search and filters; on the catalogue's page and in its panel. */
export function CatalogueList() {
  const { filter, works, others, filtering, taken, setFilter } = useFilter();
  const { catalog } = useSite().data;
  const say = useMessage();
  return (
    <>
      <FilterForm key={taken} filter={filter} onChange={setFilter} />
      <OtherHits hits={others} />
      <p className={styles['count']} role="status">
        {filtering
          ? say('catalogue.found', { count: works.length, total: catalog.works.length })
          : say('catalogue.count', { count: works.length })}
      </p>
      {works.length > 0 ? <WorkGrid works={works} /> : <p>{say('catalogue.nothing')}</p>}
    </>
  );
}
