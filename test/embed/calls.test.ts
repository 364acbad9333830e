import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCall } from '../../src/embed/calls';
import { isAnswer, isCall, isConnect, isHere, METHODS } from '../../src/embed/protocol';

const anything = fc.anything({ withMap: true, withDate: true, withBigInt: true, withTypedArray: true });

/** Every text in a value, keys included. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}

describe('calls from the page around', () => {
  it.each([...METHODS])('%s takes nothing that it does not know', (method) => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (args) => {
        const checked = checkCall(method, args);
        if ('code' in checked) {
          expect(checked.message.length).toBeLessThan(400);
          return;
        }
        for (const text of textsOf(checked.call.args)) expect(text.length).toBeLessThanOrEqual(64);
        // What was read is read the same again, and carries no key of another object's.
        expect(checkCall(method, checked.call.args)).toEqual(checked);
      }),
      { numRuns: 200 },
    );
  });

  it('know no method by another name, whatever objects inherit', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString')), (name) => {
        const checked = checkCall(name, []);
        if (!METHODS.some((method) => method === name))
          expect(checked).toMatchObject({ code: 'unknown-method' });
      }),
    );
  });

  it('keep what makes sense', () => {
    const target = { work: 'asyk', note: 'bells', stop: 2, motion: 'reduced', colour: 'red' };
    expect(checkCall('open', [target])).toEqual({
      call: { method: 'open', args: [{ work: 'asyk', note: 'bells', stop: 2, motion: 'reduced' }] },
    });
    expect(checkCall('tour', [{ action: 'start', id: 'worn' }])).toHaveProperty('call');
    expect(checkCall('subscribe', [['open', 'open', 'of-tomorrow']])).toEqual({
      call: { method: 'subscribe', args: [['open']] },
    });
  });

  it.each([
    ['list', [{}], 'list(…) needs "kind".'],
    ['list', [{ kind: 'visitors' }], '"kind" must be one of works'],
    ['open', ['asyk'], 'must be an object'],
    ['open', [{ stop: 0 }], '"stop" must be a whole number'],
    ['open', [{ work: 'x'.repeat(65) }], '"work" must be a short text'],
    ['setMotion', ['none'], 'must be one of full, reduced'],
  ])('say what is wrong with %s(%j)', (method, args, sentence) => {
    expect(checkCall(method, args)).toMatchObject({
      code: 'bad-argument',
      message: expect.stringContaining(sentence),
    });
  });
});

describe('messages of other formats', () => {
  it('are none of ours', () => {
    fc.assert(
      fc.property(anything, (data) => {
        for (const isOurs of [isHere, isConnect, isCall, isAnswer]) expect(isOurs(data)).toBe(false);
      }),
    );
    const foreign = [
      { namespace: 'penpal', channel: 'x', type: 'SYN', participantId: '1' },
      { penpal: 'syn' },
      { type: 'api.ready', instanceId: 1 },
      '{"event":"listening","id":1,"channel":"widget"}',
      { context: 'player.js', version: '0.0.11', method: 'play' },
      { message: 'height', value: 400, secret: 'abc' },
      { hemicycle: 'connect', protocols: [1], key: '' },
      { hemicycle: 'connect', protocols: 'all', key: 'a' },
      { hemicycle: 'connect', protocols: [1], key: 'a', page: 'x'.repeat(3000) },
    ];
    for (const data of foreign)
      for (const isOurs of [isHere, isConnect, isCall, isAnswer]) expect(isOurs(data)).toBe(false);
  });
});
