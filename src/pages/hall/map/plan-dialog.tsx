import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMessage } from '../../text/message';
import { IconButton } from '../controls/icon-button';
import { Here } from './here';
import styles from './plan-dialog.module.css';
import { PlanDrawing, useHallOnPlan } from './plan-drawing';
import { PlanList } from './plan-list';
import { PlanNames } from './plan-names';
import { useGoOnPlan } from './use-go-on-plan';
import { WingList } from './wing-list';

/** The floor plan at full size, with names on it, and everything on it as a list to go by. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const say = useMessage();
  const plan = useRef<SVGSVGElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const hall = useHallOnPlan();
  const go = useGoOnPlan(plan, hall?.hotspots ?? []);
  const close = () => dialog.current?.close();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="hall-plan" onClose={onClose}>
      <header className={styles['head']}>
        <h2 id="hall-plan">{say('map.label')}</h2>
        <IconButton icon={X} label={say('panel.close')} onClick={close} />
      </header>
      {hall && (
        <div className={styles['parts']}>
          <svg
            ref={plan}
            className={styles['plan']}
            viewBox={hall.frame.viewBox}
            aria-hidden="true"
            focusable="false"
            onClick={(event) => {
              if (go(event)) close();
            }}
          >
            <PlanDrawing hall={hall}>
              <PlanNames hall={hall} />
              <Here dot={hall.frame.dot} />
            </PlanDrawing>
          </svg>
          <div className={styles['list']}>
            <WingList />
            <PlanList hotspots={hall.hotspots} onGo={close} />
          </div>
        </div>
      )}
    </dialog>
  );
}
