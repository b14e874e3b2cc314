import { words } from '../../../kit/words';
import type { Preview } from './read-preview';

const key = (entry: string, params = {}) => words(`settings.reviewing.${entry}`, params);

/** What moves, in a sentence: "12 of 42 work items move; the first five stay." */
export function movesSentence({ ranked, moved, stay }: Pick<Preview, 'ranked' | 'moved' | 'stay'>): string {
  if (ranked === 0) return key('noRanked');
  if (moved === 0) return key('noMoves');
  const moves = key('moves', { count: moved, of: ranked });
  if (stay === 0) return key('sentenceAll', { moves });
  return key('sentence', { moves, stay: key(`stay.${stay <= 5 ? stay : 'more'}`, { count: stay }) });
}

/** What else changes of the list: who comes into it and leaves it, and who gets another value in the same place; may be empty. */
export function restSentences({ come, leave, revalued }: Pick<Preview, 'come' | 'leave' | 'revalued'>): string {
  const inList = [come > 0 && key('come', { count: come }), leave > 0 && key('leave', { count: leave })].filter((said) => said !== false);
  return [...inList, revalued > 0 && key('values', { count: revalued })].filter((said) => said !== false).join(' ');
}
