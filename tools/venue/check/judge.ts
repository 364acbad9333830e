import type { Problem } from '#kit';
import { hallOf } from '#venue';
import { checkBudgets } from './budget';
import type { VenueEvidence } from './evidence';
import { type HallFigures, measureHall } from './figures';
import { checkFiles, checkPictures } from './files';
import { checkHangings } from './hangings';
import { checkLight, checkTextures } from './light';
import { checkPortals } from './portals';
import { checkSlots } from './slots';
import { checkWalk, groundsOf } from './walk';

/** What a venue's halls cost, and all that is wrong with it. */
export interface Verdict {
  readonly figures: readonly HallFigures[];
  readonly problems: readonly Problem[];
}

/** Judges a venue that parses: its files, models, floors, places, ways and budgets. */
export function judgeVenue(evidence: VenueEvidence): Verdict {
  const { venue, halls, files } = evidence;
  const figures = halls.map((hall) => measureHall(hall, files));
  const grounds = groundsOf(halls);
  const first = hallOf(venue, venue.start)?.id;
  return {
    figures,
    problems: [
      ...checkFiles(evidence),
      ...checkPictures(evidence),
      ...halls.flatMap((each) => [
        ...each.model.problems,
        ...each.floor.problems,
        ...checkLight(each),
        ...checkTextures(each),
        ...checkSlots(each, grounds.get(each.hall.id)),
        ...checkHangings(each),
      ]),
      ...checkWalk(evidence, grounds),
      ...checkPortals(evidence, grounds),
      ...figures.flatMap((each, at) => checkBudgets(each, at, each.hall === first)),
    ],
  };
}
