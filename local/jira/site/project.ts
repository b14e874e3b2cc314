import type { Roles } from '../people';

export interface Project {
  id: string;
  key: string;
  name: string;
  category: { id: string; name: string; description: string } | null;
  roles: Roles;
}
