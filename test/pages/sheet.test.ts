import { describe, expect, it } from 'vitest';
import { settleHeight, stepHeight } from '../../src/pages/hall/panel/sheet-heights';

const stops = { peek: 100, half: 400, full: 800 };

describe('the sheet', () => {
  it('goes up and down by one, and no further than its ends', () => {
    expect(stepHeight('peek', 1)).toBe('half');
    expect(stepHeight('half', 1)).toBe('full');
    expect(stepHeight('full', 1)).toBe('full');
    expect(stepHeight('peek', -1)).toBe('peek');
  });

  it('comes to rest at the nearest height when it is let go', () => {
    expect(settleHeight(120, 0, stops)).toBe('peek');
    expect(settleHeight(330, 0, stops)).toBe('half');
    expect(settleHeight(700, 0, stops)).toBe('full');
  });

  it('follows a flick beyond the nearest', () => {
    expect(settleHeight(420, 2000, stops)).toBe('full');
    expect(settleHeight(380, -1500, stops)).toBe('peek');
  });
});
