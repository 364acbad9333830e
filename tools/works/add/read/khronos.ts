import { validateBytes } from 'gltf-validator';
import type { Parsed, Problem } from '#kit';
import { refuse, repaired } from '../say';

/** Faults that do not matter once the model is taken apart, joined and written anew. */
const MENDED =
  /^(ACCESSOR_(MIN|MAX)_MISMATCH|ACCESSOR_ELEMENT_OUT_OF_(MIN|MAX)_BOUND|ACCESSOR_(VECTOR3_)?NON_UNIT|ACCESSOR_VECTOR3_NON_UNIT|ACCESSOR_INVALID_SIGN|ACCESSOR_NON_CLAMPED|ACCESSOR_INDEX_PRIMITIVE_RESTART|ACCESSOR_TOTAL_OFFSET_ALIGNMENT|ACCESSOR_OFFSET_UNALIGNED|MESH_PRIMITIVE_(ACCESSOR_UNALIGNED|TANGENT|MORPH|JOINTS|.*JOINTS|.*WEIGHTS).*|BUFFER_VIEW_.*(STRIDE|ALIGN|TARGET).*|ANIMATION_.*|SKIN_.*|NODE_SKIN.*|NODE_MATRIX_.*|ROTATION_NON_UNIT|NODE_(EMPTY|WEIGHTS_INVALID)|CAMERA_.*|.*LIGHT.*|IMAGE_(MIME|NPOT|UNRECOGNIZED|NON_ENABLED|FEATURES).*|UNUSED_.*|UNDECLARED_EXTENSION|EXTRA_PROPERTY|INVALID_EXTENSION_NAME_FORMAT|VALUE_MULTIPLE_OF|VALUE_NOT_IN_RANGE|UNEXPECTED_PROPERTY|EMPTY_ENTITY|GLB_.*PADDING|GLB_LENGTH_MISMATCH|GLB_UNKNOWN_CHUNK_TYPE|ACCESSOR_JOINTS_.*|ACCESSOR_WEIGHTS_.*|MESH_INVALID_WEIGHTS_COUNT)$/;

/** NaN and Infinity have a sentence of their own, with the place of the vertex. */
const ELSEWHERE = /^ACCESSOR_INVALID_FLOAT$/;

/** Reads a file that the glTF names, for the validator. */
export type ReadResource = (uri: string) => Promise<Uint8Array>;

/** Asks Khronos' validator; its errors are refused unless the repairs take care of them. */
export async function askKhronos(
  name: string,
  bytes: Uint8Array,
  isGlb: boolean,
  resource: ReadResource,
): Promise<Parsed<true>> {
  const report = await validateBytes(bytes, {
    uri: name,
    format: isGlb ? 'glb' : 'gltf',
    maxIssues: 200,
    writeTimestamp: false,
    externalResourceFunction: resource,
  });
  const errors = report.issues.messages.filter(
    ({ severity, code }) => severity === 0 && !ELSEWHERE.test(code),
  );
  const fatal = errors.find(({ code }) => !MENDED.test(code));
  if (fatal) {
    const place = (fatal.pointer ?? '')
      .replace(/^\//, '')
      .replace(/\/(\d+)/g, '[$1]')
      .replaceAll('/', '.');
    return refuse(
      'invalid',
      `${name} is no valid glTF: ${place ? `at ${place}: ` : ''}${fatal.message.replace(/\.$/, '')} (${fatal.code}); open it in Blender and export it again.`,
    );
  }
  const problems: Problem[] = [];
  const codes = [...new Set(errors.map(({ code }) => code))];
  if (codes.length)
    problems.push(
      repaired(`The validator's complaints that do not matter here are gone: ${codes.join(', ')}.`),
    );
  return { value: true, problems };
}
