import { useIntl } from 'react-intl';
import { decimalsOf } from './tape';

/** Says a length of our model: to a tenth of a millimetre where it is short. */
export function useLength(): (millimetres: number) => string {
  const intl = useIntl();
  return (millimetres) =>
    intl.formatNumber(millimetres, {
      style: 'unit',
      unit: 'millimeter',
      maximumFractionDigits: decimalsOf(millimetres),
      minimumFractionDigits: decimalsOf(millimetres),
    });
}
