import { dayOf, type Day } from '../day';

export type StatusCategory = 'new' | 'indeterminate' | 'done';

/** A change of an item's status, by the ids of the statuses; in seconds since 1970. */
export interface StatusChange {
  at: number;
  from: string | null;
  to: string | null;
}

/** What Jira tells of how an item came to where it stands. */
export interface Life {
  createdOn: Day;
  /** Where it stands now. */
  category: StatusCategory;
  /** In any order; empty when its status never changed. */
  changes: readonly StatusChange[];
}

/** How an item stood from the end of a UTC day on; null where nobody knows what the status meant. */
export interface Step {
  day: Day;
  category: StatusCategory | null;
}

/**
 * How an item stood from its creation until now, oldest first, each step on a later day and of another category than the
 * one before. A day counts as it ended. What an unknown status meant is not guessed; the last step is where the item
 * stands now, for that is read from the item itself. Without a change it always stood as it stands now.
 */
export function stepsOf({ createdOn, category, changes }: Life, categoryOf: (status: string | null) => StatusCategory | null): Step[] {
  const inOrder = [...changes].sort((a, b) => a.at - b.at);
  const steps: Step[] = [{ day: createdOn, category: inOrder.length > 0 ? categoryOf(inOrder[0]!.from) : category }];
  for (const { at, to } of inOrder) {
    const day = dayOf(at);
    steps.push({ day: day < createdOn ? createdOn : day, category: categoryOf(to) });
  }
  steps[steps.length - 1] = { ...steps.at(-1)!, category };
  return merged(steps);
}

function merged(steps: readonly Step[]): Step[] {
  const endsOfDays = steps.filter(({ day }, at) => steps[at + 1]?.day !== day);
  return endsOfDays.filter(({ category }, at) => at === 0 || endsOfDays[at - 1]!.category !== category);
}
