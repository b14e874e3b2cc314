import { words } from '../../../kit/words';
import type { Preview } from './read-preview';

/** What moves, in a sentence or two: "12 of 42 items move; the first five stay." */
export function previewSentence({ ranked, moved, stay, come, leave, revalued }: Preview): string {
  const key = (entry: string, params = {}) => words(`settings.reviewing.${entry}`, params);
  const parts = [sentenceOfMoves(ranked, moved, stay)];
  if (come > 0 && leave > 0) parts.push(key('comeAndLeave', { come: key('come', { count: come }), leave: key('leave', { count: leave }) }));
  else if (come > 0) parts.push(key('only', { count: key('come', { count: come }) }));
  else if (leave > 0) parts.push(key('only', { count: key('leaveOnly', { count: leave }) }));
  if (revalued > 0) parts.push(key('values', { count: revalued }));
  return parts.join(' ');
}

function sentenceOfMoves(ranked: number, moved: number, stay: number): string {
  const key = (entry: string, params = {}) => words(`settings.reviewing.${entry}`, params);
  if (ranked === 0) return key('noRanked');
  if (moved === 0) return key('noMoves');
  const moves = key('moves', { count: moved, of: ranked });
  if (stay === 0) return key('sentenceAll', { moves });
  return key('sentence', { moves, stay: key(`stay.${stay <= 5 ? stay : 'more'}`, { count: stay }) });
}
