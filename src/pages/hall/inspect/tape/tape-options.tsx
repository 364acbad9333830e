import { Eraser } from 'lucide-react';
import { useVisit } from '../../../site';
import { type MessageId, useMessage } from '../../../text/message';
import { useVisitState } from '../../use-visit-state';
import { BarButton } from '../bar/bar-button';
import { Group } from '../bar/group';
import { useWorkInHand } from '../use-work-in-hand';
import { type Extent, extentOf } from './tape';
import { useLayTape } from './use-lay-tape';

const extents: readonly (readonly [Extent, MessageId])[] = [
  ['height', 'tape.height'],
  ['width', 'tape.width'],
  ['depth', 'tape.depth'],
];

/** Lays the tape along the whole, for hands that cannot tap on two points; and takes it away. */
export function TapeOptions() {
  const { inspection } = useVisit().commands;
  const say = useMessage();
  const lay = useLayTape();
  const size = useWorkInHand()?.placement.size;
  const laid = useVisitState((state) => state.inspection.tape.length > 0);
  return (
    <>
      <Group label={say('tape.label')}>
        {size &&
          extents.map(([extent, name]) => (
            <BarButton key={extent} label={say(name)} onClick={() => lay(...extentOf(size, extent))} />
          ))}
      </Group>
      {laid && (
        <Group label={say('tape.clear')}>
          <BarButton icon={Eraser} label={say('tape.clear')} onClick={inspection.clearTape} />
        </Group>
      )}
    </>
  );
}
