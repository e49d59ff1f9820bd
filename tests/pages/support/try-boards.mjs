/**
 * Tries every board of a page, also within shadow roots: waits for its records, searches, opens a
 * record. It runs in the page.
 *
 * @param {number} [count] How many boards there are to be.
 * @returns {Promise<object[]>} What was seen of each board; rejects when one does not get there.
 */
export async function tryBoards(count = 1) {
  const boardsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'talkoo-board') return [element];
      return element.shadowRoot ? boardsIn(element.shadowRoot) : [];
    });
  const until = async (what, isTrue) => {
    for (let looks = 0; !isTrue(); looks += 1) {
      if (looks === 400) throw new Error(`Waited in vain for ${what}`);
      await new Promise((later) => setTimeout(later, 20));
    }
  };
  const seen = [];
  await until('the boards', () => boardsIn(document).length === count);
  for (const board of boardsIn(document)) {
    const rows = () => board.querySelectorAll('.talkoo-record').length;
    await until('records', () => rows() > 0);
    const first = rows();
    const box = board.shadowRoot.querySelector('input[type=search]');
    const type = (words) => {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('kerho');
    await until('other records', () => rows() > 0 && rows() !== first);
    const found = rows();
    type('');
    await until('the first records', () => rows() === first);
    board.querySelector('.talkoo-heading a').click();
    await until('details', () => board.querySelector('.talkoo-record dl'));
    seen.push({
      first,
      found,
      lists: board.querySelectorAll(':scope > [slot=records]').length,
      isTall: board.getBoundingClientRect().height > 500,
      isWide: board.getBoundingClientRect().width > 200,
      hasFallback: board.querySelector('a[href="https://example.org/"]').checkVisibility(),
    });
  }
  return seen;
}

/** What {@link tryBoards} sees of a board that works, besides how much it found. */
export const WORKS = { first: 20, lists: 1, isTall: true, isWide: true, hasFallback: false };
