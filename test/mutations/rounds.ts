import type { Mutation } from './mutation';

const MISSING = 'test/resolvers/permission-missing.test.ts';
const ROUNDS_TEST = 'test/resolvers/rounds.test.ts';
const DOMAIN = 'test/domain/rounds/change-round.test.ts';
const CHANGES = 'src/domain/rounds/change-round.ts';
const PAY = 'src/resolvers/rounds/pay-answers.ts';

const asEditor = (call: string, find: string, replace: string): Mutation => ({
  without: `the permission that ${call} needs in a round`,
  file: `src/resolvers/rounds/${call}.ts`,
  find, replace,
  test: MISSING,
  only: call,
});

/** What keeps a round blind, whole and its leader's. */
export const ROUNDS: readonly Mutation[] = [
  asEditor('start-round', "said.project, 'EDIT_ISSUES')", 'said.project)'),
  asEditor('join-round', "throw new NotAllowed('EDIT_ISSUES');", 'void NotAllowed;'),
  asEditor('cast-ballot', "'EDIT_ISSUES')", "'BROWSE_PROJECTS')"),
  asEditor('settle-item', "'EDIT_ISSUES')", "'BROWSE_PROJECTS')"),
  {
    without: 'a round that is its leader’s',
    file: 'src/resolvers/rounds/see-round.ts',
    find: "if (!seen.can.lead) throw new NotAllowed('LEADER');",
    replace: '',
    test: 'test/resolvers/permissions.test.ts',
    only: 'end-round by',
  },
  {
    without: 'the roles that a question of a round is kept to',
    file: 'src/resolvers/rounds/answers-said.ts',
    find: "if (closed.some((key) => key in said)) throw new NotAllowed('CRITERION_ROLE');",
    replace: '',
    test: ROUNDS_TEST,
    only: 'kept to roles',
  },
  {
    without: 'the look whether an item of a round has left the project',
    file: 'src/resolvers/rounds/see-round.ts',
    find: "if (issue.projectId !== round.project) throw new Invalid('issue', 'roundMoved');",
    replace: '',
    test: 'test/resolvers/rounds-moved.test.ts',
  },
  {
    without: 'the look whether an item that a round begins with is in its project',
    file: 'src/resolvers/rounds/start-round.ts',
    find: ' && projectId === project)',
    replace: ')',
    test: ROUNDS_TEST,
    only: 'what is elsewhere',
  },
  {
    without: 'the version of a round in its transaction',
    file: 'src/storage/round.ts',
    find: "{ entityName: 'document', conditions: stillVersion<RoundRecord>(from) }",
    replace: "{ entityName: 'document', ...(from < 0 && { conditions: stillVersion<RoundRecord>(from) }) }",
    test: ROUNDS_TEST,
    only: 'all who answer are heard',
  },
  {
    without: 'the end of blind answers to a round when they are shown',
    file: CHANGES,
    find: "if (item.revealed) throw new Invalid('issue', 'roundRevealed');",
    replace: '',
    test: ROUNDS_TEST,
    only: 'a ballot that comes as the answers are shown',
  },
  {
    without: 'the answers of a round that are still owed',
    file: CHANGES,
    find: '{ ...item, revealed: shown, owed: true }',
    replace: '{ ...item, revealed: shown }',
    test: ROUNDS_TEST,
    only: 'each answer is its voter',
  },
  {
    without: 'one rating for an answer of a round that is shown twice',
    file: PAY,
    find: 'rated[key].at <= answer.at && !same(rated[key], answer)',
    replace: 'rated[key].at <= answer.at && (same(rated[key], answer) || true)',
    test: ROUNDS_TEST,
    only: 'two who show the answers',
  },
  {
    without: 'what somebody in a round has said elsewhere since',
    file: PAY,
    find: 'rated[key].at <= answer.at && !same',
    replace: '!same',
    test: ROUNDS_TEST,
    only: 'said something else meanwhile',
  },
  {
    without: 'a moment of its own for what a round settles on',
    file: CHANGES,
    find: 'Math.max(outcome.at, item.revealed.at + 1, (item.outcome?.at ?? 0) + 1)',
    replace: 'outcome.at',
    test: DOMAIN,
  },
  {
    without: 'the end of a round',
    file: CHANGES,
    find: "if (endedAt !== null) throw new Invalid('round', 'roundEnded');",
    replace: 'void endedAt;',
    test: DOMAIN,
  },
  {
    without: 'one id for a round that is begun twice',
    file: 'src/resolvers/rounds/start-round.ts',
    find: "world.ids.from('round', caller, project.id, said.once)",
    replace: 'world.ids.fresh()',
    test: ROUNDS_TEST,
    only: 'sends a round twice',
  },
];
