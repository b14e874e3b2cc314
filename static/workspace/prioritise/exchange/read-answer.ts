import { EFFORT_STEPS } from '../../../../src/domain/prioritise/answer';
import { STEPS, type Model } from '../../../../src/domain/prioritise/model';
import { anchors, wordedOf } from '../../../kit/anchors';
import { parseWeeks } from '../../../kit/parse-weeks';
import { readNumber } from '../../../kit/read-number';
import { words } from '../../../kit/words';

/**
 * An answer from the words of another program: for a criterion a number from 0 to 100 or the words of a step, for
 * `effort` person-weeks, a size (S, M, L, XL) or both as they are shown. Null for what is neither.
 */
export function readAnswer(model: Model, key: string, text: string): number | null {
  return key === 'effort' ? readEffort(text) : readRating(model, key, text);
}

function readEffort(text: string): number | null {
  const bare = plain(text).replace(new RegExp(`\\s*(${plain(words('effort.unit'))}|weeks?)$`), '');
  const sizes = Object.entries(EFFORT_STEPS).map(([name, weeks]) => [plain(words(`effort.steps.${name}`)), weeks] as const);
  const sized = sizes.find(([name]) => bare === name || bare.startsWith(`${name} `));
  if (!sized) return parseWeeks(bare);
  const rest = bare.slice(sized[0].length).trim();
  return rest === '' || parseWeeks(rest) === sized[1] ? sized[1] : null;
}

function readRating(model: Model, key: string, text: string): number | null {
  const figure = readNumber(text);
  if (figure !== null) return figure <= 100 ? figure : null;
  const said = plain(text);
  const step = (['steps', 'short'] as const).map((form) => anchors(wordedOf(model, key), form).findIndex((anchor) => plain(anchor) === said)).find((at) => at >= 0);
  return step === undefined ? null : STEPS[step]!;
}

/** Words without what differs by hand: case, curly quotes, spaces around and within. */
export function plain(text: string): string {
  return text.trim().replaceAll('’', "'").replace(/\s+/g, ' ').toLocaleLowerCase();
}
