import type { LanguageTag } from '#kit';
import type { FrameSettings, OpenedSearch, PagesData, Site } from '#pages';
import { type AddressSpace, formatAddress, type LinkTarget, type Place, type Visit } from '#visit';

interface SiteParts {
  readonly base: string;
  /** Where the exhibition's files lie, when that is elsewhere. */
  readonly files?: string | undefined;
  readonly absolute?: string | undefined;
  readonly linkTarget?: LinkTarget;
  readonly frame?: FrameSettings;
  readonly data: PagesData;
  readonly language: LanguageTag;
  readonly messages: Readonly<Record<string, string>>;
  readonly visit: Visit | null;
  readonly kiosk?: boolean;
  readonly openSearch?: () => Promise<OpenedSearch>;
  readonly openFurther?: ((language: LanguageTag) => Promise<OpenedSearch>) | undefined;
  readonly catalogPath?: string;
}

/** Where addresses of an exhibition live. */
export function addressSpace(base: string, data: PagesData): AddressSpace {
  return { base, languages: data.catalog.languages.map(({ tag }) => tag) };
}

/** What pages need to know of the site, written at build or beside a visit. */
export function createSite({
  base,
  files = base,
  absolute,
  linkTarget,
  frame,
  data,
  language,
  messages,
  visit,
  kiosk,
  openSearch,
  openFurther,
  catalogPath,
}: SiteParts): Site {
  const space = addressSpace(base, data);
  return {
    base: files,
    root: base,
    ...(absolute ? { absolute } : {}),
    ...(linkTarget ? { linkTarget } : {}),
    ...(frame ? { frame } : {}),
    messages,
    language,
    data,
    visit,
    ...(kiosk ? { kiosk } : {}),
    ...(openSearch ? { openSearch } : {}),
    ...(openFurther ? { openFurther } : {}),
    hrefOf: (place, options) =>
      formatAddress(
        {
          place,
          language: options?.language ?? language,
          ...(options?.mode ? { mode: options.mode } : {}),
          ...(options?.wing ? { wing: options.wing } : {}),
          ...(options?.find ? { find: options.find } : {}),
          ...(catalogPath ? { catalog: catalogPath } : {}),
        },
        space,
      ) || './',
    navigate: (place: Place) => visit?.commands.show(place),
    enter() {
      const { part } = data.catalog;
      if (part && part.wing === undefined) {
        const address = { place: { kind: 'home' }, language, mode: 'hall' } as const;
        location.assign(formatAddress(address, space));
        return;
      }
      // What goes wrong is told by the hall itself.
      visit?.commands.enter().catch(() => {});
    },
  };
}
