import type { RoleName, Roles } from '../people';

export interface Project {
  id: string;
  key: string;
  name: string;
  category: { id: string; name: string; description: string } | null;
  /** Accounts that hold each role. */
  roles: Roles;
  /** Names of groups that hold a role. */
  roleGroups?: Partial<Record<RoleName, string[]>>;
}
