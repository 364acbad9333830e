import { describe, expect, it } from 'vitest';
import { type Evidence, type FoundFile, judgeWork } from '../../../../tools/works/check/judge';
import { formatVerdicts } from '../../../../tools/works/check/table';
import type { WorkRecord } from '../../../../tools/works/manifest';

const hashOf = (digit: string) => digit.repeat(16);

const model = (name: string, triangles: number, bytes: number, digit: string) => ({
  file: `works/ring/${name}.glb`,
  bytes,
  triangles,
  drawCalls: 2,
  texturePixels: 0,
  hash: hashOf(digit),
});

const record: WorkRecord = {
  source: hashOf('a'),
  box: { millimetres: [20, 30, 10] },
  derivatives: {
    room: model('room', 7_000, 90_000, '1'),
    inspect: model('inspect', 90_000, 700_000, '2'),
    ar: {
      glb: model('ar', 7_000, 400_000, '3'),
      usdz: { file: 'works/ring/ar.usdz', bytes: 500_000, hash: hashOf('4') },
    },
    still: { file: 'works/ring/still.webp', bytes: 60_000, width: 1200, height: 1200, hash: hashOf('5') },
  },
};

const files = new Map<string, FoundFile>(
  [
    record.derivatives.room,
    record.derivatives.inspect,
    record.derivatives.ar?.glb,
    record.derivatives.ar?.usdz,
    record.derivatives.still,
  ].flatMap((file) => (file ? [[file.file, file] as const] : [])),
);

const sound: Evidence = { id: 'ring', record, source: hashOf('a'), files };

describe('judgeWork', () => {
  it('finds nothing wrong with a sound work', () => {
    expect(judgeWork(sound).breaches).toEqual([]);
  });

  it('names a work without models', () => {
    expect(judgeWork({ id: 'ring', record: undefined, files: new Map() }).breaches).toEqual([
      'has no models: run works:build or works:add',
    ]);
  });

  it('finds what is over its budget', () => {
    const derivatives = { ...record.derivatives, room: model('room', 8_001, 250_001, '1') };
    expect(judgeWork({ ...sound, record: { ...record, derivatives } }).breaches).toEqual([
      'room: 8001 triangles, 8000 allowed',
      'room: 250001 bytes, 250000 allowed',
    ]);
  });

  it('finds missing derivatives, missing files and files that were changed', () => {
    const { ar: _, ...derivatives } = record.derivatives;
    const found = new Map(files);
    found.delete('works/ring/still.webp');
    found.set('works/ring/room.glb', { bytes: 90_000, hash: hashOf('f') });
    expect(judgeWork({ ...sound, record: { ...record, derivatives }, files: found }).breaches).toEqual([
      'has no ar model',
      'works/ring/room.glb is not the file that was recorded',
      'works/ring/still.webp is missing',
    ]);
  });

  it('finds that the sources went on, but asks no sources of a designer', () => {
    expect(judgeWork({ ...sound, source: hashOf('b') }).breaches).toEqual([
      'was made from other sources than there are now: run works:build',
    ]);
    const { source: _, ...foreign } = sound;
    expect(judgeWork(foreign).breaches).toEqual([]);
  });
});

describe('formatVerdicts', () => {
  it('tells what is wrong below the work', () => {
    const lines = formatVerdicts([
      judgeWork(sound),
      judgeWork({ id: 'belt', record: undefined, files: new Map() }),
    ]).split('\n');
    expect(lines[1]).toMatch(/^ok\s+ring\s+20 × 30 × 10\s+7000\s+90\s+2\s+90000\s+700/);
    expect(lines[2]).toMatch(/^BROKEN\s+belt/);
    expect(lines[3]?.trim()).toBe('has no models: run works:build or works:add');
  });
});
