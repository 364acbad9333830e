import type { WorkKind } from '#catalog';
import type { MessageId } from '../text/message';

/** What each kind of work is called. */
export const kindLabels: Readonly<Record<WorkKind, MessageId>> = {
  jewellery: 'kind.jewellery',
  'wall-work': 'kind.wallWork',
  garment: 'kind.garment',
  picture: 'kind.picture',
};
