import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useRuntime } from '../../stage/runtime';
import type { Surroundings } from '../../works/gallery';
import { useHandStage } from '../hand-stage';
import type { HandShadow, ShadowUniforms } from './hand-lamp';
import { stepLamp } from './lamp';
import { createLampPlacer } from './lamp-place';
import type { Layout } from './layout';
import { useMade } from './use-made';

interface LightProps {
  readonly gallery: Surroundings;
  readonly layout: Layout;
}

/** A pause between frames counts as no more than this, seconds. */
const LONGEST = 0.1;

/** The light that the visitor moves about the piece in hand; it comes up and goes out gently. */
export function Light({ gallery, layout }: LightProps) {
  const { visit } = useRuntime().options;
  const stage = useHandStage();
  const place = useMemo(() => createLampPlacer(stage, layout), [stage, layout]);
  const lit = useStore(visit.store, ({ mode, inspection }) => mode === 'inspect' && inspection.lamp);
  const on = useRef(0);
  const { lamp } = gallery;
  useFrame((_, elapsed) => {
    const cut = visit.store.getState().motion === 'reduced';
    const before = on.current;
    on.current = stepLamp(before, lit, Math.min(elapsed, LONGEST), cut);
    if (on.current === 0 && before === 0) return;
    lamp.set(on.current, place(visit.live));
    if (on.current !== before) stage.invalidate();
  }, -48);
  useEffect(() => stage.invalidate(), [lit, stage]);
  useEffect(() => () => lamp.set(0, place(visit.live)), [lamp, place, visit]);
  return lit && lamp.shadow ? <Shadow place={place} uniforms={lamp.shadow} /> : null;
}

interface ShadowProps {
  readonly place: ReturnType<typeof createLampPlacer>;
  readonly uniforms: ShadowUniforms;
}

/** What pieces shade of themselves, drawn before each frame as long as the lamp is on. */
function Shadow({ place, uniforms }: ShadowProps) {
  const { visit } = useRuntime().options;
  const stage = useHandStage();
  const gl = useThree((state) => state.gl);
  const shadow = useMade<HandShadow>(async (present) => {
    const { createHandShadow } = await import('./later');
    present(createHandShadow(uniforms));
    stage.invalidate();
  });
  useFrame(() => shadow?.draw(gl, stage, place(visit.live)), -47);
  return null;
}
