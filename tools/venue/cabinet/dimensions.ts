/** Half the width and depth of the room, metres; the door is in the front wall, towards +Z. */
export const HALF_WIDTH = 3.5;
export const HALF_DEPTH = 2.5;
export const HEIGHT = 3.2;

/** The skylight's opening in the ceiling, and how deep its shaft is. */
export const SKYLIGHT = { halfWidth: 1.6, halfDepth: 0.8, shaft: 0.4 };

/** The doorway in the front wall, closed by an oak door set back in it. */
export const DOOR = { halfWidth: 0.65, height: 2.3, depth: 0.3 };

export const SKIRTING = 0.1;

/** Plinths: middle on the plan (x, y away from the door), way they face (heading), and what stands on them. */
export const PLINTHS = [
  { id: 'case-left', kind: 'vitrine', x: -1.75, y: 0.95, heading: Math.PI },
  { id: 'case-right', kind: 'vitrine', x: 1.75, y: 0.95, heading: Math.PI },
  { id: 'plinth', kind: 'plinth', x: -2.6, y: -1.1, heading: -Math.PI / 2 },
] as const;
export const PLINTH = { width: 0.6, height: 0.95 };

/** An oak table along the right wall. */
export const TABLE = { x: 2.75, y: -0.9, width: 0.7, length: 1.5, height: 0.78, top: 0.05, leg: 0.07 };

/** The wall slot, in the middle of the back wall. */
export const HANGING = { width: 1.6, height: 2.1, bottom: 0.75 };
