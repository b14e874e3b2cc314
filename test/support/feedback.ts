import type { Feedback } from '../../src/domain/feedback/feedback';

/** A feedback of Acme that nobody linked yet. */
export function aFeedback(more: Partial<Feedback> = {}): Feedback {
  return {
    id: 'f1',
    project: 'P',
    sourceIssue: null,
    source: 'person',
    customer: 'acme',
    customerName: 'Acme',
    words: 'It is slow',
    day: '2026-10-01',
    author: 'ann',
    at: 1,
    comments: 0,
    internalComments: 0,
    internal: false,
    need: null,
    links: [],
    unlinked: [],
    mergedInto: null,
    merged: [],
    edited: null,
    gone: false,
    changedAt: 1,
    version: 1,
    ...more,
  };
}
