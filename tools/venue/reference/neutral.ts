import type { Rgb } from '#venue';

/** Where Khronos' neutral curve begins to compress, and how fast what is brighter loses its colour. */
const START = 0.8 - 0.04;
const DESATURATION = 0.15;

/**
 * Khronos PBR Neutral, as published with its specification: the curve that the site draws with (three's
 * `NeutralToneMapping`). It takes linear light times exposure and gives linear light of a screen, 0…1.
 */
export function toneMap([r, g, b]: Rgb): Rgb {
  const lowest = Math.min(r, g, b);
  const offset = lowest < 0.08 ? lowest - 6.25 * lowest * lowest : 0.04;
  const peak = Math.max(r, g, b) - offset;
  if (peak < START) return [r - offset, g - offset, b - offset];
  const room = 1 - START;
  const compressed = 1 - (room * room) / (peak + room - START);
  const white = 1 - 1 / (DESATURATION * (peak - compressed) + 1);
  const squeeze = (value: number) =>
    (1 - white) * (value - offset) * (compressed / peak) + white * compressed;
  return [squeeze(r), squeeze(g), squeeze(b)];
}
