import { Flashlight } from 'lucide-react';
import type { Side, Tool } from '#visit';
import { useVisit } from '../../../site';
import { type MessageId, useMessage } from '../../../text/message';
import { useHall } from '../../hall-context';
import { useVisitState } from '../../use-visit-state';
import { TapeOptions } from '../tape/tape-options';
import { Arrows } from './arrows';
import { BarButton } from './bar-button';
import { Group } from './group';

/** What one press turns by, and moves the light by, radians. */
const TURN = Math.PI / 8;
const LIGHT = Math.PI / 12;
/** What one press shifts the work by on the screen, CSS pixels. */
const SHIFT = 60;

const sides: readonly (readonly [Side, MessageId])[] = [
  ['front', 'inspect.front'],
  ['back', 'inspect.backSide'],
  ['left', 'inspect.leftSide'],
  ['right', 'inspect.rightSide'],
  ['above', 'inspect.above'],
];

/** Buttons for everything that a drag or a tap does with the tool that is chosen. */
export function ToolOptions({ tool }: { tool: Tool }) {
  switch (tool) {
    case 'turn':
      return <TurnOptions />;
    case 'pan':
      return <PanOptions />;
    case 'lamp':
      return <LampOptions />;
    case 'tape':
      return <TapeOptions />;
  }
}

function TurnOptions() {
  const { commands } = useVisit();
  const { announce } = useHall();
  const say = useMessage();
  return (
    <>
      <Arrows
        label={say('inspect.turn')}
        names={['inspect.left', 'inspect.right', 'inspect.up', 'inspect.down']}
        onStep={(right, up) => commands.orbit({ azimuth: -right * TURN, elevation: (up * TURN) / 2 })}
        keys
      />
      <Group label={say('inspect.sides')}>
        {sides.map(([side, name]) => (
          <BarButton
            key={side}
            label={say(name)}
            onClick={() => {
              commands.inspection.side(side);
              announce(say('told.side', { side }));
            }}
          />
        ))}
      </Group>
    </>
  );
}

function PanOptions() {
  const { commands, live } = useVisit();
  const say = useMessage();
  return (
    <Arrows
      label={say('inspect.pan')}
      names={['inspect.panLeft', 'inspect.panRight', 'inspect.panUp', 'inspect.panDown']}
      onStep={(right, up) => {
        const step = live.pixelsPerMetre > 0 ? SHIFT / live.pixelsPerMetre : 0;
        commands.inspection.pan(right * step, up * step);
      }}
    />
  );
}

function LampOptions() {
  const { commands } = useVisit();
  const say = useMessage();
  const on = useVisitState(({ inspection }) => inspection.lamp);
  return (
    <>
      <Group label={say('inspect.lamp')}>
        <BarButton
          icon={Flashlight}
          label={say('inspect.lampOn')}
          pressed={on}
          onClick={() => commands.inspection.light(!on)}
        />
      </Group>
      <Arrows
        label={say('inspect.lamp')}
        names={['inspect.lampLeft', 'inspect.lampRight', 'inspect.lampUp', 'inspect.lampDown']}
        onStep={(right, up) => commands.inspection.moveLight(right * LIGHT, up * LIGHT)}
      />
    </>
  );
}
