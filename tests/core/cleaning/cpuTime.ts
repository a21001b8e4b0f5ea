/** Milliseconds of processor time that a piece of work takes: unlike the clock, it does not depend on what else runs. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
