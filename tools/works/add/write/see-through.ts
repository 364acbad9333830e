import type { Material } from '@gltf-transform/core';
import type { Transmission, Volume } from '@gltf-transform/extensions';

/** Glass that bends what lies behind it costs the hall a second picture of itself: there it becomes a thin tint. */
export function withoutTransmission(material: Material): void {
  const transmission = material.getExtension<Transmission>('KHR_materials_transmission');
  if (!transmission) return;
  const volume = material.getExtension<Volume>('KHR_materials_volume');
  const tint = volume?.getAttenuationColor() ?? [1, 1, 1];
  const [red, green, blue, alpha] = material.getBaseColorFactor();
  material
    .setBaseColorFactor([
      red * tint[0],
      green * tint[1],
      blue * tint[2],
      alpha * (1 - 0.6 * transmission.getTransmissionFactor()),
    ])
    .setAlphaMode('BLEND');
  for (const name of ['KHR_materials_transmission', 'KHR_materials_volume', 'KHR_materials_dispersion'])
    material.setExtension(name, null);
}
