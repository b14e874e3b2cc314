import type { ReactNode } from 'react';
import { hasWords, words } from '../../../kit/words';
import type { Section } from '../sections';
import { useSettingsHere } from '../settings-here';
import { useBrokenRule } from '../use-broken-rule';

interface SectionFrameProps {
  section: Section;
  /** The rules that are told here when the draft breaks one of them. */
  rule?: readonly string[];
  /** True where it holds what is pressed to look, too: then its own fields say who may change them. */
  looking?: boolean;
  children: ReactNode;
}

/** A section with its name and what it is for. Who may not change it can look. */
export function SectionFrame({ section, rule = [], looking = false, children }: SectionFrameProps) {
  const { page } = useSettingsHere();
  const broken = useBrokenRule();
  return (
    <section className="settings-section" aria-labelledby={`settings-${section}`}>
      <h2 id={`settings-${section}`}>{words(`settings.section.${section}`)}</h2>
      {hasWords(`settings.${section}.says`) && <p className="subtle settings-says">{words(`settings.${section}.says`)}</p>}
      {broken && rule.includes(broken.rule) && <p className="refused" role="alert">{words(`problem.invalid.${broken.rule}`)}</p>}
      <fieldset className="settings-fields" disabled={!looking && !page.can.administer} aria-label={words(`settings.section.${section}`)}>
        {children}
      </fieldset>
    </section>
  );
}
