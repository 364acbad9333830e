import { Ellipsis, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { useVisitState } from '../../use-visit-state';
import styles from './bar.module.css';
import { BarButton } from './bar-button';
import { FurtherButtons } from './further-buttons';
import { Group } from './group';
import { NearButtons } from './near-buttons';
import { ToolChoice } from './tool-choice';
import { ToolOptions } from './tool-options';
import { useCompact } from './use-compact';
import { useToolbar } from './use-toolbar';

interface InspectBarProps {
  readonly onCompare: () => void;
  readonly onFitScreen: () => void;
}

/**
 * Everything that can be done with the work in hand, by buttons. Where there is room all of it is shown: above, what the
 * chosen tool does; below, the rest. A narrow stage has one row for a thumb, and `more` unfolds the others.
 */
export function InspectBar({ onCompare, onFitScreen }: InspectBarProps) {
  const { commands } = useVisit();
  const say = useMessage();
  const tool = useVisitState(({ inspection }) => inspection.tool);
  const [more, setMore] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useCompact(bar, row);
  useToolbar(bar);
  // The button that led here may be under the work now.
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={bar}
      role="toolbar"
      className={styles['bar']}
      aria-label={say('inspect.label')}
      data-more={more || undefined}
      data-tool={tool}
    >
      <div className={styles['options']}>
        <ToolOptions tool={tool} />
      </div>
      <div ref={row} className={styles['main']}>
        <Group label={say('inspect.label')}>
          <BarButton
            ref={back}
            icon={Undo2}
            label={say('inspect.back')}
            keys="Escape"
            onClick={commands.back}
          />
        </Group>
        <ToolChoice chosen={tool} />
        <NearButtons />
        <FurtherButtons onCompare={onCompare} onFitScreen={onFitScreen} />
        <button
          type="button"
          className={styles['more']}
          aria-expanded={more}
          aria-label={say(more ? 'inspect.less' : 'inspect.more')}
          onClick={() => setMore(!more)}
        >
          <Ellipsis size="1.2rem" aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
