import { isUnderWay, readOf } from '../../../loading/load-state.js';
import { finding } from '../finding.js';
import { day, type Check } from '../scene.js';

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** When anything was last changed at each source: one that nobody keeps up misleads. */
export const checkFreshness: Check = (scene) => {
  const { parts, words, now } = scene;
  return [...new Set(parts.map(({ source }) => source))].flatMap((source) => {
    const own = parts.filter((part) => part.source === source);
    const records = own.flatMap(({ state }) => readOf(state)?.records ?? []);
    if (records.length === 0 || own.some(({ state }) => isUnderWay(state))) return [];
    const newest = records.reduce((latest, { modified }) => Math.max(latest, modified ?? 0), 0);
    if (newest === 0) return [finding('freshness', 'look', words.noChangeTimes(source.name))];
    const isFrozen = now - newest > yearMs;
    const say = isFrozen ? words.frozen : words.newest;
    const said = say(source.name, day(scene, newest));
    return [finding('freshness', isFrozen ? 'look' : 'well', said)];
  });
};
