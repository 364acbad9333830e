import { Share2 } from 'lucide-react';
import type { Place } from '#visit';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import { addressOf } from './address-of';
import styles from './button.module.css';
import { CopyLink } from './copy-link';

interface ShareProps {
  readonly place: Place;
  /** What the place is called, for the message that carries the link. */
  readonly title: string;
}

/** Hands a place on: through the device's own sharing where it has one, and as a link to copy. */
export function Share({ place, title }: ShareProps) {
  const site = useSite();
  const say = useMessage();
  const canShare = site.visit !== null && typeof navigator.share === 'function';
  return (
    <>
      {canShare && (
        <button
          type="button"
          className={styles['plain']}
          // Whoever closes the device's sheet has changed their mind, and nothing is wrong.
          onClick={() => void navigator.share({ title, url: addressOf(site, place) }).catch(() => {})}
        >
          <Share2 size={18} aria-hidden="true" />
          {say('share.share')}
        </button>
      )}
      <CopyLink place={place} />
    </>
  );
}
