import type { Mutation } from './mutation';

const ONCE = 'test/resolvers/meant-once.test.ts';
const TROUBLE = 'test/resolvers/trouble.test.ts';
const JOBS = 'test/resolvers/jobs.test.ts';

/** Each way in which what is sent twice is done once, and what was lost is found. */
export const REPEATS: readonly Mutation[] = [
  {
    without: 'one id for a feedback that is sent twice',
    file: 'src/resolvers/feedback/add-feedback.ts',
    find: "world.ids.from('feedback', caller, issue?.id ?? project, said.once)",
    replace: 'world.ids.fresh()',
    test: ONCE,
  },
  {
    without: 'the author in the id of a feedback',
    file: 'src/resolvers/feedback/add-feedback.ts',
    find: "'feedback', caller, ",
    replace: "'feedback', ",
    test: ONCE,
  },
  {
    without: 'the place in the id of a feedback',
    file: 'src/resolvers/feedback/add-feedback.ts',
    find: 'issue?.id ?? project, said.once',
    replace: 'said.once',
    test: ONCE,
  },
  {
    without: 'one id for a comment that is sent twice',
    file: 'src/resolvers/feedback/add-comment.ts',
    find: "world.ids.from('comment', caller, asked, once)",
    replace: 'world.ids.fresh()',
    test: 'test/resolvers/faults.test.ts',
    only: 'add-comment stopped at any request',
  },
  {
    without: 'one id for a view that is sent twice',
    file: 'src/resolvers/prioritise/save-view.ts',
    find: "world.ids.from('view', caller, rights.project, given(said.once, 'once'))",
    replace: "(given(said.once, 'once'), world.ids.fresh())",
    test: 'test/resolvers/views.test.ts',
    only: 'sent twice is kept once',
  },
  {
    without: 'one id for a ticket that is read twice',
    file: 'src/background/store-ticket.ts',
    find: "return ids.from('ticket', project, ticket);",
    replace: 'return ids.fresh() + project + ticket;',
    test: 'test/resolvers/tickets.test.ts',
    only: 'bringing in again writes nothing',
  },
  {
    without: 'the second event of a rating',
    file: 'src/background/figure-queue.ts',
    find: '[delayInSeconds, delayInSeconds + SWEEP_SECONDS]',
    replace: '[delayInSeconds]',
    test: 'test/background/figure-queue.test.ts',
  },
  {
    without: 'the second event of a slice',
    file: 'src/background/job-queue.ts',
    find: ', eventIn(delayInSeconds + SWEEP_SECONDS, true)]',
    replace: ']',
    test: 'test/background/job-queue.test.ts',
  },
  {
    without: 'the pending row of a rating',
    file: 'src/storage/change.ts',
    find: '...(figures ? [',
    replace: '...(figures && standing.at < 0 ? [',
    test: TROUBLE,
    only: 'is found by the sweep when the queue lost it',
  },
  {
    without: 'the sweep of figures that are owed',
    file: 'src/background/sweep.ts',
    find: '  await figures.push(await pendings.due(now()), 0);\n',
    replace: '',
    test: TROUBLE,
    only: 'is found by the sweep when the queue lost it',
  },
  {
    without: 'the sweep of customers whom not all has followed',
    file: 'src/background/sweep.ts',
    find: '  await followers.push(await customers.overdue(now()));\n',
    replace: '',
    test: 'test/resolvers/customers.test.ts',
    only: 'made up for by the hour',
  },
  {
    without: 'the sweep of jobs that stand still',
    file: 'src/background/sweep.ts',
    find: '  for (const job of silent) await work.go(job, 0);\n',
    replace: '',
    test: JOBS,
    only: 'whose events were lost is found by the hour',
  },
  {
    without: 'the sweep of settings whose job was never begun',
    file: 'src/background/sweep.ts',
    find: '    await startLost(world, project, settings);\n',
    replace: '',
    test: 'test/resolvers/at-once.test.ts',
    only: 'settings whose job was never begun',
  },
  {
    without: 'the night’s look at tickets whose events were lost',
    file: 'src/background/read-changed-tickets.ts',
    find: 'await world.work.readTickets(',
    replace: 'void (',
    test: 'test/resolvers/tickets.test.ts',
    only: 'what a lost event would have said',
  },
];
