import { readEngine } from '#catalog';
import { fetchText } from '../fetch-data';
import type { Answer, Question } from './messages';

/**
 * Searches beside the page, so that nobody's typing waits for an index of thousands of works. The worker's name is the
 * address of its index, which is read once.
 */
const engine = fetchText(self.name).then((text) => {
  const read = readEngine(text);
  // The first search of all is by far the slowest; that one is nobody's.
  read.find('a');
  return read;
});
const answer = (message: Answer) => self.postMessage(message);
const fail = (error: unknown) => answer({ failed: String(error) });

engine.catch(fail);
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  engine.then(({ find }) => answer({ number: data.number, found: find(data.query).join('\n') })).catch(fail);
});
