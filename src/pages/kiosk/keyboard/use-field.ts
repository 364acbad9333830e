import { useEffect, useState } from 'react';
import { type Field, isField } from './edit';

/** The field that has the focus, or null. The device's own keyboard is kept away from it. */
export function useField(): { readonly field: Field | null; dismiss(): void } {
  const [field, setField] = useState<Field | null>(null);
  useEffect(() => {
    const onIn = ({ target }: FocusEvent): void => {
      if (isField(target)) target.inputMode = 'none';
      setField(isField(target) ? target : null);
    };
    // A field that goes with its panel takes the focus along and tells nobody else.
    const onOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget === null) setField(null);
    };
    document.addEventListener('focusin', onIn);
    document.addEventListener('focusout', onOut);
    return () => {
      document.removeEventListener('focusin', onIn);
      document.removeEventListener('focusout', onOut);
    };
  }, []);
  return {
    field,
    dismiss() {
      field?.blur();
      setField(null);
    },
  };
}
