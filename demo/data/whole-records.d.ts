import { type PlainDate } from '../../src/base/time/plain-date.js';
import type { PostDraft } from './site.js';
/** A post to which its municipality has not been given unless it is an uncommon one. */
export type CaseDraft = Omit<PostDraft, 'municipalities'> & Partial<Pick<PostDraft, 'municipalities'>>;
/** What is otherwise than in a whole record; fields one by one. */
export type Change = Partial<Pick<PostDraft, 'text' | 'picture' | 'media' | 'wire'>> & {
    readonly fields?: Readonly<Record<string, unknown>>;
};
interface Whose extends Change {
    readonly association: string;
    readonly today: PlainDate;
}
/** An association's own record that lacks nothing, with text in both languages. */
export declare function ownIntroduction({ association, today, fields, ...change }: Whose): CaseDraft;
/** A weekly activity that lacks nothing. */
export declare function weeklyActivity({ association, today, title, fields, ...change }: Whose & {
    readonly title: string;
}): CaseDraft;
/** An event that lacks nothing, three weeks ahead. */
export declare function ownEvent({ association, today, title, fields, ...change }: Whose & {
    readonly title: string;
}): CaseDraft;
export {};
