import type { Patience } from '../domain/patience';
import { makeApplyLogStore } from './apply-log';
import { makeBallotStore } from './ballot';
import { makeChangeStore } from './change';
import { makeCommentStore } from './comment';
import { makeCustomerStore } from './customer';
import { makeDocumentStore } from './document';
import { makeFeedbackStore } from './feedback';
import { makeFieldIdStore } from './field-ids';
import { makeFunctionUseStore } from './function-use';
import { makeJobStore } from './job';
import type { Kvs } from './kvs';
import { makeNeedStore } from './need';
import { patientStore } from './patient-store';
import { makePendingStore } from './pending';
import { makeRevenueStore } from './revenue';
import { makeRoundStore } from './round';
import { makeSearchStore } from './search';
import { makeSettingsStore } from './settings';
import { makeStandingStore } from './standing';
import { makeTicketSourceStore } from './ticket-source';
import { makeTrailStore } from './trail';

/** All stores. What is named beside one reads, or leaves the same when it is done twice: it waits for a store that is busy. */
export function makeStores(kvs: Kvs, patience: Patience) {
  return {
    standings: patientStore(makeStandingStore(kvs), patience, ['get', 'getMany', 'changedSince']),
    changes: makeChangeStore(kvs),
    pendings: patientStore(makePendingStore(kvs), patience, ['get', 'owedAmong', 'due']),
    feedbacks: patientStore(makeFeedbackStore(kvs), patience, ['get', 'getMany', 'page', 'list', 'changedSince']),
    comments: patientStore(makeCommentStore(kvs), patience, ['get', 'page']),
    customers: patientStore(makeCustomerStore(kvs), patience, ['get', 'getMany', 'kept', 'find', 'page', 'owed', 'overdue']),
    revenues: patientStore(makeRevenueStore(kvs), patience, ['getMany', 'page']),
    applies: patientStore(makeApplyLogStore(kvs), patience, ['get', 'orders', 'newest']),
    documents: patientStore(makeDocumentStore(kvs), patience, ['view', 'views']),
    rounds: patientStore(makeRoundStore(kvs), patience, ['get', 'newest']),
    ballots: patientStore(makeBallotStore(kvs), patience, ['getMany']),
    needs: patientStore(makeNeedStore(kvs), patience, ['get', 'of']),
    settings: patientStore(makeSettingsStore(kvs), patience, ['of', 'versions', 'all']),
    search: patientStore(makeSearchStore(kvs), patience, ['index', 'chunk', 'write']),
    trails: patientStore(makeTrailStore(kvs), patience, ['newest', 'whole']),
    jobs: patientStore(makeJobStore(kvs), patience, ['get', 'newest', 'running', 'left']),
    sources: patientStore(makeTicketSourceStore(kvs), patience, ['all']),
    fieldIds: patientStore(makeFieldIdStore(kvs), patience, ['get']),
    functionUses: patientStore(makeFunctionUseStore(kvs), patience, ['get', 'put', 'any']),
  };
}
