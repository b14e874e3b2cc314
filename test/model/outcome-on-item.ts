import { answerOf, saidIn } from '../../src/domain/prioritise/answer-of';
import { withAnswers } from '../../src/domain/prioritise/standing';
import type { ItemChange } from '../../src/domain/prioritise/trail';
import type { AnswerInput } from '../../src/contract';
import type { Asked } from './call';
import { withoutEdit } from './may';
import { refused, type Outcome } from './outcome';
import type { SaidWorld } from './said-world';

type Rate = Extract<Asked, { call: 'rate' }>;
type Fact = Extract<Asked, { call: 'set-must-do' | 'set-why' | 'set-objective' }>;

/** The moment of everything in a world: the model keeps no time. */
const AT = 0;

/** What comes of a rating: answers in the place of those before; what nobody said cannot be taken back. */
export function rated(world: SaidWorld, { by, issue, answers }: Rate): Outcome {
  const rule = withoutEdit(by);
  if (rule) return refused(rule);
  const standing = world.standings[issue]!;
  const mine = standing.answers[by] ?? {};
  const before = Object.fromEntries(Object.keys(answers).map((key) => [key, mine[key] ? saidIn(mine[key]) : null]));
  const given = Object.entries(answers).filter(([key, said]) => said ?? mine[key]);
  if (given.length === 0) return { world, before };
  const said = Object.fromEntries(given.map(([key, one]) => [key, kept(key, one)]));
  const next = withAnswers(standing, by, said);
  const changes = given.map(([criterion]): ItemChange => ({ kind: 'rated', criterion, from: mine[criterion]?.likely ?? null, to: next.answers[by]?.[criterion]?.likely ?? null }));
  return { world: changed(world, by, next, changes), before };
}

function kept(key: string, said: AnswerInput) {
  return said && answerOf(key, said, AT);
}

/** What comes of saying that an issue is a must do, why it is wanted or which objective it serves. The last one settles it. */
export function stated(world: SaidWorld, asked: Fact): Outcome {
  const { by, issue, said } = asked;
  const rule = withoutEdit(by);
  if (rule) return refused(rule);
  const standing = world.standings[issue]!;
  if (asked.call === 'set-must-do') {
    const before = standing.mustDo?.reason ?? null;
    if (said === null && before === null) return { world, before };
    const mustDo = said === null ? null : { reason: said, by, at: AT };
    return { world: changed(world, by, { ...standing, mustDo }, [{ kind: 'must do', reason: said }]), before };
  }
  if (asked.call === 'set-why') {
    const before = standing.why;
    return { world: said === before ? world : changed(world, by, { ...standing, why: said }, [{ kind: 'why', why: said }]), before };
  }
  const before = standing.objective;
  if (said !== null && !world.settings.settings.objectives.some(({ id, removed }) => id === said && !removed)) return refused('invalid:objective');
  return { world: said === before ? world : changed(world, by, { ...standing, objective: said }, [{ kind: 'objective', objective: said }]), before };
}

function changed(world: SaidWorld, by: Asked['by'], standing: SaidWorld['standings'][string], changes: readonly ItemChange[]): SaidWorld {
  const trail = [...world.trail, ...changes.map((change) => ({ issue: standing.issue, by, change }))];
  return { ...world, standings: { ...world.standings, [standing.issue]: standing }, trail };
}
