import { AboutArticle } from '../about/about-article';
import { AccessibilityArticle } from '../accessibility/accessibility-article';
import { CataloguePage } from '../catalogue/catalogue-page';
import { GlossaryArticle } from '../glossary/glossary-article';
import { HomePage } from '../home/home-page';
import { ProgrammeArticle } from '../programme/programme-article';
import type { Article } from './article';
import { CountryPlace } from './country-place';
import { DesignerPlace } from './designer-place';
import { TourPlace } from './tour-place';
import { WorkPlace } from './work-place';

/** Every article at once: for whoever writes all pages, and for the hall, where anything may be opened next. */
export const allArticles = {
  home: HomePage,
  catalogue: CataloguePage,
  programme: ProgrammeArticle,
  glossary: GlossaryArticle,
  about: AboutArticle,
  accessibility: AccessibilityArticle,
  work: WorkPlace,
  designer: DesignerPlace,
  country: CountryPlace,
  tour: TourPlace,
} satisfies Record<string, Article>;
