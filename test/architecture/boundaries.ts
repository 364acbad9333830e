import { posix } from 'node:path';
import { type ModuleUse, scanFile } from './scan';
import { pureRooms, rooms, tools } from './table';

/** Every use of a module that the import table forbids, as `path:line sentence`. Paths are the repository's. */
export function violationsOf(path: string, source: string): string[] {
  const { uses, unreadable, references } = scanFile(path, source);
  const home = homeOf(path);
  const say = (line: number, sentence: string) => `${path}:${line} ${sentence}`;
  const found = uses.flatMap((use) => {
    const sentence = judge(path, home, use);
    return sentence === null ? [] : [say(use.line, sentence)];
  });
  if (home.kind === 'tool') return found;
  if (home.room !== undefined && rooms[home.room] === undefined)
    found.push(say(1, `no such room: ${home.room}`));
  for (const line of unreadable) found.push(say(line, 'a module must be named by a plain text'));
  if (pureRooms.includes(home.room ?? ''))
    for (const line of references) found.push(say(line, 'a pure room takes no types by reference'));
  return found;
}

type Home =
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'tool'; readonly room?: undefined };

function homeOf(path: string): Home {
  const [top, room] = path.split('/');
  if (top === 'src' && room !== undefined) return { kind: 'room', room };
  if (top === 'tools') return { kind: 'tool' };
  throw new Error(`${path} is neither in src/ nor in tools/.`);
}

/** A sentence on what is wrong with a use, or null. */
function judge(path: string, home: Home, use: ModuleUse): string | null {
  const { specifier } = use;
  if (specifier.startsWith('.')) return judgeRelative(path, home, specifier);
  if (specifier.startsWith('#')) return judgeRoom(path, home, use);
  if (specifier.startsWith('node:')) {
    return home.kind === 'tool' ? null : `${home.room} runs in browsers: no ${specifier}`;
  }
  return judgePackage(path, home, specifier);
}

const isReviewer = (path: string) => tools.review.folders.some((folder) => path.startsWith(folder));

const isSiteBuilder = (path: string) => path.startsWith('tools/site/');

function judgeRelative(path: string, home: Home, specifier: string): string | null {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  const own = home.kind === 'tool' ? 'tools/' : `src/${home.room}/`;
  if (target.startsWith(own) || `${target}/` === own) return null;
  if (isSiteBuilder(path) && tools.site.files.some((file) => target === file)) return null;
  const room = /^src\/([^/]+)/.exec(target)?.[1];
  return room === undefined
    ? `${specifier} leaves ${own}`
    : `only the index of another room is open: import #${room}, not ${specifier}`;
}

function judgeRoom(path: string, home: Home, { specifier, kind }: ModuleUse): string | null {
  if (isReviewer(path) && tools.review.doors.includes(specifier)) return null;
  const room = specifier.slice(1);
  if (room.includes('/')) return `only the index of another room is open: import #${room.split('/')[0]}`;
  if (rooms[room] === undefined) return `no such room: ${specifier}`;
  if (home.kind === 'tool') {
    const allowed = isSiteBuilder(path) ? [...tools.rooms, ...tools.site.rooms] : tools.rooms;
    const isKnown = allowed.includes(room) || (kind === 'type' && tools.types.includes(room));
    return isKnown ? null : `tools may not import ${room}`;
  }
  if (room === home.room) return `within ${room} imports are relative`;
  const rule = rooms[home.room];
  if (rule === undefined || rule.rooms.includes(room)) return null;
  if (kind === 'type' && rule.types?.includes(room)) return null;
  if (kind === 'later' && rule.later?.includes(room)) return null;
  if (rule.later?.includes(room)) return `${home.room} may load ${room} only later, by import('#${room}')`;
  if (rule.types?.includes(room)) return `${home.room} may import only types from ${room}`;
  return `${home.room} may not import ${room}`;
}

const matches = (specifier: string, name: string) => specifier === name || specifier.startsWith(`${name}/`);

function judgePackage(path: string, home: Home, specifier: string): string | null {
  if (home.kind === 'tool') {
    if (isSiteBuilder(path) && tools.site.packages.some((name) => matches(specifier, name))) return null;
    const forbidden = tools.forbiddenPackages.some((name) => matches(specifier, name));
    return forbidden ? `tools may not import the package ${specifier}` : null;
  }
  const allowed = rooms[home.room]?.packages ?? [];
  if (allowed.some((name) => matches(specifier, name))) return null;
  return `${home.room} may not import the package ${specifier}`;
}
