import { Copy, QrCode, Send, Share2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { embedCode, type Place } from '#visit';
import button from '../parts/button.module.css';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import { addressOf, DATE_GAP, embedAddressOf, HOME_GAP } from './address-of';
import { type Citation, citationOf, citationText } from './citation';
import styles from './share.module.css';

interface ShareProps {
  readonly place: Place;
  /** What the place is called, for whatever carries the link. */
  readonly title: string;
}

/**
 * Hands a place on: link, citation and code to embed, all of which can be read and copied without any script. What needs
 * one (`data-do`) shows itself when `src/app/sharing` has come, which the page's own script fetches when this is opened;
 * so a page can be shared without being brought to life. No state of React's is in it for the same reason. From a screen
 * in a foyer a place is taken along by its QR code alone.
 */
export function Share({ place, title }: ShareProps) {
  const site = useSite();
  const say = useMessage();
  const address = addressOf(site, place);
  const citation = citationOf(site, place, title, {
    study: say('share.study'),
    studyAfter: (object) => say('share.studyAfter', { object }),
  });
  return (
    <details
      key={'id' in place ? place.id : place.kind}
      className={styles['sheet']}
      data-share={title}
      data-cite={JSON.stringify(citation)}
      data-copied={say('share.copied')}
      data-refused={say('share.byHand')}
      suppressHydrationWarning
    >
      <summary className={button['plain']}>
        <Share2 size={18} aria-hidden="true" />
        {say('share.share')}
      </summary>
      <div key={address} className={styles['card']}>
        {address.startsWith(HOME_GAP) && <p className={styles['bar']}>{say('share.bar')}</p>}
        <LinkPart address={address} title={title} />
        {!site.kiosk && <CitationPart citation={citation} />}
        {!site.kiosk && FRAMED.has(place.kind) && <EmbedPart place={place} title={title} page={address} />}
      </div>
    </details>
  );
}

/** Places that a museum can show on its own page. */
const FRAMED: ReadonlySet<Place['kind']> = new Set(['home', 'work', 'designer', 'country', 'tour']);

/** Text with a gap is not shown before the gap is filled. */
const gapStyle = (text: string) =>
  text.startsWith(HOME_GAP) || text === DATE_GAP ? styles['gap'] : undefined;

interface PartProps {
  readonly label: string;
  /** What can be copied. */
  readonly text: ReactNode;
  /** `gap`: of no use before the site's address is filled in; `cited`: what paper shows. */
  readonly style?: string | undefined;
  /** What can be done with it. */
  readonly children: ReactNode;
  readonly more?: ReactNode;
}

function Part({ label, text, style, children, more }: PartProps) {
  return (
    <div className={style} data-part="">
      <p className={styles['label']}>{label}</p>
      {/* A click selects all of it, for whoever copies by hand. */}
      <p className={styles['text']} data-text="" translate="no" suppressHydrationWarning>
        {text}
      </p>
      <div className={styles['tools']}>
        {children}
        <span role="status" data-told="" className={styles['told']} />
      </div>
      {more}
    </div>
  );
}

function Tool({
  what,
  children,
  ...rest
}: {
  what: string;
  children: ReactNode;
  [data: `data-${string}`]: string;
}) {
  return (
    <button type="button" className={styles['tool']} data-do={what} {...rest}>
      {children}
    </button>
  );
}

function LinkPart({ address, title }: { address: string; title: string }) {
  const { kiosk } = useSite();
  const say = useMessage();
  return (
    <Part
      label={say('share.link')}
      text={address}
      style={gapStyle(address)}
      more={<div data-qr="" className={styles['qr']} />}
    >
      {!kiosk && (
        <>
          <Tool what="send">
            <Send size={16} aria-hidden="true" />
            {say('share.send')}
          </Tool>
          <Tool what="copy">
            <Copy size={16} aria-hidden="true" />
            {say('share.copy')}
          </Tool>
        </>
      )}
      <Tool
        what="qr"
        data-title={say('share.qrOf', { title })}
        data-save={say('share.qrSave', { format: '{format}' })}
      >
        <QrCode size={16} aria-hidden="true" />
        {say('share.qr')}
      </Tool>
    </Part>
  );
}

/** Formats that programs for references read. */
const FORMATS = ['BibTeX', 'RIS', 'CSL-JSON'] as const;

function CitationPart({ citation }: { citation: Citation }) {
  const site = useSite();
  const say = useMessage();
  // On a static page nobody knows when it is read.
  const today = site.visit ? new Date().toISOString().slice(0, 10) : DATE_GAP;
  const text = (
    <>
      {citationText(citation)}{' '}
      <span suppressHydrationWarning className={gapStyle(citation.address)}>
        {citation.address}
      </span>{' '}
      <span suppressHydrationWarning className={gapStyle(today)}>
        {say('share.accessed', { date: today })}
      </span>
    </>
  );
  return (
    <Part label={say('share.cite')} text={text} style={styles['cited']}>
      <Tool what="copy">
        <Copy size={16} aria-hidden="true" />
        {say('share.copyCitation')}
      </Tool>
      {FORMATS.map((format) => (
        <Tool key={format} what="cite" data-format={format} aria-label={say('share.citeAs', { format })}>
          {format}
        </Tool>
      ))}
    </Part>
  );
}

function EmbedPart({ place, title, page }: { place: Place; title: string; page: string }) {
  const site = useSite();
  const say = useMessage();
  const frame = embedAddressOf(site, place);
  return (
    <Part
      label={say('share.embed')}
      text={<code suppressHydrationWarning>{embedCode({ frame, title, page })}</code>}
      style={gapStyle(frame)}
    >
      <Tool what="copy">
        <Copy size={16} aria-hidden="true" />
        {say('share.copyCode')}
      </Tool>
    </Part>
  );
}
