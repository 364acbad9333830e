export { API_METHODS } from './api-methods';
export type { CheckedCall } from './calls';
export { createFrame, type Frame, type FrameBackend } from './frame/create-frame';
export { resolveLinks } from './links';
export { DEFAULT_OPTIONS, type EmbedOptions, formatOptions, parseOptions } from './options';
export { API_EVENTS, type EventName, PROTOCOL } from './protocol';
export { OWN_COLOURS, resolveTheme } from './theme/theme';
