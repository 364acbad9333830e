import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import button from '../../../parts/button.module.css';
import { useVisit } from '../../../site';
import { useMessage } from '../../../text/message';
import { Modal } from '../modal';
import { CARD, NOMINAL } from './calibration';
import styles from './card-dialog.module.css';
import { useScreen } from './screen';

/** How small and large the outline can be made, CSS pixels of its shorter edge, and what one press changes. */
const [SMALLEST, LARGEST, STEP] = [90, 620, 1];

/** Finds out how large the screen is: an outline is fitted to a bank card, once. */
export function CardDialog({ onClose }: { onClose: () => void }) {
  const { inspection } = useVisit().commands;
  const { fit, keep } = useScreen();
  const say = useMessage();
  const intl = useIntl();
  const [short, setShort] = useState(() => Math.round((fit?.pixelsPerMillimetre ?? NOMINAL) * CARD.short));
  const change = (pixels: number) => setShort(Math.min(LARGEST, Math.max(SMALLEST, pixels)));
  const long = (short * CARD.long) / CARD.short;
  // A phone is narrower than a card is long: there the card stands upright.
  const upright = innerWidth < innerHeight;
  const millimetres = (value: number) => intl.formatNumber(value, { style: 'unit', unit: 'millimeter' });
  return (
    <Modal title={say('card.title')} onClose={onClose}>
      <p className={styles['how']}>
        {say('card.how', { long: millimetres(CARD.long), short: millimetres(CARD.short) })}
      </p>
      <div className={styles['hands']}>
        <button type="button" className={button['plain']} onClick={() => change(short - STEP)}>
          <Minus size={18} aria-hidden="true" />
          <span className={styles['spoken']}>{say('card.smaller')}</span>
        </button>
        <input
          type="range"
          className={styles['range']}
          aria-label={say('card.size')}
          aria-valuetext={`${short} px`}
          min={SMALLEST}
          max={LARGEST}
          step={STEP}
          value={short}
          onChange={(event) => change(event.target.valueAsNumber)}
        />
        <button type="button" className={button['plain']} onClick={() => change(short + STEP)}>
          <Plus size={18} aria-hidden="true" />
          <span className={styles['spoken']}>{say('card.larger')}</span>
        </button>
      </div>
      <div className={styles['table']}>
        <div
          className={styles['card']}
          data-upright={upright || undefined}
          style={{ inlineSize: upright ? short : long, blockSize: upright ? long : short }}
        >
          <span>{say('card.outline')}</span>
        </div>
      </div>
      <form method="dialog" className={button['row']}>
        <button
          type="submit"
          className={button['strong']}
          onClick={() => {
            keep(short / CARD.short);
            inspection.scaleTo((short / CARD.short) * 1000);
          }}
        >
          {say('card.done')}
        </button>
        <button type="submit" className={button['quiet']}>
          {say('card.cancel')}
        </button>
      </form>
      <p className={styles['kept']}>{say('card.kept')}</p>
    </Modal>
  );
}
