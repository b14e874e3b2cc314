import type { Jira } from '../jira/jira';
import type { ApplyLogStore } from '../storage/apply-log';
import type { BallotStore } from '../storage/ballot';
import type { ChangeStore } from '../storage/change';
import type { CommentStore } from '../storage/comment';
import type { CustomerStore } from '../storage/customer';
import type { DocumentStore } from '../storage/document';
import type { FeedbackStore } from '../storage/feedback';
import type { FieldIdStore } from '../storage/field-ids';
import type { FunctionUseStore } from '../storage/function-use';
import type { JobStore, KeptJob } from '../storage/job';
import type { NeedStore } from '../storage/need';
import type { PendingStore } from '../storage/pending';
import type { RevenueStore } from '../storage/revenue';
import type { RoundStore } from '../storage/round';
import type { SearchStore } from '../storage/search';
import type { SettingsStore } from '../storage/settings';
import type { StandingStore } from '../storage/standing';
import type { TicketSourceStore } from '../storage/ticket-source';
import type { TrailStore } from '../storage/trail';

/** Makes ids. */
export interface Ids {
  /** One that nobody has had. */
  fresh(): string;
  /** The same one for the same parts: what is sent twice is stored once. */
  from(...parts: readonly string[]): string;
}

/** Sends an issue to the writer of its figures. Never throws: what is lost here the sweep finds. */
export interface FigureQueue {
  push(issues: readonly string[], delayInSeconds: number): Promise<void>;
}

/** Sends work to the background. Never throws: what is lost here the sweep and the night find. */
export interface JobQueue {
  /** The next slice of a job. */
  go(job: Pick<KeptJob, 'project' | 'id' | 'slice'>, delayInSeconds: number): Promise<void>;
  /** Tickets of a source that changed. */
  readTickets(source: string, tickets: readonly string[]): Promise<void>;
  /** Issues that somebody deleted, or may have with their project. */
  dropIssues(issues: readonly string[], by: string): Promise<void>;
  /** A project that somebody deleted. */
  dropProject(project: string, by: string): Promise<void>;
}

/** Has the search of a project brought up to date, in the background. Never throws: what is lost here the next reader asks for again. */
export interface SearchQueue {
  push(project: string, delayInSeconds?: number): Promise<void>;
}

/** Has all that customers said follow them, in the background. Never throws: what is lost here the sweep finds. */
export interface FollowQueue {
  push(customers: readonly string[]): Promise<void>;
  /** Goes on with a customer at that place in the list of what they said. */
  goOn(customer: string, after: string): Promise<void>;
}

/** Has what Jira keeps for queries on a project's top brought up to date, where there are any. Never throws: what is lost here the sweep finds. */
export interface FunctionQueue {
  owe(project: string): Promise<void>;
}

/** Everything outside a call that it may touch; made anew for each invocation by the composition root. */
export interface World {
  /** Seconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
  ids: Ids;
  /** A text deflated (zlib) and in base64. */
  pack(text: string): string;
  /** Jira as the person who called. */
  jira: Jira;
  standings: StandingStore;
  changes: ChangeStore;
  pendings: PendingStore;
  feedbacks: FeedbackStore;
  comments: CommentStore;
  customers: CustomerStore;
  revenues: RevenueStore;
  documents: DocumentStore;
  applies: ApplyLogStore;
  rounds: RoundStore;
  ballots: BallotStore;
  needs: NeedStore;
  settings: SettingsStore;
  search: SearchStore;
  trails: TrailStore;
  jobs: JobStore;
  sources: TicketSourceStore;
  fieldIds: FieldIdStore;
  functionUses: FunctionUseStore;
  figures: FigureQueue;
  functions: FunctionQueue;
  followers: FollowQueue;
  searches: SearchQueue;
  work: JobQueue;
  /** Writes an error to the app's log, which people do not see. */
  report(error: unknown): void;
}
