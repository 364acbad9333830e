import type { BrowserContext } from 'playwright-core';

/** Makes every WebGL context fail, as on a machine without one. */
export const forbidWebgl = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const original: unknown = canvas.prototype.getContext;
      Object.defineProperty(canvas.prototype, 'getContext', {
        value(this: unknown, kind: string, ...rest: unknown[]) {
          if (/webgl|webgpu/.test(kind)) return null;
          return Reflect.apply(original as () => unknown, this, [kind, ...rest]);
        },
      });
    }
  });

/** Makes every store throw when touched, as a browser does that blocks all site data. */
export const forbidStorage = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Storage is forbidden.', 'SecurityError');
        },
      });
    }
  });

/**
 * Leaves out the drawing itself, which takes a processor most of its time: contexts, programs, pictures and frames are as
 * ever, only nothing is seen. For tests of what is done, not of how it looks.
 */
export const drawNothing = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const silence = (target: object, ...names: readonly string[]): void => {
      for (const name of names) Object.defineProperty(target, name, { value() {} });
    };
    silence(prototype, 'clear', 'drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced');
    const { getExtension } = prototype;
    Object.defineProperty(prototype, 'getExtension', {
      value(this: WebGL2RenderingContext, name: string) {
        const extension: object | null = Reflect.apply(getExtension, this, [name]);
        if (extension && name === 'WEBGL_multi_draw')
          silence(extension, 'multiDrawArraysWEBGL', 'multiDrawElementsWEBGL');
        return extension;
      },
    });
  });

/** Complains of programs that the card cannot make: the site asks for none of them, since that would wait. */
export const tellBrokenPrograms = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const { prototype } = WebGL2RenderingContext;
    const { linkProgram } = prototype;
    Object.defineProperty(prototype, 'linkProgram', {
      value(this: WebGL2RenderingContext, program: WebGLProgram) {
        Reflect.apply(linkProgram, this, [program]);
        const ask = (): void => {
          if (this.isContextLost() || !this.isProgram(program)) return;
          if (!this.getProgramParameter(program, this.LINK_STATUS))
            console.error(`A program cannot be made: ${this.getProgramInfoLog(program)}`);
        };
        setTimeout(ask, 1000);
      },
    });
  });
