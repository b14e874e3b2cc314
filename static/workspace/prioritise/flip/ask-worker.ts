import { askNext } from '../../../../src/domain/prioritise/sureness/ask-next';
import type { AskAnswer, AskMessage } from './ask-message';

addEventListener('message', ({ data: { items, drawing, top, unanswered, all } }: MessageEvent<AskMessage>) => {
  postMessage({ question: askNext(items, drawing, top, unanswered) ?? askNext(items, drawing, top, all) } satisfies AskAnswer);
});
