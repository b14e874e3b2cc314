import type { Mutation } from './mutation';

const FEEDBACK = 'test/resolvers/feedback.test.ts';
const CUSTOMERS = 'test/resolvers/customers.test.ts';
const AT_ONCE = 'test/resolvers/at-once.test.ts';

/** Each check that something is still as it was when it was read. */
export const VERSIONS: readonly Mutation[] = [
  {
    without: 'the version of a standing',
    file: 'src/storage/change.ts',
    find: '{ entityName, conditions: conditionOf(from) }',
    replace: '{ entityName, ...(from < 0 && { conditions: conditionOf(from) }) }',
    test: 'test/resolvers/write-path.test.ts',
    only: 'two people',
  },
  {
    without: 'the check that what is new is not there yet',
    file: 'src/storage/change.ts',
    find: 'else if (from === undefined)',
    replace: 'else if (!from)',
    test: AT_ONCE,
    only: 'who speak of an item first',
  },
  {
    without: 'the version of a feedback that the screen saw',
    file: 'src/resolvers/feedback/edit-feedback.ts',
    find: 'throw new Stale()',
    replace: 'void new Stale()',
    test: FEEDBACK,
    only: 'of two at once the second is told',
  },
  {
    without: 'the version of a comment in its transaction',
    file: 'src/storage/comment.ts',
    find: 'value: { v: 1, ...comment }, from }',
    replace: 'value: { v: 1, ...comment }, ...(from < 0 && { from }) }',
    test: AT_ONCE,
    only: 'rewrite a comment',
  },
  {
    without: 'the version of a view that the screen saw',
    file: 'src/resolvers/prioritise/save-view.ts',
    find: 'throw new Overtaken()',
    replace: 'void new Overtaken()',
    test: 'test/resolvers/views.test.ts',
    only: 'of two who save one version',
  },
  {
    without: 'the version of the settings that the screen saw',
    file: 'src/resolvers/settings/save-settings.ts',
    find: 'throw new Overtaken()',
    replace: 'void new Overtaken()',
    test: 'test/resolvers/settings.test.ts',
    only: 'of two admins who save at once',
  },
  {
    without: 'the version of settings in their transaction',
    file: 'src/storage/settings.ts',
    find: "scope: 'now' }, { entityName: 'document', conditions: still })",
    replace: "scope: 'now' }, { entityName: 'document', ...(next.version < 0 && { conditions: still }) })",
    test: AT_ONCE,
    only: 'who save settings',
  },
  {
    without: 'the version of a customer that the screen saw',
    file: 'src/resolvers/customers/save-customer.ts',
    find: 'throw new Overtaken()',
    replace: 'void new Overtaken()',
    test: CUSTOMERS,
    only: 'who saw an older version is told',
  },
  {
    without: 'the version of a customer in its transaction',
    file: 'src/storage/customer.ts',
    find: "{ entityName: 'customer', conditions: stillVersion<CustomerRecord>(from) }",
    replace: "{ entityName: 'customer' }",
    test: AT_ONCE,
    only: 'who change a customer',
  },
  {
    without: 'the check that nobody else took a name',
    file: 'src/storage/customer.ts',
    find: "{ entityName: 'customer', conditions: stillVersion<Pointer>(0) }",
    replace: "{ entityName: 'customer' }",
    test: AT_ONCE,
    only: 'two customers a name',
  },
  {
    without: 'the check that the customer one is merged into is as they were',
    file: 'src/storage/customer.ts',
    find: '  if (still) transaction.check(',
    replace: '  if (still && still.version < 0) transaction.check(',
    test: CUSTOMERS,
    only: 'merged into each other at once',
  },
  {
    without: 'the version of the sources of tickets',
    file: 'src/storage/ticket-source.ts',
    find: "{ entityName: 'document', conditions: stillVersion<SourcesRecord>(from) }",
    replace: "{ entityName: 'document' }",
    test: AT_ONCE,
    only: 'a source each',
  },
  {
    without: 'the version of the figures that are owed',
    file: 'src/storage/pending.ts',
    find: "const row = { entityName: 'pending', conditions: stillVersion<Pending>(version) };",
    replace: "const row = { entityName: 'pending', ...(version < 0 && { conditions: stillVersion<Pending>(version) }) };",
    test: AT_ONCE,
    only: 'are still owed',
  },
];
