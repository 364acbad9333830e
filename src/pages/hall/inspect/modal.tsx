import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useMessage } from '../../text/message';
import overlays from '../overlays/overlays.module.css';
import styles from './modal.module.css';

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the hall, open for as long as it exists. Escape closes it and nothing else. */
export function Modal({ title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const say = useMessage();
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`${overlays['dialog']} ${styles['modal']}`}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div className={styles['head']}>
        <h2 id={id} className={overlays['title']}>
          {title}
        </h2>
        <form method="dialog">
          <button type="submit" className={styles['close']} aria-label={say('panel.close')}>
            <X size={20} aria-hidden="true" />
          </button>
        </form>
      </div>
      {children}
    </dialog>
  );
}
