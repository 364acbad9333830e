/**
 * What every JavaScript host has beside the language itself. Pure rooms are compiled without the DOM's types, so that
 * nothing else of a browser can slip in.
 */
declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  get(name: string): string | null;
  set(name: string, value: string): void;
  toString(): string;
}

declare function setInterval(callback: () => void, milliseconds: number): number;
declare function clearInterval(timer: number): void;
declare function setTimeout(callback: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;

declare class TextDecoder {
  constructor(encoding: 'utf-8', options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
