import { describe, expect, it } from 'vitest';
import { replaceReport } from '../../../tools/bench/document';
import { formatRounds, formatSoak, formatSpread } from '../../../tools/bench/report';
import { formatFigures, formatReport, formatTable } from '../../../tools/bench/table';
import { targetsOf } from '../../../tools/bench/targets';

describe('the table of the benchmark', () => {
  it('is Markdown with columns of one width', () => {
    const lines = formatTable(
      ['', 'ours'],
      [
        ['frame', '12.0 ms'],
        ['sent', '2 MB'],
      ],
    ).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[1]).toMatch(/^\| -+ \| -+: \|$/);
  });

  it('writes each figure in its unit and leaves out what nobody has', () => {
    const columns = [
      { title: 'ours', figures: { walkableMs: 2500, walkableBytes: 2_650_000 } },
      { title: 'theirs', figures: { walkableMs: 5000, walkableBytes: null } },
    ];
    const table = formatFigures('load', columns);
    expect(table).toContain('2.50 s');
    expect(table).toMatch(/walkable, sent \| 2\.65 MB \|\s+– \|/);
    expect(table).not.toContain('sharp');
  });

  it('begins with the ratios and has the sizes in their order', () => {
    const medians = { 'hall-1200': { pictureMs: 1 }, 'hall-12': { pictureMs: 1 }, hall: { pictureMs: 1 } };
    const report = formatReport(targetsOf(medians), medians, (name) => name, []);
    expect(report.indexOf('What was promised')).toBeLessThan(report.indexOf('first picture'));
    expect(report).toMatch(/\|\s+hall-12 \|\s+hall-1200 \|/);
  });

  it('stands between its lines and leaves the rest as it is', () => {
    const text = 'before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter';
    const next = replaceReport(text, 'bench', 'new');
    expect(next).toMatch(/^before\n[^\n]+\n\nnew\n\n[^\n]+\nafter$/);
    expect(replaceReport(next, 'bench', 'new')).toBe(next);
    expect(() => replaceReport(text, 'soak', 'new')).toThrow('no lines');
  });

  it('tells of laps what has grown since the second', () => {
    const laps = [100, 200, 201].map((textures) => ({ textures, heapBytes: 10e6 }));
    const table = formatSoak(laps);
    expect(table).toMatch(/textures\s+\|\s+100 \|\s+200 \|\s+201 \|\s+\+1 \(0\.5 %\)/);
    expect(table).toContain('+0.0 MB (0.0 %)');
  });

  it('tells how far the rounds lie apart', () => {
    const rounds = { hall: [{ walkableMs: 90 }, { walkableMs: 100 }, { walkableMs: 110 }] };
    expect(formatSpread(rounds)).toContain('20 % (time until walkable)');
    expect(formatRounds(rounds)).toBe('3 rounds by turns');
    expect(formatRounds({ ...rounds, plain: [{}] })).toBe('1 to 3 rounds by turns');
  });
});
