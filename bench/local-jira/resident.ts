import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The memory that all processes below this one hold, in MiB. */
export async function residentBelow(): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-e', '-o', 'pid=,ppid=,rss=']);
  const all = stdout.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, kib: number]);
  const below = (root: number): number => all.reduce((sum, [pid, parent, kib]) => sum + (parent === root ? kib + below(pid) : 0), 0);
  return below(process.pid) / 1024;
}
