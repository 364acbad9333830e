import type { Figures } from './statistics';

/** The medians of every subject by its name. */
export type Medians = Readonly<Record<string, Figures>>;

/** One promise, and what came of it. */
export interface Target {
  readonly name: string;
  /** What was measured; null when a subject was not visited or the machine does not tell. */
  readonly value: number | null;
  /** Ours, and what it is compared with, where it is a ratio. */
  readonly ours: number | null;
  readonly theirs: number | null;
  readonly limit: number;
  readonly unit: 'ratio' | 'MB' | 'count';
}

export const isHeld = ({ value, limit }: Target): boolean | null => (value === null ? null : value <= limit);

/** All that the exhibition has promised, with what was measured. */
export function targetsOf(medians: Medians): readonly Target[] {
  const hall = medians['hall'];
  const frame = medians['a-frame'];
  const few = medians['hall-12'];
  const most = medians['hall-12000'];
  return [
    ratio(
      'walkable, time ÷ A-Frame’s first sight of the hall',
      0.5,
      hall?.['walkableMs'],
      frame?.['walkableMs'],
    ),
    ratio('walkable, time ÷ A-Frame with all works', 0.5, hall?.['walkableMs'], frame?.['sharpMs']),
    ratio(
      'walkable, bytes ÷ A-Frame’s first sight of the hall',
      0.25,
      hall?.['walkableBytes'],
      frame?.['walkableBytes'],
    ),
    ratio('walkable, bytes ÷ A-Frame with all works', 0.25, hall?.['walkableBytes'], frame?.['sharpBytes']),
    ratio('frame of the walk ÷ A-Frame', 0.5, hall?.['walkFrameMs'], frame?.['walkFrameMs']),
    ratio('processor per frame of the walk ÷ A-Frame', 0.5, hall?.['walkCpuMs'], frame?.['walkCpuMs']),
    ratio('memory on the card ÷ A-Frame', 0.5, hall?.['gpuBytes'], frame?.['gpuBytes']),
    ratio('memory of scripts ÷ A-Frame', 0.5, hall?.['heapBytes'], frame?.['heapBytes']),
    ratio('memory of the browser ÷ A-Frame', 0.5, hall?.['processBytes'], frame?.['processBytes']),
    ratio(
      'one work’s page to a turning model, time ÷ model-viewer',
      1,
      medians['work']?.['pictureMs'],
      medians['model-viewer']?.['pictureMs'],
    ),
    ratio('12,000 works ÷ 12, time until walkable', 1.2, most?.['walkableMs'], few?.['walkableMs']),
    ratio('12,000 works ÷ 12, frame of the walk', 1.1, most?.['walkFrameMs'], few?.['walkFrameMs']),
    ratio('12,000 works ÷ 12, memory on the card', 1.2, most?.['gpuBytes'], few?.['gpuBytes']),
    ratio('12,000 works ÷ 12, memory of scripts', 1.2, most?.['heapBytes'], few?.['heapBytes']),
    budget('bytes until the hall can be walked', 4, hall?.['walkableBytes'], 'MB'),
    budget('draw calls of the hall', 80, hall?.['walkCalls'], 'count'),
    budget('triangles of the hall', 500_000, hall?.['walkTriangles'], 'count'),
    budget('memory on the card, phone tier', 200, hall?.['gpuBytes'], 'MB'),
    budget('frames above 50 ms by an upload, once the hall is seen', 0, hall?.['waitedSeenHalts'], 'count'),
    budget('frames at rest, in the hall', 0, hall?.['restFrames'], 'count'),
    budget('frames at rest, beside a panel', 0, hall?.['restPanelFrames'], 'count'),
    budget('frames at rest, a work in hand', 0, hall?.['restHandFrames'], 'count'),
  ];
}

type Measured = number | null | undefined;

function ratio(name: string, limit: number, ours: Measured, theirs: Measured): Target {
  const known = typeof ours === 'number' && typeof theirs === 'number' && theirs > 0;
  return {
    name,
    limit,
    unit: 'ratio',
    ours: ours ?? null,
    theirs: theirs ?? null,
    value: known ? ours / theirs : null,
  };
}

function budget(name: string, limit: number, used: Measured, unit: 'MB' | 'count'): Target {
  const value = typeof used !== 'number' ? null : unit === 'MB' ? used / 1e6 : used;
  return { name, limit, unit, value, ours: used ?? null, theirs: null };
}
