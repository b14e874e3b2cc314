import fc from 'fast-check';
import { DEFAULT_MODEL } from '../../src/domain/prioritise/model';
import { answerOf } from '../../src/domain/prioritise/answer-of';
import { emptyStanding, type Standing } from '../../src/domain/prioritise/standing';
import { FIRST_VERSION } from '../../src/domain/settings/settings';
import { makeChangeStore } from '../../src/storage/change';
import { fit, toRecords } from '../../src/storage/standing-records';
import { addFeedback } from '../../src/resolvers/feedback/add-feedback';
import { rate } from '../../src/resolvers/prioritise/rate';
import type { Kvs } from '../../src/storage/kvs';
import type { World } from '../../src/resolvers/world';
import { feedbackOn, rating } from '../support/said';

const KEYS = [...DEFAULT_MODEL.criteria.map(({ key }) => key), 'effort'];
const REASON = 'ü'.repeat(500);
const CROWDED = { ok: false, problem: { code: 'invalid', field: 'issue', rule: 'crowd' } };

/** An account's id as long as Jira makes them. */
const person = (n: number) => `712020:5c1f0a52-7d0e-4b3a-9f60-${String(n).padStart(12, '0')}`;
const anAnswer = (key: string, reason: string) => answerOf(key, { low: 12.345678, likely: 50.456789, high: 77.567891, ...(key === 'reach' && reason ? { reason } : {}) }, 1_800_000_000);

function standingOf(raters: number, voices: number, reason: string): Standing {
  const answers = Array.from({ length: raters }, (_, n) => [person(n), Object.fromEntries(KEYS.map((key) => [key, anAnswer(key, reason)]))]);
  return {
    ...emptyStanding('1', '2'),
    version: 1,
    answers: Object.fromEntries(answers) as Standing['answers'],
    voices: Array.from({ length: voices }, (_, n) => ({ customer: String(n).padStart(32, 'c'), day: '2026-01-01', importance: 3, feedback: String(n).padStart(32, 'f') })),
  };
}

function worldOver(standing: Standing) {
  const sent: unknown[] = [];
  const kvs = { transact: () => (sent.push('a transaction'), { set: () => undefined, execute: async () => undefined }) };
  const issue = { id: '1', key: 'HAR-1', projectId: '2', summary: '', status: { name: '', category: 'new' }, type: { id: '1', name: 'Epic' }, stored: undefined, fields: {} };
  const world = {
    now: () => 1_800_000_000,
    ids: { fresh: () => 'fresh', from: (...parts: string[]) => parts.join('-').replace(/[^a-z0-9-]/gi, '') },
    standings: { get: async () => standing },
    changes: makeChangeStore(kvs as unknown as Kvs),
    feedbacks: { get: async () => null, getMany: async () => new Map() },
    customers: { get: async () => null, getMany: async () => new Map() },
    settings: { of: async () => FIRST_VERSION },
    figures: { push: async () => undefined },
    report: (error: unknown) => {
      throw error;
    },
    jira: { issue: async () => issue, issues: async () => [], people: async () => new Map(), permissions: async () => new Set(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADD_COMMENTS']) },
  };
  return { sent, makeWorld: () => world as unknown as World };
}

const as = (accountId: string) => ({ context: { accountId } });

test('two hundred raters who say little fit, and so do two thousand customers', () => {
  expect(fit(toRecords(standingOf(200, 2000, '')))).toBe(true);
});

test('whoever no longer fits is told so, and nothing is stored', async () => {
  const ratings = worldOver(standingOf(300, 0, REASON));
  expect(await rate(ratings.makeWorld)({ payload: rating('HAR-1', 50), ...as(person(900)) })).toEqual(CROWDED);
  const voices = worldOver(standingOf(0, 9000, ''));
  expect(await addFeedback(voices.makeWorld)({ payload: feedbackOn('HAR-1', 'One more'), ...as('somebody') })).toEqual(CROWDED);
  expect([...ratings.sent, ...voices.sent]).toEqual([]);
});

test('whatever is stored is within what the store takes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 5000 }), fc.boolean(), (raters, voices, wordy) => {
      const records = toRecords(standingOf(raters, voices, wordy ? REASON : ''));
      fc.pre(fit(records));
      for (const record of [records.main, records.more]) expect(Buffer.byteLength(JSON.stringify(record))).toBeLessThanOrEqual(240 * 1024);
    }),
    { numRuns: 20 },
  );
});
