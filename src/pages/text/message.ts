import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type en from '../messages/en.json';

/** Identifier of a text of the interface. English has every one, so it says which there are. */
export type MessageId = keyof typeof en;

type Plain = Readonly<Record<string, string | number>>;
type Rich = Readonly<Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>>;

/** Says texts of the interface: `const say = useMessage(); say('work.worn')`. */
export function useMessage(): (id: MessageId, values?: Plain) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

/** Says a text of the interface with elements in it. */
export function Message({ id, values }: { id: MessageId; values: Rich }): ReactNode {
  return useIntl().formatMessage({ id }, values);
}
