import type { CustomerEdit } from '../customer-edit';
import { readRevenue } from '../read-revenue';

const SEEN = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]/u;
const MOST_LETTERS = { name: 120, segment: 60, externalId: 255 };

/** A text that is typed of a customer. */
export type TypedPart = 'name' | 'segment' | 'externalId' | 'revenue';

/** What a typed text means for that part, or the rule (`problem.invalid.<rule>`) that it breaks. Empty takes away what may be missing. */
export function readCell(part: TypedPart, typed: string): { edit: CustomerEdit } | { rule: string } {
  const text = typed.trim();
  if (part === 'revenue') {
    const revenue = text === '' ? null : readRevenue(text);
    return text !== '' && (revenue === null || revenue < 0) ? { rule: 'revenue' } : { edit: { revenue } };
  }
  if (text === '' && part !== 'name') return { edit: { [part]: null } };
  if (!SEEN.test(text) || text.length > MOST_LETTERS[part]) return { rule: part };
  return { edit: { [part]: text } };
}
