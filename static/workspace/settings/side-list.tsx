import { words } from '../../kit/words';
import type { Section } from './sections';

interface SideListProps {
  sections: readonly Section[];
  shown: Section;
  /** Those with changes that are not saved. */
  changed: ReadonlySet<Section>;
  onShow(section: Section): void;
}

/** The sections beside each other: a list at the side, a row above where the page is narrow. */
export function SideList({ sections, shown, changed, onShow }: SideListProps) {
  return (
    <nav className="settings-side" aria-label={words('settings.sections')}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <button type="button" className="settings-side-item" aria-current={section === shown ? 'page' : undefined} onClick={() => onShow(section)}>
              {words(`settings.section.${section}`)}
              {changed.has(section) && <span className="settings-dot" role="img" aria-label={words('settings.changedHere')} />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
