import { launchBrowser } from '../browser/launch';
import type { SiteServer } from '../serve/server';
import type { Options, Size } from './options';
import type { PathPoint } from './pages/walk-path';
import type { Figures } from './statistics';
import { visitHall } from './subjects/hall';
import { visitPeerRoom, visitPeerWork } from './subjects/peer';
import { visitWork } from './subjects/work';
import type { Throttle } from './throttles';
import { createVisitor, type Visitor } from './visitor';

/** The servers of one run. */
export interface Sites {
  readonly ours: SiteServer;
  readonly peers: SiteServer;
  /** Exhibitions of other sizes, by the name of their subject. */
  readonly halls: ReadonlyMap<string, SiteServer>;
}

export interface Run {
  readonly probe: string;
  readonly sites: Sites;
  readonly options: Pick<Options, 'gpu' | 'headed' | 'walkSeconds'>;
  readonly size: Size;
  /** Fine models of works, paths below the site: one to be looked at alone, the first twelve on a page. */
  readonly models: readonly { readonly work: string; readonly file: string; readonly triangles: number }[];
  /** The way that was walked with us, for the others. */
  path: readonly PathPoint[];
}

export interface Visited {
  readonly figures: Figures;
  readonly renderer: string;
  readonly problems: readonly string[];
}

/** Share of the picture that shows something when a room is seen, and when a single work is. */
const ROOM_SEEN = 0.5;
const WORK_SEEN = 0.01;
/** Milliseconds after which a visit is given up, so that one page that hangs does not keep the others from being told. */
const LONGEST = 480_000;
/** Frames that a work is watched turning. */
const TURN_FRAMES = 20;

/**
 * How much of a visit is made: all of it; only what takes time, for figures that are another each time; the same while
 * every upload is waited for; or only until the room can be walked.
 */
export type Extent = 'all' | 'times' | 'uploads' | 'walkable';

/** One visit in a browser of its own, so that nobody finds another's shaders and files. */
export async function visitOnce(
  run: Run,
  name: string,
  extent: Extent,
  throttle?: Throttle,
): Promise<Visited> {
  const { sites, probe, size, options } = run;
  const browser = await launchBrowser({ gpu: options.gpu, headed: options.headed });
  try {
    const server = serverOf(sites, name);
    const visitor = await createVisitor({
      browser,
      server,
      probe,
      cover: name === 'a-frame' || name === 'plain' || name.startsWith('hall') ? ROOM_SEEN : WORK_SEEN,
      viewport: size,
      waits: extent === 'uploads',
      ...(throttle ? { throttle } : {}),
    });
    const { figures, problems = [] } = await within(LONGEST, visit(run, visitor, server, name, extent));
    const { renderer, errors } = await visitor.seen();
    return { figures, renderer, problems: [...errors, ...problems] };
  } finally {
    await browser.close();
  }
}

/** What a promise gives, unless it takes longer than so many milliseconds. */
async function within<Value>(longest: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`took longer than ${longest / 60_000} minutes`)), longest);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const serverOf = ({ ours, peers, halls }: Sites, name: string): SiteServer =>
  halls.get(name) ?? (name === 'hall' || name === 'work' ? ours : peers);

interface Made {
  readonly figures: Figures;
  /** What the page itself complains of. */
  readonly problems?: readonly string[];
}

async function visit(
  run: Run,
  visitor: Visitor,
  server: SiteServer,
  name: string,
  extent: Extent,
): Promise<Made> {
  const { walkSeconds } = run.options;
  const [one] = run.models;
  const held = extent === 'all';
  switch (name) {
    case 'hall': {
      const depth = held ? 'hand' : extent === 'walkable' ? 'walkable' : 'walk';
      const made = await visitHall(visitor, server, { depth, walkSeconds });
      if (made.path.length > 0) run.path = made.path;
      return made;
    }
    case 'a-frame':
    case 'plain':
      return {
        figures: await visitPeerRoom(visitor, `${name}.html`, extent === 'walkable' ? [] : run.path, held),
      };
    case 'work':
      if (!one) throw new Error('bench: no work has a fine model');
      return { figures: await visitWork(visitor, server, one, held) };
    case 'model-viewer':
    case 'babylon':
      return { figures: await visitPeerWork(visitor, `${name}.html?model=${one?.file}`, TURN_FRAMES, held) };
    case 'model-viewer-12': {
      const query = run.models.slice(0, 12).map(({ file }) => `model=${file}`);
      return {
        figures: await visitPeerWork(visitor, `model-viewer.html?${query.join('&')}`, TURN_FRAMES, held),
      };
    }
    default:
      return visitHall(visitor, server, { depth: held ? 'held' : 'walk', walkSeconds });
  }
}
