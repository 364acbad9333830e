import { Check } from 'lucide-react';
import type { Hotspot } from '#plan';
import { useSite, useVisit } from '../../site';
import { useMessage } from '../../text/message';
import { useVisitState } from '../use-visit-state';
import { titleOfHotspot } from '../words/hotspot-title';
import { addressOfWing } from '../words/wing-title';

/** Everything on the plan in walking order; what the visitor has been before is ticked. */
export function PlanList({ hotspots, onGo }: { hotspots: readonly Hotspot[]; onGo: () => void }) {
  const { commands } = useVisit();
  const site = useSite();
  const say = useMessage();
  const visited = useVisitState((state) => state.visited);
  const works = hotspots.filter(({ kind }) => kind === 'work');
  const seen = works.filter(({ target }) => visited.includes(target)).length;
  return (
    <>
      <p>{say('map.visited', { seen, count: works.length })}</p>
      <ul>
        {hotspots.map((hotspot) => {
          const { id, kind, target } = hotspot;
          const { text, lang } = titleOfHotspot(site, hotspot);
          return (
            <li key={id} data-kind={kind} lang={lang}>
              <button
                type="button"
                onClick={() => {
                  if (kind === 'wing') return location.assign(addressOfWing(site, target));
                  onGo();
                  commands.open({ [kind]: target }).catch(() => {});
                }}
              >
                {text}
                {kind === 'work' && visited.includes(target) && (
                  <Check size={18} role="img" aria-label={say('map.seen')} />
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
