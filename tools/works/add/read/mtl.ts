import type { Document, Material } from '@gltf-transform/core';
import type { Parsed, Problem } from '#kit';
import { hasErrors } from '#kit';
import { repaired } from '../say';
import { readPicture } from './files';

interface Entry {
  readonly name: string;
  readonly lines: ReadonlyMap<string, string>;
}

/** Reads an MTL library as glTF materials; the PBR words that some exporters write are understood. */
export async function readMtl(document: Document, model: string, text: string): Promise<Parsed<Material[]>> {
  const problems: Problem[] = [];
  const materials: Material[] = [];
  for (const { name, lines } of entriesOf(text)) {
    const numbers = (word: string): number[] =>
      (lines.get(word)?.split(/\s+/) ?? []).map(Number).filter(Number.isFinite);
    const [red = 0.8, green = red, blue = green] = numbers('kd');
    const [opacity = 1 - (numbers('tr')[0] ?? 0)] = numbers('d');
    const material = document
      .createMaterial(name)
      .setRoughnessFactor(roughnessOf(numbers))
      .setMetallicFactor(numbers('pm')[0] ?? 0);
    const hasPicture = lines.has('map_kd');
    material.setBaseColorFactor(
      hasPicture ? [1, 1, 1, opacity] : [linear(red), linear(green), linear(blue), opacity],
    );
    if (opacity < 0.99) material.setAlphaMode('BLEND');
    const [glowRed = 0, glowGreen = 0, glowBlue = 0] = numbers('ke');
    material.setEmissiveFactor([linear(glowRed), linear(glowGreen), linear(glowBlue)]);
    for (const [word, set] of [
      ['map_kd', material.setBaseColorTexture.bind(material)],
      ['norm', material.setNormalTexture.bind(material)],
    ] as const) {
      const uri = pictureOf(lines.get(word));
      if (!uri) continue;
      const picture = await readPicture(document, model, uri);
      if (picture.value) set(picture.value);
      else if (hasErrors(picture.problems)) return { problems: picture.problems };
    }
    if (lines.has('map_bump') || lines.has('bump'))
      problems.push(repaired(`The bump map of material ${name} was left out: glTF knows normal maps only.`));
    materials.push(material);
  }
  return { value: materials, problems };
}

/** From the roughness that newer exporters write, or the shininess that all of them do. */
function roughnessOf(numbers: (word: string) => number[]): number {
  const [rough] = numbers('pr');
  if (rough !== undefined) return Math.min(1, Math.max(0.04, rough));
  const [shininess = 50] = numbers('ns');
  return Math.min(1, Math.max(0.1, Math.sqrt(2 / (Math.max(0, shininess) + 2))));
}

/** The file at the end of a map's line, behind its options. */
const pictureOf = (line: string | undefined): string | undefined =>
  line
    ?.replace(
      /(?:^|\s)-(?:o|s|t)(?:\s+-?[\d.]+){1,3}|(?:^|\s)-(?:mm|bm|boost|texres|clamp|blendu|blendv|imfchan|type|cc)(?:\s+\S+){1}/gi,
      '',
    )
    .trim() || undefined;

function entriesOf(text: string): Entry[] {
  const entries: { name: string; lines: Map<string, string> }[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const [, word, rest] = /^\s*(\S+)\s+(.*?)\s*$/.exec(raw) ?? [];
    if (!word || rest === undefined || word.startsWith('#')) continue;
    if (word === 'newmtl') entries.push({ name: rest, lines: new Map() });
    else entries.at(-1)?.lines.set(word.toLowerCase(), rest);
  }
  return entries;
}

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
