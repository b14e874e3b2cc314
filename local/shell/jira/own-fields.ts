import { useQuery } from '@tanstack/react-query';
import { jiraGet } from './jira-rest';

interface Field {
  id: string;
  key: string;
  name: string;
  schema?: { custom?: string };
}

/** A field that the app brings: its id on this site and its name. */
export interface AppField {
  id: string;
  name: string;
}

/** The fields that the app brings, in the order of the manifest. They are known by their key, never by id or name. */
export function useAppFields() {
  return useFields((fields) =>
    fields.filter(({ key }) => key.startsWith('ari:cloud:ecosystem::extension/')).map(({ id, name }) => ({ id, name })),
  );
}

/** The id of the sprint field on this site; undefined where there is none. */
export function useSprintField() {
  return useFields((fields) => fields.find(({ schema }) => schema?.custom?.endsWith(':gh-sprint'))?.id);
}

function useFields<T>(select: (fields: Field[]) => T) {
  return useQuery({ queryKey: ['fields'], staleTime: Infinity, queryFn: () => jiraGet<Field[]>('/rest/api/3/field'), select });
}

/** A figure as a list column shows it: a whole number, or a dash where there is none. */
export function figureText(value: unknown): string {
  return typeof value === 'number' ? Math.round(value).toLocaleString() : '–';
}
