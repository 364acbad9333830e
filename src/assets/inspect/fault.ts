import { errorAt, type Problem } from '#kit';

/** Why a file is not decoded; the codes are stable. */
export type AssetFault =
  | 'model-cut-off'
  | 'model-damaged'
  | 'model-outside'
  | 'model-extension'
  | 'model-too-much'
  | 'model-endless'
  | 'picture-unknown'
  | 'picture-damaged'
  | 'picture-too-large';

/** A problem that keeps a file from being decoded. */
export const faultOf = (code: AssetFault, sentence: string): Problem => errorAt(code, sentence);
