import type { LucideIcon } from 'lucide-react';
import styles from './controls.module.css';

interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of the hall that shows a sign and says a word. */
export function IconButton({ icon: Icon, label, disabled, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={22} aria-hidden="true" />
    </button>
  );
}
