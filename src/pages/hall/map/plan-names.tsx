import { useVisit } from '../../site';
import { useSpeak } from '../../text/localized';
import styles from './plan-dialog.module.css';
import type { useHallOnPlan } from './plan-drawing';

/** How far from its mark a name is written, in radii of a mark. */
const BESIDE = 2.6;

/** The numbers of the stands and the names of countries and further halls, written on the plan. */
export function PlanNames({ hall: shown }: { hall: NonNullable<ReturnType<typeof useHallOnPlan>> }) {
  const { plan } = useVisit().data;
  const speak = useSpeak();
  const { hall, frame, hotspots } = shown;
  const slots = new Map(hall.slots.map((slot) => [slot.id, slot]));
  return (
    <g className={styles['names']} fontSize={frame.dot * 2}>
      {plan.stands.map(({ stand, number, slots: [first = ''], approach }) => {
        const slot = slots.get(first);
        if (!slot) return null;
        // On the side where the visitor stands, so that no case is written over.
        const [x, , z] = slot.position;
        const away = Math.hypot(approach.position[0] - x, approach.position[2] - z) || 1;
        const step = (frame.dot * BESIDE) / away;
        return (
          <text
            key={stand}
            x={x + (approach.position[0] - x) * step}
            y={z + (approach.position[2] - z) * step}
            className={styles['number']}
          >
            {number}
          </text>
        );
      })}
      {hotspots
        .filter(({ kind }) => kind === 'country' || kind === 'hall')
        .map(({ id, title, position: [x, , z] }) => {
          const { text, lang } = speak(title);
          return (
            <text key={id} x={x} y={z - frame.dot * 1.8} lang={lang}>
              {text}
            </text>
          );
        })}
    </g>
  );
}
