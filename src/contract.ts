import type { BacklogCalls } from './contract/backlog';
import type { CustomerCalls } from './contract/customers';
import type { FeedbackCalls } from './contract/feedback';
import type { PrioritiseCalls } from './contract/prioritise';
import type { RoundCalls } from './contract/rounds';
import type { SettingsCalls } from './contract/settings';
import type { ValueCalls } from './contract/value';

export type * from './contract/backlog';
export type * from './contract/customers';
export type * from './contract/feedback';
export type * from './contract/prioritise';
export type * from './contract/reply';
export type * from './contract/rounds';
export type * from './contract/settings';
export type * from './contract/value';

/** Every call of the app: what goes in, what comes back. The name of a call is the name of its resolver's file. */
export type Contract = PrioritiseCalls & BacklogCalls & FeedbackCalls & CustomerCalls & RoundCalls & SettingsCalls & ValueCalls;
