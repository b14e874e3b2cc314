import { BUDGETS, weigh } from '../tools/bundle-size.mjs';
import { budgetsFor, rounded, type Measurement } from './measurement';

/** What each surface loads first: scripts and styles after gzip, the bridge included. */
export async function sizesBench(report: (measurement: Measurement) => void): Promise<string> {
  const said = Object.entries(BUDGETS).map(([surface, most]) => {
    const weight = weigh(surface);
    if (!weight) throw new Error(`${surface} is not built: npm run build.`);
    const figures = { gzipKiB: rounded(weight.kib), reactDoms: weight.reactDoms };
    report({ bench: 'sizes', name: surface, figures, ratios: { 'gzipKiB / budget': rounded(weight.kib / most) }, budgets: budgetsFor(figures, { gzipKiB: most, reactDoms: 1 }) });
    return `${surface} ${figures.gzipKiB} of ${most} KiB`;
  });
  return said.join('; ');
}
