import type { Figures } from './statistics';
import { isHeld, type Medians, type Target } from './targets';

/** How a figure is written. */
type Unit = 'ms' | 's' | 'MB' | 'count';

const write: Readonly<Record<Unit, (value: number) => string>> = {
  ms: (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`,
  s: (value) => `${(value / 1000).toFixed(2)} s`,
  MB: (value) => `${(value / 1e6).toFixed(2)} MB`,
  count: (value) => Math.round(value).toLocaleString('en'),
};

type Row = readonly [name: string, figure: string, unit: Unit];

const LOAD: readonly Row[] = [
  ['first picture', 'pictureMs', 's'],
  ['first picture, sent', 'pictureBytes', 'MB'],
  ['first picture, requests', 'pictureRequests', 'count'],
  ['walkable', 'walkableMs', 's'],
  ['walkable, sent', 'walkableBytes', 'MB'],
  ['walkable, requests', 'walkableRequests', 'count'],
  ['the hall is whole', 'wholeMs', 's'],
  ['everything near is sharp', 'sharpMs', 's'],
  ['everything near, sent', 'sharpBytes', 'MB'],
  ['everything near, requests', 'sharpRequests', 'count'],
  ['processor until then', 'loadCpuMs', 's'],
];

const frames = (title: string, name: string): readonly Row[] => [
  [`${title}: frame, median`, `${name}FrameMs`, 'ms'],
  [`${title}: frame, 95th percentile`, `${name}P95Ms`, 'ms'],
  [`${title}: from frame to frame`, `${name}StepMs`, 'ms'],
  [`${title}: processor per frame`, `${name}CpuMs`, 'ms'],
  [`${title}: draw calls, at most`, `${name}Calls`, 'count'],
  [`${title}: triangles, at most`, `${name}Triangles`, 'count'],
];

const FRAMES: readonly Row[] = [
  ...frames('walk', 'walk'),
  ...frames('approach', 'approach'),
  ...frames('work turned', 'hand'),
  ['frames at rest, 2 s', 'restFrames', 'count'],
  ['frames at rest beside a panel, 2 s', 'restPanelFrames', 'count'],
  ['frames at rest, work in hand, 2 s', 'restHandFrames', 'count'],
];

const MEMORY: readonly Row[] = [
  ['on the card', 'gpuBytes', 'MB'],
  ['on the card, by stats()', 'statsGpuBytes', 'MB'],
  ['textures', 'textures', 'count'],
  ['buffers', 'buffers', 'count'],
  ['programs', 'programs', 'count'],
  ['scripts, after collection', 'heapBytes', 'MB'],
  ['the browser’s processes', 'processBytes', 'MB'],
  ['pixels of a frame of the walk', 'walkPixels', 'count'],
  ['pixels of a frame of the work', 'handPixels', 'count'],
  ['samples of a pixel', 'canvasSamples', 'count'],
];

const uploads = (title: string, name: string): readonly Row[] => [
  [`${title}: most in a frame`, `${name}MostMs`, 'ms'],
  [`${title}: most in a frame after the first picture`, `${name}SeenMostMs`, 'ms'],
  [`${title}: 95th percentile of frames that upload`, `${name}P95Ms`, 'ms'],
  [`${title}: frames above 50 ms by it`, `${name}Halts`, 'count'],
  [`${title}: of these after the first picture`, `${name}SeenHalts`, 'count'],
];

const UPLOADS: readonly Row[] = [
  ...uploads('uploads, the page’s part', 'upload'),
  ...uploads('uploads, each waited for', 'waited'),
  ['uploads: frames with some', 'uploadFrames', 'count'],
  ['uploads: bytes of the fullest frame', 'uploadMostBytes', 'MB'],
  ['uploads: bytes in all', 'uploadBytes', 'MB'],
];

/** Markdown's table, aligned so that it is read in a terminal as well. First column to the left, others to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Figures beside each other, one column for each subject; rows that nobody has are left out, and nothing where none is. */
export function formatFigures(
  part: 'load' | 'frames' | 'memory' | 'uploads',
  columns: readonly { readonly title: string; readonly figures: Figures }[],
): string {
  const tell = ({ figures }: { readonly figures: Figures }, figure: string, unit: Unit): string => {
    const value = figures[figure];
    return typeof value === 'number' ? write[unit](value) : '–';
  };
  const rows = { load: LOAD, frames: FRAMES, memory: MEMORY, uploads: UPLOADS }[part]
    .filter(([, figure]) => columns.some(({ figures }) => typeof figures[figure] === 'number'))
    .map(([name, figure, unit]) => [name, ...columns.map((column) => tell(column, figure, unit))]);
  return rows.length === 0 ? '' : formatTable(['', ...columns.map(({ title }) => title)], rows);
}

/** The promises, held or missed and by how much. */
export function formatTargets(targets: readonly Target[]): string {
  const tell = (target: Target, value: number | null): string => {
    if (value === null) return '–';
    if (target.unit === 'ratio') return value.toFixed(2);
    return target.unit === 'MB' ? `${value.toFixed(2)} MB` : write.count(value);
  };
  const verdict = (target: Target): string => {
    const held = isHeld(target);
    if (held === null || target.value === null) return 'not measured';
    if (held) return 'held';
    return target.limit === 0
      ? `missed: ${tell(target, target.value)}`
      : `missed ×${(target.value / target.limit).toFixed(2)}`;
  };
  return formatTable(
    ['promise', 'measured', 'at most', ''],
    targets.map((target) => [
      target.name,
      tell(target, target.value),
      tell(target, target.limit),
      verdict(target),
    ]),
  );
}

/** The whole report in Markdown, ratios first. */
export function formatReport(
  targets: readonly Target[],
  medians: Medians,
  titleOf: (name: string) => string,
  slowed: readonly { readonly title: string; readonly medians: Medians }[],
): string {
  const columns = (names: readonly string[], from: Medians = medians) =>
    names.flatMap((name) => {
      const figures = from[name];
      return figures ? [{ title: titleOf(name), figures }] : [];
    });
  const parts = (title: string, names: readonly string[]): string[] => {
    const found = columns(names);
    if (found.length === 0) return [];
    const tables = (['load', 'frames', 'uploads', 'memory'] as const)
      .map((part) => formatFigures(part, found))
      .filter((table) => table !== '');
    return [`### ${title}`, ...tables];
  };
  const rooms = ['hall', 'a-frame', 'plain'];
  const works = ['work', 'model-viewer', 'babylon', 'model-viewer-12'];
  const sizes = Object.keys(medians)
    .filter((name) => /^hall-\d+$/.test(name))
    .sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)));
  return [
    '### What was promised',
    formatTargets(targets),
    ...parts('A room with the same 60 works', rooms),
    ...parts('One work, and a page of twelve', works),
    ...parts('From twelve works to thousands', sizes),
    ...slowed.flatMap(({ title, medians: slow }) => [
      `### Slowed down: ${title}`,
      formatFigures('load', columns(Object.keys(slow), slow)),
    ]),
  ].join('\n\n');
}
