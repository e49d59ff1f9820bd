import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { OverviewWords } from '../../i18n/overview-words.js';
import type { ListingGap } from '../../completeness/found-gaps.js';
import type { CsvWords } from '../../completeness/gaps-csv.js';
import type { LetterWords } from '../../completeness/letter.js';

/** The words that name what is to be mended and where. */
interface Words {
  readonly words: OverviewWords;
  readonly listingWords: ListingWords;
  readonly messages: AllMessages;
}

/** What is to be mended, as a heading without a full stop: "Hinta puuttuu". */
export function gapName(gap: ListingGap, { words, listingWords }: Omit<Words, 'messages'>): string {
  if (gap === 'introduction') return words.introduction;
  const { gaps, reasons } = listingWords;
  if (gap in gaps) return gaps[gap as keyof ListingWords['gaps']].title;
  const reason = reasons[gap as keyof ListingWords['reasons']];
  return reason('', '').why.replace(/\.$/, '');
}

/** The words of the table for spreadsheets. */
export function csvWords(all: Words): CsvWords {
  const { words, messages } = all;
  const { columns, yes, no, phone } = words;
  const { oneOfKind } = messages;
  return { columns, yes, no, phone, oneOfKind, gap: (one) => gapName(one, all) };
}

/** The words of a letter. */
export function letterWords(all: Words): LetterWords {
  const { words, listingWords, messages } = all;
  return {
    subject: words.letterSubject,
    opening: words.letterOpening,
    oneOfKind: messages.oneOfKind,
    untitled: listingWords.untitled,
    record: words.letterRecord,
    gap: (one) => gapName(one, all),
    editUrl: words.letterMendAt,
    more: words.letterMore,
    closing: words.letterClosing,
  };
}
