/** Turns plain text into HTML the way WordPress writes it into titles: "&" and dashes as numeric entities. */
export declare function titleHtml(text: string): string;
/** Escapes the characters that mean something in HTML. */
export declare function escapeHtml(text: string): string;
/** Makes a body of paragraphs; those that begin with "<" are HTML already. */
export declare function bodyHtml(paragraphs: readonly string[]): string;
/** The first words of a body, as WordPress makes an excerpt when nobody wrote one. */
export declare function excerptHtml(paragraphs: readonly string[]): string;
/** The part of an address that WordPress makes of a title: "Äiti & lapsi" becomes "aiti-lapsi". */
export declare function slugOf(text: string): string;
