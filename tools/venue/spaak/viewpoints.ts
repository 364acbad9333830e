import { headingTowards, type Pose, type Vec3 } from '#kit';
import type { Viewpoint } from '#venue';
import { BRIDGE } from './dimensions';

/** Eye height that the views were composed for. */
const EYES = 1.62;

export const listViewpoints = (): Viewpoint[] => [
  {
    ...view(
      'vestibule',
      {
        en: 'The way in',
        fr: 'Le vestibule',
        nl: 'De ingang',
        ru: 'Вестибюль',
        kk: 'Кіреберіс',
        ky: 'Кире бериш',
        tg: 'Даромадгоҳ',
        tk: 'Girelge',
        uz: 'Kiraverish',
      },
      [0, 0, 17.4],
      [0, 1.85, 0],
      62,
    ),
    // From back there a tall screen sees neither wall, but much of the ceiling: it begins where the vault opens.
    tall: look([0, 0, 10.6], [0, 3.4, -6]),
  },
  view(
    'entrance',
    {
      en: 'Entrance',
      fr: 'Entrée',
      nl: 'De zaal in',
      ru: 'Вход',
      kk: 'Кіру',
      ky: 'Кирүү',
      tg: 'Вуруд',
      tk: 'Girmek',
      uz: 'Kirish',
    },
    [0, 0, 9.4],
    [0, 3.6, -6],
    58,
  ),
  view(
    'star-ring',
    {
      en: 'The ring of stars',
      fr: "Le cercle d'étoiles",
      nl: 'De sterrenkring',
      ru: 'Круг звёзд',
      kk: 'Жұлдыздар шеңбері',
      ky: 'Жылдыздар тегереги',
      tg: 'Доираи ситораҳо',
      tk: 'Ýyldyzlar halkasy',
      uz: 'Yulduzlar halqasi',
    },
    [0, 0, 3.2],
    [0, 3.3, -8],
    60,
  ),
  view(
    'tier-left',
    {
      en: 'From the left',
      fr: 'Depuis la gauche',
      nl: 'Van links',
      ru: 'Слева',
      kk: 'Сол жақтан',
      ky: 'Сол жактан',
      tg: 'Аз чап',
      tk: 'Çepden',
      uz: 'Chapdan',
    },
    [-4.3, 0, 1.6],
    [4.6, 2.1, -7.4],
    58,
  ),
  view(
    'tier-right',
    {
      en: 'From the right',
      fr: 'Depuis la droite',
      nl: 'Van rechts',
      ru: 'Справа',
      kk: 'Оң жақтан',
      ky: 'Оң жактан',
      tg: 'Аз рост',
      tk: 'Sagdan',
      uz: 'Oʻngdan',
    },
    [4.3, 0, 1.6],
    [-4.6, 2.1, -7.4],
    58,
  ),
  view(
    'stand',
    {
      en: 'At a stand',
      fr: 'Devant une vitrine',
      nl: 'Bij een vitrine',
      ru: 'У витрины',
      kk: 'Витрина алдында',
      ky: 'Витринанын алдында',
      tg: 'Дар назди витрина',
      tk: 'Witrinanyň öňünde',
      uz: 'Vitrina oldida',
    },
    [2.02, 0, -3.8],
    [3.38, 1.3, -4.84],
    50,
  ),
  view(
    'bay',
    {
      en: 'The oak wall',
      fr: 'Le mur de chêne',
      nl: 'De eiken wand',
      ru: 'Дубовая стена',
      kk: 'Емен қабырға',
      ky: 'Эмен дубал',
      tg: 'Девори булутӣ',
      tk: 'Dub diwar',
      uz: 'Eman devor',
    },
    [-1.5, 0, -4.13],
    [-5.6, 2.3, -7.9],
    56,
  ),
  view(
    'bridge',
    {
      en: 'The bridge',
      fr: 'La passerelle',
      nl: 'De brug',
      ru: 'Мост',
      kk: 'Көпір',
      ky: 'Көпүрө',
      tg: 'Пул',
      tk: 'Köpri',
      uz: 'Koʻprik',
    },
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
