import { askNext } from '../../../../src/domain/prioritise/sureness/ask-next';
import type { AskAnswer, AskMessage } from './ask-message';

addEventListener('message', ({ data: { items, drawing, top, criteria } }: MessageEvent<AskMessage>) => {
  postMessage({ question: askNext(items, drawing, top, criteria) } satisfies AskAnswer);
});
