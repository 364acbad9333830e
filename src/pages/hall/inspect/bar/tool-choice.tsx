import { Flashlight, type LucideIcon, Move, Rotate3d, RulerDimensionLine } from 'lucide-react';
import type { Tool } from '#visit';
import { useVisit } from '../../../site';
import { type MessageId, useMessage } from '../../../text/message';
import { BarButton } from './bar-button';
import { Group } from './group';

const tools: readonly { tool: Tool; icon: LucideIcon; name: MessageId }[] = [
  { tool: 'turn', icon: Rotate3d, name: 'inspect.turn' },
  { tool: 'pan', icon: Move, name: 'inspect.pan' },
  { tool: 'lamp', icon: Flashlight, name: 'inspect.lamp' },
  { tool: 'tape', icon: RulerDimensionLine, name: 'inspect.tape' },
];

/** What a drag over the work does; one of them always. */
export function ToolChoice({ chosen }: { chosen: Tool }) {
  const { inspection } = useVisit().commands;
  const say = useMessage();
  return (
    <Group label={say('inspect.tools')}>
      {tools.map(({ tool, icon, name }) => (
        <BarButton
          key={tool}
          icon={icon}
          label={say(name)}
          pressed={tool === chosen}
          onClick={() => {
            inspection.tool(tool);
            // Whoever wants to move the light wants to see it.
            if (tool === 'lamp') inspection.light(true);
          }}
        />
      ))}
    </Group>
  );
}
