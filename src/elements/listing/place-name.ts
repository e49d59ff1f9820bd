import type { AllMessages } from '../../i18n/messages.js';
import type { BoardPlan } from '../../ui/setup/plan.js';

/** The municipalities that a board is for, any of which will do ("Porvoo tai Askola"); empty for the whole source. */
export function placeName({ municipalities }: BoardPlan, { locale }: AllMessages): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(municipalities);
}
