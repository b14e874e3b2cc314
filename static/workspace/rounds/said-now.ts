import type { RevealedItem } from '../../../src/contract';

/**
 * What each who answered says of a criterion today, by person; what they took back is not said. Where all have been given the one
 * answer that was settled on, what they had said themselves.
 */
export function saidNow({ answers, outcome }: Pick<RevealedItem, 'answers' | 'outcome'>, criterion: string): Map<string, number> {
  const settled = outcome?.kind === 'one' ? outcome.answers[criterion] : undefined;
  return new Map(
    answers.flatMap(({ person, said, now }) => {
      const given = settled !== undefined && now[criterion]?.at === settled.at;
      const answer = (given ? said : now)[criterion];
      return answer ? [[person, answer.likely] as const] : [];
    }),
  );
}

/** Whether all who answered say the same today, of each question. */
export function allSayTheSame(revealed: Pick<RevealedItem, 'answers' | 'outcome'>, criteria: readonly string[]): boolean {
  return criteria.every((criterion) => new Set(saidNow(revealed, criterion).values()).size <= 1);
}
