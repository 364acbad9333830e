import { ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { useHall } from '../../hall-context';
import { NOMINAL } from '../actual/calibration';
import { useScreen } from '../actual/screen';
import { BarButton } from './bar-button';
import { Group } from './group';

/** What one press comes nearer by, a factor. */
const NEARER = 1.3;
/** The picture has come to rest by then, milliseconds. */
const REST = 600;
/** A centimetre that appears shorter than this is told in millimetres. */
const CENTIMETRE = 10;

/** Nearer and farther; how large the work is then is told in words. */
export function NearButtons() {
  const { commands, live } = useVisit();
  const { announce } = useHall();
  const { fit } = useScreen();
  const say = useMessage();
  const intl = useIntl();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tellLater = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const shown = live.pixelsPerMetre / 100 / (fit?.pixelsPerMillimetre ?? NOMINAL);
      // On a slow machine the work is not in the hand yet.
      if (!(shown > 0)) return tellLater();
      const large = shown >= CENTIMETRE;
      const value = intl.formatNumber(large ? shown / 10 : shown, {
        style: 'unit',
        unit: large ? 'centimeter' : 'millimeter',
        unitDisplay: 'long',
        maximumFractionDigits: 1,
      });
      announce(say('told.scale', { value }));
    }, REST);
  };
  const zoom = (factor: number) => {
    commands.orbit({ zoom: factor });
    tellLater();
  };

  return (
    <Group label={say('inspect.near')}>
      <BarButton icon={ZoomIn} label={say('inspect.nearer')} keys="Plus" onClick={() => zoom(NEARER)} />
      <BarButton
        icon={ZoomOut}
        label={say('inspect.farther')}
        keys="Minus"
        onClick={() => zoom(1 / NEARER)}
      />
    </Group>
  );
}
