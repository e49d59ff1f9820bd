import { nothing } from 'lit';
import type { DirectoryRecord } from '../../../model/directory-record.js';
import { arrangerOf } from '../../../model/record-facts.js';
import type { Kind } from '../../../model/kind.js';
import { isPlain } from '../../../query/query.js';
import type { Relations } from '../../../query/relations/relations.js';
import type { FiltersController } from '../../../features/filters/filters-controller.js';
import { canMakeFlyers, type FlyerController } from '../../../features/flyer/flyer-controller.js';
import type { MapController } from '../../../features/map/map-controller.js';
import type { RecordsProps } from '../../../ui/records/records-view.js';
import type { BoardActions } from '../board-actions.js';
import type { ShownState, WordedState } from '../board-state.js';
import { boardNotices, type BoardNotices } from './board-notices.js';
import type { BoardView } from './board-view.js';
import { detailsOfRecord, type DetailsActions } from './details-of-record.js';
import { filtersPanel } from './filters-panel.js';
import { flyerTopic } from './flyer-topic.js';
import { foot } from './foot.js';
import { listGroups, withPinnedGroup } from './list-groups.js';
import { rowExtras } from './row-extras.js';
import { tools } from './tools.js';

/** What this part adds to the frame. */
export interface DeferredFrame {
  readonly notices: BoardNotices;
  /** Name of the search among the page's landmarks. */
  readonly searchName: string;
  readonly filters: unknown;
  /** Buttons beside the count. */
  readonly tools: unknown;
  /** A map or a flyer above the records. */
  readonly above: unknown;
  readonly foot: unknown;
}

/** What this part adds to the list; without groups it is one plain list. */
export type DeferredList = Pick<RecordsProps, 'extras' | 'detailsPropsOf'> &
  Partial<Pick<RecordsProps, 'groups'>>;

/** The features that are loaded on use, each of which renders itself once it is here. */
export interface FeatureViews {
  readonly filters: FiltersController;
  readonly map: MapController;
  readonly flyer: FlyerController;
}

/** What this part adds to the frame; the search's name also depends on the rest of the page. */
export function deferredFrame(
  state: WordedState,
  view: BoardView,
  features: FeatureViews,
  actions: BoardActions,
): Omit<DeferredFrame, 'searchName'> {
  return {
    notices: boardNotices(state, view, actions),
    filters: filtersPanel(state, features.filters, actions.dispatch),
    tools: listTools(state, actions),
    above: [features.map.render(mapContent(state)), openFlyer(state, features.flyer, actions)],
    foot: foot(state),
  };
}

/** What this part adds to the list of a result. */
export function deferredList(
  state: WordedState,
  relationsOf: (record: DirectoryRecord) => Relations,
  actions: DetailsActions,
): DeferredList {
  const { found, query, filters, all } = state;
  const onKind = (kind: Kind): void =>
    actions.dispatch({ type: 'show-tab', tab: kind, focus: { to: 'heading' } });
  const groups = found.full?.groups && listGroups(found.full.groups, found.full, all, onKind);
  return {
    ...(groups ? { groups: withPinnedGroup(groups, found.page.records) } : {}),
    extras: rowExtras(query, filters.position, all),
    detailsPropsOf: (record) => detailsOfRecord(record, relationsOf(record), state, actions),
  };
}

/** Whether the map is open. */
export function isMapOpen({ query, settings }: WordedState): boolean {
  return settings?.map !== undefined && query.arrangement === 'map';
}

function mapContent(state: WordedState): Parameters<MapController['render']>[0] {
  const { settings, query, found, all: messages } = state;
  if (!settings?.map || !isMapOpen(state)) return null;
  return { settings: settings.map, records: found.page.records, open: query.open, messages };
}

function openFlyer(
  { flyer: topic, loads, headingLevel, all: messages }: WordedState,
  flyer: FlyerController,
  { dispatch }: BoardActions,
): unknown {
  if (!topic) return nothing;
  const onClose = (): void => dispatch({ type: 'close-flyer' });
  return flyer.render({ topic, loads, headingLevel, messages }, onClose);
}

function listTools(state: WordedState, { dispatch, linkTo }: BoardActions): unknown {
  const { query, settings, all: messages } = state;
  const topic = flyerTopic(query, placeOf(state), messages);
  const link = linkTo(query);
  const address = link ?? location.href;
  const records = fittingRecords(state);
  return tools(
    {
      query,
      hasMap: settings?.map !== undefined,
      link: isPlain(query) ? null : link,
      title: topic.title,
      messages,
    },
    {
      onArrangement: (arrangement) => dispatch({ type: 'arrange', arrangement }),
      onFlyer: canMakeFlyers()
        ? () =>
            dispatch({
              type: 'open-flyer',
              topic: { ...topic, address, records, printedAt: Date.now() },
            })
        : null,
      onSay: (text) => dispatch({ type: 'say', text }),
    },
  );
}

/** The association whose records are shown, by its own name, or the municipality. */
function placeOf(state: WordedState): string {
  const [first] = state.association ? fittingRecords(state) : [];
  return (first && arrangerOf(first)) ?? state.municipality;
}

/** Every record that fits, in order; those of every kind while the overview is on view. */
function fittingRecords({ found, query }: ShownState): readonly DirectoryRecord[] {
  return found.full?.fitting ?? found.catalogue[query.kind];
}
