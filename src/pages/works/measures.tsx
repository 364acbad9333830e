import { useIntl } from 'react-intl';
import type { Work } from '#catalog';
import { useSite } from '../site';
import { Text } from '../text/localized';
import { type MessageId, useMessage } from '../text/message';

const sides = ['height', 'width', 'depth', 'diameter', 'length'] as const;
const labels: Readonly<Record<(typeof sides)[number], MessageId>> = {
  height: 'measure.height',
  width: 'measure.width',
  depth: 'measure.depth',
  diameter: 'measure.diameter',
  length: 'measure.length',
};

/** Published measures, with what was measured and who published them. */
export function Measures({ dimensions }: { dimensions: NonNullable<Work['dimensions']> }) {
  const intl = useIntl();
  const say = useMessage();
  const { index } = useSite().data;
  const source = index.sources.get(dimensions.source);
  const measured = sides.flatMap((side) => {
    const millimetres = dimensions[side];
    if (millimetres === undefined) return [];
    const value = intl.formatNumber(millimetres, { style: 'unit', unit: 'millimeter' });
    return say(labels[side], { value });
  });
  return (
    <>
      {measured.join(' · ')}
      {dimensions.of && (
        <>
          {' ('}
          <Text of={dimensions.of} />
          {')'}
        </>
      )}
      {source && <small>{say('measure.source', { source: source.publisher ?? source.title })}</small>}
    </>
  );
}
