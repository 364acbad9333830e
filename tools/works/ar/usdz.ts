import { type Zippable, zipSync } from 'three/addons/libs/fflate.module.js';
import type { UsdScene } from './usda';

/** A zip's local header without name and further fields, and the head of one further field, bytes. */
const LOCAL_HEADER = 30;
const FIELD_HEADER = 4;

/** USD asks that every file in a package begins at a multiple of this. */
const ALIGNMENT = 64;

/** The number of a zip field that nobody reads: it only takes up room. */
const PADDING_FIELD = 0x1986;

/** Zip's clock begins here; a package must be the same every time. */
const NO_TIME = new Date(1980, 0, 1);

/** A USD package as iPhones open it: a zip without compression whose files are aligned. */
export function packUsdz({ text, pictures }: UsdScene): Uint8Array {
  const files: Zippable = {};
  let offset = 0;
  for (const [name, bytes] of [['work.usda', new TextEncoder().encode(text)] as const, ...pictures]) {
    const start = offset + LOCAL_HEADER + name.length + FIELD_HEADER;
    const padding = (ALIGNMENT - (start % ALIGNMENT)) % ALIGNMENT;
    files[name] = [bytes, { extra: { [PADDING_FIELD]: new Uint8Array(padding) } }];
    offset = start + padding + bytes.length;
  }
  return zipSync(files, { level: 0, mtime: NO_TIME });
}
