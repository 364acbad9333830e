import type { PhaseFigures } from './measure-phase';
import type { VisitFigures } from './measure-visit';

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const kB = (bytes: number) => `${(bytes / 1e3).toFixed(1)} kB`;
const s = (seconds: number) => `${seconds.toFixed(2)} s`;
const ms = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
const count = (number: number) => number.toLocaleString('en');

type Row = readonly [name: string, tell: (visit: VisitFigures) => string];

const phase = (name: string, of: (visit: VisitFigures) => PhaseFigures): readonly Row[] => [
  [`${name}: frame to frame, median`, (visit) => ms(of(visit).medianMs)],
  [`${name}: frame to frame, 95th percentile`, (visit) => ms(of(visit).p95Ms)],
  [`${name}: draw calls, at most`, (visit) => count(of(visit).drawCalls)],
  [`${name}: triangles, at most`, (visit) => count(of(visit).triangles)],
];

const rows: readonly Row[] = [
  ['page complete: sent', (visit) => `${kB(visit.pageBytes)} in ${visit.pageRequests}`],
  ['page complete: time', (visit) => s(visit.pageSeconds)],
  ['walkable: sent', (visit) => `${MB(visit.walkableBytes)} in ${visit.walkableRequests}`],
  ['walkable: time after entering', (visit) => s(visit.walkableSeconds)],
  ['everything there: sent', (visit) => MB(visit.settledBytes)],
  ['sent, as the page counts', (visit) => MB(visit.stats.transferredBytes)],
  ...phase('walk', (visit) => visit.walk),
  ...phase('approach', (visit) => visit.approach),
  ...phase('in hand', (visit) => visit.inspection),
  ['frames at rest (2 s)', (visit) => count(visit.restFrames)],
  ['frames at rest, in hand (2 s)', (visit) => count(visit.restFramesInHand)],
  ['draw calls', (visit) => count(visit.stats.drawCalls)],
  ['triangles', (visit) => count(visit.stats.triangles)],
  ['geometries', (visit) => count(visit.stats.geometries)],
  ['textures', (visit) => count(visit.stats.textures)],
  ['GPU memory, estimated', (visit) => MB(visit.stats.gpuBytes)],
  ['tier', (visit) => visit.stats.tier],
  ['problems', (visit) => count(visit.stats.problems.length)],
];

/** The visits side by side. */
export function formatVisits(visits: Readonly<Record<string, VisitFigures>>): string {
  const table = [
    ['', ...Object.keys(visits)],
    ...rows.map(([name, tell]) => [name, ...Object.values(visits).map(tell)]),
  ];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
    .join('\n');
}
