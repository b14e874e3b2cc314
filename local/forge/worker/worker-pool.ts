import { startAppWorker, type AppWorker, type WorkerOptions } from './app-worker';

/** The app's worker: one at a time, a new one when the last died or was left to finish. */
export interface WorkerPool {
  current(): AppWorker;
  close(): Promise<void>;
}

/** Starts the first worker at once, so that the first invocation finds the app loaded. */
export function openWorkerPool(options: WorkerOptions): WorkerPool {
  const workers = new Set<AppWorker>();
  const start = () => {
    const worker = startAppWorker(options);
    workers.add(worker);
    return worker;
  };
  let worker = start();
  return {
    current() {
      if (!worker.usable()) worker = start();
      return worker;
    },
    close: async () => void (await Promise.all([...workers].map((one) => one.kill()))),
  };
}
