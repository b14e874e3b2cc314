import type { KvsAnswer } from '../kvs/kvs-service';
import type { Fault } from './fault';

const CODES: Readonly<Record<number, string>> = {
  429: 'RATE_LIMIT_EXCEEDED',
  503: 'SERVICE_UNAVAILABLE',
  500: 'INTERNAL_SERVER_ERROR',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
};

/** How the store refuses by a fault. */
export function kvsRefusalByFault({ status = 500 }: Fault): KvsAnswer {
  const body = { code: CODES[status], message: 'The store fails because somebody asked for it.' };
  return { status, text: JSON.stringify(body), readBytes: 0, writtenBytes: 0, units: 0 };
}
