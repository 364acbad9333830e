import type { _3DModel, CreativeWork, ImageObject, VisualArtwork } from 'schema-dts';
import type { Work } from '#catalog';
import { measuresOf, rightsOf, sourcesOf, termsOf } from './parts';
import type { Teller } from './teller';

/** The message that names a kind of work. */
const kindLabel = (kind: Work['kind']) =>
  `kind.${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/**
 * A work as schema.org knows one. A study is the exhibition's own and is based on the object that it follows: age, maker and
 * measures of that object are told of the object, never of the study.
 */
export function describeWork(teller: Teller, work: Work): VisualArtwork {
  const { say, label, data } = teller;
  const form = 'form' in work && work.form ? data.index.terms.get(work.form) : undefined;
  const images = imageOf(teller, work);
  const models = modelsOf(teller, work);
  const own = work.made === 'designer';
  const names = Object.values(work.names ?? {}).filter((name) => name !== undefined);
  return {
    '@type': 'VisualArtwork',
    '@id': teller.thing({ kind: 'work', id: work.id }, 'work'),
    url: teller.page({ kind: 'work', id: work.id }),
    name: say(work.title),
    ...(names.length > 0 ? { alternateName: [...new Set(names)] } : {}),
    description: say(work.summary),
    artform: form ? say(form.term) : label(kindLabel(work.kind)),
    material: termsOf(teller, work.materials).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    keywords: termsOf(teller, [...work.materials, ...work.techniques]),
    creator:
      own && work.designer
        ? { '@type': 'Person', '@id': teller.thing({ kind: 'designer', id: work.designer }, 'person') }
        : { '@type': 'Organization', name: work.rights.holder },
    ...(own ? { ...ageOf(teller, work), ...measuresOf(work) } : objectOf(teller, work)),
    about: { '@type': 'Country', '@id': teller.thing({ kind: 'country', id: work.country }, 'country') },
    isPartOf: { '@type': 'Collection', '@id': teller.thing({ kind: 'home' }, 'exhibition') },
    ...(images ? { image: images } : {}),
    ...(models.length > 0 ? { encoding: models } : {}),
    ...rightsOf(teller, work),
    citation: sourcesOf(teller, work.sources),
  };
}

/** The museum object, or the documented form, that a study follows. */
function objectOf(teller: Teller, work: Work): { isBasedOn?: CreativeWork } {
  const { after } = work;
  if (!after) return {};
  return {
    isBasedOn: {
      '@type': 'VisualArtwork',
      name: after.title,
      ...(after.accession ? { identifier: after.accession } : {}),
      ...(after.url ? { url: after.url } : {}),
      ...(after.date ? { temporal: teller.say(after.date) } : {}),
      ...(after.museum ? { creditText: [after.museum, after.accession].filter(Boolean).join(', ') } : {}),
      ...measuresOf(work),
    },
  };
}

function ageOf({ say }: Teller, { date }: Work) {
  if (!date) return {};
  return typeof date === 'string' ? { dateCreated: date } : { temporal: say(date) };
}

function imageOf(teller: Teller, work: Work): ImageObject | undefined {
  const still = teller.data.manifest.works[work.id]?.derivatives.still;
  if (!still) return undefined;
  return {
    '@type': 'ImageObject',
    contentUrl: teller.file(`models/${still.file}`),
    encodingFormat: 'image/webp',
    width: { '@type': 'QuantitativeValue', value: still.width, unitCode: 'E37' },
    height: { '@type': 'QuantitativeValue', value: still.height, unitCode: 'E37' },
    caption: teller.say(work.alt),
    ...rightsOf(teller, work),
  };
}

function modelsOf(teller: Teller, work: Work): _3DModel[] {
  const { inspect, ar } = teller.data.manifest.works[work.id]?.derivatives ?? {};
  const files = [
    ...(inspect ? [{ ...inspect, encodingFormat: 'model/gltf-binary' }] : []),
    ...(ar ? [{ ...ar.usdz, encodingFormat: 'model/vnd.usdz+zip' }] : []),
  ];
  return files.map(({ file, bytes, encodingFormat }) => ({
    '@type': '3DModel',
    contentUrl: teller.file(`models/${file}`),
    encodingFormat,
    contentSize: `${Math.round(bytes / 1000)} kB`,
    isResizable: false,
    ...rightsOf(teller, work),
  }));
}
