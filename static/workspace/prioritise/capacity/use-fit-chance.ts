import { useEffect, useState } from 'react';
import type { CapacityLine } from '../../../../src/domain/prioritise/sureness/capacity-line';
import { seedOf } from '../../../../src/domain/prioritise/sureness/drawable';
import { useData } from '../page-stores';

const PAUSE_MS = 150;

/** The chance (0–1) that what stands above the line fits, a moment after the line came to rest; null until then, and where no effort has a range. */
export function useFitChance(line: CapacityLine): number | null {
  const seed = useData(({ listing }) => seedOf(listing.project.id, listing.model));
  const [known, setKnown] = useState<{ line: CapacityLine; chance: number | null } | null>(null);
  useEffect(() => {
    let current = true;
    const work = async () => {
      const chance = await chanceOf(line, seed);
      if (current) setKnown({ line, chance });
    };
    const timer = setTimeout(() => void work(), PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [line, seed]);
  return known?.line === line ? known.chance : null;
}

/** Where the part that draws cannot be loaded, nothing is said of chance. */
async function chanceOf({ counted, capacity }: CapacityLine, seed: string): Promise<number | null> {
  const part = await import('../../../../src/domain/prioritise/sureness/capacity-chance').catch(() => null);
  return part && part.fitChance(counted, capacity, seed);
}
