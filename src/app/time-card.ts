/** Edge of the picture that is drawn, pixels, and of the one that it is drawn from. */
const EDGE = 256;
/** How often it is drawn over itself: the more, the less the way to the card and back counts. */
const LAYERS = [1, 4, 16] as const;
/** Milliseconds of drawing that can be told from that way; no card is asked for more. */
const ENOUGH = 6;
/** How often each is timed: the quickest had the card for itself. */
const TRIES = 3;

/** One triangle over all of it. */
const CORNERS = `#version 300 es
void main() {
  gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
}`;

/** About what a pixel of a hall asks for: a dozen looks into pictures, each of which turns the next, and a highlight for each. */
const SURFACE = `#version 300 es
precision highp float;
uniform sampler2D picture;
out vec4 colour;
void main() {
  vec2 place = gl_FragCoord.xy / ${EDGE}.0;
  vec3 normal = vec3(place, 1.0);
  vec3 light = vec3(0.0);
  for (int at = 0; at < 12; at += 1) {
    vec3 texel = texture(picture, place * 3.0 + normal.xy * 0.2).rgb;
    normal = normalize(normal + texel - 0.5);
    light += texel * pow(max(normal.z, 0.01), 8.0);
  }
  colour = vec4(light / 12.0, 1.0);
}`;

/**
 * Times a card: what it takes a million pixels that are about as costly as those of a hall, milliseconds. Its program is made
 * while other things are done; then the page waits for it a dozen times, some milliseconds in all.
 * @param wait resolves after a moment in which other things may be done
 * @throws when the context is lost meanwhile
 */
export async function timeCard(gl: WebGL2RenderingContext, wait: () => Promise<unknown>): Promise<number> {
  const { canvas } = gl;
  canvas.width = canvas.height = EDGE;
  gl.viewport(0, 0, EDGE, EDGE);
  gl.useProgram(createProgram(gl));
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  const texels = Uint8Array.from({ length: EDGE * EDGE * 4 }, (_, at) => (at * 2654435761) >>> 24);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, EDGE, EDGE, 0, gl.RGBA, gl.UNSIGNED_BYTE, texels);
  gl.generateMipmap(gl.TEXTURE_2D);
  const pixel = new Uint8Array(4);
  const draw = (layers: number): void => {
    for (let layer = 0; layer < layers; layer += 1) gl.drawArrays(gl.TRIANGLES, 0, 3);
  };
  const time = (layers: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let one = 0; one < TRIES; one += 1) {
      const begun = performance.now();
      draw(layers);
      // Comes back when all of it is drawn.
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      least = Math.min(least, performance.now() - begun);
    }
    return least;
  };
  // The program and the way to the card are made ready by a picture that nobody waits for.
  draw(1);
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  while (fence && !gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED)
    await wait();
  const way = time(0);
  let pace = 0;
  for (const layers of LAYERS) {
    const took = Math.max(0, time(layers) - way);
    pace = took / (layers * EDGE ** 2 * 1e-6);
    if (took > ENOUGH) break;
    await wait();
  }
  if (gl.isContextLost()) throw new Error('The card went away.');
  return pace;
}

function createProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, CORNERS],
    [gl.FRAGMENT_SHADER, SURFACE],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}
