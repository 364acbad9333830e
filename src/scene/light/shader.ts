import { type IUniform, type Material, ShaderChunk, type WebGLProgramParametersWithUniforms } from 'three';
import { invariant } from '#kit';

export type Shader = WebGLProgramParametersWithUniforms;

/** Replaces a piece of a shader that must be there: an upgrade of three that moved it fails loudly, not in the look. */
export function replaceIn(source: string, piece: string, by: string): string {
  invariant(source.includes(piece), `scene: three's shaders no longer contain "${piece}"`);
  return source.replaceAll(piece, by);
}

/** Puts code after an `#include <chunk>`. */
export const after = (source: string, chunk: string, code: string): string =>
  replaceIn(source, `#include <${chunk}>`, `#include <${chunk}>\n${code}`);

/** Puts code before an `#include <chunk>`. */
export const before = (source: string, chunk: string, code: string): string =>
  replaceIn(source, `#include <${chunk}>`, `${code}\n#include <${chunk}>`);

/** The text of a chunk, to be changed in place of its `#include`. */
export const chunk = (name: keyof typeof ShaderChunk): string => ShaderChunk[name];

/** Changes a built-in material's shader; `key` names the change, so that equal programs are shared. */
export function patchShader<M extends Material>(
  material: M,
  key: string,
  patch: (shader: Shader) => void,
): M {
  const before = material.onBeforeCompile;
  const earlier = material.customProgramCacheKey();
  material.onBeforeCompile = (shader, renderer) => {
    before.call(material, shader, renderer);
    patch(shader);
  };
  material.customProgramCacheKey = () => `${earlier}|${key}`;
  return material;
}

/** A shader that needs nothing of three's. */
interface OwnShader {
  readonly vertexShader: string;
  readonly fragmentShader: string;
  readonly uniforms?: Readonly<Record<string, IUniform>>;
}

/**
 * Draws a built-in material by a shader of ours. three finds its program again by `key`, where that of a `ShaderMaterial` is
 * lost with the last one.
 */
export const drawBy = <M extends Material>(material: M, key: string, { uniforms, ...code }: OwnShader): M =>
  patchShader(material, key, (shader) => {
    Object.assign(shader, code);
    Object.assign(shader.uniforms, uniforms);
  });
