import type { PathPoint } from './walk-path';

/** The exhibition as the pages of other engines are given it. Paths are below the page. */
export interface Room {
  /** The halls, each a model and how far down it is moved: they all begin at the same origin. */
  readonly halls: readonly { readonly file: string; readonly down: number }[];
  /** Every work's model for the hall and where it stands: a matrix by columns. */
  readonly works: readonly { readonly file: string; readonly matrix: readonly number[] }[];
  /** Where the visitor stands at first. */
  readonly start: PathPoint;
}

/** What the benchmark asks of a page. */
export interface BenchPage {
  walk(path: readonly PathPoint[]): Promise<void>;
}

/** The room, and the picture that everything reflects. */
export const ROOM = 'room.json';
export const SURROUNDINGS = 'studio.hdr';

export const readRoom = async (): Promise<Room> => (await fetch(ROOM)).json();

/** Vertical field of view of everybody's eyes, degrees. */
export const FIELD_OF_VIEW = 55;

/** @param page what the benchmark may ask */
export const offer = (page: BenchPage): void => void Object.assign(window, { benchPage: page });
