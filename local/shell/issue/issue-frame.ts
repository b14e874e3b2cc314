import type { Extension } from '../app-frame/frame-context';

/** What the app's modules on an issue share: where they stand, and how they tell the page that something changed. */
export interface IssueFrame {
  around: Omit<Extension, 'type'>;
  refresh(): void;
  onInvoked(): void;
}
