import { Map as MapIcon, Maximize2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useMessage } from '../../text/message';
import controls from '../controls/controls.module.css';
import { IconButton } from '../controls/icon-button';
import { useFolded } from '../use-folded';
import { useWhere } from '../words/use-where';
import styles from './floor-map.module.css';
import { Here } from './here';
import { PlanDialog } from './plan-dialog';
import { PlanDrawing, useHallOnPlan } from './plan-drawing';
import { useGoOnPlan } from './use-go-on-plan';

/** The floor plan, with the stands and the visitor on it. A click goes there. */
export function FloorMap({ onWhere }: { onWhere: (sentence: string) => void }) {
  const say = useMessage();
  const where = useWhere();
  const { open, toggle } = useFolded('map');
  const plan = useRef<SVGSVGElement>(null);
  const [large, setLarge] = useState(false);
  const hall = useHallOnPlan();
  const go = useGoOnPlan(plan, hall?.hotspots ?? []);
  if (!hall) return null;
  return (
    <section className={styles['map']} aria-label={say('map.label')}>
      {open && (
        <button
          type="button"
          className={styles['plan']}
          aria-label={say('map.go')}
          onClick={(event) => {
            // A press by keyboard has no point on the plan: it asks where one is.
            if (!go(event)) onWhere(where());
          }}
        >
          <svg ref={plan} viewBox={hall.frame.viewBox} aria-hidden="true" focusable="false">
            <PlanDrawing hall={hall}>
              <Here dot={hall.frame.dot} />
            </PlanDrawing>
          </svg>
        </button>
      )}
      <div className={styles['ways']}>
        <button
          type="button"
          className={controls['button']}
          aria-expanded={open}
          aria-label={say('map.fold')}
          title={say('map.fold')}
          onClick={toggle}
        >
          <MapIcon size={22} aria-hidden="true" />
        </button>
        {open && <IconButton icon={Maximize2} label={say('map.large')} onClick={() => setLarge(true)} />}
      </div>
      {large && <PlanDialog onClose={() => setLarge(false)} />}
    </section>
  );
}
