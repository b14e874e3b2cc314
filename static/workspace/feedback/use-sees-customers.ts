import { useQuery } from '@tanstack/react-query';
import { call } from '../../kit/backend';

/** Whether the reader may see the list of customers; not before the app has said so. */
export function useSeesCustomers(): boolean {
  return useQuery({ queryKey: ['see-customers'], queryFn: () => call('see-customers', {}), staleTime: Infinity }).data?.may ?? false;
}
