const marks = /[\s,"'`\u200b\u2018-\u201f\u2033\u00ab\u00bb]/;

/**
 * Takes away what word processors and templates leave around the value of an attribute: spaces and
 * quotes of any kind, and commas.
 */
export function unquoted(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && marks.test(text.charAt(start))) start += 1;
  while (end > start && marks.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
