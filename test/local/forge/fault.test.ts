import { endInTrouble, TooLate } from '../../../local/forge/fault/answer-in-trouble';
import type { Fault } from '../../../local/forge/fault/fault';
import { openFaults, type FaultyCall } from '../../../local/forge/fault/faults';
import { jiraRefusal } from '../../../local/forge/fault/jira-refusal';
import { readFault } from '../../../local/forge/fault/read-fault';
import { BadFault } from '../../../local/forge/fault/read-part';

const WRITE: FaultyCall = { target: 'jira', name: 'PUT /rest/api/3/issue/{issue}', as: 'app', in: 'figures' };
const DOWN: Fault = { target: 'jira', status: 503 };

/** Which of so many equal calls meet trouble. */
function met(fault: Fault, call = WRITE, calls = 4): boolean[] {
  const faults = openFaults();
  faults.add(fault);
  return Array.from({ length: calls }, () => faults.meet(call) !== undefined);
}

describe('a call meets', () => {
  test.each<[string, Fault, boolean[]]>([
    ['a fault of its target, until it is cleared', DOWN, [true, true, true, true]],
    ['none of another target', { ...DOWN, target: 'kvs' }, [false, false, false, false]],
    ['one for its caller', { ...DOWN, as: 'app' }, [true, true, true, true]],
    ['none for another caller', { ...DOWN, as: 'browser' }, [false, false, false, false]],
    ['one for its name', { ...DOWN, match: WRITE.name }, [true, true, true, true]],
    ['none for another name', { ...DOWN, match: 'GET /rest/api/3/field' }, [false, false, false, false]],
    ['one for the function that makes it', { ...DOWN, in: 'figures' }, [true, true, true, true]],
    ['none for another function', { ...DOWN, in: 'resolver/rate' }, [false, false, false, false]],
    ['one from the third time on, once', { ...DOWN, skip: 2, times: 1 }, [false, false, true, false]],
    ['each second one after the first', { ...DOWN, skip: 1, every: 2 }, [false, true, false, true]],
    ['one for any call of the app', { ...DOWN, target: 'call' }, [true, true, true, true]],
    ['no kill where no invocation makes it', { target: 'jira', kill: true }, [false, false, false, false]],
  ])('%s', (_what, fault, expected) => {
    expect(met(fault)).toEqual(expected);
  });

  test('the oldest of several that fit, then the next', () => {
    const faults = openFaults();
    faults.add({ ...DOWN, times: 1 });
    faults.add({ ...DOWN, status: 429 });
    expect([faults.meet(WRITE)?.status, faults.meet(WRITE)?.status]).toEqual([503, 429]);
  });

  test('none once all are cleared, which says what each did', () => {
    const faults = openFaults();
    faults.add(DOWN);
    faults.meet(WRITE);
    expect(faults.clear()).toEqual([{ ...DOWN, met: 1 }]);
    expect(faults.meet(WRITE)).toBeUndefined();
  });
});

describe('a refusal by Jira', () => {
  const headersOf = (fault: Fault) => ['RateLimit-Reason', 'Retry-After'].map((name) => jiraRefusal(fault).headers.get(name));

  test.each<[string, Fault, (string | null)[]]>([
    ['a 429 names a burst unless asked', { target: 'jira', status: 429 }, ['jira-burst-based', null]],
    ['a 429 with its reason and its wait', { target: 'jira', status: 429, reason: 'jira-quota-tenant-based', retryAfter: 7 }, ['jira-quota-tenant-based', '7']],
    ['a 503 with its wait', { target: 'jira', status: 503, retryAfter: 0 }, [null, '0']],
    ['a 500', { target: 'jira', status: 500 }, [null, null]],
  ])('%s', (_what, fault, expected) => {
    expect(headersOf(fault)).toEqual(expected);
  });

  test('has Jira’s form', async () => {
    const response = jiraRefusal({ target: 'jira', status: 403 });
    expect([response.status, await response.json()]).toEqual([403, { errorMessages: ['You do not have the permission to do this.'], errors: {} }]);
  });
});

test('an answer that would come after the time is up is too late at once; one that comes in time comes late', async () => {
  await expect(endInTrouble({ ...DOWN, delayMs: 60_000 }, Date.now() + 1000)).rejects.toThrow(TooLate);
  const began = performance.now();
  await endInTrouble({ ...DOWN, delayMs: 30 }, Date.now() + 1000);
  expect(performance.now() - began).toBeGreaterThan(25);
});

test.each([
  ['nothing', {}, 'A fault needs a target'],
  ['an unknown target', { target: 'mail', status: 500 }, 'target is one of jira, kvs, queue, call, invoke, event, delivery, query, search, disk, not "mail".'],
  ['no trouble', { target: 'jira' }, 'A fault of the target jira needs status or delayMs or kill.'],
  ['an unknown status', { target: 'jira', status: 418 }, 'status is one of 429, 503, 500, 403, 404, 202, not 418.'],
  ['an unknown part', { target: 'jira', status: 500, often: true }, 'A fault has no often; it has target, as, match, in, index, skip, times'],
  ['an unknown reason', { target: 'jira', status: 429, reason: 'tired' }, 'reason is one of jira-quota-global-based'],
  ['a reason without a 429', { target: 'jira', status: 503, reason: 'jira-burst-based' }, 'reason goes with status 429 only.'],
  ['a wait with a 500', { target: 'jira', status: 500, retryAfter: 1 }, 'retryAfter goes with status 429 and 503 only.'],
  ['a caller of the store', { target: 'kvs', status: 500, as: 'app' }, 'as does not go with the target kvs, which takes target, match,'],
  ['a refused event of Jira', { target: 'event', status: 500 }, 'status does not go with the target event, which takes target, match, skip, times, every, delayMs, copies.'],
  ['an event of Jira without trouble', { target: 'event' }, 'A fault of the target event needs delayMs or copies.'],
  ['copies of a call', { target: 'jira', status: 500, copies: 2 }, 'copies does not go with the target jira'],
  ['a function that makes an event of Jira', { target: 'event', copies: 2, in: 'figures' }, 'in does not go with the target event'],
  ['no times', { target: 'jira', status: 500, times: 0 }, 'times is a whole number, 1 or more, not 0.'],
  ['a kill with a status', { target: 'kvs', kill: true, status: 500 }, 'kill or status, not both.'],
  ['done without a refusal', { target: 'kvs', delayMs: 5, done: true }, 'done goes with a kill or a refusal.'],
  ['a killed page', { target: 'jira', as: 'browser', kill: true }, 'The calls of a page are in no invocation'],
  ['half a push of the store', { target: 'kvs', status: 202 }, 'status 202 goes with the target queue only.'],
  ['a lost event of a queue', { target: 'delivery', copies: 0 }, 'A queue delivers at least once: copies is 1 or more.'],
  ['a lag of a write', { target: 'kvs', status: 500, lagMs: 5 }, 'lagMs does not go with the target kvs'],
  ['a query without a lag', { target: 'query' }, 'A fault of the target query needs lagMs.'],
  ['half a kill', { target: 'kvs', kill: 'half' }, 'kill is true or false, not "half".'],
  ['half a skip', { target: 'jira', status: 500, skip: 0.5 }, 'skip is a whole number, 0 or more, not 0.5.'],
  ['no name', { target: 'jira', status: 500, match: '' }, 'match is a name as the log has it, not "".'],
])('%s is refused with a sentence', (_what, given, sentence) => {
  expect(() => readFault(given)).toThrow(BadFault);
  expect(() => readFault(given)).toThrow(sentence);
});
