import type { Problem } from '#kit';
import { LoadError } from '../loading/fetch-bytes';

/** Nothing is known of a work that the hall could show. */
export class Unlisted extends Error {
  constructor() {
    super('no model is listed');
    this.name = 'Unlisted';
  }
}

/** A broken connection, which may be whole again later; a file that cannot be used stays what it is. */
export const isBrokenOff = (error: unknown): boolean =>
  error instanceof LoadError && /network|stalled/.test(error.code);

/** Why a work's model cannot be shown, for the record of the visit. */
export function problemOf(work: string, error: unknown): Problem {
  if (error instanceof Unlisted) {
    return {
      severity: 'warning',
      code: 'model-unlisted',
      message: `"${work}" has no model for the hall; its place shows a block with its name.`,
    };
  }
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof LoadError ? `model-${error.code}` : 'model-unreadable';
  return { severity: 'warning', code, message: `The model of "${work}" cannot be shown: ${reason}.` };
}
