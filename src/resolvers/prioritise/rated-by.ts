import type { Answer } from '../../domain/prioritise/answer';
import { withAnswers, type Standing } from '../../domain/prioritise/standing';
import type { ItemChange } from '../../domain/prioritise/trail';
import type { Truth } from '../../storage/truth';
import type { ChangedStanding } from '../store-change';

type Rated = Extract<ItemChange, { kind: 'rated' }>;

/** What a person's answers (null: taken back), given at `now`, make of an item: its standing, the person's record, and a row of the trail for each answer. */
export function ratedBy(
  standing: Standing,
  person: string,
  answers: Readonly<Record<string, Answer | null>>,
  now: number,
  together?: Rated['together'],
): ChangedStanding & { truths: Truth[] } {
  const { issue, project } = standing;
  const next = withAnswers(standing, person, answers);
  const rating = { issue, project, person, at: now, answers: next.answers[person] ?? {} };
  const likely = ({ answers: all }: Standing, key: string) => all[person]?.[key]?.likely ?? null;
  const trail = Object.keys(answers).map((criterion): Rated => ({
    kind: 'rated',
    criterion,
    from: likely(standing, criterion),
    to: likely(next, criterion),
    ...(together ? { together } : {}),
  }));
  return { standing: next, truths: [{ kind: 'rating', rating }], trail, figures: true };
}
