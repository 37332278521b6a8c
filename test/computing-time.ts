/**
 * Milliseconds of computing that the work takes, the least of several runs: what else the machine does meanwhile isn't
 * counted, and noise counts little.
 */
export async function computingTime(work: () => unknown, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}
