/** Who may import whom. What is not listed is forbidden. */
export interface RoomRule {
  /** Other rooms, imported through `#room`. */
  readonly rooms: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Rooms that may be loaded later, by `import('#room')`, and never with the importer. */
  readonly later?: readonly string[];
  /** Packages, or a file of one: `zod` allows `zod/mini`, `zustand/vanilla` does not allow `zustand`. */
  readonly packages: readonly string[];
}

const pure = ['kit', 'catalog', 'venue', 'plan', 'assets', 'visit'];
const scenePackages = ['react', 'zustand', 'three', 'three-mesh-bvh', '@react-three/fiber'];
const pagesPackages = ['react', 'react-dom', 'zustand', 'react-intl', 'lucide-react'];

export const rooms: Readonly<Record<string, RoomRule>> = {
  kit: { rooms: [], packages: [] },
  catalog: { rooms: ['kit'], packages: ['zod', 'jsonc-parser', 'minisearch'] },
  venue: { rooms: ['kit'], packages: ['zod'] },
  plan: { rooms: ['kit', 'catalog', 'venue'], types: ['assets'], packages: [] },
  assets: { rooms: ['kit'], types: ['catalog'], packages: ['zod'] },
  visit: { rooms: ['kit', 'catalog', 'venue', 'plan', 'assets'], packages: ['zustand/vanilla', 'navcat'] },
  scene: { rooms: pure, packages: scenePackages },
  pages: { rooms: ['kit', 'catalog', 'plan', 'visit'], packages: pagesPackages },
  embed: { rooms: ['kit', 'visit'], packages: [] },
  curator: { rooms: [...pure, 'scene', 'pages'], packages: [...scenePackages, ...pagesPackages] },
  app: {
    rooms: [...pure, 'pages', 'embed'],
    types: ['scene', 'curator'],
    later: ['scene', 'curator'],
    packages: [...pagesPackages, ...scenePackages, '@fontsource-variable', 'lean-qr'],
  },
};

/** The commands. They may use every package but those that draw pages and scenes, and everything of Node. */
export const tools = {
  rooms: ['kit', 'catalog', 'venue', 'plan', 'assets'],
  /** They ask a running page by its API, whose types are the visit's. */
  types: ['visit'],
  forbiddenPackages: ['react', 'react-dom', '@react-three', 'react-intl', 'lucide-react', 'zustand'],
  /** The site builder renders pages, so it alone reaches further. */
  site: {
    rooms: ['pages', 'visit'],
    files: ['src/app/prerender', 'src/app/load-data'],
    packages: ['react', 'react-dom'],
  },
  /**
   * Stills are a promise that the hall keeps, and a comparison is of what the hall shows, so both photographers draw with
   * the scene's own code. It has a door of its own: what goes through the index is loaded by every visitor of the hall.
   */
  review: { folders: ['tools/works/review/', 'tools/venue/compare/'], doors: ['#scene/studio'] },
};

/** Rooms that know no browser: they are compiled without its types, and no file may bring them in. */
export const pureRooms: readonly string[] = pure;
