import { Link2 } from 'lucide-react';
import { useState } from 'react';
import type { Place } from '#visit';
import { useSite } from '../site';
import { useMessage } from '../text/message';
import styles from './button.module.css';
import copyStyles from './copy-link.module.css';

/**
 * Hands out the address of a place. Where the clipboard is closed (an iframe without leave), the address is shown to be
 * copied by hand. Static pages show nothing: their address is in the browser's own bar.
 */
export function CopyLink({ place }: { place: Place }) {
  const { visit, hrefOf, absolute, base } = useSite();
  const say = useMessage();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  if (!visit) return null;
  const addressOf = () => {
    const path = hrefOf(place);
    const home = absolute ?? new URL(base, document.baseURI).href;
    return new URL(path.slice(base.length), home).href;
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(addressOf());
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
          <input readOnly value={addressOf()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
