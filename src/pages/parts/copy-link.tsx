import { Link2 } from 'lucide-react';
import { useState } from 'react';
import type { Place } from '#visit';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import { addressOf } from './address-of';
import styles from './button.module.css';
import copyStyles from './copy-link.module.css';

/**
 * Hands out the address of a place. Where the clipboard is closed (an iframe without leave), the address is shown to be
 * copied by hand. Static pages show nothing: their address is in the browser's own bar.
 */
export function CopyLink({ place }: { place: Place }) {
  const site = useSite();
  const say = useMessage();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  if (!site.visit) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(addressOf(site, place));
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" className={styles['plain']} onClick={copy}>
        <Link2 size={18} aria-hidden="true" />
        {say('share.copy')}
      </button>
      <span role="status" className={copyStyles['outcome']}>
        {outcome === 'copied' && say('share.copied')}
      </span>
      {outcome === 'refused' && (
        <label className={copyStyles['address']}>
          {say('share.byHand')}
          <input readOnly value={addressOf(site, place)} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
