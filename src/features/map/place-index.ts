import Supercluster, { type ClusterProperties } from 'supercluster';
import type { DirectoryRecord } from '../../model/directory-record.js';
import type { Coordinates } from '../../model/place.js';

/** What one marker stands for: a record, or several that are too close to be told apart. */
export interface Mark extends Coordinates {
  /** Id of its first record, so that a marker keeps its name while others leave it or join. */
  readonly key: string;
  /** The record when there is only one; `null` for several. */
  readonly record: DirectoryRecord | null;
  readonly count: number;
  /** What the index knows several records by; `null` for one record. */
  readonly cluster: number | null;
  /** The lowest zoom at which they come apart; `null` for one record, and when they never do. */
  readonly partingZoom: number | null;
}

/** West, south, east and north in WGS84 degrees. */
export type Box = readonly [number, number, number, number];

/** Position of a record, and of the first record of several, in the list. */
interface Position {
  readonly position: number;
}

const radius = 52;
const tileSize = 256;

/** Where a record is; `null` when that is unknown. */
export function coordinatesOfRecord({ place }: DirectoryRecord): Coordinates | null {
  return place?.coordinates ?? null;
}

/**
 * The places of records, gathered by zoom.
 *
 * The open record is never gathered: it always has a marker of its own.
 */
export class PlaceIndex {
  readonly #records: readonly DirectoryRecord[];
  readonly #open: DirectoryRecord | null;
  readonly #maxZoom: number;
  readonly #clusters: Supercluster<Position, { position: number }>;

  /** @param open - Id of the open record; `null` for none. */
  constructor(records: readonly DirectoryRecord[], open: string | null, maxZoom: number) {
    this.#records = records;
    this.#open = records.find(({ id }) => id === open) ?? null;
    this.#maxZoom = maxZoom;
    this.#clusters = new Supercluster<Position, { position: number }>({
      maxZoom,
      radius,
      extent: tileSize,
      reduce: (first, { position }) => {
        first.position = Math.min(first.position, position);
      },
    });
    this.#clusters.load(
      records.flatMap((record, position) => {
        const coordinates = coordinatesOfRecord(record);
        if (!coordinates || record === this.#open) return [];
        return [{ type: 'Feature', properties: { position }, geometry: pointOf(coordinates) }];
      }),
    );
  }

  /** The marks within a box at a zoom, in the list's order. */
  marksIn(box: Box, zoom: number): readonly Mark[] {
    const marks = this.#clusters.getClusters([...box], Math.round(zoom)).map((feature) => {
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      const { position } = feature.properties;
      const mark = this.#markOf(position);
      if (!isCluster(feature.properties)) return { position, mark };
      const { point_count: count, cluster_id: cluster } = feature.properties;
      const partingZoom = this.#partingZoom(cluster);
      const several = { record: null, count, cluster, partingZoom, latitude, longitude };
      return { position, mark: { ...mark, ...several } };
    });
    if (this.#open && coordinatesOfRecord(this.#open)) {
      const position = this.#records.indexOf(this.#open);
      marks.push({ position, mark: this.#markOf(position) });
    }
    return marks.sort((a, b) => a.position - b.position).map(({ mark }) => mark);
  }

  /** The records of a mark in the list's order. */
  recordsOf({ record, cluster }: Mark): readonly DirectoryRecord[] {
    if (cluster === null) return record ? [record] : [];
    return this.#clusters
      .getLeaves(cluster, Infinity)
      .map(({ properties }) => properties.position)
      .sort((a, b) => a - b)
      .flatMap((position) => this.#records[position] ?? []);
  }

  #markOf(position: number): Mark {
    const record = this.#records[position] as DirectoryRecord;
    const coordinates = coordinatesOfRecord(record) as Coordinates;
    return { ...coordinates, key: record.id, record, count: 1, cluster: null, partingZoom: null };
  }

  #partingZoom(cluster: number): number | null {
    const zoom = this.#clusters.getClusterExpansionZoom(cluster);
    return zoom > this.#maxZoom ? null : zoom;
  }
}

function isCluster(properties: object): properties is ClusterProperties {
  return 'cluster' in properties;
}

function pointOf({ longitude, latitude }: Coordinates): GeoJSON.Point {
  return { type: 'Point', coordinates: [longitude, latitude] };
}
