import type { Wing } from '#catalog';
import { useAccent } from '../../parts/accent';
import { useSite } from '../../site';
import { speak } from '../../text/localized';
import { useMessage } from '../../text/message';
import { addressOfWing, titleOfWing } from '../words/wing-title';
import styles from './wing-list.module.css';

/** The wings of a large exhibition, those of one country in a row; nothing where there is but one. */
export function WingList() {
  const { part } = useSite().data.catalog;
  const say = useMessage();
  if (!part || part.wings.length < 2) return null;
  const keys = [...new Set(part.wings.map(keyOf))];
  return (
    <section className={styles['wings']} aria-labelledby="hall-wings">
      <h3 id="hall-wings">{say('wings.label')}</h3>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <WingRow wings={part.wings.filter((wing) => keyOf(wing) === key)} here={part.wing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const keyOf = ({ country, edition, number }: Wing): string =>
  country ?? edition ?? (number === undefined ? 'main' : 'further');

/** What they have in common, how many works that is, and a door to each. */
function WingRow({ wings, here }: { wings: readonly Wing[]; here: string | undefined }) {
  const site = useSite();
  const say = useMessage();
  const [first] = wings;
  const accent = useAccent(first?.country);
  const name = site.data.catalog.part?.names?.[first?.country ?? first?.edition ?? ''];
  const { text, lang } = name ? speak(site, name) : { text: say('wings.main'), lang: undefined };
  const count = wings.reduce((sum, { works }) => sum + works, 0);
  return (
    <div style={accent}>
      <p className={styles['row']}>
        {first?.number === undefined || name ? <span lang={lang}>{text}</span> : null}
        <span className={styles['count']}>{say('catalogue.count', { count })}</span>
      </p>
      <p className={styles['doors']}>
        {wings.map((wing) => {
          const title = titleOfWing(site, wing);
          const isHere = wing.id === here;
          const told = `${title.text}, ${say('catalogue.count', { count: wing.works })}`;
          return (
            <a
              key={wing.id}
              href={addressOfWing(site, wing.id)}
              data-wing={wing.id}
              lang={title.lang}
              title={told}
              aria-label={told}
              aria-current={isHere ? 'page' : undefined}
            >
              {wing.number ?? 1}
              {isHere && <span className={styles['here']}>{say('wings.here')}</span>}
            </a>
          );
        })}
      </p>
    </div>
  );
}
