import { call } from '../backend';
import type { ChangeCalls } from './confirm-change';

/** The calls to the app itself. */
export const APP_CALLS: ChangeCalls = {
  rate: (issue, answers) => call('rate', { issue, answers: { ...answers } }),
  setMustDo: (issue, reason) => call('set-must-do', { issue, reason }),
  setWhy: (issue, why) => call('set-why', { issue, why }),
  setObjective: (issue, objective) => call('set-objective', { issue, objective }),
};
