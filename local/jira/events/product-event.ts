export type ProductEventType =
  | 'avi:jira:created:issue'
  | 'avi:jira:updated:issue'
  | 'avi:jira:deleted:issue'
  | 'avi:jira:created:issuelink'
  | 'avi:jira:deleted:issuelink';

/** Something that happened in Jira, as an app is told of it. */
export interface ProductEvent {
  eventType: ProductEventType;
  /** A function of the app did it itself. */
  selfGenerated: boolean;
  /** In milliseconds of the site's clock, as digits. */
  timestamp: string;
  [part: string]: unknown;
}
