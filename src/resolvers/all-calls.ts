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
import { replayOrder } from './prioritise/replay-order';
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

type Calls = { [Name in keyof Contract]: Call<Name> };

const CALLS: Calls = {
  'open-prioritise': openPrioritise,
  'check-items': checkItems,
  'changed-since': changedSince,
  'open-item': openItem,
  'explain-item': explainItem,
  'replay-order': replayOrder,
  rate,
  'set-must-do': setMustDo,
  'set-why': setWhy,
  'set-objective': setObjective,
  'add-feedback': addFeedback,
  'list-feedback': listFeedback,
  'list-comments': listComments,
  'add-comment': addComment,
  'find-customers': findCustomers,
  'see-customers': seeCustomers,
  'list-customers': listCustomers,
  'save-customer': saveCustomer,
  'import-customers': importCustomers,
  'merge-customers': mergeCustomers,
  'delete-comment': deleteComment,
  'edit-comment': editComment,
  'edit-feedback': editFeedback,
  'link-feedback': linkFeedback,
  'merge-feedback': mergeFeedback,
  'open-feedback': openFeedback,
  'read-feedback': readFeedback,
  'read-search': readSearch,
  'unmerge-feedback': unmergeFeedback,
  rebuild,
  'list-views': listViews,
  'save-view': saveView,
  'delete-view': deleteView,
  'start-round': startRound,
  'list-rounds': listRounds,
  'open-round': openRound,
  'join-round': joinRound,
  'cast-ballot': castBallot,
  'reveal-item': revealItem,
  'settle-item': settleItem,
  'move-round': moveRound,
  'end-round': endRound,
  'open-backlog': openBacklog,
  'apply-order': applyOrder,
  'restore-order': restoreOrder,
  'list-applies': listApplies,
  'open-settings': openSettings,
  'list-settings': listSettings,
  'preview-settings': previewSettings,
  'save-settings': saveSettings,
  'list-jobs': listJobs,
  'control-job': controlJob,
  'estimate-tickets': estimateTickets,
  'bring-in-tickets': bringInTickets,
  'stop-tickets': stopTickets,
  'list-tickets-left': listTicketsLeft,
  'open-value': openValue,
};

/** What each call of the contract is answered by, over worlds made anew for each. */
export function allCalls(makeWorld: () => World): { [Name in keyof Contract]: ReturnType<Call<Name>> } {
  const made = Object.entries(CALLS).map(([name, call]) => [name, call(makeWorld)] as const);
  return Object.fromEntries(made) as { [Name in keyof Contract]: ReturnType<Call<Name>> };
}
