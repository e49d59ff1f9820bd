/** A page of a municipality around a board, so that rules about whole pages can be checked. */
export interface HostPage {
  /** Where a board is put: below a level 1 heading, in a column as wide as asked. */
  readonly column: HTMLElement;
  /** Makes the column so many pixels wide. */
  readonly widen: (pixels: number) => void;
  /** Makes the page light or dark, whatever the system prefers. */
  readonly paint: (scheme: 'light' | 'dark') => void;
  /** Leaves the test's page as it was. */
  readonly close: () => void;
}

const papers = {
  light: { background: '#ffffff', color: '#1d2327' },
  dark: { background: '#14181b', color: '#e9edf0' },
};

/** Makes the test's page a sober one in Finnish. */
export function openHostPage(): HostPage {
  const root = document.documentElement;
  const before = { lang: root.lang, title: document.title, style: root.getAttribute('style') };
  root.lang = 'fi';
  document.title = 'Yhdistykset – Koivurannan kunta';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Yhdistykset ja toiminta';
  const column = document.createElement('div');
  main.append(heading, column);
  document.body.append(main);
  const page: HostPage = {
    column,
    widen: (pixels) => {
      column.style.inlineSize = `${pixels}px`;
    },
    paint: (scheme) => {
      Object.assign(root.style, papers[scheme], { colorScheme: scheme });
    },
    close: () => {
      main.remove();
      root.lang = before.lang;
      document.title = before.title;
      if (before.style === null) root.removeAttribute('style');
      else root.setAttribute('style', before.style);
    },
  };
  page.paint('light');
  return page;
}
