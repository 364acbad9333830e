import { useEffect, useMemo, useState } from 'react';
import { isUnattended, parseKiosk } from '#visit';
import { useVisitState } from '../hall/use-visit-state';
import { useVisit } from '../site';
import { createClock } from './clock';
import { holdIn } from './hold-in';
import { Invitation } from './invitation';
import { Keyboard } from './keyboard/keyboard';
import type { KioskControls } from './kiosk-shell';
import { StatusLine } from './staff/status-line';
import { watchCorner } from './staff/watch-corner';
import { keepAwake } from './wake-lock';
import { Warning } from './warning';
import { watchOver } from './watch-over';

/** Everything of a kiosk: its clock, its invitation and warning, its keyboard, and what keeps visitors in. */
export function Kiosk({ controls }: { readonly controls: KioskControls }) {
  const visit = useVisit();
  const { base } = controls;
  const { value: options, problems } = useMemo(() => parseKiosk(location.search), []);
  const clock = useMemo(() => createClock(visit, options), [visit, options]);
  const phase = useVisitState((state) => state.kiosk);
  const unattended = useVisitState(isUnattended);
  const loading = useVisitState(({ hallPhase }) => hallPhase === 'loading');
  const [staff, setStaff] = useState(options.status);

  useEffect(() => {
    for (const problem of problems) visit.commands.report.problem(problem);
  }, [problems, visit]);
  useEffect(() => {
    const root = document.documentElement;
    root.classList.add('kiosk');
    const endings = [
      clock.start(),
      holdIn(visit, base, controls),
      keepAwake(),
      watchOver(visit, controls, options),
      watchCorner(() => setStaff((shown) => !shown)),
    ];
    return () => {
      root.classList.remove('kiosk');
      for (const end of endings) end();
    };
  }, [visit, base, clock, controls, options]);
  return (
    <>
      {unattended && !loading && <Invitation onBegin={clock.touch} />}
      {phase === 'warning' && <Warning clock={clock} />}
      <Keyboard />
      {staff && <StatusLine controls={controls} clock={clock} />}
    </>
  );
}
