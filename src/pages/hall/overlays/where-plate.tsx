import { X } from 'lucide-react';
import { useMessage } from '../../text/message';
import { IconButton } from '../controls/icon-button';
import styles from './overlays.module.css';

/** Says where the visitor stands, until it is put away. */
export function WherePlate({ sentence, onClose }: { sentence: string; onClose: () => void }) {
  const say = useMessage();
  return (
    <div className={styles['hints']} hidden={sentence === ''}>
      <p>{sentence}</p>
      <IconButton icon={X} label={say('panel.close')} onClick={onClose} />
    </div>
  );
}
