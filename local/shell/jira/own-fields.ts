import { useQuery } from '@tanstack/react-query';
import { jiraGet } from './jira-rest';

interface Field {
  id: string;
  key: string;
  name: string;
  custom: boolean;
}

/** A field that the app brings: its id on this site and its name. */
export interface AppField {
  id: string;
  name: string;
}

/** The fields that the app brings, in the order of the manifest. They are known by their key, never by id or name. */
export function useAppFields() {
  return useQuery({
    queryKey: ['fields'],
    staleTime: Infinity,
    queryFn: async (): Promise<AppField[]> => {
      const fields = await jiraGet<Field[]>('/rest/api/3/field');
      return fields.filter(({ key }) => key.startsWith('ari:cloud:ecosystem::extension/')).map(({ id, name }) => ({ id, name }));
    },
  });
}

/** A figure as a list column shows it: a whole number, or a dash where there is none. */
export function figureText(value: unknown): string {
  return typeof value === 'number' ? Math.round(value).toLocaleString() : '–';
}
