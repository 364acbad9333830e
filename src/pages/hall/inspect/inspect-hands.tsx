import { useRef, useState } from 'react';
import { useVisitState } from '../use-visit-state';
import { ActualSizePlate } from './actual/actual-size-plate';
import { CardDialog } from './actual/card-dialog';
import { InspectBar } from './bar/inspect-bar';
import { BesideDialog } from './beside/beside-dialog';
import styles from './plates.module.css';
import { ScalePlate } from './scale/scale-plate';
import { TapePlate } from './tape/tape-plate';
import { useHandsCover } from './use-hands-cover';
import { useWorkInHand } from './use-work-in-hand';
import { useToldInspection } from './words/use-told-inspection';

/** What stands along the lower edge of the stage while a work is in hand: how large it is, and what can be done with it. */
export function InspectHands() {
  const held = useWorkInHand();
  const [dialog, setDialog] = useState<'card' | 'beside' | null>(null);
  const hands = useRef<HTMLDivElement>(null);
  useToldInspection();
  useHandsCover(
    hands,
    useVisitState(({ inspection }) => inspection.beside !== null),
  );
  if (!held) return null;
  const { work, placement } = held;
  const close = () => setDialog(null);
  const fitScreen = () => setDialog('card');
  return (
    <div ref={hands} className={styles['hands']} data-covers="bottom">
      <div className={styles['plates']}>
        <ScalePlate work={work} />
        <ActualSizePlate size={placement.size} onFitScreen={fitScreen} />
        <TapePlate work={work} />
      </div>
      <InspectBar onFitScreen={fitScreen} onCompare={() => setDialog('beside')} />
      {dialog === 'card' && <CardDialog onClose={close} />}
      {dialog === 'beside' && <BesideDialog work={work} onClose={close} />}
    </div>
  );
}
