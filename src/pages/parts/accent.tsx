import type { CSSProperties } from 'react';
import { useSite } from '../site';

/** The style that hands a country's accent to whatever is inside. */
export function useAccent(country: string | undefined): CSSProperties | undefined {
  const { index } = useSite().data;
  const accent = country === undefined ? undefined : index.countries.get(country)?.accent;
  return accent === undefined ? undefined : ({ '--accent': accent } as CSSProperties);
}
