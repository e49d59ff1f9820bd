import { dateTimeFormat, numberFormat } from '../../base/intl-cache.js';
import type { DoctorWords } from '../../i18n/doctor-words.js';
import type { Language } from '../../i18n/messages.js';
import type { Note } from '../../i18n/webmaster-note.js';
import type { KindLoad } from '../../loading/load-state.js';
import type { BoardSettings } from '../../sources/settings/source-settings.js';
import type { BoardHost } from '../../elements/board/board-context.js';
import type { Finding } from './finding.js';
import type { PolicyReport } from './policy-reports.js';

/** All that the checks look at: the board, how its reading stands, and the page around it. */
export interface Scene {
  readonly host: BoardHost;
  readonly parts: readonly KindLoad[];
  /** `null` while they are being checked or cannot be had. */
  readonly settings: BoardSettings | null;
  /** What of them could not be used. */
  readonly settingsNotes: readonly Note[];
  /** What the webmaster's console has been told; some of it may have been mended since. */
  readonly notes: readonly Note[];
  readonly reports: readonly PolicyReport[];
  /** Primary subtag of the language that the board speaks. */
  readonly spoken: string;
  /** Language of the checklist. */
  readonly language: Language;
  readonly words: DoctorWords;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Looks at one matter; what cannot be told gives no line. */
export type Check = (scene: Scene) => readonly Finding[];

const timeZone = 'Europe/Helsinki';

/** A number as people write it, with one decimal at most. */
export function figure({ words }: Scene, value: number): string {
  return numberFormat(words.locale, { maximumFractionDigits: 1 }).format(value);
}

/** A length in CSS pixels: "320 px". */
export function pixels(scene: Scene, value: number): string {
  return `${figure(scene, value)}\u00a0px`;
}

/** A ratio of contrast: "4,5:1". */
export function ratioText(scene: Scene, ratio: number): string {
  // Rounded down, so that what fails never looks as if it passed.
  return `${figure(scene, Math.floor(ratio * 10) / 10)}:1`;
}

/** The clock time in Finland at an instant in epoch milliseconds. */
export function clock({ words }: Scene, instant: number): string {
  const form = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  return dateTimeFormat(words.locale, form).format(instant);
}

/** The calendar day in Finland at an instant in epoch milliseconds. */
export function day({ words }: Scene, instant: number): string {
  const form = { day: 'numeric', month: 'numeric', year: 'numeric', timeZone } as const;
  return dateTimeFormat(words.locale, form).format(instant);
}
