import { ArrowDown, ArrowUp, Footprints, LogOut, RotateCcw, RotateCw } from 'lucide-react';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { useFolded } from '../use-folded';
import styles from './controls.module.css';
import { IconButton } from './icon-button';

/** What one press turns by, radians, and walks, metres. */
const TURN = Math.PI / 8;
const STEP = 1;

/** Walking by buttons, for hands that neither drag nor hold keys. Can be folded away. */
export function WalkControls() {
  const { commands } = useVisit();
  const say = useMessage();
  const { open, toggle } = useFolded('walk-controls');
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['spoken']}>{say('walk.label')}</legend>
      {open && (
        <>
          <IconButton
            icon={RotateCcw}
            label={say('walk.left')}
            onClick={() => commands.nudge({ turn: TURN })}
          />
          <IconButton
            icon={ArrowUp}
            label={say('walk.forward')}
            onClick={() => commands.nudge({ forward: STEP })}
          />
          <IconButton
            icon={ArrowDown}
            label={say('walk.back')}
            onClick={() => commands.nudge({ forward: -STEP })}
          />
          <IconButton
            icon={RotateCw}
            label={say('walk.right')}
            onClick={() => commands.nudge({ turn: -TURN })}
          />
          <IconButton icon={LogOut} label={say('walk.out')} onClick={commands.back} />
        </>
      )}
      <button
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-label={say('walk.fold')}
        title={say('walk.fold')}
        onClick={toggle}
      >
        <Footprints size={22} aria-hidden="true" />
      </button>
    </fieldset>
  );
}
