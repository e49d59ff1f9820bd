/** The event by which elements ask each other, in whatever shadow roots and versions, who has a prefix. */
export function questionAbout(prefix: string): string {
  return `talkoo-url-prefix-${prefix}`;
}

/** What is wrong with a prefix: its form, or that another element of the page has it; `null` when nothing is. */
export function prefixProblem(prefix: string): 'form' | 'taken' | null {
  if (!/^[a-z\d-]{1,20}$/i.test(prefix)) return 'form';
  const question = new Event(questionAbout(prefix), { cancelable: true });
  return window.dispatchEvent(question) ? null : 'taken';
}
