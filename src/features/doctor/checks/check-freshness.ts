import { isUnderWay, readOf } from '../../../loading/load-state.js';
import { finding } from '../doctor-finding.js';
import type { Check } from '../doctor-props.js';
import { day } from '../format-check.js';

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** When anything was last changed at each source: one that nobody keeps up misleads. */
export const checkFreshness: Check = (props) => {
  const { loads, words, now } = props;
  return [...new Set(loads.map(({ source }) => source))].flatMap((source) => {
    const own = loads.filter((load) => load.source === source);
    const records = own.flatMap(({ state }) => readOf(state)?.records ?? []);
    if (records.length === 0 || own.some(({ state }) => isUnderWay(state))) return [];
    const newest = records.reduce((latest, { modified }) => Math.max(latest, modified ?? 0), 0);
    if (newest === 0) return [finding('freshness', 'look', words.noChangeTimes(source.name))];
    const isFrozen = now - newest > yearMs;
    const say = isFrozen ? words.frozen : words.newest;
    const said = say(source.name, day(props, newest));
    return [finding('freshness', isFrozen ? 'look' : 'well', said)];
  });
};
