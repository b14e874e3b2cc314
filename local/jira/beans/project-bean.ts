import type { Project } from '../site/project';

/** A project as it stands inside an issue or a list. */
export function projectBean({ id, key, name, category }: Project, origin: string): Record<string, unknown> {
  return {
    self: `${origin}/rest/api/3/project/${id}`,
    id,
    key,
    name,
    projectTypeKey: 'software',
    simplified: false,
    ...(category ? { projectCategory: { self: `${origin}/rest/api/3/projectCategory/${category.id}`, ...category } } : {}),
  };
}
