import type { LathePoint } from '../../geometry';
import { lathe, place, times } from '../../geometry';
import type { Detail } from '../detail';
import type { MaterialName } from '../materials';
import type { Part } from '../part';
import { moveParts, part } from '../part';

export interface TubeStyle {
  readonly length: number;
  readonly radius: number;
  /** Sections marked off by raised rings. */
  readonly sections?: number;
  readonly material?: MaterialName;
  /** How far the domed caps stand out at each end. */
  readonly cap?: number;
}

/** The cylinder of an amulet holder, lying along x about the origin, with ribbed caps. */
export function tube(style: TubeStyle, detail: Detail): Part[] {
  const { length, radius, sections = 3, material = 'silver', cap = radius * 0.6 } = style;
  const rib = radius * 0.1;
  const profile: LathePoint[] = [];
  const end = length / 2;
  const capSteps = detail.count(2, 5);
  for (let step = 0; step <= capSteps; step++) {
    const rise = (Math.PI / 2) * (step / capSteps);
    profile.push([radius * 1.02 * Math.sin(rise), -end - cap * Math.cos(rise)]);
  }
  times(sections + 1, (index) => {
    const y = -end + (length * index) / sections;
    profile.push(
      [radius, y - rib * 1.6],
      [radius + rib, y - rib],
      [radius + rib, y + rib],
      [radius, y + rib * 1.6],
    );
  });
  for (let step = capSteps; step >= 0; step--) {
    const rise = (Math.PI / 2) * (step / capSteps);
    profile.push([radius * 1.02 * Math.sin(rise), end + cap * Math.cos(rise)]);
  }
  const sorted = profile.filter(
    ([, y], index) => index === 0 || y >= (profile[index - 1]?.[1] ?? y) - rib * 2,
  );
  return moveParts([part(material, lathe(sorted, detail.count(12, 36)), 42)], place({ turnZ: -Math.PI / 2 }));
}
