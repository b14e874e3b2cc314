import type { DrawingWorker } from './open-sureness';
import type { SurenessAnswer } from './sureness-message';

/** Starts the worker that draws, a file of the page's own origin. */
export function startWorker(): DrawingWorker {
  const worker = new Worker(new URL('./sureness-worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (question) => worker.postMessage(question, [question.columns.figures.buffer]),
    onAnswer: (take) => worker.addEventListener('message', ({ data }: MessageEvent<SurenessAnswer>) => take(data)),
    close: () => worker.terminate(),
  };
}
