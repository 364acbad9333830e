import type { BakedLight, BakeInput } from './contract';
import { createCrew } from './crew';
import { choosePoints, createJob, everyTexel, type Job } from './job';
import { layOut } from './lay-out';
import { readSurfaces } from './surfaces';
import { rasterizeTexels } from './texels';

/** Rounds of smoothing after the last pass, and after each pass before it. */
const SMOOTHING = { last: 4, between: 2 };
/** Points of the passes between lie this far apart, texels. */
const BETWEEN = 4;

/**
 * Bakes a building: light straight from its sources once, then passes in which each point looks around and takes what
 * the pass before knows of the surfaces that it sees. One set of rays serves all groups.
 */
export async function bakeLight(input: BakeInput): Promise<BakedLight> {
  const { quality, onProgress } = input;
  const surfaces = await readSurfaces(input);
  const names = Object.keys(input.maps);
  const texels = rasterizeTexels(surfaces, Object.values(input.maps));
  const job = createJob(surfaces, texels, Object.values(input.groups), quality);
  const crew = createCrew(job);
  try {
    const between = choosePoints(job, BETWEEN);
    const last = choosePoints(job, quality.stride);
    const passes = [
      ...Array.from({ length: quality.bounces }, () => ({
        points: between,
        rays: quality.bounceRays,
        rounds: SMOOTHING.between,
      })),
      { points: last, rays: quality.rays, rounds: SMOOTHING.last },
    ];
    const work = {
      direct: texels.count * 9,
      looks: passes.map(({ points, rays }) => points.texel.length * rays),
    };
    const total = work.direct + work.looks.reduce((sum, looks) => sum + looks, 0);
    let finished = 0;
    const tell = (share: number, stage: string) => (part: number) =>
      onProgress?.((finished + share * part) / total, stage);
    await crew.run({ do: 'direct' }, texels.count, tell(work.direct, 'direct light'));
    finished += work.direct;
    // The edges of shadows are grainy still: two rounds with the eight texels around, which spare what is sharp.
    const every = everyTexel(job);
    await crew.run({ do: 'smooth', points: every, step: 0, back: false }, texels.count);
    await crew.run({ do: 'smooth', points: every, step: 0, back: true }, texels.count);
    job.known.set(job.direct);
    for (const [pass, { points, rays, rounds }] of passes.entries()) {
      const share = work.looks[pass] ?? 0;
      const count = points.texel.length;
      await crew.run(
        { do: 'look', points, rays, pass },
        count,
        tell(share, `pass ${pass + 1} of ${passes.length}`),
      );
      finished += share;
      for (let step = 0; step < rounds; step++) {
        await crew.run({ do: 'smooth', points, step: Math.min(step >> 1, 2), back: step % 2 === 1 }, count);
      }
      await crew.run({ do: 'blend', points }, texels.count);
    }
    return nameResults(job, Object.keys(input.groups), names);
  } finally {
    await crew.dispose();
  }
}

const nameResults = (job: Job, groups: readonly string[], maps: readonly string[]): BakedLight =>
  Object.fromEntries(
    groups.map((group, g) => [group, Object.fromEntries(maps.map((map, m) => [map, layOut(job, g, m)]))]),
  );
