import type { ProbedWindow } from '../probe/types';

/** The model that the address names, in Babylon's viewer. */
const [file = ''] = new URLSearchParams(location.search).getAll('model');
await customElements.whenDefined('babylon-viewer');
const viewer = document.createElement('babylon-viewer');
const attributes = {
  source: file,
  engine: 'WebGL',
  'camera-auto-orbit': '',
  'camera-auto-orbit-delay': '0',
  'render-when-idle': '',
};
for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
viewer.style.cssText = 'display:block;inline-size:100%;block-size:100%';
viewer.addEventListener('modelchange', () => (window as unknown as ProbedWindow).benchProbe.loaded());
document.body.append(viewer);
