import type { WorkNote } from '#catalog';
import { wrapAngle } from '#kit';
import type { NoteModel } from './model';
import { anglesOf, type NoteRecord } from './record';
import { pointAt, type Spot } from './spot';

/** Metres from which a note is looked at unless told. */
const DISTANCE = 0.07;

const angle = (value: number): number => Number(value.toFixed(3)) + 0;

/** The note of a record, new or changed; keys in the order of the format. */
export function applyRecord(record: NoteRecord, known: WorkNote | undefined, model: NoteModel): WorkNote {
  const name = `${record.work}/${record.id}`;
  const need = <T>(value: T | undefined, key: string): T => {
    if (value === undefined) throw new Error(`${name} is new; add "${key}" to its record`);
    return value;
  };
  const spot = spotFor(record, known, model, name);
  const media = record.media ?? known?.media;
  const terms = record.terms ?? known?.terms;
  return {
    id: record.id,
    kind: need(record.kind ?? known?.kind, 'kind'),
    title: need(record.title ?? known?.title, 'title'),
    text: need(record.text ?? known?.text, 'text'),
    ...spot,
    view: viewFor(record, known),
    ...(media?.length && { media }),
    ...(terms?.length && { terms }),
  };
}

function spotFor(
  { at, from }: NoteRecord,
  known: WorkNote | undefined,
  model: NoteModel,
  name: string,
): Spot | Pick<WorkNote, 'position' | 'normal' | 'anchor'> {
  if (at) {
    const spot = pointAt(model, anglesOf(from), at);
    if (!spot) throw new Error(`${name} points past the work: nothing is at ${at.join(', ')}`);
    return spot;
  }
  if (!known) throw new Error(`${name} is new; add "at" to its record`);
  const { position, normal, anchor } = known;
  return { position, normal, ...(anchor && { anchor }) };
}

function viewFor({ at, from, look }: NoteRecord, known: WorkNote | undefined): NonNullable<WorkNote['view']> {
  const pointed = anglesOf(from);
  const before = at ? pointed : (known?.view ?? pointed);
  return {
    azimuth: angle(wrapAngle(look?.azimuth ?? before.azimuth)),
    elevation: angle(look?.elevation ?? before.elevation),
    distance: look?.distance ?? known?.view?.distance ?? DISTANCE,
  };
}
