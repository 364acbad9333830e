import type {
  Canvas,
  ContentResource,
  IIIFExternalWebResource,
  Manifest,
  ResourceProvider,
} from '@iiif/presentation-3';
import type { Work } from '#catalog';
import type { Place } from '#visit';
import { licenceAddress } from '../linked/licence';
import { catalogDataFile } from '../tables/files';
import { metadataOf, statementOf } from './metadata';
import { inAll, labelIn, type Polyglot } from './polyglot';

export const IIIF_CONTEXT = 'http://iiif.io/api/presentation/3/context.json';
export const IIIF_TYPE = `application/ld+json;profile="${IIIF_CONTEXT}"`;

/** Below the site's root. */
export const COLLECTION_FILE = 'iiif/collection.json';
export const manifestFile = (work: string): string => `iiif/${work}/manifest.json`;

/** A work as IIIF viewers and libraries take it; nothing where there is no picture, which a canvas stands for. */
export function manifestOf(polyglot: Polyglot, work: Work): Manifest | undefined {
  const { origin, data } = polyglot;
  const id = origin + manifestFile(work.id);
  const picture = pictureOf(polyglot, work);
  if (!picture) return undefined;
  const models = modelsOf(polyglot, work);
  const licence = licenceAddress(work.rights.licence);
  return {
    '@context': IIIF_CONTEXT,
    id,
    type: 'Manifest',
    label: inAll(work.title),
    summary: inAll(work.summary),
    metadata: metadataOf(polyglot, work),
    requiredStatement: statementOf(polyglot, work),
    // The terms are named by their addresses of before encryption, which is what IIIF compares.
    ...(licence ? { rights: licence.replace('https:', 'http:') } : {}),
    provider: [providerOf(polyglot)],
    thumbnail: [picture],
    homepage: pagesOf(polyglot, { kind: 'work', id: work.id }),
    ...(models.length > 0 ? { rendering: models } : {}),
    seeAlso: data.catalog.languages.map(({ tag }) => ({
      id: origin + polyglot.folderOf({ kind: 'home' }, tag) + catalogDataFile,
      type: 'Dataset',
      format: 'application/ld+json',
      profile: 'https://schema.org',
      label: inAll(data.catalog.title),
    })),
    partOf: [{ id: origin + COLLECTION_FILE, type: 'Collection' }],
    items: [canvasOf(id, work, picture)],
  };
}

function canvasOf(manifest: string, work: Work, picture: IIIFExternalWebResource): Canvas {
  const id = `${manifest.replace(/manifest\.json$/, '')}canvas`;
  const { width = 1, height = 1 } = picture;
  const painted = {
    id: `${id}/picture`,
    type: 'Annotation',
    motivation: 'painting',
    body: picture,
    target: id,
  } as const;
  return {
    id,
    type: 'Canvas',
    label: inAll(work.title),
    summary: inAll(work.alt),
    width,
    height,
    items: [{ id: `${id}/page`, type: 'AnnotationPage', items: [painted] }],
  } as unknown as Canvas;
}

/** The still in its true size. */
export function pictureOf({ origin, data }: Polyglot, work: Work): IIIFExternalWebResource | undefined {
  const still = data.manifest.works[work.id]?.derivatives.still;
  if (!still) return undefined;
  const { width, height } = still;
  return { id: `${origin}models/${still.file}`, type: 'Image', format: 'image/webp', width, height };
}

/**
 * Version 3 has no canvas for a model, so the models are other forms of the work to be opened beside it. `Model` is in the
 * specification's list of types, though not in that of the package.
 */
function modelsOf(polyglot: Polyglot, work: Work): IIIFExternalWebResource[] {
  const { inspect, ar } = polyglot.data.manifest.works[work.id]?.derivatives ?? {};
  const label = labelIn(polyglot, 'work.model');
  return [
    ...(inspect ? [{ file: inspect.file, format: 'model/gltf-binary' }] : []),
    ...(ar ? [{ file: ar.usdz.file, format: 'model/vnd.usdz+zip' }] : []),
  ].map(({ file, format }) => {
    const model = { id: `${polyglot.origin}models/${file}`, type: 'Model', format, label };
    return model as unknown as IIIFExternalWebResource;
  });
}

/** A place's page in every language. */
export function pagesOf(polyglot: Polyglot, place: Place): ContentResource[] {
  const { catalog, index } = polyglot.data;
  const title = (place.kind === 'work' && index.works.get(place.id)?.title) || catalog.title;
  return catalog.languages.map(({ tag }) => ({
    id: polyglot.origin + polyglot.folderOf(place, tag),
    type: 'Text',
    format: 'text/html',
    language: [tag],
    label: title[tag] ? { [tag]: [title[tag]] } : inAll(title),
  }));
}

export const providerOf = (polyglot: Polyglot): ResourceProvider => ({
  id: polyglot.origin,
  type: 'Agent',
  label: inAll(polyglot.data.catalog.title),
  homepage: pagesOf(polyglot, { kind: 'home' }),
});
