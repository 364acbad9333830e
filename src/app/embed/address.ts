import { type Address, type AddressSpace, parseAddress } from '#visit';

/** Where embed pages lie, below the site's root. */
export const EMBED_FOLDER = 'embed/';
const HALLS = /(^|\/)halls\/([a-z0-9-]{1,64})\/$/;

/** Reads the address of an embed page: the same as that of the page that it stands for, and a hall. Null for none. */
export function parseEmbedAddress(path: string, search: string, space: AddressSpace): Address | null {
  const folder = space.base + EMBED_FOLDER;
  if (!path.startsWith(folder)) return null;
  const inside = path.slice(folder.length).replace(/index\.html$/, '');
  const hall = HALLS.exec(inside)?.[2];
  const address = parseAddress(space.base + inside.replace(HALLS, '$1'), search, space);
  return address && hall !== undefined ? { ...address, hall } : address;
}
