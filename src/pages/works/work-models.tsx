import { useIntl } from 'react-intl';
import type { Work } from '#catalog';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import { stillOf } from './still-url';
import styles from './work-models.module.css';

/** The work's model to take along: on an iPhone or iPad into the room, elsewhere as a file. */
export function WorkModels({ work }: { work: Work }) {
  const site = useSite();
  const say = useMessage();
  const intl = useIntl();
  const ar = site.data.manifest.works[work.id]?.derivatives.ar;
  const still = stillOf(site, work.id);
  // A screen in a foyer takes no files and lies in nobody's room.
  if (!ar || !still || site.kiosk) return null;
  const megabytes = (bytes: number) =>
    intl.formatNumber(bytes / 1e6, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const address = (file: string) => `${site.base}models/${file}`;
  return (
    <Section title={say('work.model')} small>
      <ul className={styles['models']}>
        <li data-screen-only="">
          {/* Quick Look opens by itself only where a picture is the link's one child. */}
          <a className={styles['room']} rel="ar" href={address(ar.usdz.file)} aria-label={say('work.inRoom')}>
            <img
              src={still.src}
              srcSet={still.sizes}
              sizes="96px"
              width={96}
              height={96}
              alt=""
              loading="lazy"
              decoding="async"
            />
          </a>
          <span>
            {say('work.inRoom')} <small>({megabytes(ar.usdz.bytes)})</small>
          </span>
        </li>
        <li>
          <a href={address(ar.glb.file)} download>
            {say('work.download')}
          </a>{' '}
          <small>(glTF, {megabytes(ar.glb.bytes)})</small>
        </li>
      </ul>
    </Section>
  );
}
