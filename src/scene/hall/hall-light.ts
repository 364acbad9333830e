import { type Texture, Vector3, type WebGLRenderer } from 'three';
import { renderProbe } from '../light/probe';
import { reflectProbe } from '../light/room-light';
import type { Profile } from '../stage/profile';
import type { HallModel } from './hall-model';

/** How much brighter than in the hall's own picture lamps are for polished metal. */
const LAMP_BOOST = 5;
/** Height of a piece's middle above the deck of its vitrine, metres. */
const ABOVE_DECK = 0.22;

/** The reflections of a hall on one graphics context. */
export interface HallLight {
  /** What pieces in vitrines reflect and are lit by. */
  readonly vitrine: Texture;
  /** What the hall's own surfaces reflect. */
  readonly hall: Texture;
  /** Looks around anew, when the hall's own light has become another. The textures stay the same objects. */
  renew(): void;
  dispose(): void;
}

/** Renders the hall's two probes and gives the hall's surfaces theirs. */
export function createHallLight(
  renderer: WebGLRenderer,
  model: HallModel,
  { probe: size }: Profile,
): HallLight {
  const { hall, group, lamps, reflecting } = model;
  const probe = new Vector3(...hall.lighting.probe);
  const look = () => ({
    wide: renderProbe(renderer, group, lamps, { position: probe, size, lamps: 1 }),
    close: renderProbe(renderer, group, lamps, { position: vitrineProbe(model), size, lamps: LAMP_BOOST }),
  });
  const { wide, close } = look();
  for (const material of reflecting) reflectProbe(material, wide.texture);
  return {
    vitrine: close.texture,
    hall: wide.texture,
    renew() {
      // Copied over, so that no material needs another texture and no program is made anew.
      const now = look();
      renderer.copyTextureToTexture(now.wide.texture, wide.texture);
      renderer.copyTextureToTexture(now.close.texture, close.texture);
      now.wide.dispose();
      now.close.dispose();
    },
    dispose() {
      for (const material of reflecting) reflectProbe(material, null);
      wide.dispose();
      close.dispose();
    },
  };
}

/** Above the deck of a vitrine somewhere in the middle of their row. */
function vitrineProbe({ hall }: HallModel): Vector3 {
  const decks = hall.slots.filter(({ kind }) => kind !== 'wall');
  const chosen = decks[Math.floor(decks.length / 3)];
  if (!chosen) return new Vector3(...hall.lighting.probe);
  const [x, y, z] = chosen.position;
  return new Vector3(x, y + ABOVE_DECK, z);
}
