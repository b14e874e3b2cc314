import { useEffect, useState } from 'react';

/** A value as it was when it last rested for some milliseconds: what takes long is not done while a slider moves. The first one at once. */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const rest = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(rest);
  }, [value, milliseconds]);
  return rested;
}
