import article from '../parts/article.module.css';
import button from '../parts/button.module.css';
import { Section } from '../parts/section';
import { useSite } from '../site';
import { type MessageId, useMessage } from '../text/message';

/** What the dialog says (`src/app/offline/keep`), which comes without any messages of its own. */
const WORDS = {
  heading: 'keep.heading',
  explain: 'keep.explain',
  what: 'keep.what',
  pages: 'keep.pages',
  hall: 'keep.hall',
  close: 'keep.close',
  fetch: 'keep.fetch',
  free: 'keep.free',
  start: 'keep.start',
  goOn: 'keep.goOn',
  renew: 'keep.renew',
  stop: 'keep.stop',
  remove: 'keep.remove',
  leave: 'panel.close',
  progress: 'keep.progress',
  kept: 'keep.kept',
  partly: 'keep.partly',
  older: 'keep.older',
  nothing: 'keep.nothing',
  removed: 'keep.removed',
  tooSmall: 'keep.tooSmall',
  full: 'keep.full',
  offline: 'keep.offline',
  missing: 'keep.missing',
  cancelled: 'keep.cancelled',
  noList: 'keep.noList',
  figures: 'language.figures',
  megabytes: 'unit.megabyte',
} as const satisfies Readonly<Record<string, MessageId>>;

/** Gaps of these words, which the dialog fills. */
const GAPS = {
  size: '{size}',
  free: '{free}',
  done: '{done}',
  all: '{all}',
  date: '{date}',
  value: '{value}',
};

/** Offers to keep the exhibition on the device. It shows itself where the page's script finds that a browser can. */
export function KeepSection() {
  const { kiosk, frame } = useSite();
  const say = useMessage();
  if (kiosk || frame) return null;
  const words = Object.fromEntries(Object.entries(WORDS).map(([word, id]) => [word, say(id, GAPS)]));
  return (
    <div data-can-keep="">
      <Section title={say('keep.title')}>
        <p className={article['text']}>{say('keep.text')}</p>
        <p className={button['row']}>
          <button type="button" className={button['quiet']} data-keep={JSON.stringify(words)}>
            {say('keep.heading')} …
          </button>
        </p>
      </Section>
    </div>
  );
}
