import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { type MessageId, useMessage } from '../../../text/message';
import { BarButton } from './bar-button';
import { Group } from './group';

interface ArrowsProps {
  readonly label: string;
  /** What left, right, up and down are called here. */
  readonly names: readonly [MessageId, MessageId, MessageId, MessageId];
  /** One step right and up, each −1 to 1. */
  readonly onStep: (right: number, up: number) => void;
  /** Whether the arrow keys do the same on the stage. */
  readonly keys?: boolean;
}

/** Four buttons for what a drag does. */
export function Arrows({ label, names: [left, right, up, down], onStep, keys = false }: ArrowsProps) {
  const say = useMessage();
  const key = (name: string) => (keys ? { keys: name } : {});
  return (
    <Group label={label}>
      <BarButton
        bare
        icon={ArrowLeft}
        label={say(left)}
        onClick={() => onStep(-1, 0)}
        {...key('ArrowLeft')}
      />
      <BarButton
        bare
        icon={ArrowRight}
        label={say(right)}
        onClick={() => onStep(1, 0)}
        {...key('ArrowRight')}
      />
      <BarButton bare icon={ArrowUp} label={say(up)} onClick={() => onStep(0, 1)} {...key('ArrowUp')} />
      <BarButton
        bare
        icon={ArrowDown}
        label={say(down)}
        onClick={() => onStep(0, -1)}
        {...key('ArrowDown')}
      />
    </Group>
  );
}
