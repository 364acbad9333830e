import { makings } from './making';

/** One of the processes that make works side by side: takes identifiers, answers with records. */
process.on('message', (id: string) => {
  const making = makings.find((candidate) => candidate.id === id);
  const made = making ? making.make() : Promise.reject(new Error(`no work is called ${id}`));
  made.then(
    (record) => process.send?.({ id, record }),
    (error: unknown) => process.send?.({ id, failure: error instanceof Error ? error.stack : String(error) }),
  );
});
