import { errorAt, type JsonPath, type Problem, warningAt } from '#kit';
import type { Hall } from '#venue';
import type { VenueEvidence } from './evidence';

/** A file that a venue names, where it does, and what it says of its length. */
export interface NamedFile {
  readonly file: string;
  readonly path: JsonPath;
  readonly said?: number;
}

/** Every file of a hall. */
export function listFiles(hall: Hall, at: number): NamedFile[] {
  const here = ['halls', at] as const;
  const pictures = Object.entries(hall.textures).flatMap(([material, { map, roughnessMap, normalMap }]) =>
    [map, roughnessMap, normalMap]
      .filter((file) => file !== undefined)
      .map((file): NamedFile => ({ file, path: [...here, 'textures', material] })),
  );
  const maps = hall.lighting.hours.flatMap((hour, index) =>
    Object.entries(hour.maps).flatMap(([prefix, { file, bytes, small }]) => {
      const path = [...here, 'lighting', 'hours', index, 'maps', prefix];
      return [
        { file, path, said: bytes },
        ...(small ? [{ file: small.file, path: [...path, 'small'], said: small.bytes }] : []),
      ];
    }),
  );
  return [
    { file: hall.model, path: [...here, 'model'], said: hall.bytes },
    { file: hall.floor, path: [...here, 'floor'] },
    ...maps,
    ...pictures,
  ];
}

/** Files that are missing, or not as long as the venue says. */
export function checkFiles({ halls, files }: VenueEvidence): Problem[] {
  return halls.flatMap(({ hall, at }) =>
    listFiles(hall, at).flatMap(({ file, path, said }) => {
      const found = files.get(file);
      if (!found)
        return [errorAt('file-missing', `"${file}" is not beside venue.json: run venue:build.`, path)];
      if (said !== undefined && said !== found.bytes) {
        const sentence = `"${file}" has ${found.bytes} bytes and not ${said}: run venue:build.`;
        return [errorAt('file-bytes', sentence, path)];
      }
      return [];
    }),
  );
}

/** Light maps and pictures that cannot be read, and small maps that have not half the size. */
export function checkPictures({ halls, files }: VenueEvidence): Problem[] {
  return halls.flatMap(({ hall, at }) => {
    const pictures = listFiles(hall, at).slice(2);
    const unreadable = pictures
      .filter(({ file }) => files.has(file) && !files.get(file)?.pixels)
      .map(({ file, path }) =>
        errorAt('picture-unreadable', `"${file}" is no picture that can be read: make it again.`, path),
      );
    return [...unreadable, ...checkSmallMaps(hall, at, files)];
  });
}

function checkSmallMaps(hall: Hall, at: number, files: VenueEvidence['files']): Problem[] {
  return hall.lighting.hours.flatMap((hour, index) =>
    Object.entries(hour.maps).flatMap(([prefix, { file, small }]) => {
      const path = ['halls', at, 'lighting', 'hours', index, 'maps', prefix];
      if (!small) {
        const sentence = `"${file}" has no small one: phones load it whole; write one of half the size.`;
        return [warningAt('light-small-none', sentence, path)];
      }
      const [whole, half] = [files.get(file)?.pixels, files.get(small.file)?.pixels];
      if (!whole || !half || whole.every((side, axis) => Math.round(side / 2) === half[axis])) return [];
      const sentence = `"${small.file}" has ${half.join(' × ')} pixels, which is not half of ${whole.join(' × ')}: write it again.`;
      return [errorAt('light-small-size', sentence, path)];
    }),
  );
}
