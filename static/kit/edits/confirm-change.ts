import type { AnswerInput, Item } from '../../../src/contract';
import type { Change, Edit } from './edit';

/** An item as the app confirmed it, and what stood before the change. */
export interface Confirmed {
  item: Item;
  before: Change;
}

/** The calls that change an item. They throw CallFailed. */
export interface ChangeCalls {
  rate(issue: string, answers: Readonly<Record<string, AnswerInput>>): Promise<{ item: Item; before: Record<string, AnswerInput> }>;
  setMustDo(issue: string, reason: string | null): Promise<{ item: Item; before: string | null }>;
  setWhy(issue: string, why: string | null): Promise<{ item: Item; before: string | null }>;
  setObjective(issue: string, objective: string | null): Promise<{ item: Item; before: string | null }>;
}

/** Sends an edit by the call that its change needs. */
export async function confirmChange(calls: ChangeCalls, { issue, change }: Pick<Edit, 'issue' | 'change'>): Promise<Confirmed> {
  switch (change.kind) {
    case 'must do': {
      const { item, before } = await calls.setMustDo(issue, change.reason);
      return { item, before: { kind: 'must do', reason: before } };
    }
    case 'why': {
      const { item, before } = await calls.setWhy(issue, change.why);
      return { item, before: { kind: 'why', why: before } };
    }
    case 'objective': {
      const { item, before } = await calls.setObjective(issue, change.objective);
      return { item, before: { kind: 'objective', objective: before } };
    }
    case 'answers': {
      const { item, before } = await calls.rate(issue, change.answers);
      return { item, before: { kind: 'answers', answers: before } };
    }
  }
}
