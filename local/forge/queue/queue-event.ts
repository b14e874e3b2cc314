/** An event that a consumer has still to take. Times are milliseconds of the local site's clock. */
export interface QueueEvent {
  id: string;
  /** The event that this one repeats: its consumer cannot tell them apart. */
  copyOf?: string;
  jobId: string;
  queue: string;
  body: unknown;
  dueAt: number;
  /** At most `limit` events with this key of the queue run at once. */
  concurrency?: { key: string; limit: number };
  retry?: { count: number; reason: string; data?: unknown };
}

/** How a job stands: events taken, waiting or running, and given up. */
export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}
