import type { Citation } from '#pages';

/** `accessed` is a day: `2026-11-25`. */
type Write = (citation: Citation, accessed: string) => string;

/** Letters and digits only: programs for references take little else in a key. */
const keyOf = ({ key, year }: Citation): string => `${key.replace(/[^A-Za-z0-9]/g, '')}${year ?? ''}`;

const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    if (sign === '~') return '\\textasciitilde{}';
    return sign === '^' ? '\\textasciicircum{}' : `\\${sign}`;
  });

/** `@misc`, which the old styles know; new ones read the address and its day all the same. */
const bibtex: Write = (citation, accessed) => {
  const { author, title, genre, within, year, address, language } = citation;
  // Doubled braces: it is one name, and the title's capitals stay.
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', within && escapeTex(within)],
    ['note', genre && escapeTex(genre)],
    ['year', year === undefined ? undefined : String(year)],
    // In an address a percent sign would begin a comment, and braces would end the field.
    ['url', address.replaceAll('%', '\\%').replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', accessed],
    ['language', language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${keyOf(citation)},\n${lines.join('\n')}\n}\n`;
};

const ris: Write = ({ author, title, genre, within, year, address, language }, accessed) => {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['AU', author],
    ['TI', title],
    ['T2', within],
    ['M3', genre],
    ['PY', year === undefined ? undefined : String(year)],
    ['UR', address],
    ['Y2', accessed.replaceAll('-', '/')],
    ['LA', language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
};

const cslJson: Write = (citation, accessed) => {
  const { author, title, genre, within, year, address, language } = citation;
  const item = {
    id: keyOf(citation),
    type: 'webpage',
    ...(author ? { author: [{ literal: author }] } : {}),
    title,
    ...(genre ? { genre } : {}),
    ...(within ? { 'container-title': within } : {}),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
    URL: address,
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
};

/** What programs for references read, by the name that the share sheet's buttons have. */
export const CITATION_FORMATS = {
  BibTeX: { ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  RIS: { ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  'CSL-JSON': { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const;

export const isCitationFormat = (name: string): name is keyof typeof CITATION_FORMATS =>
  Object.hasOwn(CITATION_FORMATS, name);
