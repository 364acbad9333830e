import { Columns2, Euro, Hand, IterationCw, RotateCcw } from 'lucide-react';
import { useId } from 'react';
import type { Companion } from '#visit';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { useHall } from '../../hall-context';
import { useVisitState } from '../../use-visit-state';
import { ActualSizeButton } from '../actual/actual-size-button';
import styles from './bar.module.css';
import { BarButton } from './bar-button';
import { Group } from './group';

interface FurtherButtonsProps {
  readonly onCompare: () => void;
  readonly onFitScreen: () => void;
}

/** What is done with the work rather than with the hand: how it turns, what lies beside it, how large it is. */
export function FurtherButtons({ onCompare, onFitScreen }: FurtherButtonsProps) {
  const { commands } = useVisit();
  const say = useMessage();
  const companion = useVisitState(({ inspection }) => inspection.companion);
  const beside = useVisitState(({ inspection }) => inspection.beside);
  const lay = (what: Companion) => commands.inspection.companion(companion === what ? 'none' : what);
  return (
    <div className={styles['further']}>
      <Group label={say('inspect.company')}>
        <BarButton
          icon={Euro}
          label={say('inspect.coin')}
          pressed={companion === 'coin'}
          onClick={() => lay('coin')}
        />
        <BarButton
          icon={Hand}
          label={say('inspect.hand')}
          pressed={companion === 'hand'}
          onClick={() => lay('hand')}
        />
        <BarButton
          icon={Columns2}
          label={say('inspect.compare')}
          pressed={beside !== null}
          onClick={onCompare}
        />
      </Group>
      <Group label={say('inspect.label')}>
        <ActualSizeButton onFitScreen={onFitScreen} />
        <TurntableButton />
        <BarButton icon={RotateCcw} label={say('inspect.reset')} onClick={commands.resetInspection} />
      </Group>
    </div>
  );
}

/** The work turns by itself, but not for those who want nothing to move by itself. */
function TurntableButton() {
  const { inspection } = useVisit().commands;
  const { announce } = useHall();
  const say = useMessage();
  const id = useId();
  const turning = useVisitState((state) => state.inspection.turntable && state.motion === 'full');
  const reduced = useVisitState((state) => state.motion === 'reduced');
  return (
    <>
      <BarButton
        icon={IterationCw}
        label={say('inspect.turntable')}
        pressed={turning}
        refused={reduced && id}
        onClick={() => (reduced ? announce(say('inspect.still')) : inspection.turntable(!turning))}
      />
      <span id={id} hidden>
        {say('inspect.still')}
      </span>
    </>
  );
}
