import { useMemo } from 'react';
import { createOrder, type Order } from '#kit';
import { useSite } from '../site';

/** The alphabetical order of the interface's language. */
export function useOrder(): Order {
  const alphabet = useSite().messages['language.alphabet'] ?? '';
  return useMemo(() => createOrder(alphabet), [alphabet]);
}
