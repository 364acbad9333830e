import { type Country, mapHeight, onMap } from '#catalog';
import { useSite } from '../site';
import { useSpeak } from '../text/localized';
import { useMessage } from '../text/message';
import styles from './country-map.module.css';
import { placeLabels } from './label-sides';

/** Widths in which maps are drawn. */
const DRAWN = 1000;

/**
 * The country, its capital and its craft towns. The drawing has no letters: names stand over it in the visitor's language.
 * Screen readers hear them once, as the picture's text; what the towns are known for is in the list beside it.
 */
export function CountryMap({ country }: { country: Country }) {
  const { base } = useSite();
  const speak = useSpeak();
  const say = useMessage();
  const { map, capital, capitalPosition, towns = [] } = country;
  if (!map) return null;
  const name = speak(country.name).text;
  const named = [
    ...(capital && capitalPosition
      ? [{ text: speak(capital).text, position: capitalPosition, isCapital: true }]
      : []),
    ...towns.map((town) => ({ text: speak(town.name).text, position: town.position, isCapital: false })),
  ].map(({ position, ...rest }) => {
    const [x, y] = onMap(position, map.bounds);
    return { ...rest, x, y };
  });
  const height = mapHeight(map.bounds);
  const sides = placeLabels(named, height);
  const list = named.map(({ text }) => text).join(', ');
  return (
    <div className={styles['map']}>
      <img
        src={base + map.file}
        alt={say(list ? 'country.mapOf' : 'country.mapBare', { name, list })}
        width={DRAWN}
        height={Math.round(height * DRAWN)}
        loading="lazy"
        decoding="async"
      />
      {named.map(({ text, x, y, isCapital }, at) => (
        <span
          key={text}
          className={styles['label']}
          data-side={sides[at]}
          data-capital={isCapital || undefined}
          style={{ insetInlineStart: `${x * 100}%`, insetBlockStart: `${y * 100}%` }}
          aria-hidden="true"
        >
          {text}
        </span>
      ))}
    </div>
  );
}
