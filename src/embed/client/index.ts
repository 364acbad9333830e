import { HemicycleEmbed } from './element';
import { connectGallery } from './gallery';

export { connectGallery, HemicycleEmbed };

if (!customElements.get('hemicycle-embed')) customElements.define('hemicycle-embed', HemicycleEmbed);
