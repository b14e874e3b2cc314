import type { Jira } from '../jira/jira';
import type { ChangeStore } from '../storage/change';
import type { CommentStore } from '../storage/comment';
import type { CustomerStore } from '../storage/customer';
import type { DocumentStore } from '../storage/document';
import type { FeedbackStore } from '../storage/feedback';
import type { FieldIdStore } from '../storage/field-ids';
import type { NeedStore } from '../storage/need';
import type { PendingStore } from '../storage/pending';
import type { SettingsStore } from '../storage/settings';
import type { StandingStore } from '../storage/standing';
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

/** Everything outside a call that it may touch; made anew for each invocation by the composition root. */
export interface World {
  /** Seconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** A number from 0 to 1. */
  random(): number;
  ids: Ids;
  /** Jira as the person who called. */
  jira: Jira;
  standings: StandingStore;
  changes: ChangeStore;
  pendings: PendingStore;
  feedbacks: FeedbackStore;
  comments: CommentStore;
  customers: CustomerStore;
  documents: DocumentStore;
  needs: NeedStore;
  settings: SettingsStore;
  trails: TrailStore;
  fieldIds: FieldIdStore;
  figures: FigureQueue;
  /** Writes an error to the app's log, which people do not see. */
  report(error: unknown): void;
}
