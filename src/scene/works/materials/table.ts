import type { MeshStandardMaterial } from 'three';
import { METALS } from './metals';
import type { Patterns } from './patterns';
import { SOFT } from './soft';
import { STONES } from './stones';

type Make = (patterns: Patterns) => MeshStandardMaterial;

/** The materials that models name, made rich. A name that is not here keeps what its model says. */
const TABLE: Readonly<Record<string, Make>> = { ...METALS, ...STONES, ...SOFT };

/** Whether the scene has its own material for a name in a model. */
export const hasWorkMaterial = (name: string): boolean => Object.hasOwn(TABLE, name);

/** Makes the material for a name; undefined for a name that is not in the table. */
export const makeWorkMaterial = (name: string, patterns: Patterns): MeshStandardMaterial | undefined =>
  hasWorkMaterial(name) ? TABLE[name]?.(patterns) : undefined;
