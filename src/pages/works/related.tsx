import { relatedWorks, type Work } from '#catalog';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import { WorkGrid } from './work-grid';

/** So many that a row is full on every screen, and the end of the page stays in sight. */
const MOST = 6;

/** Works to look at next: of the same form in other countries, of the same technique, on the same stand. */
export function Related({ work }: { work: Work }) {
  const { catalog, plan } = useSite().data;
  const say = useMessage();
  const stand = plan.placements.find((placement) => placement.work === work.id)?.stand;
  const beside = plan.placements.filter((placement) => stand !== undefined && placement.stand === stand);
  const works = relatedWorks(catalog, work, { beside: new Set(beside.map((each) => each.work)), most: MOST });
  if (works.length === 0) return null;
  return (
    // On paper there is no next.
    <div data-screen-only="">
      <Section title={say('work.related')}>
        <WorkGrid works={works} />
      </Section>
    </div>
  );
}
