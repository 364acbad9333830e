/** Methods of the page API: in a frame over messages, on a page by `window.hemicycle`. */
export const API_METHODS = [
  'hello',
  'getState',
  'list',
  'open',
  'tour',
  'setLanguage',
  'setMotion',
  'setHour',
  'reset',
  'stats',
  'subscribe',
  'unsubscribe',
] as const;
