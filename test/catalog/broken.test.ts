import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesFor, readFixture } from './fixtures';

/**
 * What a curator gets for each of the broken catalogs in `test/fixtures/catalog/broken/`, word for word. Each has one
 * fault; read the file beside the lines to judge whether they would help.
 */
const expected: Readonly<Record<string, readonly string[]>> = {
  'bad-id': [
    'bad-id.json:22:13 bad-id An identifier is lowercase letters a–z, digits and single hyphens, at most 64; write one instead of the text "Құс мұрын / Ring", such as "ring". (works[0].id)',
  ],
  'blank-rights': [
    'blank-rights.json:35:29 empty-text The text is blank; write it, or leave the key out where it is optional. (works[0].rights.holder)',
  ],
  'comments-and-trailing-comma': [
    'comments-and-trailing-comma.json:8:3 comment JSON has no comments; remove this one.',
    'comments-and-trailing-comma.json:36:64 trailing-comma There is a comma after the last entry; remove it.',
  ],
  'crooked-note': [
    'crooked-note.json:44:21 bad-normal The normal of a note must have the length 1; write [0, 0.6, 0.8]. (works[0].notes[0].normal)',
  ],
  'cut-off': [
    'cut-off.json:32:21 syntax The file ends too early: a bracket or a quote is still open; was it cut off while it was saved?',
  ],
  'duplicate-id': [
    'duplicate-id.json:39:13 duplicate-id Another work before this one has the identifier "ring"; give each its own. (works[1].id)',
  ],
  'duplicate-key': [
    'duplicate-key.json:25:7 duplicate-key "mount" is written twice in this object; only the last would count, so keep one.',
  ],
  'file-outside': [
    'file-outside.json:9:12 bad-file A file is a path inside the site in plain letters, without "..", a leading "/" or a host, such as "catalog/media/stand.webp"; found the text "../../etc/passwd". (venue)',
  ],
  'future-version': [
    'future-version.json:2:14 future-version The catalog is in version 3 of the format, but this Hemicycle knows none after 1; get a newer Hemicycle. (version)',
  ],
  'implausible-dimension': [
    'implausible-dimension.json:29:33 implausible-size The longest side of this jewellery is 3200 mm, where 5 to 1500 mm are usual; are these millimetres? (works[0].dimensions.height)',
  ],
  'listed-before-lists': [
    'listed-before-lists.json:16:46 implausible-year UNESCO has no list of living heritage in the year 1912; it began in 2003. (countries[0].heritage[0].year)',
    'listed-before-lists.json:16:90 unknown-reference There is no source "unesco" in "sources". (countries[0].heritage[0].sources[0])',
  ],
  'missing-alt': [
    'missing-alt.json:21:5 missing-alt There is no alternative text; add "alt": {"en": "…"} that tells a blind visitor what is to be seen. (works[0].alt)',
  ],
  'missing-comma': [
    'missing-comma.json:4:3 syntax `"title"` stands where a comma must come; add it after the value before.',
  ],
  'missing-default-language': [
    'missing-default-language.json:5:15 missing-text The text is missing in "en", the first language of the catalog; add "en": "…". (subtitle)',
    'missing-default-language.json:8:53 missing-translations 12 of 13 texts are not translated into "ru"; visitors read them in "en". (languages[1])',
  ],
  'missing-required': [
    'missing-required.json:21:5 missing-key "country" is missing; add an identifier in quotes, such as "silver-ring". (works[0].country)',
    'missing-required.json:21:5 missing-key "mount" is missing; add one of "panel", "bar", "cushion", "cuff", "post" or "stand". (works[0].mount)',
  ],
  'missing-rights': [
    'missing-rights.json:21:5 missing-rights Nobody may show this without knowing its rights; add "rights": {"holder": "…", "licence": "…"}. (works[0].rights)',
  ],
  'negative-dimension': [
    'negative-dimension.json:29:46 out-of-range The number must be more than 0; found the number -21. (works[0].dimensions.width)',
  ],
  'no-such-day': [
    'no-such-day.json:48:77 no-such-day The calendar has no day 2023-02-30; correct it. (sources[0].date)',
  ],
  'not-a-catalog': ['not-a-catalog.json:1:1 not-an-object A catalog is an object { … }; found a list of 2.'],
  'note-in-degrees': [
    'note-in-degrees.json:45:32 bad-angle Angles are in radians, at most 3.14 to either side; found 30. Are these degrees? (works[0].notes[0].view.azimuth)',
  ],
  'note-of-no-kind': [
    'note-of-no-kind.json:40:19 unknown-value Expected one of "construction", "material", "meaning" or "wear", found the text "significance". (works[0].notes[0].kind)',
  ],
  'note-off-balance': [
    `note-off-balance.json:45:65 bad-weights The weights of a triangle's corners are none below 0 and together 1; found [0.5, 0.5, 0.5], which make 1.5. Place the note again with npm run works:notes. (works[0].notes[0].anchor.weights)`,
  ],
  'note-with-film': [
    'note-with-film.json:45:21 film-in-note A note has pictures and sounds, and "film" is a film; list it in the "media" of the work. (works[0].notes[0].media[0])',
  ],
  'note-with-unknown-term': [
    'note-with-unknown-term.json:45:21 unknown-reference There is no term "sliver" in "terms"; did you mean "silver"? (works[0].notes[0].terms[0])',
    'note-with-unknown-term.json:46:21 unknown-reference There is no medium "beak-sound" in "media". (works[0].notes[0].media[0])',
  ],
  'notes-of-one-name': [
    'notes-of-one-name.json:47:17 duplicate-id Another note of this work before this one has the identifier "beak"; give each its own. (works[0].notes[1].id)',
  ],
  'script-link': [
    'script-link.json:48:76 bad-link A link starts with https:// or http:// and has no spaces; found the text "javascript:alert(1)". (sources[0].url)',
  ],
  'nowhere-on-the-body': [
    'nowhere-on-the-body.json:24:32 unknown-value Expected one of "head", "temple", "ear", "neck", "chest", "back", "hair", "shoulder", "arm", "wrist", "finger" or "waist", found the text "fingers"; did you mean "finger"? (works[0].body)',
  ],
  'people-of-another-age': [
    'people-of-another-age.json:15:50 implausible-year Nobody can have counted people in the year 20496; write the year that the source gives. (countries[0].population.year)',
  ],
  'study-after-nothing': [
    'study-after-nothing.json:26:15 study-without-reference A study must name what it follows; add "after" with the museum object or the documented form. (works[0].made)',
  ],
  'study-with-designer': [
    `study-with-designer.json:38:19 study-with-designer A study is nobody's work and must not be shown as a designer's; remove "designer". (works[0].designer)`,
  ],
  'town-at-sea': [
    'town-at-sea.json:17:80 off-the-map The place 43.26° east, 76.93° north is not on the map; was it written as [latitude, longitude]? (countries[0].towns[0].position)',
    'town-at-sea.json:18:81 not-on-earth There is no place 76.93° east, 4326° north on Earth; write [longitude, latitude] in degrees. (countries[0].towns[1].position)',
    'town-at-sea.json:18:107 no-source Nothing says where the statement about this place comes from; add a source. (countries[0].towns[1].sources)',
  ],
  'two-targets': [
    'two-targets.json:44:17 not-exactly-one A stop is at exactly one of "work", "stand", "country", "viewpoint"; "work" and "country" are given; keep one. (tours[0].stops[0])',
  ],
  'undeclared-language': [
    'undeclared-language.json:8:53 missing-translations 13 of 13 texts are not translated into "ru"; visitors read them in "en". (languages[1])',
    'undeclared-language.json:16:49 undeclared-language The catalog does not declare the language "rus"; add it to "languages" or remove the text; did you mean "ru"? (countries[0].text.rus)',
  ],
  'unknown-key': [
    'unknown-key.json:30:7 unknown-key "sumary" is not known here; did you mean "summary"? (works[0].sumary)',
  ],
  'unknown-kind': [
    'unknown-kind.json:23:15 unknown-kind There is no kind "jewelry"; the kinds are "jewellery", "wall-work", "garment" or "picture"; did you mean "jewellery"? (works[0].kind)',
  ],
  'unknown-reference': [
    'unknown-reference.json:28:18 unknown-reference There is no country "kg" in "countries"; did you mean "kz"? (works[0].country)',
    'unknown-reference.json:32:21 unknown-reference There is no term "sliver" in "terms"; did you mean "silver"? (works[0].materials[0])',
  ],
  unsourced: [
    'unsourced.json:31:17 weight-without-source A weight is printed as a fact; add its source to "sources". (works[0].weight)',
    'unsourced.json:37:18 no-source Nothing says where the statements about this work come from; add a source. (works[0].sources)',
    'unsourced.json:49:106 unused-entry Nothing refers to the source "other"; refer to it or remove it. (sources[1])',
  ],
  'web-page': [
    'web-page.json:1:1 syntax This is a web page and no JSON; give the place of the catalog file itself.',
  ],
  'wrong-type': [
    'wrong-type.json:25:16 wrong-type Expected texts by language, such as {"en": "…"}, found the text "Ring". (works[0].title)',
    'wrong-type.json:29:33 wrong-type Expected a number without quotes, found the text "32 mm". (works[0].dimensions.height)',
  ],
};

const names = readdirSync(new URL('../fixtures/catalog/broken/', import.meta.url)).map((file) =>
  file.replace(/\.json$/, ''),
);

describe('a broken catalog', () => {
  it.each(names)('%s is told', (name) => {
    expect(linesFor(readFixture(`broken/${name}.json`), `${name}.json`)).toEqual(expected[name]);
  });

  it('is among at least twenty, and each is expected', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted());
  });
});
