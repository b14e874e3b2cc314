import type { Contract } from '../contract';
import type { Call } from './call';
import { applyOrder } from './backlog/apply-order';
import { listApplies } from './backlog/list-applies';
import { openBacklog } from './backlog/open-backlog';
import { restoreOrder } from './backlog/restore-order';
import { importCustomers } from './customers/import-customers';
import { listCustomers } from './customers/list-customers';
import { mergeCustomers } from './customers/merge-customers';
import { saveCustomer } from './customers/save-customer';
import { seeCustomers } from './customers/see-customers';
import { addComment } from './feedback/add-comment';
import { addFeedback } from './feedback/add-feedback';
import { deleteComment } from './feedback/delete-comment';
import { editComment } from './feedback/edit-comment';
import { editFeedback } from './feedback/edit-feedback';
import { findCustomers } from './feedback/find-customers';
import { linkFeedback } from './feedback/link-feedback';
import { listComments } from './feedback/list-comments';
import { listFeedback } from './feedback/list-feedback';
import { mergeFeedback } from './feedback/merge-feedback';
import { openFeedback } from './feedback/open-feedback';
import { readFeedback } from './feedback/read-feedback';
import { readSearch } from './feedback/read-search';
import { unmergeFeedback } from './feedback/unmerge-feedback';
import { changedSince } from './prioritise/changed-since';
import { checkItems } from './prioritise/check-items';
import { deleteView } from './prioritise/delete-view';
import { explainItem } from './prioritise/explain-item';
import { listViews } from './prioritise/list-views';
import { openItem } from './prioritise/open-item';
import { openPrioritise } from './prioritise/open-prioritise';
import { rate } from './prioritise/rate';
import { rebuild } from './prioritise/rebuild';
import { saveView } from './prioritise/save-view';
import { setMustDo } from './prioritise/set-must-do';
import { castBallot } from './rounds/cast-ballot';
import { endRound } from './rounds/end-round';
import { joinRound } from './rounds/join-round';
import { listRounds } from './rounds/list-rounds';
import { moveRound } from './rounds/move-round';
import { openRound } from './rounds/open-round';
import { revealItem } from './rounds/reveal-item';
import { settleItem } from './rounds/settle-item';
import { startRound } from './rounds/start-round';
import { bringInTickets } from './settings/bring-in-tickets';
import { controlJob } from './settings/control-job';
import { replayOrder } from './prioritise/replay-order';
import { estimateTickets } from './settings/estimate-tickets';
import { listJobs } from './settings/list-jobs';
import { listSettings } from './settings/list-settings';
import { listTicketsLeft } from './settings/list-tickets-left';
import { openSettings } from './settings/open-settings';
import { previewSettings } from './settings/preview-settings';
import { saveSettings } from './settings/save-settings';
import { stopTickets } from './settings/stop-tickets';
import { openValue } from './value/open-value';
import { setObjective } from './value/set-objective';
import { setWhy } from './value/set-why';
import type { World } from './world';

/** What each call of the contract is answered by, over worlds made anew for each. */
export function allCalls(makeWorld: () => World): { [Name in keyof Contract]: ReturnType<Call<Name>> } {
  return {
    'open-prioritise': openPrioritise(makeWorld),
    'check-items': checkItems(makeWorld),
    'changed-since': changedSince(makeWorld),
    'open-item': openItem(makeWorld),
    'explain-item': explainItem(makeWorld),
    rate: rate(makeWorld),
    'set-must-do': setMustDo(makeWorld),
    'set-why': setWhy(makeWorld),
    'set-objective': setObjective(makeWorld),
    'add-feedback': addFeedback(makeWorld),
    'list-feedback': listFeedback(makeWorld),
    'list-comments': listComments(makeWorld),
    'add-comment': addComment(makeWorld),
    'find-customers': findCustomers(makeWorld),
    'see-customers': seeCustomers(makeWorld),
    'list-customers': listCustomers(makeWorld),
    'save-customer': saveCustomer(makeWorld),
    'import-customers': importCustomers(makeWorld),
    'replay-order': replayOrder(makeWorld),
    'merge-customers': mergeCustomers(makeWorld),
    'delete-comment': deleteComment(makeWorld),
    'edit-comment': editComment(makeWorld),
    'edit-feedback': editFeedback(makeWorld),
    'link-feedback': linkFeedback(makeWorld),
    'merge-feedback': mergeFeedback(makeWorld),
    'open-feedback': openFeedback(makeWorld),
    'read-feedback': readFeedback(makeWorld),
    'read-search': readSearch(makeWorld),
    'unmerge-feedback': unmergeFeedback(makeWorld),
    rebuild: rebuild(makeWorld),
    'list-views': listViews(makeWorld),
    'save-view': saveView(makeWorld),
    'delete-view': deleteView(makeWorld),
    'start-round': startRound(makeWorld),
    'list-rounds': listRounds(makeWorld),
    'open-round': openRound(makeWorld),
    'join-round': joinRound(makeWorld),
    'cast-ballot': castBallot(makeWorld),
    'reveal-item': revealItem(makeWorld),
    'settle-item': settleItem(makeWorld),
    'move-round': moveRound(makeWorld),
    'end-round': endRound(makeWorld),
    'open-backlog': openBacklog(makeWorld),
    'apply-order': applyOrder(makeWorld),
    'restore-order': restoreOrder(makeWorld),
    'list-applies': listApplies(makeWorld),
    'open-settings': openSettings(makeWorld),
    'list-settings': listSettings(makeWorld),
    'preview-settings': previewSettings(makeWorld),
    'save-settings': saveSettings(makeWorld),
    'list-jobs': listJobs(makeWorld),
    'control-job': controlJob(makeWorld),
    'estimate-tickets': estimateTickets(makeWorld),
    'bring-in-tickets': bringInTickets(makeWorld),
    'stop-tickets': stopTickets(makeWorld),
    'list-tickets-left': listTicketsLeft(makeWorld),
    'open-value': openValue(makeWorld),
  };
}
