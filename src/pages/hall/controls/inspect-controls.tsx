import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, RefreshCw, Undo2, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useVisit } from '../../site';
import { useMessage } from '../../text/message';
import styles from './controls.module.css';
import { IconButton } from './icon-button';

/** What one press turns by, radians, and comes nearer by, a factor. */
const TURN = Math.PI / 8;
const NEARER = 1.3;

/** Turning and nearing a work by buttons. */
export function InspectControls() {
  const { commands } = useVisit();
  const say = useMessage();
  const back = useRef<HTMLButtonElement>(null);
  // The button that led here may be under the work now.
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['spoken']}>{say('inspect.label')}</legend>
      <button ref={back} type="button" className={styles['named']} onClick={commands.back}>
        <Undo2 size={22} aria-hidden="true" />
        {say('inspect.back')}
      </button>
      <IconButton
        icon={ArrowLeft}
        label={say('inspect.left')}
        onClick={() => commands.orbit({ azimuth: TURN })}
      />
      <IconButton
        icon={ArrowRight}
        label={say('inspect.right')}
        onClick={() => commands.orbit({ azimuth: -TURN })}
      />
      <IconButton
        icon={ArrowUp}
        label={say('inspect.up')}
        onClick={() => commands.orbit({ elevation: TURN / 2 })}
      />
      <IconButton
        icon={ArrowDown}
        label={say('inspect.down')}
        onClick={() => commands.orbit({ elevation: -TURN / 2 })}
      />
      <IconButton
        icon={ZoomIn}
        label={say('inspect.nearer')}
        onClick={() => commands.orbit({ zoom: NEARER })}
      />
      <IconButton
        icon={ZoomOut}
        label={say('inspect.farther')}
        onClick={() => commands.orbit({ zoom: 1 / NEARER })}
      />
      <IconButton icon={RefreshCw} label={say('inspect.reset')} onClick={commands.resetInspection} />
    </fieldset>
  );
}
