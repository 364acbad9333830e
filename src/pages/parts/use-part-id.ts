import { useInPanel } from '../text/panel-context';

/** The identifiers of parts that links lead to: only on a page, for a panel shares its document with one. */
export function usePartId(): (id: string) => string | undefined {
  const inPanel = useInPanel();
  return (id) => (inPanel ? undefined : id);
}
