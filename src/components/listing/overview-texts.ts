import type { ListingWords } from '../../i18n/listing-words.js';
import type { AllMessages } from '../../i18n/messages.js';
import type { OverviewWords } from '../../i18n/overview-words.js';
import type { Matter } from '../../listing/chore.js';
import type { CsvWords } from '../../listing/gaps-csv.js';
import type { LetterWords } from '../../listing/letter.js';

/** The words that name what is to be mended and where. */
interface Words {
  readonly words: OverviewWords;
  readonly listingWords: ListingWords;
  readonly messages: AllMessages;
}

/** What is to be mended, as a heading without a full stop: "Hinta puuttuu". */
export function matterName(matter: Matter, words: ListingWords): string {
  if (matter === 'introduction') return words.introductionTitle;
  if (matter in words.gaps) return words.gaps[matter as keyof ListingWords['gaps']].title;
  const reason = words.reasons[matter as keyof ListingWords['reasons']];
  return reason('', '').why.replace(/\.$/, '');
}

/** The words of the table for spreadsheets. */
export function csvWords({ words, listingWords, messages }: Words): CsvWords {
  const { columns, yes, no, phone } = words;
  const { oneOfKind } = messages;
  return { columns, yes, no, phone, oneOfKind, matter: (one) => matterName(one, listingWords) };
}

/** The words of a letter. */
export function letterWords({ words, listingWords, messages }: Words): LetterWords {
  return {
    subject: words.letterSubject,
    opening: words.letterOpening,
    oneOfKind: messages.oneOfKind,
    untitled: listingWords.untitled,
    record: words.letterRecord,
    matter: (one) => matterName(one, listingWords),
    mendAt: words.letterMendAt,
    more: words.letterMore,
    closing: words.letterClosing,
  };
}
