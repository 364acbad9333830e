import { parentPort, workerData } from 'node:worker_threads';
import { blendPoints, smoothPoints } from './blend';
import { createCaster } from './caster';
import { lightDirectly } from './direct';
import type { Job, Task } from './job';
import { lookAround } from './look';

/** A thread of a bake: does what it is told with a range of texels or points, and says when it is done. */
const job = workerData as Job;
const caster = createCaster(job.surfaces);

parentPort?.on('message', ({ task, from, to }: { task: Task; from: number; to: number }) => {
  switch (task.do) {
    case 'direct':
      lightDirectly(job, caster, from, to);
      break;
    case 'look':
      lookAround(job, caster, task.points, { rays: task.rays, pass: task.pass, from, to });
      break;
    case 'smooth':
      smoothPoints(job, task.points, { step: task.step, back: task.back, from, to });
      break;
    case 'blend':
      blendPoints(job, task.points, from, to);
      break;
  }
  parentPort?.postMessage('done');
});
