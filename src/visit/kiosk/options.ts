import type { LanguageTag, Parsed, Problem } from '#kit';
import { isSlug } from '#kit';

/** How a screen in a foyer behaves; everything has a default, and `?kiosk=1` alone is enough. */
export interface KioskOptions {
  /** Seconds that the hall stands still at its start before a guided tour begins by itself. */
  readonly idle: number;
  /** Seconds without a touch after which a visit ends. */
  readonly reset: number;
  /** The last seconds of these, in which the visitor is told. */
  readonly warn: number;
  /** The tour that is shown to nobody in particular: one of the catalog, `none`, or null for its first. */
  readonly tour: string | null;
  /** What each visit begins with; null for the language of the address. */
  readonly language: LanguageTag | null;
  /** Hours after which the page is loaded anew when nobody is there; 0 for never. */
  readonly refresh: number;
  /** Whether the line for staff is shown from the start. */
  readonly status: boolean;
}

interface Bounds {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

const BOUNDS = {
  idle: { usual: 30, least: 2, most: 3600 },
  reset: { usual: 120, least: 10, most: 7200 },
  warn: { usual: 15, least: 3, most: 60 },
  refresh: { usual: 24, least: 0, most: 168 },
} as const satisfies Record<string, Bounds>;

/**
 * Reads how a kiosk is to behave from the query of its address. What is out of bounds is brought back into them, what
 * makes no sense is left at its default, and both are told.
 */
export function parseKiosk(search: string): Required<Parsed<KioskOptions>> {
  const query = new URLSearchParams(search);
  const problems: Problem[] = [];
  const tell = (sentence: string) =>
    problems.push({ severity: 'warning', code: 'kiosk-option', message: sentence });

  const number = (name: keyof typeof BOUNDS): number => {
    const { usual, least, most } = BOUNDS[name];
    const text = query.get(name);
    if (text === null) return usual;
    const asked = /^\d{1,9}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(asked)) {
      tell(`"${name}" is a number from ${least} to ${most}: it stays at ${usual}.`);
      return usual;
    }
    const bound = Math.max(least, Math.min(most, asked));
    if (bound !== asked) tell(`"${name}" lies between ${least} and ${most}: it is ${bound}.`);
    return bound;
  };
  const word = (name: string, fits: (text: string) => boolean): string | null => {
    const text = query.get(name);
    if (text === null || fits(text)) return text;
    tell(`"${name}" cannot be what the address says, and is left out.`);
    return null;
  };

  const reset = number('reset');
  return {
    value: {
      idle: number('idle'),
      reset,
      // Whoever is warned has been left alone at least as long as the warning takes.
      warn: Math.min(number('warn'), reset / 2),
      tour: word('tour', isSlug),
      language: word('language', (text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)),
      refresh: number('refresh'),
      status: query.get('status') === '1',
    },
    problems,
  };
}
