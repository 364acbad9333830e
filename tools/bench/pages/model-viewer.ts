import type { ProbedWindow } from '../probe/types';
import { SURROUNDINGS } from './room';

interface ModelViewer extends CustomElementConstructor {
  meshoptDecoderLocation: string;
}

/** The models that the address names, each in a viewer of its own. */
const files = new URLSearchParams(location.search).getAll('model');
await customElements.whenDefined('model-viewer');
(customElements.get('model-viewer') as ModelViewer).meshoptDecoderLocation = 'meshopt_decoder.js';

const columns = Math.ceil(Math.sqrt(files.length));
document.body.style.cssText = `display:grid;grid-template-columns:repeat(${columns},1fr)`;
let missing = files.length;
for (const file of files) {
  const viewer = document.createElement('model-viewer');
  const attributes = {
    src: file,
    'environment-image': SURROUNDINGS,
    'camera-controls': '',
    'auto-rotate': '',
    'auto-rotate-delay': '0',
    'interaction-prompt': 'none',
    loading: 'eager',
  };
  for (const [name, value] of Object.entries(attributes)) viewer.setAttribute(name, value);
  viewer.style.cssText = 'inline-size:100%;block-size:100%;--progress-bar-color:transparent';
  viewer.addEventListener('load', () => {
    missing -= 1;
    if (missing === 0) (window as unknown as ProbedWindow).benchProbe.loaded();
  });
  document.body.append(viewer);
}
