import { headingTowards, type Pose, type Vec3 } from '#kit';
import type { Viewpoint } from '#venue';
import { BRIDGE } from './dimensions';

/** Eye height that the views were composed for. */
const EYES = 1.62;

export const listViewpoints = (): Viewpoint[] => [
  {
    ...view(
      'vestibule',
      { en: 'The way in', fr: 'Le vestibule', nl: 'De ingang', ru: 'Вестибюль' },
      [0, 0, 17.4],
      [0, 1.85, 0],
      62,
    ),
    // From back there a tall screen sees neither wall, but much of the ceiling: it begins where the vault opens.
    tall: look([0, 0, 10.6], [0, 3.4, -6]),
  },
  view(
    'entrance',
    { en: 'Entrance', fr: 'Entrée', nl: 'De zaal in', ru: 'Вход' },
    [0, 0, 9.4],
    [0, 3.6, -6],
    58,
  ),
  view(
    'star-ring',
    { en: 'The ring of stars', fr: "Le cercle d'étoiles", nl: 'De sterrenkring', ru: 'Круг звёзд' },
    [0, 0, 3.2],
    [0, 3.3, -8],
    60,
  ),
  view(
    'tier-left',
    { en: 'From the left', fr: 'Depuis la gauche', nl: 'Van links', ru: 'Слева' },
    [-4.3, 0, 1.6],
    [4.6, 2.1, -7.4],
    58,
  ),
  view(
    'tier-right',
    { en: 'From the right', fr: 'Depuis la droite', nl: 'Van rechts', ru: 'Справа' },
    [4.3, 0, 1.6],
    [-4.6, 2.1, -7.4],
    58,
  ),
  view(
    'stand',
    { en: 'At a stand', fr: 'Devant une vitrine', nl: 'Bij een vitrine', ru: 'У витрины' },
    [2.02, 0, -3.8],
    [3.38, 1.3, -4.84],
    50,
  ),
  view(
    'bay',
    { en: 'The oak wall', fr: 'Le mur de chêne', nl: 'De eiken wand', ru: 'Дубовая стена' },
    [-1.5, 0, -4.13],
    [-5.6, 2.3, -7.9],
    56,
  ),
  view(
    'bridge',
    { en: 'The bridge', fr: 'La passerelle', nl: 'De brug', ru: 'Мост' },
    [1.34, BRIDGE, 10.9],
    [-0.5, 2.9, -6],
    62,
  ),
];

/** A view from a place on the floor towards a point. */
export function view(
  id: string,
  title: Viewpoint['title'],
  position: Vec3,
  target: Vec3,
  fov: number,
): Viewpoint {
  return { id, title, ...look(position, target), fov };
}

/** A look from a place on the floor at a point. */
export function look(position: Vec3, target: Vec3): Pose {
  const rise = target[1] - position[1] - EYES;
  const away = Math.hypot(target[0] - position[0], target[2] - position[2]);
  return { position, heading: headingTowards(position, target), pitch: Math.atan2(rise, away) };
}
