import type { Sprint } from './sprint';

/** A sprint as REST shows it. */
export function sprintBean({ id, boardId, ...sprint }: Sprint, origin: string): Record<string, unknown> {
  return { id, self: `${origin}/rest/agile/1.0/sprint/${id}`, ...sprint, originBoardId: boardId };
}
