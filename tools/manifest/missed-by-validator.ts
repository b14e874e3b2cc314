import type { Manifest, ManifestModule } from './read-manifest';

/** Modules of Jira's that show nothing: a `function` of their own is what they are made for. */
const WITHOUT_A_FACE = /^(?!jira:|dashboards:)|^jira:(customField|customFieldType|entityProperty|jqlFunction|workflow\w+|globalPermission|projectPermission|timeTrackingProvider)$/;
const RUNTIMES = ['nodejs22.x', 'nodejs24.x'];

/** Everything that the platform refuses later, or never shows, and Atlassian's validator lets pass. One sentence each. */
export function missedByValidator(manifest: Manifest, handlers: readonly string[]): string[] {
  return [faces, storage, runtime, counts, keys, (each: Manifest) => handlersOf(each, handlers)].flatMap((rule) => rule(manifest));
}

function faces({ modules }: Manifest): string[] {
  const shown = Object.entries(modules).filter(([type]) => !WITHOUT_A_FACE.test(type));
  return shown.flatMap(([type, all]) =>
    all.flatMap((module) => [
      ...when(!module.resource, `${type} ${module.key} has no resource: UI Kit 1 is removed, nothing would show.`),
      ...when(module.render === 'native' && (module.pages ?? module.sections), `${type} ${module.key} has pages, which render: native does not show.`),
    ]),
  );
}

function storage({ app, permissions }: Manifest): string[] {
  const entities = app.storage?.entities ?? [];
  return [
    ...when(app.storage && !permissions?.scopes?.includes('storage:app'), 'Entities need the scope storage:app.'),
    ...when(entities.length > 20, `${entities.length} entities: an app may have 20.`),
    ...entities.flatMap(({ name, attributes, indexes = [] }) => [
      ...when(indexes.length > 7, `Entity ${name} has ${indexes.length} indexes: it may have 7.`),
      ...when(Object.keys(attributes).length > 50, `Entity ${name} has more than 50 attributes.`),
      ...indexes.flatMap((index) =>
        typeof index === 'string' ? [] : when((index.range?.length ?? 0) > 1, `Index ${index.name} of ${name} has two range attributes: it may have one.`),
      ),
    ]),
  ];
}

function runtime({ app }: Manifest): string[] {
  const name = app.runtime?.name ?? 'none';
  return when(!RUNTIMES.includes(name), `The runtime ${name} is blocked: use ${RUNTIMES[0]}.`);
}

function counts({ modules }: Manifest): string[] {
  const scheduled = modules.scheduledTrigger?.length ?? 0;
  return when(scheduled > 5, `${scheduled} scheduled triggers: an app may have 5.`);
}

function keys({ modules, resources = [] }: Manifest): string[] {
  const all = Object.values(modules).flat().map(({ key }) => key);
  const twice = new Set(all.filter((key, i) => all.indexOf(key) !== i));
  return [
    ...[...twice].map((key) => `The key ${key} is used by two modules or functions.`),
    ...[...all, ...resources.map(({ key }) => key)].flatMap((key) => when(!/^[a-zA-Z0-9_-]+$/.test(key), `The key ${key} may hold only letters, digits, _ and -.`)),
    ...resources.flatMap(({ key }) => when(key.length > 23, `The resource key ${key} is longer than 23 characters.`)),
  ];
}

function handlersOf({ modules }: Manifest, handlers: readonly string[]): string[] {
  return (modules.function ?? []).flatMap(({ key, handler }: ManifestModule) =>
    when(!handlers.includes(handler ?? ''), `Function ${key}: the built app has no ${handler ?? 'handler'}.`),
  );
}

function when(wrong: unknown, sentence: string): string[] {
  return wrong ? [sentence] : [];
}
