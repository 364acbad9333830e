import type { MouseEvent, RefObject } from 'react';
import type { Hotspot } from '#plan';
import { useSite, useVisit } from '../../site';
import { addressOfWing } from '../words/wing-title';
import { nearestOnMap } from './geometry';

/** So near to a work or a country a click means it, metres. */
const CLOSE = 1.2;

/** Goes to where somebody clicks on the plan. False for a press that has no point, as by keyboard. */
export function useGoOnPlan(
  plan: RefObject<SVGSVGElement | null>,
  hotspots: readonly Hotspot[],
): (event: MouseEvent) => boolean {
  const { commands, live } = useVisit();
  const site = useSite();
  return (event) => {
    const matrix = plan.current?.getScreenCTM();
    if (!matrix || event.detail === 0) return false;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const target = nearestOnMap(hotspots, [point.x, point.y], CLOSE);
    if (target?.kind === 'wing') location.assign(addressOfWing(site, target.target));
    else if (target) commands.open({ [target.kind]: target.target }).catch(() => {});
    else commands.walkTo([point.x, live.pose.position[1], point.y]);
    return true;
  };
}
