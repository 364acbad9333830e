import { useEffect } from 'react';
import type { Vec3 } from '#kit';
import button from '../../../parts/button.module.css';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { useHall } from '../../hall-context';
import styles from '../plates.module.css';
import { useScreen } from './screen';
import { useActualSize } from './use-actual-size';

/** Says that the work is as large as in reality, what that means on this screen, and how sure it is. */
export function ActualSizePlate({ size, onFitScreen }: { size: Vec3; onFitScreen: () => void }) {
  const { live } = useVisit();
  const { announce } = useHall();
  const { fit } = useScreen();
  const say = useMessage();
  const { scale, shown } = useActualSize();
  const [width, height] = size.map((metres) => metres * (scale ?? 0));
  const free = { width: innerWidth - live.inset.end, height: innerHeight - live.inset.bottom };
  const large = (width ?? 0) > free.width || (height ?? 0) > free.height;
  const sentence = say(large ? 'actual.large' : 'actual.now');
  useEffect(() => {
    if (shown) announce(sentence);
  }, [shown, sentence, announce]);
  if (!shown) return null;
  return (
    <div className={styles['plate']}>
      <p>
        {sentence}
        {fit?.uncertain && ` ${say('actual.uncertain')}`}
      </p>
      <button type="button" className={button['plain']} onClick={onFitScreen}>
        {say('actual.again')}
      </button>
    </div>
  );
}
