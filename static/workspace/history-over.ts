import type { view } from '../kit/backend';
import { firstStep, movedTo, placeIn, stepBefore, withPlace, withStep, type Steps } from './history-steps';
import type { PageHistory } from './page-history';
import { beginWalk } from './walk';
import { makeWayBack } from './way-back';

type Told = Awaited<ReturnType<typeof view.createHistory>>;
type JiraHistory = Pick<Told, 'location' | 'push' | 'replace'> & Partial<Pick<Told, 'listen' | 'goBack'>>;

/** The page's history over Jira's; where Jira tells none (null), the page keeps its address to itself. Makes no steps where it could not hear of the browser's Back. */
export function historyOver(jira: JiraHistory | null): PageHistory {
  const walk = beginWalk(firstStep(jira ? placeOf(jira.location) : '/prioritise'));
  const way = makeWayBack(() => jira?.goBack?.());
  const here = () => placeIn(walk.steps());
  const put = (at: Steps, place: string) => {
    if (place !== here()) way.write(() => jira?.replace(place));
    walk.stand(withPlace(at, place), 'written');
  };
  const add = (place: string) => {
    way.write(() => jira?.push(place));
    walk.stand(withStep(walk.steps(), place), 'written');
  };
  jira?.listen?.((location, action) => {
    const elsewhere = location.pathname !== pathOf(here());
    if (elsewhere || (action === 'POP' && !way.arrive())) walk.stand(movedTo(walk.steps(), placeOf(location)), 'moved');
  });
  const mayStep = Boolean(jira?.listen && jira.goBack);
  return {
    get route() { return pathOf(here()).split('/').find(Boolean) ?? 'prioritise'; },
    get search() { return here().slice(pathOf(here()).length); },
    replace: (search) => put(walk.steps(), pathOf(here()) + search),
    push: (search) => (mayStep ? add(pathOf(here()) + search) : put(walk.steps(), pathOf(here()) + search)),
    leave(search) {
      const before = stepBefore(walk.steps());
      if (before) way.setOut();
      put(before ?? walk.steps(), pathOf(here()) + search);
    },
    listen: walk.listen,
  };
}

function placeOf({ pathname, search }: Pick<Told['location'], 'pathname' | 'search'>): string {
  return pathname + (search ?? '');
}

function pathOf(place: string): string {
  return place.split('?', 1)[0]!;
}
