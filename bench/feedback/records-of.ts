import type { Customer } from '../../src/domain/feedback/customer';
import type { Feedback } from '../../src/domain/feedback/feedback';
import { linksOf } from '../../src/domain/feedback/group';
import { withFeedback } from '../../src/domain/feedback/speak';
import { emptyStanding, type Standing } from '../../src/domain/prioritise/standing';
import { customerRecord } from '../../src/storage/customer-record';
import { feedbackRecord } from '../../src/storage/feedback';
import { linkRecord } from '../../src/storage/link';
import { needRecord, type StoredNeed } from '../../src/storage/need';
import { moreKey, toRecords } from '../../src/storage/standing-records';
import type { Invented } from './invent-feedback';

/** A record of one of the app's entities. */
export interface EntityRecord {
  entity: string;
  key: string;
  value: unknown;
}

/** Every record that the app would keep of it, made by its own makers: customers, feedbacks, links, needs and the standings they lead to. */
export function recordsOf({ customers, groups }: Invented, needs: readonly StoredNeed[]): EntityRecord[] {
  const tiers = new Map(customers.map((customer): [string, Customer['tier']] => [customer.id, customer.tier]));
  const standings = new Map<string, Standing>();
  const records: EntityRecord[] = [...customers.map((customer) => customerRecord(customer, 0)), ...needs.map(needRecord)];
  for (const group of groups) {
    for (const feedback of group) {
      records.push(feedbackRecord(feedback, 0));
      for (const link of linksOf(feedback, group)) {
        records.push(linkRecord(feedback, link));
        const standing = standings.get(link.issue) ?? { ...emptyStanding(link.issue, feedback.project), version: 1, figuresVersion: 1 };
        standings.set(link.issue, spokenOn(standing, feedback, link.importance, tiers));
      }
    }
  }
  return [...records, ...[...standings.values()].flatMap(standingRecords)];
}

function spokenOn(standing: Standing, feedback: Feedback, importance: 0 | 1 | 2 | 3, tiers: ReadonlyMap<string, Customer['tier']>): Standing {
  const spoken = withFeedback(standing, feedback, importance, tiers.get(feedback.customer)!);
  return { ...spoken, at: Math.max(standing.at, feedback.changedAt) };
}

function standingRecords(standing: Standing): EntityRecord[] {
  const { main, more } = toRecords(standing);
  const entity = 'standing';
  return [{ entity, key: standing.issue, value: main }, ...(more ? [{ entity, key: moreKey(standing.issue), value: more }] : [])];
}
