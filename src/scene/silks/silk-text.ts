import type { StandPlace } from '#plan';
import type { HallWriting, SceneOptions } from '../types';
import type { SilkText } from './layout';

/** What the silk of a stand says in the visitor's language, and in which country's colour. */
export function resolveSilkText(
  { place, work }: { readonly place: StandPlace; readonly work: string | undefined },
  writing: HallWriting,
  options: Pick<SceneOptions, 'texts' | 'titleOf' | 'visit'>,
): { readonly text: SilkText; readonly accent: string } {
  const { country, accent, designer } = writing.stand(place);
  return {
    accent,
    text: {
      number: place.number,
      country,
      name: designer ?? options.texts().awaiting,
      awaiting: designer === undefined,
      caption: work === undefined ? '' : options.titleOf(work).title,
      note: isStudy(work, options) ? options.texts().study : '',
    },
  };
}

/** A study says that it is one: nobody shall take it for the work of the designer whose name is below. */
const isStudy = (work: string | undefined, { visit }: Pick<SceneOptions, 'visit'>): boolean =>
  visit.data.catalog.works.find(({ id }) => id === work)?.made === 'study';
