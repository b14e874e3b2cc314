const STORED = 'local-jira.panels';

/** The keys of the panels that were added to an issue in this browser. */
export function panelsOf(issueKey: string): string[] {
  return all()[issueKey] ?? [];
}

/** Adds a panel to an issue and keeps that. Answers the issue's panels. */
export function addPanel(issueKey: string, moduleKey: string): string[] {
  return store(issueKey, [...panelsOf(issueKey), moduleKey]);
}

/** Takes a panel off an issue and keeps that. Answers the issue's panels. */
export function removePanel(issueKey: string, moduleKey: string): string[] {
  return store(
    issueKey,
    panelsOf(issueKey).filter((key) => key !== moduleKey),
  );
}

function store(issueKey: string, panels: string[]): string[] {
  localStorage.setItem(STORED, JSON.stringify({ ...all(), [issueKey]: panels }));
  return panels;
}

function all(): Record<string, string[]> {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? '{}') as Record<string, string[]>;
  } catch {
    return {};
  }
}
