import { answerQuestions } from './answer-questions';
import type { SurenessAnswer, SurenessQuestion } from './sureness-message';

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** The buffers go over without being copied. */
function post(answer: SurenessAnswer): void {
  const { first, last, inTop, low, high, ahead } = answer.figures;
  postMessage(answer, { transfer: [first.buffer, last.buffer, inTop.buffer, low.buffer, high.buffer, ahead.buffer] });
}

const take = answerQuestions({
  answer: post,
  // A timer would be held back by some milliseconds each time.
  later(work) {
    waiting.push(work);
    port2.postMessage(null);
  },
  now: () => performance.now(),
});

addEventListener('message', ({ data }: MessageEvent<SurenessQuestion>) => take(data));
