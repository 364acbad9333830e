import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages, loadMessages } from '#pages';
import { checkMessages, placeholdersOf } from '../../../tools/i18n/messages';
import { formatReport, reportOn } from '../../../tools/i18n/report';

const first = {
  a: 'Plain.',
  b: '{count, plural, one {# work of {total}} other {# works of {total}}}',
  c: '{side, select, left {Left} other {Right}}',
};
const codes = (messages: Record<string, string>) => checkMessages(first, messages).map(({ code }) => code);

describe('messages of a language', () => {
  it('ask for what the first language asks for, in as many plural forms as they need', () => {
    expect(placeholdersOf(first.b)).toEqual(['count', 'total']);
    expect(placeholdersOf(first.c)).toEqual(['side', 'side: left', 'side: other']);
    const russian =
      '{count, plural, one {# из {total}} few {# из {total}} many {#/{total}} other {#/{total}}}';
    expect(codes({ a: 'Просто.', b: russian, c: '{side, select, left {Л} other {П}}' })).toEqual([]);
  });

  it('are found out when they lack or add something', () => {
    expect(codes({ a: ' ', c: first.c })).toEqual(['empty', 'missing']);
    expect(codes({ ...first, a: 'Plain {count}.' })).toEqual(['placeholders']);
    expect(codes({ ...first, b: '{count, plural, other {#}}' })).toEqual(['placeholders']);
    expect(codes({ ...first, c: '{side, select, right {R} other {L}}' })).toEqual(['placeholders']);
    expect(codes({ ...first, c: '{side, select, left {L}' })).toEqual(['broken']);
    expect(codes({ ...first, d: 'More.' })).toEqual(['unknown']);
  });
});

describe('the report', () => {
  const catalog = {
    languages: [
      { tag: 'en', name: 'English' },
      { tag: 'kk', name: 'қазақша', unreviewed: true as const },
    ],
    works: [
      { title: { en: 'Ring', kk: 'Жүзік' }, names: { native: 'x' } },
      { title: { en: 'Belt' }, text: { en: 'A belt.' } },
    ],
  };
  const files = {
    en: { ...first, 'language.status': 'reviewed' },
    kk: { ...first, 'language.status': 'unreviewed' },
  };

  it('counts by language and by field, and tells what nobody has read over', () => {
    const kazakh = reportOn(catalog, files)[1];
    expect(kazakh).toMatchObject({
      tag: 'kk',
      reviewed: { messages: false, catalog: false },
      messages: { done: 4, all: 4 },
      catalog: { done: 1, all: 3 },
      fields: { 'works.title': { done: 1, all: 2 }, 'works.text': { done: 0, all: 1 } },
      faults: [],
    });
    expect(formatReport(reportOn(catalog, files))).toMatch(/works\.title +2 +100 % +50 %/);
  });

  it('finds no fault in what ships', async () => {
    const shipped = JSON.parse(
      readFileSync(new URL('../../../public/catalog/exhibition.json', import.meta.url), 'utf8'),
    );
    const messages = Object.fromEntries(
      await Promise.all(interfaceLanguages.map(async (tag) => [tag, await loadMessages(tag)] as const)),
    );
    const report = reportOn(shipped, messages);
    expect(report.map(({ tag }) => tag).toSorted()).toEqual([...interfaceLanguages].toSorted());
    expect(report.flatMap(({ faults }) => faults)).toEqual([]);
    expect(report.find(({ tag }) => tag === 'en')?.catalog).toMatchObject({ done: report[0]?.catalog.all });
  });
});
