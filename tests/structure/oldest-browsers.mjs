/** The oldest versions that the board is made for, as browser-compat-data calls the browsers. */
export const OLDEST = {
  chrome: '123',
  chrome_android: '123',
  firefox: '121',
  firefox_android: '121',
  safari: '17.5',
  safari_ios: '17.5',
};

/**
 * What the product uses although one of those browsers lacks it, reviewed one by one, and what
 * happens there instead.
 */
export const FALLBACKS = {
  'api.CustomElementRegistry.get': 'Only customised built-in elements are missing: there are none.',
  'api.HTMLElement.focus { preventScroll }': 'The page scrolls to the map that was asked for.',
  'api.Location.ancestorOrigins': 'Read if it is there; else the referrer tells the origin.',
  'api.Navigator.canShare': 'Looked for; else the link is copied.',
  'api.Navigator.share': 'Called only where `canShare` is there.',
  'api.Report.body': 'Read only of reports of a `ReportingObserver`.',
  'api.ReportingObserver': 'Looked for; else the doctor says nothing of earlier reports.',
  'api.ReportingObserver.disconnect': 'As `ReportingObserver`.',
  'api.ReportingObserver.observe': 'As `ReportingObserver`.',
  'api.TouchEvent.touches': 'Safari on a Mac has no touch, so it sends no such event.',
  'api.TouchList.length': 'As `TouchEvent.touches`; Firefox has it where there is a touch screen.',
  'css.at-rules.page': 'A leaflet prints with the margins of the printer’s dialogue.',
  'css.at-rules.page.size': 'As `@page`.',
  'css.at-rules.page.at_bottom-right': 'A leaflet has no numbers of pages.',
  'css.properties.break-after.avoid': 'A heading may end a printed page.',
  'css.properties.cursor.default': 'An iPad shows its own pointer.',
  'css.properties.cursor.grab': 'An iPad shows its own pointer.',
  'css.properties.cursor.grabbing': 'An iPad shows its own pointer.',
  'css.properties.cursor.pointer': 'An iPad shows its own pointer.',
  'css.properties.font-family.ui-monospace': '`monospace` follows it.',
  'css.properties.forced-color-adjust': 'Safari has no forced colours.',
  'css.properties.forced-color-adjust.none': 'Safari has no forced colours.',
  'css.properties.text-size-adjust': 'Computers do not enlarge text; phones know it by its prefix.',
  'css.properties.text-size-adjust.none': 'As `text-size-adjust`.',
  'css.properties.user-select': '`-webkit-user-select` stands beside it.',
  'css.properties.zoom': 'Only read: what is not there is no zoom.',
  'css.selectors.-webkit-search-cancel-button': 'Firefox has no such button.',
  'html.elements.datalist': 'The name of a municipality is written without suggestions.',
  'html.elements.link.rel.icon': 'A frame shows no icon.',
  'html.elements.meta.name.viewport': 'Computers need none.',
  'javascript.builtins.Intl.Segmenter':
    'Looked for; else a cut text may end inside a character of several parts.',
  'javascript.builtins.Intl.Segmenter.segment': 'As `Intl.Segmenter`.',
  'javascript.builtins.Intl.Segments.containing': 'As `Intl.Segmenter`.',
  'javascript.operators.await.top_level':
    'A second import of the entry may not wait: nobody needs it to.',
};
