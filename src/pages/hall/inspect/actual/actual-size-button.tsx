import { Proportions } from 'lucide-react';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { BarButton } from '../bar/bar-button';
import { useActualSize } from './use-actual-size';

/** As large on the screen as in the hand. The first time the screen has to be known for it. */
export function ActualSizeButton({ onFitScreen }: { onFitScreen: () => void }) {
  const { inspection } = useVisit().commands;
  const say = useMessage();
  const { scale, shown } = useActualSize();
  return (
    <BarButton
      icon={Proportions}
      label={say('inspect.actual')}
      pressed={shown}
      onClick={() => (scale === null ? onFitScreen() : inspection.scaleTo(scale))}
    />
  );
}
