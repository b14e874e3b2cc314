import type { Mutation } from './mutation';

const PASSING = 'const PASSING = [429, 502, 503, 504];';
const REQUESTS = 'test/jira/patient-requests.test.ts';
const PATIENCE = 'test/domain/patience.test.ts';
const TROUBLE = 'test/resolvers/trouble.test.ts';
const FAULTS = 'test/resolvers/faults.test.ts';

const refused = (status: number, left: string): Mutation => ({
  without: `a second try where Jira answers ${status}`,
  file: 'src/jira/patient-requests.ts',
  find: PASSING,
  replace: `const PASSING = [${left}];`,
  test: REQUESTS,
});

/** Each way of trying again, and each limit of it. */
export const RETRIES: readonly Mutation[] = [
  refused(429, '502, 503, 504'),
  refused(502, '429, 503, 504'),
  refused(503, '429, 502, 504'),
  refused(504, '429, 502, 503'),
  {
    without: 'a second try where no answer came',
    file: 'src/jira/requests.ts',
    find: '  throw new JiraFailed(504, null, error.message);',
    replace: '  throw error;',
    test: REQUESTS,
  },
  {
    without: 'the time that Jira asks to wait',
    file: 'src/jira/patient-requests.ts',
    find: 'return error.retryAfter ?? 0;',
    replace: 'return 0;',
    test: REQUESTS,
  },
  {
    without: 'a halt where the requests of an hour are used up',
    file: 'src/jira/patient-requests.ts',
    find: 'error.quota || ',
    replace: '',
    test: REQUESTS,
  },
  {
    without: 'the difference between a read and a write',
    file: 'src/jira/patient-requests.ts',
    find: 'init?.reads ?',
    replace: 'init ?',
    test: REQUESTS,
  },
  {
    without: 'an end of the waiting',
    file: 'src/domain/patience.ts',
    find: 'if (now() + milliseconds / 1000 > until) throw error;',
    replace: 'if (until < 0) throw error;',
    test: PATIENCE,
  },
  {
    without: 'an end of the tries',
    file: 'src/domain/patience.ts',
    find: '|| tried === tries',
    replace: '|| tries < 0',
    test: PATIENCE,
  },
  {
    without: 'chance in the waiting',
    file: 'src/domain/patience.ts',
    find: 'seconds * 1000 + random() *',
    replace: 'seconds * 1000 +',
    test: PATIENCE,
  },
  {
    without: 'patience with Jira in a call',
    file: 'src/index.ts',
    find: 'makeJira(patientRequests(asReader(), patience))',
    replace: 'makeJira(asReader())',
    test: TROUBLE,
    only: 'whose reads Jira refuses with 503',
  },
  {
    without: 'patience with Jira in the night',
    file: 'src/index.ts',
    find: 'makeJira(patientRequests(asWorth(), patience))',
    replace: 'makeJira(asWorth())',
    test: TROUBLE,
    only: 'the night goes through when its search is refused',
  },
  {
    without: 'patience with a busy store',
    file: 'src/storage/stores.ts',
    find: "makeStandingStore(kvs), patience, ['get', ",
    replace: 'makeStandingStore(kvs), patience, [',
    test: TROUBLE,
    only: 'whose reads the store refuses for too much at once',
  },
  {
    without: 'patience with a store that is away for a moment',
    file: 'src/storage/patient-store.ts',
    find: " || code === 'SERVICE_UNAVAILABLE'",
    replace: '',
    test: 'test/storage/patient-store.test.ts',
  },
  {
    without: 'patience with one key of a batch',
    file: 'src/storage/patient-store.ts',
    find: 'error instanceof StoreFailed ? error.code : kvsCode(error)',
    replace: 'kvsCode(error)',
    test: 'test/storage/patient-store.test.ts',
  },
  {
    without: 'a second try of a change that somebody overtook',
    file: 'src/resolvers/store-change.ts',
    find: 'if (!(error instanceof Overtaken) || tries === TRIES) throw error;',
    replace: 'throw error;',
    test: 'test/resolvers/write-path.test.ts',
    only: 'two people',
  },
  {
    without: 'a second try to keep that the app may not write',
    file: 'src/background/write-figures.ts',
    find: 'if (!(error instanceof Overtaken) || tries === TRIES) throw error;',
    replace: 'throw error;',
    test: 'test/background/write-figures.test.ts',
  },
  {
    without: 'a second try with the fields’ present ids',
    file: 'src/background/write-figures.ts',
    find: '(error.status !== 400 && error.status !== 404)',
    replace: 'error.status > 0',
    test: 'test/background/write-figures.test.ts',
  },
  {
    without: 'an event that is given back to the queue',
    file: 'src/index.ts',
    find: 'givenBack(await consumeFigures(makeNightWorld(), event));',
    replace: 'void (await consumeFigures(makeNightWorld(), event));',
    test: FAULTS,
    only: 'waits as long as Jira asks',
  },
  {
    without: 'a pending row while Jira asks to wait',
    file: 'src/background/consume-figures.ts',
    find: "if (written.kind === 'later') await",
    replace: "if (written.kind === 'later') await world.pendings.clear(owed);\n  else if (written.kind === 'unavailable') await",
    test: FAULTS,
    only: 'that Jira refuses as long as the queue tries',
  },
  {
    without: 'a page of a job that is done again when it failed',
    file: 'src/background/run-slice.ts',
    find: "if (problem.code === 'busy') {",
    replace: "if (problem.code === 'not-found') {",
    test: 'test/resolvers/jobs.test.ts',
    only: 'when Jira asks to wait|a store that is busy',
  },
  {
    without: 'a second try of the browser',
    file: 'static/workspace/prioritise/reading/ask-jira.ts',
    find: 'const TRIES = 3;',
    replace: 'const TRIES = 1;',
    test: 'test/static/workspace/reading/read-ids.test.ts',
  },
];
