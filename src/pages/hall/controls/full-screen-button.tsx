import { Maximize, Minimize } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessage } from '../../text/message';
import styles from './top-bar.module.css';

/** Out of the frame and over the whole screen, where the page around and the device allow it. */
export function FullScreenButton() {
  const say = useMessage();
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const Icon = full ? Minimize : Maximize;
  const toggle = () => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <button
      type="button"
      className={styles['item']}
      // Refused: the frame stays as it is.
      onClick={() => void toggle().catch(() => {})}
    >
      <Icon size={20} aria-hidden="true" />
      <span>{say(full ? 'embed.small' : 'embed.full')}</span>
    </button>
  );
}
