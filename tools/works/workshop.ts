import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { WorkRecord } from './manifest';

type Answer =
  | { readonly id: string; readonly record: WorkRecord }
  | { readonly id: string; readonly failure: string };

const MAKER = fileURLToPath(new URL('maker.ts', import.meta.url));

/**
 * Makes works in as many processes as there are cores; `onMade` is called for each, one after the other.
 * @throws the first failure, once nobody works any more
 */
export async function makeSideBySide(
  ids: readonly string[],
  onMade: (id: string, record: WorkRecord) => Promise<void>,
): Promise<void> {
  const waiting = [...ids];
  const failures: Error[] = [];
  let noting = Promise.resolve();
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      const maker = fork(MAKER, { execArgv: ['--import', 'tsx'] });
      let inHand: string | undefined;
      const next = (): void => {
        inHand = failures.length ? undefined : waiting.shift();
        if (inHand) maker.send(inHand);
        else maker.disconnect();
      };
      maker.on('message', (answer: Answer) => {
        if ('record' in answer) noting = noting.then(() => onMade(answer.id, answer.record));
        else failures.push(new Error(`${answer.id}: ${answer.failure}`));
        next();
      });
      maker.on('exit', (code) => {
        if (inHand && code) failures.push(new Error(`${inHand}: its maker ended with code ${code}`));
        resolve();
      });
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), ids.length) }, work));
  await noting;
  if (failures[0]) throw failures[0];
}
