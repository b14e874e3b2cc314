import type { Model } from '../../src/domain/prioritise/model';
import type { Projection } from '../../src/domain/prioritise/projection';
import { anchorAt, nearestStep, wordedOf } from './anchors';
import { hasWords, words } from './words';

type Figures = Pick<Projection, 'criteria' | 'customers'>;

/**
 * Why an item stands where it stands, in one sentence: the key criterion and who asks, then the other criteria, then
 * what nobody rated. `hidden` are criteria left out, because the reader has yet to answer them without seeing the team's.
 */
export function whySentence(figures: Figures, model: Model, hidden: readonly string[] = []): string {
  const open = model.criteria.filter(({ key }) => !hidden.includes(key) && hasWords(`criterion.${key}.name`));
  const rated = open.filter(({ key, source }) => figures.criteria[key] || source === 'feedback');
  const isHead = ({ key, source }: (typeof open)[number]) => key === model.keyCriterion || source === 'feedback';
  const head = headOf(rated.filter(isHead).map(({ key }) => key), figures, model);
  const rest = rated.filter((criterion) => !isHead(criterion)).map(({ key }) => clauseOf(key, figures, model));
  const tail = listed([...rest, ...missingClause(open.filter((each) => !rated.includes(each)).map(({ key }) => key))]);
  const said = head && tail ? words('why.then', { first: head, second: tail }) : head || tail;
  return said && words('why.sentence', { said: capitalised(said) });
}

function headOf(keys: string[], figures: Figures, model: Model): string {
  const [first, second] = keys.map((key) => clauseOf(key, figures, model));
  if (!first || !second) return first ?? '';
  const wanted = figures.criteria[keys[0]!]!.likely >= 50;
  const unasked = isCounted(keys[1]!, figures) && figures.customers === 0;
  return words(wanted && unasked ? 'why.but' : 'why.and', { first, second });
}

function clauseOf(key: string, figures: Figures, model: Model): string {
  const { criteria, customers } = figures;
  if (isCounted(key, figures)) return words(customers === 0 ? 'why.nobodyAsks' : 'why.asks', { count: customers });
  const step = nearestStep(criteria[key]!.likely);
  const criterion = wordedOf(model, key);
  if (!criterion.words) return words(`why.${key}.${step}`);
  return words('why.own', { name: words(`criterion.${key}.name`), anchor: anchorAt(criterion, step) });
}

/** True for reach while nobody has set feedback's own count aside. */
const isCounted = (key: string, { criteria }: Figures) => key === 'reach' && (criteria[key]?.n ?? 0) === 0;

function missingClause(keys: string[]): string[] {
  if (keys.length === 0) return [];
  const names = listed(keys.map((key) => words(`criterion.${key}.name`)));
  return [words('why.missing', { count: keys.length, names })];
}

const listed = (parts: string[]) => new Intl.ListFormat('en-US', { type: 'conjunction' }).format(parts);
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
