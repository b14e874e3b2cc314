import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { JobEntry } from '../../../../src/contract';
import { call } from '../../../kit/backend';
import { jobsKey } from '../jobs/figures-job';
import { useSettingsHere } from '../settings-here';

const EVERY_MS = 2000;

/** The jobs that brought tickets in, newest first, the last one of each source; asked for again while one runs. */
export function useTicketJobs() {
  const { page } = useSettingsHere();
  const project = page.project.id;
  const queries = useQueryClient();
  const [told, setTold] = useState<ReadonlyMap<string, JobEntry>>(new Map());
  const { data } = useQuery({
    queryKey: jobsKey(project),
    queryFn: async () => (await call('list-jobs', { project })).jobs,
    initialData: [...page.jobs],
    staleTime: Infinity,
    refetchInterval: ({ state }) => (ofTickets(state.data ?? [], told).some((job) => job.state === 'running') ? EVERY_MS : false),
  });
  const tell = async (job: JobEntry) => {
    setTold((before) => new Map(before).set(job.id, job));
    await queries.invalidateQueries({ queryKey: jobsKey(project) });
  };
  return { jobs: lastOfEach(ofTickets(data, told)), tell };
}

/** What the list says, and what a call said of a job that the list does not have yet or had before. */
function ofTickets(listed: readonly JobEntry[], told: ReadonlyMap<string, JobEntry>): JobEntry[] {
  const newest = new Map(listed.map((job) => [job.id, job]));
  for (const job of told.values()) if ((newest.get(job.id)?.at ?? -1) < job.at) newest.set(job.id, job);
  return [...newest.values()].filter(({ kind }) => kind === 'tickets').sort((a, b) => b.startedAt - a.startedAt);
}

function lastOfEach(jobs: readonly JobEntry[]): JobEntry[] {
  return jobs.filter(({ about }, at) => jobs.findIndex((one) => one.about === about) === at);
}
