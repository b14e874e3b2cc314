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
  /** In seconds since 1970. */
  createdAt: number;
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

const DAY_SECONDS = 86_400;

/**
 * Makes the steps of many items: how an item stood from its creation until now, oldest first, each step on a later day and of another category than the
 * one before. A day counts as it ended. What an unknown status meant is not guessed; the last step is where the item
 * stands now, for that is read from the item itself. Without a change it always stood as it stands now.
 */
export function stepsBy(categoryOf: (status: string | null) => StatusCategory | null): (life: Life) => Step[] {
  const named = new Map<number, Day>();
  const dayAt = (at: number) => {
    const number = Math.floor(at / DAY_SECONDS);
    const day = named.get(number) ?? dayOf(at);
    named.set(number, day);
    return day;
  };
  return (life) => stepsOf(life, categoryOf, dayAt);
}

function stepsOf({ createdAt, category, changes }: Life, categoryOf: (status: string | null) => StatusCategory | null, dayAt: (at: number) => Day): Step[] {
  const createdOn = dayAt(createdAt);
  if (changes.length === 0) return [{ day: createdOn, category }];
  const inOrder = [...changes].sort((a, b) => a.at - b.at);
  const steps: Step[] = [{ day: createdOn, category: categoryOf(inOrder[0]!.from) }];
  for (const { at, to } of inOrder) {
    const day = dayAt(at);
    steps.push({ day: day < createdOn ? createdOn : day, category: categoryOf(to) });
  }
  steps[steps.length - 1] = { ...steps.at(-1)!, category };
  return merged(steps);
}

/** One step a day, the last of it, and none that says what the one before says. */
function merged(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  steps.forEach((step, at) => {
    const endsTheDay = steps[at + 1]?.day !== step.day;
    if (endsTheDay && kept.at(-1)?.category !== step.category) kept.push(step);
  });
  return kept;
}
