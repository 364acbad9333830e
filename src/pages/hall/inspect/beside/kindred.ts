import type { Work } from '#catalog';

/** Why a work is offered for comparison. */
export type Kinship = 'form' | 'technique' | 'other';

export interface Kindred {
  readonly work: Work;
  readonly kinship: Kinship;
}

const ORDER: readonly Kinship[] = ['form', 'technique', 'other'];

/** What kind of thing a work is, where the catalog says it. */
const formOf = (work: Work): string | undefined => (work.kind === 'jewellery' ? work.form : undefined);

/**
 * The works that another can be compared with: first those of the same form, then those that share a technique, most
 * of them first, then all others; within each, in the order of the catalog.
 */
export function kindredOf(work: Work, works: readonly Work[]): readonly Kindred[] {
  const form = formOf(work);
  const shared = ({ techniques }: Work) => techniques.filter((id) => work.techniques.includes(id)).length;
  const kinshipOf = (other: Work): Kinship => {
    if (form !== undefined && formOf(other) === form) return 'form';
    return shared(other) > 0 ? 'technique' : 'other';
  };
  return works
    .filter(({ id }) => id !== work.id)
    .map((other) => ({ work: other, kinship: kinshipOf(other), shared: shared(other) }))
    .sort((a, b) => ORDER.indexOf(a.kinship) - ORDER.indexOf(b.kinship) || b.shared - a.shared)
    .map(({ work: other, kinship }) => ({ work: other, kinship }));
}
