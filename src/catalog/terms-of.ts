import type { Work } from './schema/catalog';

/** The words of the glossary that are said of a work, each once. */
export function termsOf(work: Work): ReadonlySet<string> {
  const form = work.kind === 'jewellery' && work.form !== undefined ? [work.form] : [];
  return new Set([...work.materials, ...work.techniques, ...form]);
}
